"""The host that works everywhere: VTK draws off the screen, a plain widget paints the pixels.

A picture in motion is drawn at one stretch. The one at rest takes a processor many times as long,
so that it is drawn in strips, between which the window takes what comes; it is seen once whole.
"""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from explorer.scene.drivers import ask_for_software
from explorer.scene.stage import Pixels, Stage
from explorer.scene.stage_window import vtk_errors
from explorer.scene.tiles import strips
from explorer.ui.driver_failed import say_that_software_draws
from explorer.ui.pace import Pace
from explorer.ui.timers import single_shot

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.scene.describe import Item
    from explorer.scene.look import Look

#: While something moves the picture has at most this many pixels, so that a processor that draws
#: alone keeps up on large and high-resolution screens; `Pace` makes it smaller where it must be.
FAST_PIXELS = 1_050_000
#: Nor is it made smaller than this for the machine's sake: there the triangles cost most, and less
#: could no longer be told apart.
FEW_PIXELS = 160_000
_NO_MORE = object()


class ImageHost(QWidget):
    """Paints what an off-screen stage draws, at the screen's own resolution when at rest.

    Attributes
    ----------
    pace : Pace, which chooses the size of pictures in motion
    shown_px : width and height of the picture that is shown, before it is stretched
    fast_scale : float
        Makes the picture smaller while something moves, below 1 where two are drawn at a time.

    Signals
    -------
    painted : the picture of what was given last has been painted, whole
    """

    painted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._stage = Stage(coarse=True)
        self._has_renewed = False
        self._items: tuple[Item, ...] = ()
        self._look: Look | None = None
        self._pixels: Pixels | None = None
        self.shown_px = (0, 0)
        self._stale = False
        self._closed = False
        self.pace = Pace()
        self._finer: Pixels | None = None  # what is being drawn in strips
        self._strips: Iterator[None] = iter(())
        self._soon = single_shot(self, 0, self._draw_strip)
        self._pace_scale = 1.0  # of the frame that is shown
        self.fast_scale = 1.0

    @property
    def is_current(self) -> bool:
        """Whether what is shown is all that was asked for."""
        return not self._stale and self.shown_px == self._size_px()

    def show_frame(self, items: tuple[Item, ...], look: Look) -> None:
        """Take over what is to be seen and repaint soon."""
        if self._closed:
            return
        self._stage.show(items, look)
        self._items, self._look = items, look
        self._pace_scale = self.pace.scale
        self._stop_strips()
        self._stale = True
        self.update()

    def close_stage(self) -> None:
        """Give the graphics back; the last picture stays."""
        self._closed = True
        self._stop_strips()
        self._stage.close()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw if something is new, and paint the picture over the whole widget."""
        if self._look is not None and not self._closed and not self.is_current:
            size = self._size_px()
            if self._look.quality == "fast" or self._pixels is None:
                self._draw(size)
            elif self._finer is None or self._finer.shape[:2] != size[::-1]:
                self._begin_strips(size, self._look)
        with QPainter(self) as painter:
            if self._pixels is None:
                painter.fillRect(self.rect(), self.palette().window())
                return
            height, width, _ = self._pixels.shape
            image = QImage(self._pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
            if image.size() != self.size():  # Qt stretches pixels of four bytes twice as fast
                image = image.convertToFormat(QImage.Format.Format_RGB32)
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.rect(), image)
        if self.is_current:
            self.painted.emit()

    def _draw(self, size: tuple[int, int]) -> None:
        """Draw anew, and let the pace know how long that took if something moves."""
        began = time.perf_counter()
        self._stage.resize(*size)
        with vtk_errors() as errors:
            self._pixels = self._stage.picture()
        if errors and not self._has_renewed:
            self._renew()
            self._stage.resize(*size)
            self._pixels = self._stage.picture()
        self.shown_px, self._stale = size, False
        if self._look is not None and self._look.quality == "fast":
            self.pace.note(time.perf_counter() - began)

    def _begin_strips(self, size: tuple[int, int], look: Look) -> None:
        """Begin to draw the picture at rest, from the top down."""
        self._finer = np.empty((*size[::-1], 3), np.uint8)
        self._strips = strips(self._stage, look.camera, self._finer)
        self._soon.start()

    def _draw_strip(self) -> None:
        """Draw the next strip; after the last one show the picture."""
        if self._finer is None or self._look is None:
            return
        height, width, _ = self._finer.shape
        with vtk_errors() as errors:
            is_whole = next(self._strips, _NO_MORE) is _NO_MORE
        if errors and not self._has_renewed:
            self._renew()
            self._begin_strips((width, height), self._look)
        elif is_whole:
            self._pixels, self.shown_px, self._stale = self._finer, (width, height), False
            self._stop_strips()
            self.update()
        else:
            self._soon.start()

    def _stop_strips(self) -> None:
        self._soon.stop()
        self._finer, self._strips = None, iter(())

    def _renew(self) -> None:
        """Draw on another stage, by software, and say so: a context may be lost in the sleep.

        Only once, since some drivers only grumble.
        """
        self._has_renewed = True
        ask_for_software()
        self._stage.close()
        self._stage = Stage(coarse=True)
        if self._look is not None:
            self._stage.show(self._items, self._look)
        say_that_software_draws(self)

    def _size_px(self) -> tuple[int, int]:
        """Return the picture's size: the screen's pixels at rest, no more than needed in motion."""
        scale = self.devicePixelRatioF()
        if self._look is not None and self._look.quality == "fast":
            few = math.sqrt(FEW_PIXELS / max(self.width() * self.height() * scale**2, 1.0))
            scale *= max(self.fast_scale * self._pace_scale, min(few, self.fast_scale))
            pixels = self.width() * self.height() * scale**2
            scale *= min(1.0, math.sqrt(FAST_PIXELS / max(pixels, 1.0)))
        return max(round(self.width() * scale), 1), max(round(self.height() * scale), 1)
