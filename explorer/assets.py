"""Where the files that travel with the program lie, in a checkout and in an installed wheel.

What is wrong with one of them ends in an `AssetError`: one line with the file and what to do.
"""

from __future__ import annotations

import json
import stat
from contextlib import contextmanager
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, NoReturn

from explorer.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

_PACKAGE = Path(__file__).resolve().parent
#: A wheel carries the assets inside the package; a checkout has them beside it.
_INSTALLED = _PACKAGE / "_assets"
_CHECKOUT = _PACKAGE.parent / "assets"

#: No file that travels with the program comes near this, packed or unpacked.
LARGEST_BYTES = 64 << 20
_LONGEST_REASON = 200


class AssetError(ValueError):
    """A file that travels with the program is missing, or is not as it was made.

    Parameters
    ----------
    path : the file
    why : what is wrong with it, in a few words; empty where it is missing
    """

    def __init__(self, path: Path, why: str = "") -> None:
        said = (
            tr("{file} is damaged or of another version ({why}); install Leg Explorer again")
            if why
            else tr("{file} is missing; install Leg Explorer again")
        )
        short = " ".join(why.split())
        if len(short) > _LONGEST_REASON:
            short = f"{short[: _LONGEST_REASON - 3]}..."
        super().__init__(said.format(file=path, why=short))
        self.path = path


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Read a file of the program within; whatever goes wrong is an AssetError that names it.

    A pipe, a folder and what is far too large are refused before they are opened.
    """
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise ValueError("it is no file")
        if found.st_size > LARGEST_BYTES:
            raise ValueError("it is too large")
        yield
    except AssetError:
        raise
    except FileNotFoundError as error:
        raise AssetError(path) from error
    except Exception as error:
        raise AssetError(path, reason(error)) from error


def reason(error: Exception) -> str:
    """Return in a few words what an error says."""
    if isinstance(error, KeyError):
        return f"it lacks {error}"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return str(error) or type(error).__name__


def read_json(path: Path) -> Any:
    """Return what a JSON file holds; all numbers are finite. To be used within `reading`."""
    return json.loads(path.read_text(encoding="utf-8"), parse_constant=_refuse)


def asset_path(*parts: str) -> Path:
    """Return the absolute path of an asset; the file need not exist.

    Parameters
    ----------
    *parts : str
        Path below the assets folder, such as ``"meshes", "femur.ply"``.

    Returns
    -------
    Path
        Below ``explorer/_assets`` in an installed wheel, else below ``assets`` in a checkout.

    Raises
    ------
    ValueError
        If a part is absolute or climbs out of the assets folder with ``..``.
    """
    relative = PurePath(*parts)
    if relative.is_absolute() or ".." in relative.parts:
        raise ValueError(f"asset path {str(relative)!r} must lie below the assets folder")
    root = _INSTALLED if _INSTALLED.is_dir() else _CHECKOUT
    return root / relative


def _refuse(word: str) -> NoReturn:
    raise ValueError(f"{word} is no number")
