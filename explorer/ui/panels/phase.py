"""Where in its repetition an exercise is: a slider, a button that lets it run, and how fast."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from explorer.insight.figures import PERCENT
from explorer.language import tr
from explorer.ui.panels.card import write
from explorer.ui.player import Player
from explorer.ui.value_row import ValueRow
from explorer.ui.words import SPEEDS, phase_words

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
            tr("Repetition"),
            PERCENT,
            (0, 100),
            (0, 100),
            parent=self,
            words=lambda _: "",
            decimals=0,
        )
        self.row.slider.setAccessibleName(tr("Place in the repetition, percent"))
        self.row.changed.connect(self._set)
        self.button = QPushButton(tr("Play"), self)
        self.button.setCheckable(True)
        self.button.clicked.connect(self.toggle)
        self.player = Player(self)
        self.player.moved.connect(self.changed)
        self.player.toggled.connect(self._show_whether_it_plays)
        self.speed = QComboBox(self)
        self.speed.setAccessibleName(tr("Speed at which the repetition is shown"))
        self.speed.setToolTip(
            tr("How fast the repetition is shown; what is computed stays that of its own tempo")
        )
        for speed in SPEEDS:
            self.speed.addItem(f"{speed:g} ×", speed)
        self.set_speed(1.0)
        self.speed.currentIndexChanged.connect(self._take_speed)
        self._phase: float | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.row)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.button, 1)
        line.addWidget(self.speed)
        column.addLayout(line)
        self._show_whether_it_plays(False)

    def show_scenario(self, scenario: Scenario) -> None:
        """Show where the scenario is in its repetition."""
        self._phase = scenario.phase
        if scenario.phase is not None:
            self.row.show_value(100.0 * scenario.phase)
        self._say()
        self.player.follow(scenario.tempo_up_s, scenario.tempo_down_s)

    def set_speed(self, speed: float) -> None:
        """Show the repetition at one of SPEEDS."""
        self.speed.setCurrentIndex(list(SPEEDS).index(speed))

    def _take_speed(self, _index: int) -> None:
        self.player.speed = self.speed.currentData()
        self._say()

    def _say(self) -> None:
        words = phase_words(self._phase), SPEEDS[self.player.speed] if self.player.plays else ""
        write(self.row.words, ", ".join(text for text in words if text))

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
        self.button.setText(tr("Pause") if plays else tr("Play"))
        self.button.setAccessibleName(
            tr("Pause the repetition") if plays else tr("Play the repetition")
        )
        self._say()
