"""The window's language: as asked, as chosen before, or as the system speaks."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QDialog, QMessageBox

from explorer.cli.main import main
from explorer.cli.which import asked_language, opens_window
from explorer.ui import language, language_actions
from explorer.ui.help_pages import help_pages
from explorer.ui.settings import Settings, load_settings, save_settings

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.ui.window import MainWindow

#: What a process says of itself after the arguments have been looked at.
SAYS = (
    "import sys; from explorer.__main__ import _speak; _speak(sys.argv[1:]);"
    "from explorer.language import number; from explorer.ui.language import spoken;"
    "from PySide6.QtCore import QLocale; print(spoken(), number(0.5, '.1f'), QLocale().name())"
)


def said(config: Path, *arguments: str, system: str = "C.UTF-8") -> list[str]:
    environment = os.environ | {"LEG_EXPLORER_CONFIG": str(config), "LC_ALL": system}
    command = [sys.executable, "-c", SAYS, *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return done.stdout.split()


def test_the_system_speaks_where_nothing_was_chosen(tmp_path: Path) -> None:
    assert said(tmp_path) == ["en", "0.5", "C"]
    if sys.platform == "linux":  # others do not ask the environment
        assert said(tmp_path, system="de_AT.UTF-8") == ["de", "0,5", "de_AT"]


def test_what_was_chosen_comes_before_the_system_and_what_is_asked_before_both(
    tmp_path: Path,
) -> None:
    (tmp_path / "settings.json").write_text(json.dumps({"language": "de"}))
    assert said(tmp_path) == ["de", "0,5", "de_DE"]
    assert said(tmp_path, "--language", "en")[:2] == ["en", "0.5"]


def test_a_command_speaks_english_unasked(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text(json.dumps({"language": "de"}))
    assert said(tmp_path, "solve", "--knee", "45")[0] == "en"
    assert said(tmp_path, "handout", "--language=de")[0] == "de"


@pytest.mark.parametrize(
    ("wished", "found"),
    [
        (["de-Latn-AT", "de"], "de"),
        (["xx", "de_CH"], "de"),
        (["en-GB", "de"], "en"),
        (["xx"], "en"),
        (["C"], "en"),
    ],
)
def test_the_first_language_that_there_is_is_taken(wished: list[str], found: str) -> None:
    assert language.system_language(wished) == found


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"language": 3}', "\udc80"])
def test_broken_settings_ask_for_no_language(text: str, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    assert language.chosen(path) == language.SYSTEM


def test_settings_keep_the_language_and_refuse_one_that_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save_settings(path, Settings(language="de"))
    assert load_settings(path)[0].language == "de"
    path.write_text(path.read_text().replace('"de"', '"xx"'))
    settings, message = load_settings(path)
    assert settings.language == language.SYSTEM
    assert "language" in message


def test_a_language_that_is_not_there_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["window", "--language", "xx"]) == 2
    assert "--language must be one of en, de, not 'xx'" in capsys.readouterr().err


def test_arguments_tell_whether_the_window_opens() -> None:
    assert opens_window([])
    assert opens_window(["scene.leg"])
    assert opens_window(["--knee", "45"])
    assert not opens_window(["--help"])
    assert not opens_window(["solve", "--knee", "45"])
    assert asked_language(["solve", "--language"]) is None


def test_a_choice_starts_the_program_again_with_the_leg_as_it_is(
    window: MainWindow, settings_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[Settings] = []
    monkeypatch.setattr(
        language_actions, "start_again", lambda: kept.append(load_settings(settings_file)[0])
    )
    window.session.set_scenario(knee_rad=1.0)
    window.language.actions_["de"].trigger()
    window.language.now.click()
    assert [settings.language for settings in kept] == ["de"]
    assert kept[0].document.asked.scenario.knee_rad == pytest.approx(1.0)


def test_a_choice_may_wait(
    window: MainWindow, settings_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(language_actions, "start_again", lambda: pytest.fail("it started"))
    window.language.actions_["de"].trigger()
    question = window.findChild(QMessageBox)
    assert isinstance(question, QDialog)
    question.reject()
    assert window.isVisible()
    window.close()
    assert load_settings(settings_file)[0].language == "de"


def test_the_host_that_was_asked_for_is_asked_for_again(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[tuple[str, list[str]]] = []
    monkeypatch.setattr(QProcess, "startDetached", lambda *words: started.append(words))
    monkeypatch.setattr(sys, "argv", ["x", "--viewport", "image", "--language", "en", "a.leg"])
    language.start_again()
    monkeypatch.setattr(sys, "argv", ["x", "--viewport=gl"])
    language.start_again()
    assert [words[1][3:] for words in started] == [["--viewport", "image"], ["--viewport", "gl"]]


def test_a_bundle_starts_itself_again_without_a_python(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[tuple[str, list[str]]] = []
    monkeypatch.setattr(QProcess, "startDetached", lambda *words: started.append(words))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "argv", ["leg-explorer", "--viewport", "image"])
    language.start_again()
    assert started == [(sys.executable, ["--viewport", "image"])]


def test_the_help_is_whole_in_every_language() -> None:
    english = help_pages("en")
    for code in language.languages():
        pages = help_pages(code)
        assert [page.key for page in pages] == [page.key for page in english]
        assert [page.text.count("\n- ") for page in pages] == [
            page.text.count("\n- ") for page in english
        ]
        assert code == "en" or not {page.title for page in pages} & {p.title for p in english}
