"""The measured cross-sections: reading the atlas' tables and evaluating its outlines."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from pathlib import Path

Array = NDArray[np.float64]

#: Points per outline: at most 3 mm apart on the largest belly.
OUTLINE_POINTS = 160


@dataclass(frozen=True, slots=True)
class Structure:
    """One bone or belly as named in structures.csv.

    ``grid_mm`` is the step of the sampled distance field, ``edge_mm`` the mean edge of the mesh.
    ``shown`` is false where the leg of the pictures leaves the structure out.
    """

    name: str
    kind: str
    body: str
    english: str
    latin: str
    muscles: tuple[str, ...]
    source: str
    grid_mm: float
    edge_mm: float
    shown: bool


@dataclass(frozen=True, slots=True, eq=False)
class Section:
    """Closed outlines in one plane ``t_mm`` along the stack's axis, inside by the even-odd rule."""

    t_mm: float
    outlines: tuple[Array, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Stack:
    """Parallel sections; rows of ``axes`` are the axis and the two in-plane directions.

    ``reach_mm`` are the extreme places along the axis that the surface touches, beyond the first
    and the last section.
    """

    origin_mm: Array
    axes: Array
    reach_mm: tuple[float, float]
    sections: tuple[Section, ...]


def outline(coefficients: Array, count: int = OUTLINE_POINTS) -> Array:
    """Points of a closed elliptic Fourier outline.

    ``u = a0 + sum(a_k cos ks + b_k sin ks)``, ``v = c0 + sum(c_k cos ks + d_k sin ks)``.

    Parameters
    ----------
    coefficients : (2 + 4 n,) array
        a0, c0, then a_k, b_k, c_k, d_k for k = 1..n; millimetres.

    Returns
    -------
    (count, 2) array, millimetres

    References
    ----------
    Kuhl and Giardina 1982, Comput Graph Image Process 18, eq. (3).
    """
    if coefficients.size < 6 or (coefficients.size - 2) % 4:
        raise ValueError(f"an outline needs 2 + 4 n coefficients, n >= 1, not {coefficients.size}")
    a, b, c, d = coefficients[2:].reshape(-1, 4).T
    angle = np.outer(2 * np.pi / count * np.arange(count), np.arange(1, a.size + 1))
    cos, sin = np.cos(angle), np.sin(angle)
    return coefficients[:2] + np.column_stack([cos @ a + sin @ b, cos @ c + sin @ d])


def read_structures(atlas: Path) -> list[Structure]:
    """The bones and bellies of structures.csv, in its order."""
    with (atlas / "structures.csv").open(encoding="utf-8", newline="") as file:
        return [
            Structure(
                name=row["structure"],
                kind=row["kind"],
                body=row["body"],
                english=row["english"],
                latin=row["latin"],
                muscles=tuple(row["muscles"].split()),
                source=row["source"],
                grid_mm=float(row["grid_mm"]),
                edge_mm=float(row["edge_mm"]),
                shown=row["shown"] == "yes",
            )
            for row in csv.DictReader(file)
        ]


def read_stacks(atlas: Path) -> dict[str, list[Stack]]:
    """Every structure's stacks of sections, from stacks.csv and contours.csv."""
    sections: dict[tuple[str, str], dict[float, list[Array]]] = {}
    with (atlas / "contours.csv").open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        for structure, stack, t, *rest in rows:
            loop = outline(np.array([float(figure) for figure in rest if figure]))
            at = sections.setdefault((structure, stack), {})
            at.setdefault(float(t), []).append(loop)

    stacks: dict[str, list[Stack]] = {}
    with (atlas / "stacks.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            figures = {key: float(row[key]) for key in row if key not in ("structure", "stack")}
            at = sections[row["structure"], row["stack"]]
            stacks.setdefault(row["structure"], []).append(
                Stack(
                    origin_mm=_vector(figures, "o"),
                    axes=_frame(_vector(figures, "w"), _vector(figures, "u")),
                    reach_mm=(figures["t0"], figures["t1"]),
                    sections=tuple(Section(t, tuple(at[t])) for t in sorted(at)),
                )
            )
    return stacks


def _vector(figures: dict[str, float], letter: str) -> Array:
    return np.array([figures[letter + axis] for axis in "xyz"])


def _frame(w: Array, u: Array) -> Array:
    """Orthonormal rows from the rounded axis ``w`` and the nearly square ``u``."""
    w = w / np.linalg.norm(w)
    u = u - w * (u @ w)
    u = u / np.linalg.norm(u)
    return np.array([w, u, np.cross(w, u)])
