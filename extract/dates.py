"""When it happened: every date phrase of a release as first and last day, resolved against its publication.

A phrase is found in three steps, each of which can be read alone. *Atoms* are the smallest phrases that name
a time ("Tuesday 14 July", "yesterday morning", "in October", "last week"); each is one rule below: a name, a
pattern and a function that turns it into days. Neighbouring atoms are *joined* when the words between them
say so ("Monday to Friday", "yesterday (10 March)"). The words *before* a phrase then settle whether it opens
a span ("since"), lies ahead ("due to appear on") or is no date of an event at all ("incident 398 of").

To teach the module a new phrase: a fixed day goes to ``_FEASTS``, a new wording of a known idea into the
pattern of its rule, and a new idea becomes a rule: a pattern and a function from match to days.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class When:
    """A date phrase and the days it stands for.

    ``begin`` and ``finish`` are offsets into the text that was searched; ``start`` and ``end`` are the first
    and last day, both inclusive, or both ``None`` where the phrase cannot be resolved ("recently", or a
    weekday where the publication is unknown). ``basis`` is "stated" (the text gives the calendar date),
    "relative" (counted from the publication) or "context" (counted from an earlier phrase). ``kind`` names
    the rule. Kinds that warn whoever attaches dates to facts: "since" (a running total up to the
    publication), "future" (lies ahead of the publication), "reference" (the date in an incident number),
    "dateline" (when the page was posted). ``conflict`` is set where a stated weekday contradicts the
    calendar date, which then wins.
    """

    begin: int
    finish: int
    start: date | None
    end: date | None
    basis: str
    kind: str
    conflict: bool = False


Days = tuple[date, date] | None


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
_MONTHS = {"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6}
_MONTHS |= {"july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12}
_MONTHS |= {name[:3]: number for name, number in _MONTHS.items()} | {"sept": 9}
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
_FEASTS = {
    "new year's day": (1, 1),
    "valentine's day": (2, 14),
    "halloween": (10, 31),
    "bonfire night": (11, 5),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
}
_NUMBERS = {"a": 1, "an": 1, "one": 1, "couple of": 2, "a couple of": 2, "two": 2, "three": 3, "four": 4}
_NUMBERS |= {"five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12}
_NUMBERS |= {"thirteen": 13, "fourteen": 14, "fifteen": 15, "eighteen": 18}

_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day(?![a-z])"
_WEEKDAY_SHORT = r"(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)(?![a-z])\.?"
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?![a-z])"
)
# A day of the month; not the 6 of 6pm, 6.30, 6:30, 6% or 65.
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d:%])(?!\.\d| ?[ap]\.?m\b)"
_YEAR = r"(?:19[5-9]\d|20[0-4]\d)(?!\d)"
_YEAR_WORD = r"(?:of )?(?:this|last) year"
_PART = r"(?: (?:early )?(?:morning|afternoon|evening|night|lunchtime)(?![a-z]))?"
_COUNT = (
    r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    r"|eighteen|an?|(?:a )?couple of)"
)
_DASH = r"(?: ?[-–—/] ?)"


@dataclass(frozen=True, slots=True)
class _Now:
    """What a rule may look at besides its own words."""

    published: date | None  # None also where only the month is known
    latest: date | None  # no past event lies after this day
    ahead: bool  # the words before the phrase speak of the future
    anchor: tuple[date, date] | None  # the days of the phrase before
    story: date | None  # the last calendar day that the text stated in full, if long before the publication


@dataclass(frozen=True, slots=True)
class _Reading:
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


def _month(year: int, month: int) -> tuple[date, date]:
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def _months_back(day: date, count: int) -> date:
    """The same day of the month so many months before, or the last of that month.

    >>> _months_back(date(2020, 5, 31), 3)
    datetime.date(2020, 2, 29)
    """
    year, month = divmod(day.year * 12 + day.month - 1 - count, 12)
    if year < 1:
        return date.min
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _week(day: date) -> tuple[date, date]:
    """Monday and Sunday of the week."""
    monday = day - timedelta(day.weekday())
    return monday, monday + timedelta(6)


def _easter(year: int) -> date:
    """Easter Sunday of a Gregorian year.

    >>> _easter(2020)
    datetime.date(2020, 4, 12)
    """
    golden, century = year % 19, year // 100
    moon = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon -= (moon // 28) * (1 - (29 // (moon + 1)) * ((21 - golden) // 11))
    sunday = moon - (year + year // 4 + moon + 2 - century + century // 4) % 7
    month = 3 + (sunday + 40) // 44
    return date(year, month, sunday + 28 - 31 * (month // 4))


def _bank_holidays(year: int) -> dict[str, date]:
    """The Mondays that England and Wales call bank holidays, by the words that pick them out."""
    may = date(2020, 5, 8) if year == 2020 else _monday(date(year, 5, 1))  # moved in 2020 for VE Day
    spring = date(2022, 6, 2) if year == 2022 else _monday(date(year, 5, 25))  # moved in 2022 for the jubilee
    return {"easter": _easter(year) + timedelta(1), "may": may, "spring": spring} | {
        "august": _monday(date(year, 8, 25))
    }


def _monday(day: date) -> date:
    """The first Monday on or after a day."""
    return day + timedelta(-day.weekday() % 7)


def _capped(days: tuple[date, date], now: _Now) -> tuple[date, date]:
    """A span that has begun by the publication ends with it at the latest."""
    start, end = days
    return (start, min(end, now.latest)) if now.latest and start <= now.latest else days


# --- rules: from the words of a phrase to days --------------------------------------------------------


Groups = dict[str, str | None]


def _calendar(groups: Groups, now: _Now) -> _Reading | None:
    """A day or days of a month: "14 July", "Tuesday, July 14", "5-9 October 2020", "14/07/20"."""
    numbers = [int(n) for n in re.findall(r"\d+", groups["days"] or "")]
    if "," in (groups["days"] or "") and numbers != sorted(set(numbers)):
        numbers = numbers[-1:]  # "aged 22, 24 and 5 May": only the last one is a day
    first, last = numbers[0], numbers[-1]
    written = groups["month"] or ""
    month = _MONTHS.get(written) or int(written)
    weekday = _WEEKDAYS[name.strip(".")] if (name := groups.get("weekday")) else None
    kind = "calendar_day" if len(numbers) == 1 else "calendar_days"
    end = _this_day(groups, now, month, last, weekday if len(numbers) == 1 else None)
    if end is None:
        return None if now.latest or groups.get("year") else _Reading(None, kind, "stated")
    start = _day(end.year, end.month, first)
    if first > last:
        start = _day(*_months_back(end.replace(day=1), 1).timetuple()[:2], first)
    if start is None:
        return None
    conflict = weekday is not None and start.weekday() != weekday
    return _Reading((start, end), kind, "stated", conflict)


def _this_day(groups: Groups, now: _Now, month: int, day: int, weekday: int | None) -> date | None:
    """The day of the year that is meant: as given, else the last one before or the first one after now."""
    if groups.get("year"):
        year = int(groups["year"] or 0)
        if year < 100:
            year += 2000 if not now.latest or year + 2000 <= now.latest.year + 1 else 1900
        return _day(year, month, day)
    if now.latest is None:
        return None
    this = now.latest.year
    if groups.get("said"):
        return _day(this - ("last" in (groups["said"] or "")), month, day)
    years = [_day(year, month, day) for year in range(max(1, this - 8), min(9999, this + 1) + 1)]
    past = next((d for d in reversed(years) if d and d <= now.latest), None)
    coming = next((d for d in years if d and d > now.latest), None)
    if past is None or coming is None or (coming - now.latest).days > 300:
        return past
    if weekday is not None and (past.weekday() == weekday) != (coming.weekday() == weekday):
        return past if past.weekday() == weekday else coming
    return coming if now.ahead else past


def _weekday(groups: Groups, now: _Now) -> _Reading | None:
    """A weekday without a date: the last one, the publication's own day included.

    Where the story has moved to an earlier week ("On Monday 28 September ... On Friday ..."), the weekday
    belongs to that week; where the words look ahead, it is the coming one.
    """
    which, number = groups["which"] or "", _WEEKDAYS[groups["weekday"] or ""]
    if which in ("every", "each", "a", "an", "black", "mad", "most"):
        return None
    if which in ("the following", "following", "the next", "the previous"):
        if now.anchor is None:
            return _Reading(None, "following_weekday", "context")
        if which == "the previous":
            day = now.anchor[0] - timedelta((now.anchor[0].weekday() - number - 1) % 7 + 1)
        else:
            day = now.anchor[1] + timedelta((number - now.anchor[1].weekday() - 1) % 7 + 1)
        return _Reading((day, day), "following_weekday", "context")
    if now.published is None:
        return _Reading(None, "weekday")
    back = (now.published.weekday() - number) % 7
    if groups.get("week"):
        day = _week(now.published)[0] + timedelta(number - 7 * ("last" in (groups["week"] or "")))
    elif which == "last":
        day = now.published - timedelta(back or 7)
    elif which in ("next", "coming", "this coming"):
        day = now.published + timedelta(7 - back)
    elif now.ahead or (which == "this" and number > now.published.weekday()):
        day = now.published + timedelta(-back % 7)
    elif now.story and not which:
        day = now.story + timedelta((number - now.story.weekday()) % 7)
        if day <= now.published:
            return _Reading((day, day), "weekday", "context")
        day = now.published - timedelta(back)
    else:
        day = now.published - timedelta(back)
    return _Reading((day, day), "weekday")


def _named(groups: Groups, now: _Now) -> _Reading | None:
    """Yesterday, today, this morning, last night, overnight, tomorrow."""
    name = groups["name"] or ""
    kind = name.replace(" ", "_")
    if now.published is None:
        return _Reading(None, kind)
    one = timedelta(1)
    if name == "overnight":
        return _Reading((now.published - one, now.published), kind)
    if name.startswith("last ") or name == "yesterday":
        return _Reading((now.published - one, now.published - one), kind)
    if name == "tomorrow":
        return _Reading((now.published + one, now.published + one), "future")
    return _Reading((now.published, now.published), kind)


def _weekend(groups: Groups, now: _Now) -> _Reading | None:
    """Saturday and Sunday: the last ones begun, unless the words point elsewhere."""
    which = groups["which"] or ""
    if which in ("that", "the following", "the same", "that same", "the previous"):
        if now.anchor is None:
            return _Reading(None, "weekend", "context")
        saturday = _week(now.anchor[0])[0] + timedelta(5)
        if which == "the following" and now.anchor[1] >= saturday:
            saturday += timedelta(7)
        if which == "the previous":
            saturday -= timedelta(7)
        return _Reading((saturday, saturday + timedelta(1)), "weekend", "context")
    if now.published is None:
        return _Reading(None, "weekend")
    weekday = now.published.weekday()
    saturday = now.published - timedelta((weekday - 5) % 7)
    if which == "last" and weekday >= 5:
        saturday -= timedelta(7)
    ahead = weekday < 5 and (
        which in ("next", "the coming") or now.ahead or (which == "this" and weekday == 4)
    )
    if ahead or (which == "next" and weekday >= 5):
        saturday += timedelta(7)
        return _Reading((saturday, saturday + timedelta(1)), "future")
    return _Reading(_capped((saturday, saturday + timedelta(1)), now), "weekend")


def _period(groups: Groups, now: _Now) -> _Reading | None:
    """This, last or next week, month or year; "earlier this" is no narrower."""
    which, unit = groups["which"] or "", groups["unit"] or ""
    kind = f"{which}_{unit}"
    if which == "next" or (groups.get("place") or "").startswith("later"):
        kind = "future"
    days = _unit_days(which, unit, now)
    if days is None:
        return _Reading(None, kind)
    return _Reading(days if kind == "future" else _capped(days, now), kind)


def _unit_days(which: str, unit: str, now: _Now) -> Days:
    step = {"last": -1, "this": 0, "the": 0, "next": 1}[which]
    if unit == "month" and now.latest:
        day = _months_back(now.latest, -step)
        return _month(day.year, day.month)
    if unit == "year" and now.latest:
        year = now.latest.year + step
        return date(year, 1, 1), date(year, 12, 31)
    if unit == "week" and now.published:
        return _week(now.published + timedelta(7 * step))
    if unit == "fortnight" and now.published:
        return (now.published - timedelta(14), now.published) if step <= 0 else None
    return None


def _edge(groups: Groups, now: _Now) -> _Reading | None:
    """The start or the end of a week, month or year."""
    days = _unit_days(groups["which"] or "this", groups["unit"] or "", now)
    if days is None:
        return _Reading(None, "edge")
    length = {"week": 1, "month": 6, "year": 30}[groups["unit"] or ""]
    if groups["edge"] == "end":
        start, end = days[1] - timedelta(length), days[1]
        return _Reading(_capped((start, end), now), "future" if now.latest and start > now.latest else "edge")
    return _Reading(_capped((days[0], days[0] + timedelta(length)), now), "edge")


def _past(groups: Groups, now: _Now) -> _Reading | None:
    """The past so many days, weeks, months or years, up to the publication."""
    unit = (groups["unit"] or "").rstrip("s")
    if groups.get("vague") or now.published is None or (groups["which"] or "") in ("previous", "preceding"):
        return _Reading(None, "vague" if groups.get("vague") else "past_span")
    start = _before(now.published, _count(groups["count"]), unit)
    return _Reading((start, now.published), "past_span")


def _count(word: str | None) -> int:
    word = word or "1"
    return int(word) if word.isdigit() else _NUMBERS[word]


def _before(day: date, count: int, unit: str) -> date:
    """So many units before a day; hours count as started days.

    >>> _before(date(2020, 3, 10), 48, "hour"), _before(date(2020, 3, 10), 2, "week")
    (datetime.date(2020, 3, 8), datetime.date(2020, 2, 25))
    """
    months = {"month": 1, "year": 12, "decade": 120}.get(unit)
    if months:
        return _months_back(day, count * months)
    days = {"hour": -(-count // 24), "week": 7 * count, "weekend": 7 * count, "fortnight": 14 * count}
    return day - timedelta(days.get(unit, count))


def _vague(groups: Groups, now: _Now) -> _Reading | None:
    """A time that no reader could pin down: "in recent weeks"."""
    return _Reading(None, "future" if groups.get("ahead") else "vague")


def _ago(groups: Groups, now: _Now) -> _Reading | None:
    """So many days, weeks, months or years ago: the day, else the whole week, month or year."""
    unit, count = (groups["unit"] or "").rstrip("s"), _count(groups["count"])
    if now.published is None:
        return _Reading(None, "ago")
    day = _before(now.published, count, unit)
    if unit in ("week", "fortnight"):
        return _Reading(_week(day), "ago")
    if unit == "month":
        return _Reading(_month(day.year, day.month), "ago")
    if unit in ("year", "decade"):
        return _Reading((date(day.year, 1, 1), date(day.year, 12, 31)), "ago")
    return _Reading((day, day), "ago")


def _later(groups: Groups, now: _Now) -> _Reading | None:
    """So many days or weeks after the phrase before."""
    if now.anchor is None:
        return _Reading(None, "later", "context")
    unit, count = (groups["unit"] or "").rstrip("s"), _count(groups["count"])
    back = (groups["way"] or "") in ("before", "earlier")
    if unit == "hour":
        return _Reading(now.anchor, "later", "context")
    start, end = (_before(day, count if back else -count, unit) for day in now.anchor)
    return _Reading((start, end), "later", "context")


def _anchored(groups: Groups, now: _Now) -> _Reading | None:
    """The same day, the next day, later that week: counted from the phrase before."""
    which, unit, place = groups["which"] or "", groups["unit"] or "", (groups.get("place") or "")[:5]
    step = 1 if which in ("the following", "the next", "next") else -1 if which == "the previous" else 0
    kind = "next" if step > 0 else "previous" if step < 0 else "same"
    kind = f"{kind}_{unit if unit in ('week', 'month', 'year') else 'day'}"
    if which in ("the", "in the"):
        if not place or unit not in ("week", "month", "year"):
            return None
        return _within(unit, place, now)
    if now.anchor is None:
        return _Reading(None, kind, "context")
    start, end = now.anchor
    length = (end - start).days
    if unit in ("week", "month", "year"):
        if length > {"week": 3, "month": 20, "year": 300}[unit] and step == 0:
            return _Reading(now.anchor, kind, "context")
        if unit == "week":
            days = _week(start + timedelta(7 * step))
        elif unit == "month":
            days = _month(*_months_back(start, -step).timetuple()[:2])
        else:
            days = date(start.year + step, 1, 1), date(start.year + step, 12, 31)
        if place == "later":
            days = min(end + timedelta(1), days[1]), days[1]
        if place == "earli":
            days = days[0], max(days[0], start - timedelta(1))
        return _Reading(_capped(days, now), kind, "context")
    if length > 1 and step:
        return _Reading(now.anchor, kind, "context")  # "the next day" of a day unknown within a span
    day = (end if step >= 0 else start) + timedelta(step)
    return _Reading((day, day) if step or length <= 1 else now.anchor, kind, "context")


def _within(unit: str, place: str, now: _Now) -> _Reading | None:
    """ "Earlier in the week": of the publication's week, or of the week that the story is in."""
    days = _unit_days("this", unit, now)
    if days is None:
        return _Reading(None, f"this_{unit}")
    if now.anchor and now.anchor[0] < days[0]:
        if (now.anchor[1] - now.anchor[0]).days >= 4:
            return _Reading(now.anchor, f"same_{unit}", "context")
        if unit == "week":
            days = _week(now.anchor[0])
        return _Reading(_capped(days, now), f"same_{unit}", "context")
    if place == "later" and now.ahead:
        return _Reading(days, "future")
    return _Reading(_capped(days, now), f"this_{unit}")


def _month_only(groups: Groups, now: _Now) -> _Reading | None:
    """A month, or the beginning, middle or end of one; capped at the publication."""
    month = _MONTHS[groups["month"] or ""]
    first = _this_day(groups, now, month, 1, None)
    if groups.get("which") == "last" and now.latest and first and first > now.latest - timedelta(45):
        first = date(first.year - 1, month, 1)
    if groups.get("which") == "next" and now.latest and first and first <= now.latest:
        first = date(first.year + 1, month, 1)
    if first is None:
        return _Reading(None, "month", "stated")
    start, end = _month(first.year, month)
    part = (groups.get("part") or "").replace("the ", "").replace("in ", "").replace("very ", "")
    if part.startswith(("beginning", "start", "first w")):
        end = start + timedelta(6)
    elif part.startswith(("end", "last w")):
        start = end - timedelta(6)
    elif part.startswith("mid"):
        start, end = start + timedelta(10), start + timedelta(19)
    elif part.startswith("early"):
        end = start + timedelta(9)
    elif part.startswith("late"):
        start = start + timedelta(20)
    elif part.startswith("first h"):
        end = start + timedelta(14)
    elif part.startswith("second h"):
        start = start + timedelta(15)
    return _Reading(_capped((start, end), now), "part_of_month" if part else "month", "stated")


def _season(groups: Groups, now: _Now) -> _Reading | None:
    """Spring, summer, autumn or winter of a year, three whole months."""
    month = _SEASONS[groups["season"] or ""]
    first = _this_day(groups, now, month, 1, None)
    if first is None:
        return _Reading(None, "season")
    if groups.get("which") == "last" and now.latest and first > now.latest - timedelta(45):
        first = date(first.year - 1, month, 1)
    end = _months_back(first, -3) - timedelta(1)
    return _Reading(_capped((first, end), now), "season")


def _year_only(groups: Groups, now: _Now) -> _Reading | None:
    """A year, or an early or late part of one."""
    year = int(groups["year"] or 0)
    start, end = date(year, 1, 1), date(year, 12, 31)
    part = (groups.get("part") or "").replace("the ", "")
    if part.startswith(("early", "beginning", "start")):
        end = date(year, 3, 31)
    elif part.startswith(("late", "end")):
        start = date(year, 10, 1)
    elif part.startswith("mid"):
        start, end = date(year, 5, 1), date(year, 8, 31)
    return _Reading(_capped((start, end), now), "part_of_year" if part else "year", "stated")


def _feast(groups: Groups, now: _Now) -> _Reading | None:
    """Holidays by name: of the year given, else the last one, or the coming one if the words look ahead."""
    name = (groups["name"] or "").replace("’", "'").replace("years'", "year's").replace("years ", "year's ")
    if groups.get("year"):
        return _Reading(_feast_days(name, int(groups["year"] or 0)), "holiday", "stated")
    if now.latest is None:
        return _Reading(None, "holiday", "stated")
    this = now.latest.year
    known = [
        d for year in (this - 1, this, min(this + 1, 9998)) if year > 1 for d in _feast_choices(name, year)
    ]
    known.sort()
    past = [days for days in known if days[0] <= now.latest]
    coming = [days for days in known if days[0] > now.latest]
    if now.ahead and coming:
        return _Reading(coming[0], "future")
    return _Reading(past[-1] if past else None, "holiday", "stated")


def _feast_days(name: str, year: int) -> Days:
    choices = _feast_choices(name, year)
    return choices[0] if choices else None


def _feast_choices(name: str, year: int) -> list[tuple[date, date]]:
    fixed = _FEASTS.get(name)
    if fixed:
        day = date(year, *fixed)
        return [(day, day)]
    easter = _easter(year)
    if name == "good friday":
        return [(easter - timedelta(2),) * 2]
    if name == "easter sunday":
        return [(easter, easter)]
    if name == "easter monday":
        return [(easter + timedelta(1),) * 2]
    if name.startswith("easter"):
        return [(easter - timedelta(2), easter + timedelta(1))]
    holidays = _bank_holidays(year)
    picked = [day for word, day in holidays.items() if word in name]
    if "may" in name and "early" not in name:
        picked.append(holidays["spring"])
    if "summer" in name:
        picked.append(holidays["august"])
    long = timedelta(2 if "weekend" in name else 0)
    return sorted((day - long, day) for day in picked or list(holidays.values()))


@dataclass(frozen=True, slots=True)
class _Rule:
    name: str
    pattern: str
    read: Callable[[Groups, _Now], _Reading | None]


_BEFORE_DAY = rf"(?:(?P<weekday>{_WEEKDAY}|{_WEEKDAY_SHORT}){_PART},? (?:the )?)?"
_AFTER_MONTH = rf"(?:,? (?:in )?(?P<year>{_YEAR})(?![-\w])| (?P<said>{_YEAR_WORD}))?"
_NUMERIC_DAY, _NUMERIC_MONTH = r"(?P<days>0?[1-9]|[12]\d|3[01])", r"(?P<month>1[0-2]|0?[1-9])"

_RULES = (
    _Rule(
        "day_month",
        rf"{_BEFORE_DAY}(?P<days>{_DAY}(?:(?:{_DASH}|, | and |, and | & | to | or ){_DAY}){{0,6}})"
        rf"(?: day)?(?: of)?[ -]?(?P<month>{_MONTH})\.?{_AFTER_MONTH}",
        _calendar,
    ),
    _Rule(
        "month_day",
        rf"{_BEFORE_DAY}(?P<month>{_MONTH}),? (?:the )?"
        rf"(?P<days>{_DAY}(?:(?:{_DASH}| and | & | to ){_DAY})?){_AFTER_MONTH}",
        _calendar,
    ),
    _Rule("slashes", rf"{_NUMERIC_DAY}/{_NUMERIC_MONTH}(?:/(?P<year>(?:20)?\d\d))?(?![\d/%])", _calendar),
    _Rule("dots", rf"{_NUMERIC_DAY}\.{_NUMERIC_MONTH}\.(?P<year>(?:20)?\d\d)(?![\d.%])", _calendar),
    _Rule(
        "iso", r"(?P<year>20[0-4]\d)-(?P<month>1[0-2]|0[1-9])-(?P<days>0[1-9]|[12]\d|3[01])(?!\d)", _calendar
    ),
    _Rule(
        "feast",
        r"(?P<name>new year[’']?s[’']? (?:day|eve)|valentine[’']s day|halloween|bonfire night|boxing day"
        r"|christmas (?:eve|day)|good friday|easter (?:sunday|monday|weekend|bank holiday weekend)"
        r"|(?:(?:(?:early )?may|august|spring|summer|easter) )?bank holiday(?: weekend| monday)?)(?![a-z])"
        rf"(?:,? (?:in )?(?P<year>{_YEAR}))?",
        _feast,
    ),
    _Rule(
        "edge",
        r"(?P<edge>beginning|start|end) of (?P<which>the|this|last|next) (?P<unit>week|month|year)(?![a-z-])",
        _edge,
    ),
    _Rule(
        "month",
        r"(?:(?P<part>(?:the )?(?:very )?(?:beginning|start|end|middle|first half|second half) of"
        r"|the (?:first|last) week (?:of|in)|early(?: in)?|late(?: in)?|mid)[ -])?"
        rf"(?:(?P<which>last|this|next) )?(?P<month>{_MONTH}){_AFTER_MONTH}",
        _month_only,
    ),
    _Rule(
        "weekday",
        r"(?:(?P<which>this coming|the following|the next|the previous|last|this|next|following|coming|every"
        rf"|each|an?|black|mad|most) )?(?P<weekday>{_WEEKDAY}){_PART}(?: (?P<day>{_DAY})(?![\w,]))?"
        r"(?:,? (?:of )?(?P<week>(?:this|last) week))?",
        _weekday,
    ),
    _Rule(
        "named",
        r"(?:(?:earlier|later) )?(?P<name>(?:yesterday|today|tonight|tomorrow|overnight)(?![a-z-])"
        rf"|this (?:morning|afternoon|evening|lunchtime)|last (?:night|evening)){_PART}",
        _named,
    ),
    _Rule(
        "weekend",
        r"(?P<which>last|this past|this|next|the past|the last|the previous|the following|the same|that same"
        r"|that|the coming|the) weekend(?![a-z-])",
        _weekend,
    ),
    _Rule(
        "period",
        r"(?:(?P<place>earlier|later)(?: on)? )?(?P<which>this|last|next) "
        r"(?P<unit>week|month|year|fortnight)(?![a-z-])",
        _period,
    ),
    _Rule(
        "past",
        r"(?:(?:the|this|these) )?(?P<which>past|last|previous|preceding) "
        rf"(?:(?P<count>{_COUNT})[ -]|(?P<vague>(?:a )?few|several|couple of|number of|many) )?"
        r"(?P<unit>(?:hour|day|night|week|weekend|fortnight|month|year|decade)s?)(?![a-z-])",
        _past,
    ),
    _Rule(
        "vague",
        r"(?:recent|(?P<ahead>the (?:coming|next)))(?: few| several| number of)?"
        r" (?:days|weeks|months|years)(?![a-z])",
        _vague,
    ),
    _Rule("ago", rf"(?P<count>{_COUNT}) (?P<unit>(?:day|week|fortnight|month|year)s?) ago(?![a-z])", _ago),
    _Rule(
        "later",
        rf"(?P<count>{_COUNT}) (?P<unit>(?:hour|day|week|month|year)s?) (?P<way>later|before|earlier)"
        r"(?![a-z])",
        _later,
    ),
    _Rule(
        "anchored",
        r"(?:(?P<place>earlier|later)(?: on)? (?:in )?)?"
        r"(?P<which>(?:that|the) (?:very )?same|the following|the next|the previous|same|that|next|the)"
        rf" (?P<unit>day|date|morning|afternoon|evening|night|week|month|year)(?![a-z’'-]){_PART}",
        _anchored,
    ),
    _Rule(
        "season",
        r"(?:(?P<which>last|this) )?(?P<season>spring|summer|autumn|winter)"
        rf"(?: (?:of )?(?P<year>{_YEAR})| (?P<said>{_YEAR_WORD}))?(?![a-z’'-])",
        _season,
    ),
    _Rule(
        "year",
        rf"(?:(?P<part>early(?: in)?|late(?: in)?|mid|the (?:beginning|start|end) of)[ -])?"
        rf"(?P<year>{_YEAR})(?![\w/-])",
        _year_only,
    ),
)

# One scan finds the phrase and which rule it is; the rule's own pattern then takes it apart.
_SCAN = re.compile(
    r"(?<![\w£.,/-])(?:"
    + "|".join(f"(?P<{rule.name}>{re.sub(r'[(][?]P<[a-z]+>', '(?:', rule.pattern)})" for rule in _RULES)
    + ")"
)
_READERS = {rule.name: (re.compile(rule.pattern), rule.read) for rule in _RULES}

# --- the words around a phrase ------------------------------------------------------------------------

_TIME = (
    r"(?:(?:around|about|approximately|just before|just after|shortly (?:before|after)) )?"
    r"(?:(?:\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\.?|hrs|hours)?|\d{4} ?(?:hrs|hours)|midnight|midday|noon),? )?"
)
_RANGE = re.compile(
    rf"(?:,? ?(?P<word>to|until|till|through to|through|up to|and|&|or|,)|,? ?[-–—]),? ?"
    rf"(?:up to |as late as )?{_TIME}(?:(?:on|the) )*(?:(?:morning|evening|night|early hours) of )?"
)
_REFINED = re.compile(r"(?:,| -| –| —|:)? (?:\((?:\w+ )?)?(?:on )?(?:the )?")
_OPENING = re.compile(
    rf"\b(?P<word>between|from|since|until|till|by|before)(?: the)? {_TIME}(?:on )?(?:the )?$"
)
_SINCE = re.compile(
    r"\bsince(?: the)?(?: (?:beginning|start|launch|end|middle|early|late|mid) (?:of )?)? $|"
    r"\bsince [^.;:!?\n]{0,70}? (?:in|on|at|from|of|back in)(?: the)? $"
)
_REFERENCE = re.compile(
    r"(?:\d[\w/-]*|\b(?:number|no|ref|reference|log|incident|crime|cad))[.:]? (?:of|dated|from) (?:the )?$"
)
_POSTED = re.compile(
    r"\b(?:posted|published|updated|modified|created|date|issued|uploaded)(?: on| at)?[: ]{1,2}"
    r"(?:\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[ap]m)? )?(?:on )?$"
)
_BORN = re.compile(r"(?:\b\d\d,? \(|\bborn (?:on )?(?:the )?|\bdob:? |date of birth:? )$")
_TENSE = re.compile(
    r"\b(?P<ahead>will|due|(?:is|are|set|scheduled|expected|ordered|listed|bailed) (?:\w+ )?(?:to|until|for)"
    r"|until|next (?:appear|hearing)|to (?:appear|return|attend|answer|be sentenced)|(?:re)?appears?"
    r"|coming up|takes place|sentencing (?:on|at)|trial (?:on|date)|hearing on|adjourned)\b"
    r"|\b(?:was|were|had|after|following|since|happened|occurred|took place|arrested|appeared|charged with"
    r"|committed (?:on|between)|seized|recovered|found|stolen|executed|called)\b"
)
_YEAR_LEADS = {"in", "since", "during", "throughout", "from", "between", "until", "till", "by", "of", "for"}
_YEAR_LEADS |= {"before", "after"}
_MONTH_LEADS = _YEAR_LEADS | {"through", "over", "around"}
_CALENDAR_RULES = frozenset(("day_month", "month_day", "slashes", "dots", "iso"))
_FITTED = _CALENDAR_RULES | {"month", "year", "weekday", "season"}


@dataclass(frozen=True, slots=True)
class _Atom:
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
    finder = _Finder(text, published, precision, anchor)
    return finder.find(offset, len(text) if end is None else end)


class _Finder:
    """One text on its way from atoms to results: the position, and what earlier phrases said."""

    def __init__(self, text: str, published: date | None, precision: str, anchor: Days) -> None:
        lower = text.lower()
        if len(lower) != len(text):  # a few letters change length: keep the offsets, give up on those letters
            lower = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
        self.text, self.lower = text, lower
        self.exact = precision == "day"
        self.latest = published
        if published and not self.exact:
            self.latest = _month(published.year, published.month)[1]
        self.published = published if self.exact else None
        self.anchor = anchor
        self.story: date | None = None
        self.atoms: list[_Atom] = []

    def find(self, offset: int, end: int) -> list[When]:
        self.atoms = [
            atom
            for match in _SCAN.finditer(self.lower, offset, end)
            if (atom := self.atom(match)) is not None
        ]
        found: list[When] = []
        index = 0
        while index < len(self.atoms):
            when, index = self.phrase(index)
            if when is not None:
                found.append(when)
                self.remember(when)
        return found

    def atom(self, match: re.Match[str]) -> _Atom | None:
        name = match.lastgroup or ""
        taken = _READERS[name][0].match(self.lower, match.start(), match.end())
        if taken is None:
            return None
        groups = taken.groupdict()
        month = groups.get("month")
        if month in ("may", "march", "mar") and not self.text[taken.start("month")].isupper():
            return None
        return _Atom(name, match.start(), match.end(), groups)

    def remember(self, when: When) -> None:
        if (
            when.start is None
            or when.end is None
            or when.kind in ("future", "reference", "dateline", "since")
        ):
            return
        self.anchor = (when.start, when.end)
        if self.published and when.basis == "stated" and (when.end - when.start).days < 8:
            self.story = when.start if (self.published - when.end).days > 7 else None

    # -- one phrase: an atom, its refinement in brackets, and the other end of a range

    def phrase(self, index: int) -> tuple[When | None, int]:
        atom = self.atoms[index]
        before = self.lower[max(0, atom.begin - 90) : atom.begin]
        before = before[before.rfind("\n") + 1 :]
        when, after = self.refined(index, self.now(before))
        if when is None:
            return None, after
        opening = _OPENING.search(before)
        word = opening["word"] if opening else ""
        joined = 0
        while after < len(self.atoms):
            other = self.range(index, when, after, word)
            if other is None:
                break
            when, after = other
            joined += 1
        if not joined and not self.stands_alone(atom, before):
            return None, after
        return self.placed(when, before, joined), after

    def now(self, before: str) -> _Now:
        ahead = False
        for match in _TENSE.finditer(before):
            ahead = match["ahead"] is not None
        return _Now(self.published, self.latest, ahead, self.anchor, self.story)

    def read(self, index: int, now: _Now) -> When | None:
        atom = self.atoms[index]
        reading = _READERS[atom.rule][1](atom.groups, now)
        if reading is None:
            return None
        start, end = reading.days or (None, None)
        return When(atom.begin, atom.finish, start, end, reading.basis, reading.kind, reading.conflict)

    def refined(self, index: int, now: _Now) -> tuple[When | None, int]:
        """An atom with the date that restates it: "yesterday (10 March)", "today, Tuesday, July 14"."""
        when = self.read(index, now)
        if when is None or index + 1 >= len(self.atoms):
            return when, index + 1
        atom, other = self.atoms[index], self.atoms[index + 1]
        gap = self.lower[atom.finish : other.begin]
        if len(gap) > 20 or not _REFINED.fullmatch(gap):
            return when, index + 1
        if other.rule in _CALENDAR_RULES and atom.rule not in _CALENDAR_RULES | {"month", "year", "feast"}:
            precise = self.read(index + 1, now)
            if precise is None or (atom.rule == "weekday" and other.groups.get("weekday")):
                return when, index + 1
            conflict = precise.conflict
            if atom.rule == "weekday" and precise.start and precise.start == precise.end:
                conflict = precise.start.weekday() != _WEEKDAYS[atom.groups["weekday"] or ""]
            finish = self.closed(gap, precise.finish)
            return replace(precise, begin=when.begin, finish=finish, conflict=conflict), index + 2
        if (
            other.rule == "weekday"
            and atom.rule in ("named", "period", "past")
            and not other.groups.get("day")
        ):
            number = _WEEKDAYS[other.groups["weekday"] or ""]
            finish = self.closed(gap, other.finish)
            if when.start is None or when.end is None:
                return replace(when, finish=finish), index + 2
            day = when.start + timedelta((number - when.start.weekday()) % 7)
            if day <= when.end:
                return replace(when, finish=finish, start=day, end=day), index + 2
            if "(" in gap and atom.rule == "named":
                return replace(when, finish=finish, conflict=True), index + 2
        return when, index + 1

    def closed(self, gap: str, finish: int) -> int:
        return finish + 1 if "(" in gap and self.text[finish : finish + 1] == ")" else finish

    def range(self, index: int, when: When, other: int, opening: str) -> tuple[When, int] | None:
        """Both ends of a range or a list, or nothing where the next phrase is another one."""
        first, second = self.atoms[index], self.atoms[other]
        gap = self.lower[when.finish : second.begin]
        if len(gap) > 45 or not (match := _RANGE.fullmatch(gap)):
            return None
        word = match["word"] or "-"
        apart = word in ("and", "&", "or", ",") and opening not in ("between", "from")
        if apart and not self.listed(index, other, gap, word):
            return None
        now = self.now("")
        if when.start and first.rule in _CALENDAR_RULES | {"month"} and first.groups.get("year"):
            reach = when.start + timedelta(364)
            now = replace(now, latest=min(reach, now.latest) if now.latest else reach)
        if second.rule == "weekday" and when.start and when.basis == "stated":
            now = replace(now, published=when.start + timedelta(6))
        last, after = self.refined(other, now)
        if last is None or (first.rule == "named" and last.start is None):
            return None
        begun: Days = (when.start, when.end) if when.start and when.end else None
        conflict = when.conflict or last.conflict
        if (
            last.end
            and first.rule in _FITTED
            and not (first.rule in _CALENDAR_RULES and first.groups.get("year"))
        ):
            begun = self.fitted(index, when, last)
        if begun is None or last.start is None or last.end is None or begun[0] > last.end:
            if begun and last.end:
                return None
            return replace(when, finish=last.finish, start=None, end=None, kind="range"), after
        basis = "stated" if "stated" in (when.basis, last.basis) else when.basis
        kind = "days" if word in ("and", "&", "or", ",") and not opening else "range"
        return When(when.begin, last.finish, begun[0], last.end, basis, kind, conflict), after

    def listed(self, index: int, other: int, gap: str, word: str) -> bool:
        """Whether "A and B" names both days of one event, rather than two."""
        first, second = self.atoms[index], self.atoms[other]
        kinds = [atom.rule if atom.rule not in _CALENDAR_RULES else "day" for atom in (first, second)]
        if word == ",":
            if kinds[0] != kinds[1] or kinds[0] not in ("weekday", "month", "year") or gap != ", ":
                return False
            return other + 1 < len(self.atoms) and bool(
                re.fullmatch(r",? (?:and|&) |, ", self.lower[second.finish : self.atoms[other + 1].begin])
            )
        same = kinds[0] == kinds[1] and kinds[0] in ("day", "weekday", "month", "year", "named")
        return same or (kinds[0] == "weekday" and kinds[1] == "day")

    def fitted(self, index: int, when: When, last: When) -> Days:
        """The first end of a range, read again in the light of the other end."""
        atom = self.atoms[index]
        assert last.end is not None
        if atom.rule == "weekday" and atom.groups.get("day"):
            number = int(re.findall(r"\d+", atom.groups["day"] or "0")[0])
            day = _day(last.end.year, last.end.month, number)
            if day and day > last.end:
                day = _day(*_months_back(last.end.replace(day=1), 1).timetuple()[:2], number)
            return (day, day) if day else None
        if when.finish != atom.finish and when.basis == "stated":
            return (when.start, when.end) if when.start and when.end else None
        now = replace(self.now(""), published=last.end, latest=last.end, story=None)
        again = self.read(index, now)
        return (again.start, again.end) if again and again.start and again.end else None

    # -- what the words before make of it

    def stands_alone(self, atom: _Atom, before: str) -> bool:
        """Bare months and years count only after "in", "since" and the like: "May" is a name as well."""
        groups = atom.groups
        lead = before.rsplit(None, 1)[-1] if before.strip() else ""
        if atom.rule == "month":
            return (
                bool(groups.get("year") or groups.get("said") or groups.get("part") or groups.get("which"))
                or lead.strip("(") in _MONTH_LEADS
            )
        if atom.rule == "year":
            return bool(groups.get("part")) or lead in _YEAR_LEADS
        if atom.rule == "season":
            return bool(groups.get("year") or groups.get("said") or groups.get("which")) or before.endswith(
                ("in ", "in the ", "since ", "over the ", "during the ", "throughout the ")
            )
        if atom.rule == "slashes" and not groups.get("year"):
            return before.endswith(("(", "on ", "day ", "today ", "day, "))
        return True

    def placed(self, when: When, before: str, joined: int) -> When | None:
        """The phrase with the kind that the words before it give it."""
        if _BORN.search(before) and when.basis == "stated":
            return None
        if _REFERENCE.search(before) and (when.kind == "calendar_day" or when.kind == "today"):
            return replace(when, kind="reference")
        if _POSTED.search(before) or self.dateline(when):
            return replace(when, kind="dateline")
        if when.start is None or when.end is None:
            return when
        if self.latest and when.start > self.latest:
            return replace(when, kind="future")
        if self.latest and not joined and "since" in before and _SINCE.search(before):
            return replace(when, end=self.latest, kind="since")
        return when

    def dateline(self, when: When) -> bool:
        """A paragraph that is nothing but the day of publication."""
        if when.kind != "calendar_day" or when.start is None or self.latest is None:
            return False
        if abs((when.start - self.latest).days) > 1:
            return False
        around = self.text[max(0, when.begin - 1) : when.begin], self.text[when.finish : when.finish + 1]
        return around[0] in ("", "\n") and around[1] in ("", "\n")
