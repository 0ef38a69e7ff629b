"""Groups of people by description: "two men", "a 19-year-old", "both", "the pair", "six of whom", "they"."""

from __future__ import annotations

from extract.ages import age_after, age_in, among_ages, listed_ages, past_year_old
from extract.details import DASHES, NOT_ADJECTIVES, skip_details
from extract.group import Group, acts, coordinate, outcome_for_people, without_appositions
from extract.names import by_name
from extract.numerals import DEFINITE, UNCOUNTED, YOUNG, openings, read_number
from extract.scan import Token, word_at
from extract.words import contexts

_WORDS = contexts()["people"]
_TAKEN = _WORDS["taken"]


def read_groups(tokens: list[Token], headline: bool = False) -> list[Group]:
    """Every group of people in the sentence, coordinated ones joined, in order."""
    atoms: list[Group] = []
    done = 0
    for i in openings(tokens):
        if i >= done and (group := _atom(tokens, i, headline)) is not None:
            _tell_age(tokens, group)
            atoms.append(group)
            done = skip_details(tokens, group.last)
    return coordinate(tokens, without_appositions(tokens, atoms))


def _tell_age(tokens: list[Token], group: Group) -> None:
    """The age behind one person who is not named: "a man, 20,", "a woman, aged 31,", "a boy (16)"."""
    if group.ages or group.names or group.count != 1 or group.last >= len(tokens) or group.elliptic:
        return
    j = group.last + (tokens[group.last].low in (",", "("))
    j += j < len(tokens) and tokens[j].low == "aged"
    if group.last < j < len(tokens) and tokens[j].kind == "num" and "person" in tokens[group.last - 1].tags:
        age, _ = age_after(tokens, j)
        if age:
            group.ages = (age,)


def _atom(tokens: list[Token], i: int, headline: bool) -> Group | None:
    """The group that begins at ``i``, without those that "and" joins to it: by the kind of its first word."""
    token = tokens[i]
    kind, low = token.kind, token.low
    if kind == "pronoun":
        return _pronoun(tokens, i)
    if low in ("both", "all", "each", "either"):
        return _quantified(tokens, i)
    if low in _BEFORE_AGES and (aged := _by_ages(tokens, i)) is not None:
        return aged
    if low in DEFINITE:
        return _definite(tokens, i)
    if kind in _NO_PEOPLE or (kind == "num" and among_ages(tokens, i)):
        return None
    if low == "one" and word_at(tokens, i + 1) == "of":
        return _partitive(tokens, i, 1.0)
    number = read_number(tokens, i)
    if number is not None and number.unit is None:
        return _counted(tokens, i, number)
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    if low in UNCOUNTED and following is not None:
        acted_on = following.kind in ("be", "have")
        return Group(i, i + 1, None, qualifier="unspecified") if acted_on else None  # "dozens were arrested"
    if low in ("a", "an", "another"):
        return _singular(tokens, i)
    if kind == "name":
        return (_pair_from(tokens, i) if headline else None) or by_name(tokens, i)
    if kind == "person":
        return _without_article(tokens, i, headline)
    if low in YOUNG and i and tokens[i - 1].low == "and" and following is not None:
        if following.tags.get("person") == 1:
            return Group(i, i + 2, 1)  # "a man and teenage boy"
    if kind == "pair" and (headline or i == 0):
        return Group(i, i + 1, token.tags["pair"])  # "Pair arrested after burglary"
    return _by_age(tokens, i) if kind == "age" else None


def _pair_from(tokens: list[Token], i: int) -> Group | None:
    """ "Police arrest East Hale trio", of a headline: people told of by where they are from."""
    j = next((k for k in range(i + 1, min(i + 4, len(tokens))) if tokens[k].kind != "name"), i)
    return Group(i, j + 1, tokens[j].tags["pair"]) if tokens[j].kind == "pair" else None


_NO_PEOPLE = frozenset("punct when be have modal verb noun time decade".split())


def _pronoun(tokens: list[Token], i: int) -> Group | None:
    """ "He", "they"; "who" and "whom" are those of the group before."""
    if tokens[i].low in ("who", "whom"):
        alone = i == 2 and tokens[0].low == "all"  # "Three men were arrested. All of whom were charged."
        return Group(i, i + 1, 0, definite=True) if alone else None
    theirs = None
    if tokens[i].low == "her":
        if any("item" in t.tags for t in tokens[i + 1 : i + 3] if t.kind != "punct"):
            return None  # "her phone", "her black car"
        theirs = _definite(tokens, i)
    # "her attacker was", but "her" alone
    return theirs or Group(i, i + 1, tokens[i].tags["pronoun"], definite=True)


def _without_article(tokens: list[Token], i: int, headline: bool) -> Group | None:
    """People without number or article: "Man arrested after ...", "and man arrested", "men, aged 25 and 28, were"."""
    several = tokens[i].tags["person"] == 0
    if several:
        told = listed_ages(tokens, i + 1)
        if len(told) > 1:
            return Group(i, i + 1, float(len(told)), ages=told)
        return Group(i, i + 1, None, qualifier="unspecified", bare=True)
    # headlines and clause beginnings drop the article
    dropped = headline or i == 0 or tokens[i - 1].low in ("-", "–", "and", ":", "as")
    return Group(i, i + 1, 1) if dropped and tokens[i].tags["person"] == 1 else None


def _by_age(tokens: list[Token], i: int) -> Group:
    """ "And 49-year-old woman", "20-year-old A B, of C Way"."""
    k, head, ages = _head(tokens, i, 4)
    if head is not None and head.kind == "person" and head.tags.get("person") == 1:
        return Group(i, k, 1, ages=ages)
    j = i + 1
    while j < len(tokens) and j < i + 6 and tokens[j].kind == "name":
        j += 1
    names = (" ".join(t.text for t in tokens[i + 1 : j]),) if j > i + 1 else ()
    return Group(i, j, 1, ages=(age_in(tokens[i]),), names=names)


_BEFORE_AGES = frozenset({"the", "a", "an"})
_AND_AGES = frozenset({",", "and", "&", "-"})


def _by_ages(tokens: list[Token], i: int) -> Group | None:
    """ "The 34 and 27-year-olds", "a 41 and 44-year-old", "the 18, 19 and 25-year-old men": one of each age."""
    if i + 1 >= len(tokens) or tokens[i + 1].kind != "num":
        return None
    ages: list[int] = []
    j = i + 1
    while j < len(tokens) and (tokens[j].low in _AND_AGES or tokens[j].kind == "num"):
        if tokens[j].kind == "num" and 10 <= tokens[j].data <= 99:
            ages.append(int(tokens[j].data))
        j += 1
    if not ages or tokens[j - 1].low not in ("and", "&"):
        return None
    j += tokens[i].low != "the" and word_at(tokens, j) in ("a", "an")  # "a 34 and a 27-year-old"
    if j >= len(tokens) or tokens[j].kind != "age":
        return None
    last, _, last_ages = _head(tokens, j, 4)
    ages.append(last_ages[0] if last_ages else age_in(tokens[j]))
    return Group(i, last, float(len(ages)), definite=tokens[i].low == "the", ages=tuple(ages))


_AFTER_ANOTHER = frozenset({"aged", "arrested", "charged", "from"})


def _head(tokens: list[Token], i: int, limit: int = 6) -> tuple[int, Token | None, tuple[int, ...]]:
    """The noun of people after number or article, past adjectives, towns and ages; the index after it."""
    ages: list[int] = []
    j = i
    while j < len(tokens) and j < i + limit:
        token = tokens[j]
        if "pair" in token.tags:
            return j + 1, token, tuple(ages)
        if "person" in token.tags:
            nxt = tokens[j + 1] if j + 1 < len(tokens) else None
            # "a member of the public", "drug driver": the last noun of the compound is the head.
            if nxt is not None and "person" in nxt.tags and nxt.kind == "person":
                j += 1
                continue
            return j + 1, token, tuple(ages)
        if token.kind == "age":
            ages.append(age_in(token))
            nxt = tokens[j + 1] if j + 1 < len(tokens) else None
            if nxt is None or not _adjective(nxt) or _is_predicate(tokens, j + 1):
                return j + 1, token, tuple(ages)
        elif (
            token.kind == "num" and j + 2 < len(tokens) and tokens[j + 1].low in ("year", "years", "year-old")
        ):
            ages.append(int(token.data))
        elif token.low in _QUOTES and j + 1 < len(tokens) and _adjective(tokens[j + 1]):
            limit += 1  # "two 'county lines' dealers"
        elif not _adjective(token) or (j > i and token.kind == "vague"):
            return j, None, tuple(ages)  # "the two-year search a number of people"
        j += 1
    return j, None, tuple(ages)


def _is_predicate(tokens: list[Token], v: int) -> bool:
    """Whether what looks like an adjective is told of the people: "two 17-year-olds arrested in Hull"."""
    return tokens[v].kind == "verb" and not any("person" in t.tags for t in tokens[v + 1 : v + 3])


_QUOTES = frozenset("'\"“”‘’")


def _adjective(token: Token) -> bool:
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
        return token.low not in NOT_ADJECTIVES and "possessive" not in token.tags
    return token.kind == "verb" and token.tags["verb"][1] == "past" and token.low in _TAKEN


_MORE = frozenset({"more", "further", "additional"})
_LONGEST_BRACKET = 24  # words


def _counted(tokens: list[Token], i: int, number) -> Group | None:
    if i > 1 and tokens[i - 1].low == "of" and tokens[i - 2].low == "out":
        return None  # "four out of five people arrested" is a share
    if i > 1 and tokens[i - 1].low == "in" and tokens[i - 2].kind in ("num", "units"):
        return None  # and so is "one in five drivers stopped"
    aged = past_year_old(tokens, number.last)
    if aged is not None:
        # "a forty-three year old man" is one, of that age
        j, head, _ = _head(tokens, aged)
        alone = head is not None and tokens[i].low in ("a", "an") and head.tags.get("person") == 1
        return Group(i, j, 1, ages=(int(number.value or 0),)) if alone else None
    j, head, ages = _head(tokens, number.last)
    if number.value is not None and number.value != int(number.value):
        return None
    if head is not None and tokens[i].low in ("a", "an") and tokens[i + 1].kind == "num":
        if head.tags.get("person") == 1:
            return Group(i, j, 1, ages=(int(number.value or 0),))  # "a 33 old man", "a 29 man from Corby"
    if head is not None and "pair" in head.tags and head.kind != "age":
        return Group(i, j, (number.value or 0) * head.tags["pair"], number.qualifier)
    if head is not None:
        if (
            head.kind == "age"
            and number.value is not None
            and not head.low.endswith(("s", "years-old", "years old"))
            and number.value > 1
        ):
            return None
        more = number.more or any(t.low in _MORE for t in tokens[number.last : j])  # "two more men"
        return Group(i, j, number.value, number.qualifier, more=more, ages=ages, numeral=True)
    if number.value is None or (i and tokens[i - 1].low == "aged"):
        return None  # "two boys, one aged 16, are in custody": sixteen are nobody
    token = tokens[number.last] if number.last < len(tokens) else None
    if token is not None and token.low == "(":
        # "169 (16%) were arrested", "76 (36 in Corby and 40 in Luton) were arrested"
        inside = [t.low for t in tokens[number.last + 1 : number.last + _LONGEST_BRACKET]]
        last = number.last + 1 + inside.index(")") if ")" in inside else len(tokens)
        token = tokens[last + 1] if last + 1 < len(tokens) else None
        if token is not None and token.kind not in ("be", "have"):
            return None
    if token is None:
        return None
    if token.low == "of":
        return _partitive(tokens, i, number.value, number.last)
    if token.low == "who" and i and tokens[i - 1].low in ("including", "plus"):
        return Group(i, number.last, number.value, number.qualifier, elliptic=True)  # "including one who was"
    if token.low in ("others", "more", "other") or number.more:
        last = number.last + (token.low in ("others", "more", "other"))
        following = tokens[last] if last < len(tokens) else None
        if following is None or (
            following.kind in ("be", "have", "verb", "punct", "word") and following.low not in UNITS_AFTER
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
            or (token.low in ("appear", "appeared") and following in ("in", "at", "before"))
        )
        and "container" not in token.tags
        and tokens[i].kind != "weight"
    ):
        return Group(i, number.last, number.value, number.qualifier, elliptic=True)
    return None


UNITS_AFTER = _WORDS["units_after"]


def _partitive(tokens: list[Token], i: int, value: float, j: int | None = None) -> Group | None:
    """ "Six of whom", "one of those arrested", "two of the men"."""
    j = i + 1 if j is None else j
    nxt = tokens[j + 1] if j + 1 < len(tokens) else None
    if nxt is None:
        return None
    if nxt.low in ("whom", "them", "which", "these", "those") or nxt.low == "who":
        k, head, _ = _head(tokens, j + 2, 3) if nxt.low in ("these", "those") else (j + 2, None, ())
        if nxt.low == "those" and head is None and j + 2 < len(tokens) and outcome_for_people(tokens[j + 2]):
            return Group(i, j + 3, value, elliptic=True, partitive=True)  # "nine of those charged"
        return Group(i, k if head is not None else j + 2, value, elliptic=True, partitive=True)
    if nxt.low in DEFINITE or nxt.low == "our":
        inner = read_number(tokens, j + 2) if j + 2 < len(tokens) else None
        k, head, _ = _head(tokens, inner.last if inner is not None and inner.unit is None else j + 2)
        if head is not None:
            k += k < len(tokens) and outcome_for_people(tokens[k])  # "three of the four men arrested"
            whole = inner.value or 0 if inner is not None else 0
            return Group(i, k, value, elliptic=True, partitive=True, whole=whole)
        band = next((m for m in range(j + 2, min(k + 1, len(tokens))) if "band" in tokens[m].tags), None)
        if band is not None:
            return Group(i, band + 1, value, elliptic=True, partitive=True)  # "three of the gang"
        if (
            inner is not None
            and inner.last < len(tokens)
            and (
                tokens[inner.last].low in ("arrested", "charged")
                or tokens[inner.last].kind in ("be", "have")
                or (i > 0 and outcome_for_people(tokens[i - 1]) and tokens[inner.last].kind == "punct")
            )
        ):
            # "26 of the 53 arrested", "97 of our 168 have been charged"
            last = inner.last + (tokens[inner.last].kind == "verb")
            return Group(i, last, value, elliptic=True, partitive=True, whole=inner.value or 0)
    return None


def _quantified(tokens: list[Token], i: int) -> Group | None:
    """ "Both men", "all three", "all eight men", "all of the men", "both"."""
    low = tokens[i].low
    j = i + 1
    if j < len(tokens) and tokens[j].low == "of":
        j += 1
    if j < len(tokens) and tokens[j].low in DEFINITE:
        j += 1
        if low == "both" and tokens[j - 1].low in ("these", "those") and word_at(tokens, j) in DASHES:
            return Group(i, j, 2.0, definite=True)  # "both of these - a man and a woman - were"
    count = 2.0 if low == "both" else 0.0
    if low in ("each", "either"):
        count = 1.0
    if j < len(tokens):
        if "units" in tokens[j].tags or tokens[j].kind == "num":
            count = float(tokens[j].tags.get("units") or tokens[j].data or 0)
            if low == "both" and count > 2:
                return None  # "Bell and his wife, both 40, were"
            k, head, ages = _head(tokens, j + 1)
            if head is not None:
                return Group(i, k, count, definite=True, ages=ages)
            if j + 1 < len(tokens) and (
                tokens[j + 1].kind in ("be", "have", "verb", "punct", "adverbs") or acts(tokens[j + 1])
            ):
                return Group(i, j + 1, count, definite=True)
            return None
        k, head, ages = _head(tokens, j, 4)
        if head is not None and low == "both" and k < len(tokens) and tokens[k].low == "and":
            if j == i + 1 and tokens[k - 1].tags.get("person") == 0 and _goes_on(tokens, k + 1):
                return Group(i, k, count, definite=True, ages=ages)  # "both men and their car"
            return (
                None  # "both adults and children" are not two, nor "both the driver and his passenger" three
            )
        if head is not None:
            return Group(i, k, count, definite=True, ages=ages)
        quickly = j + 1 < len(tokens) and tokens[j].low.endswith("ly")  # "both quickly left"
        if low in ("both", "all") and (tokens[j].kind in ("be", "have") or acts(tokens[j + quickly])):
            return Group(i, i + 1, count, definite=True)
        if low == "both" and tokens[j].kind == "pronoun" and word_at(tokens, j + 1) != "and":
            return Group(i, j + 1, 2.0, definite=True)  # not "both he and his passenger"
    return None


def _goes_on(tokens: list[Token], j: int) -> bool:
    """Whether what "and" joins at ``j`` is no other people: "both men and their car", "both men and left"."""
    if j + 1 >= len(tokens):
        return False
    owned = tokens[j].low in ("their", "the") and tokens[j + 1].kind == "item"
    return owned or tokens[j].kind == "verb" or acts(tokens[j])


def _definite(tokens: list[Token], i: int) -> Group | None:
    """ "The man", "the three men", "the pair", "the 29-year-old", "these two"."""
    low = tokens[i].low
    j = i + 1
    if j >= len(tokens):
        return None
    if (
        tokens[j].low in ("following", "below")
        and j + 1 < len(tokens)
        and tokens[j + 1].kind in ("be", "have")
    ):
        return Group(i, j + 1, 0, definite=True)  # "the following have been charged:"
    if tokens[j].low in _OF_THE_TWO and word_at(tokens, j + 1) == "of":
        return _one_of_the_two(tokens, i, j + 2)
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
        if low in ("his", "her", "their", "its", "our") and not ages:
            return _somebodys(tokens, i, k, singular)
        if not singular:
            told = listed_ages(tokens, k)
            if more and not told:
                return Group(i, k, None, qualifier="unspecified", more=True)  # "the other conspirators"
            return Group(i, k, float(len(told)), definite=True, ages=told or ages)
        ordinal = next((t.tags["ordinals"] for t in tokens[j:k] if "ordinals" in t.tags), 0)
        if ordinal and low == "the":
            return Group(i, k, 1, definite=True, ordinal=ordinal)
        return Group(i, k, 1 if low not in ("these", "those") else 0, definite=True, ages=ages)
    if (
        number is not None
        and number.unit is None
        and low in ("the", "these", "those")
        and number.last < len(tokens)
    ):
        following = tokens[number.last]
        dashed = following.low in ("-", "–", "—", "who") and (number.value or 0) < 10
        taken = i > 0 and outcome_for_people(tokens[i - 1]) and following.kind in ("when", "punct", "word")
        if following.kind in ("be", "have", "verb") or acts(following) or dashed or taken:
            return Group(i, number.last, number.value, definite=True, elliptic=True, more=more)
    if k < len(tokens) and tokens[k].kind in ("be", "have") and "band" in tokens[k - 1].tags and k - 1 > i:
        return Group(i, k, 0, definite=True)  # "the gang were arrested"
    if low in ("these", "those") and tokens[i + 1].kind == "verb":
        return Group(i, i + 1, 0, definite=True)
    return None


def _somebodys(tokens: list[Token], i: int, k: int, singular: bool) -> Group | None:
    """ "Jones and his wife", "his accomplice was", "the car and its occupants were": subjects, and nobody else's."""
    subject = k < len(tokens) and tokens[k].kind in ("be", "have")
    if singular and (subject or (i > 0 and tokens[i - 1].low == "and")):
        return Group(i, k, 1, definite=True)
    several = tokens[i].low == "its" and not singular and k < len(tokens)
    return Group(i, k, 0, definite=True) if several and tokens[k].kind in ("be", "have", "punct") else None


_OF_THE_TWO = _WORDS["of_the_two"]


def _one_of_the_two(tokens: list[Token], i: int, j: int) -> Group | None:
    """ "The older of the two", "the youngest of the three men": the one among those told of before."""
    j += word_at(tokens, j) in DEFINITE
    k, head, _ = _head(tokens, j, 3)
    if head is not None:
        return Group(i, k, 1, definite=True)
    if any(t.low == "victims" for t in tokens[j : j + 3]):
        return None
    number = read_number(tokens, j) if j < len(tokens) else None
    if number is None or number.unit is not None:
        return None
    k, head, _ = _head(tokens, number.last, 3)
    goes_on = number.last < len(tokens) and tokens[number.last].kind in ("be", "have", "punct")
    if head is None and not goes_on:
        return None  # "the first of two arrests"
    return Group(i, k if head is not None else number.last, 1, definite=True)


def _singular(tokens: list[Token], i: int) -> Group | None:
    """ "A man", "an 18-year-old", "another Kettering man", "a third man", "a pair of dealers", "a gang of four"."""
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    if tokens[i].low == "another" and following is not None:
        if following.low in _AFTER_ANOTHER or following.kind in ("be", "have"):
            return Group(i, i + 1, 1, more=True)  # "another was arrested"
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
    more = any(t.low in _ANOTHER for t in tokens[i:j])
    return Group(i, j, 1, ordinal=ordinal, more=more, ages=ages)


_ANOTHER = frozenset({"another", "further", "additional"})


def _band(tokens: list[Token], j: int) -> Group | None:
    """The people that a word for a band counts: "a gang of four men", "a group of five"."""
    if j + 1 >= len(tokens) or "band" not in tokens[j - 1].tags or tokens[j].low != "of":
        return None
    number = read_number(tokens, j + 1)
    if number is None or number.unit is not None or not number.value:
        return None
    return _counted(tokens, j + 1, number)
