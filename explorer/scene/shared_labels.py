"""One set of names for two legs: a column between them, with a line to each.

Places are in pixels of the whole picture, x to the right and y down. The order of the names is one
for both legs, so lines may have to cross on one side where the legs lie differently; the line of
the less important structure is then left out.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from explorer.scene.label_places import GAP_PX, Rect, cross
from explorer.scene.labels import LINE_PX, RANKS, figure_of, is_named, lasts, name_of, wrapped
from explorer.scene.seen import seen, to_pixels

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from explorer.scene.describe import Item
    from explorer.scene.label_places import Point
    from explorer.scene.labels import Measure
    from explorer.scene.look import Look
    from explorer.scene.seen import Anchor, Array, Bool, Size

    Ends = tuple[Point | None, Point | None]

_ROW_GAP_PX = 4.0
_EDGE_PX = 8.0
#: From the column of names to the pictures at both sides.
_LEAD_PX = 12.0
_ROUNDS = 3


@dataclass(frozen=True, slots=True, eq=False)
class LegShown:
    """One of the two legs, and where its picture is.

    Attributes
    ----------
    items : the draw list
    left, top : of its picture in the whole, px
    size : of its picture, px
    """

    items: Sequence[Item]
    left: float
    top: float
    size: Size


@dataclass(frozen=True, slots=True)
class SharedLabel:
    """A name between two legs.

    Attributes
    ----------
    key : the structure's key
    lines : its name in one line or two
    figures : the value of its colour in each leg, or empty
    box : room of figures and words, as wide as the column
    ends : what is pointed at in each leg; None for no line
    """

    key: str
    lines: tuple[str, ...]
    figures: tuple[str, str]
    box: Rect
    ends: Ends

    @property
    def ports(self) -> tuple[Point, Point]:
        """Where the lines end at the column."""
        middle = self.box.top + self.box.height / 2.0
        return (self.box.left - GAP_PX, middle), (self.box.right + GAP_PX, middle)


@dataclass(frozen=True, slots=True)
class SharedLabels:
    """All names between two legs, and what they are pointed at in each."""

    labels: tuple[SharedLabel, ...] = ()
    anchors: tuple[tuple[Anchor, ...], tuple[Anchor, ...]] = ((), ())


def column_px(items: Sequence[Item], look: Look, measure: Measure) -> tuple[float, float]:
    """Return the width of the column of names, and of the figures at each of its sides, px."""
    named = [i for i in items if i.visible and i.opacity >= 1.0 and is_named(i, look)]
    lines = [line for item in named for line in wrapped(name_of(item.key, look.labels))]
    words = max((measure(line, False) for line in lines), default=0.0)
    figures = max((measure(figure_of(item, look), True) for item in named), default=0.0)
    aside = figures + GAP_PX if figures else 0.0
    return words + 2.0 * aside, aside


def between_px(items: Sequence[Item], look: Look, measure: Measure) -> float:
    """Return the room to leave between two pictures for the column of names and its lines, px."""
    if look.labels == "none":
        return 0.0
    return column_px(items, look, measure)[0] + 2.0 * (GAP_PX + _LEAD_PX)


def share_labels(
    legs: tuple[LegShown, LegShown],
    look: Look,
    measure: Measure,
    moving: SharedLabels | None = None,
) -> SharedLabels:
    """Return the names between two legs.

    Parameters
    ----------
    legs : at the left and at the right
    look : Look, of which language, figures, camera and selection count
    measure : how wide words are
    moving : the names of a moment ago, while something moves; what they point at is kept
    """
    if look.labels == "none":
        return SharedLabels()
    anchors = (
        moving.anchors
        if moving and any(moving.anchors)
        else tuple(
            seen(leg.items, look.camera, leg.size, lambda item: is_named(item, look), _anywhere)[1]
            for leg in legs
        )
    )
    one, two = (_ends(leg, found, look) for leg, found in zip(legs, anchors, strict=True))
    cells = {a.key: a.cells for found in anchors for a in found}
    tissue = {item.key: item.tissue for leg in legs for item in leg.items}
    keys = sorted({*one, *two}, key=lambda k: (k != look.selected, RANKS[tissue[k]], -cells[k], k))
    if not keys:
        return SharedLabels()
    height = legs[0].size[1]
    width, aside = column_px([*legs[0].items, *legs[1].items], look, measure)
    names = {key: name_of(key, look.labels) for key in keys}
    lines = {
        key: (name,) if measure(name, False) <= width - 2.0 * aside else wrapped(name)
        for key, name in names.items()
    }
    heights = {key: LINE_PX * len(lines[key]) + _ROW_GAP_PX for key in keys}
    while sum(heights[key] for key in keys) > height - 2.0 * _EDGE_PX:
        keys.pop()
    inner = legs[0].left + legs[0].size[0], legs[1].left
    left = (inner[0] + inner[1] - width) / 2.0
    ends = {key: (one.get(key), two.get(key)) for key in keys}
    tops = legs[0].top + _EDGE_PX, legs[0].top + height - _EDGE_PX
    boxes = _boxes(keys, ends, heights, left, width, tops)
    figures = [
        {item.key: figure_of(item, look) for item in leg.items if item.visible} for leg in legs
    ]
    labels = [
        SharedLabel(
            key, lines[key], (figures[0].get(key, ""), figures[1].get(key, "")), boxes[key],
            ends[key],
        )
        for key in keys
    ]  # fmt: skip
    return SharedLabels(_uncrossed(labels), (anchors[0], anchors[1]))


def _ends(leg: LegShown, anchors: Sequence[Anchor], look: Look) -> dict[str, Point]:
    """Return what is pointed at in one leg, by key."""
    by_key = {item.key: item for item in leg.items if item.visible and item.opacity >= 1.0}
    lasting = [a for a in anchors if a.key in by_key and lasts(a, by_key[a.key])]
    if not lasting:
        return {}
    points = np.array([by_key[a.key].points[a.vertex] for a in lasting])
    x, y, _ = to_pixels(look.camera, points, leg.size).T
    width, height = leg.size
    inside = (x >= 0.0) & (x <= width) & (y >= 0.0) & (y <= height)
    return {
        a.key: (leg.left + float(x[i]), leg.top + float(y[i]))
        for i, a in enumerate(lasting)
        if inside[i]
    }


def _boxes(
    keys: Sequence[str],
    ends: Mapping[str, Ends],
    heights: Mapping[str, float],
    left: float,
    width: float,
    tops: tuple[float, float],
) -> dict[str, Rect]:
    """Return the rooms of the names, in an order in which few lines cross."""
    wanted = {key: float(np.mean([end[1] for end in ends[key] if end])) for key in keys}
    order = sorted(keys, key=lambda key: (wanted[key], key))
    boxes: dict[str, Rect] = {}
    for _ in range(_ROUNDS):
        places = spread([wanted[k] for k in order], [heights[k] for k in order], *tops)
        boxes = {
            key: Rect(left, y - heights[key] / 2.0, width, heights[key])
            for key, y in zip(order, places, strict=True)
        }
        if not _exchange(order, ends, boxes):
            break
    return boxes


def _exchange(order: list[str], ends: Mapping[str, Ends], boxes: Mapping[str, Rect]) -> bool:
    """Let neighbours of which more lines cross than would the other way round change places."""
    places = [boxes[key] for key in order]
    changed, again = False, True
    while again:
        again = False
        for i in range(len(order) - 1):
            a, b = order[i : i + 2]
            upper, lower = places[i], places[i + 1]
            if _crossings(ends[a], ends[b], upper, lower) > _crossings(
                ends[a], ends[b], lower, upper
            ):
                order[i], order[i + 1] = b, a
                changed = again = True
    return changed


def _crossings(a: Ends, b: Ends, box_a: Rect, box_b: Rect) -> int:
    """Return on how many sides the lines of two names cross."""
    sides = ((box_a.left, box_b.left), (box_a.right, box_b.right))
    y_a, y_b = (box.top + box.height / 2.0 for box in (box_a, box_b))
    return sum(
        cross(end_a, (x_a, y_a), end_b, (x_b, y_b))
        for end_a, end_b, (x_a, x_b) in zip(a, b, sides, strict=True)
        if end_a is not None and end_b is not None
    )


def _uncrossed(labels: Sequence[SharedLabel]) -> tuple[SharedLabel, ...]:
    """Leave out lines that cross one of a more important name, and names without any line."""
    lines: tuple[list[tuple[Point, Point]], list[tuple[Point, Point]]] = ([], [])
    kept: list[SharedLabel] = []
    for label in labels:
        ends: list[Point | None] = []
        for end, port, drawn in zip(label.ends, label.ports, lines, strict=True):
            clear = end is not None and not any(cross(end, port, *line) for line in drawn)
            ends.append(end if clear else None)
            if end is not None and clear:
                drawn.append((end, port))
        if ends != [None, None]:
            kept.append(
                SharedLabel(label.key, label.lines, label.figures, label.box, (ends[0], ends[1]))
            )
    return tuple(kept)


def spread(
    wanted: Sequence[float], heights: Sequence[float], top: float, bottom: float
) -> list[float]:
    """Return the middles of boxes one below the other, least far from where they are wanted.

    Of all places in this order the one with the least sum of squared distances, by pooling
    adjacent violators; the whole is then kept between ``top`` and ``bottom``, as far as it fits.

    Parameters
    ----------
    wanted : middles, px, in the order of the boxes
    heights : of the boxes, px
    """
    steps = [0.0, *((a + b) / 2.0 for a, b in pairwise(heights))]
    before = np.cumsum(steps)
    pools: list[tuple[float, int]] = []  # mean and count of boxes that touch
    for value in np.asarray(wanted) - before:
        mean, count = float(value), 1
        while pools and pools[-1][0] > mean:
            other, many = pools.pop()
            mean, count = (mean * count + other * many) / (count + many), count + many
        pools.append((mean, count))
    shifts: Array = np.repeat([mean for mean, _ in pools], [count for _, count in pools])
    low = top + heights[0] / 2.0
    high = bottom - heights[-1] / 2.0 - before[-1]
    return [float(y) for y in np.maximum(np.minimum(shifts, high), low) + before]


def _anywhere(x: Array, _y: Array) -> Bool:
    return np.ones(len(x), np.bool_)
