"""The picture of a solved leg, from scenario to file."""

from __future__ import annotations

import math
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from explorer.anatomy import load_leg
from explorer.export.snapshot import PAPER, caption_of, snapshot
from explorer.mechanics import Scenario, solve
from tests.export.conftest import color_at

if TYPE_CHECKING:
    from explorer.scene.camera import ViewName

SCENARIO = Scenario(knee_rad=math.radians(60.0), ankle_rad=math.radians(-20.0))
ROOT = Path(__file__).parents[2]


def drawn(qapp: object, out: Path, scenario: Scenario = SCENARIO, **options: object) -> QImage:
    snapshot(scenario, "posterior", (150, 200), out, **options)  # type: ignore[arg-type]
    return QImage(str(out))


def red(image: QImage) -> int:
    """Return how many pixels are as red as hard-working muscle."""
    pixels = (color_at(image, x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(r > 2.2 * max(g, b) and alpha == 255 for r, g, b, alpha in pixels)


def test_size_and_ground(qapp: object, tmp_path: Path) -> None:
    image = drawn(qapp, tmp_path / "leg.png", legend=False)
    assert (image.width(), image.height()) == (150, 200)
    assert color_at(image, 0, 0) == (255, 255, 255, 255)
    clear = drawn(qapp, tmp_path / "leg.png", legend=False, transparent=True)
    assert color_at(clear, 0, 0)[3] == 0


def test_a_load_reddens_the_leg_and_rest_does_not(qapp: object, tmp_path: Path) -> None:
    loaded = drawn(qapp, tmp_path / "a.png", SCENARIO.with_(activation=1.0), legend=False)
    resting = drawn(qapp, tmp_path / "b.png", SCENARIO.with_(activation=0.0), legend=False)
    assert red(resting) == 0
    assert red(loaded) > 1000


def test_the_whole_bent_leg_is_inside(qapp: object, tmp_path: Path) -> None:
    seated = SCENARIO.with_(hip_rad=math.radians(90.0), knee_rad=math.radians(20.0))
    views: tuple[ViewName, ...] = ("lateral", "medial", "superior")
    for view in views:
        snapshot(seated, view, (160, 120), tmp_path / "leg.png", legend=False)
        image = QImage(str(tmp_path / "leg.png"))
        rim = [(x, y) for x in range(160) for y in (0, 119)]
        rim += [(x, y) for y in range(120) for x in (0, 159)]
        assert all(color_at(image, x, y) == (255, 255, 255, 255) for x, y in rim)


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        (
            "size_px",
            (0, 200),
            "0 × 200 pixels is not a size that can be drawn: each side must be 1 to 8192",
        ),
        ("size_px", (200, 9000), "200 × 9000 pixels is not a size"),
        ("view_name", "front", "no view 'front'"),
        ("out", "missing/leg.png", "there is no folder"),
    ],
)
def test_wrong_input_leaves_no_file(tmp_path: Path, name: str, value: object, said: str) -> None:
    given = {"view_name": "posterior", "size_px": (20, 20), "out": "leg.png"} | {name: value}
    out = tmp_path / str(given.pop("out"))
    with pytest.raises(ValueError, match=said):
        snapshot(SCENARIO, out=out, **given)  # type: ignore[arg-type]
    assert list(tmp_path.iterdir()) == []


def test_caption_says_task_pose_and_who_holds_the_foot() -> None:
    leg = load_leg()
    solution = solve(leg, SCENARIO)
    caption = caption_of(leg, replace(solution, status="balanced"))
    assert caption.endswith("knee bent 60°, toes pointed 20°, foot free.")
    held = SCENARIO.with_(ankle_hold="held", load_kg=300.0)
    too_much = caption_of(leg, solve(leg, held))
    assert "foot held" in too_much
    standing = Scenario("good_morning", hip_rad=0.5, knee_rad=0.2)
    assert "foot free" not in caption_of(leg, solve(leg, standing))  # the floor has it
    assert "Too much" in too_much


def test_same_picture_without_any_display(tmp_path: Path) -> None:
    out = tmp_path / "leg.png"
    program = (
        "from pathlib import Path; from explorer.export.snapshot import snapshot;"
        "from explorer.mechanics import Scenario;"
        f"snapshot(Scenario(), 'lateral', (60, 80), Path({str(out)!r}))"
    )
    left_out = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    bare = {key: value for key, value in os.environ.items() if key not in left_out}
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env=bare,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert not QImage(str(out)).isNull()


def test_the_left_leg_is_the_right_one_in_the_mirror(qapp: object, tmp_path: Path) -> None:
    right = drawn(qapp, tmp_path / "a.png", legend=False, parallel=True)
    look = PAPER.with_(side="left")
    left = drawn(qapp, tmp_path / "b.png", look=look, legend=False, parallel=True)

    def ground(image: QImage, x: int, y: int) -> bool:
        return color_at(image, x, y) == (255, 255, 255, 255)

    places = [(x, y) for x in range(150) for y in range(200)]
    alike = sum(ground(right, x, y) == ground(left, 149 - x, y) for x, y in places)
    straight = sum(ground(right, x, y) == ground(left, x, y) for x, y in places)
    assert alike > 0.99 * len(places)
    assert straight < 0.98 * len(places)


def blue(image: QImage) -> int:
    """Return how many pixels are as blue as what became much less."""
    pixels = (color_at(image, x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(b > 1.5 * r and b > 60 for r, _, b, _ in pixels)


def test_two_legs_are_drawn_side_by_side_or_by_their_difference(
    qapp: object, tmp_path: Path
) -> None:
    out, at_rest = tmp_path / "leg.png", SCENARIO.with_(activation=0.0)
    at_work = SCENARIO.with_(activation=1.0)
    both = drawn(qapp, out, at_rest, beside=at_work, legend=False)
    assert (both.width(), both.height()) == (150, 200)
    assert red(both.copy(0, 0, 75, 200)) == 0
    assert red(both.copy(75, 0, 75, 200)) > 300
    more = drawn(qapp, out, at_rest, beside=at_work, difference=True, legend=False)
    less = drawn(qapp, out, at_work, beside=at_rest, difference=True, legend=False)
    assert (red(more) > 1000, blue(more)) == (True, 0)
    assert (red(less), blue(less) > 1000) == (0, True)


def test_a_difference_needs_two_legs_and_a_value(tmp_path: Path) -> None:
    out = tmp_path / "leg.png"
    with pytest.raises(ValueError, match="a difference needs a second scenario"):
        snapshot(SCENARIO, "lateral", (20, 20), out, difference=True)
    natural = PAPER.with_(color_by="tissue")
    with pytest.raises(ValueError, match="a difference needs colours that show a value"):
        snapshot(SCENARIO, "lateral", (20, 20), out, natural, beside=SCENARIO, difference=True)
    assert list(tmp_path.iterdir()) == []
