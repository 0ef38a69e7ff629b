"""How time grows: every regular expression, and reading and extraction as a whole, on texts made to be slow.

Only ratios are looked at: what is ten times as long may take some ten times as long, a hundred times it may not.
"""

from __future__ import annotations

import ast
import json
import re
import re._constants as sre
import re._parser as parser
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import pytest

from extract import extract_release, read_release
from tests.extract.growth import LONG, MOST, SHORT, growth, seconds

PROJECT = Path(__file__).resolve().parents[2]
QUICK = (
    0.0015  # seconds of the processor for the short text: the square of 10,000 steps takes a good deal more
)

# --- regular expressions --------------------------------------------------------------------------------

# Run on its own, so that it sees the modules compile: pattern, flags, module and line of each.
COLLECT = """
import importlib, json, pkgutil, re, sys
compiled, found = re._compile, {}
def noted(pattern, flags):
    made, frame = compiled(pattern, flags), sys._getframe(1)
    while frame.f_code.co_filename == re.__file__:
        frame = frame.f_back
    module = frame.f_globals.get("__name__", "")
    if module.split(".")[0] in ("extract", "dashboard") and isinstance(made.pattern, str):
        found.setdefault((made.pattern, made.flags), (module, frame.f_lineno))
    return made
re._compile = noted
import extract, dashboard
for package in (extract, dashboard):
    for each in pkgutil.iter_modules(package.__path__, package.__name__ + "."):
        if not each.name.endswith(("__main__", ".app")):
            importlib.import_module(each.name)
# what is built from the lexicon when it is first asked for
from pathlib import Path
from extract.areas import Gazetteer
from extract.facts import contradictions
from extract.operation import load_operations, operation_named
from extract.terminal import marked_paragraphs
for file in Path("extract/lexicon/areas").glob("*.yaml"):
    Gazetteer.for_force(file.stem.replace("-", " ").title()).setting("Two men were arrested in Deal.")
for operation in load_operations().values():
    operation_named(f"{operation.name} began", operation.force, operation.start)
release = extract.read_release(next(Path("seeds").glob("*.txt")))
marked_paragraphs(release, extract.extract_release(release)), contradictions(release)
print(json.dumps([[*key, *place] for key, place in found.items()]))
"""


@lru_cache(maxsize=1)
def collected() -> list[tuple[str, int, str, int]]:
    shown = subprocess.run(
        [sys.executable, "-c", COLLECT], capture_output=True, text=True, cwd=PROJECT, check=True
    )
    return [tuple(each) for each in json.loads(shown.stdout.splitlines()[-1])]


def file_of(module: str) -> Path:
    return PROJECT / (module.replace(".", "/") + ".py")


@cache
def matched_only(module: str) -> tuple[list[tuple[int, int]], ...]:
    """The lines of a module whose pattern is only ever tried at one place, by ``match`` or ``fullmatch``."""
    path = file_of(module)
    path = path if path.exists() else path.with_suffix("") / "__init__.py"
    tree = ast.parse(path.read_text(encoding="utf-8"))
    tried, searched, lines = set(), set(), []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        searched |= {each.id for each in node.args if isinstance(each, ast.Name)}
        if isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name):
            (tried if node.func.attr in ("match", "fullmatch") else searched).add(node.func.value.id)
            if node.func.value.id == "re" and node.func.attr in ("match", "fullmatch"):
                lines.append((node.lineno, node.lineno + 3))
        if isinstance(node.func, ast.Attribute) and node.func.attr == "opens":  # of periods.Words
            opening = {each.id for each in node.args if isinstance(each, ast.Name)}
            searched, tried = searched - opening, tried | opening
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            name = node.targets[0].id
            if name in tried and name not in searched:
                lines.append((node.lineno, node.end_lineno or node.lineno))
    return (lines,)


def work_of(pattern: re.Pattern[str], module: str, line: int) -> Callable[[str], object]:
    """What is done with a pattern: it is searched all over the text, unless it is only tried at its beginning."""
    (lines,) = matched_only(module)
    if any(first <= line <= last for first, last in lines):
        return pattern.match
    return lambda text: sum(1 for _ in pattern.finditer(text))


_CATEGORIES = {
    sre.CATEGORY_DIGIT: "1",
    sre.CATEGORY_SPACE: " ",
    sre.CATEGORY_WORD: "a",
    sre.CATEGORY_NOT_DIGIT: "a",
    sre.CATEGORY_NOT_SPACE: "a",
    sre.CATEGORY_NOT_WORD: "-",
}
_REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)


def character(members: Any, choice: int) -> str:
    """A character of a set: its ``choice``-th member, or one that is in none of those it excludes."""
    named = []
    for op, value in members:
        if op is sre.LITERAL:
            named.append(chr(value))
        elif op is sre.RANGE:
            named += [chr(value[0]), chr(value[1])]
        elif op is sre.CATEGORY:
            named.append(_CATEGORIES[value])
    if members[0][0] is sre.NEGATE:
        return next(each for each in "a 1-,.\n“" if each not in named)
    return named[choice % len(named)]


def matching(tree: Any, choice: int = 0) -> str:
    """A text that the pattern roughly matches, each repeat as few times as it may."""
    text = []
    for op, value in tree:
        if op is sre.LITERAL:
            text.append(chr(value))
        elif op is sre.NOT_LITERAL:
            text.append("b" if value == ord("a") else "a")
        elif op is sre.ANY:
            text.append("a")
        elif op is sre.IN:
            text.append(character(value, choice))
        elif op is sre.BRANCH:
            text.append(matching(value[1][choice % len(value[1])], choice))
        elif op is sre.SUBPATTERN:
            text.append(matching(value[3], choice))
        elif op is sre.ATOMIC_GROUP:
            text.append(matching(value, choice))
        elif op in _REPEATS:
            text.append(matching(value[2], choice) * max(1, value[0]))
    return "".join(text)


def pumps(tree: Any, choice: int, before: str = "") -> Iterator[tuple[str, str]]:
    """For each open repeat of a pattern: what leads to it, and what can be repeated there."""
    for op, value in tree:
        if op in _REPEATS:
            if value[1] > 20:
                yield before, matching(value[2], choice)
                yield before, matching(value[2], choice + 1)
            yield from pumps(value[2], choice, before)
        elif op is sre.BRANCH:
            for branch in value[1]:
                yield from pumps(branch, choice, before)
        elif op is sre.SUBPATTERN:
            yield from pumps(value[3], choice, before)
        elif op in (sre.ASSERT, sre.ASSERT_NOT):
            yield from pumps(value[1], choice, before)
        elif op is sre.ATOMIC_GROUP:
            yield from pumps(value, choice, before)
        before += matching([(op, value)], choice)


def attacks(pattern: str, flags: int) -> list[tuple[str, str]]:
    """Beginnings, and what is to be repeated after them, that a pattern may stumble over."""
    tree = parser.parse(pattern, flags)
    found = {("", each) for each in (" ", "a", "1", ", ", "A ", "'", "-", ".", "\n")}
    whole = matching(tree) or "a"
    found |= {("", whole), ("", whole[:-1] or "a")}
    for choice in (0, 1):
        for before, pump in pumps(tree, choice):
            if pump:
                found |= {(before, pump), ("", pump), ("", before + pump)}
    return sorted(found)


def attack(before: str, pump: str, size: int) -> str:
    return (before + pump * (size // len(pump) + 1))[:size] + "\x00"


def test_every_pattern_of_the_code_is_collected() -> None:
    """Each call of ``re`` that stands in a module with its pattern written out is among those collected."""
    known = {pattern for pattern, *_ in collected()}
    assert len(known) > 200
    assert sum(len(pattern) > 1000 for pattern in known) >= 3, "those built from the lexicon"
    missing = []
    for path in (PROJECT / "extract").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
                function, arguments = node.value.func, node.value.args
                if ast.unparse(function) == "re.compile" and isinstance(arguments[0], ast.Constant):
                    if isinstance(arguments[0].value, str) and arguments[0].value not in known:
                        missing.append(f"{path.name}:{node.lineno}")
    assert not missing


def test_the_attacks_find_what_grows_too_fast() -> None:
    """The measure itself: patterns known to be slow are found, and a good one is not."""

    def slow(pattern: str) -> bool:
        work = work_of(re.compile(pattern), "extract.words", 0)
        return any(
            growth(work, attack(*each, 400), attack(*each, 4_000)) > MOST for each in attacks(pattern, 0)
        )

    assert slow(r"[.!?]+[”)]*\s+[A-Z]")
    assert slow(r"(?:\d[\w/-]*) of$")
    assert not slow(r"(?<![.!?])[.!?]++[”)]*+\s++[A-Z]")


def test_every_pattern_grows_with_the_length_of_the_text() -> None:
    slow = []
    for pattern, flags, module, line in collected():
        work = work_of(re.compile(pattern, flags), module, line)
        worst, cost = ("", "a"), 0.0
        for each in attacks(pattern, flags):
            took = seconds(work, attack(*each, SHORT))
            if took > cost:
                worst, cost = each, took
            if took > QUICK and growth(work, attack(*each, SHORT // 10), attack(*each, SHORT)) >= MOST:
                slow.append((module, line, pattern[:60], *each))
                break
        else:
            if growth(work, attack(*worst, SHORT), attack(*worst, LONG)) >= MOST:
                slow.append((module, line, pattern[:60], *worst))
    assert not slow


def repeats_a_group(tree: parser.SubPattern) -> bool:
    """Whether something longer than a character is repeated with a ``+`` that gives nothing back."""
    for op, argument in tree:
        inside = argument if isinstance(argument, tuple | list) else (argument,)
        if op is sre.POSSESSIVE_REPEAT:
            [*first] = argument[2]
            if len(first) > 1 or first[0][0] not in (sre.LITERAL, sre.NOT_LITERAL, sre.ANY, sre.IN):
                return True
        for each in inside:
            for tree in each if isinstance(each, list) else [each]:
                if isinstance(tree, parser.SubPattern) and repeats_a_group(tree):
                    return True
    return False


def test_no_pattern_repeats_a_group_as_python_3_11_2_cannot() -> None:
    """There ``(?:,\\d{3})++`` takes ", " for a part of it; ``(?>(?:,\\d{3})+)`` says the same."""
    assert repeats_a_group(parser.parse(r"a(?:,\d{3})++"))
    assert repeats_a_group(parser.parse(r"x|(?:a|b(?!(?:ab)*+))?"))
    assert not repeats_a_group(parser.parse(r"[ab]++c*+(?>(?:ab)+)"))
    wrong = [each for each in collected() if repeats_a_group(parser.parse(each[0], each[1]))]
    assert not wrong


# --- reading and extraction as a whole ------------------------------------------------------------------

PIECES = [
    "one hundred and ", "12 ", "and ", ", ", "( ", "“x” ", "John Smith, ", "on 4 July 2020 ", "last week ", "...",
    "\n* 3 knives", "## Arrests\n3\n", "Corby | 3 | 4\n", "a further man was arrested. ", "two men were arrested, ",
    "Sgt Lee said: “We arrested two men.” ", "They seized 12 knives and £300. ", "three of whom were charged, ",
]  # fmt: skip


@pytest.mark.parametrize("piece", PIECES, ids=str.strip)
def test_whatever_is_repeated_time_grows_with_the_length(piece: str) -> None:
    def work(text: str) -> None:
        extract_release(read_release(text, name="a.md", force="Kent", published=date(2020, 7, 14)))

    def repeated(size: int) -> str:
        return "Two men were arrested. " + piece * (size // len(piece))

    work(repeated(100))
    assert growth(work, repeated(SHORT), repeated(LONG)) < MOST


def test_a_megabyte_of_number_words_is_read_in_a_moment() -> None:
    """A hundred times as long as the sentence beside it, and made of one phrase: neither endless nor boundless."""

    def work(text: str) -> None:
        found = extract_release(read_release(text, name="a.md"))
        assert all(o.value is None or o.value <= 1000 for o in found)

    words = "Two men were arrested and " + "one hundred and " * 62_500
    assert len(words) > 1_000_000
    assert growth(work, words[:LONG], words) < MOST


def test_many_outcomes_in_one_sentence_take_little_more_than_in_many() -> None:
    def work(text: str) -> None:
        extract_release(read_release(text, name="a.md"))

    each = "Two men were arrested. " * 400
    assert growth(work, each, each.replace(".", " and")) < MOST / 4
