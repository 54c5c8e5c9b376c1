"""What we rely on in Qt for Python; to be looked at with every upgrade (docs/decisions/0008)."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject

CALLS = 1000


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="from 3.12 on None cannot die")
def test_calls_into_qt_keep_none_alive() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("leg")
    assert abs(sys.getrefcount(None) - before) < CALLS // 10
