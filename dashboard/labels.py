"""Where the labels of a chart go, so that none lies on another: beside the ends of lines, around the points of
a map. Pure geometry in pixels; what finds no room gets no label, and tells itself when pointed at."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

T = TypeVar("T", bound=Hashable)

LETTER = 6.3  # a letter's width at the charts' size of 13 pixels, rather too wide than too narrow
LINE = 16.0
GAP = 4.0


def spread(wanted: Mapping[T, float], gap: float, lowest: float, highest: float) -> dict[T, float]:
    """Places within ``lowest`` to ``highest`` that lie at least ``gap`` apart, each as near to its wish as can be.

    Where there is no room for all at that distance, they share what there is.

    >>> spread({"a": 10.0, "b": 12.0, "c": 50.0}, gap=6, lowest=0, highest=50)
    {'a': 8.0, 'b': 14.0, 'c': 50.0}
    >>> spread({"a": 49.0, "b": 50.0, "c": 50.0}, gap=6, lowest=0, highest=50)
    {'a': 38.0, 'b': 44.0, 'c': 50.0}
    """
    order = sorted(wanted, key=lambda name: wanted[name])
    gap = min(gap, (highest - lowest) / max(len(order) - 1, 1))
    # without the gaps, places need only stand in order: neighbours that do not are put on their mean
    groups: list[tuple[float, int]] = []
    for number, name in enumerate(order):
        groups.append((wanted[name] - number * gap, 1))
        while len(groups) > 1 and groups[-2][0] >= groups[-1][0]:
            (last, size), (mean, before) = groups.pop(), groups.pop()
            groups.append(((last * size + mean * before) / (size + before), size + before))
    room = highest - gap * (len(order) - 1)
    firm = [float(min(max(mean, lowest), room)) for mean, size in groups for _ in range(size)]
    return {name: firm[number] + number * gap for number, name in enumerate(order)}


@dataclass(frozen=True)
class Point:
    """A point of a map: where, as shares of the map's width and height from its upper left; its circle's
    radius in pixels; what is written beside it, if anything; and how much that matters."""

    x: float
    y: float
    radius: float
    label: str = ""
    weight: float = 0.0


@dataclass(frozen=True)
class Spot:
    """Where a label stands by its point, in the words of Vega: which side of the text, moved by how much."""

    align: str
    baseline: str
    dx: float
    dy: float


Box = tuple[float, float, float, float]  # left, top, right, bottom
_SIDES = ((1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (1, 1), (-1, -1), (-1, 1))


def place(points: Sequence[Point], widths: Sequence[float], height: float) -> list[Spot | None]:
    """A spot for the label of each point, ``None`` where it has none or there is no room.

    The labels that matter most choose first. At each of ``widths`` that the map may have, no label lies on
    another, on the circle of another labelled point or beyond the edge; small dots are left free if possible.

    >>> two = [Point(0.5, 0.5, 4, "Rushden 3", 3), Point(0.52, 0.5, 4, "Irthlingborough 1", 1)]
    >>> [spot.align for spot in place(two, [300], 300)]
    ['right', 'left']
    >>> place([Point(0.5, 0.5, 4, "wider than the map is")], [100], 100)
    [None]
    """
    circles = [[_around(point, width, height) for point in points] for width in widths]
    order = [number for number, point in enumerate(points) if point.label]
    order = sorted(order, key=lambda number: (-points[number].weight, points[number].label))[:_MOST]
    best: dict[int, Spot] = {}
    for _ in range(_ROUNDS):
        found = _in_turn(order, points, circles, widths, height)
        if len(found) > len(best) or not best:
            best = found
        left = [number for number in order if number not in found]
        if not left or len(left) > _FEW:
            break
        order = left + [number for number in order if number in found]  # what found no room chooses first
    return [best.get(number) for number in range(len(points))]


_MOST = 60
_ROUNDS, _FEW = 6, 4  # where many find no room, the largest stay as they are


def _in_turn(
    order: Sequence[int],
    points: Sequence[Point],
    circles: Sequence[Sequence[Box]],
    widths: Sequence[float],
    height: float,
) -> dict[int, Spot]:
    """The spots of the labels that find room when they choose in this order."""
    spots: dict[int, Spot] = {}
    written: list[list[Box]] = [[] for _ in widths]
    for number in order:
        choices = []
        for side in _SIDES:
            spot = _spot(points[number], side)
            boxes = [_box(points[number], spot, width, height) for width in widths]
            dots = [
                _in_the_way(number, points, box, around, there, width, height)
                for box, around, there, width in zip(boxes, circles, written, widths, strict=True)
            ]
            if None not in dots:
                choices.append((max(each or 0 for each in dots), spot, boxes))
        if choices:
            _, spots[number], boxes = min(choices, key=lambda choice: choice[0])
            for there, box in zip(written, boxes, strict=True):
                there.append(box)
    return spots


def _in_the_way(
    number: int,
    points: Sequence[Point],
    box: Box,
    circles: Sequence[Box],
    written: Sequence[Box],
    width: float,
    height: float,
) -> int | None:
    """How many small dots a label would lie on; ``None`` where it cannot stand at all."""
    if box[0] < 0 or box[1] < 0 or box[2] > width or box[3] > height:
        return None
    if any(_meet(box, other) for other in written):
        return None
    hit = [n for n, circle in enumerate(circles) if n != number and _meet(box, circle)]
    return None if any(points[n].label for n in hit) else len(hit)


def _spot(point: Point, side: tuple[int, int]) -> Spot:
    right, down = side
    away = (point.radius + GAP) * (0.75 if right and down else 1.0)
    return Spot(
        align={1: "left", -1: "right", 0: "center"}[right],
        baseline={1: "top", -1: "bottom", 0: "middle"}[down],
        dx=round(right * away, 1),
        dy=round(down * away, 1),
    )


def _box(point: Point, spot: Spot, width: float, height: float) -> Box:
    long = LETTER * len(point.label)
    left = point.x * width + spot.dx - {"left": 0.0, "center": long / 2, "right": long}[spot.align]
    top = point.y * height + spot.dy - {"top": 0.0, "middle": LINE / 2, "bottom": LINE}[spot.baseline]
    return left, top, left + long, top + LINE


def _around(point: Point, width: float, height: float) -> Box:
    x, y, radius = point.x * width, point.y * height, point.radius
    return x - radius, y - radius, x + radius, y + radius


def _meet(one: Box, two: Box) -> bool:
    return one[0] < two[2] and two[0] < one[2] and one[1] < two[3] and two[1] < one[3]


def margin(texts: Sequence[Any]) -> int:
    """The room in pixels that labels of one or more lines need to the right of a chart.

    >>> margin(["Arrests\\n102 to 114", "Warrants\\n82"])
    84
    """
    longest = max((len(line) for text in texts for line in str(text).split("\n")), default=0)
    return round(LETTER * longest) + 21
