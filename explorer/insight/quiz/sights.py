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

#: A joint that is bent further points shank or thigh at who looks from behind or from the front.
_POINTING_RAD = 0.6


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


def sight_of(structures: Sequence[str], poses: Sequence[Scenario]) -> Sight:
    """Return from where some muscles are seen in some poses; through others where these hide them.

    A bent leg is seen from its side.
    """
    sights = [SIGHTS[each] for each in structures]
    if any(max(abs(pose.hip_rad), abs(pose.knee_rad)) > _POINTING_RAD for pose in poses):
        return side_sight(structures[0])
    see_through = len({each.view for each in sights}) > 1 or any(s.see_through for s in sights)
    return Sight(sights[0].view, see_through)


def side_sight(structure: str) -> Sight:
    """Return from which side a muscle is seen in a leg that bends, for it bends in that plane."""
    return Sight("medial" if SIGHTS[structure].view == "medial" else "lateral", see_through=True)
