"""Hamstrings and calf in depth: each statement has a source and agrees with the model."""

from __future__ import annotations

import pytest

from explorer.anatomy.architecture import architectures
from explorer.anatomy.cards import card
from explorer.insight.muscle_depth import DEEP, Statement, depth


def by_name(key: str) -> dict[str, Statement]:
    return {said.name: said for said in depth(key)}


@pytest.mark.parametrize("key", DEEP)
def test_each_statement_is_told_once_with_what_was_read(key: str) -> None:
    names = [said.name for said in depth(key)]
    assert len(set(names)) == len(names)
    for said in depth(key):
        assert said.text.endswith(".")
        assert said.cited
        assert all(source.checked for source in said.cited)


def test_one_or_two_joints_and_what_is_done_at_each() -> None:
    assert by_name("biceps_femoris_long_head")["Joints"].text == "Two joints: hip and knee."
    assert by_name("biceps_femoris_short_head")["Joints"].text == "One joint: knee."
    assert by_name("soleus")["Joints"].text == "One joint: ankle."
    for key in DEEP:
        main = {joint for joint in card(key).joints_crossed if joint != "subtalar"}
        told = {said.leads for said in depth(key) if said.name.startswith("At the ")}
        assert told == main, "each joint that it crosses, and no other"
    assert by_name("plantaris")["At the knee"].text == "Bends the knee weakly."


def test_what_changes_its_length_is_what_it_crosses() -> None:
    for key in DEEP[:-1]:
        text = by_name(key)["What its length follows"].text
        for joint, word in (("hip", "the hip"), ("knee", "the knee"), ("ankle", "the foot")):
            assert (word in text) == (joint in card(key).joints_crossed), key
    hamstring = by_name("semitendinosus")["What its length follows"].text
    assert "bending the hip by 90° makes it" in hamstring
    assert hamstring.index("longer") < hamstring.index("shorter")


def test_measured_fibres_are_those_of_the_source() -> None:
    assert "9.8 ± 2.6 cm" in by_name("biceps_femoris_long_head")["Fibres, measured"].text
    assert "4.4 cm" in by_name("soleus")["Fibres, measured"].text
    assert set(architectures()) == set(DEEP) - {"plantaris"}


def test_other_muscles_are_not_told_in_depth() -> None:
    assert depth("sartorius") == ()
    assert depth("no such card") == ()
