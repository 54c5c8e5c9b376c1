"""The left side, what is asked: the exercise, what if, and the best pose within limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget

from explorer.language import tr
from explorer.ui.factors import differences
from explorer.ui.fitting_tabs import FittingTabBar
from explorer.ui.lazy import LazyPage
from explorer.ui.panels.controls import ControlsPanel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from explorer.anatomy import Leg
    from explorer.mechanics import Scenario
    from explorer.scene.look import Side
    from explorer.ui.background import Background
    from explorer.ui.panels.best_pose import BestPosePage
    from explorer.ui.panels.what_if import WhatIfPanel

WHAT_IF = tr("What if")


class Asks(QTabWidget):
    """The pages that set what is asked; those behind are made when they are first seen.

    Signals
    -------
    changed : dict of Scenario fields
    subject_changed : Subject
    side_changed : the leg that is to be shown
    taken : Scenario, whole
    """

    changed = Signal(dict)
    subject_changed = Signal(object)
    side_changed = Signal(str)
    taken = Signal(object)

    def __init__(self, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabBar(FittingTabBar(self))  # before the pages: the Tab key goes from it to them
        self._background = background
        self._now: tuple[Leg, Scenario] | None = None
        self._side: Side = "right"
        self.controls = ControlsPanel(self)
        self.controls.changed.connect(self.changed)
        self.what_if = LazyPage(self._make_what_if, self)
        self.best_pose = LazyPage(self._make_best_pose, self)
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)
        self.addTab(self.controls, tr("Exercise"))
        self.addTab(self.what_if, WHAT_IF)
        self.addTab(self.best_pose, tr("Best pose"))

    def show_scenario(self, leg: Leg, scenario: Scenario) -> None:
        """Show what is asked now; the tab says where something is not as it is otherwise."""
        self._now = leg, scenario
        self.controls.show_scenario(scenario)
        if self.what_if.is_made:
            self.what_if.page.show_scenario(scenario, leg.subject)
        if self.best_pose.is_made:
            self.best_pose.page.change(leg, scenario)
        name = f"{WHAT_IF} •" if differences(scenario, leg.subject) else WHAT_IF
        place = self.indexOf(self.what_if)
        if self.tabText(place) != name:
            self.setTabText(place, name)

    def show_side(self, side: Side) -> None:
        """Show which leg is seen."""
        self._side = side
        if self.what_if.is_made:
            self.what_if.page.subject.show_side(side)

    def _make_what_if(self) -> WhatIfPanel:
        from explorer.ui.panels.what_if import WhatIfPanel

        panel = WhatIfPanel(self)
        panel.changed.connect(self.changed)
        panel.subject_changed.connect(self.subject_changed)
        panel.side_changed.connect(self.side_changed)
        panel.subject.show_side(self._side)
        if self._now is not None:
            leg, scenario = self._now
            panel.show_scenario(scenario, leg.subject)
        return panel

    def _make_best_pose(self) -> BestPosePage:
        from explorer.ui.panels.best_pose import BestPosePage

        page = BestPosePage(self._background, self)
        page.taken.connect(self.taken)
        if self._now is not None:
            page.change(*self._now)
        return page
