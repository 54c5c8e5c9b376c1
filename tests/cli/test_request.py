"""Whatever a line of a batch holds, it is a request or refused in words; never anything else."""

from __future__ import annotations

import json
import math

from hypothesis import given
from hypothesis import strategies as st

from explorer.cli.errors import UsageError
from explorer.cli.options import OPTIONS
from explorer.cli.request import Request, default_fields, read_line
from explorer.mechanics import EXERCISES, Scenario

_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.sampled_from(["", "free", "knee", "rigid", "published", "bflh_r", *EXERCISES])
    | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=4,
)
_KEYS = st.sampled_from([*default_fields(), "knee"]) | st.text(max_size=5)


@given(st.dictionaries(_KEYS, _VALUES, max_size=4).map(json.dumps) | st.text())
def test_any_line_is_a_request_or_a_usage_error(line: str) -> None:
    try:
        request = read_line(line.encode("utf-8", "surrogatepass"), {})
    except UsageError:
        return
    assert isinstance(request, Request)
    assert json.loads(json.dumps(request.fields, allow_nan=False)) == request.fields


def test_defaults_are_those_of_a_scenario() -> None:
    request = read_line(b"{}", {})
    given = Scenario()
    assert math.isclose(request.scenario.knee_rad, given.knee_rad)
    assert request.scenario.with_(knee_rad=given.knee_rad) == given
    assert request.parameters == "default"


def test_every_field_has_an_option() -> None:
    assert tuple(OPTIONS) == tuple(default_fields())
