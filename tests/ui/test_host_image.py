"""The picture that software draws: at rest in strips, between which the window lives."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from explorer.scene import tiles
from explorer.scene.stage import Crop, Stage
from explorer.ui.host_image import ImageHost
from tests.ui.resting import rest

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from explorer.ui.window import MainWindow


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Gather what is drawn: the quality of each picture at one stretch, "strip" for each strip."""
    found: list[str] = []
    draw = Stage.picture

    def note(stage: Stage, transparent: bool = False, crop: Crop | None = None) -> object:
        assert stage._look is not None
        found.append("strip" if crop is not None else stage._look.quality)
        return draw(stage, transparent, crop)

    monkeypatch.setattr(Stage, "picture", note)
    monkeypatch.setattr(tiles, "_STRIP_PIXELS", 30_000)
    return found


def host_of(window: MainWindow) -> ImageHost:
    host = window.viewport.host
    assert isinstance(host, ImageHost)
    return host


def test_at_rest_the_picture_comes_in_strips_and_is_seen_whole(
    qtbot: QtBot, window: MainWindow, drawn: list[str]
) -> None:
    rest(qtbot, window)
    drawn.clear()
    seen: set[int] = set()
    host_of(window).painted.connect(lambda: seen.add(len(drawn)))
    window.session.set_scenario(knee_rad=1.0)
    rest(qtbot, window)
    qtbot.waitUntil(lambda: len(drawn) in seen)
    assert drawn[0] == "fast"
    assert set(drawn[1:]) == {"strip"}
    assert len(drawn) > 3
    assert seen <= {0, 1, len(drawn)}, "told as painted before its last strip"


def test_a_change_between_two_strips_is_shown_before_the_rest_of_them(
    qtbot: QtBot, window: MainWindow, drawn: list[str]
) -> None:
    rest(qtbot, window)
    drawn.clear()
    window.session.set_scenario(knee_rad=1.0)
    qtbot.waitUntil(lambda: "strip" in drawn)
    begun = drawn.count("strip")
    assert not host_of(window).is_current
    window.session.set_scenario(knee_rad=1.5)
    with qtbot.waitSignal(host_of(window).painted):
        pass
    assert drawn[-1] == "fast"
    assert drawn.count("strip") <= begun + 1
    rest(qtbot, window)
    assert host_of(window).is_current


def test_a_window_made_larger_meanwhile_begins_anew(
    qtbot: QtBot, window: MainWindow, drawn: list[str]
) -> None:
    window.session.set_scenario(knee_rad=1.0)
    qtbot.waitUntil(lambda: "strip" in drawn)
    host = host_of(window)
    host.resize(host.width() + 40, host.height() + 30)
    rest(qtbot, window)
    assert host.shown_px == (host.width(), host.height())


def test_closed_between_two_strips_it_draws_no_more(
    qtbot: QtBot, window: MainWindow, drawn: list[str]
) -> None:
    window.session.set_scenario(knee_rad=1.0)
    qtbot.waitUntil(lambda: "strip" in drawn)
    window.close()
    before = len(drawn)
    qtbot.wait(50)
    assert len(drawn) == before
