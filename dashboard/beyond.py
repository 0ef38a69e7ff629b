"""What is told of days that are not all an operation's, or not all of one week, and whether sums hold it, in words."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from dashboard.words import Measure, day, figure_words, listing, plural, records, thing, with_unit
from extract.operation import Operation
from extract.rows import Rows
from extract.tables import metric_table, over_weeks, tile


def beyond_words(rows: Rows, operation: Operation) -> str:
    """One or two sentences on ``extract.tables.beyond``; nothing where there is nothing.

    A thing of which only statements without a number are told is named no further.
    """
    if not len(rows):
        return ""
    table = metric_table(rows)
    numbers = _numbers(table)
    unstated = int(table.loc[table["value"].isna(), "observations"].sum())
    without = [f"{plural(unstated, 'statement')} without a number"] if unstated else []
    told = "; ".join(filter(None, [listing(numbers), *without]))
    releases = rows.number_of("release")
    last = np.max(rows.plain("end")).astype("datetime64[D]").item()
    return (
        f"Told of days beyond the operation’s last, {day(operation.end)}, and not added: {told} "
        f"({plural(releases, 'release')} that {'names' if releases == 1 else 'name'} the operation, "
        f"of days up to {day(last)})."
    )


def begun_before(rows: Rows, operation: Operation) -> str:
    """What the sums hold though it is told of days from before an operation's first; nothing where there is nothing."""
    early = rows.where(rows.plain("start") < np.datetime64(operation.start))
    if not len(early):
        return ""
    numbers = _numbers(metric_table(early))
    if not numbers:
        return ""
    first = np.min(early.plain("start")).astype("datetime64[D]").item()
    return (
        f"Told of days from before the operation’s first ({day(first)} on), and added, as their last day is within "
        f"it: {listing(numbers)}."
    )


def _numbers(table: pd.DataFrame) -> list[str]:
    """The things of a metric table that have a number, each with it."""
    return [amount(row) for row in records(table[table["value"].notna()])]


def amount(row: Any) -> str:
    """A thing with its number, inside a sentence: "cannabis plants 2,303", "class A drugs 117 wraps"."""
    name = thing(row["metric"], row["item"]).removesuffix(" seized")
    name = name if name[:2].isupper() else name[:1].lower() + name[1:]
    plain = row["metric"] != "seizure" or row["unit"] in ("plants", "items")
    return f"{name} {figure_words(row) if plain else with_unit(row)}"


def of_no_week(rows: Rows, measure: Measure) -> str:
    """What is told for longer than a week, and so in no bar; nothing where there is nothing."""
    long = rows.where(over_weeks(rows) & (rows.plain("nth") > 0))
    if long.empty:
        return ""
    words = with_unit(tile(long, measure.metric, unit=measure.unit) | {"metric": measure.metric})
    return f"In no bar, because told for more than a week: {words}."
