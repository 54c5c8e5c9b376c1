"""A clear skin around the leg, one item of the draw list.

It goes with the bones by smooth shares, after a shift that keeps it around the muscles:
`python -m builder.skin` bakes both into skin.npz.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self
from zlib import crc32

import numpy as np

from explorer.assets import asset_path, reading
from explorer.scene.arrays import check_triangles, read_arrays
from explorer.scene.deform_handles import Array, Grid, pad
from explorer.scene.describe import Item
from explorer.scene.follow import Follower
from explorer.scene.ramp import oklch_to_srgb

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from explorer.mechanics import Scenario
    from explorer.scene.describe import Points
    from explorer.scene.meshes import Mesh
    from explorer.scene.ramp import Color

KEY = "skin"
OPACITY = 0.25
AGAIN = "bake it again: python -m builder.skin"
_red, _green, _blue = (float(c) for c in oklch_to_srgb(0.68, 0.060, 55.0))
#: Between all skins, and duller than any muscle.
COLOR: Color = (_red, _green, _blue)

#: The tables of shifts and the joints that they are laid over.
_TABLES = {"upper": ("hip", "knee"), "lower": ("knee", "ankle")}


class Skin:
    """The skin of the posed leg.

    Parameters
    ----------
    meshes : all structures at rest
    tables : arrays of ``skin.npz``, baked from the same meshes

    Raises
    ------
    ValueError
        If the tables were baked from other meshes.
    """

    def __init__(self, meshes: Sequence[Mesh], tables: Mapping[str, NDArray[Any]]) -> None:
        checksum = 0
        for mesh in meshes:
            checksum = crc32(mesh.points.tobytes(), checksum)
        if checksum != tables["checksum"]:
            raise ValueError(f"skin.npz was baked from other meshes; {AGAIN}")
        rest = {mesh.name: mesh.points for mesh in meshes}
        self._followers = {b: Follower(rest[b]) for b in tables["bones"].tolist()}
        self._rest: Array = tables["points_m"]
        self._shares: Array = tables["shares"]
        self.triangles: NDArray[np.int32] = tables["triangles"]
        self._grids = {j: Grid.of(tables[f"grid_{j}_rad"]) for j in ("hip", "knee", "ankle")}
        self._shapes = np.vstack([tables[f"{name}_shapes"] for name in _TABLES]).astype(np.float32)
        self._tables = {n: pad(pad(tables[f"{n}_shares_m"], 0), 1) for n in _TABLES}
        self._around: Mapping[str, Points] = {}
        self._posed: Points = self._rest

    @classmethod
    def load(cls, meshes: Sequence[Mesh], file: Path | None = None) -> Self:
        """Read the skin of the committed meshes."""
        path = file or asset_path("meshes", "skin.npz")
        with reading(path), np.errstate(over="raise", invalid="raise", divide="raise"):
            made = cls(meshes, read_arrays(path))
            check_triangles(made.triangles, len(made._rest))
            made.posed({mesh.name: mesh.points for mesh in meshes}, 0.0, 0.0, 0.0)  # all fits
            return made

    def item(self, points: Mapping[str, Points], scenario: Scenario) -> Item:
        """Return the skin around the posed structures, m.

        Parameters
        ----------
        points : posed vertices of all structures, in any frame
        scenario : whose joint angles they are posed at
        """
        if points is not self._around:
            self._posed = self.posed(
                points, scenario.hip_rad, scenario.knee_rad, scenario.ankle_rad
            )
            self._around = points
        return Item(KEY, "skin", self._posed, self.triangles, COLOR, opacity=OPACITY)

    def posed(
        self, points: Mapping[str, Points], hip_rad: float, knee_rad: float, ankle_rad: float
    ) -> Points:
        """Return the vertices (n, 3) of the posed skin, m."""
        angles = {"hip": hip_rad, "knee": knee_rad, "ankle": ankle_rad}
        share = np.concatenate([self._at(name, angles) for name in _TABLES])
        shifted = self._rest + (share @ self._shapes).reshape(-1, 3)
        motions = np.stack([follow(points[b]) for b, follow in self._followers.items()])
        blended = (self._shares @ motions.reshape(len(motions), 12)).reshape(-1, 3, 4)
        out: Points = (blended[:, :, :3] @ shifted[:, :, None])[:, :, 0] + blended[:, :, 3]
        return out

    def _at(self, name: str, angles: Mapping[str, float]) -> Array:
        """Shares (k,) of the shapes of one table at the joint angles."""
        found = self._tables[name]
        for joint in _TABLES[name]:
            cell, weights = self._grids[joint].locate(angles[joint])
            found = np.tensordot(weights, found[cell : cell + 4], 1).astype(np.float32)
        return found
