"""When each outcome happened: the date phrase that governs a statement, or the days carried on from what was told before."""

from __future__ import annotations

from datetime import date, timedelta

from extract.clauses import Sentence, Statement
from extract.dates import When

Days = tuple[date, date] | None


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
