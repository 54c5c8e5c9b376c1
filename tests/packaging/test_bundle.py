"""Pruning takes libraries that nothing asks for, and those alone."""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import bundle
import pytest

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not (shutil.which("gcc") and shutil.which("readelf")),
    reason="needs gcc and readelf to make libraries that ask for each other",
)


def library(out: Path, *asked: Path) -> Path:
    """Make an empty library that asks for others."""
    out.parent.mkdir(parents=True, exist_ok=True)
    source = out.with_suffix(".c")
    source.write_text("int f(void) { return 0; }\n")
    words = ["-shared", "-Wl,--no-as-needed", f"-Wl,-soname,{out.name}", "-o", str(out)]
    subprocess.run(["gcc", *words, str(source), *map(str, asked)], check=True)
    source.unlink()
    return out


def test_prune_keeps_what_is_asked_for_by_what_is_kept(tmp_path: Path) -> None:
    inside = tmp_path / "_internal"
    deep = library(inside / "libdeep.so.1")
    near = library(inside / "libnear.so.1", deep)
    plugin = library(inside / "Qt" / "plugin.so", near)
    lost = library(inside / "liblost.so.1")
    alone = library(inside / "libalone.so.1", lost)
    link = inside / "libalone.so"
    link.symlink_to(alone.name)
    assert set(bundle.prune(tmp_path)) == {alone, lost}
    assert all(path.exists() for path in (deep, near, plugin))
    assert not link.is_symlink()


def test_size_counts_a_linked_file_once(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(bytes(3_000_000))
    (tmp_path / "b").symlink_to("a")
    assert bundle.size_mb(tmp_path) == pytest.approx(3.0)
