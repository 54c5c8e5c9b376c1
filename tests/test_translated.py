"""No text that explains, advises or is handed out leaves the program untranslated."""

from __future__ import annotations

import json
import re
import subprocess
import sys

import pytest

#: What no language writes otherwise: units.
_UNITS = re.compile(r"(?<![A-Za-z])(kg|mm|cm|m|s|N·m|N|doi)(?![A-Za-z])")
_SMALL = re.compile(r"[^\W\d_]*[a-z]{2,}[^\W\d_]*")


@pytest.fixture(scope="module")
def said() -> list[tuple[str, str]]:
    command = [sys.executable, "-m", "tests.in_capitals"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return [(name, text) for name, text in json.loads(done.stdout)]


def test_every_text_goes_through_the_catalogue(said: list[tuple[str, str]]) -> None:
    left = {name: _SMALL.findall(_UNITS.sub("", text)) for name, text in said}
    assert {name: words for name, words in left.items() if words} == {}


def test_something_is_said(said: list[tuple[str, str]]) -> None:
    texts = dict(said)
    assert len(texts) > 100
    assert "HAMSTRINGS" in texts["compared"]
    assert "3 SETS" in texts["dose"]
    assert texts["causes"]
    assert texts["curve"]
