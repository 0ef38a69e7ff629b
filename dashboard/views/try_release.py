"""Try a release: paste or drop one, see at once what it states. Nothing is kept on the server."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd
import streamlit as st

from dashboard.downloads import observations, panel
from dashboard.figure import EVIDENCE
from dashboard.filters import View, clear
from dashboard.marked import marked_release, note_on
from dashboard.uploads import (
    KINDS,
    LARGEST,
    LONGEST,
    MOST_FILES,
    MOST_RELEASES,
    Tried,
    read_files,
    read_text,
)
from dashboard.words import plain, plural, sentence
from extract.areas import forces
from extract.release import Release
from extract.rows import Rows


def read(text: str, files: list[Any], force: str | None, published: date | None) -> None:
    """Read everything into the session's ``tried``; a bar says how far it is, and a button stops it.

    Pressing the button runs the page again, which ends this run where it next speaks to the page.
    """
    tried = st.session_state["tried"] = Tried()
    st.session_state.pop("shown", None)
    place = st.empty()
    with place.container(horizontal=True, vertical_alignment="center"):
        bar = st.progress(0.0, "Reading")
        st.button("Stop", key="stop-trying", icon=":material/stop_circle:")
    read_text(tried, text, force, published)
    read_files(tried, files, force, published, lambda done, total: speak(bar, done, total))
    if not tried.releases and not tried.problems:
        tried.problems.append("There is nothing to read yet. Paste a text or choose a file.")
    tried.whole = True
    place.empty()


def speak(bar: Any, done: int, total: int | None) -> None:
    said = f"Read so far: {done:,}" + (f" of {total:,}" if total else "")
    bar.progress(min(done / total, 1.0) if total else 0.0, said)


def ask() -> None:
    """The form; what it is given is read when its button is pressed."""
    with st.form("release", border=False):
        text = st.text_area(
            "Text of the release",
            height=240,
            max_chars=LONGEST,
            placeholder="Paste the release here, with or without its headline",
        )
        files = st.file_uploader(
            "Or files and archives of releases",
            type=KINDS,
            accept_multiple_files=True,
            max_upload_size=LARGEST,
            help=f"Up to {MOST_FILES} files of {LARGEST} MB, and {MOST_RELEASES:,} releases in all.",
        )
        left, right = st.columns(2)
        with left:
            published = st.date_input(
                "Published on, if the text does not say",
                value=None,
                format="DD/MM/YYYY",
                min_value=date(1990, 1, 1),
            )
        with right:
            force = st.selectbox(
                "Police force, if the text does not say", forces(), index=None, placeholder="Not known"
            )
        pressed = st.form_submit_button("Read", type="primary")
    if pressed:
        read(text, files, force, published)


def add(view: View, tried: Tried) -> None:
    """Make the releases part of this session's data, once, or take them out of it again."""
    own = st.session_state.get("own", frozenset())
    again = not own.isdisjoint(tried.releases)
    label = "Add again, in place of what I added" if again else "Add to the dashboard, for me only"
    with st.container(horizontal=True, vertical_alignment="bottom"):
        if tried.added:
            st.button("Added to the dashboard", icon=":material/check:", disabled=True)
        elif not tried.frame.empty and st.button(label, icon=":material/add:"):
            st.session_state["added"] = view.data.with_more(tried.frame, tried.releases.values())
            st.session_state["own"] = own | set(tried.releases)
            tried.added = True
            st.rerun()
        if "added" in st.session_state and st.button("Take my releases out again", icon=":material/undo:"):
            del st.session_state["added"], st.session_state["own"]
            tried.added = False
            st.rerun()


def added(view: View) -> None:
    """Where the session's own releases are to be found: filters may leave them out."""
    own = st.session_state["own"]
    every = int(view.data.frame["release"].isin(own).sum())
    shown = int(view.observations.are("release", *own).sum())
    whose = "Your release is" if len(own) == 1 else f"Your {len(own):,} releases are"
    st.success(f"{whose} part of the data on every page now, in this session only.", icon=":material/check:")
    with st.container(horizontal=True, vertical_alignment="center"):
        if shown < every:
            st.markdown(
                f"The filters leave out {every - shown} of your own {plural(every, 'observation')}: of another police "
                "force or other days, or with none stated."
            )
            st.button("Show everything in the data", on_click=widen, args=(view,))
        first = view.data.frame[view.data.frame["release"].isin(own)].iloc[0]
        st.page_link(
            EVIDENCE,
            label="See them under Evidence",
            icon=":material/format_quote:",
            query_params=[("release", str(first["release"])), ("observation", str(first["number"]))],
        )


def widen(view: View) -> None:
    clear(view.data.everything.days)
    st.session_state["operation"] = view.data.everything.name


def show(release: Release, rows: pd.DataFrame) -> None:
    left, right = st.columns([2, 1], gap="large")
    with left:
        st.html(marked_release(release, rows))
    with right:
        st.markdown(f"**{plural(len(rows), 'observation')}**")
        if rows.empty:
            st.caption("This release states nothing that is counted here.")
        if release.published is None:
            st.caption("Without a day of publication, “yesterday” and “last week” cannot be dated.")
        if release.force is None and not rows.empty:
            st.caption(
                "Without a police force, places have no policing area: choose the force above and read again."
            )
        for row in rows.to_dict("records"):
            with st.expander(plain(f"{row['number']}. {sentence(row)}")):
                st.markdown(note_on(row))


def page(view: View) -> None:
    st.title("Try a release", anchor=False)
    st.markdown(
        "See what is read in a release of your own. It stays in this browser session: it is not stored and "
        "nobody else sees it."
    )
    ask()
    tried: Tried = st.session_state.get("tried", Tried(whole=True))
    for problem in tried.problems[:10]:
        st.warning(plain(problem), icon=":material/warning:")
    if not tried.whole:
        st.warning(
            f"You stopped the reading. {plural(len(tried.releases), 'release')} had been read by then.",
            icon=":material/stop_circle:",
        )
    if not tried.releases:
        return
    st.divider()
    st.markdown(f"**{plural(len(tried.frame), 'observation')} in {plural(len(tried.releases), 'release')}**")
    add(view, tried)
    if "added" in st.session_state:
        added(view)
    release = choose(tried)
    show(release, tried.of(release))
    if tried.frame.empty:
        return
    st.divider()
    panel("tried", view, {"Observations": observations(Rows.of(tried.frame))}, "My releases")


def choose(tried: Tried) -> Release:
    """The release to look at, of several."""
    if len(tried.releases) == 1:
        return next(iter(tried.releases.values()))
    numbers = tried.frame["release"].value_counts()
    names = {
        name: f"{release.heading or name} ({plural(int(numbers.get(release.id, 0)), 'observation')})"
        for name, release in tried.releases.items()
    }
    shown = st.selectbox("Release to look at", list(names), format_func=names.__getitem__, key="shown")
    return tried.releases[shown]


page(st.session_state["view"])
