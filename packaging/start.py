"""What the bundled program runs first."""

import os
import sys

if sys.stderr is None:  # a program with a window has no streams on Windows
    sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115

from explorer.__main__ import main

sys.exit(main())
