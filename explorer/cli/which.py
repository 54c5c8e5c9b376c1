"""What arguments ask for, told before anything that takes long is imported."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

LANGUAGE = "--language"
SAFE_MODE = "--safe-mode"
SCREENSHOT = "--screenshot"
QUIT = "--quit-after-first-paint"


def opens_window(arguments: Sequence[str]) -> bool:
    """Tell whether the window is to open: also without a command, or with a file alone."""
    return not arguments or arguments[0] == "window" or is_bare(arguments)


def quits_by_itself(arguments: Sequence[str]) -> bool:
    """Tell whether nobody may sit before the window, so that no question can be answered."""
    return any(argument.partition("=")[0] in (SCREENSHOT, QUIT) for argument in arguments)


def is_bare(arguments: Sequence[str]) -> bool:
    """Tell whether arguments name no command: options, or a file as a file manager hands it."""
    option = arguments[0].startswith("-") and arguments[0] not in ("-h", "--help", "--version")
    return option or bool(Path(arguments[0]).suffix)


def asked_language(arguments: Sequence[str]) -> str | None:
    """Return the value of ``--language``, if it is given."""
    for place, argument in enumerate(arguments):
        name, sign, value = argument.partition("=")
        if name == LANGUAGE:
            return value if sign else next(iter(arguments[place + 1 :]), None)
    return None
