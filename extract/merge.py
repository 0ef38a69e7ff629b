"""One release's statements to facts: the tellings of one fact merged, portions told from wholes and running totals.

What a release does when it tells, and so what all the rules of merging come to:

1. It tells a fact several times: in title, description, bullets, text and quotation. A statement tells a fact again
   if it counts as many (or what a headline rounds it to), on days that agree, of people or things that can be the
   same: no other ages, names or places. (``ledger``)
2. A pointing word ("he", "both men", "the warrant", a surname) points back and counts nobody anew. "Also" and "a
   third man" add to the people told of just before; "another man" is none of them, nor is "a fifth man" of four who
   were counted. A surname is arrested again on a later day of the story. (``merge_people``)
3. What the text has told in full, past its lead, it does not tell again by an indefinite "a man": that is another
   man. So are the lines of a list, and what is "separate", of another day or of another place.
4. A number that heads the release, or sums it up in the end, holds the smaller ones, as far as it has room (five
   people and more are counted in several ways, each of which has room): those
   counted by themselves are portions of it, and so are people told of singly where each has an incident of his own,
   with a day, a find, a search or a place; in a plain list they are no facts. Three and more in a list that nothing
   counts are added up, and so are those of one day of a number. A running total holds what shares its time; what has
   a day of its own is news beside it.
5. What has no number gives way to what the text tells in particular: "a series of warrants" to the warrants, "drugs
   seized" to 12 wraps of heroin. (``_gives_way``)
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from extract.goods import DRUGS, KINDS_OF
from extract.ledger import (
    LEAD,
    Fact,
    Ledger,
    Telling,
    compatible,
    elsewhere,
    in_front,
    listed_apart,
    one_day_of,
    within,
)
from extract.merge_goods import GENERAL, tell_goods
from extract.merge_people import OF_SUSPECTS, of_one_day_among_many, tell_people
from extract.merge_warrants import tell_warrants
from extract.moments import COARSE, Days
from extract.moments import within as span_within
from extract.statement import Statement
from extract.words import contexts

_WORDS = contexts()["merge"]

_TELL = {"seizure": tell_goods, "warrants": tell_warrants}


def merge(statements: Iterable[tuple[Statement, Days, str]], lead: int = LEAD) -> list[Fact]:
    """The facts of one release from its statements in the order of the text.

    ``lead`` is the last paragraph that sums the release up.
    """
    ledger = Ledger(lead)
    for told in statements:
        telling = Telling(*told)
        if telling.statement.reprinted and _told_above(ledger, telling):
            continue
        _TELL.get(telling.statement.metric, tell_people)(ledger, telling)
        ledger.last = telling.statement
    _goes_beyond_the_news(ledger)
    _divide(ledger)
    _divide_by_kind(ledger)
    _divide_summed(ledger)
    _divide_rest(ledger)
    _divide_all_told(ledger)
    _divide_the_counted(ledger)
    _divide_the_total(ledger)
    _divide_by_fate(ledger)
    _complete(ledger)
    _tell_incidents(ledger)
    _add_up_lists(ledger)
    _count_together(ledger)
    _tell_added_up(ledger)
    return [fact for fact in ledger.facts if not _gives_way(ledger, fact)]


def _told_above(ledger: Ledger, told: Telling) -> bool:
    """Whether an earlier release, printed below, tells again what one above it tells of as many or more.

    A date that it does not state itself is no other day: each release has a "yesterday" of its own.
    """
    s, days, basis = told
    if basis == "context" or s.when is None:
        days = None
    for fact in ledger.of(s.metric):
        some = (
            (s.value or 0) < _COUNTED_APART and fact.scope != "total" and (fact.value or 0) > (s.value or 0)
        )
        counted = s.value is None or s.value == fact.value or some
        above = fact.tellings[0].reprinted < s.reprinted
        alike = fact.item == s.item and fact.unit == s.unit and counted and above
        if alike and (fact.days is None or days is None or _between(fact.days, days) <= _REPRINTED_LATER):
            ledger.tell(fact, told, quietly=True)
            return True
    return False


_COUNTED_APART = 4  # so many people are hardly told again as some of a larger number
_REPRINTED_LATER = 3  # days by which "yesterday" in an earlier release may be out


def _goes_beyond_the_news(ledger: Ledger) -> None:
    """ "A fifth man has been arrested", says the lead, and the text: "Five men have been arrested": a running total."""
    for metric in ("arrests", "charges"):
        facts = ledger.of(metric)
        news = [f for f in facts if f.scope == "event" and f.value and _is_one_more(ledger, f)]
        for whole in facts if news else ():
            s = whole.best
            if whole.scope == "event" and s.perfect and not any(map(in_front, whole.tellings)):
                told_before = [f for f in news if f.tellings[0].sentence < whole.tellings[0].sentence]
                fewer = [f for f in told_before if (f.value or 0) < (whole.value or 0)]
                if any(s.summed or f.best.ordinal == whole.value for f in fewer):
                    whole.scope = "total"


def _is_one_more(ledger: Ledger, fact: Fact) -> bool:
    """Whether what is news is told as a further one of a case: "two more men", "a fifth man"."""
    first = fact.tellings[0]
    return ledger.leads(first) and any(t.more or t.further or t.ordinal > 1 for t in fact.tellings)


def _divide(ledger: Ledger) -> None:
    """Facts that follow a number and add up to it are its portions, also where it heads nothing."""
    lists = [list(ledger.of("arrests")), list(ledger.of("charges"))]
    counted = [f for f in ledger.of("seizure") if f.unit in ("items", "plants")]
    lists += [[f for f in counted if f.item == item] for item in {f.item for f in counted}]
    # other things only where the words say that they are summed up: "in total five warrants were executed"
    summed = [list(ledger.of(metric)) for metric in ("warrants", "stop_searches", "vehicles_stopped")]
    for facts, by_chance in [*((each, True) for each in lists), *((each, False) for each in summed)]:
        for i, whole in enumerate(facts):
            if whole.scope == "part" or not whole.value or whole.value < 2 or whole not in ledger.facts:
                continue
            if _added_up(whole):
                continue
            before = [f for f in facts[:i] if f in ledger.facts]
            after = [f for f in facts[i + 1 :] if f in ledger.facts]  # an earlier whole may have taken them
            run = _adding_up(whole, after) if by_chance else []
            sums = not run and _sums_up(whole, before)
            if sums or by_chance:
                run = run or _added_before(whole, before, sums=sums)
            for fact in run:
                if fact.metric != "seizure" and not sums and _told_alone(fact, run):
                    ledger.drop(fact)
                    whole.tellings.append(fact.best)
                else:
                    fact.become_part_of(whole)


def _divide_by_kind(ledger: Ledger) -> None:
    """ "Four weapons - two knives and two firearms": kinds of a thing that add up to its number are portions of it."""
    goods = ledger.of("seizure")
    for i, whole in enumerate(goods):
        kinds = KINDS_OF.get(whole.item, frozenset())
        if not kinds or whole.unit != "items" or whole.scope == "part" or (whole.value or 0) < 2:
            continue
        run: list[Fact] = []
        for fact in goods[i + 1 :]:
            if fact.best.sentence != whole.best.sentence or fact.item not in kinds or fact.unit != "items":
                break
            run.append(fact)
        in_general = whole.best.head.endswith(GENERAL) and not _added_up(whole)
        if in_general and sum(fact.value or 0 for fact in run) != whole.value and ledger.heads(whole):
            below = [f for f in goods[i + 1 :] if f.item in kinds | {whole.item} and _may_be_some(f, whole)]
            run = below if len(below) > 1 else run
        if sum(fact.value or 0 for fact in run) == whole.value and not any(f.parent for f in run):
            for fact in run:
                fact.become_part_of(whole)


def _divide_summed(ledger: Ledger) -> None:
    """ "£13,000 was found in a van. ... The total amount of cash seized was £115,000": of which it is a portion.

    So is heroin worth £5,000 of "In total, the drugs are worth £40,000".
    """
    goods = ledger.of("seizure")
    for whole in goods:
        s = whole.best
        of_all = s.place is None or s.rule == "seizure.value_told_after"
        if not (s.summed and of_all and whole.scope == "event" and whole.value):
            continue
        kinds = KINDS_OF.get(whole.item, frozenset()) | {whole.item}
        some = [
            f
            for f in goods
            if f.item in kinds
            and (f.value or 0) < whole.value
            and f.best.sentence != s.sentence
            and _may_be_some(f, whole)
        ]
        if some and sum(f.value or 0 for f in some) <= whole.value:
            for fact in some:
                fact.become_part_of(whole)


def _may_be_some(fact: Fact, whole: Fact) -> bool:
    """Whether things told below a headline's number can be some of it: "seven weapons seized. ... An axe was found"."""
    told = fact.unit == whole.unit and fact.scope == "event" and fact.value is not None
    return told and compatible(fact.days, whole.days) and not any(t.apart for t in fact.tellings)


def _divide_rest(ledger: Ledger) -> None:
    """ "Two motorbikes seized. Six vehicles were seized ... Four cars were seized": the two are the rest."""
    portions = [f for f in ledger.facts if f.parent is not None]
    for whole in dict.fromkeys(f.parent for f in portions if f.parent is not None):
        left = (whole.value or 0) - sum(f.value or 0 for f in portions if f.parent is whole)
        if left < 2 or whole.scope != "event" or whole.metric == "fines":
            continue
        rest = [
            f
            for f in ledger.of(whole.metric)
            if f.scope == "event" and f.value == left and (f.item, f.unit) == (whole.item, whole.unit)
        ]
        if len(rest) != 1:
            continue
        (fact,) = rest
        if fact is not whole and not fact.best.apart:
            if whole.days and fact.days and compatible(whole.days, fact.days):
                fact.become_part_of(whole)


def _divide_all_told(ledger: Ledger) -> None:
    """ "Four men arrested at the weekend. ... Three were arrested on Saturday. ... Another was arrested": all of them.

    What follows a number, on its days, and comes to just as many are its portions, also where one of them is told as
    a further one of those before it.
    """
    for whole in ledger.facts:
        if whole.scope != "event" or whole.days is None or (whole.value or 0) <= _ADDED_BY_CHANCE:
            continue
        if whole.metric == "fines":  # which one reason after the other tells of
            continue
        below = [
            f
            for f in ledger.of(whole.metric)
            if (f.item, f.unit) == (whole.item, whole.unit)
            and f.tellings[0].at > whole.tellings[0].at
            and f.scope != "total"
            and f.value
            and f.days
            and span_within(f.days, whole.days)
        ]
        if len(below) > 1 and sum(f.value or 0 for f in below) == whole.value:
            for fact in below:
                if fact.parent is None:
                    fact.become_part_of(whole)


_ADDED_BY_CHANCE = 2


def _told_alone(fact: Fact, run: list[Fact]) -> bool:
    """Whether people who add up to a number are only described, and no portion: "a man, 20", "Adam Bell".

    Where two or three groups of several days or places add up to it, the text counts them: "A man and a woman were
    arrested in Derby ... A man was arrested in Hull".
    """
    alone = fact.value == 1 or fact.best.members > 1 or bool(fact.names) or _added_up(fact)
    if not alone or any(f.names or _added_up(f) for f in run):
        return alone
    grouped = any((f.value or 0) > 1 for f in run)
    days, places = {f.days for f in run}, {f.place.name if f.place else None for f in run}
    if grouped and (len(days) > 1 or len(places) > 1):
        return len(run) > _FEW and fact.value == 1
    return not (len(days) == len(run) and all(f.best.when is not None and f.basis == "stated" for f in run))


_FEW = 3  # groups of people that make up a number


def _divide_the_counted(ledger: Ledger) -> None:
    """ "A total of 11 people were arrested. ... In Corby two men were arrested": two of the eleven.

    So are all told below a number of several arrests, of its days and as far as it has room; "another man" and who
    was arrested in a "separate" case are none of them. So are those told above a number that sums them up.
    """
    arrests = ledger.of("arrests")
    for i, whole in enumerate(arrests):
        if whole.scope != "event" or (whole.value or 0) < _COUNTED or _goes_over_months(whole):
            continue
        if any((f.value or 0) > (whole.value or 0) for f in arrests[:i]):
            continue
        s = whole.best
        sums = (s.summed or s.quoted) and not s.perfect and s.place is None
        for told in ([f for f in arrests[:i] if sums and not f.only_in_front], arrests[i + 1 :]):
            some = [f for f in told if f.scope == "event" and _of_those_days(f, whole)]
            _make_portions(whole, some)


def _divide_the_total(ledger: Ledger) -> None:
    """ "727 suspects were arrested last year. ... In July three people were arrested": some of all these."""
    arrests = ledger.of("arrests")
    for i, whole in enumerate(arrests):
        if whole.scope != "total" or (whole.value or 0) < _COUNTED or not ledger.leads(whole.tellings[0]):
            continue
        if whole.days is None or whole.days[0] == whole.days[1]:
            continue
        below = [f for f in arrests[i + 1 :] if f.scope == "event" and f.value and f.days]
        some = [f for f in below if f.days and span_within(f.days, whole.days)]
        told = [t for f in some for t in f.tellings]
        if len(some) < 2 or any(t.more or ledger.leads(t) for t in told):
            continue
        _make_portions(whole, some)


def _make_portions(whole: Fact, some: list[Fact]) -> None:
    """Make facts portions of a number, if it has room for all of them."""
    if sum(f.value or 0 for f in some) <= whole.room:
        for fact in some:
            fact.become_part_of(whole)
            whole.room -= fact.value or 0


_COUNTED = 5  # so many arrests are told as a number, of which the text below tells some


def _divide_by_fate(ledger: Ledger) -> None:
    """ "Three people arrested over a find have been bailed", says the lead, and the text: "Four people were arrested".

    Who only says of whom the release has news is some of those whose arrest it tells.
    """
    arrests = ledger.of("arrests")
    for i, some in enumerate(arrests):
        heads = some.scope == "event" and some.value and all(map(ledger.leads, some.tellings))
        if not heads or not all(t.rule.endswith(".reduced") or t.known for t in some.tellings):
            continue
        whole = next((f for f in arrests[i + 1 :] if _told_of_more(f, some)), None)
        if whole is not None:
            some.become_part_of(whole)


def _told_of_more(fact: Fact, some: Fact) -> bool:
    """Whether a number of arrests further down can be those of whom some have been released."""
    if fact.scope != "event" or fact.unit != some.unit or (fact.value or 0) <= (some.value or 0):
        return False
    if some.best.ordinal > (fact.value or 0):
        return False  # "a third man arrested over a fight has been bailed" is none of the two before him
    told = any(t.kind == "text" and not t.rule.endswith(".reduced") and not t.known for t in fact.tellings)
    apart = any(t.apart or t.more for t in fact.tellings)
    return told and not apart and compatible(fact.days, some.days) and not elsewhere(fact, some.best)


def _goes_over_months(whole: Fact) -> bool:
    """Whether a number has no days, or so many that it sums up several operations."""
    return whole.days is None or (whole.days[1] - whole.days[0]).days > COARSE


def _of_those_days(fact: Fact, whole: Fact) -> bool:
    """Whether people arrested can be some of a number told above: none more than these, of its days and area."""
    if fact.days is None or whole.days is None or not fact.value or fact.value >= (whole.value or 0):
        return False
    if any(t.more for t in fact.tellings) or not span_within(fact.days, whole.days):
        return False
    beside = fact.best.sentence == whole.best.sentence and fact.best.kind == "text"
    if beside and not (fact.best.partitive or fact.best.included):
        return False  # "13 arrests in Corby and five in Raunds"
    return fact.unit == whole.unit and within(whole, Telling(fact.best, fact.days, fact.basis))


def _adding_up(whole: Fact, following: list[Fact]) -> list[Fact]:
    """The facts right after a number that add up to it, if they do."""
    run: list[Fact] = []
    left = whole.value or 0
    for fact in following:
        if fact.scope == "total" or (whole.scope == "total" and fact.scope == "part" and not run):
            continue  # "77 were arrested last week", told in between
        if fact.scope != "event" or not fact.value or fact.unit != whole.unit or (fact.best.more and not run):
            break
        if _days_beside(fact, whole) or (fact.metric != "seizure" and listed_apart(whole, fact.best)):
            break
        run.append(fact)
        left -= fact.value
        if left <= 0:
            break
    return run if left == 0 and (len(run) > 1 or _added_up(run[0])) else []


def _days_beside(fact: Fact, whole: Fact) -> bool:
    """Whether a fact is not of the days of a number; a headline's days may be out by one or two."""
    if compatible(fact.days, whole.days):
        return False
    heads = whole.tellings[0].paragraph <= LEAD or whole.scope == "total"
    return not (heads and whole.basis != "stated" and not _days_apart(fact, whole))


def _added_before(whole: Fact, before: list[Fact], *, sums: bool) -> list[Fact]:
    """The facts that a number sums up after they were told: "A total of seven people were arrested".

    Two facts that add up to it may do so by chance, unless the words say that it sums them up and it is of no day
    or place of its own: "In total two arrests were made", '"Two arrests in three days," said Sergeant Hill'.
    """
    run: list[Fact] = []
    left = whole.value or 0
    for fact in reversed(before):
        apart = _days_apart(fact, whole) and not sums
        if fact.scope != "event" or not fact.value or fact.unit != whole.unit or apart:
            break
        run.append(fact)
        left -= fact.value
        if left <= 0:
            break
    return run if left == 0 and len(run) > (1 if sums else 2) else []


def _sums_up(whole: Fact, before: list[Fact]) -> bool:
    """Whether a number is told after all the others, and as their sum."""
    s = whole.best
    if whole.metric == "seizure" or s.place is not None or (whole.basis == "stated" and not s.summed):
        return False
    told = sum(fact.value or 0 for fact in before if fact.scope != "total")
    return told == whole.value and (s.summed or s.quoted)


def _days_apart(a: Fact, b: Fact) -> bool:
    """Whether more than a day or two lies between two facts, so that one number hardly counts both."""
    if a.days is None or b.days is None:
        return a.days is not b.days
    return _between(a.days, b.days) > 2


def _between(a: tuple[date, date], b: tuple[date, date]) -> int:
    """How many days lie between two spans; zero or less where they overlap."""
    return max((a[0] - b[1]).days, (b[0] - a[1]).days)


def _added_up(fact: Fact) -> bool:
    """Whether the text tells the people of a fact one after the other."""
    return fact.value != fact.best.value


def _complete(ledger: Ledger) -> None:
    """Where some portions of a number are counted, so are the people told of singly that make it up.

    "Four people were arrested ... A 34-year-old man was arrested. ... Three people were arrested."
    """
    for whole in [f for f in ledger.facts if f.singly]:
        portions = [f for f in ledger.facts if f.parent is whole]
        singly = [t.statement for t in whole.singly]
        alone = sum(s.value or 0 for s in singly)
        if (
            portions
            and alone + sum(f.value or 0 for f in portions) == whole.value
            and not any(f.best.definite for f in portions)
            and not any(s.quoted for s in singly)
            and len({s.sentence for s in singly}) == 1
        ):
            first, *others = whole.singly
            portion = ledger.add_portion(first, whole)
            for other in others:
                ledger.grow(portion, other)


def _tell_incidents(ledger: Ledger) -> None:
    """People told of singly below a number, where the text tells of each incident its day, or what else was done.

    "Three people were arrested. ... A man, 20, was stopped in Hull and arrested. Cash was seized. ... A woman, 31, was
    arrested after a search": two portions. In a plain list of the people there is none.
    """
    wholes = [f for f in ledger.of("arrests") if f.singly]
    if not wholes:
        return
    done = {
        t.paragraph
        for f in ledger.facts
        if f.metric not in OF_SUSPECTS
        for t in f.tellings
        if not in_front(t)
    }
    for whole in wholes:
        told = [t for t in whole.singly if not t.statement.known]
        told = [t for t in told if t.statement.paragraph != whole.best.paragraph]
        counted = {id(s) for f in ledger.facts if f.parent is whole for s in f.tellings}
        told = [t for t in told if id(t.statement) not in counted]
        days = {t.days for t in told} | {f.days for f in ledger.facts if f.parent is whole}
        paragraphs = dict.fromkeys(t.statement.paragraph for t in told)
        for paragraph in paragraphs:
            here = _described([t for t in told if t.statement.paragraph == paragraph])
            own_day = one_day_of(whole, here[0])
            by_day = own_day and len(days) > 1 and _told_by_day(ledger, whole, here[0])
            placed = own_day and elsewhere(whole, here[0].statement)
            if by_day or placed or (paragraph in done and (own_day or len(paragraphs) > 1)):
                portion = ledger.add_portion(here[0], whole)
                for other in here[1:]:
                    ledger.grow(portion, other)


def _told_by_day(ledger: Ledger, whole: Fact, told: Telling) -> bool:
    """ "15 September: A man, 40, was arrested. ... 18 September: A woman, 29, was arrested", of five in a week.

    Where the arrests of the day have been counted, as in "On Tuesday ten people were arrested", the people told of
    singly are some of these.
    """
    counted = (
        f.days == told.days and (f.value or 0) > 1 and (f.best.numeral or f.best.elliptic)
        for f in ledger.of("arrests")
        if f.parent is whole
    )
    return not told.statement.perfect and not any(counted)


def _described(here: list[Telling]) -> list[Telling]:
    """ "Another arrest was made at a shop. A man, 24, was arrested for theft": who is described is who was counted."""
    described = [t for t in here if t.statement.ages or t.statement.names]
    bare = [
        t
        for t in here
        if t.statement.value == 1
        and (
            t.statement.rule.endswith(".noun")
            or (described and t.statement.rule != described[-1].statement.rule)
        )
        and t not in described
    ]
    return [t for t in here if t not in bare] if described and len(bare) <= len(described) else here


def _add_up_lists(ledger: Ledger) -> None:
    """People described one after the other are one fact: three and more in a list, two of one day of a number.

    "A man, 20, was arrested for theft. ... A woman, 31, was arrested for affray. ... A boy, 16, was arrested" are
    three, where all were arrested at once and nothing else is told in between.
    """
    for metric in ("arrests", "charges"):
        run: list[Fact] = []
        for fact in [*ledger.of(metric), None]:
            if fact is not None and run and _goes_on_listing(ledger, run[-1], fact):
                run.append(fact)
                continue
            if len(run) > 1 and _counted_above(ledger, run):
                for listed in run:
                    ledger.drop(listed)
            elif len(run) >= _LISTED or (len(run) > 1 and _of_one_day(run[0])):
                for other in run[1:]:
                    ledger.grow(run[0], Telling(other.best, other.days, other.basis))
                    ledger.drop(other)
            run = [fact] if fact is not None and _is_described(fact) else []


def _count_together(ledger: Ledger) -> None:
    """ "A man, 20, was arrested at the scene. ... A woman, 31, was found nearby and arrested. Both have been bailed".

    People of one day whom the text counts together in the end are one fact.
    """
    arrests = [f for f in ledger.of("arrests") if f.scope == "event" and f.value and not f.only_in_front]
    for last in [f for f in arrests if any(t.together for t in f.tellings)]:
        counted = max(t.together for t in last.tellings)
        run = [last]
        for fact in reversed(arrests[: arrests.index(last)]):
            if last.days is None or fact.days != last.days or sum(f.value or 0 for f in run) >= counted:
                break
            run.insert(0, fact)
        if len(run) > 1 and sum(f.value or 0 for f in run) == counted:
            for other in run[1:]:
                ledger.grow(run[0], Telling(other.best, other.days, other.basis))
                ledger.drop(other)
                arrests.remove(other)


def _counted_above(ledger: Ledger, run: list[Fact]) -> bool:
    """Whether the line above a list counts the people of it: "Four people were arrested earlier: A man, 20, ..."."""
    people = sum(fact.value or 0 for fact in run)
    first = run[0].best
    return any(
        fact.value == people and fact not in run and 0 <= first.paragraph - fact.tellings[-1].paragraph <= 1
        for fact in ledger.of(first.metric)
        if fact.tellings[-1].at < first.at
    )


_LISTED = 3  # so many people in paragraphs of their own are a list


def _is_described(fact: Fact) -> bool:
    """Whether a fact is of people told of once and by their ages or names, as each line of a list tells of them."""
    s = fact.best
    described = bool(s.names or s.ages) and not (s.elliptic or s.definite or s.apart or s.known)
    return described and fact.unit == "people" and fact.scope != "total" and len(fact.tellings) == 1


def _goes_on_listing(ledger: Ledger, before: Fact, fact: Fact) -> bool:
    """Whether a fact is the next line of the list in which the one before it stands."""
    first, s = before.best, fact.best
    if not _is_described(fact) or fact.parent is not before.parent:
        return False
    if fact.days != before.days or (fact.days is None and s.paragraph != first.paragraph):
        return False  # arrested at once, as far as is known
    if fact.scope != before.scope or not 0 <= s.paragraph - first.paragraph <= 1 or elsewhere(before, s):
        return False
    if s.paragraph != first.paragraph and s.incident and first.incident:
        return False  # "was arrested after a crash on the A1. ... was arrested for arson at a school"
    if s.sentence == first.sentence:
        return False  # "one on 8 May when a man, 20, was arrested, and one when a boy, 16, was"
    others = (t for f in ledger.facts if f.metric not in OF_SUSPECTS for t in f.tellings)
    return not any(first.begin < t.begin < s.begin and t.paragraph >= first.paragraph for t in others)


def _of_one_day(portion: Fact) -> bool:
    """Whether a portion has a day of its own, so that those of its number that follow belong to that day."""
    return portion.parent is not None and portion.days is not None and portion.days != portion.parent.days


def _tell_added_up(ledger: Ledger) -> None:
    """ "A bike and a van were seized", in the title or lead and in the text: what is added up one by one is told again.

    A title may leave some of them out: "Motorbike and car seized", of a quad bike, a motorbike and a car.
    """
    added_up = [f for f in ledger.of("seizure") if _added_up(f) and f.unit == "items"]
    for i, fact in enumerate(added_up):
        if fact.only_in_front:
            continue
        for other in [f for f in added_up[:i] if f in ledger.facts]:
            fewer = (other.value or 0) < (fact.value or 0) and (
                other.only_in_front or {t.head for t in other.tellings} <= {t.head for t in fact.tellings}
            )
            alike = other.item == fact.item and (fewer or other.value == fact.value)
            if alike and ledger.only_in_lead(other) and compatible(other.days, fact.days):
                ledger.drop(other)


def _gives_way(ledger: Ledger, fact: Fact) -> bool:
    """Whether a fact without a number, or a headline, gives way to what the text tells in particular."""
    whole = fact.parent
    if whole is not None and _added_up(fact) and (whole.item, whole.value) == (fact.item, fact.value):
        return True  # "two firearms - a shotgun and a sawn-off shotgun"
    others = [f for f in ledger.of(fact.metric) if f is not fact and f.scope != "part"]
    if fact.metric == "seizure":
        if fact.value is not None:
            return _same_sum_in_particular(fact, others)
        if fact.item == "other" and fact.best.head == "items" and fact.best.rule in _ITEMS_ALONE:
            # "a number of items were seized", says the lead, and the text which
            if others and ledger.only_in_lead(fact):
                return True
        if _told_by_worth(fact, others) or _told_as_mixture(ledger, fact, others):
            return True
        return _told_in_particular(ledger, fact, others)
    if fact.metric == "vehicles_stopped" and fact.value == 1:
        return not any((f.value or 0) > 1 for f in others)  # one car stopped by itself is no operation
    if fact.value is None and fact.metric in ("arrests", "charges", "remands"):
        boast = fact.scope == "total" and fact.best.paragraph <= LEAD
        counted = (
            f.value or 0
            for f in others
            if (f.scope == fact.scope or boast)
            and compatible(f.days, fact.days)
            and not of_one_day_among_many(ledger, fact, f.days)
        )
        # one arrest is not several, but to somebody who is quoted
        if sum(counted) > (0 if fact.best.quoted else 1):
            return True
    if fact.only_in_front and fact.value in (None, 1) and fact.scope == "event":
        return any(not in_front(f.best) for f in others)
    pointing = fact.metric == "warrants" and fact.value == 1 and all(t.definite for t in fact.tellings)
    if pointing and fact.best.when is not None and all(f.best.begin > fact.best.begin for f in others):
        # "The warrant was executed on Monday. A second one followed on Friday": it points back to none of them
        others = [f for f in others if compatible(f.days, fact.days)]
    return pointing and any(f.value for f in others)


def _told_by_worth(fact: Fact, others: list[Fact]) -> bool:
    """ "A quantity of heroin, estimated to be worth £12,000" is told by its worth alone."""
    return fact.unit == "unspecified" and any(
        f.item == fact.item
        and f.best.rule == "seizure.value_told_after"
        and 0 <= f.best.sentence - fact.best.sentence <= 1
        for f in others
    )


def _told_as_mixture(ledger: Ledger, fact: Fact, others: list[Fact]) -> bool:
    """ "Caught with heroin and crack", says the lead, and the text "98 wraps of heroin and crack": class A drugs."""
    return ledger.only_in_lead(fact) and any(
        f.value
        and f.unit != "GBP"
        and (f.item or "").startswith("class_")
        and fact.item in DRUGS & KINDS_OF.get(f.item, frozenset())
        and not ledger.leads(f.best)
        and compatible(f.days, fact.days)
        for f in others
    )


_ITEMS_ALONE = ("seizure.strong_passive", "seizure.strong_active")

_CONTAINED = ("wraps", "deals", "tablets")


def _same_sum_in_particular(fact: Fact, others: list[Fact]) -> bool:
    """ "£4,000 worth of drugs" are the "£4,000 worth of crack cocaine" that the text tells of as well."""
    kinds = KINDS_OF.get(fact.item, frozenset())
    # "two dangerous weapons are off the streets", says somebody of the two knives
    summed_up = fact.unit == "items" and fact.best.quoted and fact.best.head.endswith(GENERAL)
    # "arrested after finding a weapon", says the lead, and the text which
    general = fact.unit == "items" and fact.item == "weapons" and fact.best.head.endswith(GENERAL)
    general = general and not fact.best.definite
    lead = fact.unit in _CONTAINED or general
    lead = lead and all(in_front(t) or t.paragraph <= LEAD for t in fact.tellings)
    return (summed_up or lead or fact.unit in ("GBP", "g")) and any(
        f.item in kinds
        and f.unit == fact.unit
        and f.value == fact.value
        and compatible(f.days, fact.days)
        and not (general and not summed_up and f.best.paragraph <= fact.best.paragraph)
        for f in others
    )


def _points_back(s: Statement, lead: int) -> bool:
    """Whether a general word sums up: "the drugs", or what was done besides in a lead or at the end of all."""
    return s.definite and (s.paragraph <= lead or s.spoken or s.quoted or not s.rule.endswith("_participle"))


def _heads_section(s: Statement) -> bool:
    """ "Drugs seized": a heading within the text, which the paragraphs below it tell in particular."""
    return s.kind == "heading" and s.value is None


def _told_in_particular(ledger: Ledger, fact: Fact, others: list[Fact]) -> bool:
    """Whether the text says which drugs, weapons or goods a general word means."""
    lead = ledger.lead
    kinds = KINDS_OF.get(fact.item, frozenset())
    if _named(fact):
        kinds = frozenset()
    if (
        (fact.item or "").startswith("class_")
        and not fact.best.included
        and any(
            f.item in kinds & DRUGS and f.value is None and f.best.included and f.best.at == fact.best.at
            for f in others
        )
    ):
        return True  # "class A drugs, including heroin and cocaine" are these
    if all(
        in_front(t) or _heads_section(t) or _points_back(t, lead) or (t.spoken and not t.more)
        for t in fact.tellings
    ):
        said = fact.best.sentence if fact.best.spoken else None
        return any(
            (f.item == fact.item or f.item in kinds)
            and f.best.sentence != said
            and (said is None or f.value is not None or not f.best.spoken)
            for f in others
        )
    summing_up = all(
        in_front(t)
        or _points_back(t, lead)
        or (t.kind == "text" and (t.paragraph <= lead or t.quoted) and t.value is None)
        for t in fact.tellings
    )
    if summing_up and not all(t.quoted for t in fact.tellings):
        # "drugs seized" in the headline and the lead, where a later paragraph says which
        last = max((t.paragraph for t in fact.tellings if not (t.quoted or t.definite)), default=0)
        if any(
            f.item in kinds
            and (f.best.paragraph > last or (in_front(f.best) and f.tellings[-1].paragraph > last))
            and (compatible(f.days, fact.days) or in_front(fact.tellings[0]))
            and not (f.best.quoted or f.best.spoken)
            for f in others
        ):
            return True
    if all(t.paragraph <= lead + 1 for t in fact.tellings) and any(
        _day_of(f, fact) and (f.item == fact.item or f.item in kinds) for f in others
    ):
        return True
    # "drugs and cash were located. Around £875 and 84 wraps of ...": the next sentences say which
    return not any(t.counted for t in fact.tellings) and any(
        f.item in kinds
        and 0 <= f.best.paragraph - fact.best.paragraph <= 1
        and f.best.sentence > fact.best.sentence
        and compatible(f.days, fact.days)
        and not ledger.search_between(fact, f.best)
        for f in others
    )


_NO_NAMES = tuple(sorted(_WORDS["no_names"]))


def _named(fact: Fact) -> bool:
    """Whether a thing is told by its own name, as "mamba" and "duct tape" are, so that no other says what it is."""
    head = fact.best.head
    if fact.item == "other" and not fact.best.definite:
        return bool(head) and not head.endswith(_ANY_GOODS)
    classed = (fact.item or "").startswith("class_") and not fact.best.definite
    return classed and len(head) > 1 and not head.startswith(_NO_NAMES)


_ANY_GOODS = tuple(sorted(_WORDS["any_goods"]))


def _day_of(particular: Fact, fact: Fact) -> bool:
    """Whether a find has one of the days that a general word sums up: "Over two weeks class A drugs were seized"."""
    if not (fact.days and particular.days) or fact.scope != particular.scope:
        return False
    return (
        fact.days[0] < fact.days[1]
        and particular.days[0] == particular.days[1]
        and fact.days[0] <= particular.days[0] <= fact.days[1]
        and particular.best.paragraph > fact.best.paragraph
    )
