"""Stops: people stopped and searched, vehicles stopped as the aim of an operation."""

from __future__ import annotations

from extract.statement import Sentence, state
from extract.subjects import object_of, subject_of


def search_verb(sentence: Sentence, v: int, form: str) -> None:
    mood = sentence.moods[v]
    if not mood.done or form != "past":
        return
    following = object_of(sentence, v) if not mood.passive else None
    tokens = sentence.tokens
    if tokens[v].low in ("raided", "targeted", "visited", "attended"):
        return
    group = following or subject_of(sentence, mood, v)
    if tokens[v].low == "searched" and not (
        (mood.passive or (v > 1 and tokens[v - 2].low == "stopped"))
        and (
            {"stopped", "stop", "car", "vehicle", "street"} & {t.low for t in tokens[:v]}
            # several people searched is an operation's count; one may have been searched in custody
            or (group is not None and (group.count or 0) > 2 and not group.definite)
        )
    ):
        return
    if group is None or (group.bare and not group.names):
        return
    sentence.subjects[v] = group
    if group.count == 0 and not group.definite:
        return
    value = group.count if group.count else (1 if group.definite and not group.bare else None)
    made = state(
        sentence,
        "stop_searches",
        value,
        group.qualifier,
        min(group.first, v),
        max(v, group.last - 1),
        v,
        "stop_searches.verb",
    )
    made.definite = group.definite
    made.names, made.ages = group.names, group.ages


def vehicles_stopped(sentence: Sentence, v: int, form: str) -> None:
    """ "49 vehicles were stopped", "stopped 29 drivers": several, as the aim of an operation."""
    tokens = sentence.tokens
    mood = sentence.moods[v]
    if not mood.done:
        return
    if (
        v + 1 < len(tokens)
        and tokens[v + 1].low == "and"
        and v + 2 < len(tokens)
        and tokens[v + 2].low.startswith("search")
    ):
        return
    if not mood.passive and v + 1 < len(tokens) and tokens[v + 1].low in ("to", "at", "running", "working"):
        return  # "two motorists who stopped to help"
    candidates: list[tuple[int, int, float | None, str]] = []
    for goods in sentence.goods:
        if goods.item == "vehicles" and goods.amounts and goods.amounts[0].unit == "items":
            candidates.append((goods.first, goods.last, goods.amounts[0].value, goods.amounts[0].qualifier))
    for group in sentence.groups:
        if any(
            t.low in ("drivers", "motorists", "riders", "cyclists", "motorcyclists")
            for t in tokens[group.first : group.last]
        ):
            candidates.append((group.first, group.last, group.count, group.qualifier))
    for first, last, value, qualifier in candidates:
        if value is not None and value < 2:
            continue
        left = last <= mood.start and mood.start - last <= 4 and (mood.passive or mood.start == v)
        right = not mood.passive and v < first <= v + 3 and form in ("past", "ing")
        if left or right:
            if value is None and not any("vague" in t.tags for t in tokens[first:last]):
                continue
            made = state(
                sentence,
                "vehicles_stopped",
                value,
                qualifier,
                min(first, v),
                max(v, last - 1),
                v,
                "vehicles_stopped.verb",
            )
            made.vague = value is None
            return
