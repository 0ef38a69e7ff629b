"""Which numbers are no news of this release: those of a whole year, of the whole country and of last time.

Forces tell them as background: how many were arrested last year, how many cars were seized in the United Kingdom, how
many drivers were caught in the campaign before. Such a number is a running total: shown as a claim, never added.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from itertools import groupby
from typing import NamedTuple

from extract.sought import Sought
from extract.statement import Sentence, Statement
from extract.words import any_of, calendar, contexts

Days = tuple[date, date] | None
Told = tuple[Statement, Days, str]

_WORDS = contexts()["background"]
_A_MONTH = any_of(calendar()["months"])
# "Nationally 5,900 drivers were arrested", "4,104 weapons were seized by 35 forces".
_NATION = Sought(
    r"\bnationally\b|\bby (?:all )?\d\d+ (?:police )?forces\b"
    r"|(?<!from )(?<!forces )(?<!agencies )(?<!partners )(?<!officers )(?<!colleagues )\b(?:across|throughout)"
    rf" (?:the (?:whole (?:of the )?)?{any_of(_WORDS['nations'])}|england and wales)"
    r"(?! (?!in|during|by|for|since|last|as|over|this)\w)"
    r"|\b(?:nca|national crime agency)\b[^.\n]{0,60}\bforces have\b"
    rf"|\bworld-?wide(?! \w+ {any_of(_WORDS['wide'])})|\bdrivers in the uk\b"
    rf"|\b{any_of(_WORDS['in_the_uk'])}(?: for [\w ]{{1,30}})? in the uk\b"
)
# "In 2017/18 there were 3,100 arrests", "in the 12 months to March", "during the year", "as of 4 May".
_PERIOD = Sought(
    r"\b(?:in|during|across) (?:the (?:financial )?year )?20\d\d/(?:20)?\d\d\b|\bfinancial year\b"
    r"|\bin the (?:12|twelve) months (?:to|until|ending|up to)\b|\bin the year (?:to|until|ending|up to)\b"
    r"|\b(?:during|throughout|over|across) the year\b"
    r"|\bover an? (?:six|nine|ten|12|twelve|18|eighteen|24)[- ]month\b"
    r"|\b(?:in|over|during) the (?:last|past) (?!few|couple)(?:[\w-]+ ){1,3}(?:months|years)\b"
    r"|\bso far (?:this year|in 20\d\d)\b"
    rf"|\bas (?:of|at) (?:\d|the \d|{_A_MONTH})|\(at \d"
)
_IN_YEAR = Sought(
    r"\b(?:in|during|throughout|across) 20\d\d\b(?![-/\d])|\blast year,? (?:we|the|there|officers|police|\d)"
)
# "In 2018 the specials have:", "over the last 12 months the team has:", a line that heads a list of results.
_LONG_LIST = re.compile(
    r"\b(?:in|during|throughout|across|for) 20\d\d\b|\blast year\b|\b(?:over|in|during) the (?:last|past) year\b"
    r"|\b(?:last|past|first) (?:[\w-]+ )?(?:months|years)\b|\bnationally\b|\bto date\b|\bin the uk\b.*\bso far\b"
)
# The days of a list that its heading tells: "Nationally, between 7 and 13 October:", "last year, which included:".
_DATED = re.compile(rf"\d {_A_MONTH}\b|\b(?:in|during|throughout|across|for) 20\d\d\b|\blast year\b")
# "Since the new penalties were introduced in March", "since March 2020".
_SINCE = Sought(
    r"\bsince (?:the|this|its|our|these|new) (?:[\w-]+ ){1,5}(?:was|were|became|came|went|being)\b"
    rf"|\bsince (?:the (?:start|beginning|end) of )?(?:early |late |mid-?)?{_A_MONTH}\b(?:,? (?:last year|20\d\d))"
)
# "More than on any weekend since the rules came in", "the most in a day since the operation began".
RECORD = Sought(
    r"\b(?:more|fewer|less) (?:[^.;,]{1,40} )?than (?:on |in )?any\b[^.;]{0,40} since\b"
    # not "the team was first sent out in May and has since"
    r"|\bthe (?:most|highest|biggest|largest|lowest|fewest|first)\b(?: (?!and\b)[^ .;,]{1,15}){0,6} since\b"
)
# "During last year's campaign 300 drivers were arrested", "last year's operation saw 210 arrests".
_LAST_TIME = Sought(
    r"\b(?:during|in|over|throughout|from) (?:last|the previous) year['’]s\b"
    rf"|\b(?:last|the previous) year['’]s (?:[\w-]+ ){{1,4}}{any_of(_WORDS['brought'])}\b"
)
# What follows is what another time had: "compared to", "down from", "the same period last year".
_COMPARED = Sought(
    r"\b(?:(?:this|which|figures|that) (?:figure )?compares? (?:to|with)|compared (?:to|with)"
    rf"|same (?:\w+ ){{0,2}}{any_of(_WORDS['times'])} (?:of |in |the |during )?(?:last|previous|year|20\d\d)"
    rf"|(?:the )?(?:previous|preceding) {any_of(_WORDS['spans'])}|(?:up|down) from)\b"
)
# "As part of activity across the country, officers in Corby made 29 arrests": what they did is their own.
_PART_OF_IT = re.compile(r"as part of [^,;:]*\b(?:across|throughout) (?:the|england) [^,;:]*, ")
_MORE_THAN = re.compile(r"\b(?:than|compared|on|from|against) (?:[\w-]+ ){0,3}$")

_ONE_PLACE = re.compile(rf"\b{any_of(_WORDS['one_place'])}\b")
_IN_COURT = Sought(rf"\b{any_of(_WORDS['in_court'])}\b")

# From here on a number is one of many people's work, by unit.
_LARGE = {
    "people": 20,
    "offences": 20,
    "warrants": 20,
    "searches": 50,
    "vehicles": 100,
    "items": 50,
    "plants": 1000,
    "wraps": 1000,
    "tablets": 10000,
    "GBP": 250_000,
    "g": 50_000,
}
# From here on a number is larger than one operation: on a day, and where nobody says when.
_A_DAY = {"arrests": 60, "charges": 60, "fines": 300, "stop_searches": 4000}
_AT_ALL = {
    "arrests": 500,
    "charges": 500,
    "remands": 500,
    "cautions": 500,
    "referrals": 500,
    "safeguarded": 500,
    "community_resolutions": 500,
    "fines": 1500,
    "stop_searches": 1000,
    "vehicles_stopped": 1500,
}
_ANYWAY = {"fines": 20_000, "vehicles_stopped": 20_000, "warrants": 1000}
_SEIZED = {("vehicles", "items"): 600, ("cash", "GBP"): 20_000_000, ("drugs", "GBP"): 100_000_000}
_YEAR = 300  # days
_SEVERAL = 6  # so many people of a year are not those of one case
_MONTH = 26


def mark_background(
    told: list[Told], sentences: Iterable[Sentence], lower: str, published: date | None
) -> None:
    """Make totals of the numbers that are background, in place."""
    spans = {s.index: (s.begin, s.end) for s in sentences}
    last: tuple[int, Days] = (-9, None)  # the last sentence that told numbers of a year
    for index, group in groupby(range(len(told)), key=lambda k: told[k][0].sentence):
        here = list(group)
        passage = _read(lower, *spans[index], [told[k][0] for k in here], published)
        # what is told in one breath with a number of many months is of them too
        heading = _long_heading(lower, spans[index][0])
        dated = heading is not None and _DATED.search(lower, *heading) is not None
        long = heading is not None or any(_beyond_one_operation(*told[k][:2]) for k in here)
        for k in here:
            s, days, basis = told[k]
            if s.total or s.value is None:
                continue
            days = _own_days(passage, s, days)
            told[k] = s, days, basis if days else "unknown"
            yearly = _of_a_year(days)
            goes_on = index - last[0] == 1 and days == last[1]
            several = s.metric != "seizure" and s.value >= _SEVERAL
            if (
                _told_of_another(passage, s)
                or long
                or passage.wide
                or (yearly and (passage.of_many or goes_on or several))
            ):
                s.background = True
                if basis == "context" and (long or passage.wide) and not dated:
                    told[k] = s, None, "unknown"  # not of the day that the release is about
                last = (index, days) if yearly else last
            else:
                s.background = _long_ago(s, days, published) and not passage.in_court
            s.total = s.background


_MOST_LINES = 14
_LONGEST_LINE = 160


def _long_heading(lower: str, begin: int) -> tuple[int, int] | None:
    """Where the heading stands of a line in a list of the results of a longer time: "In 2018 the team has: ..."."""
    end = lower.rfind("\n", 0, begin)
    last = lower.find("\n", begin) % (len(lower) + 1)
    if (
        end < 0
        or lower[end:begin].strip(" \n-•*–")
        or lower[last - 1] in '.!?"'
        or last - begin > _LONGEST_LINE
    ):
        return None
    for _ in range(_MOST_LINES):
        stop = len(lower[:end].rstrip())
        start = lower.rfind("\n", 0, stop) + 1
        if lower[stop - 1 : stop] == ":":
            start = max(start, lower.rfind(". ", start, stop))
            return (start, stop) if _LONG_LIST.search(lower, start, stop) else None
        if start == 0 or stop - start > _LONGEST_LINE or lower[stop - 1] in '.!?"':
            return None
        end = start - 1
    return None


class _Passage(NamedTuple):
    """What the words of a sentence say of its numbers."""

    begin: int
    compared: tuple[int, int] | None  # where words of comparison stand
    wide: bool  # whether they are of a longer time, or of the country
    of_many: bool  # whether those of a year are a force's and not those of a house searched in 2018
    in_court: bool


def _read(lower: str, begin: int, end: int, statements: list[Statement], published: date | None) -> _Passage:
    match = _COMPARED.search(lower, begin, end)
    compared = match.span() if match else None
    if not any(is_large(s) for s in statements):
        return _Passage(begin, compared, False, False, False)
    until = compared[0] if compared else end
    people = any(is_large(s) and s.metric != "seizure" for s in statements)
    year = _IN_YEAR.search(lower, begin, until) if people else None
    this_year = published is not None and year is not None and year.group().endswith(str(published.year))
    wide = _told_of_long(lower, begin, until) or (year is not None and not this_year)
    dated = any(s.when is not None for s in statements)
    of_many = people or (dated and not _ONE_PLACE.search(lower, begin, end))
    return _Passage(begin, compared, wide, of_many, _IN_COURT.search(lower, begin, end) is not None)


def _told_of_another(passage: _Passage, s: Statement) -> bool:
    """Whether a number stands after words of comparison: "this compares to 92 arrests"."""
    return passage.compared is not None and s.begin >= passage.compared[1]


def _own_days(passage: _Passage, s: Statement, days: Days) -> Days:
    """The days of a number, unless they are those of what it is compared with: "98 arrests, up from 72 last year"."""
    if passage.compared is None:
        return days
    begin = passage.compared[0]
    if _told_of_another(passage, s):
        return days if s.when is not None and s.when.begin >= passage.begin else None
    return None if s.when is not None and s.when.begin > begin else days


def is_large(s: Statement) -> bool:
    return (s.value or 0) >= _LARGE.get(s.unit, float("inf"))


def _told_of_long(lower: str, begin: int, end: int) -> bool:
    """Whether a sentence speaks of a longer time, of the country or of the time before."""
    nation = _NATION.search(lower, begin, end)
    if nation is not None and not _PART_OF_IT.match(
        lower, max(begin, lower.rfind("as part of", begin, nation.start()))
    ):
        return True
    if _PERIOD.search(lower, begin, end):
        return True
    if _SINCE.search(lower, begin, end) and not RECORD.search(lower, begin, end):
        return True
    match = _LAST_TIME.search(lower, begin, end)
    return match is not None and not _MORE_THAN.search(lower, begin, match.start())


def _of_a_year(days: Days) -> bool:
    return days is not None and (days[1] - days[0]).days >= _YEAR


def _long_ago(s: Statement, days: Days, published: date | None) -> bool:
    """Whether a number is that of a month or more of the year before: "in December 2018 we charged 130 people"."""
    if (
        s.metric == "seizure"
        or not is_large(s)
        or days is None
        or published is None
        or (days[1] - days[0]).days < _MONTH
    ):
        return False
    return (published - days[1]).days >= _YEAR


def _beyond_one_operation(s: Statement, days: Days) -> bool:
    """Whether a number is larger than one operation, by the largest that forces tell of."""
    value, never = s.value or 0, float("inf")
    anyway = (
        _SEIZED.get((s.item or "", s.unit), never) if s.metric == "seizure" else _ANYWAY.get(s.metric, never)
    )
    if value >= anyway:
        return True
    if value < _AT_ALL.get(s.metric, never):
        return False
    return days is None or value / ((days[1] - days[0]).days + 1) > _A_DAY.get(s.metric, never)
