"""The page on the right that follows the pose: status, who carries the load, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from explorer.insight.explain import explain
from explorer.insight.shares import muscle_shares
from explorer.ui.panels.card import set_role, write
from explorer.ui.panels.explanation import ExplanationPanel
from explorer.ui.panels.footprint import Footprint
from explorer.ui.panels.load_share import LoadShare

if TYPE_CHECKING:
    from explorer.anatomy import Leg
    from explorer.mechanics import Solution


class PosePage(QWidget):
    """Shows a solution in words and numbers.

    Signals
    -------
    chosen : key of a muscle picked in the table
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.status = QLabel(self)
        self.status.setWordWrap(True)
        self.status.setProperty("role", "status")
        self.status.setAccessibleName("Status")
        self.shares = LoadShare(self)
        self.shares.chosen.connect(self.chosen)
        self.explanation = ExplanationPanel(self)
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        table = QFrame(content)
        table.setObjectName("card")
        inside = QVBoxLayout(table)
        inside.setContentsMargins(8, 10, 8, 8)
        title = QLabel("Who carries the load", table)
        title.setProperty("role", "title")
        note = QLabel("Computed, not measured.", table)
        note.setProperty("role", "muted")
        for part in (title, self.shares, note):
            inside.addWidget(part)
        self.footprint = Footprint(content)
        column.addWidget(self.footprint)
        column.addWidget(table)
        column.addWidget(self.explanation)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self.status)
        whole.addWidget(area, 1)

    def show_solution(self, leg: Leg, solution: Solution) -> None:
        """Bring words and numbers up to date."""
        explanation = explain(leg, solution)
        self.shares.shares.show_rows(muscle_shares(solution))
        self.explanation.show_explanation(explanation)
        write(self.status, explanation.status)
        set_role(self.status, "warning" if solution.status == "overloaded" else "status")
        self.footprint.show_place(solution.center_of_pressure_m)
