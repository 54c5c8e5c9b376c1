"""The page on the left that sets the task: exercise, phase, load, pose, who holds the ankle."""

from __future__ import annotations

import math

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QWidget,
)

from explorer.insight.names import EXERCISE_NAMES
from explorer.language import tr
from explorer.mechanics.exercises import TASKS, moved_joints
from explorer.mechanics.scenario import (
    ANKLE_RANGE_DEG,
    HIP_RANGE_DEG,
    KNEE_RANGE_DEG,
    LOAD_RANGE_KG,
    MOMENT_RANGE_NM,
    AnkleHold,
    Joint,
    Scenario,
)
from explorer.ui.choices import EXERCISE_GROUPS
from explorer.ui.panels.card import card, make_scroll, muted, title, write
from explorer.ui.panels.phase import PhaseRow
from explorer.ui.value_row import ValueRow
from explorer.ui.wheel import WheelNeedsFocus
from explorer.ui.words import (
    ANKLE_HOLD_MEANING,
    ankle_words,
    hip_words,
    knee_words,
    load_words,
    uses,
)

SET_BY_PHASE = tr("set by the phase")
#: What stands on the button, and what a screen reader says.
HOLDS: dict[AnkleHold, tuple[str, str]] = {
    "free": (tr("Free"), tr("Ankle free")),
    "held": (tr("Held"), tr("Ankle held")),
}


class ControlsPanel(QScrollArea):
    """Show a scenario and report what the person changes.

    Signals
    -------
    changed : dict of Scenario fields
    """

    changed = Signal(dict)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = make_scroll(self)
        self.setViewportMargins(0, 8, 0, 0)
        column.addWidget(self._exercise_card(self))
        column.addWidget(self._pose_card(self))
        column.addWidget(self._ankle_card(self))
        column.addStretch(1)
        rows = (self.phase.row, self.load, self.moment, *self.joints.values())
        wheel = WheelNeedsFocus(self)
        wheel.watch(
            self.exercise,
            self.phase.speed,
            *(row.slider for row in rows),
            *(row.field for row in rows),
        )

    def show_scenario(self, scenario: Scenario) -> None:
        """Show a scenario without reporting it as a change."""
        with QSignalBlocker(self.exercise):
            self.exercise.setCurrentIndex(self.exercise.findData(scenario.exercise))
        task = TASKS[scenario.exercise]
        self.phase.show_scenario(scenario)
        self.load.show_value(scenario.load_kg)
        self.moment.show_value(scenario.moment_Nm)
        led = moved_joints(task) if scenario.phase is not None else ()
        for joint, row in self.joints.items():
            row.show_value(math.degrees(getattr(scenario, f"{joint}_rad")))
            note = SET_BY_PHASE if joint in led else ""
            write(row.note, note)
            row.explain(note)
        for hold, button in self.holds.items():
            button.setChecked(hold == scenario.ankle_hold)
        write(self.hold_meaning, ANKLE_HOLD_MEANING[scenario.ankle_hold])
        used = uses(scenario.exercise)
        self.phase.setVisible(bool(task.moves))
        self.load.setVisible("load_kg" in used)
        self.moment.setVisible("moment_Nm" in used)
        self.ankle_card.setVisible("ankle_hold" in used)

    def pause(self) -> None:
        """Let nothing run by itself."""
        self.phase.player.pause()

    def _choose(self, exercise: str) -> None:
        self.pause()
        self.changed.emit({"exercise": exercise})

    def _turn(self, field: str, angle_deg: float) -> None:
        self.pause()
        self.changed.emit({field: math.radians(angle_deg)})

    def _exercise_card(self, parent: QWidget) -> QFrame:
        made, column = card(parent)
        self.exercise = _exercise_list(made)
        self.exercise.currentIndexChanged.connect(
            lambda index: self._choose(self.exercise.itemData(index))
        )
        self.load = ValueRow(
            tr("Load"),
            " kg",
            LOAD_RANGE_KG,
            (0, 100),
            words=lambda _: self._load_words(),
            parent=made,
        )
        self.load.changed.connect(lambda value: self.changed.emit({"load_kg": value}))
        self.moment = ValueRow(tr("Knee moment"), " N·m", MOMENT_RANGE_NM, (-200, 200), parent=made)
        self.moment.setToolTip(tr("What the strength test measures: above zero bends the knee"))
        self.moment.changed.connect(lambda value: self.changed.emit({"moment_Nm": value}))
        self.phase = PhaseRow(made)
        self.phase.changed.connect(lambda phase: self.changed.emit({"phase": phase}))
        column.addWidget(title(tr("Exercise"), made))
        for part in (self.exercise, self.load, self.moment, self.phase):
            column.addWidget(part)
        return made

    def _load_words(self) -> str:
        exercise = self.exercise.currentData()
        return load_words(exercise) if exercise else ""

    def _pose_card(self, parent: QWidget) -> QFrame:
        made, column = card(parent)
        column.setSpacing(10)
        self.hip = self._angle(tr("Hip"), HIP_RANGE_DEG, (-20, 120), "hip_rad", made)
        self.knee = self._angle(tr("Knee"), KNEE_RANGE_DEG, (0, 135), "knee_rad", made)
        self.ankle = self._angle(tr("Ankle"), ANKLE_RANGE_DEG, (-50, 20), "ankle_rad", made)
        self.joints: dict[Joint, ValueRow] = {
            "hip": self.hip,
            "knee": self.knee,
            "ankle": self.ankle,
        }
        for row in self.joints.values():
            column.addWidget(row)
        note = muted(tr("Green: typical range of motion."), made)
        column.addWidget(note)
        return made

    def _angle(
        self,
        name: str,
        bounds: tuple[float, float],
        typical: tuple[int, int],
        field: str,
        parent: QWidget,
    ) -> ValueRow:
        say = {"hip_rad": hip_words, "knee_rad": knee_words, "ankle_rad": ankle_words}[field]
        row = ValueRow(name, "°", bounds, bounds, typical, say, parent)
        row.changed.connect(lambda value: self._turn(field, value))
        return row

    def _ankle_card(self, parent: QWidget) -> QFrame:
        made, column = card(parent)
        self.ankle_card = made
        group = QButtonGroup(made)
        self.holds = {hold: QPushButton(name, made) for hold, (name, _) in HOLDS.items()}
        line = QHBoxLayout()
        line.setSpacing(6)
        for hold, button in self.holds.items():
            button.setCheckable(True)
            button.setAccessibleName(HOLDS[hold][1])
            button.setAccessibleDescription(ANKLE_HOLD_MEANING[hold])
            button.clicked.connect(
                lambda _checked, hold=hold: self.changed.emit({"ankle_hold": hold})
            )
            group.addButton(button)
            line.addWidget(button)
        self.hold_meaning = muted("", made)
        column.addWidget(title(tr("Who holds the ankle?"), made))
        column.addLayout(line)
        column.addWidget(self.hold_meaning)
        return made


def _exercise_list(parent: QWidget) -> QComboBox:
    """Return the exercises under their headings, which cannot be chosen."""
    made = QComboBox(parent)
    made.setAccessibleName(tr("Exercise"))
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMaxVisibleItems(40)
    model = made.model()
    assert isinstance(model, QStandardItemModel)
    for heading, exercises in EXERCISE_GROUPS.items():
        made.addItem(heading)
        item = model.item(made.count() - 1)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = made.font()
        font.setBold(True)
        item.setFont(font)
        for exercise in exercises:
            made.addItem(EXERCISE_NAMES[exercise], exercise)
    return made
