"""Films, opened again by Pillow: what is in them, what they carry, what is left when stopped."""

from __future__ import annotations

import errno
import math
import os
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image, ImageSequence
from PySide6.QtGui import QImage

from explorer.anatomy import load_leg
from explorer.document.document import Asked, Document
from explorer.document.leg_file import leg_text
from explorer.document.shown import Shown
from explorer.export.carry import carried
from explorer.export.film import Film
from explorer.export.film_file import FilmFile
from explorer.export.film_labels import FilmLabels
from explorer.export.film_plan import swept
from explorer.mechanics import Scenario, solve
from explorer.scene.camera import view
from explorer.scene.drawing import Drawing
from explorer.scene.label_places import cross
from explorer.scene.look import Look
from tests.export.conftest import frame_count

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

SIZE = (96, 128)
LEG = load_leg()
CURL = Scenario()
LOOK = Look(background="white", camera=view("lateral"))
DOCUMENT = Document(Asked(CURL), Shown.of(LOOK), title="Übung <1> & 2")
PLAN = swept(LEG, CURL, "knee", (0.0, math.radians(90.0)), 0.5, 4)
SUFFIXES = (".gif", ".webp", ".apng")


def film(look: Look = LOOK, **more: bool) -> Film:
    return Film(LEG, PLAN, look, SIZE, DOCUMENT, **more)


@pytest.fixture(scope="module")
def films(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return the same film in each format."""
    folder = tmp_path_factory.mktemp("films")
    for suffix in SUFFIXES:
        assert list(film().save(folder / f"leg{suffix}"))[-1] == 4
    assert len(list(folder.iterdir())) == 3
    return {suffix: folder / f"leg{suffix}" for suffix in SUFFIXES}


def frames(path: Path) -> list[NDArray[np.int16]]:
    with Image.open(path) as image:
        return [
            np.asarray(frame.convert("RGB")).astype(np.int16)
            for frame in ImageSequence.Iterator(image)
        ]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_frames_size_and_time(films: dict[str, Path], suffix: str) -> None:
    with Image.open(films[suffix]) as image:
        assert image.format == {".gif": "GIF", ".webp": "WEBP", ".apng": "PNG"}[suffix]
        assert image.size == SIZE
        assert frame_count(image) == 4
        assert image.info["loop"] == 0
        lasts = []
        for number in range(4):
            image.seek(number)
            image.load()
            lasts.append(image.info["duration"])
    assert sum(lasts) == pytest.approx(1000.0)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_each_carries_its_scene(films: dict[str, Path], suffix: str) -> None:
    assert leg_text(carried(films[suffix])) == leg_text(DOCUMENT)


def test_the_way_back_is_the_way_there_so_parts_join_into_whole_frames(
    films: dict[str, Path],
) -> None:
    # Frames hold only what differs from the one before: drawn from both sides, they must agree.
    straight, there, bent, back = frames(films[".apng"])
    assert np.array_equal(there, back)
    assert (abs(straight - bent).max(axis=-1) > 60).sum() > 300


@pytest.mark.parametrize("suffix", [".gif", ".webp"])
def test_other_formats_show_the_same(films: dict[str, Path], suffix: str) -> None:
    for exact, near in zip(frames(films[".apng"]), frames(films[suffix]), strict=True):
        assert abs(exact - near).mean() < 2.5


@pytest.mark.parametrize("suffix", [".gif", ".apng"])
def test_ground_and_legend_stand_still(films: dict[str, Path], suffix: str) -> None:
    shown = frames(films[suffix])
    for each in shown:
        assert each[20, 0].tolist() == each[20, -1].tolist() == [255, 255, 255]
        assert np.array_equal(each[-14:, :70], shown[0][-14:, :70])
    assert (shown[0][-14:, :70] < 200).any()  # there is a legend


def test_an_apng_is_a_png_to_others(films: dict[str, Path], tmp_path: Path) -> None:
    as_png = tmp_path / "leg.png"
    as_png.write_bytes(films[".apng"].read_bytes())
    image = QImage(str(as_png))
    assert (image.width(), image.height()) == SIZE
    assert leg_text(carried(as_png)) == leg_text(DOCUMENT)


def test_a_film_may_end(qapp: object, tmp_path: Path) -> None:
    plan = swept(LEG, CURL, "ankle", (0.0, 0.5), 0.5, 2, back=False, loops=False)
    for suffix in SUFFIXES:
        out = tmp_path / f"once{suffix}"
        list(Film(LEG, plan, LOOK, (40, 60), DOCUMENT, legend=False).save(out))
        with Image.open(out) as image:
            assert frame_count(image) == 2
            assert image.info.get("loop", 1) == 1


def test_a_film_that_is_stopped_leaves_what_stood_there(qapp: object, tmp_path: Path) -> None:
    out = tmp_path / "leg.gif"
    out.write_bytes(b"mine")
    steps = film().save(out)
    while next(steps) < 2:
        pass
    assert len(list(tmp_path.iterdir())) == 2  # it is being written beside its place
    steps.close()
    assert out.read_bytes() == b"mine"
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_full_disk_gets_one_line_and_leaves_nothing(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    def full(self: FilmFile, frame: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(FilmFile, "add", full)
    with pytest.raises(ValueError, match=r"cannot write .*: the disk is full"):
        list(film(legend=False).save(tmp_path / f"leg{suffix}"))
    assert list(tmp_path.iterdir()) == []


def test_places_and_sizes_that_will_not_do(qapp: object, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"must end in \.gif or \.webp or \.apng or \.png"):
        next(film().save(tmp_path / "leg.mp4"))
    with pytest.raises(ValueError, match="there is no folder"):
        next(film().save(tmp_path / "none" / "leg.gif"))
    with pytest.raises(ValueError, match=r"4000 px is not in 1\.\.1920 for a side of a film"):
        Film(LEG, PLAN, LOOK, (4000, 200), DOCUMENT)
    assert list(tmp_path.iterdir()) == []


def test_names_keep_their_places_and_their_lines_never_cross(qapp: object) -> None:
    look, describe = LOOK.with_(labels="english"), Drawing()
    shown = [describe(LEG, solve(LEG, each), look) for each in PLAN.way]
    where = np.vstack([item.points[::5] for items in shown for item in items if item.visible])
    labels = FilmLabels(shown, where, look, (480, 640), "", legend=True)
    sets = [labels.on(items).labels for items in shown]
    assert len(sets[0]) > 5
    for of_frame in zip(*sets, strict=True):
        assert len({(each.key, each.at.box) for each in of_frame}) == 1
    moved = [len({each.at.anchor for each in of_frame}) > 1 for of_frame in zip(*sets, strict=True)]
    assert any(moved)  # those of the shank and foot
    for of_frame in sets:
        for one, other in combinations(of_frame, 2):
            assert not cross(one.at.anchor, one.at.port, other.at.anchor, other.at.port)
