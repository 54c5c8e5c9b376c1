"""The muscles of the curves page: a list to check them in, and the legend of those checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from explorer.export.curve_styles import STYLES
from explorer.insight.curve_words import value_words
from explorer.insight.names import groups, plain_name
from explorer.language import tr
from explorer.ui.theme import color, current_theme

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.anatomy.leg import Array
    from explorer.export.curve_styles import Style
    from explorer.insight.curves import Quantity

DEFAULT_GROUPS = ("hamstrings", "gastrocnemius")
TOO_MANY = tr(
    "{count} curves at once are the most that can be told apart: uncheck one first."
).format(count=len(STYLES))
_SWATCH = QSize(30, 14)
_MUSCLE = Qt.ItemDataRole.UserRole


class CurveList(QTreeWidget):
    """All muscles, the chosen ones with the line that they are drawn in and a value.

    Signals
    -------
    changed : other muscles are chosen
    refused : one could not be chosen (a line that says why)
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slots: dict[str, int] = {}
        self._rows: dict[str, QTreeWidgetItem] = {}
        self.setColumnCount(2)
        self.setHeaderLabels([tr("Muscle"), tr("Value")])
        self.headerItem().setToolTip(1, tr("At the cursor"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self.headerItem().setTextAlignment(1, right)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setIconSize(_SWATCH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setAccessibleName(tr("Muscles whose curves are drawn; space checks one"))
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._fill()
        self.itemChanged.connect(self._take)

    @property
    def chosen(self) -> Mapping[str, Style]:
        """The chosen muscles in the order of their styles."""
        return {
            m: STYLES[slot] for m, slot in sorted(self._slots.items(), key=lambda each: each[1])
        }

    def row(self, muscle: str) -> QTreeWidgetItem:
        """Return the row of a muscle."""
        return self._rows[muscle]

    def show_values(self, muscles: tuple[str, ...], values: Array, quantity: Quantity) -> None:
        """Write the values at the cursor; NaN writes a dash."""
        self.blockSignals(True)
        for muscle, value in zip(muscles, values.tolist(), strict=True):
            row = self._rows[muscle]
            text = value_words(quantity, value) if muscle in self._slots else ""
            if row.text(1) != text:
                row.setText(1, text)
        self.blockSignals(False)

    def clear_values(self) -> None:
        """Take all values away: there is no cursor."""
        muscles = tuple(self._rows)
        self.show_values(muscles, np.full(len(muscles), np.nan), "force")

    def sort_chosen(self) -> None:
        """Put the chosen muscles on top; the others stay in the order of their groups."""
        current = self.currentItem()
        chosen = list(self.chosen)
        order = [*chosen, *(muscle for muscle in _muscles() if muscle not in self._slots)]
        self.blockSignals(True)
        for place, muscle in enumerate(order):
            row = self._rows[muscle]
            at = self.indexOfTopLevelItem(row)
            if at != place:
                self.takeTopLevelItem(at)
                self.insertTopLevelItem(place, row)
        if current is not None:
            self.setCurrentItem(current)
        self.blockSignals(False)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the lines anew in another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._rows:
            self._draw_lines()

    def _fill(self) -> None:
        start = [muscle for group in DEFAULT_GROUPS for muscle in groups()[group]]
        self._slots = {muscle: slot for slot, muscle in enumerate(start)}
        for muscle in _muscles():
            row = QTreeWidgetItem([plain_name(muscle), ""])
            row.setData(0, _MUSCLE, muscle)
            row.setToolTip(0, plain_name(muscle))
            row.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            checked = muscle in self._slots
            row.setCheckState(0, Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
            self.addTopLevelItem(row)
            self._rows[muscle] = row
        self._draw_lines()

    def _take(self, row: QTreeWidgetItem, column: int) -> None:
        muscle = row.data(0, _MUSCLE)
        wanted = row.checkState(0) == Qt.CheckState.Checked
        if column != 0 or wanted == (muscle in self._slots):
            return
        free = [slot for slot in range(len(STYLES)) if slot not in self._slots.values()]
        if not wanted:
            del self._slots[muscle]
        elif free:
            self._slots[muscle] = free[0]
        else:
            row.setCheckState(0, Qt.CheckState.Unchecked)
            self.refused.emit(TOO_MANY)
            return
        self._draw_lines()
        self.changed.emit()

    def _draw_lines(self) -> None:
        self.blockSignals(True)
        for muscle, row in self._rows.items():
            slot = self._slots.get(muscle)
            row.setIcon(
                0, QIcon() if slot is None else _line(STYLES[slot], self.devicePixelRatioF())
            )
        self.blockSignals(False)


def _muscles() -> list[str]:
    """Return all muscles, group by group, those shown at the start first."""
    first = [muscle for group in DEFAULT_GROUPS for muscle in groups()[group]]
    others = [muscle for group in groups().values() for muscle in group]
    return list(dict.fromkeys([*first, *others]))


def _line(style: Style, ratio: float) -> QIcon:
    """Return a piece of a curve."""
    picture = QPixmap(_SWATCH * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    pen = QPen(color(style.dark if current_theme().name == "dark" else style.light), 2.2)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if style.dash:
        pen.setDashPattern(list(style.dash))
    with QPainter(picture) as painter:
        painter.setPen(pen)
        middle = 0.5 * _SWATCH.height()
        painter.drawLine(QPointF(0.0, middle), QPointF(_SWATCH.width(), middle))
    return QIcon(picture)
