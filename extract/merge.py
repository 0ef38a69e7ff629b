"""One release's statements to facts: the tellings of one fact merged, portions told from wholes and running totals."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from extract.goods import KINDS_OF
from extract.statement import Statement
from extract.timeline import Days


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
    room: float = 0.0  # what is left of its value for parts
    parent: Fact | None = None
    singly: list[tuple[Statement, Days, str]] = field(default_factory=list)  # its people told of one by one
    names: set[str] = field(default_factory=set)
    ages: set[int] = field(default_factory=set)


def compatible(a: Days, b: Days) -> bool:
    """Whether two spans of days can be of one fact: one is unknown, or they overlap."""
    if a is None or b is None:
        return True
    return a[0] <= b[1] and b[0] <= a[1]


_LEAD = 3  # title, description and two paragraphs


class Merger:
    """Builds the facts of one release from its statements in the order of the text."""

    def __init__(self, lead: int = _LEAD) -> None:
        self.lead = max(_LEAD, lead)  # the last paragraph that sums up the release
        self.facts: list[Fact] = []
        self.of_metric: dict[str, list[Fact]] = {}
        self.last: Statement | None = None

    def add_all(self, statements: Iterable[tuple[Statement, Days, str]]) -> list[Fact]:
        for statement, days, basis in statements:
            if statement.metric == "seizure":
                self._goods(statement, days, basis)
            elif statement.metric == "warrants":
                self._warrants(statement, days, basis)
            else:
                self._people(statement, days, basis)
            self.last = statement
        return self._settled()

    # -- people -----------------------------------------------------------------------------------------------

    def _people(self, s: Statement, days: Days, basis: str) -> None:
        facts = self.of_metric.setdefault(s.metric, [])
        if s.unit == "offences" and any(f.best.unit == "people" and f.value for f in facts):
            return
        same = [
            f
            for f in facts
            if f.best.unit == s.unit and ((f.scope == "total") == s.total or _front(s) or _front(f.best))
        ]
        if s.value is None:
            if s.definite or any(
                s.total <= (f.scope == "total") and (compatible(f.days, days) or s.when is None)
                for f in facts
            ):
                return
            self._new(s, days, basis)
            return
        unknown = [f for f in same if f.value is None and compatible(f.days, days) and f.scope != "part"]
        if unknown and not s.definite and s.unit == "people":
            fact = unknown[-1]
            fact.value, fact.qualifier, fact.room = s.value, s.qualifier, s.value
            self._tell(fact, s, days, basis)
            fact.best = s
            return
        if self._rounded(same, s, days, basis):
            return
        named = self._by_name(same, s)
        if named is not None:
            self._tell(named, s, days, basis)
            return
        if (s.definite or s.partitive) and self._points_back(same, s, days, basis):
            return
        if s.definite and s.elliptic and any(f.value for f in facts):
            # "the six arrests" adds up what was told
            return
        if s.rule.endswith((".by_place", ".by_reason")):
            self._portion(same, s, days, basis)
            return
        if s.more and s.partitive and same:
            # "two of the boys were also arrested for ...": people counted already
            same[-1].tellings.append(s)
            return
        if s.more and not s.ordinal:
            again = [
                f
                for f in same
                if f.value == s.value
                and ((s.ages and set(s.ages) == f.ages) or (_front(f.best) and not _front(s)))
            ]
            if again and again[-1].scope == "part":
                self._tell(again[-1], s, days, basis)
                return
        if not s.more and not s.ordinal:
            equal = [
                f
                for f in (facts if s.value >= 10 else same)
                if f.value == s.value and f.best.unit == s.unit and self._same_people(f, s, days)
            ]
            if equal:
                self._tell(equal[-1], s, days, basis)
                return
        if s.ordinal > 1 and same and self._completes(same, s, days, basis):
            return
        whole = next(
            (
                f
                for f in reversed(facts)
                if f.value
                and f.best.unit == s.unit
                and f.value > s.value
                and self._has_room(f, s)
                and self._is_headline(f)
                and self._within(f, s, days)
                and not (s.further and self._whole_so_far(f))
            ),
            None,
        )
        if (
            s.more
            and same
            and not s.total
            and s.metric in ("arrests", "charges", "remands")
            and self._adds_to(same[-1], s, days)
        ):
            if whole is None or (whole is same[-1] and s.paragraph == whole.tellings[-1].paragraph):
                self._grow(same[-1], s, days, basis)
                return
        if whole is not None:
            whole.room -= s.value
            beside_part = any(f.parent is whole and s.paragraph - f.best.paragraph <= 1 for f in same)
            listed = (
                s.names
                or (s.definite and not (s.more or s.elliptic))
                or not (
                    s.partitive or s.elliptic or s.numeral or beside_part or (s.members == 1 and s.value > 1)
                )
            )
            if listed and not (
                s.when is not None and s.when.start is not None and whole.days and days != whole.days
            ):
                # One of the people counted above, told of singly: no fact of its own.
                whole.tellings.append(s)
                whole.singly.append((s, days, basis))
                return
            part = self._new(s, days, basis)
            part.scope, part.parent = "part", whole
            if part.days is None and not (s.later or (s.perfect and s.metric in ("charges", "remands"))):
                part.days, part.basis = whole.days, "context" if whole.days else "unknown"
            return
        if s.names and same and same[-1].names and same[-1].scope == "event" and not s.definite:
            # People charged one after the other, each by name, count together.
            before = same[-1]
            if self.last is before.tellings[-1] and s.paragraph - self.last.paragraph <= 1 and s.when is None:
                self._grow(before, s, days, basis)
                return
        if _front(s) and s.definite:
            return
        self._new(s, days, basis)

    @staticmethod
    def _has_room(fact: Fact, s: Statement) -> bool:
        """Whether the number has this much left; a running total may be broken down in more ways than one."""
        return fact.scope == "total" or fact.room >= (s.value or 0)

    def _told_in_full(self, fact: Fact, s: Statement) -> bool:
        """Whether the body told the fact before, past its lead: a second "a man was arrested" is another man then."""
        first = fact.tellings[0]
        return not _front(first) and first.paragraph > self.lead and s.paragraph > first.paragraph

    def _is_headline(self, fact: Fact) -> bool:
        """Whether the number heads the release, so that smaller ones below it are portions."""
        first = fact.tellings[0]
        return (fact.value or 0) >= 2 and (
            first.kind != "text" or first.paragraph <= self.lead or fact.scope == "total"
        )

    @staticmethod
    def _whole_so_far(fact: Fact) -> bool:
        """Whether the body has told of all the people of a number and of none singly: "another man" is none of them."""
        last = fact.tellings[-1]
        return fact.room == fact.value == last.value and not _front(last)

    def _portion(self, same: list[Fact], s: Statement, days: Days, basis: str) -> None:
        """One line of a breakdown by place or reason: a portion of the number it breaks down, if that is known."""
        whole = (
            next(
                (
                    f
                    for f in reversed(same)
                    if f.value
                    and f.value > (s.value or 0)
                    and f.room >= (s.value or 0)
                    and f.scope != "part"
                    and f.tellings[-1].sentence == s.sentence
                ),
                None,
            )
            if s.partitive
            else None
        )
        beside = next(
            (f for f in reversed(same) if f.tellings[-1].sentence == s.sentence and f.parent is not None),
            None,
        )
        if whole is None and s.partitive and beside is not None and beside.parent is not None:
            # "arresting 49 people in the north and 39 in the west" of 88 told before
            whole = beside.parent if self._has_room(beside.parent, s) else None
        fact = self._new(s, days, basis)
        if whole is not None:
            whole.room -= s.value or 0
            fact.scope, fact.parent = "part", whole
            if fact.days is None:
                fact.days, fact.basis = whole.days, whole.basis

    def _adds_to(self, before: Fact, s: Statement, days: Days) -> bool:
        """Whether "also", "another" or "a further" adds people to the fact told of just before."""
        if s.apart:
            return False
        near = s.paragraph == before.tellings[-1].paragraph or (
            s.paragraph - before.tellings[-1].paragraph <= 1 and self.last in before.tellings
        )
        if not near or not before.value or before.scope != "event" or s.unit != "people":
            return False
        if _front(before.best) and before.room >= (s.value or 0) and all(_front(t) for t in before.tellings):
            return False
        if before.room < before.value:
            return False
        return days is None or before.days is None or days == before.days or s.when is None

    def _completes(self, same: list[Fact], s: Statement, days: Days, basis: str) -> bool:
        """ "A third man was also arrested" makes one fact of three with the two told of before."""
        if any(f.value and f.value >= s.ordinal and compatible(f.days, days) for f in same):
            return True
        near = [f for f in same if f.scope == "event" and compatible(f.days, days)]
        if near and sum(f.value or 0 for f in near) == s.ordinal - 1:
            first = near[0]
            for other in near[1:]:
                first.value = (first.value or 0) + (other.value or 0)
                first.tellings += other.tellings
                first.names |= other.names
                self.facts.remove(other)
                self.of_metric[s.metric].remove(other)
            self._grow(first, s, days, basis)
            return True
        return False

    def _by_name(self, facts: list[Fact], s: Statement) -> Fact | None:
        """The fact about the same named people: a surname points back to the full name."""
        if not s.names:
            return None
        for fact in facts:
            if (
                fact.names
                and all(any(_same_name(n, known) for known in fact.names) for n in s.names)
                and (fact.value or 0) >= len(s.names)
            ):
                return fact
        return None

    def _points_back(self, facts: list[Fact], s: Statement, days: Days, basis: str) -> bool:
        """ "He was arrested", "the man", "all three": an earlier fact told again, if there is one."""
        if s.partitive:
            return False
        candidates = [
            f for f in facts if compatible(f.days, days) and (f.value is None or f.value >= (s.value or 0))
        ]
        if not candidates:
            return False
        own = s.metric == "arrests" and s.when is not None and not s.perfect and s.when.start is not None
        if own and all(
            f.days is not None and f.days != days and f.basis in ("stated", "relative") for f in candidates
        ):
            return False
        equal = [f for f in candidates if f.value == s.value]
        if not equal and s.value and s.value > 1:
            return False
        if s.names and not equal:
            return False
        target = (equal or candidates)[-1]
        if s.names and target.names and not any(_same_name(a, b) for a in s.names for b in target.names):
            return False
        if s.ages and target.ages and not set(s.ages) & target.ages:
            return False
        self._tell(target, s, days, basis)
        return True

    def _same_people(self, fact: Fact, s: Statement, days: Days) -> bool:
        if (s.apart and not _front(fact.best)) or not compatible(fact.days, days):
            return False
        if (
            fact.days
            and days
            and fact.days != days
            and fact.basis in ("stated", "relative")
            and s.when is not None
            and (fact.value or 0) < 4
        ):
            return False
        if (
            not s.definite
            and not s.names
            and not s.quoted
            and self._told_in_full(fact, s)
            and not (s.ages and set(s.ages) == fact.ages)
        ):
            if s.value == 1 or ((s.value or 0) <= 3 and (fact.days != days or _elsewhere(fact, s))):
                return False
        if (
            s.ages
            and fact.ages
            and set(s.ages) != fact.ages
            and len(s.ages) == len(fact.ages)
            and s.value == len(s.ages)
        ):
            return False
        return not (s.names and fact.names and not any(_same_name(a, b) for a in s.names for b in fact.names))

    @staticmethod
    def _within(fact: Fact, s: Statement, days: Days) -> bool:
        if (
            fact.scope == "total"
            and not s.total
            and not (s.when is None and days is not None and fact.days == days)
        ):
            # what has a day of its own is news beside a running total; what has the total's days is a portion of it
            return False
        if fact.place is not None and s.place is not None and fact.place.area and s.place.area:
            if fact.place.area != s.place.area:
                return False  # a number for Brackley is no portion of one for Wellingborough
        if s.apart:
            return False
        if not compatible(fact.days, days):
            return False
        if (
            fact.days
            and days
            and s.when is not None
            and not (fact.days[0] <= days[0] and days[1] <= fact.days[1])
        ):
            return False
        return fact.scope != "part"

    def _grow(self, fact: Fact, s: Statement, days: Days, basis: str) -> None:
        fact.value = (fact.value or 0) + (s.value or 0)
        fact.room = fact.value
        fact.names |= set(s.names)
        fact.ages |= set(s.ages)
        fact.tellings.append(s)
        if fact.days is None:
            fact.days, fact.basis = days, basis
        fact.best = _widened(fact.best, s)

    # -- warrants -----------------------------------------------------------------------------------------------

    def _warrants(self, s: Statement, days: Days, basis: str) -> None:
        facts = self.of_metric.setdefault("warrants", [])
        if s.rule == "warrants.addresses":
            unknown = [
                f
                for f in facts
                if f.value is None and f.scope == "event" and abs(f.tellings[-1].paragraph - s.paragraph) <= 2
            ]
            if unknown and (s.value or 0) <= 40:
                fact = unknown[-1]
                fact.value, fact.qualifier, fact.room = s.value, s.qualifier, s.value or 0
                self._tell(fact, s, days, basis)
            return
        same = [f for f in facts if (f.scope == "total") == s.total or _front(s) or _front(f.best)]
        if s.rule == "warrants.by_place":
            self._portion(same, s, days, basis)
            return
        near = [f for f in same if compatible(f.days, days)]
        if s.value is None:
            known = near if s.rule != "warrants.circumstance" else same
            if known:
                self._tell(known[-1], s, days, basis, quietly=True)
                return
            self._new(s, days, basis)
            return
        if s.definite and same:
            if near:
                self._tell(near[-1], s, days, basis, quietly=True)
                return
            if s.when is None or s.when.start is None:
                return
        unknown = [f for f in near if f.value is None]
        if unknown and s.value > 1:
            fact = unknown[-1]
            fact.value, fact.qualifier, fact.room = s.value, s.qualifier, s.value
            self._tell(fact, s, days, basis)
            fact.best = s
            return
        equal = [f for f in near if f.value == s.value]
        if equal and not s.more:
            fact = equal[-1]
            other_day = fact.days and days and fact.days != days and s.when is not None
            apart = (
                not s.definite
                and s.rule == "warrants.executed"
                and s.paragraph != fact.best.paragraph
                and not s.quoted
            )
            other_place = (
                apart
                and not _front(s)
                and (_elsewhere(fact, s) or (s.value == 1 and self._told_in_full(fact, s)))
            )
            if not other_day and not other_place:
                self._tell(fact, s, days, basis)
                return
        if s.rule == "warrants.circumstance" and s.value == 1 and near and s.kind != "title":
            self._tell(near[-1], s, days, basis, quietly=True)
            return
        whole = next(
            (
                f
                for f in reversed(facts)
                if f.value
                and f.value > s.value
                and self._has_room(f, s)
                and self._within(f, s, days)
                and not (s.more and self._whole_so_far(f))
            ),
            None,
        )
        if whole is not None and s.qualifier == "exact" and not (s.total and not s.partitive):
            part = self._new(s, days, basis)
            part.scope, part.parent = "part", whole
            whole.room -= s.value
            return
        self._new(s, days, basis)

    # -- seizures -----------------------------------------------------------------------------------------------

    def _goods(self, s: Statement, days: Days, basis: str) -> None:
        facts = [
            f
            for f in self.of_metric.setdefault("seizure", [])
            if f.best.item == s.item and ((f.scope == "total") == s.total or _front(f.best))
        ]
        near = [f for f in facts if compatible(f.days, days)]
        same_verb = [f for f in near if f.tellings[-1].at == s.at and f.tellings[-1].sentence == s.sentence]
        if s.value is None:
            if same_verb and not s.more and any(f.value is None for f in same_verb):
                return
            others = [f for f in near if f not in same_verb]
            if others and (
                s.definite
                or _front(s)
                or s.quoted
                or not all(
                    _listed_apart(f, s) or (self._told_in_full(f, s) and (_elsewhere(f, s) or f.days != days))
                    for f in others
                )
            ):
                self._tell(others[-1], s, days, basis, quietly=True)
                return
            if self._particulars(s, days):
                return
            self._new(s, days, basis)
            return
        equal = [
            f
            for f in (facts if s.value >= 100 else near)
            if f.value == s.value and f.best.unit == s.unit and f not in same_verb
        ]
        in_list = bool(equal) and _listed_apart(equal[-1], s)
        if equal and not s.more and not in_list:
            fact = equal[-1]
            if not (fact.days and days and fact.days != days and s.when is not None) or s.value >= 100:
                self._tell(fact, s, days, basis)
                return
        if self._rounded([f for f in near if f not in same_verb and f.best.unit == s.unit], s, days, basis):
            return
        if s.unit == "items" and s.value == 1 and s.qualifier == "exact":
            singles = [
                f
                for f in same_verb
                if f.best.unit == "items" and f.qualifier == "exact" and all(t.value == 1 for t in f.tellings)
            ]
            if singles:
                self._grow(singles[-1], s, days, basis)
                return
            if s.definite and near:
                self._tell(near[-1], s, days, basis, quietly=True)
                return
        unknown = [
            f
            for f in near
            if f.value is None
            and f not in same_verb
            and (_front(f.best) or f.best.sentence < s.sentence)
            and not _listed_apart(f, s)
        ]
        if unknown and not s.included:
            fact = unknown[0]
            fact.value, fact.qualifier = s.value, s.qualifier
            self._tell(fact, s, days, basis)
            fact.best = s
            if days is not None and s.when is not None:
                fact.days, fact.basis = days, basis
            return
        whole = self._whole_of_goods(s, days)
        fact = self._new(s, days, basis)
        if whole is not None:
            fact.scope, fact.parent = "part", whole
            whole.room -= s.value

    def _whole_of_goods(self, s: Statement, days: Days) -> Fact | None:
        """The sum, weight or plants that head the release, of which the statement tells a portion.

        "£300,000 worth of drugs" heads "heroin worth £20,000" too, which is a kind of them.
        """
        return next(
            (
                f
                for f in reversed(self.of_metric["seizure"])
                if f.value
                and f.best.unit == s.unit
                and s.unit in ("GBP", "g", "plants")
                and f.value > (s.value or 0)
                and f.room >= (s.value or 0)
                and (f.best.item == s.item or s.item in KINDS_OF.get(f.best.item, ()))
                and f.tellings[-1].sentence != s.sentence
                and self._is_headline(f)
                and self._within(f, s, days)
            ),
            None,
        )

    def _particulars(self, s: Statement, days: Days) -> bool:
        """Whether a general word without a number only sums up what was told in particular before."""
        kinds = KINDS_OF.get(s.item, frozenset())
        return any(
            f.best.item in kinds and compatible(f.days, days) and f.best.at != s.at
            for f in self.of_metric["seizure"]
            if s.definite or _front(s) or s.quoted
        )

    def _rounded(self, facts: list[Fact], s: Statement, days: Days, basis: str) -> bool:
        """A round number ("over 140") and an exact one (146) are tellings of one fact; the exact one stays."""
        for fact in facts:
            if not fact.value or not s.value or fact.value == s.value or fact.scope == "part":
                continue
            loose, other = (s, fact) if s.value < fact.value else (fact, s)
            if not _rounds(loose, other):
                continue
            if not (compatible(fact.days, days) or _front(s) or _front(fact.best)):
                continue
            self._tell(fact, s, days, basis, quietly=True)
            if s.qualifier == "exact" and fact.qualifier != "exact":
                fact.value, fact.qualifier, fact.best, fact.room = s.value, s.qualifier, s, s.value
            return True
        return False

    # -- both -----------------------------------------------------------------------------------------------------

    def _new(self, s: Statement, days: Days, basis: str) -> Fact:
        fact = Fact(
            s,
            s.value,
            s.qualifier,
            days,
            basis,
            "total" if s.total else "event",
            s.place,
            [s],
            s.value or 0.0,
        )
        fact.names, fact.ages = set(s.names), set(s.ages)
        whole = self._included_in(s) if s.included else None
        if whole is not None:
            fact.scope, fact.parent = "part", whole
        self.facts.append(fact)
        self.of_metric.setdefault(s.metric, []).append(fact)
        return fact

    def _included_in(self, s: Statement) -> Fact | None:
        """What the thing is a portion of: "£250,000 worth of goods including a car", "weapons including a machete".

        "Drugs including heroin" and "weapons including knives" count neither, so that neither is a portion.
        """
        return next(
            (
                f
                for f in reversed(self.of_metric.get("seizure", []))
                if f.parent is None
                and f.tellings[-1].sentence == s.sentence
                and _covers(f.best.item, s.item)
                and (f.value or (f.best.unit == s.unit == "items" and s.value))
            ),
            None,
        )

    @staticmethod
    def _tell(fact: Fact, s: Statement, days: Days, basis: str, *, quietly: bool = False) -> None:
        """Another telling of a fact: it may bring the date, the place or a better quotation."""
        if s.total and all(_front(t) for t in fact.tellings) and fact.scope == "event":
            fact.scope = "total"
        fact.tellings.append(s)
        fact.names |= set(s.names)
        if not fact.ages:
            fact.ages = set(s.ages)
        rank = {"unknown": 0, "context": 1, "relative": 2, "stated": 2}
        if days is not None and rank[basis] > rank[fact.basis] and not (quietly and rank[basis] < 2):
            fact.days, fact.basis = days, basis
        if fact.place is None and (not quietly or s.value in (None, fact.value)):
            # a single warrant told of later does not place the eighteen of the headline
            fact.place = s.place
        if (
            not quietly
            and fact.best.kind in ("title", "description")
            and s.kind not in ("title", "description")
            and s.value == fact.value
        ):
            fact.best = s

    def _breakdowns(self) -> None:
        """Facts that follow a number and add up to it are its portions, also where it heads nothing."""
        lists = [(metric, list(self.of_metric.get(metric, []))) for metric in ("arrests", "charges")]
        for item in {f.best.item for f in self.of_metric.get("seizure", [])}:
            counted = [
                f
                for f in self.of_metric["seizure"]
                if f.best.item == item and f.best.unit in ("items", "plants")
            ]
            lists.append(("seizure", counted))
        for metric, facts in lists:
            for i, whole in enumerate(facts):
                if whole not in self.facts or whole.scope != "event" or not whole.value or whole.value < 2:
                    continue
                run: list[Fact] = []
                for fact in facts[i + 1 :]:
                    if (
                        fact.scope != "event"
                        or not fact.value
                        or not compatible(fact.days, whole.days)
                        or fact.best.unit != whole.best.unit
                        or (fact.best.more and not run)
                    ):
                        break
                    run.append(fact)
                    if sum(f.value or 0 for f in run) >= whole.value:
                        break
                if len(run) > 1 and sum(f.value or 0 for f in run) == whole.value:
                    for fact in run:
                        if metric != "seizure" and (fact.value == 1 or fact.best.members > 1 or fact.names):
                            self.facts.remove(fact)
                            self.of_metric[metric].remove(fact)
                            whole.tellings.append(fact.best)
                        else:
                            fact.scope, fact.parent = "part", whole

    def _completed(self) -> None:
        """Where some portions of a number are counted, so are the people told of singly that make it up.

        "Four people were arrested ... A 34-year-old man was arrested. ... Three people were arrested."
        """
        for whole in list(self.facts):
            parts = [f for f in self.facts if f.parent is whole]
            alone = sum(s.value or 0 for s, _, _ in whole.singly)
            if (
                not alone
                or not parts
                or any(f.best.definite for f in parts)
                or any(s.quoted for s, _, _ in whole.singly)
                or alone + sum(f.value or 0 for f in parts) != whole.value
                or len({s.sentence for s, _, _ in whole.singly}) > 1
            ):
                continue
            first, *others = whole.singly
            part = self._new(*first)
            part.scope, part.parent = "part", whole
            for other in others:
                self._grow(part, *other)

    def _settled(self) -> list[Fact]:
        """The facts without headlines that the text tells in particular."""
        self._breakdowns()
        self._completed()
        kept: list[Fact] = []
        for fact in self.facts:
            others = [f for f in self.of_metric[fact.best.metric] if f is not fact and f.scope != "part"]
            if (
                fact.value is None
                and fact.best.metric in ("arrests", "charges", "remands")
                and any(
                    f.value
                    and (
                        f.scope == fact.scope or (fact.scope == "total" and fact.best.paragraph <= self.lead)
                    )
                    and compatible(f.days, fact.days)
                    for f in others
                )
            ):
                continue
            in_front = fact.best.kind in ("title", "description") and all(
                t.kind in ("title", "description") for t in fact.tellings
            )
            if (
                in_front
                and fact.best.metric != "seizure"
                and fact.value in (None, 1)
                and others
                and fact.scope == "event"
            ):
                if any(f.best.kind not in ("title", "description") for f in others):
                    continue
            general = fact.best.definite and all(t.definite for t in fact.tellings)
            if (
                general
                and fact.best.metric == "warrants"
                and fact.value == 1
                and any(f.value for f in others)
            ):
                continue
            if (
                fact.value is None
                and fact.best.metric == "seizure"
                and not any(t.counted for t in fact.tellings)
            ):
                # "drugs and cash were located. Around £875 and 84 wraps of ...": the next sentences say which
                kinds = KINDS_OF.get(fact.best.item, frozenset())
                if any(
                    f.best.item in kinds
                    and 0 <= f.best.paragraph - fact.best.paragraph <= 1
                    and f.best.sentence > fact.best.sentence
                    for f in others
                ):
                    continue
            if (
                fact.best.metric == "seizure"
                and fact.value is None
                and all(_front(t) or t.definite for t in fact.tellings)
            ):
                kinds = KINDS_OF.get(fact.best.item, frozenset()) | {fact.best.item}
                if any(f.best.item in kinds for f in others):
                    continue
            kept.append(fact)
        return kept


def _front(s: Statement) -> bool:
    """Whether the statement stands in the title or description, which tell again what the body tells."""
    return s.kind in ("title", "description")


def _elsewhere(fact: Fact, s: Statement) -> bool:
    """Whether the fact happened in another place than the statement tells of."""
    return bool(fact.place and s.place and not _front(fact.best) and not _same_place(fact.place, s.place))


def _same_place(a: Any, b: Any) -> bool:
    return a.name.lower() in b.name.lower() or b.name.lower() in a.name.lower()


def _listed_apart(fact: Fact, s: Statement) -> bool:
    """Whether the fact and the statement are different lines of a list, each of which tells its own."""
    return s.kind == "bullet" and any(
        t.kind == "bullet" and t.paragraph != s.paragraph for t in fact.tellings
    )


def _rounds(loose: Fact | Statement, other: Fact | Statement) -> bool:
    """Whether a number is another one as a headline rounds it: "over 140" of 146, "more than 20" of 26."""
    small, large = loose.value or 0, other.value or 0
    if large < 10 or loose.qualifier not in ("min", "approx"):
        return False
    digits = f"{small:.0f}"
    step = 10.0 ** (len(digits) - len(digits.rstrip("0")))
    rounded_down = loose.qualifier == "min" and step > 1 and large < min(small + step, small * 1.5)
    return large <= small * 1.15 or rounded_down


def _covers(general: str | None, item: str | None) -> bool:
    """Whether a thing can be an example of a general word."""
    return general in (item, "other", "stolen_property") or item in KINDS_OF.get(general, frozenset())


def _same_name(a: str, b: str) -> bool:
    return a.split()[-1].lower() == b.split()[-1].lower()


def _widened(best: Statement, s: Statement) -> Statement:
    """The quotation over both tellings, where they stand together in one paragraph."""
    if best.paragraph == s.paragraph and 0 < s.end - best.begin < 400:
        best.end = max(best.end, s.end)
    return best
