"""The few numbers by which what-ifs, strategies and poses are compared."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

import numpy as np

from explorer.insight.names import groups
from explorer.mechanics.cases import kind
from explorer.mechanics.foot import FOOT
from explorer.mechanics.muscle_arrays import arrays_of
from explorer.mechanics.solution import COORDINATES
from explorer.mechanics.solve import solve_many

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from explorer.anatomy.leg import Array, Leg
    from explorer.mechanics.scenario import Scenario
    from explorer.mechanics.solve import Solutions

_KNEE = COORDINATES.index("knee_flexion")
#: A net knee moment below this has no shares worth comparing.
LEAST_MOMENT_NM = 1.0
#: The mean knee moment over a movement has shares if it is this part of its mean size.
_ONE_SIDED = 0.5


@dataclass(frozen=True, slots=True)
class Numbers:
    """The measures of one solution, named as in `Measures`; an unknown share is None."""

    hamstring_activation: float
    hamstring_N: float
    hamstring_drive: float
    calf_activation: float
    calf_N: float
    calf_share: float | None
    calf_part: float
    calf_Nm: float
    knee_Nm: float
    highest_activation: float
    balanced: bool
    falls: bool


@dataclass(frozen=True, slots=True, eq=False)
class Measures:
    """Numbers of p solutions, each a (p,) array.

    Attributes
    ----------
    hamstring_activation : 0..1, mean of the four
    hamstring_N : sum of their forces along the tendon
    hamstring_drive : mean of active force over maximum isometric force
        What training asks of them: force that comes from stretch alone does not count.
    calf_activation : 0..1, mean of the two heads of gastrocnemius
    calf_N : sum of their forces
    calf_share : gastrocnemius' part of the net knee moment, NaN below LEAST_MOMENT_NM
    calf_part : 0..1, gastrocnemius' part of all moments that bend the knee
        Defined where muscles cancel each other, too; 0 where nothing bends the knee.
    calf_Nm, knee_Nm : its knee moment, and that of all muscles together, flexion positive
    highest_activation : of any muscle
    balanced : whether the muscles can hold the load
    falls : whether nobody could stand so
    """

    hamstring_activation: Array
    hamstring_N: Array
    hamstring_drive: Array
    calf_activation: Array
    calf_N: Array
    calf_share: Array
    calf_part: Array
    calf_Nm: Array
    knee_Nm: Array
    highest_activation: Array
    balanced: NDArray[np.bool_]
    falls: NDArray[np.bool_]

    def one(self, p: int) -> Numbers:
        """Return the numbers of the p-th solution."""
        values = {each.name: getattr(self, each.name)[p].item() for each in fields(self)}
        if np.isnan(values["calf_share"]):
            values["calf_share"] = None
        return Numbers(**values)


def measure(solutions: Solutions) -> Measures:
    """Take the numbers of many solutions."""
    leg, active, force_N = solutions.leg, solutions.activation, solutions.units.force_N
    hams, calf = (
        np.isin(leg.muscle_names, groups()[name]) for name in ("hamstrings", "gastrocnemius")
    )
    pull_N = force_N - solutions.units.passive_N * solutions.units.cosine
    drive = np.maximum(pull_N, 0.0) / arrays_of(leg).strength_N
    moments_Nm = solutions.moments_Nm[:, :, _KNEE]
    knee_Nm, calf_Nm = moments_Nm.sum(axis=1), moments_Nm[:, calf].sum(axis=1)
    bending = np.maximum(moments_Nm, 0.0)
    bending_Nm, by_calf_Nm = bending.sum(axis=1), bending[:, calf].sum(axis=1)
    known = np.abs(knee_Nm) >= LEAST_MOMENT_NM
    place = solutions.asked.pressure_m
    return Measures(
        hamstring_activation=active[:, hams].mean(axis=1),
        hamstring_N=force_N[:, hams].sum(axis=1),
        hamstring_drive=drive[:, hams].mean(axis=1),
        calf_activation=active[:, calf].mean(axis=1),
        calf_N=force_N[:, calf].sum(axis=1),
        calf_share=np.where(known, calf_Nm / np.where(known, knee_Nm, 1.0), np.nan),
        calf_part=by_calf_Nm / np.maximum(bending_Nm, LEAST_MOMENT_NM),
        calf_Nm=calf_Nm,
        knee_Nm=knee_Nm,
        highest_activation=active.max(axis=1),
        balanced=np.array([status != "overloaded" for status in solutions.status]),
        falls=(place < 0.0) | (place > FOOT.length_m),
    )


def measure_all(leg: Leg, scenarios: Sequence[Scenario]) -> tuple[Numbers, ...]:
    """Solve scenarios of any kinds, those of one kind together, and return numbers in order."""
    of_kind: dict[tuple[object, ...], list[int]] = {}
    for i, scenario in enumerate(scenarios):
        of_kind.setdefault(kind(scenario), []).append(i)
    found: dict[int, Numbers] = {}
    for rows in of_kind.values():
        measures = measure(solve_many(leg, [scenarios[i] for i in rows]))
        found |= {i: measures.one(p) for p, i in enumerate(rows)}
    return tuple(found[i] for i in range(len(scenarios)))


def over_time(solutions: Solutions) -> Numbers:
    """Return the means over solutions that are equal steps of a movement.

    The share is that of the mean moments; where the net moment changes sides there is none. The
    highest activation is that of the hardest moment, and all of them must balance.
    """
    of = measure(solutions)
    knee_Nm, calf_Nm = float(of.knee_Nm.mean()), float(of.calf_Nm.mean())
    one_sided = abs(knee_Nm) >= max(LEAST_MOMENT_NM, _ONE_SIDED * float(np.abs(of.knee_Nm).mean()))
    return Numbers(
        hamstring_activation=float(of.hamstring_activation.mean()),
        hamstring_N=float(of.hamstring_N.mean()),
        hamstring_drive=float(of.hamstring_drive.mean()),
        calf_activation=float(of.calf_activation.mean()),
        calf_N=float(of.calf_N.mean()),
        calf_share=calf_Nm / knee_Nm if one_sided else None,
        calf_part=float(of.calf_part.mean()),
        calf_Nm=calf_Nm,
        knee_Nm=knee_Nm,
        highest_activation=float(of.highest_activation.max()),
        balanced=bool(of.balanced.all()),
        falls=bool(of.falls.any()),
    )


def hamstring_work_J(solutions: Solutions) -> float:
    """Return the work of the hamstrings while they shorten, over steps of a movement in order."""
    hams = np.isin(solutions.leg.muscle_names, groups()["hamstrings"])
    force_N = solutions.units.force_N[:, hams]
    shortening_m = -np.diff(solutions.shape.length_m[:, hams], axis=0)
    mean_N = 0.5 * (force_N[1:] + force_N[:-1])
    return float((mean_N * np.maximum(shortening_m, 0.0)).sum())
