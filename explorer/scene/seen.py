"""Which structures are seen from the camera, how much of each, and where; in numpy alone.

The vertices are dropped into the cells of a coarse raster, the nearest to the eye wins. Places are
in pixels of a picture of a given size, x to the right and y down from its top left corner.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.scene.camera import Camera, project

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from explorer.scene.describe import Item

Array = NDArray[np.float64]
Bool = NDArray[np.bool_]
Size = tuple[float, float]

#: A cell is at least this wide on the leg: a little wider than the vertices lie apart.
CELL_M = 0.010
CELL_PX = 5.0
#: What lies this far behind all its neighbours is seen through a gap between vertices.
_GAP_M = 0.02
#: Cells seen of a structure from which on it is worth a name.
LEAST_CELLS = 4
#: Anchors at one height would have lines that lie on each other; to avoid that, so many fewer of
#: the 25 cells around one may show its structure.
_APART_PX = 11.0
_CROWDED = 8.0
#: The outline alone needs fewer points.
_SPARSE = 12


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a structure is pointed at: a vertex in the midst of what is seen of it.

    Attributes
    ----------
    key : the item's key
    vertex : row of the item's points
    cells : how many cells of the raster show it, a measure of its seen area
    """

    key: str
    vertex: int
    cells: int


@dataclass(frozen=True, slots=True, eq=False)
class Outline:
    """Where the leg covers the picture.

    Attributes
    ----------
    cell_px : side of a cell
    taken : (rows, columns) bool, cells that the leg covers or nearly touches
    """

    cell_px: float
    taken: Bool

    def spans(self) -> Array:
        """Return the leftmost and rightmost taken pixel of each row, (rows, 2); NaN where none."""
        columns = np.arange(self.taken.shape[1])
        some = self.taken.any(axis=1)
        first = np.where(some, self.taken.argmax(axis=1), np.nan)
        last = np.where(some, np.where(self.taken, columns, -1).max(axis=1) + 1, np.nan)
        spans: Array = self.cell_px * np.column_stack([first, last])
        return spans


def to_pixels(camera: Camera, points_m: NDArray[np.floating], size: Size) -> Array:
    """Return x and y in pixels and the depth from the eye in metres, (n, 3)."""
    width, height = size
    placed = project(camera, points_m)
    placed[:, 0] = width / 2.0 + height * placed[:, 0]
    placed[:, 1] = height / 2.0 - height * placed[:, 1]
    return placed


def outline(items: Sequence[Item], camera: Camera, size: Size) -> Outline:
    """Return where the visible leg lies, from some of its points: quick enough for every frame."""
    some = [item.points[::_SPARSE] for item in items if item.visible]
    x, y, depth = to_pixels(camera, np.vstack(some) if some else np.zeros((0, 3)), size).T
    return _outline(x, y, depth, camera, size)


def seen(
    items: Sequence[Item],
    camera: Camera,
    size: Size,
    named: Callable[[Item], bool],
    free: Callable[[Array, Array], Bool],
) -> tuple[Outline, tuple[Anchor, ...]]:
    """Return the outline, and an anchor for each named item of which enough is seen.

    Parameters
    ----------
    named : tells which items want an anchor
    free : tells of places x, y in pixels whether an anchor may lie there

    Notes
    -----
    Ghosts and clear skin (opacity below 1) hide nothing and get no name.
    """
    shown = [item for item in items if item.visible]
    if not shown:
        nothing = np.zeros(0)
        return _outline(nothing, nothing, nothing, camera, size), ()
    solid = [item.opacity >= 1.0 for item in shown]
    counts = [len(item.points) for item in shown]
    x, y, depth = to_pixels(camera, np.vstack([item.points for item in shown]), size).T
    where = _outline(x, y, depth, camera, size)
    owner = np.repeat(np.arange(len(shown)), counts)

    rows, columns = where.taken.shape
    column, row = np.floor(x / where.cell_px), np.floor(y / where.cell_px)
    inside = (depth > 0.0) & (column >= 0) & (column < columns) & (row >= 0) & (row < rows)
    inside &= np.repeat(solid, counts)
    which = np.flatnonzero(inside)
    which = which[np.argsort(_ranks(depth[which]), kind="stable")]
    front = np.full(rows * columns, -1, np.intp)
    # Of several vertices in a cell the last one stays, the nearest.
    front[(row[which] * columns + column[which]).astype(np.intp)] = which
    front = _without_gaps(front.reshape(rows, columns), depth)
    of_cell = np.where(front >= 0, owner[front], -1)
    filled = front >= 0
    support, of_cell, front = _alike_around(of_cell)[filled], of_cell[filled], front[filled]
    may = free(x[front], y[front])
    begins = np.cumsum([0, *counts])
    cells = {i: np.flatnonzero(of_cell == i) for i, item in enumerate(shown) if named(item)}
    enough = {i: c for i, c in cells.items() if len(c) >= LEAST_CELLS and may[c].any()}
    anchors, heights = [], np.array([np.inf])
    # The small ones first: they have the least choice.
    for i, mine in sorted(enough.items(), key=lambda pair: len(pair[1])):
        x_mine, y_mine = x[front[mine]], y[front[mine]]
        off = np.hypot(x_mine - np.median(x_mine), y_mine - np.median(y_mine))
        crowded = np.abs(y_mine[:, None] - heights).min(axis=1) < _APART_PX
        score = support[mine] - off / (off.max() + 1.0) - _CROWDED * crowded
        best = mine[np.argmax(np.where(may[mine], score, -np.inf))]
        heights = np.append(heights, y[front[best]])
        anchors.append(Anchor(shown[i].key, int(front[best] - begins[i]), len(mine)))
    return where, tuple(anchors)


def _ranks(depth: Array) -> NDArray[np.uint16]:
    """Return depths as short whole numbers, the farthest first: those are sorted by counting."""
    low, high = depth.min(initial=np.inf), depth.max(initial=-np.inf)
    span = max(high - low, 1e-9)
    ranks: NDArray[np.uint16] = ((high - depth) * (65535.0 / span)).astype(np.uint16)
    return ranks


def _outline(x: Array, y: Array, depth: Array, camera: Camera, size: Size) -> Outline:
    cell = max(CELL_PX, CELL_M * size[1] / camera.height_m)
    columns, rows = (max(1, int(np.ceil(side / cell))) for side in size)
    column, row = np.floor(x / cell), np.floor(y / cell)
    # Points just outside the picture close the outline at its rim.
    near = (depth > 0.0) & (column >= -1) & (column <= columns) & (row >= -1) & (row <= rows)
    taken = np.zeros((rows + 2, columns + 2), np.bool_)
    taken[row[near].astype(np.intp) + 1, column[near].astype(np.intp) + 1] = True
    return Outline(cell, _grown(taken)[1:-1, 1:-1])


def _grown(mask: Bool) -> Bool:
    """Return a mask with its neighbours, diagonals included."""
    wide = mask.copy()
    wide[:, 1:] |= mask[:, :-1]
    wide[:, :-1] |= mask[:, 1:]
    grown = wide.copy()
    grown[1:] |= wide[:-1]
    grown[:-1] |= wide[1:]
    return grown


def _around(grid: NDArray[np.generic], reach: int, fill: float) -> list[NDArray[np.generic]]:
    """Return the grid shifted to each neighbour within ``reach``."""
    rows, columns = grid.shape
    padded = np.pad(grid, reach, constant_values=fill)
    steps = range(2 * reach + 1)
    return [padded[i : i + rows, j : j + columns] for i in steps for j in steps]


def _without_gaps(front: NDArray[np.intp], depth: Array) -> NDArray[np.intp]:
    """Drop the vertices that are seen only between those of a nearer surface."""
    far = np.where(front >= 0, depth[front], np.inf)
    nearest = np.minimum.reduce(_around(far, 1, np.inf))
    return np.where(far <= nearest + _GAP_M, front, -1)


def _alike_around(group: NDArray[np.intp]) -> NDArray[np.intp]:
    """Return how many cells of the 5 x 5 around each show the same."""
    alike: NDArray[np.intp] = np.sum([group == other for other in _around(group, 2, -1)], axis=0)
    return alike
