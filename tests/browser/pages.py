"""What the browser tests share: known observations, a release with its text, and waiting for the page."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from extract.observation import Observation, bounds

NAME = "100 Days of intense policing activity"
FIRST_DAY = date(2020, 7, 6)
RELEASE = """```yaml
area: Northamptonshire
publish:
  date: 08:55 14/07/2020
title: Doors & drugs <script>alert(1)</script> in Corby
url: https://www.example.org/news/doors/
```

As part of 100 days of intense policing, three men were arrested in Corby yesterday.
"""


def observation(
    metric: str,
    value: float,
    day: int,
    area: str | None,
    release: str,
    scope: str = "event",
    **changes: Any,
) -> Observation:
    """One observation of the operation on one of its days; a total runs from the first of them."""
    when = FIRST_DAY + timedelta(days=day - 1)
    low, high = bounds(value, "exact")
    given: dict[str, Any] = {
        "release": release,
        "force": "Northamptonshire",
        "published": when,
        "url": f"https://www.example.org/news/{release}/",
        "metric": metric,
        "item": None,
        "value": value,
        "low": low,
        "high": high,
        "unit": {"warrants": "warrants", "seizure": "items"}.get(metric, "people"),
        "qualifier": "exact",
        "start": FIRST_DAY if scope == "total" else when,
        "end": when,
        "date_basis": "stated",
        "area": area,
        "place": {"North": "Kettering", "West": "Daventry"}.get(area or ""),
        "scope": scope,
        "operation": NAME,
        "quote": "",
        "quote_start": 0,
        "quote_end": 0,
        "rule": "warrants.verb",
    }
    return Observation(**(given | changes))


def settle(page) -> None:
    """Wait until the server has answered and nothing is stale any more."""
    page.wait_for_timeout(250)
    page.wait_for_function(
        """() => !document.querySelector('[data-testid="stStatusWidget"]')
              && !document.querySelector('[data-stale="true"]')"""
    )


def still(page) -> None:
    """Wait until nothing fades in or out any more: a colour on its way is no colour of the page."""
    settle(page)
    page.wait_for_function(
        """() => document.getAnimations().every(each =>
              each.playState !== 'running' || each.effect.getComputedTiming().endTime === Infinity)"""
    )


def visit(page, address: str) -> None:
    """Go there and wait until the page is whole, its own style, which comes last, included."""
    page.goto(address)
    page.locator("h1").first.wait_for()
    page.wait_for_function(
        "() => [...document.querySelectorAll('style')].some(each => each.textContent.includes('st-key-tiles'))"
    )
    settle(page)
