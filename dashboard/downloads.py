"""What a reader takes home: a chart as a picture, its table, and a panel with every table of a page.

Nothing is made before a button is pressed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pandas as pd
import streamlit as st
from pandas.api.types import is_integer_dtype

from dashboard import source
from dashboard.charts import LIGHT, Palette
from dashboard.data import EVERYTHING as OPERATION_OF_ALL
from dashboard.data import Data, plain_columns
from dashboard.filters import View
from dashboard.picture import Caption, Kind, picture
from dashboard.summary import WHICH, Summary, to_html
from dashboard.words import in_reader_words, plural
from extract.export import About, safe_name, to_bytes
from extract.operation import Operation
from extract.rows import Rows

EVERYTHING = "All of these"


@dataclass(frozen=True)
class Format:
    """A kind of file; ``several`` tables fit in one of some kinds."""

    name: str
    suffix: str
    media: str
    good_for: str
    bom: bool = False
    several: bool = False


EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
FORMATS = {
    each.name: each
    for each in (
        Format("CSV", ".csv", "text/csv", "For any program (UTF-8)"),
        Format("CSV for Excel", ".csv", "text/csv", "Marked so that Excel reads £ and – right", bom=True),
        Format("Excel workbook", ".xlsx", EXCEL, "Cover, contents, one table a sheet", several=True),
        Format("JSON", ".json", "application/json", "For websites and programs"),
        Format("Parquet", ".parquet", "application/vnd.apache.parquet", "For R, Python and databases"),
        Format("Data package", ".zip", "application/zip", "CSV, described, with sources", several=True),
    )
}


@dataclass(frozen=True)
class Table:
    """A table to take home: what it holds in a few words, and how it is made when it is asked for."""

    holds: str
    make: Callable[[], pd.DataFrame]


def about(view: View, title: str) -> About:
    """What a file of this view must say of itself when it lies on its own."""
    said = source.about(title, view.observations.frame, date.today(), view.operation.note)
    if view.operation.id == OPERATION_OF_ALL:
        return said
    return replace(said, notes=(f"What is counted: {WHICH[view.how]}.", *said.notes))


def caption(view: View, heading: str, words: str, note: str | None = None) -> Caption:
    """What a chart must say of itself when it has left its page."""
    small_print = source.small_print(about(view, heading))
    return Caption(heading, view.scope, (note, *small_print) if note else small_print, words)


def chart_downloads(
    key: str, heading: str, view: View, *, chart: Callable[[Palette], Any], told: Caption, table: pd.DataFrame
) -> None:
    """The chart as a picture and its table as a file, at the chart's own foot."""

    def drawn(kind: Kind) -> Callable[[], bytes]:
        return lambda: picture(chart(LIGHT), told, kind)

    with st.container(horizontal=True):
        for label, kind, media in (("PNG", "png", "image/png"), ("SVG", "svg", "image/svg+xml")):
            st.download_button(
                label,
                drawn("png" if kind == "png" else "svg"),
                safe_name(heading, f".{kind}", view.in_file_names),
                media,
                key=f"{key}-{kind}",
                icon=":material/image:",
                on_click="ignore",
            )
        for label, form in (("CSV", FORMATS["CSV"]), ("Excel", FORMATS["Excel workbook"])):
            save(
                f"{key}{form.suffix.replace('.', '-')}", label, view, heading, {heading: lambda: table}, form
            )
    st.caption(
        f"The pictures carry title, source and licence, always on white. The table has "
        f"{plural(len(table), 'row')}; the Excel file has a cover and explains its columns."
    )


def save(
    key: str,
    label: str,
    view: View,
    title: str,
    tables: Mapping[str, Callable[[], pd.DataFrame]],
    form: Format,
) -> None:
    """One button that saves one table, or several in one file."""
    what = f"{title}: {view.scope}"
    st.download_button(
        label,
        lambda: contents(
            {name: with_first_days(make(), view.operation) for name, make in tables.items()},
            form,
            about(view, what),
        ),
        safe_name(f"{title} for Excel" if form.bom else title, form.suffix, view.in_file_names),
        form.media,
        key=key,
        icon=":material/download:",
        on_click="ignore",
    )


def with_first_days(table: pd.DataFrame, operation: Operation) -> pd.DataFrame:
    """A table by the operation's weeks with the first day of each; any other table, one of two sides too, as it is."""
    if "week" not in table or "side" in table or not is_integer_dtype(table["week"]):
        return table
    days = pd.to_timedelta(7 * (table["week"].astype("Float64") - 1), unit="D")
    table = table.copy()
    table.insert(list(table).index("week") + 1, "week_from", pd.Timestamp(operation.start) + days)
    return table


def contents(tables: Mapping[str, pd.DataFrame], form: Format, told: About) -> bytes:
    """The bytes of a file with the tables; a workbook has sums in a reader's words, all else in codes."""
    if form.suffix == ".xlsx":
        tables = {name: in_reader_words(table) for name, table in tables.items()}
    one = next(iter(tables.values())) if len(tables) == 1 else tables
    if len(tables) == 1 and form.suffix == ".xlsx":
        one = tables  # its sheet has the table's name
    return to_bytes(one, form.suffix, about=told, bom=form.bom)


@st.fragment
def panel(key: str, view: View, tables: Mapping[str, Table], title: str = "") -> None:
    """Every table of a page in every format: choose which, choose how, press.

    ``title`` goes before the table's name in the name of the file.
    """
    with st.container(border=True, key=f"{key}-panel"):
        st.subheader("Download", anchor=False)
        left, right = st.columns([1, 1], gap="large")
        with right:
            form = FORMATS[
                st.radio(
                    "As",
                    list(FORMATS),
                    captions=[each.good_for for each in FORMATS.values()],
                    key=f"{key}-as",
                )
            ]
        choices = {name: table.holds for name, table in tables.items()}
        if form.several and len(tables) > 1:
            where = "Each on a sheet of its own" if form.suffix == ".xlsx" else "Each as a file of its own"
            choices[EVERYTHING] = where
        if st.session_state.get(f"{key}-what") not in choices:
            st.session_state.pop(f"{key}-what", None)
        with left:
            what = st.radio("What", list(choices), captions=list(choices.values()), key=f"{key}-what")
        chosen = tables if what == EVERYTHING else {what: tables[what]}
        name = ", ".join(filter(None, [title, "everything" if what == EVERYTHING else what]))
        save(
            f"{key}-save",
            f"Download {'everything' if what == EVERYTHING else what[:1].lower() + what[1:]} as {form.name}",
            view,
            name[:1].upper() + name[1:],
            {each: table.make for each, table in chosen.items()},
            form,
        )


def one_page(view: View) -> None:
    """The operation on one side of A4."""

    def made() -> bytes:
        told = view.data.in_full(view.observations)
        sheet = Summary(
            view.operation,
            told,
            view.rows,
            view.every_row,
            view.extent_but_releases,
            view.how,
            view.days,
            view.areas,
            view.beyond,
        )
        return to_html(sheet, about(view, view.operation.name))

    st.download_button(
        "Printable summary",
        made,
        safe_name("Summary", ".html", view.in_file_names),
        "text/html",
        key="summary",
        icon=":material/print:",
        on_click="ignore",
    )
    st.caption(
        "Figures, chart, policing areas and claims with their source on one side of A4. It opens in any browser "
        "and prints from there."
    )


def observations(rows: Rows, data: Data | None = None) -> Table:
    """Observations, with their sentences where the data has them; ``data`` where the rows are short of columns."""
    return Table(
        f"{plural(len(rows), 'row')}: each with its release, its days and its place",
        lambda: plain_columns(data.in_full(rows) if data else rows.frame),
    )
