"""A release with its observations marked."""

from __future__ import annotations

import re
from html import unescape

from dashboard.data import Data
from dashboard.marked import marked_release, note_on
from extract import extract_release, read_release
from extract.observation import to_frame
from extract.release import Release
from extract.withheld import VARIABLE, without_names

TEXT = "Arrests <b>&amp; more\n\nTwo men & a woman were arrested in Corby."


def rows(make, *quotes: str, **changes):
    release = read_release(TEXT, name="first.txt")
    found = []
    for quote in quotes:
        start = release.text.index(quote)
        found.append(
            make("arrests", 3, quote=quote, quote_start=start, quote_end=start + len(quote), **changes)
        )
    return release, Data(to_frame(found)).frame


def plain_text(page: str) -> str:
    return unescape(re.sub(r"<[^>]+>", "", re.sub(r"<sup>.*?</sup>", "", page)))


def test_the_words_are_marked_and_nothing_is_lost(make):
    release, frame = rows(make, "Two men & a woman were arrested")
    page = marked_release(release, frame, 1)
    assert '<mark class="chosen"' in page
    assert ">Two men &amp; a woman were arrested</mark>" in page
    for paragraph in release.paragraphs:
        assert release.text[paragraph.start : paragraph.end] in plain_text(page)


def test_the_colours_of_the_marks_have_a_key(make):
    release, told = rows(make, "Two men & a woman were arrested")
    page = marked_release(release, told)
    assert page.count('<p class="key"><span class="event">told as having happened</span></p>') == 1
    assert page.index('class="key"') < page.index("<mark")
    _, claimed = rows(make, "Two men", scope="total")
    assert '<p class="key"><span class="total">claimed by the force</span></p>' in marked_release(
        release, claimed
    )
    assert '<p class="key"><span class="chosen">this observation</span></p>' in marked_release(
        release, claimed, 1
    )
    assert 'class="key"' not in marked_release(release, told.iloc[:0])


def test_a_release_cannot_bring_its_own_html(make):
    release, frame = rows(make, "Two men & a woman were arrested", place='"><script>')
    assert "<script" not in marked_release(release, frame)
    assert "<b>" not in marked_release(release, frame)


def test_overlapping_words_are_marked_once_each(make):
    release, frame = rows(make, "Two men & a woman were", "a woman were arrested")
    page = marked_release(release, frame, 2)
    marks = re.findall(r'<mark class="(\w+)"[^>]*>(.*?)</mark>', page)
    assert marks == [("event", "Two men &amp; "), ("chosen", "a woman were"), ("chosen", " arrested")]


def test_of_one_observation_within_another_only_what_is_its_own_is_strongest(make):
    release, frame = rows(make, "Two men", "Two men & a woman were arrested")
    page = marked_release(release, frame, 2)
    marks = re.findall(r'<mark class="(\w+)"[^>]*>(.*?)</mark>', page)
    assert marks == [("shared", "Two men"), ("chosen", " &amp; a woman were arrested")]
    assert page.count('</sup><span class="gap"></span><mark') == page.count('class="gap"') == 1
    assert '<mark class="chosen"' in marked_release(release, frame, 1).split("<sup>1")[0]


def described(description: str) -> Release:
    return read_release(f"```yaml\ntitle: Arrests\nog:\n  description: {description}\n```\n\n{DESCRIBED}")


DESCRIBED = "Two men were arrested in Corby. They are in custody."


def test_a_description_that_the_text_begins_with_is_shown_once(make):
    release = described("Two men were arrested in Corby.")
    assert [each.kind for each in release.paragraphs] == ["title", "description", "text"]
    none = to_frame([]).assign(number=[])
    assert plain_text(marked_release(release, none)).count("Two men were arrested") == 1
    assert "Two people" in plain_text(marked_release(described("Two people were arrested in Corby."), none))
    assert plain_text(marked_release(described("Two men were arrested in Cor"), none)).count("Two men") == 2
    start = release.paragraphs[1].start
    frame = to_frame([make("arrests", 2, quote="Two men", quote_start=start, quote_end=start + 7)])
    assert marked_release(release, frame.assign(number=1), 1).count("Two men") == 2, "a mark is never lost"


def test_words_that_are_not_where_they_should_be_are_not_marked(make):
    release, frame = rows(make, "Two men & a woman were arrested")
    frame["quote_start"] += 1
    frame["quote_end"] += 1
    assert "<mark" not in marked_release(release, frame)


def test_how_it_was_read(make):
    _, frame = rows(make, "Two men", qualifier="min", scope="total")
    notes = note_on(frame.iloc[0])
    assert "The words allow 3 or more" in notes
    assert "never added" in notes


def test_the_rule_that_read_it_is_told_in_words_with_its_name_after_them(make):
    _, frame = rows(make, "Two men", rule="arrests.shared_subject")
    said = next(line for line in note_on(frame.iloc[0]).splitlines() if "Rule" in line)
    assert "a second verb about the people of the verb before it" in said
    assert said.endswith(r":small[:gray[arrests\.shared\_subject]]")
    _, frame = rows(make, "Two men", rule="of a table [from] elsewhere")
    assert r"- Rule that read it: of a table \[from\] elsewhere" in note_on(frame.iloc[0])


def test_a_weekday_that_is_not_that_of_the_date_is_pointed_out():
    text = "Posted on 20th July 2020\n\nTwo men were arrested on Monday 14 July 2020 in <b>Corby</b>."
    release = read_release(text)
    shown = marked_release(release, to_frame([]).assign(number=[]))
    assert "Weekday and date do not fit in “Monday 14 July 2020”; the date counts." in shown
    right = read_release(text.replace("Monday", "Tuesday"))
    assert "do not fit" not in marked_release(right, to_frame([]).assign(number=[]))


NAMED = "Ivor Plumridge, 33, of 4 Elm Close, Ashford, was charged with theft. PC Oxbarrow arrested two men."


def test_names_are_masked_unless_the_server_shows_them(monkeypatch):
    release = read_release(NAMED, name="first.txt")
    exact = extract_release(release)
    masked = Data(to_frame(without_names(release, exact))).frame
    page = marked_release(release, masked, 1)
    assert "[name], 33, of [address], Ashford, was charged" in plain_text(page)
    assert "PC Oxbarrow" in page
    assert "Names and home addresses of suspects and victims are masked." in page
    assert page.count("<mark") == len(exact) == 2
    # a table that was extracted with names is masked all the same
    again = marked_release(release, Data(to_frame(exact)).frame, 1)
    assert "Plumridge" not in plain_text(again)
    assert again.count("<mark") == 2
    monkeypatch.setenv(VARIABLE, "1")
    assert "Ivor Plumridge" in marked_release(release, Data(to_frame(exact)).frame, 1)
