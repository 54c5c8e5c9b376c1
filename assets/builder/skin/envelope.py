"""The skin at rest: what lies around all structures, with its fat.

Distances on voxels: all structures as one solid, the pelvis filled up to a trunk, gaps between
muscles closed, then the skin at its thickness outside of it.  The trunk is cut open at the middle
of the body and above the hip bone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pyvista as pv
from scipy.ndimage import distance_transform_edt, gaussian_filter
from scipy.spatial import ConvexHull, cKDTree

from builder.sheet import clipped
from builder.surface import Surface, canonical, isosurface, reduce

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from builder.contours import Array

    Mask = NDArray[np.bool_]

STEP_MM = 3.5
MARGIN_MM = 45.0
#: Gaps narrower than twice this are bridged.
CLOSING_MM = 15.0
#: Rounding of the envelope, and of what keeps it off the structures.
SMOOTH_MM, CLOSE_SMOOTH_MM = 7.0, 2.5
#: Nowhere does the skin come closer to a structure.
LEAST_MM = 3.5
EDGE_MM = 8.5

#: Where the body's middle lies, and where the trunk is cut.
MIDDLE_Z_MM, TOP_Y_MM = -78.0, 150.0
#: The trunk is whole above this height, where the pelvis is the broadest part.
TRUNK_Y_MM = -14.0
#: Below this height the cut of the middle leaves the thighs whole.
CROTCH_Y_MM = -52.0
#: Its uppermost cross-section that the hip bone still shapes; it goes on straight from there.
CREST_Y_MM = 98.0

#: (x, y, z) mm and thickness of skin and fat, mm: thin where bone can be felt, thick at buttock and
#: thigh. An estimate for a lean adult, not measured.
THICKNESS_MM = (
    (-120.0, 20.0, -10.0, 10.0),
    (-60.0, 110.0, 0.0, 7.0),
    (-10.0, 30.0, 90.0, 8.0),
    (60.0, 90.0, -20.0, 8.0),
    (40.0, 70.0, 40.0, 5.0),
    (60.0, -80.0, 30.0, 7.5),
    (-70.0, -150.0, 0.0, 8.0),
    (0.0, -150.0, -70.0, 8.0),
    (10.0, -220.0, 80.0, 7.0),
    (60.0, -300.0, 0.0, 6.0),
    (-50.0, -330.0, 0.0, 6.5),
    (64.0, -396.0, 5.0, 3.0),
    (45.0, -450.0, 15.0, 3.5),
    (0.0, -400.0, -45.0, 4.5),
    (0.0, -400.0, 50.0, 4.5),
    (-55.0, -410.0, 0.0, 6.5),
    (-65.0, -530.0, 10.0, 5.5),
    (25.0, -550.0, -5.0, 2.8),
    (18.0, -680.0, 0.0, 2.8),
    (10.0, -600.0, 50.0, 4.5),
    (-45.0, -700.0, 10.0, 4.0),
    (0.0, -785.0, -30.0, 2.5),
    (-10.0, -800.0, 40.0, 2.5),
    (30.0, -790.0, 0.0, 2.8),
    (-68.0, -820.0, 0.0, 3.5),
    (-30.0, -870.0, 5.0, 9.0),
    (60.0, -865.0, 30.0, 6.0),
    (110.0, -870.0, 0.0, 6.5),
    (90.0, -815.0, 10.0, 3.0),
    (180.0, -850.0, 0.0, 3.5),
)


@dataclass(frozen=True, slots=True, eq=False)
class Voxels:
    """A box of voxels; place (i, j, k) lies at ``low_mm + STEP_MM * (i, j, k)``."""

    low_mm: Array
    shape: tuple[int, ...]

    @classmethod
    def around(cls, surfaces: Sequence[Surface]) -> Voxels:
        """A box that holds all surfaces, and the trunk up to its cut."""
        low = np.min([s.points.min(axis=0) for s in surfaces], axis=0) - MARGIN_MM
        high = np.max([s.points.max(axis=0) for s in surfaces], axis=0) + MARGIN_MM
        high[1] = max(high[1], TOP_Y_MM + MARGIN_MM)
        return cls(low, tuple(int(n) for n in np.ceil((high - low) / STEP_MM) + 1))

    def axis(self, number: int) -> Array:
        """Coordinates of the voxels along one axis, mm."""
        return np.asarray(self.low_mm[number] + STEP_MM * np.arange(self.shape[number]))

    def filled(self, surfaces: Sequence[Surface]) -> Mask:
        """Voxels inside of any surface, and those that its vertices fall into."""
        mask = np.zeros(self.shape, bool)
        for surface in surfaces:
            first = ((surface.points.min(axis=0) - self.low_mm) / STEP_MM).astype(int)
            last = ((surface.points.max(axis=0) - self.low_mm) / STEP_MM).astype(int) + 2
            image = pv.ImageData(
                dimensions=last - first,
                spacing=(STEP_MM,) * 3,
                origin=self.low_mm + STEP_MM * first,
            )
            stencil = surface.poly().voxelize_binary_mask(reference_volume=image)
            inside = np.asarray(stencil["mask"]).reshape(last - first, order="F") > 0
            mask[tuple(slice(a, b) for a, b in zip(first, last, strict=True))] |= inside
            corners = surface.points[surface.triangles]
            marks = np.vstack([surface.points, corners.mean(axis=1)])
            mask[tuple(np.round((marks - self.low_mm) / STEP_MM).astype(int).T)] = True
        return mask


def trunk(voxels: Voxels, mask: Mask, pelvis: Mask) -> Mask:
    """The solid with the pelvis filled up: each level's convex hull with its mirror image.

    Below the trunk only the bones of the ``pelvis`` are bridged, by the floor between them.
    """
    out = mask.copy()
    xs, ys, zs = (voxels.axis(k) for k in range(3))
    grid = np.stack(np.meshgrid(xs, zs, indexing="ij"), axis=-1).reshape(-1, 2)
    crest: Mask | None = None
    for j, y in enumerate(ys):
        level = mask[:, j] if y >= TRUNK_Y_MM else pelvis[:, j]
        if y > TOP_Y_MM + CLOSING_MM:
            break
        if y <= CREST_Y_MM and level.any():
            i, k = np.nonzero(level)
            own = np.column_stack([xs[i], zs[k]])
            own = own[own[:, 1] >= MIDDLE_Z_MM]
            both = np.vstack([own, own * (1, -1) + (0, 2 * MIDDLE_Z_MM)])
            sides = ConvexHull(both).equations
            crest = np.all(grid @ sides[:, :2].T + sides[:, 2] <= 0.0, axis=1)
            crest = crest.reshape(len(xs), len(zs))
        if crest is not None:
            out[:, j] |= crest
    return out


def outside(mask: Mask) -> Array:
    """Signed distance to a solid of voxels, mm, positive outside."""
    return np.asarray(
        STEP_MM * (distance_transform_edt(~mask) - distance_transform_edt(mask)), np.float64
    )


def thickness(points_mm: Array) -> Array:
    """Thickness of skin and fat at (n, 3) places, mm, between those of the table."""
    table = np.array(THICKNESS_MM)
    distance, index = cKDTree(table[:, :3]).query(points_mm, k=6)
    weight = 1.0 / (distance**2 + 20.0**2) ** 1.5
    return np.asarray((weight * table[index, 3]).sum(axis=1) / weight.sum(axis=1))


def envelope(surfaces: Sequence[Surface], pelvis: Sequence[Surface]) -> Surface:
    """The skin around all structures: an open sheet with outward normals, mm.

    Parameters
    ----------
    surfaces : all structures
    pelvis : those of them that are bones of the pelvis
    """
    voxels = Voxels.around(surfaces)
    mask = voxels.filled(surfaces)
    solid = trunk(voxels, mask, voxels.filled(pelvis))
    near = STEP_MM * distance_transform_edt(~solid)
    closed = STEP_MM * distance_transform_edt(near <= CLOSING_MM) > CLOSING_MM
    smooth = gaussian_filter(outside(closed | solid), SMOOTH_MM / STEP_MM)
    close = gaussian_filter(outside(mask), CLOSE_SMOOTH_MM / STEP_MM)
    grid = np.stack(np.meshgrid(*(voxels.axis(k) for k in range(3)), indexing="ij"), axis=-1)
    fat = np.zeros(voxels.shape)
    band = np.abs(smooth) < 2 * CLOSING_MM
    fat[band] = thickness(grid[band])
    field = np.minimum(smooth - fat, close - LEAST_MM)
    field = gaussian_filter(field, 1.0)
    field[:, :, :2] = STEP_MM  # the other half ends within the box: the envelope is closed
    dense = isosurface(-field, voxels.low_mm, STEP_MM)
    dense = dense.connectivity("largest").smooth_taubin(
        n_iter=30, pass_band=0.07, normalize_coordinates=True
    )
    points, triangles = np.asarray(dense.points, float), np.asarray(dense.regular_faces, np.int32)
    whole = Surface(points, triangles)
    if whole.volume_mm3() < 0:
        whole = Surface(points, triangles[:, ::-1])
    skin = reduce(whole, EDGE_MM)
    _, y, z = skin.points.T
    # Below the trunk, the thigh may cross the middle of the body.
    skin = clipped(skin, MIDDLE_Z_MM - z - 0.5 * np.maximum(CROTCH_Y_MM - y, 0.0))
    return canonical(clipped(skin, skin.points[:, 1] - TOP_Y_MM))
