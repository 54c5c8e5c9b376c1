"""Pictures in motion come no more often than asked; the one at rest always comes."""

from __future__ import annotations

from explorer.ui.sparing import ONE_OF, Sparing


def drawn(sparing: Sparing, *numbers: int) -> list[int]:
    found: list[int] = []
    for number in numbers:
        sparing.show("fast", lambda number=number: found.append(number))  # type: ignore[misc]
    return found


def test_all_pass_where_nothing_is_to_be_spared() -> None:
    assert drawn(Sparing(), 1, 2, 3) == [1, 2, 3]


def test_on_a_slow_machine_one_of_some_passes() -> None:
    sparing = Sparing()
    sparing.least_ms = 1
    sparing._since.invalidate()  # as if each had come late
    assert drawn(sparing, *range(ONE_OF)) == [ONE_OF - 1]


def test_on_a_quick_machine_time_has_to_pass() -> None:
    sparing = Sparing()
    sparing.least_ms = 60_000
    sparing.show("fine", lambda: None)
    assert drawn(sparing, *range(3 * ONE_OF)) == []


def test_what_rests_is_always_drawn() -> None:
    sparing = Sparing()
    sparing.least_ms = 60_000
    found: list[int] = []
    for number in range(3):
        sparing.show("fine", lambda number=number: found.append(number))  # type: ignore[misc]
    assert found == [0, 1, 2]
