"""Curves as an SVG picture of its own: axes, curves, legend, and what one must know to read it."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import numpy as np

from explorer.export.carry_xml import metadata_of
from explorer.export.curve_styles import axis_ticks, bounds, tick_text, ticks
from explorer.insight.curve_words import (
    COMPUTED,
    SHOWN,
    axis_words,
    meaning_words,
    notes,
    on_screen,
    stretches,
    title_words,
)
from explorer.insight.names import (
    EXERCISE_NAMES,
    ankle_words,
    foot_words,
    hip_words,
    knee_words,
    plain_name,
)
from explorer.language import number, tr, within

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.anatomy.leg import Array
    from explorer.export.curve_styles import Style
    from explorer.insight.curves import Curves, Quantity
    from explorer.mechanics.scenario import Joint, Scenario

_WIDTH, _LEFT, _TOP, _PLOT_WIDTH, _PLOT_HEIGHT = 900.0, 70.0, 84.0, 530.0, 380.0
_LEGEND, _LINE = 630.0, 21.0
_INK, _MUTED, _GRID, _SHADE = "#1f262d", "#5a6672", "#d9dee3", "#e2b872"
_STROKE = 2.2


def svg_text(
    curves: Curves,
    quantity: Quantity,
    joint: Joint,
    chosen: Mapping[str, Style],
    scene: str = "",
) -> str:
    """Return the picture of the chosen muscles, each in its style; its text stays text.

    Parameters
    ----------
    scene : text of the scene that the picture carries; empty for none
    """
    shown, styles, muscles = SHOWN[quantity], list(chosen.values()), list(chosen)
    rows = [curves.muscles.index(muscle) for muscle in muscles]
    values = curves.values(quantity, joint)[:, rows]
    low, high = bounds(values, quantity, shown.scale, shown.least_span)
    at = np.array([on_screen(curves.axis, place) for place in curves.at.tolist()])
    x = _LEFT + (at - at[0]) / (at[-1] - at[0]) * _PLOT_WIDTH
    inside = (shown.scale * values >= low) & (shown.scale * values <= high)
    drawn = np.where(inside, shown.scale * values, np.nan)
    y = _TOP + (high - drawn) / (high - low) * _PLOT_HEIGHT
    title = title_words(quantity, joint)
    below = [meaning_words(quantity, joint), *notes(curves, quantity, joint, rows)]
    below.append(_origin(curves))
    bottom = _TOP + _PLOT_HEIGHT
    height = bottom + 62.0 + _LINE * len(below)
    parts = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH:g}" height="{height:g}"'
        f' viewBox="0 0 {_WIDTH:g} {height:g}" font-family="sans-serif" font-size="14"'
        f' fill="{_INK}" role="img" aria-label="{escape(f"{title}. {COMPUTED}.")}">',
        f"<title>{escape(title)}</title>",
        *([metadata_of(scene)] if scene else []),
        f'<rect width="{_WIDTH:g}" height="{height:g}" fill="#ffffff"/>',
        _text(_LEFT, 32, title, 'font-size="19" font-weight="600"'),
        _text(_LEFT, 56, _pose(curves.scenario, curves.axis), f'fill="{_MUTED}"'),
        *_shades(curves, x),
        *_grid(at, low, high),
        *(_curve(style, x, y[:, i]) for i, style in enumerate(styles)),
        _text(
            _LEFT + _PLOT_WIDTH / 2, bottom + 40, axis_words(curves.axis), 'text-anchor="middle"'
        ),
        *_legend(chosen),
        *(
            _text(_LEFT, bottom + 70 + _LINE * i, words, f'fill="{_MUTED}"')
            for i, words in enumerate(below)
        ),
        "</svg>\n",
    ]
    return "\n".join(parts)


def _origin(curves: Curves) -> str:
    """Say where the figures come from."""
    said = tr("{computed}. Leg Explorer, {exercise}.")
    exercise = within(EXERCISE_NAMES[curves.scenario.exercise])
    return said.format(computed=COMPUTED, exercise=exercise)


def _pose(scenario: Scenario, axis: str) -> str:
    """Return the exercise, and what is the same all along the curves."""
    joints = {"hip": hip_words, "knee": knee_words, "ankle": ankle_words}
    said = [
        words(getattr(scenario, f"{joint}_rad"))
        for joint, words in joints.items()
        if axis not in ("phase", joint)
    ]
    name = EXERCISE_NAMES[scenario.exercise]
    load = [f"{number(scenario.load_kg, 'g')} kg"] if scenario.load_kg else []
    return f"{', '.join([name, *load, *said])}{foot_words(scenario)}"


def _shades(curves: Curves, x: Array) -> list[str]:
    step = 0.5 * float(x[1] - x[0])
    shades = []
    for first, last in stretches(curves.overloaded):
        left = max(float(x[first]) - step, _LEFT)
        right = min(float(x[last]) + step, _LEFT + _PLOT_WIDTH)
        shades.append(
            f'<rect x="{left:.2f}" y="{_TOP:g}" width="{right - left:.2f}"'
            f' height="{_PLOT_HEIGHT:g}" fill="{_SHADE}" fill-opacity="0.3"/>'
        )
    return shades


def _grid(at: Array, low: float, high: float) -> list[str]:
    bottom, right = _TOP + _PLOT_HEIGHT, _LEFT + _PLOT_WIDTH
    parts = []
    for value in ticks(low, high):
        y = _TOP + (high - value) / (high - low) * _PLOT_HEIGHT
        ink = _MUTED if value == 0.0 else _GRID
        parts.append(_rule(_LEFT, y, right, y, ink))
        parts.append(_text(_LEFT - 8, y + 5, tick_text(value), 'text-anchor="end"'))
    for value in axis_ticks(float(at[0]), float(at[-1])):
        x = _LEFT + (value - at[0]) / (at[-1] - at[0]) * _PLOT_WIDTH
        parts.append(_rule(x, _TOP, x, bottom, _GRID))
        parts.append(_text(x, bottom + 19, tick_text(value), 'text-anchor="middle"'))
    return parts


def _curve(style: Style, x: Array, y: Array) -> str:
    """Return one curve; a gap where there are no values."""
    runs = []
    for first, last in stretches(np.isfinite(y)):
        pairs = zip(x[first : last + 1].tolist(), y[first : last + 1].tolist(), strict=True)
        runs.append("M" + " L".join(f"{a:.2f},{b:.2f}" for a, b in pairs))
    return f'<path d="{" ".join(runs)}" fill="none" {_stroke(style)}/>'


def _legend(chosen: Mapping[str, Style]) -> list[str]:
    parts = []
    for i, (muscle, style) in enumerate(chosen.items()):
        y = _TOP + 10 + (_LINE + 3) * i
        parts.append(
            f'<line x1="{_LEGEND:g}" y1="{y:g}" x2="{_LEGEND + 34:g}" y2="{y:g}" {_stroke(style)}/>'
        )
        parts.append(_text(_LEGEND + 43, y + 5, plain_name(muscle)))
    return parts


def _stroke(style: Style) -> str:
    dash = " ".join(f"{_STROKE * each:.1f}" for each in style.dash)
    return f'stroke="{style.light}" stroke-width="{_STROKE}"' + (
        f' stroke-dasharray="{dash}"' if dash else ""
    )


def _rule(x1: float, y1: float, x2: float, y2: float, ink: str) -> str:
    return f'<line x1="{x1:.2f}" y1="{y1:.2f}" x2="{x2:.2f}" y2="{y2:.2f}" stroke="{ink}"/>'


def _text(x: float, y: float, words: str, more: str = "") -> str:
    return f'<text x="{x:.2f}" y="{y:.2f}" {more}>{escape(words)}</text>'
