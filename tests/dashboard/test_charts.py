"""Charts hold the numbers of the tables, and keep colours their meaning."""

from __future__ import annotations

from datetime import date

import pandas as pd
import pytest

from dashboard import charts, running
from dashboard.data import Data
from dashboard.words import ITEM_NAMES, MEASURE, MEASURES, METRIC_NAMES, area_name, plain, shares_of, words_of
from extract.observation import ITEMS, METRICS, to_frame
from extract.operation import load_operations
from extract.rows import Rows
from extract.tables import MAIN_UNIT, counted, metric_table

OPERATION = load_operations()["northants-100-days"]


def data_of(chart) -> list[dict]:
    return [row for rows in chart.to_dict()["datasets"].values() for row in rows]


def by_area(frame):
    table = metric_table(MEASURE["warrants"].of(Rows.of(counted(frame))), by="area")
    return table.assign(name=[area_name(each) for each in table["area"]])


def test_bars_hold_the_table(frame):
    table = by_area(frame)
    colours = charts.area_colours(["North", "West", "Area not stated"], charts.LIGHT)
    rows = data_of(charts.area_bars(table, MEASURE["warrants"], colours, charts.LIGHT))
    assert {(row["name"], row["value"], row["words"]) for row in rows} == {
        ("North", 21, "21"),
        ("West", 12, "12"),
        ("Area not stated", 3, "3"),
    }
    assert "North 21; West 12; Area not stated 3" in charts.bars_words(table, "Warrants")


def test_bars_of_areas_tell_their_shares(frame):
    table = by_area(frame)
    colours = charts.area_colours(["North", "West", "Area not stated"], charts.LIGHT)
    shares = dict(zip(table["name"], shares_of(table), strict=True))
    rows = data_of(charts.area_bars(table, MEASURE["warrants"], colours, charts.LIGHT, shares))
    assert {row["words"] for row in rows} == {"21 (58%)", "12 (33%)", "3 (8%)"}


def test_bars_are_as_long_as_their_labels_say(make):
    open_end = make(value=2, day=3, qualifier="min")
    rows = [
        open_end,
        make(value=20, day=9, release="b", qualifier="approx"),
        make(value=5, day=4, area="West", release="c"),
    ]
    table = by_area(to_frame(rows))
    told = dict(zip(table["name"], words_of(table), strict=True))
    assert told == {"North": "at least 20", "West": "5"}
    note = charts.bars_note(table) or ""
    assert note.startswith("“At least” leaves out")
    colours = charts.area_colours(["North", "West"], charts.LIGHT)
    drawn = data_of(charts.area_bars(table, MEASURE["warrants"], colours, charts.LIGHT))
    assert {row["name"]: row["value"] for row in drawn} == {"North": 20, "West": 5}
    assert charts.bars_note(by_area(to_frame([make(value=5)]))) is None


def test_areas_that_add_up_to_more_than_the_whole_say_so(make):
    frame = to_frame([make(value=5), make(value=3, area="West", release="b")])
    assert charts.more_than_all(by_area(frame), metric_table(frame)) == ""
    table, whole = by_area(frame), metric_table(frame).assign(value=6.0)
    told = charts.more_than_all(table, whole)
    assert told == "Areas that may tell of the same add up to 8, more than there is for sure in all: 6."


def test_a_chart_of_many_rows_is_drawn(frame):
    table = by_area(frame)
    many = pd.concat([table] * 2000, ignore_index=True)
    colours = charts.area_colours(["North", "West", "Area not stated"], charts.LIGHT)
    assert len(data_of(charts.area_bars(many, MEASURE["warrants"], colours, charts.LIGHT))) == 6000


def test_an_area_keeps_its_colour_whatever_else_is_shown():
    every = charts.area_colours(["North", "West", "Area not stated"], charts.LIGHT)
    assert every["North"] == "#12436D"
    assert charts.area_colours(["North"], charts.LIGHT)["North"] == every["North"]
    places = {"North": 0, "West": 1}
    assert charts.area_colours(["West"], charts.LIGHT, places)["West"] == every["West"]
    mixed = charts.area_colours(["East", "North", "West"], charts.LIGHT, places | {"East": 0})
    assert [*mixed] == ["East", "North", "West", "Area not stated"]
    assert len(set(mixed.values())) == 4
    many = charts.area_colours([str(n) for n in range(9)], charts.LIGHT)
    assert len(set(many.values())) == 2


def test_no_colour_means_an_area_and_a_line_at_once():
    for palette in (charts.LIGHT, charts.DARK):
        assert not set(palette.areas[:2]) & set(palette.lines)
        assert len(set(palette.lines)) == len(palette.lines)


@pytest.mark.parametrize("palette", [charts.LIGHT, charts.DARK])
def test_colours_are_seen_on_their_background(palette):
    def light(colour: str) -> float:
        parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    def contrast(one: str, two: str) -> float:
        bright, dark = sorted((light(one), light(two)), reverse=True)
        return (bright + 0.05) / (dark + 0.05)

    for colour in (*palette.areas, *palette.lines, palette.not_stated, palette.bar):
        assert contrast(colour, palette.background) >= 2.99, colour
    for colour in (palette.text, palette.faint):
        assert contrast(colour, palette.background) >= 4.5, colour


def test_a_line_keeps_its_colour_whatever_else_is_drawn():
    warrants, fines = MEASURE["warrants"], MEASURE["fines"]
    alone = charts.line_colours([warrants], charts.LIGHT)
    assert charts.line_colours([fines, warrants], charts.LIGHT)["Warrants"] == alone["Warrants"]


def test_the_running_chart_tells_its_ends_and_claims():
    table = pd.DataFrame(
        {"day": range(1, 101), "name": "Warrants", "value": range(100), "observations": 1, "added": 1}
    )
    claims = pd.DataFrame(
        [{"day": 100, "value": 145, "name": "Warrants", "label": "145 warrants claimed, 23 Oct"}]
    )
    releases = pd.DataFrame([{"day": 9, "label": "14 July 2020: 1 release"}])
    chart = charts.running(
        table, {"Warrants": "Warrants 99"}, {"Warrants": "#801650"}, claims, releases, OPERATION, charts.LIGHT
    )
    rows = data_of(chart)
    assert any(row.get("text") == "Warrants\n99" for row in rows)
    assert any(row.get("text") == "145 warrants claimed,\n23 Oct" for row in rows)
    assert any(row.get("value") == 145 for row in rows)
    told = charts.running_words(table, {"Warrants": "Warrants 99"}, claims, OPERATION)
    assert "Warrants 99" in told
    assert "145 warrants claimed" in told


def towns(*rows: tuple[str, float, float, float]) -> pd.DataFrame:
    table = pd.DataFrame(rows, columns=["town", "latitude", "longitude", "value"])
    words = [f"{value:.0f}" if value else "" for value in table["value"]]
    labels = [f"{town} {each}" if each else "" for town, each in zip(table["town"], words, strict=True)]
    return table.assign(name="North", words=words, label=labels)


def test_every_town_of_a_map_tells_itself_when_pointed_at():
    table = towns(*[(f"Town {n}", 52.3, -0.6 + n / 1000, 5) for n in range(30)], ("Quiet", 52.4, -0.7, 0))
    chart = charts.town_map(table, MEASURE["warrants"], {"North": "#12436D"}, charts.LIGHT)
    rows = {row["town"]: row for row in data_of(chart)}
    assert set(rows) == set(table["town"])
    shown = [row for row in rows.values() if row["opacity_wide"]]
    assert 0 < len(shown) < 30
    assert [layer["encoding"]["tooltip"][0]["field"] for layer in chart.to_dict()["layer"][:2]] == [
        "town"
    ] * 2


def test_a_map_keeps_its_shape():
    table = towns(("South", 52.0, -0.5, 1), ("North", 52.6, -0.5, 1))
    (west, east), (south, north) = charts._extent(table)
    assert (east - west) * 0.61 == pytest.approx(north - south, rel=0.02)


def test_a_table_shows_whole_rows():
    assert [charts.table_height(rows, 8) for rows in (0, 3, 8, 900)] == [37, 142, 317, 317]


def test_a_sparkline_of_nothing_is_nothing():
    assert charts.sparkline([0, 0]) == ""
    assert charts.sparkline([float("nan"), 3, 4]).startswith("<img")


def test_everything_in_the_schema_has_a_name():
    assert set(METRIC_NAMES) == set(METRICS)
    assert set(ITEM_NAMES) == set(ITEMS)
    for measure in MEASURES:
        assert measure.unit == MAIN_UNIT.get(measure.metric, measure.unit)


def test_markdown_of_a_release_is_only_text():
    assert plain("# x\n\n* y") == r"\# x \* y"
    assert plain("http://a") == "http\\://\u2060a"  # no address that a browser would make a link


def axes(chart) -> dict:
    """The domain of the days or weeks of a chart, and where its axis names them."""
    return next(
        layer["encoding"]["x"] for layer in chart.to_dict()["layer"] if "axis" in layer["encoding"]["x"]
    )


def by_week(frame):
    rows = MEASURE["warrants"].of(Rows.of(counted(frame)))
    table = metric_table(rows, by=("week", "area"), operation=OPERATION)
    return table.assign(name=[area_name(each) for each in table["area"]])


def test_bars_of_weeks_are_of_the_days_shown_only(frame):
    colours = charts.area_colours(["North", "West", "Area not stated"], charts.LIGHT)
    given = by_week(frame), MEASURE["warrants"], colours, OPERATION, charts.LIGHT
    assert axes(charts.weekly(*given))["scale"]["domain"] == list(range(1, 16))
    assert axes(charts.weekly(*given, (10, 16)))["scale"]["domain"] == [2, 3]
    panel = charts.area_panels(*given, (10, 16))["North"]
    assert axes(panel)["axis"]["labelPadding"] >= 8, "the first week would lie on the zero"
    assert axes(panel)["scale"]["domain"] == [2, 3]
    assert "of 2 weeks" in charts.weekly_words(by_week(frame), MEASURE["warrants"], OPERATION, (10, 16))


def test_bars_of_weeks_are_as_high_as_their_words_say(make):
    rows = [
        make(value=2, day=3, qualifier="min"),
        make(value=20, day=3, release="b", qualifier="approx"),
        make(value=90, day=9, release="c"),
        make(value=10, day=10, release="d", qualifier="approx"),
    ]
    table = by_week(to_frame(rows))
    said = dict(zip(table["week"].tolist(), words_of(table), strict=True))
    assert said == {1: "at least 20", 2: "99 to 101"}
    given = table, MEASURE["warrants"], {"North": "#12436D"}, OPERATION, charts.LIGHT
    for chart in (charts.weekly(*given), charts.area_panels(*given)["North"]):
        assert {row["week"]: (row["value"], row["words"]) for row in data_of(chart)} == {
            1: (20, "at least 20"),
            2: (99, "99 to 101"),
        }
    assert charts.lower_words(table).startswith("Of a range its lower end is drawn. “At least” leaves out")
    assert not charts.lower_words(by_week(to_frame([make(value=5)])))


def test_what_has_no_number_takes_no_bar_with_it(make):
    """Stacked on a bar without a length, another would be drawn without one."""
    table = by_week(to_frame([make(value=None, day=3), make(value=6, day=3, area="West", release="b")]))
    colours = charts.area_colours(["North", "West"], charts.LIGHT)
    rows = data_of(charts.weekly(table, MEASURE["warrants"], colours, OPERATION, charts.LIGHT))
    assert [(row["name"], row["value"]) for row in rows if "value" in row] == [("West", 6)]
    none = by_week(to_frame([make(value=None, day=3)]))
    assert data_of(charts.weekly(none, MEASURE["warrants"], colours, OPERATION, charts.LIGHT))


def test_of_equal_claims_the_later_is_named():
    claims = pd.DataFrame(
        [
            {"day": n, "value": 14, "name": "Warrants", "label": f"14 warrants claimed, {n} Jul"}
            for n in (16, 21)
        ]
    )
    table = pd.DataFrame({"day": range(1, 101), "name": "Warrants", "value": 9, "added": 1})
    ends, colours = {"Warrants": "Warrants 9"}, {"Warrants": "#801650"}
    releases = pd.DataFrame(columns=["day", "label"])
    chart = charts.running(table, ends, colours, claims, releases, OPERATION, charts.LIGHT)
    told = {row["text"] for row in data_of(chart) if row.get("claimed")}
    assert told == {"14 warrants claimed,\n21 Jul"}


def test_a_bar_of_less_than_a_week_says_so():
    assert charts.weeks_note(OPERATION, (1, 100)) == "The last week has 2 days only: 12 to 13 October 2020."
    assert charts.weeks_note(OPERATION, (10, 16)) == (
        "The first week has 5 days only: 15 to 19 July 2020. The last week has 2 days only: 20 to 21 July 2020."
    )
    assert charts.weeks_note(OPERATION, (9, 9)) == "The week shown has 1 day only: 14 July 2020."
    assert not charts.weeks_note(OPERATION, (8, 21))


def test_the_running_chart_is_of_the_days_shown_only(frame):
    observations, rows = Data(frame).of(OPERATION, "window")
    sums = running.running(
        lambda each: each.of(rows),
        lambda each: each.of(observations.where(observations.are("scope", "total"))),
        observations,
        OPERATION,
        [MEASURE["warrants"]],
    )
    whole = axes(sums.draw(charts.LIGHT))
    assert whole["scale"]["domain"] == [1, 100]
    assert whole["axis"]["values"] == [1, 25, 50, 75, 100]
    assert sums.claims["value"].tolist() == [40]
    part = sums.within((10, 16))
    assert axes(part.draw(charts.LIGHT))["scale"]["domain"] == [10, 16]
    assert axes(part.draw(charts.LIGHT))["axis"]["values"] == list(range(10, 17))
    assert part.claims.empty
    assert part.releases.empty
    assert "over 7 days, 15 to 21 July 2020" in part.words


def test_a_claim_from_after_the_window_says_so(make):
    made = date(2020, 10, 23)
    late = make(value=145, day=100, scope="total", published=made)
    observations = Data(to_frame([late])).of(OPERATION, "window")[0]
    claims = running.claim_marks(lambda _: observations, OPERATION, [MEASURE["warrants"]])
    assert claims[["day", "label"]].values.tolist() == [[100, "145 warrants claimed, 23 Oct (day 110)"]]
    table = pd.DataFrame(
        {"day": range(1, 101), "name": "Warrants", "value": 9.0, "observations": 1, "added": 1}
    )
    figure = {"value": 9.0, "low": 9.0, "high": 9.0, "qualifier": "exact"}
    sums = running.Running(
        table,
        {"Warrants": "Warrants 9"},
        claims,
        pd.DataFrame(columns=["day", "label"]),
        {"Warrants": figure},
        [MEASURE["warrants"]],
        OPERATION,
        {},
    )
    assert "after day 100 (13 October)" in sums.note


def test_an_area_without_a_number_says_so(make):
    table = by_area(to_frame([make(value=None)]))
    colours = charts.area_colours(["North"], charts.LIGHT)
    rows = data_of(charts.area_bars(table, MEASURE["warrants"], colours, charts.LIGHT))
    assert {row["words"] for row in rows} == {"number not stated"}


def test_axes_of_one_observation_name_whole_days_and_numbers():
    table = pd.DataFrame([{"side": "One", "day": 1, "value": 1.0, "added": 1, "words": "Day 1", "told": "1"}])
    layers = charts.beside(table, {"One": "1"}, {"One": 1}, "Total", charts.LIGHT).to_dict()["layer"]
    x, y = (layers[0]["encoding"][each]["axis"] for each in ("x", "y"))
    assert (x["values"], x["format"]) == ([1], ",d")
    assert (y["format"], y["tickMinStep"]) == (",.0f", 1)
