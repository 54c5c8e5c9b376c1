"""What quiz is wanted: kinds of questions, how many, and the seed that brings them back."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from explorer.insight.quiz.question import KIND_NAMES, Naming
from explorer.insight.quiz.quiz import LARGEST_SEED, MOST_QUESTIONS, Wish
from explorer.language import tr
from explorer.ui.handout_fields import usual_paper
from explorer.ui.panels.card import muted, title

if TYPE_CHECKING:
    from explorer.export.handout import Paper
    from explorer.insight.quiz.question import Kind

_PAPERS: tuple[tuple[Paper, str], ...] = (("a4", "A4"), ("letter", "Letter"))
_NAMINGS: tuple[tuple[Naming, str], ...] = (("english", tr("English")), ("latin", tr("Latin")))


class QuizStart(QFrame):
    """A form, with the quiz to begin or to print.

    Signals
    -------
    begun : Wish
    sheet_asked : Wish and the paper
    """

    begun = Signal(object)
    sheet_asked = Signal(object, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.kinds: dict[Kind, QCheckBox] = {}
        for kind, name in KIND_NAMES.items():
            box = QCheckBox(name, self)
            box.setChecked(True)
            box.toggled.connect(self._follow)
            self.kinds[kind] = box
        self.count = _number(tr("Number of questions"), 1, MOST_QUESTIONS, 10, self)
        self.seed = _number(tr("Seed"), 0, LARGEST_SEED, 1, self)
        self.another = QPushButton(tr("Another"), self)
        self.another.setToolTip(tr("Take another seed by chance"))
        self.another.clicked.connect(self.draw_seed)
        self.naming = _combo(tr("Names of the muscles"), _NAMINGS, self)
        self.paper = _combo(tr("Paper"), _PAPERS, self)
        self.paper.setCurrentIndex(self.paper.findData(usual_paper()))
        self.begin = QPushButton(tr("Begin"), self)
        self.begin.setDefault(True)
        self.begin.clicked.connect(lambda: self.begun.emit(self.wish))
        self.sheet = QPushButton(tr("Class sheet…"), self)
        self.sheet.setToolTip(
            tr("Save these questions as a sheet to print, with a page of answers")
        )
        self.sheet.clicked.connect(
            lambda: self.sheet_asked.emit(self.wish, self.paper.currentData())
        )
        self._lay_out()
        self.draw_seed()

    @property
    def wish(self) -> Wish:
        """What is chosen."""
        kinds = tuple(kind for kind, box in self.kinds.items() if box.isChecked())
        naming: Naming = self.naming.currentData()
        return Wish(self.seed.value(), self.count.value(), kinds, naming)

    def draw_seed(self) -> None:
        """Take a seed by chance, short enough to be read out to a class."""
        self.seed.setValue(random.randrange(1, 10_000))

    def show_naming(self, naming: Naming) -> None:
        """Take up the language in which the window names muscles."""
        self.naming.setCurrentIndex(self.naming.findData(naming))

    def _follow(self) -> None:
        """Let a quiz begin only where some kind is chosen."""
        some = any(box.isChecked() for box in self.kinds.values())
        for button in (self.begin, self.sheet):
            button.setEnabled(some)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addWidget(title(tr("What is asked"), self))
        for box in self.kinds.values():
            column.addWidget(box)
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.addRow(tr("Questions"), self.count)
        seeds = QHBoxLayout()
        seeds.addWidget(self.seed)
        seeds.addWidget(self.another)
        seeds.addStretch(1)
        form.addRow(tr("Seed"), seeds)
        form.addRow(tr("Names"), self.naming)
        column.addLayout(form)
        said = tr("The same seed asks the same questions again, here and on a class sheet.")
        column.addWidget(muted(said, self))
        column.addWidget(self.begin)
        column.addSpacing(6)
        sheets = QHBoxLayout()
        sheets.addWidget(self.sheet, 1)
        sheets.addWidget(self.paper)
        column.addLayout(sheets)


def _number(name: str, low: int, high: int, value: int, parent: QWidget) -> QSpinBox:
    made = QSpinBox(parent)
    made.setRange(low, high)
    made.setValue(value)
    made.setAccessibleName(name)
    made.setFixedWidth(92)
    return made


def _combo(name: str, items: tuple[tuple[str, str], ...], parent: QWidget) -> QComboBox:
    made = QComboBox(parent)
    made.setAccessibleName(name)
    for key, text in items:
        made.addItem(text, key)
    return made
