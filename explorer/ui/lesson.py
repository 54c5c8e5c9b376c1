"""Leads through the lesson: sets each step's leg, watches what the reader does, and puts back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from explorer.document.document import Asked
from explorer.document.lesson import Scene, is_reached, scene
from explorer.insight.advice import ADVICE
from explorer.insight.lesson.steps import steps
from explorer.insight.lesson.telling import Telling, tell
from explorer.insight.strategies import strategies
from explorer.language import tr
from explorer.ui.guest import Guest
from explorer.ui.panels.lesson import LessonPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from explorer.insight.lesson.figures import Change
    from explorer.mechanics import Scenario
    from explorer.ui.session import Frame
    from explorer.ui.window import MainWindow

REACHED = tr("There it is. See what has changed.")
SHOWN = tr("So it looks when it is done.")


class Lesson(Guest):
    """Runs the lesson in the place of the window's answers.

    What the window showed before comes back at the end.

    Parameters
    ----------
    window : MainWindow
    column : of the answers, whose place the lesson's page takes while it runs
    """

    def __init__(self, window: MainWindow, column: QVBoxLayout) -> None:
        self.page = page = LessonPage(window)
        super().__init__(window, page, column)
        page.went.connect(self.go)
        page.ended.connect(self.end)
        page.tried.connect(self._try)
        page.task.chosen.connect(self._choose)
        page.task.shown.connect(self._show_me)
        page.task.set_up.connect(self._set_up)
        page.task.to_handle.connect(self._go_to_handle)
        self._at = 0
        self._telling: Telling | None = None
        self._scene: Scene | None = None
        self._is_done = False
        self._done: set[int] = set()
        window.session.passed.connect(self._see)

    @property
    def telling(self) -> Telling | None:
        """The step that is shown."""
        return self._telling

    def start(self) -> None:
        """Begin, or go on with the step at which it was left."""
        if self.runs:
            return
        self.take_place()
        self.go(self._at)
        self.page.next.setFocus()

    def end(self) -> None:
        """Show what was shown before the lesson, unless a file was opened or kept meanwhile."""
        if self.runs:
            self._window.background.forget(self)
            self.give_back()

    def go(self, place: int) -> None:
        """Show a step; past the last one the lesson ends, and begins anew the next time."""
        if place >= len(steps()):
            self._at = 0
            self.end()
            return
        self._at = max(place, 0)
        step = steps()[self._at]
        self._scene = scene(step, self._window.session.look.side)
        start, then = self._scene.start.asked, self._scene.then
        self._telling = tell(
            start.leg, step, start.scenario, None if then is None else then.scenario
        )
        self._is_done = False
        if step.task.kind == "look":
            self._done.add(self._at)
        page = self.page
        page.show_step(self._at, self._telling)
        page.show_ticks(self._done)
        self._set_up()
        asks = self._window.asks
        asks.setCurrentWidget(asks.what_if if step.task.page == "what_if" else asks.controls)
        if step.advice:
            advices = tuple(advice for advice in ADVICE if advice.key in step.advice)
            question = partial(strategies, start.leg, start.scenario, advices)
            self._window.background.ask(self, question, page.show_strategies)

    def _set_up(self) -> None:
        assert self._scene is not None
        self.glide.stop()
        self._window.documents.take(self._scene.start)

    def _choose(self, choice: Change) -> None:
        assert self._telling is not None
        self._finish(self._telling.judge(choice))
        self._move()

    def _show_me(self) -> None:
        drags = self._telling is not None and self._telling.step.task.kind == "drag"
        self._finish(SHOWN if drags and not self._is_done else "")
        self._move()

    def _move(self) -> None:
        """Let the leg show what follows, from where the step began."""
        assert self._scene is not None
        if self._scene.then is not None:
            if self._window.session.scenario != self._scene.start.asked.scenario:
                self._set_up()
            self.glide_to(self._scene.then.scenario)

    def _finish(self, verdict: str) -> None:
        self._is_done = True
        self._done.add(self._at)
        page = self.page
        if verdict:
            page.show_done(verdict)
        page.show_ticks(self._done)

    def _try(self, scenario: Scenario) -> None:
        leg = self._window.session.leg
        self.glide.stop()
        self._window.documents.show_asked(Asked(scenario, leg.subject, leg.parameters))

    def _see(self, frame: Frame) -> None:
        if not self.runs or self._telling is None:
            return
        self.page.show_live(frame.solution)
        step = self._telling.step
        drags = step.task.kind == "drag" and not self._is_done
        if drags and is_reached(step, frame.solution.scenario):
            self._finish(REACHED)

    def _go_to_handle(self) -> None:
        """Put the focus on what the reader is to drag."""
        assert self._telling is not None
        task, asks = self._telling.step.task, self._window.asks
        handle: QWidget
        if task.page == "what_if":
            asks.setCurrentWidget(asks.what_if)
            handle = asks.what_if.page.rows[task.asked].slider
        elif task.value:
            handle = next(
                button for hold, button in asks.controls.holds.items() if hold == task.value
            )
        else:
            handle = asks.controls.joints[task.asked.removesuffix("_deg")].slider  # type: ignore[index]
        if task.page == "exercise":
            asks.setCurrentWidget(asks.controls)
        around = handle.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(handle)
        handle.setFocus(Qt.FocusReason.ShortcutFocusReason)
