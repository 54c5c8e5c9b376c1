"""How the leg is shown: one frozen value that holds all that changes only pixels."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal, Self

from explorer.scene.camera import Camera, view
from explorer.scene.coloring import scale_of

if TYPE_CHECKING:
    from explorer.mechanics.solution import Solution
    from explorer.scene.coloring import ColorBy, Scale

Background = Literal["light", "dark", "white"]
Labels = Literal["none", "english", "latin"]
Lying = Literal["anatomical", "exercise"]
JointName = Literal["hip", "knee", "ankle"]
Side = Literal["right", "left"]
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
    against : Solution or None
        Another leg, A: the colour shows by how much the value of this leg, B, differs from its.
    hovered, selected : str or None
        Keys of the structures under the pointer and chosen by a click.
    group : frozenset of str
        Keys of the structures chosen together; picked out as ``selected`` is.
    hidden : frozenset of str
        Keys of the structures not shown.
    revealed : frozenset of str
        Keys of the structures shown although the usual picture leaves them out.
    faded : frozenset of str
        Keys of the structures that only stand around as ghosts, unless they are selected.
    skin : bool
        Whether a clear skin lies around the leg.
    footprints : bool
        Whether origins and insertions are painted on the bones.
    labels : {"none", "english", "latin"}
        Names with leader lines, and in which language.
    numbers : bool
        Whether each muscle carries the value that its colour means.
    mechanics : {"hip", "knee", "ankle"} or None
        The joint at which lines of action, moment arms and moments are drawn.
    side : {"right", "left"}
        Which leg is shown; the left one is the right one in the mirror.
    lying : {"anatomical", "exercise"}
        With the pelvis upright as in an atlas, or as the body lies in the exercise.
    quality : {"fast", "fine", "still"}
        ``fast`` while something moves; ``fine``, smooth edges and soft shadows in the creases,
        when it rests; ``still``, the shadows alone, for pictures that ``still`` draws larger.
    """

    camera: Camera = HOME
    background: Background = "light"
    color_by: ColorBy = "activation"
    against: Solution | None = None
    hovered: str | None = None
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
    quality: Quality = "fine"

    @property
    def scale(self) -> Scale | None:
        """The scale that the colours follow; None in natural colours."""
        return scale_of(self.color_by, self.against is not None)

    def with_(self, **changes: Any) -> Self:
        """Return a copy with some fields changed."""
        return replace(self, **changes)

    def for_patient(self, *, relaxed: bool) -> Self:
        """Return a copy whose colours say how hard muscles work, or where all rest, stretch pulls.

        What is picked out or drawn for experts is left out; what is hidden stays so.
        """
        return self.with_(
            color_by="passive_force" if relaxed else "activation",
            against=None,
            hovered=None,
            selected=None,
            group=frozenset(),
            footprints=False,
            labels="none",
            numbers=False,
            mechanics=None,
        )
