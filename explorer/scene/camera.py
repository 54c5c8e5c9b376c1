"""Where the leg is looked at from: a frozen value, and turns, pans and zooms that return a new one.

Points are those of the posed leg: metres, x anterior, y up, z to the right; lateral is +z of the
right leg and -z of the left one, its mirror image. Places in the picture are given as ``(x, y)``
from the picture's middle, in picture heights, x to the right and y up: the top edge is y = 0.5 at
any size.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, get_args

import numpy as np
from numpy.typing import ArrayLike, NDArray

if TYPE_CHECKING:
    from explorer.scene.look import Side

Array = NDArray[np.float64]
Vector = tuple[float, float, float]
ViewName = Literal[
    "posterolateral", "posterior", "anterior", "lateral", "medial", "superior", "inferior"
]

#: Opening of the picture's height: a long lens, so that near and far muscles compare in size.
VIEW_ANGLE_RAD = math.radians(20.0)
HEIGHT_RANGE_M = (0.02, 5.0)
#: A parallel picture is the same from any distance; the eye stands clear of every pose.
PARALLEL_DISTANCE_M = 8.0

_TAN = math.tan(VIEW_ANGLE_RAD / 2.0)
_UP: Vector = (0.0, 1.0, 0.0)
#: A line of sight that rises by more (its sine) sees the leg from above.
_STEEP = 0.98
_ANTERIOR: Vector = (1.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Camera:
    """A view on the leg.

    Attributes
    ----------
    focus_m : the point in the picture's middle, m
    direction : unit vector from the focus to the eye
    up : unit vector, square to ``direction``
    height_m : what the picture's height spans at the focus, 0.02..5 m; smaller is nearer
    parallel : whether all lines of sight run side by side, so that near and far are of one size
    """

    focus_m: Vector
    direction: Vector
    up: Vector
    height_m: float
    parallel: bool = False

    @property
    def distance_m(self) -> float:
        """Distance of the eye from the focus, m."""
        return PARALLEL_DISTANCE_M if self.parallel else self.height_m / (2.0 * _TAN)

    @property
    def eye_m(self) -> Array:
        """Place of the eye, (3,), m."""
        return np.asarray(self.focus_m) + self.distance_m * np.asarray(self.direction)

    @property
    def axes(self) -> Array:
        """Rows right, up and towards the eye, (3, 3), orthonormal."""
        return np.array([np.cross(self.up, self.direction), self.up, self.direction])


_DIRECTIONS: dict[ViewName, tuple[Vector, Vector]] = {
    "posterolateral": ((-0.80, 0.08, 0.60), _UP),
    "posterior": ((-1.0, 0.0, 0.0), _UP),
    "anterior": ((1.0, 0.0, 0.0), _UP),
    "lateral": ((0.0, 0.0, 1.0), _UP),
    "medial": ((0.0, 0.0, -1.0), _UP),
    "superior": ((0.0, 1.0, 0.0), _ANTERIOR),
    "inferior": ((0.0, -1.0, 0.0), _ANTERIOR),
}
VIEWS: tuple[ViewName, ...] = get_args(ViewName)


def view(name: ViewName, world: ArrayLike | None = None, side: Side = "right") -> Camera:
    """Return the named view of the whole straight leg; ``fit`` brings it to a pose and a window.

    Parameters
    ----------
    name : the side of the pelvis that is seen
    world : (4, 4), how the pelvis lies; by default upright
        What is up in the world stays up in the picture, but where it is seen from above or below.
    side : the leg that is shown; the left one is seen from the mirrored place

    Raises
    ------
    ValueError
        Where there is no view of that name.
    """
    if name not in _DIRECTIONS:
        raise ValueError(f"no view {name!r}; known: {', '.join(VIEWS)}")
    lies = np.eye(3) if world is None else np.asarray(world, dtype=float)[:3, :3]
    toward, up = (lies @ np.array(v) for v in _DIRECTIONS[name])
    if abs(toward[1]) < _STEEP:
        up = np.array(_UP)
    camera = _oriented(Camera((0.0, -0.37, 0.0), _ANTERIOR, _UP, 1.2), toward, up)
    return camera if side == "right" else mirrored(camera)


def mirrored(camera: Camera) -> Camera:
    """Return the view on the other leg that looks as this one does in a mirror."""
    (x, y, z), (dx, dy, dz), (ux, uy, uz) = camera.focus_m, camera.direction, camera.up
    return replace(camera, focus_m=(x, y, -z), direction=(dx, dy, -dz), up=(ux, uy, -uz))


def turn(camera: Camera, right_rad: float, up_rad: float) -> Camera:
    """Walk around the leg, ``right_rad`` about the vertical and ``up_rad`` towards the top.

    The vertical stays vertical: a walk over the top ends in the superior view and one below in
    the inferior view, where the turn about the vertical spins the picture.
    """
    toward, up = (rotated(np.array(v), np.array(_UP), right_rad) for v in _pair(camera))
    elevation = math.atan2(toward[1], up[1])
    step = float(np.clip(elevation + up_rad, -math.pi / 2, math.pi / 2)) - elevation
    right = np.cross(up, toward)
    return _oriented(camera, rotated(toward, right, -step), rotated(up, right, -step))


def pan(camera: Camera, right: float, up: float) -> Camera:
    """Move the leg in the picture by ``right`` and ``up``, in picture heights."""
    axes = camera.axes
    focus = np.array(camera.focus_m) - camera.height_m * (right * axes[0] + up * axes[1])
    return replace(camera, focus_m=to_vector(focus))


def zoom(camera: Camera, factor: float, at: tuple[float, float] = (0.0, 0.0)) -> Camera:
    """Make the picture ``factor`` times larger; what lies at the place ``at`` stays there.

    Raises
    ------
    ValueError
        Where ``factor`` is not a positive number.
    """
    if not (math.isfinite(factor) and factor > 0.0):
        raise ValueError(f"zoom factor {factor} is not a positive number")
    height = float(np.clip(camera.height_m / factor, *HEIGHT_RANGE_M))
    shift = camera.height_m / height - 1.0
    nearer = replace(camera, height_m=height)
    return pan(nearer, -at[0] * shift, -at[1] * shift)


def fit(camera: Camera, points_m: ArrayLike, aspect: float, margin: float = 0.04) -> Camera:
    """Keep the direction, and place the eye so that the points just fill the picture.

    Exact for the perspective picture: with the eye at (e_x, e_z) and t the tangent of half the
    opening, all points lie inside where ``t e_z + e_x >= max(x + t z)`` and
    ``t e_z - e_x >= max(-x + t z)``; likewise for the height. In the parallel picture their extents
    alone decide.

    Parameters
    ----------
    points_m : (n, 3) array, m
    aspect : width / height of the picture, > 0
    margin : share of the picture's width and height left free on each side, 0..0.4
    """
    axes = camera.axes
    x, y, z = axes @ np.asarray(points_m, dtype=float).reshape(-1, 3).T
    depth = float((z.min() + z.max()) / 2.0)
    if camera.parallel:
        height = max(np.ptp(x) / aspect, np.ptp(y)) / (1.0 - 2.0 * margin)
        middle = np.array([(x.min() + x.max()) / 2.0, (y.min() + y.max()) / 2.0, depth])
        return _placed(camera, middle @ axes, height)
    tan_y = _TAN * (1.0 - 2.0 * margin)
    tan_x = tan_y * aspect
    right, left = np.max(x + tan_x * z), np.max(-x + tan_x * z)
    top, bottom = np.max(y + tan_y * z), np.max(-y + tan_y * z)
    eye_z = max((right + left) / (2.0 * tan_x), (top + bottom) / (2.0 * tan_y))
    focus = np.array([(right - left) / 2.0, (top - bottom) / 2.0, depth]) @ axes
    return _placed(camera, focus, 2.0 * _TAN * (eye_z - depth))


def project(camera: Camera, points_m: ArrayLike) -> Array:
    """Return where points appear, (n, 3): x and y in picture heights, and depth from the eye, m."""
    local = (np.asarray(points_m, dtype=float).reshape(-1, 3) - camera.eye_m) @ camera.axes.T
    depth = -local[:, 2]
    spans = camera.height_m if camera.parallel else 2.0 * _TAN * depth[:, None]
    return np.column_stack([local[:, :2] / spans, depth])


def shows(camera: Camera, points_m: ArrayLike, aspect: float) -> bool:
    """Tell whether every point lies inside the picture."""
    x, y, depth = project(camera, points_m).T
    return bool(
        np.all(depth > 0.0) and np.all(np.abs(x) <= aspect / 2.0) and np.all(np.abs(y) <= 0.5)
    )


def ray(camera: Camera, at: tuple[float, float]) -> tuple[Array, Array]:
    """Return start, (3,) m, and unit direction, (3,), of the line of sight through ``at``.

    It starts at the eye; in a parallel picture beside it, in the plane square to the direction.
    """
    axes = camera.axes
    if camera.parallel:
        beside = camera.height_m * (at[0] * axes[0] + at[1] * axes[1])
        return camera.eye_m + beside, -axes[2]
    sight = 2.0 * _TAN * (at[0] * axes[0] + at[1] * axes[1]) - axes[2]
    return camera.eye_m, sight / np.linalg.norm(sight)


def _pair(camera: Camera) -> tuple[Vector, Vector]:
    return camera.direction, camera.up


def to_vector(values: Array) -> Vector:
    """Return three numbers as a plain tuple."""
    x, y, z = (float(v) for v in values)
    return x, y, z


def _placed(camera: Camera, focus_m: Array, height_m: float) -> Camera:
    height = float(np.clip(height_m, *HEIGHT_RANGE_M))
    return replace(camera, focus_m=to_vector(focus_m), height_m=height)


def _oriented(camera: Camera, toward: Array, up: Array) -> Camera:
    """Turn a camera; both directions are made unit and square, so that turns do not drift."""
    toward = toward / np.linalg.norm(toward)
    up = up - (up @ toward) * toward
    up = up / np.linalg.norm(up)
    return replace(camera, direction=to_vector(toward), up=to_vector(up))


def rotated(vector: Array, axis: Array, angle_rad: float) -> Array:
    """Turn a vector about a unit axis by the right-hand rule (Rodrigues)."""
    cos, sin = math.cos(angle_rad), math.sin(angle_rad)
    turned: Array = (
        vector * cos + np.cross(axis, vector) * sin + axis * (axis @ vector) * (1.0 - cos)
    )
    return turned
