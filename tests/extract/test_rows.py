"""Rows as arrays against the same steps on the table itself: what is chosen, counted and grouped."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.rows import Columns, Rows, grouped

AREAS, METRICS = ["West", "North", "Corby"], ["arrests", "charges", "warrants"]


@st.composite
def tables(draw: st.DrawFn) -> pd.DataFrame:
    """Tables with a category, a string column and numbers, each with nulls, and labels that are no places."""
    size = draw(st.integers(0, 12))

    def column(values: list[str]) -> list[str | None]:
        return draw(st.lists(st.sampled_from([*values, None]), min_size=size, max_size=size))

    numbers = draw(st.lists(st.one_of(st.none(), st.integers(0, 9)), min_size=size, max_size=size))
    return pd.DataFrame(
        {
            "metric": pd.Categorical(column(METRICS), categories=METRICS),
            "area": pd.array(column(AREAS), dtype="string[pyarrow]"),
            "value": pd.array(numbers, dtype="float64"),
        },
        index=pd.RangeIndex(size) * 3 + 7,
    )


@settings(deadline=None)
@given(
    tables(), st.lists(st.sampled_from([*METRICS, "fines", None])), st.lists(st.sampled_from([*AREAS, None]))
)
def test_the_same_rows_are_left_as_of_the_table(frame, metrics, areas):
    rows = Rows.of(frame)
    left = rows.where(rows.are("metric", *metrics))
    left = left.where(left.are("area", *areas))
    asked = frame[
        frame["metric"].isin([m for m in metrics if m]) | (frame["metric"].isna() & (None in metrics))
    ]
    asked = asked[asked["area"].isin([a for a in areas if a]) | (asked["area"].isna() & (None in areas))]
    pd.testing.assert_frame_equal(left.frame, asked)
    assert left.labels.tolist() == asked.index.tolist()
    assert left.empty == asked.empty
    np.testing.assert_array_equal(left.plain("value"), asked["value"].to_numpy())
    for name in ("metric", "area"):
        assert set(left.there(name)) == set(asked[name].dropna())
        assert left.number_of(name) == asked[name].nunique()
        assert left.any_null(name) == asked[name].isna().any()


@settings(deadline=None)
@given(tables(), st.integers(0, 12), st.integers(0, 12))
def test_some_rows_in_a_row_are_those_of_the_table(frame, one, two):
    first, last = sorted(min(each, len(frame)) for each in (one, two))
    rows = Rows.of(frame)
    pd.testing.assert_frame_equal(rows.between(first, last).frame, frame.iloc[first:last])
    backwards = np.arange(len(frame))[::-1]
    pd.testing.assert_frame_equal(
        rows.take(backwards).between(first, last).frame, frame[::-1].iloc[first:last]
    )
    inner = rows.between(first, last)
    stated = ~np.isnan(inner.plain("value"))
    pd.testing.assert_frame_equal(inner.where(stated).frame, frame.iloc[first:last].dropna(subset=["value"]))


@settings(deadline=None)
@given(tables())
def test_groups_are_those_of_the_table(frame):
    number, codes = Rows.of(frame).groups(("metric", "area"))
    metrics, areas = (
        Rows.of(frame).of_codes(name, each) for name, each in zip(("metric", "area"), codes, strict=True)
    )
    told = [
        (m if isinstance(m, str) else None, a if isinstance(a, str) else None)
        for m, a in zip(metrics, areas, strict=True)
    ]
    asked = [
        (m if isinstance(m, str) else None, a if isinstance(a, str) else None)
        for m, a in frame[["metric", "area"]].astype(object).itertuples(index=False)
    ]
    assert [told[each] for each in number] == asked
    assert len(set(told)) == len(told) == len(set(asked))


def test_codes_that_multiplied_do_not_fit_are_grouped_all_the_same():
    wide = 2**40
    parts = [
        (np.array([5, -1, 5, 7]), wide),
        (np.array([3, 3, 3, wide - 1]), wide),
        (np.array([0, 0, 0, -1]), 3),
    ]
    number, codes = grouped(parts, 4)
    assert [tuple(each[n] for each in codes) for n in number] == [
        (5, 3, 0),
        (-1, 3, 0),
        (5, 3, 0),
        (7, wide - 1, -1),
    ]
    assert number[0] == number[2]
    assert len(set(number.tolist())) == 3


def test_a_column_with_other_values_goes_along_and_the_table_keeps_its_own():
    frame = pd.DataFrame(
        {"area": pd.array(["West", "North", None], dtype="string"), "value": [1.0, 2.0, 3.0]}
    )
    rows = Rows.of(frame).recoded("area", np.array([1, -1, 1]), ["Corby", "Kettering"])
    left = rows.where(rows.are("area", "Kettering"))
    assert left.plain("value").tolist() == [1.0, 3.0]
    assert left.there("area") == ["Kettering"]
    assert left.number_of("area") == 1
    assert not left.are("area", "North").any()
    assert left.frame["area"].fillna("none").tolist() == ["West", "none"]
    assert rows.between(1, 3).where(np.array([False, True])).there("area") == ["Kettering"]


@pytest.mark.parametrize("dtype", ["category", "string[pyarrow]"])
def test_values_that_the_contract_does_not_order_are_in_that_of_the_alphabet(dtype):
    columns = Columns(
        pd.DataFrame({"place": pd.array(["Corby", "Ascot", None, "Brigg"], dtype="string")}).astype(dtype)
    )
    codes, values = columns.coded("place")
    rank = columns.rank("place")
    assert sorted(values, key=lambda value: rank[columns.place("place", value)]) == [
        "Ascot",
        "Brigg",
        "Corby",
    ]
    assert rank[codes[2]] == 3  # what is not stated comes last
    ordered = pd.Categorical(["people", "items"], categories=["people", "items"])
    assert Columns(pd.DataFrame({"unit": ordered})).rank("unit").tolist() == [0, 1, 2]
