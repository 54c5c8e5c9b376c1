"""The readable answer of ``leg-explorer solve``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.insight import explain, muscle_shares

if TYPE_CHECKING:
    from explorer.anatomy import Leg
    from explorer.insight import Share
    from explorer.mechanics import Solution

_HEAD = f"{'muscle':<40}{'activation':>11}{'force':>9}{'knee moment':>14}{'share of it':>13}"


#: What is less than this at the knee and not active is left out: activation 0..1, N.m.
_ACTIVE = 0.005
_SHOWN_NM = 0.05


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
            said.paragraphs[0],
            "",
            _HEAD,
            *(_row(row) for row in working),
            "",
            f"{rest} more muscles rest and do not turn the knee; --json lists all {len(rows)}.",
            "Computed, not measured. Knee moment: bending is positive.",
        ]
    )


def _row(row: Share) -> str:
    share = "-" if row.share is None else f"{100 * row.share:.1f} %"
    name = f"{row.muscles[0]:<12}{row.name}"
    return (
        f"{name:<40}{row.activation:>11.3f}{row.force_N:>7.0f} N{row.moment_Nm:>10.2f} N·m"
        f"{share:>13}"
    )
