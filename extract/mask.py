"""Whose names and homes not to repeat: the names of suspects and victims in a text, masked as ``[name]``.

Names of officers, courts, bodies, operations and places stay, and so does the place where something was done, but
for a street that is told to be somebody's home, which goes from all of the text save where a warrant was.
No model is asked: a run of capitalised words is somebody's name by what stands around it (an age, a title, a
verb) or by a given name (``lexicon/given_names.yaml``), and no name by a rank or role or a word of
``lexicon/mask.yaml``. A name told once in full is known in all of the text, so spans are found in whole texts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from extract.words import number_words, read_yaml

NAME, ADDRESS = "[name]", "[address]"


@dataclass(frozen=True, slots=True)
class Span:
    """What is masked: ``text[begin:finish]``, and the mark that stands for it."""

    begin: int
    finish: int
    mark: str = NAME


def may_name(words: str, known_place: Callable[[str], object] | None = None) -> bool:
    """Whether some words may hold a name at all: a quick look, without the text around them.

    >>> may_name("Two men were arrested in the High Street"), may_name("Example was charged with theft")
    (False, True)
    """
    ordinary = _words().ordinary
    for match in _CAPITAL.finditer(words):
        low = match.group().replace("’", "'").casefold()
        if low not in ordinary and not (known_place and known_place(match.group())):
            return True
    return False


def slug_may_name(path: str, text: str, known_place: Callable[[str], object]) -> bool:
    """Whether an address may hold a name of its text: a given name, two words that no list has, or a surname.

    >>> slug_may_name("news/two-arrested-in-corby", "A man was arrested in Corby.", {"Corby"}.__contains__)
    False
    >>> slug_may_name("news/thistlek-jailed", "Zorvan Thistlek, 33, was jailed.", {"Corby"}.__contains__)
    True
    """
    lists = _words()
    last = -2
    for n, match in enumerate(_SLUG_WORD.finditer(path)):
        low = match.group().casefold()
        if low in lists.sure:
            return True
        if len(low) < 3 or low in lists.ordinary or not low.isalpha() or known_place(low.title()):
            continue
        if n == last + 1:
            return True
        last = n
        at = text.find(f" {low.title()}")
        while at >= 0:
            if text[text.rfind(" ", 0, at) + 1].isupper():
                return True
            at = text.find(f" {low.title()}", at + 1)
    return False


def masked(text: str, spans: Sequence[Span], begin: int = 0, end: int | None = None) -> str:
    """``text[begin:end]`` with each span that it meets, wholly or in part, replaced by its mark.

    >>> text = "Ann Example, 33, of 4 Mill Road, Corby, was charged"
    >>> masked(text, find_spans(text))
    '[name], 33, of [address], Corby, was charged'
    >>> masked(text, find_spans(text), 4, 15)
    '[name], 33'
    """
    end = len(text) if end is None else end
    pieces = []
    at = begin
    for span in spans:
        if span.finish > at and span.begin < end:
            pieces += [text[at : max(at, span.begin)], span.mark]
            at = span.finish
    pieces.append(text[at : max(at, end)])
    return "".join(pieces)


def find_spans(text: str, known_place: Callable[[str], object] | None = None) -> tuple[Span, ...]:
    """What is to be masked in a text, in its order and without overlap.

    With ``known_place`` the text is quotations that have lost their release: a word that no list has and that is no
    known place is then somebody's surname, where something is told of it.

    >>> text = "Dave Example was jailed. PC Jane Sample said Example fled from Mill Road."
    >>> [text[span.begin : span.finish] for span in find_spans(text)]
    ['Dave Example', 'Example']
    >>> find_spans("Thistlek was charged"), find_spans("Thistlek was charged", {"Corby"}.__contains__)
    ((), (Span(begin=0, finish=8, mark='[name]'),))
    """
    spans = _first_spans(text, known_place)
    for _ in range(_READINGS):
        if not spans or not (more := _first_spans(masked(text, spans), known_place)):
            break
        spans = _in_order([*spans, *_moved_back(more, spans)])
    return spans


_READINGS = 4  # what is masked can show what stands beside it in another light, once or twice


def _first_spans(text: str, known_place: Callable[[str], object] | None) -> tuple[Span, ...]:
    """What one reading finds."""
    runs = _runs(text)
    if not runs:
        return ()
    reading = _Reading(text, runs, known_place)
    names = reading.names()
    homes = _homes(text, reading, names)
    return _in_order([*names, *homes, *_homes_again(text, reading, homes, {name.finish for name in names})])


def _moved_back(more: Iterable[Span], spans: Sequence[Span]) -> Iterable[Span]:
    """Spans of the masked text as spans of the text itself; one that takes in a mark takes in what it stands for."""
    for each in more:
        begin, finish, moved = each.begin, each.finish, 0
        for span in spans:
            grown = len(span.mark) - (span.finish - span.begin)
            if span.begin + moved + len(span.mark) <= each.begin:
                begin -= grown
            if span.begin + moved < each.finish:
                finish -= grown
            moved += grown
        yield Span(begin, finish, each.mark)


def _in_order(spans: Iterable[Span]) -> tuple[Span, ...]:
    kept: list[Span] = []
    for span in sorted(spans, key=lambda each: (each.begin, -each.finish)):
        if kept and span.begin < kept[-1].finish:
            continue
        kept.append(span)
    return tuple(kept)


# --- the words --------------------------------------------------------------------------------------------


class _Words:
    """The lists of ``mask.yaml`` and of the names, in memory."""

    def __init__(self) -> None:
        lists: dict[str, list[str]] = read_yaml("mask.yaml")
        sets = {name: frozenset(words) for name, words in lists.items()}
        given = read_yaml("given_names.yaml")
        self.sure = frozenset(given["sure"].casefold().split())
        self.doubtful = frozenset(given["doubtful"].casefold().split())
        self.given = self.sure | self.doubtful
        self.beheaded = frozenset(name[1:] for name in self.sure if len(name) > 4)
        self.common = frozenset(read_yaml("common_words.yaml")["words"].split())
        self.titles, self.ranks, self.roles = sets["titles"], sets["ranks"], sets["roles"]
        self.after_roles, self.offices, self.speaking = sets["after_roles"], sets["offices"], sets["speaking"]
        self.bodies, self.streets, self.likely_streets = (
            sets["bodies"],
            sets["streets"],
            sets["likely_streets"],
        )
        self.all_streets, self.towns_too = self.streets | self.likely_streets, sets["towns_too"]
        self.place_before, self.in_places = sets["place_before"], sets["in_places"]
        self.not_before_aged = sets["not_before_aged"]
        self.never, self.nobody = sets["never"] - self.sure, sets["nobody"]
        self.breaks = self.titles | self.ranks | self.never
        self.naming, self.surnames, self.also_surnames = (
            sets["naming"],
            sets["surnames"],
            sets["also_surnames"],
        )
        self.particles, self.also_particles = sets["particles"], sets["also_particles"]
        self.months, self.people, self.ends = sets["months"], sets["people"], sets["ends"]
        self.not_persons = tuple(lists["not_persons"])
        self.mourned = tuple(lists["mourned"])
        self.not_known = tuple(lists["not_known"])
        self.officers_before = tuple(lists["officers_before"])
        self.accused_before = tuple(lists["accused_before"])
        self.several = sets["several"]
        self.missing = tuple(lists["missing"])
        self.ordinary = (
            self.common | self.breaks | self.bodies | self.all_streets | self.roles
        ) - self.surnames
        self.goods, self.kinds_of_goods = sets["goods"], sets["kinds_of_goods"]
        self.colours, self.businesses = sets["colours"], sets["businesses"]
        self.not_participles = sets["not_participles"]
        self.past = re.compile(
            rf" (?!(?:{_either(lists['not_past'])}) )(?:[a-z]{{2,}}ed|{_either(lists['past'])}) "
        )
        self.home_streets, self.short_ranks = sets["home_streets"], sets["short_ranks"]
        self.not_one_person, self.offices_after = sets["not_one_person"], sets["offices_after"]
        self.kindred, self.particles_first = sets["kindred"], sets["particles_first"]
        self.small_street = re.compile(rf" (?:{_either(lists['small_streets'])})\b(?! (?:area|in the|near))")
        self.person_verb = re.compile(rf",? (?:{_either(lists['person_verbs'])})(?!\w)")


def _either(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


@lru_cache(maxsize=1)
def _words() -> _Words:
    return _Words()


# --- capitalised words and runs of them -------------------------------------------------------------------

# "Smith" of "Smith's", all of "O'Neill" and "Smith-Jones"
_CAPITAL = re.compile(
    r"[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶŁĻĽŃŅŇŌŐŘŚŞŠȘŤŢȚŪŮŰŲŹŻŽ](?:\w|[’'](?=[^\W\d_]{3})|-(?=[^\W\d_]))*"
)
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w.-]+")
_NICKNAME = re.compile(r" (?:\(\w+\)|[\"“]\w+[\"”]|['‘]\w+['’]) (?=[A-ZÀ-Þ])")  # Ann (Annie) Lee


class _Word:
    """A capitalised word of the text; ``key`` is what the lists have of it: "ann" of "Ann-Marie"."""

    __slots__ = ("begin", "finish", "key", "low")

    def __init__(self, begin: int, finish: int, low: str) -> None:
        self.begin, self.finish, self.low = begin, finish, low
        first = low.partition("-")[0]
        self.key = first if first != low and first in _words().given else low


_Run = list[_Word]


def _runs(text: str) -> list[_Run]:
    """The capitalised words of a text, those that stand together in one list: "Jan van der Berg", "J. Smith"."""
    particles = _words().particles
    runs: list[_Run] = []
    last = None
    mail = [match.span() for match in _MAIL.finditer(text)] if "@" in text else []
    for match in _CAPITAL.finditer(text):
        begin, finish = match.span()
        if begin and (text[begin - 1].isalnum() or text[begin - 1] in "_@#/"):
            continue
        if begin > 2 and text[begin - 1] in "-’'":
            begin = _with_article(text, begin)
        if mail and any(start <= begin < end for start, end in mail):
            continue
        word = _Word(begin, finish, text[begin:finish].replace("’", "'").casefold())
        gap = begin - last.finish if last is not None else 99
        if last is not None and (
            (gap == 1 and text[begin - 1] == " ")
            or (gap <= 18 and _joined(text, last, begin, particles))
            or _is_nickname(text, last, begin)
        ):
            runs[-1].append(word)
        else:
            runs.append([word])
        last = word
    return runs


def _is_nickname(text: str, last: _Word, begin: int) -> bool:
    """Whether a word that begins there belongs to a name as the nickname within it, or behind it."""
    if text[begin - 1] in "(\"“'‘":
        return begin - 2 == last.finish and _NICKNAME.match(text, last.finish) is not None
    before = text[last.begin - 1 : last.begin]
    return begin - last.finish == 2 and before in _PAIRS and text[last.finish] in _PAIRS[before]


_PAIRS = {"(": ")", '"': '"”', "“": '”"', "'": "'", "‘": "’"}


def _with_article(text: str, begin: int) -> int:
    """Where a word begins with the article that is tied to it: "al-Hassan", "d'Angelo"."""
    start = begin - 1
    while start > 0 and begin - start < 5 and text[start - 1].islower():
        start -= 1
    tied = start < begin - 1 and begin - start < 5 and (start == 0 or not text[start - 1].isalnum())
    return start if tied else begin


def _joined(text: str, last: _Word, begin: int, particles: frozenset[str]) -> bool:
    gap = text[last.finish : begin]
    if gap in (". ", ".") and last.finish - last.begin == 1:
        return True  # J. Smith
    inside = gap.strip()
    if not inside or gap[0] != " " or gap[-1] != " ":
        return False
    return all(part in particles for part in inside.split(" "))


# --- reading ----------------------------------------------------------------------------------------------

_AGE = re.compile(
    r"(?:[’']s)?,?(?: \([^()\d]{1,30}\))?,? ?[-–:]? ?(?:who (?:is|was) |now |then |also |both |and |only )?"
    rf"(?:\(?(?:aged?|age)[: ]+(?:just |only )?(?:\d|{number_words(1, 19)}\b)"
    r"|\(\d{1,2}\b[^()]{0,25}\)|\(?\d{1,2}[/.]\d{1,2}[/.]\d{2,4}"
    r"|\((?:dob|born|d\.o\.b)"
    r"|(?<=[ ,(–-])\d{1,2}(?=[,;.)(]|:| \(\d\d?[./]|-year| ?years? old| ?yrs|yo\b| of | from | and | was| has| who| is"
    r"|\n|$)(?!\.\d)"
    r"|aged between)",
    re.IGNORECASE,
)
_HOME = re.compile(
    r",? ?\(?(?:formerly |previously |originally |both |also |now |who (?:is |was )?)?"
    r"(?:(?:of|from) (?:no fixed|[A-ZÀ-Þ0-9])|of no fixed|liv(?:es|ed|ing) (?:in|at|on|with)|resid\w+ (?:in|at|on|of))"
)
_OF_WHERE_DID = re.compile(  # "of Mill Road in Corby pleaded guilty"
    r" (?:of|from)(?>(?:,? (?:(?:in|near) )?[A-Z\d][\w’'-]*){1,8}),? (?:has )?"
    r"(?:pleaded|admitted|appeared|denied|was|been|is|will) (?:guilty|before|at|in court|due|appear|be|sentenced"
    r"|jailed|convicted|found guilty|charged|remanded|given|ordered|disqualified|banned|fined|handed)\b"
)
_SAID_AFTER = re.compile(r",? (?:said|says|added|commented)\b")
_KNOWN_AS = re.compile(r",? (?:formerly|also|previously|otherwise) (?:known as|called) \[name\]")
_OF_A_STREET = re.compile(r" of (?:\d{1,4}\w? )?[A-Z][\w’'-]* ([A-Z][\w’'-]*)(?: ([A-Z][\w’'-]*))?")
_SAID_BEFORE = re.compile(r"\b(?:said|says|added|explained|commented) $")
_LONGEST_NAME = 5  # words


@dataclass(slots=True)
class _Part:
    """A stretch of a run that may be a name, with the words of the run before and after it."""

    words: list[_Word]
    before: _Word | None
    after: _Word | None
    headline: bool
    word: bool = False  # a word that is mostly written small: a name only where it is known as one
    person: bool = False
    officer: bool = False
    aged: bool = False
    accused: bool = False  # told to be charged, convicted and so on, or a former officer
    named: bool = False  # after "named as" or the like
    place: bool = False  # after "in" or the like, or where an address goes on
    masked: bool = False

    @property
    def begin(self) -> int:
        return self.words[0].begin

    @property
    def finish(self) -> int:
        return self.words[-1].finish

    @property
    def whole(self) -> str:
        return " ".join(word.low for word in self.words)


class _Reading:
    """One text: which of its capitalised words are names of persons, and of whom."""

    def __init__(
        self, text: str, runs: list[_Run], known_place: Callable[[str], object] | None = None
    ) -> None:
        self.text = text
        self.known_place = known_place
        self.lists = _words()
        self.parts = [part for run in runs for part in self._split(run)]
        self.runs = runs
        self.named: set[str] = set()  # in full

    def names(self) -> list[Span]:
        """The spans of the names to be masked."""
        known: set[str] = set()
        surnames: set[str] = set()
        officers: set[str] = set()
        full: set[str] = set()
        for part in self.parts:
            if not part.word:
                self._judge(part)
            if self.known_place and len(part.words) in (1, 2) and not part.officer:
                part.person = part.person or self._lone_name(part)
            if part.officer:
                full.add(part.whole)
                officers.update(word.low for word in part.words)
        self._listed_officers()
        self._names_before_offices()
        self._whose_names(full)
        self._told_of_again()
        self._places()
        self._listed()
        self._between_names()
        self._nicknames()
        self._second_of_pair()
        self._given_names_of_officers(officers)
        for part in self.parts:
            if part.person:
                part.masked = True
                lows = [word.low for word in part.words]
                surnames.add(lows[-1])
                self.named.update(" ".join(lows[:n]) for n in range(2, len(lows) + 1))
                known.update(low for low in lows if len(low) > 2 or len(lows) < 3)
        if not known:
            return []
        only_officers = officers - known
        for part in self.parts:
            if not part.masked and not part.officer and (not part.word or self._named_word(part, surnames)):
                self._again(part, known, surnames, only_officers)
        spans = [span for part in self.parts if part.masked for span in self._spans(part)]
        return [
            *(Span(self._widened(span.begin), span.finish) for span in spans),
            *self._linked(known, surnames),
        ]

    def _linked(self, known: set[str], surnames: set[str]) -> Iterable[Span]:
        """The names that are known in the addresses of pages: "/news/ann-lee-jailed"."""
        ordinary = self.lists.ordinary
        for link in _LINK.finditer(self.text) if "/" in self.text else ():
            if self.text[link.end() : link.end() + 1] == "@":
                continue
            words = [match.span() for match in _LETTERS.finditer(self.text, *link.span())]
            begin = finish = count = 0
            for start, end in [*words, (0, 0)]:
                low = self.text[start:end].casefold()
                if count and (low not in known or start - finish != 1 or self.text[finish] not in "-_+."):
                    last = self.text[begin:finish].casefold()
                    if count > 1 or (last in surnames and last not in ordinary and len(last) > 4):
                        yield Span(begin, finish)
                    count = 0
                if low in known:
                    begin, finish, count = start if not count else begin, end, count + 1

    def _widened(self, begin: int) -> int:
        """Where a masked name begins with what stands before it: "ohn Ann Lee", "john Lee", "Van Ann Lee"."""
        text, lists = self.text, self.lists
        before = _WORD_BEFORE.search(text, max(0, begin - 20), begin)
        if before is None:
            return begin
        word, opens = before[1], before.start() == 0 or text[before.start() - 1] == "\n"
        if word[0].isupper():
            particle = opens and word.casefold() in lists.particles_first and _HANDED.match(text, begin)
            return before.start() if particle else begin
        if word in lists.common or word in lists.ordinary:
            return begin
        return before.start() if word in lists.sure or (opens and word in lists.beheaded) else begin

    def _whose_names(self, officers: set[str]) -> None:
        """A full name is an officer's wherever it stands, but for one who is accused somewhere."""
        accused = {
            part.whole
            for part in self.parts
            if len(part.words) > 1 and (part.accused or part.aged) and part.person
        }
        told = {
            word.low
            for part in self.parts
            if part.person and len(part.words) > 1 and (part.accused or part.aged or part.named)
            for word in part.words
        }
        ranked = officers - told
        for part in self.parts:
            if part.officer and accused and part.whole in accused:
                part.person, part.officer = True, False
            elif (
                officers
                and part.person
                and not part.aged
                and (
                    part.whole in officers
                    or (len(part.words) > 1 and part.words[-1].low in ranked and self._says(part))
                )
                and part.whole not in accused
                and part.whole not in told
            ):
                part.person, part.officer = False, True

    def _names_before_offices(self) -> None:
        """Where a name that is told elsewhere runs into an office: "trace Ann Lee York Coroner's Office"."""
        lists = self.lists
        told = {
            part.whole
            for part in self.parts
            if part.person and (part.aged or part.named) and len(part.words) > 1
        }
        for part in self.parts if told else ():
            if part.person and len(part.words) > 2 and not part.aged:
                following, capital = self._following(part)
                office = capital and (following in lists.bodies or following in lists.ranks)
                if office and " ".join(word.low for word in part.words[:-1]) in told:
                    del part.words[-1]

    def _says(self, part: _Part) -> bool:
        """Whether what stands beside a name tells that its owner spoke."""
        return (
            _SAID_AFTER.match(self.text, part.finish) is not None
            or _SAID_BEFORE.search(self.text, max(0, part.begin - 12), part.begin) is not None
        )

    def _listed_officers(self) -> None:
        """The names beside an officer's, after a rank of several: "Constables Ann Lee, Ben Hill and Joy Ford"."""
        several = False
        last: _Part | None = None
        for part in self.parts:
            if part.officer and (
                (
                    self.text.endswith(("fficers ", "fficers, "), 0, part.begin)
                    and _OUR_OFFICERS.search(self.text, max(0, part.begin - 40), part.begin)
                )
                or (part.before is not None and self._next_to(part) and part.before.low in self.lists.several)
            ):
                several = True
            elif (
                several
                and last is not None
                and len(part.words) in (2, 3)
                and not (part.aged or part.accused or part.named)
                and _LISTED.fullmatch(self.text, last.finish, part.begin)
            ):
                part.person, part.officer = False, True
            else:
                several = False
            last = part

    def _given_names_of_officers(self, officers: set[str]) -> None:
        """A given name by itself is the officer's who has it, where nobody else does."""
        others = {
            word.low for part in self.parts if part.person and len(part.words) > 1 for word in part.words
        }
        for part in self.parts:
            if part.person and len(part.words) == 1 and not part.aged and not part.named:
                low = part.words[0].low
                if low in officers and low not in others:
                    part.person, part.officer = False, True

    # --- the runs -----------------------------------------------------------------------------------------

    def _split(self, run: _Run) -> Iterable[_Part]:
        """A run's stretches between titles, ranks and words that are of no name."""
        lists = self.lists
        headline = len(run) > 4 or (len(run) > 2 and self.text[run[-1].begin : run[-1].finish].isupper())
        words: list[_Word] = []
        before: _Word | None = None
        for word in run:
            after_title = before is not None and not words and before.low in lists.titles
            if self._breaks(word, words, headline) and not (after_title and self._after_title(word)):
                if words:
                    yield _Part(words, before, word, headline)
                    words = []
                elif word.low in lists.common or word.low in lists.also_surnames:
                    yield _Part([word], before, None, headline, word=True)
                before = word
            else:
                words.append(word)
        if words:
            yield _Part(words, before, None, headline)

    def _breaks(self, word: _Word, words: list[_Word], headline: bool) -> bool:
        """Whether a word ends the name before it, or stands before one."""
        lists, low = self.lists, word.low
        if low.endswith(("-old", "-olds", "-based")) or low in lists.ends or not _DIGIT.isdisjoint(low):
            return True
        if "'" in low and low.rpartition("'")[2] in (
            "ve",
            "ll",
            "re",
            "s",
            "t",
            "d",
            "m",
        ):
            return True
        if not words:
            return (low in lists.common or self._is_break(word)) and word.key not in lists.given
        if low in lists.particles and words[-1].finish + 1 == word.begin:
            return False
        if self._is_break(word):
            if low in lists.also_particles and not self.text[word.begin : word.finish].isupper():
                return False  # "Ann Di Example" is no inspector
            if words[0].key in lists.given and (low in lists.also_surnames or low in lists.never):
                if _AGED_THERE.match(self.text, word.finish):
                    return False
                if (
                    len(words) == 2
                    and words[1].key in lists.given
                    and _OF_A_STREET.match(self.text, word.finish)
                ):
                    return False  # "Daniel James Major of Mill Road"
            surname = words[0].key in lists.given or _AGE.match(self.text, word.finish) is not None
            return not (len(words) == 1 and low in lists.also_surnames and surname)
        if len(words) > 1 and low in lists.common and low not in lists.given:
            after_given = words[-1].key in lists.given and low in lists.surnames
            return headline or not (after_given or self._aged_soon(word))
        if low not in lists.common or words[0].key in lists.given:
            return False
        return headline or not self._aged_soon(word)

    def _aged_soon(self, word: _Word) -> bool:
        """Whether an age follows a word, or the one name after it: "Saran Man Thistlek, 29"."""
        text, finish = self.text, word.finish
        if _AGE.match(text, finish):
            return True
        name = _ONE_NAME.match(text, finish)
        return name is not None and _AGE.match(text, name.end()) is not None

    def _after_title(self, word: _Word) -> bool:
        """Whether a word mostly written small is the name behind a title: "Ms Case", but "Mr Justice Case"."""
        return not self._is_break(word) and _NEXT_NAME.match(self.text, word.finish) is None

    def _is_break(self, word: _Word) -> bool:
        """Whether a word is a title, a rank, perhaps with its number, or of no name at all."""
        low = word.low
        return low in self.lists.breaks or (
            low[-1].isdigit() and low.rstrip("0123456789") in self.lists.ranks
        )

    # --- one stretch --------------------------------------------------------------------------------------

    def _judge(self, part: _Part) -> None:
        """Decide whether a stretch is a person's name, and whether an officer's."""
        lists, text = self.lists, self.text
        self._trim(part)
        words = part.words
        if not words:
            return
        if len(words) == 1 and words[0].key not in lists.given:
            self._judge_unlisted(part)
            return
        before = self._before(part)
        title = part.before is not None and part.before.low in lists.titles and self._next_to(part)
        part.aged = _AGE.match(text, part.finish) is not None
        part.accused = self._is_accused(part, before)
        if not part.aged and not part.accused and self._of_office(part, before, title):
            part.officer = True
            return
        phrase = " ".join(word.low for word in words)
        if part.before is not None and f"{part.before.low} {phrase}" in lists.nobody:
            return
        if phrase in lists.nobody and not part.aged and not _HOME.match(text, part.finish):
            return
        if title or len(words) > _LONGEST_NAME:
            part.person = title
            return
        last_word = before.rpartition(" ")[2] if before else ""
        part.place = (
            last_word in lists.place_before
            and not _LED_TO.search(before)
            and not (len(words) > 1 and _OWNS.match(text, part.finish))
        ) or (not part.aged and self._in_address(part))
        lows = [word.key for word in words]
        if self._is_body(part, lows) or (
            not part.aged and not self._acts(part) and self._is_thing(part, before)
        ):
            return
        part.named = self._named(before)
        if len(words) == 1:
            part.person = self._is_given_name(part, lows[0], last_word)
        else:
            part.person = self._is_full_name(part, lows, last_word)

    def _is_accused(self, part: _Part, before: str) -> bool:
        """Whether the name is that of somebody in court, whatever office that person had."""
        if _ACCUSED.match(self.text, part.finish) or before.endswith(self.lists.accused_before):
            return True
        stretch = self.text[max(0, part.begin - 45) : part.begin].casefold()
        return (
            part.before is not None
            and _FORMER.search(stretch) is not None
            and not _OFFICER_PC.search(stretch)
        )

    def _judge_unlisted(self, part: _Part) -> None:
        """The same for one word that is no given name that is known: "Mr Thistlek", "missing Zorvan"."""
        lists, text = self.lists, self.text
        low = part.before.low if part.before is not None and self._next_to(part) else ""
        part.person, part.officer = low in lists.titles, low in lists.ranks
        if part.person and (len(part.words[0].low) < 2 or self._office_before_title(part)):
            part.person, part.officer = False, len(part.words[0].low) > 1
            return  # "Mr X"
        if part.person or part.officer or len(part.words[0].low) < 3:
            return
        before = self._before(part)
        following = self._following(part)[0]
        if part.words[0].low not in lists.ordinary and part.before is None:
            opens = self._opens(part)
            listed = before.endswith((" and", ",")) and not self._in_address(part)
            if (
                (opens and _OF_MASKED.match(text, part.finish))
                or ((opens or listed) and _AGED_OF.match(text, part.finish))
                or (
                    opens
                    and _SENTENCED.match(text, part.finish)
                    and not text[part.begin : part.finish].isupper()
                )
            ):
                part.person = True
                return
        if (
            part.before is None
            and part.words[0].low not in lists.ordinary
            and self._kin_or_owner(part, before)
        ):
            part.person = True
            return
        if before.endswith(lists.mourned) and _BY_FAMILY.match(text, part.finish):
            part.person = part.words[0].low not in lists.ordinary
            return
        if before.endswith(("year-old", "year old")):
            part.person = following not in lists.people and self._acts(part)
            return
        if following in lists.bodies and before.endswith("known as"):
            return  # "known as Elm lake"
        part.person = (before.endswith(lists.missing) and self._acts(part)) or (
            _AGED.match(text, part.finish) is not None
            and before.rpartition(" ")[2] not in lists.not_before_aged
            and not self._in_address(part)
        )

    def _kin_or_owner(self, part: _Part, before: str) -> bool:
        """Whether kin or a home tells a name: "her daughter Zorvan, 2", "Zorvan's mum", "at Thistlek's home"."""
        text, finish = self.text, part.finish
        if text.startswith(("'s", "’s"), finish) and (
            _KIN.match(text, finish)
            or _OWNS_ONE.match(text, finish)
            or (before.endswith((" supporting", " updated")) and _FAMILY.match(text, finish))
        ):
            return True
        return bool(
            before.rpartition(" ")[2].rstrip(",") in self.lists.kindred
            and _SOMEBODYS.search(before)
            and _TOLD_OF.match(text, finish)
        )

    def _is_given_name(self, part: _Part, low: str, last_word: str) -> bool:
        """Whether a given name by itself is a person's."""
        lists = self.lists
        if low in lists.sure:
            return part.aged or (not part.place and self._alone(part))
        usable = low not in lists.months and last_word not in lists.not_before_aged
        return (part.aged or part.named) and not part.place and usable

    def _is_full_name(self, part: _Part, lows: list[str], last_word: str) -> bool:
        """Whether two words or more are a person's name, by its given name or by what stands around it."""
        lists, text = self.lists, self.text
        given = next((n for n, low in enumerate(lows) if low in lists.sure), None)
        doubtful = lows[0] in lists.doubtful
        if part.aged and (given is not None or doubtful or not part.place):
            return True
        if given is not None and not (part.place and lows[-1] in lists.likely_streets):
            return not part.place or given == 0
        if part.place or any(len(low) == 1 for low in lows) or self._has_initials(part):
            return False
        goes_on = (
            text[part.begin - 2 : part.begin] == ", "
            and not part.named
            and self._capital_before(part)
            and text[max(0, part.begin - 14) : part.begin - 2].rpartition(" ")[2].casefold() not in lists.ends
        )
        if not doubtful and (
            goes_on
            or (last_word in ("from", "of") and not part.named)
            or self._following(part)[0] in lists.people
        ):
            return False
        if (
            part.named
            or lists.person_verb.match(text, part.finish)
            or self._did(part, lows)
            or self._did_with(part, lows)
        ):
            return True
        if _HOME.match(text, part.finish) and (
            doubtful
            or text[part.finish] == ","
            or _OF_WHERE_DID.match(text, part.finish)
            or self._of_a_street(part)
        ):
            return True
        if _KNOWN_AS.match(text, part.finish):
            return True
        return doubtful and lows[-1] not in lists.common | lists.all_streets | lists.place_before

    def _of_a_street(self, part: _Part) -> bool:
        """Whether a street follows, as somebody's home: "Zorvan Thistlek of Mill Road"."""
        match = _OF_A_STREET.match(self.text, part.finish)
        streets = self.lists.home_streets
        return match is not None and (
            match[1].casefold() in streets or (match[2] or "").casefold() in streets
        )

    def _lone_name(self, part: _Part) -> bool:
        """Whether a word or two, of a quotation without its release, are somebody's name."""
        lists, text = self.lists, self.text
        word = text[part.begin : part.finish]
        last_word = self._before(part).rpartition(" ")[2]
        if (
            not lists.ordinary.isdisjoint(each.low for each in part.words)
            or len(word) < 3
            or text[part.begin - 2 : part.begin] == ", "  # a town, behind a street
            or (word.isupper() and len(word) < 6)
            or last_word in lists.place_before | lists.not_before_aged - {"and"} | {"the"}
            or (part.before is not None and self._next_to(part))
            or (self.known_place and self.known_place(word))
        ):
            return False
        if last_word in lists.naming or last_word.endswith("by"):
            return True
        return _TOLD.match(text, part.finish) is not None

    def _capital_before(self, part: _Part) -> bool:
        """Whether the word before the comma has a capital: "The Steyne, Bognor Regis"."""
        text, comma = self.text, part.begin - 2
        start = max(text.rfind(" ", 0, comma), text.rfind("\n", 0, comma)) + 1
        return text[start].isupper() or text.endswith(ADDRESS, 0, comma)

    def _has_initials(self, part: _Part) -> bool:
        """Whether letters that stand for a body are among the words: "Wight LRF"."""
        return not part.headline and any(
            each.finish - each.begin < 6 and self.text[each.begin : each.finish].isupper()
            for each in part.words
        )

    def _trim(self, part: _Part) -> None:
        """Take what opens a sentence or a headline off the name: "Burglar John Smith"."""
        lists, words = self.lists, part.words
        if len(words) > 1 and words[0].low in lists.months and words[1].key in lists.given:
            part.before = words.pop(0)  # "In April Ann Lee was"
        start = next((n for n, word in enumerate(words) if word.key in lists.given), 0)
        while start > 0 and not (
            words[start - 1].low in lists.common or words[start - 1].low in lists.bodies
        ):
            start -= 1
        if start and words[start - 1].low in lists.bodies and len(words) - start == 1:
            words.clear()  # "Ford S-Max"
            return
        if start:
            part.before = words[start - 1]
            del words[:start]

    def _next_to(self, part: _Part) -> bool:
        return part.before is not None and part.begin - part.before.finish <= 2

    def _before(self, part: _Part) -> str:
        """The small-written words before a stretch, up to the sentence's beginning; empty where none."""
        if part.before is not None and self._next_to(part):
            return part.before.low
        begin = max(0, part.begin - 40)
        stretch = self.text[begin : part.begin].replace("’", "'").casefold()
        return stretch.rpartition("\n")[2].rstrip(" \"'“‘(")

    def _named(self, before: str) -> bool:
        """Whether what stands before is said of persons: "named as", "tribute to"."""
        words = before.rstrip(",:").split(" ")[-3:]
        if (
            before.endswith(",")
            and words[-1] in self.lists.people
            and words[-1] not in self.lists.not_one_person
        ):
            return True
        return before.endswith(("-old", "year old", "years old")) or any(
            " ".join(words[n:]) in self.lists.naming for n in range(len(words))
        )

    def _did(self, part: _Part, lows: list[str]) -> bool:
        """Whether two words that no list has open a sentence on what somebody did: "Zorvan Thistlek bravely fought"."""
        opens = self.text[max(0, part.begin - 2) : part.begin]
        return (
            part.before is None
            and (not opens or opens[-1] == "\n" or opens == ". ")
            and self.lists.ordinary.isdisjoint(lows)
            and _DID.match(self.text, part.finish) is not None
        )

    def _did_with(self, part: _Part, lows: list[str]) -> bool:
        """Whether two words that no list has open a sentence on what they and a masked name did: "A B drove [name]"."""
        text, finish = self.text, part.finish
        if (
            len(lows) > 3
            or part.before is not None
            or not self._opens(part)
            or not self.lists.ordinary.isdisjoint(lows)
            or not self.lists.past.match(text, finish)
        ):
            return False
        sentence = re.split(r"\. |\n", text[finish : finish + 300], maxsplit=1)[0]
        return NAME in sentence

    def _opens(self, part: _Part) -> bool:
        """Whether a stretch opens a paragraph or a sentence."""
        before = self.text[max(0, part.begin - 2) : part.begin]
        return not before or before[-1] == "\n" or before == ". "

    def _in_address(self, part: _Part) -> bool:
        """Whether a stretch goes on from a street: "Mill Road, Corby"."""
        text, begin = self.text, part.begin
        if text[begin - 2 : begin] != ", ":
            return False
        start = max(text.rfind(" ", 0, begin - 2), text.rfind("\n", 0, begin - 2)) + 1
        word = text[start : begin - 2]
        return word[:1].isupper() and word != "Court" and word.casefold() in self.lists.all_streets

    def _of_office(self, part: _Part, before: str, title: bool) -> bool:
        """Whether the name is that of an officer or of somebody who speaks for a body."""
        lists, text = self.lists, self.text
        if part.before is not None and self._next_to(part) and not title:
            low = part.before.low.rstrip("0123456789")
            if low in lists.ranks or low in lists.roles:
                return True
        word = before.rpartition(" ")[2].strip("(),")
        if word in lists.short_ranks or (
            len(part.words) > 1 and word in ("officers", "officers,") and _OUR_OFFICERS.search(before)
        ):
            return True
        if before.endswith(",") and (_FORMER.search(before) or _CLAUSE.search(before)):
            word = ""  # "former officer, Ann Lee", "while speaking to an officer, Ann Lee"
        if word.rpartition("-")[2] in lists.roles or ("/" in word and word.rpartition("/")[2] in lists.ranks):
            return True
        if (
            part.after is not None
            and part.after.low in lists.offices_after
            and part.after.begin == part.finish + 1
        ):
            return True
        if _RANK_AND_NUMBER.search(before) or (
            word
            and before.endswith(lists.officers_before)
            and not _SOUGHT.search(before)
            and text[part.finish : part.finish + 2] not in ("'s", "’s")
        ):
            return True
        if title and (part.words[0].low == "justice" or self._office_before_title(part)):
            return True
        if _COLLAR.match(text, part.finish):
            return True
        if len(part.words) < 2:
            return False
        if _OF_LETTERS.match(text, part.finish):
            return True
        if _OFFICE_OF.search(text, max(0, part.begin - 80), part.begin):
            return True
        if (
            text.startswith((" of ", " for ", "the "), part.begin - 4)
            or text.startswith(" for ", part.begin - 5)
        ) and _MAYOR_OF.search(text, max(0, part.begin - 30), part.begin):
            return True
        if _CHAIR_OF.match(text, part.finish):
            return True
        if _IN_OFFICE.match(text, part.finish) or _ONE_OF_US.match(text, part.finish):
            return True
        if text[max(0, part.begin - 1) : part.begin] in ("", "\n") and _SIGNED.match(text, part.finish):
            return True
        return self._speaks_in_office(part) or self._speaks_for(part.finish, text)

    def _office_before_title(self, part: _Part) -> bool:
        """Whether an office stands before a title and the name behind it: "chair of the bench, Mr Lee"."""
        if part.before is None:
            return False
        return _BENCH.search(self.text, max(0, part.before.begin - 60), part.before.begin) is not None

    def _speaks_in_office(self, part: _Part) -> bool:
        """Whether who speaks is told by office before the name: "The Commissioner for Kent, Ann Lee, said"."""
        lists, text = self.lists, self.text
        if not _SAID_AFTER.match(text, part.finish):
            return False
        before = text[max(0, part.begin - 110) : part.begin].rpartition("\n")[2]
        before = re.split(r"[.!?:;“”\"]\s|[”\"]", before)[-1]
        if _PUTS_IN.search(before):
            return False
        words = re.findall(r"[a-z][a-z'-]+", before.casefold())
        return any(word in lists.offices or word in lists.roles for word in words)

    def _speaks_for(self, finish: int, text: str) -> bool:
        """Whether words after a name give its office: "Ann Lee, from the Crown Prosecution Service, said"."""
        lists = self.lists
        if text[finish : finish + 1] not in (",", " ", "(") or text[finish : finish + 2] == ", 1":
            return False
        stop = min(
            (
                at
                for mark in (". ", "\n", ": ", "“", '"')
                if (at := text.find(mark, finish, finish + 170)) >= 0
            ),
            default=min(len(text), finish + 170),
        )
        after = text[finish:stop].casefold()
        home = _OF_CAPITALS.match(text, finish)
        if _ANOTHER.match(after) or (home and home[1].casefold() in lists.all_streets):
            return False
        if after.startswith(
            (
                ", who was",
                ", who is",
                " who ",
                " was ",
                " and ",
                " were ",
                " has ",
                ", was ",
                ", and ",
            )
        ):
            return False
        if not after.startswith((",", " (", " of ", " from ", " -", " –", " at ")):
            return False
        clause = after[:110]
        words = re.findall(r"[a-z][a-z'-]+", clause)
        role = next((n for n, word in enumerate(words) if word in lists.after_roles), None)
        if role is None or role > 11:
            return False
        return (
            any(word in lists.speaking for word in re.findall(r"[a-z]+", after))
            or words[role] in lists.offices
        )

    def _is_body(self, part: _Part, lows: list[str]) -> bool:
        """Whether the stretch, with what follows it, is the name of a body, a street or a thing."""
        lists, aged, placed = self.lists, part.aged, part.place
        following, capital = self._following(part)
        if (
            not placed
            and len(lows) <= (4 if lows[0] in lists.given else 2)
            and (aged or (lows[0] in lists.given and self._acts(part)))
            and not (lows[-1] in lists.streets and not aged and not self._named(self._before(part)))
        ):
            return False
        if len(lows) > 1 and lows[-1] in lists.streets:
            return not aged or placed
        if not lists.streets.isdisjoint(lows[1:]) or ("st" in lows[1:] and not aged):
            return True
        if lows[-1] in lists.likely_streets and len(lows) == 2:
            told = self._acts(part) if lows[0] in lists.given else _ACCUSED.match(self.text, part.finish)
            told = told or (not placed and self._of_a_street(part))
            told = told or (lows[0] in lists.sure and _AND_NAME.match(self.text, part.finish))
            return placed or not told  # "Byron House", and "Ann Hill, of Leeds"
        if not lists.bodies.isdisjoint(lows[1:] if lows[0] in lists.given else lows):
            return (
                lows[0] not in lists.sure
                or len(lows) > 3
                or lows[-1] not in lists.likely_streets | lists.also_surnames
            )
        if (following in lists.bodies and (capital or lows[0] not in lists.given)) or (
            capital and following in lists.streets
        ):
            return True
        if lows[-1] in lists.likely_streets:
            return placed or not self._acts(part)
        return capital and following in lists.likely_streets and not part.headline

    def _is_thing(self, part: _Part, before: str) -> bool:
        """Whether a name is that of goods, of a shop or of a village: "a black Roman ring", "the Ann Lee bistro"."""
        lists, text = self.lists, self.text
        last_word = before.rpartition(" ")[2]
        goods = _GOODS.match(text, part.finish)
        if goods and goods[2] in lists.goods and (not goods[1] or goods[1] in lists.kinds_of_goods):
            return True
        if last_word in lists.colours and text[part.finish : part.finish + 1] not in ("'", "’"):
            return True
        shop = _SHOP.match(text, part.finish)
        if shop and shop[2].casefold() in lists.businesses:
            capital = shop[2][0].isupper()
            if (capital and not part.headline) or (not shop[1] and last_word in ("the", "a")):
                return True
        road = part.before is not None and self._next_to(part) and _ROAD.fullmatch(part.before.low)
        return bool(road) and text.startswith((" to ", " and ", " near ", ",", " at "), part.finish)

    def _acts(self, part: _Part) -> bool:
        """Whether what follows is told of a person."""
        text, finish = self.text, part.finish
        return bool(
            self.lists.person_verb.match(text, finish)
            or _HOME.match(text, finish)
            or _SAID_AFTER.match(text, finish)
            or _OWNS.match(text, finish)
            or self._named(self._before(part))
        )

    def _following(self, part: _Part) -> tuple[str, bool]:
        """The next word, if only a space is between, and whether it has a capital; "law" of "Sarah's Law"."""
        match = _NEXT.match(self.text, part.finish)
        if not match or (
            match[1] and match[2].casefold() not in self.lists.streets and match[2] not in ("Law", "Day")
        ):
            return "", False
        return match[2].casefold(), match[2][0].isupper()

    def _of_nobody(self, before: str, *, known: bool = False) -> bool:
        """Whether what stands before makes a name that of a dog, a storm, a street."""
        lists, stretch = self.lists, f" {before}"
        if stretch.endswith(lists.not_persons) and not (known and stretch.endswith(lists.not_known)):
            return True
        return _DOGS.search(before) is not None

    def _alone(self, part: _Part) -> bool:
        """Whether a given name by itself is used as a name: not that of a storm or a dog."""
        before = self._before(part)
        if part.before is not None and self._next_to(part) and part.before.low in self.lists.bodies:
            return False  # "Seat Leon"
        shouted = self.text[part.begin : part.finish].isupper() and not part.headline  # "the IRA"
        return not shouted and not self._of_nobody(before) and part.words[0].low not in self.lists.common

    # --- all of them together -----------------------------------------------------------------------------

    def _between_names(self) -> None:
        """One word between given names is one too: "mum to Kieran, Zorry and Daryl"."""
        for before, part, after in zip(self.parts, self.parts[1:], self.parts[2:], strict=False):
            if (
                len(part.words) == 1
                and before.person
                and (after.person or _AGE.match(self.text, part.finish))
                and not (part.person or part.officer or part.words[0].low in self.lists.ordinary)
                and _LISTED.fullmatch(self.text, before.finish, part.begin)
                and (
                    _LISTED.fullmatch(self.text, part.finish, after.begin)
                    or _AGE.match(self.text, part.finish)
                )
            ):
                part.person = True

    def _nicknames(self) -> None:
        """What somebody is called: "nicknamed Zed", "'Zed' (a nickname used for Ann)"."""
        for part in self.parts:
            if (
                not 0 < len(part.words) < 3
                or part.officer
                or part.headline
                or part.words[0].low in self.lists.never
            ):
                continue
            if part.person or (part.word and part.words[0].low in self.lists.bodies):
                continue
            before = self.text[max(0, part.begin - 40) : part.begin].rpartition("\n")[2]
            if _CALLED.search(before) or _A_NICKNAME.match(self.text, part.finish):
                part.person = True

    def _second_of_pair(self) -> None:
        """A word behind a single name and before what both do is one too: "Ann and Zorry were"."""
        for before, part in pairwise(self.parts):
            if (
                len(part.words) == 1
                and before.person
                and len(before.words) == 1
                and part.before is None
                and not (part.person or part.officer or part.word or part.words[0].low in self.lists.ordinary)
                and self.text[before.finish : part.begin] == " and "
                and _BOTH_DO.match(self.text, part.finish)
            ):
                part.person = True

    def _told_of_again(self) -> None:
        """A surname that begins a sentence is known by the word before it elsewhere: "Thistlek ran"."""
        lists, text = self.lists, self.text
        surnames = {
            part.words[0].low
            for part in self.parts
            if len(part.words) == 1
            and part.words[0].low not in lists.ordinary
            and part.before is None
            and not (part.place or part.officer)
            and text[max(0, part.begin - 2) : part.begin] in ("", "\n\n", ". ")
            and (_ACCUSED.match(text, part.finish) or _ACTED.match(text, part.finish))
        }
        for part in self.parts if surnames else ():
            if part.person or part.officer or part.place or len(part.words) != 2 or part.headline:
                continue
            lows = [word.low for word in part.words]
            if lows[1] in surnames and lists.ordinary.isdisjoint(lows) and not self._has_initials(part):
                part.person = True

    def _listed(self) -> None:
        """Names beside names: "John Smith, Xyz Abcd and Ann Lee were"."""
        lists, text = self.lists, self.text
        for ordered in (self.parts, self.parts[::-1]):
            last: _Part | None = None
            for part in ordered:
                if not part.words:
                    continue
                if (
                    last is not None
                    and last.person
                    and not part.person
                    and not part.officer
                    and 2 <= len(part.words) <= 4
                    and part.before is None
                    and not (part.place and part.begin > last.begin)
                    and not (
                        part.place
                        and last.begin > part.finish
                        and not self.text.startswith(" and", part.finish)
                    )
                ):
                    first, second = (last, part) if last.begin < part.begin else (part, last)
                    lows = [word.low for word in part.words]
                    if (
                        _LISTED.fullmatch(text, first.finish, second.begin)
                        and lists.bodies.isdisjoint(lows)
                        and lists.streets.isdisjoint(lows[1:])
                        and (lows[0] in lists.sure or lists.likely_streets.isdisjoint(lows[1:]))
                        and self._following(part)[0] not in lists.bodies | lists.all_streets
                        and " ".join(lows) not in lists.nobody
                        and not self._has_initials(part)
                    ):
                        part.person = True
                last = part

    def _places(self) -> None:
        """No person has a name that is a place's elsewhere in the text, unless it is a name by itself."""
        places = {
            part.whole
            for part in self.parts
            if part.place and self.text[part.finish : part.finish + 1] not in ("'", "’")  # "in Ann Lee's car"
        }
        for part in self.parts:
            if part.person and not part.aged and self.lists.given.isdisjoint(word.low for word in part.words):
                part.person = part.whole not in places

    def _again(self, part: _Part, known: set[str], surnames: set[str], officers: set[str]) -> None:
        """Mask a stretch that tells a known name again, in part."""
        lists, words = self.lists, part.words
        here = [word for word in words if word.low in known]
        if not here and len(words) > 1 and part.whole in self.named:
            part.masked = True  # "Xu Li" of "Xu Li Lee"
            return
        if not here:
            part.masked = (
                len(words) == 1
                and not part.word
                and (self._misspelt(part, surnames) or self._owns(part, known))
            )
            return
        if part.before is not None and self._next_to(part) and part.before.low in lists.ranks:
            return
        before = self._before(part)
        last_word = before.rpartition(" ")[2] if before else ""
        following, capital = self._following(part)
        if (
            words[-1].low in known
            and capital
            and (following in lists.bodies or following in lists.all_streets)
        ):
            return
        if self._in_address(part) and not _GOES_ON.match(self.text, part.finish):
            return
        owner = self.text[part.finish : part.finish + 2] in ("'s", "’s")  # "in Smith's car"
        if len(words) == 1:
            placed = last_word in lists.in_places and not (owner or self._in_somebody(part, before))
            part.masked = not placed and not self._of_nobody(before, known=True)
            return
        if (
            len(words) > 1
            and part.whole in self.named
            and (last_word not in lists.in_places or _IN_CASE.match(self.text, part.finish))
        ):
            part.masked = True  # "not a word on Ann Lee", "an arrest in Ann Lee murder case"
            return
        if last_word in lists.place_before and not owner and not _LED_TO.search(before):
            return
        if len(here) == len(words):
            part.masked = True
            return
        lows = [word.low for word in words]
        if lows[-1] in lists.streets or not lists.bodies.isdisjoint(lows) or " ".join(lows) in lists.nobody:
            return
        if lows[-1] in lists.likely_streets and lows[-1] not in known:
            return
        if len(here) < len(words) and not part.headline and last_word in lists.place_before:
            return
        if lows[-1] in surnames and lows[0] not in officers and not part.headline:
            part.masked = True
        else:
            part.words = here
            part.masked = True

    def _in_somebody(self, part: _Part, before: str) -> bool:
        """Whether a known name after "in" or "at" is somebody's there: "resulting in Lee being held"."""
        text, finish = self.text, part.finish
        if before.endswith(" at") and not _NEXT_NAME.match(text, finish):
            return True  # "ran at Lee", "a warrant at Lee and Ford's homes"
        doing = _PARTICIPLE.match(text, finish)
        return (
            (doing is not None and doing[1] not in self.lists.not_participles)
            or _OF_SEVERAL.match(text, finish) is not None
            or _LED_TO.search(before) is not None
        )

    def _owns(self, part: _Part, known: set[str]) -> bool:
        """Whether a word is a known name whose apostrophe is lost: "Anns family"."""
        low = part.words[0].low
        return (
            low[-1] == "s" == self.text[part.finish - 1]
            and not self.text[part.begin : part.finish - 1].isupper()
            and low[:-1] in known
            and len(low) > 3
            and low not in self.lists.given
            and low not in self.lists.ordinary
            and _SMALL.match(self.text, part.finish) is not None
            and self._before(part).rpartition(" ")[2] not in self.lists.place_before
        )

    def _misspelt(self, part: _Part, surnames: set[str]) -> bool:
        """Whether a word is a known surname but for a letter: "Ivanov" and "Ivanovs"."""
        low = part.words[0].low
        return (
            len(low) > 5
            and low not in self.lists.ordinary
            and self._before(part).rpartition(" ")[2] not in self.lists.in_places
            and any(_one_letter(low, surname) for surname in surnames if surname[0] == low[0])
        )

    def _named_word(self, part: _Part, surnames: set[str]) -> bool:
        """Whether a word such as "Price" is a surname that is known: not where it only opens a sentence."""
        if part.words[0].low not in surnames or part.headline:
            return False
        before = self.text[max(0, part.begin - 3) : part.begin]
        opens = (
            not before or before[-1] == "\n" or before.rstrip("\"'“‘ ").endswith((".", "!", "?", ":", "\n"))
        )
        told = (
            self._acts(part)
            or _AGED_THERE.match(self.text, part.finish) is not None
            or _TOLD.match(self.text, part.finish) is not None
            or _DID.match(self.text, part.finish)
        )
        return not opens or bool(told)

    def _spans(self, part: _Part) -> Iterable[Span]:
        """The spans of a masked stretch: one, or several where only some of its words are masked."""
        begin, finish = part.words[0].begin, part.words[0].finish
        for word in part.words[1:]:
            if word.begin - finish > 18:
                yield Span(begin, finish)
                begin = word.begin
            finish = word.finish
        yield Span(begin, finish)


def _one_letter(one: str, other: str) -> bool:
    """Whether two words differ by one letter: another, one more or two that changed places.

    >>> _one_letter("isseharoon", "issaharoon"), _one_letter("racitlal", "racitalal"), _one_letter("jones", "jonas")
    (True, True, True)
    """
    if abs(len(one) - len(other)) > 1 or one == other:
        return False
    start = next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
        min(len(one), len(other)),
    )
    rests = one[start:], other[start:]
    return (
        rests[0][1:] == rests[1][1:]
        or rests[0][1:] == rests[1]
        or rests[0] == rests[1][1:]
        or (rests[0][2:] == rests[1][2:] and rests[0][:2] == rests[1][1::-1])
    )


_ANOTHER = re.compile(
    r", (?:his honour |her honour |the )?(?:judge|recorder|hhj|dc|pc|ds|di|dci|ps|pcso|det|detective|sergeant|inspector"
    r"|superintendent|constable)\b(?!.{0,40}(?: of | for | from | at |,))"
)
_OF_CAPITALS = re.compile(r", (?:formerly |also )?of (?:\d{1,4}\w? )?(?:[A-Z][\w’'-]* ){0,3}([A-Z][\w’'-]*),")
_DIGIT = frozenset("0123456789")
_ACCUSED = re.compile(
    r",? (?:(?:was|were|has been|have been|is|has since been|will be) )?"
    r"(?:also |later |today |previously |now |subsequently |then |eventually )?"
    r"(?:jailed|sentenced|convicted|found (?:not )?guilty|charged|arrested|remanded|imprisoned|accused of|plead(?:ed)?"
    r"|pled|admitted)\b"
)
_ACTED = re.compile(
    r" (?:ran|fled|told|drove|stole|attacked|refused|claimed|threatened|assaulted|punched|stabbed|denied|walked)\b"
)
_PUTS_IN = re.compile(
    r"\b(?:told|against|by|to|with|from|that|when|after|who|his|her|their|victim\w*|former|ex-\w+) ?[^,]*$"
)
_BOTH_DO = re.compile(
    r",? (?:were|are|have|had|both|will|would|did|then|also|went|met|got|left|ran|drove|began|came|took) "
)
_GOES_ON = re.compile(r" (?!and\b|in\b|on\b|at\b|near\b|is\b|area\b)[a-z]{3,}")
_OWNS = re.compile(
    r"['’]s? (?:home|house|flat|car(?! park)|van|bedroom|address|phone|mobile|mother|father|mum|dad|partner|girlfriend"
    r"|wife|husband)\b"
)
_LED_TO = re.compile(
    r"\b(?:result|culminat|end|happen|chang|reflect|confid|trust|interest)[a-z]* in$"
    r"|\b(?:attack|assault)s? on$"
    r"|\b(?:laugh|shout|swear|swore|scream|look|star|point)[a-z]* at$"
)
_PARTICIPLE = re.compile(r" ([a-z]{2,}ing) ")
_OF_SEVERAL = re.compile(r"['’] [a-z]| ['’]s ")
_IN_CASE = re.compile(
    r"['’] [a-z]| (?:murder|investigation|inquiry|case|trial|attack|killing|shooting|stabbing|car|home|house)\b"
)
_AND_NAME = re.compile(r" and \[name\],? (?:both|were|have|had|are)\b")
_SMALL = re.compile(r" [a-z]{3,}")
_ONE_NAME = re.compile(r" [A-ZÀ-Þ][\w’'-]+")
_FORMER = re.compile(r"\b(?:ex-|former |disgraced |fake |bogus )")
# not to turn to, but to be found or heard: "officers want to speak to Lee", "on speaking to Lee"
_SOUGHT = re.compile(
    r"\b(?:want(?:s|ed|ing)?|wish(?:es|ed)?|keen|needs?|needed|eager|hope|hoping|trying|anxious"
    r"|(?<!you )(?<!you would )(?<!you'd )(?<!who would )like) to (?:\w+ly )?(?:speak|talk)(?: to| with)$"
    r"|\b(?:on|after|while|when|upon|by|was|were|had been) (?:speaking|talking)(?: to| with)$"
)
_GOODS = re.compile(r"(?: (?:and|&) [A-Z][\w’'-]+)?(?: ([a-z]+))? ([a-z]+)\b")
_SHOP = re.compile(r"(['’]s)? ([A-Za-zé]+)")
_ROAD = re.compile(r"[abm]\d{1,4}")
_COLLAR = re.compile(r",? ?[-–(]? ?#\d{2,6}\b")  # "Ann Lee - #123"
# "former officer PC Lee"
_OFFICER_PC = re.compile(r" officer,? (?:pc|dc|ps|ds|wpc|pcso|constable|sergeant|inspector) $")
_GRADES = (
    r"(?:(?:[Dd]eputy|[Aa]ssistant|[Tt]emporary|[Aa]cting|[Dd]etective|[Cc]hief|[Hh]igh|[Dd]istrict|[Dd]ivisional) )"
    r"{0,3}"
)
_POSTS = (
    r"[Cc]onstable|[Ss]ergeant|[Ii]nspector|[Ss]uperintendent|[Cc]ommissioner|[Ss]heriff|[Ll]ieutenant|[Pp]rosecutor"
    r"|[Cc]oroner"
)
_IN_OFFICE = re.compile(
    rf",? ?[-–(]? ?(?:the )?{_GRADES}(?:{_POSTS}|(?<=[Cc]hief )[Oo]fficer) (?:of|for|at|with) "
)
_MAYOR_OF = re.compile(r"\b(?:Mayor|Mayoress|Bishop|Dean|Lieutenant|High Sheriff) (?:of|for)(?: the)? $")
_CHAIR_OF = re.compile(
    r", (?:the )?(?:(?:Vice|Deputy|Assistant|Interim|National|Regional)[ -])?"
    r"(?:Chair|Chairman|Chairwoman|Chief Executive|President|Director|Head|Leader|Governor|Secretary)"
    r" (?:of|for|at) (?:the )?[A-Z]"
)
_OF_LETTERS = re.compile(
    r",? (?:from|of|at|for)(?: the)? [A-Z]{3,6},? (?:said|says|added|commented|explained)\b"
)
_OFFICE_OF = re.compile(
    rf"\b{_GRADES}(?:{_POSTS}|Officer|Lead|Head|Coordinator|Minister|Mayor) (?:of|for)"
    r" [A-Z][\w&'’-]*(?: (?:[A-Z&][\w&'’-]*|of|and|for|the|in)){0,7}, $"
)
_SIGNED = re.compile(  # the office in the line below the name
    rf" *\n\s*(?:Police and Crime Commissioner|{_GRADES}(?:{_POSTS}|(?<=Chief )(?:Officer|Executive)))"
    r"(?:(?: of| for|,) [A-Z][^\n.!?:\d]{2,50})? *(?:\n|$)"
)
_ONE_OF_US = re.compile(
    r", (?:an? |one of )(?:[a-z-]+ ){0,4}our (?:[A-Za-z-]+ ){0,3}(?:officers?|teams?|staff|pcsos?|PCSOs?|constables?"
    r"|detectives?|volunteers?|[Ss]pecials|cadets|unit|department|colleagues|handlers?|sergeants?|inspectors?)\b"
)
_BENCH = re.compile(
    r"\b(?:judge|recorder|magistrate|prosecutor|coroner|barrister|prosecuting|defending|mitigating"
    r"|chair(?:man|woman)?(?= of the (?:bench|panel|magistrates)))(?:,| (?:of|for) (?:the )?[\w ]{2,30},)? $",
    re.IGNORECASE,
)
_OUR_OFFICERS = re.compile(
    r"\b(?:(?:liaison|investigating|arresting|attending|response|student|support) officers|support officers,) ?$",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"\b(?:while|after|when|employed|having) ")
_NEXT_NAME = re.compile(r" [A-ZÀ-Þ]")
_TOLD = re.compile(
    r"['’]s? |,? (?:and (?:a|[A-Z]\w+)\b|would|could|did|who|was|were|is|has|had|have|both|also|later|then"
    r"|(?!recovered|seized|located|based|named|used)[a-z]+ed|\()"
)
_DOGS = re.compile(r"\bdogs?,? (?:\w+(?:,| and) ){0,6}\w+(?:,| and)$")
_DID = re.compile(
    r" (?:[a-z]+ly [a-z]{2,}ed|(?:ran|knew|took|made|got|came|gave|fought|said|told|went|had|knew|and (?:his|her)))\b"
)
_SENTENCED = re.compile(
    r",? (?:(?:was|has been|has since been) (?:also |later |then |previously )?(?:sentenced|jailed|convicted"
    r"|imprisoned|remanded|bailed|found guilty|disqualified|banned"
    r"|ordered to (?:pay|do|carry|complete))|pleaded guilty|admitted)\b"
)
_BY_FAMILY = re.compile(r", (?:her|his|their|who|aged)\b|['’]s? (?:family|parents|mother|father|mum|dad)\b")
_KIN = re.compile(
    r"['’]s (?:mum|mother|father|dad|parents|sister|brother|widow|husband|wife|girlfriend|boyfriend)\b"
)
_SOMEBODYS = re.compile(r"(?:\b(?:his|her|their|our|my|another)|['’]s?)(?: [a-z]+)? [a-zé]+,?$")
_TOLD_OF = re.compile(r"[,.]|['’]s\b| (?:who|whose|died|was|were|and|said|is|has|had|will)\b|$")
_OWNS_ONE = re.compile(
    r"['’]s (?:(?:home|house|flat)(?= (?:in|on|at|and|address|where|was|to)\b|[.,])|bedroom|mobile phone|phone|DNA"
    r"|solicitor|body)\b(?! (?:game|match))"
)
_FAMILY = re.compile(r"['’]s family\b")
_OF_MASKED = re.compile(r",? (?:also )?of \[address\]")
_AGED_OF = re.compile(r",? \(?(?:aged )?\d\d\)?,? (?:of|from) (?:[A-Z\d\[]|no fixed)")
_AGED_THERE = re.compile(r", aged \d|, \d\d, (?:of|from|was|has)\b")
_AGED = re.compile(rf",? \(?aged? (?:\d|{number_words(1, 15)}\b)")
_CALLED = re.compile(
    r"(?:\bnicknamed|\b(?:nickname|alias|street name|moniker)(?: (?:was|is|of))?|\b(?:his|her) alias(?:es)?,?"
    r"|\b(?:aka|AKA|a\.k\.a\.?)),? ?[\"'“‘]?$"
)
_A_NICKNAME = re.compile(
    r"[\"'”’]? \((?:an?|his|her|the|\[name\]['’]s?) (?:known )?(?:nickname|alias|street name|moniker)\b"
)
_LINK = re.compile(r"(?:https?://|www\.)[^\s@]+")
_LETTERS = re.compile(r"[^\W\d_]+")
_WORD_BEFORE = re.compile(r"(?<![\w’'@./-])([^\W\d_]{3,}) $")
_HANDED = re.compile(
    r"[A-Z][\w’'-]++(?: [A-Z][\w’'-]++){0,2}(?:,| ?\(| (?:was|is|has|had|will|pleaded|admitted)\b)"
)
_RANK_AND_NUMBER = re.compile(r"\b(?:pc|dc|ds|tc|ps|sgt|constable|sergeant|pcso) ?\d{2,6}$")
_NEXT = re.compile(r"(['’]s?)? ([A-Za-z]+)")
_LISTED = re.compile(r"(?:,? ?\(?(?:aged )?\d{1,2}\)?)?(?:,| and| &|, and|;) ?")


# --- homes ------------------------------------------------------------------------------------------------

_LIVES = re.compile(
    r"(?:(?:\d(?:\)|yo| years?(?: old| of age)?)?|\)|-old|[-–]|unemployed|retired|(?:\d\)?, an?|-old)(?: [a-z-]+){0,3}"
    r" [a-z-]*(?:er|or|ist|ant|ent|man|ian|ive|nurse|mum|dad|chef|mechanic|clerk|cook|baker)|\b(?:man|men|woman|women"
    r"|boy|girl|teenager|youth|male|female|both|all|formerly|previously|originally)"
    r"|,|NAME),? (?:(?:who|is|was|are|were|both|all|also|formerly|previously|originally|now|and|each|then) )*"
    r"(?:of|from)|\b(?:liv(?:es?|ed|ing)|resid(?:es?|ed|ing)|residents?) (?:in|at|on|of))"
    r"(?: an address in| an address at| a house in| a flat in)?(?: the)? $"
)
_HIS_HOME = re.compile(
    r"\bat home,? (?:in|at|on) $|(?:\b(?:his|her|their)(?: own)?|\[name\](?:['’]s?|s)?(?: own)?|\b(?:victim|woman|man"
    r"|couple|pensioner|defendant|suspect|girl|boy|partner|mother|father|girlfriend|boyfriend|parent)(?:['’]s|s['’]))"
    r"(?: \w+)? (?:home|house|flat|address|bungalow|bedsit|caravan)(?: address)?,? (?:in|at|on|of)(?: nearby)? $"
    r"|\bwith an address (?:at|in|on) $"
    r"|\blast(?: known)? address(?:es)?(?: (?:is|was))?(?::|,? (?:in|at|on|of))? $"
    r"|\(\d\d?/\d\d?/\d{2,4}\),? $"
)
_WHOSE = re.compile(r"(?:\b(?:his|her|their)|\[name\](?:['’]s?|s)?)(?: \w+)? $")
_HOME_AFTER = re.compile(r" (?:home|house|flat|address|bungalow)\b")
_OF_WALES = frozenset({"prince", "princess", "duke", "duchess", "earl"})
_ANYONE = re.compile(r"\b(?:lives?|living|resid(?:es?|ing)|residents?) (?:in|of) the $")
_AREA = re.compile(r"(?: (?:and|or) (?:the )?(?:[A-Z]\w+ ){1,3})? ?areas?\b")
_WARRANT = re.compile(r"\b(?:warrants?|raid(?:s|ed)?|search(?:es|ed)?|execut(?:ed|ing))\b", re.IGNORECASE)
_NUMBER = re.compile(
    r"(?:(?:flat|apartment|unit|room|no\.?|number) ?\d*\w?,? ?)?\d{1,4}[a-z]?,? $",
    re.IGNORECASE,
)
_ITS_STREET = re.compile(r"(?:,| on) [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)? ([A-Z]\w+)(?![\w’'-]| [A-Z])")
_POSTCODE = re.compile(r",? [A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}\b")


def _homes(text: str, reading: _Reading, names: Sequence[Span]) -> list[Span]:
    """The street and the number of somebody's home: "Ann Lee, 33, of 4 Mill Road", "a man from Elm Close"."""
    lists = reading.lists
    ends = {span.finish for span in names}
    found = []
    before_it: _Run = []
    for run in reading.runs:
        if (
            before_it
            and run[0].begin - 3 == before_it[-1].finish
            and text[run[0].begin - 2] == "s"
            and before_it[-1].low not in lists.bodies
        ):
            run = [*before_it, *run]  # "St Leonard's Avenue"
        elif (
            before_it
            and before_it[-1].low in _OF_WALES
            and text[before_it[-1].finish : run[0].begin] == " of "
        ):
            run = [*before_it[-1:], *run]  # "Prince of Wales Avenue"
        before_it = run
        begin, finish = run[0].begin, run[-1].finish
        lows = [word.low for word in run]
        last = None
        if not lists.all_streets.isdisjoint(lows) and not {"hmp", "prison"} & set(lows):
            last = next(n for n in range(len(run) - 1, -1, -1) if lows[n] in lists.all_streets)
        small = None
        if last is None and text.endswith((" of ", " from ", " in ", " on ", " at "), 0, begin):
            small = lists.small_street.match(text, finish)
        if small:
            last, finish = len(run) - 1, small.end()  # "Mill road"
        if last is None or (last == 0 and lows[0] != "the" and not small):
            if text.endswith(" of ", 0, begin) and (home := _home_without_street(text, begin, finish, ends)):
                found.append(home)
            continue
        if any(word.low in lists.bodies for word in run[last + 1 :]) and run[-1].low != "city":
            continue  # "PC Lee, of the Mill Road Policing Group"
        begin, finish = run[0].begin, small.end() if small else run[last].finish
        if run[0].low in ("of", "from", "at", "in") and last > 1:
            begin = run[1].begin
        number = _NUMBER.search(text, max(0, begin - 24), begin)
        age = _AGE_BEFORE.search(text, max(0, begin - 14), begin)
        if number and not (age and age.start() in ends):
            begin = number.start()
        before = text[max(0, begin - 70) : begin]
        if not (
            _LIVES.search(before)
            or _HIS_HOME.search(before)
            or (_WHOSE.search(before) and _HOME_AFTER.match(text, finish))
            or _just_named(text, begin, ends)
        ):
            continue
        if not number and _ANYONE.search(before) and _AREA.match(text, finish):
            continue  # whoever lives in the Mill Road area
        if not number and run[last].low in lists.towns_too and not _IN_TOWN.match(text, finish):
            continue
        street = _ITS_STREET.match(text, finish)
        if street and street[1].casefold() in lists.all_streets - lists.towns_too:
            finish = street.end()  # "of Mill Court, Elm Street"
        postcode = _POSTCODE.match(text, finish)
        found.append(Span(begin, postcode.end() if postcode else finish, ADDRESS))
    return found


def _homes_again(text: str, reading: _Reading, homes: Sequence[Span], ends: set[int]) -> Iterable[Span]:
    """The same streets in the rest of the text, but for shops there and where a warrant was carried out."""
    lists = reading.lists
    streets: set[str] = set()
    for home in homes:
        for part in _POSTCODE.sub("", text[home.begin : home.finish]).split(", "):  # a house and its street
            found = _STREET.search(part)
            if found and found[1].casefold() in lists.all_streets - lists.towns_too - {"estate"}:
                streets.add(found[0])
    streets -= {"High Street", "Main Street"}
    for begin, finish in _street_ends(text, reading) if streets else ():
        if text[begin:finish] in streets:
            opens = max(text.rfind(mark, max(0, begin - 300), begin) for mark in (". ", "\n"))
            closes = [at for mark in (". ", "\n") if (at := text.find(mark, finish, finish + 300)) >= 0]
            sentence = text[max(opens, begin - 300, 0) : min(closes, default=finish + 300)]
            goes_on = _NEXT.match(text, finish)
            body = goes_on and goes_on[2][0].isupper() and goes_on[2].casefold() in lists.bodies
            shop = _SHOP_IN.search(text, max(0, begin - 40), begin)
            if shop and (shop.end(1) in ends or shop[1].casefold() in lists.never):
                shop = None  # "Ann Lee in Mill Road", "on Monday in Mill Road"
            numbered = _NUMBERED.search(text, max(0, begin - 8), begin)  # "the A534 Mill Road"
            if not (body or shop or numbered or _WARRANT.search(sentence)):
                yield Span(begin, finish, ADDRESS)


def _street_ends(text: str, reading: _Reading) -> Iterable[tuple[int, int]]:
    """Where there may be a street: up to four words, the last of which a street has."""
    before_it: _Run = []
    for run in reading.runs:
        joined = before_it and run[0].begin - 3 == before_it[-1].finish and text[run[0].begin - 2] == "s"
        words = [*before_it, *run] if joined else run  # "St Leonard's Avenue"
        before_it = run
        for n, word in enumerate(words):
            if word.low in reading.lists.all_streets:
                yield from ((first.begin, word.finish) for first in words[max(0, n - 3) : n])


_NUMBERED = re.compile(r"\b[ABM]\d{1,4} $")
_SHOP_IN = re.compile(r"(?<![^\s])([A-Z][\w’'-]+) (?:in|on|at) (?:the )?$")
_STREET = re.compile(r"(?<![^\s,])[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2} ([A-Z]\w+)$")


def _home_without_street(text: str, begin: int, finish: int, ends: set[int]) -> Span | None:
    """What stands before the town in "Ann Lee, 33, of The Pound, Corby", as a court lists addresses."""
    if (
        not _IN_TOWN.match(text, finish)
        or text.startswith("HMP", begin)
        or text[begin:finish].casefold() in _words().never
    ):
        return None
    before = text[max(0, begin - 30) : begin]
    listed = _LISTED_HOME.search(before) or _just_named(text, begin, ends)
    return Span(begin, finish, ADDRESS) if listed else None


_LISTED_HOME = re.compile(
    r"(?:\d|\)|-old|\b(?:formerly|previously|both)),? (?:and |all |both |also ){0,3}of $"
)
_IN_TOWN = re.compile(
    r"(?:,| in) (?![A-Z][a-z]+shire\b|Kent|Suss|Surrey|Essex|Norfolk|Suffolk|Devon|Corn|Dors|Cumbr|Somers|London)[A-Z]"
)


_AGE_BEFORE = re.compile(r",? \(?(?:aged )?\d\d\)?, $")  # "Ann Lee, 33, Mill Road"


def _just_named(text: str, begin: int, ends: set[int]) -> bool:
    """Whether a masked name stands before "of" there: "Ann Lee of Mill Road"."""
    age = _AGE_BEFORE.search(text, max(0, begin - 14), begin)
    if age and age.start() in ends:
        return True
    return any(
        text.endswith(word, 0, begin) and begin - len(word) in ends
        for word in (" of ", " from ", ", of ", ", from ")
    )


# --- addresses --------------------------------------------------------------------------------------------

_SLUG_WORD = re.compile(r"[^\W_]+")


def names_in_slug(path: str, known: Iterable[str] = ()) -> str:
    """A path or a file's name with the names in it masked; ``known`` are words of the names in its text.

    Two known words side by side are a name, and so are a given name and a word that is none other.

    >>> names_in_slug("news/john-smith-jailed-in-corby"), names_in_slug("two-smiths", {"smiths"})
    ('news/[name]-jailed-in-corby', 'two-[name]')
    """
    lists = _words()
    known = known if isinstance(known, frozenset | set) else frozenset(known)
    words = [(match.start(), match.end(), match.group().casefold()) for match in _SLUG_WORD.finditer(path)]
    pieces, at, n = [], 0, 0
    while n < len(words):
        last = _name_in_slug(path, words, n, known, lists)
        if last is None:
            n += 1
            continue
        pieces += [path[at : words[n][0]], NAME]
        at = words[last][1]
        n = last + 1
    return "".join([*pieces, path[at:]])


def _name_in_slug(
    path: str,
    words: Sequence[tuple[int, int, str]],
    n: int,
    known: frozenset[str] | set[str],
    lists: _Words,
) -> int | None:
    """The last word of the name that begins with word ``n`` of a path; ``None`` where none does."""
    last = n
    while last < len(words) and words[last][2] in known and (last == n or _adjoin(path, words, last)):
        last += 1
    alone = words[n][2]
    if last - n > 1 or (last - n == 1 and alone not in lists.ordinary and alone not in lists.place_before):
        return last - 1
    if alone in lists.sure and n + 1 < len(words) and _adjoin(path, words, n + 1):
        after = words[n + 1][2]
        third = words[n + 2][2] if n + 2 < len(words) else ""
        if n and words[n - 1][2] in lists.ranks and _adjoin(path, words, n):
            return None
        if (
            not after.isalpha()
            or len(after) < 3
            or after in lists.common
            or after in lists.never
            or after in lists.all_streets
            or after in lists.bodies
            or third in lists.streets
            or third in lists.bodies
        ):
            return None
        return n + 1
    return None


def _adjoin(path: str, words: Sequence[tuple[int, int, str]], n: int) -> bool:
    """Whether only one sign stands between a word and the one before it, and no new part of the path begins."""
    between = path[words[n - 1][1] : words[n][0]]
    return between in ("-", "_", "+", " ", "%20")
