"""An off-screen VTK window on any machine: with a display or none, with a graphics card or none."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import vtkmodules.vtkRenderingOpenGL2 as opengl
from vtkmodules.vtkCommonCore import vtkLogger
from vtkmodules.vtkRenderingCore import vtkRenderWindow

from explorer.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterator


def offscreen_window() -> vtkRenderWindow:
    """Return an initialised window that never shows on a screen.

    On Linux EGL comes first: it needs no display, and starts and draws as fast as X. Where EGL is
    missing VTK's own choice follows. Multisampling is off; it is costly without a card.

    Raises
    ------
    RuntimeError
        Where no OpenGL can be had, naming what to install.
    """
    makers = [vtkRenderWindow]
    if sys.platform.startswith("linux"):
        makers.insert(0, opengl.vtkEGLRenderWindow)
    for make in makers:
        with _quiet():
            window = make()
            window.SetOffScreenRendering(True)
            window.SetMultiSamples(0)
            window.SetAlphaBitPlanes(True)
            window.SetSize(64, 64)
            window.Initialize()
        # SupportsOpenGL() answers yes for a software window whose library is missing.
        if window.GetInitialized():
            return window
    raise RuntimeError(
        tr(
            "cannot draw: no OpenGL 3.2 here; install a graphics driver, or on Debian "
            "'apt install libgl1 libegl1', which draws without a graphics card"
        )
    )


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep VTK from writing about each way that it tried; what counts is whether one works."""
    vtkLogger.SetStderrVerbosity(vtkLogger.VERBOSITY_OFF)
    try:
        yield
    finally:
        vtkLogger.SetStderrVerbosity(vtkLogger.VERBOSITY_INFO)
