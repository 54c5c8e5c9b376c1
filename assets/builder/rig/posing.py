"""Pose one strand: its curve at given joint angles, and from that its handles.

A handle holds an affine map of the rest space, seen from the unit's reference bone:
``A = R (lam t t' + mu (1 - t t'))`` about its place on the curve, where t is the direction of the
curve at rest, R its turn, lam the stretch along the muscle and mu the swelling across it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from scipy.ndimage import gaussian_filter1d
from scipy.spatial import cKDTree

from builder.rig.course import Course, smoothstep
from builder.rig.curves import Array, arc_length, at, smoothed, unit
from builder.rig.joints import Pose
from builder.rig.measure import tendon_length

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray
    from scipy import sparse

    from builder.rig.bones import Distance
    from builder.rig.joints import Joints, Lengths
    from builder.rig.soft import Belly
    from builder.rig.strand import Strand

CURVE = "curve"
"""Stands for the centre curve where meshes go by name."""

PUSHES = 9
AGREE_EVERY = 3
"""The curve is made to agree with its path anew after so many pushes."""

CLOSE_M = 0.0003
"""A curve keeps off bone by this more than 0.9 of its radius, if it does at rest."""

TENDON_M, SQUEEZE = 0.0015, 0.4
"""A curve keeps off other bellies by this much and this share of its own radius: bellies give."""

DEEPEST_M = 0.010
"""A curve is lifted by at most this at once out of another belly."""

BESIDE, SLIDES = 1.2, 3
"""A curve keeps to the one beside it less and less, over so many times its length."""

FIXED = 0.12
"""Share of the curve at either end that keeps more and more to its bone."""
SKIN_M = 0.0005
"""Vertices may enter bone this much more than at rest."""

GIVE_M = 0.002
"""Bellies may enter one another this much more than at rest: both are soft."""

SHORTEST = 0.5
"""A belly does not become shorter than this share of its length."""


def least_turn(a: Array, b: Array) -> Array:
    """Smallest rotations (n, 3, 3) that take unit vectors ``a`` to ``b`` (n, 3): no twist."""
    v = np.cross(a, b)
    cosine = np.sum(a * b, axis=-1)[:, None, None]
    k = np.zeros((len(a), 3, 3))
    k[:, 0, 1], k[:, 0, 2], k[:, 1, 2] = -v[:, 2], v[:, 1], -v[:, 0]
    k -= k.transpose(0, 2, 1)
    return np.asarray(np.eye(3) + k + k @ k / np.maximum(1.0 + cosine, 0.05))


@dataclass
class Posed:
    """Curve of one pose in the reference bone's frame, and how far it follows each end bone."""

    curve: Array
    push: Array
    near: Array
    far: Array


@dataclass
class Shape:
    """Handles of one pose before swelling: place (k, 3), turn (k, 3, 3) and stretch (k,)."""

    place: Array
    turn: Array
    stretch: Array
    in_belly: NDArray[np.bool_]
    push: Array


@dataclass
class Poser:
    """Solves one strand pose by pose."""

    strand: Strand
    joints: Joints
    bones: Mapping[str, Distance]
    bellies: Mapping[str, Belly]
    lengths: Lengths | None = None
    course: Course = field(init=False)
    _off_at_rest: Array = field(init=False)
    _clear: dict[str, Array] = field(init=False)
    _sides: dict[tuple[str, str], Array] = field(init=False)
    blends: dict[str, sparse.csr_matrix] = field(init=False)
    _weights: dict[str, sparse.csr_matrix] = field(init=False)
    _depths: dict[str, dict[str, Array]] = field(init=False)
    tendons: dict[str, float] = field(init=False)
    _spans: dict[str, tuple[float, float]] = field(init=False)
    rest_points: Array = field(init=False)
    rest_tangents: Array = field(init=False)

    def __post_init__(self) -> None:
        """Take the neutral pose through the same steps, so that it comes out exact."""
        strand = self.strand
        self.course = Course(strand, self.joints, self.lengths)
        near, reference, far = strand.spec.bones
        bodies = dict.fromkeys((near, reference, far))
        if "ankle" not in strand.spec.sliders:
            bodies["femur_r"] = None
        solid = [b for b in bodies if b in self.bones]
        places = {CURVE: strand.curve} | {
            name: mesh.points.astype(np.float64) for name, mesh in strand.meshes.items()
        }
        self._sides = {
            (belly, of): self.bellies[belly].distance(points, Pose(), reference)[1]
            for belly in strand.spec.over
            for of, points in places.items()
        }
        rest = {
            (obstacle, of): self._distance(obstacle, of, points, Pose())[0]
            for obstacle in (*solid, *strand.spec.over)
            for of, points in places.items()
        }
        close = dict.fromkeys(solid, 0.9 * strand.radius + CLOSE_M)
        close |= dict.fromkeys(strand.spec.over, TENDON_M + SQUEEZE * strand.radius)
        self._clear = {o: np.minimum(rest[o, CURVE], limit) for o, limit in close.items()}
        self.blends = {name: strand.blend(name) for name in strand.meshes}
        self._weights = {name: strand.weights(name).T.tocsr() for name in strand.meshes}
        self._depths = {
            name: {
                o: np.minimum(rest[o, name], strand.spec.cushion_m)
                - (GIVE_M if name == strand.spec.belly and o in strand.spec.over else SKIN_M)
                for o in close
            }
            for name in strand.meshes
        }
        if strand.spec.beside:
            self._off_at_rest = strand.curve - self._near(strand.curve, Pose())[0]
        none = np.zeros(len(strand.curve))
        self.rest_points, self.rest_tangents, _, _, _ = self._slide(
            Posed(strand.curve, none, none, none), {}
        )
        self.tendons = {
            name: tendon_length(strand.meshes[name].points.astype(np.float64), strand.places[name])
            for name in (*strand.spec.proximal[:1], *strand.spec.distal[:1])
        }
        step = strand.knots[1] - strand.knots[0]
        self._spans = {}
        for name in self.tendons:
            start, stop = np.quantile(strand.places[name], (0.01, 0.99)) * step + strand.knots[0]
            if strand.spec.leads:  # where it lies on the belly it goes with that
                start = max(start, strand.belly[1] * strand.s[-1])
            self._spans[name] = float(start), float(stop)

    def _distance(self, obstacle: str, of: str, points_m: Array, pose: Pose) -> tuple[Array, Array]:
        """Distance (n,) of the curve or a mesh to a bone or belly, and the way out (n, 3)."""
        reference = self.strand.spec.bones[1]
        if obstacle in self.bellies:
            side = self._sides[obstacle, of]
            return self.bellies[obstacle].distance(points_m, pose, reference, side)
        motion = self.joints.relative(obstacle, reference, pose)
        turn, shift = motion[:3, :3], motion[:3, 3]
        distance, outward = self.bones[obstacle]((points_m - shift) @ turn)
        return distance, outward @ turn.T

    def curve(self, pose: Pose, push: Array) -> Posed:
        """Posed centre curve; ``push`` is the last pose's way out of the bones, kept up."""
        way = self.course.at(pose)
        moved, free = way.curve, way.free[:, None]
        for round_ in range(PUSHES):
            if round_ % AGREE_EVERY == 0:
                moved = self.course.agreed(way.curve, push, pose)
            for obstacle, clear in self._clear.items():
                distance, outward = self._distance(obstacle, CURVE, moved + push, pose)
                lift = 0.8 * np.clip(clear - distance, 0.0, DEEPEST_M)[:, None] * free
                push = push + lift * outward
            if round_ < PUSHES - 1:
                push = gaussian_filter1d(push, 1.2, axis=0, mode="constant") * free
        return Posed(self._beside(moved + push, pose), push, way.near, way.far)

    def _beside(self, curve: Array, pose: Pose) -> Array:
        """The curve, drawn to where the one beside it would carry it, least at its end.

        It slides along that one as far as keeps its length.
        """
        if not self.strand.spec.beside:
            return curve
        f = self.strand.s / self.strand.s[-1]
        near, turn = self._near(curve, pose)
        aim = near + np.einsum("nij,nj->ni", turn, self._off_at_rest)
        drawn = smoothstep((BESIDE - f) / BESIDE)[:, None] * (aim - curve)
        moved = curve + gaussian_filter1d(drawn, 1.5, axis=0, mode="nearest")
        s, behind = arc_length(moved), self.strand.s[-1] - self.strand.s
        slid, stretch = moved, 1.0
        for _ in range(SLIDES):  # rounding the bends costs some length
            slid = at(moved, s, s[-1] - stretch * behind)
            stretch *= self.course.rest_length_m / float(arc_length(smoothed(slid, 1.0))[-1])
        return slid

    def _near(self, curve: Array, pose: Pose) -> tuple[Array, Array]:
        """Nearest point (n, 3) of the curve beside this one, and its turn there (n, 3, 3)."""
        spec = self.strand.spec
        line, turns = self.bellies[spec.beside].line(pose, spec.bones[1])
        s = arc_length(line)
        places = np.linspace(0.0, s[-1], 400)
        fine = at(line, s, places)
        nearest = cKDTree(fine).query(curve)[1]
        turn = [np.interp(places[nearest], s, column) for column in turns.reshape(-1, 9).T]
        return fine[nearest], np.stack(turn, axis=-1).reshape(-1, 3, 3)

    def _bump(self, s: Array) -> Array:
        """Where the curve may change its length: 1 on the belly, 0 on free tendon."""
        low, high = self.strand.spec.absorb or self.strand.belly
        ramp = 0.12 * (high - low)
        f = s / self.strand.s[-1]
        rise = smoothstep((f - low) / ramp) if low > 0.03 else np.ones_like(f)
        fall = smoothstep((high - f) / ramp) if high < 0.97 else np.ones_like(f)
        return np.asarray(rise * fall)

    def _slide(
        self, posed: Posed, scales: Mapping[str, float]
    ) -> tuple[Array, Array, Array, Array, Array]:
        """Lay the material along the posed curve: tendon keeps its length, the belly gives.

        ``scales`` are the stretches of the curve at which the tendons beside it keep their length.
        Returns place, direction and stretch of the handles, and how far they follow each end.
        """
        strand = self.strand
        total, knots = strand.s[-1], strand.knots
        curve = smoothed(posed.curve, 1.0)
        s = arc_length(curve)
        change = s[-1] - self.course.rest_length_m
        grid = np.linspace(0.0, total, 400)
        bump = self._bump(grid)
        beside = np.zeros_like(grid)
        for name, scale in scales.items():
            start, stop = self._spans[name]
            edge = 0.15 * (stop - start)
            rise = smoothstep((grid - start) / edge) * smoothstep((stop - grid) / edge)
            beside += (scale - 1.0) * rise
        change -= np.trapezoid(beside, grid)
        gain, rest = change / np.trapezoid(bump, grid), 0.0
        if gain < SHORTEST - 1.0:  # the belly is at its limit: the whole curve shares the rest
            gain = SHORTEST - 1.0
            rest = (change - gain * np.trapezoid(bump, grid)) / total
        stretch = 1.0 + gain * bump + rest + beside
        steps = (stretch[1:] + stretch[:-1]) / 2.0 * np.diff(grid)
        laid = np.concatenate([[0.0], np.cumsum(steps)])
        laid *= s[-1] / laid[-1]
        where = np.interp(knots, grid, laid)
        where += np.minimum(knots, 0.0) + np.maximum(knots - total, 0.0)
        half = 0.6 * (knots[1] - knots[0])
        direction = unit(at(curve, s, where + half) - at(curve, s, where - half))
        follows = (np.interp(where, s, w) for w in (posed.near, posed.far))
        return (at(curve, s, where), direction, np.interp(knots, grid, stretch), *follows)

    def shape(self, posed: Posed, pose: Pose, scales: Mapping[str, float]) -> Shape:
        """Handles of ``pose`` up to the swelling that keeps the volume."""
        spec, strand = self.strand.spec, self.strand
        place, direction, stretch, near, far = self._slide(posed, scales)
        turn = np.broadcast_to(np.eye(3), (len(place), 3, 3))
        for window, body, share, follow in (
            (spec.near, spec.bones[0], spec.near_turn, near),
            (spec.far, spec.bones[2], spec.far_turn, far),
        ):
            if window is not None:
                part = self.joints.part_way(body, spec.bones[1], pose, follow * share)
                turn = part[:, :3, :3] @ turn
        rest = self.rest_tangents
        turn = least_turn(unit(np.einsum("kij,kj->ki", turn, rest)), direction) @ turn
        spacing = strand.knots[1] - strand.knots[0]
        low, high = (f * strand.s[-1] for f in strand.belly)
        in_belly = (strand.knots > low - spacing) & (strand.knots < high + spacing)
        return Shape(place, turn, stretch, in_belly, posed.push)

    def handles(self, shape: Shape, swelling: float) -> Array:
        """Handles (k, 3, 4) in the reference bone's frame; the belly swells by ``swelling``."""
        along = self.rest_tangents[:, :, None] * self.rest_tangents[:, None]
        mu = np.maximum(shape.stretch, 0.2) ** -0.5 * np.where(shape.in_belly, swelling, 1.0)
        across = mu[:, None, None] * (np.eye(3) - along)
        affine = shape.turn @ (shape.stretch[:, None, None] * along + across)
        offset = shape.place - np.einsum("kij,kj->ki", affine, self.rest_points)
        return np.concatenate([affine, offset[:, :, None]], axis=2)

    def clear(self, shape: Shape, points: Mapping[str, Array], pose: Pose) -> None:
        """Shift the handles whose vertices lie too deep in bone, or tendon in a belly."""
        strand = self.strand
        asked = np.zeros(len(strand.knots))
        way = np.zeros((len(strand.knots), 3))
        for name, weights in self._weights.items():
            for obstacle, tolerance in self._depths[name].items():
                distance, outward = self._distance(obstacle, name, points[name], pose)
                depth = np.clip(tolerance - distance, 0.0, DEEPEST_M)
                asked += weights @ depth
                way += weights @ ((depth**2)[:, None] * outward)
        # The deepest vertices of a handle decide: the mean depth, weighted by the depths.
        shift = way / np.maximum(asked, 1e-9)[:, None]
        size = np.linalg.norm(shift, axis=1, keepdims=True)
        along = np.einsum("kij,kj->ki", shape.turn, self.rest_tangents)
        # Only sideways: a shift along the muscle would not lift it off a rounded tip.
        shift -= np.sum(shift * along, axis=1, keepdims=True) * along
        shift *= size / np.maximum(np.linalg.norm(shift, axis=1, keepdims=True), 0.3 * size + 1e-9)
        f = strand.knots / strand.s[-1]
        loose = smoothstep(f / FIXED) * smoothstep((1.0 - f) / FIXED)
        shape.place += gaussian_filter1d(shift * loose[:, None], 1.0, axis=0, mode="nearest")
