"""Origins and insertions, painted on the bones: items of the draw list, one a patch.

Books paint origins red and insertions blue. Here both are muted, since bright colours tell values
on muscles, and insertions are also lighter, so that the two are told apart without colour.
`python -m builder.footprints` makes the patches.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Self, get_args
from zlib import crc32

import numpy as np

from explorer.anatomy.cards import card, names
from explorer.assets import asset_path, reading
from explorer.language import tr
from explorer.scene.arrays import check_triangles, read_arrays
from explorer.scene.describe import Item
from explorer.scene.follow import Follower, moved
from explorer.scene.ramp import BONE, Color, oklch_to_srgb

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from explorer.scene.describe import Points
    from explorer.scene.look import Look
    from explorer.scene.meshes import Mesh

Kind = Literal["origin", "insertion"]
KINDS: tuple[Kind, ...] = get_args(Kind)
AGAIN = "build them again: python -m builder.footprints"


def _color(lightness: float, chroma: float, hue_deg: float) -> Color:
    red, green, blue = (float(c) for c in oklch_to_srgb(lightness, chroma, hue_deg))
    return red, green, blue


COLORS: dict[Kind, Color] = {
    "origin": _color(0.52, 0.105, 28.0),
    "insertion": _color(0.70, 0.075, 245.0),
}
#: How much of its colour a patch keeps while another muscle is selected.
RECEDING = 0.3


@dataclass(frozen=True, slots=True, eq=False)
class Footprint:
    """One attachment of a muscle to one bone, at rest.

    Attributes
    ----------
    key : such as ``semitendinosus/origin/1``, of no other item of the draw list
    card : key of the anatomical card
    kind : {"origin", "insertion"}
    bone : name of the bone's mesh
    points : (n, 3) float32, m, frame N; an open sheet just above the bone
    triangles : (m, 3) int32, counter-clockwise from outside
    """

    key: str
    card: str
    kind: Kind
    bone: str
    points: Points
    triangles: NDArray[np.int32]


def load_footprints(meshes: Sequence[Mesh], file: Path | None = None) -> tuple[Footprint, ...]:
    """Every patch, in the order of the table of attachments.

    Raises
    ------
    AssetError
        Where the patches are missing or were made for other bones; the message says which.
    """
    path = file or asset_path("meshes", "footprints.npz")
    with reading(path):
        return _footprints(meshes, path)


def _footprints(meshes: Sequence[Mesh], path: Path) -> tuple[Footprint, ...]:
    tables = read_arrays(path)
    now = {mesh.name: crc32(mesh.points.tobytes()) for mesh in meshes if mesh.kind == "bone"}
    for name, checksum in zip(tables["bones"].tolist(), tables["bones_crc32"], strict=True):
        if now.get(name) != checksum:
            raise ValueError(f"{name} is another mesh than the one with footprints; {AGAIN}")
    columns = (tables[name].tolist() for name in ("card", "kind", "bone"))
    points = np.split(tables["points_m"], np.cumsum(tables["point_counts"])[:-1])
    triangles = np.split(tables["triangles"], np.cumsum(tables["triangle_counts"])[:-1])
    found = tuple(
        Footprint(f"{owner}/{kind}/{number}", owner, kind, bone, *mesh)
        for number, (owner, kind, bone, *mesh) in enumerate(
            zip(*columns, points, triangles, strict=True), start=1
        )
    )
    for patch in found:
        card(patch.card)
        if patch.kind not in KINDS or patch.bone not in now or patch.points.shape[1:] != (3,):
            raise ValueError(f"{patch.key} lies on no bone")
        check_triangles(patch.triangles, len(patch.points))
    return found


class Footprints:
    """Lets the patches follow their bones, and describes them.

    Parameters
    ----------
    meshes : the structures at rest
    footprints : the patches at rest
    """

    def __init__(self, meshes: Sequence[Mesh], footprints: Sequence[Footprint]) -> None:
        bones = {footprint.bone for footprint in footprints}
        self._footprints = tuple(footprints)
        self._followers = {m.name: Follower(m.points) for m in meshes if m.name in bones}
        self._bones: Mapping[str, Points] = {}
        self._posed: list[Points] = []

    @classmethod
    def load(cls, meshes: Sequence[Mesh]) -> Self:
        """Read the patches of the committed meshes."""
        return cls(meshes, load_footprints(meshes))

    def items(self, points: Mapping[str, Points], look: Look) -> tuple[Item, ...]:
        """Return one item a patch; ``points`` are those of the posed structures, m."""
        if points is not self._bones:
            motions = {name: follow(points[name]) for name, follow in self._followers.items()}
            self._posed = [moved(f.points, motions[f.bone]) for f in self._footprints]
            self._bones = points
        chosen = look.group | ({look.selected} if look.selected else set())
        own = [any(belongs(f.card, key) for key in chosen) for f in self._footprints]
        recede = any(own)
        return tuple(
            Item(
                key=footprint.key,
                tissue="footprint",
                points=posed,
                triangles=footprint.triangles,
                color=_receding(COLORS[footprint.kind]) if recede and not ours else
                COLORS[footprint.kind],
                visible=footprint.bone not in look.hidden,
            )
            for footprint, posed, ours in zip(self._footprints, self._posed, own, strict=True)
        )  # fmt: skip


def belongs(owner: str, selected: str) -> bool:
    """Tell whether a patch of the card ``owner`` is one of the selected structure's.

    The Achilles tendon's is one of each muscle that pulls on it.
    """
    theirs, ours = card(selected), card(owner)
    return selected in ours.structures or bool(set(theirs.muscles) & set(ours.muscles))


def owner_of(key: str | None) -> str | None:
    """Return the structure that a click on the item selects: a footprint selects its muscle."""
    if key is None or "/" not in key:
        return key
    return card(key.split("/")[0]).structures[0]


def name_of(key: str) -> str:
    """Return the English name of an item of the draw list, such as "Origin of semitendinosus"."""
    if "/" not in key:
        return names(key)[0]
    owner, kind, _ = key.split("/")
    said = tr("Origin of {muscle}") if kind == "origin" else tr("Insertion of {muscle}")
    return said.format(muscle=card(owner).english)


def with_footprints(look: Look, shown: bool, muscles: Iterable[str]) -> Look:
    """Return the look with or without footprints.

    They lie under the muscles; so all muscles fade with them, unless the person has already
    hidden or faded some to see the bones as they like.

    Parameters
    ----------
    muscles : names of all muscles and tendons
    """
    covering = frozenset(muscles)
    faded = look.faded
    if shown and not (look.hidden or faded):
        faded = covering
    elif not shown and faded == covering:
        faded = frozenset()
    return look.with_(footprints=shown, faded=faded)


def _receding(color: Color) -> Color:
    red, green, blue = (RECEDING * c + (1 - RECEDING) * b for c, b in zip(color, BONE, strict=True))
    return red, green, blue
