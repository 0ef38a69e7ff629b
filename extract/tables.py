"""Metric tables from observations: by day, week, area, item, place; nothing counted twice; claims kept apart.

Every number that the dashboard or the command line shows is made here. What is added:

- ``event`` rows, once each: a fact that another release tells too is left out, one that another release's
  wider number may hold makes the sum a range (``retold``), and an event is split over policing areas by its
  ``part`` rows, and over days by what other releases tell of it (``counted``).
- ``total`` rows are what the force claims over a period; they are never added to anything (``claims``).

A sum has a ``value`` (the stated numbers added), and the range ``low`` to ``high`` that the words allow.
``high`` is null, "at least", as soon as one number is open ("more than 12") or not stated ("several").
``low`` is never more than ``value``: what is not stated adds nothing where a number is.
Every table is made of the same counted rows, so its groups add up to the whole, whatever they are. A number
that is told for more than seven days is in no week.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import pandas as pd

from extract.observation import METRICS, UNITS, plain_values
from extract.operation import Operation, are_members, members
from extract.retold import KEYS, codes_of, days_of, same_fact, within
from extract.rows import Rows, grouped

BY = ("day", "week", "area", "place", "item", "force", "release")
FIGURES = ("value", "low", "high", "observations", "unquantified", "qualifier")

MAIN_UNIT = {
    "warrants": "warrants",
    "arrests": "people",
    "charges": "people",
    "remands": "people",
    "cautions": "people",
    "community_resolutions": "people",
    "out_of_court_disposals": "people",
    "referrals": "people",
    "stop_searches": "searches",
    "safeguarded": "people",
    "fines": "people",
    "vehicles_stopped": "vehicles",
}
MAIN_UNIT_OF_ITEM = {"cash": "GBP", "cannabis_plants": "plants"}

NOTHING = "–"


# --- which rows may be added ---------------------------------------------------------------------------


def claims(frame: pd.DataFrame) -> pd.DataFrame:
    """The running totals that forces state, with the column ``day`` (``end``, else ``published``).

    What a total is broken down to by area ("88 arrests, 49 of them in the north") is a claim too, but not
    what it tells of one place in an area.
    """
    total = frame["scope"].eq("total").to_numpy(dtype=bool, copy=True)
    broken_down = [
        part.position
        for part, owner in _owned(frame)
        if owner.scope == "total" and part.area is not None and part.area.casefold() in part.place
    ]
    total[broken_down] = True
    return _with_day(frame[total])


def counted(frame: pd.DataFrame) -> pd.DataFrame:
    """The rows that may be added: every event once, split over the areas that its parts name.

    Columns are those of the schema plus ``day`` (the day it is counted on: ``end``, else ``published``), ``until``
    (that of the event of which the row is a part),
    ``source_row`` (index of the event in ``frame``, which several rows share when an event is split),
    ``stated`` (the number of an event of which a part is counted in other rows; else null) and ``apart`` (which
    part that is, in words), and for sums ``source_at`` and ``held_at``, the places of the event in ``frame`` and
    of an event that may hold it (-1: none).

    - Left out: parts and totals as such, and events that another release tells too with the same number
      (``retold.same_fact``).
    - An event that surely lies within another release's wider number is taken out of that and stays on its own
      days and in its own area, if its number is exact; if not, it is left out.
    - An event that may lie within another release's wider number adds nothing to the ``low`` of a sum that
      holds both.
    - A part takes its value out of its event when it names another area; it keeps its own words, place and
      dates. What is left stays with the event's own area.
    - A part belongs to the event or total of the same release, metric, item and unit that it fits into:
      dates within, value not larger, stated nearest to it. A part of a total moves nothing.
    - Parts of parts are counted with the larger part. Parts that together exceed their event contradict it
      and move nothing: the event stays whole.
    - An event is at least what its parts add up to, so "around 700" of which 400 and 300 are known becomes
      700 or more.
    """
    if "source_row" in frame.columns:
        return frame
    if not frame.index.is_unique:
        raise ValueError("rows share index labels, so that none can be traced: use reset_index(drop=True)")
    first = same_fact(frame)
    wider = within(frame, first)
    retold = first.to_numpy() != frame.index.to_numpy()
    result = frame[frame["scope"].eq("event") & ~retold]
    owned = list(_owned(frame))
    splits = _splits(frame, result.index, owned)
    day = result["end"].fillna(result["published"])
    origin = frame.index.get_indexer(result.index)
    result = result.assign(
        day=day,
        until=day,
        source_row=result.index,
        origin=origin,
        stated=np.nan,
        apart=pd.Series(dtype="string"),
    )
    result = _apply(result, frame, splits) if splits else result.reset_index(drop=True)
    result = _on_their_own_days(
        result, frame, wider, {part.position: owner.position for part, owner in owned}
    )
    return result.drop(columns="origin")


def _with_day(frame: pd.DataFrame) -> pd.DataFrame:
    return frame.assign(day=frame["end"].fillna(frame["published"]))


# --- an event, split over areas by its parts -----------------------------------------------------------


@dataclass(slots=True)
class _Row:
    """An event, total or part as the splitting sees it."""

    position: int
    scope: str
    value: float
    low: float
    high: float  # infinite when open
    start: int | None
    end: int | None
    area: str | None
    place: str
    begin: int


def _splits(
    frame: pd.DataFrame, events: pd.Index, owned_parts: Iterable[tuple[_Row, _Row]]
) -> dict[int, list[_Row]]:
    """For each event (by position in ``frame``) that its parts split, the parts that take something out."""
    counts = frame.index.isin(events)
    owned: dict[int, tuple[_Row, list[_Row]]] = {}
    for part, owner in owned_parts:
        if owner.scope == "event" and counts[owner.position]:
            owned.setdefault(owner.position, (owner, []))[1].append(part)
    splits = {position: _taken(event, parts) for position, (event, parts) in owned.items()}
    return {position: taken for position, taken in splits.items() if taken}


def _owned(frame: pd.DataFrame) -> Iterable[tuple[_Row, _Row]]:
    """Each part with an area and a number, and the event or total that it is a portion of."""
    scope = frame["scope"].astype(object).to_numpy()
    is_part = (scope == "part") & frame["area"].notna().to_numpy() & frame["value"].notna().to_numpy()
    if not is_part.any():
        return
    owners = ((scope == "event") | (scope == "total")) & frame["value"].notna().to_numpy()
    key = codes_of(frame, ("release", *KEYS))
    relevant = np.isin(key, np.unique(key[is_part])) & (is_part | owners)
    positions = np.flatnonzero(relevant)
    groups: dict[int, tuple[list[_Row], list[_Row]]] = defaultdict(lambda: ([], []))
    for row, code in zip(_rows(frame.iloc[positions], positions), key[positions].tolist(), strict=True):
        groups[code][row.scope == "part"].append(row)
    for whole, parts in groups.values():
        for part in parts:
            owner = _owner(part, whole)
            if owner is not None:
                yield part, owner


def _rows(frame: pd.DataFrame, positions: np.ndarray) -> Iterable[_Row]:
    start, end = days_of(frame["start"]), days_of(frame["end"])
    columns = zip(
        positions.tolist(),
        frame["scope"].astype(object).tolist(),
        frame["value"].tolist(),
        frame["low"].fillna(0).tolist(),
        frame["high"].fillna(math.inf).tolist(),
        start,
        end,
        plain_values(frame["area"]),
        plain_values(frame["place"]),
        frame["quote_start"].fillna(-1).astype(int).tolist(),
        strict=True,
    )
    for position, scope, value, low, high, first, last, area, place, begin in columns:
        yield _Row(position, scope, value, low, high, first, last, area, (place or "").casefold(), begin)


def _owner(part: _Row, whole: list[_Row]) -> _Row | None:
    """The event or total that the part is a portion of: it fits into it, and is stated nearest to it."""

    def unfit(row: _Row) -> bool:
        return (
            row.value < part.value
            or (part.start is not None and row.start is not None and part.start < row.start)
            or (part.end is not None and row.end is not None and part.end > row.end)
        )

    fitting = [row for row in whole if not unfit(row)]
    # the codebook's order of telling is whole first, then its portions; the other way round is rarer
    return min(
        fitting,
        key=lambda row: (
            row.begin > part.begin,
            abs(part.begin - row.begin),
            row.scope,
            -row.value,
            _order(row),
        ),
        default=None,
    )


def _order(row: _Row) -> tuple[Any, ...]:
    """An order of rows that their contents alone decide."""
    return (
        row.area or "",
        row.place,
        row.start or 0,
        row.end or 0,
        row.begin,
        row.value,
        row.low,
        row.high,
        row.position,
    )


def _taken(event: _Row, parts: list[_Row]) -> list[_Row]:
    """The parts that move something from the event's own area to theirs; none if they contradict it."""
    by_area: dict[str, list[_Row]] = defaultdict(list)
    for part in parts:
        if part.area is not None and part.area != event.area and part.value > 0:
            by_area[part.area].append(part)
    if not by_area:
        return []
    chosen = [part for area in sorted(by_area) for part in _level(area, by_area[area])]
    if not _fit(event, chosen):
        # breakdowns that overlap (by place and by offence, say), all told as parts: the largest of each area
        chosen = [max(by_area[area], key=lambda p: (p.value, _order(p))) for area in sorted(by_area)]
    return chosen if _fit(event, chosen) else []


def _level(area: str, parts: list[_Row]) -> list[_Row]:
    """Parts of one area that do not contain one another: the area's own number, or its places."""
    wide: list[_Row] = []
    places: dict[tuple[str, int | None, int | None], _Row] = {}
    for part in sorted(parts, key=lambda p: (-p.value, _order(p))):
        if not part.place or area.casefold() in part.place:
            wide.append(part)
            continue
        inside = any(
            (known in part.place or part.place in known) and (first, last) == (part.start, part.end)
            for known, first, last in places
        )
        if not inside:
            places[part.place, part.start, part.end] = part
    specific = list(places.values())
    if wide and wide[0].value >= sum(part.value for part in specific):
        return wide[:1]
    return specific


def _fit(event: _Row, parts: list[_Row]) -> bool:
    """Whether the parts leave a possible rest: its number within what its own words allow."""
    rest = event.value - sum(p.value for p in parts)
    rest_low = max(event.low - sum(p.low for p in parts), 0)
    rest_high = math.inf if math.isinf(event.high) else event.high - sum(p.high for p in parts)
    return rest >= 0 and rest_low <= rest + 1e-9 and rest <= rest_high + 1e-9


def _apply(events: pd.DataFrame, frame: pd.DataFrame, splits: dict[int, list[_Row]]) -> pd.DataFrame:
    """The events with each split one replaced by its parts and, unless nothing is left, its rest."""
    labels = frame.index
    whole = list(splits)
    parts = [part for position in whole for part in splits[position]]
    owner = [position for position in whole for _ in splits[position]]
    moved = frame.iloc[[part.position for part in parts]].copy()
    moved["scope"] = pd.Categorical(["event"] * len(moved), categories=frame["scope"].cat.categories)
    source = frame.iloc[owner]
    undated = moved["start"].isna().to_numpy() & moved["end"].isna().to_numpy()
    moved["date_basis"] = moved["date_basis"].where(~undated, source["date_basis"].to_numpy())
    for column in ("start", "end"):
        moved[column] = moved[column].where(moved[column].notna().to_numpy(), source[column].to_numpy())
    for column in ("force", "published", "url", "operation"):
        moved[column] = source[column].array
    moved["day"] = moved["end"].fillna(moved["published"])
    moved["until"] = source["end"].fillna(source["published"]).array
    moved["source_row"] = labels[owner]
    moved["origin"] = [part.position for part in parts]

    rest = events.loc[labels[whole]].copy()
    sums = {
        name: [sum(getattr(p, name) for p in splits[w]) for w in whole] for name in ("value", "low", "high")
    }
    rest["value"] = rest["value"].to_numpy() - np.array(sums["value"])
    rest["low"] = np.maximum(rest["low"].fillna(0).to_numpy() - np.array(sums["low"]), 0)
    highs = np.array(sums["high"])
    rest["high"] = np.where(
        rest["high"].isna(), np.nan, rest["high"].to_numpy() - np.where(np.isinf(highs), 0, highs)
    )
    rest["stated"] = events.loc[labels[whole], "value"].to_numpy()
    rest["apart"] = pd.array(
        [_listed([(part.value, f"in {part.area}") for part in splits[each]]) for each in whole],
        dtype="string",
    )
    empty = rest["value"].eq(0) & rest["high"].eq(0)
    result = pd.concat([events.drop(index=labels[whole]), moved, rest[~empty.to_numpy()]])
    return result.sort_values("source_row", kind="stable", ignore_index=True)


def _listed(apart: Sequence[tuple[float, str]]) -> str:
    """What is counted apart from an event, in words.

    >>> _listed([(5, "in West"), (2, "for 7 July 2020"), (1, "in West")])
    '6 in West, 2 for 7 July 2020'
    """
    sums: dict[str, float] = defaultdict(float)
    for value, where in apart:
        sums[where] += value
    named = [f"{_plain(value)} {where}" for where, value in sums.items()]
    return ", ".join(named[:3] + ([f"{len(named) - 3} more"] if len(named) > 3 else []))


# --- an event, split over days by what other releases tell of it ----------------------------------------


def _on_their_own_days(
    result: pd.DataFrame, frame: pd.DataFrame, wider: pd.DataFrame, owners: dict[int, int]
) -> pd.DataFrame:
    """The counted rows with what surely lies within a wider number taken out of it, and with ``held_at``.

    ``origin`` of a row is the place in ``frame`` of the event or part that it counts; ``owners`` gives the event of
    a part.
    """
    source = frame.index.get_indexer(pd.Index(result["source_row"]))
    held = np.full(len(result), -1, dtype=np.int64)
    told = np.flatnonzero(wider["wider"].notna().to_numpy())
    if not len(told):
        return result.assign(source_at=source, held_at=held)
    holders = dict(
        zip(told.tolist(), frame.index.get_indexer(pd.Index(wider["wider"].iloc[told])).tolist(), strict=True)
    )
    surely = wider["surely"].to_numpy()
    rows_of, by_origin = (_places(each) for each in (source, result["origin"].to_numpy()))
    value, low, high = (
        result[name].to_numpy(dtype="float64", copy=True) for name in ("value", "low", "high")
    )
    was, area = value.copy(), plain_values(result["area"])
    there = np.ones(len(result), dtype=bool)
    apart: dict[int, list[tuple[float, str]]] = defaultdict(list)

    def counts(holder: int, event: int) -> int | None:
        """The row that counts the wider number, or the part of it, that the event is to be taken out of."""
        places = [row for each in (holder, owners.get(holder, -1)) for row in by_origin.get(each, ())]
        for row in places:
            if there[row] and value[row] >= whole[event] and area[row] in (None, own_area[event]):
                return row
        return counts(holders[holder], event) if holder in holders and surely[holder] else None

    events = [event for event in told.tolist() if event in rows_of and surely[event]]
    own = frame.iloc[events]
    whole = dict(zip(events, own["value"].tolist(), strict=True))
    own_area = dict(zip(events, plain_values(own["area"]), strict=True))
    exact = (own["low"].eq(own["value"]) & own["high"].eq(own["value"])).to_numpy(dtype=bool, na_value=False)
    days = (own["end"] - own["start"]).dt.days.to_numpy()
    tell = own[["end", "release", "quote_start"]].assign(days=-days, value=-own["value"])
    order = tell.reset_index(drop=True).sort_values(["days", "end", "value", "release", "quote_start"]).index
    within_perhaps: dict[int, int] = {}
    for number in order.tolist():  # the widest first: of what it holds, some may hold others
        event = events[number]
        row = counts(holders[event], event) if exact[number] else None
        if row is None:
            there[rows_of[event]] = False
            continue
        value[row] -= whole[event]
        low[row] = max(low[row] - whole[event], 0.0)
        high[row] -= whole[event]
        apart[row].append((whole[event], f"for {_days_text(own.iloc[number])}"))
        there[row] = not (value[row] == 0 and high[row] == 0)
        within_perhaps[event] = int(source[row])
    for event in told.tolist():
        holder: int | None = event
        while holder in within_perhaps:  # what holds it may itself lie within a wider number
            holder = within_perhaps[holder]
        holder = holders.get(holder) if holder is not None and not surely[holder] else None
        while holder is not None:
            at = owners.get(holder, holder)
            if at in rows_of and there[rows_of[at]].any():
                held[rows_of.get(event, [])] = at
                break
            holder = holders.get(at)
    words = result["apart"].astype(object).to_numpy(copy=True)
    stated = result["stated"].to_numpy(dtype="float64", copy=True)
    for row, parts in apart.items():
        stated[row] = was[row] if np.isnan(stated[row]) else stated[row]
        words[row] = ", ".join([*([] if pd.isna(words[row]) else [words[row]]), _listed(parts)])
    changed = result.assign(
        value=value, low=low, high=high, stated=stated, apart=pd.array(words, dtype="string"),
        source_at=source, held_at=held,
    )  # fmt: skip
    return changed[there].reset_index(drop=True)


def _places(numbers: np.ndarray) -> dict[int, list[int]]:
    """Where each number stands."""
    places: dict[int, list[int]] = defaultdict(list)
    for place, number in enumerate(numbers.tolist()):
        places[number].append(place)
    return dict(places)


def _days_text(row: Any) -> str:
    first, last = row["start"], row["end"]
    text = f"{last.day} {last:%B %Y}"
    return text if first == last else f"{first.day} {first:%B} to {text}"


# --- tables --------------------------------------------------------------------------------------------


# Observations, or what ``counted`` makes of them. ``Rows`` are added as they are: they must come from ``counted``.
Counted = pd.DataFrame | Rows


def metric_table(
    frame: Counted, by: str | Sequence[str] = (), operation: Operation | None = None
) -> pd.DataFrame:
    """One row per group of ``by``, metric, item and unit, with the sum of the group's counted rows.

    ``frame`` is a table of observations, or what ``counted`` made of one (then perhaps filtered).
    ``by`` is one or more of ``day week area place item force release``. With an operation ``week`` is the
    week of its window (1, 2, ...; null outside the window), otherwise the ISO week's Monday. Rows whose
    group is not known are a group of their own, with null, so the groups always add up to the whole; so are, by
    week, rows that are told for more than seven days.

    Columns: those of ``by``, ``metric item unit``, then ``value`` (null when no number was stated), ``low``,
    ``high`` (null = open), ``observations`` (rows added), ``unquantified`` (of these, without a number) and
    ``qualifier``: what may be said of the sum (see ``figure_text``).

    Raises ``ValueError`` for an unknown name in ``by``.
    """
    by = (by,) if isinstance(by, str) else tuple(by)
    unknown = [name for name in by if name not in BY]
    if unknown:
        raise ValueError(f"cannot group by {', '.join(unknown)}; known are {', '.join(BY)}")
    rows = _added(frame)
    parts = {name: _part(rows, name, operation) for name in dict.fromkeys((*by, *KEYS))}
    number, codes = grouped([(part.codes, len(part.rank) - 1) for part in parts.values()], len(rows))
    order = np.lexsort([part.rank[each] for part, each in zip(parts.values(), codes, strict=True)][::-1])
    place = np.empty(len(order), dtype=np.int64)
    place[order] = np.arange(len(order))
    groups = {name: part.values(each[order]) for (name, part), each in zip(parts.items(), codes, strict=True)}
    return pd.DataFrame(groups | _sums(_Numbers.of(rows), place[number], len(order)))


def _added(frame: Counted) -> Rows:
    """The rows that may be added, as arrays."""
    return frame if isinstance(frame, Rows) else Rows.of(counted(frame))


@dataclass(frozen=True)
class _Part:
    """What rows are grouped by: a code for each (-1: null), the order of the codes, and the values they stand for."""

    codes: np.ndarray
    rank: np.ndarray  # the last is that of null
    values: Callable[[np.ndarray], Any]


def _part(rows: Rows, name: str, operation: Operation | None) -> _Part:
    if name == "week" and operation is not None:
        weeks = np.where(over_weeks(rows), -1, (days_in(rows, operation) + 6) // 7 - 1)
        rank = np.arange(operation.weeks + 1)
        return _Part(weeks, rank, lambda codes: pd.arrays.IntegerArray(codes + 1, codes < 0))
    if name in ("day", "week"):
        day = rows.plain("day").astype("datetime64[D]")
        unknown, number = np.isnat(day), day.astype("int64")
        if name == "week":
            unknown = unknown | over_weeks(rows)
            number = number - (number + 3) % 7  # 1 January 1970 was a Thursday
        number[unknown] = number[~unknown].min(initial=np.iinfo("int32").max)
        least = int(number.min(initial=np.iinfo("int32").max))
        codes = np.where(unknown, -1, number - least)

        def dates(codes: np.ndarray) -> np.ndarray:
            days = (codes + least).astype("datetime64[D]").astype("datetime64[s]")
            return np.where(codes < 0, np.datetime64("NaT"), days)

        return _Part(codes, np.arange(codes.max(initial=-1) + 2), dates)
    # a table of few rows need not carry every place that the whole data has
    string = name not in KEYS
    return _Part(rows.codes(name), rows.rank(name), lambda codes: rows.of_codes(name, codes, string))


WEEK = np.timedelta64(7, "D")


def over_weeks(rows: Rows) -> np.ndarray:
    """Whether each counted row is told for more than seven days, so that it cannot be said in which week it was."""
    day, start = (rows.plain(name).astype("datetime64[D]") for name in ("day", "start"))
    return day - start >= WEEK


def days_in(rows: Rows, operation: Operation) -> np.ndarray:
    """The day of the operation on which each counted row is counted, from 1; 0 outside the window.

    A row without dates that the release ascribes to the operation, but published after its end, happened by
    the last day and is counted on it.
    """
    if operation in rows.columns.days:
        return rows.plain(rows.columns.days[operation])
    day = rows.plain("day").astype("datetime64[s]")
    last = np.datetime64(operation.end, "s")
    named = rows.are("operation", operation.name)
    if named.any():
        day = np.where(named & np.isnat(rows.plain("end")) & (day > last), last, day)
    # a part from before the first day of a number that ended within the window belongs to it with its whole
    first = np.datetime64(operation.start, "s")
    if "until" in rows.columns.frame:
        day = np.where((day < first) & (rows.plain("until").astype("datetime64[s]") >= first), first, day)
    number = (day - np.datetime64(operation.start, "s")).astype("int64") // 86_400 + 1
    number[np.isnat(day) | (number < 1) | (number > operation.days)] = 0
    return number


@dataclass(frozen=True, slots=True)
class _Numbers:
    """The numbers of some rows that are added up, whether each is approximate, which event each is of, and which
    other event may hold it (-1: none)."""

    value: np.ndarray
    low: np.ndarray
    high: np.ndarray
    approx: np.ndarray
    source: np.ndarray
    held: np.ndarray

    @classmethod
    def of(cls, rows: Rows) -> _Numbers:
        numbers = (
            rows.plain("value"),
            rows.plain("low"),
            rows.plain("high"),
            rows.are("qualifier", "approx"),
        )
        if "held_at" in rows.columns.frame:
            return cls(*numbers, rows.plain("source_at"), rows.plain("held_at"))
        none = np.full(len(rows), -1)
        return cls(*numbers, none, none)

    def __len__(self) -> int:
        return len(self.value)

    def where(self, keep: np.ndarray) -> _Numbers:
        return _Numbers(*(getattr(self, name)[keep] for name in self.__slots__))

    def told_twice(self, code: np.ndarray) -> np.ndarray:
        """Whether each row's group holds the wider number too that may hold it, so that it adds nothing for sure."""
        perhaps = self.held >= 0
        if not perhaps.any():
            return perhaps
        size = int(max(self.source.max(), self.held.max())) + 1
        if code.min() == code.max():  # one group, as of a tile: a look at each is enough
            here = np.zeros(size, dtype=bool)
            here[self.source] = True
            return perhaps & here[self.held]
        holds = np.isin(self.source, self.held[perhaps])
        there = code[holds].astype(np.int64) * size + self.source[holds]
        twice = np.zeros(len(self), dtype=bool)
        twice[perhaps] = np.isin(code[perhaps].astype(np.int64) * size + self.held[perhaps], there)
        return twice


def _sums(numbers: _Numbers, code: np.ndarray, size: int) -> dict[str, np.ndarray]:
    """The columns ``FIGURES`` for ``size`` groups, of rows with the numbers of their groups."""
    value, high = numbers.value, numbers.high

    def count(chosen: np.ndarray) -> np.ndarray:
        return np.bincount(code[chosen], minlength=size)

    def add(numbers: np.ndarray) -> np.ndarray:
        # without rows numpy counts in whole numbers, which cannot be null
        return np.bincount(code, weights=numbers, minlength=size).astype(float)

    observations = np.bincount(code, minlength=size)
    unquantified = count(np.isnan(value))
    total = add(_stated(value))
    total[observations == unquantified] = np.nan
    highs = add(_stated(high))
    highs[count(np.isnan(high)) > 0] = np.nan
    low = np.where(np.isnan(value) & ~np.isnan(total)[code], 0.0, _stated(numbers.low))
    lows = np.fmin(add(np.where(numbers.told_twice(code), 0.0, low)), total)
    return {
        "value": np.round(total, 6),
        "low": np.round(lows, 6),
        "high": np.round(highs, 6),
        "observations": observations,
        "unquantified": unquantified,
        "qualifier": _qualifiers(total, lows, highs, count(numbers.approx) == observations),
    }


def _stated(numbers: np.ndarray) -> np.ndarray:
    """The numbers with 0 for null; numpy's own way looks for infinities too, and takes three times as long."""
    return np.where(np.isnan(numbers), 0.0, numbers)


def _qualifiers(value: np.ndarray, low: np.ndarray, high: np.ndarray, approximate: np.ndarray) -> np.ndarray:
    near = 1e-8 + 1e-5 * np.abs(value)  # sums of the same numbers may differ in their last digits
    to_high = np.abs(high - value) <= near
    close = (np.abs(low - value) <= near) & to_high
    at_most = (np.abs(low) <= 1e-8) & to_high
    conditions = [np.isnan(value), np.isnan(high), close, approximate, at_most]
    return np.select(conditions, ["unspecified", "min", "exact", "approx", "max"], "range").astype(object)


# --- over an operation ---------------------------------------------------------------------------------

Metric = str | tuple[str, str | None, str | None]


def cumulative(frame: Counted, operation: Operation, metrics: Iterable[Metric]) -> pd.DataFrame:
    """The running sum for day 1 to the last day of the operation, days with nothing included.

    ``metrics`` are names, or ``(metric, item, unit)``; a missing unit is the metric's main unit, a missing
    item all items. Columns: ``day`` (1, 2, ...), ``date``, ``metric``, ``item``, ``unit``, ``value``,
    ``low``, ``high`` (null from the first open number on), ``observations`` (up to that day). A metric
    without any observation in the window has null values, not zeros.
    """
    table = _over(frame, operation, metrics, operation.days, lambda number: number, running=True)
    return _calendar(table, operation, "day", 1)


def weekly(frame: Counted, operation: Operation, metrics: Iterable[Metric]) -> pd.DataFrame:
    """The sum of each week of the operation, weeks with nothing included; the last may be shorter.

    Columns: ``week`` (1, 2, ...), ``date`` (its first day), ``metric``, ``item``, ``unit``, ``value``,
    ``low``, ``high``, ``observations``. A metric without any observation in the window has null values.
    """
    table = _over(frame, operation, metrics, operation.weeks, lambda number: (number - 1) // 7 + 1)
    return _calendar(table, operation, "week", 7)


def compared(frame: pd.DataFrame, operation: Operation, metrics: Iterable[Metric]) -> pd.DataFrame:
    """The operation's window beside the same number of days before it, for any activity of the force.

    Columns: ``metric``, ``item``, ``unit``, then ``value low high text`` within the window and the same with
    ``_before``. ``frame`` holds all observations, not only the operation's members.
    """
    once = counted(frame)
    windows = [
        (Rows.of(members(once, w, "window")), s)
        for w, s in ((operation, ""), (operation.before(), "_before"))
    ]
    rows = []
    for metric, item, unit in _series(once, metrics):
        row: dict[str, Any] = {"metric": metric, "item": item, "unit": unit}
        for window, suffix in windows:
            figure = tile(window, metric, item, unit)
            row.update({name + suffix: figure[name] for name in ("value", "low", "high", "text")})
        rows.append(row)
    names = [*KEYS, *(name + end for end in ("", "_before") for name in ("value", "low", "high", "text"))]
    return pd.DataFrame(rows, columns=names)


def _series(rows: Counted, metrics: Iterable[Metric]) -> list[tuple[str, str | None, str | None]]:
    """Each metric with its item and unit, the unit found where it was not given."""
    full = [(metric, None, None) if isinstance(metric, str) else metric for metric in metrics]
    return [(metric, item, unit or main_unit(rows, metric, item)) for metric, item, unit in full]


def _over(
    frame: Counted,
    operation: Operation,
    metrics: Iterable[Metric],
    size: int,
    step: Callable[[np.ndarray], np.ndarray],
    running: bool = False,
) -> pd.DataFrame:
    rows = _added(frame)
    number = days_in(rows, operation)
    inside = number > 0
    code = step(np.maximum(number, 1)) - 1
    numbers = _Numbers.of(rows)
    long = None if running else over_weeks(rows)
    series = _series(rows, metrics)
    parts: dict[str, list[np.ndarray]] = {name: [] for name in ("value", "low", "high", "observations")}
    for metric, item, unit in series:
        chosen = inside & _chosen(rows, metric, item, unit)
        if long is not None:
            chosen = chosen & ~long
        own = numbers.where(chosen)
        sums = _sums(own, code[chosen], size)
        is_open = np.isnan(sums["high"]) & (sums["observations"] > 0)
        stated = np.cumsum(sums["observations"] - sums["unquantified"]) > 0
        sums["value"], sums["high"] = _stated(sums["value"]), _stated(sums["high"])
        if running:
            unknown = np.isnan(own.value)
            at_first, least = (
                _least_up_to(own.where(which), code[chosen][which], size).cumsum()
                for which in (unknown, ~unknown)
            )
            sums |= {name: sums[name].cumsum() for name in parts}
            sums["low"] = np.where(stated, np.minimum(least, sums["value"]), at_first)
            is_open = np.logical_or.accumulate(is_open)
        if not len(own):
            for name in ("value", "low", "high"):
                sums[name] = np.full(size, np.nan)
        sums["high"][is_open] = np.nan
        for name, known in parts.items():
            known.append(sums[name])
    keys = {
        name: np.repeat(np.array([each[place] for each in series], dtype=object), size)
        for place, name in enumerate(KEYS)
    }
    added = {name: np.concatenate(known) if known else np.zeros(0) for name, known in parts.items()}
    return pd.DataFrame({"number": np.tile(np.arange(1, size + 1), len(series))} | keys | added)


def _least_up_to(numbers: _Numbers, code: np.ndarray, size: int) -> np.ndarray:
    """What each day adds for sure to a running sum.

    What a wider number may hold counts from its own day on, until the wider number is there: that then adds only
    what it is more.
    """
    low = _stated(numbers.low)
    least = np.bincount(code, weights=low, minlength=size).astype(float)
    twice = np.flatnonzero(numbers.told_twice(np.zeros(len(numbers), dtype=np.int64)))
    if len(twice):
        sources, place = np.unique(numbers.source, return_inverse=True)
        last = np.zeros(len(sources), dtype=code.dtype)
        np.maximum.at(last, place, code)
        there = last[np.searchsorted(sources, numbers.held[twice])]
        np.subtract.at(least, np.maximum(there, code[twice]), low[twice])
    return least


def _calendar(table: pd.DataFrame, operation: Operation, name: str, length: int) -> pd.DataFrame:
    days = pd.to_timedelta((table["number"].astype("int64") - 1) * length, unit="D")
    table.insert(1, "date", (pd.Timestamp(operation.start) + days).astype("datetime64[s]"))
    return table.rename(columns={"number": name})


# --- two sides, day 1 beside day 1 -----------------------------------------------------------------------

RESIDENTS = 100_000


@dataclass(frozen=True)
class Side:
    """One side of a comparison: its days, the counted rows in them, and how many residents they are about."""

    name: str
    window: Operation
    rows: Rows
    residents: int | None = None

    def share(self, per_residents: bool) -> float | None:
        """What its figures are divided by; ``None`` where nobody's number is known to divide by."""
        if not per_residents:
            return 1.0
        return self.residents / RESIDENTS if self.residents else None


def aligned(
    sides: Sequence[Side], metric: str, unit: str, step: str = "day", per_residents: bool = False
) -> pd.DataFrame:
    """The sides' sums by their own days: running sums by ``day``, or the sum of each ``week``, from 1.

    ``rows`` of the sides hold one measure. Columns: ``side``, ``day`` or ``week``, ``date`` (of that side),
    ``value low high`` (null: not stated, open, or without known residents) and ``observations``.
    """
    make = {"day": cumulative, "week": weekly}[step]
    parts = []
    for side in sides:
        part = make(side.rows, side.window, [(metric, None, unit)]).drop(columns=["metric", "item", "unit"])
        share = side.share(per_residents)
        numbers = ["value", "low", "high"]
        part[numbers] = part[numbers] / share if share else np.nan
        parts.append(part.assign(side=side.name))
    table = pd.concat(parts, ignore_index=True)
    return table[["side", step, "date", "value", "low", "high", "observations"]]


def side_figure(
    side: Side, metric: str, unit: str, days: int | None = None, per_residents: bool = False
) -> dict[str, Any]:
    """What a side adds up to, as ``tile``: in all or, with ``days`` (1, 7), on average in so many days.

    ``text`` is "–" where nothing is stated or no residents are known.
    """
    figure = tile(side.rows, metric, None, unit)
    share = side.share(per_residents)
    if share is None:
        return figure | {"value": None, "low": None, "high": None, "text": NOTHING}
    divisor = share * (side.window.days / days if days else 1.0)
    if (days is None and not per_residents) or figure["value"] is None:
        return figure
    for name in ("value", "low", "high"):
        figure[name] = None if figure[name] is None else figure[name] / divisor
    return figure | {"text": rate_text(figure, unit)}


def rate_text(figure: dict[str, Any], unit: str) -> str:
    """An average in words; averages of what is not exact do not look exact.

    >>> rate_text({"value": 0.82, "low": 0.82, "high": None, "qualifier": "min"}, "warrants")
    'at least 0.82'
    >>> rate_text({"value": 15.06, "low": 13.47, "high": 15.06, "qualifier": "range"}, "people")
    '13.5 to 15.1'
    >>> rate_text({"value": 0.0042, "low": 0.0042, "high": 0.0042, "qualifier": "exact"}, "people")
    '0.004'
    """

    def text(value: float) -> str:
        digits = 2 if value < 10 else 1 if value < 100 else 0
        if 0 < value < 0.005:  # which is not nothing
            digits = -math.floor(math.log10(value))
        if unit in ("GBP", "g", "litres"):
            return number_text(round(value, digits), unit)
        return f"{value:,.{digits}f}"

    value, low, high = figure["value"], figure["low"] or 0.0, figure["high"]
    qualifier = figure["qualifier"]
    if qualifier == "min":
        return f"at least {text(min(value, low))}"
    if qualifier in ("approx", "max"):
        return f"{'about' if qualifier == 'approx' else 'at most'} {text(value)}"
    if qualifier == "range" and high is not None and text(low) != text(high):
        return f"{text(low)} to {text(high)}"
    return text(value)


def more(one: dict[str, Any], two: dict[str, Any]) -> bool | None:
    """Whether the first of two figures is surely the larger; ``None`` where their ranges leave that open.

    >>> exact, least = {"value": 5, "low": 5, "high": 5}, {"value": 9, "low": 9, "high": None}
    >>> more(least, exact), more(exact, least), more(exact, exact)
    (True, False, None)
    >>> more(exact, {"value": 4, "low": 3, "high": None}) is None
    True
    """
    if one["value"] is None or two["value"] is None:
        return None

    def above(a: dict[str, Any], b: dict[str, Any]) -> bool:
        return b["high"] is not None and a["low"] is not None and a["low"] > max(b["high"], b["value"])

    return True if above(one, two) else False if above(two, one) else None


# --- one figure ----------------------------------------------------------------------------------------


def main_unit(frame: Counted, metric: str, item: str | None = None) -> str | None:
    """The unit in which a metric is told: people for arrests, pounds for cash, else the most frequent.

    ``None`` where nothing was observed and the metric has no unit of its own.

    >>> main_unit(pd.DataFrame(columns=["metric", "item", "unit", "value"]), "arrests")
    'people'
    """
    known = MAIN_UNIT_OF_ITEM.get(item) if item else MAIN_UNIT.get(metric)
    if known:
        return known
    rows = frame if isinstance(frame, Rows) else Rows.of(frame)
    rows = rows.where(_chosen(rows, metric, item, None))
    stated = rows.where(~np.isnan(rows.plain("value")))
    codes = stated.codes("unit")
    codes = codes if (codes >= 0).any() else rows.codes("unit")
    counts = dict(zip(rows.values("unit"), np.bincount(codes[codes >= 0]), strict=False))
    there = [unit for unit, count in counts.items() if count]
    return min(there, key=lambda unit: (-counts[unit], UNITS.index(unit)), default=None)


def tile(frame: Counted, metric: str, item: str | None = None, unit: str | None = None) -> dict[str, Any]:
    """One figure: ``value``, ``low``, ``high`` (``None`` = not stated, open), ``unquantified``,
    ``observations``, ``qualifier``, ``unit`` and ``text``, the words for it.

    Without ``unit`` the metric's main unit; without ``item`` all items. Figures of different units are never
    added.
    """
    if metric not in METRICS:
        raise ValueError(f"there is no metric {metric!r}; known are {', '.join(METRICS)}")
    rows = _added(frame)
    unit = unit or main_unit(rows, metric, item)
    chosen = _chosen(rows, metric, item, unit)
    own = rows if chosen.all() else rows.where(chosen)
    return _tile(_Numbers.of(own), metric, unit)


# the order of several claims for one thing, of which the last stands
_TOLD = ["published", "day", "value", "release", "quote_start"]


def claim(
    frame: pd.DataFrame, metric: str, item: str | None = None, unit: str | None = None
) -> dict[str, Any] | None:
    """The last running total that the force states for a metric, as ``tile`` with ``day`` and ``row``.

    Of several on that day the largest; ``row`` is its index in ``frame``. ``None`` if nothing is claimed.
    """
    if unit is not None:  # a claim and its parts are of one metric, item and unit: all others can be left out
        frame = frame[_chosen(Rows.of(frame), metric, item, unit)]
    every = Rows.of(claims(frame))
    unit = unit or main_unit(every, metric, item)
    rows = every.where(_chosen(every, metric, item, unit) & ~np.isnan(every.plain("value"))).frame
    if rows.empty:
        return None
    last = rows[_TOLD].sort_values(_TOLD, na_position="first", kind="stable").index[-1]
    day = rows["day"].dt.date.astype(object)[last]
    return _tile(_Numbers.of(Rows.of(rows.loc[[last]])), metric, unit) | {
        "day": None if pd.isna(day) else day,
        "row": last,
    }


def told(frame: pd.DataFrame) -> pd.DataFrame:
    """The claims with a number in the order in which they were made, with the words for each as ``text``.

    The last of any kind is what ``claim`` gives for it.
    """
    rows = claims(frame)
    rows = rows[rows["value"].notna().to_numpy()].sort_values(_TOLD, na_position="first", kind="stable")
    figures = _sums(_Numbers.of(Rows.of(rows)), np.arange(len(rows)), len(rows))
    words = in_words(rows[list(KEYS)].reset_index(drop=True).assign(**figures))
    return rows.assign(text=words.to_numpy())


def traced(frame: pd.DataFrame, operation: Operation, metrics: Iterable[str]) -> pd.DataFrame:
    """What an operation's sums rest on, release by release, in the order of publication.

    ``frame`` holds all observations; what the force did within the operation's window is traced. One row per
    release, metric and area (null: not stated) that tells anything: ``published release url metric area``,
    then numbers (null: none stated): ``value`` is what is counted in that release, ``again`` what is counted
    in another release that tells it too, ``perhaps`` what of ``value`` another release may count as well,
    ``claimed`` its running totals, which are never added, and ``unstated`` how many statements have no number
    ("several arrests") and add nothing.
    """
    rows = members(frame, operation, "window")
    rows = rows[rows["metric"].isin(list(metrics))]
    every = counted(rows)
    once, unstated = every[every["value"].notna()], every[every["value"].isna()]
    rows = rows[rows["value"].notna()]
    again = rows["scope"].eq("event") & ~rows.index.isin(once["source_row"])
    whose = ["published", "release", "url", "metric", "area"]
    kinds = {
        "value": once,
        "again": rows[again.to_numpy(dtype=bool)],
        "perhaps": once[once["held_at"].isin(once["source_at"])],
        "claimed": claims(rows),
        "unstated": unstated.assign(value=1),
    }
    sums = [
        each.groupby(whose, dropna=False, observed=True, sort=False)["value"].sum().rename(name)
        for name, each in kinds.items()
    ]
    result = pd.concat(sums, axis=1).reset_index()
    return result.sort_values(whose, ignore_index=True, na_position="last", kind="stable")


def beyond(
    frame: pd.DataFrame, operation: Operation, how: Literal["named", "window"] = "named"
) -> pd.DataFrame:
    """What releases that name an operation tell of days that begin in its window and end after it, each once.

    No sum of the operation holds it: how much of it happened in the window is not told. What a release tells of
    days in the window too is counted there, if it is one of the operation's ``members``, and not told here.
    """
    rows = Rows.of(frame)
    first, last = np.datetime64(operation.start, "s"), np.datetime64(operation.end, "s")
    start, end = (rows.plain(name).astype("datetime64[s]") for name in ("start", "end"))
    after = rows.are("operation", operation.name) & (start >= first) & (start <= last) & (end > last)
    if not after.any():
        return counted(frame[after])
    once = counted(frame[after | are_members(rows, operation, how)])
    # each by its own number, which may hold what is told of single days in the window
    told = counted(frame[after])
    return told[told["source_row"].isin(once["source_row"])].reset_index(drop=True)


def _chosen(rows: Rows, metric: str, item: str | None, unit: str | None) -> np.ndarray:
    mask = rows.are("metric", metric)
    for name, wanted in (("item", item), ("unit", unit)):
        if wanted is not None:
            mask = mask & rows.are(name, wanted)
    return mask


def _tile(numbers: _Numbers, metric: str, unit: str | None) -> dict[str, Any]:
    count = len(numbers)
    sums = {name: each[0] for name, each in _sums(numbers, np.zeros(count, dtype=np.int64), 1).items()}
    result: dict[str, Any] = {
        name: None if math.isnan(sums[name]) else float(sums[name]) for name in ("value", "low", "high")
    }
    result |= {name: int(sums[name]) for name in ("unquantified", "observations")}
    result["qualifier"] = str(sums["qualifier"])
    if not count:
        result |= {"value": None, "low": None, "high": None, "qualifier": None}
    result["unit"] = unit
    result["text"] = figure_text(
        result["value"],
        result["low"],
        result["high"],
        result["qualifier"],
        unit,
        result["observations"],
        metric,
    )
    return result


def figure_text(
    value: float | None,
    low: float | None,
    high: float | None,
    qualifier: str | None,
    unit: str | None = None,
    observations: int = 1,
    metric: str | None = None,
) -> str:
    """The words for a figure; one that is not exact never looks exact.

    >>> figure_text(118, 118, 118, "exact"), figure_text(97, 96, 99, "range")
    ('118', '96 to 99')
    >>> figure_text(118_250, 118_250, None, "min", "GBP")
    'at least £118k'
    >>> figure_text(3_085, 2_776.5, 3_393.5, "approx", "plants", observations=4)
    'about 3,100'
    >>> figure_text(None, 1, None, "unspecified", "items", metric="seizure")
    'a quantity of'
    >>> figure_text(None, None, None, None, observations=0)
    '–'

    "At least" is followed by the stated numbers or, where approximate ones among them may be too high, by
    the lower bound; a number that was not stated adds nothing to it.
    """
    if not observations or qualifier is None:
        return NOTHING
    if value is None:
        return "a quantity of" if metric == "seizure" else "a number of"
    if qualifier == "exact":
        return number_text(value, unit)
    if qualifier == "min":
        return f"at least {number_text(min(value, low if low is not None else value), unit, rounded='down')}"
    if qualifier == "approx":
        return f"about {number_text(value, unit, rounded='near' if observations > 1 else None)}"
    if qualifier == "max":
        return f"at most {number_text(value, unit)}"
    lower, upper = number_text(low or 0, unit, rounded="down"), number_text(high or 0, unit, rounded="up")
    return lower if lower == upper else f"{lower} to {upper}"


def in_words(table: pd.DataFrame) -> pd.Series:
    """The words for each row of a ``metric_table``, as ``figure_text`` gives them."""
    names = ["value", "low", "high", "qualifier", "unit", "observations", "metric"]
    columns = (plain_values(table[name]) for name in names)
    return pd.Series(
        [figure_text(*row) for row in zip(*columns, strict=True)], index=table.index, dtype="string"
    )


def number_text(value: float, unit: str | None = None, rounded: str | None = None) -> str:
    """A number as a reader writes it: thousands separated, pounds and weights with their sign.

    ``rounded`` (``down``, ``near`` or ``up``) gives large inexact numbers no more figures than they carry.

    >>> number_text(1234), number_text(118_432, "GBP"), number_text(2_500_000, "GBP", rounded="down")
    ('1,234', '£118,432', '£2.5m')
    >>> number_text(12_500, "g"), number_text(28.35, "g"), number_text(1, "litres")
    ('12.5 kg', '28.35 g', '1 litre')
    """
    if rounded == "near" and value >= 1000:
        value = _significant(value, 2, round)
    elif rounded in ("down", "up"):
        direction = math.floor if rounded == "down" else math.ceil
        if value >= 10_000:
            value = _significant(value, 3, direction)
        else:
            # weights and volumes are written to a thousandth, or in kg to the gram; all else is whole
            step = 1000 if unit in ("g", "litres") and value < 1000 else 1
            value = direction(round(value * step, 6)) / step
    if unit == "GBP":
        if rounded and value >= 1_000_000:
            return f"£{_plain(value / 1_000_000)}m"
        if rounded and value >= 10_000:
            return f"£{_plain(value / 1_000)}k"
        return f"£{value:,.2f}" if value % 1 else f"£{value:,.0f}"
    if unit == "g":
        return f"{_plain(value / 1000)} kg" if value >= 1000 else f"{_plain(value)} g"
    if unit == "litres":
        return f"{_plain(value)} litre{'' if value == 1 else 's'}"
    return _plain(value)


def _plain(value: float) -> str:
    return f"{round(value, 3):,.3f}".rstrip("0").rstrip(".") if value % 1 else f"{value:,.0f}"


def _significant(value: float, digits: int, direction: Any) -> float:
    step = 10 ** (math.floor(math.log10(value)) - digits + 1)
    return float(direction(round(value / step, 9)) * step)
