"""Random dragging, clicking, turning and typing in the real window, with memory watched.

Each action comes from a timer, so that it reaches windows that wait for an answer as well. Nothing
leaves the home folder of its own: links are not followed, and no new process starts.
"""

from __future__ import annotations

import os
import random
import re
import sys
import time
import traceback
from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QMessageBox, QWidget
from shiboken6 import isValid

from explorer.ui import language_actions
from explorer.ui.app import Options, build, open_application
from explorer.ui.keeper import Slot as Place
from explorer.ui.places import settings_path
from tools.torture.outcome import HANG_S, Outcome, handles, memory_MB

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtCore import QTimerEvent

    from explorer.ui.window import MainWindow

SIZE = (1100, 750)
LETTERS = "abcdefghijklmnopqrstuvwxyzABC0123456789 .,-+*/äß€\"'<>{}%"
KEYS = (
    Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down,
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_Backspace, Qt.Key.Key_Delete,
)  # fmt: skip
#: A number that is none, where a person would read it.
NOT_A_NUMBER = re.compile(r"(?<![\w.])[-+−]?(nan|inf)(?!\w)", re.IGNORECASE)
#: So long a window that waits for an answer may hold the campaign before it is sent away.
MODAL_S = 5.0
#: What the first part of the time fills (dialogs, fonts, shaders) is not counted as growth.
WARM_TENTHS = 3
MOST_GROWN_MB = 200.0
SAMPLE_S = 20.0
TENTHS = 10


class Hands(QObject):
    """Does one thing after another to the windows of this process."""

    def __init__(self, chance: random.Random, end_s: float) -> None:
        super().__init__()
        self._chance, self._end_s = chance, end_s
        self.outcome = Outcome()
        self.count = self.opened = 0
        self.slow: list[tuple[float, float, str]] = []  # s by the clock, of the processor, what
        self.samples: list[tuple[float, float, int]] = []
        self.last: deque[str] = deque(maxlen=12)
        self._modal: tuple[QWidget | None, float] = (None, 0.0)
        self._busy_since, self._worked_s, self._sampled = time.monotonic(), 0.0, 0.0
        self._window: MainWindow | None = None
        self._open()
        self._soon()

    def _open(self) -> None:
        self.opened += 1
        place = Place(settings_path().parent)
        window = build(Options(viewport="image", size=SIZE), settings_path(), place)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.closed.connect(lambda: QTimer.singleShot(0, self, self._again))
        window.show()
        self._window = window

    def _again(self) -> None:
        self._window = None
        if time.monotonic() < self._end_s:
            self._open()

    def _soon(self) -> None:
        # A timer anew each time: one that is at work is not called again from a window that waits.
        # PySide would never give back what it keeps for a QTimer.singleShot to a method.
        self.startTimer(5)

    def timerEvent(self, event: QTimerEvent) -> None:
        """Do the next thing."""
        self.killTimer(event.timerId())
        self._act()

    def _act(self) -> None:
        now = time.monotonic()
        waited_s = now - self._busy_since
        if waited_s > HANG_S and self.last:
            self.slow.append((waited_s, time.thread_time() - self._worked_s, self.last[-1]))
        if now >= self._end_s:
            self._finish()
            return
        self._soon()  # before the action, which may wait in a window of its own
        if now - self._sampled > SAMPLE_S:
            self._sampled = now
            self.samples.append((now, memory_MB(), handles()))
        self._send_away(now)
        target = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        target = target or self._window
        self._busy_since, self._worked_s = now, time.thread_time()
        if target is not None and target.isVisible():
            self.count += 1
            self._one(target)
            if self.count % 25 == 0:
                self._read(target)

    def _finish(self) -> None:
        """Close what is open, from the inside out; the window is the last."""
        inner = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if inner is not None:
            self._soon()
            inner.close()
            return
        if self._window is not None:
            self._window.close()
        QApplication.exit(0)

    def _send_away(self, now: float) -> None:
        modal = QApplication.activeModalWidget()
        if modal is not self._modal[0]:
            self._modal = modal, now
        elif modal is not None and now - self._modal[1] > MODAL_S:
            QTest.keyClick(modal, Qt.Key.Key_Escape)
            if isinstance(modal, QMessageBox):
                modal.reject()

    def _one(self, target: QWidget) -> None:
        """Do one thing to one of the widgets that can be seen."""
        parts = [
            part
            for part in target.findChildren(QWidget)
            if part.isVisible() and part.isEnabled() and not isinstance(part, QMenu)
        ]
        part = self._chance.choice(parts) if parts and not isinstance(target, QMenu) else target
        do = self._chance.choice(
            (self._click, self._click, self._drag, self._drag, self._press, self._type, self._turn)
        )
        text = part.text() if isinstance(part, QAbstractButton) else ""
        name = part.objectName() or text or part.accessibleName()
        self.last.append(f"{do.__name__[1:]} {type(part).__name__} {name[:40]}".strip())
        do(part)

    def _place(self, part: QWidget) -> QPoint:
        width, height = max(part.width(), 1), max(part.height(), 1)
        return QPoint(self._chance.randrange(width), self._chance.randrange(height))

    def _click(self, part: QWidget) -> None:
        button = self._chance.choices(
            (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton), (9, 1)
        )[0]
        QTest.mouseClick(part, button, pos=self._place(part))

    def _drag(self, part: QWidget) -> None:
        button = self._chance.choice((Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton))
        QTest.mousePress(part, button, pos=self._place(part))
        for _ in range(self._chance.randint(1, 6)):
            if isValid(part):
                QTest.mouseMove(part, self._place(part))
        if isValid(part):
            QTest.mouseRelease(part, button, pos=self._place(part))

    def _press(self, part: QWidget) -> None:
        held = self._chance.choice(
            (Qt.KeyboardModifier.NoModifier,) * 3
            + (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier)
        )
        if held == Qt.KeyboardModifier.ControlModifier:
            letter = self._chance.choice("acegijopsvxz")  # all but the one that quits, mostly
            letter = letter if self._chance.random() > 0.01 else "q"
            QTest.keyClick(part, Qt.Key(ord(letter.upper())), held)
        else:
            QTest.keyClick(part, self._chance.choice(KEYS), held)

    def _type(self, part: QWidget) -> None:
        for _ in range(self._chance.randint(1, 8)):
            letter = self._chance.choice(LETTERS)
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                if isValid(part):  # what was typed may have closed it
                    no_keys = Qt.KeyboardModifier.NoModifier
                    QApplication.sendEvent(part, QKeyEvent(kind, 0, no_keys, letter))

    def _turn(self, part: QWidget) -> None:
        place = QPointF(self._place(part))
        QApplication.postEvent(
            part,
            QWheelEvent(
                place,
                QPointF(part.mapToGlobal(place.toPoint())),
                QPoint(),
                QPoint(0, self._chance.choice((-120, 120))),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            ),
        )

    def _read(self, target: QWidget) -> None:
        """Look for numbers that are none in what can be read."""
        for label in target.findChildren(QLabel):
            if label.isVisible() and NOT_A_NUMBER.search(label.text()):
                self.outcome.found.append(f"a label reads {label.text()[:200]!r}")

    def hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Take an error that nothing else took."""
        lines = traceback.format_exception(kind, error, trace)
        left_s = self._end_s - time.monotonic()
        told = f"{''.join(lines[-3:])}after {', '.join(self.last)}, {left_s:.1f} s before the end"
        if not any(lines[-2] in fault for fault in self.outcome.found):
            self.outcome.found.append(told)


class Links(QObject):
    """Stands where a browser would open."""

    @Slot(QUrl)
    def follow(self, _url: QUrl) -> None:
        """Follow none."""


def run(amount: float, seed: int) -> Outcome:
    """Let the hands work for so many minutes."""
    home = os.environ["HOME"]
    os.chdir(home)
    app = open_application()
    app.setQuitOnLastWindowClosed(False)
    links = Links()
    for scheme in ("http", "https", "mailto", "file"):
        QDesktopServices.setUrlHandler(scheme, links, "follow")  # type: ignore[arg-type]
    setattr(language_actions, "start_again", lambda: None)  # noqa: B010 - a name it only imports
    began = time.monotonic()
    hands = Hands(random.Random(seed), began + 60.0 * amount)
    sys.excepthook = hands.hook
    app.exec()
    return _told(hands, began, amount)


def _least(
    samples: list[tuple[float, float, int]], began: float, tenth: int, amount: float
) -> tuple[float, int] | None:
    """Return the least memory (MB) and handles held in a tenth of the time, if any were counted.

    What is open, such as a second leg, comes and goes; what is never given back stays in the least.
    """
    long_s = 60.0 * amount / TENTHS
    within = [each for each in samples if tenth <= (each[0] - began) / long_s < tenth + 1]
    if not within:
        return None
    return min(each[1] for each in within), min(each[2] for each in within)


def _told(hands: Hands, began: float, amount: float) -> Outcome:
    outcome = hands.outcome
    held = [_least(hands.samples, began, n, amount) for n in range(TENTHS)]
    least = [each for each in held if each is not None] or [(0.0, 0)]
    first, last = (
        next((each for each in held[WARM_TENTHS:] if each is not None), least[-1]),
        least[-1],
    )
    grown_MB, grown = last[0] - first[0], last[1] - first[1]
    slowest_s, worked_s, slowest = max(hands.slow, default=(0.0, 0.0, "nothing"))
    outcome.figures = {
        "time": f"{(time.monotonic() - began) / 60.0:.1f} min",
        "actions": str(hands.count),
        "windows opened": str(hands.opened),
        "least memory in each tenth of the time": f"{', '.join(f'{m:.0f}' for m, _ in least)} MB",
        "memory grown since the fourth": f"{grown_MB:.0f} MB",
        "handles grown since": str(grown),
        "actions over 2 s": f"{len(hands.slow)}, the longest {slowest_s:.1f} s, "
        f"{worked_s:.1f} s of them at work ({slowest})",
    }
    if grown_MB > MOST_GROWN_MB:
        outcome.found.append(f"memory grew by {grown_MB:.0f} MB")
    if grown > 20:
        outcome.found.append(f"{grown} handles stay open")
    return outcome
