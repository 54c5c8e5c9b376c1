"""What a leg is: bones, joints, muscles, attachments, names; every value with its source."""

from explorer.anatomy.leg import Leg, Muscle, ParameterSet
from explorer.anatomy.load import load_leg
from explorer.anatomy.scaling import scaled
from explorer.anatomy.subject import REFERENCE, Subject

__all__ = ["REFERENCE", "Leg", "Muscle", "ParameterSet", "Subject", "load_leg", "scaled"]
