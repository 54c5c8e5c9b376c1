"""The muscles' paths: posed points, lengths and moment arms about every coordinate.

A path is a chain of straight lines between points fixed in the bodies and arcs on cylinders. Since
every arc is the shortest of its side, its end points may be taken as fixed in the cylinder when the
path is differentiated; so a moment arm -dL/dq needs only the lines that pass from body to body:
with the line's unit vector u and any point x on it, dL/dq = u . (v_B(x) - v_A(x)).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from explorer.mechanics.rigid import apply, cross, inverse
from explorer.mechanics.solution import COORDINATES
from explorer.mechanics.wrapping import Contact, between, wrap

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from explorer.anatomy.leg import Array, Leg, Wrap
    from explorer.mechanics.kinematics import Segments

    Index = NDArray[np.intp]

_ARC_POINTS = 9


@dataclass(frozen=True, slots=True, eq=False)
class Geometry:
    """Lengths and moment arms of all muscles in p poses.

    Attributes
    ----------
    length_m : (p, m) array
    moment_arms_m : (p, m, 6) array, -dL/dq per COORDINATES
    points_m : (p, k, 3) array, all path points posed
    contacts : per wrap of the plan, in the cylinder's frame
    cylinders : (p, w, 4, 4) array, posed cylinders
    """

    length_m: Array
    moment_arms_m: Array
    points_m: Array
    contacts: Contact
    cylinders: Array


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """The leg's paths as index arrays: which points, which lines, which cylinders.

    Rows of ``wrap_*``: first every muscle with one cylinder, then the first and then the second
    cylinders of the muscles with two.
    """

    point_body: Index
    point_spread: Array  # (k, 4 b): x, y, z, 1 in the columns of the point's body
    first_point: Index  # of each muscle
    line_from: Index  # straight lines between two points, by point
    line_to: Index
    line_muscle: Index
    wrap_muscle: Index
    wrap_from: Index  # the points that the wrapped stretch joins
    wrap_to: Index
    wrap_body: Index
    wrap_frame: Array
    wrap_radius_m: Array
    wrap_direction: Array
    singles: int
    doubles: int


def geometry(leg: Leg, posed: Segments) -> Geometry:
    """Compute lengths and moment arms of all muscles in all poses."""
    plan = plan_of(leg)
    # One product of all points with all bodies' frames side by side, each point on its own body's.
    frames = np.swapaxes(posed.poses[:, :, :3], 2, 3).reshape(len(posed.poses), -1, 3)
    points = plan.point_spread @ frames
    cylinders = posed.poses[:, plan.wrap_body] @ plan.wrap_frame
    start, end = points[:, plan.wrap_from], points[:, plan.wrap_to]
    contacts = _contacts(plan, cylinders, start, end)
    first, last = apply(cylinders, contacts.first), apply(cylinders, contacts.last)
    first_of_two = slice(plan.singles, plan.singles + plan.doubles)
    second_of_two = slice(plan.singles + plan.doubles, None)
    arriving, leaving = start.copy(), end.copy()
    arriving[:, second_of_two] = last[:, first_of_two]
    leaving[:, first_of_two] = first[:, second_of_two]
    layout = _layout(leg)
    one_way = layout.one_way

    a = np.concatenate([points[:, plan.line_from], arriving, last[:, one_way]], axis=1)
    b = np.concatenate([points[:, plan.line_to], first, leaving[:, one_way]], axis=1)
    lines = b - a
    spans = np.sqrt(np.einsum("...i,...i->...", lines, lines))
    length = np.concatenate([spans, contacts.arc_m], axis=1) @ layout.sums

    passing = layout.passing
    unit = lines[:, passing] / np.maximum(spans[:, passing], 1e-12)[..., None]
    line = np.concatenate([cross(a[:, passing], unit), unit], axis=-1)
    twists = posed.twists[:, :, : len(COORDINATES)]
    between_bodies = twists[:, layout.body_b] - twists[:, layout.body_a]
    rates = between_bodies[:, layout.pair] @ line[..., None]
    arms = 0.0 - layout.passing_sums @ rates[..., 0]  # never -0.0
    return Geometry(length, arms, points, contacts, cylinders)


def polylines(leg: Leg, shape: Geometry, pose: int = 0) -> tuple[Array, ...]:
    """Return each muscle's path in one pose as a (k, 3) chain of points, arcs sampled."""
    plan = plan_of(leg)
    points, arcs = shape.points_m[pose], _arcs(plan, shape, pose)
    touching = shape.contacts.angle_rad[pose] > 0.0
    ends = [*plan.first_point.tolist(), len(plan.point_body)]
    chains = []
    for muscle in range(len(leg.muscles)):
        chain, start = [], ends[muscle]
        for row in np.flatnonzero((plan.wrap_muscle == muscle) & touching):
            stop = int(plan.wrap_from[row]) + 1
            chain += [points[start:stop], arcs[row]]
            start = stop
        chains.append(np.concatenate([*chain, points[start : ends[muscle + 1]]]))
    return tuple(chains)


def _arcs(plan: Plan, shape: Geometry, pose: int) -> Array:
    """Sample all contacts of one pose along their helices, (w, _ARC_POINTS, 3)."""
    first, last = shape.contacts.first[pose], shape.contacts.last[pose]
    t = np.linspace(0.0, 1.0, _ARC_POINTS)
    sweep = plan.wrap_direction * shape.contacts.angle_rad[pose]
    angle = np.arctan2(first[:, 1], first[:, 0])[:, None] + t * sweep[:, None]
    radius = plan.wrap_radius_m[:, None]
    z = first[:, 2, None] + t * (last[:, 2] - first[:, 2])[:, None]
    local = np.stack([radius * np.cos(angle), radius * np.sin(angle), z], axis=-1)
    return apply(shape.cylinders[pose][:, None], local)


def _contacts(plan: Plan, cylinders: Array, start: Array, end: Array) -> Contact:
    """Wrap all paths round all cylinders at once, in the cylinders' frames."""
    first = slice(plan.singles, plan.singles + plan.doubles)
    second = slice(plan.singles + plan.doubles, None)
    radius, direction = plan.wrap_radius_m, plan.wrap_direction
    to_local = inverse(cylinders)
    near, far = apply(to_local, start), apply(to_local, end)
    far[:, first], near[:, second] = between(
        near[:, first],
        near[:, second],
        far[:, second],
        to_local[:, first] @ cylinders[:, second],
        (radius[first], radius[second]),
        (direction[first], direction[second]),
    )
    return wrap(near, far, radius, direction)


@dataclass(frozen=True, slots=True, eq=False)
class _Layout:
    """What belongs to each straight line of ``geometry``, then to each arc.

    The lines are: those between two points; those that arrive at each wrap; those that leave a
    wrap for a point (``one_way``: all wraps but the first of two).
    """

    one_way: Index
    sums: Array  # (lines and arcs, m), adds up what belongs to each muscle
    passing: Index  # the lines from one body to another: they alone change their length
    passing_sums: Array  # (m, passing)
    pair: Index  # of bodies that each passing line joins
    body_a: Index  # of each pair, at the line's beginning and end
    body_b: Index


@lru_cache(maxsize=32)
def _layout(leg: Leg) -> _Layout:
    plan = plan_of(leg)
    second = slice(plan.singles + plan.doubles, None)
    one_way = np.r_[0 : plan.singles, plan.singles + plan.doubles : len(plan.wrap_body)]
    arriving = plan.point_body[plan.wrap_from]
    arriving[second] = plan.wrap_body[plan.singles : plan.singles + plan.doubles]
    leaving = plan.point_body[plan.wrap_to][one_way]
    muscle = np.concatenate(
        [plan.line_muscle, plan.wrap_muscle, plan.wrap_muscle[one_way], plan.wrap_muscle]
    )
    body_a = np.concatenate([plan.point_body[plan.line_from], arriving, plan.wrap_body[one_way]])
    body_b = np.concatenate([plan.point_body[plan.line_to], plan.wrap_body, leaving])
    sums = np.eye(len(leg.muscles))[muscle]
    passing = np.flatnonzero(body_a != body_b)
    joined = np.stack([body_a[passing], body_b[passing]])
    (a, b), pair = np.unique(joined, axis=1, return_inverse=True)
    return _Layout(one_way, sums, passing, sums[passing].T.copy(), pair.ravel(), a, b)


@lru_cache(maxsize=32)
def plan_of(leg: Leg) -> Plan:
    """Lay out the leg's paths once."""
    body: list[int] = []
    local: list[Array] = []
    first: list[int] = []
    lines: list[tuple[int, int, int]] = []
    wraps: tuple[list[tuple[int, int, Wrap]], ...] = ([], [], [])
    names = leg.body_names
    for m, muscle in enumerate(leg.muscles):
        start = len(body)
        first.append(start)
        body.extend(names.index(point.body) for point in muscle.path)
        local.extend(point.position_m for point in muscle.path)
        wrapped = {w.segment for w in muscle.wraps}
        lines.extend(
            (start + i, start + i + 1, m) for i in range(len(muscle.path) - 1) if i not in wrapped
        )
        if len(muscle.wraps) == 1:
            wraps[0].append((m, start, muscle.wraps[0]))
        for order, w in enumerate(muscle.wraps if len(muscle.wraps) == 2 else ()):
            wraps[1 + order].append((m, start, w))
    every = [*wraps[0], *wraps[1], *wraps[2]]
    spread = np.zeros((len(body), len(names), 4))
    spread[np.arange(len(body)), body] = np.column_stack([local, np.ones(len(body))])
    line_array = np.array(lines, dtype=np.intp)
    return Plan(
        point_body=np.array(body, dtype=np.intp),
        point_spread=spread.reshape(len(body), -1),
        first_point=np.array(first, dtype=np.intp),
        line_from=line_array[:, 0],
        line_to=line_array[:, 1],
        line_muscle=line_array[:, 2],
        wrap_muscle=np.array([m for m, _, _ in every], dtype=np.intp),
        wrap_from=np.array([start + w.segment for _, start, w in every], dtype=np.intp),
        wrap_to=np.array([start + w.segment + 1 for _, start, w in every], dtype=np.intp),
        wrap_body=np.array([names.index(w.cylinder.body) for _, _, w in every], dtype=np.intp),
        wrap_frame=np.array([w.cylinder.frame for _, _, w in every]),
        wrap_radius_m=np.array([w.cylinder.radius_m for _, _, w in every]),
        wrap_direction=np.array([float(w.direction) for _, _, w in every]),
        singles=len(wraps[0]),
        doubles=len(wraps[1]),
    )
