"""How well the colours of the muscles are told apart, also without one kind of cone.

``python -m benchmarks.measure_colors`` prints the tables of docs/colors.md: CIEDE2000 differences
between steps of a tenth along each ramp, between no activation and 10 % (flat, and as drawn on the
leg, on each ground), and between inactive muscle, the other tissues and the grounds.
"""

from __future__ import annotations

import itertools
import math
from typing import TYPE_CHECKING

import numpy as np

from benchmarks.colors import VISIONS, difference, encoded, linear
from explorer.anatomy import load_leg
from explorer.mechanics import Scenario, solve
from explorer.scene.camera import fit, view
from explorer.scene.deform import Rig
from explorer.scene.describe import describe
from explorer.scene.look import Look
from explorer.scene.meshes import load_meshes
from explorer.scene.ramp import BONE, MUSCLE, RAMPS, TENDON, diverging_color, rising_color
from explorer.scene.stage import GROUNDS, Stage

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from numpy.typing import NDArray

    from explorer.scene.look import Background

    Array = NDArray[np.float64]

#: Steps of a tenth of the scale.
TENTHS = tuple(step / 10.0 for step in range(11))
#: A large muscle, seen from behind and lit from the side.
PATCH = "biceps_femoris_long_head"
SIZE_PX = (240, 480)


def steps(ramp: str, vision: str) -> list[float]:
    """Return the differences between neighbouring tenths of a ramp."""
    colors = [RAMPS[ramp](part) for part in TENTHS]  # type: ignore[index]
    return [difference(one, other, vision) for one, other in itertools.pairwise(colors)]


def patches(background: Background, activations: Iterable[float]) -> list[Array]:
    """Return the mean sRGB colour of the patch as the stage draws it at some activations."""
    leg, meshes, scenario = load_leg(), load_meshes(), Scenario(knee_rad=math.radians(20.0))
    # One shape for all: bulging would change the light too.
    points = Rig.load().pose(scenario.hip_rad, scenario.knee_rad, scenario.ankle_rad)
    whole = np.vstack([points[mesh.name] for mesh in meshes if mesh.shown])
    look = Look(fit(view("posterior"), whole, SIZE_PX[0] / SIZE_PX[1]), background=background)
    stage = Stage()
    stage.resize(*SIZE_PX)

    def drawn(activation: float, without: str = "") -> Array:
        solution = solve(leg, scenario.with_(activation=activation))
        shown = look.with_(hidden=frozenset((without,)) if without else frozenset())
        stage.show(describe(leg, meshes, points, solution, shown), shown)
        return stage.picture() / 255.0

    try:
        covered = np.any(drawn(1.0) != drawn(0.0), axis=-1)
        # Where the picture changes once the patch is gone, in the muscle's own colours.
        own = covered & (np.abs(drawn(0.0) - drawn(0.0, PATCH)).max(axis=-1) > 0.02)
        return [encoded(linear(drawn(level))[own].mean(axis=0)) for level in activations]
    finally:
        stage.close()


def table(head: str, rows: Mapping[str, Mapping[str, float]]) -> None:
    """Print rows of figures, one column a kind of vision, as Markdown."""
    columns = next(iter(rows.values()))
    print(f"\n| {head} | {' | '.join(columns)} |")
    print(f"|---|{'---:|' * len(columns)}")
    for name, figures in rows.items():
        print(f"| {name} | {' | '.join(f'{figure:.1f}' for figure in figures.values())} |")


def seen(one: object, other: object) -> dict[str, float]:
    """Return the difference of two colours for each kind of eye."""
    return {vision: difference(one, other, vision) for vision in VISIONS}  # type: ignore[arg-type]


def main() -> int:
    """Measure and print."""
    tenths = [f"{round(100 * a)} to {round(100 * b)} %" for a, b in itertools.pairwise(TENTHS)]
    for ramp in RAMPS:
        found = {vision: steps(ramp, vision) for vision in VISIONS}
        rows = {
            name: {vision: found[vision][row] for vision in VISIONS}
            for row, name in enumerate(tenths)
        }
        rows["**smallest**"] = {vision: min(found[vision]) for vision in VISIONS}
        table(f"{ramp}, of the scale", rows)
    sides = {
        f"{round(200 * part)} % to either side": seen(
            diverging_color(0.5 - part), diverging_color(0.5 + part)
        )
        for part in (0.05, 0.1, 0.25, 0.5)
    }
    table("tide, less against more", sides)
    none, tenth = rising_color(0.0), rising_color(0.1)
    low = {"the colours themselves": seen(none, tenth)}
    for ground in GROUNDS:
        low[f"drawn on {ground}"] = seen(*patches(ground, (0.0, 0.1)))
    table("0 against 10 % activation", low)
    others = {"bone": BONE, "tendon": TENDON, "muscle in natural colours": MUSCLE}
    against = {name: seen(none, color) for name, color in others.items()}
    against |= {f"the {name} ground": seen(none, color) for name, color in GROUNDS.items()}
    table("inactive muscle against", against)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
