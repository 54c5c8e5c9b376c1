"""What the program says of typical scenes in a language of capitals, in a process of its own.

    python -m tests.in_capitals

The language capitalizes every text that goes through ``tr``, and keeps what stands in braces.
Texts are printed as JSON under their names; a text with small letters was never translated.
"""

from __future__ import annotations

import json
import re
import sys
from typing import TYPE_CHECKING

from explorer.language import speak

if TYPE_CHECKING:
    from collections.abc import Iterator


def capitals(text: str) -> str:
    """Return a text in capitals; what is filled in later keeps its name."""
    return re.sub(r"\{[^{}]*\}|[^{}]+", lambda m: m[0] if m[0][0] == "{" else m[0].upper(), text)


def said() -> Iterator[tuple[str, str]]:
    """Yield names and texts; the modules with texts are imported only here."""
    from explorer.insight import explain
    from explorer.insight.curves import without_curve
    from explorer.insight.plain import pose, story, title
    from explorer.insight.plain_now import now
    from explorer.insight.scene_words import scene_words
    from explorer.mechanics import EXERCISES, Solution, solve
    from tests.insight.scenarios import LEG, typical

    solved: dict[str, Solution] = {name: solve(LEG, typical(name)) for name in EXERCISES}
    curl = typical("prone_leg_curl")
    solved["overloaded"] = solve(LEG, curl.with_(load_kg=90.0))
    solved["held"] = solve(LEG, curl.with_(ankle_hold="held", ankle_rad=0.2, load_kg=25.0))
    solved["pointed"] = solve(LEG, curl.with_(ankle_hold="free", ankle_rad=-0.4, load_kg=25.0))
    solved["by hand"] = solve(LEG, curl.with_(activation={"bflh_r": 0.5}))
    for name, solution in solved.items():
        told = explain(LEG, solution)
        yield f"{name}: explanation", "\n".join([told.title, *told.paragraphs, told.status])
        yield f"{name}: notes", "\n".join(note.text for note in told.notes)
        yield f"{name}: plain", "\n".join([title(solution.scenario), *story(solution)])
        yield f"{name}: pose", pose(solution.scenario)
        yield f"{name}: now", "\n".join(now(solution))
        yield f"{name}: scene", scene_words(LEG, solution)
    yield "curve", without_curve(typical("relaxed"), "phase")
    yield from _compared(solved["held"], solved["pointed"])
    yield from _handout()
    yield from _advised()


def _compared(first: object, second: object) -> Iterator[tuple[str, str]]:
    from explorer.insight.differing import captions
    from explorer.insight.plain import compared
    from explorer.mechanics import Solution
    from tests.insight.scenarios import LEG

    assert isinstance(first, Solution)
    assert isinstance(second, Solution)
    yield "compared", compared(first, second)
    yield "captions", "\n".join(captions((LEG, first.scenario), (LEG, second.scenario)))


def _handout() -> Iterator[tuple[str, str]]:
    from explorer.export.handout_content import HELP, HELP_SURE, Dose
    from explorer.insight.plain_advice import GRADES, PLAIN

    yield "help", "\n".join([HELP_SURE, *(part for pair in HELP for part in pair)])
    dose = Dose(sets=3, repetitions=1, hold_s=1, there_s=2, back_s=4, per_week=2)
    yield "dose", "\n".join([*dose.lines(), *Dose(sets=1, per_week=1).lines()])
    yield "strategies", "\n".join([*PLAIN.values(), *GRADES.values()])


def _advised() -> Iterator[tuple[str, str]]:
    from explorer.insight.causes import causes
    from explorer.insight.strategies import strategies
    from tests.insight.scenarios import LEG, typical

    curl = typical("prone_leg_curl")
    for found in (strategies(LEG, curl), strategies(LEG, typical("relaxed"))):
        yield "advice", "\n".join(f"{each.numbers}\n{each.verdict}" for each in found.apply)
        yield "not advised", "\n".join(why for _, why in found.left_out)
    why = causes(LEG, curl)
    yield "causes", "\n".join([why.note, *(each.sentence for each in why.effects)])


if __name__ == "__main__":
    speak(capitals, keeps_capitals=True)
    json.dump(list(said()), sys.stdout)
