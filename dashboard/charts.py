"""Tables to charts: pure functions from what ``extract.tables`` gives to Altair, with their descriptions.

One theme: the Government Analysis Function's colours with one meaning everywhere (areas have theirs, lines of
measures have others), labels at the marks instead of legends, faint grid lines. Each chart has a function
beside it that says in words what it shows, for those who do not see it.
"""

from __future__ import annotations

import json
import math
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import quote

import numpy as np
import pandas as pd

from dashboard import vega
from dashboard.labels import LETTER, Point, Spot, margin, place, spread
from dashboard.words import NOT_STATED, Measure, day, explained, heights, plural, span, words_of
from extract.operation import Operation

ALL_AREAS = "All areas"
MOST_BARS = 25  # in one chart of areas
MOST_CLAIMS = 40  # that a description names; of more, the largest of each line
YEARS = 800  # days, from which on axes name years
MOST_DAYS = 400  # of a running sum; a longer one is drawn by weeks or more
DIVISIBLE = ("GBP", "g", "litres")  # units of which there may be a part of one
KILOGRAMS = 5000  # grams, from which on an axis counts in kilograms
LABEL = 26  # letters of a bar's label in one line
SPARKS = 240  # points of a sparkline
FEW_POINTS = 300  # of all lines; more would grow together into one thick line
Days = tuple[int, int]  # the first and last that are shown, as days of the operation
PICK = "pick"  # the name of the selection by which a click on a mark is told


@dataclass(frozen=True)
class Palette:
    """The colours of one theme. ``areas`` and ``lines`` share none, so that a colour has one meaning."""

    text: str
    faint: str
    grid: str
    background: str
    areas: tuple[str, ...]
    not_stated: str
    lines: tuple[str, ...]
    sides: tuple[str, ...]
    bar: str


LIGHT = Palette(
    text="#0b0c0c",
    faint="#505a5f",
    grid="#e3e5e6",
    background="#ffffff",
    areas=("#12436D", "#28A197", "#A285D1", "#801650", "#F46A25"),
    not_stated="#8a8f93",
    lines=("#801650", "#F46A25", "#A285D1", "#3D3D3D"),
    sides=("#12436D", "#F46A25"),
    bar="#12436D",
)
DARK = Palette(
    text="#f0f1f2",
    faint="#b3b9be",
    grid="#33383f",
    background="#14181d",
    areas=("#6BACE6", "#3FC1B5", "#BFA6EA", "#E07BB5", "#F78D57"),
    not_stated="#868d94",
    lines=("#E07BB5", "#F78D57", "#BFA6EA", "#C9CED3"),
    sides=("#6BACE6", "#F78D57"),
    bar="#6BACE6",
)
FONT = 13
TALL, SHORT, SMALL = 380, 280, 230
OF_A_DAY = 18  # room to the right for half the name of a day, which is wider than its bar on a phone
NARROWEST = 300  # pixels of a chart on a phone, its axis left out
LEGEND = 40  # room that a legend above a chart takes
PLOT = 265  # what the axis and the padding leave of TALL, at the least


def area_colours(
    names: Sequence[str], palette: Palette, places: Mapping[str, int] | None = None
) -> dict[str, str]:
    """A colour for each area; one for all where there are more than five.

    An area has that of its place among its force's areas, whatever else is shown, or the next one that is free.

    >>> area_colours(["North", "West", "Area not stated"], LIGHT)["West"]
    '#28A197'
    >>> area_colours(["West"], LIGHT, {"North": 0, "West": 1})["West"]
    '#28A197'
    """
    stated = [name for name in names if name != NOT_STATED]
    colours = dict.fromkeys(stated, palette.bar) | {NOT_STATED: palette.not_stated}
    if too_many(names):
        return colours
    free, known = list(palette.areas), places or {}
    for name in sorted(stated, key=lambda name: name not in known):
        own = palette.areas[known.get(name, 0) % len(palette.areas)]
        colours[name] = own if own in free else free[0]
        free.remove(colours[name])
    return colours


def line_colours(measures: Sequence[Measure], palette: Palette) -> dict[str, str]:
    """A colour for each line: those that are drawn by default keep theirs whatever else is chosen."""
    own = {"warrants": 0, "arrests": 1, "charges": 2, "remands": 3}
    result: dict[str, str] = {}
    free = [n for n in range(len(palette.lines)) if n not in {own.get(m.key) for m in measures}]
    for measure in measures:
        number = own[measure.key] if measure.key in own else free.pop(0)
        result[measure.name] = palette.lines[number]
    return result


# --- the running sum -----------------------------------------------------------------------------------


def running(
    table: pd.DataFrame,
    ends: Mapping[str, str],
    colours: Mapping[str, str],
    claims: pd.DataFrame,
    releases: pd.DataFrame,
    operation: Operation,
    palette: Palette,
    height: int = TALL,
    since: int = 1,
) -> vega.Layers:
    """Lines from the day ``since`` to the last, each labelled at its end with the figure it reaches.

    ``table``: ``day name value added``, perhaps with ``least`` and ``most``, the ends of a range that is drawn as a
    band, ``told``, the sum of a day in words, and ``long``, whether the day adds what is told for more than a week;
    ``ends``: the label of each line by name; ``claims``:
    ``day value name label``, drawn as diamonds; ``releases``: ``day label``, drawn as ticks on the axis.
    """
    numbers = table["day"].tolist()
    dates = {number: _date_of(operation, number) for number in set(numbers)}  # of several lines
    table = table.assign(date=[dates[number] for number in numbers])
    until = int(table["day"].max())
    days = since, until
    counted = f"Total since {day(operation.date_of(since), year=False)}"
    last = table[table["day"].eq(until)].set_index("name")["value"]
    top = max([1.0, *last.dropna(), *claims["value"].dropna(), *_most(table)]) * 1.06
    labels = _end_labels(ends, last, claims, until, top, top / (height - TALL + PLOT))
    x = vega.X(
        "day:Q",
        scale=dict(domain=list(days), nice=False),
        axis=_day_axis(operation, days, palette),
    )
    y = vega.Y(
        "value:Q",
        scale=dict(domain=[0, top], nice=False),
        axis=_number_axis(counted, palette),
    )
    colour = vega.Color(
        "name:N",
        scale=dict(domain=list(colours), range=list(colours.values())),
        legend=None,
    )
    told = [
        vega.Tooltip("date:N", title="Day"),
        vega.Tooltip("name:N", title="What"),
        vega.Tooltip("told:N", title=counted)
        if "told" in table
        else vega.Tooltip("value:Q", title=counted, format=",.0f"),
        vega.Tooltip(
            "added:Q",
            title="Statements that day" if operation.days <= MOST_DAYS else "Statements since the last",
            format=",.0f",
        ),
    ]
    layers = [*_band(table, x, y, colour), *_steps(table, told, x, y, colour)]
    if "long" in table and table["long"].any():  # beneath the marks that can be clicked
        long = vega.Chart(table[table["long"]]).mark(
            "point", shape="triangle-up", filled=True, opacity=1, size=170, clip=False, aria=False
        )
        layers.insert(-1, long.encode(x, y, colour))
    if not releases.empty:
        layers.append(
            vega.Chart(releases)
            .mark("tick", orient="vertical", size=9, thickness=1.5, color=palette.faint, yOffset=-5)
            .encode(x, y=vega.value("height"), tooltip=[vega.Tooltip("label:N", title="Published")])
        )
    if not claims.empty:
        layers.append(
            vega.Chart(claims)
            .mark("point", shape="diamond", filled=True, size=150, opacity=1)
            .encode(x, y, colour, tooltip=[vega.Tooltip("label:N", title="The force says")])
        )
    layers += _in_margin(labels, colours, days, top, palette)
    return _themed(*layers, height=height, palette=palette, right=margin(labels["text"].tolist()))


def _most(table: pd.DataFrame) -> list[float]:
    """The highest that a band reaches."""
    return [float(table["most"].max())] if "most" in table and table["most"].notna().any() else []


def _band(table: pd.DataFrame, x: vega.X, y: vega.Y, colour: vega.Color) -> list[vega.Chart]:
    """From the least to the most that the words allow, where these are known."""
    if not _most(table):
        return []
    ends = table[table["most"].notna()]
    band = vega.Chart(ends).mark("area", interpolate="step-after", opacity=0.22, aria=False)
    return [band.encode(x, vega.Y("least:Q", scale=y["scale"], axis=y["axis"]), colour, y2="most:Q")]


def _steps(
    table: pd.DataFrame, tooltip: list[vega.Tooltip], x: vega.X, y: vega.Y, colour: vega.Color, *line: Any
) -> list[vega.Chart]:
    """Lines that rise by steps, and on them a mark to click for each day on which something was added."""
    pick = vega.point(PICK, ["day", "name"])
    size = vega.when(pick, 70, 28 if len(table) <= FEW_POINTS else 9, empty=False)
    return [
        vega.Chart(table).mark("line", interpolate="step-after", strokeWidth=2.5).encode(x, y, colour, *line),
        vega.Chart(table[table["added"].gt(0)])
        .mark("point", filled=True, opacity=1, cursor="pointer")
        .encode(x, y, colour, size=size, tooltip=tooltip)
        .selected(pick),
    ]


def _end_labels(
    ends: Mapping[str, str],
    last: pd.Series,
    claims: pd.DataFrame,
    until: int,
    top: float,
    pixel: float,
) -> pd.DataFrame:
    """The labels of lines and claims: ``name day value y text claimed``, moved apart, in two short lines."""
    # the largest claim of each line is named; smaller ones tell themselves when pointed at
    claims = claims.sort_values(["value", "day"], ascending=False).drop_duplicates("name")
    rows = [
        (name, until, float(last[name]), f"{name}\n{text.removeprefix(name).strip()}", False)
        for name, text in ends.items()
    ]
    rows += [
        (row["name"], int(row["day"]), float(row["value"]), row["label"].replace(", ", ",\n", 1), True)
        for row in claims.to_dict("records")
    ]
    wanted = {number: row[2] for number, row in enumerate(rows)}
    placed = spread(wanted, gap=38 * pixel, lowest=16 * pixel, highest=top - 16 * pixel)
    return pd.DataFrame(
        [(*row[:3], placed[number], *row[3:]) for number, row in enumerate(rows)],
        columns=["name", "day", "value", "y", "text", "claimed"],
    )


def _in_margin(
    labels: pd.DataFrame, colours: Mapping[str, str], days: Days, top: float, palette: Palette
) -> list[vega.Chart]:
    """Labels to the right of the chart, where no line runs, each with a thread to its line's end or its claim."""
    colour = vega.Color("name:N", scale=dict(domain=list(colours), range=list(colours.values())), legend=None)
    scale = dict(domain=[0, top], nice=False)
    edge, beyond = vega.value(vega.expr("width")), vega.value(vega.expr("width + 13"))
    base = vega.Chart(labels)
    early = labels[labels["day"].lt(days[1])]
    # what only leads the eye has nothing to say to those who do not see it
    levels = (
        vega.Chart(early)
        .mark("rule", strokeDash=[1, 4], strokeWidth=1.5, aria=False)
        .encode(
            x=vega.X("day:Q", scale=dict(domain=list(days), nice=False)),
            x2=edge,
            y=vega.Y("value:Q", scale=scale),
            color=colour,
        )
    )
    threads = base.mark("rule", clip=False, strokeWidth=1.5, aria=False).encode(
        x=edge, x2=beyond, y=vega.Y("value:Q", scale=scale), y2="y:Q", color=colour
    )
    texts = base.mark(
        "text", align="left", baseline="middle", dx=3, fontSize=FONT, lineBreak="\n", color=palette.text
    ).encode(x=beyond, y=vega.Y("y:Q", scale=scale), text="text:N")
    return [*([] if early.empty else [levels]), threads, texts]


def running_words(
    table: pd.DataFrame, ends: Mapping[str, str], claims: pd.DataFrame, operation: Operation
) -> str:
    lines = "; ".join(ends.values())
    told = claims
    if len(claims) > MOST_CLAIMS:
        told = claims.sort_values("value", ascending=False).drop_duplicates("name")
    claimed = f" The force claims: {'; '.join(told['label'])}." if not claims.empty else ""
    first, last = int(table["day"].min()), int(table["day"].max())
    when = span(operation.date_of(first), operation.date_of(last))
    return (
        f"Line chart of running sums over {plural(last - first + 1, 'day')}, {when}. "
        f"On the last day: {lines}.{claimed}"
    )


def _date_of(operation: Operation, number: int) -> str:
    return f"Day {number:,}, {day(operation.date_of(int(number)))}"


# --- bars ----------------------------------------------------------------------------------------------


def too_many(names: Sequence[str]) -> bool:
    """Whether there are more areas than colours, so that all are drawn in one."""
    return len([name for name in names if name != NOT_STATED]) > len(LIGHT.areas)


def largest(table: pd.DataFrame) -> pd.DataFrame:
    """The groups of the largest numbers, where there are more than a chart can hold, in the order they had."""
    if len(table) <= MOST_BARS:
        return table
    order = np.argsort(-np.nan_to_num(lengths(table).to_numpy()), kind="stable")
    return table.iloc[np.sort(order[:MOST_BARS])]


def largest_words(table: pd.DataFrame) -> str | None:
    """What a reader must know of a chart that ``largest`` has shortened."""
    if len(table) <= MOST_BARS:
        return None
    what = "forces" if "force" in table else "areas"
    return f"The {MOST_BARS} {what} with the largest numbers, of {len(table)}. The table has them all."


def bars_note(table: pd.DataFrame, *more: str) -> str | None:
    """What a reader must know of the bars of areas: which are there, and what is not a number.

    ``table``: a metric table with ``name``.
    """
    return " ".join(filter(None, [largest_words(table), *more, longer_words(largest(table))])) or None


def more_than_all(table: pd.DataFrame, whole: pd.DataFrame) -> str:
    """That the bars of areas add up to more than there is for sure in all, where they do; nothing where they agree.

    ``table``, ``whole``: metric tables of the same rows, by area and as one.
    """
    bars, least = lengths(table).sum(), lengths(whole).sum()
    if bars < least + 0.5:
        return ""
    return f"Areas that may tell of the same add up to {bars:,.0f}, more than there is for sure in all: {least:,.0f}."


def longer_words(table: pd.DataFrame) -> str:
    """What the bars of a metric table show where it is not a number; nothing where all are."""
    figures = table[["qualifier", "low", "value"]].to_dict("records")
    pale = "Pale ends: the range that the words allow." if table["qualifier"].eq("range").any() else ""
    return " ".join(filter(None, [pale, explained(figures)]))


def lengths(table: pd.DataFrame) -> pd.Series:
    """How long the bars of a metric table are: the numbers that its words name, of a range the lower end."""
    return heights(table, table["qualifier"])["value"]


def lower_words(table: pd.DataFrame) -> str:
    """What bars without pale ends show where it is not a number; nothing where all are."""
    lower = "Of a range its lower end is drawn." if table["qualifier"].eq("range").any() else ""
    return " ".join(filter(None, [lower, explained(table[["qualifier", "low", "value"]].to_dict("records"))]))


def weekly(
    table: pd.DataFrame,
    measure: Measure,
    colours: Mapping[str, str],
    operation: Operation,
    palette: Palette,
    days: Days | None = None,
) -> vega.Layers:
    """Bars of each week, stacked by area, or of those weeks only in which some of the days are.

    ``table``: a metric table by week and area with ``name``.
    """
    days = days or (1, operation.days)
    table = _with_weeks(table, operation, days)
    if table["value"].notna().any():
        table = table[table["value"].notna()]  # a bar without a length would take those stacked on it with it
    if ALL_AREAS in set(table["name"]):
        colours = {ALL_AREAS: palette.bar}
    order = {name: n for n, name in enumerate(colours)}
    table = table.assign(order=[order[each] for each in table["name"]])
    pick = vega.point(PICK, ["week"])
    bars = (
        vega.Chart(table)
        .mark("bar", **_bar(days))
        .encode(
            x=_week_axis(operation, days, palette),
            y=vega.Y("sum(value):Q", stack="zero", axis=_number_axis(measure.name, palette)),
            color=_area_colour(colours, table["name"]),
            order=vega.Order("order:Q"),
            opacity=vega.when(pick, 1, 0.45),
            tooltip=[
                vega.Tooltip("weekdays:N", title="Week"),
                vega.Tooltip("name:N", title="Policing area"),
                vega.Tooltip("words:N", title=measure.name),
            ],
        )
        .selected(pick)
    )
    return _themed(bars, height=SHORT + _legend_height(table["name"]), palette=palette, right=OF_A_DAY)


def _bar(days: Days) -> dict[str, Any]:
    """Bars of weeks: no wider than a thumb where there are few."""
    return {"cursor": "pointer"} | ({"size": 48} if len(_weeks(days)) < 5 else {})


def _weeks(days: Days) -> range:
    """The weeks in which some of the days are.

    >>> _weeks((10, 16)), _weeks((1, 100))
    (range(2, 4), range(1, 16))
    """
    return range((days[0] - 1) // 7 + 1, (days[1] - 1) // 7 + 2)


def _days_of(week: int, days: Days) -> Days:
    """Those of the days that are in a week."""
    return max(7 * week - 6, days[0]), min(7 * week, days[1])


def week_words(week: int, operation: Operation, days: Days) -> str:
    """The dates of a week, as far as they are among the days."""
    return span(*map(operation.date_of, _days_of(week, days)))


def weeks_note(operation: Operation, days: Days) -> str:
    """Which weeks are shown in part, so that their bars seem lower; nothing where none is."""
    weeks = _weeks(days)
    ends = {weeks[0]: "first week", weeks[-1]: "last week"} if len(weeks) > 1 else {weeks[0]: "week shown"}
    parts = []
    for week, which in ends.items():
        first, last = _days_of(week, days)
        if last - first < 6:
            number = plural(last - first + 1, "day")
            parts.append(f"The {which} has {number} only: {week_words(week, operation, days)}.")
    return " ".join(parts)


def weekly_words(
    table: pd.DataFrame, measure: Measure, operation: Operation, days: Days | None = None
) -> str:
    weeks = table["week"].to_numpy(dtype="int64", na_value=0)
    sums = np.bincount(weeks, weights=np.nan_to_num(lengths(table).to_numpy(dtype="float64")), minlength=1)
    sums[0] = 0  # in no week
    if not sums.any():
        return f"Bar chart of {measure.name.lower()} each week: no number is stated."
    best = int(sums.argmax())
    start = operation.date_of(7 * best - 6)
    return (
        f"Bar chart of {measure.name.lower()} each week: numbers are stated for {np.count_nonzero(sums)} of "
        f"{plural(len(_weeks(days or (1, operation.days))), 'week')}, most for the week of {day(start)}."
    )


def _with_weeks(table: pd.DataFrame, operation: Operation, days: Days) -> pd.DataFrame:
    table = table[table["week"].notna().to_numpy()]
    weeks = table["week"].to_numpy(dtype="int64")
    spans = {week: week_words(week, operation, days) for week in set(weeks.tolist())}
    weekdays = [spans[each] for each in weeks.tolist()]
    return table.assign(week=weeks, weekdays=weekdays, words=words_of(table), value=lengths(table))


# What a label says where a figure has no number; on its own, "a number" would be taken for an error.
_UNSTATED = {"a number": "number not stated", "a quantity": "amount not stated"}


def area_bars(
    table: pd.DataFrame,
    measure: Measure,
    colours: Mapping[str, str],
    palette: Palette,
    shares: Mapping[str, str] | None = None,
) -> vega.Layers:
    """One bar an area with its figure, and its share if given, at the end. ``table``: a metric table by area with
    ``name``."""
    told = zip(table["name"], [_UNSTATED.get(words, words) for words in words_of(table)], strict=True)
    share_of = shares or {}
    table = table.assign(
        words=[f"{words} ({share_of[name]})" if share_of.get(name) else words for name, words in told]
    )
    drawn = set(table["name"])
    order = [name for name in colours if name in drawn]
    if too_many(order):  # in no order that a reader could know: the largest first, the unknown last
        sums = lengths(table).set_axis(table["name"]).fillna(0)
        order.sort(key=lambda name: (name == NOT_STATED, -sums[name]))
    return bars(table, measure.name, order, colours, palette)


def force_bars(table: pd.DataFrame, measure: Measure, palette: Palette) -> vega.Layers:
    """One bar a force with its figure at the end. ``table``: a metric table by force with ``name``, in its order."""
    return bars(
        table.assign(words=words_of(table)), measure.name, table["name"].tolist(), palette.bar, palette
    )


def bars(
    table: pd.DataFrame,
    title: str,
    order: Sequence[str],
    colours: Mapping[str, str] | str,
    palette: Palette,
    top: float = 1.0,
) -> vega.Layers:
    """Horizontal bars with their words. ``table``: ``name value words``; without a number only the words.

    The axis ends at the largest number, or at ``top`` where that is more.
    """
    ranges = pd.DataFrame()
    if {"qualifier", "low", "high"} <= set(table.columns):
        drawn = heights(table, table["qualifier"])
        table = table.assign(value=drawn["value"], most=drawn["most"].where(table["qualifier"].eq("range")))
        ranges = table[table["most"].gt(table["value"])]
    table = table.assign(value=table["value"].fillna(0))
    table = table.assign(end=table["most"].fillna(table["value"]) if len(ranges) else table["value"])
    top = max(float(table["end"].max()), top)
    y = vega.Y(
        "name:N",
        sort=list(order),
        title=None,
        axis=dict(
            domain=False,
            ticks=False,
            labelLimit=190,
            labelPadding=8,
            labelExpr=_in_two_lines(table["name"]),
            # Vega sets the first line at the bar; here it is the middle of the two
            labelOffset={
                "condition": {"test": f"length(datum.value) > {LABEL}", "value": -FONT / 2},
                "value": 0,
            },
        ),
    )
    unit = str(table["unit"].iloc[0]) if "unit" in table else ""
    axis = dict(
        title=title,
        tickCount=4,
        tickMinStep=0 if unit in DIVISIBLE else 1,
        format=",~f",
        domain=False,
        ticks=False,
    ) | _in_unit(unit, top)
    x = vega.X("value:Q", scale=dict(domain=[0, top], nice=False), axis=axis)
    pick = vega.point(PICK, ["name"])
    colour: Any = (
        vega.value(colours)
        if isinstance(colours, str)
        else vega.Color("name:N", scale=dict(domain=list(colours), range=list(colours.values())), legend=None)
    )
    shapes = (
        vega.Chart(table)
        .mark("bar", cursor="pointer", height={"band": 0.66})
        .encode(
            x,
            y,
            color=colour,
            opacity=vega.when(pick, 1, 0.45),
            tooltip=[vega.Tooltip("name:N", title="What"), vega.Tooltip("words:N", title=title)],
        )
        .selected(pick)
    )
    text = (
        vega.Chart(table)
        .mark("text", align="left", dx=6, fontSize=FONT, color=palette.text)
        .encode(vega.X("end:Q", scale=x["scale"], axis=x["axis"]), y, vega.Text("words:N"))
    )
    pale = (
        vega.Chart(ranges)
        .mark("bar", height={"band": 0.66}, opacity=0.4, aria=False)
        .encode(x, y, x2="most:Q", color=colour)
    )
    return _themed(
        shapes,
        *([pale] if len(ranges) else []),
        text,
        height={"step": 34},
        palette=palette,
        right=margin(table["words"].tolist()),
    )


def _in_unit(unit: str, top: float) -> dict[str, Any]:
    """How an axis writes pounds, and grams where these are many, as the figures beside it do."""
    if unit == "GBP":
        short = "replace(replace(format(datum.value, '~s'), 'G', 'bn'), 'M', 'm')"
        return {"labelExpr": f"'£' + {short}", "title": "Pounds"}
    if unit == "g" and top >= KILOGRAMS:
        return {"labelExpr": "format(datum.value / 1000, ',~f')", "title": "Kilograms"}
    return {}


def _in_two_lines(names: Iterable[str]) -> str:
    """The expression by which the long ones among some labels stand in two lines.

    >>> _in_two_lines(["North", "Middlesbrough and Redcar Town"])
    '{"Middlesbrough and Redcar Town": ["Middlesbrough and Redcar", "Town"]}[datum.label] || datum.label'
    """
    folded = {name: _folded(name, LABEL).split("\n") for name in names if len(name) > LABEL}
    return f"{json.dumps(folded)}[datum.label] || datum.label"


def bars_words(table: pd.DataFrame, title: str) -> str:
    parts = [f"{name} {words}" for name, words in zip(table["name"], words_of(table), strict=True)]
    return f"Bar chart, {title}: {'; '.join(parts)}." if parts else f"Bar chart, {title}: nothing is stated."


def area_panels(
    table: pd.DataFrame,
    measure: Measure,
    colours: Mapping[str, str],
    operation: Operation,
    palette: Palette,
    days: Days | None = None,
) -> dict[str, vega.Layers]:
    """For each area its bars of each week, all on one scale, to be put side by side; ``days`` as for ``weekly``."""
    days = days or (1, operation.days)
    table = _with_weeks(table, operation, days)
    sums = table.groupby(["week", "name"])["value"].sum()
    top = max(float(sums.max()) if len(sums) else 1.0, 1.0)
    panels = {}
    for name, colour in colours.items():
        rows = table[table["name"].eq(name)]
        pick = vega.point(PICK, ["week"])
        shapes = (
            vega.Chart(rows)
            .mark("bar", color=colour, **_bar(days))
            .encode(
                x=_week_axis(operation, days, palette),
                y=vega.Y(
                    "value:Q",
                    scale=dict(domain=[0, top], nice=4),
                    axis=_number_axis(measure.name, palette),
                ),
                opacity=vega.when(pick, 1, 0.45),
                tooltip=[
                    vega.Tooltip("weekdays:N", title="Week"),
                    vega.Tooltip("words:N", title=measure.name),
                ],
            )
            .selected(pick)
        )
        panels[name] = _themed(shapes, height=SMALL, palette=palette, right=OF_A_DAY)
    return panels


# --- two sides -----------------------------------------------------------------------------------------


def side_colours(names: Sequence[str], palette: Palette) -> dict[str, str]:
    return dict(zip(names, palette.sides, strict=False))


def beside(
    table: pd.DataFrame,
    ends: Mapping[str, str],
    lasts: Mapping[str, int],
    title: str,
    palette: Palette,
) -> vega.Layers:
    """The running sums of two sides from their own day 1. ``table``: ``side day value words``, and ``told``, the
    value in words; ``ends``: what each line reaches, in words; ``lasts``: the last day of each."""
    colours = side_colours(list(ends), palette)
    table = table[table["value"].notna()].rename(columns={"side": "name"})
    days = max(lasts.values())
    top = max([float(table["value"].max()), *_most(table), 1e-9]) * 1.06
    x = vega.X(
        "day:Q",
        scale=dict(domain=[1, days], nice=False),
        axis=dict(
            title="Day, from each side’s own day 1",
            values=sorted({1, *range(_step(days), days - _step(days) // 2, _step(days)), days}),
            grid=False,
            labelFlush=True,
            labelOverlap="parity",
            format=",d",
            domainColor=palette.faint,
            tickColor=palette.faint,
        ),
    )
    y = vega.Y(
        "value:Q",
        scale=dict(domain=[0, top], nice=False),
        axis=_number_axis(title, palette, whole=top > 4 or _are_whole(table["value"])),
    )
    scale = dict(domain=list(colours), range=list(colours.values()))
    dash = vega.StrokeDash("name:N", scale=dict(domain=list(colours), range=[[1, 0], [6, 3]]), legend=None)
    colour = vega.Color("name:N", scale=scale, legend=None)
    told = [
        vega.Tooltip("name:N", title="Side"),
        vega.Tooltip("words:N", title="Day"),
        vega.Tooltip("told:N", title=title),
    ]
    reached = {name: table.loc[table["name"].eq(name), "value"].max() for name in ends}
    there = [name for name in ends if pd.notna(reached[name])]
    wanted = {name: float(reached[name]) for name in there}
    pixel = top / PLOT
    placed = spread(wanted, 54 * pixel, 24 * pixel, top - 24 * pixel)
    labels = pd.DataFrame(
        [
            (name, lasts[name], wanted[name], placed[name], f"{_folded(name)}\n{ends[name]}", True)
            for name in there
        ],
        columns=["name", "day", "value", "y", "text", "claimed"],
    )
    right = margin(labels["text"].tolist())
    steps = _steps(table, told, x, y, colour, dash)
    layers = [*_band(table, x, y, colour), *steps, *_in_margin(labels, colours, (1, days), top, palette)]
    return _themed(*layers, height=TALL, palette=palette, right=right)


def _step(days: int) -> int:
    """From one day that an axis names to the next: a round number, for about four of them.

    >>> [_step(days) for days in (7, 32, 50, 100, 365, 2548)]
    [1, 10, 10, 25, 100, 1000]
    """
    steps = (2, 5, 10, 25, 50, 100, 250, 500, 1000)
    return 1 if days <= 7 else next((step for step in steps if days <= step * 5), days)


def _folded(name: str, width: int = 16) -> str:
    """A name in at most two short lines, the second cut short where it must be.

    >>> _folded("First half"), _folded("County Lines Intensification Week, September 2020")
    ('First half', 'County Lines\\nIntensification…')
    """
    lines = textwrap.wrap(name, width)
    if len(lines) <= 2:
        return "\n".join(lines)
    return f"{lines[0]}\n{lines[1][: width - 1].rstrip(', ')}…"


def beside_weeks(table: pd.DataFrame, names: Sequence[str], title: str, palette: Palette) -> vega.Layers:
    """The weeks of two sides as bars beside each other. ``table``: ``side week value words``, and ``told`` as above."""
    colours = side_colours(names, palette)
    weeks = int(table["week"].max())
    table = table[table["value"].gt(0)].rename(columns={"side": "name"})
    pick = vega.point(PICK, ["week", "name"])
    thin: dict[str, Any] = {"size": 24} if weeks < 5 else {}
    shapes = (
        vega.Chart(table)
        .mark("bar", cursor="pointer", **thin)
        .encode(
            x=vega.X(
                "week:O",
                scale=dict(domain=list(range(1, weeks + 1)), paddingInner=0.25),
                axis=dict(
                    title="Week, from each side’s own day 1",
                    labelAngle=0,
                    labelOverlap="parity",
                    ticks=False,
                    domainColor=palette.faint,
                ),
            ),
            xOffset=vega.XOffset("name:N", scale=dict(domain=list(names))),
            y=vega.Y(
                "value:Q",
                axis=_number_axis(
                    title, palette, whole=table["value"].max() > 4 or _are_whole(table["value"])
                ),
            ),
            color=vega.Color(
                "name:N",
                scale=dict(domain=list(colours), range=list(colours.values())),
                legend=dict(
                    orient="top",
                    title=None,
                    direction="vertical",
                    labelLimit=300,
                    labelFontSize=FONT,
                    labelColor=palette.text,
                    offset=24,
                ),
            ),
            opacity=vega.when(pick, 1, 0.45),
            tooltip=[
                vega.Tooltip("name:N", title="Side"),
                vega.Tooltip("words:N", title="Week"),
                vega.Tooltip("told:N", title=title),
            ],
        )
        .selected(pick)
    )
    return _themed(shapes, height=TALL, palette=palette)


# --- the map -------------------------------------------------------------------------------------------


MAP = 440  # pixels high, and about as wide on a desk
NARROW, WIDE = (
    (300, 320, 350, 380, 419),
    (420, 450, 500, 600, 800),
)  # widths of the map for which labels are placed


def town_map(
    table: pd.DataFrame, measure: Measure, colours: Mapping[str, str], palette: Palette
) -> vega.Layers:
    """Towns where they lie, as circles of the figure's size. ``table``: ``town name longitude latitude value
    words label``, the values being ``lengths``; every town of the force, those without a figure as small grey dots."""
    (west, east), (south, north) = _extent(table)
    top = max(float(table["value"].max()), 12.0)  # so that a single warrant is no large circle
    table = table.assign(
        radius=[
            math.sqrt((_SMALLEST + (_LARGEST - _SMALLEST) * value / top) / math.pi)
            for value in table["value"]
        ]
    )
    table["radius"] = table["radius"].where(table["value"].gt(0), 2.0)
    table = _with_spots(table, (west, east), (south, north))
    x = vega.X("longitude:Q", scale=dict(domain=[west, east], nice=False), axis=None)
    y = vega.Y("latitude:Q", scale=dict(domain=[south, north], nice=False), axis=None)
    tooltip = [vega.Tooltip("town:N", title="Town"), vega.Tooltip("words:N", title=measure.name)]
    pick = vega.point(PICK, ["town"])
    dots = (
        vega.Chart(table[table["value"].eq(0)])
        .mark("point", filled=True, size=14, color=palette.faint, opacity=0.8)
        .encode(x, y, tooltip=tooltip)
    )
    circles = (
        vega.Chart(table[table["value"].gt(0)])
        .mark("circle", cursor="pointer", stroke=palette.background)
        .encode(
            x,
            y,
            size=vega.Size("value:Q", scale=dict(domain=[0, top], range=[_SMALLEST, _LARGEST]), legend=None),
            color=_area_colour(colours, table.loc[table["value"].gt(0), "name"]),
            opacity=vega.when(pick, 0.85, 0.4),
            tooltip=tooltip,
        )
        .selected(pick)
    )
    names = _haloed(
        vega.Chart(table[table["label"].ne("")]).encode(x, y, vega.Text("label:N")),
        palette,
        **{
            each: vega.expr(f"width < {WIDE[0]} ? datum.{each}_narrow : datum.{each}_wide")
            for each in ("align", "baseline", "dx", "dy", "opacity")
        },
    )
    return _themed(dots, circles, *names, height=MAP, palette=palette)


_SMALLEST, _LARGEST = 30, 1800  # areas of circles in square pixels


def _extent(table: pd.DataFrame) -> tuple[tuple[float, float], tuple[float, float]]:
    """West and east, south and north of the towns with room around, so that a square map keeps its shape."""
    west, east = float(table["longitude"].min()), float(table["longitude"].max())
    south, north = float(table["latitude"].min()), float(table["latitude"].max())
    narrower = math.cos(math.radians((south + north) / 2))  # a degree of longitude against one of latitude
    half = max((east - west) * narrower, north - south, 0.2) / 2 * 1.16
    middle, centre = (west + east) / 2, (south + north) / 2
    return (middle - half / narrower, middle + half / narrower), (centre - half, centre + half)


def _with_spots(table: pd.DataFrame, across: tuple[float, float], up: tuple[float, float]) -> pd.DataFrame:
    """The table with each label's place on a narrow and on a wide map; none (opacity 0) where no room is."""
    points = [
        Point(
            (row["longitude"] - across[0]) / (across[1] - across[0]),
            (up[1] - row["latitude"]) / (up[1] - up[0]),
            row["radius"],
            row["label"],
            row["value"],
        )
        for row in table.to_dict("records")
    ]
    table = table.copy()
    for kind, widths in (("narrow", NARROW), ("wide", WIDE)):
        spots = place(points, widths, MAP - 70)  # padding and legend lie within
        for each in ("align", "baseline", "dx", "dy"):
            table[f"{each}_{kind}"] = [getattr(spot or Spot("left", "middle", 0, 0), each) for spot in spots]
        table[f"opacity_{kind}"] = [0 if spot is None else 1 for spot in spots]
    return table


def town_words(table: pd.DataFrame, measure: Measure) -> str:
    rows = table[table["value"].gt(0)].sort_values("value", ascending=False)
    parts = [f"{row['town']} {row['words']}" for row in rows.to_dict("records")]
    return f"Map of towns, {measure.name.lower()}: {'; '.join(parts) or 'none is placed in a town'}."


# --- small and shared ----------------------------------------------------------------------------------


def sparkline(values: Sequence[float] | np.ndarray, colour: str = "#505a5f") -> str:
    """A running sum as a small line, without axes; nothing where there is nothing to draw.

    >>> sparkline([])
    ''
    """
    numbers = np.nan_to_num(np.asarray(values, dtype="float64"))
    if len(numbers) > SPARKS:  # more than can be told apart
        numbers = numbers[np.linspace(0, len(numbers) - 1, SPARKS).round().astype(int)]
    top = float(numbers.max(initial=0.0))
    if top <= 0 or len(numbers) < 2:
        return ""
    step = 120 / (len(numbers) - 1)
    path = "M0 " + f"{26 - 24 * numbers[0] / top:.1f}"
    for n in np.flatnonzero(np.diff(numbers)) + 1:
        path += f"H{n * step:.1f}V{26 - 24 * numbers[n] / top:.1f}"
    path += "H120"
    style = f'fill="none" stroke="{colour}" stroke-width="2" vector-effect="non-scaling-stroke"'
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 28" preserveAspectRatio="none">'
        f'<path d="{path}" {style}/></svg>'
    )
    # as an image: inline SVG would be taken out of the page as unsafe
    return f'<img class="spark" alt="" src="data:image/svg+xml,{quote(svg)}">'


def table_height(rows: int, most: int) -> int:
    """The pixels that a table needs to show whole rows only, its heading among them, and no more than ``most``."""
    return 35 * (min(rows, most) + 1) + 2


def _day_axis(operation: Operation, days: Days, palette: Palette) -> dict[str, Any]:
    """Day 1, 25, 50 … with their dates below."""
    first, last = days
    step = _step(last - first + 1)
    between = range(-(-(first + (step + 1) // 2) // step) * step, last - step // 2, step)
    values = sorted({first, *between, last})
    if years := _new_years(operation, days):
        values = [(first - operation.start).days + 1 for first in years]
    start = (
        f"datetime({operation.start.year},{operation.start.month - 1},{operation.start.day - 1}+datum.value)"
    )
    form = "%-d %b" if last - first < 366 else "%b %Y"
    return dict(
        values=values,
        title=None,
        grid=False,
        labelExpr=f"timeFormat({start}, '%Y')"
        if years
        else f"['day ' + format(datum.value, ',d'), timeFormat({start}, '{form}')]",
        labelFlush=True,
        labelOverlap="parity",
        labelSeparation=6,
        domainColor=palette.faint,
        tickColor=palette.faint,
    )


def _new_years(operation: Operation, days: Days) -> list[date]:
    """The first days of the years of a long period, on which its axes stand; none of a short one."""
    if days[1] - days[0] < YEARS:
        return []
    first, last = map(operation.date_of, days)
    return [date(year, 1, 1) for year in range(first.year + 1, last.year + 1)]


def _week_axis(operation: Operation, days: Days, palette: Palette) -> vega.X:
    first, weeks = operation.start, _weeks(days)
    start = f"datetime({first.year},{first.month - 1},{first.day}+7*(datum.value-1))"
    form = "%-d %b" if len(weeks) <= 53 else "%b %Y"
    years = {}
    if there := _new_years(operation, days):  # the first weeks that begin in a year
        form, years = "%Y", {"values": [-(-(each - first).days // 7) + 1 for each in there]}
    return vega.X(
        "week:O",
        scale=dict(domain=list(weeks), paddingInner=0.25),
        axis=dict(
            title="Weeks, by year" if years else "Week beginning",
            **years,
            labelExpr=f"timeFormat({start}, '{form}')",
            labelAngle=0,
            labelPadding=8,  # so that the first week does not lie on the zero of the other axis
            labelOverlap="parity",
            labelSeparation=8,
            ticks=False,
            domainColor=palette.faint,
        ),
    )


def _are_whole(values: pd.Series) -> bool:
    """Whether no value has a part of one: then neither has the axis.

    >>> _are_whole(pd.Series([1.0, 3.0])), _are_whole(pd.Series([0.25, 3.0]))
    (True, False)
    """
    return bool((values.dropna() % 1).eq(0).all())


def _number_axis(title: str, palette: Palette, whole: bool = True) -> dict[str, Any]:
    """A number axis with its title lying flat on top of it; of averages, with parts of one."""
    return dict(
        title=title,
        titleAngle=0,
        titleAlign="left",
        titleAnchor="end",
        titleX=0,
        titleY=-10,
        titleBaseline="bottom",
        domain=False,
        ticks=False,
        tickCount=4,
        format=",.0f" if whole else ",.2~f",
        **({"tickMinStep": 1} if whole else {}),
    )


def _haloed(base: vega.Chart, palette: Palette, **options: Any) -> list[vega.Chart]:
    """Text that stays legible on lines: first its outline in the background's colour, then the text."""
    options = {"fontSize": FONT} | options
    return [
        base.mark(
            "text", stroke=palette.background, strokeWidth=4, strokeJoin="round", aria=False, **options
        ),
        base.mark("text", color=palette.text, **options),
    ]


def _themed(*layers: vega.Chart, height: Any, palette: Palette, right: int = 8) -> vega.Layers:
    config = dict(
        axis=dict(
            gridColor=palette.grid,
            labelColor=palette.faint,
            titleColor=palette.faint,
            labelFontSize=FONT,
            titleFontSize=FONT,
            titleFontWeight="normal",
        ),
        legend=dict(labelColor=palette.text, labelFontSize=FONT, symbolSize=120),
        view=dict(stroke=None, continuousWidth=300, continuousHeight=300),
        background="transparent",
        padding={"left": 2, "right": right, "top": 22, "bottom": 4},
    )
    return vega.Layers(*layers, height=height, config=config)


def _legend_columns(names: Sequence[str]) -> int:
    """How many names of a legend stand in a line that a phone has room for.

    >>> _legend_columns(["North", "West", "Area not stated"]), _legend_columns(["North East Lincolnshire", "Hull"])
    (2, 1)
    """
    longest = max((len(name) for name in names), default=1)
    return max(1, min(len(names), int(NARROWEST // (LETTER * longest + 34))))


def _legend_height(names: Iterable[str]) -> float:
    """The room that the legend of some areas takes above a chart."""
    there = sorted(set(names))
    return LEGEND + 19 * (-(-len(there) // _legend_columns(there)) - 1)


def _area_colour(colours: Mapping[str, str], shown: Iterable[str]) -> vega.Color:
    """The colour of each area, told above the chart where there is more than one to tell apart."""
    drawn = set(shown)
    there = [name for name in colours if name in drawn]
    told = len({colours[name] for name in there}) == len(there) > 1
    return vega.Color(
        "name:N",
        scale=dict(domain=list(colours), range=list(colours.values())),
        legend=dict(
            orient="top", title=None, values=there, offset=26, labelLimit=0, columns=_legend_columns(there)
        )
        if told
        else None,
    )
