"""Things in a sentence that can be seized, each with its number and worth: "20 phones and £3,000 in cash"."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from extract.numerals import DEFINITE, Number, read_number
from extract.scan import Token
from extract.words import lexicon

DRUGS = frozenset(
    (
        "cannabis cocaine crack_cocaine heroin amphetamine mdma class_a_drugs class_b_drugs class_c_drugs drugs"
    ).split()
)


# What a general word may stand for when the particulars are told elsewhere in the release.
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
class Amount:
    """One number told of a thing: how many or how much of it, or what it is worth."""

    value: float | None
    unit: str
    qualifier: str


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


_WORTH = frozenset(
    {"worth", "valued", "value", "totalling", "totaling", "estimated", "with", "having", "amounting"}
)
_SITES = frozenset(
    {
        "factory",
        "factories",
        "farm",
        "farms",
        "grow",
        "grows",
        "cultivation",
        "cultivations",
        "set-up",
        "setup",
        "set-ups",
        "growing",
    }
)
_VALUE_WORDS = frozenset(
    (
        "a an the of with worth valued value at to up street potential estimated an estimate "
        "totalling totaling total maximum retail approximate combined having about around which would "
        "have has had been be could fetch and believed be is was market predicted more than over "
        "between in amounting resale yield"
    ).split()
)


def read_goods(tokens: list[Token]) -> list[Goods]:
    """Every phrase of things in the sentence, in order."""
    found: list[Goods] = []
    i, size = 0, len(tokens)
    while i < size:
        goods = _phrase(tokens, i)
        if not goods:
            i += 1
            continue
        found.extend(goods)
        i = max(goods[-1].last, i + 1)
    found = _identified(tokens, found)
    for before, after in pairwise(found):
        # "tablets and mobile phones" are devices, not drugs
        for this, other in ((before, after), (after, before)):
            if (
                this.item == "drugs"
                and "tablet" in tokens[this.last - 1].low
                and other.item in ("phones", "electronics")
            ):
                this.item = "electronics"
                for amount in this.amounts:
                    amount.unit = "items"
    return found


_BELIEVED = frozenset("suspected believed thought understood".split())
_BELIEVED_TO_BE = _BELIEVED | frozenset("to be have been which is are was were what , - – both".split())


def _identified(tokens: list[Token], found: list[Goods]) -> list[Goods]:
    """ "Drugs, believed to be cocaine" are one thing: what it is believed to be, as much of it as was said first."""
    kept: list[Goods] = []
    for goods in found:
        before = kept[-1] if kept else None
        if (
            before is not None
            and before.item in ("drugs", "class_a_drugs", "class_b_drugs", "other")
            and goods.item in DRUGS
        ):
            gap = [t.low for t in tokens[before.last : goods.first]]
            if gap and _BELIEVED & set(gap) and "be" in gap and set(gap) <= _BELIEVED_TO_BE:
                if all(a.value is None for a in goods.amounts):
                    goods.amounts = before.amounts
                    goods.counted = before.counted
                goods.first = before.first
                kept[-1] = goods
                continue
        kept.append(goods)
    return kept


_PLAIN = frozenset({
    "punct", "when", "be", "have", "modal", "pronoun", "time", "decade", "noun", "negation",
})  # fmt: skip


def _phrase(tokens: list[Token], i: int) -> list[Goods] | None:
    """The phrase that begins at ``i``; two for "Class A and B drugs"."""
    token = tokens[i]
    kind = token.kind
    if kind in _PLAIN or (kind == "verb" and "item" not in token.tags):
        return None
    number = read_number(tokens, i)
    low = token.low
    if number is not None and not (number.unit == "GBP" and low in ("a", "an")):
        return _numbered(tokens, i, number)
    if low in ("a", "an", "another"):
        return _article(tokens, i)
    if low in DEFINITE or low in ("both", "all"):
        return _definite(tokens, i)
    if "item" in token.tags:
        return _bare(tokens, i)
    return None


_NOT_ADJECTIVES = frozenset(
    (
        "of in on at by for from with to after before during over under and or as that which while "
        "when where then because but into through against about between off out up down per was were "
        "is"
    ).split()
)
_ADJECTIVE_KINDS = frozenset(
    "word name not_counts compound_heads adverbs age excluded police code places_of_search ordinals units num".split()
)


def _noun(tokens: list[Token], i: int, limit: int = 5) -> int | None:
    """The index of the item noun that heads the phrase from ``i``, past adjectives; ``None`` if there is none."""
    j = i
    while j < len(tokens) and j < i + limit:
        token = tokens[j]
        if "item" in token.tags:
            nxt = tokens[j + 1] if j + 1 < len(tokens) else None
            # "cannabis sweets", "drug phones", "vehicle keys": the later noun is the head.
            if nxt is not None and "item" in nxt.tags and nxt.begin - token.end <= 1:
                j += 1
                continue
            if _is_compound(tokens, j):
                return None
            return j
        if token.kind == "age":
            return None
        if token.kind == "verb":
            if token.low not in ("recovered", "seized", "suspected"):
                return None
        elif token.kind == "num":
            return None
        elif token.low == "&" and j > i and tokens[j - 1].kind == "name":
            pass
        elif token.kind == "punct":
            # "a large, rusty knife"
            if not (
                token.low in (",", "'", "‘", "’", '"', "“", "”")
                and j > i
                and j + 1 < len(tokens)
                and (
                    token.low != ","
                    or ("item" in tokens[j + 1].tags and tokens[j - 1].kind == "word" and False)
                )
            ):
                return None
        elif token.kind == "person" and j + 1 < len(tokens) and "item" in tokens[j + 1].tags:
            pass  # "adult dogs"
        elif token.kind not in _ADJECTIVE_KINDS or token.low in _NOT_ADJECTIVES:
            return None
        j += 1
    return None


def _is_compound(tokens: list[Token], j: int) -> bool:
    """Whether the noun at ``j`` only qualifies another one: "drug dealers", "car park", "knife crime"."""
    if j + 1 >= len(tokens):
        return False
    token, nxt = tokens[j], tokens[j + 1]
    if nxt.begin - token.end > 1 or (nxt.kind == "punct" and nxt.low not in ("-", "/")):
        return False
    if nxt.low == "-" and nxt.begin == token.end:
        return True
    if "compound_heads" in nxt.tags:
        return nxt.low not in _SITES
    if nxt.kind == "word" and nxt.text[0].islower() and "item" in token.tags and not _follows(nxt.low):
        # "a drug search dog", "cash converter": an unknown noun after it is the head
        return True
    if token.tags["item"][1] == "one" and "person" in nxt.tags:
        return True
    return token.low.endswith("s") is False and "person" in nxt.tags and token.tags["item"][1] == "mass"


_FOLLOWERS = frozenset(
    (
        "in on at of to for by with from and or as which that who whose including worth inside under "
        "near after during while when along plus such alongside within outside behind but if so than "
        "through throughout across around onto into between before because where whilst amid via over "
        "above below beneath beside up off out per them it is thought kept left torn sold made thrown "
        "known hid shut lay there then now also both not their his her an a the this what until since "
        "upon despite like concealed about x s t among amongst towards against without following "
        "shortly earlier later estimated valued totalling weighing recovered seized"
    ).split()
)


def _follows(low: str) -> bool:
    """Whether a word after a noun goes on with the sentence, and is not the head of a compound."""
    return low in _FOLLOWERS or low.endswith(("ed", "ing", "en", "ly", "wn"))


def _numbered(tokens: list[Token], i: int, number: Number) -> list[Goods] | None:
    j = number.last
    size = len(tokens)
    if number.unit == "GBP":
        return _amount_of_money(tokens, i, number)
    if number.unit in ("g", "litres"):
        return _weighed(tokens, i, number)
    if number.value is None and j < size and tokens[j].low == "pounds":
        # "thousands of pounds worth of drugs", "thousands of pounds in cash"
        return _amount_of_money(tokens, i, Number(number.first, j + 1, None, "unspecified", "GBP"))
    if j < size and tokens[j].low == "x":
        j += 1
        if j < size and tokens[j].kind == "weight":
            value, unit = tokens[j].data
            inner = Number(number.first, j + 1, (number.value or 0) * value, number.qualifier, unit)
            return _weighed(tokens, i, inner)
    # "26 wraps of cannabis", "two bags of cannabis", "three packages"
    k = _container(tokens, j)
    if k < size and "container" in tokens[k].tags and tokens[k].low not in ("plants", "plant"):
        unit = tokens[k].tags["container"]
        m = k + 1
        if m < size and tokens[m].low in ("of", "containing", "filled"):
            m += 1
            while m < size and tokens[m].low in (
                "a",
                "the",
                "suspected",
                "with",
                "what",
                "is",
                "was",
                "were",
                "are",
                "be",
                "believed",
                "to",
                "both",
            ):
                m += 1
            n = _noun(tokens, m, 4)
            if n is not None:
                return _contained(tokens, i, n, number, unit)
        elif "item" not in tokens[k].tags:
            if tokens[k].low in ("wraps", "wrap", "deals"):
                return [
                    _goods(
                        tokens,
                        i,
                        k + 1,
                        "drugs",
                        [Amount(number.value, unit, number.qualifier)],
                        counted=True,
                        head="wraps",
                    )
                ]
            n = _noun(tokens, j, 5)
            if n is None:
                return None
    if j < size and "container" in tokens[j].tags and tokens[j].low in ("plants", "plant"):
        return _make(tokens, i, j, number)
    if j + 1 < size and tokens[j].low == "of" and tokens[j + 1].low in DEFINITE and number.value:
        # "one of the phones"
        n = _noun(tokens, j + 2, 5)
        if n is None:
            return None
        goods = _make(tokens, i, n, number)
        for g in goods:
            g.definite = True
        return goods
    n = _noun(tokens, j, 6)
    if n is None:
        return None
    head = tokens[n]
    # "two cannabis wraps": the thing, counted by its container
    if n + 1 < size and "container" in tokens[n + 1].tags and "item" not in tokens[n + 1].tags:
        goods = _make(tokens, i, n, number)
        for g in goods:
            g.last = max(g.last, n + 2)
            for a in g.amounts:
                if a.unit != "GBP":
                    a.unit = tokens[n + 1].tags["container"]
        return goods
    if number.value is not None and head.tags["item"][1] == "mass" and number.value != 1:
        following = tokens[n + 1] if n + 1 < size else None
        if following is not None and following.low in _SITES:
            return [
                _goods(
                    tokens,
                    i,
                    n + 2,
                    "cannabis_plants",
                    [Amount(None, "plants", "unspecified")],
                    counted=True,
                    site=True,
                )
            ]
    return _make(tokens, i, n, number)


_HARD = frozenset({"heroin", "cocaine", "crack_cocaine", "class_a_drugs", "mdma"})


def _contained(tokens: list[Token], i: int, n: int, number: Number, unit: str) -> list[Goods]:
    """What a counted container holds: "26 wraps of cannabis"; wraps of two hard drugs are of class A drugs."""
    goods = _make(tokens, i, n, number)
    first = goods[0]
    j = goods[-1].last
    if len(goods) == 1 and first.item in DRUGS and j + 1 < len(tokens) and tokens[j].low in ("and", "&"):
        other = tokens[j + 1]
        item = other.tags.get("item", ("",))[0]
        if item in DRUGS and item != first.item:
            first.item = "class_a_drugs" if {item, first.item} <= _HARD else "drugs"
            worth, last = _worth(tokens, j + 2)
            first.amounts.extend(worth)
            first.last = last if worth else j + 2
    for g in goods:
        for a in g.amounts:
            if a.unit != "GBP" and g.item != "cash":
                a.unit = unit
                if a.value is None and number.value:
                    a.value, a.qualifier = number.value, number.qualifier
    return goods


def _container(tokens: list[Token], j: int) -> int:
    """The index of the container noun after a number, past adjectives ("23 individual wraps"), or of what is there."""
    k = j
    while (
        k < len(tokens)
        and k < j + 4
        and tokens[k].kind in ("word", "name", "adverbs", "person", "code")
        and tokens[k].low not in _NOT_ADJECTIVES
        and "container" not in tokens[k].tags
        and "item" not in tokens[k].tags
    ):
        k += 1
    return k


def _amount_of_money(tokens: list[Token], i: int, number: Number) -> list[Goods] | None:
    """ "£1k worth of cannabis", "£3,000 in cash", "£200,000 of cocaine", "£6,000 cash", "£60,000"."""
    j = number.last
    size = len(tokens)
    if (
        j + 1 < size
        and tokens[j].low in ("and", "to", "-", "–")
        and tokens[j + 1].kind == "money"
        and i > 0
        and tokens[i - 1].low in ("between", "from")
    ):
        j += 2
    k = j
    worth = False
    while k < size and k < j + 3 and tokens[k].low in ("worth", "of", "in", "worth", "'", "’"):
        worth = worth or tokens[k].low in ("worth", "of")
        k += 1
    while (
        k < size
        and k < j + 8
        and tokens[k].low
        in (
            "suspected",
            "a",
            "the",
            "what",
            "is",
            "was",
            "believed",
            "to",
            "be",
            "criminal",
            "illegal",
            "illicit",
            "both",
            "prepared",
        )
    ):
        k += 1
    n = _noun(tokens, k, 5)
    amount = Amount(number.value, "GBP", number.qualifier)
    if n is not None and (k > j or tokens[n].tags["item"][0] in DRUGS | {"cash"}):
        goods = []
        for part in _items(tokens, n):
            item = part[0]
            goods.append(
                _goods(
                    tokens, i, part[1], item, [Amount(amount.value, "GBP", amount.qualifier)], counted=True
                )
            )
        if goods[0].item != "cash":
            goods = goods[:1] if len(goods) == 1 else goods
        return goods
    if n is not None and n == k and tokens[n].tags["item"][1] in ("one", "many") and not worth:
        # "a £5,000 electric bike"
        return None
    if worth and k < size:
        site = any("item" in t.tags for t in tokens[k : k + 3])
        if site or (tokens[j].low == "worth" and not (k < size and tokens[k].low in ("damage", "items"))):
            words = [t.low for t in tokens[k : k + 4]]
            if "cannabis" in words:
                return [
                    _goods(
                        tokens,
                        i,
                        k + 1,
                        "cannabis_plants" if "plants" in words else "cannabis",
                        [amount],
                        counted=True,
                    )
                ]
            if any(
                w in ("goods", "items", "property", "products", "stock", "equipment", "merchandise")
                for w in words
            ):
                return [_goods(tokens, i, k + 1, "other", [amount], counted=True)]
        return None
    if _no_cash(tokens, i, j):
        return None
    if tokens[j - 1].kind == "money" or "pounds" in tokens[j - 1].low:
        return [_goods(tokens, i, j, "cash", [amount], counted=True, head="£")]
    return None


_VALUED = frozenset(
    "worth value valued fetch fetching costing cost estimated assets benefit benefited deposited profited".split()
)
_DUES = frozenset(
    "penalties penalty fines fine duty damages compensation tax unpaid debts debt benefits assets loans".split()
)


def _no_cash(tokens: list[Token], i: int, j: int) -> bool:
    """Whether a sum of pounds is what something is worth or owed, and no cash: "watches worth £20,000"."""
    before = {t.low for t in tokens[max(0, i - 4) : i]}
    return bool(before & _VALUED or {t.low for t in tokens[j : j + 4]} & _DUES)


def _weighed(tokens: list[Token], i: int, number: Number) -> list[Goods] | None:
    """ "90 kilos of Class A drugs", "16g (£800 value) of cocaine", "233.25kg cocaine"."""
    j = number.last
    extra: list[Amount] = []
    if j < len(tokens) and tokens[j].low == "(":
        close = next((k for k in range(j, min(j + 8, len(tokens))) if tokens[k].low == ")"), None)
        if close is not None:
            extra = [Amount(t.data, "GBP", "exact") for t in tokens[j:close] if t.kind == "money"]
            j = close + 1
    while j < len(tokens) and tokens[j].low in (
        "of",
        "in",
        "weight",
        "suspected",
        "a",
        "the",
        "what",
        "is",
        "was",
        "believed",
        "to",
        "be",
        "both",
        "block",
        "worth",
        "bag",
    ):
        j += 1
    k = _container(tokens, j)
    if k + 1 < len(tokens) and "container" in tokens[k].tags and tokens[k + 1].low == "of":
        # "2 x 250g foil pouches of herbal cannabis"
        j = k + 2
    n = _noun(tokens, j, 6)
    if n is None:
        return None
    goods = _make(tokens, i, n, number)
    for g in goods:
        for a in g.amounts:
            if a.unit != "GBP":
                a.unit = number.unit or "g"
        g.amounts.extend(extra)
    return goods


def _article(tokens: list[Token], i: int) -> list[Goods] | None:
    """One thing by its article: "a machete", "a £5,000 electric bike", "a van valued at over £20,000"."""
    j = i + 1
    price: list[Amount] = []
    if j < len(tokens) and tokens[j].kind == "money":
        price = [Amount(tokens[j].data, "GBP", "exact")]
        j += 1
    k = j
    while (
        k < len(tokens)
        and k < j + 4
        and tokens[k].kind in ("word", "name")
        and tokens[k].low not in _NOT_ADJECTIVES
        and "item" not in tokens[k].tags
    ):
        k += 1
    if (
        k + 1 < len(tokens)
        and "container" in tokens[k].tags
        and tokens[k + 1].low in ("of", "containing")
        and "item" not in tokens[k].tags
    ) or (
        k + 1 < len(tokens)
        and "container" in tokens[k].tags
        and tokens[k].tags.get("item", ("",))[0] in ("other", "drugs")
        and tokens[k + 1].low in ("of", "containing")
    ):
        number = Number(i, k, 1, "exact")
        n = _noun(tokens, k + 2, 4)
        if n is not None:
            return _contained(tokens, i, n, number, tokens[k].tags["container"])
    n = _noun(tokens, j, 6)
    if n is None:
        return None
    form = tokens[n].tags["item"][1]
    if form == "many":
        return None
    if form == "mass":
        if n + 1 < len(tokens) and tokens[n + 1].low in _SITES:
            return [
                _goods(
                    tokens,
                    i,
                    n + 2,
                    "cannabis_plants",
                    [Amount(None, "plants", "unspecified")],
                    counted=True,
                    site=True,
                )
            ]
        number = Number(i, j, None, "unspecified")
    else:
        number = Number(i, j, 1, "exact", more=tokens[i].low == "another")
    goods = _make(tokens, i, n, number)
    for g in goods:
        g.amounts.extend(price)
    return goods


def _definite(tokens: list[Token], i: int) -> list[Goods] | None:
    """ "The drugs", "both vehicles", "the laptop": things told of before."""
    j = i + 1
    if j < len(tokens) and tokens[j].low == "of":
        j += 2
    if j >= len(tokens):
        return None
    inner = (
        read_number(tokens, j)
        if tokens[j].kind in ("num", "units", "approx", "min", "money", "weight")
        else None
    )
    if inner is not None:
        goods = _numbered(tokens, j, inner)
    else:
        n = _noun(tokens, j, 5)
        if n is None:
            return None
        form = tokens[n].tags["item"][1]
        if n + 1 < len(tokens) and tokens[n + 1].low in _SITES and form == "mass":
            return [
                _goods(
                    tokens,
                    i,
                    n + 2,
                    "cannabis_plants",
                    [Amount(None, "plants", "unspecified")],
                    definite=True,
                    site=True,
                )
            ]
        value: float | None = 1.0 if form == "one" else None
        if tokens[i].low == "both" and form == "many":
            value = 2.0
        goods = _make(tokens, i, n, Number(i, j, value, "exact" if value else "unspecified"))
    for g in goods or ():
        g.definite = True
        g.first = i
    return goods


def _bare(tokens: list[Token], i: int) -> list[Goods] | None:
    """ "Drugs", "mobile phones", "suspected Class A drugs": no article, no number."""
    n = _noun(tokens, i, 3)
    if n is None:
        return None
    item, form = tokens[n].tags["item"]
    following = tokens[n + 1] if n + 1 < len(tokens) else None
    if form == "mass" and following is not None and following.low in _SITES:
        return [
            _goods(tokens, i, n + 2, "cannabis_plants", [Amount(None, "plants", "unspecified")], site=True)
        ]
    if form == "one":
        # A countable noun needs an article or number; headlines drop it.
        return [
            _goods(tokens, i, n + 1, item, [Amount(1, lexicon().item_units[item][0], "exact")], head="bare")
        ]
    return _make(tokens, i, n, Number(i, i, None, "unspecified"), counted=False)


_IMITATIONS = frozenset({"imitation", "replica", "gas", "gas-powered", "toy", "bb", "air", "fake", "gel"})


def _items(tokens: list[Token], n: int) -> list[tuple[str, int]]:
    """The items that the noun at ``n`` names, with the index after each: three for "Class A, B and C drugs"."""
    item = tokens[n].tags["item"][0]
    if (
        item == "firearms"
        and not tokens[n].low.startswith("firearm")
        and any(t.low in _IMITATIONS for t in tokens[max(0, n - 2) : n])
    ):
        item = "weapons"
    found = [(item, n + 1)]
    if tokens[n].low in ("class a", "class b", "class c"):
        j = n + 1
        while j + 1 < len(tokens) and tokens[j].low in ("and", "&", "/", ",", "or"):
            letter = tokens[j + 1].low
            if letter not in ("a", "b", "c"):
                break
            found.append((f"class_{letter}_drugs", j + 2))
            j += 2
        if (
            len(found) > 1
            and j < len(tokens)
            and tokens[j].low in ("drugs", "controlled", "substances", "substance", "drug")
        ):
            found[-1] = (found[-1][0], j + 1)
    return found


def _make(tokens: list[Token], i: int, n: int, number: Number, counted: bool = True) -> list[Goods]:
    """The goods of the noun at ``n`` with ``number`` before it, and what they are said to be worth or weigh."""
    goods: list[Goods] = []
    form = tokens[n].tags["item"][1]
    for item, last in _items(tokens, n):
        unit, bare = lexicon().item_units[item]
        value = number.value
        qualifier = number.qualifier
        if form == "mass" and number.unit is None and value is not None and value == 1:
            value, qualifier = None, "unspecified"
        if form == "one" and number.unit is None and value is not None and value > 1:
            # "the 666 county line phone": the number is a name
            value = 1
        if item in DRUGS and (
            tokens[n].tags.get("container") == "tablets" or tokens[n].low.endswith(("tablets", "pills"))
        ):
            unit = "tablets"
        amounts = [Amount(value, unit if value is not None else bare, qualifier)]
        made = _goods(tokens, i, last, item, amounts, counted=counted)
        made.more = number.more
        goods.append(made)
    for before, after in pairwise(goods):
        # "Class A and B drugs": the second begins where the first ends
        after.first = before.last
    worth, last = _worth(tokens, goods[-1].last)
    if worth:
        # What a list is worth together belongs to the last thing only where it stands alone.
        goods[-1].amounts.extend(worth)
        goods[-1].last = last
    return goods


def _worth(tokens: list[Token], i: int) -> tuple[list[Amount], int]:
    """ "worth an estimated £128,000", "with a street value of over £1 million", "(value £1300)", "weighing 5kg"."""
    j = i
    size = len(tokens)
    cash = i > 0 and tokens[i - 1].tags.get("item", ("",))[0] == "cash"
    if j < size and tokens[j].low in ("(", ",", "-", "–"):
        j += 1
    if j >= size or not (
        (
            cash
            and (tokens[j].low in ("in", "to", "of") or tokens[j].kind == "min" or "approx" in tokens[j].tags)
        )
        or tokens[j].low
        in (
            "worth",
            "valued",
            "value",
            "with",
            "totalling",
            "totaling",
            "estimated",
            "weighing",
            "having",
            "amounting",
        )
        or (tokens[j].kind == "money" and tokens[i].low == "(")
    ):
        return [], i
    cue = tokens[j].low
    seen_value = cash or cue in ("worth", "valued", "value", "totalling", "totaling", "weighing", "amounting")
    approx = False
    while j < size and j < i + 16:
        token = tokens[j]
        number = (
            read_number(tokens, j)
            if token.kind in ("money", "weight", "approx", "min", "max", "num", "units")
            or token.low == "between"
            else None
        )
        if number is not None and number.unit == "GBP":
            if not (seen_value or tokens[i].low == "("):
                return [], i
            qualifier = number.qualifier
            if qualifier == "exact" and approx:
                qualifier = "approx"
            last = number.last
            if (
                last + 1 < size
                and tokens[last].low
                in (("and", "to") if "between" in (t.low for t in tokens[i:j]) else ("to", "-", "–"))
                and tokens[last + 1].kind == "money"
            ):
                last += 2
            if last < size and tokens[last].low in ("value", ")", "worth"):
                last += 1
            return [Amount(number.value, "GBP", qualifier)], last
        if number is not None and number.unit in ("g", "litres"):
            return [Amount(number.value, number.unit, number.qualifier)], number.last
        if token.low in ("value", "valued", "worth"):
            seen_value = True
        if "approx" in token.tags or token.low in ("potential", "maximum", "estimate", "predicted", "up"):
            approx = True
        if not (token.low in _VALUE_WORDS or token.kind in ("approx", "min", "max")):
            return [], i
        j += 1
    return [], i


def _goods(
    tokens: list[Token],
    first: int,
    last: int,
    item: str,
    amounts: list[Amount],
    *,
    definite: bool = False,
    counted: bool = False,
    head: str = "",
    site: bool = False,
) -> Goods:
    return Goods(first, last, item, amounts, definite, counted, head, site=site)
