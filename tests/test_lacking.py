"""What a system lacks is said in one line with the package that brings it."""

from __future__ import annotations

import ctypes

import pytest

from explorer import __main__
from explorer.cli import main as commands
from explorer.lacking import X11_PACKAGES, lacking, lacking_for_x11


def missing(library: str) -> ImportError:
    return ImportError(f"{library}: cannot open shared object file: No such file or directory")


@pytest.mark.parametrize(
    ("library", "package"),
    [("libEGL.so.1", "libegl1"), ("libGL.so.1", "libgl1"), ("libxkbcommon.so.0", "libxkbcommon0")],
)
def test_a_library_is_named_with_its_package(library: str, package: str) -> None:
    said = lacking(missing(library))
    assert f"library {library} is missing or broken" in said
    assert f"'apt install --reinstall {package}'" in said


def test_an_unknown_library_is_named() -> None:
    assert "libodd-2.1.so.3 is missing" in lacking(missing("/usr/lib/libodd-2.1.so.3"))


def test_a_part_that_was_not_installed_is_named() -> None:
    said = lacking(ModuleNotFoundError("No module named 'vtkmodules'", name="vtkmodules.util"))
    assert said == "vtkmodules is missing; install Leg Explorer again"


def test_faults_of_our_own_are_no_lack() -> None:
    assert lacking(ModuleNotFoundError("none", name="explorer.scene.none")) == ""
    assert lacking(ImportError("cannot import name 'x' from 'explorer.scene'")) == ""


@pytest.mark.parametrize("arguments", [["solve"], ["window", "--screenshot", "a.png"]])
def test_the_program_ends_with_that_line(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_arguments: object) -> int:
        raise missing("libEGL.so.1")

    monkeypatch.setattr(commands, "main", fail)
    assert __main__.main(arguments) == __main__.CANNOT_START
    captured = capsys.readouterr()
    assert captured.err.startswith("leg-explorer: the system's library libEGL.so.1 is missing")
    assert captured.err.count("\n") == 1


def test_our_own_faults_are_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_arguments: object) -> int:
        raise ImportError("cannot import name 'x'")

    monkeypatch.setattr(commands, "main", fail)
    with pytest.raises(ImportError, match="cannot import name"):
        __main__.main(["solve"])


def test_libraries_for_x11_are_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    def load(name: str) -> None:
        if name == "libxcb-cursor.so.0":
            raise OSError(name)

    monkeypatch.setattr(ctypes, "CDLL", load)
    assert lacking_for_x11() == [X11_PACKAGES["libxcb-cursor.so.0"]]
