"""What became of people short of a charge: fines, cautions, resolutions, referrals, safeguarding."""

from __future__ import annotations

import re

from extract.details import skip_details
from extract.group import Group, of_police
from extract.mood import NO_NOUN_AFTER, has_have, read_mood, unreal, was_made
from extract.numerals import (
    DEFINITE,
    NUMERALS,
    Number,
    before_adjectives,
    number_after_mark,
    number_before,
    read_number,
)
from extract.scan import Token, police_among, word_at
from extract.statement import Mood, Sentence, Statement, state, state_counted, without
from extract.subjects import Antecedents, main_subject, subject_of
from extract.taking import by_others
from extract.words import any_of, contexts, lowered

_WORDS = contexts()["disposals"]
_DIED = _WORDS["died"]
_SUSPECTED = _WORDS["suspected"]
_QUESTIONED = _WORDS["questioned"]
_RISEN = _WORDS["risen"]
_IF_NEED_BE = _WORDS["if_need_be"]
_OF_CAUTION = _WORDS["of_caution"]
_REFUSED = _WORDS["refused"]
_CAUGHT = _WORDS["caught"]
_OF_THE_ROAD = _WORDS["of_the_road"]
_OTHER_DEEDS = _WORDS["other_deeds"]
_ACCEPTED = tuple(sorted(_WORDS["accepted"]))
_BY_COURT = _WORDS["by_court"]
_TICKETS = re.compile(rf"\b{any_of(_WORDS['tickets'])}\b")
_DECIDED_BY = _WORDS["decided_by"]
_OTHER_REFERRALS = _WORDS["other_referrals"]
_RECEIVES = _WORDS["receives"]
_HELPED = _WORDS["helped"]
_EXPLOITED = _WORDS["exploited"]
_USUAL = _WORDS["usual"]
_TICKETED = _WORDS["ticketed"]
_GIVEN = _WORDS["given"]
_ISSUED = _GIVEN | _WORDS["issued"]
_GIVES = _WORDS["gives"]
_GETS = _WORDS["gets"]
_LEAVES = _WORDS["leaves"]
_REFERRED_BY = _WORDS["referred_by"]
_ISSUES = _WORDS["issues"]
_SUPPORTS = _WORDS["supports"]
_AT_THE_WHEEL_ALL = _WORDS["at_the_wheel"]
_AT_THE_WHEEL = _AT_THE_WHEEL_ALL | _WORDS["one_at_the_wheel"]


def _to_decide(tokens: list[Token], i: int) -> bool:
    """Whether those named after the verb or noun at ``i`` decide a case: "referred to the Crown Court"."""
    goal = next(
        (k for k in range(i + 1, min(i + 5, len(tokens))) if tokens[k].low in ("to", "for", "on")), None
    )
    if goal is None:
        return False
    to = tokens[goal + 1 : goal + 8]
    stop = next((k for k, t in enumerate(to) if t.kind == "punct" or t.low in ("and", "for", "who")), len(to))
    words = {t.low for t in to[:stop]}
    if {"home", "office"} <= words and any("victim" in t.low for t in tokens[i : i + 16]):
        return False  # "referred to the Home Office as potential victims"
    return bool(_DECIDED_BY & words) and not ("panel" in words and "youth" in words)


_REFERS_ALONE = frozenset({"referred", "signposted", "referring", "signposting"})
_TOWARDS = frozenset({"to", "for", "into", "on", "onto", "towards"})
_ARTICLES = frozenset({"a", "an", "the", "both", "all"})


def _refers(tokens: list[Token], v: int) -> bool:
    """Whether people are sent to support: "referred to a drugs charity", but not "to the Crown Prosecution Service"."""
    nxt = word_at(tokens, v + 1)
    after = word_at(tokens, v + 2)
    if _to_decide(tokens, v) or [t.low for t in tokens[max(0, v - 2) : v]] == ["force", "had"]:
        return False  # "the force had referred him": one of its own
    if tokens[v].low not in _REFERS_ALONE:
        return _to_support(tokens, v)
    if nxt == "to" and after in ("it", "him", "her", "them", "himself"):
        return False  # "the two referred to it as a bonus"
    following = tokens[v + 1] if v + 1 < len(tokens) else None
    if following is not None and (
        following.kind in ("num", "units", "min", "approx", "pronoun") or following.low in _ARTICLES
    ):
        # "referred three people to the National Referral Mechanism", "signposted him to a charity"
        goal = next((j for j in range(v + 2, min(v + 8, len(tokens))) if tokens[j].low in _TOWARDS), None)
        to = {t.low for t in tokens[goal + 1 : goal + 4]} if goal is not None else _TO_READ
        return word_at(tokens, (goal or v) + 1) != "as" and not to & _TO_READ
    return nxt in _TOWARDS and after not in ("as", "in") and tokens[v].tags["verb"][1] == "past"


_TO_READ = _WORDS["to_read"]
_ENDS_GOAL = frozenset("by where who which when for from in at and run".split())
_FOR_THEMSELVES = _WORDS["for_themselves"]


def _to_support(tokens: list[Token], v: int) -> bool:
    """Whether support is what the verb leads to: "linked in with drug workers", not "enrolled on a course"."""
    if tokens[v].low.startswith("directed"):
        return word_at(tokens, v + 1) in ("from", "with", "services", "agencies", "workers", ".", ",")
    goal = tokens[v + 1 : v + 9]
    stop = next((k for k, t in enumerate(goal) if t.kind == "punct" or t.low in _ENDS_GOAL), len(goal))
    if tokens[v].low.startswith(_ACCEPTED):
        stop = len(goal)  # "agreed to get help for their addiction"
    words = {t.low for t in goal[:stop]}
    if tokens[v].low.startswith(("enrolled", "put forward")):
        return bool(words & _FOR_THEMSELVES)
    return bool(words & _SUPPORTS)


def _names_board(tokens: list[Token], v: int) -> bool:
    """Whether "safeguarding" belongs to a name or a heading: "the Safeguarding Children Partnership"."""
    if v == 0:
        return not any(t.kind in ("be", "have") for t in tokens)
    following = tokens[v + 1 : v + 2]
    return tokens[v].text[0].isupper() and bool(following) and following[0].text[0].isupper()


def no_disposal(sentence: Sentence, v: int, metric: str) -> bool:
    """Whether the verb at ``v`` means something else: fined by a court, cautioned before an interview."""
    tokens, words = sentence.tokens, sentence.words
    if tokens[v].low == "fined":
        if [t.low for t in tokens[v + 1 : v + 3]] == ["a", "total"]:
            return True  # "he was fined a total of £284": by a court, with its costs
        return not words.isdisjoint(_BY_COURT)
    if tokens[v].low == "reported for" and _by_the_public(tokens, sentence.moods[v], v):
        return True
    if tokens[v].low == "reported for" and word_at(tokens, v + 1) in ("allegedly", "apparently"):
        return True  # "two men were reported for allegedly passing false notes": by a shop
    if metric == "referrals":
        return not _refers(tokens, v)
    if metric == "out_of_court_disposals" and "warning" in tokens[v].low:
        return not any("drug" in word or "cannabis" in word for word in words)  # a warning for speeding
    if metric == "safeguarded":
        if tokens[v].low == "safeguard" and not any(
            t.kind in ("num", "units", "vague", "min", "approx")
            or t.low in ("a", "an", "the", "both", "her", "him")
            for t in tokens[v + 1 : v + 4]
        ):
            return True  # "helps police safeguard victims": whenever there are any
        if tokens[v].low in _HELPED and not _EXPLOITED & {w for told in words for w in told.split()}:
            return True  # rescued from a fire, from the sea
        if tokens[v].tags["verb"][1] == "ing" and _names_board(tokens, v):
            return True
        return "mental" in words or {"safe", "well"} <= words  # a patient, a missing person
    return metric == "cautions" and bool(
        _QUESTIONED & {t.low for t in tokens[v + 1 : v + 5]}
        or any(t.low == "handcuffed" for t in tokens[max(0, v - 3) : v])
        or _on_being(tokens, v)
        or _then_charged(tokens, v)
    )


def without_fines_of_courts(sentences: list[Sentence], text: str) -> list[Sentence]:
    """The sentences without who "was fined", where a court has tried the case and the release tells of no tickets.

    "A hare courser has been fined thanks to a call. ... He pleaded guilty at Cambridge Magistrates' Court."
    """
    told = [s for sentence in sentences for s in sentence.statements if s.metric == "fines"]
    if not any(_says_fined(text, s) for s in told):
        return sentences
    lower = lowered(text)
    if " court" not in lower or _TICKETS.search(lower) is not None:
        return sentences
    return without(sentences, lambda s: s.metric == "fines" and _says_fined(text, s))


def _says_fined(text: str, s: Statement) -> bool:
    """Whether a statement tells of fines by the verb: "a man was fined", "Man Fined"."""
    return "fined" in text[s.begin : s.end].lower()


def _by_the_public(tokens: list[Token], mood: Mood, v: int) -> bool:
    """ "He was arrested after he was reported for stalking": somebody told the police of him."""
    if mood.perfect or not mood.passive or mood.start < 2 or word_at(tokens, v + 1) == "summons":
        return False
    return tokens[mood.start - 2].low in ("after", "since") and tokens[mood.start - 1].kind == "pronoun"


def _on_being(tokens: list[Token], v: int) -> bool:
    """ "As he was cautioned he admitted it", "when cautioned, he said": told his rights by an officer."""
    if word_at(tokens, v - 1) in ("when", "upon") or tokens[v - 1].low == "being":
        return v > 0
    return v > 2 and tokens[v - 1].kind == "be" and tokens[v - 3].low in ("when", "as", "while")


def _then_charged(tokens: list[Token], v: int) -> bool:
    """ "Bell was cautioned and subsequently charged", "cautioned before being charged": told his rights once more."""
    j = v + 1
    while j < min(v + _TO_THE_CHARGE, len(tokens)) and (
        tokens[j].low in _THEN or tokens[j].kind in ("be", "have", "adverbs")
    ):
        j += 1
    return j > v + 1 and word_at(tokens, j) == "charged"


_TO_THE_CHARGE = 6  # words
_THEN = frozenset(", and then before later subsequently also being".split())


def _by_police(tokens: list[Token], start: int) -> bool:
    """Whether police stand right before the verb that begins at ``start``: "we also fined", "officers fined"."""
    before = tokens[max(0, start - 2) : start]
    return police_among(before, _THEY)


def counts_nobody(
    tokens: list[Token], metric: str, group: Group, mood: Mood, value: float | None, rule: str
) -> bool:
    """Whether the people beside a verb of disposal are not told of as those it was done to."""
    unknown = group.definite and not group.names and value in (None, 0)
    if metric == "fines":
        beside = group.last >= mood.start - 1
        joined = group.first > 0 and tokens[group.first - 1].low in ("and", "with", ",", ";")
        if rule.endswith(".active") and _by_police(tokens, mood.start):
            return not group.count  # "officers fined two drivers"
        if rule.endswith(".shared_subject"):
            # "a motorist was stopped and reported for speeding", but not "44 people were charged or reported"
            return not group.count or tokens[mood.start - 1].low == "or"
        return not mood.passive and not (beside and group.count and (joined or not group.definite))
    if metric == "referrals" and group.definite and rule.endswith((".reduced", ".participle")):
        return True  # "she referred to the couple as ...", "helping people and referring them to a charity"
    return metric in ("referrals", "safeguarded") and unknown


def uncounted(tokens: list[Token], group: Group, value: float | None) -> bool:
    """Whether people are told of without a number: "drivers were reported", "all of the drivers were reported"."""
    return not value and not any(
        t.kind in ("pronoun", "negation", "police") for t in tokens[max(0, group.first - 1) : group.last]
    )


def some_of_these(sentence: Sentence, n: int, metric: str) -> bool:
    """ "Five of the arrests were made in Hull", "six of these fines were for speeding": a portion of them."""
    tokens = sentence.tokens
    if n < 3 or tokens[n - 1].low not in DEFINITE or tokens[n - 2].low != "of":
        return False
    first = next((j for j in range(max(0, n - 5), n - 2) if tokens[j].kind in ("num", "units")), None)
    number = read_number(tokens, first) if first is not None else None
    if first is None or number is None or number.last != n - 2 or not number.value or number.unit is not None:
        return False
    if number.value < 2 or (first and tokens[first - 1].low == "all"):
        return True  # "during one of the arrests", "all seven of those arrests were in Hull"
    made = state(sentence, metric, number.value, number.qualifier, first, n, n, f"{metric}.noun")
    made.partitive = made.elliptic = True
    return True


def disposal_noun(sentence: Sentence, n: int, metric: str, form: str, antecedents: Antecedents) -> None:
    """ "45 traffic offence reports were issued", "three were given community resolutions", "a caution"."""
    tokens = sentence.tokens
    if tokens[n].low == "procurator fiscal":
        if not _of_a_death(antecedents.text.lower()):
            _to_fiscal(sentence, n)
        return
    if metric == "fines" and form == "nouns" and sentence.words.isdisjoint(_BY_COURT):
        if some_of_these(sentence, n, metric):
            return
    if _is_no_outcome(sentence, n, metric, form) or unreal(sentence, n):
        return
    if metric == "summonses" and word_at(tokens, n - 2).startswith("reported") and n > 1:
        return  # "two people were reported for a summons to court": told with the verb
    number, s = number_before(tokens, n)
    if number is None and metric == "referrals" and _of_people(sentence, n, metric):
        return
    after = number_after_mark(tokens, n) if number is None else None
    if after is not None:
        state(sentence, metric, after.value, after.qualifier, n, after.last - 1, n, f"{metric}.tabular")
        return
    if (
        number is not None
        and number.value is None
        and (tokens[s].low == "some" or tokens[n].low.endswith("checks"))
    ):
        return
    if number is not None and not (number.value is None and form == "noun"):
        made = state_counted(sentence, metric, number, s, n)
        made.also = any(t.low == "also" for t in [*tokens[max(0, s - 2) : s], *tokens[n + 1 : n + 7]])
        return
    if metric == "vehicles_stopped" and not ("stop" in tokens[n].low and _carried_out(sentence, n)):
        return
    if number is None and _given(sentence, n, metric, antecedents):
        return
    if form == "nouns" and number is None and _shares_number(sentence, n, metric):
        return
    made_or_issued = (
        _was_issued(tokens, n, besides=bool(sentence.statements))
        or (metric == "referrals" and _made_to(tokens, n))
        or (
            metric != "fines"
            and was_made(tokens, n)
            and not (metric == "referrals" and _if_need_be(tokens, n))
        )
        or (
            metric == "referrals"
            and not _if_need_be(tokens, n)
            and "place" in {t.low for t in tokens[n + 1 : n + 7]}
        )
        or (metric in ("stop_searches", "vehicles_stopped") and _carried_out(sentence, n))
    )
    if form == "noun":
        _single(sentence, n, metric)
    elif not (n and tokens[n - 1].low in DEFINITE) and made_or_issued:
        made = state(
            sentence, metric, None, "unspecified", n, min(n + 1, len(tokens) - 1), n, f"{metric}.bare_plural"
        )
        made.vague = True


def _made_to(tokens: list[Token], n: int) -> bool:
    """ "Referrals made to support agencies", "referrals have been submitted to social care"."""
    following = [t.low for t in tokens[n + 1 : n + 6]]
    if following[:1] == ["made"]:
        return following[1:2] == ["to"]
    return following[:1] in (["were"], ["have"]) and bool({"submitted", "completed"} & set(following))


def _if_need_be(tokens: list[Token], n: int) -> bool:
    """ "Making referrals to support services where appropriate": whenever there is a need."""
    following = [t.low for t in tokens[n + 1 : n + 12]]
    return "where" in following and bool(_IF_NEED_BE & set(following))


_NOT_BEFORE = frozenset("is are costs cost means can carries court".split())
_NOT_REFERRAL_BEFORE = _WORDS["not_referral_before"]


def _comes_in(tokens: list[Token], n: int) -> bool:
    """Whether referrals are made to the force or are of no people: "received 50 referrals", "fire safety referrals"."""
    if tokens[n - 1].low in _OTHER_REFERRALS and not (n > 1 and tokens[n - 2].low == "child"):
        return True
    received = next((j for j in range(n - 1, max(-1, n - 7), -1) if tokens[j].low in _RECEIVES), None)
    if word_at(tokens, n + 1) == "by" or (n and tokens[n - 1].low == "amount of"):
        return True  # "following a referral by an insurer", "an increasing amount of referrals"
    counted = received is not None and any(t.kind in NUMERALS for t in tokens[received + 1 : n])
    following = {t.low for t in tokens[n + 1 : n + 5]}
    risen = any(t.low in _RISEN for t in tokens[max(0, n - 3) : n]) and "from" in following
    return counted or risen or "received" in following


def _is_no_outcome(sentence: Sentence, n: int, metric: str, form: str) -> bool:
    """Whether the noun at ``n`` explains, abbreviates or names something other than the outcome."""
    tokens = sentence.tokens
    nxt = word_at(tokens, n + 1)
    if metric == "referrals" and (nxt in _NOT_REFERRAL_BEFORE or any(t.low == "iopc" for t in tokens)):
        return True
    if n > 1 and tokens[n - 1].low == "(":
        return True  # "Fixed Penalty Notice (FPN)"
    if any(t.low in ("each", "every") for t in tokens[:n]) and nxt in ("a", "per"):
        return True  # "each officer does 12 stop checks a day"
    if metric == "fines" and by_others(tokens, n):
        return True  # "a fixed penalty notice was issued by the council"
    if metric == "cautions" and n and tokens[n - 1].low == "under":
        return True  # "interviews under caution"
    if metric == "referrals" and (_comes_in(tokens, n) or _to_decide(tokens, n)):
        return True
    if n > 1 and tokens[n - 1].low == "of" and tokens[n - 2].low in _OF_CAUTION:
        return True  # "a word of caution"
    before = [t.low for t in tokens[max(0, n - 6) : n]]
    if any(before[k : k + 2] == ["due", "to"] for k in range(len(before))):
        return True  # "is due to receive a caution"
    if _USUAL & {t.low for t in tokens[max(0, n - 5) : n]}:
        return True  # "offenders are often given a fine"
    if nxt in NO_NOUN_AFTER or (nxt in _NOT_BEFORE and form == "noun"):
        return True  # "a community resolution is an alternative to court"
    return tokens[n].low.endswith(("ticket", "tickets", "fine", "fines")) and (
        not sentence.words.isdisjoint(_BY_COURT)
        or _after_charge(tokens, n)
        or not (
            "penalty" in tokens[n].low
            or {t.low for t in tokens[max(0, n - 8) : n + 8]} & (_TICKETED | _LEAVES)
            or _counted_line(sentence, n)
        )
    )


def _counted_line(sentence: Sentence, n: int) -> bool:
    """ "28 Covid fines", "12 tickets for speeding" as a line of a list of results: a number, its noun and what for."""
    tokens = sentence.tokens
    number, first = number_before(tokens, n)
    if number is None or first or sentence.kind != "bullet" or sentence.headline:
        return False
    return n + 1 >= len(tokens) or tokens[n + 1].low in (".", ";", ",", "for")


def _after_charge(tokens: list[Token], n: int) -> bool:
    """ "They were charged with careless driving and handed fines": the fines are those of a court."""
    charged = next((j for j in range(n - 1, -1, -1) if tokens[j].low == "charged"), None)
    return charged is not None and not any(t.kind in NUMERALS for t in tokens[charged:n])


def _of_people(sentence: Sentence, n: int, metric: str) -> bool:
    """ "The referral of three children": counts the people."""
    tokens = sentence.tokens
    if n + 1 >= len(tokens) or tokens[n + 1].low != "of":
        return False
    group = next((g for g in sentence.groups if n + 1 < g.first <= n + 3 and g.count), None)
    if group is None:
        return False
    state(sentence, metric, group.count, group.qualifier, n, group.last - 1, n, f"{metric}.of_people")
    return True


def _shares_number(sentence: Sentence, n: int, metric: str) -> bool:
    """ "Two community resolutions and drugs link referrals": one number for both."""
    tokens = sentence.tokens
    if n < 2 or tokens[n - 1].low != "and" or tokens[n - 2].kind != "noun":
        return False  # "two boys were arrested and referrals made"
    told = next(
        (
            o
            for o in reversed(sentence.statements)
            if o.at == tokens[n - 2].begin and o.end == tokens[n - 2].end and (o.value or o.vague)
        ),
        None,
    )
    if told is None:
        return False
    made = state(sentence, metric, told.value, told.qualifier, n, n, n, f"{metric}.shared_number")
    made.begin = told.begin
    return True


def _single(sentence: Sentence, n: int, metric: str) -> None:
    """ "A conditional caution", "another fixed penalty": one."""
    tokens = sentence.tokens
    named = n + 1 < len(tokens) and tokens[n + 1].low in _GIVEN
    if metric == "fines" and not (named or _was_issued(tokens, n)):
        return
    j = before_adjectives(tokens, n)
    low = word_at(tokens, j)
    if any(t.low in _PARTS_NOUNS for t in tokens[j + 1 : n]):
        return  # "a scheme involving stop and search", "an alternative to stop and search"
    if low in ("a", "an", "another"):
        if n + 1 < len(tokens) and tokens[n + 1].low == "or":
            return  # "outcomes include a caution or a community resolution"
        if metric == "stop_searches" and any(o.metric == metric for o in sentence.statements):
            return  # "two men were detained for a stop and search"
        searched = _searched_at_once(sentence, n) if metric == "stop_searches" else None
        if searched is not None:
            value, last = searched.count, searched.last - 1
            state(sentence, metric, value, searched.qualifier, j, last, n, f"{metric}.noun")
            return
        made = state(sentence, metric, 1, "exact", j, n, n, f"{metric}.noun")
        made.ordinal = next((t.tags["ordinals"] for t in tokens[j:n] if "ordinals" in t.tags), 0)
        made.more = low == "another"


def _searched_at_once(sentence: Sentence, n: int) -> Group | None:
    """ "A stop and search of the three passengers", "of a car and two men": the several people of one search."""
    tokens = sentence.tokens
    of = next((j for j in range(n + 1, min(n + 5, len(tokens))) if tokens[j].low in ("of", "on")), None)
    if of is None or any(t.kind == "punct" or t.low in _PLACE_FIRST for t in tokens[n + 1 : of]):
        return None
    for group in sentence.groups:
        if of < group.first <= of + _TO_THE_SEARCHED and (group.count or 0) > 1:
            between = tokens[of + 1 : group.first]
            beside = all(t.low in _BESIDE_SEARCHED or t.kind in ("item", "name", "word") for t in between)
            return group if beside and (not between or between[-1].low in _BESIDE_SEARCHED) else None
    return None


_TO_THE_SEARCHED = 6  # words
_PLACE_FIRST = frozenset({"in", "at", "near"})
_BESIDE_SEARCHED = frozenset({"and", "a", "the", "its"})
_PARTS_NOUNS = frozenset("to involving with for from in using about than".split())


def _given(sentence: Sentence, n: int, metric: str, antecedents: Antecedents) -> bool:
    """ "Three were issued with community resolutions": as many as the people who were given them."""
    tokens = sentence.tokens
    v = _giving_verb(tokens, n)
    if v is not None and metric == "fines" and _vehicles_got(sentence, v, n):
        return True
    if v is None or (metric == "referrals" and tokens[v].low not in _REFERRED_BY):
        group = _recipients(sentence, n) if metric != "referrals" else None
        return group is not None and _state_given(sentence, n, metric, group, antecedents)
    if any(t.text.endswith("%") for t in tokens[max(0, v - 4) : v]):
        return True
    mood = read_mood(tokens, v, set(), checked=False)
    present = {"is", "are"} & {t.low for t in tokens[mood.start : v]} and not has_have(tokens, mood, v)
    if [t.low for t in tokens[v - 1 : v + 1]] == ["had", "had"] or (
        tokens[v].low == "agreed" and not sentence.words.isdisjoint(_REFUSED)
    ):
        return True  # "both men had had cautions before", "had agreed to a caution but later refused it"
    if not mood.done or (present and mood.passive):
        return True
    if mood.passive:
        group = subject_of(sentence, mood, v)
        if group is None and mood.start and tokens[mood.start - 1].low in ("but", "and"):
            group = main_subject(sentence, mood.start)
        if group is None and mood.perfect and metric != "referrals":
            # "seven people arrested after a fight in Hull have been issued with fixed penalties"
            first = main_subject(sentence, mood.start)
            group = first if first is not None and first.first == 0 and first.numeral else None
    elif tokens[v].low in _GETS | _LEAVES or tokens[v].low in ("agreed", "had"):
        joined = mood.start > 0 and tokens[mood.start - 1].low in ("and", ",")
        group = subject_of(sentence, mood, v, adjacent=not joined) or _some_of_those(sentence, mood.start)
        group = group or _number_alone(tokens, mood.start)  # "nine were charged, six accepted a caution"
    else:
        group = _object_between(sentence, v, n) or _recipients(sentence, n)
        if group is None and tokens[v].low in _GIVEN and not has_have(tokens, mood, v):
            # "two men issued with fixed penalties", "was arrested and given a fixed penalty"
            joined = mood.start > 0 and tokens[mood.start - 1].low == "and"
            group = _number_alone(tokens, v) or subject_of(sentence, mood, v, adjacent=not joined)
            if group is not None and not joined and tokens[group.first].kind == "pronoun":
                return True  # "they issued a fine"
    if group is not None and any(t.low == "either" for t in tokens[mood.start : v]):
        # "27 drivers were either given a caution or had their vans seized"
        group = Group(group.first, group.last, None, "unspecified")
    if group is None and metric == "fines" and mood.passive and tokens[v].low in _GIVEN:
        group = _counted_before(tokens, mood.start)
    if group is not None and mood.both and group.definite and group.count != mood.both:
        group = Group(group.first, group.last, mood.both, definite=True)
    return group is not None and _state_given(sentence, n, metric, group, antecedents)


def _counted_before(tokens: list[Token], start: int) -> Group | None:
    """ "Three waste carriers being issued with penalties": a counted noun right before the verb, whatever it is."""
    for k in range(max(0, start - 4), start - 1):
        number = read_number(tokens, k) if tokens[k].kind in ("num", "units") else None
        if number is None or not number.value or number.unit is not None or number.last >= start:
            continue
        if all(t.kind in ("word", "name") for t in tokens[number.last : start]) and tokens[
            start - 1
        ].low.endswith("s"):
            return Group(k, start, number.value, number.qualifier)
    return None


def _vehicles_got(sentence: Sentence, v: int, n: int) -> bool:
    """ "Nine vans received a traffic offence report": as many reports as vehicles."""
    if sentence.tokens[v].low not in _GETS | _GIVEN:
        return False
    return _state_vehicles(sentence, v, n, "fines.given")


def vehicles_fined(sentence: Sentence, v: int) -> bool:
    """ "18 cars were reported for motoring offences", "one lorry was fined £300": as many people as vehicles."""
    return _state_vehicles(sentence, v, v, "fines.vehicles")


def someone_reported(sentence: Sentence, v: int) -> bool:
    """ "A scrap collector was reported for having no licence": one, whatever the noun."""
    tokens, mood = sentence.tokens, sentence.moods[v]
    if not mood.passive or tokens[v].low != "reported for" or v + 1 >= len(tokens):
        return False
    if sentence.words >= {"those"} and tokens[0].low == "those" and word_at(tokens, 1).endswith("ing"):
        if mood.perfect and all(t.kind in ("word", "adverbs") for t in tokens[1 : mood.start]):
            # "those flouting the law have been reported for it": nobody knows how many
            state(sentence, "fines", None, "unspecified", 0, v, v, "fines.passive").vague = True
            return True
    reason = tokens[v + 1].low
    if reason not in ("summons", "having", "not", "failing", "no") and not reason.endswith("ing"):
        return False
    begin = next(
        (j for j in range(mood.start - 1, max(-1, mood.start - 5), -1) if tokens[j].low in ("a", "an")), None
    )
    if begin is None or any(t.kind not in ("word", "name", "item") for t in tokens[begin + 1 : mood.start]):
        return False
    if (
        begin
        and tokens[begin - 1].kind not in ("punct", "when")
        and tokens[begin - 1].low not in ("and", "while")
    ):
        return False
    state(sentence, "fines", 1, "exact", begin, v, v, "fines.passive")
    return True


def _state_vehicles(sentence: Sentence, v: int, last: int, rule: str) -> bool:
    """State as many fines as there are vehicles in front of the verb at ``v``."""
    if by_others(sentence.tokens, v) or word_at(sentence.tokens, v + 1) == "sale":
        return False  # "fined by the council", "reported for sale online"
    start = read_mood(sentence.tokens, v, set(), checked=False).start
    for goods in sentence.goods:
        amount = goods.amounts[0] if goods.amounts else None
        if goods.item != "vehicles" or goods.last != start or amount is None or amount.unit != "items":
            continue
        if amount.value and (amount.value > 1 or sentence.tokens[goods.first].kind in NUMERALS):
            state(sentence, "fines", amount.value, amount.qualifier, goods.first, last, last, rule)
            return True
    return False


def _number_alone(tokens: list[Token], v: int) -> Group | None:
    """ "Three people were cautioned and one given a fixed penalty": a bare number between "and" and the verb."""
    if v < 2 or tokens[v - 2].low not in ("and", ",", ";") or tokens[v - 1].kind not in ("num", "units"):
        return None
    number = read_number(tokens, v - 1)
    return Group(v - 1, v, number.value) if number is not None and number.value and number.last == v else None


def _giving_verb(tokens: list[Token], n: int) -> int | None:
    """The index of the verb that says to whom the disposal at ``n`` was given, before it."""
    for j in range(n - 1, max(-1, n - 8), -1):
        low = tokens[j].low
        if low == "on" and word_at(tokens, j + 2) == "spot":
            continue  # "given on the spot fines"
        if low in ("on", "about", "advice", ";", ".", "following", "after", "during"):
            return None  # "a warning was issued following a stop and search"
        if low in _GIVEN or low in _GIVES or low in _GETS:
            return j
        if low in _LEAVES and any(t.low == "with" for t in tokens[j + 1 : n]):
            return j  # "came away with a ticket"
        if low == "dealt" and tokens[j + 1].low == "with":
            return j  # "dealt with by way of a caution"
        if (low == "agreed" and word_at(tokens, j + 1) == "to") or (
            low == "had" and j and tokens[j - 1].kind == "have"
        ):
            return j  # "both have had cautions", "two boys agreed to community resolutions"
    return None


def _some_of_those(sentence: Sentence, stop: int) -> Group | None:
    """ "Five of those detained have received ..."."""
    tokens = sentence.tokens
    for group in sentence.groups:
        if group.partitive and group.last < stop and all(t.kind == "verb" for t in tokens[group.last : stop]):
            return group
    return None


def _object_between(sentence: Sentence, v: int, n: int) -> Group | None:
    """ "Issued him with a fine", "gave three men cautions": the people between verb and disposal."""
    for group in sentence.groups:
        if v < group.first and group.last <= n:
            return group if group.first - v <= 2 else None
    return None


def _recipients(sentence: Sentence, n: int) -> Group | None:
    """ "Fines to three people", "reports were given to seven drivers": the people after the disposal."""
    tokens = sentence.tokens
    for j in range(n + 1, min(n + 9, len(tokens) - 1)):
        token = tokens[j]
        if token.low == "to":
            return next((g for g in sentence.groups if j < g.first <= j + 2 and g.count != 0), None)
        if token.low in ("is", "are"):
            return None
        described = token.kind in ("be", "have", "adverbs") or token.low in ("(", ")", "out")
        if not (described or token.low in _GIVEN or token.kind == "noun"):
            return None
    return None


def _state_given(sentence: Sentence, n: int, metric: str, group: Group, antecedents: Antecedents) -> bool:
    tokens = sentence.tokens
    value = antecedents.resolve(group, sentence)
    if metric == "fines":
        value = drivers_of(sentence, group, antecedents) or value
    if not value and (group.definite or tokens[group.first].kind == "pronoun"):
        return False
    if of_police(tokens, group):
        return False
    first, last = min(group.first, n), max(group.last - 1, n)
    made = state(sentence, metric, value or None, group.qualifier, first, last, n, f"{metric}.given")
    made.definite = group.definite and not group.partitive
    made.partitive = group.partitive
    made.vague = not value
    made.more, made.further = group.more, group.more and not group.definite
    made.also = any(t.low == "also" for t in tokens[first:last])
    made.numeral = group.numeral
    made.names, made.ages, made.members = group.names, group.ages, group.member_count
    return True


def _was_issued(tokens: list[Token], n: int, *, besides: bool = False) -> bool:
    """Whether what stands at ``n`` is told to have been given out: "tickets were issued", "issued a ticket".

    "Issuing tickets" is so ``besides`` what the sentence has counted: "stopped 20 vans, issuing tickets for speed".
    """
    after = [t.low for t in tokens[n + 1 : n + 6]]
    if not {"was", "were", "been"}.isdisjoint(after) and not _ISSUED.isdisjoint(after):
        return True
    if tokens[n].low.endswith("reports") and was_made(tokens, n + 3 * (after[:1] == ["("])):
        return True  # "traffic offence reports (TORs) were made"
    v = next((j for j in range(n - 1, max(-1, n - 5), -1) if tokens[j].low in _ISSUES), None)
    v = n - 1 if tokens[n - 1].low == "issuing" and besides else v
    if v is None and _along_with_what_was_done(tokens, n):
        return True
    if v is None:
        return False
    before = {t.low for t in tokens[max(0, v - 3) : v]}
    return not before & {"being", "be", "are", "is", "to", "where", "when"}


def _along_with_what_was_done(tokens: list[Token], n: int) -> bool:
    """ "A ticket was issued, as well as a traffic offence report", "cars were seized, along with penalty notices"."""
    j = next((j for j in range(n - 1, max(0, n - 5), -1) if tokens[j].low in ("as well as", "with")), None)
    if j is None or (tokens[j].low == "with" and tokens[j - 1].low != "along"):
        return False
    done = {t.low for t in tokens[max(0, j - 12) : j]}
    return not done.isdisjoint(("issued", "given", "seized")) and not done.isdisjoint(("was", "were"))


def _in_the_course(tokens: list[Token], n: int) -> bool:
    """ "Arrested after conducting stop searches", "following proactive stop searches": told by the way as done."""
    j = n - 1
    while j > 0 and j > n - 3 and tokens[j].kind == "word" and tokens[j].low not in _IN_THE_COURSE:
        j -= 1
    if j < 0:
        return False
    if tokens[j].kind == "verb" and tokens[j].tags["verb"] == ("execution", "ing") and j:
        return tokens[j - 1].low in ("after", "been", "were")
    if tokens[j].low == "were":
        return j > 0 and tokens[j - 1].low == "there"
    return tokens[j].low in _IN_THE_COURSE


_IN_THE_COURSE = frozenset({"following", "during"})


def _carried_out(sentence: Sentence, n: int) -> bool:
    """ "Stop searches were carried out", "conducted stop searches", "after conducting stop searches"."""
    return _in_the_course(sentence.tokens, n) or any(
        mood.done
        and abs(v - n) <= 4
        and (mood.passive or v < n or (n == 0 and v == 1 and word_at(sentence.tokens, 2) == "by"))
        and sentence.tokens[v].tags["verb"] == ("execution", "past")
        for v, mood in sentence.moods.items()
    )


def _of_a_death(text: str) -> bool:
    """Whether nobody is reported, but a death where no crime is suspected, as is done of each sudden one."""
    died = any(word in text for word in _DIED)
    return died and not any(word in text for word in _SUSPECTED)


def _to_fiscal(sentence: Sentence, n: int) -> None:
    """ "A report will be sent to the Procurator Fiscal", as is done in Scotland in place of a charge."""
    tokens = sentence.tokens
    report = next(
        (j for j in range(n - 1, max(-1, n - 12), -1) if tokens[j].low in ("report", "reports")), None
    )
    if report is None or any(t.kind == "negation" or t.low in ("if", "may") for t in tokens[report:n]):
        return
    group = next((g for g in sentence.groups if g.last <= report and g.count), None)
    value, qualifier = (group.count, group.qualifier) if group is not None else (1, "exact")
    first = group.first if group is not None else report
    others = _in_respect_of(tokens, n) if group is None else None
    if others is not None:
        state(sentence, "fines", others.value, others.qualifier, first, others.last - 1, n, "fines.fiscal")
        return
    state(sentence, "fines", value, qualifier, first, n, n, "fines.fiscal").definite = group is None


def _in_respect_of(tokens: list[Token], n: int) -> Number | None:
    """ "Reports were sent to the Procurator Fiscal in respect of the other six": how many they are about."""
    if [t.low for t in tokens[n + 1 : n + 4]] not in (
        ["in", "respect", "of"],
        ["in", "relation", "to"],
        ["in", "connection", "with"],
    ) and word_at(tokens, n + 1) not in ("about", "regarding", "concerning"):
        return None
    for j in range(n + 2, min(n + 8, len(tokens))):
        if tokens[j].kind in ("num", "units"):
            number = read_number(tokens, j)
            return number if number is not None and number.unit is None and number.value else None
    return None


_THEY = frozenset({"we", "they"})
_REPORTERS = _WORDS["reporters"]
_FOR_OFFENCE = _WORDS["for_offence"]
# what may follow people who were reported where nothing says for what: "four men reported"
_REPORTED_ENDS = frozenset(", . ; ) and but".split())
# where they are told of as drivers: "four motorists reported after patrols"
_REPORTED_ENDS_OF_DRIVERS = _REPORTED_ENDS | {
    "with",
    "after",
    "following",
    "during",
    "under",
    "over",
    "whilst",
    "while",
}


def people_reported(sentence: Sentence, antecedents: Antecedents) -> None:
    """ "Officers also reported twelve drivers for speeding", "their drivers were reported"."""
    tokens = sentence.tokens
    if sentence.words.isdisjoint(_REPORTED):
        return
    for i, token in enumerate(tokens):
        if token.low not in _REPORTED or i == 0:
            continue
        if token.low == "reporting":
            _reporting(sentence, i)
            continue
        if tokens[i - 1].low == "were" and i > 2 and tokens[i - 2].low == "offences":
            number, s = number_before(tokens, i - 2)
            traffic = any(t.low in _OF_THE_ROAD for t in tokens[s : i - 2])
            if traffic and number is not None and number.value:
                state(sentence, "fines", number.value, number.qualifier, s, i, i, "fines.active")
            return
        _were_reported(sentence, i, antecedents) or _police_reported(sentence, i, antecedents)


_REPORTED = frozenset({"reported", "reporting"})


def _reporting(sentence: Sentence, i: int) -> None:
    """ "Making six arrests and reporting nine people for summons": one of a list of what was done."""
    tokens = sentence.tokens
    if tokens[i - 1].low not in ("and", ",") or not sentence.statements or unreal(sentence, i):
        return
    group = next((g for g in sentence.groups if g.first == i + 1 and g.count), None)
    if group is not None and _for_an_offence(tokens, group.last):
        _state_reported(sentence, group, group.count, i, "fines.active")


def _ends_report(tokens: list[Token], j: int, driving: bool = False) -> bool:
    """Whether nothing is told of what was reported: not "reported missing", "reported to be", "reported that"."""
    if j >= len(tokens) or tokens[j].kind == "when":
        return True
    named = tokens[j].low in (",", "and") and j + 1 < len(tokens)
    if named and tokens[j + 1].low in ("that", "to", "as", "found", "by"):
        return False
    return tokens[j].low in (_REPORTED_ENDS_OF_DRIVERS if driving else _REPORTED_ENDS)


def _were_reported(sentence: Sentence, i: int, antecedents: Antecedents) -> bool:
    """ "The driver and his passenger have also been reported", "four riders reported"."""
    tokens = sentence.tokens
    if unreal(sentence, i) or _tells_more(tokens, i):
        return False
    mood = read_mood(tokens, i, set(), checked=False)
    if not mood.done or {"is", "are"} & {t.low for t in tokens[mood.start : i] if not mood.perfect}:
        return False
    group = subject_of(sentence, mood, i)
    if group is None or of_police(tokens, group) or not _close(tokens, group, mood.start):
        return False
    if not mood.passive and (
        has_have(tokens, mood, i) or group.last != mood.start or not _telegraphic(sentence, group, i)
    ):
        return False  # "the driver has reported", "two men reported it"
    words = {t.low for t in tokens[group.first : group.last]}
    if not _ends_report(tokens, i + 1, driving=bool(_AT_THE_WHEEL & words)) or "they" in words:
        return False  # "an inquiry began after they were reported": the thefts
    if group.names and not group.ages:
        return False  # "the theft at Monks Cross was reported"
    if group.bare and not _AT_THE_WHEEL & words:
        return False
    value = drivers_of(sentence, group, antecedents) or antecedents.resolve(group, sentence)
    if not value and not _AT_THE_WHEEL & words:
        return False
    _state_reported(sentence, group, value or None, i, "fines.reported")
    return True


def _tells_more(tokens: list[Token], i: int) -> bool:
    """Whether it goes on with what was said: "four men reported after patrols that ...", "one to be in danger"."""
    following = [t.low for t in tokens[i + 1 :]]
    return "that" in following or ("to" in following and following[following.index("to") + 1 :][:1] == ["be"])


def _close(tokens: list[Token], group: Group, start: int) -> bool:
    """Whether the people stand right before the auxiliaries, but for what describes them or what they did before."""
    gap = tokens[skip_details(tokens, group.last) : start]
    if not gap or (gap[0].low == "," == gap[-1].low):
        return True
    if gap[0].low in _CAUGHT and len(gap) <= _SHORT + 4:
        return not any(t.kind in ("be", "have", "modal", "person") for t in gap)  # "a driver caught at 91mph"
    continued = gap[-1].low in ("and", "but") and gap[0].kind in ("be", "have", "verb")
    return continued and len(gap) <= _SHORT and not any(t.kind == "person" for t in gap)


_SHORT = 12  # words


def _telegraphic(sentence: Sentence, group: Group, i: int) -> bool:
    """ "The car was seized and the driver reported", "four men reported": no auxiliary, and nobody who reports."""
    tokens = sentence.tokens
    joined = group.first > 0 and tokens[group.first - 1].low in ("and", "with", ",", ";", ":")
    ends = i + 1 >= len(tokens) or tokens[i + 1].low not in ("and", ",", "but")
    if _AT_THE_WHEEL & {t.low for t in tokens[group.first : group.last]}:
        return joined or (bool(group.count) and ends)
    return bool(group.count) and group.numeral and (sentence.headline or joined) and ends


def _police_reported(sentence: Sentence, i: int, antecedents: Antecedents) -> bool:
    """ "Officers reported nine drivers", "took 22 cars and reported 87 people", "reported the drivers involved"."""
    tokens = sentence.tokens
    before = tokens[i - 1]
    if not (before.kind == "police" or before.low in _REPORTERS):
        return False
    who = next((t for t in reversed(tokens[:i]) if t.kind != "have" and t.kind != "adverbs"), before)
    if not (who.kind == "police" or who.low in _REPORTERS) or tokens[i + 1 : i + 2] == []:
        return False  # "a witness has reported two men"
    if tokens[i + 1].low == "to" or tokens[i + 1].low.endswith("ing"):
        return False  # "has reported seeing two men", "reported to the owner"
    group = next((g for g in sentence.groups if i < g.first <= i + 2), None)
    if group is None or not (
        group.count or tokens[group.first].low in ("the", "several") or "vague" in tokens[i + 1].tags
    ):
        return False
    last = group.last + (group.last < len(tokens) and tokens[group.last].low in ("involved", "concerned"))
    if _for_an_offence(tokens, last):
        count = drivers_of(sentence, group, antecedents) or group.count or 1
        _state_reported(sentence, group, count, i, "fines.active")
        return True
    by_police = before.kind == "police" or police_among(tokens[:i], _OTHER_DEEDS)
    driving = bool(_AT_THE_WHEEL & {t.low for t in tokens[group.first : group.last]})
    if not by_police or group.names or not (driving or (group.count or 0) > 1):
        return False
    if not _ends_report(tokens, last, driving) and word_at(tokens, last) not in ("for", "at", "in", "on"):
        return False
    value = drivers_of(sentence, group, antecedents) or group.count
    if value:
        _state_reported(sentence, group, value, i, "fines.active")
    return bool(value)


def _for_an_offence(tokens: list[Token], j: int) -> bool:
    """Whether a reason follows at ``j`` for which people are reported: "for speeding", "for having no insurance"."""
    reason = tokens[j : j + 4]
    given = next((k for k, t in enumerate(reason) if t.low == "for"), None)
    following = reason[given + 1] if given is not None and given + 1 < len(reason) else None
    if following is None or any(t.low in ("that", "to") for t in reason[: given or 0]):
        return False
    return following.low in _FOR_OFFENCE or following.low.endswith(("ing", "ences"))


def _state_reported(sentence: Sentence, group: Group, value: float | None, i: int, rule: str) -> None:
    first, last = min(group.first, i), max(i, group.last - 1)
    made = state(sentence, "fines", value, group.qualifier, first, last, i, rule)
    made.vague = value is None
    made.partitive, made.elliptic = group.partitive, group.elliptic
    made.more = group.more or any(t.low == "also" for t in sentence.tokens[max(0, i - 2) : i])


def drivers_of(sentence: Sentence, group: Group, antecedents: Antecedents) -> float | None:
    """ "Two vans were seized. Their drivers were reported": as many as the vehicles told of last."""
    tokens = sentence.tokens
    words = {t.low for t in tokens[max(0, group.first - 1) : group.last]}
    if group.count or "all" in words or not words & _AT_THE_WHEEL_ALL:
        return None
    if not (group.definite or words & {"the", "their"}):
        return None
    if word_at(tokens, group.last) == "of" and (of := read_number(tokens, group.last + 1)) and of.value:
        return of.value  # "20 cars were checked and the drivers of three were reported"
    for goods in reversed(sentence.goods):
        amount = goods.amounts[0] if goods.amounts else None
        if goods.item == "vehicles" and goods.last <= group.first and amount is not None:
            told = amount.value if amount.unit == "items" else None
            break
    else:
        told = antecedents.vehicles_before(sentence.begin)
    if told == 1:
        return None  # "one of the two vans was seized and the drivers reported"
    group.qualifier = "exact" if told else group.qualifier
    return told


def drivers_reported(sentence: Sentence, v: int, antecedents: Antecedents) -> bool:
    """ "Two vans were stopped and the drivers reported for speeding": without an auxiliary of their own."""
    tokens, mood = sentence.tokens, sentence.moods[v]
    group = next((g for g in sentence.groups if g.last == mood.start), None)
    if mood.passive or mood.start != v or group is None or group.first < 2 or group.names:
        return False
    reason = word_at(tokens, v + 1)
    if reason not in _FOR_OFFENCE and not reason.endswith(("ing", "ences")):
        return False  # "the drivers reported for duty"
    first = group.first - (tokens[group.first - 1].low in ("the", "their"))
    if (
        tokens[first - 1].low not in ("and", "with", ",")
        or tokens[group.last - 1].low not in _AT_THE_WHEEL_ALL
    ):
        return False
    value = drivers_of(sentence, group, antecedents)
    if value:
        _state_reported(sentence, group, value, v, "fines.reduced")
    return bool(value)


def put_in_touch(sentence: Sentence, antecedents: Antecedents) -> None:
    """ "We have put three of them in touch with a food bank": the words of the outcome stand around the people."""
    tokens = sentence.tokens
    if "touch" not in sentence.words:
        return
    at = next((j for j, t in enumerate(tokens) if t.low == "touch"), 0)
    if at < 3 or tokens[at - 1].low != "in" or word_at(tokens, at + 1) != "with":
        return
    v = next((j for j in range(at - 2, max(-1, at - 8), -1) if tokens[j].low in ("put", "putting")), None)
    if v is None or not _to_support(tokens, at + 1):
        return
    if v and (tokens[v - 1].kind in ("modal", "negation") or tokens[v - 1].low in ("to", "please")):
        return
    group = next((g for g in sentence.groups if g.first == v + 1 and g.last == at - 1), None)
    value = antecedents.resolve(group, sentence) if group is not None else None
    if group is None or not value:
        return
    made = state(sentence, "referrals", value, group.qualifier, v, at + 1, v, "referrals.active")
    made.definite, made.partitive = group.definite and not group.partitive, group.partitive
