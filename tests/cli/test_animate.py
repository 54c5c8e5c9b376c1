"""``leg-explorer animate``: a film without a window or a display."""

from __future__ import annotations

import math
import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from explorer.cli import animate
from explorer.export.carry import carried
from explorer.scene.camera import view
from tests.export.conftest import frame_count

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.cli.conftest import Run

ROOT = Path(__file__).parents[2]
SMALL = ("--size", "60x80", "--no-legend", "--fps", "2")


def test_a_repetition_without_any_display(tmp_path: Path) -> None:
    out = tmp_path / "curl.gif"
    bare = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    arguments = ["animate", "--tempo-up-s", "0.5", "--tempo-down-s", "0.5", "--ankle", "-20"]
    done = subprocess.run(
        [sys.executable, "-m", "explorer", *arguments, *SMALL, "--out", str(out)],
        cwd=ROOT,
        env=bare,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    with Image.open(out) as image:
        assert (frame_count(image), image.size) == (2, (60, 80))
    assert list(tmp_path.iterdir()) == [out]


def test_a_turned_joint(qapp: object, run: Run, tmp_path: Path) -> None:
    out = tmp_path / "ankle.webp"
    turn = ("--turn", "ankle=-20:10", "--way-s", "0.5", "--one-way", "--once", "--footprints")
    assert run("animate", *turn, *SMALL, "--view", "medial", "--out", str(out)).status == 0
    with Image.open(out) as image:
        assert (frame_count(image), image.info["loop"]) == (2, 1)
    scene = carried(out)
    assert scene.asked.scenario.knee_rad == pytest.approx(math.radians(45.0))
    assert scene.shown.footprints
    assert "soleus" in scene.shown.faded  # so that the bones under it are seen
    assert scene.shown.camera.direction == pytest.approx(view("medial").direction)


def test_ctrl_c_leaves_no_file(
    qapp: object, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    @contextmanager
    def at_once() -> Iterator[Callable[[], bool]]:
        yield lambda: True

    monkeypatch.setattr(animate, "interruptible", at_once)
    ran = run("animate", *SMALL, "--out", str(tmp_path / "leg.gif"))
    assert ran.status == 130
    assert ran.err == "leg-explorer: stopped; no film is written\n"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--turn", "knee"), "--turn must be hip or knee or ankle with two angles in degrees"),
        (("--turn", "elbow=0:10"), "such as knee=0:110, not 'elbow=0:10'"),
        (("--turn", "knee=0:nan"), "--turn must be"),
        (("--turn", "knee=0:500"), "knee must lie between 0 and 140 degrees"),
        (("--turn", "knee=0:90", "--way-s", "x"), "--way-s must be a number, not 'x'"),
        (("--fps", "2.5"), "--fps must be a whole number, not '2.5'"),
        (("--fps", "100"), "Frames a second must be 2 to 25, not 100"),
        (("--exercise", "relaxed"), "does not move"),
        (("--size", "4000x4000"), "4000 px is not in 1..1920"),
        (("--labels", "greek"), "--labels must be one of"),
        (("--exercise", "dance"), "--exercise must be one of"),
        (("--knee", "30"), "--knee is set by --phase"),
    ],
)
def test_wrong_input_gets_one_clear_line_and_no_file(
    qapp: object,
    refused: Callable[..., str],
    tmp_path: Path,
    arguments: tuple[str, ...],
    said: str,
) -> None:
    assert said in refused("animate", *arguments, "--out", str(tmp_path / "leg.gif"))
    assert list(tmp_path.iterdir()) == []


def test_an_ending_that_is_no_film_is_told(
    qapp: object, refused: Callable[..., str], tmp_path: Path
) -> None:
    assert "must end in .gif or .webp" in refused("animate", "--out", str(tmp_path / "leg.mp4"))
