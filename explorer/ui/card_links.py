"""From a statement of a card to the picture: shows what it speaks of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.anatomy.cards import card

if TYPE_CHECKING:
    from explorer.ui.viewport import Viewport

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
    )
    if leads in ("origin", "insertion"):
        viewport.show_footprints(True)
        session.run_pass()  # the patches are in the draw list from now on
        frame = session.frame
        patches = [item.key for item in frame.items] if frame is not None else []
        viewport.look_closely([p for p in patches if p.startswith(f"{key}/{leads}/")])
    elif leads in JOINTS:
        session.set_look(mechanics=leads)
        viewport.fit()
    elif leads == "fibers":
        session.set_look(color_by="fiber_length")
        viewport.look_closely(shown.structures)
    else:
        viewport.fit()
