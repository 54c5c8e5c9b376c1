"""From a solution and a look to a draw list, for the window and for pictures alike.

The posed points are kept while only looks change; what is not shown is neither read nor posed.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from explorer.scene.deform import Rig
from explorer.scene.describe import Item, Points, describe, on_side
from explorer.scene.footprints import Footprints
from explorer.scene.meshes import Mesh, load_meshes
from explorer.scene.skin import Skin

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.anatomy import Leg
    from explorer.mechanics import Solution
    from explorer.scene.look import Look, Lying


class Drawing:
    """Poses the meshes after a solution and describes them."""

    def __init__(self) -> None:
        self._meshes: tuple[Mesh, ...] = load_meshes()
        self._rig = Rig.load(self._meshes)
        self._solution: Solution | None = None
        self._lying: Lying | None = None
        self._points: Mapping[str, Points] = {}

    def __call__(self, leg: Leg, solution: Solution, look: Look) -> tuple[Item, ...]:
        """Return the draw list."""
        if solution is not self._solution or look.lying != self._lying:
            scenario = solution.scenario
            activation = dict(zip(solution.muscles, solution.activation.tolist(), strict=True))
            self._points = self._rig.pose(
                scenario.hip_rad,
                scenario.knee_rad,
                scenario.ankle_rad,
                activation,
                solution.world if look.lying == "exercise" else None,
            )
            self._solution, self._lying = solution, look.lying
        items = describe(leg, self._meshes, self._points, solution, look)
        around: tuple[Item, ...] = ()
        if look.footprints:
            around += self._footprints.items(self._points, look)
        if look.skin:
            around += (self._skin.item(self._points, solution.scenario),)
        return items + on_side(around, look.side)

    @property
    def covering(self) -> frozenset[str]:
        """Names of all muscles and tendons, which cover the bones."""
        return frozenset(mesh.name for mesh in self._meshes if mesh.kind != "bone")

    @cached_property
    def _footprints(self) -> Footprints:
        return Footprints.load(self._meshes)

    @cached_property
    def _skin(self) -> Skin:
        return Skin.load(self._meshes)
