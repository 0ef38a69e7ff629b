"""The pages as a reader meets them: the right numbers, filters, the address, and what is not there."""

from __future__ import annotations

import json
import os
import re
from datetime import date, timedelta
from pathlib import Path

import pyarrow as pa
import pytest
import streamlit
from streamlit.proto.WidgetStates_pb2 import WidgetState
from streamlit.testing.v1 import AppTest

from dashboard.running import running
from dashboard.words import MEASURE
from extract.export import write
from extract.observation import to_frame
from tests.known import START

PAGES = ("operation", "areas", "seizures", "claims", "compare", "evidence", "try_release", "about")
ANY = "Any activity in these days"


def html(app: AppTest) -> str:
    return "\n".join(each.proto.body for each in app.get("html"))


def tiles(app: AppTest) -> dict[str, str]:
    """The tiles' figures by name."""
    found = re.findall(r'<p class="name">(.*?)</p><p class="value">(.*?)</p>', html(app))
    return dict(found)


def words(app: AppTest) -> str:
    """All text of the page, without its data."""
    parts = [
        each.value for kind in ("title", "subheader", "markdown", "caption") for each in getattr(app, kind)
    ]
    parts += [each.value for kind in ("info", "warning") for each in getattr(app, kind)]
    return "\n".join([*parts, html(app)])


def unescaped(app: AppTest) -> str:
    """The same as a reader sees it."""
    return words(app).replace("\\", "")


def drawn(app: AppTest, key: str) -> list[dict]:
    """The rows of the tables that a chart draws."""
    element = next(each for each in app.get("vega_lite_chart") if each.proto.id.endswith(f"-{key}"))
    tables = [pa.ipc.open_stream(each.data.data).read_all() for each in element.proto.datasets]
    return [row for table in tables for row in table.to_pylist()]


def labels(app: AppTest) -> str:
    return "\n".join(each.proto.label for each in app.get("page_link"))


def test_the_operation_in_figures(app, table):
    page = app(table)
    assert not page.exception
    assert page.title[0].value == "100 Days of intense policing activity"
    assert (
        "Northamptonshire Police · 6 July to 13 October 2020 · only releases that name the operation · 4 releases, "
        "10 observations"
    ) in html(page)
    assert "Day 100 of 100" in html(page)
    assert tiles(page) == {
        "Warrants": "29",
        "Arrests": "at least 5",
        "People charged": "–",
        "People remanded": "–",
        "Cash seized": "at least £2,000",
        "Cannabis plants": "about 700",
        "Weapons seized": "a quantity",
        "People safeguarded": "–",
    }
    assert "Claimed: 40" in html(page)
    assert "The words allow 630 to 770" in html(page), "about 700 plants"


def test_any_activity_counts_releases_that_do_not_name_the_operation(app, table):
    assert tiles(app(table, releases=ANY))["Warrants"] == "36"


def test_the_header_says_how_many_observations_are_from_releases_that_name_it(app, table, make, tmp_path):
    told = "10 of these 11 observations are from releases that name the operation\\."
    assert told in words(app(table, releases=ANY))
    assert "name the operation\\." not in words(app(table)), "where all are, nothing need be said"
    path = tmp_path / "other.csv"
    write(to_frame([make(value=4, day=3, operation=None)]), path)
    page = app(path, releases=ANY, operation="100 Days of intense policing activity")
    assert "No release here has a phrase by which the operation is known" in words(page)
    assert "“\\#100Days”, “100 days of intense”, “100 days of intensified” …" in words(page)
    everything = app(path, releases=ANY, operation="Everything in the data")
    assert "names the operation" not in words(everything)


@pytest.mark.parametrize(
    ("areas", "warrants", "arrests"),
    [
        (["North"], "14", "5"),
        (["West"], "12", "a number"),
        (["North", "West"], "26", "at least 5"),
        (["Area not stated"], "3", "–"),
    ],
)
def test_policing_areas_filter_every_figure(app, table, areas, warrants, arrests):
    page = app(table)
    page.multiselect(key="area").set_value(areas).run()
    assert not page.exception
    assert (tiles(page)["Warrants"], tiles(page)["Arrests"]) == (warrants, arrests)


def test_what_a_claim_is_broken_down_to_by_area_is_claimed_of_that_area(app, make, tmp_path):
    path = tmp_path / "closing.csv"
    once = make("arrests", 30, area="West", day=3)
    closing = {"day": 100, "release": "closing"}
    write(
        to_frame(
            [
                once,
                make("arrests", 20, day=3),
                make("arrests", 88, area=None, scope="total", **closing),
                make(
                    "arrests", 49, scope="part", start=once.start, place="the north of the county", **closing
                ),
                make("arrests", 39, area="West", scope="part", start=once.start, place="the west", **closing),
                make("arrests", 6, scope="part", start=once.start, place="Corby", **closing),
            ]
        ),
        path,
    )
    page = app(path)
    assert "Claimed: 88" in html(page)
    page.switch_page("views/claims.py").run()
    names = ["Arrests, 14 Oct", "Arrests, North, 14 Oct", "Arrests, West, 14 Oct"]
    assert [each.value for each in page.subheader][:3] == names
    west = app(path, area="West")
    assert (tiles(west)["Arrests"], "Claimed: 39" in html(west)) == ("30", True)
    assert "Claimed: 88" not in html(west)


def test_the_claim_of_one_area_does_not_pass_for_one_of_all(app, make, tmp_path):
    path = tmp_path / "north.csv"
    write(
        to_frame(
            [
                make(value=4, day=3),
                make(value=12, day=4, area="West"),
                make(value=3, day=5, area=None),
                make(value=14, day=16, scope="total", release="north"),
                make("arrests", 20, day=3, area=None),
                make("arrests", 88, day=100, area=None, scope="total", release="closing"),
            ]
        ),
        path,
    )
    page = app(path)
    assert "Claimed: 14" not in html(page)
    assert "Claimed: 88<" in html(page)
    assert page.dataframe[0].value.set_index("What")["Claimed by the force"]["Warrants"] == "–"
    drawn = next(each.proto.alt for each in page.get("vega_lite_chart") if "Line chart" in each.proto.alt)
    assert "The force claims: 88 arrests claimed" in drawn
    assert "14 warrants claimed" not in drawn
    north = app(path, area="North")
    assert "Claimed: 14 by 21 Jul<" in html(north)
    assert any("14 warrants claimed" in each.proto.alt for each in north.get("vega_lite_chart"))
    assert "Claimed" not in html(app(path, area="Area not stated"))


def test_a_claim_stands_only_beside_a_sum_of_its_operation_in_all_its_days(app, make, tmp_path):
    path = tmp_path / "claims.csv"
    other = "County Lines Intensification Week, September 2020"
    rows = [
        make(value=4, day=3),
        make("arrests", 5, day=3),
        make(value=40, day=90, area=None, scope="total", release="closing"),
        make("arrests", 30, day=77, area=None, scope="total", release="other", operation=other),
    ]
    write(to_frame(rows), path)
    page = app(path, releases=ANY)
    assert re.findall(r"Claimed: (.*?)<", html(page)) == ["40 by 3 Oct"], (
        "30 are claimed of another operation"
    )
    for narrowed in ({"days": ["2", "100"]}, {"operation": "Everything in the data"}):
        page = app(path, releases=ANY, **narrowed)
        assert tiles(page)["Warrants"] == "4"
        assert "Claimed" not in html(page)
        assert "Claimed by the force" not in page.dataframe[0].value
        drawn = [each.proto.alt for each in page.get("vega_lite_chart")]
        assert not any("claims" in each for each in drawn)
    page = app(path, releases=ANY, days=["1", "95"])
    assert "Claimed" not in html(page)
    assert any("40 warrants claimed" in each.proto.alt for each in page.get("vega_lite_chart")), (
        "it begins with the line"
    )


def test_what_reaches_beyond_the_last_day_is_told_and_not_added(app, make, tmp_path):
    path = tmp_path / "beyond.csv"
    plants = {"item": "cannabis_plants", "unit": "plants"}
    write(
        to_frame(
            [
                make("seizure", 50, day=3, **plants),
                make("seizure", 2303, day=107, area="West", start=START, release="closing", **plants),
                make("seizure", 9, day=107, start=START, release="other", operation=None, **plants),
                make("charges", 1, day=5, area="West"),
                make("charges", 7, day=107, start=START, release="closing"),
            ]
        ),
        path,
    )
    page = app(path)
    assert tiles(page)["Cannabis plants"] == "50"
    note = "and not added: people charged 7 and cannabis plants 2,303 (1 release"
    assert note.replace("people charged", "charges") in unescaped(page)
    page.switch_page("views/seizures.py").run()
    assert "and not added: cannabis plants 2,303 (1 release" in unescaped(page)
    assert "not added" not in unescaped(app(path, days=["1", "50"]))
    north = unescaped(app(path, area="North"))
    assert "not added: charges 7 (1" in north


def test_the_last_week_names_only_days_that_are_shown(app, make, tmp_path):
    path = tmp_path / "week.csv"
    write(to_frame([make(value=4, day=3), make(value=2, day=16)]), path)
    assert "In the last week with any news, 20 to 26 July 2020: 2 warrants." in unescaped(app(path))
    assert "In the last week with any news, 20 to 21 July 2020: 2 warrants." in unescaped(
        app(path, days=["10", "16"])
    )


def test_the_areas_add_up_to_the_whole(app, table):
    parts = [int(tiles(app(table, area=area))["Warrants"]) for area in ("North", "West", "Area not stated")]
    assert sum(parts) == int(tiles(app(table))["Warrants"])


def test_the_period_filters_every_figure(app, table):
    page = app(table)
    page.slider(key="days").set_value((4, 30)).run()
    assert tiles(page)["Warrants"] == "22"
    assert "Days 4 to 30 of 100" in html(page)
    assert "9 July to 4 August 2020" in html(page)
    assert "Warrants and arrests since day 4" in [each.value for each in page.subheader]
    next(each for each in page.get("button_group") if each.key == "running-view").set_value("Table").run()
    assert page.dataframe[0].value["Day"].tolist() == list(range(4, 31)), "no line beyond the days shown"


def test_a_single_day_has_no_running_sum(app, table):
    page = app(table, days=["3", "3"])
    assert not page.exception
    assert tiles(page)["Warrants"] == "4"
    assert not [each.value for each in page.subheader if " since day " in each.value]


def test_the_metrics_filter_chooses_the_tiles(app, table):
    page = app(table)
    page.multiselect(key="metric").set_value(["Seizures"]).run()
    assert not page.exception
    assert list(tiles(page)) == ["Cash seized", "Cannabis plants", "Weapons seized"]


@pytest.mark.parametrize(
    ("metrics", "items", "shown"),
    [
        ([], ["Cash"], {"Cash seized": "at least £2,000"}),
        (["Seizures"], ["Cannabis plants"], {"Cannabis plants": "about 700"}),
        (["Arrests"], ["Cash"], {"Arrests": "at least 5", "Cash seized": "at least £2,000"}),
    ],
)
def test_items_are_shown_beside_the_metrics_chosen(app, table, metrics, items, shown):
    page = app(table, metric=metrics, item=items)
    assert not page.exception
    assert tiles(page) == shown
    page.switch_page("views/seizures.py").run()
    assert page.multiselect(key="item").value == items


def test_an_item_without_a_measure_of_its_own_is_shown_too(app, make, tmp_path):
    path = tmp_path / "phones.csv"
    write(to_frame([make("seizure", 6, item="phones"), make("arrests", 2)]), path)
    assert tiles(app(path, item="Phones")) == {"Phones seized": "6"}


def test_the_shares_of_areas_are_rounded(app, make, tmp_path):
    path = tmp_path / "shares.csv"
    write(to_frame([make(value=1, day=3), make(value=7, day=4, area="West")]), path)
    page = app(path).switch_page("views/areas.py").run()
    next(each for each in page.get("button_group") if each.key == "shares-view").set_value("Table").run()
    assert page.dataframe[0].value["Share of the numbers shown"].tolist() == ["13%", "88%"]


def test_an_area_keeps_its_colour_whatever_is_filtered_or_added(app, make, tmp_path):
    own = [make(value=4), make(value=2, area="West")]
    kent = make(value=3, force="Kent", area="East Kent", release="kent", operation=None)
    alone, both = tmp_path / "alone.csv", tmp_path / "both.csv"
    write(to_frame(own), alone)
    write(to_frame([*own, kent]), both)
    for path, chosen in (
        (alone, {}),
        (alone, {"area": "West"}),
        (both, {}),
        (both, {"force": "Northamptonshire"}),
    ):
        page = app(path, operation="Everything in the data", **chosen)
        element = next(
            each for each in page.get("vega_lite_chart") if each.proto.id.endswith("-by-week-chart")
        )
        scale = json.loads(element.proto.spec)["layer"][0]["encoding"]["color"]["scale"]
        west = next(place for place, name in enumerate(scale["domain"]) if name.startswith("West"))
        assert scale["range"][west] == "#28A197", (path.stem, chosen)


def test_shares_and_circles_are_of_the_numbers_shown(app, make, tmp_path):
    path = tmp_path / "least.csv"
    rounded = make(value=20, day=9, release="b", qualifier="approx")
    rows = [make(value=2, day=3, qualifier="min"), rounded, make(value=20, day=4, area="West", release="c")]
    write(to_frame(rows), path)
    page = app(path).switch_page("views/areas.py").run()
    assert not page.exception
    bars, circles = (drawn(page, key) for key in ("shares-chart", "towns-chart"))
    assert {row["words"] for row in bars} == {"at least 20 (50%)", "20 (50%)"}
    assert {row["town"]: row["value"] for row in circles if row["value"]} == {"Corby": 20, "Daventry": 20}


def test_what_is_counted_or_what_is_claimed(app, table):
    page = app(table, counting="Claimed by the force")
    assert tiles(page)["Warrants"] == "–"
    assert "Claimed: 40" in html(page)
    assert "Left out by the filters" in html(page)
    page.multiselect(key="counting").set_value(["Counted once"]).run()
    assert tiles(page)["Warrants"] == "29"
    assert "Claimed: 40" not in html(page)
    page.switch_page("views/claims.py").run()
    assert "what is counted once as well as what is claimed" in page.info[0].value


def test_an_address_gives_its_view(app, table):
    page = app(table, area=["North"], days=["1", "10"])
    assert page.multiselect(key="area").value == ["North"]
    assert tiles(page)["Warrants"] == "4"
    assert not page.warning


def test_nonsense_in_the_address_gives_the_default_and_a_notice(app, table):
    page = app(
        table, operation="x'; drop", releases="y", area=["Mars", "North"], metric="*z*", days=["0", "many"]
    )
    assert not page.exception
    assert page.multiselect(key="area").value == ["North"]
    assert page.radio(key="releases").value == ANY
    assert tiles(page)["Warrants"] == "21"
    notice = page.warning[0].value
    for part in ("Mars", r"\*z\*", "days 1 to 100"):
        assert part in notice


def test_days_in_the_wrong_order_show_all(app, table):
    page = app(table, days=["100", "1"])
    assert not page.exception
    assert tiles(page)["Warrants"] == "29"
    assert "Day 100 of 100" in html(page)
    assert page.slider(key="days").value == (1, 100)
    assert "not a period within days 1 to 100" in page.warning[0].value


@pytest.mark.parametrize(("key", "asked"), [("force", "Mars"), ("sure", "maybe"), ("lines", "Cautions")])
def test_what_the_address_asks_for_in_vain_is_said_in_plain_words(app, table, key, asked):
    page = app(table, **{key: asked})
    assert not page.exception
    assert f"asks for “{asked}”, which is not one of the choices here" in page.warning[0].value
    assert key == "lines" or key not in page.query_params, "nothing is filtered by it"


def test_all_days_of_an_operation_are_all_of_the_next(app, make, tmp_path):
    path = tmp_path / "two.csv"
    write(to_frame([make(value=4, day=3), make(value=9, day=50)]), path)
    page = app(path, releases=ANY)
    names = page.selectbox(key="operation").options
    assert page.slider(key="days").value == (1, 100)
    for name in (names[-1], names[0]):
        page.selectbox(key="operation").set_value(name).run()
        assert not page.warning, "nobody asked for days that are not there"
        assert page.slider(key="days").value == (page.slider(key="days").min, page.slider(key="days").max)
        assert "days" not in page.query_params
    page.slider(key="days").set_value((2, 5)).run()
    page.selectbox(key="operation").set_value(names[-1]).run()
    assert page.slider(key="days").value == (2, 5), "what the reader chose stays"


def test_the_head_says_what_the_filters_leave(app, table):
    page = app(table, area="North", sure="true")
    assert "North · only the most reliable figures · only releases that name the operation" in html(page)
    assert "only releases" not in html(app(table, releases=ANY))


def test_what_began_before_the_first_day_is_told_of(app, make, tmp_path):
    path = tmp_path / "early.csv"
    write(to_frame([make(value=4, day=3), make(value=9, day=2, start=date(2020, 6, 30))]), path)
    page = app(path, releases=ANY)
    told = "\n".join(each.value for each in page.caption).replace("\\", "")
    assert "from before the operation’s first (30 June 2020 on), and added" in told
    assert "warrants 9" in told


def test_what_another_operation_does_not_have_is_not_blamed_on_the_address(app, make, tmp_path):
    path = tmp_path / "week.csv"
    week = "County Lines Intensification Week, September 2020"
    rows = [make(value=4), make(value=2, area="West"), make("arrests", 2)]
    rows += [make("arrests", 3, day=72, area=area, operation=week, release="week") for area in ("West", None)]
    write(to_frame(rows), path)
    page = app(path, area=["North", "West"], metric="Warrants", days=["2", "80"], releases=ANY)
    assert not page.warning
    page.selectbox(key="operation").set_value(week).run()
    assert not page.exception
    notice = page.warning[0].value.replace("\\", "")
    assert "address" not in notice
    assert "Not available in this operation, so removed: North." in notice
    assert "so removed: Warrants." in notice
    assert "Days 2 to 80 are not all in this operation, so the whole of it is shown." in notice
    assert page.multiselect(key="area").value == ["West"]
    assert tiles(page)["Arrests"] == "3"
    page.run()
    assert not page.warning


def test_of_five_lines_the_fifth_is_said_to_be_left_out_and_of_none_none_is_drawn(app, make, tmp_path):
    path = tmp_path / "lines.csv"
    kinds = ("warrants", "arrests", "charges", "remands", "safeguarded")
    write(to_frame([make(kind, 3) for kind in kinds]), path)
    page = app(path)
    lines = next(each for each in page.get("button_group") if each.key == "lines")
    lines.set_value(lines.options).run()
    assert "Not drawn: People safeguarded." in words(page)
    lines.set_value([]).run()
    assert "No line is chosen." in page.info[0].value
    assert not any("Line chart" in each.proto.alt for each in page.get("vega_lite_chart"))
    page = app(path, lines="")
    assert not page.warning, "the address of a page without lines"
    page = app(path)
    page.multiselect(key="metric").set_value(["Charges", "People remanded"]).run()
    assert not page.warning, "the lines of before are no choice of the address"
    assert "People charged and people remanded since day 1" in [each.value for each in page.subheader]


def test_a_filter_that_has_only_one_choice_leaves_the_address_without_a_word(app, table):
    page = app(table, force="Northamptonshire")
    assert not page.warning
    assert "force" not in page.query_params


def test_evidence_says_what_it_cannot_show(app, table):
    page = app(table).switch_page("views/evidence.py")
    page.query_params["what"] = "Nope"
    page.query_params["release"] = "zzz"
    page.query_params["observation"] = "9" * 20
    page.run()
    assert not page.exception
    told = "\n".join(each.value for each in page.warning)
    assert "asks for “Nope”, which is not one of the choices here" in told
    assert "observation 999999999999… of release “zzz”" in told


def test_every_page_has_a_title_of_its_own(app, table, monkeypatch):
    titles = []
    change = streamlit.set_page_config
    monkeypatch.setattr(
        streamlit, "set_page_config", lambda **given: (titles.append(given["page_title"]), change(**given))
    )
    page = app(table)
    own = [titles[-1]]
    for name in PAGES[1:]:
        page.switch_page(f"views/{name}.py").run()
        own.append(titles[-1])
    assert own[0] == "Operation – Police operations in figures"
    assert len(set(own)) == len(PAGES)


def test_a_file_is_named_after_the_operation_and_its_days(app, table, monkeypatch):
    names = []
    button = streamlit.download_button
    monkeypatch.setattr(
        streamlit, "download_button", lambda *given, **more: (names.append(given[2]), button(*given, **more))
    )
    app(table, days=["1", "10"], area="North")
    assert "northants-100-days-2020-07-06-to-2020-07-15-north-naming-it-figures.csv" in names
    assert "northants-100-days-2020-07-06-to-2020-07-15-north-naming-it-summary.html" in names


def test_csv_for_excel_has_a_name_of_its_own(app, table, monkeypatch):
    names = []
    button = streamlit.download_button
    monkeypatch.setattr(
        streamlit, "download_button", lambda *given, **more: (names.append(given[2]), button(*given, **more))
    )
    page = app(table, area=["North", "West", "Area not stated"])
    page.radio(key="operation-as").set_value("CSV for Excel").run()
    filters = "north-west-area-not-stated-naming-it-2020-07-06-to-2020-10-13"  # the days, of the whole, last
    assert names[-1] == f"northants-100-days-{filters[:36]}-figures-for-excel.csv"


def test_clear_filters_shows_the_whole_again(app, table):
    page = app(table, area=["North"], days=["1", "10"], item=["Cash"], counting=["Counted once"])
    next(each for each in page.button if each.label == "Clear filters").click().run()
    assert page.radio(key="releases").value == "Any activity in these days"
    assert tiles(page)["Warrants"] == "36", "7 of them of a release that does not name the operation"
    assert not page.warning


def test_an_empty_result_says_how_to_widen_it(app, table):
    page = app(table, area=["West"], days=["90", "95"])
    assert not page.exception
    assert "There are no observations" in page.info[0].value
    assert "a longer period" in page.info[0].value
    assert "more policing areas" in page.info[0].value


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("areas", [[], ["West"], ["Area not stated"]])
def test_every_page_shows_under_every_filter(app, table, name, areas):
    page = app(table, area=areas)
    page.switch_page(f"views/{name}.py").run()
    assert not page.exception
    assert page.title


@pytest.mark.parametrize("name", PAGES)
def test_no_code_or_column_name_is_shown(app, table, name):
    page = app(table)
    if name != "operation":
        page.switch_page(f"views/{name}.py").run()
    shown = words(page)
    if name == "about":  # it explains the columns of the downloads
        shown = shown.replace("operation", "")
    for code in ("quote_start", "stop_searches", "cannabis_plants", "NaN", "NaT", "<NA>", "None", "GBP"):
        assert code not in shown, code


@pytest.mark.parametrize("name", PAGES)
def test_without_any_data_every_page_says_so(app, tmp_path, name):
    page = app(tmp_path / "gone.csv")
    if name != "operation":
        page.switch_page(f"views/{name}.py").run()
    assert not page.exception
    assert "is not there" in page.warning[0].value


def test_data_that_breaks_leaves_the_last_good_in_place(app, table, monkeypatch):
    monkeypatch.setattr("dashboard.data._LOOK_AGAIN", -1)
    page = app(table)
    assert tiles(page)["Warrants"] == "29"
    table.write_text("not,a,table\n1,2,3\n", encoding="utf-8")
    page.run()
    assert tiles(page)["Warrants"] == "29"
    assert "what was read before" in page.warning[0].value
    table.unlink()
    page.run()
    assert tiles(page)["Warrants"] == "29"


def test_data_that_changes_is_read_again(app, table, frame, monkeypatch):
    monkeypatch.setattr("dashboard.data._LOOK_AGAIN", -1)
    page = app(table)
    write(frame[frame["metric"].eq("arrests")], table)
    os.utime(table, (1, 1))
    page.run()
    assert tiles(page)["Warrants"] == "–"


def test_what_is_claimed_stands_beside_what_is_traced(app, table):
    page = app(table).switch_page("views/claims.py").run()
    shown = html(page)
    assert re.findall(r'class="value">(.*?)<', shown) == ["40 warrants", "29", "73%"]
    assert page.main.subheader[0].value == "Warrants, 14 Oct"
    assert 'class="track"' in shown


def test_where_no_share_can_be_told_there_is_no_bar(app, make, tmp_path):
    path = tmp_path / "open.csv"
    plants = {"item": "cannabis_plants", "unit": "plants"}
    cash = {"item": "cash", "unit": "GBP"}
    closing = {"day": 100, "area": None, "scope": "total", "release": "closing"}
    rows = [
        make("seizure", 500, day=3, qualifier="min", **plants),
        make("seizure", 500, qualifier="min", **closing, **plants),
        make("seizure", None, day=3, **cash),
        make("seizure", 900, **closing, **cash),
    ]
    write(to_frame(rows), path)
    page = app(path).switch_page("views/claims.py").run()
    shown = re.findall(r'class="value">(.*?)<', html(page))
    assert shown == ["£900", "a quantity", "not known", "at least 500 plants", "at least 500", "not known"]
    assert 'class="track"' not in html(page)


def test_claims_of_one_thing_are_told_apart_by_their_day(app, make, tmp_path):
    path = tmp_path / "days.csv"
    total = {"area": "North", "scope": "total"}
    rows = [make(value=14, day=15, release="a", **total), make(value=14, day=32, release="b", **total)]
    write(to_frame([make(value=4, day=3), *rows]), path)
    page = app(path).switch_page("views/claims.py").run()
    names = ["Warrants, North, 7 Aug", "Warrants, North, 21 Jul"]
    assert [each.value for each in page.main.subheader][:2] == names
    everything = app(path, operation="Everything in the data").switch_page("views/claims.py").run()
    assert not everything.exception
    assert "Operation has" not in words(everything)


def test_claims_of_other_days_are_not_compared_and_said_to_be(app, make, tmp_path):
    path = tmp_path / "others.csv"
    other = {"scope": "total", "operation": None}
    rows = [
        make(value=4, day=3),
        make(value=14, day=16, scope="total", release="named"),
        make(
            value=37, day=None, release="undated", **(other | {"published": date(2020, 8, 28), "start": None})
        ),
        make(value=100, day=80, release="before", **(other | {"start": date(2020, 7, 1)})),
        make(value=15, day=102, release="after", **(other | {"start": date(2020, 9, 1)})),
        make(value=9, day=400, release="elsewhen", **(other | {"start": date(2021, 7, 1)})),
        make(value=8, day=80, force="Kent", release="kent", **(other | {"start": date(2020, 7, 1)})),
    ]
    write(to_frame(rows), path)
    page = app(path, releases=ANY).switch_page("views/claims.py").run()
    assert not page.exception
    told = unescaped(page)
    assert (
        "3 more claims about these days, in releases that do not name the operation, are not compared" in told
    )
    assert (
        "1 does not state its days, 1 begins before the operation’s first day and 1 ends after its last day"
        in told
    )
    assert "Here each claim about an operation, or about days within it" in told
    late = unescaped(app(path, releases=ANY, days=["95", "100"]).switch_page("views/claims.py").run())
    assert (
        "1 more claim about these days, in releases that do not name the operation, is not compared" in late
    )
    for more in ({}, {"releases": ANY, "operation": "Everything in the data"}):
        page = app(path, **more).switch_page("views/claims.py").run()
        assert "not compared" not in unescaped(page), more


def test_a_chart_shows_all_that_tells_one_claim_from_another(app, make, tmp_path):
    path = tmp_path / "long.csv"
    area = "Armagh City, Banbridge and Craigavon"
    drugs = {"item": "drugs", "unit": "items", "area": area, "scope": "total"}
    rows = [make("seizure", each, day=90, release=f"r{each}", **drugs) for each in (3, 4)]
    write(to_frame([make(value=4, day=3, force="Kent"), *rows]), path)
    page = app(path, operation="Everything in the data").switch_page("views/claims.py").run()
    names = [each.value.replace("\\", "") for each in page.main.subheader][:2]
    assert names == [
        f"Drugs seized, kind not stated, {area}, Northamptonshire Police, 4 Oct{more}"
        for more in ("", " (2)")
    ]
    drawn = next(each for each in page.get("vega_lite_chart")).proto.spec
    assert re.search(r'stated, Armagh[^"]*, 4 Oct \(2\)\\"\]', drawn), "cut short before the day"


def test_the_shares_of_claims_can_be_compared_and_taken_home(app, make, tmp_path):
    path = tmp_path / "claims.csv"
    totals = [
        make(value=value, day=90, area=area, scope="total", release=release)
        for value, area, release in ((40, None, "a"), (8, "North", "b"), (16, "North", "c"))
    ]
    write(to_frame([make(value=4, day=3), make(value=16, day=4, area="West"), *totals]), path)
    page = app(path).switch_page("views/claims.py").run()
    alt = next(each.proto.alt for each in page.get("vega_lite_chart"))
    assert alt == (
        "Bar chart, share traced of each claim: Warrants, 4 Oct: 50%; "
        "Warrants, North, 4 Oct: 25%; Warrants, North, 4 Oct (2): 50%."
    )
    choice = next(each for each in page.get("button_group") if each.key == "shares-traced-view")
    choice.set_value("Table").run()
    assert page.dataframe[0].value["Share traced"].tolist() == ["50%", "25%", "50%"]
    one = app(path, area="West").switch_page("views/claims.py").run()
    assert not one.get("vega_lite_chart")


def test_seizures_of_unlike_units_are_never_added(app, table):
    page = app(table).switch_page("views/seizures.py").run()
    values = re.findall(r'class="value">(.*?)<', html(page))
    assert sorted(values) == ["about 700", "at least £2,000"]
    assert "Seized, amount not stated" in words(page), "knives are told there, and nowhere else"


def test_thousands_are_written_apart(app, make, tmp_path):
    path = tmp_path / "many.csv"
    rows = [make("seizure", None, item="phones", place=f"Street {each}") for each in range(1200)]
    write(to_frame(rows), path)
    page = app(path)
    counts = next(each for each in page.dataframe if "Observations" in each.value)
    assert '"format": "localized"' in counts.proto.columns
    page.switch_page("views/seizures.py").run()
    assert "1,200 seizures in 1 release; of 1,200 no amount is stated" in words(page)


def test_a_column_of_weeks_is_of_one_kind(app, make, tmp_path):
    path = tmp_path / "weeks.csv"
    month = make("arrests", 340, day=31, start=date(2020, 7, 6), end=date(2020, 8, 5), release="month")
    write(to_frame([month, make("arrests", 4, day=30)]), path)
    page = app(path)
    next(each for each in page.get("button_group") if each.key == "by-week-view").set_value("Table").run()
    assert page.dataframe[0].value["Week"].tolist() == ["Week 5", "in no single week"]


def test_a_bar_of_a_seizure_is_as_long_as_its_label_says(app, make, tmp_path):
    path = tmp_path / "seizures.csv"
    phones = {"item": "phones", "unit": "items"}
    knives = make("seizure", 3, day=3, item="knives", unit="items")
    rounded = make("seizure", 20, day=9, release="b", qualifier="approx", **phones)
    write(to_frame([make("seizure", 2, day=3, qualifier="min", **phones), rounded, knives]), path)
    page = app(path).switch_page("views/seizures.py").run()
    assert "“At least” leaves out what may have been told twice or rounded up." in unescaped(page)


def test_a_claim_is_told_in_a_release_by_its_title_and_a_missing_force_is_told(app, tmp_path):
    folder = tmp_path / "releases"
    folder.mkdir()
    told = "Since July 6, a total of 88 people have been arrested in the #100Days crackdown."
    text = f"100 days halfway and beyond\n\nPosted on 20th October 2020\n\n{told}"
    (folder / "08 total.txt").write_text(text, encoding="utf-8")
    page = app(folder).switch_page("views/claims.py").run()
    assert "100 days halfway and beyond" in words(page)
    assert "08 total" not in words(page)
    page.switch_page("views/about.py").run()
    assert "1 release without a police force" in words(page)


def test_evidence_without_words_leads_to_the_releases_address(app, table):
    page = app(table).switch_page("views/evidence.py")
    page.query_params["release"] = "first"
    page.query_params["observation"] = "2"
    page.run()
    assert not page.exception
    assert any(each.value.startswith("12 warrants carried out") for each in page.main.subheader)
    assert 'href="https://www.example.org/news/first/"' in html(page)
    assert 'rel="noopener noreferrer"' in html(page)
    assert "Words of the release" not in page.dataframe[0].value
    assert "The words of the releases do not come with this data" in words(page)


def test_evidence_shows_the_words_of_those_observations_that_have_some(app, frame, table):
    quotes = ["Twelve warrants were carried out", None, *["More"] * (len(frame) - 2)]
    write(frame.assign(quote=quotes), table)
    page = app(table).switch_page("views/evidence.py").run()
    shown = page.dataframe[0].value["Words of the release"]
    assert shown.isna().sum() == 1
    assert quotes[0] in shown.tolist()
    assert "sentences like these" in words(page)


def test_evidence_has_no_column_of_words_where_hardly_any_are_there(app, frame, table):
    write(frame.assign(quote=["Twelve warrants were carried out", *[None] * (len(frame) - 1)]), table)
    page = app(table).switch_page("views/evidence.py").run()
    assert "Words of the release" not in page.dataframe[0].value
    assert "Only some of the releases come with their words: click a row for these" in words(page)
    assert "sentences like these" not in words(page)
    assert page.text_input(key="search").placeholder == "What happened, a place"


def test_the_number_behind_a_bar_is_told_less_what_other_rows_count(app, make, tmp_path):
    path = tmp_path / "split.csv"
    parts = [
        make(value=9, day=3, scope="part", place="Corby"),
        make(value=5, day=3, scope="part", area="West", place="Daventry"),
    ]
    write(to_frame([make(value=18, day=3, area=None, place="Northamptonshire"), *parts]), path)
    page = app(path).switch_page("views/evidence.py").run()
    assert page.dataframe[0].value["Counted"].tolist()[1:] == ["Part of another number"] * 2
    page.selectbox(key="rows").set_value("Warrants").run()
    shown = page.dataframe[0].value
    assert not {"What", "Counted"} & set(shown), "a part that is added up is no part of another number there"
    assert shown["Adds to the figure"].tolist() == [
        "4 warrants: 18 less 9 in North, 5 in West", "9 warrants", "5 warrants",
    ]  # fmt: skip
    page.query_params["release"], page.query_params["observation"] = "first", "1"
    page.run()
    assert "18 warrants carried out, less 9 in North, 5 in West: 4 · 8 July 2020" in unescaped(page)
    page.query_params["observation"] = "2"
    page.run()
    assert "In the figures here it adds 9 warrants." in unescaped(page)


def test_an_observation_is_closed_by_a_search_that_finds_nothing(app, table):
    page = app(table).switch_page("views/evidence.py")
    page.query_params["release"] = "first"
    page.run()
    assert any("4 warrants carried out" in each.value for each in page.main.subheader)
    page.text_input(key="search").set_value("nowhere").run()
    assert "Nothing matches the search" in page.info[0].value
    assert not [each for each in page.main.subheader if "warrants" in each.value]


def test_a_list_that_scrolls_says_so(app, make, tmp_path):
    for number, said in ((7, False), (8, True)):
        path = tmp_path / f"{number}.csv"
        write(to_frame([make(value=each + 1) for each in range(number)]), path)
        page = app(path).switch_page("views/evidence.py")
        page.query_params["release"] = "first"
        page.run()
        assert f"{number - 1} other observations" in words(page)
        assert ("Scroll in the box for more." in words(page)) == said


def test_nothing_is_offered_to_take_home_where_nothing_is_found(app, table):
    page = app(table).switch_page("views/evidence.py").run()
    assert [each for each in page.radio if each.key == "evidence-as"]
    page.text_input(key="search").set_value("nowhere").run()
    assert "Nothing matches the search" in page.info[0].value
    assert not [each for each in page.radio if each.key == "evidence-as"]
    tried = app(table).switch_page("views/try_release.py").run()
    tried.text_area[0].set_value("The station has new opening times.")
    next(each for each in tried.button if each.label == "Read").click().run()
    assert "**0 observations in 1 release**" in words(tried)
    assert not [each for each in tried.radio if each.key == "tried-as"]
    assert not [each for each in tried.button if each.label.startswith("Add")]


def test_a_release_of_no_force_is_said_to_have_no_areas(app, table):
    page = app(table).switch_page("views/try_release.py").run()
    page.text_area[0].set_value("Three men were arrested in Corby yesterday.")
    next(each for each in page.button if each.label == "Read").click().run()
    assert "Without a police force, places have no policing area" in words(page)
    next(each for each in page.selectbox if each.label.startswith("Police force,")).set_value(
        "Northamptonshire"
    )
    next(each for each in page.button if each.label == "Read").click().run()
    assert "Without a police force" not in words(page)


def test_an_address_is_no_release(app, table):
    page = app(table).switch_page("views/try_release.py").run()
    page.text_area[0].set_value(" https://www.example.org/news/doors/ \n")
    next(each for each in page.button if each.label == "Read").click().run()
    assert not page.exception
    assert "That is the address of a release" in unescaped(page)
    assert "observations in" not in words(page)


def test_what_is_added_is_said_to_be_and_not_added_twice(app, table):
    page = app(table).switch_page("views/try_release.py").run()
    page.text_area[0].set_value("Three men were arrested in Corby yesterday.")
    next(each for each in page.button if each.label == "Read").click().run()
    next(each for each in page.button if each.label == "Add to the dashboard, for me only").click().run()
    done = [each for each in page.button if each.label.startswith("Add")]
    assert [(each.label, each.disabled) for each in done] == [("Added to the dashboard", True)]
    next(each for each in page.button if each.label == "Read").click().run()
    assert [each.label for each in page.button if each.label.startswith("Add")] == [
        "Add again, in place of what I added"
    ]
    next(each for each in page.button if each.label.startswith("Take my releases")).click().run()
    assert [each.label for each in page.button if each.label.startswith("Add")] == [
        "Add to the dashboard, for me only"
    ]


def test_the_table_of_the_running_chart_has_ranges_and_claims(app, make, table, tmp_path):
    page = app(table)
    next(each for each in page.get("button_group") if each.key == "running-view").set_value("Table").run()
    shown = page.dataframe[0].value.set_index("Day")
    assert list(shown) == ["Date", "Warrants", "Warrants, claimed", "Arrests"]
    assert shown.loc[100].tolist() == ["13 October 2020", "29", "40", "at least 5"]
    assert shown["Warrants, claimed"].notna().sum() == 1
    assert shown.loc[[2, 29, 30], "Arrests"].tolist() == ["–", "5", "at least 5"], (
        "a number of people is open"
    )
    path = tmp_path / "rounded.csv"
    write(to_frame([make(value=50, day=3, qualifier="approx")]), path)
    page = app(path)
    next(each for each in page.get("button_group") if each.key == "running-view").set_value("Table").run()
    assert page.dataframe[0].value["Warrants"].iloc[-1] == "about 50 (45 to 55)"


def test_a_number_of_the_running_table_is_no_more_exact_than_its_tile(app, make, tmp_path):
    path = tmp_path / "words.csv"
    rows = [make(value=None, day=2), make(value=50, day=3, qualifier="approx", release="second")]
    rows += [make(value=60, day=9, area=None, scope="total", release="closing", qualifier="min")]
    write(to_frame(rows), path)
    page = app(path)
    next(each for each in page.get("button_group") if each.key == "running-view").set_value("Table").run()
    shown = page.dataframe[0].value.set_index("Day")
    assert shown.loc[[1, 2, 3], "Warrants"].tolist() == ["–", "a number", tiles(page)["Warrants"]]
    assert shown.loc[9, "Warrants, claimed"] == "at least 60"


def test_what_the_lines_leave_out_of_the_tiles_is_told_under_the_title(app, make, tmp_path):
    path = tmp_path / "undated.csv"
    rows = [make(value=4, day=9), make(value=98, day=5, release="early", published=START + timedelta(days=7))]
    write(to_frame(rows), path)
    page = app(path, operation="Everything in the data")
    assert tiles(page)["Warrants"] == "102"
    told = [each for each in page.main if each.type in ("subheader", "caption")]
    titles = [each.value.replace("\\", "") for each in told]
    place = titles.index("Warrants since day 1")
    assert titles[place + 1] == "Not drawn, as without a date in these days: 98 warrants."


def test_the_days_before_follow_the_filters_and_say_which_they_do_not(app, make, tmp_path):
    path = tmp_path / "before.csv"
    rows = [
        make(value=1, day=-97, release="first of all", operation=None),
        make(value=10, day=-49, release="before", operation=None),
        make(value=7, day=-48, area="West", release="before", operation=None),
        make(value=20, day=50, release="during"),
        make("arrests", 3, day=50, area="West", release="during"),
        make("seizure", 6, day=50, item="phones", release="during"),
    ]
    write(to_frame(rows), path)
    page = app(path, releases=ANY)
    assert page.table[0].value.iloc[:, 1:].values.tolist()[:2] == [["18", "20"], ["–", "3"]]
    assert "in both periods, in all policing areas." in unescaped(page)
    assert "not followed" not in unescaped(page)
    page = app(path, area="North", metric="Warrants", days=["1", "60"])
    assert page.table[0].value.values.tolist() == [["Warrants", "11", "20"]]
    told = unescaped(page)
    assert "in both periods: North." in told
    assert "“Only those that name the operation” is not followed here" in told
    assert "The days chosen are not followed here: these are all 100 days." in told
    assert not app(path, metric="Seizures").table


def test_a_table_tells_how_many_have_no_number_only_where_there_are_some(app, table):
    page = app(table, measure="Arrests")
    for key in ("by-area-view", "by-week-view"):
        next(each for each in page.get("button_group") if each.key == key).set_value("Table").run()
    assert page.dataframe[0].value["No number"].tolist() == [0, 1]
    page = app(table)
    next(each for each in page.get("button_group") if each.key == "by-area-view").set_value("Table").run()
    assert list(page.dataframe[0].value) == ["Policing area", "Counted once", "Observations"]


def test_what_is_published_on_one_day_is_said_so_once(app, make, tmp_path):
    path = tmp_path / "one.csv"
    write(to_frame([make("arrests", 1, day=9)]), path)
    page = app(path)
    page.switch_page("views/about.py").run()
    assert "published 15 July 2020\\." in words(page)


@pytest.mark.parametrize(
    ("release", "number"), [("none", "1"), ("first", "99"), ("first", "²"), ("first", "-1")]
)
def test_evidence_of_what_is_not_there_is_a_notice(app, table, release, number):
    page = app(table).switch_page("views/evidence.py")
    page.query_params["release"], page.query_params["observation"] = release, number
    page.run()
    assert not page.exception
    assert "not in this data" in page.warning[0].value


def test_evidence_is_searched(app, table):
    page = app(table).switch_page("views/evidence.py").run()
    page.text_input(key="search").set_value("daventry").run()
    assert "4 observations in 3 releases" in words(page)
    page.text_input(key="search").set_value("(*[").run()
    assert not page.exception
    assert "Nothing matches" in page.info[0].value


EVIL = '<img src=x onerror="alert(1)"> *12* $x$ :red[no] [go](javascript:alert(1)) `a`'


def test_what_a_release_says_never_becomes_part_of_the_page(app, make, tmp_path):
    path = tmp_path / "evil.csv"
    rows = [
        make(
            value=4, place=EVIL, area=EVIL, release=EVIL, quote=EVIL, url='javascript:alert("1")', rule=EVIL
        ),
        make("arrests", 2, force=EVIL, area="West", release="b", operation=None),
    ]
    write(to_frame(rows), path)
    page = app(path, operation="Everything in the data")
    for name in ("areas", "claims", "evidence", "about", "operation"):
        page.switch_page(f"views/{name}.py")
        page.query_params["release"] = EVIL
        page.run()
        assert not page.exception, name
        assert "<img src=x" not in html(page)
        assert 'href="javascript' not in html(page)
        markdown = "\n".join(
            [
                *(
                    each.value
                    for kind in ("markdown", "caption", "subheader")
                    for each in getattr(page, kind)
                ),
                labels(page),
            ]
        )
        assert not re.search(r"(?<!\\):red\[|(?<!\\)\[go\]\(|(?<!\\)<img|(?<!\\)\$x", markdown), name


def test_a_release_is_tried_and_added_for_this_session_only(app, table):
    page = app(table).switch_page("views/try_release.py").run()
    text = "Posted on 3 August 2020\n\nThree men were arrested in Corby yesterday."
    page.text_area[0].set_value(text)
    page.selectbox[0].set_value("Northamptonshire")
    next(each for each in page.button if each.label == "Read").click().run()
    assert not page.exception
    assert "<mark" in html(page)
    assert "1 observation in 1 release" in words(page)
    next(each for each in page.button if each.label.startswith("Add")).click().run()
    assert "added" in page.session_state
    again = app(table, releases=ANY)
    assert tiles(again)["Arrests"] == "at least 5"


def test_the_seeds_show(app, monkeypatch):
    monkeypatch.delenv("OPSTATS_DATA", raising=False)
    from dashboard.data import seeds

    page = app(seeds())
    assert not page.exception
    assert page.title[0].value == "100 Days of intense policing activity"
    assert tiles(page)["Warrants"] != "–"
    assert isinstance(seeds(), Path)


def test_only_what_is_surest(app, frame, tmp_path, monkeypatch):
    from dashboard import data

    # what rests on one of the two rules is less sure than was asked for
    monkeypatch.setattr(data, "confidence", lambda rows: rows["rule"].map({"sure": 0.95, "unsure": 0.5}))
    frame["rule"] = ["unsure" if release == "second" else "sure" for release in frame["release"]]
    path = tmp_path / "observations.csv"
    write(frame, path, kind="observations")
    page = app(path)
    assert tiles(page)["Warrants"] == "29"
    page.toggle(key="sure").set_value(True).run()
    assert not page.exception
    assert tiles(page)["Warrants"] == "19", "the 10 of the second release are left out"
    assert tiles(app(path, sure="true"))["Warrants"] == "19"
    next(each for each in page.button if each.label == "Clear filters").click().run()
    assert tiles(page)["Warrants"] == "36"


def test_about_says_how_right_it_is(app, table):
    from extract.confidence import measured

    page = app(table)
    page.switch_page("views/about.py").run()
    assert not page.exception
    assert "How right it is" in words(page)
    sets = measured()["sets"]
    first = page.table[0].value
    for told, each in zip(first["Releases read by hand"], sets.values(), strict=True):
        assert told.endswith(f": {each['releases']:,} releases, {each['gold']:,} facts")
    assert first["Right"].str.endswith("%").all()
    calibration = page.table[2].value
    assert len(calibration) == len(measured()["calibration"])


def test_about_names_the_source_of_every_population(app, table):
    from extract.areas import Gazetteer, forces

    page = app(table).switch_page("views/about.py").run()
    sources = {
        "ONS mid-2020": "mid-2020 population estimates of the Office for National Statistics",
        "National Records of Scotland mid-2020": "National Records of Scotland",
        "NISRA mid-2020": "NISRA",
    }
    told = " ".join(words(page).split())
    assert all(said in told for said in sources.values())
    known = [Gazetteer.for_force(force) for force in forces()]
    for source in (each.source for each in known if each.population):
        assert any(f"Population: {name} estimate" in source for name in sources), source


def test_areas_of_open_numbers_are_not_promised_to_add_up_to_the_whole(app, table):
    page = app(table).switch_page("views/about.py").run()
    told = " ".join(words(page).split())
    assert "always add up" not in told
    assert "the areas can add up to more than the whole" in told


def test_a_release_of_ones_own_outside_the_filters_is_said_to_be(app, table):
    page = app(table).switch_page("views/try_release.py").run()
    page.text_area[0].set_value("Three men were arrested in Corby yesterday.")
    next(each for each in page.button if each.label == "Read").click().run()
    next(each for each in page.button if each.label.startswith("Add")).click().run()
    assert not page.exception
    assert (
        page.success[0].value == "Your release is part of the data on every page now, in this session only."
    )
    assert "With 1 release of your own, in this session only." in words(page)
    assert "The filters leave out 1 of your own 1 observation" in words(page)
    next(each for each in page.button if each.label == "Show everything in the data").click().run()
    assert not page.exception
    assert page.selectbox(key="operation").value == "Everything in the data"
    assert "The filters leave out" not in words(page)
    next(each for each in page.button if each.label.startswith("Take my releases")).click().run()
    assert not page.exception
    assert "of your own, in this session" not in words(page)


def test_of_several_releases_each_can_be_looked_at(app, table):
    page = app(table).switch_page("views/try_release.py").run()
    files = [
        (f"{name}/release.md", f"{number} men were arrested in Corby yesterday.".encode(), "text/markdown")
        for name, number in (("a", "Three"), ("b", "Four"))
    ]
    page.file_uploader[0].set_value(files)
    next(each for each in page.button if each.label == "Read").click().run()
    assert not page.exception
    assert "2 observations in 2 releases" in words(page)
    assert "Three men were arrested" in html(page)
    page.selectbox(key="shown").set_value("release-2").run()
    assert "Four men were arrested" in html(page)
    assert "Three men were arrested" not in html(page)


def test_every_row_of_a_table_has_the_observations_it_adds_up(app, table, frame):
    from dashboard.data import Data
    from dashboard.figure import group_behind
    from extract.operation import load_operations
    from extract.tables import metric_table

    operation = next(each for each in load_operations().values() if each.name.startswith("100 Days"))
    rows = Data(frame).of(operation, "window")[1]
    for by in ((), ("area",), ("week", "area"), ("place", "area")):
        sums = metric_table(rows, by=by, operation=operation)
        behind = group_behind(sums, rows)
        found = [behind(position) for position in range(len(sums))]
        assert [len(each) for each in found] == sums["observations"].tolist()
        assert sorted(label for each in found for label in each.labels) == sorted(rows.labels)


@pytest.mark.parametrize(("where", "key"), [("operation", "measure"), ("areas", "show")])
@pytest.mark.parametrize(("asked", "shown"), [("Arrests", "Arrests"), ("<b>", "Warrants")])
def test_what_the_charts_show_is_in_the_address(app, table, where, key, asked, shown):
    page = app(table, **({key: asked} if where == "operation" else {}))
    if where != "operation":
        page.switch_page(f"views/{where}.py")
        page.query_params[key] = asked
        page.run()
    assert not page.exception
    assert f"{shown} by policing area" in [each.value for each in page.subheader]
    assert any("not one of the choices here" in each.value for each in page.warning) == (asked == "<b>")


def clicked(app: AppTest, key: str, kind: str, selection: dict[str, object]) -> AppTest:
    """The page after a click in a chart or table."""
    element = next(each for each in app.get(kind) if each.proto.id.endswith(f"-{key}"))
    state = WidgetState(id=element.proto.id, string_value=json.dumps({"selection": selection}))
    states = app._tree.get_widget_states()
    states.widgets.append(state)
    return app._run(states)


def test_a_mark_of_one_sentence_leads_there_at_once(app, table):
    page = app(table, measure="Arrests")
    clicked(page, "by-area-chart", "vega_lite_chart", {"pick": [{"name": "North"}]})
    assert not page.exception
    assert page.title[0].value == "Evidence"
    assert any(each.value.startswith("5 people arrested") for each in page.main.subheader)


def test_a_mark_of_several_sentences_lists_them_all(app, table):
    page = app(table)
    clicked(page, "by-area-chart", "vega_lite_chart", {"pick": [{"name": "North"}]})
    assert not page.exception
    assert "**Warrants\\: North**" in [each.value for each in page.markdown]
    assert "2 observations in 2 releases" in words(page)
    next(each for each in page.button if each.label == "Close").click().run()
    assert "**Warrants\\: North**" not in [each.value for each in page.markdown]


def test_a_line_ends_at_what_its_label_says(app, make, tmp_path):
    path = tmp_path / "rounded.csv"
    write(to_frame([make(value=50, qualifier="approx"), make(value=None, release="second")]), path)
    page = app(path)
    assert tiles(page)["Warrants"] == "at least 45"
    assert "leaves out what may have been told twice or rounded up" in words(page)
    sums = page.session_state["view"]
    drawn = running(sums.of, sums.claims_of, sums.observations, sums.operation, [MEASURE["warrants"]]).drawn
    assert drawn["value"].iloc[-1] == 45


def test_a_tile_leads_to_just_the_rows_that_it_adds(app, make, tmp_path):
    path = tmp_path / "rows.csv"
    rows = [make("charges", 5), make("charges", 9, unit="offences"), make("charges", 2, scope="part")]
    rows += [make("charges", 40, day=100, area=None, scope="total", release="closing")]
    rows += [make("charges", 3, day=9, release="other", operation=None)]
    write(to_frame(rows), path)
    page = app(path, releases="Any activity in these days")
    assert tiles(page)["People charged"] == "8"
    assert "1 names the operation" in words(page)
    page = app(path, releases="Any activity in these days", rows="People charged", what=["Charges"])
    page.switch_page("views/evidence.py").run()
    page.selectbox(key="rows").set_value("People charged").run()
    assert sorted(page.dataframe[0].value["How many"]) == ["3 people", "5 people"]
    page.selectbox(key="rows").select_index(0).run()
    told = set(page.dataframe[0].value["How many"])
    assert {"2 people (part)", "40 people claimed"} < told


def test_what_is_told_for_more_than_a_week_is_in_no_week(app, make, tmp_path):
    path = tmp_path / "long.csv"
    month = make("arrests", 340, day=31, start=date(2020, 7, 6), end=date(2020, 8, 5), release="month")
    write(to_frame([month, make("arrests", 4, day=30)]), path)
    page = app(path)
    told = unescaped(page)
    assert "In the last week with any news, 3 to 9 August 2020: 4 arrests." in told
    assert "Told for longer, within 6 July to 5 August 2020, and so of no week: 336 arrests." in told
    assert "In no bar, because told for more than a week: 336 people." in told
    assert (
        "Triangles: steps with numbers told for more than a week, drawn on its last day (Arrests: 336 people)"
        in told
    )


def test_the_forces_chosen_are_named(app, make, tmp_path):
    path = tmp_path / "forces.csv"
    write(
        to_frame([make(value=2, operation=None), make(value=3, force="Kent", release="k", operation=None)]),
        path,
    )
    assert "All forces" in html(app(path, operation="Everything in the data"))
    page = app(path, operation="Everything in the data", force=["Kent"])
    assert "Kent Police" in html(page)
    assert "All forces" not in html(page)


def test_the_claim_of_one_force_does_not_stand_beside_the_sum_of_all(app, make, tmp_path):
    path = tmp_path / "forces.csv"
    week = "County Lines Intensification Week, September 2020"
    own = {"operation": week, "area": None}
    rows = [make(value=4, day=71, **own), make(value=9, day=77, scope="total", **own)]
    write(to_frame([*rows, make(value=3, day=71, force="Kent", release="kent", **own)]), path)
    page = app(path, operation=week)
    assert tiles(page)["Warrants"] == "7"
    assert "Claimed" not in html(page)
    assert "Claimed: 9" in html(app(path, operation=week, force="Northamptonshire"))
    page.switch_page("views/claims.py").run()
    assert page.main.subheader[0].value == "Warrants, Northamptonshire Police, 21 Sep"


def test_several_forces_have_a_bar_each_and_the_areas_of_each_are_told_apart(app, make, tmp_path):
    path = tmp_path / "forces.csv"
    rows = [make(value=4), make(value=2, area="West"), make(value=3, force="Kent", release="kent")]
    write(to_frame([*rows, make(value=1, force="Kent", area=None, release="kent")]), path)
    page = app(path, operation="Everything in the data")
    assert "Warrants by police force" in [each.value for each in page.subheader]
    clicked(page, "by-force-chart", "vega_lite_chart", {"pick": [{"name": "Kent"}]})
    assert "2 observations in 1 release" in words(page)
    next(each for each in page.get("button_group") if each.key == "by-force-view").set_value("Table").run()
    assert page.dataframe[0].value["Counted once"].tolist() == ["6 warrants", "4 warrants"]
    page = page.switch_page("views/areas.py").run()
    assert not page.exception
    names = ["North (Kent)", "North (Northamptonshire)", "West (Northamptonshire)", "Area not stated"]
    next(each for each in page.get("button_group") if each.key == "shares-view").set_value("Table").run()
    assert page.dataframe[0].value["Policing area"].tolist() == names
    one = app(path, operation="Everything in the data", force="Kent")
    assert "Warrants by policing area" in [each.value for each in one.subheader]


def test_areas_tell_what_their_percentages_and_circles_mean(app, table):
    page = app(table).switch_page("views/areas.py").run()
    assert "Percentages are shares of the numbers shown\\." in words(page)
    assert "The area of a circle grows with the number" in words(page)
    page = app(table, area="North").switch_page("views/areas.py").run()
    assert "Percentages" not in words(page), "one area is no share of anything"


def test_evidence_is_found_by_what_it_is(app, table):
    page = app(table).switch_page("views/evidence.py").run()
    page.text_input(key="search").set_value("arrests").run()
    assert "2 observations in 2 releases" in words(page)


@pytest.fixture
def long_table(make, tmp_path):
    """Three years of one warrant a day, each of a release and a street of its own, and a claim a week."""
    from extract.export import write
    from extract.observation import to_frame

    rows = []
    for day in range(1, 1096):
        own = {
            "release": f"r{day:04}",
            "operation": None,
            "place": f"Street {day}",
            "area": f"Area {day % 40}",
        }
        rows.append(make(day=day, **own))
        if day % 7 == 0:
            rows.append(make(value=day, day=day, scope="total", **own))
    path = tmp_path / "long.parquet"
    write(to_frame(rows), path)
    return path


def test_long_tables_are_shown_page_by_page(app, long_table):
    page = app(long_table, operation="Everything in the data").switch_page("views/evidence.py").run()
    assert not page.exception
    assert len(page.dataframe[0].value) == 500
    assert page.dataframe[0].value["Where"].iloc[0] == "Street 1095 (Area 15)"
    page.get("pagination")[0].set_value(3).run()
    assert not page.exception
    assert len(page.dataframe[0].value) == 1095 + 156 - 1000
    assert page.dataframe[0].value["Where"].iloc[-1] == "Street 1 (Area 1)"


@pytest.mark.parametrize(
    ("order", "first"),
    [
        ("Largest number first", "1,092 warrants claimed"),
        ("Oldest first", "1 warrant"),
        ("Place, A to Z", "1 warrant"),
    ],
)
def test_a_long_table_is_sorted_as_a_whole(app, long_table, order, first):
    page = app(long_table, operation="Everything in the data").switch_page("views/evidence.py").run()
    page.get("pagination")[0].set_value(3).run()
    page.selectbox(key="sort").set_value(order).run()
    assert not page.exception
    assert page.dataframe[0].value["How many"].iloc[0] == first, "of the whole, from its first page on"
    assert len(page.dataframe[0].value) == 500
    page.text_input(key="search").set_value("1095").run()
    assert not [each for each in page.selectbox if each.key == "sort"], "a click on a heading sorts so few"


def test_a_chart_of_years_has_few_marks_and_its_table_every_day(app, long_table):
    page = app(long_table, operation="Everything in the data")
    assert not page.exception
    charts = page.get("vega_lite_chart")
    rows = [len(pa.ipc.open_stream(each.data.data).read_all()) for c in charts for each in c.proto.datasets]
    assert 100 < max(rows) < 400
    control = next(each for each in page.get("button_group") if each.key == "running-view")
    control.set_value("Table").run()
    assert len(page.dataframe[0].value) == 1095
    days = json.loads(page.dataframe[0].proto.columns)["Day"]
    assert days["type_config"]["format"] == "localized", "1,095"
    assert page.slider(key="days").proto.format == "%,d"
    assert page.dataframe[0].value["Warrants"].iloc[-1] == "1,094"  # the first came before any release


def test_a_reading_that_was_stopped_can_be_taken_up(app, table):
    page = app(table)
    page.session_state["stopped"] = True
    page.run()
    assert not page.exception
    assert page.info[0].value == "You stopped the reading, so there is no data to show."
    next(each for each in page.button if each.label == "Read the data").click().run()
    assert not page.exception
    assert tiles(page)["Warrants"] == "29"


NAMED = "Posted on 3 August 2020\n\nIvor Plumridge, 33, of 4 Elm Close, Corby, was charged. PC Oxbarrow was there."


def test_a_tried_release_names_nobody_on_any_page(app, table):
    page = app(table).switch_page("views/try_release.py").run()
    page.text_area[0].set_value(NAMED)
    page.selectbox[0].set_value("Northamptonshire")
    next(each for each in page.button if each.label == "Read").click().run()
    assert not page.exception
    assert "[name], 33, of [address], Corby, was charged" in html(page)
    assert "PC Oxbarrow" in html(page)
    next(each for each in page.button if each.label.startswith("Add")).click().run()
    next(each for each in page.button if each.label == "Show everything in the data").click().run()
    page.switch_page("views/evidence.py").run()
    page.multiselect(key="what").set_value(["Charges"]).run()
    assert not page.exception
    shown = html(page) + words(page) + "".join(each.value.to_csv() for each in page.dataframe)
    assert "[name], 33, of [address], Corby, was charged" in shown
    assert "Plumridge" not in shown


def test_names_are_shown_where_the_server_says_so(app, table, monkeypatch):
    monkeypatch.setenv("OPSTATS_NAMES", "1")
    page = app(table).switch_page("views/try_release.py").run()
    page.text_area[0].set_value(NAMED)
    next(each for each in page.button if each.label == "Read").click().run()
    assert "Ivor Plumridge, 33, of 4 Elm Close, Corby, was charged" in html(page)


def test_about_says_under_which_licence_the_figures_and_the_program_are(app, table):
    page = app(table).switch_page("views/about.py").run()
    said = words(page).replace("\\", "")
    assert "The figures: Creative Commons Zero 1.0" in said
    assert "MIT licence" in said


def test_a_file_says_which_releases_it_holds(app, table):
    from dashboard.downloads import about, caption

    for how, said in ((ANY, "any activity in these days"), (None, "only releases that name the operation")):
        view = app(table, **({"releases": how} if how else {})).session_state["view"]
        assert any(said in note for note in about(view, "Figures").notes), "the workbook’s cover"
        assert said in caption(view, "Arrests", "").scope, "the picture’s subtitle"
