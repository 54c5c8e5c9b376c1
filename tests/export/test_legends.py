"""Legends side by side or stacked, and the one that tells origins from insertions."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from explorer.export.legends import Legends, stacked_px
from explorer.scene.coloring import SCALES, Scale
from explorer.scene.footprints import COLORS
from explorer.scene.look import Look
from tests.export.conftest import color_at

HEIGHT = 300


def painted(legends: Legends, width: int, ground: str = "white", ink: str = "black") -> QImage:
    image = QImage(width, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    legends.paint(painter, QColor(ink))
    painter.end()
    return image


@pytest.mark.parametrize("width", [180, 290, 340, 700])
@pytest.mark.parametrize("scale", [None, SCALES["activation"]])
def test_legends_lie_inside_and_apart(qapp: object, width: int, scale: Scale | None) -> None:
    boxes = Legends((width, HEIGHT), 6.0, scale, footprints=True).boxes
    assert len(boxes) == (1 if scale is None else 2)
    for box in boxes:
        assert box.left >= 0.0
        assert box.right <= width
        assert box.bottom <= HEIGHT
    assert not any(a.meets(b) for a, b in pairwise(boxes))


@pytest.mark.parametrize(("ground", "ink"), [("white", "black"), ("black", "white")])
def test_footprints_have_the_colours_of_the_bones(qapp: object, ground: str, ink: str) -> None:
    legends = Legends((400.0, HEIGHT), 6.0, None, footprints=True)
    (box,) = legends.boxes
    image = painted(legends, 400, ground, ink)
    seen = {color_at(image, int(box.left) + 11, y)[:3] for y in range(int(box.top), HEIGHT)}
    for color in COLORS.values():
        near = [max(abs(a - 255 * b) for a, b in zip(each, color, strict=True)) for each in seen]
        assert min(near) < 3
    words = {image.pixel(x, y) for x in range(40, 100) for y in range(int(box.top), HEIGHT - 6)}
    assert len(words) > 2, "origin and insertion are written beside their colours"


def test_without_footprints_and_scale_there_is_nothing(qapp: object) -> None:
    legends = Legends((400.0, HEIGHT), 6.0, None, footprints=False)
    assert legends.boxes == ()
    image = painted(legends, 400)
    assert {image.pixel(x, y) for x in range(400) for y in range(HEIGHT)} == {QColor("white").rgb()}


def test_words_are_stacked_only_in_a_narrow_picture() -> None:
    plain, full = Look(), Look(footprints=True, mechanics="knee")
    assert stacked_px(plain, 100.0) == 0.0
    assert stacked_px(full, 1200.0) == 0.0
    beside_colours = stacked_px(Look(footprints=True), 400.0)
    assert beside_colours == 0.0
    assert 0.0 < stacked_px(Look(footprints=True), 290.0) < stacked_px(full, 290.0)
