"""Small bodies to look at: balls, quick to draw and easy to reckon with."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from numpy.typing import NDArray

from explorer.scene.describe import Item
from explorer.scene.meshes import Kind, Mesh

if TYPE_CHECKING:
    from explorer.scene.ramp import Color

Ball = tuple[NDArray[np.float32], NDArray[np.int32]]
MakeItem = Callable[..., Item]


def ball(centre: tuple[float, float, float], radius: float) -> Ball:
    """Return points and outward triangles of a ball, from an octahedron split four times."""
    points = [(1, 0, 0), (-1, 0, 0), (0, 1, 0), (0, -1, 0), (0, 0, 1), (0, 0, -1)]
    corners = np.array(points, float)
    faces = np.array(
        [(0, 2, 4), (2, 1, 4), (1, 3, 4), (3, 0, 4), (2, 0, 5), (1, 2, 5), (3, 1, 5), (0, 3, 5)]
    )
    for _ in range(4):
        a, b, c = (corners[faces[:, k]] for k in range(3))
        corners = np.vstack([a, b, c, a + b, b + c, c + a])
        corners /= np.linalg.norm(corners, axis=1, keepdims=True)
        corners, back = np.unique(corners.round(9), axis=0, return_inverse=True)
        i, j, k, ij, jk, ki = back.reshape(6, -1)
        faces = np.vstack(
            [np.column_stack(f) for f in ((i, ij, ki), (ij, j, jk), (ki, jk, k), (ij, jk, ki))]
        )
    return (radius * corners + centre).astype(np.float32), faces.astype(np.int32)


@pytest.fixture
def make_item() -> MakeItem:
    """Return a maker of items that are balls."""

    def make(
        key: str,
        centre: tuple[float, float, float] = (0.0, 0.0, 0.0),
        radius: float = 0.1,
        color: Color = (0.8, 0.1, 0.1),
        **fields: object,
    ) -> Item:
        points, triangles = ball(centre, radius)
        return Item(key, "muscle", points, triangles, color, **fields)  # type: ignore[arg-type]

    return make


def make_mesh(name: str, kind: Kind = "muscle", muscles: tuple[str, ...] = ()) -> Mesh:
    """Return a ball under a structure's name."""
    points, triangles = ball((0.0, 0.0, 0.0), 0.1)
    return Mesh(name, kind, "", name, name, muscles, (), True, points, triangles)


def make_leg(**strength_N: float) -> SimpleNamespace:
    """Return as much of a leg as the draw list needs."""
    return SimpleNamespace(
        muscles=tuple(
            SimpleNamespace(name=name, max_isometric_force_N=force)
            for name, force in strength_N.items()
        )
    )


def make_solution(**activation: float) -> SimpleNamespace:
    """Return as much of a solution as the draw list needs."""
    return SimpleNamespace(
        muscles=tuple(activation), activation=np.array(list(activation.values()), float)
    )
