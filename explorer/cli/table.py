"""The readable answer of ``leg-explorer solve``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from explorer.insight import explain, muscle_shares

if TYPE_CHECKING:
    from explorer.anatomy import Leg
    from explorer.insight import Share
    from explorer.mechanics import Scenario, Solution

_HEAD = f"{'muscle':<42}{'activation':>11}{'force':>9}{'knee moment':>14}{'share of it':>13}"


#: What is less than this at the knee and not active is left out: activation 0..1, N.m, N.
_ACTIVE = 0.005
_SHOWN_NM = 0.05
_SHOWN_N = 1.0


def table(leg: Leg, solution: Solution) -> str:
    """Return title, status, and a row for each muscle that works, strongest at the knee first."""
    said = explain(leg, solution)
    rows = muscle_shares(solution, "knee_flexion")
    working = [r for r in rows if r.activation >= _ACTIVE or abs(r.moment_Nm) >= _SHOWN_NM]
    rest = len(rows) - len(working)
    return "\n".join(
        [
            said.title,
            said.status,
            *_movement(solution.scenario),
            said.paragraphs[0],
            *_ground(solution),
            "",
            _HEAD,
            *(_row(row) for row in working),
            "",
            f"{rest} more muscles rest and do not turn the knee; --json lists all {len(rows)}.",
            "Computed, not measured. Knee moment: bending is positive.",
        ]
    )


def _movement(scenario: Scenario) -> list[str]:
    if scenario.phase is None:
        return []
    way = "there" if scenario.phase <= 0.5 else "back"
    lasts = scenario.tempo_up_s if scenario.phase <= 0.5 else scenario.tempo_down_s
    pace = "very slowly" if lasts is None else f"in {lasts:g} s"
    return [f"At {100 * scenario.phase:g} % of the repetition, on the way {way}, {pace}."]


def _ground(solution: Solution) -> list[str]:
    """Say what holds the body up; whether anyone could stand so is said by the status."""
    pushes = [(force.name, float(np.hypot(*force.force_N))) for force in solution.forces]
    felt = [f"{name} {force_N:.0f} N" for name, force_N in pushes if force_N >= _SHOWN_N]
    lines = [f"Forces from outside: {', '.join(felt)}."] if felt else []
    if solution.center_of_pressure_m is not None and not solution.falls:
        lines.append(
            f"The floor presses {100 * solution.center_of_pressure_m:.1f} cm from the heel."
        )
    return lines


def _row(row: Share) -> str:
    share = "-" if row.share is None else f"{100 * row.share:.1f} %"
    name = f"{row.muscles[0]:<14}{row.name}"
    return (
        f"{name:<42}{row.activation:>11.3f}{row.force_N:>7.0f} N{row.moment_Nm:>10.2f} N·m"
        f"{share:>13}"
    )
