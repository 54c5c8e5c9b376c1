"""Curves of several muscles over a joint's range or a repetition, with a cursor that poses."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from explorer.document.errors import InputError
from explorer.export.curves import save_curves
from explorer.insight.curve_words import (
    AXIS_NAMES,
    COMPUTED,
    meaning_words,
    notes,
    place_words,
    title_words,
    value_words,
)
from explorer.insight.curves import Curves, asked_by, curves, place_on, without_curve
from explorer.insight.names import plain_name
from explorer.language import tr, within
from explorer.ui.ask_where import ask_where
from explorer.ui.panels.card import muted, plain, set_role, title, write
from explorer.ui.panels.curve_choice import CurveChoice
from explorer.ui.panels.curve_list import CurveList
from explorer.ui.panels.curve_plot import CurvePlot
from explorer.ui.panels.following import FollowingPage
from explorer.ui.places import person_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable
    from pathlib import Path

    from explorer.anatomy import Leg
    from explorer.document.document import Document
    from explorer.mechanics import Scenario
    from explorer.ui.background import Background

#: Curves take less time than other answers: they follow before the picture becomes fine, which
#: without a graphics card keeps the window busy for as long as they take.
CURVES_REST_MS = 20
_INTRODUCTION = tr("{computed}. Drag in the plot to pose the leg.").format(computed=COMPUTED)
_KINDS = {".svg": tr("Picture (*.svg)"), ".csv": tr("Table (*.csv)")}
_SPOKEN = {
    ".svg": tr("Save the curves as picture (*.svg)"),
    ".csv": tr("Save the curves as table (*.csv)"),
}
_LIST_PX = 196


class CurvesPage(FollowingPage[Curves | str]):
    """What is drawn is chosen above; the legend below says the values at the cursor.

    Signals
    -------
    posed : dict of the Scenario field that a place in the plot asks for
    said : what was saved, or why something could not be
    """

    posed = Signal(dict)
    said = Signal(str)

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(background, _INTRODUCTION, parent)
        self._rest.setInterval(CURVES_REST_MS)
        self._curves: Curves | None = None
        #: What a saved picture carries.
        self.document_now: Callable[[], Document | None] = lambda: None
        self.choice = CurveChoice(self)
        self.choice.axis_changed.connect(self._take_axis)
        self.choice.shown_changed.connect(self._draw)
        self.whole.insertWidget(0, self.choice)
        made, column = self.add_card(6)
        self.title = title("", made)
        self.meaning = muted("", made)
        self.plot = CurvePlot(made)
        self.plot.asked.connect(self._pose)
        self.notes = plain("", made)
        set_role(self.notes, "status")
        self.list = CurveList(made)
        self.list.setFixedHeight(_LIST_PX)
        self.list.changed.connect(self._draw)
        self.list.refused.connect(self.said)
        for part in (self.title, self.meaning, self.plot, self.notes, self.list):
            column.addWidget(part)
        self.save = {suffix: self._button(suffix, made) for suffix in _KINDS}
        line = QHBoxLayout()
        line.setSpacing(8)
        for button in self.save.values():
            line.addWidget(button)
        column.addLayout(line)
        self._show_parts()

    def question(self, leg: Leg, scenario: Scenario) -> Callable[[], Curves | str]:
        """Ask for the whole range, or why there is none."""
        axis = self.choice.axis
        reason = without_curve(scenario, axis)
        return (lambda: reason) if reason else partial(curves, leg, scenario, axis)

    def concerns(self, leg: Leg, scenario: Scenario) -> Hashable:
        """Return all but the place on the axis: the cursor moves over standing curves."""
        return leg, asked_by(scenario, self.choice.axis), self.choice.axis

    def change(self, leg: Leg, scenario: Scenario) -> None:
        """Move the cursor at once; new curves follow."""
        super().change(leg, scenario)
        self._show_place()

    def show_answer(self, answer: Curves | str) -> None:
        """Draw the curves, or say why there are none."""
        self._curves = None if isinstance(answer, str) else answer
        if isinstance(answer, str):
            write(self.meaning, answer)
        self._draw()

    def showEvent(self, event: object) -> None:
        """Let the chosen muscles stand on top of the list."""
        self.list.sort_chosen()
        super().showEvent(event)

    def save_as(self, out: Path) -> None:
        """Save what is drawn; say that, or why it could not be."""
        if self._curves is None:
            return
        choice = self.choice
        try:
            chosen, document = self.list.chosen, self.document_now()
            save_curves(out, self._curves, choice.quantity, choice.joint, chosen, document)
        except InputError as error:
            self.said.emit(str(error))
        else:
            self.said.emit(tr("Curves saved: {file}").format(file=out))

    def _take_axis(self) -> None:
        if self._now is not None:
            self.change(*self._now)
            self.follow()

    def _draw(self) -> None:
        self._show_parts()
        drawn, quantity, joint = self._curves, self.choice.quantity, self.choice.joint
        write(self.title, title_words(quantity, joint))
        if drawn is None:
            return
        chosen = self.list.chosen
        write(self.meaning, meaning_words(quantity, joint))
        rows = [drawn.muscles.index(muscle) for muscle in chosen]
        said = notes(drawn, quantity, joint, rows)
        write(self.notes, " ".join(said))
        set_role(self.notes, "warning" if drawn.overloaded.any() else "status")
        self.notes.setVisible(bool(said))
        over = within(AXIS_NAMES[drawn.axis])
        self.plot.setAccessibleName(
            tr("Curves, {what}, over {axis}; arrow keys move the cursor").format(
                what=title_words(quantity, joint), axis=over
            )
        )
        self.plot.show_curves(drawn, quantity, joint, chosen)
        self._show_place()

    def _show_place(self) -> None:
        drawn = self._curves
        if drawn is None or self._now is None or drawn.axis != self.choice.axis:
            return
        place = place_on(self._now[1], drawn.axis)
        self.plot.show_place(place)
        if place is None:
            self.list.clear_values()
            write_description(
                self.plot, tr("Held still: the leg is at no place of the repetition.")
            )
            return
        quantity = self.choice.quantity
        values = drawn.values_at(place, quantity, self.choice.joint)
        self.list.show_values(drawn.muscles, values, quantity)
        rows = [drawn.muscles.index(muscle) for muscle in self.list.chosen]
        words = [
            f"{plain_name(drawn.muscles[row])} {value_words(quantity, values[row])}" for row in rows
        ]
        said = tr("At {place}: {values}.")
        where = place_words(drawn.axis, place)
        write_description(self.plot, said.format(place=where, values="; ".join(words)))

    def _show_parts(self) -> None:
        there = self._curves is not None
        for part in (self.title, self.plot, self.notes, self.list, *self.save.values()):
            part.setVisible(there)

    def _pose(self, place: float) -> None:
        axis = self.choice.axis
        self.posed.emit({"phase" if axis == "phase" else f"{axis}_rad": place})

    def _button(self, suffix: str, parent: QWidget) -> QPushButton:
        button = QPushButton(tr("Save {kind}…").format(kind=suffix[1:].upper()), parent)
        button.setAccessibleName(_SPOKEN[suffix])
        button.setToolTip(
            tr("A picture to enlarge") if suffix == ".svg" else tr("A table of the points")
        )
        button.clicked.connect(lambda: self._ask_and_save(suffix))
        return button

    def _ask_and_save(self, suffix: str) -> None:
        start = person_folder("Documents") / f"curves{suffix}"
        out = ask_where(self, tr("Save curves"), start, _KINDS[suffix], suffix)
        if out is not None:
            self.save_as(out)


def write_description(part: QWidget, text: str) -> None:
    """Tell a screen reader, where it differs."""
    if part.accessibleDescription() != text:
        part.setAccessibleDescription(text)
