"""Painted attachments: on their bones, named, coloured and chosen."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
import pytest
from scipy.spatial import cKDTree

from explorer.scene.deform import Rig
from explorer.scene.footprints import (
    COLORS,
    Footprint,
    Footprints,
    load_footprints,
    name_of,
    owner_of,
    with_footprints,
)
from explorer.scene.look import Look
from explorer.scene.meshes import Mesh, load_meshes
from explorer.scene.ramp import BONE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from explorer.scene.describe import Item, Points

MUSCLES = frozenset({"soleus", "achilles"})


@cache
def meshes() -> tuple[Mesh, ...]:
    return load_meshes()


@cache
def footprints() -> tuple[Footprint, ...]:
    return load_footprints(meshes())


def rest() -> Mapping[str, Points]:
    return {mesh.name: mesh.points for mesh in meshes()}


def items(look: Look = Look()) -> dict[str, Item]:  # noqa: B008  frozen
    drawn = Footprints(meshes(), footprints()).items(rest(), look)
    return {item.key.rsplit("/", 1)[0]: item for item in drawn}


def test_each_lies_just_above_its_bone() -> None:
    bones = {mesh.name: mesh for mesh in meshes() if mesh.kind == "bone"}
    for footprint in footprints():
        bone = bones[footprint.bone]
        corners = bone.points[bone.triangles].astype(float)
        normal = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
        normal /= np.linalg.norm(normal, axis=1)[:, None]
        middle = footprint.points[footprint.triangles].mean(axis=1).astype(float)
        _, near = cKDTree(corners.mean(axis=1)).query(middle)
        height = np.einsum("ij,ij->i", middle - corners[near].mean(axis=1), normal[near])
        assert 0.0001 < np.median(height) < 0.0006, footprint.key
        a, b, c = (footprint.points[footprint.triangles[:, k]] for k in range(3))
        assert np.mean(np.einsum("ij,ij->i", np.cross(b - a, c - a), normal[near]) > 0.0) > 0.97
        gap, _ = cKDTree(bone.points).query(footprint.points)
        assert np.max(gap) < 0.005


def test_each_follows_its_bone_in_a_bent_and_turned_leg() -> None:
    turned = np.eye(4)
    turned[:3, :3] = [[0.0, -1.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]]
    posed = Rig.load().pose(1.2, 1.6, -0.3, world=turned)
    shown = Footprints(meshes(), footprints())
    for item, footprint in zip(shown.items(posed, Look()), footprints(), strict=True):
        before, near = cKDTree(rest()[footprint.bone]).query(footprint.points)
        after = np.linalg.norm(item.points - posed[footprint.bone][near], axis=1)
        assert after == pytest.approx(before, abs=2e-5)


def test_points_are_kept_while_only_the_look_changes() -> None:
    shown, posed = Footprints(meshes(), footprints()), rest()
    first, again = shown.items(posed, Look()), shown.items(posed, Look(selected="soleus"))
    assert all(a.points is b.points for a, b in zip(first, again, strict=True))


def test_origin_and_insertion_differ_without_colour_and_from_bone() -> None:
    def luminance(color: tuple[float, float, float]) -> float:
        return float(np.dot(np.power(color, 2.2), (0.2126, 0.7152, 0.0722)))

    origin, insertion, bone = (luminance(c) for c in (*COLORS.values(), BONE))
    assert insertion > 2.0 * origin
    assert bone > 1.5 * insertion


def test_the_selected_muscles_patches_stand_out() -> None:
    plain, chosen = items(), items(Look(selected="soleus"))
    for key in ("soleus/origin", "achilles/insertion"):  # it pulls on the Achilles tendon
        assert chosen[key].color == plain[key].color
    assert chosen["iliacus/origin"].color != plain["iliacus/origin"].color
    both = items(Look(group=frozenset({"soleus", "iliacus"})))
    for key in ("soleus/origin", "iliacus/origin"):
        assert both[key].color == plain[key].color
    assert both["popliteus/origin"].color != plain["popliteus/origin"].color
    assert items(Look(selected="femur")) == plain  # a bone has none to pick out


def test_they_go_with_a_hidden_bone_and_stay_without_muscles() -> None:
    shown = items(Look(hidden=frozenset({"femur", "soleus"})))
    assert not shown["adductor_longus/insertion"].visible
    assert shown["soleus/origin"].visible


def test_a_footprint_is_named_and_selects_its_muscle() -> None:
    assert name_of("semitendinosus/origin/2") == "Origin of semitendinosus"
    assert owner_of("semitendinosus/origin/2") == "semitendinosus"
    assert owner_of("adductor_magnus_ischiocondylar/insertion/9") == "adductor_magnus"
    assert name_of("soleus") == "soleus"
    assert owner_of("femur") == "femur"
    assert owner_of(None) is None


def test_muscles_fade_with_footprints_unless_the_person_has_chosen() -> None:
    on = with_footprints(Look(), True, MUSCLES)
    assert on.footprints
    assert on.faded == MUSCLES
    assert with_footprints(on, False, MUSCLES) == Look()
    own = Look(hidden=frozenset({"soleus"}))
    assert with_footprints(own, True, MUSCLES) == own.with_(footprints=True)
    faded = Look(faded=frozenset({"soleus"}), footprints=True)
    assert with_footprints(faded, False, MUSCLES).faded == {"soleus"}


def test_other_bones_are_refused(tmp_path: Path) -> None:
    other = [replace(m, points=m.points + 1) if m.name == "tibia" else m for m in meshes()]
    with pytest.raises(ValueError, match=r"tibia is another mesh.*python -m builder.footprints"):
        load_footprints(other)
    with pytest.raises(ValueError, match=r"none\.npz is missing; install Leg Explorer again"):
        load_footprints(meshes(), tmp_path / "none.npz")
