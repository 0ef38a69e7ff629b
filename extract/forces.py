"""Which force a release says that it is of: by the force's names, and by the addresses that it publishes under.

Both are data, at the head of each file of ``lexicon/areas``. A force is known where it is stated, in front matter or
by the page it stands on; the prose of a release, which may tell of any force, is not asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import yaml

from extract.words import LOADER

FOLDER = Path(__file__).parent / "lexicon" / "areas"
ALIKE = 0.75  # how much of a misspelt name has to be right for another to be offered

_POLICE = re.compile(r" (?:police(?: service| force)?|constabulary)\Z")
_BLOCK = re.compile(r"^(?=[^\s#])", re.MULTILINE)
# Between a page's own title and the name of its site: "Two arrested | News | Kent Police".
_BEFORE_SITE = re.compile(r"[|»]| [-–—] ")


@dataclass(slots=True)
class _Forces:
    """What the files say of all forces: each by its names, whole or short, and by its addresses."""

    named: dict[str, str] = field(default_factory=dict)  # "kent police", "psni"
    short: dict[str, str] = field(default_factory=dict)  # "kent", "northants": names of a place as well
    hosts: dict[str, str] = field(default_factory=dict)

    def add(self, force: str, names: Iterable[str], hosts: Iterable[str]) -> None:
        for name in (force, *names):
            key = _key(name)
            bare = _POLICE.sub("", key)
            self.short.setdefault(bare, force)
            for whole in (f"{bare} police", f"{bare} constabulary"):
                self.named.setdefault(whole, force)
            if name != force:
                self.named[key] = force
        self.hosts |= dict.fromkeys(hosts, force)


@lru_cache(maxsize=1)
def _forces() -> _Forces:
    found = _Forces()
    for path in sorted(FOLDER.glob("[!_]*.yaml")):
        content = _head(path)
        found.add(content["force"], content.get("names") or (), content.get("hosts") or ())
    return found


def _head(path: Path) -> dict[str, Any]:
    """What a file says of its force, without the areas, which are nearly all of it and take long to parse."""
    blocks = _BLOCK.split(path.read_text(encoding="utf-8"))
    content = yaml.load("".join(each for each in blocks if not each.startswith("areas:")), Loader=LOADER)  # noqa: S506 - a safe loader
    if not isinstance(content, dict) or not isinstance(content.get("force"), str):
        raise ValueError(f"{path}: force: is missing; see the other files of that folder")
    return content


def _key(name: str) -> str:
    """A name without what writers vary.

    >>> _key("The Dyfed-Powys Police"), _key("Devon & Cornwall")
    ('dyfed powys police', 'devon and cornwall')
    """
    words = re.sub(r"[\W_]+", " ", name.casefold().replace("&", " and ")).strip()
    return words.removeprefix("the ")


def force_named(name: str) -> str | None:
    """The force that goes by a name, as all of opstats calls it; ``None`` where it is the name of none.

    >>> force_named("humberside police"), force_named("PSNI"), force_named("Northants"), force_named("Humbersde")
    ('Humberside', 'Northern Ireland', 'Northamptonshire', None)
    """
    key, forces = _key(name), _forces()
    return forces.named.get(key) or forces.short.get(_POLICE.sub("", key))


def known_force(name: str | None) -> str | None:
    """A force as all of opstats calls it, and as it is written where the lexicon has none of that name.

    >>> known_force("Kent Police"), known_force("Jersey")
    ('Kent', 'Jersey')
    """
    return force_named(name) or name if name else None


def force_of_address(url: str) -> str | None:
    """The force that publishes at an address, by its host.

    >>> force_of_address("https://www.humberside.police.uk/news/two-arrested"), force_of_address("/news/two-arrested")
    ('Humberside', None)
    """
    try:
        host = urlsplit(unquote(url).strip()).hostname or ""
    except ValueError:
        return None
    labels = host.rstrip(".").split(".")
    hosts = _forces().hosts
    return next((hosts[each] for n in range(len(labels)) if (each := ".".join(labels[n:])) in hosts), None)


def force_of_site(name: str) -> str | None:
    """The force whose site has a name. One that is a place's alone is no force's: a newspaper may be called Kent.

    >>> force_of_site("Kent Police"), force_of_site("Kent")
    ('Kent', None)
    """
    return _forces().named.get(_key(name))


def force_of_title(title: str) -> str | None:
    """The force whose name a page's title ends with, behind the title of the release.

    >>> force_of_title("Two arrested in Goole | Humberside Police"), force_of_title("A day with Humberside Police")
    ('Humberside', None)
    """
    *before, site = _BEFORE_SITE.split(title)
    return force_of_site(site) if before else None


def nearest(name: str) -> str | None:
    """The force whose name is most like one that is none's, where any is much like it.

    >>> nearest("Humbersde"), nearest("Ruritania")
    ('Humberside', None)
    """
    forces = _forces()
    found = get_close_matches(_POLICE.sub("", _key(name)), forces.short, 1, ALIKE)
    return forces.short[found[0]] if found else None


def force_names() -> list[str]:
    """What opstats calls the forces that it knows."""
    return sorted(set(_forces().short.values()))
