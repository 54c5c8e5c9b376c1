"""The leg as a patient sees it: whole and large, muscles named in everyday words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from explorer.export.handout_legs import everyday_labels
from explorer.export.labels import measure, paint_labels
from explorer.export.picture import part_for_leg
from explorer.language import tr
from explorer.mechanics.exercises import TASKS
from explorer.scene.camera import fit, shows
from explorer.scene.label_places import GAP_PX
from explorer.scene.labels import LabelSet
from explorer.scene.stage import GROUNDS
from explorer.ui.sparing import Sparing
from explorer.ui.theme import color, current_theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from explorer.scene.camera import Camera
    from explorer.scene.describe import Item
    from explorer.scene.look import Look
    from explorer.ui.host import Host
    from explorer.ui.session import Frame, Session

#: A leg that fills less of the picture than this is brought near again, once it rests.
_LARGE_ENOUGH = 0.8
_LONGEST = tr("front of thigh")


class PatientPicture(QWidget):
    """Shows the frames of a session from the clinician's side of view, the whole leg in sight.

    Nothing is solved and no mesh is posed for it: the draw list is described anew in its own look.

    Parameters
    ----------
    session : Session, whose frames are shown
    host : Host, its own
    """

    def __init__(self, session: Session, host: Host, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self.host = session, host
        self.sparing = Sparing()
        host.setParent(self)
        self.words = _Words(self)
        self._camera: Camera | None = None
        self._items: tuple[Item, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 200)
        self.setAccessibleName(tr("Picture of the leg"))
        session.passed.connect(self._take)
        session.rested.connect(self._take)

    @property
    def shown(self) -> Look | None:
        """The look in which the leg is shown."""
        return self.words.look

    def show_now(self) -> None:
        """Show the frame that the session has made last, if any."""
        if self._session.frame is not None:
            self._draw(self._session.frame)

    def set_letters(self, scale: float) -> None:
        """Make the names larger, 1 in the window."""
        self.words.scale = scale

    def stop(self) -> None:
        """Follow no longer and free the graphics, before the window dies."""
        self._session.passed.disconnect(self._take)
        self._session.rested.disconnect(self._take)
        self.host.close_stage()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Fill the place anew."""
        self.host.setGeometry(self.rect())
        self.words.setGeometry(self.rect())
        self._camera = None
        self.show_now()

    def _take(self, made: Frame) -> None:
        self.sparing.show(made.look.quality, lambda: self._draw(made))

    def _draw(self, made: Frame) -> None:
        look = patient_look(made)
        self._items = self._session.describe(made.leg, made.solution, look)
        look = look.with_(camera=self._framed(look))
        self._camera = look.camera
        self.host.show_frame(self._items, look)
        self.words.show_names(self._items, look)

    def _framed(self, look: Look) -> Camera:
        """Return the camera from the clinician's side; as it was where that still shows the leg."""
        points = [item.points[::8] for item in self._items if item.visible]
        if not points:
            return look.camera
        leg = np.vstack(points)
        room = (measure("english")(_LONGEST, False) + 2.0 * GAP_PX + 6.0) * self.words.scale
        aspect = self.width() / max(self.height(), 1) * part_for_leg(self.width(), room)
        whole = fit(look.camera, leg, aspect)
        kept = self._camera
        if kept is None or _side(kept) != _side(look.camera) or not shows(kept, leg, aspect):
            return whole
        rests = look.quality != "fast"
        return whole if rests and whole.height_m < _LARGE_ENOUGH * kept.height_m else kept


class _Words(QWidget):
    """A clear pane over the picture with the names."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.scale = 1.0
        self.labels = LabelSet()
        self.look: Look | None = None

    def show_names(self, items: Sequence[Item], look: Look) -> None:
        """Name what is seen; while something moves a name stays with its muscle."""
        size = self.width() / self.scale, self.height() / self.scale
        moving = self.labels if look.quality == "fast" else None
        found = everyday_labels(items, look.camera, size, moving)
        # What a patient calls it, without the name in brackets that professionals use.
        brief = tuple(replace(label, lines=label.lines[:1]) for label in found.labels)
        self.labels, self.look = replace(found, labels=brief), look
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the names."""
        if self.look is None:
            return
        with QPainter(self) as painter:
            painter.scale(self.scale, self.scale)
            ground = QColor.fromRgbF(*GROUNDS[self.look.background])
            paint_labels(painter, self.labels, "english", color(current_theme().text), ground)


def patient_look(made: Frame) -> Look:
    """Return how a frame is shown to a patient."""
    relaxed = TASKS[made.solution.scenario.exercise].relaxed
    return made.look.for_patient(relaxed=relaxed)


def _side(camera: Camera) -> tuple[object, object, bool]:
    return camera.direction, camera.up, camera.parallel
