"""Which corner of the picture the view cube takes, so that it covers neither leg nor legend."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.scene.label_places import Rect
from explorer.scene.seen import outline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.scene.camera import Camera
    from explorer.scene.describe import Item
    from explorer.scene.seen import Outline, Size

#: How much freer than just free the usual corner must be for the cube to come back to it.
_BACK_PX = 10.0


def free_corner(
    items: Sequence[Item],
    camera: Camera,
    size: Size,
    taken: Sequence[Rect],
    now: Rect,
) -> Rect:
    """Return where the cube stands: at the top right if it can, else where it is, else elsewhere.

    Parameters
    ----------
    items, camera, size : what is shown, from where, and the picture's size in pixels
    taken : where words stand
    now : where the cube is; all its places are as large

    Notes
    -----
    Where the leg reaches into all corners, as in a close-up, the cube stands at the top right.
    """
    where = outline(items, camera, size)
    side = now.width
    right, low = size[0] - side, size[1] - side
    corners = [Rect(left, top, side, side) for left, top in ((right, 0), (0, 0), (right, low))]
    usual = corners[0]
    if now in corners[1:]:
        wide = Rect(right - _BACK_PX, 0.0, side + _BACK_PX, side + _BACK_PX)
        corners = ([usual] if _is_free(wide, where, taken) else []) + [now, *corners]
    return next((corner for corner in corners if _is_free(corner, where, taken)), usual)


def _is_free(box: Rect, where: Outline, taken: Sequence[Rect]) -> bool:
    """Tell whether a box covers neither the leg nor words."""
    cell = where.cell_px
    rows = slice(int(max(box.top, 0.0) // cell), int(box.bottom // cell) + 1)
    columns = slice(int(max(box.left, 0.0) // cell), int(box.right // cell) + 1)
    return not where.taken[rows, columns].any() and not any(box.meets(rect) for rect in taken)
