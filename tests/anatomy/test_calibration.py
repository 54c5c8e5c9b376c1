"""The table of the `default` leg is what the calibration script says it is."""

from __future__ import annotations

import numpy as np

from benchmarks.calibrate import TARGETS, Factors, calibrated, fit, measure
from explorer.anatomy import load_leg


def test_the_fit_is_the_table() -> None:
    fitted = calibrated(load_leg("published"), fit(load_leg("published")))
    for ours, table in zip(fitted.muscles, load_leg("default").muscles, strict=True):
        np.testing.assert_allclose(
            ours.max_isometric_force_N, table.max_isometric_force_N, rtol=2e-3
        )
        np.testing.assert_allclose(ours.passive.strain_zero, table.passive.strain_zero, atol=2e-3)


def test_most_targets_are_met() -> None:
    ours = measure(load_leg("default"))
    met = [t.low <= value <= t.high for t, value in zip(TARGETS, ours, strict=True)]
    assert sum(met) >= len(TARGETS) - 1


def test_doubling_strength_doubles_maximal_effort_without_passive_force() -> None:
    published = load_leg("published")
    weak, strong = (
        measure(calibrated(published, Factors(f, f, f, f, 0.8, 0.8)))[3] for f in (0.5, 1.0)
    )
    np.testing.assert_allclose(strong, 2.0 * weak, rtol=1e-2)
