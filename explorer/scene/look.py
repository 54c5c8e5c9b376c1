"""How the leg is shown: one frozen value that holds all that changes only pixels."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal, Self

from explorer.scene.camera import Camera, view

if TYPE_CHECKING:
    from explorer.scene.coloring import ColorBy

Background = Literal["light", "dark", "white"]
Lying = Literal["anatomical", "exercise"]
Quality = Literal["fast", "fine", "still"]

HOME: Camera = view("posterolateral")


@dataclass(frozen=True, slots=True)
class Look:
    """What is shown, what colour means, what is picked out, from where, on what ground.

    Attributes
    ----------
    camera : Camera
    background : {"light", "dark", "white"}
        The window's two themes, and plain white for paper.
    color_by : one of COLORINGS
        What the colour of a muscle means.
    hovered, selected : str or None
        Keys of the structures under the pointer and chosen by a click.
    hidden : frozenset of str
        Keys of the structures not shown.
    lying : {"anatomical", "exercise"}
        With the pelvis upright as in an atlas, or as the body lies in the exercise.
    quality : {"fast", "fine", "still"}
        ``fast`` while something moves; ``fine``, smooth edges and soft shadows in the creases,
        when it rests; ``still``, the shadows alone, for pictures that ``still`` draws larger.
    """

    camera: Camera = HOME
    background: Background = "light"
    color_by: ColorBy = "activation"
    hovered: str | None = None
    selected: str | None = None
    hidden: frozenset[str] = frozenset()
    lying: Lying = "anatomical"
    quality: Quality = "fine"

    def with_(self, **changes: Any) -> Self:
        """Return a copy with some fields changed."""
        return replace(self, **changes)
