"""What is written and drawn over the picture, as actions: names, figures, mechanics at a joint."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, get_args

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from explorer.language import tr
from explorer.scene.look import JointName, Labels
from explorer.ui.new_action import key_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QMainWindow, QMenu

    from explorer.ui.session import Session

LABELS: Mapping[Labels, str] = {
    "none": tr("&None"),
    "english": tr("&English"),
    "latin": tr("&Latin"),
}
T = TypeVar("T")

JOINTS: tuple[JointName | None, ...] = (None, *get_args(JointName))
_JOINT_CHOICES: Mapping[JointName | None, str] = {
    None: tr("&None"),
    "hip": tr("&Hip"),
    "knee": tr("&Knee"),
    "ankle": tr("&Ankle"),
}


class NoteActions(QObject):
    """Choices of the look, each ticked where it is the one that is shown.

    Parameters
    ----------
    window : whose keys L, N and M they answer
    session : whose look they change
    """

    def __init__(self, window: QMainWindow, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self.labels = {name: self._choice(words) for name, words in LABELS.items()}
        self.joints = {joint: self._choice(_JOINT_CHOICES[joint]) for joint in JOINTS}
        self.numbers = self._choice(tr("&Numbers"))
        self.next_labels = self._key(
            tr("Next &language"), "L", tr("Name the structures, or no longer")
        )
        self.next_joint = self._key(
            tr("Ne&xt joint"), "M", tr("Draw the mechanics at the next joint")
        )
        self._key_of(self.numbers, "N", tr("Write on each muscle the value that its colour means"))
        for group in (self.labels, self.joints):
            together = QActionGroup(self)
            for action in group.values():
                together.addAction(action)
        for name, action in self.labels.items():
            action.triggered.connect(lambda _=False, name=name: session.set_look(labels=name))
        for joint, action in self.joints.items():
            action.triggered.connect(lambda _=False, joint=joint: session.set_look(mechanics=joint))
        self.numbers.triggered.connect(lambda on: session.set_look(numbers=on))
        self.next_labels.triggered.connect(
            lambda: session.set_look(labels=_after(tuple(LABELS), session.look.labels))
        )
        self.next_joint.triggered.connect(
            lambda: session.set_look(mechanics=_after(JOINTS, session.look.mechanics))
        )
        session.changed.connect(self._tick)
        self._tick()

    def add_to(self, menu: QMenu) -> None:
        """Put them into a menu."""
        labels = menu.addMenu(tr("&Labels"))
        labels.addActions([*self.labels.values()])
        labels.addSeparator()
        labels.addAction(self.next_labels)
        menu.addAction(self.numbers)
        joints = menu.addMenu(tr("&Mechanics at joint"))
        joints.addActions([*self.joints.values()])
        joints.addSeparator()
        joints.addAction(self.next_joint)

    def _tick(self) -> None:
        look = self._session.look
        self.labels[look.labels].setChecked(True)
        self.joints[look.mechanics].setChecked(True)
        self.numbers.setChecked(look.numbers)
        self.numbers.setEnabled(look.scale is not None)  # natural colours mean no value

    def _choice(self, words: str) -> QAction:
        action = QAction(words, self)
        action.setCheckable(True)
        return action

    def _key(self, words: str, key: str, tip: str) -> QAction:
        action = QAction(words, self)
        self._key_of(action, key, tip)
        return action

    def _key_of(self, action: QAction, key: str, tip: str) -> None:
        action.setShortcut(QKeySequence(key))
        action.setToolTip(f"{tip} ({key_words(key)})")
        action.setStatusTip(tip)
        self._window.addAction(action)


def _after(order: tuple[T, ...], now: T) -> T:
    return order[(order.index(now) + 1) % len(order)]
