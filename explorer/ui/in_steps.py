"""Long work, done step by step so that the window lives between the steps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from explorer.ui.timers import single_shot

if TYPE_CHECKING:
    from collections.abc import Generator


class InSteps(QObject):
    """Does one piece of work at a time.

    What the generator raises as ValueError or RuntimeError is told; a fault of the program ends the
    work undone, and goes on to who gathers faults.

    Signals
    -------
    stepped : what the last step yielded
    ended : all is done (what the generator returned)
    failed : why it could not be done (one line)
    broke : a fault of the program has ended it
    """

    stepped = Signal(object)
    ended = Signal(object)
    failed = Signal(str)
    broke = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Generator[Any, None, Any] | None = None
        self._soon = single_shot(self, 0, self.step)

    @property
    def is_busy(self) -> bool:
        """Whether work is being done."""
        return self._steps is not None

    def begin(self, steps: Generator[Any, None, Any]) -> None:
        """Do other work from now on."""
        self.stop()
        self._steps = steps
        self._soon.start()

    def stop(self) -> None:
        """Give up what is being done."""
        self._soon.stop()
        if self._steps is not None:
            self._steps.close()
        self._steps = None

    def step(self) -> None:
        """Do the next step now."""
        if self._steps is None:
            return
        try:
            told = next(self._steps)
        except StopIteration as end:
            self.stop()
            self.ended.emit(end.value)
        except (ValueError, RuntimeError) as error:
            self.stop()
            self.failed.emit(f"{error}")
        except BaseException:
            self.stop()
            self.broke.emit()
            raise
        else:
            self._soon.start()
            self.stepped.emit(told)
