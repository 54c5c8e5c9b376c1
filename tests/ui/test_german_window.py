"""The window in German, in a process of its own: nothing English is left, nothing is cut off."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tools.language import CATALOGUES, translations

if TYPE_CHECKING:
    from collections.abc import Iterator

Pages = dict[str, dict[str, list[str]]]
#: What languages are called in the menu of languages: each as it calls itself.
OWN_NAMES = ("English",)
#: A text with less than this beside its placeholders could be any language.
LEAST_LETTERS = 6


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Pages:
    settings = tmp_path_factory.mktemp("config") / "settings.json"
    command = [sys.executable, "-m", "tests.ui.in_a_language", "de", str(settings)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    found: Pages = json.loads(done.stdout)
    return found


def english() -> Iterator[re.Pattern[str]]:
    """Yield what would be English in the window: each text that German says otherwise."""
    for text, said in translations(CATALOGUES / "de.ts").items():
        plain = re.sub(r"\{[^{}]*\}|[^A-Za-z]", "", text)
        if said not in ("", text) and len(plain) >= LEAST_LETTERS:
            parts = (re.escape(part) for part in re.split(r"\{[^{}]*\}", text))
            yield re.compile(".+".join(parts), re.DOTALL)


def test_no_page_is_left_out(pages: Pages) -> None:
    assert len(pages) > 12
    assert all(len(page["words"]) > 2 for page in pages.values())
    assert "Datei" in " ".join(pages["asks 0"]["words"]).replace("&", "")


def test_nothing_english_is_left(pages: Pages) -> None:
    patterns = list(english())
    assert len(patterns) > 300
    words = {(name, text) for name, page in pages.items() for text in page["words"]}
    left = {text: name for name, text in words if text not in OWN_NAMES and _is(text, patterns)}
    assert left == {}


def test_nothing_is_cut_off(pages: Pages) -> None:
    cut = {name: page["cut"] for name, page in pages.items() if page["cut"]}
    assert cut == {}


def _is(text: str, patterns: list[re.Pattern[str]]) -> bool:
    return any(pattern.fullmatch(text) for pattern in patterns)
