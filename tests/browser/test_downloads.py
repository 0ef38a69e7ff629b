"""Downloads in a real browser: each is clicked, opened and checked; the summary prints on one side of A4."""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import frictionless
import openpyxl
import pandas as pd
import pytest
from PIL import Image

from extract.export import read_table, write
from extract.observation import Observation, to_frame
from tests.browser.conftest import PROJECT
from tests.browser.pages import settle, visit
from tests.known import NAME, observation

pytestmark = pytest.mark.browser


def said(metric: str, value: float, *rest, **changes) -> Observation:
    words = {"quote": f"“{value:g} {metric}”, at £1 – so it says", "quote_end": 30}
    return observation(metric, value, *rest, **words, **changes)


@pytest.fixture(scope="module")
def address(serve, tmp_path_factory) -> Iterator[str]:
    """Warrants: 14 in the north, 12 in the west, 3 not placed, 40 claimed; 7 arrests; 5 knives and 2 phones."""
    path: Path = tmp_path_factory.mktemp("data") / "facts.csv"
    rows = [
        said("warrants", 4, 3, "North", "first"),
        said("warrants", 12, 4, "West", "first"),
        said("warrants", 10, 30, "North", "second"),
        said("arrests", 5, 30, "North", "second"),
        said("arrests", 2, 30, "West", "second"),
        said("warrants", 3, 60, None, "third"),
        said("seizure", 5, 60, "North", "third", item="knives"),
        said("seizure", 2, 60, "North", "third", item="phones"),
        said("warrants", 40, 100, None, "closing", "total"),
    ]
    write(to_frame(rows), path)
    with serve(path) as address:
        yield address


def saved(page, key: str) -> tuple[str, bytes]:
    """Click a button, and give the name and contents of what it saves."""
    with page.expect_download() as waiting:
        page.locator(f".st-key-{key} button").click()
    return waiting.value.suggested_filename, Path(waiting.value.path()).read_bytes()


def from_panel(page, key: str, what: str, form: str) -> tuple[str, bytes]:
    """Choose a format and a table in a panel, and give what its button saves."""
    page.locator(f".st-key-{key}-as").get_by_text(form, exact=True).click()
    settle(page)
    page.locator(f".st-key-{key}-what").get_by_text(what, exact=True).click()
    named = "everything" if what == "All of these" else what[:1].lower() + what[1:]
    page.get_by_role("button", name=f"Download {named} as {form}", exact=False).wait_for()
    settle(page)
    return saved(page, f"{key}-save")


def foot(page, key: str) -> None:
    page.locator(f".st-key-{key}-view").get_by_text("Download", exact=True).click()
    page.locator(f".st-key-{key}-png button").wait_for()


def check_pictures(page, key: str, title: str) -> None:
    name, png = saved(page, f"{key}-png")
    assert name.endswith(".png")
    image = Image.open(io.BytesIO(png))
    assert image.format == "PNG"
    assert image.convert("RGB").getpixel((2, 2)) == (255, 255, 255), "light, whatever the page is"
    name, svg = saved(page, f"{key}-svg")
    assert name.endswith(".svg")
    text = svg.decode()
    assert f"<title>{title}</title>" in text
    assert f">{title}</text>" in text
    for part in ("Source: 4 news releases of Northamptonshire Police", "Licence: Creative Commons Zero"):
        assert part in text
    assert re.search(r"Made with opstats on \d+ \w+ 20\d\d", text)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_chart_of_the_first_page_is_a_picture(page, address, scheme):
    page.emulate_media(color_scheme=scheme)
    visit(page, address)
    for key, title in (
        ("running", "Warrants and arrests since day 1"),
        ("by-area", "Warrants by policing area"),
        ("by-week", "Warrants each week"),
    ):
        foot(page, key)
        check_pictures(page, key, title)
    _, data = saved(page, "by-area-csv")
    rows = list(csv.DictReader(io.StringIO(data.decode())))
    assert {row["area"]: row["value"] for row in rows} == {"North": "14", "West": "12", "": "3"}
    _, book = saved(page, "by-area-xlsx")
    assert openpyxl.load_workbook(io.BytesIO(book)).sheetnames[:2] == ["Cover", "Contents"]


@pytest.mark.parametrize(
    ("name", "charts"),
    [
        (
            "areas",
            {
                "panels-warrants": "Warrants each week, on one scale",
                "shares": "Warrants by policing area",
                "towns": "Warrants by town",
            },
        ),
        ("seizures", {"unit-items": "Things seized, by number"}),
    ],
)
def test_every_chart_of_other_pages_is_a_picture(page, address, name, charts):
    visit(page, f"{address}/{name}")
    for key, title in charts.items():
        foot(page, key)
        check_pictures(page, key, title)


def test_the_panel_saves_every_table_in_every_format(page, address, tmp_path):
    visit(page, address)
    name, plain = saved(page, "operation-save")
    assert name.startswith("northants-100-days-2020-07-06-to-2020-10-13-figures")
    assert name.endswith(".csv")
    assert not plain.startswith(b"\xef\xbb\xbf")
    _, marked = from_panel(page, "operation", "Figures", "CSV for Excel")
    assert marked == b"\xef\xbb\xbf" + plain
    figures = {
        (row["metric"], row["item"]): row["value"] for row in csv.DictReader(io.StringIO(plain.decode()))
    }
    expected = {
        ("warrants", ""): "29",
        ("arrests", ""): "7",
        ("seizure", "knives"): "5",
        ("seizure", "phones"): "2",
    }
    assert figures == expected

    _, data = from_panel(page, "operation", "Figures by policing area", "JSON")
    assert {row["area"] for row in json.loads(data)} == {"North", "West", None}

    _, data = from_panel(page, "operation", "Claims", "Parquet")
    claims = pd.read_parquet(io.BytesIO(data))
    assert claims[["claimed", "traced", "share"]].to_numpy().tolist() == [[40, 29, "73%"]]

    name, data = from_panel(page, "operation", "All of these", "Excel workbook")
    assert name.endswith(".xlsx")
    book = openpyxl.load_workbook(io.BytesIO(data))
    assert book.sheetnames == [
        "Cover",
        "Contents",
        "Figures",
        "Figures by policing area",
        "Figures by week",
        "Claims",
        "Observations",
        "Columns",
    ]
    assert not any(sheet.merged_cells.ranges for sheet in book)

    name, data = from_panel(page, "operation", "All of these", "Data package")
    path = tmp_path / name
    path.write_bytes(data)
    assert name.endswith(".zip")
    report = frictionless.validate(str(path), type="package")
    assert report.valid, report.flatten(["title", "message"])
    assert len(read_table(path)) == 9
    assert "claims.csv" in zipfile.ZipFile(path).namelist()


def test_what_a_page_shows_is_what_it_saves(page, address):
    visit(page, f"{address}/claims?area=North")
    visit(page, f"{address}/evidence?area=North")
    _, data = saved(page, "evidence-save")
    rows = list(csv.DictReader(io.StringIO(data.decode())))
    assert len(rows) == 5
    assert {row["area"] for row in rows} == {"North"}
    assert "at £1 – so" in rows[0]["quote"]
    for name, count in (("areas", 3), ("seizures", 2)):
        visit(page, f"{address}/{name}?area=North")
        _, data = saved(page, f"{name}-save")
        assert len(list(csv.DictReader(io.StringIO(data.decode())))) >= count - 1


def test_the_summary_prints_on_one_side(page, address, browser, tmp_path):
    visit(page, address)
    name, data = saved(page, "summary")
    path = tmp_path / name
    path.write_bytes(data)
    assert name.endswith("summary.html")
    sheet = browser.new_page(viewport={"width": 390, "height": 844})
    asked: list[str] = []
    sheet.on("request", lambda request: asked.append(request.url))
    sheet.goto(path.as_uri())
    assert asked == [path.as_uri()], "nothing else is fetched"
    assert sheet.locator("h1").inner_text() == NAME
    assert sheet.locator("dl div", has_text="Warrants").locator(".value").inner_text() == "29"
    assert sheet.locator("figure svg").count() == 1
    assert sheet.evaluate("document.documentElement.scrollWidth") == 390
    pdf = sheet.pdf(prefer_css_page_size=True)
    assert pdf.startswith(b"%PDF")
    assert re.findall(rb"/Count (\d+)", pdf) == [b"1"]
    sheet.close()


def test_the_fullest_summary_prints_on_one_side(browser, tmp_path):
    """The operation whose releases come with opstats, with eight tiles, nine rows and what reaches beyond it."""
    path = tmp_path / "summary.html"
    command = [
        "-m",
        "extract",
        "summary",
        "northants-100-days",
        "seeds/northants-100-days.csv",
        "-o",
        str(path),
    ]
    subprocess.run([sys.executable, *command], check=True, cwd=PROJECT, capture_output=True)
    sheet = browser.new_page()
    sheet.goto(path.as_uri())
    assert "Told of days beyond the operation’s last" in sheet.locator("main").inner_text()
    assert re.findall(rb"/Count (\d+)", sheet.pdf(prefer_css_page_size=True)) == [b"1"]
    sheet.set_viewport_size({"width": 695, "height": 1000})
    sheet.emulate_media(media="print")
    spare = 277 * 96 / 25.4 - sheet.evaluate("document.body.scrollHeight")
    assert spare > 12, "for a browser whose letters are a little larger"
    sheet.close()
