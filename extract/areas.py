"""Where: place phrases in a text, and the policing area of the force that each lies in.

The places are data (``lexicon/areas/<force>.yaml``); this module is the grammar that reads them: streets with
their town, roads between two villages, lists of towns, "the north of the county", a suspect's home. A force
without a file still gets the grammar, only without areas.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent / "lexicon" / "areas"


@dataclass(frozen=True, slots=True)
class Place:
    """A place as the text names it: ``text[begin:finish] == name``.

    ``area`` is the policing area that it lies in, ``None`` where that is unknown, all the force, or several.
    ``kind`` is ``town``, ``district`` (village, suburb or estate), ``street``, ``road`` (numbered),
    ``region`` (part of the county, a policing area), ``force`` (all of it) or ``other`` (in no file).
    ``home`` marks where somebody lives, which is not where the thing happened.
    """

    begin: int
    finish: int
    name: str
    area: str | None
    kind: str
    home: bool = False


@dataclass(frozen=True, slots=True)
class Town:
    """A town of an area, with its latitude and longitude in degrees."""

    name: str
    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Area:
    """A local policing area of a force: its name, the other names that it goes by, and its towns."""

    name: str
    also: tuple[str, ...]
    towns: tuple[Town, ...]


@dataclass(slots=True)
class _Item:
    """One name in the text, before neighbours are joined; an unsure one needs a neighbour that is sure."""

    begin: int
    finish: int
    kind: str
    area: str | None
    sure: bool = True
    compass: str | None = None


@dataclass(slots=True)
class _Group:
    """Names that make one place phrase, and what they say of its area."""

    items: list[_Item]
    areas: set[str] = field(default_factory=set)
    elsewhere: bool = False  # a member of a list lies outside every known area


# ------------------------------------------------------------------------------------------------ words


def _read(path: Path) -> dict[str, Any]:
    """The content of a file of the lexicon; ``ValueError`` names the file when it is not a mapping."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    content = yaml.load(path.read_text(encoding="utf-8"), Loader=loader)  # noqa: S506 - a safe loader
    if not isinstance(content, dict):
        raise ValueError(f"{path}: a mapping was expected, as in the other files of that folder")
    return content


def _either(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_WORDS = {name: frozenset(words) for name, words in _read(FOLDER / "_words.yaml").items()}
_STREETS = _WORDS["streets"] | _WORDS["likely_streets"]
_NO_PLACE = _WORDS["titles"] | _WORDS["bodies"] | _WORDS["never"]
_POINT = "(?:(?:[Nn]orth|[Ss]outh)(?:[ -]?(?:[Ee]ast|[Ww]est))?|[Ee]ast|[Ww]est|[Mm]id|[Cc]entral)(?:ern)?"
_POINTS = {
    word + ending for word in ("north", "south", "east", "west", "mid", "central") for ending in ("", "ern")
}
_NAME = r"(?:St\.|[A-Z][\w’']*(?:-\w[\w’']*)*)"

_RUN = re.compile(rf"{_NAME}(?: {_NAME})*")
_ROAD = re.compile(r"[ABM]\d{1,4}(?![\w-])(?:\(M\))?")
_OF_COUNTY = r"of [Tt]he (?:[Cc]ounty|[Ff]orce)\b"
_REGION = re.compile(
    r"\b(?:[Aa]cross )?[Tt]he (?:(?:whole|entire|rest|length and breadth) (?:of the )?)?"
    r"(?:county|force area|policing area)\b(?! (?:lines?|council|court)\b)"
    r"|\b(?:[Cc]ounty|[Ff]orce)[ -]?wide\b"
    rf"|\b(?:[Tt]he )?(?P<part>{_POINT})(?: and {_POINT})?(?: (?:side|part|end|half|area))? {_OF_COUNTY}"
    rf"|\b(?P<lpa>{_POINT}) (?:local policing area|LPA)\b"
    rf"|\b[Tt]he (?P<point>{_POINT})(?: and {_POINT})?(?: (?:side|part|end|half|area))?\b(?![\w-]| [A-Z])"
)
_REGION_HINT = re.compile("county|force|the (?:nort|sout|east|west)")
_LIST = re.compile(
    r"(?:,? (?:and|&|as well as|plus|or)|,)(?: (?:in|on|at|near|around|across))?"
    r"(?: (?:the|nearby|neighbouring))? "
)
_INSIDE = re.compile(
    r",?(?: (?:areas?|estates?|district|neighbourhood|suburb|part|parts|end|region|village|junction),?)?"
    r"(?:,? (?:(?:just )?(?:in|of|near|off|at|on|around|between|outside|by|(?:north|south|east|west) of)|"
    r"on the outskirts of|close to))?(?: (?:the|nearby|central))?(?: (?:town|village|city|hamlet)(?: of)?)? "
)
_OF = re.compile(" of (?:the )?")
_TAIL = re.compile(rf"(?:[’']s)? (?:{_either(_WORDS['tails'])})\b")
_AREA_AFTER = re.compile(r",? (?:areas?|estates?|district|neighbourhood|suburb|village|ward)\b")
_BODY_AFTER = re.compile(rf"(?:[’']s)? (?:{_either(_WORDS['bodies_after'])})\b")
_PERSON_AFTER = re.compile(r",? (?:\(?\d|aged|said|was|has|is|who)\b")
_LIVES_BEFORE = re.compile(
    rf"(?:(?:\d|\)|\b(?:{_either(_WORDS['people'])}|both|all|also|each|formerly|previously|originally|aged|him|her"
    rf"|them)|,),? (?:(?:who|is|was|are|were|both|all|also|formerly|previously|originally|now|and|each) )*"
    rf"(?:of|from)|\b(?:liv(?:es?|ed|ing)|resid(?:es?|ed|ing)|residents?) (?:in|at|on|of|near))"
    rf"(?: an address in)?(?: the)?(?: {_POINT})? $"
)
_NAMED_OF = re.compile(r"\b[A-Z][\w’'-]+,? of $")
_LIVES_AFTER = re.compile(rf"(?:-based)?(?: (?:[\w-]+ )?(?:{_either(_WORDS['people'])})\b)")
_RANK = {"street": 0, "road": 0, "other": 1, "district": 1, "town": 2, "region": 3, "force": 3}


def _key(name: str) -> str:
    """A name without what writers vary: case, apostrophes, hyphens, the point of "St.".

    >>> _key("King’s Heath"), _key("Stow-on-the-Wold")
    ('kings heath', 'stow on the wold')
    """
    return re.sub(r"[’'.]", "", name).replace("-", " ").casefold()


# ------------------------------------------------------------------------------------------------ gazetteer


class Gazetteer:
    """The places of one force, and the grammar that finds them in a text.

    >>> kettering = Gazetteer.for_force("Northamptonshire").find("at an address in Yarwell Court, Kettering.")
    >>> [(place.name, place.area, place.kind) for place in kettering]
    [('Yarwell Court, Kettering', 'North', 'street')]
    """

    def __init__(self, content: dict[str, Any] | None = None, *, origin: str = "") -> None:
        """``content`` as in a file of ``lexicon/areas``; ``ValueError`` says what is wrong in ``origin``."""
        content = content or {}
        self.force: str | None = content.get("force")
        self.population: int | None = content.get("population")
        self.source: str | None = content.get("source")
        self._known: dict[str, tuple[str, str | None, bool]] = {}
        self._long: dict[str, list[str]] = {}
        self._points: dict[str, str] = {}
        names = [name for name in (self.force, *content.get("also", ())) if name]
        try:
            self.areas = tuple(
                self._area(name, area or {}) for name, area in (content.get("areas") or {}).items()
            )
        except (AttributeError, TypeError, ValueError) as error:
            raise ValueError(f"{origin}: {error}; see the other files of {FOLDER}") from error
        for name in names:
            self._add(name, "force", None, sure=True)
            for point, area in self._points.items():
                self._add(f"{point.title()} {name}", "region", area, sure=True)
                self._add(f"{name} {point.title()}", "region", area, sure=True)

    @staticmethod
    def for_force(force: str | None) -> Gazetteer:
        """The gazetteer of a force by its short name; one without places for a force that has no file.

        >>> Gazetteer.for_force("Northamptonshire").areas[0].name
        'North'
        >>> Gazetteer.for_force("Ruritania").areas
        ()
        """
        return _load(re.sub(r"\W+", "-", (force or "").casefold().removesuffix(" police")).strip("-"))

    def area_of(self, place: str) -> str | None:
        """The policing area of a place, or of a phrase that names one; ``None`` when unknown or several.

        >>> Gazetteer.for_force("Northamptonshire").area_of("Semilong")
        'West'
        """
        known = self._known.get(place) or self._known.get(_key(place))
        if known:
            return known[1]
        found = {item.area for item in self.find(f"in {place}")}
        return found.pop() if len(found) == 1 else None

    def find(self, text: str, start: int = 0, end: int | None = None) -> list[Place]:
        """The places that ``text[start:end]`` names, in text order, without overlap; offsets into ``text``.

        >>> gazetteer = Gazetteer.for_force("Northamptonshire")
        >>> for place in gazetteer.find("A man from Corby was arrested in the north of the county."):
        ...     print(place.name, place.area, place.kind, place.home)
        Corby North town True
        the north of the county North region False
        """
        end = len(text) if end is None else end
        items = self._runs(text, start, end)
        if _REGION_HINT.search(text, start, end):
            items = self._with_regions(text, start, end, items)
        return [place for group in self._groups(text, items) if (place := self._place(text, start, group))]

    # -------------------------------------------------------------------------------------- the data

    def _area(self, name: str, content: dict[str, Any]) -> Area:
        towns = []
        for town, detail in (content.get("towns") or {}).items():
            at, also = (detail["at"], detail.get("also", ())) if isinstance(detail, dict) else (detail, ())
            towns.append(Town(town, float(at[0]), float(at[1])))
            for word in (town, *also):
                self._add(word, "town", name, sure=True)
        for places in content.get("places") or ():
            for place in [places] if isinstance(places, str) else places:
                self._add(place, "district", name, sure=" " in place)
        for street in content.get("streets") or ():
            self._add(street, "street", name, sure=True)
        also = tuple(content.get("also") or ())
        for word in (name, *also):
            point = word.casefold().removeprefix("the ")
            if point in _POINTS:
                self._points[point] = self._points[point.removesuffix("ern") + "ern"] = name
            elif word not in self._known:  # a town that its area is called by stays a town
                self._add(word, "region", name, sure=True)
        return Area(name, also, tuple(towns))

    def _add(self, name: str, kind: str, area: str | None, *, sure: bool) -> None:
        key = _key(name)
        before = self._known.get(key)
        if before and before[1] != area and kind != "force":
            area = None  # two places of one name: which is meant is not known
        self._known[name] = self._known[key] = (kind, area, sure)
        if re.search(r" [a-z&]", name):
            self._long.setdefault(name.split(" ")[0], []).append(key)

    def _look_up(self, name: str) -> tuple[str, str | None, bool] | None:
        known = self._known.get(name)
        if known is None and ("'" in name or "’" in name or "-" in name or "." in name or name.isupper()):
            known = self._known.get(_key(name))
        return known

    # -------------------------------------------------------------------------------------- single names

    def _runs(self, text: str, start: int, end: int) -> list[_Item]:
        """The names among the capitalised runs of words."""
        items: list[_Item] = []
        last = start
        for match in _RUN.finditer(text, start, end):
            if match.start() < last:
                continue  # inside a name with small words, such as Easton on the Hill
            before = len(items)
            self._run(text, start, end, match.start(), match.group(), items)
            if len(items) > before:
                last = items[-1].finish
        return items

    def _run(self, text: str, start: int, end: int, begin: int, run: str, items: list[_Item]) -> None:
        """Append what one capitalised run names: nothing, a place, or a street and its town."""
        words = run.split(" ")
        if len(words) == 1 and run in _NO_PLACE:
            return
        known = self._look_up(run)
        preposition = None
        while known is None and len(words) > 1 and words[0] in _WORDS["openers"]:
            if words[0] == "The" and len(words) == 2 and words[1] in _WORDS["alone"]:
                break  # The Crescent
            preposition = words.pop(0).lower()
            begin += len(preposition) + 1
            run = run[len(preposition) + 1 :]
            known = self._look_up(run)
        finish = begin + len(run)
        if run[1:2].isdigit() and (road := _ROAD.match(text, begin, end)):
            whole = all(word in _WORDS["venues"] for word in words[1:])
            items.append(_Item(begin, max(road.end(), finish) if whole else road.end(), "road", None))
            return
        if long := self._long.get(words[0]):
            for key in long:
                if _key(text[begin : begin + len(key)]) == key and len(key) > len(run):
                    known, finish = self._known[key], begin + len(key)
                    words = [text[begin:finish]]
        compass = None
        if preposition is None:
            preposition, compass, begin = self._before(text, start, begin)
        if known:
            self._append_known(text, begin, finish, known, preposition, compass, items)
            return
        if len(words) == 1:
            self._append_unknown(text, begin, finish, words, preposition, compass, items)
            return
        head = words[0]
        if head.endswith(("'s", "’s")) and (owner := self._look_up(head[:-2])):
            # Wellingborough's Hemmingwell estate: the town owns what follows
            items.append(_Item(begin, finish - len(run) + len(head), owner[0], owner[1]))
            rest = run[len(head) + 1 :]
            self._run(text, start, end, finish - len(rest), rest, items)
            return
        if self._append_street(text, finish - len(run), words, preposition, items):
            return
        for count in range(len(words) - 1, 0, -1):
            part = " ".join(words[:count])
            if (known := self._look_up(part)) and all(word in _WORDS["venues"] for word in words[count:]):
                self._append_known(text, begin, finish, known, preposition or "in", compass, items)
                return
        if words[-1] in ("LPA", "NPA") or words[-3:] == ["Local", "Policing", "Area"]:
            base = words[: -1 if words[-1] in ("LPA", "NPA") else -3]
            name = " ".join(base)
            known = self._look_up(name)
            area = known[1] if known else self._points.get(name.casefold())
            items.append(_Item(begin, finish, "region", area))
            return
        self._append_unknown(text, begin, finish, words, preposition, compass, items)

    @staticmethod
    def _before(text: str, start: int, begin: int) -> tuple[str | None, str | None, int]:
        """The preposition and the compass word before a name, and where the name begins with the latter."""
        low, stop, compass = max(start, begin - 40), begin - 1, None
        for step in range(4):
            if stop < low or text[stop] != " ":
                return None, compass, begin
            space = text.rfind(" ", low, stop)
            word = text[max(space + 1, low) : stop].lower()
            if step == 0 and (word in _POINTS or word.replace("-", "") in _TWO_POINTS):
                compass, begin = word, max(space + 1, low)
            elif word not in _SKIPPED:
                return word, compass, begin
            stop = space
        return None, compass, begin

    def _append_known(
        self,
        text: str,
        begin: int,
        finish: int,
        known: tuple[str, str | None, bool],
        preposition: str | None,
        compass: str | None,
        items: list[_Item],
    ) -> None:
        kind, area, sure = known
        if kind not in ("street", "road") and _BODY_AFTER.match(text, finish):
            return
        if text.endswith("University of ", 0, begin):
            return
        if compass and kind == "force":
            kind, area = "region", self._points.get(compass)
        elif compass:
            kind = "region"
        if kind == "force" and preposition == "across" and text[:begin].endswith("cross "):
            begin -= len("across ")
        if not sure:
            sure = preposition in _PREPOSITIONS or _AREA_AFTER.match(text, finish) is not None
        if tail := _TAIL.match(text, finish):
            finish = tail.end()
        items.append(_Item(begin, finish, kind, area, sure))

    def _append_street(
        self, text: str, begin: int, words: list[str], preposition: str | None, items: list[_Item]
    ) -> bool:
        """Append the street that a run of words names, with the town after it; say whether it was one."""
        last = next((n for n in range(len(words) - 1, 0, -1) if words[n] in _STREETS), 0)
        if not last or not _WORDS["titles"].isdisjoint(words):
            return False
        word, rest = words[last], words[last + 1 :]
        if word == "Court" and not _WORDS["courts"].isdisjoint(words):
            return False
        finish = begin + len(" ".join(words[: last + 1]))
        town = None
        if rest:
            town = self._look_up(" ".join(rest))
            if town is None and not all(w in _WORDS["venues"] for w in rest):
                return False
        elif word not in _WORDS["streets"] and not _WORDS["bodies"].isdisjoint(words[:last]):
            return False
        sure = word in _WORDS["streets"] or preposition in _PREPOSITIONS
        length = len(" ".join(words))
        if not sure and _PERSON_AFTER.match(text, begin + length):
            return True
        if town:
            items.append(_Item(begin, finish, "street", None, True))
            items.append(_Item(finish + 1, begin + length, town[0], town[1]))
        else:
            items.append(_Item(begin, begin + length, "street", None, sure))
        return True

    def _append_unknown(
        self,
        text: str,
        begin: int,
        finish: int,
        words: list[str],
        preposition: str | None,
        compass: str | None,
        items: list[_Item],
    ) -> None:
        """Append a name that no file has: after "in" and the like, before "area", or in a list of places."""
        if len(words) > 4 or not _NO_PLACE.isdisjoint(words) or (len(words) == 1 and words[0].isupper()):
            return
        sure = preposition in _STRONG or _AREA_AFTER.match(text, finish) is not None
        if sure:
            if _BODY_AFTER.match(text, finish):
                return
        elif not (items and begin - items[-1].finish <= 6) or _PERSON_AFTER.match(text, finish):
            return
        if tail := _TAIL.match(text, finish):
            finish = tail.end()
        items.append(_Item(begin, finish, "other", None, sure))

    def _with_regions(self, text: str, start: int, end: int, items: list[_Item]) -> list[_Item]:
        """The items with "the county", "the north" and their like among them, in text order."""
        taken = {item.begin for item in items}
        regions = []
        for match in _REGION.finditer(text, start, end):
            point = (match["part"] or match["lpa"] or match["point"] or "").lower()
            if not point:
                item = _Item(match.start(), match.end(), "force", None)
            else:
                both = " and " in match.group()
                area = None if both else self._points.get(point)
                item = _Item(match.start(), match.end(), "region", area, compass=match["point"] and point)
            if item.begin not in taken:
                regions.append(item)
        return sorted(items + regions, key=lambda item: item.begin) if regions else items

    # -------------------------------------------------------------------------------------- phrases

    def _groups(self, text: str, items: list[_Item]) -> list[_Group]:
        """Neighbours joined into one phrase each: a street and its town, a list, "the north of Kettering"."""
        groups: list[_Group] = []
        for item in items:
            group = groups[-1] if groups else None
            if group is None or not self._joined(text, group, item):
                groups.append(_Group([item], {item.area} if item.area else set(), item.kind == "other"))
        return groups

    def _joined(self, text: str, group: _Group, item: _Item) -> bool:
        """Add the item to the group when the words between the two join them; say whether it did."""
        last = group.items[-1]
        if not 0 < item.begin - last.finish <= 44:
            return False
        if last.compass:
            if not _OF.fullmatch(text, last.finish, item.begin):
                return False
            if item.kind != "force":
                group.areas = {item.area} if item.area else set()
            group.items.append(item)
            return True
        finer = _RANK[last.kind] < _RANK[item.kind] or (last.kind == "road" and item.kind == "street")
        owner = text[last.finish - 2 : last.finish] in ("'s", "’s") and item.begin == last.finish + 1
        gap_is_list = _LIST.fullmatch(text, last.finish, item.begin) is not None
        comma = text[last.finish : item.begin] == ", "
        within = _INSIDE.fullmatch(text, last.finish, item.begin) is not None
        inside = owner or (within and not gap_is_list) or (comma and finer)
        whole = item.kind in ("force", "region") and text.startswith(("the ", "across "), item.begin)
        if whole or (gap_is_list and not inside and "force" in (last.kind, item.kind)):
            return False
        if inside:
            if last.kind in ("town", "region", "force") and not owner:
                return False
            if not item.sure and not last.sure:
                return False
            if item.area and item.kind == "town" and all(_RANK[one.kind] < 2 for one in group.items):
                group.areas, group.elsewhere = {item.area}, False
            elif item.area:
                group.areas.add(item.area)
            elif item.kind == "other" and last.kind != "road":
                group.elsewhere = True
        elif gap_is_list:
            if not last.sure and not any(one.sure for one in group.items):
                return False
            if item.area:
                group.areas.add(item.area)
            elif item.kind == "other" and group.items[0].kind != "road":
                group.elsewhere = True
        else:
            return False
        item.sure = True
        last.sure = True
        group.items.append(item)
        return True

    @staticmethod
    def _place(text: str, start: int, group: _Group) -> Place | None:
        first, last = group.items[0], group.items[-1]
        if not first.sure:
            return None
        begin, finish = first.begin, last.finish
        kind = min((item.kind for item in group.items), key=lambda kind: _RANK[kind])
        area = None if group.elsewhere or len(group.areas) != 1 else next(iter(group.areas))
        before = text[max(start, begin - 60) : begin]
        home = False
        if before.endswith((" ", "-")):
            home = _LIVES_BEFORE.search(before) is not None or (
                first.kind == "street" and _NAMED_OF.search(before) is not None
            )
        home = home or (last.kind in ("town", "district") and _LIVES_AFTER.match(text, finish) is not None)
        if first.kind == "road" and before.endswith(("the ", "The ")):
            begin -= 4
        return Place(begin, finish, text[begin:finish], area, kind, home)


_TWO_POINTS = {a + b for a in ("north", "south") for b in ("east", "west")}
_SKIPPED = _WORDS["before_names"]
_PREPOSITIONS = _WORDS["prepositions"]
_STRONG = _WORDS["strong_prepositions"]


@lru_cache(maxsize=64)
def _load(slug: str) -> Gazetteer:
    path = FOLDER / f"{slug}.yaml"
    if not slug or slug.startswith("_") or not path.is_file():
        return Gazetteer()
    return Gazetteer(_read(path), origin=path.name)


def forces() -> tuple[str, ...]:
    """The short names of the forces that have a file, in alphabetical order."""
    return tuple(sorted(_read(path)["force"] for path in FOLDER.glob("[!_]*.yaml")))
