"""What a system lacks that the program stands on, said with the package that brings it.

Standard library only: it is asked where nothing else could be imported.
"""

from __future__ import annotations

import re

from explorer.language import tr

#: Library that Qt or VTK asks for -> the Debian package that holds it.
PACKAGES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
#: Without these Qt opens no window on X11.
X11_PACKAGES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
}
_LIBRARY = re.compile(r"\blib[\w.+-]+?\.so[.\d]*")


def lacking(error: ImportError) -> str:
    """Return in one line what could not be loaded, and what to do; empty for a fault of our own.

    Parameters
    ----------
    error : as the import of a part of others raised it
    """
    module = (error.name or "").partition(".")[0]
    if isinstance(error, ModuleNotFoundError):
        if module in ("", "explorer"):
            return ""
        return tr("{part} is missing; install Leg Explorer again").format(part=module)
    found = _LIBRARY.search(str(error))
    if found is None:
        return ""
    library = found.group()
    package = PACKAGES.get(library) or X11_PACKAGES.get(library)
    if package is None:
        return tr("the system's library {library} is missing or broken; install it again").format(
            library=library
        )
    return tr(
        "the system's library {library} is missing or broken; install it, "
        "on Debian with 'apt install --reinstall {package}'"
    ).format(library=library, package=package)


def lacking_for_x11() -> list[str]:
    """Return the Debian packages of the libraries for X11 that cannot be loaded here."""
    import ctypes

    found = []
    for library, package in X11_PACKAGES.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            found.append(package)
    return found
