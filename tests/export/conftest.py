"""A draw list of one ball, and a Qt that paints into memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PIL import Image, ImageSequence

from explorer.scene.describe import Item
from tests.scene.conftest import ball

if TYPE_CHECKING:
    from PySide6.QtGui import QImage


@pytest.fixture
def items(qapp: object) -> tuple[Item, ...]:
    """Return one ball of the leg's size; Qt's application lives as long, for the letters."""
    points, triangles = ball((0.0, -0.37, 0.0), 0.4)
    return (Item("ball", "muscle", points, triangles, (0.8, 0.1, 0.1)),)


def color_at(image: QImage, x: int, y: int) -> tuple[int, int, int, int]:
    """Return red, green, blue and alpha of a pixel."""
    color = image.pixelColor(x, y)
    return color.red(), color.green(), color.blue(), color.alpha()


def frame_count(image: Image.Image) -> int:
    """Return how many frames an opened film has."""
    return sum(1 for _ in ImageSequence.Iterator(image))
