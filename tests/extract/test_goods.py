"""Things that can be seized: the item, how many or how much of it, what it is worth; and words that name no thing."""

from __future__ import annotations

import pytest

from extract.goods import read_goods
from extract.observation import ITEMS, UNITS
from extract.scan import scan
from extract.words import END, lexicon

WRONG = {}


def read(words: str) -> list[tuple]:
    """(item, value, unit, qualifier) of every amount, in order."""
    return [
        (goods.item, amount.value, amount.unit, amount.qualifier)
        for goods in read_goods(scan(words, 0, len(words), []))
        for amount in goods.amounts
        if amount.value is not None
        or len(goods.amounts) == 1  # of drugs "worth £10,000" only the worth is told
    ]


def marked(table: list[tuple]) -> list:
    """The rows of a table as parameters; what is named in WRONG is expected to fail."""
    return [
        pytest.param(
            *row,
            id=row[0],
            marks=[pytest.mark.xfail(strict=True, reason=WRONG[row[0]])] if row[0] in WRONG else [],
        )
        for row in table
    ]


# words, item, value, unit
ONE = [
    ("a knife", "knives", 1, "items"),
    ("a pepper spray", "weapons", 1, "items"),
    ("a 'Taser' style weapon", "weapons", 1, "items"),
    ("a machete with a 10 to 14-inch blade", "knives", 1, "items"),
    ("two firearms thought to be gas pistols", "firearms", 2, "items"),
    ("14g of 'shatter' - a potent form of cannabis oil", "cannabis", 14, "g"),
    ("skunk cannabis (Class B)", "cannabis", None, "unspecified"),
    ("4,100 tabs of LSD", "class_a_drugs", 4100, "tablets"),
    ("cannabis worth several thousand pounds", "cannabis", None, "unspecified"),
    ("pepper spray", "weapons", None, "items"),
    ("four incapacitant sprays", "weapons", 4, "items"),
    ("a can of CS spray", "weapons", 1, "items"),
    ("the remaining five dogs", "animals", 5, "items"),
    ("two machetes", "knives", 2, "items"),
    ("a bladed article", "knives", 1, "items"),
    ("a suspicious device", "weapons", 1, "items"),
    ("a replica Colt gas powered hand gun", "weapons", 1, "items"),
    ("30 live 12-bore cartridges", "ammunition", 30, "items"),
    ("18 knives and weapons", "weapons", 18, "items"),
    ("80 heroin and crack cocaine deals", "class_a_drugs", 80, "deals"),
    ("half-a-million pounds worth of heroin", "heroin", 500_000, "GBP"),
    ("cash to the tune of £6,000", "cash", 6000, "GBP"),
    ("two pipe bomb type devices", "weapons", 2, "items"),
    ("a 19-reg Audi", "vehicles", 1, "items"),
    ("a zombie-style knife", "knives", 1, "items"),
    ("three samurai swords", "knives", 3, "items"),
    ("a meat cleaver", "knives", 1, "items"),
    ("a Taser", "weapons", 1, "items"),
    ("a baton", "weapons", 1, "items"),
    ("a knuckle duster", "weapons", 1, "items"),
    ("two baseball bats", "weapons", 2, "items"),
    ("weapons", "weapons", None, "items"),
    ("a shotgun", "firearms", 1, "items"),
    ("a sawn-off shotgun", "firearms", 1, "items"),
    ("a loaded handgun", "firearms", 1, "items"),
    ("an imitation firearm", "firearms", 1, "items"),
    ("a BB gun", "weapons", 1, "items"),
    ("50 wraps made up of heroin", "heroin", 50, "wraps"),
    ("an air rifle", "weapons", 1, "items"),
    ("100 rounds of ammunition", "ammunition", 100, "items"),
    ("20 shotgun cartridges", "ammunition", 20, "items"),
    ("ammunition", "ammunition", None, "items"),
    ("20 mobile phones", "phones", 20, "items"),
    ("burner phones", "phones", None, "items"),
    ("several iPhones", "phones", None, "items"),
    ("a moped", "vehicles", 1, "items"),
    ("three e-scooters", "vehicles", 3, "items"),
    ("a BMW", "vehicles", 1, "items"),
    ("a Range Rover", "vehicles", 1, "items"),
    ("two lorries", "vehicles", 2, "items"),
    ("four off-road bikes", "vehicles", 4, "items"),
    ("two mountain bikes", "bicycles", 2, "items"),
    ("a Rolex watch", "jewellery", 1, "items"),
    ("high-value watches", "jewellery", None, "items"),
    ("designer clothing", "clothing", None, "items"),
    ("ten fake passports", "documents", 10, "items"),
    ("two laptops", "electronics", 2, "items"),
    ("a drone", "electronics", 1, "items"),
    ("SIM cards", "electronics", None, "items"),
    ("power tools", "tools", None, "items"),
    ("a chainsaw", "tools", 1, "items"),
    ("a crowbar", "tools", 1, "items"),
    ("two dogs", "animals", 2, "items"),
    ("40,000 illicit cigarettes", "tobacco", 40_000, "items"),
    ("50kg of tobacco", "tobacco", 50_000, "g"),
    ("200 bottles of vodka", "alcohol", 200, "items"),
    ("weighing scales", "drug_paraphernalia", None, "unspecified"),
    ("drug paraphernalia", "drug_paraphernalia", None, "unspecified"),
    ("snap bags", "drug_paraphernalia", None, "unspecified"),
    ("stolen property", "stolen_property", None, "unspecified"),
    ("two catalytic converters", "other", 2, "items"),
    ("growing equipment", "other", None, "unspecified"),
    ("700 cannabis plants", "cannabis_plants", 700, "plants"),
    ("700 mature cannabis plants", "cannabis_plants", 700, "plants"),
    ("700 plants", "cannabis_plants", 700, "plants"),
    ("cannabis plants", "cannabis_plants", None, "plants"),
    ("2kg of cannabis", "cannabis", 2000, "g"),
    ("2kg of herbal cannabis", "cannabis", 2000, "g"),
    ("two pounds of cannabis", "cannabis", 907.2, "g"),
    ("a pound of cannabis", "cannabis", 453.6, "g"),
    ("an ounce of cocaine", "cocaine", 28.35, "g"),
    ("half an ounce of cocaine", "cocaine", 14.175, "g"),
    ("half a kilo of cocaine", "cocaine", 500, "g"),
    ("a kilo block of cocaine", "cocaine", 1000, "g"),
    ("suspected cocaine", "cocaine", None, "unspecified"),
    ("a quantity of heroin", "heroin", None, "unspecified"),
    ("26 wraps of heroin", "heroin", 26, "wraps"),
    ("26 wraps of suspected heroin", "heroin", 26, "wraps"),
    ("a wrap of cocaine", "cocaine", 1, "wraps"),
    ("12 bags of cannabis", "cannabis", 12, "bags"),
    ("15 deals of crack", "crack_cocaine", 15, "deals"),
    ("40 packages of crack cocaine", "crack_cocaine", 40, "deals"),
    ("40 Class A wraps", "class_a_drugs", 40, "wraps"),
    ("40 wraps of Class A drugs", "class_a_drugs", 40, "wraps"),
    ("30 wraps of crack cocaine and heroin", "class_a_drugs", 30, "wraps"),
    ("100 ecstasy tablets", "mdma", 100, "tablets"),
    ("100 tablets", "drugs", 100, "tablets"),
    ("500 diazepam tablets", "class_c_drugs", 500, "tablets"),
    ("white powder", "drugs", None, "unspecified"),
    ("Class A drugs", "class_a_drugs", None, "unspecified"),
    ("a Class A substance", "class_a_drugs", None, "unspecified"),
    ("spice", "class_b_drugs", None, "unspecified"),
    ("ketamine", "class_b_drugs", None, "unspecified"),
    ("£3,000 in cash", "cash", 3000, "GBP"),
    ("£3,000 cash", "cash", 3000, "GBP"),
    ("£3,000", "cash", 3000, "GBP"),
    ("cash", "cash", None, "GBP"),
    ("a large amount of cash", "cash", None, "GBP"),
    ("a four-figure sum of cash", "cash", None, "GBP"),
    ("£1k worth of cannabis", "cannabis", 1000, "GBP"),
    ("£2.5 million of cocaine", "cocaine", 2_500_000, "GBP"),
    ("£500 of heroin", "heroin", 500, "GBP"),
    ("drugs worth £10,000", "drugs", 10_000, "GBP"),
    ("drugs valued at £10,000", "drugs", 10_000, "GBP"),
    ("drugs with a street value of £10,000", "drugs", 10_000, "GBP"),
    ("cannabis with a value of £10,000", "cannabis", 10_000, "GBP"),
    ("ten litres of red diesel", "other", 10, "litres"),
    ("£30,000s worth of drugs", "drugs", 30_000, "GBP"),
    ("£3million's worth of drugs", "drugs", 3_000_000, "GBP"),
    ("£900 worth of what is believed to be heroin", "heroin", 900, "GBP"),
    ("a bag of what officers suspected to be cocaine", "cocaine", 1, "bags"),
    ("12 rocks of crack cocaine", "crack_cocaine", 12, "items"),
    ("a bundle of Class A drugs", "class_a_drugs", None, "unspecified"),
    ("deal bags of cannabis", "cannabis", None, "bags"),
    ("9,000 Etizolam pills", "class_c_drugs", 9000, "tablets"),
    ("two cannabis wraps", "cannabis", 2, "wraps"),
    ("16 'street deals' of heroin", "heroin", 16, "deals"),
    ("a ‘Rambo-style’ knife", "knives", 1, "items"),
    ("a Brown & Green folding pocket knife", "knives", 1, "items"),
    ("a large, rusty knife", "knives", 1, "items"),
    ("the young woman's phone", "phones", 1, "items"),
    ("a brick of brown powder, later identified as heroin,", "heroin", 1, "items"),
    ("six packages of white powder, thought to be cocaine,", "cocaine", 6, "deals"),
    ("a Class B drug known as spice", "class_b_drugs", None, "unspecified"),
    ('four bags of a Class B drug, namely "ketamine",', "class_b_drugs", 4, "bags"),
    ("a catapult nearby", "weapons", 1, "items"),
    ("the address including a cleaver", "knives", 1, "items"),
    ("two guns thought to be blank-firing pistols", "firearms", 2, "items"),
    ("a weapon, believed to be a machete,", "knives", 1, "items"),
    ("90 cannabis plants spread across three rooms", "cannabis_plants", 90, "plants"),
    ("£7,000 pounds worth of ketamine", "class_b_drugs", 7000, "GBP"),
    ("four wraps of a brown and white powder", "drugs", 4, "wraps"),
    ("£8,000 worth of illegal and untaxed cigarettes", "tobacco", 8000, "GBP"),
    ("two Mercedes", "vehicles", 2, "items"),
    ("a Volkswagen Caddy van", "vehicles", 1, "items"),
    ("the vehicle, a Skoda Octavia,", "vehicles", 1, "items"),
    ("£300 in £20 notes", "cash", 300, "GBP"),
    ("two drills", "tools", 2, "items"),
    ("9,000 packets of cigarettes", "tobacco", 9000, "items"),
    ("a cigarette packet containing three joints of cannabis", "cannabis", 3, "items"),
    ("three bricks of cocaine", "cocaine", 3, "items"),
    ("a large quantity of Class A drugs (heroin)", "heroin", None, "unspecified"),
    ("three Audi Q7s", "vehicles", 3, "items"),
]


@pytest.mark.parametrize(("words", "item", "value", "unit"), marked(ONE))
def test_one_thing(words: str, item: str, value: float | None, unit: str) -> None:
    qualifier = "exact" if value is not None else "unspecified"
    assert read(f"{words} were seized") == [(item, value, unit, qualifier)]


# words, all amounts
SEVERAL = [
    (
        "700 cannabis plants worth £500,000",
        [("cannabis_plants", 700, "plants", "exact"), ("cannabis_plants", 500_000, "GBP", "exact")],
    ),
    (
        "around 700 plants worth more than £500,000",
        [("cannabis_plants", 700, "plants", "approx"), ("cannabis_plants", 500_000, "GBP", "min")],
    ),
    (
        "2kg of cocaine with an estimated street value of £80,000",
        [("cocaine", 2000, "g", "exact"), ("cocaine", 80_000, "GBP", "approx")],
    ),
    (
        "2kg of cocaine, worth around £80,000,",
        [("cocaine", 2000, "g", "exact"), ("cocaine", 80_000, "GBP", "approx")],
    ),
    (
        "Class A and B drugs",
        [
            ("class_a_drugs", None, "unspecified", "unspecified"),
            ("class_b_drugs", None, "unspecified", "unspecified"),
        ],
    ),
    (
        "a machete, 20 mobile phones, £3,000 in cash and a quantity of white powder",
        [
            ("knives", 1, "items", "exact"),
            ("phones", 20, "items", "exact"),
            ("cash", 3000, "GBP", "exact"),
            ("drugs", None, "unspecified", "unspecified"),
        ],
    ),
    ("12 knives and a gun", [("knives", 12, "items", "exact"), ("firearms", 1, "items", "exact")]),
    ("a van worth £20,000", [("vehicles", 1, "items", "exact"), ("vehicles", 20_000, "GBP", "exact")]),
    (
        "£5,000 worth of crack cocaine and heroin",
        [("class_a_drugs", 5000, "GBP", "exact")],
    ),
    (
        "heroin, crack cocaine and cannabis worth around £5,000",
        [("drugs", 5000, "GBP", "approx")],
    ),
    (
        "80 wraps of heroin and crack cocaine worth £800",
        [("class_a_drugs", 80, "wraps", "exact"), ("class_a_drugs", 800, "GBP", "exact")],
    ),
    ("a large amount of cash, believed to be around £900,", [("cash", 900, "GBP", "approx")]),
    (
        "90 plants from a barn near Hull, estimated to be worth £40,000",
        [("cannabis_plants", 90, "plants", "exact"), ("cannabis_plants", 40_000, "GBP", "approx")],
    ),
    ("heroin, estimated at this time to be worth £9,000", [("heroin", 9000, "GBP", "approx")]),
    ("Class A and B drugs, estimated to be in excess of £4,000 worth,", [("drugs", 4000, "GBP", "min")]),
    ("£4-5m worth of cocaine", [("cocaine", 4_000_000, "GBP", "min")]),
    (
        "Class A and C controlled drugs",
        [
            ("class_a_drugs", None, "unspecified", "unspecified"),
            ("class_c_drugs", None, "unspecified", "unspecified"),
        ],
    ),
    (
        "a phone, some cash and a tablet",
        [
            ("phones", 1, "items", "exact"),
            ("cash", None, "GBP", "unspecified"),
            ("electronics", 1, "items", "exact"),
        ],
    ),
    ("heroin which we believe to be worth £700", [("heroin", 700, "GBP", "exact")]),
    (
        "Class A drugs, namely heroin and a knife",
        [("heroin", None, "unspecified", "unspecified"), ("knives", 1, "items", "exact")],
    ),
    ("two tonnes of Class A and B drugs", [("drugs", 2_000_000, "g", "exact")]),
    (
        "two bags of drugs, suspected to be heroin and cocaine",
        [("class_a_drugs", 2, "bags", "exact")],
    ),
    ("50 wraps of drugs (crack and heroin)", [("class_a_drugs", 50, "wraps", "exact")]),
    ("three cars, a Skoda, Kia and Saab,", [("vehicles", 3, "items", "exact")]),
    (
        "three cars, a van and a lorry",
        [
            ("vehicles", 3, "items", "exact"),
            ("vehicles", 1, "items", "exact"),
            ("vehicles", 1, "items", "exact"),
        ],
    ),
    ("three cars (two BMWs and an Audi)", [("vehicles", 3, "items", "exact")]),
    (
        "£500 worth of cannabis, a knife and a phone",
        [("cannabis", 500, "GBP", "exact"), ("knives", 1, "items", "exact"), ("phones", 1, "items", "exact")],
    ),
    ("two vans worth £9,000 each", [("vehicles", 2, "items", "exact"), ("vehicles", 18_000, "GBP", "exact")]),
    (
        "two bikes, each worth around £900,",
        [("bicycles", 2, "items", "exact"), ("bicycles", 1800, "GBP", "approx")],
    ),
    (
        "two BMW 5 series worth £4,000 each",
        [("vehicles", 2, "items", "exact"), ("vehicles", 8000, "GBP", "exact")],
    ),
    (
        "60 bags of cannabis weighing more than 2kg",
        [("cannabis", 60, "bags", "exact"), ("cannabis", 2000, "g", "min")],
    ),
    (
        "a bundle of drugs behind the seat - nine wraps of heroin and a bag of cannabis",
        [("heroin", 9, "wraps", "exact"), ("cannabis", 1, "bags", "exact")],
    ),
    (
        "four weapons - three machetes and a gun",
        [
            ("weapons", 4, "items", "exact"),
            ("knives", 3, "items", "exact"),
            ("firearms", 1, "items", "exact"),
        ],
    ),
    (
        "eight bags of cannabis inside the car, with a street value of £900",
        [("cannabis", 8, "bags", "exact"), ("cannabis", 900, "GBP", "exact")],
    ),
    (
        "80 cannabis plants, and £900 worth of crack cocaine and heroin",
        [("cannabis_plants", 80, "plants", "exact"), ("class_a_drugs", 900, "GBP", "exact")],
    ),
    (
        "14 wraps of heroin and 31 of crack cocaine",
        [("heroin", 14, "wraps", "exact"), ("crack_cocaine", 31, "wraps", "exact")],
    ),
    (
        "cannabis in vacuum-packed bags valued at £600",
        [("cannabis", None, "unspecified", "unspecified"), ("other", None, "unspecified", "unspecified")],
    ),
    (
        "70 plants with a potential yield of £9,000",
        [("cannabis_plants", 70, "plants", "exact"), ("cannabis_plants", 9000, "GBP", "approx")],
    ),
    ("three large tubs of cannabis", [("cannabis", 3, "items", "exact")]),
    ("cannabis and cocaine to the value of £300", [("drugs", 300, "GBP", "exact")]),
    ("drugs with an estimated £2,000 in street value", [("drugs", 2000, "GBP", "approx")]),
    ("Class A drugs, thought to hold a street value of £900", [("class_a_drugs", 900, "GBP", "exact")]),
    ("14 wraps of heroin, worth £10 per wrap", [("heroin", 14, "wraps", "exact")]),
    (
        "cannabis weighing 5kg and worth £40,000",
        [("cannabis", 5000, "g", "exact"), ("cannabis", 40_000, "GBP", "exact")],
    ),
    (
        "2kg of cocaine, street value £90,000",
        [("cocaine", 2000, "g", "exact"), ("cocaine", 90_000, "GBP", "exact")],
    ),
    ("Class A drugs believed to be worth £700", [("class_a_drugs", 700, "GBP", "exact")]),
    (
        "over £2,000 in cash and around 30 wraps of heroin",
        [("cash", 2000, "GBP", "min"), ("heroin", 30, "wraps", "approx")],
    ),
]


@pytest.mark.parametrize(("words", "amounts"), marked(SEVERAL))
def test_several_amounts(words: str, amounts: list[tuple]) -> None:
    assert read(f"{words} were seized") == amounts


NO_THING = [
    "what served to fuel this violence",
    "the Ivory Coast",
    "drug dealers",
    "a drugs gang",
    "knife crime",
    "the car park",
    "cash machine",
    "gun crime",
    "a drugs operation",
    "the vehicle theft team",
    "phone number",
    "cannabis use",
    "a driver",
    "the dog unit",
    "cash flow and phone calls",
    "a heroin factory",
    "Animal Welfare",
    "a blunt object rather than a hammer",
    "a street value of between £128k and £385k",
]


@pytest.mark.parametrize("words", NO_THING)
def test_no_thing(words: str) -> None:
    assert read(words) == []


def test_the_drugs_were_told_of_before() -> None:
    for words in ("the drugs", "the cars", "both vehicles", "these phones"):
        (goods,) = read_goods(scan(words, 0, len(words), []))
        assert goods.definite, words
    (goods,) = read_goods(scan("two cars", 0, 8, []))
    assert not goods.definite


def test_a_factory_is_only_a_site() -> None:
    for words in (
        "a cannabis factory",
        "a cannabis grow",
        "two cannabis 'farms'",
        "cannabis farm",
        "a cannabis cultivation",
    ):
        (goods,) = read_goods(scan(words, 0, len(words), []))
        assert goods.site, words


def test_a_blade_is_part_of_its_knife() -> None:
    assert read("a knife with a six-inch blade") == [("knives", 1, "items", "exact")]


def test_the_lexicon_names_only_items_and_units_of_the_schema() -> None:
    trie = lexicon().trie
    found = []

    def walk(node: dict) -> None:
        for key, below in node.items():
            if key == END:
                found.extend([below["item"][0]] if "item" in below else [])
            else:
                walk(below)

    walk(trie)
    assert set(filter(None, found)) == set(ITEMS)
    assert {unit for units in lexicon().item_units.values() for unit in units} <= set(UNITS)
