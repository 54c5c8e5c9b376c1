"""One structure in VTK: its mesh and colour, changed in place, and the ring that picks it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from vtkmodules.vtkCommonCore import vtkPoints
from vtkmodules.vtkCommonDataModel import vtkPolyData
from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper

from explorer.scene import stage_glsl as glsl
from explorer.scene.ramp import ACCENT
from explorer.scene.stage_surface import Surface, fill

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from vtkmodules.vtkRenderingCore import vtkRenderer

    from explorer.scene.camera import Camera
    from explorer.scene.describe import Highlight, Item

#: At 0 VTK drops the pixel, and its depth.
_UNSEEN = 0.001
#: Width of the ring, in picture heights.
_RING_WIDTH: dict[Highlight, float] = {"none": 0.0, "hovered": 0.0028, "selected": 0.0045}


class StageActor:
    """Draws one item: opaque into one renderer, as glass into another.

    Glass shows its front alone, however many layers lie behind: all glass first fills the depth
    (``veil``), then what is still in front is coloured (``glass``).

    Parameters
    ----------
    joined : bool
        Whether another draws the item with many at a time (see ``explorer.scene.stage_joined``).

    Attributes
    ----------
    veil, glass : vtkActor or None
        What draws it clear, once it was asked to be; the stage puts them in order.
    """

    def __init__(self, renderer: vtkRenderer, item: Item, joined: bool = False) -> None:
        self._renderer = renderer
        self._item = item
        self._filled: Item | None = None  # whose mesh is in VTK's memory
        self._surface = Surface()
        self._solid: vtkActor | None = None
        self.veil: vtkActor | None = None
        self.glass: vtkActor | None = None
        self.update(item, joined)

    def update(self, item: Item, joined: bool = False) -> None:
        """Take over an item of the same key, tissue and fibres, touching only what differs."""
        self._item = item
        clear = item.opacity < 1.0
        is_solid = item.visible and not clear and not joined
        if is_solid and self._solid is None:
            self._solid = self._surface.actor(glsl.tissue(item.tissue, item.fibers is not None))
            self._renderer.AddActor(self._solid)
        if clear and self.glass is None:
            self.veil, self.glass = self._surface.actor(""), self._surface.actor(glsl.glass())
            self.veil.GetProperty().SetOpacity(_UNSEEN)
            self.veil.GetProperty().LightingOff()
        if self._solid is not None:
            self._solid.GetProperty().SetColor(*item.color)
            self._solid.SetVisibility(is_solid)
        if self.veil is not None and self.glass is not None:
            self.glass.GetProperty().SetColor(*item.color)
            self.glass.GetProperty().SetOpacity(item.opacity)
            self.veil.SetVisibility(item.visible and clear)
            self.glass.SetVisibility(item.visible and clear)
        if item.visible and not joined:
            self._fill()

    def remove(self) -> None:
        """Take the structure out of the renderer."""
        if self._solid is not None:
            self._renderer.RemoveActor(self._solid)

    def new_ring(self, camera: Camera) -> Ring | None:
        """Return the ring around the structure as it lies now, None where none is asked for."""
        width = camera.height_m * _RING_WIDTH[self._item.highlight]
        if width == 0.0 or not self._item.visible:
            return None
        self._fill()
        grown = self._item.points + np.float32(width) * self._surface.normals()
        return Ring(self._surface.data, grown)

    def _fill(self) -> None:
        """Bring the mesh in VTK's memory up to date."""
        item, old = self._item, self._filled
        if old is None or item.points is not old.points:
            self._surface.set_points(item.points)
        if old is None or item.triangles is not old.triangles:
            self._surface.set_triangles(item.triangles)
        if old is None and item.fibers is not None:
            self._surface.set_values("fibers", item.fibers)
        self._filled = item


class Ring:
    """An outline, whole also where others hide the structure: for a renderer of its own on top.

    The inside of a larger copy is seen around the structure; the structure itself, drawn clear,
    keeps the middle free.
    """

    def __init__(self, inner: vtkPolyData, outer_points: NDArray[np.float32]) -> None:
        points = vtkPoints()
        fill(points, outer_points)
        outer = vtkPolyData()
        outer.SetPoints(points)
        outer.SetPolys(inner.GetPolys())
        self.actors = (_plain_actor(inner), _plain_actor(outer))
        middle, rim = (actor.GetProperty() for actor in self.actors)
        middle.SetOpacity(_UNSEEN)
        rim.FrontfaceCullingOn()


def _plain_actor(data: vtkPolyData) -> vtkActor:
    mapper = vtkPolyDataMapper()
    mapper.SetInputData(data)
    actor = vtkActor()
    actor.SetMapper(mapper)
    actor.ForceOpaqueOn()
    actor.GetProperty().LightingOff()
    actor.GetProperty().SetColor(*ACCENT)
    return actor
