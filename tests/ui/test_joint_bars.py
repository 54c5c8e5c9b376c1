"""Who does what: bars, numbers and reasons follow the solution, by mouse, key and screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from explorer.anatomy import Leg, load_leg
from explorer.insight.joints import GroupMoment, JointMoment, joint_moments
from explorer.insight.why import sentence, why
from explorer.mechanics import Scenario, solve
from explorer.ui.panels.joint_bars import JointBars, number_words
from explorer.ui.panels.reasons import Reasons, product_words
from explorer.ui.theme import current_theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from explorer.ui.window import MainWindow


@pytest.fixture(scope="module")
def leg() -> Leg:
    return load_leg()


@pytest.fixture
def bars(qtbot: QtBot, leg: Leg) -> JointBars:
    made = JointBars()
    qtbot.addWidget(made)
    made.resize(330, 500)
    made.show_joints(joint_moments(solve(leg, Scenario())))
    made.show()
    return made


def test_rows_stay_in_their_order(leg: Leg, bars: JointBars) -> None:
    def names() -> list[str]:
        return [row.joint if isinstance(row, JointMoment) else row.name for row in bars.bars.rows]

    before = names()
    bars.show_joints(joint_moments(solve(leg, Scenario("romanian_deadlift", load_kg=50.0))))
    assert names() == before
    assert [name for name in before if name in ("hip", "knee", "ankle")] == ["hip", "knee", "ankle"]


def test_a_screen_reader_hears_every_row(bars: JointBars) -> None:
    assert bars.accessibleName()
    for number, row in enumerate(bars.bars.rows):
        heard = bars.bars.data(bars.bars.index(number), Qt.ItemDataRole.AccessibleTextRole)
        assert row.sentence in heard


def test_keys_walk_over_groups_and_never_rest_on_a_joint(bars: JointBars) -> None:
    bars.choose("hip", "gluteus maximus")
    bars.setFocus()
    seen = [bars.group]
    for _ in range(len(bars.bars.rows)):
        QTest.keyClick(bars, Qt.Key.Key_Down)
        assert bars.group is not None
        seen.append(bars.group)
    groups = [row for row in bars.bars.rows if isinstance(row, GroupMoment)]
    assert [group for group in groups if group in seen] == groups
    for _ in range(len(bars.bars.rows)):
        QTest.keyClick(bars, Qt.Key.Key_Up)
        assert bars.group is not None
    assert bars.group == groups[0]


def test_a_longer_bar_for_a_larger_moment(leg: Leg, bars: JointBars) -> None:
    light = bars.grab().toImage()
    bars.show_joints(joint_moments(solve(leg, Scenario(load_kg=25.0, ankle_hold="held"))))
    assert bars.grab().toImage() != light


@pytest.mark.parametrize(
    ("moment_Nm", "net_Nm", "words"),
    [
        (30.0, 40.0, "30\u00a0N·m · 75% of it"),
        (-10.0, 40.0, "10\u00a0N·m · \u221225% of it"),
        (-0.1, 40.0, "0.1\u00a0N·m"),
        (30.0, 0.0, "30\u00a0N·m"),
        (0.001, 40.0, "–"),
    ],
)
def test_numbers_say_of_what_they_are_a_part(moment_Nm: float, net_Nm: float, words: str) -> None:
    assert (
        number_words(GroupMoment("knee", "hamstrings", (), moment_Nm, net_Nm, abs(net_Nm) > 1.0))
        == words
    )


@pytest.mark.parametrize("said", ["{moment} · {part} of it", "{moment} · {part} of all of it"])
def test_no_bar_reaches_its_number(
    leg: Leg, bars: JointBars, monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    monkeypatch.setattr("explorer.ui.panels.joint_bars.tr", lambda _: said)
    bars.viewport().update()
    image = bars.viewport().grab().toImage()
    metrics, accent = bars.fontMetrics(), current_theme().accent
    checked = 0
    for number, row in enumerate(bars.bars.rows):
        if not isinstance(row, GroupMoment) or row.moment_Nm < 6.0 or row.against:
            continue
        area = bars.visualRect(bars.bars.index(number))
        begins = area.right() - 4 - metrics.horizontalAdvance(number_words(row))
        line = [image.pixelColor(x, area.center().y()).name() for x in range(area.width() - 4)]
        last = max(x for x, name in enumerate(line) if name == accent)
        assert last < begins, row.name
        checked += 1
    assert checked > 1


def test_reasons_are_the_largest_muscles_of_the_group(qtbot: QtBot, leg: Leg) -> None:
    solution = solve(leg, Scenario())
    card = Reasons()
    qtbot.addWidget(card)
    knee = joint_moments(solution)[1]
    group = next(row for row in knee.groups if row.name == "hamstrings")
    card.show_group(solution, group)
    card.show()
    expected = [row for row in why(solution, "knee") if row.muscle in group.muscles]
    assert "hamstrings at the knee" in card.text()
    for row in expected:
        assert sentence(row) in card.text()
        assert product_words(row) in card.text()


def test_the_product_gives_the_moment(leg: Leg) -> None:
    row = why(solve(leg, Scenario()), "knee")[0]
    words = product_words(row)
    assert f"{1000 * row.arm_m:.0f}\u00a0mm arm" in words
    assert f"{row.activation:.2f} activation" in words
    assert f"{row.length:.2f} left by length" in words


def test_choosing_a_group_tells_more_of_it(qtbot: QtBot, window: MainWindow) -> None:
    page = window.answers.pose
    qtbot.waitUntil(lambda: "hamstrings at the knee" in page.reasons.text())
    page.bars.choose("ankle", "shin muscles")
    qtbot.waitUntil(lambda: "shin muscles" in page.reasons.text())
    assert "shin muscles at the ankle" in page.reasons.text()

    def header() -> str:
        return str(page.shares.shares.headerData(0, Qt.Orientation.Horizontal))

    qtbot.waitUntil(lambda: header() == "Share of ankle moment")
    before = page.reasons.text()
    with qtbot.waitSignal(window.session.rested):
        window.session.set_scenario(load_kg=20.0)
    assert page.reasons.text() != before
    assert "shin muscles at the ankle" in page.reasons.text()
