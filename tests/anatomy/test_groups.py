"""The tree of structures, and finding them by what people call them."""

from __future__ import annotations

from collections import Counter

import pytest

from explorer.anatomy.cards import cards
from explorer.anatomy.groups import every, find, kept_with, node_of, tree
from explorer.scene.meshes import load_meshes

NODES = {node.key: node for root in tree() for node in root.walk()}


def test_every_mesh_has_one_row() -> None:
    names = Counter(mesh.name for mesh in load_meshes())
    rows = Counter(node.structure for node in NODES.values() if node.structure)
    assert rows == names
    assert every() == names.keys()


def test_keys_are_unique_and_no_group_is_empty() -> None:
    assert len(NODES) == sum(1 for root in tree() for _ in root.walk())
    assert all(node.structures for node in NODES.values())
    assert all(node.name for node in NODES.values())


def test_a_muscle_carries_its_tendons_and_a_shared_one_stands_beside() -> None:
    assert NODES["semitendinosus"].structures == (
        "semitendinosus",
        "semiten_proximal",
        "semiten_distal",
    )
    assert "achilles" in NODES["calf"].structures
    assert "achilles" not in NODES["soleus"].structures
    assert "iliotibial_band" in NODES["gluteals"].structures
    assert "addmag_distal" in NODES["adductor_magnus"].structures
    assert "patellar_tendon" in NODES["quadriceps"].structures


def test_two_muscles_in_one_belly_share_a_row_that_says_so() -> None:
    row = NODES["fibularis_longus"]
    assert "longus and brevis" in row.name
    assert "longus et brevis" in row.latin
    assert row.structures == ("peroneus_longus", "perlong_distal", "perbrev_distal")
    assert [each.name for each in row.children] == [
        "distal tendon of fibularis (peroneus) longus",
        "distal tendon of fibularis (peroneus) brevis",
    ]
    assert node_of("peroneus_longus") is row
    assert "fibularis_brevis" not in NODES


def test_bones_go_by_region() -> None:
    assert set(NODES["bones_thigh"].structures) == {"femur", "patella"}
    assert {"talus", "calcaneus", "phalanges"} < set(NODES["bones_foot"].structures)
    bones = {name for each in cards() if each.group == "bone" for name in each.structures}
    assert set(NODES["bones"].structures) == bones


def test_alone_a_muscle_keeps_the_tendon_that_it_shares() -> None:
    assert set(kept_with(NODES["soleus"])) == {"soleus", "achilles"}
    assert set(kept_with(NODES["vastus_medialis"])) == {
        "vastus_medialis",
        "vasmed_distal",
        "quadriceps_tendon",
        "patellar_tendon",
    }
    assert kept_with(NODES["achilles"]) == ("achilles",)
    assert kept_with(NODES["femur"]) == ("femur",)
    assert set(kept_with(NODES["calf"])) == set(NODES["calf"].structures)


@pytest.mark.parametrize(
    ("query", "key"),
    [
        ("calf", "calf"),
        ("gastroc", "gastrocnemius_medial"),
        ("peroneus", "fibularis_longus"),
        ("fibularis", "fibularis_longus"),
        ("peroneus brevis", "fibularis_longus"),
        ("fibularis brevis tendon", "perbrev_distal"),
        ("ischiocondylar", "adductor_magnus"),
        ("HAMSTRING", "hamstrings"),
        ("quad", "quadriceps"),
        ("IT band", "iliotibial_band"),
        ("tractus iliotibialis", "iliotibial_band"),
        ("caput longum", "biceps_femoris_long_head"),
        ("long head biceps", "biceps_femoris_long_head"),
        ("kneecap", "patella"),
        ("os coxae", "hip_bone"),
        ("Tendo calcaneus", "achilles"),
        ("glutes", "gluteals"),
    ],
)
def test_people_find_what_they_mean(query: str, key: str) -> None:
    assert key in find(query)


def test_words_of_the_rows_above_narrow_a_search() -> None:
    found = find("hamstring tendon")
    assert "semiten_distal" in found
    assert found <= set(NODES["hamstrings"].structures)
    assert "achilles" not in found


@pytest.mark.parametrize("query", ["", "  ", "xyzzy", "calf xyzzy", "…"])
def test_nothing_is_found_for_nothing(query: str) -> None:
    assert find(query) == frozenset()


def test_what_is_not_of_the_tree_has_no_row() -> None:
    assert node_of("skin") is None
    for name in every():
        node = node_of(name)
        assert node is not None
        assert node.structure == name
