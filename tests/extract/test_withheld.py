"""Releases, observations, tables and files of them without the names and homes of people."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest
from typer.testing import CliRunner

from extract import extract_corpus, extract_release, read_release
from extract.cache import Cache
from extract.cli import app
from extract.dataset import read_dataset
from extract.export import read_table, write
from extract.observation import MASKED_BY, to_frame
from extract.withheld import (
    id_without_names,
    release_without_names,
    shown_ids,
    shown_without_names,
    table_without_names,
    url_without_names,
    without_names,
)

TEXT = """---
area: Kent
url: https://www.example.org/news/ivor-plumridge-charged-after-raid/
title: Ivor Plumridge charged after raid in Larch Road
publish:
  date: 2021-03-04
---

Ivor Plumridge, 33, of 4 Elm Close, Ashford, was charged with theft after a warrant in Larch Road.

PC Tamsin Oxbarrow said: “We seized £4,000 from Plumridge and arrested two men.”
"""
SECRETS = ("Ivor", "Plumridge", "plumridge", "Elm Close")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    news = tmp_path / "news"
    news.mkdir()
    (news / "ivor-plumridge-charged.md").write_text(TEXT, encoding="utf-8")
    return news


def release():
    return read_release(TEXT, name="ivor-plumridge-charged.md")


def test_the_library_keeps_the_exact_words():
    exact = release()
    found = extract_release(exact)
    assert found
    assert all(exact.text[each.quote_start : each.quote_end] == each.quote for each in found)
    assert any("Plumridge" in each.quote for each in found)


def test_observations_are_masked_and_keep_their_offsets():
    exact = release()
    found = extract_release(exact)
    shown = without_names(exact, found)
    assert not any(secret in str(each) for secret in SECRETS for each in shown)
    assert [(each.quote_start, each.quote_end, each.value) for each in shown] == [
        (each.quote_start, each.quote_end, each.value) for each in found
    ]
    assert any("£4,000" in each.quote for each in shown)
    assert {each.place for each in shown} == {each.place for each in found}


def test_a_shown_release_has_its_words_where_the_offsets_say():
    shown, found = shown_without_names(release(), extract_release(release()))
    assert not any(
        secret in str(shown.text) + str(shown.title) + str(shown.url) + shown.id for secret in SECRETS
    )
    assert "PC Tamsin Oxbarrow" in shown.text
    assert "Larch Road" in shown.text
    assert all(shown.text[each.quote_start : each.quote_end] == each.quote for each in found)
    assert [shown.text[p.start : p.end] for p in shown.paragraphs] == shown.text.split("\n\n")


def test_a_release_without_names_stays_as_it_is():
    plain = read_release("Two men were arrested in Corby.", name="ab12.md", force="Northamptonshire")
    assert release_without_names(plain)[0] == plain
    assert without_names(plain, extract_release(plain)) == extract_release(plain)


def test_ids_and_addresses_stay_apart_and_can_be_found_again():
    one, other = "ivor-plumridge-jailed", "ivor-thistlek-jailed"
    shown = id_without_names(one), id_without_names(other)
    assert shown[0].startswith("[name]-jailed-")
    assert shown[0] != shown[1]
    assert shown_ids(shown)(one) == shown[0]
    assert shown_ids(shown)(other) == shown[1]
    assert shown_ids(shown[:1])(other) is None
    assert id_without_names(shown[0]) == shown[0]
    assert url_without_names(None) is None
    masked = url_without_names("https://www.example.org/a/ivor-plumridge-jailed?x=1")
    assert masked == "https://www.example.org/a/[name]-jailed?x=1"
    assert url_without_names(masked) == masked


@pytest.mark.parametrize("suffix", [".csv", ".jsonl", ".json", ".parquet", ".xlsx", ".zip"])
def test_no_format_tells_a_name_unless_asked(folder: Path, tmp_path: Path, suffix: str):
    def text_of(*options: str) -> str:
        target = tmp_path / f"table{suffix}"
        result = CliRunner().invoke(app, ["extract", str(folder), "-o", str(target), "--no-cache", *options])
        assert result.exit_code == 0, result.output
        if suffix in (".xlsx", ".zip"):
            import zipfile

            with zipfile.ZipFile(target) as archive:
                return "".join(archive.read(name).decode("utf-8", "replace") for name in archive.namelist())
        return read_table(target).to_csv() if suffix == ".parquet" else target.read_text("utf-8")

    hidden, shown = text_of(), text_of("--names")
    assert not any(secret in hidden for secret in SECRETS)
    assert "[name]" in hidden
    assert "Ivor Plumridge" in shown
    assert "[name]" not in shown


@pytest.mark.parametrize(
    "command",
    [
        ["explain", "ivor-plumridge-charged.md"],
        ["tables", ".", "--by", "release,place", "--no-cache"],
        ["extract", ".", "--no-cache"],
    ],
)
def test_no_command_prints_a_name_unless_asked(
    folder: Path, monkeypatch: pytest.MonkeyPatch, command: list[str]
):
    monkeypatch.chdir(folder)
    hidden = CliRunner().invoke(app, command)
    shown = CliRunner().invoke(app, [*command, "--names"])
    assert hidden.exit_code == shown.exit_code == 0
    assert not any(secret in hidden.output for secret in SECRETS)
    assert "lumridge" in shown.output


def test_a_table_with_names_is_masked_when_it_is_read_for_others(folder: Path, tmp_path: Path):
    table = extract_corpus(folder, names=True)
    written = write(table, tmp_path / "exact.csv")
    shown = table_without_names(read_table(written))
    assert not any(secret in shown.to_csv() for secret in ("Ivor", "ivor"))
    assert list(shown.dtypes) == list(table.dtypes)
    shown.attrs.clear()  # as if another program had written it
    assert table_without_names(shown).equals(shown)
    result = CliRunner().invoke(app, ["tables", str(written), "--by", "release"])
    assert "ivor" not in result.output


@pytest.mark.parametrize("name", ["facts.parquet", "facts/"])
def test_what_these_rules_have_masked_is_not_masked_again(folder: Path, tmp_path: Path, name: str):
    def written(*options: str) -> pd.DataFrame:
        result = CliRunner().invoke(app, ["extract", str(folder), "-o", f"{tmp_path}/{name}", *options])
        assert result.exit_code == 0, result.output
        return (read_table if name.endswith(".parquet") else read_dataset)(tmp_path / name)

    masked = written()
    assert table_without_names(masked) is masked
    told = written("--names")
    assert "Plumridge" in told["quote"].str.cat()
    assert "Plumridge" not in table_without_names(told)["quote"].str.cat()
    told.attrs[MASKED_BY] = "the rules of last year"
    assert "Plumridge" not in table_without_names(told)["quote"].str.cat()


def test_a_cache_with_names_and_one_without_are_two(folder: Path, tmp_path: Path):
    with Cache(tmp_path / "kept") as masked, Cache(tmp_path / "kept", names=True) as exact:
        assert masked.path != exact.path
        with pytest.raises(ValueError, match="not both"):
            extract_corpus(folder, cache=masked, names=True)
        assert "[name]" in extract_corpus(folder, cache=masked).to_csv()
        assert "Ivor Plumridge" in extract_corpus(folder, cache=exact, names=True).to_csv()


def test_a_fault_tells_no_name(folder: Path):
    def fails(release):
        raise ValueError("cannot read 'Ivor Plumridge, 33, was charged'")

    problems: list = []
    extract_corpus(folder, extractor=fails, errors=problems)
    assert "Ivor" not in problems[0].problem
    extract_corpus(folder, extractor=fails, errors=problems, names=True)
    assert "Ivor" in problems[1].problem


def test_misses_are_listed_without_names(folder: Path, tmp_path: Path):
    gold = tmp_path / "gold.jsonl"
    fact = {
        "metric": "charges",
        "item": None,
        "value": 7,
        "unit": "people",
        "qualifier": "exact",
        "start": None,
        "end": None,
        "lpa": None,
        "place": None,
        "scope": "event",
        "quote": "Ivor Plumridge, 33, was charged",
    }
    gold.write_text(json.dumps({"id": "ivor-plumridge-charged", "force": "Kent", "facts": [fact]}), "utf-8")
    hidden = CliRunner().invoke(app, ["evaluate", str(gold), str(folder), "--misses", "5"])
    assert "[name], 33, was charged" in hidden.output
    assert "Ivor" not in hidden.output


def test_the_columns_are_those_of_the_contract(folder: Path):
    assert list(extract_corpus(folder).columns) == list(to_frame([]).columns)


def test_a_surname_in_a_quotation_that_has_lost_its_release_is_masked():
    quotes = [
        "Thistlek was charged",
        "arrested Zorvan Thistlek, 33",
        "seized in Ashford",
        "Thistlek fled by car",
    ]
    release = read_release("Two men were arrested.", name="ab12.md", force="Kent")
    (found,) = extract_release(release)
    frame = to_frame([replace(found, quote=quote, place="Ashford") for quote in quotes])
    shown = table_without_names(frame)
    assert list(shown["quote"]) == [
        "[name] was charged",
        "arrested [name], 33",
        "seized in Ashford",
        "[name] fled by car",
    ]
    assert list(shown["place"]) == ["Ashford"] * 4
    empty = frame.assign(quote=None, place=None)
    assert table_without_names(empty).equals(empty)
