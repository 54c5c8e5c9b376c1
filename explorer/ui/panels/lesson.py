"""The lesson's page: what a step says and asks, what the leg shows of it, and where one stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeySequence,
    QShortcut,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from explorer.insight.lesson import TITLE
from explorer.insight.lesson.steps import steps
from explorer.language import tr
from explorer.ui.new_action import key_words
from explorer.ui.panels.before_after import add_numbers
from explorer.ui.panels.card import card, make_scroll, muted, plain, title, write
from explorer.ui.panels.evidence_badge import add_claim, badge
from explorer.ui.panels.lesson_task import LessonTask
from explorer.ui.panels.lesson_watch import LessonWatch

if TYPE_CHECKING:
    from explorer.insight.lesson.telling import Telling
    from explorer.insight.strategies import Strategies, Strategy
    from explorer.mechanics import Solution

_WORKS = tr("Working out before and after…")


class LessonPage(QWidget):
    """Shows one step at a time.

    Signals
    -------
    went : place of the step that is wanted
    ended : no more of it
    tried : Scenario after a strategy
    """

    went = Signal(int)
    ended = Signal()
    tried = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = 0
        self._telling: Telling | None = None
        self._waits: QLabel | None = None
        self.task = LessonTask(self)
        self.watch = LessonWatch(self)
        self.steps = _step_list(self)
        self.steps.currentIndexChanged.connect(
            lambda index: self.went.emit(self.steps.itemData(index))
        )
        self.end = QPushButton(tr("End lesson"), self)
        self.end.clicked.connect(self.ended)
        self.back = self._button(tr("Back"), "Alt+Left", -1)
        self.next = self._button(tr("Next"), "Alt+Right", 1)
        self.next.setDefault(True)
        self.where = muted("", self)
        self.where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.heading = QLabel(self)
        self.heading.setWordWrap(True)
        self.heading.setProperty("role", "heading")
        self.text = plain("", self)
        self.after = plain("", self)
        self.area = QScrollArea(self)
        self.area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.area.setAccessibleName(tr("Lesson text"))
        self._column = make_scroll(self.area, spacing=10)
        for part in (self.heading, self.text, self.task, self.after, self.watch):
            self._column.addWidget(part)
        self._more: QWidget | None = None
        self._column.addStretch(1)
        self._lay_out()

    def show_step(self, place: int, telling: Telling) -> None:
        """Show a step from its beginning."""
        self._place, self._telling = place, telling
        step, count = telling.step, len(steps())
        with QSignalBlocker(self.steps):
            self.steps.setCurrentIndex(self.steps.findData(place))
        self.back.setEnabled(place > 0)
        write(self.where, tr("{place} of {count}").format(place=place + 1, count=count))
        self.next.setText(tr("Next") if place + 1 < count else tr("Finish"))
        write(self.heading, step.title)
        write(self.text, telling.fill(step.text))
        write(self.after, telling.fill(step.after))
        self.after.setVisible(bool(step.after) and step.task.kind == "look")
        self.task.show_task(telling)
        self.watch.show_step(telling)
        self._renew_more(telling)
        assert self._more is not None
        self._more.setVisible(step.task.kind != "predict")  # it would tell the answer
        self.area.verticalScrollBar().setValue(0)
        self._announce(f"{step.title}. {self.text.text()} {self.task.ask.text()}")

    def show_live(self, solution: Solution) -> None:
        """Show the figures of the leg as it is now."""
        self.watch.show_live(solution)

    def show_done(self, verdict: str) -> None:
        """Say that the task is done, and what follows."""
        self.task.show_done(verdict)
        self.after.setVisible(bool(self.after.text()))
        if self._more is not None:
            self._more.show()
        self.next.setFocus()
        self._announce(f"{verdict} {self.after.text()}")

    def show_strategies(self, found: Strategies) -> None:
        """Show what each strategy of the step changes."""
        if self._waits is None or self._more is None:
            return
        column = self._more.layout()
        assert isinstance(column, QVBoxLayout)
        self._waits.hide()
        for place, strategy in enumerate(found.apply):
            column.insertWidget(place, self._strategy(strategy, self._more))

    def show_ticks(self, done: set[int]) -> None:
        """Tick in the list what has been done."""
        for index in range(self.steps.count()):
            place = self.steps.itemData(index)
            if place is not None:
                text = f"{place + 1}  {steps()[place].title}"
                self.steps.setItemText(index, f"{text}  ✓" if place in done else text)

    def _button(self, text: str, key: str, by: int) -> QPushButton:
        made = QPushButton(text, self)
        QShortcut(QKeySequence(key), self).activated.connect(made.click)
        made.setToolTip(f"{text} ({key_words(key)})")
        made.clicked.connect(lambda: self.went.emit(self._place + by))
        return made

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        name = title(tr("Lesson"), self)
        name.setToolTip(TITLE)
        top.addWidget(name)
        top.addStretch(1)
        top.addWidget(self.end)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addWidget(self.where, 1)
        foot.addWidget(self.next)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(top)
        whole.addWidget(self.steps)
        whole.addWidget(self.area, 1)
        whole.addLayout(foot)

    def _renew_more(self, telling: Telling) -> None:
        """Put strategies and claims of this step in place of those of the last."""
        if self._more is not None:
            self._more.hide()
            self._more.deleteLater()
        self._more = QWidget(self.area.widget())
        column = QVBoxLayout(self._more)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._waits = None
        if telling.step.advice:
            self._waits = muted(_WORKS, self._more)
            column.addWidget(self._waits)
        if not any(claim.ask for claim in telling.step.claims):
            column.addWidget(title(tr("How well this is borne out"), self._more))
        for claim in telling.step.claims:
            made, inside = card(self._more, spacing=4)
            note = claim.note
            add_claim(inside, made, claim.ask, telling.fill(note.text), note.grade, note.source)
            column.addWidget(made)
        self._column.insertWidget(self._column.count() - 1, self._more)

    def _strategy(self, strategy: Strategy, parent: QWidget) -> QWidget:
        advice, change = strategy.advice, strategy.change
        made, column = card(parent, spacing=4)
        name = title(advice.name, made)
        name.setWordWrap(True)
        column.addWidget(name)
        column.addWidget(plain(advice.how, made))
        mean = tr("{before} → {after}, mean of one repetition")
        said = "{before} → {after}" if strategy.before.work_J is None else mean
        column.addWidget(muted(said.format(before=change.before, after=change.after), made))
        add_numbers(column, made, strategy.before.numbers, strategy.after.numbers)
        column.addWidget(plain(strategy.verdict, made))
        line = QHBoxLayout()
        line.addWidget(badge(advice.note.grade, made))
        line.addStretch(1)
        button = QPushButton(tr("Show it"), made)
        button.setAccessibleName(tr("Show: {advice}").format(advice=advice.name))
        button.clicked.connect(lambda: self.tried.emit(change.scenario))
        line.addWidget(button)
        column.addLayout(line)
        made.setAccessibleName(strategy.numbers)
        return made

    def _announce(self, text: str) -> None:
        """Let a screen reader say what is new."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))


def _step_list(parent: QWidget) -> QComboBox:
    """Return the steps under their chapters, which cannot be chosen."""
    made = QComboBox(parent)
    made.setAccessibleName(tr("Step of the lesson"))
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMaxVisibleItems(30)
    model = made.model()
    assert isinstance(model, QStandardItemModel)
    chapter = ""
    for place, step in enumerate(steps()):
        if step.chapter != chapter:
            chapter = step.chapter
            made.addItem(chapter)
            item = model.item(made.count() - 1)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            font = made.font()
            font.setBold(True)
            item.setFont(font)
        made.addItem(f"{place + 1}  {step.title}", place)
    return made
