"""How a number is broken down: by place, by reason, in the same breath, in the next sentence or in the lines below."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise, permutations

from extract.details import DASHES
from extract.goods import KINDS_OF
from extract.numerals import DEFINITE, Number, number_ending_at, read_number
from extract.outcomes import COUNTED_IN
from extract.scan import Token, is_vehicle, word_at
from extract.statement import FURTHER, Sentence, Statement, state
from extract.words import any_of, contexts, number_words

_WORDS = contexts()["portions"]
_IN_A_WORD = tuple(sorted(_WORDS["in_a_word"]))
_OF_THEIR_OWN = _WORDS["of_their_own"]

_BEFORE_PORTION = frozenset(
    ", which and - – — with : ( including include includes included further ; •".split()
)
# After these a number is a portion of what was told, whatever reason was told with it.
_NAMES_PORTIONS = frozenset("which including include includes included : (".split())
_BY_PLACE = frozenset({"in", "at", "across"})
_REASONS = _WORDS["reasons"]
_TOOK_PLACE = _WORDS["took_place"]
_HANDED_OUT = _WORDS["handed_out"]
# By whom or how a line below a number of vehicles says that they were stopped.
_STOPPED_BY = _WORDS["stopped_by"]


@dataclass(slots=True)
class Portion:
    """One number of a breakdown: where it stands, how its words begin and end, and what it is counted by."""

    number: Number
    first: int
    last: int
    by: str
    at: int


def breakdown(sentence: Sentence) -> None:
    """ "18 warrants, eight in Wellingborough and ten in Corby"; "six reported for speeding, two for using a phone"."""
    counted = [
        s
        for s in sentence.statements
        if s.metric == "fines"
        or (s.metric in ("warrants", "arrests", "charges") and (s.value is None or s.value > 1))
        or (s.metric == "vehicles_stopped" and (s.value or 0) > 1)
    ]
    are_counted = {id(s) for s in counted}  # to compare statements by what they hold takes long
    for told in counted:
        # "ten tickets were issued and four cars seized, two for no tax": reasons of the cars
        every = told.metric == "fines"
        nexts = [s for s in sentence.statements if every or id(s) in are_counted or s.metric == "seizure"]
        until = min((s.at for s in nexts if s.at > told.at), default=sentence.end)
        portions = list(_portions(sentence.tokens, told, until))
        if len(portions) > 1 and sum(p.number.value or 0 for p in portions) == told.value:
            # "three warrants in Hull: one at Mill Road, one at Oak Street and one at Elm Close"
            portions = [replace(p, by="by_place") if p.by == "elsewhere" else p for p in portions]
        if told.metric == "warrants" and _one_each(sentence.tokens, told, portions):
            continue  # "two warrants, one in Mill Road and another in Oak Street": each of them, no portions
        if portions:
            _state_portions(sentence, told, portions)


def _one_each(tokens: list[Token], told: Statement, portions: list[Portion]) -> bool:
    """Whether the places of the warrants are only named one by one, by their streets or as "another"."""
    if (told.value or 0) > max(2, len(portions)) or any(p.by != "by_place" for p in portions):
        return False
    named = any(
        t.low in _STREETS or (t.low == "another" and k == p.first)
        for p in portions
        for k, t in enumerate(tokens[p.first : p.last + 4], p.first)
    )
    return named and all(p.number.value == 1 for p in portions)


_STREETS = contexts()["warrants"]["streets"]


def seized_by_reason(sentence: Sentence) -> None:
    """ "Three cars were seized, two for no tax and one for no insurance": portions of the three.

    Where the number has its own reason, the others stand beside it: "five seized for no tax and three for no MOT".
    """
    tokens = sentence.tokens
    told = next((s for s in sentence.statements if s.item == "vehicles" and (s.value or 0) > 1), None)
    if told is None or sum(t.kind in ("num", "units") for t in tokens) < 2:
        return
    after = next((k for k, t in enumerate(tokens) if t.begin >= told.end), len(tokens))
    found: list[Number] = []
    for i in range(after, len(tokens) - 1):
        if tokens[i].kind not in ("num", "units") or tokens[i - 1].low not in _BEFORE_PORTION:
            continue
        number = read_number(tokens, i)
        if number is None or not number.value or number.unit is not None or number.last >= len(tokens):
            continue
        following = tokens[number.last]
        if following.low != "for" and not _names_reason(following):
            return
        if any(s.begin <= tokens[number.first].begin < s.end for s in sentence.statements if s is not told):
            return  # "and a further seven for licence offences", which a verb has taken already
        if _of_people(tokens, after, number.first):
            return
        found.append(number)
    reasoned = after < len(tokens) and tokens[after].low == "for"
    for_each = all(tokens[n.last].low == "for" for n in found)
    divided = not reasoned and len(found) > 1 and sum(n.value or 0 for n in found) == told.value
    if not found or not (divided or (reasoned and for_each)):
        return
    for number in found:
        last = _end_of_reason(tokens, min(number.last + 1, len(tokens) - 1))
        made = state(
            sentence, "seizure", number.value, number.qualifier, number.first, last, number.first,
            told.rule, item="vehicles", unit="items",
        )  # fmt: skip
        made.counted = made.elliptic = made.more = True
        made.included = divided


_OF_WHICH = frozenset({"which", "them", "these", "those"})


def of_these_things(sentence: Sentence) -> None:
    """ "15 weapons were recovered, nine of them knives", "74 phones, 21 of which were in a basket": portions."""
    tokens = sentence.tokens
    if sentence.words.isdisjoint(_OF_WHICH):
        return
    for i in range(3, len(tokens) - 2):
        if tokens[i].low != "of" or tokens[i + 1].low not in _OF_WHICH:
            continue
        number = number_ending_at(tokens, i, (i - 1, i - 2, i - 3))
        if number is None or not number.value or number.unit is not None:
            continue
        if tokens[number.first - 1].low not in _BEFORE_PORTION:
            continue
        before = [
            s for s in sentence.statements if s.metric == "seizure" and s.begin < tokens[number.first].begin
        ]
        told = before[-1] if before else None
        if told is None or not told.value or told.unit in ("GBP", "g") or told.value < number.value:
            continue
        if any(t.kind in ("num", "units", "person") and t.begin >= told.end for t in tokens[: number.first]):
            continue  # "40 plants from five houses, three of them in Hull"
        if tokens[i + 2].low == "had" or not any(t.kind in ("verb", "modal") for t in tokens[i + 2 : i + 6]):
            _state_kind(sentence, told, number, i + 2)


def _state_kind(sentence: Sentence, told: Statement, number: Number, at: int) -> None:
    """One kind, or one lot, of the things told of: "nine of them knives", "21 of which were in a basket"."""
    at += sentence.tokens[at].kind == "be"
    tokens = sentence.tokens
    kind = next((g for g in sentence.goods if g.first == at and not g.counted), None)
    if kind is None:
        last = _by_lot(tokens, at)
        if number.value == 1 or last is None:
            return  # "two of which died", "one of which is worth £5,000"
    else:
        last = kind.last - 1
    if kind is not None and kind.item != told.item and kind.item not in KINDS_OF.get(told.item, frozenset()):
        return
    made = state(
        sentence, "seizure", number.value, number.qualifier, number.first, last, number.first,
        told.rule, item=kind.item if kind is not None else told.item, unit=told.unit,
    )  # fmt: skip
    made.counted = made.included = True
    made.clause = f"{sentence.tokens[number.first].begin}:{number.first}"


def _by_lot(tokens: list[Token], at: int) -> int | None:
    """Where it ends, if it tells from where a lot of the things came, or why they were taken: "were in a basket"."""
    low, after, size = tokens[at].low, word_at(tokens, at + 1), len(tokens)
    if low == "had" and after == "no":
        return min(at + 2, size - 1)  # "four of which had no tax"
    if low == "stolen" and tokens[at - 1].kind == "be":
        return at if at + 1 >= size or tokens[at + 1].kind == "punct" else None
    if low == "from":
        return at + 1 + (at + 2 < size and tokens[at + 2].kind != "punct")
    return min(at + 2, size - 1) if low in _LAY_IN and after in _A_OR_THE else None


_LAY_IN = frozenset("in inside under".split())
_A_OR_THE = frozenset("a the his her".split())


def _of_people(tokens: list[Token], after: int, i: int) -> bool:
    """Whether people come between the vehicles and a number: "fines issued to drivers, 30 for speeding"."""
    return any(
        "person" in t.tags or (t.kind in ("verb", "noun") and t.tags[t.kind][0] in _OF_PEOPLE)
        for t in tokens[after:i]
    )


_OF_PEOPLE = frozenset("fines arrests charges cautions referrals remands".split())


def _names_reason(token: Token) -> bool:
    """Whether a word after a number says what was wrong with so many vehicles: "two uninsured", "one stolen"."""
    return token.low in ("being", "because", "due", "as") or token.low.endswith(_IN_A_WORD)


def _state_portions(sentence: Sentence, told: Statement, portions: list[Portion]) -> None:
    """State the numbers that follow a count: as portions of it, or beside it where they cannot be."""
    tokens = sentence.tokens
    divided = _divides(tokens, told, portions)
    beside = not divided and told.metric != "fines"
    if told.vague and told.value is None and len(portions) > 1 and told.rule.endswith(".bare_plural"):
        # "reports were made for offences including six for speeding and two for worn tyres"
        sentence.statements.remove(told)
        divided = False
    for each in portions:
        number, apart = each.number, each.by in ("elsewhere", "beside")
        too_many = told.value is not None and (number.value or 0) > told.value and told.metric != "fines"
        if too_many and not (apart or beside):
            continue
        rule = f"{told.metric}.beside" if beside and each.by == "by_reason" else f"{told.metric}.{each.by}"
        made = state(
            sentence, told.metric, number.value, number.qualifier, each.first, each.last, each.at, rule
        )  # fmt: skip
        made.partitive = divided and not apart
        made.elliptic = True


def _divides(tokens: list[Token], told: Statement, portions: list[Portion]) -> bool:
    """Whether the numbers after a count divide it: not "59 arrests were made for theft and 82 for assault"."""
    first = portions[0].number.first
    if tokens[first - 1].low in _NAMES_PORTIONS:
        return True
    if told.value is not None and sum(p.number.value or 0 for p in portions) == told.value:
        return True
    if told.metric != "fines" and tokens[first - 1].low in FURTHER:
        return False  # "12 warrants in Corby and a further two in Derby"
    if not _reason_told(tokens, told.at, first, _FOR_OR_WITH if told.metric == "charges" else _FOR):
        return True
    joined = tokens[first - 1].low == "and" and len(portions) == 1 and portions[0].by == "by_reason"
    joined = joined or all(_charged_with_too(tokens, told, p.number.last) for p in portions)
    return told.metric != "fines" and not joined


def some_of_the_number(sentence: Sentence) -> None:
    """ "91 of the 153 fines were issued at Easter", "38 of the 45 arrests were at night": a portion of the number."""
    tokens = sentence.tokens
    if "of" not in sentence.words:
        return
    for told in [s for s in sentence.statements if s.rule.endswith(".noun") and (s.value or 0) > 2]:
        first = next((i for i, t in enumerate(tokens) if t.begin == told.begin), 0)
        if first < 2 or tokens[first - 1].low != "of":
            continue
        end = first - 1 - (tokens[first - 2].low == "out")
        number = number_ending_at(tokens, end, range(max(0, end - 3), end))
        if number is None or number.unit is not None or not 1 < (number.value or 0) < (told.value or 0):
            continue
        at = next(i for i, t in enumerate(tokens) if t.begin == told.at)
        made = state(
            sentence, told.metric, number.value, number.qualifier, number.first, at, at, told.rule
        )  # fmt: skip
        made.partitive = made.elliptic = True


def of_these_arrests(sentence: Sentence) -> None:
    """ "Of these arrests, five were of juveniles", "of the ten people arrested, six were from Luton": portions."""
    tokens = sentence.tokens
    if tokens[0].low != "of" or tokens[1].low not in DEFINITE:
        return
    comma = next((i for i, t in enumerate(tokens[:9]) if t.low == ","), None)
    told = [t for t in tokens[2:comma] if t.kind in ("noun", "verb") and t.tags[t.kind][0] == "arrests"]
    if comma is None or not told:
        return
    for i in range(comma + 1, len(tokens) - 2):
        number = read_number(tokens, i) if tokens[i - 1].low in (",", "and") else None
        if number is None or not number.value or number.unit is not None or number.last + 1 >= len(tokens):
            continue
        if any(s.at == tokens[i].begin for s in sentence.statements):
            continue  # a portion of these arrests already
        following = tokens[number.last + 1]
        done = following.kind in ("verb", "be", "adverbs") or following.low.endswith("ed")
        done = done or following.low in _DONE_TO_THEM
        if tokens[number.last].low not in ("was", "were") or done:
            continue  # "of the ten arrested, five were later released", "two were given cautions"
        last = number.last + 1
        made = state(sentence, "arrests", number.value, number.qualifier, i, last, i, "arrests.by_reason")
        made.partitive = made.elliptic = True


_DONE_TO_THEM = frozenset("given dealt taken made sent let held found shown told".split())


def those_arrested_were(sentence: Sentence) -> None:
    """ "117 of those arrested were men and 20 were women", "six of those arrested for drink driving blew over 100"."""
    tokens = sentence.tokens
    if sentence.words.isdisjoint(_ARRESTED) or "those" not in sentence.words:
        return
    told = False
    for group in sentence.groups:
        lows = [t.low for t in tokens[group.first : group.last]]
        if group.partitive and lows[-2:-1] == ["those"] and lows[-1] in _ARRESTED:
            last = _who_they_were(tokens, _past_why(tokens, group.last))
            told = last is not None
        elif told and group.elliptic and not group.partitive:
            last = _who_they_were(tokens, group.last)
        else:
            last = None
        if last is None or not group.count:
            continue
        made = state(
            sentence, "arrests", group.count, group.qualifier, group.first, last, group.first, _BY_WHO
        )  # fmt: skip
        made.partitive = made.elliptic = True


def _past_why(tokens: list[Token], j: int) -> int:
    """Past what stands between those arrested and their verb: "so far", "for drink driving", "- two men of 54 -"."""
    if j < len(tokens) and tokens[j].low in DASHES:
        close = next((k for k in range(j + 1, min(j + 20, len(tokens))) if tokens[k].low in DASHES), j)
        return close + 1
    for k in range(j, min(j + _LONGEST_WHY, len(tokens))):
        if tokens[k].kind in ("be", "have", "punct") or tokens[k].low in _TESTED:
            return k
    return j


def _who_they_were(tokens: list[Token], j: int) -> int | None:
    """Where words at ``j`` have told who some were, or how they tested: "are men", "were from Hull", "blew 100"."""
    have = j < len(tokens) and tokens[j].kind == "have"
    j += have
    if j + 1 >= len(tokens):
        return None
    be, who = tokens[j].low, tokens[j + 1]
    if be in _TESTED or (have and be == "been" and who.low == "wanted"):
        return j
    described = "person" in who.tags or who.kind == "age" or who.low in _WHO_THEY_WERE
    return j + 1 if be in ("are", "were", "was", "is") and described else None


_LONGEST_WHY = 9  # words
_TESTED = _WORDS["tested"]
_BY_WHO = "arrests.by_reason"
_ARRESTED = _WORDS["arrested"]
_WHO_THEY_WERE = _WORDS["who_they_were"]


def these_include(sentence: Sentence) -> None:
    """ "These include nine arrests for theft and two of drink drivers": all numbers of it are portions."""
    if sentence.tokens[0].low not in _OPENS_PORTIONS:
        return
    low = [t.low for t in sentence.tokens[:4]]
    opens = low[:1] and low[0] in _THESE and any(word in _INCLUDE for word in low[1:])
    if opens or low[:2] in (["among", "them"], ["among", "these"], ["among", "those"]):
        for told in sentence.statements:
            told.partitive = told.value is not None


def counted_in(sentence: Sentence) -> None:
    """ "15 people were fined, including two men who received £10,000 fines": a portion of the fifteen."""
    if sentence.words.isdisjoint(COUNTED_IN) or len(sentence.statements) < 2:
        return
    for told, made in permutations(sentence.statements, 2):
        if told.metric != made.metric or made.metric in ("seizure", "warrants") or told.end > made.begin:
            continue
        if not (told.value or 0) > (made.value or 0) > 1:
            continue
        before = [t.low for t in sentence.tokens if t.end <= made.begin and t.kind != "be"]
        made.partitive = made.partitive or (bool(before) and before[-1] in COUNTED_IN)


_THESE = frozenset({"these", "they", "this", "those"})
_OPENS_PORTIONS = _THESE | {"among"}
_INCLUDE = _WORDS["include"]


# How a sentence may begin that divides the arrests told before it; the numbers of words are looked up.
_DIVIDING = re.compile(
    rf"(?:out )?of (?:these|those|them|that|the)\b|among(?:st)? (?:these|those|them|the)\b"
    rf"|(?:these|those|they|this|that|it|the|arrests)\b[^.]{{0,20}} {any_of(_INCLUDE)}\b"
    rf"|(?:\d+|{number_words(1, 99)}(?:-\w+)?) (?:of (?:these|those|them|the)|were|was|are|relate[ds]?)\b"
)


def may_divide(lower: str, begin: int, end: int) -> bool:
    """Whether a sentence may divide a number of arrests that was told before it.

    >>> may_divide("of these, 11 were for theft.", 0, 28), may_divide("those who know more", 0, 19)
    (True, False)
    """
    return _DIVIDING.match(lower, begin, end) is not None


def divide_arrests(sentence: Sentence, told: Statement) -> bool:
    """ "24 people were arrested. Of these, 11 were for theft and nine related to drugs": portions of the 24.

    So are they where the sentence names them: "the arrests included 11 for theft", "eleven of those were ...".
    """
    tokens = sentence.tokens
    first = _past_whole(tokens)
    if first is None or any(t.low in _DENIES for t in tokens):
        return False
    found: list[Portion] = []
    for i in range(first, len(tokens) - 1):
        if i > first and tokens[i - 1].low not in _NEXT_PORTION:
            continue
        another = tokens[i].low == "another"
        number = Number(i, i + 1, 1, "exact", more=True) if another else read_number(tokens, i)
        if number is not None and number.value and number.unit is None:
            portion = _portion_of_arrests(tokens, number, again=bool(found))
            if portion is not None:
                found.append(portion)
        if not found:
            return False
    most = told.value or 0
    if not found or sum(p.number.value or 0 for p in found) > most or found[0].number.value == most:
        return False  # more than there are, or all of them
    for portion in found:
        _state_below(sentence, told, portion)
    return True


def _portion_of_arrests(tokens: list[Token], number: Number, *, again: bool) -> Portion | None:
    """The arrests that a number counts by why or where they were made: "11 were for theft", "six related to drugs".

    What has been told of the first number need not be said ``again``: "147 related to theft, 30 to drugs".
    """
    j = number.last
    if word_at(tokens, j) == "of" and (end := _past_them(tokens, j + 1)) is not None:
        j = end
    while j < len(tokens) and ("person" in tokens[j].tags or tokens[j].low in _ALL_OF_THEM | _BE):
        j += 1
    low, following = word_at(tokens, j), word_at(tokens, j + 1)
    if not following:
        return None
    by, last = _portion(tokens, j, "arrests") or ("", j + 1)
    if not by and ((low in _LINKED and following in _LINKED_TO) or (again and low == "to")):
        by, last = "by_reason", min(j + 1 + (low != "to"), len(tokens) - 1)
    return Portion(number, number.first, last, by, number.first) if by else None


def _past_whole(tokens: list[Token]) -> int | None:
    """The index after the words that point back to all arrests: "of these,", "among the arrests were"; 0 for none."""
    low = [t.low for t in tokens[:12]]
    j = low[:1] == ["out"]
    if low[j : j + 1] == ["of"]:
        comma = low.index(",") if "," in low else None
        end = comma if comma is not None else _past_them(tokens, j + 1)
        if end is None or _past_them(tokens, j + 1) != end:
            return None
        return end + (comma is not None)
    if low[0] in ("among", "amongst"):
        end = _past_them(tokens, 1)
        return end + 1 if end is not None and word_at(tokens, end) in _BE else None
    end = _past_them(tokens, 0) if low[0] != "arrests" else 1
    if end is not None:
        end += word_at(tokens, end) == "also"
        return end + 1 if word_at(tokens, end) in _INCLUDE else None
    return 0


def _past_them(tokens: list[Token], j: int) -> int | None:
    """The index after words for all who were arrested: "these", "those arrested", "the 24 arrests"."""
    low = word_at(tokens, j)
    if low in ("them", "they", "it"):
        return j + 1
    if low not in DEFINITE:
        return None
    k = j + 1
    number = read_number(tokens, k) if k < len(tokens) and tokens[k].kind in ("num", "units") else None
    k = number.last if number is not None else k
    while (
        k < len(tokens) and k < j + 6 and (word_at(tokens, k) in _ALL_OF_THEM or "person" in tokens[k].tags)
    ):
        k += 1
    return k if low != "the" or k > j + 1 else None


_DENIES = frozenset({"not", "no", "none"})
_NEXT_PORTION = frozenset({",", ";", "and", "with", "while", "another"})
_ALL_OF_THEM = _ARRESTED | {"arrests", "arrest", "figure", "number", "total", "made", "who"}
_BE = frozenset("were was are is been had have".split())
_LINKED = _WORDS["linked"]
_LINKED_TO = frozenset("to with for on by over".split())


def _portions(tokens: list[Token], told: Statement, until: int) -> Iterator[Portion]:
    """The numbers after a count that say how many of it, or how many more, were for a reason or in a place."""
    for i, token in enumerate(tokens):
        another = token.low == "another"
        if not another and token.kind not in ("num", "units"):
            continue
        opens = i - 1 if i > 1 and told.metric == "warrants" and tokens[i - 1].low == "at" else i
        if i == 0 or token.begin < told.at or tokens[opens - 1].low not in _BEFORE_PORTION:
            continue
        if token.begin >= until:
            return
        if told.metric in ("fines", "arrests") and told.begin < token.begin < told.end:
            continue  # "12 people were given tickets for speeding": all of them; "14 men and five women on suspicion"
        if told.metric == "fines" and any(t.low in _ADVISED for t in tokens[:i] if t.begin >= told.end):
            return  # "a ticket was issued, and words of advice were given to five drivers - two for speed"
        if tokens[i - 1].low == "(" and (bracketed := _bracketed(tokens, told, i)) is not None:
            yield bracketed
            continue
        number = read_number(tokens, i)
        if number is not None and number.value == told.value and told.begin < token.begin < told.end:
            continue  # "the warrants, at 14 addresses in Hull, were executed": all of them
        if another and number is None:
            number = Number(i, i + 1, 1, "exact", more=True)  # "and another driver for speeding"
        if number is None or number.value is None or number.unit is not None:
            continue
        each = list(_each(tokens, number)) if told.metric in ("fines", "arrests", "charges") else []
        if not each and told.metric in ("arrests", "warrants"):
            each = list(_each_place(tokens, number))
        if each:
            yield from each
            continue
        among = told.metric == "arrests" and any(
            t.low in _INCLUDING for t in tokens[max(0, i - _LONG_LIST) : i] if t.begin >= told.end
        )
        found = _portion(tokens, number.last, told.metric, included=among)
        if (
            found is None
            and told.numeral
            and number.value > 1
            and _charged_with_too(tokens, told, number.last)
        ):
            found = "by_reason", number.last + 1
        if found is None and told.metric == "vehicles_stopped":
            found = _of_vehicles(tokens, i, number.last)
        if found is None:
            continue
        by, last = found
        if by == "by_place" and _in_a_place(tokens, told, opens):
            by = "elsewhere"
        yield Portion(number, i, _end_of_reason(tokens, last), by, i)


def _charged_with_too(tokens: list[Token], told: Statement, j: int) -> bool:
    """Whether a number goes on telling what people were charged with: "charged with theft, nine with assault"."""
    charged = next((k for k, t in enumerate(tokens) if t.begin == told.at), 0)
    alike = told.metric == "charges" and word_at(tokens, charged + 1) == "with"
    return alike and word_at(tokens, j) == "with" and j + 2 < len(tokens) and tokens[j + 1].low != "intent"


_ADVISED = frozenset({"advice", "advised", "words of advice"})


def _end_of_reason(tokens: list[Token], last: int) -> int:
    """Where the words of a reason end that begin with an article or a verb: "7 for no insurance", not "7 for no"."""
    low = tokens[last].low if last < len(tokens) else ""
    if low == "speeding" or not (low in _OPENS_REASON or low.endswith("ing")):
        return last
    end = last
    while end + 1 < min(len(tokens), last + 6):
        following = tokens[end + 1]
        if following.kind in ("punct", "num", "units", "verb", "be") or following.low in _ENDS_REASON:
            break
        end += 1
    return end


_OPENS_REASON = frozenset("a an the no not".split())
_ENDS_REASON = frozenset(", ; . : ( ) and or while which who with in on at after - –".split())


def _bracketed(tokens: list[Token], told: Statement, i: int) -> Portion | None:
    """ "Nine reports were made, regarding seat belts (five), speeding (three) and a phone (one)"."""
    reasoned = told.metric == "fines" and not told.rule.endswith(".tabular")
    number = read_number(tokens, i) if reasoned else None
    if number is None or not number.value or number.value > (told.value or 0) or number.unit is not None:
        return None
    if number.last >= len(tokens) or tokens[number.last].low != ")":
        return None
    first = _element(tokens, i - 1)
    if tokens[first].begin < told.end or any(t.kind == "noun" for t in tokens[first:i]):
        return None
    return Portion(number, first, number.last, "by_reason", i)


def _of_vehicles(tokens: list[Token], i: int, j: int) -> tuple[str, int] | None:
    """Which of the vehicles the number from ``i`` to ``j`` counts: "88 of them motorcycles", "including 30 HGVs"."""
    of_them = [t.low for t in tokens[j : j + 2]]
    if len(of_them) == 2 and of_them[0] == "of" and of_them[1] in (_OF_THEM | {"which"}):
        j += 2
        if j >= len(tokens) - 1:
            return None
        if is_vehicle(tokens[j]):
            return "by_reason", j
        told = tokens[j].low in ("were", "being") and (
            tokens[j + 1].low not in _PLACED
            and (tokens[j + 1].kind != "verb" or tokens[j + 1].low == "searched")
        )
        return ("by_reason", j + 1) if told else None
    k = j
    while k < len(tokens) - 1 and k < j + 4 and tokens[k].kind in ("word", "name", "adverbs", "item"):
        if is_vehicle(tokens[k]) and tokens[k + 1].kind != "item":
            break
        k += 1
    if k >= len(tokens) or not is_vehicle(tokens[k]):
        return None
    opening = next(
        (m for m in range(i - 1, max(-1, i - _LONG_LIST), -1) if tokens[m].low in _INCLUDING), None
    )
    if opening is None or any(t.kind in _PREDICATES for t in tokens[opening:i]):
        return None
    follows = tokens[k + 1] if k + 1 < len(tokens) else None
    ends = (
        follows is None or follows.kind == "punct" or follows.low in ("and", "as well as", "were", "in", "on")
    )
    return ("by_reason", k) if ends else None


_PLACED = frozenset("in on at to from of by with not later over under".split())
_INCLUDING = _WORDS["including"]
_PREDICATES = frozenset({"verb", "be", "have", "modal"})
_LONG_LIST = 16  # words


def _portion(tokens: list[Token], j: int, metric: str, *, included: bool = False) -> tuple[str, int] | None:
    """By what a number whose phrase ends before ``j`` is a portion, "in Corby" or "for theft", and where that ends.

    Where it is ``included`` it may count people by a noun: "including two men for theft".
    """
    vehicles = metric == "vehicles_stopped"
    of_them = [t.low for t in tokens[j : j + 2]]
    if len(of_them) == 2 and of_them[0] == "of" and of_them[1] in _OF_THEM:
        return _portion_of_them(tokens, j + 2, metric)
    while j < len(tokens) - 1 and (
        tokens[j].low in _TOOK_PLACE
        or (metric == "fines" and "person" in tokens[j].tags)
        or (metric == "charges" and "person" in tokens[j].tags and tokens[j + 1].low == "with")
        or (metric == "arrests" and tokens[j].tags.get("person") == 0 and _tells_why(tokens, j + 1))
        or (included and "person" in tokens[j].tags and tokens[j + 1].low in _FOR_WHICH)
        or (vehicles and is_vehicle(tokens[j]))
        or (tokens[j].low in ("was", "were") and _to_reason(tokens, j))
        or (tokens[j].low in _HANDED_OUT and tokens[j - 1].low in ("was", "were"))
        or "places_of_search" in tokens[j].tags
        or (tokens[j].kind == "verb" and tokens[j].tags["verb"][0] == "execution")
    ):
        j += 1
    if j >= len(tokens) - 1:
        return None
    low, following = tokens[j].low, tokens[j + 1]
    if _in_or_on(tokens, j):
        if vehicles and _goes_on(tokens, j + 1):
            return None
        return ("by_place", j + 1) if vehicles or metric in ("warrants", "arrests") else None
    if low == "to" and metric == "fines" and tokens[j - 1].low in _HANDED_OUT:
        return "beside", j + 1  # "eight fines were issued to drivers, 22 were issued to passengers"
    if low == "with" and metric == "charges" and "person" in tokens[j - 1].tags:
        return "by_reason", j + 1  # "charged 57 people with drink driving and 103 people with drug driving"
    if low == "for" and following.low not in ("the", "a", "an"):
        return ("by_reason", j + 1) if metric in ("arrests", "fines", "charges") else None
    if low == "for" and metric == "fines" and following.low != "the":
        # "two for speeding and one for an insecure load"
        named = any(t.low in _OFFENCES for t in tokens[j + 2 : j + 5])
        return ("by_reason", j + 1) if named else None
    if f"{low} {following.low}" in _REASONS and metric in ("arrests", "charges"):
        return "by_reason", j + 1  # "three in connection with theft and four under the Terrorism Act"
    return None


def _in_or_on(tokens: list[Token], j: int) -> bool:
    """Whether a place follows: "in Corby", "at the airport", "on the Isle of Wight", and no "on the same day"."""
    low, following = tokens[j].low, tokens[j + 1]
    if low == "on":
        return following.low == "the" and j + 2 < len(tokens) and tokens[j + 2].kind == "name"
    return low in _BY_PLACE and (following.kind == "name" or following.low == "the")


def _tells_why(tokens: list[Token], j: int) -> bool:
    """Whether people are told of with why they were arrested: "and 173 people for drink driving"."""
    return tokens[j].low == "for" or [t.low for t in tokens[j : j + 3]] == ["on", "suspicion", "of"]


_OF_THEM = frozenset({"them", "these", "those"})
# "including 19 drivers following a positive breath test"
_FOR_WHICH = frozenset({"following", "for", "on", "in"})


def _portion_of_them(tokens: list[Token], j: int, metric: str) -> tuple[str, int] | None:
    """By what a number "of them" is told: "68 of them for burglary", "ten of those following crashes"."""
    if metric not in ("arrests", "charges", "fines", "warrants"):
        return None
    j += j < len(tokens) and tokens[j].low in ("was", "were") and j + 1 < len(tokens)
    if j + 1 >= len(tokens):
        return None
    low, following = tokens[j].low, tokens[j + 1]
    if _in_or_on(tokens, j):
        return "by_place", j + 1
    if low in _REASONS_OF_THEM or f"{low} {following.low}" in _REASONS:
        return "by_reason", j + 1
    return None


_REASONS_OF_THEM = frozenset({"for", "by", "following", "aged", "under"})


def _to_reason(tokens: list[Token], j: int) -> bool:
    """Whether the auxiliary at ``j`` only leads to a reason: "which were for theft", "19 were given for speeding"."""
    if tokens[j - 1].low == "which":
        return True
    following = [t.low for t in tokens[j + 1 : j + 3]]
    return following[:1] == ["for"] or (
        following[:1] != [] and following[0] in _HANDED_OUT and following[-1] in ("for", "to")
    )


def _goes_on(tokens: list[Token], j: int) -> bool:
    """Whether a verb follows the place at ``j``, so that its vehicles do something else: "five in Hull were seized"."""
    following = tokens[j + 1 : j + 5]
    stop = next((k for k, t in enumerate(following) if t.low in (",", "and", ";", ".", ")")), len(following))
    return any(t.kind in ("verb", "be", "have", "modal") for t in following[:stop])


_LIST_SIGNS = frozenset({",", ";", "and", "&"})


def _each(tokens: list[Token], number: Number) -> Iterator[Portion]:
    """ "One each for no insurance, a worn tyre and speeding": as often as there are reasons."""
    j = number.last
    if j + 2 >= len(tokens) or tokens[j].low != "each" or tokens[j + 1].low not in ("for", "of"):
        return
    j += 2
    while j < len(tokens) and tokens[j].low in ("the", "offences", "of", "following", ":", "offence"):
        j += 1
    found: list[tuple[int, int]] = []
    first, depth = j, 0
    for k in range(j, len(tokens) + 1):
        token = tokens[k] if k < len(tokens) else None
        depth += {"(": 1, ")": -1}.get(token.low, 0) if token is not None else 0
        if token is not None and (depth or token.low not in _LIST_SIGNS) and token.low != ".":
            continue
        if first < k:
            if any(t.kind in ("be", "have", "modal") and t.low != "being" for t in tokens[first:k]):
                break  # "... and vehicles were seized": no reason any more
            found.append((first, k - 1))
        following = tokens[k + 1] if k + 1 < len(tokens) else None
        if (
            following is None
            or following.kind in ("num", "units")
            or (token is not None and token.low == ".")
        ):
            break
        first = k + 1
    if len(found) > 1:
        for first, last in found:
            yield Portion(number, number.first, last, "by_reason", first)


def _each_place(tokens: list[Token], number: Number) -> Iterator[Portion]:
    """ "Four in each of Hull and Goole", "two each in the York and Selby districts": as often as there are places."""
    j = number.last
    shared = [word_at(tokens, k) for k in range(j, j + 3)]
    if shared[0] == "each" and shared[1] in _BY_PLACE:
        j += 2
    elif shared[0] in _BY_PLACE and shared[1:] == ["each", "of"]:
        j += 3
    else:
        return
    j += word_at(tokens, j) == "the"
    found: list[int] = []
    for k in range(j, len(tokens)):
        if tokens[k].kind != "name" and tokens[k].low not in _LIST_SIGNS:
            break
        goes_on = k + 1 < len(tokens) and tokens[k + 1].kind == "name"
        if tokens[k].kind == "name" and not goes_on:
            found.append(k)
    if len(found) > 1:
        for last in found:
            yield Portion(number, number.first, last, "by_place", last)


def _reason_told(tokens: list[Token], at: int, i: int, leads: frozenset[str]) -> bool:
    """Whether a reason of its own follows the count, so that the numbers after it are no portions of it."""
    lead = next((j for j, t in enumerate(tokens[:i]) if t.begin >= at and t.low.split()[-1] in leads), None)
    if lead is None:
        return False
    lead += tokens[lead].low in _ON_SUSPICION
    return not ("vague" in tokens[lead + 1].tags or tokens[lead + 1].low in _OF_THEIR_OWN)


_FOR = frozenset({"for"})
_FOR_OR_WITH = frozenset({"for", "with"})  # "charged with theft"
_ON_SUSPICION = frozenset({"suspicion", "connection", "relation"})


def abreast(sentence: Sentence) -> None:
    """ "75 people were arrested for drink-driving while 71 were arrested on suspicion of theft": two counts."""
    if len(sentence.statements) < 2:
        return
    tokens = sentence.tokens
    told = [
        s for s in sentence.statements if s.metric in ("arrests", "charges") and (s.numeral or s.elliptic)
    ]
    for before, s in pairwise(sorted(told, key=lambda s: s.at)):
        if before.metric != s.metric or before.at == s.at or s.partitive or s.definite or before.definite:
            continue
        first = next(i for i, t in enumerate(tokens) if t.begin == s.begin)
        leads = _ON_SUSPICION | (_FOR_OR_WITH if s.metric == "charges" else _FOR)
        s.abreast = (
            tokens[first - 1].low in _JOINS
            and _reason_told(tokens, before.at, first, leads)
            and _reason_told(tokens, s.at, len(tokens) - 1, leads)
        )


_JOINS = frozenset("and while whilst , ;".split())


def _in_a_place(tokens: list[Token], told: Statement, i: int) -> bool:
    """Whether the number at ``i`` is of another place than what was told before it.

    "Six people were arrested in Luton and 11 in Dover": the eleven are no portion of the six.
    """
    end = max(told.end, told.at + 1)
    after = next((k for k, t in enumerate(tokens) if t.begin >= end), i)
    return (
        after + 1 < i
        and tokens[after].low in _BY_PLACE | {"around", "near"}
        and tokens[after + 1 + (tokens[after + 1].low == "the")].kind == "name"
        and tokens[i - 1].low == "and"
    )


def reasons(sentence: Sentence, told: Statement) -> bool:
    """ "Forty tickets were issued. They included 15 for speeding and two for worn tyres": portions of the forty."""
    tokens = sentence.tokens
    if any(t.kind == "verb" and t.tags["verb"][0] in ("seizure", "arrests", "charges") for t in tokens):
        return False
    found: list[Portion] = []
    for i, token in enumerate(tokens):
        another = token.low == "another"
        if not another and token.kind not in ("num", "units"):
            continue
        if i and tokens[i - 1].low not in _BEFORE_PORTION and tokens[i - 1].low != "were":
            continue
        number = Number(i, i + 1, 1, "exact", more=True) if another else read_number(tokens, i)
        if number is None or not number.value:
            continue
        each = list(_each(tokens, number))
        if each:
            found.extend(each)
            continue
        portion = _portion(tokens, number.last, told.metric)
        if portion is not None:
            found.append(Portion(number, number.first, portion[1], "by_reason", number.first))
        elif i and tokens[i - 1].low == "(" and i + 1 < len(tokens) and tokens[i + 1].low == ")":
            # "driving without insurance (four)"
            found.append(Portion(number, _element(tokens, i - 1), i + 1, "by_reason", number.first))
    if len(found) < 2 or sum(p.number.value or 0 for p in found) > (told.value or 0):
        return False
    for line in found:
        _state_below(sentence, told, line)
    return True


def opens_with_arrests(sentence: Sentence) -> bool:
    """Whether a sentence opens with the arrests told of, wherever they were counted: "The arrests included"."""
    return "arrests" in sentence.words and "arrests" in [t.low for t in sentence.tokens[:2]]


def _element(tokens: list[Token], j: int) -> int:
    """Where the words begin that a bracket at ``j`` counts."""
    while j and tokens[j - 1].low not in (",", ";", "and", ":", ")", "included", "including"):
        j -= 1
    return j


def _state_below(sentence: Sentence, told: Statement, portion: Portion) -> None:
    number = portion.number
    made = state(
        sentence, told.metric, number.value, number.qualifier, portion.first, portion.last, portion.at,
        f"{told.metric}.{portion.by}",
    )  # fmt: skip
    made.partitive = made.elliptic = True
    made.sentence = told.sentence  # as if the number were told in one breath with the whole


@dataclass(slots=True)
class Whole:
    """The number that the lines below a sentence divide, and how much of it they have left."""

    told: Statement
    left: float
    row: bool = False  # it is itself a line with a number at its end, as those below are


def whole_of_lines(sentence: Sentence) -> Whole | None:
    """ "40 tickets were issued as follows:": the number that the lines below divide."""
    tokens = sentence.tokens
    told = sentence.statements[-1] if sentence.statements else None
    if told is not None and told.rule in ("fines.tabular", "vehicles_stopped.tabular"):
        return Whole(told, told.value, row=True) if told.value and told.value > 2 else None
    if not tokens or tokens[-1].low not in (":", "including", "included", "for", "follows", "following"):
        return None
    if told is None or told.metric not in ("fines", "arrests", "charges", "vehicles_stopped"):
        return None
    return Whole(told, told.value) if told.value and told.value > 2 else None


def portion_in_line(sentence: Sentence, whole: Whole) -> bool:
    """ "* 16 for not wearing a seatbelt": whether the line has a portion of the number above the lines."""
    tokens = sentence.tokens
    start = next((i for i, t in enumerate(tokens) if t.kind != "punct"), len(tokens))
    number = read_number(tokens, start) if start < len(tokens) else None
    metric = whole.told.metric
    if number is None or number.last >= len(tokens):
        return _labelled(sentence, whole, start)
    # some are fined for two offences, so that the lines come to more than the fines
    most = (whole.told.value or 0) if metric == "fines" else whole.left
    if number is None or not number.value or number.unit is not None or number.value > most:
        return False
    j = number.last
    found = _portion(tokens, j, metric)
    if found is None and metric == "fines" and j + 1 < len(tokens) and tokens[j].low in ("for", "under"):
        found = ("by_reason", j + 1)  # "25 for an insecure load", "495 under all tier regulations"
    if found is None and metric == "vehicles_stopped" and j + 1 < len(tokens):
        # "363 stopped by traffic officers"
        by_whom = tokens[j].low in _STOPPED_BY and "by" in (tokens[j].low, tokens[j + 1].low)
        found = ("by_reason", len(tokens) - 1) if by_whom else None
    if found is None and metric == "fines" and len(tokens) - j < _LONGEST_REASON:
        # "three careless driving offences", "two no MOT"
        named = any(t.low in _OFFENCES or t.low.startswith(_OFFENCE_STEMS) for t in tokens[j:])
        found = ("by_reason", len(tokens) - 1) if named and not sentence.moods else None
    if found is None:
        return False
    last = _end_of_reason(tokens, found[1])
    _state_below(sentence, whole.told, Portion(number, number.first, last, found[0], number.first))
    whole.left -= number.value
    return True


_LONGEST_REASON = 9  # words
_OFFENCES = _WORDS["offences"]
_OFFENCE_STEMS = tuple(sorted(_WORDS["offence_stems"]))


def _labelled(sentence: Sentence, whole: Whole, start: int) -> bool:
    """ "Insecure load - 7", "Excess speed 39": a portion whose number ends the line."""
    tokens = sentence.tokens
    end = len(tokens) - (bool(tokens) and tokens[-1].low == ".")
    k = next((j for j in range(max(start + 1, end - 3), end) if tokens[j].kind in ("num", "units")), None)
    number = read_number(tokens, k) if k is not None else None
    if k is None or number is None or number.last != end or number.unit is not None or sentence.moods:
        return False
    label = tokens[start:k]
    if whole.told.metric == "fines":
        named = any(t.low in _OFFENCES or t.low.startswith(_OFFENCE_STEMS) for t in label)
    else:
        named = any(map(is_vehicle, label))
    most = (whole.told.value or 0) if not whole.row else whole.left
    if not named or len(label) > _LONGEST_REASON or not number.value or number.value > most:
        return False
    _state_below(sentence, whole.told, Portion(number, start, end - 1, "by_reason", k))
    whole.left -= number.value
    return True
