"""Files are found in a checkout and in an installed wheel, and nowhere else."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from explorer import assets

if TYPE_CHECKING:
    from pathlib import Path


def test_checkout_finds_its_meshes() -> None:
    assert assets.asset_path("meshes", "manifest.json").is_file()


def test_installed_wheel_is_preferred(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(assets, "_INSTALLED", tmp_path)
    assert assets.asset_path("meshes", "femur.ply") == tmp_path / "meshes" / "femur.ply"


@pytest.mark.parametrize(
    "parts", [("..", "secret"), ("meshes", "../../secret"), ("/etc", "passwd")]
)
def test_refuses_to_leave_the_folder(parts: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="must lie below the assets folder"):
        assets.asset_path(*parts)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    place = tmp_path / "rig.npz"
    said = r"rig\.npz is missing; install Leg Explorer again"
    with pytest.raises(assets.AssetError, match=said), assets.reading(place):
        pytest.fail("it was read")


@pytest.mark.parametrize(
    "error", [KeyError("name"), OSError(5, "Input/output error"), MemoryError(), IndexError("7\n8")]
)
def test_whatever_goes_wrong_is_one_line_that_names_the_file(
    tmp_path: Path, error: Exception
) -> None:
    place = tmp_path / "rig.npz"
    place.write_bytes(b"x")
    with pytest.raises(assets.AssetError) as caught, assets.reading(place):
        raise error
    line = str(caught.value)
    assert line.startswith(f"{place} is damaged or of another version (")
    assert line.endswith("); install Leg Explorer again")
    assert "\n" not in line


def test_a_long_reason_is_cut(tmp_path: Path) -> None:
    assert len(str(assets.AssetError(tmp_path, "long " * 5000))) < 500


def test_what_is_no_file_or_too_large_is_never_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")  # who opened it would wait without end
    large = tmp_path / "large"
    with large.open("wb") as file:
        file.truncate(assets.LARGEST_BYTES + 1)
    for place, why in ((tmp_path / "pipe", "no file"), (tmp_path, "no file"), (large, "too large")):
        with pytest.raises(assets.AssetError, match=why), assets.reading(place):
            pytest.fail("it was read")


def test_numbers_in_json_are_finite(tmp_path: Path) -> None:
    place = tmp_path / "contact.json"
    place.write_text('[{"x": NaN}]')
    with pytest.raises(assets.AssetError, match="NaN is no number"), assets.reading(place):
        assets.read_json(place)
