"""The word lists: each well-formed, each word once and found in a sentence, every item and metric covered."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest
import yaml

from extract.observation import ITEMS, METRICS, UNITS
from extract.scan import Token, scan
from extract.words import LOADER, Lexicon, lexicon, plain, plural, read_yaml
from tests.extract.growth import LONG, MOST, SHORT, growth

LISTS = sorted(f.name for f in files("extract").joinpath("lexicon").iterdir() if f.name.endswith(".yaml"))
ITEM_WORDS = read_yaml("items.yaml")
PEOPLE = read_yaml("people.yaml")
FORMS = ("one", "many", "mass", "either")


def entries() -> Iterator[tuple[str, str, str]]:
    """(item, form, phrase) as written in items.yaml."""
    for item, entry in ITEM_WORDS.items():
        for form in FORMS:
            for phrase in entry.get(form, ()):
                yield item, form, phrase


def understood() -> Iterator[tuple[str, str]]:
    """(phrase, item) with the regular plurals that go without saying."""
    for item, form, phrase in entries():
        yield phrase, item
        if form == "one":
            yield plural(phrase), item


def scanned(words: str) -> list[Token]:
    return scan(words, 0, len(words), [])


def repeated_keys(text: str) -> list[str]:
    """Keys that stand twice in one mapping, which YAML would silently let the last one win."""
    found: list[str] = []

    def walk(node: yaml.Node) -> None:
        if isinstance(node, yaml.MappingNode):
            keys = [key.value for key, _ in node.value]
            found.extend({key for key in keys if keys.count(key) > 1})
            for _, value in node.value:
                walk(value)
        elif isinstance(node, yaml.SequenceNode):
            for value in node.value:
                walk(value)

    walk(yaml.compose(text, Loader=LOADER))
    return found


# The files


@pytest.mark.parametrize("name", LISTS)
def test_no_key_stands_twice(name: str) -> None:
    text = files("extract").joinpath("lexicon", name).read_text(encoding="utf-8")
    assert repeated_keys(text) == []


def test_repeated_keys_are_seen() -> None:
    assert repeated_keys("a: {b: 1, c: 2, b: 3}") == ["b"]


def test_broken_yaml_names_its_file(tmp_path, monkeypatch) -> None:
    folder = tmp_path / "lexicon"
    folder.mkdir()
    (folder / "items.yaml").write_text("cash:\n  one: [note, coin\nknives: 3\n", encoding="utf-8")
    monkeypatch.setattr("extract.words.files", lambda package: tmp_path)
    with pytest.raises(ValueError, match=r"(?s)items\.yaml is not valid YAML.*line 3"):
        read_yaml("items.yaml")


def test_entries_are_plain_lower_case_words() -> None:
    words = [*(phrase for _, _, phrase in entries()), *PEOPLE["one"], *PEOPLE["many"], *PEOPLE["police"]]
    # YAML reads a bare no, on or yes as a truth value
    assert [word for word in words if not isinstance(word, str)] == []
    assert [word for word in words if word != " ".join(word.lower().split())] == []


# Items


def test_every_item_has_words_and_no_other_item() -> None:
    assert set(ITEM_WORDS) == set(ITEMS)
    assert [item for item, entry in ITEM_WORDS.items() if not any(entry.get(form) for form in FORMS)] == []


def test_items_have_only_known_fields_and_units() -> None:
    assert {field for entry in ITEM_WORDS.values() for field in entry} <= {"unit", "bare", *FORMS}
    assert {unit for entry in ITEM_WORDS.values() for unit in (entry["unit"], entry["bare"])} <= set(UNITS)


def test_every_item_can_be_seized() -> None:
    """One word of each item, in a sentence, is that item in the unit of the item."""
    for item, entry in ITEM_WORDS.items():
        form = next(form for form in FORMS if entry.get(form))
        assert lexicon().item_units[item] == (entry["unit"], entry["bare"])
        (token,) = scanned(entry[form][0])
        assert token.tags["item"] == (item, form)


def test_no_phrase_stands_twice() -> None:
    owners = defaultdict(list)
    for item, _, phrase in entries():
        owners[phrase].append(item)
    assert {phrase: items for phrase, items in owners.items() if len(items) > 1} == {}


def test_no_phrase_means_two_items() -> None:
    """Nor does the plural of one item's word, or it would silently lose to the first."""
    owners = defaultdict(set)
    for phrase, item in understood():
        owners[phrase].add(item)
    assert {phrase: items for phrase, items in owners.items() if len(items) > 1} == {}


def test_regular_plurals_are_not_written_out() -> None:
    regular = {plural(phrase) for _, form, phrase in entries() if form == "one"}
    assert sorted(regular & {phrase for _, form, phrase in entries() if form == "many"}) == []


def test_every_phrase_is_found_in_a_sentence() -> None:
    """A phrase is one token: "4x4" would not be, for a code is no word."""
    lost = []
    for phrase, item in understood():
        tokens = scanned(f"Officers seized {phrase}.")
        if len(tokens) != 4 or tokens[2].tags.get("item", ("",))[0] != item:
            lost.append(phrase)
    assert lost == []


def test_capitals_make_no_difference() -> None:
    for phrase in ("body armour", "sim card", "ford fiesta", "class a drugs"):
        tags = {tuple(token.tags.get("item", ()) for token in scanned(form)) for form in _cases(phrase)}
        assert len(tags) == 1


def _cases(phrase: str) -> tuple[str, str, str]:
    return phrase, phrase.title(), phrase.upper()


# Words that the codebook, or the hand-read releases, decide
@pytest.mark.parametrize(
    ("phrase", "item"),
    [
        ("drones", "electronics"),
        ("sat nav", "electronics"),
        ("walkie-talkies", "electronics"),
        ("sim cards", "electronics"),
        ("bank cards", "documents"),
        ("body armour", "other"),
        ("number plates", "other"),
        ("growing equipment", "other"),
        ("fireworks", "other"),
        ("cryptocurrency", "other"),
        ("corrosive substance", "other"),
        ("stab vest", "clothing"),
        ("receipts", "documents"),
        ("pieces of paper", "documents"),
        ("identity cards", "documents"),
        ("tasers", "weapons"),
        ("extendable baton", "weapons"),
        ("silencers", "weapons"),
        ("ninja star", "weapons"),
        ("bb guns", "weapons"),
        ("knuckledusters", "weapons"),
        ("pepper spray", "weapons"),
        ("pipe bomb", "weapons"),
        ("imitation firearm", "firearms"),
        ("machetes", "knives"),
        ("samurai swords", "knives"),
        ("shotgun cartridges", "ammunition"),
        ("methadone", "class_a_drugs"),
        ("magic mushrooms", "class_a_drugs"),
        ("crystal meth", "class_a_drugs"),
        ("ketamine", "class_b_drugs"),
        ("spice", "class_b_drugs"),
        ("codeine", "class_b_drugs"),
        ("ghb", "class_c_drugs"),
        ("pregabalin", "class_c_drugs"),
        ("tramadol", "class_c_drugs"),
        ("anabolic steroids", "class_c_drugs"),
        ("laughing gas", "drugs"),
        ("benzocaine", "drug_paraphernalia"),
        ("debt list", "drug_paraphernalia"),
        ("pill presses", "drug_paraphernalia"),
        ("cling film", "drug_paraphernalia"),
        ("burner phones", "phones"),
        ("mobiles", "phones"),
        ("pitbikes", "vehicles"),
        ("sur-ron", "vehicles"),
        ("e-scooters", "vehicles"),
        ("mini-diggers", "vehicles"),
        ("e-bikes", "bicycles"),
        ("rolex", "jewellery"),
        ("gold bullion", "jewellery"),
        ("shisha", "tobacco"),
        ("whisky", "alcohol"),
        ("angle grinder", "tools"),
        ("nail gun", "tools"),
        ("stolen machinery", "stolen_property"),
        ("seedlings", "cannabis_plants"),
        ("greyhounds", "animals"),
    ],
)
def test_item_of_a_word(phrase: str, item: str) -> None:
    (token,) = scanned(phrase)
    assert token.tags["item"][0] == item


@pytest.mark.parametrize(
    "word",
    [
        "press",
        "lead",
        "light",
        "speed",
        "ring",
        "till",
        "silver",
        "drill",
        "saw",
        "mask",
        "seat",
        "pc",
        "tack",
    ],
)
def test_words_of_many_meanings_need_a_neighbour(word: str) -> None:
    """ "Police press office", "lead officer", "drug ring", "until" are no things seized."""
    (token,) = scanned(word)
    assert "item" not in token.tags


# Plurals


@pytest.mark.parametrize(
    ("one", "several"),
    [
        ("knife", "knives"),
        ("zombie knife", "zombie knives"),
        ("stanley-knife", "stanley-knives"),
        ("catalytic converter", "catalytic converters"),
        ("torch", "torches"),
        ("toothbrush", "toothbrushes"),
        ("cash box", "cash boxes"),
        ("pill press", "pill presses"),
        ("lorry", "lorries"),
        ("puppy", "puppies"),
        ("key", "keys"),
        ("set of scales", "sets of scales"),
        ("work of art", "works of art"),
        ("pair of scissors", "pairs of scissors"),
        ("box of ammunition", "boxes of ammunition"),
        ("man", "men"),
        ("irishman", "irishmen"),
    ],
)
def test_plural(one: str, several: str) -> None:
    assert plural(one) == several


def test_plurals_tell_one_from_several() -> None:
    (one,), (several,) = scanned("laptop"), scanned("laptops")
    assert one.tags["item"] == ("electronics", "one")
    assert several.tags["item"] == ("electronics", "many")


def test_words_entered_as_one_are_singular() -> None:
    """ "Scales" as a singular would make "scaleses"; the endings that are singular all the same are named."""
    singular = ("ss", "us", "mercedes", "yaris", "avensis")
    wrong = [
        phrase
        for _, form, phrase in entries()
        if form == "one"
        and phrase.split(" of ")[0].endswith("s")
        and not phrase.split(" of ")[0].endswith(singular)
    ]
    assert wrong == []


# People


def test_no_word_is_both_the_one_arrested_and_the_one_who_arrests() -> None:
    people = {*PEOPLE["one"], *map(plural, PEOPLE["one"]), *PEOPLE["many"], *PEOPLE["pairs"]}
    assert sorted(people & {*PEOPLE["police"], *PEOPLE["pronouns"]}) == []


def test_every_word_for_people_stands_once() -> None:
    for group in ("one", "many", "police"):
        assert len(PEOPLE[group]) == len(set(PEOPLE[group])), group
    assert sorted({*PEOPLE["one"]} & {*PEOPLE["many"]}) == []


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("prisoner", 1),
        ("prisoners", 0),
        ("hare coursers", 0),
        ("sex offender", 1),
        ("criminals", 0),
        ("football fans", 0),
        ("drink-drivers", 0),
        ("asylum seeker", 1),
    ],
)
def test_one_person_or_several(word: str, count: int) -> None:
    (token,) = scanned(word)
    assert token.tags["person"] == count


@pytest.mark.parametrize("word", ["criminal", "terrorist", "minor", "migrant", "partner"])
def test_adjectives_are_no_people(word: str) -> None:
    """ "A criminal offence", "a minor collision", "partner agencies"."""
    (token,) = scanned(word)
    assert "person" not in token.tags


# Function words and outcomes


def test_no_word_shadows_a_function_word() -> None:
    words, numbers = read_yaml("words.yaml"), read_yaml("numbers.yaml")
    function = {str(w) for tag in ("be", "have", "modal", "negation", "adverbs") for w in words[tag]}
    for entry in numbers.values():
        function |= {str(word) for word in entry}
    # kinds of things that may also say which one: "phone 2", "box 3"
    function -= set(numbers["not_counts"])
    lists = {phrase for phrase, _ in understood()}
    people = {*PEOPLE["one"], *map(plural, PEOPLE["one"]), *PEOPLE["many"], *PEOPLE["police"]}
    assert sorted(lists & function) == []
    assert sorted(people & function) == []


def test_no_thing_is_also_the_word_for_an_outcome() -> None:
    outcomes = {
        phrase
        for entry in read_yaml("outcomes.yaml").values()
        for form in ("past", "ing", "base", "noun", "nouns")
        for phrase in entry.get(form, ())
    }
    assert sorted(outcomes & {phrase for phrase, _ in understood()}) == []


def test_no_thing_is_a_person() -> None:
    people = {*PEOPLE["one"], *map(plural, PEOPLE["one"]), *PEOPLE["many"]}
    assert sorted(people & {phrase for phrase, _ in understood()}) == []


def test_every_metric_has_words() -> None:
    outcomes = read_yaml("outcomes.yaml")
    told = {entry.get("counts_as", metric) for metric, entry in outcomes.items()}
    assert set(METRICS) <= told
    # "execution" only says that a warrant was carried out
    assert told - set(METRICS) == {"execution"}


def test_every_list_of_contexts_is_asked_for() -> None:
    for module, lists in read_yaml("contexts.yaml").items():
        code = Path(str(files("extract").joinpath(f"{module}.py"))).read_text(encoding="utf-8")
        asked = set(re.findall(r"_WORDS\[[\"'](\w+)[\"']\]", code))
        assert asked == set(lists), module


def test_words_of_contexts_are_lower_case_and_stand_once() -> None:
    for lists in read_yaml("contexts.yaml").values():
        for name, words in lists.items():
            assert [word for word in words if not isinstance(word, str) or word != word.lower()] == [], name
            assert sorted(words) == sorted(set(words)), name


def test_the_first_data_of_a_phrase_stays() -> None:
    words = Lexicon()
    words.add("Spare Wheel", "item", ("tools", "one"))
    words.add("spare wheel", "item", ("other", "one"))
    assert words.trie["spare"]["wheel"][""]["item"] == ("tools", "one")


def test_words_among_hyphens_take_time_in_proportion() -> None:
    def work(text: str) -> None:
        assert plain(text).split() == ["held", "a"]

    short, long = (f"held {'-' * size}a" for size in (SHORT, LONG))
    assert growth(work, short, long) < MOST
