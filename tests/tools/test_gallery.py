"""The gallery is what its commands draw."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from tools import gallery
from tools.plates import Plate

if TYPE_CHECKING:
    from pathlib import Path

PLATES = {plate.name: plate for plate in gallery.all_plates()}
#: One of every kind; `tasks.py gallery --check` draws them all.
SAMPLES = ("standing-posterolateral", "seated-lateral", "color-fiber_length")


def test_the_page_is_the_one_that_the_plates_make() -> None:
    assert gallery.PAGE.read_text(encoding="utf-8") == gallery.page()


def test_every_plate_has_a_picture_and_every_picture_a_plate() -> None:
    assert sorted(p.stem for p in gallery.PICTURES.glob("*.png")) == sorted(PLATES)


@pytest.mark.parametrize("name", SAMPLES)
def test_pictures_are_those_that_this_machine_draws(
    qapp: object, name: str, tmp_path: Path
) -> None:
    found = gallery.compare(PLATES[name], tmp_path)
    assert found.within(gallery.TOLERANCE), found


def test_another_pose_is_told_apart(qapp: object, tmp_path: Path) -> None:
    plate = PLATES["seated-lateral"]
    knee = plate.options.index("--knee") + 1
    options = (*plate.options[:knee], "93", *plate.options[knee + 1 :])
    other = Plate(plate.name, plate.caption, options)
    assert not gallery.compare(other, tmp_path).within(gallery.TOLERANCE)


def test_another_colour_of_one_small_part_is_told_apart() -> None:
    picture = np.full((800, 560, 3), 255, np.uint8)
    other = picture.copy()
    other[100:150, 100:150] = 0
    assert not gallery.difference(picture, other).within(gallery.TOLERANCE)


def test_an_edge_that_moves_by_part_of_a_pixel_is_let_pass() -> None:
    picture = np.full((800, 560, 3), 255, np.uint8)
    picture[:, 280:] = 90
    other = picture.copy()
    other[:, 280] = 140
    assert gallery.difference(picture, other).within(gallery.TOLERANCE)


def test_an_unknown_picture_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        gallery.main(["no-such"])
    assert "no picture 'no-such'" in capsys.readouterr().err
