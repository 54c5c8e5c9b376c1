"""What each exercise fixes: how the body rests, what loads it, what must balance, how it moves.

Assumptions, the same for every subject size:

- Leg curls are done on a machine: a pad behind the shank, 60 mm above the ankle joint, pushes at
  right angles to the shank with the load at every knee angle. The load is what this leg carries.
  Lying and seated, the thigh rests level on the bench, which carries the hip moment; bending the
  hip tilts the trunk. Standing, the hip balances too.
- A dynamometer prescribes the knee moment and moves at constant speed; its reading is corrected
  for the weight and inertia of the leg.
- Holding still lying (face down) and standing, the whole leg is off its support; sitting, the
  thigh rests on the seat. In the bird dog the trunk is level, on hands and the other knee.
- On the feet the sole is flat on the floor, in a calf raise the ball of the foot alone. Trunk,
  head and arms are one rigid body with the pelvis. On two legs each carries half of all. On one
  leg the other is stretched out in line with the trunk.
- Kneeling (Nordic curl, glute-ham raise) the shank lies level; knee and a strap or roller behind
  the ankle hold it. The bench of the glute-ham raise carries the thigh 100 mm above the knee.
- In a bridge shoulders and foot press straight down; friction at the foot is left out. The knee
  angle stays as set while the hips rise, so that the heel would slide by some ten centimetres; at
  the usual ankle the sole is flat once the hips are up.
- Stretches are done with relaxed muscles: hand or floor gives what their passive tension needs.
- A free foot needs a net ankle moment that carries the foot's own weight; a held one gets it from
  outside (boot, partner, plate), and the ankle need not balance. On floor and in a bridge nothing
  but the floor holds it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.mechanics.scenario import AnkleHold, Exercise, Joint, Scenario

Support = Literal[
    "bench_front",  # face down, the thigh level on a bench
    "bench_back",  # seated, the thigh level on a bench
    "trunk_front",  # face down, the pelvis level, the leg off its support
    "upright",  # standing on the other leg
    "sole",  # standing on the flat foot
    "ball",  # standing on the ball of the foot
    "knee",  # kneeling, the shank level, a strap behind the ankle
    "bridge",  # on shoulders and foot, face up
    "wall",  # leaning against a wall, the sole flat, relaxed
    "hand",  # on the back, a hand behind the ankle, relaxed
    "chair",  # in the chair of a dynamometer, or nowhere: no weight counts
]
Load = Literal["pad", "hands", "shoulders", "swung", "none"]


@dataclass(frozen=True, slots=True, eq=False)
class Task:
    """An exercise.

    Attributes
    ----------
    support : how the body rests, see above
    balance : joints that the muscles must balance, besides a free ankle in ``free_or_held``
    load : where the scenario's load pulls: at the ankle pad, hung from the hands, on the shoulders,
        swung in straight arms
    legs : 1 or 2, the legs that share trunk and load
    moves : mapping joint -> coefficients
        The joints that the phase moves: degrees as a polynomial in progress 0..1, lowest power
        first.
    rests : mapping joint -> degrees
        A typical angle of each other joint; these are free to choose.
    free_or_held : whether somebody may hold the ankle
    hold, load_kg, tempo_s : the typical choice
    rests_above_knee_m : how far above the knee a kneeling thigh is supported
    relaxed : whether the muscles are relaxed unless activations are prescribed
    """

    support: Support
    balance: tuple[Joint, ...] = ("hip", "knee", "ankle")
    load: Load = "none"
    legs: Literal[1, 2] = 2
    moves: Mapping[Joint, tuple[float, ...]] = field(default_factory=dict)
    rests: Mapping[Joint, float] = field(default_factory=dict)
    free_or_held: bool = False
    hold: AnkleHold = "free"
    load_kg: float = 0.0
    tempo_s: tuple[float, float] | None = None
    relaxed: bool = False
    rests_above_knee_m: float = 0.0


def _curl(support: Support, hip: float, load_kg: float) -> Task:
    return Task(
        support,
        ("hip", "knee") if support == "upright" else ("knee",),
        "pad",
        legs=1,
        moves={"knee": (5.0, 100.0)},
        rests={"hip": hip, "ankle": 0.0},
        free_or_held=True,
        load_kg=load_kg,
    )


def _deadlift(load: Load, legs: Literal[1, 2], hip: float, load_kg: float) -> Task:
    return Task(
        "sole",
        load=load,
        legs=legs,
        moves={"hip": (5.0, hip - 5.0)},
        rests={"knee": 15.0},
        load_kg=load_kg,
    )


def _bridge(legs: Literal[1, 2]) -> Task:
    rests: Mapping[Joint, float] = {"knee": 90.0, "ankle": -20.0}
    return Task("bridge", legs=legs, moves={"hip": (55.0, -55.0)}, rests=rests)


def _hold(support: Support, balance: tuple[Joint, ...], hip: float) -> Task:
    rests: Mapping[Joint, float] = {"hip": hip, "knee": 45.0, "ankle": 0.0}
    return Task(support, balance, legs=1, rests=rests, free_or_held=True)


_STRENGTH_TEST = Task(
    "chair",
    ("knee",),
    legs=1,
    moves={"knee": (5.0, 100.0)},
    rests={"hip": 85.0, "ankle": 0.0},
    free_or_held=True,
)

TASKS: Mapping[Exercise, Task] = MappingProxyType(
    {
        "prone_leg_curl": _curl("bench_front", 0.0, 10.0),
        "seated_leg_curl": _curl("bench_back", 85.0, 10.0),
        "standing_leg_curl": _curl("upright", 0.0, 5.0),
        "single_leg_curl": _curl("bench_front", 0.0, 8.0),
        "warm_up_curl": _curl("bench_front", 0.0, 2.0),
        "nordic_curl": Task(
            "knee",
            ("hip", "knee"),
            moves={"knee": (90.0, -70.0)},
            rests={"hip": 0.0, "ankle": -10.0},
            free_or_held=True,
            hold="held",
        ),
        "glute_ham_raise": Task(
            "knee",
            ("hip", "knee"),
            load="shoulders",
            moves={"hip": (80.0, -160.0, 80.0), "knee": (5.0, 0.0, 85.0)},
            rests={"ankle": 0.0},
            free_or_held=True,
            hold="held",
            rests_above_knee_m=0.1,
        ),
        "romanian_deadlift": _deadlift("hands", 2, 80.0, 20.0),
        "single_leg_deadlift": _deadlift("hands", 1, 80.0, 10.0),
        "good_morning": _deadlift("shoulders", 2, 75.0, 20.0),
        "kettlebell_swing": Task(
            "sole",
            load="swung",
            moves={"hip": (70.0, -70.0), "knee": (30.0, -30.0)},
            load_kg=16.0,
            tempo_s=(0.6, 0.6),
        ),
        "glute_bridge": _bridge(2),
        "single_leg_bridge": _bridge(1),
        "bird_dog": Task(
            "trunk_front",
            ("hip", "knee"),
            legs=1,
            moves={"hip": (90.0, -90.0), "knee": (90.0, -90.0)},
            rests={"ankle": 0.0},
            free_or_held=True,
        ),
        "calf_raise_straight": Task(
            "ball",
            load="shoulders",
            moves={"ankle": (10.0, -40.0)},
            rests={"hip": 0.0, "knee": 0.0},
        ),
        "calf_raise_bent": Task(
            "ball",
            load="shoulders",
            moves={"ankle": (25.0, -50.0)},
            rests={"hip": 40.0, "knee": 50.0},
        ),
        "calf_stretch_straight": Task(
            "wall",
            (),
            moves={"ankle": (0.0, 20.0)},
            rests={"hip": -10.0, "knee": 0.0},
            relaxed=True,
        ),
        "calf_stretch_bent": Task(
            "wall",
            (),
            moves={"ankle": (5.0, 25.0)},
            rests={"hip": 10.0, "knee": 40.0},
            relaxed=True,
        ),
        "hamstring_stretch": Task(
            "hand",
            (),
            moves={"knee": (90.0, -80.0)},
            rests={"hip": 90.0, "ankle": 0.0},
            relaxed=True,
        ),
        "dynamometer": _STRENGTH_TEST,
        "maximal_effort": _STRENGTH_TEST,
        "hold_lying": _hold("trunk_front", ("hip", "knee"), 0.0),
        "hold_sitting": _hold("bench_back", ("knee",), 85.0),
        "hold_standing": _hold("upright", ("hip", "knee"), 0.0),
        "relaxed": Task("chair", (), rests={"hip": 0.0, "knee": 0.0, "ankle": 0.0}, relaxed=True),
    }
)


def balanced_joints(scenario: Scenario) -> tuple[Joint, ...]:
    """Return the joints that the muscles must balance in this scenario."""
    if scenario.balance is not None:
        return scenario.balance
    task = TASKS[scenario.exercise]
    if task.free_or_held and scenario.ankle_hold == "free":
        return (*task.balance, "ankle")
    return task.balance
