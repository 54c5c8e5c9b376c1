"""The exercises: what they fix, how they move, and what they demand of the muscles."""

from explorer.mechanics.exercises.contacts import Contact
from explorer.mechanics.exercises.demand import Demand, demand, imbalance
from explorer.mechanics.exercises.movement import at_phase, leans, moved_joints
from explorer.mechanics.exercises.stretch import with_stretch
from explorer.mechanics.exercises.tasks import TASKS, Task, balanced_joints

__all__ = [
    "TASKS",
    "Contact",
    "Demand",
    "Task",
    "at_phase",
    "balanced_joints",
    "demand",
    "imbalance",
    "leans",
    "moved_joints",
    "with_stretch",
]
