"""What one can do: each advice with how it is done, and how well it is borne out."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from explorer.insight import advised
from explorer.insight.claims import Note
from explorer.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from explorer.anatomy.leg import Leg
    from explorer.insight.changes import Change
    from explorer.mechanics.scenario import Scenario

#: What a strategy is for.
Aim = Literal["hamstrings", "less calf", "light", "more"]
AIMS: Mapping[Aim, str] = MappingProxyType(
    {
        "hamstrings": tr("at least as much work for the hamstrings, and no more for the calf"),
        "less calf": tr("a smaller part for the calf"),
        "light": tr("light work for the hamstrings"),
        "more": tr("harder work for the hamstrings that can still be done"),
    }
)


@dataclass(frozen=True, slots=True)
class Advice:
    """One strategy.

    Attributes
    ----------
    key : a short name
    name, how : what to do, in words
    aim : what it is for
    whole : whether one repetition is compared; else the pose at hand
    note : its grade and source
    change : what it changes in a scenario, or why it does not apply
    """

    key: str
    name: str
    how: str
    aim: Aim
    whole: bool
    note: Note
    change: Callable[[Leg, Scenario], Change | str]


_NONE_FOUND = tr("Common in coaching and therapy; no experiment on it was found.")
_COMPUTED = tr("Computed here, not measured.")
_HIP_LED = Note(
    "supported",
    tr(
        "Muscle recordings at heavy loads find the hamstrings most active in the Romanian "
        "deadlift and the glute-ham raise, among four exercises. Lighter loads may ask "
        "less of them."
    ),
    tr("McAllister 2014, 12 trained men at 85% of their best lift (read in the abstracts)."),
)
_SWING = Note(
    "supported",
    tr("Muscle recordings find the hamstrings highly active in swings, the inner ones most."),
    tr("Zebis 2013, 16 female athletes (read in the abstracts)."),
)
_MORNING = Note(
    "common advice",
    tr(
        "It trains the hamstrings long and from the hip. In the one study that compared "
        "it, they were more active in the Romanian deadlift and the glute-ham raise."
    ),
    tr("McAllister 2014, 12 trained men (read in the abstracts)."),
)
_WARM = Note(
    "common advice",
    tr("Light work before hard work. The model knows no warmth: it shows only how light this is."),
    _NONE_FOUND,
)

ADVICE: tuple[Advice, ...] = (
    Advice(
        "point_toes", tr("Point the toes"), tr("Point the toes by 20° in lying and seated curls."),
        "hamstrings", False,
        Note(
            "contested",
            tr(
                "A pointed foot shortens gastrocnemius, so it can give less. Yet four studies "
                "found no higher hamstring activity, and ten weeks of it gave no extra "
                "strength or growth."
            ),
            tr(
                "The first part is computed. Miller 1997; Comfort 2017; Vicente-Mampel 2022; "
                "Cadeo 2023 (read in the abstracts)."
            ),
        ),
        advised.point_toes,
    ),
    Advice(
        "neutral_ankle", tr("Keep the ankle neutral"), tr(
            "Neither pull the foot up nor point the toes."
        ),
        "less calf", False,
        Note(
            "contested",
            tr(
                "Advised for glute-ham raises and Nordic curls. Studies of the Nordic curl "
                "disagree on which foot position helps, and found equal muscle activity."
            ),
            tr("Nishida 2022; Vicente-Mampel 2022; Comfort 2017 (read in the abstracts)."),
        ),
        advised.neutral_ankle,
    ),
    Advice(
        "lighter_load", tr("Take less load"), tr("Halve the load until the movement is right."),
        "less calf", False,
        Note("model's prediction", tr("Less load asks less of all muscles."), _COMPUTED),
        advised.lighter,
    ),
    Advice(
        "slower_tempo", tr("Move more slowly"), tr("Four seconds each way, without swing."),
        "hamstrings", True,
        Note(
            "model's prediction",
            tr("Slow movement leaves no work to momentum; how it divides the work is computed."),
            _COMPUTED,
        ),
        advised.slower,
    ),
    Advice(
        "romanian_deadlift", tr("Choose a hip-led exercise: Romanian deadlift"),
        tr("Bend at the hip with nearly straight knees, the load in the hands."),
        "hamstrings", True, _HIP_LED, advised.other("romanian_deadlift"),
    ),
    Advice(
        "good_morning", tr("Choose a hip-led exercise: good morning"),
        tr("Bend at the hip with nearly straight knees, the load on the shoulders."),
        "hamstrings", True, _MORNING, advised.other("good_morning"),
    ),
    Advice(
        "glute_ham_raise", tr("Choose a hip-led exercise: glute-ham raise"),
        tr("Straighten hip and bend the knee on the bench."),
        "hamstrings", True, _HIP_LED, advised.other("glute_ham_raise"),
    ),
    Advice(
        "kettlebell_swing", tr("Choose a hip-led exercise: kettlebell swing"),
        tr("Swing the bell with the hip, not with the arms."),
        "hamstrings", True, _SWING, advised.other("kettlebell_swing"),
    ),
    Advice(
        "one_leg", tr("One leg at a time"), tr(
            "Find differences between the legs and even them out."
        ),
        "more", True,
        Note("common advice", tr("One leg carries what two did, and shows which is weaker."),
             _NONE_FOUND),
        advised.one_leg,
    ),
    Advice(
        "feet_away", tr("Feet further away"), tr("Bend the knees 30° less in a bridge."),
        "hamstrings", False,
        Note(
            "supported",
            tr("In one-legged bridges the hamstrings were less active with the knee bent 135° than "
            "90°, and bridges with straight knees were among the exercises that used them most."),
            tr("Lehecka 2017, 28 adults; Hegyi 2019, 19 athletes (read in the abstracts)."),
        ),
        advised.feet_away,
    ),
    Advice(
        "warm_up_curl", tr("Warm up: very light curls"),
        tr("Some easy curls before the hard ones."),
        "light", True, _WARM, advised.other("warm_up_curl"),
    ),
    Advice(
        "warm_up_bridge", tr("Warm up: glute bridge"), tr(
            "Lift the hips from the floor, on both feet."
        ),
        "light", True, _WARM, advised.other("glute_bridge"),
    ),
    Advice(
        "warm_up_bird_dog", tr("Warm up: bird dog"),
        tr("On hands and knees, stretch one leg out behind."),
        "light", True, _WARM, advised.other("bird_dog"),
    ),
    Advice(
        "stretch_calf", tr("Stretch the calf"), tr(
            "Knee straight for gastrocnemius, bent for soleus."
        ),
        "less calf", False,
        Note(
            "common advice",
            tr(
                "Here the calf is made to resist stretch later. Whether stretching does that, "
                "and how soon, is not part of the model."
            ),
            _NONE_FOUND,
        ),
        advised.looser("calf_tightness", tr("a calf of usual tightness"), tr("a looser calf")),
    ),
    Advice(
        "stretch_hamstrings", tr("Stretch the hamstrings"),
        tr("On the back, thigh upright, straighten the knee."),
        "hamstrings", False,
        Note(
            "common advice",
            tr(
                "Tight hamstrings are as strong at their best as others, but weaker when long. "
                "Whether stretching changes that was not found."
            ),
            tr("Alonso 2009 (read in the abstracts)."),
        ),
        advised.looser(
            "hamstring_tightness", tr("hamstrings of usual tightness"), tr("looser hamstrings")
        ),
    ),
    Advice(
        "attention", tr("Attend to the hamstrings"), tr("Feel them shorten and lengthen."),
        "hamstrings", False,
        Note(
            "common advice",
            tr(
                "The model is told that attention helps, by a size that is a guess. So it "
                "shows what would follow, not that it works."
            ),
            _NONE_FOUND,
        ),
        advised.attend,
    ),
    Advice(
        "progress", tr("Raise the load step by step"), tr("A tenth more, once the form holds."),
        "more", False,
        Note("common advice", tr("More load asks more of all muscles."), _NONE_FOUND),
        advised.heavier,
    ),
)  # fmt: skip
