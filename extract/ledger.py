"""A release's facts as they are told: each with all its tellings, and what tells one fact from another."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, NamedTuple

from extract.moments import Days
from extract.moments import within as span_within
from extract.statement import Statement


class Telling(NamedTuple):
    """A statement with its days and how they are known ("stated", "relative", "context", "unknown")."""

    statement: Statement
    days: Days
    basis: str


@dataclass(slots=True, eq=False)
class Fact:
    """An outcome with all its tellings; ``best`` is the telling to quote."""

    best: Statement
    value: float | None
    qualifier: str
    days: Days
    basis: str
    scope: str = "event"
    place: Any = None
    tellings: list[Statement] = field(default_factory=list)
    room: float = 0.0  # what is left of its value for portions
    parent: Fact | None = None
    singly: list[Telling] = field(default_factory=list)  # its people told of one by one
    names: set[str] = field(default_factory=set)
    ages: set[int] = field(default_factory=set)

    @property
    def metric(self) -> str:
        return self.best.metric

    @property
    def item(self) -> str | None:
        return self.best.item

    @property
    def unit(self) -> str:
        return self.best.unit

    @property
    def only_in_front(self) -> bool:
        """Whether title and description alone tell it."""
        return all(in_front(t) for t in self.tellings)

    def become_part_of(self, whole: Fact) -> None:
        """Be a portion of a number, whether it has room for it or not."""
        self.scope, self.parent = "part", whole


_MANY = 10  # a portion so large is divided itself, wherever it stands
_BEST_KNOWN = {"unknown": 0, "context": 1, "relative": 2, "stated": 2}
LEAD = 3  # title, description and two paragraphs


class Ledger:
    """The facts of one release, in the order in which they are first told."""

    def __init__(self, lead: int = LEAD) -> None:
        self.lead = max(LEAD, lead)  # the last paragraph that sums up the release
        self.facts: list[Fact] = []
        self.of_metric: dict[str, list[Fact]] = {}
        self.last: Statement | None = None  # the statement before the one at hand

    def of(self, metric: str) -> list[Fact]:
        return self.of_metric.setdefault(metric, [])

    def add(self, told: Telling) -> Fact:
        """A fact that was not told before."""
        s = told.statement
        fact = Fact(
            s,
            s.value,
            s.qualifier,
            told.days,
            told.basis,
            "total" if s.total else "event",
            s.place,
            [s],
            s.value or 0.0,
            names=set(s.names),
            ages=set(s.ages),
        )
        self.facts.append(fact)
        self.of(s.metric).append(fact)
        return fact

    def add_portion(self, told: Telling, whole: Fact | None) -> Fact:
        """A fact that is a portion of another one, if that is known."""
        fact = self.add(told)
        if whole is not None:
            fact.become_part_of(whole)
            whole.room -= fact.value or 0
        return fact

    def drop(self, fact: Fact) -> None:
        self.facts.remove(fact)
        self.of(fact.metric).remove(fact)

    def tell(self, fact: Fact, told: Telling, *, quietly: bool = False) -> None:
        """Another telling of a fact: it may bring the date, the place or a better quotation."""
        s, days, basis = told
        if s.total and fact.only_in_front and fact.scope == "event":
            fact.scope = "total"
        fact.tellings.append(s)
        fact.names |= set(s.names)
        if not fact.ages:
            fact.ages = set(s.ages)
        known = _BEST_KNOWN[basis]
        # one of the five warrants of three days says when that one was
        some = s.value is not None and 2 * s.value <= (fact.value or 0) and _part_of(days, fact.days)
        if days is not None and known > _BEST_KNOWN[fact.basis] and not some and not (quietly and known < 2):
            fact.days, fact.basis = days, basis
        if fact.place is None and (not quietly or s.value in (None, fact.value)):
            # a single warrant told of later does not place the eighteen of the headline
            fact.place = s.place
        if not quietly and in_front(fact.best) and not in_front(s) and s.value == fact.value:
            self.quote(fact, told)

    @staticmethod
    def quote(fact: Fact, told: Telling) -> None:
        """Quote a telling from now on: its days count then, unless another one states the date.

        "60 plants seized", says the headline, and the text "around 60 plants": it is about 60.
        """
        fact.best = told.statement
        if told.statement.value == fact.value:
            fact.qualifier = told.statement.qualifier
        if told.days is not None and fact.basis != "stated":
            fact.days, fact.basis = told.days, told.basis

    def count(self, fact: Fact, told: Telling) -> None:
        """Give a fact that was told without a number the number of a later telling."""
        s = told.statement
        fact.value, fact.qualifier, fact.room = s.value, s.qualifier, s.value or 0.0
        self.tell(fact, told)
        self.quote(fact, told)

    @staticmethod
    def grow(fact: Fact, told: Telling) -> None:
        """Add people or things to a fact: "another man was arrested"."""
        s = told.statement
        fact.value = (fact.value or 0) + (s.value or 0)
        fact.room = fact.value
        fact.names |= set(s.names)
        fact.ages |= set(s.ages)
        fact.tellings.append(s)
        if fact.days is None:
            fact.days, fact.basis = told.days, told.basis
        if fact.best.paragraph == s.paragraph and 0 < s.end - fact.best.begin < 400:
            # quote both tellings, where they stand together
            fact.best.end = max(fact.best.end, s.end)

    def told_again(self, fact: Fact, told: Telling) -> bool:
        """Whether a number is the fact's as a headline rounds it; the exact one stays."""
        s, days, _ = told
        if not fact.value or not s.value or fact.value == s.value or fact.scope == "part":
            return False
        loose, other = (s, fact) if s.value < fact.value else (fact, s)
        headline = (fact.only_in_front or self.only_leads(fact, s)) and _headline_rounds(fact, s)
        if not (headline or _rounds(loose, other) or _rounded_up(other, loose)):
            return False
        if not (compatible(fact.days, days) or in_front(s) or in_front(fact.best)):
            return False
        closer = (
            not in_front(s) and s.paragraph > fact.best.paragraph and _digits(s.value) > _digits(fact.value)
        )
        self.tell(fact, told, quietly=True)
        if headline or closer or (s.qualifier == "exact" and fact.qualifier != "exact"):
            fact.value, fact.qualifier, fact.room = s.value, s.qualifier, s.value
            self.quote(fact, told)
        return True

    def heads(self, fact: Fact) -> bool:
        """Whether the number heads the release, so that smaller ones below it are portions."""
        first = fact.tellings[0]
        return (fact.value or 0) >= 2 and (
            first.kind != "text"
            or first.paragraph <= self.lead
            or fact.scope == "total"
            or (fact.scope == "part" and fact.unit == "people" and (fact.value or 0) >= _MANY)
        )

    def leads(self, s: Statement) -> bool:
        """Whether a statement stands in what sums up the release: its headlines and first paragraphs."""
        return in_front(s) or s.paragraph <= self.lead

    def only_in_lead(self, fact: Fact) -> bool:
        """Whether only what sums up the release has told a fact so far."""
        return all(map(self.leads, fact.tellings))

    def only_leads(self, fact: Fact, s: Statement) -> bool:
        """Whether only what sums up the release told a fact: "more than £20,000", which the text makes £22,000."""
        counted = (t for t in fact.tellings if t.value is not None)
        return s.paragraph > self.lead and all(map(self.leads, counted))

    def told_in_full(self, fact: Fact, s: Statement) -> bool:
        """Whether the body told the fact before, past its lead: a second "a man was arrested" is another man then."""
        first = next((t for t in fact.tellings if t.value is not None), fact.tellings[0])
        return not self.leads(first) and s.paragraph > first.paragraph

    def search_between(self, fact: Fact, s: Statement) -> bool:
        """Whether the fact is of one warrant and another one was told of since: that find was made elsewhere."""
        first, last = fact.tellings[0].sentence, fact.tellings[-1].sentence
        searches = [warrant.tellings[0].sentence for warrant in self.of("warrants")]
        return any(at <= first for at in searches) and any(last < at <= s.sentence for at in searches)


def _part_of(days: Days, whole: Days) -> bool:
    """Whether days are some, and not all, of a longer time."""
    return days is not None and whole is not None and days != whole and span_within(days, whole)


def compatible(a: Days, b: Days) -> bool:
    """Whether two spans of days can be of one fact: one is unknown, or they overlap."""
    if a is None or b is None:
        return True
    return a[0] <= b[1] and b[0] <= a[1]


def in_front(s: Statement) -> bool:
    """Whether the statement stands in the title or description, which tell again what the body tells."""
    return s.kind in ("title", "description")


def same_scope(fact: Fact, s: Statement) -> bool:
    """Whether both run over the same span, news or a longer time; of a headline that is not yet known."""
    # "weapons including a baton and a spear" of a running total
    listed = fact.parent if s.item and s.value else None
    return ((listed or fact).scope == "total") == s.total or in_front(s) or in_front(fact.best)


def another_day(fact: Fact, told: Telling) -> bool:
    """Whether the statement has a date of its own that is not the fact's."""
    return bool(fact.days and told.days and fact.days != told.days and told.statement.when is not None)


def one_day_of(fact: Fact, told: Telling) -> bool:
    """Whether the fact is a number of several days, of which the statement tells one: "On Tuesday ..."."""
    days = told.days
    return bool(
        fact.days
        and days
        and fact.days[0] < fact.days[1]
        and days[0] == days[1]
        and not fact.best.definite  # "all three", told of a month, are those of one car
        and told.statement.paragraph > fact.tellings[0].paragraph
    )


def elsewhere(fact: Fact, s: Statement) -> bool:
    """Whether the fact happened in another place than the statement tells of."""
    return bool(fact.place) and not in_front(fact.best) and _apart(fact.place, s.place)


def told_elsewhere(fact: Fact, s: Statement) -> bool:
    """The same, asked of each telling in the body: "people were safeguarded", says the lead, and the text where."""
    return elsewhere(fact, s) or any(_apart(t.place, s.place) for t in fact.tellings if not in_front(t))


def _apart(one: Any, other: Any) -> bool:
    """Whether these are two places, neither of which names the other."""
    if not one or not other:
        return False
    a, b = one.name.lower(), other.name.lower()
    return a not in b and b not in a


def listed_apart(fact: Fact, s: Statement) -> bool:
    """Whether the fact and the statement are different lines of a list, each of which tells its own."""
    return s.kind == "bullet" and any(
        t.kind == "bullet" and t.paragraph != s.paragraph for t in fact.tellings
    )


def has_room(fact: Fact, s: Statement) -> bool:
    """Whether the number has this much left; a running total may be broken down in more ways than one."""
    return fact.scope == "total" or fact.room >= (s.value or 0)


def within(fact: Fact, told: Telling) -> bool:
    """Whether what a statement tells can be a portion of a number: the same time, area and incident."""
    s, days, _ = told
    if s.apart or not compatible(fact.days, days):
        return False
    if fact.scope == "part" and not _divided_again(fact, s):
        return False
    beside = s.when is not None or days is None or fact.days != days
    if fact.scope == "total" and not s.total and beside and not _of_a_known_time(fact, days):
        # what has a day of its own is news beside a running total; what has the total's days is a portion of it
        return False
    if fact.best.background and not s.partitive and fact.tellings[-1].paragraph != s.paragraph:
        return False  # what the force did is no portion of what the country did
    if fact.place is not None and s.place is not None and fact.place.area and s.place.area:
        if fact.place.area != s.place.area:
            return False  # a number for Brackley is no portion of one for Wellingborough
        if fact.place.kind == s.place.kind == "town" and elsewhere(fact, s) and _only_counted(s):
            return False  # nor one for Corby of one for Kettering, which lies in the same area
    if fact.days and days and s.when is not None:
        return span_within(days, fact.days)
    return True


def _only_counted(s: Statement) -> bool:
    """Whether several are counted and not described: "two people were arrested"."""
    described = s.names or s.ages or s.partitive or s.definite or s.more
    return s.metric in ("arrests", "warrants") and (s.value or 0) > 1 and not described


def _of_a_known_time(total: Fact, days: Days) -> bool:
    """Whether days lie within those that a total is told of: "83 held from 29 June to 12 July ... held on 2 July"."""
    when = total.best.when
    if (
        when is None
        or when.kind not in ("range", "calendar_days", "past_span")
        or total.days is None
        or days is None
    ):
        return False
    return span_within(days, total.days)


def _divided_again(portion: Fact, s: Statement) -> bool:
    """Whether a portion is divided once more, as what it is a portion of has no room left for the number.

    "Seven men were arrested ... Six men were arrested in Derby ... Two of 26 and 35 were arrested in Porter Road."
    """
    whole = portion.parent
    if (
        whole is None
        or s.metric in ("seizure", "fines")
        or s.when is not None
        or portion.best.sentence == s.sentence
    ):
        return False
    return whole.scope == "total" or whole.room < (s.value or 0)


def whole_so_far(fact: Fact, told: Telling) -> bool:
    """Whether the body has told of all of a number and of none singly: "another man" is none of them."""
    last = fact.tellings[-1]
    if fact.days and told.days and fact.days != told.days:
        return False  # "six warrants on Wednesday and Thursday ... On Thursday, three others"
    beside = last.sentence == told.statement.sentence  # "three warrants in Corby and a further one in Rugby"
    return fact.room == fact.value == last.value and (beside or not in_front(last))


def _headline_rounds(fact: Fact, s: Statement) -> bool:
    """Whether the headline has a rounder number than the text: "£16,000" of £16,120, "1,600 cars" of 1,583."""
    front, told = fact.value or 0, s.value or 0
    rounder = _digits(front) < _digits(told) or fact.qualifier == "approx"
    return (
        fact.unit == s.unit
        and (s.unit in ("GBP", "g") or min(front, told) >= _HUNDREDS)
        and (s.qualifier == "exact" or fact.qualifier == "approx")
        and not in_front(s)
        and abs(front - told) <= 0.05 * max(front, told)
        and rounder
    )


_HUNDREDS = 100  # from here on a headline rounds numbers of people and things


def _digits(value: float) -> int:
    """How many digits a number says before its zeros."""
    return len(f"{value:.0f}".rstrip("0"))


def _rounded_up(loose: Fact | Statement, other: Fact | Statement) -> bool:
    """Whether a number is another one rounded up: "almost 400" of 393, "nearly 60" of 59."""
    large, small = loose.value or 0, other.value or 0
    round_number = _digits(large) == 1 or (large >= 100 and _digits(large) == 2)
    return (
        loose.qualifier == "approx"
        and other.qualifier == "exact"
        and small >= 10
        and round_number
        and large <= small * 1.12
    )


def _rounds(loose: Fact | Statement, other: Fact | Statement) -> bool:
    """Whether a number is another one as a headline rounds it: "over 140" of 146, "more than 20" of 26."""
    small, large = loose.value or 0, other.value or 0
    if large < 10 or loose.qualifier not in ("min", "approx"):
        return False
    digits = f"{small:.0f}"
    step = 12.0 if small == 12 else 10.0 ** (len(digits) - len(digits.rstrip("0")))
    most = small + step if small == 12 else min(small + step, small * 1.5)  # "more than a dozen" may be 20
    rounded_down = loose.qualifier == "min" and step > 1 and large < most
    return large <= small * 1.15 or rounded_down
