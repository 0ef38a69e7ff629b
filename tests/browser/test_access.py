"""The pages for those who do not see them or use no mouse: axe-core on every page, and the keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from extract.export import write
from extract.observation import to_frame
from tests.browser.pages import RELEASE, settle, still, visit
from tests.known import observation

pytestmark = pytest.mark.browser

LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
# What axe-core finds inside Streamlit's own components, and why it is theirs: (rule, part of the element).
# None at the moment. An entry is (rule, words of the element's HTML, upstream reason).
UPSTREAM: list[tuple[str, str, str]] = []

VIEWS = {
    "operation": "",
    "operation, filtered": "?area=North&metric=Arrests&counting=Counted+once",
    "nothing to show": "?area=West&days=90&days=95",
    "nonsense in the address": "?area=Mars",
    "areas": "areas",
    "seizures": "seizures",
    "claims": "claims",
    "compare": "compare",
    "compare, per resident": "compare?scale=Per+100,000+residents&figure=Arrests",
    "compare, one force": "compare?compare=Forces",
    "evidence": "evidence",
    "a sentence": "evidence?release=doors&observation=1",
    "try a release": "try_release",
    "about": "about",
}


@pytest.fixture(scope="module")
def address(serve, tmp_path_factory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("access")
    rows = [
        observation("warrants", 4, 3, "North", "first"),
        observation("warrants", 12, 60, "West", "second"),
        observation("arrests", 5, 30, "North", "second"),
        observation("warrants", 40, 100, None, "closing", "total"),
        observation("warrants", 20, 40, None, "between", "total"),
    ]
    write(to_frame(rows), folder / "facts.csv")
    (folder / "doors.md").write_text(RELEASE, encoding="utf-8")
    with serve(folder) as address:
        yield address


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("view", VIEWS)
def test_axe_finds_no_violation_of_level_a_or_aa(browser, address, view, scheme):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    context = browser.new_context(viewport={"width": 1440, "height": 1000}, color_scheme=scheme)
    page = context.new_page()
    visit(page, f"{address}/{VIEWS[view]}")
    options = {"runOnly": {"type": "tag", "values": LEVELS}, "resultTypes": ["violations"]}
    found = []
    # what a narrow page does otherwise is its layout, which has the same colours in both schemes
    for width in (1440, 390) if scheme == "light" else (1440,):
        if width < 1440:
            page.set_viewport_size({"width": width, "height": 1000})
            page.wait_for_timeout(300)
        still(page)
        found += [
            (width, rule["id"], node["html"][:200], node["failureSummary"])
            for rule in axe.run(page, options=options).response["violations"]
            for node in rule["nodes"]
            if not any(rule["id"] == known and part in node["html"] for known, part, _ in UPSTREAM)
        ]
    context.close()
    assert found == []


@pytest.mark.parametrize("name", ["", "areas", "compare", "evidence"])
def test_every_control_is_reached_by_the_tab_key(page, address, name):
    visit(page, f"{address}/{name}")
    page.wait_for_timeout(500)
    reached = set()
    for _ in range(160):
        page.keyboard.press("Tab")
        reached |= set(
            page.evaluate(
                """() => [...Array.from(document.activeElement.closest('[class*="st-key-"]')?.classList ?? [])]
                    .filter(name => name.startsWith('st-key-'))"""
            )
        )
    controls = page.evaluate(
        """() => [...document.querySelectorAll('[class*="st-key-"]')]
            .filter(each => each.checkVisibility() && each.querySelector('button, input, [role="radio"]')
                && !each.querySelector('[class*="st-key-"]'))
            .map(each => [...each.classList].find(name => name.startsWith('st-key-')))"""
    )
    assert len(controls) > 5
    assert [each for each in controls if each not in reached] == []


def test_a_filter_is_chosen_and_a_comparison_made_with_the_keyboard_alone(page, address):
    visit(page, f"{address}/compare")
    page.get_by_role("combobox", name="Policing area").focus()
    page.keyboard.type("Nor")
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    settle(page)
    assert "area=North" in page.url
    page.locator(".st-key-compare").get_by_role("radio").first.focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Space")
    settle(page)
    page.get_by_role("combobox", name="Beside the operation of the sidebar").wait_for()
