"""What a clinician chooses and writes for a handout."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from explorer.export.handout_content import LONGEST_NAME, Chosen, Dose
from explorer.export.handout_logo import KINDS
from explorer.insight.plain_advice import GRADES, PLAIN
from explorer.language import tr
from explorer.ui.theme import for_letters

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.export.handout import Paper
    from explorer.insight.advice import Advice
    from explorer.mechanics import Scenario

_PAPERS: tuple[tuple[Paper, str], ...] = (("a4", "A4"), ("letter", "Letter"))
#: Of a Dose: the field, its name on screen, what follows the number, and the most.
_DOSE = (
    ("sets", tr("Sets"), "", 20),
    ("repetitions", tr("Repetitions"), "", 100),
    ("hold_s", tr("Hold"), " s", 120),
    ("per_week", tr("Times a week"), "", 21),
    ("there_s", tr("Way there"), " s", 20),
    ("back_s", tr("Way back"), " s", 20),
)
_KEY = Qt.ItemDataRole.UserRole


class HandoutFields(QWidget):
    """Strategies to tick, dose, notes, practice and paper.

    Parameters
    ----------
    advice : what is offered; the clinician ticks what is to be on the sheet
    scenario : whose tempo the dose begins with

    Signals
    -------
    changed : anything is otherwise than before
    """

    changed = Signal()

    def __init__(self, advice: Sequence[Advice], scenario: Scenario, parent: QWidget) -> None:
        super().__init__(parent)
        self.logo: Path | None = None
        self.strategies = QListWidget(self)
        self.strategies.setAccessibleName(tr("Strategies for the handout"))
        self.strategies.setWordWrap(True)
        self.strategies.setSpacing(2)
        self.strategies.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for each in advice:
            item = QListWidgetItem(f"{PLAIN[each.key]} ({GRADES[each.note.grade][:-1]})")
            item.setData(_KEY, each.key)
            item.setToolTip(f"{each.note.text} {each.note.source}")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.strategies.addItem(item)
        self.dose = {name: _number(said, unit, most, self) for name, said, unit, most in _DOSE}
        if scenario.phase is not None:
            self.dose["there_s"].setValue(round(scenario.tempo_up_s or 0.0))
            self.dose["back_s"].setValue(round(scenario.tempo_down_s or 0.0))
        self.notes = QPlainTextEdit(self)
        self.notes.setAccessibleName(tr("Notes for the patient"))
        self.notes.setPlaceholderText(tr("Your own words to the patient"))
        self.notes.setTabChangesFocus(True)
        self.practice = QLineEdit(self)
        self.practice.setAccessibleName(tr("Name of the practice"))
        self.practice.setMaxLength(LONGEST_NAME)
        self.choose_logo = QPushButton(tr("Logo…"), self)
        self.choose_logo.setToolTip(tr("A picture that stands beside the name of the practice"))
        self.drop_logo = QPushButton(tr("No logo"), self)
        self.sheet = QComboBox(self)
        self.sheet.setAccessibleName(tr("Paper"))
        for paper, name in _PAPERS:
            self.sheet.addItem(name, paper)
        self.sheet.setCurrentIndex(self.sheet.findData(usual_paper()))
        self._lay_out(bool(advice))
        self.set_logo(None)
        self._connect()

    @property
    def chosen(self) -> Chosen:
        """What is chosen and written; ValueError where no page could hold it."""
        items = (self.strategies.item(row) for row in range(self.strategies.count()))
        ticked = [i.data(_KEY) for i in items if i.checkState() == Qt.CheckState.Checked]
        dose = Dose(**{name: number.value() for name, number in self.dose.items()})
        return Chosen(tuple(ticked), dose, self.notes.toPlainText(), self.practice.text())

    @property
    def paper(self) -> Paper:
        """The size of the sheet."""
        paper: Paper = self.sheet.currentData()
        return paper

    def set_logo(self, logo: Path | None) -> None:
        """Take another picture file, or none."""
        self.logo = logo
        self.drop_logo.setEnabled(logo is not None)
        self.choose_logo.setText(tr("Logo…") if logo is None else logo.name[:24])
        self.changed.emit()

    def _connect(self) -> None:
        self.strategies.itemChanged.connect(self.changed)
        for number in self.dose.values():
            number.valueChanged.connect(self.changed)
        self.notes.textChanged.connect(self.changed)
        self.practice.textChanged.connect(self.changed)
        self.sheet.currentIndexChanged.connect(self.changed)
        self.choose_logo.clicked.connect(self._ask_for_logo)
        self.drop_logo.clicked.connect(lambda: self.set_logo(None))

    def _ask_for_logo(self) -> None:
        kinds = " ".join(f"*{kind}" for kind in KINDS)
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("Choose a logo"), "", tr("Pictures ({kinds})").format(kinds=kinds)
        )
        if chosen:
            self.set_logo(Path(chosen))

    def _lay_out(self, has_advice: bool) -> None:
        dose = QGridLayout()
        dose.setHorizontalSpacing(8)
        dose.setVerticalSpacing(6)
        dose.setColumnStretch(4, 1)
        for place, (name, said, _, _) in enumerate(_DOSE):
            label = QLabel(said, self)
            label.setBuddy(self.dose[name])
            row, column = divmod(place, 2)
            dose.addWidget(label, row, 2 * column)
            dose.addWidget(self.dose[name], row, 2 * column + 1)
        letterhead = QHBoxLayout()
        letterhead.setSpacing(6)
        letterhead.addWidget(self.practice, 1)
        letterhead.addWidget(self.choose_logo)
        letterhead.addWidget(self.drop_logo)
        form = QFormLayout(self)
        form.setContentsMargins(2, 0, 2, 0)  # the ring of the focus goes round the fields
        form.setVerticalSpacing(10)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        if has_advice:
            form.addRow(tr("What to try: tick what the sheet is to say"), self.strategies)
        else:
            self.strategies.hide()
            form.addRow(QLabel(tr("No strategies are offered for this pose."), self))
        form.addRow(tr("How much"), dose)
        form.addRow(tr("Notes"), self.notes)
        form.addRow(tr("Practice"), letterhead)
        form.addRow(tr("Paper"), self.sheet)
        self.notes.setFixedHeight(for_letters(84))


def usual_paper() -> Paper:
    """Return the sheet that is usual where the person is."""
    letter = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    return "letter" if letter else "a4"


def _number(name: str, unit: str, most: int, parent: QWidget) -> QSpinBox:
    number = QSpinBox(parent)
    number.setRange(0, most)
    number.setSuffix(unit)
    number.setSpecialValueText(tr("not said"))
    number.setAccessibleName(name)
    number.setFixedWidth(for_letters(92))
    return number
