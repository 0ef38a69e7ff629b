"""One thing that a verb of taking or finding takes: whether police took it, and what it is."""

from __future__ import annotations

from itertools import pairwise

from extract.goods import DRUGS, KINDS_OF, SUPPOSED, SUPPOSING, Goods
from extract.mood import NO_HOME
from extract.numerals import DEFINITE
from extract.scan import Token, police_among, word_at
from extract.statement import Sentence, opens_speech, state
from extract.words import contexts
from extract.worth import WORTH

_WORDS = contexts()["taking"]
_FOR_EXAMINATION = _WORDS["for_examination"]
_LED_BY_POLICE = _WORDS["led_by_police"]
_MISSING = _WORDS["missing"]
_NONE_IN_PARTICULAR = _WORDS["none_in_particular"]
_RESIDUES = _WORDS["residues"]
_REMOVALS = _WORDS["removals"]
_FOR_GROWING_ONLY = _WORDS["for_growing_only"]
_UNNAMED = _WORDS["unnamed"]

CONTRABAND = DRUGS | frozenset(
    (
        "cannabis_plants drug_paraphernalia cash firearms ammunition knives weapons phones stolen_property "
        "tobacco jewellery documents alcohol electronics"
    ).split()
)


_CLEARED = DRUGS | {"cannabis_plants", "weapons", "knives", "firearms", "cash", "ammunition"}


def police_left(tokens: list[Token], v: int) -> bool:
    return police_among(tokens[max(0, v - 9) : v], _LED_BY_POLICE)


CRASH = _WORDS["crash"]


_PUBLIC = _WORDS["public"]


_TRACES = _WORDS["traces"]


# Who takes things and is no police
_OTHER_TAKERS = _WORDS["other_takers"]
# These seize things with police too.
_AUTHORITIES = _WORDS["authorities"]
_SEIZED = _WORDS["seized"]


def by_others(tokens: list[Token], v: int) -> bool:
    """Whether those named by "by" behind the verb at ``v`` are no police: owners, thieves, a council."""
    for j in range(v + 1, min(v + 9, len(tokens))):
        if tokens[j].low == "by":
            if tokens[v].kind != "noun" and j > v + 1 and tokens[j - 1].low.endswith(_PARTICIPLES):
                return False  # "found discarded by a man", "seized from a car owned by a man"
            return _no_police(tokens, j + 1, tokens[v].low in _SEIZED)
        if tokens[j].kind in ("verb", "have", "modal") or tokens[j].low in _ENDS_BY:
            return False
    return False


def _no_police(tokens: list[Token], j: int, seized: bool) -> bool:
    """Whether the phrase at ``j`` names people who are no police: "the owner", not "a female officer"."""
    others = False
    for k in range(j, min(j + 6, len(tokens))):
        token = tokens[k]
        if token.kind == "police" and {word_at(tokens, k + 1), word_at(tokens, k + 2)}.isdisjoint(
            _POSSESSIVE
        ):
            return False
        if token.low in _ENDS_NAMED or token.kind in ("verb", "have", "modal", "be", "num"):
            break
        others = others or token.kind == "person" or token.low in _OTHER_TAKERS
        others = others or (not seized and token.low in _AUTHORITIES)
    return others


_POSSESSIVE = frozenset({"'", "’", "'s", "’s"})
_ENDS_NAMED = frozenset(". ; , and who which with in from at on after to for during as".split())
_PARTICIPLES = tuple(sorted(_WORDS["participles"]))
_ENDS_BY = _WORDS["ends_by"]  # "from a bag carried by a man"


def _found_by_others(sentence: Sentence, goods: Goods, v: int) -> bool:
    """Whether what was found is missing or only talked of, or was found by the public."""
    tokens = sentence.tokens
    after = {t.low for t in tokens[goods.last : goods.last + 5]}
    relative = {t.low for t in tokens[goods.last : goods.last + 2]} & {"which", "that"}
    if _MISSING & after and {"been", "be", "missing"} & after and not (relative or after & _THOUGHT):
        return True
    if (
        v < goods.first
        and [t.low for t in tokens[goods.last : goods.last + 2]]
        in (["stolen"], ["stolen", "."], ["stolen", ","])
        and tokens[goods.first - 1].low in ("and", ",")
    ):
        return True  # "the till had been removed and a sum of cash stolen"
    if _MISSING & {t.low for t in tokens[v + 1 : v + 5]} and tokens[v + 1].low == "to":
        return True  # "a purse and a phone were found to be missing"
    if _only_traces(sentence, goods, v) or _claimed(tokens, v):
        return True
    around = {t.low for t in tokens[max(0, v - 5) : v]} | {
        t.low for t in tokens[v + 1 : v + 6] if "by" in (tokens[v + 1].low if v + 1 < len(tokens) else "")
    }
    return bool(around & _PUBLIC) and not police_among(tokens[max(0, v - 4) : v])


def _found_own(tokens: list[Token], v: int) -> bool:
    """ "She found her handbag", "he managed to recover his laptop": what victims get back themselves."""
    if word_at(tokens, v + 1) not in _OWN:
        return False
    before = tokens[max(0, v - 5) : v]
    return any(t.low in _VICTIMS for t in before) and not police_among(before)


_OWN = frozenset({"his", "her"})
_VICTIMS = frozenset({"he", "she", "victim", "owner", "complainant"})


def _claimed(tokens: list[Token], v: int) -> bool:
    """ "He told police that he had found the knife", "she claimed she found it": what a suspect says of himself."""
    j = v - 1
    while j >= 0 and tokens[j].low in _HAD:
        j -= 1
    if j < 1 or tokens[j].low not in _HE:
        return False
    who = tokens[j].low.partition("'")[0].partition("’")[0]
    j -= 1 + (tokens[j - 1].low == "that")
    for k in range(j, max(-1, j - _LONGEST_HEARER), -1):
        if tokens[k].low in _CLAIMED or (
            k == j and tokens[k].low == "said" and word_at(tokens, k - 1) == who
        ):
            return not police_among(tokens[max(0, k - 4) : k])
    return False


_HE = frozenset("he she they he'd she'd they'd he’d she’d they’d".split())
_HAD = frozenset({"had", "have", "just"})
_CLAIMED = frozenset({"claimed", "claims", "insisted", "told"})
_LONGEST_HEARER = 4  # words: "told the two officers"


def _only_traces(sentence: Sentence, goods: Goods, v: int) -> bool:
    """ "Found pictures of drugs and cash"; not "found a phone with messages of deals, £130 and a knife"."""
    tokens = sentence.tokens
    traces = [
        j
        for j in range(v + 1, goods.first)
        if tokens[j].low in _TRACES and not (_there_were(tokens, j) or _heads_list(tokens, j))
    ]
    if not traces or (
        goods.counted and [t.low for t in tokens[goods.first - 2 : goods.first]] == ["well", "as"]
    ):
        return False
    trace = traces[-1]
    if goods.counted and trace > v + 2 and tokens[trace - 1].low in ("with", "containing", "holding"):
        return not any(t.low == "," for t in tokens[trace : goods.first])
    return not all(_told_of_another(sentence, j) for j in traces)


def _heads_list(tokens: list[Token], j: int) -> bool:
    """Whether things are told that are the evidence: "a lot of evidence, including cash and a phone"."""
    return tokens[j].low == "evidence" and word_at(tokens, j + 1 + (word_at(tokens, j + 1) == ",")) in (
        "including",
        "such",
    )


def _there_were(tokens: list[Token], j: int) -> bool:
    """ "Examination revealed that there were 120 wraps": no trace, but the things."""
    return (
        tokens[j].low == "that"
        and police_among(tokens[:j], _LOOKED)
        and word_at(tokens, j + 1) == "there"
        and word_at(tokens, j + 2) in ("was", "were")
    )


_LOOKED = _WORDS["looked"]
_TELLS_OF = SUPPOSED | {"which", "that"}  # "bikes believed to be stolen"


def _told_of_another(sentence: Sentence, at: int) -> bool:
    """Whether "stolen" is said of a thing named before: "two dogs, which had been stolen on Friday, a quad bike"."""
    tokens = sentence.tokens
    if tokens[at].low != "stolen":
        return False
    relative = any(t.low in _TELLS_OF for t in tokens[max(0, at - 4) : at])
    return relative or any(g.first <= at < g.last for g in sentence.goods)


def _denied(tokens: list[Token], goods: Goods) -> bool:
    """ "No knives or weapons were found": the denial reaches over the whole list."""
    for j in range(goods.first - 1, max(-1, goods.first - 9), -1):
        low = tokens[j].low
        owned = tokens[goods.first].low in ("their", "his", "her")
        if goods.amounts[0].value and (
            low in ("and", ",") if owned else low in ("and", "well", "with") and goods.counted
        ):
            # "for having no tax and five vehicles were seized", "..., with five vehicles seized"
            return False
        if low in ("no", "neither", "without"):
            return word_at(tokens, j + 1) not in NO_HOME
        if tokens[j].kind in ("verb", "be", "modal", "have") or low in ("but", ".", ";", "although"):
            return False
    return False


_MOTORED = _WORDS["motored"]


_GENERIC_HEADS = _WORDS["generic_heads"]


def seize(
    sentence: Sentence, goods: Goods, v: int, strength: str, rule: str, listed: bool, including: bool
) -> None:
    """State that the verb at ``v`` took the things, once for each amount told of them, unless it did not."""
    tokens = sentence.tokens
    if (
        _only_named(sentence, goods, v)
        or _by_verb_unlikely(sentence, goods, v, strength, rule, listed)
        or (goods.first < v and by_others(tokens, v))
        or (
            goods.head == "bare"
            and not (listed or sentence.kind in ("title", "heading") or _all_of_line(sentence, goods, v))
        )
    ):
        return
    item = "drug_paraphernalia" if _of_the_trade(tokens, goods) else _item_of(sentence, goods, v)
    if item == "alcohol" and goods.amounts[0].unit == "g":
        return  # "54mg of alcohol per 100ml of breath"
    named = (
        item == goods.item or sentence.bombs
    )  # "the remnants of the device" of a bomb are not more than "a device"
    general = named and _generic(sentence, goods) and not _others_besides(sentence, goods, v)
    if general or _told_already(sentence, goods, item, v):
        return
    at_home = not sentence.words.isdisjoint(_SEARCHING) and _at_home(tokens)
    at_another = not sentence.words.isdisjoint(_PLACES_SEARCHED) and _at_another(tokens)
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
        made.owned = tokens[goods.first].low in ("his", "her", "their")
        hedged = goods.first > 0 and tokens[goods.first - 1].low == "suspected"  # "further suspected heroin"
        before = tokens[max(0, goods.first - 1 - hedged) : goods.last]
        made.more = goods.more or any(t.low in _BESIDES for t in before)
        made.also = any(t.low == "also" for t in tokens[max(0, v - 3) : v])
        made.at_another = at_another
        made.at_home = at_home
        made.on_the_way = not at_home and (
            strength == "possession" or not sentence.words.isdisjoint(_ON_THE_WAY)
        )
        made.spoken = (
            sentence.spoken
            or any(t.low in ("said", "added", "says") for t in tokens[: goods.first])
            or opens_speech(tokens[: goods.first])
        )
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
    if item == "drugs" and _VAGUE_KINDS.isdisjoint(goods.kinds) and goods.amounts[0].unit == "GBP":
        _name_kinds(sentence, goods, v, rule)


_VAGUE_KINDS = frozenset({"drugs", "class_a_drugs", "class_b_drugs", "class_c_drugs"})


def _name_kinds(sentence: Sentence, goods: Goods, v: int, rule: str) -> None:
    """ "£9,000 worth of heroin and cannabis": the sum is of drugs; of each kind there was some."""
    first, last = min(goods.first, v), max(goods.last - 1, v)
    for kind in goods.kinds:
        made = state(
            sentence, "seizure", None, "unspecified", first, last, v, rule, item=kind, unit="unspecified"
        )  # fmt: skip
        made.definite = made.vague = made.counted = True  # where it is counted elsewhere, that is the same
        made.included = goods.first > 0 and sentence.tokens[goods.first - 1].low in ("including", "included")
        made.clause = f"{sentence.tokens[v].begin}:{goods.first}"


def _all_of_line(sentence: Sentence, goods: Goods, v: int) -> bool:
    """ "* Flick knife seized": a line of a list that spares its article."""
    return sentence.kind == "bullet" and goods.first == 0 and goods.last == v >= len(sentence.tokens) - 2


# "A larger amount": not the one told of before.
_BESIDES = frozenset("further additional more larger".split())
_PLACES_SEARCHED = _WORDS["places_searched"]


def _at_another(tokens: list[Token]) -> bool:
    """ "At another property on the same street", "searched a nearby house": not where the last things were."""
    return any(
        t.low in _PLACES_SEARCHED
        and {x.low for x in tokens[max(0, j - 2) : j]} & {"another", "second", "third", "nearby", "different"}
        for j, t in enumerate(tokens)
    )


_SEARCHING = frozenset({"search", "searched", "searches", "searching"})
_ON_THE_WAY = frozenset("stopped detained car vehicle van bag pocket pockets him".split())


def _at_home(tokens: list[Token]) -> bool:
    """ "A search of his home", "officers searched Hill's flat": not where somebody was stopped."""
    return any(
        "places_of_search" in t.tags
        and j
        and (
            t.low.startswith("home")
            or tokens[j - 1].low in ("his", "her", "their", "home")
            or tokens[j - 1].low.endswith(("'s", "’s"))
        )
        for j, t in enumerate(tokens)
    )


def _only_named(sentence: Sentence, goods: Goods, v: int) -> bool:
    """Whether the thing is denied, an alternative name, or a part of another thing."""
    tokens = sentence.tokens
    before = tokens[goods.first - 1] if goods.first else None
    if before is not None and (
        before.kind == "negation"
        or (before.low == "/" and goods.first > 1)
        or before.low in _NONE_IN_PARTICULAR  # "every knife taken off the streets is one less"
    ):
        return True
    if "streets" in tokens[v].low and not goods.counted:
        # "drugs removed from our streets" is what they are always glad of; not "drugs have been removed from the ..."
        mood = sentence.moods.get(v)
        if "our" in tokens[v].low or goods.item not in _CLEARED or mood is None or not mood.passive:
            return True
    if (
        "streets" in tokens[v].low
        and all(a.value is None for a in goods.amounts)
        and any(t.low in _GLAD for t in tokens[: goods.last])
    ):
        return True  # "we are glad that dangerous drugs have been taken off the streets"
    if _residue(sentence, goods):
        return True
    if before is not None and before.low in ("to", "for") and word_at(tokens, goods.first - 2) in _KEYS:
        return True  # "keys to four vehicles"
    if before is not None and "contained" in {t.low for t in tokens[max(0, goods.first - 4) : goods.first]}:
        if any(t.low == "had" for t in tokens[max(0, goods.first - 6) : goods.first]):
            return True  # "the machine, which had contained £43,000, was found"
    if before is not None and before.low == "with" and tokens[goods.last - 1].low.startswith("blade"):
        return True  # "a knife with a six-inch blade" is one thing
    return _denied(tokens, goods)


def _residue(sentence: Sentence, goods: Goods) -> bool:
    """ "Scales with traces of heroin and cocaine on them", "uncovered the use of a magnet": nothing to be seized."""
    tokens, first = sentence.tokens, goods.first
    if sentence.words.isdisjoint(_RESIDUES):
        return False
    for other in reversed(sentence.goods):
        if other.last >= first or goods.counted or not {other.item, goods.item} <= DRUGS:
            continue
        if not {t.low for t in tokens[other.last : first]} <= _JOINS:
            break
        first = other.first
    residue = tokens[first - 2].low if first > 1 and tokens[first - 1].low == "of" else ""
    return residue in _RESIDUES and (goods.item in DRUGS or residue != "remnants")


CONTAINING = frozenset({"containing", "contained"})
_JOINS = frozenset({",", "and", "&", "or"})
_KEYS = frozenset({"key", "keys"})
_GLAD = _WORDS["glad"]
_ILLICIT = _WORDS["illicit"]


def _by_verb_unlikely(
    sentence: Sentence, goods: Goods, v: int, strength: str, rule: str, listed: bool
) -> bool:
    """Whether a verb that says little of itself (found, recovered, removed) tells of no seizure of such a thing."""
    tokens = sentence.tokens
    if goods.site and strength not in ("strong", "clearing") and not tokens[v].low.startswith("recover"):
        return True  # but "a cannabis cultivation was recovered", as its plants are called in Scotland
    if tokens[v].low == "counted":  # "officers counted 412 plants"
        return goods.item != "cannabis_plants" or "left" in sentence.words
    if _of_another_kind(sentence, goods, v, rule) or (strength != "strong" and _found_own(tokens, v)):
        return True
    if strength == "clearing" and not goods.site and goods.item not in ("cannabis_plants", "cannabis"):
        return True
    if tokens[v].low in _REMOVALS and not (
        (goods.item in _CLEARED and tokens[goods.last - 1].low != "criminal property")
        or any(t.low.split()[0] in _ILLICIT for t in tokens[max(0, goods.first - 1) : goods.last])
        or (
            (goods.item in ("tobacco", "alcohol") or "vape" in tokens[goods.last - 1].low)
            and any(t.low.split()[0] in _ILLICIT for t in tokens)
        )
        or (goods.item in _EXAMINED and (_from_a_home(tokens, v) or _for_examination(tokens, v)))
        or _of_growing(sentence, goods, v)
    ):
        return True
    if strength == "weak" and any(t.low in _SURVEYS for t in tokens[:v]):
        return True
    if strength == "weak" and _found_by_others(sentence, goods, v):
        return True
    if strength == "medium" and goods.item == "vehicles":
        return _only_moved(sentence, goods, v, rule, listed)
    if goods.head == "£" and strength == "weak":
        if word_at(tokens, v + 1) in ("that", "to"):
            return True  # "found that £1m had gone through the firm", "£1m was found to have been laundered"
        if v < goods.first and any(t.low in _LOSSES for t in tokens[goods.last : goods.last + 4]):
            return True  # "found £400 had been spent"
        if v < goods.first and police_left(tokens, v):
            if all(t.low in ("a", "further") for t in tokens[v + 1 : goods.first]):
                return False
        beside = (
            listed
            and tokens[max(0, goods.first - 2)].kind != "money"
            and not {t.low for t in tokens[max(0, goods.first - 8) : goods.first]} & WORTH
            and any(s.metric == "seizure" and s.at == tokens[v].begin for s in sentence.statements)
        )
        return rule.endswith("_lines") or (_sum_of_others(sentence, goods, v) and not beside)
    return strength in ("weak", "possession") and not _worth_finding(
        sentence, goods, v, strength, rule, listed
    )


def _of_another_kind(sentence: Sentence, goods: Goods, v: int, rule: str) -> bool:
    """Whether a verb of taking tells here of thieves, of finders, or of a fine that was raised."""
    tokens, low = sentence.tokens, sentence.tokens[v].low
    before = tokens[max(0, v - 9) : v]
    by_police = police_among(before)
    if low == "uplifted":
        return goods.item not in ("vehicles", "bicycles")
    if low in _CARRIED_AWAY and rule.endswith("_active"):
        return not by_police
    if low in ("fished out", "dug up"):
        return not police_among(tokens, IN_A_SEARCH)
    return low == "yielded" and any(t.low in _BY_BURGLARS or t.low.startswith("robber") for t in before)


_CARRIED_AWAY = _WORDS["carried_away"]
_SURVEYS = _WORDS["surveys"]  # "figures revealed that 120 knives"
_EXAMINED = frozenset({"phones", "electronics", "documents"})


def _from_a_home(tokens: list[Token], v: int) -> bool:
    """ "Phones and computers were removed from his house": what police take along to be looked through."""
    after = tokens[v + 1 : v + 7]
    return (
        bool(after)
        and after[0].low == "from"
        and any("places_of_search" in t.tags for t in after)
        and any(t.kind == "police" or t.low in IN_A_SEARCH or t.low == "examined" for t in tokens)
        and not any(t.low in _BY_BURGLARS for t in tokens)
    )


def _for_examination(tokens: list[Token], v: int) -> bool:
    """ "340 devices were removed for examination"."""
    after = [t.low for t in tokens[v + 1 : v + 5]]
    return after[:1] == ["for"] and any(word in _FOR_EXAMINATION for word in after)


# What police take out of a cannabis factory; found there, it only stands there.
_GROWING = _WORDS["growing"]


def _of_growing(sentence: Sentence, goods: Goods, v: int) -> bool:
    """ "58 lamps and a quantity of fertiliser were removed", "the plants and equipment were taken away"."""
    head = sentence.tokens[goods.last - 1].low
    if goods.item != "other" or sentence.tokens[v].low not in _CARRIED_OFF:
        return False
    if head in ("fan", "fans") and sentence.words.isdisjoint(_OF_CANNABIS | _GROWING - _FOR_GROWING_ONLY):
        return False  # "fans were removed from the stadium"
    return head in _GROWING or (head.endswith("equipment") and not sentence.words.isdisjoint(_OF_CANNABIS))


_CARRIED_OFF = _WORDS["carried_off"]
_OF_CANNABIS = _WORDS["of_cannabis"]
# Heard at a party, and left there unless police say that they took it.
_SOUND = _WORDS["sound"]


_BY_BURGLARS = _WORDS["by_burglars"]


_NO_PAPERS = _WORDS["no_papers"]  # for which a vehicle is recovered


def _only_moved(sentence: Sentence, goods: Goods, v: int, rule: str, listed: bool) -> bool:
    """Whether a vehicle was recovered after a crash, or just one was that is not said to be stolen."""
    tokens = sentence.tokens
    if (not sentence.words.isdisjoint(CRASH) and not _said_stolen(tokens, goods)) or (
        {"off", "road"} <= sentence.words and not sentence.words.isdisjoint(("come", "came"))
    ):
        return True
    if {"road", "closed"} <= sentence.words:
        return True  # "the road was closed and the vehicles were recovered"
    by_police = police_among(tokens[v + 1 : v + 8]) and "by" in sentence.words
    return (
        (goods.amounts[0].value or 2) < 2
        and not listed
        and sentence.words.isdisjoint(_STOLEN)
        and not rule.endswith(("_active", "_participle"))
        and not (by_police or (sentence.theft_before and goods.definite))
        and not any(t.low in _NO_PAPERS for t in tokens[v + 1 : v + 6])
    )


_LOSSES = _WORDS["losses"]


def _sum_of_others(sentence: Sentence, goods: Goods, v: int) -> bool:
    """Whether "£16,000 was found" is more likely a loss or a worth than cash in the hands of police."""
    return v < goods.first or not sentence.words.isdisjoint(_LOSSES)


IN_A_SEARCH = _WORDS["in_a_search"]


def _in_theirs(tokens: list[Token], v: int) -> bool:
    """ "Tools were found in their van": in what police had stopped or searched."""
    return (
        v + 3 < len(tokens)
        and tokens[v + 1].low in ("in", "inside", "within")
        and tokens[v + 2].low in ("his", "her", "their", "the")
        and any(t.low in _THEIRS for t in tokens[v + 3 : v + 5])
    )


_THEIRS = _WORDS["theirs"]
_STOLEN = _WORDS["stolen"]
_STOLEN_KINDS = frozenset({"other", "tools", "clothing", "bicycles"})


def _worth_finding(sentence: Sentence, goods: Goods, v: int, strength: str, rule: str, listed: bool) -> bool:
    """Whether the thing, when merely found or had, is one that police would take."""
    tokens = sentence.tokens
    if (
        goods.item == "alcohol"
        and goods.amounts[0].value is None
        and not _said_stolen(tokens, goods)
        and not any(t.low in _ILLICIT for t in tokens)
    ):
        return False  # at a party it is found, and left
    if goods.item == "electronics" and not _SOUND.isdisjoint(tokens[goods.last - 1].low.split()):
        return False
    if goods.item in CONTRABAND:
        return True
    by_police = (
        strength == "possession"
        or (rule.endswith("_active") and police_left(tokens, v))
        or any(t.low in IN_A_SEARCH or t.low == "searched" for t in tokens[:v])
        or (goods.item == "tools" and _in_theirs(tokens, v))
        or police_among(tokens[v + 1 : v + 5], IN_A_SEARCH)
    )
    if goods.item == "animals":
        return (goods.amounts[0].value or 0) > 1 and (by_police or any(t.low in _STOLEN for t in tokens))
    if by_police and goods.item in ("tools", "clothing"):
        return True
    if goods.item == "vehicles" and by_police and not rule.endswith("_lines"):
        # "a stolen quad bike and a further three vehicles linked to crime"
        beside = any((s.item, s.at) == ("vehicles", tokens[v].begin) for s in sentence.statements)
        # "items suspected to have been stolen including a caravan"
        among = any(t.low in _STOLEN for t in tokens[v + 1 : goods.first])
        searched = any(t.low in IN_A_SEARCH or t.low == "searched" for t in tokens[:v])
        stolen = _said_stolen(tokens, goods) or (searched and _all_stolen(sentence, goods))
        return stolen or (listed and (beside or among))
    of_theft = goods.item != "other" and _thought_stolen(tokens, goods)
    if goods.item in _STOLEN_KINDS and (of_theft or _said_stolen(tokens, goods)):
        return not rule.endswith("_lines") and (
            listed or by_police or any(t.kind == "police" or t.low == "search" for t in tokens)
        )
    if "vape" in tokens[goods.last - 1].low and any(t.low.split()[0] in _ILLICIT for t in tokens):
        return True
    if _of_growing(sentence, goods, v):
        return goods.counted or sentence.words.isdisjoint(_BY_BURGLARS)
    in_place = tokens[goods.last - 1].low.endswith(("equipment", "installation", "food", "fuel", "system"))
    return (
        listed
        and not in_place
        and goods.item in ("tools", "clothing", "other", "bicycles")
        and (
            any(s.metric == "seizure" and s.at == tokens[v].begin for s in sentence.statements)
            or (
                goods.head != "bare"
                and any(g.item in CONTRABAND and 0 < g.first - goods.last <= 3 for g in sentence.goods)
            )
        )
    )


def _said_stolen(tokens: list[Token], goods: Goods) -> bool:
    if word_at(tokens, goods.last) == "stolen" and tokens[goods.last - 1].low in _OTHERS:
        return True  # "property stolen from a house"
    return any(t.low in _STOLEN for t in tokens[max(0, goods.first - 1) : goods.last])


def _beside_stolen(sentence: Sentence, goods: Goods) -> bool:
    """ "The stolen laptop and fishing gear", "safes and cable, thought stolen": said of what "and" joins it to."""
    behind = next((g for g in sentence.goods if g.first == goods.last + 1 and not g.counted), None)
    if behind is not None and sentence.tokens[goods.last].low == "and":
        if _thought_stolen(sentence.tokens, behind):
            return True
    before = next((g for g in sentence.goods if g.last == goods.first - 1), None)
    joined = before is not None and sentence.tokens[before.last].low == "and" and not goods.counted
    return joined and before is not None and _said_stolen(sentence.tokens, before)


def _all_stolen(sentence: Sentence, goods: Goods) -> bool:
    """ "Found a quad bike and a trailer believed to be stolen": said of the last of those that "and" joins."""
    last = goods
    for behind in sentence.goods:
        between = sentence.tokens[last.last : behind.first]
        if behind.first >= last.last and behind.item == "vehicles" and between:
            if all(t.low in (",", "and", "a", "an") for t in between):
                last = behind
    return _thought_stolen(sentence.tokens, last)


_THOUGHT = SUPPOSING | _WORDS["thought"]
_CRIMES = _WORDS["crimes"]


def _thought_stolen(tokens: list[Token], goods: Goods) -> bool:
    """ "A safe, suspected to have been stolen", "exhibits linked to burglaries": what police take it to be."""
    after = tokens[goods.last : goods.last + 9]
    relative = any(t.low in ("that", "which") for t in after[:2])
    for j, token in enumerate(after):
        if token.low in _CRIMES or (token.low == "taken" and relative):
            # not "items that linked him to burglaries"
            return any(a.low in _THOUGHT and b.kind != "pronoun" for a, b in pairwise(after[: j + 1]))
        if token.kind == "police" and relative:
            continue  # "items which officers believe to be stolen"
        if token.kind in ("num", "money", "police") or token.low in (";", "and") or "item" in token.tags:
            return False
    return False


_STOCK = _WORDS["stock"]


def _worth_only(goods: Goods) -> bool:
    """Whether no more is told of unnamed things than what they are worth."""
    return (
        goods.item == "other"
        and any(a.unit == "GBP" for a in goods.amounts)
        and goods.amounts[0].value is None
    )


def _item_of(sentence: Sentence, goods: Goods, v: int) -> str:
    """The item, where other words of the sentence say more of it than its own: a stolen thing, bikes with riders."""
    tokens = sentence.tokens
    last_word = tokens[goods.last - 1].low
    item = goods.item
    bikes = item == "bicycles" and last_word in ("bike", "bikes")  # and no e-bikes, which are bicycles
    if bikes and (sentence.motored or not sentence.words.isdisjoint(_MOTORED)):
        return "vehicles"
    if sentence.bombs and last_word in ("device", "devices") and not _electronic(tokens, goods):
        return "weapons"  # "the device", in a release about pipe bombs
    if item == "other" and last_word in _OTHERS and word_at(tokens, goods.last) == "stolen":
        return "stolen_property"  # "property stolen from a house in Hull"
    if item == "other" and (goods.amounts[0].unit == "GBP" or _worth_only(goods)):
        including = "including" in sentence.words and any(
            g.first > goods.last and g.item in DRUGS | {"cash"} for g in sentence.goods
        )
        if (
            tokens[v].low.startswith("recover")
            and not including
            and any(t.low in _STOCK for t in tokens[goods.first : goods.last])
        ):
            return "stolen_property"  # "stock to the value of £900 was recovered"
    if last_word in ("hammer", "hammers") and any(g.item == "tools" for g in sentence.goods):
        return "tools"  # "bolt croppers, a hammer and a screwdriver"
    if item in ("other", "tools") and (
        _said_stolen(tokens, goods) or _thought_stolen(tokens, goods) or _beside_stolen(sentence, goods)
    ):
        return "stolen_property" if item == "other" or not goods.counted else item
    if item == "drugs" and (
        goods.head == "wraps"
        or ((goods.definite or goods.counted) and last_word == "drug")
        or (last_word == "drug" and tokens[goods.last - 2].low == "the")
    ):
        # "40 wraps", "the drug": of what the sentence, or the one before, names
        named = [g for g in sentence.goods if g.item in DRUGS and g.item != "drugs"]
        if CONTAINING.intersection(t.low for t in tokens[goods.first - 1 : goods.first]):
            named = [g for g in named if g.first < goods.first]  # "bundles of cocaine containing 680 wraps"
        later = [g for g in named if g.first > goods.first]
        return later[0].item if later else named[-1].item if named else sentence.drug_before or item
    if item.startswith("class_") and (named_before := _drug_of_class(sentence, goods)) is not None:
        return named_before
    return item


_DRUG_OF_CLASS = _WORDS["drug_of_class"]


def _drug_of_class(sentence: Sentence, goods: Goods) -> str | None:
    """ "A bag of cannabis and 40g of the Class B drug": the drug of that class that was named last."""
    tokens = sentence.tokens
    of_class = next((j for j in range(goods.first, goods.last) if tokens[j].low in _DRUG_OF_CLASS), 0)
    if not of_class or not any(t.low == "the" for t in tokens[max(0, of_class - 2) : of_class]):
        return None
    kinds = KINDS_OF.get(goods.item, frozenset())
    named = [g.item for g in sentence.goods if g.last <= goods.first and g.item in kinds]
    item = named[-1] if named else sentence.drug_before if sentence.drug_before in kinds else None
    return "cannabis" if item == "cannabis_plants" else item  # nobody calls plants "the class B drug"


def _electronic(tokens: list[Token], goods: Goods) -> bool:
    """ "Electronic devices", "digital storage devices": whether words before a device say that it is no bomb."""
    return any(t.low in _KINDS_OF_DEVICE for t in tokens[goods.first : goods.last])


_KINDS_OF_DEVICE = _WORDS["kinds_of_device"]
_ASSOCIATED = _WORDS["associated"]


def _of_the_trade(tokens: list[Token], goods: Goods) -> bool:
    """ "Items linked to drug dealing", "equipment associated with the supply of drugs"."""
    if goods.item != "other" or tokens[goods.last - 1].low not in _UNNAMED:
        return False
    after = tokens[goods.last : goods.last + 12]
    for j, token in enumerate(after):
        if token.low.startswith("drug") or token.low == "dealing":
            return any(t.low in _ASSOCIATED for t in after[:j])
        if token.low in (",", ";", "and") or token.kind in ("num", "money"):
            return False
    return False


def _generic(sentence: Sentence, goods: Goods) -> bool:
    """Whether the word is too general to be a thing seized: "items", "a bag", "evidence", a device of any kind."""
    tokens = sentence.tokens
    last_word = tokens[goods.last - 1].low
    plain = goods.last - 2 < goods.first + 1 and tokens[goods.first].low in ("a", "device", *DEFINITE)
    alone = last_word == "device" and plain and len(sentence.goods) == 1
    return (
        last_word == "cctv"
        or alone
        or (
            goods.item == "other"
            and (last_word in _GENERIC_HEADS or (last_word == "goods" and not goods.counted))
            and goods.amounts[0].unit != "GBP"
        )
    )


_OTHERS = _WORDS["others"]


def _others_besides(sentence: Sentence, goods: Goods, v: int) -> bool:
    """ "Cash, phones and other items were seized": what a list of things taken ends with."""
    tokens = sentence.tokens
    if tokens[goods.last - 1].low not in _OTHERS or sentence.kind in ("title", "heading"):
        return False
    before = [t.low for t in tokens[max(0, goods.first - 3) : goods.last - 1]]
    if "other" not in before or not {"among", "amongst"}.isdisjoint(before):
        return False
    if goods.last < len(tokens) and tokens[goods.last].low in _GOES_INTO_PARTICULARS:
        return False
    return any(s.metric == "seizure" and s.at == tokens[v].begin for s in sentence.statements)


_GOES_INTO_PARTICULARS = frozenset("including such of like that which :".split())


def _told_already(sentence: Sentence, goods: Goods, item: str, v: int) -> bool:
    """Whether another verb of the sentence has it already: found, then seized, is one thing."""
    if any(s.clause.endswith(f":{goods.first}") and s.item == item for s in sentence.statements):
        return True
    if goods.more or any(t.low in _BESIDES for t in sentence.tokens[goods.first : goods.last]):
        return False  # "a van was seized in Hull and a further car was seized in York"
    return any(
        s.metric == "seizure"
        and s.at != sentence.tokens[v].begin
        and (s.item, s.value, s.unit) == (item, a.value, a.unit)
        for s in sentence.statements
        for a in goods.amounts
        if a.value is not None
    )
