"""What if: each factor has its base, one click back to it, and an answer while it moves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from explorer.anatomy import REFERENCE
from explorer.anatomy.subject import Subject
from explorer.insight.assumptions import assumption
from explorer.mechanics import Scenario
from explorer.mechanics.scenario import WHAT_IF_RANGES
from explorer.ui.panels.what_if import WhatIfPanel

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.ui.value_row import ValueRow
    from explorer.ui.window import MainWindow


@pytest.fixture
def panel(qtbot: QtBot) -> WhatIfPanel:
    made = WhatIfPanel()
    qtbot.addWidget(made)
    made.resize(300, 700)
    made.show_scenario(Scenario("seated_leg_curl", phase=0.25), REFERENCE)
    made.show()
    return made


def changes(panel: WhatIfPanel) -> list[dict[str, Any]]:
    seen: list[dict[str, Any]] = []
    panel.changed.connect(seen.append)
    return seen


def all_rows(panel: WhatIfPanel) -> list[ValueRow]:
    return [*panel.rows.values(), *panel.subject.rows]


@pytest.mark.parametrize("field", list(WHAT_IF_RANGES))
def test_each_factor_reaches_both_ends_and_one_click_brings_it_back(
    panel: WhatIfPanel, field: str
) -> None:
    panel.show_scenario(
        Scenario("seated_leg_curl", phase=0.25, tempo_up_s=1.0, tempo_down_s=1.0), REFERENCE
    )
    seen = changes(panel)
    row = panel.rows[field]
    assert not row.back.isEnabled()
    for end, expected in zip(
        (row.slider.minimum(), row.slider.maximum()), WHAT_IF_RANGES[field], strict=True
    ):
        row.slider.setValue(end)
        if seen:
            assert seen[-1] == {field: pytest.approx(expected)}
            Scenario(**seen[-1])
    assert seen
    assert row.back.isEnabled()
    row.back.click()
    assert seen[-1] == {field: getattr(Scenario(), field)}
    assert not row.back.isEnabled()


def test_showing_reports_nothing_and_base_values_differ_in_nothing(panel: WhatIfPanel) -> None:
    seen = changes(panel)
    assert panel.count.text() == "Nothing is changed."
    assert not panel.all_back.isEnabled()
    odd = Scenario("seated_leg_curl", calf_tightness=0.35, hamstring_strength=0.55, tempo_up_s=1.0)
    panel.show_scenario(odd, Subject(60.0, 1.6, "female"))
    assert seen == []
    assert "6 things" in panel.count.text()
    assert panel.rows["hamstring_strength"].value() == pytest.approx(55.0)
    assert panel.rows["calf_tightness"].value() == pytest.approx(0.35)


def test_all_back_brings_all_back(panel: WhatIfPanel) -> None:
    seen = changes(panel)
    subjects: list[Subject] = []
    panel.subject_changed.connect(subjects.append)
    odd = Scenario("kettlebell_swing", calf_habit=0.5, momentum=0.5, tempo_up_s=3.0)
    panel.show_scenario(odd, Subject(60.0))
    panel.all_back.click()
    back = odd.with_(**seen[-1])
    assert subjects == [REFERENCE]
    assert back == Scenario("kettlebell_swing", tempo_up_s=0.6, tempo_down_s=0.6)


def test_a_tempo_is_switched_on_set_and_off(panel: WhatIfPanel) -> None:
    seen = changes(panel)
    assert not panel.rows["tempo_up_s"].isEnabled()
    assert "do not matter" in panel.tempo_note.text()
    panel.at_tempo.click()
    scenario = Scenario("seated_leg_curl", phase=0.25).with_(**seen[-1])
    assert (scenario.tempo_up_s, scenario.tempo_down_s) == (2.0, 2.0)
    panel.show_scenario(scenario, REFERENCE)
    panel.rows["tempo_down_s"].slider.setValue(5)
    assert seen[-1] == {"tempo_down_s": pytest.approx(0.5)}
    panel.at_tempo.click()
    assert seen[-1] == {"tempo_up_s": None, "tempo_down_s": None}
    panel.show_scenario(Scenario("hold_sitting"), REFERENCE)
    assert not panel.at_tempo.isEnabled()


def test_the_subject_is_set_in_kilograms_and_centimetres(panel: WhatIfPanel) -> None:
    subjects: list[Subject] = []
    panel.subject_changed.connect(subjects.append)
    panel.subject.mass.slider.setValue(62)
    panel.subject.height_cm.slider.setValue(158)
    panel.subject.sexes["female"].click()
    assert subjects == [Subject(62.0), Subject(height_m=1.58), Subject(sex="female")]


def test_pointing_at_a_factor_says_what_it_assumes(qtbot: QtBot, panel: WhatIfPanel) -> None:
    panel.rows["calf_tightness"].slider.setFocus()
    qtbot.waitUntil(lambda: panel.says.text() == assumption("calf_tightness"))
    panel.subject.mass.slider.setFocus()
    qtbot.waitUntil(lambda: "Body mass" in panel.says.text())


def test_every_factor_has_a_name_and_says_what_it_assumes(panel: WhatIfPanel) -> None:
    for row in all_rows(panel):
        assert row.slider.accessibleName()
        assert row.field.accessibleName()
        assert row.back.accessibleName()
        assert row.slider.accessibleDescription()


@pytest.mark.parametrize("width", [270, 300, 420])
def test_no_factor_is_clipped(panel: WhatIfPanel, width: int) -> None:
    panel.resize(width, 600)
    for row in all_rows(panel):
        card = row.parentWidget()
        assert card is not None
        assert row.minimumSizeHint().width() <= row.width()
        assert row.geometry().right() <= card.width()
        assert card.mapTo(panel, QPoint(card.width(), 0)).x() <= panel.width()


def test_dragging_a_factor_changes_the_answer(qtbot: QtBot, window: MainWindow) -> None:
    window.asks.setCurrentWidget(window.asks.what_if)
    before = window.session.frame
    slider = window.asks.what_if.page.rows["hamstring_strength"].slider
    middle = slider.height() // 2
    start, end = (QPoint(round(slider.x_of(value)), middle) for value in (100, 50))
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=start)
    with qtbot.waitSignal(window.session.passed):
        QTest.mouseMove(slider, end)
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=end)
    after = window.session.frame
    assert before is not None
    assert after is not None
    assert after.solution.scenario.hamstring_strength == pytest.approx(0.5, abs=0.02)
    rows = [after.solution.row(name) for name in ("bflh_r", "semimem_r", "semiten_r")]
    assert np.all(after.solution.activation[rows] > before.solution.activation[rows])
    assert window.asks.tabText(1).endswith("•")
    with qtbot.waitSignal(window.session.passed):
        window.asks.what_if.page.all_back.click()
    assert not window.asks.tabText(1).endswith("•")


def test_another_subject_has_another_leg_that_comes_back(
    qtbot: QtBot, open_window: Callable[..., MainWindow], settings_file: Path
) -> None:
    window = open_window()
    frame = window.session.frame
    assert frame is not None
    with qtbot.waitSignal(window.session.passed):
        window.asks.what_if.page.subject.mass.slider.setValue(110)
    heavy = window.session.frame
    assert heavy is not None
    assert heavy.leg.subject.mass_kg == 110.0
    assert heavy.solution.required_moment_Nm["knee"] != frame.solution.required_moment_Nm["knee"]
    window.close()
    again = open_window()
    assert again.session.leg.subject == heavy.leg.subject
    assert again.asks.what_if.page.subject.mass.value() == 110.0


def test_no_card_is_cut_in_the_least_window(
    qtbot: QtBot, open_window: Callable[..., MainWindow]
) -> None:
    window = open_window(size=(100, 700))
    window.asks.setCurrentWidget(window.asks.what_if)
    area = window.asks.what_if.page.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    qtbot.waitUntil(lambda: area.width() == window.asks.width())  # laid out
    content = area.widget()
    assert content is not None
    assert content.minimumSizeHint().width() <= area.viewport().width()
