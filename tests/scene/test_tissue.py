"""Fibres, tendon and glass in pixels: seen, without shifting what a colour means."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from numpy.typing import NDArray

from explorer.scene.camera import view
from explorer.scene.describe import Item
from explorer.scene.look import Look, Quality
from explorer.scene.ramp import ACCENT, BONE, MUSCLE, PASSIVE, TENDON, Color, rising_color
from explorer.scene.stage import GROUNDS, SKIN, Stage
from tests.scene.test_ramp import difference

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.scene.describe import Tissue
    from explorer.scene.look import Background
    from tests.scene.conftest import MakeItem

MIDDLE = (0.0, -0.37, 0.0)  # what the camera looks at
LOOK = Look(camera=replace(view("lateral"), height_m=0.08), quality="fast", background="white")

Pixels = NDArray[np.uint8]


@pytest.fixture
def stage() -> Iterator[Stage]:
    made = Stage()
    made.resize(200, 200)
    yield made
    made.close()


def shot(stage: Stage, look: Look, *items: Item) -> NDArray[np.float64]:
    stage.show(items, look)
    return stage.picture().astype(float)


def wall(tissue: Tissue, color: Color, fibers: bool = True, tendon: float = 0.0) -> Item:
    """Return a flat sheet that faces the camera and fills the picture; its fibres run upwards."""
    x, y = (a.ravel() for a in np.meshgrid(np.linspace(-0.1, 0.1, 41), np.linspace(-0.1, 0.1, 41)))
    points = np.column_stack([x, y + MIDDLE[1], np.zeros_like(x)])
    i = (np.arange(40)[:, None] * 41 + np.arange(40)).ravel()
    faces = np.vstack([np.column_stack([i, i + 1, i + 42]), np.column_stack([i, i + 42, i + 41])])
    laid = np.column_stack([x, np.zeros_like(x), y, np.full_like(x, tendon)])
    return Item(
        "wall",
        tissue,
        points.astype(np.float32),
        faces.astype(np.int32),
        color,
        fibers=laid.astype(np.float32) if fibers else None,
    )


def as_color(pixel: NDArray[np.float64]) -> Color:
    red, green, blue = (float(c) / 255.0 for c in pixel)
    return red, green, blue


@pytest.mark.parametrize("color", [rising_color(0.0), rising_color(0.3), rising_color(1.0), MUSCLE])
@pytest.mark.parametrize("height_m", [0.08, 0.5])
def test_fibres_leave_the_mean_colour_as_it_is(stage: Stage, color: Color, height_m: float) -> None:
    look = LOOK.with_(camera=replace(LOOK.camera, height_m=height_m))
    with_, without = (shot(stage, look, wall("muscle", color, on)) for on in (True, False))
    middle = slice(60, 140) if height_m > 0.2 else slice(0, 200)
    seen, plain = (p[middle, middle].reshape(-1, 3) for p in (with_, without))
    mean = difference(as_color(seen.mean(axis=0)), as_color(plain.mean(axis=0)))
    assert mean < 0.8
    each = [
        difference(as_color(a), as_color(b)) for a, b in zip(seen[::97], plain[::97], strict=True)
    ]
    assert 0.2 < np.mean(each) < 2.2


def test_fibres_run_along_the_muscle_and_not_across(stage: Stage) -> None:
    picture = shot(stage, LOOK, wall("muscle", MUSCLE)).sum(axis=2)
    along, across = (np.abs(np.diff(picture, axis=axis)).mean() for axis in (0, 1))
    assert across > 4.0 * along


def test_fibres_fade_before_they_are_finer_than_a_pixel(stage: Stage) -> None:
    """Seen from far, a step aside by part of a pixel changes next to nothing."""

    def far(aside_m: float) -> NDArray[np.float64]:
        item = wall("muscle", MUSCLE)
        moved = replace(item, points=item.points + np.float32([aside_m, 0.0, 0.0]))
        look = LOOK.with_(camera=replace(LOOK.camera, height_m=2.0))
        return shot(stage, look, moved)[96:104, 96:104]

    assert np.abs(far(0.0) - far(0.004)).max() <= 1.0


def test_a_belly_turns_into_pearl_where_its_share_of_tendon_is_high(stage: Stage) -> None:
    def mean(tendon: float) -> Color:
        return as_color(shot(stage, LOOK, wall("muscle", MUSCLE, tendon=tendon)).mean(axis=(0, 1)))

    pearl = as_color(shot(stage, LOOK, wall("tendon", TENDON, tendon=1.0)).mean(axis=(0, 1)))
    assert difference(mean(1.0), pearl) < 8.0
    assert difference(mean(0.0), pearl) > 30.0
    middle = shot(stage, LOOK, wall("muscle", MUSCLE, tendon=0.5))[..., 1]
    assert middle.std() > 15.0  # the edge is frayed, not a flat mixture


def test_mottling_moves_with_its_bone(stage: Stage) -> None:
    """The pattern hangs on the places at rest, not on where the bone lies now."""
    still = wall("bone", BONE)
    step = np.float32([0.0, 0.004, 0.0])  # ten pixels up
    moved = replace(still, points=still.points + step)
    before, after = shot(stage, LOOK, still), shot(stage, LOOK, moved)
    assert before.std(axis=(0, 1)).min() > 0.8
    assert np.abs(before[60:140] - after[50:130]).mean() < 1.0


def ghost(make_item: MakeItem, key: str, z: float = 0.0, color: Color = MUSCLE) -> Item:
    return make_item(key, (0.0, MIDDLE[1], z), 0.03, color, opacity=0.16)


@pytest.mark.parametrize("quality", ["fast", "fine", "still"])
@pytest.mark.parametrize("background", ["white", "dark"])
def test_glass_is_clear_in_the_middle_and_seen_at_its_rim(
    stage: Stage, make_item: MakeItem, quality: Quality, background: Background
) -> None:
    picture = shot(stage, LOOK.with_(quality=quality, background=background), ghost(make_item, "a"))
    off = np.abs(picture - 255.0 * np.array(GROUNDS[background])).sum(axis=2)
    assert off[5, 5] == pytest.approx(0.0, abs=3.0)
    row = off[100]
    assert 10.0 < row[100] < 170.0
    assert row[20:45].max() > 1.6 * row[100]


@pytest.mark.parametrize("quality", ["fast", "fine", "still"])
def test_glass_shows_its_front_alone_in_any_order(
    stage: Stage, make_item: MakeItem, quality: Quality
) -> None:
    look = LOOK.with_(quality=quality)
    near, far = ghost(make_item, "near", 0.1), ghost(make_item, "far", -0.1)
    one = shot(stage, look, near)[100, 100]
    assert np.abs(shot(stage, look, near, far)[100, 100] - one).max() <= 2.0
    other = Stage()
    other.resize(200, 200)
    try:
        assert np.array_equal(shot(other, look, far, near), shot(stage, look, near, far))
    finally:
        other.close()


@pytest.mark.parametrize("quality", ["fast", "fine", "still"])
def test_what_lies_before_glass_hides_it_and_what_lies_behind_shines_through(
    stage: Stage, make_item: MakeItem, quality: Quality
) -> None:
    look = LOOK.with_(quality=quality)
    green = (0.1, 0.7, 0.2)
    solid = {z: make_item("s", (0.0, MIDDLE[1], z), 0.012, green) for z in (-0.2, 0.2)}
    for z, item in solid.items():
        alone = shot(stage, look, item)[100, 100]
        behind_glass = shot(stage, look, item, ghost(make_item, "g"))[100, 100]
        change = np.abs(behind_glass - alone).max()
        assert (change <= 2.0) if z > 0 else (8.0 < change < 90.0)
        assert behind_glass[1] > behind_glass[0] + 20.0


def test_skin_lies_over_the_glass_inside_it(stage: Stage, make_item: MakeItem) -> None:
    inside = ghost(make_item, "a", color=PASSIVE)
    skin = make_item(SKIN, MIDDLE, 0.038, (0.9, 0.7, 0.6), opacity=0.25)
    seen = shot(stage, LOOK, inside, skin)[100, 100]
    assert np.abs(seen - shot(stage, LOOK, skin)[100, 100]).max() > 8.0
    assert np.abs(seen - shot(stage, LOOK, inside)[100, 100]).max() > 8.0


def test_glass_that_turns_solid_again_looks_as_before(stage: Stage, make_item: MakeItem) -> None:
    solid = make_item("a", MIDDLE, 0.03)
    before = shot(stage, LOOK, solid)
    assert not np.array_equal(shot(stage, LOOK, replace(solid, opacity=0.16)), before)
    assert np.array_equal(shot(stage, LOOK, solid), before)
    empty = shot(stage, LOOK)
    assert np.array_equal(shot(stage, LOOK, replace(solid, opacity=0.16, visible=False)), empty)


def test_glass_that_is_chosen_has_its_ring(stage: Stage, make_item: MakeItem) -> None:
    item = replace(ghost(make_item, "a"), highlight="selected")
    picture = shot(stage, LOOK, item)
    assert (np.abs(picture - 255 * np.array(ACCENT)).max(axis=2) < 25).sum() > 100


def test_glass_on_a_clear_ground_is_clear(stage: Stage, make_item: MakeItem) -> None:
    stage.show((ghost(make_item, "a"),), LOOK)
    alpha = stage.picture(transparent=True)[..., 3]
    assert alpha[5, 5] == 0
    assert 20 < alpha[100, 100] < 120
