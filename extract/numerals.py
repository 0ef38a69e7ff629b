"""How many: the number phrase at a place in a sentence, in digits or words, exact or not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

from extract.scan import Token, is_vehicle, unit_of_weight, weight, word_at
from extract.words import END, contexts, lexicon

_WORDS = contexts()["numerals"]

DEFINITE = frozenset({"the", "this", "that", "these", "those", "his", "her", "their", "its", "our"})


_MEASURES = _WORDS["measures"]

# What a number that counts begins with.
NUMERALS = frozenset({"num", "units", "min", "approx", "max"})
# What a number phrase can begin with; everything else is turned away at once.
_NUMBER_KINDS = frozenset({"num", "money", "weight", "units", "scales", "vague", "approx", "min", "max"})
_EMPHASIS = _WORDS["emphasis"]
_OPENERS = _EMPHASIS | frozenset(
    "a an the further another additional extra other total only just between from some".split()
)
UNCOUNTED = _WORDS["uncounted"]
YOUNG = _WORDS["young"]
# The words without an entry in the lexicon that can begin a number, a group of people or a phrase of things.
_STARTERS = _OPENERS | DEFINITE | UNCOUNTED | YOUNG | {"both", "all", "each", "either", "one"}
_ONLY = frozenset({"only", "just"})


@dataclass(slots=True)
class Number:
    """A number phrase: ``last`` is the index after it; ``value`` is ``None`` where the text gives none."""

    first: int
    last: int
    value: float | None
    qualifier: str
    unit: str | None = None  # "GBP", "g" or "litres" where the number itself says so
    more: bool = False  # "a further three", "another two"
    low: float | None = None  # the lower end of a range


def is_label(tokens: list[Token], i: int) -> bool:
    """Whether the digits at ``i`` name something (Section 18, Class 2, Flat 4, incident 398) and count nothing."""
    if i == 0:
        return False
    before = tokens[i - 1]
    if before.low in ("-", "–") and i > 1 and tokens[i - 2].low == "covid":
        return True
    if before.low == "." and before.end == tokens[i].begin:
        return True  # ".22 rifle"
    if _is_year_of_law(before, tokens[i]) or _is_model(before, tokens[i]):
        return True
    if before.low == "-" and i > 1 and "not_counts" in tokens[i - 2].tags and before.end == tokens[i].begin:
        return True  # "section-60"
    if (
        "not_counts" in before.tags
        and before.kind not in ("units", "police")
        and not _is_common(tokens, i - 1)
    ):
        return before.low != "no" or tokens[i].kind == "num"
    return before.low in ("#", "/", ":") and i > 1 and tokens[i - 2].kind == "num"


_LAWS = frozenset({"Act", "Acts", "Order", "Regulations", "Rules", "Bill"})


def _is_year_of_law(before: Token, token: Token) -> bool:
    """ "Under the Firearms Act 1968"."""
    return before.text in _LAWS and token.kind == "num" and 1800 <= token.data < 2100


def _is_model(before: Token, token: Token) -> bool:
    """ "A Peugeot 206": the digits behind a make of car."""
    make = before.text[0].isupper() and is_vehicle(before)
    return make and token.kind == "num" and token.begin - before.end == 1


_COMMON = _WORDS["common"]


def _is_common(tokens: list[Token], i: int) -> bool:
    """Whether the word at ``i`` is a mere noun, after which a number counts: "during the operation 12 people"."""
    return i > 0 and tokens[i].low in _COMMON and tokens[i - 1].low in DEFINITE


def openings(tokens: list[Token]) -> list[int]:
    """The indices at which a number, people or things may begin: most of a text can not, and is passed over."""
    return [
        i
        for i, t in enumerate(tokens)
        if (t.tags or t.low in _STARTERS or "-" in t.text if t.kind == "word" else t.kind not in _BETWEEN)
    ]


_BETWEEN = frozenset({"punct", "when", "be", "have", "modal", "time", "decade"})


def read_number(tokens: list[Token], i: int) -> Number | None:
    """The number phrase that begins at ``i``: approximations, "a further", digits, words, money or weight."""
    token = tokens[i]
    if token.kind not in _NUMBER_KINDS and token.low not in _OPENERS and "-" not in token.text:
        return None
    opening = _open(tokens, i)
    if isinstance(opening, Number):
        return opening
    j, qualifier, more, determined = opening
    if j >= len(tokens):
        return None
    if tokens[j].low == "between" or (
        tokens[j].low == "from" and j + 2 < len(tokens) and tokens[j + 2].low in ("to", "and")
    ):
        return _between(tokens, i, j, more)
    token = tokens[j]
    if token.kind == "money":
        return _closed(tokens, i, j + 1, token.data, qualifier, "GBP", more)
    if token.kind == "weight":
        return _closed(tokens, i, j + 1, token.data[0], qualifier, token.data[1], more)
    value, last = cardinal(tokens, j)
    if value is None:
        return _one_measure(tokens, i, j, qualifier, more) if determined else None
    return _measured(tokens, i, last, value, qualifier, more)


def _open(tokens: list[Token], i: int) -> tuple[int, str, bool, bool] | Number:
    """What stands before a number: (index of the number, qualifier, further, after an article); or "a number of"."""
    first, size = i, len(tokens)
    qualifier, more, determined, total = "exact", False, False, False
    while i < size:
        token = tokens[i]
        low = token.low
        if "vague" in token.tags and low != "some":
            i += 1
            counts = low.endswith(" of") and i + 1 < size and tokens[i].kind in ("num", "units")
            if counts and tokens[i + 1].begin > tokens[i].end:
                continue  # "a series of four warrants", and no "12-bore cartridges"
            while i < size and tokens[i].tags.get("scales", 0) > 1:
                i += 1  # "several hundred plants"
            return Number(first, i, None, "unspecified", more=more or "further" in low)
        if "approx" in token.tags:
            if low == "some" and (
                i + 1 == size or tokens[i + 1].kind not in ("num", "units", "scales", "money", "weight")
            ):
                return Number(first, i + 1, None, "unspecified", more=more)
            qualifier = "approx"
        elif "min" in token.tags:
            qualifier = "min"
        elif "max" in token.tags:
            qualifier = "max"
        elif low in ("further", "another", "additional", "extra") or (low == "other" and determined):
            more = determined = True
        elif low in ("a", "an", "the") and not determined:
            determined = True
        elif low == "total" and i + 1 < size and tokens[i + 1].low == "of":
            total = True
            i += 1
        elif not (low in _EMPHASIS and i + 1 < size) and not (low == "of" and total) and low not in _ONLY:
            break
        i += 1
    return i, qualifier, more, determined


def _one_measure(tokens: list[Token], first: int, j: int, qualifier: str, more: bool) -> Number | None:
    """ "A kilo of cocaine", "a pound of cannabis", "a couple of knives": the article counts one."""
    low = tokens[j].low
    if low == "couple" and j + 1 < len(tokens) and tokens[j + 1].low == "of":
        return _closed(tokens, first, j + 2, 2, qualifier, None, more)
    grams = 453.6 if low == "pound" and _is_mass(tokens, j + 1) else unit_of_weight(low)
    if not grams or low == "mg":
        return None
    if [t.low for t in tokens[j + 1 : j + 4]] == ["and", "a", "half"]:
        # "a kilo and a half"
        return _closed(tokens, first, j + 4, round(grams * 1.5, 3), qualifier, "g", more)
    return _closed(tokens, first, j + 1, float(grams), qualifier, "g", more)


def _measured(
    tokens: list[Token], first: int, j: int, value: float, qualifier: str, more: bool
) -> Number | None:
    """The number before ``j`` with the unit that it has: kilos, pounds, none; ``None`` where it is a length."""
    size = len(tokens)
    if j + 1 < size and tokens[j].low == "x" and tokens[j + 1].kind == "weight":
        amount, unit = tokens[j + 1].data
        return Number(first, j + 2, value * amount, qualifier, unit, more)
    plus = j + (j < size and tokens[j].low == "-")  # "30-plus men"
    if plus + 1 < size and value >= 1 and tokens[plus].low in ("plus", "+"):
        if plus > j or "item" in tokens[j + 1].tags or "person" in tokens[j + 1].tags:
            return Number(first, plus + 1, value, "min", None, more)
    k = j
    while value in (0.25, 0.5, 0.75) and k < min(size, j + 2) and tokens[k].low in ("a", "an", "of"):
        k += 1
    low = tokens[k].low if k < size else ""
    grams = unit_of_weight(low)
    if grams:
        return _closed(tokens, first, k + 1, round(value * grams, 3), qualifier, "g", more)
    if low == "pounds" and _is_mass(tokens, k + 1) and value < 1000:
        return _closed(tokens, first, k + 1, round(value * 453.6, 3), qualifier, "g", more)
    if low == "pounds":
        return _closed(tokens, first, k + 1, value, qualifier, "GBP", more)
    if value < 1:
        return None
    if j < size and (tokens[j].low in _MEASURES or tokens[j].low.endswith(("-inch", "-foot", "-cc"))):
        return None  # "a 20 inch blade" counts nothing
    spans = j + 1 < size and (tokens[j].low == "to" or _span_of_digits(tokens, j))
    if spans and tokens[j + 1].kind in ("num", "units", "weight"):
        # "800 to 1,000 grams", "100-150 plants", "1-2kg": the lower end, at least
        upper = read_number(tokens, j + 1)
        value = _in_unit_of(tokens, upper, value)
        if upper is not None and upper.value and value < upper.value <= value * 5:
            return Number(first, upper.last, value, "min", upper.unit, more, value)
    return _closed(tokens, first, j, value, qualifier, None, more)


def _in_unit_of(tokens: list[Token], upper: Number | None, value: float) -> float:
    """The lower end of a range whose upper end has the unit or the scale of both.

    The 1 of "1-2kg" is 1,000 grams, the five of "five and six kilos" 5,000, that of "five and six million" 5,000,000.
    """
    if upper is None or upper.value is None:
        return value
    last = tokens[upper.last - 1]
    if last.kind == "weight":
        return value * weight("1" + last.text.lstrip(_OF_AMOUNTS))[0]
    if upper.unit == "g":
        grams = unit_of_weight(last.low) or (453.6 if last.low == "pounds" else 1)
        return round(value * grams, 3)
    scale = last.tags.get("scales", 1)
    return value * scale if scale >= 1000 and value < 1000 and value * scale < upper.value else value


_OF_AMOUNTS = "0123456789.,-¼½¾ \xa0"


def _span_of_digits(tokens: list[Token], j: int) -> bool:
    """Whether the hyphen at ``j`` joins two numbers in digits: "100-150", "100 - 150", "1-2kg"."""
    return (
        tokens[j].low in ("-", "–")
        and tokens[j - 1].kind == "num"
        and tokens[j + 1].kind in ("num", "weight")
        and tokens[j].begin - tokens[j - 1].end == tokens[j + 1].begin - tokens[j].end <= 1
    )


def _between(tokens: list[Token], first: int, i: int, more: bool) -> Number | None:
    """ "Between 30 and 40": at least the lower end; so for "between £5,000 and £10,000"."""
    low = read_number(tokens, i + 1) if i + 1 < len(tokens) and tokens[i + 1].low != "between" else None
    if low is None or low.value is None:
        return None
    if low.low is not None and low.unit == "GBP":
        return Number(
            first, low.last, low.value, low.qualifier, "GBP", more, low.low
        )  # "between £10-12 million"
    if low.last + 1 >= len(tokens) or tokens[low.last].low not in ("and", "to"):
        return None
    high = read_number(tokens, low.last + 1)
    if high is None or high.value is None:
        return None
    if low.unit == high.unit == "GBP":
        return _pounds_from(first, high.last, low.value, high.value, more)
    least = low.value if low.unit else _in_unit_of(tokens, high, low.value)
    if high.value <= least or (low.unit and high.unit != low.unit):
        return None
    return Number(first, high.last, least, "min", high.unit, more, least)


def _pounds_from(first: int, last: int, low: float, high: float, more: bool) -> Number | None:
    """A range of pounds, at least its lower end; "£3 to £4 million" says the scale once, for both."""
    scale = next((m for m in (1e6, 1e3) if low < 1000 and high >= m), 1.0)
    low *= scale if low * scale < high else 1
    return Number(first, last, low, "min", "GBP", more, low) if low < high <= low * 5 else None


def _is_mass(tokens: list[Token], i: int) -> bool:
    """Whether "of <drug>" follows, so that "pounds" weighs."""
    return i + 1 < len(tokens) and tokens[i].low == "of" and "item" in tokens[i + 1].tags


def _closed(
    tokens: list[Token], first: int, last: int, value: float, qualifier: str, unit: str | None, more: bool
) -> Number:
    """The number with what may follow it: "or so", "or more", and the upper end of a range of pounds."""
    if unit == "GBP" and last + 1 < len(tokens) and tokens[last].low in ("to", "-", "–"):
        upper = tokens[last + 1]
        high, end = (upper.data, last + 2) if upper.kind == "money" else cardinal(tokens, last + 1)
        named = high is not None and (upper.kind == "money" or (value < 1000 <= high and end <= last + 3))
        span = _pounds_from(first, end, value, high or 0, more) if named else None
        if span is not None:
            return span
    if last < len(tokens) and tokens[last].low == "+" and tokens[last].begin == tokens[last - 1].end:
        return Number(first, last + 1, value, "min", unit, more)  # "£45k+ worth", "88+ wraps"
    if last + 1 < len(tokens):
        pair = tokens[last].low + " " + tokens[last + 1].low
        if "or_so" in tokens[last].tags:
            return Number(first, last + 1, value, "approx", unit, more)
        if pair in ("or more", "or over"):
            return Number(first, last + 2, value, "min", unit, more)
    return Number(first, last, value, qualifier, unit, more)


_NUMBERED = frozenset({"day", "week", "phase", "stage", "part"})
_BEGINS = frozenset({"saw", "of", "brought", "began", "ended"})


def cardinal(tokens: list[Token], i: int) -> tuple[float | None, int]:
    """A cardinal number in digits or words from ``i``, and the index after it."""
    size = len(tokens)
    total: float = 0  # of the thousands and millions told so far
    current: float | None = None  # what is added to it or multiplied next
    j = i
    while j < size:
        token = tokens[j]
        tags = token.tags
        if token.kind == "num" and current is None:
            if is_label(tokens, j):
                return None, i
            current = float(token.data)
        elif "units" in tags:
            if j == i and i and tokens[i - 1].text in ("Operation", "OPERATION"):
                return None, i  # a name; but "during the operation three people were arrested"
            if j == i and i and tokens[i - 1].low in _NUMBERED and word_at(tokens, i + 1) in _BEGINS:
                return None, i  # "day one saw three warrants executed"
            if not _goes_behind(current, tags["units"]):
                break
            current = (current or 0) + tags["units"]
        elif "scales" in tags:
            scale = tags["scales"]
            if scale < 1:
                if current is not None:
                    break
                whole = _fraction_of(tokens, j)
                if whole is not None:
                    return whole
                current = scale
            elif _too_many(current, total, scale):
                break
            elif scale in (12, 100):
                current = (current if current is not None else 1) * scale
            else:
                total += (current if current is not None else 1) * scale
                current = 0
        elif token.low == "and" and current is not None and _and_a_half(tokens, j):
            current += 0.5
            j += 2
        elif _inside_number(tokens, i, j, current, total):
            pass
        elif token.kind in ("word", "name") and "-" in token.text:
            value = _hyphenated(token)
            if value is None or (current is not None and current % 100):
                break
            current = (current or 0) + value  # "one hundred and twenty-one"
        else:
            break
        j += 1
    return (total + current, j) if current is not None else (None, i)


def _too_many(current: float | None, total: float, scale: float) -> bool:
    """Whether a number cannot be counted in such a scale: no "hundred hundred", no "two thousand million".

    Otherwise "one hundred and one hundred and ..." would be a single number, and a boundless one.
    """
    if scale in (12, 100):
        return (current or 0) >= 100
    return (current or 0) >= 10_000 or 0 < total <= scale or total >= 1e12


def _goes_behind(current: float | None, units: float) -> bool:
    """Whether units can go on a number: "twenty" and "hundred", but not "six", before "four"."""
    if current is None or current % 100 == 0:
        return True
    return current >= 20 and current % 10 == 0 and units < 10


def _fraction_of(tokens: list[Token], j: int) -> tuple[float, int] | None:
    """What the fraction at ``j`` is with what it is of: "half a million", "a quarter of a million", "half a dozen"."""
    k = j + 1
    while k < len(tokens) and k < j + 3 and tokens[k].low in ("a", "of"):
        k += 1
    if k < len(tokens) and tokens[k].tags.get("scales", 0) > 1:
        return tokens[j].tags["scales"] * tokens[k].tags["scales"], k + 1
    return None


def _and_a_half(tokens: list[Token], j: int) -> bool:
    """ "Six and a half thousand"."""
    return [t.low for t in tokens[j + 1 : j + 3]] == ["a", "half"]


def _inside_number(tokens: list[Token], i: int, j: int, current: float | None, total: float) -> bool:
    """Whether the "and" or hyphen at ``j`` joins words of the number that began at ``i``: "50-thousand"."""
    low = tokens[j].low
    if low == "and":
        return current is not None and i < j < len(tokens) - 1 and _joins(tokens, j, current, total)
    return low == "-" and j == i + 1 and _is_scale(tokens, j)


def _joins(tokens: list[Token], j: int, current: float, total: float) -> bool:
    """Whether "and" stands inside a number: one hundred and five, but not "six and four"."""
    following = tokens[j + 1].tags
    return (
        ("units" in following or "-" in tokens[j + 1].text)
        and tokens[j - 1].low in ("hundred", "thousand")
        and (current >= 100 or total > 0)
    )


def _is_scale(tokens: list[Token], j: int) -> bool:
    """Whether a hyphen joins the number before it to "thousand" or "million"."""
    if j + 1 >= len(tokens) or tokens[j - 1].end != tokens[j].begin or tokens[j].end != tokens[j + 1].begin:
        return False
    return tokens[j + 1].tags.get("scales", 0) >= 1000


def _hyphenated(token: Token) -> float | None:
    """The value of "twenty-five", "two-and-a-half" and the like."""
    total, half = 0.0, False
    for part in token.low.split("-"):
        if part in ("and", "a"):
            continue
        if part == "half":
            half, total = total == 0, total + 0.5
            continue
        tags = lexicon().trie.get(part, {}).get(END, {})
        if "units" in tags:
            total += tags["units"]
        elif tags.get("scales") in (100, 12, 1000, 1_000_000) and (half or tags["scales"] <= 1000):
            total = (total or 1) * tags["scales"]  # "half-a-million", "half-a-dozen"
        else:
            return None
    return total or None


def number_ending_at(tokens: list[Token], at: int, starts: Iterable[int]) -> Number | None:
    """The number phrase that ends right before ``at``, from the first of ``starts`` at which such a one begins."""
    return next((n for k in starts if (n := read_number(tokens, k)) is not None and n.last == at), None)


def number_before(tokens: list[Token], n: int) -> tuple[Number | None, int]:
    """The number phrase that counts the noun at ``n``, and where its noun phrase begins."""
    if n + 1 < len(tokens) and tokens[n + 1].low == "than":
        return None, n  # "122 more arrests than last year" is a difference
    for s in range(max(0, n - 9), n):
        if s and tokens[s - 1].kind in ("approx", "min", "max") and tokens[s - 1].low != "some":
            continue
        if tokens[s].kind in ("punct", "when", "be", "verb", "time"):
            continue
        number = read_number(tokens, s)
        if number is None or number.unit is not None or number.last > n:
            continue
        if s > 1 and tokens[s - 1].low == "of" and tokens[s - 2].low == "out":
            return None, n  # "eight out of ten charges" is a share
        between = tokens[number.last : n]
        if all(
            _noun_adjective(t) or _parts_adjectives(tokens, k) or _names_disease(tokens, k)
            for k, t in enumerate(between, number.last)
        ) and not _police_acting(between):
            return number, s
    return None, n


_NO_ADJECTIVE_KINDS = frozenset("punct when be have modal pronoun time negation num".split())
_NO_ADJECTIVES = frozenset(
    (
        "of in on at by for from with to after following previous including connection and or as under who which "
        "that the a an month months week weeks year years hour hours people men women man woman"
    ).split()
)
_DEEDS = _WORDS["deeds"]


def _police_acting(between: list[Token]) -> bool:
    """Whether the number counts those who acted, and no warrants: "40 officers executed warrants"."""
    return any(t.kind == "verb" and before.kind == "police" for before, t in pairwise(between))


def _names_disease(tokens: list[Token], k: int) -> bool:
    """Whether the token at ``k`` is some of "Covid-19": "49 Covid-19 fixed penalty notices"."""
    return any(t.low == "covid" for t in tokens[max(0, k - 2) : k + 1]) and tokens[k].low in (
        "covid",
        "-",
        "–",
        "19",
    )


def _parts_adjectives(tokens: list[Token], k: int) -> bool:
    """Whether a comma stands between two adjectives: "two simultaneous, pre-planned warrants"."""
    if tokens[k].low != ",":
        return False
    around = (tokens[k - 1], tokens[k + 1])
    return all(
        t.kind in ("word", "code", "compound_heads") and not t.tags and t.text[0].islower() for t in around
    )


_INSIDE_NOUN_PHRASE = frozenset("-'’‘“”\"")  # "three “significant” arrests"


def _noun_adjective(token: Token) -> bool:
    """Whether a word can stand between a number and its noun: "six drugs warrants", "six executed warrants"."""
    if token.kind in _NO_ADJECTIVE_KINDS:
        return token.low in _INSIDE_NOUN_PHRASE
    if token.kind == "verb":
        return token.low == "executed"
    if token.kind == "noun":
        return token.low not in _DEEDS
    return token.low not in _NO_ADJECTIVES and "person" not in token.tags


def number_after_mark(tokens: list[Token], n: int) -> Number | None:
    """The number that a colon, dash or bracket gives the noun at ``n``: "Arrests: 12", "tickets (30)"."""
    if n + 2 >= len(tokens) or tokens[n + 1].low not in (":", "=", "-", "–", "("):
        return None
    number = read_number(tokens, n + 2)
    if number is None or number.unit is not None:
        return None
    if tokens[n + 1].low == "(":
        closed = number.last < len(tokens) and tokens[number.last].low == ")"
        return replace(number, last=number.last + 1) if closed else None
    if in_columns(tokens, n + 2):
        return total_of_columns(tokens, n + 2)
    return number if number.last >= len(tokens) or tokens[number.last].kind == "punct" else None


def in_columns(tokens: list[Token], first: int) -> bool:
    """Whether a row of a table goes on with nothing but numbers: "Arrests: 5, 3, 8"."""
    row = tokens[first:]
    return (
        len(row) > 2
        and len(row) % 2 == 1
        and all(t.kind == "num" for t in row[::2])
        and all(t.low in (",", "|") for t in row[1::2])
    )


def total_of_columns(tokens: list[Token], first: int) -> Number | None:
    """The last number of a row where it is the sum of those before it; of columns of other things none counts."""
    *parts, total = (float(t.data) for t in tokens[first::2])
    return (
        Number(len(tokens) - 1, len(tokens), total, "exact")
        if len(parts) > 1 and sum(parts) == total
        else None
    )


_DETERMINED_BY = frozenset("another a an the his her of under their this that by on".split())


def before_adjectives(tokens: list[Token], n: int) -> int:
    """The index of the word before the adjectives of the noun at ``n``; -1 where the sentence begins."""
    j = n - 1
    while (
        j >= 0
        and n - j < 4
        and tokens[j].kind in ("word", "name", "adverbs", "ordinals", "money")
        and tokens[j].low not in _DETERMINED_BY
    ):
        j -= 1
    return j
