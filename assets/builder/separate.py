"""Bellies that neither cut each other nor bone, and keep their volume all the same.

The scans' outlines were drawn muscle by muscle and later moved to bones of another origin, so that
neighbours overlap by some millimetres. All bellies are moved at once: of each overlap either
partner gives way by half, bone not at all; the shift fades over the surface, so that no edge of
it shows. What a belly loses it regains where nothing lies in its way.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse
from scipy.spatial import cKDTree

from builder.solid import Solid, creased, neighbour_mean, vertex_normals
from builder.surface import Surface, quartered

if TYPE_CHECKING:
    from collections.abc import Mapping

    from builder.contours import Array

#: Neither looks farther than this for its neighbours, mm.
SIGHT_MM = 8.0

#: A place is free to grow from the first of these distances on, wholly from the second, mm.
FREE_MM = (0.6, 3.5)

#: Share of the missing volume that one pass gives back, and the most that it moves a place, mm.
REGAIN = 0.6
GROWTH_MM = 0.25

#: How much of its surroundings' shift a place takes over in each pass, and the most that it is
#: pushed in one, mm.
FADE = 0.4
PUSH_MM = 1.2

#: Where a belly is thinner than this, mm, both its sides go together, as a sheet does.
SHEET_MM = 9.0

#: How often what the last pass folded is smoothed.
TIDYINGS = 4


@dataclass(slots=True, eq=False)
class _Belly:
    """One belly on the move."""

    rest: Surface
    goal_mm3: float
    near: sparse.csr_matrix
    mean: sparse.csr_matrix
    shift: Array

    @classmethod
    def of(cls, surface: Surface, goal_mm3: float) -> _Belly:
        near = neighbour_mean(len(surface.points), surface.triangles)
        mean = _surroundings(surface, near)
        return cls(surface, goal_mm3, near, mean, np.zeros_like(surface.points))

    def now(self) -> Surface:
        return Surface(self.rest.points + self.shift, self.rest.triangles)


@dataclass(frozen=True, slots=True, eq=False)
class _Obstacle:
    solid: Solid
    low: Array
    high: Array
    gives: bool

    @classmethod
    def of(cls, surface: Surface, gives: bool) -> _Obstacle:
        low, high = surface.points.min(axis=0), surface.points.max(axis=0)
        return cls(Solid(surface), low - SIGHT_MM, high + SIGHT_MM, gives)


def separate(
    bellies: Mapping[str, Surface],
    bones: Mapping[str, Surface],
    volumes_mm3: Mapping[str, float],
    gap_mm: float,
    passes: int,
    finer: int = 0,
) -> dict[str, Surface]:
    """Move all bellies until they lie ``gap_mm`` apart from each other and from bone.

    Parameters
    ----------
    bellies, bones : surfaces by name
    volumes_mm3 : volume that each belly shall keep
    gap_mm : what stays between two surfaces
    passes : how often all are moved
    finer : how often triangles are quartered before other bellies measure their distance

    Returns
    -------
    dict of str to Surface
        The bellies with the same triangles; overlaps that are left are a small part of what they
        were, since all give way at once.
    """
    moving = {name: _Belly.of(s, volumes_mm3[name]) for name, s in bellies.items()}
    fixed = {name: _Obstacle.of(s, gives=False) for name, s in bones.items()}
    for left in reversed(range(passes)):
        surfaces = {name: belly.now() for name, belly in moving.items()}
        obstacles = fixed | {
            name: _Obstacle.of(quartered(s, finer), gives=True) for name, s in surfaces.items()
        }
        for name, belly in moving.items():
            others = [o for other, o in obstacles.items() if other != name]
            _give_way(belly, surfaces[name], others, gap_mm, last=left == 0)
    return {name: _unfolded(belly) for name, belly in moving.items()}


def _give_way(
    belly: _Belly, surface: Surface, others: list[_Obstacle], gap_mm: float, last: bool
) -> None:
    """One pass for one belly: off its neighbours, out where it is free, eased over the surface."""
    points = surface.points
    push, room = np.zeros_like(points), np.full(len(points), SIGHT_MM)
    for other in others:
        near = np.flatnonzero(((points > other.low) & (points < other.high)).all(axis=1))
        if near.size == 0:
            continue
        height, out = other.solid.height(points[near], SIGHT_MM)
        room[near] = np.minimum(room[near], height)
        lift = np.clip(gap_mm - height, 0.0, PUSH_MM) * (0.5 if other.gives else 1.0)
        push[near] += lift[:, None] * out
    if not last:
        missing = belly.goal_mm3 - surface.volume_mm3()
        normals = vertex_normals(surface)
        free = np.clip((room - FREE_MM[0]) / (FREE_MM[1] - FREE_MM[0]), 0.0, 1.0)
        free = belly.near @ (belly.near @ free) * (room > FREE_MM[0])
        gain = float(free @ _areas(surface))
        if gain > 0:
            growth = np.clip(REGAIN * missing / gain, -GROWTH_MM, GROWTH_MM)
            push += growth * free[:, None] * normals
    shift = belly.shift + push
    if not last:
        shift += FADE * (belly.mean @ shift - shift)
        moved = Surface(belly.rest.points + shift, surface.triangles)
        folded = creased(moved)
        shift[folded] += (belly.near @ moved.points - moved.points)[folded]
    belly.shift = shift


def _unfolded(belly: _Belly) -> Surface:
    """The moved belly; the few triangles that the last pass folded are laid flat."""
    surface = belly.now()
    for _ in range(TIDYINGS):
        folded = creased(surface)
        if folded.size == 0:
            break
        points = surface.points.copy()
        points[folded] = (belly.near @ points)[folded]
        surface = Surface(points, surface.triangles)
    return surface


def _surroundings(surface: Surface, near: sparse.csr_matrix) -> sparse.csr_matrix:
    """Matrix of means over the neighbours and, in thin places, over the other side as well."""
    points, count = surface.points, len(surface.points)
    normals = vertex_normals(surface)
    index = np.asarray(cKDTree(points).query(points - 0.5 * SHEET_MM * normals, 12)[1])
    across = points[index] - points[:, None]
    facing = np.einsum("ij,ikj->ik", normals, normals[index]) < -0.3
    behind = np.einsum("ij,ikj->ik", normals, across) < 0.0
    thick = np.where(facing & behind, np.linalg.norm(across, axis=2), np.inf)
    best = thick.argmin(axis=1)
    rows = np.arange(count)
    share = 0.5 * np.clip(2.0 * (1.0 - thick[rows, best] / SHEET_MM), 0.0, 1.0)
    other = sparse.csr_matrix((share, (rows, index[rows, best])), shape=(count, count))
    return sparse.csr_matrix(sparse.diags(1.0 - share) @ near + other)


def _areas(surface: Surface) -> Array:
    """Share of the area that each vertex stands for."""
    a, b, c = (surface.points[surface.triangles[:, k]] for k in range(3))
    area = np.linalg.norm(np.cross(b - a, c - a), axis=1) / 6
    return np.asarray(
        np.bincount(surface.triangles.ravel(), np.repeat(area, 3), len(surface.points))
    )
