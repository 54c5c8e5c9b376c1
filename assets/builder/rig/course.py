"""The course of a strand at given joint angles, before what lies in its way is heeded.

The course is the centre curve seen from the unit's reference bone.  Its ends follow the bones that
they are fixed to, tendons pull straight, and the rest bows out or tightens until the curve changes
its length as the muscle's mechanical path does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.ndimage import gaussian_filter1d

from builder.rig.curves import Array, arc_length, at, smoothed, unit
from builder.rig.joints import LINKS, Pose

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from builder.rig.joints import Joints, Lengths
    from builder.rig.strand import Strand
    from builder.rig.units import Window

STRAIGHT_RAD = np.radians(45.0)
"""Bend at which a taut tendon has become straight."""

PULLS = np.linspace(-0.6, 1.0, 17)
"""How far a curve may tighten to agree with its path: 1 is its chord, below 0 it bows out."""

SLIPS_M = np.linspace(0.0, 0.12, 25)
"""How far the end of a curve may slip along its bone."""

SWEEP_STEPS, GLIDE_ROUNDS, DRAW_ROUNDS = 64, 4, 4

BEYOND_M = 0.009
"""How far a tip may glide on, straight, past the end of the way beside it."""


def smoothstep(x: Array) -> Array:
    """Rise from 0 to 1 over 0..1 with level ends."""
    x = np.clip(x, 0.0, 1.0)
    return np.asarray(x * x * (3.0 - 2.0 * x))


@dataclass(frozen=True)
class Way:
    """Curve of one pose in the reference bone's frame.

    Attributes
    ----------
    curve : points (n, 3), metres
    near, far : how far each point follows the bone of either end (n,)
    free : 0 where a point is fixed to the bone of an end, otherwise 1 (n,)
    """

    curve: Array
    near: Array
    far: Array
    free: Array


@dataclass(frozen=True)
class Course:
    """Courses of one strand; ``lengths`` knows the paths that it is to agree with."""

    strand: Strand
    joints: Joints
    lengths: Lengths | None = None

    @property
    def rest_length_m(self) -> float:
        """Length of the smoothed curve at rest."""
        return float(arc_length(smoothed(self.strand.curve, 1.0))[-1])

    def path_change_m(self, pose: Pose) -> float | None:
        """Change of the mechanical path's length from rest, where it is known."""
        spec = self.strand.spec
        muscles = spec.muscles or self.strand.meshes[spec.belly].muscles
        if self.lengths is None or not self.lengths.known(muscles):
            return None
        return self.lengths.change_m(muscles, pose)

    def at(self, pose: Pose) -> Way:
        """Let the ends go with their bones."""
        spec, base = self.strand.spec, self.strand.curve
        f = self.strand.s / self.strand.s[-1]
        moved = base.copy()
        free = np.ones(len(base))
        follow = {"near": np.zeros(len(base)), "far": np.zeros(len(base))}
        for end, window, turn, body in (
            ("near", spec.near, spec.near_turn, spec.bones[0]),
            ("far", spec.far, spec.far_turn, spec.bones[2]),
        ):
            if window is None:
                continue
            x = (f - window.start) / (window.stop - window.start)
            x = 1.0 - x if end == "near" else x
            shift, follow[end], held = self._follow(body, window, turn, pose, x, end)
            moved += shift
            free[held] = 0.0
        moved = self._slipped(moved)
        return Way(self._tautened(moved, pose), follow["near"], follow["far"], free)

    def agreed(self, curve: Array, push: Array, pose: Pose) -> Array:
        """Tighten or bow out ``curve``, before its ``push``, until it agrees with the path."""
        spec, change = self.strand.spec, self.path_change_m(pose)
        if spec.agree is None or change is None:
            return curve
        pull = self._pull(curve, spec.agree)
        lines = smoothed(curve + push, 1.0) + PULLS[:, None, None] * smoothed(pull, 1.0)
        found = np.linalg.norm(np.diff(lines, axis=1), axis=2).sum(axis=1)
        shorter = np.minimum.accumulate(found)
        wanted = self.rest_length_m + change
        return np.asarray(curve + np.interp(-wanted, -shorter, PULLS) * pull)

    def _follow(
        self, body: str, window: Window, turn: float, pose: Pose, x: Array, end: str
    ) -> tuple[Array, Array, NDArray[np.bool_]]:
        """Displacement of the curve by one end bone, how far it follows, and what is fixed."""
        base, reference = self.strand.curve, self.strand.spec.bones[1]
        share = np.clip(x, 0.0, 1.0)
        if window.how == "turn":
            weight = smoothstep(share)
            motion = self.joints.part_way(body, reference, pose, weight)
            shift = np.einsum("nij,nj->ni", motion[:, :3, :3], base) + motion[:, :3, 3] - base
            return np.asarray(shift), weight, x > 1.0
        if window.how in ("sweep", "draw"):
            return self._swept(body, pose, x, smoothstep(x) if window.how == "sweep" else 1.0)
        if window.how == "glide":
            return self._gliding(body, window, pose)
        weight = 0.5 * (share + smoothstep(share))
        motion = self.joints.relative(body, reference, pose)
        rigid = base @ motion[:3, :3].T + motion[:3, 3] - base
        shares = np.repeat(share[:, None], 3, axis=1)
        if turn < 1.0:
            anchor = 0 if end == "near" else -1
            sharp = shares * rigid[anchor]
        else:
            held = np.flatnonzero(x >= 1.0)
            anchor = held[-1] if end == "near" else held[0]
            sharp = shares * rigid[anchor]
            sharp[held] = rigid[held]
        soft = gaussian_filter1d(sharp, 3.0, axis=0, mode="nearest")
        f = self.strand.s / self.strand.s[-1]
        keep = np.interp(f, [0.0, 0.06, 0.94, 1.0], [1.0, 0.0, 0.0, 1.0])[:, None]
        return soft + keep * (sharp - soft), weight, x > 1.0

    def _swept(
        self, body: str, pose: Pose, x: Array, rise: Array | float
    ) -> tuple[Array, Array, NDArray[np.bool_]]:
        """Lay the curve along the way that its insertion has taken: it glides where that went.

        ``rise`` is the share (n,) of that way by which each point is drawn on.
        """
        base, s = self.strand.curve, self.strand.s
        held = x >= 1.0
        anchor = int(np.argmax(held))
        taken, fraction = self._way_of(anchor, body, pose)
        way = np.vstack([base[: anchor + 1], taken[1:]])
        along = arc_length(way)
        motion = self.joints.relative(body, self.strand.spec.bones[1], pose)
        rigid = base @ motion[:3, :3].T + motion[:3, 3] - base
        before, lost = np.clip(1.0 - s / s[anchor], 0.0, 1.0), 0.0
        for _ in range(DRAW_ROUNDS):  # rounding the bends costs a stiff curve some length
            place = s + (along[-1] - s[anchor]) * rise - lost * before
            shift = at(way, along, np.minimum(place, along[-1])) - base
            shift[held] = rigid[held]
            soft = gaussian_filter1d(shift, 2.0, axis=0, mode="nearest")
            soft[held] = shift[held]
            if not isinstance(rise, float):
                break
            lost += self.rest_length_m - float(arc_length(smoothed(base + soft, 1.0))[-1])
        weight = np.interp(place, along[anchor:], fraction)
        weight[held] = 1.0
        return soft, gaussian_filter1d(weight, 3.0, mode="nearest"), x > 1.0

    def _gliding(
        self, body: str, window: Window, pose: Pose
    ) -> tuple[Array, Array, NDArray[np.bool_]]:
        """Draw the tip on beside the way of a point behind it, as far as the path lengthens."""
        base, s = self.strand.curve, self.strand.s
        anchor = int(np.searchsorted(s / s[-1], window.stop))
        taken, fraction = self._way_of(anchor, body, pose)
        way = np.vstack([base, taken[1:] - taken[0] + base[-1]])
        along = arc_length(way)
        most = along[-1] - s[-1]
        path = self.path_change_m(pose)
        change = most if path is None else path
        for _ in range(GLIDE_ROUNDS):  # rounding the corner at the tip costs some length
            glided = float(np.clip(change, 0.0, most + BEYOND_M))
            place = s + glided * smoothstep((s / s[-1] - window.start) / (1.0 - window.start))
            soft = gaussian_filter1d(at(way, along, place) - base, 3.0, axis=0, mode="nearest")
            if path is not None:
                found = arc_length(smoothed(base + soft, 1.0))[-1] - self.rest_length_m
                change += path - found
        weight = np.interp(place, along[len(s) - 1 :], fraction)
        weight = gaussian_filter1d(weight, 3.0, mode="nearest")
        return soft, weight, np.zeros(len(s), dtype=bool)

    def _way_of(self, point: int, body: str, pose: Pose) -> tuple[Array, Array]:
        """Way of a point of the curve with a body from rest to the pose, by share of the angle."""
        fraction = np.linspace(0.0, 1.0, SWEEP_STEPS)
        motion = self.joints.part_way(body, self.strand.spec.bones[1], pose, fraction)
        return motion[:, :3, :3] @ self.strand.curve[point] + motion[:, :3, 3], fraction

    def _slipped(self, curve: Array) -> Array:
        """Let the far end give way along its bone before the curve becomes too short."""
        spec, s = self.strand.spec, self.strand.s
        if spec.slip is None:
            return curve
        share, way = spec.slip
        moves = smoothstep(s / s[-1])[:, None] * unit(np.array(way))
        lines = smoothed(curve, 1.0) + SLIPS_M[:, None, None] * moves
        found = np.linalg.norm(np.diff(lines, axis=1), axis=2).sum(axis=1)
        # Where the end only comes nearer at first, the least length counts up to there.
        longer = np.maximum.accumulate(found)
        return np.asarray(curve + moves * np.interp(share * self.rest_length_m, longer, SLIPS_M))

    def _tautened(self, curve: Array, pose: Pose) -> Array:
        """Pull the taut part of the curve straight, the more the further its joint is bent."""
        spec = self.strand.spec
        if spec.taut is None:
            return curve
        near, reference, far = spec.bones
        between = (near, reference) if far == reference else (reference, far)
        bend = abs(pose[LINKS[frozenset(between)]])
        return curve + smoothstep(np.array(bend / STRAIGHT_RAD)) * self._pull(curve, spec.taut)

    def _pull(self, curve: Array, part: Window) -> Array:
        """Way of each point (n, 3) to the chord of a part of the curve."""
        f = self.strand.s / self.strand.s[-1]
        first, last = np.searchsorted(f, (part.start, part.stop))
        last = min(int(last), len(f) - 1)
        chord = curve[last] - curve[first]
        way = (curve[first:last] - curve[first]) @ unit(chord)
        pull = np.zeros_like(curve)
        pull[first:last] = curve[first] + way[:, None] * unit(chord) - curve[first:last]
        return np.asarray(gaussian_filter1d(pull, 2.0, axis=0, mode="constant"))
