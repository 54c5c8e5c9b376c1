"""Settings come back, and nothing in them is ever fatal."""

from __future__ import annotations

import json
import math
import os
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from explorer.anatomy.subject import Subject
from explorer.document.document import Asked, Document
from explorer.document.leg_file import leg_text
from explorer.document.shown import Shown
from explorer.mechanics import Scenario
from explorer.ui.places import settings_path
from explorer.ui.settings import Settings, load_settings, save_settings

if TYPE_CHECKING:
    from pathlib import Path


def _leg(**scenario: object) -> dict[str, object]:
    return {"format": "leg-explorer", "version": 1, "scenario": scenario}


def test_what_was_kept_comes_back(tmp_path: Path) -> None:
    scenario = Scenario(
        exercise="seated_leg_curl",
        hip_rad=math.radians(80),
        knee_rad=math.radians(33.5),
        ankle_rad=math.radians(-20),
        load_kg=17.5,
        ankle_hold="held",
        tempo_up_s=1.5,
        tempo_down_s=2.5,
        momentum=0.2,
        hamstring_strength=0.7,
        hamstring_fatigue=0.3,
        gluteal_strength=1.2,
        calf_strength=0.9,
        calf_tightness=0.5,
        hamstring_tightness=-0.5,
        hamstring_attention=0.4,
        calf_habit=0.6,
        cost_exponent=3.0,
    )
    subject = Subject(61.5, 1.66, "female")
    kept = Settings(
        Document(Asked(scenario, subject), Shown(labels="latin", side="left"), title="Mine"),
        tmp_path / "Mine.leg",
        (tmp_path / "Mine.leg", tmp_path / "other.leg"),
        0.5,
        False,
        b"\x00place",
        b"split",
    )
    path = tmp_path / "deep" / "settings.json"
    assert save_settings(path, kept) == ""
    settings, message = load_settings(path)
    assert message == ""
    back = settings.document
    assert back.asked.subject == subject
    angles = ("hip_rad", "knee_rad", "ankle_rad")
    for angle in angles:
        assert getattr(back.asked.scenario, angle) == pytest.approx(getattr(scenario, angle))
    assert leg_text(back) == leg_text(kept.document)
    assert replace(settings, document=kept.document) == kept
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]


def test_no_file_is_a_first_start(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "settings.json") == (Settings(), "")


@pytest.mark.parametrize("text", ["{", "[]", "3", "", "[" * 100_000, '{"knee_deg": 1e999'])
def test_a_broken_file_is_set_aside_and_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    for number in (1, 2):
        path.write_text(text)
        settings, message = load_settings(path)
        assert settings == Settings()
        aside = tmp_path / f"settings.json.broken-{number}"
        assert aside.read_text() == text
        assert str(aside) in message
        assert not path.exists()


def test_bytes_that_are_no_text_are_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b"\xff\xfe\x00")
    assert "broken-1" in load_settings(path)[1]


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("document", 3, "it is no object"),
        ("document", {}, 'lacks "format"'),
        ("document", _leg(knee_deg=500), "knee must lie between 0 and 140 degrees"),
        ("document", _leg(hip_deg=float("nan")), "scenario.hip_deg must be a number"),
        ("document", _leg(exercise=["squat"]), "scenario.exercise must be one of"),
        ("path", 3, "it is no path"),
        ("path", "a\0b", "it is no path"),
        ("recent", "here", "it is no list"),
        ("recent", [3], "it is no path"),
        ("play_speed", 3.0, "it is no speed"),
        ("play_speed", True, "it is no speed"),
        ("geometry", "not base64!", "it is no base64"),
        ("splitter", 7, "it is no base64"),
        ("animate_turns", 1, "it is neither true nor false"),
    ],
)
def test_a_bad_field_falls_back_alone(tmp_path: Path, field: str, value: object, said: str) -> None:
    path = tmp_path / "settings.json"
    usual: dict[str, Any] = {"play_speed": 0.5, "animate_turns": False}
    path.write_text(json.dumps({**usual, field: value, "unknown": 1}))
    settings, message = load_settings(path)
    kept = {name: part for name, part in usual.items() if name != field}
    assert settings == replace(Settings(), **kept)
    assert f"{field} (" in message
    assert said in message
    assert path.exists()


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere"
)
def test_a_read_only_folder_is_said_not_raised(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert "not kept" in save_settings(tmp_path / "settings.json", Settings())


def test_a_file_in_the_way_of_the_folder_is_said_not_raised(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    path = tmp_path / "file" / "settings.json"
    assert "not kept" in save_settings(path, Settings())
    assert load_settings(path)[0] == Settings()


def test_a_folder_may_be_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LEG_EXPLORER_CONFIG", str(tmp_path))
    assert settings_path() == tmp_path / "settings.json"
