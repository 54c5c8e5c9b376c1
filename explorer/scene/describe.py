"""What is to be seen: from a solved leg and a look to a draw list, a pure function.

An item of the draw list is a value; the stage compares it with the one it shows and touches only
what differs.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

from explorer.scene.coarse import mirrored_coarse
from explorer.scene.coloring import muscle_color, shared, values
from explorer.scene.mirror import mirrored_mesh
from explorer.scene.ramp import BONE, TENDON, Color

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from explorer.anatomy import Leg
    from explorer.mechanics.solution import Solution
    from explorer.scene.coarse import Coarse
    from explorer.scene.look import Look, Side
    from explorer.scene.meshes import Mesh

#: How much of a ghost is seen.
GHOST = 0.16

Points = NDArray[np.float32]
Highlight = Literal["none", "hovered", "selected"]
Tissue = Literal["bone", "muscle", "tendon", "footprint", "skin"]


@dataclass(frozen=True, slots=True, eq=False)
class Item:
    """One structure as it is drawn.

    Attributes
    ----------
    key : the structure's name
    tissue : {"bone", "muscle", "tendon", "footprint", "skin"}
        Decides the gloss.
    points : (n, 3) float32, posed, m
    triangles : (m, 3) int32, counter-clockwise from outside
    color : sRGB, each 0..1
    visible : bool
    opacity : 0..1, below 1 for what is faded and for skin
    highlight : {"none", "hovered", "selected"}
    fibers : (n, 4) float32 or None
        Places across and along the fibres and share of tendon (see ``Mesh``); smooth without.
    value : what the colour of a muscle means, None where there is nothing to tell
    coarse : Coarse or None, fewer triangles through some of the points, for pictures in motion
    """

    key: str
    tissue: Tissue
    points: Points
    triangles: NDArray[np.int32]
    color: Color
    visible: bool = True
    opacity: float = 1.0
    highlight: Highlight = "none"
    fibers: NDArray[np.float32] | None = None
    value: float | None = None
    coarse: Coarse | None = None

    def __eq__(self, other: object) -> bool:
        """Compare by value; arrays by identity first, which is the common case."""
        return (
            isinstance(other, Item)
            and (self.key, self.tissue, self.color, self.visible)
            == (other.key, other.tissue, other.color, other.visible)
            and (self.opacity, self.highlight, self.value, self.coarse)
            == (other.opacity, other.highlight, other.value, other.coarse)
            and _same(self.points, other.points)
            and _same(self.triangles, other.triangles)
            and _same(self.fibers, other.fibers)
        )


def _same(a: NDArray[np.generic] | None, b: NDArray[np.generic] | None) -> bool:
    return a is b or (a is not None and b is not None and np.array_equal(a, b))


def describe(
    leg: Leg,
    meshes: Sequence[Mesh],
    points: Mapping[str, Points],
    solution: Solution,
    look: Look,
) -> tuple[Item, ...]:
    """Return the draw list, one item a mesh in the order of ``meshes``.

    Parameters
    ----------
    leg : Leg, whose muscles' strengths weigh the parts of one structure
    meshes : the structures
    points : mapping structure -> (n, 3) float32, posed, m; ``Rig.pose`` gives it
        Always those of the right leg; a look at the left one gets the mirror image.
    solution : Solution, whose values colour the muscles
    look : Look
    """
    strength = {m.name: float(m.max_isometric_force_N) for m in leg.muscles}
    value = values(solution, look.color_by, look.against)
    items = tuple(
        Item(
            key=mesh.name,
            tissue=mesh.kind,
            points=points[mesh.name],
            triangles=mesh.triangles,
            color=_color(mesh, look, value, strength),
            visible=(mesh.shown or mesh.name in look.revealed) and mesh.name not in look.hidden,
            opacity=_opacity(mesh.name, look),
            highlight=_highlight(mesh.name, look),
            fibers=mesh.fibers,
            value=_value(mesh, look, value, strength),
            coarse=mesh.coarse,
        )
        for mesh in meshes
    )
    return on_side(items, look.side)


def on_side(items: tuple[Item, ...], side: Side) -> tuple[Item, ...]:
    """Return items that lie on the right leg as the leg of a side carries them."""
    if side == "right":
        return items
    return tuple(_mirrored(item) for item in items)


def _mirrored(item: Item) -> Item:
    points, triangles = mirrored_mesh(item.points, item.triangles)
    coarse = mirrored_coarse(item.coarse) if item.coarse else None
    return replace(item, points=points, triangles=triangles, coarse=coarse)


def _color(
    mesh: Mesh, look: Look, value: Mapping[str, float], strength: Mapping[str, float]
) -> Color:
    if mesh.kind == "bone":
        return BONE
    if mesh.kind == "tendon":
        return TENDON
    shown = shared(look.color_by, mesh.muscles, value, strength)
    return muscle_color(look.color_by, shown, look.against is not None)


def _value(
    mesh: Mesh, look: Look, value: Mapping[str, float], strength: Mapping[str, float]
) -> float | None:
    shown = shared(look.color_by, mesh.muscles, value, strength) if mesh.kind == "muscle" else None
    return None if shown is None or math.isnan(shown) else shown


def _opacity(key: str, look: Look) -> float:
    """Return how much is seen; what is selected is solid, so that it can be told at all."""
    is_ghost = key in look.faded and _highlight(key, look) != "selected"
    return GHOST if is_ghost else 1.0


def _highlight(key: str, look: Look) -> Highlight:
    if key == look.selected or key in look.group:
        return "selected"
    return "hovered" if key == look.hovered else "none"
