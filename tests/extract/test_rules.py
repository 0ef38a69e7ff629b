"""The rules explained: each in the file with an example that it reads, and none there that the code has not."""

from __future__ import annotations

import ast
import re
from datetime import date
from pathlib import Path

import pytest

import extract
from extract import extract_release, read_release
from extract.rules import meaning, rules
from extract.words import read_yaml
from tests.extract.test_statements import TABLE, read

MODULES = Path(extract.__file__).parent
OUTCOMES = set(read_yaml("outcomes.yaml"))
# Lends its number to warrants told of before and is never the rule of an observation.
LENT = {"warrants.addresses"}
ADD = "add an example of each in extract/lexicon/rules.yaml (its head says how)"


def told(sentence: str) -> list[tuple[str, str]]:
    """The observations of an example as a small release: rule, and fact as the file writes it."""
    release = read_release(sentence.replace(" | ", "\n\n"), name="example.md", published=date(2021, 3, 1))
    return [
        (
            each.rule,
            " ".join(
                filter(
                    None,
                    (
                        each.metric,
                        each.item,
                        "?" if each.value is None else f"{each.value:g}",
                        each.unit,
                    ),
                )
            ),
        )
        for each in extract_release(release)
    ]


@pytest.mark.parametrize("rule", rules().examples)
def test_the_example_of_a_rule_is_read_by_it(rule: str) -> None:
    sentence, fact = rules().examples[rule]
    assert (rule, fact) in told(sentence)


def test_every_rule_has_an_example_of_its_own() -> None:
    sentences = [sentence for sentence, _ in rules().examples.values()]
    assert sorted({each for each in sentences if sentences.count(each) > 1}) == []
    forms = {rule.partition(".")[2] for rule in rules().examples}
    assert sorted(rules().outcomes.keys() - forms) == []
    assert sorted(rules().strengths.keys() - {form.partition("_")[0] for form in forms}) == []
    assert [rule for rule in rules().examples if not meaning(rule)] == []


# The rules that the code has


def readers() -> list[Path]:
    """The modules that make statements, and so name rules."""
    return [
        each for each in MODULES.glob("*.py") if "from extract.statement import" in each.read_text("utf-8")
    ]


def named_in_code() -> tuple[set[str], set[str], set[str]]:
    """What the sources say of rules: whole names, forms of any outcome, and forms of things taken.

    That is ``"arrests.owner"``, the "passive" of ``f"{metric}.passive"``, and the "list" of
    ``f"seizure.{strength}_list"`` and ``rule + "_list"``.
    """
    names, forms, takings = set(), set(), set()
    for node in (node for path in readers() for node in ast.walk(ast.parse(path.read_text("utf-8")))):
        match node:
            case ast.Constant(value=str(word)) if re.fullmatch(rf"(?:{'|'.join(OUTCOMES)})\.[a-z_]+", word):
                names.add(word)
            case ast.JoinedStr(values=[ast.FormattedValue(), ast.Constant(value=str(word))]):
                forms.update(re.findall(r"^\.([a-z_]+)$", word))
            case ast.JoinedStr(
                values=[ast.Constant("seizure."), ast.FormattedValue(), ast.Constant(value=str(word))]
            ):
                takings.update(re.findall(r"^_([a-z]+)$", word))
            case ast.BinOp(left=ast.Name("rule"), right=ast.Constant(value=str(word))):
                takings.update(re.findall(r"^_([a-z]+)$", word))
    return names, forms, takings


def test_every_rule_that_the_code_names_is_explained() -> None:
    names, forms, takings = named_in_code()
    assert {"warrants.addresses", "arrests.headline"} <= names
    assert {"passive", "noun"} <= forms
    assert {"list", "lines"} <= takings
    assert sorted(names - LENT - rules().examples.keys()) == [], ADD
    assert sorted(forms - rules().outcomes.keys()) == [], ADD
    assert sorted(takings - rules().seizures.keys()) == [], ADD


def test_every_rule_that_reads_a_sentence_of_the_tests_has_an_example() -> None:
    used = {statement.rule for _, _, text, _ in TABLE for statement in read(text)}
    assert len(used) > 80
    assert sorted(used - LENT - rules().examples.keys()) == [], ADD


@pytest.mark.corpus
def test_every_rule_that_reads_a_hand_read_release_has_an_example(shared: Path) -> None:
    used = {
        observation.rule
        for path in (shared / "gold" / "texts").rglob("*.md")
        for observation in extract_release(read_release(path))
    }
    assert len(used) > 40
    assert sorted(used - rules().examples.keys()) == [], ADD


# The words


def test_a_rule_in_words() -> None:
    assert meaning("charges.passive") == "people before a verb in the passive"
    weak, strong = meaning("seizure.weak_passive"), meaning("seizure.strong_passive")
    assert weak.partition(";")[0] == strong.partition(";")[0] == "things before a verb in the passive"
    assert weak != strong
    assert meaning("seizure.possession") != meaning("seizure.possession_lines") != ""


@pytest.mark.parametrize(
    "rule", ["", "passive", "arrests.telepathic", "seizure.weak_telepathic", "seizure.weak"]
)
def test_an_unknown_rule_has_no_words(rule: str) -> None:
    assert meaning(rule) == ""


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("outcomes: {}\nseizures: {}", "no section 'strengths'"),
        ("- 1", "no section 'outcomes'"),
        ("outcomes: {passive: {reads: people}}", "outcomes 'passive' has no 'examples'"),
        ("outcomes: {}\nseizures: {list: {examples: {}}}", "seizures 'list' has no 'reads'"),
        (
            "outcomes: {passive: {reads: people, examples: {arrests: A man was held.}}}\nseizures: {}\nstrengths: {}",
            "the example of arrests.passive has no fact",
        ),
    ],
)
def test_what_is_missing_is_named_with_its_file(tmp_path, monkeypatch, content: str, said: str) -> None:
    folder = tmp_path / "lexicon"
    folder.mkdir()
    (folder / "rules.yaml").write_text(content, encoding="utf-8")
    monkeypatch.setattr("extract.words.files", lambda package: tmp_path)
    with pytest.raises(ValueError, match=rf"extract/lexicon/rules\.yaml.*{re.escape(said)}"):
        rules.__wrapped__()
