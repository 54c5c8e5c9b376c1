"""An off-screen VTK window on any machine: with a display or none, with a graphics card or none.

VTK writes nothing on the terminal. Where its errors matter, `vtk_errors` gathers them.
"""

from __future__ import annotations

import os
import signal
import sys
import time
import warnings
from contextlib import contextmanager
from typing import TYPE_CHECKING

import vtkmodules.vtkRenderingOpenGL2 as opengl
from vtkmodules.vtkCommonCore import vtkCommand, vtkLogger, vtkOutputWindow
from vtkmodules.vtkRenderingCore import vtkRenderWindow

from explorer.language import tr
from explorer.scene.drivers import hush_drivers

if TYPE_CHECKING:
    from collections.abc import Iterator

vtkLogger.SetStderrVerbosity(vtkLogger.VERBOSITY_OFF)
_CHILD_S = 10.0


def offscreen_window() -> vtkRenderWindow:
    """Return an initialised window that never shows on a screen.

    On Linux EGL comes first: it needs no display, and starts and draws as fast as X. A driver that
    fails gives way to the next one that EGL knows, the last of which draws without a card. Where
    EGL has none, VTK's own choice follows. Multisampling is off; it is costly without a card.

    Raises
    ------
    RuntimeError
        Where no OpenGL can be had, naming what to install.
    """
    hush_drivers()
    for window in _candidates():
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
def vtk_errors() -> Iterator[list[str]]:
    """Gather what VTK calls an error while the block runs; warnings do not count."""
    found: list[str] = []

    def take(_window: object, _event: str, words: str) -> None:
        found.append(" ".join(words.split())[:300])

    take.CallDataType = "string0"  # type: ignore[attr-defined]  # how VTK hands the words over
    window = vtkOutputWindow.GetInstance()
    tag = window.AddObserver(vtkCommand.ErrorEvent, take)
    try:
        yield found
    finally:
        window.RemoveObserver(tag)


def _candidates() -> Iterator[vtkRenderWindow]:
    if not sys.platform.startswith("linux"):
        yield vtkRenderWindow()
        return
    first = opengl.vtkEGLRenderWindow()
    yield first
    for number in range(first.GetNumberOfDevices()):
        window = opengl.vtkEGLRenderWindow()
        window.SetDeviceIndex(number)
        yield window
    if not first.GetNumberOfDevices() and _x_draws():
        yield vtkRenderWindow()


def _x_draws() -> bool:
    """Ask a child whether X has the OpenGL that VTK needs: where it is older, VTK may crash."""
    if not os.environ.get("DISPLAY"):
        return False
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # threads: the child uses none of them
        child = os.fork()
    if child == 0:  # pragma: no cover - in the child
        good = False
        try:
            os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # Mesa would write its despair there
            window = vtkRenderWindow()
            window.SetOffScreenRendering(True)
            window.Initialize()
            good = bool(window.GetInitialized() and window.SupportsOpenGL())
        finally:
            os._exit(0 if good else 1)
    late = time.monotonic() + _CHILD_S
    while time.monotonic() < late:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return status == 0
        time.sleep(0.02)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return False
