"""What a visitor pastes or uploads: how much of it is read, and reading it in memory, never by way of a file."""

from __future__ import annotations

import io
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Any

import pandas as pd

from dashboard.data import Data
from dashboard.words import plural
from extract import extract_release, read_release
from extract.observation import Observation, to_frame
from extract.release import Problem, Release, ReleaseError, completed
from extract.withheld import names_shown, release_without_names, without_names

LONGEST = 200_000  # characters of pasted text; the longest release known has 60,000
KINDS = ["md", "txt", "html", "htm", "zip", "tar", "gz", "xz", "bz2", "tgz"]
LARGEST = 50  # megabytes of one file; .streamlit/config.toml has the same for the server
MOST_FILES = 50
MOST_RELEASES = 20_000
UNPACKED = 100_000_000  # bytes that all of it may come to
OFTEN = 0.2  # seconds between two looks at how far the reading is

ADDRESS = (
    "That is the address of a release, and nothing is fetched from there. Open it, copy the text of the release and "
    "paste that."
)

Spoken = Callable[[int, int | None], None]


def keep_in_memory() -> None:
    """Make the server hold an upload in memory while it arrives; it would put more than a megabyte on disk."""
    from starlette.formparsers import MultiPartParser

    MultiPartParser.spool_max_size = (LARGEST + 1) * 1024 * 1024


@dataclass
class Tried:
    """What has been read of the text and the files; it fills while they are read, so that a stop loses nothing."""

    releases: dict[str, Release] = field(default_factory=dict)
    stated: list[Observation] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    whole: bool = False
    added: bool = False  # to the session's data
    characters: int = 0

    def add(self, release: Release) -> None:
        """Read a release; of two with the same name, the second gets another.

        One that the rules fail on is a problem of its own and costs the others nothing.
        """
        from extract.corpus import FAULT

        name, number = release.id, 1
        while release.id in self.releases:
            number += 1
            release = replace(release, id=f"{name}-{number}")
        try:
            found = extract_release(release)
            if not names_shown():
                shown, _ = release_without_names(release)
                found = without_names(release, found)
                release = replace(release, id=shown.id, title=shown.heading)
        except Exception as error:  # whatever it is, the page goes on
            self.problems.append(f"{release.source}: reading it failed ({type(error).__name__}). {FAULT}.")
            return
        self.stated += found
        self.releases[release.id] = release
        self.characters += len(release.text)

    @property
    def full(self) -> bool:
        """Whether as much has been read as one session may hold."""
        return len(self.releases) >= MOST_RELEASES or self.characters >= UNPACKED

    @cached_property
    def frame(self) -> pd.DataFrame:
        """Its observations with their numbers; to be asked for when the reading has ended."""
        return Data(to_frame(self.stated)).frame

    def of(self, release: Release) -> pd.DataFrame:
        return self.frame[self.frame["release"].eq(release.id).fillna(False)]


def read_text(tried: Tried, text: str, force: str | None, published: date | None) -> None:
    """Read the pasted text, if there is any."""
    if not text.strip():
        return
    if re.fullmatch(r"(?:https?://|www\.)\S+", text.strip(), re.IGNORECASE):
        tried.problems.append(ADDRESS)
        return
    try:
        tried.add(completed(read_release(text[:LONGEST]), force, published))
    except ReleaseError as error:
        tried.problems.append(str(error))


def read_files(
    tried: Tried, files: Sequence[Any], force: str | None, published: date | None, spoken: Spoken
) -> None:
    """Read the releases in files and archives, and say now and then to ``spoken`` how many of how many.

    ``files`` have a ``name`` and their bytes in ``getvalue()``.
    """
    from extract.corpus import count_open, iter_open

    if len(files) > MOST_FILES:
        tried.problems.append(
            f"You chose {len(files):,} files. Only the first {MOST_FILES} were read. Put more into one archive."
        )
    opened = [(_name(file), io.BytesIO(file.getvalue())) for file in files[:MOST_FILES]]
    counts = [count_open(name, file) for name, file in opened]
    total = None if None in counts else sum(each or 0 for each in counts)
    done, last = 0, 0.0
    for name, file in opened:
        file.seek(0)
        for found in iter_open(name, file, UNPACKED):
            if tried.full:
                size = f"{plural(MOST_RELEASES, 'release')} or {UNPACKED // 10**6} MB of text"
                tried.problems.append(
                    f"{name}: more than {size} are not read here. What came before is shown; use the command "
                    "opstats extract for the whole."
                )
                return
            done += 1
            if isinstance(found, Problem):
                tried.problems.append(f"{found.name}: {found.problem}. {found.advice}.")
            else:
                tried.add(completed(found, force, published))
            if time.monotonic() - last > OFTEN:
                last = time.monotonic()
                spoken(done, total)


def _name(file: Any) -> str:
    """The file's own name without any folders, which a browser may be made to send."""
    return str(file.name).replace("\\", "/").rsplit("/", 1)[-1].lstrip(".") or "release.txt"
