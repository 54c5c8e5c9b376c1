"""When a repetition is where: time and phase."""

from __future__ import annotations

#: How long each way is shown where the exercise has no tempo, s.
SHOWN_WAY_S = 2.0


def phase_at(time_s: float, up_s: float, down_s: float) -> float:
    """Return the phase 0..1 at a time since the start; the end begins the next repetition."""
    time_s %= up_s + down_s
    return time_s / (2.0 * up_s) if time_s <= up_s else 0.5 + (time_s - up_s) / (2.0 * down_s)


def time_at(phase: float, up_s: float, down_s: float) -> float:
    """Return the time since the start at a phase 0..1, s."""
    return 2.0 * phase * up_s if phase <= 0.5 else up_s + (2.0 * phase - 1.0) * down_s
