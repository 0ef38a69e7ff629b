"""Claimed against traced: for each running total that the force states, the events that it should rest on."""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from dashboard.claimed import beside, covered, period_words, share, stated, traced
from dashboard.downloads import Table, observations, panel
from dashboard.figure import nothing, one_page_of, opened, sources
from dashboard.filters import View
from dashboard.summary import whose
from dashboard.words import (
    day,
    escape,
    plain,
    plural,
    records,
    title_of,
    with_unit,
)
from extract.rows import Rows

CLAIMS_OF_A_PAGE = 20


def one_claim(view: View, row: dict[str, Any]) -> None:
    chosen = view.operation.id, view.how, view.sure

    def covering() -> Rows:
        return covered(view.every_row, view.operation, row)

    def added_up() -> tuple[dict[str, Any], int]:
        rows = covering()
        return traced(rows, row), len(rows)

    # the other filters change nothing of it
    figure, number = view.data.remembered(("traced", *chosen, row["release"], row["number"]), added_up)
    said, compared = period_words(view.operation, row)
    claimed = with_unit({**row, "observations": 1})
    traced_share = share(row["value"], figure)
    part = 0.0 if figure["value"] is None else min(figure["value"] / row["value"], 1.0)
    with st.container(border=True):
        st.subheader(plain(whose(row, view.one_force)), anchor=False)
        st.html(
            '<div class="claimed">'
            f'<div><p class="name">Claimed by the force</p><p class="value">{escape(claimed)}</p></div>'
            f'<div><p class="name">Traced to releases</p><p class="value">{escape(figure["text"])}</p></div>'
            f'<div><p class="name">Share traced</p><p class="value">{escape(traced_share)}</p></div>'
            "</div>"
            f'<div class="track" aria-hidden="true"><div style="width:{100 * part:.0f}%"></div></div>'
        )
        st.caption(
            plain(
                f"{said}, in “{title_of(str(row['release']), row['url'])}”, "
                f"published {day(row['published'])}. {compared}"
            )
        )
        key = f"{row['release']}-{row['number']}"

        def both() -> None:
            st.markdown("**The claim**")
            sources(pd.DataFrame([row]), f"claim-{key}")
            st.markdown("**Traced**")
            sources(covering().frame, f"traced-{key}")

        opened(f"The claim, and the {plural(number, 'observation')} traced", f"both-{key}", both)


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
    for row in records(numbered.iloc[first : first + CLAIMS_OF_A_PAGE]):
        one_claim(view, row)
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
