"""The cards of muscles: each statement shows where it was read, and nothing is fetched."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QColor, QDesktopServices, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from explorer.anatomy.cards import Card, card, cards
from explorer.insight.muscle_depth import DEEP, depth
from explorer.ui.panels.muscle_card import MuscleCards
from explorer.ui.theme import DARK, LIGHT, apply_theme, current_theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from explorer.ui.window import MainWindow


class Browser(QObject):
    """Stands for the system's browser: remembers what it was asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, address: QUrl) -> None:
        self.opened.append(address.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    stand_in = Browser()
    for scheme in ("https", "http"):
        QDesktopServices.setUrlHandler(scheme, stand_in, "open")  # type: ignore[arg-type]
    yield stand_in
    for scheme in ("https", "http"):
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def panel(qtbot: QtBot) -> MuscleCards:
    made = MuscleCards()
    qtbot.addWidget(made)
    made.resize(350, 700)
    made.show_selection("gasmed_r")
    with qtbot.waitExposed(made):
        made.show()
    return made


def plain(panel: MuscleCards) -> str:
    document = QTextDocument()
    document.setHtml(panel.text())
    return document.toPlainText().replace("\u00a0", " ").replace("\u2009", " ")


def label(panel: MuscleCards, word: str) -> QLabel:
    return next(each for each in panel.findChildren(QLabel) if word in each.text())


def fields(shown: Card) -> list[tuple[str, tuple[str, ...]]]:
    nerve = f"{shown.nerve} ({shown.roots})" if shown.roots else shown.nerve
    deep = [(said.text.replace("\u00a0", " "), said.cited) for said in depth(shown.key)]
    rows = (
        (shown.origin, shown.origin_source),
        (shown.insertion, shown.insertion_source),
        (nerve, shown.nerve_source),
        *(deep or [(shown.actions, shown.actions_source)]),
        (shown.note, shown.note_source),
    )
    return [(text, tuple(source.citation for source in cited)) for text, cited in rows if text]


@pytest.mark.parametrize("shown", cards(), ids=lambda each: each.key)
def test_the_numbers_of_a_field_lead_to_its_sources(panel: MuscleCards, shown: Card) -> None:
    # By a muscle's own key, since one mesh may show several muscles.
    panel.show_selection(next((m for m in shown.muscles if card(m) is shown), shown.key))
    words, _, foot = plain(panel).partition("\nSource")
    listed = dict(re.findall(r"^(\d+)\n(.+)$", foot, flags=re.MULTILINE))
    for text, citations in fields(shown):
        marks = re.search(re.escape(text) + r"(?: ([\d, ]+))?$", words, flags=re.MULTILINE)
        assert marks, text
        numbers = (marks[1] or "").replace(" ", "").split(",") if marks[1] else []
        assert {listed[number] for number in numbers} == set(citations)
    assert len(set(listed.values())) == len(listed)


def test_a_source_opens_in_the_browser_and_only_when_asked(
    panel: MuscleCards, browser: Browser
) -> None:
    foot = label(panel, "Sources")
    assert not browser.opened
    foot.setFocus()
    QTest.keyClick(foot, Qt.Key.Key_Tab)
    QTest.keyClick(foot, Qt.Key.Key_Return)
    assert browser.opened == [card("gasmed_r").origin_source[0].address]


def test_what_was_not_checked_says_so_and_leads_nowhere(panel: MuscleCards) -> None:
    panel.show_selection("sacrum")
    assert "not yet checked" in plain(panel)
    assert "href" not in panel.text()


def test_the_whole_list_stands_inside_the_panel(qtbot: QtBot, panel: MuscleCards) -> None:
    for each in cards():
        panel.show_selection(each.key)
        foot = label(panel, "Source")
        qtbot.waitUntil(partial(is_whole, foot))
        assert foot.mapTo(panel, foot.rect().topRight()).x() < panel.width()


def test_links_follow_the_theme(qtbot: QtBot, panel: MuscleCards) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    before = current_theme()
    try:
        for theme in (DARK, LIGHT):
            apply_theme(app, theme)
            qtbot.waitUntil(partial(shows, panel, theme.accent))
    finally:
        apply_theme(app, before)


def is_whole(label: QLabel) -> bool:
    return label.height() >= label.heightForWidth(label.width())


def shows(panel: MuscleCards, colour: str) -> bool:
    picture = label(panel, "Sources").grab().toImage()
    sought = QColor(colour).rgb()
    return any(
        picture.pixel(x, y) == sought
        for y in range(picture.height())
        for x in range(picture.width())
    )


def test_cards_in_sight_keep_up_and_the_others_follow(qtbot: QtBot, window: MainWindow) -> None:
    cards = window.answers.cards
    window.answers.setCurrentWidget(cards)
    qtbot.waitUntil(lambda: "In this pose" in cards.text())
    before = cards.text().split("Sources")
    with qtbot.waitSignal(window.session.passed):
        window.session.set_scenario(load_kg=25.0)
    moving = cards.text().split("Sources")
    assert moving[0] != before[0]
    assert moving[-2] == before[-2]
    qtbot.waitUntil(lambda: cards.text().split("Sources")[-2] != before[-2])


def test_one_belly_of_two_muscles_shows_both_cards(qtbot: QtBot, window: MainWindow) -> None:
    cards = window.answers.cards
    brevis = cards.choice.findData("fibularis_brevis")
    with qtbot.waitSignal(window.session.passed):
        cards.choice.setCurrentIndex(brevis)
    assert window.session.look.selected == "peroneus_longus"
    assert "Tuberosity of the fifth metatarsal" in cards.text()
    assert "Medial cuneiform" in cards.text()
    assert cards.choice.currentIndex() == brevis
    with qtbot.waitSignal(window.session.passed):
        window.session.set_look(selected="soleus")
    assert cards.choice.currentData() == "soleus"


@pytest.mark.parametrize("leads", ["origin", "insertion", "knee", "fibers", "muscle"])
def test_a_statement_leads_to_what_it_speaks_of(
    qtbot: QtBot, window: MainWindow, leads: str
) -> None:
    window.viewport.look_from("posterior")
    window.session.run_pass()
    before = window.session.look.camera
    window.answers.cards.followed.emit("semimembranosus", leads)
    window.session.run_pass()
    look = window.session.look
    assert look.selected == "semimembranosus"
    assert look.footprints == (leads in ("origin", "insertion"))
    assert look.mechanics == ("knee" if leads == "knee" else None)
    assert (look.color_by == "fiber_length") == (leads == "fibers")
    near = look.camera.height_m < 0.8 * before.height_m
    assert near == (leads in ("origin", "insertion", "fibers"))
    if leads in ("origin", "insertion"):
        below_hip_m = -look.camera.focus_m[1]
        assert (below_hip_m < 0.2) == (leads == "origin")


def test_keys_follow_a_statement(qtbot: QtBot, panel: MuscleCards) -> None:
    words = label(panel, "In this pose") if panel._solution else label(panel, "Origin")
    words.setFocus()
    QTest.keyClick(words, Qt.Key.Key_Tab)
    with qtbot.waitSignal(panel.followed) as followed:
        QTest.keyClick(words, Qt.Key.Key_Return)
    assert followed.args == ["gastrocnemius_medial", "origin"]


def test_only_muscles_lead_to_the_picture_and_the_chief_ones_are_told_in_depth(
    panel: MuscleCards,
) -> None:
    for key in DEEP:
        panel.show_selection(key)
        assert panel.text().count("show:") >= 5
        assert "At the " in plain(panel)
        assert ("Fibres, measured" in plain(panel)) == (key != "plantaris")
    panel.show_selection("sacrum")
    assert "show:" not in panel.text()
