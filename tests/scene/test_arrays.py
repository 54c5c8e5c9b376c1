"""Arrays are read, and whatever else stands in their files is refused before it does harm."""

from __future__ import annotations

import io
import pickle
import zipfile
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from explorer.assets import LARGEST_BYTES, AssetError, reading
from explorer.scene.arrays import check_triangles, read_arrays

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

GOOD: dict[str, NDArray[Any]] = {
    "points_m": np.arange(6, dtype=np.float32).reshape(2, 3),
    "by_columns": np.asfortranarray(np.arange(6).reshape(2, 3)),
    "names": np.array(["femur", "tibia"]),
    "checksum": np.array(7, np.uint32),
    "none": np.zeros((0, 3), np.int32),
}


def read(place: Path) -> dict[str, NDArray[Any]]:
    with reading(place):
        return read_arrays(place)


def refused(place: Path) -> str:
    with pytest.raises(AssetError) as caught:
        read(place)
    return str(caught.value)


def with_part(place: Path, content: bytes) -> Path:
    with zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("a.npy", content)
    return place


def npy(array: NDArray[Any]) -> bytes:
    out = io.BytesIO()
    np.save(out, array)
    return out.getvalue()


def test_arrays_come_back_as_they_were(tmp_path: Path) -> None:
    place = tmp_path / "a.npz"
    np.savez_compressed(place, **GOOD)  # type: ignore[arg-type]  # its stubs: options
    found = read(place)
    assert found.keys() == GOOD.keys()
    for name, array in GOOD.items():
        np.testing.assert_array_equal(found[name], array)
        assert found[name].dtype == array.dtype
        assert found[name].flags.writeable


class _Runs:
    """What a hostile file would run."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self) -> tuple[Any, ...]:
        return (self.mark.write_text, ("it ran",))


def test_nothing_in_a_file_runs(tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    held = np.empty(1, object)
    held[0] = _Runs(mark)
    place = tmp_path / "a.npz"
    np.savez(place, a=held)
    assert "a holds objects" in refused(place)
    place.write_bytes(pickle.dumps(_Runs(mark)))
    assert "zip" in refused(place)
    assert not mark.exists()


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    place = with_part(tmp_path / "a.npz", npy(np.zeros(LARGEST_BYTES + 1, np.uint8)))
    assert place.stat().st_size < 1 << 20
    assert "it holds too much" in refused(place)


def test_a_shape_that_is_declared_alone_takes_no_memory(tmp_path: Path) -> None:
    header = npy(np.zeros((3, 3), np.float32))
    huge = header.replace(b"(3, 3), }" + b" " * 16, b"(999999999999, 3), }     ")
    assert huge != header
    assert len(huge) == len(header)
    assert "do not fill (999999999999, 3)" in refused(with_part(tmp_path / "a.npz", huge))


@pytest.mark.parametrize("number", [np.nan, np.inf, -np.inf])
def test_numbers_that_are_none_are_refused(tmp_path: Path, number: float) -> None:
    place = with_part(tmp_path / "a.npz", npy(np.array([1.0, number])))
    assert "a holds a number that is none" in refused(place)


def test_what_is_cut_short_is_refused(tmp_path: Path) -> None:
    place = tmp_path / "a.npz"
    np.savez(place, **GOOD)  # type: ignore[arg-type]  # its stubs: options
    whole = place.read_bytes()
    for length in range(0, len(whole), 101):
        place.write_bytes(whole[:length])
        refused(place)


@pytest.mark.parametrize(
    "triangles", [[[0, 1, 5]], [[-1, 0, 1]], [[0, 1]], [0, 1, 2], [[0.0, 1.0, 2.0]]]
)
def test_triangles_join_points_that_are_there(triangles: list[Any]) -> None:
    check_triangles(np.array([[0, 1, 4]]), 5)
    check_triangles(np.zeros((0, 3), int), 0)
    with pytest.raises(ValueError, match="its triangles"):
        check_triangles(np.array(triangles), 5)
