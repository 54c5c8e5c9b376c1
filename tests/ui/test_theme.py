"""Both themes can be read by weak eyes: contrast after the Web Content Accessibility Guidelines."""

from __future__ import annotations

import pytest

from explorer.ui.theme import DARK, LIGHT, Theme

#: WCAG 2.2: 1.4.3 for words, 1.4.11 and 2.4.13 for what shows the focus.
WORDS, FOCUS = 4.5, 3.0
GROUNDS = ("window", "card", "field", "accent_soft")


def luminance(name: str) -> float:
    parts = [int(name[i : i + 2], 16) / 255.0 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
class TestTheme:
    @pytest.mark.parametrize("ground", GROUNDS)
    @pytest.mark.parametrize("ink", ["text", "muted", "accent"])
    def test_words_stand_out(self, theme: Theme, ink: str, ground: str) -> None:
        assert contrast(getattr(theme, ink), getattr(theme, ground)) >= WORDS

    def test_words_on_a_colour_stand_out(self, theme: Theme) -> None:
        assert contrast(theme.on_accent, theme.accent) >= WORDS
        assert contrast(theme.warn_text, theme.warn_back) >= WORDS

    @pytest.mark.parametrize("ground", GROUNDS)
    def test_the_ring_of_the_focus_stands_out(self, theme: Theme, ground: str) -> None:
        assert contrast(theme.accent, getattr(theme, ground)) >= FOCUS
