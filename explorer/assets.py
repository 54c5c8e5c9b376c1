"""Where the files that travel with the program lie, in a checkout and in an installed wheel."""

from __future__ import annotations

from pathlib import Path, PurePath

_PACKAGE = Path(__file__).resolve().parent
#: A wheel carries the assets inside the package; a checkout has them beside it.
_INSTALLED = _PACKAGE / "_assets"
_CHECKOUT = _PACKAGE.parent / "assets"


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
