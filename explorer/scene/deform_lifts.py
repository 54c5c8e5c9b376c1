"""Lift posed vertices out of the bones that they would enter (values only, no VTK).

Handles move whole sections of a muscle and cannot mend a few square centimetres.  The offsets of
the vertices concerned are baked by `assets/builder/rig/lift.py` for the same joint angles.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

import numpy as np

from explorer.scene.deform_handles import Array, Grid, Table, pad

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

OFFSETS, VERTICES, JOINTS, BODY = (
    f"lift_{n}_" for n in ("offsets_m", "vertices", "joints", "body")
)


class Lifts:
    """Offsets of single vertices between the baked poses.

    Parameters
    ----------
    tables : arrays of ``rig.npz``; for each lifted structure ``lift_offsets_m_<structure>`` (one
        axis per joint, vertices, 3) in the frame of ``lift_body_``, ``lift_vertices_`` (indices)
        and ``lift_joints_``
    """

    def __init__(self, tables: Mapping[str, NDArray[Any]]) -> None:
        self._tables: list[Table] = []
        self._parts: list[list[tuple[str, NDArray[np.intp], str, slice]]] = []

        def joints_of(name: str) -> tuple[str, ...]:
            return tuple(map(str, tables[JOINTS + name]))

        names = (key.removeprefix(OFFSETS) for key in tables if key.startswith(OFFSETS))
        for joints, group in groupby(sorted(names, key=joints_of), key=joints_of):
            values, parts, done = [], [], 0
            for name in group:
                vertices = tables[VERTICES + name].astype(np.intp)
                offsets = tables[OFFSETS + name].astype(np.float32)
                values.append(offsets.reshape(*offsets.shape[:-2], -1))
                span = slice(done, done + len(vertices))
                parts.append((name, vertices, str(tables[BODY + name]), span))
                done = span.stop
            padded = np.concatenate(values, axis=-1)
            for axis in range(len(joints)):
                padded = pad(padded, axis)
            grids = tuple(Grid.of(tables[f"grid_{j}_rad"]) for j in joints)
            self._tables.append(Table(joints, grids, padded, slice(0, done)))
            self._parts.append(parts)

    def __call__(
        self,
        points: Mapping[str, Array],
        angles_rad: Mapping[str, float],
        moved: Mapping[str, NDArray[np.float64]],
    ) -> None:
        """Shift the vertices of ``points`` in place, for bodies that have ``moved``."""
        for table, parts in zip(self._tables, self._parts, strict=True):
            offsets = table.row(angles_rad).reshape(-1, 3)
            for name, vertices, body, span in parts:
                turn = moved[body][:3, :3].T.astype(np.float32)
                points[name][vertices] += offsets[span] @ turn
