"""Numbers in words: with their units, without a sign where words carry the direction."""

from __future__ import annotations

from explorer.language import number, tr

#: A moment below this would be written as 0.0.
SHOWN_NM = 0.05
#: After a number; some languages part it by a space.
PERCENT = tr("%")
NBSP = "\u00a0"


def in_Nm(moment_Nm: float) -> str:
    """Write the size of a moment."""
    size = abs(moment_Nm)
    return f"{size:.0f}{NBSP}N·m" if size >= 9.95 else f"{number(size, '.1f')}{NBSP}N·m"


def in_N(force_N: float) -> str:
    """Write the size of a force."""
    return f"{abs(force_N):.0f}{NBSP}N"


def in_mm(length_m: float) -> str:
    """Write the size of a length."""
    size = 1000.0 * abs(length_m)
    return f"{size:.0f}{NBSP}mm" if size >= 9.95 else f"{number(size, '.1f')}{NBSP}mm"


def percent(part: float) -> str:
    """Write a part of a whole; the sentence says of what."""
    rounded = f"{100.0 * part:.0f}"
    return tr("{percent}%").format(percent="0" if rounded == "-0" else rounded)


def listed(parts: list[str]) -> str:
    """Join parts with commas and a last ``and``, as the language has it."""
    if len(parts) == 1:
        return parts[0]
    return tr("{parts} and {last}").format(parts=", ".join(parts[:-1]), last=parts[-1])
