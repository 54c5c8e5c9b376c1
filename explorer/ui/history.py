"""What was there before, to go back to: a drag, or a run of the repetition, is one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from explorer.document.document import Document

_STEPS = 200


class History:
    """The steps so far, the last of them being the present, and those gone back over."""

    def __init__(self) -> None:
        self._past: list[Document] = []
        self._undone: list[Document] = []

    def note(self, now: Document) -> None:
        """Take the present as a step, if it is a new one; what was undone is gone then."""
        if not self._past or self._past[-1] != now:
            self._past = [*self._past[-_STEPS:], now]
            self._undone.clear()

    def back(self, now: Document) -> Document | None:
        """Return the step before the present; None at the first."""
        self.note(now)
        if len(self._past) < 2:
            return None
        self._undone.append(self._past.pop())
        return self._past[-1]

    def forward(self, now: Document) -> Document | None:
        """Return the step that was gone back over last; None where there is none."""
        self.note(now)
        if not self._undone:
            return None
        self._past.append(self._undone.pop())
        return self._past[-1]
