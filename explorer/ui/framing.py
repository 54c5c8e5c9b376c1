"""Whether a picture keeps its leg whole, and what "whole" is; pictures side by side share one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from explorer.scene.describe import Item


class Framing:
    """What the linked pictures of one camera have to hold.

    Attributes
    ----------
    keeps_whole : bool, until the person zooms or pans
    fitted : bool, whether the camera has been brought to what is shown
    """

    def __init__(self) -> None:
        self.keeps_whole = True
        self.fitted = False
        self._shown: dict[object, tuple[Item, ...]] = {}

    @property
    def items(self) -> tuple[Item, ...]:
        """All that any of the pictures shows."""
        return tuple(item for items in self._shown.values() for item in items)

    def show(self, picture: object, items: tuple[Item, ...]) -> None:
        """Note what a picture shows now."""
        self._shown[picture] = items

    def forget(self, picture: object) -> None:
        """Ask no longer for what a picture showed; the rest may come nearer."""
        if self._shown.pop(picture, None) is not None and self.keeps_whole:
            self.fitted = False
