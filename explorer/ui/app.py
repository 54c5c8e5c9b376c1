"""Starts the window: the picture first, what can wait after it."""

from __future__ import annotations

import os
import sys
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from explorer.assets import asset_path
from explorer.export.painting import check_fonts
from explorer.language import tr
from explorer.mechanics import solve
from explorer.scene.drawing import Drawing
from explorer.scene.drivers import ask_for_software, hush_drivers
from explorer.scene.look import Look
from explorer.ui import language
from explorer.ui.appearance import apply
from explorer.ui.choices import after
from explorer.ui.documents import asking, path_of
from explorer.ui.driver_failed import said_of_the_last_start
from explorer.ui.driver_trial import DriverTrial
from explorer.ui.faults import Faults
from explorer.ui.focus_ring import show_focus
from explorer.ui.host import HostKind, make_host
from explorer.ui.keeper import Keeper, Slot
from explorer.ui.language import translate_qt
from explorer.ui.log import Log
from explorer.ui.places import NAME, settings_path
from explorer.ui.qt_words import listen
from explorer.ui.refusal import has_display, show_refusal
from explorer.ui.session import Session
from explorer.ui.settings import Settings, load_settings
from explorer.ui.theme import apply_theme, current_theme, system_theme
from explorer.ui.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from explorer.document.document import Document

CANNOT_START = 1


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line may ask of the window.

    Attributes
    ----------
    viewport : {"auto", "image", "gl"}
    scenario : mapping of Scenario fields to start with, over the last ones
    subject : mapping of Subject fields to start with, over the last ones
    quit_after_first_paint : bool
        Print the time of the first painted leg, in seconds since the epoch, and quit.
    screenshot : Path or None
        Save the whole window as PNG when the first picture is at rest, and quit.
    document : Document or None
        A scene to start with.
    path : Path or None
        The file that it was read from.
    size : width and height of the window, px
    safe_mode : bool
        Leave settings alone, neither read nor written, and let software draw the picture.
    """

    viewport: HostKind = "auto"
    scenario: dict[str, object] | None = None
    subject: dict[str, Any] | None = None
    quit_after_first_paint: bool = False
    screenshot: Path | None = None
    document: Document | None = None
    path: Path | None = None
    size: tuple[int, int] | None = None
    safe_mode: bool = False


def run(options: Options) -> int:
    """Show the window until it is closed, and return the exit status."""
    if not has_display():
        said = tr(
            "there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set); "
            "'leg-explorer snapshot' draws pictures without one"
        )
        sys.stderr.write(f"leg-explorer: {said}\n")
        return CANNOT_START
    hush_drivers()
    folder = settings_path().parent
    trial, notice = DriverTrial(folder), ""
    if options.safe_mode:
        ask_for_software()
    elif not trial.begin(anew=options.viewport == "gl"):
        ask_for_software()
        options, notice = replace(options, viewport="image"), said_of_the_last_start()
    listen()
    app = open_application()
    slot = None
    try:
        check_fonts()
        slot = None if options.safe_mode else Slot(folder)
        window = build(options, settings_path(), slot, notice)
    except (ValueError, OSError, RuntimeError) as error:
        trial.end()
        if slot is not None:
            slot.not_tried()
            slot.end(forget=False)
        said = tr("cannot start: {why}").format(why=error)
        sys.stderr.write(f"leg-explorer: {said}\n")
        if not (options.screenshot or options.quit_after_first_paint):
            show_refusal(str(error))
        return CANNOT_START
    if options.quit_after_first_paint:
        window.viewport.painted.connect(
            lambda: QTimer.singleShot(0, lambda: _report_and_quit(window))
        )
    if options.screenshot:
        target = options.screenshot
        _at_rest(window, lambda: _shoot_and_quit(window, target))
    _at_rest(window, trial.end)  # it has drawn in both ways, in motion and at rest
    log = Log(folder)
    log.start()
    sys.excepthook = Faults(window, log).hook
    window.show()
    status = app.exec()
    trial.end()
    log.end()
    return status


def open_application() -> QApplication:
    """Return the one application, named and coloured."""
    # Qt lets 5 ms pass before it paints what has changed; a session gathers changes itself.
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName(NAME)
    app.setApplicationDisplayName("Leg Explorer")
    app.setWindowIcon(QIcon(str(asset_path("icon", "leg-explorer-256.png"))))
    app.setStyle("Fusion")
    translate_qt(app)
    apply_theme(app, system_theme())
    show_focus(app)
    return app


def build(
    options: Options, settings_file: Path, slot: Slot | None = None, notice: str = ""
) -> MainWindow:
    """Return the window as it was left, with what the options ask for; its first pass is due.

    Parameters
    ----------
    options : Options
    settings_file : Path
    slot : Slot, optional
        Where what is shown is kept in case of a crash, and was; nowhere if left out.
    notice : str
        A line that the window says first.
    """
    settings, message = _start_with(options, settings_file)
    before: Document | None = None
    if slot is not None and slot.left is not None:
        before, settings, message = _brought_back(options, settings, slot.left, slot.path)
    elif slot is not None and slot.problem:
        message = slot.problem
    if options.document is not None:
        path = None if options.path is None else path_of(options.path)
        settings = replace(settings, document=options.document, path=path)
    settings = replace(settings, document=_asked_for(options, settings.document))
    document = settings.document
    apply(settings.appearance)
    look = document.shown.on(Look(background=current_theme().name))
    scenario = document.asked.scenario
    session = Session(document.asked.leg, solve, Drawing(), scenario, look)
    host = make_host("image" if options.safe_mode else options.viewport)
    window = MainWindow(session, host, settings_file, keeps_settings=not options.safe_mode)
    session.setParent(window)
    window.restore(settings, " ".join(filter(None, (notice, message or language.problem))))
    if before is not None:
        window.documents.remember(before)
    if slot is not None:
        keeper = Keeper(window.documents, slot)
        window.closed.connect(lambda: keeper.end(forget=window.has_kept))
    if options.size:
        window.resize(*options.size)
    QTimer.singleShot(0, session.run_pass)
    return window


def _at_rest(window: MainWindow, do: Callable[[], None]) -> None:
    """Do something soon after the picture at rest is painted, and all beside it."""

    def painted() -> None:
        frame = window.session.frame
        if frame is not None and frame.look.quality == "fine":
            window.viewport.painted.disconnect(painted)
            QTimer.singleShot(50, do)

    window.viewport.painted.connect(painted)


def _start_with(options: Options, settings_file: Path) -> tuple[Settings, str]:
    """Return what the window begins with, and a line about it where there is one to say."""
    if not options.safe_mode:
        return load_settings(settings_file)
    return Settings(), tr(
        "Safe mode: your settings are left as they are, and software draws the picture."
    )


def _brought_back(
    options: Options, settings: Settings, left: Document, path: Path | None
) -> tuple[Document, Settings, str]:
    """Return the step to go back to, what to begin with, and a line about it."""
    if options.document is None and not options.scenario and not options.subject:
        said = tr(
            "Leg Explorer was cut off; here is what was shown then. Undo goes back before it."
        )
        return settings.document, replace(settings, document=left, path=path), said
    return left, settings, tr("Leg Explorer was cut off; Undo shows what was there then.")


def _asked_for(options: Options, document: Document) -> Document:
    """Return the document with what the options ask for over it."""
    asked = document.asked
    subject = replace(asked.subject, **(options.subject or {}))
    asked = replace(asked, subject=subject)
    if options.scenario:
        asked = replace(asked, scenario=after(asked.leg, asked.scenario, options.scenario))
    return asking(document, asked)


def _report_and_quit(window: MainWindow) -> None:
    sys.stdout.write(f"{time.time():.6f}\n")
    sys.stdout.flush()
    window.close()


def _shoot_and_quit(window: MainWindow, target: Path) -> None:
    window.grab().save(str(target))
    window.close()
