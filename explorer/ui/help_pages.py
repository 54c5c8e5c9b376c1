"""The pages of the help: Markdown files that travel with the program, and the list of all keys."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from explorer.assets import reading

_FOLDER = Path(__file__).parent / "help"


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page.

    Attributes
    ----------
    key : its file's name without number and ending, such as ``"first_steps"``
    title : its heading
    text : the whole page, Markdown
    """

    key: str
    title: str
    text: str

    def has(self, words: list[str]) -> bool:
        """Tell whether every word stands on the page, whatever its capitals."""
        text = self.text.casefold()
        return all(word in text for word in words)


@cache
def help_pages(language: str = "en") -> tuple[HelpPage, ...]:
    """Return the pages in order; English where a language has none of its own."""
    folder = _FOLDER / language
    if not folder.is_dir():
        folder = _FOLDER / "en"
    return tuple(map(_read, sorted(folder.glob("*.md"))))


def _read(path: Path) -> HelpPage:
    with reading(path):
        text = path.read_text(encoding="utf-8")
        title = text.splitlines()[0].removeprefix("# ")
    return HelpPage(path.stem.partition("_")[2], title, text)
