"""A picture of a solved leg without a window, and without any display."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explorer.anatomy import Leg, ParameterSet, load_leg
from explorer.document.document import Asked, Document
from explorer.document.shown import Shown
from explorer.export.carry import put_into_image
from explorer.export.notes import room_beside
from explorer.export.painting import application
from explorer.export.pair import Side, difference_caption, frame_pair, named, pair
from explorer.export.picture import check_out, frame, picture, save_png
from explorer.export.sizes import SIZES, Size
from explorer.insight.explain import explain
from explorer.insight.names import foot_words
from explorer.mechanics import Scenario, Solution, solve
from explorer.scene.camera import ViewName, view
from explorer.scene.drawing import Drawing
from explorer.scene.footprints import with_footprints
from explorer.scene.joint_drawing import joint_drawing
from explorer.scene.look import Look

if TYPE_CHECKING:
    from pathlib import Path

#: Pictures are made for paper unless another ground is asked for.
PAPER = Look(background="white")


def snapshot(
    scenario: Scenario,
    view_name: ViewName,
    size_px: tuple[int, int],
    out: Path,
    look: Look = PAPER,
    *,
    dpi: int = SIZES["screen"].dpi,
    parallel: bool = False,
    transparent: bool = False,
    legend: bool = True,
    parameters: ParameterSet = "default",
    beside: Scenario | None = None,
    difference: bool = False,
) -> None:
    """Solve, draw and save a PNG, with legend and caption that window and picture share.

    The PNG carries its scene: opened in the window, it is shown there again.

    Parameters
    ----------
    scenario : Scenario
    view_name : one of ``explorer.scene.camera.VIEWS``; the whole leg is framed
    size_px : width and height, each 1..8192
    out : file to write, ending in .png, in a folder that is there
    look : Look
        All that is shown; its camera gives way to the view. With footprints the muscles fade,
        unless some structure is hidden or faded.
    dpi : pixels per inch of paper, written in the file
    parallel : draw near and far in one size
    transparent : leave the ground clear
    legend : paint legend and caption
    parameters : {"default", "published"}
    beside : Scenario, optional
        Another one (B) that is drawn beside the first (A), each with its caption.
    difference : bool
        Draw B alone, coloured by how much it differs from A.

    Raises
    ------
    ValueError
        Where the size, the view or the place to write will not do, or a difference has no second
        scenario or no value; nothing is written then.
    RuntimeError
        Where no OpenGL can be had.
    """
    check_out(out)
    size = Size(*size_px, dpi)
    if difference and (beside is None or look.color_by == "tissue"):
        what = "a second scenario" if beside is None else "colours that show a value"
        raise ValueError(f"a difference needs {what}")
    _application = application()
    leg = load_leg(parameters)
    first = solve(leg, scenario)
    solution = first if beside is None else solve(leg, beside)
    world = solution.world if look.lying == "exercise" else None
    camera = replace(view(view_name, world, look.side), parallel=parallel)
    look = look.with_(camera=camera, against=first if difference else None)
    describe = Drawing()
    if look.footprints:
        look = with_footprints(look, True, describe.covering)

    def side(shown: Solution) -> Side:
        words = caption_of(leg, shown) if legend else ""
        return Side(describe(leg, shown, look), words, joint_drawing(leg, shown, look))

    second = side(solution)
    if beside is None or difference:
        caption = second.caption
        if difference and legend:
            caption = difference_caption(caption_of(leg, first), caption)
        room = room_beside(second.items, look)
        camera = frame(look.camera, second.items, *size_px, legend, caption, room, look=look)
        look = look.with_(camera=camera)
        image = picture(second.items, look, *size_px, transparent, legend, caption, second.drawing)
    else:
        sides = named(side(first), second)
        look = look.with_(camera=frame_pair(look, *sides, *size_px, legend))
        image = pair(*sides, look, *size_px, transparent, legend)
    against = None if beside is None else Asked(scenario, parameters=parameters)
    asked = Asked(scenario if beside is None else beside, parameters=parameters)
    size.mark(image)
    put_into_image(image, Document(asked, Shown.of(look), against))
    save_png(image, out)


def caption_of(leg: Leg, solution: Solution) -> str:
    """Return what the picture must say to be read alone: the task, the pose, who holds the ankle.

    A load that the muscles cannot balance is said too, for the colours then answer a lesser one.
    """
    said = explain(leg, solution)
    if solution.status == "prescribed":
        return f"{said.title}. {said.status}"
    too_much = f" {said.status}" if solution.status == "overloaded" else ""
    return f"{said.title}{foot_words(solution.scenario)}.{too_much}"
