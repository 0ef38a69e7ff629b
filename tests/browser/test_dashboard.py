"""The dashboard in a real browser: filters, addresses, clicks from chart to sentence, downloads."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from extract.export import write
from extract.observation import to_frame
from tests.browser.pages import RELEASE, settle, visit
from tests.known import NAME, observation

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def address(serve, tmp_path_factory) -> Iterator[str]:
    """Warrants: 4 and 10 in the north, 12 in the west, 3 not placed; 40 claimed. Arrests: 5 north, 2 west,
    and 3 in Corby, which a release with its text tells."""
    folder: Path = tmp_path_factory.mktemp("data")
    rows = [
        observation("warrants", 4, 3, "North", "first"),
        observation("warrants", 12, 4, "West", "first"),
        observation("warrants", 10, 30, "North", "second"),
        observation("arrests", 5, 30, "North", "second"),
        observation("arrests", 2, 30, "West", "second"),
        observation("warrants", 3, 60, None, "third"),
        observation("warrants", 40, 100, None, "closing", "total"),
    ]
    write(to_frame(rows), folder / "facts.csv")
    (folder / "doors.md").write_text(RELEASE, encoding="utf-8")
    with serve(folder) as address:
        yield address


def tile(page, key: str) -> str:
    return page.locator(f".st-key-tile-{key} .value").inner_text()


def choose(page, label: str, option: str) -> None:
    page.get_by_role("combobox", name=re.compile(label)).first.click()
    page.get_by_role("option", name=option, exact=True).click()
    page.keyboard.press("Escape")
    settle(page)


def read_csv(download) -> list[dict[str, str]]:
    text = Path(download.path()).read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))


def test_filtering_by_area_changes_the_figures_and_the_download(page, address):
    visit(page, address)
    assert (tile(page, "warrants"), tile(page, "arrests")) == ("29", "10")
    choose(page, "Policing area", "North")
    assert (tile(page, "warrants"), tile(page, "arrests")) == ("14", "8")
    assert parse_qs(urlsplit(page.url).query) == {"area": ["North"]}
    with page.expect_download() as waiting:
        page.locator(".st-key-operation-save button").click()
    figures = {row["metric"]: row["value"] for row in read_csv(waiting.value)}
    assert figures == {"warrants": "14", "arrests": "8"}
    page.locator(".st-key-operation-what").get_by_text("Observations", exact=True).click()
    settle(page)
    with page.expect_download() as waiting:
        page.locator(".st-key-operation-save button").click()
    rows = read_csv(waiting.value)
    assert {row["area"] for row in rows} == {"North"}
    assert sum(float(row["value"]) for row in rows if row["metric"] == "warrants") == 14


def test_a_copied_address_shows_the_same_view_elsewhere(page, address, browser):
    visit(page, f"{address}/?area=West&days=1&days=10")
    assert tile(page, "warrants") == "12"
    other = browser.new_context().new_page()
    visit(other, page.url)
    assert tile(other, "warrants") == "12"
    assert other.url == page.url
    other.context.close()


def test_a_link_has_the_filters_in_a_new_tab_and_in_this_one_once(page, address):
    visit(page, f"{address}/?area=North&days=3&days=30")
    link = page.locator(".st-key-tile-warrants a")
    asked = {"area": ["North"], "days": ["3", "30"], "rows": ["Warrants"], "what": ["Warrants"]}
    target = link.get_attribute("href")
    assert parse_qs(urlsplit(target).query) == asked
    other = page.context.new_page()
    visit(other, f"{address}/{target}")
    other.get_by_text("2 observations in 2 releases").first.wait_for()
    link.click()
    page.get_by_role("heading", name="Evidence", exact=True).wait_for()
    settle(page)
    assert parse_qs(urlsplit(page.url).query) == asked, "each once"
    page.get_by_text("2 observations in 2 releases").first.wait_for()


def test_back_and_forward(page, address):
    visit(page, address)
    page.get_by_role("link", name="Seizures", exact=True).first.click()
    page.get_by_role("heading", name="Seizures", exact=True).wait_for()
    page.go_back()
    page.get_by_role("heading", name=NAME).wait_for()
    page.go_forward()
    page.get_by_role("heading", name="Seizures", exact=True).wait_for()


def test_back_and_forward_go_through_the_filters_one_by_one(page, address):
    visit(page, address)
    everywhere = tile(page, "warrants")
    steps = page.evaluate("() => history.length")
    choose(page, "Policing area", "North")
    page.wait_for_function("() => location.search === '?area=North'")
    page.locator(".st-key-measure").get_by_role("radio", name="Arrests").click()
    page.wait_for_function("() => location.search === '?area=North&measure=Arrests'")
    settle(page)
    assert page.evaluate("() => history.length") == steps + 2
    page.go_back()
    page.wait_for_function("() => location.search === '?area=North'")
    settle(page)
    assert tile(page, "warrants") == "14"
    page.go_back()
    page.wait_for_function("() => !location.search")
    page.locator(".st-key-tile-warrants .value").get_by_text(everywhere, exact=True).wait_for()
    page.go_forward()
    page.locator(".st-key-tile-warrants .value").get_by_text("14", exact=True).wait_for()
    assert page.evaluate("() => history.length") == steps + 2, "the way back adds nothing"


def test_back_brings_the_filters_of_the_page_before(page, address):
    visit(page, f"{address}/?area=North")
    page.get_by_role("link", name="Seizures", exact=True).first.click()
    page.get_by_role("heading", name="Seizures", exact=True).wait_for()
    settle(page)
    choose(page, "Policing area", "West")
    page.wait_for_function("() => location.search.includes('West')")
    page.go_back()
    page.wait_for_function("() => location.search === '?area=North'")
    settle(page)
    page.go_back()
    page.get_by_role("heading", name=NAME).wait_for()
    page.locator(".st-key-tile-warrants .value").get_by_text("14", exact=True).wait_for()
    assert parse_qs(urlsplit(page.url).query) == {"area": ["North"]}


def test_back_brings_what_the_page_before_showed(page, address):
    visit(page, f"{address}/areas")
    page.locator(".st-key-show").get_by_text("Arrests").click()
    page.wait_for_function("() => location.search === '?show=Arrests'")
    page.get_by_role("heading", name="Arrests by policing area").wait_for()
    settle(page)  # a click on a bar of the chart that is about to be replaced would go nowhere
    page.locator(
        '.st-key-shares-chart path[aria-roledescription="bar"]'
    ).last.click()  # one sentence, in the west
    page.get_by_role("heading", name=re.compile("2 people arrested")).wait_for()
    page.go_back()
    page.get_by_role("heading", name="Arrests by policing area").wait_for()
    page.wait_for_function("() => location.search === '?show=Arrests'")


def test_filters_stay_from_page_to_page(page, address):
    visit(page, f"{address}/?area=West")
    page.get_by_role("link", name="Areas", exact=True).first.click()
    page.get_by_role("heading", name="Areas", exact=True).wait_for()
    settle(page)
    from playwright.sync_api import expect

    main = page.get_by_test_id("stMain")
    expect(main.get_by_text("West", exact=True).first).to_be_attached(timeout=20_000)
    expect(main.get_by_text("North", exact=True)).to_have_count(0, timeout=20_000)
    page.wait_for_function("() => location.search === '?area=West'", timeout=20_000)


@pytest.mark.parametrize("wait", [0, 150, 300])
def test_filters_stay_though_the_next_page_is_asked_for_before_this_one_is_drawn(page, address, wait):
    page.goto(f"{address}/?area=West&days=1&days=80")
    page.get_by_role("button", name="Clear filters").wait_for()  # the filters are there, the page is not yet
    page.wait_for_timeout(wait)
    page.get_by_role("link", name="Areas", exact=True).first.click()
    page.get_by_role("heading", name="Areas", exact=True).wait_for()
    page.wait_for_function(
        "() => ['days=1&days=80', 'area=West'].every(each => location.search.includes(each))", timeout=60_000
    )
    settle(page)
    page.get_by_test_id("stMain").get_by_text("West", exact=True).first.wait_for(state="attached")
    assert parse_qs(urlsplit(page.url).query) == {"area": ["West"], "days": ["1", "80"]}


def test_nonsense_in_the_address_is_a_notice(page, address):
    visit(page, f"{address}/?area=Mars&days=7&days=900&operation=%3Cb%3E")
    assert "Mars" in page.get_by_test_id("stAlert").first.inner_text()
    assert tile(page, "warrants") == "29"


@pytest.mark.parametrize(
    "name", ["areas", "seizures", "claims", "compare", "evidence", "try_release", "about"]
)
def test_the_first_visit_may_be_to_any_page(page, serve, tmp_path, name):
    path = tmp_path / "facts.csv"
    write(to_frame([observation("warrants", 4, 3, "North", "first")]), path)
    with serve(path) as fresh:
        visit(page, f"{fresh}/{name}")
        assert page.get_by_test_id("stException").count() == 0
        assert page.get_by_text("Filters", exact=True).count() == 1


def test_from_a_mark_in_a_chart_to_the_sentence(page, address):
    visit(page, address)
    page.locator(".st-key-measure").get_by_text("Arrests").click()
    settle(page)
    page.locator('.st-key-by-area-chart path[aria-roledescription="bar"]').first.click()
    settle(page)
    behind = page.locator(".st-key-by-area-picked")
    page.wait_for_timeout(500)
    chart, below = page.locator(".st-key-by-area-chart").bounding_box(), behind.bounding_box()
    assert below["y"] >= chart["y"] + chart["height"], "it hides no other bar"
    assert below["y"] + below["height"] <= page.viewport_size["height"], "it is in sight"
    behind.get_by_text("3 people arrested").click()
    page.get_by_role("heading", name="Evidence").wait_for()
    settle(page)
    marked = page.locator("mark.chosen")
    assert "three men were arrested" in marked.inner_text()
    assert page.locator("article.release p.title").inner_text().startswith("Doors & drugs")
    link = page.get_by_role("link", name=re.compile("Read the original"))
    assert link.get_attribute("href") == "https://www.example.org/news/doors/"
    assert link.get_attribute("rel") == "noopener noreferrer"


def test_a_comparison_is_in_its_address(page, address, browser):
    visit(page, f"{address}/compare")
    page.locator(".st-key-figure").get_by_text("Arrests").click()
    settle(page)
    page.locator(".st-key-scale").get_by_text("Per 100,000 residents").click()
    settle(page)
    query = parse_qs(urlsplit(page.url).query)
    assert query == {"figure": ["Arrests"], "scale": ["Per 100,000 residents"]}
    other = browser.new_context().new_page()
    visit(other, page.url)
    other.get_by_role("heading", name="Arrests since day 1 per 100,000 residents").wait_for()
    assert "1.32" in other.get_by_text(re.compile("^Arrests per 100,000 residents:")).inner_text()
    other.context.close()


def test_from_a_side_of_a_comparison_to_its_sentence(page, address):
    visit(page, f"{address}/compare?figure=Arrests")
    page.locator(
        '.st-key-beside-week-chart path[aria-roledescription="bar"]'
    ).first.click()  # of one sentence
    page.get_by_role("heading", name="Evidence").wait_for()


def test_from_a_row_of_a_table_to_the_sentence(page, address):
    visit(page, address)
    page.locator(".st-key-measure").get_by_text("Arrests").click()
    settle(page)
    page.locator(".st-key-by-area-view").get_by_text("Table", exact=True).click()
    settle(page)
    page.locator(".st-key-by-area-table canvas").first.wait_for()
    page.locator(".st-key-by-area-table .dvn-scroller").click(position={"x": 40, "y": 52})  # the first row
    behind = page.locator(".st-key-by-area-table-picked")
    behind.get_by_text("3 people arrested").wait_for()  # a busy server may not have begun to answer
    settle(page)
    assert behind.get_by_text("3 people arrested").count() == 1
    behind.get_by_text("5 people arrested").click()
    page.get_by_role("heading", name="Evidence").wait_for()
    settle(page)
    assert page.get_by_role("heading", name=re.compile("5 people arrested")).count() == 1


def test_a_click_on_a_row_of_evidence_is_one_step_of_the_way_back(page, address):
    visit(page, f"{address}/evidence")
    steps = page.evaluate("() => history.length")
    page.locator(".dvn-scroller").first.click(position={"x": 40, "y": 52})
    page.wait_for_function("() => location.search.includes('observation=')")
    settle(page)
    assert page.evaluate("() => history.length") == steps + 1
    page.go_back()
    page.wait_for_function("() => !location.search")


def test_back_goes_through_the_rows_that_were_clicked(page, address):
    visit(page, f"{address}/evidence")
    rows = page.locator(".dvn-scroller").first
    rows.click(position={"x": 40, "y": 52})
    page.wait_for_function("() => location.search.includes('observation=')")
    settle(page)
    first = page.url
    rows.click(position={"x": 40, "y": 52 + 35})
    page.wait_for_function(f"() => location.href !== {first!r}")
    settle(page)
    page.go_back()
    page.wait_for_function(f"() => location.href === {first!r}")
    settle(page)
    assert page.url == first, "the row that was clicked last does not come back"
    page.go_back()
    page.wait_for_function("() => !location.search")
    settle(page)
    assert not parse_qs(urlsplit(page.url).query)


def test_a_slider_that_is_moved_by_keys_is_one_step(page, address):
    visit(page, address)
    steps = page.evaluate("() => history.length")
    page.get_by_role("slider").first.focus()
    for _ in range(3):
        page.keyboard.press("ArrowRight")
        page.wait_for_timeout(300)
    page.wait_for_function("() => location.search.startsWith('?days=4')")
    settle(page)
    assert page.evaluate("() => history.length") == steps + 1


def test_the_same_foot_below_every_chart(page, address):
    visit(page, address)
    foot = page.locator(".st-key-running-view")
    foot.get_by_text("Table", exact=True).click()
    page.get_by_test_id("stDataFrame").first.wait_for()
    foot.get_by_text("Sources", exact=True).click()
    page.get_by_text("12 warrants carried out").first.wait_for()
    foot.get_by_text("Download", exact=True).click()
    with page.expect_download() as waiting:
        page.locator(".st-key-running-csv button").click()
    rows = [row for row in read_csv(waiting.value) if row["metric"] == "warrants"]
    assert (len(rows), rows[-1]["value"]) == (100, "29")
    foot.get_by_text("Chart", exact=True).click()
    # its own words, and not those of the buttons that are hidden above it
    page.locator('.st-key-running-chart :not(button)[aria-label*="Warrants 29"]').first.wait_for()


def test_only_the_foot_of_a_chart_takes_it_home(page, address):
    visit(page, address)
    chart = page.locator('[data-testid="stFullScreenFrame"]:has([data-testid="stVegaLiteChart"])').first
    chart.hover()
    chart.get_by_role("button", name=re.compile("^Fullscreen")).wait_for()
    for name in ("Show data", "Download as PNG", "Copy Vega-Lite spec"):
        assert not chart.get_by_role("button", name=re.compile(f"^{name}")).count(), name


def test_a_pasted_release_is_read_and_nothing_of_it_is_run(page, address):
    page.on("dialog", lambda dialog: pytest.fail("a release ran a script"))
    visit(page, f"{address}/try_release")
    text = "<img src=x onerror=alert(1)> Drugs raid\n\nPosted on 3 August 2020\n\nTwo men were arrested in Corby today."
    page.get_by_label("Text of the release").fill(text)
    page.get_by_role("button", name="Read", exact=True).click()
    page.locator("article.release mark").first.wait_for()
    assert "Two men were arrested" in page.locator("article.release mark").first.inner_text()
    assert page.locator("article.release img").count() == 0


@pytest.mark.parametrize(
    "name", ["", "areas", "seizures", "claims", "compare", "evidence", "try_release", "about"]
)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_scrolls_sideways_on_a_phone(browser, address, name, scheme):
    context = browser.new_context(
        viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True, color_scheme=scheme
    )
    page = context.new_page()
    visit(page, f"{address}/{name}")
    page.wait_for_timeout(500)
    wide = page.evaluate(
        """() => {
            const main = document.querySelector('[data-testid="stMain"]');
            const out = [...main.querySelectorAll('*')].filter(each => {
                const box = each.getBoundingClientRect();
                return box.width > 0 && box.right > innerWidth + 1
                    && !each.closest('[data-testid="stDataFrame"], svg, canvas');
            });
            return [main.scrollWidth - main.clientWidth, out.slice(0, 5).map(each => each.outerHTML.slice(0, 90))];
        }"""
    )
    assert wide == [0, []]
    if name == "":
        boxes = [page.locator(f".st-key-tile-{key}").bounding_box() for key in ("warrants", "arrests")]
        assert boxes[0]["y"] == boxes[1]["y"]
    context.close()


def many_releases(archive: Path, releases: int = 3000) -> Path:
    """An archive that takes long enough to read that a person could stop it."""
    with zipfile.ZipFile(archive, "w") as file:
        for number in range(releases):
            told = f"Officers carried out {number + 2} warrants in Corby and arrested {number + 3} men."
            file.writestr(f"{number}.md", "\n\n".join([RELEASE] + [told] * 9))
    return archive


def test_the_first_reading_of_the_data_can_be_stopped(page, serve, tmp_path):
    with serve(many_releases(tmp_path / "releases.zip")) as fresh:
        page.goto(fresh)
        page.get_by_text(re.compile("Reading releases: ")).wait_for()
        page.get_by_test_id("stMain").get_by_role("button", name="Stop").click()
        page.get_by_text("You stopped the reading").wait_for()
        settle(page)
        assert page.get_by_test_id("stException").count() == 0


def test_filters_stay_though_the_next_page_is_asked_for_before_they_are_drawn(page, serve, tmp_path):
    with serve(many_releases(tmp_path / "releases.zip", 1000)) as fresh:
        page.goto(f"{fresh}/?metric=Arrests&days=1&days=80")
        page.get_by_text(re.compile("Reading releases: ")).wait_for()
        assert page.get_by_role("button", name="Clear filters").count() == 0
        page.get_by_role("link", name="Areas", exact=True).first.click()
        page.get_by_role("heading", name="Arrests by policing area").wait_for()
        settle(page)
        asked = {"metric": ["Arrests"], "days": ["1", "80"]}
        page.wait_for_function("() => ['metric=', 'days='].every(each => location.search.includes(each))")
        assert parse_qs(urlsplit(page.url).query) == asked
        page.get_by_role("button", name="Clear filters").click()
        page.wait_for_function("() => location.search === ''")
        settle(page)
        page.get_by_role("link", name="Seizures", exact=True).first.click()
        page.get_by_role("heading", name="Seizures", exact=True).wait_for()
        settle(page)
        assert urlsplit(page.url).query == ""  # what was cleared is not asked for again


def test_a_dropped_archive_is_read_with_its_bar_and_can_be_stopped(page, address, tmp_path):
    archive = many_releases(tmp_path / "releases.zip")
    visit(page, f"{address}/try_release")
    page.locator('input[type="file"]').set_input_files(archive)
    page.get_by_text("releases.zip").wait_for()
    page.get_by_role("button", name="Read", exact=True).click()
    page.get_by_text(re.compile(r"Read so far: [\d,]+ of 3,000")).wait_for()
    page.get_by_test_id("stMain").get_by_role("button", name="Stop").click()
    page.get_by_text("You stopped the reading.").wait_for()
    settle(page)
    assert page.locator("article.release mark").count() > 0
    assert page.get_by_test_id("stException").count() == 0


def test_on_a_phone_one_button_in_words_leads_to_pages_and_filters(browser, address):
    context = browser.new_context(viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True)
    page = context.new_page()
    visit(page, address)
    button = page.get_by_test_id("stExpandSidebarButton")
    page.wait_for_function(
        "each => getComputedStyle(each, '::after').content === '\"Pages and filters\"'",
        arg=button.element_handle(),
        timeout=20_000,
    )
    button.click()
    page.get_by_test_id("stSidebar").get_by_role("link", name="Evidence", exact=True).click()
    page.get_by_role("heading", name="Evidence").wait_for()
    is_open = """document.querySelector('[data-testid="stSidebar"]').getBoundingClientRect().right > 0"""
    page.wait_for_function(f"() => !({is_open})", timeout=20_000)
    settle(page)
    page.wait_for_timeout(500)
    button.click()
    page.get_by_test_id("stSidebar").get_by_text("Only the most reliable figures").click()
    settle(page)
    assert page.evaluate(is_open), "a filter is not a page: there may be more to choose"
    context.close()
