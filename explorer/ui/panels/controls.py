"""The panel on the left: exercise, load, pose and who holds the ankle."""

from __future__ import annotations

import math

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from explorer.insight.names import EXERCISE_NAMES
from explorer.mechanics.scenario import (
    ANKLE_RANGE_DEG,
    EXERCISES,
    HIP_RANGE_DEG,
    KNEE_RANGE_DEG,
    LOAD_RANGE_KG,
    MOMENT_RANGE_NM,
    AnkleHold,
    Scenario,
)
from explorer.ui.value_row import ValueRow
from explorer.ui.wheel import WheelNeedsFocus
from explorer.ui.words import (
    ANKLE_HOLD_MEANING,
    ankle_words,
    hip_words,
    knee_words,
    uses,
)

HOLDS: tuple[AnkleHold, ...] = ("free", "held")


class ControlsPanel(QScrollArea):
    """Show a scenario and report what the person changes.

    Signals
    -------
    changed : dict of Scenario fields
    """

    changed = Signal(dict)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(2, 0, 8, 0)
        column.setSpacing(12)
        column.addWidget(self._exercise_card(content))
        column.addWidget(self._pose_card(content))
        column.addWidget(self._ankle_card(content))
        column.addStretch(1)
        self.setWidget(content)
        rows = (self.load, self.moment, self.hip, self.knee, self.ankle)
        wheel = WheelNeedsFocus(self)
        wheel.watch(self.exercise, *(row.slider for row in rows), *(row.field for row in rows))

    def show_scenario(self, scenario: Scenario) -> None:
        """Show a scenario without reporting it as a change."""
        with QSignalBlocker(self.exercise):
            self.exercise.setCurrentIndex(EXERCISES.index(scenario.exercise))
        self.load.show_value(scenario.load_kg)
        self.moment.show_value(scenario.moment_Nm)
        self.hip.show_value(math.degrees(scenario.hip_rad))
        self.knee.show_value(math.degrees(scenario.knee_rad))
        self.ankle.show_value(math.degrees(scenario.ankle_rad))
        for hold, button in self.holds.items():
            button.setChecked(hold == scenario.ankle_hold)
        self.hold_meaning.setText(ANKLE_HOLD_MEANING[scenario.ankle_hold])
        used = uses(scenario.exercise)
        self.load.setEnabled("load_kg" in used)
        self.moment.setEnabled("moment_Nm" in used)
        self.ankle_card.setEnabled("ankle_hold" in used)

    def _exercise_card(self, parent: QWidget) -> QFrame:
        card, column = _card(parent)
        self.exercise = QComboBox(card)
        self.exercise.setAccessibleName("Exercise")
        self.exercise.addItems([EXERCISE_NAMES[exercise] for exercise in EXERCISES])
        self.exercise.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.exercise.currentIndexChanged.connect(
            lambda index: self.changed.emit({"exercise": EXERCISES[index]})
        )
        self.load = ValueRow("Load", " kg", LOAD_RANGE_KG, (0, 100), parent=card)
        self.load.setToolTip("The mass that pulls at the ankle pad")
        self.load.changed.connect(lambda value: self.changed.emit({"load_kg": value}))
        self.moment = ValueRow("Knee moment", " N·m", MOMENT_RANGE_NM, (-200, 200), parent=card)
        self.moment.setToolTip("What the strength test measures: above zero bends the knee")
        self.moment.changed.connect(lambda value: self.changed.emit({"moment_Nm": value}))
        column.addWidget(_title("Exercise", card))
        column.addWidget(self.exercise)
        column.addWidget(self.load)
        column.addWidget(self.moment)
        return card

    def _pose_card(self, parent: QWidget) -> QFrame:
        card, column = _card(parent)
        column.setSpacing(10)
        self.hip = self._angle("Hip", HIP_RANGE_DEG, (-20, 120), "hip_rad", card)
        self.knee = self._angle("Knee", KNEE_RANGE_DEG, (0, 135), "knee_rad", card)
        self.ankle = self._angle("Ankle", ANKLE_RANGE_DEG, (-50, 20), "ankle_rad", card)
        for row in (self.hip, self.knee, self.ankle):
            column.addWidget(row)
        note = QLabel("Green: typical range of motion.", card)
        note.setProperty("role", "muted")
        note.setWordWrap(True)
        column.addWidget(note)
        return card

    def _angle(
        self,
        name: str,
        bounds: tuple[float, float],
        typical: tuple[int, int],
        field: str,
        parent: QWidget,
    ) -> ValueRow:
        say = {"Hip": hip_words, "Knee": knee_words, "Ankle": ankle_words}[name]
        low, high = bounds
        row = ValueRow(name, "°", bounds, (round(low), round(high)), typical, say, parent)
        row.changed.connect(lambda value: self.changed.emit({field: math.radians(value)}))
        return row

    def _ankle_card(self, parent: QWidget) -> QFrame:
        card, column = _card(parent)
        self.ankle_card = card
        group = QButtonGroup(card)
        self.holds = {hold: QPushButton(hold.capitalize(), card) for hold in HOLDS}
        line = QHBoxLayout()
        line.setSpacing(6)
        for hold, button in self.holds.items():
            button.setCheckable(True)
            button.setAccessibleName(f"Ankle {hold}")
            button.setAccessibleDescription(ANKLE_HOLD_MEANING[hold])
            button.clicked.connect(
                lambda _checked, hold=hold: self.changed.emit({"ankle_hold": hold})
            )
            group.addButton(button)
            line.addWidget(button)
        self.hold_meaning = QLabel(card)
        self.hold_meaning.setProperty("role", "muted")
        self.hold_meaning.setWordWrap(True)
        column.addWidget(_title("Who holds the ankle?", card))
        column.addLayout(line)
        column.addWidget(self.hold_meaning)
        return card


def _card(parent: QWidget) -> tuple[QFrame, QVBoxLayout]:
    card = QFrame(parent)
    card.setObjectName("card")
    column = QVBoxLayout(card)
    column.setContentsMargins(12, 10, 12, 12)
    column.setSpacing(8)
    return card, column


def _title(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("role", "title")
    return label
