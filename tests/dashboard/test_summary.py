"""The summary on one side of A4: the right figures with their ranges, and text that stays text."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from dashboard import source
from dashboard.summary import AREAS, ROWS, Summary, by_area, by_claim, one_tile, to_html, to_picture
from dashboard.words import MEASURE
from extract.observation import to_frame
from extract.operation import load_operations, members
from extract.rows import Rows
from extract.tables import beyond, counted

OPERATION = load_operations()["northants-100-days"]
EVIL = '<img src=x onerror="alert(1)"></svg><script>alert(2)</script>'


@pytest.fixture
def summary(frame) -> Summary:
    return Summary.of(members(frame, OPERATION, "named"), OPERATION)


def html(summary: Summary) -> str:
    said = source.about(OPERATION.name, summary.observations, date(2020, 11, 1))
    return to_html(summary, said).decode()


def test_the_figures_and_what_is_claimed(summary):
    page = html(summary)
    tiles = dict(re.findall(r'<dt>(.*?)</dt><dd class="value">(.*?)</dd>', page))
    assert tiles["Warrants"] == "29"
    assert tiles["Arrests"] == "at least 5"
    assert tiles["Cash seized"] == "at least £2,000"
    assert "Claimed: 40" in page


def test_the_subtitle_says_which_days_and_releases_and_not_the_name_again(summary, app, table):
    named = replace(summary, how="named")
    assert "100 days · only releases that name the operation · " in html(named)
    some = replace(summary, how="window", days=(10, 16))
    assert "days 10 to 16 of 100 · any activity in these days, whether or not " in html(some)
    shown = app(table, days=["10", "16"]).session_state["view"]
    extent = "15 to 21 July 2020 · only releases that name the operation"
    assert (shown.extent, shown.scope) == (extent, f"{OPERATION.name} · {extent}")
    assert shown.extent_but_releases == "15 to 21 July 2020"


def test_the_chart_is_of_the_days_shown(summary):
    assert "Warrants and arrests since day 1" in html(summary)
    some = html(replace(summary, days=(3, 30)))
    assert "Warrants and arrests since day 3" in some
    assert "over 28 days, 8 July to 4 August 2020" in some
    assert "since day" not in html(replace(summary, days=(3, 3)))


def test_areas_and_claims_are_tables(summary):
    table = by_area(summary)
    assert table is not None
    assert table["columns"][:3] == ["Policing area", "Warrants", "Arrests"]
    assert [row[:3] for row in table["rows"]] == [
        ["North", "14", "5"],
        ["West", "12", "a number"],
        ["Area not stated", "3", "–"],
    ]
    claimed = by_claim(summary, 5)
    assert claimed is not None
    assert claimed["rows"] == [
        ["Warrants", "40 warrants", "29", "73%", "6 July to 13 October 2020", "14 October 2020"]
    ]
    page = html(summary)
    assert page.count('<th scope="row">') == 4
    assert "<h2>What is counted</h2>" in page


def test_a_claim_is_no_more_exact_than_its_words(make):
    rows = [
        make(
            "arrests", 40, day=100, scope="total", start=OPERATION.start, release="closing", qualifier="min"
        ),
        make("arrests", 12, day=3),
    ]
    claimed = by_claim(Summary.of(to_frame(rows), OPERATION), 5)
    assert claimed is not None
    assert [row[1] for row in claimed["rows"]] == ["at least 40 people"]


def test_a_claim_stands_only_beside_the_sum_that_it_is_about(make):
    rows = [
        make("safeguarded", 5, day=3, area=None),
        make("safeguarded", 8, day=90, scope="total", release="closing"),
        make(value=14, day=20, scope="total", release="north"),
        make(value=40, day=10, area=None, scope="total", release="before"),
        make(value=30, day=3, area=None),
    ]
    summary = Summary.of(to_frame(rows), OPERATION)
    told = {each.name: one_tile(summary, each)["claimed"] for each in summary.measures}
    assert told["People safeguarded"] == "", "8 are claimed of the north only"
    assert told["Warrants"] == "Claimed: 40", "the last of all areas, not the last of one"
    assert summary.sums is not None
    assert summary.sums.claims["value"].tolist() == [40]
    part = replace(summary, days=(2, 100))
    assert not any(one_tile(part, each)["claimed"] for each in part.measures)
    assert part.sums is not None
    assert part.sums.claims.empty


def test_the_claim_of_an_area_stands_beside_its_sum(make):
    once = make("arrests", 30, area="West", day=3)
    closing = {"day": 100, "release": "closing"}
    total = make("arrests", 88, area=None, scope="total", **closing)
    west = make("arrests", 39, area="West", scope="part", start=once.start, place="the west", **closing)
    observations = to_frame([once, total, west])
    rows = Rows.of(counted(observations))
    summary = Summary(OPERATION, observations, rows, rows, "West", areas=("West",))
    assert one_tile(summary, MEASURE["arrests"])["claimed"] == "Claimed: 39"


def test_what_is_told_beyond_the_last_day_is_a_note(make):
    rows = to_frame(
        [
            make("seizure", 50, day=3, item="cannabis_plants", unit="plants"),
            make(
                "seizure",
                2303,
                day=107,
                item="cannabis_plants",
                unit="plants",
                start=OPERATION.start,
                release="b",
            ),
        ]
    )
    page = html(Summary.of(members(rows, OPERATION, "named"), OPERATION, "named", beyond(rows, OPERATION)))
    assert "not added: cannabis plants 2,303 (" in page
    assert "(1 release that names the operation, of days up to 20 October 2020)." in page
    assert '<dt>Cannabis plants</dt><dd class="value">50</dd>' in page
    assert "not added" not in html(Summary.of(members(rows, OPERATION, "named"), OPERATION))


def test_it_says_where_it_comes_from_and_when(summary):
    page = html(summary)
    assert "Source: 4 news releases of Northamptonshire Police, published 9 July to 14 October 2020." in page
    assert "Made with opstats on 1 November 2020." in page
    assert "not official statistics" in page
    assert "Licence: Creative Commons Zero" in page


def test_it_lies_on_its_own(summary):
    page = html(summary)
    assert "<svg" in page
    assert "Warrants 29" in page, "the label of the line"
    assert not re.search(r"(?:src|href)\s*=|url\(|@import|<script|<link", page)
    assert "@page { size: A4" in page


def test_what_a_release_says_stays_text(make):
    rows = [
        make(value=4, place=EVIL, area=EVIL, release=EVIL, rule="x"),
        make(value=2, area="West", release="b"),
        make(value=9, area=EVIL, release="c", scope="total"),
    ]
    page = html(Summary.of(to_frame(rows), OPERATION))
    assert "&lt;img src=x" in page
    assert "<img" not in page
    assert "<script" not in page


def test_many_areas_and_claims_are_cut_to_what_a_side_holds(make):
    areas = [f"Area {number:02}" for number in range(20)]
    rows = [make(value=number + 1, area=area, release=area) for number, area in enumerate(areas)]
    rows += [
        make(value=number + 1, area=area, scope="total", release=f"total {area}")
        for number, area in enumerate(areas)
    ]
    summary = Summary.of(to_frame(rows), OPERATION)
    table = by_area(summary)
    assert table is not None
    assert len(table["rows"]) <= AREAS
    assert "more areas with fewer reports" in table["note"]
    assert html(summary).count('<th scope="row">') == ROWS


def test_without_anything_it_still_says_so():
    summary = Summary.of(to_frame([]), OPERATION)
    page = html(summary)
    assert "0 releases, 0 observations" in page
    assert "<svg" not in page
    assert to_picture(summary, source.about("x", summary.observations, None), "svg") is None


def test_the_chart_alone_has_its_source_in_it(summary):
    said = source.about(OPERATION.name, summary.observations, date(2020, 11, 1))
    svg = (to_picture(summary, said, "svg") or b"").decode()
    assert "Warrants and arrests since day 1" in svg
    assert "Made with opstats on 1 November 2020" in svg
