"""An unexpected error: one window, a report without names, and the last good state."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from explorer.assets import AssetError
from explorer.ui.faults import Faults
from explorer.ui.handout import _painted
from explorer.ui.log import FILE_NAME, LARGEST_BYTES, OLDER, Log
from explorer.ui.report import report, without_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from explorer.ui.window import MainWindow

SECRET = "Anna Meier"


@pytest.fixture
def faults(window: MainWindow, tmp_path: Path) -> Iterator[Faults]:
    log = Log(tmp_path / "log")
    yield Faults(window, log)
    log.end()


def raised(message: str, kind: type[Exception] = RuntimeError) -> Exception:
    try:
        raise kind(message)
    except kind as error:
        return error


def meet(faults: Faults, error: BaseException, capsys: pytest.CaptureFixture[str]) -> None:
    faults.hook(type(error), error, error.__traceback__)
    QCoreApplication.sendPostedEvents(faults)
    assert str(error) in capsys.readouterr().err  # who started it in a terminal sees all


def test_one_window_tells_and_the_report_is_copied(
    faults: Faults, window: MainWindow, capsys: pytest.CaptureFixture[str]
) -> None:
    window.actions_.footprints.trigger()
    window.note_actions.labels["latin"].trigger()
    meet(faults, raised(f"cannot open '/home/anna/{SECRET}.leg'"), capsys)
    dialog = faults.dialog
    assert dialog is not None
    assert dialog.isVisible()
    text = dialog.report.toPlainText()
    for needed in (
        "RuntimeError: cannot open '<path>'",
        "test_faults.py:",
        "Leg Explorer: ",
        "Qt: ",
        "VTK: ",
        "NumPy: ",
        "View > Footprints\n  View > Labels > Latin\n",
    ):
        assert needed in text
    assert SECRET not in text
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == text
    for index, error in enumerate((raised("another"), raised("a third", KeyError))):
        meet(faults, error, capsys)
        assert faults.dialog is dialog, index
    dialog.reject()
    assert faults.dialog is None
    assert "a third" in window.statusBar().currentMessage()


def test_what_was_shown_already_is_not_shown_again(
    faults: Faults, capsys: pytest.CaptureFixture[str]
) -> None:
    for time in range(3):
        meet(faults, raised("in each repaint"), capsys)
        assert (faults.dialog is not None) == (time == 0)
        if faults.dialog is not None:
            faults.dialog.reject()
    meet(faults, raised("of another kind", ValueError), capsys)
    assert faults.dialog is not None
    faults.dialog.reject()


def test_the_last_good_state_comes_back(
    faults: Faults, window: MainWindow, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    window.session.set_scenario(knee_rad=math.radians(50))
    with qtbot.waitSignal(window.session.rested, timeout=20_000):
        pass
    good = window.documents.now
    window.session.set_scenario(knee_rad=math.radians(70))
    meet(faults, raised("half way"), capsys)
    assert window.documents.now == good
    assert faults.dialog is not None
    faults.dialog.reject()


def test_an_error_without_words_names_its_kind(
    faults: Faults, window: MainWindow, capsys: pytest.CaptureFixture[str]
) -> None:
    meet(faults, raised("", ZeroDivisionError), capsys)
    assert "ZeroDivisionError" in window.statusBar().currentMessage()
    assert faults.dialog is not None
    faults.dialog.reject()


def test_a_report_names_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/somewhere/anna"))
    monkeypatch.setattr("getpass.getuser", lambda: "anna")
    for text, plain in (
        ("in /somewhere/anna", "in ~"),
        ("cannot write /somewhere/anna/Meier knee.pdf", "cannot write <path>"),
        ("for anna, not annabel", "for <user>, not annabel"),
        ("[Errno 2] none: 'C:\\Users\\x y\\z.leg'", "[Errno 2] none: '<path>'"),
        ('read "Meier knee.leg" twice', 'read "<file>" twice'),
        ("1/2 of 3 m/s", "1/2 of 3 m/s"),
    ):
        assert without_names(text) == plain


def test_a_report_tells_what_led_to_an_error() -> None:
    error = raised("second", ValueError)
    error.__cause__ = raised("first", KeyError)
    text = report(error, ("View > Fit",))
    assert text.index("KeyError: 'first'") < text.index("ValueError: second")
    assert "View > Fit" in text
    error.__context__, error.__cause__ = error.__cause__, None  # as "from None" leaves it
    error.__suppress_context__ = True
    assert "first" not in report(error, ())


def test_the_log_rotates_and_holds_no_message(tmp_path: Path) -> None:
    log = Log(tmp_path)
    log.start()
    for _ in range(4 * LARGEST_BYTES // 100 * (OLDER + 2) // 4):
        log.fault(raised(f"no such file: {SECRET}"))
    log.end()
    files = sorted(tmp_path.iterdir())
    assert [file.name for file in files] == [
        FILE_NAME,
        *(f"{FILE_NAME}.{number}" for number in range(1, OLDER + 1)),
    ]
    for file in files:
        assert file.stat().st_size <= LARGEST_BYTES
        content = file.read_text()
        assert SECRET not in content
        assert "RuntimeError at test_faults.py:" in content


def test_a_log_that_cannot_be_written_is_silent(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    log = Log(tmp_path / "file")
    log.start()
    log.fault(raised("x"))
    log.end()
    if Path("/dev/full").exists():
        (tmp_path / FILE_NAME).symlink_to("/dev/full")
        log = Log(tmp_path)
        log.start()
        log.end()
    assert capsys.readouterr() == ("", "")


def test_a_damaged_file_of_the_program_is_named_without_a_report(
    faults: Faults, window: MainWindow, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    error = AssetError(tmp_path / "skin.npz", "it is no zip file")
    for _ in range(2):
        meet(faults, error, capsys)
    assert faults.dialog is None
    assert window.statusBar().currentMessage() == str(error)
    boxes = window.findChildren(QMessageBox)
    assert [box.text() for box in boxes] == [str(error)]
    boxes[0].close()


def test_a_fault_while_something_is_painted_leaves_it_paintable(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    slider = window.asks.controls.knee.slider
    whole = slider.grab().toImage()

    def broken(*_: object) -> float:
        raise RuntimeError("while it paints")

    with monkeypatch.context() as patch:
        patch.setattr(type(slider), "x_of", broken)
        with pytest.raises(RuntimeError, match="while it paints"):
            slider.grab()
    assert slider.grab().toImage() == whole


def test_a_fault_while_a_page_is_painted_ends_nothing() -> None:
    class Broken:
        size_pt = (60.0, 80.0)

        def paint(self, _painter: object) -> None:
            raise RuntimeError("while it paints")

    for _ in range(3):
        with pytest.raises(RuntimeError, match="while it paints"):
            _painted(Broken(), QSize(60, 80), 1.0)  # type: ignore[arg-type]  # a page that breaks
