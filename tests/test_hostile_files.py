"""Whatever stands in a file: it is read, or refused in one short line, and nothing else happens."""

from __future__ import annotations

import json
import math
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.document.document import Asked, Document
from explorer.document.errors import InputError
from explorer.document.leg_file import leg_content, leg_text, read_leg_text
from explorer.export.carry import LARGEST_BYTES, carried
from explorer.export.carry_xml import metadata_of, text_in
from explorer.export.handout_logo import LARGEST_BYTES as LARGEST_LOGO
from explorer.export.handout_logo import read_logo
from explorer.mechanics import Scenario
from explorer.ui.language import LARGEST_BYTES as LARGEST_SETTINGS
from explorer.ui.language import chosen
from explorer.ui.settings import Settings, load_settings

DOCUMENT = Document(Asked(Scenario()))
CONTENT = leg_content(DOCUMENT)
LONGEST_LINE = 700

numbers = st.floats() | st.integers() | st.sampled_from([10**400, -(10**4000), 1e308, -0.0, 5e-324])
leaves = st.none() | st.booleans() | numbers | st.text(max_size=30)
values = st.recursive(
    leaves,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner, max_size=4)
    ),
    max_leaves=8,
)


def read(text: str) -> Document | None:
    """Read a text; None where it was refused as it should be."""
    try:
        return read_leg_text(text)
    except InputError as error:
        line = str(error)
    assert 0 < len(line) <= LONGEST_LINE, line[:2000]
    assert "\n" not in line
    return None


@given(st.sampled_from(["scenario", "view", ""]), st.data())
@settings(max_examples=150)
def test_any_value_in_any_field(part: str, data: st.DataObject) -> None:
    content: dict[str, Any] = json.loads(json.dumps(CONTENT))
    inner = content[part] if part else content
    name = data.draw(st.sampled_from(sorted(inner)) | st.text(max_size=2000))
    inner[name] = data.draw(values)
    found = read(json.dumps(content))
    if found is not None:
        numbers = (
            value for value in leg_content(found)["scenario"].values() if isinstance(value, float)
        )
        assert all(map(math.isfinite, numbers))
        assert read(leg_text(found)) is not None


@pytest.mark.parametrize(
    "text",
    [
        "[" * 200_000,
        '{"a":' * 200_000,
        "9" * 100_000,
        '{"format": "leg-explorer", "version": ' + "9" * 4000 + ', "scenario": {}}',
        '{"format": "leg-explorer", "version": 1, "' + "k" * 90_000 + '": 1}',
        '{"format": "leg-explorer", "version": 1, "scenario": {"' + "k" * 90_000 + '": 1}}',
        '{"' + "k" * 90_000 + '": 1, "' + "k" * 90_000 + '": 1}',
        '{"format": "leg-explorer", "version": 1, "scenario": {"knee_deg": 1e999}}',
        '{"format": "leg-explorer", "version": 1, "scenario": {"knee_deg": NaN}}',
        '{"format": "leg-explorer", "version": 1, "scenario": {"knee_deg": ' + "9" * 4000 + "}}",
        "\ud800",
        "\0",
    ],
    ids=range(12),
)
def test_what_is_deep_or_huge_is_refused(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize("suffix", sorted(LARGEST_BYTES.keys() - {".leg"}))
def test_a_file_that_is_too_large_is_refused_unread(tmp_path: Path, suffix: str) -> None:
    place = tmp_path / f"large{suffix}"
    with place.open("wb") as file:
        file.write(b"%PDF-1.7")
        file.truncate(LARGEST_BYTES[suffix] + 1)
    with pytest.raises(InputError, match=rf"large\{suffix} carries no scene: it is larger than"):
        carried(place)


def test_a_logo_that_is_too_large_is_refused(tmp_path: Path) -> None:
    with (tmp_path / "logo.png").open("wb") as file:
        file.truncate(LARGEST_LOGO + 1)
    with pytest.raises(ValueError, match=r"logo\.png: it is larger than 10 MB"):
        read_logo(tmp_path / "logo.png")


@pytest.mark.parametrize("size", [LARGEST_SETTINGS + 1, 50 << 20])
def test_settings_that_are_too_large_are_set_aside(tmp_path: Path, size: int) -> None:
    place = tmp_path / "settings.json"
    with place.open("wb") as file:
        file.truncate(size)
    assert chosen(place) == ""
    found, message = load_settings(place)
    assert found == Settings()
    assert "broken-1" in message


@pytest.mark.parametrize("text", ["9" * 5000, '{"play_speed": ' + "9" * 5000 + "}"])
def test_numbers_too_long_to_read_break_no_start(tmp_path: Path, text: str) -> None:
    place = tmp_path / "settings.json"
    place.write_text(text)
    assert chosen(place) == ""
    assert load_settings(place)[0] == Settings()


@given(st.dictionaries(st.sampled_from(sorted(Settings.__dataclass_fields__)), values))
@settings(max_examples=150)
def test_any_value_in_any_setting(stored: dict[str, Any]) -> None:
    with TemporaryDirectory() as folder:
        place = Path(folder) / "settings.json"
        place.write_text(json.dumps(stored))
        found, _ = load_settings(place)
        assert isinstance(found, Settings)
        chosen(place)


@given(st.binary(max_size=400), st.sampled_from([".leg", ".png", ".gif", ".webp", ".svg", ".glb"]))
@settings(max_examples=150)
def test_any_bytes_are_refused(content: bytes, suffix: str) -> None:
    with TemporaryDirectory() as folder:
        place = Path(folder) / f"a{suffix}"
        place.write_bytes(content)
        with pytest.raises(InputError, match=r"^[^\n]{1,700}$"):
            carried(place)


def test_entities_cannot_hide_in_letters_of_two_bytes() -> None:
    grown = '<!DOCTYPE x [<!ENTITY a "b">]>' + metadata_of("&a;")
    assert text_in(grown.encode("utf-16")) == ""


def test_xml_may_be_as_deep_as_it_likes() -> None:
    assert text_in(b"<a>" * 300_000 + b"</a>" * 300_000) == ""
