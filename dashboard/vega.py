"""Vega-Lite specifications as plain dictionaries, in as much of Altair's way of writing them as the charts need.

Altair copies and checks every part of a chart several times over: a page of three charts took longer to write down
than to compute. Here nothing is checked; the tests check every chart against Vega-Lite's schema.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

VERSION = "6.4"
SCHEMA = f"https://vega.github.io/schema/vega-lite/v{VERSION}.1.json"
MARKS = "marks"  # the name of the layer whose marks can be clicked
_TYPES = {"Q": "quantitative", "N": "nominal", "O": "ordinal"}
_SHORT = re.compile(r"(?:(?P<aggregate>\w+)\()?(?P<field>\w+)\)?:(?P<type>[QNO])")

Spec = dict[str, Any]


class Channel(dict[str, Any]):
    """What a chart encodes in one of its ``channel``s."""

    channel = ""


def _encoded(short: str) -> Spec:
    """A field with its type from Altair's short form.

    >>> _encoded("sum(value):Q")
    {'aggregate': 'sum', 'field': 'value', 'type': 'quantitative'}
    """
    found = _SHORT.fullmatch(short)
    if found is None:
        raise ValueError(f"not a field with its type: {short!r}")
    return {name: value for name, value in found.groupdict().items() if value} | {
        "type": _TYPES[found["type"]]
    }


class X(Channel):
    channel = "x"

    def __init__(self, short: str, **given: Any) -> None:
        super().__init__(_encoded(short), **given)


class Y(X):
    channel = "y"


class XOffset(X):
    channel = "xOffset"


class Color(X):
    channel = "color"


class StrokeDash(X):
    channel = "strokeDash"


class Size(X):
    channel = "size"


class Order(X):
    channel = "order"


class Text(X):
    channel = "text"


class Tooltip(X):
    channel = "tooltip"


def value(given: Any) -> Spec:
    return {"value": given}


def expr(given: str) -> Spec:
    return {"expr": given}


def when(selection: Spec, chosen: Any, otherwise: Any, *, empty: bool = True) -> Spec:
    """One value for the marks that are selected and another for the rest; with ``empty`` no selection is all."""
    return {"condition": {"param": selection["name"], "value": chosen, "empty": empty}, "value": otherwise}


def point(name: str, fields: Sequence[str]) -> Spec:
    """A selection of one mark by a click, which tells the fields."""
    return {"name": name, "select": {"type": "point", "fields": list(fields), "on": "click", "toggle": False}}


class Chart:
    """A table drawn with one kind of mark; several make a ``Layers``."""

    def __init__(self, table: pd.DataFrame) -> None:
        self.table = table
        self.spec: Spec = {}
        self.selection: Spec | None = None

    def mark(self, kind: str, **options: Any) -> Chart:
        return self._with(mark={"type": kind} | options)

    def encode(self, *channels: Channel, **named: Any) -> Chart:
        encoding: Spec = {each.channel: each for each in channels}
        for name, given in named.items():
            own = _encoded(given) if isinstance(given, str) else given
            if name in ("x2", "y2") and "type" in own:
                own = {key: each for key, each in own.items() if key != "type"}
            encoding[name] = own
        return self._with(encoding=encoding)

    def selected(self, selection: Spec) -> Chart:
        """The same, and a click on a mark is told."""
        chart = self._with(name=MARKS)
        chart.selection = selection
        return chart

    def _with(self, **more: Any) -> Chart:
        chart = Chart(self.table)
        chart.spec, chart.selection = self.spec | more, self.selection
        return chart


class Layers:
    """Charts one above the other, of one height and look."""

    def __init__(self, *charts: Chart, height: Any, config: Mapping[str, Any]) -> None:
        self.charts = charts
        self.height = height
        self.config = config

    def to_dict(self, records: bool = True) -> Spec:
        """The specification; its ``datasets`` as lists of records, or else as the tables they are."""
        tables = {id(each.table): each.table for each in self.charts}
        names, datasets = {}, {}
        for key, table in tables.items():
            text = table.to_json(orient="records", date_format="iso")
            # named by what is in it: a chart of other data is another chart
            names[key] = f"data-{hashlib.blake2b(text.encode(), digest_size=12).hexdigest()}"
            datasets[names[key]] = json.loads(text) if records else table
        return {
            "$schema": SCHEMA,
            "config": dict(self.config),
            "layer": [{"data": {"name": names[id(each.table)]}, **each.spec} for each in self.charts],
            "height": self.height,
            "params": [each.selection | {"views": [MARKS]} for each in self.charts if each.selection],
            "datasets": datasets,
        }
