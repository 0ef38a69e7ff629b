"""Sign-in: settings that are wrong are said and let nobody in; without settings there is no door."""

from __future__ import annotations

import pytest

from dashboard import sign_in
from dashboard.sign_in import faults

GOOD = {
    "redirect_uri": "https://figures.example.org/oauth2callback",
    "cookie_secret": "0123456789abcdef0123456789abcdef",
    "client_id": "figures",
    "client_secret": "not told",
    "server_metadata_url": "https://login.example.org/.well-known/openid-configuration",
}


@pytest.fixture(autouse=True)
def installed(monkeypatch):
    monkeypatch.setattr(sign_in, "find_spec", lambda name: name)


def test_good_settings_have_no_fault():
    assert faults({"auth": GOOD}) == []
    assert faults({"auth": GOOD, "opstats": {"allowed": ["@example.org"]}}) == []
    assert faults({"auth": GOOD | {"redirect_uri": "http://localhost:8501/oauth2callback"}}) == []


@pytest.mark.parametrize("key", GOOD)
def test_each_missing_setting_is_named(key):
    assert faults({"auth": {k: v for k, v in GOOD.items() if k != key}}) == [
        f"{key} is missing in [auth] of .streamlit/secrets.toml. Add it."
    ]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"redirect_uri": "http://figures.example.org/oauth2callback"}, "redirect_uri must be"),
        ({"redirect_uri": "https://figures.example.org/"}, "redirect_uri must be"),
        ({"server_metadata_url": "http://login.example.org/"}, "server_metadata_url must be"),
        ({"cookie_secret": "short"}, "cookie_secret has fewer than 32 characters"),
    ],
)
def test_a_wrong_setting_is_said_and_not_shown(changes, said):
    (found,) = faults({"auth": GOOD | changes})
    assert found.startswith(said)
    assert "short" not in found


@pytest.mark.parametrize("allowed", ["@example.org", [1], ["example.org"], None])
def test_a_list_of_the_allowed_that_is_none_is_said(allowed):
    (found,) = faults({"auth": GOOD, "opstats": {"allowed": allowed}})
    assert found.startswith("allowed in [opstats]")


def test_without_the_package_that_signs_in_it_is_said(monkeypatch):
    monkeypatch.setattr(sign_in, "find_spec", lambda name: None)
    assert faults({"auth": GOOD}) == ["the package Authlib is not installed. Install opstats[signin]."]
    assert "has no section [auth]" in faults({})[0]


def test_an_unreadable_file_of_settings_is_said_without_its_contents(monkeypatch):
    def broken():
        raise ValueError("cookie_secret = hidden")

    monkeypatch.setattr(sign_in.st.secrets, "load_if_toml_exists", broken)
    assert sign_in.wanted()
    assert faults() == [".streamlit/secrets.toml cannot be read (ValueError). Check that it is valid TOML."]


def test_where_it_is_asked_for_nothing_is_shown_before(app, table, monkeypatch):
    monkeypatch.setenv(sign_in.VARIABLE, "1")
    monkeypatch.setattr(sign_in, "settings", lambda: {"auth": GOOD})
    page = app(table)
    assert [each.label for each in page.button] == ["Sign in"]
    assert "29" not in "".join(each.value for each in page.markdown)
    assert not page.sidebar.selectbox
    monkeypatch.setattr(sign_in, "settings", dict)
    page = app(table)
    assert not page.button, "with wrong settings nobody can even try"
    assert "nobody can be let in" in page.markdown[0].value


def test_without_being_asked_for_there_is_no_door(app, table, monkeypatch):
    monkeypatch.delenv(sign_in.VARIABLE, raising=False)
    page = app(table)
    assert page.sidebar.selectbox
    assert "Sign out" not in [each.label for each in page.button]
