"""Sizes: in pixels, and on paper."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from explorer.export.sizes import SIZES, Size, read_size


@pytest.mark.parametrize(
    ("text", "dpi", "size"),
    [
        ("slide", None, Size(1920, 1080, 96)),
        ("1200x1600", None, Size(1200, 1600, 96)),
        ("1200x1600", 200, Size(1200, 1600, 200)),
        ("2.54x5.08cm", None, Size(300, 600, 300)),
        ("2.54x5.08cm", 150, Size(150, 300, 150)),
        ("a4", 150, Size(1240, 1754, 150)),
        ("screen", 150, Size(900, 1200, 150)),
    ],
)
def test_sizes_are_read(text: str, dpi: int | None, size: Size) -> None:
    assert read_size(text, dpi) == size


def test_sheets_have_the_sides_of_paper() -> None:
    for name, sides_cm in (("a4", (21.0, 29.7)), ("a5", (14.8, 21.0))):
        size = SIZES[name]
        assert [2.54 * side / size.dpi for side in size.pixels] == pytest.approx(sides_cm, abs=0.01)
    assert SIZES["a5"].words == "1748 × 2480 pixels, 14.8 × 21.0 cm at 300 dpi"


@pytest.mark.parametrize(
    ("text", "dpi", "said"),
    [
        ("large", None, "give one of screen, slide, slide-4k, a5, a4, or pixels"),
        ("60x80cm", None, "7087 × 9449 pixels is not a size that can be drawn: each side must"),
        ("9000x10", None, "9000 × 10 pixels"),
        ("100x100", 20, "dots per inch must be 30 to 1200, not 20"),
    ],
)
def test_what_cannot_be_drawn_is_refused(text: str, dpi: int | None, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        read_size(text, dpi)


def test_a_picture_is_marked() -> None:
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    Size(4, 4, 254).mark(image)
    assert image.dotsPerMeterX() == image.dotsPerMeterY() == 10_000
