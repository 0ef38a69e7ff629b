"""Sentences to statements: how many of what, done (not planned, denied or alleged), by shared subjects and lists."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from extract.goods import DRUGS, Goods, read_goods
from extract.numerals import DEFINITE, Number, cardinal, read_number
from extract.people import Group, read_groups, skip_details
from extract.scan import Token, scan, sentences
from extract.words import lexicon, readable


@dataclass(slots=True)
class Statement:
    """One telling of one outcome, before the tellings of a release are merged.

    ``begin`` and ``end`` are offsets of the words that state it, ``at`` the offset of the outcome word.
    """

    metric: str
    item: str | None
    value: float | None
    unit: str
    qualifier: str
    begin: int
    end: int
    at: int
    rule: str
    sentence: int = 0
    paragraph: int = 0
    kind: str = "text"
    definite: bool = False
    more: bool = False
    ordinal: int = 0
    partitive: bool = False
    elliptic: bool = False
    included: bool = False  # named as an example of something larger: "drugs, including heroin"
    perfect: bool = False  # "has been charged", without a date of its own
    later: bool = False  # "has since been charged"
    vague: bool = False  # no number although people or things could have been counted
    names: tuple[str, ...] = ()
    ages: tuple[int, ...] = ()
    members: int = 1
    when: Any = None  # the date phrase that governs it
    place: Any = None
    shared: int | None = None  # offset of the outcome word whose subject it shares ("arrested and charged")
    total: bool = False
    clause: str = ""
    head: str = ""
    quoted: bool = False  # in somebody's words, which mostly sum up


@dataclass(slots=True)
class Sentence:
    """A sentence with what was read in it."""

    index: int
    paragraph: int
    kind: str
    begin: int
    end: int
    tokens: list[Token]
    groups: list[Group] = field(default_factory=list)
    goods: list[Goods] = field(default_factory=list)
    subjects: dict[int, Group] = field(default_factory=dict)  # verb index -> who
    moods: dict[int, Mood] = field(default_factory=dict)
    statements: list[Statement] = field(default_factory=list)
    vehicles_before: bool = False  # the sentence before told of vehicles
    quoted: bool = False
    drug_before: str | None = None  # the drug told of last: "40 wraps", "the drug" are of it


@dataclass(slots=True)
class Mood:
    """The auxiliaries before a verb: where they begin, voice, tense and whether it happened."""

    start: int
    passive: bool = False
    perfect: bool = False
    done: bool = True
    later: bool = False
    shared: int | None = None
    both: float = 0


_WORD = re.compile(r"[a-z][a-z-]+")


def flagged(text: str) -> list[tuple[int, int]]:
    """Where the words stand that can state an outcome or help to, with their flags (see ``words``), in order."""
    triggers = lexicon().triggers
    return [(m.start(), flags) for m in _WORD.finditer(text.lower()) if (flags := triggers.get(m.group()))]


def _flags_between(marks: list[tuple[int, int]], begin: int, end: int) -> int:
    """The flags of all words from ``begin`` to ``end``, added up."""
    flags = 0
    for k in range(bisect_left(marks, (begin, 0)), len(marks)):
        at, flag = marks[k]
        if at >= end:
            break
        flags |= flag
    return flags


_LATER = frozenset({"since", "subsequently", "later", "now"})
_AUX = frozenset({"be", "have", "modal", "negation", "adverbs"})
_DO_SUPPORT = frozenset({"did", "does", "do"})
_HYPOTHETICAL = frozenset({"if", "whether", "unless", "anyone", "anybody", "whoever", "hopefully"})


def read_mood(tokens: list[Token], v: int, verbs: set[int], *, checked: bool = True) -> Mood:
    """The mood of the verb at ``v``; ``verbs`` are the indices of all outcome verbs of the sentence."""
    mood = Mood(v)
    j = v - 1
    infinitive = False
    have = False
    present = False
    while j >= 0:
        token = tokens[j]
        low = token.low
        kind = token.kind
        if kind == "be":
            mood.passive = True
            present = present or low in ("is", "are", "get", "gets")
        elif kind == "have":
            have = True
        elif kind == "modal":
            # "would have been arrested" did not happen either.
            mood.done = False
        elif kind == "negation":
            mood.done = False
        elif low == "to":
            infinitive = True
        elif low in ("all", "both", "each", "either") and (j == 0 or tokens[j - 1].kind == "punct" or tokens[j - 1].low in ("and", "but")):
            break
        elif low == "both":
            mood.both = 2
        elif low in _DO_SUPPORT:
            pass
        elif "adverbs" in token.tags or (kind == "word" and low.endswith("ly")) or low in ("all", "being"):
            pass
        elif (
            kind == "when"
            and j > 0
            and (tokens[j - 1].kind in ("be", "have") or tokens[j - 1].low in ("and",))
        ):
            pass
        elif (
            low == ","
            and j > 0
            and j + 1 < v
            and tokens[j + 1].low.endswith("ly")
            and tokens[j - 1].kind in ("be", "have")
        ):
            pass
        elif kind == "not_counts" or low in ("in", "police") and False:
            break
        else:
            break
        if low in _LATER:
            mood.later = True
        j -= 1
    mood.start = j + 1
    # Adverbs before the auxiliaries belong to the subject's side.
    while mood.start < v and tokens[mood.start].low in ("all", "both", "each") and False:
        mood.start += 1
    mood.perfect = have and not any(t.low == "had" for t in tokens[mood.start : v])
    if infinitive and not have:
        before = tokens[j].low if j >= 0 else ""
        if before in _POLICE_NOUNS and j and {t.low for t in tokens[max(0, j - 3) : j]} & _ENABLED:
            before = "able"
        if before not in (
            "able",
            "managed",
            "went",
            "proceeded",
            "person",
            "helped",
            "continued",
            "officers",
            "him",
            "her",
        ):
            mood.done = False
    if present and not have and checked and tokens[v].tags["verb"][0] not in ("charges", "remands"):
        # "drugs are seized" tells what usually happens
        mood.done = False
    plain = not (mood.passive or have or infinitive)
    if plain and mood.done:
        # "arrested, charged and remanded": auxiliaries and subject are those of the verb before.
        k = mood.start - 1
        if k >= 0 and tokens[k].low in ("and", ",", "then", "or", "but", "before", "&"):
            mood.shared = next((u for u in range(k, -1, -1) if u in verbs), None)
    return mood


_POLICE_NOUNS = frozenset({"officers", "police", "detectives", "officer"})
_ENABLED = frozenset({"helped", "enabled", "allowed", "led", "enabling", "allowing", "leading"})


_OFFENCE_WORDS = frozenset(
    "suspicion offence offences conspiracy intent possessing supplying supply possession dealing suspected concerned cultivation production producing importation counts count".split()
)
_NOT_SUBJECT_AFTER = frozenset(
    "of by against on for to from at between near towards behind into involving using at like than".split()
)
_SUBJECT_AFTER_ING = frozenset(
    "following seeing including resulting leaving seen having during being meaning".split()
)
_RELATIVE = frozenset({"who", "which", "that", "whom"})


def _subject(sentence: Sentence, mood: Mood, v: int, *, adjacent: bool = False) -> Group | None:
    """Who was arrested (charged, ...): the group to the left of the auxiliaries that can be the subject."""
    tokens = sentence.tokens
    coordinated: Group | None = None
    for group in reversed(sentence.groups):
        if group.last > mood.start and group.first >= mood.start:
            # "have both been charged", "all three were": the floating quantifier is inside the chain.
            continue
        if group.first >= mood.start:
            continue
        last = min(group.last, mood.start)
        end = skip_details(tokens, last)
        gap = tokens[min(end, mood.start) : mood.start]
        before = tokens[group.first - 1] if group.first else None
        if _in_dashes(tokens, group, mood.start):
            continue
        if before is not None and not group.partitive:
            if before.low in _NOT_SUBJECT_AFTER and not (
                before.low in ("of", "to") and group.definite and False
            ):
                if not (
                    group.first >= 2
                    and before.low == "of"
                    and tokens[group.first - 2].low in ("total", "all", "both", "most")
                ):
                    continue
            if before.kind == "word" and before.low.endswith("ing") and before.low not in _SUBJECT_AFTER_ING:
                continue
            if (
                before.kind == "verb"
                and before.tags["verb"][1] in ("past", "base")
                and group.first - 1 != v
                and not group.elliptic
                and gap
            ):
                # object of another verb: may still be shared ("arrested a man who was charged")
                if not any(t.low in _RELATIVE for t in gap):
                    continue
        whole = _apposed(sentence, group)
        if whole is not None:
            return whole
        if not gap:
            return group
        if adjacent and not _is_description(gap):
            continue
        if _is_description(gap):
            return group
        if coordinated is None and _coordinated_gap(gap) and not (group.bare and group.count is None):
            coordinated = group
    return coordinated


def _apposed(sentence: Sentence, group: Group) -> Group | None:
    """The group that ``group`` only describes: "two wanted men - a 42-year-old man and a 36-year-old man"."""
    k = next((i for i, g in enumerate(sentence.groups) if g is group), 0)
    total = group.count or 0
    for i in range(k - 1, max(-1, k - 4), -1):
        before = sentence.groups[i]
        if before.count and before.count > 1 and before.count == total:
            j = skip_details(sentence.tokens, before.last)
            if j < len(sentence.tokens) and sentence.tokens[j].low in _DASHES | {":", ","} and not before.definite:
                return before
        total += before.count or 0
    return None


_DASHES = frozenset({"-", "–", "—"})


def _in_dashes(tokens: list[Token], group: Group, stop: int) -> bool:
    """Whether the group stands in a parenthesis of dashes: "nine men - two 18-year-olds and ... - were arrested"."""
    return any(t.low in _DASHES and t.begin > 0 for t in tokens[max(0, group.first - 4) : group.first] if tokens[0] is not t) and any(
        t.low in _DASHES for t in tokens[group.last : stop]
    )


def _is_description(gap: list[Token]) -> bool:
    """Whether the words between a group and its verb only describe the group."""
    lows = [t.low for t in gap]
    if lows[0] in _RELATIVE or (lows[0] in (",", "-", "–") and len(lows) > 1 and lows[1] in _RELATIVE):
        # "a man who was found at the house, was arrested"; "who was arrested" itself has an empty tail
        return True
    if any(t.kind in ("be", "have", "modal") for t in gap):
        return lows[0] in ("believed", "thought", "suspected", "wanted", "found") and len(gap) < 18
    if any(low in (";", ":", ".") for low in lows):
        return False
    return len(gap) <= 22 and not any(low in ("after", "when", "while", "because", "before") for low in lows)


def _coordinated_gap(gap: list[Token]) -> bool:
    """Whether the verb continues a predicate of the group: "a man was taken to hospital and has been arrested"."""
    lows = [t.low for t in gap]
    if lows[-1] in ("and", "but", "then", ",", "before") or lows[-1] in _RELATIVE:
        return True
    return any(low in ("and", "but", "then") for low in lows[-4:]) and not any(
        t.kind == "police" for t in gap[-3:]
    )


def _object(sentence: Sentence, v: int) -> Group | None:
    """Who was arrested in the active voice: the group right after the verb."""
    tokens = sentence.tokens
    if v + 1 < len(tokens) and tokens[v + 1].kind in ("num", "units", "min", "approx"):
        number = read_number(tokens, v + 1)
        if number is not None and number.unit is None and (
            number.last >= len(tokens) or tokens[number.last].low in (",", ".", "and", "with", "for", "on", "in", "after", "as", "following", "so")
        ):
            return Group(v + 1, number.last, number.value, number.qualifier, elliptic=True)
    surname = tokens[v + 1] if v + 1 < len(tokens) else None
    if surname is not None and surname.kind == "name" and tokens[v].kind == "verb" and tokens[v].tags["verb"][0] in PEOPLE_METRICS:
        j = v + 1
        while j < len(tokens) and tokens[j].kind == "name":
            j += 1
        if not any(g.first < j and g.last > v for g in sentence.groups) and j - v <= 4 and not (j < len(tokens) and "person" in tokens[j].tags):
            return Group(v + 1, j, 1, names=(" ".join(t.text for t in tokens[v + 1 : j]),), definite=j - v == 2)
    for group in sentence.groups:
        if group.first <= v:
            continue
        gap = tokens[v + 1 : group.first]
        if len(gap) > 4:
            return None
        if all(
            "adverbs" in t.tags
            or t.low in ("a", "the", "of", "total", "and", "on")
            or t.kind in ("when", "name", "word")
            for t in gap
        ) and not any(
            t.low in ("suspicion", "for", "with", "in", "at", "by", "after", "as", "from", "following")
            for t in gap
        ):
            if (
                gap
                and group.definite
                and not group.names
                and gap[-1].low not in ("of",)
                and any(t.kind in ("word", "name") for t in gap)
            ):
                return None
            return group
        return None
    return None


PEOPLE_METRICS = frozenset({"arrests", "charges", "remands", "cautions", "referrals", "safeguarded", "fines"})
_CHARGE_NOT = frozenset({"at", "up", "towards", "into", "through", "£", "around", "per"})


def read_sentence(sentence: Sentence, antecedents: Antecedents) -> None:
    """Fill ``sentence.statements`` from its tokens."""
    tokens = sentence.tokens
    verbs = {
        i
        for i, t in enumerate(tokens)
        if t.kind == "verb"
        and not (
            t.low == "charged"
            and i + 1 < len(tokens)
            and (tokens[i + 1].low in _CHARGE_NOT or tokens[i + 1].kind == "money")
        )
    }
    nouns = [i for i, t in enumerate(tokens) if t.kind == "noun"]
    if not verbs and not nouns and not any(t.low in ("possession", "streets") for t in tokens):
        return
    sentence.groups = read_groups(
        tokens, headline=sentence.kind in ("title", "heading", "description") or sentence.index == 0
    )
    sentence.goods = read_goods(tokens)
    sentence.moods = {v: read_mood(tokens, v, verbs) for v in sorted(verbs)}
    if _conditional(tokens):
        return
    for i in sorted([*verbs, *nouns]):
        token = tokens[i]
        if token.kind == "verb":
            metric, form = token.tags["verb"]
            if metric in PEOPLE_METRICS:
                _people_verb(sentence, i, metric, form, antecedents)
            elif metric == "seizure":
                _seizure_verb(sentence, i, form)
            elif metric == "stop_searches":
                _search_verb(sentence, i, form)
                _addresses_searched(sentence, i)
            elif metric == "vehicles_stopped":
                _vehicles_stopped(sentence, i, form)
            elif metric == "execution" and form == "past":
                _elliptic_warrants(sentence, i)
            if "noun" not in token.tags:
                continue
        if "noun" in token.tags:
            metric, form = token.tags["noun"]
            if metric == "warrants":
                _warrants(sentence, i, form)
            elif metric == "seizure":
                _seizure_noun(sentence, i, form)
            else:
                _outcome_noun(sentence, i, metric, form, antecedents)
    compared = next((t.begin for t in tokens if t.low in ("compared", "comparison")), None)
    if compared is not None:
        # figures of another period are no news of this one
        sentence.statements = [s for s in sentence.statements if s.at < compared]
    _breakdown(sentence)
    _measures(sentence)
    _caught_with(sentence)
    if not any(s.metric == "seizure" for s in sentence.statements):
        _on_the_person(sentence)
        _off_the_streets(sentence)


def _on_the_person(sentence: Sentence) -> None:
    """"He had a quantity of cash and several phones in his possession"."""
    tokens = sentence.tokens
    for i, token in enumerate(tokens):
        if (
            token.low == "possession"
            and i > 2
            and tokens[i - 1].low in DEFINITE
            and tokens[i - 2].low == "in"
            and any(t.low in ("had", "found", "have") for t in tokens[:i])
        ):
            _goods_left(sentence, i - 2, i, "possession", "seizure.in_possession")
            return


def _caught_with(sentence: Sentence) -> None:
    """"A boy was arrested at the station with 12 rocks of crack cocaine"."""
    tokens = sentence.tokens
    for v, mood in sentence.moods.items():
        if tokens[v].tags["verb"][0] != "arrests" or not mood.done or v not in sentence.subjects:
            continue
        for j in range(v + 1, min(v + 9, len(tokens))):
            if tokens[j].kind in ("verb", "punct", "modal"):
                break
            if tokens[j].low == "with":
                following = next((g for g in sentence.goods if g.first == j + 1 and g.counted and g.item in _CONTRABAND), None)
                if following is not None:
                    _goods_right(sentence, v, "possession", "seizure.caught_with", start=j + 1)
                break


def _off_the_streets(sentence: Sentence) -> None:
    """"Took £10,000 worth of cannabis off the streets"."""
    tokens = sentence.tokens
    for i in range(2, len(tokens) - 2):
        if tokens[i].low == "off" and tokens[i + 1].low in ("the", "our") and tokens[i + 2].low in ("streets", "street", "road", "roads"):
            take = next((j for j in range(i - 1, max(-1, i - 25), -1) if tokens[j].low in ("took", "taken", "taking", "takes", "removed", "gets", "got", "getting")), None)
            if take is None or _unreal(sentence, take) or tokens[take - 1].low == "to" and take:
                return
            for goods in sentence.goods:
                if take < goods.first and goods.last <= i and goods.counted and goods.item in _CONTRABAND:
                    _seize(sentence, goods, take, "strong", "seizure.off_the_streets", False, False)
            return


def _conditional(tokens: list[Token]) -> bool:
    lows = {t.low for t in tokens}
    return (
        not lows.isdisjoint(_HYPOTHETICAL)
        and bool(lows & {"information", "contact", "call", "if", "would", "will", "please", "whether"})
        and not any(t.kind == "num" and t.data > 1 and t.data < 1900 for t in tokens)
    )


_PEOPLE_BEFORE = re.compile(
    r"\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) (?:(?!year)[\w-]+ ){0,2}"
    r"(?:men|women|people|males|females|suspects|individuals|teenagers|boys|girls|youths|brothers|others)\b",
    re.IGNORECASE,
)


class Antecedents:
    """The people told of last, for "they", "the men" and "all" in what follows."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.count: float | None = None
        self.at = -1

    def resolve(self, group: Group, sentence: Sentence) -> float | None:
        """How many a group counts; "they" and "the men" count as many as were told of last."""
        if group.count != 0:
            return group.count
        told = [g for g in sentence.groups if g.last <= group.first and g.count and g.count > 1 and not g.definite]
        if told:
            return told[-1].count
        found = None
        for found in _PEOPLE_BEFORE.finditer(self.text, max(0, sentence.begin - 1500), sentence.begin):
            pass
        if found is not None and (self.count is None or found.start() > self.at):
            value, _ = cardinal(scan(self.text, found.start(1), found.end(1), []), 0)
            return value
        return self.count if self.count and self.count > 1 else None

    def remember(self, group: Group, value: float | None, at: int) -> None:
        if value and not group.partitive:
            self.count, self.at = value, at


def _statement(
    sentence: Sentence,
    metric: str,
    value: float | None,
    qualifier: str,
    first: int,
    last: int,
    at: int,
    rule: str,
    *,
    item: str | None = None,
    unit: str | None = None,
) -> Statement:
    tokens = sentence.tokens
    made = Statement(
        lexicon().counts_as[metric],
        item,
        value,
        unit or lexicon().metric_units[metric],
        qualifier if value is not None else "unspecified",
        tokens[first].begin,
        tokens[max(first, last)].end,
        tokens[at].begin,
        rule,
        sentence.index,
        sentence.paragraph,
        sentence.kind,
    )
    made.quoted = sentence.quoted
    sentence.statements.append(made)
    return made


def _people_verb(sentence: Sentence, v: int, metric: str, form: str, antecedents: Antecedents) -> None:
    tokens = sentence.tokens
    mood = sentence.moods[v]
    if metric == "referrals" and not _refers(tokens, v):
        return
    if tokens[v].low == "detained" and {t.low for t in tokens[v + 1 : v + 7]} >= {"for", "search"}:
        # held only to be searched
        _search_verb(sentence, v, form)
        return
    if not mood.done:
        return
    group: Group | None = None
    rule = ""
    following = _object(sentence, v)
    if following is None and form == "past" and v + 2 < len(tokens) and tokens[v + 1].low == "and" and tokens[v + 2].kind == "verb" and not mood.passive:
        following = _object(sentence, v + 2)
    if form == "base":
        if not _base_verb_is_done(tokens, v) or following is None:
            return
        group, rule = following, f"{metric}.active"
    elif form == "ing":
        if mood.passive and v > 0 and tokens[v - 1].low != "of":
            return
        if following is None or (v and tokens[v - 1].kind in ("modal", "negation")):
            return
        if metric == "safeguarded" and (following.first != v + 1 or following.bare or following.definite):
            return
        group, rule = following, f"{metric}.participle"
    else:
        plain = not (mood.passive or _has(tokens, mood, v))
        if (
            not mood.passive
            and following is not None
            and not (plain and _left_adjacent(sentence, mood, v) and following.definite)
        ):
            group, rule = following, f"{metric}.active"
        elif (
            mood.shared is not None
            and plain
            and tokens[mood.shared].tags["verb"][0] in PEOPLE_METRICS | {"stop_searches", "seizure"}
        ):
            group = sentence.subjects.get(mood.shared)
            if not sentence.moods[mood.shared].done or any("vague" in t.tags for t in tokens[mood.shared : v]):
                return
            mood.later = mood.later or any(t.low in _LATER for t in tokens[mood.shared : v])
            rule = f"{metric}.shared_subject"
            if group is None:
                group = _subject(sentence, sentence.moods[mood.shared], mood.shared)
        elif mood.passive:
            group, rule = _subject(sentence, mood, v), f"{metric}.passive"
            opening = tokens[mood.start].low
            before = tokens[mood.start - 1].low if mood.start else ""
            if opening == "having" or (opening == "being" and before in _AFTER_WHICH):
                group = _main_subject(sentence, mood.start) or group
        elif not _has(tokens, mood, v):
            group, rule = _reduced_subject(sentence, mood, v, metric), f"{metric}.reduced"
            if (
                group is not None
                and group.definite
                and not group.names
                and not group.partitive
                and group.count == 0
            ):
                group = None
        if group is None and mood.passive and mood.both:
            group = Group(mood.start, v, 2.0, definite=True)
    if group is None:
        return
    if metric == "charges" and rule == "charges.reduced" and tokens[v].low == "summonsed":
        return
    sentence.subjects[v] = group
    value = antecedents.resolve(group, sentence)
    if mood.both and group.count in (0, None):
        value = 2.0
    if metric == "fines" and not mood.passive:
        return
    if metric in ("referrals", "safeguarded") and group.definite and not group.names and value in (None, 0):
        return
    if any(t.kind == "police" for t in tokens[group.first : group.last]):
        return
    if group.bare and group.count is None and not group.names:
        if rule.endswith((".passive", ".active", ".participle")) and metric in ("safeguarded",):
            pass
        else:
            return
    if value == 0 or (value is None and group.definite):
        return
    negated = group.first > 0 and tokens[group.first - 1].low in ("no", "not", "neither", "nor")
    if negated:
        return
    first = group.first
    if rule.endswith("shared_subject") and mood.shared is not None:
        first = group.first
    start, stop = min(first, v), max(v, min(group.last, len(tokens)) - 1)
    made = _statement(sentence, metric, value, group.qualifier, start, stop, v, rule)
    made.definite = group.definite and not group.partitive
    made.more = group.more or any(t.low == "also" for t in tokens[mood.start : v])
    made.ordinal = group.ordinal
    made.partitive = group.partitive
    made.elliptic = group.elliptic
    made.perfect = mood.perfect
    made.later = mood.later
    made.names, made.ages = group.names, group.ages
    made.members = group.member_count
    if mood.shared is not None:
        made.shared = tokens[mood.shared].begin
    if not group.definite:
        antecedents.remember(group, value, tokens[group.first].begin)


_AFTER_WHICH = frozenset("after following since before despite by of".split())


def _reduced_subject(sentence: Sentence, mood: Mood, v: int, metric: str) -> Group | None:
    """Who was arrested in a participle without auxiliary: "two men arrested", "a man is due in court charged with"."""
    tokens = sentence.tokens
    group = _subject(sentence, mood, v, adjacent=True)
    if group is not None:
        return group
    if metric == "charges" and v + 1 < len(tokens) and tokens[v + 1].low == "with":
        return _subject(sentence, mood, v) or _main_subject(sentence, mood.start)
    if mood.start and tokens[mood.start - 1].low in ("and", ","):
        group = _subject(sentence, mood, v)
        if group is not None and any(t.kind in ("be", "have") for t in tokens[group.last : v]):
            return group
    return None


def _main_subject(sentence: Sentence, stop: int) -> Group | None:
    """The subject of the sentence: its first group that no preposition or verb governs."""
    tokens = sentence.tokens
    for group in sentence.groups:
        if group.last > stop:
            return None
        before = tokens[group.first - 1] if group.first else None
        if before is None or (before.low not in _NOT_SUBJECT_AFTER and before.kind != "verb" and not before.low.endswith("ing")):
            return None if group.bare and not group.names else group
    return None


def _has(tokens: list[Token], mood: Mood, v: int) -> bool:
    return any(t.kind == "have" for t in tokens[mood.start : v])


def _left_adjacent(sentence: Sentence, mood: Mood, v: int) -> bool:
    """Whether people stand right before the verb, who then were arrested and did not arrest."""
    tokens = sentence.tokens
    return any(
        skip_details(tokens, g.last) == mood.start and tokens[g.first].kind != "pronoun"
        for g in sentence.groups
        if g.last <= mood.start
    )


def _base_verb_is_done(tokens: list[Token], v: int) -> bool:
    """ "Police arrest two men" in a headline; "to arrest", "will arrest" are not done."""
    j = v - 1
    while j >= 0 and ("adverbs" in tokens[j].tags or tokens[j].kind == "when"):
        j -= 1
    if j >= 0 and tokens[j].low == "to":
        if j > 0 and tokens[j - 1].low in _POLICE_NOUNS and {t.low for t in tokens[max(0, j - 4) : j]} & _ENABLED:
            return True
        return j > 0 and tokens[j - 1].low in ("able", "managed", "went", "proceeded", "continued")
    return (
        j >= 0
        and tokens[j].kind == "police"
        or j >= 0
        and tokens[j].low in ("helped", "help")
        and tokens[j].low == "helped"
    )


def _refers(tokens: list[Token], v: int) -> bool:
    nxt = tokens[v + 1].low if v + 1 < len(tokens) else ""
    after = tokens[v + 2].low if v + 2 < len(tokens) else ""
    if tokens[v].low not in ("referred", "signposted"):
        return True
    return nxt in ("to", "for", "into", "on") and after != "as"


# ---- nouns: "six arrests were made", "the arrest of two men" -------------------------------------------------------

_NO_NOUN_AFTER = frozenset(
    {"warrant", "warrants", "rate", "rates", "powers", "enquiries", "inquiries", "team", "figures"}
)


def _number_before(tokens: list[Token], n: int) -> tuple[Number | None, int]:
    """The number phrase that counts the noun at ``n``, and where its noun phrase begins."""
    for s in range(max(0, n - 9), n):
        if s and tokens[s - 1].kind in ("approx", "min", "max") and tokens[s - 1].low != "some":
            continue
        if tokens[s].kind in ("punct", "when", "be", "verb", "time"):
            continue
        number = read_number(tokens, s)
        if number is None or number.unit is not None or number.last > n:
            continue
        between = tokens[number.last : n]
        if all(_noun_adjective(t) for t in between):
            return number, s
    return None, n


def _noun_adjective(token: Token) -> bool:
    if token.kind in ("punct", "when", "be", "have", "modal", "pronoun", "time", "negation", "num"):
        return token.low in ("-", "'", "’")
    if token.kind in ("verb", "noun"):
        return (
            token.low not in ("arrested", "charged", "seized", "executed", "made", "conducted", "carried out")
            and token.kind == "noun"
            or token.low in ("executed",)
        )
    return (
        token.low
        not in (
            "of",
            "in",
            "on",
            "at",
            "by",
            "for",
            "from",
            "with",
            "to",
            "after",
            "and",
            "or",
            "as",
            "who",
            "which",
            "that",
            "the",
            "a",
            "an",
            "people",
            "men",
            "women",
            "man",
            "woman",
        )
        and "person" not in token.tags
    )


def _outcome_noun(sentence: Sentence, n: int, metric: str, form: str, antecedents: Antecedents) -> None:
    tokens = sentence.tokens
    nxt = tokens[n + 1].low if n + 1 < len(tokens) else ""
    if nxt in _NO_NOUN_AFTER or _unreal(sentence, n):
        return
    number, s = _number_before(tokens, n)
    previous = tokens[n - 1].low if n else ""
    if metric in ("arrests", "remands", "referrals") and nxt == "of":
        group = next((g for g in sentence.groups if n + 1 < g.first <= n + 3), None)
        if group is not None and group.count is None and group.bare and not group.names:
            made = _statement(
                sentence, metric, None, "unspecified", n, group.last - 1, n, f"{metric}.of_people"
            )
            made.vague = True
            return
        if group is not None:
            value = antecedents.resolve(group, sentence)
            if value:
                made = _statement(
                    sentence,
                    metric,
                    value,
                    group.qualifier,
                    n - (previous == "the"),
                    group.last - 1,
                    n,
                    f"{metric}.of_people",
                )
                made.definite = group.definite
                made.more = group.more
                made.names, made.ages, made.members = group.names, group.ages, group.member_count
                sentence.subjects[n] = group
                if not group.definite:
                    antecedents.remember(group, value, tokens[group.first].begin)
                return
    if number is None and nxt in (":", "=", "-", "–") and n + 2 < len(tokens):
        after = read_number(tokens, n + 2)
        if (
            after is not None
            and after.unit is None
            and (after.last >= len(tokens) or tokens[after.last].kind == "punct")
        ):
            _statement(
                sentence, metric, after.value, after.qualifier, n, after.last - 1, n, f"{metric}.tabular"
            )
            return
    if metric == "charges":
        _charges_noun(sentence, n, number, s)
        return
    if number is not None and number.value is None and tokens[s].low == "some":
        return
    if number is not None and not (number.value is None and form == "noun"):
        made = _statement(sentence, metric, number.value, number.qualifier, s, n, n, f"{metric}.noun")
        made.more = number.more
        made.definite = tokens[s].low in DEFINITE or (s > 0 and tokens[s - 1].low in DEFINITE)
        made.vague = number.value is None
        made.elliptic = True
        if metric == "arrests" and number.value:
            antecedents.count, antecedents.at = number.value, tokens[n].begin
        return
    if number is None and metric not in ("arrests", "charges", "remands", "referrals") and _given(sentence, n, metric, antecedents):
        return
    if form == "nouns" and number is None and metric not in ("arrests", "charges") and n > 1 and tokens[n - 1].low == "and":
        # "two community resolutions and drugs link referrals": one number for both
        told = next((o for o in reversed(sentence.statements) if o.end == tokens[n - 2].end and o.value), None)
        if told is not None:
            made = _statement(sentence, metric, told.value, told.qualifier, n, n, n, f"{metric}.shared_number")
            made.begin = told.begin
            return
    if form == "noun":
        j = n - 1
        while (
            j >= 0
            and n - j < 4
            and (
                tokens[j].kind in ("word", "name", "adverbs", "ordinals")
                and tokens[j].low
                not in ("a", "an", "the", "his", "her", "of", "under", "their", "this", "that", "by", "on")
            )
        ):
            j -= 1
        low = tokens[j].low if j >= 0 else ""
        ordinal = next((t.tags["ordinals"] for t in tokens[max(0, j) : n] if "ordinals" in t.tags), 0)
        if low in ("a", "an", "another"):
            made = _statement(sentence, metric, 1, "exact", j, n, n, f"{metric}.noun")
            made.ordinal, made.more = ordinal, low == "another"
        elif (
            metric == "arrests"
            and low in ("his", "her", "the")
            and previous in ("his", "her")
            and (j > 0 and tokens[j - 1].low in ("following", "after", "since", "to", "upon", "with"))
        ):
            made = _statement(sentence, metric, 1, "exact", max(0, j - 1), n, n, "arrests.possessive")
            made.definite = True
        return
    # Plural without a number: "arrests were made", "making arrests"; a boast unless something was done.
    if previous in DEFINITE or metric in ("fines",):
        return
    if _made(tokens, n):
        made = _statement(
            sentence, metric, None, "unspecified", n, min(n + 1, len(tokens) - 1), n, f"{metric}.bare_plural"
        )
        made.vague = True


_GIVEN = frozenset("given issued handed served received accepted gave giving receiving issuing".split())


def _given(sentence: Sentence, n: int, metric: str, antecedents: Antecedents) -> bool:
    """"Three were issued with community resolutions": as many as the people who were given them."""
    tokens = sentence.tokens
    v = next((j for j in range(n - 1, max(-1, n - 6), -1) if tokens[j].low in _GIVEN), None)
    if v is None:
        return False
    if any(t.text.endswith("%") for t in tokens[max(0, v - 4) : v]):
        return True
    mood = read_mood(tokens, v, set(), checked=False)
    if not mood.done:
        return True
    group = _subject(sentence, mood, v)
    if group is None or not (mood.passive or tokens[v].low in ("received", "accepted", "receiving")):
        return False
    value = antecedents.resolve(group, sentence)
    if not value or group.bare:
        return False
    made = _statement(sentence, metric, value, group.qualifier, group.first, n, n, f"{metric}.given")
    made.definite = group.definite and not group.partitive
    made.partitive = group.partitive
    made.names, made.ages, made.members = group.names, group.ages, group.member_count
    return True


def _made(tokens: list[Token], n: int) -> bool:
    """Whether the plural noun at ``n`` was made: "making arrests", "arrests were made"."""
    before = {t.low for t in tokens[max(0, n - 2) : n]}
    after = [t.low for t in tokens[n + 1 : n + 5]]
    return bool(before & {"made", "making", "secured"}) or ("made" in after and after[0] in ("were", "have", "being"))


def _charges_noun(sentence: Sentence, n: int, number: Number | None, s: int) -> None:
    """Only the number of charges is told: "securing four charges", "brought 27 charges"."""
    tokens = sentence.tokens
    if number is None:
        return
    window = {t.low for t in tokens[max(0, s - 6) : s]} | {t.low for t in tokens[n + 1 : n + 6]}
    if window & _COURT_CHARGES:
        return
    against = next((j for j in range(n + 1, min(n + 6, len(tokens))) if tokens[j].low == "against"), None)
    if against is not None and window & _POLICE_CHARGES:
        # "eight charges were secured against a 26-year-old man": one person charged
        group = next((g for g in sentence.groups if g.first == against + 1 and g.count), None)
        if group is not None:
            made = _statement(sentence, "charges", group.count, group.qualifier, s, group.last - 1, n, "charges.against")
            made.names, made.ages, made.members = group.names, group.ages, group.member_count
            made.definite = group.definite
            return
    if number.value is None:
        if window & _POLICE_CHARGES or "arrests" in window:
            made = _statement(sentence, "charges", None, "unspecified", s, n, n, "charges.noun")
            made.vague = True
        return
    if window & _POLICE_CHARGES:
        made = _statement(sentence, "charges", number.value, number.qualifier, s, n, n, "charges.noun", unit="offences")
        made.elliptic = True


_COURT_CHARGES = frozenset(
    "admitted admitting pleaded guilty denied denying faces face facing convicted sentenced trial cleared dropped plea".split()
)
_POLICE_CHARGES = frozenset(
    "secured securing brought bringing made resulted resulting led leading authorised issue issued".split()
)


def _unreal(sentence: Sentence, n: int) -> bool:
    """Whether the clause of the noun at ``n`` is planned, hoped for, denied or conditional."""
    tokens = sentence.tokens
    j = n - 1
    steps = 0
    while j >= 0 and steps < 14:
        token = tokens[j]
        low = token.low
        if low in (";", ".", ":", "“", '"') or (low == "," and steps > 6):
            break
        if token.kind == "modal":
            return not (steps > 8)
        if token.kind == "negation" and steps < 5:
            return True
        if (
            low == "to"
            and j + 1 < n
            and tokens[j + 1].kind in ("word", "verb", "adverbs")
            and steps <= 5
            and tokens[j + 1].low not in ("the", "a", "an", "two", "his", "her", "date", "date,")
        ):
            before = tokens[j - 1].low if j else ""
            verb = tokens[j + 1]
            if before in (
                "led",
                "leading",
                "leads",
                "lead",
                "due",
                "thanks",
                "related",
                "according",
                "able",
                "going",
                "managed",
                "contributed",
                "up",
                "addition",
                "linked",
                "prior",
                "relation",
                "response",
                "continued",
                "went",
            ):
                pass
            elif (
                verb.kind == "verb"
                and verb.tags["verb"][1] == "base"
                or verb.low
                in (
                    "make",
                    "secure",
                    "help",
                    "carry",
                    "bring",
                    "see",
                    "lead",
                    "result",
                    "assist",
                    "obtain",
                    "prevent",
                    "effect",
                    "ensure",
                )
            ):
                return True
        if low in (
            "if",
            "such",
            "hope",
            "hoping",
            "aim",
            "aiming",
            "appeal",
            "appealing",
            "could",
            "reward",
            "unless",
            "until",
            "plans",
            "plan",
            "pending",
            "resist",
            "resisting",
            "evade",
            "avoid",
            "evading",
            "avoiding",
            "escape",
        ):
            return True
        j -= 1
        steps += 1
    after = tokens[n + 1 : n + 4]
    if any(t.kind == "modal" for t in after[:2]) or (
        after and after[0].kind == "have" and len(after) > 1 and after[1].kind == "negation"
    ):
        return True
    return any(t.low in ("expected", "likely", "anticipated", "planned") for t in after)


# ---- warrants ------------------------------------------------------------------------------------------------------

_AFTER_WARRANT_PREPOSITIONS = frozenset(
    "during following after from under through by via amid since at alongside with as of".split()
)
_NOT_EXECUTED = frozenset(
    "wanted wanting issued granted obtained obtain applied apply application secured secure bail outstanding warrantless prepared breach recalled outstanding sworn authorised gained bench".split()
)


def _warrants(sentence: Sentence, n: int, form: str) -> None:
    tokens = sentence.tokens
    if n + 2 < len(tokens) and tokens[n + 1].low in (":", "=", "-", "–"):
        after = read_number(tokens, n + 2)
        if after is not None and after.unit is None and (after.last >= len(tokens) or tokens[after.last].kind == "punct"):
            _statement(sentence, "warrants", after.value, after.qualifier, n, after.last - 1, n, "warrants.tabular")
            return
    number, s = _number_before(tokens, n)
    evidence = _executed(sentence, n, s)
    if not evidence:
        return
    value: float | None
    definite = False
    more = False
    qualifier = "exact"
    last = n
    begin = s
    if number is None and n > 1 and tokens[n - 1].low in ("many", "the", "several") and tokens[n - 2].low == "of" or (number is not None and number.value is None and s > 0 and tokens[s - 1].low == "of"):
        portion = read_number(tokens, max(0, s - 2 if number is not None else n - 3))
        if portion is not None and portion.value:
            number, begin = portion, portion.first
    rule = "warrants." + evidence
    if number is not None:
        value, qualifier, more = number.value, number.qualifier, number.more
        if value is not None and number.last < len(tokens) and tokens[number.last].low == "of":
            return
        if form == "noun" and value != 1 and value is not None:
            return
    else:
        j = n - 1
        while j >= 0 and n - j < 6 and tokens[j].kind in ("word", "name", "adverbs", "item", "code", "not_counts", "compound_heads", "num", "police", "ordinals", "places_of_search", "person", "age") and tokens[j].low not in (
            "a", "an", "the", "of", "this", "that", "these", "those", "and", "on", "at", "our", "their", "his", "in", "for", "to", "with", "by", "following", "after", "during", "from",
        ):  # fmt: skip
            j -= 1
        low = tokens[j].low if j >= 0 else ""
        begin = j if low in ("a", "an", "the", "another", "this", "these") else min(n, j + 1)
        if form == "noun":
            value = 1
            definite = low not in ("a", "an", "another")
            more = low == "another"
        else:
            value, last = _addresses(tokens, n)
            if value is None:
                definite = low in ("the", "these", "those", "this")
    verb = _execution_verb(sentence, n)
    made = _statement(
        sentence,
        "warrants",
        value,
        qualifier,
        min(begin, n if verb is None else min(verb, begin)),
        max(last, n if verb is None else verb),
        n,
        rule,
    )
    made.definite = definite
    made.more = more
    made.vague = value is None
    made.elliptic = number is not None


def _addresses_searched(sentence: Sentence, v: int) -> None:
    """"Seven addresses were searched": how many warrants, where the release counts them nowhere else."""
    tokens = sentence.tokens
    mood = sentence.moods[v]
    if not mood.done or tokens[v].low not in ("searched", "raided", "targeted", "attended"):
        return
    spans = ((0, mood.start),) if mood.passive else ((v + 1, min(v + 8, len(tokens))),)
    for first, last in spans:
        for j in range(first, last):
            if "places_of_search" in tokens[j].tags:
                number, s = _number_before(tokens, j)
                if number is not None and number.value and number.value > 1 and number.unit is None:
                    made = _statement(sentence, "warrants", number.value, number.qualifier, s, max(v, j), v, "warrants.addresses")
                    made.elliptic = True
                    return


def _elliptic_warrants(sentence: Sentence, v: int) -> None:
    """"One was executed in Towcester": a bare number that counts warrants told of before."""
    tokens = sentence.tokens
    mood = sentence.moods[v]
    if not (mood.passive and mood.done) or tokens[v].low not in ("executed", "carried out", "conducted"):
        return
    if any("noun" in t.tags and t.tags["noun"][0] == "warrants" for t in tokens[:v]):
        return
    group = next((g for g in sentence.groups if g.elliptic and g.last == mood.start), None)
    if group is not None and group.count:
        made = _statement(sentence, "warrants", group.count, group.qualifier, group.first, v, v, "warrants.elliptic")
        made.elliptic = True


def _execution_verb(sentence: Sentence, n: int) -> int | None:
    """The index of the execution verb that governs the warrants at ``n``, if it was done."""
    tokens = sentence.tokens
    best: int | None = None
    for v, mood in sentence.moods.items():
        if tokens[v].tags["verb"][0] != "execution":
            continue
        form = tokens[v].tags["verb"][1]
        if form == "base":
            continue
        gap = tokens[min(v, n) + 1 : max(v, n)]
        if len(gap) > 14:
            continue
        if v < n and (
            mood.passive and form == "past" and not any(t.low in ("of", "on", "with") for t in gap)
        ):
            continue
        if not mood.done:
            continue
        if best is None or abs(v - n) < abs(best - n):
            best = v
    return best


def _executed(sentence: Sentence, n: int, s: int) -> str | None:
    """How the text shows that the warrants at ``n`` were executed, or ``None``."""
    tokens = sentence.tokens
    for v, mood in sentence.moods.items():
        if tokens[v].tags["verb"][0] == "execution" and not mood.done and abs(v - n) < 8:
            return None
    if _unreal(sentence, n):
        # "secure the warrant and executed it": a later verb may still say it was done.
        later = [
            v
            for v in sentence.moods
            if v > n and tokens[v].tags["verb"][0] == "execution" and sentence.moods[v].done
        ]
        if not later:
            return None
    nxt = tokens[n + 1].low if n + 1 < len(tokens) else ""
    around = {t.low for t in tokens[max(0, n - 6) : n]} | {t.low for t in tokens[n + 1 : n + 5]}
    if nxt == "for" and n + 3 < len(tokens) and "arrest" in {t.low for t in tokens[n + 2 : n + 5]}:
        return None
    if "wanted" in around or nxt in ("officer", "officers", "card", "cards", "number", "team"):
        return None
    if _execution_verb(sentence, n) is not None:
        return "executed"
    if s < n and _produced(tokens, n, s):
        return "result"
    # the phrase before the noun phrase
    j = s
    while (
        j > 0
        and tokens[j - 1].kind
        in (
            "word",
            "name",
            "adverbs",
            "item",
            "vague",
            "code",
            "units",
            "num",
            "when",
            "time",
            "noun",
            "compound_heads",
            "not_counts",
            "police",
            "person",
        )
        and tokens[j - 1].low not in _AFTER_WARRANT_PREPOSITIONS
        and s - j < 7
        and tokens[j - 1].low not in ("in", "on", "to", "for", "and", "where", "which")
    ):
        j -= 1
    before = tokens[j - 1].low if j else ""
    if before == "on" and tokens[n].tags["noun"][1] == "noun":
        return None
    if around & _NOT_EXECUTED:
        return None
    if before in ("during", "following", "after", "through", "from", "under", "amid", "via", "by"):
        return "circumstance"
    if nxt in (
        "at",
        "in",
        "across",
        "on",
        "saw",
        "led",
        "resulted",
        "resulting",
        "uncovered",
        "which",
        "yesterday",
        "today",
        "took",
        "this",
        "last",
    ) and (before not in ("for", "a", "to") or sentence.kind in ("title", "heading", "description")):
        if nxt in ("on", "which") and tokens[n].tags["noun"][1] == "noun":
            return None
        return "at_place"
    if n + 1 < len(tokens) and tokens[n + 1].kind == "when":
        return "at_place"
    if n > 0 and tokens[n - 1].kind == "when" or (n > 0 and "possessive" in tokens[n - 1].tags):
        return "circumstance"
    if n > 0 and tokens[n - 1].low in ("s", "'s", "’s"):
        return "circumstance"
    if "results" in around or "result" in around or "success" in around or "successful" in around:
        return "circumstance"
    if before in ("as", "with", "of") and around & {
        "part",
        "number",
        "series",
        "result",
        "officers",
        "string",
    }:
        return "circumstance"
    return None


_RESULTS = frozenset("resulted resulting led saw uncovered recovered yielded".split())


def _produced(tokens: list[Token], n: int, s: int) -> bool:
    """Whether counted warrants bring results: "five warrants linked to a county line resulted in six arrests"."""
    if any("vague" in t.tags for t in tokens[s:n]) or not any(t.kind in ("num", "units") for t in tokens[s:n]):
        return False
    if any(t.low in _RESULTS for t in tokens[n + 1 : n + 12]):
        return True
    before = [t.low for t in tokens[max(0, s - 10) : s]]
    return bool(_RESULTS & set(before)) and "arrests" in before


def _addresses(tokens: list[Token], n: int) -> tuple[float | None, int]:
    """How many warrants "warrants at five addresses" or a list of three streets means."""
    j = n + 1
    while j < len(tokens) and j < n + 16:
        token = tokens[j]
        if token.low in (".", ";") or token.kind == "noun":
            break
        if token.low == "both" and j + 1 < len(tokens) and "places_of_search" in tokens[j + 1].tags:
            return 2.0, j + 1
        if token.kind in ("num", "units") or token.low in ("a", "an"):
            number = read_number(tokens, j)
            if number is None and token.low in ("a", "an"):
                number = Number(j, j + 1, 1, "exact")
            if number is not None and number.value and number.unit is None:
                k = number.last
                while (
                    k < len(tokens)
                    and k < number.last + 4
                    and "places_of_search" not in tokens[k].tags
                    and tokens[k].kind in ("word", "name", "item", "units", "adverbs", "compound_heads")
                    and tokens[k].low not in ("in", "at", "on", "of", "and")
                ):
                    k += 1
                if k < len(tokens) and "places_of_search" in tokens[k].tags:
                    if number.value == 1 and tokens[n].tags["noun"][1] == "nouns":
                        return None, n
                    return number.value, k
        j += 1
    return _streets(tokens, n)


_STREET_WORDS = frozenset(
    "road street lane avenue close court drive way crescent place gardens terrace hill square walk grove green row mews parade rise view".split()
)


def _streets(tokens: list[Token], n: int) -> tuple[float | None, int]:
    """The number of streets in a list of three or more after "warrants at ..."; two may be parts of one address."""
    streets, last = 0, n
    for j in range(n + 1, min(n + 30, len(tokens))):
        token = tokens[j]
        if token.low in (".", ";") or token.kind in ("noun", "verb"):
            break
        if token.low in _STREET_WORDS and token.text[0].isupper():
            streets += 1
            last = j
    return (float(streets), last) if streets >= 3 else (None, n)


# ---- stops and searches ----------------------------------------------------------------------------------------------


def _search_verb(sentence: Sentence, v: int, form: str) -> None:
    mood = sentence.moods[v]
    if not mood.done or form != "past":
        return
    following = _object(sentence, v) if not mood.passive else None
    tokens = sentence.tokens
    if tokens[v].low in ("raided", "targeted", "visited", "attended"):
        return
    if tokens[v].low == "searched" and not (mood.passive and {"stopped", "stop", "car", "vehicle", "street"} & {t.low for t in tokens[:v]}):
        return
    group = following or _subject(sentence, mood, v)
    if group is None or (group.bare and not group.names):
        return
    sentence.subjects[v] = group
    if group.count == 0 and not group.definite:
        return
    value = group.count if group.count else (1 if group.definite and not group.bare else None)
    made = _statement(
        sentence,
        "stop_searches",
        value,
        group.qualifier,
        min(group.first, v),
        max(v, group.last - 1),
        v,
        "stop_searches.verb",
    )
    made.definite = group.definite
    made.names, made.ages = group.names, group.ages


def _vehicles_stopped(sentence: Sentence, v: int, form: str) -> None:
    """ "49 vehicles were stopped", "stopped 29 drivers": several, as the aim of an operation."""
    tokens = sentence.tokens
    mood = sentence.moods[v]
    if not mood.done:
        return
    if (
        v + 1 < len(tokens)
        and tokens[v + 1].low == "and"
        and v + 2 < len(tokens)
        and tokens[v + 2].low.startswith("search")
    ):
        return
    candidates: list[tuple[int, int, float | None, str]] = []
    for goods in sentence.goods:
        if goods.item == "vehicles" and goods.amounts and goods.amounts[0].unit == "items":
            candidates.append((goods.first, goods.last, goods.amounts[0].value, goods.amounts[0].qualifier))
    for group in sentence.groups:
        if any(
            t.low in ("drivers", "motorists", "riders", "cyclists", "motorcyclists")
            for t in tokens[group.first : group.last]
        ):
            candidates.append((group.first, group.last, group.count, group.qualifier))
    for first, last, value, qualifier in candidates:
        if value is not None and value < 2:
            continue
        left = last <= mood.start and mood.start - last <= 4 and (mood.passive or mood.start == v)
        right = not mood.passive and v < first <= v + 3 and form in ("past", "ing")
        if left or right:
            if value is None and not any("vague" in t.tags for t in tokens[first:last]):
                continue
            made = _statement(
                sentence,
                "vehicles_stopped",
                value,
                qualifier,
                min(first, v),
                max(v, last - 1),
                v,
                "vehicles_stopped.verb",
            )
            made.vague = value is None
            return


_BY_PLACE = frozenset({"in", "at", "across"})


def _breakdown(sentence: Sentence) -> None:
    """"18 warrants, eight in Wellingborough and ten in Corby"; "six were reported for speeding, two for using a phone"."""
    tokens = sentence.tokens
    counted = [s for s in sentence.statements if s.metric in ("warrants", "arrests", "fines", "charges") and (s.value is None or s.value > 1)]
    if not counted:
        return
    for i, token in enumerate(tokens):
        if token.kind not in ("num", "units") or i + 2 >= len(tokens) or i == 0:
            continue
        before = [s for s in counted if s.at <= token.begin]
        if not before or tokens[i - 1].low not in (",", "and", "-", "–", "—", "with", ":", "(", "including", "further", ";"):
            continue
        number = read_number(tokens, i)
        if number is None or number.value is None or number.unit is not None or number.last >= len(tokens) - 1:
            continue
        told = before[-1]
        low = tokens[number.last].low
        following = tokens[number.last + 1]
        by_place = low in _BY_PLACE and (following.kind == "name" or following.low == "the") and told.metric in ("warrants", "arrests")
        by_reason = low == "for" and following.low not in ("the", "a", "an") and told.metric in ("arrests", "fines", "charges")
        if not (by_place or by_reason) or (told.value is not None and number.value > told.value and told.metric != "fines"):
            continue
        made = _statement(sentence, told.metric, number.value, number.qualifier, i, number.last + 1, i, f"{told.metric}.{'by_place' if by_place else 'by_reason'}")
        made.partitive = told.metric != "fines"
        made.elliptic = True


def _measures(sentence: Sentence) -> None:
    """ "Safeguarding measures were put in place for three children"."""
    tokens = sentence.tokens
    for i, token in enumerate(tokens):
        if (
            token.low == "safeguarding"
            and i + 1 < len(tokens)
            and tokens[i + 1].low in ("measures", "measure")
            and not _unreal(sentence, i)
        ):
            for group in sentence.groups:
                if (
                    group.first > i
                    and group.count != 0
                    and not group.definite
                    and tokens[group.first - 1].low in ("for", "to", "with")
                ):
                    _statement(
                        sentence,
                        "safeguarded",
                        group.count,
                        group.qualifier,
                        i,
                        group.last - 1,
                        i,
                        "safeguarded.measures",
                    )
                    return


# ---- seizures --------------------------------------------------------------------------------------------------------

_LIST_BREAK = frozenset(
    "after when while who whose suspicion possession supply supplying intent conspiracy offences offence linked relating connection because where before following for if during until since alleged then so suspected_of offender led used worth_of concerned admitted pleaded fled charged court that saw see seen resulted resulting leading meant".split()
)
_LIST_BREAK_KINDS = frozenset({"modal", "verb", "noun", "pronoun", "be", "have"})
_CONTRABAND = DRUGS | {
    "cannabis_plants", "drug_paraphernalia", "cash", "firearms", "ammunition", "knives", "weapons", "phones", "stolen_property", "tobacco", "jewellery",
    "documents", "alcohol", "electronics",
}  # fmt: skip
_CLEARED = DRUGS | {"cannabis_plants", "weapons", "knives", "firearms", "cash", "ammunition"}


def _seizure_verb(sentence: Sentence, v: int, form: str) -> None:
    tokens = sentence.tokens
    token = tokens[v]
    mood = sentence.moods[v]
    strength = token.tags.get("strength", "strong")
    if not mood.done:
        return
    rule = f"seizure.{strength}"
    if form == "base":
        if not _base_verb_is_done(tokens, v):
            return
        _goods_right(sentence, v, strength, rule + "_active")
        return
    if form == "ing":
        if mood.passive and v > 0:
            return
        if v and tokens[v - 1].kind in ("modal", "negation", "det"):
            return
        if (
            strength == "weak"
            and not _police_left(tokens, v)
            and v
            and tokens[v - 1].low not in ("after", "with", "and", ",", "officers", "police", "to", "before")
        ):
            return
        _goods_right(sentence, v, strength, rule + "_participle")
        return
    if strength == "possession":
        following = next((g for g in sentence.goods if g.first > v), None)
        if following is not None and following.first - v <= 3:
            _goods_right(sentence, v, strength, rule)
        return
    if mood.passive:
        if tokens[mood.start].low == "being" and _unreal(sentence, mood.start):
            return
        if _elliptic_goods(sentence, mood, v):
            return
        found = _goods_left(sentence, mood.start, v, strength, rule + "_passive")
        right = next((g for g in sentence.goods if g.first > v), None)
        if not found and right is not None and right.first - v <= 2 and not any(g.last <= mood.start for g in sentence.groups if tokens[g.first].kind != "pronoun"):
            # "from the address was recovered around £700 in cash"
            _goods_right(sentence, v, strength, rule + "_inverted")
            return
        _included_right(sentence, v, strength, rule + "_list", bool(found))
        return
    if mood.start == v and _unreal(sentence, v):
        return
    inverted = next((j for j in range(v + 1, min(v + 9, len(tokens))) if tokens[j].low in ("was", "were")), None)
    if inverted is not None and mood.start == v and not any(v < g.last and g.first < inverted and not _where(tokens, g, v) for g in sentence.goods) and (v == 0 or tokens[v - 1].low in ("also", "and")) and not any(t.kind == "verb" for t in tokens[v + 1 : inverted]):
        # "Also found at the address was a mobile phone"
        _goods_right(sentence, v, strength, rule + "_inverted", start=inverted + 1)
        return
    right = next((g for g in sentence.goods if v < g.first <= v + 3), None)
    left_adjacent = next(
        (g for g in sentence.goods if g.last <= mood.start and _adjacent_left(tokens, g, mood.start)), None
    )
    has = _has(tokens, mood, v)
    if mood.shared is not None and not has and right is None and tokens[mood.shared].tags["verb"][0] == "seizure":
        if strength == "clearing":
            _goods_left(sentence, sentence.moods[mood.shared].start, v, strength, rule + "_passive")
        return
    if left_adjacent is not None and not has and (right is None or not _police_left(tokens, v)):
        _goods_left(sentence, mood.start, v, strength, rule + "_reduced")
        _included_right(sentence, v, strength, rule + "_list", True)
        return
    if (
        strength in ("weak", "medium")
        and not has
        and not _police_left(tokens, v)
        and not (mood.shared is not None)
    ):
        if not any(t.kind == "police" for t in tokens[:v]) and not any(
            t.low in ("search", "searches", "searched", "warrant", "they", "raid", "also") or "noun" in t.tags
            for t in tokens[:v]
        ):
            return
    _goods_right(sentence, v, strength, rule + "_active")


def _elliptic_goods(sentence: Sentence, mood: Mood, v: int) -> bool:
    """"Of the 68 vehicles stopped, four were seized": a bare number that counts the things told of before."""
    tokens = sentence.tokens
    group = next((g for g in sentence.groups if g.elliptic and not g.partitive and g.last == mood.start and g.count), None)
    if group is None or tokens[v].tags.get("strength") != "strong":
        return False
    before = [g for g in sentence.goods if g.last <= group.first and g.item == "vehicles"]
    if not before and not sentence.vehicles_before:
        return False
    made = _statement(
        sentence, "seizure", group.count, group.qualifier, group.first, v, v, "seizure.elliptic", item="vehicles", unit="items"
    )
    made.elliptic = True
    made.clause = f"{tokens[v].begin}:{group.first}"
    return True


def _police_left(tokens: list[Token], v: int) -> bool:
    return any(
        t.kind == "police" or t.low in ("they", "search", "searches", "warrant", "warrants", "which", "dog")
        for t in tokens[max(0, v - 9) : v]
    )


def _adjacent_left(tokens: list[Token], goods: Goods, start: int) -> bool:
    gap = tokens[goods.last : start]
    return (
        len(gap) <= 1
        and all("adverbs" in t.tags or t.low in (",", "which") or t.kind == "place" for t in gap)
        or (
            0 < len(gap) <= 8
            and gap[0].low in ("from", "at", "in", "believed", "being")
            and not any(t.kind in _LIST_BREAK_KINDS for t in gap)
        )
    )


_PARENTHETIC = frozenset("suspected believed thought understood".split())


def _gap_holds(tokens: list[Token], first: int, last: int, limit: int = 14) -> bool:
    """Whether the words between two things still belong to one list."""
    if last - first > limit:
        return False
    i = first
    while i < last:
        token = tokens[i]
        low = token.low
        if low == "as" and i + 1 < last + 1 and tokens[i + 1].low == "well":
            i += 3
            continue
        if low in _PARENTHETIC and i > first:
            # "a car suspected to have been used in crime, a Taser"
            while i < last and tokens[i].low not in (",", "and", "-", "–"):
                i += 1
            if i < last:
                continue
            return False
        if low in _LIST_BREAK or (token.kind == "when" and i > first and tokens[i - 1].low in ("and", "on") and any(t.low == "and" for t in tokens[first:i])):
            return False
        if token.kind in _LIST_BREAK_KINDS and "item" not in token.tags:
            # "what was believed to be", "which are believed to be", "seized" inside "items seized included"
            if (
                token.kind in ("be", "have")
                and i + 1 < last
                and tokens[i + 1].low
                in ("believed", "thought", "suspected", "to", "be", "estimated", "worth", "a")
            ):
                i += 1
                continue
            if low in ("be", "been") and tokens[i - 1].low in ("to", "have"):
                i += 1
                continue
            return False
        if low in (";", ".", ":") and not (low == ":"):
            return False
        i += 1
    return True


def _offence(tokens: list[Token], goods: Goods) -> bool:
    """Whether the thing is only named in an offence: "possession of cannabis", "supply of Class A drugs"."""
    j = goods.first - 1
    steps = 0
    while j >= 0 and steps < 4:
        low = tokens[j].low
        if low in _OFFENCE_WORDS:
            return not (low == "suspected" or low == "possession" and j > 0 and tokens[j - 1].kind == "verb")
        if low in (",", "and", ";", "."):
            return False
        j -= 1
        steps += 1
    return False


def _goods_right(
    sentence: Sentence, v: int, strength: str, rule: str, start: int | None = None, included: bool = False
) -> list[Goods]:
    tokens = sentence.tokens
    taken: list[Goods] = []
    position = v + 1 if start is None else start
    including = included
    for goods in sentence.goods:
        if goods.first < position:
            continue
        if not taken:
            gap = tokens[position : goods.first]
            if (
                not _gap_holds(tokens, position, goods.first, 12)
                or any(t.low in ("from", "in", "at", "to") for t in gap)
                and len(gap) > 6
            ):
                break
        elif not _gap_holds(tokens, position, goods.first):
            break
        if any(
            t.low
            in ("including", "includes", "included", "include", "such", "consisting", "comprising", "ranging")
            for t in tokens[position : goods.first]
        ):
            including = True
        if not _offence(tokens, goods) and not _where(tokens, goods, v):
            _seize(sentence, goods, v, strength, rule, bool(taken), including)
            taken.append(goods)
        position = goods.last
    _worth_of_list(sentence, taken)
    return taken


def _where(tokens: list[Token], goods: Goods, v: int) -> bool:
    """Whether the thing only says where something was: "drugs from the vehicle", "cash hidden in a car"."""
    return goods.first - 1 > v and tokens[goods.first - 1].low in _INSIDE


_INSIDE = frozenset("from in inside at on by under behind into near within beneath outside around through onto off using".split())


def _worth_of_list(sentence: Sentence, taken: list[Goods]) -> None:
    """What several drugs are worth together is the worth of drugs, not of the last (or first) one named."""
    drugs = [g for g in taken if g.item in DRUGS or g.item == "cannabis_plants"]
    if len(drugs) < 2:
        return
    for goods in (drugs[0], drugs[-1]):
        worth = [a for a in goods.amounts if a.unit == "GBP"]
        leading = goods is drugs[0] and len(goods.amounts) == 1 and not any(g.counted for g in drugs[1:])
        trailing = goods is drugs[-1] and len(goods.amounts) > 1 and goods.amounts[0].value is None
        others = [a.unit for g in drugs if g is not goods for a in g.amounts if a.value is not None]
        if len(worth) != 1 or not (leading or trailing) or others:
            continue
        hard = {"heroin", "cocaine", "crack_cocaine", "class_a_drugs", "mdma"}
        item = "class_a_drugs" if all(g.item in hard for g in drugs) else "drugs"
        for s in sentence.statements:
            if s.metric == "seizure" and s.unit == "GBP" and s.value == worth[0].value and s.item == goods.item:
                s.item = item
        first = drugs[0].first
        for s in sentence.statements:
            if s.item == item and s.unit == "GBP" and s.value == worth[0].value:
                s.begin = min(s.begin, sentence.tokens[first].begin)
        return


def _goods_left(sentence: Sentence, start: int, v: int, strength: str, rule: str) -> list[Goods]:
    tokens = sentence.tokens
    taken: list[Goods] = []
    position = start
    for goods in reversed(sentence.goods):
        if goods.first >= start or goods.last > position:
            continue
        if not _gap_holds(tokens, goods.last, position, 16 if taken else 20):
            if taken or not _relative_gap(tokens[goods.last : position]):
                break
        if _offence(tokens, goods):
            break
        if goods.first > 0 and tokens[goods.first - 1].low in _INSIDE:
            position = goods.first
            continue
        taken.append(goods)
        position = goods.first
    taken.reverse()
    including = False
    for i, goods in enumerate(taken):
        if i and any(t.low in ("including", "such") for t in tokens[taken[i - 1].last : goods.first]):
            including = True
        _seize(sentence, goods, v, strength, rule, i > 0, including)
    _worth_of_list(sentence, taken)
    return taken


def _relative_gap(gap: list[Token]) -> bool:
    return (
        bool(gap)
        and gap[0].low in ("which", "that", ",")
        and len(gap) < 16
        and any(t.low == "which" for t in gap[:2])
    )


_INCLUDING = frozenset(
    {
        "including",
        "alongside",
        "along",
        "together",
        "included",
        "include",
        "includes",
        "as",
        "with",
        ":",
        "plus",
        "–",
        "-",
    }
)


def _included_right(sentence: Sentence, v: int, strength: str, rule: str, found: bool) -> None:
    """ "were seized along with 64 boxes of trainers", "items seized included a machete"."""
    tokens = sentence.tokens
    for j in range(v + 1, min(v + 16, len(tokens))):
        low = tokens[j].low
        if low in ("after", "when", "while", "because", "who", ";") or tokens[j].kind in ("verb", "modal", "pronoun"):
            return
        if low in _INCLUDING:
            if low == "as" and not (j + 1 < len(tokens) and tokens[j + 1].low == "well"):
                continue
            if low == "with" and tokens[j - 1].low not in ("along", "together"):
                continue
            _goods_right(
                sentence,
                v,
                strength,
                rule,
                start=j + 1,
                included=low in ("including", "included", "include", "includes") and found,
            )
            return


def _seizure_noun(sentence: Sentence, n: int, form: str) -> None:
    """ "The seizure of 186kg of cocaine", "seizures of cash and phones"."""
    tokens = sentence.tokens
    if n + 1 >= len(tokens) or tokens[n + 1].low != "of" or _unreal(sentence, n):
        return
    strength = tokens[n].tags.get("strength", "strong")
    _goods_right(sentence, n, strength, f"seizure.{strength}_noun", start=n + 2)


_GENERIC_HEADS = frozenset(
    {
        "item",
        "items",
        "image",
        "images",
        "indecent image",
        "indecent images",
        "property",
        "properties",
        "press",
        "key",
        "keys",
        "light",
        "lights",
        "device",
        "bag",
        "bags",
        "box",
        "boxes",
        "evidence",
        "asset",
        "assets",
    }
)


def _seize(
    sentence: Sentence, goods: Goods, v: int, strength: str, rule: str, listed: bool, including: bool
) -> None:
    tokens = sentence.tokens
    if goods.first and tokens[goods.first - 1].kind == "negation":
        return
    if goods.site and strength not in ("strong", "clearing"):
        return
    if strength == "clearing" and not goods.site and goods.item not in ("cannabis_plants", "cannabis"):
        return
    if "streets" in tokens[v].low and not goods.counted:
        # "drugs removed from our streets" is what they are always glad of
        return
    if strength in ("weak", "possession") and goods.item not in _CONTRABAND:
        counted_animals = goods.item == "animals" and (goods.amounts[0].value or 0) > 1
        by_police = goods.item in ("tools", "clothing") and strength == "possession" or goods.item in ("tools", "clothing") and rule.endswith("_active") and _police_left(tokens, v)
        if not (counted_animals or by_police):
            return
    if goods.first > 1 and tokens[goods.first - 1].low == "/":
        return
    if tokens[v].low in ("removed", "removing", "intercepted") and goods.item not in _CLEARED:
        return
    if goods.head == "bare" and not (listed or sentence.kind in ("title", "heading")):
        return
    if goods.head == "£" and strength in ("weak",):
        return
    last_word = tokens[goods.last - 1].low
    head = tokens[goods.last - 1]
    item = goods.item
    if item == "other" and any(t.low == "stolen" for t in tokens[goods.first : goods.last]):
        item = "stolen_property"
    if item == "drugs" and (goods.head == "wraps" or (goods.definite or goods.counted) and last_word == "drug" or last_word == "drug" and tokens[goods.last - 2].low == "the"):
        # "40 wraps", "the drug": of what the sentence, or the one before, names
        named = [g for g in sentence.goods if g.item in DRUGS and g.item != "drugs"]
        later = [g for g in named if g.first > goods.first]
        item = later[0].item if later else named[-1].item if named else sentence.drug_before or item
    if (
        goods.item == "other"
        and (last_word in _GENERIC_HEADS or last_word == "goods" and not goods.counted)
        and not goods.amounts[0].unit == "GBP"
    ):
        return
    if (
        strength == "medium"
        and goods.item == "vehicles"
        and (goods.amounts[0].value or 2) < 2
        and not (rule.endswith(("_active", "_participle")) or any(t.low == "stolen" for t in tokens))
    ):
        return
    for amount in goods.amounts:
        if (
            amount.value is None
            and len(goods.amounts) > 1
            and any(a.value is not None for a in goods.amounts)
        ):
            continue
        first = min(goods.first, v)
        last = max(goods.last - 1, v)
        made = _statement(
            sentence,
            "seizure",
            amount.value,
            amount.qualifier,
            first,
            last,
            v,
            rule,
            item=item,
            unit=amount.unit,
        )
        # "seizing drugs and cash" only sums up, where the particulars are told
        made.definite = goods.definite or (rule.endswith("_participle") and not goods.counted)
        made.more = goods.more
        made.included = including
        made.vague = amount.value is None
        made.head = head.low
        # The place in the list tells apart several things under one verb.
        made.begin, made.end = (
            (tokens[goods.first].begin, tokens[goods.last - 1].end)
            if last - first > 40
            else (made.begin, made.end)
        )
        made.clause = f"{tokens[v].begin}:{goods.first}"


# ---- a whole text ------------------------------------------------------------------------------------------------------


def read_statements(
    text: str, paragraphs: Any, whens: list[Any], marks: list[tuple[int, int]] | None = None
) -> Iterator[Sentence]:
    """Every sentence of the text that has an outcome word, with its statements.

    ``paragraphs`` have ``start``, ``end`` and ``kind``; ``whens`` are the date phrases of the text in order.
    A list under "the following were seized:" is read as if each line had the verb.
    """
    marks = flagged(text) if marks is None else marks
    antecedents = Antecedents(text)
    index = 0
    lead: tuple[str, str] | None = None
    vehicles = False
    drug: str | None = None
    opened = False
    for number, paragraph in enumerate(paragraphs):
        opened = opened or paragraph.kind == "text"
        # Bullets and headings before the first sentence of the body are headlines too.
        kind = paragraph.kind if opened or paragraph.kind == "title" else "description"
        listed = lead is not None and paragraph.kind == "bullet"
        if not listed:
            lead = None
            if not readable(_flags_between(marks, paragraph.start, paragraph.end)):
                continue
        sentence = None
        told: Sentence | None = None
        for begin, end in sentences(text, paragraph.start, paragraph.end):
            spoken = readable(_flags_between(marks, begin, end))
            if not spoken and not listed:
                if told is not None and text.find("value", begin, end) >= 0:
                    sentence = Sentence(index, number, kind, begin, end, scan(text, begin, end, whens))
                    index += 1
                    if _value_of_what_was_told(sentence, told):
                        yield sentence
                told = None
                continue
            sentence = Sentence(index, number, kind, begin, end, scan(text, begin, end, whens))
            sentence.vehicles_before, sentence.drug_before = vehicles, drug
            sentence.quoted = text[paragraph.start] in "\"“”‘'"
            index += 1
            read_sentence(sentence, antecedents)
            if listed and lead is not None and not sentence.statements:
                _read_listed(sentence, *lead)
            if not sentence.statements and told is not None and text.find("value", begin, end) >= 0:
                _value_of_what_was_told(sentence, told)
            told = sentence if any(s.metric == "seizure" for s in sentence.statements) else None
            drug = next((g.item for g in reversed(sentence.goods) if g.item in DRUGS and g.item != "drugs"), drug)
            vehicles = any("item" in t.tags and t.tags["item"][0] == "vehicles" for t in sentence.tokens)
            yield sentence
        if not listed:
            lead = _lead(sentence) if sentence is not None else None


def _value_of_what_was_told(sentence: Sentence, told: Sentence) -> bool:
    """"These have a total street value of £4,215": what the things seized in the sentence before are worth."""
    tokens = sentence.tokens
    at = next((i for i, t in enumerate(tokens) if t.low in ("value", "valued")), None)
    if at is None or any(t.kind == "modal" and t.low not in ("would", "could") for t in tokens):
        return False
    number = next((n for j in range(at, min(at + 14, len(tokens))) if (n := read_number(tokens, j)) is not None and n.unit == "GBP"), None)
    if number is None:
        return False
    items = {s.item for s in told.statements if s.metric == "seizure" and (s.item in DRUGS or s.item == "cannabis_plants")}
    if not items:
        return False
    hard = {"heroin", "cocaine", "crack_cocaine", "class_a_drugs", "mdma"}
    item = items.pop() if len(items) == 1 else "class_a_drugs" if items <= hard else "cannabis" if items <= {"cannabis", "cannabis_plants"} else "drugs"
    qualifier = "approx" if number.qualifier == "exact" and any(t.low in ("estimated", "potential", "maximum") for t in tokens) else number.qualifier
    made = _statement(sentence, "seizure", number.value, qualifier, at, number.last - 1, at, "seizure.value_told_after", item=item, unit="GBP")
    made.clause = f"{tokens[at].begin}:{number.first}"
    return True


def _lead(sentence: Sentence) -> tuple[str, str] | None:
    """The metric and verb strength that a line ending in a colon gives to the list below it."""
    tokens = sentence.tokens
    if not tokens or not (tokens[-1].low == ":" or tokens[-1].low in ("included", "include", "including")):
        return None
    for i in range(len(tokens) - 1, -1, -1):
        token = tokens[i]
        if token.kind == "verb" and i in sentence.moods and sentence.moods[i].done:
            metric = token.tags["verb"][0]
            if metric == "seizure":
                return metric, token.tags.get("strength", "strong")
            if metric in ("charges", "arrests", "fines"):
                return metric, ""
        if token.kind == "noun" and token.tags["noun"][0] == "seizure":
            return "seizure", "strong"
    return None


def _read_listed(sentence: Sentence, metric: str, strength: str) -> None:
    """One line of a list: the things seized, or the people charged, in it."""
    tokens = sentence.tokens
    if metric == "seizure":
        goods_list = sentence.goods or read_goods(tokens)
        sentence.goods = goods_list
        for goods in goods_list:
            if not _offence(tokens, goods) and not any(t.kind == "modal" for t in tokens):
                _seize(sentence, goods, goods.first, strength, f"seizure.{strength}_lines", True, False)
        return
    groups = [g for g in (sentence.groups or read_groups(tokens, headline=True)) if not g.definite]
    if groups and groups[0].first <= 1 and groups[0].count:
        group = groups[0]
        made = _statement(
            sentence, metric, group.count, group.qualifier, group.first, group.last - 1, group.first, f"{metric}.lines"
        )
        made.names, made.ages = group.names, group.ages
        made.perfect = True
