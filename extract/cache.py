"""What was read before: the observations of each release, kept in a folder of the user's for the next run.

A kept answer is the one that reading would give: it hangs on a release's bytes, on what its name decides, and
on the rules. Nothing kept is ever run, what is damaged is read anew, and without the folder all goes on as
without a cache.
"""

from __future__ import annotations

import json
import os
import sqlite3
import sys
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from hashlib import blake2b, file_digest
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from extract.observation import COLUMNS, Observation, values_of
from extract.operation import EXTRA_VARIABLE
from extract.release import Problem, release_id
from extract.version import rules_version

WORTH_KEEPING = 500  # releases; a smaller corpus begins no cache, reading it again costs less than a second
KEPT_VERSIONS = 3  # of the rules; what others have left is removed when one more begins
UNUSED = 3600  # seconds after which no run can be at work with a version's file
LARGEST = 2_000_000_000  # bytes of one version's file; nothing is added to a larger one
PART = 500  # members of an archive that are noted together

Source = tuple[str, bytes | Problem]  # the name of a release and what it holds, or why it cannot be read
Result = list[Observation] | Problem  # what reading one release came to

_TABLES = """
CREATE TABLE IF NOT EXISTS releases (key BLOB PRIMARY KEY, content BLOB, proof BLOB);
CREATE TABLE IF NOT EXISTS members (archive BLOB, part INTEGER, content BLOB, proof BLOB,
    PRIMARY KEY (archive, part));
CREATE TABLE IF NOT EXISTS archives (archive BLOB PRIMARY KEY, members INTEGER);
"""


@dataclass(frozen=True, slots=True)
class Known:
    """A release that need not be read: the digest of its bytes, and what reading it came to."""

    digest: bytes
    result: Result


class Cache:
    """The results of earlier runs by the same rules, in one SQLite file of ``folder``.

    ``folder`` is ``default_folder()`` if not given; the file is begun once there are 500 results to keep.
    Results with people's ``names`` lie in a file of their own; ``force`` is that of releases that state none, and
    decides what is read in them. Several processes can use it at once. Whatever
    goes wrong with it is told once, through ``notify`` (a warning if not given), and ends its use: nothing is
    found or kept from then on.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder, Cache(folder) as cache:
    ...     cache.look_up([("kent.md", digest_of(b"Two men were arrested."))])
    [None]
    """

    def __init__(
        self,
        folder: str | Path | None = None,
        *,
        notify: Callable[[str], object] | None = None,
        names: bool = False,
        force: str | None = None,
    ) -> None:
        self.names = names
        self.force = force
        self._notify = notify or warnings.warn
        self._connection: sqlite3.Connection | None = None
        self._usable = True
        self._results: list[tuple[bytes, bytes, bytes]] = []
        self._parts: list[tuple[bytes, int, bytes, bytes]] = []
        self._archives: list[tuple[bytes, int]] = []
        self.path = Path()
        try:
            self.path = (
                Path(folder or default_folder())
                / f"observations-{_version()}{'-names' if names else ''}.sqlite"
            )
        except (OSError, RuntimeError) as error:  # no home folder, or no such file of operations
            self._give_up(error)

    def __enter__(self) -> Cache:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Write what is still to be written, and let go of the file."""
        self.write()
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    # --- releases ---------------------------------------------------------------------------------------

    def look_up(self, sources: Sequence[tuple[str, bytes]]) -> list[Result | None]:
        """What reading each of the releases came to, given their names and digests; ``None`` if not known."""
        keys = [_key(name, digest, self.force) for name, digest in sources]
        marks = ",".join("?" * len(keys))
        query = f"SELECT key, content, proof FROM releases WHERE key IN ({marks})"  # noqa: S608 - question marks
        found = {
            key: content for key, content, proof in self._rows(query, keys) if _whole(key, content, proof)
        }
        return _decoded([found.get(key) for key in keys], [name for name, _ in sources])

    def keep(self, name: str, digest: bytes, result: Result) -> None:
        """Keep what reading a release came to; it is in the file after ``write``."""
        if self._usable:
            key, content = _key(name, digest, self.force), _encoded(result)
            self._results.append((key, content, _proof(key, content)))

    # --- archives ---------------------------------------------------------------------------------------

    def archive(
        self, name: str, file: IO[bytes], read: Callable[[str, IO[bytes]], Iterator[Source]]
    ) -> Iterator[tuple[str, bytes | Problem | Known]]:
        """An archive's releases, without unpacking it as far as all of them are known; ``read`` unpacks it."""
        before = _state(file)
        archive = file_digest(file, "blake2b").digest()  # type: ignore[arg-type]  # readinto is there
        file.seek(0)
        known = 0
        for source in self._members(archive, name):
            known += 1
            yield source
        if known == self._size(archive):
            return
        entries: list[list[str]] = []
        number = -1
        whole = True
        for number, (member, data) in enumerate(read(name, file)):
            whole &= member.startswith(f"{name}/")  # else it is the archive itself that cannot be read
            entries.append([member.removeprefix(f"{name}/"), *_entry(data)])
            if len(entries) == PART:
                self._note(archive, number // PART, entries)
                entries = []
            if number >= known:
                yield member, data
        if whole and before == _state(file):
            self._note(archive, number // PART, entries)
            self._archives.append((archive, number + 1))

    def _size(self, archive: bytes) -> int | None:
        """How many members an archive has, where all were noted; else ``None``."""
        rows = self._rows("SELECT members FROM archives WHERE archive = ?", [archive])
        return rows[0][0] if rows else None

    def _note(self, archive: bytes, part: int, entries: list[list[str]]) -> None:
        if self._usable and entries:
            content = _json(entries)
            self._parts.append((archive, part, content, _proof(_part_key(archive, part), content)))

    def _members(self, archive: bytes, name: str) -> Iterator[tuple[str, Known | Problem]]:
        """The members of an archive that were noted, up to the first that is not known any more."""
        query = "SELECT content, proof FROM members WHERE archive = ? AND part = ?"
        for part in count():
            rows = self._rows(query, [archive, part])
            if not rows or not _whole(_part_key(archive, part), *rows[0]):
                return
            entries = json.loads(rows[0][0])
            read = [(f"{name}/{each[0]}", bytes.fromhex(each[1])) for each in entries if len(each) == 2]
            results = self.look_up(read)
            if None in results:
                return
            known = iter(zip(read, results, strict=True))
            for inside, *rest in entries:
                if len(rest) == 2:  # a member that cannot be had: why, and what to do about it
                    yield f"{name}/{inside}", Problem(f"{name}/{inside}", *rest)
                    continue
                (member, digest), result = next(known)
                assert result is not None
                yield member, Known(digest, result)

    # --- the file ---------------------------------------------------------------------------------------

    def write(self) -> None:
        """Put what was kept into the file, all or nothing; a run that is killed later has that behind it."""
        waiting = len(self._results) + len(self._archives)
        connection = self._open(begin=waiting >= WORTH_KEEPING) if waiting else None
        if connection is None:
            return
        try:
            if self.path.stat().st_size < LARGEST:
                with connection:
                    connection.executemany("INSERT OR REPLACE INTO releases VALUES (?, ?, ?)", self._results)
                    connection.executemany("INSERT OR REPLACE INTO members VALUES (?, ?, ?, ?)", self._parts)
                    connection.executemany("INSERT OR REPLACE INTO archives VALUES (?, ?)", self._archives)
        except (sqlite3.Error, OSError) as error:
            self._give_up(error)
        self._results, self._parts, self._archives = [], [], []

    def _rows(self, query: str, values: Sequence[object]) -> list[tuple[Any, ...]]:
        connection = self._open()
        if connection is None:
            return []
        try:
            return connection.execute(query, values).fetchall()
        except sqlite3.Error as error:
            self._give_up(error)
            return []

    def _open(self, *, begin: bool = False) -> sqlite3.Connection | None:
        """The file of these rules; ``None`` where it cannot be used, or is not there and is not to ``begin``."""
        if self._connection is not None or not self._usable:
            return self._connection
        try:
            begun = self.path.exists()
            if not begun:
                if not begin:
                    return None
                self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                _remove_old_versions(self.path.parent)
            connection = sqlite3.connect(self.path, timeout=30)
            self._connection = connection
            with suppress(sqlite3.OperationalError):  # another process is changing the mode just now
                connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=NORMAL")
            connection.executescript(_TABLES)
            os.utime(self.path)
        except (sqlite3.Error, OSError) as error:
            self._give_up(error)
        return self._connection

    def _give_up(self, error: Exception) -> None:
        """Go on without a cache, and say so."""
        self._usable = False
        self._results, self._parts, self._archives = [], [], []
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        where = f" {self.path}" if self.path.name else ""
        self._notify(f"Going on without the cache{where}, which cannot be used ({error})")


def _state(file: IO[bytes]) -> tuple[int, int]:
    status = os.fstat(file.fileno())
    return status.st_size, status.st_mtime_ns


def default_folder() -> Path:
    """The folder in which this system keeps a user's caches, and in it one for opstats."""
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        return (Path(local) if local else Path.home() / "AppData" / "Local") / "opstats" / "Cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "opstats"
    chosen = Path(os.environ.get("XDG_CACHE_HOME", ""))
    return (chosen if chosen.is_absolute() else Path.home() / ".cache") / "opstats"


def digest_of(data: bytes) -> bytes:
    """What tells one release's bytes from all others: 16 bytes."""
    return blake2b(data, digest_size=16).digest()


# --- the version of the rules ---------------------------------------------------------------------------


def _version() -> str:
    """Changes with everything that decides what is read in a release, an operation of the user's own included."""
    known = blake2b(rules_version(), digest_size=8)
    if extra := os.environ.get(EXTRA_VARIABLE):
        known.update(Path(extra).read_bytes())
    return known.hexdigest()


def _remove_old_versions(folder: Path) -> None:
    """Make room for one more version: the files of those used longest ago go, but none that may be in use."""
    with suppress(OSError):  # another process was quicker, or a file is open on Windows
        used = sorted(
            ((each.stat().st_mtime, each) for each in folder.glob("observations-*.sqlite")), reverse=True
        )
        for last, file in used[KEPT_VERSIONS - 1 :]:
            if last < time.time() - UNUSED:
                for suffix in ("", "-wal", "-shm"):
                    file.with_name(file.name + suffix).unlink(missing_ok=True)


# --- records --------------------------------------------------------------------------------------------

_DAYS = [number for number, name in enumerate(COLUMNS) if name in ("published", "start", "end")]
_day = lru_cache(maxsize=10_000)(date.fromisoformat)


def _key(name: str, digest: bytes, force: str | None) -> bytes:
    """Of a name, its stem decides the release's id and its suffix how the text is read; its folder nothing."""
    suffix = name.lower().rpartition(".")[2]
    decisive = f"{release_id(name)}\0{suffix}\0{force or ''}".encode("utf-8", "surrogatepass")
    return blake2b(decisive, key=digest, digest_size=16).digest()


def _part_key(archive: bytes, part: int) -> bytes:
    return archive[:48] + part.to_bytes(8, "big")


def _proof(key: bytes, content: bytes) -> bytes:
    """Shows that a record is whole and is the one of this key: SQLite itself doesn't notice a changed byte."""
    return blake2b(content, key=key, digest_size=8).digest()


def _whole(key: object, content: object, proof: object) -> bool:
    return isinstance(key, bytes) and isinstance(content, bytes) and proof == _proof(key, content)


def _entry(data: bytes | Problem) -> list[str]:
    return [data.problem, data.advice] if isinstance(data, Problem) else [digest_of(data).hex()]


def _json(content: object) -> bytes:
    return json.dumps(content, separators=(",", ":")).encode()


def _encoded(result: Result) -> bytes:
    if isinstance(result, Problem):
        return _json({"problem": result.problem, "advice": result.advice})
    rows = [list(values_of(observation)) for observation in result]
    for row in rows:
        for number in _DAYS:
            if row[number] is not None:
                row[number] = row[number].isoformat()
    return _json(rows)


def _decoded(contents: Sequence[bytes | None], names: Sequence[str]) -> list[Result | None]:
    """What was kept for each of some releases; they are decoded in one go, for most came to nothing."""
    results: list[Result | None] = []
    for told, name in zip(
        json.loads(b"[%s]" % b",".join(each or b"null" for each in contents)), names, strict=True
    ):
        if isinstance(told, dict):
            results.append(Problem(name, told["problem"], told["advice"]))
        elif told is None:
            results.append(None)
        else:
            for row in told:
                for number in _DAYS:
                    if row[number] is not None:
                        row[number] = _day(row[number])
            results.append([Observation(*row) for row in told])
    return results
