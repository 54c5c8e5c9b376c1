"""The strategies in a patient's words, and how well each is borne out in half a line."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from explorer.insight.advice import ADVICE
from explorer.language import tr
from explorer.mechanics.exercises import TASKS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.anatomy.leg import Leg
    from explorer.insight.advice import Advice
    from explorer.insight.claims import Grade
    from explorer.mechanics.scenario import Scenario

#: By key of an Advice.
PLAIN: Mapping[str, str] = MappingProxyType(
    {
        "point_toes": tr("Point your toes while you bend the knee."),
        "neutral_ankle": tr("Keep your foot relaxed: not pulled up, not pointed."),
        "lighter_load": tr("Use half the weight until the move feels right."),
        "slower_tempo": tr("Move slowly. Take four seconds each way, with no swing."),
        "romanian_deadlift": tr(
            "Try the Romanian deadlift: bend at the hip, knees almost straight, weight in your "
            "hands."
        ),
        "good_morning": tr(
            "Try the good morning: bend at the hip, knees almost straight, weight on your "
            "shoulders."
        ),
        "glute_ham_raise": tr("Try the glute-ham raise on its bench."),
        "kettlebell_swing": tr("Try the kettlebell swing: the push comes from the hip."),
        "one_leg": tr("Train one leg at a time. Note which side is weaker."),
        "feet_away": tr("Put your feet further away in the bridge, so your knees bend less."),
        "warm_up_curl": tr("Warm up with a few very light leg curls."),
        "warm_up_bridge": tr("Warm up with bridges: lie on your back and lift your hips."),
        "warm_up_bird_dog": tr("Warm up on hands and knees: stretch one leg out behind you."),
        "stretch_calf": tr("Stretch your calf: once with a straight knee, once with a bent knee."),
        "stretch_hamstrings": tr(
            "Stretch the back of your thigh: lie down, lift the thigh, straighten the knee."
        ),
        "attention": tr("Think of the back of your thigh. Feel it get short and long."),
        "progress": tr("Add a little weight once the move feels right."),
    }
)

#: What a grade means, in half a line.
GRADES: Mapping[Grade, str] = MappingProxyType(
    {
        "supported": tr("Backed by studies."),
        "model's prediction": tr("The model shows it; not tested."),
        "contested": tr("Studies disagree."),
        "common advice": tr("Common advice; not tested."),
    }
)


def offered(leg: Leg, scenario: Scenario) -> tuple[Advice, ...]:
    """Return the advice that applies to a scenario; quick, for nothing is solved."""
    if scenario.activation is not None or TASKS[scenario.exercise].relaxed:
        return ()
    return tuple(each for each in ADVICE if not isinstance(each.change(leg, scenario), str))
