"""The figures that the lesson speaks of, each read off a solved leg and never typed in."""

from __future__ import annotations

import math
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

import numpy as np

from explorer.insight.figures import NBSP, in_Nm, percent
from explorer.insight.names import groups
from explorer.language import number, tr
from explorer.mechanics.solution import COORDINATES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from explorer.anatomy.leg import Array
    from explorer.mechanics.solution import Solution

Change = Literal["more", "same", "less"]
_TWO_JOINT = ("bflh_r", "semiten_r", "semimem_r")
_CALF = ("gasmed_r", "gaslat_r")
_KNEE = COORDINATES.index("knee_flexion")


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of the lesson.

    Attributes
    ----------
    name : in words, as it stands before its value
    value : reads it off; NaN where there is none
    write : writes it with its unit
    little : a change up to this is called none
    is_part : whether it is a part of a whole, 0..1
    """

    name: str
    value: Callable[[Solution], float]
    write: Callable[[float], str]
    little: float
    is_part: bool = False

    def said(self, solution: Solution) -> str:
        """Write the figure."""
        value = self.value(solution)
        return self.write(value) if math.isfinite(value) else tr("no value")

    def change(self, before: Solution, after: Solution) -> Change:
        """Return which way it goes; ValueError where there is nothing to compare."""
        step = self.value(after) - self.value(before)
        if not math.isfinite(step):
            raise ValueError(f"there is no {self.name} to compare")
        return "same" if abs(step) <= self.little else "more" if step > 0 else "less"


def _rows(solution: Solution, muscles: tuple[str, ...]) -> list[int]:
    return [solution.row(muscle) for muscle in muscles]


def _active(name: str, group: str) -> Figure:
    def value(at: Solution) -> float:
        return float(at.activation[_rows(at, groups()[group])].mean())

    return Figure(name, value, percent, 0.02, is_part=True)


def _share(name: str, group: str, coordinate: str) -> Figure:
    column = COORDINATES.index(coordinate)

    def value(at: Solution) -> float:
        rows = _rows(at, groups()[group])
        return float(at.shares[rows, column].sum())

    return Figure(name, value, percent, 0.02, is_part=True)


def _mean(name: str, muscles: tuple[str, ...], of: Callable[[Solution], Array]) -> Figure:
    def value(at: Solution) -> float:
        return float(np.mean(of(at)[_rows(at, muscles)]))

    return Figure(name, value, _in_cm, 0.002)


def _in_cm(length_m: float) -> str:
    return f"{number(100.0 * length_m, '.1f')}{NBSP}cm"


def _degrees(name: str, field: str) -> Figure:
    def value(at: Solution) -> float:
        return math.degrees(getattr(at.scenario, field))

    return Figure(name, value, lambda angle_deg: f"{abs(angle_deg):.0f}°", 0.5)


def _asked(name: str, field: str, write: Callable[[float], str]) -> Figure:
    return Figure(name, lambda at: float(getattr(at.scenario, field)), write, 1e-6)


def _fibers(name: str, muscles: tuple[str, ...]) -> Figure:
    def value(at: Solution) -> float:
        return float(at.fiber_length_norm[_rows(at, muscles)].mean())

    return Figure(name, value, percent, 0.02)


def _arm(solution: Solution) -> Array:
    return solution.moment_arms_m[:, _KNEE]


def _length(solution: Solution) -> Array:
    return solution.length_m


#: By the names that the texts use.
FIGURES: Mapping[str, Figure] = MappingProxyType(
    {
        "calf_share": _share(tr("calf's share"), "gastrocnemius", "knee_flexion"),
        "ham_share": _share(tr("hamstrings' share"), "hamstrings", "knee_flexion"),
        "other_share": _share(tr("other muscles' share"), "other knee flexors", "knee_flexion"),
        "glute_share": _share(tr("glutes' hip share"), "gluteus maximus", "hip_flexion"),
        "ham_hip_share": _share(tr("hamstrings' hip share"), "hamstrings", "hip_flexion"),
        "ham_active": _active(tr("hamstring activation"), "hamstrings"),
        "calf_active": _active(tr("calf activation"), "gastrocnemius"),
        "soleus_active": _active(tr("soleus activation"), "soleus"),
        "shin_active": _active(tr("shin activation"), "shin muscles"),
        "glute_active": _active(tr("glute activation"), "gluteus maximus"),
        "knee_moment": Figure(
            tr("pull at the knee"), lambda at: float(at.moments_Nm[:, _KNEE].sum()), in_Nm, 1.0
        ),
        "calf_length": _mean(tr("length of gastrocnemius"), _CALF, _length),
        "soleus_length": _mean(tr("length of soleus"), ("soleus_r",), _length),
        "ham_length": _mean(tr("length of the hamstrings"), _TWO_JOINT, _length),
        "short_head_length": _mean(tr("length of the short head"), ("bfsh_r",), _length),
        "ham_arm": _mean(tr("hamstrings' lever"), _TWO_JOINT, _arm),
        "calf_arm": _mean(tr("calf's lever"), _CALF, _arm),
        "ham_fiber": _fibers(tr("hamstring fibre length"), _TWO_JOINT),
        "calf_fiber": _fibers(tr("calf fibre length"), _CALF),
        "hip": _degrees(tr("hip"), "hip_rad"),
        "knee": _degrees(tr("knee"), "knee_rad"),
        "ankle": _degrees(tr("ankle"), "ankle_rad"),
        "load": _asked(tr("load"), "load_kg", lambda load_kg: f"{number(load_kg, '.3g')}{NBSP}kg"),
        "strength": _asked(tr("strength"), "hamstring_strength", percent),
        "fatigue": _asked(tr("fatigue"), "hamstring_fatigue", percent),
        "glutes": _asked(tr("glute strength"), "gluteal_strength", percent),
    }
)
