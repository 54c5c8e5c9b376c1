"""The host for graphics cards: VTK draws into the OpenGL context of a QOpenGLWidget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QOpenGLContext, QSurfaceFormat
from PySide6.QtOpenGLWidgets import QOpenGLWidget
from vtkmodules.vtkCommonCore import vtkCommand
from vtkmodules.vtkRenderingOpenGL2 import vtkGenericOpenGLRenderWindow

from explorer.scene.stage import Stage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from explorer.scene.describe import Item
    from explorer.scene.look import Look

_GL_RENDERER = 0x1F01
_GL_COLOR_BUFFER_BIT = 0x4000


class GLHost(QOpenGLWidget):
    """Lets Qt own the context and the frame, and VTK draw when Qt asks for it.

    Signals
    -------
    painted : a picture has been drawn

    Attributes
    ----------
    fast_scale : float, as that of the other host; a graphics card draws at full size anyway
    """

    painted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        wanted = QSurfaceFormat()
        wanted.setVersion(3, 2)
        wanted.setProfile(QSurfaceFormat.OpenGLContextProfile.CoreProfile)
        wanted.setSamples(0)
        self.setFormat(wanted)
        self._window: vtkGenericOpenGLRenderWindow | None = None
        self._stage: Stage | None = None
        self._frame: tuple[tuple[Item, ...], Look] | None = None
        self._observers: list[int] = []
        self.fast_scale = 1.0

    def show_frame(self, items: tuple[Item, ...], look: Look) -> None:
        """Take over what is to be seen and repaint soon."""
        self._frame = items, look
        self.update()

    def close_stage(self) -> None:
        """Give the graphics back while the context still lives."""
        if self._stage is None or self._window is None:
            return
        self.makeCurrent()
        for observer in self._observers:
            self._window.RemoveObserver(observer)
        self._window.SetIsCurrent(True)
        self._stage.close()
        self._stage = self._window = self._frame = None
        self.doneCurrent()

    def initializeGL(self) -> None:
        """Make VTK's window inside the context that Qt has just made."""
        window = vtkGenericOpenGLRenderWindow()
        window.SetOwnContext(False)
        window.SetMultiSamples(0)
        window.SetReadyForRendering(True)
        window.SetSupportsOpenGL(True)
        window.SetIsDirect(True)
        window.SetMapped(True)
        window.SetFrameBlitModeToBlitToCurrent()
        self._observers = [
            window.AddObserver(vtkCommand.WindowMakeCurrentEvent, lambda *_: self._make_current()),
            window.AddObserver(vtkCommand.WindowIsCurrentEvent, lambda *_: self._tell_current()),
        ]
        window.SetIsCurrent(True)
        window.OpenGLInit()
        self._window = window
        self._stage = Stage(window)

    def paintGL(self) -> None:
        """Draw into Qt's frame."""
        if self._stage is None or self._window is None or self._frame is None:
            return
        ratio = self.devicePixelRatioF()
        self._window.SetIsCurrent(True)
        # Qt has changed OpenGL's state behind VTK's back.
        self._window.OpenGLInitState()
        self._stage.resize(
            max(round(self.width() * ratio), 1), max(round(self.height() * ratio), 1)
        )
        self._stage.show(*self._frame)
        self._stage.render()
        self._make_opaque()
        self.painted.emit()

    def _make_opaque(self) -> None:
        """Fill the frame's alpha, which VTK's smoothing passes leave ragged and Qt would blend."""
        gl = self.context().functions()
        gl.glColorMask(False, False, False, True)
        gl.glClearColor(0.0, 0.0, 0.0, 1.0)
        gl.glClear(_GL_COLOR_BUFFER_BIT)
        gl.glColorMask(True, True, True, True)

    def _make_current(self) -> None:
        if self._window is not None and not self._is_current():
            self.makeCurrent()

    def _tell_current(self) -> None:
        if self._window is not None:
            self._window.SetIsCurrent(self._is_current())

    def _is_current(self) -> bool:
        return self.context() is not None and QOpenGLContext.currentContext() is self.context()


def has_graphics_card() -> bool:
    """Tell whether OpenGL here is drawn by hardware: asks a context for its renderer's name."""
    from PySide6.QtGui import QOffscreenSurface

    surface = QOffscreenSurface()
    surface.create()
    context = QOpenGLContext()
    if not (surface.isValid() and context.create() and context.makeCurrent(surface)):
        return False
    name = context.functions().glGetString(_GL_RENDERER)
    context.doneCurrent()
    soft = ("llvmpipe", "softpipe", "swrast", "software", "basic render", "gdi generic")
    return bool(name) and not any(word in str(name).lower() for word in soft)
