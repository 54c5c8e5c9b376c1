"""What we rely on in Qt for Python; to be looked at with every upgrade (docs/decisions/0008)."""

from __future__ import annotations

import ast
import sys

import pytest
from PySide6.QtCore import QObject

from tasks import ROOT

CALLS = 1000


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="from 3.12 on None cannot die")
def test_calls_into_qt_keep_none_alive() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("leg")
    assert abs(sys.getrefcount(None) - before) < CALLS // 10


def test_a_painter_ends_with_its_block() -> None:
    """Else a fault while it paints keeps it at work on what is gone, and Qt ends the program."""
    begun, ended = [], []
    for path in (ROOT / "explorer").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "QPainter" and node.args:
                begun.append(f"{path.name}:{node.lineno}")
            elif isinstance(node, ast.With):
                ended += [f"{path.name}:{item.context_expr.lineno}" for item in node.items]
    assert len(begun) > 15
    assert set(begun) <= set(ended)
