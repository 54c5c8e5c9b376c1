"""What moves the answer here: each factor changed alone, before and after, the largest first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from explorer.insight.causes import Causes, Effect, causes
from explorer.language import tr
from explorer.ui.panels.before_after import add_numbers
from explorer.ui.panels.card import muted, plain, title
from explorer.ui.panels.following import FollowingPage
from explorer.ui.words import first_upper

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from explorer.anatomy import Leg
    from explorer.mechanics import Scenario
    from explorer.ui.background import Background

_INTRODUCTION = tr(
    "One thing changed at a time, the largest effect first. Hollow point: now; full point: after. "
    "The calf's share is of the knee moment."
)


class CausesPage(FollowingPage[Causes]):
    """The effects of the factors, and those that do not apply."""

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(background, _INTRODUCTION, parent)

    def question(self, leg: Leg, scenario: Scenario) -> Callable[[], Causes]:
        """Ask for the effects."""
        return partial(causes, leg, scenario)

    def show_answer(self, answer: Causes) -> None:
        """Show the effects."""
        self.clear()
        if answer.note:
            self.add_words(tr("Too much"), answer.note)
        for effect in answer.effects:
            self._add_effect(effect)
        self.add_left_out(answer.left_out)

    def _add_effect(self, effect: Effect) -> None:
        made, column = self.add_card(spacing=3)
        column.addWidget(title(first_upper(effect.name), made))
        column.addWidget(muted(f"{effect.change.before} → {effect.change.after}", made))
        before, after = effect.before, effect.after
        add_numbers(column, made, before, after)
        if after.falls and not before.falls:
            column.addWidget(plain(tr("Nobody could stand so."), made))
        elif after.balanced != before.balanced:
            then = tr("The muscles could then hold the load.")
            said = then if after.balanced else tr("The muscles could not hold that.")
            column.addWidget(plain(said, made))
        made.setAccessibleName(effect.sentence)
