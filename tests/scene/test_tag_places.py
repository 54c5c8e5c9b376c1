"""Small tags: on what they speak of, or beside it."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from explorer.scene.label_places import Point, Rect, cross
from explorer.scene.tag_places import place_tags

SIZE = (300.0, 200.0)
LEGEND = Rect(0.0, 150.0, 120.0, 50.0)
places = st.lists(st.tuples(st.floats(0.0, 300.0), st.floats(0.0, 200.0)), max_size=25)


@given(places, st.floats(10.0, 60.0))
def test_tags_keep_clear_of_each_other(anchors: list[Point], width: float) -> None:
    line = ((150.0, 0.0), (160.0, 90.0))
    tags = place_tags(anchors, [(width, 16.0)] * len(anchors), SIZE, (LEGEND,), (line,))
    for tag in tags:
        assert tag.anchor == anchors[tag.index]
        assert tag.box.left >= 0.0
        assert tag.box.right <= SIZE[0]
        assert tag.box.top >= 0.0
        assert tag.box.bottom <= SIZE[1]
        assert not tag.box.meets(LEGEND)
        assert not tag.box.cut_by(*line)
    for a, b in itertools.combinations(tags, 2):
        assert not a.box.meets(b.box)
        if a.anchor != b.anchor:
            assert not cross(a.anchor, a.port, b.anchor, b.port)


def test_a_lone_tag_sits_on_its_place_and_the_next_one_beside_it() -> None:
    first, second = place_tags([(150.0, 100.0), (175.0, 101.0)], [(40.0, 16.0)] * 2, SIZE)
    assert first.port == first.anchor
    assert second.port != second.anchor
    assert abs(second.box.left - 175.0) < 60.0


def test_what_is_covered_may_be_crossed_by_a_line_but_not_hidden() -> None:
    (tag,) = place_tags(
        [(150.0, 100.0)], [(40.0, 16.0)], SIZE, covered=(Rect(145.0, 95.0, 10.0, 10.0),)
    )
    assert not tag.box.meets(Rect(145.0, 95.0, 10.0, 10.0))
