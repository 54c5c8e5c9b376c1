"""All that the program writes: each writer takes a path, and returns why it could not, or nothing.

Whatever one of them raises is a fault: here is caught what its caller in the program catches.
"""

from __future__ import annotations

import contextlib
import io
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from explorer.anatomy import load_leg
from explorer.cli.main import main
from explorer.document.errors import InputError
from explorer.document.leg_file import write_leg
from explorer.document.presets import presets
from explorer.document.whole import not_written
from explorer.export.carry import put_into_image
from explorer.export.curve_styles import STYLES
from explorer.export.curves import save_curves
from explorer.export.film import FORMATS, Film
from explorer.export.film_plan import Plan
from explorer.export.model import save_model
from explorer.export.picture import save_png
from explorer.insight.curves import curves
from explorer.mechanics import solve
from explorer.scene.camera import view
from explorer.scene.drawing import Drawing
from explorer.scene.look import Look
from explorer.ui.settings import START, Settings, save_settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Writer = Callable[[Path], str]


def make_writers() -> dict[str, Writer]:
    """Return a writer for each name of a file."""
    document = presets()[0].on(START)
    leg, scenario = load_leg(), document.asked.scenario
    look = Look(camera=view("posterolateral"), background="white")
    items = Drawing()(leg, solve(leg, scenario), look)
    image = QImage(480, 640, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    put_into_image(image, document)
    drawn = curves(leg, scenario, "knee")
    chosen = dict(zip(drawn.muscles, STYLES, strict=False))
    plan = Plan([scenario] * 3, 12, True, 3)

    def curve(path: Path) -> None:
        save_curves(path, drawn, "activation", "knee", chosen, document)

    def film(path: Path) -> None:
        for _ in Film(leg, plan, look, (96, 128), document).save(path):
            pass

    fixed = "--load-kg", "10", "--knee", "45"
    swept = "sweep", "--over", "knee=0:120:2", "--columns", "activation,force"
    writers: dict[str, Writer] = {
        "scene.leg": _telling(lambda path: write_leg(path, document)),
        "settings.json": lambda path: save_settings(path, Settings(document=document)),
        "picture.png": _telling(lambda path: save_png(image, path)),
        "model.glb": _telling(lambda path: save_model(items, document, path)),
        "curves.svg": _telling(curve),
        "curves.csv": _telling(curve),
        "solved.json": _command("solve", *fixed),
        "drawn.png": _command("snapshot", "--knee", "45", "--size", "120x160"),
        "handout.pdf": _command("handout", "--knee", "45"),
        "sheet.pdf": _command("quiz", "--questions", "2", "--kinds", "facts"),
        "swept.csv": _command(*swept),
        "swept.parquet": _command(*swept),
    }
    return writers | {f"film{suffix}": _telling(film) for suffix in FORMATS}


def _telling(write: Callable[[Path], None]) -> Writer:
    def told(path: Path) -> str:
        try:
            write(path)
        except (InputError, ValueError) as error:
            return str(error)
        except OSError as error:
            return not_written(path, error)
        return ""

    return told


def _command(*arguments: str) -> Writer:
    def told(path: Path) -> str:
        said = io.StringIO()
        with contextlib.redirect_stderr(said):
            status = main([*arguments, "--out", str(path)])
        line = said.getvalue().removesuffix("\n")
        if (status == 0) == ("leg-explorer: " in line):
            raise RuntimeError(f"status {status} with {line[:200]!r}")
        return line if status else ""

    return told
