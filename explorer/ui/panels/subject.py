"""Whose leg it is: mass, height and sex, and which of the two is shown."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar, get_args

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from explorer.anatomy.scaling import FEMALE_STRENGTH
from explorer.anatomy.subject import HEIGHT_RANGE_M, MASS_RANGE_KG, REFERENCE, SEXES, Subject
from explorer.language import number, tr
from explorer.scene.look import Side
from explorer.ui.panels.card import title
from explorer.ui.value_row import ValueRow

SIDES: tuple[Side, ...] = get_args(Side)
_MASS_SAYS = tr(
    "Body mass scales the weight of every segment, and the volume of the muscles with it; the "
    "picture keeps its size."
)
_HEIGHT_SAYS = tr(
    "Body height scales every length alike, and the volume of the muscles with it; the picture "
    "keeps its size."
)
_SEX_SAYS = tr(
    "A woman's muscles are taken as {times} times as strong as those of a man of her size."
).format(times=number(FEMALE_STRENGTH, "g"))
_SEX_NAMES = {"male": tr("Male"), "female": tr("Female")}
_SIDE_NAMES = {"right": tr("Right leg"), "left": tr("Left leg")}
_SIDE_SAYS = tr("The left leg is the right one in a mirror; all figures are the same.")
Name = TypeVar("Name", bound=str)


class SubjectCard(QFrame):
    """Shows and sets the subject.

    Signals
    -------
    changed : Subject
    side_changed : the leg that is to be shown, "right" or "left"
    """

    changed = Signal(object)
    side_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._subject = REFERENCE
        self.mass = ValueRow(
            tr("Body mass"),
            " kg",
            MASS_RANGE_KG,
            (40, 150),
            parent=self,
            base=REFERENCE.mass_kg,
            heading=False,
        )
        self.mass.name_aloud(tr("Body mass"), _MASS_SAYS)
        self.mass.changed.connect(lambda value: self._change(mass_kg=value))
        low, high = HEIGHT_RANGE_M
        self.height_cm = ValueRow(
            tr("Body height"),
            " cm",
            (100 * low, 100 * high),
            (140, 210),
            parent=self,
            base=100 * REFERENCE.height_m,
            heading=False,
        )
        self.height_cm.name_aloud(tr("Body height"), _HEIGHT_SAYS)
        self.height_cm.changed.connect(lambda value: self._change(height_m=value / 100.0))
        self.rows = (self.mass, self.height_cm)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(5)
        column.addWidget(title(tr("Whose leg"), self))
        column.addWidget(self.mass)
        column.addWidget(self.height_cm)
        column.addLayout(self._sex_line())
        column.addLayout(self._side_line())

    def show_subject(self, subject: Subject) -> None:
        """Show a subject without reporting it as a change."""
        self._subject = subject
        self.mass.show_value(subject.mass_kg)
        self.height_cm.show_value(100.0 * subject.height_m)
        self.sexes[subject.sex].setChecked(True)

    def show_side(self, side: Side) -> None:
        """Show which leg is seen, without reporting it as a change."""
        self.sides[side].setChecked(True)

    def _sex_line(self) -> QHBoxLayout:
        self.sexes, line = self._choice(SEXES, _SEX_SAYS)
        for sex, button in self.sexes.items():
            button.setText(_SEX_NAMES[sex])
            button.clicked.connect(lambda _checked, sex=sex: self._change(sex=sex))
        return line

    def _side_line(self) -> QHBoxLayout:
        self.sides, line = self._choice(SIDES, _SIDE_SAYS)
        for side, button in self.sides.items():
            button.setText(_SIDE_NAMES[side])
            button.clicked.connect(lambda _checked, side=side: self.side_changed.emit(side))
        self.sides["right"].setChecked(True)
        return line

    def _choice(
        self, names: tuple[Name, ...], says: str
    ) -> tuple[dict[Name, QPushButton], QHBoxLayout]:
        """Return buttons of which one is down, and the line that they stand in."""
        group = QButtonGroup(self)
        buttons: dict[Name, QPushButton] = {}
        line = QHBoxLayout()
        line.setSpacing(6)
        for name in names:
            button = buttons[name] = QPushButton(self)
            button.setCheckable(True)
            button.setToolTip(says)
            button.setAccessibleDescription(says)
            group.addButton(button)
            line.addWidget(button)
        return buttons, line

    def _change(self, **changes: float | str) -> None:
        self.changed.emit(replace(self._subject, **changes))  # type: ignore[arg-type]
