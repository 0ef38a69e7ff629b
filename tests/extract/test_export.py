"""Exports: every format reads back as it was, spreadsheets run nothing, files are whole or not there."""

from __future__ import annotations

import csv
import io
import json
import os
import stat
import sys
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pandas as pd
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parent))

from strategies import frame, row, tables

from extract import export
from extract.export import (
    SUFFIXES,
    About,
    TableError,
    neutralise,
    read_table,
    restore,
    safe_name,
    to_bytes,
    to_csv_bytes,
    to_json_bytes,
    to_jsonl_bytes,
    to_xlsx_bytes,
    write,
    write_atomically,
)
from extract.observation import COLUMNS, ITEMS, typed
from extract.operation import load_operations
from extract.tables import counted, cumulative, metric_table

READABLE = tuple(suffix for suffix in SUFFIXES if suffix != ".xlsx")
DANGEROUS = ["=1+1", "+44 20", "-5 arrests", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "'=1", "''-x"]
DAYS_100 = load_operations()["northants-100-days"]


@pytest.fixture
def table() -> pd.DataFrame:
    return frame(
        row(value=12, area="West", place="Kettering, “the Grange”", quote='12 "search" warrants, executed'),
        row(
            "seizure", 1000.5, item="cash", qualifier="min", release="r2", quote="- £1k\nmore", quote_start=70
        ),
        row(
            "arrests",
            None,
            start=None,
            end=None,
            published=None,
            url=None,
            date_basis="unknown",
            quote="None",
        ),
        row("charges", 2, place="NA", quote="null"),
    )


class TestReadingBack:
    @pytest.mark.parametrize("suffix", READABLE)
    def test_every_format(self, table: pd.DataFrame, tmp_path: Path, suffix: str) -> None:
        path = tmp_path / f"facts{suffix}"
        assert write(table, path, kind="observations") == path
        pd.testing.assert_frame_equal(read_table(path), table)

    @pytest.mark.parametrize("suffix", READABLE)
    def test_an_empty_table(self, tmp_path: Path, suffix: str) -> None:
        path = tmp_path / f"facts{suffix}"
        if suffix in (".jsonl", ".json"):
            # without rows these two formats say nothing of the columns
            write(frame(), path)
            with pytest.raises(TableError):
                read_table(path)
        else:
            pd.testing.assert_frame_equal(read_table(Path(write(frame(), path))), frame())

    @settings(max_examples=25, deadline=None)
    @given(tables(most=4), st.lists(st.text(min_size=1), min_size=1, max_size=5), st.sampled_from(READABLE))
    def test_any_table_with_any_words(
        self, tmp_path_factory: pytest.TempPathFactory, table: pd.DataFrame, words: list[str], suffix: str
    ) -> None:
        if table.empty:
            return
        quotes = [words[n % len(words)] for n in range(len(table))]
        table = typed(table.assign(quote=quotes, place=[q.strip() or None for q in quotes]))
        path = tmp_path_factory.mktemp("any") / f"t{suffix}"
        write(table, path)
        pd.testing.assert_frame_equal(read_table(path), table)

    @pytest.mark.parametrize("words", ["\r", "two\rlines", "two\r\nlines", '"quoted"\r'])
    def test_csv_with_a_lone_carriage_return(self, table: pd.DataFrame, tmp_path: Path, words: str) -> None:
        table = typed(table.assign(quote=words))
        write(table, tmp_path / "facts.csv")
        pd.testing.assert_frame_equal(read_table(tmp_path / "facts.csv"), table)

    @pytest.mark.parametrize("bom", [True, False])
    def test_csv_with_and_without_mark(self, table: pd.DataFrame, tmp_path: Path, bom: bool) -> None:
        path = tmp_path / "facts.csv"
        write(table, path, bom=bom)
        assert path.read_bytes().startswith(b"\xef\xbb\xbf") == bom
        pd.testing.assert_frame_equal(read_table(path), table)

    def test_facts_only(self, table: pd.DataFrame, tmp_path: Path) -> None:
        path = tmp_path / "facts.csv"
        write(table, path, quotes=False)
        result = read_table(path)
        assert list(result.columns) == list(COLUMNS)
        assert result["quote"].isna().all()
        pd.testing.assert_frame_equal(result.drop(columns="quote"), table.drop(columns="quote"))
        assert b"search" not in path.read_bytes()

    def test_csv_is_plain(self, table: pd.DataFrame) -> None:
        lines = list(csv.reader(io.StringIO(to_csv_bytes(table).decode())))
        assert lines[0] == list(COLUMNS)
        first = dict(zip(lines[0], lines[1], strict=True))
        assert (first["value"], first["start"], first["item"], first["quote_end"]) == (
            "12",
            "2020-07-14",
            "",
            "5",
        )
        assert lines[2][lines[0].index("high")] == ""

    def test_json_is_plain(self, table: pd.DataFrame) -> None:
        lines = to_jsonl_bytes(table).decode().splitlines()
        first = json.loads(lines[0])
        assert list(first) == list(COLUMNS)
        assert (first["value"], first["start"], first["item"], first["quote_end"]) == (
            12,
            "2020-07-14",
            None,
            5,
        )
        assert json.loads(to_json_bytes(table)) == [json.loads(line) for line in lines]
        assert "“" in lines[0]

    def test_parquet_has_dates_and_says_what_it_is(self, table: pd.DataFrame, tmp_path: Path) -> None:
        path = tmp_path / "facts.parquet"
        write(table, path, title="Facts")
        schema = pq.read_schema(path)
        assert str(schema.field("start").type) == "date32[day]"
        assert schema.metadata[b"title"] == b"Facts"

    @pytest.mark.parametrize("suffix", SUFFIXES)
    def test_same_table_same_bytes(self, table: pd.DataFrame, suffix: str) -> None:
        assert to_bytes(table, suffix) == to_bytes(table.copy(), suffix)

    @pytest.mark.parametrize("suffix", SUFFIXES)
    def test_metric_tables_too(self, table: pd.DataFrame, tmp_path: Path, suffix: str) -> None:
        write(metric_table(table, ["week", "area"], DAYS_100), tmp_path / f"m{suffix}", kind="table")
        write(cumulative(table, DAYS_100, ["warrants"]), tmp_path / f"c{suffix}", kind="table")
        write(counted(table), tmp_path / f"r{suffix}", kind="table")

    def test_metric_table_as_csv(self, table: pd.DataFrame) -> None:
        lines = to_csv_bytes(metric_table(table, "day")).decode().splitlines()
        assert lines[0] == "day,metric,item,unit,value,low,high,observations,unquantified,qualifier"
        assert lines[1] == "2020-07-14,warrants,,warrants,12,12,12,1,0,exact"

    def test_remote_addresses(self, table: pd.DataFrame) -> None:
        write(table, "memory://opstats/facts.csv")
        pd.testing.assert_frame_equal(read_table("memory://opstats/facts.csv"), table)


class TestFormulas:
    @pytest.mark.parametrize("text", DANGEROUS)
    def test_neutralised_and_restored(self, text: str) -> None:
        assert neutralise(text) == "'" + text
        assert restore(neutralise(text)) == text

    @given(st.text())
    def test_any_text_comes_back(self, text: str) -> None:
        assert restore(neutralise(text)) == text
        assert neutralise(text)[:1] not in tuple("=+-@\t\r\n＝＋－＠")

    @pytest.mark.parametrize("text", DANGEROUS)
    def test_no_cell_of_a_csv_begins_with_a_formula(self, text: str) -> None:
        data = to_csv_bytes(frame(row(place=text, quote=text, release=text, rule=text))).decode()
        for line in csv.reader(io.StringIO(data, newline="")):
            assert not any(cell[:1] in tuple("=+-@\t\r\n＝＋－＠") for cell in line if cell)

    @pytest.mark.parametrize("text", DANGEROUS)
    def test_no_cell_of_a_workbook_is_a_formula(self, text: str) -> None:
        data = to_xlsx_bytes(
            {text or "x": frame(row(place=text, quote=text, release=text))},
            about=About(title=text, source=text, notes=(text,)),
        )
        for cell in cells(data):
            assert cell.data_type != "f"
            assert str(cell.value)[:1] not in tuple("=+-@\t\r\n＝＋－＠"), cell.value

    def test_negative_numbers_stay_numbers(self) -> None:
        table = pd.DataFrame({"change": [-5.0, 2.5]})
        assert to_csv_bytes(table) == b"change\n-5\n2.5\n"


def cells(data: bytes) -> Iterator[openpyxl.cell.Cell]:
    for sheet in openpyxl.load_workbook(io.BytesIO(data)).worksheets:
        for line in sheet.iter_rows():
            for cell in line:
                if cell.value is not None:
                    yield cell


class TestWorkbook:
    def test_accessible(self, table: pd.DataFrame) -> None:
        about = About(title="A hundred days", made=date(2020, 10, 30), notes=("Totals are kept apart.",))
        metrics = metric_table(table, "area")
        book = openpyxl.load_workbook(
            io.BytesIO(to_xlsx_bytes({"By area": metrics, "Observations": table}, about=about))
        )
        assert book.sheetnames == ["Cover", "Contents", "By area", "Observations", "Columns"]
        assert all(not sheet.merged_cells.ranges for sheet in book)
        cover = [line[0] for line in book["Cover"].iter_rows(values_only=True)]
        assert cover[0] == "A hundred days"
        assert "Made on 30 October 2020." in cover
        assert "Newest release: 15 July 2020." in cover
        assert "Totals are kept apart." in cover
        assert all(len(sheet.tables) == 1 for sheet in book.worksheets[2:])
        assert book.properties.title == "A hundred days"

    def test_headings_in_plain_words(self, table: pd.DataFrame) -> None:
        data = to_xlsx_bytes({"By area": metric_table(table, "area")})
        values = [cell.value for cell in cells(data)]
        assert {"Policing area", "At least", "Without a number"} <= set(values)
        assert "unquantified" not in values

    def test_every_heading_is_explained_and_every_empty_cell(self, table: pd.DataFrame) -> None:
        sheets = {"By item": metric_table(table, "item"), "Observations": table}
        book = openpyxl.load_workbook(io.BytesIO(to_xlsx_bytes(sheets)))
        explained = {line[0] for line in book["Columns"].iter_rows(values_only=True)}
        for name in sheets:
            [reference] = [each.ref for each in book[name].tables.values()]
            heads = {cell.value for cell in book[name][reference][0]}
            assert heads <= explained
        instructions = {name: book[name]["A3"].value for name in book.sheetnames[2:]}
        assert "An empty “at most”: there is no upper limit" in instructions["By item"]
        assert "the release does not state it" in instructions["Observations"]
        assert instructions["Columns"] == "This sheet holds one table."

    def test_cells_have_types(self, table: pd.DataFrame) -> None:
        book = openpyxl.load_workbook(io.BytesIO(to_xlsx_bytes(table)))
        lines = list(book["Observations"].iter_rows())
        header = next(n for n, line in enumerate(lines) if line[0].value == "release")
        assert [cell.value for cell in lines[header]] == list(COLUMNS)
        first = dict(zip(COLUMNS, lines[header + 1], strict=True))
        assert first["value"].value == 12
        assert first["start"].value == datetime(2020, 7, 14)
        assert first["start"].number_format == "yyyy-mm-dd"
        assert first["item"].value is None
        assert first["quote"].value == '12 "search" warrants, executed'
        assert len(lines) == header + 1 + len(table)

    def test_words_that_would_upset_the_library(self) -> None:
        quotes = [
            "[two](http://a) and [three](http://b)",
            "–",
            "$$note$$",
            "a\x07b",
            "x" * 40_000,
            "http://a.example",
        ]
        table = frame(*(row(quote=q, quote_start=n) for n, q in enumerate(quotes)))
        book = openpyxl.load_workbook(io.BytesIO(to_xlsx_bytes(table)))
        written = [line[COLUMNS.index("quote")] for line in book["Observations"].iter_rows(values_only=True)][
            -6:
        ]
        assert written[0] == "[two] (http://a) and [three] (http://b)"
        assert written[1] == "– [as written]"
        assert len(written[4]) == 32_767
        assert not any(
            cell.hyperlink for sheet in book for line in sheet for cell in line if sheet.title != "Contents"
        )

    def test_an_empty_table(self) -> None:
        assert "No rows" in [cell.value for cell in cells(to_xlsx_bytes(frame()))]
        assert "No rows" in [cell.value for cell in cells(to_xlsx_bytes(pd.DataFrame()))]

    def test_labels_that_excel_forbids(self, table: pd.DataFrame) -> None:
        sheets = {
            "Week/area: [all]?": table,
            "week AREA  all": table,
            "x" * 40: table,
            "Cover": table,
            "": table,
        }
        names = openpyxl.load_workbook(io.BytesIO(to_xlsx_bytes(sheets))).sheetnames
        assert len(names) == len({name.casefold() for name in names}) == 8
        assert all(0 < len(name) <= 31 for name in names)

    def test_more_rows_than_excel_holds(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        monkeypatch.setattr(export, "EXCEL_ROWS", 101)
        with pytest.raises(TableError, match=r"2 rows are more than Excel holds\. Use \.csv"):
            write(frame(row(), row()), tmp_path / "t.xlsx")
        assert not list(tmp_path.iterdir())


class TestDataPackage:
    def test_described(self, table: pd.DataFrame, tmp_path: Path) -> None:
        path = tmp_path / "facts.zip"
        write(table, path, about=About(title="Hundred days", made=date(2020, 10, 30)))
        with zipfile.ZipFile(path) as archive:
            assert archive.namelist() == ["datapackage.json", "data.csv", "releases.csv"]
            package = json.loads(archive.read("datapackage.json"))
            contents = {name: archive.read(name) for name in archive.namelist()}
        assert (package["name"], package["title"]) == ("hundred-days", "Hundred days")
        assert package["licenses"][0]["path"].startswith("https://creativecommons.org/")
        assert {"title": "Northamptonshire: news releases", "path": "https://police.example"} in package[
            "sources"
        ]
        data = package["resources"][0]
        assert [field["name"] for field in data["schema"]["fields"]] == list(COLUMNS)
        fields = {field["name"]: field for field in data["schema"]["fields"]}
        assert [fields[n]["type"] for n in ("value", "start", "quote_end", "metric")] == [
            "number", "date", "integer", "string",
        ]  # fmt: skip
        assert fields["item"]["constraints"]["enum"] == list(ITEMS)
        assert all(field["description"] for field in fields.values())
        for resource in package["resources"]:
            assert resource["bytes"] == len(contents[resource["path"]])
            header = contents[resource["path"]].decode().splitlines()[0].split(",")
            assert header == [field["name"] for field in resource["schema"]["fields"]]
        releases = list(csv.DictReader(io.StringIO(contents["releases.csv"].decode())))
        assert [line["release"] for line in releases] == ["r1", "r2"]

    def test_of_a_metric_table(self, table: pd.DataFrame) -> None:
        data = to_bytes(metric_table(table, "area"), ".zip")
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            assert archive.namelist() == ["datapackage.json", "data.csv"]


class TestFiles:
    def test_a_failure_leaves_the_old_file(
        self, table: pd.DataFrame, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = tmp_path / "facts.csv"
        path.write_text("old", encoding="utf-8")

        def fail(_: int) -> None:
            raise OSError("no space left on device")

        monkeypatch.setattr(os, "fsync", fail)
        with pytest.raises(TableError, match=r"facts\.csv: it cannot be written \(no space"):
            write(table, path)
        assert path.read_text(encoding="utf-8") == "old"
        assert [p.name for p in tmp_path.iterdir()] == ["facts.csv"]

    def test_replaces_and_leaves_nothing_else(self, tmp_path: Path) -> None:
        path = tmp_path / "facts.csv"
        for data in (b"one", b"two"):
            assert write_atomically(path, data) == path
        assert path.read_bytes() == b"two"
        assert [p.name for p in tmp_path.iterdir()] == ["facts.csv"]

    @pytest.mark.skipif(os.name == "nt", reason="Windows has no such locks")
    def test_removes_what_a_killed_run_left_of_this_file_alone(self, tmp_path: Path) -> None:
        def killed(name: str) -> str:
            """What is left of a run that is killed while it writes the file, which unlocks all its files."""
            handle, left = export._temporary(tmp_path / name)
            os.close(handle)
            return Path(left).name

        killed("facts.csv")
        others = [killed(name) for name in ("facts.xlsx", "facts", "facts-2.csv", "more-facts.csv")]
        handle, name = export._temporary(tmp_path / "facts.csv")
        write_atomically(tmp_path / "facts.csv", b"new")
        assert {p.name for p in tmp_path.iterdir()} == {"facts.csv", *others, Path(name).name}
        os.close(handle)
        write_atomically(tmp_path / "facts.csv", b"new")
        assert {p.name for p in tmp_path.iterdir()} == {"facts.csv", *others}

    @pytest.mark.skipif(os.name == "nt", reason="Windows has no such locks")
    def test_is_locked_until_it_has_its_name(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        path, replace = tmp_path / "facts.csv", Path.replace

        def as_another_run_begins(temporary: Path, target: Path) -> Path:
            export._remove_left_behind(path)
            return replace(temporary, target)

        monkeypatch.setattr(Path, "replace", as_another_run_begins)
        write_atomically(path, b"new")
        assert path.read_bytes() == b"new"

    @pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
    def test_permissions(self, tmp_path: Path) -> None:
        new, old = tmp_path / "new.csv", tmp_path / "old.csv"
        old.touch(mode=0o600)
        plain = tmp_path / "plain"
        plain.touch()
        for path in (new, old):
            write_atomically(path, b"x")
        assert stat.S_IMODE(new.stat().st_mode) == stat.S_IMODE(plain.stat().st_mode)
        assert stat.S_IMODE(old.stat().st_mode) == 0o600

    @pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
    def test_a_link_stays_a_link(self, tmp_path: Path) -> None:
        (tmp_path / "real.csv").write_bytes(b"old")
        link = tmp_path / "link.csv"
        link.symlink_to(tmp_path / "real.csv")
        write_atomically(link, b"new")
        assert link.is_symlink()
        assert (tmp_path / "real.csv").read_bytes() == b"new"

    def test_no_folder(self, table: pd.DataFrame, tmp_path: Path) -> None:
        with pytest.raises(TableError, match=r"its folder is not there\. Make the folder"):
            write(table, tmp_path / "none" / "facts.csv")

    def test_a_folder_is_no_file(self, table: pd.DataFrame, tmp_path: Path) -> None:
        (tmp_path / "f.csv").mkdir()
        with pytest.raises(TableError, match="is a folder"):
            write(table, tmp_path / "f.csv")

    @pytest.mark.parametrize("name", ["facts.txt", "facts", "facts.xls"])
    def test_unknown_suffix(self, table: pd.DataFrame, tmp_path: Path, name: str) -> None:
        with pytest.raises(TableError, match=r"Use \.csv, "):
            write(table, tmp_path / name)

    def test_several_tables_only_in_a_workbook(self, table: pd.DataFrame, tmp_path: Path) -> None:
        with pytest.raises(TableError, match="holds one table, not 2"):
            write({"a": table, "b": table}, tmp_path / "t.csv")
        write({"a": table}, tmp_path / "t.csv")
        pd.testing.assert_frame_equal(read_table(tmp_path / "t.csv"), table)

    def test_observations_are_checked(self, tmp_path: Path) -> None:
        with pytest.raises(ValueError, match="lacks the columns"):
            write(pd.DataFrame({"a": [1]}), tmp_path / "t.csv", kind="observations")

    @given(st.text(max_size=200))
    def test_names_carry_no_paths(self, title: str) -> None:
        name = safe_name(title, ".csv")
        assert name == Path(name).name
        assert not set(name) & set('/\\:*?"<>|\0\n\r\t ')
        assert name.endswith(".csv")
        assert not name.startswith((".", "-"))
        assert len(name) <= 90


class TestUnreadable:
    @pytest.mark.parametrize(
        ("name", "data", "words"),
        [
            ("t.csv", b"a,b\n1,2\n", "lacks the columns release, force"),
            ("t.csv", b"", "is empty"),
            ("t.csv", b"\xff\xfe1\x00", "not UTF-8"),
            ("t.csv", b'a,b\n"1,2\n3,4,5,6\n', "not a .csv table"),
            ("t.jsonl", b'{"release": "x"}\n{"release": \n', "line 2"),
            ("t.jsonl", b"[1]\n", "line 1: not an object"),
            ("t.json", b"{", "not a .json table"),
            ("t.json", b"5", "not a .json table"),
            ("t.json", b"[" * 100_000, "not a .json table"),
            ("t.jsonl", b"[" * 100_000 + b"\n", "not a .jsonl table"),
            ("t.parquet", b"PAR1", "not a .parquet table"),
            ("t.zip", b"PK", "not a .zip table"),
            ("t.xlsx", b"x", "cannot read a table from .xlsx"),
            ("t", b"x", "without suffix"),
        ],
    )
    def test_says_what_is_wrong(self, tmp_path: Path, name: str, data: bytes, words: str) -> None:
        path = tmp_path / name
        path.write_bytes(data)
        with pytest.raises(TableError) as caught:
            read_table(path)
        assert words in str(caught.value)
        assert str(path) in str(caught.value)

    def test_no_such_file(self, tmp_path: Path) -> None:
        with pytest.raises(TableError, match="no such file"):
            read_table(tmp_path / "none.csv")

    def test_a_folder(self, tmp_path: Path) -> None:
        (tmp_path / "f.csv").mkdir()
        with pytest.raises(TableError, match="cannot be read"):
            read_table(tmp_path / "f.csv")

    def test_package_without_data(self, tmp_path: Path) -> None:
        with zipfile.ZipFile(tmp_path / "t.zip", "w") as archive:
            archive.writestr("other.txt", "x")
        with pytest.raises(TableError, match=r"data\.csv"):
            read_table(tmp_path / "t.zip")

    @pytest.mark.parametrize(
        ("column", "cell", "words"),
        [
            ("value", "twelve", "line 3, column value: 'twelve' is not a number"),
            ("value", "1e400", "line 3, column value: '1e400' is not a number"),
            ("high", "inf", "line 3, column high: 'inf' is not a number"),
            ("start", "14/07/2020", "line 3, column start: '14/07/2020' is not a date"),
            ("metric", "raids", "line 3, column metric: 'raids' is not one of warrants, "),
            ("quote_end", "x", "line 3, column quote_end"),
            ("quote_end", "1.5", "line 3, column quote_end: '1.5' is not a whole number"),
            ("rule", "", "line 3, column rule: it is empty"),
            ("scope", "", "line 3, column scope: it is empty"),
            ("quote_start", "", "line 3, column quote_start: it is empty"),
        ],
    )
    def test_a_wrong_cell_is_named(
        self, table: pd.DataFrame, tmp_path: Path, column: str, cell: str, words: str
    ) -> None:
        plain = pd.read_csv(io.BytesIO(to_csv_bytes(table)), dtype=str, keep_default_na=False)
        plain.loc[1, column] = cell
        path = tmp_path / "t.csv"
        plain.to_csv(path, index=False)
        with pytest.raises(TableError) as caught:
            read_table(path)
        assert words in str(caught.value)


@pytest.mark.parametrize("suffix", [".parquet", ".zip"])
def test_a_table_with_a_damaged_byte_anywhere_is_told_or_is_whole(
    table: pd.DataFrame, tmp_path: Path, suffix: str
) -> None:
    write(table, tmp_path / f"whole{suffix}")
    data = (tmp_path / f"whole{suffix}").read_bytes()
    path, told = tmp_path / f"t{suffix}", 0
    for at in range(0, len(data), 97):
        path.write_bytes(data[:at] + bytes(each ^ 0x5A for each in data[at : at + 9]) + data[at + 9 :])
        try:
            read_table(path)
        except TableError:
            told += 1
    assert told


def test_a_number_without_end_in_a_parquet_is_named(table: pd.DataFrame, tmp_path: Path) -> None:
    path = tmp_path / "t.parquet"
    write(table, path)
    frame = pd.read_parquet(path)
    frame["high"] = float("inf")
    frame.to_parquet(path)
    with pytest.raises(TableError, match="line 2, column high: inf is not a number"):
        read_table(path)


@pytest.mark.parametrize(
    ("column", "value", "said"),
    [
        ("published", 20200706, "column published: "),
        ("end", 18449, "column end: "),
        ("metric", 5, "column metric: "),
        ("scope", [1, 2], "column scope: "),
        ("quote_start", 1.5, "column quote_start: "),
    ],
)
def test_a_json_cell_of_another_type_is_named(
    table: pd.DataFrame, tmp_path: Path, column: str, value: object, said: str
) -> None:
    target = tmp_path / "table.json"
    write(table, target)
    rows = json.loads(target.read_text(encoding="utf-8"))
    target.write_text(json.dumps([row | {column: value} for row in rows]), encoding="utf-8")
    with pytest.raises(TableError, match=said):
        read_table(target)
