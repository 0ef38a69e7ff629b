"""The days of what heads a release, from what its body tells: the body dates its headline.

By the same number told with a date, by the parts that make it up, or by the only day of the week named; a
headline over the work of many months has no day.
"""

from __future__ import annotations

import re
from bisect import bisect_right, insort
from datetime import date, timedelta

from extract.dates import ACTIONS
from extract.goods import KINDS_OF
from extract.governing import LATE
from extract.moments import CALL, COARSE, COURT, LAUNCH, POLICE, TALK, Days, Moment, goes_on_to, within
from extract.sought import Sought
from extract.statement import Statement
from extract.words import any_of, contexts

_WORDS = contexts()["headlines"]

Told = tuple[Statement, Days, str]

# Phrases for a time within which a day may be told further down.
LOOSE = frozenset(
    {"last_week", "this_week", "last_month", "this_month", "month", "weekend", "last_year", "this_year"}
)
_MANY = 10  # from here on a number of a week is hardly the work of the only day told of
LEAD = 3  # paragraphs that head a release
_FAR = 12  # paragraphs after which something told with a date is another matter
_ENOUGH = 200  # tellings that are looked through, however long the text
_SEVERAL = 2  # days told of a week of action from which it is known which week it was
_INEXACT = 3  # days by which a span told roughly may be longer or shorter than it was
_LATELY = 14  # days before its end within which what was told roughly has ended
_ROUGH = frozenset({"past_span", "last_night", "overnight"})
_EXACT = frozenset({"range", "days", "calendar_days"})
_WEEK_OF_ACTION = Sought(rf"\bweek(?: of {ACTIONS}|-long)\b")
_FIVE_DAYS = Sought(rf"\bfive[- ]days? (?:of (?:action|activity)|period|{any_of(_WORDS['operations'])})\b")
_LONG = 100  # days from first to last that an operation told as one may have run


class Body:
    """What a release tells with a date, for what heads it without one."""

    def __init__(self, out: list[Told], moments: list[Moment], lower: str, published: date | None) -> None:
        self.out = out
        self.published = published
        self.alike: dict[tuple[str, str | None], list[int]] = {}
        self.dated: list[int] = []  # events other than charges, in the order of the text
        for k in range(len(out)):
            self.add(k)
        self.work = [m for m in moments if m.role == POLICE and m.scene and m.days]
        self.operation = operation(moments, lower, published)
        self.week = self.operation is not None and not any(m.ran for m in moments)
        self.begins = [m.when.begin for m in self.work]

    def add(self, k: int) -> None:
        """Take in a statement, if its days are known."""
        s, days, _ = self.out[k]
        if days is None:
            return
        insort(self.alike.setdefault((s.metric, s.item), []), k)
        if not s.total and s.metric not in LATE and (not self.dated or k > self.dated[-1]):
            self.dated.append(k)

    def told_of(self, k: int, *, again: bool = False) -> Told:
        """A statement that heads the release with the days of what the body tells of it.

        Those of the same number told with a date; else from the first to the last of the smaller ones; else
        the first police work told, unless only what is told again counts.
        """
        s = self.out[k][0]
        alike = self.told_alike(k)
        equal = [e for e in alike if e[0].value == s.value and s.value is not None]
        own = next((e for e in equal if e[0].when is not None and not e[0].quoted), None)
        smaller = [
            e for e in alike if not e[0].total and (s.value is None or 0 < (e[0].value or 0) < s.value)
        ]
        if is_further(s):
            told_again = [e for e in smaller if e[0].known or e[0].rule.endswith(".reduced")]
            smaller = [e for e in smaller if e not in told_again or self.is_news(e[1])]
        parts = [(d, b) for _, d, b in smaller if d]
        if sum(d[0] == d[1] for d, _ in parts) > 1:
            parts = [(d, b) for d, b in parts if d[0] == d[1]]
        if own is not None or (equal and len({d for o, d, _ in smaller if o.when is not None}) < 2):
            o, days, basis = own or equal[0]
            s.total = s.total or o.total
            return s, days, basis
        if (running := _added_up_to(s, alike)) is not None:
            s.total = True
            return s, running[1], running[2]
        counted = sum(e[0].value or 0 for e in smaller)
        if s.value and s.value > 2 * counted:
            parts = []  # a single one of thirteen says little of when the others were
        whole = self.operation
        rest = (s.value or 0) - counted
        week = self.week and len({d for d, _ in parts}) > 1
        if parts and whole is not None and (rest != 0 or week) and all(within(d, whole) for d, _ in parts):
            return s, whole, "context"
        if parts:
            basis = "context" if s.value is None or any(b == "context" for _, b in parts) else parts[0][1]
            return s, _from_first_to_last([d for d, _ in parts]), basis
        if s.metric in LATE or again:
            return s, None, "unknown"
        if self.operation is not None and (s.value != 1 or s.paragraph > LEAD):
            return s, self.operation, "context"
        told = self.of_the_work(k)
        if is_further(s) and not self.is_news(told[1]):
            return s, None, "unknown"  # others were arrested on the day of the offence
        return told

    def told_alike(self, k: int) -> list[Told]:
        """What the body tells with a date of the same kind as a statement."""
        s = self.out[k][0]
        alike = [self.out[i] for i in self.alike.get((s.metric, s.item), [])[:_ENOUGH] if i != k]
        if s.value is not None or s.item not in KINDS_OF:
            return alike
        # "drugs seized" sums up the heroin of Monday and the cannabis of Tuesday
        of_kinds = [
            self.out[i] for kind in KINDS_OF[s.item] for i in self.alike.get((s.metric, kind), [])[:_ENOUGH]
        ]
        spans = [days for _, days, _ in of_kinds if days]
        if not spans:
            return alike
        first, last = _from_first_to_last(spans)
        return alike + of_kinds if (last - first).days <= COARSE else alike

    def of_the_work(self, k: int) -> Told:
        """A statement that heads the release with the days of the work that the body tells, if it is one story."""
        s = self.out[k][0]
        many = s.metric != "seizure" and (s.value or 0) > 1
        i = bisect_right(self.dated, k)
        if i < len(self.dated):
            first, days, _ = self.out[self.dated[i]]
            if first.paragraph - s.paragraph > _FAR:
                return s, None, "unknown"
            if (
                first.metric == s.metric in _OF_SUSPECTS
                and first.more
                and not s.more
                and first.unit == "people"
            ):
                return s, None, "unknown"  # "two other men, who were arrested on Sunday": of other people
            if (later := self.before_it(s, first, days)) is not None:
                return s, later, "context"
            if not self.of_one_day():
                if first.paragraph - s.paragraph > 6 or not self.of_one_time():
                    return s, None, "unknown"
                if many and days is not None:
                    days = _from_first_to_last([d for o in self.dated[:_ENOUGH] if (d := self.out[o][1])])
            return s, days, "context"
        spans = [m.days for m in self.work if m.days]
        if many and spans and not any(m.length for m in self.work):
            days = _from_first_to_last(spans)
            if (days[1] - days[0]).days <= COARSE:
                return s, days, "context"
        i = bisect_right(self.begins, s.at)
        return (s, self.work[i].days, "context") if i < len(self.work) else (s, None, "unknown")

    def is_news(self, days: Days) -> bool:
        """Whether something happened on the day of the publication or the day before it."""
        return days is not None and self.published is not None and (self.published - days[0]).days <= 1

    def before_it(self, s: Statement, first: Statement, days: Days) -> Days:
        """The day of police work told before the first statement with a date, if that looks back from it.

        "Today's operation follows another one in December, when 900 cigarettes were seized."
        """
        i = bisect_right(self.begins, s.at)
        if days is None or first.when is None or i == len(self.work) or not self.of_one_day():
            return None
        work = self.work[i]
        looks_back = work.when.begin < first.begin and work.days is not None and work.days[0] > days[1]
        return work.days if looks_back and not work.length else None

    def so_far(self, s: Statement) -> Days:
        """From the first to the last day of the police work told before a sum, if that is one story."""
        spans = [m.days for m in self.work if m.days and m.when.begin < s.at and not m.length]
        if not spans:
            return None
        days = _from_first_to_last(spans)
        return days if (days[1] - days[0]).days <= COARSE else None

    def of_one_day(self) -> bool:
        """Whether all that is told with a date happened on the same days."""
        return len({self.out[k][1] for k in self.dated[:_ENOUGH]}) == 1

    def of_one_time(self) -> bool:
        """Whether all that is told with a date happened within a month: one story and not the work of a year."""
        spans = [days for k in self.dated[:_ENOUGH] if (days := self.out[k][1]) is not None]
        first, last = _from_first_to_last(spans)
        return (last - first).days <= COARSE


def _added_up_to(s: Statement, alike: list[Told]) -> Told | None:
    """Which running total a headline adds up: "over 100 arrests", of 45 and 59 "since the start of the campaign"."""
    running = [e for e in alike if e[0].total and e[0].value and not e[0].partitive]
    last = running[-1:]
    beside = [e for e in running if last and e[0].sentence == last[0][0].sentence and e[1] == last[0][1]]
    counted = sum(e[0].value or 0 for e in beside)
    most = (s.value or 0) * (_ROUNDED_DOWN if s.qualifier == "min" else 1)
    return last[0] if len(beside) > 1 and s.value and s.value <= counted <= most else None


_ROUNDED_DOWN = 1.1  # times "over 100" is at most what a headline rounds so


def is_further(s: Statement) -> bool:
    """Whether people were arrested after others of whom the body may tell when: "a third man", "a further arrest"."""
    return s.metric == "arrests" and (s.further or (s.ordinal > 1 and not s.definite))


def _from_first_to_last(spans: list[tuple[date, date]]) -> tuple[date, date]:
    return min(first for first, _ in spans), max(last for _, last in spans)


def operation(moments: list[Moment], lower: str, published: date | None) -> Days:
    """The days an operation ran, with those of a second part that began where the first ended.

    A week of action has the days told of it ("from Monday 6 to Friday 10 July"), else it is the whole week, from
    Monday to Sunday, that all the days told are of; five days of action end on Friday, and none ends after the
    publication.
    """
    ran = [m for m in moments if m.ran and m.length <= _LONG]
    whole = ran[0] if ran else None
    for m in ran[1:]:
        whole = (whole and goes_on_to(whole, m)) or whole
    if whole is not None or "week" not in lower or not _WEEK_OF_ACTION.search(lower):
        return whole.days if whole else None
    days = {m.days[0] for m in moments if m.role == POLICE and m.scene and m.days and not m.length}
    mondays = {day - timedelta(days=day.weekday()) for day in days}
    if len(days) < _SEVERAL or len(mondays) > 1:
        return None
    monday = mondays.pop()
    told = {m.days for m in moments if m.days and m.role == POLICE and m.when.kind in _EXACT and m.length > 2}
    told = {span for span in told if monday <= span[0] <= min(days) and max(days) <= span[1]}
    if len(told) == 1:
        return told.pop()
    last = monday + timedelta(days=4 if _FIVE_DAYS.search(lower) else 6)
    return monday, min(last, published) if published and published > monday else last


def sharpened(told: list[Told], moments: list[Moment], *wholes: Days) -> None:
    """What happened "over the past three weeks" happened in the three weeks of the operation, which are told."""
    rough = {
        m.days
        for m in moments
        if m.days
        and (m.when.kind in _ROUGH or (m.ran and m.when.start != m.days[0]) or m.when.kind == "weekend")
    }
    if not rough:
        return
    spans = [m for m in moments if m.length and m.role == POLICE and m.when.kind in _EXACT]
    exact = {m.days for m in spans if m.days} | {whole for whole in wholes if whole}
    ran = {m.days for m in spans if m.ran}
    for k, (s, days, basis) in enumerate(told):
        if days in rough and days is not None:
            known = (exact if days[0] != days[1] else exact & ran) - rough
            same = {d for d in known if d is not None and _nearly(d, days)}
            if len(same) == 1:
                told[k] = s, same.pop(), basis


def _nearly(days: tuple[date, date], rough: tuple[date, date]) -> bool:
    """Whether a span is about as long as the one told roughly, overlaps with it and has ended lately."""
    longer = (days[1] - days[0]).days - (rough[1] - rough[0]).days
    lately = (rough[1] - days[1]).days <= _LATELY
    return lately and abs(longer) <= _INEXACT and days[0] <= rough[1] and rough[0] <= days[1]


def from_friday(told: list[Told]) -> None:
    """A weekend began on Friday where that is told: "Over the weekend ... On Friday two men ... On Sunday a car"."""
    weekends = {d for s, d, _ in told if d and s.when is not None and s.when.kind == "weekend"}
    single = {d[0] for s, d, _ in told if d and d[0] == d[1] and s.when is not None and not s.total}
    for saturday, sunday in weekends if single else ():
        friday = saturday - timedelta(days=1)
        if sunday == saturday + timedelta(days=1) and friday in single and {saturday, sunday} & single:
            for k, (s, days, basis) in enumerate(told):
                if days == (saturday, sunday):
                    told[k] = s, (friday, sunday), basis


def spans_over_days(told: list[Told]) -> None:
    """A number over the last weeks is a running total where days within them are told of in particular."""
    wide = {
        s.sentence
        for s, d, _ in told
        if d and s.when is not None and s.when.kind == "past_span" and (d[1] - d[0]).days > 9
    }
    if not wide:
        return
    single = {d for s, d, _ in told if d and d[0] == d[1] and not s.total}
    for s, d, _ in told:
        if s.sentence in wide and d and len({a for a in single if d[0] <= a[0] <= d[1]}) > 1:
            s.total = any(o.value for o, _, _ in told if o.sentence == s.sentence)


def narrowed(told: list[Told], moments: list[Moment]) -> None:
    """What heads a release as of a week or a month happened when the body, which knows better, says.

    On the day on which the body tells the same number, or a number where the head has none; else on the only
    day of police work within the time, if nothing else of the kind is told of it. The operation of last month
    was of the days that it ran.
    """
    loose = {m.days for m in moments if m.when.kind in LOOSE}
    # "the weekend (Saturday 18 and Sunday 19 July)" is told exactly
    loose -= {m.days for m in moments if m.when.kind == "weekend" and m.length and _told_exactly(m, moments)}
    ran = _ran(moments)
    for k, (s, days, _) in enumerate(told[:_ENOUGH]):
        if days is None or days not in loose or s.total or s.more:
            continue
        if ran is not None and days != ran and within(ran, days):
            told[k] = s, ran, "context"
            continue
        alike = [
            (o, d, b)
            for o, d, b in told[:_ENOUGH]
            if o.metric == s.metric and o.item == s.item and o.when is not None and not o.total
            if d is not None and d != days and within(d, days)
        ]
        same = {(d, b) for o, d, b in alike if o.value == s.value or (s.value is None and d[0] == d[1])}
        another = s.value == 1 and s.unit == "people" and s.paragraph > LEAD  # of whom a story tells many
        if len(same) == 1 and not another and (s.metric != "warrants" or s.value is not None):
            told[k] = (s, *same.pop())
        elif (added := _day_of_its_parts(told, k, days)) is not None:
            told[k] = s, added, "context"
        elif (
            not alike
            and not _part_of_many(s, told)
            and s.paragraph <= LEAD
            and (s.unit in ("GBP", "g") or (s.value or 0) < _MANY)
        ):
            only = _single_days(moments, days, POLICE)
            if not only and s.metric not in LATE:
                only = _single_days(moments, days, CALL)
            if len({day for day, _ in only}) == 1:
                told[k] = (s, *max(only))  # of one day; rather stated than not


def _day_of_its_parts(told: list[Told], k: int, days: tuple[date, date]) -> Days:
    """The only day on which the smaller numbers told below make up a number: three in Corby and twelve in Hull."""
    s = told[k][0]
    parts = [
        (o.value or 0, d)
        for o, d, _ in told[k + 1 : _ENOUGH]
        if (o.metric, o.item, o.unit) == (s.metric, s.item, s.unit)
        if o.value and o.value < (s.value or 0) and not (o.total or o.partitive or o.ordinal)
    ]
    made_up = sum(value for value, _ in parts) == s.value and len({d for _, d in parts}) == 1
    day = parts[0][1] if made_up else None
    return day if day is not None and day[0] == day[1] and within(day, days) else None


def _single_days(moments: list[Moment], days: tuple[date, date], role: str) -> set[tuple[Days, str]]:
    """The single days within a time of which police work, or a call, is told, and how they are known."""
    return {
        (m.days, m.when.basis)
        for m in moments
        if m.days and m.role == role and m.scene and not m.length and within(m.days, days)
        if m.when.kind != "holiday"
    }


def told_with_their_day(told: list[Told], moments: list[Moment], lower: str, published: date | None) -> None:
    """An arrest that heads a release as of the day of the crime was made on the later day that the body tells.

    "A man has been arrested after a fight in Corby on Saturday. ... The 24-year-old was arrested yesterday." Not
    where the body tells of as many on the day of the crime too, unless the head is of "a second man", "two further".
    """
    dates = {id(m.when): m for m in moments}
    tellings = [
        (k, s, days, dates.get(id(s.when)))
        for k, (s, days, _) in enumerate(told[:_ENOUGH])
        if s.metric in _OF_SUSPECTS and s.unit == "people" and days is not None and not s.total
    ]
    own = [e for e in tellings if e[3] and e[3].role == POLICE and e[2][0] == e[2][1] and not e[1].quoted]
    if published is None or not own:
        return
    for k, s, days, m in tellings:
        if s.paragraph > LEAD or s.partitive or not _is_news(lower, s):
            continue
        if m is not None and m.role in (POLICE, LAUNCH) and (s.known or m.length < _A_WEEK):
            continue
        alike = [e for e in tellings if e[0] != k and (e[1].metric, e[1].value) == (s.metric, s.value)]
        later = {
            e[2]
            for e in alike
            if e in own and e[0] > k and not e[1].partitive
            if days[1] < e[2][0] <= published and (published - e[2][0]).days <= _A_WEEK
        }
        then = any(e[2] == days and (e[1].paragraph > LEAD or (e[3] is not None and e in own)) for e in alike)
        if len(later) == 1 and (s.ordinal > 1 or s.more or not then):
            told[k] = s, later.pop(), "context"


def _is_news(lower: str, s: Statement) -> bool:
    """Whether an outcome is told as news: "Man arrested", "an arrest", "has been charged"; not "was arrested"."""
    if s.perfect or s.known or s.kind in ("title", "description") or s.rule.endswith((".noun", ".reduced")):
        return True
    return _HAS.search(lower, max(0, s.begin - 10), s.end) is not None


_HAS = re.compile(r"\b(?:has|have|['’]ve)\b")
_OF_SUSPECTS = frozenset({"arrests", "charges"})
_A_WEEK = 7  # days within which an arrest is made known


def _told_exactly(m: Moment, moments: list[Moment]) -> bool:
    """Whether the days of a time are stated as well: both of a weekend, in brackets."""
    return any(o is not m and o.days == m.days and o.when.kind in _EXACT | {"days"} for o in moments)


def _ran(moments: list[Moment]) -> Days:
    """The days of the only operation of which it is told from when until when it ran."""
    spans = {m.days for m in moments if m.ran and m.days and m.when.kind in _EXACT and 0 < m.length <= _LONG}
    return spans.pop() if len(spans) == 1 else None


def _part_of_many(s: Statement, told: list[Told]) -> bool:
    """Whether a number is part of a larger one told in its sentence: "27 were arrested, including two for theft"."""
    return any(
        o is not s and o.sentence == s.sentence and o.unit in (s.unit, "people") and (o.value or 0) >= _MANY
        for o, _, _ in told[:_ENOUGH]
    )


def pinpointed(told: list[Told], moments: list[Moment]) -> None:
    """What heads the release as of a month happened on the day of it that the body tells, if it tells one.

    Not if that is only the day of the crime: who was "arrested in June" need not have been on the day of the attack.
    """
    days_of: dict[Days, tuple[Days, str]] = {}
    for s, days, _ in told:
        if days is None or s.total or s.when is None or s.paragraph > 4 or days in days_of:
            continue
        if not 26 < (days[1] - days[0]).days <= COARSE:
            continue
        told_of = [
            m
            for m in moments
            if m.days and not m.length and days[0] <= m.days[0] <= days[1]
            if m.role not in (COURT, TALK, LAUNCH) and m.when.kind != "holiday"
        ]
        if len({m.days for m in told_of}) == 1 and any(m.role in (POLICE, CALL) for m in told_of):
            days_of[days] = told_of[0].days, max(m.when.basis for m in told_of)
    if days_of:
        told[:] = [
            (s, days, basis)
            if s.unit == "people" and (s.value or 0) >= _MANY
            else (s, *days_of.get(days, (days, basis)))
            for s, days, basis in told
        ]
