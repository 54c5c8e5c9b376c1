"""A surface in VTK's memory, and actors that draw it as tissue or glass."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from vtkmodules.vtkCommonCore import vtkFloatArray, vtkPoints, vtkTypeInt32Array
from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkDataObject, vtkPolyData
from vtkmodules.vtkFiltersCore import vtkTriangleMeshPointNormals
from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper

from explorer.scene import stage_glsl as glsl

if TYPE_CHECKING:
    from numpy.typing import NDArray

_AMBIENT, _DIFFUSE = 0.13, 0.87


class Surface:
    """Points, triangles and what varies over them, changed in place.

    Attributes
    ----------
    data : vtkPolyData
    """

    def __init__(self) -> None:
        self.data = vtkPolyData()
        self._points = vtkPoints()
        self.data.SetPoints(self._points)
        self._normals = vtkTriangleMeshPointNormals()
        self._normals.SetInputData(self.data)

    def set_points(self, points: NDArray[np.float32]) -> None:
        """Move the vertices to (n, 3), m."""
        fill(self._points, points)

    def set_triangles(self, triangles: NDArray[np.int32]) -> None:
        """Take other triangles (m, 3)."""
        self.data.SetPolys(cells(triangles))

    def set_values(self, name: str, values: NDArray[np.float32]) -> None:
        """Give the vertices values (n, k) that a shader reads."""
        array = self.data.GetPointData().GetArray(name)
        if array is None or array.GetNumberOfTuples() != len(values):
            array = vtkFloatArray()
            array.SetName(name)
            array.SetNumberOfComponents(values.shape[1])
            array.SetNumberOfTuples(len(values))
            self.data.GetPointData().AddArray(array)
        np.asarray(array)[:] = values
        array.Modified()

    def normals(self) -> NDArray[np.float32]:
        """Return the normal at each vertex as it lies now, (n, 3)."""
        self._normals.Update()
        found = self._normals.GetOutput().GetPointData().GetNormals()
        return np.asarray(found, np.float32)

    def actor(self, shading: str) -> vtkActor:
        """Return an actor with this shading, or VTK's own where it is empty."""
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
        vertex, fragment = {"Dec": "", "Impl": ""}, ""
        for value in glsl.VALUES:
            if value.read in shading:
                mapper.MapDataArrayToVertexAttribute(
                    value.given, value.name, vtkDataObject.FIELD_ASSOCIATION_POINTS, -1
                )
                vertex["Dec"] += value.declared
                vertex["Impl"] += value.passed
                fragment += value.taken
        if fragment:
            for place, text in vertex.items():
                mark = f"//VTK::Normal::{place}"
                program.AddVertexShaderReplacement(mark, True, f"{mark}\n{text}", False)
            mark = "//VTK::Normal::Dec"
            program.AddFragmentShaderReplacement(mark, True, f"{mark}\n{fragment}", False)
        return actor


def cells(triangles: NDArray[np.int32]) -> vtkCellArray:
    """Return triangles (m, 3) as VTK's cells."""
    ends = vtkTypeInt32Array()
    ends.SetNumberOfValues(len(triangles) + 1)
    np.asarray(ends)[:] = np.arange(0, triangles.size + 1, 3)
    corners = vtkTypeInt32Array()
    corners.SetNumberOfValues(triangles.size)
    np.asarray(corners)[:] = triangles.ravel()
    made = vtkCellArray()
    made.SetData(ends, corners)
    return made


def fill(target: vtkPoints, points: NDArray[np.float32]) -> None:
    """Write vertices into VTK's own memory."""
    if target.GetNumberOfPoints() != len(points):
        target.SetNumberOfPoints(len(points))
    np.asarray(target.GetData())[:] = points
    target.Modified()
