"""Work in steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from explorer.scene.steps import finish, part

if TYPE_CHECKING:
    from explorer.scene.steps import Steps


def work(count: int) -> Steps[str]:
    for done in range(1, count + 1):
        yield done / count
    return "made"


def test_finished_work_is_what_the_steps_make() -> None:
    assert finish(work(3)) == "made"
    assert finish(work(0)) == "made"


def test_a_part_tells_its_share_of_the_whole_and_hands_on_what_it_makes() -> None:
    def whole() -> Steps[tuple[str, str]]:
        first = yield from part(work(2), 0.0, 0.5)
        second = yield from part(work(2), 0.5, 1.0)
        return first, second

    assert list(whole()) == [0.25, 0.5, 0.75, 1.0]
    assert finish(whole()) == ("made", "made")


def test_work_given_up_is_closed_down_to_its_parts() -> None:
    closed = []

    def watched() -> Steps[None]:
        try:
            yield 0.5
        finally:
            closed.append(True)

    steps = part(watched(), 0.0, 1.0)
    assert next(steps) == pytest.approx(0.5)
    steps.close()
    assert closed == [True]
