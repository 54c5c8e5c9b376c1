"""One structure in VTK: its mesh, its colour and its ring, changed in place."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import numpy_to_vtk, vtk_to_numpy
from vtkmodules.vtkCommonCore import VTK_FLOAT, vtkPoints
from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkPolyData
from vtkmodules.vtkFiltersCore import vtkTriangleMeshPointNormals
from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper, vtkRenderer

from explorer.scene.describe import Item, Tissue

# (ambient, diffuse, specular, specular power): moist muscle has a broad faint sheen, tendon a
# tighter one, bone almost none; more than this reads as plastic.
_GLOSS: dict[Tissue, tuple[float, float, float, float]] = {
    "bone": (0.10, 0.90, 0.06, 12.0),
    "muscle": (0.10, 0.90, 0.10, 18.0),
    "tendon": (0.10, 0.88, 0.16, 28.0),
}


class StageActor:
    """Draws one item into a renderer, and takes over what changes of it."""

    def __init__(self, renderer: vtkRenderer, item: Item) -> None:
        self._renderer = renderer
        self._item = item
        self._data = vtkPolyData()
        self._points = vtkPoints()
        self._normals = vtkTriangleMeshPointNormals()
        self._normals.SetInputData(self._data)
        self._set_mesh(item)
        mapper = vtkPolyDataMapper()
        mapper.SetInputConnection(self._normals.GetOutputPort())
        mapper.ScalarVisibilityOff()
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
        self._actor.SetVisibility(item.visible)
        renderer.AddActor(self._actor)

    def update(self, item: Item) -> None:
        """Take over an item of the same key, touching only what differs."""
        old, self._item = self._item, item
        if item.triangles is not old.triangles or len(item.points) != len(old.points):
            self._set_mesh(item)
        elif item.points is not old.points:
            vtk_to_numpy(self._points.GetData())[:] = item.points
            self._points.Modified()
        if item.color != old.color:
            self._actor.GetProperty().SetColor(*item.color)
        self._actor.SetVisibility(item.visible)

    def remove(self) -> None:
        """Take the structure out of the renderer."""
        self._renderer.RemoveActor(self._actor)

    def _set_mesh(self, item: Item) -> None:
        self._points.SetData(_copied(item.points))
        offsets = np.arange(0, 3 * len(item.triangles) + 1, 3, dtype=np.int32)
        cells = vtkCellArray()
        cells.SetData(
            numpy_to_vtk(offsets, deep=True),
            numpy_to_vtk(np.ascontiguousarray(item.triangles, np.int32).ravel(), deep=True),
        )
        self._data.SetPoints(self._points)
        self._data.SetPolys(cells)


def _copied(points: NDArray[np.float32]) -> object:
    return numpy_to_vtk(np.ascontiguousarray(points), deep=True, array_type=VTK_FLOAT)
