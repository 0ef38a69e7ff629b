"""Outcomes for people in verbs, and the nouns of arrests, charges and remands; breakdowns of their numbers."""

from __future__ import annotations

import re
from itertools import pairwise

from extract.ages import listed_ages
from extract.details import DASHES, skip_details
from extract.disposals import (
    counts_nobody,
    drivers_of,
    drivers_reported,
    no_disposal,
    some_of_these,
    someone_reported,
    uncounted,
    vehicles_fined,
)
from extract.group import Group, men_and_women, of_police, ordinal_of, sex, sexes
from extract.mood import LATER, NO_NOUN_AFTER, base_verb_is_done, has_have, unreal, was_made
from extract.names import RANKS, is_name, named_after
from extract.numerals import (
    DEFINITE,
    NUMERALS,
    Number,
    before_adjectives,
    number_after_mark,
    number_before,
    read_number,
)
from extract.people import UNITS_AFTER
from extract.safeguarding import victim_safeguarded
from extract.scan import Token, police_among, word_at
from extract.statement import Mood, Sentence, Statement, state, state_counted, without
from extract.stops import search_verb
from extract.subjects import (
    CHARGED_WITH,
    PEOPLE_METRICS,
    Antecedents,
    left_adjacent,
    main_subject,
    object_of,
    reduced_subject,
    subject_of,
    subject_of_opening,
)
from extract.words import any_of, contexts

_WORDS = contexts()["outcomes"]
_UNDECIDED = _WORDS["undecided"]
_SUPERLATIVES = _WORDS["superlatives"]
_FACING = _WORDS["facing"]
_COUNTS = _WORDS["counts"]
_NEXT = _WORDS["next"]
_LED = _WORDS["led"]
_EXPLAINED = _WORDS["explained"]


def people_verb(sentence: Sentence, v: int, metric: str, form: str, antecedents: Antecedents) -> None:
    """ "Two men were arrested", "officers charged a woman": who, how many, and whether it is told as done."""
    tokens = sentence.tokens
    mood = sentence.moods[v]
    if _tells_nothing(sentence, v, metric, form, antecedents.text):
        return
    if tokens[v].low == "detained" and _for_a_search(tokens, v):
        search_verb(sentence, v, form, antecedents)
        return
    group, rule = _those_listed(sentence, v, metric, antecedents), f"{metric}.listed"
    if group is None:
        group, rule = _who(sentence, v, metric, form)
    if tokens[v].low.startswith("summon") and rule == "charges.reduced":
        return
    group = _agreed(sentence, group, mood, v) if group is not None else None
    if group is None:
        if metric == "fines":
            _ = (
                vehicles_fined(sentence, v)
                or someone_reported(sentence, v)
                or drivers_reported(sentence, v, antecedents)
            )
        elif metric == "safeguarded":
            victim_safeguarded(sentence, v)
        return
    if mood.passive and group.first and tokens[group.first - 1].low == "whose":
        return  # "Hill, whose wife was arrested, has been arrested" tells of Hill
    alone = group
    if metric in _WITH_OTHERS and (mood.passive or rule.endswith(".active")):
        group = _with_others(sentence, group, v)
    if rule.endswith(".reduced") and group.whole and group.last == v + 1:
        # "three of the eight people arrested were ..." tells of eight
        made = state(sentence, metric, group.whole, "exact", group.first, v, v, rule)
        made.definite = made.elliptic = True
    if _is_in_custody(sentence, group, v, metric):
        return
    sentence.subjects[v] = group
    both = group.count in (0, None) and _both(sentence, mood)
    value = 2.0 if both else antecedents.resolve(group, sentence)
    if metric == "fines" and (driving := drivers_of(sentence, group, antecedents)):
        value, group.bare = driving, False
    if value and value > 2 and not sentence.words.isdisjoint(_EXCEPT):
        value -= _excepted(sentence, group, v)
    if metric == "fines" and not group.count and _or_something_else(tokens, v):
        value = None
    if counts_nobody(tokens, metric, group, mood, value, rule):
        return
    if metric == "fines" and mood.passive and uncounted(tokens, group, value):
        if any(t.low == "will" for t in tokens[mood.start : v]):
            return  # "motorists caught speeding will be reported to the Procurator Fiscal": whoever they are
        value = None
    elif _counts_nobody(tokens, group, metric, value, rule, v):
        if metric == "safeguarded":
            victim_safeguarded(sentence, v)
        return
    last = group.last if group is alone else group.members[-1].last
    start, stop = min(group.first, v), max(v, min(last, len(tokens)) - 1)
    made = state(sentence, metric, value, group.qualifier, start, stop, v, rule)
    _describe(sentence, made, group, v)
    if not group.definite:
        antecedents.remember(group, value, tokens[group.first].begin)


def _or_something_else(tokens: list[Token], v: int) -> bool:
    """Whether some of the people met with another end: "all of them were reported or had their cars seized"."""
    ahead = tokens[v + 1 : v + _REACH_OF_OR]
    return any(t.low == "or" and after.kind in ("have", "be") for t, after in pairwise(ahead))


_REACH_OF_OR = 9  # words


def done_to_others(sentence: Sentence) -> None:
    """ "A woman was charged with theft and a man, 29, with fraud": the verb that is not said again goes for him too."""
    tokens = sentence.tokens
    said_once = [s for s in sentence.statements if s.rule in _SAID_ONCE and s.value]
    if not said_once or _BESIDE.isdisjoint(sentence.words):
        return
    at = {t.begin: i for i, t in enumerate(tokens)}
    counted = {g.first for group in sentence.subjects.values() for g in (group, *group.members)}
    for told in said_once:
        v = at.get(told.at, 0)
        reason = word_at(tokens, v + 1)
        if reason not in _REASONS:
            continue
        for group in sentence.groups:
            if group.first <= v or tokens[group.first - 1].low not in _BESIDE or not _is_told_of_anew(group):
                continue
            begin = tokens[group.first].begin
            told_of = (s for s in sentence.statements if s.at != told.at and s.begin <= begin < s.end)
            if group.first in counted or any(told_of):
                continue
            j = skip_details(tokens, group.last)
            j += word_at(tokens, j) == ","
            why = [t.low for t in tokens[j : j + 2]]
            if why[:1] != [reason] or (reason == "on" and why != _SUSPECTED):
                continue
            if reason == "with" and not (group.ages or group.names):
                continue  # "charged with attacking a woman and a man with a bat"
            made = state(
                sentence, told.metric, group.count, group.qualifier, group.first, group.last - 1, group.first,
                f"{told.metric}.beside",
            )  # fmt: skip
            made.more, made.perfect, made.later = True, told.perfect, told.later
            _describe_people(tokens, made, group)


def _is_told_of_anew(group: Group) -> bool:
    """Whether people are counted or described, and none told of before: "a man, 29", "two women", not "the driver"."""
    return bool(group.count) and not (group.definite or group.partitive or group.elliptic)


_SAID_ONCE = frozenset({"arrests.passive", "charges.passive", "charges.shared_subject", "arrests.active"})
_REASONS = frozenset({"on", "for", "with"})
_SUSPECTED = ["on", "suspicion"]
_BESIDE = frozenset({"and", "while", "whilst", ",", ";"})


def _both(sentence: Sentence, mood: Mood) -> bool:
    """Whether it was done to two: "they were both arrested", and both of "they were both arrested and charged"."""
    while not mood.both and mood.shared is not None:
        mood = sentence.moods[mood.shared]
    return bool(mood.both)


def _tells_nothing(sentence: Sentence, v: int, metric: str, form: str, text: str) -> bool:
    """Whether the verb tells no outcome, or one that is told already, by a noun before it or a number behind."""
    tokens, mood = sentence.tokens, sentence.moods[v]
    if no_disposal(sentence, v, metric) or _no_outcome(sentence, v, metric):
        return True
    if metric == "safeguarded" and _was_missing(text, tokens[v].begin):
        return True
    if any(s.at == tokens[v].begin for s in sentence.statements):
        return True  # told with the noun before: "the arrest and charging of two men"
    if tokens[v].low == "detained" and _for_a_search(tokens, v):
        return False
    if _held_for_search(sentence, v, text):
        return True
    if not mood.done or (form == "past" and _tabular(sentence, v, metric)):
        return True
    # "Adam Bell, 33, of Mill Road (also charged with theft)"
    return mood.start > 0 and tokens[mood.start - 1].low == "(" and tokens[mood.start].low == "also"


def _is_in_custody(sentence: Sentence, group: Group, v: int, metric: str) -> bool:
    """Whether the words only say where people are, of whose arrest the text tells: "and were taken into custody"."""
    tokens, mood = sentence.tokens, sentence.moods[v]
    relative = mood.start > 0 and tokens[mood.start - 1].low == "who"
    if (tokens[v].low.endswith(_IN_CUSTODY) or relative) and any(
        known is group and tokens[u].tags["verb"][0] == metric for u, known in sentence.subjects.items()
    ):
        # "two men were arrested for theft and have been taken into custody" is one arrest, and so is
        # "they detained two men, who were arrested"
        return True
    also = any(t.low == "also" for t in tokens[mood.start : v])
    # "the men aged 22 and 42 are also held on suspicion of theft"
    return tokens[v].low.startswith("held") and group.definite and also


def _describe(sentence: Sentence, made: Statement, group: Group, v: int) -> None:
    """Note in a statement what its words tell of the people, and how they point to what was told before."""
    tokens, mood = sentence.tokens, sentence.moods[v]
    lows = [t.low for t in tokens[mood.start : v]]
    again = "further" in lows
    made.definite = (group.definite and not group.partitive) or again
    made.anew = again and bool(group.names) and mood.passive
    made.again = made.metric == "arrests" and _is_again(tokens, v)
    known = not group.ordinal and _is_known(tokens, mood, v, made.rule)
    made.known = known and not _is_counted_in(tokens, group)
    made.also = "also" in lows
    made.more = group.more or made.also
    made.further, made.others = group.more and not group.definite, group.more and group.definite
    made.ordinal, made.ordinal_of = group.ordinal, ordinal_of(tokens, group)
    made.partitive = group.partitive
    made.elliptic = group.elliptic
    if group.count == 1 and tokens[group.first].low == "one":
        # "One boy was arrested in Elm Road and the other in Mill Road": of those told of
        made.elliptic = any(a.low == "the" and b.low == "other" for a, b in pairwise(tokens[v + 1 :]))
    made.perfect = mood.perfect
    made.later = mood.later
    _describe_people(tokens, made, group)
    made.incident = any(t.low in _OF_AN_INCIDENT for t in tokens[v + 1 :])
    if mood.shared is not None:
        made.shared = tokens[mood.shared].begin


def _is_again(tokens: list[Token], v: int) -> bool:
    """Whether somebody is arrested who had been before: "re-arrested", "arrested again in May"."""
    return tokens[v].low.startswith(("re-", "rearrest")) or word_at(tokens, v + 1) == "again"


def _those_listed(sentence: Sentence, v: int, metric: str, antecedents: Antecedents) -> Group | None:
    """ "Those arrested in Hull were a man, 45, and a woman, 26", "Also charged with theft are: Adam Bell, 57; ..."."""
    tokens = sentence.tokens
    if (
        metric not in _LISTED
        or not 0 < v < 4
        or not all(t.low in _THOSE or "person" in t.tags for t in tokens[:v])
    ):
        return None
    be = next((j for j in range(v + 1, len(tokens)) if tokens[j].kind in ("be", "have", "verb")), None)
    if be is None or tokens[be].low not in ("are", "were", "is", "was"):
        return None
    if tokens[-1].low == ":" and be + 2 >= len(tokens):
        count = antecedents.listed_below(sentence)
        those = tokens[0].low == "those"  # of whom the release has mostly told how many they are
        return Group(0, len(tokens) - 1, count, definite=those) if count else None
    first = be + 1 + (be + 1 < len(tokens) and tokens[be + 1].low == ":")
    listed = _in_a_row(sentence, first)
    if not listed or (len(listed) == 1 and (listed[0].bare or listed[0].elliptic)):
        return None
    rest = tokens[listed[-1].last :]
    if any(t.low == "and" and following.kind in ("num", "units") for t, following in pairwise(rest)):
        return None  # "three men on Monday and two on Tuesday"
    aged = tokens[listed[-1].last : listed[-1].last + 2]
    last_age = 2 if [t.kind for t in aged] == ["punct", "num"] and aged[1].data in listed[-1].ages else 0
    last = listed[-1].last + last_age
    return Group(
        0,
        last - (tokens[last - 1].low == ","),
        sum(g.count or 0 for g in listed),
        names=tuple(name for g in listed for name in g.names),
        ages=tuple(age for g in listed for age in g.ages),
        member_count=sum(g.member_count for g in listed),
        partitive=tokens[0].low == "among",
    )


def _in_a_row(sentence: Sentence, first: int) -> list[Group]:
    """The people of a list that begins at ``first``, up to what is told of them: "a man, 45, and a woman, who met"."""
    tokens = sentence.tokens
    listed: list[Group] = []
    for group in sentence.groups:
        if group.first < first:
            continue
        if group.definite or group.partitive or not group.count:
            break
        between = {t.low for t in tokens[first : group.first]}
        if not between <= _BETWEEN_LISTED:
            if (group.names or group.ages) and between.isdisjoint(_TOLD_OF_THEM):
                return []  # "Adam Bell, 30, a builder, and Dan Hill, 40": the list goes on
            break
        listed.append(group)
        first = skip_details(tokens, group.last)
    return listed


_LISTED = frozenset({"arrests", "charges", "remands", "fines", "cautions"})
_BETWEEN_LISTED = frozenset({",", ";", "and", "&"})
_TOLD_OF_THEM = frozenset("who whom whose which that where when after before while".split())
_THOSE = frozenset(
    "among those also the other others further people men women suspects three two all".split()
)


COUNTED_IN = _WORDS["counted_in"]


def _describe_people(tokens: list[Token], made: Statement, group: Group) -> None:
    """Note in a statement who the people are: their names, ages and sexes, and how many of them are told of apart."""
    made.names, made.ages = group.names, group.ages
    if group.numeral and not group.ages and len(ages := listed_ages(tokens, group.last)) == group.count:
        made.aged = ages
    made.members, made.numeral = group.member_count, group.numeral
    made.sexes, made.sex = sexes(tokens, group), sex(tokens, group)
    made.men, made.women = men_and_women(tokens, group)


def _is_counted_in(tokens: list[Token], group: Group) -> bool:
    """Whether people are some of a number told of: "15 arrests, including two men who were arrested in Hull"."""
    i = group.first - 1
    if i >= 0 and tokens[i].kind == "be":
        i -= 1
    return (
        i >= 0
        and (group.numeral or group.elliptic)
        and (group.count or 0) > 1
        and tokens[i].low in COUNTED_IN
    )


def _is_known(tokens: list[Token], mood: Mood, v: int, rule: str) -> bool:
    """Whether the arrest only says who is meant: "a man who was arrested", "a man arrested in Hull has been bailed"."""
    if mood.passive:
        return mood.start > 0 and tokens[mood.start - 1].low == "who"
    following = tokens[v + 1 :]
    goes_on = next((j for j, t in enumerate(following) if t.kind == "have"), None)
    return (
        rule.endswith(".reduced")
        and goes_on is not None
        and any(t.low in _DEALT_WITH for t in following[goes_on:])
    )


_DEALT_WITH = _WORDS["dealt_with"]


def _was_missing(text: str, at: int) -> bool:
    """Whether the story so far is of somebody missed and found: "the missing man was taken to a place of safety"."""
    story = text[max(0, at - 500) : at].lower()
    return "missing" in story and ("found" in story or "located" in story or "safe" in story)


def _for_a_search(tokens: list[Token], v: int) -> bool:
    """Whether people were held only to be searched: "detained for a drugs search", "for a stop and search"."""
    following = [t.low for t in tokens[v + 1 : v + 9]]
    return "for" in following[:6] and any(low.endswith("search") for low in following)


def _no_outcome(sentence: Sentence, v: int, metric: str) -> bool:
    """Whether the words after the verb make it another matter: "detained by staff", "charged £20"."""
    tokens = sentence.tokens
    following = [t.low for t in tokens[v + 1 : v + 5]]
    if metric == "arrests":
        if tokens[v].low == "detained" and _in_an_institution(tokens, v):
            return True
        by_public = following[:1] == ["by"] and bool(set(following) & _PUBLIC)
        ill = any(
            t.low == "mental" for t in tokens[v + 1 : v + 10]
        )  # "under section 2 of the Mental Health Act"
        return ill or by_public or _by_staff(tokens, v) or _by_somebody(tokens, v)
    if metric == "remands":
        if tokens[v].low in _BEING_ON_REMAND and not _is_on_remand(sentence, v):
            return True  # "he appeared on remand", "was on remand when he"
        if tokens[v].low == "denied bail" and not sentence.moods[v].passive:
            return True  # "two men denied bail fraud"
        if tokens[v].low in ("detained in custody", "kept in custody") and sentence.words.isdisjoint(_COURTS):
            return True  # by the police
        if following[:2] == ["or", "bailed"] or [t.low for t in tokens[max(0, v - 2) : v]] == [
            "bailed",
            "or",
        ]:
            return True  # nobody knows how many
        on_bail = following[:1] == ["on"] and "bail" in following[:3]
        return on_bail or following[:2] == ["for", "questioning"]
    if metric == "charges" and following[:1] and following[0] in _UNDECIDED:
        return True  # "the charging process"
    if metric == "charges" and following[:1] == ["with"] and v and tokens[v - 1].low in _BODIES:
        if following[1:2] and following[1] in _TASKS:
            return True  # "a force charged with protecting the public"
    if metric == "charges" and following[:1] == ["with"] and (following[1:2] or ["."])[0] in _NOTHING_FOLLOWS:
        return True  # "they admitted the offences they were charged with"
    priced = next((j for j in range(v + 1, min(v + 5, len(tokens))) if tokens[j].kind == "money"), v)
    if metric == "charges" and any(t.low == "trial" for t in tokens[max(0, v - 10) : v]):
        return True  # "Bell stood trial at Hull charged with theft" tells of the trial
    if metric == "charges" and following[:1] and following[0] in ("and", ","):
        return False  # "ten people have been charged and £9,000 seized"
    return metric == "charges" and priced > v and not set(following[: priced - v]) & _CHARGED_OVER


def _in_an_institution(tokens: list[Token], v: int) -> bool:
    """Whether somebody is kept where a court sent him: "detained in a young offenders institution", "in prison"."""
    if word_at(tokens, v + 1) not in ("in", "at", "under"):
        return False
    where = [t.low for t in tokens[v + 2 : v + 8]]
    secured = "secure" in where[:2] or where[:3] == ["a", "hospital", "order"]
    return secured or not _INSTITUTIONS.isdisjoint(where)


_INSTITUTIONS = _WORDS["institutions"]
_BEING_ON_REMAND = _WORDS["being_on_remand"]
_IS_NOW = frozenset("is are remain remains".split())
_BACKGROUND = _WORDS["background"]


def _is_on_remand(sentence: Sentence, v: int) -> bool:
    """Whether somebody is remanded as the news has it: "both remain on remand", not "was on remand when he"."""
    now = any(t.low in _IS_NOW for t in sentence.tokens[sentence.moods[v].start : v])
    return now and not any(t.low in _BACKGROUND for t in sentence.tokens[v + 1 :])


_NOTHING_FOLLOWS = frozenset({".", ",", ";", "”", '"', "’", "'", ")", "was", "were", "is", "are"})


def _by_staff(tokens: list[Token], v: int) -> bool:
    """Whether staff or passers-by held somebody: "a member of the security staff was able to detain him"."""
    if tokens[v].tags["verb"][1] != "base" or tokens[v].low == "arrest":
        return False
    before = tokens[:v]
    by_others = any(t.low in _PUBLIC - {"public"} for t in before)
    return by_others and not police_among(before)


def _of_those(tokens: list[Token], group: Group, v: int) -> bool:
    """Whether the verb only says of whom the people are some: "two of those arrested", "one of the ten arrested"."""
    if not group.partitive:
        return False
    those = next((j for j in range(group.first, group.last) if tokens[j].low == "those"), None)
    if those is not None:
        people = "person" in tokens[min(those + 1, v)].tags and group.first > 0
        return not (
            people and tokens[group.first - 1].low == "with"
        )  # "with two of those people now charged"
    return any(t.kind == "verb" and t.tags["verb"][0] in PEOPLE_METRICS for t in tokens[v + 1 : v + 12])


def _superlative(tokens: list[Token], group: Group) -> bool:
    """Whether one of the people told of is described: "he was the youngest person arrested"."""
    return tokens[group.first].low == "the" and tokens[group.first + 1].low in _SUPERLATIVES


def _by_somebody(tokens: list[Token], v: int) -> bool:
    """Whether people who are no police held him: "the brothers tackled him and detained him"."""
    held = tokens[v].low == "detained" and v + 1 < len(tokens) and tokens[v + 1].low in ("him", "her", "them")
    return held and not police_among(tokens[:v])


def _counts_nobody(
    tokens: list[Token], group: Group, metric: str, value: float | None, rule: str, v: int
) -> bool:
    """Whether the people are none that the outcome adds: officers, nobody, "those arrested", people in general."""
    if rule.endswith(".reduced") and (_of_those(tokens, group, v) or _superlative(tokens, group)):
        return True
    if group.first < v < group.last - 1 and group.count == 1 and not group.partitive and not group.names:
        return True  # "the arrested man is known to the victim"
    if of_police(tokens, group):
        return True
    if group.bare and group.count is None and not group.names:
        # "vulnerable people were safeguarded" without a number does tell something
        if metric != "safeguarded" or not rule.endswith((".passive", ".active", ".participle")):
            return True
    if value == 0 or (value is None and group.definite):
        return True
    return group.first > 0 and tokens[group.first - 1].low in ("no", "not", "neither", "nor")


def _who(sentence: Sentence, v: int, metric: str, form: str) -> tuple[Group | None, str]:
    """The people of the verb at ``v``, and the rule that finds them there."""
    if form == "base":
        return _whom_to(sentence, v), f"{metric}.active"
    if form == "ing":
        return _whom_doing(sentence, v, metric), f"{metric}.participle"
    tokens, mood = sentence.tokens, sentence.moods[v]
    following = object_of(sentence, v)
    if v > 1 and tokens[v - 1].low == "those" and tokens[v - 2].low == "of":
        following = None  # "of those arrested six men were charged"
    elif following is None and not mood.passive and v + 2 < len(tokens) and tokens[v + 1].low == "and":
        if tokens[v + 2].kind == "verb":
            following = object_of(sentence, v + 2)  # "arrested and charged two men"
            if following is not None and tokens[v + 2].tags["verb"][0] == metric:
                return None, ""  # "detained and arrested two men": told at the second verb
    if following is None and not mood.passive and metric in ("arrests", "charges"):
        following = _somebody_after(sentence, v, metric)
        if following is None and [t.low for t in tokens[v + 1 : v + 3]] == ["and", "charged"]:
            following = _somebody_after(sentence, v + 2, metric)
    plain = not (mood.passive or has_have(tokens, mood, v))
    beside = plain and left_adjacent(sentence, mood)
    if not mood.passive and following is not None and not (beside and following.definite):
        return following, f"{metric}.active"
    return _whose_it_is(sentence, mood, v, metric, plain)


def _whom_to(sentence: Sentence, v: int) -> Group | None:
    """Whom the infinitive at ``v`` is done to: "were able to arrest two men", "to arrest and charge two men"."""
    tokens = sentence.tokens
    following = object_of(sentence, v)
    if following is None and v + 2 < len(tokens) and tokens[v + 1].low == "and":
        following = object_of(sentence, v + 2)
    return following if base_verb_is_done(tokens, v) else None


def _whom_doing(sentence: Sentence, v: int, metric: str) -> Group | None:
    """Whom the participle at ``v`` is done to: "arresting two men"; not "in the hope of arresting the man"."""
    tokens = sentence.tokens
    if v and (
        (sentence.moods[v].passive and tokens[v - 1].low != "of")
        or tokens[v - 1].kind in ("modal", "negation")
    ):
        return None
    if any(t.low in _HOPED_FOR and t.kind != "name" for t in tokens[max(0, v - 8) : v]):
        return None
    following = object_of(sentence, v)
    if metric == "safeguarded" and following is not None:
        if following.first != v + 1 or following.bare or following.definite:
            return None
    return following


def _whose_it_is(
    sentence: Sentence, mood: Mood, v: int, metric: str, plain: bool
) -> tuple[Group | None, str]:
    """Those before a verb without an object: "two men were arrested", "two men arrested", "was held and charged"."""
    tokens = sentence.tokens
    named = _beside(sentence, mood) if plain else None
    if named is not None:
        return named, f"{metric}.reduced"
    if mood.shared is not None and plain:
        told = tokens[mood.shared].tags["verb"][0]
        if told == metric:
            return None, ""  # "arrested and taken into custody" is one arrest
        if told in _SHARED:
            return _shared_subject(sentence, mood, v), f"{metric}.shared_subject"
    if mood.passive:
        group = _passive_subject(sentence, mood, v)
        if group is None and mood.both:
            group = Group(mood.start, v, 2.0, definite=True)
        return group or _somebody(sentence, mood, v, metric), f"{metric}.passive"
    if has_have(tokens, mood, v):
        been_left_out = metric == "charges" and word_at(tokens, v + 1) == "with"
        group = subject_of(sentence, mood, v, adjacent=True) if been_left_out else None
        return group, f"{metric}.passive"  # "he has subsequently charged with eight offences"
    if v == 0 and sentence.owner is not None:
        whose = sentence.owner
        return Group(v, v + 1, whose.count, names=whose.names, ages=whose.ages), f"{metric}.owner"
    group = reduced_subject(sentence, mood, v, metric) or subject_of_opening(sentence, mood, v)
    if group is not None and group.definite and not (group.names or group.partitive or group.count):
        return None, ""
    return group, f"{metric}.reduced"


_SHARED = PEOPLE_METRICS | {"stop_searches", "seizure", "vehicles_stopped"}


def _excepted(sentence: Sentence, group: Group, v: int) -> float:
    """How many are excepted: one of "all of them, with the exception of Adam Bell, were charged", "apart from Bell"."""
    tokens = sentence.tokens
    at = next((j for j in range(group.first, v) if tokens[j].low in _EXCEPT), None)
    if at is None:
        return 0
    at += 2 if tokens[at].low == "exception" or tokens[at + 1].low in _EXCEPT_FOR else 1
    if at >= v:
        return 0
    named = tokens[at].kind == "name"
    found = next((g.count for g in sentence.groups if at <= g.first < at + 2 and g.last <= v), None)
    return found or (1 if named or tokens[at].low == "one" else 0)


_EXCEPT = _WORDS["except"]
_EXCEPT_FOR = frozenset({"from", "for", "of"})


_IN_CUSTODY = tuple(sorted(_WORDS["in_custody"]))
_OF_AN_INCIDENT = frozenset("after following when at".split())
_WITH_OTHERS = frozenset({"arrests", "charges"})


def _with_others(sentence: Sentence, group: Group, v: int) -> Group:
    """The people with those told of behind the verb or its object, who share it.

    "A man was arrested along with two women", "arrested a man, 19, on suspicion of theft and a woman, 20, for affray".
    """
    tokens = sentence.tokens
    others = _named_along_with(sentence, v)
    if not group.count or not any(g.first > v for g in others):
        return group
    stop = max(v + 1, skip_details(tokens, group.last))
    for other in others:
        if other.first < stop:
            continue
        between = tokens[stop : other.first]
        if any(t.kind in ("verb", "be", "have", "modal") and t.low != "being" for t in between):
            break
        if any(t.low in DASHES or t.low == ":" for t in between):
            break  # "arrested two men - a 29-year-old on suspicion of theft, and a 21-year-old on suspicion of affray"
        told_with = tokens[other.first - 1].low in ("with", "alongside")
        known = other.definite and not ((other.ages or other.names) and told_with)
        if not other.count or known or of_police(tokens, other):
            continue  # but "along with the 40-year-old woman whose flat it was"
        if not (_along_with(between) or _for_another_reason(tokens, group, other, between)):
            continue
        stop = max(other.last, skip_details(tokens, other.last))
        group = Group(
            group.first,
            group.last if group.first < v else other.last,
            group.count + other.count,
            group.qualifier,
            definite=group.definite and not group.names,
            names=group.names + other.names,
            ages=group.ages + other.ages,
            member_count=group.member_count + other.member_count,
            members=[group, other],
        )
    return group


def _named_along_with(sentence: Sentence, v: int) -> list[Group]:
    """The people of the sentence with those behind the verb whom a name alone tells of: "along with Frost and Hill"."""
    tokens = sentence.tokens
    if sentence.words.isdisjoint(_TIES):
        return sentence.groups
    tied = next((j for j in range(v + 1, len(tokens) - 1) if tokens[j].low in _TIES), None)
    if tied is None:
        return sentence.groups
    first = tied + 1 + (tokens[tied].low != "alongside")
    if tokens[first - 1].low not in ("with", "alongside"):
        return sentence.groups
    known = next((g for g in sentence.groups if g.first <= first < g.last), None)
    if known is not None and (known.count != 1 or not known.names or known.ages):
        return sentence.groups
    named = [known or named_after(tokens, first)]
    while named[-1] is not None and word_at(tokens, named[-1].last) in (",", "and"):
        named.append(named_after(tokens, named[-1].last + 1))
    people = [group for group in named if group is not None]
    if not people or (people[-1].last < len(tokens) and tokens[people[-1].last].kind == "police"):
        return sentence.groups  # "along with Kent Police officers"
    together = Group(
        first,
        people[-1].last,
        len(people),
        names=tuple(name for group in people for name in group.names),
        member_count=len(people),
    )
    return sorted([*(g for g in sentence.groups if g is not known), together], key=lambda g: g.first)


_TIES = frozenset({"along", "together", "alongside"})


def _along_with(between: list[Token]) -> bool:
    """Whether what stands before people ties them to others: "alongside", ", along with", "together with"."""
    lows = [t.low for t in between]
    if lows[-1:] == ["alongside"]:
        return _only_when_and_where(between[:-1])
    tied = lows[-2:] in (["along", "with"], ["together", "with"])
    return tied and _only_when_and_where(between[:-2])


def _only_when_and_where(gap: list[Token]) -> bool:
    """Whether the words before "along with" are no other clause or offence, in which others may have had a part.

    "Arrested in Hull on Monday, along with"; not "arrested after he hit a stop, along with", "murder, together with".
    """
    lows = [t.low for t in gap]
    if not lows or lows == [","]:
        return True
    if all(t.kind == "when" for t in gap) or lows in (["this", "morning"], ["this", "afternoon"]):
        return True
    near = lows[0] in _WHEN_AND_WHERE or gap[0].kind == "when" or lows[:3] == ["for", "a", "second"]
    return near and lows[-1] == "," and "suspicion" not in lows and _OTHER_DEEDS.isdisjoint(lows)


_WHEN_AND_WHERE = frozenset("in at on during".split())
_OTHER_DEEDS = frozenset("after when while where who as following with by connection relation that".split())


def _for_another_reason(tokens: list[Token], group: Group, other: Group, between: list[Token]) -> bool:
    """Whether others were arrested besides, each for a reason: "... for theft and a woman, 20, for fraud"."""
    lows = [t.low for t in between]
    if lows[-1:] != ["and"] or not {"suspicion", "for"} & set(lows) or not other.count:
        return False
    if not other.ages and (group.partitive or not _one_each(other)):
        return False
    j = skip_details(tokens, other.last)
    j += j < len(tokens) and tokens[j].low == ","
    return [t.low for t in tokens[j : j + 2]] == ["on", "suspicion"] or (
        # not "three men for failing to appear: ..., and a 35-year-old for theft"
        group.count == 1 and j < len(tokens) and tokens[j].low == "for"
    )


def _one_each(group: Group) -> bool:
    """Whether people are told of as single ones: "a woman", "a man and a woman"; not "two women"."""
    return (
        not (group.numeral or group.elliptic or group.bare or group.more)
        and group.count == group.member_count
    )


_HOPED_FOR = _WORDS["hoped_for"]


def _shared_subject(sentence: Sentence, mood: Mood, v: int) -> Group | None:
    """Whom the verb before is about: "two men were arrested and charged"."""
    tokens = sentence.tokens
    if mood.shared is None:
        return None
    before = sentence.moods[mood.shared]
    if not before.done or _of_a_few(tokens, mood.shared, v):
        return None
    mood.later = mood.later or any(t.low in LATER for t in tokens[mood.shared : v])
    group = sentence.subjects.get(mood.shared)
    if group is None and (before.passive or not has_have(tokens, before, mood.shared)):
        # not "the people we have arrested and charged"
        group = subject_of(sentence, before, mood.shared)
    return group


def _of_a_few(tokens: list[Token], first: int, v: int) -> bool:
    """Whether some of the people come in between: "were held with a number already in court and remanded".

    Not "arrested for a number of offences and charged", "with several offences".
    """
    for j in range(first, v - 1):
        following = tokens[j + 1]
        if tokens[j].low == "number" and following.low != "of":
            return True
        if "vague" in tokens[j].tags and following.low != "of" and following.kind not in _NOUNS:
            return True
    return False


_NOUNS = frozenset({"word", "noun", "name", "item", "ordinals"})


def _passive_subject(sentence: Sentence, mood: Mood, v: int) -> Group | None:
    """Who was arrested; after "having been" and "after being" the subject of the sentence."""
    tokens = sentence.tokens
    # "after also being arrested", "before later being charged"
    opening = next((t.low for t in tokens[mood.start : v] if t.kind in ("be", "have")), "")
    before = tokens[mood.start - 1].low if mood.start else ""
    if opening == "being" and before == "between":
        return None  # "between being charged and being dealt with at court"
    if opening == "being" and mood.start > 1 and tokens[mood.start - 2].low in _FEARED:
        return None  # "for fear of being fined"
    group = subject_of(sentence, mood, v)
    if opening == "having" or (opening == "being" and before in _AFTER_WHICH):
        return subject_of_opening(sentence, mood, v) or main_subject(sentence, mood.start) or group
    if group is not None and group.names and "exception" in sentence.words:
        at = next((j for j in range(max(0, group.first - 4), group.first) if tokens[j].low == "exception"), 0)
        if at:  # "all ten, with the exception of Bell and Frost, were"
            return next((g for g in reversed(sentence.groups) if g.last < at), None)
    return group


_FEARED = frozenset({"fear", "risk", "threat", "chance", "danger", "prospect", "possibility", "likelihood"})


def _somebody(sentence: Sentence, mood: Mood, v: int, metric: str) -> Group | None:
    """A subject that must be a person, whatever the noun: "a doctor was arrested", "has been charged with theft"."""
    tokens = sentence.tokens
    over = v + 1 < len(tokens) and tokens[v + 1].low in _CHARGED_OVER
    if (
        metric not in ("arrests", "remands", "charges")
        or (metric == "charges" and not over)
        or tokens[v].low.startswith(("detained", "held"))
        or (metric == "charges" and _has_a_task(tokens, mood.start - 1, v))
    ):
        return None
    plural = _is_plural(sentence, mood, v)
    if plural is not False:
        return _so_many(tokens, mood.start) if plural and metric == "arrests" else None
    officer = _officer(tokens, mood.start)
    if officer is not None:
        return officer
    i = mood.start - 1
    while i > 0 and i > mood.start - 6 and tokens[i].kind in _OF_SOMEBODY and tokens[i].low not in DEFINITE:
        if tokens[i].low in ("a", "an"):
            opens = i == 0 or tokens[i - 1].low in (",", "and", "-", "–", ":") or tokens[i - 1].kind == "when"
            return Group(i, mood.start, 1) if opens and i < mood.start - 1 else None
        i -= 1
    opens = i == 0 and tokens[0].low in ("a", "an") and mood.start > 1
    return Group(0, mood.start, 1) if opens else None


def _so_many(tokens: list[Token], stop: int) -> Group | None:
    """People whom a number counts by any noun, since nobody else is arrested: "six street racers were arrested"."""
    i = stop - 2
    while i >= 0 and i > stop - 6 and tokens[i].kind in _OF_SOMEBODY:
        i -= 1
    if i < 0 or tokens[i].kind not in ("num", "units") or not _counts_people(tokens[stop - 1]):
        return None
    while i and tokens[i - 1].kind in NUMERALS:
        i -= 1  # "more than 30 fans"
    number = read_number(tokens, i)
    if number is None or number.unit is not None or not number.value or number.last >= stop:
        return None
    opens = i == 0 or tokens[i - 1].low in _BEFORE_SO_MANY or tokens[i - 1].kind == "when"
    return Group(i, stop, number.value, number.qualifier, numeral=True) if opens else None


def _so_many_after(tokens: list[Token], v: int) -> Group | None:
    """The same behind the verb: "officers arrested six street racers in Corby"."""
    number = read_number(tokens, v + 1)
    if number is None or number.unit is not None or not number.value or number.value == 1:
        return None
    j = number.last
    while (
        j < min(number.last + 4, len(tokens))
        and tokens[j].kind in _OF_SOMEBODY
        and tokens[j].low not in _AFTER_SOMEBODY
    ):
        j += 1
    if j == number.last or not _counts_people(tokens[j - 1]):
        return None
    return Group(v + 1, j, number.value, number.qualifier, numeral=True)


def _counts_people(noun: Token) -> bool:
    """Whether a noun that nobody knows may stand for people: a plural, and no measure of time or things."""
    return noun.kind in ("word", "name") and noun.low.endswith("s") and noun.low not in UNITS_AFTER


_BEFORE_SO_MANY = frozenset(", and while : - – — of after when that".split())


def _officer(tokens: list[Token], start: int) -> Group | None:
    """An officer to whom it was done: "PC Bell was arrested", "PC Bell, who was suspended in May, was charged"."""
    last = start
    if tokens[start - 1].low == ",":
        opening = (j for j in range(start - 2, 1, -1) if tokens[j].low == ",")
        last = next((j for j in opening if tokens[j + 1].low == "who"), start)
    first = last
    while first and tokens[first - 1].kind == "name" and is_name(tokens[first - 1].low):
        first -= 1
    ranked = 0 < first < last and tokens[first - 1].low in RANKS
    return Group(first, last, 1, names=(" ".join(t.text for t in tokens[first:last]),)) if ranked else None


def _somebody_after(sentence: Sentence, v: int, metric: str) -> Group | None:
    """An object that must be a person, whatever the noun: "police arrested a scaffolder", "charged a roofer with"."""
    tokens = sentence.tokens
    if v == 0 or v + 2 >= len(tokens) or not _police_acts(tokens, v):
        return None
    if tokens[v + 1].low in ("someone", "somebody"):
        return Group(v + 1, v + 2, 1)
    if metric == "arrests" and tokens[v + 1].kind in NUMERALS:
        return _so_many_after(tokens, v)
    if tokens[v + 1].low not in ("a", "an"):
        return None
    j = v + 2
    while (
        j < min(v + 6, len(tokens))
        and tokens[j].kind in _OF_SOMEBODY
        and tokens[j].low not in _AFTER_SOMEBODY
    ):
        j += 1
    noun = tokens[j - 1]
    over = j < len(tokens) and tokens[j].low in _CHARGED_OVER
    wanted = j < len(tokens) and tokens[j].low in ("suspected", "wanted")
    if (
        j == v + 2
        or noun.kind != "word"
        or noun.low in _BODIES
        or not (wanted or noun.low.endswith(_OF_PERSONS))
        or "vague" in noun.tags
        or "band" in noun.tags
    ):
        return None
    if (metric == "charges" and not over) or (j < len(tokens) and tokens[j].low == "of"):
        return None  # "arrested a number of", "charged a fee"
    return Group(v + 1, j, 1)


def _police_acts(tokens: list[Token], v: int) -> bool:
    """Whether it is the police who act at ``v``: "officers have arrested", "the team stopped and arrested"."""
    j = v - 1
    while j >= 0 and (tokens[j].kind in ("have", "adverbs", "when") or "adverbs" in tokens[j].tags):
        j -= 1
    if j >= 0 and tokens[j].low == "and":
        return police_among(tokens[:j])
    return j >= 0 and tokens[j].kind == "police"


_OF_PERSONS = tuple(sorted(_WORDS["of_persons"]))
_AFTER_SOMEBODY = frozenset(
    "in at on for after following by while when who as with from later over near during suspected wanted".split()
)


def _has_a_task(tokens: list[Token], noun: int, v: int) -> bool:
    """Whether "charged with" tells of a body, or of a task: "a club has been", "an inspector charged with leading"."""
    if noun < 0 or tokens[noun].low in _BODIES:
        return True
    ranked = tokens[noun].kind == "police" or tokens[noun].low in _RANKS
    return ranked and any(t.low in _TASKS for t in tokens[v + 1 : v + 3])


_BODIES = _WORDS["bodies"]
_RANKS = _WORDS["ranks"]
_TASKS = _WORDS["tasks"]
_OF_SOMEBODY = frozenset({"word", "name", "compound_heads", "item", "not_counts"})


_TO_CUSTODY = re.compile(rf"\b{any_of(_WORDS['to_custody'])}\b|[Aa]rrest")


def _held_for_search(sentence: Sentence, v: int, text: str) -> bool:
    """ "He was detained and searched": held only for that, unless he was taken into custody afterwards."""
    tokens = sentence.tokens
    if tokens[v].low != "detained" or [t.low for t in tokens[v + 1 : v + 3]] != ["and", "searched"]:
        return False
    later = _TO_CUSTODY.search(text, tokens[v].end, min(len(text), tokens[v].end + _REACH_OF_CUSTODY))
    return later is None or later[0].endswith("rrest")


_REACH_OF_CUSTODY = 300  # letters


def _tabular(sentence: Sentence, v: int, metric: str) -> bool:
    """ "Total people charged = 25", "Arrested: 12"."""
    tokens = sentence.tokens
    if metric == "fines" and v + 1 < len(tokens) and tokens[v + 1].low == "summons":
        return _in_brackets(sentence, v, metric)
    if v + 2 >= len(tokens) or tokens[v + 1].low not in (":", "="):
        return False
    number = read_number(tokens, v + 2)
    if number is None or number.unit is not None or not number.value or number.last < len(tokens):
        return False
    return _state_tabular(sentence, v, metric, number)


def _state_tabular(sentence: Sentence, v: int, metric: str, number: Number) -> bool:
    rule = f"{metric}.tabular"
    made = state(sentence, metric, number.value, number.qualifier, v, number.last - 1, v, rule)
    made.elliptic = True
    return True


def _in_brackets(sentence: Sentence, v: int, metric: str) -> bool:
    """ "Being reported for summons (28)"."""
    number = number_after_mark(sentence.tokens, v + 1)
    if number is None or not number.value or sentence.tokens[v + 2].low != "(":
        return False
    return _state_tabular(sentence, v, metric, number)


def _agreed(sentence: Sentence, group: Group, mood: Mood, v: int) -> Group | None:
    """The subject in agreement with its auxiliary: "five people in Ellesmere Port have been arrested" are not one."""
    plural = _is_plural(sentence, mood, v)
    if plural is False and group.members and group.members[0].names and not group.members[0].ages:
        return group.members[-1]  # "they stopped in Oak Way and a 38-year-old man was arrested"
    joined = group.first > 0 and sentence.tokens[group.first - 1].low == "and"
    if plural is True and group.partitive and group.count == 1 and joined:
        return None  # "the boy of 16, and one of the 15-year-old boys, were remanded" are two
    if group.first >= mood.start or group.partitive or group.elliptic or plural is not True:
        return group
    if group.count != 1 or sentence.tokens[group.first].kind == "pronoun":
        return group
    whole = main_subject(sentence, mood.start)
    if whole is not None and (whole.count is None or whole.count == 0 or whole.count > 1):
        return whole
    return None


def _is_plural(sentence: Sentence, mood: Mood, v: int) -> bool | None:
    """Whether the auxiliaries before the verb are plural ("were", "have"), or ``None`` where they do not say."""
    words = {t.low for t in sentence.tokens[mood.start : v]}
    if words & {"were", "have", "are"}:
        return True
    if words & {"was", "has", "is"}:
        return False
    return None


def _beside(sentence: Sentence, mood: Mood) -> Group | None:
    """The people named right before a comma and the verb: "with A B, of C Road, charged with theft"."""
    tokens = sentence.tokens
    if mood.start == 0 or tokens[mood.start - 1].low != ",":
        return None
    for group in reversed(sentence.groups):
        if group.last <= mood.start and skip_details(tokens, group.last) >= mood.start - 1 and group.names:
            return group
    return None


_COURTS = _WORDS["courts"]
_CHARGED_OVER = CHARGED_WITH | {"after"}
_PUBLIC = _WORDS["public"]
_AFTER_WHICH = frozenset("after following since before despite by of".split())


def outcome_noun(sentence: Sentence, n: int, metric: str, form: str, antecedents: Antecedents) -> None:
    """ "Six arrests", "the arrest of two men", "four charges secured", "arrests were made"."""
    tokens = sentence.tokens
    nxt = tokens[n + 1].low if n + 1 < len(tokens) else ""
    if form == "noun" and n > 1 and tokens[n - 1].low == "to" and "verb" in tokens[n].tags:
        if tokens[n - 2].low not in _LED:
            return  # "in an attempt to arrest him": the verb
    if metric == "charges" and _faces(sentence, n, antecedents):
        return
    if nxt in NO_NOUN_AFTER or unreal(sentence, n) or (n > 1 and tokens[n - 1].low == "("):
        return
    if n and tokens[n - 1].low in _OF_THE_HEART:
        return
    if form == "nouns" and metric == "arrests" and some_of_these(sentence, n, metric):
        return
    number, s = number_before(tokens, n)
    uncounted = number is None or number.value is None
    if (
        uncounted
        and n > 1
        and tokens[n - 1].low == "many"
        and "as" in (tokens[n - 2].low, tokens[max(0, n - 3)].low)
    ):
        return  # "almost half as many arrests again as the 80 of last year"
    if uncounted and any(t.low == "every" for t in tokens[n:]):
        return  # "the arrest of hundreds of criminals every year"
    if metric in ("arrests", "remands") and uncounted and _of_people(sentence, n, metric, antecedents):
        return
    after = number_after_mark(tokens, n) if number is None else None
    if after is not None:
        unit = "offences" if metric == "charges" else None
        state(
            sentence,
            metric,
            after.value,
            after.qualifier,
            n,
            after.last - 1,
            n,
            f"{metric}.tabular",
            unit=unit,
        )
        return
    if nxt in _EXPLAINED and form == "noun":
        return
    if metric == "charges":
        _charges_noun(sentence, n, number, s)
        return
    if number is not None and number.value is None and tokens[s].low == "some":
        return
    if number is not None and not (number.value is None and form == "noun"):
        state_counted(sentence, metric, number, s, n)
        if metric == "arrests" and number.value:
            antecedents.count, antecedents.at = number.value, tokens[n].begin
    elif form == "noun":
        _single(sentence, n, metric)
        if metric == "arrests":
            _somebodys(sentence, n, antecedents)
    elif metric == "arrests" and _somebodys(sentence, n, antecedents):
        return
    elif not (n and tokens[n - 1].low in DEFINITE) and was_made(tokens, n) and not _job(tokens, n):
        # Plural without a number: a boast unless something was done.
        last = min(n + 1, len(tokens) - 1)
        state(sentence, metric, None, "unspecified", n, last, n, f"{metric}.bare_plural").vague = True


_OF_THE_HEART = _WORDS["of_the_heart"]  # no arrest by the police


def _job(tokens: list[Token], n: int) -> bool:
    """Whether arrests are what somebody is there for: "responsible for making arrests", "a better chance of making"."""
    return any(t.low in _JOBS for t in tokens[:n])


_JOBS = _WORDS["jobs"]


def _of_people(sentence: Sentence, n: int, metric: str, antecedents: Antecedents) -> bool:
    """ "The arrest of two men", "the arrest and charge of two men": counts the people."""
    tokens = sentence.tokens
    metrics, last = _joined_nouns(tokens, n, metric)
    if word_at(tokens, last + 1) == "and":
        # "the arrest and subsequent conviction of Bell"
        verdict = last + 2 + (word_at(tokens, last + 2) in _NEXT)
        last = verdict if word_at(tokens, verdict) in _VERDICTS else last
    if last + 1 >= len(tokens) or tokens[last + 1].low != "of":
        return False
    group = next((g for g in sentence.groups if last + 1 < g.first <= last + 3), None)
    if group is None:
        group = named_after(tokens, last + 2) if n < 2 or tokens[n - 2].low != "for" else None
    if group is None:
        return False
    if group.count is None and not group.names:
        stop = group.last - 1
        state(sentence, metric, None, "unspecified", n, stop, n, f"{metric}.of_people").vague = True
        return True
    value = antecedents.resolve(group, sentence)
    if not value:
        return False
    first = n - (n > 0 and tokens[n - 1].low == "the")
    for which, at in metrics:
        made = state(sentence, which, value, group.qualifier, first, group.last - 1, at, f"{which}.of_people")
        made.definite = group.definite
        made.more, made.ordinal, made.ordinal_of = group.more, group.ordinal, ordinal_of(tokens, group)
        made.names, made.ages, made.members = group.names, group.ages, group.member_count
    sentence.subjects[n] = group
    if not group.definite:
        antecedents.remember(group, value, tokens[group.first].begin)
    return True


_VERDICTS = frozenset({"conviction", "sentencing", "imprisonment", "jailing", "prosecution"})


def _joined_nouns(tokens: list[Token], n: int, metric: str) -> tuple[list[tuple[str, int]], int]:
    """The outcomes told together from the noun at ``n`` ("arrest and subsequent charge"), and the last's index."""
    metrics, last = [(metric, n)], n
    j = n + 1
    while j + 1 < len(tokens) and tokens[j].low in ("and", ",", "&"):
        k = j + 1 + (tokens[j + 1].low in _NEXT)
        if k >= len(tokens):
            break
        tags = tokens[k].tags
        word = tags.get("noun") or tags.get("verb")
        if (
            word is None
            or word[0] not in ("arrests", "charges", "remands")
            or word[1] not in ("noun", "base", "ing")
        ):
            break
        metrics.append((word[0], k))
        last, j = k, k + 1
    return metrics, last


def _single(sentence: Sentence, n: int, metric: str) -> None:
    """ "An arrest", "another arrest"; in headlines "Second arrest made after burglary"."""
    tokens = sentence.tokens
    j = before_adjectives(tokens, n)
    low = tokens[j].low if j >= 0 else ""
    ordinal = next((t.tags["ordinals"] for t in tokens[max(0, j) : n] if "ordinals" in t.tags), 0)
    if low in ("a", "an", "another"):
        made = state(sentence, metric, 1, "exact", j, n, n, f"{metric}.noun")
        made.ordinal, made.more = ordinal, low == "another"
        made.further = any(t.low == "further" for t in tokens[j:n])
        # "The charges follow an arrest": that of the people charged, if it was told
        made.definite = j > 0 and tokens[j - 1].low in _CHARGED_AFTER and _told_of_charges(tokens[:j])
    elif (
        metric == "arrests"
        and sentence.headline
        and (j < 0 or tokens[j].kind == "punct")
        and all("ordinals" in t.tags or t.low in ("further", "new") for t in tokens[j + 1 : n])
        and n + 1 < len(tokens)
        and tokens[n + 1].low in _HEADLINE_ARREST
    ):
        made = state(sentence, metric, 1, "exact", j + 1, n, n, "arrests.headline")
        made.ordinal, made.more = ordinal, tokens[n - 1].low == "further" and n > 0


_HEADLINE_ARREST = _WORDS["headline_arrest"]
_CHARGED_AFTER = frozenset({"following", "follow", "follows", "after"})


def _told_of_charges(before: list[Token]) -> bool:
    """Whether the words open with the charges that were told of: "The charges come ..."."""
    lows = [t.low for t in before[:2]]
    return lows[:1] in (["the"], ["these"]) and lows[1:] in (["charges"], ["charge"])


def _somebodys(sentence: Sentence, n: int, antecedents: Antecedents) -> bool:
    """ "Following his arrest", "during Bell's arrest", "since their first arrests": of people told of before."""
    tokens = sentence.tokens
    o = n - 1 - (n > 1 and tokens[n - 1].low in _FIRST)
    owner = tokens[o] if o >= 0 else None
    if owner is None:
        return False
    value: float | None = None
    names: tuple[str, ...] = ()
    first = o
    if owner.low in ("on", "upon") and o == 0 and n + 2 < len(tokens):
        # "On arrest, he told officers"
        value = tokens[n + 1 + (tokens[n + 1].low == ",")].tags.get("pronoun")
    elif owner.low in ("his", "her"):
        value = 1
    elif owner.low == "their":
        value = antecedents.resolve(Group(o, o + 1, 0, definite=True), sentence)
    elif "possessive" in owner.tags and owner.kind == "name" and is_name(owner.low.removesuffix("'s")):
        while first and tokens[first - 1].kind == "name" and is_name(tokens[first - 1].low):
            first -= 1
        words = " ".join(t.text for t in tokens[first : o + 1])
        value, names = 1, (words.replace("’", "'").removesuffix("'s"),)
    elif (
        "person" in (owner.tags.get("possessive") or {})
        and o
        and tokens[o - 1].low in ("the", "this", "that")
    ):
        value = 1 if owner.tags["possessive"]["person"] else None
        first = o - 1
    opens = first == 0
    before = "following" if opens and (names or first < o) else tokens[first - 1].low if first else ""
    if before == "to" and tokens[first - 2].low in ("previous", "prior"):
        before = "before"
    came = n + 1 < len(tokens) and tokens[n + 1].low in _ARREST_CAME and (opens or before in ("and", ","))
    # "between his arrest on 27 June and his sentencing"; without its own day it is the background of something else
    dated = before in _NEAR_ARREST and any(t.kind == "when" for t in tokens[n + 1 : n + 6])
    if not value or not (came or dated or owner.low in ("on", "upon") or before in _AT_ARREST):
        return False
    made = state(sentence, "arrests", value, "exact", o, n, n, "arrests.possessive")
    made.definite, made.names = True, names
    made.anew = tokens[n - 1].low in _ONCE_MORE
    return True


_FIRST = _WORDS["first"]
_ONCE_MORE = frozenset({"second", "further"})
_ARREST_CAME = _WORDS["arrest_came"]
_AT_ARREST = frozenset("following follows followed after since to upon with during on of".split())
_NEAR_ARREST = _WORDS["near_arrest"]


def _charges_noun(sentence: Sentence, n: int, number: Number | None, s: int) -> None:
    """Only the number of charges is told: "securing four charges", "brought 27 charges"."""
    tokens = sentence.tokens
    if _charges_against(sentence, n, s if number is not None else n):
        return
    if number is None:
        arrests = sentence.statements[-1] if sentence.statements else None
        if arrests is not None and arrests.metric == "arrests" and arrests.value is None and n > 1:
            if tokens[n - 1].low == "and" and arrests.end == tokens[n - 2].end:
                # "a number of arrests and charges": one number word for both
                state(sentence, "charges", None, "unspecified", n, n, n, "charges.noun").vague = True
        return
    window = {t.low for t in tokens[max(0, s - 6) : s]} | {t.low for t in tokens[n + 1 : n + 6]}
    if window & _COURT_CHARGES:
        return
    if number.value is None:
        if window & _POLICE_CHARGES or "arrests" in window:
            made = state(sentence, "charges", None, "unspecified", s, n, n, "charges.noun")
            made.vague = True
        return
    if window & _POLICE_CHARGES or _beside_arrests(tokens, s):
        made = state(
            sentence, "charges", number.value, number.qualifier, s, n, n, "charges.noun", unit="offences"
        )
        made.elliptic = True


def _beside_arrests(tokens: list[Token], s: int) -> bool:
    """Whether a number of charges goes on with one of arrests: "276 arrests and 55 charges"."""
    if s < 2 or tokens[s - 1].low not in (",", "and", "&", "with"):
        return False
    before = tokens[s - 2]
    return before.kind == "noun" and before.tags["noun"][0] == "arrests"


def _charges_against(sentence: Sentence, n: int, first: int) -> bool:
    """ "Eight charges were secured against a 26-year-old man", "charges of assault were brought against both men"."""
    tokens = sentence.tokens
    stop = min(n + _REACH_OF_CHARGES, len(tokens) - 1)
    at = next((j for j in range(n + 1, stop) if tokens[j].low in _AGAINST), None)
    if at is None or not sentence.words.isdisjoint(_COURT_CHARGES) or tokens[n - 1].low == "any":
        return False
    if any(t.kind in ("num", "units") for t in tokens[n + 1 : at]) or "jailed" in sentence.words:
        return False  # "eight charges were brought, two against a man and six against a woman"
    between = [t.low for t in tokens[n + 1 : at]]
    if tokens[at].low == "for" and between[-1:] != ["followed"]:
        return False
    told = " ".join(between + [t.low for t in tokens[max(0, first - 5) : first]]).split()
    if _POLICE_CHARGES.isdisjoint(told) and "followed" not in told:
        return False
    group = next((g for g in sentence.groups if g.first == at + 1), None) or named_after(tokens, at + 1)
    if group is None or not group.count:
        return False
    made = state(
        sentence, "charges", group.count, group.qualifier, first, group.last - 1, n, "charges.against"
    )
    made.names, made.ages, made.members = group.names, group.ages, group.member_count
    made.definite, made.more = group.definite, "also" in between
    return True


_REACH_OF_CHARGES = 14  # words: what the charges are of
_AGAINST = frozenset({"against", "for"})


def _faces(sentence: Sentence, n: int, antecedents: Antecedents) -> bool:
    """ "Bell faces four charges", "two men are due in court on drugs charges": they have been charged."""
    tokens = sentence.tokens
    v = _facing(tokens, n)
    if v is None:
        return False
    start = v
    while start and (tokens[start - 1].kind in _BEFORE_FACING or tokens[start - 1].low in _ALSO_FACING):
        start -= 1
    told = {t.low for t in tokens[start:n]}
    if told & (_UNSURE | DEFINITE) or any(
        t.kind == "negation" or t.low.endswith("n't") for t in tokens[start:n]
    ):
        return True
    before = {t.low for t in tokens[:start]}
    if before & _FAILED or not sentence.words.isdisjoint(_TRIED):
        return True
    if "to" in told and not before & _COURTS:
        return True  # "he was brought back to face charges"
    apart = bool(before & _COURTS)  # "is due before magistrates to face", "appeared in court on"
    group = main_subject(sentence, start) if apart else subject_of(sentence, Mood(start), v)
    value = antecedents.resolve(group, sentence) if group is not None else None
    if group is None or not value or of_police(tokens, group):
        return True
    first, last = min(group.first, n), max(group.last - 1, n)
    made = state(sentence, "charges", value, group.qualifier, first, last, n, "charges.faced")
    made.definite = group.definite and not group.partitive
    made.partitive, made.more, made.perfect = group.partitive, group.more, True
    made.names, made.ages, made.members = group.names, group.ages, group.member_count
    made.numeral = group.numeral
    return True


def _facing(tokens: list[Token], n: int) -> int | None:
    """The index of "faces" before the charges at ``n``, or of "on" where people appear in court on them."""
    for j in range(n - 1, max(-1, n - 8), -1):
        low = tokens[j].low
        if low in _FACING:
            return j
        if low == "on":
            before = {t.low for t in tokens[:j]}
            return j if before & _COURTS and before & _APPEARS else None
        if tokens[j].kind in ("punct", "verb", "be", "have", "modal") or low in ("for", "after", "following"):
            return None
    return None


_APPEARS = _WORDS["appears"]
_BEFORE_FACING = frozenset({"adverbs", "modal", "be", "have"})
_ALSO_FACING = frozenset("to will now also each all both today and next".split())
_UNSURE = _WORDS["unsure"]
_FAILED = _WORDS["failed"]
_TRIED = _WORDS["tried"]


_COURT_CHARGES = _WORDS["court_charges"]


_POLICE_CHARGES = _WORDS["police_charges"]


def running_number(sentence: Sentence) -> None:
    """ "This brings the number of people arrested to twelve", "arrests now stand at 47": a running total."""
    if not sentence.words.isdisjoint(_BRINGS):
        _brought_to(sentence)
    if not sentence.words.isdisjoint(_STANDS):
        _stands_at(sentence)


def _brought_to(sentence: Sentence) -> None:
    """ "This brings the number of people arrested to twelve": a running total, whatever else the sentence says."""
    tokens = sentence.tokens
    verb = next((i for i, t in enumerate(tokens) if t.low in _BRINGS), None)
    if verb is None or not any(t.low in ("total", "number") for t in tokens[verb + 1 : verb + 6]):
        return
    if verb and (tokens[verb - 1].low == "to" or tokens[verb - 1].kind == "modal"):
        return  # "they want to bring the number of arrests to 12"
    outcome = next((t for t in tokens[verb:] if _is_counted(t)), None)
    before = next((s for s in reversed(sentence.statements) if s.metric in PEOPLE_METRICS), None)
    if (outcome is None and before is None) or _of_another_kind(tokens, verb, outcome):
        return
    # "ten people were arrested, taking the total to 40"
    metric = outcome.tags[outcome.kind][0] if outcome is not None else before.metric if before else ""
    for j in range(verb + 1, len(tokens) - 1):
        if tokens[j].low in ("to", "up to"):
            number = read_number(tokens, j + 1)
            if number is not None and number.value and number.unit is None:
                _state_running(sentence, metric, number, verb, verb)
                return


def _is_counted(token: Token) -> bool:
    """Whether a verb or noun is one of which totals are told."""
    return token.kind in ("verb", "noun") and token.tags.get(token.kind, ("",))[0] in _RUNNING


_RUNNING = frozenset({"arrests", "charges", "warrants", "remands", "fines"})


def _stands_at(sentence: Sentence) -> None:
    """ "The number of people arrested over the disorder now stands at 47", "is now nine": a running total."""
    tokens = sentence.tokens
    first = next((i for i, t in enumerate(tokens) if t.low in ("number", "total")), None)
    outcome = None
    for j in range((first or 0) + 1, len(tokens) - 1) if first is not None else ():
        token = tokens[j]
        if outcome is None and _is_counted(token):
            outcome = token
        elif token.kind in ("verb", "modal", "pronoun") or token.low in (",", ";", "who"):
            return
        elif token.low in _STANDS:
            leads = tokens[j + 1].low in (("now", "currently") if token.kind == "be" else ("at", "to"))
            number = read_number(tokens, j + 1 + leads) if j + 1 + leads < len(tokens) else None
            if outcome is None or number is None or not number.value or number.unit is not None:
                return
            if leads or tokens[j - 1].low in ("now", "currently"):
                _state_running(sentence, outcome.tags[outcome.kind][0], number, first or 0, j)
            return


def _state_running(sentence: Sentence, metric: str, number: Number, first: int, verb: int) -> None:
    """State a running total whose words begin at ``first``, in place of what was read from its verb on."""
    tokens = sentence.tokens
    counted = tokens[number.last] if number.last < len(tokens) else None
    offences = counted is not None and counted.low in _COUNTS
    if counted is not None and ((offences and metric != "charges") or "item" in counted.tags):
        return  # "bringing the total to 40 knives"
    # "a further 56 people were arrested, taking the total to 100, with four charged" tells of the 56 too
    end = tokens[number.last - 1].end
    sentence.statements = [
        s
        for s in sentence.statements
        if s.metric != metric or s.at < tokens[first].begin or (s.begin >= end and s.at >= end)
    ]
    made = state(
        sentence, metric, number.value, number.qualifier, first, number.last - 1, verb, f"{metric}.running_number"
    )  # fmt: skip
    made.unit = "offences" if offences else made.unit
    made.total = made.running = True


def _of_another_kind(tokens: list[Token], verb: int, outcome: Token | None) -> bool:
    """Whether the number brought somewhere is none of the outcome: "bringing the number of knives recovered to 40"."""
    to = next((j for j in range(verb + 1, len(tokens)) if tokens[j].low in ("to", "up to")), len(tokens))
    between = tokens[verb + 1 : to]
    return outcome not in between and any(t.low not in _BARE_TOTAL and t.kind != "when" for t in between)


_BARE_TOTAL = _WORDS["bare_total"]
_BRINGS = _WORDS["brings"]
_STANDS = _WORDS["stands"]


def without_those_held(sentences: list[Sentence], text: str) -> list[Sentence]:
    """The sentences without who "was detained", where the same paragraph or the next says that as many were arrested.

    "A suspect was detained at the scene. A 41-year-old man was arrested": he is told of once.
    """
    told = [s for sentence in sentences for s in sentence.statements if s.metric == "arrests"]
    held = [s for s in told if s.unit == "people" and text[s.at : s.at + 6].lower() == "detain"]
    arrested = [s for s in told if text[s.at : s.at + 6].lower() == "arrest"] if held else []
    again = {id(s) for s in held if any(_can_be_those_held(o, s) for o in arrested)}
    return without(sentences, lambda s: id(s) in again) if again else sentences


def _can_be_those_held(arrested: Statement, held: Statement) -> bool:
    """Whether those arrested can be those detained just before; none of "another man was arrested" is."""
    if held.definite or held.names or held.more or arrested.more or arrested.names:
        return False
    if arrested.known or arrested.rule.endswith((".reduced", ".possessive")):
        return False
    follows = arrested.at > held.at and 0 <= arrested.paragraph - held.paragraph <= 1
    return follows and held.value in (1, arrested.value) and arrested.value is not None
