"""Seizures: what was seized, each thing in its own unit; unlike units are never added."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd
import streamlit as st

from dashboard import charts
from dashboard.figure import downloads, figure, nothing, palette
from dashboard.filters import View
from dashboard.words import ITEM_NAMES, figure_words, plain, plural, table_in_words
from extract.tables import metric_table

# How each kind of unit is headed; units that are not here follow under their own name.
HEADINGS = {
    "GBP": "Worth, as the releases put it",
    "g": "By weight",
    "plants": "Plants",
    "items": "Counted in items",
    "wraps": "Wraps",
    "tablets": "Tablets",
    "bags": "Bags",
    "deals": "Packages and deals",
    "litres": "By volume",
}


def one_unit(view: View, unit: str, table: pd.DataFrame, heading: str, rows: pd.DataFrame) -> None:
    table = table.sort_values("value", ascending=False, na_position="last").reset_index(drop=True)
    table["name"] = [item_name(each) for each in table["item"]]
    table["words"] = [figure_words(row) for row in table.to_dict("records")]

    def picked(point: Mapping[str, Any]) -> tuple[str, pd.DataFrame]:
        own = rows[[item_name(each) == point["name"] for each in rows["item"]]]
        return f"{heading}: {point['name']}", own

    figure(
        f"unit-{heading[:12]}-{unit}",
        heading,
        view,
        chart=charts.bars(table, heading, list(table["name"]), palette().bar, palette()),
        alt=charts.bars_words(table, heading),
        table=table.drop(columns=["name", "words"]),
        words=table_in_words(table, []),
        rows=rows,
        picked=picked,
    )


def item_name(item: Any) -> str:
    return "Not stated" if pd.isna(item) else ITEM_NAMES[str(item)]


def page(view: View) -> None:
    st.title("Seizures", anchor=False)
    st.markdown(plain(view.scope))
    rows = view.rows[view.rows["metric"].eq("seizure")]
    if rows.empty:
        nothing(view, "seizures")
        return
    table = metric_table(rows)
    without = int(table["unquantified"].sum())
    st.markdown(
        f"{plural(len(rows), 'seizure')} in {plural(rows['release'].nunique(), 'release')}; of {without} "
        "no amount is stated (“a quantity of”). What is told in different units is never added."
    )
    groups: list[tuple[str, str, pd.Series]] = [
        ("GBP", "Cash", table["unit"].eq("GBP") & table["item"].eq("cash")),
        ("GBP", HEADINGS["GBP"], table["unit"].eq("GBP") & table["item"].ne("cash")),
    ]
    units = [unit for unit in HEADINGS if unit != "GBP"]
    units += sorted(set(table["unit"].astype(str)) - set(HEADINGS) - {"unspecified"})
    groups += [(unit, HEADINGS.get(unit, unit.capitalize()), table["unit"].eq(unit)) for unit in units]
    groups.append(("unspecified", "Amount not stated", table["unit"].eq("unspecified")))
    full = [(unit, heading, table[keep.fillna(False)]) for unit, heading, keep in groups if keep.any()]
    columns = st.columns(2, gap="large")
    heights = [0, 0]
    for unit, heading, part in full:
        shorter = heights.index(min(heights))
        heights[shorter] += len(part) + 5
        items = set(part["item"].dropna())
        own = rows[rows["unit"].eq(unit) & (rows["item"].isin(items) | rows["item"].isna())]
        with columns[shorter]:
            one_unit(view, unit, part, heading, own)
    st.markdown("**Download all seizures**")
    downloads("seizures", "Seizures", view, table, "table")


page(st.session_state["view"])
