"""Arrays come back from the few that they were joined to, and a wrong index is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from explorer.scene.packed import pack, unpack

if TYPE_CHECKING:
    from numpy.typing import NDArray

KINDS = st.sampled_from(["<f4", "<f2", "<u2", "<i8", "<U3", "<U7"])
VALUES = KINDS.flatmap(
    lambda kind: arrays(
        kind,
        array_shapes(min_dims=0, max_dims=5, min_side=0, max_side=3),
        elements=st.text("abc", max_size=3) if "U" in kind else st.integers(0, 9),
    )
)
TABLES = {"a": np.arange(6, dtype=np.float32).reshape(2, 3), "b": np.array("femur")}


@given(st.dictionaries(st.text("abc._", min_size=1), VALUES, max_size=8))
def test_arrays_come_back_as_they_were(tables: dict[str, NDArray[Any]]) -> None:
    found = unpack(pack(tables))
    assert found.keys() == tables.keys()
    for name, values in tables.items():
        np.testing.assert_array_equal(found[name], values)
        assert found[name].dtype == values.dtype
        assert found[name].shape == values.shape


@pytest.mark.parametrize(
    "change",
    [
        {"names": np.array(["a"])},
        {"kinds": np.array(["f8", "U5"])},
        {"kinds": np.array(["names", "U5"])},
        {"shapes": np.array([[2, 4], [-1, -1]])},
        {"shapes": np.array([[2, 2], [-1, -1]])},
        {"shapes": np.array([[-2, -3], [-1, -1]])},
        {"f4": np.zeros((2, 3), np.float32)},
        {"more": np.zeros(3)},
    ],
)
def test_an_index_of_other_values_is_refused(change: dict[str, NDArray[Any]]) -> None:
    with pytest.raises((ValueError, KeyError)):
        unpack(pack(TABLES) | change)
