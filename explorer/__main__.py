"""Start of the program: the window, or a subcommand where one is given.

Everything else is imported only when it is known which of the two is wanted.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from explorer.assets import AssetError
from explorer.cli.which import SAFE_MODE, asked_language, opens_window, quits_by_itself
from explorer.lacking import lacking
from explorer.spare_sources import spare_sources

if TYPE_CHECKING:
    from collections.abc import Sequence

CANNOT_START = 1
INTERRUPTED = 130  # as a shell says it: 128 + SIGINT


def main(arguments: Sequence[str] | None = None) -> int:
    """Run ``leg-explorer`` and return its exit status.

    Parameters
    ----------
    arguments : sequence of str, optional
        Those of the process if left out.
    """
    arguments = sys.argv[1:] if arguments is None else arguments
    try:
        if opens_window(arguments):
            spare_sources()
        _speak(arguments)
        if not arguments:
            from explorer.ui.app import Options, run

            return run(Options())
        from explorer.cli.main import main as run_command

        return run_command(arguments)
    except KeyboardInterrupt:
        return INTERRUPTED
    except (AssetError, ImportError) as error:
        said = str(error) if isinstance(error, AssetError) else lacking(error)
        if not said:
            raise
        return _refuse(said, arguments)


def _speak(arguments: Sequence[str]) -> None:
    """Take the language before anything with texts is imported; commands speak English unasked."""
    asked = asked_language(arguments)
    if asked or opens_window(arguments):
        from explorer.ui import language

        language.choose(asked, by_settings=SAFE_MODE not in arguments)
        if language.problem:
            sys.stderr.write(f"leg-explorer: {language.problem}\n")


def _refuse(said: str, arguments: Sequence[str]) -> int:
    """Say in one line why nothing can be done, and in a window where one was to open."""
    sys.stderr.write(f"leg-explorer: {said}\n")
    if opens_window(arguments) and not quits_by_itself(arguments):
        with suppress(ImportError):  # then no window can be had either
            from explorer.ui.refusal import show_refusal

            show_refusal(said)
    return CANNOT_START


if __name__ == "__main__":
    sys.exit(main())
