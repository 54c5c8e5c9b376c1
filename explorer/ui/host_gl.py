"""The host for graphics cards: VTK draws into the OpenGL context of a QOpenGLWidget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QOpenGLContext, QSurfaceFormat
from PySide6.QtOpenGLWidgets import QOpenGLWidget
from vtkmodules.vtkCommonCore import vtkCommand
from vtkmodules.vtkRenderingOpenGL2 import vtkGenericOpenGLRenderWindow

from explorer.scene.stage import Stage
from explorer.scene.stage_window import vtk_errors

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from explorer.scene.describe import Item
    from explorer.scene.look import Look

_GL_RENDERER = 0x1F01
_GL_COLOR_BUFFER_BIT = 0x4000
#: What OpenGL says where nothing can be drawn any more: no memory, context lost.
_BROKEN = (0x0505, 0x0507)
LEAST_VERSION = (3, 2)


class GLHost(QOpenGLWidget):
    """Lets Qt own the context and the frame, and VTK draw when Qt asks for it.

    Signals
    -------
    painted : a picture has been drawn
    failed : the driver cannot draw (why, in a few words)

    Attributes
    ----------
    fast_scale : float, as that of the other host; a graphics card draws at full size anyway
    """

    painted = Signal()
    failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFormat(_wanted())
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let Qt make the context, and tell where it cannot."""
        super().resizeEvent(event)
        if not event.size().isEmpty() and not self.isValid():
            self.failed.emit("no context")

    def initializeGL(self) -> None:
        """Make VTK's window inside the context that Qt has just made."""
        found = self.context().format().version()
        if found < LEAST_VERSION:  # VTK would crash
            self.failed.emit(f"OpenGL {'.'.join(map(str, found))}")
            return
        with vtk_errors() as errors:
            self._make_stage()
        if errors:
            self.failed.emit(errors[0])

    def _make_stage(self) -> None:
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
        with vtk_errors() as errors:
            try:
                self._draw(self._window, self._stage, *self._frame)
            except Exception as error:  # noqa: BLE001 - if it is no driver's, it comes again
                errors.append(f"{type(error).__name__}: {error}")
        if self._has_lost_context():
            errors.append("the context is lost")
        if errors:
            self.failed.emit(errors[0])
        else:
            self.painted.emit()

    def _draw(
        self,
        window: vtkGenericOpenGLRenderWindow,
        stage: Stage,
        items: tuple[Item, ...],
        look: Look,
    ) -> None:
        ratio = self.devicePixelRatioF()
        window.SetIsCurrent(True)
        # Qt has changed OpenGL's state behind VTK's back.
        window.OpenGLInitState()
        stage.resize(max(round(self.width() * ratio), 1), max(round(self.height() * ratio), 1))
        stage.show(items, look)
        stage.render()
        self._make_opaque()

    def _has_lost_context(self) -> bool:
        return self.context().functions().glGetError() in _BROKEN

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


def _wanted() -> QSurfaceFormat:
    wanted = QSurfaceFormat()
    wanted.setVersion(*LEAST_VERSION)
    wanted.setProfile(QSurfaceFormat.OpenGLContextProfile.CoreProfile)
    wanted.setSamples(0)
    return wanted


def has_graphics_card() -> bool:
    """Tell whether OpenGL here is drawn by hardware, by its renderer's name."""
    name = renderer()
    soft = ("llvmpipe", "softpipe", "swrast", "software", "basic render", "gdi generic")
    return bool(name) and not any(word in name.lower() for word in soft)


def renderer() -> str:
    """Return what OpenGL calls that which draws; empty where there is none, or one too old."""
    from PySide6.QtGui import QOffscreenSurface

    surface = QOffscreenSurface()
    surface.create()
    context = QOpenGLContext()
    context.setFormat(_wanted())
    if not (surface.isValid() and context.create() and context.makeCurrent(surface)):
        return ""
    name = str(context.functions().glGetString(_GL_RENDERER) or "")
    if context.format().version() < LEAST_VERSION:
        name = ""
    context.doneCurrent()
    return name
