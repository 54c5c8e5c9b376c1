"""What the gallery shows: each picture with its words and the options that draw it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Plate:
    """One picture.

    Attributes
    ----------
    name : of its file, without the ending
    caption : one sentence
    options : of ``leg-explorer snapshot``, without ``--out``
    """

    name: str
    caption: str
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """Pictures that belong together, under a title and some words."""

    title: str
    words: str
    plates: tuple[Plate, ...]


def _plate(name: str, caption: str, options: str) -> Plate:
    return Plate(name, caption, (*options.split(), *(() if "--size" in options else _SIZE)))


_SIZE = ("--size", "560x800")
_STANDING = "--exercise hold_standing --knee 0"
_CURL = "--exercise prone_leg_curl --knee 45"

_VIEWS = Section(
    "All sides",
    "Standing on the other leg, the knee straight and the thigh upright.",
    tuple(
        _plate(f"standing-{view}", f"From the {view} side.", f"{_STANDING} --view {view}")
        for view in ("anterior", "posterior", "medial", "lateral", "posterolateral")
    )
    + tuple(
        _plate(
            f"standing-{view}",
            f"From the {view} side.",
            f"{_STANDING} --view {view} --size 560x560",
        )
        for view in ("superior", "inferior")
    ),
)
_POSES = Section(
    "Poses",
    "The bones follow the published joints; muscles follow their paths, keep their volume and "
    "bulge where they work.",
    (
        _plate(
            "knee-90-lateral",
            "Lying leg curl, knee bent 90 degrees, from the outer side.",
            "--exercise prone_leg_curl --knee 90 --view lateral",
        ),
        _plate(
            "knee-90-posterior",
            "The same from behind.",
            "--exercise prone_leg_curl --knee 90 --view posterior",
        ),
        _plate(
            "seated-lateral",
            "Seated leg curl, hip and knee bent 90 degrees.",
            "--exercise seated_leg_curl --hip 90 --knee 90 --view lateral --size 800x800",
        ),
        _plate(
            "seated-medial",
            "The same from the inner side.",
            "--exercise seated_leg_curl --hip 90 --knee 90 --view medial --size 800x800",
        ),
        _plate(
            "squat-lateral",
            "Deeply bent: hip 110, knee 130, foot pulled up 25 degrees.",
            "--exercise relaxed --hip 110 --knee 130 --ankle 25 --view lateral --size 800x800",
        ),
        _plate(
            "toes-pointed",
            "Lying leg curl with the toes pointed by 30 degrees.",
            f"{_CURL} --ankle -30 --view lateral",
        ),
        _plate(
            "toes-up",
            "The same with the foot pulled up by 20 degrees and held.",
            f"{_CURL} --ankle 20 --ankle-hold held --view lateral",
        ),
        _plate(
            "nordic-lying",
            "Half way down in a Nordic curl, as the body lies in the exercise.",
            "--exercise nordic_curl --phase 0.25 --lying exercise --view lateral --size 800x800",
        ),
    ),
)
_COLORS = Section(
    "What colour means",
    "One lying leg curl, each time with another meaning on its own fixed scale.",
    (
        *(
            _plate(f"color-{name}", words, f"{_CURL} --view posterolateral --color-by {name}")
            for name, words in (
                ("activation", "Activation."),
                ("force", "Force along the tendon."),
                ("knee_share", "Part of the knee's turning force."),
                ("fiber_length", "Fibre length: short, best or long."),
                ("passive_force", "Pull from stretch alone."),
            )
        ),
        _plate(
            "color-dark",
            "Activation on the dark ground.",
            f"{_CURL} --view posterolateral --background dark",
        ),
    ),
)

SECTIONS: tuple[Section, ...] = (_VIEWS, _POSES, _COLORS)
