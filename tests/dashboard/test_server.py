"""Tests of what is done before the first visitor comes: answers sent at once, a short reading waited for."""

from __future__ import annotations

import socket
import threading
import time
from contextlib import closing

import pytest
from streamlit.web.server.starlette import starlette_server

from dashboard import data, server


@pytest.fixture(autouse=True)
def as_before(monkeypatch):
    monkeypatch.setattr(starlette_server, "_bind_socket", starlette_server._bind_socket)


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
