"""The parts of a handout, one above the other: each knows its height and how it is painted.

All measures are in points. ``left`` and ``width`` are those of the column of words.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from explorer.export.handout_block import ACCENT, MUTED, WARM, Block, line, words
from explorer.export.handout_content import ABOUT, HELP, HELP_SURE
from explorer.export.handout_legs import LEGEND_PT, LEGEND_WIDTH_PT, TALL
from explorer.export.handout_qr import QR_PT, paint_qr
from explorer.export.picture import CREDIT
from explorer.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage

    from explorer.export.handout_content import Content
    from explorer.export.handout_legs import Legs

GAP_PT = 10.5
_COLUMN_GAP, _PAD = 20.0, 8.0
_LOGO = (150.0, 32.0)
_TICK = 9.0
_HELP_GROUND, _DOSE_GROUND = "#fbf1e6", "#e8f1f4"


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the page.

    Attributes
    ----------
    height_pt : what it takes
    paint : paints it, given the painter and where its top stands
    """

    height_pt: float
    paint: Callable[[QPainter, float], None]


def head(content: Content, logo: QImage | None, left: float, width: float) -> Section | None:
    """Return practice name and logo over a thin line; None where there is neither."""
    if logo is None and not content.practice:
        return None
    shown = QRectF()
    if logo is not None:
        part = min(_LOGO[0] / logo.width(), _LOGO[1] / logo.height())
        shown = QRectF(left, 0.0, logo.width() * part, logo.height() * part)
    beside = shown.width() + 12.0 if logo is not None else 0.0
    html = line(words(content.practice), bold=True, color=MUTED)
    name = Block(html, width - beside, 12.5)
    height = max(name.height_pt if content.practice else 0.0, shown.height())

    def paint(painter: QPainter, top: float) -> None:
        if logo is not None:
            painter.drawImage(shown.translated(0.0, top + (height - shown.height()) / 2.0), logo)
        if content.practice:
            name.paint(painter, left + beside, top + (height - name.height_pt) / 2.0)
        painter.setPen(QPen(QColor("#c9d2d9"), 0.75))
        y = top + height + 7.0
        painter.drawLine(QPointF(left, y), QPointF(left + width, y))

    return Section(height + 8.0, paint)


def heading(content: Content, legs: Legs, left: float, width: float, size_pt: float) -> Section:
    """Return the title and the pose under it; beside them the legend, where pictures are wide."""
    has_legend = legs.scale is not None and not _stands_beside(legs)
    column = width - (LEGEND_WIDTH_PT + 10.0 if has_legend else 0.0)
    title = line(words(content.title), size_pt=1.7 * size_pt, bold=True, color=ACCENT)
    pose = line(words(content.pose), color=MUTED, above_pt=2.0)
    block = Block(title + pose, column, size_pt)

    def paint(painter: QPainter, top: float) -> None:
        block.paint(painter, left, top)
        if has_legend:
            legs.paint_legend(painter, left + width - LEGEND_WIDTH_PT, top)

    return Section(max(block.height_pt, LEGEND_PT if has_legend else 0.0), paint)


def story(content: Content, width: float, size_pt: float) -> Block:
    """Return what happens in the pose."""
    return Block(
        _head(tr("What happens here"), size_pt) + _paragraphs(content.story), width, size_pt
    )


def leg_and_story(
    content: Content,
    legs: Legs,
    left: float,
    width: float,
    size_pt: float,
    room_pt: float,
    least: float,
) -> Section:
    """Return the picture beside its story, or above it where it is wide.

    The picture takes what is left of ``room_pt``, but never less than the part ``least`` of its
    usual height: the section may turn out higher than the room.
    """
    if _stands_beside(legs):
        legend = LEGEND_PT if legs.scale is not None else 0.0
        column = TALL[0]
        told = story(content, width - column - _COLUMN_GAP, size_pt)
        usual = min(TALL[1], max(room_pt - legend, least * TALL[1]))
        height = max(usual + legend, told.height_pt)

        def paint_beside(painter: QPainter, top: float) -> None:
            legs.paint(painter, 0, QRectF(left, top, column, usual))
            legs.paint_legend(painter, left, top + usual)
            told.paint(painter, left + column + _COLUMN_GAP, top)

        return Section(height, paint_beside)

    told = story(content, width, size_pt)
    each = (width - _COLUMN_GAP * (len(legs.images) - 1)) / len(legs.images)
    captions = [Block(line(words(c), bold=True), each, size_pt - 1.0) for c in content.captions]
    above = max((caption.height_pt for caption in captions), default=0.0)
    fixed = above + told.height_pt + 8.0
    most = legs.box[1]
    picture = min(most, max(room_pt - fixed, least * most))

    def paint_above(painter: QPainter, top: float) -> None:
        for index in range(len(legs.images)):
            x = left + index * (each + _COLUMN_GAP)
            if captions:
                captions[index].paint(painter, x, top)
            legs.paint(painter, index, QRectF(x, top + above, each, picture))
        told.paint(painter, left, top + above + picture + 8.0)

    return Section(fixed + picture, paint_above)


def to_do(content: Content, left: float, width: float, size_pt: float) -> Section | None:
    """Return strategies with boxes to tick, and the dose; None where there is neither."""
    if not (content.advice or content.dose):
        return None
    dose = None
    dose_width = 0.0
    if content.dose:
        dose_width = 158.0 if content.advice else width
        html = _head(tr("How much"), size_pt) + _paragraphs(content.dose, 2.0)
        dose = Block(html, dose_width - 2 * _PAD, size_pt)
    column = width - (dose_width + _COLUMN_GAP if dose else 0.0)
    rows: list[tuple[float, Block]] = []
    down = 0.0
    if content.advice:
        title = Block(_head(tr("What you can try"), size_pt), column, size_pt)
        rows.append((0.0, title))
        down = title.height_pt + 4.0
    for what, sure in content.advice:
        text = f'{words(what)} <span style="color:{MUTED}">{words(sure)}</span>'
        row = Block(line(text), column - _TICK - 8.0, size_pt)
        rows.append((down, row))
        down += row.height_pt + 4.0
    dose_height = dose.height_pt + 2 * _PAD if dose else 0.0

    def paint(painter: QPainter, top: float) -> None:
        for index, (at, row) in enumerate(rows):
            if index == 0:
                row.paint(painter, left, top)
                continue
            painter.setPen(QPen(QColor(ACCENT), 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            middle = top + at + 0.62 * size_pt
            box = QRectF(left + 0.5, middle - _TICK / 2.0, _TICK, _TICK)
            painter.drawRoundedRect(box, 1.5, 1.5)
            row.paint(painter, left + _TICK + 8.0, top + at)
        if dose:
            x = left + width - dose_width
            _tint(painter, QRectF(x, top, dose_width, dose_height), _DOSE_GROUND)
            dose.paint(painter, x + _PAD, top + _PAD)

    return Section(max(down, dose_height), paint)


def notes(content: Content, left: float, width: float, size_pt: float) -> Section | None:
    """Return the clinician's own words; None where there are none."""
    if not any(content.notes):
        return None
    html = _head(tr("Notes for you"), size_pt) + _paragraphs(content.notes, 2.0)
    return _plain(Block(html, width, size_pt), left)


def when_to_ask(left: float, width: float, size_pt: float) -> Section:
    """Return when to seek help, on a tinted ground."""
    html = _head(tr("When to get help"), size_pt, WARM)
    for when, what in HELP:
        html += line(f"<b>{words(when)}</b> {words(what)}", above_pt=2.5)
    html += line(words(HELP_SURE), size_pt=size_pt - 2.0, color=MUTED, above_pt=2.5)
    block = Block(html, width - 2 * _PAD, size_pt - 0.5)

    def paint(painter: QPainter, top: float) -> None:
        box = QRectF(left, top, width, block.height_pt + 2 * _PAD)
        _tint(painter, box, _HELP_GROUND)
        block.paint(painter, left + _PAD, top + _PAD)

    return Section(block.height_pt + 2 * _PAD, paint)


_ABOUT = tr("About this sheet.")


def foot(content: Content, left: float, width: float) -> Section:
    """Return what the model is, the credit, and the pose code as letters and to be scanned."""
    has_code = bool(content.code)
    column = width - (QR_PT + 14.0 if has_code else 0.0)
    html = line(f"<b>{words(_ABOUT)}</b> {words(ABOUT)}", color=MUTED)
    html += line(words(CREDIT), size_pt=6.5, color=MUTED, above_pt=3.0)
    if has_code:
        again = words(tr("To see this pose again in Leg Explorer, type or scan:"))
        said = f"{again} <b>{words(content.code)}</b>"
        html += line(said, size_pt=8.0, color=MUTED, above_pt=3.0)
    block = Block(html, column, 8.5)
    height = max(block.height_pt, QR_PT if has_code else 0.0)

    def paint(painter: QPainter, top: float) -> None:
        block.paint(painter, left, top)
        if has_code:
            paint_qr(painter, content.code, left + width - QR_PT, top)

    return Section(height, paint)


def _stands_beside(legs: Legs) -> bool:
    return len(legs.images) == 1 and legs.box == TALL


def _head(text: str, size_pt: float, color: str = ACCENT) -> str:
    return line(words(text), size_pt=1.15 * size_pt, bold=True, color=color)


def _paragraphs(texts: tuple[str, ...], above_pt: float = 5.0) -> str:
    return "".join(line(words(text) or "&nbsp;", above_pt=above_pt) for text in texts)


def _plain(block: Block, left: float) -> Section:
    return Section(block.height_pt, lambda painter, top: block.paint(painter, left, top))


def _tint(painter: QPainter, box: QRectF, color: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.drawRoundedRect(box, 5.0, 5.0)
