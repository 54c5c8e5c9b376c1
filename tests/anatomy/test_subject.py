from __future__ import annotations

import math
from typing import Any, cast

import pytest

from explorer.anatomy import REFERENCE, Subject


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"mass_kg": 20}, "mass must lie between 30 and 200 kg, not 20"),
        ({"mass_kg": math.nan}, "mass must lie between 30 and 200 kg, not nan"),
        ({"mass_kg": True}, "mass must lie between 30 and 200 kg, not True"),
        ({"height_m": 172}, "height must lie between 1.2 and 2.2 m, not 172"),
        ({"height_m": "tall"}, "height must lie between 1.2 and 2.2 m, not 'tall'"),
        ({"sex": "other"}, "sex must be one of male, female, not 'other'"),
    ],
)
def test_impossible_subjects_are_refused_in_one_line(fields: dict[str, Any], says: str) -> None:
    with pytest.raises(ValueError, match=f"^{says}$"):
        Subject(**cast("Any", fields))


def test_a_subject_is_a_value() -> None:
    assert Subject() == REFERENCE
    assert hash(Subject(60.0, 1.6, "female")) == hash(Subject(60.0, 1.6, "female"))
