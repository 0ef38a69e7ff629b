"""One pass over a sentence: typed tokens of numbers, money, weights, ages, dates and the words of the lexicon."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

from extract.words import END, lexicon

_MAGNITUDE = {
    "x": 1,  # "3x phones"
    "k": 1e3,
    "thousand": 1e3,
    "m": 1e6,
    "mn": 1e6,
    "mil": 1e6,
    "million": 1e6,
    "bn": 1e9,
    "billion": 1e9,
}
_GRAMS = {
    **dict.fromkeys(("g", "gm", "gms", "gram", "grams", "gramme", "grammes"), 1.0),
    **dict.fromkeys(
        ("kg", "kgs", "kilo", "kilos", "kilogram", "kilograms", "kilogramme", "kilogrammes"), 1000.0
    ),
    **dict.fromkeys(("oz", "ounce", "ounces"), 28.35),
    **dict.fromkeys(("lb", "lbs"), 453.6),
    **dict.fromkeys(("tonne", "tonnes"), 1_000_000.0),
    "mg": 0.001,
}
_FRACTIONS = {"¼": 0.25, "½": 0.5, "¾": 0.75}
_LITRES = {"litre": 1, "litres": 1, "ml": 0.001, "millilitres": 0.001}

_TOKEN = re.compile(
    # words come first: they are nearly all there is
    r"""(?P<word>[^\W\d_¼½¾]++(?![\d_¼½¾])(?>(?:['’\-‑][^\W\d_¼½¾]++(?![\d_¼½¾]))*))
    |(?P<money>£\s?(?:\d{1,3}(?>(?:,\d{3})+)|\d++)(?:\.\d+)?(?:[\s-]?(?:k|mn|mil|m|bn|million|billion|thousand)\b)?(?:['’]s\b|-(?=worth\b))?)
    |(?P<age>\b\d{1,3}[-–‑\s]{0,2}y(?:ea)?rs?[-–‑\s]?olds?\b(?:-(?=[a-z]))?)
    |(?P<weight>\b(?:\d{1,3}(?>(?:,\d{3})+)|\d++)(?:\.\d+|\s?[¼½¾])?[-\s]?(?:kgs?|kilogram(?:me)?s?|kilos?|gram(?:me)?s?|gms?|g|mg|ounces?|oz|lbs?|tonnes?|litres?|ml)\b)
    |(?P<time>\b\d{1,2}(?:[.:]\d{2})?\s?[ap]\.?m\b|\b\d{1,2}:\d{2}\b)
    |(?P<decade>\b\d0['’]?s\b)
    |(?P<fraction>\b(?:(?:\d++\s?)?[¼½¾]|[13][/⁄][24]\b(?=\s(?:of\s)?(?:an?\s)?(?:kg|kilo|oz|ounce|pound))))
    |(?P<code>\b(?=\w*\d)(?=\w*[A-Za-z])\w+\b)
    |(?P<num>\b(?:\d{1,3}(?>(?:,\d{3})+)|\d++)(?:\.\d+)?%?)
    |(?P<punct>[^\w\s])""",
    re.VERBOSE | re.IGNORECASE,
)
_COUNT_WITH_MAGNITUDE = re.compile(r"(\d[\d,]*(?:\.\d+)?)(k|m|x)$", re.IGNORECASE)
_ABBREVIATIONS = frozenset(
    (
        "mr mrs ms dr st no insp sgt det supt ch cons co ltd rd approx e.g i.e ave pc dc ds di "
        "dci jnr snr rev hon inc prof gen col capt lt"
    ).split()
)
_SENTENCE_END = re.compile(
    # one place to begin for a row of marks, however long; looking behind comes second, as a mark is found faster
    r"[.!?](?<![.!?][.!?])[.!?]*+[\"”’')\]]*+(?:\s++(?=[\"“‘'(\[]?[A-Z0-9£•])|(?<=[a-z][.!?])(?=[A-Z][a-z]))"
)
LARGEST = 1e10  # more pounds, grams or people than any release counts
LONGEST_SENTENCE = 2_000  # characters that are read together; the longest of 44,000 releases has 959


class Token:
    """A word, number or mark with what the lexicon says of it.

    ``kind`` is the leading class; ``tags`` has all that the lexicon gives; ``data`` is the value of a number (a
    count, pounds, or grams and litres as ``(value, unit)``) or the date of a ``when``.
    """

    __slots__ = ("begin", "data", "end", "kind", "low", "tags", "text")

    def __init__(
        self,
        kind: str,
        text: str,
        begin: int,
        end: int,
        tags: dict[str, Any],
        data: Any = None,
        low: str | None = None,
    ) -> None:
        self.kind = kind
        self.text = text
        self.low = text.lower() if low is None else low
        self.begin = begin
        self.end = end
        self.tags = tags
        self.data = data

    def __repr__(self) -> str:
        return f"{self.kind}:{self.text}"


_NOTHING: dict[str, Any] = {}
# Which tag a word with several goes by; the other tags stay readable on the token.
_ORDER = tuple(
    (
        "excluded verb noun item person pair pronoun units scales ordinals vague approx min max or_so container "
        "be have modal negation police adverbs not_counts"
    ).split()
)


def word_at(tokens: list[Token], i: int) -> str:
    """The word at ``i`` in small letters; nothing where the sentence has no such token."""
    return tokens[i].low if 0 <= i < len(tokens) else ""


def police_among(tokens: Iterable[Token], others: frozenset[str] = frozenset()) -> bool:
    """Whether police stand among some words ("the team", "officers"), or one of the ``others`` that tell of them."""
    return any(token.kind == "police" or token.low in others for token in tokens)


def is_vehicle(token: Token) -> bool:
    """Whether a word or phrase names a vehicle."""
    return token.tags.get("item", ("",))[0] == "vehicles"


def sentences(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """Offsets of the sentences between ``begin`` and ``end``.

    >>> text = "Two men were held at 7.30am. Det. Insp. Jones said: “Good.” Nobody was hurt."
    >>> [text[a:b] for a, b in sentences(text, 0, len(text))]
    ['Two men were held at 7.30am.', 'Det. Insp. Jones said: “Good.”', 'Nobody was hurt.']
    """
    start = begin
    for match in _SENTENCE_END.finditer(text, begin, end):
        stop = match.start()
        word = text[max(start, stop - 12) : stop].rsplit(None, 1)[-1:]
        if (
            word
            and text[stop] == "."
            and (word[0].lower().strip("(“\"'") in _ABBREVIATIONS or _initial(word[0]))
        ):
            continue
        stop += len(match.group().rstrip())
        if stop - start > LONGEST_SENTENCE:
            yield from _bounded(text, start, stop)
        else:
            yield start, stop
        start = match.end()
    if start < end:
        yield from _bounded(text, start, end)


def _bounded(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence, or the pieces of one that never seems to end: each of its words is looked at from each other one."""
    while end - start > LONGEST_SENTENCE:
        space = text.rfind(" ", start, start + LONGEST_SENTENCE)
        stop = space if space > start else start + LONGEST_SENTENCE
        yield start, stop
        start = stop + (text[stop] == " ")
    if start < end:
        yield start, end


def _initial(word: str) -> bool:
    return len(word) == 1 and word.isupper()


def number(text: str) -> float:
    """A number written in digits, with separators.

    >>> number("1,250"), number("2.5"), number("3,"), number("1.250.000"), number("3 ½"), number("1/4")
    (1250.0, 2.5, 3.0, 0.0, 3.5, 0.25)
    """
    if text[-1:] in _FRACTIONS:
        return number(text[:-1].strip() or "0") + _FRACTIONS[text[-1]]
    if text[1:2] in ("/", "⁄") and len(text) == 3:
        return int(text[0]) / int(text[2])
    try:
        return float(text.replace(",", "").rstrip("%"))
    except ValueError:
        return 0.0


def money(text: str) -> float:
    """Pounds of an amount as written.

    >>> money("£1k"), money("£2.5 million"), money("£1,070"), money("£20million's"), money("£10.000")
    (1000.0, 2500000.0, 1070.0, 20000000.0, 10000.0)
    """
    text = re.sub(r"\.(\d{3})$", r"\1", text)  # a slip: pounds have two decimals
    match = re.match(r"£\s?([\d,]*(?:\.\d+)?)[\s-]?([a-z]*)", text.lower())
    if not match:
        return 0.0
    return round(number(match.group(1)) * _MAGNITUDE.get(match.group(2), 1), 2)


def weight(text: str) -> tuple[float, str]:
    """Grams or litres of a quantity as written.

    >>> weight("1.5kg"), weight("2 oz"), weight("10 litres")
    ((1500.0, 'g'), (56.7, 'g'), (10.0, 'litres'))
    """
    match = re.match(r"([\d,]*(?:\.\d+|\s?[¼½¾])?)[-\s]?([a-z]+)", text.lower())
    if not match:
        return 0.0, "g"
    value, unit = number(match.group(1)), match.group(2)
    if unit in _LITRES:
        return round(value * _LITRES[unit], 4), "litres"
    return round(value * _GRAMS.get(unit, 1), 4), "g"


def unit_of_weight(word: str) -> float | None:
    """Grams in a unit of weight written as a word, or ``None``."""
    return _GRAMS.get(word) if len(word) > 1 else None


_new = object.__new__


def scan(text: str, begin: int, end: int, whens: list[Any]) -> list[Token]:
    """The typed tokens of one sentence; ``whens`` are the date phrases of the text, in order.

    A date phrase becomes a single token of kind ``when``, a phrase of the lexicon a single token of its class.
    """
    pieces, begins = _pieces(text, begin, end)
    tokens: list[Token] = []
    dated = [w for w in whens if w.begin < end and w.finish > begin]
    dated.reverse()
    coming = dated[-1].begin if dated else end  # where the next date phrase begins
    i = 0
    for n, (piece, start) in enumerate(zip(pieces, begins, strict=True)):
        if n < i:
            continue  # within a phrase
        if start >= coming:
            while dated and dated[-1].finish <= start:
                dated.pop()
            when = dated.pop() if dated and dated[-1].begin <= start else None
            coming = dated[-1].begin if dated else end
            if when is not None:
                tokens.append(Token("when", text[start : when.finish], start, when.finish, _NOTHING, when))
                i = bisect_left(begins, when.finish, n)
                continue
        if piece.opens:
            i = _phrase(text, pieces, begins, n, tokens)
        else:
            # what ``piece.token(start)`` makes, without two calls: nearly all tokens of all texts are made here
            token = _new(Token)
            token.kind, token.text, token.low = piece.kind, piece.text, piece.low
            token.begin, token.end = start, start + piece.size
            token.tags, token.data = piece.tags, piece.data
            tokens.append(token)
    return tokens


def _pieces(text: str, begin: int, end: int) -> tuple[list[_Piece], list[int]]:
    """The smallest tokens of a stretch of text, and where each begins.

    What stands between two spaces is taken apart once and then known, however often it is met: only tokens with
    digits or pounds can go on behind a space ("5 kg", "£2 million"), so what has none is the same everywhere.
    """
    pieces: list[_Piece] = []
    begins: list[int] = []
    at = done = begin
    for chunk in text[begin:end].split(" "):
        if at >= done:
            known = _KNOWN.get(chunk)
            if known is None:
                known = _taken_apart(chunk)
            if known:
                for piece, offset in known:
                    pieces.append(piece)
                    begins.append(at + offset)
            elif chunk and not (chunk[0] == "[" and _LETTER.fullmatch(chunk)):
                done = _numeric(text, at, end, at + len(chunk), pieces, begins)
        at += len(chunk) + 1
    return pieces, begins


def _numeric(text: str, begin: int, end: int, stop: int, pieces: list[_Piece], begins: list[int]) -> int:
    """Read on from a digit until a token ends at a space, at ``stop`` at the earliest; where that is."""
    for match in _TOKEN.finditer(text, begin, end):
        pieces.append(_piece(match.lastgroup or "punct", match.group()))
        begins.append(match.start())
        finish = match.end()
        if finish >= stop and text.startswith(" ", finish, end):
            return finish
    return end


class _Piece:
    """What is known of a word, number or mark, wherever it stands."""

    __slots__ = (
        "contracted",
        "data",
        "key",
        "kind",
        "low",
        "node",
        "opens",
        "pronoun",
        "size",
        "tags",
        "text",
    )

    def __init__(self, kind: str, text: str) -> None:
        self.text, self.size, self.low = text, len(text), text.lower()
        self.key = self.low.replace("’", "'")  # as the lexicon spells it
        self.tags: dict[str, Any] = _NOTHING
        self.node: dict[str, Any] | None = None  # of the trie, where phrases go on from this word
        self.data: Any = None
        self.kind, self.contracted, self.pronoun = kind, 0, False
        if kind not in ("word", "punct"):
            self.kind, self.data = _counted(kind, text)
        if self.low in _NONE or self.data in (0, (0, "g"), (0, "litres")):
            self.kind, self.data = "word", None
            self.low = self.key = "no"  # "zero arrests" are no arrests
        if self.kind == "word":
            self._look_up()
        self.opens = self.node is not None or self.contracted > 0

    def _look_up(self) -> None:
        self.contracted = _contracted(self.low)
        self.pronoun = self.contracted > 0 and self.low[: self.contracted] in lexicon().contracted
        low = self.key.replace("‑", "-")
        trie = lexicon().trie
        node = trie.get(low)
        possessive = False
        if node is None and low.endswith(("'s", "s'")):
            # A possessive keeps its noun: "officers' search", "today's warrant".
            node, possessive = trie.get(low[:-2] if low.endswith("'s") else low[:-1]), True
        ends = node.get(END) if node else None
        if ends is None or possessive:
            self.kind = "name" if self.text[0].isupper() else "word"
            self.tags = {"possessive": ends} if possessive else _NOTHING
        else:
            self.kind, self.tags = leading(ends), ends
        if node is not None and not possessive and len(node) > (END in node):
            self.node = node

    def token(self, begin: int) -> Token:
        return Token(self.kind, self.text, begin, begin + self.size, self.tags, self.data, self.low)


@lru_cache(maxsize=50_000)
def _piece(kind: str, text: str) -> _Piece:
    return _Piece(kind, text)


def _counted(kind: str, text: str) -> tuple[str, Any]:
    """The class of a token with digits, and what it counts; "£9999999999999k" is a slip of a finger."""
    kind, data = _as_written(kind, text)
    if data is not None and (data[0] if kind == "weight" else data) > LARGEST:
        return "code", None
    return kind, data


def _as_written(kind: str, text: str) -> tuple[str, Any]:
    if kind == "money":
        return kind, money(text)
    if kind == "weight":
        return kind, weight(text)
    if kind == "num":
        return ("code", None) if text.endswith("%") else (kind, number(text))
    if kind == "fraction":
        return "num", number(text)
    if kind == "code" and (counted := _COUNT_WITH_MAGNITUDE.match(text)):
        return "num", number(counted.group(1)) * _MAGNITUDE[counted.group(2).lower()]
    return kind, None


def leading(tags: dict[str, Any]) -> str:
    """The tag that a word with several goes by."""
    return next((tag for tag in _ORDER if tag in tags), "word")


_NONE = frozenset({"zero", "nil"})

# What stands between two spaces -> its pieces, each with its offset; none where they depend on what follows.
_KNOWN: dict[str, tuple[tuple[_Piece, int], ...]] = {}
_MOST_KNOWN = 100_000
_LONGEST_KNOWN = 50  # characters; what is longer is hardly met again
_GOES_ON = re.compile(r"[\d£¼½¾]")
_STOPS = frozenset(",.;:")


def _taken_apart(chunk: str) -> tuple[tuple[_Piece, int], ...]:
    known: tuple[tuple[_Piece, int], ...]
    if chunk.isalpha():
        known = ((_piece("word", chunk), 0),)
    elif chunk[0] == "[" and _LETTER.fullmatch(chunk):
        known = ((_piece("punct", chunk[-1]), len(chunk) - 1),) if len(chunk) > len("[A]") else ()
    elif chunk[-1:] in _STOPS and chunk[:-1].isalpha():
        known = (_piece("word", chunk[:-1]), 0), (_piece("punct", chunk[-1]), len(chunk) - 1)
    elif _GOES_ON.search(chunk):
        return ()
    else:
        found = ((_piece(m.lastgroup or "punct", m.group()), m.start()) for m in _TOKEN.finditer(chunk))
        known = tuple(found)
    if len(_KNOWN) >= _MOST_KNOWN:
        _KNOWN.clear()
    if len(chunk) <= _LONGEST_KNOWN:
        _KNOWN[chunk] = known
    return known


# "a 19-year-old man [A] and a 20-year-old man [B]": how a release tells people apart whom it does not name
_LETTER = re.compile(r"\[[A-Z]\][,.;:]?")
_SHORT = {"'s": "is", "'ve": "have"}


def _contracted(low: str) -> int:
    """Where a word may part into two, "they've" and "the van's been"; 0 for any other word."""
    for ending in _SHORT:
        if low.endswith((ending, ending.replace("'", "’"))):
            stem = low[: -len(ending)]
            if stem in lexicon().contracted or (ending == "'s" and stem in lexicon().trie):
                return len(low) - len(ending)
    return 0


def _goes_on_as_verb(pieces: list[_Piece], i: int) -> bool:
    """Whether the "'s" of a noun is "has": "the van's been recovered", "the driver's also been charged"."""
    following = [piece.low for piece in pieces[i + 1 : i + 4]]
    return following[:1] == ["been"] or (
        "been" in following[1:2] and "adverbs" in lexicon().trie.get(following[0], {}).get(END, {})
    )


def _two_words(pieces: list[_Piece], i: int, begin: int, tokens: list[Token]) -> None:
    """Append the two words of a short form; "he's since been charged" has the one, "he's wanted" the other."""
    piece = pieces[i]
    stem, ending = piece.text[: piece.contracted], piece.text[piece.contracted :]
    tokens.append(_piece("word", stem).token(begin))
    low = _SHORT[ending.lower().replace("’", "'")]
    if low == "is" and any(p.low == "been" for p in pieces[i + 1 : i + 4]):
        low = "has"
    rest = _piece("word", low)
    tokens.append(
        Token(rest.kind, ending, begin + piece.contracted, begin + piece.size, rest.tags, None, low)
    )


def _phrase(text: str, pieces: list[_Piece], begins: list[int], i: int, tokens: list[Token]) -> int:
    """Append the longest phrase of the lexicon that begins at word ``i``, or the word itself; the next index."""
    piece, begin = pieces[i], begins[i]
    if piece.contracted and (piece.pronoun or _goes_on_as_verb(pieces, i)):
        _two_words(pieces, i, begin, tokens)
        return i + 1
    node = piece.node
    best, tags = i, None
    finish = begin + piece.size
    for j in range(i + 1, len(pieces)):
        node = node.get(pieces[j].key) if node is not None and begins[j] - finish <= 1 else None
        if node is None:
            break
        finish = begins[j] + pieces[j].size
        if END in node:
            best, tags = j, node[END]
    if tags is None:
        tokens.append(piece.token(begin))
    else:
        finish = begins[best] + pieces[best].size
        tokens.append(Token(leading(tags), text[begin:finish], begin, finish, tags))
    return best + 1
