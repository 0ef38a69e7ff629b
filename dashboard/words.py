"""The words of the pages: what metrics, items, units and areas are called, and numbers and days in words.

No page shows a column's name or a code; what a reader sees comes from here or from ``extract.tables``.
"""

from __future__ import annotations

import html
import math
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

import numpy as np
import pandas as pd

from extract.areas import Gazetteer
from extract.observation import COLUMNS, ITEMS, UNITS, plain_values
from extract.rows import Rows
from extract.tables import NOTHING, figure_text, number_text

NOT_STATED = "Area not stated"

METRIC_NAMES = {
    "warrants": "Warrants",
    "arrests": "Arrests",
    "charges": "Charges",
    "remands": "People remanded",
    "cautions": "Cautions",
    "community_resolutions": "Community resolutions",
    "out_of_court_disposals": "Out-of-court disposals",
    "referrals": "Referrals to support",
    "stop_searches": "Stop and searches",
    "safeguarded": "People safeguarded",
    "fines": "Fines and reports",
    "vehicles_stopped": "Vehicles stopped",
    "seizure": "Seizures",
}
ITEM_NAMES = {item: item.replace("_", " ").capitalize() for item in ITEMS} | {
    "class_a_drugs": "Class A drugs",
    "class_b_drugs": "Class B drugs",
    "class_c_drugs": "Class C drugs",
    "drugs": "Drugs, kind not stated",
    "mdma": "MDMA",
    "knives": "Knives and blades",
    "weapons": "Other weapons",
    "other": "Other things",
}
UNIT_MANY = {unit: unit for unit in UNITS} | {"offences": "charges brought"}
UNIT_ONE = {unit: unit.removesuffix("s") for unit in UNITS} | {
    "people": "person",
    "searches": "search",
    "offences": "charge brought",
}
UNIT_NAMES = UNIT_MANY | {
    "GBP": "pounds (£)",
    "g": "grams",
    "deals": "packages and deals",
    "unspecified": "not stated",
}
SCOPE_NAMES = {"event": "Counted once", "part": "Part of another number", "total": "Claimed by the force"}
BASIS_NAMES = {
    "stated": "the date is in the text",
    "relative": "worked out from the day of publication",
    "context": "carried over from a neighbouring sentence",
    "unknown": "no date in the text",
}


@dataclass(frozen=True)
class Measure:
    """Something that can be added up and drawn in one unit: arrests (people), cash (pounds), weapons (items).

    ``noun`` follows a number inside a sentence ("12 warrants", "£500 in cash"), ``one`` the number 1 where that
    makes another word of it ("1 warrant").
    """

    key: str
    name: str
    metric: str
    unit: str
    items: tuple[str, ...] = ()
    noun: str = ""
    one: str = ""

    def counted(self, words: str) -> str:
        """A figure in words with what it counts.

        >>> MEASURES[0].counted("at least 1"), MEASURES[2].counted("1"), MEASURES[2].counted("21")
        ('at least 1 warrant', '1 person charged', '21 people charged')
        """
        one = self.one if words.rpartition(" ")[2] == "1" else ""
        return f"{words} {one or self.noun}"

    def of(self, rows: Rows) -> Rows:
        """The observations, or the counted rows, that this measure adds up."""
        return rows.where(self._in(rows))

    def _in(self, rows: Rows) -> np.ndarray:
        keep = rows.are("metric", self.metric) & rows.are("unit", self.unit)
        return keep & rows.are("item", *self.items) if self.items else keep


MEASURES = (
    Measure("warrants", "Warrants", "warrants", "warrants", noun="warrants", one="warrant"),
    Measure("arrests", "Arrests", "arrests", "people", noun="arrests", one="arrest"),
    Measure("charges", "People charged", "charges", "people", noun="people charged", one="person charged"),
    Measure(
        "remands",
        "People remanded",
        "remands",
        "people",
        noun="people remanded in custody",
        one="person remanded in custody",
    ),
    Measure("cash", "Cash seized", "seizure", "GBP", ("cash",), "in cash"),
    Measure(
        "plants",
        "Cannabis plants",
        "seizure",
        "plants",
        ("cannabis_plants",),
        "cannabis plants",
        "cannabis plant",
    ),
    Measure(
        "weapons",
        "Weapons seized",
        "seizure",
        "items",
        ("firearms", "knives", "weapons"),
        "weapons",
        "weapon",
    ),
    Measure(
        "safeguarded",
        "People safeguarded",
        "safeguarded",
        "people",
        noun="people safeguarded",
        one="person safeguarded",
    ),
    Measure("cautions", "Cautions", "cautions", "people", noun="cautions", one="caution"),
    Measure(
        "resolutions",
        "Community resolutions",
        "community_resolutions",
        "people",
        noun="community resolutions",
        one="community resolution",
    ),
    Measure(
        "disposals",
        "Out-of-court disposals",
        "out_of_court_disposals",
        "people",
        noun="out-of-court disposals",
        one="out-of-court disposal",
    ),
    Measure(
        "referrals",
        "Referrals to support",
        "referrals",
        "people",
        noun="referrals to support",
        one="referral to support",
    ),
    Measure(
        "searches",
        "Stop and searches",
        "stop_searches",
        "searches",
        noun="stop and searches",
        one="stop and search",
    ),
    Measure("fines", "Fines and reports", "fines", "people", noun="fines and reports", one="fine or report"),
    Measure(
        "stopped",
        "Vehicles stopped",
        "vehicles_stopped",
        "vehicles",
        noun="vehicles stopped",
        one="vehicle stopped",
    ),
)
MEASURE = {measure.key: measure for measure in MEASURES}
MAIN_MEASURES = MEASURES[:8]


def measure_numbers(rows: Rows) -> np.ndarray:
    """For each row the place in ``MEASURES`` of the measure that adds it up, -1 where none does."""
    number = np.full(len(rows), -1, dtype=np.int8)
    for place, measure in enumerate(MEASURES):
        number[measure._in(rows)] = place
    return number


def in_order(rows: Rows, measure: Measure) -> Rows:
    """The rows of a measure, of rows that lie in the order of their ``measure`` as ``Data.of`` gives them."""
    if measure not in MEASURES:
        return measure.of(rows)
    place = MEASURES.index(measure)
    first, last = np.searchsorted(rows.plain("measure"), [place, place + 1])
    return rows.between(int(first), int(last))


def measure_of(item: str, unit: str) -> Measure:
    """A measure for one thing seized in one unit, for those that have none among ``MEASURES``."""
    name = thing("seizure", item)
    return Measure(f"{item}-{unit}", name, "seizure", unit, (item,), f"of {name[:1].lower()}{name[1:]}")


def added_as(measure: Measure) -> str:
    """The name by which Evidence is asked for the rows that a measure adds up.

    >>> added_as(MEASURE["charges"]), added_as(measure_of("class_a_drugs", "g"))
    ('People charged', 'Class A drugs seized, grams')
    """
    return measure.name if measure in MEASURES else f"{measure.name}, {UNIT_NAMES[measure.unit]}"


def in_one(rows: Rows) -> Rows:
    """Rows of several items of one measure (firearms, knives) as one, so that they are added together."""
    return rows.recoded("item", np.full(len(rows), -1), rows.values("item"))


def records(frame: pd.DataFrame) -> list[dict[str, Any]]:
    """The rows as dictionaries by column name."""
    return [{str(name): value for name, value in row.items()} for row in frame.to_dict("records")]


def plural(number: int, noun: str) -> str:
    """A count with its noun.

    >>> plural(1, "release"), plural(1204, "release")
    ('1 release', '1,204 releases')
    """
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def listing(words: Sequence[str]) -> str:
    """Words as a sentence has them.

    >>> listing(["Warrants"]), listing(["Warrants", "arrests", "charges"])
    ('Warrants', 'Warrants, arrests and charges')
    """
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else ""


def names_in_words(measures: Sequence[Measure]) -> str:
    """The names of measures as a sentence begins with them.

    >>> names_in_words([MEASURE["warrants"], MEASURE["arrests"]])
    'Warrants and arrests'
    """
    names = [each.name for each in measures]
    return listing(names[:1] + [name[:1].lower() + name[1:] for name in names[1:]])


def percent(share: float) -> str:
    """A share as the nearest whole per cent; only what is none is 0%, and only what is all is 100%.

    >>> percent(1 / 8), percent(6 / 14), percent(0.004), percent(0.996), percent(1), percent(0)
    ('13%', '43%', 'under 1%', 'over 99%', '100%', '0%')
    """
    if 0 < share < 0.01:
        return "under 1%"
    return "over 99%" if 0.99 < share < 1 else f"{math.floor(100 * share + 0.5)}%"


def day(value: date | pd.Timestamp | None, *, year: bool = True, short: bool = False) -> str:
    """A British date.

    >>> day(date(2020, 7, 14)), day(date(2020, 7, 14), year=False, short=True), day(None)
    ('14 July 2020', '14 Jul', 'date not stated')
    """
    if value is None or pd.isna(value):
        return "date not stated"
    text = f"{value.day} {value:%b}" if short else f"{value.day} {value:%B}"
    return f"{text} {value.year}" if year else text


def span(start: date | pd.Timestamp | None, end: date | pd.Timestamp | None) -> str:
    """A period in the shortest British form that leaves nothing out.

    >>> span(date(2020, 7, 6), date(2020, 10, 13)), span(date(2020, 7, 6), date(2020, 7, 6))
    ('6 July to 13 October 2020', '6 July 2020')
    >>> span(date(2020, 7, 6), date(2020, 7, 12)), span(None, None)
    ('6 to 12 July 2020', 'date not stated')
    """
    first = None if start is None or pd.isna(start) else start
    last = None if end is None or pd.isna(end) else end
    if (
        first is None
        or last is None
        or (first.year, first.month, first.day)
        == (
            last.year,
            last.month,
            last.day,
        )
    ):
        return day(first if last is None else last)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} to {day(last)}"
    return f"{day(first, year=first.year != last.year)} to {day(last)}"


def area_name(area: Any) -> str:
    return NOT_STATED if area is None or pd.isna(area) else str(area)


def force_name(force: Any) -> str:
    return "Force not stated" if force is None or pd.isna(force) else str(force)


def in_areas(rows: Rows, *names: str) -> np.ndarray:
    """Whether each row is of one of the areas, by their names, which may say that none is stated."""
    return rows.are("area", *names, *([None] if NOT_STATED in names else []))


def area_order(rows: Rows, force: str | None) -> list[str | None]:
    """The distinct areas, a force's own list first and in its order, the others by name, unknown last."""
    there = set(rows.there("area"))
    known = [area.name for area in Gazetteer.for_force(force).areas if area.name in there] if force else []
    rest: list[str | None] = [*sorted(there - set(known))]
    return [*known, *rest, *([None] if rows.any_null("area") else [])]


def thing(metric: Any, item: Any) -> str:
    """What a row is about: the item of a seizure, else the metric.

    >>> thing("seizure", "cash"), thing("seizure", "drugs"), thing("arrests", None)
    ('Cash seized', 'Drugs seized, kind not stated', 'Arrests')
    """
    if metric == "seizure" and not pd.isna(item):
        name, comma, more = ITEM_NAMES[str(item)].partition(",")
        return f"{name} seized{comma}{more}"
    return METRIC_NAMES[str(metric)]


def figure_words(figure: Any) -> str:
    """The words for a figure of ``extract.tables``: a row of a metric table or a tile."""
    get = figure.get

    def number(name: str) -> float | None:
        value = get(name)
        return None if value is None or pd.isna(value) else float(value)

    qualifier = get("qualifier")
    words = figure_text(
        number("value"),
        number("low"),
        number("high"),
        None if qualifier is None or pd.isna(qualifier) else str(qualifier),
        str(get("unit")),
        int(get("observations", 1)),
        get("metric"),
    )
    return words.removesuffix(" of")  # nothing follows it here: "a quantity"


_FIGURE = ("metric", "item", "unit", "value", "low", "high", "qualifier", "observations")


def words_of(table: pd.DataFrame, words: Callable[[dict[str, Any]], str] = figure_words) -> list[str]:
    """The words for each row of a metric table; what several rows say alike is put into words once."""
    names = tuple(name for name in _FIGURE if name in table)
    columns = [plain_values(table[name]) for name in names]
    if words is figure_words:
        return [_known_words(names, key) for key in zip(*columns, strict=True)]
    known: dict[tuple[Any, ...], str] = {}
    said = []
    for key in zip(*columns, strict=True):
        if key not in known:
            known[key] = words(dict(zip(names, key, strict=True)))
        said.append(known[key])
    return said


@lru_cache(maxsize=50_000)
def _known_words(names: tuple[str, ...], values: tuple[Any, ...]) -> str:
    """The words for a figure, kept: most figures of a view are those of the view before."""
    return figure_words(dict(zip(names, values, strict=True)))


def range_words(figure: Any) -> str:
    """What the words allow a figure to be, where its own words do not give both ends.

    >>> approx = {"value": 700, "low": 630, "high": 770, "qualifier": "approx", "unit": "plants"}
    >>> range_words(approx), range_words({**approx, "qualifier": "min", "high": None})
    ('630 to 770', '')
    """
    low, high = figure.get("low"), figure.get("high")
    if (
        str(figure.get("qualifier")) != "approx"
        or low is None
        or high is None
        or pd.isna(low)
        or pd.isna(high)
    ):
        return ""
    return figure_words({**figure, "qualifier": "range"})


def shares_of(table: pd.DataFrame) -> list[str]:
    """The share of each row of a metric table in the numbers stated; nothing where there is none to state.

    >>> shares_of(pd.DataFrame({"value": [2.0, 1.0, None]})), shares_of(pd.DataFrame({"value": [0.0, None]}))
    (['67%', '33%', ''], ['', ''])
    """
    whole = float(table["value"].sum())
    shares = [None if pd.isna(value) or whole <= 0 else value / whole for value in table["value"]]
    return ["" if share is None else percent(share) for share in shares]


LEFT_OUT = "“At least” leaves out what may have been told twice or rounded up."


def says_less(figure: Any) -> bool:
    """Whether a figure's words name less than its stated numbers add up to.

    >>> says_less({"value": 87.0, "low": 82.0, "qualifier": "min"})
    True
    >>> says_less({"value": 111.0, "low": 99.0, "qualifier": "range"})
    False
    """
    low, value = figure.get("low"), figure.get("value")
    return bool(figure.get("qualifier") == "min" and pd.notna(low) and pd.notna(value) and low < value)


def explained(figures: Iterable[Any]) -> str:
    """What "at least" leaves out, where any of the figures leaves out something; nothing where none does.

    >>> explained([{"value": 87.0, "low": 82.0, "qualifier": "min"}])
    '“At least” leaves out what may have been told twice or rounded up.'
    """
    return LEFT_OUT if any(says_less(figure) for figure in figures) else ""


def heights(table: pd.DataFrame, qualifier: Any) -> pd.DataFrame:
    """``value``, the number that the words of a figure with this qualifier name, and ``least`` and ``most`` of a range.

    ``table`` has ``value low high``; ``qualifier`` is that of all its rows, or of each. The lower end of a range is
    its ``value``; ``least`` and ``most`` are null where there is no range.

    >>> sums = pd.DataFrame({"value": [87.0], "low": [82.0], "high": [None]}, dtype="float64")
    >>> heights(sums, "min")["value"].tolist(), heights(sums.assign(high=87.0), "range").iloc[0].tolist()
    ([82.0], [82.0, 82.0, 87.0])
    """
    value, low, high = (table[name].to_numpy("float64", na_value=np.nan) for name in ("value", "low", "high"))
    if qualifier is None or isinstance(qualifier, str):
        qualifiers = np.full(len(table), qualifier, dtype=object)
    else:
        qualifiers = np.asarray(qualifier, dtype=object)

    def among(*names: str) -> np.ndarray:
        return np.logical_or.reduce([qualifiers == name for name in names]) & ~np.isnan(value)

    ranged = among("range", "approx", "max") & ~np.isnan(high)
    return pd.DataFrame(
        {
            # fmin passes over what is not told
            "value": np.where(among("min", "range"), np.fmin(value, low), value),
            "least": np.where(ranged, low, np.nan),
            "most": np.where(ranged, high, np.nan),
        },
        index=table.index,
    )


def subjects(rows: Rows) -> tuple[np.ndarray, list[str]]:
    """For each row the place of what it is about among names, each looked up once for a metric and item."""
    code, kinds = rows.groups(("metric", "item"))
    metrics, items = rows.values("metric").tolist(), [*rows.values("item").tolist(), None]
    pairs = zip(*(codes.tolist() for codes in kinds), strict=True)
    return code, [thing(metrics[metric], items[item]) for metric, item in pairs]


def things(rows: Rows) -> list[str]:
    """What the rows are about, each once, in alphabetical order."""
    return sorted(set(subjects(rows)[1]))


def with_unit(figure: Any) -> str:
    """A figure with the noun it counts, where its number does not carry its unit: "12 warrants", "£500".

    >>> row = {"metric": "charges", "value": 1, "low": 1, "high": 1, "qualifier": "exact"}
    >>> with_unit({**row, "unit": "people"}), with_unit({**row, "unit": "offences", "value": 4})
    ('1 person', '4 charges brought')
    >>> with_unit({"metric": "arrests", "value": None, "qualifier": "unspecified", "unit": "people"})
    'a number of people'
    """
    text, unit, value = figure_words(figure), str(figure["unit"]), figure.get("value")
    stated = value is not None and not pd.isna(value)
    if (
        text == NOTHING
        or unit in ("GBP", "g", "litres", "unspecified")
        or not (stated or figure["metric"] != "seizure")
    ):
        return text
    noun = UNIT_ONE[unit] if value == 1 else UNIT_MANY[unit]
    return f"{text} {noun}" if stated else f"{text} of {noun}"


def phrase(row: Any) -> str:
    """What one observation says, as a reader would: "2 people arrested", "Cash seized: at least £12,000".

    >>> row = {"value": 2, "low": 2, "high": 2, "qualifier": "exact"}
    >>> phrase({**row, "metric": "arrests", "item": None, "unit": "people"})
    '2 people arrested'
    >>> phrase({**row, "metric": "seizure", "item": "phones", "unit": "items"})
    'Phones seized: 2 items'
    >>> phrase({**row, "metric": "warrants", "item": None, "unit": "warrants", "scope": "total"})
    '2 warrants carried out (claimed)'
    """
    amount = with_unit({**row, "observations": 1})
    said = " (claimed)" if row.get("scope") == "total" else ""
    if row["metric"] == "seizure":
        return f"{thing('seizure', row['item'])}: {amount}{said}"
    done = "" if row["unit"] == "offences" else _DONE[str(row["metric"])]
    words = f"{amount} {done}".strip()
    return f"{words[:1].upper()}{words[1:]}{said}"


_DONE = {
    "warrants": "carried out",
    "arrests": "arrested",
    "charges": "charged",
    "remands": "remanded in custody",
    "cautions": "cautioned",
    "community_resolutions": "given a community resolution",
    "out_of_court_disposals": "dealt with out of court",
    "referrals": "referred to support",
    "stop_searches": "by stop and search",
    "safeguarded": "safeguarded",
    "fines": "fined or reported",
    "vehicles_stopped": "stopped",
}


def sentence(row: Any) -> str:
    """One observation in one line: what, how many, when, where.

    Of a counted row the number that the release states, less what of it other rows count, and what is left.
    """
    place = str(row["place"]) if pd.notna(row["place"]) else area_name(row["area"])
    apart = row.get("apart")
    if apart is None or pd.isna(apart):
        return f"{phrase(row)} · {span(row['start'], row['end'])} · {place}"
    whole = {**row, "value": row["stated"]}
    if row["qualifier"] != "approx":
        whole |= {"low": row["stated"], "high": row["stated"] if pd.notna(row["high"]) else None}
    left = figure_words({**row, "observations": 1})
    return f"{phrase(whole)}, less {apart}: {left} · {span(row['start'], row['end'])} · {place}"


def adds(row: Any) -> str:
    """What a counted row adds to a figure, which may be less than its release states.

    >>> row = {"metric": "warrants", "unit": "warrants", "value": 4, "low": 4, "high": 4, "qualifier": "exact"}
    >>> adds({**row, "stated": 18, "apart": "9 in North, 5 in West"}), adds({**row, "apart": None})
    ('4 warrants: 18 less 9 in North, 5 in West', '4 warrants')
    """
    amount, apart = with_unit({**row, "observations": 1}), row["apart"]
    if apart is None or pd.isna(apart):
        return amount
    return f"{amount}: {number_text(row['stated'], row['unit'])} less {apart}"


def where(row: Any) -> str:
    """The place as the release writes it, with its policing area if it does not name that itself.

    >>> where({"place": "Corby", "area": "North"}), where({"place": "the west", "area": "West"})
    ('Corby (North)', 'the west')
    >>> where({"place": None, "area": "North"}), where({"place": "the county", "area": None})
    ('North', 'the county')

    Whole words count: the name of another place may begin with that of the area.

    >>> where({"place": "Westone Avenue", "area": "West"}), where({"place": "Northampton Road", "area": "North"})
    ('Westone Avenue (West)', 'Northampton Road (North)')
    """
    place, area = row["place"], row["area"]
    if pd.isna(place):
        return area_name(area)
    named = pd.isna(area) or re.search(rf"(?<!\w){re.escape(area)}(?!\w)", place, re.IGNORECASE)
    return str(place) if named else f"{place} ({area})"


_ADDRESS = re.compile(r"://|\bwww(?=\.)|@", re.I)
_MARKDOWN = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|$~:&^=])")


def plain(text: object) -> str:
    """Text that Markdown shows as it is: every sign that could format, link, colour or typeset is escaped.

    >>> plain("*12* arrests :red[now] [x](javascript:1) $5")
    '\\\\*12\\\\* arrests \\\\:red\\\\[now\\\\] \\\\[x\\\\]\\\\(javascript\\\\:1\\\\) \\\\$5'
    """
    # an address becomes a link whatever is escaped in it, unless something unseen stands in it
    text = _ADDRESS.sub("\\g<0>\N{WORD JOINER}", " ".join(str(text).split()))
    return _MARKDOWN.sub(r"\\\1", text)


def escape(text: object) -> str:
    """Text that HTML shows as it is."""
    return html.escape(str(text), quote=True)


def web_address(url: Any) -> str | None:
    """The address of a release if it is one that a browser may be sent to: http or https, with a host.

    >>> web_address("https://www.example.org/news/1"), web_address("javascript:alert(1)")
    ('https://www.example.org/news/1', None)
    """
    if url is None or pd.isna(url):
        return None
    try:
        parts = urlsplit(str(url).strip())
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not host or re.search(r"[\s\"'<>\\]", str(url).strip()):
        return None
    return str(url).strip()


def title_of(release: str, url: Any) -> str:
    """A name for a release without text: the last part of its address, or its id.

    >>> title_of("ab12", "https://www.example.org/news/aug-20/two-arrests--one-in-corby/")
    'Two arrests – one in corby'
    >>> title_of("0f1e2d3c4b5a69788796", None)
    'Release 0f1e2d3c'
    """
    address = web_address(url)
    last = urlsplit(address).path.rstrip("/").rsplit("/", 1)[-1] if address else ""
    words = re.sub(r"\.\w{2,5}$", "", last)
    words = re.sub(r"-{2,}", " – ", words)
    words = re.sub(r"[-_+]|%[0-9A-Fa-f]{2}", " ", words).strip(" –")
    if len(words) > 8 and " " in words:
        return words[:1].upper() + re.sub(r"\s+", " ", words[1:])
    return f"Release {release[:8]}" if re.fullmatch(r"[0-9a-f_-]{12,}", release) else release


UNSTATED = "No number"  # the heading of how many of the observations have none; short enough for half a page


def table_in_words(table: pd.DataFrame, names: Iterable[str]) -> pd.DataFrame:
    """A metric table with the columns a reader knows; ``names`` are the grouping columns to keep.

    >>> table = pd.DataFrame({"week": [2, None], "metric": "arrests", "item": None, "unit": "people", "value": 4.0})
    >>> table = table.assign(low=4.0, high=4.0, qualifier="exact", observations=1, unquantified=0)
    >>> table_in_words(table, ["week"])["Week"].tolist(), table_in_words(table[:1], ["week"])["Week"].tolist()
    (['Week 2', 'in no single week'], [2])
    """
    result = pd.DataFrame(index=table.index)
    for name in names:
        group = [_group_word(name, value) for value in table[name]]
        if len({isinstance(each, str) for each in group}) > 1:  # a table's column is of one kind: text
            group = [each if isinstance(each, str) else f"{GROUP_NAMES[name]} {each}" for each in group]
        result[GROUP_NAMES[name]] = group
    result["What"] = words_of(table[["metric", "item"]], lambda row: thing(row["metric"], row["item"]))
    result["Counted once"] = words_of(table, with_unit)
    result["Observations"] = table["observations"].astype("int64")
    result[UNSTATED] = table["unquantified"].astype("int64")
    return result


_COLUMN_WORDS: dict[str, dict[str, str]] = {
    "metric": METRIC_NAMES,
    "item": ITEM_NAMES,
    "unit": UNIT_NAMES,
    "qualifier": {
        "exact": "exact",
        "approx": "about",
        "min": "at least",
        "max": "at most",
        "range": "a range",
        "unspecified": "no number",
    },
}


def in_reader_words(table: pd.DataFrame) -> pd.DataFrame:
    """A table of sums with words in place of codes and the figure in words beside its numbers.

    Observations stay as they are: their codes are those of the other formats. So does a cell that is empty, which the
    sheet of columns explains.

    >>> table = pd.DataFrame({"metric": ["stop_searches"], "area": [None], "unit": ["searches"]})
    >>> in_reader_words(table).iloc[0].tolist()
    ['Stop and searches', None, 'searches']
    """
    if set(COLUMNS) <= set(table.columns):
        return table
    result = table.copy()
    for name, words in _COLUMN_WORDS.items():
        if name in table:
            result[name] = table[name].astype(object).map(words)
    if {"value", "low", "high", "qualifier", "unit", "observations", "metric"} <= set(table.columns):
        place = list(table.columns).index("high") + 1
        result.insert(place, "text", _with_unstated(table))
    return result


def _with_unstated(table: pd.DataFrame) -> list[str]:
    """The words for each row, with what makes its least more than its words say: statements without a number.

    >>> row = {"metric": "cautions", "unit": "people", "value": 1.0, "low": 1.0, "high": None, "qualifier": "min"}
    >>> _with_unstated(pd.DataFrame([{**row, "item": None, "observations": 2, "unquantified": 1}]))
    ['at least 1, and 1 statement without a number']
    """
    least, without = table["unquantified"].gt(0) & table["value"].notna(), table["unquantified"]
    return [
        f"{words}, and {plural(int(number), 'statement')} without a number" if more else words
        for words, more, number in zip(words_of(table), least, without, strict=True)
    ]


NO_WEEK = "in no single week"
GROUP_NAMES = {
    "area": "Policing area",
    "week": "Week",
    "day": "Day",
    "place": "Place",
    "force": "Force",
    "release": "Release",
}


def _group_word(name: str, value: Any) -> Any:
    if name == "area":
        return area_name(value)
    if value is None or pd.isna(value):
        return NO_WEEK if name == "week" else "not stated"
    return int(value) if name in ("week", "day") and not isinstance(value, pd.Timestamp) else value
