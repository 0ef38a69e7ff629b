"""Compare: two periods, two operations or two forces, each from its own day 1.

The first side is what the sidebar shows; the page chooses what stands beside it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property, partial
from typing import Any

import numpy as np
import pandas as pd
import streamlit as st

from dashboard import charts
from dashboard.charts import DIVISIBLE
from dashboard.data import EVERYTHING, How, begins, ends, known_days
from dashboard.downloads import Table, panel
from dashboard.figure import figure, nothing
from dashboard.filters import View, of_no_use, one_of, warn
from dashboard.running import sum_words
from dashboard.source import FEW
from dashboard.words import (
    MEASURES,
    Measure,
    day,
    explained,
    figure_words,
    heights,
    in_one,
    in_order,
    listing,
    plain,
    plural,
    span,
    words_of,
)
from extract.areas import Gazetteer
from extract.operation import Operation
from extract.rows import Rows
from extract.tables import (
    NOTHING,
    Side,
    aligned,
    days_in,
    metric_table,
    more,
    over_weeks,
    rate_text,
    side_figure,
)

KINDS = ("Periods", "Operations", "Forces")
BEFORE, HALVES, OTHER = "These days and the days before", "First half and second half", "These and other days"
NEARLY = 0.02  # of its days, by which one side may be longer and its sum still stand beside the other's
FEW_RELEASES = 10
CAUTION = "Caution:"
NOT_ALIKE = "Which is more cannot be said: the two are not known alike."
OTHER_FORCES = "Which is more cannot be said: the two are of different police forces."
TOLD_OF = np.timedelta64(31, "D")  # before a force's first release, of which it may tell
ALIKE = (
    0.75  # of the longer side, that both must have in common to be set beside each other without a caution
)
OF_KIND = {"Periods": ("periods", "since"), "Operations": ("beside",), "Forces": ("one", "two")}
SCALES = ("Numbers", "Per 100,000 residents")
SPANS: dict[str, int | None] = {"In all": None, "A week, on average": 7, "A day, on average": 1}


@dataclass
class Pair:
    """The two sides, or what is missing (``gap``) with the way to get it; ``note`` says what to keep in mind.

    ``how`` says which releases are on them, ``mark`` tells them in the name of a file, and ``unlike`` stands in the
    place of which is more where that cannot be said.
    """

    sides: tuple[Side, Side] | None = None
    gap: str = ""
    note: str = ""
    how: How = "window"
    mark: str = ""
    unlike: str = ""


@dataclass(kw_only=True)
class Beside(View):
    """The view of a comparison: what its page, files and pictures say of themselves is of both sides."""

    sides: tuple[Side, Side]
    mark: str

    @classmethod
    def of_pair(cls, view: View, pair: Pair, sides: tuple[Side, Side]) -> Beside:
        own = view.data, view.operation, pair.how, view.sure, view.chosen, view.days
        return cls(*own, sides=sides, mark=pair.mark)

    @cached_property
    def observations(self) -> Rows:
        """What is counted on either side."""
        return Rows.of(pd.concat([side.rows.frame for side in self.sides]))

    @property
    def period(self) -> str:
        names = self.operation.name, "The operation", "These days"
        parts = []
        for side in self.sides:
            days = span(side.window.start, side.window.end)
            known = side.name in (*names, days)
            parts.append(days if known else f"{_within_sentence(side.name)} ({days})")
        return " beside ".join(parts)

    @property
    def in_file_names(self) -> list[str]:
        first, last = self.days
        start = self.operation.date_of(first).isoformat()
        some = [] if self.whole else [plural(last - first + 1, "day")]
        return [self.operation.id, start, *some, self.mark, *self.filters_in_names]


# --- what is compared ----------------------------------------------------------------------------------


def choices(view: View, notices: list[str]) -> Pair:
    """The page's choices, which are in its address."""
    kind = one_of(st.segmented_control, "Compare", "compare", KINDS, notices) or KINDS[0]
    of_no_use([key for other, keys in OF_KIND.items() if other != kind for key in keys], notices)
    if kind == "Operations":
        return operations(view, notices)
    return forces(view, notices) if kind == "Forces" else periods(view, notices)


def shown_days(view: View) -> Operation:
    """The days that the sidebar chooses, as a window of its own."""
    first, last = view.days
    return replace(view.operation, start=view.operation.date_of(first), days=last - first + 1)


def periods(view: View, notices: list[str]) -> Pair:
    window = shown_days(view)
    first_day = begins(view.data, view.operation)
    reaches = first_day is not None and first_day < window.start
    others = _other_days(view, window)
    ways = [
        *([BEFORE] if reaches else []),
        *([HALVES] if window.days > 1 else []),
        *([OTHER] if others else []),
    ]
    if reaches and first_day is not None and first_day > window.before().start + timedelta(days=7):
        ways.sort(key=lambda way: way == BEFORE)  # hardly anything of the days before is there
    if not ways:
        return Pair(
            gap=f"The data tells of {span(window.start, window.end)} only, so there are no other days to compare with. "
            "Give the dashboard releases of other days too."
        )
    way = one_of(st.selectbox, "Which periods", "periods", ways, notices)
    if way != OTHER:
        of_no_use(["since"], notices)
    if way == HALVES:
        return Pair(halves(view, window), how=view.how, mark="halves")
    start = window.before().start if way == BEFORE else _other_start(view, window, notices)
    beside = replace(window, id="beside", start=start)
    own = view.rows if view.how == "window" else _in(view, window)
    name = "The days before" if way == BEFORE else span(beside.start, beside.end)
    first = "These days" if view.operation.id == EVERYTHING or not view.whole else "The operation"
    people = _residents_of(view)
    note = "Any activity that the releases tell of, in both periods."
    if first_day is not None and beside.start < first_day:
        missing = min((first_day - beside.start).days, beside.days)
        note += (
            f" The data begins on {day(first_day)}: {plural(missing, 'day')} of the second period lie before."
        )
    last_day = ends(view.data, view.operation)
    if last_day is not None and beside.end > last_day:
        missing = min((beside.end - last_day).days, beside.days)
        note += f" The data ends on {day(last_day)}: {plural(missing, 'day')} of the second period lie after."
    sides = Side(first, window, own, people), Side(name, beside, _in(view, beside), people)
    return Pair(sides, note=note, mark=f"beside {beside.start}")


def _other_days(view: View, window: Operation) -> bool:
    """Whether the data has releases of other days than those of a window."""
    days = view.data.frame["published"].dropna()
    return len(days) > 0 and (days.min().date() < window.start or days.max().date() > window.end)


def halves(view: View, window: Operation) -> tuple[Side, Side]:
    """The days that are shown, cut in two; of an odd number the middle day goes to the first."""
    size = (window.days + 1) // 2
    people = _residents_of(view)
    numbers = days_in(view.rows, window)
    first = replace(window, days=size)
    second = replace(window, start=window.start + timedelta(days=size), days=window.days - size)
    return (
        Side("First half", first, view.rows.where((numbers > 0) & (numbers <= size)), people),
        Side("Second half", second, view.rows.where(numbers > size), people),
    )


def _other_start(view: View, window: Operation, notices: list[str]) -> date:
    """The first day of a period of the reader's choice, as long as the one that is shown."""
    days = view.data.frame["published"].dropna()
    earliest = min(days.min().date() if len(days) else window.start, window.start)
    latest = max(days.max().date() if len(days) else window.start, window.start)
    asked = st.query_params.get("since")
    if asked is not None and not _is_day(asked, earliest, latest):
        notices.append(f"The address asks for a period from “{asked[:30]}”, which is not in this data.")
    held = st.session_state.get("since")
    if held is not None and not (isinstance(held, date) and earliest <= held <= latest):
        del st.session_state["since"]
    before, after = (window.start - earliest).days, (latest - window.end).days
    standard = max(window.before().start, earliest)
    if before < min(after, window.days):  # more is known of the days after
        standard = window.end + timedelta(days=1)
    chosen = st.date_input(
        f"First day of the other {plural(window.days, 'day')}",
        value=standard,
        min_value=earliest,
        max_value=latest,
        format="DD/MM/YYYY",
        key="since",
        bind="query-params",
    )
    return chosen if isinstance(chosen, date) else standard


def _is_day(text: str, earliest: date, latest: date) -> bool:
    try:
        return earliest <= date.fromisoformat(text) <= latest
    except ValueError:
        return False


def operations(view: View, notices: list[str]) -> Pair:
    others = {each.name: each for each in view.data.operations() if each.id != view.operation.id}
    if not others:
        return Pair(gap="The data tells of one operation only. Give the dashboard releases of others too.")
    other = others[
        one_of(st.selectbox, "Beside the operation of the sidebar", "beside", list(others), notices)
    ]
    rows = view.chosen.of(view.data.of(other, view.how, view.sure)[1])
    note = "Any activity that the releases tell of in the days of each."
    if view.how == "named":
        note = "Only releases that name their operation, on both sides."
        if other.id == EVERYTHING:
            note = f"Only releases that name it, of {view.operation.name}; all, of {other.name}."
    whose = [sorted(each.there("force")) for each in (view.rows, rows)]
    apart = all(whose) and whose[0] != whose[1]
    if apart:
        told = "; ".join(
            listing([f"{each} Police" for each in some]) if len(some) <= FEW else f"{len(some)} police forces"
            for some in whose
        )
        note += f" {CAUTION} the two are of different police forces ({told}), so a difference may be one of the forces."
    return Pair(
        (
            Side(view.operation.name, shown_days(view), view.rows, _residents_of(view)),
            Side(other.name, other, rows, _residents_of(view, other)),
        ),
        note=note,
        how=view.how,
        mark=f"beside {other.id}",
        unlike=OTHER_FORCES if apart else "",
    )


def forces(view: View, notices: list[str]) -> Pair:
    there = sorted(view.rows.there("force"))
    if len(there) < 2:
        only = f" ({there[0]} Police)" if there else ""
        advice = "Choose “Everything in the data” or a national campaign as the operation"
        if view.chosen.forces:
            advice = "Choose more police forces in the sidebar"
        return Pair(
            gap=f"What is shown comes from one police force only{only}. {advice}, or give the dashboard releases "
            "of several forces."
        )
    left, right = st.columns(2)
    with left:
        one = one_of(st.selectbox, "First force", "one", there, notices)
    with right:
        two = one_of(st.selectbox, "Second force", "two", [each for each in there if each != one], notices)
    sides = _of_force(view, one), _of_force(view, two)
    note = coverage(view, sides, [one, two]) if view.operation.id == EVERYTHING else ""
    unlike = NOT_ALIKE if CAUTION in note else ""
    return Pair(sides, note=note, how=view.how, mark=f"{one} beside {two}", unlike=unlike)


def _of_force(view: View, force: str) -> Side:
    """A force's side: of all of the data, from the first day that its releases tell of to that of its last release,
    within the days shown.

    Before and after these nothing is known of it, which is not the same as nothing having happened.
    """
    window = shown_days(view)
    rows = view.rows.where(view.rows.are("force", force))
    known = _days_with_releases(view, force)
    if view.operation.id == EVERYTHING and len(known):
        days = rows.plain("day").astype("datetime64[D]")
        # the first release tells of days before it
        told = days[(days >= known[0] - TOLD_OF) & (view.whole | (days >= np.datetime64(window.start)))]
        start, end = min([known[0], *([told.min()] if len(told) else [])]), known[-1]
        start, end = start.astype(object), end.astype(object)
        window = replace(window, id=f"{window.id}-{force}", start=start, days=(end - start).days + 1)
        rows = rows.where(days_in(rows, window) > 0)
    return Side(f"{force} Police", window, rows, _residents(view, [force]))


def _days_with_releases(view: View, force: str) -> np.ndarray:
    """The days shown on which releases of a force appeared, in their order."""
    days, window = known_days(view.data, [force]), shown_days(view)
    return days[(days >= np.datetime64(window.start)) & (days <= np.datetime64(window.end))]


def _stands_alone(view: View, force: str) -> bool:
    """Whether a release of the days shown appeared so long before or after all others that it is left out."""
    days = view.data.frame.loc[view.data.frame["force"].eq(force).fillna(False), "published"].dropna()
    known, window = known_days(view.data, [force]), shown_days(view)
    ends = {days.min().date(), days.max().date()} if len(days) else set()
    inside = {each for each in ends if window.start <= each <= window.end}
    return bool(inside - {known[0].astype(object), known[-1].astype(object)}) if inside else False


def coverage(view: View, sides: Sequence[Side], forces: Sequence[str]) -> str:
    """From when to when each force is known, and a caution where that is not much the same."""
    weeks, shares = [], []
    for side, force in zip(sides, forces, strict=True):
        days = _days_with_releases(view, force)
        there = len(np.unique((days - np.datetime64(side.window.start)).astype("int64") // 7))
        every = -(-side.window.days // 7)
        weeks.append(f"{side.name} in {there:,} of {plural(every, 'week')}")
        shares.append(there / every)
    alone = any(_stands_alone(view, force) for force in forces)
    told = (
        "Each force from the first day that its releases here tell of to its last release; averages are over these "
        "days. "
        f"Releases that state a figure appeared: {', '.join(weeks)}."
        f"{' One that appeared long before or after all others is left out.' if alone else ''}"
    )
    first, second = (side.window for side in sides)
    shared = (min(first.end, second.end) - max(first.start, second.start)).days + 1
    longest = max(first.days, second.days)
    apart = shared < ALIKE * longest or min(shares) < ALIKE * max(shares)
    caution = (
        f" {CAUTION} the two are not known alike ({plural(max(shared, 0), 'day')} in common), so a difference may be "
        "one of the data."
    )
    return told + (caution if apart else "")


def _in(view: View, window: Operation) -> Rows:
    """What the filters leave of any activity in some days."""
    return view.chosen.of(view.data.any_activity(window, view.sure))


# --- residents -----------------------------------------------------------------------------------------


def _residents_of(view: View, operation: Operation | None = None) -> int | None:
    return _residents(view, _forces_of(view, operation or view.operation))


def _forces_of(view: View, operation: Operation) -> list[str]:
    """The forces whose residents an operation is about: its own, or all that the data has."""
    if operation.force is not None:
        return [operation.force]
    return list(view.chosen.forces) or sorted(view.data.frame["force"].dropna().unique())


def _residents(view: View, names: Sequence[str]) -> int | None:
    """How many people live in the forces' areas together, if that is known of all and all of it is shown."""
    known_numbers = [Gazetteer.for_force(name).population for name in names]
    if view.areas or not names or None in known_numbers:
        return None
    return sum(number or 0 for number in known_numbers)


def residents_words(view: View, sides: Sequence[Side]) -> str:
    """Whose residents the figures are divided by, where that number is from, and where there is none."""
    if view.areas:
        return (
            "How many people live in a policing area is not known here, so nothing can be given per 100,000 "
            "residents. Clear the policing areas in the sidebar to see it for the whole force."
        )
    parts = [
        f"{side.name}: {side.residents:,} residents."
        if side.residents
        else f"{side.name}: how many residents is not known, so there is no figure per 100,000."
        for side in sides
    ]
    if sides[0].residents and sides[0].residents == sides[1].residents:
        parts = [f"{sides[0].residents:,} residents on both sides."]
    if any(side.residents for side in sides):
        parts.append(
            "Residents are those of the whole force area in mid-2020, rounded to the nearest thousand. For forces of "
            "England the numbers were compared with copies of the official estimates of the year before; the others "
            "have not been checked against a source."
        )
    return " ".join(parts)


# --- what is shown -------------------------------------------------------------------------------------


def measures_of(sides: Sequence[Side]) -> list[Measure]:
    return [each for each in MEASURES if any(len(in_order(side.rows, each)) for side in sides)]


def only(side: Side, measure: Measure) -> Side:
    return replace(side, rows=in_order(side.rows, measure))


@dataclass(frozen=True)
class Figures:
    """The figures of the two sides, in all or on average of so many days, each computed once."""

    sides: tuple[Side, Side]
    per_residents: bool
    _known: dict[tuple[str, int | None], list[dict[str, Any]]] = field(default_factory=dict)

    def of(self, measure: Measure, days: int | None = None) -> list[dict[str, Any]]:
        key = measure.key, days
        if key not in self._known:
            self._known[key] = [
                side_figure(only(side, measure), measure.metric, measure.unit, days, self.per_residents)
                for side in self.sides
            ]
        return self._known[key]

    def words(self, measure: Measure, days: int | None = None) -> list[str]:
        return [str(each["text"]).removesuffix(" of") for each in self.of(measure, days)]


def finding(figures: Figures, measure: Measure, unlike: str = "") -> str:
    """Sentences made from the two figures, in the chart's unit, which say no more than their ranges allow.

    ``unlike`` stands in the place of which is more.
    """
    sides = figures.sides
    texts = figures.words(measure)
    how = " per 100,000 residents" if figures.per_residents else ""
    names = [_within_sentence(side.name) for side in sides]
    days = [side.window.days for side in sides]
    if as_long(*days):
        sums = f"{measure.name}{how}: {names[0]} {texts[0]}, {names[1]} {texts[1]}."
        told = unlike or verdict(figures.of(measure), names, measure)
        return sums if NOTHING in texts else f"{sums} {told}"
    lengths = [
        f"{name} {text} in {plural(n, 'day')}" for name, text, n in zip(names, texts, days, strict=True)
    ]
    sums = f"{measure.name}{how}: {lengths[0]}, {lengths[1]}."
    if NOTHING in texts:
        return sums
    averages = figures.words(measure, 7)
    told = unlike or verdict(figures.of(measure, 7), names, measure)
    return f"{sums} On average of a week, {averages[0]} and {averages[1]}. {told}"


def as_long(one: int, two: int) -> bool:
    """Whether two numbers of days are so nearly the same that sums over them can be compared."""
    return abs(one - two) <= max(one, two) * NEARLY


def verdict(figures: Sequence[dict[str, Any]], names: Sequence[str], measure: Measure) -> str:
    """Which of two figures is more, as far as their ranges say so."""
    one, two = figures
    which = more(one, two)
    if which is not None:
        return f"More: {names[0 if which else 1]}."
    if one["value"] == two["value"] and one["qualifier"] == two["qualifier"] == "exact":
        return "As many on both sides."
    for larger, smaller, name in ((one, two, names[0]), (two, one, names[1])):
        if (times := _times(larger, smaller)) is not None:
            what = "as much is" if measure.unit in DIVISIBLE else "as many are"
            return f"At least {times} times {what} stated for {name}; what is not stated could change that."
    return "Which is more cannot be said for sure."


def _times(larger: dict[str, Any], smaller: dict[str, Any]) -> int | None:
    """How many times the least that one figure can be holds what is stated of the other; ``None`` below twice."""
    least, stated = larger["low"], smaller["value"]
    if larger["value"] is None or least is None or not stated:
        return None
    times = int(min(least, larger["value"]) / stated + 1e-9)
    return times if times > 1 else None


def told_by(sides: Sequence[Side], measure: Measure, per_residents: bool) -> str:
    """How many releases the two figures rest on, with a word of caution where they are few."""
    numbers = [in_order(side.rows, measure).number_of("release") for side in sides]
    names = [_within_sentence(side.name) for side in sides]
    told = ", ".join(
        f"{name} {plural(number, 'release')}" for name, number in zip(names, numbers, strict=True)
    )
    if min(numbers) >= FEW_RELEASES:
        return f"Told by: {told}."
    what = "rates" if per_residents else "numbers"
    return f"Told by: {told}. So few releases say little of what happened: these {what} are of what was announced."


def _within_sentence(name: str) -> str:
    """The name of a side as it stands in the middle of a sentence: "the days before", but "Kent"."""
    common = name.startswith(("The days", "The operation", "These days", "First half", "Second half"))
    return name[0].lower() + name[1:] if common else name


def step_chart(view: View, figures: Figures, measure: Measure, step: str) -> None:
    """The running sums by day, or the sums of each week, of the two sides."""
    per_residents = figures.per_residents
    own = [only(side, measure) for side in figures.sides]
    table = aligned(own, measure.metric, measure.unit, step, per_residents)
    table["added"] = table.groupby("side")["observations"].diff().fillna(table["observations"])
    last = {side.name: side.window.end for side in own}
    dates = table["date"].dt.date.tolist()
    qualifiers = step_qualifiers(table, own, figures.of(measure), step)
    table["told"] = step_words(table, qualifiers, own, measure, step, per_residents)
    table["words"] = (
        [f"Day {number:,}, {day(date)}" for number, date in zip(table["day"].tolist(), dates, strict=True)]
        if step == "day"
        else [
            span(date, min(date + timedelta(days=6), last[side]))
            for side, date in zip(table["side"], dates, strict=True)
        ]
    )
    scale = " per 100,000 residents" if per_residents else ""
    names = [side.name for side in own]
    ends = dict(zip(names, figures.words(measure), strict=True))
    lines = table.assign(qualifier=qualifiers, **heights(table, qualifiers))
    if step == "day":
        note = explained(figures.of(measure))
    else:
        note = charts.lower_words(table.assign(qualifier=qualifiers))
        if any(over_weeks(side.rows).any() for side in own):
            note = f"{note} Numbers told for more than a week are in no bar.".strip()
    lasts = {side.name: side.window.days for side in own}
    heading = f"{measure.name} {'since day 1' if step == 'day' else 'each week'}{scale}"

    def drawn(palette: charts.Palette) -> Any:
        if step == "day":
            return charts.beside(lines, ends, lasts, f"Total since day 1{scale}", palette)
        return charts.beside_weeks(lines, names, f"{measure.name}{scale}", palette)

    def picked(point: Mapping[str, Any]) -> tuple[str, Rows]:
        side = next(each for each in own if each.name == point["name"])
        number = int(point[step])
        numbers = days_in(side.rows, side.window)
        numbers = numbers if step == "day" else (numbers + 6) // 7
        title = f"{measure.name}, {side.name}, {step} {number:,}"
        return title, side.rows.where(numbers == number)

    def of_step(position: int) -> Rows:
        number = in_words(table, names, step)[step.capitalize()].iloc[position]
        return Rows.of(pd.concat([picked({"name": side.name, step: number})[1].frame for side in own]))

    shape = "Line chart of running sums" if step == "day" else "Bar chart of the sums of each week"
    told = "; ".join(f"{name} {text} in all" for name, text in ends.items())
    figure(
        f"beside-{step}",
        heading,
        view,
        chart=drawn,
        alt=f"{shape} of two sides, each from its own day 1, {measure.name.lower()}{scale}: {told}.",
        table=table.drop(columns=["added", "told", "words"]),
        words=lambda: in_words(table, names, step),
        rows=lambda: Rows.of(pd.concat([side.rows.frame for side in own])),
        picked=picked,
        behind=of_step,
        note=note or None,
    )


def step_qualifiers(
    table: pd.DataFrame, sides: Sequence[Side], figures: Sequence[Mapping[str, Any]], step: str
) -> pd.Series:
    """How each number of ``aligned`` is qualified: running sums as the side's figure is, a week's sum by itself."""
    if step == "day":
        ends = {side.name: each["qualifier"] for side, each in zip(sides, figures, strict=True)}
        return table["side"].map(ends)
    weeks: dict[tuple[str, int], str] = {}
    for side in sides:
        sums = metric_table(in_one(side.rows), by="week", operation=side.window).dropna(subset="week")
        weeks |= {
            (side.name, int(week)): str(each)
            for week, each in zip(sums["week"], sums["qualifier"], strict=True)
        }
    keys = zip(table["side"], table["week"], strict=True)
    return pd.Series([weeks.get(key) for key in keys], index=table.index, dtype=object)


def step_words(
    table: pd.DataFrame,
    qualifiers: pd.Series,
    sides: Sequence[Side],
    measure: Measure,
    step: str,
    per_residents: bool,
) -> list[str]:
    """The words for each number of ``aligned``, which are no more exact than the figure of the side."""
    known = table["side"].map({side.name: side.share(per_residents) is not None for side in sides})
    told = table.assign(
        metric=measure.metric,
        item=None,
        unit=measure.unit,
        observations=table["observations"].where(known, 0),
    )

    def words(figure: dict[str, Any]) -> str:
        if per_residents and figure["observations"] and figure["value"] is not None:
            return rate_text(figure, measure.unit)
        return figure_words(figure)

    if step == "day":
        return sum_words(told, qualifiers, words)
    stated = told["value"].where(qualifiers.ne("unspecified"))
    return words_of(told.assign(qualifier=qualifiers, value=stated), words)


def in_words(table: pd.DataFrame, names: Sequence[str], step: str) -> pd.DataFrame:
    """The chart's figures as a reader sees them: a day or week a row, a side a column."""
    wide = table.pivot(index=step, columns="side", values="told").sort_index()
    wide = wide.reindex(columns=[name for name in names if name in wide.columns])
    return wide.reset_index().rename(columns={step: step.capitalize()})


def all_measures(figures: Figures, notices: list[str]) -> None:
    sides = figures.sides
    st.subheader("All figures, side by side", anchor=False)
    chosen = str(one_of(st.segmented_control, "Count", "span", list(SPANS), notices))
    rows = [[each.name, *figures.words(each, SPANS[chosen])] for each in measures_of(sides)]
    words = pd.DataFrame(rows, columns=["What", *(side.name for side in sides)])
    st.table(
        words.map(plain).rename(columns=plain),
        border="horizontal",
        hide_index=True,
        alt=f"Table of {plural(len(words), 'figure')} of two sides.",
    )
    lengths = {side.window.days for side in sides}
    if len(lengths) > 1 and SPANS[chosen] is None:
        st.caption("The two sides are not equally long: averages of a week or a day make them comparable.")


def page(view: View) -> None:
    st.title("Compare", anchor=False)
    scope = st.empty()
    scope.markdown(plain(view.scope))
    if view.data.frame.empty:
        nothing(view)
        return
    notices: list[str] = []
    warning = st.empty()
    pair = choices(view, notices)
    if pair.sides is None:
        st.info(plain(pair.gap))
    else:
        shown = Beside.of_pair(view, pair, pair.sides)
        scope.markdown(plain(shown.scope))
        both(shown, pair, pair.sides, notices)
    with warning:
        warn(notices)


def both(view: View, pair: Pair, sides: tuple[Side, Side], notices: list[str]) -> None:
    there = measures_of(sides)
    st.markdown(
        "  \n".join(f"**{plain(s.name)}**: {plain(span(s.window.start, s.window.end))}, "
                    f"{plural(s.window.days, 'day')}" for s in sides)
    )  # fmt: skip
    if CAUTION in pair.note:
        st.warning(plain(pair.note), icon=":material/warning:")
    if not there:
        nothing(view)
        return
    names = {each.name: each for each in there}
    measure = names[str(one_of(st.pills, "Show", "figure", list(names), notices))]
    scale = str(one_of(st.segmented_control, "As", "scale", SCALES, notices))
    per_residents = scale == SCALES[1]
    if per_residents:
        st.caption(plain(residents_words(view, sides)))
    figures = Figures(sides, per_residents)
    silent = [side.name for side in sides if in_order(side.rows, measure).empty]
    st.markdown(f"**{plain(finding(figures, measure, pair.unlike))}**")
    if len(silent) < len(sides):
        st.caption(plain(told_by(sides, measure, per_residents)))
    if silent:
        st.caption(plain(f"Nothing is stated of {measure.name.lower()} for: {listing(silent)}."))
    # of two single days the sentence has said all that a line or a bar could
    if any(side.share(per_residents) and side.window.days > 1 for side in sides):
        step_chart(view, figures, measure, "day")
        step_chart(view, figures, measure, "week")
    if pair.note and CAUTION not in pair.note:
        st.caption(plain(pair.note))
    all_measures(figures, notices)
    panel("compare", view, tables(sides, measure, per_residents), "Compare")


def tables(sides: tuple[Side, Side], measure: Measure, per_residents: bool) -> dict[str, Table]:
    """What of this comparison can be taken home."""
    own = [only(side, measure) for side in sides]
    scale = ", per 100,000 residents" if per_residents else ""
    held = {
        "Figures of both sides": Table(
            f"{names_of(sides)}: everything that is counted once", lambda: figures_of(sides)
        )
    }
    if any(side.share(per_residents) for side in sides):
        for step, how in (("day", "running sums"), ("week", "sums of each week")):
            held[f"{measure.name} by {step}"] = Table(
                f"{how.capitalize()} of both sides, each from its own day 1{scale}",
                partial(aligned, own, measure.metric, measure.unit, step, per_residents),
            )
    return held


def names_of(sides: Sequence[Side]) -> str:
    return listing([side.name for side in sides])


def figures_of(sides: Sequence[Side]) -> pd.DataFrame:
    """The metric table of each side, one below the other."""
    parts = []
    for side in sides:
        part = metric_table(side.rows)
        part.insert(0, "side", side.name)
        parts.append(part)
    return pd.concat(parts, ignore_index=True)


page(st.session_state["view"])
