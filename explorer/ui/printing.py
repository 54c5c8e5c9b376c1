"""A page on paper, through the system's own print dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageSize, QPainter

from explorer.language import tr

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from explorer.export.handout import Page

NO_PRINTER = tr("No printer is set up on this computer. Save a PDF and print it elsewhere.")


def print_page(page: Page, title: str, parent: QWidget) -> str:
    """Ask for a printer and print; return an empty text, or why it was not printed."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

    if not QPrinterInfo.availablePrinterNames():
        return NO_PRINTER
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    set_up(printer, page)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return ""
    return paint_on(printer, page)


def set_up(printer: QPrinter, page: Page) -> None:
    """Ask for a sheet of the page's size, and for all of it."""
    printer.setPageSize(QPageSize(QSizeF(*page.size_pt), QPageSize.Unit.Point))
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF())


def paint_on(printer: QPrinter, page: Page) -> str:
    """Paint a page, smaller where the printer's sheet is; return an empty text, or what failed."""
    painter = QPainter()
    if not painter.begin(printer):
        return tr("The printer does not answer. Nothing was printed. You can save a PDF instead.")
    sheet = printer.paperRect(printer.Unit.DevicePixel)
    scale = min(sheet.width() / page.size_pt[0], sheet.height() / page.size_pt[1])
    painter.scale(scale, scale)
    try:
        page.paint(painter)
    finally:
        ended = painter.end()
    states = printer.PrinterState
    if not ended or printer.printerState() in (states.Aborted, states.Error):
        return tr("The printer stopped before the page was done. You can save a PDF instead.")
    return ""
