"""Tellings of warrants: which were counted before, which are further ones, which are portions."""

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
    same_scope,
    whole_so_far,
    within,
)
from extract.merge_people import tell_line
from extract.statement import Statement

_UNIQUE = 10  # a number that hardly two operations have
_MANY = 40  # more addresses than are searched under a few warrants


def tell_warrants(ledger: Ledger, told: Telling) -> None:
    s, days, _ = told
    facts = ledger.of("warrants")
    if s.rule == "warrants.addresses":
        _count_addresses(ledger, facts, told)
        return
    same = [f for f in facts if same_scope(f, s)]
    if s.rule in ("warrants.by_place", "warrants.elsewhere"):
        if (
            ledger.last is not None
            and ledger.last.sentence == s.sentence
            and not any(f.tellings[-1].sentence == s.sentence for f in same)
        ):
            return  # it breaks down addresses that were searched, under no warrant that is told of
        if s.rule == "warrants.by_place":
            tell_line(ledger, same, told)
            return
        # "at four addresses in Stockport and one in Hale": no portion of the four, but of a headline's five
        facts = [f for f in facts if f.tellings[-1].sentence != s.sentence]
        same = [f for f in same if f in facts]
    said = s.quoted and s.when is None  # sums up in somebody's words what the text told, whenever that was
    timely = [f for f in facts if said or compatible(f.days, days)]
    near = [f for f in timely if f in same]
    circumstance = s.rule == "warrants.circumstance"
    if s.value is None:
        known = same if circumstance else near
        if known:
            ledger.tell(known[-1], told, quietly=True)
        else:
            ledger.add(told)
        return
    unknown = [f for f in near if f.value is None or (s.value > 1 and _of_no_number(f))]
    told_of_fewer = near and s.value > (near[-1].value or 0) and s.value > 1
    if s.definite and same and not told_of_fewer:
        if near:
            ledger.tell(near[-1], told, quietly=True)
            return
        if s.when is None or s.when.start is None:
            return
    if unknown and s.value > 1:
        ledger.count(unknown[-1], told)
        return
    if not s.more and any(ledger.told_again(fact, told) for fact in near):
        return
    # a large number is told once as news and once of a longer time
    equal = [f for f in (timely if s.value >= _UNIQUE else near) if f.value == s.value]
    repeated = bool(equal) and equal[-1].only_in_front and equal[-1].best.more  # the lead, once more
    if equal and (not s.more or repeated) and not _others(ledger, equal[-1], told):
        _tell_again(ledger, equal[-1], told)
        return
    if circumstance and s.value == 1 and near and s.kind != "title":
        ledger.tell(near[-1], told, quietly=True)
        return
    ledger.add_portion(told, _whole_of(facts, told))


def _count_addresses(ledger: Ledger, facts: list[Fact], told: Telling) -> None:
    """ "Warrants were executed ... Officers searched five addresses" counts the warrants."""
    s = told.statement
    unknown = [
        f
        for f in facts
        if f.value is None and f.scope == "event" and abs(f.tellings[-1].paragraph - s.paragraph) <= 2
    ]
    if unknown and (s.value or 0) <= _MANY:
        best = unknown[-1].best
        ledger.count(unknown[-1], told)
        unknown[-1].best = best
        return
    # "Ten warrants were executed. Officers visited ten addresses, eight in Corby and two in Luton."
    equal = [f for f in facts if f.value == s.value and (s.value or 0) > 1 and within(f, told)]
    if equal:
        ledger.tell(equal[-1], told, quietly=True)


def _others(ledger: Ledger, fact: Fact, told: Telling) -> bool:
    """Whether as many warrants were executed on another day or, told in full, in another place."""
    s = told.statement
    if another_day(fact, told):
        return True
    if _in_short(ledger, fact, s):
        return False
    in_full = (
        not s.definite
        and not s.quoted
        and not in_front(s)
        and s.rule == "warrants.executed"
        and s.paragraph != fact.best.paragraph
    )
    return in_full and (elsewhere(fact, s) or (s.value == 1 and ledger.told_in_full(fact, s)))


def _of_no_number(fact: Fact) -> bool:
    """Whether only a headline tells of it, as what led to something: "Two homes closed following drugs warrant"."""
    return fact.only_in_front and all(t.definite and t.rule == "warrants.circumstance" for t in fact.tellings)


def _tell_again(ledger: Ledger, fact: Fact, told: Telling) -> None:
    """Another telling: the one that names the address is the one to quote, and gives the place."""
    s = told.statement
    in_short = _in_short(ledger, fact, s)
    ledger.tell(fact, told)
    if in_short and not s.quoted:
        fact.best, fact.place = s, s.place


def _in_short(ledger: Ledger, fact: Fact, s: Statement) -> bool:
    """Whether the lead told of the warrant in short, as of a town, and the body now names the address.

    "Two people were arrested after a warrant in Luton. ... Officers executed a warrant at a house in Mill Street."
    """
    if s.value != 1 or s.apart or s.kind == "bullet" or s.place is None:
        return False
    last = fact.tellings[-1]
    led = ledger.only_in_lead(fact) and last.paragraph < s.paragraph
    if not led or fact.place is None:
        return led
    return fact.place.kind not in _ADDRESSES and not fact.place.kind == s.place.kind == "town"


_ADDRESSES = frozenset({"street", "road"})


def _whole_of(facts: list[Fact], told: Telling) -> Fact | None:
    s = told.statement
    if s.qualifier != "exact" or (s.total and not s.partitive):
        return None
    return next(
        (
            f
            for f in reversed(facts)
            if f.value
            and f.value > (s.value or 0)
            and has_room(f, s)
            and within(f, told)
            and not (s.more and whole_so_far(f, told))
        ),
        None,
    )
