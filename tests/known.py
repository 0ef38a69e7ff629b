"""An operation whose every figure is known: observations as short as a test can say them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from extract.observation import Observation, bounds

NAME = "100 Days of intense policing activity"
START = date(2020, 7, 6)
UNITS = {"warrants": "warrants", "seizure": "items", "stop_searches": "searches"}


def observation(
    metric: str = "warrants",
    value: float | None = 1,
    day: int | None = 1,
    area: str | None = "North",
    release: str = "first",
    scope: str = "event",
    **changes: Any,
) -> Observation:
    """One observation of the operation, on one of its days, as a release of the next day tells it.

    A total runs from the operation's first day to that day.
    """
    when = None if day is None else START + timedelta(days=day - 1)
    qualifier = changes.pop("qualifier", "exact" if value is not None else "unspecified")
    low, high = bounds(value, qualifier)
    given: dict[str, Any] = {
        "release": release,
        "force": "Northamptonshire",
        "published": (when or START) + timedelta(days=1),
        "url": f"https://www.example.org/news/{release}/",
        "metric": metric,
        "item": None,
        "value": value,
        "low": low,
        "high": high,
        "unit": UNITS.get(metric, "people"),
        "qualifier": qualifier,
        "start": START if scope == "total" else when,
        "end": when,
        "date_basis": "stated" if when else "unknown",
        "area": area,
        "place": {"North": "Corby", "West": "Daventry"}.get(area or ""),
        "scope": scope,
        "operation": NAME,
        "quote": "",
        "quote_start": 0,
        "quote_end": 0,
        "rule": "warrants.verb",
    }
    return Observation(**(given | changes))
