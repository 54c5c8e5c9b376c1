"""How the fibres of each belly are laid: parallel, to one side, or to both of a middle tendon.

The angles are the model's (``muscles.csv``); here stands what a number does not say, namely which
way the fibres run. Bellies that are not named are laid parallel.

References
----------
Standring S., ed. (2020) Gray's Anatomy, 42nd ed., chapters 78 to 80: arrangement of the fascicles.
Agur A.M. et al. (2003) Clin Anat 16(4), 285-293: soleus, marginal, posterior and anterior parts.
Hasselman C.T. et al. (1995) Am J Sports Med 23(4), 493-499: the two tendons of rectus femoris.
Lieber R.L., Fridén J. (2000) Muscle Nerve 23(11), 1647-1666: kinds of arrangement.
"""

from __future__ import annotations

from typing import NamedTuple

Direction = tuple[float, float, float]


class Pennation(NamedTuple):
    """Which way the fibres of a belly leave the line of pull as they run distally.

    Attributes
    ----------
    toward : direction in frame N (x anterior, y up, z lateral)
        With one side, where the fibres' distal ends lie; with two sides, square to the plane of
        the middle tendon.
    sides : 1 for unipennate; 2 for bipennate fibres that part from the middle, -2 for such that
        meet in it
    """

    toward: Direction
    sides: int


_ANTERIOR, _LATERAL, _MEDIAL = (1.0, 0.0, 0.0), (0.0, 0.0, 1.0), (0.0, 0.0, -1.0)

PENNATION: dict[str, Pennation] = {
    # Thigh. The indirect head's tendon runs down the middle of rectus femoris.
    "rectus_femoris": Pennation(_LATERAL, 2),
    "vastus_lateralis": Pennation((0.5, 0.0, -0.85), 1),
    "vastus_medialis": Pennation((0.5, 0.0, 0.85), 1),
    "vastus_intermedius": Pennation(_ANTERIOR, 1),
    "semimembranosus": Pennation(_MEDIAL, 1),
    "biceps_femoris_long_head": Pennation(_LATERAL, 1),
    "biceps_femoris_short_head": Pennation((-0.7, 0.0, 0.7), 1),
    # Leg. The heads of gastrocnemius run from the aponeurosis on their back to the one in front,
    # and towards each other; soleus meets in a middle septum.
    "gastrocnemius_medial": Pennation((0.55, 0.0, 0.83), 1),
    "gastrocnemius_lateral": Pennation((0.55, 0.0, -0.83), 1),
    "soleus": Pennation(_LATERAL, -2),
    "tibialis_anterior": Pennation(_LATERAL, -2),
    "tibialis_posterior": Pennation(_LATERAL, -2),
    "peroneus_longus": Pennation(_ANTERIOR, -2),
    "flexor_hallucis_longus": Pennation(_LATERAL, -2),
    "flexor_digitorum_longus": Pennation(_MEDIAL, 1),
    "extensor_digitorum_longus": Pennation(_ANTERIOR, 1),
    "extensor_hallucis_longus": Pennation(_ANTERIOR, 1),
}
