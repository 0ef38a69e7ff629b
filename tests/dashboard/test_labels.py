"""Labels never lie on each other, on a circle or beyond the edge."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.labels import Point, _around, _box, _meet, margin, place, spread

numbers = st.floats(0, 100, allow_nan=False)


@given(st.lists(numbers, min_size=1, max_size=12), st.floats(0.1, 20))
def test_ends_of_lines_are_told_apart_within_the_chart(wanted, gap):
    placed = spread(dict(enumerate(wanted)), gap, 0, 100)
    room = 100 / max(len(wanted) - 1, 1)
    order = sorted(placed.values())
    assert all(after - earlier >= min(gap, room) - 1e-6 for earlier, after in pairwise(order))
    assert order[0] >= -1e-6
    assert order[-1] <= 100 + 1e-6


@given(st.lists(numbers, min_size=2, max_size=8))
def test_labels_stand_in_the_order_of_their_lines(wanted):
    placed = spread(dict(enumerate(wanted)), 3, 0, 100)
    for one, two in combinations(range(len(wanted)), 2):
        if wanted[one] < wanted[two]:
            assert placed[one] <= placed[two]


def test_what_is_far_enough_apart_stays():
    assert spread({"a": 10.0, "b": 60.0}, 5, 0, 100) == {"a": 10, "b": 60}


points = st.builds(
    Point,
    x=st.floats(0, 1),
    y=st.floats(0, 1),
    radius=st.floats(2, 25),
    label=st.sampled_from(["", "Corby 5 to 6", "Wellingborough at least 5", "Rushden 3"]),
    weight=numbers,
)


@given(st.lists(points, max_size=12))
def test_no_label_of_a_map_lies_on_another_at_any_width(towns):
    widths = (300, 420, 600)
    spots = place(towns, widths, 440)
    assert len(spots) == len(towns)
    for width in widths:
        boxes = {
            n: _box(town, spot, width, 440)
            for n, (town, spot) in enumerate(zip(towns, spots, strict=True))
            if spot is not None
        }
        for one, two in combinations(boxes.values(), 2):
            assert not _meet(one, two)
        for number, box in boxes.items():
            assert box[0] >= 0
            assert box[1] >= 0
            assert box[2] <= width
            assert box[3] <= 440
            for other, town in enumerate(towns):
                assert other == number or not town.label or not _meet(box, _around(town, width, 440))


def test_a_label_with_room_is_placed_and_the_largest_before_the_others():
    crowd = [Point(0.5, 0.5, 3, f"Town {number}", number) for number in range(20)]
    spots = place(crowd, [200], 100)
    assert spots[19] is not None
    assert None in spots
    assert place([Point(0.5, 0.5, 3)], [300], 300) == [None]


@pytest.mark.parametrize(("texts", "room"), [([], 21), (["1234567890"], 84)])
def test_the_margin_has_room_for_the_longest_line(texts, room):
    assert margin(texts) == room
