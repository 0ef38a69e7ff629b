"""What each rule reads, in a reader's words and with an example, so that a figure can be explained to anybody."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from extract.words import read_yaml

_FILE = "extract/lexicon/rules.yaml"
_ARROW = " => "  # between the sentence of an example and the fact it yields


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules as ``lexicon/rules.yaml`` explains them: forms of a rule, and strengths of a word of taking."""

    outcomes: Mapping[str, str]  # "passive" of "arrests.passive" -> what it reads
    seizures: Mapping[str, str]  # "passive" of "seizure.weak_passive" -> what it reads
    strengths: Mapping[str, str]  # "weak" of "seizure.weak_passive" -> what that says
    examples: Mapping[str, tuple[str, str]]  # a rule -> a sentence that it reads, and the fact in it


def meaning(rule: str) -> str:
    """What a rule reads; nothing for a rule unknown here, as a table of another version may have.

    >>> meaning("arrests.passive")
    'people before a verb in the passive'
    >>> meaning("seizure.possession_lines").partition("; ")[2]
    'the word tells what somebody had, as “caught with” does'
    >>> meaning("arrests.telepathic")
    ''
    """
    known = rules()
    outcome, _, form = rule.partition(".")
    strength, _, taking = form.partition("_")
    if outcome == "seizure" and strength in known.strengths and taking in known.seizures:
        return f"{known.seizures[taking]}; {known.strengths[strength]}"
    return known.outcomes.get(form, "")


@lru_cache(maxsize=1)
def rules() -> Rules:
    """The file, read once a process. Raises ``ValueError`` that names the file and what is missing in it."""
    content = read_yaml("rules.yaml")
    outcomes, seizures = _forms(content, "outcomes"), _forms(content, "seizures")
    examples = {
        name.format(which=which, form=form): _example(name.format(which=which, form=form), line)
        for forms, name in ((outcomes, "{which}.{form}"), (seizures, "seizure.{which}_{form}"))
        for form, entry in forms.items()
        for which, line in entry["examples"].items()
    }
    return Rules(
        {form: entry["reads"] for form, entry in outcomes.items()},
        {form: entry["reads"] for form, entry in seizures.items()},
        _section(content, "strengths"),
        examples,
    )


def _section(content: Any, name: str) -> dict[str, Any]:
    section = content.get(name) if isinstance(content, dict) else None
    if not isinstance(section, dict):
        raise ValueError(f"{_FILE} has no section {name!r}")
    return section


def _forms(content: Any, name: str) -> dict[str, Any]:
    forms = _section(content, name)
    for form, entry in forms.items():
        for field, kind in (("reads", str), ("examples", dict)):
            if not isinstance(entry, dict) or not isinstance(entry.get(field), kind):
                raise ValueError(f"{_FILE}: {name} {form!r} has no {field!r}")
    return forms


def _example(rule: str, line: Any) -> tuple[str, str]:
    sentence, arrow, fact = str(line).rpartition(_ARROW)
    if not arrow:
        raise ValueError(f"{_FILE}: the example of {rule} has no fact behind {_ARROW.strip()!r}: {line!r}")
    return sentence, fact
