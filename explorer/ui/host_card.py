"""A host for graphics cards whose driver may break: then software goes on drawing.

It holds the host that draws in the window, and puts the one that works everywhere in its place as
soon as the driver fails: no context, too old, an error while it draws, a context that was lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QOpenGLContext
from PySide6.QtWidgets import QWidget

from explorer.scene.drivers import ask_for_software
from explorer.ui.driver_failed import say, say_that_software_draws
from explorer.ui.host_gl import GLHost
from explorer.ui.host_image import ImageHost
from explorer.ui.timers import single_shot

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from explorer.scene.describe import Item
    from explorer.scene.look import Look


class CardHost(QWidget):
    """Draws by the graphics card as long as that works.

    Attributes
    ----------
    drawing : GLHost, or ImageHost once the driver has failed; None where neither can draw
    why : in a few words what the driver failed at, for who looks into it; empty where it did not

    Signals
    -------
    painted : a picture has been drawn
    """

    painted = Signal()
    #: Once the driver has failed, further pictures of this process do not try it again.
    _has_failed = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.why = ""
        self._frame: tuple[tuple[Item, ...], Look] | None = None
        self._fast_scale = 1.0
        self._closed = False
        self._soon = single_shot(self, 0, self._fall_back)
        self.drawing: GLHost | ImageHost | None = None
        self._draw_with(ImageHost() if CardHost._has_failed else GLHost())

    @property
    def fast_scale(self) -> float:
        """What makes the picture smaller while something moves, below 1 where two are drawn."""
        return self._fast_scale

    @fast_scale.setter
    def fast_scale(self, scale: float) -> None:
        self._fast_scale = scale
        if self.drawing is not None:
            self.drawing.fast_scale = scale

    def show_frame(self, items: tuple[Item, ...], look: Look) -> None:
        """Take over what is to be seen and repaint soon."""
        self._frame = items, look
        if self.drawing is not None:
            self.drawing.show_frame(items, look)

    def close_stage(self) -> None:
        """Give the graphics back."""
        self._closed = True
        self._soon.stop()
        if self.drawing is not None:
            self.drawing.close_stage()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the picture fill the place."""
        super().resizeEvent(event)
        if self.drawing is not None:
            self.drawing.setGeometry(self.rect())

    def _draw_with(self, host: GLHost | ImageHost) -> None:
        self.drawing = host
        host.setParent(self)
        host.painted.connect(self.painted)
        host.fast_scale = self._fast_scale
        host.setGeometry(self.rect())
        if isinstance(host, GLHost):
            host.failed.connect(self._note)

    def _note(self, why: str) -> None:
        """Fall back soon: the painter that tells it is still at work."""
        if not self.why and not self._closed:
            self.why = why
            self._soon.start()

    def _fall_back(self) -> None:
        broken, CardHost._has_failed = self.drawing, True
        ask_for_software()
        if broken is not None:
            broken.hide()
            broken.close_stage()
            broken.deleteLater()
        context = QOpenGLContext.currentContext()
        if context is not None:  # VTK would take it for its own where it can make none
            context.doneCurrent()
        self.drawing = None
        try:
            self._draw_with(ImageHost())
        except RuntimeError as error:  # nothing here can draw
            say(self, str(error))
            return
        assert self.drawing is not None
        self.drawing.show()
        if self._frame is not None:
            self.drawing.show_frame(*self._frame)
        say_that_software_draws(self)
