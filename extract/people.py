"""Groups of people in a sentence: "a man and two women", "A B, 33, and C D, 41", "both", "six of whom"."""

from __future__ import annotations

from dataclasses import dataclass, field

from extract.numerals import DEFINITE, opens_nothing, read_number
from extract.scan import Token


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


_PLACE_PREPOSITIONS = frozenset({"of", "from", "in", "at", "near"})
_HEADLINE_STOP = frozenset(
    {
        "police",
        "operation",
        "officers",
        "detective",
        "inspector",
        "constable",
        "sergeant",
        "chief",
        "superintendent",
        "pc",
        "dc",
        "ds",
        "di",
        "dci",
        "pcso",
        "sgt",
        "insp",
    }
)
_NAME_NOT = frozenset(
    (
        "following after during as on in at the this that these those it when while further another "
        "one both all a an he she they we officers police under with for since if but and or so no "
        "not our their his her its then meanwhile also however last earlier later over more about "
        "anyone everyone anybody there here once two three four five six seven eight nine ten each "
        "most many some other others january february march april may june july august september "
        "october november december monday tuesday wednesday thursday friday saturday sunday operation "
        "detectives suspects dc pc ds di dci acting chief superintendent inspector sergeant constable "
        "detective supt insp sgt mr mrs ms miss class section court crown magistrates council city "
        "county town great british uk england scotland wales northern thanks today yesterday tonight "
        "enquiries inquiries an following nobody none despite having being upon once although though until"
    ).split()
)


def read_groups(tokens: list[Token], headline: bool = False) -> list[Group]:
    """Every group of people in the sentence, coordinated ones joined, in order."""
    atoms: list[Group] = []
    i, size = 0, len(tokens)
    while i < size:
        group = None if opens_nothing(tokens[i]) else _atom(tokens, i, headline)
        if group is None:
            i += 1
        else:
            atoms.append(group)
            i = max(skip_details(tokens, group.last), i + 1)
    return _coordinate(tokens, _without_appositions(tokens, atoms))


def _without_appositions(tokens: list[Token], atoms: list[Group]) -> list[Group]:
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
    j = _skip_thing(tokens, skip_details(tokens, left.last))
    comma = j if j < right.first else j - 1
    parted = comma + 1 == right.first and tokens[comma].low in (",", "-", "–", "—")
    of_a_car = j == right.first and j > left.last and left.definite and bool(right.ages)
    if not (parted or of_a_car):
        return False
    k = skip_details(tokens, right.last)
    return (
        k >= len(tokens) or tokens[k].low in (",", "-", "–", "—", "who") or tokens[k].kind in ("be", "have")
    )


def _sex(token: Token) -> int:
    return 1 if token.low in ("man", "boy", "male") else -1 if token.low in ("woman", "girl", "female") else 0


def _skip_thing(tokens: list[Token], j: int) -> int:
    """Past what a driver or an occupant is of: "of the silver Ford Focus", "of a stolen van"."""
    if j + 1 < len(tokens) and tokens[j].low in ("of", "in") and tokens[j + 1].low in DEFINITE | {"a", "an"}:
        k = j + 2
        while (
            k < len(tokens)
            and k < j + 7
            and tokens[k].kind in ("word", "name", "item", "code", "num", "verb")
        ):
            if tokens[k].low in _NOT_ADJECTIVES:
                return k if tokens[k].low in ("and", "a") and k > j + 2 else j
            k += 1
        return k
    return j


def _atom(tokens: list[Token], i: int, headline: bool) -> Group | None:
    token = tokens[i]
    kind, low = token.kind, token.low
    if kind == "pronoun":
        if low in ("who", "whom"):
            return None
        theirs = _definite(tokens, i) if low == "her" else None
        if theirs is not None:
            return theirs  # "her attacker was"
        count = token.tags["pronoun"]
        return Group(i, i + 1, count, definite=True)
    if low in ("both", "all", "each", "either"):
        return _quantified(tokens, i)
    if low in DEFINITE:
        return _definite(tokens, i)
    if kind in ("punct", "when", "be", "have", "modal", "verb", "noun", "time", "decade"):
        return None
    if kind == "num" and _among_ages(tokens, i):
        return None
    if low == "one" and i + 1 < len(tokens) and tokens[i + 1].low == "of":
        return _partitive(tokens, i, 1.0)
    number = read_number(tokens, i)
    if number is not None and number.unit is None:
        return _counted(tokens, i, number)
    if low in ("dozens", "scores", "hundreds", "several", "many") and i + 1 < len(tokens):
        if tokens[i + 1].kind in ("be", "have"):
            return Group(i, i + 1, None, qualifier="unspecified")
        return None
    if (
        low == "another"
        and i + 1 < len(tokens)
        and (tokens[i + 1].low in _AFTER_ANOTHER or tokens[i + 1].kind in ("be", "have"))
    ):
        return Group(i, i + 1, 1, more=True)
    if low in ("a", "an", "another"):
        return _singular(tokens, i)
    if kind == "name":
        short = token.tags.get("possessive") or {}
        if short.get("pronoun") and i + 1 < len(tokens) and _goes_on(tokens[i + 1]):
            return Group(i, i + 1, short["pronoun"], definite=True)  # "he's been", "she's since"
        return _named(tokens, i)
    if kind == "person":
        # Headlines and clause beginnings drop the article: "Man arrested after ...", "and man arrested".
        bare_singular = token.tags["person"] == 1 and (
            headline or i == 0 or tokens[i - 1].low in ("-", "–", "and", ":", "as")
        )
        if bare_singular:
            return Group(i, i + 1, 1)
        if token.tags["person"] == 0:
            told = _listed_ages(tokens, i + 1)
            if len(told) > 1:
                return Group(i, i + 1, float(len(told)), ages=told)  # "men, aged 25 and 28, were arrested"
            return Group(i, i + 1, None, qualifier="unspecified", bare=True)
        return None
    if low in _YOUNG and i and tokens[i - 1].low == "and" and i + 1 < len(tokens):
        if tokens[i + 1].tags.get("person") == 1:
            return Group(i, i + 2, 1)  # "a man and teenage boy"
    if kind == "pair" and (headline or i == 0):
        return Group(i, i + 1, token.tags["pair"])  # "Pair arrested after burglary"
    if kind == "age":
        k, head, ages = _head(tokens, i, 4)
        if head is not None and head.kind == "person" and head.tags.get("person") == 1:
            # "the 52-year-old man and 49-year-old woman"
            return Group(i, k, 1, ages=ages)
        j = i + 1
        while j < len(tokens) and j < i + 6 and tokens[j].kind == "name":
            j += 1
        # "20-year-old A B, of C Way"
        names = (" ".join(t.text for t in tokens[i + 1 : j]),) if j > i + 1 else ()
        return Group(i, j, 1, ages=(_age(token),), names=names)
    return None


_AFTER_ANOTHER = frozenset({"aged", "arrested", "charged", "from"})
_YOUNG = frozenset({"teenage", "young", "older", "younger"})


def _goes_on(token: Token) -> bool:
    return token.low == "been" or "adverbs" in token.tags or acts(token)


def _listed_ages(tokens: list[Token], j: int) -> tuple[int, ...]:
    """The ages after people who are not counted: "men, aged 25 and 28", "the women aged 23, 30 and 33"."""
    j += j < len(tokens) and tokens[j].low == ","
    if j >= len(tokens) or tokens[j].low not in ("aged", "ages"):
        return ()
    ages: list[int] = []
    for token in tokens[j + 1 :]:
        if token.kind == "num" and 10 <= token.data <= 99:
            ages.append(int(token.data))
        elif token.low not in (",", "and", "&"):
            break
    return tuple(ages) if len(ages) > 1 else ()


def _among_ages(tokens: list[Token], i: int) -> bool:
    """Whether the number at ``i`` is the last of a list of ages: "aged 21 and 23 were", "18, 22 and 23 were"."""
    j = i - 1
    while j >= 0 and (tokens[j].low in (",", "and", "&") or tokens[j].kind == "num"):
        j -= 1
    return j < i - 1 and tokens[j].low in ("aged", "ages") and j >= 0


def _age(token: Token) -> int:
    digits = "".join(c for c in token.text[:3] if c.isdigit())
    return int(digits or 0)


def _head(tokens: list[Token], i: int, limit: int = 6) -> tuple[int, Token | None, tuple[int, ...]]:
    """The noun of people after number or article, past adjectives, towns and ages; the index after it."""
    ages: list[int] = []
    j = i
    while j < len(tokens) and j < i + limit:
        token = tokens[j]
        if "pair" in token.tags:
            return j + 1, token, tuple(ages)
        if _is_contracted(tokens, j):
            return (
                j + 1,
                Token("person", token.text, token.begin, token.end, token.tags["possessive"]),
                tuple(ages),
            )
        if "person" in token.tags:
            nxt = tokens[j + 1] if j + 1 < len(tokens) else None
            # "a member of the public", "drug driver": the last noun of the compound is the head.
            if nxt is not None and "person" in nxt.tags and nxt.kind == "person":
                j += 1
                continue
            return j + 1, token, tuple(ages)
        if token.kind == "age":
            ages.append(_age(token))
            nxt = tokens[j + 1] if j + 1 < len(tokens) else None
            if nxt is None or not _adjective(nxt):
                return j + 1, token, tuple(ages)
        elif (
            token.kind == "num" and j + 2 < len(tokens) and tokens[j + 1].low in ("year", "years", "year-old")
        ):
            ages.append(int(token.data))
        elif not _adjective(token) or (j > i and token.kind == "vague"):
            return j, None, tuple(ages)  # "the two-year search a number of people"
        j += 1
    return j, None, tuple(ages)


def _is_contracted(tokens: list[Token], j: int) -> bool:
    """Whether somebody "'s been" at ``j``: "a man's been charged"."""
    tags = tokens[j].tags.get("possessive") or {}
    return "person" in tags and j + 1 < len(tokens) and tokens[j + 1].low == "been"


_NOT_ADJECTIVES = frozenset(
    (
        "of in on at by for from with to after before during over under and or as that which while "
        "when where then because but into through against about between off out up down per x a an the"
    ).split()
)


def _adjective(token: Token) -> bool:
    if token.kind == "code" and token.low.endswith("-old"):
        return True  # a slip: "a 17-yer-old boy"
    if token.kind in (
        "word",
        "name",
        "not_counts",
        "item",
        "compound_heads",
        "age",
        "person",
        "pair",
        "ordinals",
        "adverbs",
        "places_of_search",
        "vague",
    ):
        return token.low not in _NOT_ADJECTIVES and "possessive" not in token.tags
    return (
        token.kind == "verb"
        and token.tags["verb"][1] == "past"
        and token.low in ("arrested", "charged", "detained")
    )


def _counted(tokens: list[Token], i: int, number) -> Group | None:
    if i > 1 and tokens[i - 1].low == "of" and tokens[i - 2].low == "out":
        return None  # "four out of five people arrested" is a share
    aged = _past_year_old(tokens, number.last)
    if aged is not None:
        # "a forty-three year old man" is one, of that age
        j, head, _ = _head(tokens, aged)
        alone = head is not None and tokens[i].low in ("a", "an") and head.tags.get("person") == 1
        return Group(i, j, 1, ages=(int(number.value or 0),)) if alone else None
    j, head, ages = _head(tokens, number.last)
    if number.value is not None and number.value != int(number.value):
        return None
    if head is not None and "pair" in head.tags and head.kind != "age":
        return Group(i, j, (number.value or 0) * head.tags["pair"], number.qualifier)
    if head is not None:
        if (
            head.kind == "age"
            and number.value is not None
            and not head.low.endswith("s")
            and number.value > 1
        ):
            return None
        return Group(i, j, number.value, number.qualifier, more=number.more, ages=ages, numeral=True)
    if number.value is None or (i and tokens[i - 1].low == "aged"):
        return None  # "two boys, one aged 16, are in custody": sixteen are nobody
    token = tokens[number.last] if number.last < len(tokens) else None
    if token is not None and token.low == "(":
        # "169 (16%) were arrested"
        share = [t.low for t in tokens[number.last + 1 : number.last + 4]]
        last = number.last + 1 + share.index(")") if ")" in share else len(tokens)
        token = tokens[last + 1] if last + 1 < len(tokens) and any("%" in low for low in share) else None
        if token is not None and token.kind not in ("be", "have"):
            return None
    if token is None:
        return None
    if token.low == "of":
        return _partitive(tokens, i, number.value, number.last)
    if token.low in ("others", "more", "other") or number.more:
        last = number.last + (token.low in ("others", "more", "other"))
        following = tokens[last] if last < len(tokens) else None
        if following is None or (
            following.kind in ("be", "have", "verb", "punct", "word") and following.low not in _UNITS_AFTER
        ):
            return Group(i, last, number.value, number.qualifier, more=True, elliptic=True)
        return None
    following_words = [t.low for t in tokens[number.last + 1 : number.last + 3]]
    following = following_words[0] if following_words else ""
    if (
        (
            token.kind in ("be", "have", "verb", "adverbs")
            or (token.low == "," and following == "aged")
            or (token.low in ("in", "appear") and "court" in following_words and i == 0)
        )
        and "container" not in token.tags
        and tokens[i].kind != "weight"
    ):
        return Group(i, number.last, number.value, number.qualifier, elliptic=True)
    return None


def _past_year_old(tokens: list[Token], i: int) -> int | None:
    """The index after "year old" behind a number in words, if that stands there."""
    words = [t.low for t in tokens[i : i + 2]]
    if words[:1] in (["year-old"], ["years-old"]):
        return i + 1
    return i + 2 if words in (["year", "old"], ["years", "old"]) else None


_UNITS_AFTER = frozenset(
    (
        "warrants arrests charges vehicles addresses properties items plants weeks days months years "
        "times hours minutes miles offences crimes pounds cases"
    ).split()
)


def _partitive(tokens: list[Token], i: int, value: float, j: int | None = None) -> Group | None:
    """ "Six of whom", "one of those arrested", "two of the men"."""
    j = i + 1 if j is None else j
    nxt = tokens[j + 1] if j + 1 < len(tokens) else None
    if nxt is None:
        return None
    if nxt.low in ("whom", "them", "which", "these", "those") or nxt.low == "who":
        k, head, _ = _head(tokens, j + 2, 3) if nxt.low in ("these", "those") else (j + 2, None, ())
        if nxt.low == "those" and head is None and j + 2 < len(tokens) and _outcome_for_people(tokens[j + 2]):
            return Group(i, j + 3, value, elliptic=True, partitive=True)  # "nine of those charged"
        return Group(i, k if head is not None else j + 2, value, elliptic=True, partitive=True)
    if nxt.low in DEFINITE:
        inner = read_number(tokens, j + 2) if j + 2 < len(tokens) else None
        k, head, _ = _head(tokens, inner.last if inner is not None and inner.unit is None else j + 2)
        if head is not None:
            k += k < len(tokens) and _outcome_for_people(tokens[k])  # "three of the four men arrested"
            whole = inner.value or 0 if inner is not None else 0
            return Group(i, k, value, elliptic=True, partitive=True, whole=whole)
        band = next((m for m in range(j + 2, min(k + 1, len(tokens))) if "band" in tokens[m].tags), None)
        if band is not None:
            return Group(i, band + 1, value, elliptic=True, partitive=True)  # "three of the gang"
        if (
            inner is not None
            and inner.last < len(tokens)
            and tokens[inner.last].low in ("arrested", "charged")
        ):
            whole = inner.value or 0
            return Group(
                i, inner.last + 1, value, elliptic=True, partitive=True, whole=whole
            )  # "26 of the 53 arrested"
    return None


def _quantified(tokens: list[Token], i: int) -> Group | None:
    """ "Both men", "all three", "all eight men", "all of the men", "both"."""
    low = tokens[i].low
    j = i + 1
    if j < len(tokens) and tokens[j].low == "of":
        j += 1
    if j < len(tokens) and tokens[j].low in DEFINITE:
        j += 1
    count = 2.0 if low == "both" else 0.0
    if low in ("each", "either"):
        count = 1.0
    if j < len(tokens):
        if "units" in tokens[j].tags or tokens[j].kind == "num":
            count = float(tokens[j].tags.get("units") or tokens[j].data or 0)
            k, head, ages = _head(tokens, j + 1)
            if head is not None:
                return Group(i, k, count, definite=True, ages=ages)
            if j + 1 < len(tokens) and (
                tokens[j + 1].kind in ("be", "have", "verb", "punct", "adverbs") or acts(tokens[j + 1])
            ):
                return Group(i, j + 1, count, definite=True)
            return None
        k, head, ages = _head(tokens, j, 4)
        if head is not None and low == "both" and j == i + 1 and k < len(tokens) and tokens[k].low == "and":
            return None  # "both adults and children" are not two
        if head is not None:
            return Group(i, k, count, definite=True, ages=ages)
        if low in ("both", "all") and (tokens[j].kind in ("be", "have") or acts(tokens[j])):
            return Group(i, i + 1, count, definite=True)
        if low == "both" and tokens[j].kind == "pronoun":
            return Group(i, j + 1, 2.0, definite=True)
    return None


def _definite(tokens: list[Token], i: int) -> Group | None:
    """ "The man", "the three men", "the pair", "the 29-year-old", "these two"."""
    low = tokens[i].low
    j = i + 1
    if j >= len(tokens):
        return None
    more = tokens[j].low == "other"
    if more:
        j += 1
    number = (
        read_number(tokens, j) if j < len(tokens) and tokens[j].kind in ("num", "units", "approx") else None
    )
    if low == "that" and number is not None and number.value != 1:
        return None  # "from that two men were arrested"
    if i == 1 and tokens[0].low == "of" and low in ("these", "those", "this") and number is not None:
        return None  # "Of these nine people were arrested"
    k, head, ages = _head(tokens, number.last if number else j, 5)
    if head is not None:
        if "pair" in head.tags and head.kind != "age":
            return Group(i, k, head.tags["pair"], definite=True)
        if number is not None and number.unit is None:
            return Group(i, k, number.value, definite=True, ages=ages, more=more)
        singular = head.tags.get("person") == 1 or (head.kind == "age" and not head.low.endswith("s"))
        ordinal = next((t.tags["ordinals"] for t in tokens[j:k] if "ordinals" in t.tags), 0)
        if low in ("his", "her", "their", "its", "our") and not ages:
            subject = k < len(tokens) and tokens[k].kind in ("be", "have")
            if singular and (subject or (i > 0 and tokens[i - 1].low == "and")):
                return Group(i, k, 1, definite=True)  # "Jones and his wife", "his accomplice was"
            return None
        if ordinal and low == "the" and singular:
            return Group(i, k, 1, definite=True, ordinal=ordinal)
        if not singular:
            told = _listed_ages(tokens, k)
            if more and not told:
                return Group(i, k, None, qualifier="unspecified", more=True)  # "the other conspirators"
            return Group(i, k, float(len(told)), definite=True, ages=told or ages)
        return Group(i, k, 1 if low not in ("these", "those") else 0, definite=True, ages=ages)
    if (
        number is not None
        and number.unit is None
        and low in ("the", "these", "those")
        and number.last < len(tokens)
    ):
        following = tokens[number.last]
        dashed = following.low in ("-", "–", "—", "who") and (number.value or 0) < 10
        taken = i > 0 and _outcome_for_people(tokens[i - 1]) and following.kind in ("when", "punct", "word")
        if following.kind in ("be", "have", "verb") or acts(following) or dashed or taken:
            return Group(i, number.last, number.value, definite=True, elliptic=True, more=more)
    if k < len(tokens) and tokens[k].kind in ("be", "have") and "band" in tokens[k - 1].tags and k - 1 > i:
        return Group(i, k, 0, definite=True)  # "the gang were arrested"
    if low in ("these", "those") and tokens[i + 1].kind == "verb":
        return Group(i, i + 1, 0, definite=True)
    return None


def _singular(tokens: list[Token], i: int) -> Group | None:
    """ "A man", "an 18-year-old", "another Kettering man", "a third man", "a pair of dealers", "a gang of four"."""
    j, head, ages = _head(tokens, i + 1)
    if head is None:
        ordinal = tokens[i + 1].tags.get("ordinals", 0) if i + 2 < len(tokens) else 0
        if ordinal and tokens[i + 2].kind in ("be", "have"):
            return Group(i, i + 2, 1, ordinal=ordinal, elliptic=True)  # "a fourth was arrested"
        return _band(tokens, j)
    if "pair" in head.tags and head.kind != "age":
        if j + 1 < len(tokens) and tokens[j].low == "of":
            k, people, _ = _head(tokens, j + 1)
            if people is not None and people.tags.get("person") == 0:
                return Group(i, k, head.tags["pair"])
        return Group(i, j, head.tags["pair"])
    if head.kind != "age" and head.tags.get("person") == 0 and not (ages and head.low in ("men", "women")):
        return None
    ordinal = next((t.tags["ordinals"] for t in tokens[i + 1 : j] if "ordinals" in t.tags), 0)
    more = tokens[i].low == "another" or any(t.low in ("further", "another") for t in tokens[i:j])
    return Group(i, j, 1, ordinal=ordinal, more=more, ages=ages)


def _band(tokens: list[Token], j: int) -> Group | None:
    """The people that a word for a band counts: "a gang of four men", "a group of five"."""
    if j + 1 >= len(tokens) or "band" not in tokens[j - 1].tags or tokens[j].low != "of":
        return None
    number = read_number(tokens, j + 1)
    if number is None or number.unit is not None or not number.value:
        return None
    return _counted(tokens, j + 1, number)


_BEFORE_PLACES = frozenset("in at from near of on to around outside across through near behind".split())
_BODIES = frozenset(
    (
        "command police council force unit team service agency taskforce constabulary department court office "
        "ministry company limited ltd group association operation project authority hospital university college "
        "school club party centre prison road street lane close avenue station crown magistrates squad "
        "courts tribunals services"
    ).split()
)


def _named(tokens: list[Token], i: int) -> Group | None:
    """A person by name: "A B, 33, of C Road", "Jones" before "was arrested", "Jones and Smith" before "were"."""
    j = _end_of_name(tokens, i)
    if j == i or any("possessive" in t.tags for t in tokens[i:j]):
        return None
    if i > 0 and (tokens[i - 1].low in _HEADLINE_STOP or tokens[i - 1].low == "the"):
        return None  # "PC Jones", "the Devon and Bristol areas"
    if any(t.low in _BODIES for t in tokens[i:j]) and not (
        j - i == 2 and [t.low for t in tokens[j : j + 2]] == [",", "aged"]
    ):
        return None  # but "Robert Street, aged 29"
    listed = _list_of_names(tokens, i, j)
    if listed is not None:
        return listed
    listed_places = i > 2 and tokens[i - 1].low in (",", "and") and tokens[i - 2].kind == "name"
    if j - i == 1 and listed_places and not tokens[i - 2].text.isupper():
        # the last of a list of names is a place as often as a person: "Ashford, Folkestone and Birchington"
        subject = j < len(tokens) and tokens[j].low in ("was", "has") and not _after_place(tokens, i)
        home = j + 1 < len(tokens) and tokens[j].low == "," and tokens[j + 1].low in _HOME
        if not (subject or home or (j < len(tokens) and acts(tokens[j]))):
            return None
    names = (" ".join(t.text for t in tokens[i:j]),)
    aged = _with_age(tokens, i, j, names)
    if aged is not None:
        return aged
    k = _skip_bracket(tokens, j)
    if k >= len(tokens) or j - i > 4:
        return None
    nxt = tokens[k]
    after = tokens[k + 1] if k + 1 < len(tokens) else None
    surname = j - i == 1
    being = nxt.low == "being" and after is not None and after.kind == "verb"
    if (
        i
        and tokens[i - 1].low in _BEFORE_PLACES
        and not (i > 1 and tokens[i - 2].kind == "noun")
        and not (being or nxt.low == "who")
    ):
        return None  # "a car in Kettering and a woman was arrested"
    if after is not None and (
        (nxt.low == "," and (after.low in _HOME or after.low in _FORMERLY or after.low == "now"))
        or (nxt.low in ("formerly", "previously") and after.low in _HOME)
        or (nxt.low in _CLOSING and after.low in _HOME)
    ):
        return Group(i, j, 1, names=names, definite=surname)
    if (
        nxt.low in _HOME
        and after is not None
        and (after.kind == "name" or after.low == "no" or can_be_surname(after))
        and j - i <= 3
    ):
        if nxt.low == "of" or not surname:
            return Group(i, j, 1, names=names, definite=surname, bare=True)
    if nxt.kind in ("be", "have") or nxt.low == "did" or (i > 0 and _outcome_for_people(nxt)):
        return Group(i, j, 1, names=names, definite=True)
    if nxt.low == "who" and after is not None and after.kind in ("be", "have"):
        return Group(i, j, 1, names=names, definite=surname)  # "a match to Bell who was arrested"
    opens = i - (i > 0 and tokens[i - 1].low in _TITLES)
    if 0 < opens < i and tokens[opens - 1].low in _BEFORE_PLACES | _NO_SUBJECT_AFTER:
        return None  # "Bell, who was known to Mr Ellis, was arrested"
    described = nxt.low == "," and _skip_occupation(tokens, k) > k  # "Bell, a former trainer at the gym, was"
    if (
        nxt.low == ","
        and after is not None
        and (described or after.kind == "be" or after.low in ("who", "has"))
    ):
        return Group(i, j, 1, names=names, definite=surname)
    if acts(nxt) and (opens == 0 or tokens[opens - 1].low in _CLAUSE_OPENERS or _free(tokens[opens - 1])):
        return Group(i, j, 1, names=names, definite=True)  # "Jones ran off but was arrested"
    if (nxt.low == "and" and after is not None and after.kind in ("name", "word")) or nxt.kind == "adverbs":
        return Group(i, j, 1, names=names, definite=True, bare=True)
    return None


_TITLES = frozenset({"mr", "mrs", "ms", "miss"})
_CLAUSE_OPENERS = frozenset(
    ", ; and but when while as after before that where because until whereupon - – :".split()
)


def _free(before: Token) -> bool:
    """Whether a name after this word can begin a clause: "while on bail Jones fled"."""
    return before.kind in ("word", "when", "noun", "time") and before.low not in _NO_SUBJECT_AFTER


_NO_SUBJECT_AFTER = frozenset("of to by with for against than as like named called".split())


def _end_of_name(tokens: list[Token], i: int) -> int:
    """The index after the name that begins at ``i``, or ``i``."""
    j = i
    while j < len(tokens) and j < i + 5 and tokens[j].kind == "name" and tokens[j].low not in _NAME_NOT:
        j += 1
    if i < j < len(tokens) - 1 and can_be_surname(tokens[j]):
        following = tokens[j + 1]
        if following.kind in ("be", "have") or (following.low in (",", "(") and j - i < 4):
            return j + 1  # "Ann Day was", "Ben Price, 33"
    return j


def can_be_surname(token: Token) -> bool:
    """Whether a word of the lexicon can be a name here, written with a capital: "Ben Price", "Ann Day"."""
    return _capital(token) and token.kind in _SURNAMES and bool(token.tags)


_SURNAMES = frozenset({"not_counts", "item", "compound_heads", "word"})


def named_after(tokens: list[Token], i: int) -> Group | None:
    """The person named at ``i``, whatever comes next: "the arrest of Adam Bell on Monday"."""
    j = _end_of_name(tokens, i)
    if j == i or any(t.low in _BODIES for t in tokens[i:j]):
        return None
    if j < len(tokens) and not (
        tokens[j].kind in ("punct", "when", "police", "be", "have", "adverbs")
        or tokens[j].low in _AFTER_NAMED
    ):
        return None
    return Group(i, j, 1, names=(" ".join(t.text for t in tokens[i:j]),), definite=True)


_AFTER_NAMED = frozenset(
    "and in at on for after following by while when who as with from later the we outside".split()
)


def is_name(word: str) -> bool:
    """Whether a capitalised word can be of a person's name: no day, no month, no rank."""
    return word not in _NAME_NOT and word not in _BODIES and word not in _HEADLINE_STOP


def _capital(token: Token) -> bool:
    return token.text[0].isupper() and token.text[1:].islower()


def acts(token: Token) -> bool:
    """Whether a word says what somebody did: "ran", "pleaded"."""
    return "acted" in token.tags or (
        token.kind == "word" and token.low.endswith("ed") and token.text[0].islower()
    )


def _after_place(tokens: list[Token], i: int) -> bool:
    """Whether a list of names that reaches back from ``i`` is a list of places: "in Ashford, Deal and Dover"."""
    j = i
    while j > 0 and (tokens[j - 1].kind == "name" or tokens[j - 1].low in (",", "and", "&")):
        j -= 1
    return j > 0 and tokens[j - 1].low in _BEFORE_PLACES


def _list_of_names(tokens: list[Token], i: int, j: int) -> Group | None:
    """People by name: "Jones and Smith were", "led to Jones and Smith being", "arrested Jones, Smith and Brown"."""
    names = [" ".join(t.text for t in tokens[i:j])]
    if i and tokens[i - 1].kind in ("name", "num") and tokens[i - 1].low not in _TITLES:
        return None
    last = False
    while j < len(tokens) and tokens[j].low in (",", "and", "&"):
        if last and tokens[j].low == ",":
            break
        last = last or tokens[j].low != ","
        j += 1
        if j < len(tokens) and tokens[j].low in ("and", "&"):
            last, j = True, j + 1
        j += j < len(tokens) and tokens[j].low in _TITLES
        k = _end_of_name(tokens, j)
        if k == j:
            return None
        names.append(" ".join(t.text for t in tokens[j:k]))
        j = k
    if not last or j >= len(tokens) or "possessive" in tokens[j - 1].tags:
        return None
    nxt = tokens[j]
    if nxt.low == "," and j + 1 < len(tokens):
        if tokens[j + 1].low == "who":
            nxt = tokens[j + 1]
        elif tokens[j + 1].low in ("both", "all"):
            k = min(skip_details(tokens, j), len(tokens) - 2)
            nxt = tokens[k + (tokens[k].low == ",")]  # "Bell and Ford, both of Hull, were"
        elif tokens[j + 1].low in ("were", "have"):
            nxt = tokens[j + 1]  # "Bell, Ellis and Ford, were"
    plural = nxt.low in ("were", "have", "are", "both", "had", "who") or (nxt.kind == "adverbs") or acts(nxt)
    placed = i > 0 and tokens[i - 1].low in _BEFORE_PLACES
    being = nxt.low == "being" and j + 1 < len(tokens) and tokens[j + 1].kind == "verb"
    done = i > 0 and _outcome_for_people(tokens[i - 1]) and nxt.low not in ("was", "has")
    if not ((plural and not placed) or being or done) or any(t.low in _BODIES for t in tokens[i:j]):
        return None
    return Group(i, j, float(len(names)), names=tuple(names), definite=True, member_count=len(names))


def _outcome_for_people(token: Token) -> bool:
    return token.kind == "verb" and token.tags["verb"][0] in ("arrests", "charges", "remands")


def _skip_bracket(tokens: list[Token], j: int) -> int:
    """Past a bracket at ``j``: "(pictured)"."""
    if j < len(tokens) and tokens[j].low in ("(", "["):
        close = next((m for m in range(j + 1, min(j + 13, len(tokens))) if tokens[m].low in (")", "]")), None)
        if close is not None:
            return close + 1
    return j


def _of_a_date(token: Token) -> bool:
    return token.kind in ("code", "num", "when") or token.low in ("/", ".", "-")


def _with_age(tokens: list[Token], i: int, j: int, names: tuple[str, ...]) -> Group | None:
    """A name with an age or a date of birth after it: "A B (04/06/1971) of C Road", "A B, 33", "A B, aged 33"."""
    k = _skip_bracket(tokens, j)
    if j - i > 1 and j < len(tokens) and tokens[j].kind in ("code", "num", "when"):
        birth = j
        while birth < len(tokens) and birth < j + 6 and _of_a_date(tokens[birth]):
            birth += 1
        if (
            birth + 1 < len(tokens)
            and tokens[birth].low in ("of", "from")
            and tokens[birth + 1].kind == "name"
        ):
            return Group(i, birth, 1, names=names)  # "A B 01/02/1990 of C Road"
    if k > j and any(t.kind in ("num", "code", "when", "age") for t in tokens[j:k]):
        inside = [int(t.data) for t in tokens[j:k] if t.kind == "num"]
        age = inside[0] if len(inside) == 1 and 10 <= inside[0] <= 99 else 0
        return Group(i, k, 1, names=names, ages=(age,) if age else ())
    if k < len(tokens) and tokens[k].low in (",", "(", "who", "aged", "now", "also", "then", "-", "–"):
        age, k = _age_after(tokens, k)
        if age:
            return Group(i, k, 1, names=names, ages=(age,))
    return None


_AFTER_AGE = frozenset("of from and at in who both formerly previously to with on".split())


def _counts_people(tokens: list[Token], j: int) -> bool:
    """Whether a noun follows at ``j``, so that the number before it is no age."""
    token = tokens[j]
    counted = token.kind in ("person", "item", "noun", "container")
    return counted or (token.kind == "word" and token.low not in _AFTER_AGE)


def _age_after(tokens: list[Token], i: int) -> tuple[int, int]:
    """The age after a name (", 33,", "(33)", ", aged 33 years,", ", who is 30"), and the index after it."""
    j = i
    while j < len(tokens) and j < i + 6:
        token = tokens[j]
        if token.kind == "age":
            return _age(token), _past_age(tokens, j + 1)
        if token.kind == "num" and 10 <= token.data <= 99 and token.data == int(token.data):
            k = j + 1
            if k < len(tokens) and tokens[k].low in ("year", "years", "yrs"):
                k += 1
                while k < len(tokens) and tokens[k].low in ("old", "of", "age") and k < j + 4:
                    k += 1
            elif k < len(tokens) and _counts_people(tokens, k):
                return 0, i  # "in Corby, 18 people were arrested"
            return int(token.data), _past_age(tokens, k)
        if token.low not in _BEFORE_AGE:
            break
        j += 1
    return 0, i


_BEFORE_AGE = frozenset(", ( ) aged who is age and are a an now also then - –".split())


def _past_age(tokens: list[Token], j: int) -> int:
    return j + (j < len(tokens) and tokens[j].low in (")", ","))


def skip_details(tokens: list[Token], i: int) -> int:
    """The index after what only describes people: ages, homes, brackets, "in his 20s", "a builder"."""
    j = i
    while j < len(tokens):
        k = _skip_detail(tokens, j, i)
        if k == j:
            break
        j = k
    if (
        j > i
        and j + 1 < len(tokens)
        and tokens[j].low in _CLOSING
        and tokens[j + 1].kind in ("be", "have")
        and tokens[j - 1].low != tokens[j].low
    ):
        return j + 1  # "a man from Rugby; and a man from Hull; were arrested"
    return j


_CLOSING = frozenset({";", "-", "–", "—"})
_FORMERLY = frozenset("formerly previously originally also currently".split())
_HOME = frozenset({"of", "from"})


def _skip_detail(tokens: list[Token], j: int, i: int) -> int:
    """The index after the one detail at ``j``, or ``j``; the details began at ``i``."""
    size = len(tokens)
    low = tokens[j].low
    nxt = tokens[j + 1] if j + 1 < size else None
    if low in ("(", "["):
        close = next((k for k in range(j + 1, min(j + 12, size)) if tokens[k].low in (")", "]")), None)
        return j if close is None else close + 1
    if nxt is None:
        return _skip_ages(tokens, j + 1) if low in ("aged", "ages", "age") else j
    if (
        low in ("aged", "ages", "age")
        or (low == "both" and nxt.low in ("aged", "from", "of", "in"))
        or (low == "of" and nxt.kind == "num" and _more_ages(tokens, j + 1))
    ):
        return _skip_ages(tokens, j + 1)
    if low in ("now", "then") and nxt.kind in ("num", "age"):
        return _skip_ages(tokens, j + 1)
    told = j > i or (j > 0 and tokens[j - 1].kind in ("num", "age"))
    if low == "and" and told and (nxt.low in _HOME or nxt.low == "aged") and _detailed(tokens, j + 1):
        return j + 1  # "aged 28 and of Mill Road", "from Rugby and aged 21"
    if low in _FORMERLY | {"now"} and nxt.low in _HOME | {"aged"}:
        return j + 1
    if low in _CLOSING and (nxt.low in ("aged", "both", "all", "of", "from") or nxt.low in _FORMERLY):
        k = skip_details(tokens, j + 1)
        return j if k == j + 1 else k + (k < size and tokens[k].low in _CLOSING and tokens[k].low == low)
    if low == "," and _detail_start(tokens, j + 1):
        return j + 1
    if low == "," and (nxt.low in ("a", "an") or nxt.kind == "word"):
        return _skip_occupation(tokens, j)
    if tokens[j].kind in ("num", "age") and j > i and tokens[j - 1].low == ",":
        return _skip_ages(tokens, j)
    if low in _CLOSING - {";"} and nxt.low in ("aged", "both", "all"):
        k = _skip_ages(tokens, j + 1)
        return k + (k < size and tokens[k].low in _CLOSING)
    if low == "all" and nxt.low in _HOME and j and tokens[j - 1].low == ",":
        return j + 1
    if low == "in" and _of_decades(tokens, j):
        return _skip_ages(tokens, j)
    if low in _PLACE_PREPOSITIONS:
        k = _skip_place(tokens, j + 1)
        return j if k == j + 1 else k
    return j


def _detailed(tokens: list[Token], i: int) -> bool:
    """Whether a home or an age stands at ``i``: "of Mill Road", "from Rugby", "aged 21"."""
    if i + 1 >= len(tokens):
        return False
    following = tokens[i + 1]
    if tokens[i].low == "aged":
        return following.kind == "num" or following.low == "between"
    return following.kind == "name" or following.low == "no"


_OCCUPATIONS = frozenset({"word", "compound_heads", "item", "name", "police", "places_of_search"})


def _skip_occupation(tokens: list[Token], j: int) -> int:
    """Past ", a shop manager," or ", unemployed," before a home or a verb."""
    if j + 1 >= len(tokens):
        return j
    k = j + 1 + (tokens[j + 1].low in ("a", "an"))
    if k == j + 1 and not (tokens[k].kind == "word" and not tokens[k].tags and tokens[k].text[0].islower()):
        return j
    longest = k + (9 if k > j + 1 else 2)
    begins = k
    while k < len(tokens) and k < longest and tokens[k].kind in _OCCUPATIONS:
        if tokens[k].low in ("who", "which", "that", "and"):
            break
        k += 1
    if k == begins or k + 1 >= len(tokens) or tokens[k].low != ",":
        return j
    following = tokens[k + 1]
    return k if following.low in _HOME or following.kind in ("be", "have") else j


def _of_decades(tokens: list[Token], i: int) -> bool:
    """Whether ages in decades stand at ``i``: "in their 20s and 40s", "in his late 30s"."""
    following = [t.low for t in tokens[i + 1 : i + 3]]
    owned = following[:1] != [] and following[0] in ("his", "her", "their")
    return owned and any(t.kind == "decade" for t in tokens[i + 2 : i + 4])


def _detail_start(tokens: list[Token], i: int) -> bool:
    token = tokens[i]
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    if token.low in ("of", "from", "both", "all", "aged"):
        return True
    if token.low == "in":
        return _of_decades(tokens, i)
    if token.low in _FORMERLY | {"now", "then"}:
        return following is not None and (
            following.low in _HOME | {"aged"} or following.kind in ("num", "age")
        )
    return token.kind == "num" and (
        following is None
        or following.low in (",", "and", "of", "from", ")", "-", "–", "years")
        or following.kind in ("be", "have", "verb", "num")
    )


_OF_AGES = frozenset(
    (
        ", and between to from in their his her late early mid teens respectively aged both all - – or years year "
        "old ranging of teenage mid- ages a the"
    ).split()
)


def _skip_ages(tokens: list[Token], i: int) -> int:
    j = i
    while j < len(tokens):
        token = tokens[j]
        if token.kind in ("num", "age", "decade") or token.low in _OF_AGES:
            if token.low in (
                ",",
                "and",
                "of",
                "from",
                "in",
                "all",
                "both",
                "-",
                "–",
                "a",
                "the",
            ) and not _more_ages(tokens, j + 1 + (token.low == "," and _is_and(tokens, j + 1))):
                return j
            j += 1
        else:
            return j
    return j


def _is_and(tokens: list[Token], j: int) -> bool:
    return j < len(tokens) and tokens[j].low == "and"


def _more_ages(tokens: list[Token], i: int) -> bool:
    """Whether an age or what goes with ages stands at ``i``."""
    if i >= len(tokens):
        return False
    token = tokens[i]
    if token.kind == "num":
        following = tokens[i + 1] if i + 1 < len(tokens) else None
        if following is None or following.low in (
            "and",
            "of",
            "from",
            "at",
            "in",
            "who",
            "to",
            "respectively",
            "or",
        ):
            return True
        return "person" not in following.tags and following.kind not in ("word", "name")
    if token.kind == "age" and i + 1 < len(tokens) and "person" in tokens[i + 1].tags:
        return False  # "the three men, aged 27, 21 and 20, and 22-year-old woman": one more
    return token.kind in ("decade", "age") or token.low in _AGE_WORDS


_AGE_WORDS = frozenset("aged their his her late early mid between respectively teens years".split())


_HOME_WORDS = frozenset(
    (
        "no fixed abode address the area his her their early mid late teens mid- park road unknown town city county "
        "east west north south"
    ).split()
)
_IN_ADDRESSES = frozenset("item compound_heads not_counts places_of_search person container".split())


def _skip_place(tokens: list[Token], i: int) -> int:
    """Past the names of a home: "Copenhagen Close, Luton", "no fixed abode", "the Semilong area", "his 20s"."""
    j = i
    while j < len(tokens) and _of_a_home(tokens, j, i):
        j += 1
    if j > i and tokens[j - 1].low in ("the", "and", ","):
        j -= 1
    return j


def _of_a_home(tokens: list[Token], j: int, i: int) -> bool:
    """Whether the token at ``j`` belongs to the home that begins at ``i``: "Second Avenue", "the Semilong area"."""
    token = tokens[j]
    if token.low in ("and", ","):
        named = j + 1 < len(tokens) and tokens[j + 1].kind == "name" and not _person_like(tokens, j + 1)
        return named and (j > i or token.low == "and")
    if token.kind in ("name", "decade") or token.low in _HOME_WORDS:
        return True
    return token.text[0].isupper() and (
        token.kind in _IN_ADDRESSES or "ordinals" in token.tags or can_be_surname(token)
    )


def _person_like(tokens: list[Token], i: int) -> bool:
    """Whether a name that begins at ``i`` is a person's: it is followed by an age."""
    j = i
    while j < len(tokens) and tokens[j].kind == "name":
        j += 1
    if j + 1 >= len(tokens):
        return False
    if tokens[j].low == "," and tokens[j + 1].low in ("also", "now") and j + 2 < len(tokens):
        if tokens[j + 2].kind in ("num", "age") or tokens[j + 2].low == "aged":
            return True  # "Leeds and Dan Ellis, also 21"
    if tokens[j].low in (",", "(") and tokens[j + 1].kind == "num" and 10 <= (tokens[j + 1].data or 0) <= 99:
        return True
    if tokens[j].low == "," and (tokens[j + 1].low == "of" or tokens[j + 1].low in _FORMERLY - {"also"}):
        return j - i < 4  # "Leicester, Ellis, of Elm Street"
    if j - i > 1 and tokens[j].low in ("of", "aged") and tokens[j + 1].kind in ("name", "num"):
        return True  # "Dan Ellis of Elm Street", "Dan Ellis aged 33"
    return tokens[j].low == "," and tokens[j + 1].low == "aged"


def _coordinate(tokens: list[Token], atoms: list[Group]) -> list[Group]:
    """Join groups that "and", commas and "along with" tie together."""
    chains: list[list[Group]] = []
    for atom in atoms:
        if chains and _tied(tokens, chains[-1][-1], atom):
            chains[-1].append(atom)
        else:
            chains.append([atom])
    return [_whole(tokens, chain) for chain in chains]


_ANY_PEOPLE = frozenset(
    (
        "people suspects individuals teenagers youths persons adults males females offenders "
        "youngsters others drivers occupants passengers motorists riders culprits residents tenants "
        "children burglars dealers thieves workers victims siblings travellers arrestees detainees"
    ).split()
)


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
        women = {"woman", "girl", "female", "women", "girls"}
        men = {"man", "boy", "male", "men", "boys"}
        fits = (
            head in _ANY_PEOPLE or (head in men and not kinds & women) or (head in women and not kinds & men)
        )
        between = tokens[first.last : rest[0].first]
        if fits and not any(t.low in ("and", "plus") for t in between) and not any(g.more for g in rest):
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
            # "the driver, a 25-year-old man"
            return Group(
                first.first, rest[0].last, first.count, first.qualifier, first.definite, ages=rest[0].ages
            )
    whole = first
    while rest:
        named = _named_again(tokens, whole, rest)
        if named:
            whole = _with_names(whole, rest[:named])
            rest = rest[named:]
        else:
            whole = _joined(whole, rest.pop(0))
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
    if left.elliptic or right.elliptic or left.count == 0 or right.count == 0:
        return False
    i = skip_details(tokens, left.last)
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
        i = _skip_thing(tokens, i)  # "the driver of the car and a woman"
    while i < right.first:
        low = tokens[i].low
        if low == ";" and (left.count or 0) > (right.count or 0):
            return False  # "two people; one person for theft and one for fraud"
        if low in (",", ";", "and", "&", "plus"):
            pass
        elif low in ("along", "together") and tokens[i + 1].low == "with":
            i += 1
        elif low in _CLOSING and tokens[i + 1].low in ("along", "together"):
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
        return tokens[right.first - 1].low == "and" and _plural_after(tokens, right)
    return not (right.definite and not right.names and not possessive)


def _plural_after(tokens: list[Token], group: Group) -> bool:
    """Whether more than the group alone were arrested: "the driver and the passenger were", "... who were"."""
    k = skip_details(tokens, group.last)
    k += k < len(tokens) and tokens[k].low in ("who", "both", ",")
    return k < len(tokens) and tokens[k].low in ("were", "have", "both")


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
