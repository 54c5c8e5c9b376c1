"""Reads the leg from the tables beside this file.

The tables carry the right leg of RajagopalLaiUhlrich2023 (Rajagopal et al. 2016, IEEE Trans Biomed
Eng 63:2068; Lai et al. 2017, Ann Biomed Eng 45:2762; Uhlrich et al. 2022, Sci Rep 12:9842); the
curves are those of Millard et al. 2013, J Biomech Eng 135:021005. See tables/README.md.
"""

from __future__ import annotations

import csv
import math
from collections import defaultdict
from dataclasses import replace
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import numpy as np

from explorer.anatomy.frames import frame
from explorer.anatomy.leg import (
    Axis,
    Body,
    Cylinder,
    Joint,
    Leg,
    Muscle,
    ParameterSet,
    PassiveCurve,
    PathPoint,
    Polynomial,
    Spline,
    Upper,
    Wrap,
    joined,
)
from explorer.anatomy.scaling import scaled
from explorer.anatomy.subject import REFERENCE, Subject
from explorer.assets import read_json, reading

if TYPE_CHECKING:
    from collections.abc import Iterator

TABLES = Path(__file__).parent / "tables"

BODIES = ("pelvis", "femur_r", "tibia_r", "patella_r", "talus_r", "calcn_r", "toes_r")
_JOINTS = (
    ("hip_r", "pelvis", "femur_r"),
    ("walker_knee_r", "femur_r", "tibia_r"),
    ("patellofemoral_r", "femur_r", "patella_r"),
    ("ankle_r", "tibia_r", "talus_r"),
    ("subtalar_r", "talus_r", "calcn_r"),
    ("mtp_r", "calcn_r", "toes_r"),
)
# The published coordinates by the names used here; the patella glides with the knee.
_COORDINATES = {
    "hip_flexion_r": "hip_flexion",
    "hip_adduction_r": "hip_adduction",
    "hip_rotation_r": "hip_rotation",
    "knee_angle_r": "knee_flexion",
    "knee_angle_r_beta": "knee_flexion",
    "ankle_angle_r": "ankle_dorsiflexion",
    "subtalar_angle_r": "subtalar_inversion",
    "mtp_angle_r": "toe_extension",
}


@lru_cache(maxsize=32)
def load_leg(parameters: ParameterSet = "default", subject: Subject = REFERENCE) -> Leg:
    """Return the right leg.

    Parameters
    ----------
    parameters : {"default", "published"}
        ``published`` are the model's own figures, to be compared with OpenSim; ``default`` are
        scaled to the strength and stiffness of measured adults (tables/calibration.csv).
    subject : Subject
        Whose leg; the reference subject has the tables' own figures, others are scaled from it.

    Raises
    ------
    ValueError
        For any other name.
    AssetError
        Where a table is missing or damaged.
    """
    if parameters not in get_args(ParameterSet):
        raise ValueError(f"parameters must be 'default' or 'published', not {parameters!r}")
    return scaled(_reference(parameters), subject)


@cache
def _reference(parameters: ParameterSet) -> Leg:
    return read_leg(parameters)


def read_leg(parameters: ParameterSet) -> Leg:
    """Read the reference subject's leg from the tables; AssetError as `load_leg`."""
    with reading(TABLES / "joints.json"):
        joints = _joints()
    with reading(TABLES / "muscles.csv"):
        muscles = tuple(_muscles())
    if parameters == "default":
        with reading(TABLES / "calibration.csv"):
            muscles = tuple(_calibrated(muscles))
    hip_center = joints[0].parent_frame[:3, 3]
    with reading(TABLES / "bodies.csv"):
        bodies = tuple(_bodies())
    with reading(TABLES / "upper.csv"):
        upper = _upper()
    return Leg(parameters, bodies, joints, muscles, hip_center, upper, REFERENCE)


def muscle_names() -> frozenset[str]:
    """Return the names of the model's muscles."""
    return frozenset(row["muscle"] for row in _rows("muscles.csv"))


def _rows(name: str) -> list[dict[str, str]]:
    with reading(TABLES / name), (TABLES / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(line for line in file if not line.startswith("#")))


def _vector(row: dict[str, str], *keys: str) -> list[float]:
    values = [float(row[key]) for key in keys]
    if not all(map(math.isfinite, values)):
        raise ValueError(f"one of {', '.join(keys)} is not finite")
    return values


def _bodies() -> Iterator[Body]:
    rows = {row["body"]: row for row in _rows("bodies.csv")}
    for name in BODIES:
        yield _body(rows[name])


def _body(row: dict[str, str]) -> Body:
    center = np.array(_vector(row, "com_x", "com_y", "com_z"))
    xx, yy, zz, xy, xz, yz = _vector(row, "Ixx", "Iyy", "Izz", "Ixy", "Ixz", "Iyz")
    inertia = np.array([[xx, xy, xz], [xy, yy, yz], [xz, yz, zz]])
    return Body(row["body"], float(row["mass_kg"]), center, inertia)


def _upper() -> Upper:
    """Put trunk and arms together; the table gives the right arm, the left is its mirror image."""
    joint = {"pelvis": np.zeros(3)}
    parts = {}
    for row in _rows("upper.csv"):
        joint[row["body"]] = joint[row["parent"]] + _vector(row, "joint_x", "joint_y", "joint_z")
        part = _body(row)
        parts[part.name] = replace(part, center_of_mass_m=joint[part.name] + part.center_of_mass_m)
    arm = [part for name, part in parts.items() if name != "torso"]
    midway = np.array([1.0, 1.0, 0.0])
    return Upper(
        trunk=parts["torso"],
        arms=joined("arms", [*arm, *(_mirrored(part) for part in arm)]),
        lumbar_m=joint["torso"],
        shoulder_m=joint["humerus_r"] * midway,
        hand_m=parts["hand_r"].center_of_mass_m * midway,
    )


def _mirrored(body: Body) -> Body:
    flip = np.array([1.0, 1.0, -1.0])
    return replace(
        body,
        center_of_mass_m=body.center_of_mass_m * flip,
        inertia_kg_m2=body.inertia_kg_m2 * np.outer(flip, flip),
    )


def _joints() -> tuple[Joint, ...]:
    table = read_json(TABLES / "joints.json")
    joints = []
    for name, parent, child in _JOINTS:
        joint = table[name]
        frames = [
            frame(joint[side]["translation"], joint[side]["orientation_xyz_bodyfixed"])
            for side in ("parent", "child")
        ]
        motions = [(axis, key) for axis, key in _axes(joint) if _moves(axis)]
        axes = tuple(axis for axis, _ in motions)
        coordinates = tuple(_COORDINATES.get(key, "") for _, key in motions)
        joints.append(Joint(name, parent, child, frames[0], frames[1], axes, coordinates))
    return tuple(joints)


def _axes(joint: dict[str, Any]) -> Iterator[tuple[Axis, str]]:
    if joint["type"] == "PinJoint":
        hinge = Axis("rotation", np.array([0.0, 0.0, 1.0]), Polynomial((1.0, 0.0)))
        yield hinge, joint["coordinates"][0]["name"]
        return
    for row in joint["spatial_transform"]:
        function: Polynomial | Spline
        match row["function"]:
            case {"type": "Constant", "value": value}:
                function = Polynomial((float(value),))
            case {"type": "SimmSpline", "x": x, "y": y}:
                function = Spline(tuple(x), tuple(y))
            case {"type": "LinearFunction", "coefficients": c}:
                function = Polynomial(tuple(c))
            case {"coefficients_highest_first": c}:
                function = Polynomial(tuple(c))
            case unknown:
                raise ValueError(f"joints.json: unknown function {unknown['type']!r}")
        key = row["coordinates"][0] if row["coordinates"] else ""
        yield Axis(row["kind"], np.array(row["axis"]), function), key


def _moves(axis: Axis) -> bool:
    """Tell whether an axis does anything: a constant 0 does not."""
    return axis.function != Polynomial((0.0,))


def _muscles() -> Iterator[Muscle]:
    curves = {row["muscle"]: row for row in _rows("curves.csv")}
    points: dict[str, list[PathPoint]] = defaultdict(list)
    for row in _rows("path_points.csv"):
        points[row["muscle"]].append(PathPoint(row["body"], np.array(_vector(row, "x", "y", "z"))))
    wraps = _wraps()
    rows = _rows("muscles.csv")
    if not [row["muscle"] for row in rows] == list(points) == list(curves):
        raise ValueError("it has other muscles than path_points.csv or curves.csv")
    for row in rows:
        name = row["muscle"]
        strains = _vector(
            curves[name], "pfl_strain0", "pfl_strain1", "pfl_klow", "pfl_k1", "pfl_curviness"
        )
        strength, fiber, slack, pennation, speed = _vector(
            row, "Fmax_N", "Lopt_m", "Lslack_m", "penn_opt_rad", "vmax_Lopt_per_s"
        )
        yield Muscle(
            name=name,
            max_isometric_force_N=strength,
            optimal_fiber_length_m=fiber,
            tendon_slack_length_m=slack,
            pennation_rad=pennation,
            max_shortening_velocity=speed,
            passive=PassiveCurve(*strains),
            path=tuple(points[name]),
            wraps=tuple(wraps[name]),
        )


def _wraps() -> dict[str, list[Wrap]]:
    cylinders = {}
    for row in _rows("wrap_objects.csv"):
        pose = frame(_vector(row, "tx", "ty", "tz"), _vector(row, "rx_bodyfixed", "ry", "rz"))
        radius = float(row["dimensions"].split()[1])
        name = row["wrap_object"]
        cylinders[name] = Cylinder(name, row["body"], pose, radius)
    wraps: dict[str, list[Wrap]] = defaultdict(list)
    for row in _rows("muscle_wraps.csv"):
        direction = int(row["direction"])
        if direction not in (1, -1):
            raise ValueError(f"muscle_wraps.csv: direction must be 1 or -1, not {direction}")
        wrap = Wrap(int(row["segment"]), cylinders[row["wrap_object"]], direction)  # type: ignore[arg-type]
        wraps[row["muscle"]].append(wrap)
    return wraps


def _calibrated(muscles: tuple[Muscle, ...]) -> Iterator[Muscle]:
    """Yield the muscles with what calibration.csv changes; an empty passive width changes none."""
    rows = {row["muscle"]: row for row in _rows("calibration.csv")}
    for muscle in muscles:
        row = rows[muscle.name]
        strength, fiber, slack_m, later = _vector(
            row, "strength_factor", "fiber_factor", "slack_shift_m", "passive_strain_shift"
        )
        width = float(row["passive_width"]) if row["passive_width"] else None
        yield replace(
            muscle,
            max_isometric_force_N=muscle.max_isometric_force_N * strength,
            optimal_fiber_length_m=muscle.optimal_fiber_length_m * fiber,
            tendon_slack_length_m=muscle.tendon_slack_length_m + slack_m,
            passive=muscle.passive.moved(later, width),
        )
