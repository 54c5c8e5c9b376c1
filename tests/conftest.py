"""What holds for every test: no display, no settings of the person at the keyboard, no leaks.

Warnings of Python and of Qt fail a test; pyproject.toml says so (``filterwarnings`` and
``qt_log_level_fail``).
"""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

# How long an example takes says how busy the machine is; speed belongs in benchmarks/.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

# Before anything imports Qt: tests paint into memory, wherever they run.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget


@pytest.fixture(scope="session", autouse=True)
def _can_be_interrupted() -> None:
    """Let the programs that tests start hear Ctrl-C, also where a script runs tests beside itself.

    A shell without job control lets what it starts with ``&`` ignore it, and children inherit that.
    """
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session", autouse=True)
def _home_of_its_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep settings, data and caches of the tests away from the user's own."""
    with pytest.MonkeyPatch.context() as patch:
        for kind in ("CONFIG", "DATA", "CACHE", "STATE"):
            patch.setenv(f"XDG_{kind}_HOME", str(tmp_path_factory.mktemp(kind.lower())))
        patch.setenv("LC_ALL", "C.UTF-8")  # the programs that tests start speak English
        # A bare machine sets none, and Qt would warn. Private (0700), as pytest makes folders.
        patch.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("runtime")))
        yield


@pytest.fixture(scope="session", autouse=True)
def _one_application(_home_of_its_own: None, qapp: object) -> None:
    """Make the one application that all tests share: a lesser one, made first, would stay."""


def _top_level_widgets() -> list[QWidget]:
    """Return the living windows without a parent; none, without importing Qt, if Qt is not used."""
    if "PySide6.QtWidgets" not in sys.modules:
        return []
    from PySide6.QtWidgets import QApplication

    if not isinstance(QApplication.instance(), QApplication):
        return []
    return [widget for widget in QApplication.topLevelWidgets() if widget.parent() is None]


@pytest.fixture(autouse=True)
def _no_leaked_windows() -> Iterator[None]:
    """Fail a test that leaves a top-level widget alive."""
    before = _top_level_widgets()
    yield
    if not _top_level_widgets():
        return
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    leaked = [widget for widget in _top_level_widgets() if widget not in before]
    assert not leaked, f"the test left these windows alive: {leaked}"
