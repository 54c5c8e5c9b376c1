"""From a solution and a look to a draw list; the posed points are kept while only looks change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.scene.deform import Rig
from explorer.scene.describe import Item, Points, describe
from explorer.scene.meshes import Mesh, load_meshes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.anatomy import Leg
    from explorer.mechanics import Solution
    from explorer.scene.look import Look, Lying


class Drawing:
    """Poses the meshes after a solution and describes them."""

    def __init__(self) -> None:
        self._meshes: tuple[Mesh, ...] = load_meshes()
        self._rig = Rig.load()
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
        return describe(leg, self._meshes, self._points, solution, look)
