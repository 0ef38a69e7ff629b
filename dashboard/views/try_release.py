"""Try a release: paste or drop one, see at once what it states. Nothing is kept on the server."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
import streamlit as st

from dashboard.data import Data
from dashboard.downloads import observations, panel
from dashboard.filters import View
from dashboard.marked import marked_release, note_on
from dashboard.words import plain, plural, sentence
from extract import extract_release, read_release
from extract.areas import forces
from extract.observation import to_frame
from extract.release import Problem, Release, ReleaseError

LONGEST = 200_000  # characters of pasted text; the longest release known has 60,000
SHOWN = 5
KINDS = ["md", "txt", "html", "htm", "zip", "tar", "gz", "xz", "bz2", "tgz"]


def completed(release: Release, force: str | None, published: date | None) -> Release:
    """The release with the force and the day of publication that its text does not give."""
    if release.published is None and published is not None:
        release = replace(release, published=published, published_precision="day")
    return replace(release, force=release.force or force)


def read_files(files: list[Any]) -> tuple[list[Release], list[str]]:
    """The releases in uploaded files and archives, and what could not be read.

    They go through a folder that is removed at once, because archives are read from files.
    """
    from extract.corpus import iter_releases

    releases: list[Release] = []
    problems: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        for number, file in enumerate(files):
            place = Path(folder) / str(number)
            place.mkdir()
            path = place / (Path(file.name.replace("\\", "/")).name.lstrip(".") or "release.txt")
            path.write_bytes(file.getvalue())
            for found in iter_releases([path]):
                if isinstance(found, Problem):
                    problems.append(f"{file.name}: {found.problem}. {found.advice}.")
                else:
                    releases.append(found)
    return releases, problems


def asked() -> tuple[list[Release], list[str]]:
    """What was pasted or dropped, read with what was said about it."""
    with st.form("release", border=False):
        text = st.text_area(
            "Text of the release",
            height=240,
            max_chars=LONGEST,
            placeholder="Paste the release here, with or without its headline",
        )
        files = st.file_uploader("Or files and archives of releases", type=KINDS, accept_multiple_files=True)
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
    if not pressed:
        return st.session_state.get("tried", ([], []))
    releases, problems = [], []
    if text.strip():
        try:
            releases.append(read_release(text))
        except ReleaseError as error:
            problems.append(str(error))
    if files:
        more, unread = read_files(files)
        releases += more
        problems += unread
    releases = [completed(release, force, published) for release in releases]
    if not releases and not problems:
        problems.append("There is nothing to read yet. Paste a text or choose a file.")
    st.session_state["tried"] = releases, problems
    return releases, problems


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
        for row in rows.to_dict("records"):
            with st.expander(plain(f"{row['number']}. {sentence(row)}")):
                st.markdown(note_on(row))


def page(view: View) -> None:
    st.title("Try a release", anchor=False)
    st.markdown(
        "See what is read in a release of your own. It stays in this browser session: it is not stored and "
        "nobody else sees it."
    )
    releases, problems = asked()
    for problem in problems[:10]:
        st.warning(plain(problem), icon=":material/warning:")
    if not releases:
        return
    found = {release.id: to_frame(extract_release(release)) for release in releases}
    frame = pd.concat(found.values(), ignore_index=True) if len(found) > 1 else next(iter(found.values()))
    numbered = Data(frame).frame
    st.divider()
    st.markdown(f"**{plural(len(frame), 'observation')} in {plural(len(releases), 'release')}**")
    with st.container(horizontal=True, vertical_alignment="bottom"):
        if st.button("Add to the dashboard, for me only", icon=":material/add:", disabled=frame.empty):
            st.session_state["added"] = view.data.with_more(frame, releases)
            st.rerun()
        if "added" in st.session_state and st.button("Take my releases out again", icon=":material/undo:"):
            del st.session_state["added"]
            st.rerun()
    if "added" in st.session_state:
        st.success("Your releases are part of every page now, in this session only.", icon=":material/check:")
    panel("tried", view, {"Observations": observations(numbered)}, "My releases")
    for release in releases[:SHOWN]:
        st.divider()
        show(release, numbered[numbered["release"].eq(release.id).fillna(False)])
    if len(releases) > SHOWN:
        st.caption(f"The first {SHOWN} of {len(releases):,} releases are shown; the download holds all.")


page(st.session_state["view"])
