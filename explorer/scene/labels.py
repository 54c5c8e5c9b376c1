"""The labels of a picture: which structures are named, in which words, and where.

Nothing is drawn here and no letters are known: how wide words are is told by who paints them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from explorer.anatomy.cards import card, names
from explorer.scene.label_places import GAP_PX, Placed, Rect, place
from explorer.scene.numbers import written
from explorer.scene.seen import Anchor, Outline, outline, seen, to_pixels
from explorer.scene.tag_places import Tag, place_tags

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from explorer.scene.describe import Item
    from explorer.scene.label_places import Point
    from explorer.scene.look import Labels, Look
    from explorer.scene.seen import Array, Size

#: How wide a line of words is; the second says whether it is a figure.
Measure = Callable[[str, bool], float]

LINE_PX = 15.0
_ROW_GAP_PX = 4.0
_TAG_PAD_PX = 4.0
_FIGURE_GAP_PX = 5.0
_MARGIN_PX = 6.0 + 2.0 * GAP_PX
#: What comes first where room is short.
RANKS = {"muscle": 0, "tendon": 1, "bone": 2}


@dataclass(frozen=True, slots=True)
class Label:
    """One label with its place.

    Attributes
    ----------
    key : the structure's key
    lines : its name in one line or two; empty where only the figure is shown
    figure : the value of its colour, or empty
    at : its place, in a column or on the leg
    """

    key: str
    lines: tuple[str, ...]
    figure: str
    at: Placed | Tag


@dataclass(frozen=True, slots=True)
class LabelSet:
    """All labels of a picture, and what they are pointed at.

    Attributes
    ----------
    labels : tuple of Label
    anchors : those of all structures that are seen; they stay with the flesh while it moves
    """

    labels: tuple[Label, ...] = ()
    anchors: tuple[Anchor, ...] = ()


def name_of(key: str, language: Labels) -> str:
    """Return what a structure is called; second names are left out.

    Empty where it has no name of its own, as the tendon that is part of a named muscle.
    """
    return _names(key)[language == "latin"]


@cache
def _names(key: str) -> tuple[str, str]:
    try:
        found = card(key)
    except ValueError:
        return "", ""
    if found.structures[:1] != (key,):
        return "", ""
    english, latin = names(key)
    return re.sub(r" \([^)]*\)", "", english), latin


def wrapped(name: str) -> tuple[str, ...]:
    """Return a name in two lines of nearly one length; in one where it has but one word.

    A comma is the best place to break, a single letter with its dot stays with what follows.
    """
    breaks = [m.end() for m in re.finditer(r"(?<=\w\w|\w,) ", name)]
    if not breaks:
        return (name,)
    middle = len(name) / 2.0
    best = min(breaks, key=lambda at: abs(at - middle) - (6.0 if name[at - 2] == "," else 0.0))
    first = name[:best].strip()
    return first, name[best:].strip()


def side_room(items: Sequence[Item], look: Look, measure: Measure) -> tuple[float, float]:
    """Return the pixels that labels need at each side of the leg: in two lines, and in one."""
    if look.labels == "none":
        return 0.0, 0.0
    named = [i for i in items if i.visible and i.opacity >= 1.0 and name_of(i.key, look.labels)]
    words = [(name_of(i.key, look.labels), figure_of(i, look)) for i in named]
    narrow, wide = (_column_px(words, measure, two) for two in (True, False))
    return (narrow + _MARGIN_PX, wide + _MARGIN_PX) if words else (0.0, 0.0)


def lay_out(
    items: Sequence[Item],
    look: Look,
    size: Size,
    measure: Measure,
    obstacles: Sequence[Rect] = (),
    moving: LabelSet | None = None,
) -> LabelSet:
    """Return the labels of a picture.

    Parameters
    ----------
    items : the draw list
    look : Look, of which language, figures, camera and selection count
    size : of the picture, in pixels of the words
    measure : how wide words are, in the same pixels
    obstacles : where no label may stand
    moving : the labels of a moment ago, while something moves
        Their anchors are kept, so that no label comes or goes; what is hidden is not searched.
    """
    if look.labels == "none" and not look.numbers:
        return LabelSet()
    if moving is not None and moving.anchors:
        anchors, where = moving.anchors, outline(items, look.camera, size)
    else:
        where, anchors = seen(
            items, look.camera, size, lambda item: is_named(item, look), _outside(obstacles)
        )
    by_key = {item.key: item for item in items if item.visible}
    anchors = tuple(a for a in anchors if a.key in by_key and lasts(a, by_key[a.key]))
    ordered = sorted(
        anchors,
        key=lambda a: (a.key != look.selected, RANKS[by_key[a.key].tissue], -a.cells, a.key),
    )
    if not ordered:
        return LabelSet()
    points = np.array([by_key[a.key].points[a.vertex] for a in ordered])
    at = to_pixels(look.camera, points, size)[:, :2]
    figures = [figure_of(by_key[a.key], look) for a in ordered]
    keys = [a.key for a in ordered]
    if look.labels == "none":
        labels = _tags(keys, figures, at, size, measure, obstacles)
    else:
        labels = _columns(keys, figures, at, look, size, measure, where, obstacles)
        if not labels:  # too narrow for names
            labels = _tags(keys, figures, at, size, measure, obstacles)
    return LabelSet(labels, anchors)


def _columns(
    keys: Sequence[str],
    figures: Sequence[str],
    at: Array,
    look: Look,
    size: Size,
    measure: Measure,
    where: Outline,
    obstacles: Sequence[Rect],
) -> tuple[Label, ...]:
    """Return labels in columns; the selected structure, if there is no room, on the leg itself."""
    words = [(name_of(key, look.labels), figure) for key, figure in zip(keys, figures, strict=True)]
    two = _beside(where, size) < _column_px(words, measure, two=False) + _MARGIN_PX
    width = _column_px(words, measure, two)
    if keys[0] == look.selected:
        width = max(width, _column_px(words[:1], _bold(measure), two))
    lines = [
        (name,) if _line_px(name, figure, measure) <= width else wrapped(name)
        for name, figure in words
    ]
    heights = [LINE_PX * len(each) + _ROW_GAP_PX for each in lines]
    placed = place(at, heights, width, size, where, obstacles)
    labels = [Label(keys[p.index], lines[p.index], figures[p.index], p) for p in placed]
    if keys[0] == look.selected and not any(label.key == keys[0] for label in labels):
        box = (_line_px(*words[0], _bold(measure)) + 2.0 * _TAG_PAD_PX, LINE_PX + _TAG_PAD_PX)
        blocked = [*obstacles, *(each.box for each in placed)]
        drawn = [(each.anchor, each.port) for each in placed]
        for tag in place_tags([_point(at[0])], [box], size, blocked, drawn):
            labels.append(Label(keys[0], (words[0][0],), figures[0], tag))
    return tuple(labels)


def _tags(
    keys: Sequence[str],
    figures: Sequence[str],
    at: Array,
    size: Size,
    measure: Measure,
    obstacles: Sequence[Rect],
) -> tuple[Label, ...]:
    """Return figures alone, on the muscles."""
    wanted = [i for i, figure in enumerate(figures) if figure]
    boxes = [
        (measure(figures[i], True) + 2.0 * _TAG_PAD_PX, LINE_PX + _TAG_PAD_PX / 2.0) for i in wanted
    ]
    tags = place_tags([_point(at[i]) for i in wanted], boxes, size, obstacles)
    return tuple(
        Label(keys[wanted[tag.index]], (), figures[wanted[tag.index]], tag) for tag in tags
    )


def is_named(item: Item, look: Look) -> bool:
    """Tell whether a label can say anything of an item."""
    if look.labels == "none":
        return bool(figure_of(item, look))
    return bool(name_of(item.key, look.labels))


def figure_of(item: Item, look: Look) -> str:
    """Return the value of a muscle's colour, where figures are asked for; else nothing."""
    if not (look.numbers and item.tissue == "muscle" and look.scale is not None):
        return ""
    return written(look.scale, item.value)


def _bold(measure: Measure) -> Measure:
    """Return what measures the words of the selected structure, which are bold as figures are."""
    return lambda words, _is_figure: measure(words, True)


def _line_px(name: str, figure: str, measure: Measure) -> float:
    return measure(name, False) + (_FIGURE_GAP_PX + measure(figure, True) if figure else 0.0)


def _column_px(words: Sequence[tuple[str, str]], measure: Measure, two: bool) -> float:
    """Return the width of the widest label."""
    widest = 0.0
    for name, figure in words:
        *above, last = wrapped(name) if two else (name,)
        widest = max(widest, _line_px(last, figure, measure), *(measure(a, False) for a in above))
    return widest


def _beside(where: Outline, size: Size) -> float:
    """Return the narrower room beside the leg, in pixels."""
    spans = where.spans()
    left, right = spans[:, 0], size[0] - spans[:, 1]
    return float(np.nanmin(np.concatenate([left, right]))) if where.taken.any() else size[0] / 2.0


def _outside(obstacles: Sequence[Rect]) -> Callable[[Array, Array], NDArray[np.bool_]]:
    def free(x: Array, y: Array) -> NDArray[np.bool_]:
        outside = np.ones(len(x), np.bool_)
        for rect in obstacles:
            outside &= (x < rect.left) | (x > rect.right) | (y < rect.top) | (y > rect.bottom)
        return outside

    return free


def lasts(anchor: Anchor, item: Item) -> bool:
    """Tell whether an anchor of a moment ago is still a vertex of its item."""
    return anchor.vertex < len(item.points)


def _point(values: Array) -> Point:
    return float(values[0]), float(values[1])
