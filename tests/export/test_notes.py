"""Labels, figures and mechanics as painted: equal at every size, readable on any ground."""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from benchmarks.colors import difference
from explorer.anatomy import load_leg
from explorer.export.labels import label_font, measure
from explorer.export.legends import Legends
from explorer.export.mechanics import MINUS, PLUS, balance_box, balance_words
from explorer.export.notes import Notes, room_beside
from explorer.export.picture import frame
from explorer.mechanics import Scenario, Solution, solve
from explorer.scene.camera import view
from explorer.scene.coloring import SCALES
from explorer.scene.deform import Rig
from explorer.scene.describe import Item, describe
from explorer.scene.joint_drawing import JointDrawing, joint_drawing
from explorer.scene.labels import lay_out
from explorer.scene.look import Look
from explorer.scene.meshes import load_meshes
from tests.export.conftest import color_at

if TYPE_CHECKING:
    from explorer.scene.look import JointName

SIZE = (420.0, 600.0)


@cache
def shown() -> tuple[Solution, tuple[Item, ...]]:
    scenario = Scenario(knee_rad=math.radians(40.0))
    solution = solve(load_leg(), scenario)
    points = Rig.load().pose(0.0, scenario.knee_rad, 0.0)
    return solution, describe(load_leg(), load_meshes(), points, solution, Look())


def framed(**fields: object) -> Look:
    look = Look(camera=view("lateral"), background="white", **fields)  # type: ignore[arg-type]
    items = shown()[1]
    beside = room_beside(items, look)
    return look.with_(
        camera=frame(look.camera, items, 420, 600, legend=False, caption="", beside=beside, scale=1)
    )


def drawing(joint: JointName, look: Look) -> JointDrawing:
    made = joint_drawing(load_leg(), shown()[0], look.with_(mechanics=joint))
    assert made is not None
    return made


def painted(look: Look, scale: float = 1.0, joint: JointName | None = None) -> QImage:
    made = drawing(joint, look) if joint else None
    notes = Notes(shown()[1], look, SIZE, drawing=made)
    kind = QImage.Format.Format_ARGB32_Premultiplied
    image = QImage(round(scale * SIZE[0]), round(scale * SIZE[1]), kind)
    image.fill(0)
    painter = QPainter(image)
    painter.scale(scale, scale)
    notes.paint(painter, QColor("black"))
    painter.end()
    return image


def inked(image: QImage, box: QRectF) -> int:
    """Return how many pixels of a part carry paint."""
    part = image.copy(box.toAlignedRect())
    return sum(
        part.pixelColor(x, y).alpha() > 60
        for x in range(part.width())
        for y in range(part.height())
    )


def test_words_stand_where_they_were_placed_at_every_size(qapp: object) -> None:
    look = framed(labels="english", numbers=True)
    labels = Notes(shown()[1], look, SIZE).labels.labels
    assert len(labels) >= 8
    once, twice = painted(look), painted(look, 2.0)
    for label in labels:
        box = QRectF(label.at.box.left, label.at.box.top, label.at.box.width, label.at.box.height)
        assert inked(once, box) > 30
        assert inked(twice, QRectF(box.topLeft() * 2.0, box.size() * 2.0)) > 100


def test_nothing_is_painted_unasked(qapp: object) -> None:
    assert inked(painted(framed()), QRectF(0, 0, *SIZE)) == 0


def test_framing_leaves_room_for_words(qapp: object) -> None:
    items = shown()[1]
    bare, named = framed(), framed(labels="latin")
    narrow, wide = room_beside(items, named)
    assert room_beside(items, bare) == (0.0, 0.0)
    assert 60.0 < narrow < wide
    assert named.camera.height_m > bare.camera.height_m


def test_latin_leans_and_is_measured_so(qapp: object) -> None:
    assert label_font("latin").italic()
    assert not label_font("english").italic()
    assert measure("latin")("M. soleus", False) > 30.0
    assert measure("english")("42 %", True) > measure("english")("42 %", False)


def test_words_have_a_halo_of_the_ground(qapp: object) -> None:
    image = painted(framed(labels="english"))
    colors = {color_at(image, x, y) for x in range(0, 420) for y in range(0, 600)}
    assert any(min(c[:3]) > 250 and c[3] == 255 for c in colors)
    assert any(max(c[:3]) < 60 and c[3] == 255 for c in colors)


def test_balance_in_words(qapp: object) -> None:
    rows = balance_words(drawing("knee", framed()))
    assert rows[0][1].startswith("Muscles ")
    assert ", load " in rows[0][1]
    told = dict(rows[1:])
    assert told["plus"].startswith("muscles, to bend the knee: ")
    assert told["load"].startswith("load, to straighten the knee: ")
    held = balance_words(drawing("hip", framed()))
    assert held[0][1].endswith("held from outside")
    assert any(words.startswith("from outside, to ") for _, words in held)


@pytest.mark.parametrize("joint", ["hip", "knee", "ankle"])
def test_mechanics_are_drawn_at_the_joint_and_told_in_the_corner(
    qapp: object, joint: JointName
) -> None:
    look = framed()
    image = painted(look, joint=joint)
    box = balance_box(drawing(joint, look), SIZE)
    assert box.right <= SIZE[0]
    assert box.bottom <= SIZE[1]
    assert inked(image, QRectF(box.left, box.top, box.width, box.height)) > 300
    assert inked(image, QRectF(60, 0, 300, 540)) > 500


def test_arrows_have_their_colours(qapp: object) -> None:
    image = painted(framed(), joint="knee")
    greens = [
        (x, y)
        for x in range(image.width())
        for y in range(500)
        if image.pixelColor(x, y).name() == PLUS.name()
    ]
    assert len(greens) > 40


@pytest.mark.parametrize("vision", ["normal", "protan", "deutan"])
def test_the_arrows_are_told_apart_without_red_or_green(vision: str) -> None:
    plus, minus = ((c.redF(), c.greenF(), c.blueF()) for c in (PLUS, MINUS))
    inks = ((0.12, 0.15, 0.18), (0.91, 0.92, 0.93))
    assert difference(plus, minus, vision) > 20.0
    for ink in inks:
        assert difference(plus, ink, vision) > 20.0
        assert difference(minus, ink, vision) > 20.0


@pytest.mark.parametrize("width", [240.0, 292.0, 420.0, 900.0])
def test_the_balance_stands_above_the_legends_where_the_picture_is_narrow(
    qapp: object, width: float
) -> None:
    made, size = drawing("knee", framed()), (width, 700.0)
    taken = Legends(size, 6.0, SCALES["activation"], footprints=True).boxes
    box = balance_box(made, size, taken)
    assert not any(box.meets(other) for other in taken)
    assert box.right <= width
    if width == 900.0:
        assert box == balance_box(made, size)


def test_the_words_of_the_selected_structure_keep_clear_of_its_figure(qapp: object) -> None:
    key, size = "vastus_lateralis", (250.0, 700.0)
    look = framed(labels="english", numbers=True, selected=key)
    labels = lay_out(shown()[1], look, size, measure("english")).labels
    label = next(each for each in labels if each.key == key)
    bold = sum(measure("english")(words, True) for words in (*label.lines, label.figure))
    assert label.at.box.width > bold
