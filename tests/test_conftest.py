"""The nets under all other tests hold: Qt warnings and forgotten windows fail a test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import tasks

if TYPE_CHECKING:
    import pytest

pytest_plugins = ["pytester"]

CONFTEST = (tasks.ROOT / "tests" / "conftest.py").read_text(encoding="utf-8")


def outcome(pytester: pytest.Pytester, test: str) -> pytest.RunResult:
    pytester.makeconftest(CONFTEST)
    pytester.makeini("[pytest]\nqt_api = pyside6\nqt_log_level_fail = WARNING\n")
    pytester.makepyfile(test)
    return pytester.runpytest_subprocess("-q", "-p", "no:cacheprovider")


def test_forgotten_window_fails(pytester: pytest.Pytester) -> None:
    result = outcome(
        pytester,
        """
        from PySide6.QtWidgets import QWidget
        KEPT = []
        def test_leaks(qapp):
            KEPT.append(QWidget())
        """,
    )
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["*left these windows alive*"])


def test_window_given_to_qtbot_passes(pytester: pytest.Pytester) -> None:
    result = outcome(
        pytester,
        """
        from PySide6.QtWidgets import QWidget
        def test_tidy(qtbot):
            widget = QWidget()
            qtbot.addWidget(widget)
            widget.show()
        """,
    )
    result.assert_outcomes(passed=1)


def test_qt_warning_fails(pytester: pytest.Pytester) -> None:
    result = outcome(
        pytester,
        """
        from PySide6.QtCore import qWarning
        def test_warns(qapp):
            qWarning("something is wrong")
        """,
    )
    result.assert_outcomes(failed=1)
