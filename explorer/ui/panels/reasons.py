"""Why a group turns a joint as hard as it does: a sentence and the numbers for each muscle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from explorer.insight.why import sentence, why
from explorer.language import tr
from explorer.ui.panels.card import muted, plain, title, write
from explorer.ui.words import AT_JOINTS

if TYPE_CHECKING:
    from explorer.insight.joints import GroupMoment
    from explorer.insight.why import Reason
    from explorer.mechanics import Solution

#: So many muscles are told of, the largest moments first.
MUSCLES = 4
_GAP_PX = 6


class Reasons(QFrame):
    """The card below the bars."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.title = title("", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(4)
        column.addWidget(self.title)
        self._lines = [(plain("", self), muted("", self)) for _ in range(MUSCLES)]
        for said, numbers in self._lines:
            said.setContentsMargins(0, _GAP_PX, 0, 0)
            column.addWidget(said)
            column.addWidget(numbers)

    def show_group(self, solution: Solution, group: GroupMoment) -> None:
        """Say why a group does what it does at its joint."""
        write(
            self.title,
            tr("Why: {muscles} {at_joint}").format(
                muscles=group.name, at_joint=AT_JOINTS[group.joint]
            ),
        )
        rows = [row for row in why(solution, group.joint) if row.muscle in group.muscles][:MUSCLES]
        for number, (said, numbers) in enumerate(self._lines):
            said.setVisible(number < len(rows))
            numbers.setVisible(number < len(rows))
            if number < len(rows):
                write(said, sentence(rows[number]))
                write(numbers, product_words(rows[number]))

    def text(self) -> str:
        """Return all that is shown."""
        lines = [label.text() for pair in self._lines for label in pair if not label.isHidden()]
        return "\n".join((self.title.text(), *lines))


def product_words(row: Reason) -> str:
    """Write the product that gives the muscle's moment."""
    arm, *active, cosine, passive = row.product
    product = " × ".join(f"{factor.written} {factor.name}" for factor in active)
    return tr("{arm} arm × ({active} + {passive} from stretch) × {cosine} along the tendon").format(
        arm=arm.written, active=product, passive=passive.written, cosine=cosine.written
    )
