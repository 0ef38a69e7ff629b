"""A chart as a picture for a page or a slide: PNG or SVG with its title, its source and its licence in it.

Rendered here by vl-convert, without a browser and without asking anyone else. Pictures are always light:
they are printed and pasted on white.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any, Literal

from dashboard import vega
from dashboard.charts import LIGHT

WIDTH = 860  # of the chart; the margins come on top
PANELS_IN_A_ROW = 3
BETWEEN = 60  # pixels from one panel to the next, its axis included
LINE = 145  # characters of the small print that fit below a chart
FONT = "Arial, 'Liberation Sans', Helvetica, sans-serif"  # the second is what vl-convert brings along
SHARPNESS = 2  # pixels of a PNG for each unit of the picture

Kind = Literal["png", "svg"]


@dataclass(frozen=True)
class Caption:
    """What must stand beside a chart that has left its page.

    Without ``scope`` and ``small_print`` the chart is drawn bare, to stand in a page that says these itself.
    """

    title: str
    scope: str = ""
    small_print: tuple[str, ...] = ()
    words: str = ""  # the chart in words, for those who do not see it


def picture(chart: Any, caption: Caption, kind: Kind, width: int = WIDTH) -> bytes:
    """A chart, or several by name on one sheet, as the bytes of a PNG or SVG file.

    ``width`` is that of the chart, or of all charts in a row.
    """
    import vl_convert

    options: dict[str, Any] = {
        "vl_version": vega.VERSION if vega.VERSION in vl_convert.get_vegalite_versions() else None,
        "allowed_base_urls": [],  # none: no address may be asked for data
    }
    spec = framed(chart, caption, width)
    if kind == "png":
        return vl_convert.vegalite_to_png(spec, scale=SHARPNESS, **options)
    return _described(vl_convert.vegalite_to_svg(spec, **options), caption).encode()


def framed(chart: Any, caption: Caption, width: int = WIDTH) -> dict[str, Any]:
    """The Vega-Lite specification of a chart with title above and small print below."""
    charts = chart if isinstance(chart, Mapping) else {"": chart}
    specs = [each.to_dict() for each in charts.values()]
    across = min(len(charts), PANELS_IN_A_ROW)
    parts = [_part(name, spec, across, width) for name, spec in zip(charts, specs, strict=True)]
    rows = [{"hconcat": parts[n : n + PANELS_IN_A_ROW]} for n in range(0, len(parts), PANELS_IN_A_ROW)]
    body: dict[str, Any] = parts[0] if len(parts) == 1 else {"vconcat": rows}
    if caption.small_print:
        body["title"] = _small_print(caption.small_print)
    config = specs[0]["config"] | {
        "background": LIGHT.background,
        "font": FONT,
        "padding": 20 if caption.scope else 2,
        "title": {"color": LIGHT.text, "subtitleColor": LIGHT.faint, "anchor": "start"},
    }
    spec = {
        "$schema": specs[0]["$schema"],
        "vconcat": [body],
        "datasets": {name: rows for spec in specs for name, rows in spec["datasets"].items()},
        "config": config,
    }
    if caption.scope:  # without, the chart stands below a heading of its page
        spec["title"] = {
            "text": _lines(caption.title, 70),
            "subtitle": _lines(caption.scope, 110),
            "fontSize": 20,
            "subtitleFontSize": 14,
            "subtitlePadding": 6,
            "frame": "bounds",
            "offset": 14,
        }
    return spec


def _part(name: str, spec: Mapping[str, Any], across: int, width: int) -> dict[str, Any]:
    """One chart as a part of a sheet: what only the whole may have is taken out, and its width is settled.

    Its marks cannot be clicked: all look as they do when none is chosen.
    """
    part = {
        key: value for key, value in spec.items() if key not in ("$schema", "config", "datasets", "params")
    }
    part["layer"] = [_unselected(layer) for layer in part["layer"]]
    own = (width - BETWEEN * (across - 1)) // across
    part = _of_width(part, own) | {"width": own}
    if name:
        part["title"] = {"text": name, "fontSize": 14, "offset": 24}
    return part


def _unselected(layer: Mapping[str, Any]) -> dict[str, Any]:
    """A layer without what depends on a click."""

    def settled(given: Any) -> Any:
        condition = given.get("condition") if isinstance(given, Mapping) else None
        if not condition:
            return given
        return {"value": condition["value"] if condition["empty"] else given["value"]}

    encoding = {channel: settled(given) for channel, given in layer["encoding"].items()}
    return {key: value for key, value in layer.items() if key != "name"} | {"encoding": encoding}


def _of_width(part: Any, width: int) -> Any:
    """A specification whose expressions ask for the chart's width, with the width in its place.

    In a part of a sheet Vega would give them the width of the sheet, which is not known before it is drawn.

    >>> _of_width({"x": {"expr": "width + 13"}, "y": [{"expr": "datum.width"}]}, 860)
    {'x': {'expr': '860 + 13'}, 'y': [{'expr': 'datum.width'}]}
    """
    if isinstance(part, list):
        return [_of_width(each, width) for each in part]
    if not isinstance(part, dict):
        return part
    return {
        key: re.sub(r"(?<![\w.])width\b", str(width), value)
        if key == "expr" and isinstance(value, str)
        else _of_width(value, width)
        for key, value in part.items()
    }


def _small_print(texts: Sequence[str]) -> dict[str, Any]:
    """Lines below a chart; Vega-Lite has no footnotes, but a title may stand at the bottom."""
    return {
        "text": [line for text in texts for line in _lines(text, LINE)],
        "orient": "bottom",
        "anchor": "start",
        "frame": "bounds",
        "offset": 16,
        "fontSize": 12,
        "fontWeight": "normal",
        "lineHeight": 17,
        "color": LIGHT.faint,
    }


def _lines(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width)


def _described(svg: str, caption: Caption) -> str:
    """The SVG with its title and description, which are read out where it is shown."""
    told = f"<title>{escape(caption.title)}</title><desc>{escape(caption.words)}</desc>"
    return re.sub(r"<svg ([^>]*)>", lambda found: f'<svg role="img" {found[1]}>{told}', svg, count=1)
