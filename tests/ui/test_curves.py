"""The curves page: its cursor and the sliders move together, and files say what is drawn."""

from __future__ import annotations

import math
import subprocess
import sys
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from explorer.document.leg_file import leg_text
from explorer.export.carry import carried
from explorer.export.curve_styles import STYLES
from explorer.insight.curves import curves
from explorer.ui.panels.curve_list import TOO_MANY
from explorer.ui.theme import DARK, LIGHT, apply_theme

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.anatomy.leg import Array
    from explorer.ui.panels.curves import CurvesPage
    from explorer.ui.window import MainWindow


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> CurvesPage:
    window.answers.setCurrentWidget(window.answers.curves)
    page = window.answers.curves.page
    qtbot.waitUntil(lambda: page.is_current, timeout=20_000)
    return page


def choose(
    qtbot: QtBot, page: CurvesPage, axis: str = "knee", quantity: str = "activation"
) -> None:
    choice = page.choice
    choice.quantities.setCurrentIndex(choice.quantities.findData(quantity))
    choice.axes.setCurrentIndex(choice.axes.findData(axis))
    qtbot.waitUntil(lambda: page.is_current, timeout=20_000)


def cursor(page: CurvesPage) -> float:
    return float(page.plot.cursor_line.value())


def drawn(page: CurvesPage) -> list[Array]:
    return [line.getData()[1] for line in page.plot.lines if line.isVisible()]


def check(page: CurvesPage, muscle: str, on: bool) -> None:
    row = page.list.row(muscle)
    row.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)


def test_the_plotting_library_is_loaded_only_when_curves_are_seen() -> None:
    code = (
        "import sys, explorer.ui.app, explorer.ui.window;"
        "sys.exit(any('pyqtgraph' in name for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_hamstrings_and_gastrocnemius_are_drawn_at_first(
    window: MainWindow, page: CurvesPage
) -> None:
    session = window.session
    expected = curves(session.leg, session.scenario, "knee")
    chosen = ["bflh_r", "bfsh_r", "semiten_r", "semimem_r", "gasmed_r", "gaslat_r"]
    assert list(page.list.chosen) == chosen
    for muscle, line in zip(chosen, drawn(page), strict=True):
        values = expected.activation[:, expected.muscles.index(muscle)]
        np.testing.assert_allclose(line, 100.0 * values)
    assert "Computed, not measured" in page.text()


def test_the_cursor_follows_the_slider_over_standing_curves(
    qtbot: QtBot, window: MainWindow, page: CurvesPage
) -> None:
    for deg in (50, 70, 20):
        with qtbot.waitSignal(window.session.passed):
            window.asks.controls.knee.slider.setValue(deg)
        assert page.is_current
        assert cursor(page) == pytest.approx(deg)
        assert f"knee bent {deg}°" in page.plot.accessibleDescription()


def test_the_leg_follows_mouse_and_keys_in_the_plot(
    qtbot: QtBot, window: MainWindow, page: CurvesPage
) -> None:
    middle = page.plot.height() // 2

    def at(deg: float) -> QPoint:
        return QPoint(round(page.plot.x_px(math.radians(deg))), middle)

    def knee_deg() -> float:
        return math.degrees(window.session.scenario.knee_rad)

    QTest.mousePress(page.plot, Qt.MouseButton.LeftButton, pos=at(30.0))
    assert knee_deg() == pytest.approx(30.0, abs=1.0)
    QTest.mouseMove(page.plot, at(80.0))
    assert knee_deg() == pytest.approx(80.0, abs=1.0)
    QTest.mouseRelease(page.plot, Qt.MouseButton.LeftButton, pos=at(80.0))
    QTest.mouseMove(page.plot, at(20.0))
    assert knee_deg() == pytest.approx(80.0, abs=1.0)  # nothing is held
    assert window.asks.controls.knee.value() == pytest.approx(knee_deg(), abs=0.1)
    before = knee_deg()
    QTest.keyClick(page.plot, Qt.Key.Key_Right)
    assert knee_deg() == pytest.approx(before + 1.0)
    QTest.keyClick(page.plot, Qt.Key.Key_PageDown)
    assert knee_deg() == pytest.approx(before - 9.0)
    for key, end in ((Qt.Key.Key_End, 140.0), (Qt.Key.Key_Home, 0.0)):
        QTest.keyClick(page.plot, key)
        assert knee_deg() == pytest.approx(end)
    QTest.keyClick(page.plot, Qt.Key.Key_Left)
    assert knee_deg() == pytest.approx(0.0)
    assert page.is_current


def test_a_repetition_is_posed_by_the_plot_and_stops_playing(
    qtbot: QtBot, window: MainWindow, page: CurvesPage
) -> None:
    choose(qtbot, page, axis="phase")
    player = window.asks.controls.phase.player
    window.asks.controls.phase.toggle()
    assert player.plays
    place = QPoint(round(page.plot.x_px(0.4)), page.plot.height() // 2)
    QTest.mouseClick(page.plot, Qt.MouseButton.LeftButton, pos=place)
    assert not player.plays
    assert window.session.scenario.phase == pytest.approx(0.4, abs=0.01)
    assert page.is_current


def test_a_leg_held_still_is_at_no_place_of_the_repetition(
    qtbot: QtBot, window: MainWindow, page: CurvesPage
) -> None:
    window.asks.controls.knee.slider.setValue(33)
    assert window.session.scenario.phase is None
    choose(qtbot, page, axis="phase")
    assert not page.plot.cursor_line.isVisible()
    assert "Held still" in page.plot.accessibleDescription()
    QTest.keyClick(page.plot, Qt.Key.Key_Right)
    assert window.session.scenario.phase == pytest.approx(0.01)
    assert page.plot.cursor_line.isVisible()


def test_other_quantities_are_drawn_at_once(
    qtbot: QtBot, window: MainWindow, page: CurvesPage
) -> None:
    expected = curves(window.session.leg, window.session.scenario, "knee")
    row = expected.muscles.index("bflh_r")
    assert not page.choice.joints.isEnabled()
    choose(qtbot, page, quantity="moment_arm")
    assert page.choice.joints.isEnabled()
    np.testing.assert_allclose(
        drawn(page)[0], 100.0 * expected.values("moment_arm", "knee")[:, row]
    )
    page.choice.joints.setCurrentIndex(page.choice.joints.findData("hip"))
    np.testing.assert_allclose(drawn(page)[0], 100.0 * expected.values("moment_arm", "hip")[:, row])
    assert "at the hip" in page.title.text()
    assert page.is_current


def test_another_load_brings_other_curves(
    qtbot: QtBot, window: MainWindow, page: CurvesPage
) -> None:
    before = drawn(page)[0]
    window.session.set_scenario(load_kg=3.0)
    assert not page.is_current
    assert not page.plot.isEnabled()
    qtbot.waitUntil(lambda: page.is_current, timeout=20_000)
    assert page.plot.isEnabled()
    assert not np.allclose(before, drawn(page)[0], equal_nan=True)


def test_what_does_not_move_is_said_in_words(
    qtbot: QtBot, window: MainWindow, page: CurvesPage
) -> None:
    window._change({"exercise": "hold_sitting"})
    choose(qtbot, page, axis="phase")
    assert "does not move" in page.text()
    assert not page.plot.isVisible()
    choose(qtbot, page, axis="knee")
    assert page.plot.isVisible()
    assert "does not move" not in page.text()


def test_overload_is_shaded_and_said(qtbot: QtBot, window: MainWindow, page: CurvesPage) -> None:
    window.session.set_scenario(load_kg=150.0)
    qtbot.waitUntil(lambda: page.is_current, timeout=20_000)
    assert "more than these muscles can hold" in page.notes.text()
    assert page.plot.shades
    assert page.notes.isVisible()
    window.session.set_scenario(load_kg=0.0)
    qtbot.waitUntil(lambda: page.is_current, timeout=20_000)
    assert "can hold" not in page.notes.text()
    assert not page.plot.shades


def test_muscles_are_checked_up_to_what_can_be_told_apart(
    qtbot: QtBot, window: MainWindow, page: CurvesPage
) -> None:
    check(page, "bfsh_r", False)
    kept = dict(page.list.chosen)
    assert "bfsh_r" not in kept
    assert len(drawn(page)) == len(kept)
    for muscle in ("soleus_r", "grac_r", "sart_r"):
        check(page, muscle, True)
    assert len(page.list.chosen) == len(STYLES)
    assert len(set(page.list.chosen.values())) == len(STYLES)
    assert all(page.list.chosen[muscle] == style for muscle, style in kept.items())
    with qtbot.waitSignal(page.said, check_params_cb=lambda text: text == TOO_MANY):
        check(page, "recfem_r", True)
    assert len(drawn(page)) == len(STYLES)
    assert page.list.row("recfem_r").checkState(0) == Qt.CheckState.Unchecked
    assert page.list.row("soleus_r").text(1).endswith("%")
    assert window.statusBar().currentMessage() == TOO_MANY


def test_the_space_key_checks_a_muscle(page: CurvesPage) -> None:
    page.list.setCurrentItem(page.list.row("soleus_r"))
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    assert "soleus_r" in page.list.chosen


def test_files_are_saved_or_it_is_said_why_not(
    window: MainWindow, page: CurvesPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for suffix in (".svg", ".csv"):
        chosen = tmp_path / "mine"
        monkeypatch.setattr(
            QFileDialog, "getSaveFileName", lambda *_args, chosen=chosen: (str(chosen), "")
        )
        page.save[suffix].click()
        assert (tmp_path / f"mine{suffix}").is_file()
        assert window.statusBar().currentMessage().startswith("Curves saved")
    assert leg_text(carried(tmp_path / "mine.svg")) == leg_text(window.documents.now)
    page.save_as(tmp_path / "none" / "a.csv")
    assert window.statusBar().currentMessage().startswith("Not saved: cannot write")


def test_the_theme_changes_the_curves(page: CurvesPage) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)

    def pen() -> str:
        return str(page.plot.lines[0].opts["pen"].color().name())

    try:
        apply_theme(app, DARK)
        assert pen() == STYLES[0].dark
    finally:
        apply_theme(app, LIGHT)
    assert pen() == STYLES[0].light
