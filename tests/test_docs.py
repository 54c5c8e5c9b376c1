"""What the documents point to is there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

import tasks

if TYPE_CHECKING:
    from pathlib import Path

PAGES = sorted([*tasks.ROOT.glob("*.md"), *tasks.ROOT.glob("docs/**/*.md")])


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(tasks.ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#\s]+)", page.read_text(encoding="utf-8"))
    broken = [link for link in links if "://" not in link and not (page.parent / link).exists()]
    assert not broken


def test_readme_names_the_two_commands() -> None:
    text = (tasks.ROOT / "README.md").read_text(encoding="utf-8")
    assert "\npython3 tasks.py run\n" in text
    assert "\npython3 tasks.py test\n" in text


def test_every_decision_is_listed() -> None:
    folder = tasks.ROOT / "docs" / "decisions"
    listed = (folder / "README.md").read_text(encoding="utf-8")
    assert all(page.name in listed for page in folder.glob("0*.md"))
