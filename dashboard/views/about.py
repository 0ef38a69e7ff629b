"""About the data: what is counted and what is not, where it comes from, what the columns mean."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

import pandas as pd
import streamlit as st

from dashboard.filters import View
from dashboard.words import day, plain, plural
from extract.observation import COLUMNS

COUNTED = """
**Counted once**: what a release reports as having happened: warrants carried out, people arrested,
charged or remanded, things seized. A fact that two releases tell is counted once; a part of a number is
not added to it.

**Claimed by the force**: running totals such as “145 warrants since July”. They are shown beside the sum
and never added to it.

**Not counted**: plans, appeals, crime statistics, what suspects are said to have done, sentences and
convictions, and what a release says did not happen.

**Numbers**: “at least” where a release says “more than” or gives no number for a part; “about” where it
says “around”, with 10% either way; a dash where nothing is stated. A quantity without a number adds
nothing to a sum.

**Days**: the day the release states, or one worked out from its day of publication (“last week”);
without either, the day of publication.

**Policing areas**: from the place that the release names. Activity across the county, or in a place that
no area is known of, stays under “Area not stated”, so that the areas always add up to the whole.

These are sums of what a force chose to announce, not official statistics.
"""


def page(view: View) -> None:
    from extract.export import MEANING

    st.title("About the data", anchor=False)
    frame = view.data.frame
    forces = frame["force"].dropna().unique()
    published = frame["published"].dropna()
    extent = (
        f"{plural(len(frame), 'observation')} in {plural(frame['release'].nunique(), 'release')} of "
        f"{plural(len(forces), 'police force')}"
    )
    if len(published):
        extent += f", published {day(published.min())} to {day(published.max())}"
    st.markdown(plain(extent) + "\\.")
    if view.data.problems:
        with st.expander(f"{plural(len(view.data.problems), 'file')} could not be read"):
            for problem in view.data.problems[:100]:
                st.markdown(f"- {plain(problem)}")
    st.markdown(COUNTED)
    if view.operation.note:
        st.subheader(plain(view.operation.name), anchor=False)
        st.markdown(plain(view.operation.note))
    st.subheader("Columns of the downloads", anchor=False)
    st.table(
        pd.DataFrame(
            {
                "Column": [f"`{name}`" for name in COLUMNS],
                "Meaning": [plain(MEANING[name]) for name in COLUMNS],
            }
        ),
        hide_index=True,
    )
    try:
        number = version("opstats")
    except PackageNotFoundError:
        number = "not installed"
    st.caption(
        f"opstats {plain(number)}, MIT licence. The figures may be used freely; the releases belong to the "
        "police forces that published them. Coordinates of towns: GeoNames, CC BY 4.0."
    )


page(st.session_state["view"])
