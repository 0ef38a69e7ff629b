"""Stops: people stopped and searched, vehicles stopped as the aim of an operation."""

from __future__ import annotations

from extract.group import Group, of_police
from extract.mood import base_verb_is_done, has_have, read_mood, seen_done, unreal
from extract.numerals import NUMERALS, number_after_mark, number_before, number_ending_at, read_number
from extract.scan import Token, is_vehicle, police_among, word_at
from extract.statement import Mood, Sentence, Statement, state
from extract.subjects import Antecedents, main_subject, object_of, subject_of
from extract.taking import by_others
from extract.words import contexts, lexicon

_WORDS = contexts()["stops"]
_VICTIMS = _WORDS["victims"]
_TIMES = _WORDS["times"]
_OUTCOMES = _WORDS["outcomes"]
_OF_VEHICLES = _WORDS["of_vehicles"]
_PAPERS = _WORDS["papers"]
_ELSEWHERE = _WORDS["elsewhere"]
_STOPPED = _WORDS["stopped"]
_TAKEN = _WORDS["taken"]
_OUTSIDE = _WORDS["outside"]
_CHECKED = _WORDS["checked"]
_BY_CAMERA = _WORDS["by_camera"]
_SPOKE = _WORDS["spoke"]
_CIVIL = _WORDS["civil"]
_ON_WHEELS = _WORDS["on_wheels"]
_ONE_ON_WHEELS = _WORDS["one_on_wheels"]
_AT_THE_WHEEL = _WORDS["at_the_wheel"]
_CHECK_SITES = _WORDS["check_sites"]


_PLACES_VISITED = lexicon().visits - {"searched"}
_BEFORE = 400  # how far back the story of a search is looked at


def search_verb(sentence: Sentence, v: int, form: str, antecedents: Antecedents) -> None:
    """ "A man was stopped and searched", "both were searched", "officers searched a 19-year-old"."""
    tokens = sentence.tokens
    if not sentence.moods[v].done or form != "past" or tokens[v].low in _PLACES_VISITED:
        return
    if by_others(tokens, v) or [t.low for t in tokens[v + 1 : v + 3]] in _LOOKED_FOR:
        return  # "two men were searched by a gang", "two boys were searched for by officers"
    if tokens[v].low == "searched":
        group = _searched_alone(sentence, v, antecedents.text)
    elif _vehicles_searched(sentence, v):
        return
    else:
        mood = sentence.moods[v]
        group = (object_of(sentence, v) if not mood.passive else None) or subject_of(sentence, mood, v)
        if group is None and mood.passive and tokens[mood.start].low in ("being", "having"):
            # "two men were arrested after being stopped and searched"
            group = main_subject(sentence, mood.start)
    if group is not None and group.bare and _of_the_car(tokens, group):
        group = Group(group.first, group.last, 0, definite=True)
    if group is None or (group.bare and not group.names and not _of_a_number(tokens, group, v)):
        return
    if group.first > 1 and [t.low for t in tokens[group.first - 2 : group.first]] == ["group", "of"]:
        some = next((g for g in sentence.groups if 0 < group.first - g.last <= 4 and g.count), group)
        group = some if tokens[some.last].low == "in" else group  # "two men in a group of ten"
    if group.count == 0 and not group.definite:
        return
    if tokens[group.first].low == "those" and (
        group.last == group.first + 1 or tokens[group.first - 1].low == "of"
    ):
        return  # "of those stopped and searched 88% were male"
    if any(t.low == "which" for t in tokens[group.first : group.last]):
        return  # "stopped 40 lorries, ten of which were searched"
    if any("possessive" in t.tags or t.low in _VICTIMS for t in tokens[group.first : group.last]):
        return
    if any("%" in t.text for t in tokens[max(0, group.first - 4) : group.last]):
        return  # "88% of all those stopped and searched were male"
    sentence.subjects[v] = group
    value = group.count or _how_many(sentence, group, v, antecedents)
    first, last = min(group.first, v), max(v, group.last - 1)
    made = state(sentence, "stop_searches", value, group.qualifier, first, last, v, "stop_searches.verb")
    made.definite = group.definite and value is not None  # "the occupants were searched" is told of once
    made.names, made.ages = group.names, group.ages


_LOOKED_FOR = (["for", "by"], ["for", "as"], ["for", "."], ["for", ","], ["for", "and"])


def _of_a_number(tokens: list[Token], group: Group, v: int) -> bool:
    """ "Stopped and searched a group of men", "a number of people": how many is not told."""
    ahead = tokens[max(0, group.first - 3, v + 1 if group.first > v else 0) : group.first]
    return any("vague" in t.tags or "band" in t.tags for t in ahead)


def _of_the_car(tokens: list[Token], group: Group) -> bool:
    """ "The car and occupants were searched": those of the car, known as "its occupants" would be."""
    first = group.first
    beside = first > 1 and tokens[first - 1].low == "and" and is_vehicle(tokens[first - 2])
    return beside and tokens[first].low in ("occupants", "passengers")


def _how_many(sentence: Sentence, group: Group, v: int, antecedents: Antecedents) -> float | None:
    """How many "they" and "the occupants" are who were searched; "the driver" is one."""
    tokens = sentence.tokens
    if not group.definite or group.bare:
        return None
    if group.count is None or any(t.low == "was" for t in tokens[sentence.moods[v].start : v]):
        return 1
    if any(t.low == "both" for t in tokens[max(0, group.first - 1) : group.last + 3]):
        return 2
    return _told_before(sentence, group, antecedents)


def _told_before(sentence: Sentence, group: Group, antecedents: Antecedents) -> float | None:
    """How many the group is that was told of before: "the men", "the occupants"; one where it is not of several."""
    told = antecedents.resolve(group, sentence)
    last = sentence.tokens[group.last - 1]
    several = last.low in ("they", "them") or last.tags.get("person") == 0 or last.low.endswith("s")
    return told or (None if several else 1)


def _vehicles_searched(sentence: Sentence, v: int) -> bool:
    """ "Two vehicles were stopped and searched", "stopped and searched a van": as many searches as vehicles."""
    tokens, mood = sentence.tokens, sentence.moods[v]
    for goods in sentence.goods:
        amount = goods.amounts[0] if goods.amounts else None
        beside = goods.last == mood.start if goods.last <= v else not mood.passive and goods.first == v + 1
        if (
            goods.item != "vehicles"
            or not beside
            or tokens[goods.first].low in ("the", "his", "her", "their")
        ):
            continue
        if amount is None or amount.unit != "items" or not amount.value:
            continue
        value = amount.value
        first, last = min(goods.first, v), max(goods.last - 1, v)
        for metric, least in (("stop_searches", 0), ("vehicles_stopped", _MANY)):
            if value > least:
                rule = f"{metric}.vehicles"
                state(sentence, metric, value, amount.qualifier, first, last, v, rule)
        return True
    return False


def _searched_alone(sentence: Sentence, v: int, text: str) -> Group | None:
    """Who was searched where nothing says "stopped and": only people, and not those who were arrested before."""
    tokens, mood = sentence.tokens, sentence.moods[v]
    if not sentence.words.isdisjoint(_ELSEWHERE):
        return None
    if mood.passive:
        group = subject_of(sentence, mood, v) or _who_follows(sentence, mood.start, v)
        if group is not None and (
            _place_between(tokens, group, mood.start) or _names_place(tokens, group, mood.start)
        ):
            return None  # "four arrests were made and three properties were searched"
    elif (
        mood.shared is not None
        and tokens[mood.shared].low in _STOPPED
        and sentence.moods[mood.shared].passive
    ):
        # "was stopped on the High Street and searched"
        before = sentence.moods[mood.shared]
        group = sentence.subjects.get(mood.shared) or subject_of(sentence, before, mood.shared)
    elif police_among(tokens[:v]) or _police_go_on(sentence, v, text):
        group = object_of(sentence, v) or _besides_a_car(sentence, v)
        if group is not None and any("places_of_search" in t.tags for t in tokens[v + 1 : group.first]):
            return None  # "searched the property, and one of the men ran off"
    elif (begin := _joined_passive(tokens, v)) is not None:
        # "six youths were approached and searched"
        group = subject_of(sentence, Mood(begin, passive=True), v)
    else:
        # "37 people searched and 11 issued with tickets" in a list of results
        group = next((g for g in sentence.groups if g.last == v and g.numeral and (g.count or 0) > 1), None)
        if object_of(sentence, v) is not None:
            return None
    if group is None or _owns(sentence, group):
        return None
    if group.elliptic and any(g.item == "vehicles" and g.last <= group.first for g in sentence.goods):
        return None  # "18 lorries were pulled over and 12 were searched"
    if group.elliptic and _counts_places(tokens, group):
        return None  # "seven houses were searched on Monday and a further six were searched today"
    while_being = mood.passive and tokens[mood.start].low == "being"
    if tokens[group.first].low in ("he", "she", "they") and group.first > v and not while_being:
        return None  # "when searched she had cannabis"
    if (group.count or 0) <= 2:
        # one or two may have been searched in a house, or because they were arrested
        known = group.definite or group.names
        start = max(0, sentence.begin - _BEFORE) if known else sentence.begin
        story = text[start : tokens[v].begin].lower()
        if mood.shared is not None and tokens[mood.shared].low in _STOPPED and "custody" not in story:
            return group  # "he was detained and searched"
        taken = any(word in story for word in _TAKEN)
        if (taken or (known and not any(w in story for w in _OUTSIDE))) and not _met_outdoors(story):
            return None
    return group


def _met_outdoors(story: str) -> bool:
    """Whether the paragraphs since the last that tells of an arrest or a raid are set out of doors.

    "Two men have been arrested in Hull.\n\nOfficers on patrol approached the men.\n\nThey were searched": first found.
    """
    since = story.find("\n", max(story.rfind(word) for word in _TAKEN)) + 1
    told = story[since:] if since else ""
    return any(word in told for word in _OUTSIDE)


def _police_go_on(sentence: Sentence, v: int, text: str) -> bool:
    """Whether "they" who search are the police told of before, and not robbers."""
    who = sentence.tokens[v - 1].low if v else ""
    if who != "they":
        return who in ("we", "i")
    said = text[max(0, sentence.begin - _BEFORE // 2) : sentence.begin].lower()
    return any(word in said for word in ("officer", "police", "patrol", "pc ", "constable", " team"))


def _place_between(tokens: list[Token], group: Group, start: int) -> bool:
    """Whether a place stands between the people and the verb, so that it may be the place that was searched."""
    gap = tokens[group.last : start]
    if [t.low for t in gap[:2]] == [",", "who"]:
        return False
    return any("places_of_search" in t.tags for t in gap)


def _names_place(tokens: list[Token], group: Group, start: int) -> bool:
    """Whether a name is only the last of an address: "premises on Mill Street, Cheetham Hill, were searched"."""
    beside = group.first > 0 and tokens[group.first - 1].low in (",", "and") and start - group.last <= 1
    if not group.names or group.ages or not beside:
        return False
    clause = group.first
    while clause > 0 and tokens[clause - 1].kind not in ("verb", "be", "have", "modal"):
        clause -= 1
    return any("places_of_search" in t.tags for t in tokens[clause : group.first])


def _who_follows(sentence: Sentence, start: int, v: int) -> Group | None:
    """ "While being searched he tried to run": who a participle that opens the clause is about."""
    tokens = sentence.tokens
    if tokens[start].low != "being" or start == 0 or tokens[start - 1].low not in _ON_BEING:
        return None
    group = next((g for g in sentence.groups if g.first > v and not of_police(tokens, g)), None)
    known = group is not None and (group.definite or group.names) and group.first <= v + 5
    return group if known else None


_ON_BEING = frozenset({"while", "whilst", "when", "upon", "on"})


def _joined_passive(tokens: list[Token], v: int) -> int | None:
    """Where the auxiliary stands that the verb at ``v`` shares with a participle: "were spoken to and searched"."""
    if v < 3 or tokens[v - 1].low != "and":
        return None
    begin = next((j for j in range(v - 2, max(-1, v - _TO_THE_SEARCH), -1) if tokens[j].kind == "be"), None)
    if begin is None:
        return None
    between = [t for t in tokens[begin + 1 : v - 1] if t.kind != "adverbs"]
    if between and between[0].low in _LOCATED:
        # "was located in Mill Road and searched", "were quickly found by officers and searched"
        return begin if all(t.kind in ("word", "name", "verb", "police") for t in between) else None
    return begin if all(t.kind == "word" for t in between) else None


_LOCATED = frozenset({"located", "found", "traced", "identified", "challenged", "intercepted", "approached"})
_JOINS_PEOPLE = frozenset("and - – both a the his her".split())
_BESIDE_PEOPLE = frozenset("the a his her their and both - – , vehicle vehicles car cars van vans".split())


def _besides_a_car(sentence: Sentence, v: int) -> Group | None:
    """ "Searched the car and its driver", "searched the vehicle - and Bell": the people behind the vehicle."""
    tokens = sentence.tokens
    group = next((g for g in sentence.groups if v < g.first <= v + 6), None)
    between = tokens[v + 1 : group.first] if group is not None else []
    besides = all(t.low in _BESIDE_PEOPLE or is_vehicle(t) for t in between)
    return group if besides and any(map(is_vehicle, between)) else None


def _counts_places(tokens: list[Token], group: Group) -> bool:
    """Whether a bare number counts places: what stands last before it, counted, is a place and nobody."""
    for j in range(group.first - 1, 0, -1):
        if "person" in tokens[j].tags:
            return False
        if "places_of_search" in tokens[j].tags:
            return number_before(tokens, j)[0] is not None
    return False


def counted_searches(sentence: Sentence, antecedents: Antecedents) -> None:
    """ "Conducted 258 searches", "resulting in 10 positive searches", "four people were subject to searches"."""
    tokens, words = sentence.tokens, sentence.words
    if words.isdisjoint(_SEARCHES):
        return
    told = next((s for s in sentence.statements if s.metric == "stop_searches" and (s.value or 0) > 1), None)
    for i, token in enumerate(tokens):
        if token.low in ("subject", "subjected") and i:
            _subjected(sentence, i)
        elif token.low == "used" and told is None:
            told = _times_used(sentence, i)
        elif token.low == "positive" and told is not None:
            _positive(sentence, i, told)
        elif token.low == "searches" and told is None:
            number, s = number_before(tokens, i)
            if number is None or not number.value or number.value < 2 or unreal(sentence, i):
                continue
            if any(t.low not in _OF_PERSONS for t in tokens[number.last : i]):
                continue  # "48 freight searches"
            if not words.isdisjoint(_PREMISES) or any("places_of_search" in t.tags for t in tokens):
                return
            said = antecedents.words
            if _of_no_person(sentence, i) or "murder" in said or _ON_THE_STREET.isdisjoint(said):
                continue
            if not any(n in antecedents.text for n in _IN_ULSTER):
                rule = "stop_searches.counted"
                told = state(sentence, "stop_searches", number.value, number.qualifier, s, i, i, rule)


def _of_no_person(sentence: Sentence, i: int) -> bool:
    """Whether "searches" at ``i`` are of things or for somebody missing: "searches of a database"."""
    following = sentence.tokens[i + 1 : i + 2]
    if not following or following[0].low not in ("for", "of", "on"):
        return False
    of_people = any(i + 2 <= g.first <= i + 4 for g in sentence.groups)
    return of_people == (following[0].low == "for")


_OF_PERSONS = _WORDS["of_persons"]
_SEARCHES = _WORDS["searches"]
# Searches of these are none of people.
_PREMISES = _WORDS["premises"]
_ON_THE_STREET = _WORDS["on_the_street"]
_IN_ULSTER = ("PSNI", "Northern Ireland", "Belfast")


def _times_used(sentence: Sentence, i: int) -> Statement | None:
    """ "Stop and search was used 34 times", "on 87 occasions": how many searches that were; ``i`` is "used"."""
    tokens = sentence.tokens
    before = [
        t for t in tokens[max(0, i - 4) : i] if t.kind == "noun" and t.tags["noun"][0] == "stop_searches"
    ]
    number = next((n for k in range(i + 1, min(i + 4, len(tokens))) if (n := read_number(tokens, k))), None)
    if not before or number is None or not number.value or number.last >= len(tokens):
        return None
    if tokens[number.last].low not in _TIMES:
        return None
    rule = "stop_searches.counted"
    return state(sentence, "stop_searches", number.value, number.qualifier, i, number.last, i, rule)


def _positive(sentence: Sentence, i: int, told: Statement) -> None:
    """ "33 stop searches, of which 14 were positive", "resulting in 10 positive searches": a portion."""
    tokens = sentence.tokens
    if tokens[i].begin < told.end:
        return
    start = i - 1 if tokens[i - 1].kind in ("be",) else i
    number = number_ending_at(tokens, start, range(max(0, start - 3), start))
    named = i + 1 < len(tokens) and tokens[i + 1].low in _OUTCOMES
    if number is None or not number.value or number.value > (told.value or 0) or not (named or start < i):
        return
    if i + 1 < len(tokens) and tokens[i + 1].low in ("about", "for", "that"):
        return  # "ten were positive about police"
    rule, last = "stop_searches.positive", i + named
    made = state(sentence, "stop_searches", number.value, number.qualifier, number.first, last, i, rule)
    made.partitive = made.elliptic = True


def _subjected(sentence: Sentence, i: int) -> None:
    """ "Four people were subject of section 23 searches", "three women were subjected to a search"."""
    tokens = sentence.tokens
    n = next((j for j in range(i + 1, min(i + 10, len(tokens))) if "search" in tokens[j].low), None)
    if n is None or any(t.kind == "punct" or t.low == "and" for t in tokens[i:n]):
        return  # "subject to an attack and a search for the men is under way"
    mood = read_mood(tokens, i, set(), checked=False)
    if not mood.passive or not mood.done:
        return
    group = subject_of(sentence, mood, i)
    if group is None or not group.count or any(s.metric == "stop_searches" for s in sentence.statements):
        return
    if any("places_of_search" in t.tags for t in tokens[i : n + 5]) or not sentence.words.isdisjoint(
        _PREMISES
    ):
        return
    rule = "stop_searches.counted"
    state(sentence, "stop_searches", group.count, group.qualifier, group.first, n, n, rule)


def searches_of_people(sentence: Sentence, antecedents: Antecedents) -> None:
    """ "Following a search of the 33-year-old, heroin was found", of somebody who was stopped before."""
    tokens, text = sentence.tokens, antecedents.text
    if sentence.words.isdisjoint(_SEARCHING) or not sentence.words.isdisjoint(_ELSEWHERE):
        return
    for i, token in enumerate(tokens[:-2]):
        if token.low == "searching":
            after = i + 1
        elif token.low == "search" and tokens[i + 1].low in ("of", "on"):
            after = i + 2
        elif token.low in _TO_SEARCH and _had_reason(tokens, i):
            after = i + 1
        else:
            continue
        if unreal(sentence, i) and not _had_reason(tokens, i):
            continue
        group = next((g for g in sentence.groups if after <= g.first <= after + 5), None)
        if group is None or group.bare or _owns(sentence, group):
            continue
        between = tokens[after : group.first]
        if any(t.low not in _BESIDE_PEOPLE and t.kind != "item" for t in between):
            continue
        if between and (tokens[group.first].low == "they" or between[-1].low not in _JOINS_PEOPLE):
            continue  # "a search of the car, they found"
        if token.low == "searching" and tokens[group.first].kind == "pronoun" and not group.count:
            continue  # "stopping people and searching them"
        if any("possessive" in t.tags for t in tokens[group.first : group.last + 1]):
            continue
        story = text[max(0, sentence.begin - _BEFORE) : token.begin].lower()
        taken = any(word in story for word in _TAKEN) or not any(word in story for word in _OUTSIDE)
        if taken and not _met_outdoors(story) and not token.low.startswith("stop"):
            continue
        value, last = group.count or _told_before(sentence, group, antecedents), group.last - 1
        made = state(sentence, "stop_searches", value, group.qualifier, i, last, i, "stop_searches.of_people")
        made.definite = group.definite and value is not None
        made.names, made.ages = group.names, group.ages
        return


_TO_SEARCH = frozenset({"search", "stop and search", "stop & search", "stop/search"})
_SEARCHING = _TO_SEARCH | {"searching"}


def _had_reason(tokens: list[Token], i: int) -> bool:
    """ "Officers had cause to stop and search a man", "decided to conduct a search of him": as they tell it, done."""
    to = next((j for j in range(i - 1, max(0, i - _TO_THE_SEARCH), -1) if tokens[j].low == "to"), None)
    if to is None or any(t.kind in ("punct", "negation") for t in tokens[max(0, to - 3) : i]):
        return False
    if tokens[to - 1].low in ("decided", "proceeded"):
        return True
    return to > 1 and tokens[to - 1].low in _REASONS and tokens[to - 2].low in ("had", "have", "felt", "with")


_REASONS = frozenset({"reason", "cause", "grounds"})
_TO_THE_SEARCH = 8  # words


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
_MANY = 4
_AFTER_IN = frozenset({"to", "by", "during", "for", "due", "and", ",", "."})


def vehicles_stopped(sentence: Sentence, v: int, form: str) -> None:
    """ "49 vehicles were stopped", "stopped 29 drivers": several, as the aim of an operation."""
    tokens = sentence.tokens
    mood = sentence.moods[v]
    if _is_no_stop(sentence, v):
        return
    following = [t.low for t in tokens[v + 1 : v + 3]]
    reduced = not mood.passive and mood.start == v
    nearest = sorted(_stopped(sentence, v), key=lambda c: max(c[0] - v, mood.start - c[1]))
    for first, last, value, qualifier in nearest:
        if value is not None and value < 2 and not _one_for_a_reason(tokens, mood.start, v, first, last):
            continue
        left = (
            last <= mood.start
            and (mood.start - last <= 4 or _with_others_of_them(tokens, last, mood.start))
            and (mood.passive or mood.start == v)
        )
        if (
            left
            and reduced
            and (tokens[v - 1].low == "and" or any(t.kind in ("num", "units") for t in tokens[last:v]))
        ):
            continue  # "checked 800 cars with cameras and stopped twelve", "80 were checked and two stopped"
        some = left and reduced and v + 1 < len(tokens) and tokens[v + 1].kind in ("have", "be")
        if some and _out_of(tokens, first, last, v) is None and tokens[max(0, first - 1)].low != "of":
            continue  # "two drivers stopped had no insurance": some of those stopped
        reach = 7 if following[:1] == ["and"] and following[-1] in _SPOKE else 3
        right = not mood.passive and v < first <= v + reach and form in ("past", "ing")
        if left and any(t.low == "stolen" for t in tokens[last : mood.start]):
            continue  # "nine of the 66 vehicles stolen were stopped"
        if right and word_at(tokens, last) == "from" and _kept_from(tokens, last):
            continue  # "officers stopped 40 vehicles from parking there"
        if right and following[0] == ",":
            continue  # "of those stopped, two drivers had no insurance"
        if not (left or right):
            continue
        if value is None and not any("vague" in t.tags for t in tokens[max(0, first - 1) : last]):
            if not _in_general(sentence, v, first, last):
                continue
        rule = "vehicles_stopped.verb"
        begin, end = min(first, v), max(v, last - 1)
        made = state(sentence, "vehicles_stopped", value, qualifier, begin, end, v, rule)
        made.vague = value is None
        made.numeral = value == 1  # the one of several is counted, and not described
        made.more = tokens[first].low == "another"
        made.also = any(t.low == "also" for t in tokens[mood.start : v])
        return


def _is_no_stop(sentence: Sentence, v: int) -> bool:
    """Whether the verb at ``v`` is not done, not by police, or of no vehicles that they stopped."""
    tokens = sentence.tokens
    mood = sentence.moods[v]
    following = [t.low for t in tokens[v + 1 : v + 3]]
    if not mood.done or (following[:1] == ["and"] and following[-1].startswith("search")):
        return True
    if not mood.passive and following[:1] and following[0] in ("to", "at", "running", "working"):
        if following[0] != "at" or not _several(tokens, v):
            return True  # "two motorists who stopped to help"
    if tokens[v].low in _CHECKED and _BY_CAMERA & {t.low for t in tokens[v : v + 12]}:
        return True
    if tokens[v].low.startswith("brought") and not _to_a_check(tokens, v):
        return True
    if any(t.low in ("every", "each") and tokens[j - 1].low == "in" for j, t in enumerate(tokens[:v]) if j):
        return True  # "one in every ten vehicles stopped"
    if not mood.passive and _by_somebody_else(sentence, mood.start):
        return True  # "a man stopped two cars to ask for help"
    if _not_stopped_for_it(sentence, v) or _in_table(sentence, v) or _of_their_own_accord(sentence, v):
        return True
    if following[:1] == ["from"] or (mood.passive and by_others(tokens, v)):
        return True  # "38 vehicles were stopped from entering"
    if following[:1] == ["by"] and _CIVIL & {t.low for t in tokens[v + 2 : v + 5]}:
        return True  # "both cars were inspected by the insurer"
    # "two cars were stopped at the red lights", but not "for riding without lights"
    return following[:1] == ["at"] and "lights" in {t.low for t in tokens[v + 2 : v + 6]}


def _of_their_own_accord(sentence: Sentence, v: int) -> bool:
    """Whether drivers pulled over as they liked: "three cars pulled over and the drivers got out"."""
    tokens, mood = sentence.tokens, sentence.moods[v]
    if tokens[v].low != "pulled over" or mood.passive or mood.start != v:
        return False
    vehicles = any(g.item == "vehicles" and g.last == v for g in sentence.goods)
    following = [t.low for t in tokens[v + 1 : v + 4]]
    return vehicles and (following[:2] == ["and", "the"] or following == ["on", "the", "side"])


def _in_table(sentence: Sentence, v: int) -> bool:
    """ "Vehicles stopped: 268", "Drivers stopped - 61"."""
    tokens = sentence.tokens
    if v != 1 or sentence.moods[v].passive or v + 2 >= len(tokens):
        return False
    wheels = tokens[0].low in _ON_WHEELS or is_vehicle(tokens[0])
    number = number_after_mark(tokens, v) if wheels else None
    if number is None or not number.value:
        return False
    rule, last = "vehicles_stopped.tabular", number.last - 1
    state(sentence, "vehicles_stopped", number.value, number.qualifier, 0, last, v, rule)
    return True


def _by_somebody_else(sentence: Sentence, start: int) -> bool:
    """Whether people who are no police do it: "a man stopped two cars", but not "the team stopped 40 drivers"."""
    tokens = sentence.tokens
    group = next((g for g in sentence.groups if g.last == start), None)
    if group is None or tokens[group.first].kind == "pronoun" or of_police(tokens, group):
        return False
    driving = any(t.low in _ON_WHEELS for t in tokens[group.first : group.last])
    return bool(group.count) and not driving and not group.elliptic


def _with_others_of_them(tokens: list[Token], last: int, start: int) -> bool:
    """Whether it is named between what was stopped and its verb what else was: "38 vehicles including vans were"."""
    gap = tokens[last:start]
    opens = next((t.low for t in gap if t.low != ","), "")
    named = opens in ("including", "such", "as", "along")
    return named and len(gap) <= _LISTED and all(t.kind not in ("verb", "be", "have", "modal") for t in gap)


_LISTED = 16  # words


def _one_for_a_reason(tokens: list[Token], start: int, v: int, first: int, last: int) -> bool:
    """ "One driver was stopped for speeding", "stopped one car because": one of several, as the merging will see."""
    if first < start and start != last:
        return False  # "one driver who was stopped for speeding was arrested"
    reason = word_at(tokens, max(v + 1, last))
    ordinal = any("ordinals" in t.tags for t in tokens[first:last])
    counted = tokens[first].kind in ("num", "units") or tokens[first].low == "another" or ordinal
    return counted and reason in _REASONS_OF_STOP


_REASONS_OF_STOP = frozenset({"for", "because", "after", "as", "due"})


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


def stopped_otherwise(sentence: Sentence, text: str) -> None:
    """Vehicles stopped that no word of the lexicon tells of alone.

    "Officers used cameras to stop 90 cars", "checks were made on 40 vans", "brought 35 lorries into the check site",
    "96 were pulled over" where the vehicles were told of before.
    """
    words = sentence.words
    if words.isdisjoint(_STOPPED_OTHERWISE) or any(
        s.metric == "vehicles_stopped" for s in sentence.statements
    ):
        return
    tokens = sentence.tokens
    for i, token in enumerate(tokens):
        if token.low in _STOPS_WHAT_FOLLOWS:
            found = _stopped_after(sentence, i)
        elif token.low in _CHECKS_OR_STOPS:
            found = _checks_on(sentence, i) or _plain_stops(sentence, i, text)
        elif token.low in _SO_MANY_STOPPED:
            found = _number_stopped(sentence, i)
        else:
            continue
        if found is not None:
            first, last, value, qualifier = found
            first, last, rule = min(first, i), max(last - 1, i), "vehicles_stopped.otherwise"
            made = state(sentence, "vehicles_stopped", value, qualifier, first, last, i, rule)
            made.vague = value is None
            return


_STOPS_WHAT_FOLLOWS = _WORDS["stops_what_follows"]
_CHECKS_OR_STOPS = _WORDS["checks_or_stops"]
_SO_MANY_STOPPED = _WORDS["so_many_stopped"]
_STOPPED_OTHERWISE = _STOPS_WHAT_FOLLOWS | _CHECKS_OR_STOPS | _SO_MANY_STOPPED


def _stopped_after(sentence: Sentence, i: int) -> tuple[int, int, float | None, str] | None:
    """What the verb at ``i`` stopped, several at a time: "helped them to stop 90 cars", "intercepted 121 lorries"."""
    tokens = sentence.tokens
    after = i + 1
    while after < len(tokens) and tokens[after].low in ("/", "check", "checked", "in", "and"):
        after += 1
    found = next((f for f in _stopped(sentence, i) if after <= f[0] <= after + 3), None)
    if found is None or (unreal(sentence, found[0]) and tokens[i].low != "stop"):
        return None
    _, last, value, _ = found
    if tokens[i].low == "stop" and _kept_from(tokens, last):
        return None
    vague = value is None and any(
        t.low.startswith(("hundreds", "dozens", "scores")) for t in tokens[after:last]
    )
    if not vague and (value or 0) <= _MANY:
        return None
    if tokens[i].low == "stop":
        return found if base_verb_is_done(tokens, i) or _by_means_of(tokens, i) else None
    if not police_among(tokens[:i], _BY_POLICE):
        return None
    if tokens[i].low == "intercepted" or (tokens[i].low == "pulled" and tokens[i + 1].low == "in"):
        return found
    sites = {t.low for t in tokens[last : last + _REACH_OF_SITE]}
    return found if sites & _CHECK_SITES and not sites & _NO_SITES else None


_NO_SITES = _WORDS["no_sites"]


def _kept_from(tokens: list[Token], last: int) -> bool:
    """Whether something was prevented: "to stop 90 drivers from speeding", "to stop 40 cars parking there"."""
    following = word_at(tokens, last)
    if following == "from":
        return word_at(tokens, last + 1).endswith("ing")
    return following.endswith("ing") and following not in ("during", "including")


_BY_POLICE = _WORDS["by_police"]
_REACH_OF_SITE = 12  # words


def _plain_stops(sentence: Sentence, i: int, text: str) -> tuple[int, int, float | None, str] | None:
    """ "We made 41 stops", "Monday (Hale): 61 stops", in a story of vehicles."""
    tokens = sentence.tokens
    number, s = number_before(tokens, i) if tokens[i].low == "stops" else (None, 0)
    if number is None or not number.value or number.value <= _MANY or number.last != i or s == 0:
        return None
    if i + 1 < len(tokens) and tokens[i + 1].low not in (".", ",", ";", "and", "on", "in", "at"):
        return None
    if [t.low for t in tokens[i + 1 : i + 3]] == ["and", "searches"]:
        return None
    made = tokens[s - 1].low in ("made", "conducted", "carried out", ":", "-", "–")
    story = text[max(0, sentence.begin - _BEFORE) : sentence.end].lower()
    if not made or not any(word in story for word in _OF_VEHICLES):
        return None
    return s, i + 1, number.value, number.qualifier


def _by_means_of(tokens: list[Token], i: int) -> bool:
    """Whether "to stop" is what was done with something: "used cameras to stop 90 cars", "were deployed to stop"."""
    if tokens[i - 1].low == "and":
        return seen_done(tokens, i)
    if i < 2 or tokens[i - 1].low != "to":
        return False
    before = [t.low for t in tokens[max(0, i - _REACH_OF_MEANS) : i - 1]]
    return any(low in _MEANS for low in before) and not any(
        t.kind in ("modal", "negation") for t in tokens[: i - 1]
    )


_MEANS = _WORDS["means"]
_REACH_OF_MEANS = 12  # words


def _checks_on(sentence: Sentence, i: int) -> tuple[int, int, float | None, str] | None:
    """ "Checks were conducted on more than 80 vehicles", "carried out 20 checks on vehicles"."""
    tokens = sentence.tokens
    if unreal(sentence, i) or _BY_CAMERA & {t.low for t in tokens[max(0, i - 3) : i + 10]}:
        return None
    on = next((j for j in range(i + 1, min(i + 7, len(tokens))) if tokens[j].low in ("on", "of")), None)
    if on is None:
        return None
    made = {t.low for t in tokens[max(0, i - 7) : on]} & _CHECKS_MADE
    found = next((f for f in _stopped(sentence, i) if on < f[0] <= on + 3), None)
    if found is None or not made or not _checked_by_police(tokens, i, found[1]):
        return None
    number, s = number_before(tokens, i)
    if found[2] is None and number is not None and number.value and on == i + 1:
        return s, found[1], number.value, number.qualifier
    return found if (found[2] or 0) > 1 else None


def _checked_by_police(tokens: list[Token], i: int, last: int) -> bool:
    """Whether no others made the checks at ``i``, and these were of no licences: not "mechanics completed checks"."""
    if by_others(tokens, last - 1) or word_at(tokens, last) in ("'", "’"):
        return False
    if not _CHECKS_MADE & {t.low for t in tokens[max(0, i - 7) : i]}:
        return word_at(tokens, last) not in _PAPERS
    return police_among(tokens[:i], _BY_POLICE)


_CHECKS_MADE = _WORDS["checks_made"]


def _number_stopped(sentence: Sentence, i: int) -> tuple[int, int, float | None, str] | None:
    """ "Targeted vans on the A5, with 96 pulled over", "checked 100 cars with more than 30 stopped"."""
    tokens = sentence.tokens
    if i < 2 or not sentence.moods[i].done:
        return None
    start = sentence.moods[i].start
    number = number_ending_at(tokens, start, range(max(0, start - 5), start))
    if number is None or not number.value or number.value <= _MANY or number.unit is not None:
        return None
    s = number.first
    if s == 0 or tokens[s - 1].low not in ("with", "and", ",", "saw", "seeing"):
        return None
    if i + 1 < len(tokens) and tokens[i + 1].low in ("from", "for", "to"):
        return None  # "with 96 stopped from entering", "12 stopped for coffee"
    told = any(g.item == "vehicles" and g.last <= s for g in sentence.goods)
    return (s, i, number.value, number.qualifier) if told else None


def _several(tokens: list[Token], v: int) -> bool:
    """ "Eighty lorries stopped at the weighbridge": more than stop at a light of their own accord."""
    number = next(
        (read_number(tokens, k) for k in range(max(0, v - 3), v) if tokens[k].kind in NUMERALS), None
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
            whole = _out_of(tokens, goods.first, goods.last, v)
            if whole is not None:
                found.append(whole)
                continue
            found.append((goods.first, goods.last, amount.value, amount.qualifier))
        elif amount is None:
            found.append((goods.first, goods.last, None, "unspecified"))
    driving = tokens[v].low == "pulled over" or any(t.low in _AT_THE_WHEEL for t in tokens[v : v + 9])
    for group in sentence.groups:
        words = {t.low for t in tokens[group.first : group.last]}
        one = group.count == 1 and words & _ONE_ON_WHEELS and not group.definite
        if words & _ON_WHEELS or one or (driving and group.numeral):
            found.append((group.first, group.last, group.count, group.qualifier))
    return found


def _out_of(tokens: list[Token], first: int, last: int, v: int) -> tuple[int, int, float | None, str] | None:
    """ "Seized eight out of 20 vehicles that they stopped", "nine of the 66 vehicles stopped were": all of them."""
    if not first or tokens[first - 1].low != "of" or v < last:
        return None
    if any(t.low not in _RELATED for t in tokens[last:v]):
        return None
    number = next((n for j in range(first, last) if (n := read_number(tokens, j))), None)
    if number is None or not number.value or number.value <= _MANY or number.unit is not None:
        return None
    return number.first, last, number.value, number.qualifier


_RELATED = frozenset({"that", "which", "they", "we", "officers", "police", "had", "were"})


def _in_general(sentence: Sentence, v: int, first: int, last: int) -> bool:
    """ "Vehicles were stopped", "officers have stopped motorists": without a number, yet told as done."""
    tokens, mood = sentence.tokens, sentence.moods[v]
    if (
        tokens[v].low not in ("stopped", "stopping", "pulled over")
        or not tokens[last - 1].low.endswith("s")
        or last - first > 2
        or any(t.low == "because" for t in tokens[last : last + 3])
    ):
        return False  # "we have stopped vans because someone called us"
    before = tokens[mood.start - 1] if mood.start else None
    if mood.passive:
        told = any(t.low in ("were", "been") for t in tokens[mood.start : v])
        return told and last == mood.start and (first == 0 or tokens[first - 1].kind == "punct")
    if last == mood.start == v and first > 1:
        # "warrants were executed, vehicles stopped and patrols stepped up"
        return tokens[first - 1].low in (",", "and") and _past_participle(tokens[first - 2])
    if first == v + 1 and tokens[v].tags["verb"][1] == "ing" and mood.start == v > 1:
        # "it took place last week, with officers stopping vehicles"
        return tokens[v - 1].kind == "police" and tokens[v - 2].low in ("with", "saw", "seen")
    if first != v + 1 or tokens[v].tags["verb"][1] != "past":
        return False
    by_police = before is not None and (before.kind == "police" or before.low in ("they", "we"))
    return by_police or has_have(tokens, mood, v)


def _past_participle(token: Token) -> bool:
    return token.low == "carried out" or (token.kind == "verb" and token.tags["verb"][1] == "past")
