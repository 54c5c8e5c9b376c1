"""The table of shares: a share, an activation and a force are three things."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from explorer.insight.shares import Share
from explorer.ui.panels.load_share import ROWS, LoadShare, share_words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def share(name: str, part: float | None, moment_Nm: float = 10.0) -> Share:
    return Share(name, (f"{name}_r",), 0.25, 120.4, 3.0, moment_Nm, part)


@pytest.fixture
def table(qtbot: QtBot) -> LoadShare:
    made = LoadShare()
    qtbot.addWidget(made)
    made.resize(320, made.height())
    made.show()
    return made


def test_each_row_says_name_share_activation_and_force(table: LoadShare) -> None:
    table.shares.show_rows((share("soleus", 0.5), share("gracilis", -0.2)))
    model = table.shares
    texts = [[str(model.index(r, c).data()) for c in range(3)] for r in range(2)]
    assert texts == [["soleus", "25%", "120 N"], ["gracilis", "25%", "120 N"]]
    spoken = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "gracilis, -20% of the knee moment"
    assert "knee moment" in model.headerData(0, Qt.Orientation.Horizontal)


def test_a_share_of_nothing_is_no_percent() -> None:
    assert share_words(share("soleus", None, -0.4)) == "-0.4 N·m"
    assert share_words(share("soleus", -0.001)) == "0%"


def test_no_more_rows_are_shown_than_fit(table: LoadShare) -> None:
    table.shares.show_rows(tuple(share(f"muscle {n}", 0.1) for n in range(40)))
    assert table.shares.rowCount() == ROWS
    bottom = table.rowViewportPosition(ROWS - 1) + table.rowHeight(ROWS - 1)
    assert bottom <= table.viewport().height()


def test_the_bar_is_as_long_as_the_share(table: LoadShare) -> None:
    def colored(part: float) -> int:
        table.shares.show_rows((share("soleus", part),))
        image = table.viewport().grab().toImage()
        line = table.rowHeight(0) - 11
        ground = image.pixelColor(image.width() // 3, 1)
        accent = [image.pixelColor(x, line) for x in range(image.width())]
        return sum(c.blue() - c.red() > 60 and c != ground for c in accent)

    assert 0 < colored(0.25) < colored(0.5) < colored(1.0)


def test_a_click_on_a_row_chooses_its_muscle(qtbot: QtBot, table: LoadShare) -> None:
    table.shares.show_rows((share("soleus", 0.5), share("gracilis", -0.2)))
    place = table.visualRect(table.shares.index(1, 0)).center()
    with qtbot.waitSignal(table.chosen) as chosen:
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == ["gracilis_r"]
