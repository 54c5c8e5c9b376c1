"""Run campaigns, each in a process of its own: a crash there is a fault found, and no end."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from importlib import import_module
from typing import TYPE_CHECKING

from tools.torture.disks import LENT, UNSHARE, may_mount
from tools.torture.outcome import FOUND

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Option of each campaign, its module, its short form and its long one, and what it does.
CAMPAIGNS: dict[str, tuple[str, float, float, str]] = {
    "scenarios": ("scenarios", 100, 100_000, "random scenarios through solve and describe"),
    "files": ("files", 300, 10_000, "files of all kinds, changed at random, read"),
    "minutes": ("hands", 1, 60, "minutes of random dragging, clicking and typing"),
    "opens": ("opens", 10, 500, "opens and closes of the window"),
    "kills": ("kills", 4, 200, "kills of the window at random moments"),
    "disks": ("disks", 20, 1000, "tries to write where the disk is full, read-only or gone"),
}
CHILD = "--campaign"


def main(arguments: Sequence[str]) -> int:
    """Run what is asked for; return 1 where a fault was found."""
    parser = argparse.ArgumentParser(
        prog="tasks.py torture",
        description="Try to break the program. Without lengths, the short form of all campaigns.",
    )
    for name, (_, short, long, words) in CAMPAIGNS.items():
        parser.add_argument(
            f"--{name}", type=float, metavar="N", help=f"{words}; short {short:g}, long {long:g}"
        )
    parser.add_argument("--long", action="store_true", help="the long form of all campaigns")
    parser.add_argument("--seed", type=int, default=1, help="1 if left out")
    parser.add_argument(CHILD, nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.campaign:
        name, amount = options.campaign
        module = import_module(f"tools.torture.{CAMPAIGNS[name][0]}")
        status: int = module.run(float(amount), options.seed).print()
        return status
    asked = {name: getattr(options, name) for name in CAMPAIGNS}
    if all(amount is None for amount in asked.values()):
        place = 2 if options.long else 1
        asked = {name: CAMPAIGNS[name][place] for name in CAMPAIGNS}
    failed = [
        name
        for name, amount in asked.items()
        if amount is not None and _in_a_process(name, amount, options.seed)
    ]
    print(f"faults in: {', '.join(failed)}" if failed else "no faults")
    return 1 if failed else 0


def _in_a_process(name: str, amount: float, seed: int) -> int:
    """Run one campaign, with a home and settings that end with it."""
    print(f"{name}, seed {seed}", flush=True)
    command = [sys.executable, "-X", "faulthandler", "-m", "tools.torture"]
    command += [CHILD, name, str(amount), "--seed", str(seed)]
    mounts = name == "disks" and may_mount()
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {
            LENT: "1" if mounts else "",
            "HOME": home,
            "LEG_EXPLORER_CONFIG": os.path.join(home, "config"),
            "QT_QPA_PLATFORM": os.environ.get("LEG_EXPLORER_TORTURE_PLATFORM", "offscreen"),
            "LC_ALL": "C.UTF-8",
        }
        # Broken pictures make Qt and libpng talk; that matters only where the process breaks too.
        with open(os.path.join(home, "errors.txt"), "w+b") as errors:
            command = [*UNSHARE, *command] if mounts else command
            status = subprocess.call(command, env=environment, stderr=errors)
            if status not in (0, FOUND):
                errors.seek(0)
                print("".join(f"  | {line}" for line in _last_lines(errors.read())), end="")
                print(f"  FOUND the process ended with {status}", flush=True)
    return status


def _last_lines(content: bytes) -> list[str]:
    return content.decode(errors="replace").splitlines(keepends=True)[-40:]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
