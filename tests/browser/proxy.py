"""A proxy that adds headers to every answer, as nginx or Caddy would; web sockets are passed on."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress

END = b"\r\n\r\n"


@contextmanager
def proxy(address: str, headers: Mapping[str, str]) -> Iterator[str]:
    """The address of the proxy before the server at ``address``."""
    target = ("127.0.0.1", int(address.rsplit(":", 1)[1]))
    added = "".join(f"\r\n{name}: {value}" for name, value in headers.items()).encode()
    with socket.create_server(("127.0.0.1", 0)) as listening:
        threading.Thread(target=_accept, args=(listening, target, added), daemon=True).start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        with suppress(OSError):
            listening.shutdown(socket.SHUT_RDWR)


def _accept(listening: socket.socket, target: tuple[str, int], added: bytes) -> None:
    with suppress(OSError):  # it was closed
        while True:
            client, _ = listening.accept()
            threading.Thread(target=_serve, args=(client, target, added), daemon=True).start()


def _serve(client: socket.socket, target: tuple[str, int], added: bytes) -> None:
    with suppress(OSError), client, socket.create_connection(target) as server:
        head, rest = _head(client)
        if b"upgrade: websocket" not in head.lower():
            head = head.replace(b"Connection: keep-alive", b"Connection: close")
        server.sendall(head + END + rest)
        threading.Thread(target=_pass_on, args=(client, server), daemon=True).start()
        head, rest = _head(server)
        client.sendall(head + added + END + rest)
        _pass_on(server, client)


def _head(connection: socket.socket) -> tuple[bytes, bytes]:
    data = b""
    while END not in data:
        data += (got := connection.recv(65536))
        if not got:
            raise OSError("closed")
    head, _, rest = data.partition(END)
    return head, rest


def _pass_on(one: socket.socket, other: socket.socket) -> None:
    with suppress(OSError):
        while data := one.recv(65536):
            other.sendall(data)
        other.shutdown(socket.SHUT_WR)
