"""Warrants: how many, and whether the text shows that they were executed."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise, takewhile
from typing import NamedTuple

from extract.group import Group
from extract.mood import seen_done, unreal
from extract.numerals import Number, number_after_mark, number_before, read_number
from extract.scan import Token, police_among, word_at
from extract.statement import Sentence, state
from extract.words import contexts, lexicon

_WORDS = contexts()["warrants"]
_DONE = _WORDS["done"]
_OBTAINED = _WORDS["obtained"]
_AUTHORITY = _WORDS["authority"]
_COURTS = _WORDS["courts"]
_SUCCESSES = _WORDS["successes"]
_ADDRESSES = _WORDS["addresses"]
_PLACES_DO = _WORDS["places_do"]
_NOT_EXECUTED = _WORDS["not_executed"]
_OTHERS = _WORDS["others"]
_SHOWN = _WORDS["shown"]
_SEARCHED = lexicon().visits
_WELFARE = _WORDS["welfare"]
_IDLE = _WORDS["idle"]
_RESULTS = _WORDS["results"]
_TALLIES = _WORDS["tallies"]
_STREETS = _WORDS["streets"]


_AFTER_WARRANT_PREPOSITIONS = frozenset(
    "during following after from under through by via amid since at alongside with as of".split()
)


class _Told(NamedTuple):
    """What a sentence says of its warrants: how many, and which words (``begin`` to ``last``) say so."""

    value: float | None
    qualifier: str
    begin: int
    last: int
    definite: bool = False
    more: bool = False
    numbered: bool = True


def read_warrants(sentence: Sentence, n: int, form: str) -> None:
    """ "Six warrants were executed", "warrants at two addresses", "a warrant in Corby": the noun at ``n``."""
    tokens = sentence.tokens
    done = n + 1 < len(tokens) and tokens[n + 1].tags.get("verb", ("",))[0] == "execution"
    after = number_after_mark(tokens, n + done)  # "Warrants: 12", "Warrants executed: 12"
    if after is not None:
        state(sentence, "warrants", after.value, after.qualifier, n, after.last - 1, n, "warrants.tabular")
        return
    number, s = number_before(tokens, n)
    evidence = _executed(sentence, n, s)
    if not evidence or any(k and tokens[k - 1].low == "no" for k in (s, n)):
        return
    told = _told(sentence, n, form, number, s)
    if told is None:
        return
    verb = _execution_verb(sentence, n)
    first, last = told.begin, told.last
    if verb is not None:
        first, last = min(verb, first), max(verb, last)
    rule = "warrants." + evidence
    made = state(sentence, "warrants", told.value, told.qualifier, first, last, n, rule)
    made.definite = told.definite
    also = verb is not None and any(t.low == "also" for t in tokens[n:verb])
    made.more = told.more or also or any(t.low in _MORE for t in tokens[told.begin : told.last])
    made.vague = told.value is None
    made.elliptic = told.numbered


def _told(sentence: Sentence, n: int, form: str, number: Number | None, s: int) -> _Told | None:
    """How many warrants the noun at ``n`` means, with the ``number`` before it at ``s``; ``None`` for none of them."""
    tokens = sentence.tokens
    begin = s
    if number is None and (place := _subject_to(sentence, n)) is not None:
        counted, first = number_before(tokens, place)
        if counted is not None and counted.value:
            return _Told(counted.value, counted.qualifier, first, n)
    portion = _portion(tokens, n, number, s)
    if portion is not None:
        if portion.value:
            number, begin = portion, portion.first
        if any(t.low in _SHOWN for t in tokens[:begin]):
            return None  # "the picture shows one of the warrants being executed"
    if number is None:
        return _without_number(sentence, n, form)
    value = number.value
    if value is None:
        if form == "nouns":
            # "a series of warrants at addresses in Mill Road, Oak Drive and Elm Close"; streets alone may be of one
            named = any("places_of_search" in t.tags for t in tokens[n + 1 : n + 14])
            places, last = _addresses(sentence, n, streets=named)
            if places:
                # "a series of warrants was executed at ten addresses"
                return _Told(places, "exact", begin, last, more=number.more)
    elif (form == "noun" and value != 1) or (portion is None and word_at(tokens, number.last) == "of"):
        return None
    return _Told(value, number.qualifier, begin, n, more=number.more)


def _portion(tokens: list[Token], n: int, number: Number | None, s: int) -> Number | None:
    """How many of the warrants at ``n`` are meant: "one of the warrants", "two of a number of warrants"."""
    if number is None:
        of_them = n > 1 and tokens[n - 1].low in ("many", "the", "several") and tokens[n - 2].low == "of"
        return read_number(tokens, max(0, n - 3)) if of_them else None
    of_them = number.value is None and s > 0 and tokens[s - 1].low == "of"
    return read_number(tokens, max(0, s - 2)) if of_them else None


def _without_number(sentence: Sentence, n: int, form: str) -> _Told:
    """ "A warrant", "the warrant", "warrants at five addresses"."""
    tokens = sentence.tokens
    j = _determiner(tokens, n)
    low = word_at(tokens, j)
    begin = j if low in ("a", "an", "the", "another", "this", "these") else min(n, j + 1)
    if form == "noun":
        more = low in ("another", "first")
        definite = not more and low not in ("a", "an") and not _telegraphic(sentence, j, n)
        if n and tokens[n - 1].low == "under" and (entered := _places_entered(sentence, n)) is not None:
            # "six flats were searched under warrant"
            return _Told(entered[0], "exact", entered[1], n, numbered=False)
        places, last = _addresses(sentence, n, streets=False)
        if places and places > 1:
            # "a warrant at two houses"
            return _Told(places, "exact", begin, last, definite, more, numbered=False)
        return _Told(1, "exact", begin, n, definite, more, numbered=False)
    value, last = _addresses(sentence, n)
    if value is None and (entered := _places_entered(sentence, n)) is not None:
        value, begin = entered
    return _Told(value, "exact", begin, last, low in ("the", "these", "those", "this"), numbered=False)


def _places_entered(sentence: Sentence, n: int) -> tuple[float, int] | None:
    """ "Went in at five addresses, with warrants for each": how many places the police entered, and where told."""
    tokens = sentence.tokens
    if _before_phrase(tokens, n) not in ("with", "under", "using"):
        return None
    for j in range(max(0, n - _REACH_OF_ENTRY), n):
        found = _count_of_places(tokens, j)
        if found is not None and found[0] > 1:
            return found[0], j
    return None


def _telegraphic(sentence: Sentence, j: int, n: int) -> bool:
    """ "July 6 - Drugs warrant conducted at an address in Mill Street": one line of many, that spares its article."""
    tokens = sentence.tokens
    opens = j < 0 or tokens[j].kind in ("punct", "when") or tokens[j].low in (":", "-", "–")
    dated = j > 0 or tokens[-1].low == "."  # else it is the caption of a picture
    verb = _execution_verb(sentence, n) if opens and dated else None
    return sentence.kind in ("text", "bullet") and verb is not None and verb > n


_MORE = frozenset({"further", "other", "more"})  # "warrants at two further addresses"
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
    if not mood.done or tokens[v].low not in _SEARCHED or _on_welfare(sentence, v):
        return
    first, last = (0, mood.start) if mood.passive else (v + 1, min(v + 8, len(tokens)))
    for j in range(first, last):
        if "places_of_search" not in tokens[j].tags:
            continue
        number, begin = number_before(tokens, j)
        value, qualifier = (number.value, number.qualifier) if number is not None else (None, "exact")
        end = j
        if number is None and mood.passive:
            # "addresses in A Road, B Street and C Lane were searched"
            value, end = _streets(tokens, j)
            begin = j
        if not value or value < 2 or (number is not None and number.unit is not None):
            continue
        at = "warrants.addresses"
        state(sentence, "warrants", value, qualifier, begin, max(v, end), v, at).elliptic = True
        return


def _on_welfare(sentence: Sentence, v: int) -> bool:
    """Whether homes were visited to help those who live there: "visited 12 vulnerable addresses"."""
    tokens = sentence.tokens
    return tokens[v].low == "visited" and any(_WELFARE & set(t.low.split()) for t in tokens)


def elliptic_warrants(sentence: Sentence, v: int) -> None:
    """ "One was executed in Towcester": a bare number that counts warrants told of before."""
    tokens = sentence.tokens
    mood = sentence.moods[v]
    if not (mood.passive and mood.done) or tokens[v].low not in _DONE:
        return
    group = next((g for g in sentence.groups if g.elliptic and g.last == mood.start), None)
    if group is not None and group.count:
        made = state(
            sentence, "warrants", group.count, group.qualifier, group.first, v, v, "warrants.elliptic"
        )
        made.elliptic = True


def searches_at(sentence: Sentence, v: int) -> None:
    """ "Conducted searches at six addresses": how many warrants, where the release counts them nowhere else."""
    tokens = sentence.tokens
    if not sentence.moods[v].done or v + 1 >= len(tokens):
        return
    n = next((j for j in range(v + 1, min(v + 4, len(tokens))) if tokens[j].low == "searches"), None)
    if n is None:
        return
    for j in range(n + 1, min(n + 6, len(tokens))):
        found = _count_of_places(tokens, j)
        if found is not None and found[0] > 1:
            value, last = found
            state(sentence, "warrants", value, "exact", v, last, v, "warrants.addresses").elliptic = True
            return


def _execution_verb(sentence: Sentence, n: int) -> int | None:
    """The index of the execution verb that governs the warrants at ``n``, if it was done."""
    tokens = sentence.tokens
    best: int | None = None
    for v, mood in sentence.moods.items():
        metric, form = tokens[v].tags["verb"]
        if metric != "execution" or not _was_done(sentence, v):
            continue
        if form == "ing" and _usual(tokens, v):
            continue
        gap = tokens[min(v, n) + 1 : max(v, n)]
        if len(gap) > 14 or (form == "base" and v > n):
            continue
        if v < n and mood.passive and form == "past" and not any(t.low in ("of", "on", "with") for t in gap):
            continue
        if best is None or abs(v - n) < abs(best - n):
            best = v
    return best


def _usual(tokens: list[Token], v: int) -> bool:
    """Whether the participle tells a purpose or a plan: "equipment for executing warrants", "will ..., executing"."""
    if v and tokens[v - 1].low == "for":
        return True
    for focused, on in pairwise(range(max(0, v - _REACH_OF_AIM), v)):
        aims = tokens[focused].low.startswith("focus") and tokens[on].low == "on"
        if aims and tokens[on + 1].low.endswith("ing"):
            return True  # "the crackdown focused on executing warrants, conducting searches"
    will = next((j for j in range(v - 1, -1, -1) if tokens[j].kind == "modal"), None)
    return (
        will is not None
        and tokens[v - 1].low in (",", "and")
        and not any(t.kind in ("be", "have") for t in tokens[will + 2 : v])
    )


_REACH_OF_AIM = 8  # words

# "The week included the execution of nine warrants", not "ahead of the execution of the warrant".
_AFTER_DEED = frozenset("included including involved during following after saw with by through".split())
_PAST_AUXILIARIES = frozenset("was were had has have been went gave led left came got did".split())


def _was_done(sentence: Sentence, v: int) -> bool:
    """Whether the execution verb at ``v`` was done, also as the purpose of a deed told of in the past.

    "Officers attended a house to execute a warrant" did so; "we use what you tell us to carry out warrants" plans.
    """
    mood, tokens = sentence.moods[v], sentence.tokens
    if tokens[v].tags["verb"][1] != "base":
        return mood.done
    if tokens[v].low == "execution":
        return mood.done and v > 1 and tokens[v - 1].low == "the" and _is_a_result(tokens, v - 2)
    to = next((j for j in range(v - 1, max(-1, v - 4), -1) if tokens[j].low == "to"), None)
    if to is None:
        return seen_done(tokens, v)
    if mood.done and tokens[v].low != "undertake":
        return True
    if to == 0 or any(t.low in _IDLE for t in tokens[max(0, to - 2) : to]):
        return False
    past = False
    for token in reversed(tokens[max(0, to - 28) : to]):
        if token.kind in ("modal", "negation") or token.low in (";", ":", "if", "who", "which"):
            break
        if token.low in _IDLE and not token.low.endswith("ed"):
            return False
        past = past or token.low in _PAST_AUXILIARIES or (token.low.endswith("ed") and len(token.low) > 4)
    else:
        return past
    return past and token.kind not in ("modal", "negation")


def _is_a_result(tokens: list[Token], j: int) -> bool:
    """Whether the word at ``j``, before "the execution", tells of something done: "saw", "led to", "and" after it."""
    if tokens[j].low in _AFTER_DEED:
        return True
    until = j + 1 if tokens[j].low in ("to", "in", "and", ",") else 0
    led = next((k for k in range(until) if tokens[k].low in _BROUGHT), None)
    behind = led is not None and (tokens[j].low in ("and", ",") or j == led + 1)
    return behind and not any(t.kind in ("modal", "negation") for t in tokens[:led])


_BROUGHT = frozenset("led leading resulted resulting".split())


def _executed(sentence: Sentence, n: int, s: int) -> str | None:
    """How the text shows that the warrants at ``n`` were executed, or ``None``."""
    tokens = sentence.tokens
    for v, mood in sentence.moods.items():
        if (
            tokens[v].tags["verb"][0] == "execution"
            and not mood.done
            and abs(v - n) < 8
            and not _was_done(sentence, v)
        ):
            return None
    governing = _execution_verb(sentence, n)
    if unreal(sentence, n) and (governing is None or tokens[governing].tags["verb"][1] != "base"):
        # "secure the warrant and executed it": a later verb may still say it was done.
        if not any(
            v > n and tokens[v].tags["verb"][0] == "execution" and mood.done
            for v, mood in sentence.moods.items()
        ):
            return None
    nxt = word_at(tokens, n + 1)
    around = {t.low for t in tokens[max(0, n - 6) : n]} | {t.low for t in tokens[n + 1 : n + 5]}
    if nxt == "for" and n + 3 < len(tokens) and "arrest" in {t.low for t in tokens[n + 2 : n + 5]}:
        return None
    if "wanted" in around or nxt in _OTHERS:
        return None
    if governing is not None:
        return "executed"
    if _subject_to(sentence, n) is not None:
        return "subject"
    if s < n and _produced(tokens, n, s):
        return "result"
    before = _before_phrase(tokens, s)
    if _entered(sentence, n, before):
        return "circumstance"
    if before == "in" and _in_headline(sentence, n):
        return "circumstance"
    if (before == "on" and tokens[n].tags["noun"][1] == "noun") or around & _NOT_EXECUTED:
        return None
    if before == "under" and any(_arrests(tokens, k) for k in range(max(1, n - 6), n)):
        return None
    if _is_circumstance(tokens, n, before, around):
        return "circumstance"
    if _at_place(sentence, n, before):
        return "at_place"
    return "counted" if s < n and _in_tally(sentence, n, s) else None


def _arrests(tokens: list[Token], k: int) -> bool:
    """Whether somebody was arrested under what follows ``k``: "detained under this warrant"."""
    verb = tokens[k - 1]
    return tokens[k].low == "under" and verb.kind == "verb" and verb.tags["verb"][0] == "arrests"


def _entered(sentence: Sentence, n: int, before: str) -> bool:
    """ "Officers entered a flat with a warrant", "using a warrant, they went in", "acted on warrants in Hull"."""
    tokens = sentence.tokens
    following = [t.low for t in tokens[n + 1 : n + 6]]
    if following[:1] in (["was"], ["were"]) and "used" in following[:3] and "to" in following:
        return True  # "a warrant was used to enter the house"
    start = next((j for j in range(n, max(-1, n - 5), -1) if tokens[j].low in ("having", "after")), None)
    if start is not None and tokens[start + 1].low in _OBTAINED:
        return any(t.low in _ENTRY for t in tokens[n + 1 : n + _REACH_OF_ENTRY])
    if before not in ("with", "under", "using", "of", "on") or following[:1] == ["out"]:
        return False
    if before == "of" and not any(t.low in _AUTHORITY for t in tokens[max(0, n - 6) : n]):
        return False
    if before == "on":
        acting = any(t.low in ("acted", "acting") for t in tokens[max(0, n - 5) : n])
        return acting and following[:1] != ["issued"]
    if any(t.low in _NO_POLICE for t in tokens[:n]) and not police_among(tokens[:n]):
        return False
    if any(t.low in _COURTS for t in tokens) or any(
        t.kind in ("modal", "negation") for t in tokens[max(0, n - _REACH_OF_ENTRY) : n]
    ):
        return False
    return any(t.low in _ENTRY for t in tokens[max(0, n - _REACH_OF_ENTRY) : n + _REACH_OF_ENTRY])


_NO_POLICE = _WORDS["no_police"]
_ENTRY = _WORDS["entry"]
_REACH_OF_ENTRY = 20  # words


def _subject_to(sentence: Sentence, n: int) -> int | None:
    """Where the places stand that were "subject to warrants", which counts them: "two flats were the subject of"."""
    tokens = sentence.tokens
    subject = next((j for j in range(n - 1, max(-1, n - 6), -1) if tokens[j].low.startswith("subject")), None)
    if subject is None or not any(
        t.low in ("were", "was", "been") for t in tokens[max(0, subject - 3) : subject]
    ):
        return None
    if any(t.low in _NOT_SUBJECT for t in tokens[subject : n + 2]):
        return None
    return next((j for j in range(subject) if "places_of_search" in tokens[j].tags), None)


_MODIFYING_KINDS = frozenset(
    (
        "word name adverbs item vague code units num when time noun compound_heads not_counts police person"
    ).split()
)
_NOT_SUBJECT = frozenset({"or", "to be", "orders", "order", "after", "following", "with", "before"})


_BEFORE_PHRASES = _AFTER_WARRANT_PREPOSITIONS | frozenset("in on to for and where which using".split())


def _before_phrase(tokens: list[Token], s: int) -> str:
    """The word before the noun phrase that has its number or noun at ``s``."""
    j = s
    while (
        j > 0
        and s - j < 7
        and tokens[j - 1].kind in _MODIFYING_KINDS
        and tokens[j - 1].low not in _BEFORE_PHRASES
    ):
        j -= 1
    return word_at(tokens, j - 1)


_CIRCUMSTANCES = frozenset("during following after through from under amid via by".split())


def _is_circumstance(tokens: list[Token], n: int, before: str, around: set[str]) -> bool:
    """ "Seized during a warrant", "yesterday's warrants", "the results of the warrants", "a series of warrants"."""
    previous = tokens[n - 1] if n else None
    if before in _CIRCUMSTANCES or (before == "in" and previous is not None and "vague" in previous.tags):
        return True
    if n + 1 < len(tokens) and tokens[n + 1].kind == "when":
        return False  # rather told of by its day
    if previous is not None and (
        previous.kind == "when" or "possessive" in previous.tags or previous.low in ("s", "'s", "’s")
    ):
        return True
    if around & _SUCCESSES:
        return True
    if any(t.low == "number" and word_at(tokens, j - 1) == "the" for j, t in enumerate(tokens[:n])):
        return False  # "the number of arrest warrants has been cut"
    return before in ("as", "with", "of") and bool(around & _AS_PART)


def _in_headline(sentence: Sentence, n: int) -> bool:
    """ "Two arrested and cocaine seized in county lines warrant": a title ends with what brought its news."""
    done = any(mood.done and v < n for v, mood in sentence.moods.items())
    return sentence.kind == "title" and n >= len(sentence.tokens) - 1 and done


_AS_PART = _WORDS["as_part"]
_AFTER_PLACED = frozenset(
    "at in across on there saw led resulted resulting uncovered which yesterday today took this last".split()
)


def _at_place(sentence: Sentence, n: int, before: str) -> bool:
    """ "Warrants across the town", "a warrant in Corby led to ...", "warrants yesterday"."""
    tokens = sentence.tokens
    if n + 1 >= len(tokens):
        return False
    nxt = tokens[n + 1]
    if nxt.kind == "when":
        return True
    front = sentence.kind in ("title", "heading", "description")
    if nxt.low not in _AFTER_PLACED or (before in ("for", "a", "to") and not front):
        return False
    return not (nxt.low in ("on", "which") and tokens[n].tags["noun"][1] == "noun")


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


def _in_tally(sentence: Sentence, n: int, s: int) -> bool:
    """Whether counted warrants stand in a list of results: "resulted in five warrants and 12 arrests"."""
    tokens = sentence.tokens
    number, _ = number_before(tokens, n)
    if number is None or number.value is None:
        return False
    if s == 0:
        if sentence.kind == "bullet" and n == len(tokens) - 1:
            return True
    elif tokens[s - 1].low in ("-", "–", "—", ":") and s <= _LONGEST_LABEL and _people_arrested(sentence, n):
        return True  # "Inverness - nine warrants, 12 people arrested"
    elif tokens[s - 1].low not in ("in", "for", "with", ",", "and", "including", "included", "of", ":"):
        return False
    if s > 1 and tokens[s - 1].low == "and" and _there_were(tokens, s):
        return True  # "there have been 14 arrests and 11 warrants"
    if s > 1 and tokens[s - 1].low in (",", "and") and _counted_noun(tokens, s - 2):
        return True  # "the week in numbers: 12 arrests, three warrants"
    return any(
        t.kind == "noun"
        and m != n
        and t.tags["noun"][0] != "warrants"
        and (counted := number_before(tokens, m)[0]) is not None
        and counted.value is not None
        for m, t in enumerate(tokens)
    ) and (s == 0 or any(t.low in _TALLIES for t in tokens[max(0, s - 12) : s]))


def _counted_noun(tokens: list[Token], m: int) -> bool:
    """Whether an outcome with its number ends at ``m``: "12 arrests"."""
    if tokens[m].kind != "noun" or tokens[m].tags["noun"][0] == "warrants":
        return False
    number = number_before(tokens, m)[0]
    return number is not None and number.value is not None


def _there_were(tokens: list[Token], s: int) -> bool:
    """Whether "there have been" or "there were" opens the list of results that ends before ``s``."""
    before = [t.low for t in tokens[max(0, s - 8) : s]]
    there = before.index("there") if "there" in before else -1
    counted = any(
        t.kind == "noun" and t.tags["noun"][0] in ("arrests", "seizure") for t in tokens[max(0, s - 4) : s]
    )
    return there >= 0 and counted and before[there + 1] in ("have", "were", "had")


_LONGEST_LABEL = 6  # words


def _people_arrested(sentence: Sentence, n: int) -> bool:
    """Whether a number of people arrested follows the warrants at ``n``."""
    tokens = sentence.tokens
    return any(v > n and tokens[v].tags["verb"][0] in ("arrests", "seizure") for v in sentence.moods)


def _addresses(sentence: Sentence, n: int, *, streets: bool = True) -> tuple[float | None, int]:
    """How many warrants "warrants at five addresses" or a list of three streets means."""
    tokens = sentence.tokens
    located = False
    j = n + 1
    while j < len(tokens) and j < n + 16:
        token = tokens[j]
        if token.low in (".", ";", "including") or token.kind == "noun" or _done_besides(token):
            break
        if token.low == "," and not located and not _goes_on(tokens, j + 1):
            break  # "following the warrants, closure orders on three flats were granted"
        located = located or token.low in _LOCATIVE
        if token.low == "both" and j + 1 < len(tokens) and "places_of_search" in tokens[j + 1].tags:
            return 2.0, j + 1
        if "places_of_search" in token.tags and (homes := _homes_of(sentence, j)) is not None:
            return homes
        if token.low in _ADDRESSES and (theirs := _theirs(sentence, j)) is not None:
            return theirs, j
        number = _count_of_places(tokens, j)
        if number is not None:
            if number[0] == 1 and tokens[n].tags["noun"][1] == "nouns":
                single = _one_by_one(tokens, n)
                return single if single[0] or not streets else _streets(tokens, n)
            return _places_joined(tokens, *number)
        j += 1
    if tokens[n].tags["noun"][1] == "nouns" and (single := _one_by_one(tokens, n))[0]:
        return single
    return _streets(tokens, n) if streets else (None, n)


def _places_joined(tokens: list[Token], value: float, k: int) -> tuple[float, int]:
    """ "Two houses in Hull and a flat in Hale": the places counted and those that "and" joins to them."""
    for j in range(k + 1, min(k + 8, len(tokens) - 1)):
        if tokens[j].low == "and":
            more = _count_of_places(tokens, j + 1)
            if more is None or any(t.low in _MORE for t in tokens[j + 1 : more[1]]):
                return value, k
            return (value, k) if _opens_clause(tokens, more[1] + 1) else (value + more[0], more[1])
        if tokens[j].kind in ("verb", "be", "have", "modal", "noun", "punct"):
            break
    return value, k


def _opens_clause(tokens: list[Token], i: int) -> bool:
    """Whether the place before ``i`` does something of its own: "... and a house in Mill Road was boarded up"."""
    for j in range(i, min(i + 8, len(tokens))):
        if tokens[j].kind in ("be", "have", "modal"):
            done = next((t for t in tokens[j + 1 : j + 4] if t.kind == "verb"), None)
            return done is None or done.tags["verb"][0] != "execution"
        if tokens[j].kind in ("verb", "punct") or tokens[j].low in _ENDS_PLACE:
            return tokens[j].kind == "verb" and tokens[j].tags["verb"][0] != "execution"
        if tokens[j].low in _PLACES_DO:
            return True
    return False


_ENDS_PLACE = frozenset("and which who that where after as when while following by".split())


def _theirs(sentence: Sentence, j: int) -> float | None:
    """ "Two men were arrested after warrants were executed at their home addresses": as many as people."""
    tokens = sentence.tokens
    their = next((k for k in range(j - 1, max(-1, j - 4), -1) if tokens[k].low == "their"), 0)
    if not their or tokens[their - 1].low == "of":
        return None  # "one of their homes"
    groups = [g for g in sentence.groups if g.last <= j and tokens[g.first].kind != "pronoun"]
    if len(groups) != 1 or not _suspected(sentence, groups[0]):
        return None
    count = groups[0].count
    return count if count and count > 1 else None


def _suspected(sentence: Sentence, group: Group) -> bool:
    """Whether the people are told to have been arrested or charged."""
    return any(
        who.first == group.first and sentence.tokens[v].tags["verb"][0] in ("arrests", "charges", "remands")
        for v, who in sentence.subjects.items()
    )


def raids_at(sentence: Sentence) -> None:
    """ "Dawn raids at ten addresses": how many warrants, where the release counts them nowhere else."""
    tokens = sentence.tokens
    n = next((j for j, t in enumerate(tokens) if t.low == "raids"), None)
    if n is None or unreal(sentence, n) or _of_criminals(tokens, n):
        return
    for j in range(n + 1, min(n + 7, len(tokens))):
        if tokens[j].kind in ("verb", "punct") or tokens[j].low == "and":
            return
        found = _count_of_places(tokens, j)
        if found is not None and found[0] > 1:
            value, last = _places_joined(tokens, *found)
            state(sentence, "warrants", value, "exact", n, last, n, "warrants.addresses").elliptic = True
            return


def _of_criminals(tokens: list[Token], n: int) -> bool:
    """Whether the raids at ``n`` are those of robbers: "men who carried out raids on five shops", "ram raids"."""
    if any(t.low in _OF_CRIMINALS for t in tokens[max(0, n - 8) : n]):
        return True
    on = n + 1 < len(tokens) and tokens[n + 1].low == "on"
    return on and not police_among(tokens[max(0, n - 8) : n])


_OF_CRIMINALS = _WORDS["of_criminals"]


def _one_by_one(tokens: list[Token], n: int) -> tuple[float | None, int]:
    """ "Warrants were executed at his home in Mill Road and at a flat in Hale": two."""
    places, last = 0, n
    for j in range(n + 1, min(n + 34, len(tokens))):
        token = tokens[j]
        if token.low in (".", ";", ":") or token.kind == "noun":
            break
        if ("places_of_search" not in token.tags and token.low != "home") or (
            token.low.endswith("s") and token.low != "address"
        ):
            continue
        opening = next((k for k in range(j - 1, max(n, j - 5), -1) if tokens[k].low in _ONE_HOME), 0)
        joined = {t.low for t in tokens[max(n, opening - 4) : opening]}
        located = tokens[opening - 1].low in ("at", "and", "in") or (
            places > 0 and tokens[opening - 1].low == ","
        )
        if not opening or not located or (places and not joined & _JOINING):
            continue
        places, last = places + 1, j
    return (float(places), last) if places > 1 else (None, n)


_ONE_HOME = frozenset({"a", "an", "his", "her", "another"})
_JOINING = frozenset({"and", "as well as", "well", ","})


_LOCATIVE = frozenset("at in on across to of against".split())


def _goes_on(tokens: list[Token], j: int) -> bool:
    """Whether what follows the comma before ``j`` still tells of the warrants: ", executed at", ", which", ", at"."""
    if j >= len(tokens):
        return False
    token = tokens[j]
    execution = token.kind == "verb" and token.tags["verb"][0] == "execution"
    return execution or token.low in _LOCATIVE or token.low in ("which", "both", "all", "simultaneously")


def _count_of_places(tokens: list[Token], j: int) -> tuple[float, int] | None:
    """ "Five residential addresses", "an address": how many, and where the noun is."""
    token = tokens[j]
    if token.kind not in ("num", "units", "approx", "min") and token.low not in ("a", "an"):
        return None
    number = read_number(tokens, j)
    if number is None and token.low in ("a", "an"):
        number = Number(j, j + 1, 1, "exact")
    if number is None or not number.value or number.unit is not None:
        return None
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
        return number.value, k
    return None


def _homes_of(sentence: Sentence, j: int) -> tuple[float, int] | None:
    """ "At the home addresses of A B and C D": as many homes as people."""
    tokens = sentence.tokens
    if j + 2 >= len(tokens) or not tokens[j].low.endswith("s") or tokens[j + 1].low != "of":
        return None
    group = next((g for g in sentence.groups if j + 1 < g.first <= j + 4), None)
    if group is not None and group.count and group.count > 1:
        return group.count, group.last - 1
    if group is not None and group.last < len(tokens) and tokens[group.last].low in ("-", "–", "—", ":"):
        return _named(tokens, group.last + 1)  # "the addresses of the suspects - A B, C D and E F"
    if tokens[j].low != "homes" and tokens[j - 1].low != "home":
        return None
    return _named(tokens, j + 2)


def _capital(token: Token) -> bool:
    return token.kind in ("name", "word") and token.text[0].isupper()


def _named(tokens: list[Token], k: int) -> tuple[float, int] | None:
    """How many names a list that begins at ``k`` has, and where it ends; ``None`` for fewer than two."""
    names = 0
    while k < len(tokens) and _capital(tokens[k]):
        while k < len(tokens) and _capital(tokens[k]):
            k += 1
        names += 1
        if k + 1 < len(tokens) and tokens[k].low in (",", "and") and _capital(tokens[k + 1]):
            k += 1
    return (float(names), k - 1) if names > 1 else None


def _streets(tokens: list[Token], n: int) -> tuple[float | None, int]:
    """The number of streets in a list of three or more after "warrants at ..."; two may be parts of one address."""
    streets, last, first = 0, n, n
    for j in range(n + 1, len(tokens)):
        token = tokens[j]
        if token.low in (".", "including") or token.kind == "noun" or _done_besides(token):
            break
        if (token.low == ";" and not streets) or j - last > _TO_THE_STREET:
            break
        if token.low in _STREETS and token.text[0].isupper() and not _name_goes_on(tokens, j + 1):
            streets += 1
            first = first if streets > 1 else j
            last = j
    two = streets == 2 and _two_streets(tokens, n, first, last)
    return (float(streets), last) if streets >= 3 or two else (None, n)


_TO_THE_STREET = 30  # words from the warrants, or from the street before, to the next one


def _name_goes_on(tokens: list[Token], j: int) -> bool:
    """Whether a street's name ends only after ``j``: "Park Field Crescent", "Mount Parade"."""
    while j < len(tokens) and tokens[j].text[0].isupper():
        if tokens[j].low in _STREETS:
            return True
        j += 1
    return False


def _done_besides(token: Token) -> bool:
    """Whether the word is a verb that tells what was done besides: "warrants in Salford and discovered two farms"."""
    return token.kind == "verb" and token.tags["verb"][0] != "execution"


def _two_streets(tokens: list[Token], n: int, first: int, last: int) -> bool:
    """ "Warrants at properties in Mill Road and Oak Street": two, where neither is a part of the other."""
    between = [t.low for t in tokens[first + 1 : last]]
    many = n < len(tokens) and tokens[n].kind == "noun" and tokens[n].tags["noun"][1] == "nouns"
    executed = any(t.kind == "verb" for t in tokens[max(0, n - 3) : first])
    shown = any(t.low in _SHOWN for t in tokens[:n]) or any(t.low in _DESCRIBES for t in tokens[n:first])
    return many and executed and not shown and between.count("and") == 1 and "," not in between


# "At a flat on the corner of Mill Road and Oak Street": the two streets only describe where it is.
_DESCRIBES = _WORDS["describes"]


def addresses_in_lines(sentence: Sentence, lines: Iterable[str]) -> None:
    """ "Warrants were executed at:" and a line for each address: as many warrants as lines."""
    told = next((s for s in sentence.statements if s.metric == "warrants" and s.value is None), None)
    if told is None or sentence.tokens[-1].low != ":":
        return
    count = sum(1 for _ in takewhile(lambda line: len(line) < _LONGEST_ADDRESS, lines))
    if count > 1:
        told.value, told.qualifier = float(count), "exact"


_LONGEST_ADDRESS = 90  # characters; a longer line tells a story
