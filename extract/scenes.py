"""Where each fact happened: at the place of its sentence, of another telling, or where the story has got to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

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
        last = next((p for p in reversed(places) if p.area), last)
        if places[0].begin - sentence.begin <= _OPENS:
            opening, paragraph = places[0], sentence.paragraph
        elif sentence.paragraph == paragraph:
            opening = None


def _of_police_work(text: str, begin: int, end: int, gazetteer: Gazetteer) -> list[Place]:
    """The places between two offsets at which police can have acted: no homes, and not where a thing was stolen."""
    return [
        p
        for p in gazetteer.find(text, begin, end)
        if not p.home
        and not (p.kind == "force" and _POLICE_OF.search(text, max(0, p.begin - 30), p.begin))
        and not _STOLEN_FROM.search(text, max(0, p.begin - 40), p.begin)
        and not _HOME_IN.search(text, max(0, p.begin - 70), p.begin)
        and not (p.kind == "other" and _of_a_title_in_capitals(text, p))
    ]


def _of_a_title_in_capitals(text: str, place: Place) -> bool:
    """Whether a name may only be words of a title: "Drugs Found in Sweet Wrappers and Cash Seized"."""
    end = text.find("\n")
    if not place.begin < end or place.name in text[end:]:
        return False
    words = _LONG_WORD.findall(text, 0, end)
    return sum(word[0].isupper() for word in words) > 0.8 * len(words)


_LONG_WORD = re.compile(r"[A-Za-z][\w'’]{3,}")


# "officers in Northamptonshire" are the force, and not where it acted
_POLICE_OF = re.compile(r"\b(?:police|officers?|cops|detectives|teams) (?:in|from|across) $", re.IGNORECASE)
# where a thing was stolen is not where it was found: "a moped, which had been stolen from Leeds, was seized"
_STOLEN_FROM = re.compile(r"\b(?:stolen|taken) (?:from|in) (?:the )?$")
# "a man from Thornton Heath in South East London"
_HOME_IN = re.compile(
    rf"\b(?:{any_of(_WORDS['at_home'])}),? (?:both |all )?from (?:[A-Z][\w'’-]* ){{1,4}}(?:area )?(?:in|near) $"
)
_OPENS = 4  # letters before the place that opens a sentence: "In "
_IN_THE_TOWN = re.compile(r"\b(?:in|around|across) the (?:same )?(?:town|city|village)\b(?! cent| hall)")


def _not_of_a_portion(places: list[Place], s: Statement, statements: list[Statement]) -> list[Place]:
    """The places of a sentence but those in which only a portion of a number happened: "118 arrests, 51 in Hull"."""
    portions = [o for o in statements if o is not s and o.rule.endswith(".by_place")]
    if s.rule.endswith(".by_place"):
        return places
    return [p for p in places if not any(o.begin < p.begin < o.end + _BY_ITS_PLACE for o in portions)]


_BY_ITS_PLACE = 8  # letters between a portion and its place, where its words end before it: " the "


def carry_places(facts: list[Fact], text: str, paragraphs: Sequence[Paragraph], gazetteer: Gazetteer) -> None:
    """A fact without a place of its own happened where the story is: the latest scene or enforcement before it.

    That is in its paragraph or in the one before. A running total goes on in its own paragraph only: "A man was
    held in Corby. ¶ In all, the operation has ..."
    """
    scenes = _Scenes(text, paragraphs, gazetteer)
    last: Place | None = None
    at = paragraph = -1
    for fact in sorted(facts, key=lambda f: f.best.at):
        s = fact.best
        fact.place = scenes.address(fact) or fact.place
        if s.rule.endswith(".by_place"):
            last = None  # "118 arrests, 51 of them in Hull. Cash was seized": in Hull and elsewhere
            continue
        if fact.place is None and scenes.moved(s):
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


def _at_several_homes(fact: Fact) -> bool:
    """Whether a fact is of several warrants: they were at more than the one street that is named."""
    return fact.metric == "warrants" and (fact.value is None or fact.value > _AT_ONE_STREET)


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


def _is_street_of(scene: Place, at: int, fact: Fact) -> bool:
    """Whether a scene says more exactly where in its town a fact happened."""
    town = fact.place
    if town is None or scene.kind not in _ADDRESSES or town.kind not in _TOWNS:
        return False
    # "Ellis was arrested in Corby. A car was then stopped in Elm Road"
    before = fact.best.paragraph == at and fact.best.begin < scene.begin and town.begin < scene.begin
    return not before and scene.area in (town.area, None) and not _within(scene, town)


def _has_scene(fact: Fact) -> bool:
    return fact.scope != "total" and fact.metric not in _LATE


class _Scenes:
    """Where the story of one text is, at any of its statements."""

    def __init__(self, text: str, paragraphs: Sequence[Paragraph], gazetteer: Gazetteer) -> None:
        self._text, self._paragraphs, self._gazetteer = text, paragraphs, gazetteer
        self._known: dict[tuple[int, int, bool], tuple[bool, Place | None]] = {}

    def of(self, s: Statement) -> tuple[bool, Place | None]:
        """The place named last before a statement as that of police work: "A car was stopped in Corby. ¶ In it ..."

        In its own paragraph it may be any place where something went on; in the one before, its sentence tells of
        police work. The first of the two is whether the own paragraph has left what was told before, wherever to.
        """
        n, paragraphs = s.paragraph, self._paragraphs
        left, place = self._last(paragraphs[n].start, s.begin, told=False)
        if left or n == 0 or paragraphs[n - 1].kind != "text" or self.opens_another(n):
            return left, place
        before = paragraphs[n - 1]
        if _shared_out(self._text, before.start, before.end):
            return True, None
        at_the_house = _AT_THE_HOUSE.search(self._text, *self._sentence(s.begin)) is not None
        return False, self._last(before.start, before.end, told=not at_the_house)[1]

    def address(self, fact: Fact) -> Place | None:
        """The street where another telling says that a fact happened of which only the town is known so far."""
        town = fact.place
        if town is None or town.kind in _ADDRESSES:
            return None
        again = [t for t in fact.tellings if t.value == fact.value]
        told = [t.place for t in again if t.place is not None]
        if _has_scene(fact):
            told += [self.of(t)[1] for t in again if t.place is None and t.kind == "text"]
        return next((p for p in told if p and p.kind in _ADDRESSES and p.area in (town.area, None)), None)

    def only(self, named: list[Place]) -> tuple[Place | None, int, Place | None]:
        """The only place of a release where police worked, its first paragraph, and the town around it of the lead.

        Nothing where there are several.
        """
        worked = [p for p in named if self._is_scene(p)]
        if not worked:
            return None, 0, None
        # the longest name says the most: "Elm Road in Corby", and "Elm Road" further on
        apart: list[Place] = []
        for place in sorted(worked, key=lambda p: -len(p.name)):
            if not any(_within(place, other) for other in apart):
                apart.append(place)
        scene = _finest(apart)
        if scene is None or any(
            p.kind in _ADDRESSES and not (_within(p, scene) or _within(scene, p)) for p in named
        ):
            return None, 0, None
        alone = all(_within(p, scene) or _within(scene, p) for p in named)
        if scene.kind in ("region", "other") and not alone:
            return None, 0, None
        around = (p for p in worked if p.kind in _TOWNS and not _within(p, scene))
        town = next((p for p in around if self._in_lead(self.paragraph(p.begin))), None)
        return scene, min(self.paragraph(p.begin) for p in worked if _within(p, scene)), town

    def leads(self, at: int, n: int, s: Statement) -> bool:
        """Whether the scene of paragraph ``at`` heads the release, or paragraph ``n`` points back to it."""
        if self._in_lead(at):
            return True
        return (
            0 < n - at <= _IN_MIND and _POINTS_BACK.search(self._text, *self._sentence(s.begin)) is not None
        )

    def _in_lead(self, n: int) -> bool:
        return n <= 1 + next((k for k, p in enumerate(self._paragraphs) if p.kind == "text"), 0)

    def enforced(self, place: Place) -> bool:
        """Whether police went to a place of their own accord, or came to what had happened there."""
        begin, end = self._sentence(place.begin)
        return _ENFORCEMENT.search(self._text[begin:end].lower()) is not None

    def _is_scene(self, place: Place) -> bool:
        begin, end = self._sentence(place.begin)
        text, lower = self._text, self._text[begin:end].lower()
        return (
            _AT.search(text, max(begin, place.begin - 16), place.begin) is not None
            and not _STOLEN_FROM.search(text, max(0, place.begin - 40), place.begin)
            and _POLICE_WORK.search(lower) is not None
            and not (
                _of_others(lower, begin, [place])
                or _shared_out(text, begin, end)
                or _MOVED.search(text, begin, end)
            )
        )

    def paragraph(self, at: int) -> int:
        """The number of the paragraph that an offset lies in."""
        return next((n for n, p in enumerate(self._paragraphs) if p.start <= at < p.end), 0)

    def _sentence(self, at: int) -> tuple[int, int]:
        """From where to where the sentence at an offset runs."""
        paragraph = self._paragraphs[self.paragraph(at)]
        bounds = sentence_bounds(self._text, paragraph.start, paragraph.end)
        return next(((a, b) for a, b in bounds if a <= at < b), (at, at))

    def opens_another(self, n: int) -> bool:
        """Whether a paragraph begins to tell of another day or incident: "On Friday ...", "In a separate incident"."""
        return _ANOTHER.match(self._text, self._paragraphs[n].start) is not None

    def moved(self, s: Statement) -> bool:
        """Whether a statement's sentence has left the scene: "a search of his home", "at the police station"."""
        return _MOVED.search(self._text, *self._sentence(s.begin)) is not None

    def _last(self, begin: int, end: int, *, told: bool) -> tuple[bool, Place | None]:
        """Whether a sentence between two offsets names a place where something went on, and the last, if it is one."""
        known = self._known.get((begin, end, told))
        if known is None:
            known = self._known[begin, end, told] = self._read(begin, end, told=told)
        return known

    def _read(self, begin: int, end: int, *, told: bool) -> tuple[bool, Place | None]:
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
                clear = of_police and not several and not _of_others(lower, first, places)
                # "at a house in Elm Road, Corby, after drugs were sold in Corby": Elm Road
                last = next((p for p in places if _within(places[-1], p)), places[-1])
                return True, last if clear else None
        return False, None


def place_at_the_scene(
    facts: list[Fact], text: str, paragraphs: Sequence[Paragraph], gazetteer: Gazetteer, setting: Setting
) -> None:
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
        if (f.place is None or f.place.kind not in _ADDRESSES) and _has_scene(f) and id(f) not in portioned
    ]
    if not inexact:
        return
    named = [
        p
        for p in setting.places
        if p.kind != "force" and not (p.kind == "other" and _of_a_title_in_capitals(text, p))
    ]
    scenes = _Scenes(text, paragraphs, gazetteer)
    alone = len({p.name for p in named}) == 1 and named[0].kind in _ADDRESSES
    scene, at, town = (named[0], scenes.paragraph(named[0].begin), None) if alone else scenes.only(named)
    if scene is None:
        return
    attended = not alone and not scenes.enforced(scene)
    for fact in inexact:
        s, n = fact.best, fact.best.paragraph
        if attended and fact.metric == "arrests":
            continue  # "police were called to Elm Road. ... A man was arrested", wherever
        if scene.kind in _ADDRESSES and not alone and _at_several_homes(fact):
            continue
        goes_on = not any(scenes.opens_another(k) for k in range(at + 1, n + 1))
        if fact.place is not None and (alone or not _is_street_of(scene, at, fact)):
            continue
        if not goes_on or scenes.moved(s):
            continue
        if alone or scenes.leads(at, n, s):
            fact.place = scene
        elif fact.place is None and town is not None:
            many = fact.metric in _ALL_OVER_TOWN and (fact.value or 0) > _AT_ONE_SCENE
            fact.place = scene if n > at and not many else town


def only_of_the_case(facts: list[Fact]) -> set[int]:
    """Charges and remands, by ``id``, whose place is that of the offence: "charged with a theft in Corby".

    The place says which policing area has the case, but not where it happened; that it does where their sentence
    tells of enforcement too ("In Corby, two men were arrested and charged").
    """
    worked = {t.sentence for f in facts if f.metric not in _LATE for t in f.tellings}
    return {id(f) for f in facts if f.metric in _IN_COURT and f.best.sentence not in worked}


def _shared_out(text: str, begin: int, end: int) -> bool:
    """Whether a number is shared out: "three in Corby and one in Raunds", "two were searched in ... and one was in"."""
    before = None
    for share in _SHARE.finditer(text, begin, end):
        told = before is not None and not _ENDS.search(text, before.end(), share.start())
        if told and before and (share["joined"] or not (before["words"] or share["words"])):
            return True
        before = share
    return False


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
    nested = sorted(places, key=lambda p: _FINER.find(p.kind))
    apart = any(a.kind == b.kind or not (a.area == b.area or b.kind == "region") for a, b in pairwise(nested))
    return None if apart or nested[-1].kind == "other" else nested[0]


def _within(place: Place, other: Place) -> bool:
    """Whether one name is a part of the other: "Elm Road" of "Elm Road in Corby"."""
    return place.name.lower() in other.name.lower()


_FINER = "district town region other"
_TOWNS = frozenset({"town", "district", "region"})
_ADDRESSES = frozenset({"street", "road"})
# of a place that was told of without police work: "a cannabis farm in Elm Road. ¶ Police found at the property ..."
_AT_THE_HOUSE = re.compile(r"\b(?:the|that) (?:property|address|house|flat|premises|building)\b")
_ALL_OVER_TOWN = frozenset({"arrests", "stop_searches", "vehicles_stopped"})
_AT_ONE_SCENE = 5  # of these: more of them in an operation in a town were not all in the street that is named
_AT_ONE_STREET = 3  # warrants: "eight warrants in Corby" were at more than the one street that is named
_IN_MIND = 3  # paragraphs after which "the house" still is the one told of
_POINTS_BACK = re.compile(
    rf"\b(?:(?:the|that|this|both) {any_of(_WORDS['of_the_scene'])}|inside|there)\b", re.I
)
_IN_COURT = frozenset({"charges", "remands"})
_LATE = frozenset(
    {"charges", "remands", "cautions", "referrals", "community_resolutions", "out_of_court_disposals"}
)
_ANOTHER = re.compile(
    r"\W*(?:(?:On|Last|Then, on) (?:the )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d|[A-Z][a-z]+ \d)"
    r"|In a(?:nother)? (?:separate|different|further|second) |Elsewhere\b|Separately\b|Meanwhile\b|In another )"
)
_MOVED = re.compile(
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir|\w+['’]s?) (?:own )?home\b|\bhome address\b|\b[Pp]olice [Ss]tation\b"
)
# where something went on, and not where somebody came from or went to
_AT = re.compile(
    r"\b(?:in|at|on|near|outside|around|inside|off|along|through)(?: nearby)?(?: the)? $",
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
