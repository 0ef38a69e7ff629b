"""The observation: one row of every table, its columns, types and units.

A release states observations: a metric, a value with a unit, when, where, and the words that say so.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date
from operator import attrgetter
from typing import Any

import numpy as np
import pandas as pd

METRICS = (
    "warrants",
    "arrests",
    "charges",
    "remands",
    "cautions",
    "community_resolutions",
    "out_of_court_disposals",
    "referrals",
    "stop_searches",
    "safeguarded",
    "fines",
    "vehicles_stopped",
    "seizure",
)
ITEMS = (
    "cannabis_plants",
    "cannabis",
    "cocaine",
    "crack_cocaine",
    "heroin",
    "amphetamine",
    "mdma",
    "class_a_drugs",
    "class_b_drugs",
    "class_c_drugs",
    "drugs",
    "drug_paraphernalia",
    "cash",
    "firearms",
    "ammunition",
    "knives",
    "weapons",
    "phones",
    "vehicles",
    "bicycles",
    "jewellery",
    "tobacco",
    "alcohol",
    "documents",
    "electronics",
    "stolen_property",
    "tools",
    "clothing",
    "animals",
    "other",
)
UNITS = (
    "warrants",
    "people",
    "offences",
    "searches",
    "vehicles",
    "plants",
    "wraps",
    "items",
    "tablets",
    "bags",
    "deals",
    "g",
    "litres",
    "GBP",
    "unspecified",
)
QUALIFIERS = ("exact", "approx", "min", "max", "unspecified")
DATE_BASES = ("stated", "relative", "context", "unknown")
SCOPES = ("event", "part", "total")


@dataclass(slots=True)
class Observation:
    """One enforcement outcome that a release reports as having happened."""

    release: str
    force: str | None
    published: date | None
    url: str | None
    metric: str
    item: str | None
    value: float | None
    low: float | None
    high: float | None
    unit: str
    qualifier: str
    start: date | None
    end: date | None
    date_basis: str
    area: str | None
    place: str | None
    scope: str
    operation: str | None
    quote: str
    quote_start: int
    quote_end: int
    rule: str


COLUMNS = tuple(field.name for field in fields(Observation))
# In a table's attrs and a file's metadata: the version of the rules that masked the names in it.
MASKED_BY = "names_masked_by"
values_of = attrgetter(*COLUMNS)  # quicker than dataclasses.astuple, which looks into each value

# Columns with few values, and these in the order of the contract.
CATEGORIES = {
    "metric": METRICS,
    "item": ITEMS,
    "unit": UNITS,
    "qualifier": QUALIFIERS,
    "date_basis": DATE_BASES,
    "scope": SCOPES,
}
_DATES = ("published", "start", "end")
_NUMBERS = ("value", "low", "high")
_OFFSETS = ("quote_start", "quote_end")
# Columns that have a value in each row of a table; quotations can be left out of one that is passed on.
NEVER_EMPTY = ("release", *(name for name in CATEGORIES if name != "item"), *_OFFSETS, "rule")


def bounds(value: float | None, qualifier: str) -> tuple[float | None, float | None]:
    """The range that the words allow, as ``(low, high)``; ``None`` is an open end.

    >>> bounds(12000, "min")
    (12000, None)
    >>> bounds(700, "approx")
    (630.0, 770.0)
    >>> bounds(None, "unspecified")
    (1, None)
    """
    if value is None:
        return 1, None
    if qualifier == "min":
        return value, None
    if qualifier == "max":
        return 0, value
    if qualifier == "approx":
        return round(value * 0.9, 6), round(value * 1.1, 6)
    return value, value


def to_frame(observations: Iterable[Observation]) -> pd.DataFrame:
    """A table of observations, one row each, with the columns, order and types of the contract.

    Dates are ``datetime64[s]``, categories have every allowed value, strings are Arrow strings,
    offsets are ``Int64``; the index is a plain ``RangeIndex``.
    """
    return typed(pd.DataFrame.from_records([values_of(o) for o in observations], columns=list(COLUMNS)))


def plain_values(column: pd.Series) -> list[Any]:
    """The values of a column as Python's own, ``None`` where there is none; far faster than through objects.

    >>> plain_values(pd.Series(["a", None], dtype="category")), plain_values(pd.Series([2.0, None]))
    (['a', None], [2.0, None])
    >>> plain_values(pd.Series(["a", None, [1, 2]], dtype=object))
    ['a', None, [1, 2]]
    """
    dtype = column.dtype
    if isinstance(dtype, pd.CategoricalDtype):
        # no category is null; the code of none is -1, which finds the last
        told = [*dtype.categories.tolist(), None]
        return [told[code] for code in column.cat.codes.tolist()]
    if isinstance(dtype, pd.StringDtype):
        return column.to_numpy(dtype=object, na_value=None).tolist()  # type: ignore[call-overload]
    if dtype == "float64":
        return [None if value != value else value for value in column.to_numpy().tolist()]
    if dtype == "int64":
        return column.to_numpy().tolist()
    if dtype == "object":
        missing = column.isna().tolist()
        return [None if none else each for each, none in zip(column.tolist(), missing, strict=True)]
    return column.astype(object).where(column.notna(), None).tolist()


def typed(frame: pd.DataFrame) -> pd.DataFrame:
    """The same rows with the contract's column order and types; a missing column is an error.

    Raises ``ValueError`` naming the columns that are missing or the values that no category has.
    """
    missing = [name for name in COLUMNS if name not in frame.columns]
    if missing:
        raise ValueError(f"not a table of observations: it lacks the columns {', '.join(missing)}")
    result: dict[str, Any] = {}
    for name in COLUMNS:
        column = frame[name]
        if name in CATEGORIES:
            # each different value is looked at once, however many rows there are
            codes, found = pd.factorize(column.astype("string"))
            known = {value: place for place, value in enumerate(CATEGORIES[name])} | {"": -1}
            unknown = sorted(value for value in found.tolist() if value not in known)
            if unknown:
                raise ValueError(f"column {name} has values outside the schema: {', '.join(unknown)}")
            places = np.array([*(known[value] for value in found.tolist()), -1])  # the last for null
            result[name] = pd.Categorical.from_codes(
                places[codes], dtype=pd.CategoricalDtype(list(CATEGORIES[name]))
            )
        elif name in _DATES:
            result[name] = pd.to_datetime(column, errors="raise").astype("datetime64[s]")
        elif name in _NUMBERS:
            result[name] = pd.to_numeric(column).astype("float64")
        elif name in _OFFSETS:
            result[name] = pd.to_numeric(column).astype("Int64")
        else:
            result[name] = column.astype("string[pyarrow]")
    table = pd.DataFrame(result, columns=list(COLUMNS)).reset_index(drop=True)
    table.attrs = dict(frame.attrs)
    return table
