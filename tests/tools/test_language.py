"""The catalogues say what the program says: every text once, whole, and with its placeholders."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTranslator

from tools.language import (
    CATALOGUES,
    SOURCES,
    calls,
    data_texts,
    literal,
    source_texts,
    take,
    translations,
    update,
)

if TYPE_CHECKING:
    from pathlib import Path

ALL = sorted(CATALOGUES.glob("*.ts"))
#: Where texts of data files are spoken, which the catalogue lists by other means.
_DATA = ("language.py", "anatomy", "insight")

catalogues = pytest.mark.parametrize("catalogue", ALL, ids=lambda path: path.stem)


def test_a_text_is_one_literal() -> None:
    """An f-string or a variable would never be found in a catalogue."""
    wrong = [
        f"{path.relative_to(SOURCES)}:{call.lineno}"
        for path in SOURCES.rglob("*.py")
        for call in calls(path)
        if literal(call) is None
        and not (path.relative_to(SOURCES).parts[0] in _DATA and _is_variable(call))
    ]
    assert wrong == []


def _is_variable(call: ast.Call) -> bool:
    return not any(isinstance(node, (ast.JoinedStr, ast.BinOp)) for node in call.args)


@catalogues
def test_every_text_is_translated_and_none_that_is_gone(catalogue: Path) -> None:
    """`python3 tasks.py language` takes up new texts; their translation is yours to write."""
    held, wanted = translations(catalogue), source_texts() | data_texts()
    assert sorted(text for text in wanted if not held.get(text)) == []
    assert sorted(held.keys() - wanted) == []


@catalogues
def test_translations_keep_the_placeholders(catalogue: Path) -> None:
    held = translations(catalogue)
    assert held
    wrong = [
        text
        for text, said in held.items()
        if said and sorted(_placeholders(text)) != sorted(_placeholders(said))
    ]
    assert wrong == []


def _placeholders(text: str) -> list[str]:
    return re.findall(r"\{[^{}]*\}", text)


@catalogues
def test_translations_keep_the_letters_that_alt_reaches(catalogue: Path) -> None:
    held = translations(catalogue)
    assert any(_letters(text) for text in held)
    wrong = [
        text for text, said in held.items() if said and len(_letters(text)) != len(_letters(said))
    ]
    assert wrong == []


def _letters(text: str) -> list[str]:
    return re.findall(r"&(?=\w)", text.replace("&&", ""))


@catalogues
def test_what_the_program_reads_is_fresh(catalogue: Path) -> None:
    """`python3 tasks.py language` makes it so."""
    translator = QTranslator()
    translator.load(str(catalogue.with_suffix(".qm")))
    held = translations(catalogue)
    stale = [text for text, said in held.items() if translator.translate("", text) != said]
    assert stale == []


def test_a_new_language_needs_only_a_file(tmp_path: Path) -> None:
    catalogue = tmp_path / "fr.ts"
    update(catalogue)
    assert take(catalogue, {"Soleus: one joint only": "Le soléaire"}) == 1
    held = translations(catalogue)
    assert held["Soleus: one joint only"] == "Le soléaire"
    assert len(held) > 500
    update(catalogue)
    assert translations(catalogue) == held
