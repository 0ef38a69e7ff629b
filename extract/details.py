"""What only describes people and is passed over: homes, ages, occupations, brackets: ", 33, of Mill Road,"."""

from __future__ import annotations

from extract.ages import more_ages, of_decades, skip_ages
from extract.numerals import DEFINITE
from extract.scan import Token, word_at

_ARTICLES = DEFINITE | {"a", "an"}
_PLACE_PREPOSITIONS = frozenset({"of", "from", "in", "at", "near"})


def skip_thing(tokens: list[Token], j: int) -> int:
    """Past what a driver or an occupant is of: "of the silver Ford Focus", "of a stolen van"."""
    if j + 1 < len(tokens) and tokens[j].low in ("of", "in") and tokens[j + 1].low in _ARTICLES:
        k = j + 2
        while (
            k < len(tokens)
            and k < j + 7
            and tokens[k].kind in ("word", "name", "item", "code", "num", "verb")
        ):
            if tokens[k].low in NOT_ADJECTIVES:
                return k if tokens[k].low in ("and", "a") and k > j + 2 else j
            k += 1
        return k
    return j


NOT_ADJECTIVES = frozenset(
    (
        "of in on at by for from with to after before during over under and or as that which while "
        "when where then because but into through against about between off out up down per x a an the"
    ).split()
)


def can_be_surname(token: Token) -> bool:
    """Whether a word of the lexicon can be a name here, written with a capital: "Ben Price", "Ann Day"."""
    return token.kind in _SURNAMES and bool(token.tags) and _capital(token)


_SURNAMES = frozenset({"not_counts", "item", "compound_heads", "word"})


def _capital(token: Token) -> bool:
    return token.text[0].isupper() and token.text[1:].islower()


def skip_bracket(tokens: list[Token], j: int) -> int:
    """Past a bracket at ``j``: "(pictured)"."""
    if j < len(tokens) and tokens[j].low in ("(", "["):
        close = next((m for m in range(j + 1, min(j + 13, len(tokens))) if tokens[m].low in (")", "]")), None)
        if close is not None:
            return close + 1
    return j


def skip_details(tokens: list[Token], i: int) -> int:
    """The index after what only describes people: ages, homes, brackets, "in his 20s", "a builder"."""
    j = i
    if i and tokens[i - 1].low == ",":
        j = max(i, skip_occupation(tokens, i - 1))  # "Adam Bell, 33, a builder, of Mill Road"
    while j < len(tokens):
        k = _skip_detail(tokens, j, i)
        if k == j:
            break
        j = k
    if (
        j > i
        and j + 1 < len(tokens)
        and tokens[j].low in CLOSING
        and tokens[j + 1].kind in ("be", "have")
        and tokens[j - 1].low != tokens[j].low
    ):
        return j + 1  # "a man from Rugby; and a man from Hull; were arrested"
    return j


DASHES = frozenset({"-", "–", "—"})
CLOSING = DASHES | {";"}
FORMERLY = frozenset("formerly previously originally also currently".split())
HOME = frozenset({"of", "from"})
_BY_NOW = FORMERLY | {"now"}
_AT_TIMES = FORMERLY | {"now", "then"}
_ONCE = FORMERLY - {"also"}
_HOME_OR_AGE = HOME | {"aged"}
_AT_HOME = frozenset("living based residing resident".split())


def _skip_detail(tokens: list[Token], j: int, i: int) -> int:
    """The index after the one detail at ``j``, or ``j``; the details began at ``i``."""
    size = len(tokens)
    low = tokens[j].low
    nxt = tokens[j + 1] if j + 1 < size else None
    if low in ("(", "["):
        close = next((k for k in range(j + 1, min(j + 12, size)) if tokens[k].low in (")", "]")), None)
        return j if close is None else close + 1
    if nxt is None:
        return skip_ages(tokens, j + 1) if low in ("aged", "ages", "age") else j
    if (
        low in ("aged", "ages", "age")
        or (low == "both" and nxt.low in ("aged", "from", "of", "in"))
        or (low == "of" and nxt.kind == "num" and more_ages(tokens, j + 1))
    ):
        return skip_ages(tokens, j + 1)
    if low in ("now", "then") and nxt.kind in ("num", "age"):
        return skip_ages(tokens, j + 1)
    aged = j - 1 - (j > 1 and tokens[j - 1].low == ",")
    told = j > i or (j > 0 and tokens[aged].kind in ("num", "age"))
    if low == "and" and told and nxt.low in _HOME_OR_AGE and _detailed(tokens, j + 1):
        return j + 1  # "aged 28, and of Mill Road", "from Rugby and aged 21"
    if (low in _BY_NOW and nxt.low in _HOME_OR_AGE) or (low == "then" and nxt.low == "aged"):
        return j + 1
    if low in CLOSING and (nxt.low in ("aged", "both", "all", "of", "from") or nxt.low in FORMERLY):
        k = skip_details(tokens, j + 1)
        return j if k == j + 1 else k + (k < size and tokens[k].low in CLOSING and tokens[k].low == low)
    if low == "," and _detail_start(tokens, j + 1):
        return j + 1
    if low == "," and (nxt.low in ("a", "an") or nxt.kind == "word"):
        return skip_occupation(tokens, j)
    if tokens[j].kind in ("num", "age") and j > i and tokens[j - 1].low == ",":
        return skip_ages(tokens, j)
    if low in DASHES and nxt.low in ("aged", "both", "all"):
        k = skip_ages(tokens, j + 1)
        return k + (k < size and tokens[k].low in CLOSING)
    if low == "all" and nxt.low in HOME and j and tokens[j - 1].low == ",":
        return j + 1
    if low in ("both", "all") and nxt.low in _AT_HOME and j and tokens[j - 1].low == ",":
        return j + 1  # ", both living in Hull"
    if low == "in" and of_decades(tokens, j):
        return skip_ages(tokens, j)
    if low in _PLACE_PREPOSITIONS:
        k = _skip_place(tokens, j + 1)
        return j if k == j + 1 else k
    if low in _AT_HOME and nxt.low in _PLACE_PREPOSITIONS:
        k = _skip_place(tokens, j + 2)
        return j if k == j + 2 else k  # "two men living in Leeds"
    return j


def _detailed(tokens: list[Token], i: int) -> bool:
    """Whether a home or an age stands at ``i``: "of Mill Road", "from Rugby", "aged 21"."""
    if i + 1 >= len(tokens):
        return False
    following = tokens[i + 1]
    if tokens[i].low == "aged":
        return following.kind == "num" or following.low == "between"
    return following.kind == "name" or following.low == "no"


_OCCUPATIONS = frozenset({"word", "compound_heads", "item", "name", "police", "places_of_search"})


def skip_occupation(tokens: list[Token], j: int) -> int:
    """Past ", a shop manager," or ", unemployed," before a home or a verb."""
    if j + 1 >= len(tokens):
        return j
    k = j + 1 + (tokens[j + 1].low in ("a", "an"))
    if k == j + 1 and not (tokens[k].kind == "word" and not tokens[k].tags and tokens[k].text[0].islower()):
        return j
    longest = k + (9 if k > j + 1 else 2)
    begins = k
    while k < len(tokens) and k < longest and tokens[k].kind in _OCCUPATIONS:
        if tokens[k].low in ("who", "which", "that", "and"):
            break
        k += 1
    if k == begins or k + 1 >= len(tokens) or tokens[k].low != ",":
        return j
    following = tokens[k + 1]
    told = following.low in HOME or following.kind in ("be", "have")
    return k if told or (following.low == "and" and _person_like(tokens, k + 2)) else j


def _detail_start(tokens: list[Token], i: int) -> bool:
    token = tokens[i]
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    if token.low in ("of", "from", "both", "all", "aged"):
        return True
    if token.low == "in":
        return of_decades(tokens, i)
    if token.low in _AT_HOME:
        return following is not None and following.low in _PLACE_PREPOSITIONS
    if token.low in _AT_TIMES:
        return following is not None and (following.low in _HOME_OR_AGE or following.kind in ("num", "age"))
    if following is not None and following.low == "of" and word_at(tokens, i + 2) in _OF_THEM:
        return False  # "arrested 43 people, 39 of whom have been charged"
    return token.kind == "num" and (
        following is None
        or following.low in (",", "and", "of", "from", ")", "-", "–", "years")
        or following.kind in ("be", "have", "verb", "num")
    )


_OF_THEM = frozenset("whom which them these those".split())
_HOME_WORDS = frozenset(
    (
        "no fixed abode address the area his her their early mid late teens mid- park road unknown town city county "
        "east west north south"
    ).split()
)
_IN_ADDRESSES = frozenset("item compound_heads not_counts places_of_search person container".split())


def _skip_place(tokens: list[Token], i: int) -> int:
    """Past the names of a home: "Copenhagen Close, Luton", "no fixed abode", "the Semilong area", "his 20s"."""
    j = i
    while j < len(tokens) and _of_a_home(tokens, j, i):
        j += 1
    if j > i and tokens[j - 1].low in ("the", "and", ","):
        j -= 1
    return j


def _of_a_home(tokens: list[Token], j: int, i: int) -> bool:
    """Whether the token at ``j`` belongs to the home that begins at ``i``: "Second Avenue", "the Semilong area"."""
    token = tokens[j]
    if token.low in ("and", ","):
        named = j + 1 < len(tokens) and tokens[j + 1].kind == "name" and not _person_like(tokens, j + 1)
        return named and (j > i or token.low == "and")
    if token.kind in ("name", "decade") or token.low in _HOME_WORDS:
        return True
    if token.low in ("y", "yr") and j > i:
        return True  # "Heol y Wennol"
    return token.text[0].isupper() and (
        token.kind in _IN_ADDRESSES or "ordinals" in token.tags or can_be_surname(token)
    )


def _person_like(tokens: list[Token], i: int) -> bool:
    """Whether a name that begins at ``i`` is a person's: it is followed by an age."""
    j = i
    while j < len(tokens) and tokens[j].kind == "name":
        j += 1
    j += i < j < len(tokens) and can_be_surname(tokens[j])  # "Ben Price, 33"
    if j + 1 >= len(tokens):
        return False
    if tokens[j].low == "," and tokens[j + 1].low in ("also", "now") and j + 2 < len(tokens):
        if tokens[j + 2].kind in ("num", "age") or tokens[j + 2].low == "aged":
            return True  # "Leeds and Dan Ellis, also 21"
    if tokens[j].low == "," and tokens[j + 1].low == "age":
        return True
    if tokens[j].low in (",", "(") and tokens[j + 1].kind == "num" and 10 <= (tokens[j + 1].data or 0) <= 99:
        return True
    if j - i > 1 and tokens[j].low == "(" and tokens[j + 1].kind in ("num", "code", "when"):
        return True  # "Heywood, Dan Ellis (05/07/1989), of Elm Street"
    if tokens[j].low == "," and (tokens[j + 1].low == "of" or tokens[j + 1].low in _ONCE):
        return j - i < 4  # "Leicester, Ellis, of Elm Street"
    if j - i > 1 and tokens[j].low in ("of", "aged") and tokens[j + 1].kind in ("name", "num"):
        return True  # "Dan Ellis of Elm Street", "Dan Ellis aged 33"
    return tokens[j].low == "," and tokens[j + 1].low == "aged"
