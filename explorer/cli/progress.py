"""How far a long run has come, and whether the person wants it to end."""

from __future__ import annotations

import signal
import sys
import threading
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

_EVERY_S = 0.2


class Progress:
    """A line on a terminal's standard error that counts up; elsewhere nothing until the end."""

    def __init__(self, total: int, what: str = "poses") -> None:
        self._what = what
        self._total, self._started, self._shown = total, monotonic(), -_EVERY_S
        self._terminal = sys.stderr.isatty()

    def show(self, done: int) -> None:
        """Say how many are done."""
        now = monotonic()
        if not self._terminal or now - self._shown < _EVERY_S:
            return
        self._shown = now
        rate = self.rate(done)
        left = _time((self._total - done) / rate)
        decimals = 0 if rate >= 10.0 else 1
        percent = 100 * done // self._total
        sys.stderr.write(
            f"\r{percent} %: {done:,} of {self._total:,} {self._what}, "
            f"{rate:,.{decimals}f} a second, {left} left\x1b[K"
        )
        sys.stderr.flush()

    def end(self, text: str = "") -> None:
        """Take the line away, and leave a last one where there is anything to say."""
        if self._terminal:
            sys.stderr.write("\r\x1b[K")
        sys.stderr.write(f"{text}\n" if text else "")
        sys.stderr.flush()

    def rate(self, done: int) -> float:
        """Return poses a second so far."""
        return max(done, 1) / max(monotonic() - self._started, 1e-6)

    def lasted(self) -> str:
        """Return the time so far in words."""
        return _time(monotonic() - self._started)


@contextmanager
def interruptible() -> Iterator[Callable[[], bool]]:
    """Note Ctrl-C in place of stopping at once, so that a block is never half written.

    A second Ctrl-C interrupts as ever. Yields a function that says whether there was one.
    """
    asked = threading.Event()
    before = signal.getsignal(signal.SIGINT)
    here = threading.current_thread() is threading.main_thread()
    if not here or before in (signal.SIG_IGN, None):  # nobody can ask, or nobody is to be heard
        yield asked.is_set
        return

    def note(_signal: int, _frame: FrameType | None) -> None:
        asked.set()
        signal.signal(signal.SIGINT, before)

    signal.signal(signal.SIGINT, note)
    try:
        yield asked.is_set
    finally:
        signal.signal(signal.SIGINT, before)


def _time(seconds: float) -> str:
    if seconds < 120:
        return f"{seconds:.1f} s" if seconds < 10 else f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 7200 else f"{seconds / 3600:.1f} h"
