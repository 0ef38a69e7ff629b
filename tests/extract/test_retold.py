"""Facts that several releases tell: with the same number, or within a wider number."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, ClassVar

import pandas as pd
import pytest
from hypothesis import given, settings

from extract.retold import same_fact, within
from extract.tables import counted, tile
from tests.extract.strategies import frame, row, tables

QUICK = settings(max_examples=60, deadline=None)


class TestSameFact:
    def two(self, first: dict[str, object], second: dict[str, object], value: float = 5) -> list[int]:
        base = {"value": value, "release": "a", "published": date(2020, 7, 15)}
        later = {"value": value, "release": "b", "published": date(2020, 7, 16)}
        return same_fact(frame(row(**(base | first)), row(**(later | second)))).tolist()  # type: ignore[arg-type]

    def test_second_telling_is_not_counted(self) -> None:
        table = frame(
            row(value=5, release="a", published=date(2020, 7, 15)),
            row(value=5, release="b", published=date(2020, 7, 20)),
        )
        assert same_fact(table).tolist() == [0, 0]
        assert tile(table, "warrants")["text"] == "5"
        assert tile(table.iloc[[1]], "warrants")["text"] == "5"

    def test_first_published_is_first_whatever_the_order(self) -> None:
        table = frame(
            row(value=5, release="a", published=date(2020, 7, 20)),
            row(value=5, release="b", published=date(2020, 7, 15)),
        )
        assert same_fact(table).tolist() == [1, 1]

    def test_the_area_of_a_charge_with_a_day_stands_for_its_place(self) -> None:
        case = {"metric": "charges", "unit": "people", "place": None, "area": "Corby"}
        assert self.two(case, case, value=1) == [0, 0]
        assert self.two(case, case | {"area": "Raunds"}, value=1) == [0, 1]
        undated = case | {"start": None, "end": None}
        assert self.two(undated, undated, value=1) == [0, 1]
        arrested = case | {"metric": "arrests"}
        assert self.two(arrested, arrested, value=1) == [0, 1]

    @pytest.mark.parametrize(
        "second",
        [
            {"start": date(2020, 7, 13), "end": date(2020, 7, 15), "place": "Northampton"},
            {"place": "Cedar Road, Northampton"},
            {"start": None, "end": None, "place": "Northampton"},
            {"place": "across Northamptonshire"},
        ],
    )
    def test_compatible(self, second: dict[str, object]) -> None:
        assert self.two({"place": "Northampton"}, second) == [0, 0]

    @pytest.mark.parametrize(
        "second",
        [
            {"value": 6.0},
            {"force": "Kent"},
            {"start": date(2020, 7, 16), "end": date(2020, 7, 16)},
            {"place": "Kettering"},
            {"area": "West"},
            {"scope": "part"},
            {"scope": "total"},
            {"release": "a"},
            {"unit": "unspecified"},
            {"start": None, "end": None},
            {"start": None, "end": None, "place": "Northampton", "published": date(2020, 9, 16)},
        ],
    )
    def test_not_compatible(self, second: dict[str, object]) -> None:
        assert self.two({"place": "Northampton", "area": "North"}, second) == [0, 1]

    def test_small_numbers_need_a_place_in_both(self) -> None:
        assert self.two({}, {"place": "Corby"}, value=2) == [0, 1]
        assert self.two({"place": "Corby"}, {"place": "Corby"}, value=2) == [0, 0]
        assert self.two({}, {"place": "Corby"}, value=3) == [0, 0]

    def test_undated_facts_need_the_same_place(self) -> None:
        undated = {"start": None, "end": None}
        assert self.two(undated, undated) == [0, 1]
        assert self.two(undated | {"place": "Corby"}, undated | {"place": "Corby"}) == [0, 0]

    def test_dated_fact_cannot_have_been_told_before_it_happened(self) -> None:
        undated = {"start": None, "end": None, "place": "Corby"}
        later = {"start": date(2020, 7, 16), "end": date(2020, 7, 16), "place": "Corby"}
        assert self.two(undated, later) == [0, 1]

    def test_two_alike_facts_of_one_release_stay_two(self) -> None:
        one = row("arrests", 1, release="a", place="Corby", published=date(2020, 7, 15))
        two = [
            row("arrests", 1, release="b", place="Corby", published=date(2020, 7, 16), quote_start=n)
            for n in (0, 50)
        ]
        table = frame(one, *two)
        assert same_fact(table).tolist() == [0, 0, 2]
        assert tile(table, "arrests")["text"] == "2"

    def test_third_telling_points_to_the_first(self) -> None:
        days = (date(2020, 7, 15), date(2020, 7, 16), date(2020, 7, 17))
        table = frame(*(row(value=9, release=f"r{n}", published=day) for n, day in enumerate(days)))
        assert same_fact(table).tolist() == [0, 0, 0]

    def test_unquantified_facts_are_their_own(self) -> None:
        assert self.two({"value": None}, {"value": None, "place": "Corby"}) == [0, 1]

    def test_long_periods_are_found(self) -> None:
        period = {"start": date(2020, 3, 1), "end": date(2020, 7, 10)}
        assert self.two(period, {"start": date(2020, 6, 1), "end": date(2020, 6, 2)}, value=12) == [0, 0]
        assert self.two({"start": date(2020, 6, 1), "end": date(2020, 6, 2)}, period, value=12) == [0, 0]

    def test_periods_must_lie_one_within_the_other(self) -> None:
        two_weeks = {"start": date(2020, 7, 8), "end": date(2020, 7, 21), "place": "Corby"}
        month = {"start": date(2020, 7, 11), "end": date(2020, 8, 7), "place": "Corby"}
        assert self.two(two_weeks, month, value=14) == [0, 1]

    @pytest.mark.parametrize(
        ("value", "days", "placed", "linked"),
        [
            (2, 7, True, True),
            (2, 8, True, False),
            (2, 7, False, False),
            (9, 30, True, True),
            (9, 30, False, False),
            (10, 30, False, True),
        ],
    )
    def test_the_smaller_the_number_the_more_is_asked(
        self, value: float, days: int, placed: bool, linked: bool
    ) -> None:
        place = {"place": "Corby" if placed else None}
        period = {"start": date(2020, 7, 1), "end": date(2020, 6, 30) + timedelta(days=days)}
        day = {"start": date(2020, 7, 3), "end": date(2020, 7, 3)}
        assert self.two(period | place, day | place, value=value) == [0, 0 if linked else 1]

    def test_a_release_published_twice_is_counted_once(self) -> None:
        facts: list[dict[str, object]] = [
            {"metric": "arrests", "value": 1, "start": None, "end": None, "quote_start": 20},
            {"metric": "seizure", "value": None, "item": "knives", "unit": "items", "quote_start": 60},
            {"metric": "warrants", "value": 7, "quote_start": 90},
        ]
        table = frame(*(row(release=r, **f) for r in ("b", "a", "c") for f in facts))  # type: ignore[arg-type]
        assert same_fact(table).tolist() == [3, 4, 5] * 3
        assert len(counted(table)) == 3
        without_words = table.assign(quote=pd.Series([None] * 9, dtype="string"))
        assert same_fact(without_words).tolist() == [3, 4, 5] * 3

    def test_the_same_words_on_another_day_are_another_fact(self) -> None:
        undated = {"start": None, "end": None, "place": "Corby"}
        assert self.two(undated, undated, value=1) == [0, 1]

    def test_a_copy_of_a_later_telling_leads_to_the_first(self) -> None:
        later = {"value": 6, "published": date(2020, 7, 20), "quote_start": 30}
        table = frame(
            row(release="c", **later),  # type: ignore[arg-type]
            row(release="b", **later),  # type: ignore[arg-type]
            row(release="a", value=6, published=date(2020, 7, 15)),
        )
        assert same_fact(table).tolist() == [2, 2, 2]

    @QUICK
    @given(tables())
    def test_links_lead_to_first_tellings(self, table: pd.DataFrame) -> None:
        first = same_fact(table)
        assert first.index.equals(table.index)
        for later, root in first.items():
            if later != root:
                assert first[root] == root
                a, b = table.loc[root], table.loc[later]
                assert a["release"] != b["release"]
                assert (a["scope"], b["scope"], a["unit"]) == ("event", "event", b["unit"])
                assert a["value"] == b["value"] or (pd.isna(a["value"]) and pd.isna(b["value"]))
                assert pd.isna(b["published"]) or a["published"] <= b["published"]


class TestWithin:
    """A summary of a week, told on its last day, and what a daily release tells of one day of it."""

    WEEK: ClassVar[dict[str, Any]] = {
        "value": 18,
        "release": "summary",
        "start": date(2020, 7, 20),
        "end": date(2020, 7, 26),
        "published": date(2020, 7, 26),
        "place": "across the county",
    }
    DAY: ClassVar[dict[str, Any]] = {
        "value": 2,
        "release": "daily",
        "start": date(2020, 7, 21),
        "end": date(2020, 7, 21),
        "published": date(2020, 7, 22),
        "place": "Corby",
        "area": "North",
    }

    def held(self, week: dict[str, Any] | None = None, day: dict[str, Any] | None = None) -> str:
        """How the day's fact is held by the week's: "surely", "perhaps" or "no"."""
        found = within(frame(row(**(self.WEEK | (week or {}))), row(**(self.DAY | (day or {})))))
        assert pd.isna(found["wider"][0]), "a wider number is not held by a narrower one"
        if pd.isna(found["wider"][1]):
            assert not found["surely"][1]
            return "no"
        assert found["wider"][1] == 0
        return "surely" if found["surely"][1] else "perhaps"

    def test_what_a_summary_may_have_counted_makes_the_sum_a_range(self) -> None:
        table = frame(row(**self.WEEK), row(**self.DAY))
        assert self.held() == "perhaps"
        assert tile(table, "warrants")["text"] == "18 to 20"
        assert tile(table[table["release"].eq("daily")].reset_index(drop=True), "warrants")["text"] == "2"

    def test_two_releases_of_one_operation_surely_count_the_same(self) -> None:
        named = {"operation": "Operation Warden"}
        assert self.held(named, named) == "surely"
        assert self.held(named) == "perhaps"
        table = frame(row(**self.WEEK | named), row(**self.DAY | named))
        assert tile(table, "warrants")["text"] == "18"

    def test_the_same_number_of_the_same_area_is_the_same_whatever_the_place(self) -> None:
        area = {"value": 6, "area": "North", "place": "the north of the county"}
        assert self.held(area, {"value": 6}) == "surely"
        assert self.held(area, {"value": 5}) == "perhaps"
        assert self.held(area | {"value": 2}, {"value": 2}) == "perhaps"

    def test_a_part_of_a_summary_holds_what_is_told_of_its_area(self) -> None:
        table = frame(
            row(**self.WEEK),
            row(**self.WEEK | {"value": 6, "area": "North", "place": "the north", "scope": "part"}),
            row(**self.DAY | {"value": 6}),
        )
        found = within(table)
        assert found["wider"].tolist()[2] == 1
        assert found["surely"].tolist() == [False, False, True]
        assert tile(table, "warrants")["text"] == "18"

    def test_the_number_of_a_whole_operation_may_have_counted_it(self) -> None:
        hundred_days = {
            "start": date(2020, 7, 13),
            "end": date(2020, 10, 20),
            "published": date(2020, 10, 21),
        }
        assert self.held(hundred_days) == "perhaps"
        assert tile(frame(row(**self.WEEK | hundred_days), row(**self.DAY)), "warrants")["text"] == "18 to 20"

    def test_a_part_of_a_running_total_holds_nothing(self) -> None:
        part = {"value": 6, "area": "North", "place": "the north", "scope": "part"}
        table = frame(
            row(**self.WEEK | {"scope": "total"}), row(**self.WEEK | part), row(**self.DAY | {"value": 6})
        )
        assert within(table)["wider"].isna().all()
        assert tile(table, "warrants")["text"] == "6"

    @pytest.mark.parametrize(
        "day",
        [
            {"value": 19},
            {"start": date(2020, 7, 27), "end": date(2020, 7, 27)},
            {"start": date(2020, 7, 19), "end": date(2020, 7, 21)},
            {"start": None, "end": None},
            {"force": "Kent"},
            {"metric": "arrests", "unit": "people"},
            {"release": "summary"},
            {"value": None},
            {"scope": "part"},
            {"scope": "total"},
        ],
    )
    def test_not_within(self, day: dict[str, Any]) -> None:
        assert self.held(day=day) == "no"

    @pytest.mark.parametrize(
        "week",
        [
            {"area": "West"},
            {"place": "Kettering"},
            {"published": date(2020, 7, 20)},
            {"scope": "total"},
            {"start": date(2019, 7, 1)},  # more than a year
            {"start": date(2020, 6, 1), "value": 9},  # a day that is not known, rather than a summary
            {"start": date(2020, 7, 21), "end": date(2020, 7, 21), "place": None},
        ],
    )
    def test_no_summary_of_it(self, week: dict[str, Any]) -> None:
        assert self.held(week) == "no"

    def test_a_summary_of_one_day_names_its_area(self) -> None:
        one_day = {"start": date(2020, 7, 21), "end": date(2020, 7, 21)}
        assert self.held(one_day) == "perhaps"
        assert self.held(one_day, {"place": None}) == "no"

    def test_a_number_holds_no_more_than_itself(self) -> None:
        days = [
            row(**self.DAY | {"value": 10, "release": f"d{n}", "start": day, "end": day, "published": day})
            for n, day in enumerate(date(2020, 7, 21) + timedelta(days=n) for n in range(3))
        ]
        table = frame(row(**self.WEEK), *days)
        assert within(table)["wider"].notna().tolist() == [False, True, False, False]
        assert tile(table, "warrants")["text"] == "38 to 48"

    @QUICK
    @given(tables())
    def test_what_is_held_is_narrower_and_fits(self, table: pd.DataFrame) -> None:
        found = within(table)
        assert found.index.equals(table.index)
        held: dict[object, float] = {}
        for event, wide in found["wider"].dropna().items():
            a, b = table.loc[event], table.loc[wide]
            assert a["release"] != b["release"]
            assert (a["metric"], a["unit"], a["force"]) == (b["metric"], b["unit"], b["force"])
            assert b["start"] <= a["start"] <= a["end"] <= b["end"]
            assert pd.isna(b["area"]) or a["area"] == b["area"]
            held[wide] = held.get(wide, 0) + a["value"]
        assert all(total <= table.loc[wide, "value"] for wide, total in held.items())

    @QUICK
    @given(tables())
    def test_the_order_of_rows_changes_nothing(self, table: pd.DataFrame) -> None:
        turned = table.iloc[::-1].reset_index(drop=True)
        sums = [counted(each)[["value", "low"]].sum().tolist() for each in (table, turned)]
        assert sums[0] == pytest.approx(sums[1])
