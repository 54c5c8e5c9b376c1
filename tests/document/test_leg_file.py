"""A file gives back what was kept in it, and says what is wrong with it, by name."""

from __future__ import annotations

import json
import math
import os
from dataclasses import fields
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.anatomy import Subject, load_leg
from explorer.document.document import Asked, Document
from explorer.document.errors import InputError
from explorer.document.leg_file import leg_text, read_leg, read_leg_text, write_leg
from explorer.document.shown import Shown
from explorer.document.shown_fields import CHECKS
from explorer.mechanics import Scenario, at_phase
from explorer.mechanics.exercises import TASKS
from explorer.mechanics.scenario import EXERCISES, WHAT_IF_RANGES
from explorer.scene.camera import turn, view

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.mechanics.scenario import Exercise

_POSED = Scenario("seated_leg_curl", 1.5, 1.2, -0.3, 20.0, "held", calf_strength=0.7)
_KEPT = Document(
    Asked(_POSED, Subject(62.0, 1.64, "female")),
    Shown(
        camera=turn(view("posterior"), 0.3, 0.1),
        whole=False,
        differing=True,
        color_by="force",
        selected="soleus",
        hidden=frozenset(["femur"]),
        faded=frozenset(["tibia", "sartorius"]),
        labels="latin",
        mechanics="knee",
        side="left",
    ),
    Asked(_POSED.with_(ankle_rad=0.2)),
    "Toes pointed, Ä",
)


_FACTORS = sorted(WHAT_IF_RANGES.keys() - {"cost_exponent"})


def _same(one: Document, other: Document) -> bool:
    """Whether two documents agree but for the rounding of a file."""
    return leg_text(one) == leg_text(other)


def test_a_file_gives_back_all_that_was_kept(tmp_path: Path) -> None:
    place = tmp_path / "toes.leg"
    write_leg(place, _KEPT)
    found = read_leg(place)
    assert _same(found, _KEPT)
    assert found.asked.subject == _KEPT.asked.subject
    assert found.asked.scenario.with_(hip_rad=1.5, knee_rad=1.2, ankle_rad=-0.3) == _POSED
    assert math.isclose(found.asked.scenario.ankle_rad, -0.3)
    assert found.shown.with_(camera=_KEPT.shown.camera) == _KEPT.shown
    assert found.shown.camera.direction == pytest.approx(_KEPT.shown.camera.direction)
    assert os.listdir(tmp_path) == ["toes.leg"]


@given(
    st.sampled_from(EXERCISES),
    st.none() | st.floats(0.0, 1.0),
    st.dictionaries(st.sampled_from(_FACTORS), st.floats(0.5, 0.9)),
)
def test_every_scenario_comes_back(
    exercise: Exercise, phase: float | None, factors: dict[str, float]
) -> None:
    scenario = Scenario(exercise, ankle_rad=-0.1, moment_Nm=40.0, tempo_up_s=2.0).with_(**factors)
    if phase is not None and TASKS[exercise].moves:
        scenario = at_phase(load_leg(), scenario.with_(phase=phase), phase)
    document = Document(Asked(scenario))
    assert _same(read_leg_text(leg_text(document)), document)


def test_every_choice_of_the_view_has_its_check() -> None:
    assert tuple(CHECKS) == tuple(field.name for field in fields(Shown))


def test_only_format_version_and_scenario_must_be_there() -> None:
    text = '{"format": "leg-explorer", "version": 1, "scenario": {"knee_deg": 60}}'
    found = read_leg_text(text)
    assert math.isclose(found.asked.scenario.knee_rad, math.radians(60.0))
    assert found.shown == Shown()


def _with(**changes: Any) -> str:
    content = json.loads(leg_text(_KEPT)) | changes
    return json.dumps({key: value for key, value in content.items() if value != "left out"})


def _view(**changes: Any) -> str:
    return _with(view=json.loads(leg_text(_KEPT))["view"] | changes)


_CAMERA = {"focus_m": [0, 0, 0], "direction": [1, 0, 0], "up": [0, 1, 0], "height_m": 1}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no JSON"),
        ("[" * 100_000, "no JSON"),
        ("[]", "no JSON object"),
        ('{"a": 1, "a": 2}', "the key 'a' stands twice"),
        ("{}", 'lacks "format": "leg-explorer"'),
        (_with(version="left out"), "version must be a whole number from 1, not null"),
        (_with(version=True), "version must be"),
        (_with(version=2), "newer Leg Explorer (version 2"),
        (_with(colour=1), "unknown field colour"),
        (_with(title=3), "title must be a text"),
        (_with(scenario="left out"), "the field scenario is missing"),
        (_with(scenario=[]), "scenario must be an object"),
        (_with(scenario={"knee_deg": "wide"}), "scenario.knee_deg must be a number in degrees"),
        (_with(scenario={"knee": 3}), "unknown key 'scenario.knee'"),
        (_with(scenario={"knee_deg": 200}), "knee must lie between 0 and 140 degrees"),
        (_with(compared_with={"load_kg": None, "sex": "x"}), "compared_with.sex must be one of"),
        (_with(compared_with=None), "view.differing counts only with compared_with"),
        (_view(labels="klingon"), "view.labels must be one of none, english, latin"),
        (_view(ghosts=1), "unknown field view.ghosts"),
        (_view(skin=1), "view.skin must be true or false, not 1"),
        (_view(hidden="femur"), "view.hidden must be a list of structures"),
        (_view(hidden=["wing"]), 'view.hidden names "wing", which is no structure'),
        (_view(selected="wing"), "view.selected must name a structure"),
        (_view(camera=3), "view.camera must be one of posterolateral"),
        (_view(camera="above"), "view.camera must be one of posterolateral"),
        (_view(camera={}), "view.camera lacks focus_m"),
        (_view(camera=_CAMERA | {"tilt": 1}), "unknown field view.camera.tilt"),
        (_view(camera=_CAMERA | {"height_m": 0}), "view.camera.height_m must lie between"),
        (_view(camera=_CAMERA | {"focus_m": [0, 9, 0]}), "view.camera.focus_m must lie within"),
        (_view(camera=_CAMERA | {"up": [2, 0, 0]}), "must be two different directions"),
        (_view(camera=_CAMERA | {"up": [2, 0]}), "view.camera.up must be three numbers"),
    ],
)
def test_what_is_wrong_is_named(text: str, said: str) -> None:
    with pytest.raises(InputError) as refused:
        read_leg_text(text)
    assert said in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_named_view_looks_at_the_left_leg_in_the_mirror() -> None:
    text = _with(view={"camera": "medial", "side": "left"}, compared_with="left out")
    assert read_leg_text(text).shown.camera == view("medial", side="left")


@given(st.binary(max_size=200) | st.text().map(str.encode))
def test_any_file_is_read_or_refused_in_words(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    place = tmp_path_factory.getbasetemp() / "any.leg"
    place.write_bytes(content)
    with pytest.raises(InputError, match=r"any\.leg"):
        read_leg(place)


_ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=4,
)


@given(
    st.sampled_from(["title", "version", "scenario", "view", "compared_with"])
    | st.sampled_from([*CHECKS]).map(lambda name: f"view {name}")
    | st.sampled_from(["focus_m", "direction", "up", "height_m"]).map(lambda n: f"camera {n}"),
    _ANY,
)
def test_any_value_in_any_field_is_taken_or_refused(where: str, value: object) -> None:
    outer, _, inner = where.partition(" ")
    if outer == "camera":
        text = _view(camera=_CAMERA | {inner: value})
    else:
        text = _view(**{inner: value}) if inner else _with(**{outer: value})
    try:
        found = read_leg_text(text)
    except InputError:
        return
    assert _same(read_leg_text(leg_text(found)), found)


def test_a_file_that_is_not_there_or_too_large_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"cannot read none\.leg: there is no such file"):
        read_leg(tmp_path / "none.leg")
    (tmp_path / "large.leg").write_bytes(b" " * (1 << 20) + b"{}")
    with pytest.raises(InputError, match="larger than 1 MB"):
        read_leg(tmp_path / "large.leg")


def test_a_file_that_cannot_be_written_leaves_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "toes.leg"
    write_leg(place, _KEPT)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write_leg(place, _KEPT.with_(title="other"))
    assert _same(read_leg(place), _KEPT)
    assert os.listdir(tmp_path) == ["toes.leg"]
