"""The sources of the program's modules are not read at a start."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tasks import ROOT

_START = """
import linecache
from explorer.spare_sources import spare_sources
{first}
from PySide6.QtCore import QObject
import explorer.anatomy.leg
print(QObject().objectName() == "", any("leg.py" in place for place in linecache.cache))
"""


@pytest.mark.parametrize(("first", "are_read"), [("spare_sources()", False), ("", True)])
def test_pyside_reads_no_source(first: str, are_read: bool) -> None:
    """The second case tells when PySide no longer reads them, and this can go."""
    code = _START.format(first=first)
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["True", str(are_read)]
