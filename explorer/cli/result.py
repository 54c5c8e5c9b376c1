"""From a Solution to the values that JSON carries: every number in full, None where undefined."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from explorer.mechanics import COORDINATES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.document.request import Request
    from explorer.mechanics import Solution
    from explorer.mechanics.scenario import Joint
    from explorer.mechanics.solution import Array

_PER_MUSCLE = ("activation", "force_N", "length_m", "fiber_length_norm", "passive_force_N")
_UNDEFINED = np.array(None, dtype=object)
_PER_COORDINATE = ("moment_arms_m", "moments_Nm", "shares")


def result(request: Request, solution: Solution) -> dict[str, Any]:
    """Return what ``leg-explorer solve --json`` prints; see its ``--help``."""
    scalars = {name: _values(getattr(solution, name)) for name in _PER_MUSCLE}
    rows = {name: _values(getattr(solution, name)) for name in _PER_COORDINATE}
    muscles = {
        muscle: {
            **{name: values[i] for name, values in scalars.items()},
            **{name: dict(zip(COORDINATES, row[i], strict=True)) for name, row in rows.items()},
        }
        for i, muscle in enumerate(solution.muscles)
    }
    return {
        "scenario": request.fields,
        "status": solution.status,
        "required_moment_Nm": _floats(solution.required_moment_Nm),
        "missing_moment_Nm": _floats(solution.missing_moment_Nm),
        "center_of_pressure_m": solution.center_of_pressure_m,
        "falls": solution.falls,
        "forces": [
            {
                "name": force.name,
                "body": force.body,
                "point_m": force.point_m.tolist(),
                "force_N": force.force_N.tolist(),
            }
            for force in solution.forces
        ],
        "up": solution.up.tolist(),
        "muscles": muscles,
        "segment_poses": {body: pose.tolist() for body, pose in solution.motions.items()},
    }


def _values(array: Array) -> list[Any]:
    """Return nested lists, with None in place of what is not a finite number."""
    found = array if np.isfinite(array).all() else np.where(np.isfinite(array), array, _UNDEFINED)
    values: list[Any] = found.tolist()
    return values


def _floats(moments: Mapping[Joint, float]) -> dict[str, float]:
    return {joint: float(moment_Nm) for joint, moment_Nm in moments.items()}
