"""What menus, buttons and keys can do, each made once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup

from explorer.language import tr, within
from explorer.scene.coloring import COLORINGS, name_of
from explorer.ui.new_action import new_action
from explorer.ui.words import VIEW_NAMES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from explorer.scene.camera import ViewName
    from explorer.scene.coloring import ColorBy
    from explorer.ui.viewport import Viewport

#: In the order of their keys, 1 to 6.
VIEW_TIPS: dict[ViewName, str] = {
    "anterior": tr("See the leg from its anterior side"),
    "posterior": tr("See the leg from its posterior side"),
    "medial": tr("See the leg from its medial side"),
    "lateral": tr("See the leg from its lateral side"),
    "superior": tr("See the leg from its superior side"),
    "inferior": tr("See the leg from its inferior side"),
}
VIEW_KEYS: tuple[ViewName, ...] = tuple(VIEW_TIPS)


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
        name: action(VIEW_NAMES[name], str(number), VIEW_TIPS[name])
        for number, name in enumerate(VIEW_KEYS, start=1)
    }
    for name, made in views.items():
        made.triggered.connect(lambda _checked=False, name=name: viewport.look_from(name))
    colors = {
        color_by: action(name_of(color_by), "", _color_tip(color_by)) for color_by in COLORINGS
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
        fit=action(tr("&Fit"), "F", tr("Show the whole leg from this side")),
        home=action(tr("&Reset view"), "Home", tr("Go back to the view of the start")),
        lying=action(tr("As in the &exercise"), "E", tr("Show the leg as it lies in the exercise")),
        left=action(tr("&Left leg"), "", tr("Show the left leg in place of the right one")),
        parallel=action(tr("&Orthographic"), "O", tr("Draw near and far in one size")),
        animate=action(tr("Animate t&urns"), "", tr("Turn to a view within a third of a second")),
        footprints=action(tr("Foot&prints"), "B", tr("Paint where muscles are fixed on the bones")),
        skin=action(tr("S&kin"), "S", tr("Show a clear skin around the leg")),
        compare=action(
            tr("&Compare"), "C", tr("Keep this leg as A and show it beside what is asked, B")
        ),
        clear=action(tr("&Clear selection"), "Esc", tr("Select no muscle")),
        play=action(tr("&Play or pause"), "P", tr("Let the repetition run, or stay where it is")),
        undo=action(tr("&Undo"), "Ctrl+Z", tr("Go back to what was shown before")),
        redo=action(tr("&Redo"), "Ctrl+Shift+Z", tr("Go on to what was undone")),
        save_picture=action(
            tr("Save &picture…"), "Ctrl+E", tr("Save the picture of the leg as PNG")
        ),
        handout=action(
            tr("&Handout…"), "Ctrl+P", tr("Make a page for a patient, as PDF or on paper")
        ),
        quit=action(tr("&Quit"), "Ctrl+Q", tr("Leave")),
        about=action(tr("&About Leg Explorer"), "", tr("Version, credits and limits")),
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


def _color_tip(color_by: ColorBy) -> str:
    return tr("Let the colour show: {what}").format(what=within(name_of(color_by)))
