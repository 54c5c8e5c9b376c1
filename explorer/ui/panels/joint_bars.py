"""Who does what: hip, knee and ankle, and a bar for each group of muscles that turns them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from explorer.insight.figures import SHOWN_NM, in_Nm, percent
from explorer.insight.joints import OTHERS, GroupMoment, JointMoment
from explorer.language import tr
from explorer.ui.theme import STACKED, color, current_theme, for_letters, letters_scale
from explorer.ui.words import JOINTS, first_upper

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

Index = QModelIndex | QPersistentModelIndex
Row = JointMoment | GroupMoment
_ROW_ROLE = Qt.ItemDataRole.UserRole
_HEAD_PX, _ROW_PX = 27, 21
_NAME_PX, _BAR_PX = 116, 9
#: The bars of a joint fill their room at this moment at least, so that little stays little.
_LEAST_SCALE_NM = 5.0


class BarsModel(QAbstractListModel):
    """Joints and, below each, its groups: always the same rows in the same order."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self.scales_Nm: dict[str, float] = {}

    def show_joints(self, joints: tuple[JointMoment, ...]) -> None:
        """Take over new moments."""
        rows: list[Row] = []
        for joint in joints:
            rows += [joint, *joint.groups]
            largest = max(abs(group.moment_Nm) for group in joint.groups)
            self.scales_Nm[joint.joint] = max(largest, _LEAST_SCALE_NM)
        if len(rows) != len(self.rows):
            self.beginResetModel()
            self.rows = tuple(rows)
            self.endResetModel()
            return
        self.rows = tuple(rows)
        self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let groups be chosen, and the joints' own rows not."""
        if isinstance(self.rows[index.row()], JointMoment):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row, and what it says."""
        row = self.rows[index.row()]
        if role == _ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            said = row.sentence
            return (
                f"{first_upper(JOINTS[row.joint])}: {said}"
                if isinstance(row, JointMoment)
                else said
            )
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.sentence
        return None


def number_words(row: GroupMoment) -> str:
    """Write a group's moment, and its part of the joint's where that tells something."""
    if abs(row.moment_Nm) < SHOWN_NM:
        return "–"
    if row.share is None:
        return in_Nm(row.moment_Nm)
    part = percent(abs(row.share))
    if part == percent(0.0):
        return in_Nm(row.moment_Nm)
    sign = "\u2212" if row.against else ""
    return _with_part(row.moment_Nm, f"{sign}{part}")


def _with_part(moment_Nm: float, part: str) -> str:
    return tr("{moment} · {part} of it").format(moment=in_Nm(moment_Nm), part=part)


def _number_px(metrics: QFontMetrics) -> int:
    """Return the room for numbers, alike in all rows, so that all bars begin at one place."""
    return metrics.horizontalAdvance(_with_part(100.0, percent(1.0))) + 6


def _head_px() -> int:
    return for_letters(_HEAD_PX)


def _row_px() -> int:
    """Return the height of a group's row; where letters are large, the bar stands under them."""
    return for_letters(_ROW_PX) + (_BAR_PX + 6 if letters_scale() > STACKED else 0)


class _Bar(QStyledItemDelegate):
    """Paints a joint's line, or a group's name, bar and number."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for one line."""
        is_head = isinstance(index.data(_ROW_ROLE), JointMoment)
        return QSize(240, _head_px() if is_head else _row_px())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: Row = index.data(_ROW_ROLE)
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, JointMoment):
            self._paint_joint(painter, area, row)
        else:
            model = index.model()
            assert isinstance(model, BarsModel)
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            self._paint_group(painter, area, row, model.scales_Nm[row.joint], chosen, focused)
        painter.restore()

    def _paint_joint(self, painter: QPainter, area: QRectF, row: JointMoment) -> None:
        theme = current_theme()
        line = area.adjusted(4, 6, -4, 0)
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        name = first_upper(JOINTS[row.joint])
        width = painter.fontMetrics().horizontalAdvance(name) + 8
        painter.setPen(color(theme.text))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, name)
        font.setBold(False)
        painter.setFont(font)
        painter.setPen(color(theme.muted))
        said = painter.fontMetrics().elidedText(
            row.sentence, Qt.TextElideMode.ElideRight, int(line.width() - width)
        )
        painter.drawText(line.adjusted(width, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, said)

    def _paint_group(
        self,
        painter: QPainter,
        area: QRectF,
        row: GroupMoment,
        scale_Nm: float,
        chosen: bool,
        focused: bool,
    ) -> None:
        theme = current_theme()
        if chosen or focused:
            painter.setPen(color(theme.accent) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(color(theme.accent_soft) if chosen else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        inside = area.adjusted(4, 0, -4, 0)
        metrics = painter.fontMetrics()
        room = inside.adjusted(_NAME_PX, 0, -_number_px(metrics), 0)
        number, name_px = number_words(row), _NAME_PX - 6
        if letters_scale() > STACKED:
            room = QRectF(inside)
            inside.setHeight(for_letters(_ROW_PX))
            room.setTop(inside.bottom())
            name_px = round(inside.width()) - metrics.horizontalAdvance(number) - 6
        painter.setPen(color(theme.muted if row.name == OTHERS else theme.text))
        name = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, name_px)
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, name)
        painter.setPen(color(theme.muted))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(inside, right, number)
        zero = room.center().x()
        painter.setPen(color(theme.line))
        painter.drawLine(round(zero), round(room.top()), round(zero), round(room.bottom()))
        length = row.moment_Nm / scale_Nm * room.width() / 2.0
        bar = QRectF(zero, room.center().y() - _BAR_PX / 2.0, length, _BAR_PX).normalized()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(theme.beyond if row.against else theme.accent))
        painter.drawRoundedRect(bar, 2, 2)


class JointBars(QListView):
    """The bars of all three joints.

    Signals
    -------
    current : GroupMoment that is chosen now
    chosen : GroupMoment that was clicked or entered
    """

    current = Signal(object)
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars = BarsModel(self)
        self.setModel(self.bars)
        self.setItemDelegate(_Bar(self))
        self.setObjectName("bars")
        self.setAccessibleName(tr("Who does what at hip, knee and ankle"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(lambda index: self._tell(index, self.current))
        self.clicked.connect(lambda index: self._tell(index, self.chosen))
        self.activated.connect(lambda index: self._tell(index, self.chosen))

    @property
    def group(self) -> GroupMoment | None:
        """The group that is chosen, as it is now."""
        index = self.currentIndex()
        row = self.bars.rows[index.row()] if index.isValid() else None
        return row if isinstance(row, GroupMoment) else None

    def show_joints(self, joints: tuple[JointMoment, ...]) -> None:
        """Show new moments; at first the hamstrings at the knee are chosen."""
        first = not self.bars.rows
        self.bars.show_joints(joints)
        if first:
            self._take_height()
            self.choose("knee", tr("hamstrings"))

    def changeEvent(self, event: QEvent) -> None:
        """Take the height that letters of another size need."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "bars") and self.bars.rows:
            self._take_height()
            self.scheduleDelayedItemsLayout()

    def _take_height(self) -> None:
        heads = sum(isinstance(row, JointMoment) for row in self.bars.rows)
        groups = len(self.bars.rows) - heads
        self.setFixedHeight(heads * _head_px() + groups * _row_px() + 2)

    def choose(self, joint: str, name: str) -> None:
        """Choose a group."""
        for number, row in enumerate(self.bars.rows):
            if isinstance(row, GroupMoment) and (row.joint, row.name) == (joint, name):
                self.setCurrentIndex(self.bars.index(number))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step over the joints' own rows."""
        super().keyPressEvent(event)
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 1)
        row = self.currentIndex().row()
        if 0 <= row < len(self.bars.rows) and isinstance(self.bars.rows[row], JointMoment):
            self.setCurrentIndex(self.bars.index(row + step if row + step >= 0 else row + 1))

    def _tell(self, index: Index, signal: Any) -> None:
        row = self.bars.rows[index.row()] if index.isValid() else None
        if isinstance(row, GroupMoment):
            signal.emit(row)
