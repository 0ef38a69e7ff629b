"""Made-up observations for tests: one row by hand, or whole tables that Hypothesis invents."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pandas as pd
from hypothesis import strategies as st

from extract.observation import Observation, bounds, to_frame

FORCE = "Northamptonshire"
CAMPAIGN = "100 Days of intense policing activity"


def row(metric: str = "warrants", value: float | None = 1, **changes: Any) -> Observation:
    """An observation with sensible defaults; bounds follow from value and qualifier unless given."""
    qualifier = changes.get("qualifier", "exact" if value is not None else "unspecified")
    low, high = bounds(value, qualifier)
    start = changes.get("start", date(2020, 7, 14))
    fields: dict[str, Any] = {
        "release": "r1",
        "force": FORCE,
        "published": date(2020, 7, 15),
        "url": "https://police.example/r1",
        "metric": metric,
        "item": None,
        "value": value,
        "low": low,
        "high": high,
        "unit": {"warrants": "warrants", "seizure": "GBP"}.get(metric, "people"),
        "qualifier": qualifier,
        "start": start,
        "end": start,
        "date_basis": "stated",
        "area": None,
        "place": None,
        "scope": "event",
        "operation": None,
        "quote": "words",
        "quote_start": 0,
        "quote_end": 5,
        "rule": "test",
    }
    unknown = set(changes) - set(fields)
    assert not unknown, unknown
    return Observation(**(fields | changes))


def frame(*rows: Observation) -> pd.DataFrame:
    return to_frame(rows)


FIRST = date(2020, 7, 1)
DAYS = st.integers(0, 16).map(lambda n: FIRST + timedelta(days=n))
VALUES = st.one_of(
    st.none(),
    st.integers(0, 12).map(float),
    st.sampled_from([28.35, 1000.0, 0.5, 118_000.0, 3.0, 3.0, 1.0, 1.0]),
)
PLACES = st.sampled_from(
    [
        None,
        "Kettering",
        "Corby",
        "Cedar Road, Northampton",
        "Northampton",
        "the north of the county",
        "across the county",
    ]
)


@st.composite
def observations(draw: st.DrawFn, force: str, published: date | None, release: str) -> Observation:
    metric = draw(st.sampled_from(["warrants", "arrests", "seizure"]))
    item = draw(st.sampled_from(["cash", "cannabis"])) if metric == "seizure" else None
    value = draw(VALUES)
    qualifier = (
        "unspecified" if value is None else draw(st.sampled_from(["exact", "exact", "approx", "min", "max"]))
    )
    low, high = bounds(value, qualifier)
    start, end = draw(
        st.one_of(st.just((None, None)), st.tuples(DAYS, DAYS).map(sorted), DAYS.map(lambda d: (d, d)))
    )
    begin = draw(st.integers(0, 400))
    return Observation(
        release=release,
        force=force,
        published=published,
        url=f"https://police.example/{release}",
        metric=metric,
        item=item,
        value=value,
        low=low,
        high=high,
        unit=draw(st.sampled_from(["GBP", "g"]))
        if metric == "seizure"
        else "warrants"
        if metric == "warrants"
        else "people",
        qualifier=qualifier,
        start=start,
        end=end,
        date_basis="unknown" if end is None else "stated",
        area=draw(st.sampled_from([None, "North", "West"])),
        place=draw(PLACES),
        scope=draw(st.sampled_from(["event", "event", "part", "part", "total"])),
        operation=draw(st.sampled_from([None, CAMPAIGN])),
        quote="words",
        quote_start=begin,
        quote_end=begin + 5,
        rule="test",
    )


@st.composite
def tables(draw: st.DrawFn, most: int = 14) -> pd.DataFrame:
    """Up to a handful of releases with a few observations each, so alike that they often collide."""
    rows: list[Observation] = []
    for number in range(draw(st.integers(0, 4))):
        force = draw(st.sampled_from([FORCE, FORCE, "Kent"]))
        published = draw(st.one_of(st.none(), DAYS))
        rows += draw(st.lists(observations(force, published, f"r{number}"), max_size=most))
    return to_frame(rows)
