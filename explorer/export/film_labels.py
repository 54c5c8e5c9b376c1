"""Names in a film: each keeps its place beside the whole motion, its line follows the structure."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from explorer.export.labels import measure
from explorer.export.picture import taken_by_words, words_scale
from explorer.scene.describe import Item
from explorer.scene.label_places import cross
from explorer.scene.labels import LabelSet, lay_out
from explorer.scene.ramp import BONE
from explorer.scene.seen import to_pixels

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from explorer.scene.labels import Label
    from explorer.scene.look import Look


class FilmLabels:
    """Names with the places that they keep.

    Parameters
    ----------
    frames : draw lists of some frames; the middle one tells what is named
    where : (n, 3) points, m, that the leg passes through in the film
    look, size : of the film
    caption, legend : what else stands in the picture
    """

    def __init__(
        self,
        frames: Sequence[Sequence[Item]],
        where: NDArray[np.float32],
        look: Look,
        size: tuple[int, int],
        caption: str,
        legend: bool,
    ) -> None:
        scale = words_scale(*size)
        self._look, self._size = look, (size[0] / scale, size[1] / scale)
        items = frames[len(frames) // 2]
        # Clear, so that it hides nothing; yet no name stands where the leg will pass.
        trail = Item("", "bone", where, np.zeros((0, 3), np.int32), BONE, opacity=0.0)
        taken = taken_by_words(items, look, self._size, caption, legend)
        self._labels = lay_out((*items, trail), look, self._size, measure(look.labels), taken)
        self._vertices = {anchor.key: anchor.vertex for anchor in self._labels.anchors}
        self._labels = replace(self._labels, labels=_untangled([self.on(f) for f in frames]))

    def on(self, items: Sequence[Item]) -> LabelSet:
        """Return the names for another frame."""
        points = {item.key: item.points for item in items}
        labels = []
        for label in self._labels.labels:
            place = points[label.key][[self._vertices[label.key]]]
            x, y, _ = to_pixels(self._look.camera, place, self._size)[0].tolist()
            labels.append(replace(label, at=replace(label.at, anchor=(x, y))))
        return LabelSet(tuple(labels), self._labels.anchors)


def _untangled(frames: Sequence[LabelSet]) -> tuple[Label, ...]:
    """Leave out, of names whose lines cross in any frame, the less important ones."""
    kept: list[int] = []
    for i in range(len(frames[0].labels)):
        lines = [[frame.labels[j].at for j in (i, *kept)] for frame in frames]
        if not any(
            cross(own.anchor, own.port, other.anchor, other.port)
            for own, *others in lines
            for other in others
        ):
            kept.append(i)
    return tuple(frames[0].labels[i] for i in kept)
