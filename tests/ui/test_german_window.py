"""The window in German, in a process of its own: it speaks German, and nothing is cut off."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

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


def test_nothing_is_cut_off(pages: Pages) -> None:
    cut = {name: page["cut"] for name, page in pages.items() if page["cut"]}
    assert cut == {}
