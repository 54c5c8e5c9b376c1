"""Curves as CSV and SVG: read back, and whole or not at all."""

from __future__ import annotations

import csv
import itertools
import math
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from PySide6.QtGui import QColor

from benchmarks.colors import VISIONS, difference, linear
from explorer.anatomy import load_leg
from explorer.document.document import Asked, Document
from explorer.document.errors import InputError
from explorer.document.leg_file import leg_text
from explorer.export.carry import carried
from explorer.export.curve_styles import STYLES, bounds, ticks
from explorer.export.curves import csv_text, save_curves
from explorer.insight.curve_words import COMPUTED, title_words
from explorer.insight.curves import Curves, curves
from explorer.insight.names import plain_name
from explorer.mechanics import Scenario
from explorer.ui.theme import DARK, LIGHT

if TYPE_CHECKING:
    from pathlib import Path

CHOSEN = dict(zip(("bflh_r", "semimem_r", "gasmed_r"), STYLES, strict=False))
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def found() -> Curves:
    return curves(load_leg(), Scenario(load_kg=20.0), "knee")


@pytest.fixture(scope="module")
def falling() -> Curves:
    scenario = Scenario("romanian_deadlift", hip_rad=1.2, knee_rad=0.3, load_kg=40.0)
    return curves(load_leg(), scenario, "ankle")


def test_the_table_reads_back_as_the_numbers(tmp_path: Path, found: Curves) -> None:
    out = tmp_path / "a.csv"
    save_curves(out, found, "moment", "knee", CHOSEN)
    comment, *lines = out.read_text("utf-8").splitlines()
    assert comment.startswith("#")
    assert COMPUTED in comment
    rows = list(csv.DictReader(lines))
    assert len(rows) == len(found.at)
    values = found.values("moment", "knee")
    for i, row in enumerate(rows):
        assert float(row["knee_deg"]) == pytest.approx(math.degrees(found.at[i]))
        assert row["overloaded"] == str(int(found.overloaded[i]))
        for muscle in CHOSEN:
            value = float(row[f"{muscle}_moment_knee_flexion_Nm"])
            assert value == values[i, found.muscles.index(muscle)]


def test_gaps_are_empty_cells(falling: Curves) -> None:
    rows = list(csv.DictReader(csv_text(falling, "force", "knee", ["bflh_r"]).splitlines()[1:]))
    assert {row["falls"] for row in rows} == {"0", "1"}
    assert all((row["bflh_r_force_N"] == "") == (row["falls"] == "1") for row in rows)


def test_the_picture_is_svg_with_text_curves_and_legend(tmp_path: Path, found: Curves) -> None:
    out = tmp_path / "a.svg"
    save_curves(out, found, "force", "knee", CHOSEN)
    root = ET.parse(out).getroot()
    said = [text.text or "" for text in root.iter(f"{SVG}text")]
    assert title_words("force", "knee") in said
    assert all(plain_name(muscle) in said for muscle in CHOSEN)
    assert any(COMPUTED in text for text in said)
    assert any("more than these muscles can hold" in text for text in said)
    paths = list(root.iter(f"{SVG}path"))
    assert [path.get("stroke") for path in paths] == [style.light for style in CHOSEN.values()]
    looks = {(path.get("stroke"), path.get("stroke-dasharray")) for path in paths}
    assert len(looks) == len(CHOSEN)
    width, height = float(root.attrib["width"]), float(root.attrib["height"])
    for path in paths:
        pairs = [pair.lstrip("ML").split(",") for pair in path.attrib["d"].split()]
        assert len(pairs) == len(found.at)
        assert all(0 < float(x) < width and 0 < float(y) < height for x, y in pairs)


def test_gaps_part_the_drawn_curve(tmp_path: Path, falling: Curves) -> None:
    out = tmp_path / "a.svg"
    save_curves(out, falling, "force", "knee", {"bflh_r": STYLES[0]})
    (path,) = ET.parse(out).getroot().iter(f"{SVG}path")
    assert len(path.attrib["d"].split()) == int((~falling.falls).sum())


def test_a_picture_of_curves_carries_its_scene(tmp_path: Path, found: Curves) -> None:
    document = Document(Asked(found.scenario), title="Curl & <more>")
    for out in (tmp_path / "a.svg", tmp_path / "a.csv"):
        save_curves(out, found, "moment", "knee", CHOSEN, document)
    assert leg_text(carried(tmp_path / "a.svg")) == leg_text(document)
    assert "LegExplorer" not in (tmp_path / "a.csv").read_text("utf-8")
    save_curves(tmp_path / "bare.svg", found, "moment", "knee", CHOSEN)
    with pytest.raises(InputError, match="carries no scene"):
        carried(tmp_path / "bare.svg")


def test_another_ending_and_a_bad_folder_get_one_line(tmp_path: Path, found: Curves) -> None:
    with pytest.raises(InputError, match=r"a\.pdf: curves can be saved as \.svg or \.csv only"):
        save_curves(tmp_path / "a.pdf", found, "force", "knee", CHOSEN)
    with pytest.raises(
        InputError, match=r"Not saved: cannot write .*there is no such file"
    ) as error:
        save_curves(tmp_path / "none" / "a.csv", found, "force", "knee", CHOSEN)
    assert "\n" not in str(error.value)


def test_what_stood_there_stays_when_writing_fails(
    tmp_path: Path, found: Curves, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "a.csv"
    out.write_text("before", "utf-8")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(InputError, match="the disk is full"):
        save_curves(out, found, "force", "knee", CHOSEN)
    assert out.read_text("utf-8") == "before"
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.parametrize(("side", "ground"), [("light", LIGHT.card), ("dark", DARK.card)])
def test_curves_are_told_apart_by_dash_or_by_colour_for_every_eye(side: str, ground: str) -> None:
    def rgb(name: str) -> list[float]:
        color = QColor(name)
        return [color.redF(), color.greenF(), color.blueF()]

    def light(name: str) -> float:
        return float(np.dot(linear(rgb(name)), [0.2126, 0.7152, 0.0722]))

    for one, other in itertools.combinations(STYLES, 2):
        if one.dash == other.dash:
            colors = rgb(getattr(one, side)), rgb(getattr(other, side))
            assert min(difference(*colors, vision) for vision in VISIONS) > 12.0
    for style in STYLES:
        pair = sorted((light(getattr(style, side)), light(ground)))
        assert (pair[1] + 0.05) / (pair[0] + 0.05) > 4.5  # WCAG 2.2 asks 3 of graphics


def test_plots_reach_over_all_values_and_zero() -> None:
    low, high = bounds(np.array([3.0, 8.0, np.nan]), "force", 1.0, 2.0)
    assert low <= 0.0
    assert 8.0 < high < 10.0
    low, high = bounds(np.array([-3.0, -1.0]), "moment", 1.0, 2.0)
    assert -4.0 < low < -3.0
    assert 0.0 <= high < 1.0
    for flat in (np.zeros(3), np.full(3, np.nan), np.array([0.001])):
        low, high = bounds(flat, "force", 1.0, 20.0)
        assert high - low >= 20.0
        assert low <= 0.0 <= high
    low, high = bounds(np.array([-50.0, 80.0]), "share", 100.0, 20.0)
    assert low > -120.0
    assert high < 220.0


@pytest.mark.parametrize(
    ("low", "high"), [(0.0, 1.05), (-3.2, 21.0), (0.0, 105.0), (-110.0, 210.0), (0.0, 7300.0)]
)
def test_ticks_are_round_and_few(low: float, high: float) -> None:
    found = ticks(low, high)
    assert 3 <= len(found) <= 8
    assert 0.0 in found
    assert all(low <= value <= high for value in found)
