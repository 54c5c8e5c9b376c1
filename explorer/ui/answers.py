"""The right side, the answers: this pose, its causes, strategies, muscles, curves, evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget

from explorer.language import tr
from explorer.ui.fitting_tabs import FittingTabBar
from explorer.ui.lazy import LazyPage
from explorer.ui.panels.muscle_card import MuscleCards
from explorer.ui.panels.pose import PosePage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from explorer.anatomy import Leg
    from explorer.document.document import Document
    from explorer.mechanics import Scenario, Solution
    from explorer.ui.background import Background
    from explorer.ui.panels.causes import CausesPage
    from explorer.ui.panels.curves import CurvesPage
    from explorer.ui.panels.evidence import EvidencePage
    from explorer.ui.panels.following import FollowingPage
    from explorer.ui.panels.strategies import StrategiesPage
    from explorer.ui.session import Frame

Following = TypeVar("Following", bound="FollowingPage[Any]")


class Answers(QTabWidget):
    """The pages that say what follows; those that take long are made when they are first seen.

    Signals
    -------
    chosen : key of a structure or muscle, or "" for none
    followed : key of a card, and where one of its statements leads in the picture
    tried : Scenario after a strategy
    posed : dict of Scenario fields, where somebody points in the curves
    said : a line for the person
    """

    chosen = Signal(str)
    followed = Signal(str, str)
    tried = Signal(object)
    posed = Signal(dict)
    said = Signal(str)

    def __init__(self, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabBar(FittingTabBar(self))  # before the pages: the Tab key goes from it to them
        self._background = background
        self._now: tuple[Leg, Scenario] | None = None
        self._shown: Solution | None = None
        #: What a saved picture of curves carries.
        self.document_now: Callable[[], Document | None] = lambda: None
        self.pose = PosePage(self)
        self.pose.chosen.connect(self.chosen)
        self.causes = LazyPage(self._make_causes, self)
        self.strategies = LazyPage(self._make_strategies, self)
        self.cards = MuscleCards(self)
        self.cards.chosen.connect(self.chosen)
        self.cards.followed.connect(self.followed)
        self.curves = LazyPage(self._make_curves, self)
        self.evidence = LazyPage(self._make_evidence, self)
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)
        self.addTab(self.pose, tr("Pose"))
        self.addTab(self.causes, tr("Causes"))
        self.addTab(self.strategies, tr("Strategies"))
        self.addTab(self.cards, tr("Muscles"))
        self.addTab(self.curves, tr("Curves"))
        self.addTab(self.evidence, tr("Evidence"))

    @property
    def are_curves_due(self) -> bool:
        """Whether curves are being worked out, which stand within a third of a second."""
        return self.curves.is_made and self.curves.page.is_awaited

    def change(self, leg: Leg, scenario: Scenario) -> None:
        """Take notice of what is asked now; pages that take long follow later."""
        self._now = leg, scenario
        for place in (self.causes, self.strategies, self.curves, self.evidence):
            if place.is_made:
                place.page.change(leg, scenario)
                place.page.put_off()

    def show_frame(self, frame: Frame) -> None:
        """Show a solution, and the card of what is selected."""
        if frame.solution is not self._shown:
            self._shown = frame.solution
            self.pose.show_solution(frame.leg, frame.solution)
            self.cards.show_solution(frame.solution)
        for place in (self.causes, self.strategies, self.curves, self.evidence):
            if place.is_made:
                place.page.wait_on()
        selected = frame.look.selected
        if selected and selected != self.cards.selected:
            self.setCurrentWidget(self.cards)
        self.cards.show_selection(selected)

    def _make_causes(self) -> CausesPage:
        from explorer.ui.panels.causes import CausesPage

        return self._told(CausesPage(self._background, self))

    def _make_strategies(self) -> StrategiesPage:
        from explorer.ui.panels.strategies import StrategiesPage

        page = StrategiesPage(self._background, self)
        page.tried.connect(self.tried)
        return self._told(page)

    def _make_curves(self) -> CurvesPage:
        from explorer.ui.panels.curves import CurvesPage

        page = CurvesPage(self._background, self)
        page.posed.connect(self.posed)
        page.said.connect(self.said)
        page.document_now = lambda: self.document_now()
        return self._told(page)

    def _make_evidence(self) -> EvidencePage:
        from explorer.ui.panels.evidence import EvidencePage

        return self._told(EvidencePage(self._background, self))

    def _told(self, page: Following) -> Following:
        if self._now is not None:
            page.change(*self._now)
        return page
