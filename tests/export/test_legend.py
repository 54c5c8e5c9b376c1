"""The legend."""

from __future__ import annotations

import math

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from explorer.export import legend
from explorer.scene.coloring import DIFFERENCES, SCALES, Scale
from explorer.scene.ramp import rising_color
from tests.export.conftest import color_at


def painted(
    scale: float,
    ground: str = "white",
    ink: str = "black",
    colors: Scale = SCALES["activation"],
) -> QImage:
    width, height = (math.ceil(scale * side) for side in legend.SIZE)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    legend.paint_legend(painter, 0.0, 0.0, QColor(ink), colors, scale)
    painter.end()
    return image


@pytest.mark.parametrize("scale", [1.0, 2.5])
@pytest.mark.parametrize("percent", [10, 50, 90])
def test_bar_has_the_colours_of_the_muscles(qapp: object, scale: float, percent: int) -> None:
    bar = legend._BAR
    x = scale * (bar.left() + bar.width() * percent / 100)
    seen = color_at(painted(scale), int(x), int(scale * bar.center().y()))[:3]
    assert seen == pytest.approx([255 * c for c in rising_color(percent / 100)], abs=6)


def test_says_what_it_means(qapp: object) -> None:
    activation = SCALES["activation"]
    assert activation.title == "Activation needed"
    assert legend.NOTE == "computed, not measured"
    assert [words for _, words in activation.ticks] == ["0", "25", "50", "75", "100%"]


@pytest.mark.parametrize("colors", [*SCALES.values(), *DIFFERENCES.values()])
@pytest.mark.parametrize(("ground", "ink"), [("white", "black"), ("black", "white")])
def test_words_stand_on_every_line_and_inside(
    qapp: object, ground: str, ink: str, colors: Scale
) -> None:
    image = painted(2.0, ground, ink, colors)
    back = QColor(ground).rgb()

    def written(top: float, bottom: float) -> bool:
        rows = range(int(2 * top), int(2 * bottom))
        return any(image.pixel(x, y) != back for y in rows for x in range(image.width()))

    assert written(0, 16)  # title
    assert written(34, 47)  # numbers
    assert written(51, 65)  # note
    edge = [image.pixel(x, y) for x in (0, image.width() - 1) for y in range(image.height())]
    assert set(edge) == {back}, "nothing is cut off at the sides"
