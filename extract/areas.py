"""Where: place phrases in a text, and the policing area of the force that each lies in.

The places are data (``lexicon/areas/<force>.yaml``); this module is the grammar that reads them: streets with
their town, roads between two villages, lists of towns, "the north of the county", a suspect's home. A force
without a file still gets the grammar, only without areas.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import yaml

from extract.release import Paragraph

FOLDER = Path(__file__).parent / "lexicon" / "areas"


@dataclass(frozen=True, slots=True)
class Place:
    """A place as the text names it: ``text[begin:finish] == name``.

    ``area`` is the policing area that it lies in, ``None`` where that is unknown, all the force, or several.
    ``kind`` is ``town``, ``district`` (village, suburb or estate), ``street``, ``road`` (numbered),
    ``region`` (part of the county, a policing area), ``force`` (all of it) or ``other`` (in no file).
    ``home`` marks where somebody lives or serves, which is not where the thing happened.
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
    compass: bool = False  # "the north", which may go on "of Kettering"


@dataclass(slots=True)
class _Group:
    """Names that make one place phrase, and what they say of its area."""

    items: list[_Item]
    areas: set[str] = field(default_factory=set)
    elsewhere: bool = False  # a member lies outside every area that is known


@dataclass(frozen=True, slots=True)
class _Known:
    """What the force's file says of a name; one that is not ``sure`` is a common word or surname too."""

    kind: str
    area: str | None
    sure: bool


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
_CERTAIN_STREETS = _WORDS["streets"]
_STREETS = _CERTAIN_STREETS | _WORDS["likely_streets"]
_VENUES = _WORDS["venues"]
_OPENERS = _WORDS["openers"]
_TITLES = _WORDS["titles"]
_BODIES = _TITLES | _WORDS["bodies"]
_NO_PLACE = _BODIES | _WORDS["never"]
_LAST_WORDS = _STREETS | {"Area", "LPA", "NPA"}  # of a place, whatever stands before
_NEVER_ALONE = _NO_PLACE | _STREETS | _VENUES | _OPENERS
_PREPOSITIONS = _WORDS["prepositions"]
_BEFORE_NAMES = _WORDS["before_names"]
_AREA_OF = (" area", " areas", " village", " town", " suburb", " outskirts", " district", " estate")
_STRONG = _WORDS["strong_prepositions"]
_PART_OF = tuple(f"{part} of " for part in _WORDS["parts"])

_POINT = "(?:(?:[Nn]orth|[Ss]outh)(?:[ -]?(?:[Ee]ast|[Ww]est))?|[Ee]ast|[Ww]est|[Mm]id|[Cc]entral)(?:ern)?"
_POINTS = frozenset(
    point + ending
    for point in (
        "north",
        "south",
        "east",
        "west",
        "mid",
        "central",
        "northeast",
        "northwest",
        "southeast",
        "southwest",
    )
    for ending in ("", "ern")
)

# A capitalised run; the limit keeps a page in capitals from being one name.
_NAME = r"[A-Z](?:(?<=S)t\.|(?<=C)o\.(?= [A-Z])|[\w’']*(?:-\w[\w’']*)*)"
_RUN = re.compile(rf"{_NAME}(?: {_NAME}){{0,11}}")
_ROAD = re.compile(r"[ABM]\d{1,4}(?![\w-])(?:\(M\))?")

_REGION = re.compile(
    r"\b(?:[Aa]cross )?[Tt]he (?:(?:whole|entire|rest|length and breadth) (?:of the )?)?"
    r"(?:county|force area|policing area)\b(?! (?:lines?|council|court)\b)"
    r"|\b(?:[Cc]ounty|[Ff]orce)[ -]?wide\b"
    rf"|\b(?:[Tt]he )?(?P<part>{_POINT})(?: and {_POINT})?(?: (?:side|part|end|half|area))?"
    r" of [Tt]he (?:[Cc]ounty|[Ff]orce)\b"
    rf"|\b[Tt]he (?P<point>{_POINT})(?: and {_POINT})?(?: (?:side|part|end|half|area))?\b(?![\w-]| [A-Z])"
)
# Cheap to look for; the costly pattern above is tried only around a hit, within this many characters.
_REGION_HINT = re.compile(r"ounty|rce[ -][aw]|he [NnSsEeWwCc](?:ort|out|ast|est|ent)")
_REGION_REACH = 50

_LIST = re.compile(
    r"(?:,? (?:and|&|as well as|plus|or)(?: (?:in|on|at|near|around|across))?|,)"
    r"(?: (?:the|nearby|neighbouring))? |/"
)
_INSIDE = re.compile(
    r",?(?: (?:areas?|estates?|district|neighbourhood|suburb|part|parts|end|region|village|junction),?)?"
    r"(?:,? (?:(?:just )?(?:in|of|near|off|at|on|around|between|outside|by|(?:north|south|east|west) of)|"
    r"on the outskirts of|close to))?(?: (?:the|nearby|central))?(?: (?:town|village|city|hamlet)(?: of)?)? "
)
_LONGEST_GAP = 44  # of either pattern
_MORE_PLACES = re.compile(r"(?:,|,? (?:and|&)) (?:in |at )?(?:the )?[A-Z]")
_OF = re.compile(" of (?:the )?")

_CONTRACTED = re.compile("[’'](?:s|d|m|ve|ll|re)$")  # Corby's, I've
_TAIL = re.compile(rf"(?:[’']s)? (?:{_either(_WORDS['tails'])})\b")
_AREA_AFTER = re.compile(r",? (?:areas?|estates?|district|neighbourhood|suburb|village|ward)\b")
_BODY_AFTER = re.compile(rf"(?:[’']s)? (?:{_either(_WORDS['bodies_after'] | _WORDS['bodies'])})\b")
# "In Corby officers seized": what officers did there, and no "Corby officers"
_POLICE_ACT = re.compile(
    r" (?:officers|police|detectives) (?:(?:also|then|have|had|were|later) |\w+ed\b|found\b|took\b|made\b|caught\b)"
)
_PERSON_AFTER = re.compile(r",? (?:\(?\d\d?|aged|said|who)\b|, of (?:[A-Z]|no fixed)")
_HALLOWED = frozenset({"Saints", "Souls", "Hallows"})
_SUBJECT_AFTER = re.compile(r",? (?:\(?\d\d?|aged|said|who|was|has|had|is|of|from|in)\b")

_AGED = re.compile(r",? \(?\d\d(?:[,)]| of | from )")
_OF_AN_AGE = re.compile(r",? \(?(?:aged )?\d\d\b")
_TAKEN_FROM = re.compile(
    rf"\b(?:{_either(_WORDS['taken'])})\w*(?: (?!(?:after|by|following|when|who)\b)[\w-]+){{0,4}} from"
    r"(?: an? (?:address|house|property|home|flat) in)?(?: the)? $",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r",|\.|;|\)|\n|$| (?:and|or|&|as well)\b")

_LIVES_BEFORE = re.compile(
    rf"(?:(?:\ds?|-old (?:[A-Z][\w’'-]+ ){{0,2}}[A-Z][\w’'-]+|\)"
    rf"|\b(?:{_either(_WORDS['people'])}|both|all|also|each|formerly|previously|originally|aged|him|her"
    rf"|them)|,),? (?:(?:who|is|was|are|were|both|all|also|formerly|previously|originally|now|and|each) )*"
    rf"(?:of|from)|\b(?:liv(?:es?|ed|ing)|resid(?:es?|ed|ing)|residents?) (?:in|at|on|of|near)"
    rf"|\b(?:{_either(_WORDS['people'])}) (?:(?:who|is|was|are|were|both|all) )*based (?:in|at|near))"
    rf"(?: an address in)?(?: the)?(?: {_POINT})? $"
)
_LIVES_HINT = re.compile(
    r"(?:from|of|based \w{1,20}|liv\w{1,9} \w{1,20}|resid\w{1,9} \w{1,20}) (?:\w{1,30} ){0,4}$"
)  # quick, nearly always false
# "Adam Bell, aged 40, of Maidencastle, Corby": a street of no word that streets have
_HOUSE_IN = re.compile(r"(?:\d\d\)?|-old),? of (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}, $")
_NAMED_OF = re.compile(  # Ann Lee, of Elm Road
    r"(?P<both>\b[A-Z][\w’'-]{1,30} )?\b[A-Z][\w’'-]{1,30},? of (?:the )?$"
)
_BEFORE_HOME = _POINTS | frozenset("of from in at on near the".split())


def _may_end_home(before: str) -> bool:
    """Whether the last word before a place is one that the patterns of homes end with: most are not."""
    last = before[before.rfind(" ", 0, -1) + 1 : -1]
    return last in _BEFORE_HOME or last.replace("-", "").lower() in _POINTS


_LIVES_AFTER = re.compile(rf"(?:-based)?(?: (?:[\w-]+ )?(?:{_either(_WORDS['people'])})\b)")

# Of two neighbours, "Elm Road, Corby", the lower lies in the higher.
_RANK = {"street": 0, "road": 0, "other": 1, "district": 1, "town": 2, "region": 3, "force": 3}


def _key(name: str) -> str:
    """A name without what writers vary: case, apostrophes, hyphens, the point of "St.".

    >>> _key("King’s Heath"), _key("Stow-on-the-Wold")
    ('kings heath', 'stow on the wold')
    """
    return name.translate(_VARIED).casefold()


_VARIED = str.maketrans({"’": None, "'": None, ".": None, "-": " "})


# ---------------------------------------------------------------------------------------------- the places


class Gazetteer:
    """The places of one force, and the grammar that finds them in a text.

    >>> found = Gazetteer.for_force("Northamptonshire").find("at an address in Yarwell Court, Kettering.")
    >>> [(place.name, place.area, place.kind) for place in found]
    [('Yarwell Court, Kettering', 'North', 'street')]
    """

    def __init__(self, content: dict[str, Any] | None = None, *, origin: str = "") -> None:
        """``content`` as in a file of ``lexicon/areas``; ``ValueError`` says what is wrong in ``origin``."""
        content = content or {}
        self.force: str | None = content.get("force")
        self.population: int | None = content.get("population")
        self.source: str | None = content.get("source")
        self._known: dict[str, _Known] = {}
        self._long: dict[str, list[str]] = {}  # first word -> keys of names with small words in them
        self._points: dict[str, str] = {}  # compass point -> area
        try:
            areas = content.get("areas") or {}
            self.areas = tuple(self._area(name, detail or {}) for name, detail in areas.items())
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise ValueError(f"{origin}: {error!r}; see the other files of {FOLDER}") from error
        for county in content.get("counties") or ():
            self._add(county, "region", None)  # Redditch, Worcestershire: true, and no area
        for name in (self.force, *content.get("also", ())):
            if name:
                self._add(name, "force", None)
                for point, area in self._points.items():
                    self._add(f"{point.title()} {name}", "region", area)
                    self._add(f"{name} {point.title()}", "region", area)

    @staticmethod
    def for_force(force: str | None) -> Gazetteer:
        """The gazetteer of a force by its short name; one without places for a force that has no file.

        >>> Gazetteer.for_force("Northamptonshire").areas[0].name
        'North'
        >>> Gazetteer.for_force("Ruritania").areas
        ()
        """
        return _load(_slug(force or ""))

    def area_of(self, place: str) -> str | None:
        """The policing area of a place, or of a phrase that names one; ``None`` when unknown or several.

        >>> Gazetteer.for_force("Northamptonshire").area_of("Semilong")
        'West'
        """
        known = self.look_up(place)
        if known:
            return known.area
        found = {item.area for item in self.find(f"in {place}")}
        return found.pop() if len(found) == 1 else None

    def setting(self, text: str, paragraphs: Sequence[Paragraph] = ()) -> Setting:
        """What a whole release says of where it happened, for what it tells without a place or a town.

        Where its ``paragraphs`` are known, a heading above a list holds for no more than that list.
        """
        return Setting(self, text, paragraphs)

    def find(self, text: str, start: int = 0, end: int | None = None) -> list[Place]:
        """The places that ``text[start:end]`` names, in text order, without overlap; offsets into ``text``.

        >>> gazetteer = Gazetteer.for_force("Northamptonshire")
        >>> for place in gazetteer.find("A man from Corby was arrested in the north of the county."):
        ...     print(place.name, place.area, place.kind, place.home)
        Corby North town True
        the north of the county North region False
        """
        return _Search(self, text, start, len(text) if end is None else end).places()

    def look_up(self, name: str) -> _Known | None:
        """What the force's file says of a name, whatever its apostrophes, hyphens and capitals."""
        known = self._known.get(name)
        if known is None:
            plain = name.isalpha() or not ("'" in name or "’" in name or "-" in name or "." in name)
            if not plain or name.isupper():
                known = self._known.get(_key(name))
        return known

    def begins_name(self, word: str) -> bool:
        """Whether a name with small words in it begins with this word, as Isle of Wight does."""
        return word in self._long

    def longer(self, first: str, text: str, begin: int, end: int) -> tuple[int, _Known] | None:
        """Where a name with small words in it ends that begins here, and what is known of it."""
        for key in self._long.get(first, ()):
            finish = begin + len(key)
            if finish <= end and _key(text[begin:finish]) == key:
                return finish, self._known[key]
        return None

    def compass(self, point: str) -> str | None:
        """The area that a compass point means in this force."""
        return self._points.get(point.casefold())

    def _area(self, name: str, content: dict[str, Any]) -> Area:
        towns = []
        for town, detail in (content.get("towns") or {}).items():
            at, other_names = (detail["at"], detail["also"]) if isinstance(detail, dict) else (detail, ())
            towns.append(Town(town, float(at[0]), float(at[1])))
            for word in (town, *other_names):
                self._add(word, "town", name, sure=word not in _WORDS["common_names"])
        for places in content.get("places") or ():
            for place in [places] if isinstance(places, str) else places:
                self._add(place, "district", name, sure=" " in place)
        for street in content.get("streets") or ():
            self._add(street, "street", name)
        also = tuple(content.get("also") or ())
        for word in (name, *also):
            point = word.casefold().removeprefix("the ")
            if point in _POINTS:
                self._points[point] = self._points[point + "ern"] = name
            elif _key(word) not in self._known:  # a town that its area is called by stays a town
                self._add(word, "region", name)
        return Area(name, also, tuple(towns))

    def _add(self, name: str, kind: str, area: str | None, *, sure: bool = True) -> None:
        key = _key(name)
        before = self._known.get(key)
        if before and before.area != area and kind not in ("force", "region"):
            area = None  # two places of one name: which is meant is not known
        self._known[name] = self._known[key] = _Known(kind, area, sure)
        if re.search("[ -][a-z&]", name):
            self._long.setdefault(re.split("[ ,-]", name)[0], []).append(key)


class Setting:
    """What a release says, as a whole, of where it happened.

    >>> text = "Searches in Corby. Drugs were found in Elm Road. A man from Northampton is held in Corby."
    >>> setting = Gazetteer.for_force("Northamptonshire").setting(text)
    >>> setting.area(None, 0), setting.area(setting.places[1], 36)
    ('North', 'North')
    """

    def __init__(self, gazetteer: Gazetteer, text: str, paragraphs: Sequence[Paragraph] = ()) -> None:
        self._gazetteer = gazetteer
        self._text = text
        self._paragraphs = paragraphs

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """The places of the whole text but for homes, found when something told without an area asks for them."""
        return tuple(place for place in self._gazetteer.find(self._text) if not place.home)

    @cached_property
    def _headings(self) -> list[tuple[int, int, str | None]]:
        """From where to where each heading holds, and its area."""
        return [
            (p.begin, self._list_end(p.finish), p.area) for p in self.places if _is_heading(self._text, p)
        ]

    def _list_end(self, heading: int) -> int:
        """Where the list ends that begins right below a heading; the text's end if prose follows the heading."""
        listed = False
        for paragraph in self._paragraphs:
            if paragraph.start < heading:
                continue
            if paragraph.kind != "bullet":
                return paragraph.start if listed else len(self._text)
            listed = True
        return len(self._text)

    @cached_property
    def _streets(self) -> dict[str, str]:
        return {
            _first_street(p.name): p.area for p in self.places if p.kind == "street" and p.area is not None
        }

    @cached_property
    def main(self) -> str | None:
        """The area that nearly all places lie in; the odd one out is a comparison, or an officer's station."""
        named = Counter(p.area for p in self.places if p.area and not _is_quoted(self._text, p))
        area, times = next(iter(named.most_common(1)), (None, 0))
        return area if times > 0.85 * named.total() else None

    def area(self, place: Place | None, at: int) -> str | None:
        """The policing area of what is told at offset ``at``, with ``place`` or, with ``None``, without one.

        The area of the place, if it has one. A street alone lies where the release says of it elsewhere, else
        under the heading above it ("West Northamptonshire"), else where nearly all places of the release lie;
        so does what is told without a place. ``None`` is the whole force, or unknown.
        """
        if place is not None and place.area is not None:
            return place.area
        if place is not None and place.kind != "street":
            return None
        if place is not None and (area := self._streets.get(_first_street(place.name))):
            return area
        for begin, end, area in reversed(self._headings):
            if begin <= at:
                return area if at < end else self.main
        return self.main


def _is_heading(text: str, place: Place) -> bool:
    """Whether a place is a paragraph of its own, but for a full stop or the like."""
    begin = text.rfind("\n", 0, place.begin) + 1
    finish = text.find("\n", place.finish)
    rest = text[begin : place.begin] + text[place.finish : finish if finish >= 0 else len(text)]
    return place.kind != "street" and len(rest) < 12 and not any(letter.isalpha() for letter in rest)


def _is_quoted(text: str, place: Place) -> bool:
    """Whether the paragraph of a place is what somebody said."""
    return text[text.rfind("\n", 0, place.begin) + 1] in "\"“‘'"


def _first_street(name: str) -> str:
    """Of "Elm Road and Ash Close, Corby", the first: "Elm Road"."""
    return re.split(",| and | in | near | off ", name)[0]


# ------------------------------------------------------------------------------------------------ the grammar


class _Search:
    """One reading of a stretch of text: names first, then neighbours joined into phrases."""

    __slots__ = ("end", "gazetteer", "items", "start", "text")

    def __init__(self, gazetteer: Gazetteer, text: str, start: int, end: int) -> None:
        self.gazetteer = gazetteer
        self.text = text
        self.start = start
        self.end = end
        self.items: list[_Item] = []

    def places(self) -> list[Place]:
        done, gazetteer = self.start, self.gazetteer
        for match in _RUN.finditer(self.text, self.start, self.end):
            begin, run = match.start(), match.group()
            if begin < done or (run in _NEVER_ALONE and not gazetteer.begins_name(run)):
                continue  # inside a name such as Easton on the Hill, or no name
            self.run(begin, run)
            if self.items:
                done = self.items[-1].finish
        self.regions()
        found = [place for group in self.groups() if (place := self.place(group))]
        for k in range(1, len(found)):
            before, place = found[k - 1], found[k]
            if before.home and not place.home and self.text[before.finish : place.begin] == ", ":
                found[k] = replace(place, home=True)  # "of Mill Way, Corby, West Sussex, was"
        return found

    # ---------------------------------------------------------------------------------- single names

    def run(self, begin: int, run: str) -> None:
        """Note what one capitalised run names: nothing, a place, or a street and its town."""
        text, gazetteer = self.text, self.gazetteer
        words = run.split(" ")
        known = gazetteer.look_up(run)
        preposition = None
        while known is None and len(words) > 1 and words[0] in _OPENERS:
            if words[0] == "All" and words[1] in _HALLOWED:
                break  # All Saints Terrace
            if words[0] == "The" and len(words) == 2 and words[1] in _WORDS["alone"]:
                break  # The Crescent
            preposition = words.pop(0).lower()
            begin += len(preposition) + 1
            run = text[begin : begin + len(run) - len(preposition) - 1]
            known = gazetteer.look_up(run)
        finish = begin + len(run)
        if run[1:2].isdigit() and (road := _ROAD.match(text, begin, self.end)):
            named = all(word in _VENUES for word in words[1:])  # the A5 Truck Stop
            self.items.append(_Item(begin, max(road.end(), finish) if named else road.end(), "road", None))
            return
        if longer := gazetteer.longer(words[0], text, begin, self.end):
            finish, known = longer
        elif known is None and not _BODIES.isdisjoint(words) and words[-1] not in _LAST_WORDS:
            return  # Kettering Neighbourhood Policing Team
        compass = None
        if preposition is None:
            preposition, compass, begin = self.before(begin)
        if known is None and len(words) == 1 and run.endswith(("'s", "’s")):
            known, finish = gazetteer.look_up(run[:-2]), finish - 2
        if known:
            self.known(begin, finish, known, preposition, compass)
        elif len(words) == 1 or not (
            self.owned(begin, finish, words)
            or self.street(finish - len(run), words, preposition)
            or self.venue(begin, finish, words, preposition, compass)
            or self.policing_area(begin, finish, words)
        ):
            self.unknown(begin, finish, words, preposition)

    def before(self, begin: int) -> tuple[str | None, str | None, int]:
        """The preposition and the compass word before a name, and where the name begins with the latter."""
        text, compass = self.text, None
        low, stop = max(self.start, begin - 40), begin - 1
        for step in range(4):
            if stop < low or text[stop] != " ":
                break
            space = text.rfind(" ", low, stop)
            first = space + 1 if space >= 0 else low
            word = text[first:stop].lower().lstrip("(\"'“‘[")
            if step == 0 and (word in _POINTS or ("-" in word and word.replace("-", "") in _POINTS)):
                compass, begin = word, first
            elif word == "of" and text[:space].endswith(_AREA_OF, low):
                space = text.rfind(" ", low, space)  # "in the area of Corby"
            elif word not in _BEFORE_NAMES:
                return word, compass, begin
            stop = space
        return None, compass, begin

    def known(
        self, begin: int, finish: int, known: _Known, preposition: str | None, compass: str | None
    ) -> None:
        """Note a name that the force's file has, unless it names a body, as in "Corby police"."""
        kind, area, sure = known.kind, known.area, known.sure
        acts = preposition == "in" and _POLICE_ACT.match(self.text, finish, self.end)
        if kind != "street" and not acts and _BODY_AFTER.match(self.text, finish, self.end):
            return
        if self.text.endswith("University of ", self.start, begin):
            return
        if compass and kind == "force":
            kind, area = "region", self.gazetteer.compass(compass)
        elif compass:
            kind = "region"
        elif kind == "force" and self.text.endswith(("across ", "Across "), self.start, begin):
            begin -= len("across ")
        if not sure:
            sure = preposition in _PREPOSITIONS or self.area_follows(finish)
        self.items.append(_Item(begin, self.tail(finish), kind, area, sure))

    def owned(self, begin: int, finish: int, words: list[str]) -> bool:
        """Wellingborough's Hemmingwell estate: note the town and what it owns."""
        head = words[0]
        if not head.endswith(("'s", "’s")) or not (owner := self.gazetteer.look_up(head[:-2])):
            return False
        rest = " ".join(words[1:])
        self.items.append(_Item(begin, finish - len(rest) - 1, owner.kind, owner.area))
        self.run(finish - len(rest), rest)
        return True

    def street(self, begin: int, words: list[str], preposition: str | None) -> bool:
        """Note the street that a run names, with the town after it; say whether the run was dealt with."""
        if _STREETS.isdisjoint(words[1:]) or not _TITLES.isdisjoint(words):
            return False
        last = max(n for n in range(1, len(words)) if words[n] in _STREETS)
        word, rest = words[last], words[last + 1 :]
        if word == "Court" and not _WORDS["courts"].isdisjoint(words):
            return False
        certain = word in _CERTAIN_STREETS
        town = self.gazetteer.look_up(" ".join(rest)) if rest else None
        if rest and town is None and not all(word in _VENUES for word in rest):
            return False
        if not rest and not certain and not _WORDS["bodies"].isdisjoint(words[:last]):
            return False
        finish = begin + len(" ".join(words))
        sure = certain or town is not None or preposition in _PREPOSITIONS
        if not sure and _PERSON_AFTER.match(self.text, finish, self.end):
            return True  # Sarah Hill, 34
        if town:
            start = finish - len(" ".join(rest))
            self.items.append(_Item(begin, start - 1, "street", None))
            self.items.append(_Item(start, finish, town.kind, town.area))
        else:
            self.items.append(_Item(begin, finish, "street", None, sure))
        return True

    def venue(
        self, begin: int, finish: int, words: list[str], preposition: str | None, compass: str | None
    ) -> bool:
        """Silverstone Circuit, Corby Town Hall: note what is called by its town."""
        if words[-1] not in _VENUES:
            return False
        for count in range(len(words) - 1, 0, -1):
            known = self.gazetteer.look_up(" ".join(words[:count]))
            if known and all(word in _VENUES for word in words[count:]):
                self.known(begin, finish, known, preposition or "in", compass)
                return True
        return False

    def policing_area(self, begin: int, finish: int, words: list[str]) -> bool:
        """Northamptonshire West Local Policing Area, West Leicester NPA."""
        if words[-1] in ("LPA", "NPA"):
            name = " ".join(words[:-1])
        elif words[-2:] == ["Policing", "Area"]:
            name = " ".join(words[:-2]).removesuffix(" Local").removesuffix(" Neighbourhood")
        else:
            return False
        known = self.gazetteer.look_up(name)
        area = known.area if known else self.gazetteer.compass(name)
        self.items.append(_Item(begin, finish, "region", area))
        return True

    def unknown(self, begin: int, finish: int, words: list[str], preposition: str | None) -> None:
        """Note a name that no file has: after "in" and the like, before "area", or in a list of places."""
        last = words[-1]
        if len(words) > 4 or not _NO_PLACE.isdisjoint(words):
            return
        if ("'" in last or "’" in last) and _CONTRACTED.search(last):
            return
        if last.endswith(("s'", "s’")) or self.text.startswith((" 's ", " ’s "), finish):
            return  # in Thomas' room, in Saxton 's possession
        if len(words) > 1 and _AGED.match(self.text, finish, self.end):
            return  # the arrests of Adam Bell, 33, and ...
        if len(words) == 1 and (last.isupper() or last.lower() in _POINTS):
            return
        if self.text.endswith((" a ", " an "), self.start, begin):
            return  # jewellery in an Aurora box
        sure = (
            (preposition in _STRONG and (preposition != "from" or len(words) == 1))
            or (preposition == "between" and self.items and self.items[-1].kind == "road")
            or self.area_follows(finish)
            or (preposition == "of" and self.text.endswith(_PART_OF, self.start, begin))
        )
        area = None
        if sure:
            if _BODY_AFTER.match(self.text, finish, self.end):
                return
            # Grosvenor Centre Northampton, Daventry Leisure Centre
            town = self.gazetteer.look_up(words[0]) or self.gazetteer.look_up(last)
            area = town.area if town and town.kind == "town" and _STREETS.isdisjoint(words) else None
        elif not self.items or not self.goes_on(self.items[-1], begin, finish, len(words)):
            return
        self.items.append(_Item(begin, self.tail(finish), "other", area, sure))

    def goes_on(self, last: _Item, begin: int, finish: int, words: int) -> bool:
        """Whether an unknown name goes on from the place before it, and is nobody's: "Elm Road, Zenda"."""
        between = self.text[last.finish : begin]
        if len(between) > len(", and ") or (_PERSON_AFTER if words == 1 else _SUBJECT_AFTER).match(
            self.text, finish, self.end
        ):
            return False
        return between != ", " or last.kind == "street" or bool(_GOES_ON.match(self.text, finish, self.end))

    def tail(self, finish: int) -> int:
        """Where the name ends with "town centre" and the like."""
        match = _TAIL.match(self.text, finish, self.end)
        return match.end() if match else finish

    def area_follows(self, finish: int) -> bool:
        return _AREA_AFTER.match(self.text, finish, self.end) is not None

    def regions(self) -> None:
        """Note "the county", "the north" and their like among the other names, in text order."""
        regions: list[_Item] = []
        done = self.start
        for hint in _REGION_HINT.finditer(self.text, self.start, self.end):
            low, high = max(done, hint.start() - _REGION_REACH), min(self.end, hint.end() + _REGION_REACH)
            while high < self.end and self.text[high - 1 : high + 1].isalpha():
                high -= 1  # cut within "Northampton", it would end with "North"
            for match in _REGION.finditer(self.text, low, high):
                done = match.end()
                point = match["part"] or match["point"]
                if point:
                    several = " and " in match.group()
                    area = None if several else self.gazetteer.compass(point)
                    regions.append(_Item(match.start(), done, "region", area, compass=bool(match["point"])))
                else:
                    regions.append(_Item(match.start(), done, "force", None))
        if regions:
            taken = {item.begin for item in self.items}
            self.items += [item for item in regions if item.begin not in taken]
            self.items.sort(key=lambda item: item.begin)

    # ---------------------------------------------------------------------------------- phrases

    def groups(self) -> list[_Group]:
        """Neighbours joined into one phrase each: a street and its town, a list, "the north of Kettering"."""
        groups: list[_Group] = []
        for item in self.items:
            if not (groups and self.joined(groups[-1], item)):
                elsewhere = item.kind == "other" and item.area is None
                groups.append(_Group([item], {item.area} if item.area else set(), elsewhere))
        return groups

    def joined(self, group: _Group, item: _Item) -> bool:
        """Add the item to the group when the words between the two join them; say whether it did."""
        last = group.items[-1]
        gap = (last.finish, item.begin)
        if not 0 < item.begin - last.finish <= _LONGEST_GAP:
            return False
        if last.compass:  # the north of Kettering, of the county
            if not _OF.fullmatch(self.text, *gap):
                return False
            if item.kind != "force":
                group.areas = {item.area} if item.area else set()
            group.items.append(item)
            return True
        if item.kind in ("force", "region") and self.text[item.begin : item.begin + 4] in (
            "the ",
            "acro",
            "coun",
        ):
            return False
        between = self.text[last.finish : item.begin]
        owner = between == " " and self.text[last.finish - 2 : last.finish] in ("'s", "’s")
        if owner and item.kind == "other":
            return False
        if item.kind == "other" and between.endswith(" by ") and last.kind not in ("street", "road"):
            return False  # "a car was hired in Corby by Adam Bell"
        finer = _RANK[last.kind] < _RANK[item.kind] or self.is_street_of(group, item, between)
        listed = _LIST.fullmatch(between) is not None
        if owner or (listed and between == ", " and finer) or (not listed and _INSIDE.fullmatch(between)):
            county = between == ", " and item.kind in ("region", "force")  # Redditch, Worcestershire
            if last.kind in ("town", "region", "force") and not (owner or county):
                return False
            if item.kind == "road" and "," in between:
                return False
            self.locate(group, item)
        elif listed:
            if "force" in (last.kind, item.kind) and "other" not in (last.kind, item.kind):
                return False
            if item.area:
                group.areas.add(item.area)
            if group.items[0].kind != "road":
                group.elsewhere |= _several(last) or _several(item)
        else:
            return False
        if not (item.sure or any(one.sure for one in group.items)):
            return False
        last.sure = item.sure = True
        group.items.append(item)
        return True

    def is_street_of(self, group: _Group, item: _Item, between: str) -> bool:
        """Whether an unknown name is a street of the suburb after it: "in Stumpdyke, Semilong", and no more places."""
        only = len(group.items) == 1 and group.items[0].kind == "other" and group.items[0].area is None
        if not only or between != ", " or item.kind != "district":
            return False
        return _MORE_PLACES.match(self.text, item.finish, self.end) is None

    @staticmethod
    def locate(group: _Group, item: _Item) -> None:
        """Let the group lie in the item: a town settles what the streets and suburbs before it left open."""
        inside = item.kind == "town" or (item.kind == "district" and group.items[-1].kind == "other")
        if item.area and inside and all(_RANK[one.kind] < 2 for one in group.items):
            group.areas, group.elsewhere = {item.area}, False
        elif item.area:
            group.areas.add(item.area)
        elif item.kind == "other" and group.items[-1].kind != "road":
            group.elsewhere = True

    def place(self, group: _Group) -> Place | None:
        first, last = group.items[0], group.items[-1]
        if not first.sure:
            return None
        begin, finish = first.begin, last.finish
        kind = min([item.kind for item in group.items], key=_RANK.__getitem__)
        area = None if group.elsewhere or len(group.areas) != 1 else next(iter(group.areas))
        before = self.text[max(self.start, begin - 60) : begin]
        home = (
            last.kind in ("town", "district") and _LIVES_AFTER.match(self.text, finish, self.end) is not None
        )
        if not home and _may_end_home(before) and _LIVES_HINT.search(before):
            named = _NAMED_OF.search(before) if before.endswith((" of ", " of the ")) else None
            home = bool(_LIVES_BEFORE.search(before) or (named and (named["both"] or first.kind == "street")))
        origin = kind == "other" and not home and before.endswith(("from ", "from the "))
        if origin and (not _TAKEN_FROM.search(before) or self.is_somebody(begin, finish)):
            return None  # no train, parcel or team that came from there was there, nor is "seized from Bell" a place
        home = home or (before.endswith(", ") and _HOUSE_IN.search(before) is not None)
        if first.kind == "road" and before.endswith(("the ", "The ")):
            begin -= len("the ")
        return Place(begin, finish, self.text[begin:finish], area, kind, home)

    def is_somebody(self, begin: int, finish: int) -> bool:
        """Whether the text gives the age of somebody of a name: "Adam Bell, 33, was ... Cash was seized from Bell"."""
        name = self.text[begin:finish]
        at = self.text.find(name)
        while at >= 0:
            if _OF_AN_AGE.match(self.text, at + len(name)):
                return True
            at = self.text.find(name, at + len(name))
        return False


def _several(item: _Item) -> bool:
    """Whether a member of a list lies elsewhere or in more than one area, unlike a street not yet located."""
    return item.area is None and item.kind not in ("street", "road")


# ------------------------------------------------------------------------------------------------ the files


def _slug(force: str) -> str:
    """The file name of a force without its ending.

    >>> _slug("Avon and Somerset Police")
    'avon-and-somerset'
    """
    return re.sub(r"[^a-z]+", "-", force.casefold().removesuffix(" police")).strip("-")


@lru_cache(maxsize=64)
def _load(slug: str) -> Gazetteer:
    path = FOLDER / f"{slug}.yaml"
    return Gazetteer(_read(path), origin=path.name) if slug and path.is_file() else Gazetteer()


@lru_cache(maxsize=1)
def forces() -> tuple[str, ...]:
    """The short names of the forces that have a file, in alphabetical order."""
    return tuple(sorted(_read(path)["force"] for path in FOLDER.glob("[!_]*.yaml")))
