"""What a leg is: bones, joints, muscles, attachments, names; every value with its source."""

from explorer.anatomy.leg import Leg, Muscle, ParameterSet
from explorer.anatomy.load import load_leg

__all__ = ["Leg", "Muscle", "ParameterSet", "load_leg"]
