"""What is told of a thing after its name: what it is worth or weighs, in all, each or by the gram."""

from __future__ import annotations

from dataclasses import dataclass

from extract.numerals import Number, read_number
from extract.scan import Token, unit_of_weight, word_at
from extract.words import contexts, lexicon

_WORDS = contexts()["worth"]


@dataclass(slots=True)
class Amount:
    """One number told of a thing: how many or how much of it, or what it is worth."""

    value: float | None
    unit: str
    qualifier: str


_NUMBER_KINDS = frozenset({"money", "weight", "approx", "min", "max", "num", "units", "scales"})
_OPENING = frozenset({"(", ",", "-", "–"})
_OF_CASH = frozenset({"in", "to", "of"})
WORTH = _WORDS["worth"]
_MEASURED = WORTH | _WORDS["measured"]
_NEVER_EXACT = _WORDS["never_exact"]
# The window in which a sum is looked for after the word that announces it.
_REACH = 16
_AT_A_PLACE = frozenset({"from", "at", "in", "inside", "within", "under", "near"})


def read_worth(tokens: list[Token], i: int, count: float | None = None) -> tuple[list[Amount], int]:
    """The amounts that follow the thing that ends before ``i``, and the index after them.

    "worth an estimated £128,000", "with a street value of over £1 million", "(value £1300)", "weighing 5kg"; "worth
    £2,000 each" is multiplied by ``count``, and left out where that is not known.
    """
    amounts: list[Amount] = []
    last = i
    while len(amounts) < 3:
        found, after = _one(tokens, last, told_before=bool(amounts))
        if found is None:
            break
        each = _each(tokens, last, after)
        last = after + (after < len(tokens) and tokens[after].low in ("each", "apiece"))
        if each and not count:
            break
        if each and count:
            found.value = (found.value or 0) * count
        if not is_rate(tokens, after):
            amounts.append(found)
    return amounts, last


def is_rate(tokens: list[Token], i: int) -> bool:
    """Whether the sum that ends before ``i`` is a price by piece or weight: "£100 per gram", "£40 a wrap"."""
    if i + 1 >= len(tokens) or tokens[i].low not in lexicon().things["rates"]:
        return False
    return (
        tokens[i].low == "per" or bool(unit_of_weight(tokens[i + 1].low)) or "container" in tokens[i + 1].tags
    )


def _each(tokens: list[Token], first: int, last: int) -> bool:
    after = tokens[last].low if last < len(tokens) else ""
    return after in ("each", "apiece") or any(t.low == "each" for t in tokens[first:last])


def _one(tokens: list[Token], i: int, *, told_before: bool) -> tuple[Amount | None, int]:
    """The first amount after ``i``; a second one needs "and worth", "and weighing" before it."""
    words = lexicon().things
    size = len(tokens)
    cash = not told_before and i > 0 and tokens[i - 1].tags.get("item", ("",))[0] == "cash"
    j = i
    while (
        j < size
        and j < i + 2
        and (tokens[j].low in _OPENING or (told_before and tokens[j].low in ("and", ")")))
    ):
        j += 1
    j = _past_relative(tokens, j)
    if j >= size or not _announces(tokens, i, j, cash):
        return None, i
    cue = tokens[j].low
    if told_before and cue not in _MEASURED | {"with"}:
        return None, i
    said = cash or cue in _MEASURED or cue == "put" or tokens[i].low == "("
    approx = False
    while j < size and j < i + _REACH:
        token = tokens[j]
        if is_vague_sum(tokens, j):
            return None, i  # "to the value of several thousand pounds"
        number = read_number(tokens, j) if token.kind in _NUMBER_KINDS or token.low == "between" else None
        if number is not None and number.unit is not None:
            if tokens[i].low == "(" and number.last < size and "item" in tokens[number.last].tags:
                return None, i  # "Class A (86kg cocaine; 5g MDMA)": of what the bracket lists
            said = said or _in_value(tokens, number.last) or _is_worth(tokens, number.last)
            return _told(number, said=said, approx=approx), _past(tokens, number)
        if token.low in WORTH:
            said = True
        if "approx" in token.tags or token.low in _NEVER_EXACT:
            approx = True
        if not (
            token.low in words["worth_words"] or token.low == "put" or token.kind in ("approx", "min", "max")
        ):
            return None, i
        j += 1
    return None, i


_BELIEVING = _WORDS["believing"]


def _past_relative(tokens: list[Token], j: int) -> int:
    """The index of the word of value in "which we believe to be worth", "that are worth"; else where it began."""
    if j >= len(tokens) or tokens[j].low not in ("which", "that"):
        return j
    k = j + 1
    while k < min(j + 7, len(tokens)) and tokens[k].low in _BELIEVING:
        k += 1
    return k if k > j + 1 and k < len(tokens) and tokens[k].low in WORTH else j


def is_vague_sum(tokens: list[Token], j: int) -> bool:
    """Whether a number that nobody knows stands at ``j``: "several thousand", "a few hundred"; not "some 5,000"."""
    told = j + 1 < len(tokens) and tokens[j + 1].tags.get("scales", 0) > 1
    return told and "vague" in tokens[j].tags and tokens[j].low != "some"


def _announces(tokens: list[Token], i: int, j: int, cash: bool) -> bool:
    token = tokens[j]
    if token.low in lexicon().things["worth"] or _to_the_value(tokens, j) or _put_at(tokens, j):
        return True
    if tokens[i].low == "(":
        return token.kind in ("money", "weight")
    return cash and (token.low in _OF_CASH or token.kind == "min" or "approx" in token.tags)


def _to_the_value(tokens: list[Token], j: int) -> bool:
    """ "Cannabis to the value of £300", "cash to the tune of £900"."""
    return [t.low for t in tokens[j : j + 2]] == ["to", "the"] and tokens[
        min(j + 2, len(tokens) - 1)
    ].low in (
        "value",
        "tune",
    )


def _put_at(tokens: list[Token], j: int) -> bool:
    """ "Heroin put at £40,000"."""
    return tokens[j].low == "put" and word_at(tokens, j + 1) == "at"


def _in_value(tokens: list[Token], i: int) -> bool:
    """ "An estimated £2,000 in street value"."""
    return i < len(tokens) and tokens[i].low == "in" and any(t.low in WORTH for t in tokens[i + 1 : i + 3])


def _is_worth(tokens: list[Token], i: int) -> bool:
    """ "Estimated to be in excess of £75,000 worth": the word of value after the sum, with nothing that it is of."""
    if i >= len(tokens) or tokens[i].low not in WORTH:
        return False
    return i + 1 >= len(tokens) or tokens[i + 1].kind == "punct"


def past_place(tokens: list[Token], i: int) -> int:
    """The index of the worth behind where a thing was: "in a house, estimated to be worth", "in a car with a value"."""
    if i >= len(tokens) or tokens[i].low not in _AT_A_PLACE:
        return i
    for j in range(i + 1, min(i + 14, len(tokens) - 2)):
        if tokens[j].low == "," and tokens[j + 1].low in lexicon().things["worth"]:
            return j
        if tokens[j].low == "with":
            # "found cocaine in the house with an estimated value of £12,000"
            return j if any(t.low == "value" for t in tokens[j + 2 : j + 6]) else i
        if tokens[j].kind in ("verb", "be", "have", "modal", "num", "money", "weight", "pronoun", "when"):
            return i
        if tokens[j].low in (";", "and", "or", "which", "that"):
            return i
    return i


def _told(number: Number, *, said: bool, approx: bool) -> Amount | None:
    if number.unit == "GBP" and not said:
        return None
    qualifier = "approx" if number.qualifier == "exact" and approx else number.qualifier
    return Amount(number.value, number.unit or "", qualifier)


def _past(tokens: list[Token], number: Number) -> int:
    """The index after the sum, with the other end of a range and what closes it."""
    last, size = number.last, len(tokens)
    ends = (
        ("to", "-", "–", "and")
        if any(t.low == "between" for t in tokens[number.first - 2 : last])
        else ("to", "-", "–")
    )
    if last + 1 < size and tokens[last].low in ends and tokens[last + 1].kind == "money":
        last += 2
    if last < size and tokens[last].low in ("value", ")", "worth"):
        return last + 1
    if _in_value(tokens, last):
        last += 2 + (tokens[last + 1].low not in WORTH)
    return last
