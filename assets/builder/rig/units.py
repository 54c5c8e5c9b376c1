"""The muscle-tendon units: which meshes belong together and how their curve follows the joints.

``near`` and ``far`` say over which part of the curve (fractions of its length from the origin) the
motion changes from the origin's bone to the reference bone and from there to the insertion's bone.
A *shift* window fades the displacement of the end: the curve stays as straight as it was, like a
bowstring.  A *turn* window fades the joint angle itself: the curve wraps around the joint.
A *sweep* window lays the curve along the way that its insertion has taken, as the quadriceps
follows the patella; a *glide* window draws its tip beside the way of the point where the window
stops, as far as the mechanical path lengthens; a *draw* window draws the whole curve after its
insertion, which it is too stiff to fall behind.
``turn`` is the share of the end bone's rotation that the cross-sections follow.

Longer than 400 lines, since one table of all units is easier to compare than several.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

PELVIS, FEMUR, TIBIA, FOOT, PATELLA = "pelvis", "femur_r", "tibia_r", "calcn_r", "patella_r"


class Window(NamedTuple):
    """Part of the curve, as fractions of its length, over which a motion fades."""

    start: float
    stop: float
    how: Literal["shift", "turn", "sweep", "glide", "draw"] = "shift"


@dataclass(frozen=True)
class Unit:
    """One muscle-tendon unit: meshes from origin to insertion, bones, sliders and windows."""

    name: str
    belly: str
    bones: tuple[str, str, str]
    sliders: tuple[str, ...]
    near: Window | None = None
    far: Window | None = None
    proximal: tuple[str, ...] = ()
    distal: tuple[str, ...] = ()
    leads: bool = False
    """Whether the curve keeps to the tendon where that lies on the belly."""
    tail: str | None = None
    """Tendon of another unit along which this curve runs on."""
    axis: tuple[float, float, float] | None = None
    """Direction of the belly where its longest way is not its line of pull."""
    strip: tuple[int, int, tuple[float, float, float]] | None = None
    """Which of how many strips of a broad belly, side by side in this direction."""
    muscles: tuple[str, ...] = ()
    """Muscles of the model whose path the curve follows; by default those of the belly."""
    near_turn: float = 1.0
    far_turn: float = 1.0
    absorb: tuple[float, float] | None = None
    """Part of the curve that takes all change of length; by default the belly."""
    smooth: float = 2.5
    """Smoothing of the centre curve, in steps of 5 mm."""
    taut: Window | None = None
    """Part of the curve that is pulled straight as the far joint bends."""
    agree: Window | None = None
    """Part of the curve that tightens or bows out so that its length agrees with the path."""
    slip: tuple[float, tuple[float, float, float]] | None = None
    """Share of its length that the curve keeps, and where its end slips for that on its bone."""
    cushion_m: float = 0.0
    """How far its vertices keep off bone that they come near to, for what lies between."""
    hosts: Mapping[str, float] = field(default_factory=dict)
    """Bellies further down in the table whose ends go with this curve, and how far those do of
    their vertices that lie well beside it."""
    clings: Mapping[str, float] = field(default_factory=dict)
    """How far those of their vertices go with this curve that lie on the bone they arise from:
    where a thick belly goes whole, its deep side is drawn into the bone."""
    host_m: tuple[float, float] = (0.0, 0.0)
    """Places on this curve between which such a belly goes over to it, metres from its start."""
    beside: str = ""
    """Unit, further up in the table, from whose curve this one's start keeps its distance."""
    over: tuple[str, ...] = ()
    """Units, further up in the table, on whose bellies this curve lies."""


def _shift(start: float, stop: float) -> Window:
    return Window(start, stop)


def _wrap(start: float, stop: float) -> Window:
    return Window(start, stop, "turn")


def _glide(start: float, stop: float) -> Window:
    return Window(start, stop, "glide")


def _draw(start: float, stop: float) -> Window:
    return Window(start, stop, "draw")


def _sweep(start: float, stop: float) -> Window:
    return Window(start, stop, "sweep")


_TWO_JOINT = (PELVIS, FEMUR, TIBIA)
_HIP_KNEE, _HIP, _KNEE = ("hip", "knee"), ("hip",), ("knee",)
_KNEE_ANKLE, _ANKLE = ("knee", "ankle"), ("ankle",)

_QUADRICEPS = (
    # One sheet above the patella: the tips of all four heads go with the tendon that they join.
    Unit(
        "quad",
        "quadriceps_tendon",
        (FEMUR, FEMUR, PATELLA),
        _KNEE,
        far=_draw(0.0, 0.85),
        hosts={
            "vastus_intermedius": 0.7,
            "vastus_lateralis": 0.7,
            "vastus_medialis": 0.7,
            "rectus_femoris": 1.0,
        },
        clings={"vastus_intermedius": 0.3},
        host_m=(-0.07, 0.03),
    ),
    # The sheets beside it lie deeper in the bend of the knee: each goes its own way, the inner one
    # under the tendon's edge, which comes over it.
    Unit(
        "vaslat_sheet",
        "vaslat_distal",
        (FEMUR, FEMUR, PATELLA),
        _KNEE,
        far=_draw(0.0, 0.80),
        smooth=2.0,
    ),
    Unit(
        "vasmed_sheet",
        "vasmed_distal",
        (FEMUR, FEMUR, PATELLA),
        _KNEE,
        far=_draw(0.0, 0.95),
        smooth=1.0,
        beside="quad",
    ),
    Unit(
        "vasint",
        "vastus_intermedius",
        (FEMUR, FEMUR, PATELLA),
        _KNEE,
        far=_glide(0.10, 0.92),
        far_turn=0.6,
    ),
    Unit(
        "vaslat",
        "vastus_lateralis",
        (FEMUR, FEMUR, PATELLA),
        _KNEE,
        far=_glide(0.10, 0.92),
        far_turn=0.6,
        smooth=6.0,
    ),
    Unit(
        "vasmed",
        "vastus_medialis",
        (FEMUR, FEMUR, PATELLA),
        _KNEE,
        far=_glide(0.15, 0.94),
        far_turn=0.6,
        smooth=6.0,
    ),
    Unit(
        "patellar",
        "patellar_tendon",
        (PATELLA, TIBIA, TIBIA),
        _KNEE,
        near=_shift(0.36, 0.97),
        taut=Window(0.38, 0.97),
    ),
)
_THIGH = (
    Unit(
        "bflh",
        "biceps_femoris_long_head",
        _TWO_JOINT,
        _HIP_KNEE,
        _shift(0.06, 0.75),
        _shift(0.20, 0.93),
        ("bflh_proximal",),
        ("bflh_distal",),
        taut=Window(0.74, 0.93),
        agree=Window(0.10, 0.985),
        over=("gaslat",),
        near_turn=0.5,
    ),
    Unit(
        "semiten",
        "semitendinosus",
        _TWO_JOINT,
        _HIP_KNEE,
        _shift(0.06, 0.75),
        _shift(0.20, 0.90),
        ("semiten_proximal",),
        ("semiten_distal",),
        taut=Window(0.62, 0.91),
        agree=Window(0.10, 0.90),
        over=("gasmed",),
        near_turn=0.5,
    ),
    Unit(
        "semimem",
        "semimembranosus",
        _TWO_JOINT,
        _HIP_KNEE,
        _shift(0.06, 0.75),
        _shift(0.20, 0.94),
        ("semimem_proximal",),
        ("semimem_distal",),
        agree=Window(0.10, 0.985),
        over=("gasmed",),
        near_turn=0.5,
    ),
    Unit(
        "grac",
        "gracilis",
        _TWO_JOINT,
        _HIP_KNEE,
        _shift(0.04, 0.75),
        _shift(0.30, 0.90),
        (),
        ("gracilis_distal",),
        near_turn=0.6,
        taut=Window(0.68, 0.90),
        agree=Window(0.10, 0.90),
        over=("gasmed",),
    ),
    Unit(
        "sart",
        "sartorius",
        _TWO_JOINT,
        _HIP_KNEE,
        _shift(0.03, 0.80),
        _shift(0.45, 0.88),
        ("sart_proximal",),
        ("sartorius_distal",),
        over=("gasmed",),
    ),
    Unit(
        "recfem",
        "rectus_femoris",
        (PELVIS, FEMUR, PATELLA),
        _HIP_KNEE,
        _shift(0.04, 0.80),
        _sweep(0.30, 0.93),
        ("recfem_proximal",),
        tail="quadriceps_tendon",
        near_turn=0.5,
        agree=Window(0.10, 0.945),
        over=("vaslat", "vasmed"),
    ),
    Unit(
        "tfl",
        "tensor_fasciae_latae",
        (PELVIS, FEMUR, FEMUR),
        _HIP,
        _shift(0.03, 0.97),
        proximal=("tfl_proximal",),
        near_turn=0.6,
        taut=Window(0.12, 0.97),
        # The hip's bend brings the spine beside the tip: the band folds, and the tip glides on it.
        slip=(0.72, (-0.15, -1.0, 0.15)),
        over=("vaslat",),
    ),
    # The band is held by gluteus maximus behind: it stays on the thigh as the hip bends.
    Unit(
        "itb",
        "iliotibial_band",
        (FEMUR, FEMUR, TIBIA),
        _KNEE,
        far=_shift(0.70, 0.985),
        over=("vaslat",),
    ),
    Unit(
        "bfsh",
        "biceps_femoris_short_head",
        (FEMUR, FEMUR, TIBIA),
        _KNEE,
        far=_shift(0.15, 0.94),
        distal=("bfsh_distal",),
        over=("gaslat",),
    ),
)
_HIP_MUSCLES = (
    *(
        Unit(
            name,
            belly,
            (PELVIS, FEMUR, FEMUR),
            _HIP,
            near=_shift(0.05, 0.97),
            distal=distal,
            near_turn=0.55,
        )
        for name, belly, distal in (
            ("addbrev", "adductor_brevis", ()),
            ("addlong", "adductor_longus", ()),
            ("addmag", "adductor_magnus", ("addmag_distal",)),
            ("pect", "pectineus", ()),
        )
    ),
    *(
        Unit(
            f"{name}{i + 1}",
            belly,
            (PELVIS, PELVIS, FEMUR),
            _HIP,
            far=_shift(0.25, 0.96),
            far_turn=0.35,
            axis=(0.1, -1.0, 0.3),
            agree=Window(0.05, 0.92),
            muscles=(f"{name}{i + 1}_r",),
            strip=(i, 3, (-1.0, -0.1, 0.0)),
        )
        for name, belly in (("glmed", "gluteus_medius"), ("glmin", "gluteus_minimus"))
        for i in range(3)
    ),
    *(
        Unit(
            name,
            belly,
            (PELVIS, PELVIS, FEMUR),
            _HIP,
            far=_shift(0.05, 0.99),
            far_turn=0.2,
            axis=(0.1, -0.2, 1.0),
        )
        for name, belly in (
            ("quadfem", "quadratus_femoris"),
            ("obtext", "obturator_externus"),
            ("gemsup", "superior_gemellus"),
            ("geminf", "inferior_gemellus"),
            ("piri", "piriformis"),
        )
    ),
    Unit("obtint", "obturator_internus", (PELVIS, PELVIS, FEMUR), _HIP, axis=(0.1, -0.2, 1.0)),
    Unit(
        "iliacus",
        "iliacus",
        (PELVIS, PELVIS, FEMUR),
        _HIP,
        far=_shift(0.45, 0.97),
        far_turn=0.6,
        axis=(0.3, -1.0, 0.0),
    ),
    Unit(
        "psoas",
        "psoas_major",
        (PELVIS, PELVIS, FEMUR),
        _HIP,
        far=_shift(0.55, 0.97),
        far_turn=0.6,
    ),
    *(
        Unit(
            f"glmax{i + 1}",
            "gluteus_maximus",
            (PELVIS, PELVIS, FEMUR),
            _HIP,
            far=_shift(0.10, 0.92),
            axis=(0.4, -0.65, 0.65),
            # The lower fibres end flat on the femur; the upper ones lie over the hip.
            far_turn=0.7 if i == 0 else 1.0,
            cushion_m=0.011,
            taut=Window(0.08, 0.90) if i == 2 else None,
            muscles=(f"glmax{i + 1}_r",),
            strip=(i, 3, (0.35, -0.6, -0.72)),
        )
        for i in range(3)
    ),
)
_SHANK = (
    *(
        Unit(
            name,
            belly,
            (FEMUR, TIBIA, FOOT),
            _KNEE_ANKLE,
            _shift(0.05, 0.50),
            _shift(0.50, 0.985),
            (proximal,),
            tail="achilles",
            taut=Window(0.60, 0.96),
            agree=agree,
        )
        for name, belly, proximal, agree in (
            ("gasmed", "gastrocnemius_medial", "gasmed_proximal", None),
            ("gaslat", "gastrocnemius_lateral", "gaslat_proximal", Window(0.04, 0.60)),
        )
    ),
    Unit(
        "soleus",
        "soleus",
        (TIBIA, TIBIA, FOOT),
        _ANKLE,
        far=_shift(0.25, 0.985),
        distal=("achilles",),
        leads=True,
        far_turn=0.6,
        absorb=(0.0, 0.50),
        taut=Window(0.45, 0.95),
        smooth=6.0,
    ),
    Unit(
        "plantaris", "plantaris", (FEMUR, TIBIA, TIBIA), _KNEE, near=_shift(0.0, 2.0), near_turn=0.3
    ),
    Unit("popliteus", "popliteus", (FEMUR, TIBIA, TIBIA), _KNEE),
    Unit(
        "tibant",
        "tibialis_anterior",
        (TIBIA, TIBIA, FOOT),
        _ANKLE,
        far=_shift(0.70, 0.97),
        distal=("tibant_distal",),
        taut=Window(0.74, 0.96),
    ),
    *(
        Unit(name, belly, (TIBIA, TIBIA, FOOT), _ANKLE, far=_wrap(*window), distal=distal)
        for name, belly, window, distal in (
            ("ehl", "extensor_hallucis_longus", (0.48, 0.64), ("ehl_distal",)),
            ("edl", "extensor_digitorum_longus", (0.60, 0.75), ("edl_distal",)),
            ("perlong", "peroneus_longus", (0.70, 0.84), ("perlong_distal", "perbrev_distal")),
            ("tibpost", "tibialis_posterior", (0.80, 0.93), ("tibpost_distal",)),
            ("fdl", "flexor_digitorum_longus", (0.50, 0.63), ("fdl_distal",)),
            ("fhl", "flexor_hallucis_longus", (0.46, 0.60), ("fhl_distal",)),
        )
    ),
)

UNITS: tuple[Unit, ...] = (*_SHANK, *_QUADRICEPS, *_THIGH, *_HIP_MUSCLES)
"""Every muscle-tendon unit of the leg."""
