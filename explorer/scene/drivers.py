"""What is asked of graphics drivers through the environment, before they are loaded."""

from __future__ import annotations

import os
from pathlib import Path

#: Where more than one maker's driver is installed, this alone leaves the one that needs no card.
_MESA = Path("/usr/share/glvnd/egl_vendor.d/50_mesa.json")


def hush_drivers() -> None:
    """Keep Mesa from writing about each way that it tries; what counts is whether one works.

    Who looks for a fault of a driver sets ``LIBGL_DEBUG`` and ``EGL_LOG_LEVEL``.
    """
    os.environ.setdefault("LIBGL_DEBUG", "quiet")
    os.environ.setdefault("EGL_LOG_LEVEL", "fatal")


def ask_for_software() -> None:
    """Let the processor draw, also where a graphics card could."""
    os.environ["LIBGL_ALWAYS_SOFTWARE"] = "1"
    if _MESA.exists():
        os.environ["__EGL_VENDOR_LIBRARY_FILENAMES"] = str(_MESA)
