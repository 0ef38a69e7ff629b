"""What the dashboard shows: finding the data, reading it once, and keeping it when its file breaks.

The environment variable ``OPSTATS_DATA`` names releases (a file, folder or archive) or a table of
observations; without it, the seeds that come with opstats. A folder may hold both: then the releases' own
observations stand for the rows that its tables have of the same releases. ``OPSTATS_FORCE`` is the force of
releases that state none.
"""

from __future__ import annotations

import gc
import logging
import os
import threading
import time
import zipfile
from collections.abc import Callable, Hashable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any, Literal, TypeVar, cast

import numpy as np
import pandas as pd

from dashboard.words import measure_numbers, title_of
from extract.areas import Gazetteer
from extract.confidence import SURE, confidence
from extract.forces import known_force
from extract.mask import names_in_slug
from extract.observation import COLUMNS, to_frame
from extract.operation import Operation, are_members, load_operations, members
from extract.release import Release, ReleaseError, completed, read_release, release_id
from extract.rows import Rows
from extract.tables import KEYS, beyond, claims, counted, days_in, told
from extract.withheld import names_shown, release_without_names, shown_ids, table_without_names

VARIABLE = "OPSTATS_DATA"
FORCE_VARIABLE = "OPSTATS_FORCE"
TABLES = (".csv", ".jsonl", ".json", ".parquet")
# Columns of many rows and few values, and long ones that nothing is added up by: the first are held as numbers of
# their values, the second stay out of every filtered copy, so that these cost little time and memory.
FEW_VALUES = ("release", "force", "area", "place", "operation", "rule")
LONG = ("url", "quote", "quote_start", "quote_end", "date_basis", "rule", "confidence")
KEPT_ROWS = 1_000_000  # of all filtered rows that are kept for the next who asks for the same: some 15 MB, 100 at most
EVERYTHING = "everything"
How = Literal["named", "window"]
T = TypeVar("T")

Progress = Callable[[int, int | None], None]
_LOOK_AGAIN = 3.0  # seconds between two looks at whether the data has changed


class DataError(Exception):
    """Data that cannot be shown; the message says what is wrong and what to do."""


def seeds() -> Path:
    """The data that comes with opstats: inside the package in a wheel, beside it in a checkout."""
    inside = Path(__file__).parent / "seeds"
    return inside if inside.is_dir() else Path(__file__).parent.parent / "seeds"


def chosen_path() -> Path:
    """Where the data is, by the environment or by default."""
    given = os.environ.get(VARIABLE)
    return Path(given) if given else seeds()


def of_others() -> str | None:
    """The force of the releases that state none, where the environment tells it."""
    return known_force(os.environ.get(FORCE_VARIABLE))


@dataclass(eq=False)
class Data:
    """A table of observations with the releases behind it.

    ``frame`` has the contract's columns, ``confidence``, the ``day`` a row is counted on, and ``number``, which of
    its release's observations it is (from 1), so that a release and a number name a row in every filtered view
    and in an address. The tables of ``of`` and ``narrowed`` lack the columns ``LONG``, which ``in_full`` gives back.
    ``releases`` are releases held in memory; those of ``path`` are read when their text is asked for.
    """

    frame: pd.DataFrame
    path: Path | None = None
    releases: dict[str, Release] = field(default_factory=dict)
    problems: tuple[str, ...] = ()
    _counted: dict[tuple[str, How, bool], tuple[Rows, Rows]] = field(default_factory=dict)
    _made: dict[Hashable, Any] = field(default_factory=dict)
    _narrowed: dict[Hashable, Rows] = field(default_factory=dict)
    _there: dict[str, bool] = field(default_factory=dict)
    _making: threading.RLock = field(default_factory=threading.RLock, repr=False)
    _newest: np.ndarray | None = None
    _operations: list[Operation] | None = None
    _sources: dict[str, bytes] | None = None

    def __post_init__(self) -> None:
        number = self.frame.groupby("release", dropna=False, sort=False).cumcount() + 1
        self.frame = self.frame.assign(
            number=number.astype("int64"),
            confidence=confidence(self.frame),
            day=self.frame["end"].fillna(self.frame["published"]),
            **{name: self.frame[name].astype("category") for name in FEW_VALUES},
        )

    @property
    def newest(self) -> date | None:
        """The last day of publication."""
        last = self.frame["published"].max()
        return None if pd.isna(last) else last.date()

    @cached_property
    def everything(self) -> Operation:
        """All of the data as if it were one operation."""
        return _everything(self.frame)

    @cached_property
    def _rows(self) -> Rows:
        return Rows.of(self.frame)

    def operations(self) -> list[Operation]:
        """The operations that the data says something of, the most named first, then the others by their days.

        All of the data as one comes last; or first, where it names no operation.
        """
        if self._operations is None:
            named = self.frame["operation"].value_counts()
            known = [
                (int(named.get(each.name, 0)), each)
                for each in load_operations().values()
                if self.has(each, "window") or self.has(each, "named")
            ]
            known.sort(key=lambda pair: -pair[0])
            named_ones = [each for number, each in known if number]
            others = sorted((each for number, each in known if not number), key=lambda each: each.start)
            last = [*others, self.everything] if named_ones else [self.everything, *others]
            self._operations = [*named_ones, *last]
        return self._operations

    def has(self, operation: Operation, how: How) -> bool:
        """Whether there is any observation of an operation."""
        key = f"{operation.id} {how}"
        if key not in self._there:
            self._there[key] = bool(are_members(self._rows, operation, how).any())
        return self._there[key]

    def naming(self, operation: Operation) -> list[str]:
        """The releases that name an operation in any of their observations."""

        def make() -> list[str]:
            named = self.frame["operation"].eq(operation.name).fillna(False)
            return self.frame.loc[named, "release"].dropna().unique().tolist()

        return self.remembered(("naming", operation.id), make)

    def of(self, operation: Operation, how: How, sure: bool = False) -> tuple[Rows, Rows]:
        """An operation's observations, and of these the rows that may be added.

        Each with ``nth``, the day of the operation that it is counted on (0: none), the second with ``measure``,
        which of ``MEASURES`` adds it up (-1: none), in the order of these.
        ``sure`` leaves out all but the kinds that are surest to have been read right, before anything is counted.
        """
        key = operation.id, how, sure
        if key not in self._counted:
            with self._making:  # what one reader waits for is not begun again by the next
                if key not in self._counted:
                    frame = self._sure(sure)
                    rows = frame if operation.id == EVERYTHING else members(frame, operation, how)
                    once = _by_measure(counted(rows))
                    self._counted[key] = _with_days(rows, operation), _with_days(once, operation)
        return self._counted[key]

    def _sure(self, sure: bool) -> pd.DataFrame:
        return self.frame[self.frame["confidence"].ge(SURE)] if sure else self.frame

    def claimed(self, operation: Operation, how: How, sure: bool) -> Rows:
        """What the force claims of an operation: running totals, and what they are broken down to by area."""

        def make() -> Rows:
            observations = self.of(operation, how, sure)[0]
            release = self.frame["release"].loc[observations.labels]
            told_with = release[observations.are("scope", "total")].unique()
            beside = observations.where(release.isin(told_with).to_numpy())
            return beside.where(np.isin(beside.labels, claims(self.in_full(beside)).index))

        return self.remembered(("claimed", operation.id, how, sure), make)

    def other_claims(self, operation: Operation, how: How, sure: bool) -> Rows:
        """The running totals of an operation's forces that are not of the operation: of other days, or of none stated.

        There are none where only what names it is asked for.
        """

        def make() -> Rows:
            frame = self._sure(sure)
            rows = Rows.of(_short(frame))
            total = rows.are("scope", "total")
            if operation.force is not None:
                total &= rows.are(
                    "force", *(each for each in rows.values("force") if operation.of_force(each))
                )
            within = np.isin(rows.labels, self.of(operation, how, sure)[0].labels)
            return rows.where(total & ~within & (how == "window"))

        return self.remembered(("other claims", operation.id, how, sure), make)

    def beyond(self, operation: Operation, how: How, sure: bool) -> Rows:
        """What releases that name the operation tell of days reaching beyond it: told, and added to nothing."""

        def make() -> Rows:
            frame = self._sure(sure)
            return Rows.of(_short(beyond(frame, operation, how)))

        return self.remembered(("beyond", operation.id, how, sure), make)

    def told(self, operation: Operation, how: How, sure: bool) -> Rows:
        """An operation's claims with a number, in the order in which they were made, with their words."""

        def make() -> Rows:
            claimed = self.claimed(operation, how, sure)
            rows = told(self.in_full(claimed))
            rows = rows.assign(
                nth=claimed.frame["nth"].loc[rows.index], measure=measure_numbers(Rows.of(rows))
            )
            whose = ["force", "area", *KEYS, "scope", "operation", "nth", "measure"]
            return Rows.of(rows[[*whose, "text", "start", "end", "published"]])

        return self.remembered(("told", operation.id, how, sure), make)

    def narrowed(self, key: Hashable, make: Callable[[], Rows]) -> Rows:
        """What a state of the filters leaves of a table, made once for all sessions; the oldest make room."""
        made = self._narrowed.get(key)
        if made is None:
            made = self._narrowed[key] = make()
            while len(self._narrowed) > 1 and sum(map(len, list(self._narrowed.values()))) > KEPT_ROWS:
                self._narrowed.pop(next(iter(self._narrowed)), None)
        return made

    def newest_first(self, rows: Rows) -> Rows:
        """The same observations, those of the newest releases first; the order of all is found once."""
        if self._newest is None:
            ordered = self.frame[["published", "release", "number"]].sort_values(
                ["published", "release", "number"], ascending=[False, True, True]
            )
            rank = np.empty(len(ordered), dtype=np.int64)
            rank[self.frame.index.get_indexer(ordered.index)] = np.arange(len(ordered))
            self._newest = rank
        return rows.take(np.argsort(self._newest[self.frame.index.get_indexer(rows.labels)]))

    def in_full(self, rows: Rows) -> pd.DataFrame:
        """The same observations with every column."""
        return self.frame.loc[rows.labels]

    def remembered(self, key: Hashable, make: Callable[[], T]) -> T:
        """What no filter changes, made once."""
        if key not in self._made:
            with self._making:
                if key not in self._made:
                    self._made[key] = make()
        return cast(T, self._made[key])

    def any_activity(self, window: Operation, sure: bool = False) -> Rows:
        """The counted rows of any activity in some days, whatever operation they belong to."""
        once = self.of(self.everything, "window", sure)[1]
        return once.where(are_members(once, window, "window"))

    def areas_of(self, force: str) -> list[str]:
        """The areas of a force: its own list, whether or not the data has them all, then what else the data names."""

        def make() -> list[str]:
            known = [area.name for area in Gazetteer.for_force(force).areas]
            own = self._rows.where(self._rows.are("force", force))
            return [*known, *sorted(set(own.there("area")) - set(known))]

        return self.remembered(("areas", force), make)

    def text_of(self, release: str) -> Release | None:
        """A release with its text, in which names are not masked yet, or ``None`` where only its facts are there."""
        if release not in self.releases and self.path is not None:
            found = self._find(release)
            if found is not None:
                self.releases[release] = found
        return self.releases.get(release)

    def title_of(self, release: str, url: Any) -> str:
        """What a release is called: its title where it is at hand, or else the end of its address.

        An archive is not unpacked for it.
        """

        def make() -> str:
            at_hand = release in self.releases or release in self._files or self._sources is not None
            found = self.text_of(release) if at_hand else None
            if found is not None and not names_shown():
                found = release_without_names(found)[0]
            return (found and found.heading) or title_of(release, url)

        return self.remembered(("title", release), make)

    def row(self, release: str, number: int) -> pd.Series | None:
        found = self.frame[
            (self.frame["release"].eq(release) & self.frame["number"].eq(number)).fillna(False)
        ]
        return None if found.empty else found.iloc[0]

    def with_more(self, frame: pd.DataFrame, releases: Iterable[Release]) -> Data:
        """The same data and more, for one session: nothing of this one is changed.

        A release that is there already is replaced.
        """
        added = {release.id: release for release in releases}
        kept = self.frame[~self.frame["release"].isin(list(added)).to_numpy(dtype=bool)]
        both = pd.concat([plain_columns(kept), plain_columns(frame)], ignore_index=True)
        return Data(both, self.path, {**self.releases, **added}, self.problems)

    @cached_property
    def _files(self) -> dict[str, Path]:
        """The files of the releases in a folder by the ids that these are shown by."""
        from extract.corpus import RELEASE_SUFFIXES

        if self.path is None or not self.path.is_dir():
            return {}
        shown = shown_ids(self.frame["release"].dropna().unique())
        files: dict[str, Path] = {}
        for folder, _, names in os.walk(self.path):
            for file in (Path(folder) / name for name in names):
                if file.suffix.lower() in RELEASE_SUFFIXES and (found := shown(release_id(str(file)))):
                    files.setdefault(found, file)
        return files

    def _find(self, release: str) -> Release | None:
        from extract.corpus import iter_sources

        path = self.path
        assert path is not None
        try:
            if file := self._files.get(release):
                return completed(read_release(file), of_others())
            if self._sources is None:
                shown = shown_ids(self.frame["release"].dropna())
                self._sources = {
                    found: data
                    for name, data in iter_sources(_archives(path))
                    if isinstance(data, bytes) and (found := shown(release_id(name)))
                }
            data = self._sources.get(release)
            return None if data is None else completed(read_release(data, name=release), of_others())
        except (OSError, ReleaseError):
            return None


def _by_measure(rows: pd.DataFrame) -> pd.DataFrame:
    """The rows of each measure in one piece, so that they can be had without looking for them."""
    numbers = measure_numbers(Rows.of(rows))
    order = np.argsort(numbers, kind="stable")
    return rows.iloc[order].assign(measure=numbers[order])


def _with_days(rows: pd.DataFrame, operation: Operation) -> Rows:
    """The rows with ``nth``, the day of the operation that each is counted on, and without the long columns."""
    numbers = days_in(Rows.of(rows), operation).astype(np.int32)
    found = Rows.of(_short(rows.assign(nth=numbers)))
    found.columns.days[operation] = "nth"
    return found


def _short(rows: pd.DataFrame) -> pd.DataFrame:
    return rows.drop(columns=[name for name in LONG if name in rows])


def plain_columns(frame: pd.DataFrame) -> pd.DataFrame:
    """Observations with the contract's columns and types only, as they are exported."""
    strings = dict.fromkeys(FEW_VALUES, "string[pyarrow]")
    return frame[list(COLUMNS)].astype(strings).reset_index(drop=True)


def _archives(path: Path) -> list[Path]:
    from extract.corpus import TAR_SUFFIXES, ZIP_SUFFIXES

    if path.is_dir():
        return [each for each in path.rglob("*") if each.name.lower().endswith(ZIP_SUFFIXES + TAR_SUFFIXES)]
    return [] if path.suffix.lower() in TABLES else [path]


def _everything(frame: pd.DataFrame) -> Operation:
    """All of the data as if it were one operation, from its first to its last day of publication."""
    days = frame["published"].dropna() if frame["published"].notna().any() else frame["end"].dropna()
    start = days.min().date() if len(days) else date.today()
    end = days.max().date() if len(days) else start
    forces = frame["force"].dropna().unique()
    force = str(forces[0]) if len(forces) == 1 else None
    return Operation(
        EVERYTHING, "Everything in the data", force, start, (end - start).days + 1, (EVERYTHING,), None
    )


def begins(data: Data, operation: Operation) -> date | None:
    """The first day of publication of the releases that the operation's forces have in the data."""
    first = _published(data, operation).min()
    return None if pd.isna(first) else first.date()


def ends(data: Data, operation: Operation) -> date | None:
    """The last."""
    last = _published(data, operation).max()
    return None if pd.isna(last) else last.date()


def _published(data: Data, operation: Operation) -> pd.Series:
    own = data.frame
    if operation.force is not None:
        own = own[own["force"].isin([f for f in own["force"].dropna().unique() if operation.of_force(f)])]
    return own["published"]


ALONE = np.timedelta64(90, "D")  # from all others: then nothing is known of the days between
FEW_DAYS = 10


def known_days(data: Data, forces: Iterable[str]) -> np.ndarray:
    """The days on which releases of some forces appeared, in their order.

    Without one that lies long before or after all others, which would stretch the time of which anything is known.
    """
    own = data.frame["force"].isin(list(forces)).to_numpy(dtype=bool)
    days = np.unique(data.frame.loc[own, "published"].dropna().to_numpy().astype("datetime64[D]"))
    while len(days) > FEW_DAYS and days[-1] - days[-2] > ALONE:
        days = days[:-1]
    while len(days) > FEW_DAYS and days[1] - days[0] > ALONE:
        days = days[1:]
    return days


# --- reading -------------------------------------------------------------------------------------------


def read(path: Path, progress: Progress | None = None) -> Data:
    """Everything at a path: a table, or releases, or a folder with both.

    Raises ``DataError`` when there is nothing to show.
    """
    if not path.exists():
        raise DataError(f"{path} is not there. Check the path that opstats dashboard was given.")
    if _is_table(path):
        frame, problem = _table(path)
        if frame is None:
            raise DataError(problem or "")
        return Data(frame)
    from extract.corpus import extract_corpus
    from extract.release import Problem

    unread: list[Problem] = []
    # One process: a server with threads must not be forked, and a spawned one would run its script again.
    frame = extract_corpus(
        [path], workers=1, progress=progress, errors=unread, names=names_shown(), force=of_others()
    )
    problems = [_shown(str(problem)) for problem in unread]
    read_releases = int(frame.attrs.get("releases", 0))
    tables = sorted(each for each in path.iterdir() if each.suffix.lower() in TABLES) if path.is_dir() else []
    for each in tables:
        table, problem = _table(each)
        if table is None:
            problems.append(problem or "")
        else:
            frame = pd.concat([frame, _not_in(table, frame)], ignore_index=True)
    if not read_releases and frame.empty:
        first = f" {problems[0]}" if problems else ""
        raise DataError(f"{path} holds no release and no table of observations.{first}")
    return Data(frame[list(COLUMNS)], path, problems=tuple(problems))


def _shown(message: str) -> str:
    """A message as visitors may see it: a file's name may be somebody's."""
    return message if names_shown() else names_in_slug(message)


def _is_table(path: Path) -> bool:
    from extract.dataset import is_dataset

    return (path.is_file() and (path.suffix.lower() in TABLES or _is_package(path))) or is_dataset(path)


def _is_package(path: Path) -> bool:
    if path.suffix.lower() != ".zip":
        return False
    try:
        with zipfile.ZipFile(path) as archive:
            return "datapackage.json" in archive.namelist()
    except (OSError, zipfile.BadZipFile):
        return False


def _table(path: Path) -> tuple[pd.DataFrame | None, str | None]:
    from extract.dataset import is_dataset, read_dataset
    from extract.export import TableError, read_table

    try:
        frame = read_dataset(path) if is_dataset(path) else read_table(path)
        return frame if names_shown() else table_without_names(frame), None
    except TableError as error:
        return None, str(error)


def _not_in(table: pd.DataFrame, frame: pd.DataFrame) -> pd.DataFrame:
    """The rows of a table whose release, known by its id or address, has none in the other."""
    known = table["release"].isin(frame["release"].dropna()) | table["url"].isin(frame["url"].dropna())
    return table[~known.to_numpy(dtype=bool)]


# --- keeping -------------------------------------------------------------------------------------------


@dataclass
class Shelf:
    """The data that was read last, for every session of the server; read again when the files change."""

    data: dict[Path, tuple[float, Data]] = field(default_factory=dict)
    _looked: dict[Path, tuple[float, float]] = field(default_factory=dict)
    _failed: dict[Path, tuple[float, str]] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def get(self, path: Path, progress: Progress | None = None) -> tuple[Data, str | None]:
        """The data at a path, and a notice when it is older than the file, which can no longer be read.

        Raises ``DataError`` when nothing could ever be read.
        """
        with self._lock:
            stamp = self._stamp(path)
            known = self.data.get(path)
            if known and known[0] == stamp:
                return known[1], None
            failed = self._failed.get(path)
            if not (failed and failed[0] == stamp):
                try:
                    found = _read_again(path, progress) if known else read(path, progress)
                    self.data[path] = stamp, found
                    self._failed.pop(path, None)
                    return found, None
                except DataError as error:
                    failed = self._failed[path] = stamp, str(error)
            if known is None:
                self._failed.pop(path)  # try again on the next visit
                raise DataError(failed[1])
            return known[1], f"The data can no longer be read, so you see what was read before. {failed[1]}"

    def _stamp(self, path: Path) -> float:
        """A number that changes when a file or anything in a folder does; looked at every few seconds."""
        now = time.monotonic()
        looked = self._looked.get(path)
        if looked and now - looked[0] < _LOOK_AGAIN:
            return looked[1]
        stamp = 0.0
        try:
            if path.is_dir():
                for folder, _, names in os.walk(path):
                    stamp += Path(folder).stat().st_mtime
                    for name in names:
                        status = (Path(folder) / name).stat()
                        stamp += status.st_mtime % 1e5 + status.st_size
            else:
                status = path.stat()
                stamp = status.st_mtime + status.st_size * 1e-3
        except OSError:
            stamp = -1.0
        self._looked[path] = now, stamp
        return stamp


_SHELF = Shelf()


def shelf() -> Shelf:
    """One for all sessions of the server."""
    return _SHELF


def begin() -> None:
    """Read a table of observations before the first visitor comes, who is told what is wrong with it.

    Releases are read when they are asked for: that can take long, and a visitor sees how far it is.
    """
    path = chosen_path()
    if path == seeds() or _is_table(path):
        with suppress(Exception):
            data, _ = shelf().get(path)
            first = data.operations()[0]
            data.has(first, "named")
            data.told(first, "window", False)  # and all that these are found among
    gc.collect()
    gc.freeze()  # what is there for good need not be looked through for what can be freed


def _read_again(path: Path, progress: Progress | None) -> Data:
    """The data after its files have changed, perhaps in the middle of being written.

    Raises ``DataError`` for whatever is wrong with it, an empty table included: what is known is better.
    """
    try:
        found = read(path, progress)
    except DataError:
        raise
    except Exception as error:
        logging.getLogger(__name__).exception("%s cannot be read again", path)
        raise DataError(f"{path} cannot be read ({type(error).__name__}); the log says more.") from error
    if found.frame.empty:
        raise DataError(f"{path} holds no observation any more.")
    return found


def empty() -> Data:
    """No observations at all, so that a release can still be tried."""
    return Data(to_frame([]))
