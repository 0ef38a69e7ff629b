"""Seizures: the verbs and nouns of taking, finding and having, and the things that each of them takes."""

from __future__ import annotations

import re
from itertools import pairwise

from extract.goods import DRUGS, DRUGS_AND_PLANTS, KINDS_OF, SUPPOSED, Amount, Goods, common_item
from extract.group import Group
from extract.mood import base_verb_is_done, has_have, unreal, was_made
from extract.numerals import DEFINITE, Number, in_columns, number_before, read_number, total_of_columns
from extract.reach import (
    adjacent_left,
    elsewhere,
    gapped_right,
    goods_left,
    goods_right,
    included_right,
    itemised_right,
    list_goes_on,
    names_offence,
    only_searched,
    says_where,
)
from extract.scan import Token, police_among, word_at
from extract.statement import FURTHER, Mood, Sentence, state
from extract.taking import CONTAINING, CONTRABAND, CRASH, IN_A_SEARCH, by_others, police_left, seize
from extract.words import any_of, contexts, lexicon
from extract.worth import is_rate, is_vague_sum

_WORDS = contexts()["seizures"]
_COME_UPON = _WORDS["come_upon"]
_HIDDEN = _WORDS["hidden"]
_FROM_PUBLIC = _WORDS["from_public"]
_TAKES_OFF = _WORDS["takes_off"]
_IN_GENERAL_DOING = _WORDS["in_general_doing"]
_HOLDING = _WORDS["holding"]
_USED = _WORDS["used"]
_IN_BLOOD = _WORDS["in_blood"]
_AMOUNTS = _WORDS["amounts"]
_WORTH = _WORDS["worth"]
_IN_A_ROW = _WORDS["in_a_row"]


def on_the_person(sentence: Sentence) -> None:
    """ "He had a quantity of cash and several phones in his possession"."""
    tokens = sentence.tokens
    if "possession" not in sentence.words:
        return
    for i, token in enumerate(tokens):
        if (
            token.low == "possession"
            and i > 2
            and tokens[i - 1].low in DEFINITE
            and tokens[i - 2].low == "in"
            and any(t.low in ("had", "found") for t in tokens[:i])
        ):
            taken = goods_left(sentence, i - 2, i, "possession", "seizure.in_possession")
            more = _more_behind(tokens, i + 1)
            listed = _list_in_possession(sentence, i)
            if listed is not None and not taken:
                goods_right(sentence, i, "possession", "seizure.in_possession", start=listed)
            if taken and any(g.first == more and g.counted and g.item in CONTRABAND for g in sentence.goods):
                goods_right(sentence, i, "possession", "seizure.in_possession", start=more)
            return


def _list_in_possession(sentence: Sentence, i: int) -> int | None:
    """Where the things begin in "he had in his possession, when he was searched, four wraps of heroin"."""
    tokens = sentence.tokens
    if word_at(tokens, i - 3) not in ("had", "has", "have"):
        return None
    close = next((j + 1 for j in range(i + 2, min(i + 10, len(tokens))) if tokens[j].low == ","), i + 1)
    first = close if word_at(tokens, i + 1) == "," else i + 1
    had = any(g.first == first and g.counted and g.item in CONTRABAND for g in sentence.goods)
    return first if had else None


def _more_behind(tokens: list[Token], i: int) -> int:
    """Where what is had besides begins: "in his possession and a phone", "..., as well as two phones"."""
    i += word_at(tokens, i) == ","
    low = [t.low for t in tokens[i : i + 3]]
    if low == ["as", "well", "as"]:
        return i + 3
    return i + 2 if low[:2] in (["along", "with"], ["together", "with"]) else i + 1


# After these words of an arrest, "with" tells of the offence: "arrested after a robbery with a knife".
_OF_THE_OFFENCE = _WORDS["of_the_offence"]


def caught_with(sentence: Sentence) -> None:
    """ "A boy was arrested at the station with 12 rocks of crack", "he was found by officers with £360 in cash"."""
    tokens = sentence.tokens
    for v, mood in sentence.moods.items() if "with" in sentence.words else ():
        if not mood.done or not _of_a_person(sentence, v):
            continue
        for j in range(v + 1, min(v + 14, len(tokens))):
            token = tokens[j]
            if token.kind in ("verb", "modal") or token.low in (";", "("):
                break
            if token.low == "and" and not mood.passive:
                break
            if (token.low in _OF_THE_OFFENCE or token.low.startswith(_VIOLENCE)) and not (
                token.low == "by" and j + 1 < len(tokens) and tokens[j + 1].kind == "police"
            ):
                break
            if token.low == "with":
                following = next(
                    (
                        g
                        for g in sentence.goods
                        if (g.first == j + 1 or (g.amounts[0].value and _holds(tokens[j + 1 : g.first])))
                        and g.item in CONTRABAND
                        and (g.counted or g.amounts[-1].unit == "GBP" or (j == v + 1 and g.item in DRUGS))
                    ),
                    None,
                )
                if following is not None:
                    goods_right(sentence, v, "possession", "seizure.caught_with", start=j + 1)
                break


_VIOLENCE = ("robber", "assault", "attack", "attempt")  # "arrested in relation to a robbery with a weapon"


def _of_a_person(sentence: Sentence, v: int) -> bool:
    """Whether the verb at ``v`` tells that somebody was arrested, or was stopped or found by police."""
    tokens = sentence.tokens
    metric = tokens[v].tags["verb"][0]
    if metric == "arrests":
        return v in sentence.subjects
    if tokens[v].low not in _COME_UPON:
        return False
    start = sentence.moods[v].start
    if not sentence.moods[v].passive:
        if tokens[v].low == "searched":
            return False
        # "officers found Hill in the kitchen with 19 wraps of heroin"
        return (
            police_left(tokens, v)
            and v + 1 < len(tokens)
            and tokens[v + 1].kind in ("name", "person", "pronoun")
        )
    return sentence.moods[v].passive and any(
        0 <= start - g.last <= 8
        and not any(t.kind in ("verb", "modal", "be", "item") for t in tokens[g.last : start])
        for g in sentence.groups
    )


_CARRIED = _WORDS["carried"]
_TURNED_OUT = frozenset({"be", "as", "contain", "total"})
_WAS = frozenset({"was", "were"})


# One of these stands wherever somebody is told to have something on them.
_HAVING = _CARRIED | _TURNED_OUT | {"had", "in possession of", "confirmed"}
_FINDS = _WORDS["finds"]


def found_on_them(sentence: Sentence) -> None:
    """ "A search revealed he was carrying two knives", "officers found him to be in possession of heroin"."""
    if sentence.words.isdisjoint(_HAVING):
        return
    tokens = sentence.tokens
    for j, token in enumerate(tokens):
        if (token.low in _TURNED_OUT or token.low in _WAS) and _turned_out_to_be(tokens, j):
            spanned = next((g for g in sentence.goods if g.first < j < g.last and g.item in DRUGS), None)
            if spanned is not None and spanned.amounts[0].value is not None:
                # "the drugs were found to be 18g of heroin": one thing
                seize(sentence, spanned, j, "possession", "seizure.turned_out", False, False)
                goods_right(sentence, j, "possession", "seizure.turned_out", start=spanned.last)
                continue
            held = any(
                t.low in ("containing", "of") for t in tokens[j + 1 : j + 5]
            )  # "a bag containing 80 wraps"
            reach = j + 4 if held else j + 1
            counted = next((g for g in sentence.goods if j < g.first <= reach and g.counted), None)
            drugs = counted is not None and counted.item in DRUGS and token.low != "total"
            if (
                (drugs or _sum_of_cash(sentence, counted))
                and counted
                and counted.amounts[0].value is not None
            ):
                verb = j - 1 if token.low == "as" else j - 2
                goods_right(sentence, verb, "possession", "seizure.turned_out", start=j + 1)
            continue
        carried = token.low in _CARRIED or token.low == "in possession of"
        if j < 2 or not (
            carried or (token.low == "had" and (_found_he_had(tokens, j) or _had_when_searched(sentence, j)))
        ):
            continue
        window = tokens[max(0, j - 12) : j]
        caught = token.low in _CARRIED and _was_caught(tokens, j)
        caught = caught or (token.low == "had" and _had_when_searched(sentence, j))
        if not (caught or any(t.low in _FINDS for t in window)) or {t.low for t in window} & (
            _IN_GENERAL - {"being"}
        ):
            continue
        if any(t.kind in ("modal", "negation") for t in window):
            continue
        following = next((g for g in sentence.goods if g.first > j), None)
        if following is not None and following.first - j <= (8 if carried else 1):
            goods_right(sentence, j, "possession", "seizure.found_on_them", start=j + 1)


def _sum_of_cash(sentence: Sentence, counted: Goods | None) -> bool:
    """ "The cash was found to be £700", "the money was found to total £9,000": how much it was."""
    if counted is None or counted.item != "cash":
        return False
    return any(g.item == "cash" and g.definite and g.last <= counted.first for g in sentence.goods)


# What somebody does with drugs when police come; that they are counted tells that police have them.
_GOT_RID = _WORDS["got_rid"]
_ATTEMPTED = _WORDS["attempted"]


def got_rid_of(sentence: Sentence) -> None:
    """ "He threw a package with 40 wraps of heroin over a wall", "tried to conceal 12 bags of cocaine"."""
    if sentence.words.isdisjoint(_GOT_RID):
        return
    tokens = sentence.tokens
    for j, token in enumerate(tokens[:-2]):
        if token.low not in _GOT_RID:
            continue
        infinitive = j > 1 and tokens[j - 1].low == "to"
        before = tokens[max(0, j - 6) : j - infinitive]
        if infinitive and not any(t.low in _ATTEMPTED for t in before[-2:]):
            continue
        if any(t.kind in ("modal", "negation") or t.low in _IN_GENERAL for t in before):
            continue
        following = next((g for g in sentence.goods if g.first > j and g.item in DRUGS), None)
        if following is None or following.first - j > _REACH_OF_PACKAGE or following.definite:
            continue
        amount = following.amounts[0]
        if token.low == "produced" and amount.unit == "g":
            continue  # what a factory made
        if following.counted and (amount.value or 0) > 1 and amount.unit != "GBP":
            goods_right(
                sentence, j, "possession", "seizure.discarded", start=_past_package(tokens, j, following)
            )


_REACH_OF_PACKAGE = 10  # words: "a small plastic egg that was found to contain 25 wraps"


def _past_package(tokens: list[Token], j: int, goods: Goods) -> int:
    """Where the list begins: behind what held the drugs, "a package containing"."""
    held = any(t.low in ("containing", "contained", "of", "with") for t in tokens[j + 1 : goods.first])
    return goods.first if held else j + 1


# Where somebody carries a thing that police find on him: "down his trousers", "in her bag"
_WORN = _WORDS["worn"]
_IN_IT = frozenset("in on down inside under up within around between".split())
_ON_SOMEONE = frozenset({"on", "with"})
_SOMEONE = frozenset("him her them".split())
_AS_HE_DID = _WORDS["as_he_did"]


def had_on_them(sentence: Sentence) -> None:
    """ "One had a knife down his tracksuit and was arrested", "two of whom had 12g of cannabis"."""
    tokens = sentence.tokens
    if "had" not in sentence.words or any(s.metric == "seizure" for s in sentence.statements):
        return
    for j, token in enumerate(tokens[:-3]):
        if token.low != "had" or not j or tokens[j + 1].kind in ("verb", "be", "negation"):
            continue
        if any(t.kind in ("modal", "negation") or t.low in _AS_HE_DID for t in tokens[:j]):
            return
        if tokens[j + 1].low == "any":
            return
        listed = [g for g in sentence.goods if g.first > j]
        if (
            not listed
            or listed[0].first > j + 2
            or listed[0].definite
            or listed[0].item not in _CARRIED_THINGS
        ):
            continue
        if any(_worn_at(tokens, g.last) for g in listed) or _counted_drugs(tokens, listed, j):
            goods_right(sentence, j, "possession", "seizure.found_on_them", start=j + 1)
        return


_CARRIED_THINGS = CONTRABAND | {"tools"}


def _counted_drugs(tokens: list[Token], listed: list[Goods], j: int) -> bool:
    """ "Hill had 12g of cannabis and £50 in cash": police have weighed or counted what he had."""
    if word_at(tokens, j - 2) in ("as", "because"):
        return False  # "he was searched for as he had 12 wraps"
    told = any(g.item in DRUGS and g.counted and (g.amounts[0].value or 0) > 1 for g in listed)
    return told and listed[0].first == j + 1 and listed[0].item in DRUGS | {"cash"}


def _worn_at(tokens: list[Token], at: int) -> bool:
    """Whether the words at ``at`` say that the thing before was on somebody: "on him", "in his jacket pocket"."""
    words = [t.low for t in tokens[at : at + 6]]
    if len(words) < 2:
        return False
    if words[0] in _ON_SOMEONE and words[1] in _SOMEONE:
        return True
    if words[0] in _HIDDEN:
        words = words[1:]
    return words[0] in _IN_IT and words[1] in ("his", "her", "their") and not _WORN.isdisjoint(words[2:5])


def _had_when_searched(sentence: Sentence, j: int) -> bool:
    """ "He was searched and had 31 wraps of heroin", "when arrested he also had £900"."""
    tokens = sentence.tokens
    searched = next((k for k in range(max(0, j - 9), j) if tokens[k].low in _WAS_SEARCHED), None)
    if searched is None or any(t.low == "own" for t in tokens[j:]):
        return False
    if any(t.low in _OF_THE_OFFENCE for t in tokens[searched + 1 : j]):
        return False  # "arrested after a woman had £500 in cash taken"
    goods = next((g for g in sentence.goods if g.first == j + 1), None)
    often_lost = _OFTEN_LOST if tokens[searched].low == "arrested" else frozenset()
    return (
        goods is not None
        and goods.counted
        and not goods.definite
        and goods.item in CONTRABAND - often_lost  # not "when arrested he had a phone that was not his"
    )


_WAS_SEARCHED = _WORDS["was_searched"]


def _was_caught(tokens: list[Token], j: int) -> bool:
    """ "Who was stopped carrying 250 wraps"; not "anyone caught carrying a knife"."""
    return tokens[j - 1].low in _CAUGHT and tokens[j - 2].low in ("was", "were", "been")


def _turned_out_to_be(tokens: list[Token], j: int) -> bool:
    """ "Which was later found to be 14g of heroin", "was identified as 20g of cocaine": what had been found is told."""
    if j < 3 or any(t.kind in ("modal", "negation") for t in tokens[max(0, j - 6) : j]):
        return False
    if tokens[j].low == "as":
        return tokens[j - 1].low in ("identified", "confirmed")
    if tokens[j].low in _WAS:
        # "testing confirmed it was 18g of cocaine"
        return (
            any(t.low == "confirmed" for t in tokens[max(0, j - 4) : j - 1]) and tokens[j - 1].kind != "verb"
        )
    return tokens[j - 1].low == "to" and tokens[j - 2].low in ("found", "confirmed", "out")


def _found_he_had(tokens: list[Token], j: int) -> bool:
    """ "Officers discovered Hill had 150 wraps": had, close behind the finding and its subject."""
    return (
        any(t.low in _FINDS for t in tokens[max(0, j - 4) : j])
        and tokens[j - 1].kind in ("name", "pronoun", "person", "word", "pair")
        and not any(t.low in _IN_BLOOD for t in tokens[j:])
    )


def off_the_streets(sentence: Sentence) -> None:
    """ "Took £10,000 worth of cannabis off the streets", "taken 12 guns out of circulation"."""
    tokens = sentence.tokens
    if sentence.words.isdisjoint(_FROM_PUBLIC):
        return
    for i in range(2, len(tokens) - 2):
        if _from_public(tokens, i):
            take = next(
                (j for j in range(i - 1, max(-1, i - 25), -1) if tokens[j].low in _TAKES_OFF),
                None,
            )
            if take is None or unreal(sentence, take) or (tokens[take - 1].low == "to" and take):
                return
            for goods in sentence.goods:
                carried = goods.item in CONTRABAND or (
                    goods.item == "vehicles" and tokens[i + 2].low.startswith("road")
                )
                told = goods.counted or any(a.value for a in goods.amounts)  # "Class A drugs worth £9,900"
                if take < goods.first and goods.last <= i and told and carried:
                    among = goods.first > take + 2 and tokens[goods.first - 1].low == "including"
                    seize(sentence, goods, take, "strong", "seizure.off_the_streets", False, among)
            if tokens[i + 3 : i + 5] and "including" in (
                tokens[i + 3].low,
                tokens[min(i + 4, len(tokens) - 1)].low,
            ):
                included_right(sentence, i, "strong", "seizure.strong_list", True)
                _drop_other_kinds(sentence)
            return


def _drop_other_kinds(sentence: Sentence) -> None:
    """ "Took 12 knives off the streets, including five swords and two axes": the axes are of the 12."""
    whole = next((s for s in sentence.statements if s.rule == "seizure.off_the_streets"), None)
    if whole is None or whole.item is None:
        return
    kinds = KINDS_OF.get(whole.item, frozenset()) | {whole.item}
    sentence.statements[:] = [s for s in sentence.statements if not (s.included and s.item not in kinds)]


_OFF_THE = _WORDS["off_the"]


def _from_public(tokens: list[Token], i: int) -> bool:
    """ "Off the streets", "out of circulation", "out of the hands of criminals"."""
    words = [t.low for t in tokens[i : i + 4]]
    if words[0] == "off":
        return words[1] in ("the", "our") and words[2] in _OFF_THE
    return words[:3] == ["out", "of", "circulation"] or words == ["out", "of", "the", "hands"]


_TOOK = _WORDS["took"]
# Behind "taken" these tell that police did it: "was taken for examination", "by officers"
_TAKEN_FOR = _WORDS["taken_for"]
_TAKEN_TO = _WORDS["taken_to"]
# Of these "taken from him" tells the same; a phone may have been robbed of him.
_TAKEN_OF_SUSPECTS = DRUGS | {"cannabis_plants", "knives", "firearms", "weapons", "ammunition"}


def taken_by_police(sentence: Sentence) -> None:
    """ "The team has taken 22 vehicles", "a van was taken for examination", "two dogs were taken from him"."""
    tokens = sentence.tokens
    if sentence.words.isdisjoint(_TOOK):
        return
    for v, token in enumerate(tokens[:-1]):
        if token.low not in _TOOK or not v or token.kind == "verb":
            continue
        start = _auxiliaries(tokens, v)
        passive = any(t.kind == "be" for t in tokens[start:v])
        if any(t.kind in ("modal", "negation") or t.low == "to" for t in tokens[max(0, start - 1) : v]):
            continue
        if passive and _taken_passive(sentence, start, v):
            goods_left(sentence, start, v, "strong", "seizure.strong_passive")
            included_right(sentence, v, "strong", "seizure.strong_list", True)
        elif not passive and start and _police_before(tokens, start):
            first = next((g for g in sentence.goods if g.first == v + 1), None)
            told = first is not None and first.counted and not first.definite
            if (
                told
                and first is not None
                and first.item not in ("other", "documents")
                and not _led_off(sentence, v)
            ):
                goods_right(sentence, v, "strong", "seizure.strong_active")


def _led_off(sentence: Sentence, v: int) -> bool:
    """ "Took two horses back to their field", "took a car to chase him": not taken from anybody."""
    after = (word_at(sentence.tokens, g.last) for g in sentence.goods if g.first > v)
    return any(word in ("to", "back", "into", "through", "out", "home", "along") for word in after)


def _auxiliaries(tokens: list[Token], v: int) -> int:
    """Where the auxiliaries of the word at ``v`` begin: "have since been taken"."""
    j = v
    while j and (
        tokens[j - 1].kind in ("be", "have", "modal", "negation") or "adverbs" in tokens[j - 1].tags
    ):
        j -= 1
    return j


def _police_before(tokens: list[Token], at: int) -> bool:
    """Whether police stand right before ``at``, as the subject: "the rural crime team", "officers in Hull"."""
    near = tokens[max(0, at - 4) : at]
    return bool(near) and (
        near[-1].kind == "police"
        or (len(near) > 2 and near[-3].kind == "police" and near[-2].low in ("in", "from", "at"))
    )


def _taken_passive(sentence: Sentence, start: int, v: int) -> bool:
    """Whether what follows tells that police took the things before ``start``."""
    tokens = sentence.tokens
    goods = next((g for g in reversed(sentence.goods) if g.last == start), None)
    if goods is None or v + 2 >= len(tokens):
        return False
    first, second, third = tokens[v + 1], tokens[v + 2], word_at(tokens, v + 3)
    owner = tokens[max(0, goods.first - 1) : goods.last]
    if by_others(tokens, v) or any("victim" in t.low or "complainant" in t.low for t in owner):
        return False
    if first.low == "under":
        return any(t.low in ("act", "poca") for t in tokens[v + 2 : v + 9])
    if first.low == "for":
        return second.low in _TAKEN_FOR or third in _TAKEN_FOR
    if first.low in ("to", "into"):
        return third in _TAKEN_TO or (second.low in _TAKEN_TO - {"custody"} and third != "of")
    if first.low == "by":
        return second.kind == "police" or tokens[min(v + 3, len(tokens) - 1)].kind == "police"
    return first.low == "from" and second.low in _SOMEONE and goods.item in _TAKEN_OF_SUSPECTS


# What stands for one thing of the sentence before, and what stands for several
_ONE_THING = frozenset({"it", "this"})
_THINGS = frozenset({"these", "they", "both"})
_POINTED_TO = CONTRABAND | {"vehicles", "bicycles", "tools", "clothing", "animals"}


def opens_with_pronoun(sentence: Sentence) -> int | None:
    """The index of the verb of a sentence that opens with "It was seized", "They were later recovered"; else none."""
    tokens = sentence.tokens
    if len(tokens) < 3 or tokens[0].low not in _ONE_THING | _THINGS:
        return None
    v = next((i for i in range(2, min(6, len(tokens))) if tokens[i].kind == "verb"), None)
    mood = sentence.moods.get(v) if v is not None else None
    if v is None or mood is None or not (mood.done and mood.passive):
        return None
    metric, strength = tokens[v].tags["verb"][0], tokens[v].tags.get("strength")
    between = all(t.kind in ("be", "have") or "adverbs" in t.tags or t.low == "all" for t in tokens[1:v])
    return v if between and metric == "seizure" and strength in ("strong", "medium") else None


def seized_by_pronoun(sentence: Sentence, before: Sentence, v: int) -> None:
    """ "A knife fell from his pocket. This was seized": the thing of the sentence before, where only one is told."""
    tokens = sentence.tokens
    if by_others(tokens, v) or any(t.kind in ("modal", "negation") for t in before.tokens):
        return
    if any(s.metric == "seizure" and not s.rule.endswith("_list") for s in sentence.statements):
        return  # "it was seized and found to contain 20g of cocaine"
    goods = [g for g in before.goods if g.item in _POINTED_TO and _may_be_taken(before, g)]
    if not goods or len({g.item for g in goods}) > 1:
        return
    item, several = goods[0].item, tokens[0].low in _THINGS
    amounts = goods[-1].amounts
    if several and len(goods) > 1:
        if any(g.amounts[0].value != 1 for g in goods):
            return
        amounts = [Amount(float(len(goods)), "items", "exact")]
    if amounts[0].unit == "items" and (amounts[0].value == 1) == several:
        return  # "two phones were stolen. It was recovered"
    strength = tokens[v].tags.get("strength", "strong")
    if strength == "medium" and not _got_back(sentence, before, item):
        return
    for amount in amounts:
        if amount.value is None and len(amounts) > 1:
            continue
        made = state(
            sentence, "seizure", amount.value, amount.qualifier, 0, v, v, f"seizure.{strength}_passive",
            item=item, unit=amount.unit,
        )  # fmt: skip
        made.definite, made.vague, made.counted = goods[-1].definite, amount.value is None, goods[-1].counted
        made.head = before.tokens[goods[-1].last - 1].low
        made.also = any(t.low == "also" for t in tokens[1:v])
        made.clause = f"{tokens[v].begin}:0"


def _got_back(sentence: Sentence, before: Sentence, item: str) -> bool:
    """Whether "it was recovered" is said of what police take, or get back after a theft; not of a car that crashed."""
    return item in _TAKEN_OF_SUSPECTS or (sentence.theft_before and before.words.isdisjoint(CRASH))


def _may_be_taken(before: Sentence, goods: Goods) -> bool:
    """Whether a pronoun may stand for the thing: not for where something was, nor for what an offence is of."""
    tokens = before.tokens
    return not (names_offence(tokens, goods) or says_where(tokens, goods, -2))


def seizure_verb(sentence: Sentence, v: int, form: str) -> None:
    """What one verb of taking or finding takes: on its left, its right, or both."""
    mood = sentence.moods[v]
    strength = sentence.tokens[v].tags.get("strength", "strong")
    following = sentence.tokens[v + 1 : v + 4]
    if not mood.done or _found_to_be(following) or (following and following[0].low == "any"):
        return  # "found guilty of supplying heroin", "several items were found to be missing"
    if form == "past" and word_at(sentence.tokens, v + 1) in _BEFORE_FIGURES and table_row(sentence):
        return  # "Vehicles seized: 16", "Number of knives seized (4)"
    if form == "base":
        if base_verb_is_done(sentence.tokens, v):
            goods_right(sentence, v, strength, f"seizure.{strength}_active")
    elif form == "ing":
        _participle(sentence, v, strength)
    elif strength == "possession":
        _in_possession(sentence, v)
    else:
        if mood.passive:
            _passive(sentence, v, strength)
        else:
            _plain_past(sentence, v, strength)
        if strength in ("strong", "medium"):
            _items_alone(sentence, v, strength)
        elif strength == "clearing":
            _grow_alone(sentence, v)


def _grow_alone(sentence: Sentence, v: int) -> None:
    """ "The grow was dismantled", "officers destroyed two cultivations": with no drug beside it, named before."""
    tokens, mood = sentence.tokens, sentence.moods[v]
    if any(s.at == tokens[v].begin for s in sentence.statements):
        return
    if any(g.item == "cannabis_plants" for g in sentence.goods):
        return  # "the grows were dismantled and 34 cannabis plants seized"
    if mood.shared is not None and tokens[v - 1].low == "and":
        mood = sentence.moods[mood.shared]  # "was found and dismantled"
    if mood.passive:
        n = mood.start - 1
    else:
        n = next((j for j in range(v + 1, min(v + 5, len(tokens))) if tokens[j].low in _GROWS), -1)
    if n < 1 or tokens[n].low not in _GROWS or any(t.kind in ("punct", "verb") for t in tokens[v + 1 : n]):
        return
    if tokens[n - 1].low in ("of", "for", "to", "cannabis"):
        return
    rule = "seizure.clearing_passive" if mood.passive else "seizure.clearing_active"
    made = state(
        sentence, "seizure", None, "unspecified", min(n - 1, v), max(n, v), v, rule,
        item="cannabis_plants", unit="plants",
    )  # fmt: skip
    made.definite = tokens[n - 1].low in DEFINITE


_GROWS = frozenset({"grow", "grows", "cultivation", "cultivations"})


def _found_to_be(following: list[Token]) -> bool:
    """Whether the words after a verb say what somebody or something turned out to be: "to be missing"."""
    words = [t.low for t in following]
    if words[:2] == ["not", "to"] or words in (["to", "be", "false"], ["to", "be", "untrue"]):
        return True
    return words[:1] == ["guilty"] or words == ["to", "be", "missing"]


# "focussing on removing drugs", "the theft by finding of jewellery": the doing in general
_OF_DOING = frozenset("on of for towards about are is start continue keep".split())
# "started seizing vehicles" is so too, unless they are counted
_BEGAN = _WORDS["began"]


def _participle(sentence: Sentence, v: int, strength: str) -> None:
    """ "Officers searched the flat, seizing 30 wraps": what is done besides another thing."""
    tokens = sentence.tokens
    before = tokens[v - 1] if v else None
    if v == 0 and any(t.low == "is" for t in tokens[1:6]):
        return  # "seizing drugs is what we do"
    if any(t.low == "if" for t in tokens[v + 1 : v + 6]):
        return  # "seizing vehicles if necessary"
    if any(t.low in _IN_GENERAL_DOING for t in tokens[max(0, v - 12) : v]):
        return  # "our dogs help in many ways, including finding people and locating drugs"
    if any(a.low == "view" and b.low == "to" for a, b in pairwise(tokens[max(0, v - 12) : v])):
        return  # "with a view to freezing their assets, seizing further cash"
    if before is not None and (
        sentence.moods[v].passive or before.kind in ("modal", "negation") or before.low in _OF_DOING
    ):
        return
    if before is not None and before.low in _BEGAN:
        if not any(g.first == v + 1 and g.amounts[0].value is not None for g in sentence.goods):
            return
    if (
        before is not None
        and before.low in _WATCHED
        and not police_among(tokens[max(0, v - 3) : max(0, v - 2)])
    ):
        return  # "a man was seen removing cash from the till"
    if strength == "weak" and before is not None and not police_left(tokens, v):
        if before.low in ("after", "before", "to"):
            if not any(t.kind == "police" or t.low == "they" for t in tokens):
                return  # "after finding £200 in cash he fled"
        elif before.low not in ("with", "and", ",", "officers", "police"):
            return
    goods_right(sentence, v, strength, f"seizure.{strength}_participle")


_WATCHED = frozenset({"seen", "observed", "filmed", "noticed", "witnessed"})


def _in_possession(sentence: Sentence, v: int) -> None:
    """ "He was found in possession of a knife", "caught with 12 wraps of heroin"."""
    if _possession_in_general(sentence.tokens, v) or _found_to_have_done(sentence.tokens, v):
        return
    before = [t.low for t in sentence.tokens[max(0, v - 5) : v]]
    if "told" in before and before[-1:] in (["was"], ["were"]) and {"he", "she", "they"} & set(before):
        return  # "told police he was in possession of a firearm"
    following = next((g for g in sentence.goods if g.first > v), None)
    if following is None:
        return
    gap = {t.low for t in sentence.tokens[v + 1 : following.first]}
    if sentence.tokens[v].low == "found to have" and not gap <= lexicon().things["hedges"]:
        return  # "found to have ordered three flick knives"
    if sentence.tokens[v].low == "stopped with" and (
        following.first > v + 1 or following.item not in CONTRABAND
    ):
        return  # "stopped with lack of documentation"
    held = _holds(sentence.tokens[v + 1 : following.first])  # "found with a string bag containing two bags"
    if following.first - v <= 3 or held or (following.first - v <= 9 and gap & SUPPOSED):
        goods_right(sentence, v, "possession", "seizure.possession")


def _found_to_have_done(tokens: list[Token], v: int) -> bool:
    """ "Found to have ordered three knives": what somebody was found to have done, and not to have."""
    if not tokens[v].low.endswith("have") or v + 1 >= len(tokens):
        return False
    after = tokens[v + 1]
    return after.kind in ("verb", "be") or (after.kind == "word" and after.low.endswith("ed"))


def _passive(sentence: Sentence, v: int, strength: str) -> None:
    """ "Cash was seized, along with two phones", "from the address was recovered around £700 in cash"."""
    tokens = sentence.tokens
    mood = sentence.moods[v]
    rule = f"seizure.{strength}"
    if tokens[mood.start].low == "being" and unreal(sentence, mood.start):
        return
    if tokens[v].low == "revealed" or _far_away(tokens, v) or _elliptic_goods(sentence, mood, v):
        return
    if _turned_out(tokens, v) and _points_to_what_was_told(sentence, mood.start):
        return  # "the drugs were found to be heroin"
    relative = mood.start > 0 and tokens[mood.start - 1].low in ("that", "which")
    if relative and itemised_right(sentence, v, strength, rule + "_list"):
        return
    _count_theirs(sentence, mood.start)
    if strength == "weak" and any(
        g.last == mood.start and _people(tokens, g) and word_at(tokens, g.first - 1) not in _BEFORE_HOLDER
        for g in sentence.groups
    ):
        return  # "homes were fitted with cameras, and nine women were found places of safety"
    found = goods_left(sentence, mood.start, v, strength, rule + "_passive")
    if not found and strength != "weak":
        found = _shared_subject(sentence, mood.start, v, strength, rule + "_passive")
    gapped_right(sentence, v, strength, rule + "_list")
    if len(found) == 1 and found[0].item == "vehicles":
        _another_for_a_reason(sentence, v)
    if len(found) == 1 and sentence.statements and sentence.statements[-1].at == tokens[v].begin:
        elsewhere(sentence, v, found[0], rule + "_list")
    right = next((g for g in sentence.goods if g.first > v), None)
    if (
        not found
        and right is not None
        and right.first - v <= 2
        and tokens[v + 1].low != "and"
        and not any(g.last <= mood.start for g in sentence.groups if tokens[g.first].kind != "pronoun")
    ):
        goods_right(sentence, v, strength, rule + "_inverted")
        return
    included_right(sentence, v, strength, rule + "_list", bool(found))


def _shared_subject(sentence: Sentence, start: int, v: int, strength: str, rule: str) -> list[Goods]:
    """ "Four cars were found to have no tax and were seized", "a van found to be stolen was seized": told apart."""
    tokens = sentence.tokens
    before = [g for g in sentence.goods if g.last < start]
    if not before or start - before[-1].last > _REACH_OF_SUBJECT:
        return []
    goods = before[-1]
    predicate = tokens[goods.last : start]
    joined = predicate[0].low in ("was", "were", "had") and predicate[-1].low == "and"
    reduced = [t.low for t in predicate[:3]] == ["found", "to", "be"]
    if goods.item != "vehicles" or not (joined or reduced):
        return []
    if any(t.low in _ENDS_SUBJECT or t.kind in ("police", "person", "pronoun") for t in predicate):
        return []
    seize(sentence, goods, v, strength, rule, False, False)
    return [goods]


_BEFORE_HOLDER = frozenset("by from with on of to".split())  # "knives carried by boys were found"


def _people(tokens: list[Token], group: Group) -> bool:
    """Whether a group is named by a word for people, and is no bare number or pronoun."""
    return any(t.kind == "person" for t in tokens[group.first : group.last])


_REACH_OF_SUBJECT = 16  # words
_ENDS_SUBJECT = frozenset("; who which when while but after".split())


def _another_for_a_reason(sentence: Sentence, v: int) -> None:
    """ "A car was seized for want of tax, and another as it had no insurance": two."""
    tokens = sentence.tokens
    made = sentence.statements[-1] if sentence.statements else None
    if made is None or made.at != tokens[v].begin or made.value != 1:
        return
    for j in range(v + 1, min(v + 26, len(tokens) - 1)):
        if tokens[j].low == "another" and tokens[j - 1].low == "and":
            was = tokens[j + 1].low == "was" and j + 2 < len(tokens)
            said = tokens[j + 1 + was]
            if said.low in _FOR_A_REASON or (was and said.low in ("seized", "impounded")):
                made.value = 2
                made.end = tokens[j].end
            return
        if tokens[j].kind in ("person", "num", "police") or tokens[j].low == ";":
            return


_FOR_A_REASON = frozenset("for as because due".split())


def _items_alone(sentence: Sentence, v: int, strength: str) -> None:
    """ "A number of items were also seized for examination": things of which no more is said."""
    tokens = sentence.tokens
    if "items" not in sentence.words or sentence.kind != "text" or tokens[-1].low in (":", "including"):
        return
    if any(s.metric == "seizure" for s in sentence.statements):
        return
    mood = sentence.moods[v]
    goods = next(
        (
            g
            for g in sentence.goods
            if g.item == "other" and (g.last == mood.start or (g.first == v + 1 and not mood.passive))
        ),
        None,
    )
    if (
        goods is None
        or tokens[goods.last - 1].low != "items"
        or tokens[goods.first].kind != "vague"
        or tokens[goods.first].low.startswith("some")
        or any(t.low in _PARTICULARS for t in tokens)
        or any(t.kind in ("modal", "negation") for t in tokens[: max(goods.last, v)])
    ):
        return
    if strength != "strong" and not police_among(tokens, _SEARCHED):
        return  # "a number of items were recovered from the river by divers"
    rule = f"seizure.{strength}_passive" if goods.first < v else f"seizure.{strength}_active"
    made = state(
        sentence, "seizure", None, "unspecified", goods.first, v, v, rule, item="other", unit="unspecified"
    )  # fmt: skip
    made.counted = made.vague = True
    made.head = "items"
    made.clause = f"{tokens[v].begin}:{goods.first}"


_SEARCHED = IN_A_SEARCH | _WORDS["searched"]
_PARTICULARS = _WORDS["particulars"]


def _plain_past(sentence: Sentence, v: int, strength: str) -> None:
    """ "Officers seized three knives", "four cars seized in Leeds", "also found at the address was a phone"."""
    tokens = sentence.tokens
    mood = sentence.moods[v]
    rule = f"seizure.{strength}"
    if _finds_nothing(sentence, v) or _in_another_order(sentence, v, strength, rule):
        return
    further = not sentence.words.isdisjoint(_FURTHER) and sentence.tokens[v - 1].kind in ("num", "units")
    if further and any(g.elliptic and g.more and g.last == v for g in sentence.groups):
        if _elliptic_goods(sentence, mood, v):
            return  # "440 knives were handed in, with another 30 seized in searches"
    right = next((g for g in sentence.goods if v < g.first <= v + 3), None)
    if right is not None and any(t.low in (",", "and", ";") for t in tokens[v + 1 : right.first]):
        right = None  # "13 weapons seized, and class A drugs recovered": the next clause
    left = next(
        (g for g in sentence.goods if g.last <= mood.start and adjacent_left(tokens, g, mood.start)), None
    )
    named = left is not None and left.counted and not left.definite
    if (right is None and not named) or _is_the_amount(tokens, left):
        if itemised_right(sentence, v, strength, rule + "_list"):
            return
    has = has_have(tokens, mood, v)
    own = left is not None and mood.shared is not None and left.first > mood.shared
    if mood.shared is not None and not (has or own) and right is None and _shares_passive(sentence, v):
        # "was found and later seized, along with two phones"
        included_right(sentence, v, strength, rule + "_list", True)
        return
    if mood.shared is not None and not has and right is None and _reduced_with_another(sentence, v, rule):
        return
    if left is not None and (
        _is_no_object(tokens, v, strength, right) or only_searched(tokens, left, strength)
    ):
        left = None  # "examination of the bag found 4g of cannabis"
    if left is not None and _faced(tokens, left):
        return
    if left is not None and not has and (right is None or not police_left(tokens, v)):
        _count_their_vehicles(sentence, left, strength)
        _count_theirs(sentence, mood.start)
        goods_left(sentence, mood.start, v, strength, rule + "_reduced")
        gapped_right(sentence, v, strength, rule + "_list")
        included_right(sentence, v, strength, rule + "_list", True)
        list_goes_on(sentence, v, strength, rule + "_list")
        return
    if right is None and strength == "strong" and _elliptic_object(sentence, v):
        return
    says_little = strength in ("weak", "medium") and not has and mood.shared is None
    if not says_little or _tells_of_a_find(tokens, v, right):
        _active(sentence, v, strength)


def _finds_nothing(sentence: Sentence, v: int) -> bool:
    """Whether nothing was found: "if you have found a knife", "137,000 cars were seized in the UK"."""
    tokens, mood = sentence.tokens, sentence.moods[v]
    if (mood.start == v and unreal(sentence, v)) or _turned_out(tokens, v):
        return True
    if mood.start and tokens[mood.start - 1].low in ("you", "or"):
        return True  # "recovered or seized bikes"
    return _far_away(tokens, v) or (tokens[v].low in _CAME_UPON and not _upon_things(sentence, v))


def _in_another_order(sentence: Sentence, v: int, strength: str, rule: str) -> bool:
    """Whether the things stand elsewhere: "among the items seized were", "also found was", "which officers seized"."""
    tokens, mood = sentence.tokens, sentence.moods[v]
    named_first = _named_among(tokens, v)
    if named_first is not None:
        of_strength = "strong" if strength == "medium" else strength
        goods_left(sentence, named_first, v, of_strength, rule + "_inverted")
        return True
    inverted = _inverted_at(sentence, v)
    if inverted is not None:
        goods_right(sentence, v, strength, rule + "_inverted", start=inverted + 1)
        return True
    counted_next = any(g.first == v + 1 for g in sentence.goods)
    if strength == "strong" and not counted_next and _elliptic_object(sentence, v):
        return True
    if mood.start > 1 and tokens[mood.start - 1].kind == "police" and _relative_at(sentence, mood.start - 2):
        goods_left(sentence, mood.start - 2, v, strength, rule + "_reduced")
        return True
    return False


def _is_no_object(tokens: list[Token], v: int, strength: str, right: Goods | None) -> bool:
    """Whether what stands right before the verb is not what was found: "a drone found them"."""
    if tokens[v].low == "revealed" or (strength != "strong" and word_at(tokens, v + 1) in _SOMEONE):
        return True
    # "froze £900 in cash, seized four cars": one verb after the other
    return right is not None and right.counted and right.first == v + 1 and tokens[v - 1].low == ","


def _tells_of_a_find(tokens: list[Token], v: int, right: Goods | None) -> bool:
    """Whether a verb that says little tells of a find by police: "* recovered six weapons", "the search uncovered"."""
    if v == 0 and right is not None and (right.counted or any(a.unit == "GBP" for a in right.amounts)):
        return True
    if _searched_left(tokens, v):
        return True
    if tokens[v].tags.get("strength") == "medium" and any(t.low in _INQUIRING for t in tokens[:v]):
        return right is not None and right.counted  # "an investigation uncovered seven phones"
    return tokens[v].low == "yielded" and any("places_of_search" in t.tags for t in tokens[:v])


def _active(sentence: Sentence, v: int, strength: str) -> None:
    """What stands behind a verb that police are the subject of."""
    tokens = sentence.tokens
    told = [t.low for t in tokens[v + 1 : v + 4]]
    # "examination revealed that there were 120 wraps of cocaine"
    there = next((k for k in (0, 1) if told[k : k + 2] in (["there", "was"], ["there", "were"])), None)
    if told[:1] in (["is"], ["are"], ["was"], ["were"]) and SUPPOSED.intersection(told[1:]):
        return  # "the worth of the drugs they seized is believed to be £3,600"
    if strength == "weak" and told[:1] == ["that"] and there is None:
        return  # "police discovered that two of her bank cards had been used"
    start = None if there is None else v + 3 + there
    goods_right(sentence, v, strength, f"seizure.{strength}_active", start=start)


# Of anybody: only what stands next to them, counted and nobody's own, is a find.
_CAME_UPON = _WORDS["came_upon"]


def _holds(gap: list[Token]) -> bool:
    """ "A holdall containing", "a package of", "a bag full of": what held the things that follow."""
    if not 2 < len(gap) < 7 or gap[0].low != "a":
        return False
    of = gap[-1].low == "of" and (gap[-2].low == "full" or "container" in gap[-2].tags)
    return of or gap[-1].low in _HOLDING


def _upon_things(sentence: Sentence, v: int) -> bool:
    """ "Officers came across 14 phones", "two watches turned up in a search"; not "turned up to collect the money"."""
    tokens = sentence.tokens
    goods = next((g for g in sentence.goods if g.first > v), None)
    gap = tokens[v + 1 : goods.first] if goods is not None else []
    if goods is not None and (all(t.low in ("a", "further") for t in gap) or _holds(gap)):
        return goods.counted and not goods.definite
    if tokens[-1].low == ":":
        return True
    return tokens[v].low == "turned up" and any(t.low in _SEARCHED for t in tokens[v + 1 : v + 8])


def _reduced_with_another(sentence: Sentence, v: int, rule: str) -> bool:
    """ "Three cars stopped and seized in Hull": a headline's two verbs without auxiliaries, of things before both."""
    shared = sentence.moods[v].shared
    assert shared is not None
    first = sentence.moods[shared]
    metric = sentence.tokens[shared].tags["verb"][0]
    if first.passive or first.shared is not None or shared != v - 2 or metric != "vehicles_stopped":
        return False
    if not any(g.last == first.start and g.counted for g in sentence.goods):
        return False
    strength = sentence.tokens[v].tags.get("strength", "strong")
    return bool(goods_left(sentence, first.start, v, strength, rule + "_reduced"))


def _is_the_amount(tokens: list[Token], goods: Goods | None) -> bool:
    """ "The total amount of cash seized was £11,500": how much there was follows."""
    if goods is None:
        return False
    around = {t.low for t in tokens[max(0, goods.first - 2) : goods.first + 2]}
    return bool(around & _AMOUNTS) and "the" in around


def _faced(tokens: list[Token], goods: Goods) -> bool:
    """ "They face having their vehicle seized": what may come to them."""
    before = tokens[max(0, goods.first - 14) : goods.first]
    return bool(before) and before[-1].low == "having" and any(t.low in _THREATENED for t in before)


_THREATENED = _WORDS["threatened"]


def _count_their_vehicles(sentence: Sentence, goods: Goods, strength: str) -> None:
    """ "Five motorists had their vehicles seized": as many vehicles as people."""
    tokens = sentence.tokens
    if goods.item != "vehicles" or goods.first < 2 or tokens[goods.first].low not in ("their", "his", "her"):
        return
    if tokens[goods.first - 1].low not in ("had", "have", "having", "has"):
        return
    group = next(
        (g for g in reversed(sentence.groups) if g.last <= goods.first - 1 and goods.first - g.last <= 3),
        None,
    )
    if group is not None and group.count and tokens[group.first].kind != "pronoun":
        _as_many_as(goods, group)
    elif tokens[goods.first].low == "their" and strength == "strong":
        goods.amounts = [Amount(None, "items", "unspecified")]  # "others had their vehicle seized"


def _count_theirs(sentence: Sentence, start: int) -> None:
    """ "Three people were reported and their vehicles were seized": as many vehicles as people."""
    tokens = sentence.tokens
    goods = next((g for g in sentence.goods if g.last == start and g.item == "vehicles"), None)
    if (
        goods is None
        or not goods.first
        or tokens[goods.first].low != "their"
        or tokens[goods.first - 1].low not in ("and", ",")
    ):
        return
    groups = [g for g in sentence.groups if g.last <= goods.first and tokens[g.first].kind != "pronoun"]
    if len(groups) == 1 and (groups[0].count or 0) > 1 and not groups[0].definite:
        _as_many_as(goods, groups[0])


def _as_many_as(goods: Goods, group: Group) -> None:
    goods.amounts = [Amount(group.count, "items", group.qualifier)]
    goods.definite = False


_WORLD = _WORDS["world"]


def _far_away(tokens: list[Token], v: int) -> bool:
    """Whether the figures are those of the whole country or the world: "137,000 vehicles were seized in the UK"."""
    after = [t.low for t in tokens[v + 1 : v + 10]]
    return bool(_WORLD & set(after)) or any(
        after[j : j + 3] == ["in", "the", "uk"] for j in range(len(after) - 2)
    )


def _shares_passive(sentence: Sentence, v: int) -> bool:
    """ "A car was stopped and seized": a second verb of one subject; whether that settles what the verb takes."""
    tokens = sentence.tokens
    shared = sentence.moods[v].shared
    if shared is None:
        return False
    metric = tokens[shared].tags["verb"][0]
    if metric not in ("seizure", "vehicles_stopped", "stop_searches"):
        return False
    strength = tokens[v].tags.get("strength", "strong")
    told = any(s.metric == "seizure" and s.at == tokens[shared].begin for s in sentence.statements)
    first = sentence.moods[shared]
    while first.shared is not None and not first.passive:
        first = sentence.moods[first.shared]
    if strength in ("strong", "clearing") and (strength == "clearing" or not told) and first.passive:
        return bool(goods_left(sentence, first.start, v, strength, f"seizure.{strength}_passive")) or (
            metric == "seizure"
        )
    return metric == "seizure"


def _turned_out(tokens: list[Token], v: int) -> bool:
    """ "Any weapon found to be linked to a crime": what a thing turned out to be, and no find."""
    return tokens[v].low == "found" and [t.low for t in tokens[v + 1 : v + 3]] == ["to", "be"]


def _points_to_what_was_told(sentence: Sentence, start: int) -> bool:
    """Whether the subject that ends before ``start`` was told of before: "the drugs", "cocaine, which"."""
    goods = next((g for g in reversed(sentence.goods) if g.last <= start), None)
    if goods is None:
        return False
    tokens = sentence.tokens
    found = next((j for j in range(start, len(tokens)) if tokens[j].low == "found"), start)
    if word_at(tokens, found + 3) in _IN_IT:
        return False  # "the knife was found to be in his bag"
    gap = [t.low for t in tokens[goods.last : start]]
    return gap in ([",", "which"], ["which"], ["that"]) or (not gap and goods.definite)


def _relative_at(sentence: Sentence, at: int) -> bool:
    """ "A small amount of cannabis that officers found": whether a relative word stands there, behind the things."""
    return sentence.tokens[at].low in ("that", "which") and any(g.last == at for g in sentence.goods)


def _inverted_at(sentence: Sentence, v: int) -> int | None:
    """Where the verb to be stands that the goods follow: "also found at the address was a mobile phone"."""
    tokens = sentence.tokens
    mood = sentence.moods[v]
    at = next((j for j in range(v + 1, min(v + 20, len(tokens))) if tokens[j].low in ("was", "were")), None)
    if at is None or mood.passive:
        return None
    if any(v < g.last and g.first < at and not says_where(tokens, g, v) for g in sentence.goods):
        return None
    cleft = any(t.low == "what" for t in tokens[max(0, v - 4) : v])  # "what the team found was 22 plants"
    if not (v == 0 or tokens[v - 1].low in ("also", "and") or mood.start == 0 or cleft or _among(tokens, v)):
        return None
    return None if any(t.kind == "verb" for t in tokens[v + 1 : at]) else at


def _among(tokens: list[Token], v: int) -> bool:
    """Whether the things taken are only named as a whole before the verb: "among the items recovered were"."""
    return v <= 8 and tokens[0].low in ("among", "amongst", "included") and len(tokens) > v


def _named_among(tokens: list[Token], v: int) -> int | None:
    """Where "were among the items recovered" begins, before which the things are named; ``None`` if it does not."""
    for j in range(v - 1, max(0, v - 7), -1):
        if tokens[j].low in ("among", "amongst"):
            return j - 1 if tokens[j - 1].low in ("was", "were") else None
    return None


_FINDING = _WORDS["finding"]
_INQUIRING = _WORDS["inquiring"]


def _searched_left(tokens: list[Token], v: int) -> bool:
    """Whether the words before the verb tell of police or of a search, so that what was found is in their hands."""
    return police_left(tokens, v) or any(
        t.kind == "police" or t.low in _FINDING or "noun" in t.tags for t in tokens[:v]
    )


_IN_GENERAL = _WORDS["in_general"]


# A charge or a court's account of the crime; what is had there was not taken there.
_ALLEGED = _WORDS["alleged"]


def _used_after(tokens: list[Token], v: int) -> bool:
    """ "In possession of a knife, which he used to stab the victim"."""
    return any(
        tokens[j].low in ("which", "that") and {t.low for t in tokens[j : j + 8]} & _USED
        for j in range(v + 1, min(v + 10, len(tokens)))
    )


_CAUGHT = _WORDS["caught"]


_TOLD_OF = _WORDS["told_of"]


def _possession_in_general(tokens: list[Token], v: int) -> bool:
    """ "Charged with being in possession of a knife", "a report of a man in possession of": no seizure."""
    if not tokens[v].low.startswith("in "):
        return bool({t.low for t in tokens[max(0, v - 6) : v]} & {"risk", "anyone", "anybody", "if"})
    before = tokens[v - 1].low if v else ""
    if any(t.low in _TOLD_OF and word_at(tokens, i + 1) == "that" for i, t in enumerate(tokens[:v])):
        return True  # "police received information that he was in possession of a firearm"
    window = {t.low for t in tokens[max(0, v - _REACH_OF_CLAUSE) : v]}
    own = {t.low for t in tokens[_behind_conjunction(tokens, v) : v]}
    if before != "being" and own & _CAUGHT and not own & (_IN_GENERAL - {"being"}):
        return False  # "was stopped in Hatfield in possession of drugs", "jailed after he was caught in possession"
    if before in ("was", "were", "also", "still", "and", "while", "he", "she"):
        told = {t.low for t in tokens[:v]}
        return bool(window & _IN_GENERAL or told & _ALLEGED or _used_after(tokens, v))
    return True


def _behind_conjunction(tokens: list[Token], v: int) -> int:
    """Where the clause of a possession begins: behind "after" in "has been jailed after being caught in possession"."""
    first = max(0, v - _REACH_OF_CLAUSE)
    return next((j + 1 for j in range(v - 1, first - 1, -1) if tokens[j].low in ("after", "when")), first)


_REACH_OF_CLAUSE = 14  # words


def _elliptic_goods(sentence: Sentence, mood: Mood, v: int) -> bool:
    """ "Of the 68 vehicles stopped, four were seized": a bare number that counts the things told of before."""
    tokens = sentence.tokens
    strength = tokens[v].tags.get("strength")
    strong = strength == "strong" or tokens[v].low.endswith("off the road")
    if not strong and (strength != "medium" or sentence.words.isdisjoint(_FURTHER)):
        return False
    group = next((g for g in sentence.groups if g.elliptic and g.last == mood.start and g.count), None)
    if group is None:
        return False
    if not strong and not any(_more(group, g) for g in sentence.goods if g.last <= group.first):
        return False  # but "29 knives were handed in, while a further 12 were recovered"
    if group.first and (
        tokens[group.first - 1].low in DEFINITE or tokens[group.first - 1].kind == "ordinals"
    ):
        return False  # "the third one was seized"
    if group.partitive and tokens[group.last - 1].low not in ("them", "these", "which", "those"):
        return False
    before = [
        g for g in sentence.goods if g.last <= group.first and (g.item == "vehicles" or _more(group, g))
    ]
    if not before and not sentence.vehicles_before:
        return False
    added = before[-1] if before and before[-1].item != "vehicles" else None
    item, unit = (added.item, added.amounts[0].unit) if added is not None else ("vehicles", "items")
    # each with its first and last word
    counts: list[tuple[float, str, int, int]] = [(group.count or 0, group.qualifier, group.first, v)]
    more = _more_of_them(tokens, v)
    if more is not None and group.partitive:
        counts.append((more.value or 0, more.qualifier, more.first, more.last - 1))
    elif more is not None:
        # "four were seized for want of tax and one for its tyres"
        counts = [(counts[0][0] + (more.value or 0), group.qualifier, group.first, more.last - 1)]
    for count, qualifier, first, last in counts:
        made = state(
            sentence, "seizure", count, qualifier, min(first, v), last, v, "seizure.elliptic",
            item=item, unit=unit,
        )  # fmt: skip
        made.elliptic = True
        made.more = group.more
        made.partitive = group.partitive
        made.clause = f"{tokens[v].begin}:{first}"
    return True


_FURTHER = FURTHER | {"another", "other"}


def _more(group: Group, goods: Goods) -> bool:
    """Whether a bare number adds to things counted before: "held 70 plants, while a further 60 were seized"."""
    return (
        group.more
        and goods.counted
        and bool(goods.amounts[0].value)
        and goods.amounts[0].unit in _COUNTED_IN_ROWS
    )


def _more_of_them(tokens: list[Token], v: int) -> Number | None:
    """ "... for want of tax and one for its tyres": the number that the same verb takes again."""
    for j in range(v + 1, min(v + 16, len(tokens) - 2)):
        if tokens[j].kind in ("verb", "be") or tokens[j].low == ";":
            return None
        if tokens[j].low == "and":
            number = read_number(tokens, j + 1)
            if number is not None and number.value and number.unit is None and number.last < len(tokens):
                return number if tokens[number.last].low == "for" else None
    return None


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


def seizure_noun(sentence: Sentence, n: int, form: str) -> None:
    """ "The seizure of 186kg of cocaine", "seizures of cash and phones"."""
    tokens = sentence.tokens
    if n and "item" in tokens[n - 1].tags:
        if tokens[n].tags.get("strength") != "strong" or unreal(sentence, n):
            return
        if not _seizures_counted(sentence, n) and form == "nouns":
            _seizures_told(sentence, n)
        return
    after = word_at(tokens, n + 1)
    if after == "included" or (form == "nouns" and after in ("include", "including")):
        goods_right(sentence, n, "strong", "seizure.strong_noun", start=n + 2)
        return
    of = _past_where(tokens, n + 1)
    if of >= len(tokens) or tokens[of].low != "of" or unreal(sentence, n):
        return
    strength = tokens[n].tags.get("strength", "strong")
    if form == "nouns" and _so_many_seizures_of(sentence, n):
        return
    goods_right(sentence, n, strength, f"seizure.{strength}_noun", start=of + 1)


def _past_where(tokens: list[Token], j: int) -> int:
    """Where "of" follows a noun of taking, past a place: "a seizure in Hull of 300 wraps"."""
    if word_at(tokens, j) not in ("in", "at", "from"):
        return j
    k = j + 1
    while k < min(j + 5, len(tokens)) and tokens[k].kind in ("name", "word") and tokens[k].low != "of":
        k += 1
    return k if word_at(tokens, k) == "of" and tokens[j + 1].kind == "name" else j


def _so_many_seizures_of(sentence: Sentence, n: int) -> bool:
    """ "Made 88 seizures of drugs": so many, as nothing tells how much each was."""
    tokens = sentence.tokens
    goods = next((g for g in sentence.goods if g.first >= n + 2), None)
    if goods is None or goods.first > n + 3 or goods.counted or goods.item == "cash":
        return False
    item, last = goods.item, goods.last
    beside = next((g for g in sentence.goods if last <= g.first <= last + 1 and not g.counted), None)
    if beside is not None and (beside.first == last or tokens[last].low in ("and", "&")):
        if not {item, beside.item} <= DRUGS:
            return False
        # "236 seizures of class A and class B drugs": how many of each is not told
        item, last = common_item({item, beside.item}), beside.last
    number, first = number_before(tokens, n)
    if number is None or number.last != n or not number.value or number.value < 2:
        return False
    made = state(
        sentence, "seizure", number.value, number.qualifier, first, last - 1, n, "seizure.strong_count",
        item=item, unit="items",
    )  # fmt: skip
    made.counted = True
    made.clause = f"{tokens[n].begin}:{first}"
    return True


def _may_qualify(token: Token) -> bool:
    """Whether a word can stand between a number and "drug seizures": not "two previous", not "ten forces for"."""
    if token.kind not in ("word", "adverbs") or token.low == "previous":
        return False
    return token.low not in lexicon().things["not_adjectives"]


def _seizures_counted(sentence: Sentence, n: int) -> bool:
    """ "Eight vehicle seizures" are eight vehicles, "26 drug seizures" so many finds; one is only drugs.

    "A £30,000 cannabis seizure" is of so much.
    """
    tokens = sentence.tokens
    item, unit = tokens[n - 1].tags["item"][0], "items"
    for i in range(n - 2, max(-1, n - 5), -1):
        number = read_number(tokens, i)
        if number is None or number.unit not in (None, "GBP"):
            continue
        between = tokens[number.last : n - 1]
        if number.unit == "GBP" and (between or item not in _DRUGS_OR_CASH):
            return False
        several = item == "vehicles" and "vague" in tokens[number.first].tags
        if not (number.value or several) or not all(_may_qualify(t) for t in between):
            return False
        value: float | None = number.value
        if number.unit == "GBP":
            unit = "GBP"
        elif item == "cash" or (item in DRUGS and value == 1):
            value, unit = None, lexicon().item_units[item][1]
        made = state(
            sentence, "seizure", value, number.qualifier, i, n, n, "seizure.strong_count", item=item, unit=unit
        )  # fmt: skip
        made.vague = value is None
        made.counted = True
        made.clause = f"{tokens[n].begin}:{i}"
        return True
    return False


_DRUGS_OR_CASH = DRUGS_AND_PLANTS | {"cash"}


def _seizures_told(sentence: Sentence, n: int) -> None:
    """ "Police made some drug seizures", "led to arrests, weapons and cash seizures": of which no number is told."""
    tokens = sentence.tokens
    first = n - 1
    while first > 1 and tokens[first - 1].low in (",", "and", "&") and "item" in tokens[first - 2].tags:
        first -= 2
    if not (_brought(tokens, first) or was_made(tokens, n)):
        return
    for i in range(first, n, 2):
        item = tokens[i].tags["item"][0]
        if item == "bicycles" and sentence.motored:
            item = "vehicles"
        made = state(
            sentence, "seizure", None, "unspecified", i, n, n, "seizure.strong_noun",
            item=item, unit=lexicon().item_units[item][1],
        )  # fmt: skip
        made.vague = True
        made.head = tokens[i].low
        made.clause = f"{tokens[n].begin}:{i}"


def _brought(tokens: list[Token], first: int) -> bool:
    """Whether what begins at ``first`` is told as what was done: "resulted in six arrests and", "the week saw some"."""
    for j in range(first - 1, max(-1, first - _REACH_OF_RESULT), -1):
        token = tokens[j]
        if token.low in _SAW:
            return True
        if token.low in ("in", "to"):
            return j > 0 and tokens[j - 1].low in _LED
        if token.kind in _NO_RESULT or token.low in _ENDS_RESULT or token.low in DEFINITE:
            return False
    return False


_REACH_OF_RESULT = 14  # words: "led to a number of arrests, 20 stop searches and several"
_SAW = _WORDS["saw"]
_LED = _WORDS["led"]
_NO_RESULT = frozenset({"modal", "be", "have", "negation", "verb", "pronoun"})
_ENDS_RESULT = frozenset(
    "; . : increase rise reduction fall drop surge result more fewer than for with from".split()
)


_OTHER_THINGS = _WORDS["other_things"]
# What a sentence of its own says of the things told of in the paragraph before, when it tells their worth.
_OF_THOSE_DRUGS = _WORDS["of_those_drugs"]


def drugs_told(sentence: Sentence) -> set[str]:
    """The drugs of which the sentence tells that they were seized."""
    return {
        s.item
        for s in sentence.statements
        if s.metric == "seizure" and s.item and (s.item in DRUGS or s.item == "cannabis_plants")
    }


_REACH_OF_WORTH = 18  # words: "the total value of the drugs in this part of the operation is about £9,000"


def _sum_after(sentence: Sentence, at: int) -> Number | None:
    """The sum of pounds that a word of value announces: no price by the gram, no cash named after it."""
    tokens = sentence.tokens
    cash = min(
        (g.first for g in sentence.goods if g.first > at and g.item == "cash" and g.head != "£"),
        default=at + _REACH_OF_WORTH,
    )
    for j in range(at, min(at + _REACH_OF_WORTH, cash, len(tokens))):
        number = read_number(tokens, j)
        if is_vague_sum(tokens, j):
            return None  # "worth several thousand pounds"
        if number is not None and number.unit == "GBP":
            rate = is_rate(tokens, number.last) or tokens[min(number.last, len(tokens) - 1)].low in (
                "each",
                "apiece",
            )
            return None if rate else number
    return None


def _points_back(sentence: Sentence) -> bool:
    """ "The drugs have a street value of £900": whether the worth is of what the paragraph before tells of."""
    tokens = sentence.tokens
    counted = [g for g in sentence.goods if g.counted and not g.definite]
    if any(g.item in DRUGS_AND_PLANTS and tokens[g.first - 1].low not in DEFINITE for g in counted):
        return False  # not "that amount of drugs"
    return any(t.low in _OF_THOSE_DRUGS for t in tokens) or any(
        _those_drugs(tokens, g) for g in sentence.goods
    )


def _worth_of_another(tokens: list[Token], at: int) -> bool:
    """Whether the word of value is said of another thing, or of each; not "from a property in Hull, worth £50,000"."""
    for k in range(max(0, at - 8), at):
        if tokens[k].low == "each":
            return True
        if tokens[k].low in _OTHER_THINGS:
            place = any(t.low in ("from", "in", "at", "inside") for t in tokens[max(0, k - 4) : k])
            if not (place and any(t.low == "," or t.kind == "be" for t in tokens[k + 1 : at])):
                return True
    return False


_IN_ALL = _WORDS["in_all"]


_HEADS_TABLE = tuple(sorted(_WORDS["heads_table"]))


def heads_table(low: str, begin: int, end: int) -> bool:
    """Whether a short line without a full stop may head a table of what was seized: "Regional seizures to date"."""
    short = end - begin < 100 and low[end - 1] not in '.!?"”'
    return short and any(low.find(word, begin, end) >= 0 for word in _HEADS_TABLE)


def may_be_row(low: str, begin: int, end: int) -> bool:
    """Whether a line can be a row of a table: a few words, and a number at its end."""
    return end - begin < 60 and any(c.isdigit() for c in low[max(begin, end - 12) : end])


def table_row(sentence: Sentence) -> bool:
    """ "Firearms 10", "Cocaine - 108.5 kg", "Arrests 70": a row of a table; drugs need a weight, cash pounds."""
    tokens = sentence.tokens
    heads = next((i for i, t in enumerate(tokens) if t.low not in _HEADS_ROW), 0)
    goods = next((g for g in sentence.goods if g.first <= max(1, heads)), None)
    noun = next(
        (i for i, t in enumerate(tokens[:2]) if t.kind == "noun" and t.tags["noun"][1] == "nouns"), None
    )
    named = goods.last - 1 if goods is not None and not goods.counted else noun
    if named is None:
        return False
    named -= (
        goods is not None and tokens[named].kind == "num" and named > goods.first
    )  # "Phones 7" is no model
    i = named + 1
    while i < len(tokens) and (
        tokens[i].kind == "punct" or tokens[i].low in _IN_A_ROW or "strength" in tokens[i].tags
    ):
        i += 1  # "Vehicles seized: 16"
    number = read_number(tokens, i) if i < len(tokens) else None
    if in_columns(tokens, i):
        number = total_of_columns(tokens, i)
    if number is not None and number.last == len(tokens) - 1 and tokens[-1].low == ")":
        number.last += 1
    if number is None or not number.value or number.last < len(tokens):
        return False
    if goods is None:
        metric = tokens[named].tags["noun"][0]
        if metric not in ("arrests", "warrants", "stop_searches") or number.unit is not None:
            return False
        rule = f"{metric}.tabular"
        state(sentence, metric, number.value, number.qualifier, named, number.last - 1, named, rule)
        return True
    counted = goods.amounts[0].unit in _COUNTED_IN_ROWS and not goods.site
    unit = number.unit or (goods.amounts[0].unit if counted else None)
    if unit is None or (goods.item == "cash") != (unit == "GBP"):
        return False
    made = state(
        sentence, "seizure", number.value, number.qualifier, goods.first, number.last - 1, named,
        "seizure.tabular", item=goods.item, unit=unit,
    )  # fmt: skip
    made.counted = True
    made.clause = f"{tokens[named].begin}:{goods.first}"
    return True


_BEFORE_FIGURES = frozenset({":", "=", "-", "–", "("})
_HEADS_ROW = frozenset({"total", "number", "of", "the"})  # "Number of vehicles seized: 16"
_COUNTED_IN_ROWS = frozenset({"items", "plants", "wraps", "tablets"})
_OPENED = tuple(sorted(_WORDS["opened"]))
# "He had £700 in cash and ten bags of heroin", where the sentence before tells that he was stopped or searched
_HAD = tuple(sorted(_WORDS["had"]))
# "Several other items were seized. These included cannabis, weapons and cash."
_INCLUDED = tuple(sorted(_WORDS["included"]))
_TELLS = re.compile(any_of(_OPENED + _HAD + _INCLUDED))
_CONTAINED = " contained "
_LAY_IN = tuple(sorted(_WORDS["lay_in"]))  # "in his room were £900 in cash and a phone"
_LAY = (" were ", " was ")
_BY_POLICE = tuple(sorted(_WORDS["by_police"]))
_OF_VICTIMS = tuple(sorted(_WORDS["of_victims"]))


_OFTEN_LOST = frozenset({"jewellery", "documents", "electronics", "phones", "alcohol", "clothing", "other"})


def tells_contents(low: str, begin: int, end: int, before: tuple[int, int] | None) -> bool:
    """Whether a stretch of lower-case text may say what lay in the place or bag that police came upon before it."""
    if before is None or begin - before[1] > 4:
        return False
    opens = _TELLS.match(low, begin) is not None or low.find(_CONTAINED, begin, min(end, begin + 40)) >= 0
    if not opens and low.find(" had ", begin, min(end, begin + 40)) >= 0:
        opens = any(low.find(word, begin, end) >= 0 for word in _ON_THE_BODY)
    if not opens and low.startswith(_LAY_IN, begin) and not low.startswith("in total", begin):
        opens = any(low.find(word, begin, min(end, begin + 40)) >= 0 for word in _LAY)
    return (
        opens
        and any(low.find(word, *before) >= 0 for word in _BY_POLICE)
        and not any(low.find(word, before[0], end) >= 0 for word in _OF_VICTIMS)
    )


# "Hill had a phone in his pocket"
_ON_THE_BODY = tuple(sorted(_WORDS["on_the_body"]))
_HOLDS = _WORDS["holds"]


def contents(sentence: Sentence) -> bool:
    """ "Inside was £3,000 in cash and a machete", "there were also scales": what lay where police had searched."""
    tokens = sentence.tokens
    b = next((i for i, t in enumerate(tokens[:10]) if t.kind in ("be", "have") or t.low in _HOLDS), None)
    if b is None or any(t.kind in ("modal", "negation", "verb") for t in tokens[:b]):
        return False
    if b + 1 < len(tokens) and (tokens[b].low == "had" or tokens[b + 1].low == "carrying"):
        return _had(sentence, b + (tokens[b + 1].low == "carrying"))
    b += b + 1 < len(tokens) and tokens[b + 1].low == "also"
    listed = [g for g in sentence.goods if g.first > b]
    if not listed or listed[0].definite or listed[0].first > b + 1 + 4 * (tokens[b].low == "contained"):
        return False
    among = tokens[0].low in ("among", "amongst")
    if not among and not any(g.item in CONTRABAND - _OFTEN_LOST for g in listed):
        return False  # a purse, a jewellery box: somebody's own
    return bool(goods_right(sentence, b, "possession", "seizure.contents", start=b + 1, included=among))


def give_way_to_particulars(told: Sentence, sentence: Sentence) -> None:
    """ "Several other items were seized. These included cannabis and cash": the items are what the second names."""
    if any(t.low in _HOLDS - {"contained"} for t in sentence.tokens[:4]):
        told.statements = [s for s in told.statements if not (s.item == "other" and s.vague)]


def plants_in_place(sentence: Sentence) -> None:
    """ "The house had 100 plants inside", "rooms used to cultivate 90 plants": where police came upon them."""
    if sentence.words.isdisjoint(_PLANTS) or any(s.item == "cannabis_plants" for s in sentence.statements):
        return
    tokens = sentence.tokens
    if any(t.kind in ("modal", "negation") or t.low in _NO_PLANTS_THERE for t in tokens):
        return
    for goods in sentence.goods:
        amount = goods.amounts[0]
        if goods.item != "cannabis_plants" or goods.definite or not (amount.value or 0) > 1:
            continue
        before = range(max(0, goods.first - _REACH_OF_PLACE), goods.first)
        cue = next((j for j in reversed(before) if tokens[j].low in _GROWN_THERE), None)
        if cue is None and any(t.low in _GROWN_AFTER for t in tokens[goods.last : goods.last + 4]):
            cue = max(0, goods.first - 1)
        if cue is not None:
            seize(sentence, goods, cue, "possession", "seizure.contents", False, False)


def drugs_in_container(sentence: Sentence) -> None:
    """ "He passed them a package containing 40 wraps of heroin": that they are counted tells that police have them."""
    if sentence.words.isdisjoint(_CONTAINING_OR_FULL):
        return
    tokens = sentence.tokens
    for j, token in enumerate(tokens):
        if token.low not in CONTAINING and not (token.low == "of" and word_at(tokens, j - 1) == "full"):
            continue
        goods = next((g for g in sentence.goods if g.first == j + 1 and g.item in DRUGS), None)
        if goods is None or not (goods.amounts[0].value or 0) > 1 or goods.amounts[0].unit == "GBP":
            continue
        if not any(t.kind in ("modal", "negation") or t.low in _IN_GENERAL for t in tokens[:j]):
            goods_right(sentence, j, "possession", "seizure.contents", start=j + 1)


_CONTAINING_OR_FULL = CONTAINING | {"full"}
_PLANTS = frozenset({"plants", "cannabis plants"})
_REACH_OF_PLACE = 10  # words
_GROWN_THERE = _WORDS["grown_there"]
_GROWN_AFTER = _WORDS["grown_after"]
_NO_PLANTS_THERE = _WORDS["no_plants_there"]


def _had(sentence: Sentence, b: int) -> bool:
    """ "He had £700 in cash and ten bags of heroin": what was on somebody whom police had stopped or searched."""
    first = next((g for g in sentence.goods if g.first > b), None)
    if first is None or first.first > b + 1 or not first.counted:
        return False
    if any(t.low in _AS_HE_DID for t in sentence.tokens[:b]):
        return False  # "he told officers he had a knife on him"
    if first.item not in CONTRABAND - _OFTEN_LOST:
        worn = any(g.first > b and _worn_at(sentence.tokens, g.last) for g in sentence.goods)
        if not (worn and first.item in _CARRIED_THINGS):
            return False
    return bool(goods_right(sentence, b, "possession", "seizure.found_on_them", start=b + 1))


def count_of_what_was_told(sentence: Sentence, told: Sentence) -> bool:
    """ "In total, there were 20 deals of heroin", "the drugs amounted to 80 wraps": how much the seized drugs were."""
    tokens = sentence.tokens
    items = drugs_told(told)
    if not items or any(t.kind in ("modal", "negation") for t in tokens):
        return False
    drugs = [g for g in sentence.goods if g.item in DRUGS and g.counted and g.amounts[0].value is not None]
    told_of = items.union({"drugs"}, *(KINDS_OF.get(item, frozenset()) for item in items))
    if not drugs or drugs[0].item not in told_of or drugs[0].definite or drugs[0].amounts[0].unit == "GBP":
        return False
    first = drugs[0].first
    before = tokens[max(0, first - 8) : first]
    if not any(t.low in _IN_ALL for t in before) or any(t.kind == "verb" for t in before):
        return False
    return bool(
        goods_right(sentence, max(0, first - 1), "possession", "seizure.count_told_after", start=first)
    )


def _named_again(sentence: Sentence, at: int, items: set[str]) -> str | None:
    """The one of several drugs whose worth is told: "they found pills and cannabis. The cannabis had ..."."""
    named = [g for g in sentence.goods if g.last <= at and g.item in DRUGS_AND_PLANTS]
    if len(named) != 1 or not named[0].definite:
        return None
    item = named[0].item
    if item == "cannabis" and "cannabis" not in items and "cannabis_plants" in items:
        return "cannabis_plants"  # "the cannabis" that grew there
    of_them = not KINDS_OF.get(item, frozenset()).isdisjoint(items)
    return item if item in items or (item != "drugs" and not of_them) else None


def value_of_what_was_told(sentence: Sentence, told: Sentence, before: Sentence | None = None) -> bool:
    """ "These have a total street value of £4,215": what the things seized in the sentence before are worth.

    Where the sentence itself says what was seized, ``before`` tells of what "the drugs" are.
    """
    tokens = sentence.tokens
    at = next((i for i, t in enumerate(tokens) if t.low in _WORTH), None)
    if tokens and tokens[0].low == "if":
        return False  # "if mixed with cocaine this would have a value of £6 million"
    if at is None or any(t.kind == "modal" and t.low not in ("would", "could") for t in tokens):
        return False
    number = _sum_after(sentence, at)
    if number is None or _worth_of_another(tokens, at):
        return False
    items = drugs_told(told)
    if not items:
        return False
    grow = "cannabis_plants" in items and _the_grow(tokens)
    if told.paragraph != sentence.paragraph and not (grow or _points_back(sentence)):
        return False
    if before is not None and items == {"drugs"} and any(s.definite for s in told.statements):
        items = drugs_told(before) or items
        items = {"cannabis"} if items == {"cannabis_plants"} else items
    item = _named_again(sentence, at, items) or common_item(items)
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


def value_of_those_drugs(sentence: Sentence, told: Sentence) -> bool:
    """ "The drugs had a street value of £4,000", "the value of the cocaine seized": of what was told further above."""
    grow = "cannabis_plants" in drugs_told(told) and _the_grow(sentence.tokens)
    if not grow and not any(_those_drugs(sentence.tokens, g) for g in sentence.goods):
        return False
    return value_of_what_was_told(sentence, told)


def _the_grow(tokens: list[Token]) -> bool:
    """Whether a cannabis factory is told of again: "the cultivation is believed to be worth £650,000"."""
    return any(a.low in DEFINITE and b.low in _GROW_OR_FACTORY for a, b in pairwise(tokens))


_GROW_OR_FACTORY = _GROWS | {"factory", "farm", "crop"}


def _those_drugs(tokens: list[Token], goods: Goods) -> bool:
    """Whether a thing names drugs told of before: "the drugs", "the seized plants", "class A drugs seized"."""
    if goods.item not in DRUGS_AND_PLANTS:
        return False
    return goods.definite or word_at(tokens, goods.last) in ("seized", "recovered")
