"""What cannot keep up with the hand: worked out beside the window, the newest question alone.

One job runs at a time. A newer question takes the place of one that still waits; the answer to an
older one is dropped. Nothing here ever waits for a job but the end of the program.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from explorer.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True, eq=False)
class _Asked:
    question: Callable[[], Any]
    take: Callable[[Any], None]


class Background(QObject):
    """Answers questions in a thread of its own; who asks is told apart by any hashable value.

    Signals
    -------
    failed : a question could not be answered (one line)
    """

    failed = Signal(str)
    _done = Signal(object, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._asked: dict[Hashable, _Asked] = {}
        self._running: _Asked | None = None
        self._done.connect(self._receive)

    def ask(
        self, who: Hashable, question: Callable[[], Answer], take: Callable[[Answer], None]
    ) -> None:
        """Work out a question and hand its answer over, unless the same asks anew before."""
        self._asked[who] = _Asked(question, take)
        self._start()

    def forget(self, who: Hashable) -> None:
        """Drop what somebody asked."""
        self._asked.pop(who, None)

    def stop(self) -> None:
        """Drop all that is asked, and let what runs come to its end."""
        self._asked.clear()
        self._pool.waitForDone()

    def _start(self) -> None:
        if self._running is None and self._asked:
            self._running = next(iter(self._asked.values()))
            self._pool.start(_Job(self._running.question, self._done.emit))

    def _receive(self, answer: object, error: str) -> None:
        asked, self._running = self._running, None
        for who, newest in list(self._asked.items()):
            if newest is asked:
                del self._asked[who]
                if error:
                    self.failed.emit(
                        tr("This could not be worked out: {error}").format(error=error)
                    )
                else:
                    newest.take(answer)
        self._start()


class _Job(QRunnable):
    """One question in the other thread; its answer, or why there is none, comes back by signal."""

    def __init__(self, question: Callable[[], object], done: Callable[[object, str], None]) -> None:
        super().__init__()
        self._question, self._done = question, done

    def run(self) -> None:
        """Work it out."""
        answer, error = None, tr("a fault of the program")
        try:
            answer, error = self._question(), ""
        except (ValueError, ArithmeticError, LookupError, RuntimeError) as why:
            error = str(why)
        finally:
            self._done(answer, error)
