"""The leg in few triangles and few actors, for pictures in motion that a processor draws.

There the number of triangles and actors costs more than that of pixels. All opaque structures of a
tissue are one surface of their coarse triangles; each vertex carries the colour of its structure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from explorer.scene import stage_glsl as glsl
from explorer.scene.stage_surface import Surface

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from vtkmodules.vtkRenderingCore import vtkActor, vtkRenderer

    from explorer.scene.coarse import Coarse
    from explorer.scene.describe import Item, Tissue

Kind = tuple["Tissue", bool]  # and whether it has fibres
#: What mostly lies in front is drawn first, so that what it hides costs no shading.
_ORDER: tuple[Tissue, ...] = ("muscle", "tendon", "bone", "footprint", "skin")


def can_join(item: Item) -> bool:
    """Tell whether an item can be drawn here: whatever is opaque and has coarse triangles."""
    return item.coarse is not None and item.opacity >= 1.0


class Joined:
    """Draws items together into a renderer; nothing until the first are shown."""

    def __init__(self, renderer: vtkRenderer) -> None:
        self._renderer = renderer
        self._parts: dict[Kind, _Part] = {}

    def show(self, items: Sequence[Item]) -> None:
        """Draw these items, as far as they are visible."""
        wanted: dict[Kind, list[Item]] = {}
        for item in items:
            if item.visible:
                wanted.setdefault((item.tissue, item.fibers is not None), []).append(item)
        for kind in sorted(wanted, key=lambda kind: (_ORDER.index(kind[0]), kind[1])):
            if kind not in self._parts:
                self._parts[kind] = _Part(*kind)
                self._renderer.AddActor(self._parts[kind].actor)
            self._parts[kind].show(wanted[kind])
        for kind, part in self._parts.items():
            part.actor.SetVisibility(kind in wanted)

    def remove(self) -> None:
        """Take all out of the renderer."""
        for part in self._parts.values():
            self._renderer.RemoveActor(part.actor)
        self._parts.clear()


class _Part:
    """All items of one tissue."""

    def __init__(self, tissue: Tissue, has_fibers: bool) -> None:
        self._surface = Surface()
        self.actor: vtkActor = self._surface.actor(glsl.tissue(tissue, has_fibers, joined=True))
        self._coarse: list[Coarse] = []
        self._counts: list[int] = []
        self._colors: NDArray[np.float32] | None = None
        self._points = np.empty((0, 3), np.float32)

    def show(self, items: Sequence[Item]) -> None:
        parts = [item.coarse for item in items if item.coarse is not None]
        if parts != self._coarse:
            self._take(items, parts)
        done = 0
        for item, part in zip(items, parts, strict=True):
            end = done + len(part.vertices)
            np.take(item.points, part.vertices, axis=0, out=self._points[done:end], mode="clip")
            done = end
        self._surface.set_points(self._points)
        colors = np.array([item.color for item in items], np.float32)
        if self._colors is None or not np.array_equal(colors, self._colors):
            self._surface.set_values("colors", np.repeat(colors, self._counts, axis=0))
            self._colors = colors

    def _take(self, items: Sequence[Item], parts: Sequence[Coarse]) -> None:
        """Take up triangles and fibres of other structures than before."""
        self._coarse, self._colors = list(parts), None
        self._counts = [len(part.vertices) for part in parts]
        first = np.cumsum([0, *self._counts])
        self._points = np.empty((int(first[-1]), 3), np.float32)
        triangles = [p.triangles + np.int32(f) for p, f in zip(parts, first[:-1], strict=True)]
        self._surface.set_triangles(np.vstack(triangles))
        fibers = [
            item.fibers[part.vertices]
            for item, part in zip(items, parts, strict=True)
            if item.fibers is not None
        ]
        if fibers:
            self._surface.set_values("fibers", np.vstack(fibers))
