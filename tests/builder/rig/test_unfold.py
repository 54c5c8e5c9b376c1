"""Vertices give way along their curve where a pose would turn triangles inside out."""

from __future__ import annotations

import numpy as np
import pytest
from builder.rig.measure import Rest
from builder.rig.strand import Strand, bspline, bspline_slope
from builder.rig.unfold import KEEP, unfolded
from builder.rig.units import UNITS

from explorer.scene.meshes import load_meshes

BELLY = "pectineus"


@pytest.fixture(scope="module")
def strand() -> Strand:
    (spec,) = (u for u in UNITS if u.belly == BELLY)
    return Strand.of(spec, {m.name: m for m in load_meshes(fibers=False)})


def bent(strand: Strand, degrees: float) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """Handles (1, k, 3, 4) that bend the second half of the curve sharply about its middle."""
    turn = np.radians(degrees) * (strand.knots > strand.s[-1] / 2.0)
    cosine, sine, one = np.cos(turn), np.sin(turn), np.ones_like(turn)
    nought = np.zeros_like(turn)
    rotation = np.array(
        [[cosine, -sine, nought], [sine, cosine, nought], [nought, nought, one]]
    ).transpose(2, 0, 1)
    middle = strand.curve[len(strand.curve) // 2]
    offset = middle - rotation @ middle
    return np.concatenate([rotation, offset[:, :, None]], axis=2)[None]


def least_kept(strand: Strand, table: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> float:
    mesh = strand.meshes[BELLY]
    rest = Rest(mesh.points.astype(np.float64), mesh.triangles)
    posed = strand.blend(BELLY) @ table[0].transpose(0, 2, 1).reshape(-1, 3)
    return float(rest.facing(posed, rest.carried(posed))[rest.counts].min())


def test_what_does_not_fold_is_left_alone(strand: Strand) -> None:
    (same,) = unfolded([strand], [bent(strand, 0.0)])
    assert same is strand


def test_a_sharp_bend_is_unfolded(strand: Strand) -> None:
    table = bent(strand, 75.0)
    assert least_kept(strand, table) < 0.0
    (better,) = unfolded([strand], [table])
    assert least_kept(better, table) >= KEEP
    assert np.abs(better.places[BELLY] - strand.places[BELLY]).max() < 1.5


def test_the_mesh_at_rest_stays(strand: Strand) -> None:
    (better,) = unfolded([strand], [bent(strand, 75.0)])
    rest = bent(strand, 0.0)[0].transpose(0, 2, 1).reshape(-1, 3)
    np.testing.assert_allclose(better.blend(BELLY) @ rest, strand.meshes[BELLY].points, atol=1e-7)


def test_slopes_are_those_of_the_weights() -> None:
    u = np.linspace(0.1, 0.9, 9)
    change = (bspline(u + 1e-6) - bspline(u - 1e-6)) / 2e-6
    np.testing.assert_allclose(bspline_slope(u), change, atol=1e-8)
