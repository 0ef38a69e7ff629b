"""Facts that several releases tell: the same number told again, and numbers that a wider number may hold.

A daily release tells of two warrants in Corby, the summary of the week of eighteen "across the county": the
two are told again within the eighteen. Added up, they would count twice. Two questions are asked of a table:

- ``same_fact``: which rows tell the very fact, with the same number, that another release told first;
- ``within``: which rows may be held by a wider number, of more days or more places, of another release.

``tables.counted`` leaves out what is surely told elsewhere, and widens its sums to a range by what may be.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import pandas as pd

from extract.observation import plain_values
from extract.rows import Rows

KEYS = ("metric", "item", "unit")

# What two releases must share to tell one fact (``same_fact``): the smaller the number, the more.
SMALL = 2
LARGE = 10
RETOLD_WITHIN_DAYS = 31


def same_fact(frame: pd.DataFrame) -> pd.Series:
    """For each row, the index of the first telling of its fact in another release; itself where it is first.

    A release published twice, under two addresses, tells its facts in the same place of its text on the same
    day: these are the same whatever they say. Otherwise two events may be one fact when force, metric, item,
    value and unit are equal, and area and place compatible (equal, one within the other, or not stated). How
    much more is asked depends on how much the number itself tells:

    - 1 or 2: both places stated; the days of one within those of the other, a week at most;
    - from 3: both places stated and the days of one within those of the other; or the same days; or one of
      them without days, the places stated and the releases published within 31 days;
    - from 10: the days of one within those of the other.

    The release published first tells it first. A row of a release is matched with one row of an earlier
    release at most, so two arrests of one person each stay two. The result does not depend on the order of
    rows, nor on the words of the quotes, which a table of facts may lack. Parts and totals are their own.
    """
    positions = np.flatnonzero(frame["scope"].eq("event").to_numpy() & frame["release"].notna().to_numpy())
    root = np.arange(len(frame))
    if len(positions):
        events = frame.iloc[positions]
        twice = _published_twice(events)
        root[positions] = positions[twice]
        alone = twice == np.arange(len(positions))
        for later, first in _retold_elsewhere(events[alone], positions[alone]):
            root[later] = first
        root = root[root]  # a copy of a later telling is one too
    return pd.Series(frame.index.to_numpy()[root], index=frame.index)


def _published_twice(events: pd.DataFrame) -> np.ndarray:
    """For each event the position, among these, of its copy in the release of the lowest id."""
    words = ("published", "start", "end", "area", "place", "qualifier", "quote_start", "quote_end")
    copies = codes_of(events, ("force", *KEYS, "value", *words))
    release = _ranks(events["release"])
    # the second of two equal rows of one release is a copy of the second such row of another release
    number = pd.Series(copies).groupby([copies, release]).cumcount().to_numpy()
    order = np.lexsort([release, number, copies])
    begins = np.ones(len(order), dtype=bool)
    begins[1:] = np.diff(copies[order]).astype(bool) | np.diff(number[order]).astype(bool)
    result = np.empty(len(order), dtype=np.int64)
    result[order] = order[np.flatnonzero(begins)][np.cumsum(begins) - 1]
    return result


def _retold_elsewhere(events: pd.DataFrame, positions: np.ndarray) -> Iterable[tuple[int, int]]:
    """Pairs of positions (later telling, first telling) of events told in different words."""
    dated = events["end"].notna() | events["start"].notna()
    # a charge or remand has the place of no offence: with its day, its area says as well whose case it is
    in_court = events["metric"].isin(["charges", "remands"]) & events["place"].isna() & dated
    events = events.assign(
        place=events["place"].astype(object).where(~in_court, events["area"].astype(object))
    )
    # without a place, neither a small number nor one without a date can be told from others
    clear = events["value"].gt(SMALL) & (dated | events["place"].notna()) | (
        events["value"].le(SMALL) & dated & events["place"].notna()
    )
    events, positions = events[clear], positions[clear.to_numpy()]
    key = codes_of(events, ("force", *KEYS, "value"))
    release = codes_of(events, ("release",))
    # only keys that more than one release has: the rest, nearly all of a real table, is done with here
    pairs = np.unique(np.stack([key, release], axis=1), axis=0)[:, 0]
    shared = np.isin(key, np.unique(pairs)[np.unique(pairs, return_counts=True)[1] > 1])
    return _link(_tellings(events[shared], positions[shared], key[shared])) if shared.any() else ()


@dataclass(slots=True)
class _Telling:
    """One event as ``same_fact`` compares it; days are counted from 1970."""

    position: int
    key: int
    release: str
    published: int | None
    start: int | None
    end: int | None
    area: str | None
    place_name: str | None
    place: frozenset[str]
    value: float


def _tellings(rows: pd.DataFrame, positions: np.ndarray, key: np.ndarray) -> list[_Telling]:
    """The rows as tellings, in the order in which they were told, whatever the order of the rows."""
    published, start, end = (days_of(rows[name]) for name in ("published", "start", "end"))
    area, place, force = (plain_values(rows[name]) for name in ("area", "place", "force"))
    release = rows["release"].astype(object).tolist()
    value = rows["value"].tolist()
    by = ("place", "area", "end", "start", "quote_start", "release", "published")  # the least important first
    order = np.lexsort([positions, *(_ranks(rows[name]) for name in by), key])
    return [
        _Telling(
            int(positions[i]),
            int(key[i]),
            release[i],
            published[i],
            start[i] if start[i] is not None else end[i],
            end[i] if end[i] is not None else start[i],
            area[i],
            place[i],
            _place_words(place[i], force[i]),
            value[i],
        )
        for i in order.tolist()
    ]


def _ranks(column: pd.Series) -> np.ndarray:
    """The place of each value among the sorted values, nulls last."""
    codes, values = pd.factorize(column, sort=True)
    return np.where(codes < 0, len(values), codes)


def _link(tellings: list[_Telling]) -> Iterable[tuple[int, int]]:
    """Pairs of (later telling, first telling) as positions; tellings arrive grouped by key, in order."""
    by_key: dict[int, list[_Telling]] = defaultdict(list)
    for telling in tellings:
        by_key[telling.key].append(telling)
    for group in by_key.values():
        roots = _Roots()
        for telling in group:
            root = roots.first_of(telling)
            if root is None:
                roots.add(telling)
            else:
                yield telling.position, root.position


class _Roots:
    """First tellings of one key, found again by the days they cover."""

    LONG = 31  # a longer period is looked at every time instead of being filed under each of its days

    def __init__(self) -> None:
        self._by_day: dict[int, list[int]] = defaultdict(list)
        self._always: list[int] = []
        self._undated: list[int] = []
        self._roots: list[_Telling] = []
        self._taken: list[set[str]] = []

    def add(self, telling: _Telling) -> None:
        number = len(self._roots)
        self._roots.append(telling)
        self._taken.append({telling.release})
        if telling.start is None or telling.end is None:
            self._undated.append(number)
        elif telling.end - telling.start > self.LONG:
            self._always.append(number)
        else:
            for day in range(telling.start, telling.end + 1):
                self._by_day[day].append(number)

    def first_of(self, telling: _Telling) -> _Telling | None:
        for number in self._near(telling):
            if telling.release not in self._taken[number] and _same(self._roots[number], telling):
                self._taken[number].add(telling.release)
                return self._roots[number]
        return None

    def _near(self, telling: _Telling) -> Iterable[int]:
        if telling.start is None or telling.end is None or telling.end - telling.start > self.LONG:
            return range(len(self._roots))
        found = {*self._always, *self._undated}
        for day in range(telling.start, telling.end + 1):
            if day in self._by_day:
                found.update(self._by_day[day])
        return sorted(found)


def _same(first: _Telling, later: _Telling) -> bool:
    if first.area and later.area and first.area != later.area:
        return False
    if not (first.place <= later.place or later.place <= first.place):
        return False
    placed = bool(first.place and later.place)
    if first.start is None or first.end is None or later.start is None or later.end is None:
        return placed and first.value > SMALL and _soon(first, later)
    same_days = (first.start, first.end) == (later.start, later.end)
    within = (first.start <= later.start and later.end <= first.end) or (
        later.start <= first.start and first.end <= later.end
    )
    if first.value <= SMALL:
        return placed and within and max(first.end - first.start, later.end - later.start) < 7
    return same_days or (within and (placed or first.value >= LARGE))


def _soon(first: _Telling, later: _Telling) -> bool:
    """Whether two releases, one at least without days, follow soon enough to tell one fact."""
    if first.published is None or later.published is None:
        return False
    if later.published - first.published > RETOLD_WITHIN_DAYS:
        return False
    # what is dated cannot have happened after the other was published
    return all(t.start is None or t.start <= first.published for t in (first, later))


_WIDE = frozenset(
    re.findall(
        r"\w+",
        "the a an of in at on and s near across throughout around within area areas county countywide force "
        "forcewide wide whole entire region police policing constabulary local lpa npa part parts",
    )
)


@lru_cache(maxsize=65_536)
def _place_words(place: str | None, force: str | None) -> frozenset[str]:
    """The words of a place that tell it from others; none for the whole force.

    >>> sorted(_place_words("Yarwell Court, Kettering", "Northamptonshire"))
    ['court', 'kettering', 'yarwell']
    >>> _place_words("across Northamptonshire", "Northamptonshire")
    frozenset()
    """
    own = set(re.findall(r"\w+", force.casefold())) if force else set()
    return frozenset(set(re.findall(r"\w+", place.casefold())) - _WIDE - own) if place else frozenset()


# --- numbers that a wider number may hold --------------------------------------------------------------

SUMMARY_DAYS = 3  # from so many days on, a number without a place sums up what was told of each
LONGEST = 366
A_MONTH = 31  # a small number of longer days is one whose day is not known, not a summary
_COMPASS = frozenset({"north", "south", "east", "west"})


@dataclass(slots=True)
class _Wide:
    """A number of several days or places, and what is left of it to hold others."""

    telling: _Telling
    narrow: frozenset[str]
    scope: str
    operation: str | None
    rest: float

    @property
    def days(self) -> int:
        assert self.telling.start is not None
        assert self.telling.end is not None
        return self.telling.end - self.telling.start + 1


def within(frame: pd.DataFrame, first: pd.Series | None = None) -> pd.DataFrame:
    """For each row, the wider number of another release that may hold it.

    Columns: ``wider``, the index of that row of ``frame`` (null: none), and ``surely``. An event may lie within
    an event, or a part with an area of an event, of the same force, metric, item and unit, when the other

    - has days that enclose the event's, a year's at most, and was published after them; of more than a
      month it counts ten at least;
    - is wider: of more days (three at least, unless its place is a whole area or force), or, on the same days,
      of an area or force where the event has a place;
    - has no area, or the event's, and no place, or one that the event's lies in;
    - has room: what it holds, first told first, never adds up to more than its own number.

    It surely does when both releases name the same operation, or when the number itself, three or more, is
    that of the other for the same area. Of several the narrowest is taken. ``first`` is what ``same_fact``
    says of the frame, where it is known already.
    """
    result = pd.DataFrame({"wider": pd.Series(index=frame.index, dtype=object), "surely": False})
    rows = _candidates(frame, same_fact(frame) if first is None else first)
    if rows.empty:
        return result
    positions = frame.index.get_indexer(rows.index)
    key = codes_of(rows, ("force", *KEYS))
    scopes, operations = rows["scope"].astype(object).tolist(), plain_values(rows["operation"])
    known = {
        position: (scope, operation)
        for position, scope, operation in zip(positions.tolist(), scopes, operations, strict=True)
    }
    groups: dict[int, list[_Telling]] = defaultdict(list)
    for telling in _tellings(rows, positions, key):
        groups[telling.key].append(telling)
    held = [each for group in groups.values() for each in _held(group, known)]
    if held:
        # all at once: setting one cell of a table takes longer than finding what belongs in it
        events, wides, sure = (list(each) for each in zip(*held, strict=True))
        wider = np.full(len(frame), None, dtype=object)
        wider[events] = frame.index.to_numpy()[wides]
        surely = np.zeros(len(frame), dtype=bool)
        surely[events] = sure
        result = pd.DataFrame({"wider": pd.Series(wider, index=frame.index, dtype=object), "surely": surely})
    return result


def _candidates(frame: pd.DataFrame, first: pd.Series) -> pd.DataFrame:
    """The first tellings with number, days and force of those kinds of which there is a wide one at all."""
    scope = frame["scope"].astype(object).to_numpy()
    stated = (
        frame[["value", "start", "end", "published", "force", "release"]].notna().all(axis=1).to_numpy()
        & frame["value"].gt(0).to_numpy()
        & (frame["end"] - frame["start"]).dt.days.lt(LONGEST).to_numpy()
    )
    kept = stated & ((scope == "event") | ((scope == "part") & frame["area"].notna().to_numpy()))
    rows = frame[kept & (first.to_numpy() == frame.index.to_numpy())]
    if rows.empty:
        return rows
    long = (rows["end"] - rows["start"]).dt.days.ge(SUMMARY_DAYS - 1) | rows["place"].notna()
    key = codes_of(rows, ("force", *KEYS))
    return rows[np.isin(key, np.unique(key[long.to_numpy()]))]


def _held(group: list[_Telling], known: dict[int, tuple[str, str | None]]) -> Iterable[tuple[int, int, bool]]:
    """Triples of an event, the wider number that may hold it (both as positions), and whether it surely does."""
    wides: dict[int, list[_Wide]] = defaultdict(list)  # by each day that they enclose
    beside: dict[str, list[_Wide]] = defaultdict(list)  # those of one release: an event and its parts
    for telling in group:
        wide = _Wide(telling, _narrow(telling), *known[telling.position], telling.value)
        if wide.days < SUMMARY_DAYS and (wide.narrow or telling.place_name is None):
            continue
        if wide.days > A_MONTH and telling.value < LARGE:
            continue
        beside[telling.release].append(wide)
        assert telling.start is not None
        for day in range(telling.start, telling.start + wide.days):
            wides[day].append(wide)
    if not wides:
        return
    # a part is added up nowhere: only what its whole, an event, counts is counted once more by what it holds
    holding = {id(w) for told in beside.values() for w in told if w.scope == "event" or _of_an_event(w, told)}
    for event in group:
        scope, operation = known[event.position]
        if scope != "event" or event.start is None:
            continue
        fitting = [w for w in wides.get(event.start, ()) if id(w) in holding and _may_hold(w, event)]
        if not fitting:
            continue
        wide = min(fitting, key=lambda w: (w.days, w.scope != "part", w.telling.position))
        same_operation = operation is not None and operation == wide.operation
        same_number = (
            event.value > SMALL
            and event.value == wide.telling.value
            and event.area == wide.telling.area is not None
        )
        for other in beside[wide.telling.release]:
            if other is wide or _encloses(other, wide):
                other.rest -= event.value
        yield event.position, wide.telling.position, same_operation or same_number


def _narrow(telling: _Telling) -> frozenset[str]:
    """The words of the place that say more than the area does."""
    area = set(telling.area.casefold().split()) if telling.area else set()
    return telling.place - area - _COMPASS


def _may_hold(wide: _Wide, event: _Telling) -> bool:
    """Whether the event can be one of those that the wider number counts."""
    other = wide.telling
    assert event.start is not None
    assert event.end is not None
    assert other.start is not None
    assert other.end is not None
    if other.release == event.release or wide.rest < event.value or wide.scope == "total":
        return False
    if not (other.start <= event.start and event.end <= other.end) or (other.published or 0) < event.end:
        return False
    if other.area is not None and other.area != event.area:
        return False
    narrow = _narrow(event)
    if not wide.narrow <= narrow:
        return False
    longer = wide.days > event.end - event.start + 1
    return longer or bool(narrow - wide.narrow)


def _of_an_event(part: _Wide, told: Sequence[_Wide]) -> bool:
    """Whether the release tells the event of which this is a part, and not a running total alone."""
    return any(_encloses(other, part) and other.telling.value >= part.telling.value for other in told)


def _encloses(other: _Wide, part: _Wide) -> bool:
    """Whether a number of the same release is the whole of which the other is a part."""
    a, b = other.telling, part.telling
    assert a.start is not None
    assert a.end is not None
    assert b.start is not None
    assert b.end is not None
    return part.scope == "part" and other.scope == "event" and a.start <= b.start and b.end <= a.end


# --- columns as plain values ---------------------------------------------------------------------------


def codes_of(frame: pd.DataFrame, names: Sequence[str]) -> np.ndarray:
    """A number per row that is equal where the values of the columns are, nulls included."""
    return Rows.of(frame).groups(names)[0]


def days_of(column: pd.Series) -> list[int | None]:
    """Dates as whole days since 1970."""
    days = column.astype("datetime64[s]").astype("int64") // 86_400
    return [None if null else day for day, null in zip(days.tolist(), column.isna().tolist(), strict=True)]
