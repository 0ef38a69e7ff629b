"""Claimed against traced: for each running total that the force states, the events that it should rest on."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd
import streamlit as st

from dashboard import charts
from dashboard.claimed import (
    beside,
    covered,
    part_of,
    period_words,
    share_of,
    stated,
    touching,
    traced,
    why_apart,
)
from dashboard.data import EVERYTHING
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


def names_of(view: View, rows: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """What each claim is called, all differently: in full, and so that a chart shows all of it beside a bar."""
    years = len({row["published"].year for row in rows if pd.notna(row["published"])}) > 1
    names: dict[str, str] = {}
    for row in rows:
        what, when = whose(row, view.one_force), day(row["published"], year=years, short=True)
        number, said = 1, when
        while (short := _beside_a_bar(what, said)) in names:
            number += 1
            said = f"{when} ({number})"
        names[short] = f"{what}, {said}"
    return [(full, short) for short, full in names.items()]


def _beside_a_bar(what: str, said: str) -> str:
    """A claim's name in two lines of a chart: what it is about cut short where it must be, its day never."""
    words = what.split()
    name = f"{what}, {said}"
    while len(textwrap.wrap(name, charts.LABEL)) > 2 and len(words) > 1:
        words.pop()
        name = f"{' '.join(words).rstrip(',')}…, {said}"
    return name


def other_figure(view: View, row: dict[str, Any], sums: dict[str, Any]) -> str:
    """What is traced of more than a claim is about, which the first page shows; nothing where that is no more."""
    every = (
        view.every_row.where(view.every_row.are("force", row["force"])) if pd.notna(row["force"]) else None
    )
    whole = traced(view.every_row if every is None else every, row)
    if whole["text"] == sums["text"]:
        return ""
    operation = view.operation
    by = "" if view.one_force or every is None else f" of {row['force']} Police"
    of = "days" if pd.isna(row["area"]) else "days and areas"
    named = "data" if operation.id == EVERYTHING else "operation"
    return f"In all {of} of the {named}, {span(operation.start, operation.end)}, traced{by}: {whole['text']}."


def one_claim(view: View, row: dict[str, Any], name: str) -> None:
    sums, number = traced_of(view, row)
    said, compared = period_words(view.operation, row)
    claimed = with_unit({**row, "observations": 1})
    traced_share = share_of(view.operation, row, sums)
    width = part_of(view.operation, row, sums)
    with st.container(border=True):
        st.subheader(plain(name), anchor=False)
        st.html(
            '<div class="claimed">'
            f'<div><p class="name">Claimed by the force</p><p class="value">{escape(claimed)}</p></div>'
            f'<div><p class="name">Traced to releases</p><p class="value">{escape(sums["text"])}</p></div>'
            f'<div><p class="name">Share traced</p><p class="value">{escape(traced_share)}</p></div>'
            "</div>"
            + (
                ""
                if width is None
                else f'<div class="track" aria-hidden="true"><div style="width:{width:.0f}%"></div></div>'
            )
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


def together(view: View, claims: pd.DataFrame, called: list[tuple[str, str]]) -> None:
    """The shares of several claims in one chart, to be compared and taken along."""
    rows = records(claims)
    sums = [traced_of(view, row)[0] for row in rows]
    names, short = ([name[which] for name in called] for which in (0, 1))
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
            "name": short,
            "value": [part_of(view.operation, row, each) for row, each in zip(rows, sums, strict=True)],
            "words": words["Share traced"],
        }
    )

    def behind(position: int) -> Rows:
        return covering(view, rows[position])

    def picked(point: Mapping[str, Any]) -> tuple[str, Rows]:
        number = short.index(str(point["name"]))
        return f"Traced of the claim: {names[number]}", behind(number)

    told = "; ".join(f"{name}: {said}" for name, said in zip(names, words["Share traced"], strict=True))
    figure(
        "shares-traced",
        "Share traced of each claim",
        view,
        chart=lambda palette: charts.bars(
            bars, "Per cent of what is claimed", short, palette.bar, palette, 100
        ),
        alt=f"Bar chart, share traced of each claim: {told}.",
        table=lambda: beside(claims, view.every_row, view.operation),
        words=words,
        rows=view.claimed.where(np.isin(view.claimed.labels, claims.index)),
        picked=picked,
        note="Bars show the least that is traced (of a claim of “at least” a number the most) and end at 100% where "
        "more is traced than claimed. There is no share where a claim is compared with other days than it is about, "
        "or neither number has a limit.",
        behind=behind,
    )


def apart(view: View) -> None:
    """The claims about the days shown that are not set against events, and why."""
    operation = view.operation
    others = view.chosen.of(view.data.other_claims(operation, view.how, view.sure))
    first, last = map(operation.date_of, view.days)
    left = stated(touching(view.data.in_full(others), first, last))
    if left.empty:
        return
    number, are = plural(len(left), "more claim"), "is" if len(left) == 1 else "are"
    st.subheader("Not set against events", anchor=False)
    st.markdown(
        plain(
            f"{number} about these days, in releases that do not name the operation, {are} not compared, because "
            f"only events of the same days can stand beside a claim: {why_apart(operation, left)}."
        )
    )
    opened(number, "apart", lambda: sources(left, "apart"))


def page(view: View) -> None:
    st.title("Claimed against traced", anchor=False)
    st.markdown(
        "A force sums up its operation in a headline number. Here each claim about an operation, or about days "
        "within it, stands beside what its own releases told one by one in the same days: what the headline rests "
        "on. What is not traced may well have happened without a release."
    )
    claims = view.claims
    numbered = stated(claims)
    if numbered.empty:
        nothing(view, "claims with a number")
        apart(view)
        return
    first, _ = one_page_of(len(numbered), CLAIMS_OF_A_PAGE, "claims-page")
    shown = numbered.iloc[first : first + CLAIMS_OF_A_PAGE]
    called = names_of(view, records(shown))
    for row, (name, _) in zip(records(shown), called, strict=True):
        one_claim(view, row, name)
    if len(shown) > 1:
        together(view, shown, called)
    apart(view)
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
