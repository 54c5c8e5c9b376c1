"""``leg-explorer snapshot``: a picture without a window or a display."""

from __future__ import annotations

import math
import os
import struct
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from explorer.export.carry import carried
from explorer.scene.camera import view

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Run

ROOT = Path(__file__).parents[2]


def test_picture_of_the_size_asked_for_without_any_display(tmp_path: Path) -> None:
    out = tmp_path / "leg.png"
    bare = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    arguments = f"snapshot --view posterior --knee 60 --ankle -20 --size 180x240 --out {out}"
    done = subprocess.run(
        [sys.executable, "-m", "explorer", *arguments.split()],
        cwd=ROOT,
        env=bare,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    head = out.read_bytes()[:24]
    assert head[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", head[16:24]) == (180, 240)
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.parametrize("difference", [False, True])
def test_a_picture_carries_its_scene(
    qapp: object, run: Run, tmp_path: Path, difference: bool
) -> None:
    out = tmp_path / "leg.png"
    arguments = f"snapshot --view medial --knee 60 --size 60x80 --no-legend --out {out}".split()
    compared = ("--compare", "ankle=-20", *(["--difference"] if difference else []))
    assert run(*arguments, "--labels", "latin", *compared).status == 0
    scene = carried(out)
    assert scene.asked.scenario.ankle_rad == pytest.approx(math.radians(-20.0))
    assert scene.against is not None
    assert scene.against.scenario.ankle_rad == 0.0
    assert (scene.shown.labels, scene.shown.differing) == ("latin", difference)
    assert scene.shown.camera.direction == pytest.approx(view("medial").direction)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--lying", "flat"), "--lying must be one of anatomical, exercise"),
        (("--view", "up"), "--view must be one of posterolateral, posterior, anterior"),
        (("--background", "pink"), "--background must be one of light, dark, white, not 'pink'"),
        (("--labels", "greek"), "--labels must be one of none, english, latin, not 'greek'"),
        (("--mechanics", "elbow"), "--mechanics must be one of hip, knee, ankle, not 'elbow'"),
        (("--hide", "arm"), "--hide 'arm' is no structure"),
        (("--size", "1200"), "--size 1200: give one of screen, slide, slide-4k, a5, a4, or pixels"),
        (("--size", "0x10"), "--size 0x10: 0 × 10 pixels is not a size that can be drawn"),
        (("--size", "9000x10"), "9000 × 10 pixels is not a size that can be drawn"),
        (("--dpi", "many"), "--dpi must be a whole number, not 'many'"),
        (("--dpi", "5"), "The dots per inch must be 30 to 1200, not 5"),
        (("--knee", "500"), "knee must lie between 0 and 140 degrees"),
        (("--load-kg", "abc"), "--load-kg must be a number in kilograms"),
    ],
)
def test_wrong_input_gets_one_clear_line_and_no_file(
    refused: Callable[..., str], tmp_path: Path, arguments: tuple[str, ...], said: str
) -> None:
    assert said in refused("snapshot", *arguments, "--out", str(tmp_path / "leg.png"))
    assert list(tmp_path.iterdir()) == []


def test_place_to_write_is_checked_first(refused: Callable[..., str], tmp_path: Path) -> None:
    assert "the following arguments are required: --out" in refused("snapshot")
    assert "there is no folder" in refused("snapshot", "--out", str(tmp_path / "no" / "leg.png"))
    assert "must end in .png" in refused("snapshot", "--out", str(tmp_path / "leg.jpeg"))
    assert list(tmp_path.iterdir()) == []
