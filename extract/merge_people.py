"""Tellings of people arrested, charged, cautioned ...: who was counted before, who is one more, who is a portion.

A statement is taken through the steps of ``_STEPS`` until one knows what it is. In short: it points back, or counts
the same people, or adds to the people told of just before, or is a portion of a headline number; else it is news.
"""

from __future__ import annotations

from extract.ledger import (
    Fact,
    Ledger,
    Telling,
    another_day,
    compatible,
    elsewhere,
    has_room,
    in_front,
    listed_apart,
    one_day_of,
    same_scope,
    told_elsewhere,
    whole_so_far,
    within,
)
from extract.moments import COARSE, Days
from extract.moments import within as span_within
from extract.statement import Statement

_LATE = ("charges", "remands")  # what may follow an arrest on a later day
_MANY = 10
OF_SUSPECTS = ("arrests", *_LATE)
_LOOSE = frozenset({"this_week", "last_week", "weekend", "this_month", "last_month"})  # times of many days
_OF_OPERATIONS = ("vehicles_stopped", "stop_searches", "fines")  # of which each place has its own
_OF_DRIVERS = ("fines", "vehicles_stopped")  # of which an operation has many, for several reasons


def tell_people(ledger: Ledger, told: Telling) -> None:
    s = told.statement
    facts = ledger.of(s.metric)
    if s.unit == "offences" and any(f.unit == "people" and f.value for f in facts):
        return
    if s.rule.endswith(".listed") and not s.partitive:
        if any((f.value or 0) > (s.value or 0) and f.scope == "event" for f in facts):
            return  # "eight people were charged. Those charged are: ...", some of them by name
    if s.value is None:
        _uncounted(ledger, facts, told)
        return
    if s.rule.endswith(".possessive") and s.when is None and any(f.value == s.value for f in facts):
        told = told._replace(days=None)  # "following his arrest" tells no second one
    same = [f for f in facts if f.unit == s.unit and same_scope(f, s)]
    said = _spoken_of(same, told) if s.quoted else []
    if said and any(step(ledger, said, told._replace(days=None)) for step in _TOLD_BEFORE):
        return
    if s.again and s.when is None and any(f.days == told.days for f in same):
        told = told._replace(days=None)  # "he was later re-arrested", of no day that is known
    if _once_more(same, told) or not any(step(ledger, same, told) for step in _STEPS):
        ledger.add(told)


def _spoken_of(same: list[Fact], told: Telling) -> list[Fact]:
    """What somebody may sum up: all that was told, or with "this week" what was told of a day of it."""
    s, days, _ = told
    if s.when is None or days is None:
        return same if s.when is None else []
    if s.when.kind not in _LOOSE:
        return []
    return [f for f in same if f.days and f.days != days and span_within(f.days, days)]


def _once_more(same: list[Fact], told: Telling) -> bool:
    """Whether somebody known is dealt with again, at another time: "Bell was further charged in May".

    Without a day or a case of its own it is one more count for the same person.
    """
    s = told.statement
    if s.again:
        return _arrested_again(same, told)
    again = s.anew and (s.apart or s.when is not None)
    return again and not any(f.days and f.days == told.days for f in same)


def _arrested_again(same: list[Fact], told: Telling) -> bool:
    """Whether those whose arrest was told are arrested once more: "Bell was held and bailed. He was re-arrested"."""
    s = told.statement
    pointing = s.definite or s.names
    enough = [f for f in same if f.value == s.value or (pointing and (f.value or 0) > (s.value or 0))]
    first = [f for f in enough if not any(t.again for t in f.tellings)]
    first = [f for f in first if f.days is None or f.days != told.days or _dated_by_what_follows(f, s)]
    known = any(t.again and compatible(f.days, told.days) for f in enough for t in f.tellings)
    if not first or known:
        return False
    if s.when is not None and first[-1].days == told.days:
        first[-1].days = None  # that of the second arrest
    return True


def _dated_by_what_follows(fact: Fact, s: Statement) -> bool:
    """Whether the day of a fact is the one that is told with a later arrest: "was held and bailed. On 3 May ..."."""
    when = fact.best.when
    return s.when is not None and (when is None or when.begin >= s.when.begin)


def _uncounted(ledger: Ledger, facts: list[Fact], told: Telling) -> None:
    """ "Several people were arrested" is news only where nothing was told of that time.

    "A number of drivers were also stopped" tells of others than those who were counted before.
    """
    s = told.statement
    if s.also and s.metric in _OF_DRIVERS and not in_front(s) and all(f.value is not None for f in facts):
        ledger.add(told)
        return
    if s.definite:
        return
    told_of = [
        f
        for f in facts
        if s.total <= (f.scope == "total")
        and (compatible(f.days, told.days) or s.when is None)
        and not (s.metric in _OF_OPERATIONS and elsewhere(f, s))
    ]
    # one arrest is not several
    known = len(told_of) > 1 or any(f.value != 1 or f.metric not in OF_SUSPECTS for f in told_of)
    if not known:
        ledger.add(told)
    elif not in_front(s):
        # "people were safeguarded", says the lead, and the text when and where
        fact = next((f for f in told_of if f.value is None and f.only_in_front), None)
        if fact is not None:
            ledger.tell(fact, told)


def _counts_the_uncounted(ledger: Ledger, same: list[Fact], told: Telling) -> bool:
    """ "Arrests were made. ... Six people were arrested" counts them."""
    s = told.statement
    unknown = [
        f
        for f in same
        if f.value is None
        and f.scope != "part"
        and compatible(f.days, told.days)
        and not told_elsewhere(f, s)
        and not of_one_day_among_many(ledger, f, told.days)
    ]
    if not unknown or s.definite or s.unit not in ("people", "vehicles"):
        return False
    ledger.count(unknown[-1], told)
    return True


def of_one_day_among_many(ledger: Ledger, fact: Fact, days: Days) -> bool:
    """ "Arrests were made on Friday. ... The campaign has led to over 100 arrests": not those of Friday alone."""
    if days is None or fact.days is None or fact.best.when is None or ledger.only_in_lead(fact):
        return False
    return fact.days[0] == fact.days[1] and (days[1] - days[0]).days > _A_WEEK


_A_WEEK = 7  # days


def _rounded(ledger: Ledger, same: list[Fact], told: Telling) -> bool:
    """The number as a headline rounds it; it may round a running total: "150 arrests", of 154 since May."""
    s = told.statement
    if any(ledger.told_again(fact, told) for fact in same):
        return True
    for fact in ledger.of(s.metric) if not s.total and s.qualifier == "exact" else ():
        # "they were among over 80 people fined this weekend", who are 86
        wider = fact.scope == "total" and fact.qualifier in ("min", "approx") and not fact.best.running
        if wider and fact.days and compatible(fact.days, told.days) and ledger.told_again(fact, told):
            fact.scope = "event"
            return True
    for fact in ledger.of(s.metric) if s.total and (s.value or 0) >= _MANY else ():
        summed = fact.scope == "event" and fact.unit == s.unit and ledger.only_in_lead(fact)
        if summed and ledger.told_again(fact, told):
            fact.scope = "total"
            return True
    return False


def _named_before(ledger: Ledger, same: list[Fact], told: Telling) -> bool:
    """The same named people: a surname points back to the full name."""
    names = told.statement.names
    for fact in same if names else ():
        if (
            fact.names
            and not _another_time(ledger, fact, told)
            and all(any(_same_name(n, known) for known in fact.names) for n in names)
            and (fact.value or 0) >= len(names)
        ):
            ledger.tell(fact, told)
            return True
    return False


def _another_time(ledger: Ledger, fact: Fact, told: Telling) -> bool:
    """Whether somebody was arrested again: "Bell was arrested on May 3 ... Bell was arrested on July 9".

    Not where the later day is that of the charge: "On July 9 Bell was charged. Bell was arrested after a tip".
    """
    s, days, basis = told
    dated = s.when is not None and basis in _OWN and fact.basis in _OWN and not s.perfect
    if s.metric != "arrests" or compatible(fact.days, days):
        return False
    if dated:
        return True
    charged = any(f.days == days for late in _LATE for f in ledger.of(late))
    return not charged and _months_later(fact, told)


def _months_later(fact: Fact, told: Telling) -> bool:
    """Whether the story has come to another month: "Bell was held in June. ... On 14 March ... Bell was held".

    By name and by a verb it is another time on any later day: "On 9 July a car was stopped. Bell was arrested".
    """
    s, days, basis = told
    if fact.days is None or days is None or s.perfect or (s.definite and not s.names):
        return False
    told_on = s.paragraph > fact.tellings[-1].paragraph and not (s.quoted or in_front(s))
    named = told_on and s.names and s.rule.endswith((".active", ".passive"))
    if named and fact.days[0] == fact.days[1] < days[0] == days[1]:
        return True
    return (days[0] - fact.days[1]).days > COARSE and basis == "context" and not s.definite


def _points_back(ledger: Ledger, same: list[Fact], told: Telling) -> bool:
    """ "He was arrested", "the man", "all three": an earlier fact told again, if there is one."""
    s, days, basis = told
    if s.partitive or not s.definite:
        return False
    # "he was also charged", of whenever the release told last, or "has also been charged", with what he did that day
    again = s.more and s.value == 1 and (basis == "context" or (s.perfect and s.metric == "charges"))
    candidates = [
        f
        for f in same
        if (
            (again and not (s.names and not f.names))
            or compatible(f.days, days)
            or _dated_by_the_arrest(ledger, f, s)
        )
        and (f.value is None or f.value >= (s.value or 0))
    ]
    equal = [f for f in candidates if f.value == s.value]
    if not candidates:
        return False
    if not equal and (s.value or 0) > 1:
        return _of_some(candidates, told)
    owned = s.rule.endswith(".possessive")  # "since their arrest in March"
    if s.metric == "arrests" and s.when is not None and not (s.perfect or owned) and s.when.start is not None:
        if all(f.days is not None and f.days != days and f.basis in _OWN for f in candidates):
            return False
    can_be = [
        f
        for f in [*candidates, *equal]
        if not (_other_names(f, s) or _other_ages(f, s) or _of_somebody_else(f, s))
    ]
    if not can_be or (s.names and can_be[-1] not in equal and _all_named(can_be[-1])):
        return False
    if _somebody_since(ledger, can_be[-1], s):
        return False
    of_age = [f for f in can_be if s.ages and set(s.ages) <= f.ages]
    fact = (of_age or can_be)[-1]
    if fact not in equal and _met_since(ledger, same, fact, told):
        return False
    if s.when is not None and not compatible(fact.days, days) and _dated_by_the_arrest(ledger, fact, s):
        fact.days, fact.basis = days, basis
    ledger.tell(fact, told)
    return True


def _met_since(ledger: Ledger, same: list[Fact], fact: Fact, told: Telling) -> bool:
    """Whether "he" is somebody of whom the text first told how he was met, below a number that it began with.

    "A total of 12 people were arrested. ... A man was searched in Hull and a knife was found. He was arrested."
    """
    s = told.statement
    if (
        s.metric != "arrests"
        or s.value != 1
        or s.more
        or s.anew
        or s.ages
        or s.names
        or not ledger.heads(fact)
    ):
        return False
    alone = [t for f in same if f.value == 1 for t in f.tellings] + [t.statement for t in fact.singly]
    if any(t.paragraph == s.paragraph for t in [*alone, *fact.tellings]):
        return False
    return one_day_of(fact, told) or any(
        t.paragraph == s.paragraph and t.at < s.at
        for f in ledger.facts
        if f.metric not in OF_SUSPECTS
        for t in f.tellings
    )


def _each_remanded(ledger: Ledger, same: list[Fact], told: Telling) -> bool:
    """ "Adam Bell was charged. He was remanded. Dan Hill was charged. He was remanded": two were remanded."""
    s = told.statement
    if s.metric != "remands" or s.value != 1 or not same or s.when is not None:
        return False
    fact = same[-1]
    charged = _charged_before_and_since(ledger, fact.tellings[-1], s, one=True)
    if charged is None or fact.scope != "event":
        return False
    together = any(all(c in f.tellings for c in charged) for f in ledger.of("charges"))
    if together and compatible(fact.days, told.days):
        ledger.grow(fact, told)
    return together


def _all_remanded(ledger: Ledger, same: list[Fact], told: Telling) -> bool:
    """ "Bell was charged and remanded. ... All three have been remanded": those told of are among the three charged."""
    s = told.statement
    if s.metric != "remands" or not s.definite or s.names or (s.value or 0) < 2:
        return False
    charged = any(f.value == s.value and f.scope == "event" for f in ledger.of("charges"))
    fewer = [f for f in same if f.scope == "event" and (f.value or 0) < (s.value or 0)]
    if not charged or not 0 < len(fewer) < (s.value or 0) or any(f.value != 1 for f in fewer):
        return False
    near = all(s.paragraph - f.tellings[-1].paragraph <= _AMONG_NAMED for f in fewer)
    if not near or not all(compatible(f.days, told.days) for f in fewer):
        return False
    for fact in fewer[1:]:
        ledger.drop(fact)
    ledger.count(fewer[0], told)
    return True


def _charged_before_and_since(
    ledger: Ledger, last: Statement, s: Statement, *, one: bool = False
) -> tuple[Statement, Statement] | None:
    """The charges by name before the last telling of a remand and since, right before this one, if of others."""
    before = _charged_by_name(ledger, 0, last.at, one=one)
    since = _charged_by_name(ledger, last.at + 1, s.at, one=one)
    if before is None or since is None or s.sentence - since.sentence > 1:
        return None
    same = any(_same_name(a, b) for a in before.names for b in since.names)
    return None if same else (before, since)


def _charged_by_name(ledger: Ledger, begin: int, end: int, *, one: bool = False) -> Statement | None:
    """What is told last, between two places in the text, of people charged by name, or of ``one`` of them."""
    told = (t for f in ledger.of("charges") for t in f.tellings if t.names and begin <= t.at < end)
    return max((t for t in told if t.value == 1 or not one), key=lambda t: t.at, default=None)


def _somebody_since(ledger: Ledger, fact: Fact, s: Statement) -> bool:
    """Whether somebody else was arrested since the fact was told: "He was charged" is of that one then."""
    last = fact.tellings[-1]
    if _charged_since(ledger, last, s):
        return True
    if s.metric not in _LATE or s.value != 1 or last.paragraph <= ledger.lead:
        return False
    if _of_another_arrest(ledger, last, s):
        return True
    if s.names and not (fact.ages or fact.names):
        return False  # "a man was charged", who may be Bell
    himself = _arrest_before(ledger, last.at)  # whose arrest is only told again
    others = [f for f in ledger.of("arrests") if f is not himself]
    told = [t for f in others for t in f.tellings if last.end < t.at < s.at]
    told = [t for t in told if not (t.definite or t.known)]
    if s.ages:
        return not fact.ages and any(set(s.ages) <= set(t.ages) and t.sentence != s.sentence for t in told)
    latest = max(told, key=lambda t: t.at, default=None)
    if latest is None or latest.value != 1:
        return False
    named = latest.names and latest.opens and fact.names and not fact.names & set(latest.names)
    return bool(named or (latest.ages and not fact.ages & set(latest.ages)))


def _charged_since(ledger: Ledger, last: Statement, s: Statement) -> bool:
    """Whether somebody else was charged, by name, between two tellings of who was remanded.

    "Bell, 40, was charged. He was remanded. Frost, 33, was charged. He was remanded": not the same "he".
    """
    if s.metric != "remands" or s.names or s.value != 1 or not s.definite:
        return False
    charged = _charged_before_and_since(ledger, last, s)
    return charged is not None and charged[1].opens


def _of_another_arrest(ledger: Ledger, last: Statement, s: Statement) -> bool:
    """Whether each of two tellings follows the arrest of another person: "Bell was held and charged. A man, 20, was
    held. He was charged"."""
    before, since = _arrest_before(ledger, last.at), _arrest_before(ledger, s.at)
    if before is None or since is None or before is since:
        return False
    return since.tellings[0].at > last.at and s.sentence - since.tellings[0].sentence <= 1


def _arrest_before(ledger: Ledger, at: int) -> Fact | None:
    """The fact of one person's arrest that is told last before a place in the text."""
    told = ((t.at, f) for f in ledger.of("arrests") for t in f.tellings if t.at < at and not t.known)
    fact = max(told, key=lambda each: each[0], default=(0, None))[1]
    return fact if fact is not None and fact.value == 1 and fact.scope != "total" else None


def _of_some(candidates: list[Fact], told: Telling) -> bool:
    """ "Three people were arrested. ... Two women were arrested. They were taken into custody": the two again."""
    s = told.statement
    for fact in candidates:
        last = fact.tellings[-1]
        besides = s.names and s.more and s.metric == "charges"  # "Bell and Hill were also charged with theft"
        if besides or (last.value == s.value and s.paragraph - last.paragraph <= 1):
            fact.tellings.append(s)
            return True
    return False


def _other_ages(fact: Fact, s: Statement) -> bool:
    """Whether the ages of all people of the fact are known, and are others."""
    known = bool(s.ages) and len(fact.ages) >= (fact.value or 0) > 0
    return known and (not set(s.ages) & fact.ages or _other_sex(fact, s))


def _other_sex(fact: Fact, s: Statement) -> bool:
    """Whether a man has the age of a woman of the fact: "a woman, 34, and a man, 27. ... A 34-year-old man"."""
    known = {aged for t in fact.tellings for aged in t.sexes}
    return any((age, -sex) in known and (age, sex) not in known for age, sex in s.sexes)


def _all_of_the_other_sex(fact: Fact, s: Statement) -> bool:
    """Whether a woman cannot be one of the people told of: "two men were arrested. ... A woman was arrested"."""
    if not s.sex or (fact.value or 0) >= _MANY:
        return False
    told = [t for t in fact.tellings if t.value == fact.value and not t.definite]
    mixed = any(t.members > 1 and not t.sex for t in told)
    return not mixed and any(t.sex == -s.sex for t in told)


_OWN = ("stated", "relative")  # the fact has a date of its own


def _the_others(ledger: Ledger, same: list[Fact], told: Telling) -> bool:
    """ "The other six arrests": the rest of a number, and so a portion of it."""
    s = told.statement
    if not (s.definite and s.more) or (s.value or 0) < 2:
        return False
    larger = [
        f for f in reversed(ledger.of(s.metric)) if (f.value or 0) > (s.value or 0) and f.unit == s.unit
    ]
    whole = next((f for f in larger if within(f, told)), larger[0] if larger and s.others else None)
    if whole is None:
        return False
    whole.room += s.value or 0  # they may be told of singly below
    ledger.add_portion(told, whole)
    return True


def _sums_up(ledger: Ledger, same: list[Fact], told: Telling) -> bool:
    """ "The six arrests" adds up what was told; "two of the boys were also arrested" were counted already.

    "The five drug-driving arrests", of six that were told of, are some of them.
    """
    s = told.statement
    told_before = [f.value or 0 for f in ledger.of(s.metric)]
    needed = (
        1 if s.rule.endswith(".noun") else s.value or 1
    )  # "the four have been charged" are no two told before
    counted = s.rule.endswith(".noun") and s.value not in told_before
    fewer = counted and 1 < (s.value or 0) < max(told_before, default=0)
    if s.definite and s.elliptic and sum(told_before) >= needed and not fewer:
        return True
    if s.more and s.partitive and same and not _is_line(s):
        same[-1].tellings.append(s)
        return True
    return False


def _is_line(s: Statement) -> bool:
    return s.rule.endswith((".by_place", ".by_reason"))


def _breaks_down(ledger: Ledger, same: list[Fact], told: Telling) -> bool:
    if not _is_line(told.statement):
        return False
    tell_line(ledger, same, told)
    return True


def tell_line(ledger: Ledger, same: list[Fact], told: Telling) -> None:
    """One line of a breakdown by place or reason: a portion of the number it breaks down, if that is known."""
    s = told.statement
    here = [f for f in reversed(same) if f.tellings[-1].sentence == s.sentence]
    whole = next(
        (
            f
            for f in here
            if f.value
            and f.value == f.tellings[-1].value
            and not _is_line(f.best)
            and f.value > (s.value or 0)
            and _holds_line(f, s)
            and f.scope != "part"
        ),
        None,
    )
    if whole is None:
        # "arresting 49 people in the north and 39 in the west" of 88 told before
        whole = next((f.parent for f in here if f.parent is not None), None)
        whole = whole if whole is not None and _holds_line(whole, s) else None
    if whole is None and s.partitive and s.metric == "arrests":
        whole = _whole_of(ledger, told)  # "60 arrests were made. ... Five of those arrested are under 18"
    portion = ledger.add_portion(told, whole if s.partitive else None)
    if portion.parent is not None and portion.days is None:
        portion.days, portion.basis = portion.parent.days, portion.parent.basis


def _holds_line(whole: Fact, s: Statement) -> bool:
    """Whether a number can have a line below it: one driver can be fined for speeding and for the phone."""
    return has_room(whole, s) or (s.metric == "fines" and (whole.value or 0) > (s.value or 0))


def _counted_before(ledger: Ledger, same: list[Fact], told: Telling) -> bool:
    """As many people, who can be the same."""
    s = told.statement
    if s.ordinal:
        return False
    if s.more:
        # "three other men were also arrested", told in the title and in the text
        again = [
            f
            for f in same
            if f.value == s.value
            and (
                (s.ages and set(s.ages) == f.ages and (in_front(f.best) or any(t.more for t in f.tellings)))
                or (
                    (in_front(f.best) or ((s.value or 0) > 1 and _only_headed(ledger, f)))
                    and (not in_front(s) or (s.value or 0) > 1)
                    and not _besides_the_head(f, s)
                )
                or (s.quoted and not f.best.quoted and not _other_ages(f, s))
                or (s.further and f.best.further and f.days is not None and f.days == told.days)
                or (
                    f.best.ordinal > 1
                    and s.also
                    and s.value == 1
                    and s.ages
                    and _only_counted_in_lead(ledger, f)
                )
            )
        ]
        if again and (again[-1].scope == "part" or again[-1].only_in_front or again[-1].days == told.days):
            ledger.tell(again[-1], told)
            return True
        return False
    facts = ledger.of(s.metric) if (s.value or 0) >= 10 else same
    equal = (f for f in reversed(facts) if f.value == s.value and f.unit == s.unit)
    fact = next((f for f in equal if _same_people(ledger, f, told)), None)
    if fact is None:
        return False
    if not compatible(fact.days, told.days):
        fact.days, fact.basis = told.days, told.basis
    ledger.tell(fact, told)
    return True


def _only_headed(ledger: Ledger, fact: Fact) -> bool:
    """Whether a headline told of people, and after it only the lead."""
    return any(map(in_front, fact.tellings)) and ledger.only_in_lead(fact)


def _only_counted_in_lead(ledger: Ledger, fact: Fact) -> bool:
    """Whether the lead alone tells of somebody by a number: "A second arrest has been made", without saying who."""
    return ledger.only_in_lead(fact) and not (fact.ages or fact.names)


def _besides_the_head(fact: Fact, s: Statement) -> bool:
    """Whether "this led to three further arrests" comes on top of the three whom the text has told of, as many."""
    further = s.further and s.kind == "text" and s.rule.endswith(".noun")
    told = any(t.kind == "text" and t.sentence < s.sentence for t in fact.tellings)
    return further and told and not any(t.more or t.further or t.ordinal for t in fact.tellings)


def _same_people(ledger: Ledger, fact: Fact, told: Telling) -> bool:
    """Whether as many people as the fact has can be the same: of those days, that place, those ages and names."""
    s, days, _ = told
    if (s.apart and not in_front(fact.best)) or listed_apart(fact, s) or _somebody_since(ledger, fact, s):
        return False
    if not compatible(fact.days, days) and not _headed(fact, s):
        # "a 33-year-old man has been arrested", says the lead, or "a man has been arrested", and the text when
        alike = set(s.ages) == fact.ages if fact.ages else not fact.names
        # "have today charged a woman"
        apart = fact.basis in _OWN and s.when is not None and s.metric in _LATE
        headed = (fact.best.perfect and not apart) or _with_the_arrest(ledger, fact, s)
        return alike and headed and bool(s.ages) and _in_lead(ledger, fact, s)
    value = s.value or 0
    last = fact.tellings[-1]
    if value == 1 and s.more and not s.definite and fact.ages and not any(t.more for t in fact.tellings):
        return False  # "a man, 37, was arrested. ... Another 37-year-old man was also arrested"
    if s.ages and value == fact.value and _of_other_ages(ledger, fact, s):
        return False
    if value == 1 and s.ages and _points_to_another(ledger, fact, s):
        return False
    apart = another_day(fact, told) and not _first_of_the_night(fact, told)
    if value < 4 and apart and fact.basis in _OWN and not _headed(fact, s):
        return False
    if _counted(s) and _counted(last) and last.sentence == s.sentence and last.at != s.at and value > 1:
        return False  # "two women were arrested in Corby, while two men were arrested in Raunds"
    same_ages = bool(s.ages) and set(s.ages) == fact.ages
    pointing = s.definite or s.names or s.quoted or same_ages or _describes(ledger, fact, s)
    # "A man has been arrested", says the inspector, and the text who he is
    pointing = pointing or (value == 1 and s.perfect and all(t.quoted and t.perfect for t in fact.tellings))
    if not pointing and ledger.told_in_full(fact, s):
        if value == 1 or (value <= 3 and fact.days != days) or (value <= 12 and elsewhere(fact, s)):
            return False
    if not pointing and _fined_as_well(ledger, fact, s):
        return False
    if s.ages and fact.ages and not same_ages and value == len(s.ages) == len(fact.ages):
        return False
    if _aged_otherwise(fact, s):
        return False
    return not (_other_names(fact, s) or _all_of_the_other_sex(fact, s) or _of_somebody_else(fact, s))


def _aged_otherwise(fact: Fact, s: Statement) -> bool:
    """Whether as many are counted of other ages: "two boys, aged 15 and 16, ... Two men, aged 33 and 40, were held"."""
    ages = s.ages or s.aged
    told = [t.ages or t.aged for t in fact.tellings if t.value == s.value]
    return len(ages) == s.value and any(len(other) == s.value and set(other) != set(ages) for other in told)


def _with_the_arrest(ledger: Ledger, fact: Fact, s: Statement) -> bool:
    """Whether the day of a charge can be that of the arrest told with it: "arrested and charged a man on 8 July"."""
    arrests = (f for f in ledger.of("arrests") if s.metric in _LATE and f.days == fact.days)
    return any(t.sentence == fact.best.sentence for f in arrests for t in f.tellings)


def _of_somebody_else(fact: Fact, s: Statement) -> bool:
    """Whether the one charged is of another age than all whose charge was told: "A boy, 15, ... He was charged"."""
    if s.metric not in _LATE or not s.whose or s.ages:
        return False
    told = [set(t.whose) for t in fact.tellings]
    return all(told) and not any(ages & set(s.whose) for ages in told)


def _first_of_the_night(fact: Fact, told: Telling) -> bool:
    """Whether "last night" is the first of the two days on which others were arrested "overnight"."""
    if fact.days is None or told.days is None or (fact.days[1] - fact.days[0]).days != 1:
        return False
    kinds = (t.when.kind for t in fact.tellings if t.when is not None)
    return told.days == (fact.days[0], fact.days[0]) and "overnight" in kinds


def _points_to_another(ledger: Ledger, fact: Fact, s: Statement) -> bool:
    """Whether "the teenager was arrested" is of somebody of another age, who was told of before as charged.

    "A boy, 17, has been charged. The teenager was arrested on Friday. ... A man, 50, arrested for theft, is on bail."
    """
    if fact.ages or fact.names or not all(t.definite for t in fact.tellings):
        return False
    first = fact.tellings[0].at
    told = [t for f in ledger.facts if f.metric in OF_SUSPECTS for t in f.tellings if t.ages and t.at < first]
    last = max(told, key=lambda t: t.at, default=None)
    return last is not None and last.value == 1 and not set(last.ages) & set(s.ages)


def _of_other_ages(ledger: Ledger, fact: Fact, s: Statement) -> bool:
    """Whether the ages of all people of a fact are known from its portions, and are not these.

    "Two men were held. A man of 30 was arrested on Monday and one of 22 on Tuesday. ... Two men of 20 were held."
    """
    portions = [f for f in ledger.of(s.metric) if f.parent is fact and f.ages]
    known = {age for f in portions for age in f.ages}
    return sum(f.value or 0 for f in portions) == fact.value and not known & set(s.ages)


def _fined_as_well(ledger: Ledger, fact: Fact, s: Statement) -> bool:
    """ "Three drivers were reported for speeding. ... Three were reported for no insurance": three others.

    A few are told of for each offence, once the text has come past its lead.
    """
    if s.metric != "fines" or in_front(s) or (s.value or 0) >= _MANY:
        return False
    return not any(map(ledger.leads, fact.tellings))


def _dated_by_the_arrest(ledger: Ledger, fact: Fact, s: Statement) -> bool:
    """Whether as many were charged, on a day that was only taken from their arrest: "They were charged on Monday"."""
    if s.metric not in _LATE or fact.value != s.value:
        return False
    # "two have appeared in court charged after a man died at the weekend", says the lead
    told_since = fact.best.perfect or fact.best.rule.endswith(".reduced")
    headed = told_since and (s.value or 0) > 1 and ledger.only_in_lead(fact)
    return headed or fact.basis not in _OWN


def _headed(fact: Fact, s: Statement) -> bool:
    """Whether so far only the headline told the number, whose days are those of whatever the text begins with."""
    return fact.only_in_front and not in_front(s) and (s.value or 0) >= 2


def _counted(s: Statement) -> bool:
    """Whether people are told of in numbers: "two men were charged", "two were charged"."""
    return s.numeral or s.elliptic


def _describes(ledger: Ledger, fact: Fact, s: Statement) -> bool:
    """Whether a statement says who was just counted: "A fourth arrest was made. A boy, 16, was arrested"."""
    last = fact.tellings[-1]
    bare = last.rule.endswith(".noun") and not (last.ages or last.names)
    follows = ledger.of(s.metric)[-1] is fact and s.paragraph - last.paragraph <= 1
    return bare and follows and not s.more and not s.rule.endswith(".noun")


def _in_lead(ledger: Ledger, fact: Fact, s: Statement) -> bool:
    return ledger.only_in_lead(fact) and s.paragraph <= ledger.lead + 2


def _one_of_them(ledger: Ledger, same: list[Fact], told: Telling) -> bool:
    """ "Two boys were arrested. One was arrested for theft, and the other for affray": nobody else."""
    s = told.statement
    if (
        not same
        or s.value != 1
        or not s.elliptic
        or s.more
        or s.ordinal
        or s.rule.endswith((".noun", ".headline"))
    ):
        return False
    last = same[-1].tellings[-1]
    if ledger.of(s.metric)[-1] is not same[-1] or last.sentence not in (s.sentence - 1, s.sentence - 2):
        return False
    if (last.value or 0) < 2 or last.paragraph != s.paragraph or not compatible(same[-1].days, told.days):
        return False
    same[-1].tellings.append(s)
    return True


def _described_below(ledger: Ledger, same: list[Fact], told: Telling) -> bool:
    """ "Three men have been charged. ¶ Bell, 38, Frost, 45, and Hill, 19, have also been charged": the same three.

    So are "another two men aged 26 and 34" of the text, of whose arrest the lead told as of "two more men".
    """
    s = told.statement
    if not (s.more or s.further) or not (s.ages or s.names):
        return False
    if s.value == 1:
        return _named_below(ledger, same, told)
    for fact in same:
        counted = fact.value == s.value and not (fact.ages or fact.names) and fact.scope == "event"
        first_told = ledger.only_in_lead(fact) or _known_by_name(ledger, s)
        if not counted or not first_told or not compatible(fact.days, told.days):
            continue
        news = any(t.more or t.further for t in fact.tellings)
        if news or len(s.names) == s.value:
            ledger.tell(fact, told)
            return True
    return False


def _named_below(ledger: Ledger, same: list[Fact], told: Telling) -> bool:
    """ "A man has been charged with murder. ¶ Adam Bell, 20, of Mill Road, is also charged with theft": it is he.

    One more of the case would be named after the man of the lead, and not before him.
    """
    s = told.statement
    if s.metric != "charges" or not (s.names and s.also) or s.further or len(same) != 1:
        return False
    fact = same[0]
    if (
        fact.value != 1
        or not _only_counted_in_lead(ledger, fact)
        or not compatible(fact.days, told.days)
        or _named_in(ledger, "arrests")
    ):
        return False
    ledger.tell(fact, told)
    return True


def _named_in(ledger: Ledger, metric: str) -> bool:
    """Whether somebody of a metric has been named."""
    return any(fact.names for fact in ledger.of(metric))


def _known_by_name(ledger: Ledger, s: Statement) -> bool:
    """Whether all whom a charge names have been named before, as arrested: "have also been charged with"."""
    known = {name for f in ledger.of("arrests") for name in f.names}
    return s.metric in _LATE and bool(s.names) and all(any(_same_name(n, k) for k in known) for n in s.names)


def _told_in_steps(ledger: Ledger, same: list[Fact], told: Telling) -> bool:
    """ "Two boys, 15 and 16, were arrested. A third was arrested. ... The boys, 15 and 16 ...": some of the three."""
    s = told.statement
    for fact in same if s.ages and not (s.more or s.names) else ():
        if fact.value == fact.best.value or not compatible(fact.days, told.days):
            continue
        if any(t.value == s.value and set(s.ages) == set(t.ages) for t in fact.tellings):
            ledger.tell(fact, told, quietly=True)
            return True
    return False


def _of_those_ages(ledger: Ledger, same: list[Fact], told: Telling) -> bool:
    """ "A woman, 34, and a man, 27, were arrested. ... A woman, 34, arrested for theft, is on bail": one of the two."""
    s = told.statement
    for fact in same if s.ages and not (s.more or s.apart or s.names) else ():
        fewer = (s.value or 0) < (fact.value or 0) and set(s.ages) < fact.ages
        if (
            fewer
            and compatible(fact.days, told.days)
            and not elsewhere(fact, s)
            and not listed_apart(fact, s)
            and not _other_sex(fact, s)
        ):
            fact.tellings.append(s)
            return True
    return False


def _completes(ledger: Ledger, same: list[Fact], told: Telling) -> bool:
    """ "A third man was also arrested" makes one fact of three with the two told of before."""
    s, days, _ = told
    if s.known and s.more and not same:
        return _completes_the_charged(ledger, told)
    if s.ordinal < 2:
        return False
    for whole in [f for f in same if _counted_with(f, s) >= s.ordinal and compatible(f.days, days)]:
        told_of = sum(f.value or 0 for f in ledger.of(s.metric) if f.parent is whole)
        if told_of == s.ordinal - 1 and has_room(whole, s) and not s.definite:
            # "Three were held. Two men were held in Corby, and a third in Raunds"
            ledger.add_portion(told, whole)
        return True
    headed = [f for f in same if f.value == s.value == 1 and f.only_in_front and compatible(f.days, days)]
    if headed and ledger.leads(s):
        # "Man arrested", says the title, and the lead: "A second man was arrested"
        ledger.tell(headed[-1], told)
        return True
    if not same:
        return _completes_the_charged(ledger, told)
    near = [f for f in same if f.scope == "event" and compatible(f.days, days)]
    again = [f for f in near if f.value == 1 and f.best.ordinal == s.ordinal and ledger.leads(f.best)]
    others = sum(f.value or 0 for f in same if f.scope == "event" and not compatible(f.days, days))
    if again and others == s.ordinal - 1:
        # "Police have arrested a second man. ... A second man, aged 40, was arrested today"
        ledger.tell(again[-1], told)
        return True
    before = [f for f in near if _counted_with(f, s) == s.ordinal - 1]
    # "a man was arrested in Hull. ... Two women were arrested in Hale. A third woman was arrested": not with the man
    beside = [f for f in near if not (_counted_with(f, s) or any(elsewhere(f, b.best) for b in before))]
    near = [f for f in near if f in before or f in beside] or near
    if any(map(_counted_by_itself, near)):
        for fact in [f for f in same if f.value == s.value == 1 and compatible(f.days, days)]:
            head = fact.tellings[0]
            if (head.further or head.ordinal == s.ordinal) and ledger.leads(head):
                ledger.tell(fact, told)  # "a further arrest", says the lead
                return True
        return False  # "Four people were arrested. Officers have now arrested a fifth": news besides the four
    if not near or sum(_counted_with(f, s) for f in near) != s.ordinal - 1:
        return False
    _drop_what_headed(ledger, near, told)
    first = near[0]
    for other in near[1:]:
        first.value = (first.value or 0) + (other.value or 0)
        first.tellings += other.tellings
        first.names |= other.names
        ledger.drop(other)
    ledger.grow(first, told)
    return True


def _counted_with(fact: Fact, s: Statement) -> float:
    """How many people of a fact an ordinal counts: of "a man and a woman were arrested" one, before "a second man"."""
    whole = next((t for t in fact.tellings if t.value == fact.value), None)
    told = [whole] if whole is not None else fact.tellings
    men, women = sum(t.men for t in told), sum(t.women for t in told)
    if s.ordinal_of and men + women == fact.value:
        return men if s.ordinal_of > 0 else women
    return fact.value or 0


def _drop_what_headed(ledger: Ledger, kept: list[Fact], told: Telling) -> None:
    """ "A further arrest was made", of the head, is who is told of now: "Officers have arrested another man"."""
    for fact in [f for f in ledger.of(told.statement.metric) if f not in kept]:
        heads = all((t.more or t.further or t.ordinal) and ledger.leads(t) for t in fact.tellings)
        alike = fact.value == told.statement.value and compatible(fact.days, told.days)
        if heads and alike and fact.scope == "event":
            ledger.drop(fact)


def _completes_the_charged(ledger: Ledger, told: Telling) -> bool:
    """ "Two men have been charged. ... A third was arrested and bailed", or "a man who was also arrested": three."""
    s = told.statement
    facts = [f.value or 0 for f in ledger.of("charges") if f.unit == "people" and f.scope == "event"]
    charged = sum(facts)
    known = (
        s.metric == "arrests"
        and s.when is None
        and s.paragraph > ledger.lead
        and not s.rule.endswith(".noun")
    )
    if not known or s.quoted or (charged != s.ordinal - 1 if s.ordinal else len(facts) != 1):
        return False
    fact = ledger.add(told)
    fact.value = fact.room = charged + (s.value or 0)
    return True


def _adds_or_divides(ledger: Ledger, same: list[Fact], told: Telling) -> bool:
    """People added to those told of just before, or a portion of a number that heads the release."""
    s = told.statement
    if same and _charged_since(ledger, same[-1].tellings[-1], s):
        return False
    whole = _whole_of(ledger, told)
    if same and _adds_to(ledger, same[-1], told):
        if same[-1].best.summed and _counted_by_itself(same[-1]) and has_room(same[-1], s):
            # "A total of 44 people were arrested. Two were also arrested asleep at the wheel": of the 44
            ledger.add_portion(told, same[-1])
            return True
        if whole is None or (whole is same[-1] and s.paragraph == whole.tellings[-1].paragraph):
            _drop_what_headed(ledger, same[-1:], told)
            ledger.grow(same[-1], told)
            return True
    if whole is None:
        if _since_then(s):
            _drop_what_headed(ledger, [], told)
        return False
    if _told_singly(same, whole, told):
        # one of the people counted above: no fact of its own
        whole.tellings.append(s)
        if has_room(whole, s):  # if not, some of those counted as portions are described
            if not (_says_who(whole, s) or _names_who(ledger, whole, s)):
                whole.room -= s.value or 0
            whole.singly.append(told)
        return True
    portion = ledger.add_portion(told, whole)
    if portion.days is None and not (s.later or (s.perfect and s.metric in _LATE)):
        portion.days, portion.basis = whole.days, "context" if whole.days else "unknown"
    return True


def _says_who(whole: Fact, s: Statement) -> bool:
    """ "Officers arrested a suspect wanted for an assault. ¶ A 21-year-old man was arrested": who he is."""
    last = whole.singly[-1].statement if whole.singly else None
    if last is None or not (last.value == s.value == 1 and s.ages) or s.more or last.rule == s.rule:
        return False
    return not (last.ages or last.names) and 0 <= s.paragraph - last.paragraph <= 1


def _names_who(ledger: Ledger, whole: Fact, s: Statement) -> bool:
    """ "Two charged. ¶ A man has been charged with murder. ¶ Adam Bell, 35, has been charged with murder": it is he."""
    last = whole.singly[-1].statement if whole.singly else None
    if last is None or not (last.value == s.value == 1 and s.names) or s.more or s.metric not in _LATE:
        return False
    return not (last.ages or last.names or last.more) and ledger.leads(last)


def _whole_of(ledger: Ledger, told: Telling) -> Fact | None:
    """The headline number that the people can be a portion of: one that has as many left, or else a large one."""
    s = told.statement
    divided = None
    for whole in (
        f
        for f in reversed(ledger.of(s.metric))
        if f.value
        and f.unit == s.unit
        and f.value > (s.value or 0)
        and f.value >= s.ordinal
        and (has_room(f, s) or _divided_in_ways(f))
        and (ledger.heads(f) or s.partitive or _listed_below(ledger, f, s) or one_day_of(f, told))
        and within(f, told._replace(days=None) if s.known and s.when is None else told)
        and (s.partitive or s.kind != "bullet" or f.best.kind != "bullet")
        and not _told_beside(f, s)
        and not _other_ages(f, s)
        and not _all_of_the_other_sex(f, s)
        and not (
            _besides(ledger, f, s)
            and whole_so_far(f, told)
            and not (_charged_of(ledger, f, s) or _named_so_far(f, s))
        )
    ):
        if has_room(whole, s):
            return whole
        divided = divided or whole
    return divided


def _divided_in_ways(whole: Fact) -> bool:
    """Whether some of a number have been told of, and the text may tell of them again in another way.

    "Twelve people were arrested, ten of them in Corby. ... Four men were arrested for theft": four of the twelve.
    """
    several = (whole.value or 0) >= _SEVERAL and whole.room < (whole.value or 0)
    return several and whole.metric in ("arrests", "vehicles_stopped")


_SEVERAL = 5  # so many people are counted by offence, place and what became of them


def _besides(ledger: Ledger, whole: Fact, s: Statement) -> bool:
    """Whether the words tell of somebody besides those counted: "another man", or "also" past the lead.

    "Another was also arrested" is one of those with whom the release begins.
    """
    past = whole.tellings[-1].paragraph > ledger.lead
    return (s.further and (past or not s.also)) or (s.more and past)


def _named_so_far(whole: Fact, s: Statement) -> bool:
    """Whether a number has room for one more name: "Two charged. ¶ Bell has been charged. ¶ Hill has also been"."""
    if not (s.names and s.also) or s.further or s.metric not in _LATE or len(s.names) != s.value:
        return False
    named = {name for t in whole.singly for name in t.statement.names}
    again = any(_same_name(a, b) for a in named for b in s.names)
    return bool(named) and not again and len(named) + (s.value or 0) <= (whole.value or 0)


def _charged_of(ledger: Ledger, whole: Fact, s: Statement) -> bool:
    """Whether the rest of a number has been told of as charged: "Two were held. One was charged. Another man ..."."""
    last = whole.tellings[-1].at
    charged = [f for f in ledger.of("charges") if f.unit == "people" and any(t.at > last for t in f.tellings)]
    return s.metric == "arrests" and sum(f.value or 0 for f in charged) + (s.value or 0) == whole.value


def _told_beside(fact: Fact, s: Statement) -> bool:
    """ "Twelve people were arrested in Derby and five in Hull": the five are none of the twelve.

    Nor are the nine of "16 drivers ticketed for speeding, nine drivers ticketed for worn tyres", nor the one of "two
    men were arrested for murder and a man, 29, was arrested for theft".
    """
    beside = s.abreast or s.rule.endswith((".elsewhere", ".beside"))
    alike = s.metric in ("fines", "vehicles_stopped") and s.rule == fact.best.rule and not s.partitive
    last = fact.tellings[-1]
    only = len(fact.tellings) == 1 and s.metric in OF_SUSPECTS
    clauses = only and _of_a_clause(s) and _of_a_clause(last) and last.at < s.at
    return (beside or alike or clauses) and last.sentence == s.sentence


def _of_a_clause(s: Statement) -> bool:
    """Whether a clause of its own tells of people who are not pointed back to: "a man, 29, was arrested for theft"."""
    return s.rule.endswith((".passive", ".active")) and not (
        s.definite or s.partitive or s.elliptic or s.more or s.known or s.names
    )


def _listed_below(ledger: Ledger, fact: Fact, s: Statement) -> bool:
    """Whether a statement goes on naming the people of a number: "Five people have been charged. Adam Bell ..."."""
    before = fact.tellings[-1]
    if s.known and s.when is None and not s.names:
        return True  # "a man who was arrested has been bailed"
    counted_alone = before.rule.endswith(".noun")  # "Five arrests were made:", as the heading of a list
    apart = bool(fact.singly) or (counted_alone and s.value == 1)
    distance = _AMONG_NAMED if s.names and fact.singly and fact.singly[-1].statement.names else 1 + apart
    goes_on = s.paragraph - before.paragraph <= distance
    goes_on = goes_on and ledger.of(s.metric)[-1] is fact
    counted = fact.value == fact.best.value and not fact.best.names
    described = s.names or (s.ages and (fact.singly or counted_alone))
    return bool(described) and not s.definite and s.when is None and goes_on and counted


_AMONG_NAMED = 4  # paragraphs between people who are named one by one, each with what was found


def _adds_to(ledger: Ledger, before: Fact, told: Telling) -> bool:
    """Whether "also", "another" or "a further" adds people to the fact told of just before."""
    s, days, _ = told
    if (
        not s.more
        or s.total
        or s.apart
        or (s.definite and s.value == 1 and not s.names)
        or s.metric not in OF_SUSPECTS
        or s.unit != "people"
    ):
        return False
    if _since_then(s):
        return False
    if s.known and not s.quoted:
        # "a man who was also arrested has been bailed": of the same case, wherever it is told
        return before.scope == "event" and bool(before.value) and compatible(before.days, days)
    distance = s.paragraph - before.tellings[-1].paragraph
    goes_on = distance <= 1 and ledger.last in before.tellings and _of_the_same_case(ledger, before, s)
    own_day = s.when is not None and s.metric == "arrests"
    described = not distance and (s.ages or s.names) and not own_day
    if not (described or goes_on or _only_charged_since(ledger, before, told)):
        return False  # "two men were arrested for theft, another was arrested for burglary", in a tale of several
    if min(before.value or 0, s.value or 0) >= _MANY or (s.further and _counted_by_itself(before)):
        return False  # "39 motorists were arrested. A further 51 were arrested": two counts
    if not before.value or before.scope != "event" or before.room < before.value or before.only_in_front:
        return False
    return days is None or before.days is None or days == before.days or s.when is None


def _counted_by_itself(fact: Fact) -> bool:
    """Whether so many are told of as a number that "a further two", or "a fifth", is a count of its own."""
    s = fact.best
    return s.metric == "arrests" and (s.numeral or s.elliptic) and (s.value or 0) >= _FOUR


_FOUR = 4  # "a third man" makes three of two, whom one sees together


def _since_then(s: Statement) -> bool:
    """Whether it is told what came later: "Three men were arrested. Officers have since arrested another"."""
    return s.later and s.perfect and s.further and s.rule.endswith((".active", ".passive"))


def _of_the_same_case(ledger: Ledger, before: Fact, s: Statement) -> bool:
    """Whether somebody told of in a paragraph of his own is one more for a fact: charged too, or besides a headline.

    "A woman was also arrested" of another paragraph is of the same incident where the story is of one, and somebody
    met elsewhere where warrants, searches or things found have been told of.
    """
    return (
        s.metric in _LATE or (ledger.heads(before) and s.value == 1 and not s.further) or _one_story(ledger)
    )


def _one_story(ledger: Ledger) -> bool:
    """Whether so far only people were told of, as in the story of one incident."""
    return all(fact.metric in OF_SUSPECTS for fact in ledger.facts)


def _only_charged_since(ledger: Ledger, before: Fact, told: Telling) -> bool:
    """Whether the text has only said what became of a person before it tells of one more."""
    s, last = told.statement, before.tellings[-1]
    counted = any(t.numeral for t in before.tellings)  # by themselves: "Seven people have been arrested"
    described = (  # no "woman arrested"
        before.names
        or (before.ages and _one_story(ledger))
        or (before.best.definite and (before.value or 0) > 1)
    )
    if counted or not (s.ages and described) or s.paragraph - last.paragraph > 8 or elsewhere(before, s):
        return False
    return all(t.metric in _LATE or t.at <= last.at for f in ledger.facts for t in f.tellings)


def _told_singly(same: list[Fact], whole: Fact, told: Telling) -> bool:
    """Whether people are told of one by one and not counted: "a man, 25", "Adam Bell", "a man and a woman"."""
    s = told.statement
    listed = s.names and (s.metric in _LATE or s.place is None)  # "Adam Bell, 33, was charged on Monday"
    if another_day(whole, told) and s.when.start is not None and not listed:
        return False
    if s.names or (s.known and not (s.more and s.members > 1)):
        return True
    several_fined = (
        s.metric == "fines" and (s.value or 0) > 1
    )  # "All four were fined": those of another party
    if s.definite and not (s.more or s.elliptic or several_fined):
        return True
    if s.partitive and s.value == 1 and not _is_line(s):
        return True  # "one of them was arrested"
    counted = s.partitive or s.elliptic or s.numeral or (s.members == 1 and (s.value or 0) > 1)
    beside_portion = any(f.parent is whole and s.paragraph - f.best.paragraph <= 1 for f in same)
    return not counted and not beside_portion


def _goes_on(ledger: Ledger, last: Statement, s: Statement) -> bool:
    """Whether nothing else was told since, or only what became of the person before: "Charged and remanded." """
    if ledger.last is last:
        return s.paragraph - last.paragraph <= 1
    between = ledger.last
    if between is not None and between.sentence == s.sentence and s.rule.endswith(".shared_subject"):
        # "Bell, 33, was charged. Frost, 40, was arrested and charged"
        return bool(s.names) and s.paragraph - last.paragraph <= 1
    return (
        between is not None
        and between.metric in _LATE
        and s.metric in _LATE
        and between.metric != s.metric
        and between.paragraph - last.paragraph <= 1
        and s.paragraph - between.paragraph <= 1
    )


def _each_described(ledger: Ledger, before: Fact, s: Statement) -> bool:
    """Whether people who are charged one after the other are each told of by name, or by age without an arrest.

    "Adam Bell, 40, has been charged with theft. A 17-year-old boy, who cannot be named, has been charged with theft."
    """
    last = before.tellings[-1]
    if s.names and before.names:
        return s.when is None
    described = (s.names or s.ages) and (last.names or last.ages) and (before.best.names or before.best.ages)
    if s.metric != "charges" or not described or s.when is not None:
        return False
    if s.numeral or last.numeral or before.best.numeral:
        return False  # "two men have been charged. Bell, 33, ..." are counted by themselves
    if set(s.ages) & before.ages or not (s.rule.endswith(".passive") and last.rule.endswith(".passive")):
        return False
    return not any(last.at < t.at < s.at for f in ledger.of("arrests") for t in f.tellings)


def _one_by_one(ledger: Ledger, same: list[Fact], told: Telling) -> bool:
    """People charged one after the other, each by name, count together."""
    s = told.statement
    if same and same[-1].scope == "event" and not s.definite and s.opens and same[-1].tellings[-1].opens:
        before = same[-1]
        if _each_described(ledger, before, s) and _goes_on(ledger, before.tellings[-1], s):
            ledger.grow(before, told)
            return True
    if same and same[-1].scope == "event" and _charged_since(ledger, same[-1].tellings[-1], s):
        last = same[-1].tellings[-1]
        arrested = any(last.at < t.at for f in ledger.of("arrests") for t in f.tellings)
        if s.when is None and s.paragraph - last.paragraph <= 1 and not arrested:
            ledger.grow(same[-1], told)
            same[-1].names |= {n for f in ledger.of("charges") for n in f.names}
            return True
    return in_front(s) and s.definite


def _beside(ledger: Ledger, same: list[Fact], told: Telling) -> bool:
    """ "A man, 20, was arrested for theft and a woman, 31, was arrested for fraud" is one fact of two."""
    s = told.statement
    pointing = s.definite and not (s.names or (s.ages and s.metric in _LATE))
    if not same or s.metric not in OF_SUSPECTS or pointing or s.total or s.apart or s.unit != "people":
        return False
    before = same[-1]
    last = before.tellings[-1]
    described = (s.ages and last.ages) or (s.names and last.names)
    if not described or s.numeral or last.numeral:
        return False  # counted by themselves
    if last.sentence != s.sentence or before.scope != "event" or before.only_in_front or not before.value:
        return False
    if before.days != told.days or (s.when is not None and s.when is not last.when) or elsewhere(before, s):
        return False
    if before.room < before.value:
        return False
    ledger.grow(before, told)
    return True


def _dealt_with_as_well(ledger: Ledger, same: list[Fact], told: Telling) -> bool:
    """ "A man, 20, who was arrested has been bailed. ¶ A woman, 46, who was arrested was released": two at once."""
    s = told.statement
    if not same or not (s.known and s.ages) or s.when is not None or s.apart or s.metric != "arrests":
        return False
    before = same[-1]
    last = before.tellings[-1]
    listed = last.known and last.ages and last.when is None and ledger.last is last
    if not listed or s.paragraph - last.paragraph > 1 or before.scope != "event" or before.days != told.days:
        return False
    if elsewhere(before, s) or listed_apart(before, s) or before.room < (before.value or 0):
        return False
    ledger.grow(before, told)
    return True


_TOLD_BEFORE = (_rounded, _named_before, _points_back, _counted_before)
_STEPS = (
    _counts_the_uncounted,
    _rounded,
    _named_before,
    _the_others,
    _each_remanded,
    _all_remanded,
    _points_back,
    _sums_up,
    _breaks_down,
    _one_of_them,
    _counted_before,
    _described_below,
    _told_in_steps,
    _of_those_ages,
    _completes,
    _adds_or_divides,
    _one_by_one,
    _beside,
    _dealt_with_as_well,
)


def _other_names(fact: Fact, s: Statement) -> bool:
    """Whether a statement names nobody of the fact, all of whose people have been named."""
    if not (s.names and _all_named(fact)):
        return False
    return not any(_same_name(a, b) for a in s.names for b in fact.names)


def _all_named(fact: Fact) -> bool:
    """Whether the names of all people of a fact are known: "both were charged. Bell was charged with theft" is not."""
    return len(fact.names) >= (fact.value or 1)


def _same_name(a: str, b: str) -> bool:
    """Whether two names can be one person's: the same surname, and the same first name where both are told.

    >>> _same_name("Dan Bell", "Bell"), _same_name("Dan Bell", "Dan Lee Bell"), _same_name("Dan Bell", "Joe Bell")
    (True, True, False)
    """
    first, second = a.lower().split(), b.lower().split()
    return first[-1] == second[-1] and (len(first) == 1 or len(second) == 1 or first[0] == second[0])
