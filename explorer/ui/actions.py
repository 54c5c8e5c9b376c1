"""What menus, buttons and keys can do, each made once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup

from explorer.scene.coloring import COLORINGS, name_of
from explorer.ui.new_action import new_action

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from explorer.scene.camera import ViewName
    from explorer.scene.coloring import ColorBy
    from explorer.ui.viewport import Viewport

#: In the order of their keys, 1 to 6.
VIEW_KEYS: tuple[ViewName, ...] = (
    "anterior",
    "posterior",
    "medial",
    "lateral",
    "superior",
    "inferior",
)


@dataclass(frozen=True, slots=True)
class Actions:
    """The window's commands."""

    views: dict[ViewName, QAction]
    fit: QAction
    home: QAction
    lying: QAction
    left: QAction
    parallel: QAction
    animate: QAction
    colors: dict[ColorBy, QAction]
    footprints: QAction
    skin: QAction
    compare: QAction
    clear: QAction
    play: QAction
    undo: QAction
    redo: QAction
    save_picture: QAction
    handout: QAction
    quit: QAction
    about: QAction


def make_actions(window: QMainWindow, viewport: Viewport) -> Actions:
    """Make the actions and connect those that concern the viewport; the window does the rest."""

    def action(text: str, key: str, tip: str) -> QAction:
        return new_action(window, text, key, tip)

    views = {
        name: action(name.capitalize(), str(number), f"See the leg from its {name} side")
        for number, name in enumerate(VIEW_KEYS, start=1)
    }
    for name, made in views.items():
        made.triggered.connect(lambda _checked=False, name=name: viewport.look_from(name))
    colors = {
        color_by: action(name_of(color_by), "", f"Let the colour show: {name_of(color_by).lower()}")
        for color_by in COLORINGS
    }
    group = QActionGroup(window)
    for color_by, made in colors.items():
        made.setCheckable(True)
        group.addAction(made)
        made.triggered.connect(
            lambda _checked=False, name=color_by: viewport.session.set_look(color_by=name)
        )
    colors[viewport.session.look.color_by].setChecked(True)
    viewport.session.changed.connect(
        lambda: colors[viewport.session.look.color_by].setChecked(True)
    )
    actions = Actions(
        views=views,
        colors=colors,
        fit=action("&Fit", "F", "Show the whole leg from this side"),
        home=action("&Reset view", "Home", "Go back to the view of the start"),
        lying=action("As in the &exercise", "E", "Show the leg as it lies in the exercise"),
        left=action("&Left leg", "", "Show the left leg in place of the right one"),
        parallel=action("&Orthographic", "O", "Draw near and far in one size"),
        animate=action("Animate t&urns", "", "Turn to a view within a third of a second"),
        footprints=action("Foot&prints", "B", "Paint where muscles are fixed on the bones"),
        skin=action("S&kin", "S", "Show a clear skin around the leg"),
        compare=action("&Compare", "C", "Keep this leg as A and show it beside what is asked, B"),
        clear=action("&Clear selection", "Esc", "Select no muscle"),
        play=action("&Play or pause", "P", "Let the repetition run, or stay where it is"),
        undo=action("&Undo", "Ctrl+Z", "Go back to what was shown before"),
        redo=action("&Redo", "Ctrl+Shift+Z", "Go on to what was undone"),
        save_picture=action("Save &picture…", "Ctrl+E", "Save the picture of the leg as PNG"),
        handout=action("&Handout…", "Ctrl+P", "Make a page for a patient, as PDF or on paper"),
        quit=action("&Quit", "Ctrl+Q", "Leave"),
        about=action("&About Leg Explorer", "", "Version, credits and limits"),
    )
    actions.compare.setCheckable(True)
    actions.lying.setCheckable(True)
    actions.lying.triggered.connect(
        lambda checked: viewport.lie("exercise" if checked else "anatomical")
    )
    for made in (actions.left, actions.parallel, actions.animate):
        made.setCheckable(True)
    actions.left.triggered.connect(lambda on: viewport.show_side("left" if on else "right"))
    actions.parallel.triggered.connect(viewport.show_parallel)
    actions.animate.setChecked(viewport.turning.is_on)
    actions.animate.toggled.connect(lambda on: setattr(viewport.turning, "is_on", on))
    for made in (actions.footprints, actions.skin):
        made.setCheckable(True)
    actions.footprints.triggered.connect(viewport.show_footprints)
    actions.skin.triggered.connect(lambda on: viewport.session.set_look(skin=on))

    def show_look() -> None:
        look = viewport.session.look
        actions.lying.setChecked(look.lying == "exercise")
        actions.left.setChecked(look.side == "left")
        actions.parallel.setChecked(look.camera.parallel)
        actions.footprints.setChecked(look.footprints)
        actions.skin.setChecked(look.skin)

    viewport.session.changed.connect(show_look)
    actions.fit.triggered.connect(viewport.fit)
    actions.home.triggered.connect(viewport.reset)
    actions.clear.triggered.connect(
        lambda: viewport.session.set_look(selected=None, group=frozenset())
    )
    return actions
