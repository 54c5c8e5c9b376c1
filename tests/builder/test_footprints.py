"""Attachments: the table against the anatomy, and the cutting of patches."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from builder.footprints import Bone, Spec, patches, read_specs, without_crumbs
from builder.sheet import clipped
from builder.surface import Surface

from explorer.anatomy.cards import card, cards
from tests.builder.shapes import RADIUS_MM, pillar

PILLAR = pillar()
ATLAS = Path(__file__).parents[2] / "assets" / "atlas"
#: What a text says of the place, and the bone that it means.
WORDS = {
    "ischial": "hip_bone",
    "iliac": "hip_bone",
    "ilium": "hip_bone",
    "pubis": "hip_bone",
    "pelvis": "hip_bone",
    "sacrum": "sacrum",
    "femur": "femur",
    "trochanter": "femur",
    "linea aspera": "femur",
    "tibia": "tibia",
    "fibula": "fibula",
    "calcaneus": "calcaneus",
    "heel bone": "calcaneus",
    "navicular": "navicular",
    "cuneiform": "medial_cuneiform",
    "metatarsal": "metatarsals",
    "toe": "phalanges",
    "kneecap": "patella",
}
#: Their text names a part of a bone that the words above do not.
OTHERS = {
    ("pectineus", "origin"),
    ("obturator_externus", "origin"),
    ("obturator_internus", "origin"),
    ("superior_gemellus", "origin"),
    ("quadratus_femoris", "insertion"),
    ("popliteus", "origin"),
}
#: Muscles that end on a tendon shared with others, whose patch is the tendon's.
BY_TENDON = {
    "rectus_femoris": "quadriceps_tendon",
    "vastus_intermedius": "quadriceps_tendon",
    "gastrocnemius_medial": "achilles",
    "gastrocnemius_lateral": "achilles",
    "soleus": "achilles",
    "tensor_fasciae_latae": "iliotibial_band",
}


def area_mm2(surface: Surface) -> float:
    a, b, c = (surface.points[surface.triangles[:, k]] for k in range(3))
    return float(np.linalg.norm(np.cross(b - a, c - a), axis=1).sum() / 2.0)


def spot(height: float, radius: float = 6.0) -> Spec:
    return Spec("soleus", "origin", "pillar", "", 0.0, np.array([[RADIUS_MM, height, 0.0]]), radius)


def test_every_muscle_is_fixed_at_both_ends() -> None:
    ends = {(spec.card, spec.kind) for spec in read_specs(ATLAS)}
    for each in cards():
        if each.group in ("bone", "tendon") or not each.structures:
            continue
        if each.key != "psoas_major":  # it begins on the spine, which is not there
            assert (each.key, "origin") in ends
        assert (BY_TENDON.get(each.key, each.key), "insertion") in ends


def test_each_lies_on_a_bone_that_its_text_names() -> None:
    for spec in read_specs(ATLAS):
        text = getattr(card(spec.card), spec.kind).lower()
        named = {bone for word, bone in WORDS.items() if word in text}
        if (spec.card, spec.kind) not in OTHERS:
            assert spec.bone in named, f"{spec.card}: {text}"


def test_a_patch_is_a_smooth_disc_on_its_side_of_the_bone() -> None:
    (patch,) = patches([spot(0.0)], {"pillar": PILLAR})
    assert area_mm2(patch) == pytest.approx(np.pi * 6.0**2, rel=0.15)
    assert patch.points[:, 0].min() > 0.0
    radius = np.hypot(patch.points[:, 0], patch.points[:, 2])
    assert np.all(radius > RADIUS_MM)
    assert np.all(radius < RADIUS_MM + 1.0)


def test_neighbours_meet_halfway_and_never_overlap() -> None:
    low, high = patches([spot(-4.0), spot(4.0)], {"pillar": PILLAR})
    assert low.points[:, 1].max() < high.points[:, 1].min()
    assert low.points[:, 1].max() == pytest.approx(0.0, abs=1.0)


def test_the_other_face_of_a_thin_bone_stays_bare() -> None:
    bone = Bone(PILLAR)
    outside = bone.reach(spot(0.0, radius=3 * RADIUS_MM), None)
    assert np.all(outside[bone.surface.points[:, 0] < -2.0] > 0.0)


def test_a_cut_follows_the_line_and_not_the_triangles() -> None:
    whole = PILLAR
    half = clipped(whole, whole.points[:, 1] - 3.3)
    assert half.points[:, 1].max() == pytest.approx(3.3, abs=1e-3)
    below = whole.triangles[(whole.points[whole.triangles][:, :, 1] < 3.3).all(axis=1)]
    assert area_mm2(half) > area_mm2(Surface(whole.points, below))


def test_crumbs_are_left_out() -> None:
    whole = PILLAR
    _, y, _ = whole.points.T
    pieces = clipped(whole, np.where(y > 0.0, 33.0 - y, y + 10.0))  # a cap's tip and a long end
    assert pieces.points[:, 1].max() > 30.0
    assert without_crumbs(pieces).points[:, 1].max() < 0.0
