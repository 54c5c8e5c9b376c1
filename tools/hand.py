"""Somebody at the mouse and the keys of one window on a virtual screen, by xdotool."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Hand:
    """Turns to a window by its title, then points, drags, presses keys and types.

    Parameters
    ----------
    environment : with the ``DISPLAY`` that the window is on
    patience_s : how long it waits for one act
    """

    def __init__(self, environment: Mapping[str, str], patience_s: float) -> None:
        self._environment, self._patience_s = dict(environment), patience_s
        self.window = ""

    def do(self, *words: str) -> str:
        """Run xdotool and return what it prints; CalledProcessError where it fails."""
        done = subprocess.run(
            ["xdotool", *words],
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=self._patience_s,
            check=True,
        )
        return done.stdout.strip()

    def turn_to(self, title: str) -> None:
        """Wait for a window and give it the keys; there is no window manager that would."""
        found = self.do("search", "--sync", "--onlyvisible", "--name", title)
        self.window = found.splitlines()[-1]
        self.do("windowfocus", "--sync", self.window)

    def point_at(self, x_px: int, y_px: int) -> None:
        """Move the pointer to a place of the window."""
        self.do("mousemove", "--window", self.window, str(x_px), str(y_px))

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Drag with the left button, in several moves."""
        self.point_at(*start)
        self.do("mousedown", "1")
        for step in range(1, 9):
            x, y = (round(a + (b - a) * step / 8) for a, b in zip(start, end, strict=True))
            self.point_at(x, y)
        self.do("mouseup", "1")

    def click(self, place: tuple[int, int]) -> None:
        """Click with the left button."""
        self.point_at(*place)
        self.do("click", "1")

    def press(self, *keys: str) -> None:
        """Press keys one after another."""
        self.do("key", "--delay", "60", *keys)

    def type(self, text: str) -> None:
        """Type a text."""
        self.do("type", "--delay", "15", text)
