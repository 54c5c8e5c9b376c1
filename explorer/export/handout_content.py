"""The words of a patient's handout: made from a document and from what the clinician chose.

Nothing here says what is wrong with anybody, and nothing here is kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer.document.code import pose_code
from explorer.document.errors import InputError
from explorer.insight.advice import ADVICE
from explorer.insight.differing import differing
from explorer.insight.plain import pose, story, title
from explorer.insight.plain_advice import GRADES, PLAIN
from explorer.language import tr
from explorer.mechanics import solve

if TYPE_CHECKING:
    from explorer.anatomy import Leg
    from explorer.document.document import Document
    from explorer.mechanics import Solution

LONGEST_NOTES = 1200
LONGEST_NAME = 80

#: When to ask for help, and when how soon. Plain, and on the safe side.
HELP: tuple[tuple[str, str], ...] = (
    (
        tr("Call for help at once:"),
        tr(
            "chest pain, short breath or coughing up blood; back pain with a numb groin or with "
            "loss of bladder or bowel control; strong, growing pain in a hard, tight calf."
        ),
    ),
    (
        tr("See a doctor the same day:"),
        tr(
            "one calf that is swollen, warm, red or throbbing; a sudden pop or kick-like pain; you "
            "cannot stand on your toes; a foot that is numb or hangs down; dark urine; fever."
        ),
    ),
    (
        tr("Ask us or your doctor:"),
        tr(
            "pain that lasts more than one or two weeks or wakes you at night; cramps that come "
            "often or at rest. Stop when an exercise hurts."
        ),
    ),
)
#: Which of these signs are borne out, as the lesson says it with each of them.
HELP_SURE = tr(
    "Health pages back the signs of a blood clot: the swollen calf, chest pain, short breath. The "
    "rest is common advice. We did not check it in a source."
)
#: What the model is, and what it is not.
ABOUT = tr(
    "Picture and numbers come from a computer model of an average leg. They were worked out, not "
    "measured on you, and people differ. They show how muscles can share work. They do not show "
    "what is wrong, and do not take the place of your doctor or therapist."
)


_AS_B, _AS_A = tr("as in B"), tr("as in A")
#: One of it, and several.
_SETS = (tr("1 set"), tr("{count} sets"))
_REPETITIONS = (tr("1 repetition"), tr("{count} repetitions"))
_HOLD = (tr("Hold for 1 second"), tr("Hold for {count} seconds"))
_THERE = (tr("1 second there"), tr("{count} seconds there"))
_BACK = (tr("1 second back"), tr("{count} seconds back"))
_WEEKLY = (tr("Once a week"), tr("{count} times a week"))


@dataclass(frozen=True, slots=True)
class Dose:
    """How often and how fast; 0 for what is not said.

    Attributes
    ----------
    sets, repetitions, per_week : int
    hold_s, there_s, back_s : seconds of the hold, and of the way there and back
    """

    sets: int = 0
    repetitions: int = 0
    hold_s: int = 0
    there_s: int = 0
    back_s: int = 0
    per_week: int = 0

    def lines(self) -> tuple[str, ...]:
        """Return what is said, in short lines."""
        said = []
        sets, repetitions = _of(_SETS, self.sets), _of(_REPETITIONS, self.repetitions)
        if sets and repetitions:
            both = tr("{sets} of {repetitions}")
            said.append(both.format(sets=sets, repetitions=repetitions))
        elif sets or repetitions:
            said.append(sets or repetitions)
        if self.hold_s:
            said.append(_of(_HOLD, self.hold_s))
        ways = [_of(_THERE, self.there_s), _of(_BACK, self.back_s)]
        if any(ways):
            said.append(tr("Take {ways}").format(ways=", ".join(way for way in ways if way)))
        if self.per_week:
            said.append(_of(_WEEKLY, self.per_week))
        return tuple(said)


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the clinician chose and wrote.

    Attributes
    ----------
    advice : tuple of str, keys of ``explorer.insight.advice.ADVICE``
    dose : Dose
    notes : str, own words
    practice : str, whose handout it is
    """

    advice: tuple[str, ...] = ()
    dose: Dose = Dose()
    notes: str = ""
    practice: str = ""

    def __post_init__(self) -> None:
        """Refuse what no page could hold, and strategies that nobody knows; ValueError says so."""
        for name, text, longest in (
            (tr("notes"), self.notes, LONGEST_NOTES),
            (tr("the name of the practice"), self.practice, LONGEST_NAME),
        ):
            if len(text) > longest:
                said = tr("{name}: {count} letters are too many for one page; {most} fit at most")
                raise ValueError(said.format(name=name, count=len(text), most=longest))
        unknown = [key for key in self.advice if key not in PLAIN]
        if unknown:
            raise ValueError(f"no strategy {unknown[0]!r}; known are {', '.join(PLAIN)}")


@dataclass(frozen=True, slots=True)
class Content:
    """All words of one handout.

    Attributes
    ----------
    practice, title, pose : str
    captions : above each picture, where there are two
    story : paragraphs
    advice : (what to do, how sure that is)
    dose, notes : tuple of str, lines
    code : the pose code; empty where the pose has none
    """

    practice: str
    title: str
    pose: str
    captions: tuple[str, ...]
    story: tuple[str, ...]
    advice: tuple[tuple[str, str], ...]
    dose: tuple[str, ...]
    notes: tuple[str, ...]
    code: str

    @property
    def prose(self) -> str:
        """What a patient has to read, one sentence or more a line: for the reading grade."""
        advice = [line for line, _ in self.advice]
        asked = [f"{when} {what}" for when, what in HELP]
        return "\n".join([*self.story, *advice, *self.dose, *self.notes, *asked, HELP_SURE, ABOUT])


def solved(document: Document) -> tuple[tuple[Leg, Solution], ...]:
    """Return the legs of a document, each solved: leg A of a comparison first."""
    asked = [document.asked] if document.against is None else [document.against, document.asked]
    return tuple((each.leg, solve(each.leg, each.scenario)) for each in asked)


def content(
    document: Document, chosen: Chosen, legs: tuple[tuple[Leg, Solution], ...] | None = None
) -> Content:
    """Return the words of a handout.

    Parameters
    ----------
    document : what the window shows
    chosen : what the clinician chose
    legs : of ``solved``, where they are known already
    """
    legs = legs or solved(document)
    shown = legs[-1][1]
    scenario = shown.scenario
    captions: tuple[str, ...] = ()
    name, posed = title(scenario), pose(scenario)
    if len(legs) == 2:
        first, second = differing(*((leg, each.scenario) for leg, each in legs))
        captions = (f"A: {first or _AS_B}", f"B: {second or _AS_A}")
        before = legs[0][1].scenario
        name = name if title(before) == name else _both(title(before), title(scenario))
        posed = tr("The same leg in two ways, side by side.")
    order = {each.key: (PLAIN[each.key], GRADES[each.note.grade]) for each in ADVICE}
    return Content(
        practice=chosen.practice.strip(),
        title=name,
        pose=posed,
        captions=captions,
        story=story(shown, legs[0][1] if len(legs) == 2 else None),
        advice=tuple(order[key] for key in order if key in chosen.advice),
        dose=chosen.dose.lines(),
        notes=tuple(line.strip() for line in chosen.notes.strip().splitlines()),
        code=_code(document),
    )


def _code(document: Document) -> str:
    try:
        return pose_code(document.asked)
    except InputError:  # what is asked has no code; the file carries all
        return ""


def _of(words: tuple[str, str], count: int) -> str:
    """Return how many; nothing for none."""
    return words[count != 1].format(count=count) if count else ""


def _both(first: str, second: str) -> str:
    return tr("{first}, and {second}").format(first=first, second=second)
