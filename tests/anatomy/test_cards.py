"""Cards: every muscle and every shown structure has one, and each says where it comes from."""

from __future__ import annotations

import json

import pytest

from explorer.anatomy import load_leg
from explorer.anatomy.cards import card, cards
from explorer.assets import asset_path


def test_each_model_muscle_has_a_card_with_attachments_nerve_actions_and_source() -> None:
    for muscle in load_leg().muscle_names:
        found = card(muscle)
        assert muscle in found.muscles
        for field in ("english", "latin", "origin", "insertion", "nerve", "roots", "actions"):
            assert getattr(found, field), f"{muscle} has no {field}"
        assert found.joints_crossed
        assert "to be checked" in found.source


def test_each_shown_structure_has_a_card_with_its_latin_name() -> None:
    manifest = json.loads(asset_path("meshes", "manifest.json").read_text(encoding="utf-8"))
    for structure in manifest["structures"]:
        found = card(structure["name"])
        assert structure["name"] in found.structures
        if structure["kind"] == "muscle" and len(structure["muscles"]) == 1:
            assert found.latin == structure["latin"]
            assert found.muscles == tuple(structure["muscles"])


def test_keys_are_unique_and_each_card_is_found_by_its_own() -> None:
    keys = [each.key for each in cards()]
    assert len(set(keys)) == len(keys)
    assert all(card(each.key) is each for each in cards())


def test_model_muscle_and_structure_lead_to_the_same_card() -> None:
    assert card("bflh_r") is card("biceps_femoris_long_head")
    assert card("bflh_r").latin == "M. biceps femoris, caput longum"
    assert card("bflh_r").roots == "L5 S1 S2"


def test_parts_of_one_muscle_share_a_card() -> None:
    assert card("glmax1_r") is card("glmax3_r") is card("gluteus_maximus")
    assert card("addmagIsch_r") is not card("adductor_magnus")  # it acts like a hamstring


def test_two_joint_muscles_cross_two_joints() -> None:
    assert card("bflh_r").joints_crossed == ("hip", "knee")
    assert card("bfsh_r").joints_crossed == ("knee",)
    assert card("soleus_r").joints_crossed == ("ankle", "subtalar")
    assert card("gasmed_r").joints_crossed == ("knee", "ankle", "subtalar")


@pytest.mark.parametrize("key", ["", "bflh", "BFLH_R", "kneecap"])
def test_unknown_key_is_named_with_what_is_known(key: str) -> None:
    with pytest.raises(ValueError, match=f"no card for {key!r}; known: biceps_femoris_long_head"):
        card(key)
