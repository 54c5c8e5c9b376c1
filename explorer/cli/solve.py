"""``leg-explorer solve``: one scenario, or a batch, from the command line."""

from __future__ import annotations

import argparse
import json
from textwrap import fill
from typing import TYPE_CHECKING

from explorer.cli.batch import solve_batch
from explorer.cli.exercises import listed
from explorer.cli.options import add_scenario_options, given_fields
from explorer.cli.output import check_out, open_out
from explorer.cli.result import result
from explorer.cli.table import table
from explorer.document.fields import FIELDS, PLAIN, option_of
from explorer.document.request import read_request
from explorer.mechanics import solve

if TYPE_CHECKING:
    from collections.abc import Iterable

    from explorer.cli.options import Parser

_EPILOG = """\
examples:
  leg-explorer solve --exercise prone_leg_curl --knee 45 --ankle -20 --load-kg 20
  leg-explorer solve --exercise romanian_deadlift --phase 0.3 --tempo-up-s 2 --load-kg 40
  leg-explorer solve --exercise dynamometer --moment-Nm 40 --balance knee,ankle --json
  leg-explorer solve --knee 60 --activation bflh_r=0.5,gasmed_r=1 --json
  leg-explorer solve --batch scenarios.jsonl --out results.jsonl

exercises, each with what --phase moves and from where to where (degrees):
{exercises}

  two legs: both move alike, and each carries half of trunk, head, arms and of the load. In all
  other exercises one leg carries all of it.
  With the ankle free the muscles must balance the ankle as well, unless --balance says otherwise.
  On the feet and in a bridge they always balance it; nothing but the floor holds the foot there.
  The pad of a leg curl sits 6 cm above the ankle and pushes at right angles to the shank.
  dynamometer: the knee must give moment_Nm. maximal_effort: required_moment_Nm is the largest
  knee flexion moment. Relaxed and stretches: all activations 0.

what is left out:
  {plain}:
  hip and ankle straight, knee bent by 45 degrees, 10 kg, ankle free.
  All others: the exercise's own pose, load and hold; joints that move are where they are at phase
  0.5. An ankle marked "in balance" puts the body's centre over the middle of the foot.
  --phase sets the joints that move, so that they cannot be given beside it; without a tempo the
  movement is so slow that only weight counts (kettlebell_swing: 0.6 s each way).

signs: hip flexion +, knee flexion +, dorsiflexion + (foot pulled up); 0/0/0 is standing upright.
All that is shown is computed, not measured. Shown is the right leg.

result (--json), one object; numbers in full, null where undefined:
  scenario            all keys of a batch line, with defaults filled in; null: left out
  status              balanced: the muscles hold the load; overloaded: they cannot, and
                      missing_moment_Nm says what is missing; prescribed: activation was given
  required_moment_Nm  of each joint balanced (hip, knee, ankle): the muscle moment that it needs,
                      N.m; flexion, flexion, dorsiflexion +
  missing_moment_Nm   the part of it that the muscles cannot supply, N.m; 0 where balanced
  center_of_pressure_m  where the floor's force attacks, from the heel (0) towards the toes, m;
                      null where nobody stands on the foot
  falls               true where that is beyond heel or toes, so that nobody could stand so
  forces              what floor, pad, strap, bench or hand do: name, body (null: pelvis and
                      trunk), point_m, force_N; x (anterior) and y as in segment_poses
  up                  which way is up, in the same x and y
  muscles             by name (bflh_r, gasmed_r, ...):
    activation          0..1
    force_N             pull of the tendon, N
    length_m            muscle and tendon together, m
    fiber_length_norm   fibre length / optimal fibre length
    passive_force_N     the part of the pull that comes from stretch alone, N
    moment_arms_m       -dL/dq, m; positive: the pull turns the coordinate to its + side
    moments_Nm          force times arm, N.m
    shares              moment / net moment of all muscles; null where that is about zero
      each by coordinate: hip_flexion, hip_adduction, hip_rotation (inward +), knee_flexion,
      ankle_dorsiflexion, subtalar_inversion
  segment_poses       by body (pelvis, femur_r, ...): 4 rows of a 4x4 matrix that takes points of
                      the neutral leg to the posed one; metres from the hip joint centre, pelvis
                      fixed, x anterior, y up, z to the right

batch (--batch FILE, - for standard input): one JSON object a line with the keys
{keys};
balance is a list, activation a number or an object of muscles. What a line leaves out has the
value of the option given beside --batch, else its default. One result a line, in the same order;
empty lines are skipped. A file is checked whole before the first result; from standard input,
results are written as lines arrive, and a wrong line ends the run after the results before it.

exit status: 0 done (overloaded is an answer, not an error), 2 wrong input, named with its line
in a batch; then --out writes nothing.
"""


def add_parser(commands: argparse._SubParsersAction[Parser]) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "solve",
        help="solve a scenario: who carries the load in this pose",
        description="Solve a scenario: which muscle does what share of the work in this pose.",
        epilog=_EPILOG.format(
            exercises=listed(), plain=_listed(PLAIN, "  "), keys=_listed(FIELDS, "")
        ),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add_scenario_options(parser)
    output = parser.add_argument_group("output")
    output.add_argument("--json", action="store_true", help="print the whole result as JSON")
    output.add_argument("--batch", metavar="FILE", help="solve one JSON scenario a line")
    output.add_argument("--out", metavar="FILE", help="write there instead of standard output")
    parser.set_defaults(run=run)


def _listed(names: Iterable[str], indent: str) -> str:
    return fill(", ".join(names), 98, subsequent_indent=indent)


def run(options: argparse.Namespace) -> int:
    """Solve what the options ask for, write it, and return the exit status.

    Raises
    ------
    InputError
        If the input is wrong.
    """
    check_out(options.out)
    fields = given_fields(options)
    if options.batch is not None:
        solve_batch(options.batch, fields, options.out)
        return 0
    request = read_request(fields, option_of)
    solution = solve(request.leg, request.scenario)
    text = (
        json.dumps(result(request, solution), allow_nan=False)
        if options.json
        else table(request.leg, solution)
    )
    with open_out(options.out) as stream:
        stream.write(f"{text}\n")
    return 0
