"""Arrays from the ``.npz`` files that travel with the program, and nothing but arrays.

numpy's own reader makes room for whatever size a file declares. Here the bytes are counted first,
objects (which can run code) are refused, and so are numbers that are none.
"""

from __future__ import annotations

import math
import zipfile
from typing import IO, TYPE_CHECKING, Any

import numpy as np
from numpy.lib import format as npy

from explorer.assets import LARGEST_BYTES

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

_HEADERS = {(1, 0): npy.read_array_header_1_0, (2, 0): npy.read_array_header_2_0}


def read_arrays(path: Path) -> dict[str, NDArray[Any]]:
    """Return the arrays of a file by name; to be used within `explorer.assets.reading`.

    Raises
    ------
    ValueError, KeyError, OSError, zipfile.BadZipFile, zlib.error
        Where it is no such file, or holds more than it should.
    """
    with zipfile.ZipFile(path) as packed:
        parts = packed.infolist()
        if sum(part.file_size for part in parts) > LARGEST_BYTES:
            raise ValueError("it holds too much")
        arrays = {}
        for part in parts:
            with packed.open(part) as stream:
                name = part.filename.removesuffix(".npy")
                arrays[name] = _array(name, stream, part.file_size)
    return arrays


def check_triangles(triangles: NDArray[Any], points: int) -> None:
    """Raise ValueError unless triangles (m, 3) join some of so many points."""
    if triangles.ndim != 2 or triangles.shape[1] != 3 or triangles.dtype.kind not in "iu":
        raise ValueError("its triangles are none")
    if triangles.size and not 0 <= int(triangles.min()) <= int(triangles.max()) < points:
        raise ValueError("its triangles join points that are not there")


def _array(name: str, stream: IO[bytes], size_bytes: int) -> NDArray[Any]:
    header = _HEADERS.get(npy.read_magic(stream))
    if header is None:
        raise ValueError(f"{name} is of another version of numpy")
    shape, by_columns, dtype = header(stream)
    if dtype.hasobject:
        raise ValueError(f"{name} holds objects")
    content = stream.read(size_bytes)
    if min(shape, default=0) < 0 or len(content) != math.prod(shape) * dtype.itemsize:
        raise ValueError(f"{name} holds {len(content)} bytes, which do not fill {shape}")
    array = np.frombuffer(content, dtype).reshape(shape, order="F" if by_columns else "C").copy()
    if dtype.kind == "f" and not np.isfinite(array).all():
        raise ValueError(f"{name} holds a number that is none")
    return array
