"""One structure in VTK: its mesh and colour, changed in place, and the ring that picks it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from vtkmodules.vtkCommonCore import vtkPoints, vtkTypeInt32Array
from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkPolyData
from vtkmodules.vtkFiltersCore import vtkTriangleMeshPointNormals
from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper, vtkRenderer

from explorer.scene.ramp import ACCENT

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from explorer.scene.camera import Camera
    from explorer.scene.describe import Highlight, Item, Tissue

# (ambient, diffuse, specular, specular power): moist muscle has a broad faint sheen, tendon a
# tighter one, bone almost none; more than this reads as plastic.
_GLOSS: dict[Tissue, tuple[float, float, float, float]] = {
    "bone": (0.13, 0.87, 0.06, 12.0),
    "muscle": (0.13, 0.87, 0.10, 18.0),
    "tendon": (0.16, 0.82, 0.16, 28.0),
}
#: Width of the ring, in picture heights.
_RING_WIDTH: dict[Highlight, float] = {"none": 0.0, "hovered": 0.0028, "selected": 0.0045}


class StageActor:
    """Draws one item into a renderer, and takes over what changes of it."""

    def __init__(self, renderer: vtkRenderer, item: Item) -> None:
        self._renderer = renderer
        self._item = item
        self._data = vtkPolyData()
        self._points = vtkPoints()
        self._data.SetPoints(self._points)
        self._normals = vtkTriangleMeshPointNormals()
        self._normals.SetInputData(self._data)
        mapper = vtkPolyDataMapper()
        mapper.SetInputConnection(self._normals.GetOutputPort())
        self._actor = vtkActor()
        self._actor.SetMapper(mapper)
        look = self._actor.GetProperty()
        look.SetInterpolationToPhong()
        look.BackfaceCullingOn()
        ambient, diffuse, specular, power = _GLOSS[item.tissue]
        look.SetAmbient(ambient)
        look.SetDiffuse(diffuse)
        look.SetSpecular(specular)
        look.SetSpecularPower(power)
        look.SetColor(*item.color)
        look.SetOpacity(item.opacity)
        self._set_mesh(item)
        self._actor.SetVisibility(item.visible)
        renderer.AddActor(self._actor)

    def update(self, item: Item) -> None:
        """Take over an item of the same key, touching only what differs."""
        old, self._item = self._item, item
        if item.triangles is not old.triangles or len(item.points) != len(old.points):
            self._set_mesh(item)
        elif item.points is not old.points:
            _fill(self._points, item.points)
        if item.color != old.color:
            self._actor.GetProperty().SetColor(*item.color)
        if item.opacity != old.opacity:
            self._actor.GetProperty().SetOpacity(item.opacity)
        self._actor.SetVisibility(item.visible)

    def remove(self) -> None:
        """Take the structure out of the renderer."""
        self._renderer.RemoveActor(self._actor)

    def new_ring(self, camera: Camera) -> Ring | None:
        """Return the ring around the structure as it lies now, None where none is asked for."""
        width = camera.height_m * _RING_WIDTH[self._item.highlight]
        if width == 0.0 or not self._item.visible:
            return None
        self._normals.Update()
        normals = np.asarray(self._normals.GetOutput().GetPointData().GetNormals(), np.float32)
        return Ring(self._data, self._item.points + np.float32(width) * normals)

    def _set_mesh(self, item: Item) -> None:
        _fill(self._points, item.points)
        self._data.SetPolys(_cells(item.triangles))


class Ring:
    """An outline, whole also where others hide the structure: for a renderer of its own on top.

    The inside of a larger copy is seen around the structure; the structure itself, drawn clear,
    keeps the middle free.
    """

    def __init__(self, inner: vtkPolyData, outer_points: NDArray[np.float32]) -> None:
        points = vtkPoints()
        _fill(points, outer_points)
        outer = vtkPolyData()
        outer.SetPoints(points)
        outer.SetPolys(inner.GetPolys())
        self.actors = (_plain_actor(inner), _plain_actor(outer))
        middle, rim = (actor.GetProperty() for actor in self.actors)
        middle.SetOpacity(0.001)  # at 0 VTK drops the pixel, and its depth
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


def _cells(triangles: NDArray[np.int32]) -> vtkCellArray:
    ends = vtkTypeInt32Array()
    ends.SetNumberOfValues(len(triangles) + 1)
    np.asarray(ends)[:] = np.arange(0, triangles.size + 1, 3)
    corners = vtkTypeInt32Array()
    corners.SetNumberOfValues(triangles.size)
    np.asarray(corners)[:] = triangles.ravel()
    cells = vtkCellArray()
    cells.SetData(ends, corners)
    return cells


def _fill(target: vtkPoints, points: NDArray[np.float32]) -> None:
    """Write vertices into VTK's own memory."""
    if target.GetNumberOfPoints() != len(points):
        target.SetNumberOfPoints(len(points))
    np.asarray(target.GetData())[:] = points
    target.Modified()
