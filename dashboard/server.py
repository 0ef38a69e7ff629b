"""What is done before the first visitor comes: code loaded, a table read, Streamlit's answers sent at once."""

from __future__ import annotations

import socket
import threading

import PIL.Image  # noqa: F401 - with which Streamlit looks at the page's icon

# what the pages are drawn with, which the first visitor would otherwise wait for
from dashboard import app, claimed, data, figure, running, summary, uploads  # noqa: F401

SOON = 2.0  # seconds that the server is held back until a table is read; how far a longer reading is, the page shows


def prepare() -> None:
    """Read the data, if it is a table, and set up the server that is about to be started."""
    send_at_once()
    ask_nobody()
    reading = threading.Thread(target=data.begin, daemon=True)
    reading.start()
    reading.join(SOON)


def send_at_once() -> None:
    """Have every answer of the server sent when it is there.

    A page is made of some 150 files. On a socket that Streamlit binds, each but the first of a connection waits
    40 ms for the browser to acknowledge the one before: asyncio turns that off only for sockets that name their
    protocol, which those do not (https://github.com/Kludex/uvicorn/issues/3149). What is set for the socket that
    listens holds for the connections it accepts. A Streamlit that binds in another way is left as it is.
    """
    try:
        from streamlit.web.server.starlette import starlette_server

        bind = starlette_server._bind_socket
    except (ImportError, AttributeError):
        return

    def bind_without_delay(address: str, port: int, backlog: int) -> socket.socket:
        bound = bind(address, port, backlog)
        bound.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return bound

    starlette_server._bind_socket = bind_without_delay


def ask_nobody() -> None:
    """Keep the server from asking a stranger on the internet for this machine's address.

    Streamlit does so to print the address when it listens on all of them, and when a browser comes by a name that
    it does not know; it then goes on without an answer, as it does here. Names are allowed by ``--allowed-host``.
    """
    from streamlit import net_util

    net_util.get_external_ip = lambda: None
