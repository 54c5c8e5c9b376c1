"""An off-screen VTK window on any machine: with a display or none, with a graphics card or none."""

from __future__ import annotations

import sys

import vtkmodules.vtkRenderingOpenGL2 as opengl
from vtkmodules.vtkRenderingCore import vtkRenderWindow


def offscreen_window() -> vtkRenderWindow:
    """Return an initialised window that never shows on a screen.

    On Linux EGL comes first: it needs no display and starts as fast and draws as fast as X. Where
    EGL is missing VTK's own choice follows. Multisampling is off; it is costly without a card.

    Raises
    ------
    RuntimeError
        Where no OpenGL can be had, naming what to install.
    """
    makers = [vtkRenderWindow]
    if sys.platform.startswith("linux"):
        makers.insert(0, opengl.vtkEGLRenderWindow)
    for make in makers:
        window = make()
        window.SetOffScreenRendering(True)
        window.SetMultiSamples(0)
        window.SetAlphaBitPlanes(True)
        window.SetSize(64, 64)
        window.Initialize()
        if window.SupportsOpenGL():
            return window
        window.Finalize()
    raise RuntimeError(
        "no OpenGL 3.2 here: install a graphics driver, or on Debian "
        "'apt install libgl1 libegl1' for drawing without a graphics card"
    )
