"""One value a person may set: its name, what it means in words, a number field and a slider."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QLabel, QWidget

from explorer.ui.range_slider import RangeSlider

if TYPE_CHECKING:
    from collections.abc import Callable


class NumberField(QDoubleSpinBox):
    """A number field that shows no needless zeros and reports a typed value once, when done."""

    def __init__(self, bounds: tuple[float, float], unit: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setDecimals(1)
        self.setRange(*bounds)
        self.setSuffix(unit)
        self.setKeyboardTracking(False)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(84)

    def textFromValue(self, value: float) -> str:
        """Write the number without trailing zeros."""
        return f"{value:g}"


class ValueRow(QWidget):
    """A labelled slider and number field that hold one value together.

    Parameters
    ----------
    name : str
    unit : str, shown after the number
    bounds : (low, high) that may be typed
    slider_bounds : (low, high) that the slider reaches, in whole units
    typical : (low, high), optional, marked on the slider
    words : function from the value to words shown beside the name, optional
    """

    changed = Signal(float)

    def __init__(
        self,
        name: str,
        unit: str,
        bounds: tuple[float, float],
        slider_bounds: tuple[int, int],
        typical: tuple[int, int] | None = None,
        words: Callable[[float], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._say = words
        label = QLabel(name, self)
        label.setProperty("role", "title")
        self.words = QLabel(self)
        self.words.setProperty("role", "muted")
        self.field = NumberField(bounds, unit, self)
        self.field.setAccessibleName(f"{name}, number")
        self.slider = RangeSlider(slider_bounds, typical, self)
        self.slider.setAccessibleName(name)
        if typical is not None:
            low, high = typical
            self.slider.setToolTip(f"{name}: typical range {low}{unit} to {high}{unit}")
        label.setBuddy(self.field)

        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        grid.addWidget(label, 0, 0)
        grid.addWidget(self.field, 0, 1)
        if words:
            grid.addWidget(self.words, 1, 0, 1, 2)
        grid.addWidget(self.slider, 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)

        self.field.valueChanged.connect(self._take)
        self.slider.valueChanged.connect(lambda value: self._take(float(value)))
        self.show_value(self.field.value())

    def value(self) -> float:
        """Return the value held."""
        return self.field.value()

    def show_value(self, value: float) -> None:
        """Show a value without reporting it as a change."""
        with QSignalBlocker(self.field), QSignalBlocker(self.slider):
            self.field.setValue(value)
            self.slider.setValue(round(value))
        if self._say:
            self.words.setText(self._say(value))

    def _take(self, value: float) -> None:
        self.show_value(value)
        self.changed.emit(value)
