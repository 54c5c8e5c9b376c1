"""Fits the `default` parameters to measured adults and writes them, with residuals, into the leg.

    python3 tasks.py calibrate            # prints the report, changes nothing
    python3 tasks.py calibrate --write    # also rewrites calibration.csv and docs/validation.md

The published leg is two to three times too strong for a leg curl, its hamstrings are far too stiff
when long, and its gastrocnemius works on the wrong side of its best length. A few factors mend
that; moment arms and the shapes of the active curves stay as published.

Method: least squares of how far each figure lies from the middle of its band, in half bands, times
its weight (scipy's trust region method).
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass, replace
from math import radians
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import least_squares

from benchmarks.validation_page import page
from explorer.anatomy import Leg, Muscle, load_leg
from explorer.insight.experiments import (
    CALF,
    GASTROCNEMIUS,
    KNEE,
    QUADRICEPS,
    active_moment_Nm,
    flexion_moment_Nm,
    moment_Nm,
    plantarflexion_Nm,
    stimulated,
)
from explorer.mechanics.kinematics import pose_array, segments
from explorer.mechanics.paths import geometry

Array = NDArray[np.float64]
ROOT = Path(__file__).parents[1]
TABLE = ROOT / "explorer/anatomy/tables/calibration.csv"
REPORT = ROOT / "docs/validation.md"

LONG_HAMSTRINGS = ("bflh_r", "semimem_r", "semiten_r")
MASS_KG = 75.0

# What is not fitted.
#: Ankle angle (dorsiflexion +, degrees) at which passive force starts, knee straight: Hirata 2015.
SLACK_DEG = {"gasmed_r": -20.7, "gaslat_r": -14.9, "soleus_r": 2.0}
#: Where the start is measured, the published curve's shape, found together with another start,
#: no longer holds: Millard 2013, table 1.
CALF_PASSIVE_WIDTH = 0.7
#: Optimal fibre lengths, m: Ward 2009 (5.10, 5.88 cm) times 1.08. Lai 2017 had made them 16 and
#: 17 % longer than Ward's to be rid of passive force, which here has its own correction.
FIBERS_M = {"gasmed_r": 1.08 * 0.0510, "gaslat_r": 1.08 * 0.0588}


@dataclass(frozen=True)
class Factors:
    """What is fitted: factors on strength, and what else some muscles are changed by.

    Attributes
    ----------
    gastrocnemius, soleus, quadriceps : factor on strength
    others : the same for knee flexors, which have measured strength, and all muscles that have not
        Assumption: one specific tension for them.
    hamstring_strain, rectus_strain : how much later these resist stretch, fibre strain
    gastrocnemius_slack_m : how much longer the tendons of both heads are
        The published lengths suit paths that OpenSim makes up to 8.8 mm too short.
    """

    gastrocnemius: float
    soleus: float
    quadriceps: float
    others: float
    hamstring_strain: float
    rectus_strain: float
    gastrocnemius_slack_m: float


# In the order of the fields.
_LOWEST = (0.1, 0.1, 0.1, 0.1, 0.0, 0.0, 0.0)
_START = (0.35, 0.45, 0.72, 0.55, 0.2, 0.2, 0.01)
_HIGHEST = (1.2, 1.2, 1.2, 1.2, 0.8, 0.8, 0.04)


@dataclass(frozen=True)
class Target:
    """A figure to meet: its band (N.m or a ratio), its source and label, its weight in the fit.

    ``number`` is that of the validation target it belongs to, 0 where there is none.
    """

    name: str
    low: float
    high: float
    source: str
    label: str
    number: int = 0
    weight: float = 1.0


SARABON = "Sarabon 2021, 411 studies, men, x 75 kg"
NO_FIGURE = "no figure at hand"
TARGETS = (
    Target(
        "seated knee flexion, knee 10°, N·m",
        0.85 * MASS_KG, 1.20 * MASS_KG, SARABON, "measured", 1,
    ),
    Target(
        "seated knee flexion, knee 60°, N·m",
        1.15 * MASS_KG, 1.62 * MASS_KG, SARABON, "measured", 1,
    ),
    Target(
        "seated knee flexion, knee 90°, N·m",
        0.96 * MASS_KG, 1.54 * MASS_KG, SARABON, "measured", 1,
    ),
    Target(
        "seated knee extension, knee 60°, N·m",
        2.92 * MASS_KG, 3.45 * MASS_KG, SARABON, "measured",
    ),
    Target("prone over seated flexion, knee 45°", 0.6, 1.0, "Guex 2012 (sign)", "measured", 6),
    Target(
        "prone over seated flexion, knee 60°",
        0.60, 0.85, "sign Guex 2012, Baumgart 2021", "band recalled", 6,
    ),
    Target(
        "gastrocnemius' active knee moment, knee 90° over 0°",
        0.0, 0.4, "Li 2002 (small by 90°; bound of target 7)", "measured", 7,
    ),
    Target(
        "greatest plantarflexion moment, knee 90° over 0°",
        0.75, 0.95, "Fugl-Meyer 1979", "measured", 9, 2.5,
    ),
    Target(
        "gastrocnemius over soleus, strength",
        0.535, 0.654, "Ward 2009, PCSA 30.8 / 51.8 cm², ± 10%", "measured", 12,
    ),
    Target(
        "medial gastrocnemius' fibre at full activation, knee 0°, ankle +20°",
        0.90, 1.05, "Herzog 1991, Winter & Challis 2008 (ascending limb or top)", "measured", 12,
    ),
    Target("greatest plantarflexion moment, knee 0°, N·m", 150.0, 200.0, NO_FIGURE, "assumption"),
    Target(
        "passive flexion, hip 90° knee 0°, N·m", 20.0, 40.0, NO_FIGURE, "assumption", weight=0.5
    ),
    Target(
        "passive extension, hip 0° knee 120°, N·m", 4.0, 12.0, NO_FIGURE, "assumption", weight=0.5
    ),
)  # fmt: skip


def calibrated(published: Leg, factors: Factors) -> Leg:
    """Return the leg with the factors applied."""
    changes = [Change.of(muscle, factors, published) for muscle in published.muscles]
    muscles = [change.applied(m) for change, m in zip(changes, published.muscles, strict=True)]
    return replace(published, muscles=tuple(muscles))


@dataclass(frozen=True)
class Change:
    """What makes a muscle of `default` of a published one: a row of calibration.csv."""

    strength: float
    fiber: float
    slack_shift_m: float
    strain_shift: float
    passive_width: float | None

    @classmethod
    def of(cls, muscle: Muscle, factors: Factors, published: Leg) -> Change:
        """Return the change that the factors mean for a muscle."""
        name = muscle.name
        length_m = FIBERS_M.get(name, muscle.optimal_fiber_length_m)
        slack_m = factors.gastrocnemius_slack_m if name in GASTROCNEMIUS else 0.0
        strain = 0.0
        if name in LONG_HAMSTRINGS:
            strain = factors.hamstring_strain
        elif name == "recfem_r":
            strain = factors.rectus_strain
        elif name in SLACK_DEG:
            tendon_m = muscle.tendon_slack_length_m + slack_m
            strain = _strain_at(published, muscle, length_m, tendon_m) - muscle.passive.strain_zero
        return cls(
            _strength_factor(name, factors),
            length_m / muscle.optimal_fiber_length_m,
            slack_m,
            strain,
            CALF_PASSIVE_WIDTH if name in CALF else None,
        )

    def applied(self, muscle: Muscle) -> Muscle:
        """Return the changed muscle."""
        return replace(
            muscle,
            max_isometric_force_N=muscle.max_isometric_force_N * self.strength,
            optimal_fiber_length_m=muscle.optimal_fiber_length_m * self.fiber,
            tendon_slack_length_m=muscle.tendon_slack_length_m + self.slack_shift_m,
            passive=muscle.passive.moved(self.strain_shift, self.passive_width),
        )

    def row(self, name: str) -> str:
        """Return the row of the table."""
        width = "" if self.passive_width is None else f"{self.passive_width:g}"
        return (
            f"{name},{self.strength:g},{self.fiber:.6g},{self.slack_shift_m:g},"
            f"{self.strain_shift:.4f},{width}"
        )


def _strength_factor(name: str, factors: Factors) -> float:
    if name in GASTROCNEMIUS:
        return factors.gastrocnemius
    if name in QUADRICEPS:
        return factors.quadriceps
    return factors.soleus if name == "soleus_r" else factors.others


def _strain_at(published: Leg, muscle: Muscle, fiber_m: float, tendon_m: float) -> float:
    """Return the fibre strain at the measured slack angle, with the tendon just slack."""
    pose = pose_array(0.0, 0.0, radians(SLACK_DEG[muscle.name]))
    lengths = geometry(published, segments(published, pose)).length_m[0]
    along = lengths[published.muscle_names.index(muscle.name)] - tendon_m
    width = fiber_m * np.sin(muscle.pennation_rad)
    return float(np.hypot(along, width)) / fiber_m - 1.0


def measure(leg: Leg) -> Array:
    """Return ours for each of TARGETS."""
    seated = flexion_moment_Nm(leg, 90.0, 60.0)
    angles = (-20.0, -10.0, 0.0, 10.0, 20.0)
    straight, bent = (plantarflexion_Nm(leg, knee, angles).max() for knee in (0.0, 90.0))
    pulling = stimulated(leg, GASTROCNEMIUS, 0.0, 0.0, 20.0)
    return np.array(
        [
            flexion_moment_Nm(leg, 90.0, 10.0),
            seated,
            flexion_moment_Nm(leg, 90.0, 90.0),
            -moment_Nm(stimulated(leg, QUADRICEPS, 90.0, 60.0), leg.muscle_names, KNEE),
            flexion_moment_Nm(leg, 0.0, 45.0) / flexion_moment_Nm(leg, 90.0, 45.0),
            flexion_moment_Nm(leg, 0.0, 60.0) / seated,
            active_moment_Nm(leg, GASTROCNEMIUS, 90.0, 0.0)
            / active_moment_Nm(leg, GASTROCNEMIUS, 0.0, 0.0),
            bent / straight,
            _strength(leg, GASTROCNEMIUS) / _strength(leg, ("soleus_r",)),
            pulling.fiber_length_norm[pulling.row("gasmed_r")],
            straight,
            moment_Nm(stimulated(leg, (), 90.0, 0.0), leg.muscle_names, KNEE),
            -moment_Nm(stimulated(leg, (), 0.0, 120.0), leg.muscle_names, KNEE),
        ]
    )


def _strength(leg: Leg, names: tuple[str, ...]) -> float:
    return sum(m.max_isometric_force_N for m in leg.muscles if m.name in names)


def residuals(ours: Array) -> Array:
    """Return how far each figure lies from the middle of its band, in half bands."""
    low, high = np.array([(t.low, t.high) for t in TARGETS]).T
    return np.asarray((ours - 0.5 * (low + high)) / (0.5 * (high - low)))


def fit(published: Leg) -> Factors:
    """Find the factors with the least weighted squared residuals, rounded to what they mean."""
    weights = np.array([target.weight for target in TARGETS])

    def error(x: Array) -> Array:
        return weights * residuals(measure(calibrated(published, Factors(*x))))

    found = least_squares(
        error,
        _START,
        bounds=(_LOWEST, _HIGHEST),
        x_scale=_START,
        diff_step=np.full(len(_START), 1e-3),
        xtol=1e-6,
    )
    digits = (3, 3, 3, 3, 3, 3, 4)
    return Factors(*(round(float(x), n) for x, n in zip(found.x, digits, strict=True)))


def main() -> None:
    """Fit, print, and write where asked."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--write", action="store_true", help="rewrite the table and its report")
    arguments = parser.parse_args()
    published = load_leg("published")
    factors = fit(published)
    leg = replace(calibrated(published, factors), parameters="default")
    report = page(published, leg, factors, TARGETS, measure(published), measure(leg))
    print(report)
    if arguments.write:
        TABLE.write_text(_table(factors, published), encoding="utf-8")
        REPORT.write_text(report, encoding="utf-8")


def _table(factors: Factors, published: Leg) -> str:
    head = "muscle,strength_factor,fiber_factor,slack_shift_m,passive_strain_shift,passive_width"
    changes = (Change.of(muscle, factors, published) for muscle in published.muscles)
    rows = [change.row(name) for change, name in zip(changes, published.muscle_names, strict=True)]
    return "\n".join([head, *rows]) + "\n"


if __name__ == "__main__":
    main()
