"""Handles of the muscles between the baked poses: interpolation, bulging, and the vertex blend.

A handle is an affine map (3, 4) of points at rest, metres; see `assets/builder/rig`, where they
are solved.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Array = NDArray[np.float32]

ROW = 32
"""Vertices that share their four handles are blended in rows of this many."""


def cubic_weights(u: float) -> Array:
    """Weights (4,) of the cubic convolution (Keys 1981, a = -1/2) at ``u`` in 0..1."""
    square, cube = u * u, u * u * u
    return np.array(
        [
            -0.5 * cube + square - 0.5 * u,
            1.5 * cube - 2.5 * square + 1.0,
            -1.5 * cube + 2.0 * square + 0.5 * u,
            0.5 * cube - 0.5 * square,
        ],
        np.float32,
    )


def spline_weights(u: Array) -> Array:
    """Weights (n, 4) of the uniform cubic B-spline at ``u`` (n,) in 0..1."""
    return np.stack(
        [(1 - u) ** 3, 3 * u**3 - 6 * u**2 + 4, -3 * u**3 + 3 * u**2 + 3 * u + 1, u**3], axis=-1
    ).astype(np.float32) / np.float32(6.0)


@dataclass(frozen=True)
class Grid:
    """Evenly spaced joint angles of a table, radians."""

    first_rad: float
    step_rad: float
    count: int

    @classmethod
    def of(cls, angles_rad: Array) -> Grid:
        """Grid through ``angles_rad``, evenly spaced and rising."""
        span = float(angles_rad[-1] - angles_rad[0])
        if not span > 0.0:
            raise ValueError("angles of a table do not rise")
        return cls(float(angles_rad[0]), span / (len(angles_rad) - 1), len(angles_rad))

    def locate(self, angle_rad: float) -> tuple[int, Array]:
        """First of four table rows and their weights; angles outside are held at the ends.

        The table carries one more row before and behind the grid.
        """
        place = min(max((angle_rad - self.first_rad) / self.step_rad, 0.0), self.count - 1.0)
        cell = min(int(place), self.count - 2)
        return cell, cubic_weights(place - cell)


def pad(table: Array, axis: int) -> Array:
    """Table with one row more at both ends of ``axis``, straight on."""
    rows = np.moveaxis(table, axis, 0)
    longer = np.concatenate([2 * rows[:1] - rows[1:2], rows, 2 * rows[-1:] - rows[-2:-1]])
    return np.ascontiguousarray(np.moveaxis(longer, 0, axis))


@dataclass(frozen=True)
class Table:
    """Handles of all units that follow the same joints.

    Attributes
    ----------
    joints : names of one or two joints
    grids : their angles
    values : padded table, one axis per joint, then 12 numbers for each handle
    handles : where these handles stand among all

    Raises
    ------
    ValueError
        Where the table is laid over other angles.
    """

    joints: tuple[str, ...]
    grids: tuple[Grid, ...]
    values: Array
    handles: slice

    def __post_init__(self) -> None:
        """Check that table and grids belong together."""
        if self.values.shape[:-1] != tuple(grid.count + 2 for grid in self.grids):
            raise ValueError(f"a table of {', '.join(self.joints)} is laid over other angles")

    def at(self, angles_rad: Mapping[str, float]) -> Array:
        """Handles (k, 3, 4) at the joint angles, in their reference bones' frames."""
        return self.row(angles_rad).reshape(-1, 3, 4)

    def row(self, angles_rad: Mapping[str, float]) -> Array:
        """All numbers of the table at the joint angles, in one row."""
        found = self.values
        for joint, grid in zip(self.joints, self.grids, strict=True):
            cell, weights = grid.locate(angles_rad[joint])
            rows = found[cell : cell + 4]
            found = (weights @ rows.reshape(4, -1)).reshape(rows.shape[1:])
        return found


def bulge_maps(tangents: Array, centres: Array) -> Array:
    """Maps (k, 4, 4) that move points away from the axis through ``centres`` along ``tangents``.

    A handle H made thicker by the share b is ``H + b H G``.
    """
    out = np.zeros((len(tangents), 4, 4), np.float32)
    out[:, :3, :3] = np.eye(3, dtype=np.float32) - tangents[:, :, None] * tangents[:, None]
    out[:, :3, 3] = -np.einsum("kij,kj->ki", out[:, :3, :3], centres)
    return out


class Blend:
    """The vertices of many meshes as blends of handles, laid out for one batched product."""

    def __init__(self) -> None:
        self._rows: list[Array] = []
        self._cells: list[NDArray[np.int64]] = []
        self._order: list[NDArray[np.int64]] = []
        self._count = 0
        self.spans: dict[str, list[slice]] = {}

    def add(
        self, name: str, points: Array, places: Array, first_handle: int, share: Array | None
    ) -> None:
        """Append a mesh: points (n, 3) and their places (n,) among the unit's handles.

        A broad belly follows several units side by side: it is added once for each, with the
        ``share`` (n,) of every vertex, and its vertices are the sum.
        """
        cell = np.floor(places).astype(np.int64)
        weights = spline_weights((places - cell).astype(np.float32))
        if share is not None:
            weights *= share[:, None]
        homogeneous = np.concatenate([points, np.ones((len(points), 1), np.float32)], axis=1)
        terms = (weights[:, :, None] * homogeneous[:, None]).reshape(-1, 16)
        order = np.argsort(cell, kind="stable")
        cells, starts, counts = np.unique(cell[order], return_index=True, return_counts=True)
        rows_each = -(-counts // ROW)
        first_row = np.concatenate([[0], np.cumsum(rows_each)])
        within = np.arange(len(points)) - np.repeat(starts, counts)
        slot = np.repeat(first_row[:-1], counts) * ROW + within
        block = np.zeros((int(first_row[-1]) * ROW, 16), np.float32)
        block[slot] = terms[order]
        place = np.empty(len(points), np.int64)
        place[order] = slot
        done = sum(len(r) for r in self._rows) * ROW
        self._rows.append(block.reshape(-1, ROW, 16))
        self._cells.append(first_handle + np.repeat(cells, rows_each) - 1)
        self._order.append(done + place)
        self.spans.setdefault(name, []).append(slice(self._count, self._count + len(points)))
        self._count += len(points)

    def close(self) -> None:
        """Join what was added; call once before `__call__`."""
        self._terms = np.concatenate(self._rows)
        self._four = np.concatenate(self._cells)[:, None] + np.arange(4)
        self._pick = np.concatenate(self._order)

    def __call__(self, handles: Array) -> dict[str, Array]:
        """Vertices (n, 3) of every added mesh for handles (k, 3, 4) in frame N."""
        columns = handles.transpose(0, 2, 1)[self._four].reshape(-1, 16, 3)
        points: Array = np.matmul(self._terms, columns).reshape(-1, 3)[self._pick]
        return {
            name: points[spans[0]] if len(spans) == 1 else sum_of(points[span] for span in spans)
            for name, spans in self.spans.items()
        }


def sum_of(parts: Iterable[Array]) -> Array:
    """Sum of equally long arrays."""
    total, *others = parts
    for part in others:
        total = total + part
    return total
