"""Remote storage by fsspec: the files behind an address, some fetched ahead, and in plain words what went wrong.

Folders are read in the order in which a local folder would be. A web address is a folder where its page lists files.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from html import unescape
from typing import IO, Any, cast
from urllib.parse import unquote, urljoin

from extract.release import LONGEST_FILE, Problem

AT_ONCE = 16  # files that are fetched at the same time
AHEAD = 4 * AT_ONCE  # files that are fetched before they are asked for
DEEPEST = 50  # folders within folders; a storage's links may lead in circles
NOT_FOUND = 404  # as web servers say it
LONGEST_PAGE = 50_000_000  # bytes of a web page that lists files

# What fsspec needs besides itself, by the beginning of an address.
PACKAGES = {
    "s3": "s3fs",
    "s3a": "s3fs",
    "gs": "gcsfs",
    "gcs": "gcsfs",
    "http": "aiohttp",
    "https": "aiohttp",
    "az": "adlfs",
    "abfs": "adlfs",
    "abfss": "adlfs",
    "adl": "adlfs",
    "sftp": "paramiko",
    "ssh": "paramiko",
}

_LISTING = re.compile(rb"<title>\s*(?:index of|directory listing)", re.I)
_LINK = re.compile(r"""href\s*=\s*["']?([^"'\s>]+)""", re.I)


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file behind an address; ``listed`` if a folder's list has it, so that it was there a moment ago."""

    storage: Any
    path: str
    address: str
    listed: bool = False

    def open(self) -> IO[bytes]:
        return self.storage.open(self.path, "rb")

    @contextmanager
    def copied(self) -> Iterator[IO[bytes]]:
        """The whole file in a temporary one, in which an archive's reader can go back and forth."""
        with tempfile.TemporaryFile() as copy:
            with self.open() as opened:
                shutil.copyfileobj(opened, copy, 1 << 20)
            copy.seek(0)
            yield cast("IO[bytes]", copy)

    def unreached(self, error: Exception) -> Problem:
        """Why it cannot be read."""
        if self.listed and isinstance(error, FileNotFoundError):
            gone = "it was in its folder's list and is gone now"
            return Problem(self.address, gone, "Run again, if it should be there")
        return unreached(self.address, error)


def is_remote(path: object) -> bool:
    """Whether a path is an address for fsspec.

    >>> is_remote("s3://bucket/news"), is_remote("news/2020")
    (True, False)
    """
    return "://" in str(path)


def missing(address: str) -> Problem | None:
    """Why nothing could be read from an address, before anything is; ``None`` where something is there."""
    import fsspec

    try:
        storage, root = fsspec.core.url_to_fs(address)
        if _is_web(address):
            storage.info(root)  # it tells why, which ``exists`` does not
        elif not storage.exists(root):
            raise FileNotFoundError
    except Exception as error:  # each storage has its own exceptions
        return unreached(address, error)
    return None


def _is_web(address: str) -> bool:
    return address.startswith(("http://", "https://"))


def files_behind(
    address: str, wanted: Callable[[str], bool], unwanted: Callable[[str], None]
) -> Iterator[RemoteFile | Problem]:
    """The file that an address names, or those in its folder and the folders in that whose names are ``wanted``.

    ``unwanted`` is told the others' addresses.
    """
    import fsspec

    try:
        storage, root = fsspec.core.url_to_fs(address)
        if _is_web(address):
            page = b"" if wanted(_name(root)) else _page(storage, root)
            if _LISTING.search(page) or any(wanted(_name(link)) for link in _links(root, page)):
                yield from _listed_on(storage, root, page, wanted, unwanted)
                return
        elif storage.isdir(root):
            yield from _in_folder(storage, root, address.rstrip("/"), wanted, unwanted)
            return
    except Exception as error:  # each storage has its own exceptions
        yield unreached(address, error)
    else:
        yield RemoteFile(storage, root, address)


def _in_folder(
    storage: Any,
    folder: str,
    address: str,
    wanted: Callable[[str], bool],
    unwanted: Callable[[str], None],
    depth: int = 0,
) -> Iterator[RemoteFile | Problem]:
    """The files of a folder sorted by name, as those of a local folder are."""
    try:
        entries = sorted(
            (_name(entry["name"], quoted=False), entry["name"], entry["type"] == "directory")
            for entry in storage.ls(folder, detail=True)
            if entry["name"].strip("/") != folder.strip("/")  # some storages list a folder in itself
        )
    except Exception as error:  # each storage has its own exceptions
        yield RemoteFile(storage, folder, address, depth > 0).unreached(error)
        return
    for name, path, is_folder in entries:
        if name.startswith("."):
            continue
        if not is_folder:
            if wanted(name):
                yield RemoteFile(storage, path, f"{address}/{name}", True)
            else:
                unwanted(f"{address}/{name}")
        elif depth < DEEPEST:
            yield from _in_folder(storage, path, f"{address}/{name}", wanted, unwanted, depth + 1)


def _name(path: str, *, quoted: bool = True) -> str:
    """The last part of a path or an address."""
    return (unquote(path) if quoted else path).rstrip("/").rpartition("/")[2]


# --- the web --------------------------------------------------------------------------------------------


def _page(storage: Any, address: str) -> bytes:
    with storage.open(address, "rb") as file:
        return file.read(LONGEST_PAGE)


def _links(address: str, page: bytes) -> list[str]:
    """The addresses right beneath a page's own that it links to, sorted by name."""
    base = address.rstrip("/") + "/"
    links = {
        urljoin(base, unescape(link))
        for link in _LINK.findall(page.decode("utf-8", "replace"))
        if link != "/"
    }
    inside = {
        link for link in links if link.startswith(base) and re.fullmatch(r"[^/?#]+/?", link[len(base) :])
    }
    return sorted(inside, key=_name)


def _listed_on(
    storage: Any,
    address: str,
    page: bytes,
    wanted: Callable[[str], bool],
    unwanted: Callable[[str], None],
    depth: int = 0,
) -> Iterator[RemoteFile | Problem]:
    """The files that a page lists and, if it is a server's list of a folder, those in the folders in it."""
    is_list = _LISTING.search(page)
    for link in _links(address, page):
        name = _name(link)
        if name.startswith("."):
            continue
        if not link.endswith("/"):
            if wanted(name):
                yield RemoteFile(storage, link, link, True)
            elif is_list:  # a page of another kind links to much that is no file of a folder
                unwanted(link)
        elif depth < DEEPEST and is_list:
            try:
                inner = _page(storage, link)
            except Exception as error:  # each server has its own way to fail
                yield RemoteFile(storage, link, link, True).unreached(error)
            else:
                yield from _listed_on(storage, link, inner, wanted, unwanted, depth + 1)


# --- fetching -------------------------------------------------------------------------------------------


def fetched(
    files: Iterable[RemoteFile | Problem], is_archive: Callable[[str], bool]
) -> Iterator[tuple[RemoteFile, bytes | None] | Problem]:
    """The files in their order with their bytes, ``None`` for an archive, which is for the caller to open.

    So many are fetched at once that the way to the storage and back is waited for but now and then.
    """
    with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="opstats-fetch") as pool:
        ahead: deque[tuple[RemoteFile | Problem, Future[bytes | Problem] | None]] = deque()
        try:
            for file in files:
                plain = not isinstance(file, Problem) and not is_archive(file.address)
                ahead.append((file, pool.submit(_fetch, file) if plain else None))  # type: ignore[arg-type]
                if len(ahead) > AHEAD:
                    yield _result(*ahead.popleft())
            while ahead:
                yield _result(*ahead.popleft())
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _result(
    file: RemoteFile | Problem, future: Future[bytes | Problem] | None
) -> tuple[RemoteFile, bytes | None] | Problem:
    if isinstance(file, Problem):
        return file
    data = future.result() if future else None
    return data if isinstance(data, Problem) else (file, data)


def _fetch(file: RemoteFile) -> bytes | Problem:
    try:
        with file.open() as opened:
            return opened.read(LONGEST_FILE + 1)
    except Exception as error:  # each storage has its own exceptions
        return file.unreached(error)


def unreached(address: str, error: Exception) -> Problem:
    """What is wrong with an address, and what to do about it."""
    kind = address.partition("://")[0]
    if isinstance(error, ImportError):
        package = PACKAGES.get(kind)
        if package is None:
            return Problem(address, str(error), "Install that package next to opstats")
        problem = f"reading from {kind}:// needs the package {package}, which is not installed"
        return Problem(address, problem, f"Install it next to opstats: pip install {package}")
    if isinstance(error, FileNotFoundError) and isinstance(error.__cause__, Exception):
        error = error.__cause__  # of a web server that does not answer, fsspec says that it has no such file
    if isinstance(error, FileNotFoundError) or getattr(error, "status", None) == NOT_FOUND:
        return Problem(address, "there is no such file or folder", "Check the address")
    reason = str(error) or type(error).__name__
    return Problem(address, f"it cannot be fetched ({reason})", "Check the address, and that you may read it")
