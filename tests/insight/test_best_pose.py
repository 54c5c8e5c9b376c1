"""The search keeps to the limits, finds no worse than many random tries, and always the same."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.insight.best_pose import best_pose
from explorer.insight.measures import measure
from explorer.insight.search import spread
from explorer.insight.wish import NOT_SEARCHED, SEARCHED, Wish
from explorer.mechanics import EXERCISES, Scenario, solve, solve_many
from explorer.mechanics.exercises import TASKS
from tests.insight.scenarios import LEG, assert_words


def _range(low: float, high: float) -> st.SearchStrategy[tuple[float, float]]:
    return st.tuples(st.floats(low, high), st.floats(low, high)).map(
        lambda pair: (min(pair), max(pair))
    )


@settings(max_examples=8)
@given(
    exercise=st.sampled_from(SEARCHED),
    hip_deg=_range(-10.0, 100.0),
    knee_deg=_range(0.0, 120.0),
    ankle_deg=_range(-40.0, 25.0),
    load_kg=_range(0.0, 60.0),
    limit=st.floats(0.2, 1.0),
    weight=st.floats(0.0, 3.0),
)
def test_what_is_found_keeps_to_every_limit(
    exercise: str,
    hip_deg: tuple[float, float],
    knee_deg: tuple[float, float],
    ankle_deg: tuple[float, float],
    load_kg: tuple[float, float],
    limit: float,
    weight: float,
) -> None:
    hip, knee, ankle = (
        (math.radians(low), math.radians(high)) for low, high in (hip_deg, knee_deg, ankle_deg)
    )
    wish = Wish(
        (exercise,),  # type: ignore[arg-type]
        hip,
        knee,
        ankle,
        load_kg,
        highest_activation=limit,
        calf_weight=weight,
    )
    search = best_pose(LEG, Scenario(hamstring_fatigue=0.1), wish)
    assert_words(search.words)
    if search.best is None:
        assert search.left_out
        return
    for found in (search.best, *search.others):
        pose = found.scenario
        for angle, (low, high) in (
            (pose.hip_rad, hip),
            (pose.knee_rad, knee),
            (pose.ankle_rad, ankle),
        ):
            assert low - 1e-6 <= angle <= high + 1e-6
        if TASKS[pose.exercise].load != "none":
            assert load_kg[0] - 1e-9 <= pose.load_kg <= load_kg[1] + 1e-9
        assert pose.hamstring_fatigue == 0.1
        alone = solve(LEG, pose)
        assert alone.status == "balanced"
        assert not alone.falls
        assert alone.activation.max() <= limit + 1e-3
        assert found.score == pytest.approx(
            found.numbers.hamstring_drive - weight * found.numbers.calf_part
        )
    scores = [search.best.score, *(found.score for found in search.others)]
    assert scores == sorted(scores, reverse=True)


def test_no_worse_than_many_random_tries() -> None:
    wish = Wish(exercises=("prone_leg_curl",), holds=("held",))
    search = best_pose(LEG, Scenario(), wish)
    draw = np.random.default_rng(7)
    tries = [
        Scenario(
            "prone_leg_curl",
            hip_rad=draw.uniform(*wish.hip_rad),
            knee_rad=math.radians(draw.uniform(5.0, 105.0)),
            ankle_rad=draw.uniform(*wish.ankle_rad),
            load_kg=draw.uniform(*wish.load_kg),
            ankle_hold="held",
        )
        for _ in range(1500)
    ]
    of = measure(solve_many(LEG, tries))
    allowed = of.balanced & (of.highest_activation <= wish.highest_activation)
    assert allowed.sum() > 300
    best = (of.hamstring_drive - wish.calf_weight * of.calf_part)[allowed].max()
    assert search.best is not None
    assert search.best.score > best - 0.01


def test_same_answer_every_time_and_weight_moves_it_away_from_the_calf() -> None:
    pulled_up = (math.radians(5.0), math.radians(20.0))
    wish = Wish(exercises=("prone_leg_curl",), knee_rad=(0.0, 0.8), ankle_rad=pulled_up)
    first, again = (best_pose(LEG, Scenario(), wish) for _ in range(2))
    assert first == again
    careless = Wish(
        exercises=wish.exercises,
        knee_rad=wish.knee_rad,
        ankle_rad=pulled_up,
        calf_weight=0.0,
    )
    other = best_pose(LEG, Scenario(), careless).best
    assert first.best is not None
    assert other is not None
    assert first.best.numbers.calf_part < other.numbers.calf_part
    assert first.best.numbers.hamstring_drive <= other.numbers.hamstring_drive + 0.01


def test_what_is_not_searched_says_why() -> None:
    assert set(SEARCHED) | set(NOT_SEARCHED) == set(EXERCISES)
    search = best_pose(LEG, Scenario(), Wish(exercises=("relaxed", "kettlebell_swing")))
    assert search.best is None
    assert dict(search.left_out) == {
        "Relaxed leg": "The muscles are relaxed in it.",
        "Kettlebell swing": "It lives from its speed, and here the leg is held still.",
    }
    bent = Wish(exercises=("nordic_curl",), knee_rad=(1.9, 2.0))
    ((_, why), *_) = best_pose(LEG, Scenario(), bent).left_out
    assert why == "Its movement does not pass the angles allowed at the knee."


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"hip_rad": (1.0, 0.5)}, "hip_rad must run from low to high"),
        ({"load_kg": (math.nan, 1.0)}, "load_kg must run from low to high"),
        ({"highest_activation": 0.0}, "highest activation must lie above 0"),
        ({"calf_weight": -1.0}, "calf weight must be 0 or more"),
        ({"exercises": ()}, "at least one exercise"),
    ],
)
def test_impossible_wishes_are_refused(changes: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Wish(**changes)  # type: ignore[arg-type]


@pytest.mark.parametrize("dimensions", [1, 2, 5])
def test_points_fill_the_cube_evenly(dimensions: int) -> None:
    points = spread(400, dimensions)
    assert points.shape == (400, dimensions)
    assert np.all((points >= 0.0) & (points < 1.0))
    assert points[0] == pytest.approx(0.5)
    for column in points.T:
        counts, _ = np.histogram(column, bins=10, range=(0.0, 1.0))
        assert counts.min() >= 35
