"""The patient view as a command: on the second screen where there is one, else on this one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QGuiApplication

from explorer.language import tr
from explorer.ui.compare import HALF
from explorer.ui.new_action import new_action
from explorer.ui.patient_joints import PATIENT_JOINTS, START_JOINTS, few_joints
from explorer.ui.patient_slider import WORDS
from explorer.ui.sparing import SPARING_MS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QScreen
    from PySide6.QtWidgets import QMainWindow, QMenu

    from explorer.mechanics.scenario import Joint
    from explorer.ui.patient_view import PatientView
    from explorer.ui.viewport import Viewport


class PatientMode(QObject):
    """Opens and closes the patient view, and shares the machine between both windows.

    The window in use draws every picture; the other one draws fewer in motion, and a window that
    the patient view covers draws none.

    Parameters
    ----------
    window : the clinician's
    viewport : its picture

    Signals
    -------
    posed : dict of Scenario fields that the patient set
    said : one line for the clinician

    Attributes
    ----------
    joints : those that the patient may move
    view : PatientView or None
    """

    posed = Signal(dict)
    said = Signal(str)

    def __init__(self, window: QMainWindow, viewport: Viewport) -> None:
        super().__init__(window)
        self._window, self._viewport = window, viewport
        self.view: PatientView | None = None
        self.joints = START_JOINTS
        self.show = new_action(
            window,
            tr("Pa&tient view"),
            "F11",
            tr("Show leg and plain words alone, on the second screen where there is one"),
        )
        self.show.setCheckable(True)
        self.show.toggled.connect(self.set_on)
        self.moves = {joint: self._choice(joint) for joint in PATIENT_JOINTS}
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        self._app = app
        self._app.screenRemoved.connect(self._lose)
        self._screen: QScreen | None = None

    def add_to(self, menu: QMenu) -> None:
        """Put command and choices into the View menu."""
        menu.addSeparator()
        menu.addAction(self.show)
        menu.addMenu(tr("Patient &may move")).addActions(list(self.moves.values()))

    def take(self, joints: Sequence[Joint]) -> None:
        """Let the patient move these joints from now on, two of them at the most."""
        self.joints = few_joints(joints)
        for joint, action in self.moves.items():
            action.setChecked(joint in self.joints)
        if self.view is not None:
            self.view.set_joints(self.joints)

    def set_on(self, on: bool) -> None:
        """Open the view, or close it."""
        if on and self.view is None:
            self._open()
        elif not on and self.view is not None:
            self.view.close()

    def stop(self) -> None:
        """Close the view and hear of no screens any more, before the window dies."""
        self.set_on(False)
        self._app.screenRemoved.disconnect(self._lose)

    def _open(self) -> None:
        from explorer.ui.patient_view import PatientView

        host = type(self._viewport.host)()
        view = PatientView(self._viewport.session, host, self._window)
        view.set_joints(self.joints)
        view.posed.connect(self.posed)
        view.closed.connect(self._forget)
        view.used.connect(self._share)
        own = self._window.screen()
        self._screen = other_screen(QGuiApplication.screens(), own) or own
        view.setScreen(self._screen)
        view.setGeometry(self._screen.geometry())
        self.view = view
        view.show_now()
        view.showFullScreen()
        self._share(True)

    def _forget(self) -> None:
        view, self.view, self._screen = self.view, None, None
        if view is None:
            return
        view.stop()
        view.deleteLater()
        self._share(False)
        self.show.setChecked(False)
        self._window.activateWindow()

    def _share(self, patient: bool) -> None:
        """Let the window in use draw at its full pace."""
        view, mine = self.view, self._viewport
        covered = view is not None and patient and self._screen == self._window.screen()
        mine.host.setUpdatesEnabled(not covered)
        mine.sparing.least_ms = SPARING_MS if view is not None and patient else 0
        mine.host.fast_scale = HALF if view is not None and patient else 1.0
        if view is not None:
            view.picture.sparing.least_ms = 0 if patient else SPARING_MS
            view.picture.host.fast_scale = 1.0 if patient else HALF

    def _lose(self, screen: QScreen) -> None:
        """Close the view whose screen was unplugged, before it covers the clinician's."""
        if self.view is not None and screen == self._screen:
            self.view.close()
            self.said.emit(tr("The patient view's screen is gone; the view was closed."))

    def _choice(self, joint: Joint) -> QAction:
        made = QAction(WORDS[joint][0], self)
        made.setCheckable(True)
        made.setChecked(joint in self.joints)
        made.triggered.connect(lambda on: self._tick(joint, on))
        return made

    def _tick(self, joint: Joint, on: bool) -> None:
        others = [each for each in self.joints if each != joint]
        self.take([*others, joint] if on else others)


def other_screen(screens: Sequence[QScreen], own: QScreen) -> QScreen | None:
    """Return the first screen that is not the window's own; None where there is no other."""
    return next((screen for screen in screens if screen != own), None)
