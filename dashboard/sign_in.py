"""Sign-in through Streamlit's own OIDC, where whoever runs the server asks for it: its settings, and the door.

Settings are Streamlit's, in ``.streamlit/secrets.toml``: ``[auth]`` with the provider, and ``[opstats]`` with
``allowed``, the addresses or domains that may enter. Where something is wrong with them, nobody gets in.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import streamlit as st

from dashboard.words import plain

VARIABLE = "OPSTATS_SIGN_IN"
PLACE = ".streamlit/secrets.toml"
SHARED = ("redirect_uri", "cookie_secret")
PROVIDER = ("client_id", "client_secret", "server_metadata_url")
LEAST_SECRET = 32  # characters that keep a cookie from being forged
BACK = "/oauth2callback"
THIS_MACHINE = ("localhost", "127.0.0.1", "::1")


class SettingsError(Exception):
    """The file of secrets cannot be read."""


def settings() -> Mapping[str, Any]:
    """What ``secrets.toml`` says; nothing where there is none. Raises ``SettingsError``."""
    try:
        return st.secrets.to_dict() if st.secrets.load_if_toml_exists() else {}
    except Exception as error:  # it may quote the file, secrets and all, so only its kind is told
        raise SettingsError(f"{PLACE} cannot be read ({type(error).__name__})") from error


def might_be_wanted() -> bool:
    """Whether it is worth reading the settings, which takes Streamlit: it was asked for, or there is a file."""
    folders = (Path.home(), Path.cwd(), Path(__file__).parent)
    return os.environ.get(VARIABLE) == "1" or any((folder / PLACE).exists() for folder in folders)


def wanted() -> bool:
    """Whether visitors must sign in: it was asked for, or there are settings for it, however wrong."""
    try:
        return os.environ.get(VARIABLE) == "1" or "auth" in settings()
    except SettingsError:
        return True


def faults(given: Mapping[str, Any] | None = None) -> list[str]:
    """What is wrong with the settings, each as a sentence that says what to do; never their values."""
    try:
        held = settings() if given is None else given
    except SettingsError as error:
        return [f"{error}. Check that it is valid TOML."]
    auth = held.get("auth")
    if not isinstance(auth, Mapping):
        return [f"{PLACE} has no section [auth]. Write one, with {', '.join((*SHARED, *PROVIDER))}."]
    found = [
        f"{key} is missing in [auth] of {PLACE}. Add it." for key in (*SHARED, *PROVIDER) if not auth.get(key)
    ]
    if not found:
        found += _wrong_values(auth)
    allowed = _section(held).get("allowed", [])
    if not (isinstance(allowed, list) and all(isinstance(each, str) and "@" in each for each in allowed)):
        found.append(
            f'allowed in [opstats] of {PLACE} is not a list such as ["@example.org", "one@example.org"]. Mend it.'
        )
    if find_spec("authlib") is None:
        found.append("the package Authlib is not installed. Install opstats[signin].")
    return found


def _wrong_values(auth: Mapping[str, Any]) -> list[str]:
    found = []
    back, metadata = (str(auth[key]) for key in ("redirect_uri", "server_metadata_url"))
    if not _safe(back) or urlsplit(back).path[-len(BACK) :] != BACK:
        found.append(
            f"redirect_uri must be the address of the dashboard, https, ending in {BACK}. Change it."
        )
    if not _safe(metadata):
        found.append("server_metadata_url must be an https address of the provider. Change it.")
    if len(str(auth["cookie_secret"])) < LEAST_SECRET:
        found.append(f"cookie_secret has fewer than {LEAST_SECRET} characters. Take a long random one.")
    return found


def _safe(address: str) -> bool:
    """Whether an address is encrypted on its way, or never leaves this machine."""
    try:
        parts = urlsplit(address)
        return parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in THIS_MACHINE)
    except ValueError:
        return False


def _section(held: Mapping[str, Any]) -> Mapping[str, Any]:
    section = held.get("opstats", {})
    return section if isinstance(section, Mapping) else {"allowed": None}


def may_enter(address: Any, verified: Any, allowed: list[str]) -> bool:
    """Whether somebody with that e-mail address may see the dashboard.

    ``allowed`` has addresses and, with nothing before the @, domains; without any, all whom the provider knows.

    >>> may_enter("a@example.org", True, ["@example.org"]), may_enter("a@notexample.org", True, ["@example.org"])
    (True, False)
    >>> may_enter("a@example.org", False, ["@example.org"]), may_enter(None, None, [])
    (False, True)
    """
    if not allowed:
        return True
    if verified is False or not isinstance(address, str) or address.count("@") != 1:
        return False
    own = address.strip().casefold()
    return any(each.casefold() in (own, own[own.index("@") :]) for each in allowed)


def passed() -> bool:
    """Whether this visitor may see the page; otherwise the door is drawn in its place."""
    if not wanted():
        return True
    if faults():
        _door("Sign-in is not set up rightly, so nobody can be let in.")
        st.markdown(
            "Whoever runs this server finds what is wrong by starting it with `opstats dashboard --sign-in`."
        )
        return False
    if not st.user.get("is_logged_in"):
        _door("Please sign in to see the figures.")
        st.button("Sign in", on_click=st.login, type="primary")
        return False
    if not may_enter(
        st.user.get("email"), st.user.get("email_verified"), _section(settings()).get("allowed", [])
    ):
        _door("You are signed in, but not among those who may see this dashboard.")
        st.button("Sign out", on_click=st.logout)
        return False
    return True


def _door(words: str) -> None:
    st.title("Police operations in figures", anchor=False)
    st.markdown(words)


def way_out() -> None:
    """Who is signed in, and a button to end it, at the foot of the sidebar."""
    if wanted():
        st.sidebar.caption(plain(f"Signed in as {st.user.get('email') or st.user.get('name') or 'somebody'}"))
        st.sidebar.button("Sign out", on_click=st.logout)
