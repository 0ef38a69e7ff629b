"""Try a release: paste or drop one, see at once what it states. Nothing is kept on the server."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

import pandas as pd
import streamlit as st

from dashboard.data import EVERYTHING, Data
from dashboard.downloads import observations, panel
from dashboard.figure import EVIDENCE
from dashboard.filters import View, clear
from dashboard.marked import marked_release, note_on
from dashboard.words import plain, plural, sentence
from extract import extract_release, read_release
from extract.areas import forces
from extract.observation import Observation, to_frame
from extract.release import Problem, Release, ReleaseError
from extract.withheld import names_shown, release_without_names, without_names

LONGEST = 200_000  # characters of pasted text; the longest release known has 60,000
KINDS = ["md", "txt", "html", "htm", "zip", "tar", "gz", "xz", "bz2", "tgz"]
OFTEN = 0.2  # seconds between two looks at how far the reading is


@dataclass
class Tried:
    """What has been read of the text and the files; it fills while they are read, so that a stop loses nothing."""

    releases: dict[str, Release] = field(default_factory=dict)
    stated: list[Observation] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    whole: bool = False

    def add(self, release: Release) -> None:
        """Read a release; of two with the same name, the second gets another."""
        name, number = release.id, 1
        while release.id in self.releases:
            number += 1
            release = replace(release, id=f"{name}-{number}")
        found = extract_release(release)
        if not names_shown():
            shown, _ = release_without_names(release)
            found = without_names(release, found)
            release = replace(release, id=shown.id, title=shown.title)
        self.releases[release.id] = release
        self.stated += found

    @cached_property
    def frame(self) -> pd.DataFrame:
        """Its observations with their numbers; to be asked for when the reading has ended."""
        return Data(to_frame(self.stated)).frame

    def of(self, release: Release) -> pd.DataFrame:
        return self.frame[self.frame["release"].eq(release.id).fillna(False)]


def completed(release: Release, force: str | None, published: date | None) -> Release:
    """The release with the force and the day of publication that its text does not give."""
    if release.published is None and published is not None:
        release = replace(release, published=published, published_precision="day")
    return replace(release, force=release.force or force)


@contextmanager
def on_disk(files: list[Any]) -> Iterator[list[Path]]:
    """Uploaded files in a folder that is removed at once: archives are read from files."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, file in enumerate(files):
            place = Path(folder) / str(number)
            place.mkdir()
            path = place / (Path(file.name.replace("\\", "/")).name.lstrip(".") or "release.txt")
            path.write_bytes(file.getvalue())
            paths.append(path)
        yield paths


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
    if text.strip():
        try:
            tried.add(completed(read_release(text), force, published))
        except ReleaseError as error:
            tried.problems.append(str(error))
    with on_disk(files) as paths:
        read_files(tried, files, paths, force, published, bar)
    if not tried.releases and not tried.problems:
        tried.problems.append("There is nothing to read yet. Paste a text or choose a file.")
    tried.whole = True
    place.empty()


def read_files(
    tried: Tried, files: list[Any], paths: list[Path], force: str | None, published: date | None, bar: Any
) -> None:
    """Read the releases in files and archives, and say now and then on ``bar`` how many."""
    from extract.corpus import count_sources, iter_releases

    total, done, spoken = count_sources(paths), 0, 0.0
    for file, path in zip(files, paths, strict=True):
        for found in iter_releases([path]):
            done += 1
            if isinstance(found, Problem):
                tried.problems.append(f"{file.name}: {found.problem}. {found.advice}.")
            else:
                tried.add(completed(found, force, published))
            if time.monotonic() - spoken > OFTEN:
                spoken = time.monotonic()
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
    if pressed:
        read(text, files, force, published)


def add(view: View, tried: Tried) -> None:
    """Make the releases part of this session's data, or take them out of it again."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        if st.button("Add to the dashboard, for me only", icon=":material/add:", disabled=tried.frame.empty):
            st.session_state["added"] = view.data.with_more(tried.frame, tried.releases.values())
            st.session_state["own"] = st.session_state.get("own", frozenset()) | set(tried.releases)
            st.rerun()
        if "added" in st.session_state and st.button("Take my releases out again", icon=":material/undo:"):
            del st.session_state["added"], st.session_state["own"]
            st.rerun()


def added(view: View) -> None:
    """Where the session's own releases are to be found: filters may leave them out."""
    own = st.session_state["own"]
    every = int(view.data.frame["release"].isin(own).sum())
    shown = int(view.observations["release"].isin(own).sum())
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
    everything = next(each for each in view.data.operations() if each.id == EVERYTHING)
    clear(everything.days)
    st.session_state["operation"] = everything.name


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
    st.divider()
    panel("tried", view, {"Observations": observations(tried.frame)}, "My releases")


def choose(tried: Tried) -> Release:
    """The release to look at, of several."""
    if len(tried.releases) == 1:
        return next(iter(tried.releases.values()))
    names = {
        name: f"{release.title or name} ({plural(len(tried.of(release)), 'observation')})"
        for name, release in tried.releases.items()
    }
    shown = st.selectbox("Release to look at", list(names), format_func=names.__getitem__, key="shown")
    return tried.releases[shown]


page(st.session_state["view"])
