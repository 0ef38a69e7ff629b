"""A statement: one telling of one outcome as a sentence makes it, and the sentence that makes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from extract.goods import Goods, read_goods
from extract.group import Group
from extract.numerals import DEFINITE, Number
from extract.people import read_groups
from extract.scan import Token
from extract.words import contexts, lexicon

_WORDS = contexts()["statement"]

SAID = frozenset({"said", "added", "says", "commented"})  # before what somebody is quoted as saying


@dataclass(slots=True)
class Statement:
    """One telling of one outcome, before the tellings of a release are merged.

    ``begin`` and ``end`` are offsets of the words that state it, ``at`` the offset of the outcome word.
    """

    metric: str
    item: str | None
    value: float | None
    unit: str
    qualifier: str
    begin: int
    end: int
    at: int
    rule: str
    sentence: int = 0
    paragraph: int = 0
    kind: str = "text"
    definite: bool = False
    known: bool = (
        False  # in a relative clause, which tells of what was told: "a man who was arrested has been bailed"
    )
    more: bool = False  # "also", "another", "a further"
    anew: bool = False  # "Bell was further charged": once more, whoever was told of before
    again: bool = False  # "Bell was re-arrested", "was arrested again": who had been arrested before
    further: bool = False  # "another", "a further": not among the people told of before
    also: bool = False  # "officers also seized", "were also found": something besides what was told
    others: bool = False  # "the other six": the rest of a number
    ordinal: int = 0
    ordinal_of: int = 0  # whom it counts: 1 men ("a second man"), -1 women, 0 all ("a second person")
    owned: bool = False  # "his car", "her phone"
    partitive: bool = False
    abreast: bool = False  # counted beside another number of its sentence, each of them for its own reason
    elliptic: bool = False
    included: bool = False  # named as an example of something larger: "drugs, including heroin"
    perfect: bool = False  # "has been charged", without a date of its own
    later: bool = False  # "has since been charged"
    counted: bool = False  # a number or "a quantity of" stands before the thing
    vague: bool = False  # no number although people or things could have been counted
    names: tuple[str, ...] = ()
    ages: tuple[int, ...] = ()
    aged: tuple[int, ...] = ()  # the ages of people who are counted: "two men, aged 25 and 28, were arrested"
    whose: tuple[int, ...] = ()  # the ages of whom "he" or "they" are, as the paragraph told them
    sexes: tuple[tuple[int, int], ...] = ()  # ages with 1 for a man's and -1 for a woman's
    sex: int = 0  # 1 if all of them are men, -1 if all are women
    men: float = 0  # how many of them are told to be men or boys, and women or girls
    women: float = 0
    members: int = 1
    numeral: bool = False  # told in numbers ("one man"), not as single people ("a man")
    when: Any = None  # the date phrase that governs it
    place: Any = None
    shared: int | None = None  # offset of the outcome word whose subject it shares ("arrested and charged")
    total: bool = False
    running: bool = False  # the words themselves say that it is a running total
    background: bool = (
        False  # a total of a year, of the country or of last time, of which the news is no portion
    )
    clause: str = ""
    head: str = ""
    opens: bool = False  # its sentence begins with it
    quoted: bool = False  # in somebody's words, which mostly sum up
    summed: bool = False  # "in total", "that adds up to": as many as were told of before
    apart: bool = False  # "in a separate incident"
    at_another: bool = False  # "at another property"
    at_home: bool = False  # "a search of his home", after what was found on him or in his car
    on_the_way: bool = False  # "stopped in his car and found with": on somebody, or in a vehicle
    incident: bool = (
        False  # it is told after what, or where: "was arrested after a crash", "for theft at a shop"
    )
    loosely: bool = False  # its place is that of what it followed: "arrested after a pursuit in Corby"
    offence: bool = False  # its words name the place of the offence, and not of the arrest
    reprinted: int = 0  # in which earlier release printed below, first or second: "Previous release | 3 May"
    spoken: bool = False  # told in a sentence that opens with who says it: "Inspector Hill said: ..."
    together: float = 0  # how many are then counted with those before: "All three have been bailed"


@dataclass(slots=True)
class Sentence:
    """A sentence with what was read in it."""

    index: int
    paragraph: int
    kind: str
    begin: int
    end: int
    tokens: list[Token]
    subjects: dict[int, Group] = field(default_factory=dict)  # verb index -> who
    moods: dict[int, Mood] = field(default_factory=dict)
    statements: list[Statement] = field(default_factory=list)
    owner: Group | None = None  # whom the line before names: "Adam Bell, 33. Charged with theft."
    vehicles_before: bool = False  # the sentence before told of vehicles
    theft_before: bool = False  # the sentence before told of a theft, so that "the car" is a stolen one
    motored: bool = False  # the release is about motorbikes, so that its bikes are such
    bombs: bool = False  # the release is about bombs, so that its devices are such
    quoted: bool = False
    spoken: bool = False  # goes on with what somebody is quoted as saying
    drug_before: str | None = None  # the drug told of last: "40 wraps", "the drug" are of it
    headline: bool = False  # a title or heading, or the first words of all: people without articles
    # The words of the sentence in small letters: what it cannot tell, for want of a word, is not looked for.
    words: frozenset[str] = field(init=False)
    _groups: list[Group] | None = None
    _goods: list[Goods] | None = None

    def __post_init__(self) -> None:
        self.words = frozenset([token.low for token in self.tokens])

    @property
    def groups(self) -> list[Group]:
        """The people the sentence names, read when first asked for: many sentences are about none."""
        if self._groups is None:
            self._groups = read_groups(self.tokens, headline=self.headline)
        return self._groups

    @property
    def goods(self) -> list[Goods]:
        """The things the sentence names, read when first asked for."""
        if self._goods is None:
            self._goods = read_goods(self.tokens)
        return self._goods


@dataclass(slots=True)
class Mood:
    """The auxiliaries before a verb: where they begin, voice, tense and whether it happened."""

    start: int
    passive: bool = False
    perfect: bool = False
    done: bool = True
    later: bool = False
    shared: int | None = None
    both: float = 0


def opens_speech(tokens: list[Token]) -> bool:
    """Whether a colon and a quotation mark open what somebody is quoted as saying: "Inspector Hill went on: "..."""
    return any(a.low == ":" and b.low in _OPENS_QUOTE for a, b in pairwise(tokens))


_OPENS_QUOTE = frozenset("\"“‘'")
_APART = _WORDS["apart"]
_SUMMED = _WORDS["summed"]


FURTHER = frozenset({"further", "additional", "more", "extra"})


def without(sentences: list[Sentence], dropped: Callable[[Statement], object]) -> list[Sentence]:
    """Sentences without some of their statements; one that keeps none is left out."""
    for sentence in sentences:
        sentence.statements[:] = [s for s in sentence.statements if not dropped(s)]
    return [sentence for sentence in sentences if sentence.statements]


def state_counted(sentence: Sentence, metric: str, number: Number, first: int, noun: int) -> Statement:
    """A statement of an outcome noun with the number before it: "six arrests", "the six arrests"."""
    tokens = sentence.tokens
    made = state(sentence, metric, number.value, number.qualifier, first, noun, noun, f"{metric}.noun")
    # "a further two arrests", "two further arrests"
    after = () if sentence.headline or first <= 1 else tokens[number.last : noun]
    made.more = number.more or any(t.low in FURTHER for t in after)
    made.further = made.more and metric == "arrests"
    before = tokens[first - 1].low if first else ""
    # "the six arrests", but not "figures show that 350 tickets were issued"
    made.definite = tokens[first].low in DEFINITE or (before in DEFINITE and before != "that")
    made.vague = number.value is None
    made.elliptic = True
    return made


def state(
    sentence: Sentence,
    metric: str,
    value: float | None,
    qualifier: str,
    first: int,
    last: int,
    at: int,
    rule: str,
    *,
    item: str | None = None,
    unit: str | None = None,
) -> Statement:
    tokens = sentence.tokens
    made = Statement(
        lexicon().counts_as[metric],
        item,
        value,
        unit or lexicon().metric_units[metric],
        qualifier if value is not None else "unspecified",
        tokens[first].begin,
        tokens[max(first, last)].end,
        tokens[at].begin,
        rule,
        sentence.index,
        sentence.paragraph,
        sentence.kind,
    )
    before = tokens[: min(first, last)]
    made.quoted = (
        sentence.quoted or sentence.spoken or any(t.low in SAID for t in before) or opens_speech(before)
    )
    made.summed = not sentence.words.isdisjoint(_SUMMED)
    made.opens = (
        min(first, last) <= 1 or tokens[0].kind == "verb"
    )  # "Charged with ..." of the one named before
    made.apart = not sentence.words.isdisjoint(_APART) and (
        any(t.low in _APART for t in tokens[:12])
        or any(t.low in ("a", "an") and following.low in _APART for t, following in pairwise(tokens))
    )
    sentence.statements.append(made)
    return made
