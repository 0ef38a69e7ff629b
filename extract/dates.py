"""When it happened: every date phrase of a release as first and last day, resolved against its publication.

A phrase is found in three steps, each of which can be read alone. *Atoms* are the smallest phrases that name
a time ("Tuesday 14 July", "yesterday morning", "in October", "last week"); each is one rule below: a name, a
pattern and a function that turns it into days. Neighbouring atoms are *joined* when the words between them
say so ("Monday to Friday", "yesterday (10 March)"). The words *before* a phrase then settle whether it opens
a span ("since"), lies ahead ("due to appear on") or is no date of an event at all ("incident 398 of").

To teach the module a new phrase: a fixed day goes to ``_FEASTS``, a new wording of a known idea into the
pattern of its rule, and a new idea becomes a rule: its cues, a pattern and a function from words to days.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from extract.words import any_of, calendar, contexts, lowered, number_values

_WORDS = contexts()["dates"]
ACTIONS = any_of(_WORDS["actions"])


@dataclass(frozen=True, slots=True)
class When:
    """A date phrase and the days it stands for.

    ``begin`` and ``finish`` are offsets into the text that was searched; ``start`` and ``end`` are the first
    and last day, both inclusive, or both ``None`` where the phrase cannot be resolved ("recent weeks", or a
    weekday where the publication is unknown). ``basis`` is "stated" (the text gives the calendar date),
    "relative" (counted from the publication) or "context" (counted from an earlier phrase). ``kind`` names
    the rule. Kinds that warn whoever attaches dates to facts: "since" (a running total up to the
    publication), "future" (lies ahead of the publication), "reference" (the date in an incident number),
    "dateline" (when the page was posted), "heading" (a dated heading of an older update: what follows was
    written on that day), "vague" (nobody could say when). ``conflict`` is set where a stated weekday
    contradicts the calendar date, which then wins.
    """

    begin: int
    finish: int
    start: date | None
    end: date | None
    basis: str
    kind: str
    conflict: bool = False


Days = tuple[date, date] | None
Groups = dict[str, str]  # the named pieces of a phrase, empty where it has none


# --- words and the pieces of patterns (all matched on the text in lower case) -------------------------

_WEEKDAYS = {
    "monday": 0,
    "tuesday": 1,
    "wednesday": 2,
    "thursday": 3,
    "friday": 4,
    "saturday": 5,
    "sunday": 6,
}
_WEEKDAYS |= {name[:3]: number for name, number in _WEEKDAYS.items()}
_WEEKDAYS |= {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
_MONTHS: dict[str, int] = calendar()["months"]
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
_FEASTS: dict[str, list[int]] = calendar()["fixed"]
_SUNDAYS: dict[str, list[int]] = calendar()["sundays"]  # the first Sunday from that day on
_FROM_EASTER: dict[str, int] = calendar()["from_easter"]
_HOLIDAYS = [*_FEASTS, *_SUNDAYS, *_FROM_EASTER]
_NUMBERS = {word: value for word, value in number_values().items() if value <= 15 or value == 18}
_NUMBERS |= {"a": 1, "an": 1, "couple of": 2, "a couple of": 2}

_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day(?![a-z])"
_WEEKDAY_SHORT = r"(?:mon|tues|tue|weds|wed|thurs|thur|thu|fri|sat|sun)(?![a-z])\.?"
_MONTH = rf"{any_of(_MONTHS)}(?![a-z])"
# A day of the month; not the 6 of 6pm, 6.30, 6:30, 6%, 6,300 or 65.
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?: ?(?:st|nd|rd|th)(?![a-z]))?(?![\d%]|:\d)(?!\.\d|,\d{3}| ?[ap]\.?m\b)"
# "On 10 January, 1800 men" were no men of 1800.
_COUNTED = r"(?! (?:people|men|women|children)(?![a-z]))"
_YEAR = rf"(?:18\d\d{_COUNTED}(?! [a-z]{{3,}}s(?![a-z]))|19\d\d{_COUNTED}|20[0-4]\d)(?!\d)(?! ?h(?:ou)?rs)"
_YEAR_SAID = r"(?:of )?(?:this|last) year(?![a-z'])"
_PART = (
    r"(?: (?:early |late )?(?:mornings?|afternoons?|evenings?|nights?|(?:lunch|tea|dinner|breakfast|night)[- ]?time"
    r"|tea|lunch)(?![a-z]))?"
)
_COUNT = rf"(?:\d{{1,3}}|{any_of(_NUMBERS)})"
_DASH = r"(?: ?[-–—/] ?)"
_WORD = re.compile(r"[a-z]+")
_WITH_YEAR = re.compile(rf"{_YEAR}|{_YEAR_SAID}")
_NUMBER = re.compile(r"\d+")

# The nearest of these words before a phrase says whether it looks ahead (True) or back (False).
_TENSE = {
    **dict.fromkeys(
        ("will", "due", "until", "appear", "appears", "return", "attend", "answer", "next"), True
    ),
    **dict.fromkeys(
        (
            "pending",
            "scheduled",
            "expected",
            "adjourned",
            "upcoming",
            "coming",
            "starts",
            "runs",
            "ahead",
            "awaiting",
        ),
        True,
    ),
    **dict.fromkeys(("was", "were", "had", "been", "after", "following", "since", "happened", "took"), False),
    **dict.fromkeys(("occurred", "arrested", "appeared", "committed", "seized", "recovered", "found"), False),
    **dict.fromkeys(("seen", "noticed"), False),  # "residents will have seen officers on Tuesday"
    **dict.fromkeys(("stolen", "executed", "called", "raided", "carried", "between", "attended"), False),
}


class _Now(NamedTuple):
    """What a rule may look at besides its own words."""

    published: date | None  # None also where only the month is known
    latest: date | None  # no past event lies after this day
    before: str  # the words before the phrase
    anchor: Days  # the days of the last phrase of a week or less: what "the same day" means
    period: Days  # the days of the last phrase of any length: what "that year" means
    story: date | None  # the last day told with weekday and date, if more than a week before the publication
    dated: date | None = None  # the last day told with its year, if of an earlier year than the publication
    week: Days = None  # the week before the publication's, while it is what the text tells of
    news: frozenset[date] = frozenset()  # the days of the last week that were told with their dates

    @property
    def ahead(self) -> bool:
        """Whether the words before the phrase speak of the future."""
        for word in reversed(_WORD.findall(self.before)):
            if word in _TENSE:
                return _TENSE[word]
        return False


class _Reading(NamedTuple):
    """What a rule makes of its words."""

    days: Days
    kind: str
    basis: str = "relative"
    conflict: bool = False


# --- days ---------------------------------------------------------------------------------------------


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _shift(day: date, count: int) -> date:
    """The day so many days later or, below zero, earlier; at the end of the calendar its last day.

    >>> _shift(date(2020, 2, 28), 2), _shift(date.min, -1)
    (datetime.date(2020, 3, 1), datetime.date(1, 1, 1))
    """
    return date.fromordinal(min(max(day.toordinal() + count, 1), date.max.toordinal()))


def _shift_months(day: date, count: int) -> date:
    """The same day so many months later or, below zero, earlier; at most the last of that month.

    >>> _shift_months(date(2020, 5, 31), -3)
    datetime.date(2020, 2, 29)
    """
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    if not 1 <= year <= 9999:
        return date.min if year < 1 else date.max
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _shift_units(day: date, count: int, unit: str) -> date:
    """So many days, weeks, fortnights, months or years later or, below zero, earlier."""
    months = {"month": 1, "year": 12}.get(unit)
    if months:
        return _shift_months(day, count * months)
    return _shift(day, count * {"week": 7, "fortnight": 14}.get(unit, 1))


def _week(day: date) -> tuple[date, date]:
    """Monday and Sunday of the week."""
    monday = _shift(day, -day.weekday())
    return monday, _shift(monday, 6)


def _month(day: date) -> tuple[date, date]:
    """First and last of the month."""
    return day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])


def _year(day: date) -> tuple[date, date]:
    return date(day.year, 1, 1), date(day.year, 12, 31)


def _easter(year: int) -> date:
    """Easter Sunday of a Gregorian year.

    >>> _easter(2020), _easter(2021)
    (datetime.date(2020, 4, 12), datetime.date(2021, 4, 4))
    """
    golden, century = year % 19, year // 100
    moon = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon -= (moon // 28) * (1 - (29 // (moon + 1)) * ((21 - golden) // 11))
    sunday = moon - (year + year // 4 + moon + 2 - century + century // 4) % 7
    month = 3 + (sunday + 40) // 44
    return date(year, month, sunday + 28 - 31 * (month // 4))


def _bank_holidays(year: int) -> dict[str, date]:
    """The bank holidays of England and Wales that go by that name, by the word that picks them out."""

    def monday_from(month: int, day: int) -> date:
        first = date(year, month, day)
        return _shift(first, -first.weekday() % 7)

    return {
        "easter": _shift(_easter(year), 1),
        "may": date(2020, 5, 8) if year == 2020 else monday_from(5, 1),  # 2020: moved for VE Day
        "spring": date(2022, 6, 2) if year == 2022 else monday_from(5, 25),  # 2022: moved for the jubilee
        "august": monday_from(8, 25),
    }


def _feast_days(name: str, year: int) -> list[tuple[date, date]]:
    """The days of a year that a holiday's name may mean, in order."""
    if name in _FEASTS:
        day = date(year, *_FEASTS[name])
        return [(day, day)]
    easter = _easter(year)
    if name in _SUNDAYS:
        first = date(year, *_SUNDAYS[name])
        sunday = _shift(first, (6 - first.weekday()) % 7)
        return [(sunday, sunday)]
    if name in _FROM_EASTER:
        day = _shift(easter, _FROM_EASTER[name])
        return [(day, day)]
    if name.startswith("easter"):
        return [(_shift(easter, -2), _shift(easter, 1))]
    holidays = _bank_holidays(year)
    picked = [day for word, day in holidays.items() if word in name]
    if "may" in name and "early" not in name:
        picked.append(holidays["spring"])
    if "summer" in name:
        picked.append(holidays["august"])
    if "weekend" in name:
        return sorted(map(_long_weekend, picked or holidays.values()))
    return sorted((day, day) for day in picked or holidays.values())


def _long_weekend(holiday: date) -> tuple[date, date]:
    """The weekend that a bank holiday makes longer: from Saturday to Monday, or from Friday to Sunday."""
    monday = holiday.weekday() == 0
    return (_shift(holiday, -2), holiday) if monday else (holiday, _shift(holiday, 6 - holiday.weekday()))


def _capped(days: tuple[date, date], now: _Now) -> tuple[date, date]:
    """A span that has begun by the publication ends with it at the latest."""
    start, end = days
    return (start, min(end, now.latest)) if now.latest and start <= now.latest else days


# --- rules: from the words of a phrase to days --------------------------------------------------------


def _calendar(groups: Groups, now: _Now) -> _Reading | None:
    """A day or days of a month: "14 July", "Tuesday, July 14", "5-9 October 2020", "14/07/20"."""
    numbers = [int(number) for number in _NUMBER.findall(groups["days"])]
    if "," in groups["days"] and numbers != sorted(set(numbers)):
        numbers = numbers[-1:]  # "aged 22, 24 and 5 May": only the last one is a day
    first, last = numbers[0], numbers[-1]
    written = groups["month"]
    month = _MONTHS.get(written) or int(written)
    name = groups.get("weekday")
    weekday = _WEEKDAYS[name.strip(".")] if name else None
    kind = "calendar_day" if len(numbers) == 1 else "calendar_days"
    end = _year_found(groups, now, month, last, weekday if len(numbers) == 1 else None)
    if end is not None and first < last and not (groups["year"] or groups.get("said")):
        end = _begun(end, first, now)
    if end is None:
        return None if now.latest or groups["year"] else _Reading(None, kind, "stated")
    start: date | None = end
    if first != last:
        month_of_first = end if first < last else _shift_months(end.replace(day=1), -1)
        start = _day(month_of_first.year, month_of_first.month, first)
    if start is None:
        return None
    return _Reading((start, end), kind, "stated", weekday is not None and start.weekday() != weekday)


def _begun(end: date, first: int, now: _Now) -> date:
    """The last of some days in the year of the first, if that has just been: "on 16 and 24 January"."""
    this = _day(end.year + 1, end.month, first)
    ended = _day(end.year + 1, end.month, end.day)
    if this is None or ended is None or now.latest is None:
        return end
    return ended if 0 <= (now.latest - this).days <= _NEWS and ended > now.latest else end


def _year_found(groups: Groups, now: _Now, month: int, day: int, weekday: int | None = None) -> date | None:
    """The day in the year that is meant: as given, else the last one so far or, told as ahead, the next.

    A weekday helps: of the last day and the next the one is meant whose weekday agrees, if only one does; and
    an old story stays in its year (see ``_year_of_story``).
    """
    if groups.get("year"):
        year = int(groups["year"])
        if year < 100:
            year += 2000
            if now.latest and not now.latest.year - 10 < year <= now.latest.year + 1:
                return None  # "(17/11/91)": a date of birth
        return _day(year, month, day)
    if now.latest is None:
        return None
    this = now.latest.year
    if groups.get("said"):
        told = _day(this - ("last" in groups["said"]), month, day)
        ahead = told is not None and told > now.latest and not now.ahead
        return _day(this - 1, month, day) if ahead else told  # "this year", written in the year before
    past = coming = None
    for year in range(this, this - 9, -1):  # nine years have a 29 February
        found = _day(year, month, day)
        if found and found <= now.latest:
            past = found
            break
        coming = found or coming
    if past is None or past.weekday() == weekday:
        return past
    old = ((now.published or now.latest) - past).days > _NEWS
    told = _year_of_story(past, weekday, now) if old else None
    if told is not None or (weekday is None and not now.ahead):
        return told or past
    coming = coming or _day(this + 1, month, day)
    if coming is None or (coming - now.latest).days > 300:
        return past
    return coming if coming.weekday() == weekday or now.ahead else past


_GROWN = 3650  # days of age from which a date in brackets is that of a birth
_SPANS = frozenset({"range", "days", "calendar_days"})
_OPERATION = re.compile(rf"\b{any_of(_WORDS['operations'])}\b")
_RAN = re.compile(rf"\b(?:{any_of(_WORDS['ran'])}|(?<!ram )(?<!ram-)raids?)\b")
_OFFENCES = re.compile(rf"\b{any_of(_WORDS['offences'])} (?:[\w'’-]+ ){{0,5}}{any_of(_WORDS['happened'])}\b")
_MONTHS_TOLD = 120  # days from first to last of a span that tells which year the text is in
_BEGUN = 45  # days before the publication within which what is under way has begun
_UNDER_WAY = 100  # days after it within which it ends
_NEWS = 28  # days back to which a date without a year is news; before them it may belong to an older story


def _year_of_story(past: date, weekday: int | None, now: _Now) -> date | None:
    """The day some years back where the story is: the year in which its weekday agrees, or that of the day told last.

    "On Thursday 12 December 2019 ... on Friday 13 December", read in 2021; "on Thursday, 16 January", read in
    March 2021, when that was a Thursday in 2020. "On Sunday 21 October 1962 ... on 28 October" stays in 1962.
    """
    for year in range(now.dated.year - 1, now.dated.year + 2) if now.dated else ():
        day = _day(year, past.month, past.day)
        if now.dated and day and day < past and abs((day - now.dated).days) < _ONE_STORY:
            looks_back = (now.dated - day).days > _LOOKS_BACK  # a story goes on, and seldom back
            if day.weekday() == weekday or (weekday is None and not looks_back):
                return day
    for back in range(1, _YEARS_BACK + 1) if weekday is not None else ():
        day = _day(past.year - back, past.month, past.day)
        if day and day.weekday() == weekday and (back == 1 or now.dated):
            return day
    return None


_ONE_STORY = 100  # days from one day of an old story to the next
_LOOKS_BACK = 31  # days to one before it that is told without its weekday
_YEARS_BACK = 3  # within which the year of a story is found by a weekday
_WRITTEN = 3  # days before the publication on which "today" may have been written
_LATE = 7  # days within which what was written is published
_IN_COURT = re.compile(rf"\b{any_of(_WORDS['in_court'])}\b")


def _weekday(groups: Groups, now: _Now) -> _Reading | None:
    """A weekday without a date: the last one, the publication's own day included.

    Where the story has moved to an earlier week ("On Monday 28 September ... On Friday ..."), the weekday
    belongs to that week ("Last week we raided ten flats. On Monday ..."); where the words look ahead, it is the
    coming one.
    """
    which, number = groups["which"], _WEEKDAYS[groups["weekday"]]
    if which in ("every", "each", "a", "an", "black", "mad", "most"):
        return None
    if which in ("the following", "following", "the next", "the previous"):
        if now.anchor is None:
            return _Reading(None, "following_weekday", "context")
        start, end = now.anchor
        if which == "the previous":
            day = _shift(start, -((start.weekday() - number - 1) % 7) - 1)
        else:
            day = _shift(end, (number - end.weekday() - 1) % 7 + 1)
        return _Reading((day, day), "following_weekday", "context")
    if now.published is None:
        return _Reading(None, "weekday")
    today = now.published.weekday()
    back = (today - number) % 7
    if groups["day"] and (numbered := _numbered(number, groups["day"], now.published)) is not None:
        return _Reading((numbered, numbered), "weekday")
    if groups["week"]:
        day = _shift(_week(now.published)[0], number - 7 * ("last" in groups["week"]))
    elif which == "last":
        day = _shift(now.published, -(back or 7))
    elif which in ("next", "coming", "this coming"):
        day = _shift(now.published, 7 - back)
    elif (which == "this" and number > today) or now.ahead:
        day = _shift(now.published, -back % 7)
    else:
        day = _shift(now.published, -back)
        if now.week and not which and not _IN_COURT.search(now.before):
            told = _shift(now.week[0], (number - now.week[0].weekday()) % 7)
            if told <= now.week[1]:
                return _Reading((told, told), "weekday", "context")
        if now.story and not which and "court" not in now.before and day not in now.news:
            told = _shift(now.story, (number - now.story.weekday()) % 7)
            if told <= now.published:
                return _Reading((told, told), "weekday", "context")
    return _Reading((day, day), "weekday")


def _ordinal(groups: Groups, now: _Now) -> _Reading | None:
    """Days of a month told before, or else of the last month in which they lie in the past: "again on the 23rd"."""
    numbers = [int(number) for number in _NUMBER.findall(groups["days"])]
    told = now.period if now.period and (now.period[1] - now.period[0]).days <= _MONTH_BACK else None
    near = told[1] if told else now.published
    if near is None or numbers != sorted(numbers):
        return None
    for back in range(3):
        month = _shift_months(near.replace(day=1), -back)
        first, last = (_day(month.year, month.month, n) for n in (numbers[0], numbers[-1]))
        if first and last and (now.latest is None or last <= now.latest or now.ahead):
            kind = "calendar_day" if first == last else "calendar_days"
            return _Reading((first, last), kind, "context" if told else "relative")
    return None


def _numbered(weekday: int, number: str, published: date) -> date | None:
    """The last day with its weekday and its number and no month: "On Monday 20 a car was stopped"."""
    digits = _NUMBER.match(number)
    for back in range(2 if digits else 0):
        month = _shift_months(published, -back)
        day = _day(month.year, month.month, int(digits[0])) if digits else None
        if day is not None and day.weekday() == weekday and 0 <= (published - day).days <= _MONTH_BACK:
            return day
    return None


_MONTH_BACK = 31  # days back to which a day without a month is looked for


def _named(groups: Groups, now: _Now) -> _Reading | None:
    """Yesterday, today, this morning, last night, overnight, tomorrow."""
    name = groups["name"]
    kind = name.replace(" ", "_")
    if now.published is None:
        return _Reading(None, kind)
    if name == "tomorrow":
        kind = "future"
    back = {
        "the day before yesterday": -2,
        "yesterday": -1,
        "last night": -1,
        "last evening": -1,
        "overnight": -1,
        "tomorrow": 1,
    }.get(name, 0)
    start = _shift(now.published, back)
    return _Reading((start, now.published if name == "overnight" else start), kind)


def _weekend(groups: Groups, now: _Now) -> _Reading | None:
    """Saturday and Sunday: the last ones begun, unless the words point elsewhere."""
    which = groups["which"]
    if which in ("that", "the following", "the same", "that same", "the previous"):
        if now.anchor is None:
            return _Reading(None, "weekend", "context")
        start, end = now.anchor
        saturday = _shift(_week(start)[0], 5)
        if which == "the following" and end >= saturday:
            saturday = _shift(saturday, 7)
        if which == "the previous":
            saturday = _shift(saturday, -7)
        return _Reading((saturday, _shift(saturday, 1)), "weekend", "context")
    if now.published is None:
        return _Reading(None, "weekend")
    today = now.published.weekday()
    saturday = _shift(now.published, -((today - 5) % 7))
    if which == "last" and today >= 5:
        saturday = _shift(saturday, -7)
    coming = which in ("next", "the coming", "this coming") or (
        today < 5 and ((which == "this" and today == 4) or now.ahead)
    )
    if coming:
        saturday = _shift(saturday, 7)
        return _Reading((saturday, _shift(saturday, 1)), "future")
    return _Reading(_capped((saturday, _shift(saturday, 1)), now), "weekend")


def _period(groups: Groups, now: _Now) -> _Reading | None:
    """This, last or next week, month or year; "earlier this week" is no narrower than "this week"."""
    which, unit = groups["which"], groups["unit"]
    future = which == "next" or groups["place"] == "later"
    kind = "future" if future else f"{which}_{unit}".replace(" ", "_")
    if which == "this" and unit == "week" and not future and (told := _week_told(now)):
        return _Reading(told, "same_week", "context")
    days = _period_days(which, unit, now)
    return _Reading(days if days is None or future else _capped(days, now), kind)


def _week_told(now: _Now) -> Days:
    """The days of last week that the text tells and on Monday calls "this week": "this week's arrests"."""
    if now.published is None or now.published.weekday() > 0 or now.anchor is None:
        return None
    start, end = now.anchor
    told = (end - start).days > 2 and (now.published - end).days < _STILL_THIS_WEEK
    return now.anchor if told and end < now.published else None


def _period_days(which: str, unit: str, now: _Now) -> Days:
    """The whole of this, last or next week (Monday to Sunday), month or year; a fortnight ends today."""
    step = {"last": -1, "next": 1}.get(which, 0)
    if now.latest and unit == "month":
        return _month(_shift_months(now.latest, step))
    if now.latest and unit == "year":
        return _year(_shift_months(now.latest, 12 * step))
    if now.latest and unit == "financial year":
        start = _shift_months(now.latest, 12 * step - 3).replace(month=4, day=1)
        return start, _shift(_shift_months(start, 12), -1)
    if now.published and unit == "week":
        return _week(_shift(now.published, 7 * step))
    if now.published and unit == "fortnight" and step <= 0:
        return _shift(now.published, -13), now.published
    return None


_STILL_THIS_WEEK = 15  # days since the end of a week of action that a release may still call "this week"


def _edge(groups: Groups, now: _Now) -> _Reading | None:
    """The start or the end of a week, month or year."""
    unit = groups["unit"]
    days = _period_days(groups["which"], unit, now)
    if days is None:
        return _Reading(None, "edge")
    length = {"week": 1, "month": 6}.get(unit, 30)
    if groups["edge"] == "end":
        return _Reading(_capped((_shift(days[1], -length), days[1]), now), "edge")
    return _Reading(_capped((days[0], _shift(days[0], length)), now), "edge")


def _past(groups: Groups, now: _Now) -> _Reading | None:
    """The past so many days, weeks, months or years, up to the publication.

    Days are counted with the publication's own: the past fortnight is the 14 days that end with it, the past
    24 hours have begun the day before.
    """
    unit, which = groups["unit"].rstrip("s"), groups["which"]
    if groups["vague"]:
        if unit == "hour" and now.published is not None and which:
            return _Reading((now.published, now.published), "today")  # "over the last few hours"
        return _Reading(None, "vague")
    if unit in ("day", "night") and not groups["count"] and which != "past":
        return None  # "his last day"
    if now.published is None or not which:  # the previous two months: before what is not said
        return _Reading(None, "past_span")
    count = _count(groups["count"])
    if not count:
        return None  # "0 days": no time at all
    if unit == "decade":
        unit, count = "year", 10 * count
    if unit in ("month", "year"):
        return _Reading((_shift_units(now.published, -count, unit), now.published), "past_span")
    days = {"hour": max(2, -(-count // 24)), "week": 7 * count, "weekend": 7 * count, "fortnight": 14 * count}
    return _Reading((_shift(now.published, 1 - days.get(unit, count)), now.published), "past_span")


def _count(word: str) -> int:
    return int(word) if word.isdecimal() else _NUMBERS[word or "one"]


def span_from(first: date, count: str, unit: str) -> tuple[date, date]:
    """So many days, weeks, months or years, counted from the first; a number that is no number word is one.

    >>> [str(span_from(date(2020, 1, 1), *it)[1]) for it in (("four", "month"), ("100", "day"), ("", "week"))]
    ['2020-04-30', '2020-04-09', '2020-01-07']
    """
    number = max(1, int(count) if count.isdecimal() else _NUMBERS.get(count, 1))
    return first, _shift(_shift_units(first, number, unit), -1)


def span_until(last: date, count: str, unit: str) -> tuple[date, date]:
    """So many days, weeks, months or years, counted back from the last.

    >>> [str(day) for day in span_until(date(2020, 9, 20), "three", "week")]
    ['2020-08-31', '2020-09-20']
    """
    number = max(1, int(count) if count.isdecimal() else _NUMBERS.get(count, 1))
    return _shift(_shift_units(last, -number, unit), 1), last


def _vague(groups: Groups, now: _Now) -> _Reading | None:
    """A time that no reader could pin down: "in recent weeks"."""
    return _Reading(None, "future" if groups["ahead"] else "vague")


def _ago(groups: Groups, now: _Now) -> _Reading | None:
    """So many days ago: that day; weeks, months or years ago: the whole week, month or year."""
    unit = groups["unit"].rstrip("s")
    if groups["vague"]:
        return _Reading(None, "vague")
    if now.published is None:
        return _Reading(None, "ago")
    day = _shift_units(now.published, -_count(groups["count"]), unit)
    whole = {"week": _week, "fortnight": _week, "month": _month, "year": _year}.get(unit)
    if groups["exact"]:
        whole = None  # "a year ago today"
    return _Reading(whole(day) if whole else (day, day), "ago")


def _later(groups: Groups, now: _Now) -> _Reading | None:
    """So many days, weeks or months after the phrase before; some hours later is the same day."""
    unit = groups["unit"].rstrip("s")
    anchor = now.period if unit in ("month", "year") else now.anchor
    hours = unit in ("hour", "minute")
    if anchor is None or (groups["vague"] and not hours):
        return _Reading(None, "later", "context")
    count = _count(groups["count"])
    if hours:
        if unit == "minute" or count < 24:
            return _Reading(anchor, "later", "context")
        unit, count = "day", count // 24
    if groups["way"] == "earlier":
        count = -count
    start, end = (_shift_units(day, count, unit) for day in anchor)
    return _Reading((start, end), "later", "context")


def _anchored(groups: Groups, now: _Now) -> _Reading | None:
    """The same day, the next day, later that week: counted from the phrase before."""
    which, unit, place = groups["which"], groups["unit"], groups["place"]
    step = {"the following": 1, "the next": 1, "next": 1, "the previous": -1}.get(which, 0)
    span = unit in ("week", "month", "year")
    if which == "the":
        if not place and not span and now.anchor and now.before.endswith("on "):
            return _Reading(now.anchor, "same_day", "context")  # "on the night 18 vehicles were stopped"
        if not place or (span and place == "later" and now.ahead):
            return None if not place else _Reading(_period_days("this", unit, now), "future")
        if span:
            return _within(unit, now)
        today = (now.published, now.published) if now.published else None
        return _Reading(now.anchor or today, "same_day", "context")
    if span and which == "the next":
        return _Reading(None, "future")
    kind = f"{'next' if step > 0 else 'previous' if step else 'same'}_{unit if span else 'day'}"
    anchor = (
        now.period if unit in ("month", "year") or (which.startswith("that") and step == 0) else now.anchor
    )
    if anchor is None:
        return _Reading(None, kind, "context")
    if span:
        return _Reading(_anchored_period(unit, step, place, anchor, now), kind, "context")
    start, end = anchor
    if (end - start).days > 1:
        return _Reading(anchor, kind, "context")  # some day of a span: no better known than the span
    day = _shift(end if step >= 0 else start, step)
    return _Reading((day, day) if step else anchor, kind, "context")


def _beside(groups: Groups, now: _Now) -> _Reading | None:
    """The day after what was told, or before it: "another was searched the day after"."""
    after = groups["way"] == "after"
    kind = "next_day" if after else "previous_day"
    if now.anchor is None:
        return _Reading(None, kind, "context")
    day = _shift(now.anchor[1], 1) if after else _shift(now.anchor[0], -1)
    return _Reading((day, day), kind, "context")


def _nth_day(groups: Groups, now: _Now) -> _Reading | None:
    """A day of the days told before, by its number: "on the second day", "on the final night"."""
    if now.period is None or not 0 < (now.period[1] - now.period[0]).days < _DIARY:
        return None
    if now.latest and now.period[1] == now.latest and now.period[0].weekday() == 0:
        return None  # "this week": on which day of it an operation began is not told
    if not _ON_THE.search(now.before):
        return None
    start, end = now.period
    nth = _NTH.get(groups["nth"])
    day = end if nth is None else _shift(start, nth - 1)
    return _Reading((day, day), "same_day", "context") if day <= end else None


_NTH = {"first": 1, "opening": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5}
_ON_THE = re.compile(r"(?:\b(?:on|over|during)|^|[.,] ) ?$")


def _anchored_period(unit: str, step: int, place: str, anchor: tuple[date, date], now: _Now) -> Days:
    """The week, month or year of the phrase before, the one after it, or what is left of it."""
    start, end = anchor
    if step == 0 and (end - start).days > {"week": 3, "month": 20}.get(unit, 300):
        return anchor  # the phrase before was such a span itself
    if unit == "week":
        # what happened "later that week", told of a Sunday, happened in the week that follows
        days = _week(_shift(start, 7 * step + (place == "later" and start.weekday() == 6)))
    else:
        days = (_month if unit == "month" else _year)(_shift_units(start, step, unit))
    if place == "later":
        days = min(max(days[0], _shift(end, 1)), days[1]), days[1]
    if place == "earlier":
        days = days[0], max(days[0], _shift(start, -1))
    return _capped(days, now)


def _within(unit: str, now: _Now) -> _Reading | None:
    """ "Earlier in the week": of the publication's week, or of the week that the story is in."""
    days = _period_days("this", unit, now)
    if days is None or now.anchor is None or now.anchor[0] >= days[0]:
        return _Reading(_capped(days, now) if days else None, f"this_{unit}")
    if (now.anchor[1] - now.anchor[0]).days >= 4:
        return _Reading(now.anchor, f"same_{unit}", "context")
    if unit == "week":
        days = _week(now.anchor[0])
    return _Reading(_capped(days, now), f"same_{unit}", "context")


_LATER = re.compile(r"\b(?:weeks?|months?|years?) later,? in $")


def _month_only(groups: Groups, now: _Now) -> _Reading | None:
    """A month, or the beginning, middle or end of one; capped at the publication."""
    first = _year_found(groups, now, _MONTHS[groups["month"]], 1)
    if first is None:
        return _Reading(None, "month", "stated")
    if now.period and not (groups["year"] or groups["said"] or groups["which"]) and _LATER.search(now.before):
        told = now.period[0].replace(day=1)
        year = told.year + ((told.month - first.month) > 1)
        first = min(first, first.replace(year=year))  # "six months later, in September"
    if now.latest and groups["which"] == "last" and (now.latest - first).days < 45:
        first = _shift_months(first, -12)
    if now.latest and groups["which"] == "next" and first <= now.latest:
        first = _shift_months(first, 12)
    start, end = _month(first)
    part = groups["part"]
    if (named := _nth_of_month(part, start)) is not None:
        start, end = named
    elif (some := _days_of_month(part)) is not None:
        start, end = (start, min(end, _shift(start, some - 1))) if some > 0 else (_shift(end, some + 1), end)
    elif "second week" in part or "third week" in part:
        start = _shift(start, 7 if "second" in part else 14)
        end = _shift(start, 6)
    elif any(word in part for word in ("beginning", "start", "early")):
        end = _shift(start, 6)
    elif any(word in part for word in ("end", "late")):
        start = _shift(end, -6)
    elif "mid" in part:
        start, end = _shift(start, 10), _shift(start, 19)
    elif "first half" in part:
        end = _shift(start, 14)
    elif "second half" in part:
        start = _shift(start, 15)
    return _Reading(_capped((start, end), now), "part_of_month" if part else "month", "stated")


def _nth_of_month(part: str, first: date) -> Days:
    """A weekday or weekend of the month that begins on a day, by its number: "the first Saturday of July".

    >>> [str(day) for day in _nth_of_month("the last weekend of", date(2020, 5, 1))]
    ['2020-05-30', '2020-05-31']
    """
    words = part.split()
    name = words[2] if len(words) == 4 else ""
    if name not in _WEEKDAYS and name != "weekend":
        return None
    weekday = _WEEKDAYS.get(name, 5)
    days = [_shift(first, back) for back in range(monthrange(first.year, first.month)[1])]
    named = [day for day in days if day.weekday() == weekday]
    day = named[_NTH[words[1]] - 1] if words[1] in _NTH else named[-1]
    return day, _shift(day, 1) if name == "weekend" else day


def _days_of_month(part: str) -> int | None:
    """How many days a month's first or, below zero, last days are: "the first three days of", "the final week in".

    >>> _days_of_month("the first fortnight of"), _days_of_month("the last week in"), _days_of_month("early in")
    (14, -7, None)
    """
    words = part.split()
    if len(words) < 4 or words[1] not in _ENDS_OF_MONTH or words[-2] not in _LENGTHS:
        return None
    some = words[-2] == "days" and (len(words) == 4 or words[2] == "few")
    days = 7 if some else _LENGTHS[words[-2]] * (_count(words[2]) if len(words) > 4 else 1)
    return days if words[1] in ("first", "opening") else -days


_LENGTHS = {"days": 1, "week": 7, "weeks": 7, "fortnight": 14}
_ENDS_OF_MONTH = frozenset({"first", "opening", "last", "final", "closing"})


def _season(groups: Groups, now: _Now) -> _Reading | None:
    """Spring, summer, autumn or winter of a year, three whole months."""
    first = _year_found(groups, now, _SEASONS[groups["season"]], 1)
    if first is None:
        return _Reading(None, "season")
    if now.latest and groups["which"] == "last" and now.latest < _shift_months(first, 3):
        first = _shift_months(first, -12)  # this summer is not over
    return _Reading(_capped((first, _shift(_shift_months(first, 3), -1)), now), "season")


def _year_only(groups: Groups, now: _Now) -> _Reading | None:
    """A year, or a part of one: "early 2019", "the first nine months of 2019", "the second half of 2019"."""
    start, end = _year(date(int(groups["year"]), 1, 1))
    part = groups["part"]
    if groups["months"] or "half" in part or "quarter" in part:
        start, end = _months_of_year(start, part, groups["months"])
    elif "early" in part or "beginning" in part or "start" in part:
        end = start.replace(month=3, day=31)
    elif "late" in part or "end" in part:
        start = start.replace(month=10)
    elif "mid" in part:
        start, end = start.replace(month=5), start.replace(month=8, day=31)
    return _Reading(_capped((start, end), now), "part_of_year" if part else "year", "stated")


def _months_of_year(start: date, part: str, months: str) -> tuple[date, date]:
    """The first or last months, a half or a quarter of the year that begins with ``start``."""
    length = min(_count(months or ("3" if "quarter" in part else "6" if "half" in part else "1")), 12)
    nth = next((n for n, word in enumerate(("first", "second", "third", "fourth")) if word in part), -1)
    start = _shift_months(start, 12 - length if nth < 0 else nth * length)
    return start, _shift(_shift_months(start, length), -1)


def _part_of_year(groups: Groups, now: _Now) -> _Reading | None:
    """ "The first six months of this year", "the last quarter of the year", which may be over for some weeks.

    "The first week of the year" has seven days from New Year's Day.
    """
    if now.latest is None:
        return _Reading(None, "part_of_year")
    year = now.latest.replace(month=1, day=1)
    if groups["of"] == "last":
        year = _shift_months(year, -12)
    if "week" in groups["part"]:
        return _Reading(_capped(span_from(year, groups["weeks"] or "", "week"), now), "part_of_year")
    days = _months_of_year(year, groups["part"], groups["months"])
    if days[0] > now.latest:
        days = _months_of_year(_shift_months(year, -12), groups["part"], groups["months"])
    return _Reading(_capped(days, now), "part_of_year")


def _financial_year(groups: Groups, now: _Now) -> _Reading | None:
    """A financial year, which begins in April: "in 2018/19"."""
    start = date(int(groups["year"]), 4, 1)
    if int(groups["next"]) != (start.year + 1) % 100:
        return None
    return _Reading(_capped((start, _shift(_shift_months(start, 12), -1)), now), "year", "stated")


# "Valentine's", "valentines", "valentines'": whose day it is.
_POSSESSIVES = frozenset(word for name in _HOLIDAYS for word in name.split() if word.endswith("'s"))
_POSSESSIVE = re.compile(rf"\b({'|'.join(sorted(word[:-2] for word in _POSSESSIVES))})(?:s'|s|'s) ")


def _feast(groups: Groups, now: _Now) -> _Reading | None:
    """Holidays by name: of the year given, else the last one, or the coming one if the words look ahead."""
    name = _POSSESSIVE.sub(r"\1's ", groups["name"]).replace(".", "")
    if groups["year"]:
        return _Reading(_feast_days(name, int(groups["year"]))[0], "holiday", "stated")
    if now.latest is None:
        return _Reading(None, "holiday", "stated")
    this = now.latest.year
    years = range(max(this - 1, 1), min(this + 1, 9998) + 1)
    known = [days for year in years for days in _feast_days(name, year)]
    past = [days for days in known if days[0] <= now.latest]
    coming = [days for days in known if days[0] > now.latest]
    if coming and now.ahead:
        return _Reading(coming[0], "future", "stated")
    return _Reading(past[-1] if past else None, "holiday", "stated")


def _written(holiday: str) -> str:
    """The pattern of a holiday's name.

    >>> _written("st david's day")
    "st\\\\.? david'?s'? day"
    """
    return re.sub("^st ", r"st\\.? ", holiday.replace("'s", "'?s'?"))


class _Rule(NamedTuple):
    name: str
    cues: str  # the families of cues (see _CUES) of which every phrase of this rule has one
    pattern: str
    read: Callable[[Groups, _Now], _Reading | None]


_BEFORE_DAY = (
    rf"(?:(?:(?:last|this|next) )?(?P<weekday>{_WEEKDAY}|{_WEEKDAY_SHORT}){_PART}(?:,? |,)(?:the )?)?"
)
_ORDINAL = r"(?:3[01]|[12]?\d) ?(?:st|nd|rd|th)"
_AND_DAY = r"(?:,? and |, | & | to | until )(?:the )?"
_SOME_DAYS = (
    r"(?:(?:first|opening|last|final|closing) (?:(?:few|two|three|four|five|six|ten|\d{1,2}) )?(?:days|weeks|week"
    r"|fortnight)|(?:second|third) week)"
)
# "On Friday night 12 people", "on Monday 20 arrests": no day of the month.
_COUNTED = r" (?:people|men|women|children|(?!was|has|as|is|his|this)[a-z]{3,}s)(?![a-z'-])"
# "In June, 12 of them", "on Sunday, July, 12 people", "in March 13 cannabis plants".
_SO_MANY = (
    rf"(?:(?<=in ){_MONTH}, {_DAY}|(?:(?<=in )|(?={_MONTH},)){_MONTH},? {_DAY}"
    rf"(?: (?!when|where|at|and|in|on|after|as|the|by|found|were|was)[a-z-]+){{0,2}}{_COUNTED})"
)
_NO_COUNT = r"(?! (?:days|weeks|months|years|people|men|women|others|more|arrests|warrants)(?![a-z]))"
_AFTER_MONTH = rf"(?:[.,]? (?:in |of )?(?P<year>{_YEAR})(?![-\w])|,? (?P<said>{_YEAR_SAID}))?"

# Where two rules match at the same place, the earlier one wins.
_RULES = (
    _Rule(
        "day_month",
        "month day",
        rf"{_BEFORE_DAY}(?P<days>{_DAY}(?:(?:{_DASH}|{_AND_DAY}| or ){_DAY}){{0,6}})"
        rf"(?: day)?(?: of)?[ -]?(?P<month>{_MONTH}){_AFTER_MONTH}",
        _calendar,
    ),
    _Rule(
        "month_day",
        "month day",
        rf"{_BEFORE_DAY}(?!{_SO_MANY})(?P<month>{_MONTH})(?:,? |,)(?:the )?"
        rf"(?P<days>{_DAY}(?:(?:, {_DAY}(?=,| and ))*(?:{_DASH}|,? and | & | to | through ){_DAY}{_NO_COUNT})?)"
        r"(?!-year)"
        rf"{_AFTER_MONTH}",
        _calendar,
    ),
    _Rule(
        "slashes",
        "slash",
        r"(?P<days>0?[1-9]|[12]\d|3[01])/(?P<month>1[0-2]|0?[1-9])(?:/(?P<year>(?:20)?\d\d))?(?![\d/%])"
        rf"(?! {_MONTH})",  # "3/4 July"
        _calendar,
    ),
    _Rule(
        "dots",
        "dot",
        r"(?P<days>0?[1-9]|[12]\d|3[01])\.(?P<month>1[0-2]|0?[1-9])\.(?P<year>(?:20)?\d\d)(?![\d%]|\.\d)",
        _calendar,
    ),
    _Rule(
        "ordinal",
        "ordinal",
        rf"the (?P<days>{_ORDINAL}(?:{_AND_DAY}{_ORDINAL}){{0,4}})(?![\w-])(?!{_AND_DAY}{_ORDINAL})"
        rf"(?! (?:day )?(?:of )?{_MONTH})",
        _ordinal,
    ),
    _Rule(
        "feast",
        "month day unit night feast",
        rf"(?P<name>{'|'.join(map(_written, sorted(_HOLIDAYS)))}|easter (?:weekend|bank holiday weekend)"
        r"|(?:(?:(?:early )?may|august|spring|summer|easter) )?bank holiday(?: weekend| monday)?)(?![a-z])"
        rf"(?:,? (?:in )?(?P<year>{_YEAR}))?",
        _feast,
    ),
    _Rule(
        "part_of_year",
        "unit",
        rf"the (?P<part>(?:first|second) half|(?:first|second|third|fourth|last|final) quarter"
        rf"|(?:first|last) (?:(?P<months>{_COUNT}) months|month)|first (?:(?P<weeks>{_COUNT}) )?weeks?)"
        r" (?:of|in) (?P<of>the|this|last) (?:new )?year(?![a-z'’-])",
        _part_of_year,
    ),
    _Rule(
        "edge",
        "unit",
        r"(?P<edge>beginning|start|end) of (?P<which>the|this|last|next) (?P<unit>week|month|year)(?![a-z-])",
        _edge,
    ),
    _Rule(
        "month",
        "month",
        r"(?:(?P<part>(?:the )?(?:very )?(?:beginning|start|end|middle|first half|second half) of"
        rf"|the {_SOME_DAYS} (?:of|in)|early(?: in)?|late(?: in)?|mid)(?:- | |-))?"
        rf"(?:(?P<which>last|this|next) )?(?P<month>{_MONTH}){_AFTER_MONTH}",
        _month_only,
    ),
    _Rule(
        "nth_of_month",
        "day unit",
        rf"(?P<part>the (?:first|second|third|fourth|last|final) (?:weekend|{_WEEKDAY}) (?:of|in)) "
        rf"(?:(?P<which>last|this) )?(?P<month>{_MONTH}){_AFTER_MONTH}",
        _month_only,
    ),
    _Rule(
        "weekday",
        "day",
        r"(?:(?P<which>this coming|the following|the next|the previous|last|this|next|following|coming|every"
        rf"|each|a|an|black|mad|most) )?(?P<weekday>{_WEEKDAY}){_PART}"
        rf"(?:(?: (?:the )?|, (?=\d\d? (?:until|till|to|[-–]) ))(?P<day>{_DAY})(?!\w|,\d|{_COUNTED}))?"
        r"(?:,? (?:of )?(?P<week>(?:this|last) week))?",
        _weekday,
    ),
    _Rule(
        "named",
        "day night",
        r"(?:(?:earlier|later) )?(?P<name>(?:(?:the day before )?yesterday|today|tonight|tomorrow"
        r"|overnight(?! stays?(?![a-z])))(?![a-z-])"
        rf"|this (?:morning|afternoon|evening|lunchtime)|last (?:night|evening)){_PART}",
        _named,
    ),
    _Rule(
        "weekend",
        "unit",
        r"(?P<which>last|this past|this last|this coming|this|next|the past|the last|the previous|the following"
        r"|the same|that same|that|the coming|the) weekend(?![a-z-])",
        _weekend,
    ),
    _Rule(
        "period",
        "unit night",
        r"(?:(?P<place>earlier|later)(?: on)? )?(?P<which>this|last|next) "
        r"(?P<unit>week|month|year|fortnight|financial year)"
        rf"(?![a-z-]| of {ACTIONS}| (?:of|in) {_MONTH})",
        _period,
    ),
    _Rule(
        "past",
        "unit day night",
        rf"(?:(?:the|this|these) )?(?:(?P<which>past|last)|(?:previous|preceding)(?= {_COUNT}[ -])) "
        rf"(?:(?P<count>{_COUNT})[ -]|(?P<vague>(?:a )?few|several|number of|many) )?"
        rf"(?P<unit>(?:hour|day|night|week|weekend|fortnight|month|year|decade)s?)(?![a-z-]| of {ACTIONS}"
        rf"| (?:of|in) (?:\d|{_MONTH}))",
        _past,
    ),
    _Rule(
        "vague",
        "unit day",
        r"(?:recent|(?P<ahead>the (?:coming|next)))(?: few| several| number of)?"
        r" (?:days|weeks|months|years)(?![a-z])",
        _vague,
    ),
    _Rule(
        "ago",
        "unit day night",
        rf"(?:(?P<vague>(?:a )?few|several|many)|(?P<count>{_COUNT})) "
        r"(?P<unit>(?:day|night|week|fortnight|month|year)s?)'? ago(?P<exact> today)?(?![a-z])",
        _ago,
    ),
    _Rule(
        "later",
        "unit day night",
        rf"(?:(?P<vague>(?:a )?few|some|several)|(?P<count>{_COUNT})) "
        r"(?P<unit>(?:hour|day|week|fortnight|month|year)s?) (?P<way>later|earlier)(?![a-z])",
        _later,
    ),
    _Rule(
        "anchored",
        "unit day night",
        r"(?:(?P<place>earlier|later)(?: on)? (?:in )?)?"
        r"(?P<which>(?:that|the) (?:very )?same|the following|the next|the previous|same|that|next"
        r"|the(?! (?:day|night|morning|afternoon|evening) (?:after|before|of|that|when|in)\b))"
        rf" (?P<unit>day|date|morning|afternoon|evening|night|week|month|year)(?![a-z'-]){_PART}",
        _anchored,
    ),
    _Rule(
        "beside",
        "unit day night",
        r"the (?P<unit>day|night|morning|evening) (?P<way>after|before)(?=[.,;)\n]|$)",
        _beside,
    ),
    _Rule(
        "nth_day",
        "unit day night",
        r"(?:the |its )(?P<nth>first|opening|second|third|fourth|fifth|final|last|closing) "
        rf"(?P<unit>day|night|evening|morning|afternoon)(?![a-z'-])(?! (?:(?:of|in) {_MONTH}|since|back|off|at))",
        _nth_day,
    ),
    _Rule(
        "season",
        "season",
        r"(?:(?P<which>last|this) )?(?P<season>spring|summer|autumn|winter)"
        rf"(?: (?:of )?(?P<year>{_YEAR})| (?P<said>{_YEAR_SAID}))?(?![a-z'-])",
        _season,
    ),
    _Rule("financial", "year", r"(?P<year>20[0-4]\d)[/-](?P<next>\d\d)(?![\w/-])", _financial_year),
    _Rule(
        "year",
        "year",
        r"(?:(?P<part>early(?: in)?|late(?: in)?|mid|the (?:beginning|start|end) of"
        rf"|the (?:first|last) (?P<months>{_COUNT}) months (?:of|in)|the (?:first|second) half of"
        r"|the (?:first|second|third|fourth|last|final) quarter of)[ -])?"
        rf"(?P<year>{_YEAR})(?![\w/-])",
        _year_only,
    ),
)

# Every phrase has a cue, a piece of a word that plain searching finds fast; only before cues is the grammar
# tried, and only the rules of that family of cues. Months are looked for with their capital letter.
_CUES = (
    *(("day", "day"), ("morrow", "day"), ("week", "unit"), ("month", "unit"), ("year", "unit")),
    *(("hours", "unit"), ("night", "night"), ("morning", "night"), ("noon", "night"), ("evening", "night")),
    *(("lunchtime", "night"), ("/", "slash"), (" 20", "year"), ("(20", "year")),
    *(("spring", "season"), ("summer", "season"), ("autumn", "season"), ("winter", "season")),
)
# Capitals are rare enough for one pattern to be quicker than looking for each word; without groups, quickest.
_WITHOUT_CUE = [name.title() for name in _HOLIDAYS if not any(cue in name for cue, _ in _CUES)]
_CAPITAL_CUES = re.compile(
    "|".join([*sorted({name[:3].title() for name in _MONTHS}), *sorted(_WITHOUT_CUE), "New Year"])
)
# How far before its cue a phrase may begin, and how far after it end.
_REACH = {"month": 48, "day": 30, "unit": 30, "night": 24, "feast": 12}
_REACH |= {"ordinal": 1, "season": 8, "year": 30, "slash": 3, "dot": 6}
_REACH_ON = 70
_OPENERS = " \n([*'\"“‘-–—/"  # what may stand before the first word of a phrase, unspaced
_AROUND = _OPENERS + ",."


def _family(cue: str) -> re.Pattern[str]:
    """One pattern of all rules of a family of cues; the name of the group that matches is the rule's."""
    rules = (rule for rule in _RULES if cue in rule.cues.split())
    plain = (f"(?P<{rule.name}>{re.sub('[(][?]P<[a-z]+>', '(?:', rule.pattern)})" for rule in rules)
    return re.compile("|".join(plain))


_FAMILIES = {cue: _family(cue) for cue in _REACH}
# Words are written out in full in the patterns, so that a phrase can only have these, numbers and the word of
# its cue: from a cue, the text is read backwards as far as such words go, and the grammar tried from there.
_BARE_PATTERNS = (re.sub(r"[(][?]P<[a-z]+>|\\.", " ", rule.pattern) for rule in _RULES)
_IN_PHRASES = frozenset(word for pattern in _BARE_PATTERNS for word in re.findall("[a-z]+(?:'s)?", pattern))
_IN_PHRASES |= {"", "&"} | (_POSSESSIVES - {"year's"})
_READERS = {rule.name: (re.compile(rule.pattern), rule.read) for rule in _RULES}


# --- the words around a phrase ------------------------------------------------------------------------

_TIME = (
    r"(?:(?:around|about|approximately|just before|just after|shortly (?:before|after)) )?"
    r"(?:(?:\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\.?|hrs|hours)?|\d{4} ?(?:hrs|hours)|midnight|midday|noon),? )?"
)
_RANGE = re.compile(
    rf"(?:,? ?(?P<word>to|until|till|through to|through|into|up to|and (?:concluding|ending|finishing)"
    rf"|and|&|or|,)|,? ?[-–—/]),? ?"
    rf"(?:up to |as late as |in |into )?{_TIME}(?:(?:on|the) )*(?:(?:morning|evening|night|early hours) of )?"
)
# "On Tuesday 6 July or in the early hours of Wednesday 7 July", "and into the early hours of".
_NIGHT_BETWEEN = re.compile(r"\)? (?:or (?:in )?|and into )the early hours of (?:the )?")
_LISTING = {"and", "&", "or", ","}
_BETWEEN = re.compile(rf",? (?:between|from) (?:the )?{_TIME}")
_WIDE = frozenset(f"{which}_{unit}" for which in ("last", "this") for unit in ("week", "month", "year"))
_REFINED = re.compile(r"(?:'s)?(?:,| -| –| —|:)? (?P<bracket>\( ?(?:\w+ )?)?(?:on )?(?:the )?")
_OPENING = re.compile(
    rf"\b(?:between|from)(?: the)? {_TIME}(?:(?:on|the) )*(?:(?:morning|evening|night|early hours) of )?$"
)
_HOUR = re.compile(r"\d ?[ap]\.?m\b|\bmid(?:night|day)\b|\bnoon\b")
_OPEN_HOURS = re.compile(r"\)?[,:]? ?\(?(?:between |from |at )?\d{1,2}(?:[.:]\d\d)? ?(?:[ap]m|to|-|–)")
_SINCE = re.compile(
    r"\bsince(?: the)?(?: (?:beginning|start|launch|end|middle|early|late|mid) (?:of )?)? $|"
    r"\bsince [^.;:!?\n]{0,70}? (?:in|on|at|from|of|back in)(?: the)? $"
    r"|\bsince [^.;:!?\n]{0,50}? (?:began|started|opened|launched)(?: at [\w.:]{1,8}| early| late)? $"
)
_OF_THE_ARREST = re.compile(
    r"\bsince (?:his|her|their) (?:first |initial |original )?arrests? (?:back )?(?:in|on|at) $"
)  # "on remand since his arrest in June"
# "Since the fight officers have held two men, and on Friday they charged a boy", "since then, on Friday, ..."
_ANOTHER_CLAUSE = re.compile(r"(?:,| and|, and) (?:then |also )?(?:on|in|at) $")
_OTHER_YEAR = re.compile(
    r",? (?:1[0-8]|2[1-9])\d\d(?=[.,;:)]|\n| (?:in|at)\b|\Z)"
)  # in which nothing can have been done
# "quoting reference number 1835 19/05/20"
_QUOTED = re.compile(rf"\b(?:{any_of(_WORDS['references'])}|serial)[.:]? ?\d+[,:]? (?:on |- )?$")
_REFERENCE = re.compile(
    rf"(?:\d[\w/-]{{0,30}}|\b(?:{any_of(_WORDS['references'])}|no))[.:]? (?:of|dated|from) (?:the )?$"
)
_POSTED = re.compile(
    rf"\b{any_of(_WORDS['posted'])}(?: on| at)?[: ]{{1,2}}"
    r"(?:\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[ap]m)? )?(?:on )?$"
)
_SENTENCE_ENDS = re.compile(r"\n|\. ")
_BORN = re.compile(r"(?:\b\d\d,? [(\[]|\bborn (?:on )?(?:the )?|\bdob:? |\bbirth:? )$")
_HEADING = re.compile(
    rf"[^.\n]{{0,50}}[|:–-] ?|(?:(?:{any_of(_WORDS['versions'])}|new) )?"
    rf"{any_of(_WORDS['statements'])}[:,]? ?(?:(?:on|from|issued|of) )?(?:the )?|"
)
# "Original post 30/09/2020 - 10am: Two men are in custody": when it was written, and not what happened then.
_STAMP = re.compile(r"(?: ?[-–,]? ?(?:at )?\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\.?)? ?:")
_STAMPED = re.compile(
    rf"(?:{any_of(_WORDS['versions'])} )?(?:update|release|appeal|post)"
    r"[:,]? ?(?:(?:on|from|issued) )?"
)
_ANNOUNCED = re.compile(r"[^\n:]{20}:\s*[*#-]* ?$")
_DIARY = 15  # days within which the next day of a diary lies
_HEADS_LINE = re.compile(r" ?[-–—:|]")
_TODAY = frozenset({"today", "this_morning", "this_afternoon", "this_evening", "tonight"})
_HEADING_ENDS = re.compile(r"[,.:]? ?(?:\n|$)")
# "Previous release | 3 May 2020 - 6.20pm": what stands below is that of an earlier release.
_REPRINTED = re.compile(r"^\W{0,9}(?:previous|earlier|original) releases?\b[^.\n]{0,40}", re.MULTILINE)
_AT_AN_HOUR = re.compile(
    r"(?: ?[-–,|]? ?(?:at )?\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\.?)?)? ?(?:\n|$)", re.IGNORECASE
)
_GREW = 200  # days after its publication up to which a page may have grown
_YEAR_LEADS = {"in", "since", "during", "throughout", "from", "between", "until", "till", "by", "of", "for"}
_YEAR_LEADS |= {"before", "after", "across"}
_NUMBER_LEADS = tuple(f"{word} of " for word in _WORDS["amounts"])
_MONTH_LEADS = _YEAR_LEADS | {"through", "over", "around"}
_SEASON_LEADS = ("in ", "in the ", "since ", "over the ", "during the ", "throughout the ")
_STREET = re.compile(rf"(?: [A-Z][\w'’]*){{0,2}} {any_of([word.title() for word in _WORDS['streets']])}\b")
_WEEK_FROM = re.compile(
    r"\b(?:week,? (?:\(?(?:commencing|beginning|starting|of|from)|(?P<last>\(?(?:ending|to|up to)))|w/c|w/b|wc)"
    r"(?: on)?(?: the)? $"
)
_UNTIL = ("to ", "ending ", "ended ", "end of ")
_MONTHS_UNTIL = re.compile(
    rf"\b(?:(?P<count>{_COUNT})[ -](?P<unit>week|month)s?|(?<!last )(?<!this )year)(?: period)?"
    r" (?:(?:up )?to|ending|ended)(?: on)?(?: the)?(?: end of)? $"
)
# "Over three days from", "a two-day operation which started on".
_FROM = ("from ", "starting ", "beginning ", "commencing ", "on ")
_SPAN_FROM = re.compile(
    rf"\b(?P<count>{_COUNT})[ -](?P<unit>day|week)s?(?:[ -]long)?(?: (?!from )[\w'-]+){{0,3}}"
    r" (?:from|starting|beginning|commencing|(?:which|that) (?:started|began))(?: on| from)? $"
)
_IS_ORDINAL = re.compile(r" the \d\d? ?(?:st|nd|rd|th)\b")
_ORDINAL_LEADS: tuple[str, ...] = (
    "on ",
    "and ",
    "between ",
    "from ",
    "until ",
    "since ",
    "by ",
    "then ",
    "on both ",
)
_ORDINAL_LEADS += ("night of ", "morning of ", "afternoon of ", "evening of ", "hours of ")
# What follows a day, and no floor, minute or birthday.
_AFTER_ORDINAL = re.compile(
    r"[.,;:)\n]|\Z| (?:an?|the|two|three|four|five|six|seven|eight|nine|ten|\d+|we|they|he|she|officers?|police"
    r"|detectives|patrols|when|where|after|following|with|in|at|as|and (?!\d)|our|of (?:the|this|that|last) month)\b"
)
_SLASH_LEADS = ("(", "on ", "day ", "day, ", " of ")
_CALENDAR_RULES = frozenset(("day_month", "month_day", "slashes", "dots"))
_POINTS = _CALENDAR_RULES | {
    "month",
    "year",
    "feast",
    "ordinal",
}  # rules whose phrases need no date to refine them
_FITTED = _CALENDAR_RULES | {
    "month",
    "year",
    "weekday",
    "season",
    "ordinal",
}  # rules that the end of a range can change
_UNSURE = frozenset(
    ("month", "year", "season", "slashes", "ordinal")
)  # rules whose phrases may be something else
_OF_THE_STORY = ("stated", "context")  # bases of a weekday that is no longer counted from the publication
_ASIDE = frozenset(("future", "reference", "dateline", "since"))  # kinds that "the same day" never means


class _Atom(NamedTuple):
    rule: str
    begin: int
    finish: int
    groups: Groups


def find_dates(
    text: str,
    published: date | None,
    offset: int = 0,
    end: int | None = None,
    anchor: tuple[date, date] | None = None,
    precision: str = "day",
) -> list[When]:
    """Every date phrase of ``text[offset:end]``, in the order of the text.

    ``published`` is the day of publication, or the first of its month where ``precision`` is "month" (then
    weekdays and "yesterday" cannot be resolved). ``anchor`` is what "the same day" means before any other
    phrase. Offsets of the results count from the start of ``text``.

    >>> text = "On Friday and Saturday (3 and 4 July) six were arrested; two were charged the next day."
    >>> for when in find_dates(text, date(2020, 7, 6)):
    ...     print(text[when.begin : when.finish], when.start, when.end, when.basis)
    Friday and Saturday (3 and 4 July) 2020-07-03 2020-07-04 stated
    the next day 2020-07-05 2020-07-05 context
    """
    return _Finder(text, published, precision, anchor).find(offset, len(text) if end is None else end)


def day_written(text: str, whens: Iterable[When], published: date | None) -> date | None:
    """The day on which a text was written, where it says so: "yesterday (Monday 13 July)" was written on the 14th.

    A page may have been brought up to date after its publication. Where the text tells of two such days, or of one
    before the publication, it is the publication's: an older text may stand below.

    >>> text = "A man was charged yesterday (Monday 13 July)."
    >>> day_written(text, find_dates(text, date(2020, 7, 13)), date(2020, 7, 13))
    datetime.date(2020, 7, 14)
    """
    told: set[date] = set()
    for when in whens:
        if when.start is None or when.start != when.end or when.basis != "stated" or when.conflict:
            continue
        words = text[when.begin : when.finish].lower()
        if any(word in words for word in _SAID_TODAY):
            told.add(when.start)
        elif any(word in words for word in _SAID_YESTERDAY):
            told.add(_shift(when.start, 1))
    if published is None or len(told) != 1:
        return published
    (written,) = told
    return written if 0 < (written - published).days <= _UPDATED else published


_SAID_TODAY = ("today", "this morning", "this afternoon", "this evening", "tonight")
_SAID_YESTERDAY = ("yesterday", "last night")
_UPDATED = 30  # days after it on which it may have been brought up to date


def _changed(when: When, *, finish: int | None = None, days: Days = None, kind: str | None = None) -> When:
    start, end = days or (when.start, when.end)
    return When(when.begin, finish or when.finish, start, end, when.basis, kind or when.kind, when.conflict)


def _weekend_of(day: date) -> tuple[date, date]:
    """Saturday and Sunday where one of them is told, or any other day as it is told.

    >>> [str(day) for day in _weekend_of(date(2020, 7, 4))]
    ['2020-07-04', '2020-07-05']
    """
    saturday = _shift(day, 5 - day.weekday())
    return (saturday, _shift(saturday, 1)) if day.weekday() >= 5 else (day, day)


def _day_until(last: date, written: str) -> date | None:
    """The day with that number of the same month as the last, or else of the month before."""
    number = int(_NUMBER.findall(written)[0])
    day = _day(last.year, last.month, number)
    if day is None or day > last:
        month = _shift_months(last.replace(day=1), -1)
        day = _day(month.year, month.month, number)
    return day


def _of_the_same_year(when: When, precise: When) -> When:
    """A date beside today or yesterday in the year of that, where the weekday or the year is mistyped.

    "Yesterday (Thursday 22 August)", told on 23 August 2018, was the Wednesday, though the 22nd is a Thursday in 2019.
    """
    if when.start is None or precise.start is None or precise.start != precise.end:
        return precise
    day = _day(when.start.year, precise.start.month, precise.start.day)
    if day is None or day == precise.start or abs((day - when.start).days) > _WRITTEN:
        return precise
    days = day, day
    return When(precise.begin, precise.finish, *days, precise.basis, precise.kind, True)


class _Finder:
    """One text on its way from cues to results, and what its earlier phrases said."""

    def __init__(self, text: str, published: date | None, precision: str, anchor: Days) -> None:
        self.text, self.lower = text, lowered(text).replace("’", "'")
        # Both move to the day of an older update where the release repeats one.
        self.published = published if precision == "day" else None
        self.latest = published if precision == "day" or published is None else _month(published)[1]
        self.issued = self.latest
        self.anchor = self.period = anchor
        self.story: date | None = None
        self.dated: date | None = None
        self.week: Days = None
        self.news: frozenset[date] = frozenset()
        self.last_day: When | None = None  # the last day told, if with its date
        self.diary: date | None = None  # the last of the days under which the release tells its events
        self.atoms: list[_Atom] = []
        self.found: list[When] = []

    def find(self, offset: int, end: int) -> list[When]:
        self.atoms = self.scan(offset, end)
        if self.published and " release" in self.lower and (day := self.first_reprint()) is not None:
            self.published = self.latest = max(day, self.published)
        index = 0
        while index < len(self.atoms):
            rule = self.atoms[index].rule
            when, index = self.phrase(index)
            if when is not None:
                if rule == "ordinal" and self.found:
                    when = self.falls_back(when)
                self.found.append(when)
                self.remember(when)
        return self.found

    def falls_back(self, when: When) -> When:
        """A day that lies before the one told right before it only because it is not yet past in that month.

        "On the 9th and again on the 23rd", told on the 14th, are days of the month before; "on 9 July and again on
        the 23rd" tells no day of June.
        """
        told = self.found[-1]
        if told.start is None or when.start is None or told.start <= when.start or when.basis != "context":
            return when
        unknown = When(when.begin, when.finish, None, None, when.basis, when.kind, when.conflict)
        if told.basis != "relative" or told.kind != "calendar_day":
            return unknown
        day = _day(when.start.year, when.start.month, told.start.day)
        if _SENTENCE_ENDS.search(self.text, told.finish, when.begin) or day is None:
            return unknown
        self.found[-1] = _changed(told, days=(day, day))
        return when

    def remember(self, when: When) -> None:
        """Keep what later phrases may refer to."""
        if when.start is None or when.end is None or when.kind in _ASIDE:
            return
        if (
            when.kind == "previous_day"
        ):  # "the night before" looks back, and the story goes on from where it was
            return
        self.period = (when.start, when.end)
        if (when.kind == "last_week" and when.start.weekday() == 0) or self.of_an_operation(when):
            self.week = self.period
        elif self.week and when.start > self.week[1]:
            self.week = None
        length = (when.end - when.start).days
        self.dated = self.year_told(when)
        if length > 7:  # "earlier this month" is background: the story stays where it was
            return
        self.anchor = self.period
        self.last_day = when if when.basis == "stated" and length == 0 else None
        if when.kind == "heading":
            self.published = self.latest = when.start
            self.story = None
        elif self.published and when.basis == "stated":
            earlier = (self.published - when.end).days > 7
            if not earlier and length == 0:
                self.news |= {when.start}
            dated = "day" in self.lower[when.begin : when.finish] and not when.conflict
            self.story = when.start if earlier and dated else None

    def of_an_operation(self, when: When) -> bool:
        """Whether days are those that an operation ran up to two weeks ago: "a week of action from 5 to 11 July"."""
        if self.published is None or when.start is None or when.end is None or when.kind not in _SPANS:
            return False
        if not 2 < (when.end - when.start).days < 7 or not 0 < (self.published - when.end).days < _DIARY:
            return False
        begin = max(self.lower.rfind("\n", 0, when.begin), self.lower.rfind(". ", 0, when.begin)) + 1
        end = min(self.lower.find(mark, when.finish) % (len(self.lower) + 1) for mark in ("\n", ". "))
        if _OFFENCES.search(self.lower, begin, when.begin):
            return False  # "the thefts took place between 29 June and 3 July, during patrols"
        ran = _RAN.search(self.lower, begin, when.begin) is not None
        return ran or _OPERATION.search(self.lower, begin, end) is not None

    def year_told(self, when: When) -> date | None:
        """A day of the earlier year that the text is in: of the last phrase told with its year, months but no years."""
        if self.published is None or when.start is None or when.end is None or when.basis != "stated":
            return self.dated
        if (when.end - when.start).days > _MONTHS_TOLD or when.kind in ("year", "month"):
            return self.dated
        if not _WITH_YEAR.search(self.lower, when.begin, when.finish):
            return self.dated
        return when.end if when.end.year < self.published.year else None

    # -- atoms

    def scan(self, offset: int, end: int) -> list[_Atom]:
        """The atoms of the text, in order and without overlap."""
        atoms: list[_Atom] = []
        done = offset
        for position, family in self.cues(offset, end):
            if position >= done and (atom := self.atom(family, position, done, end)):
                atoms.append(atom)
                done = atom.finish
        return atoms

    def cues(self, offset: int, end: int) -> list[tuple[int, str]]:
        """Where the text has a cue, and of which family."""
        text, lower = self.text, self.lower
        cues = [
            (match.start(), "month" if len(match[0]) == 3 else "feast")
            for match in _CAPITAL_CUES.finditer(text, offset, end)
        ]
        dotted = f".{self.latest.year % 100:02}" if self.latest else ".20"
        for cue, family in (*_CUES, (".20", "dot"), (dotted, "dot")):
            position = lower.find(cue, offset, end)
            while position >= 0:
                if self.promising(cue, position):
                    cues.append((position + (family == "year"), family))
                position = lower.find(cue, position + 1, end)
        cues += ((match.start() + 1, "ordinal") for match in _IS_ORDINAL.finditer(lower, offset, end))
        cues.sort()
        return cues

    def promising(self, cue: str, position: int) -> bool:
        """Whether the cue is none of those that abound: the year of an age, the slash of an address."""
        if cue == "year":
            return "old" not in self.lower[position + 5 : position + 9]
        if cue == "/":
            return self.lower[max(0, position - 1) : position].isdecimal()
        return True

    def atom(self, family: str, position: int, done: int, end: int) -> _Atom | None:
        """The atom with this cue: the longest that the words before it allow."""
        floor = max(done, position - _REACH[family], self.lower.rfind("\n", done, position) + 1)
        pattern, stop = _FAMILIES[family], min(end, position + _REACH_ON)
        for begin in self.starts(position, floor):
            while begin < position and self.lower[begin] in _OPENERS:
                begin += 1
            match = pattern.match(self.lower, begin, stop)
            if match and match.end() > position and (atom := self.taken(match)):
                return atom
        return None

    def starts(self, position: int, floor: int) -> list[int]:
        """Where a phrase with this cue may begin, in order: the words of patterns that lead up to it."""
        lower = self.lower
        begin = max(floor, lower.rfind(" ", floor, position) + 1)
        starts = [begin]
        while begin > floor:
            before = max(floor, lower.rfind(" ", floor, begin - 1) + 1)
            word = lower[before : begin - 1].strip(_AROUND)
            if word not in _IN_PHRASES and not word[:1].isdecimal():
                break
            starts.append(before)
            begin = before
        starts.reverse()
        return starts

    def taken(self, match: re.Match[str]) -> _Atom | None:
        """The match taken apart by the pattern of its rule."""
        begin, finish = match.span()
        before = self.text[max(0, begin - 2) : begin]
        if (
            before[-1:].isalnum()
            or before[-1:] == "£"
            or (before[-1:] in (",", ".", "/") and before[:1].isdigit())
        ):
            return None
        rule = match.lastgroup or ""
        parts = _READERS[rule][0].match(self.lower, begin, finish)
        if parts is None:
            return None
        groups = parts.groupdict("")
        if groups.get("month") in ("may", "march", "mar") and not self.text[parts.start("month")].isupper():
            return None
        return _Atom(rule, begin, finish, groups)

    # -- one phrase: an atom, its refinement in brackets, and the other end of a range

    def phrase(self, index: int) -> tuple[When | None, int]:
        """The phrase that begins with an atom, and the index of the atom after it."""
        atom = self.atoms[index]
        before = self.lower[max(0, atom.begin - 90) : atom.begin]
        before = before[before.rfind("\n") + 1 :]
        when, after = self.refined(index, self.now(before))
        if when is None:
            return None, after
        alone = after
        while after < len(self.atoms) and (other := self.joined(index, when, after, before)):
            when, after = other
        if after == alone and not self.stands_alone(atom, before):
            return None, after
        if within := self.within(when, after):
            return within
        if when.kind == "overnight" and (night := self.night_told(when)):
            return night, after
        if when.kind in _TODAY and after == alone and (day := self.line_of_day(when)):
            return day, after
        return self.placed(when, before, after, joined=after > alone), after

    def night_told(self, when: When) -> When | None:
        """Overnight, as the night of the day that its sentence told: "on Sunday 5 July cars were stopped overnight"."""
        day = self.last_day
        if day is None or _SENTENCE_ENDS.search(self.text, day.finish, when.begin):
            return None
        return replace(when, start=day.start, end=day.end, basis="context", kind="same_day")

    def line_of_day(self, when: When) -> When | None:
        """Today, as the day that its line is headed by: "10 July - Officers this morning raided a flat"."""
        day = self.last_day
        if day is None or self.lower.rfind("\n", 0, when.begin) + 1 != day.begin:
            return None
        if not _HEADS_LINE.match(self.lower, day.finish):
            return None
        return replace(when, start=day.start, end=day.end, basis="context", kind="same_day")

    def within(self, when: When, after: int) -> tuple[When, int] | None:
        """A day or days told with the week or year they are of: "last week, between 6 and 10 July"."""
        if after >= len(self.atoms) or when.start is None or when.end is None:
            return None
        other = self.atoms[after]
        gap = self.lower[when.finish : other.begin]
        if when.kind == "calendar_day" and gap in (" ", ", ") and other.rule == "period":
            whole = self.read(other, self.now(""))  # "on 1 October last week"
            if whole and whole.start and whole.end and whole.start <= when.start <= whole.end:
                return _changed(when, finish=other.finish), after + 1
        if when.kind == "weekend" and gap in (" of ", " of the ") and other.rule in _CALENDAR_RULES:
            days, onward = self.phrase(after)  # "over the weekend of 4 and 5 July"
            if days is not None and days.start is not None and days.start == days.end:
                days = _changed(days, days=_weekend_of(days.start))
            return (replace(days, begin=when.begin), onward) if days else None
        if when.kind == "same_day" and gap in (" in ", " of ") and other.rule == "month":
            days, onward = self.phrase(after)  # "on the same day in March 2019"
            return (replace(days, begin=when.begin), onward) if days else None
        if when.kind in ("calendar_day", "month") and gap in (" ", ", ", " of ") and other.rule == "anchored":
            whole = self.read(other, self.now("")) if other.groups["unit"] == "year" else None
            if whole and whole.start and not _WITH_YEAR.search(self.lower, when.begin, when.finish):
                months = 12 * (whole.start.year - when.start.year)  # "on 12 May that year"
                told = _shift_months(when.start, months), _shift_months(when.end, months)
                return _changed(when, finish=other.finish, days=told), after + 1
        if when.kind in _WIDE and _BETWEEN.fullmatch(gap):
            known = self.published, self.latest
            self.published = self.latest = when.end
            days, onward = self.phrase(after)
            self.published, self.latest = known
            if days and days.start and days.end and when.start <= days.start and days.end <= when.end:
                return replace(days, begin=when.begin), onward
        return None

    def now(self, before: str) -> _Now:
        return _Now(
            self.published,
            self.latest,
            before,
            self.anchor,
            self.period,
            self.story,
            self.dated,
            self.week,
            self.news,
        )

    def read(self, atom: _Atom, now: _Now) -> When | None:
        reading = _READERS[atom.rule][1](atom.groups, now)
        if reading is None:
            return None
        start, end = reading.days or (None, None)
        return When(atom.begin, atom.finish, start, end, reading.basis, reading.kind, reading.conflict)

    def refined(self, index: int, now: _Now) -> tuple[When | None, int]:
        """An atom with the date that restates it: "yesterday (10 March)", "today, Tuesday, July 14"."""
        when = self.read(self.atoms[index], now)
        if when is None or index + 1 >= len(self.atoms):
            return when, index + 1
        atom, other = self.atoms[index], self.atoms[index + 1]
        gap = self.lower[atom.finish : other.begin]
        if len(gap) > 30:
            return when, index + 1
        if atom.groups.get("name") == "overnight" and (
            gap == " " or gap.startswith((" between ", " on ", " from "))
        ):
            return None, index + 1  # the nights follow
        restated = _REFINED.fullmatch(gap)
        if restated is None or (atom.rule in _POINTS and not (atom.rule == "feast" and restated["bracket"])):
            return when, index + 1
        finish = other.finish
        if restated["bracket"]:
            finish += len(re.match(r" ?\)|", self.text[finish : finish + 2])[0])  # type: ignore[index]
        if atom.rule == "feast":  # "from New Year's Eve (31 December) to ..."
            precise = self.read(other, now) if other.rule in _CALENDAR_RULES else None
            if precise is None or (precise.start, precise.end) != (when.start, when.end):
                return when, index + 1
            return _changed(when, finish=finish), index + 2
        if other.rule in _CALENDAR_RULES:
            if atom.rule == "weekday" and other.groups.get("weekday"):
                return when, index + 1
            if atom.rule == "weekday":
                other = other._replace(groups=other.groups | {"weekday": atom.groups["weekday"]})
            elif when.end:  # the year is the one that brings the date nearest to what it restates
                now = now._replace(latest=_shift(when.end, 182), before="")
            precise = self.read(other, now)
            if precise is None:
                return when, index + 1
            if atom.rule == "named" and self.latest == self.issued:  # not below the day of an older update
                precise = _of_the_same_year(when, precise)
            slipped = atom.rule == "named" and self.slipped(when, precise, other)
            if slipped or self.misdated(when, precise):
                return _changed(when, finish=finish), index + 2
            if atom.rule == "named" and now.published == self.published:
                self.written_on(when, precise)
            start, end = precise.start, precise.end
            kind, conflict = precise.kind, precise.conflict
            return When(when.begin, finish, start, end, precise.basis, kind, conflict), index + 2
        if other.rule == "weekday" and atom.rule in ("named", "period", "past") and not other.groups["day"]:
            if when.start is None or when.end is None:
                return _changed(when, finish=finish), index + 2
            day = _shift(when.start, (_WEEKDAYS[other.groups["weekday"]] - when.start.weekday()) % 7)
            if day <= when.end:
                return _changed(when, finish=finish, days=(day, day)), index + 2
            if restated["bracket"] and atom.rule == "named":
                return self.late(when, finish, _WEEKDAYS[other.groups["weekday"]]), index + 2
        return when, index + 1

    def late(self, when: When, finish: int, weekday: int) -> When:
        """A day named from another day than the publication's: "yesterday (Wednesday)", published on Friday."""
        if when.start is None:
            return _changed(when, finish=finish)
        day = _shift(when.start, -((when.start.weekday() - weekday) % 7))
        days = (day, day) if (when.start - day).days <= _WRITTEN else (when.start, when.end or when.start)
        precise = When(when.begin, finish, *days, when.basis, when.kind, days[0] != day)
        self.written_on(when, precise)
        return precise

    def written_on(self, when: When, precise: When) -> None:
        """Count from the day on which the text was written, where it says so and was published some days later.

        "This morning (Saturday 30 January) ... Warrants were executed this morning", published on Monday.
        """
        if self.published is None or when.start is None or precise.start is None:
            return
        late = (when.start - precise.start).days
        if 0 < late < _LATE and not precise.conflict and when.kind != "overnight":
            self.published = _shift(self.published, -late)

    def misdated(self, when: When, precise: When) -> bool:
        """Whether a date in brackets is a day too late: "last night (Friday 17 July)", published on the 17th.

        Whoever writes down last night's news sometimes takes today's number, or tomorrow's, or another month's.
        """
        if self.published is None or precise.start is None or when.start is None or when.start != when.end:
            return False
        if not precise.conflict or precise.start < self.published:
            return False
        late = precise.start == _shift(when.start, 1) and when.kind not in ("weekday", "last_weekday")
        return late or (precise.start > self.published and when.start <= self.published)

    @staticmethod
    def slipped(when: When, precise: When, restated: _Atom) -> bool:
        """Whether only the number of a date is wrong: "yesterday (Wednesday 3 March)", written on Thursday 4 April."""
        weekday = restated.groups.get("weekday", "").strip(".")
        if not precise.conflict or not weekday or when.start is None or when.start != when.end:
            return False
        return when.start.weekday() == _WEEKDAYS[weekday]

    def joined(self, index: int, when: When, other: int, before: str) -> tuple[When, int] | None:
        """Both ends of a range or a list, or nothing where the next phrase is another one."""
        first, second = self.atoms[index], self.atoms[other]
        gap = self.lower[when.finish : second.begin]
        match = _RANGE.fullmatch(gap) if len(gap) <= 45 else None
        if match is None:
            return None
        word = match["word"] or "-"
        listing = word in _LISTING and not _OPENING.search(before)
        if listing and not self.listed(first, other, gap, word):
            return None
        published, latest = self.published, self.latest
        if when.start and first.rule in _CALENDAR_RULES | {"month"} and first.groups["year"]:
            latest = min(_shift(when.start, 365), latest or date.max)
        day_of_week = when.kind == "last_week" and when.start == when.end  # "last week, Tuesday to Thursday"
        if when.start and second.rule == "weekday" and (when.basis in _OF_THE_STORY or day_of_week):
            published = _shift(when.start, 6)
        days = (when.start, when.end) if when.start and when.end else None
        last, after = self.refined(other, _Now(published, latest, "", days, days, None))
        if last is None:
            return None
        timed = before.endswith(("am ", "pm ", "am, ", "pm, ")) and not _HOUR.search(gap)
        hours = first.rule == second.rule == "weekday" and (
            timed or _OPEN_HOURS.match(self.lower, last.finish)
        )
        if hours or last.start is None or last.end is None or when.start is None or when.end is None:
            # two ends of which one is unknown, or no event at all: "open Monday to Friday, 9am to 5pm"
            basis = when.basis if when.start is None else last.basis
            return When(when.begin, last.finish, None, None, basis, "range"), after
        coming = None if listing else self.still_ahead(first, second, when, last)
        start, end = (when.start, coming) if coming else (self.fitted(index, when, last.end), last.end)
        if start is None or start > end:
            return None
        basis = "stated" if last.basis == "stated" else when.basis
        kind = "days" if listing else "range"
        return When(when.begin, last.finish, start, end, basis, kind, when.conflict or last.conflict), after

    def still_ahead(self, first: _Atom, second: _Atom, when: When, last: When) -> date | None:
        """The last day of what is under way: "from 1 December to 1 January", published on 10 December.

        Read alone, that day is the last one so far, which lies before the first.
        """
        calendar = first.rule in _CALENDAR_RULES and second.rule in _CALENDAR_RULES
        if not calendar or when.start is None or last.end is None or last.end >= when.start:
            return None
        if first.groups["year"] or second.groups["year"] or self.latest is None or self.dated:
            return None
        end = _shift_months(last.end, 12)
        lately = (self.latest - when.start).days <= _BEGUN
        return end if lately and self.latest < end and (end - self.latest).days <= _UNDER_WAY else None

    def listed(self, first: _Atom, other: int, gap: str, word: str) -> bool:
        """Whether "A and B" or "A, B and C" names all days of one event."""
        second = self.atoms[other]
        if word != "or" and gap.endswith(" in "):
            return False  # "ten were arrested in March and in April officers arrested 12"
        one, two = ("day" if atom.rule in _CALENDAR_RULES else atom.rule for atom in (first, second))
        if word == ",":
            following = self.atoms[other + 1 : other + 2]
            onward = self.lower[second.finish : following[0].begin] if following else ""
            return one == two and gap == ", " and onward in (", ", " and ", ", and ", " & ")
        if len(gap) > 8 and not (one == two and (one == "named" or _NIGHT_BETWEEN.fullmatch(gap))):
            return False
        alike = one == two and one in ("day", "weekday", "month", "year", "named")
        return alike or (one, two) == ("weekday", "day")

    def fitted(self, index: int, when: When, last: date) -> date | None:
        """The start of a range, read again in the light of its end: "Monday 6 to Sunday 12 July"."""
        atom = self.atoms[index]
        if atom.rule not in _FITTED or (atom.rule in _CALENDAR_RULES and atom.groups["year"]):
            return when.start
        if atom.rule == "ordinal":
            return _day_until(last, atom.groups["days"])
        if atom.rule == "weekday":
            if when.basis in _OF_THE_STORY and not atom.groups["day"]:
                return when.start
            if atom.groups["day"]:
                return _day_until(last, atom.groups["day"])
        again = self.read(atom, _Now(last, last, "", self.anchor, self.period, None))
        return again.start if again else None

    # -- what the words before make of it

    def stands_alone(self, atom: _Atom, before: str) -> bool:
        """Bare months and years count only after "in", "since" and the like: "May" is a name as well."""
        groups = atom.groups
        if atom.rule not in _UNSURE:
            return True
        if atom.rule == "ordinal":
            return (
                before.endswith(_ORDINAL_LEADS) and _AFTER_ORDINAL.match(self.lower, atom.finish) is not None
            )
        lead = before[before.rstrip().rfind(" ") + 1 :].strip(_OPENERS)
        if atom.rule == "month" and _STREET.match(self.text, atom.finish):
            return False  # "in May Tree Road"
        if atom.rule == "year":
            return bool(groups["part"]) or (lead in _YEAR_LEADS and not before.endswith(_NUMBER_LEADS))
        if groups.get("year") or groups.get("said") or groups.get("part") or groups.get("which"):
            return True
        if atom.rule == "month":  # "In May", "in the year to May", or a paragraph that is nothing else
            if before.endswith(_UNTIL) and _MONTHS_UNTIL.search(before):
                return True
            return lead in _MONTH_LEADS or (not before and self.text.startswith("\n", atom.finish))
        if atom.rule == "season":
            return before.endswith(_SEASON_LEADS)
        return atom.rule != "slashes" or before.endswith(_SLASH_LEADS)

    def placed(self, when: When, before: str, after: int, joined: bool) -> When | None:
        """The phrase with the kind that the words around it give it, or none for a date of birth.

        ``after`` is the index of the atom that follows.
        """
        if when.kind in ("calendar_day", "month") and _OTHER_YEAR.match(self.text, when.finish):
            return _changed(when, kind="reference")  # "3 May 2999"
        if when.kind == "calendar_day":
            # the endings are quick to test and spare most phrases the patterns
            if before.endswith(("(", "[", "born ", " on ", "dob ", ": ", "birth ")) and _BORN.search(before):
                return None
            if before.endswith(("(", "[")) and when.start and self.latest:
                if (self.latest - when.start).days > _GROWN:
                    return None  # "John Smith (12/11/2001) of Corby"
            if before[-2:-1].isdigit() and _QUOTED.search(before):
                return _changed(when, kind="reference")
            if before.endswith(("of ", "of the ", "dated ", "from ")) and _REFERENCE.search(before):
                return _changed(when, kind="reference")
            if len(before) < 60:
                if _POSTED.search(before):
                    return _changed(when, kind="dateline")
                if _REPRINTED.fullmatch(before) and _AT_AN_HOUR.match(self.text, when.finish):
                    return self.reprint(when)
                if self.heads(when, before):
                    return when if self.of_a_diary(when, before, after) else self.heading(when)
            if (week := self.week_told(when, before)) is not None:
                when = week
        if when.kind in ("calendar_day", "month") and before.endswith(_UNTIL):
            when = self.months_until(when, before)
        if when.kind in ("calendar_day", "weekday") and not joined and before.endswith(_FROM):
            when = self.span_told(when, before)
        if when.start is None or self.latest is None:
            return when
        if when.start > self.latest:
            return _changed(when, kind="future")
        if not joined and "since" in before and self.since(when, before):
            return _changed(when, days=(when.start, self.latest), kind="since")
        return when

    @staticmethod
    def months_until(when: When, before: str) -> When:
        """The time of which only the end is told: "in the year to March 2020", "the six weeks ending 30 June"."""
        match = _MONTHS_UNTIL.search(before)
        if match is None or when.end is None:
            return when
        if match["unit"] == "week":
            return _changed(when, days=span_until(when.end, match["count"], "week"), kind="range")
        first = _shift_months(_shift(when.end, 1), -_count(match["count"]) if match["count"] else -12)
        return _changed(when, days=(first, when.end), kind="range")

    def span_told(self, when: When, before: str) -> When:
        """The days of which only the first and how many they were are told: "over three days from Monday"."""
        match = _SPAN_FROM.search(before)
        if match is None or when.start is None or when.start != when.end:
            return when
        first, last = span_from(when.start, match["count"], match["unit"])
        if self.latest and first <= self.latest:
            last = min(last, self.latest)
        return _changed(when, days=(first, last), kind="range")

    def week_told(self, when: When, before: str) -> When | None:
        """The week of which only the first or the last day is told: "the week commencing 6 July", "w/c 6 July"."""
        match = _WEEK_FROM.search(before) if when.start is not None else None
        if match is None or when.start is None:
            return None
        days = (_shift(when.start, -6), when.start) if match["last"] else (when.start, _shift(when.start, 6))
        if self.latest and days[0] <= self.latest < days[1]:
            days = days[0], self.latest
        return _changed(when, days=days, kind="range")

    def since(self, when: When, before: str) -> bool:
        """Whether a phrase is what "since" counts from, and no other one stands nearer to it.

        In "thefts have risen since 2012, with 900 cars stolen in 2017" the second year is none.
        """
        match = _SINCE.search(before)
        if match is None or _OF_THE_ARREST.search(before) or _ANOTHER_CLAUSE.search(before, match.start()):
            return False
        begin = when.begin - len(before) + match.start()
        return not self.found or self.found[-1].begin <= begin

    def heads(self, when: When, before: str) -> bool:
        """Whether a paragraph is nothing but this day, with at most a label before it."""
        if _HEADING_ENDS.match(self.text, when.finish):
            if _OPERATION.search(before) and "release" not in before:
                return False  # "Operation Hatch results - Tuesday 14 July" heads what was done on that day
            return _HEADING.fullmatch(before) is not None
        return _STAMPED.fullmatch(before) is not None and _STAMP.match(self.lower, when.finish) is not None

    def of_a_diary(self, when: When, before: str, after: int) -> bool:
        """Whether a day alone in its line heads what happened on it, and no older update of the page.

        A list is announced before it ("The highlights of the week:"), or a line further down is a later day;
        updates stand with the latest first.
        """
        if before or when.start is None:
            return False
        if self.diary is None or not 0 < (when.start - self.diary).days < _DIARY:
            if not _ANNOUNCED.search(self.lower, max(0, when.begin - 80), when.begin):
                day = self.next_alone(after)
                if day is None or not 0 < (day - when.start).days < _DIARY:
                    return False
        self.diary = when.start
        return True

    def next_alone(self, index: int) -> date | None:
        """The next day from an atom on that stands alone in its line."""
        for atom in self.atoms[index:]:
            line = self.lower.rfind("\n", 0, atom.begin) + 1
            alone = not self.lower[line : atom.begin].strip(_OPENERS)
            if alone and atom.rule in _CALENDAR_RULES and _HEADING_ENDS.match(self.text, atom.finish):
                day = self.read(atom, self.now(""))
                return day.start if day is not None else None
        return None

    def first_reprint(self) -> date | None:
        """The day of the earlier release that stands first below: what is above it was written later."""
        label = _REPRINTED.search(self.lower)
        if label is None:
            return None
        atom = next((atom for atom in self.atoms if atom.begin > label.start()), None)
        if atom is None or atom.rule not in _CALENDAR_RULES or atom.begin > label.end() + 1:
            return None
        when = self.read(atom, self.now(label[0]))
        return self.reprint(when).start if when is not None else None

    def reprint(self, when: When) -> When:
        """The day of an earlier release that stands below; the page may have grown since it was published.

        "Previous release | 20 June", on a page of the 14th, is the 20th of that year.
        """
        if when.start is None or self.issued is None:
            return when
        if not _WITH_YEAR.search(self.lower, when.begin, when.finish):
            day = _day(self.issued.year, when.start.month, when.start.day)
            if day is not None and (day - self.issued).days <= _GREW:
                when = _changed(when, days=(day, day))
        return _changed(when, kind="heading")

    def heading(self, when: When) -> When:
        """The day of publication as the page's own dateline, or the day of an older update."""
        if when.start is None or self.latest is None or self.issued is None:
            return when
        start = when.start
        if start.year < self.issued.year and not _WITH_YEAR.search(self.lower, when.begin, when.finish):
            # read beside an older update; it may be a newer one
            day = _day(self.issued.year, start.month, start.day)
            if day is not None and day <= self.issued:
                start, when = day, _changed(when, days=(day, day))
        days = (self.issued - start).days
        if abs(days) <= 1 and self.latest == self.issued:
            return _changed(when, kind="dateline")
        return _changed(when, kind="heading") if 0 <= days < 1000 else when
