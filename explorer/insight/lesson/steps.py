"""The steps of the lesson as data: read from its chapters, and checked field by field.

A chapter is a TOML file beside this module; their names give the order. Texts carry no figures of
their own but placeholders such as ``{now.calf_share}``: ``now`` is the leg as the step sets it,
``then`` the leg as it is after the task, ``change`` by how much they differ, and ``low`` and
``high`` bound what a task asks to be dragged.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, cast, get_args

from explorer.assets import reading
from explorer.insight.advice import ADVICE
from explorer.insight.claims import MEANINGS, Grade, Note
from explorer.insight.lesson.figures import FIGURES, Change
from explorer.language import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

Kind = Literal["look", "drag", "predict"]
Page = Literal["exercise", "what_if"]

PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_KNOWN_PLACEHOLDER = re.compile(r"(?:now|then|change)\.([a-z_]+)")
CHOICES: Mapping[Change, str] = MappingProxyType(
    {"more": tr("More"), "same": tr("About the same"), "less": tr("Less")}
)


@dataclass(frozen=True, slots=True)
class Task:
    """What the reader does.

    Attributes
    ----------
    kind : "look", "drag" or "predict"
    ask : in words
    figure : of a prediction, which of FIGURES is asked about
    choices : of a prediction, what may be answered
    asked : of a drag, the field of the scenario that is set
    low, high : of a drag, where the field should come to lie, in its own unit
    value : of a drag, the word that should be chosen in place of a number
    page : of a drag, the page of the left side that it is done on
    """

    kind: Kind
    ask: str
    figure: str = ""
    choices: Mapping[Change, str] = field(default_factory=lambda: CHOICES)
    asked: str = ""
    low: float = 0.0
    high: float = 0.0
    value: str = ""
    page: Page = "exercise"


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim with grade and source, or a question with its answer."""

    note: Note
    ask: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the lesson.

    Attributes
    ----------
    key, chapter, title : str
    text : what is said at first
    after : what is said once the task is done
    scenario : fields of the scenario that it sets, in degrees and kilograms
    then : fields that are different after the task; empty where nothing is to change
    view : how the leg is shown, as in a file
    task : Task
    watch : which of FIGURES are shown beside the text
    advice : keys of the strategies that are shown before and after
    topics : which points of the content it covers
    claims : what is claimed, each with grade and source
    """

    key: str
    chapter: str
    title: str
    text: str
    after: str
    scenario: Mapping[str, Any]
    then: Mapping[str, Any]
    view: Mapping[str, Any]
    task: Task
    watch: tuple[str, ...]
    advice: tuple[str, ...]
    topics: tuple[str, ...]
    claims: tuple[Claim, ...]

    def texts(self) -> tuple[str, ...]:
        """Return every text of the step that a reader sees, but for sources."""
        notes = [part for claim in self.claims for part in (claim.ask, claim.note.text)]
        found = (self.title, self.text, self.after, self.task.ask, *notes)
        return tuple(text for text in found if text)


#: Where the chapters lie.
LESSON = Path(__file__).parent


@cache
def steps() -> tuple[Step, ...]:
    """Return the steps in order."""
    return read_steps([read_chapter(path) for path in sorted(LESSON.glob("*.toml"))])


def read_chapter(path: Path) -> dict[str, Any]:
    """Return what the file of a chapter holds; AssetError, naming it, where that is no chapter."""
    with reading(path):
        chapter = tomllib.loads(path.read_text(encoding="utf-8"))
        read_steps([chapter])
        return chapter


def read_steps(chapters: list[dict[str, Any]]) -> tuple[Step, ...]:
    """Check chapters and make steps of them.

    Raises
    ------
    ValueError
        Naming the step and the field.
    """
    found: list[Step] = []
    for chapter in chapters:
        name = _text("a chapter", chapter, "chapter")
        for given in chapter.get("step", []):
            step = _step(name, given)
            if step.key in {other.key for other in found}:
                raise ValueError(f"lesson step {step.key}: key is used twice")
            found.append(step)
    return tuple(found)


_STEP = ("key", "title", "text", "after", "scenario", "then", "view", "task", "watch", "advice",
         "topics", "claim")  # fmt: skip
_TASK = ("kind", "ask", "figure", "choices", "field", "low", "high", "value", "page")
_CLAIM = ("ask", "grade", "text", "source")


def _step(chapter: str, given: dict[str, Any]) -> Step:
    where = f"lesson step {given.get('key', '(no key)')}"
    _known(where, given, _STEP)
    step = Step(
        key=_text(where, given, "key"),
        chapter=tr(chapter),
        title=_said(where, given, "title"),
        text=_said(where, given, "text"),
        after=_said(where, given, "after", ""),
        scenario=_table(where, given, "scenario"),
        then=_table(where, given, "then"),
        view=_table(where, given, "view"),
        task=_task(where, given),
        watch=_names(where, given, "watch", tuple(FIGURES)),
        advice=_names(where, given, "advice", tuple(advice.key for advice in ADVICE)),
        topics=_names(where, given, "topics", None),
        claims=tuple(_claim(where, n, each) for n, each in enumerate(given.get("claim", []), 1)),
    )
    if not step.claims:
        raise ValueError(f"{where}: claim is missing: what it says needs a grade and a source")
    if step.task.kind != "look" and not step.then:
        raise ValueError(f"{where}: then is missing: a {step.task.kind} leads to another leg")
    for text in step.texts():
        _check_text(where, step, text)
    return step


def _task(where: str, given: dict[str, Any]) -> Task:
    task = _table(where, given, "task")
    _known(f"{where}: task", task, _TASK)
    kind = _one_of(f"{where}: task.kind", task.get("kind"), get_args(Kind))
    ask = _said(f"{where}: task", task, "ask")
    if kind == "predict":
        figure = _one_of(f"{where}: task.figure", task.get("figure"), tuple(FIGURES))
        own = task.get("choices", {})
        choices = {**CHOICES, **{change: tr(words) for change, words in own.items()}}
        _known(f"{where}: task.choices", choices, get_args(Change))
        return Task("predict", ask, figure, MappingProxyType(cast("dict[Change, str]", choices)))
    if kind == "look":
        return Task("look", ask)
    page = _one_of(f"{where}: task.page", task.get("page", "exercise"), get_args(Page))
    asked, value = _text(f"{where}: task", task, "field"), task.get("value", "")
    low, high = task.get("low", 0.0), task.get("high", 0.0)
    if not value and not low < high:
        raise ValueError(f"{where}: task.low must lie below task.high, not {low!r} and {high!r}")
    return Task("drag", ask, asked=asked, low=low, high=high, value=value, page=cast("Page", page))


def _claim(where: str, n: int, given: dict[str, Any]) -> Claim:
    where = f"{where}: claim {n}"
    _known(where, given, _CLAIM)
    grade = _one_of(f"{where}: grade", given.get("grade"), tuple(MEANINGS))
    note = Note(cast("Grade", grade), _said(where, given, "text"), _said(where, given, "source"))
    return Claim(note, _said(where, given, "ask", ""))


def _check_text(where: str, step: Step, text: str) -> None:
    for name in PLACEHOLDER.findall(text):
        if name in ("low", "high") and step.task.kind == "drag":
            continue
        known = _KNOWN_PLACEHOLDER.fullmatch(name)
        if known is None or known[1] not in FIGURES:
            raise ValueError(f"{where}: no placeholder {{{name}}}; figures: {', '.join(FIGURES)}")
        if not name.startswith("now.") and not step.then:
            raise ValueError(f"{where}: {{{name}}} needs the field then")
    if re.search(r"\d", PLACEHOLDER.sub("", text)):
        raise ValueError(f"{where}: a figure is typed in; write a placeholder: {text[:60]!r}")


def _known(where: str, given: Mapping[str, Any], known: tuple[str, ...]) -> None:
    for name in given:
        if name not in known:
            raise ValueError(f"{where}: unknown field {name}; known are {', '.join(known)}")


def _text(where: str, given: Mapping[str, Any], name: str, default: str | None = None) -> str:
    value = given.get(name, default)
    if not isinstance(value, str) or (default is None and not value.strip()):
        raise ValueError(f"{where}: {name} must be a text, not {value!r}")
    return re.sub(r"(?<!\n)\n(?!\n)", " ", value.strip())


def _said(where: str, given: Mapping[str, Any], name: str, default: str | None = None) -> str:
    """Return a text in the language of this process."""
    text = _text(where, given, name, default)
    return text and tr(text)


def _table(where: str, given: Mapping[str, Any], name: str) -> dict[str, Any]:
    value = given.get(name, {})
    if not isinstance(value, dict):
        raise ValueError(f"{where}: {name} must be a table, not {value!r}")
    return value


def _names(
    where: str, given: Mapping[str, Any], name: str, known: tuple[str, ...] | None
) -> tuple[str, ...]:
    value = given.get(name, [])
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise ValueError(f"{where}: {name} must be a list of names, not {value!r}")
    for each in value:
        if known is not None:
            _one_of(f"{where}: {name}", each, known)
    return tuple(value)


def _one_of(where: str, value: object, known: tuple[str, ...]) -> str:
    if not (isinstance(value, str) and value in known):
        raise ValueError(f"{where} must be one of {', '.join(known)}, not {value!r}")
    return value
