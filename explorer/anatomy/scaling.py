"""The leg of another person: masses, lengths and strength after body mass, height and sex.

With m and h the subject's mass and height over those of the leg's own subject:

- every segment's mass times m, every inertia times m h^2;
- every length times h: joint frames and slides, path points, cylinders, centres of mass, fibre and
  tendon. So angles, normalised lengths and the time that a muscle takes mean the same in every
  size, and moment arms grow with h;
- every muscle's strength times (V / V0) / h times a factor of sex, with V the muscle volume of a
  limb: strength is volume over fibre length at one specific tension,

      V = 47.05 mass_kg height_m + 1289.6 cm3                                              (1)

Passive force and tendon stiffness go with strength, since their curves are normalised by it. The
picture keeps its size: the scene poses its meshes with the unscaled leg.

*Departures.* Uniform in all directions and for all muscles alike: the published regressions of
single muscles are not used, body fat is not known, and (1), measured in 24 young adults, is drawn
on to masses and heights far outside theirs.

References
----------
Handsfield GG et al. (2014) J Biomech 47:631-638: eq. (1), all muscles of one lower limb.
Sarabon N et al. (2021) Front Physiol 12 (PMC8554160): women against men, see FEMALE_STRENGTH.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from explorer.anatomy.leg import Axis, Body, Joint, Leg, Muscle, PathPoint, Polynomial, Wrap

if TYPE_CHECKING:
    from explorer.anatomy.leg import Array
    from explorer.anatomy.subject import Subject

#: A woman's strength over that of a man of her mass and height. Knee extension per kg of body mass:
#: the middles of the bands of Sarabon 2021 in the extended, middle and flexed knee, women 1.255,
#: 2.41, 2.375, men 1.785, 3.185, 2.78 N.m/kg: ratios 0.70, 0.76, 0.85. Eq. (1) gives a woman and a
#: man of usual size the same moment per kg, so their mean is all for sex. Assumption: the same for
#: every muscle; older adults' knee flexors give 0.80 (same source).
FEMALE_STRENGTH = 0.77


def scaled(leg: Leg, subject: Subject) -> Leg:
    """Return the leg of another subject; the leg itself where it is that subject's already.

    Parameters
    ----------
    leg : Leg
        Of any subject: factors are those between ``leg.subject`` and ``subject``.
    """
    if subject == leg.subject:
        return leg
    mass = subject.mass_kg / leg.subject.mass_kg
    length = subject.height_m / leg.subject.height_m
    strength = _strength(subject) / _strength(leg.subject)
    upper = leg.upper
    return replace(
        leg,
        subject=subject,
        bodies=tuple(_body(body, mass, length) for body in leg.bodies),
        joints=tuple(_joint(joint, length) for joint in leg.joints),
        muscles=tuple(_muscle(muscle, strength, length) for muscle in leg.muscles),
        hip_center_m=leg.hip_center_m * length,
        upper=replace(
            upper,
            trunk=_body(upper.trunk, mass, length),
            arms=_body(upper.arms, mass, length),
            lumbar_m=upper.lumbar_m * length,
            shoulder_m=upper.shoulder_m * length,
            hand_m=upper.hand_m * length,
        ),
    )


def _strength(subject: Subject) -> float:
    """Return limb muscle volume over height, with sex: proportional to every muscle's strength."""
    volume_cm3 = 47.05 * subject.mass_kg * subject.height_m + 1289.6
    return volume_cm3 / subject.height_m * (FEMALE_STRENGTH if subject.sex == "female" else 1.0)


def _body(body: Body, mass: float, length: float) -> Body:
    return replace(
        body,
        mass_kg=body.mass_kg * mass,
        center_of_mass_m=body.center_of_mass_m * length,
        inertia_kg_m2=body.inertia_kg_m2 * (mass * length**2),
    )


def _joint(joint: Joint, length: float) -> Joint:
    return replace(
        joint,
        parent_frame=_frame(joint.parent_frame, length),
        child_frame=_frame(joint.child_frame, length),
        axes=tuple(_axis(axis, length) for axis in joint.axes),
    )


def _axis(axis: Axis, length: float) -> Axis:
    if axis.kind == "rotation":
        return axis
    if isinstance(axis.function, Polynomial):
        coefficients = tuple(c * length for c in axis.function.coefficients)
        return replace(axis, function=Polynomial(coefficients))
    return replace(
        axis, function=replace(axis.function, y=tuple(y * length for y in axis.function.y))
    )


def _muscle(muscle: Muscle, strength: float, length: float) -> Muscle:
    return replace(
        muscle,
        max_isometric_force_N=muscle.max_isometric_force_N * strength,
        optimal_fiber_length_m=muscle.optimal_fiber_length_m * length,
        tendon_slack_length_m=muscle.tendon_slack_length_m * length,
        path=tuple(PathPoint(p.body, p.position_m * length) for p in muscle.path),
        wraps=tuple(_wrap(wrap, length) for wrap in muscle.wraps),
    )


def _wrap(wrap: Wrap, length: float) -> Wrap:
    cylinder = replace(
        wrap.cylinder,
        frame=_frame(wrap.cylinder.frame, length),
        radius_m=wrap.cylinder.radius_m * length,
    )
    return replace(wrap, cylinder=cylinder)


def _frame(frame: Array, length: float) -> Array:
    """Return a (4, 4) pose with its translation times ``length``."""
    moved = np.array(frame)
    moved[:3, 3] *= length
    return moved
