"""The clear skin: around the leg in every pose, and only when asked for."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest

from benchmarks.measure_skin import winding
from explorer.anatomy import load_leg
from explorer.mechanics import Scenario, solve
from explorer.scene.deform import Rig
from explorer.scene.drawing import Drawing
from explorer.scene.look import Look
from explorer.scene.meshes import Mesh, load_meshes
from explorer.scene.skin import OPACITY, Skin

if TYPE_CHECKING:
    from pathlib import Path


@cache
def meshes() -> tuple[Mesh, ...]:
    return load_meshes()


@cache
def skin() -> Skin:
    return Skin.load(meshes())


@cache
def rig() -> Rig:
    return Rig.load()


@pytest.mark.parametrize(
    "angles_deg", [(0, 0, 0), (0, 90, 0), (0, 120, 0), (90, 90, 0), (45, 30, -30), (-15, 10, 20)]
)
def test_muscles_stay_inside(angles_deg: tuple[float, float, float]) -> None:
    angles = np.radians(angles_deg).tolist()
    posed = rig().pose(*angles)
    sheet = skin().posed(posed, *angles).astype(float)
    some = np.vstack([posed[m.name][::40] for m in meshes() if m.kind == "muscle" and m.shown])
    inside = winding(some.astype(float), sheet, skin().triangles) > 0.5
    assert len(some) > 300
    assert inside.mean() > 0.99


def test_what_is_far_away_is_outside() -> None:
    posed = rig().pose(0.0, 0.0, 0.0)
    sheet = skin().posed(posed, 0.0, 0.0, 0.0).astype(float)
    far = np.array([[0.3, 0.0, 0.0], [0.0, -0.4, 0.2], [0.0, -1.0, 0.0]])
    assert winding(far, sheet, skin().triangles) == pytest.approx(0.0, abs=0.02)


def test_it_goes_with_a_turned_leg() -> None:
    world = np.eye(4)
    world[:3, :3] = [[0.0, -1.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]]
    world[:3, 3] = (0.1, 0.5, -0.2)
    upright, turned = (
        skin().posed(rig().pose(0.5, 1.0, 0.2, world=w), 0.5, 1.0, 0.2) for w in (np.eye(4), world)
    )
    assert turned == pytest.approx(upright @ world[:3, :3].T + world[:3, 3], abs=1e-4)


def test_it_bends_smoothly_between_and_at_the_baked_poses() -> None:
    knees = np.radians(np.arange(55.0, 66.0))
    sheets = [skin().posed(rig().pose(0.0, k, 0.0), 0.0, k, 0.0) for k in knees]
    steps = [np.linalg.norm(b - a, axis=1).max() for a, b in pairwise(sheets)]
    assert max(steps) < 1.3 * min(steps)


def test_it_is_clear_and_drawn_only_when_asked_for() -> None:
    leg = load_leg()
    drawing, solution = Drawing(), solve(leg, Scenario())
    without = drawing(leg, solution, Look())
    assert not {"_skin", "_footprints"} & vars(drawing).keys()  # neither read nor posed
    *others, item = drawing(leg, solution, Look(skin=True))
    assert tuple(others) == without
    assert (item.tissue, item.opacity) == ("skin", OPACITY)
    again = drawing(leg, solution, Look(skin=True, selected="soleus"))
    assert again[-1].points is item.points


def test_other_meshes_are_refused(tmp_path: Path) -> None:
    first, *others = meshes()
    with pytest.raises(ValueError, match=r"baked from other meshes.*python -m builder.skin"):
        Skin.load([replace(first, points=first.points + 1), *others])
    with pytest.raises(ValueError, match=r"none\.npz is missing; install Leg Explorer again"):
        Skin.load(meshes(), tmp_path / "none.npz")
