"""How time grows with the length of a text: a ratio of the processor's times, whatever else the machine does."""

from __future__ import annotations

import time
from collections.abc import Callable

SHORT, LONG = 10_000, 100_000
MOST = 40  # the ratio of their times that is let pass: 10 were exact, 100 is the square


def seconds(work: Callable[[str], object], text: str, runs: int = 1) -> float:
    """The processor's time for the work, the least of some runs."""
    least = float("inf")
    for _ in range(runs):
        begun = time.process_time()
        work(text)
        least = min(least, time.process_time() - begun)
    return least


def growth(work: Callable[[str], object], short: str, long: str) -> float:
    """How many times as long the work takes on the long text; measured again where it seems too much."""
    ratio = float("inf")
    for runs in (1, 3):
        before = max(seconds(work, short, runs), 0.0005)
        ratio = min(ratio, seconds(work, long, runs) / before)
        if ratio < MOST:
            break
    return ratio
