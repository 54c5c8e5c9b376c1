"""The figures that a step is about: as the step began, and as the leg is now."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from explorer.insight.lesson.figures import FIGURES
from explorer.language import tr
from explorer.ui.panels.before_after import BeforeAfter
from explorer.ui.panels.card import muted, title, write
from explorer.ui.words import first_upper

if TYPE_CHECKING:
    from explorer.insight.lesson.figures import Figure
    from explorer.insight.lesson.telling import Telling
    from explorer.mechanics import Solution


class LessonWatch(QFrame):
    """A line for each figure: parts of a whole as points on a line, all else in words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._telling: Telling | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 10, 12, 12)
        self._column.setSpacing(4)
        self._column.addWidget(title(tr("This leg"), self))
        self._column.addWidget(muted(tr("At the start of this step → now."), self))
        self._lines: list[tuple[Figure, QLabel | BeforeAfter]] = []

    def show_step(self, telling: Telling) -> None:
        """Begin with the leg as the step sets it."""
        self._telling = telling
        for _figure, gone in self._lines:
            gone.hide()
            gone.deleteLater()
        self._lines = []
        for key in telling.step.watch:
            figure = FIGURES[key]
            line: QLabel | BeforeAfter
            value = figure.value(telling.now)
            if figure.is_part and math.isfinite(value):
                line = BeforeAfter(figure.name, value, value, self)
            else:
                line = muted("", self)
            self._column.addWidget(line)
            self._lines.append((figure, line))
        self.setVisible(bool(self._lines))
        self.show_live(telling.now)

    def show_live(self, solution: Solution) -> None:
        """Show the leg as it is now."""
        if self._telling is None:
            return
        for figure, line in self._lines:
            if isinstance(line, BeforeAfter):
                value = figure.value(solution)
                line.show_after(value if math.isfinite(value) else 0.0)
            else:
                before, now = figure.said(self._telling.now), figure.said(solution)
                write(line, f"{first_upper(figure.name)}: {before} → {now}")

    def text(self) -> str:
        """Return all lines in words."""
        return "\n".join(
            line.text() if isinstance(line, QLabel) else line.accessibleName()
            for _figure, line in self._lines
        )
