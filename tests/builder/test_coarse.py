"""The committed coarse triangles are those that the command chooses."""

from __future__ import annotations

import numpy as np
import pytest
from builder.coarse import choose, collapsed

from explorer.scene.meshes import load_meshes

BY_NAME = {mesh.name: mesh for mesh in load_meshes()}


@pytest.mark.parametrize("name", ["patella", "soleus", "achilles"])
def test_committed_triangles_are_those_that_the_command_chooses(name: str) -> None:
    mesh = BY_NAME[name]
    assert mesh.coarse is not None
    vertices, triangles = choose(mesh)
    assert np.array_equal(vertices, mesh.coarse.vertices)
    assert np.array_equal(triangles, mesh.coarse.triangles)


def test_more_triangles_stay_on_request() -> None:
    mesh = BY_NAME["patella"]
    assert len(collapsed(mesh, 0.5)[1]) > 1.5 * len(collapsed(mesh, 0.25)[1])
