"""What each what-if factor assumes, in a sentence each."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from explorer.language import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

#: By field of a Scenario.
ASSUMPTIONS: Mapping[str, str] = MappingProxyType(
    {
        "ankle_rad": tr(
            "The ankle angle changes lengths and moment arms alone, not what the nerves prefer."
        ),
        "ankle_hold": tr(
            "A held foot gets from outside whatever moment its ankle needs; a free foot "
            "gets nothing."
        ),
        "load_kg": tr(
            "On a machine the load pulls at the ankle pad at right angles to the shin; in "
            "two-legged exercises each leg carries half of what is in the hands or on the "
            "shoulders."
        ),
        "moment_Nm": tr(
            "The test machine reads the moment at the knee alone, with the weight of the "
            "leg taken off."
        ),
        "phase": tr(
            "A repetition runs along one fixed path, the way there and the way back in equal "
            "parts of their own time."
        ),
        "tempo_up_s": tr(
            "A muscle that shortens gives less force, one that lengthens gives more; "
            "the tendon's own stretching in time is left out."
        ),
        "tempo_down_s": tr(
            "A muscle that lengthens gives more force, one that shortens gives less; "
            "the tendon's own stretching in time is left out."
        ),
        "momentum": tr(
            "Momentum moves the speed to the start of each way: the load is flung and then "
            "slows down, with no help from other joints than those of the exercise."
        ),
        "hamstring_strength": tr(
            "Strength changes the active force of all four hamstrings alike; "
            "tendons and the force of stretch stay as they are."
        ),
        "gluteal_strength": tr(
            "Strength changes the active force of all gluteal muscles alike; "
            "tendons and the force of stretch stay as they are."
        ),
        "calf_strength": tr(
            "Strength changes the active force of gastrocnemius and soleus alike; "
            "tendons and the force of stretch stay as they are."
        ),
        "hamstring_fatigue": tr(
            "Tired hamstrings lose this part of their active force, and half as "
            "much of their fastest speed; the nerves then share the load anew."
        ),
        "calf_tightness": tr(
            "A tight calf resists stretch earlier: at 1, gastrocnemius does as if "
            "the foot were pulled up some 8° further. It does not become stiffer."
        ),
        "hamstring_tightness": tr(
            "Tight hamstrings resist stretch earlier: at 1, most of them do as "
            "if the hip were bent some 10° further. They do not become stiffer."
        ),
        "hamstring_attention": tr(
            "Attention makes the effort of the hamstrings count less where "
            "muscles are chosen, a quarter at 1. The size of this is a guess: no study gives it."
        ),
        "calf_habit": tr(
            "Habit makes the effort of gastrocnemius count less where muscles are "
            "chosen, a quarter at 1. The size of this is a guess: no study gives it."
        ),
        "cost_exponent": tr(
            "The muscles are chosen for the least sum of activation to this power: "
            "the higher it is, the more evenly they share. People need not follow it."
        ),
        "tendon": tr(
            "An elastic tendon gives way under load, so the fibres shorten; a rigid one does not."
        ),
    }
)


def assumption(field: str) -> str:
    """Return the sentence for a field of a Scenario.

    Raises
    ------
    ValueError
        If nothing is assumed of that field.
    """
    if field not in ASSUMPTIONS:
        raise ValueError(f"no assumption for {field!r}; known: {', '.join(ASSUMPTIONS)}")
    return ASSUMPTIONS[field]
