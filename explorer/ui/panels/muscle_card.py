"""What a muscle is: origin, insertion, nerve and action, each with its source."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from explorer.anatomy.cards import Card, card, cards

if TYPE_CHECKING:
    from collections.abc import Iterable

    from explorer.mechanics import Solution

#: Shown while no muscle is selected.
DEFAULT_MUSCLES = ("bflh_r", "bfsh_r", "semiten_r", "semimem_r", "gasmed_r", "gaslat_r")


class MuscleCards(QWidget):
    """Cards of the selected muscle, or of the hamstrings and gastrocnemius.

    Signals
    -------
    chosen : key of a structure or muscle, or "" for none
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.selected: str | None = None
        self._selected: tuple[Card, ...] = ()
        self._solution: Solution | None = None
        self.choice = QComboBox(self)
        self.choice.setAccessibleName("Muscle")
        self.choice.setPlaceholderText("Choose a muscle")
        self.choice.addItem("Hamstrings and gastrocnemius", "")
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        for each in sorted((c for c in cards() if c.muscles), key=lambda c: c.english.lower()):
            self.choice.addItem(each.english, each.key)
        self.choice.currentIndexChanged.connect(
            lambda index: self.chosen.emit(self.choice.itemData(index))
        )
        self._content = QWidget(self)
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(10)
        self._column.addStretch(1)
        self._labels: list[QLabel] = []
        self._frames: list[QFrame] = []
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._content)
        self._area = area
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.choice)
        column.addWidget(area, 1)

    def show_selection(self, key: str | None) -> None:
        """Show the card of a structure or muscle; None shows the usual ones."""
        self.selected = key
        selected = (card(key),) if key else _unique(card(muscle) for muscle in DEFAULT_MUSCLES)
        if selected == self._selected:
            return
        self._selected = selected
        with QSignalBlocker(self.choice):
            index = self.choice.findData(selected[0].key) if key else 0
            self.choice.setCurrentIndex(index)
        self._area.verticalScrollBar().setValue(0)
        self._write()

    def show_solution(self, solution: Solution) -> None:
        """Bring the numbers of this pose up to date, if they are in sight."""
        self._solution = solution
        if self.isVisible():
            self._write()

    def showEvent(self, event: object) -> None:
        """Catch up with what changed while out of sight."""
        self._write()

    def text(self) -> str:
        """Return all that is shown, for tests and screen readers."""
        shown = zip(self._labels, self._frames, strict=True)
        return "\n".join(label.text() for label, frame in shown if not frame.isHidden())

    def _write(self) -> None:
        selected = self._selected
        while len(self._labels) < len(selected):
            self._labels.append(self._add_label())
        for number, label in enumerate(self._labels):
            self._frames[number].setVisible(number < len(selected))
            if number < len(selected):
                label.setText(_rich_text(selected[number], self._solution))

    def _add_label(self) -> QLabel:
        frame = QFrame(self._content)
        frame.setObjectName("card")
        label = QLabel(frame)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(frame)
        column.setContentsMargins(12, 10, 12, 12)
        column.addWidget(label)
        self._column.insertWidget(len(self._labels), frame)
        self._frames.append(frame)
        return label


def _unique(found: Iterable[Card]) -> tuple[Card, ...]:
    return tuple(dict.fromkeys(found))


def _rich_text(shown: Card, solution: Solution | None) -> str:
    nerve = f"{shown.nerve} ({shown.roots})" if shown.roots else shown.nerve
    rows = (
        ("Origin", shown.origin),
        ("Insertion", shown.insertion),
        ("Nerve", nerve),
        ("Action", shown.actions),
        ("Note", shown.note),
    )
    lines = "".join(
        f"<p style='margin:4px 0'><b>{name}</b><br>{escape(text)}</p>"
        for name, text in rows
        if text
    )
    numbers = "" if solution is None else _numbers(shown, solution)
    return (
        f"<p style='margin:0'><b style='font-size:large'>{escape(shown.english)}</b><br>"
        f"<i>{escape(shown.latin)}</i></p>{numbers}{lines}"
        f"<p style='margin:4px 0 0 0'><small>Source: {escape(shown.source)}</small></p>"
    )


def _numbers(shown: Card, solution: Solution) -> str:
    """Say what each part of the muscle does in this pose; computed, never measured."""
    lines = []
    for muscle, part in zip(shown.muscles, shown.parts or ("",) * len(shown.muscles), strict=True):
        if muscle not in solution.muscles:
            continue
        row = solution.row(muscle)
        lines.append(
            f"{escape(part) + ': ' if part else ''}"
            f"activation {solution.activation[row]:.0%}, force {solution.force_N[row]:.0f} N, "
            f"fibres at {solution.fiber_length_norm[row]:.2f} times their best length"
        )
    if not lines:
        return ""
    return "<p style='margin:4px 0'><b>In this pose</b><br>" + "<br>".join(lines) + "</p>"
