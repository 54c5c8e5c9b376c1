"""What the mechanics at one joint look like: lines of action, moment arms, turning arrows.

Values in metres, in the frame of the picture's points; nothing is drawn here. A muscle pulls along
the stretch of its path that passes from the bones above the joint to those below. Its drawn arm is
the shortest way between the joint's axis (the instantaneous one: the line about which the lower
bone turns at this angle) and that line of action, so with theta the angle between the two and w the
turn of the bone per turn of the joint's angle (1, but for a knee near straight, which also spins),

    arm_m = w |drawn arm| sin(theta)                                                         (1)

is the moment arm -dL/dq of the solution. Seen along the axis, sin(theta) is what shows of the
force, and force times drawn arm is the moment.

*Departures.* The patella moves with the knee by a rule of its own, so a part of the extensors' path
moves twice and (1) holds only nearly: the arm of the patellar tendon is drawn, the solution's arm
is written beside it.

References
----------
Sherman MA, Seth A, Delp SL (2013) DETC2013-13633: moment arm as -dL/dq.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from explorer.anatomy.cards import card
from explorer.insight.shares import JOINT_COORDINATES
from explorer.mechanics.kinematics import POSE, pose_array, segments
from explorer.mechanics.solution import COORDINATES

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from explorer.anatomy import Leg
    from explorer.mechanics.solution import Solution
    from explorer.scene.look import JointName, Look

    Array = NDArray[np.float64]

#: The bone below each joint, and the one at whose origin that bone ends.
_BELOW = {
    "hip": ("femur_r", "tibia_r"),
    "knee": ("tibia_r", "talus_r"),
    "ankle": ("talus_r", "toes_r"),
}
_LEAST_FORCE_N = 5.0
_LEAST_ARM_M = 0.002
#: An arm that a stretch of the path has within this is that stretch's own.
_SAME_ARM_M = 0.001
#: How many arms are drawn where no muscle is selected.
STRONGEST = 3

#: Radius of the muscles' arrows; the load's lies outside.
_RADIUS_M = {"hip": 0.090, "knee": 0.070, "ankle": 0.060}
_LOAD_OUTSIDE = 1.3
#: The longest arrow turns by this at the end of the scale.
_FULL_RAD = np.radians(160.0)
_STEPS_NM = (1.0, 2.0, 5.0)
#: Of a ring seen from its edge at least so much is turned to the eye.
_OPEN = 0.4


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """The line of action of one muscle.

    Attributes
    ----------
    muscle : of the model
    key : of the structure that shows it
    points_m : (k, 3), its path, arcs sampled
    force_N : along it
    moment_Nm : flexion, flexion, dorsiflexion positive
    arm_m : moment arm of the solution, same sign
    arm_from_m, arm_to_m : (3,), the drawn arm, from the axis to the line of action
    beyond_m : (3,), where the path's stretch ends whose extension the arm meets; the arm's own end
        where it meets the stretch itself
    """

    muscle: str
    key: str
    points_m: Array
    force_N: float
    moment_Nm: float
    arm_m: float
    arm_from_m: Array
    arm_to_m: Array
    beyond_m: Array


@dataclass(frozen=True, slots=True, eq=False)
class Turning:
    """One arrow around the joint.

    Attributes
    ----------
    what : {"plus", "minus", "load"}
        Of all muscles that bend (pull the foot up), of all that stretch, or of the load.
    moment_Nm : flexion, flexion, dorsiflexion positive
    points_m : (k, 3), from the lower bone on to the tip
    """

    what: str
    moment_Nm: float
    points_m: Array


@dataclass(frozen=True, slots=True, eq=False)
class JointDrawing:
    """All that is drawn at one joint.

    Attributes
    ----------
    joint : {"hip", "knee", "ankle"}
    center_m, axis : (3,), where the axis passes the joint, and its direction; positive moments turn
        the lower bone about it by the right-hand rule (the left-hand rule for the left leg)
    lines : of every muscle with force and an arm, the strongest first
    arms : those of ``lines`` whose arm is drawn
    turnings : tuple of Turning
    muscles_Nm, load_Nm : net moment of all muscles, and that of the load
    is_balanced : whether the load is one that the muscles have to balance; else the joint is held
        from outside or not asked about, and the load is what keeps it still
    missing_Nm : what the muscles cannot supply
    """

    joint: JointName
    center_m: Array
    axis: Array
    lines: tuple[Line, ...]
    arms: tuple[Line, ...]
    turnings: tuple[Turning, ...]
    muscles_Nm: float
    load_Nm: float
    is_balanced: bool
    missing_Nm: float


def joint_drawing(leg: Leg, solution: Solution, look: Look) -> JointDrawing | None:
    """Return what is to be drawn at the joint of ``look.mechanics``; None where that is None."""
    joint = look.mechanics
    if joint is None:
        return None
    column = COORDINATES.index(JOINT_COORDINATES[joint])
    center, turn, toward = _axis(leg, solution, joint)
    axis = turn / np.linalg.norm(turn)
    paths = [path / leg.size for path in solution.paths_m]
    rows = np.flatnonzero(
        (np.abs(solution.moment_arms_m[:, column]) > _LEAST_ARM_M)
        & (solution.force_N > _LEAST_FORCE_N)
    )
    lines = tuple(
        _line(solution, int(row), column, paths[row], center, turn, leg.size)
        for row in sorted(rows, key=lambda row: -abs(solution.moments_Nm[row, column]))
    )
    chosen = tuple(line for line in lines if line.key == look.selected)
    moments = solution.moments_Nm[:, column]
    net = float(moments.sum())
    required = solution.required_moment_Nm.get(joint)
    load = -net if required is None else -required
    drawing = JointDrawing(
        joint=joint,
        center_m=center,
        axis=axis,
        lines=lines,
        arms=chosen or lines[:STRONGEST],
        turnings=(),
        muscles_Nm=net,
        load_Nm=load,
        is_balanced=required is not None,
        missing_Nm=abs(solution.missing_moment_Nm.get(joint, 0.0)),
    )
    sums = {
        "plus": float(moments[moments > 0.0].sum()),
        "minus": float(moments[moments < 0.0].sum()),
        "load": load,
    }
    return _placed(drawing, sums, toward, solution, look)


def _axis(leg: Leg, solution: Solution, joint: JointName) -> tuple[Array, Array, Array]:
    """Return a point of the axis, the turn about it, and the way to the lower bone's end."""
    scenario = solution.scenario
    pose = pose_array(scenario.hip_rad, scenario.knee_rad, scenario.ankle_rad)
    posed = segments(leg, pose)
    below, end = (leg.body_names.index(name) for name in _BELOW[joint])
    turn, shift = np.split(posed.twists[0, below, POSE.index(JOINT_COORDINATES[joint])], 2)
    still = np.cross(turn, shift) / (turn @ turn)
    origin, far = (posed.poses[0, body, :3, 3] for body in (below, end))
    center = still + ((origin - still) @ turn) * turn / (turn @ turn)
    return center / leg.size, turn, (far - center) / leg.size


def _line(
    solution: Solution,
    row: int,
    column: int,
    path: Array,
    center: Array,
    turn: Array,
    size: float,
) -> Line:
    arm = float(solution.moment_arms_m[row, column])
    starts, along = path[:-1], np.diff(path, axis=0)
    lengths = np.linalg.norm(along, axis=1)
    units = along / np.maximum(lengths, 1e-9)[:, None]
    own = -np.vecdot(units, np.cross(turn, starts - center))
    off = np.abs(own - arm / size)
    i = int(np.argmax(np.where(off <= max(_SAME_ARM_M, off.min()), lengths, -1.0)))
    axis = turn / np.linalg.norm(turn)
    from_m, to_m, reach = _shortest(center, axis, starts[i], units[i])
    beyond = starts[i] + np.clip(reach, 0.0, lengths[i]) * units[i]
    muscle = solution.muscles[row]
    return Line(
        muscle=muscle,
        key=card(muscle).structures[0],
        points_m=path,
        force_N=float(solution.force_N[row]),
        moment_Nm=float(solution.moments_Nm[row, column]),
        arm_m=arm,
        arm_from_m=from_m,
        arm_to_m=to_m,
        beyond_m=beyond,
    )


def _shortest(center: Array, axis: Array, start: Array, unit: Array) -> tuple[Array, Array, float]:
    """Return the ends of the shortest way from the axis to a line, and how far along that lies."""
    between, skew = start - center, float(axis @ unit)
    flat = max(1.0 - skew * skew, 1e-9)
    reach = float((skew * (axis @ between) - unit @ between) / flat)
    to_m = start + reach * unit
    return center + (axis @ (to_m - center)) * axis, to_m, reach


def _placed(
    drawing: JointDrawing,
    sums: dict[str, float],
    toward: Array,
    solution: Solution,
    look: Look,
) -> JointDrawing:
    """Move all to where the picture's points lie, and add the arrows, which face the eye."""
    frame = solution.world if look.lying == "exercise" else np.eye(4)
    mirror = np.array([1.0, 1.0, -1.0 if look.side == "left" else 1.0])

    def point(points: Array) -> Array:
        moved: Array = (points @ frame[:3, :3].T + frame[:3, 3]) * mirror
        return moved

    def way(vector: Array) -> Array:
        turned: Array = (frame[:3, :3] @ vector) * mirror
        return turned

    lines = {
        line.muscle: Line(
            line.muscle,
            line.key,
            point(line.points_m),
            line.force_N,
            line.moment_Nm,
            line.arm_m,
            *(point(p) for p in (line.arm_from_m, line.arm_to_m, line.beyond_m)),
        )
        for line in drawing.lines
    }
    center, axis = point(drawing.center_m), way(drawing.axis)
    # In the mirror a turn goes the other way about the mirrored axis.
    sense = -1.0 if look.side == "left" else 1.0
    ring = _ring(axis, way(toward), np.asarray(look.camera.direction), sense)
    full = _full_scale(max(abs(m) for m in sums.values()))
    turnings = []
    for what, moment in sums.items():
        radius = _RADIUS_M[drawing.joint] * (_LOAD_OUTSIDE if what == "load" else 1.0)
        # Lengths, not angles, go with the moments.
        angle = _FULL_RAD * moment / full * _RADIUS_M[drawing.joint] / radius
        steps = np.linspace(0.0, angle, 25)[:, None]
        arc = center + radius * (np.cos(steps) * ring[0] + np.sin(steps) * ring[1])
        turnings.append(Turning(what, moment, arc))
    return JointDrawing(
        drawing.joint,
        center,
        axis,
        tuple(lines.values()),
        tuple(lines[line.muscle] for line in drawing.arms),
        tuple(turnings),
        drawing.muscles_Nm,
        drawing.load_Nm,
        drawing.is_balanced,
        drawing.missing_Nm,
    )


def _ring(axis: Array, toward: Array, sight: Array, sense: float) -> tuple[Array, Array]:
    """Return the two directions of the ring in which the arrows turn, opened towards the eye."""
    facing = float(axis @ sight)
    if abs(facing) < _OPEN:
        across = axis - facing * sight
        axis = np.sqrt(1.0 - _OPEN**2) * across / np.linalg.norm(across)
        axis = axis + np.copysign(_OPEN, facing) * sight
    first = toward - (toward @ axis) * axis
    first = first / np.linalg.norm(first)
    return first, sense * np.cross(axis, first)


def _full_scale(moment_Nm: float) -> float:
    """Return the next step of 1, 2, 5, 10, ... at or above a moment."""
    decade = 10.0 ** np.floor(np.log10(max(moment_Nm, 1.0)))
    return float(next(s * decade for s in (*_STEPS_NM, 10.0) if s * decade >= moment_Nm - 1e-9))
