"""What one can do here: each strategy before and after, how sure it is, and a button to try it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from explorer.insight.strategies import Strategies, Strategy, strategies
from explorer.language import tr
from explorer.ui.panels.before_after import add_numbers
from explorer.ui.panels.card import muted, plain, title
from explorer.ui.panels.evidence_badge import GRADE_NAMES
from explorer.ui.panels.following import FollowingPage
from explorer.ui.words import first_upper

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from explorer.anatomy import Leg
    from explorer.mechanics import Scenario
    from explorer.ui.background import Background

_INTRODUCTION = tr(
    "What one can do here. Hollow point: now; full point: after. The calf's share is of the knee "
    "moment. What the model says and what experiments say are told apart."
)


class StrategiesPage(FollowingPage[Strategies]):
    """The strategies that apply, and why others do not.

    Signals
    -------
    tried : Scenario after a strategy
    """

    tried = Signal(object)

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(background, _INTRODUCTION, parent)

    def question(self, leg: Leg, scenario: Scenario) -> Callable[[], Strategies]:
        """Ask for the strategies."""
        return partial(strategies, leg, scenario)

    def show_answer(self, answer: Strategies) -> None:
        """Show the strategies."""
        self.clear()
        for strategy in answer.apply:
            self._add_strategy(strategy)
        self.add_left_out(answer.left_out)

    def _add_strategy(self, strategy: Strategy) -> None:
        advice, change = strategy.advice, strategy.change
        made, column = self.add_card()
        name = title(advice.name, made)
        name.setWordWrap(True)
        column.addWidget(name)
        column.addWidget(plain(advice.how, made))
        mean = tr("{before} → {after}, mean of one repetition")
        said = "{before} → {after}" if strategy.before.work_J is None else mean
        column.addWidget(muted(said.format(before=change.before, after=change.after), made))
        add_numbers(column, made, strategy.before.numbers, strategy.after.numbers)
        column.addWidget(plain(strategy.verdict, made))
        note = advice.note
        grade = first_upper(GRADE_NAMES[note.grade])
        column.addWidget(muted(f"{grade}: {note.text} {note.source}", made))
        button = QPushButton(tr("Try it"), made)
        button.setAccessibleName(tr("Try: {advice}").format(advice=advice.name))
        button.clicked.connect(lambda: self.tried.emit(change.scenario))
        column.addWidget(button)
        made.setAccessibleName(strategy.numbers)
