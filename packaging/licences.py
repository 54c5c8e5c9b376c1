"""Gather the licences of all that is bundled, into a folder that goes along with it."""

from __future__ import annotations

import re
import shutil
import sys
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING

from origin import DOC, Origins

if TYPE_CHECKING:
    from importlib.metadata import Distribution

ROOT = Path(__file__).parents[1]
_LICENCE = re.compile(r"(licen[cs]e|copying|copyright|notice|authors)", re.IGNORECASE)
#: Wheels that bring no text of their licence, and what they are under.
_WITHOUT_TEXT = {
    "pyside6-essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
}
_CODE = {".py", ".pyc", ".pyi", ".so", ".h"}


def gather(found: Origins, folder: Path) -> list[str]:
    """Write every licence below `folder`; return the names of what brings none.

    A package whose wheel carries no licence file is named with what its metadata say.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name in ("LICENSE", "NOTICE"):
        shutil.copy(ROOT / name, folder / name)
    bare = []
    for package in found.packages:
        target = folder / f"{package.name}-{package.version}"
        target.mkdir()
        (target / "METADATA.txt").write_text(stated(package) + "\n", "utf-8")
        known = _WITHOUT_TEXT.get(package.name.lower().replace("_", "-"), ())
        files = licence_files(package) or [ROOT / "packaging" / "texts" / name for name in known]
        for number, file in enumerate(files):
            taken = {other.name for other in files[:number]}
            name = f"{number}-{file.name}" if file.name in taken else file.name
            shutil.copy(file, target / name)
        if not files:
            bare.append(package.name)
    for name in found.system:
        if (DOC / name / "copyright").exists():
            shutil.copy(DOC / name / "copyright", folder / f"debian-{name}.txt")
        else:
            bare.append(name)
    python = _python_licence()
    if python is None:
        bare.append("Python")
    else:
        shutil.copy(python, folder / "Python-LICENSE.txt")
    return bare


def licence_files(package: Distribution) -> list[Path]:
    """Return the licence texts that a Python package has installed, its parts' included."""
    files = (Path(str(package.locate_file(file))) for file in package.files or ())
    named = (file for file in files if _LICENCE.search(file.name) and file.suffix not in _CODE)
    return sorted(file for file in named if file.is_file())


def stated(package: Distribution) -> str:
    """Return the licence that a package's metadata name, in one line."""
    data = package.metadata
    fields: dict[str, str] = {
        key: (data.get_all(key) or [""])[0].strip() for key in ("License-Expression", "License")
    }
    said = fields["License-Expression"] or fields["License"]
    classes = [text for text in data.get_all("Classifier") or () if text.startswith("License ::")]
    if said and "\n" not in said:
        return said
    return "; ".join(text.rpartition(":: ")[2] for text in classes) or said.partition("\n")[0]


def _python_licence() -> Path | None:
    places = [Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE"]
    places.append(DOC / f"python3.{sys.version_info.minor}" / "copyright")
    return next((place for place in places if place.exists()), None)
