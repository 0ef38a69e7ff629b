"""When a release came out: from its front matter, its date line or its address, never from a guess.

Dates are British, day before month. Years before 1990 and after 2100 are no publication dates.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from urllib.parse import urlsplit

from extract.words import calendar

EARLIEST, LATEST = 1990, 2100

_MONTHS: dict[str, int] = calendar()["months"] | calendar()["misspelt"]
_MONTH = "(?:" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
_DATE = re.compile(
    r"\b(?:(?P<y1>\d{4})[-/](?P<m1>\d{1,2})[-/](?P<d1>\d{1,2})"
    r"(?:[T ](?P<hour>\d\d):[\d:.]++(?P<zone>Z|[+-]\d\d:?\d\d)?)?"
    r"|(?P<d2>\d{1,2})[/.-](?P<m2>\d{1,2})[/.-](?P<y2>\d{4}|\d\d)"
    rf"|(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?,?(?: of)?[ /-]+(?P<m3>{_MONTH}),?[ /-]*(?P<y3>\d{{4}}|\d\d)"
    rf"|(?P<m4>{_MONTH}) +(?P<d4>\d{{1,2}})(?:st|nd|rd|th)?,? +(?P<y4>\d{{4}})"
    rf"|(?P<m5>{_MONTH}),? +(?P<y5>\d{{4}}))(?![\d-])",
    re.I,
)
_LABEL = (
    r"(?P<label>(?P<changed>(?:last\s+)?(?:modified|updated|edited))"
    r"|(?:date\s+)?(?:posted|pub\w{3,6}ed|released?|issued)(?:\s+date)?|publication\s+date|date)"
)
_HOURS = r"(?:[ap]\.?m\b\.?|hrs|hours|midday|midnight|noon)"
_TIME = rf"\d{{1,2}}(?:(?:[:.]\d\d){{1,2}}(?:\s*{_HOURS})?|\s*{_HOURS})(?:\s*(?:GMT|BST|UTC))?"
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[a-z]?\b[,.]*\s*(?:the\s+)?)?"
_CHANGE = r"[\s(–-]*+(?:edited|updated?)\b[\w :.]{0,60}\)?"
# A line that is a date and nothing else, with the marks around it.
_STAMP = re.compile(
    rf"[\s*_#>\\]*(?:{_LABEL}\s*+(?::\s*+)?(?:(?:at|on|by)\s++)?)?(?:(?P<before>{_TIME})\s*+(?:,\s*+)?(?:on\s++)?)?"
    rf"{_WEEKDAY}{_DATE.pattern}[\s,|–-]*+(?:(?:at\s++)?(?P<after>{_TIME})\s*+)?"
    rf"(?:in\s++[\w ]{{1,40}}|{_CHANGE})?[\s*_.]*+\Z",
    re.I,
)
_HEAD, _TAIL = 6, 4  # filled lines at each end of the body in which a date line may stand
# "Release date: 4/Jul/2020 11:32", which says plainly what it is, wherever a page puts it.
_NAMED = re.compile(r"[\s*_#>\\]*(?:(?:release|publication) date|date (?:published|released))\b", re.I)

# Where front matter, or a page's meta tags, give it; the most direct first.
_KEYS = (
    "publish.date",
    "publish",
    "article.published.time",
    "published",
    "published.date",
    "publication.date",
    "date.published",
    "datepublished",
    "date",
    "time.datetime",
)
_IN_ADDRESS = (
    re.compile(r"/(?P<d>\d{1,2})-(?P<m>\d{1,2})-(?P<y>\d{4})/"),
    re.compile(r"/(?P<y>\d{4})[/-](?P<m>\d{1,2})[/-](?P<d>\d{1,2})(?=[/-])"),
    re.compile(rf"/(?P<y>\d{{4}})/(?P<m>{_MONTH})(?:-\d\d(?:\d\d)?)?(?=[/-]|\Z)", re.I),
    re.compile(rf"/(?P<m>{_MONTH})[-/](?P<y>\d{{4}})(?=/|\Z)", re.I),
    re.compile(r"/(?P<y>\d{4})/(?P<m>\d{1,2})(?=/|\Z)"),
)

Dated = tuple[date, str]  # a day and how precise it is: "day", or "month" for the first of that month


@dataclass(frozen=True, slots=True)
class Stamp:
    """A line of the body that is a date and nothing else, and what it says that the date is of."""

    line: int
    day: date
    precision: str
    label: str  # "published", "changed" or "" where it does not say


def stamps(lines: Sequence[str]) -> list[Stamp]:
    """The date lines near the top and near the end of a body, and a "release date" anywhere.

    At the end a date alone may be of anything; there it needs a label or a time.

    >>> [stamp.day.isoformat() for stamp in stamps(["Posted on 13:18:00 on 16th October 2019", "", "A man"])]
    ['2019-10-16']
    """
    found = []
    filled = [number for number, line in enumerate(lines) if line]
    for place, number in enumerate(filled):
        line = lines[number]
        near_top = place < _HEAD
        if len(line) >= 100 or not (near_top or place >= len(filled) - _TAIL or _NAMED.match(line)):
            continue
        match = _STAMP.match(line)
        if match and (near_top or match["label"] or match["before"] or match["after"]):
            dated = date_in(line)
            if dated:
                label = "changed" if match["changed"] else "published" if match["label"] else ""
                found.append(Stamp(number, *dated, label))
    return found


def publication(matter: Mapping[str, str], found: Sequence[Stamp], url: str | None) -> Dated | None:
    """The publication date, from the most direct source that states one.

    Front matter goes before the body's date line, that before the address; "last modified" counts only where
    there is no other date line.

    >>> publication({"publish.date": "08:55 14/07/2020"}, [], None)
    (datetime.date(2020, 7, 14), 'day')
    """
    for key in _KEYS:
        dated = date_in(matter[key]) if key in matter else None
        if dated:
            return _as_shown(dated, found)
    in_address = _date_in_address(url or "")
    dated = _from_keys(matter, in_address) or _of_any_key(matter)
    if dated:
        return dated
    for stamp in sorted(found, key=lambda stamp: stamp.label == "changed"):
        return stamp.day, stamp.precision
    return in_address


def _as_shown(dated: Dated, found: Sequence[Stamp]) -> Dated:
    """The day that readers saw, where a time just before midnight has become the next day.

    Some sites write their local time and call it UTC; their date line tells.
    """
    before = dated[0] - timedelta(days=1)
    if any(stamp.day == before and stamp.label == "published" for stamp in found):
        return before, dated[1]
    return dated


def _from_keys(matter: Mapping[str, str], in_address: Dated | None) -> Dated | None:
    """The date of separate keys for day, month and year.

    A year that is not there may be in the address, with that month or the one before: a page is made in one
    month and published in the next.
    """
    for prefix in ("publish.", ""):
        day, month, year = (matter.get(prefix + key, "") for key in ("day", "month", "year"))
        if month and not year and in_address:
            made = in_address[0]
            if _month(month) == made.month:
                year = str(made.year)
            elif _month(month) == made.month % 12 + 1:
                year = str(made.year + (made.month == 12))
        dated = _from_parts(day, month, year)
        if dated:
            return dated
    return None


# Every site's makers name it as they like: "article:published_time", "createdAt", "og.publish_date".
_NAMES_IT = re.compile(r"publi|posted|issued|releas|creat|\bdate|date\b|timestamp", re.I)
_OF_ELSE = re.compile(r"modif|updat|edit|expir|event|birth|copyright|archiv|review|valid|start|end\b", re.I)


def _of_any_key(matter: Mapping[str, str]) -> Dated | None:
    """The day under the first key whose name says that it is that of the publication.

    >>> _of_any_key({"article.modified_time": "2020-07-05", "article.published_time": "2020-07-02T10:00:00+01:00"})
    (datetime.date(2020, 7, 2), 'day')
    """
    for key, value in matter.items():
        if _NAMES_IT.search(key) and not _OF_ELSE.search(key) and (dated := date_in(value)):
            return dated
    return None


def date_in(text: str) -> Dated | None:
    """The first date in a short text, day before month.

    >>> date_in("Posted at 08:45 on 27th January 2021")
    (datetime.date(2021, 1, 27), 'day')
    >>> date_in("2020-06-30T23:30:00+00:00")  # half past midnight in a British summer
    (datetime.date(2020, 7, 1), 'day')
    >>> date_in("July 2020")
    (datetime.date(2020, 7, 1), 'month')
    >>> date_in("31/02/2020") is None
    True
    """
    for match in _DATE.finditer(text[:200]):
        for form in "12345":
            if match[f"y{form}"]:
                dated = _from_parts(
                    match[f"d{form}"] if form != "5" else "", match[f"m{form}"], match[f"y{form}"]
                )
                if dated:
                    in_utc = match["zone"] in ("Z", "+00:00", "+0000")
                    if in_utc and match["hour"] == "23" and _summer_time(dated[0]):
                        return dated[0] + timedelta(days=1), dated[1]
                    return dated
    return None


def _month(name: str) -> int:
    """1 to 12 for a month's name, short name or number; 0 for anything else."""
    return _MONTHS.get(name.lower().rstrip(".")) or (int(name) if name.isdecimal() and len(name) < 3 else 0)


def _from_parts(day: str, month: str, year: str) -> Dated | None:
    """A date of its parts as written; ``None`` where they make no date that can be true."""
    if not year.isdecimal() or not (not day or day.isdecimal()) or len(year) > 4 or len(day) > 2:
        return None
    full_year = int(year) + (2000 if len(year) == 2 else 0)
    if not EARLIEST <= full_year <= LATEST:
        return None
    try:
        return date(full_year, _month(month), int(day or 1)), "day" if day else "month"
    except ValueError:
        return None


def _summer_time(day: date) -> bool:
    """Whether the night after this day is in British Summer Time."""
    return _last_sunday(day.year, 3) <= day < _last_sunday(day.year, 10)


def _last_sunday(year: int, month: int) -> date:
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def _date_in_address(url: str) -> Dated | None:
    """The date in an address's folders.

    >>> _date_in_address("https://www.example.org/news/2020/july-20/raids/")
    (datetime.date(2020, 7, 1), 'month')
    """
    path = urlsplit(url).path if url else ""
    for pattern in _IN_ADDRESS:
        match = pattern.search(path)
        dated = match and _from_parts(match.groupdict().get("d") or "", match["m"], match["y"])
        if dated:
            return dated
    return None
