"""Who: the group of people that is the subject or object of an outcome verb, and whom a pronoun stands for."""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any

from extract.details import DASHES, can_be_surname, skip_details
from extract.goods import SUPPOSED
from extract.group import Group, acts
from extract.numerals import cardinal, read_number
from extract.scan import Token, scan
from extract.statement import Mood, Sentence
from extract.words import any_of, contexts, number_words

_WORDS = contexts()["subjects"]
_SAID_OF_PEOPLE = SUPPOSED | _WORDS["said_of_people"]
_IN_COURT = _WORDS["in_court"]

_NOT_SUBJECT_AFTER = frozenset(
    (
        "among amongst alongside of by against on for to from at between near towards behind into involving "
        "using at like than"
    ).split()
)
_SUBJECT_AFTER_ING = frozenset(
    "following seeing including resulting leaving seen having during being meaning".split()
)
_RELATIVE = frozenset({"who", "which", "that", "whom"})


def subject_of(sentence: Sentence, mood: Mood, v: int, *, adjacent: bool = False) -> Group | None:
    """Who was arrested (charged, ...): the group to the left of the auxiliaries that can be the subject."""
    tokens = sentence.tokens
    coordinated: Group | None = None
    called: Group | None = None
    for group in reversed(sentence.groups):
        if group.first >= mood.start:
            continue  # "have both been charged": the quantifier is among the auxiliaries
        end = skip_details(tokens, min(group.last, mood.start))
        gap = tokens[min(end, mood.start) : mood.start]
        if _is_called(tokens, group, gap):
            called = called or group
            continue
        if _in_dashes(tokens, group, mood.start) or (gap and _no_subject(sentence, group, gap)):
            continue
        if _only_included(sentence, group, gap):
            continue
        if _governed(tokens, group, gap, mood, v, adjacent):
            continue
        if group.definite and group.count == 0 and tokens[mood.start].low in ("was", "has") and not gap[1:]:
            head = tokens[min(group.last, len(tokens)) - 1]
            if head.tags.get("person") == 0 and mood.start and tokens[mood.start - 1].low == ",":
                continue  # "a man, who has not been named to protect the victims, was arrested"
        whole = _apposed(sentence, group)
        if whole is not None:
            return whole
        if not gap or _is_description(gap):
            return group
        if not adjacent and coordinated is None and _coordinated_gap(gap):
            coordinated = None if group.bare and group.count is None else group
    return coordinated or (None if adjacent else called)


def _no_subject(sentence: Sentence, group: Group, gap: list[Token]) -> bool:
    """Whether the group is not what the verb behind the ``gap`` is about: a portion, a description, an object."""
    tokens = sentence.tokens
    # "five men, three of them from Hull, were"
    aside = group.first > 0 and tokens[group.first - 1].low == ","
    described = not aside and all(t.low == "," for t in gap)  # "one of the men, aged 44, has been charged"
    if (group.partitive and not (group.whole or described or _of_whom_more(gap))) or _describes(
        sentence, group
    ):
        return True  # but "three of the men who ran off were arrested"
    if tokens[group.first].low in _OBJECTS:
        return True
    subordinated = group.first > 0 and tokens[group.first - 1].low in _SUBORDINATING
    # "Bell, who was asleep when they arrived, was arrested"
    return subordinated and gap[0].low != "," == gap[-1].low


def _only_included(sentence: Sentence, group: Group, gap: list[Token]) -> bool:
    """Whether the group is only named as some of those before it: "nine people, including five teenagers, were"."""
    tokens = sentence.tokens
    i = group.first - 1
    if i < 2 or tokens[i].low != "including" or any(t.low != "," for t in gap):
        return False
    i -= tokens[i - 1].low == ","
    for whole in sentence.groups:
        if whole.last <= i and skip_details(tokens, whole.last) >= i:
            return whole.first == 0 or tokens[whole.first - 1].kind != "verb"
    return False


_WHEN_OR_WHERE = frozenset("during in from at on under following over by as this last".split())
_NO_CIRCUMSTANCE = frozenset({"punct", "verb", "be", "have", "modal", "negation", "person", "pronoun"})


def _of_whom_more(gap: list[Token]) -> bool:
    """Whether the verb is still of some of the people: "three of the men who ran off were", "six have appeared and"."""
    if gap[0].low in DASHES and gap[-1].low in DASHES:
        return True  # "one of the passengers - a 32-year-old woman - has been arrested"
    if gap[0].low in ("who", "being"):
        return True  # "two of the men being treated in hospital have been arrested"
    if gap[0].low in _WHEN_OR_WHERE and not any(t.kind in _NO_CIRCUMSTANCE for t in gap):
        return True  # "four of those arrested during the operation have been charged"
    return gap[-1].low == "and" and (gap[0].kind in ("be", "have") or gap[0].low in ("appeared", "came"))


def _governed(
    tokens: list[Token], group: Group, gap: list[Token], mood: Mood, v: int, adjacent: bool
) -> bool:
    """Whether a preposition or another verb governs the group: "an attack on two men has been", "seeing a man run"."""
    if group.first == 0 or group.partitive:
        return False
    if _relative_alone(gap) and (group.names or group.ages or not group.definite or (group.count or 0) > 1):
        return False
    before = tokens[group.first - 1]
    if before.low in _NOT_SUBJECT_AFTER and not _subject_all_the_same(tokens, group, gap, mood, adjacent):
        return True
    if before.kind == "word" and before.low.endswith("ing") and not _no_gerund(tokens, group.first - 1):
        if gap or tokens[group.first - 2].low not in ("following", "after"):
            return True  # but "following questioning the men have been charged"
    if not gap or before.kind != "verb" or group.first - 1 == v or group.elliptic:
        return False
    # object of another verb: may still be shared ("arrested a man who was charged")
    return before.tags["verb"][1] in ("past", "base") and not any(t.low in _RELATIVE for t in gap)


def _is_called(tokens: list[Token], group: Group, gap: list[Token]) -> bool:
    """Whether the group is only what somebody is said to be: "Bell was identified as the suspect and arrested"."""
    as_what = group.first > 1 and tokens[group.first - 1].low == "as"
    return (
        as_what
        and tokens[group.first - 2].low in _CALLED
        and any(t.low in ("and", "but", "before") for t in gap)
    )


_CALLED = frozenset({"identified", "recognised", "named", "known", "treated"})


def _no_gerund(tokens: list[Token], i: int) -> bool:
    """Whether a word on "-ing" takes no object: "by Monday morning 13 had", "after the hearing he was"."""
    low = tokens[i].low
    return low in _SUBJECT_AFTER_ING or low in _TIMES_OF_DAY or (i > 0 and tokens[i - 1].low in _DETERMINERS)


_TIMES_OF_DAY = frozenset({"morning", "evening"})
_DETERMINERS = frozenset("the a an this that his her their its our".split())


def _subject_all_the_same(
    tokens: list[Token], group: Group, gap: list[Token], mood: Mood, adjacent: bool
) -> bool:
    """Whether a group is the subject in spite of the preposition before it: "a total of 12 people were"."""
    of = tokens[group.first - 1].low == "of"
    if group.first == 1:
        if of and not gap:
            return True  # "Of the 12 people arrested, four"
    else:
        ahead = tokens[group.first - 2].low
        if of and (ahead in ("total", "all", "both", "most") or "band" in tokens[group.first - 2].tags):
            return True
        led = tokens[group.first - 1].low == "to" and ahead in ("led", "leading", "leads")
        if led and tokens[mood.start].low == "being":
            return True  # "led to two men being arrested"
    return bool(adjacent and not gap and group.count and not group.definite)


def _relative_alone(gap: list[Token]) -> bool:
    """Whether the verb belongs to a relative clause right after the people: "the release of a man who was held"."""
    if not 0 < len(gap) <= 2:
        return False
    before = gap[0].low if len(gap) == 2 else ""
    # "the arrest of three men, all of whom were charged": ", all" is passed over, as "both of Mill Road" is
    return (before, gap[-1].low) in _WHO


_WHO = frozenset({("", "who"), (",", "who"), ("of", "whom")})
_SUBORDINATING = frozenset({"when", "while", "as", "because", "until", "where"})
_OBJECTS = frozenset({"him", "her", "them", "whom"})


def _apposed(sentence: Sentence, group: Group) -> Group | None:
    """The group that ``group`` only describes: "two wanted men - a 42-year-old man and a 36-year-old man"."""
    k = next((i for i, g in enumerate(sentence.groups) if g is group), 0)
    total = group.count or 0
    for i in range(k - 1, max(-1, k - 4), -1):
        before = sentence.groups[i]
        if before.count and before.count > 1 and before.count == total:
            j = skip_details(sentence.tokens, before.last)
            if (
                j < len(sentence.tokens)
                and sentence.tokens[j].low in DASHES | {":", ","}
                and not before.definite
            ):
                return before
        total += before.count or 0
    return None


def _describes(sentence: Sentence, group: Group) -> bool:
    """Whether the group only describes the one before it: "the three occupants, all men in their 20s, were"."""
    tokens = sentence.tokens
    before = tokens[group.first - 1] if group.first else None
    if group.bare and group.count is None and before is not None:
        if before.kind in ("be", "verb") or (before.kind == "word" and before.low.endswith("ed")):
            return True  # "were declared suspects and arrested"
    if group.first == 0 or tokens[group.first - 1].low != "," or not group.definite or group.names:
        return False
    return any(
        skip_details(tokens, g.last) in (group.first - 1, group.first)
        for g in sentence.groups
        if g is not group
    )


def _in_dashes(tokens: list[Token], group: Group, stop: int) -> bool:
    """Whether the group stands in a parenthesis of dashes: "nine men - two 18-year-olds and ... - were arrested"."""
    return any(
        t.low in DASHES and t.begin > 0
        for t in tokens[max(0, group.first - 4) : group.first]
        if tokens[0] is not t
    ) and any(t.low in DASHES for t in tokens[group.last : stop])


def _is_description(gap: list[Token]) -> bool:
    """Whether the words between a group and its verb only describe the group."""
    lows = [t.low for t in gap]
    if lows[0] in _RELATIVE or (lows[0] in (",", "-", "–") and len(lows) > 1 and lows[1] in _RELATIVE):
        # "a man who was found at the house, was arrested"; "who was arrested" itself has an empty tail
        return True
    if len(lows) > 2 and lows[:2] == [",", "whose"] and lows[-1] == ",":
        return True  # "Bell, whose home is in Hull, was arrested"
    if lows[0] in DASHES and lows[-1] in DASHES and 1 < len(gap) < 18:
        return True  # "the man - now known to be Bell - was arrested"
    if lows[:2] == ["being", "treated"] and len(gap) < 18:
        return True  # "a man being treated at the hospital has been arrested"
    if any(t.kind in ("be", "have", "modal") for t in gap):
        if lows[0] == "whose" and len(gap) < 14 and gap[-1].kind not in ("be", "have", "modal"):
            return True  # "a man whose flat had been taken over was safeguarded"
        return lows[0] in _SAID_OF_PEOPLE and len(gap) < 18
    if any(low in (";", ":", ".") for low in lows):
        return False
    dealt_with = gap[0].kind == "verb" and gap[0].tags["verb"][0] in PEOPLE_METRICS
    longest = (
        40 if dealt_with else 22
    )  # "the man and woman arrested following a disturbance at ..., have been charged"
    return len(gap) <= longest and not any(low in _OTHER_CLAUSE for low in lows)


_OTHER_CLAUSE = frozenset({"after", "when", "while", "because", "before"})


_THE_REST = _WORDS["the_rest"]


def _coordinated_gap(gap: list[Token]) -> bool:
    """Whether the verb continues a predicate of the group: "a man was taken to hospital and has been arrested"."""
    lows = [t.low for t in gap]
    if "whose" in lows[-3:]:
        return False  # "he rang us, and someone whose partner was arrested"
    if lows[-1] in _THE_REST:
        return False  # "Bell was bailed and the others have been remanded"
    if lows[-1] in ("and", "but", "then", ",", "before") or lows[-1] in _RELATIVE:
        return True
    return any(low in ("and", "but", "then") for low in lows[-4:]) and not any(
        t.kind == "police" for t in gap[-3:]
    )


_AFTER_COUNT = frozenset(
    (", . and with for on in after as following so over during since across under at").split()
)


_STOPPED_AND_SEARCHED = _WORDS["stopped_and_searched"]


def object_of(sentence: Sentence, v: int) -> Group | None:
    """Who was arrested in the active voice: the group right after the verb."""
    tokens = sentence.tokens
    in_all = [t.low for t in tokens[v + 1 : v + 4]] == ["a", "total", "of"]
    if v + 1 < len(tokens) and (in_all or tokens[v + 1].kind in ("num", "units", "min", "approx")):
        number = read_number(tokens, v + 1)
        if (
            number is not None
            and number.unit is None
            and (number.last >= len(tokens) or tokens[number.last].low in _AFTER_COUNT)
        ):
            return Group(v + 1, number.last, number.value, number.qualifier, elliptic=True)
    surname = tokens[v + 1] if v + 1 < len(tokens) else None
    if (
        surname is not None
        and surname.kind == "name"
        and tokens[v].kind == "verb"
        and (tokens[v].tags["verb"][0] in PEOPLE_METRICS or tokens[v].low in _STOPPED_AND_SEARCHED)
    ):
        j = v + 1
        while j < len(tokens) and tokens[j].kind == "name":
            j += 1
        if (
            not any(g.first < j and g.last > v for g in sentence.groups)
            and j - v <= 4
            and not (j < len(tokens) and "person" in tokens[j].tags)
        ):
            return Group(
                v + 1, j, 1, names=(" ".join(t.text for t in tokens[v + 1 : j]),), definite=j - v == 2
            )
    for group in sentence.groups:
        if group.first <= v:
            continue
        gap = tokens[v + 1 : group.first]
        if len(gap) > 4 or (gap and gap[-1].low == "and"):
            return None  # "three charged and six arrested"
        if all(
            "adverbs" in t.tags
            or t.low in ("a", "the", "of", "total", "on")
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
            after = skip_details(tokens, group.last)
            if gap and after < len(tokens) and tokens[after].kind in ("be", "have"):
                return None  # the subject of the next clause
            return group
        return None
    return None


PEOPLE_METRICS = frozenset(
    "arrests charges remands cautions out_of_court_disposals referrals safeguarded fines".split()
)
_LOOKED_AFTER = _WORDS["looked_after"]
_WOMEN = _WORDS["women"]
_PEOPLE_BEFORE = re.compile(
    rf"\b(?:(?P<number>{number_words(2, 20)}|\d{{1,2}})"
    r" (?:of (?:the|these|those) )?(?:(?!year|(?:and|the|of|for|in|on|to|at|by|with|were|from) )[\w-]+ ){0,2}"
    rf"(?P<people>{any_of(_WORDS['people'] | _WOMEN)})\b"
    rf"|(?:the|both|this) (?P<pair>{any_of(_WORDS['pairs'])})\b"
    rf"|(?P<both>they (?:have |were |are |had |will )?both\b|both (?:of them|men|boys|{any_of(_WOMEN)})\b))",
    re.IGNORECASE,
)
# "Six men and one woman", "two men and a teenage boy": the others in the same breath.
_AND_OTHERS = re.compile(
    rf",? and (an?|{number_words(1, 6)}) (?:[\w-]+ ){{0,2}}{any_of(_WORDS['others'])}\b",
    re.IGNORECASE,
)
_OTHERS_AND = re.compile(rf"\b(a|an|{number_words(1, 9)}) (?:man|men|woman|women|boys?|girls?) and $", re.I)
# Those whom something happened to are not those who were arrested for it.
_SUFFERED = re.compile(
    rf"(?: \w+){{0,3}} {any_of(_WORDS['suffered'])}\b"
    rf"|(?: \w+){{0,2}} (?:being|been|were) (?:\w+ )?{any_of(_WORDS['harmed'])}\b"
)
# "Twelve of the vehicles", "two uninsured vans": what has drivers, as many as there are.
_VEHICLES_BEFORE = re.compile(
    rf"\b(?P<number>{number_words(2, 20)}|\d{{1,3}})"
    r" (?:of (?:the|these|those) )?(?:(?!year|(?:and|the|of|for|in|on|to|at|by|with|were|from) )[\w-]+ ){0,3}"
    rf"{any_of(_WORDS['vehicles'])}\b",
    re.IGNORECASE,
)
_AND_A_VEHICLE = re.compile(rf"\b(?:and|,) (?:a|an|one|another) (?:[\w-]+ )?{any_of(_WORDS['a_vehicle'])}\b")
_NAME = r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}"
# A sentence whose subject is a list of names: "Bell, Ellis and Frost are due in court."
_NAMES_LISTED = re.compile(
    rf"({_NAME}(?:, {_NAME})*),? and {_NAME},? (?:are|were|have|had|will|all|both|each|appeared|pleaded|admitted)\b"
)
_HEAD = 300  # characters: the title, and mostly the first sentence

# A line that begins with one person: "Adam Bell, 33, of Mill Road", "A 16-year-old boy from Hull".
_PERSON_LINE = re.compile(
    r"(?:An? |[-•*] ?|\[\w\] ?)?"
    r"(?:\d\d[- ]year|(?:[A-Z][\w'’-]+ ){1,5}[A-Z][\w'’-]+,? \(?(?:aged |now |who is )?\d\d?\b(?! (?:people|men)))"
)
# "Adam Bell, 33, and Carl Jones, 40, both of Mill Road": one more on the line
_AND_PERSON = re.compile(r"(?<!; )(?:\band|&) ((?:[A-Z][\w'’-]+ ){1,4}[A-Z][\w'’-]+, \(?(?:aged )?\d\d\b)")
# "...; Carl Jones (01/02/1990) of Mill Road; and a 17-year-old boy"
_PERSON_PART = re.compile(r" ?(?:and )?(?:an? \d\d[- ]year|[A-Z][\w'’-]+ [A-Z])")
# "A 20-year-old man and a 22-year-old woman were arrested" is no line of a list
_SEVERAL_WERE = re.compile(r"\band an? \d\d[- ]year.{0,60}\bwere\b|\b(?:were|have) (?:all|both)\b")
_AGE_AFTER = re.compile(r",? \(?(?:aged )?\d\d\b|, (?:formerly )?of (?:no fixed|[A-Z])")
_AFTER_SURNAME = frozenset({"was", "has", "had", "and", "who"})
_FIRST_NAME = re.compile(r"\b[A-Z][a-z]+$")
_SOME = _WORDS["some"]


def _some_of(tokens: list[Token], group: Group) -> bool:
    """ "A significant number of those arrested": nobody knows how many."""
    if group.first and "vague" in tokens[group.first - 1].tags:
        return True
    before = [t.low for t in tokens[max(0, group.first - 2) : group.first]]
    return len(before) == 2 and before[1] == "of" and before[0] in _SOME


def _opening_number(tokens: list[Token]) -> float | None:
    """How many people a bare number at the head of the sentence counts: "Five appeared in court and they were"."""
    value, last = cardinal(tokens, 0)
    if value is None or not 1 < value < 100 or last >= len(tokens):
        return None
    return value if tokens[last].low in _IN_COURT else None


_SIBLINGS = tuple(sorted(_WORDS["siblings"]))
_SIBLING_NUMBERS = {"two": 2.0, "both": 2.0, "three": 3.0, "four": 4.0, "five": 5.0}
_SOME_SIBLINGS = re.compile(rf"\b({any_of(_SIBLING_NUMBERS)}) {any_of(_SIBLINGS)}\b(?!-)", re.IGNORECASE)


def _of_a_family(tokens: list[Token], group: Group) -> bool:
    """Whether nothing but a surname tells which brothers are meant: "the brothers", "the Hill brothers"."""
    between = tokens[group.first + 1 : group.last - 1]
    return not between or (len(between) == 1 and between[0].text[0].isupper())


class Antecedents:
    """The people told of last, for "they", "the men" and "all" in what follows."""

    def __init__(self, text: str, paragraphs: Any = ()) -> None:
        self.text = text
        self.paragraphs = paragraphs
        self.count: float | None = None
        self.at = -1
        self._siblings_to, self._siblings_told = 0, 2.0

    def resolve(self, group: Group, sentence: Sentence) -> float | None:
        """How many a group counts; "they" and "the men" count as many as were told of last."""
        if group.count != 0:
            return group.count
        if _some_of(sentence.tokens, group):
            return None
        told = [
            g for g in sentence.groups if g.last <= group.first and g.count and g.count > 1 and g is not group
        ]
        if told:
            return told[-1].count
        opening = _opening_number(sentence.tokens)
        if opening:
            return opening
        listed = self._listed(group, sentence)
        if listed:
            return listed
        if sentence.tokens[group.last - 1].low in ("following", "below"):
            return None
        if sentence.tokens[group.last - 1].low in _SIBLINGS and _of_a_family(sentence.tokens, group):
            return self._siblings(sentence.begin)
        words = {t.low for t in sentence.tokens[group.first : group.last]}
        if words == {"they"} and (named := self._names_before(sentence.begin)):
            return named
        female = not _WOMEN.isdisjoint(words)
        near = sentence.tokens[max(0, group.first - 2) : group.last + 3]
        least = 3 if any(t.low == "all" for t in near) else 2
        at, counted = self._counted_before(sentence.begin, female, least)
        if counted is not None and (self.count is None or at > self.at):
            return counted
        others = female or not _LOOKED_AFTER.isdisjoint(words)  # "12 arrests were made. The victims were"
        if self.count and self.count > 1 and not others:
            return self.count
        return self._headed(sentence.begin) if least > 2 else None

    def _siblings(self, stop: int) -> float:
        """How many "the brothers" are: as many as were told of last, or two."""
        if stop < self._siblings_to:
            self._siblings_to, self._siblings_told = 0, 2.0
        for found in _SOME_SIBLINGS.finditer(self.text, self._siblings_to, stop):
            self._siblings_told = _SIBLING_NUMBERS[found[1].lower()]
        self._siblings_to = stop
        return self._siblings_told

    def _headed(self, stop: int) -> float | None:
        """How many people the release is about: "Five men jailed for burglaries", the first number of its head."""
        first = _PEOPLE_BEFORE.search(self.text, 0, min(stop, _HEAD))
        if first is None or first["pair"] or first["both"]:
            return None
        value, _ = cardinal(scan(self.text, first.start("number"), first.end("number"), []), 0)
        return value

    def _counted_before(self, stop: int, female: bool, least: int) -> tuple[int, float | None]:
        """Where and how many people were told of last by a number, women only if it is they who are meant.

        "All of them" are three at ``least``.
        """
        for found in reversed(list(_PEOPLE_BEFORE.finditer(self.text, max(0, stop - 1500), stop))):
            if found["both"]:
                return found.start(), 2
            if found["pair"] and (least < 3 or found["pair"].lower() == "trio"):
                return found.start(), 3 if found["pair"].lower() == "trio" else 2
            if found["pair"] or _SUFFERED.match(self.text, found.end()):
                continue
            if female and found["people"].lower() not in _WOMEN:
                continue
            value, _ = cardinal(scan(self.text, found.start("number"), found.end("number"), []), 0)
            others = _AND_OTHERS.match(self.text, found.end(), stop)
            if others and value:
                more, _ = cardinal(scan(self.text, others.start(1), others.end(1), []), 0)
                value += more or 1
            before = _OTHERS_AND.search(self.text, max(0, found.start() - 20), found.start())
            if before and value and not female:
                fewer, _ = cardinal(scan(self.text, before.start(1), before.end(1), []), 0)
                value += fewer or 1
            return found.start(), value
        return -1, None

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of the release, in small letters."""
        return frozenset(self.text.lower().split())

    def vehicles_before(self, stop: int) -> float | None:
        """How many vehicles the sentence before tells of: "two vans were seized. Their drivers"."""
        end = self._end_before(stop)
        begin = max(self.text.rfind(". ", 0, end), self.text.rfind("\n", 0, end), 0)
        told = [found["number"] for found in _VEHICLES_BEFORE.finditer(self.text, begin, end)]
        if len(told) != 1 or _AND_A_VEHICLE.search(self.text, begin, end):
            return None
        value, _ = cardinal(scan(told[0], 0, len(told[0]), []), 0)
        return value

    def _end_before(self, stop: int) -> int:
        """Where the words of the sentence before end."""
        end = stop - 1
        while end > 0 and self.text[end - 1] in " \n.":
            end -= 1
        return end

    def _names_before(self, stop: int) -> float | None:
        """How many people the sentence before lists by name as its subject."""
        end = self._end_before(stop)
        begin = max(self.text.rfind(". ", 0, end) + 2, self.text.rfind("\n", 0, end) + 1, 0)
        names = _NAMES_LISTED.match(self.text, begin, end)
        return names[1].count(",") + 2.0 if names else None

    def mark_surnames(self, sentence: Sentence) -> None:
        """Read a word as a name where the release has it for a surname: "Robert Park, 41, ... Park was arrested"."""
        tokens = sentence.tokens
        # few words of the lexicon have a capital, so that they are looked for first
        for i in [
            i for i, t in enumerate(tokens[:-1]) if t.tags and t.text[0].isupper() and can_be_surname(t)
        ]:
            following = tokens[i + 1]
            if following.low in _AFTER_SURNAME or acts(following):
                if self._is_surname(tokens[i].text, sentence.begin):
                    tokens[i].kind = "name"

    def _is_surname(self, word: str, stop: int) -> bool:
        """Whether a full name with an age or a home ends in the word: "Robert Park, 41", "Robert Park, of Hull"."""
        at = self.text.find(f" {word}", 0, stop)
        while at > 0:
            aged = _AGE_AFTER.match(self.text, at + 1 + len(word), stop)
            if aged and _FIRST_NAME.search(self.text, max(0, at - 15), at):
                return True
            at = self.text.find(f" {word}", at + 1, stop)
        return False

    def listed_below(self, sentence: Sentence) -> float | None:
        """How many people are named line by line after "those charged are:"."""
        return self._in_lines(sentence, ahead=True)

    def _listed(self, group: Group, sentence: Sentence) -> float | None:
        """How many people are named line by line: after "the following men were remanded:", or before "they were"."""
        words = {t.low for t in sentence.tokens[group.first : group.last + 1]}
        return self._in_lines(
            sentence, ahead=sentence.tokens[-1].low == ":" or bool(words & {"following", "below"})
        )

    def _in_lines(self, sentence: Sentence, *, ahead: bool) -> float | None:
        """How many people the lines name that follow a sentence, or go before it."""
        step = 1 if ahead else -1
        if step < 0 and sentence.begin > self.paragraphs[sentence.paragraph].start:
            return None
        people: set[str] = set()
        kind = ""
        for number in range(sentence.paragraph + step, len(self.paragraphs) if ahead else -1, step):
            paragraph = self.paragraphs[number]
            line = _PERSON_LINE.match(self.text, paragraph.start, paragraph.end)
            kind = kind or paragraph.kind
            if line is None or kind != paragraph.kind:
                break
            if not ahead and _SEVERAL_WERE.search(self.text, line.end(), paragraph.end):
                break
            people.add(line.group())
            if ahead:
                people.update(_AND_PERSON.findall(self.text, line.end(), paragraph.end))
                for part in self.text[line.end() : paragraph.end].split(";")[1:]:
                    people.update([part] if _PERSON_PART.match(part) else [])
        return float(len(people)) if len(people) > 1 else None

    def remember(self, group: Group, value: float | None, at: int) -> None:
        if value and not group.partitive:
            self.count, self.at = value, at


def reduced_subject(sentence: Sentence, mood: Mood, v: int, metric: str) -> Group | None:
    """Who was arrested in a participle without auxiliary: "two men arrested", "a man is due in court charged with"."""
    tokens = sentence.tokens
    group = subject_of(sentence, mood, v, adjacent=True)
    if group is not None:
        return group
    if mood.start and tokens[mood.start - 1].low == "or":
        return None  # "more likely to be injured or arrested"
    over = v + 1 < len(tokens) and (
        tokens[v + 1].low in CHARGED_WITH or tokens[v].low.endswith("accused of")
    )  # "three men have appeared in court accused of murder"
    if metric == "charges" and over:
        if any(t.low == "wanted" for t in tokens[:v]):
            return None  # "Bell is wanted for failing to appear at court charged with theft"
        return subject_of(sentence, mood, v) or main_subject(sentence, mood.start)
    if mood.start and tokens[mood.start - 1].low in ("and", ",", "but"):
        group = subject_of(sentence, mood, v)
        if group is not None and any(t.kind in ("be", "have") for t in tokens[group.last : v]):
            return group
    return None


CHARGED_WITH = frozenset({"with", "in", "over", "following"})


def subject_of_opening(sentence: Sentence, mood: Mood, v: int) -> Group | None:
    """Who a participle that opens the sentence is about: "After being charged with theft, Jones admitted it"."""
    tokens = sentence.tokens
    if mood.start > 1 or tokens[0].low not in _OPENINGS:
        return None
    for group in sentence.groups:
        if group.first <= v or group.partitive:
            continue
        if tokens[group.first - 1].low == ",":
            return group if group.definite or group.names else None
        between = tokens[v + 1 : group.first]
        if any(t.kind in ("verb", "be", "have", "modal", "punct") for t in between):
            return None
        following = tokens[group.last] if group.last < len(tokens) else None
        if following is not None and (following.kind in ("be", "have", "adverbs") or acts(following)):
            return group if group.names or tokens[group.first].kind == "pronoun" else None
    return None


_OPENINGS = frozenset("after when having before despite since while following upon once on being".split())


def main_subject(sentence: Sentence, stop: int) -> Group | None:
    """The subject of the sentence: its first group that no preposition or verb governs."""
    tokens = sentence.tokens
    for group in sentence.groups:
        if group.last > stop:
            return None
        before = tokens[group.first - 1] if group.first else None
        if before is None or (
            before.low not in _NOT_SUBJECT_AFTER
            and (before.kind != "verb" or "noun" in before.tags)  # "Following his arrest he was ..."
            and not before.low.endswith("ing")
        ):
            return None if group.bare and not group.names else group
    return None


def left_adjacent(sentence: Sentence, mood: Mood) -> bool:
    """Whether people stand right before the verb, who then were arrested and did not arrest."""
    tokens = sentence.tokens
    return any(
        skip_details(tokens, g.last) == mood.start and tokens[g.first].kind != "pronoun"
        for g in sentence.groups
        if g.last <= mood.start
    )
