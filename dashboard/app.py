"""The dashboard: reads the data once, draws the shared sidebar, and runs the page that was chosen.

Started by ``opstats dashboard``.
"""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from dashboard import filters, sign_in, uploads
from dashboard.data import Data, DataError, chosen_path, empty, shelf
from dashboard.words import plain, plural

STYLE = Path(__file__).with_name("style.css")
DARK_STYLE = Path(__file__).with_name("dark.css")
ICON = Path(__file__).with_name("icon.svg")  # Streamlit would fetch a named icon from elsewhere
SIDEBAR = 340  # pixels, so that the name of an operation fits its box
SITE = "Police operations in figures"
PAGES = (
    ("operation", "Operation"),
    ("areas", "Areas"),
    ("seizures", "Seizures"),
    ("claims", "Claimed against traced"),
    ("compare", "Compare"),
    ("evidence", "Evidence"),
    ("try_release", "Try a release"),
    ("about", "About the data"),
)


# On a phone the menu lies over the page that was chosen in it. The number has the script run once for each page.
MENU_CLOSES = """<script>(() => {
  const page = %d, menu = document.querySelector("[data-testid=stSidebar]");
  const close = menu && menu.querySelector("[data-testid=stSidebarCollapseButton] button");
  if (window.innerWidth <= 768 && close && menu.getBoundingClientRect().right > 0) close.click();
})()</script>"""

# Streamlit replaces the address when a filter is set, so that Back would leave the page, though it does read the
# address that it goes back to; and it adds a step for what a page puts in its address by itself. Here what the reader
# changes is a step, and nothing else on the same page, but for what is corrected before these lines have arrived.
STEPS = """<script>(() => {
  if (window.opstatsSteps) return;
  window.opstatsSteps = true;
  const { history } = window, replace = history.replaceState.bind(history), push = history.pushState.bind(history);
  let touched = false;
  for (const kind of ["pointerdown", "keydown"])
    window.addEventListener(kind, event => { touched = !event.target.closest?.("a"); }, true);
  window.addEventListener("popstate", () => { touched = false; });
  const to = address => new URL(address ?? window.location.href, window.location.href);
  // a link has the filters for a new tab, and Streamlit adds them once more
  const once = address => {
    if (address == null) return address;
    const url = to(address), asked = url.searchParams, pairs = [];
    for (const key of new Set(asked.keys())) {
      const values = asked.getAll(key);
      const own = key === "days" ? values.slice(0, 2) : [...new Set(values)];
      pairs.push(...own.map(value => [key, value]));
    }
    if (pairs.length < [...asked].length) url.search = new URLSearchParams(pairs);
    return url.href;
  };
  // a slider that is moved by its arrow keys is one step, however many there are
  let last = { time: 0, of: "" };
  const goesOn = address => {
    const [from, on] = [new URLSearchParams(window.location.search), new URLSearchParams(to(address).search)];
    const changed = [...new Set([...from.keys(), ...on.keys()])].filter(k => `${from.getAll(k)}` !== `${on.getAll(k)}`);
    const same = changed.join() === last.of && Date.now() - last.time < 1500;
    last = { time: Date.now(), of: changed.join() };
    return same;
  };
  const samePage = address => to(address).pathname === window.location.pathname;
  const sameView = address => to(address).search === window.location.search;
  history.replaceState = (state, title, address) =>
    (touched && samePage(address) && !sameView(address) && !goesOn(address) ? push : replace)(
      state, title, once(address));
  history.pushState = (state, title, address) =>
    (touched || !samePage(address) ? push : replace)(state, title, once(address));
})()</script>"""


def page_name(address: str) -> str:
    """The name of a page by its address, which the first has none of."""
    return address or PAGES[0][0]


def load() -> Data:
    """The data, with this session's own releases if there are any; notices say what went wrong.

    While it is read a bar says how far that is, and a button stops it: pressing it runs the page again, which
    ends this run where it next speaks to the page.
    """
    path = chosen_path()
    if st.session_state.get("stopped"):
        st.info("You stopped the reading, so there is no data to show.")
        st.button("Read the data", on_click=st.session_state.update, kwargs={"stopped": False})
        st.stop()  # before the sidebar, which would let go of the filters that this data is to be shown with
    place = st.empty()
    bar = None

    def progress(done: int, total: int | None) -> None:
        nonlocal bar
        text = f"Reading releases: {done:,}" + (f" of {total:,}" if total else "")
        if bar is None:
            with place.container():
                bar = st.progress(0.0)
                st.button("Stop", key="stop", on_click=st.session_state.update, kwargs={"stopped": True})
        bar.progress(min(done / total, 1.0) if total else 0.0, text)

    try:
        data, notice = shelf().get(path, progress)
    except DataError as error:
        data, notice = empty(), str(error)
    place.empty()
    if notice:
        st.warning(plain(notice), icon=":material/warning:")
    added: Data | None = st.session_state.get("added")
    return added if added is not None else data


def main() -> None:
    filters.ask_again()  # before anything is sent: that is where a run ends when another page is asked for
    st.set_page_config(
        page_title=SITE,
        page_icon=str(ICON),
        layout="wide",
        initial_sidebar_state=SIDEBAR,
    )
    st.html(STYLE)
    st.html(STEPS, unsafe_allow_javascript=True)
    if st.context.theme.type == "dark":
        st.html(DARK_STYLE)
    menu = st.container(key="menu")  # in its place whatever a page shows: a script that moves runs once more
    uploads.keep_in_memory()
    if not sign_in.passed():
        return
    # The folder is not called pages: on the first visit, Streamlit would run a file there without this one.
    pages = [
        st.Page(f"views/{name}.py", title=title, default=number == 0)
        for number, (name, title) in enumerate(PAGES)
    ]
    page = st.navigation(pages, position="top")
    st.set_page_config(page_title=f"{page.title} – {SITE}")  # of several open pages each tells which it is
    data = load()
    view = filters.sidebar(data, page.url_path)
    filters.warn([view.notice] if view.notice else [])
    if own := st.session_state.get("own"):
        st.sidebar.caption(f"With {plural(len(own), 'release')} of your own, in this session only.")
    sign_in.way_out()
    st.session_state["view"] = view
    page.run()
    filters.remember(page.url_path)
    menu.html(MENU_CLOSES % PAGES.index((page_name(page.url_path), page.title)), unsafe_allow_javascript=True)


if __name__ == "__main__":
    main()
