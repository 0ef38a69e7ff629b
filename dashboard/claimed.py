"""A force's claims beside what is traced: which counted rows a running total should rest on, and the share."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pandas as pd

from dashboard.words import records
from extract.operation import Operation
from extract.rows import Rows
from extract.tables import tile


def stated(claims: pd.DataFrame) -> pd.DataFrame:
    """The claims with a number, the newest and largest first."""
    keep = claims["value"].notna() & claims["value"].gt(0)
    return claims[keep].sort_values(["published", "value"], ascending=False, kind="stable")


def covered(rows: Rows, operation: Operation, claim: Any) -> Rows:
    """The counted rows that a claim should cover: same metric, item and unit, its area, up to its last day.

    The claim's own first day counts where it is stated; otherwise, the operation's.
    """
    keep = rows.are("metric", claim["metric"]) & rows.are("unit", claim["unit"])
    for name in ("item", "force", "area"):
        if pd.notna(claim[name]):
            keep &= rows.are(name, claim[name])
    first, last = (np.datetime64(each.date(), "s") for each in period(operation, claim))
    day = rows.plain("day")
    return rows.where(keep & (day >= first) & (day <= last))


def period(operation: Operation, claim: Any) -> tuple[pd.Timestamp, pd.Timestamp]:
    """The first and last day that a claim is about."""
    start, end = pd.Timestamp(operation.start), pd.Timestamp(operation.end)
    first = claim["start"] if pd.notna(claim["start"]) else start
    if pd.notna(claim["end"]):
        last = claim["end"]
    else:
        last = min(claim["published"], end) if pd.notna(claim["published"]) else end
    return max(first, start) if last >= start else first, max(last, first)


def traced(rows: Rows, claim: Any) -> dict[str, Any]:
    """What the rows that a claim covers add up to, as ``extract.tables.tile`` gives it."""
    item = None if pd.isna(claim["item"]) else claim["item"]
    return tile(rows, claim["metric"], item, claim["unit"])


def share(claimed: float, figure: dict[str, Any]) -> str:
    """How much of a claim is traced, in words that promise no more than the figures do.

    >>> share(40, {"value": 29, "low": 29, "high": 29}), share(39, {"value": 32, "low": 26, "high": 32})
    ('72%', '66% to 82%')
    >>> share(14, {"value": 15, "low": 14, "high": 15}), share(88, {"value": 103, "low": 95, "high": 103})
    ('all of it, or more', 'more than claimed')
    >>> share(145, {"value": 71, "low": 66, "high": None}), share(1000, {"value": 3, "low": 3, "high": 3})
    ('at least 45%', 'less than 1%')
    """
    if figure["value"] is None:
        return "none"
    least = min(figure["value"], figure["low"] or 0)
    if least > claimed:
        return "more than claimed"
    lower, upper = math.floor(100 * least / claimed), math.floor(100 * figure["value"] / claimed)
    if figure["value"] > claimed:
        return "all of it, or more" if lower == 100 else f"at least {lower}%"
    if not upper:
        return "less than 1%"
    if figure["high"] is None:
        return f"at least {lower}%"
    return f"{upper}%" if lower == upper else f"{lower}% to {upper}%"


def beside(claims: pd.DataFrame, rows: Rows, operation: Operation) -> pd.DataFrame:
    """Each claim with a number as a row, with what is traced of it.

    Columns: ``published release url metric item unit area start end claimed``, then what is traced:
    ``traced traced_low traced_high traced_text share``.
    """
    found = []
    for claim in records(stated(claims)):
        first, last = period(operation, claim)
        figure = traced(covered(rows, operation, claim), claim)
        own = {
            name: claim[name] for name in ("published", "release", "url", "metric", "item", "unit", "area")
        }
        sums = {
            "traced": figure["value"],
            "traced_low": figure["low"],
            "traced_high": figure["high"],
            "traced_text": figure["text"],
        }
        days = {"start": first, "end": last, "claimed": claim["value"]}
        found.append(own | days | sums | {"share": share(claim["value"], figure)})
    names = ["published", "release", "url", "metric", "item", "unit", "area", "start", "end", "claimed"]
    return pd.DataFrame(
        found, columns=[*names, "traced", "traced_low", "traced_high", "traced_text", "share"]
    )
