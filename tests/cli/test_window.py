"""How the window is opened: without a command, or with a scenario to start with."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest

from explorer.document.document import Asked, Document
from explorer.document.leg_file import read_leg, write_leg
from explorer.mechanics import Scenario
from explorer.ui import app

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Run


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[app.Options]:
    """Stand in for the window; hold what it was opened with."""
    options: list[app.Options] = []

    def run(asked: app.Options) -> int:
        options.append(asked)
        return 0

    monkeypatch.setattr(app, "run", run)
    return options


def test_no_arguments_open_the_window_as_it_was_left(run: Run, opened: list[app.Options]) -> None:
    assert run().status == 0
    assert opened == [app.Options()]


@pytest.mark.parametrize("command", [(), ("window",)])
def test_options_set_only_what_they_name(
    run: Run, opened: list[app.Options], command: tuple[str, ...], tmp_path: Path
) -> None:
    place = tmp_path / "window.png"
    arguments = ("--knee", "60", "--ankle", "-20", "--size", "1280x800", "--viewport", "image")
    assert run(*command, *arguments, "--screenshot", str(place)).status == 0
    assert opened == [
        app.Options(
            viewport="image",
            scenario={"knee_rad": math.radians(60.0), "ankle_rad": math.radians(-20.0)},
            subject={},
            screenshot=place,
            size=(1280, 800),
        )
    ]


def test_a_file_starts_the_window(run: Run, opened: list[app.Options], tmp_path: Path) -> None:
    place = tmp_path / "toes.leg"
    write_leg(place, Document(Asked(Scenario())))
    scene = read_leg(place)
    assert run(str(place)).status == 0
    assert run("window", str(place), "--knee", "60").status == 0
    bent = {"knee_rad": math.radians(60.0)}
    assert opened == [
        app.Options(document=scene, path=place, scenario={}, subject={}),
        app.Options(document=scene, path=place, scenario={**bent}, subject={}),
    ]


def test_a_file_that_is_no_scene_opens_nothing(
    run: Run, opened: list[app.Options], tmp_path: Path
) -> None:
    (tmp_path / "a.leg").write_text("{}")
    for name, said in (("a.leg", "is no Leg Explorer file"), ("b.leg", "cannot read b.leg")):
        refused = run(str(tmp_path / name))
        assert refused.status == 2
        assert said in refused.err
    assert opened == []


def test_phase_and_what_if_start_the_window_too(run: Run, opened: list[app.Options]) -> None:
    arguments = ("--exercise", "nordic_curl", "--phase", "0.3", "--hamstring-fatigue", "0.2")
    assert run(*arguments).status == 0
    start = {"exercise": "nordic_curl", "phase": 0.3, "hamstring_fatigue": 0.2}
    assert opened == [app.Options(scenario=start, subject={})]


def test_whose_leg_it_is_can_be_said(run: Run, opened: list[app.Options]) -> None:
    assert run("window", "--mass-kg", "60", "--sex", "female").status == 0
    assert opened == [app.Options(scenario={}, subject={"mass_kg": 60.0, "sex": "female"})]


def test_safe_mode_is_asked_for(run: Run, opened: list[app.Options]) -> None:
    assert run("--safe-mode").status == 0
    assert opened == [app.Options(scenario={}, subject={}, safe_mode=True)]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--knee", "500"), "knee must lie between 0 and 140 degrees"),
        (("--viewport", "best"), "--viewport must be one of auto, image, gl, not 'best'"),
        (("--size", "big"), "--size must be width x height"),
        (("--screenshot", "/no/such/folder/a.png"), "there is no folder"),
        (("--parameters", "published"), "unrecognized arguments"),
    ],
)
def test_wrong_options_open_nothing(
    refused: Callable[..., str], opened: list[app.Options], arguments: tuple[str, ...], said: str
) -> None:
    assert said in refused(*arguments)
    assert opened == []
