"""Hiding, fading and looking at one structure alone, without drawing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from explorer.scene.look import Look
from explorer.scene.visibility import fade, fade_others, hide, isolate, show, show_all, unfade

EVERY = frozenset("abcdef")
KEYS = st.frozensets(st.sampled_from(sorted(EVERY)))
LOOKS = st.builds(lambda h, r, f: Look(hidden=h, revealed=r - h, faded=f), KEYS, KEYS, KEYS)


@given(LOOKS, KEYS)
def test_what_is_shown_can_be_hidden_and_shown_again(look: Look, keys: frozenset[str]) -> None:
    hidden = hide(look, keys)
    assert hidden.hidden >= keys
    assert not hidden.revealed & keys
    shown = show(hidden, keys)
    assert not shown.hidden & keys
    assert shown.revealed >= keys
    assert shown.hidden | keys == look.hidden | keys
    assert shown.faded == look.faded


@given(LOOKS, KEYS)
def test_alone_means_alone_and_solid(look: Look, keys: frozenset[str]) -> None:
    alone = isolate(look, keys, EVERY)
    assert alone.hidden == EVERY - keys
    assert alone.revealed == keys
    assert not alone.faded & keys
    assert isolate(alone, keys, EVERY) == alone


@given(LOOKS, KEYS)
def test_among_ghosts_what_was_hidden_stays_hidden(look: Look, keys: frozenset[str]) -> None:
    among = fade_others(look, keys, EVERY)
    assert among.faded == EVERY - keys
    assert among.hidden == look.hidden - keys
    assert among.revealed >= keys


@given(LOOKS, KEYS)
def test_a_ghost_made_solid_is_as_before(look: Look, keys: frozenset[str]) -> None:
    assert fade(look, keys).faded == look.faded | keys
    assert unfade(fade(look, keys), keys).faded == look.faded - keys
    assert fade(look, keys).hidden == look.hidden


@given(LOOKS, KEYS)
def test_all_is_the_usual_picture_from_everywhere(look: Look, keys: frozenset[str]) -> None:
    for changed in (look, isolate(look, keys, EVERY), fade_others(look, keys, EVERY)):
        assert show_all(changed) == Look()


def test_what_the_tree_does_not_rule_stays() -> None:
    look = Look(hidden=frozenset({"skin"}), faded=frozenset({"skin"}))
    assert "skin" in isolate(look, {"a"}, EVERY).hidden
    assert "skin" in fade_others(look, {"a"}, EVERY).faded
