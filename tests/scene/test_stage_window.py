"""Off-screen windows come about without a word, or end in one line; errors of VTK are gathered."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
import vtkmodules.vtkRenderingOpenGL2 as opengl
from vtkmodules.vtkFiltersSources import vtkSphereSource
from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper, vtkRenderer

from explorer.scene import stage_window
from explorer.scene.drivers import ask_for_software, hush_drivers
from explorer.scene.stage_window import offscreen_window, vtk_errors

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.skipif(sys.platform != "linux", reason="asks Mesa to be older than it is")
def test_a_driver_that_is_too_old_is_refused_in_one_line(tmp_path: Path) -> None:
    """Left alone, VTK brings the process down here."""
    old = os.environ | {"MESA_GL_VERSION_OVERRIDE": "2.1", "LIBGL_ALWAYS_SOFTWARE": "1"}
    out = tmp_path / "a.png"
    ran = subprocess.run(
        [sys.executable, "-m", "explorer", "snapshot", "--size", "64x64", "--out", str(out)],
        env=old,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert ran.returncode == 2
    assert ran.stderr.startswith("leg-explorer: cannot draw: no OpenGL 3.2 here")
    assert "apt install libgl1 libegl1" in ran.stderr
    assert ran.stderr.count("\n") == 1
    assert not out.exists()


@pytest.mark.skipif(sys.platform != "linux", reason="EGL is asked on Linux alone")
def test_a_failing_driver_gives_way_to_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[object] = []

    class Broken(opengl.vtkEGLRenderWindow):
        def Initialize(self) -> None:
            """Do nothing, as a driver that cannot."""

        def GetInitialized(self) -> bool:
            tried.append(self)
            return False

    candidates = stage_window._candidates
    monkeypatch.setattr(stage_window, "_candidates", lambda: iter([Broken(), *candidates()]))
    window = offscreen_window()
    assert len(tried) == 1
    assert window.GetInitialized()
    window.Finalize()


def test_errors_of_vtk_are_gathered_and_not_written(capfd: pytest.CaptureFixture[str]) -> None:
    window = offscreen_window()
    renderer, actor = vtkRenderer(), vtkActor()
    mapper, sphere = vtkPolyDataMapper(), vtkSphereSource()
    mapper.SetInputConnection(sphere.GetOutputPort())
    actor.SetMapper(mapper)
    actor.GetShaderProperty().AddFragmentShaderReplacement(
        "//VTK::Color::Impl", True, "this is no shader;", False
    )
    renderer.AddActor(actor)
    window.AddRenderer(renderer)
    with vtk_errors() as errors:
        window.Render()
    assert errors
    assert all("\n" not in error for error in errors)
    with vtk_errors() as later:
        pass
    assert later == []
    window.Finalize()
    assert capfd.readouterr().err == ""


def test_drivers_are_asked_by_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIBGL_DEBUG", "verbose")
    monkeypatch.delenv("EGL_LOG_LEVEL", raising=False)
    for name in ("LIBGL_ALWAYS_SOFTWARE", "__EGL_VENDOR_LIBRARY_FILENAMES"):
        monkeypatch.setenv(name, "")  # so that it is as before afterwards
    hush_drivers()
    assert os.environ["LIBGL_DEBUG"] == "verbose"  # who looks for a fault is left alone
    assert os.environ["EGL_LOG_LEVEL"] == "fatal"
    ask_for_software()
    assert os.environ["LIBGL_ALWAYS_SOFTWARE"] == "1"
