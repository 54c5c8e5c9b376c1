"""How a leg is shown, so far as it travels: the person's choices, not the window's theme."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Self

from explorer.scene.look import HOME, JointName, Labels, Look, Lying, Side

if TYPE_CHECKING:
    from explorer.scene.camera import Camera
    from explorer.scene.coloring import ColorBy


@dataclass(frozen=True, slots=True)
class Shown:
    """The part of a ``Look`` that is kept in a document.

    Attributes
    ----------
    camera : Camera
    whole : bool
        Whether the whole leg is framed, in whatever window or picture; else as near as the
        camera says.
    differing : bool
        Whether the colour shows the difference to the leg that is compared with.
    color_by, selected, group, hidden, revealed, faded, skin, footprints, labels, numbers,
    mechanics, side, lying
        As in ``Look``.
    """

    camera: Camera = HOME
    whole: bool = True
    differing: bool = False
    color_by: ColorBy = "activation"
    selected: str | None = None
    group: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()
    revealed: frozenset[str] = frozenset()
    faded: frozenset[str] = frozenset()
    skin: bool = False
    footprints: bool = False
    labels: Labels = "none"
    numbers: bool = False
    mechanics: JointName | None = None
    side: Side = "right"
    lying: Lying = "anatomical"

    @classmethod
    def of(cls, look: Look, *, whole: bool = True) -> Self:
        """Return what of a look is kept."""
        taken = {name: getattr(look, name) for name in OF_LOOK}
        return cls(whole=whole, differing=look.against is not None, **taken)

    def on(self, look: Look) -> Look:
        """Return the look with what is kept here in it; the ground and what is pointed at stay."""
        return look.with_(**{name: getattr(self, name) for name in OF_LOOK})

    def with_(self, **changes: Any) -> Self:
        """Return a copy with some fields changed."""
        return replace(self, **changes)


#: The fields that a look has too.
OF_LOOK = tuple(field.name for field in fields(Shown) if field.name not in ("whole", "differing"))

#: The whole leg, as the window first shows it.
USUAL = Shown()
