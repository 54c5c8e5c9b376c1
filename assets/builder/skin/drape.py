"""The skin around a posed leg: it moves with what lies under it, smooth, and lets nothing out.

Each vertex goes with the structures near it by their best common rotation (moving least squares).
Then the sheet is eased towards its own shape at rest, and lifted where something sticks out.

References
----------
Schaefer S., McPhail T., Warren J. (2006) Image deformation using moving least squares.
Sorkine O., Alexa M. (2007) As-rigid-as-possible surface modeling.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse
from scipy.spatial import cKDTree

from builder.solid import neighbour_mean, vertex_normals
from builder.surface import Surface

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from builder.contours import Array

#: How many vertices of structures a vertex of the skin goes with, and over what width, mm.
NEAREST, WIDTH_MM = 24, 10.0
#: Passes of spreading these shares over the skin, and of easing a posed sheet.
SPREAD, EASE = 4, 12
#: Rounds of lifting, and of easing after each but the last.
LIFTS, EASE_LIFTED = 5, 2
#: Nothing comes closer to the posed skin, unless it does at rest.
CLEARANCE_MM = 1.0
#: Only what lies this near at rest can stick out: calf and thigh may touch in a bent knee.
HOME_MM, DEEPEST_MM = 70.0, 30.0
#: After the first round, what lies deeper than this is not looked at again.
NEAR_MM = 8.0
#: What lies deeper under the skin at rest never reaches it.
COVER_MM = 32.0


class Drape:
    """Lays the skin around posed structures.

    Parameters
    ----------
    skin : the sheet at rest, mm
    structures : (m, 3) vertices of all structures at rest, mm
    """

    def __init__(self, skin: Surface, structures: Array) -> None:
        self._skin = skin
        self._mean = neighbour_mean(len(skin.points), skin.triangles)
        self._weights = self._shares(structures)
        self._rest = structures
        depth, _ = cKDTree(skin.points).query(structures)
        self._outer = np.flatnonzero(depth < COVER_MM)
        self._middle = self._weights @ structures
        self._arm = skin.points - self._middle
        self._detail = skin.points - self._mean @ skin.points
        normals = vertex_normals(skin)
        _, near = cKDTree(skin.points).query(structures[self._outer])
        gap = structures[self._outer] - skin.points[near]
        height = np.einsum("ij,ij->i", gap, normals[near])
        self._limit = np.maximum(np.minimum(-height, CLEARANCE_MM), 0.0)

    def _shares(self, structures: Array) -> sparse.csr_matrix:
        found = cKDTree(structures).query(self._skin.points, k=NEAREST)
        distance, index = np.asarray(found[0]), np.asarray(found[1])
        weight = np.exp(-((distance - distance[:, :1]) ** 2) / (2 * WIDTH_MM**2))
        rows = np.repeat(np.arange(len(index)), NEAREST)
        shape = (len(index), len(structures))
        shares = sparse.csr_matrix((weight.ravel(), (rows, index.ravel())), shape=shape)
        for _ in range(SPREAD):
            shares = 0.5 * shares + 0.5 * (self._mean @ shares)
        return sparse.csr_matrix(sparse.diags(1 / np.asarray(shares.sum(axis=1)).ravel()) @ shares)

    def turns(self, posed: Array) -> Array:
        """Best rotation (n, 3, 3) of the structures around each vertex."""
        outer = (posed[:, :, None] * self._rest[:, None, :]).reshape(-1, 9)
        middle = self._weights @ posed
        spread = (self._weights @ outer).reshape(-1, 3, 3)
        spread -= middle[:, :, None] * self._middle[:, None, :]
        left, _, right = np.linalg.svd(spread)
        left[:, :, 2] *= np.sign(np.linalg.det(left @ right))[:, None]
        return np.asarray(left @ right)

    def __call__(self, posed: Array) -> Array:
        """The skin (n, 3) around ``posed`` (m, 3), mm."""
        turn = self.turns(posed)
        points = self._weights @ posed + np.einsum("nij,nj->ni", turn, self._arm)
        detail = np.einsum("nij,nj->ni", turn, self._detail)
        for _ in range(EASE):
            points = 0.5 * points + 0.5 * (self._mean @ points + detail)
        near = np.arange(len(self._outer))
        for left in reversed(range(LIFTS)):
            push, height = self._lift(points, posed[self._outer[near]], near)
            near = near[height > -NEAR_MM]
            points = points + push
            for _ in range(EASE_LIFTED if left else 0):
                points = 0.5 * points + 0.5 * (self._mean @ points + detail)
        return np.asarray(points)

    def _lift(self, points: Array, posed: Array, chosen: NDArray[np.int64]) -> tuple[Array, Array]:
        """How far each vertex must move so that nothing sticks out, (n, 3) mm.

        Also how far each of the ``chosen`` outer vertices, at ``posed``, sticks out.
        """
        normals = vertex_normals(Surface(points, self._skin.triangles))
        near = np.asarray(cKDTree(points).query(posed)[1])
        height = np.einsum("ij,ij->i", posed - points[near], normals[near]) + self._limit[chosen]
        apart = self._rest[self._outer[chosen]] - self._skin.points[near]
        home = np.linalg.norm(apart, axis=1) < HOME_MM
        out = home & (height > 0.0) & (height < DEEPEST_MM)
        push = np.zeros(len(points))
        np.maximum.at(push, near[out], height[out])
        push = np.maximum(push, self._mean @ push)
        push = np.maximum(push, 0.9 * (self._mean @ push))
        return push[:, None] * normals, height
