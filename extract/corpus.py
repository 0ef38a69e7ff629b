"""Files, folders, archives, standard input and remote storage -> one table of observations.

Releases are read one after the other and worked on in batches, so a corpus of any size needs the memory of a
few batches and of its observations. Rows come in the order of the sources, however many processes work.
"""

from __future__ import annotations

import bz2
import enum
import gzip
import lzma
import multiprocessing
import multiprocessing.connection
import os
import signal
import sqlite3
import stat
import sys
import tarfile
import threading
import zipfile
import zlib
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from itertools import chain, islice, repeat
from pathlib import Path, PurePath
from typing import IO, cast
from warnings import warn

import pandas as pd

from extract import remote
from extract.cache import Cache, Known, Result, Source, digest_of
from extract.endings import ENDINGS
from extract.forces import known_force
from extract.observation import Observation, to_frame
from extract.release import (
    LONGEST_FILE,
    STANDARD_INPUT,
    Problem,
    Release,
    ReleaseError,
    completed,
    read_release,
    readable_name,
    release_id,
)
from extract.withheld import (
    release_without_names,
    shown_ids,
    text_without_names,
    told_as_masked,
    without_names,
)

RELEASE_SUFFIXES = (".md", ".markdown", ".txt", ".html", ".htm", ".xhtml")
ZIP_SUFFIXES = (".zip",)
GZIP_SUFFIXES, XZ_SUFFIXES, BZIP2_SUFFIXES = (".tar.gz", ".tgz"), (".tar.xz", ".txz"), (".tar.bz2", ".tbz2")
TAR_SUFFIXES = (".tar", *GZIP_SUFFIXES, *XZ_SUFFIXES, *BZIP2_SUFFIXES)
LARGEST_ARCHIVE = 10_000_000_000  # bytes that an archive may unpack to
SLACK = 1_000_000  # bytes of an archive's own, beside twice those of its files, which blocks fill up
BATCH = 250  # releases that one process works on at a time
SMALL = 2 * BATCH  # fewer releases than this are not worth starting processes for
KNOWN = 40 * BATCH  # releases that were read before go through in larger portions
MOST_DEATHS = 20  # processes that may die before it is the machine, not a release, that ends them
STOPPED_FROM_OUTSIDE = (
    "processes were stopped from outside again and again, probably for want of memory; "
    "try again with fewer workers"
)
ROWS_AT_ONCE = 50_000  # observations that are kept as objects before they become rows of a table
FEW = 200_000  # ids of releases that are remembered in memory
STEP = 1_000  # releases after which a table may be cut
KINDS_TOLD = 5  # of files that were passed over
LONGEST_SUFFIX = 10  # with its dot; what is longer is no kind of file but the end of a name

Met = tuple[str, bytes | Problem | Known]  # a source, or a release that an earlier run has read
FAULT = "This is a fault of opstats; please report it with the release's address"
Extractor = Callable[[Release], list[Observation]]
Progress = Callable[[int, int | None], None]

_DAMAGED = (tarfile.TarError, zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, ValueError)


def extract_corpus(
    paths: Iterable[str | Path] | str | Path,
    *,
    workers: int | None = None,
    progress: Progress | None = None,
    errors: list[Problem] | None = None,
    extractor: Extractor | None = None,
    cache: Cache | None = None,
    names: bool = False,
    passed_over: PassedOver | None = None,
    force: str | None = None,
) -> pd.DataFrame:
    """The observations of all releases in ``paths``, one row each, with the columns of the contract.

    ``paths`` are files, folders (read with their subfolders), ``.zip`` and ``.tar`` archives, ``-`` for
    standard input, and addresses such as ``s3://bucket/folder``. ``workers`` is the number of processes, all
    cores if not given; it changes nothing in the result. ``progress`` is called with the number of releases
    done and their total, ``None`` where that is not known before the end. What cannot be read is appended to
    ``errors``, or warned of without it, and stops nothing. ``frame.attrs["releases"]`` is the number of
    releases read. ``extractor`` replaces ``extract_release``. ``cache`` keeps the observations of each release
    for the next run, which then reads only what is new or has changed; it changes nothing in the result.
    Names and homes of suspects and victims are masked in the table, as ``withheld.py`` does, but with ``names``.
    ``passed_over`` counts the files in folders that are no releases.
    ``force`` is that of the releases that state none, by any of its names.
    """
    problems: list[Problem] = []
    portions = extract_portions(
        paths,
        workers=workers,
        progress=progress,
        errors=problems,
        extractor=extractor,
        cache=cache,
        names=names,
        passed_over=passed_over,
        force=force,
    )
    frames, read = [], 0
    for portion in portions:
        frames.append(portion.frame)
        read += portion.releases
    frame = pd.concat(frames, ignore_index=True) if len(frames) > 1 else frames[0]
    frame.attrs["releases"] = read
    if errors is not None:
        errors.extend(problems)
    elif problems:
        warn(f"{len(problems)} could not be read, the first: {problems[0]}", stacklevel=2)
    return frame


@dataclass(slots=True)
class PassedOver:
    """Files in folders that are neither releases nor archives of them: how many of each kind, and the first.

    >>> files = PassedOver()
    >>> for name in ("news/plan.PDF", "news/list.pdf", "news/README"):
    ...     files.add(name)
    >>> str(files)
    '2 .pdf, 1 without a suffix (first: news/plan.PDF)'
    """

    kinds: Counter[str] = field(default_factory=Counter)
    first: str = ""

    def add(self, name: str) -> None:
        """Count one file."""
        suffix = PurePath(name).suffix.lower()
        is_kind = suffix[1:].isalnum() and len(suffix) <= LONGEST_SUFFIX
        self.kinds[suffix if is_kind else "without a suffix"] += 1
        self.first = self.first or readable_name(name)

    def __bool__(self) -> bool:
        return bool(self.kinds)

    def __str__(self) -> str:
        ordered = sorted(self.kinds.items(), key=lambda each: (-each[1], each[0]))
        told = [f"{number:,} {kind}" for kind, number in ordered[:KINDS_TOLD]]
        if rest := sum(number for _, number in ordered[KINDS_TOLD:]):
            told.append(f"{rest:,} of other kinds")
        return f"{', '.join(told)} (first: {self.first})"


@dataclass(frozen=True, slots=True)
class Portion:
    """The observations of some releases that follow one another, and how many could be read."""

    frame: pd.DataFrame
    releases: int


def extract_portions(
    paths: Iterable[str | Path] | str | Path,
    *,
    workers: int | None = None,
    progress: Progress | None = None,
    errors: list[Problem],
    extractor: Extractor | None = None,
    cache: Cache | None = None,
    names: bool = False,
    passed_over: PassedOver | None = None,
    force: str | None = None,
) -> Iterator[Portion]:
    """The table of ``extract_corpus`` in portions, at least one, so that nobody has to hold the whole of it.

    Where a portion ends hangs on the releases alone, not on how many processes work or what is known already.
    """
    if workers is not None and workers < 1:
        raise ValueError(f"workers must be 1 or more, not {workers}")
    if cache and extractor:
        raise ValueError(
            "a cache knows only the results of opstats' own rules, not those of another extractor"
        )
    if cache and cache.names != names:
        raise ValueError("a cache holds results with people's names, or without them: not both")
    force = known_force(force)
    if cache and known_force(cache.force) != force:
        raise ValueError("a cache finds what was read with the force that it was given: give both the same")
    paths = [paths] if isinstance(paths, str | Path) else list(paths)
    return _portions(
        paths, workers or _cores(), progress, errors, Task(extractor, names, force), cache, passed_over
    )


def _portions(
    paths: Sequence[str | Path],
    workers: int,
    progress: Progress | None,
    errors: list[Problem],
    task: Task,
    cache: Cache | None,
    passed_over: PassedOver | None,
) -> Iterator[Portion]:
    total = count_sources(paths) if progress else None
    rows: list[Observation] = []
    done = read = 0
    given = False
    for batch in _worked_on(_batches(paths, cache, passed_over), workers, task):
        if cache:
            _keep(batch, cache)
        for result in batch.results:
            if isinstance(result, Problem):
                errors.append(result)
            elif result is not None:
                rows.extend(result)
                read += 1
            done += 1
            if len(rows) >= ROWS_AT_ONCE and done % STEP == 0:
                yield Portion(task.frame_of(rows), read)
                rows, read, given = [], 0, True
        if progress:
            progress(done, total)
    if rows or read or not given:
        yield Portion(task.frame_of(rows), read)


def iter_releases(paths: Iterable[str | Path]) -> Iterator[Release | Problem]:
    """Every release in ``paths``, in order; a ``Problem`` in place of one that cannot be read."""
    yield from _releases(iter_sources(paths))


def iter_open(name: str, file: IO[bytes], most: int) -> Iterator[Release | Problem]:
    """The same of a file that is open, such as an upload: all is done in memory, nothing is written anywhere.

    An archive is read until it has unpacked to ``most`` bytes.
    """
    if not is_known(name):
        advice = "Give releases as .md, .txt or .html, or an archive of them as .zip or .tar"
        yield Problem(name, "it is neither a release nor an archive of releases", advice)
        return
    yield from _releases(_from_open(name, file, most))


def titles_of(paths: Iterable[str | Path], wanted: Iterable[str], *, names: bool = False) -> dict[str, str]:
    """What releases in ``paths`` are called that are shown by the ``wanted`` ids, without names but with ``names``.

    A table of observations has no titles, so these releases are read once more; not those of far away, and not
    what standard input has given.
    """
    wanted = set(wanted)
    shown = shown_ids(wanted)
    titles: dict[str, str] = {}
    for name, data in iter_sources(each for each in paths if str(each) != "-" and not remote.is_remote(each)):
        if len(titles) == len(wanted):
            break
        if isinstance(data, Problem) or not (found := shown(release_id(name))) or found in titles:
            continue
        with suppress(ReleaseError):
            release = read_release(data, name=name)
            if heading := (release if names else release_without_names(release)[0]).heading:
                titles[found] = heading
    return titles


def is_known(name: str) -> bool:
    """Whether a file's name is that of a release or of an archive."""
    return name.lower().endswith(RELEASE_SUFFIXES) or _is_archive(name)


def _releases(sources: Iterable[Met]) -> Iterator[Release | Problem]:
    for name, data in _unique(sources):
        if isinstance(data, Problem):
            yield data
            continue
        assert isinstance(data, bytes)  # without a cache nothing is known before it is read
        try:
            yield read_release(data, name=name)
        except ReleaseError as error:
            yield error.as_problem()


def iter_sources(paths: Iterable[str | Path]) -> Iterator[Source]:
    """The name and bytes of every release in ``paths``, in order; a ``Problem`` in place of bytes not had.

    Within folders, names that begin with a dot and files that are neither releases nor archives are passed
    over; a file named in ``paths`` itself is read whatever its name.
    """
    return cast(Iterator[Source], _met(paths, None))


def unique_sources(paths: Iterable[str | Path], passed_over: PassedOver | None = None) -> Iterator[Source]:
    """The same, each release once, though it lies in several places; the files that are none are counted."""
    return cast(Iterator[Source], _unique(_met(paths, None, passed_over)))


def _met(
    paths: Iterable[str | Path], cache: Cache | None, passed_over: PassedOver | None = None
) -> Iterator[Met]:
    passed_over = PassedOver() if passed_over is None else passed_over
    for path in paths:
        if str(path) == "-":
            yield STANDARD_INPUT, _standard_input()
        elif remote.is_remote(path):
            yield from _remote(str(path), cache, passed_over)
        else:
            for file in _local(Path(path), passed_over):
                yield from _problem(file) if isinstance(file, Problem) else _from_file(file, cache)


def count_sources(paths: Iterable[str | Path]) -> int | None:
    """How many releases ``paths`` hold; ``None`` where only reading them all would tell."""
    number = 0
    for path in paths:
        if str(path) == "-" or remote.is_remote(path):
            return None
        for file in _local(Path(path), PassedOver()):
            held = 1 if isinstance(file, Problem) else count_open(str(file), file)
            if held is None:
                return None
            number += held
    return number


def count_open(name: str, file: Path | IO[bytes]) -> int | None:
    """How many releases a file holds; ``None`` where only reading all of it would tell."""
    if name.lower().endswith(TAR_SUFFIXES):
        return None
    if name.lower().endswith(ZIP_SUFFIXES):
        with suppress(*_DAMAGED), zipfile.ZipFile(file) as archive:
            return sum(_wanted(info.filename) for info in archive.infolist())
    return 1


# --- batches and processes ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Task:
    """How the releases are worked on: by what, whether people's names stay in what comes of it, as of which force."""

    extractor: Extractor | None
    names: bool
    force: str | None = None  # of the releases that state none

    def frame_of(self, observations: Iterable[Observation]) -> pd.DataFrame:
        """The table of what was found, which says of itself that names are masked where they are."""
        frame = to_frame(observations)
        return frame if self.names else told_as_masked(frame)


@dataclass(slots=True)
class _Batch:
    """Some sources in order: what reading each came to, ``None`` where it is among those still unread."""

    results: list[Result | None] = field(default_factory=list)
    unread: list[tuple[str, bytes]] = field(default_factory=list)
    worked_on: list[Result] = field(default_factory=list)

    def fill_in(self, worked_on: list[Result]) -> _Batch:
        """The batch with the results of its unread sources in their places."""
        self.worked_on = worked_on
        late = iter(worked_on)
        self.results = [next(late) if result is None else result for result in self.results]
        return self


def _batches(
    paths: Iterable[str | Path], cache: Cache | None, passed_over: PassedOver | None = None
) -> Iterator[_Batch]:
    """The sources in portions of about ``BATCH`` that are to be read, or ``KNOWN`` of all kinds."""
    sources = _unique(_met(paths, cache, passed_over))
    batch = _Batch()
    while portion := list(islice(sources, BATCH)):
        to_read = [(name, data) for name, data in portion if isinstance(data, bytes)]
        known: Iterator[Result | None] = iter([None] * len(to_read))
        if cache and to_read:
            known = iter(cache.look_up([(name, digest_of(data)) for name, data in to_read]))
        for name, data in portion:
            if isinstance(data, Problem):
                batch.results.append(data)
            elif isinstance(data, Known):
                batch.results.append(data.result)
            else:
                batch.results.append(result := next(known))
                if result is None:
                    batch.unread.append((name, data))
        if len(batch.unread) >= BATCH or len(batch.results) >= KNOWN:
            yield batch
            batch = _Batch()
    if batch.results:
        yield batch


def _keep(batch: _Batch, cache: Cache) -> None:
    """Put what was read into the cache, but no fault of opstats: another run may not meet it."""
    for (name, data), result in zip(batch.unread, batch.worked_on, strict=True):
        if not (isinstance(result, Problem) and result.advice == FAULT):
            cache.keep(name, digest_of(data), result)
    cache.write()


def _unique(sources: Iterable[Met]) -> Iterator[Met]:
    """Each release once: the same name with the same bytes is the same release, met again.

    The same name with other bytes is read too, and reported, because its observations cannot be told apart.
    """
    seen = _Seen()
    for name, data in sources:
        name = readable_name(name)
        identity = release_id(name)
        if identity and not isinstance(data, Problem):
            digest = digest_of(data) if isinstance(data, bytes) else data.digest
            known = seen.first(identity, digest)
            if known == digest:
                continue
            if known is not None:
                reason = f"another release with other text has the same id, {identity}"
                yield name, Problem(name, reason, "Rename one of the two files; both were read")
        yield name, data


class _Seen:
    """The digest that each release's id was first met with; many of them lie in a temporary file, not in memory."""

    def __init__(self) -> None:
        self._few: dict[str, bytes] = {}
        self._many: sqlite3.Connection | None = None

    def first(self, identity: str, digest: bytes) -> bytes | None:
        """The digest that came first with the id, ``None`` if it is this one, now."""
        if self._many is None:
            if (known := self._few.get(identity)) is not None or len(self._few) < FEW:
                self._few[identity] = known or digest
                return known
            self._many = sqlite3.connect("")  # a file of its own that is gone with the connection
            self._many.execute("CREATE TABLE seen (id BLOB PRIMARY KEY, digest BLOB) WITHOUT ROWID")
            rows = ((_as_bytes(each), met) for each, met in self._few.items())
            self._many.executemany("INSERT INTO seen VALUES (?, ?)", rows)
            self._few = {}
        key = _as_bytes(identity)
        found = self._many.execute("SELECT digest FROM seen WHERE id = ?", (key,)).fetchone()
        if found is None:
            self._many.execute("INSERT INTO seen VALUES (?, ?)", (key, digest))
        return found and found[0]


def _as_bytes(name: str) -> bytes:
    return name.encode("utf-8", "surrogatepass")  # as names of files may be


def _worked_on(batches: Iterator[_Batch], workers: int, task: Task) -> Iterator[_Batch]:
    """The batches in their order, all results filled in; a few batches at a time are in memory."""
    while first := list(islice(batches, SMALL // BATCH)):
        if workers > 1 and sum(len(batch.unread) for batch in first) >= SMALL:
            yield from _worked_on_by_others(chain(first, batches), workers, task)
            return
        for batch in first:
            yield batch.fill_in(work_on(batch.unread, task))


def _worked_on_by_others(batches: Iterable[_Batch], workers: int, task: Task) -> Iterator[_Batch]:
    """The batches, worked on by processes of their own; one that dies costs the release that it died of."""
    waiting: deque[tuple[_Batch, Future[list[Result]]]] = deque()
    executor = _processes(workers)
    deaths = 0
    try:
        for batch in chain(batches, repeat(None)):
            if batch is None and not waiting:
                return
            if batch is not None:
                waiting.append((batch, _submit(executor, batch.unread, task)))
                if len(waiting) <= 2 * workers:
                    continue
            first, future = waiting.popleft()
            try:
                yield first.fill_in(future.result())
            except BrokenProcessPool:
                deaths += 1
                if deaths > MOST_DEATHS:
                    raise RuntimeError(STOPPED_FROM_OUTSIDE) from None
                executor.shutdown(wait=True, cancel_futures=True)  # so that processes can be forked again
                results = _work_on_with_care(first.unread, task)
                executor = _processes(workers)
                waiting = deque((each, _submit(executor, each.unread, task)) for each, _ in waiting)
                yield first.fill_in(results)
    finally:
        executor.shutdown(wait=True, cancel_futures=True)


def _processes(number: int) -> ProcessPoolExecutor:
    import extract.facts  # noqa: F401 - the grammar is made ready once, before processes are forked

    return ProcessPoolExecutor(number, mp_context=_context(), initializer=_follow_parent)


def _submit(executor: ProcessPoolExecutor, releases: Sequence[Source], task: Task) -> Future[list[Result]]:
    """Hand work to the processes; where one of them has just died, the future says so."""
    try:
        with _interrupts_later():
            return executor.submit(work_on, releases, task)
    except BrokenProcessPool as error:
        future: Future[list[Result]] = Future()
        future.set_exception(error)
        return future


def _work_on_with_care(releases: Sequence[Source], task: Task) -> list[Result]:
    """The results of releases among which one may have ended the process that read it: halved until it is found."""
    with _processes(1) as executor:
        try:
            return _submit(executor, releases, task).result()
        except BrokenProcessPool:
            pass
    if len(releases) == 1:
        name, _ = releases[0]
        advice = "Try it by itself, with more memory free; if it happens again, please report it"
        return [Problem(name, "the process that read it was stopped from outside, or crashed", advice)]
    half = len(releases) // 2
    return [
        *_work_on_with_care(releases[:half], task),
        *_work_on_with_care(releases[half:], task),
    ]


def work_on(releases: Sequence[Source], task: Task) -> list[Result]:
    """The observations of each release, or why there are none."""
    if not releases:  # then the grammar need not even be imported
        return []
    extractor = task.extractor
    if extractor is None:
        from extract import extract_release

        extractor = extract_release
    results: list[Result] = []
    for name, data in releases:
        if isinstance(data, Problem):
            results.append(data)
            continue
        try:
            release = completed(read_release(data, name=name), task.force)
            found = extractor(release)
            results.append(found if task.names else without_names(release, found))
        except ReleaseError as error:
            results.append(error.as_problem())
        except Exception as error:  # one release must not cost the others
            said = str(error) if task.names else text_without_names(str(error))
            reason = f"extracting from it failed ({type(error).__name__}: {said})"
            results.append(Problem(name, reason, FAULT))
    return results


def _cores() -> int:
    """The cores that this process may use, which in a container are fewer than the machine has."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _context() -> multiprocessing.context.BaseContext:
    """Forking is quicker and asks nothing of the caller's script, but is safe only without other threads."""
    forks = sys.platform == "linux" and threading.active_count() == 1
    return multiprocessing.get_context("fork" if forks else "spawn")


@contextmanager
def _interrupts_later() -> Iterator[None]:
    """Ctrl-C and the like wait while processes are started, which else could swallow them."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, ENDINGS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _follow_parent() -> None:
    """Ctrl-C and the like are for the process that started the others; it ends them, and they end if it is gone."""
    for each in ENDINGS:
        # SIGTERM is how the parent ends those that are left when one of them has died
        signal.signal(each, signal.SIG_DFL if each == signal.SIGTERM else signal.SIG_IGN)
    if hasattr(signal, "pthread_sigmask"):  # they were started while these had to wait
        signal.pthread_sigmask(signal.SIG_UNBLOCK, ENDINGS)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """A parent that is killed says nothing; its workers would wait for it for ever, and keep its pipes open."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        multiprocessing.connection.wait([parent.sentinel])
        os._exit(1)


# --- files and folders ----------------------------------------------------------------------------------


def _problem(problem: Problem) -> Iterator[Source]:
    yield problem.name, problem


def _wanted(name: str) -> bool:
    """Whether a file in a folder or an archive is taken for a release, or for an archive of them."""
    parts = name.replace("\\", "/").split("/")
    hidden = any(part.startswith(".") and part != ".." for part in parts) or "__MACOSX" in parts
    return not hidden and is_known(name)


def _is_archive(name: str) -> bool:
    return name.lower().endswith(ZIP_SUFFIXES + TAR_SUFFIXES)


def _local(path: Path, passed_over: PassedOver) -> Iterator[Path | Problem]:
    """The files behind a path, folders with all that they hold, sorted by name; links in circles end."""
    try:
        is_folder, is_there = path.is_dir(), path.exists()
    except OSError as error:
        yield _unopened(path, error)
        return
    if is_folder:
        yield from _in_folder(path, passed_over)
    elif is_there:
        yield path
    else:
        yield Problem(str(path), "there is no such file or folder", "Check the path")


class _Kind(enum.Enum):
    """What a folder's entry was when the folder was listed; a link is what it leads to."""

    FOLDER = enum.auto()
    FILE = enum.auto()
    OTHER = enum.auto()  # a link to nothing, a pipe, a device


Identity = tuple[int, int]


def _in_folder(path: Path, passed_over: PassedOver) -> Iterator[Path | Problem]:
    entered: set[Identity] = set()
    # each entry with the folders that it lies in
    stack = [(path, _Kind.FOLDER, frozenset(_folders_above(path)))]
    while stack:
        here, kind, above = stack.pop()
        if kind is _Kind.FOLDER:
            try:
                # unlike the folder itself, its "." can be asked only by who may enter it
                identity = _identity(f"{here}{os.sep}.")
                if identity in above:
                    reason = "it is a link to a folder that it lies in, and is not followed"
                    yield Problem(str(here), reason, "Remove the link")
                if identity in above or identity in entered:
                    continue
                entered.add(identity)
                inside = above | {identity}
                with os.scandir(here) as entries:
                    found = [(each.name, _kind(each)) for each in entries if each.name[0] != "."]
            except OSError as error:
                yield _unopened(here, error, "the folder")
                continue
            found.sort(key=lambda each: each[0], reverse=True)
            stack.extend((here / name, of, inside) for name, of in found)
        elif kind is _Kind.OTHER:
            yield from _odd(here)
        elif is_known(here.name):
            yield here
        else:
            passed_over.add(str(here))


def _identity(folder: str | Path) -> Identity:
    """What tells a folder from all others, by whatever name it is met."""
    status = os.stat(folder)  # noqa: PTH116 - a Path leaves a "." out
    return status.st_dev, status.st_ino


def _folders_above(path: Path) -> Iterator[Identity]:
    for folder in path.resolve().parents:
        with suppress(OSError):  # one that may not be looked at, though what is in it may
            yield _identity(folder)


def _kind(entry: os.DirEntry[str]) -> _Kind:
    try:
        if entry.is_dir():
            return _Kind.FOLDER
        return _Kind.FILE if entry.is_file() else _Kind.OTHER
    except OSError:  # a link that cannot be followed
        return _Kind.OTHER


def _odd(path: Path) -> Iterator[Problem]:
    """What is wrong with a link that leads nowhere, or a pipe, where it may have stood for releases."""
    if path.suffix and not is_known(path.name):
        return
    if path.is_symlink():
        try:
            path.stat()
        except PermissionError as error:
            yield _unopened(path, error)
            return
        except OSError:
            reason = "it is a link to a file that is not there"
            yield Problem(str(path), reason, "Remove or mend the link")
            return
    if is_known(path.name):
        reason = "it is no file but a pipe or a device"
        yield Problem(str(path), reason, "Name it itself, if releases are to be read from it")


def _unopened(path: Path, error: OSError, what: str = "it") -> Problem:
    if isinstance(error, FileNotFoundError) and not path.is_symlink():
        return _gone(path)
    reason = f"{what} cannot be opened ({error.strerror or error})"
    return Problem(
        str(path), reason, "Check the path and permissions" if what == "it" else "Check its permissions"
    )


def _gone(path: Path) -> Problem:
    reason = "it is no longer there: something removed it while its folder was read"
    return Problem(str(path), reason, "Run again, if it should be there")


def _standard_input() -> bytes | Problem:
    try:
        return sys.stdin.buffer.read(LONGEST_FILE + 1)
    except (AttributeError, ValueError):  # it is None or another's stream without bytes; it was closed
        reason = "there is nothing to read from: it is closed, or takes no bytes"
        return Problem(STANDARD_INPUT, reason, "Name files or folders in place of -")
    except OSError as error:
        return Problem(STANDARD_INPUT, f"it cannot be read ({error.strerror or error})", "Name a file")


def _from_file(path: Path, cache: Cache | None) -> Iterator[Met]:
    try:
        with path.open("rb") as file:
            if cache and _is_archive(str(path)) and path.is_file():  # a pipe can be read but once
                yield from cache.archive(str(path), file, _from_open)
            else:
                yield from _from_open(str(path), file)
    except OSError as error:
        yield from _problem(_unopened(path, error))


def _from_open(name: str, file: IO[bytes], most: int | None = None) -> Iterator[Source]:
    """The release in an open file, or the releases in it where it is an archive, which unpacks to ``most`` bytes."""
    lower = name.lower()
    most = LARGEST_ARCHIVE if most is None else most
    if lower.endswith(ZIP_SUFFIXES):
        yield from _from_archive(name, _zip_members(name, file), most)
    elif lower.endswith(TAR_SUFFIXES):
        yield from _from_archive(name, _tar_members(name, file, most), most)
    else:
        yield name, file.read(LONGEST_FILE + 1)


# --- archives -------------------------------------------------------------------------------------------


class _TooMuchError(Exception):
    """An archive unpacks to more than it may."""


def _from_archive(name: str, members: Iterator[Source], most: int) -> Iterator[Source]:
    """An archive's releases, up to ``most`` bytes of them; a damaged rest is one problem."""
    unpacked = 0
    try:
        for member, data in members:
            if not isinstance(data, Problem):
                unpacked += len(data)
                if unpacked > most:
                    raise _TooMuchError
            yield member, data
    except _TooMuchError:
        size = f"{most // 10**9} GB" if most >= 10**9 else f"{most // 10**6} MB"
        advice = "Unpack it and give the folder, if you trust where it came from"
        yield from _problem(Problem(name, f"it unpacks to more than {size}", advice))
    except _DAMAGED as error:
        yield from _problem(
            Problem(
                name,
                f"this is no readable archive, or a damaged one ({error})",
                "Fetch or make the archive again",
            )
        )


def _zip_members(name: str, file: IO[bytes]) -> Iterator[Source]:
    with zipfile.ZipFile(file) as archive:
        for info in archive.infolist():
            if info.is_dir() or not _wanted(info.filename):
                continue
            member = f"{name}/{info.filename}"
            refused = _refusal(member, info.filename, info.file_size, stat.S_ISLNK(info.external_attr >> 16))
            if not refused and info.flag_bits & 1:
                refused = Problem(member, "it is encrypted", "Make the archive again without a password")
            if refused:
                yield from _problem(refused)
                continue
            try:
                with archive.open(info) as opened:
                    yield member, opened.read(LONGEST_FILE + 1)
            except (*_DAMAGED, NotImplementedError) as error:
                yield from _problem(
                    Problem(member, f"it cannot be unpacked ({error})", "Make the archive again")
                )


def _tar_members(name: str, file: IO[bytes], most: int) -> Iterator[Source]:
    """Members as the stream brings them: nothing is unpacked to disk, and the index is not kept."""
    stream = _Counted(_decompressed(name, file), 2 * most + SLACK)
    with tarfile.open(fileobj=cast("IO[bytes]", stream), mode="r|") as archive:
        while (info := archive.next()) is not None:
            archive.members = []  # type: ignore[attr-defined]
            if info.isdir() or not _wanted(info.name):
                continue
            member = f"{name}/{info.name}"
            refused = _refusal(member, info.name, info.size, not info.isfile())
            opened = None if refused else archive.extractfile(info)
            if refused or opened is None:
                yield member, refused or b""
                continue
            yield member, opened.read(LONGEST_FILE + 1)
        # An empty block closes an archive; tarfile takes one that was cut off for a shorter one.
        if stream.count < archive.offset + tarfile.BLOCKSIZE:
            raise EOFError("it ends in the middle")


def _decompressed(name: str, file: IO[bytes]) -> IO[bytes]:
    """The bytes of a tar archive; unlike tarfile, these readers notice a compressed file that was cut off."""
    lower = name.lower()
    if lower.endswith(GZIP_SUFFIXES):
        return cast("IO[bytes]", gzip.open(file))
    if lower.endswith(XZ_SUFFIXES):
        return cast("IO[bytes]", lzma.open(file))
    if lower.endswith(BZIP2_SUFFIXES):
        return cast("IO[bytes]", bz2.open(file))
    return file


class _Counted:
    """A stream that knows how many bytes were read from it, and ends an archive that has too many.

    What is passed over in an archive is unpacked as well.
    """

    def __init__(self, stream: IO[bytes], most: int) -> None:
        self._stream, self._most = stream, most
        self.count = 0

    def read(self, size: int) -> bytes:
        data = self._stream.read(size)
        self.count += len(data)
        if self.count > self._most:
            raise _TooMuchError
        return data


def _refusal(member: str, inside: str, size: int, link: bool) -> Problem | None:
    """Why a member of an archive is not read, where there is a reason."""
    path = inside.replace("\\", "/")
    if _is_archive(path):
        return Problem(member, "it is an archive within an archive", "Unpack it, and give what is in it")
    if link:
        return Problem(member, "it is a link, not a file", "Put the file itself into the archive")
    if path.startswith("/") or ".." in path.split("/") or path[1:3] == ":/":
        return Problem(member, "its path leads out of the archive", "Make the archive again from its folder")
    if size > LONGEST_FILE:
        limit = LONGEST_FILE // 1_000_000
        return Problem(member, f"it is larger than {limit} MB, which no news release is", "Leave it out")
    return None


# --- remote storage -------------------------------------------------------------------------------------


def _remote(address: str, cache: Cache | None, passed_over: PassedOver) -> Iterator[Met]:
    """What is behind an address that fsspec can open: one file, an archive, or a folder with all it holds."""
    files = remote.files_behind(address, _wanted, passed_over.add)
    for found in remote.fetched(files, _is_archive):
        if isinstance(found, Problem):
            yield from _problem(found)
        elif found[1] is not None:
            yield found[0].address, found[1]
        else:
            yield from _from_remote_archive(found[0], cache)


def _from_remote_archive(file: remote.RemoteFile, cache: Cache | None) -> Iterator[Met]:
    try:
        with file.copied() as copy:
            if cache:
                yield from cache.archive(file.address, copy, _from_open)
            else:
                yield from _from_open(file.address, copy)
    except Exception as error:  # each storage has its own exceptions
        yield from _problem(file.unreached(error))
