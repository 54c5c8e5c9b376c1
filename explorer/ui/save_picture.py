"""The dialog that saves the picture of the leg as PNG, at a chosen size."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from explorer.export.carry import put_into_image
from explorer.export.notes import room_beside
from explorer.export.pair import Side, difference_caption, frame_pair, named, pair
from explorer.export.picture import frame, picture, save_png
from explorer.export.snapshot import caption_of
from explorer.scene.joint_drawing import joint_drawing

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from explorer.anatomy import Leg
    from explorer.document.document import Document
    from explorer.ui.session import Frame

SIDE_RANGE_PX = (64, 8192)
CUSTOM = "Own size"


@dataclass(frozen=True, slots=True)
class Preset:
    """A size with a name that says what it is for."""

    name: str
    width: int
    height: int


PRESETS = (
    Preset("Screen (900 × 1200)", 900, 1200),
    Preset("Slide (1920 × 1080)", 1920, 1080),
    Preset("Print, A5 at 300 dpi (1748 × 2480)", 1748, 2480),
)


class SavePicture(QDialog):
    """Asks for size, ground, legend and place, and writes the picture.

    Parameters
    ----------
    document : Document, what the picture carries
    leg : Leg
    shown : Frame, what the window shows
    keep_camera : whether to keep the person's own close-up in place of the whole leg
    kept : Frame, optional, the leg A that is compared with; side by side, or by difference
    """

    def __init__(
        self,
        document: Document,
        leg: Leg,
        shown: Frame,
        keep_camera: bool,
        parent: QWidget | None = None,
        kept: Frame | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Save picture")
        self._document = document
        self._leg = leg
        self._shown = shown
        self._keep_camera = keep_camera
        self._kept = kept
        self.saved: Path | None = None
        self._may_replace: Path | None = None
        self.preset = QComboBox(self)
        self.preset.setAccessibleName("Size")
        self.preset.addItems([*(preset.name for preset in PRESETS), CUSTOM])
        self.preset.currentIndexChanged.connect(self._take_preset)
        self.width_px = _side("Width", self)
        self.height_px = _side("Height", self)
        self.ground = QComboBox(self)
        self.ground.setAccessibleName("Background")
        self.ground.addItems(["White", "Transparent"])
        self.legend = QCheckBox("Legend, and a line that says pose and load", self)
        self.legend.setChecked(True)
        self.place = QLineEdit(str(_first_free_name()), self)
        self.place.setAccessibleName("File")
        self.message = QLabel(self)
        self.message.setProperty("role", "warning")
        self.message.setWordWrap(True)
        self.message.hide()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self._take_preset(0)
        self.place.setFocus()
        self.place.selectAll()

    def save(self) -> None:
        """Write the picture and close, or say why not."""
        out = Path(self.place.text().strip()).expanduser()
        if not out.suffix:
            out = out.with_name(f"{out.name}.png")
        if out.is_file() and out != self._may_replace:
            self._may_replace = out
            self._say(f"{out} is already there; press Save again to replace it.")
            return
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            image = self._drawn()
            put_into_image(image, self._document)
            save_png(image, out)
        except (ValueError, RuntimeError) as error:
            self._say(f"{error}")
            return
        finally:
            QGuiApplication.restoreOverrideCursor()
        self.saved = out
        self.accept()

    def _drawn(self) -> QImage:
        size = self.width_px.value(), self.height_px.value()
        legend, transparent = self.legend.isChecked(), self.ground.currentIndex() == 1
        look = self._shown.look.with_(background="white", quality="fine")

        def side(shown: Frame) -> Side:
            words = caption_of(shown.leg, shown.solution) if legend else ""
            # What is pointed at or selected is the window's business, not the picture's.
            items = tuple(replace(item, highlight="none") for item in shown.items)
            return Side(items, words, joint_drawing(shown.leg, shown.solution, look))

        second = side(self._shown)
        if self._kept is None or look.against is not None:
            caption = second.caption
            if self._kept is not None and legend:
                caption = difference_caption(side(self._kept).caption, caption)
            if not self._keep_camera:
                room = room_beside(second.items, look)
                camera = frame(look.camera, second.items, *size, legend, caption, room, look=look)
                look = look.with_(camera=camera)
            look = look.with_(selected=None)
            return picture(second.items, look, *size, transparent, legend, caption, second.drawing)
        sides = named(side(self._kept), second)
        if not self._keep_camera:
            look = look.with_(camera=frame_pair(look, *sides, *size, legend))
        return pair(*sides, look.with_(selected=None), *size, transparent, legend)

    def _lay_out(self) -> None:
        browse = QPushButton("Choose…", self)
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        size = QHBoxLayout()
        size.setSpacing(8)
        size.addWidget(self.width_px)
        size.addWidget(QLabel("×", self))
        size.addWidget(self.height_px)
        size.addStretch(1)
        file = QHBoxLayout()
        file.setSpacing(8)
        file.addWidget(self.place, 1)
        file.addWidget(browse)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow("Size", self.preset)
        form.addRow("", size)
        form.addRow("Background", self.ground)
        form.addRow("", self.legend)
        form.addRow("File", file)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(14)
        column.addLayout(form)
        column.addWidget(self.message)
        column.addWidget(self.buttons)
        self.setMinimumWidth(480)

    def _take_preset(self, index: int) -> None:
        own = index >= len(PRESETS)
        for side in (self.width_px, self.height_px):
            side.setEnabled(own)
        if not own:
            self.width_px.setValue(PRESETS[index].width)
            self.height_px.setValue(PRESETS[index].height)

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, "Save picture", self.place.text(), "PNG picture (*.png)"
        )
        if chosen:
            self.place.setText(chosen)
            self._may_replace = Path(chosen)  # the file dialog has asked

    def _say(self, text: str) -> None:
        self.message.setText(text)
        self.message.show()


def _side(name: str, parent: QWidget) -> QSpinBox:
    side = QSpinBox(parent)
    side.setRange(*SIDE_RANGE_PX)
    side.setSuffix(" px")
    side.setAccessibleName(name)
    side.setFixedWidth(100)
    return side


def _first_free_name() -> Path:
    """Return a new name in the person's picture folder, or home where there is none."""
    kinds = QStandardPaths.StandardLocation
    folder = Path(QStandardPaths.writableLocation(kinds.PicturesLocation))
    if not folder.is_dir():
        folder = Path.home()
    number = 1
    while (name := folder / (f"leg-{number}.png" if number > 1 else "leg.png")).exists():
        number += 1
    return name
