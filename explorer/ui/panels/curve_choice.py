"""What the curves page draws: which quantity, at which joint, over which axis."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from explorer.insight.curve_words import AXIS_NAMES, SHOWN
from explorer.language import tr
from explorer.mechanics.scenario import JOINTS
from explorer.ui.words import AT_JOINTS

if TYPE_CHECKING:
    from explorer.insight.curves import Axis, Quantity
    from explorer.mechanics.scenario import Joint


class CurveChoice(QWidget):
    """Three lists.

    Signals
    -------
    shown_changed : another quantity or joint; nothing is to be worked out anew
    axis_changed : another axis
    """

    shown_changed = Signal()
    axis_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.quantities = _list(tr("Quantity that is drawn"), self)
        for quantity, shown in SHOWN.items():
            self.quantities.addItem(shown.name, quantity)
            index = self.quantities.count() - 1
            self.quantities.setItemData(index, shown.meaning, Qt.ItemDataRole.ToolTipRole)
        self.joints = _list(tr("Joint at which moment arm, moment and share are taken"), self)
        for joint in JOINTS:
            self.joints.addItem(AT_JOINTS[joint], joint)
        self.axes = _list(tr("What the curves run over"), self)
        for axis, name in AXIS_NAMES.items():
            self.axes.addItem(name, axis)
        self.joints.setCurrentIndex(self.joints.findData("knee"))
        self.axes.setCurrentIndex(self.axes.findData("knee"))
        self.quantities.currentIndexChanged.connect(self._take_shown)
        self.joints.currentIndexChanged.connect(self._take_shown)
        self.axes.currentIndexChanged.connect(self.axis_changed)
        grid = QGridLayout(self)
        grid.setContentsMargins(2, 0, 8, 0)
        grid.setSpacing(6)
        grid.addWidget(QLabel(tr("Show"), self), 0, 0)
        grid.addWidget(self.quantities, 0, 1)
        grid.addWidget(self.joints, 0, 2)
        grid.addWidget(QLabel(tr("over"), self), 1, 0)
        grid.addWidget(self.axes, 1, 1, 1, 2)
        grid.setColumnStretch(1, 1)
        self.joints.setEnabled(False)

    @property
    def quantity(self) -> Quantity:
        """What is drawn."""
        return cast("Quantity", self.quantities.currentData())

    @property
    def joint(self) -> Joint:
        """At which joint."""
        return cast("Joint", self.joints.currentData())

    @property
    def axis(self) -> Axis:
        """Over what."""
        return cast("Axis", self.axes.currentData())

    def _take_shown(self) -> None:
        self.joints.setEnabled(SHOWN[self.quantity].of_joint)
        self.shown_changed.emit()


def _list(name: str, parent: QWidget) -> QComboBox:
    made = QComboBox(parent)
    made.setAccessibleName(name)
    made.setToolTip(name)
    return made
