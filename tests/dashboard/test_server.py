"""Tests of what is done before the first visitor comes: answers sent at once, a short reading waited for."""

from __future__ import annotations

import socket
import threading
import time
from contextlib import closing

import pytest
from streamlit import net_util
from streamlit.web.server import server_util
from streamlit.web.server.starlette import starlette_server

from dashboard import data, server


@pytest.fixture(autouse=True)
def as_before(monkeypatch):
    monkeypatch.setattr(starlette_server, "_bind_socket", starlette_server._bind_socket)
    monkeypatch.setattr(net_util, "get_external_ip", net_util.get_external_ip)


def test_no_answer_waits_for_the_one_before_to_be_acknowledged():
    server.send_at_once()
    with closing(starlette_server._bind_socket("127.0.0.1", 0, 1)) as listening:
        listening.setblocking(True)
        with closing(socket.create_connection(listening.getsockname())):
            accepted, _ = listening.accept()
            with closing(accepted):
                assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


def test_the_server_waits_for_a_reading_that_is_short_and_not_for_a_long_one(monkeypatch):
    done, go_on = threading.Event(), threading.Event()
    monkeypatch.setattr(data, "begin", lambda: (time.sleep(0.1), done.set()))
    server.prepare()
    assert done.is_set()
    monkeypatch.setattr(data, "begin", lambda: go_on.wait(30))
    monkeypatch.setattr(server, "SOON", 0.1)
    began = time.monotonic()
    server.prepare()
    assert time.monotonic() - began < 15
    go_on.set()


def test_the_server_asks_nobody_for_its_address(monkeypatch):
    asked = []
    monkeypatch.setattr(net_util, "_make_blocking_http_get", lambda *_, **__: asked.append(1))
    monkeypatch.setattr(data, "begin", lambda: None)
    server.prepare()
    assert not server_util.is_url_from_allowed_origins("http://elsewhere.example.org")
    assert net_util.get_external_ip() is None
    assert asked == []
