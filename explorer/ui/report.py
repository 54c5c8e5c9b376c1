"""The report of a fault, to be copied: what went wrong, where in the program, and on what system.

It names no person: the home folder, the user, paths and file names are replaced. Messages of
errors may quote what was typed or read, so the person sees the report before anything is copied,
and the log (`explorer.ui.log`), which nobody reads first, holds no message at all.
"""

from __future__ import annotations

import getpass
import platform
import re
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from explorer import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_PACKAGE = Path(__file__).resolve().parents[1]
#: A path that begins at the root of a disk or at home, up to where its quotes or its line end.
_PATH = re.compile(r"(?<![\w.>~])(?:~|[A-Za-z]:)?[\\/][^'\"\n]+")
#: A name in quotes that ends as those of files do.
_FILE = re.compile(r"(['\"])[^'\"\n]*\.\w{2,5}\1")


def report(error: BaseException, steps: Sequence[str]) -> str:
    """Return the whole report as plain text, in English but for the words of the menus.

    Parameters
    ----------
    error : BaseException
    steps : what was done last, see `explorer.ui.trail`
    """
    lines = ["What went wrong", *(f"  {line}" for line in _story(error)), "", "Where it ran"]
    lines += [f"  {name}: {value}" for name, value in system().items()]
    lines += ["", "What was done last"]
    lines += [f"  {step}" for step in steps] or ["  nothing that a menu names"]
    return without_names("\n".join(lines)) + "\n"


def system() -> dict[str, str]:
    """Return versions of the program and of what it stands on."""
    from importlib.metadata import PackageNotFoundError, version

    found = {
        "Leg Explorer": __version__,
        "System": f"{platform.system()} {platform.release()} {platform.machine()}",
        "Python": platform.python_version(),
    }
    for name, package in (("Qt", "PySide6-Essentials"), ("VTK", "vtk"), ("NumPy", "numpy")):
        try:
            found[name] = version(package)
        except PackageNotFoundError:  # a bundle may lack the metadata
            module = sys.modules.get({"Qt": "PySide6", "VTK": "vtkmodules"}.get(name, "numpy"))
            found[name] = getattr(module, "__version__", "unknown")
    return found


def places(error: BaseException) -> tuple[str, ...]:
    """Return where an error passed, outermost first: file of the program, line and function."""
    return tuple(
        f"{_inside(frame.filename)}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    )


def without_names(text: str) -> str:
    """Replace home folder, user name, paths and names of files."""
    text = text.replace(str(Path.home()), "~") if str(Path.home()) != "/" else text
    text = _PATH.sub("<path>", text)
    text = _FILE.sub(r"\1<file>\1", text)
    user = _user()
    return re.sub(rf"\b{re.escape(user)}\b", "<user>", text) if user else text


def _story(error: BaseException) -> Iterator[str]:
    """Yield the lines of an error and, before it, of those that led to it."""
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None:
        yield from _story(before)
        yield "then"
    yield from places(error)
    yield f"{type(error).__name__}: {_in_one_line(error)}"


def _in_one_line(error: BaseException) -> str:
    # Before the lines of the message are joined: a path ends where its line does.
    words = " ".join(without_names(str(error)).split())
    return words if len(words) <= 500 else f"{words[:497]}..."


def _inside(file: str) -> str:
    """Return the part of a source file's path that lies within its package."""
    path = Path(file)
    if path.is_relative_to(_PACKAGE):
        return path.relative_to(_PACKAGE.parent).as_posix()
    parts = path.parts
    if "site-packages" in parts:
        return "/".join(parts[len(parts) - parts[::-1].index("site-packages") :])
    return path.name


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # neither a name in the environment nor a known user
        return ""
