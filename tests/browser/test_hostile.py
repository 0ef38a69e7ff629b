"""Text of releases, tables, file names and addresses that would be markup or code: in a real browser it stays text."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote
from xml.etree import ElementTree

import pytest

from dashboard.app import MENU_CLOSES, STEPS
from dashboard.app import PAGES as TITLES
from extract.export import write
from extract.observation import to_frame
from tests.browser.pages import settle, visit
from tests.known import observation

pytestmark = pytest.mark.browser

HTML = '<script>owned()</script><img src=x onerror="owned()"><svg onload="owned()"><a href="javascript:owned()">a</a>'
MARKDOWN = "[go](javascript:owned()) ![i](http://elsewhere.example/i.png) :smile: :red[now] $x^2$ `c` http://elsewhere.example"
EXPRESSION = "'+owned()+' ${owned()} {{owned()}} \"]; owned(); //"
EVIL = f"{HTML} {MARKDOWN} {EXPRESSION}"
SCRIPT = "javascript:owned()"
PAGES = ("", "areas", "seizures", "claims", "compare", "evidence", "try_release", "about")
RELEASE = f"""---
area: Northamptonshire
title: {json.dumps(EVIL)}
url: {json.dumps(SCRIPT + "//")}
publish:
  date: 08:55 14/07/2020
---

{EVIL}

As part of 100 days of intense policing, three men were arrested in Corby yesterday. {EVIL}
"""
OWN = [
    script[len("<script>") : -len("</script>")]
    for script in (STEPS, *(MENU_CLOSES % number for number in range(len(TITLES))))
]
# Whatever has become an element or a handler in place of text; what Streamlit and every page itself draw is let pass.
FOUND = """() => {
    const found = [], own = OWN;
    for (const each of document.querySelectorAll('body *')) {
        for (const { name, value } of each.attributes)
            if (name.startsWith('on') || /^\\s*javascript:/i.test(value) || /^http:\\/\\/elsewhere/.test(value))
                found.push(`${each.tagName} ${name}=${value}`);
        if (each.matches('.katex, script:not([src]), img[src="x"]')
            && !(each.tagName === 'SCRIPT'
                && (each.textContent.includes('prerenderReady') || own.includes(each.textContent))))
            found.push(each.outerHTML.slice(0, 200));
    }
    return found;
}""".replace("OWN", json.dumps(OWN))

SHOWN = """() => [...document.querySelectorAll('input')].map(each => each.value).join()
    + document.body.textContent + [...document.querySelectorAll('[role=combobox]')]
        .map(each => each.parentElement.parentElement.textContent).join()"""


@pytest.fixture(scope="module")
def address(serve, tmp_path_factory) -> Iterator[str]:
    """Every column that may hold text holds hostile text; so do a release, a file's name and an operation."""
    folder: Path = tmp_path_factory.mktemp("data")
    evil = {"place": EVIL, "quote": EVIL, "quote_end": len(EVIL), "rule": EVIL, "url": SCRIPT}
    rows = [
        observation("warrants", 4, 3, EVIL, EVIL, **evil),
        observation("warrants", 5, 12, "North", EVIL, **evil),
        observation("arrests", 5, 30, EVIL, "second", **evil),
        observation("arrests", 2, 31, "West", "third", force=EVIL, **evil),
        observation("seizure", 2, 31, EVIL, "fourth", item="knives", **evil),
        observation("seizure", 3, 31, EVIL, "fourth", item="phones", **evil),
        observation("warrants", 40, 100, EVIL, "closing", "total", **evil),
    ]
    write(to_frame(rows), folder / "facts.csv")
    (folder / "doors.md").write_text(RELEASE, encoding="utf-8")
    (folder / "<img src=x onerror=owned()> [go](javascript:owned()).md").write_bytes(b"")
    operations = tmp_path_factory.mktemp("operations") / "operations.yaml"
    operations.write_text(
        f"evil:\n  name: {json.dumps(EVIL)}\n  force: Northamptonshire\n  start: 2020-07-06\n  days: 100\n"
        f"  names: [{json.dumps(EVIL)}]\n  note: {json.dumps(EVIL)}\n"
    )
    with serve(folder, "--operations", str(operations)) as address:
        yield address


@pytest.fixture
def guarded(page, address) -> Iterator[object]:
    """A page that fails the test when anything runs, is asked of anyone else, or has become an element."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("dialog", lambda dialog: asked.append(f"dialog {dialog.message}"))
    page.on("popup", lambda popup: asked.append(f"window {popup.url}"))
    page.add_init_script("window.owned = () => { window.ran = true }")
    yield page
    assert page.evaluate("window.ran") is None
    assert page.evaluate(FOUND) == []
    own = (address, address.replace("http", "ws", 1), "data:", "blob:")
    assert [url for url in asked if not url.startswith(own) or url.endswith("/x")] == []


@pytest.mark.parametrize("name", PAGES)
def test_no_page_takes_text_for_markup(guarded, address, name):
    """Of an operation with a hostile name; and with what its buttons open."""
    visit(guarded, f"{address}/{name}?operation={quote(EVIL)}")
    if name not in ("evidence", "try_release"):  # a table on a canvas; nothing of the operation but in a list
        assert "owned()" in guarded.evaluate(SHOWN)
    main = guarded.get_by_test_id("stMain")
    for part in main.get_by_test_id("stExpander").all()[:2]:
        part.locator("summary").click()
    for foot in main.get_by_text("Sources", exact=True).all()[:1]:
        foot.click()
    settle(guarded)


def test_no_list_takes_text_for_markup(guarded, address):
    """Of all there is, with a force and areas of hostile names, and an address that is hostile all over."""
    keys = ("metric", "item", "release", "observation", "search", "what", "days", "beside", "periods")
    asked = "&".join(f"{key}={quote(EVIL)}" for key in keys)
    visit(guarded, f"{address}/areas?operation=Everything+in+the+data&{asked}")
    assert "owned()" in "".join(each.inner_text() for each in guarded.get_by_test_id("stAlert").all())
    for label in ("Police force", "Policing area"):
        guarded.get_by_test_id("stSidebar").get_by_role("combobox", name=re.compile(label)).first.click()
        guarded.get_by_role("option").first.wait_for()
        assert "<script>owned()" in "".join(guarded.get_by_role("option").all_inner_texts())
        assert guarded.evaluate(FOUND) == []
        guarded.keyboard.press("Escape")


def test_a_sentence_and_its_release_stay_text(guarded, address):
    visit(guarded, f"{address}/evidence?operation={quote(EVIL)}&release=doors&observation=1")
    assert guarded.locator("article.release").inner_text().count("<script>owned()</script>") == 3
    assert guarded.locator("p.original a").count() == 0, "no link leads to a script"
    visit(guarded, f"{address}/evidence?operation=Everything+in+the+data&release={quote(EVIL)}&observation=1")
    assert "onerror=" in guarded.locator("blockquote.release").inner_text()
    assert guarded.locator("p.original a").count() == 0


@pytest.mark.parametrize(
    ("filters", "chart", "number"),
    [("force=Northamptonshire", "by-area", 0), ("measure=Arrests", "by-force", 1)],  # one force, and several
)
def test_a_mark_that_is_pointed_at_tells_text(guarded, address, filters, chart, number):
    visit(guarded, f"{address}/?operation=Everything+in+the+data&{filters}")
    bar = guarded.locator(f".st-key-{chart}-chart path[aria-roledescription=bar]").nth(number)
    bar.wait_for()
    bar.scroll_into_view_if_needed()
    box = bar.bounding_box()
    for away in (5, 0):  # it is a movement that is answered
        guarded.mouse.move(box["x"] + box["width"] / 2 - away, box["y"] + box["height"] / 2)
    guarded.locator("#vg-tooltip-element.visible").wait_for()
    assert "<script>owned()" in guarded.locator("#vg-tooltip-element").inner_text()


def test_what_is_pasted_stays_text(guarded, address):
    visit(guarded, f"{address}/try_release")
    guarded.get_by_label("Text of the release").fill(f"{EVIL}\n\n{RELEASE}")
    guarded.get_by_role("button", name="Read", exact=True).click()
    guarded.locator("article.release mark").first.wait_for()
    guarded.get_by_test_id("stMain").get_by_test_id("stExpander").first.locator("summary").click()
    settle(guarded)


def test_what_is_saved_runs_nothing(guarded, address, browser, tmp_path):
    """The printable summary and a chart, opened as files: nothing runs and nobody is asked for anything."""
    visit(guarded, f"{address}/?operation={quote(EVIL)}")
    guarded.locator(".st-key-by-area-view").get_by_text("Download", exact=True).click()
    guarded.locator(".st-key-by-area-svg button").wait_for()
    for key in ("summary", "by-area-svg"):
        with guarded.expect_download() as waiting:
            guarded.locator(f".st-key-{key} button").click()
        assert re.fullmatch(r"[\w-]+\.(html|svg)", waiting.value.suggested_filename)
        path = tmp_path / waiting.value.suggested_filename
        path.write_bytes(Path(waiting.value.path()).read_bytes())
        sheet = browser.new_page()
        asked: list[str] = []
        sheet.on("request", lambda request: asked.append(request.url))  # noqa: B023 - read in this turn
        sheet.add_init_script("window.owned = () => { window.ran = true }")
        sheet.goto(path.as_uri())
        assert "owned()" in sheet.content()
        assert sheet.evaluate("window.ran") is None
        assert asked == [path.as_uri()]
        assert [each for each in sheet.evaluate(FOUND) if "onload" in each or "script" in each.lower()] == []
        sheet.close()
        if path.suffix == ".svg":
            names = {each.tag.split("}")[-1] for each in ElementTree.fromstring(path.read_bytes()).iter()}  # noqa: S314
            assert not names & {"script", "foreignObject", "image", "a"}
