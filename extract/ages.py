"""Ages of people: the one after a name, those of a list, and how far they reach: "aged 25 and 28", "in his 20s"."""

from __future__ import annotations

from extract.scan import Token


def listed_ages(tokens: list[Token], j: int) -> tuple[int, ...]:
    """The ages after people who are not counted: "men, aged 25 and 28", "the women aged 23, 30 and 33"."""
    j += j < len(tokens) and tokens[j].low == ","
    if j >= len(tokens) or tokens[j].low not in ("aged", "ages"):
        return ()
    ages: list[int] = []
    for token in tokens[j + 1 :]:
        if token.kind == "num" and 10 <= token.data <= 99:
            ages.append(int(token.data))
        elif token.low not in (",", "and", "&"):
            break
    return tuple(ages) if len(ages) > 1 else ()


def among_ages(tokens: list[Token], i: int) -> bool:
    """Whether the number at ``i`` is the last of a list of ages: "aged 21 and 23 were", "18, 22 and 23 were".

    Not the two of "two men aged 43 and 68 and 2 women aged 59 and 60".
    """
    if i + 1 < len(tokens) and tokens[i + 1].tags.get("person") == 0:
        return False
    j = i - 1
    while j >= 0 and (tokens[j].low in (",", "and", "&") or tokens[j].kind == "num"):
        j -= 1
    return j < i - 1 and tokens[j].low in ("aged", "ages") and j >= 0


def age_in(token: Token) -> int:
    digits = "".join(c for c in token.text[:3] if c.isdigit())
    return int(digits or 0)


def past_year_old(tokens: list[Token], i: int) -> int | None:
    """The index after "year old" behind a number in words, if that stands there."""
    words = [t.low for t in tokens[i : i + 2]]
    if words[:1] in (["year-old"], ["years-old"]):
        return i + 1
    if words[:1] == ["year"] and i + 1 < len(tokens) and tokens[i + 1].tags.get("person") == 1:
        return i + 1  # "a 27 year woman"
    return i + 2 if words in (["year", "old"], ["years", "old"]) else None


_AFTER_AGE = frozenset("of from and at in who both formerly previously to with on".split())


def _counts_people(tokens: list[Token], j: int) -> bool:
    """Whether a noun follows at ``j``, so that the number before it is no age."""
    token = tokens[j]
    counted = token.kind in ("person", "item", "noun", "container")
    return counted or (token.kind == "word" and token.low not in _AFTER_AGE)


def age_after(tokens: list[Token], i: int) -> tuple[int, int]:
    """The age after a name (", 33,", "(33)", ", aged 33 years,", ", who is 30"), and the index after it."""
    j = i
    while j < len(tokens) and j < i + 6:
        token = tokens[j]
        if token.kind == "age":
            return age_in(token), _past_age(tokens, j + 1)
        if token.kind == "num" and 10 <= token.data <= 99 and token.data == int(token.data):
            k = j + 1
            if k < len(tokens) and tokens[k].low in ("year", "years", "yrs"):
                k += 1
                while k < len(tokens) and tokens[k].low in ("old", "of", "age") and k < j + 4:
                    k += 1
            elif k < len(tokens) and _counts_people(tokens, k):
                return 0, i  # "in Corby, 18 people were arrested"
            return int(token.data), _past_age(tokens, k)
        if token.low not in _BEFORE_AGE:
            break
        j += 1
    return 0, i


_BEFORE_AGE = frozenset(", ( ) aged who is age and are a an now also then - –".split())


def _past_age(tokens: list[Token], j: int) -> int:
    return j + (j < len(tokens) and tokens[j].low in (")", ","))


def of_decades(tokens: list[Token], i: int) -> bool:
    """Whether ages in decades stand at ``i``: "in their 20s and 40s", "in his late 30s"."""
    following = [t.low for t in tokens[i + 1 : i + 3]]
    owned = following[:1] != [] and following[0] in ("his", "her", "their")
    return owned and any(t.kind == "decade" for t in tokens[i + 2 : i + 4])


_OF_AGES = frozenset(
    (
        ", and between to from in their his her late early mid teens respectively aged both all - – or years year "
        "old ranging of teenage mid- ages a the"
    ).split()
)


def skip_ages(tokens: list[Token], i: int) -> int:
    j = i
    while j < len(tokens):
        token = tokens[j]
        if token.low in ("year", "years") and [t.low for t in tokens[j + 1 : j + 3]] == ["of", "age"]:
            j += 3
            continue
        if token.kind in ("num", "age", "decade") or token.low in _OF_AGES:
            if token.low in (
                ",",
                "and",
                "of",
                "from",
                "in",
                "all",
                "both",
                "-",
                "–",
                "a",
                "the",
            ) and not more_ages(tokens, j + 1 + (token.low == "," and _is_and(tokens, j + 1))):
                return j
            j += 1
        else:
            return j
    return j


def _is_and(tokens: list[Token], j: int) -> bool:
    return j < len(tokens) and tokens[j].low == "and"


def more_ages(tokens: list[Token], i: int) -> bool:
    """Whether an age or what goes with ages stands at ``i``."""
    if i >= len(tokens):
        return False
    token = tokens[i]
    if token.kind == "num":
        following = tokens[i + 1] if i + 1 < len(tokens) else None
        if following is None or following.low in (
            "and",
            "of",
            "from",
            "at",
            "in",
            "who",
            "to",
            "respectively",
            "or",
            "year",
            "years",
        ):
            return True
        return "person" not in following.tags and following.kind not in ("word", "name")
    if token.kind == "age" and i + 1 < len(tokens) and "person" in tokens[i + 1].tags:
        return False  # "the three men, aged 27, 21 and 20, and 22-year-old woman": one more
    return token.kind in ("decade", "age") or token.low in _AGE_WORDS


_AGE_WORDS = frozenset("aged their his her late early mid between respectively teens years".split())
