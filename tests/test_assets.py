"""Files are found in a checkout and in an installed wheel, and nowhere else."""

from __future__ import annotations

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
