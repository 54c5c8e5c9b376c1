"""What is shown, hidden or only a ghost: pure steps from one look to the next.

``every`` names all structures that the steps rule; others, such as the skin, stay as they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from explorer.scene.look import Look


def show(look: Look, keys: Collection[str]) -> Look:
    """Show structures, also those that the usual picture leaves out."""
    return look.with_(hidden=look.hidden.difference(keys), revealed=look.revealed.union(keys))


def hide(look: Look, keys: Collection[str]) -> Look:
    """Show structures no more."""
    return look.with_(hidden=look.hidden.union(keys), revealed=look.revealed.difference(keys))


def fade(look: Look, keys: Collection[str]) -> Look:
    """Make ghosts of structures; whether they are shown stays."""
    return look.with_(faded=look.faded.union(keys))


def unfade(look: Look, keys: Collection[str]) -> Look:
    """Make structures solid again; whether they are shown stays."""
    return look.with_(faded=look.faded.difference(keys))


def isolate(look: Look, keys: Collection[str], every: Collection[str]) -> Look:
    """Show some structures, solid, and nothing else."""
    return unfade(show(hide(look, every), keys), keys)


def fade_others(look: Look, keys: Collection[str], every: Collection[str]) -> Look:
    """Show some structures, solid, among the ghosts of all others; what is hidden stays so."""
    return unfade(show(fade(look, every), keys), keys)


def show_all(look: Look) -> Look:
    """Return to the usual picture: nothing hidden, no ghosts, nothing beside it."""
    return look.with_(hidden=frozenset(), revealed=frozenset(), faded=frozenset())
