"""One release's statements to observations: tellings of one fact merged, its date and place found, its scope settled."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from extract.clauses import PEOPLE_METRICS, Sentence, Statement
from extract.dates import When

Days = tuple[date, date] | None


@dataclass(slots=True)
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
    names: set[str] = field(default_factory=set)
    ages: set[int] = field(default_factory=set)


# What a general word may stand for when the particulars are told elsewhere in the release.
KINDS_OF = {
    "drugs": {"cannabis", "cannabis_plants", "cocaine", "crack_cocaine", "heroin", "amphetamine", "mdma", "class_a_drugs", "class_b_drugs", "class_c_drugs"},
    "class_a_drugs": {"cocaine", "crack_cocaine", "heroin", "mdma"},
    "class_b_drugs": {"cannabis", "cannabis_plants", "amphetamine"},
    "cannabis": {"cannabis_plants"},
    "weapons": {"knives", "firearms", "ammunition"},
    "stolen_property": {"vehicles", "bicycles", "tools", "jewellery", "electronics", "phones", "cash", "clothing"},
    "other": {"vehicles", "bicycles", "tools", "jewellery", "electronics", "phones", "cash", "clothing", "drug_paraphernalia", "documents"},
    "cocaine": set(),
}  # fmt: skip


def compatible(a: Days, b: Days) -> bool:
    """Whether two spans of days can be of one fact: one is unknown, or they overlap."""
    if a is None or b is None:
        return True
    return a[0] <= b[1] and b[0] <= a[1]


class Merger:
    """Builds the facts of one release from its statements in the order of the text."""

    def __init__(self) -> None:
        self.facts: list[Fact] = []
        self.of_metric: dict[str, list[Fact]] = {}

    def add_all(self, statements: Iterable[tuple[Statement, Days, str]]) -> list[Fact]:
        for statement, days, basis in statements:
            if statement.metric == "seizure":
                self._goods(statement, days, basis)
            elif statement.metric == "warrants":
                self._warrants(statement, days, basis)
            else:
                self._people(statement, days, basis)
        return self._settled()

    # -- people -----------------------------------------------------------------------------------------------

    def _people(self, s: Statement, days: Days, basis: str) -> None:
        facts = self.of_metric.setdefault(s.metric, [])
        same_unit = [f for f in facts if f.best.unit == s.unit and (f.scope == "total") == s.total]
        if s.unit == "offences" and any(f.best.unit == "people" and f.value for f in facts):
            return
        if s.value is None:
            if any(compatible(f.days, days) for f in facts):
                return
            self._new(s, days, basis)
            return
        named = self._by_name(same_unit, s)
        if named is not None:
            self._tell(named, s, days, basis)
            return
        if s.definite or s.partitive:
            if self._points_back(same_unit, s, days, basis):
                return
        equal = [f for f in same_unit if f.value == s.value and self._same_people(f, s, days)]
        if equal and not s.more and not s.ordinal:
            self._tell(equal[-1], s, days, basis)
            return
        if s.ordinal > 1 and same_unit:
            before = same_unit[-1]
            whole = next((f for f in same_unit if f.value and f.value >= s.ordinal and compatible(f.days, days)), None)
            if whole is not None:
                return
            if before.value == s.ordinal - 1 and compatible(before.days, days) and before.best.members != -1:
                self._grow(before, s, days, basis)
                return
        whole = next((f for f in reversed(same_unit) if f.value and f.value >= 2 and f.room >= s.value and f.value > s.value and self._within(f, s, days)), None)
        if whole is not None:
            if s.names and s.metric != "charges" and whole.value and whole.value > 3:
                return
            part = self._new(s, days, basis)
            part.scope = "part"
            part.parent = whole
            whole.room -= s.value
            if part.days is None:
                part.days, part.basis = whole.days, "context" if whole.days else "unknown"
            return
        if s.more and same_unit and not s.total:
            before = same_unit[-1]
            near = s.paragraph - before.tellings[-1].paragraph <= 2
            if near and compatible(before.days, days) and before.value and before.scope == "event" and s.unit == "people" and (days is None or before.days is None or days == before.days):
                self._grow(before, s, days, basis)
                return
        if s.kind in ("title", "description") and s.definite:
            return
        self._new(s, days, basis)

    def _by_name(self, facts: list[Fact], s: Statement) -> Fact | None:
        """The fact about the same named people: a surname points back to the full name."""
        if not s.names:
            return None
        for fact in facts:
            if fact.names and all(any(_same_name(n, known) for known in fact.names) for n in s.names) and (fact.value or 0) >= len(s.names):
                return fact
        return None

    def _points_back(self, facts: list[Fact], s: Statement, days: Days, basis: str) -> bool:
        """"He was arrested", "the man", "all three": an earlier fact told again, if there is one."""
        if s.partitive:
            return False
        candidates = [f for f in facts if compatible(f.days, days) and (f.value is None or f.value >= (s.value or 0))]
        if not candidates:
            return False
        own = s.when is not None and not s.perfect and s.when.start is not None
        if own and all(f.days is not None and f.days != days and f.basis in ("stated", "relative") for f in candidates):
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

    @staticmethod
    def _same_people(fact: Fact, s: Statement, days: Days) -> bool:
        if not compatible(fact.days, days):
            return False
        if fact.days and days and fact.days != days and fact.basis in ("stated", "relative") and s.when is not None:
            return False
        if s.ages and fact.ages and set(s.ages) != fact.ages and len(s.ages) == len(fact.ages) and s.value == len(s.ages):
            return False
        return not (s.names and fact.names and not any(_same_name(a, b) for a in s.names for b in fact.names))

    @staticmethod
    def _within(fact: Fact, s: Statement, days: Days) -> bool:
        if fact.scope == "total" and not s.total:
            return False
        if not compatible(fact.days, days):
            return False
        if fact.days and days and s.when is not None and not (fact.days[0] <= days[0] and days[1] <= fact.days[1]):
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
        same = [f for f in facts if (f.scope == "total") == s.total]
        near = [f for f in same if compatible(f.days, days)]
        if s.value is None:
            known = [f for f in (near if not s.total else same)]
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
            other_place = s.value == 1 and not s.definite and s.rule == "warrants.executed" and _elsewhere(fact, s)
            if not other_day and not other_place:
                self._tell(fact, s, days, basis)
                return
        if s.rule == "warrants.circumstance" and s.value == 1 and near and s.kind != "title":
            self._tell(near[-1], s, days, basis, quietly=True)
            return
        whole = next((f for f in reversed(same) if f.value and f.value > s.value and f.room >= s.value and self._within(f, s, days)), None)
        if whole is not None and s.qualifier == "exact":
            part = self._new(s, days, basis)
            part.scope, part.parent = "part", whole
            whole.room -= s.value
            return
        self._new(s, days, basis)

    # -- seizures -----------------------------------------------------------------------------------------------

    def _goods(self, s: Statement, days: Days, basis: str) -> None:
        facts = [f for f in self.of_metric.setdefault("seizure", []) if f.best.item == s.item and (f.scope == "total") == s.total]
        near = [f for f in facts if compatible(f.days, days)]
        same_verb = [f for f in near if f.tellings[-1].at == s.at and f.tellings[-1].sentence == s.sentence]
        if s.value is None:
            if same_verb and not s.more and any(f.value is None for f in same_verb):
                return
            others = [f for f in near if f not in same_verb]
            if others and (s.definite or not s.when or any(f.days == days for f in others) or s.kind in ("title", "description")):
                self._tell(others[-1], s, days, basis, quietly=True)
                return
            if self._particulars(s, days):
                return
            self._new(s, days, basis)
            return
        equal = [f for f in near if f.value == s.value and f.best.unit == s.unit and f not in same_verb]
        if equal and not s.more:
            fact = equal[-1]
            if not (fact.days and days and fact.days != days and s.when is not None):
                self._tell(fact, s, days, basis)
                return
        if s.unit == "items" and s.value == 1 and s.qualifier == "exact":
            singles = [f for f in same_verb if f.best.unit == "items" and f.qualifier == "exact" and all(t.value == 1 for t in f.tellings)]
            if singles:
                self._grow(singles[-1], s, days, basis)
                return
            if s.definite and near:
                self._tell(near[-1], s, days, basis, quietly=True)
                return
        unknown = [f for f in near if f.value is None and f not in same_verb and (f.best.kind in ("title", "description") or f.best.paragraph < s.paragraph)]
        if unknown and not s.included:
            fact = unknown[0]
            fact.value, fact.qualifier = s.value, s.qualifier
            self._tell(fact, s, days, basis)
            fact.best = s
            if days is not None and s.when is not None:
                fact.days, fact.basis = days, basis
            return
        whole = next(
            (f for f in reversed(near) if f.value and f.best.unit == s.unit and f.value > s.value and f.room >= s.value and self._within(f, s, days) and s.unit in ("GBP", "g", "plants")), None
        )
        fact = self._new(s, days, basis)
        if whole is not None and (whole.best.kind in ("title", "description") or whole.best.paragraph < s.paragraph):
            fact.scope, fact.parent = "part", whole
            whole.room -= s.value

    def _particulars(self, s: Statement, days: Days) -> bool:
        """Whether a general word without a number only sums up what was told in particular before."""
        kinds = KINDS_OF.get(s.item or "", set())
        return any(
            f.best.item in kinds and compatible(f.days, days) and f.best.at != s.at
            for f in self.of_metric["seizure"]
            if (s.definite or s.kind in ("title", "description") or f.best.paragraph <= s.paragraph - 2)
        )

    # -- both -----------------------------------------------------------------------------------------------------

    def _new(self, s: Statement, days: Days, basis: str) -> Fact:
        fact = Fact(s, s.value, s.qualifier, days, basis, "total" if s.total else "event", s.place, [s], s.value or 0.0)
        fact.names, fact.ages = set(s.names), set(s.ages)
        if s.included:
            fact.scope = "part" if not s.total else "total"
        self.facts.append(fact)
        self.of_metric.setdefault(s.metric, []).append(fact)
        return fact

    @staticmethod
    def _tell(fact: Fact, s: Statement, days: Days, basis: str, *, quietly: bool = False) -> None:
        """Another telling of a fact: it may bring the date, the place or a better quotation."""
        fact.tellings.append(s)
        fact.names |= set(s.names)
        if not fact.ages:
            fact.ages = set(s.ages)
        rank = {"unknown": 0, "context": 1, "relative": 2, "stated": 2}
        if days is not None and rank[basis] > rank[fact.basis] and not (quietly and rank[basis] < 2):
            fact.days, fact.basis = days, basis
        if fact.place is None:
            fact.place = s.place
        if not quietly and fact.best.kind in ("title", "description") and s.kind not in ("title", "description") and s.value == fact.value:
            fact.best = s

    def _settled(self) -> list[Fact]:
        """The facts without headlines that the text tells in particular."""
        kept: list[Fact] = []
        for fact in self.facts:
            others = [f for f in self.of_metric[fact.best.metric] if f is not fact and f.scope != "part"]
            in_front = fact.best.kind in ("title", "description") and all(t.kind in ("title", "description") for t in fact.tellings)
            if in_front and fact.best.metric != "seizure" and fact.value in (None, 1) and others and fact.scope == "event":
                if any(f.best.kind not in ("title", "description") for f in others):
                    continue
            if in_front and fact.value is None and fact.best.metric == "seizure":
                kinds = KINDS_OF.get(fact.best.item or "", set()) | {fact.best.item}
                if any(f.best.item in kinds for f in others):
                    continue
            kept.append(fact)
        return kept


def _elsewhere(fact: Fact, s: Statement) -> bool:
    return bool(fact.place and s.place and fact.best.kind == "text" and fact.place.name.lower() not in s.place.name.lower() and s.place.name.lower() not in fact.place.name.lower())


def _same_name(a: str, b: str) -> bool:
    return a.split()[-1].lower() == b.split()[-1].lower()


def _widened(best: Statement, s: Statement) -> Statement:
    """The quotation over both tellings, where they stand together in one paragraph."""
    if best.paragraph == s.paragraph and 0 < s.end - best.begin < 400:
        best.end = max(best.end, s.end)
    return best


# ---- when ------------------------------------------------------------------------------------------------------------

_HEARING = frozenset("court appear appeared appearing sentenced sentence jailed hearing trial bail bailed magistrates bench inquest convicted".split())
_OFFENCE_NOUNS = frozenset("robbery burglary burglaries assault stabbing incident murder attack collision crash theft offence offences fire disorder shooting death born reported happened occurred stolen raped rape".split())
_LONG = timedelta(days=27)


def governing(sentence: Sentence, s: Statement) -> When | None:
    """The date phrase of the sentence that says when the outcome happened."""
    tokens = sentence.tokens
    verb = next((i for i, t in enumerate(tokens) if t.begin == s.at), 0)
    best: tuple[float, When] | None = None
    outcome_positions = [i for i, t in enumerate(tokens) if t.kind in ("verb", "noun") and i != verb and t.tags.get("verb", t.tags.get("noun", ("",)))[0] not in ("execution",)]
    for i, token in enumerate(tokens):
        if token.kind != "when":
            continue
        when: When = token.data
        if when.kind in ("future", "reference", "dateline", "deadline") or when.start is None and when.kind != "recently":
            continue
        before = [t.low for t in tokens[max(0, i - 7) : i]]
        if s.metric != "remands" and (set(before[-5:]) & _HEARING) and not any("verb" in t.tags and t.tags["verb"][0] == s.metric for t in tokens[max(0, i - 5) : i]):
            continue
        distance: float = abs(i - verb)
        if i > verb:
            between = [p for p in outcome_positions if verb < p < i]
            distance += 12 * len([p for p in between if tokens[p].kind == "verb"])
            lows = {t.low for t in tokens[verb + 1 : i]}
            if lows & _OFFENCE_NOUNS and set(before) & _OFFENCE_NOUNS:
                continue
            if lows & {"connection", "relation"} or "who" in lows and distance > 12 or lows & {"after", "following"} and distance > 8:
                distance += 15
        else:
            between = [p for p in outcome_positions if i < p < verb]
            lows = {t.low for t in tokens[i + 1 : verb]}
            if set(before) & _OFFENCE_NOUNS and i > 3:
                distance += 25
            elif set(before[-4:]) & _HEARING:
                distance += 25
            distance += 3 * len([p for p in between if tokens[p].kind == "verb" and tokens[p].begin != s.shared])
        if distance < 45 and (best is None or distance < best[0]):
            best = (distance, when)
    return best[1] if best else None


def is_total(sentence: Sentence, s: Statement, when: When | None, published: date | None) -> bool:
    """Whether the number runs over an operation or a longer period and not over what is newly reported."""
    lows = [t.low for t in sentence.tokens]
    text = " ".join(lows)
    if when is not None and when.start and when.end:
        if when.kind == "since" and when.end - when.start > timedelta(days=9):
            return True
        if when.end - when.start > _LONG and when.kind not in ("month", "month_year", "calendar_month"):
            return True
    if "to date" in text or "so far this year" in text or "during the 100 days" in text:
        return True
    if s.vague and s.value is None and s.metric in ("arrests", "charges", "warrants") and any(w in text for w in ("recent months", "in recent weeks", "over the last few", "many warrants", "recently")):
        return True
    return False


def assign_days(sentences: list[Sentence], whens: list[When], published: date | None) -> list[tuple[Statement, Days, str]]:
    """Every statement with its days and how they are known, in text order.

    A date in the sentence governs; without one the enforcement told of before carries it on, unless the outcome
    came later ("has since been charged").
    """
    out: list[tuple[Statement, Days, str]] = []
    carried: Days = None
    carried_from = -1
    pending: list[int] = []
    first_enforcement: Days = None
    for sentence in sentences:
        own: dict[int, When | None] = {}
        for s in sentence.statements:
            s.when = own[id(s)] = governing(sentence, s)
            s.total = is_total(sentence, s, s.when, published)
        shared_days: Days = None
        for s in sentence.statements:
            when = own[id(s)]
            if when is None and s.shared is not None and not s.later:
                partner = next((o for o in sentence.statements if o.at == s.shared and own[id(o)] is not None), None)
                when = own[id(partner)] if partner is not None else None
                s.when = when
            days: Days = None
            basis = "unknown"
            if when is not None and when.start is not None and when.end is not None:
                days, basis = (when.start, when.end), when.basis
                if published and days[0] > published:
                    days, basis = None, "unknown"
            out.append((s, days, basis))
            if days is not None and not s.total:
                if s.metric not in ("charges", "remands") or shared_days is None:
                    shared_days = days
        if shared_days is not None:
            carried, carried_from = shared_days, sentence.paragraph
            if first_enforcement is None and sentence.kind not in ("title",):
                first_enforcement = shared_days
        # fill the gaps of this sentence
        for k in range(len(out) - len(sentence.statements), len(out)):
            s, days, basis = out[k]
            if days is not None or s.total:
                continue
            when = own[id(s)]
            if when is not None:
                continue
            if s.metric in ("charges", "remands") and (s.later or s.perfect or s.kind == "title") and not _same_sentence_arrest(sentence, s):
                continue
            if s.metric in ("charges", "remands") and not _same_sentence_arrest(sentence, s) and shared_days is None:
                continue
            nearest = shared_days or carried or _narrative(sentence, s, whens, published)
            if nearest is None:
                pending.append(k)
            else:
                out[k] = (s, nearest, "context")
    for k in pending:
        s, days, basis = out[k]
        if first_enforcement is not None:
            out[k] = (s, first_enforcement, "context")
    return out


def _same_sentence_arrest(sentence: Sentence, s: Statement) -> bool:
    return any(o is not s and o.metric in ("arrests", "charges") and o.at < s.at and not s.later for o in sentence.statements)


def _narrative(sentence: Sentence, s: Statement, whens: list[When], published: date | None) -> Days:
    """The last date told before the sentence, where the release has told no enforcement with a date yet."""
    best: Days = None
    for when in whens:
        if when.begin >= sentence.begin:
            break
        if when.kind in ("future", "reference", "dateline", "since", "deadline") or when.start is None or when.end is None:
            continue
        if when.end - when.start > _LONG:
            continue
        if published and when.start > published:
            continue
        best = (when.start, when.end)
    return best


__all__ = ["PEOPLE_METRICS", "Fact", "Merger", "assign_days", "compatible"]
