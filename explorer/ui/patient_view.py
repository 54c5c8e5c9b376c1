"""What the patient sees: the leg, what happens in it, and a slider or two; nothing to get lost in.

It follows the session as the clinician's window does, and either may move the leg.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from explorer.insight.plain import title
from explorer.insight.plain_now import now
from explorer.language import tr
from explorer.ui.panels.card import make_scroll, plain, write
from explorer.ui.patient_legend import PatientLegend
from explorer.ui.patient_picture import PatientPicture, patient_look
from explorer.ui.patient_slider import PatientSlider
from explorer.ui.theme import letters_scale

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from explorer.mechanics.scenario import Joint
    from explorer.ui.host import Host
    from explorer.ui.session import Frame, Session

#: A window of this size has letters of the sizes below.
_USUAL_PX = (1600.0, 900.0)
_SAID_PX, _NAME_PX, _QUIET_PX = 34, 25, 19
_HANDLE = 2.0
#: Of the width, or where the window is taller than wide, of the height.
_PICTURE_PART, _WORDS_PART = 3, 2


class PatientView(QWidget):
    """A window of its own.

    Signals
    -------
    posed : dict of Scenario fields that the patient set
    closed : the window is gone
    used : whether this is the window that answers the keyboard
    """

    posed = Signal(dict)
    closed = Signal()
    used = Signal(bool)

    def __init__(self, session: Session, host: Host, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._session = session
        self.setWindowTitle(tr("Leg Explorer: patient view"))
        self.setObjectName("patient")
        self.picture = PatientPicture(session, host, self)
        self._area = QScrollArea(self)
        self._column = make_scroll(self._area, spacing=24)
        self._column.setContentsMargins(0, 0, 8, 0)
        self.heading = plain("", self._area)
        self.heading.setProperty("role", "muted")
        self.said = plain("", self._area)
        self.said.setAccessibleName(tr("What happens now"))
        self.legend = PatientLegend(self._area)
        self.note = plain(
            tr("A computer worked this out for an average leg. It was not measured on you."),
            self._area,
        )
        self.note.setProperty("role", "muted")
        self.leave = QLabel(tr("Esc: leave this view"), self._area)
        self.leave.setProperty("role", "muted")
        self.sliders: dict[Joint, PatientSlider] = {}
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.addWidget(self.picture, _PICTURE_PART)
        self._layout.addWidget(self._area, _WORDS_PART)
        self._moves = QVBoxLayout()
        self._fill()
        for key in ("Esc", "F11"):
            QShortcut(QKeySequence(key), self, self.close)
        session.changed.connect(self._show_pose)
        session.passed.connect(self._say)

    def set_joints(self, joints: Sequence[Joint]) -> None:
        """Offer sliders for these joints."""
        for slider in self.sliders.values():
            self._moves.removeWidget(slider)
            slider.hide()
            slider.deleteLater()
        self.sliders = {}
        for joint in joints:
            slider = PatientSlider(joint, self._area)
            slider.turned.connect(lambda rad, joint=joint: self._turn(joint, rad))
            self.sliders[joint] = slider
            self._moves.addWidget(slider)
            slider.show()
        self._size_letters()
        self._show_pose()

    def stop(self) -> None:
        """Follow no longer, before the window dies."""
        self._session.changed.disconnect(self._show_pose)
        self._session.passed.disconnect(self._say)
        self.picture.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell it."""
        super().closeEvent(event)
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Tell whether this window is the one in use; follow the choice of letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self.used.emit(self.isActiveWindow())
        elif event.type() == QEvent.Type.FontChange:
            self._size_letters()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Put the words beside the leg or under it, in letters that suit the screen."""
        tall = self.height() > self.width()
        ways = QBoxLayout.Direction
        self._layout.setDirection(ways.TopToBottom if tall else ways.LeftToRight)
        self._size_letters()

    def _turn(self, joint: Joint, angle_rad: float) -> None:
        self.posed.emit({f"{joint}_rad": angle_rad})
        self._show_pose()  # where nobody can do this, the slider goes back

    def _show_pose(self) -> None:
        for joint, slider in self.sliders.items():
            slider.show_angle(getattr(self._session.scenario, f"{joint}_rad"))

    def _say(self, made: Frame) -> None:
        write(self.heading, title(made.solution.scenario))
        write(self.said, "\n".join(now(made.solution)))
        self.legend.show_colors(patient_look(made).color_by)

    def show_now(self) -> None:
        """Show what the session has made last."""
        self.picture.show_now()
        self._show_pose()
        if self._session.frame is not None:
            self._say(self._session.frame)

    def _fill(self) -> None:
        column = self._column
        column.addStretch(1)
        column.addWidget(self.heading)
        column.addWidget(self.said)
        column.addLayout(self._moves)
        column.addWidget(self.legend)
        column.addStretch(1)
        column.addWidget(self.note)
        column.addWidget(self.leave)

    def _size_letters(self) -> None:
        tall = self.height() > self.width()
        across, down = _USUAL_PX[::-1] if tall else _USUAL_PX
        part = min(self.width() / across, self.height() / down)
        scale = min(max(part, 0.6), 3.0) * letters_scale()

        def letters(size_px: float, bold: bool = False) -> QFont:
            font = QFont()
            font.setPixelSize(round(size_px * scale))
            font.setBold(bold)
            return font

        self.said.setFont(letters(_SAID_PX))
        self.heading.setFont(letters(_NAME_PX))
        self.legend.setFont(letters(_NAME_PX))
        for quiet in (self.note, self.leave):
            quiet.setFont(letters(_QUIET_PX))
        for slider in self.sliders.values():
            slider.set_letters(letters(_NAME_PX, bold=True), letters(_QUIET_PX), _HANDLE * scale)
        edge = round(24 * scale)
        self._layout.setContentsMargins(edge, edge, edge, edge)
        self._layout.setSpacing(edge)
        self._column.setSpacing(edge)
        self._moves.setSpacing(edge)
        self.picture.set_letters(1.8 * scale)
