"""The five rays of the foot: metatarsals and phalanges, parted where the scan shows them fused.

The scan's metatarsals and toes are one body, in sections along one axis. Here they become one
field again, which is parted between the rays and, across each ray, at its joints: heads are round
and bases hollow. Where the joints lie is read from the sections: bones are widest there.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from scipy.interpolate import PchipInterpolator

from builder.contours import Section, Stack
from builder.field import Field
from builder.surface import Surface, meshed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from builder.contours import Array

PARTS = ("metatarsals", "phalanges")

#: Step of the sampled field: the room between two bones is little wider.
STEP_MM = 0.6

#: The last phalanx of the fourth toe has hardly a hundredth of all phalanges.
CRUMB = 0.005

#: Half the room between neighbouring rays where they are fused, and how far edges are rounded.
HALF_SLIT_MM, ROUND_MM = 0.6, 2.0

#: A ray's bones may be as much higher than wide.
FLAT = 0.6


@dataclass(frozen=True, slots=True)
class ToeJoint:
    """A joint of one ray: its place along the axis, the room in it, the radius of the head."""

    t_mm: float
    gap_mm: float
    radius_mm: float


@dataclass(frozen=True, slots=True, eq=False)
class Ray:
    """The middle line of one metatarsal and its toe, in the frame of the phalanges' stack.

    Attributes
    ----------
    line : of t, millimetres; gives u, v and the half width that the bone may have there
    joints : from the metatarsal outward
    """

    line: PchipInterpolator
    joints: tuple[ToeJoint, ...]

    def at(self, t: Array) -> Array:
        """Middle and half width (n, 3) at places (n,) along the axis, straight on beyond it."""
        low, high = self.line.x[[0, -1]]
        held = np.clip(t, low, high)
        slope = self.line.derivative()(held)
        return np.asarray(self.line(held) + slope * (t - held)[:, None])

    def beyond(self, joint: ToeJoint, t: Array, u: Array, v: Array) -> Array:
        """How far places of a grid lie beyond a joint's surface, on the side of the toe's tip."""
        middle, ahead = self.at(np.array([joint.t_mm, joint.t_mm + 1.0]))[:, :2]
        along = np.array([1.0, *(ahead - middle)])
        along /= np.linalg.norm(along)
        x = t[:, None, None] - joint.t_mm
        y, z = u[None, :, None] - middle[0], v[None, None, :] - middle[1]
        s = along[0] * x + along[1] * y + along[2] * z
        across = np.maximum(x**2 + y**2 + z**2 - s**2, 0.0)
        return np.asarray(s + np.minimum(across, joint.radius_mm**2) / (2 * joint.radius_mm))


def read_rays(atlas: Path) -> list[Ray]:
    """The rays of rays.csv with the joints of toe_joints.csv, from the great toe outward."""
    lines: dict[str, list[list[float]]] = {}
    with (atlas / "rays.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            lines.setdefault(row["ray"], []).append(
                [float(row[c]) for c in ("t", "u", "v", "reach")]
            )
    joints: dict[str, list[ToeJoint]] = {}
    with (atlas / "toe_joints.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            figures = (float(row[c]) for c in ("t", "gap_mm", "radius_mm"))
            joints.setdefault(row["ray"], []).append(ToeJoint(*figures))
    return [
        Ray(PchipInterpolator(nodes[:, 0], nodes[:, 1:]), tuple(joints[ray]))
        for ray, nodes in ((ray, np.array(rows)) for ray, rows in lines.items())
    ]


def joined(stacks: tuple[Stack, Stack]) -> Stack:
    """Metatarsals and phalanges as one stack, in the frame of the second."""
    metatarsals, phalanges = stacks
    sections = list(phalanges.sections)
    for section in metatarsals.sections:
        outlines = []
        for loop in section.outlines:
            local = np.column_stack([np.full(len(loop), section.t_mm), loop])
            world = metatarsals.origin_mm + local @ metatarsals.axes
            moved = (world - phalanges.origin_mm) @ phalanges.axes.T
            outlines.append(moved[:, 1:])
        sections.append(Section(float(moved[:, 0].mean()), tuple(outlines)))
    sections.sort(key=lambda section: section.t_mm)
    ends = metatarsals.origin_mm + np.outer(metatarsals.reach_mm, metatarsals.axes[0])
    low = float(((ends - phalanges.origin_mm) @ phalanges.axes[0]).min())
    return replace(phalanges, reach_mm=(low, phalanges.reach_mm[1]), sections=tuple(sections))


def forefoot(stacks: Mapping[str, list[Stack]], rays: list[Ray]) -> dict[str, Surface]:
    """The dense surfaces of the metatarsals and of the phalanges."""
    metatarsals, phalanges = (stacks[name][0] for name in PARTS)
    fields = parted((metatarsals, phalanges), rays, STEP_MM)
    return {
        name: meshed([field], STEP_MM, "bone", CRUMB)
        for name, field in zip(PARTS, fields, strict=True)
    }


def parted(stacks: tuple[Stack, Stack], rays: list[Ray], step_mm: float) -> tuple[Field, Field]:
    """The fields of the metatarsals and of the phalanges."""
    whole = Field.of(joined(stacks), step_mm)
    t, u, v = (
        low + step_mm * np.arange(size)
        for low, size in zip(whole.low, whole.values.shape, strict=True)
    )
    lines = np.array([ray.at(t)[:, 0] for ray in rays])
    values = whole.values
    borders = (lines[:-1] + lines[1:]) / 2
    for border in borders:
        slant = np.sqrt(1 + np.gradient(border, t) ** 2)
        aside = np.abs(u[None, :] - border[:, None]) / slant[:, None]
        values = _least(values, aside[:, :, None] - HALF_SLIT_MM)
    owner = (u[None, None, :] > borders[:, :, None]).sum(axis=0)
    parts = [np.full_like(values, -1.0), np.full_like(values, -1.0)]
    for index, ray in enumerate(rays):
        mine = (owner == index)[:, :, None]
        middle_u, middle_v, reach = ray.at(t).T[:, :, None, None]
        flat = FLAT * (v[None, None, :] - middle_v)
        cut = _least(values, reach - np.hypot(u[None, :, None] - middle_u, flat))
        for joint in ray.joints[1:]:
            beyond = ray.beyond(joint, t, u, v)
            cut = _least(cut, np.abs(beyond) - joint.gap_mm / 2)
        joint = ray.joints[0]
        beyond = ray.beyond(joint, t, u, v)
        for part, side in zip(parts, (-beyond, beyond), strict=True):
            np.copyto(part, _least(cut, side - joint.gap_mm / 2), where=mine)
    first, second = (replace(whole, values=part) for part in parts)
    return first, second


def _least(a: Array, b: Array) -> Array:
    """The lesser of two fields, with the edge between them rounded."""
    near = np.maximum(ROUND_MM - np.abs(a - b), 0.0)
    return np.asarray(np.minimum(a, b) - near**2 / (4 * ROUND_MM))
