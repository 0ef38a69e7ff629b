"""The lexicon in memory: YAML word lists turned into one trie of phrases, so that a text is looked up once."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator
from functools import lru_cache
from importlib.resources import files
from itertools import chain
from typing import Any

import yaml

WORD = re.compile(r"[a-z][a-z-]+")
# Flags of a word: an outcome by itself; finding, stopping and visiting only with something found, stopped, visited.
OUTCOME, FIND, THING, STOP, VEHICLE, VISIT, PLACE = 1, 2, 4, 8, 16, 32, 64
_FLAGS = {"outcome": OUTCOME, "find": FIND, "vehicle": VEHICLE, "visit": VISIT}


def readable(flags: int) -> bool:
    """Whether a sentence whose words have these flags can state an outcome.

    >>> readable(OUTCOME), readable(FIND), readable(FIND | THING), readable(STOP | PLACE)
    (True, False, True, False)
    """
    return bool(
        flags & OUTCOME
        or (flags & FIND and flags & THING)
        or (flags & STOP and flags & VEHICLE)
        or (flags & VISIT and flags & PLACE)
    )


@lru_cache(maxsize=2)  # every step of one release asks for it
def lowered(text: str) -> str:
    """The text in small letters, every letter at the offset it had: a few would grow and stay as they are.

    >>> lowered("On 3 MAY in İzmir")
    'on 3 may in İzmir'
    """
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


# Letters and the hyphens within words stay, all else becomes a space.
_PLAIN = bytes(code if chr(code) in "abcdefghijklmnopqrstuvwxyz-" else 32 for code in range(256))

_LOOSE = re.compile(" -+")  # hyphens before a word, not within it


def plain(low: str) -> str:
    """A text in small letters with nothing but its words, each at the offset it had.

    >>> plain("- 18-year-old men (£5)")
    '     year-old men     '
    """
    words = low.encode("ascii", "replace").translate(_PLAIN).decode("ascii")
    if " -" in words:
        words = _LOOSE.sub(lambda hyphens: " " * len(hyphens[0]), words)
    return words.lstrip("-").rjust(len(words)) if words.startswith("-") else words


LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

# Words that stand in most sentences, and in none of which a phrase is looked for.
_SMALL = frozenset("a an and at been by for from had have in into of off on our out the to up with".split())

# A trie node maps the next word to a node; the phrase that ends here is under END.
END = ""


def read_yaml(name: str) -> Any:
    """One file of the lexicon, parsed.

    Raises ``ValueError`` that names the file and line where the YAML is broken.
    """
    text = files("extract").joinpath("lexicon", name).read_text(encoding="utf-8")
    try:
        return yaml.load(text, Loader=LOADER)  # noqa: S506 - LOADER is a safe loader
    except yaml.YAMLError as error:
        raise ValueError(f"extract/lexicon/{name} is not valid YAML: {error}") from error


def plural(noun: str) -> str:
    """The regular plural of a noun or noun phrase.

    >>> plural("knife"), plural("catalytic converter"), plural("cannabis grow box"), plural("set of scales")
    ('knives', 'catalytic converters', 'cannabis grow boxes', 'sets of scales')
    """
    head, separator, rest = noun.partition(" of ")
    if separator:
        return plural(head) + separator + rest
    if head.endswith("knife"):
        return head[:-2] + "ves"
    if head.endswith(("s", "x", "ch", "sh")):
        return head + "es"
    if head.endswith("y") and head[-2] not in "aeiou":
        return head[:-1] + "ies"
    if head.endswith("man") and not head.endswith("german"):
        return head[:-3] + "men"
    return head + "s"


class Lexicon:
    """Every word and phrase the grammar knows, with its tags.

    ``trie`` leads from the first word of a phrase to its tags: a mapping of tag name to data, such as
    ``{"item": ("knives", "many")}`` or ``{"verb": ("arrests", "past"), "strength": "strong"}``.
    """

    def __init__(self) -> None:
        self.trie: dict[str, Any] = {}
        self.item_units: dict[str, tuple[str, str]] = {}
        self.metric_units: dict[str, str] = {}
        self.counts_as: dict[str, str] = {}  # outcomes that count as another metric: a summons is a charge
        # What each word can contribute to the reading of a sentence, as a sum of the flags above.
        self.triggers: dict[str, int] = {}
        # Of phrases ("taken into custody"): by the longest word, the others that must stand there too.
        self.companions: dict[str, list[tuple[frozenset[str], int]]] = {}
        words = read_yaml("words.yaml")
        self.contracted = frozenset(words["contracted"])
        # Word classes that are asked for by name and are no tag of a token.
        self.things = {name: frozenset(members) for name, members in words["things"].items()}
        self._add_words(words)
        self._add_numbers(read_yaml("numbers.yaml"))
        self._add_triggers(words["triggers"])
        self._add_people(read_yaml("people.yaml"))
        self._add_items(read_yaml("items.yaml"))
        self._add_outcomes(read_yaml("outcomes.yaml"))
        self._flagged = frozenset([*self.triggers, *self.companions])
        self.leads = self._leads()
        # Each of these states an outcome by itself.
        self.outright = frozenset(word for word, flags in self.triggers.items() if flags & OUTCOME)

    def _leads(self) -> frozenset[str]:
        """Words of which one stands in every sentence that can state an outcome: as few and as rare as may be.

        Of the phrases "held on suspicion", "held for questioning" and "held on remand" all have "held", which is rarer.
        """
        leads = {word for word, flags in self.triggers.items() if flags & (OUTCOME | FIND | STOP | VISIT)}
        phrases = [{head, *others} for head, beside in self.companions.items() for others, _ in beside]
        while phrases := [phrase for phrase in phrases if leads.isdisjoint(phrase)]:
            times = Counter(word for phrase in phrases for word in phrase - _SMALL or phrase)
            leads.add(max(times, key=lambda word: (times[word], len(word), word)))
        return frozenset(leads)

    def _add_words(self, words: dict[str, Any]) -> None:
        for tag in ("be", "have", "modal", "negation", "adverbs"):
            for word in words[tag]:
                self.add(word, tag, True)
        for word, unit in words["containers"].items():
            self.add(word, "container", unit)
        for tag in ("places_of_search", "compound_heads", "acted"):
            for word in words[tag]:
                self.add(word, tag, True)
        for word in words["places_of_search"]:
            self._flag(word, PLACE)

    def _add_numbers(self, numbers: dict[str, Any]) -> None:
        for tag in ("units", "scales", "ordinals"):
            for word, value in numbers[tag].items():
                self.add(word, tag, value)
        for word, value in _joined_numbers(numbers["units"]):
            self.add(word, "units", value)
        for tag in ("approx", "min", "max", "vague", "or_so", "not_counts"):
            for word in numbers[tag]:
                self.add(word, tag, True)

    def _add_triggers(self, triggers: dict[str, Any]) -> None:
        self._finds, self.visits = frozenset(triggers["finds"]), frozenset(triggers["visits"])
        for name, flag in _FLAGS.items():
            for word in triggers[name]:
                self._flag(word, flag)
        for name, flag in (("beside", OUTCOME), ("find_beside", FIND)):
            for word, others in triggers[name].items():
                self.companions[word] = [(frozenset({other}), flag) for other in others]

    def _add_people(self, people: dict[str, Any]) -> None:
        for word in people["police"]:
            self.add(word, "police", True)
        for word, count in people["pronouns"].items():
            self.add(word, "pronoun", count)
        for word in people["bands"]:
            self.add(word, "band", True)
        for word, count in people["pairs"].items():
            self.add(word, "pair", count)
        for word in people["one"]:
            self.add(word, "person", 1)
            self.add(plural(word), "person", 0)
        for word in people["many"]:
            self.add(word, "person", 0)

    def _flag(self, word: str, flag: int) -> None:
        self.triggers[word] = self.triggers.get(word, 0) | flag

    def _trigger(self, metric: str, phrase: str) -> None:
        """Flag an outcome phrase by its longest word, which counts only together with the phrase's other words."""
        words = WORD.findall(phrase.lower())
        head = max(phrase.replace("/", " ").split(), key=len)
        if metric == "execution" and head != "executed":
            return
        if head in self.visits:
            self._flag(head, VISIT)
        if metric == "vehicles_stopped":
            flag = STOP
        elif metric == "seizure" and head in self._finds:
            flag = FIND
        elif head not in self.visits or head == "searched":
            flag = OUTCOME
        else:
            return
        others = frozenset(words) - {head}
        if others:
            self.companions.setdefault(head, []).append((others, flag))
        else:
            self._flag(head, flag)

    def flags_of(self, words: Collection[str]) -> int:
        """The flags of the words of a stretch of text, added up.

        >>> words = lexicon()
        >>> words.flags_of(["two", "were", "arrested"]) == words.flags_of(["taken", "into", "custody"]) == OUTCOME
        True
        >>> words.flags_of(["taken", "to", "hospital"]) & OUTCOME
        0
        """
        flags, heads = 0, []
        words = set(words)  # asked many times
        for word in self._flagged & words:
            flags |= self.triggers.get(word, 0)
            if word in self.companions:
                heads.append(word)
        if heads and not flags & OUTCOME:
            for word in heads:
                for others, flag in self.companions[word]:
                    if others.issubset(words):
                        flags |= flag
        return flags

    def add(self, phrase: str, tag: str, data: Any) -> None:
        """Add one phrase with a tag; the first data given for a phrase and tag stays."""
        node = self.trie
        for word in phrase.lower().replace("/", " / ").split():
            node = node.setdefault(word, {})
        node.setdefault(END, {}).setdefault(tag, data)

    def _add_items(self, items: dict[str, Any]) -> None:
        for item, entry in items.items():
            self.item_units[item] = (entry["unit"], entry["bare"])
            for noun in chain.from_iterable(
                entry.get(form, ()) for form in ("one", "many", "mass", "either")
            ):
                for word in (
                    (noun.split()[-1], plural(noun).split()[-1]) if " of " not in noun else noun.split()
                ):
                    self._flag(word.lower(), THING | (VEHICLE if item == "vehicles" else 0))
            for number in ("one", "either"):
                for noun in entry.get(number, ()):
                    self.add(noun, "item", (item, number))
                    self.add(plural(noun), "item", (item, "many"))
            for number in ("many", "mass"):
                for noun in entry.get(number, ()):
                    self.add(noun, "item", (item, number))

    def _add_outcomes(self, outcomes: dict[str, Any]) -> None:
        for metric, entry in outcomes.items():
            self.metric_units[metric] = entry.get("unit", "")
            self.counts_as[metric] = entry.get("counts_as", metric)
            for form in ("past", "ing", "base"):
                for phrase in entry.get(form, ()):
                    self.add(phrase, "verb", (metric, form))
                    self._trigger(metric, phrase)
            for form in ("noun", "nouns"):
                for phrase in entry.get(form, ()):
                    self.add(phrase, "noun", (metric, form))
                    if metric == "vehicles_stopped":
                        self._flag(phrase.split()[-1], OUTCOME)  # "vehicle stops": not every vehicle
                    else:
                        self._trigger(metric, phrase)
            for phrase in entry.get("not", ()):
                self.add(phrase, "excluded", metric)
            for strength, phrases in entry.get("strength", {}).items():
                for phrase in phrases:
                    self.add(phrase, "strength", strength)


@lru_cache(maxsize=1)
def contexts() -> dict[str, dict[str, frozenset[str]]]:
    """The words around an outcome that tell what is meant, by the module of the grammar that asks for them.

    >>> "custody" in contexts()["stops"]["elsewhere"]
    True
    """
    modules = read_yaml("contexts.yaml")
    return {
        module: {name: frozenset(words) for name, words in lists.items()} for module, lists in modules.items()
    }


@lru_cache(maxsize=1)
def calendar() -> dict[str, dict[str, Any]]:
    """The names of months and holidays, with their days.

    >>> calendar()["months"]["sept"], calendar()["fixed"]["boxing day"]
    (9, [12, 26])
    """
    names: dict[str, dict[str, Any]] = read_yaml("calendar.yaml")
    return names


def any_of(words: Collection[str]) -> str:
    """The pattern that finds any of the words; a trailing * stands for any ending, an apostrophe for a curly one too.

    >>> any_of({"raid", "farm*", "minister's visit"})
    "(?:raid|minister['’]s\\\\ visit|farm\\\\w*)"
    """
    patterns = (
        re.escape(word).replace(r"\*", r"\w*").replace("'", "['’]") for word in sorted(words, reverse=True)
    )
    return f"(?:{'|'.join(patterns)})"


def _joined_numbers(units: dict[str, int]) -> Iterator[tuple[str, int]]:
    """The numbers of two words that a hyphen joins: "twenty-one" to "ninety-nine"."""
    for tens, many in units.items():
        if many % 10 or many < 20:
            continue
        yield from ((f"{tens}-{ones}", many + few) for ones, few in units.items() if few < 10)


@lru_cache(maxsize=1)
def number_values() -> dict[str, int]:
    """The numbers in words, each of one word.

    >>> number_values()["twelve"]
    12
    """
    values: dict[str, int] = read_yaml("numbers.yaml")["units"]
    return values


def number_words(first: int, last: int) -> str:
    """The pattern of the numbers in words from the first to the last.

    >>> number_words(2, 4)
    '(?:two|three|four)'
    """
    return any_of([word for word, value in number_values().items() if first <= value <= last])


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The lexicon, read once a process."""
    return Lexicon()
