"""A chart with its foot, which is the same everywhere: chart · table · download · sources."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

import numpy as np
import pandas as pd
import streamlit as st

from dashboard.beyond import beyond_words
from dashboard.charts import DARK, LIGHT, PICK, Palette, table_height
from dashboard.downloads import caption, chart_downloads
from dashboard.filters import View, in_address
from dashboard.picture import PANELS_IN_A_ROW
from dashboard.words import UNSTATED, day, escape, plain, plural, sentence, thing, things, web_address
from extract.mask import NAME
from extract.rows import Rows
from extract.tables import over_weeks

EVIDENCE = "views/evidence.py"
VIEWS = ("Chart", "Table", "Download", "Sources")
SHOWN = 8
ROWS_IN_SIGHT = 10  # of a table
WIDE = 240  # pixels of a column of places
GROUPED = ("week", "day", "area", "place", "metric", "item", "unit")  # what a metric table may be grouped by
_DAYS = ("day", "week")
# What is behind a mark comes below its chart, which may be below the screen. The title has the script run for each.
INTO_SIGHT = """<script data-of="%s">
document.querySelector(".st-key-%s")?.scrollIntoView({block: "nearest"});
</script>"""
T = TypeVar("T", pd.DataFrame, Rows)

Picked = Callable[[Mapping[str, Any]], tuple[str, Rows]]
Behind = Callable[[int], Rows]  # the observations behind a row of a table


def palette() -> Palette:
    """The colours of the theme that the reader's browser shows."""
    return DARK if st.context.theme.type == "dark" else LIGHT


@st.fragment
def figure(
    key: str,
    heading: str,
    view: View,
    *,
    chart: Callable[[Palette], Any],
    alt: str | Mapping[str, str],
    table: pd.DataFrame | Callable[[], pd.DataFrame],
    words: pd.DataFrame | Callable[[], pd.DataFrame],
    rows: Rows | Callable[[], Rows],
    picked: Picked | None = None,
    lead: str | None = None,
    note: str | None = None,
    panels: Mapping[str, str] | None = None,
    behind: Behind | None = None,
) -> None:
    """One finding: a heading, its chart, and the same data as a table, as files and as sentences.

    ``chart`` draws it in the colours it is given: the page's, or those of a picture. With ``panels``, words
    to stand above each of several charts, it draws these charts by name, and ``alt`` describes each.
    ``table`` is what the files hold, ``words`` the same as a reader sees it, or what makes these when they are
    asked for. ``rows`` are the observations behind it. ``lead``, under the heading, tells what of its figures is not
    in the chart, ``note``, below, how to read it. ``picked`` gives a title and the rows behind a mark that was
    clicked, which names its panel. ``behind`` gives the rows behind a row of ``words``; without it these are what
    its group has, where ``words`` has a row for each of ``table``.
    """
    st.subheader(plain(heading), anchor=False)
    if lead:
        st.caption(plain(lead))
    body = st.container()
    shown = (
        st.segmented_control(
            f"{plain(heading)}: show",
            VIEWS,
            default=VIEWS[0],
            key=f"{key}-view",
            persist_state="session",  # on the way back from a sentence, the table it was found in is still there
            label_visibility="collapsed",
            required=True,
        )
        or VIEWS[0]
    )
    told = alt if isinstance(alt, str) else " ".join(alt.values())
    with body:
        if shown == "Chart":
            drawn = f"{key}-chart"
            if panels is None:
                point = draw(chart(palette()), in_turn(drawn), told)
            else:
                alts = alt if isinstance(alt, Mapping) else {}
                point = side_by_side(chart(palette()), in_turn(drawn), panels, alts)
            click = "Click a mark for the observations behind it." if picked else ""
            st.caption(f"{plain(note) if note else ''} {click}".strip())
            if picked and point:
                beneath(*picked(point), f"{key}-picked", drawn)
        elif shown == "Table":
            seen = _made(words)
            if seen.columns[0] != "What" and seen.get("What", pd.Series()).nunique() == 1:
                seen = seen.drop(columns="What")  # the heading says it
            if UNSTATED in seen and not seen[UNSTATED].any():
                seen = seen.drop(columns=UNSTATED)
            if behind is None:
                groups = _made(table)
                behind = group_behind(groups, _made(rows)) if len(groups) == len(seen) else None
            clickable_table(seen, f"{key}-table", told, behind)
        elif shown == "Download":
            said = caption(view, heading, told, " ".join(filter(None, [lead, note])))
            chart_downloads(key, heading, view, chart=chart, told=said, table=_made(table))
        else:
            sources(_made(rows).frame, key)


def _made(given: T | Callable[[], T]) -> T:
    """What is given, or what makes it now that it is asked for."""
    return given() if callable(given) else given


def clickable_table(
    words: pd.DataFrame, key: str, alt: str, behind: Behind | None, most: int = ROWS_IN_SIGHT
) -> None:
    """A table whose rows can be clicked for the observations behind them, where it is known which these are."""
    # names of places are the longest words of a table, and would be cut in a column as wide as the others
    columns: dict[str, Any] = {"Place": st.column_config.TextColumn(width=WIDE)} if "Place" in words else {}
    columns |= {
        str(name): st.column_config.NumberColumn(format="localized")  # thousands apart
        for name in words.select_dtypes("number")
    }
    parts = [f"{plural(len(words), 'row')}; scroll in the table for more."] if len(words) > most else []
    if behind is None:
        st.dataframe(
            words,
            hide_index=True,
            height=table_height(len(words), most),
            key=key,
            alt=alt,
            placeholder="–",
            column_order=telling_columns(words),
            column_config=columns,
        )
        st.caption(" ".join(parts))
        return
    place = row_clicked(words, key, alt, most, columns)
    st.caption(" ".join([*parts, "Click a row for the observations behind it, a heading to sort."]))
    if place is not None:
        beneath(row_title(words.iloc[place]), behind(place), f"{key}-picked", key)


def telling_columns(words: pd.DataFrame) -> list[str]:
    """The columns worth their width: not what the title says of all rows, nor how many numbers are lacking if none is.

    >>> telling_columns(pd.DataFrame({"What": ["Arrests"] * 2, "Counted once": ["2", "3"], UNSTATED: [0, 0]}))
    ['Counted once']
    """
    one = len(words) > 1 and "What" in words and words["What"].nunique() == 1
    full = UNSTATED in words and not words[UNSTATED].any()
    return [str(name) for name in words if not (one and name == "What") and not (full and name == UNSTATED)]


def row_clicked(
    words: pd.DataFrame, key: str, alt: str, most: int, columns: Mapping[str, Any] | None = None
) -> int | None:
    """Draw a table with ``most`` rows in sight, and say which of its rows is clicked."""
    state = st.dataframe(
        words,
        hide_index=True,
        height=table_height(len(words), most),
        key=in_turn(key),
        alt=alt,
        placeholder="–",
        on_select="rerun",
        selection_mode="single-cell",
        column_order=telling_columns(words),
        column_config=columns,
    )
    cells = state["selection"]["cells"]
    return cells[0][0] if cells and cells[0][0] < len(words) else None


def in_turn(key: str) -> str:
    """The key of a chart or table, another one whenever what was clicked in it is let go of."""
    turn = st.session_state.get(f"{key}-turn", 0)
    return f"{key}-{turn}" if turn else key


def let_go(key: str) -> None:
    """Let go of the mark or row that is clicked: only another chart or table forgets it."""
    st.session_state[f"{key}-turn"] = st.session_state.get(f"{key}-turn", 0) + 1


def one_page_of(rows: int, most: int, key: str) -> tuple[int, int]:
    """Where the page of a long table begins that a reader has turned to, and its number; no control for one page."""
    pages = max(-(-rows // most), 1)
    number = st.pagination(pages, key=f"{key}-{pages}") if pages > 1 else 1
    return (number - 1) * most, number


def row_title(row: pd.Series) -> str:
    """What a row of a table is about, from its first two columns.

    >>> row_title(pd.Series({"Week": 2, "Policing area": "North", "Counted once": "3 warrants"}))
    'Week 2, North'
    """
    first, second = list(row.items())[:2]
    parts = [f"{first[0]} {first[1]:,}" if not isinstance(first[1], str) else first[1]]
    return ", ".join(parts + ([second[1]] if isinstance(second[1], str) else []))


def beneath(title: str, rows: Rows, key: str, clicked: str) -> None:
    """The observations behind a mark or a row that was clicked; where it is a single one, its sentence at once.

    ``clicked`` is the key of the chart or table.
    """
    if len(rows) == 1:
        st.switch_page(EVIDENCE, query_params=one_of_them(rows.frame.iloc[0]))
    with st.container(border=True, key=key):
        with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
            st.markdown(f"**{plain(title)}**", width="content")
            st.button(
                "Close",
                key=f"{key}-close",
                type="tertiary",
                icon=":material/close:",
                on_click=let_go,
                args=(clicked,),
            )
        sources(rows.frame, key)
    st.html(INTO_SIGHT % (escape(title), key), unsafe_allow_javascript=True)


def to_evidence(label: str, asked: Iterable[tuple[str, str]], icon: str | None = None) -> None:
    """A link to what is ``asked`` for under Evidence, which has the sidebar's filters in a new tab too."""
    st.page_link(EVIDENCE, label=label, icon=icon, query_params=[*asked, *in_address()])


def one_of_them(row: Any) -> list[tuple[str, str]]:
    """The address of an observation under Evidence, but for the sidebar's filters."""
    return [
        ("release", str(row["release"])),
        ("observation", str(row["number"])),
        ("what", thing(row["metric"], row["item"])),
    ]


def group_behind(table: pd.DataFrame, rows: Rows) -> Behind:
    """For each row of a metric table the ``rows`` of an operation that it adds up.

    A column of ``table`` that is null throughout while ``rows`` tell it (``item``, where several are added up
    as one) does not narrow them.
    """
    names = [name for name in GROUPED if name in table and (name in _DAYS or table[name].notna().any())]

    def of(position: int) -> Rows:
        nth = rows.plain("nth")
        whose = {"day": nth, "week": np.where(over_weeks(rows), 0, (nth + 6) // 7)}
        keep = np.ones(len(rows), dtype=bool)
        for name in names:
            value = table[name].iloc[position]
            value = None if pd.isna(value) else value
            keep &= whose[name] == (value or 0) if name in whose else rows.are(name, value)
        return rows.where(keep)

    return of


def draw(chart: Any, key: str, alt: str) -> dict[str, Any] | None:
    """A chart whose marks can be clicked; gives the fields of the mark that was clicked."""
    spec = chart.to_dict(records=False)
    state = st.vega_lite_chart(
        None, spec, width="stretch", key=key, on_select="rerun", selection_mode=PICK, alt=alt
    )
    points = state["selection"].get(PICK, [])
    return points[0] if points else None


def side_by_side(
    charts: Mapping[str, Any], key: str, panels: Mapping[str, str], alts: Mapping[str, str]
) -> dict[str, Any] | None:
    """Charts on one scale, each below its name and a figure; gives the mark that was clicked, with ``name``."""
    point = None
    names = list(panels)
    for start in range(0, len(names), PANELS_IN_A_ROW):
        columns = st.columns(min(PANELS_IN_A_ROW, len(names)))
        for column, name in zip(columns, names[start : start + PANELS_IN_A_ROW], strict=False):
            with column:
                st.markdown(f"**{plain(name)}**  \n{plain(panels[name])}")
                clicked = draw(charts[name], f"{key}-{name}", alts.get(name, ""))
                point = {**clicked, "name": name} if clicked else point
    return point


def sources(rows: pd.DataFrame, key: str) -> None:
    """The observations behind a figure, the newest first and a few at a time, each a link to its sentence."""
    if rows.empty:
        st.caption("No observation is behind this.")
        return
    ordered = rows.sort_values(["published", "release", "number"], ascending=[False, True, True])
    ordered = ordered.drop_duplicates(["release", "number"])
    links = st.container(gap="xxsmall")
    first, _ = one_page_of(len(ordered), SHOWN, f"{key}-page")
    with links:
        for row in ordered.iloc[first : first + SHOWN].to_dict("records"):
            to_evidence(plain(sentence(row)), one_of_them(row), ":material/format_quote:")
    total = f"{plural(len(ordered), 'observation')} in {plural(ordered['release'].nunique(), 'release')}"
    st.caption(
        f"{total}{', those published last first' if len(ordered) > SHOWN else ''}. Each leads to its release."
    )
    if len(ordered) > SHOWN:
        to_evidence(
            "All observations of this kind under Evidence, to search and sort",
            [("what", each) for each in things(Rows.of(ordered))],
            ":material/list:",
        )


def told_beyond(view: View, rows: Rows) -> None:
    """What is told of days reaching beyond the operation, which no figure of a page holds."""
    if len(rows):
        st.caption(plain(beyond_words(rows, view.operation)))
        opened(
            f"{plural(len(rows), 'observation')} not added", "beyond", lambda: sources(rows.frame, "beyond")
        )


@st.fragment
def opened(label: str, key: str, contents: Callable[[], None]) -> None:
    """What a reader may open, made only then."""
    box = st.expander(label, key=key, on_change="rerun")
    if box.open:
        with box:
            contents()


def original(url: Any, published: Any = None, name: str = "Read the original release") -> None:
    """A link to a release on its force's site, if its address is one that may be followed."""
    target = web_address(url)
    if target and NAME in target:
        st.caption(
            "Somebody’s name stands in this release’s address, so there is no link to it. The force published it on "
            f"{day(published)}."
        )
    elif target:
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
