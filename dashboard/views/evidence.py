"""Evidence: every observation as a row, and the words of the release that state it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import streamlit as st

from dashboard.downloads import observations, panel
from dashboard.figure import in_turn, let_go, nothing, one_page_of, original, row_clicked
from dashboard.filters import View, known, not_offered, one_of, warn
from dashboard.marked import marked_release, note_on
from dashboard.words import (
    MEASURES,
    SCOPE_NAMES,
    Measure,
    added_as,
    adds,
    day,
    escape,
    measure_of,
    phrase,
    plain,
    plural,
    records,
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
ADDED = "Adds to the figure"
NEWEST, OLDEST, LARGEST, BY_PLACE = ORDERS = (
    "Newest first",
    "Oldest first",
    "Largest number first",
    "Place, A to Z",
)
EVERY_ROW = "All observations"
SORTS_ONE_PAGE = f"{ROWS_OF_A_PAGE} on a page. “Sort by” sorts all of them, a click on a heading this page."
# In pixels, beside the words of a release, so that on a wide screen the day of publication is in sight as well.
WIDTHS = {"What": 125, "How many": 150, ADDED: 130, QUOTED: 180, "Where": 150}
DATE_WIDTH = 100


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


def choose_figure(view: View) -> Measure | None:
    """The figure whose observations are to be shown; nothing for all of them."""
    measures = adding(view)
    asked_for: list[str] = []
    chosen = one_of(st.selectbox, "Show", "rows", [EVERY_ROW, *measures], asked_for)
    warn(asked_for)
    return measures.get(chosen)


def choose(view: View, measure: Measure | None) -> Rows:
    """The observations that the page's own search and lists leave."""
    rows = view.observations if measure is None else added(view, measure)
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
        known("what", things, notices, "What")
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


def in_order(rows: Rows) -> tuple[Rows, str]:
    """The observations, which come with the newest first, in the order that is chosen where they fill several pages.

    Of what is on one page a click on a heading finds the largest as well.
    """
    notices: list[str] = []
    if len(rows) <= ROWS_OF_A_PAGE:
        not_offered("sort", [*ORDERS], notices, "Sort by")
        warn(notices)
        return rows, NEWEST
    order = one_of(st.selectbox, "Sort by", "sort", ORDERS, notices)
    warn(notices)
    if order == LARGEST:  # numpy puts what has no number last
        rows = rows.take(np.argsort(-rows.plain("value"), kind="stable"))
    elif order == BY_PLACE:
        rows = rows.take(np.argsort(rows.rank("place")[rows.codes("place")], kind="stable"))
    elif order == OLDEST:
        rows = rows.take(np.arange(len(rows))[::-1])
    return rows, order


def _holds(rows: Rows, name: str, word: str) -> np.ndarray:
    """Which rows have a word in a column's value, in any case; each value is looked at once."""
    values = rows.values(name).to_series()
    held = values.str.contains(word, case=False, regex=False).to_numpy(dtype=bool, na_value=False)
    return np.append(held, False)[rows.codes(name)]  # the last is for what is not stated (-1)


def what_each_adds(rows: pd.DataFrame, figure: Rows) -> list[str]:
    """What each of the observations that a figure adds up adds to it; ``figure`` are its counted rows."""
    counted = records(figure.where(figure.are("release", *rows["release"].unique())).frame)
    told = {(row["release"], row["number"]): adds(row) for row in counted}
    return [told[key] for key in zip(rows["release"], rows["number"], strict=True)]


def table(rows: pd.DataFrame, figure: Rows | None = None) -> pd.DataFrame:
    """The rows in a reader's words; dates stay dates, so that a click on the heading sorts them.

    With the counted rows of a ``figure`` that adds all of them up it says what each adds.
    """
    told = records(rows)
    words = pd.DataFrame(
        {
            "What": [thing(row["metric"], row["item"]) for row in told],
            "How many": [how_many(row) for row in told],
            QUOTED: [row["quote"] if pd.notna(row["quote"]) else None for row in told],
            "Where": [where(row) for row in told],  # before the days: on a phone no more columns are in sight
            "First day": rows["start"].dt.date.to_list(),
            "Last day": rows["end"].dt.date.to_list(),
            "Published": rows["published"].dt.date.to_list(),
            "Counted": [SCOPE_NAMES[str(row["scope"])] for row in told],  # last: the number says it too
        }
    )
    if figure is not None:
        words.insert(2, ADDED, what_each_adds(rows, figure))
        words = words.drop(columns=["Counted", *(["What"] if words["What"].nunique() == 1 else [])])
    return words if with_words(rows) else words.drop(columns=QUOTED)


_SAID_OF = {"part": " (part)", "total": " claimed"}


def how_many(row: Any) -> str:
    """The number of an observation, which says by itself where it is not counted: "145 warrants claimed"."""
    return with_unit({**row, "observations": 1}) + _SAID_OF.get(str(row["scope"]), "")


def having_words(rows: pd.DataFrame) -> int:
    """How many of the observations come with the words of their release; of the others there are only the facts."""
    return int(rows["quote"].str.len().gt(0).sum())


def with_words(rows: pd.DataFrame) -> bool:
    """Whether the releases' words come with most of the observations."""
    return 2 * having_words(rows) >= len(rows) > 0


def introduction(rows: pd.DataFrame) -> str:
    """What a reader finds here, and whether in the releases' own words."""
    if with_words(rows):
        return "Every figure comes from sentences like these. Click a row to see it in its release."
    there = (
        "Only some of the releases come with their words: click a row for these, or"
        if having_words(rows)
        else "The words of the releases do not come with this data: click a row"
    )
    address = "for the link to its release on the force’s own site"
    return f"Every figure comes from statements like these. {there} {address}."


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
    counted = counted_of(view, row)
    less = counted is not None and pd.notna(counted["apart"])
    st.subheader(plain(sentence(counted if less else row)), anchor=False)
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
        if counted is not None and (less or row["scope"] == "part"):
            st.markdown(plain(f"In the figures here it adds {adds(counted)}."))
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


def counted_of(view: View, row: pd.Series) -> pd.Series | None:
    """The counted row of an observation, if any figure of the operation adds it up."""
    rows = view.every_row.where(view.every_row.are("release", row["release"]))
    own = rows.where(rows.plain("number") == row["number"])
    return None if own.empty else own.frame.iloc[0]


def name_in_address(release: str, number: int) -> None:
    """Name an observation in the address, in one step: the way back leads to no address in between."""
    st.query_params.update({"release": release, "observation": str(number)})


def follow(row: pd.Series, named: pd.Series | None, key: str) -> pd.Series:
    """The observation of a row that is clicked, which the address then names.

    A row that was followed before stays clicked when the way back leads to another address: it is let go of then.
    """
    clicked = in_turn(key), str(row["release"]), int(row["number"])
    if st.session_state.get("followed") != clicked:
        st.session_state["followed"] = clicked
        name_in_address(*clicked[1:])
    elif named is None or (str(named["release"]), int(named["number"])) != clicked[1:]:
        let_go(key)
        st.rerun()
    return row


def point_to(release: str, number: int, key: str) -> None:
    """Name an observation in the address, and let go of the row that is selected in a table."""
    name_in_address(release, number)
    let_go(key)


def page(view: View) -> None:
    st.title("Evidence", anchor=False)
    st.markdown(introduction(view.data.frame))
    if view.observations.empty:
        nothing(view)
        return
    if view.wider:
        st.caption(plain(view.scope))
    named = asked(view)
    measure = choose_figure(view)
    rows = choose(view, measure)
    key = ""
    if rows.empty:
        st.info("Nothing matches the search. Take out a word, or choose fewer things.")
        named = None
    else:
        rows, order = in_order(rows)
        first, number = one_page_of(len(rows), ROWS_OF_A_PAGE, f"evidence-page-{order}")
        on_page = view.data.in_full(rows.between(first, min(first + ROWS_OF_A_PAGE, len(rows))))
        words = table(on_page, None if measure is None else view.of(measure))
        # in another order, or of other rows, it is another table, of which no row is clicked
        key = f"rows-{order}-{number}-{len(rows)}"
        place = row_clicked(
            words,
            key,
            f"Table of {plural(len(words), 'observation')}",
            ROWS_IN_SIGHT if named is None and in_turn(key) not in st.session_state else ROWS_BESIDE_ONE,
            {
                **{
                    name: st.column_config.TextColumn(width=width)
                    for name, width in WIDTHS.items()
                    if QUOTED in words
                },
                **{
                    name: st.column_config.DateColumn(format="D MMM YYYY", width=DATE_WIDTH)
                    for name in ("First day", "Last day", "Published")
                },
            },
        )
        st.caption(
            f"{plural(len(rows), 'observation')} in {plural(rows.number_of('release'), 'release')}. "
            + ("Click a heading to sort." if len(on_page) == len(rows) else SORTS_ONE_PAGE)
        )
        if place is not None:
            named = follow(on_page.iloc[place], named, key)
    if named is not None:
        st.divider()
        show(view, named, key)
    if not rows.empty:
        st.divider()
        panel("evidence", view, {"Observations": observations(rows, view.data)})


page(st.session_state["view"])
