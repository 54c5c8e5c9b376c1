"""The model's leg in the laboratory."""

from __future__ import annotations

from dataclasses import replace

import pytest

from explorer.anatomy import Leg, Muscle, load_leg
from explorer.insight.experiments import (
    GASTROCNEMIUS,
    HAMSTRINGS,
    active_moment_Nm,
    break_point_deg,
    flexion_moment_Nm,
    mean_activation,
    nordic_curl,
    peak_moment_Nm,
    plantarflexion_Nm,
    slack_angle_deg,
    submaximal_flexion,
)

LEG = load_leg()


def with_gastrocnemius(leg: Leg, *, strength: float = 1.0, slack: bool = False) -> Leg:
    def changed(muscle: Muscle) -> Muscle:
        if muscle.name not in GASTROCNEMIUS:
            return muscle
        passive = muscle.passive.moved(1.0) if slack else muscle.passive
        return replace(
            muscle,
            max_isometric_force_N=strength * muscle.max_isometric_force_N,
            passive=passive,
        )

    return replace(leg, muscles=tuple(map(changed, leg.muscles)))


def rise(leg: Leg, hold: str, knee_deg: float) -> float:
    """Return by what part the hamstrings work harder with the toes pointed, at a quarter."""
    quarter = 0.25 * flexion_moment_Nm(leg, 0.0, knee_deg)
    up, pointed = (
        mean_activation(
            submaximal_flexion(leg, knee_deg, ankle, quarter, hold),  # type: ignore[arg-type]
            HAMSTRINGS,
        )
        for ankle in (20.0, -40.0)
    )
    return pointed / up - 1.0


def test_faster_is_weaker() -> None:
    slow, fast = peak_moment_Nm(LEG, 0.0, 30.0), peak_moment_Nm(LEG, 0.0, 150.0)
    still = max(flexion_moment_Nm(LEG, 90.0, knee) for knee in (60.0, 75.0, 90.0))
    assert 0.0 < fast < slow < still


@pytest.mark.parametrize(
    ("muscle", "measured_deg"), [("gasmed_r", -20.7), ("gaslat_r", -14.9), ("soleus_r", 2.0)]
)
def test_the_calf_grows_taut_just_past_where_it_was_fitted(
    muscle: str, measured_deg: float
) -> None:
    # The curve starts flat: a pull that can be felt comes a few degrees after its start.
    assert measured_deg < slack_angle_deg(LEG, muscle) < measured_deg + 4.0


def test_a_muscle_without_passive_force_is_never_taut() -> None:
    assert slack_angle_deg(with_gastrocnemius(LEG, slack=True), "gasmed_r") > 44.0


def test_stimulation_counts_without_what_stretch_gives() -> None:
    assert active_moment_Nm(LEG, (), 0.0, 20.0) == 0.0
    assert active_moment_Nm(LEG, GASTROCNEMIUS, 0.0, 0.0) > 10.0


def test_plantarflexion_is_stronger_with_gastrocnemius() -> None:
    weak = with_gastrocnemius(LEG, strength=0.01)
    angles = (-10.0, 10.0)
    assert (plantarflexion_Nm(LEG, 0.0, angles) > plantarflexion_Nm(weak, 0.0, angles)).all()


def test_the_nordic_curl_breaks_where_it_can_no_longer_be_held() -> None:
    at = break_point_deg(LEG)
    assert nordic_curl(LEG, at + 1.0, 0.0).status == "balanced"
    assert nordic_curl(LEG, at - 1.0, 0.0).status == "overloaded"


def test_why_finding_five_is_missed() -> None:
    # What the card says of it, tried.
    assert rise(LEG, "free", 0.0) > 0.20
    assert abs(rise(with_gastrocnemius(LEG, slack=True), "free", 0.0)) <= 0.06
    assert rise(LEG, "held", 0.0) < 0.50
    assert rise(with_gastrocnemius(LEG, strength=1.5), "held", 0.0) > 0.50
