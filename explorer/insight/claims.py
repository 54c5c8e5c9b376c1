"""What is said about calf and hamstrings, and how well each claim is borne out."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from explorer.language import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

Grade = Literal["supported", "model's prediction", "contested", "common advice"]

#: What each grade means, in a sentence.
MEANINGS: Mapping[Grade, str] = MappingProxyType(
    {
        "supported": tr("Studies or anatomy bear this out."),
        "model's prediction": tr("This leg computes it. No experiment that shows it was found."),
        "contested": tr("Experiments disagree with each other, or with what is often said."),
        "common advice": tr("Often advised by professionals. No experiment on it was found."),
    }
)


@dataclass(frozen=True, slots=True)
class Note:
    """A claim with its grade and source.

    Attributes
    ----------
    grade : {"supported", "model's prediction", "contested", "common advice"}
        Borne out by experiments or geometry; computed here but not seen in an experiment;
        experiments disagree with each other or with the common claim; or coaches and therapists
        say it and no experiment was found.
    text : str
    source : str
        Author and year of the studies, or what it was computed from.
    """

    grade: Grade
    text: str
    source: str


LENGTH = Note(
    "supported",
    tr(
        "Pulling the foot up makes gastrocnemius longer; pointing the toes or bending the "
        "knee makes it shorter."
    ),
    tr("Follows from its path across knee and ankle."),
)
TORQUE = Note(
    "supported",
    tr(
        "With the ankle held, people bend the knee harder with the foot pulled up than "
        "with the toes pointed. Three studies found this; how large the gain is, is left "
        "open here."
    ),
    tr("Gallucci & Challis 2002; Miller 1997; Marchetti 2021 (read in the abstracts)."),
)
HOLDER = Note(
    "model's prediction",
    tr(
        "Who holds the ankle decides how much the calf can help. A held foot lets a "
        "stretched calf do more of the work. A free foot does not, because the shin must "
        "then balance the calf."
    ),
    tr("Computed here; it would explain why studies of the common claim disagree."),
)
TOES = Note(
    "contested",
    tr(
        "Pointing the toes may leave more for the hamstrings at the same load. Yet four "
        "studies found no higher hamstring activity."
    ),
    tr(
        "The first part is computed. Miller 1997; Comfort 2017; Vicente-Mampel 2022; Cadeo 2023 "
        "(read in the abstracts)."
    ),
)
TRAINING = Note(
    "contested",
    tr(
        "Training with pointed toes has no proven benefit: ten weeks gave no extra strength or "
        "growth, and a study of three weeks favoured the foot pulled up."
    ),
    tr("Cadeo 2023 (ten weeks); Kim, 22 people (three weeks) (read in the abstracts)."),
)
TIRED = Note(
    "model's prediction",
    tr("Weak or tired hamstrings may leave more to the calf. No experiment on this was found."),
    tr("Follows from how the model shares a load."),
)
SHARING = Note(
    "model's prediction",
    tr(
        "The shares follow one rule: the least sum of squared activations that holds the "
        "load. People may also tense muscles against each other, which this rule leaves "
        "out."
    ),
    tr("Computed, not measured."),
)
PUBLISHED = Note(
    "supported",
    tr(
        "You are looking at the published leg. It is two to three times too strong for a "
        "leg curl, and its hamstrings are too stiff when fully stretched. Compare, but do "
        "not trust the levels."
    ),
    tr("Computed from its parameters, against the strength of men in Sarabon 2021 (411 studies)."),
)
