"""Cards: what each muscle, tendon and bone is called, where it is fixed and what it does.

The words come from ``tables/anatomy.csv``, read at the first question. Each statement names the
sources that it was checked against.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from explorer.anatomy.load import muscle_names
from explorer.anatomy.sources import Source, sources
from explorer.assets import reading
from explorer.language import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

_TABLE = Path(__file__).parent / "tables" / "anatomy.csv"
#: Meshes that hold several muscles of which each has a name of its own: what they are together.
_TOGETHER = {
    "peroneus_longus": (
        tr("fibularis (peroneus) longus and brevis"),
        "M. fibularis longus et brevis",
    ),
}
#: What people read of a card; its other texts are keys, or the same in every language.
_SPOKEN = ("english", "origin", "insertion", "nerve", "actions", "note")


@dataclass(frozen=True, slots=True)
class Card:
    """One muscle, tendon or bone; text that does not apply is empty.

    Attributes
    ----------
    key : str
        Stable name of the card, such as ``"soleus"``.
    english, latin : str
        Common name in the language of this process, and the name of the Terminologia Anatomica.
    group : str
        Functional group such as ``"hamstrings"``; ``"tendon"`` or ``"bone"``.
    origin, insertion, nerve, roots, actions : str
        Attachments, nerve, nerve roots (less usual ones in brackets), and what it does.
    joints_crossed : tuple of str
        Keys such as ``"knee"``.
    note : str
        One thing worth knowing.
    fma : str
        Identifier in the Foundational Model of Anatomy, where known.
    origin_source, insertion_source, nerve_source, actions_source, note_source : tuple of Source
        Where each statement was read; ``nerve_source`` is for the roots too. Empty where there is
        no statement, or where a note speaks of this program alone.
    muscles : tuple of str
        Keys of the model's muscles, such as ``("bflh_r",)``.
    parts : tuple of str
        What each of ``muscles`` is of the whole, such as ``"upper part"``; empty for the whole.
    structures : tuple of str
        Names of the shown meshes, the chief one first.
    in_english : mapping
        Name, attachments, nerve, actions and note as the table has them, whatever is spoken.
    """

    key: str
    english: str
    latin: str
    group: str
    origin: str
    insertion: str
    nerve: str
    roots: str
    actions: str
    joints_crossed: tuple[str, ...]
    note: str
    fma: str
    origin_source: tuple[Source, ...]
    insertion_source: tuple[Source, ...]
    nerve_source: tuple[Source, ...]
    actions_source: tuple[Source, ...]
    note_source: tuple[Source, ...]
    muscles: tuple[str, ...]
    parts: tuple[str, ...]
    structures: tuple[str, ...]
    in_english: Mapping[str, str] = field(compare=False)

    @property
    def joint_names(self) -> tuple[str, ...]:
        """The joints crossed, in the language of this process."""
        return tuple(tr(joint) for joint in self.joints_crossed)


@cache
def cards() -> tuple[Card, ...]:
    """Return all cards, muscles first, in the order of the table."""
    return read_cards(_TABLE)


def read_cards(path: Path) -> tuple[Card, ...]:
    """Return the cards of a table; AssetError where it is none or lacks a muscle of the model."""
    with reading(path), path.open(encoding="utf-8", newline="") as lines:
        found = tuple(_card(row) for row in csv.DictReader(lines))
        known = {muscle for each in found for muscle in each.muscles}
        if lost := sorted(muscle_names() - known):
            raise ValueError(f"it lacks {', '.join(lost)}")
        return found


def card(key: str) -> Card:
    """Return the card of a model muscle, a shown structure or a card's own key.

    A structure or muscle that several cards share (a tendon of two heads) gives the first card
    of the table.

    Parameters
    ----------
    key : str
        Such as ``"bflh_r"`` or ``"biceps_femoris_long_head"``.

    Raises
    ------
    ValueError
        If there is no such card; the message names the keys of all cards.
    """
    index = _index()
    if key not in index:
        known = ", ".join(each.key for each in cards())
        raise ValueError(f"no card for {key!r}; known: {known}, and the model's muscles (bflh_r)")
    return index[key]


def names(key: str) -> tuple[str, str]:
    """Return what a shown structure is called in English and Latin, with all that it holds.

    Raises
    ------
    ValueError
        As ``card`` does; other keys than those of structures give the names of their card.
    """
    found = card(key)
    return _TOGETHER.get(key, (found.english, found.latin))


def cards_within(key: str) -> tuple[Card, ...]:
    """Return the cards of all muscles that one mesh shows; of another key the one card.

    Raises
    ------
    ValueError
        As ``card`` does.
    """
    within = tuple(each for each in cards() if each.structures[:1] == (key,))
    return within or (card(key),)


@cache
def _index() -> dict[str, Card]:
    index = {each.key: each for each in cards()}
    for each in cards():
        for name in (*each.muscles, *each.structures):
            index.setdefault(name, each)
    return index


def _card(row: dict[str, str]) -> Card:
    """Read one row.

    ``muscles`` holds ``key [part]`` entries parted by semicolons, the source columns hold keys of
    the table of sources parted by spaces.
    """
    entries = [entry.strip().partition(" ") for entry in row.pop("muscles").split(";")]
    return Card(
        muscles=tuple(muscle for muscle, _, _ in entries if muscle),
        parts=tuple(part and tr(part) for muscle, _, part in entries if muscle),
        structures=tuple(row.pop("structures").split()),
        joints_crossed=tuple(j for j in row.pop("joints_crossed").split(", ") if j),
        origin_source=_cited(row.pop("origin_source")),
        insertion_source=_cited(row.pop("insertion_source")),
        nerve_source=_cited(row.pop("nerve_source")),
        actions_source=_cited(row.pop("actions_source")),
        note_source=_cited(row.pop("note_source")),
        in_english=MappingProxyType({name: row[name] for name in _SPOKEN}),
        **{name: tr(text) if text and name in _SPOKEN else text for name, text in row.items()},
    )


def _cited(keys: str) -> tuple[Source, ...]:
    return tuple(sources()[key] for key in keys.split())
