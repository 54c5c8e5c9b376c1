"""The handbook says what is so: its keys, menus, words, commands and files are there."""

from __future__ import annotations

import re
import shlex
from typing import TYPE_CHECKING, NamedTuple

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QMenu

import tasks
from explorer.cli.main import _parser
from explorer.cli.options import join_signed
from explorer.document.errors import InputError
from explorer.ui.app import Options, build, open_application
from tools import gallery, handbook
from tools.language import source_texts
from tools.window_shots import SHOTS, SIZE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FOLDER = tasks.ROOT / "docs" / "handbook"
PAGES = sorted(FOLDER.glob("*.md"))
#: The whole handbook's pictures, bytes.
MOST_BYTES = 2_000_000
#: What a page tells the reader to make.
TO_BE_MADE = {"assets/language/fr.ts"}


class Window(NamedTuple):
    """What the real window answers to and says."""

    keys: frozenset[str]
    menus: frozenset[str]
    words: frozenset[str]


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Window]:
    open_application()
    settings = tmp_path_factory.mktemp("handbook") / "settings.json"
    shown = build(Options(viewport="image"), settings)
    _ = (
        shown.learn.lesson.page,
        shown.learn.quiz.page,
    )  # they are made when they are first asked for
    sequences = [key for action in shown.findChildren(QAction) for key in action.shortcuts()]
    sequences += [button.shortcut() for button in shown.findChildren(QAbstractButton)]
    sequences += [shortcut.key() for shortcut in shown.findChildren(QShortcut)]
    menus = {path for action in shown.menuBar().actions() for path in ways("", action)}
    words = source_texts() | {action.text() for action in shown.findChildren(QAction)}
    keys = {key.toString(QKeySequence.SequenceFormat.PortableText) for key in sequences}
    yield Window(
        frozenset(keys - {""}),
        frozenset(menus),
        frozenset(text.replace("&", "") for text in words),
    )
    shown.close()
    shown.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def ways(before: str, action: QAction) -> Iterator[str]:
    """Yield the way to a menu's entry, and to all below it."""
    way = f"{before}{action.text().replace('&', '')}"
    yield way
    menu = action.menu()
    if isinstance(menu, QMenu):
        menu.aboutToShow.emit()  # some are filled when they open
        for below in menu.actions():
            yield from ways(f"{way} → ", below)


def wrong_in_the_window(text: str, window: Window) -> list[str]:
    """Return the keys, menu paths and words of a page that the window does not have."""
    bold = [" ".join(found.split()) for found in re.findall(r"\*\*(.+?)\*\*", text, re.DOTALL)]
    wrong = [key for key in re.findall(r"<kbd>(.+?)</kbd>", text) if key not in window.keys]
    wrong += [way for way in bold if "→" in way and way not in window.menus]
    return wrong + [word for word in bold if "→" not in word and word not in window.words]


def commands(text: str) -> list[str]:
    """Return the command lines of a page, in blocks and between words."""
    blocks = re.findall(r"^```\n(.+?)^```", text, re.DOTALL | re.MULTILINE)
    spans = re.findall(
        r"`([^`]+)`", re.sub(r"^```.+?^```", "", text, flags=re.DOTALL | re.MULTILINE)
    )
    lines = [line for block in blocks for line in block.splitlines()]
    lines += [" ".join(span.split()) for span in spans]
    return [line for line in lines if line.startswith("python3 tasks.py")]


def wrong_commands(text: str) -> list[str]:
    """Return the command lines of a page that would be refused."""
    return [line for line in commands(text) if is_refused(line)]


def is_refused(line: str) -> bool:
    _, _, task, *words = shlex.split(line)
    if task not in tasks.TASKS:
        return True
    if task != "run":
        names = {*SHOTS, *(plate.name for plate in gallery.all_plates())}
        options = [word for word in words if word.startswith("--")]
        unknown = task == "gallery" and any(word not in names for word in words)
        return unknown or any(option not in (tasks.__doc__ or "") for option in options)
    if not words or "--help" in words:
        return False
    try:
        words = ["window", *words] if words[0].startswith("-") else words
        _parser(words).parse_args(join_signed(words))
    except (InputError, SystemExit):
        return True
    return False


def wrong_files(text: str) -> list[str]:
    """Return the files that a page names and that are not there, or lack what it says they hold."""
    spans = re.findall(r"`([\w./]+/[\w./]+)`", text)
    wrong = [span for span in spans if not (span in TO_BE_MADE or (tasks.ROOT / span).exists())]
    for name, path in re.findall(r"`(\w+)`\s+(?:in|of)\s+`([\w./]+/[\w./]+)`", text):
        file = tasks.ROOT / path
        if file.is_file() and not re.search(rf"\b{name}\b", file.read_text(encoding="utf-8")):
            wrong.append(f"{name} in {path}")
    return wrong


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_pages_name_what_is_there(page: Path, window: Window) -> None:
    text = page.read_text(encoding="utf-8")
    assert wrong_in_the_window(text, window) == []
    assert wrong_commands(text) == []
    assert wrong_files(text) == []


def test_pages_name_much() -> None:
    text = "".join(page.read_text(encoding="utf-8") for page in PAGES)
    assert {page.stem for page in PAGES} >= {"README", "student", "clinician", "contributor"}
    assert len(re.findall(r"<kbd>", text)) > 20
    assert len(re.findall(r"\*\*[^*]+→[^*]+\*\*", text)) >= 8
    assert len(commands(text)) > 8


@pytest.mark.parametrize(
    "wrong",
    ["<kbd>Ctrl+Alt+9</kbd>", "**View → No such entry**", "**No such\nbutton**"],
)
def test_what_the_window_lacks_is_told(wrong: str, window: Window) -> None:
    assert len(wrong_in_the_window(f"Press {wrong} now, and **Compare**.", window)) == 1


@pytest.mark.parametrize(
    "line",
    [
        "python3 tasks.py no-such-task",
        "python3 tasks.py gallery no-such-picture",
        "python3 tasks.py lint --no-such-option",
        "python3 tasks.py run --no-such-option",
        "python3 tasks.py run solve --no-such-option 3",
    ],
)
def test_commands_that_are_refused_are_told(line: str) -> None:
    assert wrong_commands(f"Type `{line}`.") == [line]
    assert wrong_commands(f"Type\n\n```\n{line}\n```\n") == [line]


def test_files_that_are_not_there_are_told() -> None:
    assert wrong_files("See `explorer/no_such.py`.") == ["explorer/no_such.py"]
    assert wrong_files("`NO_SUCH` in `explorer/assets.py`") == ["NO_SUCH in explorer/assets.py"]


def test_pictures_are_there_small_and_each_is_shown() -> None:
    pages = [*PAGES, tasks.ROOT / "README.md"]
    text = "".join(page.read_text(encoding="utf-8") for page in pages)
    shown = re.findall(r"!\[([^\]]+)\]\([\w./]+images/handbook/([\w-]+)\.webp\)", text)
    assert {name for _, name in shown} == set(SHOTS)
    files = sorted(handbook.PICTURES.iterdir())
    assert [file.name for file in files] == sorted(f"{name}.webp" for name in SHOTS)
    assert sum(file.stat().st_size for file in files) < MOST_BYTES
    for file in files:
        with Image.open(file) as picture:
            assert picture.size == SIZE, file.name


def test_names_of_pictures_are_used_once() -> None:
    assert not set(SHOTS) & {plate.name for plate in gallery.all_plates()}


def test_a_picture_is_made_from_nothing(qapp: object, tmp_path: Path) -> None:
    handbook.draw(["start"], gallery.FONT, tmp_path / "new")
    with Image.open(tmp_path / "new" / "start.webp") as picture:
        assert picture.size == SIZE
        assert len(picture.convert("RGB").getcolors(1_000_000) or ()) > 1000
