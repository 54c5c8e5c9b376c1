"""The controls of the film's dialog: what moves, how long, how large, in which format."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLabel, QWidget

from explorer.export.film import FORMATS as FILM_SUFFIXES
from explorer.export.film_plan import FPS_RANGE, WAY_RANGE_S
from explorer.language import tr
from explorer.mechanics.scenario import ANKLE_RANGE_DEG, HIP_RANGE_DEG, KNEE_RANGE_DEG, Joint
from explorer.ui.place_field import PlaceField
from explorer.ui.value_row import NumberField
from explorer.ui.words import ankle_words, hip_words, knee_words

if TYPE_CHECKING:
    from explorer.ui.film_choice import FilmChoice

_JOINTS: tuple[Joint, ...] = get_args(Joint)
_RANGES = {"hip": HIP_RANGE_DEG, "knee": KNEE_RANGE_DEG, "ankle": ANKLE_RANGE_DEG}
_WORDS = {"hip": hip_words, "knee": knee_words, "ankle": ankle_words}
_TURNS = {"hip": tr("Turn the hip"), "knee": tr("Turn the knee"), "ankle": tr("Turn the ankle")}
SIZES = {
    (360, 480): tr("Small (360 × 480)"),
    (480, 640): tr("Medium (480 × 640)"),
    (900, 1200): tr("Large (900 × 1200)"),
    (1280, 720): tr("Slide (1280 × 720)"),
    (1920, 1080): tr("Slide, full HD (1920 × 1080)"),
}
FORMATS = {
    ".gif": tr("GIF (works everywhere)"),
    ".webp": tr("WebP (small, full colours)"),
    ".apng": tr("APNG (full colours, large)"),
}


class FilmFields(QWidget):
    """Shows a choice and writes into it what is changed.

    Parameters
    ----------
    choice : FilmChoice
    moves : whether the exercise moves, so that there is a repetition
    named : whether names are shown in the window

    Signals
    -------
    changed : the choice is another
    """

    changed = Signal()

    def __init__(self, choice: FilmChoice, moves: bool, named: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice = choice
        self.motion = _combo(tr("Motion"), self)
        if moves:
            self.motion.addItem(tr("One repetition of the exercise"), None)
        for joint in _JOINTS:
            self.motion.addItem(_TURNS[joint], joint)
        self.start, self.start_words = self._angle(tr("From"))
        self.end, self.end_words = self._angle(tr("To"))
        self.way = NumberField(WAY_RANGE_S, tr(" s"), 1, self)
        self.way.setAccessibleName(tr("Seconds of one way"))
        self.back = QCheckBox(tr("And back again"), self)
        self.size_ = _combo(tr("Size"), self)
        for size, words in SIZES.items():
            self.size_.addItem(words, size)
        self.fps = NumberField(FPS_RANGE, tr(" a second"), 0, self)
        self.fps.setAccessibleName(tr("Frames a second"))
        self.fps.setFixedWidth(110)
        self.loops = QCheckBox(tr("Begin anew at the end"), self)
        self.legend = QCheckBox(tr("Legend, and a line that says pose and load"), self)
        self.labels = QCheckBox(tr("Names, as in the window"), self)
        self.labels.setVisible(named)
        self.format = _combo(tr("Format"), self)
        for suffix, words in FORMATS.items():
            self.format.addItem(words, suffix)
        self.field = PlaceField(
            tr("Save animation"),
            tr("Animations (*.gif *.webp *.apng *.png)"),
            choice.suffix,
            choice.folder,
            self,
        )
        self._lay_out()
        self._show()
        self._connect()

    def _show(self) -> None:
        choice = self.choice
        at = self.motion.findData(choice.joint)
        self.motion.setCurrentIndex(max(at, 0))
        choice.joint = self.motion.currentData()
        self.way.setValue(choice.way_s)
        self.back.setChecked(choice.back)
        self.size_.setCurrentIndex(list(SIZES).index(choice.size_px))
        self.fps.setValue(choice.fps)
        self.loops.setChecked(choice.loops)
        self.legend.setChecked(choice.legend)
        self.labels.setChecked(choice.labels)
        self.format.setCurrentIndex(self.format.findData(choice.suffix))
        self._show_joint()

    def _show_joint(self) -> None:
        """Show where the joint turns; a repetition needs none of this."""
        joint = self.choice.joint
        self.form.setRowVisible(self.turning, joint is not None)
        self.form.setRowVisible(self.timing, joint is not None)
        if joint is None:
            return
        for field, value in zip((self.start, self.end), self.choice.ends_deg[joint], strict=True):
            field.blockSignals(True)
            field.setRange(*_RANGES[joint])
            field.setValue(value)
            field.blockSignals(False)
        self._say_angles()

    def _say_angles(self) -> None:
        joint = self.choice.joint
        if joint is not None:
            say = _WORDS[joint]
            self.start_words.setText(say(self.start.value()))
            self.end_words.setText(say(self.end.value()))

    def _connect(self) -> None:
        self.motion.currentIndexChanged.connect(self._take_motion)
        for field in (self.start, self.end, self.way, self.fps):
            field.valueChanged.connect(self._take)
        for box in (self.back, self.loops, self.legend, self.labels):
            box.toggled.connect(self._take)
        self.size_.currentIndexChanged.connect(self._take)
        self.format.currentIndexChanged.connect(self._take_format)

    def _take_motion(self) -> None:
        self.choice.joint = self.motion.currentData()
        self._show_joint()
        self.changed.emit()

    def _take_format(self) -> None:
        self.choice.suffix = self.format.currentData()
        self.field.take_suffix(self.choice.suffix, FILM_SUFFIXES)
        self._take()

    def _take(self) -> None:
        choice = self.choice
        if choice.joint is not None:
            choice.ends_deg[choice.joint] = self.start.value(), self.end.value()
        choice.way_s, choice.fps = self.way.value(), round(self.fps.value())
        choice.back, choice.loops = self.back.isChecked(), self.loops.isChecked()
        choice.legend, choice.labels = self.legend.isChecked(), self.labels.isChecked()
        choice.size_px = self.size_.currentData()
        self._say_angles()
        self.changed.emit()

    def _angle(self, name: str) -> tuple[NumberField, QLabel]:
        field = NumberField((-180.0, 180.0), "°", 0, self)
        field.setAccessibleName(name)
        words = QLabel(self)
        words.setProperty("role", "muted")
        return field, words

    def _lay_out(self) -> None:
        self.turning, self.timing = QWidget(self), QWidget(self)
        ends = QFormLayout(self.turning)
        ends.setContentsMargins(0, 0, 0, 0)
        ends.addRow(tr("From"), _line(self.start, self.start_words))
        ends.addRow(tr("To"), _line(self.end, self.end_words))
        timing = QHBoxLayout(self.timing)
        timing.setContentsMargins(0, 0, 0, 0)
        timing.addWidget(self.way)
        timing.addWidget(self.back)
        timing.addStretch(1)
        self.form = form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(tr("Motion"), self.motion)
        form.addRow("", self.turning)
        form.addRow(tr("One way"), self.timing)
        form.addRow(tr("Size"), self.size_)
        form.addRow(tr("Frames"), _line(self.fps, self.loops))
        form.addRow("", self.legend)
        form.addRow("", self.labels)
        form.addRow(tr("Format"), self.format)
        form.addRow(tr("File"), self.field)


def _line(*parts: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(8)
    for part in parts:
        line.addWidget(part)
    line.addStretch(1)
    return line


def _combo(name: str, parent: QWidget) -> QComboBox:
    combo = QComboBox(parent)
    combo.setAccessibleName(name)
    return combo
