"""A text to its sentences with statements: which to read, lists and tables, what one takes from the last."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from extract.clauses import read_sentence
from extract.goods import DRUGS
from extract.group import Group
from extract.numerals import read_number
from extract.people import read_groups
from extract.portions import (
    Whole,
    divide_arrests,
    may_divide,
    opens_with_arrests,
    portion_in_line,
    reasons,
    whole_of_lines,
)
from extract.reach import names_offence
from extract.scan import scan, sentences, word_at
from extract.seizures import (
    contents,
    count_of_what_was_told,
    drugs_told,
    give_way_to_particulars,
    heads_table,
    may_be_row,
    opens_with_pronoun,
    seized_by_pronoun,
    table_row,
    tells_contents,
    value_of_those_drugs,
    value_of_what_was_told,
)
from extract.statement import Sentence, Statement, state
from extract.subjects import Antecedents
from extract.taking import seize
from extract.warrants import addresses_in_lines
from extract.words import FIND, THING, contexts, lexicon, lowered, plain, readable

_WORDS = contexts()["passages"]
_SUMS = _WORDS["sums"]

_LONGEST_LABEL = 60  # characters
_MOTORBIKES = tuple(sorted(_WORDS["motorbikes"]))
_PEDALLED = tuple(sorted(_WORDS["pedalled"]))
_MOTORCYCLIST = tuple(sorted(_WORDS["motorcyclist"]))


def read_statements(
    text: str, paragraphs: Any, whens: list[Any], stating: Stating | None = None
) -> Iterator[Sentence]:
    """Every sentence of the text that has an outcome word, with its statements.

    ``paragraphs`` have ``start``, ``end`` and ``kind``; ``whens`` are the date phrases of the text in order.
    A list under "the following were seized:" is read as if each line had the verb.
    """
    return _Reader(text, paragraphs, whens, stating).read()


class Stating:
    """Which stretches of a text can state an outcome at all: most cannot, and are never read.

    >>> text = "Anyone who knows more can call us. Two were arrested."
    >>> stating = Stating(lowered(text))
    >>> stating.within(0, 34), stating.within(35, 53)
    (False, True)
    """

    __slots__ = ("_known", "_leads", "_low", "_outright", "_words")

    def __init__(self, low: str) -> None:
        """``low`` is the text in small letters."""
        self._low, self._words = low, plain(low)
        self._leads, self._outright = lexicon().leads, lexicon().outright
        self._known: dict[tuple[int, int], bool] = {}  # paragraphs are asked for more than once

    def within(self, begin: int, end: int) -> bool:
        """Whether the text between two offsets can state an outcome."""
        known = self._known.get((begin, end))
        if known is None:
            known = self._known[begin, end] = self._read(begin, end)
        return known

    def _read(self, begin: int, end: int) -> bool:
        words = self._words[begin:end].split()
        leading = self._leads.intersection(words)
        if not leading:
            return False  # as in nearly all stretches
        if not self._outright.isdisjoint(leading):
            return True
        flags = lexicon().flags_of(words)
        if flags & FIND and self._low.find("£", begin, end) >= 0:
            flags |= THING  # "more than £800 was found on him"
        return readable(flags)

    def within_or_below(self, begin: int, end: int) -> bool:
        """Whether it can, or heads lines that can: "In the shed officers found:" ."""
        if self.within(begin, end):
            return True
        if not self._low.endswith(":", begin, end):
            return False
        words = self._words[begin:end].split()
        return not self._leads.isdisjoint(words) and bool(lexicon().flags_of(words) & FIND)


class _Reader:
    """One text on its way through its paragraphs, and what those before told."""

    def __init__(self, text: str, paragraphs: Any, whens: list[Any], stating: Stating | None) -> None:
        self.text, self.low, self.paragraphs, self.whens = text, lowered(text), paragraphs, whens
        self.states = (stating or Stating(self.low)).within_or_below
        self.antecedents = Antecedents(text, paragraphs)
        self.motored = _of_motorbikes(self.low)
        self.bombs = "device" in self.low and any(word in self.low for word in _BOMBS)
        self.index = 0  # of the next sentence that is looked at
        self.number = 0  # of the paragraph
        self.kind = ""  # of the paragraph, as its sentences have it
        self.opened = False  # the first sentence of the body has been met
        self.tabled = False  # the line above is the row of a table
        self.above: Any = None  # the paragraph above
        self.lead: _Lead | None = None  # the line above has the verb of these lines
        self.whole: Whole | None = None  # the line above counts what these lines divide
        self.previous: tuple[int, int] | None = None  # the sentence before, whatever it tells
        self.told: Sentence | None = None  # the sentence before, if it tells of things seized
        self.drugs: Sentence | None = None  # the last sentence that told of drugs seized
        self.fined: Statement | None = None  # the tickets that the sentence before counts
        self.arrested: Statement | None = None  # the arrests that the sentence before counts
        self.arrests: Statement | None = None  # the arrests counted last
        self.owner: Group | None = None  # whom the line before names
        self.drug: str | None = None  # the drug told of last
        self.vehicles = False  # the sentence before is about vehicles

    def read(self) -> Iterator[Sentence]:
        for number, paragraph in enumerate(self.paragraphs):
            self.number = number
            self.opened = self.opened or paragraph.kind == "text"
            # Bullets and headings before the first sentence of the body are headlines too.
            self.kind = paragraph.kind if self.opened or paragraph.kind == "title" else "description"
            if self._is_row(paragraph):
                row = self._sentence(paragraph.start, paragraph.end)
                if table_row(row):
                    yield row
                    continue
            if self._divides(paragraph):
                yield from self._lines(paragraph)
            elif self._may_tell(paragraph):
                yield from self._prose(paragraph)

    def _sentence(self, begin: int, end: int) -> Sentence:
        tokens = scan(self.text, begin, end, self.whens)
        self.index += 1
        return Sentence(self.index - 1, self.number, self.kind, begin, end, tokens)

    def _is_row(self, paragraph: Any) -> bool:
        """Whether the paragraph may be a row of a table: below another row, or below the line that heads it."""
        above, self.above = self.above, paragraph
        self.tabled = may_be_row(self.low, paragraph.start, paragraph.end) and (
            self.tabled or (above is not None and heads_table(self.low, above.start, above.end))
        )
        return self.tabled

    def _divides(self, paragraph: Any) -> bool:
        """Whether the paragraph is a line of the list that the line above heads, or of the rows below its number.

        A row is one short line with a number at its end: "Excess speed 39".
        """
        if paragraph.kind == "bullet":
            return self.lead is not None or self.whole is not None
        if self.whole is None or self.whole.left <= 0:
            return False
        begin, end = paragraph.start, paragraph.end
        return end - begin < _LONGEST_LABEL and self.text[end - 1].isdigit() and not self.states(begin, end)

    def _lines(self, paragraph: Any) -> Iterator[Sentence]:
        """The sentences of a line of a list whose head has the verb or the number."""
        self._enter(paragraph)
        for begin, end in sentences(self.text, paragraph.start, paragraph.end):
            before, self.previous = self.previous, (begin, end)
            yield self._told_in(paragraph, begin, end, before, listed=True)

    def _may_tell(self, paragraph: Any) -> bool:
        """Whether a paragraph that stands by itself can tell anything at all; most are passed over."""
        self.lead = self.whole = None
        begin, end = paragraph.start, paragraph.end
        if (
            self.states(begin, end)
            or (self.told is not None and _names_value(self.text, begin, end))
            or (self.drugs is not None and self._names_worth(begin, end))
            or (self.arrested is not None and may_divide(self.low, begin, end))
            or tells_contents(self.low, begin, end, self.previous)
        ):
            return True
        self.told, self.arrested, self.previous = None, None, (begin, end)
        return False

    def _prose(self, paragraph: Any) -> Iterator[Sentence]:
        """The sentences of a paragraph that stands by itself; it may head a list in turn."""
        self._enter(paragraph)
        states = self.states(paragraph.start, paragraph.end)
        last = None
        for begin, end in sentences(self.text, paragraph.start, paragraph.end):
            before, self.previous = self.previous, (begin, end)
            whole = begin == paragraph.start and end == paragraph.end
            if states if whole else self.states(begin, end):
                last = self._told_in(paragraph, begin, end, before, listed=False)
                yield last
            else:
                for last, tells in self._beside(begin, end, before):
                    if tells:
                        yield last
        if last is not None:
            self.lead, self.whole = _lead(last), whole_of_lines(last)
        if self.whole is None and self.arrested is not None and self.previous is not None:
            begin, end = self.previous
            if self.low.endswith(":", begin, end) and may_divide(self.low, begin, end):
                self.whole = Whole(self.arrested, self.arrested.value or 0)  # "These included:"

    def _enter(self, paragraph: Any) -> None:
        """What was seized goes on being told from one paragraph of prose to the next, tickets do not."""
        if self.told is not None and not self.told.kind == paragraph.kind == "text":
            self.told = None
        self.fined = None

    def _beside(
        self, begin: int, end: int, before: tuple[int, int] | None
    ) -> Iterator[tuple[Sentence, bool]]:
        """What a sentence without an outcome word adds to the one before: reasons, worth, contents; whether it does."""
        fined, told = self.fined, self.told
        self.fined = self.told = None
        if fined is not None and any(self.text.find(mark, begin, end) >= 0 for mark in (" for ", "(")):
            sentence = self._sentence(begin, end)
            yield sentence, bool(reasons(sentence, fined))
        if self.arrested is not None and may_divide(self.low, begin, end):
            sentence = self._sentence(begin, end)
            yield sentence, divide_arrests(sentence, self.arrested)
        elif not self.low.endswith(":", begin, end):
            self.arrested = None
        if told is not None and _names_value(self.text, begin, end):
            sentence = self._sentence(begin, end)
            added = count_of_what_was_told(sentence, told) or value_of_what_was_told(sentence, told)
            yield sentence, added or self._worth_of_those(sentence)
        elif self.drugs is not None and self._names_worth(begin, end):
            sentence = self._sentence(begin, end)
            yield sentence, self._worth_of_those(sentence)
        if tells_contents(self.low, begin, end, before):
            sentence = self._sentence(begin, end)
            sentence.drug_before = self.drug
            added = contents(sentence)
            if added and told is not None:
                give_way_to_particulars(told, sentence)
            yield sentence, added

    def _told_in(
        self, paragraph: Any, begin: int, end: int, before: tuple[int, int] | None, *, listed: bool
    ) -> Sentence:
        """A sentence with an outcome word, or a line of a list, and what it states."""
        text = self.text
        sentence = self._sentence(begin, end)
        sentence.vehicles_before, sentence.drug_before = self.vehicles, self.drug
        sentence.motored, sentence.bombs = self.motored, self.bombs
        sentence.theft_before = _of_theft(self.low, begin, end, before)
        sentence.spoken = _in_speech(text, paragraph.start, begin)
        sentence.quoted = text[paragraph.start] in "\"“”‘'"
        if before is not None and sentence.tokens and "verb" in sentence.tokens[0].tags:
            sentence.owner = _owner(text, before, self.owner, self.whens)
        self.owner = sentence.owner
        read_sentence(sentence, self.antecedents)
        if listed and not sentence.statements:
            portion = self.whole is not None and portion_in_line(sentence, self.whole)
            if not portion and self.lead is not None:
                _read_listed(sentence, self.lead)
        if not sentence.statements and tells_contents(self.low, begin, end, before):
            contents(sentence)
        self._pointed_to(sentence, before)
        self._goes_on(sentence)
        if sentence.statements:
            addresses_in_lines(sentence, _lines_below(text, self.paragraphs, self.number))
        self._remember(sentence)
        return sentence

    def _pointed_to(self, sentence: Sentence, before: tuple[int, int] | None) -> None:
        """Add what "it was seized" tells of the thing in the sentence before, unless that told that it was."""
        if before is None or self.told is not None or sentence.begin - before[1] > 4:
            return
        v = opens_with_pronoun(sentence)
        if v is not None:
            tokens = scan(self.text, *before, self.whens)
            told = Sentence(self.index - 1, self.number, self.kind, *before, tokens)
            seized_by_pronoun(sentence, told, v)

    def _goes_on(self, sentence: Sentence) -> None:
        """Add what the sentence tells of the things seized, or the tickets given, in the one before."""
        if not sentence.statements and self.told is not None:
            counted = count_of_what_was_told(sentence, self.told)
            if not counted and _names_value(self.text, sentence.begin, sentence.end):
                value_of_what_was_told(sentence, self.told)
        if not sentence.statements and self._names_worth(sentence.begin, sentence.end):
            self._worth_of_those(sentence)
        if not sentence.statements:
            if self.fined is not None:
                reasons(sentence, self.fined)
            arrested = self.arrests if opens_with_arrests(sentence) else self.arrested
            if arrested is not None and may_divide(self.low, sentence.begin, sentence.end):
                divide_arrests(sentence, arrested)
            return
        valued = any(s.unit == "GBP" and s.item != "cash" and s.value for s in sentence.statements)
        if not valued and any(s.metric == "seizure" for s in sentence.statements):
            value_of_what_was_told(sentence, sentence, self.told)

    def _names_worth(self, begin: int, end: int) -> bool:
        """Whether a stretch can tell in pounds what drugs are worth."""
        return self.text.find("£", begin, end) >= 0 and _names_value(self.text, begin, end)

    def _worth_of_those(self, sentence: Sentence) -> bool:
        """Add what the sentence tells of the worth of drugs that were told of further above."""
        return self.drugs is not None and value_of_those_drugs(sentence, self.drugs)

    def _remember(self, sentence: Sentence) -> None:
        """Keep what the next sentences may refer to."""
        self.told = self.fined = None
        if made := sentence.statements:
            self.told = sentence if any(s.metric == "seizure" for s in made) else None
            self.drugs = sentence if drugs_told(sentence) else self.drugs
            self.fined = next((s for s in made if s.metric == "fines" and (s.value or 0) > 2), None)
            counted = (s for s in made if s.metric == "arrests" and (s.value or 0) > 2 and not s.partitive)
            self.arrested = next(counted, self.arrested if made[0].partitive else None)
            self.arrests = self.arrested or self.arrests
        else:
            self.arrested = None
        items = {t.tags["item"][0] for t in sentence.tokens if t.tags and "item" in t.tags}
        if not items:
            self.vehicles = False
            return
        if not items.isdisjoint(DRUGS):
            named = (g.item for g in reversed(sentence.goods) if g.item in DRUGS and g.item != "drugs")
            self.drug = next(named, self.drug)
        self.vehicles = "vehicles" in items or "bicycles" in items


def _of_motorbikes(low: str) -> bool:
    """Whether the bikes that a text tells of have motors.

    >>> _of_motorbikes("two bikes of motorcyclists"), _of_motorbikes("motorbikes and cyclists")
    (True, False)
    """
    if "bike" not in low or not any(word in low for word in _MOTORBIKES):
        return False
    if any(word in low for word in _PEDALLED):
        return False
    return low.count("cyclist") == sum(low.count(word) for word in _MOTORCYCLIST)


_BOMBS = tuple(sorted(_WORDS["bombs"]))
_THEFT = tuple(sorted(_WORDS["theft"]))


def _of_theft(low: str, begin: int, end: int, before: tuple[int, int] | None) -> bool:
    """Whether a sentence of what was recovered follows one of a theft."""
    if before is None or low.find("recovered", begin, end) < 0:
        return False
    return any(low.find(word, *before) >= 0 for word in _THEFT)


def _lines_below(text: str, paragraphs: Any, number: int) -> Iterator[str]:
    """The lines of the list below a paragraph."""
    for paragraph in paragraphs[number + 1 :]:
        if paragraph.kind != "bullet":
            return
        yield text[paragraph.start : paragraph.end]


def _owner(text: str, before: tuple[int, int], owner: Group | None, whens: list[Any]) -> Group | None:
    """Whom the line before names and no more: "Adam Bell, 33, of Mill Road. Charged with theft. Remanded." """
    if before[1] - before[0] > 250:
        return None
    tokens = scan(text, *before, whens)
    if tokens and "verb" in tokens[0].tags:
        return owner
    if any(t.kind in ("be", "have", "modal", "verb") for t in tokens):
        return None
    groups = read_groups(tokens, headline=True)
    found = groups and groups[0].first <= 1 and groups[0].count and (groups[0].names or groups[0].ages)
    return groups[0] if found else None


_LONGEST_SPEECH = 10_000  # characters within one paragraph


def _in_speech(text: str, start: int, begin: int) -> bool:
    """Whether a quotation opened before, in the paragraph, behind words that name who speaks."""
    if begin == start:
        return False
    start = max(start, begin - _LONGEST_SPEECH)
    opened = max(text.rfind("“", start, begin), text.rfind(': "', start, begin))
    if opened > start:
        return text.find("”", opened, begin) < 0
    return text.rfind(": '", start, begin) > start or text.rfind(": ‘", start, begin) > start


def _names_value(text: str, begin: int, end: int) -> bool:
    return any(text.find(word, begin, end) >= 0 for word in _SUMS)


class _Lead(NamedTuple):
    """What a line ending in a colon says of the list below it; ``counted`` where it counts its people itself."""

    metric: str
    strength: str = ""
    counted: bool = False


_OPENS_LIST = _WORDS["opens_list"]
_ASKING = _WORDS["asking"]


def _lead(sentence: Sentence) -> _Lead | None:
    """What the sentence says of the list below it, if it ends in a colon."""
    tokens = sentence.tokens
    if not tokens or tokens[-1].low not in _OPENS_LIST:
        return None
    for i in range(len(tokens) - 1, -1, -1):
        token = tokens[i]
        if token.kind == "verb" and i in sentence.moods and sentence.moods[i].done:
            metric = token.tags["verb"][0]
            if metric == "seizure":
                if any(t.low in _ASKING for t in tokens):
                    return None  # "anyone who has found something can reach us in these ways:"
                if i + 1 < len(tokens) and tokens[i + 1].low == "that":
                    return None  # "a study found that abuse can include:"
                return _Lead(metric, token.tags.get("strength", "strong"))
            if metric in ("charges", "arrests", "fines"):
                # not "Two men arrested in May have been dealt with in court:"
                goes_on = any(t.kind in ("be", "have") for t in tokens[i + 1 : -2])
                counted = any((s.value or 0) > 1 for s in sentence.statements if s.metric == metric)
                return None if goes_on else _Lead(metric, counted=counted)
        if token.kind == "noun" and token.tags["noun"][0] == "seizure":
            return _Lead("seizure", "strong")
        if token.kind == "noun" and token.tags["noun"] == ("fines", "nouns"):
            if any(s.metric == "fines" and s.value for s in sentence.statements):
                return None  # "40 tickets were issued for these reasons:"
            return _Lead("fines")  # "officers seized cars and processed traffic offence reports including:"
    return None


_REASON = 4  # words of the reason that are quoted


def _read_reasons(sentence: Sentence) -> bool:
    """ "* 14 for using a mobile phone", below "traffic offence reports including:": so many were given for that."""
    tokens = sentence.tokens
    start = next((i for i, t in enumerate(tokens) if t.kind != "punct"), len(tokens))
    number = read_number(tokens, start) if start < len(tokens) else None
    if (
        number is None
        or number.value is None
        or number.unit is not None
        or word_at(tokens, number.last) != "for"
    ):
        return False
    last = min(number.last + _REASON, len(tokens) - 1)
    state(sentence, "fines", number.value, number.qualifier, start, last, start, "fines.lines")
    return True


def _read_listed(sentence: Sentence, lead: _Lead) -> None:
    """One line of a list: the things seized, or the people charged, in it.

    "Six people were arrested:" counts the single people of the lines below it already.
    """
    tokens = sentence.tokens
    metric, strength = lead.metric, lead.strength
    if metric == "seizure":
        for goods in sentence.goods:
            if not names_offence(tokens, goods) and not any(t.kind == "modal" for t in tokens):
                seize(sentence, goods, goods.first, strength, f"seizure.{strength}_lines", True, False)
        return
    if metric == "fines" and _read_reasons(sentence):
        return
    groups = [g for g in (sentence.groups or read_groups(tokens, headline=True)) if not g.definite]
    if groups and groups[0].first <= 1 and groups[0].count and not (lead.counted and groups[0].count == 1):
        group = groups[0]
        made = state(
            sentence,
            metric,
            group.count,
            group.qualifier,
            group.first,
            group.last - 1,
            group.first,
            f"{metric}.lines",
        )
        made.names, made.ages = group.names, group.ages
        made.perfect = True
