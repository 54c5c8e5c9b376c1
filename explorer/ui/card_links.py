"""From a statement of a card to the picture: shows what it speaks of."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from explorer.anatomy.cards import card
from explorer.scene.camera import fit

if TYPE_CHECKING:
    from explorer.ui.viewport import Viewport

_LEAST_HEIGHT_M = 0.35
ATTACHMENTS = ("origin", "insertion")
JOINTS = ("hip", "knee", "ankle")


def follow(viewport: Viewport, key: str, leads: str) -> None:
    """Show in the picture what a statement of a card speaks of; one step of undo.

    Parameters
    ----------
    key : of the card
    leads : {"origin", "insertion", "hip", "knee", "ankle", "fibers", "muscle"}
    """
    session, shown = viewport.session, card(key)
    structure = shown.structures[0]
    # What it names must be seen, also where the person had hidden it.
    session.set_look(
        selected=structure,
        group=frozenset(),
        hidden=session.look.hidden - {structure},
        revealed=session.look.revealed | {structure},
        mechanics=leads if leads in JOINTS else None,
    )
    viewport.show_footprints(leads in ATTACHMENTS)
    if leads in ATTACHMENTS:
        session.run_pass()  # the patches are in the draw list from now on
        _come_near(viewport, f"{key}/{leads}/")
    elif leads == "fibers":
        session.set_look(color_by="fiber_length")
        viewport.look_closely(shown.structures)
    else:
        viewport.fit()


def _come_near(viewport: Viewport, start: str) -> None:
    """Bring patches near whose keys begin so, with enough around to tell where they are."""
    frame = viewport.session.frame
    items = () if frame is None else frame.items
    points = [item.points for item in items if item.key.startswith(start)]
    if points:
        camera = fit(viewport.session.look.camera, np.vstack(points), viewport.aspect)
        camera = replace(camera, height_m=max(camera.height_m, _LEAST_HEIGHT_M))
        viewport.framing.keeps_whole = False
        viewport.turning.to(camera)
