"""Tables to files and back: CSV, JSON, JSON Lines, Parquet, Excel, and a zipped Data Package.

Files are written whole or not at all. The same table gives the same bytes. Text that a spreadsheet would run
as a formula is made harmless in CSV and Excel.
"""

from __future__ import annotations

import contextlib
import csv
import hashlib
import io
import json
import os
import re
import shutil
import stat
import sys
import tempfile
import warnings
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import IO, Any, Literal, cast

import fsspec
import gptables
import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
from pandas.api import types as kinds

from extract.observation import (
    CATEGORIES,
    COLUMNS,
    MASKED_BY,
    NEVER_EMPTY,
    plain_values,
    typed,
)

EXCEL_ROWS = 1_048_576
LONG_TEXT = 60  # characters; longer cells of a workbook wrap
_TOP = {"text_wrap": True, "valign": "top"}

# What each column means, for the Data Package's schema and the workbook's sheet of columns.
MEANING = {
    "release": "The release: the stem of its file name or address",
    "force": "Police force",
    "published": "Date of publication",
    "url": "Address of the release",
    "metric": "What was counted",
    "item": "What was seized",
    "value": "The number stated, or the numbers stated added up; empty when none is",
    "low": "The least that the words allow, never more than the value. It is less where a number is rounded or may be "
    "told twice; where only statements without a number are added, one for each",
    "high": "The most that the words allow; empty when open",
    "unit": "Unit of the number",
    "qualifier": "exact; approx, “about”: all that is added is rounded; min, “at least”: a number is open (more than "
    "12) or not stated (several), so that there is no most; max, “at most”; range, “a range”: a number is rounded, or "
    "one release may count what another tells; unspecified, “no number”",
    "start": "First day on which it happened",
    "end": "Last day on which it happened, inclusive",
    "date_basis": "Whether the dates are stated, relative to publication, from the context, or unknown",
    "side": "Which of the two that are compared: an operation, a period or a force",
    "area": "Policing area; empty when force-wide or not stated",
    "place": "Place as written in the release",
    "scope": "event: counted once; part: a portion of an event or total; total: a running total",
    "operation": "Operation that the release says it belongs to",
    "quote": "The words of the release that state it",
    "quote_start": "Where the words begin in the cleaned text, in characters",
    "quote_end": "Where the words end in the cleaned text, in characters",
    "rule": "Name of the rule that found it",
    "confidence": "Share of its kind that was right on hand-read releases, from 0 to 1",
    "told_before": "Release that told the same fact first, so that it is counted there; empty when it is this one",
    "day": "Day on which it is counted: a date, or the number of the operation's day",
    "week": "Week in which it is counted: the number of the operation's week, or its first day where there is no "
    "operation; empty when told for more than seven days, or of no day of the operation",
    "week_from": "First day of the week; empty when there is no week",
    "date": "Calendar date",
    "observations": "How many rows were added",
    "unquantified": "How many of them state no number",
    "text": "The numbers stated, in words, as exact as they are",
    "compared_from": "First day with which the claim is compared",
    "compared_to": "Last day with which the claim is compared, inclusive",
    "claimed": "The running total that the force states",
    "traced": "What the releases tell one by one of the same days and areas; empty when nothing is found",
    "traced_low": "The least that is traced",
    "traced_high": "The most that is traced; empty when open",
    "traced_text": "What is traced, in words",
    "share": "Share of the claim that is traced",
    "source_row": "Row of the table of observations that this row comes from",
}
NOT_OFFICIAL = "Sums of announcements, not official statistics."


@dataclass(frozen=True, slots=True)
class About:
    """What a reader must know about a table when it lies in a spreadsheet on its own.

    ``made`` is the date of the extraction; without it the files tell the newest release's date alone, and so
    stay the same from day to day.
    """

    title: str = "Police activity stated in news releases"
    source: str = "News releases of the police forces named in the table"
    made: date | None = None
    notes: tuple[str, ...] = ()
    licence: tuple[str, str, str] = (
        "CC0-1.0",
        "Creative Commons Zero 1.0 (the figures; quoted words remain the police forces')",
        "https://creativecommons.org/publicdomain/zero/1.0/",
    )


class TableError(ValueError):
    """A table that cannot be read or written; the message names the file and what to do."""

    def __init__(self, path: object, problem: str, advice: str) -> None:
        super().__init__(f"{path}: {problem}. {advice}")
        self.path, self.problem, self.advice = path, problem, advice


# --- writing -------------------------------------------------------------------------------------------


def write(
    frame: pd.DataFrame | Mapping[str, pd.DataFrame],
    path: str | os.PathLike[str],
    *,
    kind: Literal["observations", "table"] | None = None,
    title: str | None = None,
    about: About | None = None,
    quotes: bool = True,
    bom: bool = False,
) -> Path | str:
    """Write a table in the format that the path's suffix names, and return the path.

    ``kind="observations"`` insists on the contract's columns and types; without it any table will do.
    ``title`` stands for ``about``'s own.

    ``.csv``, ``.jsonl``, ``.json``, ``.parquet``, ``.xlsx`` or ``.zip`` (a Data Package); the last two also
    hold several tables, by label. The file is replaced in one step, so a reader never sees half of it; an address
    such as ``s3://bucket/table.csv`` is written through fsspec. ``quotes=False`` leaves the releases' words
    out and keeps the facts; ``bom`` marks a CSV as UTF-8 for older Excel.

    Raises ``TableError`` for a suffix it does not know, a folder that is not there, or a table too long for
    Excel.
    """
    suffix = Path(str(path)).suffix.lower()
    if kind == "observations":
        frame = typed(frame) if isinstance(frame, pd.DataFrame) else {k: typed(v) for k, v in frame.items()}
    if title:
        about = replace(about or About(), title=title)
    data = to_bytes(frame, suffix, about=about, quotes=quotes, bom=bom, name=str(path))
    if "://" in str(path):
        with fsspec.open(str(path), "wb") as stream:
            stream.write(data)
        return str(path)
    return write_atomically(Path(path), data)


def to_bytes(
    frame: pd.DataFrame | Mapping[str, pd.DataFrame],
    suffix: str,
    *,
    about: About | None = None,
    quotes: bool = True,
    bom: bool = False,
    name: str = "table",
) -> bytes:
    """The contents of a file of that suffix; see ``write``."""
    if suffix not in SUFFIXES:
        raise TableError(
            name, f"cannot write {suffix or 'a file without suffix'}", f"Use {', '.join(SUFFIXES)}."
        )
    if isinstance(frame, Mapping):
        sheets = {label: table if quotes else without_quotes(table) for label, table in frame.items()}
        if suffix == ".xlsx":
            return to_xlsx_bytes(sheets, about=about, name=name)
        if suffix == ".zip":
            return to_package_bytes(sheets, about=about)
        if len(sheets) != 1:
            raise TableError(name, f"{suffix} holds one table, not {len(sheets)}", "Use .xlsx or .zip.")
        frame = next(iter(sheets.values()))
    frame = frame if quotes else without_quotes(frame)
    if suffix == ".csv":
        return to_csv_bytes(frame, bom=bom)
    if suffix == ".jsonl":
        return to_jsonl_bytes(frame)
    if suffix == ".json":
        return to_json_bytes(frame)
    if suffix == ".parquet":
        return to_parquet_bytes(frame, about=about)
    if suffix == ".xlsx":
        return to_xlsx_bytes(frame, about=about, name=name)
    return to_package_bytes(frame, about=about)


SUFFIXES = (".csv", ".jsonl", ".json", ".parquet", ".xlsx", ".zip")


def write_atomically(path: Path, data: bytes, *, sweep: bool = True) -> Path:
    """Replace a file in one step: temporary file beside it, flushed to disk, then renamed.

    The file keeps its permissions; a new one has those that any new file gets. Raises ``TableError`` where it
    cannot be written; what was there stays. Temporary files that earlier runs left when they were killed over the
    same file go, unless ``sweep`` is false, which is for many files in a folder that goes as a whole.
    """
    with _replaced(path, sweep=sweep) as stream:
        stream.write(data)
    return path


@contextlib.contextmanager
def _replaced(path: Path, *, sweep: bool = True) -> Iterator[IO[bytes]]:
    if not path.parent.is_dir():
        raise TableError(path, "its folder is not there", f"Make the folder {path.parent} first.")
    if path.is_dir():
        raise TableError(path, "is a folder", "Give the name of a file.")
    target = path.resolve()
    if target.exists() and not target.is_file():
        raise TableError(path, "is no ordinary file", "Give the name of a file, or pipe the table on.")
    try:
        if sweep:
            _remove_left_behind(target)
        with _beside(target) as stream:
            yield stream
    except BrokenPipeError:
        raise
    except OSError as error:
        problem = f"it cannot be written ({error.strerror or error})"
        raise TableError(path, problem, "Make room for it, or give a place where you may write.") from error
    _sync_folder(target.parent)


@contextlib.contextmanager
def _beside(target: Path) -> Iterator[IO[bytes]]:
    handle, name = _temporary(target)
    temporary = Path(name)
    try:
        with _kept_locked(handle):
            with os.fdopen(handle, "wb") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            temporary.chmod(stat.S_IMODE(target.stat().st_mode) if target.exists() else 0o666 & ~_umask())
            temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _temporary_prefix(target: Path) -> str:
    """How the names of one file's temporary files begin, and those of no other."""
    digest = hashlib.blake2b(target.name.encode("utf-8", "surrogateescape"), digest_size=4).hexdigest()
    return f".{target.stem[:40]}-{digest}-"


def _temporary(target: Path) -> tuple[int, str]:
    """A new temporary file beside the target, locked where the system can, so that no other run removes it."""
    while True:
        prefix = _temporary_prefix(target)
        handle, name = tempfile.mkstemp(prefix=prefix, suffix=".part", dir=target.parent)
        # between the two steps another run may have taken it for one that was left behind
        if lock(handle) is not False and Path(name).exists():
            return handle, name
        os.close(handle)


def lock(handle: int) -> bool | None:
    """Whether the lock on an open file or folder could be had; ``None`` where there are no locks."""
    if sys.platform == "win32":
        return None
    import fcntl

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:  # some network drives
        return None
    return True


@contextlib.contextmanager
def _kept_locked(handle: int) -> Iterator[None]:
    """Closing a file gives up its lock, unless it is open twice; Windows renames no file that is open."""
    if sys.platform == "win32":
        yield
        return
    second = os.dup(handle)
    try:
        yield
    finally:
        os.close(second)


def _remove_left_behind(target: Path) -> None:
    """Remove temporary files of this target that nobody is writing: the lock of a process that was killed is gone."""
    prefix = _temporary_prefix(target)
    with contextlib.suppress(OSError), os.scandir(target.parent) as entries:
        for entry in entries:
            if entry.name.startswith(prefix) and entry.name.endswith(".part"):
                remove_unless_locked(Path(entry.path), os.O_RDWR, lambda path: path.unlink(missing_ok=True))


def remove_unless_locked(path: Path, flags: int, remove: Callable[[Path], object]) -> None:
    """Remove a temporary file or folder, opened with ``flags``, unless a run that is alive has it locked."""
    with contextlib.suppress(OSError):  # that of another user, who may write here too
        handle = os.open(path, flags)
        try:
            if lock(handle):
                remove(path)
        finally:
            os.close(handle)


STREAMED = (".csv", ".jsonl", ".parquet")


@contextlib.contextmanager
def streamed(
    path: str, *, about: About | None = None, bom: bool = False
) -> Iterator[Callable[[pd.DataFrame], None]]:
    """Write a table of any length portion by portion: a function that takes the next one.

    The file is there when all is done, and as it was before if anything fails. ``.csv``, ``.jsonl`` or ``.parquet``;
    all portions have the columns of the first.
    """
    suffix = Path(path).suffix.lower()
    with contextlib.ExitStack() as stack:
        if "://" in path:
            stream = cast("IO[bytes]", stack.enter_context(tempfile.TemporaryFile()))
        else:
            stream = stack.enter_context(_replaced(Path(path)))
        writer: pq.ParquetWriter | None = None

        def add(frame: pd.DataFrame) -> None:
            nonlocal writer
            if suffix == ".parquet":
                table = to_arrow(frame, about=about)
                writer = writer or pq.ParquetWriter(stream, table.schema, compression="zstd")
                writer.write_table(table)
            elif suffix == ".jsonl":
                stream.write(to_jsonl_bytes(frame))
            elif stream.tell():
                stream.write(to_csv_bytes(frame).partition(b"\n")[2])
            else:
                stream.write(to_csv_bytes(frame, bom=bom))

        yield add
        if writer is not None:
            writer.close()
        if "://" in path:
            stream.seek(0)
            with fsspec.open(path, "wb") as remote:
                shutil.copyfileobj(stream, remote, 1 << 20)


def _umask() -> int:
    # the only portable way to read it is to set it
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


def _sync_folder(folder: Path) -> None:
    """Make the rename last through a power cut, where the system can."""
    with contextlib.suppress(OSError):  # Windows cannot open folders
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


_DEVICES = {"con", "prn", "aux", "nul", *(f"{d}{n}" for d in ("com", "lpt") for n in range(1, 10))}


_LONGEST_NAME = 80  # characters, without the suffix


def safe_name(title: str, suffix: str = "", front: Iterable[str] = ()) -> str:
    """A file name from a title: no folders, no signs that a system forbids, not too long, cut between words.

    Of the pieces of ``front``, which stand before the title, come as many as leave the title whole.

    >>> safe_name("Warrants by area, 6 July to 13 October 2020", ".csv")
    'warrants-by-area-6-july-to-13-october-2020.csv'
    >>> safe_name("../../etc/passwd"), safe_name("NUL", ".csv"), safe_name("…")
    ('etc-passwd', 'nul-table.csv', 'table')
    >>> safe_name('Warrants by area ' * 9, '.csv').removeprefix('warrants-by-area-' * 4)
    'warrants-by.csv'
    >>> safe_name("Claims", ".csv", ["100 days", "naming it"]), safe_name("Claims " * 10, "", ["100 days", "naming it"])
    ('100-days-naming-it-claims.csv', '100-days-claims-claims-claims-claims-claims-claims-claims-claims-claims-claims')
    """
    stem = _dashed(title)
    short = stem[: _LONGEST_NAME + 1].rpartition("-")[0] if len(stem) > _LONGEST_NAME else stem
    stem = (short or stem[:_LONGEST_NAME]).strip("-_")
    before = ""
    for piece in front:
        longer = "-".join(filter(None, [before, _dashed(piece)]))
        if len(longer) + 1 + len(stem) > _LONGEST_NAME:
            break
        before = longer
    stem = "-".join(filter(None, [before.strip("-_"), stem])) or "table"
    return (f"{stem}-table" if stem in _DEVICES else stem) + suffix


def _dashed(text: str) -> str:
    return "-".join(re.findall(r"\w+", text.casefold()))


def without_quotes(frame: pd.DataFrame) -> pd.DataFrame:
    """The facts alone: the column ``quote`` stays and is empty."""
    if "quote" not in frame.columns:
        return frame
    return frame.assign(quote=pd.Series(pd.NA, index=frame.index, dtype=frame["quote"].dtype))


# --- cells ---------------------------------------------------------------------------------------------

# Spreadsheets take a cell that begins with one of these, wide forms included, for a formula
# (OWASP, "CSV injection").
_NEUTRAL = "Text that begins with = + - @ or a tab has an apostrophe before it, so that nothing runs it."
_FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
# Looked at before the pattern is tried, which nearly no text needs.
_FIRST_SIGNS = frozenset("'=+-@\t\r\n＝＋－＠")
_NEUTRALISED = re.compile(r"''*[=+\-@\t\r\n＝＋－＠]")


def neutralise(text: str) -> str:
    """Text that no spreadsheet runs: an apostrophe goes before a formula's first sign.

    >>> neutralise('=HYPERLINK("http://example.org")'), neutralise("12 arrests")
    ('\\'=HYPERLINK("http://example.org")', '12 arrests')
    """
    return "'" + text if text[:1] in _FIRST_SIGNS and _FORMULA.match(text) else text


def restore(text: str) -> str:
    """The text that ``neutralise`` was given.

    >>> restore(neutralise("- two arrests")), restore(neutralise("'=1"))
    ('- two arrests', "'=1")
    """
    return text[1:] if _NEUTRALISED.match(text) else text


def _cells(column: pd.Series, text: Callable[[str], object] = str) -> list[Any]:
    """A column as plain values: whole numbers ``int``, dates ``date``, text through ``text``, or ``None``."""
    if kinds.is_datetime64_dtype(column.dtype):
        return column.to_numpy().astype("datetime64[D]").astype(object).tolist()
    plain = plain_values(column)
    held = column.dtype.categories.dtype if isinstance(column.dtype, pd.CategoricalDtype) else column.dtype
    if isinstance(held, pd.StringDtype):
        return [None if value is None else text(value) for value in plain]
    if kinds.is_datetime64_any_dtype(column.dtype):
        return [None if value is None else value.date() for value in plain]
    if kinds.is_bool_dtype(column.dtype):
        return plain
    if kinds.is_numeric_dtype(column.dtype):
        return [None if value is None else _plain_number(value) for value in plain]
    return [_plain_value(value, text) for value in plain]


def _plain_number(value: float) -> int | float:
    return int(value) if float(value).is_integer() else float(value)


def _plain_value(value: object, text: Callable[[str], object]) -> object:
    """A value of a column of mixed or text type."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if kinds.is_number(value):
        return _plain_number(value)  # type: ignore[arg-type]
    return text(str(value))


def _json_cells(column: pd.Series) -> list[Any]:
    return [value.isoformat() if isinstance(value, date) else value for value in _cells(column)]


# --- the formats ---------------------------------------------------------------------------------------


def to_csv_bytes(frame: pd.DataFrame, *, bom: bool = False) -> bytes:
    """UTF-8 CSV with a header; empty = null, dates ISO, formulas neutralised."""
    # the name of a column may be that of a force or an operation
    names = [neutralise(str(name)) for name in frame.columns]
    rows = [names, *zip(*(_cells(frame[name], neutralise) for name in frame.columns), strict=True)]
    text = _in_csv(rows, csv.QUOTE_MINIMAL)
    # Before Python 3.13 a lone carriage return is written without quotes and ends the row for every reader.
    if "\r" in text:
        text = _in_csv(rows, csv.QUOTE_NONNUMERIC)
    return text.encode("utf-8-sig" if bom else "utf-8")


def _in_csv(rows: Iterable[Iterable[object]], quoting: Literal[0, 2]) -> str:
    stream = io.StringIO()
    csv.writer(stream, lineterminator="\n", quoting=quoting).writerows(rows)
    return stream.getvalue()


def _records(frame: pd.DataFrame) -> list[str]:
    names = [str(name) for name in frame.columns]
    columns = [_json_cells(frame[name]) for name in frame.columns]
    encode = json.JSONEncoder(ensure_ascii=False).encode  # json.dumps would make one for each row
    return [encode(dict(zip(names, row, strict=True))) for row in zip(*columns, strict=True)]


def to_jsonl_bytes(frame: pd.DataFrame) -> bytes:
    """One JSON object a line, dates ISO."""
    return "".join(f"{record}\n" for record in _records(frame)).encode()


def to_json_bytes(frame: pd.DataFrame) -> bytes:
    """A JSON array of objects, one a line, dates ISO."""
    records = _records(frame)
    return ("[\n" + ",\n".join(records) + "\n]\n").encode() if records else b"[]\n"


def to_parquet_bytes(frame: pd.DataFrame, *, about: About | None = None) -> bytes:
    """Parquet with days as dates, not times, and the title, source and licence in its metadata."""
    sink = io.BytesIO()
    pq.write_table(to_arrow(frame, about=about), sink, compression="zstd")
    return sink.getvalue()


def to_arrow(frame: pd.DataFrame, *, about: About | None = None) -> pa.Table:
    """The table that Parquet files have: days as dates, and the title, source and licence in its metadata."""
    about = about or About()
    table = pa.Table.from_pandas(frame, preserve_index=False)
    for number, field in enumerate(table.schema):
        if pa.types.is_timestamp(field.type):
            table = table.set_column(number, field.name, table.column(number).cast(pa.date32()))
    masked = {MASKED_BY: frame.attrs[MASKED_BY]} if MASKED_BY in frame.attrs else {}
    return table.replace_schema_metadata(
        {"title": about.title, "source": about.source, "licence": about.licence[0]} | masked
    )


def masked_by(table: pa.Table) -> dict[str, str]:
    """What a Parquet file says of who masked the names in it, for the ``attrs`` of a table."""
    said = (table.schema.metadata or {}).get(MASKED_BY.encode())
    return {MASKED_BY: said.decode("utf-8", "replace")} if said else {}


# --- Excel ---------------------------------------------------------------------------------------------

_HEADINGS = {
    "metric": "Metric",
    "item": "Item",
    "unit": "Unit",
    "value": "Value",
    "low": "At least",
    "high": "At most",
    "observations": "Observations",
    "unquantified": "Without a number",
    "qualifier": "Precision",
    "text": "In words",
    "side": "Side compared",
    "area": "Policing area",
    "place": "Place",
    "force": "Force",
    "release": "Release",
    "day": "Day",
    "week": "Week",
    "week_from": "First day of the week",
    "date": "Date",
    "published": "Published",
    "url": "Address",
    "start": "First day",
    "end": "Last day",
    "compared_from": "Compared from",
    "compared_to": "Compared to",
    "claimed": "Claimed",
    "traced": "Traced",
    "traced_low": "Traced, at least",
    "traced_high": "Traced, at most",
    "traced_text": "Traced, in words",
    "share": "Share traced",
}


def to_xlsx_bytes(
    tables: pd.DataFrame | Mapping[str, pd.DataFrame], *, about: About | None = None, name: str = "table"
) -> bytes:
    """An accessible workbook: cover, contents, one table a sheet, no merged cells, and what the columns mean.

    ``tables`` is one table or several by sheet label. Tables of observations keep their column names, so that
    the sheet of columns and the other formats match; other tables have headings in plain words.
    """
    about = about or About()
    if isinstance(tables, pd.DataFrame):
        tables = {"Observations" if _is_observations(tables) else "Table": tables}
    sheets: dict[str, gptables.GPTable] = {}
    for label, frame in tables.items():
        if len(frame) > EXCEL_ROWS - 100:
            raise TableError(name, f"{len(frame):,} rows are more than Excel holds", "Use .csv or .parquet.")
        safe = _label(label, sheets)
        sheets[safe] = _sheet(frame, safe, about)
    explained = _explained(tables)
    if explained:
        meanings = pd.DataFrame(explained.items(), columns=["Column", "Meaning"])
        safe = _label("Columns", sheets)
        sheets[safe] = _sheet(meanings, safe, about, title="What the columns mean")
    sink = io.BytesIO()
    with warnings.catch_warnings():
        # gptables warns of empty cells and of a missing sheet of notes; cover and sheets explain both
        warnings.simplefilter("ignore")
        book = gptables.produce_workbook(
            sink,
            sheets,
            cover=_cover(tables, about),
            contentsheet_options={"additional_elements": ["subtitles"]},
            # the words of a release stay words: no formulas, numbers or links out of text
            workbook_options={
                "in_memory": True,
                "strings_to_formulas": False,
                "strings_to_numbers": False,
                "strings_to_urls": False,
                "default_date_format": "yyyy-mm-dd",
            },
        )
        for label, table in sheets.items():
            _narrow(book.get_worksheet_by_name(label), table.table)
        made = datetime.combine(about.made or _newest(tables) or date(2020, 1, 1), datetime.min.time())
        book.set_properties({"title": _excel_text(about.title), "author": "opstats", "created": made})
        book.close()
    return sink.getvalue()


def _is_observations(frame: pd.DataFrame) -> bool:
    return set(COLUMNS) <= set(frame.columns)


def _headings(frame: pd.DataFrame) -> Mapping[str, str]:
    """Headings in plain words, unless the table is of observations, which keep their columns' names."""
    return {} if _is_observations(frame) else _HEADINGS


def _explained(tables: Mapping[str, pd.DataFrame]) -> dict[str, str]:
    """What each heading of the workbook means."""
    return {
        _headings(frame).get(column, column): MEANING[column]
        for frame in tables.values()
        for column in map(str, frame.columns)
        if column in MEANING
    }


def _label(label: str, taken: Mapping[str, object]) -> str:
    """A sheet label that Excel accepts: 31 characters, none of ``[]:*?/\\``, and not used before."""
    base = re.sub(r"[\[\]:*?/\\\s]+", " ", label).strip(" '=+-@＝＋－＠")[:31].strip(" '") or "Table"
    used = {"cover", "contents", "history"} | {name.casefold() for name in taken}
    number, candidate = 1, base
    while candidate.casefold() in used:
        number += 1
        candidate = f"{base[: 30 - len(str(number))]} {number}"
    return candidate


def _cover(tables: Mapping[str, pd.DataFrame], about: About) -> gptables.Cover:
    newest = _newest(tables)
    intro = [about.source + "."]
    if about.made:
        intro.append(f"Made on {_day_text(about.made)}.")
    if newest:
        intro.append(f"Newest release: {_day_text(newest)}.")
    notes = [
        *about.notes,
        "Figures are those that the releases state. An empty cell means that the release does not state it.",
        _NEUTRAL,
        f"Licence: {about.licence[1]}.",
    ]
    return gptables.Cover(
        title=_excel_text(about.title),
        intro=[_excel_text(text) for text in intro],
        about=[_excel_text(text) for text in notes],
    )


def _newest(tables: Mapping[str, pd.DataFrame]) -> date | None:
    days = [
        frame["published"].max()
        for frame in tables.values()
        if "published" in frame.columns and frame["published"].notna().any()
    ]
    return max(days).date() if days else None


def _day_text(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def _sheet(frame: pd.DataFrame, label: str, about: About, title: str | None = None) -> gptables.GPTable:
    """One table for one sheet; ``label`` is unique in the workbook."""
    headings = _headings(frame)
    data = {_excel_text(headings.get(str(c), str(c))): _cells(frame[c], _excel_text) for c in frame.columns}
    plain = pd.DataFrame({name: pd.Series(values, dtype=object) for name, values in data.items()})
    plain = plain[~plain.isna().all(axis=1)].reset_index(drop=True)
    if plain.empty:
        plain = pd.DataFrame({str(plain.columns[0]) if len(plain.columns) else "Table": ["No rows"]})
    dates = [
        number for number, name in enumerate(plain.columns) if any(isinstance(v, date) for v in plain[name])
    ]
    formats: list[dict[str, Any]] = [{"column": {"columns": list(range(plain.shape[1])), "format": _TOP}}]
    if dates:
        formats.append({"column": {"columns": dates, "format": {"num_format": "yyyy-mm-dd"}}})
    return gptables.GPTable(
        table=plain,
        table_name="table_" + "".join(c if c.isascii() and c.isalnum() else f"_{ord(c)}_" for c in label),
        title=title or label,
        subtitles=[_excel_text(about.title)],
        instructions=" ".join(["This sheet holds one table.", *_on_empty_cells(frame)]),
        source=_excel_text(about.source),
        index_columns={},
        additional_formatting=formats,
    )


def _on_empty_cells(frame: pd.DataFrame) -> list[str]:
    """What empty cells mean, where there are any."""
    if not frame.isna().any(axis=None):
        return []
    if _is_observations(frame):
        return ["An empty cell means that the release does not state it."]
    said = {
        "item": "An empty item: the metric has none.",
        "value": "An empty value: no number is stated.",
        "high": "An empty “at most”: there is no upper limit, because a number is open or missing.",
        "area": "An empty policing area: all of the force, or not stated.",
        "week": "An empty week: told for more than seven days, or of no day of the operation.",
        "traced": "An empty number: none is stated, or there is no upper limit.",
    }
    found = [text for name, text in said.items() if name in frame and frame[name].isna().any()]
    return found or ["An empty cell: not stated."]


def _excel_text(text: str) -> str:
    """Text as gptables can take it: no formula, no link or note made of its brackets, not signs alone."""
    text = text.replace("](", "] (").replace("$$", "$ $")
    text = text if re.search(r"[A-Za-z0-9]", text) or not text.strip() else f"{text} [as written]"
    return neutralise(text)[:32_767]


def _narrow(sheet: Any, table: pd.DataFrame) -> None:
    """Keep columns of sentences to a width that leaves the others in sight; their cells wrap."""
    for number, name in enumerate(table.columns):
        if any(isinstance(value, str) and len(value) > LONG_TEXT for value in table[name]):
            sheet.set_column(number, number, LONG_TEXT)


# --- Data Package --------------------------------------------------------------------------------------


def to_package_bytes(
    tables: pd.DataFrame | Mapping[str, pd.DataFrame], *, about: About | None = None
) -> bytes:
    """A zipped Frictionless Data Package: ``datapackage.json`` and a CSV file for each table.

    One table, and of several that of the observations, is ``data.csv``; others are named by their label. With
    observations comes ``releases.csv`` with the address of every release.
    """
    about = about or About()
    files = _package_files({"": tables} if isinstance(tables, pd.DataFrame) else tables)
    contents = {name: to_csv_bytes(table) for name, table in files.items()}
    newest = _newest(files)
    resources = {name: _resource(name, files[name], contents[name]) for name in files}
    package: dict[str, Any] = {
        "profile": "tabular-data-package",
        "name": safe_name(about.title).replace("_", "-"),
        "title": about.title,
        "description": " ".join([*about.notes, _NEUTRAL]),
        **({"created": f"{about.made}T00:00:00Z"} if about.made else {}),
        **({"version": newest.isoformat()} if newest else {}),
        "licenses": [dict(zip(("name", "title", "path"), about.licence, strict=True))],
        "sources": _sources(files, about),
        "resources": list(resources.values()),
    }
    if "releases.csv" in files:
        resources["data.csv"]["schema"]["foreignKeys"] = [
            {"fields": "release", "reference": {"resource": "releases", "fields": "release"}}
        ]
        resources["releases.csv"]["schema"]["primaryKey"] = "release"
    contents = {
        "datapackage.json": (json.dumps(package, ensure_ascii=False, indent=2) + "\n").encode()
    } | contents
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in contents.items():
            entry = zipfile.ZipInfo(
                name
            )  # its date is always 1980, so that the same table gives the same bytes
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)
    return sink.getvalue()


def _package_files(tables: Mapping[str, pd.DataFrame]) -> dict[str, pd.DataFrame]:
    """The tables of a package by file name."""
    files: dict[str, pd.DataFrame] = {}
    for label, table in tables.items():
        main = len(tables) == 1 or ("data.csv" not in files and _is_observations(table))
        stem = "data" if main else safe_name(label)
        while f"{stem}.csv" in files or (not main and stem in ("data", "releases")):
            stem += "-2"
        files[f"{stem}.csv"] = table
    main_table = files.get("data.csv")
    if main_table is not None and {"release", "force", "published", "url"} <= set(main_table.columns):
        releases = main_table[["release", "force", "published", "url"]].drop_duplicates("release")
        files["releases.csv"] = releases.sort_values("release", ignore_index=True)
    return files


def _sources(files: Mapping[str, pd.DataFrame], about: About) -> list[dict[str, str]]:
    """The forces' sites; the releases themselves are in a file."""
    sources = [{"title": about.source}]
    for frame in files.values():
        if {"force", "url"} <= set(frame.columns):
            sites = frame["url"].str.extract(r"^(https?://[^/]+)", expand=False).rename("site")
            pairs = pd.DataFrame({"force": frame["force"], "site": sites}).dropna().drop_duplicates()
            pairs = pairs.sort_values(["force", "site"])
            sources += [
                {"title": f"{force}: news releases", "path": site}
                for force, site in pairs.itertuples(index=False)
            ]
            break
    return sources


def _resource(name: str, table: pd.DataFrame, data: bytes) -> dict[str, Any]:
    return {
        "profile": "tabular-data-resource",
        "name": Path(name).stem,
        "path": name,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(data),
        "hash": f"sha256:{hashlib.sha256(data).hexdigest()}",
        "dialect": {"delimiter": ",", "lineTerminator": "\n", "header": True},
        "schema": {"fields": [_field(table[c]) for c in table.columns], "missingValues": [""]},
    }


def _field(column: pd.Series) -> dict[str, Any]:
    name = str(column.name)
    field: dict[str, Any] = {"name": name, "type": _field_type(column)}
    if name in MEANING:
        field["description"] = MEANING[name]
    if name in CATEGORIES and isinstance(column.dtype, pd.CategoricalDtype):
        field["constraints"] = {"enum": list(CATEGORIES[name])}
    return field


def _field_type(column: pd.Series) -> str:
    if kinds.is_datetime64_any_dtype(column.dtype):
        return "date"
    if kinds.is_bool_dtype(column.dtype):
        return "boolean"
    if kinds.is_integer_dtype(column.dtype):
        return "integer"
    if kinds.is_numeric_dtype(column.dtype):
        return "number"
    return "string"


# --- reading back --------------------------------------------------------------------------------------


def read_table(path: str | os.PathLike[str]) -> pd.DataFrame:
    """The observations of a file that ``write`` made, with the types of the contract.

    ``.csv``, ``.jsonl``, ``.json``, ``.parquet`` or ``.zip`` (Data Package). Raises ``TableError`` naming
    the file, where it can the line and column, and what to do.
    """
    suffix = Path(str(path)).suffix.lower()
    readers: dict[str, Callable[[bytes], pd.DataFrame]] = {
        ".csv": _read_csv,
        ".jsonl": _read_jsonl,
        ".json": lambda data: pd.DataFrame.from_records(json.loads(data.decode("utf-8-sig"))),
        ".parquet": _read_parquet,
        ".zip": _read_package,
    }
    advice = "Make it again with opstats extract PATH -o FILE."
    if suffix not in readers:
        raise TableError(
            path,
            f"cannot read a table from {suffix or 'a file without suffix'}",
            f"Use {', '.join(readers)}.",
        )
    try:
        with fsspec.open(str(path), "rb") as stream:
            data = stream.read()
    except FileNotFoundError:
        raise TableError(path, "there is no such file", "Check the path.") from None
    except OSError as error:
        raise TableError(
            path, f"cannot be read ({error.strerror or error})", "Check its permissions."
        ) from None
    if not data.strip():
        raise TableError(path, "is empty", advice)
    try:
        frame = readers[suffix](data)
    except UnicodeDecodeError:
        raise TableError(path, "is not UTF-8 text", "Save it as CSV UTF-8.") from None
    except (*_NO_TABLE, pa.ArrowException) as error:
        raise TableError(path, f"is not a {suffix} table ({_first_line(error)})", advice) from None
    missing = [name for name in COLUMNS if name not in frame.columns]
    if missing:
        problem = f"is not a table of observations: it lacks the columns {', '.join(missing)}"
        raise TableError(path, problem, advice)
    fault = _first_fault(frame)
    if fault:
        raise TableError(path, fault, "Correct that cell, or make the table again.")
    return typed(frame)


# What readers raise over a file that is damaged, or nested or packed beyond them.
_NO_TABLE = (ValueError, KeyError, TypeError, OSError, EOFError, RuntimeError, zipfile.BadZipFile, zlib.error)


def _first_line(error: BaseException) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0]


def _read_csv(data: bytes) -> pd.DataFrame:
    frame = pd.read_csv(
        io.BytesIO(data), encoding="utf-8-sig", dtype="string", keep_default_na=False, na_values=[""]
    )
    return frame.apply(lambda column: column.map(restore, na_action="ignore").astype("string"))


def _read_parquet(data: bytes) -> pd.DataFrame:
    table = pq.read_table(io.BytesIO(data))
    frame = table.to_pandas()
    frame.attrs = masked_by(table)
    return frame


def _read_jsonl(data: bytes) -> pd.DataFrame:
    records = []
    for number, line in enumerate(data.decode("utf-8-sig").split("\n"), 1):
        if line.strip():
            try:
                records.append(json.loads(line))
            except ValueError as error:
                raise ValueError(f"line {number}: {_first_line(error)}") from None
            if not isinstance(records[-1], dict):
                raise ValueError(f"line {number}: not an object")
    return pd.DataFrame.from_records(records)


def _read_package(data: bytes) -> pd.DataFrame:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return _read_csv(archive.read("data.csv"))


def _first_fault(frame: pd.DataFrame) -> str | None:
    """The first cell that the contract does not allow, in words; rows are counted as lines below a header."""
    # the last of each: kinds of columns whose own type holds nothing else
    checks: list[tuple[str, str, Callable[[pd.Series], pd.Series], str]] = []
    for name in ("value", "low", "high"):
        checks.append((name, "a number", _numbers, "iuf"))
    for name in ("quote_start", "quote_end"):
        checks.append((name, "a whole number", lambda c: _numbers(c).where(_numbers(c) % 1 == 0), "iu"))
    for name in ("published", "start", "end"):
        checks.append((name, "a date (2020-07-06)", _dates, "M"))
    for name, known in CATEGORIES.items():
        checks.append((name, f"one of {', '.join(known)}", _member(known), ""))
    for name, wanted, convert, sure in checks:
        column = frame[name]
        if column.dtype.kind in sure and not _endless(column):
            continue
        codes, told = _different(column)
        told = told.replace("", None)
        wrong = np.append((convert(told).isna() & told.notna()).to_numpy(dtype=bool), False)[codes]
        if wrong.any():
            row = int(wrong.argmax())
            cell = column.iloc[row]
            said = repr(cell.item() if isinstance(cell, np.generic) else cell)
            return f"line {row + 2}, column {name}: {said} is not {wanted}"
    for name in NEVER_EMPTY:
        codes, told = _different(frame[name])
        empty = np.append((told.isna() | told.eq("")).to_numpy(dtype=bool), True)[codes]
        if empty.any():
            return f"line {int(empty.argmax()) + 2}, column {name}: it is empty"
    return None


def _different(column: pd.Series) -> tuple[np.ndarray, pd.Series]:
    """For each row the place of its value among the different ones, -1 for null, and these."""
    try:
        codes, values = pd.factorize(column)
    except TypeError:  # a list or an object in a cell
        return np.arange(len(column)), column.reset_index(drop=True)
    return codes, pd.Series(values)


def _numbers(column: pd.Series) -> pd.Series:
    numbers = pd.to_numeric(column, errors="coerce")
    return numbers.where(~numbers.isin([np.inf, -np.inf]))


def _endless(column: pd.Series) -> bool:
    return column.dtype.kind == "f" and bool(column.isin([np.inf, -np.inf]).any())


def _dates(column: pd.Series) -> pd.Series:
    return pd.to_datetime(column.astype("string"), errors="coerce", format="%Y-%m-%d")


def _member(known: Sequence[str]) -> Callable[[pd.Series], pd.Series]:
    return lambda column: column.astype("string").where(column.astype("string").isin(known))
