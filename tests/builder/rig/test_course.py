"""Courses of the centre curves: they agree with the mechanical paths, and rest is rest."""

from __future__ import annotations

import numpy as np
import pytest
from builder.rig.course import Course
from builder.rig.curves import arc_length, smoothed
from builder.rig.joints import Joints, Lengths, Pose, leg_motions
from builder.rig.strand import Strand
from builder.rig.units import UNITS

from explorer.anatomy import load_leg
from explorer.scene.meshes import Mesh, load_meshes

BY_NAME = {u.name: u for u in UNITS}


@pytest.fixture(scope="module")
def meshes() -> dict[str, Mesh]:
    return {m.name: m for m in load_meshes(fibers=False)}


def course_of(name: str, meshes: dict[str, Mesh]) -> Course:
    leg = load_leg()
    strand = Strand.of(BY_NAME[name], meshes)
    return Course(strand, Joints(leg_motions(leg)), Lengths(leg))


def lengthened(course: Course, pose: Pose) -> float:
    way = course.at(pose)
    drawn = course.agreed(way.curve, np.zeros_like(way.curve), pose)
    return float(arc_length(smoothed(drawn, 1.0))[-1]) - course.rest_length_m


@pytest.mark.parametrize(
    "name", ["bflh", "recfem", "vaslat", "patellar", "soleus", "glmax1", "tfl"]
)
def test_the_course_at_rest_is_the_curve(name: str, meshes: dict[str, Mesh]) -> None:
    course = course_of(name, meshes)
    way = course.at(Pose())
    drawn = course.agreed(way.curve, np.zeros_like(way.curve), Pose())
    np.testing.assert_allclose(drawn, course.strand.curve, atol=1e-9)


@pytest.mark.parametrize("name", ["semiten", "semimem", "vasint", "vaslat", "vasmed"])
@pytest.mark.parametrize("knee_deg", [30.0, 90.0])
def test_curves_lengthen_as_their_paths(
    name: str, knee_deg: float, meshes: dict[str, Mesh]
) -> None:
    course, pose = course_of(name, meshes), Pose(0.0, np.radians(knee_deg))
    path = course.path_change_m(pose)
    assert path is not None
    assert abs(path) > 0.01
    assert abs(lengthened(course, pose) - path) < 0.006


def test_without_paths_a_curve_only_follows_its_bones(meshes: dict[str, Mesh]) -> None:
    leg = load_leg()
    strand = Strand.of(BY_NAME["bflh"], meshes)
    alone = Course(strand, Joints(leg_motions(leg)))
    way = alone.at(Pose(0.0, 1.0))
    still = alone.agreed(way.curve, np.zeros_like(way.curve), Pose(0.0, 1.0))
    np.testing.assert_array_equal(still, way.curve)


def test_the_quadriceps_tendon_goes_with_the_patella(meshes: dict[str, Mesh]) -> None:
    course, pose = course_of("recfem", meshes), Pose(0.0, 1.8)
    motion = course.joints.relative("patella_r", "femur_r", pose)
    tip = course.strand.curve[-1]
    np.testing.assert_allclose(
        course.at(pose).curve[-1], motion[:3, :3] @ tip + motion[:3, 3], atol=1e-9
    )


def test_the_tip_of_tensor_fasciae_latae_slips_before_it_is_crushed(
    meshes: dict[str, Mesh],
) -> None:
    course = course_of("tfl", meshes)
    assert course.strand.spec.slip is not None
    least = course.strand.spec.slip[0] * course.rest_length_m
    down_m = {}
    for hip_deg in (-20, 0, 30, 60, 90, 110):
        curve = course.at(Pose(np.radians(hip_deg))).curve
        assert arc_length(smoothed(curve, 1.0))[-1] > 0.97 * least
        down_m[hip_deg] = course.strand.curve[-1, 1] - curve[-1, 1]
    assert max(abs(down_m[a]) for a in (-20, 0, 30)) < 0.001
    assert 0.005 < down_m[60] < down_m[90] < down_m[110]


def test_lengths_know_which_way_a_muscle_acts() -> None:
    lengths, bent = Lengths(load_leg()), Pose(0.0, 1.5)
    assert lengths.change_m(["bflh_r"], bent) < -0.02
    assert lengths.change_m(["vaslat_r"], bent) > 0.02
    assert lengths.change_m(["soleus_r"], bent) == pytest.approx(0.0, abs=1e-9)
