"""From where each muscle is seen best on the straight leg, and whether others cover it there.

Found by counting of which side of the drawn leg most of a muscle is seen; the tests count again.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from explorer.mechanics.scenario import Scenario

#: A knee that is bent further hides the thigh behind the shank, seen from behind.
_HIDING_RAD = 0.6


@dataclass(frozen=True, slots=True)
class Sight:
    """A side of the leg.

    Attributes
    ----------
    view : name of the view
    see_through : whether other muscles must become ghosts, so that it is seen at all
    """

    view: str
    see_through: bool = False


def _open(view: str, *structures: str) -> dict[str, Sight]:
    return dict.fromkeys(structures, Sight(view))


def _covered(view: str, *structures: str) -> dict[str, Sight]:
    return dict.fromkeys(structures, Sight(view, see_through=True))


#: By structure.
SIGHTS: Mapping[str, Sight] = MappingProxyType(
    {
        **_open("posterior", "semitendinosus", "semimembranosus"),
        **_open("posterolateral", "biceps_femoris_long_head", "gastrocnemius_lateral"),
        **_open("posterolateral", "gluteus_maximus"),
        **_open("medial", "gastrocnemius_medial", "gracilis", "sartorius", "vastus_medialis"),
        **_open("lateral", "soleus", "vastus_lateralis", "gluteus_medius", "peroneus_longus"),
        **_open("lateral", "biceps_femoris_short_head", "extensor_digitorum_longus"),
        **_open("anterior", "rectus_femoris", "tensor_fasciae_latae", "adductor_longus"),
        **_open("anterior", "tibialis_anterior", "iliacus"),
        **_covered("posterior", "popliteus", "quadratus_femoris", "adductor_magnus"),
        **_covered("posterior", "tibialis_posterior", "flexor_hallucis_longus"),
        **_covered("posterolateral", "plantaris", "gluteus_minimus", "piriformis"),
        **_covered("posterolateral", "superior_gemellus", "inferior_gemellus"),
        **_covered("medial", "obturator_internus", "psoas_major", "flexor_digitorum_longus"),
        **_covered("lateral", "vastus_intermedius", "extensor_hallucis_longus"),
        **_covered("anterior", "obturator_externus", "pectineus", "adductor_brevis"),
    }
)


def sight_of(structures: Sequence[str], scenario: Scenario) -> Sight:
    """Return from where some muscles are seen in a pose; through the others where sides differ."""
    sights = [SIGHTS[each] for each in structures]
    views = {each.view for each in sights}
    see_through = len(views) > 1 or any(each.see_through for each in sights)
    bends = abs(scenario.knee_rad) > _HIDING_RAD
    first = sights[0].view
    return Sight("posterolateral" if first == "posterior" and bends else first, see_through)


def side_sight(structure: str) -> Sight:
    """Return from which side the lever of a muscle is seen: bending turns in that plane."""
    return Sight("medial" if SIGHTS[structure].view == "medial" else "lateral", see_through=True)
