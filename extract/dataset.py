"""A table of observations as a folder of Parquet files by force and year: written in portions, put in place whole.

    observations/force=Avon%20and%20Somerset/year=2021/part-00000.parquet
    observations/_opstats.json

pandas, pyarrow, DuckDB, Polars and Spark read the folder as one table. ``year`` is the year of publication, 0 where
a release tells no date, and a force that is not stated is called so. The manifest names every file with its rows, so
that what a run has left half-written is never taken for a table.
"""

from __future__ import annotations

import errno
import io
import json
import os
import re
import shutil
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any
from urllib.parse import quote, unquote

import fsspec
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from extract.export import (
    About,
    TableError,
    lock,
    masked_by,
    remove_unless_locked,
    to_arrow,
    write_atomically,
)
from extract.observation import COLUMNS, typed

MANIFEST = "_opstats.json"  # readers of Parquet pass over names that begin with _
# Folders of rows without a force or date. The usual name for them stops pandas, which cannot unify nulls.
NO_FORCE, NO_YEAR = "not stated", 0
LONGEST_NAME = 200  # bytes of a force's name in a folder's name; most systems take 255
PUT_IN_PLACE = 10  # attempts to, where other runs put theirs into the same place
AGAIN = "Make it again with opstats extract PATH -o FOLDER/."


def is_dataset(path: object) -> bool:
    """Whether a path is a folder of such files, as far as that can be told without reading them."""
    text = str(path)
    if "://" not in text:
        folder = Path(text)
        try:
            return (folder / MANIFEST).is_file() or (folder.is_dir() and any(folder.glob("force=*/year=*")))
        except OSError:  # whoever reads the path tells what is wrong with it
            return False
    try:
        storage, root = fsspec.core.url_to_fs(text)
        return bool(storage.exists(f"{root.rstrip('/')}/{MANIFEST}"))
    except Exception:  # each storage has its own; whoever reads the path tells what is wrong with it
        return False


class Folder:
    """Where a dataset is to be: files are put beside it, or beneath it in a remote storage, and moved at the end."""

    def __init__(self, target: str, *, staging: str | None = None) -> None:
        """``staging`` names the folder for what is not yet complete; one of its own for every run if not given."""
        self.target = target.rstrip("/\\") or target
        self.storage, root = fsspec.core.url_to_fs(self.target)
        self.root: str = root.rstrip("/")
        self.is_local = "file" in _protocols(self.storage)
        parent, _, name = self.root.rpartition("/")
        unique = staging or uuid.uuid4().hex[:12]
        self.staging = (
            f"{parent}/.{name}-{unique}.part" if self.is_local else f"{self.root}/_staging-{unique}"
        )
        self._handle: int | None = None  # of the staging folder, as long as it is locked
        self.check()

    def check(self) -> None:
        """Refuse to replace what is not a dataset of ours."""
        if self.is_local and Path(self.root).is_file():
            raise TableError(self.target, "is a file", "Give the name of a folder.")
        if self.is_local and not Path(self.root).parent.is_dir():
            parent = Path(self.root).parent
            raise TableError(self.target, "its folder is not there", f"Make the folder {parent} first.")
        try:
            entries = self.storage.ls(self.root, detail=False)
        except FileNotFoundError:
            return
        names = [entry.rstrip("/").rpartition("/")[2] for entry in entries]
        others = [name for name in names if not name.startswith("_staging-")]
        if others and MANIFEST not in others:
            advice = "Give the name of a new folder, or of one that opstats has written."
            raise TableError(self.target, f"has other things in it, such as {min(others)}", advice)

    def begin(self) -> None:
        """Make the staging folder, which only this run may remove, and remove those that killed runs have left."""
        self.remove_left_behind()
        if not self.is_local:
            return
        staging = Path(self.staging)
        while self._handle is None:
            with self.named():
                staging.mkdir(exist_ok=True)
            try:
                handle = os.open(staging, os.O_RDONLY)
            except FileNotFoundError:  # another run has just taken it for one that was left behind
                continue
            except OSError:  # Windows opens no folders
                return
            if lock(handle) is not False and staging.exists():
                self._handle = handle
            else:
                os.close(handle)

    @contextmanager
    def named(self) -> Iterator[None]:
        """Where writing fails, name what was to be written, and not a file within it that is gone by then."""
        try:
            yield
        except TableError as error:
            raise TableError(self.target, error.problem, error.advice) from error
        except BrokenPipeError:
            raise
        except OSError as error:
            problem = f"it cannot be written ({error.strerror or error})"
            advice = "Make room for it, or give a place where you may write."
            raise TableError(self.target, problem, advice) from error

    def remove_left_behind(self) -> None:
        """Of killed runs with this target; what one of them was replacing at that moment is put back."""
        if not self.is_local:  # nobody can tell there whether a run is alive
            return
        target = Path(self.root)
        of_a_run = re.compile(rf"\.{re.escape(target.name)}-[0-9a-f]{{12}}\.part")
        with suppress(OSError):
            for staging in [each for each in target.parent.iterdir() if of_a_run.fullmatch(each.name)]:
                remove_unless_locked(staging, os.O_RDONLY, partial(shutil.rmtree, ignore_errors=True))
        with suppress(OSError):
            for old in target.parent.glob("*.part.old"):
                if of_a_run.fullmatch(old.stem) and not old.with_suffix("").exists():
                    if target.exists():
                        shutil.rmtree(old, ignore_errors=True)
                    else:
                        old.rename(target)

    def commit(self, manifest: Mapping[str, Any], data: str = "") -> None:
        """Put what lies in ``data`` of the staging folder in its place, and nothing that the manifest doesn't name."""
        self.check()  # much may have been put there since the run began
        source = f"{self.staging}/{data}".rstrip("/")
        content = (json.dumps(manifest, indent=1, ensure_ascii=False) + "\n").encode()
        put(self.storage, f"{source}/{MANIFEST}", content)
        if self.is_local:
            self._replace(Path(source))
        else:
            self._move(source, [entry["path"] for entry in manifest["files"]])
        self.discard()

    def _replace(self, source: Path) -> None:
        """Another run may put its table there at the same moment: one of the two stays, whole."""
        target, old = Path(self.root), Path(f"{self.staging}.old")
        for attempt in range(1, PUT_IN_PLACE + 1):
            try:
                with suppress(FileNotFoundError):
                    target.rename(old)
                source.rename(target)
            except BaseException as error:  # Ctrl-C too
                if old.exists() and not target.exists():
                    old.rename(target)
                taken = isinstance(error, OSError) and error.errno in (errno.ENOTEMPTY, errno.EEXIST)
                if attempt == PUT_IN_PLACE or not taken:
                    raise
            finally:
                if target.exists():
                    shutil.rmtree(old, ignore_errors=True)
            if not source.exists():
                return

    def _move(self, source: str, paths: Sequence[str]) -> None:
        """In a storage without renaming of folders: the manifest goes first and comes last."""
        before: list[str] = []
        if self.storage.exists(f"{self.root}/{MANIFEST}"):
            before = [
                each["path"] for each in json.loads(self.storage.cat_file(f"{self.root}/{MANIFEST}"))["files"]
            ]
            self.storage.rm_file(f"{self.root}/{MANIFEST}")
        for path in before:
            if self.storage.exists(f"{self.root}/{path}"):
                self.storage.rm_file(f"{self.root}/{path}")
        for path in [*paths, MANIFEST]:
            self.storage.makedirs(f"{self.root}/{path}".rpartition("/")[0], exist_ok=True)
            self.storage.mv(f"{source}/{path}", f"{self.root}/{path}")

    def discard(self) -> None:
        """Remove what lies in the staging folder."""
        if self.is_local:
            shutil.rmtree(self.staging, ignore_errors=True)
        elif self.storage.exists(self.staging):
            self.storage.rm(self.staging, recursive=True)
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def _protocols(storage: Any) -> tuple[str, ...]:
    return (storage.protocol,) if isinstance(storage.protocol, str) else tuple(storage.protocol)


def put(storage: Any, path: str, data: bytes) -> None:
    """Write a file so that nobody ever sees half of it: on a disk by renaming, elsewhere as storages do anyway."""
    storage.makedirs(path.rpartition("/")[0], exist_ok=True)
    if "file" in _protocols(storage):
        write_atomically(Path(path), data, sweep=False)
    else:
        storage.pipe_file(path, data)


def write_part(
    table: pa.Table, storage: Any, folder: str, number: int, about: About | None = None
) -> list[dict[str, Any]]:
    """One portion of a table, a file for each force and year that is in it; their paths, rows and bytes."""
    metadata = {"title": (about or About()).title, "source": (about or About()).source} | masked_by(table)
    years = pc.year(table.column("published"))
    groups: dict[tuple[str | None, int | None], list[int]] = {}
    for row, key in enumerate(zip(table.column("force").to_pylist(), years.to_pylist(), strict=True)):
        groups.setdefault(key, []).append(row)
    rest = table.drop_columns(["force"]).replace_schema_metadata(metadata)
    written = []
    for (force, year), rows in sorted(groups.items(), key=lambda group: _folder_of(*group[0])):
        path = f"{_folder_of(force, year)}/part-{number:05}.parquet"
        sink = io.BytesIO()
        pq.write_table(rest.take(rows).combine_chunks(), sink, compression="zstd")
        put(storage, f"{folder}/{path}", sink.getvalue())
        written.append({"path": path, "rows": len(rows), "bytes": sink.tell()})
    return written


def _folder_of(force: str | None, year: int | None) -> str:
    name = quote(force or NO_FORCE, safe="")
    if len(name) > LONGEST_NAME:
        name = quote(NO_FORCE)
    return f"force={name}/year={NO_YEAR if year is None else year}"


def manifest_of(
    files: Iterable[Mapping[str, Any]], *, releases: int, columns: Sequence[str] = COLUMNS
) -> dict[str, Any]:
    """What a dataset consists of."""
    listed = sorted(files, key=lambda each: str(each["path"]))
    return {
        "format": "opstats observations, Parquet by force and year of publication",
        "releases": releases,
        "observations": sum(each["rows"] for each in listed),
        "columns": list(columns),
        "files": listed,
    }


class DatasetStream:
    """A dataset that is written portion by portion; it is in its place at the end of ``with``, or not at all."""

    def __init__(self, target: str, *, about: About | None = None) -> None:
        self._folder = Folder(target)
        self._about = about
        self._files: list[dict[str, Any]] = []
        self._columns: Sequence[str] = COLUMNS
        self._number = self._releases = 0

    def __enter__(self) -> DatasetStream:
        self._folder.begin()
        return self

    def add(self, frame: pd.DataFrame, releases: int) -> None:
        """One more portion of the table, with the columns of the first, and how many releases it comes from."""
        self._columns = [str(name) for name in frame.columns]
        storage, staging = self._folder.storage, self._folder.staging
        with self._folder.named():
            self._files += write_part(to_arrow(frame), storage, staging, self._number, self._about)
        self._releases += releases
        self._number += 1

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                manifest = manifest_of(self._files, releases=self._releases, columns=self._columns)
                with self._folder.named():
                    self._folder.commit(manifest)
        finally:
            self._folder.discard()


# --- reading back ---------------------------------------------------------------------------------------


def read_dataset(path: object) -> pd.DataFrame:
    """The observations of a folder that opstats or another program has written by force and year.

    Raises ``TableError`` if a file that the manifest names is missing or is another.
    """
    storage, root = fsspec.core.url_to_fs(str(path).rstrip("/\\"))
    root = root.rstrip("/")
    expected: dict[str, int] = {}
    try:
        if storage.exists(f"{root}/{MANIFEST}"):
            manifest = json.loads(storage.cat_file(f"{root}/{MANIFEST}"))
            expected = {str(each["path"]): int(each["rows"]) for each in manifest["files"]}
            paths = list(expected)
        else:
            found = sorted(storage.glob(f"{root}/force=*/year=*/*.parquet"))
            paths = [each[each.index("/force=") + 1 :] for each in found]
        tables = [_read_file(storage, root, each, expected.get(each)) for each in paths]
    except TableError as error:
        raise TableError(path, error.problem, error.advice) from None
    except FileNotFoundError as error:
        raise TableError(path, f"a file that belongs to it is not there ({error})", AGAIN) from None
    except (ValueError, KeyError, TypeError, OSError, RecursionError, pa.ArrowException) as error:
        reason = (str(error).splitlines() or [type(error).__name__])[0]
        raise TableError(path, f"cannot be read ({reason})", AGAIN) from None
    if not tables:
        return typed(pd.DataFrame(columns=list(COLUMNS)))
    try:
        frame = pa.concat_tables(tables, promote_options="permissive").to_pandas()
        said = [masked_by(each) for each in tables]
        frame.attrs = said[0] if all(each == said[0] for each in said) else {}
        return typed(frame)
    except (ValueError, pa.ArrowException) as error:
        raise TableError(path, str(error), AGAIN) from None


def _read_file(storage: Any, root: str, path: str, rows: int | None) -> pa.Table:
    table = pq.read_table(io.BytesIO(storage.cat_file(f"{root}/{path}")))
    if rows is not None and table.num_rows != rows:
        raise TableError(path, f"{path} has {table.num_rows} rows in place of {rows}", AGAIN)
    if "force" not in table.column_names:
        name = unquote(path.partition("force=")[2].partition("/")[0])
        force = pa.array([None if name == NO_FORCE else name] * table.num_rows, pa.string())
        table = table.append_column("force", force)
    for number, field in enumerate(table.schema):
        if pa.types.is_dictionary(field.type):  # two files' categories need not be the same
            table = table.set_column(number, field.name, table.column(number).cast(field.type.value_type))
    return table
