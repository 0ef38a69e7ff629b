"""How far a verb of taking or finding reaches: the list of things on either side of it, and where the list ends."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from extract.goods import DRUGS, KINDS_OF, SUPPOSING, Goods, common_item
from extract.numerals import DEFINITE, NUMERALS, read_number
from extract.scan import Token, word_at
from extract.statement import Sentence, state
from extract.taking import seize
from extract.words import contexts
from extract.worth import WORTH

_WORDS = contexts()["reach"]
_SAID_OF_THINGS = _WORDS["said_of_things"]
_SAID_OF_BELIEF = _WORDS["said_of_belief"]
_RESULTED = _WORDS["resulted"]
_HELD = _WORDS["held"]

_OFFENCE_WORDS = _WORDS["offence_words"]
_DRUGS_AND_PLANTS = DRUGS | {"cannabis_plants"}


_LIST_BREAK = _WORDS["list_break"]


_LIST_BREAK_KINDS = frozenset({"modal", "verb", "noun", "pronoun", "be", "have"})


def adjacent_left(tokens: list[Token], goods: Goods, start: int) -> bool:
    gap = tokens[goods.last : start]
    return (
        len(gap) <= 1
        and all("adverbs" in t.tags or t.low in (",", "which") or t.kind == "place" for t in gap)
    ) or (
        0 < len(gap) <= 8
        and gap[0].low in _SAID_OF_THINGS
        and gap[-1].low not in ("and", "but", "then")
        and not any(t.kind in _LIST_BREAK_KINDS for t in gap)
    )


_PARENTHETIC = _WORDS["parenthetic"]


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
        if low == "(":
            # "electronic scales (which they believe to be for drugs) were seized"
            i = next((j for j in range(i + 1, last) if tokens[j].low == ")"), i) + 1
            continue
        if low == "for" and i > first:
            # "chemicals for use in making bombs, ammunition and a gun"
            sign = next((j for j in range(i + 1, last) if tokens[j].low in _LIST_SIGNS), None)
            if sign is None:
                return False
            i = sign
            continue
        if low == "for" and i + 1 < last and tokens[i + 1].low == "use":
            # "chemicals for use in bomb making, ammunition"
            i = next((j for j in range(i + 2, last) if tokens[j].low == ","), last)
            continue
        if low in ("which", "that") and i + 1 < last and tokens[i + 1].low in _HELD:
            i += 2
            continue
        if low in _PARENTHETIC:
            if {t.low for t in tokens[i + 1 : last]} <= _TO_BE:
                return True  # "what is believed to be cocaine"
            # "a car suspected to have been used in crime, a Taser"
            sign = next((j for j in range(i + 1, last) if tokens[j].low in _LIST_SIGNS), None)
            if sign is None and i > first:
                return False
            if low != "which" and any(t.low in _WAS for t in tokens[i : sign or i]):
                return False  # "a car belonging to him was searched and cash was seized"
            i = sign or i + 1
            continue
        if token.kind == "pronoun" and (behind := _carried_by(tokens, i, last)):
            i = behind
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
        if low == ";" and _opens_a_list(tokens, first, i, last):
            i += 1
            continue
        if (low in (";", ".") and not _calibre(tokens, i)) or (
            low in _OTHER_DEEDS and tokens[i - 1].low in (",", "and")
        ):
            return False
        i += 1
    return True


def _opens_a_list(tokens: list[Token], first: int, i: int, last: int) -> bool:
    """Whether the semicolon at ``i`` parts things that open a sentence: "£27,000; two watches; and a car were"."""
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    if following is None or any(t.kind in _LIST_BREAK_KINDS and "item" not in t.tags for t in tokens[:first]):
        return False
    return i + 1 == last or following.low in ("and", "a", "an", "plus") or following.kind in NUMERALS


# "Seized five cars, dealt with insecure loads and identified vehicles with worn tyres": what else was done
_OTHER_DEEDS = _WORDS["other_deeds"]


def _calibre(tokens: list[Token], i: int) -> bool:
    """Whether the full stop at ``i`` opens a calibre: "a .22 rifle"."""
    return i + 1 < len(tokens) and tokens[i + 1].kind == "num" and tokens[i + 1].begin == tokens[i].end


_ON_SOMEBODY = frozenset({"on", "from", "with"})
_CARRYING = _WORDS["carrying"]


def _carried_by(tokens: list[Token], i: int, last: int) -> int:
    """Behind the words with which a pronoun says who had the thing before it; 0 where it says something else.

    "Two phones on him, £1,000 and a knife", "a phone he was carrying and two others".
    """
    j = i + 1
    if tokens[i - 1].low not in _ON_SOMEBODY:
        while j < last and tokens[j].low in _CARRYING:
            j += 1
        if j == i + 1:
            return 0
    return j if j < last and tokens[j].low in (",", "and", "as", "along") else 0


# What may open a description of a thing in a list: "phones containing messages about deals, cash and a knife".
_DESCRIBES = _WORDS["describes"]
_LONGEST_DESCRIPTION = 24  # words


def _describes(tokens: list[Token], first: int, last: int) -> bool:
    """Whether the words between two things describe the first one, up to the sign with which the list goes on.

    "Two dogs, which had been stolen on Wednesday, a quad bike and three vans".
    """
    if not 2 < last - first <= _LONGEST_DESCRIPTION or tokens[last - 1].low not in (",", "and", "including"):
        return False
    if not _opens_description(tokens, first):
        return False
    inner = tokens[first : last - 1]
    if any(t.low in _ENDS_DESCRIPTION or t.kind in ("police", "noun") for t in inner):
        return False
    # "a car belonging to him was searched and cash was seized": the verb of a clause of its own
    relative = any(t.low in _RELATIVE for t in inner)
    return relative or not any(t.low in _WAS for t in inner)


_RELATIVE = frozenset({"which", "that", "who", "whom", "what"})
_WAS = frozenset({"was", "were"})


def _opens_description(tokens: list[Token], first: int) -> bool:
    """Whether a word that describes what stands before it follows: ", which had been stolen", "linked to"."""
    return tokens[first + (tokens[first].low in (",", "-", "–"))].low in _DESCRIBES


_ENDS_DESCRIPTION = _WORDS["ends_description"]


def _auxiliary_of_belief(tokens: list[Token], i: int, last: int) -> bool:
    """ "What was believed to be", "what they suspected to be": auxiliaries that do not end a list."""
    token = tokens[i]
    if token.kind == "pronoun" and i + 1 < last and tokens[i + 1].low in SUPPOSING:
        return True
    if token.kind in ("be", "have") and i + 1 < last and tokens[i + 1].low in _SAID_OF_BELIEF:
        return True
    if token.kind == "be" and tokens[i - 1].low in SUPPOSING:
        return True  # "what they suspect is heroin"
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
        if low in (",", "and", ";", ".", "-", "–", "after", "when", "as", "while", "where", "including"):
            return False  # "arrested on suspicion of supplying drugs after tablets were seized"
        if low == "with":
            return False  # "a cannabis cultivation site with 700 plants", "held for drug offences with heroin seized"
        j -= 1
        steps += 1
    return False


class _Part(Enum):
    """What a thing is to the list that is read."""

    LISTED = auto()
    DESCRIBING = auto()  # part of what describes a thing of the list: "papers linked to the supply of drugs"
    BEYOND = auto()


@dataclass(slots=True)
class _List:
    """The list of things right of a verb, as far as it is read."""

    position: int  # behind the last thing
    described: int  # behind the last thing after a sign of the list, where a description of it may begin
    offence: bool = False  # the last thing was named in an offence
    itemised: bool = False  # a colon opens it, so that semicolons may part it

    def part(self, tokens: list[Token], goods: Goods) -> _Part:
        """Whether the list goes on with a thing."""
        first = goods.first
        if tokens[first - 1].low == "for" and tokens[first - 2].low in ("enough", "sufficient"):
            return _Part.DESCRIBING  # "7g of crack, enough for 77 deals, and 2g of cannabis"
        if self.offence and goods.item in DRUGS and not goods.counted and first - self.position <= 1:
            return _Part.DESCRIBING  # "evidence that a phone was used for the supply of cocaine and heroin"
        if goods.definite and goods.last < len(tokens) and tokens[goods.last].low in ("was", "were"):
            return _Part.BEYOND  # "seized the cash and the van was taken away": the next clause
        after = tokens[goods.last].kind if goods.last < len(tokens) else ""
        if (
            self.itemised
            and {t.low for t in tokens[self.position : first]} in _PARTED
            and after not in _STATES
        ):
            self.described = goods.last
            return _Part.LISTED  # "seized: £900 in cash; 40 wraps of heroin; and nine knives"
        if _gap_holds(tokens, self.position, first):
            if any(t.low in (",", "and") for t in tokens[self.position : first]):
                self.described = goods.last
            return _Part.LISTED
        self.offence = names_offence(tokens, goods) and _opens_description(tokens, self.position)
        if self.offence:
            return _Part.DESCRIBING  # "papers linked to the supply of drugs, phones and cash"
        if _taken_up_again(tokens, self.position, goods):
            self.described = goods.last
            return _Part.LISTED
        if _inside(tokens, goods) and self.described < first and _opens_description(tokens, self.described):
            return (
                _Part.DESCRIBING
            )  # "a quad bike, which had been stolen from a property in Hull, and two guns"
        if after in _STATES or not _describes(tokens, self.described, first):
            return _Part.BEYOND
        self.described = goods.last
        return _Part.LISTED


_PARTED = ({";"}, {";", "and"})
_STATES = frozenset({"be", "have", "modal", "verb"})


def _taken_up_again(tokens: list[Token], position: int, goods: Goods) -> bool:
    """Whether a list goes on after it told of a thing at length: "seven cars for having no tax, as well as a van"."""
    first = goods.first
    before = [t.low for t in tokens[first - 3 : first]]
    if before not in (["as", "well", "as"], [",", "along", "with"], [",", "together", "with"]):
        return False
    if (
        goods.definite
        or not (goods.counted or goods.item in _KEPT)
        or first - position > _LONGEST_DESCRIPTION
    ):
        return False
    return not any(
        t.kind in ("verb", "police", "person") or t.low in (";", ".", "who") for t in tokens[position:first]
    )


def _begins_list(tokens: list[Token], position: int, goods: Goods) -> bool:
    """Whether a thing is the first that the verb before ``position`` takes."""
    gap = tokens[position : goods.first]
    return _gap_holds(tokens, position, goods.first, 12) and not (
        len(gap) > 6 and any(t.low in ("from", "in", "at") or _leads_to(gap, t) for t in gap)
    )


_LOOKS = _WORDS["looks"]
_NAMES_EXAMPLES = _WORDS["names_examples"]
_MAINLY = _WORDS["mainly"]
_NAMES_NONE = _WORDS["names_none"]


def goods_right(
    sentence: Sentence, v: int, strength: str, rule: str, start: int | None = None, included: bool = False
) -> list[Goods]:
    tokens = sentence.tokens
    taken: list[Goods] = []
    position = v + 1 if start is None else start
    listed = _List(position, position, itemised=word_at(tokens, v + 1) == ":")
    including = included
    wholes: list[Goods] = []  # what stands before "including": those behind it are no examples of each other
    for goods in sentence.goods:
        position = listed.position
        if goods.first < position:
            continue
        if taken:
            part = listed.part(tokens, goods)
        else:
            part = _Part.LISTED if _begins_list(tokens, position, goods) else _Part.BEYOND
            listed.described = goods.last
        if part is _Part.BEYOND:
            break
        listed.position = goods.last
        if part is _Part.DESCRIBING:
            continue
        gap = {t.low for t in tokens[position : goods.first]}
        if taken and _most_of_them(sentence, taken[-1], goods):
            continue  # "13 weapons, mainly knives"
        if ")" in gap:
            including = included = False  # "drugs (including heroin), £900 and a knife"
        elif gap & _NAMES_EXAMPLES:
            including, wholes = True, [*taken]
        including = including and not gap & _NAMES_NONE
        unmarked = goods.head == "bare" or (goods.definite and goods.item == "vehicles")
        if names_offence(tokens, goods) or says_where(tokens, goods, v) or (unmarked and gap & _INSIDE):
            continue
        if word_at(tokens, goods.first - 1) == "as" and not gap.isdisjoint(_LOOKS):
            continue  # "a stun gun disguised as a torch"
        if goods.definite and any(g.item == goods.item for g in taken):
            break  # "a loaded firearm and cash, and linked the firearm to a murder"
        example = including and (included or _example_of(goods, wholes))
        seize(sentence, goods, v, strength, rule, bool(taken), example)
        listed.offence = False
        taken.append(goods)
    _worth_of_list(sentence, taken)
    return taken


def _leads_to(gap: list[Token], token: Token) -> bool:
    """Whether the token is a "to" of direction, not of "believed to be"."""
    return token.low == "to" and not (gap[-1].low == "be" and gap[-2] is token)


def _example_of(goods: Goods, taken: list[Goods]) -> bool:
    """Whether the thing is of a kind that was named before it: "weapons including a baseball bat"."""
    if goods.item == "drugs" and goods.amounts[0].unit == "GBP":
        return False  # "drugs including heroin and cannabis worth £900": what all are worth
    return any(
        g.item == goods.item
        or (
            goods.item in KINDS_OF.get(g.item, ())
            # "a number of items including a Taser" counts no items; "£250,000 worth of goods including" does
            and (g.item not in ("other", "stolen_property") or any(a.value for a in g.amounts))
        )
        for g in taken
    )


def says_where(tokens: list[Token], goods: Goods, v: int) -> bool:
    """Whether the thing only says where something was: "drugs from the vehicle", "cash hidden in a car"."""
    return goods.first - 1 > v and _inside(tokens, goods)


def _inside(tokens: list[Token], goods: Goods) -> bool:
    """Whether a preposition of place stands before the thing; not "resulted in two cars being seized"."""
    before = tokens[goods.first - 1].low if goods.first else ""
    further = tokens[goods.first - 2].low if goods.first > 1 else ""
    return before in _INSIDE and not (before == "in" and further in _RESULTED)


_INSIDE = frozenset(
    (
        "from in inside at on by under behind into near within beneath outside around through onto off using down "
        "underneath beside atop"
    ).split()
)


def _worth_of_list(sentence: Sentence, taken: list[Goods]) -> None:
    """What several drugs are worth together is the worth of drugs, not of the last (or first) one named."""
    tokens = sentence.tokens
    if len(taken) > 1 and (together := _worth_together(tokens, taken)) is not None:
        _as_common(sentence, taken, taken[-1], together)
        return
    drugs = [g for g in taken if g.item in _DRUGS_AND_PLANTS]
    if len(drugs) < 2:
        return
    for goods in (drugs[0], drugs[-1]):
        worth = [a for a in goods.amounts if a.unit == "GBP"]
        if goods is drugs[-1] and len(worth) == 1 and _counted_alike(tokens, drugs):
            # "30 wraps of heroin and 12 wraps of cocaine, worth £400"
            _as_common(sentence, drugs, goods, worth[0].value)
            return
        leading = goods is drugs[0] and len(goods.amounts) == 1 and not any(g.counted for g in drugs[1:])
        trailing = goods is drugs[-1] and len(goods.amounts) > 1 and goods.amounts[0].value is None
        others = [a.unit for g in drugs if g is not goods for a in g.amounts if a.value is not None]
        if len(worth) != 1 or not (leading or trailing) or others:
            continue
        _as_common(sentence, drugs, goods, worth[0].value)
        return


def _worth_together(tokens: list[Token], taken: list[Goods]) -> float | None:
    """The sum that follows a list and is said to be of all in it: "2g of cocaine and 32 pills worth £90 in total"."""
    last = taken[-1]
    worth = [a.value for a in last.amounts if a.unit == "GBP"]
    if len(worth) != 1 or last.item == "cash" or len(last.amounts) < 2:
        return None
    if any(a.unit == "GBP" for g in taken[:-1] for a in g.amounts):
        return None
    if not all(_joins(tokens[a.last : b.first]) for a, b in pairwise(taken)):
        return None
    told = next((j for j in range(last.first + 1, last.last) if tokens[j].low in _WORTH_CUES), last.last)
    said = {t.low for t in tokens[told : last.last + 2]}
    return worth[0] if said & _OF_ALL else None


_WORTH_CUES = WORTH | {"with", "totalling"}
_OF_ALL = _WORDS["of_all"]


def _counted_alike(tokens: list[Token], drugs: list[Goods]) -> bool:
    """Whether drugs joined by "and" are counted in the same unit, so that the worth after the last is of all."""
    units = {g.amounts[0].unit for g in drugs}
    gaps = [{t.low for t in tokens[a.last : b.first]} for a, b in pairwise(drugs)]
    return (
        len(units) == 1
        and not units & {"GBP", "unspecified"}
        and all(g.amounts[0].value is not None for g in drugs)
        and not any(a.unit == "GBP" for g in drugs[:-1] for a in g.amounts)
        and all(gap <= {",", "and", "plus", "&"} for gap in gaps)
    )


def _as_common(sentence: Sentence, drugs: list[Goods], goods: Goods, value: float | None) -> None:
    """The worth told of one of the drugs becomes that of what they all are."""
    kinds = {g.item for g in drugs}
    item = common_item(kinds) if kinds <= _DRUGS_AND_PLANTS else "other"
    begin = sentence.tokens[drugs[0].first].begin
    for s in sentence.statements:
        if (s.metric, s.unit, s.value, s.item) == ("seizure", "GBP", value, goods.item):
            s.item = item
            s.included = False  # "drugs including heroin and crack worth £900": what all are worth
            s.begin = min(s.begin, begin)


def goods_left(sentence: Sentence, start: int, v: int, strength: str, rule: str) -> list[Goods]:
    tokens = sentence.tokens
    taken: list[Goods] = []
    position = start
    if start and tokens[start].kind == "be" and tokens[start - 1].low == "and" and strength == "weak":
        return taken  # "he stole a bag of cash and was found in a shop": the predicate of another subject
    for goods in reversed(sentence.goods):
        if goods.first >= start or goods.last > position:
            continue
        listed = bool(taken) and (not goods.first or tokens[goods.first - 1].low in (",", "and"))
        if not (
            _gap_holds(tokens, goods.last, position, 16 if taken else 20)
            or (listed and _describes(tokens, goods.last, position))
        ):
            if taken or not _relative_gap(tokens[goods.last : position]):
                break
        # "the supply of £6,000 worth of cannabis which was seized"
        relative = not taken and goods.last < start and tokens[goods.last].low in ("which", "that")
        if names_offence(tokens, goods) and not relative and taken:
            continue  # "phones with messages about the supply of drugs and several knives were seized"
        if names_offence(tokens, goods) and (evidence := _evidence_of(tokens, goods.first)):
            position = evidence  # "cash and evidence of the supply of drugs were seized"
            continue
        if not taken and (described := _described_by(sentence, goods)):
            position = described  # "cash and phones relating to the sale of puppies were seized"
            continue
        if (names_offence(tokens, goods) and not relative) or only_searched(tokens, goods, strength):
            break
        aside = _in_brackets(tokens, goods, start)
        if aside is not None or _inside(tokens, goods):
            position = goods.first if aside is None else aside
            continue
        taken.append(goods)
        if (
            tokens[goods.first - 1].low == "with"
            and goods.first
            and _of_its_own(tokens, goods.first - 1, start, rule)
        ):
            break
        if relative and v > start and tokens[goods.last + 1 : goods.last + 2] and tokens[start].low == "was":
            break  # "cash and a phone which was later found": the phone
        position = goods.first
    taken.reverse()
    wholes: list[Goods] = []
    for i, goods in enumerate(taken):
        if i and any(t.low in ("including", "such") for t in tokens[taken[i - 1].last : goods.first]):
            wholes = taken[:i]
        joined = _joined(tokens, taken, i)
        if goods.definite and not joined and i + 1 < len(taken) and taken[i + 1].item == goods.item:
            continue  # "the vehicle, a blue van, was seized": named again
        if i and _most_of_them(sentence, taken[i - 1], goods):
            continue  # "13 weapons, mainly knives, were seized"
        listed = joined or (i > 0 and not (strength == "medium" and goods.item == "vehicles"))
        seize(sentence, goods, v, strength, rule, listed, _example_of(goods, wholes))
    _worth_of_list(sentence, taken)
    return taken


def _most_of_them(sentence: Sentence, before: Goods, goods: Goods) -> bool:
    """Whether a thing only says what most of those before it are, which were told: "13 weapons, mainly knives"."""
    if goods.counted or not any(t.low in _MAINLY for t in sentence.tokens[before.last : goods.first]):
        return False
    return any(s.clause.endswith(f":{before.first}") for s in sentence.statements)


def _of_its_own(tokens: list[Token], with_: int, start: int, rule: str) -> bool:
    """Whether "with" opens a clause of its own: "30 cars were stopped or checked, with 12 vehicles (being) seized".

    Not "13 phones, along with 12 vehicles seized", which is a list.
    """
    own = rule.endswith("_reduced") or tokens[start].low == "being"
    return own and (not with_ or tokens[with_ - 1].low not in _LIST_WITH)


_LIST_WITH = frozenset({"along", "together", "combined", "coupled"})


def _described_by(sentence: Sentence, goods: Goods) -> int:
    """Where a description of the things before it begins that a thing is named in; 0 where none does.

    "Cash and equipment believed to be used in the supply of drugs were seized", "bags for drugs were seized".
    """
    tokens = sentence.tokens
    first = goods.first
    if goods.counted or goods.definite:
        return 0
    if first > 1 and tokens[first - 1].low == "for":
        # "13kg of cutting agent for class A drugs was seized"
        return first - 1 if any(g.last == first - 1 for g in sentence.goods) else 0
    use = next((j for j in range(first - 1, max(0, first - 5), -1) if tokens[j].low == "to"), 0)
    if use > 1 and tokens[use - 1].low == "used" and any(g.last == use - 1 for g in sentence.goods):
        return use - 1  # "equipment used to remotely steal vehicles was recovered"
    trade = next((j for j in range(first - 1, max(0, first - 4), -1) if tokens[j].low in _TRADED), 0)
    if not trade or tokens[trade + 1].low != "of":
        return 0
    for j in range(trade - 1, max(0, trade - 9), -1):
        if tokens[j].low in _LIST_SIGNS or tokens[j].kind in ("police", "have"):
            return 0
        if tokens[j].low in _DESCRIBES and any(g.last == j for g in sentence.goods):
            return j
    return 0


_TRADED = _WORDS["traded"]


def _evidence_of(tokens: list[Token], first: int) -> int:
    """Where the list goes on before "evidence of" an offence that a thing is named in; 0 where it does not."""
    evidence = next((j for j in range(first - 1, max(0, first - 7), -1) if tokens[j].low == "evidence"), 0)
    return evidence if evidence > 1 and tokens[evidence + 1].low == "of" else 0


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


def _in_brackets(tokens: list[Token], goods: Goods, start: int) -> int | None:
    """Where the bracket opens that says something of its own about a thing: "scales (used to weigh drugs)"."""
    close = next((j for j in range(goods.last, start) if tokens[j].low in ("(", ")")), None)
    if close is None or tokens[close].low == "(":
        return None
    opened = next((j for j in range(goods.first, -1, -1) if tokens[j].low == "("), None)
    if opened is None or not any(t.kind in ("be", "have", "verb", "modal") for t in tokens[opened:close]):
        return None
    return opened


def only_searched(tokens: list[Token], goods: Goods, strength: str) -> bool:
    """Whether the thing is only what was searched: "following a search of the vehicle, tools were recovered".

    "Analysis of his phone found messages"; but "analysis of the phones seized" tells that they were seized.
    """
    # "search of her car"
    first = goods.first - (goods.first > 0 and tokens[goods.first - 1].low in ("her", "him"))
    if first < 2 or tokens[first - 1].low != "of":
        return False
    before = tokens[first - 2].low
    return before in _SEARCHED or (strength == "weak" and before in _LOOKED_THROUGH)


_SEARCHED = _WORDS["searched"]
_LOOKED_THROUGH = _WORDS["looked_through"]
_KEPT = DRUGS | {"cannabis_plants", "cash", "knives", "firearms", "ammunition"}  # where nothing else is found


_ENDS_GAP = frozenset({";", "which", "who", "that"})


def gapped_right(sentence: Sentence, v: int, strength: str, rule: str) -> None:
    """ "Cash was seized from the house and heroin from a car", "drugs were seized in the raid and £900 in cash"."""
    tokens = sentence.tokens
    if not any(t.low in ("from", "at", "in", "during", "by") for t in tokens[v + 1 : v + 4]):
        return
    for goods in sentence.goods:
        if goods.first <= v + 2 or tokens[goods.first - 1].low not in ("and", ","):
            continue
        if any(
            t.kind in ("verb", "modal", "be", "have") or t.low in _ENDS_GAP
            for t in tokens[v + 1 : goods.first]
        ):
            return
        after = tokens[goods.last].low if goods.last < len(tokens) else "."
        ends = after == "." and goods.counted and goods.item in _KEPT and goods.last >= len(tokens) - 1
        if after == "from" or ends:
            seize(sentence, goods, v, strength, rule, True, False)


def list_goes_on(sentence: Sentence, v: int, strength: str, rule: str) -> None:
    """ "Nine cars seized, £4,500 in cash and 300 plants.": a list of results, with the verb after its first thing."""
    tokens = sentence.tokens
    end = len(tokens) - (tokens[-1].low == ".")
    position = v + 1
    listed: list[Goods] = []
    for goods in sentence.goods:
        if goods.first <= v:
            continue
        gap = {t.low for t in tokens[position : goods.first]}
        if (
            not (gap and gap <= {",", "and"})
            or not goods.counted
            or goods.definite
            or goods.item not in _KEPT
        ):
            return
        listed.append(goods)
        position = goods.last
    if position == end and v + 1 < end and tokens[v + 1].low == ",":
        told = {(s.item, s.value) for s in sentence.statements}
        for goods in listed:
            if (goods.item, goods.amounts[0].value) not in told:
                seize(sentence, goods, v, strength, rule, True, False)


# "The drugs seized in the raid were 92 wraps of heroin"
_AMOUNTS_TO = _WORDS["amounts_to"]


_AT_A_PLACE = frozenset({"from", "at", "in", "inside", "under"})


def elsewhere(sentence: Sentence, v: int, goods: Goods, rule: str) -> None:
    """ "31 plants were seized from a cellar, 12 from a shed": the same things counted at another place."""
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


def itemised_right(sentence: Sentence, v: int, strength: str, rule: str) -> bool:
    """ "The amount of drugs that was seized was 92 wraps of heroin and 22g of cannabis": the particulars only."""
    tokens = sentence.tokens
    for j in range(v + 1, min(v + 12, len(tokens) - 1)):
        if tokens[j].kind in ("verb", "modal", "have") or tokens[j].low in (",", ";", "and"):
            return False
        if tokens[j].low in _AMOUNTS_TO:
            first = next((g for g in sentence.goods if g.first == j + 1), None)
            if first is None or not first.counted or first.definite:
                return False
            if first.head == "£" and not any(g.last <= v and g.item == "cash" for g in sentence.goods):
                return False
            return bool(goods_right(sentence, v, strength, rule, start=j + 1))
    return False


# "nine phones thought to be a gang's own were seized"
_DESCRIBED = _WORDS["described"]


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
    # "a knife, similar to the one used in the robbery, was found"
    return len(gap) > 2 and gap[0].low == "," and gap[-1].low == "," and gap[1].low in _DESCRIBED


_INCLUDING = _WORDS["including"]


_EXAMPLES = _WORDS["examples"]


def included_right(sentence: Sentence, v: int, strength: str, rule: str, found: bool) -> None:
    """ "were seized along with 64 boxes of trainers", "items seized included a machete"."""
    tokens = sentence.tokens
    for j in range(v + 1, min(v + 24, len(tokens))):
        token = tokens[j]
        low = token.low
        if low in _EXAMPLES and any(
            v < g.first and g.last <= j and tokens[g.first - 1].low in (",", "and") for g in sentence.goods
        ):
            return  # "cash was seized, and weapons including a baton were taken": the next clause
        if low in _INCLUDING:
            after = tokens[j + 1].low if j + 1 < len(tokens) else ""
            if low == "as" and after in ("was", "were"):
                goods_right(sentence, v, strength, rule, start=j + 2)
                return
            if low == "with" and any(
                g.first == j + 1 and g.counted and g.item == "cannabis_plants" for g in sentence.goods
            ):
                # "a cannabis factory was discovered at the address with more than 490 plants"
                goods_right(sentence, v, strength, rule, start=j + 1)
                return
            if low == "as" and after != "well":
                continue
            if low == "with" and tokens[j - 1].low not in ("along", "together"):
                continue
            if low in ("-", "–") and not (
                after in _EXAMPLES or any(j < g.first <= j + 3 for g in sentence.goods)
            ):
                continue
            if low == "containing" and any(t.low == "on" for t in tokens[v + 1 : j]):
                return  # "his DNA was found on a tub containing drugs"
            goods_right(
                sentence, v, strength, rule, start=j + 1, included=low in _EXAMPLES and found
            )  # fmt: skip
            return
        if low == "inside" and j + 1 < len(tokens) and tokens[j + 1].low in ("was", "were"):
            # "a tin was found, inside were two bags of heroin"
            goods_right(sentence, v, strength, rule, start=j + 2)
            return
        if low == ";" and not any(t.kind in ("verb", "be", "have", "modal") for t in tokens[j:]):
            # "several things were seized as proceeds; four watches, a quad bike and clothes"
            if any(g.first == j + 1 and g.counted for g in sentence.goods):
                goods_right(sentence, v, strength, rule, start=j + 1)
            return
        if low in ("after", "when", "while", "because", "who", ";") or token.kind == "modal":
            return
        if token.kind == "verb" and not ("noun" in token.tags and tokens[j - 1].low in DEFINITE):
            return
        if token.kind == "pronoun" and low not in _TAKEN_FROM:
            return


# "was seized from him during the arrest, along with £600"
_TAKEN_FROM = frozenset("him her them his their it its".split())
