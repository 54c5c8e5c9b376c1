"""The page on the right that follows the pose: status, who does what at each joint, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from explorer.insight.explain import explain
from explorer.insight.joints import joint_moments
from explorer.insight.shares import JOINT_COORDINATES, muscle_shares
from explorer.language import tr
from explorer.ui.panels.card import card, in_sight, make_scroll, muted, set_role, title, write
from explorer.ui.panels.explanation import ExplanationPanel
from explorer.ui.panels.footprint import Footprint
from explorer.ui.panels.joint_bars import JointBars
from explorer.ui.panels.load_share import LoadShare
from explorer.ui.panels.reasons import Reasons
from explorer.ui.timers import REST_MS, single_shot

if TYPE_CHECKING:
    from explorer.anatomy import Leg
    from explorer.insight.explain import Explanation
    from explorer.mechanics import Solution

_LEGEND = tr(
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
        self._explanation: Explanation | None = None
        self._due: set[QWidget] = set()
        self._rest = single_shot(self, REST_MS, self._write_all)
        self.status = QLabel(self)
        self.status.setWordWrap(True)
        self.status.setProperty("role", "status")
        self.status.setAccessibleName(tr("Status"))
        area = QScrollArea(self)
        self._area = area
        column = make_scroll(area, spacing=10)
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        area.setAccessibleName(tr("What this pose asks; arrow keys scroll"))
        self.footprint = Footprint(area)
        self.bars = JointBars(area)
        self.bars.current.connect(self._show_group)
        area.verticalScrollBar().valueChanged.connect(self._write_in_sight)
        self.reasons = Reasons(area)
        self.shares = LoadShare(area)
        self.shares.chosen.connect(self.chosen)
        self.explanation = ExplanationPanel(area)
        table_card = self._in_card(area, tr("Muscle by muscle"), self.shares, "")
        bars_card = self._in_card(area, tr("Who does what"), self.bars, _LEGEND)
        for part in (self.footprint, bars_card, self.reasons, table_card, self.explanation):
            column.addWidget(part)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self.status)
        whole.addWidget(area, 1)

    def show_solution(self, leg: Leg, solution: Solution) -> None:
        """Bring words and numbers up to date: what is in sight at once, the rest at rest.

        Laying out words takes longer than anything else here, and most of them are scrolled away
        while a slider moves.
        """
        self._solution = solution
        self._due = {self.bars, self.reasons, self.shares, self.explanation}
        self._explanation = explain(leg, solution)
        write(self.status, self._explanation.status)
        set_role(self.status, "warning" if solution.status == "overloaded" else "status")
        self.footprint.show_place(solution.center_of_pressure_m)
        self._write_in_sight()
        self._rest.start()

    def showEvent(self, event: object) -> None:
        """Catch up with what changed while out of sight."""
        self._write_all()

    def _write_in_sight(self) -> None:
        self._write({part for part in self._due if in_sight(part, self._area)})

    def _write_all(self) -> None:
        self._write(set(self._due))

    def _write(self, parts: set[QWidget]) -> None:
        solution = self._solution
        if solution is None or self._explanation is None:
            return
        self._due -= parts
        if self.bars in parts:
            self.bars.show_joints(joint_moments(solution))
        if self.explanation in parts:
            self.explanation.show_explanation(self._explanation)
        group = self.bars.group
        if group is not None and self.reasons in parts:
            self.reasons.show_group(solution, group)
        if group is not None and self.shares in parts:
            rows = muscle_shares(solution, JOINT_COORDINATES[group.joint])
            self.shares.shares.show_rows(rows, group.joint)

    def _in_card(self, parent: QWidget, name: str, part: QWidget, note: str) -> QFrame:
        made, column = card(parent, spacing=2)
        column.addWidget(title(name, made))
        column.addWidget(part)
        if note:
            column.addWidget(muted(note, made))
        return made

    def _show_group(self) -> None:
        """Tell more of the group that is chosen, and of its joint muscle by muscle."""
        self._due |= {self.reasons, self.shares}
        self._write_in_sight()
        self._rest.start()
