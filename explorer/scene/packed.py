"""Many small arrays as few large ones: a file of hundreds of arrays is slow to read.

Arrays of one type lie one after the other in one array, named after the type; ``names``, ``kinds``
and ``shapes`` tell which they were.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

_INDEX = ("names", "kinds", "shapes")
_NO_AXIS = -1


def pack(tables: Mapping[str, NDArray[Any]]) -> dict[str, NDArray[Any]]:
    """Join arrays by name into one array for each of their types, and an index."""
    ordered = sorted(tables.items())
    axes = max((values.ndim for _, values in ordered), default=0)
    shapes = [[*v.shape, *[_NO_AXIS] * (axes - v.ndim)] for _, v in ordered]
    joined: dict[str, list[NDArray[Any]]] = {}
    for _, values in ordered:
        joined.setdefault(_kind(values), []).append(values.ravel())
    return {
        "names": np.array([name for name, _ in ordered], dtype=str),
        "kinds": np.array([_kind(values) for _, values in ordered], dtype=str),
        "shapes": np.array(shapes, np.int32).reshape(len(ordered), axes),
    } | {kind: np.concatenate(parts) for kind, parts in joined.items()}


def _kind(values: NDArray[Any]) -> str:
    return values.dtype.str[1:]  # without the order of bytes, which is the machine's


def unpack(arrays: Mapping[str, NDArray[Any]]) -> dict[str, NDArray[Any]]:
    """Return what `pack` was given, as views of its arrays.

    Raises
    ------
    ValueError, KeyError
        Where the index names other values than there are.
    """
    names, kinds, shapes = (arrays[part].tolist() for part in _INDEX)
    used = dict.fromkeys(arrays.keys() - set(_INDEX), 0)
    tables = {}
    for name, kind, padded in zip(names, kinds, shapes, strict=True):
        shape = tuple(size for size in padded if size != _NO_AXIS)
        first = used[kind]
        used[kind] += math.prod(shape)
        tables[name] = arrays[kind][first : used[kind]].reshape(shape)
    if any(arrays[kind].shape != (count,) for kind, count in used.items()):
        raise ValueError("its index names other values than it holds")
    return tables
