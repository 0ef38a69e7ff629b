"""Areas: the policing areas side by side on one scale, their shares, their towns on a map, their places."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
import streamlit as st

from dashboard import charts
from dashboard.beyond import of_no_week
from dashboard.downloads import Table, observations, panel
from dashboard.figure import clickable_table, figure, group_behind, nothing, one_page_of
from dashboard.filters import View, of_week, one_of, warn
from dashboard.words import (
    MEASURES,
    NOT_STATED,
    Measure,
    area_name,
    figure_words,
    in_areas,
    in_one,
    listing,
    plain,
    plural,
    shares_of,
    table_in_words,
    with_unit,
    words_of,
)
from extract.areas import Gazetteer
from extract.rows import Rows
from extract.tables import NOTHING, in_words, metric_table

MOST = 9  # panels; more are too many to look at
PLACES = 8  # rows of the table in sight
ON_THE_MAP = (
    "A circle holds all places that name the town, its streets and districts too; the table of places has these apart. "
    "The area of a circle grows with the number, which its label gives; small grey dots are towns of which nothing is "
    "told. Point at a mark without a label for its name and number."
)
ROWS_OF_A_PAGE = 200  # of the table


def choose(view: View) -> Measure | None:
    there = [each for each in MEASURES if not view.of(each).empty]
    if not there:
        return None
    names = {each.name: each for each in there}
    notices: list[str] = []
    name = one_of(st.pills, "Show", "show", list(names), notices)
    warn(notices)
    return names[name]


def panels(view: View, measure: Measure, rows: Rows, names: list[str], sums: pd.DataFrame) -> None:
    """Each area's weeks, on one scale, with what it adds up to. ``sums``: a metric table by area with ``name``."""
    operation = view.operation

    def table(rows: Rows = rows) -> pd.DataFrame:
        return metric_table(in_one(rows), by=("week", "area"), operation=operation)

    totals = sums.set_index("name")
    shown = [name for name in names if name in totals.index]
    note = None
    if len(shown) > MOST:
        # of many forces most is told without an area: on that scale the areas could not be told apart
        largest = set(charts.lengths(totals).drop(NOT_STATED, errors="ignore").fillna(0).nlargest(MOST).index)
        note = f"The {MOST} areas with the largest numbers."
        if NOT_STATED in shown:
            note += f" {NOT_STATED}: {with_unit(totals.loc[NOT_STATED])}, in the chart below."
        shown = [name for name in shown if name in largest]
    elif silent := [name for name in names if name not in shown]:
        note = f"Nothing is stated of {listing(silent)}."
    own = table(rows.where(in_areas(rows, *shown)))
    own["name"] = [area_name(each) for each in own["area"]]
    figures = totals.loc[shown]
    words = dict(zip(shown, words_of(figures, with_unit), strict=True))
    alts = {
        name: f"{measure.name}, {name}: {text} in all. "
        + charts.weekly_words(own[own["name"].eq(name)], measure, operation, view.days)
        for name, text in zip(shown, in_words(figures), strict=True)
    }

    def drawn(palette: charts.Palette) -> dict[str, Any]:
        colours = charts.area_colours(names, palette, view.area_places)
        shown_colours = {name: colours[name] for name in shown}
        return charts.area_panels(own, measure, shown_colours, operation, palette, view.days)

    def picked(point: Mapping[str, Any]) -> tuple[str, Rows]:
        week, name = int(point["week"]), str(point["name"])
        when = charts.week_words(week, operation, view.days)
        return f"{name}, {when}", of_week(rows.where(in_areas(rows, name)), week)

    figure(
        f"panels-{measure.key}",
        f"{measure.name} each week, on one scale",
        view,
        chart=drawn,
        alt=alts,
        table=table,
        words=lambda: table_in_words(table(), ["week", "area"]),
        rows=rows,
        picked=picked,
        note=" ".join(
            filter(
                None,
                [
                    note,
                    charts.weeks_note(operation, view.days),
                    charts.lower_words(own),
                    of_no_week(rows.where(in_areas(rows, *shown)), measure),
                ],
            )
        )
        or None,
        panels=words,
    )


def shares(view: View, measure: Measure, rows: Rows, names: list[str], table: pd.DataFrame) -> None:
    """Each area's bar. ``table``: a metric table by area with ``name``."""
    parts = shares_of(table.assign(value=charts.lengths(table)))
    share = dict(zip(table["name"], parts, strict=True)) if len(table) > 1 else {}

    def words() -> pd.DataFrame:
        told = table_in_words(table, ["area"])
        if any(parts):
            told.insert(3, "Share of the numbers shown", [part or NOTHING for part in parts])
        return told

    def picked(point: Mapping[str, Any]) -> tuple[str, Rows]:
        return f"{measure.name}: {point['name']}", rows.where(in_areas(rows, str(point["name"])))

    drawn = charts.largest(table)
    figure(
        "shares",
        f"{measure.name} by policing area",
        view,
        chart=lambda palette: charts.area_bars(
            drawn, measure, charts.area_colours(names, palette, view.area_places), palette, share
        ),
        alt=charts.bars_words(drawn, f"{measure.name} by policing area"),
        table=table.drop(columns="name"),
        words=words,
        rows=rows,
        picked=picked,
        note=charts.bars_note(
            table,
            "“Area not stated” is activity across the county, or in a place that no area is known of.",
            shares_words(table) if any(share.values()) else "",
            charts.more_than_all(table, metric_table(in_one(rows))),
        ),
    )


def shares_words(table: pd.DataFrame) -> str:
    """Of what the percentages of areas are shares."""
    ends = ", of a range its lower end" if table["qualifier"].eq("range").any() else ""
    return f"Percentages are shares of the numbers shown{ends}."


@dataclass(frozen=True)
class Towns:
    """What a map shows: ``table`` as ``charts.town_map`` takes it, ``placed`` the rows with their town as the place,
    ``sums`` a metric table of the towns."""

    table: pd.DataFrame
    placed: Rows
    sums: pd.DataFrame


def in_towns(view: View, rows: Rows) -> Towns | None:
    """The towns of the force's areas with their figures; ``None`` where no place names one of them."""
    known = [
        (town, area.name) for area in Gazetteer.for_force(view.operation.force).areas for town in area.towns
    ]
    if not known:
        return None
    placed = _in_towns(in_one(rows), [town.name for town, _ in known])
    sums = metric_table(placed, by="place").set_index("place")
    numbers = charts.lengths(sums).fillna(0)
    records = []
    for town, area in known:
        row = sums.loc[town.name] if town.name in sums.index else None
        words = figure_words(row) if row is not None else ""
        records.append(
            {
                "town": town.name,
                "longitude": town.longitude,
                "latitude": town.latitude,
                "name": area,
                "value": 0.0 if row is None else float(numbers[town.name]),
                "words": words,
                "label": f"{town.name} {words}" if words else "",
            }
        )
    table = pd.DataFrame(records)
    return Towns(table, placed, sums.reset_index()) if table["words"].ne("").any() else None


def towns(view: View, measure: Measure, rows: Rows, names: list[str], found: Towns) -> None:
    """The towns as circles on a map."""
    table, placed = found.table, found.placed
    shown = table[table["words"].ne("")]
    unplaced = metric_table(placed.where(placed.are("place", None)))
    rest = figure_words(unplaced.iloc[0]) if len(unplaced) else None

    def picked(point: Mapping[str, Any]) -> tuple[str, Rows]:
        return f"{measure.name} in {point['town']}", placed.where(placed.are("place", point["town"]))

    figure(
        "towns",
        f"{measure.name} by town",
        view,
        chart=lambda palette: charts.town_map(
            table, measure, charts.area_colours(names, palette, view.area_places), palette
        ),
        alt=charts.town_words(table, measure),
        table=found.sums,
        words=shown[["town", "name", "words"]].set_axis(["Town", "Policing area", measure.name], axis=1),
        behind=lambda position: picked({"town": shown["town"].iloc[position]})[1],
        rows=placed.where(~placed.are("place", None)),
        picked=picked,
        note=f"Not on the map, because no town is named: {rest}. {ON_THE_MAP}" if rest else ON_THE_MAP,
    )


def _in_towns(rows: Rows, towns: list[str]) -> Rows:
    """The rows with the town that each place names, the last if several: "Kettering Road, Northampton" is there."""
    by_length = "|".join(map(re.escape, sorted(towns, key=len, reverse=True)))
    anyone = re.compile(rf"\b({by_length})\b(?! (?:Road|Street|Lane|Way|Close))")
    places = rows.codes("place")
    number = {town: place for place, town in enumerate(towns)}
    town_of = np.full(len(rows.values("place")) + 1, -1)  # the last for a place that is not stated
    for code in np.unique(places[places >= 0]):  # each place is looked at once
        named = anyone.findall(str(rows.values("place")[code]))
        town_of[code] = number[named[-1]] if named else -1
    return rows.recoded("place", town_of[places], towns)


@st.fragment
def places(view: View, measure: Measure, rows: Rows) -> None:
    table = metric_table(in_one(rows), by=("place", "area"))
    table = table.iloc[np.argsort(-charts.lengths(table).to_numpy(), kind="stable")].reset_index(drop=True)
    st.subheader(f"{measure.name} by place, as the releases write it", anchor=False)
    first, number = one_page_of(len(table), ROWS_OF_A_PAGE, "places-page")
    own = table.iloc[first : first + ROWS_OF_A_PAGE].reset_index(drop=True)
    words = table_in_words(own, ["place", "area"])
    clickable_table(
        words[["Place", "Counted once", "Policing area"]],
        f"places-{number}",
        f"Table of {plural(len(words), 'place')}" + ("" if len(own) == len(table) else f" of {len(table):,}"),
        group_behind(own, rows),
        PLACES,
    )


def page(view: View) -> None:
    st.title("Areas", anchor=False)
    st.markdown(plain(view.scope))
    measure = choose(view) if len(view.rows) else None
    if measure is None:
        nothing(view)
        return
    rows = view.apart(view.of(measure))
    names = [area_name(each) for each in view.every_area]
    if names == [NOT_STATED]:
        st.info("No policing area is stated or known for any of these observations.")
    sums = metric_table(in_one(rows), by="area")
    sums["name"] = [area_name(each) for each in sums["area"]]
    panels(view, measure, rows, names, sums)
    if found := in_towns(view, rows):
        left, right = st.columns(2, gap="large")
        with left:
            shares(view, measure, rows, names, sums)
        with right:
            towns(view, measure, rows, names, found)
    else:
        shares(view, measure, rows, names, sums)
    places(view, measure, rows)
    panel("areas", view, tables(view), "Areas")


def tables(view: View) -> dict[str, Table]:
    """Every metric by area, week and place, whatever the charts show."""
    rows, operation = view.apart(view.rows), view.operation
    return {
        "Figures by policing area": Table(
            "Each kind of activity in each area", lambda: metric_table(rows, by="area")
        ),
        "Figures by week and area": Table(
            "The same, week by week", lambda: metric_table(rows, by=("week", "area"), operation=operation)
        ),
        "Figures by place": Table(
            "Places as the releases write them", lambda: metric_table(rows, by=("place", "area"))
        ),
        "Observations": observations(view.observations, view.data),
    }


page(st.session_state["view"])
