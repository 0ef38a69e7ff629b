"""Stops: people stopped and searched, vehicles stopped as the aim of an operation."""

from __future__ import annotations

from extract.group import Group
from extract.mood import has_have, unreal
from extract.numerals import read_number
from extract.scan import Token
from extract.statement import Sentence, state
from extract.subjects import main_subject, object_of, subject_of
from extract.words import contexts

_WORDS = contexts()["stops"]
_ELSEWHERE = _WORDS["elsewhere"]
_STOPPED = _WORDS["stopped"]
_TAKEN = _WORDS["taken"]
_OUTSIDE = _WORDS["outside"]
_CHECKED = _WORDS["checked"]
_BY_CAMERA = _WORDS["by_camera"]
_SPOKE = _WORDS["spoke"]
_CIVIL = _WORDS["civil"]
_ON_WHEELS = _WORDS["on_wheels"]
_AT_THE_WHEEL = _WORDS["at_the_wheel"]
_CHECK_SITES = _WORDS["check_sites"]


_PLACES_VISITED = frozenset({"raided", "targeted", "visited", "attended"})
_BEFORE = 400  # how far back the story of a search is looked at


def search_verb(sentence: Sentence, v: int, form: str, text: str = "") -> None:
    """ "A man was stopped and searched", "both were searched", "officers searched a 19-year-old"."""
    tokens = sentence.tokens
    if not sentence.moods[v].done or form != "past" or tokens[v].low in _PLACES_VISITED:
        return
    if tokens[v].low == "searched":
        group = _searched_alone(sentence, v, text)
    else:
        mood = sentence.moods[v]
        group = (object_of(sentence, v) if not mood.passive else None) or subject_of(sentence, mood, v)
        if group is None and mood.passive and tokens[mood.start].low in ("being", "having"):
            # "two men were arrested after being stopped and searched"
            group = main_subject(sentence, mood.start)
    if group is None or (group.bare and not group.names) or (group.count == 0 and not group.definite):
        return
    if any(t.low == "which" for t in tokens[group.first : group.last]):
        return  # "stopped 40 lorries, ten of which were searched"
    if any(
        "possessive" in t.tags or t.low in ("victim", "victims") for t in tokens[group.first : group.last]
    ):
        return
    sentence.subjects[v] = group
    value = group.count if group.count else (1 if group.definite and not group.bare else None)
    first, last = min(group.first, v), max(v, group.last - 1)
    made = state(sentence, "stop_searches", value, group.qualifier, first, last, v, "stop_searches.verb")
    made.definite = group.definite
    made.names, made.ages = group.names, group.ages


def _searched_alone(sentence: Sentence, v: int, text: str) -> Group | None:
    """Who was searched where nothing says "stopped and": only people, and not those who were arrested before."""
    tokens, mood = sentence.tokens, sentence.moods[v]
    if not sentence.words.isdisjoint(_ELSEWHERE):
        return None
    if mood.passive:
        group = subject_of(sentence, mood, v)
        if group is not None and any("places_of_search" in t.tags for t in tokens[group.last : mood.start]):
            return None  # "four arrests were made and three properties were searched"
    elif (
        mood.shared is not None
        and tokens[mood.shared].low in _STOPPED
        and sentence.moods[mood.shared].passive
    ):
        # "was stopped on the High Street and searched"
        before = sentence.moods[mood.shared]
        group = sentence.subjects.get(mood.shared) or subject_of(sentence, before, mood.shared)
    elif any(t.kind == "police" for t in tokens[:v]):
        group = object_of(sentence, v)
    else:
        # "37 people searched and 11 issued with tickets" in a list of results
        group = next((g for g in sentence.groups if g.last == v and g.numeral and (g.count or 0) > 1), None)
        if object_of(sentence, v) is not None:
            return None
    if group is None or _owns(sentence, group):
        return None
    if group.elliptic and any(g.item == "vehicles" and g.last <= group.first for g in sentence.goods):
        return None  # "18 lorries were pulled over and 12 were searched"
    if tokens[group.first].low in ("he", "she", "they") and group.first > v:
        return None  # "when searched she had cannabis"
    if (group.count or 0) <= 2:
        # one or two may have been searched in a house, or because they were arrested
        known = group.definite or group.names
        start = max(0, sentence.begin - _BEFORE) if known else sentence.begin
        story = text[start : tokens[v].begin].lower()
        if any(word in story for word in _TAKEN) or (known and not any(w in story for w in _OUTSIDE)):
            return None
    return group


def searches_of_people(sentence: Sentence, text: str) -> None:
    """ "Following a search of the 33-year-old, heroin was found", of somebody who was stopped before."""
    tokens = sentence.tokens
    if "search" not in sentence.words or not sentence.words.isdisjoint(_ELSEWHERE):
        return
    for i, token in enumerate(tokens[:-2]):
        if token.low != "search" or tokens[i + 1].low != "of" or unreal(sentence, i):
            continue
        group = next((g for g in sentence.groups if i + 2 <= g.first <= i + 3), None)
        if group is None or group.bare or _owns(sentence, group):
            continue
        if any("possessive" in t.tags for t in tokens[group.first : group.last + 1]):
            continue
        story = text[max(0, sentence.begin - _BEFORE) : token.begin].lower()
        if any(word in story for word in _TAKEN) or not any(word in story for word in _OUTSIDE):
            continue
        value, last = group.count or 1, group.last - 1
        made = state(sentence, "stop_searches", value, group.qualifier, i, last, i, "stop_searches.of_people")
        made.definite = group.definite
        made.names, made.ages = group.names, group.ages
        return


def _owns(sentence: Sentence, group: Group) -> bool:
    """Whether not the people but what is theirs was searched: "her bedroom was searched", "a flat linked to A B"."""
    tokens = sentence.tokens
    first, last = tokens[group.first], group.last
    if first.low in ("her", "his", "their") and last < len(tokens):
        following = tokens[last]
        theirs = (
            following.kind in ("word", "item", "name", "container") or "places_of_search" in following.tags
        )
        if theirs and following.low not in _AFTER_PEOPLE:
            return True
    if group.names and not group.ages and group.first:
        before = tokens[group.first - 1]
        return before.kind == "name" or before.low in ("to", "of", "in", "at", "and")
    return False


_AFTER_PEOPLE = frozenset("under and for at in on before after by but when as where outside nearby".split())
_NUMERALS = frozenset({"num", "units", "min", "approx"})
_MANY = 4
_AFTER_IN = frozenset({"to", "by", "during", "for", "due", "and", ",", "."})


def vehicles_stopped(sentence: Sentence, v: int, form: str) -> None:
    """ "49 vehicles were stopped", "stopped 29 drivers": several, as the aim of an operation."""
    tokens = sentence.tokens
    mood = sentence.moods[v]
    following = [t.low for t in tokens[v + 1 : v + 3]]
    if not mood.done or (following[:1] == ["and"] and following[-1].startswith("search")):
        return
    if not mood.passive and following[:1] and following[0] in ("to", "at", "running", "working"):
        if following[0] != "at" or not _several(tokens, v):
            return  # "two motorists who stopped to help"
    if tokens[v].low in _CHECKED and _BY_CAMERA & {t.low for t in tokens[v : v + 12]}:
        return
    if tokens[v].low.startswith("brought") and not _to_a_check(tokens, v):
        return
    if _not_stopped_for_it(sentence, v):
        return
    if following[:1] == ["by"] and _CIVIL & {t.low for t in tokens[v + 2 : v + 5]}:
        return  # "both cars were inspected by the insurer"
    if "lights" in {t.low for t in tokens[v + 1 : v + 6]}:
        return  # "two cars were stopped at the red lights"
    reduced = not mood.passive and mood.start == v
    nearest = sorted(_stopped(sentence, v), key=lambda c: max(c[0] - v, mood.start - c[1]))
    for first, last, value, qualifier in nearest:
        if value is not None and value < 2 and not _one_for_a_reason(tokens, v, first):
            continue
        left = last <= mood.start and mood.start - last <= 4 and (mood.passive or mood.start == v)
        if (
            left
            and reduced
            and (tokens[v - 1].low == "and" or any(t.kind in ("num", "units") for t in tokens[last:v]))
        ):
            continue  # "checked 800 cars with cameras and stopped twelve", "80 were checked and two stopped"
        if left and reduced and v + 1 < len(tokens) and tokens[v + 1].kind in ("have", "be"):
            continue  # "two drivers stopped had no insurance": some of those stopped
        reach = 7 if following[:1] == ["and"] and following[-1] in _SPOKE else 3
        right = not mood.passive and v < first <= v + reach and form in ("past", "ing")
        if right and following[0] == ",":
            continue  # "of those stopped, two drivers had no insurance"
        if not (left or right):
            continue
        if value is None and not any("vague" in t.tags for t in tokens[first:last]):
            if not _in_general(sentence, v, first, last):
                continue
        rule = "vehicles_stopped.verb"
        begin, end = min(first, v), max(v, last - 1)
        made = state(sentence, "vehicles_stopped", value, qualifier, begin, end, v, rule)
        made.vague = value is None
        return


def _one_for_a_reason(tokens: list[Token], v: int, first: int) -> bool:
    """ "One driver was stopped for speeding": one of several, as the merging will see."""
    return tokens[first].kind in ("num", "units") and v + 1 < len(tokens) and tokens[v + 1].low == "for"


def _to_a_check(tokens: list[Token], v: int) -> bool:
    """ "37 vehicles were brought in to the check site", "12 vans were brought in during the day": they were stopped."""
    following = [t.low for t in tokens[v + 1 : v + 14]]
    alone = tokens[v].low == "brought in" and bool(_AFTER_IN & set(following[:1]))
    return alone or tokens[v].low.endswith("check") or bool(_CHECK_SITES & set(following))


def _not_stopped_for_it(sentence: Sentence, v: int) -> bool:
    """Whether the stop is part of a case in court, or of many vehicles that were looked at only few were stopped."""
    tokens = sentence.tokens
    if sentence.words >= {"heard", "court"}:
        return True
    later = next((j for j in range(v + 1, len(tokens)) if tokens[j].low == "stopped"), None)
    if later is None or tokens[v].low not in _CHECKED:
        return False
    return any(t.kind in ("num", "units") for t in tokens[v + 1 : later])


def _several(tokens: list[Token], v: int) -> bool:
    """ "Eighty lorries stopped at the weighbridge": more than stop at a light of their own accord."""
    number = next(
        (read_number(tokens, k) for k in range(max(0, v - 3), v) if tokens[k].kind in _NUMERALS), None
    )
    return number is not None and (number.value or 0) > _MANY


def _stopped(sentence: Sentence, v: int) -> list[tuple[int, int, float | None, str]]:
    """What can have been stopped, with its number: vehicles, and people at the wheel."""
    tokens = sentence.tokens
    found: list[tuple[int, int, float | None, str]] = []
    for goods in sentence.goods:
        if goods.item != "vehicles" and not (goods.item == "bicycles" and sentence.motored):
            continue
        amount = goods.amounts[0] if goods.amounts else None
        if amount is not None and amount.unit == "items":
            found.append((goods.first, goods.last, amount.value, amount.qualifier))
        elif amount is None:
            found.append((goods.first, goods.last, None, "unspecified"))
    driving = tokens[v].low == "pulled over" or any(t.low in _AT_THE_WHEEL for t in tokens[v : v + 9])
    for group in sentence.groups:
        if any(t.low in _ON_WHEELS for t in tokens[group.first : group.last]) or (driving and group.numeral):
            found.append((group.first, group.last, group.count, group.qualifier))
    return found


def _in_general(sentence: Sentence, v: int, first: int, last: int) -> bool:
    """ "Vehicles were stopped", "officers have stopped motorists": without a number, yet told as done."""
    tokens, mood = sentence.tokens, sentence.moods[v]
    if (
        tokens[v].low not in ("stopped", "pulled over")
        or not tokens[last - 1].low.endswith("s")
        or last - first > 2
    ):
        return False
    before = tokens[mood.start - 1] if mood.start else None
    if mood.passive:
        told = any(t.low in ("were", "been") for t in tokens[mood.start : v])
        return told and last == mood.start and (first == 0 or tokens[first - 1].kind == "punct")
    if first != v + 1 or tokens[v].tags["verb"][1] != "past":
        return False
    by_police = before is not None and (before.kind == "police" or before.low in ("they", "we"))
    return by_police or has_have(tokens, mood, v)
