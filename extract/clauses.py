"""A sentence to its statements: which reader each outcome word calls."""

from __future__ import annotations

from extract.disposals import disposal_noun, people_reported, put_in_touch
from extract.mood import SPANS, compared, conditional, read_mood, resumed, told_as_rate, told_by_callers
from extract.outcomes import done_to_others, outcome_noun, people_verb, running_number
from extract.portions import (
    abreast,
    breakdown,
    counted_in,
    of_these_arrests,
    of_these_things,
    seized_by_reason,
    some_of_the_number,
    these_include,
    those_arrested_were,
)
from extract.safeguarding import measures, protected, some_of_them
from extract.scan import Token, word_at
from extract.seizures import (
    caught_with,
    drugs_in_container,
    found_on_them,
    got_rid_of,
    had_on_them,
    off_the_streets,
    on_the_person,
    plants_in_place,
    seizure_noun,
    seizure_verb,
    taken_by_police,
)
from extract.statement import Sentence
from extract.stops import (
    counted_searches,
    search_verb,
    searches_of_people,
    stopped_otherwise,
    vehicles_stopped,
)
from extract.subjects import PEOPLE_METRICS, Antecedents
from extract.warrants import (
    addresses_searched,
    elliptic_warrants,
    raids_at,
    read_warrants,
    searches_at,
)
from extract.words import contexts

_WORDS = contexts()["clauses"]

_CHARGE_NOT = frozenset({"at", "up", "towards", "into", "through", "£", "around", "per"})


def _no_charge(tokens: list[Token], i: int) -> bool:
    """Whether "charged" at ``i`` is an attack or a price: "charged at officers", "charged £20"."""
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    where = i + 2 + (word_at(tokens, i + 2) == "the")
    if following is None or (following.low == "at" and where < len(tokens) and _is_where(tokens[where])):
        return False  # "charged at Wigan police station", "charged at the roadside"
    return following.low in _CHARGE_NOT or following.kind == "money"


def _is_where(token: Token) -> bool:
    """Whether a word after "at" tells where, and not at whom somebody ran."""
    return token.kind == "name" or token.low in ("roadside", "scene", "station", "court")


# With one of these a sentence may tell of an outcome without a word of outcomes.yaml.
_WITHOUT_VERB = _WORDS["without_verb"]


def _read_verb(sentence: Sentence, i: int, antecedents: Antecedents) -> None:
    """Add what the verb at ``i`` states."""
    metric, form = sentence.tokens[i].tags["verb"]
    if metric in PEOPLE_METRICS:
        people_verb(sentence, i, metric, form, antecedents)
    elif metric == "seizure":
        seizure_verb(sentence, i, form)
    elif metric == "stop_searches":
        search_verb(sentence, i, form, antecedents)
        addresses_searched(sentence, i)
    elif metric == "vehicles_stopped":
        vehicles_stopped(sentence, i, form)
    elif metric == "execution" and form == "past":
        elliptic_warrants(sentence, i)
        searches_at(sentence, i)


def _read_noun(sentence: Sentence, i: int, antecedents: Antecedents) -> None:
    """Add what the noun at ``i`` states."""
    metric, form = sentence.tokens[i].tags["noun"]
    if metric == "warrants":
        read_warrants(sentence, i, form)
    elif metric == "seizure":
        seizure_noun(sentence, i, form)
    elif metric in ("arrests", "charges", "remands"):
        outcome_noun(sentence, i, metric, form, antecedents)
    else:
        disposal_noun(sentence, i, metric, form, antecedents)


def read_sentence(sentence: Sentence, antecedents: Antecedents) -> None:
    """Fill ``sentence.statements`` from its tokens."""
    tokens = sentence.tokens
    verbs, nouns = set(), []
    for i, t in enumerate(tokens):
        if t.kind == "noun":
            nouns.append(i)
        elif t.kind == "verb" and not (t.low == "charged" and _no_charge(tokens, i)):
            verbs.add(i)
    if not verbs and not nouns and sentence.words.isdisjoint(_WITHOUT_VERB):
        return
    antecedents.mark_surnames(sentence)
    sentence.headline = sentence.kind in ("title", "heading", "description") or sentence.index == 0
    sentence.moods = {v: read_mood(tokens, v, verbs) for v in sorted(verbs)}
    condition = conditional(sentence)
    for i in sorted([*verbs, *nouns]):
        if tokens[i].kind == "verb":
            _read_verb(sentence, i, antecedents)
        if "noun" in tokens[i].tags:
            _read_noun(sentence, i, antecedents)
    news = min(compared(sentence), condition if condition is not None else sentence.end)
    again = resumed(sentence, condition) if condition is not None else sentence.end
    sentence.statements = [s for s in sentence.statements if s.at < news or s.at > again]
    if "raids" in sentence.words:
        raids_at(sentence)
    running_number(sentence)
    people_reported(sentence, antecedents)
    breakdown(sentence)
    done_to_others(sentence)
    abreast(sentence)
    seized_by_reason(sentence)
    some_of_the_number(sentence)
    of_these_arrests(sentence)
    of_these_things(sentence)
    those_arrested_were(sentence)
    these_include(sentence)
    counted_in(sentence)
    measures(sentence)
    protected(sentence)
    some_of_them(sentence)
    stopped_otherwise(sentence, antecedents.text)
    counted_searches(sentence, antecedents)
    put_in_touch(sentence, antecedents)
    if not any(s.metric == "stop_searches" for s in sentence.statements):
        searches_of_people(sentence, antecedents)
    caught_with(sentence)
    found_on_them(sentence)
    got_rid_of(sentence)
    had_on_them(sentence)
    off_the_streets(sentence)
    taken_by_police(sentence)
    if not any(s.metric == "seizure" for s in sentence.statements):
        on_the_person(sentence)
    drugs_in_container(sentence)
    plants_in_place(sentence)
    if not sentence.words.isdisjoint(SPANS):
        sentence.statements = [s for s in sentence.statements if not told_as_rate(tokens, s.end)]
    claimed = told_by_callers(sentence, antecedents.text) if sentence.statements else sentence.end
    if claimed < sentence.end:
        sentence.statements = [s for s in sentence.statements if s.at < claimed]
