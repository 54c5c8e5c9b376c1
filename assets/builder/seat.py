"""Where a tendon leaves its belly and where it meets its bone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from builder.contours import Array
    from builder.field import Field
    from builder.solid import Solid
    from builder.sweep import Tendon

#: Depths inside a belly's tip, mm, at which its tendon takes the belly's own section, and the
#: share of that section which it fills: it swells until it comes through the skin where the belly
#: ends, and narrows to a cord from there, so that no step and no round stump shows.
DEPTHS_MM = np.array([20.0, 12.0, 5.0])
FILLS = np.array([0.3, 0.7, 1.12])

#: Free nodes nearer to the tip than this would bend the tendon too sharply.
FREE_MM = 9.0

#: A tendon's middle ends this far below the bone's surface.
SUNK_MM = 1.5


@dataclass(frozen=True, slots=True, eq=False)
class Tip:
    """One end of a belly: sections from the inside outward.

    Attributes
    ----------
    centres : (k, 3) array
    plane : (2, 3) array
        Unit directions that span the sections.
    spreads : (k, 2, 2) array
        Second moments of the sections' areas over ``plane``, square millimetres.
    end : (3,) array
        The utmost point.
    outward : (3,) array
        Unit direction in which the belly ends.
    """

    centres: Array
    plane: Array
    spreads: Array
    end: Array
    outward: Array

    def sizes(self, width_direction: Array) -> Array:
        """Width and thickness (k, 2) of the sections' ellipses, seen along a width direction."""
        u = self.plane @ width_direction
        u = u / np.linalg.norm(u)
        sides = np.array([u, [-u[1], u[0]]])
        inverse = np.linalg.inv(self.spreads)
        return np.asarray(4 / np.sqrt(np.einsum("si,kij,sj->ks", sides, inverse, sides)))


def tip(field: Field, towards: Array) -> Tip:
    """The end of a belly that lies nearer to a point."""
    low, high = field.stack.reach_mm
    ends = field.to_world(np.array([[low, 0.0, 0.0], [high, 0.0, 0.0]]))
    upper = int(np.argmin(np.linalg.norm(ends - towards, axis=1)))
    reach, inward = (low, 1.0) if upper == 0 else (high, -1.0)
    centres, spreads = [], []
    for depth in np.minimum(DEPTHS_MM, 0.4 * (high - low)):
        t = reach + inward * depth
        index = round((t - field.low[0]) / field.step_mm)
        inside = np.argwhere(field.values[index] > 0) * field.step_mm + field.low[1:]
        centres.append(field.to_world(np.array([[t, *inside.mean(axis=0)]]))[0])
        spreads.append(np.cov(inside.T))
    outward = ends[upper] - centres[-2]
    return Tip(
        np.array(centres),
        field.stack.axes[1:],
        np.array(spreads),
        ends[upper],
        outward / np.linalg.norm(outward),
    )


def leave_belly(tendon: Tendon, field: Field, at_start: bool) -> Tendon:
    """Let a tendon begin (or end) inside its belly's tip, nearly as wide as the belly is there.

    Nodes that lie beside the belly give way to the belly's own centre line; the width changes
    from the belly's to that of the first free node.
    """
    order = slice(None) if at_start else slice(None, None, -1)
    centres, sizes, directions = (
        nodes[order] for nodes in (tendon.centres, tendon.sizes, tendon.directions)
    )
    end = tip(field, centres[-1])
    beyond = (centres - end.end) @ end.outward > FREE_MM
    beyond[-1] = True
    first = int(np.argmax(beyond))
    inside = end.sizes(directions[first]) * FILLS[:, None]
    return replace(
        tendon,
        centres=np.vstack([end.centres, centres[first:]])[order],
        sizes=np.vstack([inside, sizes[first:]])[order],
        directions=_aligned(
            np.vstack([np.repeat(directions[first : first + 1], 3, axis=0), directions[first:]])
        )[order],
    )


def meet_bone(tendon: Tendon, bone: Solid, at_start: bool) -> Tendon:
    """Move a tendon's end node into the nearest skin of its bone, flat on it."""
    index = 0 if at_start else -1
    place, normal = (found[0] for found in bone.nearest(tendon.centres[index][None]))
    centres, directions = tendon.centres.copy(), tendon.directions.copy()
    centres[index] = place - SUNK_MM * normal
    # Half way only: a nearest normal at an edge of the bone would turn the end over.
    directions[index] -= 0.5 * normal * (directions[index] @ normal)
    return replace(tendon, centres=centres, directions=_aligned(directions))


def _aligned(directions: Array) -> Array:
    """The same width directions with their signs chosen so that none turns over."""
    result = directions.copy()
    for index in range(1, len(result)):
        if result[index] @ result[index - 1] < 0:
            result[index] = -result[index]
    return result
