"""Two legs side by side: A is kept, B follows the controls; or one leg coloured by B less A."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from explorer.export.shared_labels import room_between
from explorer.insight.differing import MEANING, captions
from explorer.language import tr
from explorer.scene.drawing import Drawing
from explorer.ui.panels.card import plain, write
from explorer.ui.pinned import Pinned
from explorer.ui.shared_names import SharedNames
from explorer.ui.tab_order import chain
from explorer.ui.theme import letters_scale
from explorer.ui.viewport import Viewport

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from explorer.ui.session import Frame, Session


#: Where one frame takes two pictures, each has half of the pixels while something moves.
HALF = math.sqrt(0.5)
#: Two pictures side by side leave the leg no room beside the cube where they are narrower.
CUBE_PX = 800
_GAP_PX = 4


class Compare(QWidget):
    """Holds the picture that follows the controls, and on request another one beside it.

    Signals
    -------
    toggled : whether two legs are compared now
    asked : Leg and Scenario that the controls are to show from now on
    """

    toggled = Signal(bool)
    asked = Signal(object, object)

    def __init__(self, session: Session, viewport: Viewport, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._viewport = viewport
        self._drawing: Drawing | None = None
        self._pinned: Pinned | None = None
        self._draws_both = False
        self.names = SharedNames(self)
        self.beside: Viewport | None = None
        self.captions = (_caption(self), _caption(self))
        self.bar = QWidget(self)
        self.swap = self._button(tr("Swap"), tr("Exchange A and B"))
        self.pin = self._button(
            tr("Keep B as A"), tr("Keep the leg as it is now, and go on from there")
        )
        self.difference = self._button(
            tr("Difference"), tr("One leg, as B lies, coloured by how much B differs from A")
        )
        self.difference.setCheckable(True)
        self.end = self._button(tr("End"), tr("Show one leg again (C)"))
        self.swap.clicked.connect(self._swap)
        self.pin.clicked.connect(self._keep)
        self.difference.toggled.connect(self._show_difference)
        self.end.clicked.connect(lambda: self.set_on(False))
        line = QHBoxLayout(self.bar)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for part in (self.swap, self.pin, self.difference):
            line.addWidget(part)
        line.addStretch(1)
        line.addWidget(self.end)
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP_PX)
        self._grid.setRowStretch(1, 1)
        for side, caption in enumerate(self.captions):
            self._grid.addWidget(caption, 0, side)
        self._grid.addWidget(viewport, 1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.bar)
        column.addLayout(self._grid, 1)
        self._lay_out()

    @property
    def kept(self) -> Frame | None:
        """The leg A; None while nothing is compared."""
        return self._pinned.frame if self._pinned is not None else None

    def set_on(self, on: bool) -> None:
        """Keep the present leg as A and show it beside B, or show one leg again."""
        if on == (self._pinned is not None):
            return
        if on and self._session.frame is not None:
            self.pin_leg(self._session.frame)
        elif not on:
            self.stop()
            self._session.run_pass()
            self.toggled.emit(False)

    def pin_leg(self, kept: Frame, differing: bool = False) -> None:
        """Show a leg as A beside B, or its difference from B on one leg."""
        if self._pinned is None:
            self._begin(kept)
            self.toggled.emit(True)
        elif kept.solution is not self._pinned.frame.solution:
            self._pinned.frame = kept
            self._set_against()
            self._look_again()
        self.difference.setChecked(differing)

    def stop(self) -> None:
        """Free what compares, before the window dies too."""
        if self._pinned is None or self.beside is None:
            return
        with QSignalBlocker(self.difference):
            self.difference.setChecked(False)
        self._session.set_look(against=None)
        self._session.passed.disconnect(self._say)
        for signal in (self._session.passed, self._session.rested):
            signal.disconnect(self._write_names)
        self.names.clear()
        self._pinned.stop()
        self.beside.stop()
        self._viewport.host.fast_scale = 1.0
        self._grid.removeWidget(self.beside)
        self.beside.deleteLater()
        self._pinned.deleteLater()
        self.beside = self._pinned = None
        self._viewport.names_beside = False
        self._grid.setHorizontalSpacing(_GAP_PX)
        self._lay_out()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Let the captions take the room that they need at this width, and the cube its own."""
        self._lay_out()

    def _begin(self, kept: Frame) -> None:
        self._drawing = self._drawing or Drawing()
        self._pinned = Pinned(self._session, self._drawing, kept, self)
        host = type(self._viewport.host)()
        self.beside = Viewport(self._session, host, self, self._viewport, self._pinned)
        self.beside.menu_asked.connect(self._viewport.menu_asked)
        self.beside.setAccessibleName(tr("Picture of the leg that is kept, A"))
        self._grid.addWidget(self.beside, 1, 0)
        chain(self.end, [self.beside])
        self._pinned.passed.connect(self._note_both)
        self._session.passed.connect(self._say)
        for signal in (self._session.passed, self._session.rested):
            signal.connect(self._write_names)
        self._lay_out()
        self._look_again()

    def _look_again(self) -> None:
        """Draw what is kept anew, and say what differs."""
        if self._pinned is not None:
            self._pinned.keep(self._pinned.frame)
            self._session.run_pass()

    def _lay_out(self) -> None:
        compares, alone = self._pinned is not None, self.difference.isChecked()
        self.bar.setVisible(compares)
        for side, caption in enumerate(self.captions):
            caption.setMinimumHeight(0)
            caption.setVisible(compares and (side == 1 or not alone))
        if self.beside is not None:
            self.beside.setVisible(not alone)
        self._viewport.has_legend = not compares or alone
        room = self.width() >= CUBE_PX
        self._viewport.cube.setVisible(self._viewport.has_legend or room)
        self._grid.setColumnStretch(0, int(compares and not alone))
        self._grid.setColumnStretch(1, 1)

    def _write_names(self, shown: Frame) -> None:
        """Write one set of names between both legs, where there is room for it."""
        kept = self.kept
        if kept is None or self.beside is None:
            return
        alone = self.difference.isChecked()
        items = (*kept.items, *shown.items)
        scale = letters_scale()
        room = 0 if alone else round(scale * room_between(items, shown.look, self.width() / scale))
        for viewport in (self.beside, self._viewport):
            viewport.names_beside = room > 0
        wanted = max(room, _GAP_PX)
        if self._grid.horizontalSpacing() != wanted:
            self._grid.setHorizontalSpacing(wanted)
            self._grid.activate()
        if room:
            places = self.beside.geometry(), self._viewport.geometry()
            self.names.show_names((kept, shown), places)
        else:
            self.names.clear()

    def _note_both(self, _kept: Frame) -> None:
        self._draws_both = True

    def _say(self, shown: Frame) -> None:
        kept = self.kept
        if kept is None or self.beside is None:
            return
        for viewport in (self.beside, self._viewport):
            viewport.host.fast_scale = HALF if self._draws_both else 1.0
        self._draws_both = False
        a, b = captions((kept.leg, kept.solution.scenario), (shown.leg, shown.solution.scenario))
        alone = self.difference.isChecked()
        said = (a, f"{MEANING} {a}. {b}." if alone else b)
        for caption, words in zip(self.captions, said, strict=True):
            write(caption, words)
            # Never lower while something moves, or the pictures would change their size.
            needed = caption.heightForWidth(caption.width())
            if needed > caption.minimumHeight():
                caption.setMinimumHeight(needed)

    def _keep(self) -> None:
        if self._pinned is not None and self._session.frame is not None:
            self.pin_leg(self._session.frame, self.difference.isChecked())

    def _swap(self) -> None:
        kept = self.kept
        if kept is not None:
            self._keep()
            self.asked.emit(kept.leg, kept.solution.scenario)

    def _show_difference(self, alone: bool) -> None:
        if self._pinned is None or self.beside is None:
            return
        self._pinned.resting = alone
        if alone:
            self._viewport.framing.forget(self.beside)
            if self._session.look.color_by == "tissue":
                self._session.set_look(color_by="activation")
        self._set_against()
        self._lay_out()
        self._look_again()

    def _set_against(self) -> None:
        kept = self.kept
        alone = kept is not None and self.difference.isChecked()
        self._session.set_look(against=kept.solution if alone and kept is not None else None)

    def _button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton(self.bar)
        button.setText(text)
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button


def _caption(parent: QWidget) -> QLabel:
    caption = plain("", parent)
    caption.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
    return caption
