"""Two sides from their own day 1: the right numbers, what is missing, and the address."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pyarrow as pa
import pytest
import streamlit
from streamlit.testing.v1 import AppTest

from extract.areas import Gazetteer
from extract.export import write
from extract.observation import to_frame

EVERYTHING = "Everything in the data"
BEFORE, OTHER = "These days and the days before", "These and other days"
HALVES = "First half and second half"


SIDEBAR = ("releases", "area", "days", "operation")


def compare(app, path: Path, **parameters: Any) -> AppTest:
    parameters.setdefault("releases", "Any activity in these days")
    page = app(path, **{key: parameters.pop(key) for key in list(parameters) if key in SIDEBAR})
    page.switch_page("views/compare.py")
    for name, value in parameters.items():
        page.query_params[name] = value
    page.run()
    assert not page.exception
    return page


def finding(page: AppTest) -> str:
    return next(each.value for each in page.markdown if each.value.startswith("**Warrants")).replace("\\", "")


def side_by_side(page: AppTest) -> dict[str, tuple[str, str]]:
    table = page.table[-1].value.map(lambda text: text.replace("\\", ""))
    return {row.iloc[0]: (row.iloc[1], row.iloc[2]) for _, row in table.iterrows()}


def said(page: AppTest) -> str:
    parts = [each.value for kind in ("caption", "info", "warning") for each in getattr(page, kind)]
    return "\n".join(parts).replace("\\", "")


def test_at_first_the_halves_of_the_operation(app, table):
    page = compare(app, table)
    assert finding(page) == "**Warrants: first half 33, second half 3. More: first half.**"
    assert side_by_side(page)["Warrants"] == ("33", "3")
    assert side_by_side(page)["Cash seized"] == ("–", r"at least £2,000")


def test_the_halves_of_some_days(app, table):
    page = compare(app, table, days=["3", "4"])
    assert side_by_side(page)["Warrants"] == ("4", "12")


@pytest.fixture
def long(make, tmp_path) -> Path:
    """Ten warrants before the operation, from its first day back, and twenty in it, for half of them at least."""
    rows = [
        make(value=10, day=-49, release="before", operation=None),
        make(value=1, day=-97, release="first of all", operation=None),
        make(value=20, day=50, release="during", qualifier="min"),
        make("arrests", 6, day=50, area="West", release="during"),
    ]
    path = tmp_path / "long.csv"
    write(to_frame(rows), path)
    return path


def test_the_days_before_where_the_data_has_them(app, long):
    page = compare(app, long)
    assert page.selectbox(key="periods").value == BEFORE
    assert side_by_side(page)["Warrants"] == ("at least 20", "11")
    assert finding(page).endswith("More: the operation.**")


def test_the_days_before_count_any_activity_on_both_sides(app, long):
    page = compare(app, long, releases="Only those that name the operation", periods=BEFORE)
    assert side_by_side(page)["Warrants"] == ("at least 20", "11")
    assert "Any activity" in said(page)


def downloads(monkeypatch) -> dict[str, Callable[[], bytes]]:
    """What can be taken home from the page that is drawn next, by the names of the files."""
    offered = {}
    button = streamlit.download_button

    def download_button(label, data, file_name, *given, **more):
        offered[file_name] = data
        return button(label, data, file_name, *given, **more)

    monkeypatch.setattr(streamlit, "download_button", download_button)
    return offered


def test_what_is_said_of_a_comparison_is_of_what_it_shows(app, long, monkeypatch):
    page = compare(app, long, releases="Only those that name the operation", periods=BEFORE)
    days = "6 July to 13 October 2020 beside the days before (28 March to 5 July 2020)"
    scope = f"100 Days of intense policing activity · {days} · any activity in these days"
    assert scope in [each.value.replace("\\", "") for each in page.markdown]
    offered = downloads(monkeypatch)
    page.radio(key="compare-as").set_value("Excel workbook").run()
    [(name, data)] = offered.items()
    assert name.startswith("northants-100-days-2020-07-06-beside-2020-03-28-")
    cover = openpyxl.load_workbook(io.BytesIO(data()))["Cover"]
    told = [str(cell) for row in cover.iter_rows(values_only=True) for cell in row if cell]
    assert any(scope in each for each in told)
    assert any("3 news releases of Northamptonshire" in each for each in told), "of the days before too"
    assert any("What is counted: any activity" in each for each in told)


def test_the_halves_are_of_the_releases_that_the_sidebar_chooses(app, long, monkeypatch):
    page = compare(app, long, releases="Only those that name the operation", periods=HALVES)
    told = [each.value.replace("\\", "") for each in page.markdown]
    halves = "first half (6 July to 24 August 2020) beside second half (25 August to 13 October 2020)"
    assert f"100 Days of intense policing activity · {halves} · only releases that name the operation" in told


@pytest.mark.parametrize("scale", ["Numbers", "Per 100,000 residents"])
def test_the_tables_have_the_words_of_the_charts(app, long, scale):
    page = compare(app, long, scale=scale)
    sums = side_by_side(page)["Warrants"]
    for step in ("day", "week"):
        control = next(each for each in page.get("button_group") if each.key == f"beside-{step}-view")
        control.set_value("Table").run()
    assert not page.exception
    days, weeks = (each.value for each in page.dataframe)
    assert tuple(days.iloc[-1, 1:]) == sums
    assert days.iloc[0, 1:].tolist() == ["–", "–"], "nothing is told of the first day"
    assert weeks.loc[weeks["Week"].eq(8), "The operation"].tolist() == [sums[0]]


def test_bars_of_the_weeks_of_two_sides_are_as_high_as_their_words_say(app, make, tmp_path):
    path = tmp_path / "rounded.csv"
    rows = [make(value=2, day=3, qualifier="min"), make(value=20, day=4, release="b", qualifier="approx")]
    write(to_frame([*rows, make(value=9, day=60, release="c")]), path)
    page = compare(app, path)
    assert side_by_side(page)["Warrants"] == ("at least 20", "9")
    chart = page.get("vega_lite_chart")[1].proto
    [table] = [pa.ipc.open_stream(each.data.data).read_all().to_pylist() for each in chart.datasets]
    assert [(row["value"], row["told"]) for row in table] == [(20, "at least 20"), (9, "9")]


def test_days_of_the_readers_choice(app, long):
    page = compare(app, long, periods=OTHER, since="2020-05-01")
    assert page.date_input(key="since").value == date(2020, 5, 1)
    assert side_by_side(page)["Warrants"] == ("at least 20", "10")


def test_averages_of_a_day_and_a_week(app, long):
    page = compare(app, long, span="A week, on average")
    assert side_by_side(page)["Warrants"] == ("at least 1.40", "0.77")
    assert side_by_side(compare(app, long, span="A day, on average"))["Arrests"][0] == "0.06"


def test_per_100_000_residents_says_whose(app, long):
    people = Gazetteer.for_force("Northamptonshire").population
    assert people
    page = compare(app, long, scale="Per 100,000 residents")
    assert side_by_side(page)["Arrests"][0] == f"{6 / people * 100_000:.2f}"
    assert f"{people:,} residents on both sides" in said(page)
    assert "compared with copies of the official estimates" in said(page)


def test_a_policing_area_has_no_figure_per_resident(app, long):
    page = compare(app, long, area="North", scale="Per 100,000 residents")
    assert side_by_side(page)["Warrants"] == ("–", "–")
    assert "Clear the policing areas" in said(page)


@pytest.fixture
def several(make, tmp_path) -> Path:
    rows = [
        make(value=6, day=10, release="north", operation=None),
        make(value=8, day=80, release="kent", force="Kent", area=None, operation=None),
        make(value=5, day=60, release="rail", force="British Transport", area=None, operation=None),
        make(value=2, day=75, release="sceptre", operation=None),
    ]
    path = tmp_path / "several.csv"
    write(to_frame(rows), path)
    return path


def test_operations_of_different_forces_are_compared_with_a_caution(app, make, tmp_path):
    path = tmp_path / "forces.csv"
    week = "County Lines Intensification Week, September 2020"
    kent = {"force": "Kent", "area": None, "operation": week, "day": 75}
    own = [make(value=6, day=10), make(value=2, day=75, release="week", operation=week)]
    two = {"compare": "Operations", "beside": week, "operation": "100 Days of intense policing activity"}
    write(to_frame([*own, make(value=90, release="kent", **kent)]), path)
    page = compare(app, path, **two)
    assert finding(page).endswith("Which is more cannot be said: the two are of different police forces.**")
    whose = "Northamptonshire Police; Kent Police and Northamptonshire Police"
    assert f"Caution: the two are of different police forces ({whose})" in said(page)
    write(to_frame(own), tmp_path / "one.csv")
    page = compare(app, tmp_path / "one.csv", **two)
    assert "More: " in finding(page)
    assert "Caution" not in said(page)


def test_two_forces(app, several):
    page = compare(app, several, operation=EVERYTHING, compare="Forces", one="Kent", two="Northamptonshire")
    assert side_by_side(page)["Warrants"] == ("8", "8")
    assert "cannot be said: the two are not known alike" in finding(page), "one release of Kent"


def test_a_force_without_residents_has_no_figure_for_them(app, several):
    page = compare(app, several, operation=EVERYTHING, compare="Forces", scale="Per 100,000 residents")
    assert page.selectbox(key="one").value == "British Transport"
    assert side_by_side(page)["Warrants"] == ("–", "0.43")
    assert "British Transport Police: how many residents is not known" in said(page)


def test_one_force_alone_says_how_to_get_another(app, table):
    assert "one police force only (Northamptonshire Police)" in said(compare(app, table, compare="Forces"))


def test_two_operations_of_unlike_length_are_compared_by_the_week(app, several):
    other = "County Lines Intensification Week, September 2020"
    page = compare(
        app, several, compare="Operations", beside=other, operation="100 Days of intense policing activity"
    )
    assert side_by_side(page)["Warrants"] == ("8", "2")
    assert finding(page) == (
        "**Warrants: 100 Days of intense policing activity 8 in 100 days, "
        "County Lines Intensification Week, September 2020 2 in 7 days. On average of a week, 0.56 and 2.00. "
        "More: County Lines Intensification Week, September 2020.**"
    )
    assert "not equally long" in said(page)


def test_where_both_sides_are_open_what_is_stated_of_them_is_compared(app, make, tmp_path):
    path = tmp_path / "open.csv"
    early = [make(value=82, day=3, qualifier="min"), make("arrests", 9, day=3, qualifier="min")]
    late = [
        make(value=11, day=70, release="late", qualifier="min"),
        make("arrests", 8, day=70, qualifier="min"),
    ]
    write(to_frame([*early, *late]), path)
    page = compare(app, path)
    assert finding(page).endswith(
        "At least 7 times as many are stated for first half; what is not stated could change that.**"
    )
    arrests = compare(app, path, figure="Arrests")
    told = [each.value for each in arrests.markdown if each.value.startswith("**Arrests")]
    assert "Which is more cannot be said for sure" in told[0], "9 or more and 8 or more"


def test_halves_of_which_one_is_hardly_longer_are_compared_by_their_sums(app, make, tmp_path):
    path = tmp_path / "long.csv"
    first = make("arrests", 1, day=1)
    write(to_frame([first, make(value=5, day=3), make(value=9, day=101, release="late")]), path)
    page = compare(app, path, operation=EVERYTHING)
    assert finding(page) == "**Warrants: first half 5, second half 9. More: second half.**"
    page = compare(app, path, operation=EVERYTHING, days=["98", "100"], periods="First half and second half")
    assert finding(page).startswith("**Warrants: first half – in 2 days, second half 9 in 1 day.")


def test_how_many_releases_the_figures_rest_on(app, several, make, tmp_path):
    two = {"operation": EVERYTHING, "compare": "Forces", "one": "Kent", "two": "Northamptonshire"}
    few = "Kent Police 1 release, Northamptonshire Police 2 releases. So few releases say little"
    page = compare(app, several, scale="Per 100,000 residents", **two)
    assert few in said(page)
    assert "these rates are of what was announced" in said(page)
    path = tmp_path / "many.csv"
    forces = ["Kent", "Northamptonshire"]
    rows = [make(day=n, release=f"{force}-{n}", force=force) for force in forces for n in range(1, 13)]
    write(to_frame(rows), path)
    many = said(compare(app, path, **two))
    assert "Told by: Kent Police 12 releases, Northamptonshire Police 12 releases." in many
    assert "So few" not in many


def test_nonsense_in_the_address_gives_the_default_and_a_notice(app, long):
    page = compare(
        app, long, compare="*x*", periods="<b>", figure="Mars", scale="9", span="0", since="2020-99-99"
    )
    assert side_by_side(page)["Warrants"] == ("at least 20", "11")
    for part in ("“*x*”", "“<b>”", "“Mars”", "“9”", "“0”"):
        assert part in said(page)
    page = compare(app, long, periods=OTHER, since="1066-10-14")
    assert "1066-10-14" in said(page)
    assert page.date_input(key="since").value == date(2020, 3, 31)


def test_nothing_on_either_side_says_how_to_widen_it(app, table):
    assert "a longer period" in said(compare(app, table, days=["90", "95"]))


def test_a_comparison_can_be_taken_home(app, table):
    page = app(table).switch_page("views/compare.py").run()
    assert not page.exception
    kinds = next(each for each in page.radio if each.label == "What")
    assert kinds.options == ["Figures of both sides", "Warrants by day", "Warrants by week"]


def test_a_single_day_is_not_compared_with_itself(app, make, tmp_path):
    path = tmp_path / "one.csv"
    write(to_frame([make("arrests", 1, day=9, operation=None)]), path)
    page = compare(app, path, operation=EVERYTHING)
    assert "The data tells of 15 July 2020 only, so there are no other days to compare with" in said(page)
    assert not page.get("vega_lite_chart")


def test_other_days_are_not_the_same_days_at_first(app, table, make, tmp_path):
    page = compare(app, table, periods=OTHER)
    assert page.date_input(key="since").value == date(2020, 10, 14), "there is nothing before the operation"
    assert "The data ends on 14 October 2020: 99 days of the second period lie after." in said(page)
    path = tmp_path / "within.csv"
    write(to_frame([make(value=4, day=3), make(value=4, day=9)]), path)
    page = compare(app, path)
    assert page.selectbox(key="periods").options == ["First half and second half"]


def test_of_two_single_days_there_is_no_chart(app, table):
    page = compare(app, table, days=["3", "3"], periods=OTHER, since="2020-07-09")
    assert side_by_side(page)["Warrants"] == ("4", "12")
    assert not page.get("vega_lite_chart")


def test_each_force_from_its_own_first_to_its_last_release(app, make, tmp_path):
    path = tmp_path / "coverage.csv"
    kent = {"force": "Kent", "area": None, "operation": None}
    sussex = kent | {"force": "Sussex"}
    rows = [make(value=7, day=day, release=f"k{day}", **kent) for day in (1, 30, 365)]
    rows += [make(value=7, day=day, release=f"s{day}", **sussex) for day in (300, 310, 313)]
    write(to_frame(rows), path)
    page = compare(app, path, operation=EVERYTHING, compare="Forces", span="A week, on average")
    told = "\n".join(each.value for each in page.markdown).replace("\\", "")
    assert "**Kent Police**: 6 July 2020 to 6 July 2021, 366 days" in told
    assert "**Sussex Police**: 1 to 15 May 2021, 15 days" in told
    assert side_by_side(page)["Warrants"] == ("0.40", "9.80")
    assert "Kent Police in 3 of 53 weeks, Sussex Police in 3 of 3 weeks" in said(page)
    assert finding(page).endswith("Which is more cannot be said: the two are not known alike.**")
    assert "Caution: the two are not known alike (15 days in common)" in said(page)
    spec = json.loads(page.get("vega_lite_chart")[0].proto.spec)
    assert spec["layer"][0]["encoding"]["x"]["scale"]["domain"] == [1, 366]


def test_what_the_address_asks_of_another_comparison_is_said_to_be_of_no_use(app, table):
    page = compare(app, table, one="Kent", since="2020-05-01")
    assert "“one=Kent”, which has no use as the page is set" in said(page)
    assert "“since=2020-05-01”, which has no use" in said(page)
    assert not {"one", "since"} & set(page.query_params)


def test_a_notice_calls_a_list_of_the_page_by_its_label(app, table):
    assert "As: the address asks for “miles”" in said(compare(app, table, scale="miles"))
