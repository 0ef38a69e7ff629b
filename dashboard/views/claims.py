"""Claimed against traced: for each running total that the force states, the events that it should rest on."""

from __future__ import annotations

import math
from typing import Any

import pandas as pd
import streamlit as st

from dashboard.figure import nothing, sources
from dashboard.filters import View
from dashboard.words import (
    day,
    escape,
    plain,
    plural,
    records,
    span,
    thing,
    title_of,
    with_unit,
)
from extract.tables import tile


def covered(view: View, row: Any) -> pd.DataFrame:
    """The counted rows that a claim should cover: same metric, item and unit, its area, up to its last day.

    The claim's own first day counts where it is stated; otherwise, the operation's.
    """
    rows = view.data.of(view.operation, view.how, view.sure)[1]  # not narrowed by the other filters
    keep = rows["metric"].eq(row["metric"]) & rows["unit"].eq(row["unit"])
    if pd.notna(row["item"]):
        keep &= rows["item"].eq(row["item"])
    if pd.notna(row["force"]):
        keep &= rows["force"].eq(row["force"])
    if pd.notna(row["area"]):
        keep &= rows["area"].eq(row["area"])
    first, last = period(view, row)
    keep &= rows["day"].between(first, last)
    return rows[keep.fillna(False).to_numpy(dtype=bool)]


def period(view: View, row: Any) -> tuple[pd.Timestamp, pd.Timestamp]:
    start, end = pd.Timestamp(view.operation.start), pd.Timestamp(view.operation.end)
    first = row["start"] if pd.notna(row["start"]) else start
    last = (
        row["end"]
        if pd.notna(row["end"])
        else min(row["published"], end)
        if pd.notna(row["published"])
        else end
    )
    return max(first, start) if last >= start else first, max(last, first)


def share(claimed: float, figure: dict[str, Any]) -> str:
    """How much of a claim is traced, in words that promise no more than the figures do.

    >>> share(40, {"value": 29, "low": 29, "high": 29}), share(39, {"value": 32, "low": 26, "high": 32})
    ('72%', '66% to 82%')
    >>> share(14, {"value": 15, "low": 14, "high": 15}), share(88, {"value": 103, "low": 95, "high": 103})
    ('all of it, or more', 'more than claimed')
    >>> share(145, {"value": 71, "low": 66, "high": None}), share(1000, {"value": 3, "low": 3, "high": 3})
    ('at least 45%', 'less than 1%')
    """
    if figure["value"] is None:
        return "none"
    least = min(figure["value"], figure["low"] or 0)
    if least > claimed:
        return "more than claimed"
    lower, upper = math.floor(100 * least / claimed), math.floor(100 * figure["value"] / claimed)
    if figure["value"] > claimed:
        return "all of it, or more" if lower == 100 else f"at least {lower}%"
    if not upper:
        return "less than 1%"
    if figure["high"] is None:
        return f"at least {lower}%"
    return f"{upper}%" if lower == upper else f"{lower}% to {upper}%"


def one_claim(view: View, row: dict[str, Any]) -> None:
    rows = covered(view, row)
    figure = tile(rows, row["metric"], None if pd.isna(row["item"]) else row["item"], row["unit"])
    first, last = period(view, row)
    where = "" if pd.isna(row["area"]) else f", {row['area']}"
    claimed = with_unit({**row, "observations": 1})
    traced = share(row["value"], figure)
    part = 0.0 if figure["value"] is None else min(figure["value"] / row["value"], 1.0)
    with st.container(border=True):
        st.subheader(plain(f"{thing(row['metric'], row['item'])}{where}"), anchor=False)
        st.html(
            '<div class="claimed">'
            f'<div><p class="name">Claimed by the force</p><p class="value">{escape(claimed)}</p></div>'
            f'<div><p class="name">Traced to releases</p><p class="value">{escape(figure["text"])}</p></div>'
            f'<div><p class="name">Share traced</p><p class="value">{escape(traced)}</p></div>'
            "</div>"
            f'<div class="track" aria-hidden="true"><div style="width:{100 * part:.0f}%"></div></div>'
        )
        st.caption(
            plain(
                f"Claimed for {span(first, last)} in “{title_of(str(row['release']), row['url'])}”, "
                f"published {day(row['published'])}."
            )
        )
        with st.expander(f"The claim, and the {plural(len(rows), 'observation')} traced"):
            st.markdown("**The claim**")
            sources(pd.DataFrame([row]), f"claim-{row['release']}-{row['number']}")
            st.markdown("**Traced**")
            sources(rows, f"traced-{row['release']}-{row['number']}")


def page(view: View) -> None:
    st.title("Claimed against traced", anchor=False)
    st.markdown(
        "A force sums up its operation in a headline number. Here each such claim stands beside what its own "
        "releases told one by one in the same days: what the headline rests on. What is not traced may well "
        "have happened without a release."
    )
    claims = view.claims
    stated = claims[claims["value"].notna() & claims["value"].gt(0)]
    if stated.empty:
        nothing(view, "claims with a number")
        return
    stated = stated.sort_values(["published", "value"], ascending=False)
    for row in records(stated):
        one_claim(view, row)
    vague = claims[claims["value"].isna()]
    if len(vague):
        with st.expander(f"{plural(len(vague), 'claim')} without a number"):
            sources(vague, "vague")


page(st.session_state["view"])
