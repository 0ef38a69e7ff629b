"""Whether it happened: auxiliaries, voice and tense of a verb; plans, denials and conditions around a noun."""

from __future__ import annotations

from itertools import pairwise

from extract.scan import Token
from extract.statement import Mood, Sentence

LATER = frozenset({"since", "subsequently", "later", "now"})


_DO_SUPPORT = frozenset({"did", "does", "do"})


_HYPOTHETICAL = frozenset({"if", "whether", "unless", "anyone", "anybody", "whoever", "hopefully"})


def read_mood(tokens: list[Token], v: int, verbs: set[int], *, checked: bool = True) -> Mood:
    """The mood of the verb at ``v``; ``verbs`` are the indices of all outcome verbs of the sentence."""
    mood = Mood(v)
    j = v - 1
    infinitive = False
    have = False
    present = False
    while j >= 0:
        token = tokens[j]
        low = token.low
        kind = token.kind
        if low == ")":
            opening = next((k for k in range(j - 1, max(-1, j - 6), -1) if tokens[k].low == "("), None)
            if opening is None or opening == 0 or tokens[opening - 1].kind not in ("be", "have", "when"):
                break
            j = opening - 1
            continue
        if kind == "be":
            mood.passive = True
            present = present or low in ("is", "are", "get", "gets")
        elif kind == "have":
            have = True
        elif kind == "modal":
            # "would have been arrested" did not happen either.
            mood.done = False
        elif kind == "negation":
            mood.done = False
        elif low == "to":
            infinitive = True
        elif low in ("all", "both", "each", "either") and (
            j == 0 or tokens[j - 1].kind == "punct" or tokens[j - 1].low in ("and", "but")
        ):
            break
        elif low == "both":
            mood.both = 2
        elif (
            low in _DO_SUPPORT
            or "adverbs" in token.tags
            or (kind == "word" and low.endswith("ly"))
            or low in ("all", "being", "earlier")
            or (
                kind == "when"
                and j > 0
                and (tokens[j - 1].kind in ("be", "have") or tokens[j - 1].low in ("and",))
            )
            or (
                low == ","
                and j > 0
                and j + 1 < v
                and tokens[j + 1].low.endswith("ly")
                and tokens[j - 1].kind in ("be", "have")
            )
        ):
            pass
        else:
            break
        if low in LATER:
            mood.later = True
        j -= 1
    mood.start = j + 1
    mood.perfect = have and not any(t.low == "had" for t in tokens[mood.start : v])
    if infinitive and have and j >= 0 and tokens[j].low in ("expected", "hoped", "due", "likely"):
        mood.done = False  # "are expected to have recovered £1.2m"
    if tokens[mood.start].low == "be" and not infinitive:
        mood.done = False  # "could help a victim be rescued"
    if infinitive and not have:
        before = tokens[j].low if j >= 0 else ""
        if before in _POLICE_NOUNS and j and {t.low for t in tokens[max(0, j - 3) : j]} & _ENABLED:
            before = "able"
        if before == "on" and j and tokens[j - 1].low in ("went", "gone"):
            before = "went"
        if before not in (
            "able",
            "managed",
            "went",
            "proceeded",
            "person",
            "helped",
            "continued",
            "officers",
            "him",
            "her",
        ) and not (before == "on" and tokens[j - 1].low in ("went", "gone")):
            mood.done = False
    under_way = tokens[v - 1].low == "being" and tokens[v].tags.get("verb", ("",))[0] == "safeguarded"
    if present and not have and checked and not under_way and tokens[v].tags["verb"][0] not in _NOW:
        # "drugs are seized" tells what usually happens
        mood.done = False
    plain = not (mood.passive or have or infinitive)
    if plain and mood.done:
        # "arrested, charged and remanded": auxiliaries and subject are those of the verb before.
        k = mood.start - 1
        if k >= 0 and tokens[k].low in ("and", ",", "then", "or", "but", "before", "&"):
            mood.shared = next((u for u in range(k, -1, -1) if u in verbs), None)
    return mood


_NOW = ("charges", "remands")  # "he is charged with theft"


_POLICE_NOUNS = frozenset({"officers", "police", "detectives", "officer"})


_ENABLED = frozenset({"helped", "enabled", "allowed", "led", "enabling", "allowing", "leading"})


def conditional(sentence: Sentence) -> int | None:
    """Where a condition begins ("if ...", "anyone who ..."), after which nothing is reported as done."""
    tokens = sentence.tokens
    if sentence.words.isdisjoint(_HYPOTHETICAL) or any(t.kind == "num" and 1 < t.data < 1900 for t in tokens):
        return None
    for i, token in enumerate(tokens):
        if token.low in _HYPOTHETICAL and [t.low for t in tokens[i + 1 : i + 3]] != ["with", "information"]:
            return token.begin
    return None


_COMPARED = frozenset({"compared", "comparison", "on"})


def compared(sentence: Sentence) -> int:
    """Where figures of another period begin, which are no news of this one: "compared with 24 arrests last year"."""
    tokens = sentence.tokens
    if sentence.words.isdisjoint(_COMPARED):
        return tokens[-1].end
    for i, token in enumerate(tokens):
        if token.low in ("compared", "comparison"):
            return token.begin
        if token.low == "on" and i > 1 and tokens[i - 1].low in ("up", "down"):
            before = tokens[i - 2]
            if before.kind in ("be", "punct", "code") or before.low.endswith("ly"):
                return token.begin  # "slightly down on the 24 arrests of last year"
    return tokens[-1].end


def has_have(tokens: list[Token], mood: Mood, v: int) -> bool:
    return any(t.kind == "have" for t in tokens[mood.start : v])


def base_verb_is_done(tokens: list[Token], v: int) -> bool:
    """ "Police arrest two men" in a headline; "to arrest", "will arrest" are not done, nor "each day we arrest"."""
    if any(t.low in ("each", "every") and nxt.low in _TIMES for t, nxt in pairwise(tokens)):
        return False
    j = v - 1
    while j >= 0 and ("adverbs" in tokens[j].tags or tokens[j].kind == "when"):
        j -= 1
    if j > 0 and tokens[j].low == "did":
        return True  # "while we did locate a firearm"; "did not" is denied already
    if j >= 0 and tokens[j].low == "to":
        if (
            j > 0
            and tokens[j - 1].low in _POLICE_NOUNS
            and {t.low for t in tokens[max(0, j - 4) : j]} & _ENABLED
        ):
            return True
        return _managed_to(tokens, j)
    if j > 0 and tokens[j].low in ("and", ","):
        # "we were able to stop the car and seize the drugs"
        to = next((k for k in range(j - 1, max(0, j - 14), -1) if tokens[k].low == "to"), None)
        between = tokens[to + 1 : j] if to is not None else []
        if to is not None and not any(
            t.kind in ("modal", "be") or (t.kind == "punct" and t.low != ",") for t in between
        ):
            return _managed_to(tokens, to)
    if j > 0 and tokens[j].low in ("us", "officers", "police", "them"):
        j -= tokens[j - 1].low == "helped"
    return j >= 0 and (tokens[j].kind == "police" or tokens[j].low == "helped")


_TIMES = frozenset("day week month year hour night weekend".split())
_ACHIEVED = frozenset("able managed went proceeded continued".split())


def _managed_to(tokens: list[Token], to: int) -> bool:
    """Whether the infinitive with the "to" at ``to`` was done: "were able to", "managed to", "went on to"."""
    before = tokens[to - 1].low if to else ""
    if before == "on":
        before = tokens[to - 2].low if to > 1 else ""
        return before in ("went", "gone")
    return before in _ACHIEVED


def unreal(sentence: Sentence, n: int) -> bool:
    """Whether the clause of the noun at ``n`` is planned, hoped for, denied or conditional."""
    tokens = sentence.tokens
    j = n - 1
    steps = 0
    while j >= 0 and steps < 14:
        token = tokens[j]
        low = token.low
        if low in (";", ".", ":", "“", '"', "but") or (low == "," and steps > 6):
            break
        if low == "and" and tokens[j + 1].kind == "num" and steps < 3:
            break  # "for no licence and 21 fines were issued"
        if token.kind == "modal":
            return not (steps > 8)
        if token.kind == "negation" and steps < 5:
            return True
        if (
            low == "to"
            and j + 1 < n
            and tokens[j + 1].kind in ("word", "verb", "adverbs")
            and steps <= 5
            and tokens[j + 1].low not in ("the", "a", "an", "two", "his", "her", "date", "date,")
        ):
            before = tokens[j - 1].low if j else ""
            verb = tokens[j + 1]
            if before in (
                "led",
                "leading",
                "leads",
                "lead",
                "due",
                "thanks",
                "related",
                "according",
                "able",
                "going",
                "managed",
                "contributed",
                "up",
                "addition",
                "linked",
                "prior",
                "relation",
                "response",
                "continued",
                "went",
            ):
                pass
            elif (verb.kind == "verb" and verb.tags["verb"][1] == "base") or verb.low in (
                "make",
                "secure",
                "help",
                "carry",
                "bring",
                "see",
                "lead",
                "result",
                "assist",
                "obtain",
                "prevent",
                "effect",
                "ensure",
            ):
                return True
        if low == "rewards" and tokens[j + 1].low in ("of", "are"):
            return True  # "rewards of up to £500 for information leading to an arrest"
        if low in (
            "if",
            "such",
            "hope",
            "hoping",
            "aim",
            "aiming",
            "appeal",
            "appealing",
            "could",
            "reward",
            "unless",
            "until",
            "plans",
            "plan",
            "pending",
            "resist",
            "resisting",
            "evade",
            "avoid",
            "evading",
            "avoiding",
            "escape",
        ):
            return True
        j -= 1
        steps += 1
    after = tokens[n + 1 : n + 4]
    if (
        (after and after[0].kind == "modal")
        or (len(after) > 1 and after[1].kind == "modal" and after[0].low not in ("i", "we", "and", "but"))
        or (after and after[0].kind == "have" and len(after) > 1 and after[1].kind == "negation")
    ):
        return True
    return any(t.low in ("expected", "likely", "anticipated", "planned") for t in after)


NO_NOUN_AFTER = frozenset(
    {"warrant", "warrants", "rate", "rates", "powers", "enquiries", "inquiries", "team", "figures"}
)


def was_made(tokens: list[Token], n: int) -> bool:
    """Whether the plural noun at ``n`` was made: "making arrests", "arrests were made"."""
    before = {t.low for t in tokens[max(0, n - 2) : n]}
    after = [t.low for t in tokens[n + 1 : n + 5]]
    return bool(before & {"made", "making", "secured"}) or (
        after[:1] == ["were made"] or ("made" in after and after[0] in ("were", "have", "being"))
    )
