"""Claimed against traced: for each running total that the force states, the events that it should rest on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd
import streamlit as st

from dashboard import charts
from dashboard.claimed import beside, covered, period_words, same_days, share_of, stated, traced
from dashboard.downloads import Table, observations, panel
from dashboard.figure import figure, nothing, one_page_of, opened, sources
from dashboard.filters import View
from dashboard.summary import whose
from dashboard.words import (
    day,
    escape,
    plain,
    plural,
    records,
    span,
    with_unit,
)
from extract.rows import Rows

CLAIMS_OF_A_PAGE = 20


def covering(view: View, row: dict[str, Any]) -> Rows:
    return covered(view.every_row, view.operation, row)


def traced_of(view: View, row: dict[str, Any]) -> tuple[dict[str, Any], int]:
    """What is traced of a claim, and how many observations that is; no filter of the sidebar's lists changes it."""

    def added_up() -> tuple[dict[str, Any], int]:
        rows = covering(view, row)
        return traced(rows, row), len(rows)

    key = "traced", view.operation.id, view.how, view.sure, row["release"], row["number"]
    return view.data.remembered(key, added_up)


def part_of(view: View, row: dict[str, Any], figure: dict[str, Any]) -> float:
    """How much of a claim is traced, at the least, as a bar shows it, in per cent; 0 where no share can be told."""
    if figure["value"] is None or not same_days(view.operation, row):
        return 0.0
    return 100 * float(min(min(figure["value"], figure["low"] or 0.0) / row["value"], 1.0))


def other_figure(view: View, row: dict[str, Any], sums: dict[str, Any]) -> str:
    """Why the first page has another figure than what is traced of a claim; nothing where it has the same."""
    every = (
        view.every_row.where(view.every_row.are("force", row["force"])) if pd.notna(row["force"]) else None
    )
    whole = traced(view.every_row if every is None else every, row)
    if whole["text"] == sums["text"]:
        return ""
    operation = view.operation
    why = "days" if pd.isna(row["area"]) else "days, and all areas"
    return (
        f"Operation has {whole['text']}: that is for all its {why}, {span(operation.start, operation.end)}."
    )


def one_claim(view: View, row: dict[str, Any]) -> None:
    sums, number = traced_of(view, row)
    said, compared = period_words(view.operation, row)
    claimed = with_unit({**row, "observations": 1})
    traced_share = share_of(view.operation, row, sums)
    width = part_of(view, row, sums)
    with st.container(border=True):
        st.subheader(plain(whose(row, view.one_force)), anchor=False)
        st.html(
            '<div class="claimed">'
            f'<div><p class="name">Claimed by the force</p><p class="value">{escape(claimed)}</p></div>'
            f'<div><p class="name">Traced to releases</p><p class="value">{escape(sums["text"])}</p></div>'
            f'<div><p class="name">Share traced</p><p class="value">{escape(traced_share)}</p></div>'
            "</div>"
            f'<div class="track" aria-hidden="true"><div style="width:{width:.0f}%"></div></div>'
        )
        st.caption(
            plain(
                f"{said}, in “{view.data.title_of(str(row['release']), row['url'])}”, "
                f"published {day(row['published'])}. {compared} {other_figure(view, row, sums)}".strip()
            )
        )
        key = f"{row['release']}-{row['number']}"

        def both() -> None:
            st.markdown("**The claim**")
            sources(pd.DataFrame([row]), f"claim-{key}")
            st.markdown("**Traced**")
            sources(covering(view, row).frame, f"traced-{key}")

        opened(f"The claim, and the {plural(number, 'observation')} traced", f"both-{key}", both)


def together(view: View, claims: pd.DataFrame) -> None:
    """The shares of several claims in one chart, to be compared and taken along."""
    rows = records(claims)
    sums = [traced_of(view, row)[0] for row in rows]
    names: list[str] = []
    years = claims["published"].dt.year.nunique() > 1
    for row in rows:
        name = f"{whose(row, view.one_force)}, {day(row['published'], year=years, short=True)}"
        alike = sum(each == name or each.startswith(f"{name} (") for each in names)
        names.append(f"{name} ({alike + 1})" if alike else name)
    words = pd.DataFrame(
        {
            "Claim": names,
            "Claimed by the force": [with_unit({**row, "observations": 1}) for row in rows],
            "Traced to releases": [each["text"] for each in sums],
            "Share traced": [
                share_of(view.operation, row, each) for row, each in zip(rows, sums, strict=True)
            ],
        }
    )
    bars = pd.DataFrame(
        {
            "name": names,
            "value": [part_of(view, row, each) for row, each in zip(rows, sums, strict=True)],
            "words": words["Share traced"],
        }
    )

    def behind(position: int) -> Rows:
        return covering(view, rows[position])

    def picked(point: Mapping[str, Any]) -> tuple[str, Rows]:
        return f"Traced of the claim: {point['name']}", behind(names.index(str(point["name"])))

    told = "; ".join(f"{name}: {said}" for name, said in zip(names, words["Share traced"], strict=True))
    figure(
        "shares-traced",
        "Share traced of each claim",
        view,
        chart=lambda palette: charts.bars(
            bars, "Per cent of what is claimed", names, palette.bar, palette, 100
        ),
        alt=f"Bar chart, share traced of each claim: {told}.",
        table=lambda: beside(claims, view.every_row, view.operation),
        words=words,
        rows=view.claimed.where(np.isin(view.claimed.labels, claims.index)),
        picked=picked,
        note="Bars show the least that is traced, and end at 100% where more is traced than claimed. "
        "There is no share where a claim is compared with other days than it is about.",
        behind=behind,
    )


def page(view: View) -> None:
    st.title("Claimed against traced", anchor=False)
    st.markdown(
        "A force sums up its operation in a headline number. Here each such claim stands beside what its own "
        "releases told one by one in the same days: what the headline rests on. What is not traced may well "
        "have happened without a release."
    )
    claims = view.claims
    numbered = stated(claims)
    if numbered.empty:
        nothing(view, "claims with a number")
        return
    first, _ = one_page_of(len(numbered), CLAIMS_OF_A_PAGE, "claims-page")
    shown = numbered.iloc[first : first + CLAIMS_OF_A_PAGE]
    for row in records(shown):
        one_claim(view, row)
    if len(shown) > 1:
        together(view, shown)
    vague = claims[claims["value"].isna()]
    if len(vague):
        opened(f"{plural(len(vague), 'claim')} without a number", "vague", lambda: sources(vague, "vague"))
    panel(
        "claims",
        view,
        {
            "Claims": Table(
                f"{plural(len(numbered), 'row')}: each claim with what is traced of it",
                lambda: beside(claims, view.every_row, view.operation),
            ),
            "Observations": observations(view.claimed, view.data),
        },
        "Claimed against traced",
    )


page(st.session_state["view"])
