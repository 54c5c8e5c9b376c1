"""Structures named on the command line, alone or by kind."""

from __future__ import annotations

from explorer.document.errors import InputError
from explorer.scene.meshes import load_meshes

KINDS = {"bones": "bone", "muscles": "muscle", "tendons": "tendon"}


def read_structures(option: str, text: str) -> frozenset[str]:
    """Return the names of the structures in a list parted by commas, such as ``muscles,patella``.

    Raises
    ------
    InputError
        If a word is neither a kind nor a structure.
    """
    meshes = load_meshes() if text else ()
    known = {mesh.name for mesh in meshes}
    chosen: set[str] = set()
    for word in filter(None, (part.strip() for part in text.split(","))):
        if word in KINDS:
            chosen |= {mesh.name for mesh in meshes if mesh.kind == KINDS[word]}
        elif word in known:
            chosen.add(word)
        else:
            raise InputError(
                f"{option} {word!r} is no structure; one of {', '.join(KINDS)}, "
                f"{', '.join(sorted(known))}"
            )
    return frozenset(chosen)
