"""One structure in VTK: its mesh and colour, changed in place, and the ring that picks it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from vtkmodules.vtkCommonCore import vtkFloatArray, vtkPoints, vtkTypeInt32Array
from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkDataObject, vtkPolyData
from vtkmodules.vtkFiltersCore import vtkTriangleMeshPointNormals
from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper

from explorer.scene import stage_glsl as glsl
from explorer.scene.ramp import ACCENT

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from vtkmodules.vtkRenderingCore import vtkRenderer

    from explorer.scene.camera import Camera
    from explorer.scene.describe import Highlight, Item

_AMBIENT, _DIFFUSE = 0.13, 0.87
#: At 0 VTK drops the pixel, and its depth.
_UNSEEN = 0.001
#: Width of the ring, in picture heights.
_RING_WIDTH: dict[Highlight, float] = {"none": 0.0, "hovered": 0.0028, "selected": 0.0045}


class StageActor:
    """Draws one item: opaque into one renderer, as glass into another.

    Glass shows its front alone, however many layers lie behind: all glass first fills the depth
    (``veil``), then what is still in front is coloured (``glass``).

    Attributes
    ----------
    veil, glass : vtkActor or None
        What draws it clear, once it was asked to be; the stage puts them in order.
    """

    def __init__(self, renderer: vtkRenderer, item: Item) -> None:
        self._renderer = renderer
        self._item = item
        self._data = vtkPolyData()
        self._points = vtkPoints()
        self._data.SetPoints(self._points)
        self._normals = vtkTriangleMeshPointNormals()
        self._normals.SetInputData(self._data)
        self._set_mesh(item)
        self._solid = self._actor(glsl.tissue(item.tissue, item.fibers is not None))
        self.veil: vtkActor | None = None
        self.glass: vtkActor | None = None
        self._set_look(item)
        renderer.AddActor(self._solid)

    def update(self, item: Item) -> None:
        """Take over an item of the same key, tissue and fibres, touching only what differs."""
        old, self._item = self._item, item
        if item.triangles is not old.triangles or len(item.points) != len(old.points):
            self._set_mesh(item)
        elif item.points is not old.points:
            _fill(self._points, item.points)
        if (item.color, item.opacity, item.visible) != (old.color, old.opacity, old.visible):
            self._set_look(item)

    def remove(self) -> None:
        """Take the structure out of the renderer."""
        self._renderer.RemoveActor(self._solid)

    def new_ring(self, camera: Camera) -> Ring | None:
        """Return the ring around the structure as it lies now, None where none is asked for."""
        width = camera.height_m * _RING_WIDTH[self._item.highlight]
        if width == 0.0 or not self._item.visible:
            return None
        self._normals.Update()
        normals = np.asarray(self._normals.GetOutput().GetPointData().GetNormals(), np.float32)
        return Ring(self._data, self._item.points + np.float32(width) * normals)

    def _set_look(self, item: Item) -> None:
        clear = item.opacity < 1.0
        if clear and self.glass is None:
            self.veil, self.glass = self._actor(""), self._actor(glsl.glass())
            self.veil.GetProperty().SetOpacity(_UNSEEN)
            self.veil.GetProperty().LightingOff()
        self._solid.GetProperty().SetColor(*item.color)
        self._solid.SetVisibility(item.visible and not clear)
        if self.veil is not None and self.glass is not None:
            self.glass.GetProperty().SetColor(*item.color)
            self.glass.GetProperty().SetOpacity(item.opacity)
            self.veil.SetVisibility(item.visible and clear)
            self.glass.SetVisibility(item.visible and clear)

    def _set_mesh(self, item: Item) -> None:
        _fill(self._points, item.points)
        self._data.SetPolys(_cells(item.triangles))
        if item.fibers is not None:
            fibers = vtkFloatArray()
            fibers.SetName("fibers")
            fibers.SetNumberOfComponents(4)
            fibers.SetNumberOfTuples(len(item.fibers))
            np.asarray(fibers)[:] = item.fibers
            self._data.GetPointData().AddArray(fibers)

    def _actor(self, shading: str) -> vtkActor:
        """Return an actor of the mesh with this shading, or VTK's own where it is empty."""
        mapper = vtkPolyDataMapper()
        mapper.SetInputConnection(self._normals.GetOutputPort())
        actor = vtkActor()
        actor.SetMapper(mapper)
        actor.ForceOpaqueOn()  # the stage orders what is clear itself
        look = actor.GetProperty()
        look.SetInterpolationToPhong()
        look.BackfaceCullingOn()
        look.SetAmbient(_AMBIENT)
        look.SetDiffuse(_DIFFUSE)
        program = actor.GetShaderProperty()
        if shading:
            program.AddFragmentShaderReplacement(
                "//VTK::Light::Impl", False, f"{shading}//VTK::Light::Impl\n", False
            )
        if "fiberVSOutput" in shading:
            mapper.MapDataArrayToVertexAttribute(
                "fiberMC", "fibers", vtkDataObject.FIELD_ASSOCIATION_POINTS, -1
            )
            for place, text in (("Dec", glsl.VERTEX_DECLARES), ("Impl", glsl.VERTEX_PASSES)):
                mark = f"//VTK::Normal::{place}"
                program.AddVertexShaderReplacement(mark, True, f"{mark}\n{text}", False)
            mark = "//VTK::Normal::Dec"
            program.AddFragmentShaderReplacement(mark, True, f"{mark}\n{glsl.NOISE}", False)
        return actor


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
