"""Seizures: what was seized, each thing in its own unit; unlike units are never added."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd
import streamlit as st

from dashboard import charts
from dashboard.downloads import Table, observations, panel
from dashboard.figure import figure, nothing, opened, sources, told_beyond
from dashboard.filters import View
from dashboard.words import (
    ITEM_NAMES,
    UNIT_NAMES,
    escape,
    figure_words,
    plain,
    plural,
    table_in_words,
    words_of,
)
from extract.rows import Rows
from extract.tables import metric_table

# How each kind of unit is headed; units that are not here follow under their own name.
HEADINGS = {
    "GBP": "Value of what was seized, as the releases put it",
    "g": "Seized, by weight",
    "plants": "Plants seized",
    "items": "Things seized, by number",
    "wraps": "Drugs seized in wraps",
    "tablets": "Tablets seized",
    "bags": "Seized in bags",
    "deals": "Drugs seized in packages and deals",
    "litres": "Seized, by volume",
}


CASH = "Cash seized"


def one_unit(view: View, unit: str, table: pd.DataFrame, heading: str, rows: Rows) -> None:
    table = table.iloc[np.argsort(-charts.lengths(table).to_numpy(), kind="stable")]
    table = table.assign(name=[item_name(each) for each in table["item"]], words=words_of(table))

    def picked(point: Mapping[str, Any]) -> tuple[str, Rows]:
        return f"{heading}: {point['name']}", of_item(rows, str(point["name"]))

    figure(
        f"unit-{unit}{'-cash' if heading == CASH else ''}",
        heading,
        view,
        chart=lambda palette: charts.bars(
            table, UNIT_NAMES[unit].capitalize(), list(table["name"]), palette.bar, palette
        ),
        alt=charts.bars_words(table, heading),
        table=table.drop(columns=["name", "words"]),
        words=lambda: table_in_words(table, []),
        rows=rows,
        picked=picked,
        note=charts.longer_words(table),
    )


def one_figure(row: pd.Series, heading: str, rows: Rows) -> None:
    """A single figure needs no chart."""
    st.subheader(plain(heading), anchor=False)
    name = item_name(row["item"])
    st.html(
        f'<div class="tile"><p class="value">{escape(figure_words(row))}</p>'
        f'<p class="name">{escape(name if name not in heading else "in all")}</p></div>'
    )
    opened(
        plural(len(rows), "observation"), f"opened-{heading}", lambda: sources(rows.frame, f"one-{heading}")
    )


def told_only(view: View, rows: Rows) -> None:
    """How often each thing was seized without any amount: these add nothing to the sums."""
    rows = rows.where(np.isnan(rows.plain("value")))
    if rows.empty:
        return
    table = metric_table(rows.recoded("unit", np.zeros(len(rows), dtype=np.int8), ["unspecified"]))
    table["value"] = table["unquantified"].astype(float)
    table = table.sort_values("value", ascending=False, ignore_index=True)
    table["name"] = [item_name(each) for each in table["item"]]
    table["words"] = [plural(int(each), "time") for each in table["value"]]
    heading = "Seized, amount not stated"

    def picked(point: Mapping[str, Any]) -> tuple[str, Rows]:
        return f"{heading}: {point['name']}", of_item(rows, str(point["name"]))

    figure(
        "unstated",
        heading,
        view,
        chart=lambda palette: charts.bars(
            table, "Times reported", list(table["name"]), palette.not_stated, palette
        ),
        alt=f"Bar chart, {heading.lower()}: "
        + "; ".join(f"{name} {words}" for name, words in zip(table["name"], table["words"], strict=True)),
        table=table[["item", "unquantified"]],
        words=table[["name", "words"]].set_axis(["What", "Reported"], axis=1),
        rows=rows,
        picked=picked,
        behind=lambda position: picked({"name": table["name"].iloc[position]})[1],
    )


def item_name(item: Any) -> str:
    return "Not stated" if pd.isna(item) else ITEM_NAMES[str(item)]


def of_item(rows: Rows, name: str) -> Rows:
    """The rows of an item by its name."""
    return rows.where(rows.are("item", *(item for item in (*ITEM_NAMES, None) if item_name(item) == name)))


def page(view: View) -> None:
    st.title("Seizures", anchor=False)
    st.markdown(plain(view.scope))
    rows = view.rows.where(view.rows.are("metric", "seizure"))
    if rows.empty:
        nothing(view, "seizures")
        return
    table = metric_table(rows)
    without = int(table["unquantified"].sum())
    st.markdown(
        f"{plural(len(rows), 'seizure')} in {plural(rows.number_of('release'), 'release')}; of {without:,} "
        "no amount is stated (“a quantity of”). What is told in different units is never added."
    )
    told_beyond(view, view.beyond.where(view.beyond.are("metric", "seizure")))
    groups: list[tuple[str, str, pd.Series]] = [
        ("GBP", CASH, table["unit"].eq("GBP") & table["item"].eq("cash")),
        ("GBP", HEADINGS["GBP"], table["unit"].eq("GBP") & table["item"].ne("cash")),
    ]
    units = [unit for unit in HEADINGS if unit != "GBP"]
    units += sorted(set(table["unit"].astype(str)) - set(HEADINGS) - {"unspecified"})
    groups += [
        (unit, HEADINGS.get(unit, f"{unit.capitalize()} seized"), table["unit"].eq(unit)) for unit in units
    ]
    stated = table["value"].notna()  # what has no amount in a unit is in the chart of those, below
    full = [
        (unit, heading, table[(keep & stated).fillna(False)])
        for unit, heading, keep in groups
        if (keep & stated).any()
    ]
    columns = st.columns(2, gap="large") if len(full) > 1 else [st.container()]
    heights = [0 for _ in columns]
    for unit, heading, part in full:
        shorter = heights.index(min(heights))
        heights[shorter] += len(part) + 5 if len(part) > 1 else 4
        own = rows.where(rows.are("unit", unit) & rows.are("item", *part["item"].dropna(), None))
        with columns[shorter]:
            if len(part) == 1:
                one_figure(part.iloc[0], heading, own)
            else:
                one_unit(view, unit, part, heading, own)
    told_only(view, rows)
    behind = view.observations.where(view.observations.are("metric", "seizure"))
    panel(
        "seizures",
        view,
        {
            "Sums": Table("Each thing in its own unit", lambda: table),
            "Sums by policing area": Table("The same, area by area", lambda: metric_table(rows, by="area")),
            "Observations": observations(behind, view.data),
        },
        "Seizures",
    )


page(st.session_state["view"])
