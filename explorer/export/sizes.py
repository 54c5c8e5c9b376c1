"""How large a picture is: in pixels, and on paper by its dots per inch."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer.language import number, tr
from explorer.scene.stage import SIZE_RANGE_PX

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QImage

CM_PER_INCH = 2.54
DPI_RANGE = (30, 1200)
_SCREEN_DPI, _PRINT_DPI = 96, 300


@dataclass(frozen=True, slots=True)
class Size:
    """A size of a picture.

    Attributes
    ----------
    width_px, height_px : int, 1..8192
    dpi : pixels per inch of paper, 30..1200
    """

    width_px: int
    height_px: int
    dpi: int = _SCREEN_DPI

    def __post_init__(self) -> None:
        """Refuse what cannot be drawn.

        Raises
        ------
        ValueError
            Naming the value and its bounds.
        """
        if not DPI_RANGE[0] <= self.dpi <= DPI_RANGE[1]:
            raise ValueError(
                tr("The dots per inch must be {low} to {high}, not {given}").format(
                    low=DPI_RANGE[0], high=DPI_RANGE[1], given=self.dpi
                )
            )
        low, high = SIZE_RANGE_PX
        if not (low <= self.width_px <= high and low <= self.height_px <= high):
            raise ValueError(
                tr(
                    "{width} × {height} pixels is not a size that can be drawn: each side must be "
                    "{low} to {high}."
                ).format(width=self.width_px, height=self.height_px, low=low, high=high)
            )

    @property
    def pixels(self) -> tuple[int, int]:
        """Width and height."""
        return self.width_px, self.height_px

    @property
    def words(self) -> str:
        """The size in figures, such as ``1748 × 2480 pixels, 14.8 × 21.0 cm at 300 dpi``."""
        width_cm, height_cm = (CM_PER_INCH * side / self.dpi for side in self.pixels)
        return tr("{width} × {height} pixels, {width_cm} × {height_cm} cm at {dpi} dpi").format(
            width=self.width_px,
            height=self.height_px,
            width_cm=number(width_cm, ".1f"),
            height_cm=number(height_cm, ".1f"),
            dpi=self.dpi,
        )

    def mark(self, image: QImage) -> None:
        """Write the dots per inch into a picture; a PNG keeps them in its pHYs."""
        per_m = round(100.0 / CM_PER_INCH * self.dpi)
        image.setDotsPerMeterX(per_m)
        image.setDotsPerMeterY(per_m)


#: Sizes with a name that says what they are for; a sheet as it stands upright.
SIZES: Mapping[str, Size] = {
    "screen": Size(900, 1200),
    "slide": Size(1920, 1080),
    "slide-4k": Size(3840, 2160, 2 * _SCREEN_DPI),
    "a5": Size(1748, 2480, _PRINT_DPI),
    "a4": Size(2480, 3508, _PRINT_DPI),
}


def read_size(text: str, dpi: int | None = None) -> Size:
    """Read a name, ``1200x1600`` in pixels, or ``12x16cm`` on paper.

    Parameters
    ----------
    dpi : by default that of the name; 96 for pixels, 300 for centimetres

    Raises
    ------
    ValueError
        Where it is anything else, or too large to be drawn.
    """
    if text in SIZES:
        named = SIZES[text]
        if dpi is None or dpi == named.dpi:
            return named
        scale = dpi / named.dpi if named.dpi == _PRINT_DPI else 1.0  # a sheet stays a sheet
        return Size(round(scale * named.width_px), round(scale * named.height_px), dpi)
    if match := re.fullmatch(r"([0-9]{1,6})x([0-9]{1,6})", text):
        return Size(int(match[1]), int(match[2]), dpi or _SCREEN_DPI)
    if match := re.fullmatch(r"([0-9]{1,3}(?:\.[0-9]+)?)x([0-9]{1,3}(?:\.[0-9]+)?)cm", text):
        dpi = dpi or _PRINT_DPI
        width_px, height_px = (round(float(side) / CM_PER_INCH * dpi) for side in match.groups())
        return Size(width_px, height_px, dpi)
    raise ValueError(
        tr("give one of {names}, or pixels such as 1200x1600, or paper such as 12x16cm").format(
            names=", ".join(SIZES)
        )
    )
