"""A film of the leg in motion: drawn frame by frame, in steps that a window can pause between.

What could jitter is decided once for the whole film: the camera, the places of the names, and in a
GIF the colours.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from explorer.document.whole import not_written, whole_file
from explorer.export.carry import scene_line
from explorer.export.film_apng import Apng
from explorer.export.film_gif import Gif
from explorer.export.film_labels import FilmLabels
from explorer.export.film_webp import Webp
from explorer.export.notes import room_beside
from explorer.export.picture import check_out, frame_points, with_words
from explorer.export.snapshot import caption_of
from explorer.language import tr
from explorer.mechanics import solve
from explorer.scene.drawing import Drawing
from explorer.scene.joint_drawing import joint_drawing
from explorer.scene.still import Easel, blank

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence
    from pathlib import Path
    from typing import IO

    from numpy.typing import NDArray
    from PIL.Image import Image
    from PySide6.QtGui import QImage

    from explorer.anatomy import Leg
    from explorer.document.document import Document
    from explorer.export.film_file import FilmFile
    from explorer.export.film_plan import Plan
    from explorer.mechanics import Scenario
    from explorer.scene.describe import Item
    from explorer.scene.joint_drawing import JointDrawing
    from explorer.scene.look import Look

#: What films end in, the format of each, and its name.
FORMATS: dict[str, type[FilmFile]] = {".gif": Gif, ".webp": Webp, ".apng": Apng, ".png": Apng}
#: By so many frames the room that the motion takes is found, and the colours of a GIF.
_SAMPLES = 9
_COLOR_SAMPLES = 5
#: Every so many vertices tell the room.
_SPARSE = 5
#: Larger films would take minutes a second, and hundreds of megabytes.
LARGEST_SIDE_PX = 1920


@dataclass(frozen=True, slots=True, eq=False)
class _Frame:
    items: tuple[Item, ...]
    caption: str
    drawing: JointDrawing | None


class Film:
    """A film that is ready to be drawn.

    Parameters
    ----------
    leg, plan, look : whose leg, what it does, and how it is shown; the colours are the look's own
    size : width and height in pixels, each at most LARGEST_SIDE_PX
    document : the scene that the film carries
    legend : whether to paint legend and caption
    whole : frame the whole motion; else the look's camera stays as it is

    Raises
    ------
    ValueError
        Where the size is out of its bounds.
    """

    def __init__(
        self,
        leg: Leg,
        plan: Plan,
        look: Look,
        size: tuple[int, int],
        document: Document,
        legend: bool = True,
        whole: bool = True,
    ) -> None:
        for side in size:
            if not 1 <= side <= LARGEST_SIDE_PX:
                raise ValueError(
                    tr("{side} px is not in 1..{largest} for a side of a film").format(
                        side=side, largest=LARGEST_SIDE_PX
                    )
                )
        self._leg, self._plan, self._size = leg, plan, size
        self._look = look.with_(selected=None, hovered=None, group=frozenset(), numbers=False)
        self._scene = scene_line(document)
        self._legend, self._whole = legend, whole
        self._describe = Drawing()

    def save(self, out: Path) -> Generator[int, None, None]:
        """Draw and write the film; each step says how many frames are done.

        Closing the generator before its end leaves no file, and what stood there before as it was.

        Raises
        ------
        ValueError
            Where no such file can come to be, or a frame cannot be drawn; in one line.
        RuntimeError
            Where no OpenGL can be had.
        """
        check_out(out, *FORMATS)
        try:
            with whole_file(out) as file, closing(Easel()) as easel:
                yield from self._write(file, FORMATS[out.suffix.lower()], easel)
        except OSError as error:
            raise ValueError(not_written(out, error)) from error

    def _write(self, file: IO[bytes], kind: type[FilmFile], easel: Easel) -> Iterator[int]:
        plan = self._plan
        for _ in self._settle():
            yield 0
        samples = []
        for scenario in _some(plan.way, _COLOR_SAMPLES) if kind is Gif else ():
            for step in self._drawn(easel, scenario):
                if step is None:
                    yield 0
                else:
                    samples.append(_pillow(step))
        count = len(plan.scenarios)
        film = kind(file, self._size, count, plan.fps, plan.loops, self._scene, samples)
        for done, scenario in enumerate(plan.scenarios):
            for step in self._drawn(easel, scenario):
                if step is not None:
                    film.add(_pillow(step))
                yield done
        film.end()
        yield count

    def _settle(self) -> Iterator[None]:
        """Find the camera that shows all of the motion, and the places of names beside it."""
        frames = []
        for scenario in _some(self._plan.way, _SAMPLES):
            frames.append(self._frame(scenario))
            yield
        where, items = _points(frames), [frame.items for frame in frames]
        caption = max((frame.caption for frame in frames), key=len)
        look, legend = self._look, self._legend
        if self._whole and len(where):
            room = room_beside(items[0], look)
            camera = frame_points(look.camera, where, *self._size, legend, caption, room, look=look)
            self._look = look.with_(camera=camera)
        self._labels = FilmLabels(items, where, self._look, self._size, caption, legend)
        yield

    def _drawn(self, easel: Easel, scenario: Scenario) -> Iterator[QImage | None]:
        """Draw a frame; the last step is its picture."""
        frame, look = self._frame(scenario), self._look
        pixels = blank(look, *self._size)
        for _ in easel.steps(pixels, frame.items, look):
            yield None
        labels = self._labels.on(frame.items)
        yield with_words(
            pixels, frame.items, look, self._legend, frame.caption, frame.drawing, labels
        )

    def _frame(self, scenario: Scenario) -> _Frame:
        leg, solution = self._leg, solve(self._leg, scenario)
        return _Frame(
            self._describe(leg, solution, self._look),
            caption_of(leg, solution) if self._legend else "",
            joint_drawing(leg, solution, self._look),
        )


def _some(scenarios: Sequence[Scenario], count: int) -> list[Scenario]:
    """Return some of many, the first and the last with them."""
    at = np.unique(np.linspace(0, len(scenarios) - 1, count).round().astype(int))
    return [scenarios[i] for i in at.tolist()]


def _points(frames: list[_Frame]) -> NDArray[np.float32]:
    """Return of the visible points of all frames some, (n, 3) m."""
    shown = [item.points[::_SPARSE] for frame in frames for item in frame.items if item.visible]
    return np.vstack(shown) if shown else np.zeros((0, 3), np.float32)


def _pillow(image: QImage) -> Image:
    from PIL import Image

    raw = bytes(image.constBits())
    size = image.width(), image.height()
    return Image.frombuffer("RGB", size, raw, "raw", "RGB", image.bytesPerLine(), 1)
