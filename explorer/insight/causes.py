"""What moves the share of the calf here: each factor changed alone, before and after."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer.insight.changes import FACTORS, Change
from explorer.insight.figures import percent
from explorer.insight.measures import measure_all
from explorer.language import tr

if TYPE_CHECKING:
    from explorer.anatomy.leg import Leg
    from explorer.insight.measures import Numbers
    from explorer.mechanics.scenario import Scenario

#: A change of a share or an activation below this is called little.
LITTLE = 0.005


@dataclass(frozen=True, slots=True)
class Effect:
    """What one factor does.

    Attributes
    ----------
    key, name : of the factor
    change : what was changed
    before, after : Numbers
    sentence : str
    """

    key: str
    name: str
    change: Change
    before: Numbers
    after: Numbers
    sentence: str

    @property
    def calf_share_change(self) -> float | None:
        """After less before, None where there is no knee moment to share."""
        if self.before.calf_share is None or self.after.calf_share is None:
            return None
        return self.after.calf_share - self.before.calf_share

    @property
    def hamstring_activation_change(self) -> float:
        """After less before."""
        return self.after.hamstring_activation - self.before.hamstring_activation

    @property
    def size(self) -> float:
        """The larger of both changes, without its sign."""
        return max(abs(self.calf_share_change or 0.0), abs(self.hamstring_activation_change))


@dataclass(frozen=True, slots=True)
class Causes:
    """What moves the answer.

    Attributes
    ----------
    effects : tuple of Effect, the largest first
    left_out : tuple of (name of the factor, sentence why it does not apply)
    note : what must be known to read them, or nothing
    """

    effects: tuple[Effect, ...]
    left_out: tuple[tuple[str, str], ...]
    note: str


def causes(leg: Leg, scenario: Scenario) -> Causes:
    """Change one factor at a time: to neutral where it acts, by a typical step where it does not.

    Two or three batches of solutions, some tens of milliseconds: for a background thread.
    """
    changes, left_out = [], []
    for factor in FACTORS:
        change = factor.change(leg, scenario)
        if isinstance(change, Change):
            changes.append((factor, change))
        else:
            left_out.append((factor.name, change))
    before, *after = measure_all(leg, [scenario, *(change.scenario for _, change in changes)])
    effects = [
        Effect(factor.key, factor.name, change, before, new, _sentence(change, before, new))
        for (factor, change), new in zip(changes, after, strict=True)
    ]
    return Causes(
        tuple(sorted(effects, key=lambda effect: -effect.size)), tuple(left_out), _note(before)
    )


def _note(before: Numbers) -> str:
    if before.balanced:
        return ""
    return tr(
        "This load is beyond the muscles, and those that could help are at their limit. So only "
        "what makes them stronger or the load smaller changes anything."
    )


def _sentence(change: Change, before: Numbers, after: Numbers) -> str:
    if after.falls and not before.falls:
        return tr("With {after} instead of {before}, nobody could stand so.").format(
            after=change.after, before=change.before
        )
    said = []
    if before.calf_share is not None and after.calf_share is not None:
        little = abs(after.calf_share - before.calf_share) < LITTLE
        if not little:
            said.append(
                tr("the calf's share of the knee moment would be {then}, now {now}").format(
                    then=_share(after.calf_share), now=_share(before.calf_share)
                )
            )
    if abs(after.hamstring_activation - before.hamstring_activation) >= LITTLE:
        said.append(
            tr("the hamstrings would be {then} active, now {now}").format(
                then=percent(after.hamstring_activation), now=percent(before.hamstring_activation)
            )
        )
    text = tr("With {after} instead of {before}, {effect}.").format(
        after=change.after,
        before=change.before,
        effect="; ".join(said) or tr("hardly anything would change"),
    )
    if before.balanced and not after.balanced:
        text += " " + tr("The muscles could not hold that.")
    if after.balanced and not before.balanced:
        text += " " + tr("Then the muscles could hold the load.")
    return text


def _share(share: float) -> str:
    return percent(share) if share >= 0 else tr("{part} the other way").format(part=percent(-share))
