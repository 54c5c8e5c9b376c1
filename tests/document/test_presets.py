"""Presets: every one can be asked of the leg, says what it shows, and keeps whose leg it is."""

from __future__ import annotations

import pytest

from explorer.anatomy import load_leg
from explorer.anatomy.subject import Subject
from explorer.document.document import Asked, Document
from explorer.document.errors import InputError
from explorer.document.leg_file import leg_text, read_leg_text
from explorer.document.presets import _preset, presets
from explorer.mechanics import Scenario, solve


def test_each_has_a_name_of_its_own_under_one_heading() -> None:
    names = [preset.name for preset in presets()]
    assert len(set(names)) == len(names) >= 15
    assert len({preset.key for preset in presets()}) == len(names)
    groups = [preset.group for preset in presets()]
    assert groups == sorted(groups, key=groups.index), "those of one heading stand together"
    assert all(preset.about[-1] in ".?" for preset in presets())


def test_toes_up_lets_the_calf_do_more_than_toes_pointed() -> None:
    by_key = {preset.key: preset for preset in presets()}
    forces_N = []
    for key in ("curl_toes_up", "curl_toes_pointed"):
        solution = solve(load_leg(), by_key[key].asked.scenario)
        assert solution.status == "balanced"
        forces_N.append(solution.force_N[solution.row("gasmed_r")])
    assert forces_N[0] > 1.5 * forces_N[1]


def test_a_preset_keeps_whose_leg_it_is_and_travels_in_a_file() -> None:
    tall = Subject(mass_kg=90.0, height_m=1.9)
    now = Document(Asked(Scenario(), tall), title="Mine")
    for preset in presets():
        made = preset.on(now)
        assert made.asked.subject == tall
        assert made.asked.scenario.exercise == preset.asked.scenario.exercise
        assert made.title == ""
        assert read_leg_text(leg_text(made)).asked.scenario.exercise == made.asked.scenario.exercise


def test_a_wrong_field_is_named() -> None:
    with pytest.raises(InputError, match=r"preset odd: .*scenario\.knee_deg"):
        _preset("odd", "", "", "", {"exercise": "prone_leg_curl", "knee_deg": "bent"})
