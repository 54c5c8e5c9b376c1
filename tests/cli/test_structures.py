"""Structures named on the command line."""

from __future__ import annotations

import pytest

from explorer.cli.structures import read_structures
from explorer.document.errors import InputError
from explorer.scene.meshes import load_meshes


def test_kinds_and_names_add_up() -> None:
    bones = {mesh.name for mesh in load_meshes() if mesh.kind == "bone"}
    assert read_structures("--hide", "bones, soleus") == bones | {"soleus"}
    assert read_structures("--hide", "") == frozenset()


def test_what_is_not_known_is_named() -> None:
    with pytest.raises(InputError, match=r"--fade 'elbow' is no structure; one of bones, muscles"):
        read_structures("--fade", "soleus,elbow")
