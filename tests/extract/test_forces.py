"""Which force a release states: its names and addresses in the lexicon, and where in a page they count."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
import yaml

from extract.areas import forces
from extract.forces import FOLDER, force_named, force_names, force_of_address, force_of_site, nearest
from extract.release import read_release
from extract.words import LOADER

FILES = sorted(FOLDER.glob("[!_]*.yaml"))
BODY = "<body><h1>Two held in Goole</h1><p>Two men were arrested in Goole.</p></body>"


def page(head: str, body: str = BODY) -> str | None:
    return read_release(f"<html><head>{head}</head>{body}</html>", name="a.html").force


# --- the table ------------------------------------------------------------------------------------------


def test_every_force_with_a_file_is_known() -> None:
    assert force_names() == list(forces())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_force_has_names_and_addresses(path: Path) -> None:
    content = yaml.load(path.read_text(encoding="utf-8"), Loader=LOADER)  # noqa: S506 - a safe loader
    force = content["force"]
    assert content["names"]
    assert content["hosts"]
    assert all(re.fullmatch(r"[a-z-]+\.police\.uk|[a-z]+(?:\.[a-z]+)+", host) for host in content["hosts"])
    for name in (force, f"{force} Police", f"{force} Constabulary", *content["names"], force.upper()):
        assert force_named(name) == force
    for name in (f"{force} Police", *content["names"]):
        assert force_of_site(name) == force
    for host in content["hosts"]:
        assert force_of_address(f"https://www.{host}/news/1") == force


def test_no_two_forces_share_a_name_or_an_address() -> None:
    contents = [yaml.load(path.read_text(encoding="utf-8"), Loader=LOADER) for path in FILES]  # noqa: S506
    for key in ("names", "hosts"):
        assert Counter(each for content in contents for each in content[key]).most_common(1)[0][1] == 1


@pytest.mark.parametrize(
    ("name", "force"),
    [
        ("Avon & Somerset Constabulary", "Avon and Somerset"),
        ("the Metropolitan Police Service", "Metropolitan"),
        ("Police Scotland", "Scotland"),
        ("Dyfed Powys Police", "Dyfed-Powys"),
        ("  kent   police ", "Kent"),
        ("London", None),  # has three forces
        ("", None),
    ],
)
def test_a_force_by_any_of_its_names(name: str, force: str | None) -> None:
    assert force_named(name) == force


@pytest.mark.parametrize(
    ("name", "force"),
    [("Humbersde", "Humberside"), ("West Midland Police", "West Midlands"), ("Norhants", "Northamptonshire")],
)
def test_a_misspelt_name_is_near_to_the_right_one(name: str, force: str) -> None:
    assert force_named(name) is None
    assert nearest(name) == force


@pytest.mark.parametrize("name", ["", "Barsetshire", "Jersey", "Ministry of Defence"])
def test_a_force_of_no_file_is_not_taken_for_another(name: str) -> None:
    assert nearest(name) is None


@pytest.mark.parametrize(
    "address",
    [
        "",
        "/news/1",
        "https://[",
        "https://police.uk/",
        "https://kent.police.uk.example.org/",
        "kent.police.uk",
    ],
)
def test_an_address_of_no_force(address: str) -> None:
    assert force_of_address(address) is None


# --- where a release states it --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "force"),
    [
        ('<link rel="canonical" href="https://www.humberside.police.uk/news/two-held">', "Humberside"),
        ('<meta property="og:url" content="https://news.met.police.uk/news/two-held-1">', "Metropolitan"),
        ('<link rel="canonical" href="/n/1"><meta property="og:url" content="https://btp.police.uk/n/1">',
         "British Transport"),
        ('<meta property="og:site_name" content="Police Scotland">', "Scotland"),
        ("<title>Two held in Goole | News | Humberside Police</title>", "Humberside"),
        ("<title>Two held in Deal - Kent Police</title>", "Kent"),
        ("<title>Two held &ndash; Devon &amp; Cornwall Police</title>", "Devon and Cornwall"),
        # the address tells who published it, even what another force did
        ('<title>Two held - Kent Police</title><link rel="canonical" href="https://www.essex.police.uk/n">', "Essex"),
        ("<title>Two held by Humberside Police</title>", None),
        ("<title>Two held | Kent</title>", None),
        ('<meta property="og:site_name" content="Surrey">', None),
        ('<meta name="description" content="Kent Police held two | Kent Police">', None),
    ],
)  # fmt: skip
def test_a_page_states_its_force_at_its_head(head: str, force: str | None) -> None:
    assert page(head) == force


def test_the_prose_of_a_page_states_no_force() -> None:
    body = (
        '<p>Humberside Police, of <a href="https://www.humberside.police.uk/">its site</a>, held two men.</p>'
    )
    assert page("<title>Two held</title>", body) is None
    assert read_release("Two held in Goole\n\nHumberside Police have arrested two men.").force is None


@pytest.mark.parametrize(
    ("line", "force"),
    [
        ("area: Humberside Police", "Humberside"),
        ("force: Avon and Somerset Constabulary", "Avon and Somerset"),
        ("area: Humbersde", "Humbersde"),
        ("area: Ministry of Defence", "Ministry of Defence"),
        ("url: https://www.northants.police.uk/news/two-held", "Northamptonshire"),
        ("title: Two held in Corby | Northamptonshire Police", "Northamptonshire"),
        # what is said of the force itself goes first, and what is not known is not put right
        ("area: Kant\nurl: https://www.essex.police.uk/n", "Kant"),
    ],
)
def test_front_matter_states_the_force(line: str, force: str) -> None:
    assert read_release(f"---\n{line}\ndate: 2021-03-02\n---\nTwo men were arrested.").force == force


def test_the_caller_may_use_any_name_of_the_force() -> None:
    assert read_release("Two men were arrested.", force="Kent Police").force == "Kent"
    assert read_release("Two men were arrested.", force="Jersey").force == "Jersey"


# --- what to call a release -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("---\ntitle: Two held\n---\nMore on this\n\nTwo were held.", "Two held"),
        ("Operation Lantern so far\n\nTwo were held.\n\n**Results**\n\nMore.", "Operation Lantern so far"),
        ("Two men were arrested in Goole.\n\nMore on this.", None),
        (f"{'word ' * 40}\n\nTwo were held.", None),
        ("* Two held\n\nTwo were held.", None),
        ("Latest news\n\n# Two held in Goole\n\nTwo were held.", "Two held in Goole"),
    ],
)  # fmt: skip
def test_what_a_release_is_called(text: str, heading: str | None) -> None:
    assert read_release(text).heading == heading
