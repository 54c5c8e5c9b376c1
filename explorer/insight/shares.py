"""Who carries what share of a joint's moment: by muscle, and by group."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from explorer.insight.names import groups, plain_name
from explorer.mechanics.solution import COORDINATES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from explorer.mechanics.scenario import Joint
    from explorer.mechanics.solution import Solution

#: The coordinate that belongs to each joint's slider.
JOINT_COORDINATES: dict[Joint, str] = {
    "hip": "hip_flexion",
    "knee": "knee_flexion",
    "ankle": "ankle_dorsiflexion",
}


@dataclass(frozen=True, slots=True)
class Share:
    """One row of the table: a muscle, or a group of muscles.

    Attributes
    ----------
    name : str
        Plain name, such as "biceps femoris, long head" or "hamstrings".
    muscles : tuple of str
        The model's muscles in it.
    activation : float
        0..1; of a group the mean.
    force_N : float
        Pull along the tendon; of a group the sum.
    passive_force_N : float
        The part of it that comes from stretch alone.
    moment_Nm : float
        About the coordinate asked for, with its sign.
    share : float or None
        Part of the net muscle moment, negative where it turns against it; None where the net
        moment is about zero. A share is not an activation.
    """

    name: str
    muscles: tuple[str, ...]
    activation: float
    force_N: float
    passive_force_N: float
    moment_Nm: float
    share: float | None


def muscle_shares(solution: Solution, coordinate: str = "knee_flexion") -> tuple[Share, ...]:
    """Return a row for each muscle, the largest moment first.

    Raises
    ------
    ValueError
        If the coordinate is unknown.
    """
    column = _column(coordinate)
    rows = range(len(solution.muscles))
    return _sorted(_share(solution, column, plain_name(solution.muscles[i]), [i]) for i in rows)


def group_shares(solution: Solution, coordinate: str = "knee_flexion") -> tuple[Share, ...]:
    """Return a row for each group of muscles, the largest moment first.

    Raises
    ------
    ValueError
        If the coordinate is unknown.
    """
    column = _column(coordinate)
    row_of = {muscle: i for i, muscle in enumerate(solution.muscles)}
    members = {
        name: [row_of[muscle] for muscle in muscles if muscle in row_of]
        for name, muscles in groups().items()
    }
    return _sorted(_share(solution, column, name, rows) for name, rows in members.items() if rows)


def _column(coordinate: str) -> int:
    if coordinate not in COORDINATES:
        raise ValueError(f"no coordinate {coordinate!r}; known: {', '.join(COORDINATES)}")
    return COORDINATES.index(coordinate)


def _share(solution: Solution, column: int, name: str, rows: list[int]) -> Share:
    share = float(solution.shares[rows, column].sum())
    return Share(
        name=name,
        muscles=tuple(solution.muscles[i] for i in rows),
        activation=float(solution.activation[rows].mean()),
        force_N=float(solution.force_N[rows].sum()),
        passive_force_N=float(solution.passive_force_N[rows].sum()),
        moment_Nm=float(solution.moments_Nm[rows, column].sum()),
        share=share if np.isfinite(share) else None,
    )


def _sorted(rows: Iterable[Share]) -> tuple[Share, ...]:
    return tuple(sorted(rows, key=lambda row: -abs(row.moment_Nm)))
