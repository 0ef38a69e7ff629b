"""Tellings of things seized: what was told before in other words, what is a portion of what heads the release."""

from __future__ import annotations

from extract.goods import KINDS_OF
from extract.ledger import (
    Fact,
    Ledger,
    Telling,
    another_day,
    compatible,
    elsewhere,
    in_front,
    listed_apart,
    one_day_of,
    same_scope,
    within,
)
from extract.statement import Statement
from extract.words import contexts

_WORDS = contexts()["merge_goods"]

_UNIQUE = 3  # digits, of a sum that hardly two finds have: £793,000
_MANY = 4  # from here on things are those of an operation and not of one search
GENERAL = tuple(sorted(_WORDS["general"]))  # words for what was told in particular
_LOOSELY = {"min", "approx"}
_ROUND = 10  # from here on "more than" rounds a number that is told exactly
_LARGE = 100  # a number that hardly occurs twice in one release


def tell_goods(ledger: Ledger, told: Telling) -> None:
    s = told.statement
    # what somebody says is of the news or of a longer time, as told before
    said = s.value is None and not s.total and (s.quoted or s.spoken)
    same = [
        f
        for f in ledger.of("seizure")
        if f.item == s.item and (said or same_scope(f, s) or _announces(ledger, f, s))
    ]
    here = [f for f in same if _told_by(f, s)]
    before = [f for f in same if f not in here]
    if s.value is None:
        _uncounted(ledger, before, here, told)
        return
    if _counted_before(ledger, before, told) or _single(ledger, before, here, told):
        return
    uncounted = [f for f in before if f.value is None and (not s.included or f.only_in_front)]
    if s.unit == "GBP":
        uncounted = [f for f in uncounted if f.parent is None]  # what all are worth is no worth of a portion
    if _counts_the_uncounted(ledger, uncounted, told):
        return
    whole = _included_in(ledger, s) if s.included else _headline_of(ledger, told)
    inner = s.included and whole is not None and whole.best.sentence != s.sentence
    ledger.add_portion(told, whole)
    if inner and whole is not None and whole.room < (whole.value or 0):
        whole.room += s.value  # "six vehicles seized, including two vans": the six have been counted already


def _announces(ledger: Ledger, fact: Fact, s: Statement) -> bool:
    """Whether the lead told without a number or a day what a running total counts: "cash and drugs were seized"."""
    return (
        s.total and bool(s.value) and fact.value is None and fact.days is None and ledger.only_in_lead(fact)
    )


def _told_by(fact: Fact, s: Statement) -> bool:
    """Whether the verb of a statement told the fact; not if it only spoke of what was counted before."""
    last = fact.tellings[-1]
    # "the van and two motorbikes": the van is one of the two motorbikes told before as little as it is told here
    spoke = last.value is None or (last.definite and last.value == 1 != fact.value)
    summed_up = spoke and fact.value is not None and s.value is not None
    return last.at == s.at and last.sentence == s.sentence and not summed_up


def _uncounted(ledger: Ledger, before: list[Fact], here: list[Fact], told: Telling) -> None:
    """ "Cash was seized" tells again what was told before, unless it is another line, place or day."""
    s, days, _ = told
    # "11 bikes were seized. ... They seized stolen scooters and motorcycles": both are of the 11
    counted = [f for f in here if f.unit != "GBP" and f.tellings[-1].value is None and not s.included]
    spoken_of = [f for f in here if f.value is None] + counted
    if not s.more and any(compatible(f.days, days) for f in spoken_of):
        return
    further = s.more and not in_front(s)
    near = [f for f in before if compatible(f.days, days) and not further]
    points_back = s.definite or in_front(s) or (s.quoted and not s.total)
    others = _paragraphs_of_other_arrests(ledger, s) if near and not points_back else frozenset()
    if near and (points_back or not all(_apart(ledger, f, told, others) for f in near)):
        ledger.tell(near[-1], told, quietly=True)
    elif not (points_back and _told_in_particular(ledger, told)):
        ledger.add_portion(told, _included_in(ledger, s) if s.included else None)


def _apart(ledger: Ledger, fact: Fact, told: Telling, others: frozenset[int]) -> bool:
    """Whether as little is told of the thing at another place, on another day, or besides what was told.

    Of another arrest, too: one of those which the paragraphs of ``others`` tell of.
    """
    s = told.statement
    if ledger.search_between(fact, s) and fact.tellings[-1].paragraph > ledger.lead:
        return True
    if listed_apart(fact, s) or (s.at_another and not fact.best.at_another and not in_front(fact.best)):
        return True
    if s.at_home and _on_the_way(ledger, fact):
        return True
    last = fact.tellings[-1]
    if last.paragraph in others and not ledger.leads(last):
        return True
    captioned = s.rule.endswith("_reduced")  # "drugs seized in Hull", below a picture
    if _placed_since(ledger, fact, s) and not (captioned or ledger.leads(s)):
        return True
    return ledger.told_in_full(fact, s) and (elsewhere(fact, s) or fact.days != told.days)


def _on_the_way(ledger: Ledger, fact: Fact) -> bool:
    """Whether a thing was found on somebody or in his car, and nowhere else: not what a search of his home found."""
    return all(t.on_the_way for t in fact.tellings if not in_front(t)) and not ledger.only_in_lead(fact)


def _paragraphs_of_other_arrests(ledger: Ledger, s: Statement) -> frozenset[int]:
    """The other paragraphs that tell of an arrest, where the thing's own tells of another arrest before the thing.

    "A man was stopped in Hull and arrested. Cash was seized. ... A woman was later arrested in Hale. Cash was found."
    """
    arrests = ledger.of("arrests") if s.kind == "text" else []
    here = [f for f in arrests if f.tellings[0].paragraph == s.paragraph and f.tellings[0].begin < s.begin]
    there = [f for f in arrests if any(a is not f and f is not a.parent for a in here)]
    return frozenset({t.paragraph for f in there for t in f.tellings} - {s.paragraph})


def _besides(ledger: Ledger, fact: Fact, s: Statement) -> bool:
    """ "A knife was found ... Police also recovered a knife", "a further £300": besides what was just told."""
    first, last = fact.tellings[0], fact.tellings[-1]
    return (
        (s.also or s.more)
        and not (ledger.leads(first) or s.spoken or s.quoted)
        and last.kind == s.kind == "text"
        and last.sentence != s.sentence
    )


def _told_in_particular(ledger: Ledger, told: Telling) -> bool:
    """Whether a general word without a number only sums up what was told in particular before."""
    s, days, _ = told
    kinds = KINDS_OF.get(s.item, frozenset())
    return any(
        f.item in kinds and compatible(f.days, days) and f.best.at != s.at for f in ledger.of("seizure")
    )


def _counted_before(ledger: Ledger, before: list[Fact], told: Telling) -> bool:
    """As many or as much of the same thing, or what a headline rounds it to."""
    s, days, _ = told
    large = (s.value or 0) >= _LARGE
    alike = [f for f in before if f.unit == s.unit]
    near = [f for f in alike if compatible(f.days, days)]
    equal = [f for f in (alike if large else near) if f.value == s.value]
    if not equal and s.quoted and s.when is None and (s.value or 0) > 1:
        # sums up in somebody's words what the text told, whenever that was
        said = next((f for f in reversed(alike) if f.value == s.value and not s.more), None)
        if said is not None:
            ledger.tell(said, told, quietly=True)
            return True
    if not equal and len(f"{s.value or 0:.0f}".rstrip("0")) >= _UNIQUE:
        # the same sum, told once as news and once as a running total
        equal = [f for f in ledger.of("seizure") if (f.item, f.value, f.unit) == (s.item, s.value, s.unit)]
    if (
        equal
        and (not s.more or (equal[-1].best.more and equal[-1].best.paragraph != s.paragraph))
        and not (s.owned and _of_another(ledger, equal[-1], s))
        and not listed_apart(equal[-1], s)
        and not _another(ledger, equal[-1], told)
    ):
        ledger.tell(equal[-1], told)
        return True
    return any(ledger.told_again(f, told) for f in alike) or _rounds_over_time(ledger, told)


def _rounds_over_time(ledger: Ledger, told: Telling) -> bool:
    """ "72 weapons were seized this year. ... More than 70 weapons have been seized": the same running total."""
    s = told.statement
    for fact in ledger.of("seizure") if (s.value or 0) >= _ROUND else ():
        alike = (fact.item, fact.unit) == (s.item, s.unit) and (fact.scope == "total") != s.total
        if not alike or not _LOOSELY & {fact.qualifier, s.qualifier}:
            continue
        headed = ledger.only_in_lead(fact)
        if ledger.told_again(fact, told):
            fact.scope = "total" if s.total and headed else fact.scope
            return True
    return False


def _another(ledger: Ledger, fact: Fact, told: Telling) -> bool:
    """Whether as much was seized on another day or in another place."""
    s = told.statement
    if (s.apart or (s.at_another and not fact.best.at_another)) and not in_front(fact.best):
        return True
    if s.value == 1 and s.item == "vehicles" and _besides(ledger, fact, s):
        return True  # "his car was seized. ... A car was also seized in Hull"
    if _called_otherwise(fact, s):
        return True
    if (told.statement.value or 0) < _LARGE:
        return another_day(fact, told) or (elsewhere(fact, s) and ledger.told_in_full(fact, s))
    return ledger.told_in_full(fact, told.statement) and not compatible(fact.days, told.days)


def _called_otherwise(fact: Fact, s: Statement) -> bool:
    """Whether neither of two things can be the other: "a kitchen knife was found. ... A samurai sword was seized".

    "A weapon", "a knife" and "a blade" can be any of them.
    """
    if s.item != "knives" or s.definite or s.quoted or s.spoken or in_front(fact.best):
        return False
    heads = {t.head for t in fact.tellings}
    return "" not in heads | {s.head} and s.head not in heads and not (heads | {s.head}) & _ANY_WEAPON


_ANY_WEAPON = _WORDS["any_weapon"]


def _single(ledger: Ledger, before: list[Fact], here: list[Fact], told: Telling) -> bool:
    """Single things under one verb are added ("a quad bike and a caravan"); "the phone" points back."""
    s, days, _ = told
    if s.unit != "items" or s.value != 1 or s.qualifier != "exact":
        return False
    near = [f for f in here if compatible(f.days, days)]
    singles = [
        f
        for f in near
        if f.unit == "items"
        and f.qualifier == "exact"
        and f.value is not None
        and all(t.value in (1, None) for t in f.tellings)
    ]
    if any(_is_of_those(ledger, f, told) for f in singles[-1:] or before):
        return True
    if singles:
        ledger.grow(singles[-1], told)
        return True
    near = [f for f in before + here if compatible(f.days, days)]
    if s.definite and near and not _of_another(ledger, near[-1], s):
        ledger.tell(near[-1], told, quietly=True)
        return True
    return s.definite and s.head.endswith(GENERAL) and _names_one_told(ledger, told)


def _is_of_those(ledger: Ledger, fact: Fact, told: Telling) -> bool:
    """ "An air pistol and an axe were seized. ... An axe was found in the hall": one of those that were added up."""
    s = told.statement
    if (
        s.more
        or s.also
        or fact.only_in_front
        or (fact.value or 0) < 2
        or not compatible(fact.days, told.days)
    ):
        return False
    if all(t.head != s.head or t.value != 1 or t.sentence == s.sentence for t in fact.tellings):
        return False
    if listed_apart(fact, s) or _another(ledger, fact, told):
        return False
    ledger.tell(fact, told, quietly=True)
    return True


def _names_one_told(ledger: Ledger, told: Telling) -> bool:
    """ "A knife was found ... the weapon was seized": the last that it can be, of the same day and place."""
    kinds = KINDS_OF.get(told.statement.item, frozenset())
    last = next((f for f in reversed(ledger.of("seizure")) if f.item in kinds), None)
    return (
        last is not None
        and last.best.at != told.statement.at
        and compatible(last.days, told.days)
        and not another_day(last, told)
        and not elsewhere(last, told.statement)
    )


def _of_another(ledger: Ledger, fact: Fact, s: Statement) -> bool:
    """Whether "the car", "his car" is that of the driver whom this line or paragraph tells of."""
    if listed_apart(fact, s):
        return True
    return s.owned and ledger.told_in_full(fact, s) and s.paragraph > fact.tellings[-1].paragraph + 1


def _counts_the_uncounted(ledger: Ledger, before: list[Fact], told: Telling) -> bool:
    """ "Cannabis plants seized" in the title; the text counts 300."""
    s, days, basis = told
    for fact in before:
        if (
            fact.value is None
            and compatible(fact.days, days)
            and (in_front(fact.best) or fact.best.sentence < s.sentence)
            and not listed_apart(fact, s)
            and not _besides(ledger, fact, s)
            and not _has_its_own(ledger, fact, told)
            and not (s.at_home and _on_the_way(ledger, fact))
            and not (fact.tellings[-1].paragraph > ledger.lead and ledger.search_between(fact, s))
        ):
            ledger.count(fact, told)
            if s.total:
                fact.scope = "total"
            if days is not None and s.when is not None:
                fact.days, fact.basis = days, basis
            return True
    return False


def _has_its_own(ledger: Ledger, fact: Fact, told: Telling) -> bool:
    """Whether a number has a place or days, and what the text told past its lead had none, or the reverse of days.

    "Cash was found in the car. ... A search in Hull recovered £900": the £900 are not what was in the car.
    """
    s = told.statement
    if ledger.only_in_lead(fact) or fact.best.sentence == s.sentence:
        return False
    return _placed_since(ledger, fact, s) or (fact.days is None) != (told.days is None)


def _placed_since(ledger: Ledger, fact: Fact, s: Statement) -> bool:
    """Whether a statement names a place, and what the text told of the thing past its lead none."""
    return s.place is not None and fact.place is None and not ledger.only_in_lead(fact)


def _headline_of(ledger: Ledger, told: Telling) -> Fact | None:
    """The sum, weight or plants that head the release, of which the statement tells a portion.

    "£300,000 worth of drugs" heads "heroin worth £20,000" too, which is a kind of them.
    """
    s = told.statement
    if s.unit not in ("GBP", "g", "plants", "items"):
        return None
    least = _MANY if s.unit == "items" else 0
    return next(
        (
            f
            for f in reversed(ledger.of("seizure"))
            if f.value
            and f.unit == s.unit
            and f.value > (s.value or 0)
            and (f.value > least or (ledger.heads(f) and one_day_of(f, told)))
            and (f.room >= (s.value or 0) or f.qualifier in ("min", "approx"))
            and (f.item == s.item or s.item in KINDS_OF.get(f.item, ()))
            and f.tellings[-1].sentence != s.sentence
            and not (s.unit == "items" and listed_apart(f, s))
            and (ledger.heads(f) or one_day_of(f, told))
            and within(f, told)
        ),
        None,
    )


def _included_in(ledger: Ledger, s: Statement) -> Fact | None:
    """What the thing is a portion of: "£250,000 worth of goods including a car", "weapons including a machete".

    "Drugs including heroin" and "weapons including knives" count neither, so that neither is a portion.
    """
    for fact in reversed(ledger.of("seizure")):
        devices = fact.value is not None and (fact.item, s.item) == ("electronics", "phones")
        if fact.best.included or not (devices or _covers(fact.item, s.item)):
            continue
        if fact.parent is not None and not _counts_its_line(fact, s):
            continue
        if fact.value and s.value and fact.item == s.item and fact.unit != s.unit:
            continue  # "plants worth £100,000 ... various plants, including 30 mature plants"
        counts = fact.value or (fact.unit == s.unit == "items" and s.value)
        # "... weapons were seized. The weapons include a revolver", "160 devices were. Among these were 44 phones"
        before = (
            (fact.value is None or s.rule == "seizure.contents")
            and not fact.only_in_front
            and fact.item != "other"
            and fact.tellings[-1].sentence == s.sentence - 1
        )
        if counts and (fact.tellings[-1].sentence == s.sentence or before):
            return fact.parent or fact
    return None


def _counts_its_line(fact: Fact, s: Statement) -> bool:
    """Whether a portion is broken down further: "six vehicles seized, including two vans", of 19 in all."""
    return fact.best.sentence == s.sentence and (fact.value or 0) >= (s.value or 0) > 0


def _covers(general: str | None, item: str | None) -> bool:
    """Whether a thing can be an example of a general word."""
    return general in (item, "other", "stolen_property") or item in KINDS_OF.get(general, frozenset())
