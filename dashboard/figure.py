"""A chart with its foot, which is the same everywhere: chart · table · download · sources."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import pandas as pd
import streamlit as st

from dashboard.charts import DARK, LIGHT, PICK, Palette
from dashboard.filters import View, plain_columns
from dashboard.words import day, escape, plain, plural, sentence, thing, things, web_address

EVIDENCE = "views/evidence.py"
VIEWS = ("Chart", "Table", "Download", "Sources")
SHOWN = 8

Picked = Callable[[Mapping[str, Any]], tuple[str, pd.DataFrame]]


def palette() -> Palette:
    """The colours of the theme that the reader's browser shows."""
    return DARK if st.context.theme.type == "dark" else LIGHT


@st.fragment
def figure(
    key: str,
    heading: str,
    view: View,
    *,
    chart: Any,
    alt: str,
    table: pd.DataFrame,
    words: pd.DataFrame,
    rows: pd.DataFrame,
    picked: Picked | None = None,
    note: str | None = None,
) -> None:
    """One finding: a heading, its chart, and the same data as a table, as files and as sentences.

    ``table`` is what the files hold, ``words`` the same as a reader sees it. ``rows`` are the observations
    behind it. ``picked`` gives a title and the rows behind a mark that was clicked.
    """
    st.subheader(plain(heading), anchor=False)
    body = st.container()
    shown = (
        st.segmented_control(
            f"{plain(heading)}: show",
            VIEWS,
            default=VIEWS[0],
            key=f"{key}-view",
            label_visibility="collapsed",
            required=True,
        )
        or VIEWS[0]
    )
    with body:
        if shown == "Chart":
            state = draw(chart, f"{key}-chart", alt)
            if note:
                st.caption(note)
            points = state["selection"].get(PICK, []) if picked else []
            if picked and points:
                title, behind = picked(points[0])
                with st.container(border=True, key=f"{key}-picked"):
                    st.markdown(f"**{plain(title)}**")
                    sources(behind, f"{key}-picked")
        elif shown == "Table":
            st.dataframe(words, hide_index=True, width="stretch", key=f"{key}-table", alt=alt)
        elif shown == "Download":
            downloads(key, heading, view, table)
        else:
            sources(rows, key)


def draw(chart: Any, key: str, alt: str) -> Any:
    """A chart whose marks can be clicked; gives what was clicked.

    The tests check charts against the schema; doing it here again would double the time to draw them.
    """
    spec = chart.to_dict(validate=False)
    return st.vega_lite_chart(
        None, spec, width="stretch", key=key, on_select="rerun", selection_mode=PICK, alt=alt
    )


def sources(rows: pd.DataFrame, key: str) -> None:
    """The observations behind a figure, the newest first, each a link to its sentence."""
    if rows.empty:
        st.caption("No observation is behind this.")
        return
    ordered = rows.sort_values(["published", "release", "number"], ascending=[False, True, True])
    ordered = ordered.drop_duplicates(["release", "number"])
    for row in ordered.head(SHOWN).to_dict("records"):
        st.page_link(
            EVIDENCE,
            label=plain(sentence(row)),
            icon=":material/format_quote:",
            # Streamlit adds the filters, which are bound to the address
            query_params=[
                ("release", str(row["release"])),
                ("observation", str(row["number"])),
                ("what", thing(row["metric"], row["item"])),
            ],
        )
    releases = ordered["release"].nunique()
    total = f"{plural(len(ordered), 'observation')} in {plural(releases, 'release')}"
    if len(ordered) > SHOWN:
        st.page_link(
            EVIDENCE,
            label=f"The newest {SHOWN} of {total}. See all under Evidence",
            icon=":material/list:",
            query_params=[("what", each) for each in things(ordered)],
        )
    else:
        st.caption(f"{total}. Each leads to its sentence.")


def downloads(key: str, title: str, view: View, table: pd.DataFrame) -> None:
    """Buttons that save a table as CSV and as an accessible Excel workbook, made when pressed."""
    from extract.export import safe_name

    what = f"{title}: {view.scope}"
    with st.container(horizontal=True):
        st.download_button(
            "CSV",
            lambda: _csv(table),
            safe_name(what, ".csv"),
            "text/csv",
            key=f"{key}-csv",
            icon=":material/download:",
            on_click="ignore",
        )
        st.download_button(
            "Excel",
            lambda: _excel(table, what, view),
            safe_name(what, ".xlsx"),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            key=f"{key}-xlsx",
            icon=":material/download:",
            on_click="ignore",
        )
    st.caption(
        f"{plural(len(table), 'row')}. The CSV is UTF-8; the Excel file has a cover and explains its columns."
    )


def _csv(table: pd.DataFrame) -> bytes:
    from extract.export import to_csv_bytes

    return to_csv_bytes(table, bom=True)


def _excel(table: pd.DataFrame, title: str, view: View) -> bytes:
    from extract.export import About, to_xlsx_bytes

    notes = (view.operation.note,) if view.operation.note else ()
    about = About(title=title, made=date.today(), notes=notes)
    return to_xlsx_bytes(table, about=about)


def observations_download(key: str, view: View, rows: pd.DataFrame) -> None:
    """Observations, with their sentences where there are any."""
    downloads(key, "Observations", view, plain_columns(rows))


def original(url: Any, published: Any = None, name: str = "Read the original release") -> None:
    """A link to a release on its force's site, if its address is one that may be followed."""
    target = web_address(url)
    if target:
        st.html(
            f'<p class="original"><a href="{escape(target)}" target="_blank" rel="noopener noreferrer">'
            f"{escape(name)} ↗</a></p>"
        )
    else:
        st.caption(f"The data gives no web address for this release, published {day(published)}.")


def nothing(view: View, what: str = "observations") -> None:
    """What an empty result says: what is empty, and how to widen it."""
    if view.data.frame.empty:
        st.info("There is no data to show yet. Paste or drop a release to see what it states.")
        st.page_link("views/try_release.py", label="Try a release", icon=":material/post_add:")
        return
    advice = f" Try {', or '.join(view.wider)}, in the sidebar." if view.wider else ""
    st.info(f"There are no {what} for {plain(view.scope)}.{advice}")
