"""The running sums of an operation, ready to be drawn: lines, where they end, claims, days with releases."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import numpy as np
import pandas as pd

from dashboard import charts
from dashboard.words import (
    Measure,
    day,
    explained,
    figure_words,
    heights,
    plural,
    range_words,
    with_unit,
    words_of,
)
from extract.operation import Operation
from extract.rows import Rows
from extract.tables import cumulative, days_in, over_weeks, tile

Of = Callable[[Measure], Rows]


@dataclass(frozen=True)
class Running:
    """``table``: ``day date name value … observations long`` of every day, ``long`` being how many observations up
    to that day are told for more than a week; ``figures``: what each line comes to, as ``extract.tables.tile``
    gives it; ``longs``: how much of that is told for more than a week, in words; the rest as ``charts.running``
    takes it."""

    table: pd.DataFrame
    ends: Mapping[str, str]
    claims: pd.DataFrame
    releases: pd.DataFrame
    figures: Mapping[str, Mapping[str, Any]]
    measures: Sequence[Measure]
    operation: Operation
    longs: Mapping[str, str]

    @property
    def step(self) -> int:
        """How many days there are from one point of a line to the next."""
        return step_of(self.operation)

    def within(self, days: tuple[int, int]) -> Running:
        """The same for some of the days only."""
        table, claims, releases = (
            each[each["day"].between(*days)].reset_index(drop=True)
            for each in (self.table, self.claims, self.releases)
        )
        return replace(self, table=table, claims=claims, releases=releases)

    @property
    def drawn(self) -> pd.DataFrame:
        """The days that are drawn, at the height that the words for them name, with the statements ``added`` since
        the one before and whether one of these is told for more than a week."""
        days = self.table["day"].to_numpy()
        drawn = self.table[(days % self.step == 0) | (days == days.max())]
        names = drawn["name"].to_numpy(dtype=object)

        def since(numbers: np.ndarray) -> np.ndarray:
            before = np.where(names[1:] == names[:-1], numbers[:-1], 0)  # the lines follow one another
            return numbers - np.append(0, before)

        added, longer = (since(drawn[name].to_numpy()) for name in ("observations", "long"))
        ends = self._ends(drawn)
        told = sum_words(drawn, ends)
        return drawn.assign(added=added, long=longer > 0, told=told, **heights(drawn, ends))

    def _ends(self, table: pd.DataFrame) -> pd.Series:
        """How the last figure of each row's line is qualified."""
        return table["name"].map({name: figure["qualifier"] for name, figure in self.figures.items()})

    @property
    def told(self) -> pd.Series:
        """What each row of ``table`` comes to, in words, with the range that these allow."""
        told = sum_words(self.table, self._ends(self.table), _with_range)
        return pd.Series(told, index=self.table.index)

    def draw(self, palette: charts.Palette, height: int = charts.TALL) -> Any:
        colours = charts.line_colours(self.measures, palette)
        return charts.running(
            self.drawn,
            self.ends,
            colours,
            self.claims,
            self.releases,
            self.operation,
            palette,
            height,
            int(self.table["day"].min()),
        )

    @property
    def words(self) -> str:
        return charts.running_words(self.table, self.ends, self.claims, self.operation)

    @property
    def note(self) -> str:
        """What a reader must know of the chart, but that can be seen in it nowhere."""
        parts = [] if self.releases.empty else ["Ticks on the axis: days on which releases appeared."]
        if not self.claims.empty:
            parts.append("Diamonds: what the force claims, never added to the lines.")
        if self.claims["late"].any():
            last_day = day(self.operation.end, year=False)
            parts.append(f"What it claimed after day {self.operation.days:,} ({last_day}) stands at the end.")
        if self.longs:
            held = "; ".join(f"{name}: {words}" for name, words in self.longs.items())
            parts.append(
                f"Triangles: steps with numbers told for more than a week, drawn on its last day ({held})."
            )
        if any(figure["qualifier"] in ("range", "approx", "max") for figure in self.figures.values()):
            parts.append("Pale bands: the range that the words allow.")
        return " ".join([*parts, explained(self.figures.values())]).strip()


def sum_words(
    table: pd.DataFrame, ends: pd.Series, words: Callable[[dict[str, Any]], str] = figure_words
) -> list[str]:
    """The words for running sums; ``ends`` says how the last figure of each row's line is qualified.

    From the first number on that is not exact a sum is qualified as the last is, and open from the first on that is.
    """
    inexact = table["low"].lt(table["value"]) | ends.eq("approx")
    qualifier = ends.astype(object).where(inexact, "exact").where(table["high"].notna(), "min")
    stated = table["value"].ne(0) | table["high"].notna()  # until then only what has no number
    return words_of(table.assign(qualifier=qualifier, value=table["value"].where(stated)), words)


def _with_range(figure: dict[str, Any]) -> str:
    allowed = range_words(figure)
    return f"{figure_words(figure)} ({allowed})" if allowed else figure_words(figure)


def daily_sums(rows: Rows, operation: Operation) -> np.ndarray:
    """The stated numbers of each day of the operation."""
    values = np.nan_to_num(rows.plain("value"))
    return np.bincount(rows.plain("nth"), weights=values, minlength=operation.days + 1)[1:]


def step_of(operation: Operation) -> int:
    """Each day, or so many weeks that a long line has no more points than a screen can show."""
    if operation.days <= charts.MOST_DAYS:
        return 1
    return 7 * -(-operation.days // (7 * charts.MOST_DAYS))


def running(
    rows_of: Of,
    claims_of: Of,
    observations: Rows,
    operation: Operation,
    measures: Sequence[Measure],
) -> Running | None:
    """The running sums of some measures; ``None`` where none of them has a number.

    ``rows_of`` and ``claims_of`` give the counted rows and the claims of a measure, ``observations`` are all
    rows, whose releases are marked on the axis.
    """
    parts, figures, longs = [], {}, {}
    for each in measures:
        rows = rows_of(each)
        rows = rows.where(days_in(rows, operation) > 0)  # what has no day in it is in no line
        part = cumulative(rows, operation, [(each.metric, None, each.unit)]).assign(name=each.name)
        if part["value"].isna().all():
            continue
        long = rows.where(over_weeks(rows))
        held = np.bincount(days_in(long, operation), minlength=operation.days + 1)[1:].cumsum()
        parts.append(part.assign(long=held))
        if len(long):
            longs[each.name] = with_unit(tile(long, each.metric, unit=each.unit) | {"metric": each.metric})
        figures[each.name] = tile(rows, each.metric, unit=each.unit)
    if not parts:
        return None
    return Running(
        pd.concat(parts, ignore_index=True),
        {name: f"{name} {figure['text']}" for name, figure in figures.items()},
        claim_marks(claims_of, operation, measures),
        release_marks(observations, operation),
        figures,
        measures,
        operation,
        longs,
    )


def claim_marks(claims_of: Of, operation: Operation, measures: Sequence[Measure]) -> pd.DataFrame:
    """The claims with a number, the largest of a day and measure; those made later on the last day.

    In a long operation only the largest of what one point of a line stands for.
    """
    found = []
    step = step_of(operation)
    for each in measures:
        rows = claims_of(each)
        values, days = rows.plain("value"), rows.plain("day").astype("datetime64[D]")
        nth = (days - np.datetime64(operation.start, "D")).astype("int64") + 1
        nth = np.where(np.isnat(days), operation.days, np.clip(nth, 1, operation.days))
        order = np.argsort(-values, kind="stable")
        order = order[~np.isnan(values[order])]
        # in a long operation all claims of one point of a line; those made after its end stay apart
        points = (nth[order] - 1) // step if step > 1 else days[order].astype("int64")
        _, largest = np.unique(points, return_index=True)
        chosen = order[np.sort(largest)]
        known = [*rows.values("qualifier"), None]  # the last is for null
        qualifiers = [known[code] for code in rows.codes("qualifier")[chosen]]
        published_on = rows.plain("published").astype("datetime64[D]")
        when = np.where(np.isnat(published_on), days, published_on)[chosen]
        numbers = (rows.plain(name)[chosen].tolist() for name in ("value", "low", "high"))
        told = zip(nth[chosen].tolist(), when.tolist(), qualifiers, *numbers, strict=True)
        for at, published, qualifier, value, low, high in told:
            figure = {"value": value, "low": low, "high": high, "qualifier": qualifier, "unit": each.unit}
            words = figure_words({**figure, "metric": each.metric, "observations": 1})
            late = isinstance(published, date) and published > operation.end
            after = f" (day {(published - operation.start).days + 1})" if late else ""
            label = f"{each.counted(words)} claimed, {day(published, year=False, short=True)}{after}"
            found.append(
                {"day": at, "value": value, "name": each.name, "words": words, "label": label, "late": late}
            )
    return pd.DataFrame(found, columns=["day", "value", "name", "words", "label", "late"])


def release_marks(observations: Rows, operation: Operation) -> pd.DataFrame:
    """The days of the operation on which releases appeared; none of a long one, where so many would be a bar."""
    rows: list[dict[str, Any]] = []
    if step_of(operation) == 1:
        _, first = np.unique(observations.codes("release"), return_index=True)
        published = observations.plain("published")[first].astype("datetime64[D]")
        days, counts = np.unique(published[~np.isnat(published)], return_counts=True)
        rows = [
            {"day": number, "label": f"{day(each)}: {plural(count, 'release')}"}
            for each, count in zip(days.tolist(), counts.tolist(), strict=True)
            if (number := operation.day_number(each))
        ]
    return pd.DataFrame(rows, columns=["day", "label"])
