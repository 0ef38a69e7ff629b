"""Evidence: every observation as a row, and the words of the release that state it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import streamlit as st

from dashboard.downloads import observations, panel
from dashboard.figure import in_turn, let_go, nothing, one_page_of, original, row_clicked
from dashboard.filters import View, known, one_of, warn
from dashboard.marked import marked_release, note_on
from dashboard.words import (
    MEASURES,
    SCOPE_NAMES,
    Measure,
    added_as,
    day,
    escape,
    measure_of,
    phrase,
    plain,
    plural,
    sentence,
    subjects,
    thing,
    title_of,
    where,
    with_unit,
)
from extract.rows import Rows

ROWS_IN_SIGHT, ROWS_BESIDE_ONE = 9, 4  # fewer where a release is open below, so that it is in sight too
ROWS_OF_A_PAGE = 500
QUOTED = "Words of the release"
SORTS_ONE_PAGE = f"{ROWS_OF_A_PAGE} on a page, the newest first; a click on a heading sorts the page."


EVERY_ROW = "All that is told, claims and parts too"


def adding(view: View) -> dict[str, Measure]:
    """The measures that add up anything here, by their names."""
    there = [each for each in MEASURES if not view.of(each).empty]
    seized = view.rows.where((view.rows.plain("measure") < 0) & view.rows.are("metric", "seizure"))
    items, units = seized.values("item"), seized.values("unit")
    pairs = zip(*seized.groups(("item", "unit"))[1], strict=True)
    there += [measure_of(str(items[i]), str(units[u])) for i, u in pairs if min(i, u) >= 0]
    return {added_as(each): each for each in there}


def added(view: View, measure: Measure) -> Rows:
    """The observations that a figure adds up: each once, as its release states it."""
    every = view.data.of(view.operation, view.how, view.sure)[0]
    told, own = (
        pd.MultiIndex.from_arrays([each["release"].astype(object), each["number"]])
        for each in (every.frame, view.of(measure).frame)
    )
    return every.where(told.isin(own))


def choose(view: View) -> Rows:
    """The observations that the page's own search and lists leave."""
    measures = adding(view)
    asked_for: list[str] = []
    chosen_rows = one_of(
        st.selectbox, "Only what a figure adds up", "rows", [EVERY_ROW, *measures], asked_for
    )
    warn(asked_for)
    rows = added(view, measures[chosen_rows]) if chosen_rows in measures else view.observations
    code, names = subjects(rows)
    things = sorted(set(names))
    left, right = st.columns(2)
    quoted = ", words of a release" if with_words(view.data.frame) else ""
    with left:
        search = st.text_input(
            "Search",
            key="search",
            bind="query-params",
            placeholder=f"What happened, a place{quoted}",
            max_chars=200,
        )
    with right:
        notices: list[str] = []
        known("what", things, notices)
        held = st.session_state.get("what")
        if held and not set(held) <= set(things):
            st.session_state["what"] = [each for each in held if each in things]
        chosen = st.multiselect("What", things, key="what", bind="query-params", placeholder="Everything")
    warn(notices)
    if chosen:
        rows = rows.where(np.array([name in chosen for name in names], dtype=bool)[code])
    for word in search.split():
        code, names = subjects(rows)
        found = np.array([word.casefold() in name.casefold() for name in names], dtype=bool)[code]
        for name in ("place", "release", "area"):
            found |= _holds(rows, name, word)
        for name in ("quote", "url"):
            held = view.data.frame[name].loc[rows.labels].str.contains(word, case=False, regex=False)
            found |= held.to_numpy(dtype=bool, na_value=False)
        rows = rows.where(found)
    return view.data.newest_first(rows)


def _holds(rows: Rows, name: str, word: str) -> np.ndarray:
    """Which rows have a word in a column's value, in any case; each value is looked at once."""
    values = rows.values(name).to_series()
    held = values.str.contains(word, case=False, regex=False).to_numpy(dtype=bool, na_value=False)
    return np.append(held, False)[rows.codes(name)]  # the last is for what is not stated (-1)


def table(rows: pd.DataFrame) -> pd.DataFrame:
    """The rows in a reader's words; dates stay dates, so that a click on the heading sorts them."""
    records = rows.to_dict("records")
    words = pd.DataFrame(
        {
            "What": [thing(row["metric"], row["item"]) for row in records],
            "How many": [how_many(row) for row in records],
            QUOTED: [row["quote"] if pd.notna(row["quote"]) else None for row in records],
            "Where": [
                where(row) for row in records
            ],  # before the days: on a phone no more columns are in sight
            "First day": rows["start"].dt.date.to_list(),
            "Last day": rows["end"].dt.date.to_list(),
            "Counted": [SCOPE_NAMES[str(row["scope"])] for row in records],
            "Published": rows["published"].dt.date.to_list(),
        }
    )
    return words if with_words(rows) else words.drop(columns=QUOTED)


_SAID_OF = {"part": " (part)", "total": " claimed"}


def how_many(row: Any) -> str:
    """The number of an observation, which says by itself where it is not counted: "145 warrants claimed"."""
    return with_unit({**row, "observations": 1}) + _SAID_OF.get(str(row["scope"]), "")


def with_words(rows: pd.DataFrame) -> bool:
    """Whether the releases' words come with most of the observations; of the others there are only the facts."""
    quoted = rows["quote"].str.len().gt(0).to_numpy(dtype=bool, na_value=False)
    return bool(2 * np.count_nonzero(quoted) >= len(rows) > 0)


def asked(view: View) -> pd.Series | None:
    """The observation that the address names."""
    release, number = st.query_params.get("release"), st.query_params.get("observation", "1")
    if not release:
        return None
    row = view.data.row(release, int(number)) if number.isdecimal() and len(number) < 9 else None
    if row is None:
        st.warning(
            plain(
                f"The address asks for observation {_short(number)} of release “{release[:60]}”, which is not in "
                "this data."
            ),
            icon=":material/link_off:",
        )
    return row


def _short(number: str) -> str:
    """A number as the address has it, cut visibly where it is long: it may be anything.

    >>> _short("3"), _short("9" * 40)
    ('3', '999999999999…')
    """
    return number if len(number) < 13 else f"{number[:12]}…"


def show(view: View, row: pd.Series, key: str) -> None:
    """One observation in its release: the text with every observation marked, this one strongest.

    ``key`` is that of the table above.
    """
    release = view.data.text_of(str(row["release"]))
    name = title_of(str(row["release"]), row["url"])
    st.subheader(plain(sentence(row)), anchor=False)
    siblings = view.data.frame[view.data.frame["release"].eq(row["release"]).fillna(False)]
    quoted = f"“{escape(row['quote'])}”" if pd.notna(row["quote"]) and row["quote"] else ""
    left, right = st.columns([2, 1], gap="large")
    with left:
        if release is None:
            st.markdown(f"**{plain(name)}**")
            st.caption(f"Published {day(row['published'])}")
            if quoted:
                st.html(f"<blockquote class='release'>{quoted}</blockquote>")
            else:
                st.markdown(
                    "Only the facts of this release come with this data, not its words. "
                    "Read them on the force’s site."
                )
        else:
            if quoted:
                # on a narrow page the marked sentence can be a screen or two further down
                st.html(f"<blockquote class='release narrow'>{quoted}</blockquote>")
            st.html(marked_release(release, siblings, int(row["number"])))
        original(row["url"], row["published"])
    with right:
        st.markdown("**How this was read**")
        st.markdown(note_on(row))
        others = siblings[siblings["number"].ne(row["number"])]
        if len(others):
            st.markdown(f"**{plural(len(others), 'other observation')} in this release**")
            many = len(others) > 6
            if many:
                st.caption("Scroll in the box for more.")
            with st.container(height=320 if many else "content", border=many, gap="xxsmall"):
                for other in others.to_dict("records"):
                    st.button(
                        plain(phrase(other)),
                        key=f"other-{other['number']}",
                        type="tertiary",
                        on_click=point_to,
                        args=(str(row["release"]), int(other["number"]), key),
                    )


def point_to(release: str, number: int, key: str) -> None:
    """Name an observation in the address, and let go of the row that is selected in a table."""
    st.query_params["release"] = release
    st.query_params["observation"] = str(number)
    let_go(key)


def page(view: View) -> None:
    st.title("Evidence", anchor=False)
    if with_words(view.data.frame):
        st.markdown("Every figure comes from sentences like these. Click a row to see it in its release.")
    else:
        st.markdown(
            "Every figure comes from statements like these. The words of the releases do not come with this data: "
            "click a row for the link to its release on the force’s own site."
        )
    if view.observations.empty:
        nothing(view)
        return
    named = asked(view)
    rows = choose(view)
    key = ""
    if rows.empty:
        st.info("Nothing matches the search. Take out a word, or choose fewer things.")
    else:
        first, number = one_page_of(len(rows), ROWS_OF_A_PAGE, "evidence-page")
        on_page = view.data.in_full(rows.between(first, min(first + ROWS_OF_A_PAGE, len(rows))))
        words = table(on_page)
        key = f"rows-{number}"
        place = row_clicked(
            words,
            key,
            f"Table of {plural(len(words), 'observation')}",
            ROWS_IN_SIGHT if named is None and in_turn(key) not in st.session_state else ROWS_BESIDE_ONE,
            {
                QUOTED: st.column_config.TextColumn(width="medium"),
                **{
                    name: st.column_config.DateColumn(format="D MMM YYYY")
                    for name in ("First day", "Last day", "Published")
                },
            },
        )
        st.caption(
            f"{plural(len(rows), 'observation')} in {plural(rows.number_of('release'), 'release')}. "
            + ("Click a heading to sort." if len(on_page) == len(rows) else SORTS_ONE_PAGE)
        )
        if place is not None:
            row = on_page.iloc[place]
            st.query_params["release"] = str(row["release"])
            st.query_params["observation"] = str(row["number"])
            named = row
    if named is not None:
        st.divider()
        show(view, named, key)
    if not rows.empty:
        st.divider()
        panel("evidence", view, {"Observations": observations(rows, view.data)})


page(st.session_state["view"])
