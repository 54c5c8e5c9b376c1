"""The structures of the leg as a tree to look things up in: groups, muscles, their tendons.

A row of the tree is a card (see ``cards``). A muscle carries the tendons that are its own; a tendon
that several muscles share is a row beside them, in the group of the first.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache, cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

from explorer.anatomy.cards import Card, cards, names
from explorer.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


@dataclass(frozen=True)
class Node:
    """A row of the tree.

    Attributes
    ----------
    key : str
        Unique; that of the card, of the structure, or of the group.
    name : str
    latin : str
        Empty for most groups and for tendons under their muscles.
    words : str
        What else people call it, for the search alone.
    structure : str
        The mesh that the row itself stands for; empty for groups.
    children : tuple of Node
    """

    key: str
    name: str
    latin: str = ""
    words: str = ""
    structure: str = ""
    children: tuple[Node, ...] = ()

    @cached_property
    def structures(self) -> tuple[str, ...]:
        """All meshes of the row and of the rows below it."""
        own = (self.structure,) if self.structure else ()
        return own + tuple(name for child in self.children for name in child.structures)

    @cached_property
    def spoken(self) -> frozenset[str]:
        """The words that the row is found by, in small letters."""
        return frozenset(_split(f"{self.name} {self.latin} {self.words}"))

    def walk(self) -> Iterator[Node]:
        """Yield the row and all rows below it, from the top."""
        yield self
        for child in self.children:
            yield from child.walk()


#: The groups of muscles, from the hip down: key, name, and what else they are called.
_MUSCLES = (
    ("gluteals", tr("Gluteals"), tr("glutes buttocks hip abductors")),
    ("rotators", tr("Deep hip rotators"), tr("lateral external short rotators")),
    ("hip_flexors", tr("Hip flexors"), tr("iliopsoas")),
    ("adductors", tr("Adductors"), tr("groin inner thigh")),
    ("quadriceps", tr("Quadriceps"), tr("quads knee extensors front of the thigh")),
    ("hamstrings", tr("Hamstrings"), tr("hams ischiocrural knee flexors back of the thigh")),
    ("calf", tr("Calf (triceps surae)"), tr("plantarflexors")),
    ("deep_back", tr("Shank, deep back"), tr("deep calf flexors posterior compartment")),
    (
        "outer_side",
        tr("Shank, outer side"),
        tr("peroneals peronei fibulares lateral compartment evertors"),
    ),
    ("front", tr("Shank, front"), tr("shin anterior compartment dorsiflexors extensors")),
)
#: Where the groups of the cards belong.
_GROUP_OF: Mapping[str, str] = MappingProxyType(
    {
        "gluteus maximus": "gluteals",
        "hip abductors": "gluteals",
        "deep hip rotators": "rotators",
        "hip flexors": "hip_flexors",
        "adductors": "adductors",
        "quadriceps": "quadriceps",
        "hamstrings": "hamstrings",
        "gastrocnemius": "calf",
        "soleus": "calf",
        "deep calf muscles": "deep_back",
        "small knee flexors": "deep_back",
        "fibular muscles": "outer_side",
        "shin muscles": "front",
    }
)
#: Cards that belong elsewhere than the rest of their group.
_MOVED: Mapping[str, str] = MappingProxyType(
    {"sartorius": "hip_flexors", "gracilis": "adductors", "plantaris": "calf"}
)
#: Bones that are none of these are of the foot.
_BONES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("pelvis", tr("Pelvis"), ("hip_bone", "sacrum", "coccyx")),
    ("thigh", tr("Thigh"), ("femur", "patella")),
    ("shank", tr("Shank"), ("tibia", "fibula")),
)
_SYNONYMS: Mapping[str, str] = MappingProxyType(
    {
        "biceps_femoris_long_head": "BFLH",
        "biceps_femoris_short_head": "BFSH",
        "semitendinosus": "ST",
        "semimembranosus": "SM",
        "gastrocnemius_medial": tr("GM inner head"),
        "gastrocnemius_lateral": tr("GL outer head"),
        "rectus_femoris": "RF",
        "vastus_lateralis": "VL",
        "vastus_medialis": tr("VM VMO"),
        "vastus_intermedius": "VI",
        "gluteus_maximus": "gmax",
        "gluteus_medius": "gmed",
        "gluteus_minimus": "gmin",
        "tensor_fasciae_latae": "TFL",
        "tibialis_anterior": "TA",
        "tibialis_posterior": "TP",
        "extensor_digitorum_longus": "EDL",
        "extensor_hallucis_longus": tr("EHL big toe"),
        "flexor_digitorum_longus": "FDL",
        "flexor_hallucis_longus": tr("FHL big toe"),
        "achilles": tr("calcaneal heel tendon"),
        "patellar_tendon": tr("patella kneecap"),
        "iliotibial_band": tr("iliotibial band IT ITB tract"),
        "hip_bone": tr("pelvis ilium ischium pubis innominate"),
        "femur": tr("thigh bone"),
        "patella": tr("kneecap"),
        "tibia": tr("shin bone"),
        "fibula": tr("calf bone"),
        "talus": tr("ankle bone"),
        "calcaneus": tr("heel bone"),
        "phalanges": tr("toes"),
    }
)


@cache
def tree() -> tuple[Node, ...]:
    """Return the two roots, muscles with their tendons and bones."""
    rows = _rows()
    members: dict[str, list[Card]] = {}
    for each in sorted(rows, key=lambda each: (each.group == "tendon", each.key in _MOVED)):
        members.setdefault(_MOVED.get(each.key) or _GROUP_OF.get(_group(each), ""), []).append(each)
    muscles = (
        Node(key, name, "", words, "", tuple(rows[each] for each in members.get(key, ())))
        for key, name, words in _MUSCLES
    )
    bones = {each.key: node for each, node in rows.items() if each.group == "bone"}
    regions = [
        Node(
            f"bones_{key}",
            name,
            "",
            tr("bones"),
            "",
            tuple(bones.pop(k) for k in keys if k in bones),
        )
        for key, name, keys in _BONES
    ]
    regions.append(
        Node("bones_foot", tr("Foot"), "", tr("bones tarsals"), "", tuple(bones.values()))
    )
    return (
        Node("muscles", tr("Muscles"), "", "", "", tuple(muscles)),
        Node("bones", tr("Bones"), "", tr("skeleton"), "", tuple(regions)),
    )


@cache
def every() -> frozenset[str]:
    """Return all structures of the tree."""
    return frozenset(name for root in tree() for name in root.structures)


def node_of(structure: str) -> Node | None:
    """Return the row that stands for a structure, None where there is none, as for the skin."""
    return _by_structure().get(structure)


def kept_with(node: Node) -> tuple[str, ...]:
    """Return the structures to leave when a row is looked at alone.

    The tendons that a muscle shares with others stay with it: a soleus ends in the Achilles tendon.
    """
    bellies = (each for each in cards() if each.group != "tendon" and _holds(node, each))
    pulling = {muscle for each in bellies for muscle in each.muscles}
    shared = (c for c in cards() if c.group == "tendon" and pulling.intersection(c.muscles))
    tendons = (name for each in shared for name in each.structures)
    return tuple(dict.fromkeys((*node.structures, *tendons)))


def find(query: str) -> frozenset[str]:
    """Return the keys of the rows that a search means: each of its words begins one of theirs.

    The words of the rows above count too, but one at least must be the row's own: "hamstring
    tendon" means the tendons of the hamstrings. The two roots' words are theirs alone.
    """
    wanted = _split(query)
    if not wanted:
        return frozenset()
    found: set[str] = set()

    def visit(node: Node, above: frozenset[str]) -> None:
        known = above | node.spoken
        starts = [any(word.startswith(each) for word in known) for each in wanted]
        own = any(word.startswith(each) for each in wanted for word in node.spoken)
        if own and all(starts):
            found.add(node.key)
        for child in node.children:
            visit(child, frozenset() if node in tree() else known)

    for root in tree():
        visit(root, frozenset())
    return frozenset(found)


def _split(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def _rows() -> dict[Card, Node]:
    """Return the row of each card that has a structure of its own, with the tendons below it."""
    placed: dict[str, Card] = {}
    rows: dict[Card, Node] = {}
    for each in cards():
        own = [name for name in each.structures if name not in placed]
        placed.update(dict.fromkeys(own, each))
        if not own:
            continue
        if own[0] != each.structures[0]:  # a part of a muscle that is drawn as one
            whole = placed[each.structures[0]]
            rows[whole] = _joined(rows[whole], whole, each, own)
            continue
        words = _SYNONYMS.get(each.key, "")
        below = tuple(map(_tendon, own[1:]))
        rows[each] = Node(each.key, *names(own[0]), words, own[0], below)
    return rows


def _joined(node: Node, whole: Card, part: Card, own: list[str]) -> Node:
    """Return a row with what a part of it has of its own; it is found by the part's names too."""
    words = f"{node.words} {part.english} {part.latin} {_SYNONYMS.get(part.key, '')}"
    if node.name == whole.english:
        tendons = (*node.children, *map(_tendon, own))
    else:  # several muscles in one belly: which tendon is whose
        tendons = tuple(
            _tendon(name, tr("{tendon} of {muscle}").replace("{muscle}", muscle.english))
            for muscle, names_ in ((whole, node.structures[1:]), (part, own))
            for name in names_
        )
    return replace(node, words=words, children=tendons)


def _tendon(structure: str, of: str = "") -> Node:
    end = structure.rpartition("_")[2]
    known = {"proximal": tr("proximal tendon"), "distal": tr("distal tendon")}
    name = known.get(end, structure.replace("_", " "))
    return Node(structure, of.format(tendon=name) if of else name, structure=structure)


def _group(each: Card) -> str:
    """Return the group of a card; that of a shared tendon is the group of its first muscle."""
    if each.group != "tendon":
        return each.group
    pulls = (o for o in cards() if o.group != "tendon" and set(o.muscles) & set(each.muscles))
    return next((other.group for other in pulls), each.group)


def _holds(node: Node, each: Card) -> bool:
    """Tell whether a row, or one below it, is the belly that a card describes."""
    return bool(each.structures) and each.structures[0] in node.structures


@cache
def _by_structure() -> Mapping[str, Node]:
    return MappingProxyType(
        {node.structure: node for root in tree() for node in root.walk() if node.structure}
    )
