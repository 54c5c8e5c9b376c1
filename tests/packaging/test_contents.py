"""The bundle's recipe leaves out what the list says, and the list leaves in what is needed."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from contents import DROPPED_FILES, EXCLUDED_MODULES, OPTIONAL_MODULES, is_kept

from tasks import ROOT

if TYPE_CHECKING:
    from pathlib import Path

RECIPE = ROOT / "packaging" / "leg-explorer.spec"


class Recorder:
    """Stands in for PyInstaller's steps and keeps what the recipe gives them."""

    def __init__(self, **entries: list[tuple[str, str, str]]) -> None:
        self.given: dict[str, dict[str, Any]] = {}
        self.lists = entries
        self.collected: tuple[Any, ...] = ()

    def analysis(self, *_: object, **options: object) -> Any:
        self.given["Analysis"] = options
        made = type("Analysis", (), {"pure": [], "scripts": [], **self.lists})
        return made()

    def collect(self, *parts: object, **_: object) -> object:
        self.collected = parts
        return parts


@pytest.fixture
def recipe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Recorder:
    """Run the recipe without PyInstaller, from a folder of its own."""
    from types import ModuleType

    hooks = ModuleType("PyInstaller.utils.hooks")
    hooks.collect_data_files = lambda _: []  # type: ignore[attr-defined]
    hooks.collect_submodules = lambda _: []  # type: ignore[attr-defined]
    for name in ("PyInstaller", "PyInstaller.utils"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    monkeypatch.setitem(sys.modules, hooks.__name__, hooks)
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setattr(sys, "platform", "linux")
    folder = tmp_path / "packaging"
    folder.mkdir()
    (folder / "contents.py").write_text("")
    kept = ("PySide6/Qt/translations/qtbase_de.qm", "a", "DATA")
    gone = ("PySide6/Qt/translations/qtbase_fr.qm", "b", "DATA")
    record = Recorder(binaries=[("libstdc++.so.6", "c", "BINARY")], datas=[kept, gone])
    names = {
        "SPECPATH": str(folder),
        "Analysis": record.analysis,
        "PYZ": lambda *_: None,
        "EXE": lambda *_, **__: None,
        "COLLECT": record.collect,
    }
    exec(compile(RECIPE.read_text(encoding="utf-8"), str(RECIPE), "exec"), names)
    return record


def test_the_recipe_excludes_the_list(recipe: Recorder) -> None:
    assert recipe.given["Analysis"]["excludes"] == list(EXCLUDED_MODULES)


def test_the_recipe_drops_files_of_the_list(recipe: Recorder) -> None:
    _, binaries, datas = recipe.collected
    assert binaries == []
    assert [place for place, _, _ in datas] == ["PySide6/Qt/translations/qtbase_de.qm"]


def test_heavy_libraries_stay_out() -> None:
    assert {"matplotlib", "pyvista", "scipy", "PySide6.QtNetwork"} <= set(EXCLUDED_MODULES)
    assert not is_kept("PySide6/Qt/lib/libQt6Network.so.6")


def test_nothing_that_the_program_must_import_is_excluded() -> None:
    left_out = set(EXCLUDED_MODULES) - set(OPTIONAL_MODULES)
    for path in (ROOT / "explorer").rglob("*.py"):
        for name in imported(path):
            above = [name.rsplit(".", cut)[0] for cut in range(name.count(".") + 1)]
            assert not set(above) & left_out, f"{path.name} imports {name}"


_REFUSING = """
import importlib, sys

left_out = sys.argv[1].split()

class Refuse:
    def find_spec(self, name, path=None, target=None):
        if any(name == each or name.startswith(each + ".") for each in left_out):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, Refuse())
for name in sys.argv[2].split():
    importlib.import_module(name)
"""


def test_what_the_program_imports_can_do_without_what_is_excluded() -> None:
    """A library that is bundled may import a module that is not, such as one of Qt's."""
    files = (ROOT / "explorer").rglob("*.py")
    names = {name for path in files for name in modules_imported(path)}
    names = {name for name in names if name.partition(".")[0] not in OPTIONAL_MODULES}
    assert "explorer.ui.panels.curve_plot" in names
    done = subprocess.run(
        [sys.executable, "-c", _REFUSING, " ".join(EXCLUDED_MODULES), " ".join(sorted(names))],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-1000:]


def modules_imported(path: Path) -> list[str]:
    """Return a module's own name and those of all modules that it ever imports."""
    here = path.relative_to(ROOT).with_suffix("")
    names = [".".join(here.parts).removesuffix(".__init__")]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.append(node.module)
    return names


def imported(path: Path) -> list[str]:
    names = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names += [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
    return names


@pytest.mark.parametrize(
    "place", ["vtkmodules/libvtkCommonCore.so", "PySide6/Qt/lib/libQt6Gui.so.6"]
)
def test_what_draws_is_kept(place: str) -> None:
    assert is_kept(place)


def test_the_lists_hold_nothing_twice() -> None:
    for listed in (EXCLUDED_MODULES, DROPPED_FILES):
        assert len(set(listed)) == len(listed)
