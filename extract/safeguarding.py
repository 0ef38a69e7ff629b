"""People brought to safety: in words other than "safeguarded", by measures, and how many of a number were children."""

from __future__ import annotations

from collections.abc import Iterator

from extract.group import Group
from extract.mood import base_verb_is_done, read_mood, unreal
from extract.numerals import read_number
from extract.scan import Token, word_at
from extract.statement import Sentence, Statement, state
from extract.subjects import subject_of
from extract.words import contexts

_WORDS = contexts()["safeguarding"]
_ONLY_VICTIMS = _WORDS["only_victims"]
_SUPPOSED = _WORDS["supposed"]
_MEASURES = _WORDS["measures"]
_HELPING = _WORDS["helping"]
_PUT_IN_PLACE = _WORDS["put_in_place"]
_DONE = _WORDS["done"]
_AT_RISK = contexts()["disposals"]["exploited"]
_HELPED = _WORDS["helped"]
_VICTIMS = _WORDS["victims"]
_YOUNG = _WORDS["young"]
_FAMILY = _WORDS["family"]


def measures(sentence: Sentence) -> None:
    """ "Safeguarding measures were put in place for three children", "safeguarding was carried out"."""
    tokens = sentence.tokens
    if "safeguarding" not in sentence.words:
        return
    for i, token in enumerate(tokens):
        if token.low != "safeguarding" or i + 1 >= len(tokens) or unreal(sentence, i):
            continue
        following = [t.low for t in tokens[i + 1 : i + 6]]
        if following[0] in _MEASURES:
            if following[0] != "action" and _put_in_place(following):
                for_whom = [g for g in sentence.groups if g.first > i and g.count]
                one = any(t.low == "victim" for t in tokens[i:])
                if not for_whom or one:
                    value = 1 if one else None
                    rule, last = "safeguarded.measures", min(i + 4, len(tokens) - 1)
                    made = state(sentence, "safeguarded", value, "exact", i, last, i, rule)
                    made.vague = value is None
                    return
            for group in sentence.groups:
                told = group.count == 1 or (group.count != 0 and not group.definite)
                if group.first > i and told and _for_whom(tokens, group):
                    count, last, rule = group.count, group.last - 1, "safeguarded.measures"
                    state(sentence, "safeguarded", count, group.qualifier, i, last, i, rule)
                    return
        elif following[0] == "of":
            if _of_so_many(sentence, i):
                return
        elif following[0] in ("was", "were") and _DONE & set(following):
            last = min(i + 2, len(tokens) - 1)
            rule = "safeguarded.measures"
            state(sentence, "safeguarded", None, "unspecified", i, last, i, rule).vague = True
            return


def _of_so_many(sentence: Sentence, i: int) -> bool:
    """Whether people are counted whose safeguarding is told at ``i``: "led to the safeguarding of eleven children"."""
    group = next((g for g in sentence.groups if g.first == i + 2), None)
    if group is None or not group.numeral or (group.count or 0) < 2 or group.definite:
        return False
    last, rule = group.last - 1, "safeguarded.measures"
    state(sentence, "safeguarded", group.count, group.qualifier, i, last, i, rule)
    return True


_FOR_WHOM = frozenset({"for", "to", "with", "over", "around", "protect", "support", "safeguard"})


def _for_whom(tokens: list[Token], group: Group) -> bool:
    """ "Measures for a boy", "action was taken to help protect her", "put in place in relation to the girl"."""
    before = tokens[group.first - 1].low
    if before in _HELPING:
        return bool(group.count)
    related = before != "to" or tokens[group.first - 2].low in ("relation", "regard", "respect")
    return before in _FOR_WHOM and related


def protected(sentence: Sentence) -> None:
    """ "Supported 19 vulnerable people", "a vulnerable boy is now being supported", "safeguarded the victim"."""
    words = sentence.words
    if words.isdisjoint(_HELPED) or any(s.metric == "safeguarded" for s in sentence.statements):
        return
    if not any(w in _AT_RISK for told in words for w in told.split()):
        return
    tokens = sentence.tokens
    for i, token in enumerate(tokens):
        if token.low not in _HELPED or unreal(sentence, i):
            continue
        found = _helped_after(sentence, i) or _helped_before(sentence, i)
        if found is not None and not any(t.low in _FAMILY for t in tokens[found.first : found.last]):
            first, last = min(found.first, i), max(found.last - 1, i)
            rule = "safeguarded.protected"
            state(sentence, "safeguarded", found.count, found.qualifier, first, last, i, rule)
            return


def _helped_after(sentence: Sentence, i: int) -> Group | None:
    """Whom the verb at ``i`` helped in the active voice: "supported 19 vulnerable people", "safeguarded the victim"."""
    tokens = sentence.tokens
    if i and (tokens[i - 1].kind in ("be", "modal") or tokens[i].low in ("support", "protect")):
        return None
    by_police = (
        i == 0 or tokens[i - 1].kind in ("police", "have", "punct") or tokens[i - 1].low in _AND_POLICE
    )
    if not by_police:
        return None
    group = next((g for g in sentence.groups if i < g.first <= i + 2), None)
    if group is not None:
        by = any(t.low in ("by", "with") for t in tokens[i + 1 : group.first])
        return group if group.count and not by and _risks(tokens[group.first : group.last + 3]) else None
    return _one_victim(tokens, i + 1)


def _risks(tokens: list[Token]) -> bool:
    """Whether people are told to be at risk, and not only to be the victims of somebody."""
    words = {w for t in tokens for w in t.low.split()}
    return bool(words & (_AT_RISK - _ONLY_VICTIMS)) or bool(words & _ONLY_VICTIMS and words & _SUPPOSED)


_AND_POLICE = frozenset("and also we they who work action".split())


# "the victim and her family": more than one
_THEIRS = _FAMILY | frozenset("his her their the a an other others all any".split())


def _one_victim(tokens: list[Token], i: int) -> Group | None:
    """ "The young victim", "a second vulnerable resident", that begins at ``i``."""
    if i >= len(tokens) or tokens[i].low not in ("a", "an", "the", "another"):
        return None
    for j in range(i + 1, min(i + 5, len(tokens))):
        low = tokens[j].low
        if low in _VICTIMS:
            also = word_at(tokens, j + 1) == "and" and (
                word_at(tokens, j + 2) in _THEIRS or j + 2 >= len(tokens)
            )
            return None if also else Group(i, j + 1, 1)
        if tokens[j].kind not in ("word", "name", "adverbs", "ordinals", "age"):
            return None
    return None


def _helped_before(sentence: Sentence, i: int) -> Group | None:
    """Who was helped in the passive: "two vulnerable people are being supported", "a vulnerable victim supported"."""
    tokens = sentence.tokens
    if i + 1 < len(tokens) and tokens[i + 1].low in ("by", "through") and _by_specialists(tokens, i):
        return None
    mood = read_mood(tokens, i, set(), checked=False)
    now = tokens[i - 1].low == "being" or any(t.low == "now" for t in tokens[mood.start : i])
    if not mood.done or (
        {"is", "are"} & {t.low for t in tokens[mood.start : i]} and not (now or mood.perfect)
    ):
        return None
    victim = next((each for each in _victims_before(tokens, mood.start) if each.last == mood.start), None)
    if not mood.passive:
        # "arrested, and a vulnerable victim supported"
        begin = victim.first if victim is not None else mood.start
        joined = begin > 0 and tokens[begin - 1].low in ("and", "with", ",")
        if not (joined or sentence.headline or sentence.kind == "bullet") or word_at(tokens, i + 1) == "by":
            return None  # "officers, supported by the dog unit"
    group = subject_of(sentence, mood, i)
    if group is not None and any(t.low in _FAMILY for t in tokens[max(0, group.first - 3) : group.first]):
        return None
    if group is not None and group.count and not group.partitive:
        known = group.definite and group.count > 1
        return group if _risks(tokens[max(0, group.first - 2) : i]) and not known else None
    return victim


def _victims_before(tokens: list[Token], start: int) -> Iterator[Group]:
    """Every "the victim", "a vulnerable resident" that begins a few words before ``start``."""
    victims = (_one_victim(tokens, j) for j in range(max(0, start - 5), start))
    return (victim for victim in victims if victim is not None)


def _by_specialists(tokens: list[Token], i: int) -> bool:
    """Whether officers only look after somebody who was hurt: "is being supported by specialist officers"."""
    return any(t.low.startswith("special") or t.low == "officers" for t in tokens[i + 1 : i + 5])


def victim_safeguarded(sentence: Sentence, v: int) -> None:
    """ "The victim was moved to a safe location", "we were able to safeguard the victim": one of no word for people."""
    tokens, mood = sentence.tokens, sentence.moods[v]
    if tokens[v].tags["verb"][1] == "base":
        safe = _one_victim(tokens, v + 1) if base_verb_is_done(tokens, v) else None
        if safe is not None:
            state(sentence, "safeguarded", 1, "exact", v, safe.last - 1, v, "safeguarded.protected")
        return
    if not mood.passive and tokens[v].low == "safeguarded":
        _some_safeguarded(sentence, v)
    if not (mood.done and mood.passive) or "support" in tokens[v].low:
        return  # every victim is offered support
    for victim in _victims_before(tokens, mood.start):
        if victim.last == mood.start or tokens[victim.last].low in (",", "who"):
            rule = "safeguarded.protected"
            state(sentence, "safeguarded", 1, "exact", victim.first, v, v, rule)
            return


def _some_safeguarded(sentence: Sentence, v: int) -> None:
    """ "Three people arrested and vulnerable children safeguarded", "Victims safeguarded in Corby": of no number."""
    tokens, mood = sentence.tokens, sentence.moods[v]
    group = next((g for g in sentence.groups if g.bare and g.last == mood.start == v), None)
    if group is None or not mood.done or unreal(sentence, v):
        return
    before = tokens[: group.first]
    if any(t.kind == "modal" or t.low in _YET_TO_BE for t in before):
        return  # "we want to keep vulnerable people safeguarded"
    front = sentence.kind in ("title", "heading", "description")
    if front or any(t.low in _AMONG_RESULTS for t in before[-4:]):
        rule = "safeguarded.protected"
        state(sentence, "safeguarded", None, "unspecified", group.first, v, v, rule).vague = True


_YET_TO_BE = frozenset({"to", "keep", "keeping", "ensure", "ensures", "ensuring", "sure"})
_AMONG_RESULTS = frozenset({"and", "saw", "seen", "seeing", "with"})


def some_of_them(sentence: Sentence) -> None:
    """ "Safeguarded 22 people, including nine children", "52 people - 23 of them children - were": portions."""
    tokens = sentence.tokens
    told = next((s for s in sentence.statements if s.metric == "safeguarded" and (s.value or 0) > 1), None)
    if told is None:
        return
    for i, token in enumerate(tokens):
        if token.kind not in ("num", "units") or token.begin <= told.begin or i == 0:
            continue
        last = _young_of_them(tokens, i)
        if last is None and tokens[i - 1].low in ("including", "comprising"):
            group = next((g for g in sentence.groups if g.first == i), None)
            if group is not None and group.count and group.count < (told.value or 0):
                _state_some(sentence, told, i, group.last - 1, group.count)
                return
        number = read_number(tokens, i) if last is not None else None
        if last is not None and number is not None and (number.value or 0) < (told.value or 0):
            _state_some(sentence, told, i, last, number.value)
            return


def _state_some(sentence: Sentence, told: Statement, i: int, last: int, value: float | None) -> None:
    made = state(sentence, "safeguarded", value, "exact", i, last, i, "safeguarded.some_of_them")
    made.partitive = made.elliptic = True


def _young_of_them(tokens: list[Token], i: int) -> int | None:
    """ "23 of them children", "of whom 31 are under 18": where the words end that say which of them are meant."""
    following = [t.low for t in tokens[i + 1 : i + 5]]
    if following[:2] in (["of", "them"], ["of", "whom"]):
        k = i + 3
    elif i > 1 and [t.low for t in tokens[i - 2 : i]] == ["of", "whom"]:
        k = i + 1
    else:
        return None
    k += k < len(tokens) and tokens[k].low in ("are", "were", "being", "is", "was")
    return k if k < len(tokens) and tokens[k].low in _YOUNG else None


def _put_in_place(following: list[str]) -> bool:
    """Whether measures were taken: "safeguarding measures were also instigated", "measures put in place"."""
    taken = _PUT_IN_PLACE & set(following)
    told = {"were", "been"} & set(following) or following[1:2] == ["put"]
    return bool(taken and told)
