"""The picture with its words, and the file that appears whole or not at all."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from explorer.export import picture as module
from explorer.export.picture import frame, picture, save_png
from explorer.scene.camera import project, view
from explorer.scene.describe import Item
from explorer.scene.look import Look
from tests.export.conftest import color_at

if TYPE_CHECKING:
    from pathlib import Path

LOOK = Look(camera=view("lateral"), background="white")
Items = tuple[Item, ...]


def differs(a: QImage, b: QImage) -> list[tuple[int, int]]:
    return [
        (x, y)
        for x in range(a.width())
        for y in range(a.height())
        if a.pixel(x, y) != b.pixel(x, y)
    ]


def test_legend_stands_at_the_bottom_left_and_caption_at_the_top(items: Items) -> None:
    plain = picture(items, LOOK, 240, 300, legend=False)
    legend = differs(plain, picture(items, LOOK, 240, 300))
    caption = differs(plain, picture(items, LOOK, 240, 300, legend=False, caption="Leg curl"))
    assert min(y for _, y in legend) > 220
    assert max(x for x, _ in legend) < 230
    assert max(y for _, y in caption) < 40


def test_grounds(items: Items) -> None:
    dark = picture(items, LOOK.with_(background="dark"), 60, 60, legend=False)
    assert color_at(dark, 0, 0) == (27, 31, 35, 255)
    clear = picture(items, LOOK, 60, 60, transparent=True, legend=False)
    assert color_at(clear, 0, 0)[3] == 0
    assert color_at(clear, 30, 30)[3] == 255


def test_words_stand_out_from_the_ground(items: Items) -> None:
    def brightest_and_darkest(look: Look) -> tuple[int, int]:
        image = picture(items, look, 240, 300, caption="Leg curl")
        greys = [sum(color_at(image, x, y)[:3]) for x in range(240) for y in range(30)]
        return max(greys), min(greys)

    for background in ("white", "dark"):
        high, low = brightest_and_darkest(LOOK.with_(background=background))
        assert high - low > 300


@pytest.mark.parametrize("size", [(200, 400), (400, 200), (90, 60)])
def test_frame_keeps_the_leg_clear_of_the_words(items: Items, size: tuple[int, int]) -> None:
    caption = "Standing leg curl, 20 kg: hip straight, knee bent 60°, toes pointed 20°, foot free."
    camera = frame(LOOK.camera, items, *size, legend=True, caption=caption)
    x, y, _ = project(camera, items[0].points).T
    aspect = size[0] / size[1]
    assert abs(x).max() < aspect / 2
    assert -0.5 < y.min() < y.max() < 0.5
    assert frame(LOOK.camera, (), *size, legend=True, caption=caption) == LOOK.camera
    bare = frame(LOOK.camera, items, *size, legend=False, caption="")
    assert bare.height_m < camera.height_m


def test_credit_travels_with_the_file(items: Items, tmp_path: Path) -> None:
    out = tmp_path / "leg.png"
    save_png(picture(items, LOOK, 30, 40, caption="Leg curl"), out)
    back = QImage(str(out))
    assert (back.width(), back.height()) == (30, 40)
    assert back.text("Description").startswith("Leg curl Leg Explorer.")
    assert "10.1038/s41597-022-01905-2" in back.text("Description")
    assert [path.name for path in tmp_path.iterdir()] == ["leg.png"]


def test_failed_write_leaves_no_half_file_and_the_old_one_whole(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "leg.png"
    out.write_bytes(b"what stood there")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ValueError, match=r"cannot write .*leg\.png: the disk is full"):
        save_png(QImage(4, 4, QImage.Format.Format_RGB32), out)
    assert out.read_bytes() == b"what stood there"
    assert list(tmp_path.iterdir()) == [out]


def test_refused_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match="there is no folder"):
        module.check_out(tmp_path / "none" / "leg.png")
    with pytest.raises(ValueError, match=r"leg\.jpg must end in \.png"):
        module.check_out(tmp_path / "leg.jpg")
    (tmp_path / "folder.png").mkdir()
    with pytest.raises(ValueError, match="it is a folder"):
        module.check_out(tmp_path / "folder.png")
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(ValueError, match="is read-only"):
        module.check_out(tmp_path / "leg.png")
