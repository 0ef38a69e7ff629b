"""Pictures of charts: real PNG and SVG, always light, with title, source, day and licence in them."""

from __future__ import annotations

import io
from xml.etree import ElementTree

import pandas as pd
import pytest
from PIL import Image

from dashboard import charts
from dashboard.picture import WIDTH, Caption, framed, picture
from dashboard.words import MEASURE, area_name
from extract.operation import load_operations
from extract.rows import Rows
from extract.tables import counted, metric_table

OPERATION = load_operations()["northants-100-days"]
AREAS = ["North", "West", "Area not stated"]
CAPTION = Caption(
    "Warrants each week, in <Corby> & about",
    "100 Days · 6 July to 13 October 2020",
    ("Source: 4 news releases of Northamptonshire Police. " + "Long. " * 40, "Made on 1 May. Licence: CC0."),
    "Bar chart of warrants <each> week.",
)


def by_week(frame: pd.DataFrame) -> pd.DataFrame:
    table = metric_table(
        MEASURE["warrants"].of(Rows.of(counted(frame))), by=("week", "area"), operation=OPERATION
    )
    return table.assign(name=[area_name(each) for each in table["area"]])


def weekly(frame: pd.DataFrame, palette: charts.Palette = charts.LIGHT):
    colours = charts.area_colours(AREAS, palette)
    return charts.weekly(by_week(frame), MEASURE["warrants"], colours, OPERATION, palette)


def panels(frame: pd.DataFrame):
    colours = charts.area_colours(AREAS, charts.LIGHT)
    return charts.area_panels(by_week(frame), MEASURE["warrants"], colours, OPERATION, charts.LIGHT)


def texts(svg: bytes) -> list[str]:
    """The words in a picture, line by line."""
    lines = []
    for each in ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}text"):
        lines += [part for part in each.itertext() if part.strip()]
    return lines


def test_an_svg_says_what_it_shows_and_where_it_comes_from(frame):
    svg = picture(weekly(frame), CAPTION, "svg")
    shown = texts(svg)
    assert CAPTION.title in shown
    assert CAPTION.scope in shown
    assert "Made on 1 May. Licence: CC0." in shown
    assert any(each.startswith("Source: 4 news releases") for each in shown)
    root = ElementTree.fromstring(svg)
    assert (root.get("role"), root[0].text, root[1].text) == ("img", CAPTION.title, CAPTION.words)


def test_an_svg_tells_the_colours_of_the_areas_apart(frame):
    assert {"North", "West", "Area not stated"} <= set(texts(picture(weekly(frame), CAPTION, "svg")))


def test_an_svg_asks_nobody_for_anything_and_runs_nothing(frame):
    root = ElementTree.fromstring(picture(weekly(frame), CAPTION, "svg"))
    for each in root.iter():
        assert each.tag.rpartition("}")[2] not in ("script", "image", "foreignObject", "style", "a")
        assert not [name for name in each.attrib if name.endswith("href")]


def test_a_png_is_sharp_and_light(frame):
    image = Image.open(io.BytesIO(picture(weekly(frame), CAPTION, "png")))
    assert image.format == "PNG"
    assert 2 * WIDTH < image.width < 2 * WIDTH + 300
    colours = {colour for _, colour in image.convert("RGB").getcolors(maxcolors=2**24)}
    assert image.convert("RGB").getpixel((2, 2)) == (255, 255, 255)
    assert {(0x12, 0x43, 0x6D), (0x28, 0xA1, 0x97)} <= colours, "the colours of the first two areas"


def test_small_print_is_broken_into_lines(frame):
    lines = framed(weekly(frame), CAPTION)["vconcat"][0]["title"]["text"]
    assert len(lines) == 4
    assert all(len(line) <= 145 for line in lines)


def test_panels_stand_side_by_side_in_one_picture(frame):
    shown = texts(picture(panels(frame), CAPTION, "svg"))
    assert {"North", "West", "Area not stated", CAPTION.title} <= set(shown)
    image = Image.open(io.BytesIO(picture(panels(frame), CAPTION, "png")))
    assert image.width < 2 * WIDTH + 300
    one_row = framed(panels(frame), CAPTION)["vconcat"][0]["vconcat"]
    assert [len(row["hconcat"]) for row in one_row] == [3]


def test_without_a_scope_the_chart_is_bare_and_of_the_size_that_is_asked_for(frame):
    shown = picture(weekly(frame), Caption("Warrants"), "svg", 400)
    root = ElementTree.fromstring(shown)
    assert root[0].text == "Warrants"
    assert "Warrants" in texts(shown), "the title of the axis"
    assert 400 < float(root.get("width", 0)) < 460


@pytest.mark.parametrize("palette", [charts.LIGHT, charts.DARK])
def test_charts_keep_the_look_of_their_axes(frame, palette):
    config = weekly(frame, palette).to_dict()["config"]
    assert config["axis"]["gridColor"] == palette.grid
    assert config["view"]["stroke"] is None
    assert config["background"] == "transparent"
