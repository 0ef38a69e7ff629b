"""Things in a sentence that can be seized, each with its number and worth: "20 phones and £3,000 in cash"."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import pairwise

from extract.numerals import DEFINITE, Number, number_ending_at, openings, read_number
from extract.scan import Token, unit_of_weight, word_at
from extract.words import contexts, lexicon
from extract.worth import Amount, past_place, read_worth

_WORDS = contexts()["goods"]
_OF_SIZE = _WORDS["of_size"]
_TOLD_BEFORE = _WORDS["told_before"]
SUPPOSED = _WORDS["supposed"]
SUPPOSING = SUPPOSED | _WORDS["supposing"]
_SUBSTANCES = _WORDS["substances"]
_AROUND_WEIGHT = _WORDS["around_weight"]
_ROUNDS = _WORDS["rounds"]
_NAMED_AS = _WORDS["named_as"]

DRUGS = frozenset(
    (
        "cannabis cocaine crack_cocaine heroin amphetamine mdma class_a_drugs class_b_drugs class_c_drugs drugs"
    ).split()
)


# What a general word may stand for when the particulars are told elsewhere in the release.
DRUGS_AND_PLANTS = DRUGS | {"cannabis_plants"}
_DRUGS_OR_CASH = DRUGS | {"cash"}
_OF_VALUE = frozenset(
    {"vehicles", "bicycles", "tools", "jewellery", "electronics", "phones", "cash", "clothing"}
)
KINDS_OF: dict[str | None, frozenset[str | None]] = {
    "drugs": DRUGS - {"drugs"} | {"cannabis_plants"},
    "class_a_drugs": frozenset({"cocaine", "crack_cocaine", "heroin", "mdma"}),
    "class_b_drugs": frozenset({"cannabis", "cannabis_plants", "amphetamine"}),
    "cannabis": frozenset({"cannabis_plants"}),
    "weapons": frozenset({"knives", "firearms", "ammunition"}),
    "stolen_property": _OF_VALUE,
    "other": _OF_VALUE | {"drug_paraphernalia", "documents"},
}


@dataclass(slots=True)
class Goods:
    """One noun phrase of things: tokens ``first`` to ``last``, the item, and every amount told of it."""

    first: int
    last: int
    item: str
    amounts: list[Amount] = field(default_factory=list)
    definite: bool = False
    counted: bool = False  # a number or quantity word stands before it
    head: str = ""
    more: bool = False
    site: bool = False  # a cannabis factory: something only where it is dismantled
    held: bool = False  # counted by its container: "three bags of"
    kinds: tuple[str, ...] = ()  # what it is a mixture of: "£900 worth of heroin and cannabis"


def read_goods(tokens: list[Token]) -> list[Goods]:
    """Every phrase of things in the sentence, in order."""
    found: list[Goods] = []
    if not any(_may_be_thing(t) for t in tokens):
        return found
    done = shown = 0
    for i in openings(tokens):
        if i < done or not (goods := _phrase(tokens, i)):
            continue
        done = goods[-1].last
        if word_at(tokens, i - 1) == "than" and word_at(tokens, i - 2) == "rather":
            continue  # "a sharp implement rather than a knife"
        joined = shown == i - 1 and word_at(tokens, shown) in ("and", "or", ",") and not goods[0].counted
        pictured = word_at(tokens, i - 2) in _SHOWING and word_at(tokens, i - 1) in _SHOWN_BY
        taken = done < len(tokens) and (tokens[done].kind in ("verb", "be") or tokens[done].low in _WHICH)
        if (joined or pictured) and not taken:
            shown = done  # "images of drugs and cash" on a phone, but not "of cash which was seized"
            continue
        found.extend(goods)
    if any(g.item == "firearms" for g in found):
        found = _with_rounds(tokens, found)
    for g in found:
        if g.item == "cash" and any(t.low in _FOREIGN for t in tokens[g.first : g.last]):
            g.amounts[:] = [Amount(None, "GBP", "unspecified")]  # "1,000 euros"
    _name_containers(found)
    _multiply(tokens, found)
    if len(found) > 1:
        found = [g for i, g in enumerate(found) if not _holds(tokens, g, found[i + 1 : i + 2])]
    if len(found) > 1:
        pairs = pairwise(found)
        found = found[:1] + [g for before, g in pairs if not _only_describes(tokens, before, g)]
        found = _without_glosses(tokens, _added_up(tokens, _without_headings(tokens, found)))
        found = _mixed(tokens, _identified(tokens, _counted_as_one(tokens, found)))
        _tell_tablets(tokens, found)
    return found


def _multiply(tokens: list[Token], found: list[Goods]) -> None:
    """ "Ten bags, each containing 35 bags of cannabis": 350 of them."""
    for outer, inner in pairwise(found):
        between = [t.low for t in tokens[outer.last : inner.first] if t.low not in (",", "(")]
        if between not in (["each", "containing"], ["each", "with"], ["each", "holding"]):
            continue
        count, each = outer.amounts[0], inner.amounts[0]
        if count.value and each.value and count.unit != "GBP":
            each.value *= count.value


_FOREIGN = _WORDS["foreign"]


def _with_rounds(tokens: list[Token], found: list[Goods]) -> list[Goods]:
    """ "A pistol and eight rounds": of ammunition, beside a gun."""
    rounds = []
    for i, token in enumerate(tokens):
        if token.low not in _ROUNDS or "item" in token.tags or word_at(tokens, i + 1) == "of":
            continue
        number = number_ending_at(tokens, i, range(i - 1, max(-1, i - 4), -1))
        listed = number is not None and any(
            (0 <= number.first - g.last <= 3 and word_at(tokens, number.first - 1) != ",")
            or number.first - g.last == 1
            or (0 <= g.first - i - 1 <= 2 and word_at(tokens, i + 1) in ("and", ",", "with"))
            for g in found
        )
        if number is not None and number.value and number.unit is None and listed:
            amount = Amount(number.value, "items", number.qualifier)
            rounds.append(Goods(number.first, i + 1, "ammunition", [amount], counted=True))
    return sorted(found + rounds, key=lambda g: g.first) if rounds else found


def _may_be_thing(token: Token) -> bool:
    """Whether a token names, holds or pays for things: of these each phrase of things has one."""
    tags = token.tags
    if tags:
        return "item" in tags or "container" in tags
    return token.kind == "money" or token.low == "pounds"


_SHOWING = _WORDS["showing"]
_WHICH = frozenset({"which", "that"})
_SHOWN_BY = _WORDS["shown_by"]


# -- one phrase ------------------------------------------------------------------------------------------------

_PLAIN = frozenset({
    "punct", "when", "be", "have", "modal", "pronoun", "time", "decade", "noun", "negation",
})  # fmt: skip


def _phrase(tokens: list[Token], i: int) -> list[Goods] | None:
    """The phrase that begins at ``i``; two for "Class A and B drugs"."""
    token = tokens[i]
    kind = token.kind
    low = token.low
    if (kind in _PLAIN and low != "her") or (kind == "verb" and "item" not in token.tags):
        return None
    number = read_number(tokens, i)
    if number is not None and not (number.unit == "GBP" and low in ("a", "an")):
        return _numbered(tokens, i, number)
    if low in ("a", "an", "another"):
        return _article(tokens, i)
    if low in DEFINITE or low in ("both", "all"):
        return _definite(tokens, i)
    if "item" in token.tags:
        return _bare(tokens, i)
    return None


def _item_of(tokens: list[Token], i: int) -> str:
    return tokens[i].tags.get("item", ("",))[0] if 0 <= i < len(tokens) else ""


def _numbered(tokens: list[Token], i: int, number: Number) -> list[Goods] | None:
    """A number and what it counts, weighs or costs: "26 wraps of cannabis", "two phones", "3kg of heroin"."""
    blocks = _blocks(tokens, i, number)
    if blocks is not None:
        return blocks
    j = number.last
    if i > 2 and tokens[i - 1].low == "of" and tokens[i - 2].low == "out":
        share = read_number(tokens, i - 3)  # "eight out of 20 vehicles" are eight
        number = replace(number, value=share.value, qualifier=share.qualifier) if share else number
    if number.unit == "GBP":
        return _sum_of_money(tokens, i, number)
    if number.unit in ("g", "litres"):
        return _weighed(tokens, i, number)
    if number.value is None:
        if word_at(tokens, j) == "pounds":
            # "thousands of pounds worth of drugs", "thousands of pounds in cash"
            return _sum_of_money(tokens, i, Number(number.first, j + 1, None, "unspecified", "GBP"))
        k = j + (word_at(tokens, j) == "thousands")
        if word_at(tokens, k) == "in" and _item_of(tokens, k + 1) == "cash":
            # "hundreds of thousands in cash", "thousands in cash"
            return [Goods(i, k + 2, "cash", [Amount(None, "GBP", "unspecified")], counted=True)]
    held = _held(tokens, i, j, number)
    if held is not None:
        return held
    if j < len(tokens) and tokens[j].low in ("plants", "plant"):
        return _make(tokens, i, j, number)
    if number.value and word_at(tokens, j) == "of" and _item_of(tokens, _past_hedges(tokens, j)) in DRUGS:
        # "12 wraps of heroin and nine of cocaine"
        return _contained(tokens, i, _past_hedges(tokens, j), number, _ELIDED)
    if word_at(tokens, j) == "of" and word_at(tokens, j + 1) in DEFINITE:
        # "one of the phones", "some of the drugs"
        n = _noun(tokens, j + 2, 5)
        goods = _make(tokens, i, n, number) if n is not None else []
        for g in goods:
            g.definite = True
        return goods
    n = _noun(tokens, j, 6)
    if (
        n is None
        and number.value is None
        and "item" in tokens[min(k := _past_hedges(tokens, j), len(tokens) - 1)].tags
    ):
        n = k  # "a quantity of what is believed to be cannabis"
    return _make(tokens, i, n, number) if n is not None else None


_BETWEEN_COUNT_AND_WEIGHT = _WORDS["between_count_and_weight"]
_ONE_OF = {"one": 1.0, "half": 0.5, "quarter": 0.25, "two": 2.0, "five": 5.0, "ten": 10.0}


def _blocks(tokens: list[Token], i: int, number: Number) -> list[Goods] | None:
    """ "30 one kilogram blocks of cocaine", "two 500g bags of heroin": so many, each of a weight, are that together."""
    k = i
    while k < number.last and tokens[k].kind not in ("num", "units"):
        k += 1
    if k + 2 >= len(tokens) or tokens[k].kind not in ("num", "units"):
        return None
    count = tokens[k].data if tokens[k].kind == "num" else tokens[k].tags["units"]
    k += 1
    while k + 2 < len(tokens) and tokens[k].low in _BETWEEN_COUNT_AND_WEIGHT:
        k += 1
    each, k = _weight_of_one(tokens, k)
    c = _container(tokens, k)
    if not each or c + 2 >= len(tokens) or "container" not in tokens[c].tags or tokens[c + 1].low != "of":
        return None
    n = _noun(tokens, _past_hedges(tokens, c + 1), 5)
    if n is None or _item_of(tokens, n) not in DRUGS:
        return None
    goods = _make(tokens, i, n, number)
    goods[0].amounts[0] = Amount(round(count * each, 2), "g", number.qualifier)
    return goods


def _weight_of_one(tokens: list[Token], k: int) -> tuple[float, int]:
    """Grams that one thing is said to weigh at ``k``, and the index behind: "1kg", "one kilo", "half-ounce", "kilo"."""
    token, after = tokens[k], word_at(tokens, k + 1)
    if token.kind == "weight" and token.data[1] == "g":
        return token.data[0], k + 1
    if token.low in _ONE_OF:
        return _ONE_OF[token.low] * (unit_of_weight(after) or 0), k + 2
    first, hyphen, unit = token.low.partition("-")
    if hyphen:
        return _ONE_OF.get(first, 0) * (unit_of_weight(unit) or 0), k + 1
    return (unit_of_weight(token.low) or 0 if "kilo" in token.low else 0), k + 1


def _article(tokens: list[Token], i: int) -> list[Goods] | None:
    """One thing by its article: "a machete", "a £5,000 electric bike", "a van valued at over £20,000"."""
    j = i + 1
    price: list[Amount] = []
    if j < len(tokens) and tokens[j].kind == "money":
        price = [Amount(tokens[j].data, "GBP", "exact")]
        j += 1
    k = _container(tokens, j)
    if k < len(tokens) and "container" in tokens[k].tags and _item_of(tokens, k) in ("", "other", "drugs"):
        held = _held(tokens, i, j, Number(i, k, 1, "exact"))
        if held is not None and word_at(tokens, k + 1) in _OPENS_CONTENT:
            return held
    n = _noun(tokens, j, 6)
    if n is None:
        return None
    form = tokens[n].tags["item"][1]
    if form == "many":
        return None
    if form == "mass":
        number = Number(i, j, None, "unspecified")
    else:
        number = Number(i, j, 1, "exact", more=tokens[i].low == "another")
    goods = _make(tokens, i, n, number)
    for g in goods:
        g.amounts.extend(price)
    return goods


_LEFT = frozenset({"remaining", "other", "final", "last"})


def _definite(tokens: list[Token], i: int) -> list[Goods] | None:
    """ "The drugs", "both vehicles", "the laptop": things told of before."""
    j = i + 1
    if word_at(tokens, j) == "of":
        j += 2
    if word_at(tokens, j) in _LEFT:
        j += 1  # "the remaining five dogs"
    if j >= len(tokens):
        return None
    inner = (
        read_number(tokens, j)
        if tokens[j].kind in ("num", "units", "approx", "min", "money", "weight")
        else None
    )
    goods: list[Goods] | None
    priced = tokens[j].kind == "money" and j + 1 < len(tokens) and _noun(tokens, j + 1, 4)
    if priced and tokens[priced].tags["item"][1] == "one" and _item_of(tokens, priced) not in _DRUGS_OR_CASH:
        # "the £28,000 digger"
        goods = _make(tokens, i, priced, Number(i, j, 1, "exact"))
        goods[0].amounts.append(Amount(tokens[j].data, "GBP", "exact"))
    elif inner is not None:
        goods = _numbered(tokens, j, inner)
    else:
        n = _noun(tokens, j, 5)
        if n is None:
            return None
        form = tokens[n].tags["item"][1]
        value: float | None = 1.0 if form == "one" else None
        if tokens[i].low == "both" and form == "many":
            value = 2.0
        goods = _make(tokens, i, n, Number(i, j, value, "exact" if value else "unspecified"))
    if tokens[i].low == "both" and any(t.low in ("and", "&") for t in tokens[j : j + 4]):
        return goods  # "both Class A and Class B drugs"
    for g in goods or ():
        g.definite = True
    if goods:
        goods[0].first = i  # of "the Class A and B drugs" the second begins where the first ends
    return goods


def _bare(tokens: list[Token], i: int) -> list[Goods] | None:
    """ "Drugs", "mobile phones", "suspected Class A drugs", "the user's phone": no article, no number."""
    if "container" in tokens[i].tags and word_at(tokens, i + 1) in _OPENS_CONTENT:
        # "deal bags of cannabis"
        held = _held(tokens, i, i, Number(i, i, None, "unspecified"))
        if held is not None:
            return held
    n = _noun(tokens, i, 3)
    if n is None:
        return None
    form = tokens[n].tags["item"][1]
    owner = _owner(tokens, i)
    if form == "one" and owner is not None:
        return _make(tokens, owner, n, Number(owner, i, 1, "exact"))
    further = word_at(tokens, i - 1) == "further"
    goods = _make(tokens, i, n, Number(i, i, 1 if form == "one" else None, "exact", more=further), further)
    if form == "one":
        # A countable noun needs an article or number; headlines drop it.
        for g in goods:
            g.head = "bare"
    return goods


def _owner(tokens: list[Token], i: int) -> int | None:
    """Where the owner's name begins in "the local user's phone", if the thing at ``i`` has one; ``None`` else."""
    j = i - 1
    while (
        j > i - 4
        and j > 0
        and tokens[j].kind in ("word", "name")
        and not tokens[j].low.endswith(("'s", "’s"))
    ):
        j -= 1
    if j < 0 or not tokens[j].low.endswith(("'s", "’s")) or "units" in tokens[j].tags:
        return None
    while j > 0 and j > i - 6 and tokens[j - 1].kind in ("word", "name", "person", "age"):
        if tokens[j - 1].low in lexicon().things["not_adjectives"]:
            break
        j -= 1
        if tokens[j].low in ("a", "an") or tokens[j].low in DEFINITE:
            break
    return j


# -- the noun of a phrase ------------------------------------------------------------------------------------

_ADJECTIVE_KINDS = frozenset(
    "word name not_counts compound_heads adverbs age excluded police code places_of_search ordinals units num".split()
)
_QUOTES = frozenset("'‘’\"“”")


def _noun(tokens: list[Token], i: int, limit: int = 5) -> int | None:
    """The index of the item noun that heads the phrase from ``i``, past adjectives; ``None`` if there is none."""
    for j in range(i, min(i + limit, len(tokens))):
        if "item" in tokens[j].tags:
            if _later_is_head(tokens, j):
                continue
            helps = tokens[j].tags["item"][0] == "animals" and any(t.low in _OF_POLICE for t in tokens[i:j])
            return None if helps or _is_compound(tokens, j) else j  # "a police drugs dog"
        if not _modifies(tokens, i, j):
            return None
    return None


_OF_POLICE = _WORDS["of_police"]


def _later_is_head(tokens: list[Token], j: int) -> bool:
    """ "Cannabis sweets", "drug phones", "vehicle keys": the later noun is the head; not so in "heroin tablets"."""
    if j + 1 >= len(tokens) or "item" not in tokens[j + 1].tags or tokens[j + 1].begin - tokens[j].end > 1:
        return False
    return not _counts(tokens, j + 1)


def _counts(tokens: list[Token], j: int) -> bool:
    """Whether the noun at ``j`` only counts what stands before it: "wraps", "tablets", "items"."""
    if j >= len(tokens) or "container" not in tokens[j].tags:
        return False
    return "item" not in tokens[j].tags or tokens[j].low in lexicon().things["counting_heads"]


def _modifies(tokens: list[Token], first: int, j: int) -> bool:
    """Whether the word at ``j`` may stand between the beginning of a phrase and its noun."""
    token = tokens[j]
    after = tokens[j + 1] if j + 1 < len(tokens) else None
    if token.low == "." and after is not None and after.begin == token.end and after.kind == "num":
        return True  # "a .22 rifle"
    if token.kind == "num" and tokens[j - 1].low == "." and tokens[j - 1].end == token.begin:
        return True
    if token.kind == "num" or (token.kind == "punct" and token.low == "-"):
        # "a 52-reg Astra", "a 17 plate van", "20 12-bore cartridges"
        return any(t.low in _OF_SIZE for t in tokens[j + 1 : j + 3])
    if token.kind == "age":
        return False
    if token.kind == "verb":
        # "the recovered phones", but not "the police also seized phones"
        return token.low in _TOLD_BEFORE and not any(
            t.kind in ("police", "adverbs") or t.low in _SEARCHES for t in tokens[first:j]
        )
    if token.low == "&":
        return j > first and tokens[j - 1].kind == "name"
    if token.low in ("and", "or") and j > first and after is not None:
        # "brown and white powder", "illegal and untaxed cigarettes", "88 electric or off-road bikes"
        first_word = after.low.split()[0]
        adjective = after.kind == "word" or "-" in first_word or _qualifies(first_word)
        return adjective and _qualifies(tokens[j - 1].low)
    if token.kind == "punct":
        if token.low == "," and after is not None and first < j:
            # "a large, rusty knife"
            return (
                tokens[j - 1].kind == after.kind == "word"
                and "item" not in after.tags
                and after.low not in DEFINITE | {"a", "an"}
            )
        return token.low in _QUOTES and after is not None
    if token.kind == "person":
        return after is not None and "item" in after.tags  # "adult dogs"
    if token.low in DEFINITE or token.low in ("a", "an", "all"):
        return False
    return token.kind in _ADJECTIVE_KINDS and token.low not in lexicon().things["not_adjectives"]


_SEARCHES = _WORDS["searches"]


def _qualifies(low: str) -> bool:
    """Whether a word is surely an adjective, so that "and" may join it to another one."""
    return low in lexicon().things["colours"] or low.endswith(
        ("al", "ed", "ive", "ous", "able", "ible", "ic")
    )


def _is_compound(tokens: list[Token], j: int) -> bool:
    """Whether the noun at ``j`` only qualifies another one: "drug dealers", "car park", "knife crime"."""
    if j + 1 >= len(tokens):
        return False
    token, nxt = tokens[j], tokens[j + 1]
    if token.low == "crack" and nxt.low in ("down", "on"):
        return True  # "to crack down on dealing": a verb
    if j and tokens[j - 1].low == "to" and nxt.low in DEFINITE and "container" not in nxt.tags:
        return True  # "to fuel that violence": a verb
    if nxt.begin - token.end > 1 or (nxt.kind == "punct" and nxt.low not in ("-", "/")):
        return False
    if nxt.low == "-" and nxt.begin == token.end:
        return True
    if nxt.low in lexicon().things["sites"]:
        return False
    if "compound_heads" in nxt.tags:
        return True
    form = token.tags["item"][1]
    if nxt.kind == "word" and nxt.text[0].islower() and not _follows(nxt.low):
        # "a drug search dog", "cash converter": an unknown noun after it is the head
        return True
    if (
        nxt.kind == "name"
        and token.text[0].isupper()
        and (form == "one" or token.tags["item"][0] == "other")  # "Ivory Coast"
        and token.tags["item"][0] not in _BRANDED
        and not _follows(nxt.low)
    ):
        return True  # "Animal Welfare", "Weapon Sweeps", but "a Ford Galaxy"
    return "person" in nxt.tags and (form == "one" or (form == "mass" and not token.low.endswith("s")))


_BRANDED = frozenset("vehicles bicycles jewellery phones electronics firearms clothing tools".split())


def _follows(low: str) -> bool:
    """Whether a word after a noun goes on with the sentence, and is not the head of a compound."""
    return low in lexicon().things["followers"] or low.endswith(("ed", "ing", "en", "ly", "wn"))


# -- containers, weights, sums ---------------------------------------------------------------------------------

_OPENS_CONTENT = _WORDS["opens_content"]


def _past_hedges(tokens: list[Token], j: int) -> int:
    """Past "of", "suspected", "what is believed to be both", to what a container or an amount is of."""
    hedges = lexicon().things["hedges"]
    while j < len(tokens) and (tokens[j].low in hedges or _supposed(tokens, j)):
        j += 1
    return j


def _supposed(tokens: list[Token], j: int) -> bool:
    """ "A substance believed to be cocaine": whether what the substance is follows."""
    return tokens[j].low in _SUBSTANCES and word_at(tokens, j + 1) in SUPPOSED


def _container(tokens: list[Token], j: int) -> int:
    """The index of the container noun after a number, past adjectives ("23 individual wraps"), or of what is there."""
    k = j
    while (
        k < len(tokens)
        and k < j + 4
        and (tokens[k].kind in ("word", "name", "adverbs", "person", "code") or tokens[k].low in _QUOTES)
        and tokens[k].low not in lexicon().things["not_adjectives"]
        and "container" not in tokens[k].tags
        and "item" not in tokens[k].tags
    ):
        k += 1
    return k


def _held(tokens: list[Token], i: int, j: int, number: Number) -> list[Goods] | None:
    """What a counted container holds: "26 wraps of cannabis"; "three wraps" alone are of drugs."""
    k = _container(tokens, j)
    if k >= len(tokens) or "container" not in tokens[k].tags or tokens[k].low in ("plants", "plant"):
        return None
    unit = tokens[k].tags["container"]
    m = k + 1 + (word_at(tokens, k + 1) in _QUOTES)
    m += 2 * (word_at(tokens, m) == "made" and word_at(tokens, m + 1) == "up")
    if word_at(tokens, m) in _OPENS_CONTENT:
        m += 1 + (word_at(tokens, m + 1) == "with")
        within = _past_hedges(tokens, m)
        n = _noun(tokens, within, 4)
        if n is not None and "container" in tokens[n].tags and tokens[within].kind in ("num", "units"):
            return None  # "a bag containing nine bags of cannabis": those are counted
        if n is not None:
            return _contained(tokens, i, n, number, unit)
    elif tokens[k].low in ("wraps", "wrap", "deals") and _noun(tokens, j, 6) is None:
        amount = Amount(number.value, unit, number.qualifier)
        return [Goods(i, k + 1, "drugs", [amount], counted=True, head="wraps", held=True)]
    return None


def _contained(tokens: list[Token], i: int, n: int, number: Number, unit: str) -> list[Goods]:
    """The goods of the noun at ``n`` counted by their container; a bundle or a stash counts nothing."""
    goods = _make(tokens, i, n, number)
    for g in goods:
        g.held = True
        if g.item == "cash":
            continue
        count = g.amounts[0]
        if unit == "unspecified":
            count.value, count.qualifier, count.unit = None, "unspecified", lexicon().item_units[g.item][1]
            continue
        count.unit = "items" if unit in ("bags", "deals", "wraps") and g.item not in DRUGS else unit
        if count.value is None and number.value:
            count.value, count.qualifier = number.value, number.qualifier
    return goods


_NEVER_WEIGHED = frozenset(
    "vehicles bicycles phones electronics clothing animals documents tools knives firearms".split()
)


def _weighed(tokens: list[Token], i: int, number: Number) -> list[Goods] | None:
    """ "90 kilos of Class A drugs", "16g (£800 value) of cocaine", "2 x 250g foil pouches of cannabis"."""
    j = number.last
    extra: list[Amount] = []
    if word_at(tokens, j) == "(":
        close = next((k for k in range(j, min(j + 8, len(tokens))) if tokens[k].low == ")"), None)
        if close is not None:
            extra = [Amount(t.data, "GBP", "exact") for t in tokens[j:close] if t.kind == "money"]
            j = close + 1
    while word_at(tokens, j) in _AROUND_WEIGHT or (
        j < len(tokens) and (tokens[j].low in lexicon().things["hedges"] or _supposed(tokens, j))
    ):
        j += 1
    k = _container(tokens, j)
    if k + 1 < len(tokens) and "container" in tokens[k].tags and tokens[k + 1].low == "of":
        j = _past_hedges(tokens, k + 2)
    n = _noun(tokens, j, 6)
    if n is None:
        return None
    if _item_of(tokens, n) in _NEVER_WEIGHED:
        # "an 18-tonne lorry"
        one = tokens[n].tags["item"][1] == "one"
        return _make(tokens, i, n, Number(i, j, 1 if one else None, "exact" if one else "unspecified"))
    goods = _make(tokens, i, n, number)
    for g in goods:
        g.amounts[0].unit = number.unit or "g"
        g.amounts.extend(extra)
    return goods


def _sum_of_money(tokens: list[Token], i: int, number: Number) -> list[Goods] | None:
    """ "£1k worth of cannabis", "£3,000 in cash", "£200,000 of cocaine", "£6,000 cash", "£60,000"."""
    if number.value in _DENOMINATIONS and word_at(tokens, number.last) in ("note", "notes"):
        if word_at(tokens, i - 1) == "in" and tokens[i - 2].kind in ("money", "item"):
            return None  # "£300 in £20 notes"
        notes = read_number(tokens, i - 1) if i else None
        if word_at(tokens, number.last) == "note" and "a" in (tokens[i].low, word_at(tokens, i - 1)):
            return [Goods(i, number.last + 1, "cash", [Amount(number.value, "GBP", "exact")], counted=True)]
        if notes is not None and notes.last == i and notes.value:  # "three £20 notes"
            amount = Amount(notes.value * number.value, "GBP", notes.qualifier)
            return [Goods(notes.first, number.last + 1, "cash", [amount], counted=True)]
        # "bundles of £20 notes": no sum is told
        return [Goods(i, number.last + 1, "cash", [Amount(None, "GBP", "unspecified")], counted=True)]
    j = _past_range(tokens, i, number.last)
    j += tokens[j - 1].kind == "money" and word_at(tokens, j) == "pounds"  # "£15,000 pounds"
    k, worth = j, False
    while word_at(tokens, k) in _OF_MONEY and k < j + 3:
        worth = worth or tokens[k].low not in ("in", "'", "’", "s")
        k += 1
    k = _past_hedges(tokens, k)
    n = _noun(tokens, k, 5)
    amount = Amount(number.value, "GBP", number.qualifier)
    if n is not None and (k > j or _item_of(tokens, n) in _DRUGS_OR_CASH):
        items = _items(tokens, n)
        item = items[0][0] if len(items) == 1 else "drugs"
        if worth and tokens[n].low == "criminal property":
            item = "stolen_property"  # which in other words is cash
        return [Goods(i, items[-1][1], item, [amount], counted=True)]
    if n is not None and n == k and tokens[n].tags["item"][1] in ("one", "many") and not worth:
        # "a £5,000 electric bike"
        return None
    if worth and k < len(tokens):
        return _worth_of_unknown(tokens, i, j, k, amount)
    if _no_cash(tokens, i, j) or (
        word_at(tokens, i - 1) == "in" and word_at(tokens, j) in ("notes", "coins")
    ):
        return None
    if tokens[j - 1].kind == "money" or "pounds" in tokens[j - 1].low:
        return [Goods(i, j, "cash", [amount], counted=True, head="£")]
    return None


_OF_MONEY = frozenset({"worth", "of", "in", "'", "’", "s", "worht", "wroth", "woth"})  # and as it is mistyped
_DENOMINATIONS = frozenset({5, 10, 20, 50, 100})


def _past_range(tokens: list[Token], i: int, j: int) -> int:
    """The index after the other end of "between £5,000 and £10,000"."""
    if (
        word_at(tokens, j) in ("and", "to", "-", "–")
        and j + 1 < len(tokens)
        and tokens[j + 1].kind == "money"
        and word_at(tokens, i - 1) in ("between", "from")
    ):
        return j + 2
    return j


_ANY_GOODS = _WORDS["any_goods"]


def _worth_of_unknown(tokens: list[Token], i: int, j: int, k: int, amount: Amount) -> list[Goods] | None:
    """ "£20,000 worth of counterfeit designer items": no noun that is known stands next to the sum."""
    near = tokens[k : k + 4]
    if not (
        any("item" in t.tags for t in near[:3])
        or (tokens[j].low == "worth" and tokens[k].low not in ("damage", "items"))
    ):
        return None
    words = {t.low for t in near}
    if "cannabis" in words:
        item = "cannabis_plants" if "plants" in words else "cannabis"
        return [Goods(i, k + 1, item, [amount], counted=True)]
    if words & _ANY_GOODS:
        return [Goods(i, k + 1, "other", [amount], counted=True)]
    return None


def _no_cash(tokens: list[Token], i: int, j: int) -> bool:
    """Whether a sum of pounds is what something is worth or owed, and no cash: "watches worth £20,000"."""
    words = lexicon().things
    if i > 1 and tokens[i - 2].kind == "money" and tokens[i - 1].low in ("and", "to", "-", "–"):
        i -= 2  # the other end of a range
    while i > 0 and (tokens[i - 1].kind in ("scales", "max") or tokens[i - 1].low in ("of", "a")):
        i -= 1  # "up to a quarter of a million pounds"
    before = {t.low for t in tokens[max(0, i - 4) : i]}
    return bool(
        before & words["not_cash_before"] or {t.low for t in tokens[j : j + 4]} & words["not_cash_after"]
    )


# -- the thing itself --------------------------------------------------------------------------------------------


def _items(tokens: list[Token], n: int) -> list[tuple[str, int]]:
    """The items that the noun at ``n`` names, with the index after each: three for "Class A, B and C drugs"."""
    item = _item_of(tokens, n)
    if item == "firearms" and not tokens[n].low.startswith("firearm") and _imitated(tokens, n):
        item = "weapons"
    if tokens[n].low in ("device", "devices") and any(
        t.low in lexicon().things["explosive"] for t in tokens[max(0, n - 3) : n]
    ):
        item = "weapons"
    if tokens[n].low == "plant" and word_at(tokens, n - 1) == "of":
        item = "tools"  # "40 items of plant and machinery"
    found = [(item, n + 1)]
    if tokens[n].low in ("class a", "class b", "class c"):
        j = n + 1
        while word_at(tokens, j) in ("and", "&", "/", ",", "or"):
            k = j + 1 + (word_at(tokens, j) == "," and word_at(tokens, j + 1) == "and")  # "A, B, and C"
            if word_at(tokens, k) not in ("a", "b", "c"):
                break
            found.append((f"class_{tokens[k].low}_drugs", k + 1))
            j = k + 1
        if len(found) > 1 and (_item_of(tokens, j) == "drugs" or word_at(tokens, j) == "controlled"):
            found[-1] = (found[-1][0], j + 1)
    return found


def _imitated(tokens: list[Token], n: int) -> bool:
    """Whether an adjective of the gun at ``n`` says that it is none: "a replica Colt handgun"."""
    for j in range(n - 1, max(-1, n - 5), -1):
        if tokens[j].low in lexicon().things["imitations"]:
            return True
        if tokens[j].low in (",", "and", "a", "an") or "item" in tokens[j].tags:
            return False
    return False


def _make(tokens: list[Token], i: int, n: int, number: Number, counted: bool = True) -> list[Goods]:
    """The goods of the noun at ``n`` with ``number`` before it, and what they are said to be worth or weigh."""
    form = tokens[n].tags["item"][1]
    site = _site_after(tokens, n) if form == "mass" else None
    if site is not None:
        if _item_of(tokens, n) not in ("cannabis", "drugs"):
            return []
        amount = Amount(None, "plants", "unspecified")
        return [Goods(i, site, "cannabis_plants", [amount], counted=counted, site=True)]
    items = _items(tokens, n)
    if len(items) > 1 and number.value is not None:
        # two tonnes of "Class A and B drugs" are not two tonnes of each
        items = [("drugs", items[-1][1])]
    goods = [
        Goods(i, last, item, [_amount(tokens, n, item, number)], counted=counted, more=number.more)
        for item, last in items
    ]
    for before, after in pairwise(goods):
        # "Class A and B drugs": the second begins where the first ends
        after.first = before.last
    final = goods[-1]
    if _counts(tokens, n + 1) and tokens[n + 1].begin - tokens[n].end <= 1 and len(goods) == 1:
        # "two cannabis wraps", "heroin tablets": the thing, counted by its container
        final.last = max(final.last, n + 2)
        final.amounts = [Amount(number.value, tokens[n + 1].tags["container"], number.qualifier)]
    if final.item in _BRANDED and tokens[n].text[0].isupper():
        final.last = _past_model(tokens, final.last, final.item)
    contents = final.item not in _DRUGS_OR_CASH and _is_where(tokens, i)
    worth, last = read_worth(tokens, final.last, final.amounts[0].value)
    if not worth and final.item in DRUGS_AND_PLANTS:
        worth, last = read_worth(tokens, past_place(tokens, final.last), final.amounts[0].value)
    if worth and not contents:  # "a bag of heroin inside the car, worth £10,000"
        # What a list is worth together belongs to the last thing only where it stands alone.
        final.amounts.extend(worth)
        final.last = last
    return goods


def _past_model(tokens: list[Token], j: int, item: str) -> int:
    """The index after the model of a brand: "Audi Q7s", "BMW 5 series", "Volkswagen Caddy van"."""
    for _ in range(4):
        if j >= len(tokens) or tokens[j].begin - tokens[j - 1].end > 1:
            break
        if "item" in tokens[j].tags:
            return j + 1 if _item_of(tokens, j) == item else j
        if tokens[j].kind not in ("name", "code", "num") and tokens[j].low not in ("series", "class"):
            break
        j += 1
    return j


_MOST_OF_A_SINGULAR = 12


def _is_where(tokens: list[Token], i: int) -> bool:
    """Whether the phrase at ``i`` says where something was: "in the car", "in vacuum-packed bags"."""
    j = i - 1
    while j > max(0, i - 3) and tokens[j].kind == "word" and tokens[j].low not in _WHERE:
        j -= 1
    return word_at(tokens, j) in _WHERE


_WHERE = frozenset({"in", "inside", "from", "at", "under", "within", "near"})


def _amount(tokens: list[Token], n: int, item: str, number: Number) -> Amount:
    """How much of the noun at ``n`` the number before it says there is."""
    form = tokens[n].tags["item"][1]
    unit, bare = lexicon().item_units[item]
    value, qualifier = number.value, number.qualifier
    if form == "mass" and number.unit is None and value == 1:
        value = None
    single = form == "one" and word_at(tokens, n - 1) != "of"
    if single and number.unit is None and value is not None and value > _MOST_OF_A_SINGULAR:
        # "the 666 county line phone": the number is a name; "two BMW" and "two Mercedes" are two
        value = 1
    if item in DRUGS and (
        tokens[n].tags.get("container") == "tablets" or tokens[n].low.endswith(("tablets", "pills"))
    ):
        unit = "tablets"
    return Amount(value, unit, qualifier) if value is not None else Amount(None, bare, "unspecified")


def _site_after(tokens: list[Token], n: int) -> int | None:
    """The index after "factory" in "cannabis factory", "cannabis 'grow'"; ``None`` if no site follows."""
    j = n + 1 + (word_at(tokens, n + 1) in _QUOTES)
    return j + 1 if word_at(tokens, j) in lexicon().things["sites"] else None


def _holds(tokens: list[Token], goods: Goods, following: list[Goods]) -> bool:
    """Whether a thing only holds the next one: "a packet with four joints", "a cannabis farm of 60 plants"."""
    if not following:
        return False
    if goods.site and word_at(tokens, goods.last + (word_at(tokens, goods.last) == ",")) in _OF_SO_MANY:
        return following[0].item == goods.item and following[0].counted
    return (
        goods.item in ("tobacco", "alcohol", "clothing", "other", "tools")
        and (goods.amounts[0].value == 1 or tokens[goods.last - 1].low in _LUGGAGE)
        and goods.last < following[0].first <= goods.last + 3
        and tokens[goods.last].low in ("containing", "filled", "full")
    )


_OF_SO_MANY = frozenset("of with containing comprising consisting made housing".split())
_LUGGAGE = frozenset("suitcases rucksacks backpacks holdalls bags boxes".split())
_ELIDED = ""


def _name_containers(found: list[Goods]) -> None:
    """ "12 wraps of heroin and nine of cocaine": the container said before; without one nothing was counted."""
    for before, goods in zip([None, *found], found, strict=False):
        count = goods.amounts[0]
        if count.unit != _ELIDED:
            continue
        if before is not None and before.held and before.item in DRUGS:
            count.unit = before.amounts[0].unit
        else:
            goods.amounts[0] = Amount(None, lexicon().item_units[goods.item][1], "unspecified")


# -- things told together -------------------------------------------------------------------------------------


def _identified(tokens: list[Token], found: list[Goods]) -> list[Goods]:
    """ "Drugs, believed to be cocaine" are one thing: what it is believed to be, as much of it as was said first."""
    kept: list[Goods] = []
    for goods in found:
        before = kept[-1] if kept else None
        if before is not None and _same_thing(tokens, before, goods):
            told = [a for a in before.amounts if a.value is not None]
            units = {a.unit for a in told}
            own = [a for a in goods.amounts if a.value is not None and a.unit not in units]
            goods.amounts = told + own or goods.amounts
            goods.item = before.item if before.item in ("firearms", "cannabis_plants") else goods.item
            goods.counted = goods.counted or before.counted
            goods.held, goods.definite, goods.more = before.held, before.definite, before.more
            goods.first = before.first
            kept[-1] = goods
            both = {"both", "all"} & {t.low for t in tokens[before.last : goods.last]}
            for other in kept[-2:-1] if both else ():
                if goods.item in KINDS_OF.get(other.item, frozenset()):
                    other.item = (
                        goods.item
                    )  # "20 bags of drugs and 17 tubes of drugs, both believed to be cocaine"
            continue
        kept.append(goods)
    return kept


def _same_thing(tokens: list[Token], before: Goods, goods: Goods) -> bool:
    """Whether the second thing only says what the first one is, or is called."""
    kinds = KINDS_OF.get(before.item, frozenset())
    if before.item == "other":
        kinds = DRUGS
    if before.item == "cannabis_plants":
        kinds = frozenset({"cannabis"})  # "400 plants, suspected to be cannabis"
    if before.item == "cash" and any(a.value for a in before.amounts):
        return False
    if goods.item != before.item and goods.item not in kinds and {before.item, goods.item} != _GUNS:
        return False
    words = lexicon().things
    gap = [t.low for t in tokens[before.last : goods.first]]
    if goods.definite:
        return False
    if {before.item, goods.item} == _GUNS:
        gap = [low for low in gap if low not in _HARMLESS]
    naming = set(gap) - {",", "-", "–", "("}
    if naming <= words["named"] and naming - {"as"} and (len(naming) == len(set(gap)) or naming & _NAMED_AS):
        return goods.item in DRUGS
    return bool(words["identifying"] & set(gap) and {"be", "as", "for", "contain"} & set(gap)) and set(
        gap
    ) <= (words["identifying"] | words["identified"])


_GUNS = {"firearms", "weapons"}
_HARMLESS = frozenset({"gas", "air", "bb", "imitation", "replica", "toy"})


def _added_up(tokens: list[Token], found: list[Goods]) -> list[Goods]:
    """Without the single things that only say which ones were counted: "three cars, an Audi, a BMW and a Kia"."""
    kept: list[Goods] = []
    i = 0
    while i < len(found):
        whole, j = found[i], i + 1
        kept.append(whole)
        count = whole.amounts[0].value or 0
        while j < len(found) and j - i <= count and _single_of(tokens, whole, found[j - 1], found[j]):
            j += 1
        # "the vehicle, a Kia," is one as well
        i = j if (count > 1 or whole.definite) and j - i - 1 == count else i + 1
    return kept


def _single_of(tokens: list[Token], whole: Goods, before: Goods, goods: Goods) -> bool:
    gap = {t.low for t in tokens[before.last : goods.first]}
    return (
        goods.item == whole.item
        and [a.value for a in goods.amounts] == [1]
        and bool(gap)
        and gap <= ({",", "-", "–", ":"} if before is whole else {",", "and"})
    )


_HEADINGS = frozenset(
    {"drugs", "class_a_drugs", "class_b_drugs", "class_c_drugs", "weapons", "stolen_property"}
)


def _without_headings(tokens: list[Token], found: list[Goods]) -> list[Goods]:
    """Without the general word that a dash or colon explains: "a stash of drugs in the boot - 10 wraps of heroin"."""
    kept: list[Goods] = []
    for i, goods in enumerate(found):
        if goods.item in _HEADINGS and all(a.value is None for a in goods.amounts):
            last = _last_heading(tokens, found, i)
            kinds = KINDS_OF.get(goods.item, frozenset())
            if _is_explained(tokens, found, last) and any(g.item in kinds for g in found[last + 1 :]):
                continue
        kept.append(goods)
    return kept


def _last_heading(tokens: list[Token], found: list[Goods], i: int) -> int:
    """The index of the last general word of those joined to the one at ``i``: "class A and B drugs - heroin ..."."""
    while (
        i + 2 < len(found)
        and found[i + 1].item in _HEADINGS
        and all(a.value is None for a in found[i + 1].amounts)
        and {t.low for t in tokens[found[i].last : found[i + 1].first]} <= {"and", "&", ","}
    ):
        i += 1
    return i


def _is_explained(tokens: list[Token], found: list[Goods], i: int) -> bool:
    """Whether a dash, a colon or "namely" explains the general word at ``i`` of the things by what follows it."""
    following = found[i + 1] if i + 1 < len(found) else None
    if following is None or not any(following.item in KINDS_OF.get(g.item, ()) for g in found[: i + 1]):
        return False
    gap = tokens[found[i].last : following.first]
    return (
        1 <= len(gap) <= _REACH_OF_HEADING
        and gap[-1].low in ("-", "–", ":", "namely")
        and ([t.low for t in gap] == [",", "namely"] or not any(t.kind in _ENDS_HEADING for t in gap[:-1]))
    )


_REACH_OF_HEADING = 9
_ENDS_HEADING = frozenset({"verb", "punct", "be", "have", "modal"})


def _only_describes(tokens: list[Token], before: Goods, goods: Goods) -> bool:
    """Whether a phrase only says what the thing before it is like, or is.

    "A machete with a 10-inch blade", "14g of 'shatter' - a potent form of cannabis oil", "a 'Taser' style weapon".
    """
    if goods.item != before.item:
        return False
    gap = " ".join(t.low for t in tokens[before.last : goods.first])
    if not _BLADE.isdisjoint(t.low for t in tokens[goods.first : goods.last]):
        return _ITS.fullmatch(gap) is not None
    return _FORM_OF.fullmatch(gap) is not None or _STYLE.fullmatch(gap) is not None


_STYLE = re.compile(r"['’\"”]? ?(?:style|type|like)")  # "a 'Taser' style weapon"
_ITS = re.compile(r"(?:with|having)(?: (?!and\b|a (?:knife|machete)\b)[\w./-]+){0,8}")
_FORM_OF = re.compile(
    r"(?:['’\"”] )?[-–(,] an? (?:[\w-]+ ){0,4}(?:form|type|strain|kind|variety|variant|derivative) of"
)
_BLADE = frozenset({"blade", "blades"})


def _without_glosses(tokens: list[Token], found: list[Goods]) -> list[Goods]:
    """What a bracket only explains is not another thing: "two stolen cars (a BMW and an Audi)".

    It may say what kind of thing it is: "100 wraps of drugs (crack and heroin)".
    """
    kept: list[Goods] = []
    explained: dict[int, list[Goods]] = {}
    for goods in found:
        opening = _bracket_around(tokens, goods)
        of = next((k for k, g in enumerate(kept) if opening is not None and 0 <= opening - g.last <= 1), None)
        if of is not None and kept[of].item in KINDS_OF.get(goods.item, frozenset()):
            continue  # "skunk cannabis (Class B)"
        if of is not None and (
            goods.item == kept[of].item or goods.item in KINDS_OF.get(kept[of].item, frozenset())
        ):
            explained.setdefault(of, []).append(goods)
        else:
            kept.append(goods)
    for of, glosses in explained.items():
        whole, told = kept[of], any(a.value for g in glosses for a in g.amounts)
        if any(a.value for a in whole.amounts):
            if whole.item in DRUGS and not told:
                whole.item = common_item({g.item for g in glosses})
        elif told or len(glosses) > 1:
            kept.extend(glosses)
        elif whole.item in DRUGS:
            whole.item = glosses[0].item
            _worth_after_gloss(tokens, whole, glosses[0])
    return sorted(kept, key=lambda g: g.first)


def _worth_after_gloss(tokens: list[Token], whole: Goods, gloss: Goods) -> None:
    """ "Class A drugs (cocaine) worth £9,000": what a thing is worth, told behind the bracket that explains it."""
    if word_at(tokens, gloss.last) == ")":
        worth, last = read_worth(tokens, gloss.last + 1)
        if worth:
            whole.amounts.extend(worth)
            whole.last = last


def _bracket_around(tokens: list[Token], goods: Goods) -> int | None:
    """The index of the bracket that opens before ``goods`` and is not closed before it."""
    for k in range(goods.first - 1, max(-1, goods.first - 14), -1):
        if tokens[k].low == ")":
            return None
        if tokens[k].low == "(":
            return k
    return None


_LINKS = frozenset({",", "and", "&", "/", "both", "suspected", "or"})
_HARD = frozenset({"heroin", "cocaine", "crack_cocaine", "class_a_drugs", "mdma"})
_CLASS_B = frozenset({"cannabis", "cannabis_plants", "amphetamine", "class_b_drugs"})


def _mixed(tokens: list[Token], found: list[Goods]) -> list[Goods]:
    """Drugs that share one number are one thing: "£3,000 worth of heroin and crack cocaine"."""
    kept: list[Goods] = []
    i = 0
    while i < len(found):
        end = i + 1
        joined = False
        while end < len(found) and _linked(tokens, found[end - 1], found[end]):
            joined = (
                "," not in (gap := [t.low for t in tokens[found[end - 1].last : found[end].first]])
                or "and" in gap
            )
            end += 1
        run = found[i:end]
        amounts = _shared_amounts(run) if len(run) > 1 and joined else []
        if amounts:
            run = [
                Goods(
                    run[0].first,
                    run[-1].last,
                    common_item({g.item for g in run}),
                    amounts,
                    counted=True,
                    held=run[0].held,
                    kinds=() if tokens[run[0].first].low in DEFINITE else tuple({g.item: 0 for g in run}),
                )
            ]
        kept.extend(run)
        i = end
    return kept


def _linked(tokens: list[Token], a: Goods, b: Goods) -> bool:
    if not {a.item, b.item} <= DRUGS_AND_PLANTS or a.site or b.site or b.definite:
        return False
    if b.counted and b.amounts[0].value is not None:
        return False  # it begins another amount
    gap = {t.low for t in tokens[a.last : b.first]}
    if not gap:
        return a.item.startswith("class_") and b.item.startswith("class_") and a.last == b.first
    return gap <= _LINKS and bool(gap & {",", "and", "&", "/"})


def _counted_as_one(tokens: list[Token], found: list[Goods]) -> list[Goods]:
    """ "49 knives and weapons" are 49 weapons: one number for a kind and the general word for it."""
    kept: list[Goods] = []
    for goods in found:
        before = kept[-1] if kept else None
        if (
            before is not None
            and (before.amounts[0].value or 0) > 2
            and before.amounts[0].unit == "items"
            and not goods.counted
            and not goods.definite
            and [t.low for t in tokens[before.last : goods.first]] in (["and"], ["and", "other"])
            and before.item in KINDS_OF.get(goods.item, ())
            and goods.item == "weapons"
        ):
            before.item, before.last = goods.item, goods.last
            continue
        kept.append(goods)
    return kept


def _shared_amounts(run: list[Goods]) -> list[Amount]:
    """The one number of a list of drugs, before the first or after the last; nothing if several have their own."""
    first, last = run[0], run[-1]
    if any(g.counted or any(a.value is not None for a in g.amounts) for g in run[1:-1]):
        return []
    before = [a for a in first.amounts if a.value is not None]
    after = [a for a in last.amounts if a.value is not None]
    by_last = last.amounts[0].unit in ("wraps", "deals", "bags", "tablets")
    if by_last and len(before) == len(first.amounts) == 1 and before[0].unit == "items" and not last.counted:
        # "150 heroin and crack cocaine deals"
        return [Amount(before[0].value, last.amounts[0].unit, before[0].qualifier), *after]
    if before:
        if last.counted or len(before) > 1 or not (first.held or before[0].unit in ("GBP", "g")):
            return []
        if any(a.unit != "GBP" or before[0].unit == "GBP" for a in after):
            return []
        return before + after
    if after and all(a.unit in ("GBP", "g") for a in after) and last.amounts[0].value is None:
        return after
    return []


def common_item(items: set[str]) -> str:
    """The most particular item that all drugs of a list are.

    >>> common_item({"heroin", "crack_cocaine"}), common_item({"cannabis", "cocaine"})
    ('class_a_drugs', 'drugs')
    """
    if len(items) == 1:
        return next(iter(items))
    if items <= _HARD:
        return "class_a_drugs"
    if items <= {"cannabis", "cannabis_plants"}:
        return "cannabis"
    return "class_b_drugs" if items <= _CLASS_B else "drugs"


def _is_device(tokens: list[Token], goods: Goods, found: list[Goods]) -> bool:
    """ "A phone, some cash and a tablet": a single tablet in a list with a phone."""
    return (
        goods.item == "drugs"
        and tokens[goods.last - 1].low == "tablet"
        and goods.amounts[0].value == 1
        and any(g.item in ("phones", "electronics") for g in found)
    )


_TABLETS = frozenset({"tablet", "tablets"})


def _named_tablets(tokens: list[Token], goods: Goods) -> bool:
    """ "82 methandienone tablets", "40 blue tablets": whether a word says what they are, as it does of no device."""
    at = next(j for j in range(goods.first, goods.last) if tokens[j].low in _TABLETS)
    before = tokens[at - 1] if at - 1 > goods.first else None
    return before is not None and before.kind == "word" and before.low not in _TOLD_BEFORE | {"stolen", "of"}


def _tell_tablets(tokens: list[Token], found: list[Goods]) -> None:
    """ "Tablets and mobile phones" are devices, not drugs."""
    for before, after in pairwise(found):
        for this, other in ((before, after), (after, before)):
            if (
                this.item == "drugs"
                and any(t.low in _TABLETS for t in tokens[this.first : this.last])
                and not _named_tablets(tokens, this)
                and other.item in ("phones", "electronics")
            ) or _is_device(tokens, this, found):
                this.item = "electronics"
                for amount in this.amounts:
                    amount.unit = amount.unit if amount.unit == "GBP" else "items"
