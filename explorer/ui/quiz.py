"""Leads through a quiz: sets each question's leg, judges, lets the leg explain, and puts back."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from explorer.document.quiz import asked_document, moving_document, told_document
from explorer.insight.quiz.question import KIND_NAMES
from explorer.insight.quiz.quiz import Quiz
from explorer.insight.quiz.sights import side_sight
from explorer.language import tr
from explorer.ui.ask_where import ask_where
from explorer.ui.guest import Guest
from explorer.ui.hush import Hush
from explorer.ui.panels.quiz import QuizPage
from explorer.ui.places import person_folder
from explorer.ui.stepping import Stepping

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QVBoxLayout

    from explorer.document.document import Document
    from explorer.export.handout import Paper
    from explorer.insight.quiz.question import Naming, Question
    from explorer.insight.quiz.quiz import Wish
    from explorer.scene.camera import ViewName
    from explorer.scene.look import Side
    from explorer.ui.window import MainWindow


class QuizRun(Guest):
    """Runs quizzes in the place of the window's answers.

    What the window showed before comes back at the end.

    Parameters
    ----------
    window : MainWindow
    column : of the answers, whose place the quiz's page takes while it runs
    """

    def __init__(self, window: MainWindow, column: QVBoxLayout) -> None:
        self.page = page = QuizPage(window)
        super().__init__(window, page, column)
        page.start.begun.connect(self.begin)
        page.start.sheet_asked.connect(self._ask_and_save)
        page.chosen.connect(self._choose)
        page.shown.connect(self._move)
        page.went.connect(self._go_on)
        page.again.connect(self._once_more)
        page.anew.connect(self._anew)
        page.ended.connect(self.end)
        self._hush = Hush(window)
        self._tab = 0
        self.quiz: Quiz | None = None
        self._at = 0
        self._right: dict[int, bool] = {}

    @property
    def question(self) -> Question:
        """The question that is shown."""
        assert self.quiz is not None
        return self.quiz.question(self._at)

    def start(self) -> None:
        """Let a quiz be chosen."""
        if self.runs:
            return
        window, page = self._window, self.page
        self._tab = window.answers.currentIndex()
        naming: Naming = "latin" if window.session.look.labels == "latin" else "english"
        page.start.show_naming(naming)
        self.take_place()
        page.show_start()

    def end(self) -> None:
        """Show what was shown before the quiz, unless a file was opened or kept meanwhile."""
        if not self.runs:
            return
        self._hush.release()
        window = self._window
        if self.give_back():
            window.session.run_pass()  # what is picked out brings its card to the front
            window.answers.setCurrentIndex(self._tab)

    def begin(self, wish: Wish) -> None:
        """Ask the first question."""
        self.quiz = Quiz(wish)
        self._right = {}
        self._go(0)

    def save_sheet(self, wish: Wish, paper: Paper, out: Path) -> bool:
        """Write a class sheet, or tell why not."""
        from explorer.export.quiz_file import sheet_in_steps

        say = self._window.statusBar().showMessage
        saving = Stepping(
            tr("Save the class sheet"),
            tr("Question %v of %m"),
            sheet_in_steps(wish, paper, out),
            wish.count,
            self._window,
        )
        if saving.run():
            say(tr("Class sheet saved: {file}").format(file=out))
        elif saving.error:
            say(tr("No class sheet can be made: {error}").format(error=saving.error))
        else:
            say(tr("Stopped; nothing was saved."))
        return saving.is_done

    def _go(self, place: int) -> None:
        assert self.quiz is not None
        self.glide.stop()
        self._at = place
        question, wish = self.question, self.quiz.wish
        self._hush.release()
        side = self._window.session.look.side
        self._window.documents.take(asked_document(question, wish.naming, side))
        if question.hides_names:
            self._hush.keep(frozenset(question.shown))
        self.page.show_score(sum(self._right.values()), len(self._right))
        self.page.show_question(place, len(self.quiz), question)

    def _choose(self, choice: int) -> None:
        assert self.quiz is not None
        if self._at in self._right:
            return
        question = self.question
        is_right = choice == question.answer
        self._right[self._at] = is_right
        self._hush.release()
        self.page.show_answer(question, choice if choice >= 0 else None)
        self.page.show_score(sum(self._right.values()), len(self._right))
        if is_right:
            self._show(told_document)
        else:
            self._move()

    def _show(self, make: Callable[[Question, Naming, Side], Document]) -> None:
        """Show the leg that was asked about, from where it is seen now."""
        assert self.quiz is not None
        window = self._window
        made = make(self.question, self.quiz.wish.naming, window.session.look.side)
        camera, whole = window.session.look.camera, window.viewport.keeps_whole
        window.documents.take(made.with_(shown=made.shown.with_(camera=camera, whole=whole)))

    def _move(self) -> None:
        """Let the leg show why, from where the question stood."""
        question, viewport = self.question, self._window.viewport
        self.glide.stop()
        self._show(moving_document)
        if question.is_of_anatomy:
            viewport.look_from(cast("ViewName", side_sight(question.shown[0]).view))
        self.glide_to(question.then, times=2)

    def _go_on(self) -> None:
        assert self.quiz is not None
        if self._at not in self._right:
            return
        if self._at + 1 < len(self.quiz):
            self._go(self._at + 1)
            return
        self.glide.stop()
        by_kind = {}
        for kind in self.quiz.wish.kinds:
            given = [good for at, good in self._right.items() if self.quiz.kind(at) == kind]
            if given:
                by_kind[KIND_NAMES[kind]] = (sum(given), len(given))
        self.page.show_result(sum(self._right.values()), len(self.quiz), by_kind)

    def _once_more(self) -> None:
        assert self.quiz is not None
        self.begin(self.quiz.wish)

    def _anew(self) -> None:
        self.page.start.draw_seed()
        self.page.show_start()

    def _ask_and_save(self, wish: Wish, paper: Paper) -> None:
        start = person_folder("Documents") / f"quiz-{wish.seed}.pdf"
        kinds = tr("PDF document (*.pdf)")
        out = ask_where(self._window, tr("Save the class sheet"), start, kinds, ".pdf")
        if out is not None:
            self.save_sheet(wish, paper, out)
