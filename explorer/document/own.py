"""A person's own scenes: ``*.leg`` files in one folder, each known by its title.

A file is written whole or not at all. One that is broken is named and left where it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer.document.errors import InputError
from explorer.document.leg_file import LONGEST_TITLE, SUFFIX, read_leg, write_leg
from explorer.language import tr

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.document.document import Document

FOLDER = "scenes"
_LONGEST_STEM = 60


@dataclass(frozen=True, slots=True)
class OwnScene:
    """A scene that is kept.

    Attributes
    ----------
    path : Path
    name : as its title says, or its file where it has none
    document : Document, or None where the file is broken
    problem : what is wrong with the file; else empty
    """

    path: Path
    name: str
    document: Document | None
    problem: str = ""


class OwnScenes:
    """The scenes of one folder.

    Parameters
    ----------
    folder : made when the first scene is kept
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def all(self) -> tuple[OwnScene, ...]:
        """Return what is kept, by name; what cannot be read comes with the reason."""
        try:
            paths = [path for path in self.folder.glob(f"*{SUFFIX}") if path.is_file()]
        except OSError:
            return ()
        return tuple(sorted(map(_read, paths), key=lambda scene: scene.name.casefold()))

    def find(self, name: str) -> OwnScene | None:
        """Return the scene of a name, whatever its capitals."""
        wanted = name.strip().casefold()
        return next((scene for scene in self.all() if scene.name.casefold() == wanted), None)

    def save(self, name: str, document: Document) -> OwnScene:
        """Keep a document under a name, in place of one that was kept under it.

        Raises
        ------
        InputError
            Where the name is empty or too long, or a broken file has it.
        OSError
            Where it cannot be written; what stood there before stays.
        """
        name = _checked(name)
        same = self.find(name)
        if same is not None and same.document is None:
            raise InputError(
                tr("{file} is broken and stays as it is; take another name").format(
                    file=same.path.name
                )
            )
        path = self._free_path(name) if same is None else same.path
        self.folder.mkdir(parents=True, exist_ok=True)
        document = document.with_(title=name)
        write_leg(path, document)
        return OwnScene(path, name, document)

    def rename(self, scene: OwnScene, name: str) -> OwnScene:
        """Give a scene another name.

        Raises
        ------
        InputError
            Where the name is empty, too long or taken, or the file is broken.
        OSError
            Where it cannot be written; it keeps its name then.
        """
        name = _checked(name)
        if scene.document is None:
            raise InputError(tr("{file} is broken and stays as it is").format(file=scene.path.name))
        other = self.find(name)
        if other is not None and other.path != scene.path:
            raise InputError(
                tr("there is a scene of this name already: {name}").format(name=other.name)
            )
        document = scene.document.with_(title=name)
        write_leg(scene.path, document)
        return OwnScene(scene.path, name, document)

    def delete(self, scene: OwnScene) -> None:
        """Delete a scene; OSError where that cannot be."""
        scene.path.unlink(missing_ok=True)

    def _free_path(self, name: str) -> Path:
        stem = re.sub(r"[^\w-]+", "_", name).strip("_")[:_LONGEST_STEM].lower() or "scene"
        path, number = self.folder / f"{stem}{SUFFIX}", 2
        while path.exists():
            path, number = self.folder / f"{stem}_{number}{SUFFIX}", number + 1
        return path


def _read(path: Path) -> OwnScene:
    try:
        document = read_leg(path)
    except InputError as error:
        return OwnScene(path, path.stem, None, str(error))
    return OwnScene(path, document.title or path.stem, document)


def _checked(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise InputError(tr("a name must have at least one letter"))
    if len(name) > LONGEST_TITLE:
        raise InputError(tr("a name must have at most {count} letters").format(count=LONGEST_TITLE))
    return name
