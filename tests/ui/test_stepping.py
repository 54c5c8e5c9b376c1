"""Work in steps: what breaks is never told as done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from explorer.ui.stepping import Stepping

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


def test_a_fault_in_a_step_ends_the_work_undone(qtbot: QtBot) -> None:
    def steps() -> Iterator[int]:
        yield 0
        raise KeyError("a fault of the program's own")

    parent = QWidget()
    qtbot.addWidget(parent)
    saving = Stepping("Save", "%v of %m", (step for step in steps()), 2, parent)
    with qtbot.captureExceptions() as caught:
        assert not saving.run()
    assert [kind for kind, _, _ in caught] == [KeyError]
    assert not saving.is_done
