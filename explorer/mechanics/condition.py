"""What a scenario says of the muscles' state: strength, fatigue, speed, tightness, and habits.

Assumptions, each chosen so that 0 (or factor 1) is the leg as it is:

- strength: a factor on active force; tendon and passive force stay;
- fatigue f: active force falls by f, and the fastest shortening by f / 2 (fatigue lowers both);
- tightness t: passive force starts by 0.1 t of the optimal fibre length earlier. At t = 1 that is 6
  mm of gastrocnemius, or 8 degrees of ankle, and 10 mm of biceps' long head, or 10 degrees of hip;
- attention and habit h: a muscle's effort counts 1 / (1 + 3 h) of what it counts otherwise.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from explorer.mechanics.muscle import Condition, force_velocity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from explorer.anatomy.leg import Array, Leg
    from explorer.mechanics.scenario import Scenario

HAMSTRINGS = ("bflh_r", "bfsh_r", "semimem_r", "semiten_r")
GASTROCNEMIUS = ("gasmed_r", "gaslat_r")
CALF = (*GASTROCNEMIUS, "soleus_r")
GLUTEALS = (
    "glmax1_r", "glmax2_r", "glmax3_r",
    "glmed1_r", "glmed2_r", "glmed3_r",
    "glmin1_r", "glmin2_r", "glmin3_r",
)  # fmt: skip

_TIGHT_STRAIN = 0.1
_SLOWED = 0.5
_PREFERRED = 3.0
_FACTORS = (
    "hamstring_strength",
    "gluteal_strength",
    "calf_strength",
    "hamstring_fatigue",
    "hamstring_tightness",
    "calf_tightness",
    "hamstring_attention",
    "calf_habit",
)


def condition(leg: Leg, scenarios: Sequence[Scenario], lengthening_m_per_s: Array) -> Condition:
    """Return the muscles' condition.

    Parameters
    ----------
    lengthening_m_per_s : (p, m) or (1, 1) array, how fast the muscles' paths grow longer
    """
    said = _said(scenarios)
    hamstrings, calf, gluteals = (_among(leg, names) for names in (HAMSTRINGS, CALF, GLUTEALS))
    strength: Array | float = 1.0
    if any((said[name] != 1.0).any() for name in _FACTORS[:3]):
        strength = np.ones((1, len(leg.muscles)))
        for name, among in zip(_FACTORS[:3], (hamstrings, gluteals, calf), strict=True):
            strength = np.where(among, said[name], strength)
    tired = np.where(hamstrings, said["hamstring_fatigue"], 0.0)
    active: Array | float = 1.0
    if tired.any():
        active = 1.0 - tired
    if lengthening_m_per_s.any():
        slowed = 1.0 - _SLOWED * tired
        active = active * force_velocity(leg, lengthening_m_per_s / slowed)
    shift: Array | float = 0.0
    if said["hamstring_tightness"].any() or said["calf_tightness"].any():
        shift = np.where(hamstrings, -_TIGHT_STRAIN * said["hamstring_tightness"], 0.0)
        shift = np.where(calf, -_TIGHT_STRAIN * said["calf_tightness"], shift)
    return Condition(strength, active, shift)


def rested(leg: Leg, scenario: Scenario) -> Array:
    """Return what fatigue leaves of each muscle's active force, (m,)."""
    return np.where(_among(leg, HAMSTRINGS), 1.0 - scenario.hamstring_fatigue, 1.0)


def weights(leg: Leg, scenarios: Sequence[Scenario]) -> Array | None:
    """Return what each muscle's effort counts, (p, m); None where all count the same."""
    said = _said(scenarios)
    attention, habit = said["hamstring_attention"], said["calf_habit"]
    if not (attention.any() or habit.any()):
        return None
    counts = np.ones((1, len(leg.muscles)))
    counts = np.where(_among(leg, HAMSTRINGS), 1.0 / (1.0 + _PREFERRED * attention), counts)
    return np.where(_among(leg, GASTROCNEMIUS), 1.0 / (1.0 + _PREFERRED * habit), counts)


def _said(scenarios: Sequence[Scenario]) -> dict[str, Array]:
    values = np.array([[getattr(s, name) for name in _FACTORS] for s in scenarios])
    return dict(zip(_FACTORS, values.T[..., None], strict=True))


@lru_cache(maxsize=128)
def _among(leg: Leg, names: tuple[str, ...]) -> NDArray[np.bool_]:
    return np.isin(leg.muscle_names, names)
