"""The built bones against each other, bent: no joint gapes and no bone sinks into another."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.measure_joints import MM, PAIRS, Pair, contact, gaps
from explorer.scene.meshes import load_meshes

BONES = {mesh.name: mesh for mesh in load_meshes() if mesh.kind == "bone"}
POSES_DEG = {"hip": (-20, 50, 110), "knee": (0, 30, 90, 130), "ankle": (-40, 0, 25), "rest": (0,)}
CASES = [(pair, angle) for pair in PAIRS for angle in POSES_DEG[pair.joint]]
GAPS_MM = {
    "femur - tibia lateral": (1.0, 6.0),
    "femur - tibia medial": (1.0, 6.0),
    "patella - femur lateral": (2.0, 6.0),
    "patella - femur medial": (2.0, 6.0),
    "talus - tibia": (0.0, 3.0),
    "talus - fibula": (0.0, 3.0),
}


def pair_id(value: object) -> str:
    return value.name if isinstance(value, Pair) else str(value)


@pytest.mark.parametrize(("pair", "angle"), CASES, ids=pair_id)
def test_bones_neither_overlap_nor_part(pair: Pair, angle: float) -> None:
    found = MM * gaps(pair, BONES, np.radians(angle))
    assert found.min() > -1.0
    low, high = GAPS_MM.get(pair.name, (-1.0, np.inf))
    assert low < contact(found) < high


def test_the_patella_stays_in_the_middle_of_its_groove() -> None:
    for angle in POSES_DEG["knee"]:
        medial, lateral = (
            MM * contact(gaps(Pair("patella", "femur", "knee", half), BONES, np.radians(angle)))
            for half in (-1, 1)
        )
        assert medial == pytest.approx(lateral, abs=1.5)
