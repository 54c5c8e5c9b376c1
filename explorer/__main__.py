"""Start of the program: the window, or a subcommand where one is given.

Everything else is imported only when it is known which of the two is wanted.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from explorer.cli.which import SAFE_MODE, asked_language, opens_window

if TYPE_CHECKING:
    from collections.abc import Sequence

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
        _speak(arguments)
        if not arguments:
            from explorer.ui.app import Options, run

            return run(Options())
        from explorer.cli.main import main as run_command

        return run_command(arguments)
    except KeyboardInterrupt:
        return INTERRUPTED


def _speak(arguments: Sequence[str]) -> None:
    """Take the language before anything with texts is imported; commands speak English unasked."""
    asked = asked_language(arguments)
    if asked or opens_window(arguments):
        from explorer.ui.language import choose

        choose(asked, by_settings=SAFE_MODE not in arguments)


if __name__ == "__main__":
    sys.exit(main())
