"""Claims beside what is traced: the rows a claim covers, and what they add up to."""

from __future__ import annotations

import pandas as pd

from dashboard.claimed import OTHER_DAYS, beside, covered, period, period_words, stated
from extract.observation import to_frame
from extract.operation import load_operations
from extract.rows import Rows
from extract.tables import claims, counted

OPERATION = load_operations()["northants-100-days"]


def test_each_claim_stands_beside_what_is_traced(frame):
    table = beside(claims(frame), Rows.of(counted(frame)), OPERATION)
    assert len(table) == 1
    row = table.iloc[0]
    assert (row["metric"], row["claimed"], row["traced"], row["share"]) == ("warrants", 40, 36, "90%")
    assert (row["start"], row["end"]) == (pd.Timestamp("2020-07-06"), pd.Timestamp("2020-10-13"))


def test_a_claim_of_an_area_and_a_time_covers_these_alone(make):
    rows = to_frame([make(value=4, day=3), make(value=5, day=20), make(value=6, day=4, area="West")])
    claim = to_frame([make(value=9, day=10, scope="total", release="closing", start=OPERATION.start)]).iloc[0]
    assert covered(Rows.of(counted(rows)), OPERATION, claim).plain("value").tolist() == [4]


def test_a_claim_without_days_reaches_to_its_publication(make):
    claim = to_frame([make(value=9, day=None, scope="total", published=pd.Timestamp("2020-08-01").date())])
    first, last = period(OPERATION, claim.iloc[0])
    assert (first, last) == (pd.Timestamp("2020-07-06"), pd.Timestamp("2020-08-01"))


def test_a_period_that_nobody_stated_is_not_claimed(make):
    none = make(value=9, day=None, scope="total", published=pd.Timestamp("2020-08-01").date(), start=None)
    longer = make(value=145, day=107, scope="total", start=pd.Timestamp("2020-07-13").date(), release="b")
    table = to_frame([none, longer, make(value=40, day=100, scope="total", release="c")])
    assert [period_words(OPERATION, claim) for _, claim in table.iterrows()] == [
        ("No period stated", "Compared with 6 July to 1 August 2020."),
        ("Claimed for 13 July to 20 October 2020", "Compared with 13 July to 13 October 2020."),
        ("Claimed for 6 July to 13 October 2020", ""),
    ]
    rows = beside(claims(table), Rows.of(counted(table)), OPERATION).set_index("claimed")
    assert rows["start"].isna().tolist() == [False, False, True]
    assert rows["compared_from"].loc[9] == pd.Timestamp("2020-07-06")
    assert rows["compared_to"].loc[145] == pd.Timestamp("2020-10-13")


def test_without_claims_there_are_no_rows_but_the_columns(frame):
    none = claims(frame).iloc[:0]
    assert stated(none).empty
    table = beside(none, Rows.of(counted(frame)), OPERATION)
    assert table.empty
    assert {"claimed", "traced", "share"} <= set(table.columns)


def test_no_share_of_a_claim_that_is_compared_with_other_days(make):
    """A year's claim beside a month of releases is no share of it."""
    year = make(value=2165, day=100, scope="total", start=pd.Timestamp("2020-01-01").date(), release="year")
    table = to_frame([make(value=5, day=30), year])
    row = beside(claims(table), Rows.of(counted(table)), OPERATION).iloc[0]
    assert (row["traced"], row["share"]) == (5, OTHER_DAYS)


def test_what_a_later_total_holds_is_still_there_for_an_earlier_claim(make):
    day = make(value=6, day=3, release="day", place="Corby")
    week = make(value=18, day=20, start=OPERATION.start, area=None, place="the county", release="summary")
    early = make(value=8, day=10, scope="total", area=None, release="early")
    table = to_frame([day, week, early])
    row = beside(claims(table), Rows.of(counted(table)), OPERATION).iloc[0]
    assert (row["traced"], row["share"]) == (6, "75%")
