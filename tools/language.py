"""``python3 tasks.py language``: the catalogues of assets/language, brought up to date.

Each ``assets/language/<language>.ts`` takes up the texts that are new, loses those that are gone,
and becomes the ``.qm`` that the program reads; what still lacks a translation is counted. Qt
Linguist edits a ``.ts``, or any editor does. A new language needs an empty file of its name first.

``--take FILE`` fills what lacks a translation from a JSON object ``{"text": "translation"}``.
"""

from __future__ import annotations

import argparse
import ast
import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import TYPE_CHECKING

from explorer.anatomy.cards import cards, names
from explorer.insight.lesson.steps import steps

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from explorer.anatomy.cards import Card
    from explorer.insight.lesson.steps import Step

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "explorer"
CATALOGUES = ROOT / "assets" / "language"
_EMPTY = (
    '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{}"/>\n'
)


def calls(path: Path) -> Iterator[ast.Call]:
    """Yield every call of ``tr`` in a file."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
            yield node


def literal(call: ast.Call) -> str | None:
    """Return the text that a call of ``tr`` names, or None where it is no single literal."""
    match call.args:
        case [ast.Constant(value=str(text))] if not call.keywords:
            return text
    return None


def source_texts() -> set[str]:
    """Return the texts that the program names in calls of ``tr``."""
    found = {literal(call) for path in SOURCES.rglob("*.py") for call in calls(path)}
    return {text for text in found if text}


def data_texts() -> set[str]:
    """Return the texts that the program reads from files and gives to ``tr``."""
    found = {text for step in steps() for text in _of_step(step)}
    found |= {text for card in cards() for text in _of_card(card)}
    return {text for text in found if text}


def _of_step(step: Step) -> Iterator[str]:
    yield step.chapter
    yield from step.texts()
    yield from step.task.choices.values()
    yield from (claim.note.source for claim in step.claims)


def _of_card(card: Card) -> Iterator[str]:
    yield from (card.english, card.group, card.origin, card.insertion, card.nerve)
    yield from (card.actions, card.note, *card.joints_crossed, *card.parts)
    yield from (names(structure)[0] for structure in card.structures)


def translations(catalogue: Path) -> dict[str, str]:
    """Return what a ``.ts`` holds: each text with its translation, empty where it is unfinished."""
    found: dict[str, str] = {}
    for message in ET.parse(catalogue).iter("message"):
        text, said = message.findtext("source", ""), message.find("translation")
        done = said is not None and said.get("type") is None
        found[text] = (said.text or "") if said is not None and done else ""
    return found


def update(catalogue: Path) -> None:
    """Bring a ``.ts`` in step with the texts of the program."""
    if not catalogue.exists() or not catalogue.read_text(encoding="utf-8").strip():
        catalogue.write_text(_EMPTY.format(catalogue.stem), encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data.py"
        lines = [f"tr({json.dumps(text, ensure_ascii=False)})\n" for text in sorted(data_texts())]
        data.write_text("".join(lines), encoding="utf-8")
        paths = [*sorted(SOURCES.rglob("*.py")), data]
        listed = Path(folder) / "files.txt"
        listed.write_text("".join(f"{path}\n" for path in paths), encoding="utf-8")
        _qt("lupdate", f"@{listed}", "-no-obsolete", "-locations", "none", "-sort-messages",
            "-disable-heuristic", "similartext", "-silent", "-ts", str(catalogue))  # fmt: skip


def release(catalogue: Path, into: Path) -> None:
    """Make the ``.qm`` of a ``.ts``; what is unfinished stays out."""
    _qt("lrelease", "-nounfinished", "-silent", str(catalogue), "-qm", str(into))


def take(catalogue: Path, pairs: Mapping[str, str]) -> int:
    """Fill what lacks a translation; return how many were filled."""
    tree, taken = ET.parse(catalogue), 0
    for message in tree.iter("message"):
        said, found = message.find("translation"), pairs.get(message.findtext("source", ""))
        if said is not None and said.get("type") == "unfinished" and found:
            said.text = found
            del said.attrib["type"]
            taken += 1
    tree.write(catalogue, encoding="utf-8", xml_declaration=True)
    return taken


def _qt(tool: str, *arguments: str) -> None:
    command = "import sys; from PySide6.scripts.pyside_tool import {0}; sys.exit({0}())"
    subprocess.run([sys.executable, "-c", command.format(tool), *arguments], check=True)


def main(arguments: Sequence[str]) -> int:
    """Update every catalogue; return the exit status."""
    parser = argparse.ArgumentParser(prog="tasks.py language", description=__doc__)
    parser.add_argument("--take", metavar="FILE", type=Path, help="translations to fill in")
    options = parser.parse_args(arguments)
    pairs: dict[str, str] = json.loads(options.take.read_text("utf-8")) if options.take else {}
    for catalogue in sorted(CATALOGUES.glob("*.ts")):
        update(catalogue)
        if pairs and take(catalogue, pairs):
            update(catalogue)  # Qt's own way of writing it
        release(catalogue, catalogue.with_suffix(".qm"))
        held = translations(catalogue)
        lacking = sum(1 for said in held.values() if not said)
        print(f"{catalogue.relative_to(ROOT)}: {len(held)} texts, {lacking} without a translation")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
