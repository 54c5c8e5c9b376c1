"""The muscles as a quiz asks for them: by their cards, each with its neighbours on the leg."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from explorer.anatomy.cards import card, cards, names
from explorer.anatomy.groups import tree
from explorer.insight.quiz.sights import SIGHTS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.anatomy.cards import Card
    from explorer.insight.quiz.question import Level, Naming

#: The groups that lie beside a group on the leg, by their keys in the tree of structures.
_BESIDE: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "gluteals": ("rotators", "hamstrings"),
        "rotators": ("gluteals", "adductors"),
        "hip_flexors": ("adductors", "quadriceps"),
        "adductors": ("hip_flexors", "hamstrings"),
        "quadriceps": ("hip_flexors", "adductors"),
        "hamstrings": ("adductors", "gluteals"),
        "calf": ("deep_back", "outer_side", "hamstrings"),
        "deep_back": ("calf", "outer_side"),
        "outer_side": ("front", "calf"),
        "front": ("outer_side", "deep_back"),
    }
)
#: The groups of cards that are asked for first.
_FAMILIAR = ("hamstrings", "gastrocnemius", "soleus", "quadriceps", "gluteus maximus")
_ALSO_FAMILIAR = ("tibialis_anterior", "sartorius", "gracilis", "gluteus_medius")


@cache
def shapes() -> tuple[str, ...]:
    """Return the structures that are muscles, each once, in the order of the cards."""
    found = (each.structures[0] for each in cards() if each.group not in ("bone", "tendon"))
    return tuple(dict.fromkeys(found))


def name_of_shape(structure: str, naming: Naming) -> str:
    """Return what a structure is called."""
    english, latin = names(structure)
    return latin if naming == "latin" else english


def name_of(muscle: Card, naming: Naming) -> str:
    """Return what a muscle is called."""
    return muscle.latin if naming == "latin" else muscle.english


def level_of(structure: str) -> Level:
    """Return from which level on a structure is asked for: large ones first, covered ones last."""
    if SIGHTS[structure].see_through:
        return 3
    each = card(structure)
    return 1 if each.group in _FAMILIAR or each.key in _ALSO_FAMILIAR else 2


def neighbours(structure: str) -> tuple[tuple[str, ...], ...]:
    """Return the other muscles in rings: its own group, the groups beside it, all the rest."""
    groups = _members()
    own = next(key for key, members in groups.items() if structure in members)
    near = [groups[own], tuple(name for key in _BESIDE[own] for name in groups[key])]
    far = tuple(name for name in shapes() if name not in near[0] and name not in near[1])
    return tuple(tuple(n for n in ring if n != structure) for ring in (*near, far))


@cache
def modelled() -> tuple[Card, ...]:
    """Return the cards of muscles that the model computes as one, each shown by its own structure.

    Turning the hip is no question of this quiz, so the small muscles that do that are left out.
    """
    left_out = ("bone", "tendon", "deep hip rotators")
    return tuple(
        each
        for each in cards()
        if each.group not in left_out
        and len(each.muscles) == 1
        and not each.parts[0]
        and each.structures[0] == each.key
    )


def is_familiar(muscle: Card) -> bool:
    """Return whether a muscle belongs to those that are asked for first."""
    return level_of(muscle.structures[0]) == 1


@cache
def _members() -> Mapping[str, tuple[str, ...]]:
    """Return the muscles of each group of the tree."""
    known = set(shapes())
    return {
        group.key: tuple(name for name in group.structures if name in known)
        for group in tree()[0].children
    }
