"""Tables: nothing counted twice, groups that add up to the whole, sums that say how exact they are."""

from __future__ import annotations

import itertools
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parent))

from strategies import CAMPAIGN, frame, row, tables

from extract.observation import COLUMNS
from extract.operation import load_operations, members
from extract.retold import same_fact, within
from extract.rows import Rows
from extract.tables import (
    BY,
    KEYS,
    Side,
    aligned,
    beyond,
    claim,
    claims,
    compared,
    counted,
    cumulative,
    days_in,
    figure_text,
    in_words,
    main_unit,
    metric_table,
    more,
    number_text,
    side_figure,
    tile,
    told,
    weekly,
)

DAYS_100 = load_operations()["northants-100-days"]
OPERATIONS = st.sampled_from([None, DAYS_100])
QUICK = settings(max_examples=40, deadline=None)


def by_area(table: pd.DataFrame) -> dict[str | None, float]:
    result = metric_table(table, "area")
    return {None if pd.isna(a) else a: v for a, v in zip(result["area"], result["value"], strict=True)}


class TestSplitting:
    def test_event_is_split_by_parts_and_the_rest_stays(self) -> None:
        table = frame(
            row(value=18),
            row(value=5, scope="part", area="North", place="Kettering", quote_start=40),
            row(value=4, scope="part", area="North", place="Corby", quote_start=60),
            row(value=7, scope="part", area="West", place="Daventry", quote_start=80),
        )
        assert by_area(table) == {"North": 9, "West": 7, None: 2}
        assert tile(table, "warrants")["text"] == "18"

    def test_nothing_is_left_for_the_own_area_when_parts_are_complete(self) -> None:
        table = frame(
            row("arrests", 88),
            row("arrests", 49, scope="part", area="North", place="the north of the county"),
            row("arrests", 39, scope="part", area="West", place="the west"),
        )
        assert by_area(table) == {"North": 49, "West": 39}

    def test_rows_keep_the_words_and_place_of_the_part(self) -> None:
        table = frame(
            row(value=6, quote="six warrants", quote_start=3),
            row(value=2, scope="part", area="North", place="Corby", quote="two in Corby", quote_start=50),
        )
        rows = counted(table)
        assert rows[["value", "area", "place", "quote", "source_row"]].astype(object).values.tolist() == [
            [2.0, "North", "Corby", "two in Corby", 0],
            [4.0, pd.NA, pd.NA, "six warrants", 0],
        ]
        own = ["day", "until", "source_row", "stated", "apart", "source_at", "held_at"]
        assert list(rows.columns) == [*COLUMNS, *own]
        assert rows["stated"].tolist()[1:] == [6.0]
        assert rows["apart"].tolist()[1:] == ["2 in North"]
        assert rows["scope"].eq("event").all()
        assert rows[list(COLUMNS)].dtypes.equals(table.dtypes)

    def test_part_of_a_part_is_counted_with_the_larger(self) -> None:
        table = frame(
            row("arrests", 88),
            row("arrests", 49, scope="part", area="North", place="the north of the county", quote_start=20),
            row("arrests", 20, scope="part", area="North", place="Corby", quote_start=40),
        )
        assert by_area(table) == {"North": 49, None: 39}

    def test_street_within_a_town_is_counted_with_the_town(self) -> None:
        table = frame(
            row(value=10),
            row(value=4, scope="part", area="North", place="Kettering"),
            row(value=3, scope="part", area="North", place="Yarwell Court, Kettering"),
        )
        assert by_area(table) == {"North": 4, None: 6}

    def test_overlapping_breakdowns_are_not_added(self) -> None:
        table = frame(
            row("arrests", 10),
            row("arrests", 6, scope="part", area="North", place="Kettering", quote_start=10),
            row("arrests", 5, scope="part", area="North", place="Corby", quote_start=20),
            row("arrests", 4, scope="part", area="West", place="Daventry", quote_start=30),
        )
        # 6 + 5 + 4 is more than 10: only the largest of each area is certain
        assert by_area(table) == {"North": 6, "West": 4}

    def test_parts_by_offence_without_an_area_move_nothing(self) -> None:
        table = frame(
            row("arrests", 10, area="West"),
            row("arrests", 7, scope="part", area=None),
            row("arrests", 3, scope="part", area="West"),
        )
        assert by_area(table) == {"West": 10}

    def test_parts_that_contradict_the_event_move_nothing(self) -> None:
        table = frame(
            row(value=10),
            row(value=6, scope="part", area="North"),
            row(value=6, scope="part", area="West"),
        )
        assert by_area(table) == {None: 10}

    def test_part_larger_than_any_event_is_not_its_part(self) -> None:
        assert by_area(frame(row(value=3), row(value=5, scope="part", area="North"))) == {None: 3}

    def test_part_without_event_is_not_counted(self) -> None:
        table = frame(row(value=5, scope="part", area="North"))
        assert counted(table).empty
        assert metric_table(table, "area").empty

    def test_part_of_a_total_moves_nothing(self) -> None:
        table = frame(
            row("arrests", 90, quote_start=0, start=None),
            row("arrests", 88, scope="total", start=None, quote_start=100),
            row("arrests", 49, scope="part", area="North", start=None, quote_start=120),
        )
        assert by_area(table) == {None: 90}

    def test_part_belongs_to_the_event_it_is_stated_after(self) -> None:
        table = frame(
            row(value=8, quote_start=0, place="Corby", area="North"),
            row(value=9, quote_start=100),
            row(value=2, scope="part", area="West", quote_start=120),
        )
        rows = counted(table)
        assert rows.loc[rows["area"].eq("West"), "source_row"].tolist() == [1]

    def test_part_is_told_after_its_event_rather_than_before(self) -> None:
        table = frame(
            row(value=8, quote_start=0),
            row(value=2, scope="part", area="West", quote_start=90),
            row(value=9, quote_start=100),
        )
        rows = counted(table)
        assert rows.loc[rows["area"].eq("West").fillna(False), "source_row"].tolist() == [0]

    def test_parts_of_an_open_number_do_not_exceed_it(self) -> None:
        table = frame(
            row(value=10, qualifier="min"),
            row(value=6, scope="part", area="North"),
            row(value=5, scope="part", area="West"),
        )
        assert by_area(table) == {None: 10}

    def test_part_on_a_day_outside_the_event_is_not_its_part(self) -> None:
        table = frame(
            row(value=8, start=date(2020, 7, 14)),
            row(value=2, scope="part", area="West", start=date(2020, 7, 20)),
        )
        assert by_area(table) == {None: 8}

    def test_part_of_another_release_metric_or_unit_is_not_its_part(self) -> None:
        table = frame(
            row("charges", 8),
            row("charges", 2, scope="part", area="West", release="r2"),
            row("arrests", 2, scope="part", area="West"),
            row("charges", 2, scope="part", area="West", unit="offences"),
        )
        assert by_area(table) == {None: 8}

    def test_part_takes_the_events_dates_where_it_has_none(self) -> None:
        table = frame(
            row(value=8, start=date(2020, 7, 8), end=date(2020, 7, 9)),
            row(value=2, scope="part", area="West", start=None, end=None, date_basis="unknown"),
        )
        rows = counted(table)
        assert rows["day"].dt.date.tolist() == [date(2020, 7, 9)] * 2
        assert rows["date_basis"].tolist() == ["stated"] * 2

    def test_vague_part_of_an_exact_event_moves_nothing(self) -> None:
        table = frame(row(value=100), row(value=40, scope="part", area="North", qualifier="approx"))
        assert by_area(table) == {None: 100}
        assert tile(table, "warrants")["text"] == "100"

    def test_event_is_at_least_what_its_parts_add_up_to(self) -> None:
        table = frame(
            row(value=700, qualifier="approx"),
            row(value=400, scope="part", area="North"),
            row(value=300, scope="part", area="West"),
        )
        assert tile(table, "warrants")["low"] == 700
        assert tile(table, "warrants")["high"] == pytest.approx(770)

    def test_open_event_stays_open(self) -> None:
        table = frame(row(value=100, qualifier="min"), row(value=60, scope="part", area="North"))
        result = metric_table(table, "area").set_index("area")
        assert result.loc["North", ["value", "low", "high", "qualifier"]].tolist() == [60, 60, 60, "exact"]
        rest = result[result.index.isna()].iloc[0]
        assert rest[["value", "low", "qualifier"]].tolist() == [40, 40, "min"]
        assert np.isnan(rest["high"])

    def test_row_labels_are_those_of_the_frame(self) -> None:
        table = frame(row(value=4), row(value=1, scope="part", area="North"), row("arrests", 2))
        table.index = pd.Index([70, 80, 90])
        assert counted(table)["source_row"].tolist() == [70, 70, 90]

    def test_shared_row_labels_are_an_error(self) -> None:
        table = pd.concat([frame(row()), frame(row(release="r2"))])
        with pytest.raises(ValueError, match="reset_index"):
            counted(table)


class TestAddingUp:
    """The groups add up to the whole, always: the promise on which every page rests."""

    @QUICK
    @given(tables(), st.sets(st.sampled_from(BY), min_size=1, max_size=3), OPERATIONS)
    def test_groups_add_up_to_the_whole(self, table: pd.DataFrame, by: set[str], operation: object) -> None:
        whole = metric_table(table).set_index(list(KEYS))
        groups = metric_table(table, sorted(by), operation)  # type: ignore[arg-type]
        sums = groups.groupby(list(KEYS), dropna=False, observed=True).agg(
            value=("value", lambda s: s.sum(min_count=1)),
            high=("high", lambda s: s.sum(skipna=False)),
            observations=("observations", "sum"),
            unquantified=("unquantified", "sum"),
        )
        columns = list(sums.columns)
        pd.testing.assert_frame_equal(
            sums.sort_index(),
            whole[columns].sort_index(),
            check_dtype=False,
            check_index_type=False,
            atol=1e-5,
        )
        assert not groups["low"].gt(groups["value"] + 1e-5).any()

    @QUICK
    @given(tables())
    def test_every_first_event_is_counted_once_with_its_value(self, table: pd.DataFrame) -> None:
        wider = within(table)
        own = (same_fact(table) == table.index.to_series()) & ~wider["surely"]
        first = table.index[own & table["scope"].eq("event")]
        rows = counted(table)
        # what surely lies within a wider number is taken out of that: the sums stay as they are
        sums, whole = (
            each.groupby(list(KEYS), dropna=False, observed=True)["value"].sum()
            for each in (rows, table.loc[first])
        )
        pd.testing.assert_series_equal(sums, whole, check_index_type=False)
        assert rows["value"].dropna().ge(0).all()
        assert (rows["low"] <= rows["high"].fillna(np.inf) + 1e-6).all()
        holders = set(wider["wider"].dropna())
        assert set(rows["source_row"]) >= set(first) - holders
        for source, pieces in rows.groupby("source_row"):
            event = table.loc[source]
            if pd.isna(event["value"]):
                assert len(pieces) == 1
            elif not holders:
                assert pieces["value"].sum() == pytest.approx(event["value"])
                assert pieces["low"].sum() >= event["low"] - 1e-6
                assert pieces["high"].sum(skipna=False) == pytest.approx(event["high"], nan_ok=True)

    @QUICK
    @given(tables())
    def test_parts_and_totals_change_no_sum(self, table: pd.DataFrame) -> None:
        events = table[table["scope"].eq("event")]
        columns = [*KEYS, "value", "unquantified"]
        pd.testing.assert_frame_equal(
            metric_table(table, "force")[columns], metric_table(events, "force")[columns], atol=1e-5
        )

    @QUICK
    @given(tables(), st.randoms(use_true_random=False), st.sampled_from(BY))
    def test_order_of_rows_does_not_matter(self, table: pd.DataFrame, random: object, by: str) -> None:
        order = list(range(len(table)))
        random.shuffle(order)  # type: ignore[attr-defined]
        pd.testing.assert_frame_equal(
            metric_table(table.iloc[order], by), metric_table(table, by), atol=1e-5, check_dtype=False
        )

    @QUICK
    @given(tables())
    def test_the_sum_lies_within_its_range(self, table: pd.DataFrame) -> None:
        result = metric_table(table, ["area", "week"])
        stated = result[result["value"].notna()]
        closed = stated[stated["high"].notna()]
        assert (closed["value"] <= closed["high"] + 1e-6).all()
        assert (closed["low"] <= closed["value"] + 1e-6).all()
        open_rows = result["high"].isna()
        assert result[open_rows]["qualifier"].isin(["min", "unspecified"]).all()
        assert not result[~open_rows]["qualifier"].isin(["min", "unspecified"]).any()

    @QUICK
    @given(tables())
    def test_counting_what_is_counted_changes_nothing(self, table: pd.DataFrame) -> None:
        once = counted(table)
        pd.testing.assert_frame_equal(counted(once), once)
        pd.testing.assert_frame_equal(metric_table(once, "area"), metric_table(table, "area"))

    @QUICK
    @given(tables())
    def test_the_running_sum_ends_with_the_window(self, table: pd.DataFrame) -> None:
        inside = members(table, DAYS_100, "window")
        days = cumulative(inside, DAYS_100, ["warrants", "arrests"])
        weeks = weekly(inside, DAYS_100, ["warrants", "arrests"])
        assert len(days) == 200
        assert len(weeks) == 30
        for metric in ("warrants", "arrests"):
            figure = tile(inside, metric)
            running = days[days["metric"] == metric]
            last = running.iloc[-1]
            assert last["observations"] == figure["observations"]
            if not figure["observations"]:
                assert running[["value", "low", "high"]].isna().all(axis=None)
                continue
            assert last["value"] == pytest.approx(figure["value"] or 0)
            assert last["low"] == pytest.approx(figure["low"])
            assert pd.isna(last["high"]) == (figure["high"] is None)
            assert running["value"].is_monotonic_increasing
            once = counted(inside)
            long = once["day"].sub(once["start"]).dt.days.ge(7)
            known = once[once["metric"].eq(metric) & once["unit"].eq(figure["unit"]) & ~long.fillna(False)]
            assert weeks[weeks["metric"] == metric]["value"].sum() == pytest.approx(known["value"].sum())


class TestOnTheirOwnDays:
    """What other releases tell of days within a wider number stays on those days; the rest comes at its end."""

    NAMED: ClassVar[dict[str, Any]] = {"operation": DAYS_100.name}

    def told(self, *days: dict[str, Any], **week: Any) -> pd.DataFrame:
        wide = {"value": 18, "area": None, "place": "across the county", "release": "summary"}
        wide |= {"start": date(2020, 7, 20), "end": date(2020, 7, 26), "published": date(2020, 7, 27)}
        return frame(row(**wide | self.NAMED | week), *(row(**self.NAMED | day) for day in days))

    def day(self, number: int, **more: Any) -> dict[str, Any]:
        when = date(2020, 7, number)
        return {"value": 2, "start": when, "published": when, "place": "Corby", "area": "North"} | {
            "release": f"day-{number}", **more
        }  # fmt: skip

    def test_what_surely_lies_within_stays_where_it_happened(self) -> None:
        table = self.told(self.day(21), self.day(23, value=3))
        assert within(table)["surely"].tolist() == [False, True, True]
        line = cumulative(table, DAYS_100, ["warrants"]).set_index("day")["value"]
        assert line[[15, 16, 17, 18, 20, 21]].tolist() == [0, 2, 2, 5, 5, 18]
        assert by_area(table) == {"North": 5, None: 13}
        rows = counted(table)
        assert rows["stated"].tolist()[:1] == [18]
        assert rows["apart"].tolist()[:1] == ["2 for 21 July 2020, 3 for 23 July 2020"]
        assert tile(table, "warrants")["text"] == "18"

    def test_nothing_is_left_of_a_number_that_was_told_before(self) -> None:
        table = self.told(self.day(21, value=18))
        assert counted(table)["source_row"].tolist() == [1]
        assert tile(table, "warrants")["text"] == "18"

    def test_what_is_not_exact_is_told_by_the_wider_number_only(self) -> None:
        table = self.told(self.day(21, qualifier="min"))
        assert counted(table)["source_row"].tolist() == [0]
        assert tile(table, "warrants")["text"] == "18"

    def test_what_may_lie_within_is_sure_wherever_the_wider_number_is_not(self) -> None:
        table = self.told(self.day(21), operation=None)
        assert tile(table, "warrants")["text"] == "18 to 20"
        areas = metric_table(table, "area").set_index("area")["low"]
        assert areas["North"] == 2, "the wider number names no area, so it counts nothing twice there"
        days = cumulative(table, DAYS_100, ["warrants"]).set_index("day")
        assert days.loc[[16, 20, 21, 100], "low"].tolist() == [2, 2, 18, 18]
        assert days.loc[[16, 20, 21, 100], "value"].tolist() == [2, 2, 20, 20]

    def test_a_number_of_more_than_a_week_is_in_no_week(self) -> None:
        month = row("arrests", 340, start=date(2020, 7, 6), end=date(2020, 8, 5))
        table = frame(month, row("arrests", 5, start=date(2020, 7, 30), end=date(2020, 8, 5), release="r2"))
        weeks = metric_table(table, "week", DAYS_100)
        assert dict(zip(weeks["week"].fillna(0), weeks["value"], strict=True)) == {5: 5, 0: 340}
        assert weekly(table, DAYS_100, ["arrests"])["value"].sum() == 5
        assert metric_table(table, "week")["week"].isna().tolist() == [False, True]
        assert cumulative(table, DAYS_100, ["arrests"])["value"].iloc[-1] == 345


class TestMetricTable:
    def test_columns_and_order(self) -> None:
        table = frame(row(value=2, area="West"), row(value=3, area="North", release="r2"), row("arrests", 1))
        result = metric_table(table, ("area",))
        assert list(result.columns) == [
            "area", *KEYS, "value", "low", "high", "observations", "unquantified", "qualifier",
        ]  # fmt: skip
        assert result["area"].fillna("").tolist() == ["North", "West", ""]
        assert result["metric"].tolist() == ["warrants", "warrants", "arrests"]

    def test_weeks_of_an_operation_begin_on_its_first_day(self) -> None:
        days = [
            date(2020, 7, 6),
            date(2020, 7, 12),
            date(2020, 7, 13),
            date(2020, 10, 13),
            date(2020, 10, 14),
        ]
        table = frame(*(row(value=n + 3, start=day, release=f"r{n}") for n, day in enumerate(days)))
        result = metric_table(table, "week", DAYS_100)
        assert result["week"].fillna(0).tolist() == [1, 2, 15, 0]
        assert result["value"].tolist() == [7, 5, 6, 7]

    def test_weeks_without_an_operation_begin_on_monday(self) -> None:
        table = frame(row(start=date(2020, 7, 12)), row(start=date(2020, 7, 13), release="r2"))
        assert metric_table(table, "week")["week"].dt.date.tolist() == [date(2020, 7, 6), date(2020, 7, 13)]

    def test_counted_on_the_last_day_else_on_publication(self) -> None:
        table = frame(
            row(value=3, start=date(2020, 7, 6), end=date(2020, 7, 12)),
            row("arrests", 4, start=None, end=None),
            row("charges", 5, start=None, end=None, published=None),
        )
        days = metric_table(table, "day")["day"]
        assert [None if pd.isna(d) else d.date() for d in days] == [
            date(2020, 7, 12),
            date(2020, 7, 15),
            None,
        ]

    def test_units_are_never_added(self) -> None:
        table = frame(row("charges", 3), row("charges", 7, unit="offences"))
        result = metric_table(table)
        assert dict(zip(result["unit"], result["value"], strict=True)) == {"people": 3, "offences": 7}

    def test_empty_table(self) -> None:
        result = metric_table(frame(), ["week", "area"], DAYS_100)
        assert result.empty
        assert list(result.columns)[:5] == ["week", "area", *KEYS]

    def test_unknown_group(self) -> None:
        with pytest.raises(ValueError, match="cannot group by month"):
            metric_table(frame(row()), "month")

    @pytest.mark.parametrize(
        ("numbers", "qualifier", "text"),
        [
            ([(5, "exact"), (6, "exact")], "exact", "11"),
            ([(20, "approx"), (30, "approx")], "approx", "about 50"),
            ([(90, "exact"), (10, "approx")], "range", "99 to 101"),
            ([(5, "exact"), (6, "min")], "min", "at least 11"),
            ([(5, "exact"), (None, "unspecified")], "min", "at least 5"),
            ([(700, "approx"), (None, "unspecified")], "min", "at least 630"),
            ([(20, "max")], "max", "at most 20"),
            ([(None, "unspecified"), (None, "unspecified")], "unspecified", "a number of"),
            ([(0, "exact")], "exact", "0"),
        ],
    )
    def test_what_may_be_said_of_a_sum(
        self, numbers: list[tuple[float | None, str]], qualifier: str, text: str
    ) -> None:
        table = frame(*(row(value=v, qualifier=q, quote_start=n) for n, (v, q) in enumerate(numbers)))
        result = metric_table(table).iloc[0]
        assert result["qualifier"] == qualifier
        assert tile(table, "warrants")["text"] == text
        assert in_words(metric_table(table)).tolist() == [text]


class TestBeyond:
    """What releases that name an operation tell of days that reach beyond it."""

    def test_only_days_that_begin_in_the_window_of_releases_that_name_it(self) -> None:
        after = {"start": date(2020, 7, 13), "end": date(2020, 10, 20), "operation": DAYS_100.name}
        table = frame(
            row("seizure", 2303, release="closing", **after),
            row("seizure", 7, release="other", **(after | {"operation": None})),
            row("seizure", 8, release="later", **(after | {"start": date(2020, 10, 15)})),
            row("seizure", 9, release="within", **(after | {"end": date(2020, 10, 13)})),
            row("arrests", 88, release="closing", scope="total", **after),
        )
        assert beyond(table, DAYS_100)["value"].tolist() == [2303]
        assert not set(beyond(table, DAYS_100)["source_row"]) & set(members(table, DAYS_100).index[:1])
        assert beyond(table.iloc[1:2], DAYS_100).empty

    def test_what_a_release_of_the_window_tells_too_is_not_told_again(self) -> None:
        after = {"start": date(2020, 7, 13), "end": date(2020, 10, 20), "operation": DAYS_100.name}
        same = {"item": "cash", "area": "North", "place": "Corby"}
        table = frame(
            row("seizure", 65_000, release="closing", published=date(2020, 10, 23), **same, **after),
            row("seizure", 65_000, release="first", **same),
        )
        assert tile(members(table, DAYS_100, "window"), "seizure")["value"] == 65_000
        assert beyond(table, DAYS_100, "window").empty
        assert members(table, DAYS_100).empty
        assert beyond(table, DAYS_100, "named")["value"].tolist() == [65_000], (
            "no sum of these releases holds it"
        )


class TestTile:
    def test_nothing_behind_it(self) -> None:
        figure = tile(frame(row()), "arrests")
        assert figure["text"] == "–"
        assert (figure["value"], figure["low"], figure["high"], figure["observations"]) == (
            None,
            None,
            None,
            0,
        )

    def test_unquantified_adds_nothing_to_what_is_stated(self) -> None:
        figure = tile(frame(row(value=118), row(value=None, quote_start=9)), "warrants")
        assert (figure["value"], figure["low"], figure["high"]) == (118, 118, None)
        assert (figure["observations"], figure["unquantified"]) == (2, 1)

    def test_seizures(self) -> None:
        table = frame(
            row("seizure", 118_250, item="cash", qualifier="min"),
            row("seizure", None, item="knives", unit="items"),
            row("seizure", 12_000, item="cannabis", unit="g"),
            row("seizure", 5_000, item="cannabis", unit="GBP", quote_start=7),
            row("seizure", 2_000, item="cannabis", unit="GBP", quote_start=9, release="r2"),
        )
        assert tile(table, "seizure", "cash")["text"] == "at least £118k"
        assert tile(table, "seizure", "knives")["text"] == "a quantity of"
        assert tile(table, "seizure", "cannabis", "g")["text"] == "12 kg"
        assert tile(table, "seizure", "cannabis")["text"] == "£7,000"
        assert main_unit(table, "seizure", "animals") is None
        assert tile(table, "seizure", "animals")["text"] == "–"

    def test_unknown_metric(self) -> None:
        with pytest.raises(ValueError, match="no metric 'raids'"):
            tile(frame(row()), "raids")

    @pytest.mark.parametrize(
        ("arguments", "text"),
        [
            ((97, 96, 99, "range"), "96 to 99"),
            ((1500, 1350, 1650, "approx"), "about 1,500"),
            ((118_499, 118_499, None, "min", "GBP"), "at least £118k"),
            ((2_519_999, 2_519_999, None, "min", "GBP"), "at least £2.51m"),
            ((130_000, 120_500, 139_500, "range", "GBP"), "£120k to £140k"),
            ((118_432, 118_432, 118_432, "exact", "GBP"), "£118,432"),
            ((999, 999, 999, "exact", "g"), "999 g"),
            ((10.5, 10.5, 10.5, "exact", "litres"), "10.5 litres"),
            ((0.4, 0.36, 0.44, "range", "g"), "0.36 g to 0.44 g"),
            ((999_999, 999_999, None, "min", "GBP"), "at least £999k"),
            ((5, 4.5, 5.5, "range", "people"), "4 to 6"),
        ],
    )
    def test_words(self, arguments: tuple[object, ...], text: str) -> None:
        assert figure_text(*arguments) == text  # type: ignore[arg-type]

    @given(st.floats(0.01, 1e9), st.sampled_from([None, "GBP", "g"]))
    def test_rounding_never_claims_more(self, value: float, unit: str | None) -> None:
        def number(text: str) -> float:
            factor = 1_000_000 if text.endswith("m") else 1000 if text.endswith(("k", "kg")) else 1
            return float(text.strip("£mkg ").replace(",", "")) * factor

        assert number(number_text(value, unit, rounded="down")) <= value + 1e-6 + value * 1e-9
        assert number(number_text(value, unit, rounded="up")) >= value - 1e-6 - value * 1e-9


class TestClaims:
    def test_totals_are_kept_apart(self) -> None:
        table = frame(row(value=4), row(value=145, scope="total", published=date(2020, 10, 23)))
        assert tile(table, "warrants")["text"] == "4"
        assert claims(table)["value"].tolist() == [145]
        figure = claim(table, "warrants")
        assert figure is not None
        assert (figure["text"], figure["day"], figure["row"]) == ("145", date(2020, 7, 14), 1)

    def test_what_a_total_is_broken_down_to_by_area_is_a_claim_too(self) -> None:
        table = frame(
            row("arrests", 88, scope="total"),
            row("arrests", 49, scope="part", area="North", place="the north", quote_start=20),
            row("arrests", 3, scope="part", area="North", place="Corby", quote_start=30),
            row("arrests", 12, quote_start=50),
            row("arrests", 5, scope="part", area="West", place="the west", quote_start=60),
        )
        assert claims(table)["value"].tolist() == [88, 49], "the 5 are a part of the 12"

    def test_the_last_claim_counts_and_of_one_day_the_largest(self) -> None:
        table = frame(
            row(value=200, scope="total", published=date(2020, 8, 1)),
            row(value=80, scope="total", published=date(2020, 10, 23)),
            row(value=145, scope="total", published=date(2020, 10, 23)),
            row(value=None, scope="total", published=date(2020, 10, 24)),
        )
        figure = claim(table, "warrants")
        assert figure is not None
        assert figure["value"] == 145

    def test_no_claim(self) -> None:
        assert claim(frame(row()), "warrants") is None


class TestOverAnOperation:
    def test_running_sum_with_days_of_nothing(self) -> None:
        table = frame(
            row(value=4, start=date(2020, 7, 8)),
            row(value=6, start=date(2020, 7, 10), qualifier="min", release="r2"),
            row(value=9, start=date(2020, 12, 10), release="r3"),
        )
        result = cumulative(table, DAYS_100, ["warrants"])
        assert result["day"].tolist() == list(range(1, 101))
        assert result["date"].iloc[0] == pd.Timestamp("2020-07-06")
        assert result["date"].iloc[-1] == pd.Timestamp("2020-10-13")
        assert result["value"].tolist()[:6] == [0, 0, 4, 4, 10, 10]
        assert result["value"].iloc[-1] == 10
        assert result["high"].fillna(-1).tolist()[:6] == [0, 0, 4, 4, -1, -1]

    def test_late_release_without_dates_counts_on_the_last_day_if_it_names_the_operation(self) -> None:
        table = frame(
            row(value=4, start=None, end=None, published=date(2020, 10, 23), operation=CAMPAIGN),
            row(value=5, start=None, end=None, published=date(2020, 10, 23), release="r2"),
            row(value=6, start=date(2020, 10, 20), published=date(2020, 10, 23), operation=CAMPAIGN),
        )
        assert days_in(Rows.of(counted(table)), DAYS_100).tolist() == [100, 0, 0]

    def test_weeks(self) -> None:
        table = frame(row("seizure", 50, item="cash", start=date(2020, 7, 20)))
        result = weekly(table, DAYS_100, [("seizure", "cash", None)])
        assert len(result) == 15
        assert result["value"].tolist()[:4] == [0, 0, 50, 0]
        assert set(result["unit"]) == {"GBP"}
        assert result["date"].iloc[2] == pd.Timestamp("2020-07-20")

    def test_no_metrics(self) -> None:
        assert cumulative(frame(row()), DAYS_100, []).empty
        assert list(weekly(frame(), DAYS_100, []).columns)[:3] == ["week", "date", "metric"]

    def test_compared_with_the_days_before(self) -> None:
        table = frame(
            row(value=4, start=date(2020, 7, 6)),
            row(value=3, start=date(2020, 7, 5), release="r2"),
            row(value=8, start=date(2020, 3, 27), release="r3"),  # 101 days before the window
            row(value=9, start=date(2020, 7, 7), release="r4", force="Kent"),
        )
        result = compared(table, DAYS_100, ["warrants", "arrests"])
        assert result["value"].fillna(-1).tolist() == [4, -1]
        assert result["value_before"].fillna(-1).tolist() == [3, -1]
        assert result["text_before"].tolist() == ["3", "–"]

    def test_abutting_windows_share_no_event(self) -> None:
        days = pd.date_range("2020-03-20", "2020-10-20").date
        table = frame(*(row(value=n + 3, start=d, end=d, release=f"r{n}") for n, d in enumerate(days)))
        within = members(table, DAYS_100, "window")
        before = members(table, DAYS_100.before(), "window")
        assert (len(within), len(before)) == (100, 100)
        assert not set(within.index) & set(before.index)


@QUICK
@given(tables())
def test_the_last_claims_are_those_of_each_metric(table: pd.DataFrame) -> None:
    for by in (["metric", "unit"], ["metric", "unit", "item"]):
        last = told(table).drop_duplicates(by, keep="last")
        found = list(last[by].astype(object).itertuples(index=False, name=None))
        assert len(set(found)) == len(found)
        for key, text in zip(found, last["text"], strict=True):
            item = key[2] if len(by) > 2 and not pd.isna(key[2]) else None
            if len(by) == 2 or item is not None:
                said = claim(table, key[0], item, key[1])
                assert said is not None
                assert said["text"] == text


def test_a_hundred_thousand_rows_add_up() -> None:
    count = 100_000
    random = np.random.default_rng(7)
    base = pd.concat([frame(row(value=1)), frame(row("arrests", 2))])
    table = base.iloc[random.integers(0, 2, count)].reset_index(drop=True)
    release = random.integers(0, 40_000, count)
    day = pd.Timestamp("2019-01-01") + pd.to_timedelta(release % 700, unit="D")
    places = np.array([None, "Kettering", "Corby", "Northampton", "Daventry"], dtype=object)
    table = table.assign(
        release=pd.Series([f"r{n}" for n in release], dtype="string[pyarrow]"),
        force=pd.Series([f"Force {n % 38}" for n in release], dtype="string[pyarrow]"),
        published=pd.Series(day).astype("datetime64[s]"),
        end=pd.Series(day).astype("datetime64[s]"),
        start=pd.Series(day).astype("datetime64[s]"),
        value=random.integers(1, 30, count).astype(float),
        place=pd.Series(places[random.integers(0, 5, count)], dtype="string[pyarrow]"),
        area=pd.Series(np.array([None, "North", "West"], dtype=object)[release % 3], dtype="string[pyarrow]"),
        scope=pd.Categorical(
            random.choice(["event", "part", "total"], count, p=[0.8, 0.15, 0.05]),
            categories=["event", "part", "total"],
        ),
    )
    split = metric_table(table, ["area", "week"], DAYS_100)
    whole = metric_table(table, operation=DAYS_100)
    assert (
        split.groupby("metric", observed=True)["value"].sum().to_dict()
        == whole.set_index("metric")["value"].to_dict()
    )


def test_every_grouping_is_known() -> None:
    table = frame(row(area="North", place="Corby"))
    for by in itertools.combinations(BY, 2):
        assert len(metric_table(table, by)) == 1


class TestTwoSides:
    FIRST = replace(DAYS_100, id="first", days=14)
    SECOND = replace(DAYS_100, id="second", start=date(2020, 8, 3), days=7)

    def sides(self, residents: int | None = 200_000) -> tuple[Side, Side]:
        one = frame(
            row(value=4, start=date(2020, 7, 7), end=date(2020, 7, 7)),
            row(value=3, start=date(2020, 7, 13), end=date(2020, 7, 13), qualifier="min", high=None),
        )
        two = frame(row(value=5, start=date(2020, 8, 4), end=date(2020, 8, 4)))
        return (
            Side("one", self.FIRST, counted(one), residents),
            Side("two", self.SECOND, counted(two), None),
        )

    def test_each_runs_from_its_own_day_1(self) -> None:
        table = aligned(self.sides(), "warrants", "warrants")
        values = {name: rows["value"].tolist() for name, rows in table.groupby("side")}
        assert values == {"one": [0] + [4] * 6 + [7] * 7, "two": [0] + [5] * 6}
        assert table.loc[table["side"].eq("two"), "date"].iloc[0] == pd.Timestamp(2020, 8, 3)

    def test_weeks_add_up_to_the_last_day(self) -> None:
        table = aligned(self.sides(), "warrants", "warrants", "week")
        assert table["value"].tolist() == [4, 3, 5]

    def test_averages(self) -> None:
        one, two = self.sides()
        assert side_figure(one, "warrants", "warrants")["text"] == "at least 7"
        assert side_figure(one, "warrants", "warrants", days=7)["text"] == "at least 3.50"
        assert side_figure(two, "warrants", "warrants", days=1)["text"] == "0.71"

    def test_per_100_000_residents_only_where_they_are_known(self) -> None:
        one, two = self.sides()
        assert side_figure(one, "warrants", "warrants", per_residents=True)["text"] == "at least 3.50"
        assert side_figure(two, "warrants", "warrants", per_residents=True)["value"] is None
        table = aligned((one, two), "warrants", "warrants", per_residents=True)
        assert table.loc[table["side"].eq("one"), "value"].max() == 3.5
        assert table.loc[table["side"].eq("two"), "value"].isna().all()

    def test_nothing_stated_is_no_number(self) -> None:
        none = Side("none", self.FIRST, counted(frame()), 1000)
        assert side_figure(none, "warrants", "warrants", days=7)["text"] == "–"
        assert aligned([none], "warrants", "warrants")["value"].isna().all()

    def test_an_open_figure_may_be_any_larger_one(self) -> None:
        one, two = (side_figure(side, "warrants", "warrants") for side in self.sides())
        assert more(one, two) is True
        assert more(two, one | {"low": 4, "value": 4}) is None
