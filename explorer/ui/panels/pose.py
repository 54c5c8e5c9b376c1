"""The page on the right that follows the pose: status, who does what at each joint, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from explorer.insight.explain import explain
from explorer.insight.joints import joint_moments
from explorer.insight.shares import JOINT_COORDINATES, muscle_shares
from explorer.ui.panels.card import card, make_scroll, muted, set_role, title, write
from explorer.ui.panels.explanation import ExplanationPanel
from explorer.ui.panels.footprint import Footprint
from explorer.ui.panels.joint_bars import JointBars
from explorer.ui.panels.load_share import LoadShare
from explorer.ui.panels.reasons import Reasons

if TYPE_CHECKING:
    from explorer.anatomy import Leg
    from explorer.insight.joints import GroupMoment
    from explorer.mechanics import Solution

_LEGEND = (
    "Bars to the right bend the joint or pull the foot up, to the left straighten it or point the "
    "foot down. Amber works against the rest. Computed, not measured."
)


class PosePage(QWidget):
    """Shows a solution in words and numbers.

    Signals
    -------
    chosen : key of a muscle picked in the table
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._solution: Solution | None = None
        self.status = QLabel(self)
        self.status.setWordWrap(True)
        self.status.setProperty("role", "status")
        self.status.setAccessibleName("Status")
        area = QScrollArea(self)
        column = make_scroll(area, spacing=10)
        self.footprint = Footprint(area)
        self.bars = JointBars(area)
        self.bars.current.connect(self._show_group)
        self.reasons = Reasons(area)
        self.shares = LoadShare(area)
        self.shares.chosen.connect(self.chosen)
        self.explanation = ExplanationPanel(area)
        table_card = self._in_card(area, "", self.shares, "")
        bars_card = self._in_card(area, "Who does what", self.bars, _LEGEND)
        for part in (self.footprint, bars_card, self.reasons, table_card, self.explanation):
            column.addWidget(part)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self.status)
        whole.addWidget(area, 1)

    def show_solution(self, leg: Leg, solution: Solution) -> None:
        """Bring words and numbers up to date."""
        self._solution = solution
        explanation = explain(leg, solution)
        self.explanation.show_explanation(explanation)
        write(self.status, explanation.status)
        set_role(self.status, "warning" if solution.status == "overloaded" else "status")
        self.footprint.show_place(solution.center_of_pressure_m)
        self.bars.show_joints(joint_moments(solution))
        if self.bars.group is not None:
            self._show_group(self.bars.group)

    def _in_card(self, parent: QWidget, name: str, part: QWidget, note: str) -> QFrame:
        made, column = card(parent, spacing=2)
        if name:
            column.addWidget(title(name, made))
        column.addWidget(part)
        if note:
            column.addWidget(muted(note, made))
        return made

    def _show_group(self, group: GroupMoment) -> None:
        """Tell more of a group, and of its joint muscle by muscle."""
        if self._solution is not None:
            self.reasons.show_group(self._solution, group)
            rows = muscle_shares(self._solution, JOINT_COORDINATES[group.joint])
            self.shares.shares.show_rows(rows, group.joint)
