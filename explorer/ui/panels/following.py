"""A page whose answer takes longer than a frame: it follows what is asked when the hand rests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from explorer.language import tr
from explorer.ui.panels.card import card, make_scroll, muted, title, write
from explorer.ui.tab_order import chain
from explorer.ui.timers import REST_MS, single_shot
from explorer.ui.words import first_upper

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from explorer.anatomy import Leg
    from explorer.mechanics import Scenario
    from explorer.ui.background import Background

Answer = TypeVar("Answer")

WORKS = tr("Working this out…")
OUTDATED = tr("This was the answer before; the new one follows when you let go.")


class FollowingPage(QWidget, Generic[Answer]):
    """Asks in the background while it is seen, and greys out what it shows of another question.

    A page gives its `question` and shows its answer in `show_answer`, card below card.

    Parameters
    ----------
    background : Background
    introduction : str, said above an answer
    """

    def __init__(
        self, background: Background, introduction: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._introduction = introduction
        self._now: tuple[Leg, Scenario] | None = None
        self._due: Hashable = None
        self._asked: Hashable = None
        self._shown: Hashable = None
        self._rest = single_shot(self, REST_MS, self.follow)
        self.state = muted("", self)
        self.area = QScrollArea(self)
        self.column = make_scroll(self.area, spacing=10)
        self.area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.area.setAccessibleName(tr("Text of this page; arrow keys scroll"))
        self.column.addStretch(1)
        content = self.area.widget()
        assert content is not None
        self.content = content
        self.cards: list[QFrame] = []
        self.whole = QVBoxLayout(self)
        self.whole.setContentsMargins(0, 8, 0, 0)
        self.whole.setSpacing(8)
        self.whole.addWidget(self.state)
        self.whole.addWidget(self.area, 1)

    def question(self, leg: Leg, scenario: Scenario) -> Callable[[], Answer]:
        """Return what works the answer out in another thread, touching nothing of the window."""
        raise NotImplementedError

    def show_answer(self, answer: Answer) -> None:
        """Show an answer."""
        raise NotImplementedError

    def concerns(self, leg: Leg, scenario: Scenario) -> Hashable:
        """Return all that the answer depends on."""
        return leg, scenario

    @property
    def is_current(self) -> bool:
        """Whether the answer to what is asked now is shown."""
        return self._due is not None and self._shown == self._due

    @property
    def is_awaited(self) -> bool:
        """Whether the page is seen and what it asked is being worked out."""
        return self.isVisible() and self._asked is not None

    def change(self, leg: Leg, scenario: Scenario) -> None:
        """Take notice that something else is asked for now."""
        self._now = leg, scenario
        due = self.concerns(leg, scenario)
        if due == self._due:
            return
        self._due = due
        if self._asked is not None:
            self._asked = None
            self._background.forget(self)
        if self.isVisible():
            self._say()
            self._rest.start()

    def put_off(self) -> None:
        """Do not wait yet: the pass that shows what is asked is still to come, and may be slow."""
        self._rest.stop()

    def wait_on(self) -> None:
        """Begin the wait for a resting hand, if an answer is due."""
        if self.isVisible() and self._asked is None and not self.is_current:
            self._rest.start()

    def follow(self) -> None:
        """Ask for what is due, if the page is seen."""
        if self._now is None or not self.isVisible() or self._due in (self._shown, self._asked):
            return
        due = self._asked = self._due
        self._background.ask(
            self, self.question(*self._now), lambda answer: self._take(due, answer)
        )
        self._say()

    def showEvent(self, event: object) -> None:
        """Ask at once, and say how the answer stands."""
        self._say()
        self.follow()

    def hideEvent(self, event: object) -> None:
        """Ask for nothing that is not seen."""
        self._rest.stop()
        self._asked = None
        self._background.forget(self)

    def clear(self) -> None:
        """Take all cards away."""
        while self.cards:
            gone = self.cards.pop()
            gone.hide()
            gone.deleteLater()

    def add_card(self, spacing: int = 4) -> tuple[QFrame, QVBoxLayout]:
        """Add a card below the others; return it with its column."""
        made, column = card(self.content, spacing)
        self.column.insertWidget(len(self.cards), made)
        self.cards.append(made)
        return made, column

    def add_words(self, name: str, text: str) -> None:
        """Add a card of words."""
        made, column = self.add_card()
        column.addWidget(title(name, made))
        column.addWidget(muted(text, made))

    def add_left_out(self, left_out: tuple[tuple[str, str], ...]) -> None:
        """Add what does not apply, (name, reason); those of one reason together."""
        names: dict[str, list[str]] = {}
        for name, reason in left_out:
            names.setdefault(reason, []).append(name)
        if len(names) == 1 and not self.cards:
            self.add_words(tr("Nothing applies here"), next(iter(names)))
        elif names:
            made, column = self.add_card()
            column.addWidget(title(tr("Does not apply here"), made))
            for reason, of in names.items():
                column.addWidget(muted(f"{first_upper('; '.join(of))}: {reason}", made))

    def text(self) -> str:
        """Return all words that are shown."""
        labels = [label for made in self.cards for label in made.findChildren(QLabel)]
        return "\n".join((self.state.text(), *(label.text() for label in labels)))

    def _take(self, due: Hashable, answer: Answer) -> None:
        self._asked, self._shown = None, due
        self.show_answer(answer)
        items = [self.whole.itemAt(place) for place in range(self.whole.count())]
        parts = [item.widget() for item in items if item is not None]
        chain(self, [part for part in parts if part is not None])  # what is new would be the last
        self._say()

    def _say(self) -> None:
        waits = self._shown is None or self._asked is not None
        write(self.state, self._introduction if self.is_current else WORKS if waits else OUTDATED)
        self.content.setEnabled(self.is_current)
