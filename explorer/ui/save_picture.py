"""The dialog that saves the picture of the leg as PNG, at a chosen size.

Print sizes take many seconds without a graphics card: they are drawn between the window's other
events, and can be stopped.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QWidget,
)

from explorer.export.carry import put_into_image
from explorer.export.picture import check_out, save_png_steps
from explorer.export.sizes import DPI_RANGE, SIZES, Size
from explorer.language import tr
from explorer.scene.steps import Steps, part
from explorer.ui.drawn_picture import drawn_steps
from explorer.ui.place_field import PlaceField
from explorer.ui.saving import SavingDialog

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.document.document import Document
    from explorer.ui.session import Frame

SIDE_RANGE_PX = (64, 8192)
OWN = "own"
#: In the order of the list; each but the last is one of `SIZES`.
NAMES = {
    "screen": tr("Screen"),
    "slide": tr("Slide, full HD"),
    "slide-4k": tr("Slide, 4K"),
    "a5": tr("Print, A5"),
    "a4": tr("Print, A4"),
    OWN: tr("Own size"),
}
#: Of the time that it takes; the rest presses and writes the file.
_DRAWING = 0.9


@dataclass(slots=True)
class PictureChoice:
    """What was chosen last in this run.

    Attributes
    ----------
    name : one of NAMES
    size : Size
    transparent, legend, labels : bool
    folder : Path or None, where the last picture went
    """

    name: str = "screen"
    size: Size = SIZES["screen"]
    transparent: bool = False
    legend: bool = True
    labels: bool = True
    folder: Path | None = None


class SavePicture(SavingDialog):
    """Asks for size, ground, legend and place, and writes the picture.

    Parameters
    ----------
    document : Document, what the picture carries
    shown : Frame, what the window shows
    keep_camera : whether to keep the person's own close-up in place of the whole leg
    kept : Frame, optional, the leg A that is compared with; side by side, or by difference
    choice : PictureChoice, begun with and written when a picture is saved
    """

    def __init__(
        self,
        document: Document,
        shown: Frame,
        keep_camera: bool,
        parent: QWidget | None = None,
        kept: Frame | None = None,
        choice: PictureChoice | None = None,
    ) -> None:
        super().__init__(tr("Save picture"), parent)
        self._document, self._shown, self._kept = document, shown, kept
        self._keep_camera = keep_camera
        self._choice = choice if choice is not None else PictureChoice()
        self.fields = QWidget(self)
        self.preset = QComboBox(self)
        self.preset.setAccessibleName(tr("Size"))
        for name, words in NAMES.items():
            self.preset.addItem(words, name)
        self.width_px = _side(tr("Width"), SIDE_RANGE_PX, tr(" px"), self)
        self.height_px = _side(tr("Height"), SIDE_RANGE_PX, tr(" px"), self)
        self.dpi = _side(tr("Dots per inch"), DPI_RANGE, tr(" dpi"), self)
        self.figures = QLabel(self)
        self.figures.setProperty("role", "muted")
        self.ground = QComboBox(self)
        self.ground.setAccessibleName(tr("Background"))
        self.ground.addItems([tr("White"), tr("Transparent")])
        self.legend = QCheckBox(tr("Legend, and a line that says pose and load"), self)
        self.labels = QCheckBox(tr("Names and values, as in the window"), self)
        self.field = PlaceField(
            tr("Save picture"), tr("PNG picture (*.png)"), ".png", self._choice.folder, self
        )
        self.place = self.field.line
        self._lay_out()
        self._begin()
        self.place.setFocus()
        self.place.selectAll()

    @property
    def size_chosen(self) -> Size:
        """The size in pixels, and on paper."""
        return Size(self.width_px.value(), self.height_px.value(), self.dpi.value())

    def save(self) -> None:
        """Begin to draw the picture, or say why it cannot be written there."""
        if self.is_busy:
            return
        if said := self.field.warning():
            self._say(said)
            return
        out = self.field.path
        self._begin_work(out, self._drawn_and_written(out))

    def _drawn_and_written(self, out: Path) -> Steps[None]:
        check_out(out)
        size = self.size_chosen
        drawing = drawn_steps(
            self._shown,
            self._kept,
            self._keep_camera,
            size.pixels,
            transparent=self.ground.currentIndex() == 1,
            legend=self.legend.isChecked(),
            labels=self.labels.isChecked(),
        )
        image = yield from part(drawing, 0.0, _DRAWING)
        size.mark(image)
        put_into_image(image, self._document)
        yield from part(save_png_steps(image, out), _DRAWING, 1.0)

    def _show_done(self, share: float) -> None:
        self.progress.setValue(round(100.0 * share))

    def _begin(self) -> None:
        """Show what was chosen last."""
        choice, look = self._choice, self._shown.look
        for side, value in self._sides(choice.size):
            side.setValue(value)
            side.valueChanged.connect(self._tell_size)
        self.preset.currentIndexChanged.connect(self._take_preset)
        self.preset.setCurrentIndex(list(NAMES).index(choice.name))
        self._take_preset()
        self.ground.setCurrentIndex(int(choice.transparent))
        self.legend.setChecked(choice.legend)
        self.labels.setChecked(choice.labels)
        self.labels.setVisible(look.labels != "none" or look.numbers)

    def _remember(self, out: Path) -> None:
        choice = self._choice
        choice.name, choice.size = self.preset.currentData(), self.size_chosen
        choice.transparent = self.ground.currentIndex() == 1
        choice.legend, choice.labels = self.legend.isChecked(), self.labels.isChecked()
        choice.folder = out.parent

    def _sides(self, size: Size) -> list[tuple[QSpinBox, int]]:
        fields = (self.width_px, self.height_px, self.dpi)
        return list(zip(fields, (*size.pixels, size.dpi), strict=True))

    def _take_preset(self) -> None:
        name = self.preset.currentData()
        for side, value in self._sides(SIZES.get(name, self.size_chosen)):
            side.setEnabled(name == OWN)
            side.setValue(value)
        self._tell_size()

    def _tell_size(self) -> None:
        self.figures.setText(self.size_chosen.words)

    def _lay_out(self) -> None:
        size = QHBoxLayout()
        size.setSpacing(8)
        size.addWidget(self.width_px)
        size.addWidget(QLabel("×", self))
        size.addWidget(self.height_px)
        size.addWidget(self.dpi)
        size.addStretch(1)
        form = QFormLayout(self.fields)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(tr("Size"), self.preset)
        form.addRow("", size)
        form.addRow("", self.figures)
        form.addRow(tr("Background"), self.ground)
        form.addRow("", self.legend)
        form.addRow("", self.labels)
        form.addRow(tr("File"), self.field)
        self._lay(self.fields, (), tr("Share that is done"))
        self.progress.setFormat(tr("%p%"))


def _side(name: str, bounds: tuple[int, int], unit: str, parent: QWidget) -> QSpinBox:
    side = QSpinBox(parent)
    side.setRange(*bounds)
    side.setSuffix(unit)
    side.setAccessibleName(name)
    side.setFixedWidth(100)
    return side
