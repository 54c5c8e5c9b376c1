"""``python3 tasks.py gallery``: the pictures of docs/gallery.md, each made by a command it names.

It makes the pictures of docs/handbook too, which show the window; see `tools.handbook`.

``--check`` writes nothing: it draws every picture of the gallery again and compares it with the one
there. Those of the handbook are left out: a patch of Qt moves letters, and nothing is wrong then.
Pictures are drawn by software OpenGL, and their words in one font, so that every machine gives the
same up to rounding; `TOLERANCE` says how much that may be.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tools import handbook
from tools.plates import SECTIONS, Plate
from tools.window_shots import SHOTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import numpy as np
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]

DOCS = Path(__file__).resolve().parent.parent / "docs"
PAGE = DOCS / "gallery.md"
PICTURES = DOCS / "images" / "gallery"
FONT = "DejaVu Sans"

_HEAD = """\
# Gallery

Written by `python3 tasks.py gallery`, which draws every picture anew; `--check` compares instead.
Below each stands the command that draws it, to follow `leg-explorer snapshot --out FILE.png` (in a
checkout: `python3 tasks.py run snapshot --out FILE.png`). All numbers are computed, not measured.
"""


@dataclass(frozen=True, slots=True)
class Difference:
    """How far two pictures differ.

    Attributes
    ----------
    mean : of all channels of all pixels, levels of 0..255
    strayed : share of the pixels that differ by more than 32 levels in a channel, 0..1
    """

    mean: float
    strayed: float

    def within(self, bound: Difference) -> bool:
        """Tell whether both lie within the bound."""
        return self.mean <= bound.mean and self.strayed <= bound.strayed


#: Another version of the software OpenGL moves an edge here and there by a part of a pixel.
TOLERANCE = Difference(mean=0.4, strayed=0.004)


def main(arguments: Sequence[str] | None = None) -> int:
    """Draw all pictures and write the page, or compare; return the exit status."""
    parser = argparse.ArgumentParser(
        prog="tasks.py gallery",
        description="Draw the pictures of docs/gallery.md and docs/handbook.",
    )
    parser.add_argument(
        "--check", action="store_true", help="compare those of the gallery, write nothing"
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these pictures")
    options = parser.parse_args(arguments)
    known = {plate.name: plate for plate in all_plates()}
    every = [*known, *SHOTS]
    if unknown := [name for name in options.names if name not in every]:
        parser.error(f"no picture {unknown[0]!r}; one of {', '.join(every)}")
    names = options.names or every
    plates = [known[name] for name in names if name in known]
    if options.check:
        return check(plates)
    PICTURES.mkdir(parents=True, exist_ok=True)
    _app = (
        handbook.application()
    )  # the only one of a process: that of a picture alone has no windows
    for plate in plates:
        draw(plate, PICTURES / f"{plate.name}.png")
        print(plate.name, flush=True)
    for picture in PICTURES.glob("*.png"):
        if picture.stem not in known:
            picture.unlink()
    PAGE.write_text(page(), encoding="utf-8")
    handbook.draw([name for name in names if name in SHOTS], FONT)
    return 0


def all_plates() -> Iterable[Plate]:
    """Every picture, in the order of the page."""
    return (plate for section in SECTIONS for plate in section.plates)


def page() -> str:
    """Return the page's text."""
    parts = [_HEAD]
    for section in SECTIONS:
        parts.append(f"\n## {section.title}\n\n{section.words}\n")
        for plate in section.plates:
            path = (PICTURES / f"{plate.name}.png").relative_to(DOCS).as_posix()
            shell = " ".join(f"'{o}'" if " " in o else o for o in plate.options)
            parts.append(f"\n![{plate.caption}]({path})\n\n{plate.caption} `{shell}`\n")
    return "".join(parts)


def check(plates: Iterable[Plate]) -> int:
    """Print how far each picture lies from the committed one; 1 where one lies too far."""
    status = 0
    with tempfile.TemporaryDirectory() as folder:
        for plate in plates:
            found = compare(plate, Path(folder))
            good = found.within(TOLERANCE)
            status = status if good else 1
            print(
                f"{plate.name}: mean {found.mean:.3f} levels, {100 * found.strayed:.3f} % strayed"
                f"{'' if good else ': TOO FAR'}",
                flush=True,
            )
    return status


def compare(plate: Plate, folder: Path) -> Difference:
    """Draw a plate into ``folder`` and hold it against the committed picture."""
    out = folder / f"{plate.name}.png"
    draw(plate, out)
    return difference(read(out), read(PICTURES / out.name))


def difference(a: Pixels, b: Pixels) -> Difference:
    """Return how far two pictures differ; pictures of unlike size differ wholly."""
    import numpy as np

    if a.shape != b.shape:
        return Difference(255.0, 1.0)
    apart = np.abs(a.astype(np.int16) - b)
    return Difference(float(apart.mean()), float((apart.max(axis=2) > 32).mean()))


def draw(plate: Plate, out: Path) -> None:
    """Draw one plate as the command line would; RuntimeError where that fails."""
    from PySide6.QtGui import QFont, QGuiApplication

    from explorer.cli.main import main as leg_explorer

    os.environ["LIBGL_ALWAYS_SOFTWARE"] = "1"
    app = QGuiApplication.instance() or QGuiApplication(["gallery", "-platform", "offscreen"])
    before = QGuiApplication.font()
    QGuiApplication.setFont(QFont(FONT))
    try:
        if leg_explorer(["snapshot", *plate.options, "--out", str(out)]):
            raise RuntimeError(
                f"the picture {plate.name} could not be drawn; the line above says why"
            )
    finally:
        QGuiApplication.setFont(before)
    del app


def read(path: Path) -> Pixels:
    """Return the pixels of a picture, (height, width, 3)."""
    import numpy as np
    from PySide6.QtGui import QImage

    image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB888)
    data = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return data[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()


if __name__ == "__main__":
    raise SystemExit(main())
