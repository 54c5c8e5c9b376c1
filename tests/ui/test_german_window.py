"""The window in German, in a process of its own: it speaks German, and nothing is cut off."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys

import pytest

from tools.language import CATALOGUES, translations

#: Each language is offered under its own name.
_OWN_NAMES = {"English"}
Pages = dict[str, dict[str, list[str]]]


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


def test_no_page_is_left_out(pages: Pages) -> None:
    assert len(pages) > 12
    assert all(len(page["words"]) > 2 for page in pages.values())
    assert "Datei" in " ".join(pages["asks 0"]["words"]).replace("&", "")


def test_no_text_that_has_a_translation_stays_english(pages: Pages) -> None:
    held = translations(CATALOGUES / "de.ts")
    pairs = {_plain(text): _plain(said) for text, said in held.items() if said}
    english = {text for text, said in pairs.items() if text != said} - set(pairs.values())
    assert len(english) > 500
    left = {
        name: [word for word in page["words"] if _plain(word) in english - _OWN_NAMES]
        for name, page in pages.items()
    }
    assert {name: words for name, words in left.items() if words} == {}


def _plain(text: str) -> str:
    """Return a text without the letters that Alt reaches."""
    return re.sub(r"&(?=\w)", "", text)


def test_nothing_is_cut_off(pages: Pages) -> None:
    cut = {name: page["cut"] for name, page in pages.items() if page["cut"]}
    assert cut == {}
