"""Cards: every muscle and every shown structure has one, and each says where it comes from."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from explorer.anatomy import load, load_leg
from explorer.anatomy.architecture import architectures
from explorer.anatomy.cards import Card, card, cards, read_cards
from explorer.anatomy.sources import Source, sources
from explorer.assets import AssetError, asset_path
from explorer.language import speak

if TYPE_CHECKING:
    from pathlib import Path

STATEMENTS = ("origin", "insertion", "nerve", "actions")
MUSCLES = [each for each in cards() if each.group not in ("tendon", "bone")]
CHIEF = ("bflh_r", "bfsh_r", "semiten_r", "semimem_r", "gasmed_r", "gaslat_r")


def cited(shown: Card, statement: str) -> tuple[Source, ...]:
    found: tuple[Source, ...] = getattr(shown, f"{statement}_source")
    return found


def test_each_model_muscle_has_a_card_with_attachments_nerve_and_actions() -> None:
    for muscle in load_leg().muscle_names:
        found = card(muscle)
        assert muscle in found.muscles
        for field in ("english", "latin", "origin", "insertion", "nerve", "roots", "actions"):
            assert getattr(found, field), f"{muscle} has no {field}"
        assert found.joints_crossed


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


@pytest.mark.parametrize("shown", MUSCLES, ids=lambda each: each.key)
@pytest.mark.parametrize("statement", STATEMENTS)
def test_each_statement_about_a_muscle_names_its_own_source(shown: Card, statement: str) -> None:
    assert getattr(shown, statement)
    assert cited(shown, statement)
    assert len(set(cited(shown, statement))) == len(cited(shown, statement))


def test_what_is_said_has_a_source_and_what_is_not_said_has_none() -> None:
    for each in cards():
        for statement in STATEMENTS:
            assert bool(getattr(each, statement)) == bool(cited(each, statement)), each.key
        if not each.note:
            assert not each.note_source, each.key


@pytest.mark.parametrize("muscle", CHIEF)
@pytest.mark.parametrize("statement", STATEMENTS)
def test_hamstrings_and_gastrocnemius_were_checked(muscle: str, statement: str) -> None:
    assert all(source.checked for source in cited(card(muscle), statement))


def test_a_statement_is_either_checked_or_said_not_to_be() -> None:
    for each in cards():
        for statement in (*STATEMENTS, "note"):
            assert len({source.checked for source in cited(each, statement)}) <= 1, each.key


def test_each_source_is_cited_and_can_be_found_again() -> None:
    used = {s.key for each in cards() for name in (*STATEMENTS, "note") for s in cited(each, name)}
    used |= {measured.source.key for measured in architectures().values()}
    used.add("rajagopal_2016")  # the tables of the model itself
    assert used == set(sources())
    for key, source in sources().items():
        assert source.key == key
        assert source.citation
        assert source.kind
        if source.checked:
            assert source.address.startswith(("https://", "http://"))
        else:
            assert "not yet checked" in source.citation


def test_no_two_sources_stand_for_one_page() -> None:
    addresses = [source.address for source in sources().values()]
    assert len(set(addresses)) == len(addresses)
    assert len({source.citation for source in sources().values()}) == len(addresses)


def test_gastrocnemius_names_the_sources_of_its_origin() -> None:
    titles = " ".join(source.citation for source in card("gasmed_r").origin_source)
    assert "gastrocnemius" in titles


def test_a_card_keeps_its_english_beside_what_is_spoken() -> None:
    speak(str.upper)
    try:
        (soleus,) = (each for each in cards.__wrapped__() if each.key == "soleus")
        assert soleus.joint_names == ("ANKLE", "SUBTALAR")
    finally:
        speak(None)
    assert soleus.nerve == card("soleus").nerve.upper()
    assert soleus.in_english["nerve"] == card("soleus").nerve
    assert soleus.joints_crossed == ("ankle", "subtalar")


@pytest.mark.parametrize("lines", [0, 1, 12])
def test_a_table_without_some_muscles_is_refused(tmp_path: Path, lines: int) -> None:
    whole = (load.TABLES / "anatomy.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    place = tmp_path / "anatomy.csv"
    place.write_text("".join(whole), encoding="utf-8")
    assert read_cards(place)
    place.write_text("".join(whole[:lines]), encoding="utf-8")
    with pytest.raises(AssetError, match=r"anatomy\.csv is damaged .* \(it lacks "):
        read_cards(place)
