"""Where small tags stand: on what they speak of, or close by with a short line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer.scene.label_places import Rect, cross

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.scene.label_places import Point
    from explorer.scene.seen import Size

_EDGE_PX = 3.0
_LINE_PX = 9.0
#: In which directions a tag may move away, and how many times its own size.
_WAYS = ((1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (-1, -1), (1, 1), (-1, 1))
_FAR = (1.0, 1.6, 2.4, 3.4, 4.6)


@dataclass(frozen=True, slots=True)
class Tag:
    """One tag.

    Attributes
    ----------
    index : which of the wanted tags
    box : room of its words
    anchor : what it speaks of
    """

    index: int
    box: Rect
    anchor: Point

    @property
    def port(self) -> Point:
        """Where its line ends: the nearest place of the box; the anchor itself, if inside."""
        x, y = self.anchor
        return (
            min(max(x, self.box.left), self.box.right),
            min(max(y, self.box.top), self.box.bottom),
        )


def place_tags(
    anchors: Sequence[Point],
    boxes: Sequence[Size],
    size: Size,
    obstacles: Sequence[Rect] = (),
    lines: Sequence[tuple[Point, Point]] = (),
    covered: Sequence[Rect] = (),
) -> tuple[Tag, ...]:
    """Return places for as many tags as fit, the first ones first.

    Parameters
    ----------
    anchors, boxes : what each speaks of and its width and height, in pixels
    size : of the picture
    obstacles, lines : what no tag covers and no tag's line crosses
    covered : what no tag covers, though its line may cross it
    """
    placed: list[Tag] = []
    for index, (anchor, box) in enumerate(zip(anchors, boxes, strict=True)):
        for middle in _tries(anchor, box):
            rect = Rect(middle[0] - box[0] / 2.0, middle[1] - box[1] / 2.0, *box)
            tag = Tag(index, rect, anchor)
            if not any(rect.meets(each) for each in covered) and _is_free(
                tag, placed, size, obstacles, lines
            ):
                placed.append(tag)
                break
    return tuple(placed)


def _tries(anchor: Point, box: Size) -> list[Point]:
    away = [
        (
            anchor[0] + right * (box[0] / 2.0 + _LINE_PX) * far,
            anchor[1] + down * (box[1] / 2.0 + _LINE_PX) * far,
        )
        for far in _FAR
        for right, down in _WAYS
    ]
    return [anchor, *away]


def _is_free(
    tag: Tag,
    placed: Sequence[Tag],
    size: Size,
    obstacles: Sequence[Rect],
    lines: Sequence[tuple[Point, Point]],
) -> bool:
    box, line = tag.box, (tag.anchor, tag.port)
    if box.left < _EDGE_PX or box.top < _EDGE_PX:
        return False
    if box.right > size[0] - _EDGE_PX or box.bottom > size[1] - _EDGE_PX:
        return False
    rects = [*obstacles, *(other.box for other in placed)]
    if any(box.meets(rect) or rect.cut_by(*line) for rect in rects):
        return False
    if any(box.cut_by(*other) or cross(*line, *other) for other in lines):
        return False
    return not any(
        box.cut_by(other.anchor, other.port) or cross(*line, other.anchor, other.port)
        for other in placed
    )
