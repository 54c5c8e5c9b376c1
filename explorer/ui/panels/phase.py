"""Where in its repetition an exercise is: a slider, and a button that lets it run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from explorer.ui.panels.card import write
from explorer.ui.player import Player
from explorer.ui.value_row import ValueRow
from explorer.ui.words import phase_words

if TYPE_CHECKING:
    from explorer.mechanics import Scenario


class PhaseRow(QWidget):
    """Shows and sets the phase; running, it reports one phase after the other.

    Signals
    -------
    changed : phase, 0..1
    """

    changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = ValueRow(
            "Repetition", " %", (0, 100), (0, 100), parent=self, words=lambda _: "", decimals=0
        )
        self.row.slider.setAccessibleName("Place in the repetition, percent")
        self.row.changed.connect(self._set)
        self.button = QPushButton("Play", self)
        self.button.setCheckable(True)
        self.button.clicked.connect(self.toggle)
        self.player = Player(self)
        self.player.moved.connect(self.changed)
        self.player.toggled.connect(self._show_whether_it_plays)
        self._phase: float | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.row)
        column.addWidget(self.button)
        self._show_whether_it_plays(False)

    def show_scenario(self, scenario: Scenario) -> None:
        """Show where the scenario is in its repetition."""
        self._phase = scenario.phase
        if scenario.phase is not None:
            self.row.show_value(100.0 * scenario.phase)
        write(self.row.words, phase_words(scenario.phase))
        self.player.follow(scenario.tempo_up_s, scenario.tempo_down_s)

    def _set(self, percent: float) -> None:
        self.player.pause()
        self.changed.emit(percent / 100.0)

    def toggle(self) -> None:
        """Let the repetition run, or stay where it is; nothing happens where nothing moves."""
        if self.isHidden():
            return
        if self.player.plays:
            self.player.pause()
        else:
            self.player.play(0.0 if self._phase is None else self._phase)

    def _show_whether_it_plays(self, plays: bool) -> None:
        self.button.setChecked(plays)
        self.button.setText("Pause" if plays else "Play")
        self.button.setAccessibleName("Pause the repetition" if plays else "Play the repetition")
