"""What a muscle is: origin, insertion, nerve and action, each with its source."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QScrollArea,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from explorer.anatomy.cards import Card, card, cards, cards_within
from explorer.insight.figures import percent
from explorer.insight.muscle_depth import depth
from explorer.language import number, tr
from explorer.ui.links import follow_links
from explorer.ui.panels.card import in_sight
from explorer.ui.timers import REST_MS, single_shot

if TYPE_CHECKING:
    from collections.abc import Iterable

    from explorer.anatomy.sources import Source
    from explorer.mechanics import Solution

_SHOW = "show:"
#: Shown while no muscle is selected.
DEFAULT_MUSCLES = ("bflh_r", "bfsh_r", "semiten_r", "semimem_r", "gasmed_r", "gaslat_r")


class MuscleCards(QWidget):
    """Cards of the selected muscle, or of the hamstrings and gastrocnemius.

    Signals
    -------
    chosen : key of a structure or muscle, or "" for none
    followed : key of a card, and where one of its statements leads in the picture
    """

    chosen = Signal(str)
    followed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.selected: str | None = None
        self._selected: tuple[Card, ...] = ()
        self._solution: Solution | None = None
        self._is_behind = False  # written when it comes into sight
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(tr("Muscle"))
        self.choice.setPlaceholderText(tr("Choose a muscle"))
        self.choice.addItem(tr("Hamstrings and gastrocnemius"), "")
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        for each in sorted((c for c in cards() if c.muscles), key=lambda c: c.english.lower()):
            self.choice.addItem(each.english, each.key)
        self.choice.currentIndexChanged.connect(
            lambda index: self.chosen.emit(self.choice.itemData(index))
        )
        self._content = QWidget(self)
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(10)
        self._column.addStretch(1)
        self._frames: list[_CardFrame] = []
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._content)
        area.verticalScrollBar().valueChanged.connect(self._write_in_sight)
        area.setAccessibleName(tr("Cards of the muscles; arrow keys scroll"))
        self._area = area
        self._rest = single_shot(self, REST_MS, self._write)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.choice)
        column.addWidget(area, 1)

    def show_selection(self, key: str | None) -> None:
        """Show the card of a structure or muscle; None shows the usual ones."""
        self.selected = key
        selected = cards_within(key) if key else _unique(card(muscle) for muscle in DEFAULT_MUSCLES)
        if selected == self._selected:
            return
        self._selected = selected
        with QSignalBlocker(self.choice):
            index = self.choice.findData(selected[0].key) if key else 0
            # One belly may hold several muscles, and which of them was chosen here stays so.
            if not key or self.choice.currentData() not in {each.key for each in selected}:
                self.choice.setCurrentIndex(index)
        self._area.verticalScrollBar().setValue(0)
        self._is_behind = True
        if self.isVisible():
            self._write()

    def show_solution(self, solution: Solution) -> None:
        """Bring the numbers of this pose up to date: those in sight at once, the rest at rest."""
        self._solution = solution
        if self.isVisible():
            self._write_in_sight()
            self._rest.start()

    def showEvent(self, event: object) -> None:
        """Catch up with what changed while out of sight."""
        self._write()

    def text(self) -> str:
        """Return all that is shown, for tests and screen readers."""
        if self._is_behind:
            self._write()
        return "\n".join(frame.text() for frame in self._frames if not frame.isHidden())

    def _write_in_sight(self) -> None:
        for frame, shown in zip(self._frames, self._selected, strict=False):
            if in_sight(frame, self._area):
                frame.write(shown, self._solution)

    def _write(self) -> None:
        self._is_behind = False
        selected = self._selected
        while len(self._frames) < len(selected):
            self._frames.append(_CardFrame(self._content))
            self._frames[-1].followed.connect(self.followed)
            self._column.insertWidget(len(self._frames) - 1, self._frames[-1])
        for place, frame in enumerate(self._frames):
            frame.setVisible(place < len(selected))
            if place < len(selected):
                frame.write(selected[place], self._solution)


class _CardFrame(QFrame):
    """One card: the words, and at its foot the sources that their small numbers stand for."""

    followed = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._card: Card | None = None
        self._words = QLabel(self)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self._words.linkActivated.connect(self._follow)
        self._sources = QLabel(self)
        self._sources.setProperty("role", "muted")
        self._sources.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        follow_links(self._sources)
        self._sources.linkHovered.connect(self._show_address)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(6)
        for label in (self._words, self._sources):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.RichText)
            column.addWidget(label)

    def write(self, shown: Card, solution: Solution | None) -> None:
        """Show a card with the numbers of a pose; the sources stay while the card does."""
        self._words.setText(_rich_text(shown, solution))
        if shown is not self._card:
            self._card = shown
            self._sources.setText(_source_list(shown))

    def changeEvent(self, event: QEvent) -> None:
        """Write the links anew in the colours of another theme; rich text keeps its first ones."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._card:
            words = self._words.text()
            self._words.clear()
            self._words.setText(words)
            self._sources.clear()
            self._sources.setText(_source_list(self._card))

    def text(self) -> str:
        """Return the words and the sources."""
        return f"{self._words.text()}\n{self._sources.text()}"

    def _follow(self, link: str) -> None:
        assert self._card is not None
        self.followed.emit(self._card.key, link.removeprefix(_SHOW))

    def _show_address(self, address: str) -> None:
        QToolTip.showText(QCursor.pos(), address, self._sources)


def _unique(found: Iterable[Card]) -> tuple[Card, ...]:
    return tuple(dict.fromkeys(found))


def _cited(shown: Card) -> tuple[Source, ...]:
    """Return the sources of a card, each once, in the order of what they are cited for."""
    return tuple(
        dict.fromkeys(
            (
                *shown.origin_source,
                *shown.insertion_source,
                *shown.nerve_source,
                *shown.actions_source,
                *(source for said in depth(shown.key) for source in said.cited),
                *shown.note_source,
            )
        )
    )


def _rich_text(shown: Card, solution: Solution | None) -> str:
    nerve = f"{shown.nerve} ({shown.roots})" if shown.roots else shown.nerve
    deep: list[tuple[str, str, tuple[Source, ...], str]] = [
        (said.name, said.text, said.cited, said.leads) for said in depth(shown.key)
    ]
    rows = (
        (tr("Origin"), shown.origin, shown.origin_source, "origin"),
        (tr("Insertion"), shown.insertion, shown.insertion_source, "insertion"),
        (tr("Nerve"), nerve, shown.nerve_source, ""),
        *(deep or [(tr("Action"), shown.actions, shown.actions_source, "")]),
        (tr("Note"), shown.note, shown.note_source, ""),
    )
    linked = bool(shown.muscles) or bool(deep)
    numbered = {source: number for number, source in enumerate(_cited(shown), start=1)}
    lines = "".join(
        f"<p style='margin:4px 0'><b>{name}</b>{_show(leads) if linked else ''}<br>{escape(text)}"
        f"{_marks(sorted(numbered[source] for source in cited))}</p>"
        for name, text, cited, leads in rows
        if text
    )
    numbers = "" if solution is None else _numbers(shown, solution)
    return (
        f"<p style='margin:0'><b style='font-size:large'>{escape(shown.english)}</b><br>"
        f"<i>{escape(shown.latin)}</i></p>{numbers}{lines}"
    )


def _show(leads: str) -> str:
    """Return the link that leads to the picture; nothing where there is nothing to show."""
    if not leads:
        return ""
    words = escape(tr("show"))
    return f" &nbsp;<a href='{_SHOW}{leads}' style='text-decoration:none'>{words}</a>"


def _marks(numbers: Iterable[int]) -> str:
    marks = ",\u2009".join(map(str, numbers))
    return f"&nbsp;<sup>{marks}</sup>" if marks else ""


def _source_list(shown: Card) -> str:
    """List the sources by number, each a link to its page; a link opens in the system's browser."""
    cited = _cited(shown)
    rows = "".join(
        f"<tr><td style='padding-right:6px'><small>{number}</small></td>"
        f"<td><small>{_link(source)}</small></td></tr>"
        for number, source in enumerate(cited, start=1)
    )
    heading = tr("Source") if len(cited) == 1 else tr("Sources")
    return f"<small>{heading}</small><table cellspacing='0' cellpadding='0'>{rows}</table>"


def _link(source: Source) -> str:
    citation = escape(source.citation)
    if not source.address:
        return citation
    return f"<a href='{escape(source.address)}' style='text-decoration:none'>{citation}</a>"


def _numbers(shown: Card, solution: Solution) -> str:
    """Say what each part of the muscle does in this pose; computed, never measured."""
    lines = []
    for muscle, part in zip(shown.muscles, shown.parts or ("",) * len(shown.muscles), strict=True):
        if muscle not in solution.muscles:
            continue
        row = solution.row(muscle)
        said = tr(
            "activation {activation}, force {force} N, fibres at {length} times their best length"
        ).format(
            activation=percent(float(solution.activation[row])),
            force=f"{solution.force_N[row]:.0f}",
            length=number(solution.fiber_length_norm[row], ".2f"),
        )
        lines.append(f"{escape(part)}: {said}" if part else said)
    if not lines:
        return ""
    heading = escape(tr("In this pose"))
    return f"<p style='margin:4px 0'><b>{heading}</b><br>{'<br>'.join(lines)}</p>"
