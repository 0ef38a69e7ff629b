"""Sentences to statements: which sentences to read, which reader each outcome word calls, and lists under a heading."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from extract.disposals import disposal_noun, measures, people_reported
from extract.goods import DRUGS
from extract.mood import compared, conditional, read_mood
from extract.outcomes import outcome_noun, people_verb, running_number
from extract.people import Group, read_groups
from extract.portions import (
    Whole,
    breakdown,
    of_these_arrests,
    portion_in_line,
    reasons,
    these_include,
    whole_of_lines,
)
from extract.reach import names_offence
from extract.scan import Token, scan, sentences
from extract.seizures import (
    caught_with,
    contents,
    count_of_what_was_told,
    found_on_them,
    heads_table,
    may_be_row,
    off_the_streets,
    on_the_person,
    seizure_noun,
    seizure_verb,
    table_row,
    tells_contents,
    value_of_what_was_told,
)
from extract.statement import Sentence, Statement, state
from extract.stops import search_verb, searches_of_people, vehicles_stopped
from extract.subjects import PEOPLE_METRICS, Antecedents
from extract.taking import seize
from extract.warrants import (
    addresses_in_lines,
    addresses_searched,
    elliptic_warrants,
    read_warrants,
    searches_at,
)
from extract.words import WORD, lexicon, readable


def lowered(text: str) -> str:
    """The text in small letters, every letter at the offset it had: a few (the dotted capital I) would grow."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def flags_of(low: str, begin: int, end: int) -> int:
    """The flags (see ``words``) of all words of a lower-case text from ``begin`` to ``end``, added up.

    They tell whether the stretch can state an outcome at all, so that most sentences are never read.
    """
    return lexicon().flags_of(WORD.findall(low, begin, end))


_CHARGE_NOT = frozenset({"at", "up", "towards", "into", "through", "£", "around", "per"})


def _no_charge(tokens: list[Token], i: int) -> bool:
    """Whether "charged" at ``i`` is an attack or a price: "charged at officers", "charged £20"."""
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    if following is None or (following.low == "at" and i + 2 < len(tokens) and tokens[i + 2].kind == "name"):
        return False  # "charged at Wigan police station"
    return following.low in _CHARGE_NOT or following.kind == "money"


def read_sentence(sentence: Sentence, antecedents: Antecedents) -> None:
    """Fill ``sentence.statements`` from its tokens."""
    tokens = sentence.tokens
    verbs = {
        i
        for i, t in enumerate(tokens)
        if t.kind == "verb" and not (t.low == "charged" and _no_charge(tokens, i))
    }
    nouns = [i for i, t in enumerate(tokens) if t.kind == "noun"]
    if not verbs and not nouns and sentence.words.isdisjoint(("possession", "streets", "reported")):
        return
    antecedents.mark_surnames(sentence)
    sentence.headline = sentence.kind in ("title", "heading", "description") or sentence.index == 0
    sentence.moods = {v: read_mood(tokens, v, verbs) for v in sorted(verbs)}
    condition = conditional(sentence)
    for i in sorted([*verbs, *nouns]):
        token = tokens[i]
        if token.kind == "verb":
            metric, form = token.tags["verb"]
            if metric in PEOPLE_METRICS:
                people_verb(sentence, i, metric, form, antecedents)
            elif metric == "seizure":
                seizure_verb(sentence, i, form)
            elif metric == "stop_searches":
                search_verb(sentence, i, form, antecedents.text)
                addresses_searched(sentence, i)
            elif metric == "vehicles_stopped":
                vehicles_stopped(sentence, i, form)
            elif metric == "execution" and form == "past":
                elliptic_warrants(sentence, i)
                searches_at(sentence, i)
            if "noun" not in token.tags:
                continue
        if "noun" in token.tags:
            metric, form = token.tags["noun"]
            if metric == "warrants":
                read_warrants(sentence, i, form)
            elif metric == "seizure":
                seizure_noun(sentence, i, form)
            elif metric in ("arrests", "charges", "remands"):
                outcome_noun(sentence, i, metric, form, antecedents)
            else:
                disposal_noun(sentence, i, metric, form, antecedents)
    news = min(compared(sentence), condition if condition is not None else sentence.end)
    sentence.statements = [s for s in sentence.statements if s.at < news]
    running_number(sentence)
    breakdown(sentence)
    of_these_arrests(sentence)
    these_include(sentence)
    measures(sentence)
    people_reported(sentence)
    if not any(s.metric == "stop_searches" for s in sentence.statements):
        searches_of_people(sentence, antecedents.text)
    caught_with(sentence)
    found_on_them(sentence)
    off_the_streets(sentence)
    if not any(s.metric == "seizure" for s in sentence.statements):
        on_the_person(sentence)


_MOTORBIKES = ("motorbike", "motorcycl", "off-road", "off road", "dirt bike", "quad bike")
_PEDALLED = ("bicycle", "pedal", "cyclist ", "cyclists", "mountain bike")


def read_statements(text: str, paragraphs: Any, whens: list[Any]) -> Iterator[Sentence]:
    """Every sentence of the text that has an outcome word, with its statements.

    ``paragraphs`` have ``start``, ``end`` and ``kind``; ``whens`` are the date phrases of the text in order.
    A list under "the following were seized:" is read as if each line had the verb.
    """
    low = lowered(text)
    antecedents = Antecedents(text, paragraphs)
    motored = any(w in low for w in _MOTORBIKES) and not any(w in low for w in _PEDALLED)
    index = 0
    lead: _Lead | None = None
    whole: Whole | None = None
    tabled = False
    vehicles = False
    drug: str | None = None
    opened = False
    previous: tuple[int, int] | None = None
    owner: Group | None = None
    told: Sentence | None = None
    states = False
    for number, paragraph in enumerate(paragraphs):
        opened = opened or paragraph.kind == "text"
        # Bullets and headings before the first sentence of the body are headlines too.
        kind = paragraph.kind if opened or paragraph.kind == "title" else "description"
        if tabled and may_be_row(low, paragraph.start, paragraph.end):
            begin, end = paragraph.start, paragraph.end
            row = Sentence(index, number, kind, begin, end, scan(text, begin, end, whens))
            index += 1
            if table_row(row):
                yield row
                continue
        else:
            tabled = heads_table(low, paragraph.start, paragraph.end)
        listed = (lead is not None or whole is not None) and paragraph.kind == "bullet"
        if not listed:
            lead = whole = None
            valued = told is not None and _names_value(text, paragraph.start, paragraph.end)
            valued = valued or tells_contents(low, paragraph.start, paragraph.end, previous)
            states = readable(flags_of(low, paragraph.start, paragraph.end))
            if not valued and not states:
                told = None
                previous = (paragraph.start, paragraph.end)
                continue
        sentence = None
        told = told if told is not None and told.kind == paragraph.kind == "text" else None
        fined: Statement | None = None
        for begin, end in sentences(text, paragraph.start, paragraph.end):
            before, previous = previous, (begin, end)
            alone = begin == paragraph.start and end == paragraph.end and not listed
            spoken = states if alone else readable(flags_of(low, begin, end))
            if not spoken and not listed:
                if fined is not None and any(text.find(mark, begin, end) >= 0 for mark in (" for ", "(")):
                    sentence = Sentence(index, number, kind, begin, end, scan(text, begin, end, whens))
                    index += 1
                    if reasons(sentence, fined):
                        yield sentence
                fined = None
                if told is not None and _names_value(text, begin, end):
                    sentence = Sentence(index, number, kind, begin, end, scan(text, begin, end, whens))
                    index += 1
                    if count_of_what_was_told(sentence, told) or value_of_what_was_told(sentence, told):
                        yield sentence
                if tells_contents(low, begin, end, before):
                    sentence = Sentence(index, number, kind, begin, end, scan(text, begin, end, whens))
                    sentence.drug_before = drug
                    index += 1
                    if contents(sentence):
                        yield sentence
                told = None
                continue
            sentence = Sentence(index, number, kind, begin, end, scan(text, begin, end, whens))
            sentence.vehicles_before, sentence.drug_before = vehicles, drug
            sentence.motored = motored
            sentence.spoken = _in_speech(text, paragraph.start, begin)
            sentence.quoted = text[paragraph.start] in "\"“”‘'"
            index += 1
            if before is not None and sentence.tokens and "verb" in sentence.tokens[0].tags:
                sentence.owner = _owner(text, before, owner, whens)
            owner = sentence.owner
            read_sentence(sentence, antecedents)
            if listed and not sentence.statements:
                if (whole is None or not portion_in_line(sentence, whole)) and lead is not None:
                    _read_listed(sentence, lead)
            if not sentence.statements and tells_contents(low, begin, end, before):
                contents(sentence)
            if not sentence.statements and told is not None:
                if not count_of_what_was_told(sentence, told) and _names_value(text, begin, end):
                    value_of_what_was_told(sentence, told)
            if any(s.metric == "seizure" for s in sentence.statements) and not any(
                s.unit == "GBP" and s.item != "cash" and s.value for s in sentence.statements
            ):
                value_of_what_was_told(sentence, sentence, told)
            told = sentence if any(s.metric == "seizure" for s in sentence.statements) else None
            if fined is not None and not sentence.statements:
                reasons(sentence, fined)
            fined = next((s for s in sentence.statements if s.metric == "fines" and (s.value or 0) > 2), None)
            items = {t.tags["item"][0] for t in sentence.tokens if "item" in t.tags}
            if not items.isdisjoint(DRUGS):
                drug = next(
                    (g.item for g in reversed(sentence.goods) if g.item in DRUGS and g.item != "drugs"), drug
                )
            vehicles = "vehicles" in items or "bicycles" in items
            addresses_in_lines(sentence, _lines_below(text, paragraphs, number))
            yield sentence
        if not listed:
            lead = _lead(sentence) if sentence is not None else None
            whole = whole_of_lines(sentence) if sentence is not None else None


def _lines_below(text: str, paragraphs: Any, number: int) -> Iterator[str]:
    """The lines of the list below a paragraph."""
    for paragraph in paragraphs[number + 1 :]:
        if paragraph.kind != "bullet":
            return
        yield text[paragraph.start : paragraph.end]


def _owner(text: str, before: tuple[int, int], owner: Group | None, whens: list[Any]) -> Group | None:
    """Whom the line before names and no more: "Adam Bell, 33, of Mill Road. Charged with theft. Remanded." """
    if before[1] - before[0] > 250:
        return None
    tokens = scan(text, *before, whens)
    if tokens and "verb" in tokens[0].tags:
        return owner
    if any(t.kind in ("be", "have", "modal", "verb") for t in tokens):
        return None
    groups = read_groups(tokens, headline=True)
    found = groups and groups[0].first <= 1 and groups[0].count and (groups[0].names or groups[0].ages)
    return groups[0] if found else None


def _in_speech(text: str, start: int, begin: int) -> bool:
    """Whether a quotation opened before, in the paragraph, behind words that name who speaks."""
    opened = max(text.rfind("“", start, begin), text.rfind(': "', start, begin))
    if opened > start:
        return text.find("”", opened, begin) < 0
    return text.rfind(": '", start, begin) > start or text.rfind(": ‘", start, begin) > start


def _names_value(text: str, begin: int, end: int) -> bool:
    return any(
        text.find(word, begin, end) >= 0 for word in ("value", "worth", "total", "amounted", "weighed")
    )


class _Lead(NamedTuple):
    """What a line ending in a colon says of the list below it; ``counted`` where it counts its people itself."""

    metric: str
    strength: str = ""
    counted: bool = False


_ASKING = frozenset("anyone anybody contact call please".split())


def _lead(sentence: Sentence) -> _Lead | None:
    """What the sentence says of the list below it, if it ends in a colon."""
    tokens = sentence.tokens
    if not tokens or not (tokens[-1].low == ":" or tokens[-1].low in ("included", "include", "including")):
        return None
    for i in range(len(tokens) - 1, -1, -1):
        token = tokens[i]
        if token.kind == "verb" and i in sentence.moods and sentence.moods[i].done:
            metric = token.tags["verb"][0]
            if metric == "seizure":
                if any(t.low in _ASKING for t in tokens):
                    return None  # "anyone who has found something can reach us in these ways:"
                if i + 1 < len(tokens) and tokens[i + 1].low == "that":
                    return None  # "a study found that abuse can include:"
                return _Lead(metric, token.tags.get("strength", "strong"))
            if metric in ("charges", "arrests", "fines"):
                # not "Two men arrested in May have been dealt with in court:"
                goes_on = any(t.kind in ("be", "have") for t in tokens[i + 1 : -2])
                counted = any((s.value or 0) > 1 for s in sentence.statements if s.metric == metric)
                return None if goes_on else _Lead(metric, counted=counted)
        if token.kind == "noun" and token.tags["noun"][0] == "seizure":
            return _Lead("seizure", "strong")
    return None


def _read_listed(sentence: Sentence, lead: _Lead) -> None:
    """One line of a list: the things seized, or the people charged, in it.

    "Six people were arrested:" counts the single people of the lines below it already.
    """
    tokens = sentence.tokens
    metric, strength = lead.metric, lead.strength
    if metric == "seizure":
        for goods in sentence.goods:
            if not names_offence(tokens, goods) and not any(t.kind == "modal" for t in tokens):
                seize(sentence, goods, goods.first, strength, f"seizure.{strength}_lines", True, False)
        return
    groups = [g for g in (sentence.groups or read_groups(tokens, headline=True)) if not g.definite]
    if groups and groups[0].first <= 1 and groups[0].count and not (lead.counted and groups[0].count == 1):
        group = groups[0]
        made = state(
            sentence,
            metric,
            group.count,
            group.qualifier,
            group.first,
            group.last - 1,
            group.first,
            f"{metric}.lines",
        )
        made.names, made.ages = group.names, group.ages
        made.perfect = True
