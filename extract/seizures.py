"""Seizures: the things that a verb of taking or finding lists, on either side of it, with their numbers and worth."""

from __future__ import annotations

from extract.goods import DRUGS, KINDS_OF, Goods
from extract.mood import base_verb_is_done, has_have, unreal
from extract.numerals import DEFINITE, read_number
from extract.scan import Token
from extract.statement import Mood, Sentence, state

_OFFENCE_WORDS = frozenset(
    (
        "suspicion offence offences conspiracy intent possessing supplying supply possession dealing "
        "suspected concerned cultivation production producing importation counts count"
    ).split()
)


def on_the_person(sentence: Sentence) -> None:
    """ "He had a quantity of cash and several phones in his possession"."""
    tokens = sentence.tokens
    for i, token in enumerate(tokens):
        if (
            token.low == "possession"
            and i > 2
            and tokens[i - 1].low in DEFINITE
            and tokens[i - 2].low == "in"
            and any(t.low in ("had", "found", "have") for t in tokens[:i])
        ):
            _goods_left(sentence, i - 2, i, "possession", "seizure.in_possession")
            return


def caught_with(sentence: Sentence) -> None:
    """ "A boy was arrested at the station with 12 rocks of crack cocaine"."""
    tokens = sentence.tokens
    for v, mood in sentence.moods.items():
        if tokens[v].tags["verb"][0] != "arrests" or not mood.done or v not in sentence.subjects:
            continue
        for j in range(v + 1, min(v + 9, len(tokens))):
            if tokens[j].kind in ("verb", "punct", "modal"):
                break
            if tokens[j].low == "with":
                following = next(
                    (g for g in sentence.goods if g.first == j + 1 and g.counted and g.item in _CONTRABAND),
                    None,
                )
                if following is not None:
                    _goods_right(sentence, v, "possession", "seizure.caught_with", start=j + 1)
                break


def off_the_streets(sentence: Sentence) -> None:
    """ "Took £10,000 worth of cannabis off the streets"."""
    tokens = sentence.tokens
    for i in range(2, len(tokens) - 2):
        if (
            tokens[i].low == "off"
            and tokens[i + 1].low in ("the", "our")
            and tokens[i + 2].low in ("streets", "street", "road", "roads")
        ):
            take = next(
                (
                    j
                    for j in range(i - 1, max(-1, i - 25), -1)
                    if tokens[j].low
                    in ("took", "taken", "taking", "takes", "removed", "gets", "got", "getting")
                ),
                None,
            )
            if take is None or unreal(sentence, take) or (tokens[take - 1].low == "to" and take):
                return
            for goods in sentence.goods:
                if take < goods.first and goods.last <= i and goods.counted and goods.item in _CONTRABAND:
                    seize(sentence, goods, take, "strong", "seizure.off_the_streets", False, False)
            return


_LIST_BREAK = frozenset(
    (
        "after when while who whose suspicion possession supply supplying intent conspiracy offences "
        "offence linked relating connection because where before following for if during until since "
        "alleged then so suspected_of offender led used worth_of concerned admitted pleaded fled "
        "charged court that saw see seen resulted resulting leading meant"
    ).split()
)


_LIST_BREAK_KINDS = frozenset({"modal", "verb", "noun", "pronoun", "be", "have"})


_CONTRABAND = DRUGS | frozenset(
    (
        "cannabis_plants drug_paraphernalia cash firearms ammunition knives weapons phones stolen_property "
        "tobacco jewellery documents alcohol electronics"
    ).split()
)


_CLEARED = DRUGS | {"cannabis_plants", "weapons", "knives", "firearms", "cash", "ammunition"}


def seizure_verb(sentence: Sentence, v: int, form: str) -> None:
    tokens = sentence.tokens
    token = tokens[v]
    mood = sentence.moods[v]
    strength = token.tags.get("strength", "strong")
    if not mood.done:
        return
    rule = f"seizure.{strength}"
    if form == "base":
        if not base_verb_is_done(tokens, v):
            return
        _goods_right(sentence, v, strength, rule + "_active")
        return
    if form == "ing":
        if v == 0 and any(t.low == "is" for t in tokens[1:6]):
            return  # "seizing drugs is what we do"
        if mood.passive and v > 0:
            return
        if v and tokens[v - 1].kind in ("modal", "negation", "det"):
            return
        if (
            strength == "weak"
            and not _police_left(tokens, v)
            and v
            and tokens[v - 1].low not in ("after", "with", "and", ",", "officers", "police", "to", "before")
        ):
            return
        _goods_right(sentence, v, strength, rule + "_participle")
        return
    if strength == "possession" and _possession_in_general(tokens, v):
        return
    if strength == "possession":
        following = next((g for g in sentence.goods if g.first > v), None)
        if following is not None and following.first - v <= 3:
            _goods_right(sentence, v, strength, rule)
        return
    if mood.passive:
        if tokens[mood.start].low == "being" and unreal(sentence, mood.start):
            return
        if _elliptic_goods(sentence, mood, v):
            return
        found = _goods_left(sentence, mood.start, v, strength, rule + "_passive")
        right = next((g for g in sentence.goods if g.first > v), None)
        if (
            not found
            and right is not None
            and right.first - v <= 2
            and not any(g.last <= mood.start for g in sentence.groups if tokens[g.first].kind != "pronoun")
        ):
            # "from the address was recovered around £700 in cash"
            _goods_right(sentence, v, strength, rule + "_inverted")
            return
        _included_right(sentence, v, strength, rule + "_list", bool(found))
        return
    if mood.start == v and unreal(sentence, v):
        return
    inverted = next(
        (j for j in range(v + 1, min(v + 9, len(tokens))) if tokens[j].low in ("was", "were")), None
    )
    if (
        inverted is not None
        and not mood.passive
        and not any(v < g.last and g.first < inverted and not _where(tokens, g, v) for g in sentence.goods)
        and (v == 0 or tokens[v - 1].low in ("also", "and") or mood.start == 0)
        and not any(t.kind == "verb" for t in tokens[v + 1 : inverted])
    ):
        # "Also found at the address was a mobile phone"
        _goods_right(sentence, v, strength, rule + "_inverted", start=inverted + 1)
        return
    if (
        strength == "strong"
        and not any(g.first == v + 1 for g in sentence.goods)
        and _elliptic_object(sentence, v)
    ):
        return
    right = next((g for g in sentence.goods if v < g.first <= v + 3), None)
    left_adjacent = next(
        (g for g in sentence.goods if g.last <= mood.start and _adjacent_left(tokens, g, mood.start)), None
    )
    has = has_have(tokens, mood, v)
    if (
        mood.shared is not None
        and not has
        and right is None
        and tokens[mood.shared].tags["verb"][0] == "seizure"
    ):
        if strength == "clearing":
            _goods_left(sentence, sentence.moods[mood.shared].start, v, strength, rule + "_passive")
        return
    if left_adjacent is not None and not has and (right is None or not _police_left(tokens, v)):
        _goods_left(sentence, mood.start, v, strength, rule + "_reduced")
        _included_right(sentence, v, strength, rule + "_list", True)
        return
    if right is None and strength == "strong" and _elliptic_object(sentence, v):
        return
    if (
        strength in ("weak", "medium")
        and not has
        and not _police_left(tokens, v)
        and not (mood.shared is not None)
    ):
        if not any(t.kind == "police" for t in tokens[:v]) and not any(
            t.low in ("search", "searches", "searched", "warrant", "they", "raid", "also") or "noun" in t.tags
            for t in tokens[:v]
        ):
            return
    _goods_right(sentence, v, strength, rule + "_active")


_IN_GENERAL = frozenset(
    (
        "charged admitted admitting pleaded guilty convicted offence offences report reports reported believed "
        "risk excuse illegal anyone anybody deny denied being wanted suspected"
    ).split()
)


def _possession_in_general(tokens: list[Token], v: int) -> bool:
    """ "Charged with being in possession of a knife", "a report of a man in possession of": no seizure."""
    if not tokens[v].low.startswith("in "):
        return bool({t.low for t in tokens[max(0, v - 6) : v]} & {"risk", "anyone", "anybody", "if"})
    before = tokens[v - 1].low if v else ""
    if before in ("was", "were", "also", "still", "and", "while", "man", "he", "she") or (
        v and tokens[v - 1].kind == "person"
    ):
        return bool({t.low for t in tokens[max(0, v - 10) : v]} & _IN_GENERAL)
    return True


def _elliptic_goods(sentence: Sentence, mood: Mood, v: int) -> bool:
    """ "Of the 68 vehicles stopped, four were seized": a bare number that counts the things told of before."""
    tokens = sentence.tokens
    group = next(
        (g for g in sentence.groups if g.elliptic and not g.partitive and g.last == mood.start and g.count),
        None,
    )
    if group is None or tokens[v].tags.get("strength") != "strong":
        return False
    before = [g for g in sentence.goods if g.last <= group.first and g.item == "vehicles"]
    if not before and not sentence.vehicles_before:
        return False
    made = state(
        sentence,
        "seizure",
        group.count,
        group.qualifier,
        group.first,
        v,
        v,
        "seizure.elliptic",
        item="vehicles",
        unit="items",
    )
    made.elliptic = True
    made.clause = f"{tokens[v].begin}:{group.first}"
    return True


def _elliptic_object(sentence: Sentence, v: int) -> bool:
    """ "Stopped dozens of vehicles and seized eight": a bare number that counts the things told of before."""
    tokens = sentence.tokens
    if v + 1 >= len(tokens) or not any(g.last <= v and g.item == "vehicles" for g in sentence.goods):
        return False
    number = read_number(tokens, v + 1)
    if number is None or not number.value or number.unit is not None or number.last >= len(tokens):
        return False
    if tokens[number.last].low not in ("at", "in", "on", "for", ",", ".", "and", "of"):
        return False
    made = state(
        sentence, "seizure", number.value, number.qualifier, v, number.last - 1, v,
        "seizure.elliptic", item="vehicles", unit="items",
    )  # fmt: skip
    made.elliptic = True
    made.clause = f"{tokens[v].begin}:{number.first}"
    return True


def _police_left(tokens: list[Token], v: int) -> bool:
    return any(
        t.kind == "police" or t.low in ("they", "search", "searches", "warrant", "warrants", "which", "dog")
        for t in tokens[max(0, v - 9) : v]
    )


def _adjacent_left(tokens: list[Token], goods: Goods, start: int) -> bool:
    gap = tokens[goods.last : start]
    return (
        len(gap) <= 1
        and all("adverbs" in t.tags or t.low in (",", "which") or t.kind == "place" for t in gap)
    ) or (
        0 < len(gap) <= 8
        and gap[0].low in ("from", "at", "in", "believed", "being")
        and not any(t.kind in _LIST_BREAK_KINDS for t in gap)
    )


_PARENTHETIC = frozenset(
    "suspected believed thought understood which allegedly hidden stashed belonging linked".split()
)


def _gap_holds(tokens: list[Token], first: int, last: int, limit: int = 14) -> bool:
    """Whether the words between two things still belong to one list."""
    if last - first > limit:
        return False
    i = first
    while i < last:
        token = tokens[i]
        low = token.low
        if low == "as" and i + 1 < last + 1 and tokens[i + 1].low == "well":
            i += 3
            continue
        if low in _PARENTHETIC and {t.low for t in tokens[i + 1 : last]} <= {
            "to",
            "be",
            "have",
            "been",
            "a",
            "the",
        }:
            return True  # "what is believed to be cocaine"
        if low in _PARENTHETIC and i > first:
            # "a car suspected to have been used in crime, a Taser"
            while i < last and tokens[i].low not in (",", "and", "-", "–"):
                i += 1
            if i < last:
                continue
            return False
        if low in _LIST_BREAK or (
            token.kind == "when"
            and i > first
            and tokens[i - 1].low in ("and", "on")
            and any(t.low == "and" for t in tokens[first:i])
        ):
            return False
        if token.kind in _LIST_BREAK_KINDS and "item" not in token.tags:
            # "what was believed to be", "which are believed to be", "seized" inside "items seized included"
            if (
                token.kind in ("be", "have")
                and i + 1 < last
                and tokens[i + 1].low
                in ("believed", "thought", "suspected", "to", "be", "estimated", "worth", "a")
            ):
                i += 1
                continue
            if low in ("be", "been") and tokens[i - 1].low in ("to", "have"):
                i += 1
                continue
            return False
        if low in (";", "."):
            return False
        i += 1
    return True


def names_offence(tokens: list[Token], goods: Goods) -> bool:
    """Whether the thing is only named in an offence: "possession of cannabis", "supply of Class A drugs"."""
    j = goods.first - 1
    steps = 0
    while j >= 0 and steps < 4:
        low = tokens[j].low
        if low in _OFFENCE_WORDS:
            return not (
                low == "suspected" or (low == "possession" and j > 0 and tokens[j - 1].kind == "verb")
            )
        if low in (",", "and", ";", "."):
            return False
        j -= 1
        steps += 1
    return False


def _goods_right(
    sentence: Sentence, v: int, strength: str, rule: str, start: int | None = None, included: bool = False
) -> list[Goods]:
    tokens = sentence.tokens
    taken: list[Goods] = []
    position = v + 1 if start is None else start
    including = included
    for goods in sentence.goods:
        if goods.first < position:
            continue
        if not taken:
            gap = tokens[position : goods.first]
            if not _gap_holds(tokens, position, goods.first, 12) or (
                any(t.low in ("from", "in", "at", "to") for t in gap) and len(gap) > 6
            ):
                break
        elif not _gap_holds(tokens, position, goods.first):
            break
        if any(
            t.low
            in ("including", "includes", "included", "include", "such", "consisting", "comprising", "ranging")
            for t in tokens[position : goods.first]
        ):
            including = True
        elif including and any(
            t.low in ("along", "plus", "together", "well") for t in tokens[position : goods.first]
        ):
            including = False
        if not names_offence(tokens, goods) and not _where(tokens, goods, v):
            example = including and (included or _example_of(goods, taken))
            seize(sentence, goods, v, strength, rule, bool(taken), example)
            taken.append(goods)
        position = goods.last
    _worth_of_list(sentence, taken)
    return taken


def _example_of(goods: Goods, taken: list[Goods]) -> bool:
    """Whether the thing is of a kind that was named before it: "weapons including a baseball bat"."""
    return any(
        g.item == goods.item
        or (
            goods.item in KINDS_OF.get(g.item, ())
            # "a number of items including a Taser" counts no items; "£250,000 worth of goods including" does
            and (g.item not in ("other", "stolen_property") or any(a.value for a in g.amounts))
        )
        for g in taken
    )


def _where(tokens: list[Token], goods: Goods, v: int) -> bool:
    """Whether the thing only says where something was: "drugs from the vehicle", "cash hidden in a car"."""
    return goods.first - 1 > v and _inside(tokens, goods)


def _inside(tokens: list[Token], goods: Goods) -> bool:
    """Whether a preposition of place stands before the thing; not "resulted in two cars being seized"."""
    before = tokens[goods.first - 1].low if goods.first else ""
    further = tokens[goods.first - 2].low if goods.first > 1 else ""
    return before in _INSIDE and not (
        before == "in"
        and further in ("resulted", "resulting", "results", "result", "ended", "culminated", "culminating")
    )


_INSIDE = frozenset(
    (
        "from in inside at on by under behind into near within beneath outside around through onto off using"
    ).split()
)


def _worth_of_list(sentence: Sentence, taken: list[Goods]) -> None:
    """What several drugs are worth together is the worth of drugs, not of the last (or first) one named."""
    drugs = [g for g in taken if g.item in DRUGS or g.item == "cannabis_plants"]
    if len(drugs) < 2:
        return
    for goods in (drugs[0], drugs[-1]):
        worth = [a for a in goods.amounts if a.unit == "GBP"]
        leading = goods is drugs[0] and len(goods.amounts) == 1 and not any(g.counted for g in drugs[1:])
        trailing = goods is drugs[-1] and len(goods.amounts) > 1 and goods.amounts[0].value is None
        others = [a.unit for g in drugs if g is not goods for a in g.amounts if a.value is not None]
        if len(worth) != 1 or not (leading or trailing) or others:
            continue
        hard = {"heroin", "cocaine", "crack_cocaine", "class_a_drugs", "mdma"}
        item = "class_a_drugs" if all(g.item in hard for g in drugs) else "drugs"
        for s in sentence.statements:
            if (
                s.metric == "seizure"
                and s.unit == "GBP"
                and s.value == worth[0].value
                and s.item == goods.item
            ):
                s.item = item
        first = drugs[0].first
        for s in sentence.statements:
            if s.item == item and s.unit == "GBP" and s.value == worth[0].value:
                s.begin = min(s.begin, sentence.tokens[first].begin)
        return


def _goods_left(sentence: Sentence, start: int, v: int, strength: str, rule: str) -> list[Goods]:
    tokens = sentence.tokens
    taken: list[Goods] = []
    position = start
    for goods in reversed(sentence.goods):
        if goods.first >= start or goods.last > position:
            continue
        if not _gap_holds(tokens, goods.last, position, 16 if taken else 20):
            if taken or not _relative_gap(tokens[goods.last : position]):
                break
        if names_offence(tokens, goods):
            break
        if _inside(tokens, goods):
            position = goods.first
            continue
        taken.append(goods)
        position = goods.first
    taken.reverse()
    including = False
    for i, goods in enumerate(taken):
        if i and any(t.low in ("including", "such") for t in tokens[taken[i - 1].last : goods.first]):
            including = True
        seize(sentence, goods, v, strength, rule, i > 0, including and _example_of(goods, taken[:i]))
    _worth_of_list(sentence, taken)
    return taken


def _relative_gap(gap: list[Token]) -> bool:
    return (
        bool(gap)
        and gap[0].low in ("which", "that", ",")
        and len(gap) < 16
        and any(t.low == "which" for t in gap[:2])
    )


_INCLUDING = frozenset(
    {
        "including",
        "alongside",
        "along",
        "together",
        "included",
        "include",
        "includes",
        "as",
        "with",
        ":",
        "plus",
        "–",
        "-",
    }
)


def _included_right(sentence: Sentence, v: int, strength: str, rule: str, found: bool) -> None:
    """ "were seized along with 64 boxes of trainers", "items seized included a machete"."""
    tokens = sentence.tokens
    for j in range(v + 1, min(v + 16, len(tokens))):
        low = tokens[j].low
        if low in ("after", "when", "while", "because", "who", ";") or tokens[j].kind in (
            "verb",
            "modal",
            "pronoun",
        ):
            return
        if low in _INCLUDING:
            if low == "as" and not (j + 1 < len(tokens) and tokens[j + 1].low == "well"):
                continue
            if low == "with" and tokens[j - 1].low not in ("along", "together"):
                continue
            _goods_right(
                sentence,
                v,
                strength,
                rule,
                start=j + 1,
                included=low in ("including", "included", "include", "includes") and found,
            )
            return


def seizure_noun(sentence: Sentence, n: int, form: str) -> None:
    """ "The seizure of 186kg of cocaine", "seizures of cash and phones"."""
    tokens = sentence.tokens
    if form == "nouns" and n > 1 and tokens[n - 1].low in ("vehicle", "car") and not unreal(sentence, n):
        # "eight vehicle seizures"
        number = read_number(tokens, n - 2)
        if number is not None and number.value and number.unit is None and number.last == n - 1:
            made = state(
                sentence, "seizure", number.value, number.qualifier, n - 2, n, n,
                "seizure.strong_count", item="vehicles", unit="items",
            )  # fmt: skip
            made.clause = f"{tokens[n].begin}:{n - 2}"
        return
    if form == "nouns" and n + 1 < len(tokens) and tokens[n + 1].low in ("included", "include", "including"):
        _goods_right(sentence, n, "strong", "seizure.strong_noun", start=n + 2)
        return
    if n + 1 >= len(tokens) or tokens[n + 1].low != "of" or unreal(sentence, n):
        return
    strength = tokens[n].tags.get("strength", "strong")
    _goods_right(sentence, n, strength, f"seizure.{strength}_noun", start=n + 2)


_CRASH = frozenset(
    (
        "collision crash incidents involved carriageway reopened cleared tow towed safe-keeping "
        "lamp examination"
    ).split()
)
_PUBLIC = frozenset(
    (
        "walker guard public resident residents neighbour neighbours farmer owner security staff "
        "passer-by passerby shopkeeper walkers"
    ).split()
)
_TRACES = frozenset(
    (
        "smell images pictures photos messages conversations video videos footage traces evidence "
        "reports that missing stolen"
    ).split()
)


def _found_by_others(tokens: list[Token], goods: Goods, v: int) -> bool:
    """Whether what was found is missing or only talked of, or was found by the public."""
    after = {t.low for t in tokens[goods.last : goods.last + 5]}
    if {"missing", "stolen"} & after and {"been", "be", "missing"} & after:
        return True
    gap = {t.low for t in tokens[v + 1 : goods.first]}
    if gap & _TRACES:
        return True
    around = {t.low for t in tokens[max(0, v - 5) : v]} | {
        t.low for t in tokens[v + 1 : v + 6] if "by" in (tokens[v + 1].low if v + 1 < len(tokens) else "")
    }
    return bool(around & _PUBLIC) and not any(t.kind == "police" for t in tokens[max(0, v - 4) : v])


def _denied(tokens: list[Token], goods: Goods) -> bool:
    """ "No knives or weapons were found": the denial reaches over the whole list."""
    for j in range(goods.first - 1, max(-1, goods.first - 9), -1):
        low = tokens[j].low
        if low in ("no", "neither", "without"):
            return True
        if tokens[j].kind in ("verb", "be", "modal", "have") or low in ("but", ".", ";", "although"):
            return False
    return False


_MOTORED = frozenset(
    (
        "motorcycle motorcycles motorbike motorbikes off-road quad rider riders nuisance "
        "uninsured anti-social motorcyclists"
    ).split()
)


_GENERIC_HEADS = frozenset(
    {
        "item",
        "items",
        "image",
        "images",
        "indecent image",
        "indecent images",
        "property",
        "properties",
        "press",
        "key",
        "keys",
        "light",
        "lights",
        "device",
        "bag",
        "bags",
        "box",
        "boxes",
        "evidence",
        "asset",
        "assets",
    }
)


def seize(
    sentence: Sentence, goods: Goods, v: int, strength: str, rule: str, listed: bool, including: bool
) -> None:
    tokens = sentence.tokens
    if goods.first and tokens[goods.first - 1].kind == "negation":
        return
    if goods.site and strength not in ("strong", "clearing"):
        return
    if strength == "clearing" and not goods.site and goods.item not in ("cannabis_plants", "cannabis"):
        return
    if "streets" in tokens[v].low and not goods.counted:
        # "drugs removed from our streets" is what they are always glad of
        return
    if strength == "weak" and _found_by_others(tokens, goods, v):
        return
    if strength == "medium" and goods.item == "vehicles" and {t.low for t in tokens} & _CRASH:
        return
    if _denied(tokens, goods):
        return
    if strength in ("weak", "possession") and goods.item not in _CONTRABAND:
        counted_animals = goods.item == "animals" and (goods.amounts[0].value or 0) > 1
        by_police = (goods.item in ("tools", "clothing") and strength == "possession") or (
            goods.item in ("tools", "clothing") and rule.endswith("_active") and _police_left(tokens, v)
        )
        if not (counted_animals or by_police):
            return
    if goods.first > 1 and tokens[goods.first - 1].low == "/":
        return
    if tokens[v].low in ("removed", "removing", "intercepted") and goods.item not in _CLEARED:
        return
    if goods.head == "bare" and not (listed or sentence.kind in ("title", "heading")):
        return
    if goods.head == "£" and strength == "weak" and not (goods.first == v + 1 and _police_left(tokens, v)):
        return
    if (
        tokens[goods.last - 1].low.startswith("blade")
        and tokens[goods.first - 1].low == "with"
        and goods.first
    ):
        return  # "a knife with a six-inch blade" is one thing
    last_word = tokens[goods.last - 1].low
    head = tokens[goods.last - 1]
    item = goods.item
    if item == "bicycles" and {t.low for t in tokens} & _MOTORED:
        item = "vehicles"
    if item == "other" and any(t.low == "stolen" for t in tokens[goods.first : goods.last]):
        item = "stolen_property"
    if item == "drugs" and (
        goods.head == "wraps"
        or ((goods.definite or goods.counted) and last_word == "drug")
        or (last_word == "drug" and tokens[goods.last - 2].low == "the")
    ):
        # "40 wraps", "the drug": of what the sentence, or the one before, names
        named = [g for g in sentence.goods if g.item in DRUGS and g.item != "drugs"]
        later = [g for g in named if g.first > goods.first]
        item = later[0].item if later else named[-1].item if named else sentence.drug_before or item
    if (
        goods.item == "other"
        and (last_word in _GENERIC_HEADS or (last_word == "goods" and not goods.counted))
        and goods.amounts[0].unit != "GBP"
    ):
        return
    if (
        strength == "medium"
        and goods.item == "vehicles"
        and (goods.amounts[0].value or 2) < 2
        and not (rule.endswith(("_active", "_participle")) or any(t.low == "stolen" for t in tokens))
    ):
        return
    if any(s.clause.endswith(f":{goods.first}") and s.item == item for s in sentence.statements):
        return  # another verb of the sentence has it already
    if any(
        s.metric == "seizure"
        and s.at != tokens[v].begin
        and (s.item, s.value, s.unit) == (item, a.value, a.unit)
        for s in sentence.statements
        for a in goods.amounts
        if a.value is not None
    ):
        return  # found, then seized: one thing
    for amount in goods.amounts:
        if (
            amount.value is None
            and len(goods.amounts) > 1
            and any(a.value is not None for a in goods.amounts)
        ):
            continue
        first = min(goods.first, v)
        last = max(goods.last - 1, v)
        made = state(
            sentence,
            "seizure",
            amount.value,
            amount.qualifier,
            first,
            last,
            v,
            rule,
            item=item,
            unit=amount.unit,
        )
        # "seizing drugs and cash" only sums up, where the particulars are told
        made.definite = goods.definite or (rule.endswith("_participle") and not goods.counted)
        made.more = goods.more
        made.counted = goods.counted
        made.included = including
        made.vague = amount.value is None
        made.head = head.low
        # The place in the list tells apart several things under one verb.
        made.begin, made.end = (
            (tokens[goods.first].begin, tokens[goods.last - 1].end)
            if last - first > 40
            else (made.begin, made.end)
        )
        made.clause = f"{tokens[v].begin}:{goods.first}"


_OTHER_THINGS = frozenset("house home property car vehicle watch boat land flat business fine damage".split())


def value_of_what_was_told(sentence: Sentence, told: Sentence) -> bool:
    """ "These have a total street value of £4,215": what the things seized in the sentence before are worth."""
    tokens = sentence.tokens
    at = next((i for i, t in enumerate(tokens) if t.low in ("value", "valued", "worth")), None)
    if at is None or any(t.kind == "modal" and t.low not in ("would", "could") for t in tokens):
        return False
    number = next(
        (
            n
            for j in range(at, min(at + 14, len(tokens)))
            if (n := read_number(tokens, j)) is not None and n.unit == "GBP"
        ),
        None,
    )
    if number is None:
        return False
    if {t.low for t in tokens[max(0, at - 8) : at]} & _OTHER_THINGS:
        return False
    items = {
        s.item
        for s in told.statements
        if s.metric == "seizure" and (s.item in DRUGS or s.item == "cannabis_plants")
    }
    if not items:
        return False
    hard = {"heroin", "cocaine", "crack_cocaine", "class_a_drugs", "mdma"}
    item = (
        items.pop()
        if len(items) == 1
        else "class_a_drugs"
        if items <= hard
        else "cannabis"
        if items <= {"cannabis", "cannabis_plants"}
        else "drugs"
    )
    qualifier = (
        "approx"
        if number.qualifier == "exact"
        and any("estimated" in t.low or t.low in ("potential", "maximum") for t in tokens)
        else number.qualifier
    )
    made = state(
        sentence,
        "seizure",
        number.value,
        qualifier,
        at,
        number.last - 1,
        at,
        "seizure.value_told_after",
        item=item,
        unit="GBP",
    )
    made.clause = f"{tokens[at].begin}:{number.first}"
    return True
