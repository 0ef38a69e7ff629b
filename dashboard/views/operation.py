"""Operation: the first page. How far it is, what it has brought, what is claimed, where and when."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import numpy as np
import pandas as pd
import streamlit as st

from dashboard import charts
from dashboard.beyond import begun_before, of_no_week
from dashboard.claimed import beside
from dashboard.data import EVERYTHING, begins, known_days
from dashboard.downloads import Table, observations, one_page, panel
from dashboard.figure import clickable_table, figure, group_behind, nothing, palette, to_evidence, told_beyond
from dashboard.filters import WHICH, View, known, of_week, on_days, one_of, warn
from dashboard.running import Running, daily_sums, running
from dashboard.words import (
    MAIN_MEASURES,
    MEASURES,
    UNSTATED,
    Measure,
    added_as,
    area_name,
    day,
    escape,
    force_name,
    in_areas,
    in_one,
    in_order,
    listing,
    measure_of,
    names_in_words,
    plain,
    plural,
    range_words,
    span,
    table_in_words,
    things,
)
from extract.rows import Rows
from extract.tables import (
    NOTHING,
    metric_table,
    over_weeks,
    tile,
)

ABSENT = "No single case reported"
FIGURES_IN_SIGHT = 12  # rows; what is behind a row that is clicked comes below the table
LINES = 4  # more than four lines at once cannot be told apart


def header(view: View) -> None:
    operation = view.operation
    st.title(plain(operation.name), anchor=False)
    force = whose_force(view)
    releases = view.observations.number_of("release")
    where = " · ".join(
        [
            force,
            period_of(view),
            *narrowed(view),
            f"{plural(releases, 'release')}, {plural(len(view.observations), 'observation')}",
        ]
    )
    st.html(
        f'<div class="standing"><p>{escape(where)}</p><p>{escape(standing(view))} '
        f'<span class="dots" aria-hidden="true">{dots(view)}</span></p></div>'
    )
    if named := naming(view):
        st.caption(plain(named))


def narrowed(view: View) -> list[str]:
    """What but days and forces the filters leave, in words: a copied address may show a part of an operation."""
    own = view.words[bool(view.chosen.forces) :]
    return [*own, *([WHICH["named"]] if view.how == "named" else [])]


def period_of(view: View) -> str:
    """The days shown; of some forces in all of the data, those on which their releases appeared."""
    if view.operation.id != EVERYTHING or not view.chosen.forces or not view.whole:
        return view.period
    days = known_days(view.data, view.chosen.forces)
    return (
        f"releases of {span(days[0].astype(object), days[-1].astype(object))}" if len(days) else view.period
    )


def whose_force(view: View) -> str:
    """The force, or the forces that the filters leave."""
    chosen = view.chosen.forces
    if view.operation.force or not chosen:
        return f"{view.operation.force} Police" if view.operation.force else "All forces"
    return listing([f"{each} Police" for each in chosen]) if len(chosen) < 4 else f"{len(chosen)} forces"


def naming(view: View) -> str | None:
    """How many of the observations shown are from releases that name the operation; nothing where all are."""
    operation, shown = view.operation, view.observations
    if operation.id == EVERYTHING or shown.empty:
        return None
    number = int(shown.are("release", *view.data.naming(operation)).sum())
    if number == len(shown):
        return None
    if not number:
        names = ", ".join(f"“{each}”" for each in operation.names[:3])
        more = " …" if len(operation.names) > 3 else ""
        return (
            f"No release here has a phrase by which the operation is known ({names}{more}): this is any activity in "
            "its days."
        )
    are = "is from a release that names" if number == 1 else "are from releases that name"
    return f"{number:,} of these {plural(len(shown), 'observation')} {are} the operation."


def standing(view: View) -> str:
    """How far the operation is, or which of its days are shown."""
    operation = view.operation
    if not view.whole:
        if view.days[0] == view.days[1]:
            return f"Day {view.days[0]:,} of {operation.days:,}"
        return f"Days {view.days[0]:,} to {view.days[1]:,} of {operation.days:,}"
    if operation.id == EVERYTHING:
        return plural(operation.days, "day")
    today = date.today()
    if today < operation.start:
        return f"Begins on {day(operation.start)}"
    return f"Day {min((today - operation.start).days + 1, operation.days):,} of {operation.days:,}"


def dots(view: View) -> str:
    if view.operation.id == EVERYTHING or not view.whole:
        return ""
    done = min(max((date.today() - view.operation.start).days + 1, 0), view.operation.days)
    filled = round(12 * done / view.operation.days)
    return "●" * filled + "○" * (12 - filled)


def measures_shown(view: View) -> list[Measure]:
    """The main measures, or those of the chosen metrics that have anything behind them."""
    if not view.metrics:
        return list(MAIN_MEASURES)
    chosen = [measure for measure in MEASURES if measure.metric in view.metrics]
    there = [each for each in chosen if not view.of(each).empty]
    named = {item for each in there for item in each.items}
    rows = view.rows.where(view.rows.are("item", *(item for item in view.chosen.items if item not in named)))
    pairs = sorted(pair for pair in zip(*rows.groups(("item", "unit"))[1], strict=True) if min(pair) >= 0)
    items, units = rows.values("item"), rows.values("unit")
    there += [measure_of(str(items[item]), str(units[unit])) for item, unit in pairs]
    return there or chosen[:1]


def tiles(view: View, measures: list[Measure]) -> None:
    with st.container(key="tiles"):
        for measure in measures:
            with st.container(border=True, key=f"tile-{measure.key}"):
                one_tile(view, measure)


def one_tile(view: View, measure: Measure) -> None:
    rows = view.of(measure)
    figure = tile(rows, measure.metric, unit=measure.unit)
    first, last = view.days
    line = daily_sums(rows, view.operation).cumsum()
    spark = charts.sparkline(line[first - 1 : last], palette().faint)
    said = claimed(view, measure)
    allowed = range_words(figure)
    below = [f"The words allow {allowed}"] if allowed else []
    below += [f"Claimed: {said}"] if said else []
    there = figure["text"] != NOTHING
    absent = "Left out by the filters" if "event" not in (view.chosen.scopes or ("event",)) else ABSENT
    st.html(
        f'<div class="tile"><p class="name">{escape(measure.name)}</p>'
        f'<p class="value">{escape(figure["text"].removesuffix(" of"))}</p>'
        f'<div class="line">{spark}</div>'
        f'<p class="claim">{escape(" · ".join(below)) or "&nbsp;"}</p>'
        f"{'' if there else f'<p class=none>{absent}</p>'}</div>"
    )
    if there:
        asked = [("rows", added_as(measure)), *(("what", each) for each in things(rows))]
        to_evidence(plural(figure["observations"], "observation"), asked)
        if (named := naming_of(view, rows)) is not None:
            st.caption(named)


def naming_of(view: View, rows: Rows) -> str | None:
    """How many of the rows of a tile are from releases that name the operation, where any release does."""
    if view.operation.id == EVERYTHING or view.how == "named":
        return None
    naming_it = view.data.naming(view.operation)
    if not naming_it:
        return None
    number = int(rows.are("release", *naming_it).sum())
    if number == len(rows):
        return "All name the operation"
    return (
        f"{number:,} name{'s' if number == 1 else ''} the operation" if number else "None names the operation"
    )


def tiles_note(view: View, measures: list[Measure]) -> str:
    """What the words of the tiles mean, as far as they are there, and what they hold from before the first day."""
    texts = [tile(view.of(each), each.metric, unit=each.unit)["text"] for each in measures]
    notes = []
    if any(text.startswith("at least") for text in texts):
        notes.append("“At least”: a number is open or missing, or may be told twice.")
    if any(" to " in text for text in texts):
        notes.append("A range: one release may count what another tells.")
    if any(claimed(view, each) for each in measures):
        notes.append("“Claimed”: the force’s own running total, which is never added.")
    if view.operation.id != EVERYTHING and (early := begun_before(view.rows, view.operation)):
        notes.append(early)
    return " ".join(notes)


def claimed(view: View, measure: Measure) -> str | None:
    """The last claim of a measure, in words."""
    key = (measure.key,) if measure in MEASURES else (measure.metric, measure.unit, *measure.items)
    return view.said.get(key)


def since_day_one(view: View, measures: list[Measure]) -> None:
    """Running sums of what is counted in ones; pounds and plants would need a scale of their own."""
    countable = [each for each in measures if each.metric != "seizure" and not view.of(each).empty]
    if not countable or view.days[0] == view.days[1]:  # the tiles have said all that there is of a single day
        return
    names = {each.name: each for each in countable}
    standard = [name for name in ("Warrants", "Arrests") if name in names] or list(names)[:2]
    if len(names) > 1:
        notices: list[str] = []
        known("lines", list(names), notices, "Lines in the chart")
        warn(notices)
        held = st.session_state.get("lines")
        if held and not set(held) & set(names):  # none of them is there with these filters
            del st.session_state["lines"]
        shown = st.pills(
            "Lines in the chart",
            list(names),
            selection_mode="multi",
            default=standard,
            key="lines",
            bind="query-params",
            help=f"Up to {LINES} at once.",
        )
        if not shown:
            st.info("No line is chosen.")
            return
        chosen = [names[each] for each in shown[:LINES]]
        if left_out := shown[LINES:]:
            st.caption(f"More than {LINES} lines could not be told apart. Not drawn: {listing(left_out)}.")
    else:
        chosen = countable
    operation = view.operation
    sums = running(view.of, view.claims_of, view.observations, operation, chosen)
    if sums is None:
        return
    sums = sums.within(view.days)  # beyond them nothing is known to have not happened
    behind = view.of_any(chosen)

    def picked(point: Mapping[str, Any]) -> tuple[str, Rows]:
        number = int(point["day"])
        measure = next(each for each in chosen if each.name == point["name"])
        first = number - (number - 1) % sums.step
        rows = on_days(view.of(measure), max(first, 1), number)
        when = f"on day {number:,}" if first == number else f"on days {first:,} to {number:,}"
        start, end = map(operation.date_of, (first, number))
        return f"{measure.name} {when}, {span(start, end)}", rows

    figure(
        "running",
        f"{names_in_words(chosen)} since day {view.days[0]:,}",
        view,
        chart=sums.draw,
        alt=sums.words,
        table=lambda: sums.table.drop(columns="name"),
        words=lambda: running_table(sums),
        rows=behind,
        picked=picked,
        lead=not_drawn(behind),
        note=sums.note,
        behind=lambda position: on_days(behind, position + view.days[0], position + view.days[0]),
    )


def running_table(sums: Running) -> pd.DataFrame:
    """The days down; for each line the figure in words, and what the force claims, if it does."""
    table, claims = sums.table.assign(told=sums.told), sums.claims
    first = table.drop_duplicates("day")
    wide = pd.DataFrame({"Day": first["day"].to_numpy(), "Date": [day(each) for each in first["date"]]})
    for name, own in table.groupby("name", sort=False):
        wide[name] = wide["Day"].map(own.set_index("day")["told"])
        if name in set(claims["name"]):
            largest = claims[claims["name"].eq(name)].sort_values("value").drop_duplicates("day", keep="last")
            wide[f"{name}, claimed"] = wide["Day"].map(largest.set_index("day")["words"])
    return wide


def not_drawn(rows: Rows) -> str | None:
    """What the labels of lines lack of the tiles, because it happened on none of the days; nothing where none does."""
    undated = amounts(rows.where(rows.plain("nth") == 0))
    return f"Not drawn, as without a date in these days: {listing(undated)}." if undated else None


def by_area_and_week(view: View, measures: list[Measure]) -> None:
    there = [each for each in measures if not view.of(each).empty]
    if not there:
        return
    names = {each.name: each for each in there}
    st.space("small")
    by = "police force" if view.several_forces else "policing area"
    notices: list[str] = []
    measure = names[one_of(st.pills, f"Show by {by} and week", "measure", list(names), notices)]
    warn(notices)
    rows = view.apart(view.of(measure))
    names_of_areas = [area_name(each) for each in view.every_area]
    left, right = st.columns(2, gap="large")
    with left:
        if view.several_forces:
            forces(view, measure, rows)
        else:
            areas(view, measure, rows, names_of_areas)
    with right:
        weeks(view, measure, rows, names_of_areas)


def areas(view: View, measure: Measure, rows: Rows, names: list[str]) -> None:
    table = metric_table(in_one(rows), by="area")
    table["name"] = [area_name(each) for each in table["area"]]

    def picked(point: Mapping[str, Any]) -> tuple[str, Rows]:
        return f"{measure.name}: {point['name']}", rows.where(in_areas(rows, str(point["name"])))

    drawn = charts.largest(table)
    figure(
        "by-area",
        f"{measure.name} by policing area",
        view,
        chart=lambda palette: charts.area_bars(
            drawn, measure, charts.area_colours(names, palette, view.area_places), palette
        ),
        alt=charts.bars_words(drawn, f"{measure.name} by policing area"),
        table=table.drop(columns="name"),
        words=lambda: table_in_words(table, ["area"]),
        rows=rows,
        picked=picked,
        note=charts.bars_note(table, charts.more_than_all(table, metric_table(in_one(rows)))),
    )


def forces(view: View, measure: Measure, rows: Rows) -> None:
    """Each force's bar, the largest first. Its policing areas are on the page of these."""
    table = metric_table(in_one(rows), by="force")
    table = table.iloc[np.argsort(-charts.lengths(table).to_numpy(), kind="stable")].reset_index(drop=True)
    table["name"] = [force_name(each) for each in table["force"]]

    def picked(point: Mapping[str, Any]) -> tuple[str, Rows]:
        named = table.loc[table["name"].eq(point["name"]), "force"].iloc[0]
        own = rows.where(rows.are("force", None if pd.isna(named) else named))
        return f"{measure.name}: {point['name']}", own

    drawn = charts.largest(table)
    figure(
        "by-force",
        f"{measure.name} by police force",
        view,
        chart=lambda palette: charts.force_bars(drawn, measure, palette),
        alt=charts.bars_words(drawn, f"{measure.name} by police force"),
        table=table.drop(columns="name"),
        words=lambda: table_in_words(table, ["force"]),
        rows=rows,
        picked=picked,
        behind=lambda position: picked({"name": table["name"].iloc[position]})[1],
        note=charts.bars_note(table),
    )


def weeks(view: View, measure: Measure, rows: Rows, names: list[str]) -> None:
    operation = view.operation

    def table() -> pd.DataFrame:
        return metric_table(in_one(rows), by=("week", "area"), operation=operation)

    if charts.too_many(names):  # one colour for all: drawn as one
        drawn = metric_table(in_one(rows), by="week", operation=operation)
        drawn["name"] = charts.ALL_AREAS
    else:
        drawn = table()
        drawn["name"] = [area_name(each) for each in drawn["area"]]

    def picked(point: Mapping[str, Any]) -> tuple[str, Rows]:
        week = int(point["week"])
        return f"{measure.name}, {charts.week_words(week, operation, view.days)}", of_week(rows, week)

    figure(
        "by-week",
        f"{measure.name} each week",
        view,
        chart=lambda palette: charts.weekly(
            drawn,
            measure,
            charts.area_colours(names, palette, view.area_places),
            operation,
            palette,
            view.days,
        ),
        alt=charts.weekly_words(drawn, measure, operation, view.days),
        table=table,
        words=lambda: table_in_words(table(), ["week", "area"]),
        rows=rows,
        picked=picked,
        note=" ".join(
            filter(
                None,
                [
                    charts.weeks_note(operation, view.days),
                    "Numbers that are not stated add nothing.",
                    charts.lower_words(drawn[drawn["week"].notna()]),
                    more_than_the_week(drawn, rows, view),
                    of_no_week(rows, measure),
                ],
            )
        ),
    )


def more_than_the_week(drawn: pd.DataFrame, rows: Rows, view: View) -> str:
    """Of which weeks the areas' bars add up to more than the week has for sure; nothing where they all agree."""
    if drawn["name"].nunique() < 2:
        return ""
    whole = metric_table(in_one(rows), by="week", operation=view.operation)
    sums: dict[int, float] = defaultdict(float)
    for week, length in _of_weeks(drawn):
        sums[week] += length
    more = [
        f"{charts.week_words(week, view.operation, view.days)}: {sums[week]:,.0f}, the week {least:,.0f}"
        for week, least in _of_weeks(whole)
        if sums[week] > least + 0.5
    ]
    if not more:
        return ""
    some = "; ".join(more[:3]) + ("; and others" if len(more) > 3 else "")
    return f"Areas that may tell of the same add up to more than their week has for sure ({some})."


def _of_weeks(table: pd.DataFrame) -> list[tuple[int, float]]:
    """The week and the length of each bar that has both."""
    both = zip(table["week"].tolist(), charts.lengths(table).tolist(), strict=True)
    return [(int(week), length) for week, length in both if pd.notna(week) and pd.notna(length)]


def last_week(view: View) -> str | None:
    """One sentence on the last week that anything is known of, made of its figures."""
    long = over_weeks(view.rows)
    last = int(view.rows.where(~long).plain("nth").max(initial=0))
    if not last:
        return None
    week = (last - 1) // 7 + 1
    rows = of_week(view.rows, week)
    parts = amounts(rows)
    if not parts:
        return None
    first, until = max(7 * week - 6, view.days[0]), min(7 * week, view.days[1])
    when = span(view.operation.date_of(first), view.operation.date_of(until))
    longer = on_days(view.rows.where(long), first, until)
    told = f"In the last week with any news, {when}: {listing(parts[:5])}."
    if apart := amounts(longer):
        begin, end = (longer.plain(name) for name in ("start", "day"))
        days = span(*(pd.Timestamp(each) for each in (begin.min(), end.max())))
        told += f" Told for longer, within {days}, and so of no week: {listing(apart[:5])}."
    return told


def amounts(rows: Rows) -> list[str]:
    """What the measures add up to in some rows, in words: "12 warrants"."""
    parts = []
    for number in np.unique(rows.plain("measure")):
        if number < 0:
            continue
        measure = MEASURES[number]
        figure = tile(in_order(rows, measure), measure.metric, unit=measure.unit)
        if figure["value"]:
            parts.append(measure.counted(figure["text"]))
    return parts


def beside_before(view: View) -> None:
    """The same number of days before the operation, where the data reaches back so far."""
    operation, first = view.operation, begins(view.data, view.operation)
    almost = operation.start - timedelta(days=operation.days - 7)
    if operation.id == EVERYTHING or first is None or first > almost:
        return
    earlier = view.chosen.of(view.data.any_activity(operation.before(), view.sure))
    own = view.chosen.of(view.data.of(operation, "window", view.sure)[1])
    kinds = [each for each in MEASURES if each.metric in view.metrics] if view.metrics else MAIN_MEASURES
    rows = [
        [
            each.name,
            *(tile(in_order(side, each), each.metric, unit=each.unit)["text"] for side in (earlier, own)),
        ]
        for each in kinds
        if each.metric != "seizure"
    ]
    if not rows:
        return
    names = ["What", f"{operation.days:,} days before", "During the operation"]
    st.subheader(f"Beside the {operation.days:,} days before", anchor=False)
    st.table(pd.DataFrame(rows, columns=names).map(plain), border="horizontal", hide_index=True)
    st.caption(plain(before_words(view)))
    st.page_link(
        "views/compare.py",
        label="Day by day and week by week, under Compare",
        icon=":material/compare_arrows:",
        query_params={"compare": "Periods", "periods": "These days and the days before"},
    )


def before_words(view: View) -> str:
    """What the days of an operation and those before it are compared by, and which filters cannot be followed."""
    operation = view.operation
    whose = "the force that its" if operation.force else "all forces that their"
    filters = view.words
    within = f": {'; '.join(filters)}" if filters else ""
    where = "" if view.areas else ", in all policing areas"
    parts = [f"Any activity of {whose} releases tell of, in both periods{where}{within}."]
    if view.how == "named":
        parts.append(
            "“Only those that name the operation” is not followed here: no release names it in the days before."
        )
    if not view.whole:
        parts.append(f"The days chosen are not followed here: these are all {plural(operation.days, 'day')}.")
    return " ".join(parts)


@st.fragment
def all_figures(view: View) -> None:
    table = metric_table(view.rows)
    words = table_in_words(table, [])
    claimed_words = []
    for metric, unit, item in table[["metric", "unit", "item"]].astype(object).itertuples(index=False):
        key = (metric, unit) if pd.isna(item) else (metric, unit, item)
        claimed_words.append(view.said.get(key, NOTHING))
    words = words.drop(columns=UNSTATED)
    if view.said:
        words.insert(2, "Claimed by the force", claimed_words)
    st.subheader("All figures", anchor=False)
    clickable_table(
        words,
        "all-figures",
        f"Table of {plural(len(words), 'figure')}: what is counted once"
        + (" and what the force claims." if view.said else "."),
        group_behind(table, view.rows),
        FIGURES_IN_SIGHT,
    )


def tables(view: View) -> dict[str, Table]:
    """What of this view can be taken home."""
    rows, operation = view.rows, view.operation
    claims = int((view.claimed.plain("value") > 0).sum())
    every = {
        "Figures": Table("Everything that is counted once", lambda: metric_table(rows)),
        "Figures by policing area": Table(
            "The same, area by area", lambda: metric_table(view.apart(rows), by="area")
        ),
        "Figures by week": Table(
            "The same, week by week", lambda: metric_table(rows, by="week", operation=operation)
        ),
        "Claims": Table(
            f"{plural(claims, 'row')}: what the force claims, beside what is traced",
            lambda: beside(view.claims, view.every_row, operation),
        ),
        "Observations": observations(view.observations, view.data),
    }
    return {name: table for name, table in every.items() if name != "Claims" or claims}


def page(view: View) -> None:
    if view.data.frame.empty:
        st.title("Police operations in figures", anchor=False)
        nothing(view)
        return
    header(view)
    if view.observations.empty:
        nothing(view)
        return
    measures = measures_shown(view)
    tiles(view, measures)
    if latest := last_week(view):
        st.markdown(plain(latest))
    if note := tiles_note(view, measures):
        st.caption(plain(note))
    told_beyond(view, view.beyond)
    since_day_one(view, measures)
    by_area_and_week(view, measures)
    beside_before(view)
    all_figures(view)
    one_page(view)
    panel("operation", view, tables(view))
    if view.operation.note:
        st.caption(plain(view.operation.note))


page(st.session_state["view"])
