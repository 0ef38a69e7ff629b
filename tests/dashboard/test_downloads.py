"""What is taken home: every format opened and read back, text that stays text, and where it comes from."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from datetime import date

import frictionless
import openpyxl
import pandas as pd
import pytest

from dashboard import source
from dashboard.claimed import beside
from dashboard.data import plain_columns
from dashboard.downloads import FORMATS, contents, with_first_days
from dashboard.words import in_reader_words
from extract.export import MEANING, About, read_table, safe_name
from extract.observation import to_frame, typed
from extract.operation import load_operations
from extract.rows import Rows
from extract.tables import claims, counted, metric_table

FORMULA = '=HYPERLINK("http://example.org","more")'


@pytest.fixture
def tables(frame) -> dict[str, pd.DataFrame]:
    return {
        "Figures": metric_table(frame),
        "Figures by policing area": metric_table(frame, by="area"),
        "Observations": typed(plain_columns(frame).assign(quote="as the release says")),
    }


@pytest.fixture
def about(frame):
    return source.about("100 Days: north", frame, date(2020, 11, 1), "A note on the operation.")


def workbook(data: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(data))


def cells(sheet) -> list[tuple]:
    return [tuple(cell for cell in row if cell is not None) for row in sheet.iter_rows(values_only=True)]


def test_csv_for_excel_is_marked_and_the_other_is_not(tables, about):
    one = {"Figures": tables["Figures"]}
    plain, marked = (contents(one, FORMATS[name], about) for name in ("CSV", "CSV for Excel"))
    assert marked == b"\xef\xbb\xbf" + plain
    assert plain.startswith(b"metric,item,unit,value,")


@pytest.mark.parametrize("name", ["CSV", "CSV for Excel", "JSON", "Parquet", "Data package"])
def test_observations_come_back_as_they_were(tables, about, tmp_path, name):
    path = tmp_path / f"observations{FORMATS[name].suffix}"
    path.write_bytes(contents({"Observations": tables["Observations"]}, FORMATS[name], about))
    pd.testing.assert_frame_equal(read_table(path), tables["Observations"])


def test_json_and_parquet_of_sums(tables, about):
    one = {"Figures": tables["Figures"]}
    listed = json.loads(contents(one, FORMATS["JSON"], about))
    assert {row["metric"]: row["value"] for row in listed if row["unit"] == "warrants"} == {"warrants": 36}
    table = pd.read_parquet(io.BytesIO(contents(one, FORMATS["Parquet"], about)))
    assert table["value"].tolist() == pytest.approx(tables["Figures"]["value"].tolist(), nan_ok=True)


def test_a_workbook_holds_every_table_on_a_sheet_of_its_own(tables, about):
    book = workbook(contents(tables, FORMATS["Excel workbook"], about))
    assert book.sheetnames == ["Cover", "Contents", *tables, "Columns"]
    cover = [text for row in cells(book["Cover"]) for text in row]
    assert cover[0] == "100 Days: north"
    assert any("news releases of Northamptonshire Police, published" in text for text in cover)
    assert "Made on 1 November 2020." in cover
    assert "A note on the operation." in cover
    assert any("not official statistics" in text for text in cover)
    assert any(text.startswith("Licence: Creative Commons Zero") for text in cover)
    listed = [row[0] for row in cells(book["Contents"]) if row]
    assert set(tables) <= set(listed)
    for name in [*tables, "Columns"]:
        sheet = book[name]
        assert not sheet.merged_cells.ranges
        assert len(sheet.tables) == 1
        [reference] = [each.ref for each in sheet.tables.values()]
        first, last = reference.split(":")
        head = [cell.value for cell in sheet[first : f"{last[0]}{first[1:]}"][0]]
        assert all(head), "every column has a heading"


def test_sums_in_a_workbook_are_in_a_readers_words(tables, about):
    book = workbook(contents({"Figures": tables["Figures"]}, FORMATS["Excel workbook"], about))
    assert book.sheetnames[2] == "Figures"
    rows = cells(book["Figures"])
    heads = next(row for row in rows if row and row[0] == "Metric")
    assert {"Unit", "Value", "At least", "At most", "In words"} <= set(heads)
    flat = {cell for row in rows for cell in row}
    assert {"Warrants", "Cannabis plants", "pounds (£)", "at least £2,000", "about 700", "a quantity"} <= flat
    assert not {"cannabis_plants", "GBP", "approx", "unspecified"} & flat


def test_the_package_is_valid(tables, about, tmp_path):
    for name, chosen in (("all.zip", tables), ("one.zip", {"Figures": tables["Figures"]})):
        path = tmp_path / name
        path.write_bytes(contents(chosen, FORMATS["Data package"], about))
        report = frictionless.validate(str(path), type="package")
        assert report.valid, report.flatten(["title", "message"])
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        assert set(archive.namelist()) == {
            "datapackage.json", "figures.csv", "figures-by-policing-area.csv", "data.csv", "releases.csv",
        }  # fmt: skip
        package = json.loads(archive.read("datapackage.json"))
    assert package["created"].startswith("2020-11-01")
    assert package["licenses"][0]["name"] == "CC0-1.0"
    pd.testing.assert_frame_equal(read_table(tmp_path / "all.zip"), tables["Observations"])


@pytest.mark.parametrize("name", ["CSV", "CSV for Excel", "Excel workbook"])
def test_words_of_a_release_are_never_a_formula(make, about, name):
    frame = to_frame([make(value=3, area=FORMULA, place=FORMULA, quote=FORMULA, release=FORMULA)])
    for table in (frame, metric_table(frame, by=("area", "place"))):
        data = contents({"Table": table}, FORMATS[name], about)
        if name == "Excel workbook":
            for sheet in workbook(data):
                for row in sheet.iter_rows():
                    assert all(cell.data_type != "f" and not str(cell.value).startswith("=") for cell in row)
        else:
            assert "'=HYPERLINK" in data.decode("utf-8-sig")
            assert not any(line.startswith(("=", '"=')) for line in data.decode("utf-8-sig").splitlines())


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠", "'="])
def test_nothing_of_a_file_begins_a_formula(make, sign):
    """Labels of sheets and files, the cover, headings, cells of every kind of table, and the file's own name."""
    evil = sign + "cmd|' /C calc'!A0"
    frame = to_frame([make(value=3, area=evil, place=evil, quote=evil, release=evil, force=evil, rule=evil)])
    said = About(title=evil, source=evil, notes=(evil, evil))
    tables = {
        evil: metric_table(frame, by=("area", "place")),
        f"{evil} 2": pd.DataFrame({evil: [evil], "text": [evil]}),
        "Observations": frame,
    }
    starts = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
    for form in (FORMATS["Excel workbook"], FORMATS["Data package"]):
        data = contents(tables, form, said)
        if form.suffix == ".xlsx":
            for sheet in workbook(data):
                assert not sheet.title.startswith(starts)
                for cell in (cell for row in sheet.iter_rows() for cell in row if cell.value is not None):
                    own_link = sheet.title == "Contents" and cell.hyperlink
                    assert cell.data_type != "f" or own_link, (sheet.title, cell.value)
                    assert own_link or not str(cell.value).startswith(starts), (sheet.title, cell.value)
        else:
            archive = zipfile.ZipFile(io.BytesIO(data))
            assert all(re.fullmatch(r"[\w-]+\.(csv|json)", name) for name in archive.namelist())
            for name in archive.namelist():
                if name.endswith(".csv"):
                    text = archive.read(name).decode()
                    rows = list(csv.reader(io.StringIO(text, newline="")))
                    assert not [cell for row in rows for cell in row if cell.startswith(starts)]
    assert re.fullmatch(r"[\w-]+\.csv", safe_name(f"../{evil}/..\\x", ".csv"))


def test_observations_keep_their_codes_in_a_workbook(tables):
    pd.testing.assert_frame_equal(in_reader_words(tables["Observations"]), tables["Observations"])


def test_a_workbook_says_why_the_least_is_more_than_the_numbers_stated(make):
    rows = to_frame([make("cautions", 1), make("cautions", None, day=9, release="b"), make(value=4)])
    words = in_reader_words(metric_table(rows)).set_index("metric")["text"]
    assert words["Cautions"] == "at least 1, and 1 statement without a number"
    assert words["Warrants"] == "4"


def test_an_area_that_is_not_stated_is_an_empty_cell_as_the_columns_say(make, about):
    rows = to_frame(
        [
            make(value=145, day=100, area=None, place="across the county", scope="total"),
            make(value=14, day=20, scope="total", release="b"),
        ]
    )
    operation = load_operations()["northants-100-days"]
    table = in_reader_words(beside(claims(rows), Rows.of(counted(rows)), operation))
    assert table["area"].fillna("").tolist() == ["", "North"]
    assert table["place"].tolist() == ["across the county", "Corby"]
    events = in_reader_words(metric_table(to_frame([make(area=None)]), by="area"))
    assert events["area"].isna().all()
    sheet = workbook(contents({"Claims": table}, FORMATS["Excel workbook"], about))["Claims"]
    assert "An empty policing area: all of the force, or not stated." in str(cells(sheet))


def test_figures_by_week_tell_the_first_day_of_each(make, about):
    operation = load_operations()["northants-100-days"]
    month = make("arrests", 40, day=31, start=operation.start, release="month")
    rows = to_frame([make(value=4, day=3), make(value=6, day=15), month])
    weekly = metric_table(rows, by=("week", "area"), operation=operation)
    table = with_first_days(weekly, operation)
    found = dict(zip(table["week"].fillna(0), table["week_from"], strict=True))
    assert found == {0: pd.NaT, 1: pd.Timestamp("2020-07-06"), 3: pd.Timestamp("2020-07-20")}
    told = contents({"Weeks": table}, FORMATS["CSV"], about).decode().splitlines()
    assert told[0].startswith("week,week_from,area,")
    assert told[1].startswith("1,2020-07-06,North,")
    assert "week_from" not in with_first_days(weekly.assign(side="North"), operation)
    assert "week_from" not in with_first_days(metric_table(rows), operation)
    assert "week_from" in MEANING


def test_a_file_name_keeps_what_it_holds_and_shortens_what_stands_before():
    front = ["northants-100-days", "2020-07-06 to 2020-10-13", "naming it", "North"]
    names = [
        safe_name(f"Claimed against traced, {each}", ".csv", front) for each in ("claims", "observations")
    ]
    assert names[0] == "northants-100-days-2020-07-06-to-2020-10-13-claimed-against-traced-claims.csv"
    assert names[1] == "northants-100-days-2020-07-06-to-2020-10-13-claimed-against-traced-observations.csv"
    assert all(len(each) <= 84 for each in names)
    longer = safe_name("Warrants and arrests by policing area and week, beside", ".csv", front)
    assert safe_name("Claims", "", front).endswith("-naming-it-north-claims")
    assert longer == "northants-100-days-warrants-and-arrests-by-policing-area-and-week-beside.csv"


def test_many_forces_are_counted_and_few_are_named(make):
    few = to_frame([make(force="Kent"), make(force="Essex", release="b")])
    assert source.about("x", few, None).source.startswith("2 news releases of Essex Police and Kent Police")
    many = to_frame([make(force=each, release=each) for each in ("Kent", "Essex", "Surrey", "Dorset")])
    assert source.about("x", many, None).source.startswith("4 news releases of 4 police forces")


def test_sums_are_the_same_whatever_the_format(tables, frame):
    assert tables["Figures by policing area"]["value"].sum() == counted(frame)["value"].sum()
