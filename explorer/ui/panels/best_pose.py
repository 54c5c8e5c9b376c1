"""The page that looks for the best pose: what is allowed, and what was found within it."""

from __future__ import annotations

import math
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from explorer.insight.best_pose import Found, Search, best_pose
from explorer.insight.figures import PERCENT, percent
from explorer.insight.names import foot_words, pose_words
from explorer.insight.usual import title as exercise_title
from explorer.insight.wish import Wish
from explorer.language import tr
from explorer.mechanics import Scenario
from explorer.mechanics.scenario import WHAT_IF_RANGES
from explorer.ui.panels.card import card, plain, title
from explorer.ui.panels.following import FollowingPage
from explorer.ui.value_row import ValueRow
from explorer.ui.wheel import WheelNeedsFocus

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from explorer.anatomy import Leg
    from explorer.mechanics.scenario import AnkleHold
    from explorer.ui.background import Background

_INTRODUCTION = tr("Most work for the hamstrings, least for the calf, within these limits.")
#: How many more are shown below the best.
_OTHERS = 3
_HOLDS: tuple[tuple[str, tuple[AnkleHold, ...]], ...] = (
    (tr("Foot free or held"), ("free", "held")),
    (tr("Foot free"), ("free",)),
    (tr("Foot held"), ("held",)),
)


class BestPosePage(FollowingPage[Search]):
    """Limits above, finds below.

    Signals
    -------
    taken : Scenario of a pose that was found
    """

    taken = Signal(object)

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(background, _INTRODUCTION, parent)
        usual = Wish()
        limits, column = card(self, spacing=5)
        self.only_this = QComboBox(limits)
        self.only_this.setAccessibleName(tr("Exercises that are searched"))
        self.only_this.addItems([tr("Any exercise"), tr("This exercise only")])
        self.only_this.currentIndexChanged.connect(self._wish_anew)
        self.hold = QComboBox(limits)
        self.hold.setAccessibleName(tr("Who holds the foot"))
        self.hold.addItems([name for name, _ in _HOLDS])
        self.hold.currentIndexChanged.connect(self._wish_anew)
        self.calf_weight = self._row(
            tr("Calf counts"), "", (0.0, 3.0), usual.calf_weight, 0.1, limits
        )
        self.calf_weight.slider.setToolTip(tr("How much work of the calf counts against a pose"))
        self.activation = self._row(
            tr("Activation up to"),
            PERCENT,
            (10.0, 100.0),
            100.0 * usual.highest_activation,
            1.0,
            limits,
        )
        self.load = self._row(tr("Load up to"), " kg", (0.0, 100.0), usual.load_kg[1], 1.0, limits)
        self.knee = self._row(
            tr("Knee bent up to"),
            "°",
            (0.0, 140.0),
            round(math.degrees(usual.knee_rad[1])),
            1.0,
            limits,
        )
        column.addWidget(self.only_this)
        column.addWidget(self.hold)
        self.rows = (self.calf_weight, self.activation, self.load, self.knee)
        for row in self.rows:
            column.addWidget(row)
        self.whole.insertWidget(0, limits)
        wheel = WheelNeedsFocus(self)
        wheel.watch(self.only_this, self.hold)
        wheel.watch(*(row.slider for row in self.rows), *(row.field for row in self.rows))

    def wish(self, scenario: Scenario) -> Wish:
        """Return what is allowed now."""
        usual = Wish()
        only_this = self.only_this.currentIndex() == 1
        return Wish(
            exercises=(scenario.exercise,) if only_this else usual.exercises,
            knee_rad=(0.0, math.radians(self.knee.value())),
            load_kg=(0.0, self.load.value()),
            holds=_HOLDS[self.hold.currentIndex()][1],
            highest_activation=self.activation.value() / 100.0,
            calf_weight=self.calf_weight.value(),
        )

    def concerns(self, leg: Leg, scenario: Scenario) -> Hashable:
        """Return leg, person and limits; the pose at hand does not matter."""
        person = Scenario(**{name: getattr(scenario, name) for name in WHAT_IF_RANGES})
        return leg, person.with_(momentum=0.0), self.wish(scenario)

    def question(self, leg: Leg, scenario: Scenario) -> Callable[[], Search]:
        """Ask for the best pose."""
        return partial(best_pose, leg, scenario, self.wish(scenario))

    def show_answer(self, answer: Search) -> None:
        """Show what was found."""
        self.clear()
        if answer.best is None:
            self.add_words(tr("Nothing found"), answer.words)
            self.add_left_out(answer.left_out)
            return
        self._add_found(tr("Best"), answer.best, answer.words)
        for found in answer.others[:_OTHERS]:
            self._add_found(exercise_title(found.scenario), found, _short(found))

    def _add_found(self, name: str, found: Found, words: str) -> None:
        made, column = self.add_card()
        heading = title(name, made)
        heading.setWordWrap(True)
        column.addWidget(heading)
        column.addWidget(plain(words, made))
        button = QPushButton(tr("Take this pose"), made)
        button.setAccessibleName(
            tr("Take this pose: {exercise}").format(exercise=exercise_title(found.scenario))
        )
        button.clicked.connect(lambda: self.taken.emit(found.scenario))
        column.addWidget(button)

    def _row(
        self,
        name: str,
        unit: str,
        bounds: tuple[float, float],
        base: float,
        step: float,
        parent: QWidget,
    ) -> ValueRow:
        row = ValueRow(
            name, unit, bounds, bounds, parent=parent, step=step, base=base, heading=False
        )
        row.show_value(base)
        row.changed.connect(self._wish_anew)
        return row

    def _wish_anew(self) -> None:
        if self._now is not None:
            self.change(*self._now)


def _short(found: Found) -> str:
    numbers = found.numbers
    return tr(
        "{pose}. The hamstrings give {force} of their strongest force, gastrocnemius gives {part} "
        "of the moment that bends the knee."
    ).format(
        pose=f"{pose_words(found.scenario)}{foot_words(found.scenario)}",
        force=percent(numbers.hamstring_drive),
        part=percent(numbers.calf_part),
    )
