"""What a leg is: bones with mass, joints, muscles with their paths; values without behaviour.

Lengths in metres, masses in kilograms, angles in radians. Frames: x anterior, y up, z to the
subject's right; the leg shown is the right one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.subject import REFERENCE, Subject

if TYPE_CHECKING:
    from collections.abc import Sequence

Array = NDArray[np.float64]
ParameterSet = Literal["default", "published"]


@dataclass(frozen=True, slots=True, eq=False)
class Body:
    """A segment: its mass, its centre of mass (3,) m, and its inertia (3, 3) about that centre.

    Both in the axes of the body's own frame.
    """

    name: str
    mass_kg: float
    center_of_mass_m: Array
    inertia_kg_m2: Array


@dataclass(frozen=True, slots=True)
class Polynomial:
    """f(q) = sum c_k q^(n-k); the highest power first."""

    coefficients: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Spline:
    """Cubic spline through (x, y); straight beyond its ends."""

    x: tuple[float, ...]
    y: tuple[float, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Axis:
    """One elementary motion of a joint: by ``function(coordinate)`` about or along ``direction``.

    ``direction`` is a unit (3,) vector in the joint's frame, for a rotation in the frame that the
    rotations before it have turned. The function gives rad or m.
    """

    kind: Literal["rotation", "translation"]
    direction: Array
    function: Polynomial | Spline


@dataclass(frozen=True, slots=True, eq=False)
class Joint:
    """Connects two bodies; frames are (4, 4) poses of the joint in each body.

    ``coordinates`` names the coordinate that drives each axis of ``axes``.
    """

    name: str
    parent: str
    child: str
    parent_frame: Array
    child_frame: Array
    axes: tuple[Axis, ...]
    coordinates: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class PathPoint:
    """A point of a muscle's path, fixed in a body; (3,) m."""

    body: str
    position_m: Array


@dataclass(frozen=True, slots=True, eq=False)
class Cylinder:
    """A wrapping surface without ends: (4, 4) pose in its body, z along the axis; radius in m."""

    name: str
    body: str
    frame: Array
    radius_m: float


@dataclass(frozen=True, slots=True, eq=False)
class Wrap:
    """The path between points ``segment`` and ``segment + 1`` goes round ``cylinder``.

    ``direction`` +1 goes from the earlier point counter-clockwise seen from the cylinder's +z,
    -1 clockwise.
    """

    segment: int
    cylinder: Cylinder
    direction: Literal[1, -1]


@dataclass(frozen=True, slots=True)
class PassiveCurve:
    """Passive force-length curve: strain where it starts, strain of one F0, its two stiffnesses.

    Strains and stiffnesses are normalised by optimal fibre length and maximum isometric force.
    """

    strain_zero: float
    strain_one: float
    stiffness_low: float
    stiffness_one: float
    curviness: float

    def moved(self, later: float, width: float | None = None) -> PassiveCurve:
        """Return the curve with its start at a greater strain, and of another width.

        ``width`` is the strain between start and one F0; the curve then has the shape of Millard
        et al. 2013 (J Biomech Eng 135:021005, table 1): stiffness 0.2 early and 2 / width at F0.
        """
        zero, one = self.strain_zero + later, self.strain_one + later
        if width is None:
            return replace(self, strain_zero=zero, strain_one=one)
        return PassiveCurve(zero, zero + width, 0.2, 2.0 / width, self.curviness)


@dataclass(frozen=True, slots=True, eq=False)
class Muscle:
    """A muscle-tendon unit of the model.

    Attributes
    ----------
    max_isometric_force_N : float
    optimal_fiber_length_m : float
    tendon_slack_length_m : float
    pennation_rad : float
        Pennation at optimal fibre length.
    max_shortening_velocity : float
        Optimal fibre lengths per second.
    passive : PassiveCurve
    path : tuple of PathPoint, from origin to insertion
    wraps : tuple of Wrap, in the order in which the path meets them
    """

    name: str
    max_isometric_force_N: float
    optimal_fiber_length_m: float
    tendon_slack_length_m: float
    pennation_rad: float
    max_shortening_velocity: float
    passive: PassiveCurve
    path: tuple[PathPoint, ...]
    wraps: tuple[Wrap, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Upper:
    """What the pelvis carries: trunk with head, and both arms; the pelvis itself is a leg's body.

    All is given for standing upright, the arms straight and hanging beside the trunk, in the
    pelvis's frame; points are (3,) m. To lean the whole, turn it with the pelvis; to bend the back,
    turn it about ``lumbar_m``; to let the arms hang plumb or reach, turn ``arms`` about
    ``shoulder_m``.

    Attributes
    ----------
    trunk : Body, head included
    arms : Body, both arms as one
    lumbar_m : the joint between pelvis and trunk
    shoulder_m : midway between the shoulder joints
    hand_m : midway between the hands' centres of mass, where a bar would be held (assumption)
    """

    trunk: Body
    arms: Body
    lumbar_m: Array
    shoulder_m: Array
    hand_m: Array

    @property
    def whole(self) -> Body:
        """Trunk and arms as one rigid body."""
        return joined("upper", (self.trunk, self.arms))


def joined(name: str, bodies: Sequence[Body]) -> Body:
    """Return several bodies given in one frame as one rigid body (parallel axis theorem)."""
    mass = sum(body.mass_kg for body in bodies)
    center = sum(body.mass_kg * body.center_of_mass_m for body in bodies) / mass
    inertia = np.zeros((3, 3))
    for body in bodies:
        arm = body.center_of_mass_m - center
        inertia += body.inertia_kg_m2
        inertia += body.mass_kg * (arm @ arm * np.eye(3) - np.outer(arm, arm))
    return Body(name, mass, np.asarray(center), inertia)


@dataclass(frozen=True, slots=True, eq=False)
class Leg:
    """The right leg: bodies from the pelvis down, joints from the hip down, 40 muscles.

    ``hip_center_m`` is the hip joint centre in the pelvis, the origin of all posed points;
    ``upper`` is what the pelvis carries; ``subject`` is whose leg it is.
    """

    parameters: ParameterSet
    bodies: tuple[Body, ...]
    joints: tuple[Joint, ...]
    muscles: tuple[Muscle, ...]
    hip_center_m: Array
    upper: Upper
    subject: Subject

    @property
    def size(self) -> float:
        """Height over that of the reference subject: every length is that much longer."""
        return self.subject.height_m / REFERENCE.height_m

    @property
    def muscle_names(self) -> tuple[str, ...]:
        """Names of the muscles, in the order of all result rows."""
        return tuple(m.name for m in self.muscles)

    @property
    def body_names(self) -> tuple[str, ...]:
        """Names of the bodies, pelvis first."""
        return tuple(b.name for b in self.bodies)
