"""A force's claims beside what is traced: which counted rows a running total should rest on, and the share."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date
from typing import Any

import numpy as np
import pandas as pd

from dashboard.data import EVERYTHING
from dashboard.words import day, listing, percent, records, span
from extract.operation import Operation
from extract.rows import Rows
from extract.tables import tile


def stated(claims: pd.DataFrame) -> pd.DataFrame:
    """The claims with a number, the newest and largest first."""
    keep = claims["value"].notna() & claims["value"].gt(0)
    return claims[keep].sort_values(["published", "value"], ascending=False, kind="stable")


def is_of(area: Any, areas: Sequence[str]) -> bool:
    """Whether a claim with this policing area is about just what is shown: the chosen ``areas``, or all of them.

    >>> is_of(None, []), is_of("North", []), is_of("North", ["North"]), is_of(None, ["Area not stated"])
    (True, False, True, False)
    """
    if pd.isna(area):
        return not areas
    return list(areas) == [area]


def about_shown(claims: pd.DataFrame, areas: Sequence[str], operation: Operation) -> np.ndarray:
    """Whether each claim is about just what is shown of an operation: the areas, as ``is_of`` says, and no other one.

    No claim is about all of the data.
    """
    if operation.id == EVERYTHING:
        return np.zeros(len(claims), dtype=bool)
    own = claims["operation"].isna() | claims["operation"].eq(operation.name)
    alike = np.array([is_of(area, areas) for area in claims["area"]], dtype=bool)
    return alike & own.to_numpy(dtype=bool)


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
    """The first and last day of the operation with which a claim is compared: its own, where it states any."""
    start, end = pd.Timestamp(operation.start), pd.Timestamp(operation.end)
    first = claim["start"] if pd.notna(claim["start"]) else start
    if pd.notna(claim["end"]):
        last = claim["end"]
    else:
        last = min(claim["published"], end) if pd.notna(claim["published"]) else end
    first, last = (max(first, start) if last >= start else first), max(last, first)
    return first, min(last, end) if first <= end else last


def period_words(operation: Operation, claim: Any) -> tuple[str, str]:
    """The days that a claim is about as the force states them, and those it is compared with if they are others."""
    own = claim["start"], claim["end"]
    compared = period(operation, claim)
    if pd.notna(own[0]) and pd.notna(own[1]):
        said = f"Claimed for {span(*own)}"
    elif pd.notna(own[0]):
        said = f"Claimed since {day(own[0])}"
    elif pd.notna(own[1]):
        said = f"Claimed up to {day(own[1])}"
    else:
        said = "No period stated"
    return said, "" if own == compared else f"Compared with {span(*compared)}."


def touching(claims: pd.DataFrame, first: date, last: date) -> pd.DataFrame:
    """The claims about days of which any lies from ``first`` to ``last``; without days, those published then."""
    until = claims["end"].fillna(claims["published"])
    since = claims["start"].fillna(until)
    return claims[since.le(pd.Timestamp(last)) & until.ge(pd.Timestamp(first))]


def why_apart(operation: Operation, claims: pd.DataFrame) -> str:
    """Why claims are not of an operation, in words with how many each: they are of other days, or of none stated."""
    undated = claims["start"].isna() | claims["end"].isna()
    before = claims["start"].lt(pd.Timestamp(operation.start)) & ~undated
    after = claims["end"].gt(pd.Timestamp(operation.end)) & ~undated
    reasons = (
        (undated, ("does not state its days", "do not state their days")),
        (
            before & ~after,
            ("begins before the operation’s first day", "begin before the operation’s first day"),
        ),
        (after & ~before, ("ends after its last day", "end after its last day")),
        (before & after, ("reaches beyond both", "reach beyond both")),
    )
    numbers = [(int(which.sum()), words) for which, words in reasons]
    return listing([f"{number:,} {words[number > 1]}" for number, words in numbers if number])


def traced(rows: Rows, claim: Any) -> dict[str, Any]:
    """What the rows that a claim covers add up to, as ``extract.tables.tile`` gives it.

    Nothing follows its words, so that a seizure without a number is "a quantity".
    """
    item = None if pd.isna(claim["item"]) else claim["item"]
    sums = tile(rows, claim["metric"], item, claim["unit"])
    return sums | {"text": sums["text"].removesuffix(" of")}


OTHER_DAYS, NOT_KNOWN, NONE = NO_SHARE = ("none: other days", "not known", "none")
MOSTLY = 0.9  # of a claim's own days: of a claim that is compared with fewer, no share can be told


def same_days(operation: Operation, claim: Any) -> bool:
    """Whether a claim is compared with about the days that it is about."""
    if pd.isna(claim["start"]) or pd.isna(claim["end"]):
        return True
    first, last = period(operation, claim)
    own, compared = (claim["end"] - claim["start"]).days + 1, (last - first).days + 1
    return bool(first >= claim["start"] and last <= claim["end"] and compared >= MOSTLY * own)


def share_of(operation: Operation, claim: Any, figure: dict[str, Any]) -> str:
    """How much of a claim is traced; none where it is compared with other days than it is about."""
    if not same_days(operation, claim):
        return OTHER_DAYS
    return share(claim["value"], figure, _is_open(claim))


def _is_open(claim: Any) -> bool:
    return bool(pd.isna(claim["high"]) and claim["qualifier"] == "min")


def part_of(operation: Operation, claim: Any, figure: dict[str, Any]) -> float | None:
    """How much of a claim is traced, as a bar shows it, in per cent; ``None`` where no share can be told.

    The least, and of a claim that is open the most, as ``share`` says it.
    """
    if share_of(operation, claim, figure) in NO_SHARE:
        return None
    least = min(figure["value"], figure["low"] or 0.0)
    return 100 * float(min((figure["high"] if _is_open(claim) else least) / claim["value"], 1.0))


def share(claimed: float, figure: dict[str, Any], claim_is_open: bool = False) -> str:
    """How much of a claim is traced, in words that promise no more than the figures do.

    >>> share(40, {"value": 29, "low": 29, "high": 29}), share(39, {"value": 32, "low": 26, "high": 32})
    ('73%', '67% to 82%')
    >>> share(14, {"value": 15, "low": 14, "high": 15}), share(88, {"value": 103, "low": 95, "high": 103})
    ('all of it, or more', 'more than claimed')
    >>> share(145, {"value": 71, "low": 66, "high": None}), share(1000, {"value": 3, "low": 3, "high": 3})
    ('at least 45%', 'under 1%')
    >>> share(1000, {"value": 999, "low": 999, "high": 999}), share(14, {"value": 6, "low": 6, "high": 6})
    ('over 99%', '43%')
    >>> share(100, {"value": 100, "low": 100, "high": None}), share(5, {"value": None, "observations": 2})
    ('all of it, or more', 'not known')
    >>> share(100, {"value": 40, "low": 40, "high": 40}, claim_is_open=True)
    'at most 40%'

    "At least" is rounded down: what is less would not be enough. Of a claim that is open ("more than 100") only
    the most can be told.
    """
    if figure["value"] is None:
        return NOT_KNOWN if figure.get("observations") else NONE
    least = min(figure["value"], figure["low"] or 0)
    if claim_is_open:
        if figure["high"] is None or figure["high"] >= claimed:
            return NOT_KNOWN
        return f"at most {math.ceil(100 * figure['high'] / claimed)}%"
    if least > claimed:
        return "more than claimed"
    lower, upper = percent(least / claimed), percent(figure["value"] / claimed)
    if least == claimed and (figure["value"] > claimed or figure["high"] is None):
        return "all of it, or more"
    if figure["value"] < claimed / 100:
        return upper
    if figure["value"] > claimed or figure["high"] is None:
        return f"at least {math.floor(100 * least / claimed)}%"
    return upper if lower == upper else f"{lower} to {upper}"


def beside(claims: pd.DataFrame, rows: Rows, operation: Operation) -> pd.DataFrame:
    """Each claim with a number as a row, with what is traced of it.

    Columns: ``published release url metric item unit area place start end`` (null: not stated)
    ``compared_from compared_to claimed``, then what is traced: ``traced traced_low traced_high traced_text share``.
    """
    names = ["published", "release", "url", "metric", "item", "unit", "area", "place", "start", "end"]
    names += ["compared_from", "compared_to", "claimed"]
    names += ["traced", "traced_low", "traced_high", "traced_text", "share"]
    found = []
    for claim in records(stated(claims)):
        first, last = period(operation, claim)
        figure = traced(covered(rows, operation, claim), claim)
        own = {name: claim[name] for name in names[:10]}
        sums = {
            "traced": figure["value"],
            "traced_low": figure["low"],
            "traced_high": figure["high"],
            "traced_text": figure["text"],
        }
        days = {"compared_from": first, "compared_to": last, "claimed": claim["value"]}
        found.append(own | days | sums | {"share": share_of(operation, claim, figure)})
    return pd.DataFrame(found, columns=names)
