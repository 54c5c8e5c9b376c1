"""A picture of a solved leg without a window, and without any display."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from explorer.anatomy import Leg, ParameterSet, load_leg
from explorer.export.notes import room_beside
from explorer.export.picture import check_out, frame, picture, save_png
from explorer.insight.explain import explain
from explorer.insight.names import foot_words
from explorer.mechanics import Scenario, Solution, solve
from explorer.scene.camera import ViewName, view
from explorer.scene.drawing import Drawing
from explorer.scene.footprints import with_footprints
from explorer.scene.joint_drawing import joint_drawing
from explorer.scene.look import Background, JointName, Labels, Look, Lying
from explorer.scene.still import check_size

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.scene.coloring import ColorBy


def snapshot(
    scenario: Scenario,
    view_name: ViewName,
    size_px: tuple[int, int],
    out: Path,
    transparent: bool = False,
    legend: bool = True,
    parameters: ParameterSet = "default",
    background: Background = "white",
    lying: Lying = "anatomical",
    color_by: ColorBy = "activation",
    labels: Labels = "none",
    numbers: bool = False,
    mechanics: JointName | None = None,
    hidden: frozenset[str] = frozenset(),
    faded: frozenset[str] = frozenset(),
    footprints: bool = False,
    skin: bool = False,
) -> None:
    """Solve, draw and save a PNG, with legend and caption that window and picture share.

    Parameters
    ----------
    scenario : Scenario
    view_name : one of ``explorer.scene.camera.VIEWS``; the whole leg is framed
    size_px : width and height, each 1..8192
    out : file to write, ending in .png, in a folder that is there
    transparent : leave the ground clear
    legend : paint legend and caption
    parameters : {"default", "published"}
    background : {"white", "light", "dark"}
    lying : {"anatomical", "exercise"}
        With the pelvis upright, or as the body lies in the exercise.
    color_by : one of COLORINGS, what the colour of a muscle means
    labels : {"none", "english", "latin"}, the language of the names
    numbers : write on each muscle the value that its colour means
    mechanics : {"hip", "knee", "ankle"} or None, where lines of action and moments are drawn
    hidden, faded : names of structures that are left out, or only stand around as ghosts
    footprints : paint origins and insertions on the bones; the muscles fade unless some structure
        is hidden or faded
    skin : show a clear skin around the leg

    Raises
    ------
    ValueError
        Where the size, the view or the place to write will not do; nothing is written then.
    RuntimeError
        Where no OpenGL can be had.
    """
    check_out(out)
    check_size(*size_px)
    _application = QGuiApplication.instance() or QGuiApplication(
        ["leg-explorer", "-platform", "offscreen"]
    )
    leg = load_leg(parameters)
    solution = solve(leg, scenario)
    world = solution.world if lying == "exercise" else None
    camera = view(view_name, world)
    look = Look(
        camera,
        background=background,
        color_by=color_by,
        labels=labels,
        numbers=numbers,
        mechanics=mechanics,
        lying=lying,
        hidden=hidden,
        faded=faded,
        skin=skin,
    )
    draw = Drawing()
    if footprints:
        look = with_footprints(look, True, draw.covering)
    items = draw(leg, solution, look)
    caption = caption_of(leg, solution) if legend else ""
    beside = room_beside(items, look)
    look = look.with_(camera=frame(look.camera, items, *size_px, legend, caption, beside))
    drawing = joint_drawing(leg, solution, look)
    image = picture(items, look, *size_px, transparent, legend, caption, drawing)
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
