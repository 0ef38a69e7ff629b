"""How fast releases are read, against yardsticks in the same run: a Markdown table of ratios.

    python tests/benchmarks/extraction.py RELEASES [--count 1000] [--rounds 3]

RELEASES is a folder or archive. The floor is what no reader of the same files can do without: their bytes, the
header's YAML and one regular expression with the stems of the outcome words. The peer is spaCy's blank English
tokeniser with sentence splitting and a Matcher of four patterns (``pip install spacy``; left out without it), which
finds far less. Times are CPU seconds of one process, the best of the rounds, so that other work on the machine
shows less. No test asserts on them.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import islice
from typing import Any

import yaml

from extract import extract_release, read_release
from extract.corpus import iter_sources
from extract.words import LOADER

OUTCOME = re.compile(
    "arrest|charg|remand|caution|resolution|referr|warrant|search|safeguard|fine|report|ticket|stopp|seiz|recover"
)


def seconds(work: Callable[[], Any], rounds: int) -> float:
    """The CPU time that ``work`` takes, the best of the rounds."""
    best = float("inf")
    for _ in range(rounds):
        begun = time.process_time()
        work()
        best = min(best, time.process_time() - begun)
    return best


def sample(paths: list[str], count: int) -> list[tuple[str, bytes]]:
    """So many releases of the first 20 times as many, drawn with a fixed seed."""
    sources = ((name, data) for name, data in iter_sources(paths) if isinstance(data, bytes))
    there = list(islice(sources, 20 * count))
    return random.Random(1).sample(there, min(count, len(there)))


def floor(releases: list[tuple[str, bytes]]) -> Callable[[], None]:
    """Decoding, the header's YAML, and one expression with every outcome word over the text."""

    def work() -> None:
        for _, data in releases:
            text = data.decode("utf-8", "replace")
            header, _, body = text.removeprefix("```").partition("```")
            with suppress(yaml.YAMLError):
                yaml.load(header, Loader=LOADER)  # noqa: S506 - LOADER is a safe loader
            OUTCOME.findall(body.lower())

    return work


def peer(texts: list[str]) -> Callable[[], None] | None:
    """spaCy's tokeniser, sentence splitter and Matcher, or ``None`` where it is not installed."""
    try:
        import spacy
        from spacy.matcher import Matcher
    except ImportError:
        return None
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    matcher = Matcher(nlp.vocab)
    outcomes = {"IN": ["arrested", "charged", "remanded", "cautioned", "seized", "recovered"]}
    matcher.add("passive", [[{"LOWER": {"IN": ["was", "were", "been"]}}, {"LOWER": outcomes}]])
    matcher.add("counted", [[{"LIKE_NUM": True}, {"LOWER": {"IN": ["arrests", "warrants", "charges"]}}]])
    matcher.add("people", [[{"LIKE_NUM": True}, {"LOWER": {"IN": ["men", "women", "people"]}}]])
    matcher.add("money", [[{"LOWER": "£"}, {"LIKE_NUM": True}]])

    def work() -> None:
        for text in texts:
            document = nlp(text)
            matcher(document)
            sum(1 for _ in document.sents)

    return work


def rows(releases: list[tuple[str, bytes]], rounds: int) -> Iterator[tuple[str, float]]:
    """What was measured, and its milliseconds a release."""
    each = 1000 / len(releases)
    read = [read_release(data, name=name) for name, data in releases]
    texts = [release.text for release in read]
    yield "floor: bytes, header, one expression", seconds(floor(releases), rounds) * each
    work = peer(texts)
    if work is not None:
        yield "peer: spaCy's tokeniser, sentences and Matcher", seconds(work, rounds) * each
    reading = seconds(lambda: [read_release(data, name=name) for name, data in releases], rounds) * each
    finding = seconds(lambda: [extract_release(release) for release in read], rounds) * each
    yield "opstats: bytes to a release", reading
    yield "opstats: a release to observations", finding
    yield "opstats, file to observations", reading + finding


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("releases", nargs="+")
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    releases = sample(asked.releases, asked.count)
    if not releases:
        sys.exit(f"no releases in {', '.join(asked.releases)}")
    size = sum(len(data) for _, data in releases) / len(releases)
    measured = list(rows(releases, asked.rounds))
    least = measured[0][1]
    other = next((each for name, each in measured if name.startswith("peer")), None)
    print(f"{len(releases):,} releases of {size:,.0f} bytes, Python {sys.version.split()[0]}\n")
    print("| | ms a release | times the floor | times the peer |\n| --- | ---: | ---: | ---: |")
    for name, each in measured:
        beside = f"{each / other:.2f}" if other else "–"
        print(f"| {name} | {each:.2f} | {each / least:.1f} | {beside} |")


if __name__ == "__main__":
    main()
