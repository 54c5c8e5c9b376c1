"""The page on the left that asks "what if": each factor with its base, and one click back to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from explorer.anatomy.subject import REFERENCE
from explorer.insight.assumptions import assumption
from explorer.language import tr
from explorer.mechanics import Scenario
from explorer.mechanics.exercises import TASKS
from explorer.mechanics.exercises.tempo import SHOWN_WAY_S
from explorer.mechanics.scenario import TEMPO_RANGE_S, WHAT_IF_RANGES
from explorer.ui.factors import FACTOR_GROUPS, MOMENTUM, Factor, differences, usual_tempo_s
from explorer.ui.panels.card import card, make_scroll, muted, title, write
from explorer.ui.panels.subject import SubjectCard
from explorer.ui.value_row import ValueRow
from explorer.ui.wheel import WheelNeedsFocus

if TYPE_CHECKING:
    from collections.abc import Iterable

    from explorer.anatomy.subject import Subject

#: The slider's end; slower ways may be typed.
_LONGEST_WAY_S = 10.0
_HINT = tr("Point at a factor to read what it assumes.")
_HINT_LINES = 6


class WhatIfPanel(QWidget):
    """Show what is different in this leg, and report what the person changes.

    Signals
    -------
    changed : dict of Scenario fields
    subject_changed : Subject
    side_changed : the leg that is to be shown
    """

    changed = Signal(dict)
    subject_changed = Signal(object)
    side_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scenario = Scenario()
        self.rows: dict[str, ValueRow] = {}
        self.count = muted("", self)
        self.all_back = QPushButton(tr("All back"), self)
        self.all_back.setToolTip(tr("Take back every change of this page"))
        self.all_back.clicked.connect(self._take_all_back)
        top = QHBoxLayout()
        top.addWidget(self.count, 1)
        top.addWidget(self.all_back)
        area = QScrollArea(self)
        column = make_scroll(area)
        for heading, factors in FACTOR_GROUPS.items():
            column.addWidget(self._factor_card(heading, factors, area))
        column.addWidget(self._movement_card(area))
        self.subject = SubjectCard(area)
        self.subject.changed.connect(self.subject_changed)
        self.subject.side_changed.connect(self.side_changed)
        column.addWidget(self.subject)
        column.addStretch(1)
        self.says = muted(_HINT, self)
        self.says.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.says.setMinimumHeight(_HINT_LINES * self.says.fontMetrics().lineSpacing())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(top)
        whole.addWidget(area, 1)
        whole.addWidget(self.says)
        rows = (*self.rows.values(), *self.subject.rows)
        wheel = WheelNeedsFocus(self)
        wheel.watch(*(row.slider for row in rows), *(row.field for row in rows))
        for row in rows:
            for part in (row, row.slider, row.field):
                part.installEventFilter(self)

    def show_scenario(self, scenario: Scenario, subject: Subject) -> None:
        """Show what is different, without reporting it as a change."""
        self._scenario = scenario
        for factors in (*FACTOR_GROUPS.values(), (MOMENTUM,)):
            for factor in factors:
                value = getattr(scenario, factor.field)
                self.rows[factor.field].show_value(factor.scale * value)
        self.subject.show_subject(subject)
        self._show_tempo(scenario)
        different = differences(scenario, subject)
        write(
            self.count,
            tr("Nothing is changed.")
            if not different
            else tr("1 thing is changed.")
            if different == 1
            else tr("{count} things are changed.").format(count=different),
        )
        self.all_back.setEnabled(different > 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say what the factor under the pointer, or with the focus, assumes."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.FocusIn):
            row = watched if isinstance(watched, ValueRow) else watched.parent()
            if isinstance(row, ValueRow):
                write(self.says, row.explanation)
        return super().eventFilter(watched, event)

    def _factor_card(self, heading: str, factors: Iterable[Factor], parent: QWidget) -> QFrame:
        made, column = card(parent, spacing=5)
        column.addWidget(title(heading, made))
        for factor in factors:
            column.addWidget(self._factor_row(factor, made, heading))
        return made

    def _factor_row(self, factor: Factor, parent: QWidget, heading: str = "") -> ValueRow:
        row = ValueRow(
            factor.name,
            factor.unit,
            factor.bounds,
            factor.bounds,
            parent=parent,
            step=factor.step,
            base=factor.base,
            decimals=1 if factor.unit else 2,
            heading=False,
        )
        row.changed.connect(lambda value: self.changed.emit({factor.field: value / factor.scale}))
        self._add_row(factor.field, row, f"{heading}: {factor.name}" if heading else factor.name)
        return row

    def _add_row(self, field: str, row: ValueRow, name: str) -> None:
        self.rows[field] = row
        row.name_aloud(name, assumption(field))

    def _movement_card(self, parent: QWidget) -> QFrame:
        made, column = card(parent, spacing=5)
        self.movement = made
        self.at_tempo = QCheckBox(tr("Move at a tempo"), made)
        self.at_tempo.clicked.connect(self._set_tempo)
        column.addWidget(title(tr("Movement"), made))
        column.addWidget(self.at_tempo)
        self.tempo_note = muted("", made)
        column.addWidget(self.tempo_note)
        for field, name in (("tempo_up_s", tr("Way there")), ("tempo_down_s", tr("Way back"))):
            row = ValueRow(
                name,
                " s",
                TEMPO_RANGE_S,
                (TEMPO_RANGE_S[0], _LONGEST_WAY_S),
                parent=made,
                step=0.1,
                base=SHOWN_WAY_S,
                heading=False,
            )
            row.changed.connect(lambda value, field=field: self.changed.emit({field: value}))
            self._add_row(field, row, name)
            column.addWidget(row)
        column.addWidget(self._factor_row(MOMENTUM, made))
        return made

    def _show_tempo(self, scenario: Scenario) -> None:
        moves = bool(TASKS[scenario.exercise].moves)
        given_s = (scenario.tempo_up_s, scenario.tempo_down_s)
        at_tempo = given_s != (None, None)
        self.at_tempo.setChecked(at_tempo)
        for field, value_s, usual_s in zip(
            ("tempo_up_s", "tempo_down_s"), given_s, usual_tempo_s(scenario), strict=True
        ):
            row = self.rows[field]
            row.set_base(usual_s or SHOWN_WAY_S)
            row.show_value(value_s or row.base)
            row.setEnabled(at_tempo)
        self.rows["momentum"].setEnabled(at_tempo)
        self.movement.setEnabled(moves)
        write(
            self.tempo_note,
            tr("This exercise does not move.")
            if not moves
            else tr("So slow that speed and inertia do not matter.")
            if not at_tempo
            else tr("Counts once the repetition goes on; the leg is held still.")
            if scenario.phase is None
            else tr("Speed and inertia count."),
        )

    def _set_tempo(self, wanted: bool) -> None:
        up_s, down_s = usual_tempo_s(self._scenario)
        self.changed.emit(
            {
                "tempo_up_s": (up_s or SHOWN_WAY_S) if wanted else None,
                "tempo_down_s": (down_s or SHOWN_WAY_S) if wanted else None,
            }
        )

    def _take_all_back(self) -> None:
        start = Scenario()
        up_s, down_s = usual_tempo_s(self._scenario)
        factors = {name: getattr(start, name) for name in WHAT_IF_RANGES}
        self.subject_changed.emit(REFERENCE)
        self.changed.emit({**factors, "tempo_up_s": up_s, "tempo_down_s": down_s})
