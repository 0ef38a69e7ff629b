"""What the browser tests share: a release with its text, and waiting for the page."""

from __future__ import annotations

RELEASE = """```yaml
area: Northamptonshire
publish:
  date: 08:55 14/07/2020
title: Doors & drugs <script>alert(1)</script> in Corby
url: https://www.example.org/news/doors/
```

As part of 100 days of intense policing, three men were arrested in Corby yesterday.
"""


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
