"""One value a person may set: its name, what it means in words, a number field and a slider."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QLabel, QToolButton, QWidget

from explorer.language import number, tr
from explorer.ui.range_slider import RangeSlider
from explorer.ui.theme import for_letters

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QValidator


_FIELD_PX = 84
_BACK_PX = 24


class NumberField(QDoubleSpinBox):
    """A number field that shows no needless zeros and reports a typed value once, when done."""

    def __init__(
        self, bounds: tuple[float, float], unit: str, decimals: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setDecimals(decimals)
        self.setRange(*bounds)
        self.setSuffix(unit)
        self.setKeyboardTracking(False)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(for_letters(_FIELD_PX))

    def changeEvent(self, event: QEvent) -> None:
        """Hold digits of any size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setFixedWidth(for_letters(_FIELD_PX))

    def textFromValue(self, value: float) -> str:
        """Write the number without trailing zeros."""
        return number(value, "g")

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """Take a point for the decimal sign, which may be a comma here."""
        return super().validate(text.replace(".", self.locale().decimalPoint()), place)


class ValueRow(QWidget):
    """A labelled slider and number field that hold one value together.

    Parameters
    ----------
    name : str
    unit : str, shown after the number
    bounds : (low, high) that may be typed
    slider_bounds : (low, high) that the slider reaches
    typical : (low, high), optional, marked on the slider
    words : function from the value to words shown beside the name, optional
    step : float, what one step of the slider is
    base : float, optional
        The value as it is otherwise: marked on the slider, with a button that goes back to it.
    decimals : int, of the number field
    heading : whether the name stands out
    """

    changed = Signal(float)

    def __init__(
        self,
        name: str,
        unit: str,
        bounds: tuple[float, float],
        slider_bounds: tuple[float, float],
        typical: tuple[int, int] | None = None,
        words: Callable[[float], str] | None = None,
        parent: QWidget | None = None,
        *,
        step: float = 1.0,
        base: float | None = None,
        decimals: int = 1,
        heading: bool = True,
    ) -> None:
        super().__init__(parent)
        self._say = words
        self._step = step
        self._base = base
        self._explanation = ""
        self._name, self._unit = name, unit
        label = QLabel(name, self)
        label.setProperty("role", "title" if heading else "")
        label.setWordWrap(True)
        self.note = QLabel(self)
        self.note.setProperty("role", "muted")
        self.words = QLabel(self)
        self.words.setProperty("role", "muted")
        self.words.setWordWrap(True)
        self.field = NumberField(bounds, unit, decimals, self)
        low, high = slider_bounds
        self.slider = RangeSlider(
            (round(low / step), round(high / step)),
            typical,
            self,
            mark=None if base is None else base / step,
        )
        if typical is not None:
            low, high = typical
            self.slider.setToolTip(
                tr("{name}: typical range {low} to {high}").format(
                    name=name, low=f"{low}{unit}", high=f"{high}{unit}"
                )
            )
        label.setBuddy(self.field)

        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        columns = 3 if base is None else 4
        grid.addWidget(label, 0, 0)
        if typical is not None:
            grid.addWidget(self.note, 0, 1)
        grid.addWidget(self.field, 0, 2)
        grid.addWidget(self.words, 1, 0, 1, columns)
        grid.addWidget(self.slider, 2, 0, 1, columns)
        grid.setColumnStretch(1, 1)
        self.note.setVisible(typical is not None)
        self.words.setVisible(words is not None)
        self.back = QToolButton(self)
        self.back.setVisible(base is not None)
        if base is not None:
            self.back.setText("↺")
            self.back.setObjectName("back")
            self.back.setProperty("flat", "true")
            self.back.setFixedWidth(_BACK_PX)
            self.back.clicked.connect(lambda: self._take(self.base))
            grid.setHorizontalSpacing(2)
            grid.addWidget(self.back, 0, 3)
            self.set_base(base)
        self.name_aloud(name)

        self.field.valueChanged.connect(self._take)
        self.slider.valueChanged.connect(lambda value: self._take(value * step))
        self.show_value(self.field.value())

    def name_aloud(self, name: str, explanation: str = "") -> None:
        """Let a screen reader say a fuller name than stands here, and what is to know of it."""
        self.slider.setAccessibleName(name)
        self.field.setAccessibleName(tr("{name}, number").format(name=name))
        if self._base is not None:
            back = tr("{name}: back to {value}")
            self.back.setAccessibleName(back.format(name=name, value=self._number(self._base)))
        self.explain(explanation or self._explanation)

    def explain(self, explanation: str) -> None:
        """Let a screen reader say after the value what is to know of it."""
        self._explanation = explanation
        self._say_value(self.value())

    @property
    def explanation(self) -> str:
        """What is to know of it."""
        return self._explanation

    @property
    def base(self) -> float:
        """What the way back leads to; 0 where there is none."""
        return self._base or 0.0

    def set_base(self, base: float) -> None:
        """Take another value as the one to go back to."""
        self._base = base
        self.slider.set_mark(base / self._step)
        self.back.setToolTip(
            tr("{name}: back to {value}").format(name=self._name, value=self._number(base))
        )
        self.name_aloud(self.slider.accessibleName() or self._name)

    def value(self) -> float:
        """Return the value held."""
        return self.field.value()

    def is_base(self) -> bool:
        """Return whether the value is the one it is otherwise."""
        return self._base is None or abs(self.value() - self._base) < 0.5 * 10 ** (
            -self.field.decimals()
        )

    def show_value(self, value: float) -> None:
        """Show a value without reporting it as a change."""
        with QSignalBlocker(self.field), QSignalBlocker(self.slider):
            self.field.setValue(value)
            self.slider.setValue(round(value / self._step))
        if self._say:
            self.words.setText(self._say(value))
        self.back.setEnabled(not self.is_base())
        self._say_value(value)

    def _number(self, value: float) -> str:
        return f"{number(value, 'g')}{self._unit}"

    def _say_value(self, value: float) -> None:
        """Give the value in words to whoever cannot see it."""
        words = self._say(value) if self._say else ""
        if self._unit != "°" or not words:
            figure = self._number(round(value, 2))
            words = f"{figure}, {words}" if words else figure
        said = f"{words}. {self._explanation}" if self._explanation else words
        for part in (self.slider, self.field):
            if part.accessibleDescription() != said:
                part.setAccessibleDescription(said)

    def _take(self, value: float) -> None:
        self.show_value(value)
        self.changed.emit(self.value())
