"""The posed leg as a 3D model for other programs: one GLB file with normals, colours and names.

In glTF a figure stands y up and looks along +z; the leg is turned so. Colours are those of the
picture, without its fibres: a muscle's colour gives way to that of tendon where its fibres end.
"""

from __future__ import annotations

import json
import struct
from typing import TYPE_CHECKING, Any

import numpy as np

from explorer.document.leg_file import leg_text
from explorer.document.whole import save_whole
from explorer.export.picture import CREDIT
from explorer.language import tr
from explorer.scene.ramp import TENDON

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from explorer.document.document import Document
    from explorer.scene.describe import Item

SUFFIX = ".glb"
#: The name under which the scene of the file keeps the text of a ``.leg`` file.
KEY = "LegExplorer"
#: How rough each tissue is in glTF's shading; all reflect as what is no metal.
_ROUGHNESS = {"bone": 0.8, "muscle": 0.5, "tendon": 0.35, "footprint": 0.7, "skin": 0.6}
#: x anterior, y up, z to the right becomes x to the left, y up, z anterior.
_TO_GLTF = np.array([[0.0, 0.0, -1.0], [0.0, 1.0, 0.0], [1.0, 0.0, 0.0]], np.float32)
_HEADER = struct.Struct("<4sIIII")
_LARGEST_JSON = 16 << 20


def model(items: Sequence[Item], document: Document) -> bytes:
    """Return a GLB file of all that is visible.

    Parameters
    ----------
    items : the draw list; ghosts and skin stay clear
    document : what the file carries, to be opened in the window again

    Raises
    ------
    ValueError
        Where nothing is visible.
    """
    import trimesh

    shown = [item for item in items if item.visible]
    if not shown:
        raise ValueError(tr("a model needs at least one visible structure"))
    scene = trimesh.Scene()
    scene.metadata.update({KEY: leg_text(document), "credit": CREDIT})
    for item in shown:
        mesh = trimesh.Trimesh(
            item.points @ _TO_GLTF.T,
            item.triangles,
            vertex_colors=_colors(item),
            process=False,
            validate=False,
        )
        scene.add_geometry(mesh, node_name=item.key, geom_name=item.key)
    made: bytes = trimesh.exchange.gltf.export_glb(  # type: ignore[no-untyped-call]
        scene,
        include_normals=True,
        tree_postprocessor=lambda tree: _finish(tree, {item.key: item for item in shown}),
    )
    return made


def save_model(items: Sequence[Item], document: Document, out: Path) -> None:
    """Write a GLB file, whole or not at all.

    Raises
    ------
    ValueError
        Where it cannot be written, or nothing is visible; in one line.
    """
    content = model(items, document)
    save_whole(out, content)


def carried_text(path: Path) -> str:
    """Return the scene that a GLB file carries; empty where it has none or is no such file."""
    with path.open("rb") as file:
        head = file.read(_HEADER.size)
        if len(head) < _HEADER.size:
            return ""
        magic, _, _, length, kind = _HEADER.unpack(head)
        if magic != b"glTF" or kind != 0x4E4F534A or length > _LARGEST_JSON:
            return ""
        content = file.read(length)
    try:
        tree = json.loads(content)
        text = tree["scenes"][tree.get("scene", 0)]["extras"][KEY]
    except (ValueError, LookupError, TypeError, RecursionError):
        return ""
    return text if isinstance(text, str) else ""


def _colors(item: Item) -> NDArray[np.uint8]:
    """Return red, green, blue and alpha of each vertex, linear as glTF asks, (n, 4)."""
    color = np.broadcast_to(np.asarray(item.color, np.float64), (len(item.points), 3))
    if item.tissue == "muscle" and item.fibers is not None:
        tendon = item.fibers[:, 3:4].astype(np.float64)
        color = color + tendon * (np.asarray(TENDON) - color)
    linear = np.where(color <= 0.04045, color / 12.92, ((color + 0.055) / 1.055) ** 2.4)
    alpha = np.full((len(color), 1), item.opacity)
    return np.rint(255.0 * np.hstack([linear, alpha])).astype(np.uint8)


def _finish(tree: dict[str, Any], items: dict[str, Item]) -> None:
    """Give each structure a material as rough as its tissue, clear where it is faded."""
    materials: dict[tuple[str, bool], int] = {}
    tree["materials"] = []
    for mesh in tree["meshes"]:
        item = items[mesh["name"]]
        kind = item.tissue, item.opacity < 1.0
        if kind not in materials:
            materials[kind] = len(tree["materials"])
            shine = {"metallicFactor": 0.0, "roughnessFactor": _ROUGHNESS[item.tissue]}
            material: dict[str, Any] = {"name": item.tissue, "pbrMetallicRoughness": shine}
            if kind[1]:
                material |= {"name": f"clear {item.tissue}", "alphaMode": "BLEND"}
            tree["materials"].append(material)
        for primitive in mesh["primitives"]:
            primitive["material"] = materials[kind]
    tree["asset"]["generator"] = "Leg Explorer"
    tree["asset"]["copyright"] = CREDIT
