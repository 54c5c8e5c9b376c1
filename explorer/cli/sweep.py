"""``leg-explorer sweep``: a grid of scenarios as one table, CSV or Parquet."""

from __future__ import annotations

import argparse
from textwrap import fill
from typing import TYPE_CHECKING

from explorer.cli.axes import SWEPT
from explorer.cli.columns import GROUPS, TEXTS, number_names, numbers, read_groups, texts
from explorer.cli.grid import read_grid
from explorer.cli.options import add_scenario_options, given_fields
from explorer.cli.output import check_out, open_out
from explorer.cli.progress import Progress, interruptible
from explorer.cli.tables import open_table, suffix
from explorer.document.errors import InputError
from explorer.document.request import check

if TYPE_CHECKING:
    from explorer.cli.options import Parser

INTERRUPTED = 130  # as a shell says it: 128 + SIGINT

_EPILOG = """\
examples:
  leg-explorer sweep --over knee=0:120:2 --over ankle=-40:20:5 --out curl.csv
  leg-explorer sweep --exercise romanian_deadlift --over phase=0:1:0.02 --over load=0:80:20 \\
      --tempo-up-s 2 --tempo-down-s 2 --out deadlift.parquet
  leg-explorer sweep --over exercise=prone_leg_curl,seated_leg_curl --over ankle-hold=free,held \\
      --over knee=0,45,90 --columns activation,force --out - | head

what can be swept, all else being as the options say (units as theirs; see leg-explorer solve
--help for exercises, fields, signs, and what is left out):
{names}

A range includes both ends where the step meets them. Rows come in the order of the axes, the last
changing fastest; but person, parameters and exercise change slowest, then ankle-hold, tendon and
cost-exponent. Joints that a phase moves follow it, and cannot be swept beside it.

table: one row a pose; empty (Parquet: null) where undefined. Units end the names.
  {texts}
                        balance: the joints that had to balance, as hip+knee+ankle
  hip_deg ... height_m  the scenario and the person, as asked for; angles as the phase set them
  prescribed_activation where one number was given for all muscles
  center_of_pressure_m  where the floor presses, from heel to toes; falls: 1 if beyond them
  required_JOINT_Nm, missing_JOINT_Nm  of hip, knee and ankle, where that had to balance
  of each muscle (bflh_r, gasmed_r, ...), by group of --columns:
    activation          bflh_r_activation, 0..1
    force               bflh_r_force_N, pull of the tendon
    length              bflh_r_length_m, muscle and tendon together
    fiber               bflh_r_fiber_length_norm, over optimal fibre length
    passive             bflh_r_passive_force_N
    arms                bflh_r_moment_arm_knee_flexion_m, and so for the other five coordinates
    moments             bflh_r_moment_knee_flexion_Nm, likewise
    shares              bflh_r_share_knee_flexion, moment / net moment, likewise

CSV has nine digits of each number, 7 kB a pose with all columns and 1 kB with --columns
activation,force; Parquet has all digits in a third of that. Memory does not grow with the number
of poses. Ctrl-C ends a sweep after the block it is at: the file is then as it was before, or, with
--keep-partial, has the rows so far.

exit status: 0 done, 2 wrong input (nothing is written), 130 interrupted.
"""


def add_parser(commands: argparse._SubParsersAction[Parser]) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "sweep",
        help="solve a grid of scenarios into one table",
        description="Solve every combination of some fields' values into one table.",
        epilog=_EPILOG.format(
            names=fill(", ".join(SWEPT), 98, initial_indent="  ", subsequent_indent="  "),
            texts=", ".join(TEXTS),
        ),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    group = parser.add_argument_group("table")
    group.add_argument(
        "--over",
        metavar="NAME=FROM:TO:STEP|NAME=A,B,...",
        action="append",
        required=True,
        help="a field and the values that it takes; may stand several times",
    )
    group.add_argument(
        "--out",
        metavar="FILE",
        required=True,
        help="the table to write, .csv or .parquet; - writes CSV to standard output",
    )
    group.add_argument(
        "--columns",
        metavar="GROUPS",
        help=f"only these of a muscle's columns: some of {','.join(GROUPS)}",
    )
    group.add_argument(
        "--keep-partial", action="store_true", help="keep the rows so far when interrupted"
    )
    add_scenario_options(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Solve the grid that the options ask for, write it, and return the exit status.

    Raises
    ------
    InputError
        If the input is wrong.
    """
    out = None if options.out == "-" else options.out
    kind = suffix(options.out)
    check_out(out)
    groups = read_groups(options.columns)
    grid = read_grid(given_fields(options), options.over)
    progress, done = Progress(len(grid)), 0
    try:
        with interruptible() as interrupted, open_out(out, binary=kind == ".parquet") as stream:
            muscles = check({}).leg.muscle_names
            table = open_table(stream, kind, TEXTS, number_names(muscles, groups))
            for request, solutions in grid.solved():
                table.write(texts(request, solutions), numbers(request, solutions, groups))
                done += len(solutions)
                progress.show(done)
                if interrupted() and done < len(grid):
                    break
            if done < len(grid) and not options.keep_partial:
                raise KeyboardInterrupt
            table.close()
    except KeyboardInterrupt:
        kept = f"{options.out} is as it was" if out else "they are written"
        progress.end(f"leg-explorer: interrupted after {done:,} of {len(grid):,} poses; {kept}")
        return INTERRUPTED
    except ValueError as error:
        progress.end()
        raise InputError(str(error)) from None
    except BaseException:
        progress.end()
        raise
    where = f", in {options.out}" if out else ""
    if done < len(grid):
        progress.end(f"leg-explorer: interrupted after {done:,} of {len(grid):,} poses{where}")
        return INTERRUPTED
    progress.end(
        f"{done:,} poses in {progress.lasted()}, {progress.rate(done):,.0f} a second{where}"
    )
    return 0
