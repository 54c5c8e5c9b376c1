"""How far to trust the model: findings of experiments, and what this leg makes of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from explorer.anatomy.subject import REFERENCE
from explorer.insight import validation
from explorer.language import number, tr
from explorer.ui.panels.card import muted, plain, set_role, title
from explorer.ui.panels.following import FollowingPage
from explorer.ui.words import first_upper

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from PySide6.QtWidgets import QWidget

    from explorer.anatomy import Leg
    from explorer.insight.validation import Row
    from explorer.mechanics import Scenario
    from explorer.ui.background import Background

_FOR_A_MAN = tr(
    "What experiments found, and what this model gives, for a man of {mass} kg and {height} cm."
)
_FOR_A_WOMAN = tr(
    "What experiments found, and what this model gives, for a woman of {mass} kg and {height} cm."
)
_INTRODUCTION = (_FOR_A_MAN if REFERENCE.sex == "male" else _FOR_A_WOMAN).format(
    mass=number(REFERENCE.mass_kg, "g"), height=f"{100 * REFERENCE.height_m:.0f}"
)
_LABELS = {
    "measured": tr("measured"),
    "computed": tr("computed"),
    "recalled band": tr("recalled band"),
}
_VERDICTS = {True: tr("Met"), False: tr("Missed"), None: tr("Cannot be judged")}


class EvidencePage(FollowingPage[tuple["Row", ...]]):
    """The validation card, worked out when it is first opened."""

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(background, _INTRODUCTION, parent)

    def concerns(self, leg: Leg, scenario: Scenario) -> Hashable:
        """Return what the findings depend on; neither the pose nor the subject."""
        return leg.parameters

    def question(self, leg: Leg, scenario: Scenario) -> Callable[[], tuple[Row, ...]]:
        """Ask for the experiments with the model."""
        return partial(validation.card, leg)

    def show_answer(self, answer: tuple[Row, ...]) -> None:
        """Show the findings."""
        self.clear()
        made, column = self.add_card()
        met = validation.met(answer)
        column.addWidget(
            title(tr("{met} of {all} findings are met").format(met=met, all=len(answer)), made)
        )
        for row in answer:
            self._add_finding(row)

    def _add_finding(self, row: Row) -> None:
        made, column = self.add_card()
        statement = title(f"{row.number}. {row.statement}", made)
        statement.setWordWrap(True)
        column.addWidget(statement)
        verdict = plain(f"{_VERDICTS[row.met]}: {row.ours}", made)
        set_role(verdict, "warning" if row.met is False else "status")
        column.addWidget(plain(tr("Found: {figures}").format(figures=row.expected), made))
        column.addWidget(verdict)
        if row.why:
            column.addWidget(plain(row.why, made))
        column.addWidget(muted(f"{first_upper(_LABELS[row.label])}: {row.source}.", made))
