"""Settled units: tendons keep their length, and bellies give way to what they lie on."""

from __future__ import annotations

import numpy as np
import pytest
from builder.rig.joints import Joints, Lengths, Pose, leg_motions
from builder.rig.measure import tendon_length
from builder.rig.posing import Poser
from builder.rig.settle import blended, settle
from builder.rig.strand import Strand
from builder.rig.units import UNITS

from explorer.anatomy import load_leg
from explorer.scene.meshes import load_meshes

BY_NAME = {u.name: u for u in UNITS}


@pytest.mark.parametrize(
    ("name", "tendon", "pose"),
    [
        ("tibant", "tibant_distal", Pose(0.0, 0.0, -0.6)),
        ("patellar", "patellar_tendon", Pose(0.0, 1.6)),
        ("soleus", "achilles", Pose(0.0, 0.0, 0.4)),
    ],
)
def test_tendons_keep_their_length(name: str, tendon: str, pose: Pose) -> None:
    leg, meshes = load_leg(), {m.name: m for m in load_meshes(fibers=False)}
    strand = Strand.of(BY_NAME[name], meshes)
    poser = Poser(strand, Joints(leg_motions(leg)), {}, {}, Lengths(leg))
    handles, _ = settle([poser], [np.zeros_like(strand.curve)], pose)
    posed = blended([poser], handles)[tendon]
    rest = tendon_length(meshes[tendon].points.astype(np.float64), strand.places[tendon])
    assert tendon_length(posed, strand.places[tendon]) == pytest.approx(rest, rel=0.01)
