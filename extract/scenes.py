"""Where each fact happened: at the place of its sentence, of another telling, or where the story has got to."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from extract.areas import Gazetteer, Place, Setting
from extract.ledger import Fact
from extract.release import Paragraph
from extract.scan import sentences as sentence_bounds
from extract.statement import Sentence, Statement
from extract.words import any_of, contexts, number_words

_WORDS = contexts()["scenes"]


def place_statements(text: str, sentences: list[Sentence], gazetteer: Gazetteer) -> None:
    """Where each statement happened: at the nearest place of its sentence, or where the story is.

    A sentence without a place goes on where its paragraph began ("In Corby, three warrants were executed. An arrest
    was made"); "in the town" is the one named last.
    """
    opening: Place | None = None
    last: Place | None = None
    paragraph = -1
    for sentence in sentences:
        places = _of_police_work(text, sentence.begin, sentence.end, gazetteer)
        if any(s.unit == "people" for s in sentence.statements):
            own = [p for p in places if not _of_the_offence(text, p)]
            if places and not own:
                for s in sentence.statements:
                    s.offence = s.unit == "people"
            places = own
        if not places:
            here = opening if sentence.paragraph == paragraph else None
            if here is None and _IN_THE_TOWN.search(text, sentence.begin, sentence.end):
                here = last
            for s in sentence.statements:
                s.place = here
            continue
        for s in sentence.statements:
            own = _not_of_a_portion(places, s, sentence.statements)
            s.place = min(
                own,
                key=lambda p: abs(p.begin - s.at) - (20 if p.begin > s.at else 0),
                default=None,
            )
            s.loosely = s.place is not None and _after_an_offence(text, s.place)
        last = next((p for p in reversed(places) if p.area), last)
        if places[0].begin - sentence.begin <= _OPENS:
            opening, paragraph = places[0], sentence.paragraph
        elif sentence.paragraph == paragraph:
            opening = None


def _of_police_work(text: str, begin: int, end: int, gazetteer: Gazetteer) -> list[Place]:
    """The places between two offsets at which police can have acted."""
    return [p for p in gazetteer.find(text, begin, end) if _can_be_of_police_work(text, p)]


def _can_be_of_police_work(text: str, p: Place) -> bool:
    """Whether police can have acted at a place: no home, not where a thing was stolen, and no words of a title."""
    return not (
        p.home
        or (p.kind == "force" and _POLICE_OF.search(text, max(0, p.begin - 30), p.begin))
        or _STOLEN_FROM.search(text, max(0, p.begin - _LONGEST_THEFT), p.begin)
        or _HOME_IN.search(text, max(0, p.begin - 70), p.begin)
        or _of_a_title_in_capitals(text, p)
    )


def _of_the_offence(text: str, p: Place) -> bool:
    """Whether an offence was at a place, and whoever was arrested for it was so anywhere."""
    if text.endswith("the ", 0, p.begin) and _OFFENCE_AFTER.match(text, p.finish):
        return True
    told = _OF_THE_OFFENCE.search(text, max(0, p.begin - _LONGEST_OFFENCE), p.begin)
    return told is not None and "drug" not in told.group()  # these are met with by police, and not reported


def _after_an_offence(text: str, p: Place) -> bool:
    """Whether a place is that of what an arrest followed, which may have been made elsewhere."""
    return _AFTER_OFFENCE.search(text, max(0, p.begin - _LONGEST_OFFENCE), p.begin) is not None


def _of_a_title_in_capitals(text: str, place: Place) -> bool:
    """Whether a name may only be words of a title: "Drugs Found in Sweet Wrappers and Cash Seized"."""
    end = text.find("\n")
    if place.kind != "other" or not place.begin < end:
        return False
    if place.name.lower() in text[end:]:
        return True  # "Thefts from Vehicles", and "vehicles" in the text
    if place.name in text[end:]:
        return False
    words = _LONG_WORD.findall(text, 0, end)
    return sum(word[0].isupper() for word in words) > 0.8 * len(words)


_LONG_WORD = re.compile(r"[A-Za-z][\w'’]{3,}")


# "officers in Northamptonshire" are the force, and not where it acted
_POLICE_OF = re.compile(r"\b(?:police|officers?|cops|detectives|teams) (?:in|from|across) $", re.IGNORECASE)
# where a thing was stolen is not where it was found: "a moped, which had been stolen from Leeds, was seized"
_STOLEN_FROM = re.compile(
    r"\b(?:(?:stolen|taken) (?:from|in)"
    r"|(?:stolen(?= (?:from|in|on|at|during|over|overnight|between|last|this|earlier|yesterday)\b)"
    r"|taken(?= (?:in|during) (?:[\w'’-]+ ){0,3}(?:burglar|robber|theft|break-in)))"
    r"(?:,? (?!(?:and (?!\d)|(?:but|by|has|had|is|was|were|when|where|which|who|after|before|found|located)\b))"
    r"[\w'’-]+){1,8}? (?:from|in|at|on)) (?:the )?$"
)
_LONGEST_THEFT = 80  # letters
# "in connection with the Elm Road robbery"
_OFFENCE_AFTER = re.compile(
    rf" (?:area )?(?:[a-z]+ )?{any_of(_WORDS['offences'])}\w*\b(?! team| unit| squad)"
)
# "a man from Thornton Heath in South East London"
_HOME_IN = re.compile(
    rf"\b(?:{any_of(_WORDS['at_home'])}),? (?:both |all )?from (?:[A-Z][\w'’-]* ){{1,4}}(?:area )?(?:in|near) $"
)
# "arrested in connection with a theft in Corby", "officers investigating a robbery in Corby have arrested a man"
_LONGEST_OFFENCE = 140  # letters
_OFFENCE_AT = (
    rf"\b{any_of(_WORDS['offences'])}\b[^.\n;,]*?\b(?:in|at|on|near|outside|across|around|of|off)(?: the)? $"
)
_OF_THE_OFFENCE = re.compile(
    r"\b(?:(?:connection|relation) (?:with|to)"
    r"|(?:[Dd]etectives|DETECTIVES|[Oo]fficers|[Pp]olice) (?:who are |are )?investigating)\b"
    rf"(?:(?!\bin (?:connection|relation)\b)[^.\n;])*?{_OFFENCE_AT}"
)
_AFTER_OFFENCE = re.compile(rf"\b(?:following|after)\b[^.\n;]*?{_OFFENCE_AT}")
_OPENS = 4  # letters before the place that opens a sentence: "In "
_IN_THE_TOWN = re.compile(r"\b(?:in|around|across) the (?:same )?(?:town|city|village)\b(?! cent| hall)")


def _not_of_a_portion(places: list[Place], s: Statement, statements: list[Statement]) -> list[Place]:
    """The places of a sentence but those in which only a portion of a number happened: "118 arrests, 51 in Hull"."""
    portions = [o for o in statements if o is not s and o.rule.endswith(".by_place")]
    if s.rule.endswith(".by_place"):
        return places
    return [p for p in places if not any(o.begin < p.begin < o.end + _BY_ITS_PLACE for o in portions)]


_BY_ITS_PLACE = 8  # letters between a portion and its place, where its words end before it: " the "


def carry_places(facts: list[Fact], scenes: Scenes) -> None:
    """A fact without a place of its own happened where the story is: the latest scene or enforcement before it.

    That is in its paragraph or in the one before. A running total goes on in its own paragraph only: "A man was
    held in Corby. ¶ In all, the operation has ..."
    """
    last: Place | None = None
    at = paragraph = -1
    listed = False
    for fact in sorted(facts, key=lambda f: f.best.at):
        s = fact.best
        if listed and s.kind == "text":
            last = None  # "- A woman was arrested in Kettering ¶ Officers also seized three knives": not only there
        listed = s.kind == "bullet"
        fact.place = scenes.address(fact) or fact.place
        if s.rule.endswith(".by_place"):
            last = None  # "118 arrests, 51 of them in Hull. Cash was seized": in Hull and elsewhere
            continue
        if fact.place is None and (scenes.moved(s) or s.offence):
            continue
        if fact.place is None:
            near = last is not None and s.paragraph - paragraph <= (fact.scope != "total")
            near = near and not (s.paragraph != paragraph and scenes.opens_another(s.paragraph))
            left, scene = scenes.of(s) if _has_scene(fact) else (False, None)
            if scene is not None and (not near or scene.begin > at):
                fact.place = scene
            elif near and not (left and scene is None and s.paragraph != paragraph):
                fact.place = last
                continue
        if fact.place is not None:
            last, at, paragraph = fact.place, s.at, s.paragraph


def place_portions(facts: list[Fact]) -> None:
    """Portions of a number were where all of it was: "in Corby, 12 drivers were fined. ¶ Nine had no insurance".

    Of what else than fines only those in its own sentence: "20 arrests in Corby. ¶ One of them", who had fled, may
    have been caught elsewhere.
    """
    for fact in facts:
        whole = fact.parent
        if fact.place is not None or whole is None or whole.scope == "total":
            continue
        near = fact.metric == "fines" or fact.best.sentence == whole.best.sentence
        if near and not fact.best.rule.endswith(".by_place"):
            fact.place = whole.place


def _has_scene(fact: Fact) -> bool:
    return fact.scope != "total" and fact.metric not in _LATE


class _Only(NamedTuple):
    """The only scene of a release.

    ``at`` is its first paragraph, ``town`` the one around it that the lead names. ``alone`` says that no other place
    is named at all, ``enforced`` that police went there of their own accord.
    """

    place: Place
    at: int
    town: Place | None = None
    alone: bool = False
    enforced: bool = True


class Scenes:
    """Where the story of one text is, at any of its statements."""

    def __init__(self, text: str, paragraphs: Sequence[Paragraph], gazetteer: Gazetteer) -> None:
        self._text, self._paragraphs, self._gazetteer = text, paragraphs, gazetteer
        self._known: dict[tuple[int, int, bool], tuple[bool, Place | None]] = {}
        self._bounds: dict[int, list[tuple[int, int]]] = {}

    def of(self, s: Statement) -> tuple[bool, Place | None]:
        """The place named last before a statement as that of police work: "A car was stopped in Corby. ¶ In it ..."

        In its own paragraph it may be any place where something went on; in the one before, its sentence tells of
        police work. The first of the two is whether the own paragraph has left what was told before, wherever to.
        """
        n, paragraphs = s.paragraph, self._paragraphs
        left, place = self._last(paragraphs[n].start, s.begin, told=False)
        if left or n == 0 or paragraphs[n - 1].kind != "text":
            return left, place
        at_the_house = _AT_THE_HOUSE.search(self._text, *self._sentence(s.begin)) is not None
        if self.opens_another(n) and not at_the_house:
            return left, place
        for before in reversed(paragraphs[max(0, n - (_IN_MIND if at_the_house else 1)) : n]):
            if _shared_out(self._text, before.start, before.end):
                return True, None
            named, place = self._last(before.start, before.end, told=not at_the_house)
            if at_the_house and place is not None and " and " in place.name:
                return False, None  # one house is in one street
            if named or before.kind != "text":
                break
        return False, place

    def address(self, fact: Fact) -> Place | None:
        """The street where another telling says that a fact happened of which only the town is known so far."""
        town = fact.place
        if town is not None and all(t.loosely for t in fact.tellings if t.place == town):
            # "Man arrested after a pursuit in Corby", and the text: "arrested a man in Raunds"
            own = next((t.place for t in fact.tellings if t.place and not t.loosely), None)
            if own is not None and _says_as_much(own, town):
                return own
        if town is None or town.kind in _ADDRESSES:
            return None
        again = [t for t in fact.tellings if t.value == fact.value]
        told = [t.place for t in again if t.place is not None]
        if _has_scene(fact):
            told += [self.of(t)[1] for t in again if t.place is None and t.kind == "text"]
        here = [p for p in told if p and (p.area in (town.area, None) or town.area is None)]
        address = next((p for p in here if p.kind in _ADDRESSES), None)
        # "a warrant in Corby", says the title, and the text "at a house in the Hemmingwell estate"
        return address or next((p for p in here if _is_finer(p, town)), None)

    def only(self, named: list[Place]) -> _Only | None:
        """The only place of a release, or the only one where police worked, if there is one."""
        if len({p.name for p in named}) == 1 and named[0].kind in _ADDRESSES:
            if all(_STOLEN_FROM.search(self._text, max(0, p.begin - _LONGEST_THEFT), p.begin) for p in named):
                return None
            return _Only(named[0], self._paragraph(named[0].begin), alone=True)
        worked = [p for p in named if self._is_scene(p)]
        # the longest name says the most: "Elm Road in Corby", and "Elm Road" further on
        apart: list[Place] = []
        for place in sorted(worked, key=lambda p: -len(p.name)):
            if not any(_within(place, other) for other in apart):
                apart.append(place)
        scene = _finest(apart) if apart else None
        if scene is None:
            return None
        others = [p for p in named if not (_within(p, scene) or _within(scene, p))]
        if any(p.kind in _ADDRESSES for p in others) or (others and scene.kind in ("region", "other")):
            return None
        at = min(self._paragraph(p.begin) for p in worked if _within(p, scene))
        around = (p for p in worked if p.kind in _TOWNS and not _within(p, scene))
        town = next((p for p in around if self._paragraph(p.begin) <= self.lead), None)
        begin, end = self._sentence(scene.begin)
        enforced = _ENFORCEMENT.search(self._text[begin:end].lower()) is not None
        return _Only(scene, at, town, enforced=enforced)

    def leads(self, at: int, n: int, s: Statement) -> bool:
        """Whether the scene of paragraph ``at`` heads the release, or paragraph ``n`` points back to it."""
        if at <= self.lead:
            return True
        return (
            0 < n - at <= _IN_MIND and _POINTS_BACK.search(self._text, *self._sentence(s.begin)) is not None
        )

    @cached_property
    def lead(self) -> int:
        """The last paragraph of the lead: the one after the first of the body.

        Bullets and headings before the first sentence of the body are headlines too.
        """
        return 1 + next((n for n, p in enumerate(self._paragraphs) if p.kind == "text"), 0)

    def _is_scene(self, place: Place) -> bool:
        begin, end = self._sentence(place.begin)
        text, lower = self._text, self._text[begin:end].lower()
        return (
            _AT.search(text, max(begin, place.begin - 16), place.begin) is not None
            and _can_be_of_police_work(text, place)
            and _POLICE_WORK.search(lower) is not None
            and not (
                _of_others(lower, begin, [place])
                or _shared_out(text, begin, end)
                or _MOVED.search(text, begin, end)
            )
        )

    @cached_property
    def _starts(self) -> list[int]:
        return [p.start for p in self._paragraphs]

    def _paragraph(self, at: int) -> int:
        """The number of the paragraph that an offset lies in."""
        return max(0, bisect_right(self._starts, at) - 1)

    def _sentences(self, n: int) -> list[tuple[int, int]]:
        """From where to where the sentences of a paragraph run."""
        if n not in self._bounds:
            paragraph = self._paragraphs[n]
            self._bounds[n] = list(sentence_bounds(self._text, paragraph.start, paragraph.end))
        return self._bounds[n]

    def _sentence(self, at: int) -> tuple[int, int]:
        """From where to where the sentence at an offset runs."""
        return next(((a, b) for a, b in self._sentences(self._paragraph(at)) if a <= at < b), (at, at))

    def court(self, s: Statement) -> str | None:
        """The court before which somebody appeared, in the sentence of a statement or in the one before it."""
        begin = self._sentence(s.begin)[0]
        if court := _court_appeared_at(self._text, begin, s.at):
            return court
        n = self._paragraph(s.begin)
        before = [b for b in self._sentences(n) if b[1] <= begin]
        if not before and n:
            before = self._sentences(n - 1)
        return _court_appeared_at(self._text, *before[-1]) if before else None

    def opens_another(self, n: int) -> bool:
        """Whether a paragraph begins to tell of another day or incident: "On Friday ...", "In a separate incident"."""
        return _ANOTHER.match(self._text, self._paragraphs[n].start) is not None

    def moved(self, s: Statement) -> bool:
        """Whether a statement's sentence has left the scene: "a search of his home", "at the police station"."""
        return _MOVED.search(self._text, *self._sentence(s.begin)) is not None

    def at_the_scene(self, s: Statement) -> Place | None:
        """Where the incident was at which a statement's sentence says somebody was arrested on the spot.

        It is the place named last in the few paragraphs before: "There was a fight in Elm Road. Officers attended and
        arrested a man". A town alone says too little: the street may have been told further up.
        """
        begin, end = self._sentence(s.begin)
        if _ON_THE_SPOT.search(self._text, begin, end) is None or self.moved(s):
            return None
        for n in range(s.paragraph, max(-1, s.paragraph - _IN_MIND - 1), -1):
            paragraph = self._paragraphs[n]
            if paragraph.kind != "text":
                return None
            named, place = self._read(paragraph.start, min(paragraph.end, begin), told=False, whatever=True)
            if named:
                return place if place is not None and place.kind not in _TOWNS else None
            if self.opens_another(n):
                return None
        return None

    def _last(self, begin: int, end: int, *, told: bool) -> tuple[bool, Place | None]:
        """Whether a sentence between two offsets names a place where something went on, and the last, if it is one."""
        known = self._known.get((begin, end, told))
        if known is None:
            known = self._known[begin, end, told] = self._read(begin, end, told=told)
        return known

    def _read(self, begin: int, end: int, *, told: bool, whatever: bool = False) -> tuple[bool, Place | None]:
        text = self._text
        for first, finish in reversed(list(sentence_bounds(text, begin, end))):
            places = [
                p
                for p in _of_police_work(text, first, finish, self._gazetteer)
                if p.kind not in ("force", "region") and _AT.search(text, max(first, p.begin - 16), p.begin)
            ]
            if places:
                lower = text[first:finish].lower()
                of_police = not told or _POLICE_WORK.search(lower) is not None
                several = len({p.area for p in places if p.area}) > 1 or _shared_out(text, first, finish)
                clear = of_police and not several and (whatever or not _of_others(lower, first, places))
                # "at a house in Elm Road, Corby, after drugs were sold in Corby": Elm Road
                last = next((p for p in places if _within(places[-1], p)), places[-1])
                return True, last if clear else None
        return False, None


def place_at_the_scene(facts: list[Fact], text: str, scenes: Scenes, setting: Setting) -> None:
    """Where a release names one scene of police work, what it tells without a place happened there.

    It is the one street and no other place is named; or the lead says so ("Drugs were found when officers searched a
    house in Elm Road"); or the fact points back to it within a few paragraphs ("At the house ..."). A street is the
    scene rather than the town around it; where a second street is named, for whatever, nothing is supposed. Where the
    lead has the town and the street comes later, what is told before it was in the town.
    """
    portioned = {id(f.parent) for f in facts if f.parent and f.best.rule.endswith(".by_place")}
    inexact = [
        f
        for f in facts
        if (f.place is None or f.place.kind not in _ADDRESSES)
        and _has_scene(f)
        and not f.best.offence
        and id(f) not in portioned
    ]
    if not inexact:
        return
    named = [p for p in setting.places if p.kind != "force" and not _of_a_title_in_capitals(text, p)]
    only = scenes.only(named)
    if only is None:
        return
    for fact in inexact:
        fact.place = _where(fact, only, scenes) or fact.place


def place_on_the_spot(facts: list[Fact], scenes: Scenes) -> None:
    """Arrests that are told as made on the spot were where the incident was."""
    for fact in facts:
        if fact.place is None and fact.metric == "arrests" and fact.scope != "total":
            told = (scenes.at_the_scene(t) for t in fact.tellings if t.kind == "text" and not t.offence)
            fact.place = next((place for place in told if place is not None), None)


def _where(fact: Fact, only: _Only, scenes: Scenes) -> Place | None:
    """What the only scene of a release says of where a fact happened; nothing where it says no more than is known."""
    s, n, scene = fact.best, fact.best.paragraph, only.place
    if fact.metric == "arrests" and not only.enforced:
        return None  # "police were called to Elm Road. ... A man was arrested", wherever
    if scene.kind in _ADDRESSES and not only.alone and _at_several_homes(fact):
        return None
    if fact.place is not None and (only.alone or not _is_street_of(scene, only.at, fact)):
        return None
    if any(scenes.opens_another(k) for k in range(only.at + 1, n + 1)) or scenes.moved(s):
        return None
    if only.alone or scenes.leads(only.at, n, s):
        return scene
    if fact.place is not None or only.town is None:
        return None
    many = fact.metric in _ALL_OVER_TOWN and (fact.value or 0) > _AT_ONE_SCENE
    return scene if n > only.at and not many else only.town


def _at_several_homes(fact: Fact) -> bool:
    """Whether a fact is of several warrants: they were at more than the one street that is named."""
    return fact.metric == "warrants" and (fact.value is None or fact.value > _AT_ONE_STREET)


def _is_street_of(scene: Place, at: int, fact: Fact) -> bool:
    """Whether a scene says more exactly where in its town a fact happened."""
    town = fact.place
    if town is None or scene.kind not in _ADDRESSES or town.kind not in _TOWNS:
        return False
    # "Ellis was arrested in Corby. A car was then stopped in Elm Road"
    before = fact.best.paragraph == at and fact.best.begin < scene.begin and town.begin < scene.begin
    return not before and scene.area in (town.area, None) and not _within(scene, town)


def only_of_the_case(facts: list[Fact]) -> set[int]:
    """Charges and remands, by ``id``, whose place is that of the offence: "charged with a theft in Corby".

    The place says which policing area has the case, but not where it happened; that it does where their sentence
    tells of enforcement too ("In Corby, two men were arrested and charged").
    """
    worked = {t.sentence for f in facts if f.metric not in _LATE for t in f.tellings}
    return {id(f) for f in facts if f.metric in _IN_COURT and f.best.sentence not in worked}


def courts(facts: list[Fact], text: str, scenes: Scenes) -> dict[int, str]:
    """For remands, by ``id``, the court that made them: "appeared at Corby Magistrates' Court, where he was remanded".

    The court that somebody is remanded to appear at is another one, and is not told as the place.
    """
    found: dict[int, str] = {}
    for fact in facts:
        if fact.metric == "remands" and fact.scope != "total":
            named = (scenes.court(t) for t in fact.tellings)
            if court := next((name for name in named if name), None):
                found[id(fact)] = court
    return found


def _shared_out(text: str, begin: int, end: int) -> bool:
    """Whether a number is shared out: "three in Corby and one in Raunds", "two were searched in ... and one was in"."""
    before = None
    for share in _SHARE.finditer(text, begin, end):
        if before is not None and not _ENDS.search(text, before.end(), share.start()):
            if share["joined"] or not (before["words"] or share["words"]):
                return True
        before = share
    return False


def _court_appeared_at(text: str, begin: int, end: int) -> str | None:
    """The last court named between two offsets behind words that somebody appeared there."""
    appeared = _APPEARED.search(text, begin, end)
    named = [m.group() for m in _COURT.finditer(text, appeared.end(), end)] if appeared else []
    return named[-1].removeprefix("The ") if named else None


def _of_others(lower: str, begin: int, places: list[Place]) -> bool:
    """Whether a sentence, in small letters, tells what suspects, a court or a doctor did at the places.

    No court is told of in "Dairy Court", nor in "was jailed after drugs were seized in a raid in Corby".
    """
    last = places[-1]
    clause = max((m.start() for m in _CLAUSES.finditer(lower, 0, last.begin - begin)), default=0)
    for place in places:
        lower = lower.replace(place.name.lower(), " " * len(place.name))
    return _OF_OTHERS.search(lower, clause) is not None


def _finest(places: list[Place]) -> Place | None:
    """The street of one town, the suburb of one town, the one town of a county; nothing where two are of a kind."""
    streets = [p for p in places if p.kind in _ADDRESSES]
    if streets or len(places) == 1:
        return (streets or places)[0] if len(streets) < 2 else None
    nested = sorted(places, key=lambda p: _FINER.index(p.kind))
    apart = any(a.kind == b.kind or not (a.area == b.area or b.kind == "region") for a, b in pairwise(nested))
    return None if apart or nested[-1].kind == "other" else nested[0]


def _is_finer(place: Place, other: Place) -> bool:
    """Whether a place is of a kind that lies in the other: a suburb in a town, a town in a region."""
    kinds = [_COARSER.index(p.kind) for p in (place, other) if p.kind in _COARSER]
    return len(kinds) == 2 and kinds[0] < kinds[1]


def _says_as_much(place: Place, other: Place) -> bool:
    """Whether a place is of a kind no coarser than the other's: a street or a town for a town, no town for a street."""
    if place.kind in _ADDRESSES or other.kind in _ADDRESSES:
        return place.kind in _ADDRESSES
    return _COARSER.index(place.kind) <= _COARSER.index(other.kind)


def _within(place: Place, other: Place) -> bool:
    """Whether one name is a part of the other: "Elm Road" of "Elm Road in Corby"."""
    return place.name.lower() in other.name.lower()


_COARSER = ("other", "district", "town", "region", "force")
_FINER = ("district", "town", "region", "other")
_TOWNS = frozenset({"town", "district", "region"})
_ADDRESSES = frozenset({"street", "road"})
# of a place that was told of without police work: "a cannabis farm in Elm Road. ¶ Police found at the property ..."
_AT_THE_HOUSE = re.compile(
    r"\b(?:the|that|this) (?:property|address|house|flat|premises|building|shop|unit|garage|bungalow|hotel|pub|site"
    r"|location|farm|barn|warehouse|store|apartment|room|hotel room|lock-up|caravan|scene)\b"
)
_ALL_OVER_TOWN = frozenset({"arrests", "stop_searches", "vehicles_stopped"})
_AT_ONE_SCENE = 5  # of these: more of them in an operation in a town were not all in the street that is named
_AT_ONE_STREET = 3  # warrants: "eight warrants in Corby" were at more than the one street that is named
_IN_MIND = 3  # paragraphs after which "the house" still is the one told of
_POINTS_BACK = re.compile(
    rf"\b(?:(?:the|that|this|both) {any_of(_WORDS['of_the_scene'])}|inside|there)\b", re.I
)
_ON_THE_SPOT = re.compile(
    r"(?<!dead )(?<!died )\bat the scene\b|\b(?:[Oo]fficers|[Pp]olice)(?: \w+){0,3} (?:attended|arrived|responded)\b"
    r"|\bwere called\b|\b(?:on|to) the scene\b|\b[Oo]n arrival\b|\b[Aa]ttending officers\b"
)
_IN_COURT = frozenset({"charges", "remands"})
_LATE = frozenset(
    {"charges", "remands", "cautions", "referrals", "community_resolutions", "out_of_court_disposals"}
)
_COURT = re.compile(
    r"\b(?:[A-Z][\w’'.-]{1,30}(?: and| upon| on)? ){1,4}(?:Magistrates|Crown|Youth|Sheriff)[’']?s?[’']? [Cc]ourt\b"
)
_APPEARED = re.compile(r"(?<!\bto )\bappear(?:ed|ing|ance)\b")
_ANOTHER = re.compile(
    r"\W*(?:(?:On|Last|Then, on) (?:the )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d|[A-Z][a-z]+ \d)"
    r"|In a(?:nother)? (?:separate|different|further|second) |Elsewhere\b|Separately\b|Meanwhile\b|In another )"
)
_MOVED = re.compile(
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir|\w+['’]s?) (?:own )?home\b|\bhome address\b|\b[Pp]olice [Ss]tation\b"
)
# where something went on, and not where somebody came from or went to
_AT = re.compile(
    r"\b(?:in|at|on|near|outside|around|inside|off|along|through|attended|raided|searched|visited)"
    r"(?: nearby)?(?: the)? $",
    re.IGNORECASE,
)
_ENDS = re.compile(r"[.;]")
_SHARE = re.compile(
    rf"\b(?P<joined>(?:and|while|with|,) (?:a further |another )?)?(?:{number_words(1, 20)}|\d+)"
    r"(?P<words>(?: [a-z-]+){0,3}?) (?:in|at|from|on)\b",
    re.IGNORECASE,
)
_ENFORCEMENT = re.compile(rf"\b{any_of(_WORDS['enforcement'])}\b")
_POLICE_WORK = re.compile(rf"\b{any_of(_WORDS['enforcement'] | _WORDS['attended'])}\b")
_CLAUSES = re.compile(r"\b(?:after|when|following|during) ")
_OF_OTHERS = re.compile(rf"\b{any_of(_WORDS['of_others'])}\b")
