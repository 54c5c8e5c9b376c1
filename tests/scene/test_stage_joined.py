"""Pictures in motion of few triangles: the same leg to the eye, and whole again at rest."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import pytest
from numpy.typing import NDArray

from explorer.anatomy import load_leg
from explorer.mechanics import Scenario, solve
from explorer.scene.camera import fit, view
from explorer.scene.drawing import Drawing
from explorer.scene.look import Look
from explorer.scene.ramp import ACCENT
from explorer.scene.stage import GROUNDS, Stage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from explorer.scene.describe import Item

SIZE = (200, 300)
Pixels = NDArray[np.int64]
Leg = "Callable[[Look], tuple[Item, ...]]"


@pytest.fixture(scope="module")
def leg() -> Callable[[Look], tuple[Item, ...]]:
    body, drawing = load_leg(), Drawing()
    solution = solve(body, Scenario(knee_rad=math.radians(60.0)))
    return lambda look: drawing(body, solution, look)


@pytest.fixture(scope="module")
def look(leg: Callable[[Look], tuple[Item, ...]]) -> Look:
    points = np.vstack([item.points for item in leg(Look()) if item.visible])
    camera = fit(view("posterolateral"), points, SIZE[0] / SIZE[1])
    return Look(camera, quality="fast")


@pytest.fixture
def stages() -> Iterator[tuple[Stage, Stage]]:
    """Give a stage that draws everything, and one that draws few triangles in motion."""
    pair = Stage(), Stage(coarse=True)
    for stage in pair:
        stage.resize(*SIZE)
    yield pair
    for stage in pair:
        stage.close()


def shot(stage: Stage, items: tuple[Item, ...], look: Look) -> Pixels:
    stage.show(items, look)
    return stage.picture().astype(np.int64)


def differing(a: Pixels, b: Pixels) -> float:
    """Return the share of the pixels of either picture's leg that the eye may tell apart."""
    ground = np.round(255.0 * np.array(GROUNDS["light"]))
    leg = np.any(a != ground, axis=2) | np.any(b != ground, axis=2)
    return float((np.abs(a - b).max(axis=2) > 40)[leg].mean())


@pytest.mark.parametrize("side", ["right", "left"])
@pytest.mark.parametrize("faded", [frozenset(), frozenset({"gluteus_maximus"})])
def test_a_picture_in_motion_hardly_differs(
    stages: tuple[Stage, Stage],
    leg: Callable[[Look], tuple[Item, ...]],
    look: Look,
    side: str,
    faded: frozenset[str],
) -> None:
    look = look.with_(side=side, faded=faded)
    items = leg(look)
    whole, few = (shot(stage, items, look) for stage in stages)
    assert np.any(whole != few)
    assert differing(whole, few) < 0.12


def test_at_rest_the_picture_is_whole_again(
    stages: tuple[Stage, Stage], leg: Callable[[Look], tuple[Item, ...]], look: Look
) -> None:
    items = leg(look)
    shot(stages[1], items, look)
    whole, again = (shot(stage, items, look.with_(quality="fine")) for stage in stages)
    assert np.array_equal(whole, again)


def test_colour_and_what_is_hidden_follow_in_motion(
    stages: tuple[Stage, Stage], leg: Callable[[Look], tuple[Item, ...]], look: Look
) -> None:
    _, stage = stages
    first = shot(stage, leg(look), look)
    plain = look.with_(color_by="tissue")
    assert differing(first, shot(stage, leg(plain), plain)) > 0.1
    bare = look.with_(hidden=frozenset(i.key for i in leg(look) if i.tissue != "bone"))
    bones = shot(stage, leg(bare), bare)
    assert differing(first, bones) > 0.3
    fresh = Stage(coarse=True)
    fresh.resize(*SIZE)
    assert np.array_equal(bones, shot(fresh, leg(bare), bare))
    fresh.close()
    assert np.array_equal(first, shot(stage, leg(look), look))


def test_what_is_selected_has_its_ring_in_motion(
    stages: tuple[Stage, Stage], leg: Callable[[Look], tuple[Item, ...]], look: Look
) -> None:
    _, stage = stages
    chosen = look.with_(selected="soleus")
    picture = shot(stage, leg(chosen), chosen)
    ring = np.abs(picture - np.round(255.0 * np.array(ACCENT))).max(axis=2) <= 3
    assert ring.sum() > 50
