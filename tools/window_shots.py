"""What handbook and README show: each picture is a function that uses the window as people do."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from explorer.ui.window import MainWindow

SIZE = (1280, 800)
PATIENCE_S = 120.0


class Guide:
    """Opens a window as after a first start, and waits where a person would.

    Parameters
    ----------
    settings_file : Path that does not exist yet
    """

    def __init__(self, settings_file: Path) -> None:
        from explorer.ui.app import Options, build, open_application
        from explorer.ui.appearance import Appearance

        open_application()
        self.window: MainWindow = build(Options(viewport="image", size=SIZE), settings_file)
        self.window.appearance.take(Appearance(theme="light"))
        self.window.viewport.turning.duration_ms = 0  # views change at once
        self.window.show()
        self.rest()

    def close(self) -> None:
        """Close the window and all that belongs to it."""
        from PySide6.QtCore import QCoreApplication, QEvent

        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def wait(self, until: Callable[[], bool], what: str) -> None:
        """Let the window work until something is so; RuntimeError where it never is."""
        from PySide6.QtCore import QCoreApplication, QEventLoop

        end = time.monotonic() + PATIENCE_S
        while not until():
            if time.monotonic() > end:
                raise RuntimeError(f"{what}: not within {PATIENCE_S:g} s")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            time.sleep(0.005)

    def rest(self) -> None:
        """Wait for the picture at rest."""
        from explorer.ui.host_image import ImageHost

        session = self.window.session

        def rests() -> bool:
            frame = session.frame
            if frame is None or frame.generation != session.generation:
                return False
            hosts = self.window.findChildren(ImageHost)
            is_drawn = all(host.is_current for host in hosts if host.isVisible())
            return frame.look.quality == "fine" and is_drawn

        self.wait(rests, "the picture at rest")
        self.pause(0.3)

    def pause(self, seconds: float) -> None:
        """Let the window work for a moment."""
        end = time.monotonic() + seconds
        self.wait(lambda: time.monotonic() > end, "a pause")

    def preset(self, key: str) -> None:
        """Show a scene of the Scenes menu."""
        from explorer.document.presets import presets

        scene = next(each for each in presets() if each.key == key)
        self.window.scenes.show_scene(scene)
        self.rest()
        self.window.statusBar().clearMessage()

    def page(self, name: str) -> None:
        """Show a page of the answers and wait for what is worked out for it."""
        answers = self.window.answers
        answers.setCurrentWidget(getattr(answers, name))
        page = getattr(answers, name).page
        self.wait(lambda: bool(page.is_current), f"the page {name}")
        self.rest()
        self.pause(1.0)  # its parts find their places, and a scroll bar its own

    def grab(self, widget: QWidget | None = None) -> QImage:
        """Return the picture of the window, or of a part."""
        return (widget or self.window).grab().toImage()


def _start(guide: Guide) -> QImage:
    return guide.grab()


def _window(guide: Guide) -> QImage:
    """Show a leg at work, from the side: what the README begins with."""
    guide.preset("nordic")
    guide.window.actions_.views["lateral"].trigger()
    guide.rest()
    return guide.grab()


def _scenes(guide: Guide) -> QImage:
    """Show the menu laid over the window, which off-screen is a picture of its own."""
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QMenu

    window = guide.window
    bar = window.menuBar()
    title = next(action for action in bar.actions() if action.text() == "&Scenes")
    menu = title.menu()
    assert isinstance(menu, QMenu)
    image = guide.grab()
    at = bar.mapTo(window, bar.actionGeometry(title).bottomLeft())
    menu.popup(window.mapToGlobal(at))
    guide.pause(0.1)
    inner = next(
        action
        for action in menu.actions()
        if isinstance(action.menu(), QMenu) and action.isEnabled()
    )
    menu.setActiveAction(inner)
    below = inner.menu()
    assert isinstance(below, QMenu)
    aside = menu.actionGeometry(inner).topRight()
    below.popup(menu.mapToGlobal(aside))
    guide.pause(0.1)
    painter = QPainter(image)
    painter.drawPixmap(at, menu.grab())
    painter.drawPixmap(at + aside, below.grab())
    painter.end()
    below.close()
    menu.close()
    return image


def _card(guide: Guide) -> QImage:
    guide.preset("curl_toes_up")
    guide.window.session.set_look(selected="gastrocnemius_medial", labels="english")
    guide.rest()
    return guide.grab()


def _lesson(guide: Guide) -> QImage:
    from explorer.insight.lesson.steps import steps

    window = guide.window
    window.learn.action.trigger()
    window.learn.lesson.go([step.key for step in steps()].index("point_held"))
    guide.rest()
    return guide.grab()


def _quiz(guide: Guide) -> QImage:
    from explorer.insight.quiz.quiz import Wish

    window = guide.window
    window.learn.quiz_action.trigger()
    quiz = window.learn.quiz
    quiz.begin(Wish(seed=4, count=5, kinds=("change",)))
    guide.rest()
    wrong = (quiz.question.answer + 1) % len(quiz.question.choices)
    quiz.page.chosen.emit(wrong)
    guide.rest()
    return guide.grab()


def _curves(guide: Guide) -> QImage:
    guide.preset("curl_toes_up")
    guide.page("curves")
    return guide.grab()


def _what_if(guide: Guide) -> QImage:
    window = guide.window
    guide.preset("curl_toes_up")
    window.asks.setCurrentWidget(window.asks.what_if)
    window.session.set_scenario(hamstring_strength=0.6)
    guide.page("causes")
    return guide.grab()


def _two_legs(guide: Guide) -> QImage:
    guide.preset("curl_toes_up")
    guide.window.actions_.compare.trigger()
    guide.rest()
    guide.preset("curl_toes_pointed")
    guide.pause(1.0)
    return guide.grab()


def _strategies(guide: Guide) -> QImage:
    guide.preset("curl_toes_up")
    guide.page("strategies")
    return guide.grab()


def _handout(guide: Guide) -> QImage:
    from PySide6.QtCore import Qt

    from explorer.ui.handout import HandoutDialog

    guide.preset("curl_toes_up")
    window = guide.window
    dialog = HandoutDialog(window.documents.now, window.letterhead, window, window.session.describe)
    fields = dialog.fields
    for row in (0, 2):  # toes pointed, half the weight
        fields.strategies.item(row).setCheckState(Qt.CheckState.Checked)
    for name, value in (("sets", 3), ("repetitions", 10), ("there_s", 2), ("back_s", 3)):
        fields.dose[name].setValue(value)
    fields.notes.setPlainText("Stop when it hurts. We look at it again in two weeks.")
    fields.practice.setText("Practice at the Park")
    dialog.resize(*SIZE)
    dialog.show()
    guide.pause(1.0)
    image = guide.grab(dialog)
    dialog.hide()
    dialog.deleteLater()
    return image


def _patient(guide: Guide) -> QImage:
    guide.preset("curl_toes_up")
    mode = guide.window.patient
    mode.show.setChecked(True)
    view = mode.view
    assert view is not None
    view.showNormal()
    view.resize(*SIZE)
    guide.rest()
    guide.pause(1.0)
    image = guide.grab(view)
    mode.show.setChecked(False)
    return image


#: Name of the file -> what makes the picture.
SHOTS: Mapping[str, Callable[[Guide], QImage]] = {
    "window": _window,
    "start": _start,
    "scenes": _scenes,
    "card": _card,
    "lesson": _lesson,
    "quiz": _quiz,
    "curves": _curves,
    "what-if": _what_if,
    "two-legs": _two_legs,
    "strategies": _strategies,
    "handout": _handout,
    "patient": _patient,
}
