"""The quiz's page: choose a quiz, answer its questions, see what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from explorer.insight.quiz.question import KIND_NAMES, LEVEL_NAMES
from explorer.language import tr
from explorer.ui.panels.card import card, make_scroll, muted, plain, title, write
from explorer.ui.panels.quiz_answers import QuizAnswers
from explorer.ui.panels.quiz_start import QuizStart

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.insight.quiz.question import Question


class QuizPage(QWidget):
    """Shows the form, a question, or the result.

    Signals
    -------
    chosen : place of an answer; -1 for somebody who does not know
    shown : the leg should show why
    went : to the next question, or to the result
    again : the same questions once more
    anew : another quiz
    ended : no more of it
    """

    chosen = Signal(int)
    shown = Signal()
    went = Signal()
    again = Signal()
    anew = Signal()
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.end = QPushButton(tr("End quiz"), self)
        self.end.clicked.connect(self.ended)
        self.area = QScrollArea(self)
        self.area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.area.setAccessibleName(tr("Quiz"))
        column = make_scroll(self.area, spacing=10)
        self.start = QuizStart(self)
        self.question = self._make_question()
        self.result = self._make_result()
        for part in (self.start, self.question, self.result):
            column.addWidget(part)
        column.addStretch(1)
        self.score = muted("", self)
        self.next = QPushButton(tr("Next"), self)
        self.next.clicked.connect(self.went)
        self.next.setDefault(True)
        self.next.setToolTip(tr("Next (Alt+Right)"))
        QShortcut(QKeySequence("Alt+Right"), self).activated.connect(self.next.click)
        self._lay_out()
        self.show_start()

    def show_start(self) -> None:
        """Show the form."""
        self._show(self.start)
        self.start.begin.setFocus()

    def show_question(self, place: int, count: int, question: Question) -> None:
        """Ask."""
        self._show(self.question)
        write(self.where, tr("Question {n} of {count}").format(n=place + 1, count=count))
        write(self.level, LEVEL_NAMES[question.level])
        write(self.what, KIND_NAMES[question.kind])
        write(self.ask, question.ask)
        self.answers.show_choices(question.choices, question.ask)
        for part in (self.verdict, self.why, self.show_why):
            part.hide()
        self.unknown.show()
        self.next.setText(tr("Next") if place + 1 < count else tr("Finish"))
        self.area.verticalScrollBar().setValue(0)
        self.answers.buttons[0].setFocus()
        numbered = [f"{n}: {choice}." for n, choice in enumerate(question.choices, start=1)]
        self._announce(" ".join((question.ask, *numbered)))

    def show_answer(self, question: Question, choice: int | None) -> None:
        """Mark the answers and explain."""
        right = choice == question.answer
        self.answers.show_result(question.answer, choice)
        if right:
            verdict = tr("Right.")
        elif choice is None:
            verdict = tr("The answer: {answer}").format(answer=question.right)
        else:
            verdict = tr("Not right. The answer: {answer}").format(answer=question.right)
        write(self.verdict, verdict)
        write(self.why, question.why)
        for part in (self.verdict, self.why, self.show_why):
            part.show()
        self.unknown.hide()
        self.next.setEnabled(True)
        self.next.setFocus()
        self._announce(f"{verdict} {question.why}")

    def show_score(self, right: int, answered: int) -> None:
        """Show how many were right so far."""
        said = tr("{right} of {answered} right").format(right=right, answered=answered)
        write(self.score, said if answered else "")

    def show_result(self, right: int, count: int, by_kind: Mapping[str, tuple[int, int]]) -> None:
        """Show what came of it."""
        self._show(self.result)
        said = tr("{right} of {count} right").format(right=right, count=count)
        write(self.total, said)
        lines = [
            tr("{kind}: {right} of {count}").format(kind=kind, right=good, count=asked)
            for kind, (good, asked) in by_kind.items()
        ]
        write(self.details, "\n".join(lines))
        self.new.setFocus()
        self._announce(" ".join((said, *lines)))

    def _show(self, shown: QFrame) -> None:
        for part in (self.start, self.question, self.result):
            part.setVisible(part is shown)
        self.score.setVisible(shown is self.question)
        self.next.setVisible(shown is self.question)
        self.next.setEnabled(False)  # its key is heard where the button is not seen, too

    def _make_question(self) -> QFrame:
        made, column = card(self)
        self.where = muted("", made)
        self.level = muted("", made)
        self.level.setAlignment(Qt.AlignmentFlag.AlignRight)
        top = QHBoxLayout()
        top.addWidget(self.where, 1)
        top.addWidget(self.level, 1)
        self.what = title("", made)
        self.ask = plain("", made)
        self.ask.setAccessibleName(tr("Question"))
        self.answers = QuizAnswers(made)
        self.answers.chosen.connect(self.chosen)
        self.unknown = QPushButton(tr("I do not know"), made)
        self.unknown.clicked.connect(lambda: self.chosen.emit(-1))
        self.verdict = QLabel(made)
        self.verdict.setWordWrap(True)
        self.verdict.setProperty("role", "status")
        self.verdict.setAccessibleName(tr("Result"))
        self.why = plain("", made)
        self.show_why = QPushButton(tr("Show it on the leg"), made)
        self.show_why.clicked.connect(self.shown)
        column.addLayout(top)
        for part in (
            self.what,
            self.ask,
            self.answers,
            self.unknown,
            self.verdict,
            self.why,
            self.show_why,
        ):
            column.addWidget(part)
        return made

    def _make_result(self) -> QFrame:
        made, column = card(self)
        column.addWidget(title(tr("Your result"), made))
        self.total = QLabel(made)
        self.total.setProperty("role", "heading")
        self.details = plain("", made)
        self.new = QPushButton(tr("Another quiz"), made)
        self.new.setDefault(True)
        self.new.clicked.connect(self.anew)
        self.once_more = QPushButton(tr("The same questions once more"), made)
        self.once_more.clicked.connect(self.again)
        for part in (self.total, self.details, self.new, self.once_more):
            column.addWidget(part)
        return made

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(title(tr("Quiz"), self))
        top.addStretch(1)
        top.addWidget(self.end)
        foot = QHBoxLayout()
        foot.addWidget(self.score, 1)
        foot.addWidget(self.next)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(top)
        whole.addWidget(self.area, 1)
        whole.addLayout(foot)

    def _announce(self, text: str) -> None:
        """Let a screen reader say what is new."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
