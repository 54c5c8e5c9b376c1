"""All that a person made: what is asked of which leg, how it is shown, what it is compared with."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Self

from explorer.anatomy import ParameterSet, load_leg
from explorer.anatomy.subject import REFERENCE, Subject
from explorer.document.shown import USUAL, Shown

if TYPE_CHECKING:
    from explorer.anatomy import Leg
    from explorer.mechanics import Scenario


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of whose leg.

    Attributes
    ----------
    scenario : Scenario
    subject : Subject
    parameters : {"default", "published"}
    """

    scenario: Scenario
    subject: Subject = REFERENCE
    parameters: ParameterSet = "default"

    @property
    def leg(self) -> Leg:
        """The leg of this person and parameter set."""
        return load_leg(self.parameters, self.subject)


@dataclass(frozen=True, slots=True)
class Document:
    """What a ``.leg`` file holds, a step of undo, and what every saved picture carries.

    Attributes
    ----------
    asked : Asked
    shown : Shown
    against : Asked or None
        Leg A of a comparison, of which ``asked`` is leg B.
    title : str
        The person's own name for it; may be empty.
    """

    asked: Asked
    shown: Shown = USUAL
    against: Asked | None = None
    title: str = ""

    def with_(self, **changes: Any) -> Self:
        """Return a copy with some fields changed."""
        return replace(self, **changes)
