"""Warrants: how many, and whether the text shows that they were executed."""

from __future__ import annotations

from extract.mood import unreal
from extract.numerals import Number, number_after_mark, number_before, read_number
from extract.scan import Token
from extract.statement import Sentence, state

_AFTER_WARRANT_PREPOSITIONS = frozenset(
    "during following after from under through by via amid since at alongside with as of".split()
)


_NOT_EXECUTED = frozenset(
    (
        "wanted wanting issued granted obtained obtain applied apply application secured secure bail "
        "outstanding warrantless prepared breach recalled outstanding sworn authorised gained bench"
    ).split()
)


def read_warrants(sentence: Sentence, n: int, form: str) -> None:
    tokens = sentence.tokens
    after = number_after_mark(tokens, n)
    if after is not None:
        state(sentence, "warrants", after.value, after.qualifier, n, after.last - 1, n, "warrants.tabular")
        return
    number, s = number_before(tokens, n)
    evidence = _executed(sentence, n, s)
    if (
        not evidence
        or (n and tokens[min(s, n) - 1].low == "no" and min(s, n))
        or (n and tokens[n - 1].low == "no")
    ):
        return
    value: float | None
    definite = False
    more = False
    qualifier = "exact"
    last = n
    begin = s
    portion = None
    if (
        number is None
        and n > 1
        and tokens[n - 1].low in ("many", "the", "several")
        and tokens[n - 2].low == "of"
    ) or (number is not None and number.value is None and s > 0 and tokens[s - 1].low == "of"):
        portion = read_number(tokens, max(0, s - 2 if number is not None else n - 3))
        if portion is not None and portion.value:
            number, begin = portion, portion.first
    rule = "warrants." + evidence
    if number is not None:
        value, qualifier, more = number.value, number.qualifier, number.more
        if (
            portion is None
            and value is not None
            and number.last < len(tokens)
            and tokens[number.last].low == "of"
        ):
            return
        if form == "noun" and value != 1 and value is not None:
            return
    else:
        j = _determiner(tokens, n)
        low = tokens[j].low if j >= 0 else ""
        begin = j if low in ("a", "an", "the", "another", "this", "these") else min(n, j + 1)
        if form == "noun":
            value = 1
            definite = low not in ("a", "an", "another", "first")
            more = low in ("another", "first")
        else:
            value, last = _addresses(tokens, n)
            if value is None:
                definite = low in ("the", "these", "those", "this")
    verb = _execution_verb(sentence, n)
    made = state(
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


_QUALIFYING_KINDS = frozenset(
    (
        "word name adverbs item code not_counts compound_heads num police ordinals places_of_search person age"
    ).split()
)
_DETERMINING = frozenset(
    (
        "a an the of this that these those and on at our their his in for to with by following after during "
        "from another first"
    ).split()
)


def _determiner(tokens: list[Token], n: int) -> int:
    """The index of the word before the adjectives of the noun at ``n``; -1 where the sentence begins."""
    j = n - 1
    while j >= 0 and n - j < 6 and tokens[j].kind in _QUALIFYING_KINDS and tokens[j].low not in _DETERMINING:
        j -= 1
    return j


def addresses_searched(sentence: Sentence, v: int) -> None:
    """ "Seven addresses were searched": how many warrants, where the release counts them nowhere else."""
    tokens = sentence.tokens
    mood = sentence.moods[v]
    if not mood.done or tokens[v].low not in ("searched", "raided", "targeted", "attended"):
        return
    spans = ((0, mood.start),) if mood.passive else ((v + 1, min(v + 8, len(tokens))),)
    for first, last in spans:
        for j in range(first, last):
            if "places_of_search" in tokens[j].tags:
                number, s = number_before(tokens, j)
                if number is not None and number.value and number.value > 1 and number.unit is None:
                    made = state(
                        sentence,
                        "warrants",
                        number.value,
                        number.qualifier,
                        s,
                        max(v, j),
                        v,
                        "warrants.addresses",
                    )
                    made.elliptic = True
                    return


def elliptic_warrants(sentence: Sentence, v: int) -> None:
    """ "One was executed in Towcester": a bare number that counts warrants told of before."""
    tokens = sentence.tokens
    mood = sentence.moods[v]
    if not (mood.passive and mood.done) or tokens[v].low not in ("executed", "carried out", "conducted"):
        return
    group = next((g for g in sentence.groups if g.elliptic and g.last == mood.start), None)
    if group is not None and group.count:
        made = state(
            sentence, "warrants", group.count, group.qualifier, group.first, v, v, "warrants.elliptic"
        )
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
    if unreal(sentence, n):
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
    if (n > 0 and tokens[n - 1].kind == "when") or (n > 0 and "possessive" in tokens[n - 1].tags):
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


_RESULTS = frozenset("resulted resulting led saw uncovered recovered yielded unearthed netted".split())


def _produced(tokens: list[Token], n: int, s: int) -> bool:
    """Whether counted warrants bring results: "five warrants linked to a county line resulted in six arrests"."""
    if any("vague" in t.tags for t in tokens[s:n]) or not any(
        t.kind in ("num", "units") for t in tokens[s:n]
    ):
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
        if token.kind in ("num", "units", "approx", "min") or token.low in ("a", "an"):
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
    (
        "road street lane avenue close court drive way crescent place gardens terrace hill square "
        "walk grove green row mews parade rise view"
    ).split()
)


def _streets(tokens: list[Token], n: int) -> tuple[float | None, int]:
    """The number of streets in a list of three or more after "warrants at ..."; two may be parts of one address."""
    streets, last = 0, n
    for j in range(n + 1, min(n + 30, len(tokens))):
        token = tokens[j]
        if token.low in (".", ";") or token.kind == "noun":
            break
        if token.kind == "verb" and token.tags["verb"][0] != "execution":
            break
        if token.low in _STREET_WORDS and token.text[0].isupper():
            streets += 1
            last = j
    return (float(streets), last) if streets >= 3 else (None, n)
