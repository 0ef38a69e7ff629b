"""Seizures: the things that a verb of taking or finding lists, on either side of it, with their numbers and worth."""

from __future__ import annotations

from extract.goods import DRUGS, KINDS_OF, Goods, common_item
from extract.mood import base_verb_is_done, has_have, unreal
from extract.numerals import DEFINITE, Number, read_number
from extract.scan import Token
from extract.statement import Mood, Sentence, state
from extract.words import lexicon
from extract.worth import is_rate

_OFFENCE_WORDS = frozenset(
    (
        "suspicion offence offences conspiracy intent possessing supplying supply possession dealing "
        "suspected concerned cultivation production producing importation counts count "
        "preparing processing smoking snorting selling influence"
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


# After these words of an arrest, "with" tells of the offence: "arrested after a robbery with a knife".
_OF_THE_OFFENCE = frozenset(
    "after following for suspicion over connection who when because where while as by accused used guilty".split()
)


def caught_with(sentence: Sentence) -> None:
    """ "A boy was arrested at the station with 12 rocks of crack", "he was found by officers with £360 in cash"."""
    tokens = sentence.tokens
    for v, mood in sentence.moods.items():
        if not mood.done or not _of_a_person(sentence, v):
            continue
        for j in range(v + 1, min(v + 14, len(tokens))):
            token = tokens[j]
            if token.kind in ("verb", "modal") or token.low in (";", "("):
                break
            if token.low == "and" and not mood.passive:
                break
            if token.low in _OF_THE_OFFENCE and not (
                token.low == "by" and j + 1 < len(tokens) and tokens[j + 1].kind == "police"
            ):
                break
            if token.low == "with":
                following = next(
                    (g for g in sentence.goods if g.first == j + 1 and g.counted and g.item in _CONTRABAND),
                    None,
                )
                if following is not None:
                    _goods_right(sentence, v, "possession", "seizure.caught_with", start=j + 1)
                break


def _of_a_person(sentence: Sentence, v: int) -> bool:
    """Whether the verb at ``v`` tells that somebody was arrested, or was stopped or found by police."""
    tokens = sentence.tokens
    metric = tokens[v].tags["verb"][0]
    if metric == "arrests":
        return v in sentence.subjects
    if tokens[v].low not in ("stopped", "found", "located", "discovered", "searched"):
        return False
    start = sentence.moods[v].start
    if not sentence.moods[v].passive:
        if tokens[v].low == "searched":
            return False
        # "officers found Hill in the kitchen with 19 wraps of heroin"
        return (
            _police_left(tokens, v)
            and v + 1 < len(tokens)
            and tokens[v + 1].kind in ("name", "person", "pronoun")
        )
    return sentence.moods[v].passive and any(
        0 <= start - g.last <= 8
        and not any(t.kind in ("verb", "modal", "be", "item") for t in tokens[g.last : start])
        for g in sentence.groups
    )


_CARRIED = frozenset({"carrying", "hiding", "concealing"})
_FINDS = frozenset("found find finding revealed discovered discovering established".split())


def found_on_them(sentence: Sentence) -> None:
    """ "A search revealed he was carrying two knives", "officers found him to be in possession of heroin"."""
    tokens = sentence.tokens
    for j, token in enumerate(tokens):
        carried = token.low in _CARRIED or token.low.startswith("in possession of")
        if j < 2 or not (carried or _found_he_had(tokens, j)):
            continue
        window = tokens[max(0, j - 12) : j]
        if not any(t.low in _FINDS for t in window) or {t.low for t in window} & (_IN_GENERAL - {"being"}):
            continue
        if any(t.kind in ("modal", "negation") for t in window):
            continue
        following = next((g for g in sentence.goods if g.first > j), None)
        if following is not None and following.first - j <= (8 if carried else 1):
            _goods_right(sentence, j, "possession", "seizure.found_on_them", start=j + 1)


def _found_he_had(tokens: list[Token], j: int) -> bool:
    """ "Officers discovered Hill had 150 wraps": had, close behind the finding and its subject."""
    return (
        tokens[j].low == "had"
        and any(t.low in _FINDS for t in tokens[max(0, j - 4) : j])
        and tokens[j - 1].kind in ("name", "pronoun", "person", "word", "pair")
        and not any(t.low in ("system", "blood") for t in tokens[j:])
    )


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
    """What one verb of taking or finding takes: on its left, its right, or both."""
    mood = sentence.moods[v]
    strength = sentence.tokens[v].tags.get("strength", "strong")
    if not mood.done:
        return
    if form == "base":
        if base_verb_is_done(sentence.tokens, v):
            _goods_right(sentence, v, strength, f"seizure.{strength}_active")
    elif form == "ing":
        _participle(sentence, v, strength)
    elif strength == "possession":
        _in_possession(sentence, v)
    elif mood.passive:
        _passive(sentence, v, strength)
    else:
        _plain_past(sentence, v, strength)


# "focussing on removing drugs", "the theft by finding of jewellery": the doing in general
_OF_DOING = frozenset("on of for towards about are is".split())


def _participle(sentence: Sentence, v: int, strength: str) -> None:
    """ "Officers searched the flat, seizing 30 wraps": what is done besides another thing."""
    tokens = sentence.tokens
    before = tokens[v - 1] if v else None
    if v == 0 and any(t.low == "is" for t in tokens[1:6]):
        return  # "seizing drugs is what we do"
    if any(t.low == "if" for t in tokens[v + 1 : v + 6]):
        return  # "seizing vehicles if necessary"
    if before is not None and (
        sentence.moods[v].passive or before.kind in ("modal", "negation", "det") or before.low in _OF_DOING
    ):
        return
    if strength == "weak" and before is not None and not _police_left(tokens, v):
        if before.low in ("after", "before", "to"):
            if not any(t.kind == "police" or t.low == "they" for t in tokens):
                return  # "after finding £200 in cash he fled"
        elif before.low not in ("with", "and", ",", "officers", "police"):
            return
    _goods_right(sentence, v, strength, f"seizure.{strength}_participle")


_BELIEVED = frozenset({"believed", "suspected", "thought"})


def _in_possession(sentence: Sentence, v: int) -> None:
    """ "He was found in possession of a knife", "caught with 12 wraps of heroin"."""
    if _possession_in_general(sentence.tokens, v):
        return
    following = next((g for g in sentence.goods if g.first > v), None)
    if following is None:
        return
    gap = {t.low for t in sentence.tokens[v + 1 : following.first]}
    if following.first - v <= 3 or (following.first - v <= 9 and gap & _BELIEVED):
        _goods_right(sentence, v, "possession", "seizure.possession")


def _passive(sentence: Sentence, v: int, strength: str) -> None:
    """ "Cash was seized, along with two phones", "from the address was recovered around £700 in cash"."""
    tokens = sentence.tokens
    mood = sentence.moods[v]
    rule = f"seizure.{strength}"
    if tokens[mood.start].low == "being" and unreal(sentence, mood.start):
        return
    if _elliptic_goods(sentence, mood, v):
        return
    relative = mood.start > 0 and tokens[mood.start - 1].low in ("that", "which")
    if relative and _itemised_right(sentence, v, strength, rule + "_list"):
        return
    found = _goods_left(sentence, mood.start, v, strength, rule + "_passive")
    _gapped_right(sentence, v, strength, rule + "_list")
    if len(found) == 1 and sentence.statements and sentence.statements[-1].at == tokens[v].begin:
        _elsewhere(sentence, v, found[0], rule + "_list")
    right = next((g for g in sentence.goods if g.first > v), None)
    if (
        not found
        and right is not None
        and right.first - v <= 2
        and not any(g.last <= mood.start for g in sentence.groups if tokens[g.first].kind != "pronoun")
    ):
        _goods_right(sentence, v, strength, rule + "_inverted")
        return
    _included_right(sentence, v, strength, rule + "_list", bool(found))


def _plain_past(sentence: Sentence, v: int, strength: str) -> None:
    """ "Officers seized three knives", "four cars seized in Leeds", "also found at the address was a phone"."""
    tokens = sentence.tokens
    mood = sentence.moods[v]
    rule = f"seizure.{strength}"
    if mood.start == v and unreal(sentence, v):
        return
    if mood.start and tokens[mood.start - 1].low in ("you", "or"):
        return  # "if you have found a knife", "recovered or seized bikes"
    inverted = _inverted_at(sentence, v)
    if inverted is not None:
        _goods_right(sentence, v, strength, rule + "_inverted", start=inverted + 1)
        return
    if (
        strength == "strong"
        and not any(g.first == v + 1 for g in sentence.goods)
        and _elliptic_object(sentence, v)
    ):
        return
    if mood.start > 1 and tokens[mood.start - 1].kind == "police" and _relative_at(sentence, mood.start - 2):
        _goods_left(sentence, mood.start - 2, v, strength, rule + "_reduced")
        return
    right = next((g for g in sentence.goods if v < g.first <= v + 3), None)
    if right is not None and any(t.low in (",", "and", ";") for t in tokens[v + 1 : right.first]):
        right = None  # "13 weapons seized, and class A drugs recovered": the next clause
    left_adjacent = next(
        (g for g in sentence.goods if g.last <= mood.start and _adjacent_left(tokens, g, mood.start)), None
    )
    if right is None and (left_adjacent is None or left_adjacent.definite or not left_adjacent.counted):
        if _itemised_right(sentence, v, strength, rule + "_list"):
            return
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
        _gapped_right(sentence, v, strength, rule + "_list")
        _included_right(sentence, v, strength, rule + "_list", True)
        return
    if right is None and strength == "strong" and _elliptic_object(sentence, v):
        return
    fragment = v == 0 and right is not None and right.counted  # "* recovered six weapons"
    if strength in ("weak", "medium") and not (
        has or fragment or mood.shared is not None or _searched_left(tokens, v)
    ):
        return
    _goods_right(sentence, v, strength, rule + "_active")


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
    if any(v < g.last and g.first < at and not _where(tokens, g, v) for g in sentence.goods):
        return None
    cleft = any(t.low == "what" for t in tokens[max(0, v - 4) : v])  # "what we discovered was 15 plants"
    if not (v == 0 or tokens[v - 1].low in ("also", "and") or mood.start == 0 or cleft or _among(tokens, v)):
        return None
    return None if any(t.kind == "verb" for t in tokens[v + 1 : at]) else at


def _among(tokens: list[Token], v: int) -> bool:
    """Whether the things taken are only named as a whole before the verb: "among the items recovered were"."""
    return v <= 8 and tokens[0].low in ("among", "amongst", "included") and len(tokens) > v


def _searched_left(tokens: list[Token], v: int) -> bool:
    """Whether the words before the verb tell of police or of a search, so that what was found is in their hands."""
    return _police_left(tokens, v) or any(
        t.kind == "police"
        or t.low in ("search", "searches", "searched", "warrant", "they", "raid", "also")
        or "noun" in t.tags
        for t in tokens[:v]
    )


_IN_GENERAL = frozenset(
    (
        "charged admitted admitting pleaded guilty convicted offence offences report reports reported believed "
        "risk excuse illegal anyone anybody deny denied being wanted suspected suspicion if guilty sentenced jailed"
    ).split()
)


# A charge or a court's account of the crime; what is had there was not taken there.
_ALLEGED = frozenset("charged charge charges alleges alleged heard".split())


def _used_after(tokens: list[Token], v: int) -> bool:
    """ "In possession of a knife, which he used to stab the victim"."""
    return any(
        tokens[j].low in ("which", "that") and {t.low for t in tokens[j : j + 4]} & {"used", "threatened"}
        for j in range(v + 1, min(v + 10, len(tokens)))
    )


_CAUGHT = frozenset("arrested stopped detained caught apprehended searched found located".split())


def _possession_in_general(tokens: list[Token], v: int) -> bool:
    """ "Charged with being in possession of a knife", "a report of a man in possession of": no seizure."""
    if not tokens[v].low.startswith("in "):
        return bool({t.low for t in tokens[max(0, v - 6) : v]} & {"risk", "anyone", "anybody", "if"})
    before = tokens[v - 1].low if v else ""
    window = {t.low for t in tokens[max(0, v - 14) : v]}
    if before != "being" and window & _CAUGHT and not window & (_IN_GENERAL - {"being"}):
        return False  # "was stopped in Hatfield in possession of drugs"
    if before in ("was", "were", "also", "still", "and", "while", "he", "she"):
        told = {t.low for t in tokens[:v]}
        return bool(window & _IN_GENERAL or told & _ALLEGED or _used_after(tokens, v))
    return True


def _elliptic_goods(sentence: Sentence, mood: Mood, v: int) -> bool:
    """ "Of the 68 vehicles stopped, four were seized": a bare number that counts the things told of before."""
    tokens = sentence.tokens
    group = next((g for g in sentence.groups if g.elliptic and g.last == mood.start and g.count), None)
    if group is None or not (
        tokens[v].tags.get("strength") == "strong" or tokens[v].low.endswith("off the road")
    ):
        return False
    if group.first and (
        tokens[group.first - 1].low in DEFINITE or tokens[group.first - 1].kind == "ordinals"
    ):
        return False  # "the third one was seized"
    if group.partitive and tokens[group.last - 1].low not in ("them", "these", "which", "those"):
        return False
    before = [g for g in sentence.goods if g.last <= group.first and g.item == "vehicles"]
    if not before and not sentence.vehicles_before:
        return False
    counts: list[tuple[float, str, int]] = [(group.count or 0, group.qualifier, group.first)]
    more = _more_of_them(tokens, v)
    if more is not None:
        counts.append((more.value or 0, more.qualifier, more.first))
    if not group.partitive:
        # "four were seized for having no insurance and one for having no tax"
        counts = [(sum(c[0] for c in counts), group.qualifier, group.first)]
    for count, qualifier, first in counts:
        made = state(
            sentence, "seizure", count, qualifier, first, v, v, "seizure.elliptic", item="vehicles", unit="items"
        )  # fmt: skip
        made.elliptic = True
        made.partitive = group.partitive
        made.clause = f"{tokens[v].begin}:{first}"
    return True


def _more_of_them(tokens: list[Token], v: int) -> Number | None:
    """ "... for having no insurance and one for having no tax": the number that the same verb takes again."""
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


def _police_left(tokens: list[Token], v: int) -> bool:
    return any(
        t.kind == "police"
        or t.low in ("they", "we", "search", "searches", "warrant", "warrants", "which", "dog")
        for t in tokens[max(0, v - 9) : v]
    )


def _adjacent_left(tokens: list[Token], goods: Goods, start: int) -> bool:
    gap = tokens[goods.last : start]
    return (
        len(gap) <= 1
        and all("adverbs" in t.tags or t.low in (",", "which") or t.kind == "place" for t in gap)
    ) or (
        0 < len(gap) <= 8
        and gap[0].low in ("from", "at", "in", "believed", "being", "destined", "worth", "hidden", "linked")
        and gap[-1].low not in ("and", "but", "then")
        and not any(t.kind in _LIST_BREAK_KINDS for t in gap)
    )


_PARENTHETIC = frozenset(
    "suspected believed thought understood which allegedly hidden stashed belonging linked".split()
)


_TO_BE = frozenset("to be have been a the".split())


_LIST_SIGNS = frozenset({",", "and", "-", "–"})


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
        if low == "which" and i + 1 < last and tokens[i + 1].low in ("contained", "included"):
            i += 2
            continue
        if low in _PARENTHETIC:
            if {t.low for t in tokens[i + 1 : last]} <= _TO_BE:
                return True  # "what is believed to be cocaine"
            # "a car suspected to have been used in crime, a Taser"
            sign = next((j for j in range(i + 1, last) if tokens[j].low in _LIST_SIGNS), None)
            if sign is None and i > first:
                return False
            i = sign or i + 1
            continue
        if low in _LIST_BREAK or (
            token.kind == "when"
            and i > first
            and tokens[i - 1].low in ("and", "on")
            and any(t.low == "and" for t in tokens[first:i])
        ):
            return False
        if token.kind in _LIST_BREAK_KINDS and "item" not in token.tags:
            skipped = _auxiliary_of_belief(tokens, i, last)
            if not skipped:
                return False
            i += skipped
            continue
        if low in (";", "."):
            return False
        i += 1
    return True


def _auxiliary_of_belief(tokens: list[Token], i: int, last: int) -> bool:
    """ "What was believed to be", "what they suspected to be": auxiliaries that do not end a list."""
    token = tokens[i]
    if token.kind == "pronoun" and i + 1 < last and tokens[i + 1].low in ("believed", "suspected", "thought"):
        return True
    if (
        token.kind in ("be", "have")
        and i + 1 < last
        and tokens[i + 1].low in ("believed", "thought", "suspected", "to", "be", "estimated", "worth", "a")
    ):
        return True
    return token.low in ("be", "been") and tokens[i - 1].low in ("to", "have")


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
        if low in (",", "and", ";", ".", "-", "–"):
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
                len(gap) > 6 and any(t.low in ("from", "in", "at") or _leads_to(gap, t) for t in gap)
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


def _leads_to(gap: list[Token], token: Token) -> bool:
    """Whether the token is a "to" of direction, not of "believed to be"."""
    return token.low == "to" and not (gap[-1].low == "be" and gap[-2] is token)


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
        item = common_item({g.item for g in drugs})
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
        if names_offence(tokens, goods) or _searched(tokens, goods):
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
        joined = _joined(tokens, taken, i)
        listed = joined or (i > 0 and not (strength == "medium" and goods.item == "vehicles"))
        seize(sentence, goods, v, strength, rule, listed, including and _example_of(goods, taken[:i]))
    _worth_of_list(sentence, taken)
    return taken


_JOINED = frozenset({",", "and", "&", "as", "well", "plus", "also"})


def _joined(tokens: list[Token], taken: list[Goods], i: int) -> bool:
    """Whether the thing stands in a list with an "and", and is no second name: not "the car, a grey Audi"."""
    first = last = i
    while first and _joins(tokens[taken[first - 1].last : taken[first].first]):
        first -= 1
    while last + 1 < len(taken) and _joins(tokens[taken[last].last : taken[last + 1].first]):
        last += 1
    return any(t.low in ("and", "&") for t in tokens[taken[first].last : taken[last].first])


def _joins(gap: list[Token]) -> bool:
    return (
        bool(gap)
        and gap[0].low in _JOINED
        and all(
            t.low in _JOINED or (t.kind == "word" and t.low not in _INSIDE and t.low != "of") for t in gap
        )
    )


def _searched(tokens: list[Token], goods: Goods) -> bool:
    """Whether the thing is only what was searched: "following a search of the vehicle, tools were recovered"."""
    return (
        goods.first > 1
        and tokens[goods.first - 1].low == "of"
        and tokens[goods.first - 2].low in ("search", "searches", "description")
    )


def _gapped_right(sentence: Sentence, v: int, strength: str, rule: str) -> None:
    """ "Cash was seized from the house and heroin from a car": what the same verb takes at another place."""
    tokens = sentence.tokens
    if not any(t.low in ("from", "at", "in") for t in tokens[v + 1 : v + 4]):
        return
    for goods in sentence.goods:
        if (
            goods.first <= v + 2
            or goods.last >= len(tokens)
            or tokens[goods.first - 1].low not in ("and", ",")
        ):
            continue
        if any(
            t.kind in ("verb", "modal", "be", "have") or t.low == ";" for t in tokens[v + 1 : goods.first]
        ):
            return
        if tokens[goods.last].low == "from":
            seize(sentence, goods, v, strength, rule, True, False)


# "The drugs seized in the raid were 92 wraps of heroin"
_AMOUNTS_TO = frozenset("was were totalled totalling are is".split())


_AT_A_PLACE = frozenset({"from", "at", "in", "inside", "under"})


def _elsewhere(sentence: Sentence, v: int, goods: Goods, rule: str) -> None:
    """ "49 plants were seized from the loft, 64 from a bedroom": the same things counted at another place."""
    tokens = sentence.tokens
    counted = next((a for a in goods.amounts if a.value is not None), None)
    if counted is None or goods.definite or (counted.unit == "GBP" and goods.item != "cash"):
        return
    if not any(t.low in _AT_A_PLACE for t in tokens[v + 1 : v + 3]):
        return
    for j in range(v + 3, min(v + 22, len(tokens) - 2)):
        if tokens[j].kind == "modal" or tokens[j].low == ";":
            return
        if tokens[j - 1].low not in (",", "and") or tokens[j].kind not in ("num", "units", "money"):
            continue
        number = read_number(tokens, j)
        if number is None or not number.value or number.last >= len(tokens):
            continue
        money = counted.unit == "GBP"
        if number.unit != ("GBP" if money else None):
            continue
        if tokens[number.last].low in (_AT_A_PLACE if money else ("from", "at")) and (
            money or number.value < 1900
        ):
            made = state(
                sentence, "seizure", number.value, number.qualifier, j, number.last - 1, v, rule,
                item=goods.item, unit=counted.unit,
            )  # fmt: skip
            made.counted = True
            made.clause = f"{tokens[v].begin}:{j}"


def _itemised_right(sentence: Sentence, v: int, strength: str, rule: str) -> bool:
    """ "The amount of drugs that was seized was 92 wraps of heroin and 22g of cannabis": the particulars only."""
    tokens = sentence.tokens
    for j in range(v + 1, min(v + 12, len(tokens) - 1)):
        if tokens[j].kind in ("verb", "modal", "have") or tokens[j].low in (",", ";", "and"):
            return False
        if tokens[j].low in _AMOUNTS_TO:
            first = next((g for g in sentence.goods if g.first == j + 1), None)
            if first is None or not first.counted or first.definite or first.head == "£":
                return False
            return bool(_goods_right(sentence, v, strength, rule, start=j + 1))
    return False


# "41 phones suspected to be linked to drug dealing were seized"
_DESCRIBED = frozenset("suspected believed thought destined used linked similar containing valued".split())


def _relative_gap(gap: list[Token]) -> bool:
    """Whether the words between the things and the verb only describe the things."""
    if not gap or len(gap) >= 16:
        return False
    if gap[0].low in ("which", "that", ",") and any(t.low in ("which", "that") for t in gap[:2]):
        return True
    if any(t.kind in ("verb", "modal", "pronoun", "have") for t in gap):
        return False
    if gap[0].low in _DESCRIBED:
        return True
    # "a homemade knife, similar to the one used in the robbery, was found"
    return len(gap) > 2 and gap[0].low == "," and gap[-1].low == "," and gap[1].low in _DESCRIBED


_INCLUDING = frozenset(
    "including alongside along together included include includes as with : plus – - containing contained".split()
)
_EXAMPLES = frozenset({"including", "included", "include", "includes"})


def _included_right(sentence: Sentence, v: int, strength: str, rule: str, found: bool) -> None:
    """ "were seized along with 64 boxes of trainers", "items seized included a machete"."""
    tokens = sentence.tokens
    for j in range(v + 1, min(v + 24, len(tokens))):
        token = tokens[j]
        low = token.low
        if low in _INCLUDING:
            after = tokens[j + 1].low if j + 1 < len(tokens) else ""
            if low == "as" and after in ("was", "were"):
                _goods_right(sentence, v, strength, rule, start=j + 2)
                return
            if low == "with" and any(
                g.first == j + 1 and g.counted and g.item == "cannabis_plants" for g in sentence.goods
            ):
                # "a cannabis factory was discovered at the address with more than 490 plants"
                _goods_right(sentence, v, strength, rule, start=j + 1)
                return
            if low == "as" and after != "well":
                continue
            if low == "with" and tokens[j - 1].low not in ("along", "together"):
                continue
            _goods_right(
                sentence, v, strength, rule, start=j + 1, included=low in _EXAMPLES and found
            )  # fmt: skip
            return
        if low == "inside" and j + 1 < len(tokens) and tokens[j + 1].low in ("was", "were"):
            # "a rucksack was found, inside was a large amount of cannabis"
            _goods_right(sentence, v, strength, rule, start=j + 2)
            return
        if low == ";" and not any(t.kind in ("verb", "be", "have", "modal") for t in tokens[j:]):
            # "a number of items were seized under the Act; two watches, a scrambler bike and designer clothing"
            if any(g.first == j + 1 and g.counted for g in sentence.goods):
                _goods_right(sentence, v, strength, rule, start=j + 1)
            return
        if low in ("after", "when", "while", "because", "who", ";") or token.kind == "modal":
            return
        if token.kind == "verb" and not ("noun" in token.tags and tokens[j - 1].low in DEFINITE):
            return
        if token.kind == "pronoun" and low not in _TAKEN_FROM:
            return


# "was seized from him during the arrest, along with £600"
_TAKEN_FROM = frozenset("him her them his their it its".split())


def seizure_noun(sentence: Sentence, n: int, form: str) -> None:
    """ "The seizure of 186kg of cocaine", "seizures of cash and phones"."""
    tokens = sentence.tokens
    if n and "item" in tokens[n - 1].tags:
        _seizures_counted(sentence, n)
        return
    if form == "nouns" and n + 1 < len(tokens) and tokens[n + 1].low in ("included", "include", "including"):
        _goods_right(sentence, n, "strong", "seizure.strong_noun", start=n + 2)
        return
    if n + 1 >= len(tokens) or tokens[n + 1].low != "of" or unreal(sentence, n):
        return
    strength = tokens[n].tags.get("strength", "strong")
    _goods_right(sentence, n, strength, f"seizure.{strength}_noun", start=n + 2)


def _seizures_counted(sentence: Sentence, n: int) -> None:
    """ "Eight vehicle seizures" are eight vehicles; "26 drug seizures" do not tell how much was seized."""
    tokens = sentence.tokens
    if tokens[n].tags.get("strength") != "strong" or unreal(sentence, n):
        return
    item, unit = tokens[n - 1].tags["item"][0], "items"
    for i in range(n - 2, max(-1, n - 5), -1):
        number = read_number(tokens, i)
        if number is None or number.unit is not None:
            continue
        if not number.value or any(t.kind not in ("word", "adverbs") for t in tokens[number.last : n - 1]):
            return
        value: float | None = number.value
        if item in DRUGS or item == "cash":
            value, unit = None, lexicon().item_units[item][1]
        made = state(
            sentence, "seizure", value, number.qualifier, i, n, n, "seizure.strong_count", item=item, unit=unit
        )  # fmt: skip
        made.vague = value is None
        made.counted = True
        made.clause = f"{tokens[n].begin}:{i}"
        return


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
        "smell sale images pictures photos messages conversations video videos footage traces evidence "
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
    """State that the verb at ``v`` took the things, once for each amount told of them, unless it did not."""
    tokens = sentence.tokens
    if (
        _only_named(tokens, goods, v)
        or _by_verb_unlikely(sentence, goods, v, strength, rule, listed)
        or (goods.head == "bare" and not (listed or sentence.kind in ("title", "heading")))
    ):
        return
    item = _item_of(sentence, goods)
    if _generic(tokens, goods) or _told_already(sentence, goods, item, v):
        return
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
            sentence, "seizure", amount.value, amount.qualifier, first, last, v, rule, item=item, unit=amount.unit
        )  # fmt: skip
        # "seizing drugs and cash" only sums up, where the particulars are told
        made.definite = goods.definite or (rule.endswith("_participle") and not goods.counted)
        made.more = goods.more
        made.counted = goods.counted
        made.included = including
        made.vague = amount.value is None
        made.head = tokens[goods.last - 1].low
        # The place in the list tells apart several things under one verb.
        made.begin, made.end = (
            (tokens[goods.first].begin, tokens[goods.last - 1].end)
            if last - first > 40
            else (made.begin, made.end)
        )
        made.clause = f"{tokens[v].begin}:{goods.first}"


def _only_named(tokens: list[Token], goods: Goods, v: int) -> bool:
    """Whether the thing is denied, an alternative name, or a part of another thing."""
    before = tokens[goods.first - 1] if goods.first else None
    if before is not None and (before.kind == "negation" or (before.low == "/" and goods.first > 1)):
        return True
    if "streets" in tokens[v].low and not goods.counted:
        # "drugs removed from our streets" is what they are always glad of
        return True
    if before is not None and before.low == "with" and tokens[goods.last - 1].low.startswith("blade"):
        return True  # "a knife with a six-inch blade" is one thing
    return _denied(tokens, goods)


def _by_verb_unlikely(
    sentence: Sentence, goods: Goods, v: int, strength: str, rule: str, listed: bool
) -> bool:
    """Whether a verb that says little of itself (found, recovered, removed) tells of no seizure of such a thing."""
    tokens = sentence.tokens
    if goods.site and strength not in ("strong", "clearing"):
        return True
    if strength == "clearing" and not goods.site and goods.item not in ("cannabis_plants", "cannabis"):
        return True
    if tokens[v].low in ("removed", "removing", "intercepted") and goods.item not in _CLEARED:
        return True
    if strength == "weak" and _found_by_others(tokens, goods, v):
        return True
    if strength == "medium" and goods.item == "vehicles":
        return _only_moved(tokens, goods, rule, listed)
    if goods.head == "£" and strength == "weak":
        if goods.first == v + 1 and _police_left(tokens, v):
            return False
        beside = (
            listed
            and tokens[max(0, goods.first - 2)].kind != "money"
            and not {t.low for t in tokens[max(0, goods.first - 8) : goods.first]}
            & {"worth", "value", "valued", "yield"}
            and any(s.metric == "seizure" and s.at == tokens[v].begin for s in sentence.statements)
        )
        return rule.endswith("_lines") or (_sum_of_others(tokens, goods, v) and not beside)
    return strength in ("weak", "possession") and not _worth_finding(
        sentence, goods, v, strength, rule, listed
    )


def _only_moved(tokens: list[Token], goods: Goods, rule: str, listed: bool) -> bool:
    """Whether a vehicle was recovered after a crash, or just one was that is not said to be stolen."""
    low = {t.low for t in tokens}
    if low & _CRASH:
        return True
    return (
        (goods.amounts[0].value or 2) < 2
        and not listed
        and "stolen" not in low
        and not rule.endswith(("_active", "_participle"))
    )


_LOSSES = frozenset(
    "stolen fraud victim victims lost missing account withdrawn paid worth value valued costs damage".split()
)


def _sum_of_others(tokens: list[Token], goods: Goods, v: int) -> bool:
    """Whether "£16,000 was found" is more likely a loss or a worth than cash in the hands of police."""
    return v < goods.first or bool({t.low for t in tokens} & _LOSSES)


_STOLEN_KINDS = frozenset({"other", "tools", "clothing", "bicycles"})


def _worth_finding(sentence: Sentence, goods: Goods, v: int, strength: str, rule: str, listed: bool) -> bool:
    """Whether the thing, when merely found or had, is one that police would take."""
    tokens = sentence.tokens
    if goods.item in _CONTRABAND:
        return True
    if goods.item == "animals":
        return (goods.amounts[0].value or 0) > 1
    by_police = strength == "possession" or (rule.endswith("_active") and _police_left(tokens, v))
    if by_police and goods.item in ("tools", "clothing"):
        return True
    if goods.item in _STOLEN_KINDS and _said_stolen(tokens, goods):
        return not rule.endswith("_lines") and (
            listed or any(t.kind == "police" or t.low == "search" for t in tokens)
        )
    in_place = tokens[goods.last - 1].low.endswith(("equipment", "installation", "food", "fuel", "system"))
    return (
        listed
        and not in_place
        and goods.item in ("tools", "clothing", "other", "bicycles")
        and any(s.metric == "seizure" and s.at == tokens[v].begin for s in sentence.statements)
    )


def _said_stolen(tokens: list[Token], goods: Goods) -> bool:
    return any(t.low == "stolen" for t in tokens[max(0, goods.first - 1) : goods.last])


def _item_of(sentence: Sentence, goods: Goods) -> str:
    """The item, where other words of the sentence say more of it than its own: a stolen thing, bikes with riders."""
    tokens = sentence.tokens
    last_word = tokens[goods.last - 1].low
    item = goods.item
    if item == "bicycles" and (
        {t.low for t in tokens} & _MOTORED or (sentence.motored and last_word in ("bike", "bikes"))
    ):
        return "vehicles"
    if item == "other" and _said_stolen(tokens, goods):
        return "stolen_property"
    if item == "drugs" and (
        goods.head == "wraps"
        or ((goods.definite or goods.counted) and last_word == "drug")
        or (last_word == "drug" and tokens[goods.last - 2].low == "the")
    ):
        # "40 wraps", "the drug": of what the sentence, or the one before, names
        named = [g for g in sentence.goods if g.item in DRUGS and g.item != "drugs"]
        later = [g for g in named if g.first > goods.first]
        return later[0].item if later else named[-1].item if named else sentence.drug_before or item
    return item


def _generic(tokens: list[Token], goods: Goods) -> bool:
    """Whether the word is too general to be a thing seized: "items", "a bag", "evidence"."""
    last_word = tokens[goods.last - 1].low
    return last_word == "cctv" or (
        goods.item == "other"
        and (last_word in _GENERIC_HEADS or (last_word == "goods" and not goods.counted))
        and goods.amounts[0].unit != "GBP"
    )


def _told_already(sentence: Sentence, goods: Goods, item: str, v: int) -> bool:
    """Whether another verb of the sentence has it already: found, then seized, is one thing."""
    if any(s.clause.endswith(f":{goods.first}") and s.item == item for s in sentence.statements):
        return True
    return any(
        s.metric == "seizure"
        and s.at != sentence.tokens[v].begin
        and (s.item, s.value, s.unit) == (item, a.value, a.unit)
        for s in sentence.statements
        for a in goods.amounts
        if a.value is not None
    )


_OTHER_THINGS = frozenset("house home property car vehicle watch boat land flat business fine damage".split())


def _drugs_told(sentence: Sentence) -> set[str]:
    """The drugs of which the sentence tells that they were seized."""
    return {
        s.item
        for s in sentence.statements
        if s.metric == "seizure" and s.item and (s.item in DRUGS or s.item == "cannabis_plants")
    }


def _sum_after(sentence: Sentence, at: int) -> Number | None:
    """The sum of pounds that a word of value announces: no price by the gram, no cash named after it."""
    tokens = sentence.tokens
    cash = min(
        (g.first for g in sentence.goods if g.first > at and g.item == "cash" and g.head != "£"),
        default=at + 14,
    )
    for j in range(at, min(at + 14, cash, len(tokens))):
        number = read_number(tokens, j)
        if number is not None and number.unit == "GBP":
            rate = is_rate(tokens, number.last) or tokens[min(number.last, len(tokens) - 1)].low in (
                "each",
                "apiece",
            )
            return None if rate else number
    return None


def value_of_what_was_told(sentence: Sentence, told: Sentence, before: Sentence | None = None) -> bool:
    """ "These have a total street value of £4,215": what the things seized in the sentence before are worth.

    Where the sentence itself says what was seized, ``before`` tells of what "the drugs" are.
    """
    tokens = sentence.tokens
    at = next((i for i, t in enumerate(tokens) if t.low in ("value", "valued", "worth")), None)
    if at is None or any(t.kind == "modal" and t.low not in ("would", "could") for t in tokens):
        return False
    number = _sum_after(sentence, at)
    if number is None or {t.low for t in tokens[max(0, at - 8) : at]} & (_OTHER_THINGS | {"each"}):
        return False
    items = _drugs_told(told)
    if not items:
        return False
    if before is not None and items == {"drugs"} and any(s.definite for s in told.statements):
        items = _drugs_told(before) or items
        items = {"cannabis"} if items == {"cannabis_plants"} else items
    item = common_item(items)
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
