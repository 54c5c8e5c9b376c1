"""Where labels stand: columns at both sides of the leg, with lines that do not cross.

All labels have room for the widest, so any of them may stand at either side: lines that cross swap
their places, which makes both together shorter, until none do. Places are in pixels, x
to the right and y down.

References
----------
Bekos MA, Kaufmann M, Symvonis A, Wolff A (2007) Computational Geometry 36:215-236: labels at the
boundary; of all ways to join points with places the shortest has no crossing.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.scene.seen import Outline, Size

Array = NDArray[np.float64]
Side = Literal["left", "right"]
Point = tuple[float, float]

#: Labels may move by so little.
_STEP_PX = 2.0
_EDGE_PX = 6.0
_ROUNDS = 8
#: What a line costs beside the leg, if one over the leg costs 1 more.
_BESIDE = 0.5
#: Where words have room only above or below parts of the leg, no label stands higher or lower than
#: its structure by more of the picture's height: lines would run along the leg.
_REACH = 0.22
#: From the leg to where the lines of the columns end, where there is room.
_LEAD_PX = 44.0
#: Between words and line, and between line and the leg.
GAP_PX = 5.0


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle, in pixels."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.top + self.height

    def meets(self, other: Rect) -> bool:
        """Tell whether the two share more than an edge."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def cut_by(self, a: Point, b: Point) -> bool:
        """Tell whether a line from ``a`` to ``b`` passes through."""
        low, high = 0.0, 1.0
        for start, end, near, far in (
            (a[0], b[0], self.left, self.right),
            (a[1], b[1], self.top, self.bottom),
        ):
            step = end - start
            if step == 0.0:
                if not near < start < far:
                    return False
                continue
            one, two = (near - start) / step, (far - start) / step
            low, high = max(low, min(one, two)), min(high, max(one, two))
        return low < high


@dataclass(frozen=True, slots=True)
class Placed:
    """One label.

    Attributes
    ----------
    index : which of the wanted labels
    side : {"left", "right"}, the column; words lie against its inner edge
    box : room of the words
    anchor, port : both ends of the line, at the structure and at the words
    """

    index: int
    side: Side
    box: Rect
    anchor: Point
    port: Point


def place(
    anchors: Array,
    heights: Sequence[float],
    width: float,
    size: Size,
    outline: Outline,
    obstacles: Sequence[Rect] = (),
) -> tuple[Placed, ...]:
    """Return places for as many labels as fit, the first ones first.

    Parameters
    ----------
    anchors : (n, 2) pixels, what is pointed at, in falling order of importance
    heights : of the n labels
    width : that every label gets
    size : of the picture
    outline : where the leg lies; no box covers it
    obstacles : what else no box covers and no line crosses
    """
    anchors = np.asarray(anchors, dtype=float).reshape(-1, 2)
    columns = [
        _Column(left, width, side, size, outline, obstacles)
        for side, left in zip(_SIDES, _lefts(width, size, outline), strict=True)
    ]
    fits = (anchors[:, 0] > columns[0].port_x) & (anchors[:, 0] < columns[1].port_x)
    fits &= (anchors[:, 1] >= 0.0) & (anchors[:, 1] <= size[1])
    wanted = np.flatnonzero(fits).tolist()
    rows = [
        sorted(chosen, key=lambda i: (anchors[i, 1], i))
        for chosen in _sides(wanted, anchors, heights, outline, columns)
    ]
    placed: list[Placed] = []
    for _ in range(_ROUNDS):
        placed = []
        for column, row in zip(columns, rows, strict=True):
            placed += column.placed(row, anchors, heights)
        starts, ends = [each.anchor for each in placed], [each.port for each in placed]
        order = uncrossed(starts, ends)
        if order == list(range(len(order))):
            break
        # Heights differ, so who has swapped places is given room anew.
        taken = sorted(
            (
                (placed[at].side, ends[at][1], each.index)
                for each, at in zip(placed, order, strict=True)
            )
        )
        rows = [[i for side, _, i in taken if side == column.side] for column in columns]
    return _clear(sorted(placed, key=lambda label: label.index), obstacles)


_SIDES: tuple[Side, Side] = ("left", "right")


class _Column:
    """Where labels may stand at one side.

    Parameters
    ----------
    left, width : of every box, in pixels
    side : {"left", "right"}
    """

    def __init__(
        self,
        left: float,
        width: float,
        side: Side,
        size: Size,
        outline: Outline,
        obstacles: Sequence[Rect],
    ) -> None:
        self.left, self.width, self.side = left, width, side
        near, far = max(left - GAP_PX, 0.0), left + width + GAP_PX
        self._y = np.arange(_EDGE_PX, size[1] - _EDGE_PX + 1e-9, _STEP_PX)
        first, last = int(near // outline.cell_px), int(np.ceil(far / outline.cell_px))
        rows: NDArray[np.bool_] = np.asarray(outline.taken[:, first:last].any(axis=1))
        row = np.minimum((self._y // outline.cell_px).astype(int), len(rows) - 1)
        free = ~rows[row]
        self._reach_px = _REACH * size[1] if rows.any() else math.inf
        for rect in obstacles:
            if rect.left < far and near < rect.right:
                free &= (self._y < rect.top - _STEP_PX) | (self._y > rect.bottom + _STEP_PX)
        if 2.0 * (_EDGE_PX + width + GAP_PX) >= size[0]:
            free[:] = False
        self._sums = np.concatenate([[0], np.cumsum(~free)])

    @property
    def port_x(self) -> float:
        """Where lines end."""
        return self.left + (self.width + GAP_PX if self.side == "left" else -GAP_PX)

    @property
    def room_px(self) -> float:
        """Height that is free in all."""
        return _STEP_PX * float(len(self._y) - self._sums[-1])

    def placed(self, row: Sequence[int], anchors: Array, heights: Sequence[float]) -> list[Placed]:
        """Return the labels of a row from top to bottom, less the last ones that find no room."""
        left = [i for i in row if self._near(anchors[i, 1], heights[i]).any()]
        while left:
            found = self._spread(anchors[left, 1], [heights[i] for i in left])
            if found is not None:
                return [
                    Placed(
                        i,
                        self.side,
                        Rect(self.left, y - heights[i] / 2.0, self.width, heights[i]),
                        _point(anchors[i]),
                        (self.port_x, y),
                    )
                    for i, y in zip(left, found, strict=True)
                ]
            left.remove(max(left))
        return []

    def _spread(self, wanted: Array, heights: Sequence[float]) -> list[float] | None:
        """Return free heights in the order of the wanted ones, least far from them in all.

        Dynamic programming over all places of the column; squared distances count. None where
        there is no room.
        """
        y, best = self._y, np.zeros(len(self._y))
        chosen: list[NDArray[np.intp]] = []
        above = 0.0
        for own, height in zip(wanted.tolist(), heights, strict=True):
            cost = np.where(self._near(own, height), (y - own) ** 2, np.inf)
            if chosen:
                apart = (_steps(above) + _steps(height)) // 2
                least = np.minimum.accumulate(best)
                at = np.maximum.accumulate(np.where(best <= least, np.arange(len(y)), 0))
                before = np.full(len(y), np.inf)
                before[apart:] = least[: max(len(y) - apart, 0)]
                back = np.zeros(len(y), np.intp)
                back[apart:] = at[: max(len(y) - apart, 0)]
                chosen.append(back)
                best = cost + before
            else:
                chosen.append(np.zeros(len(y), np.intp))
                best = cost
            above = height
        last = int(np.argmin(best))
        if not np.isfinite(best[last]):
            return None
        found = [last]
        for step in reversed(chosen[1:]):
            found.append(int(step[found[-1]]))
        return [float(y[i]) for i in reversed(found)]

    def _near(self, own: float, height: float) -> NDArray[np.bool_]:
        """Tell for each place whether it is free and in reach of an anchor's height."""
        near: NDArray[np.bool_] = self._is_free(height) & (abs(self._y - own) <= self._reach_px)
        return near

    def _is_free(self, height: float) -> NDArray[np.bool_]:
        """Tell for each place whether a box with its middle there covers nothing."""
        count, half = len(self._y), _steps(height) // 2
        middle = np.arange(count)
        first, last = np.maximum(middle - half, 0), np.minimum(middle + half + 1, count)
        clear = self._sums[last] == self._sums[first]
        free: NDArray[np.bool_] = clear & (middle >= half) & (middle < count - half)
        return free


def _lefts(width: float, size: Size, outline: Outline) -> tuple[float, float]:
    """Return the left edges of both columns: near the leg, yet inside the picture."""
    first, last = 0.0, size[0]
    if outline.taken.any():
        spans = outline.spans()
        first, last = float(np.nanmin(spans[:, 0])), float(np.nanmax(spans[:, 1]))
    outermost = size[0] - _EDGE_PX - width
    return (
        max(_EDGE_PX, first - _LEAD_PX - GAP_PX - width),
        min(outermost, last + _LEAD_PX + GAP_PX),
    )


def _sides(
    wanted: Sequence[int],
    anchors: Array,
    heights: Sequence[float],
    outline: Outline,
    columns: Sequence[_Column],
) -> tuple[list[int], list[int]]:
    """Choose the better side of each, as far as there is room, the important ones first.

    The better line is short, and shorter over the leg than beside it.
    """
    x, spans = anchors[:, 0], outline.spans()
    rows = np.clip((anchors[:, 1] // outline.cell_px).astype(int), 0, len(spans) - 1)
    first, last = np.nan_to_num(spans[rows].T, nan=0.0)
    to_left = np.maximum(x - first, 0.0) + _BESIDE * (x - columns[0].port_x)
    to_right = np.maximum(last - x, 0.0) + _BESIDE * (columns[1].port_x - x)
    chosen: tuple[list[int], list[int]] = ([], [])
    left = [column.room_px for column in columns]
    for i in wanted:
        nearer = int(to_right[i] < to_left[i])
        for side in (nearer, 1 - nearer):
            takes = _STEP_PX * _steps(heights[i])
            if takes <= left[side]:
                chosen[side].append(i)
                left[side] -= takes
                break
    return chosen


def _steps(height: float) -> int:
    """Return how many steps a label takes, an even number so that its middle is one."""
    return 2 * math.ceil(height / 2.0 / _STEP_PX)


def uncrossed(starts: Sequence[Point], ends: Sequence[Point]) -> list[int]:
    """Return for each start which end it is joined to, so that no two lines cross."""
    order = list(range(len(starts)))
    swapped = True
    while swapped:
        swapped = False
        for i in range(len(order)):
            for j in range(i):
                a, b, c, d = starts[i], ends[order[i]], starts[j], ends[order[j]]
                shorter = _length(a, d) + _length(c, b) < _length(a, b) + _length(c, d) - 1e-9
                if shorter and cross(a, b, c, d):
                    order[i], order[j] = order[j], order[i]
                    swapped = True
    return order


def cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Tell whether the lines a-b and c-d have a point in common."""
    one, two = _turn(a, b, c), _turn(a, b, d)
    three, four = _turn(c, d, a), _turn(c, d, b)
    if one == two == three == four == 0.0:
        return all(
            max(min(a[k], b[k]), min(c[k], d[k])) <= min(max(a[k], b[k]), max(c[k], d[k]))
            for k in (0, 1)
        )
    return one * two <= 0.0 and three * four <= 0.0


def _clear(placed: Sequence[Placed], obstacles: Sequence[Rect]) -> tuple[Placed, ...]:
    """Leave out what would cross an obstacle or, with anchors on one line, another label's line."""
    kept: list[Placed] = []
    for label in placed:
        blocked = any(rect.cut_by(label.anchor, label.port) for rect in obstacles)
        if not blocked and not any(
            cross(label.anchor, label.port, other.anchor, other.port) for other in kept
        ):
            kept.append(label)
    return tuple(kept)


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _length(a: Point, b: Point) -> float:
    return math.dist(a, b)


def _point(values: Array) -> Point:
    return float(values[0]), float(values[1])
