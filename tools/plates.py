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
_NATURAL = f"{_STANDING} --color-by tissue"
_CURL = "--exercise prone_leg_curl --knee 45"

_VIEWS = Section(
    "All sides",
    "Standing on the other leg, the knee straight and the thigh upright, in natural colours.",
    (
        *(
            _plate(f"standing-{view}", f"{view.capitalize()} view.", f"{_NATURAL} --view {view}")
            for view in ("anterior", "posterior", "medial", "lateral", "posterolateral")
        ),
        *(
            _plate(
                f"standing-{view}",
                f"{view.capitalize()} view.",
                f"{_NATURAL} --view {view} --size 560x560",
            )
            for view in ("superior", "inferior")
        ),
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
                ("hip_share", "Part of the hip's turning force."),
                ("knee_share", "Part of the knee's turning force."),
                ("ankle_share", "Part of the ankle's turning force."),
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

_NAMES = Section(
    "Names, numbers, mechanics",
    "Words keep clear of the leg, and their lines do not cross.",
    (
        _plate(
            "labels-english",
            "Names in English.",
            f"{_STANDING} --view lateral --color-by tissue --labels english --size 800x900",
        ),
        _plate(
            "labels-latin",
            "Names in Latin.",
            f"{_STANDING} --view posterior --color-by tissue --labels latin --size 800x900",
        ),
        _plate(
            "numbers",
            "The activation of each muscle, beside its name.",
            f"{_CURL} --view posterior --labels english --numbers --size 800x900",
        ),
        _plate(
            "mechanics-knee",
            "Lines of action at the knee, the longest moment arms, and the balance of moments.",
            "--exercise seated_leg_curl --hip 90 --knee 60 --view lateral --mechanics knee "
            "--fade muscles --size 900x800",
        ),
    ),
)
_AROUND = Section(
    "Bones, attachments, skin",
    "What lies under the muscles and around them.",
    (
        _plate(
            "bones-anterior",
            "The bones alone, from the front.",
            f"{_STANDING} --view anterior --hide muscles,tendons --no-legend",
        ),
        _plate(
            "footprints-posterior",
            "Origins (red) and insertions (blue), the muscles faded.",
            f"{_STANDING} --view posterior --footprints",
        ),
        _plate(
            "footprints-lateral",
            "The same from the outer side, the muscles left out.",
            f"{_STANDING} --view lateral --footprints --hide muscles,tendons",
        ),
        _plate(
            "skin-posterolateral",
            "A clear skin around the leg.",
            f"{_CURL} --view posterolateral --skin",
        ),
        _plate(
            "skin-seated",
            "The same, seated.",
            "--exercise seated_leg_curl --hip 90 --knee 90 --view lateral --skin --size 800x800",
        ),
        _plate(
            "left-leg",
            "The left leg, in orthographic projection.",
            f"{_CURL} --view posterolateral --side left --orthographic",
        ),
    ),
)
_PAIR = "--exercise prone_leg_curl --knee 45 --load-kg 15 --compare ankle=-30,ankle-hold=held"
_COMPARE = Section(
    "Two legs compared",
    "What changes when something holds the foot and the toes point.",
    (
        _plate("compare", "Side by side.", f"{_PAIR} --size 1100x800"),
        _plate("difference", "One leg, coloured by what changes.", f"{_PAIR} --difference"),
    ),
)

SECTIONS: tuple[Section, ...] = (_VIEWS, _POSES, _COLORS, _NAMES, _AROUND, _COMPARE)
