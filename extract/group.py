"""People that a sentence names together: what a group is, and which ones "and", commas and appositions make one."""

from __future__ import annotations

from dataclasses import dataclass, field

from extract.details import CLOSING, skip_details, skip_thing
from extract.numerals import read_number
from extract.scan import Token, police_among
from extract.words import contexts, plural

_WORDS = contexts()["group"]

TITLES = frozenset({"mr", "mrs", "ms", "miss"})


@dataclass(slots=True)
class Group:
    """People that a sentence names together.

    ``count`` is ``None`` where the text gives no number ("a number of men") and 0 where it must be looked up in
    what was said before ("they", "the men"). ``definite`` groups point back to people already told of.
    """

    first: int
    last: int  # index after the last token that belongs to it
    count: float | None
    qualifier: str = "exact"
    definite: bool = False
    ordinal: int = 0
    more: bool = False
    elliptic: bool = False  # a bare number that counts people: "three of whom", "six were"
    partitive: bool = False  # "of whom", "of the men": a portion of those told of before
    bare: bool = False  # plural without a number
    whole: float = 0  # how many there were of whom these are some: "three of the eight people arrested"
    names: tuple[str, ...] = ()
    ages: tuple[int, ...] = ()
    member_count: int = 1
    numeral: bool = False  # every number in it is told as a number: "two men and one woman"
    members: list[Group] = field(default_factory=list)


def without_appositions(tokens: list[Token], atoms: list[Group]) -> list[Group]:
    """The groups without those that only say who another is: "the driver of the Ford, a 25-year-old man, was"."""
    kept: list[Group] = []
    for atom in atoms:
        if kept and _renames(tokens, kept[-1], atom):
            left = kept.pop()
            atom = Group(
                left.first,
                atom.last,
                atom.count,
                atom.qualifier,
                left.definite and not atom.ages and not left.members,
                names=left.names or atom.names,
                ages=atom.ages or left.ages,
                ordinal=left.ordinal,
                more=left.more,
            )
        kept.append(atom)
    return kept


def _renames(tokens: list[Token], left: Group, right: Group) -> bool:
    """Whether ``right`` says who ``left`` is: both are one person, told of once by role or name, once by age."""
    if left.bare and left.count is None and right.names and right.first == left.last:
        return True  # "brothers A B, 33, and C D, 35"
    if left.count != 1 or right.count != 1 or right.definite or right.partitive or left.bare or right.more:
        return False
    head = tokens[left.last - 1]
    if head.kind == "pronoun" or (left.ages and right.ages) or (left.names and right.names):
        return False
    if not (left.definite or left.names) or _sex(head) * _sex(tokens[right.last - 1]) < 0:
        return False
    j = skip_thing(tokens, skip_details(tokens, left.last))
    comma = j if j < right.first else j - 1
    parted = comma + 1 == right.first and tokens[comma].low in (",", "-", "–", "—")
    of_a_car = j == right.first and j > left.last and left.definite and bool(right.ages)
    if not (parted or of_a_car):
        return False
    k = skip_details(tokens, right.last)
    return (
        k >= len(tokens)
        or tokens[k].low in (",", ";", "-", "–", "—", "who")
        or tokens[k].kind in ("be", "have")
    )


_A_MAN = _WORDS["a_man"]
_A_WOMAN = _WORDS["a_woman"]
_MEN = _A_MAN | {plural(word) for word in _A_MAN}
_WOMEN = _A_WOMAN | {plural(word) for word in _A_WOMAN}


def _sex(token: Token) -> int:
    return 1 if token.low in _A_MAN else -1 if token.low in _A_WOMAN else 0


def sex(tokens: list[Token], group: Group) -> int:
    """1 where all the people are told to be men or boys ("two men and a boy"), -1 for women, 0 for any other."""
    heads = {tokens[min(g.last, len(tokens)) - 1].low for g in group.members or [group]}
    return 1 if heads <= _MEN else -1 if heads <= _WOMEN else 0


def men_and_women(tokens: list[Token], group: Group) -> tuple[float, float]:
    """How many are told to be men and how many to be women: (1, 2) of "a man and two women"."""
    each = group.members or [group]
    heads = [(tokens[min(g.last, len(tokens)) - 1].low, g.count or 0) for g in each]
    return (
        sum(count for head, count in heads if head in _MEN),
        sum(count for head, count in heads if head in _WOMEN),
    )


def ordinal_of(tokens: list[Token], group: Group) -> int:
    """Whom an ordinal counts: 1 for men ("a second man"), -1 for women, 0 for all ("a fourth person, a man of 46")."""
    first = next((t for t in tokens[group.first : group.last] if "person" in t.tags), None)
    return _sex(first) if group.ordinal and first is not None else 0


def sexes(tokens: list[Token], group: Group) -> tuple[tuple[int, int], ...]:
    """The ages of single men and women: (34, -1) and (27, 1) of "a 34-year-old woman and a 27-year-old man"."""
    alone = [g for g in group.members or [group] if g.count == len(g.ages) == 1]
    return tuple((g.ages[0], sex) for g in alone if (sex := _sex(tokens[min(g.last, len(tokens)) - 1])))


def acts(token: Token) -> bool:
    """Whether a word says what somebody did: "ran", "pleaded"."""
    return (
        token.low == "failed"
        or "acted" in token.tags
        or (token.kind == "word" and token.low.endswith("ed") and token.text[0].islower())
    )


def outcome_for_people(token: Token) -> bool:
    return token.kind == "verb" and token.tags["verb"][0] in ("arrests", "charges", "remands")


def of_police(tokens: list[Token], group: Group) -> bool:
    """Whether the people are police: "two officers"."""
    return police_among(tokens[group.first : group.last])


def coordinate(tokens: list[Token], atoms: list[Group]) -> list[Group]:
    """Join groups that "and", commas and "along with" tie together."""
    chains: list[list[Group]] = []
    for atom in atoms:
        if chains and _tied(tokens, chains[-1][-1], atom) and not _opens_clause(tokens, chains[-1][0], atom):
            chains[-1].append(atom)
        else:
            chains.append([atom])
    return [_whole(tokens, chain) for chain in chains]


def _opens_clause(tokens: list[Token], first: Group, atom: Group) -> bool:
    """Whether a group behind "and" has a verb of its own: "officers arrested two men and a woman was charged".

    Not where the verb before is told of all of them: "of those arrested two men and a woman were charged".
    """
    v = first.first - 1
    if v < 1 or tokens[v].kind != "verb" or tokens[atom.first - 1].low != "and":
        return False
    acted_on = tokens[v - 1].kind in ("be", "have", "person", "num") or tokens[v - 1].low in _ACTED_ON
    after = skip_details(tokens, atom.last)
    own_verb = after < len(tokens) and tokens[after].kind in ("be", "have")
    return own_verb and not acted_on and tokens[v].low.endswith("ed")


_ACTED_ON = frozenset("being those were of , :".split())

_ANY_PEOPLE = _WORDS["any_people"]


def _whole(tokens: list[Token], chain: list[Group]) -> Group:
    """The group that a chain of groups makes; an apposition ("two men, a 23-year-old and a 26-year-old") adds none."""
    first, rest = chain[0], chain[1:]
    aged = _aged_as_well(tokens, rest[-1].last) if rest and (first.count or 0) > 2 else 0
    told = sum(g.count or 0 for g in rest) + aged
    described = any(t.kind in ("age", "decade") for t in tokens[first.last : rest[0].first]) if rest else True
    several = len(rest) + bool(aged) > 1
    if several and not described and first.count and first.count > 1 and first.count == told:
        head = tokens[first.last - 1].low
        kinds = {tokens[g.last - 1].low if tokens[g.last - 1].kind != "age" else "" for g in rest}
        fits = (
            head in _ANY_PEOPLE
            or (head in _MEN and not kinds & _WOMEN)
            or (head in _WOMEN and not kinds & _MEN)
        )
        between = tokens[first.last : rest[0].first]
        if (
            fits
            and not any(t.low in ("and", "plus") for t in between)
            and (first.more or not any(g.more for g in rest))
        ):
            return Group(
                first.first,
                rest[-1].last,
                first.count,
                first.qualifier,
                first.definite,
                ages=tuple(a for g in rest for a in g.ages),
                names=tuple(n for g in rest for n in g.names),
                members=rest,
            )
    if len(rest) == 1 and first.count == rest[0].count and not first.names:
        between = tokens[first.last : rest[0].first]
        if all(t.low == "," for t in between):
            # "the driver, a 25-year-old man", "a second person, a 25-year-old man"
            return Group(
                first.first,
                rest[0].last,
                first.count,
                first.qualifier,
                first.definite,
                ordinal=first.ordinal,
                more=first.more,
                ages=rest[0].ages,
            )
    whole = first
    while rest:
        named = _named_again(tokens, whole, rest)
        if named:
            whole = _with_names(whole, rest[:named])
            rest = rest[named:]
        else:
            member = rest.pop(0)
            named = _named_again(tokens, member, rest) if len(rest) > 1 else 0
            if named:  # "two men, Dan Bell and Joe Frost, and two women, Ann Bell and Eve Frost"
                member = _with_names(member, rest[:named])
                rest = rest[named:]
            whole = _joined(whole, member)
    return whole


def _aged_as_well(tokens: list[Token], i: int) -> float:
    """How many more are told of by their age alone: "four men, a 25-year-old, a 29-year-old and two aged 19"."""
    j = skip_details(tokens, i)
    number = read_number(tokens, j + 1) if j + 2 < len(tokens) and tokens[j].low == "and" else None
    aged = number is not None and number.last < len(tokens) and tokens[number.last].low == "aged"
    return (number.value or 0) if number is not None and aged else 0


def _named_again(tokens: list[Token], whole: Group, rest: list[Group]) -> int:
    """How many groups only name the people before them: "father and son, Dan Bell, 50, and Joe Bell, 22"."""
    if whole.names or whole.ages or (whole.count or 0) < 2 or tokens[rest[0].first - 1].low != ",":
        return 0
    told = 0.0
    for k, group in enumerate(rest):
        told += group.count or 0
        if not group.names or told > (whole.count or 0):
            return 0
        if told == whole.count:
            return k + 1
    return 0


def _with_names(whole: Group, groups: list[Group]) -> Group:
    return Group(
        whole.first,
        groups[-1].last,
        whole.count,
        whole.qualifier,
        names=tuple(n for g in groups for n in g.names),
        ages=tuple(a for g in groups for a in g.ages),
        member_count=len(groups),
        members=groups,
    )


def _tied(tokens: list[Token], left: Group, right: Group) -> bool:
    others = right.elliptic and right.more and bool(left.names)  # "Bell, Ellis and three others"
    if left.elliptic or (right.elliptic and not others) or left.count == 0 or right.count == 0:
        return False
    i = skip_details(tokens, left.last)
    if left.first and tokens[left.first - 1].low == "including" and _comma_and(tokens, i, right.first):
        return False  # "24 people were safeguarded, including nine children, and 15 people were arrested"
    if right.bare and right.count is None and left.count and i == right.first - 2:
        return tokens[i].low == "and" and tokens[i + 1].low == "their"  # "20 dealers and their runners"
    if (
        right.bare
        and right.count is None
        and not (
            left.count and left.count > 1 and right.first == left.last + 1 and tokens[left.last].low == "and"
        )
    ):
        return False
    if left.definite and left.count == 1 and not left.names:
        i = skip_thing(tokens, i)  # "the driver of the car and a woman"
    if left.names and right.names and i < right.first - 1 and _plural_after(tokens, right):
        i = _past_relative(tokens, i, right.first)
    while i < right.first:
        low = tokens[i].low
        if low == ";" and (left.count or 0) > (right.count or 0):
            return False  # "two people; one person for theft and one for fraud"
        if low in (",", ";", "and", "&", "plus"):
            pass
        elif low in ("along", "together") and tokens[i + 1].low == "with":
            i += 1
        elif low in TITLES and i == right.first - 1:
            pass  # "Mr Bell, aged 42, and Mr Frost, aged 33"
        elif low in CLOSING and tokens[i + 1].low in ("along", "together"):
            pass  # "Bell, 38, and Hare, 40 - together with a boy from Hull - were"
        elif low == "[" and i + 2 < right.first and tokens[i + 2].low == "]":
            i += 2  # "[A] Adam Bell, 33, and [B] Carl Frost, 41"
        elif low == "as" and i + 2 < right.first + 1 and tokens[i + 1].low == "well":
            i += 2
        else:
            return False
        i += 1
    if i != right.first:
        return False
    # A pronoun or "both" after a comma sums up the group before it.
    if right.first == left.last:
        return bool(left.names and right.names)
    possessive = tokens[right.first].low in ("his", "her", "their") and bool(right.count)
    if left.names and right.count == 1 and tokens[right.first].low == "the":
        return True  # "Jones and the passenger"
    if left.definite and left.count == right.count == 1 and tokens[left.first].low == "the":
        # "the 38-year-old and 23-year-old", "the man and woman"
        by_age = tokens[left.last - 1].kind == tokens[right.first].kind == "age"
        shared = right.first == left.last + 1 and tokens[right.first].tags.get("person") == 1
        return tokens[right.first - 1].low == "and" and (by_age or shared or _plural_after(tokens, right))
    return not (right.definite and not right.names and not possessive)


def _comma_and(tokens: list[Token], i: int, end: int) -> bool:
    """Whether nothing but ", and" stands there, which ends what was only named by the way."""
    return [t.low for t in tokens[i:end]] == [",", "and"]


def _past_relative(tokens: list[Token], i: int, last: int) -> int:
    """Behind ", who lived at the flat," that tells of somebody in a list; where it began if there is none."""
    if [t.low for t in tokens[i : i + 2]] != [",", "who"]:
        return i
    close = next((j for j in range(i + 2, min(last, i + _LONGEST_RELATIVE)) if tokens[j].low == ","), None)
    if close is None or any(t.kind == "verb" for t in tokens[i:close]):
        return i
    return close


_LONGEST_RELATIVE = 12  # words


def _plural_after(tokens: list[Token], group: Group) -> bool:
    """Whether more than the group alone were arrested: "the driver and the passenger were", "... who were"."""
    k = skip_details(tokens, group.last)
    if [t.low for t in tokens[k : k + 2]] == [",", "both"]:
        return True  # "the driver and his passenger, both from Hull, were"
    while k < len(tokens) and tokens[k].low in ("who", "both", ","):
        k += 1
    return k < len(tokens) and tokens[k].low in ("were", "have", "both", "are")


def _joined(left: Group, right: Group) -> Group:
    if right.bare and right.count is None:
        # "20 adults and children": one number for both nouns
        left.last = right.last
        return left
    count = None if left.count is None or right.count is None else left.count + right.count
    qualifier = (
        "unspecified" if count is None else left.qualifier if left.qualifier != "exact" else right.qualifier
    )
    return Group(
        left.first,
        right.last,
        count,
        qualifier,
        definite=left.definite and right.definite,
        ordinal=left.ordinal,
        more=left.more,
        bare=left.bare and right.bare,
        names=left.names + right.names,
        ages=left.ages + right.ages,
        member_count=left.member_count + right.member_count,
        numeral=left.numeral and right.numeral,
        members=(left.members or [left]) + (right.members or [right]),
    )
