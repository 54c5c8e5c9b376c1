"""The table of the `default` leg is what the calibration script says it is."""

from __future__ import annotations

import numpy as np

from benchmarks.calibrate import TARGETS, Factors, calibrated, fit, measure, residuals
from explorer.anatomy import load_leg
from explorer.insight.experiments import QUADRICEPS, stimulated


def test_the_fit_is_the_table() -> None:
    fitted = calibrated(load_leg("published"), fit(load_leg("published")))
    for ours, table in zip(fitted.muscles, load_leg("default").muscles, strict=True):
        np.testing.assert_allclose(
            ours.max_isometric_force_N, table.max_isometric_force_N, rtol=5e-3
        )
        np.testing.assert_allclose(
            ours.optimal_fiber_length_m, table.optimal_fiber_length_m, rtol=1e-5
        )
        np.testing.assert_allclose(
            ours.tendon_slack_length_m, table.tendon_slack_length_m, atol=2e-4
        )
        np.testing.assert_allclose(ours.passive.strain_zero, table.passive.strain_zero, atol=5e-3)
        np.testing.assert_allclose(ours.passive.strain_one, table.passive.strain_one, atol=5e-3)


def test_all_that_is_fitted_lies_in_its_band() -> None:
    missed = [
        target.name
        for target, off in zip(TARGETS, residuals(measure(load_leg("default"))), strict=True)
        if abs(off) > 1.0
    ]
    assert not missed


def test_the_published_leg_lies_outside_most_bands() -> None:
    off = np.abs(residuals(measure(load_leg("published"))))
    assert (off > 1.0).sum() > len(TARGETS) // 2


def test_doubling_strength_doubles_maximal_effort_without_passive_force() -> None:
    published = load_leg("published")
    weak, strong = (
        stimulated(
            calibrated(published, Factors(f, f, f, f, 0.8, 0.8, 0.01)), QUADRICEPS, 90.0, 60.0
        )
        for f in (0.5, 1.0)
    )
    np.testing.assert_allclose(
        strong.moments_Nm[:, 3].sum(), 2.0 * weak.moments_Nm[:, 3].sum(), rtol=1e-2
    )
