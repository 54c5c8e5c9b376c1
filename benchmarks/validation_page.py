"""The page docs/validation.md: the card of both parameter sets, and how `default` was fitted."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from explorer.insight.validation import card, met

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.calibrate import Array, Factors, Target
    from explorer.anatomy import Leg
    from explorer.insight.validation import Row

_HEAD = """\
# Validation

Written by `python3 tasks.py calibrate --write`; `leg-explorer validate` prints the card.

What experiments found, and what the leg makes of it. *Measured*: read in the source, mostly its
abstract. *Computed*: by others with a model; agreement shows consistency, no more. *Recalled band*:
the sign is measured, the band is not from a source at hand. Where a source gives no size, the sign
alone is judged. The subject is the reference, a man of 75 kg and 1.70 m.
"""
_FACTORS = {
    "gastrocnemius": "strength of gastrocnemius, factor",
    "soleus": "strength of soleus, factor",
    "quadriceps": "strength of quadriceps, factor",
    "others": "strength of knee flexors and of all muscles without measured strength, factor",
    "hamstring_strain": "long hamstrings resist stretch later by, fibre strain",
    "rectus_strain": "rectus femoris resists stretch later by, fibre strain",
    "gastrocnemius_slack_m": "tendons of gastrocnemius are longer by, m",
}
_FIXED = """\
Not fitted, but changed too: gastrocnemius' optimal fibre lengths are 1.08 times Ward's 5.10 and
5.88 cm (published: 1.16 and 1.17 times); the passive curves of gastrocnemius and soleus start where
Hirata 2015 felt them grow taut (ankle -20.7, -14.9 and +2.0°, knee straight) and have the width of
Millard 2013, 0.7. Moment arms, pennation, all other lengths and the active curves are as published.

The tendons of gastrocnemius are longer because the published ones suit a path that OpenSim makes up
to 8.8 mm too short where it goes round both cylinders: on the true path the muscle would work
beyond its best length, against Herzog, Winter & Challis, and Li. *Assumption*: muscles whose
strength is not measured here share the knee flexors' factor; as published, those of hip and shank
would be 1.6 times as strong for their size as the hamstrings beside them.
"""


def page(
    published: Leg,
    default: Leg,
    factors: Factors,
    targets: Sequence[Target],
    before: Array,
    after: Array,
) -> str:
    """Return the page; ``before`` and ``after`` are (n,) figures for each target."""
    ours, theirs = card(default), card(published)
    lines = [
        _HEAD,
        f"Met: {met(ours)} of {len(ours)} with `default`, {met(theirs)} with `published`.",
        "",
        "| | finding | expected | source | label | `default` | | `published` | |",
        "|---|---|---|---|---|---|---|---|---|",
        *(_line(row, other) for row, other in zip(ours, theirs, strict=True)),
        "",
        "## What `default` misses",
        "",
        *(f"- **{row.number}.** {row.why}" for row in ours if row.met is False),
        "",
        "## How `default` was fitted",
        "",
        "Least squares of how far each figure lies from the middle of its band, in half bands,",
        "times its weight. The published leg with these changes:",
        "",
        "| factor | value |",
        "|---|---|",
        *(f"| {_FACTORS[f.name]} | {getattr(factors, f.name):g} |" for f in fields(factors)),
        "",
        _FIXED,
        "| figure fitted | finding | band | source | label | weight "
        "| published | default | residual |",
        "|---|---|---|---|---|---|---|---|---|",
        *(_fitted(*row) for row in zip(targets, before, after, strict=True)),
        "",
        "Residual: distance from the middle of the band in half bands; met within ±1.",
    ]
    return "\n".join(lines) + "\n"


def _line(row: Row, other: Row) -> str:
    return (
        f"| {row.number} | {row.statement} | {row.expected} | {row.source} | {row.label} "
        f"| {row.ours} | {judged(row)} | {other.ours} | {judged(other)} |"
    )


def judged(row: Row) -> str:
    """Return the verdict in a word."""
    return {True: "met", False: "**missed**", None: "not judged"}[row.met]


def _fitted(target: Target, before: float, after: float) -> str:
    middle, half = 0.5 * (target.low + target.high), 0.5 * (target.high - target.low)
    return (
        f"| {target.name} | {target.number or ''} | {target.low:.3g} to {target.high:.3g} "
        f"| {target.source} | {target.label} | {target.weight:g} | {before:.3g} | {after:.3g} "
        f"| {(after - middle) / half:+.2f} |"
    )
