"""Writing: binary PLY files in metres and the manifest that lists them."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

import numpy as np

from builder.surface import Surface, canonical

if TYPE_CHECKING:
    from pathlib import Path

    from builder.contours import Structure
    from builder.sweep import Tendon

FRAME = (
    "neutral pose of RajagopalLaiUhlrich2023; origin in the right hip joint centre; "
    "x anterior, y up, z right; metres"
)
METRES_PER_MM = 1e-3

_FACE = np.dtype([("count", "u1"), ("vertices", "<i4", 3)])


def ply_bytes(surface: Surface) -> bytes:
    """A surface as binary little-endian PLY: float32 metres, int32 triangles, canonical order."""
    ordered = canonical(surface)
    points = (ordered.points * METRES_PER_MM).astype("<f4")
    faces = np.empty(len(ordered.triangles), dtype=_FACE)
    faces["count"] = 3
    faces["vertices"] = ordered.triangles
    header = (
        "ply\nformat binary_little_endian 1.0\n"
        f"element vertex {len(points)}\n"
        "property float x\nproperty float y\nproperty float z\n"
        f"element face {len(faces)}\n"
        "property list uchar int vertex_indices\nend_header\n"
    )
    return header.encode("ascii") + points.tobytes() + faces.tobytes()


def write_mesh(folder: Path, name: str, surface: Surface) -> dict[str, Any]:
    """Write ``<name>.ply`` and return what the manifest says of the file."""
    content = ply_bytes(surface)
    file = f"{name}.ply"
    (folder / file).write_bytes(content)
    return {
        "file": file,
        "vertices": len(surface.points),
        "triangles": len(surface.triangles),
        "sha256": hashlib.sha256(content).hexdigest(),
    }


def structure_row(structure: Structure, written: dict[str, Any]) -> dict[str, Any]:
    """The manifest's row of a bone or belly."""
    return {
        "name": structure.name,
        "kind": structure.kind,
        "body": structure.body,
        "english": structure.english,
        "latin": structure.latin,
        "muscles": list(structure.muscles),
        "joins": [],
        "shown": structure.shown,
        "source": structure.source,
        **written,
    }


def tendon_row(tendon: Tendon, written: dict[str, Any]) -> dict[str, Any]:
    """The manifest's row of a tendon; ``joins`` names the structures at its two ends."""
    return {
        "name": tendon.name,
        "kind": "tendon",
        "body": "",
        "english": tendon.english,
        "latin": tendon.latin,
        "muscles": list(tendon.muscles),
        "joins": [tendon.start, tendon.end],
        "shown": True,
        "source": "constructed",
        **written,
    }


def write_manifest(folder: Path, rows: list[dict[str, Any]]) -> None:
    """Write manifest.json, one row per structure, in the order given."""
    content = {"frame": FRAME, "structures": rows}
    text = json.dumps(content, indent=1, ensure_ascii=False) + "\n"
    (folder / "manifest.json").write_text(text, encoding="utf-8", newline="\n")
