"""People by name: "A B, 33, of C Road", "Jones and Smith were", and which names are of no person."""

from __future__ import annotations

from extract.ages import age_after
from extract.details import (
    CLOSING,
    FORMERLY,
    HOME,
    can_be_surname,
    skip_bracket,
    skip_details,
    skip_occupation,
)
from extract.group import TITLES, Group, acts, outcome_for_people
from extract.scan import Token, word_at
from extract.words import contexts

_WORDS = contexts()["names"]
RANKS = _WORDS["ranks"]
_NAME_NOT = _WORDS["never"]
_BODIES = _WORDS["bodies"]
_BEFORE_PLACES = frozenset("in at from near of on to around outside across through near behind".split())


def by_name(tokens: list[Token], i: int) -> Group | None:
    """A person by name: "A B, 33, of C Road", "Jones" before "was arrested", "Jones and Smith" before "were"."""
    j = _end_of_name(tokens, i)
    if j == i or _of_no_person(tokens, i, j):
        return None
    listed = _list_of_names(tokens, i, j)
    if listed is not None:
        return listed
    if _last_of_places(tokens, i, j):
        return None
    names = (" ".join(t.text for t in tokens[i:j]),)
    aged = None if _leads_to_somebody(tokens, i, j) else _with_age(tokens, i, j, names)
    if aged is not None:
        return aged
    k = skip_bracket(tokens, j)
    if k >= len(tokens) or j - i > 4 or _at_a_place(tokens, i, k):
        return None
    surname = j - i == 1
    if _lives(tokens, k):
        return Group(i, j, 1, names=names, definite=surname)
    if _of_home(tokens, k) and j - i <= 3 and (tokens[k].low == "of" or not surname):
        return Group(i, j, 1, names=names, definite=surname, bare=True)
    return _as_subject(tokens, i, j, k, names)


def _of_no_person(tokens: list[Token], i: int, j: int) -> bool:
    """Whether the name is not that of somebody arrested: "PC Jones", "the Devon area", "Kent Police", "Jones's"."""
    if any("possessive" in t.tags for t in tokens[i:j]):
        return True
    first = i
    while first > 0 and tokens[first - 1].kind == "name" and tokens[first - 1].low not in RANKS:
        first -= 1  # "PC Ann Bell", whose surname is tried too
    if first > 0 and (tokens[first - 1].low in RANKS or tokens[i - 1].low == "the"):
        aged = word_at(tokens, j + 1) == "aged" or (j + 2 < len(tokens) and tokens[j + 1].kind == "num")
        return word_at(tokens, j) != "," or not aged  # but "PC Bell, aged 45"
    if not any(t.low in _BODIES for t in tokens[i:j]):
        return False
    return j - i != 2 or [t.low for t in tokens[j : j + 2]] != [",", "aged"]  # but "Robert Street, aged 29"


def _last_of_places(tokens: list[Token], i: int, j: int) -> bool:
    """Whether one word ends a list of places, as often as of people: "Ashford, Folkestone and Birchington"."""
    listed = i > 2 and tokens[i - 1].low in (",", "and") and tokens[i - 2].kind == "name"
    if j - i != 1 or not listed or tokens[i - 2].text.isupper():
        return False
    if j >= len(tokens):
        return True
    subject = tokens[j].low in ("was", "has") and not _after_place(tokens, i)
    home = tokens[j].low == "," and word_at(tokens, j + 1) in HOME
    return not (subject or home or acts(tokens[j]))


def _at_a_place(tokens: list[Token], i: int, k: int) -> bool:
    """Whether the name is that of a place: "a car in Kettering and a woman was arrested"."""
    if not i or tokens[i - 1].low not in _BEFORE_PLACES or (i > 1 and tokens[i - 2].kind == "noun"):
        return False
    being = tokens[k].low == "being" and k + 1 < len(tokens) and tokens[k + 1].kind == "verb"
    return not being and tokens[k].low != "who"


def _leads_to_somebody(tokens: list[Token], i: int, j: int) -> bool:
    """Whether a place comes before who was arrested there: "In East Hale, a 42-year-old man was arrested"."""
    if word_at(tokens, j) != "," or word_at(tokens, j + 1) not in ("a", "an"):
        return False
    first = i
    while first > 0 and tokens[first - 1].kind == "name" and tokens[first - 1].low not in _WITHIN:
        first -= 1
    return first > 0 and tokens[first - 1].low in _WITHIN


_WITHIN = frozenset("in at near around outside".split())


def _lives(tokens: list[Token], k: int) -> bool:
    """Whether a home follows behind a mark: ", of Mill Road", ", formerly of Leeds", "- from Hull"."""
    low, after = tokens[k].low, word_at(tokens, k + 1)
    if low == ",":
        return after in HOME or after in FORMERLY or after == "now"
    return after in HOME and (low in CLOSING or low in ("formerly", "previously"))


def _of_home(tokens: list[Token], k: int) -> bool:
    """Whether a home follows with nothing between: "Adam Bell of Mill Road", "from no fixed abode"."""
    if tokens[k].low not in HOME or k + 1 >= len(tokens):
        return False
    after = tokens[k + 1]
    return after.kind == "name" or after.low == "no" or can_be_surname(after)


def _as_subject(tokens: list[Token], i: int, j: int, k: int, names: tuple[str, ...]) -> Group | None:
    """A name by which somebody is told to do something, or to have it done to them; ``k`` is what comes next."""
    surname = j - i == 1
    nxt = tokens[k]
    after = tokens[k + 1] if k + 1 < len(tokens) else None
    if nxt.kind in ("be", "have") or nxt.low == "did" or (i > 0 and outcome_for_people(nxt)):
        return Group(i, j, 1, names=names, definite=True)
    if nxt.low == "who" and after is not None and after.kind in ("be", "have"):
        return Group(i, j, 1, names=names, definite=surname)  # "a match to Bell who was arrested"
    opens = i - (i > 0 and tokens[i - 1].low in TITLES)
    if 0 < opens < i and tokens[opens - 1].low in _NOT_BEFORE_SUBJECT:
        return None  # "Bell, who was known to Mr Ellis, was arrested"
    if nxt.low == "," and after is not None:
        # "Bell, a former trainer at the gym, was"
        described = skip_occupation(tokens, k) > k
        if described or after.kind == "be" or after.low in _AFTER_COMMA:
            return Group(i, j, 1, names=names, definite=surname)
    if acts(nxt) and (opens == 0 or tokens[opens - 1].low in _CLAUSE_OPENERS or _free(tokens[opens - 1])):
        return Group(i, j, 1, names=names, definite=True)  # "Jones ran off but was arrested"
    others = word_at(tokens, k + 2) == "others"
    if nxt.low == "and" and after is not None and (after.kind in ("name", "word") or others):
        return Group(i, j, 1, names=names, definite=True, bare=not others)
    if nxt.kind == "adverbs":
        return Group(i, j, 1, names=names, definite=True, bare=True)
    return None


_AFTER_COMMA = frozenset("who whose has along alongside together".split())
_CLAUSE_OPENERS = frozenset(
    ", ; and but when while as after before that where because until whereupon - – :".split()
)


def _free(before: Token) -> bool:
    """Whether a name after this word can begin a clause: "while on bail Jones fled"."""
    return before.kind in ("word", "when", "noun", "time") and before.low not in _NO_SUBJECT_AFTER


_NO_SUBJECT_AFTER = frozenset("of to by with for against than as like named called".split())
_NOT_BEFORE_SUBJECT = _BEFORE_PLACES | _NO_SUBJECT_AFTER


def _end_of_name(tokens: list[Token], i: int) -> int:
    """The index after the name that begins at ``i``, or ``i``."""
    j = i
    while j < len(tokens) and j < i + 5 and tokens[j].kind == "name" and tokens[j].low not in _NAME_NOT:
        j += 1
    if i < j < len(tokens) - 1 and can_be_surname(tokens[j]):
        following = tokens[j + 1]
        if following.kind in ("be", "have") or (following.low in (",", "(") and j - i < 4):
            return j + 1  # "Ann Day was", "Ben Price, 33"
    return j


def named_after(tokens: list[Token], i: int) -> Group | None:
    """The person named at ``i``, whatever comes next: "the arrest of Adam Bell on Monday"."""
    j = _end_of_name(tokens, i)
    if j == i or any(t.low in _BODIES for t in tokens[i:j]):
        return None
    if j < len(tokens) and not (
        tokens[j].kind in ("punct", "when", "police", "be", "have", "adverbs")
        or tokens[j].low in _AFTER_NAMED
    ):
        return None
    return Group(i, j, 1, names=(" ".join(t.text for t in tokens[i:j]),), definite=True)


_AFTER_NAMED = frozenset(
    "and in at on for after following by while when who as with from later the we outside".split()
)


def is_name(word: str) -> bool:
    """Whether a capitalised word can be of a person's name: no day, no month, no rank."""
    return word not in _NAME_NOT and word not in _BODIES and word not in RANKS


def _after_place(tokens: list[Token], i: int) -> bool:
    """Whether a list of names that reaches back from ``i`` is a list of places: "in Ashford, Deal and Dover"."""
    j = i
    while j > 0 and (tokens[j - 1].kind == "name" or tokens[j - 1].low in (",", "and", "&")):
        j -= 1
    return j > 0 and tokens[j - 1].low in _BEFORE_PLACES


def _list_of_names(tokens: list[Token], i: int, j: int) -> Group | None:
    """People by name: "Jones and Smith were", "led to Jones and Smith being", "arrested Jones, Smith and Brown"."""
    names = [" ".join(t.text for t in tokens[i:j])]
    if i and tokens[i - 1].kind in ("name", "num") and tokens[i - 1].low not in TITLES:
        return None
    last = False
    while j < len(tokens) and tokens[j].low in (",", "and", "&"):
        if last and tokens[j].low == ",":
            break
        last = last or tokens[j].low != ","
        j += 1
        if j < len(tokens) and tokens[j].low in ("and", "&"):
            last, j = True, j + 1
        j += j < len(tokens) and tokens[j].low in TITLES
        if j + 1 < len(tokens) and tokens[j].low in ("his", "her") and "person" in tokens[j + 1].tags:
            j += 2  # "Bell, his brother Joel and Frost were"
        k = _end_of_name(tokens, j)
        if k == j:
            return _before_others(tokens, i, j, names) if last else None
        names.append(" ".join(t.text for t in tokens[j:k]))
        j = k
    if not last or j >= len(tokens) or "possessive" in tokens[j - 1].tags:
        return None
    nxt = tokens[j]
    if nxt.low == "," and j + 1 < len(tokens):
        if tokens[j + 1].low == "who":
            nxt = tokens[j + 1]
        elif tokens[j + 1].low in ("both", "all"):
            k = min(skip_details(tokens, j), len(tokens) - 2)
            nxt = tokens[k + (tokens[k].low == ",")]  # "Bell and Ford, both of Hull, were"
        elif tokens[j + 1].low in ("were", "have"):
            nxt = tokens[j + 1]  # "Bell, Ellis and Ford, were"
    plural = nxt.low in ("were", "have", "are", "both", "had", "who") or (nxt.kind == "adverbs") or acts(nxt)
    placed = i > 0 and tokens[i - 1].low in _BEFORE_PLACES
    being = nxt.low == "being" and j + 1 < len(tokens) and tokens[j + 1].kind == "verb"
    done = i > 0 and outcome_for_people(tokens[i - 1]) and nxt.low not in ("was", "has")
    if not ((plural and not placed) or being or done) or any(t.low in _BODIES for t in tokens[i:j]):
        return None
    return Group(i, j, float(len(names)), names=tuple(names), definite=True, member_count=len(names))


def _before_others(tokens: list[Token], i: int, j: int, names: list[str]) -> Group | None:
    """Surnames before people who are not named: "Cox, Ward and two boys were", "Bell, Ellis and a 16-year-old were"."""
    if len(names) < 2 or i or any(" " in name for name in names):
        return None
    if tokens[j].kind not in ("num", "units") and tokens[j].low not in ("a", "an", "two"):
        return None
    if not any("person" in t.tags or t.kind == "age" or t.low == "others" for t in tokens[j + 1 : j + 4]):
        return None
    stop = j - 1
    return Group(i, stop, float(len(names)), names=tuple(names), definite=True, member_count=len(names))


def _of_a_date(token: Token) -> bool:
    return token.kind in ("code", "num", "when") or token.low in ("/", ".", "-")


def _with_age(tokens: list[Token], i: int, j: int, names: tuple[str, ...]) -> Group | None:
    """A name with an age or a date of birth after it: "A B (04/06/1971) of C Road", "A B, 33", "A B, aged 33"."""
    k = skip_bracket(tokens, j)
    if j - i > 1 and j < len(tokens) and tokens[j].kind in ("code", "num", "when"):
        birth = j
        while birth < len(tokens) and birth < j + 6 and _of_a_date(tokens[birth]):
            birth += 1
        if (
            birth + 1 < len(tokens)
            and tokens[birth].low in ("of", "from")
            and tokens[birth + 1].kind == "name"
        ):
            return Group(i, birth, 1, names=names)  # "A B 01/02/1990 of C Road"
    if k > j and any(t.kind in ("num", "code", "when", "age") for t in tokens[j:k]):
        inside = [int(t.data) for t in tokens[j:k] if t.kind == "num"]
        age = inside[0] if len(inside) == 1 and 10 <= inside[0] <= 99 else 0
        return Group(i, k, 1, names=names, ages=(age,) if age else ())
    if k < len(tokens) and tokens[k].low in (",", "(", "who", "aged", "now", "also", "then", "-", "–"):
        age, k = age_after(tokens, k)
        if age:
            return Group(i, k, 1, names=names, ages=(age,))
    return None
