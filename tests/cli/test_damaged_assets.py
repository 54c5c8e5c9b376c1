"""A damaged file of the program: one line that names it, no traceback, not status 0."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from explorer import assets
from explorer.anatomy import load
from explorer.assets import AssetError
from explorer.scene import contact
from explorer.scene.drawing import Drawing
from explorer.ui import language

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.cli.conftest import Run


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give the assets of an installed program, which a test may damage."""
    root = tmp_path / "_assets"
    for folder in ("meshes", "language"):
        shutil.copytree(assets.asset_path(folder), root / folder, copy_function=_link)
    monkeypatch.setattr(assets, "_INSTALLED", root)
    contact.corrections.cache_clear()
    yield root
    contact.corrections.cache_clear()


def _link(source: str, target: str) -> None:
    """Take the place of a copy; `damage` puts another file there."""
    import os

    os.symlink(source, target)


def damage(place: Path, content: bytes) -> None:
    place.unlink()
    place.write_bytes(content)


@pytest.mark.parametrize("file", ["rig.npz", "manifest.json", "soleus.ply", "contact.json",
                                  "fibers.npz", "coarse.npz"])  # fmt: skip
def test_files_of_the_picture(copied: Path, file: str) -> None:
    damage(copied / "meshes" / file, b"")
    with pytest.raises(AssetError, match=rf"{file} is damaged .*; install Leg Explorer again$"):
        Drawing()


def test_a_path_out_of_the_folder_is_not_followed(copied: Path) -> None:
    place = copied / "meshes" / "manifest.json"
    text = place.read_text(encoding="utf-8")
    damage(place, text.replace('"soleus.ply"', '"../../soleus.ply"').encode())
    with pytest.raises(AssetError, match="the file of soleus lies elsewhere"):
        Drawing()


def test_a_picture_ends_with_one_line(copied: Path, run: Run, tmp_path: Path) -> None:
    damage(copied / "meshes" / "rig.npz", b"PK")
    ran = run("snapshot", "--out", str(tmp_path / "a.png"), "--size", "64x64")
    assert ran.status not in (0, None)
    assert ran.err.startswith(f"leg-explorer: {copied / 'meshes' / 'rig.npz'} is damaged")
    assert ran.err.count("\n") == 1
    assert not (tmp_path / "a.png").exists()


@pytest.mark.parametrize("table", ["muscles.csv", "joints.json", "bodies.csv", "path_points.csv",
                                   "calibration.csv", "upper.csv"])  # fmt: skip
@pytest.mark.parametrize("kept", [0.0, 0.6])
def test_tables_of_the_leg(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, table: str, kept: float
) -> None:
    shutil.copytree(load.TABLES, tmp_path / "tables")
    whole = (tmp_path / "tables" / table).read_bytes()
    (tmp_path / "tables" / table).write_bytes(whole[: round(kept * len(whole))])
    monkeypatch.setattr(load, "TABLES", tmp_path / "tables")
    with pytest.raises(AssetError, match=r"install Leg Explorer again$"):
        load.read_leg("default")


def test_a_command_without_a_picture_says_so_too(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(load, "TABLES", tmp_path)
    load.load_leg.cache_clear()
    load._reference.cache_clear()
    ran = run("solve")
    assert ran.status != 0
    assert ran.err == (
        f"leg-explorer: {tmp_path / 'joints.json'} is missing; install Leg Explorer again\n"
    )


def test_a_damaged_catalogue_lets_english_speak(copied: Path, run: Run) -> None:
    damage(copied / "language" / "de.qm", b"\x3c\xb8\x64\x18")
    ran = run("--language", "de", "--help")
    language.choose("en")
    assert "de.qm is damaged" in ran.err
    assert language.problem == ""
