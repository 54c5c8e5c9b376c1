"""A large slider with plain words, for a joint that the patient may move."""

from __future__ import annotations

import math
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from explorer.language import tr
from explorer.ui.range_slider import RangeSlider

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QFont

    from explorer.mechanics.scenario import Joint

#: What is asked of the person, and the words at both ends.
WORDS: Mapping[Joint, tuple[str, str, str]] = MappingProxyType(
    {
        "hip": (tr("Bend the hip"), tr("leg behind you"), tr("knee to the chest")),
        "knee": (tr("Bend the knee"), tr("straight"), tr("bent")),
        "ankle": (tr("Move the foot"), tr("toes pointed"), tr("foot pulled up")),
    }
)
#: Degrees that most people reach; no further is asked of a patient.
REACH_DEG: Mapping[Joint, tuple[int, int]] = MappingProxyType(
    {"hip": (-20, 120), "knee": (0, 135), "ankle": (-50, 20)}
)
#: Room beside the slider, so that nothing cuts off the ring around it.
_RING_ROOM_PX = 4


class PatientSlider(QWidget):
    """Holds one joint.

    Signals
    -------
    turned : the joint's angle, rad
    """

    turned = Signal(float)

    def __init__(self, joint: Joint, parent: QWidget) -> None:
        super().__init__(parent)
        self.joint = joint
        name, low, high = WORDS[joint]
        reach = REACH_DEG[joint]
        self.name = QLabel(name, self)
        self.name.setProperty("role", "title")
        self.ends = QLabel(low, self), QLabel(high, self)
        for end in self.ends:
            end.setProperty("role", "muted")
        self.ends[1].setAlignment(Qt.AlignmentFlag.AlignRight)
        self.slider = RangeSlider(reach, None, self, mark=0 if reach[0] < 0 else None)
        self.slider.setAccessibleName(name)
        self.slider.setAccessibleDescription(tr("From {low} to {high}").format(low=low, high=high))
        self.slider.valueChanged.connect(lambda deg: self.turned.emit(math.radians(deg)))
        grid = QGridLayout(self)
        grid.setContentsMargins(_RING_ROOM_PX, 0, _RING_ROOM_PX, 0)
        grid.addWidget(self.name, 0, 0, 1, 2)
        grid.addWidget(self.slider, 1, 0, 1, 2)
        grid.addWidget(self.ends[0], 2, 0)
        grid.addWidget(self.ends[1], 2, 1)

    def show_angle(self, angle_rad: float) -> None:
        """Show where the joint is, without reporting it as a change."""
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(math.degrees(angle_rad)))

    def set_letters(self, name: QFont, ends: QFont, handle: float) -> None:
        """Take other sizes; ``handle`` is 1 in the window."""
        self.name.setFont(name)
        for end in self.ends:
            end.setFont(ends)
        self.slider.set_size(handle)
