"""Muscle by muscle: the shares of one joint's moment, activation and force."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from explorer.insight.figures import percent
from explorer.language import number, tr
from explorer.ui.theme import color, current_theme, for_letters
from explorer.ui.words import JOINTS

if TYPE_CHECKING:
    from explorer.insight.shares import Share
    from explorer.mechanics.scenario import Joint

ROWS = 7
ROW_PX = 42
_COLUMNS = 3
_SHARE_OF = {
    "hip": tr("Share of hip moment"),
    "knee": tr("Share of knee moment"),
    "ankle": tr("Share of ankle moment"),
}
_TOOL_TIPS = (
    tr("Each muscle's part of the net muscle moment of the joint; below zero it turns against it"),
    tr("How strongly the muscle is driven, of the most it can be"),
    tr("Pull along the tendon, stretch included"),
)
Index = QModelIndex | QPersistentModelIndex
_SHARE_ROLE = Qt.ItemDataRole.UserRole


class ShareModel(QAbstractTableModel):
    """The rows that carry most, largest first; always ROWS of them once there are any."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[Share, ...] = ()
        self.joint: Joint = "knee"

    def show_rows(self, rows: tuple[Share, ...], joint: Joint = "knee") -> None:
        """Take over new rows, of a joint."""
        if joint != self.joint:
            self.joint = joint
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 0)
        rows = rows[:ROWS]
        if len(rows) != len(self.rows):
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        self.rows = rows
        if rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 2))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """Return the number of columns."""
        return 0 if parent.isValid() else _COLUMNS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's title and what it means."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (_SHARE_OF[self.joint], tr("Activation"), tr("Force"))[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return _TOOL_TIPS[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if section == 0 else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text; also the row itself, for the bar."""
        row = self.rows[index.row()]
        if role == _SHARE_ROLE:
            return row
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() > 0:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr("{muscle}: {moment} N·m about the {joint}").format(
                muscle=row.name, moment=number(row.moment_Nm, "+.1f"), joint=JOINTS[self.joint]
            )
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return tr("{muscle}, {share} of the {joint} moment").format(
                muscle=row.name, share=share_words(row), joint=JOINTS[self.joint]
            )
        if role == Qt.ItemDataRole.DisplayRole:
            return (row.name, percent(row.activation), f"{row.force_N:.0f} N")[index.column()]
        return None


def share_words(row: Share) -> str:
    """Write a share, or the moment itself where the net moment is about zero."""
    if row.share is None:
        return f"{number(row.moment_Nm, '+.1f')} N·m"
    return percent(row.share)


class _ShareCell(QStyledItemDelegate):
    """Paints a muscle's name over the bar of its share."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for two lines."""
        return QSize(160, for_letters(ROW_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint name, bar and number."""
        row: Share = index.data(_SHARE_ROLE)
        theme = current_theme()
        area = QRectF(option.rect).adjusted(4, 4, -2, -4)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = painter.fontMetrics()
        name = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, int(area.width()))
        painter.setPen(color(theme.text))
        painter.drawText(area, Qt.AlignmentFlag.AlignTop, name)
        painter.setPen(color(theme.muted))
        words = share_words(row)
        label = for_letters(46.0) if row.share is not None else area.width()
        below = QRectF(area.left(), area.bottom() - metrics.height(), label, metrics.height())
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, words)
        if row.share is not None:
            bar = QRectF(area.left() + label, below.center().y() - 4, area.width() - label, 8)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(theme.line))
            painter.drawRoundedRect(bar, 4, 4)
            bar.setWidth(min(abs(row.share), 1.0) * bar.width())
            painter.setBrush(color(theme.accent if row.share >= 0 else theme.beyond))
            painter.drawRoundedRect(bar, 4, 4)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(color(theme.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4)
        painter.restore()


class LoadShare(QTableView):
    """The table.

    Signals
    -------
    chosen : key of the model's muscle in the row that was clicked or entered
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shares = ShareModel(self)
        self.setModel(self.shares)
        self.setItemDelegateForColumn(0, _ShareCell(self))
        self.setAccessibleName(tr("Muscle by muscle"))
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        self._take_room()
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def changeEvent(self, event: QEvent) -> None:
        """Take the room that letters of another size need."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "shares"):
            self._take_room()

    def _take_room(self) -> None:
        header, row_px = self.horizontalHeader(), for_letters(ROW_PX)
        self.verticalHeader().setDefaultSectionSize(row_px)
        for column, width in ((1, 68), (2, 58)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, for_letters(width))
        self.setFixedHeight(ROWS * row_px + header.sizeHint().height() + 2)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self.shares.rows[index.row()].muscles[0])
