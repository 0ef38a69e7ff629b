"""Bytes -> Release: front matter, publication date and the cleaned text that every offset refers to.

A release comes as Markdown, plain text or HTML, with its metadata in a fenced ``yaml`` block, between
``---`` lines, in the page's ``<meta>`` tags, or nowhere. Reading never guesses: what the release does not
say is ``None``.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from urllib.parse import unquote, urlsplit

import yaml

from extract.forces import force_of_address, force_of_site, force_of_title, known_force
from extract.markup import Page, body_lines, is_html, mended, one_line, paragraphs
from extract.published import publication, stamps

LONGEST_FILE = 5_000_000  # bytes; the longest of 44,235 releases has 134 kB
LONGEST_FRONT_MATTER = 64_000  # characters
DEEPEST_FRONT_MATTER = 8  # levels; the deepest in use has 3
LONGEST_HEADING = 150  # characters of a first line that may be a title
STANDARD_INPUT = "standard input"  # the name of a release that came without one
_SENTENCE = re.compile(r"[.:;,][\"'”’)\]]{0,3}\Z")  # how a line ends that is no title


class ReleaseError(Exception):
    """A release that cannot be read: which one, what is wrong, and what to do about it."""

    def __init__(self, name: str, problem: str, advice: str) -> None:
        super().__init__(name, problem, advice)
        self.name, self.problem, self.advice = name, problem, advice

    def __str__(self) -> str:
        return str(self.as_problem())

    def as_problem(self) -> Problem:
        """The same as a record, for a list of what could not be read."""
        return Problem(self.name, self.problem, self.advice)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be read: which, what is wrong with it, and what to do about it."""

    name: str
    problem: str
    advice: str

    def __str__(self) -> str:
        return f"{self.name}: {self.problem}. {self.advice}."


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of a release: ``text[start:end]``, and what it is.

    ``kind`` is ``title``, ``description``, ``heading``, ``bullet`` or ``text``.
    """

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Release:
    """A police news release, cleaned.

    ``text`` is the title, the description and the body's paragraphs, joined by blank lines; within a
    paragraph there are single spaces only. ``published_precision`` is ``day``, or ``month`` where only the
    month is known (``published`` is then the first of the month), or ``None`` with no date.
    """

    id: str
    force: str | None
    published: date | None
    published_precision: str | None
    url: str | None
    title: str | None
    text: str
    paragraphs: tuple[Paragraph, ...]
    source: str

    @property
    def heading(self) -> str | None:
        """What to call it: its title, or its first line where that reads as one, not as a sentence, nor as "News"."""
        if self.paragraphs and (first := self.paragraphs[0]).kind == "text":
            line = self.text[first.start : first.end]
            if len(line) <= LONGEST_HEADING and line.count(" ") > 1 and not _SENTENCE.search(line):
                return line
        return self.title


def read_release(
    source: Path | bytes | str,
    *,
    name: str | None = None,
    force: str | None = None,
    published: date | None = None,
) -> Release:
    """Read one release from a file (``Path``), from its bytes, or from its text (``str``).

    ``name`` is the file name or address, for messages and for the release's id; ``force`` and ``published``,
    when given, go before what the release itself says (``completed`` adds them where it says nothing). Raises
    ``ReleaseError``.

    >>> release = read_release("Posted on 3rd May 2021\\n\\n* **Two** men were arrested", name="a/b.md")
    >>> release.id, release.published, release.text
    ('b', datetime.date(2021, 5, 3), 'Two men were arrested')
    """
    if isinstance(source, Path):
        name = name or str(source)
        source = _bytes_of(source)
    name = readable_name(name) if name else name
    label = name or "the text given"
    raw = _decoded(source, label) if isinstance(source, bytes) else source
    if len(raw) > LONGEST_FILE:
        raise _too_long(label)
    if "\r" in raw:
        raw = raw.replace("\r\n", "\n").replace("\r", "\n")
    raw = mended(raw)

    matter, body = _front_matter(raw, label)
    if is_html(label, body):
        page = Page(body)
        matter, body = page.matter | matter, page.text
    url = matter.get("url") or matter.get("og.url")
    title = _title(matter)
    description = one_line(matter.get("og.description") or matter.get("description") or "")
    lines = body_lines(body)
    dates = stamps(lines)
    dated = (published, "day") if published else publication(matter, dates, url)

    parts = [(title, "title"), (description, "description")]
    metadata = {stamp.line for stamp in dates if stamp.label or (dated and stamp.day == dated[0])}
    parts.extend(paragraphs(lines, metadata, title))
    text, spans = _joined([(text, kind) for text, kind in parts if text])
    if not text:
        raise ReleaseError(label, "there is no text in it", "Check that the file holds a news release")
    if not title:
        title = next((text[span.start : span.end] for span in spans if span.kind == "heading"), "")
    return Release(
        id=release_id(name or "") or release_id(url or "") or _digest(raw),
        force=known_force(force) or _force(matter),
        published=dated[0] if dated else None,
        published_precision=dated[1] if dated else None,
        url=url,
        title=title or None,
        text=text,
        paragraphs=spans,
        source=label,
    )


def completed(release: Release, force: str | None = None, published: date | None = None) -> Release:
    """The release with the force and the day of publication that it does not give itself.

    >>> release = read_release("Posted on 3rd May 2021\\n\\nTwo men were arrested")
    >>> completed(release, "Kent", date(2020, 1, 2)).published, completed(release, "Kent").force
    (datetime.date(2021, 5, 3), 'Kent')
    """
    if release.published is None and published is not None:
        release = replace(release, published=published, published_precision="day")
    return replace(release, force=force) if force and release.force is None else release


def _joined(parts: list[tuple[str, str]]) -> tuple[str, tuple[Paragraph, ...]]:
    spans = []
    position = 0
    for text, kind in parts:
        spans.append(Paragraph(position, position + len(text), kind))
        position += len(text) + 2
    return "\n\n".join([text for text, _ in parts]), tuple(spans)


def readable_name(name: str) -> str:
    """A file's name as text that can be written again: bytes of it that are no UTF-8 become question marks.

    >>> readable_name("caf\\udce9.md")
    'caf?.md'
    """
    return name if name.isascii() else name.encode("utf-8", "replace").decode("utf-8")


_SUFFIX = re.compile(r"\.(?:md|markdown|txt|x?html?|aspx?|php)\Z", re.IGNORECASE)


def release_id(address: str) -> str:
    """The stem of a file's name or of an address; empty where it has none.

    >>> release_id("police-news.zip/Kent/ab12.md"), release_id("https://www.example.org/news/two-arrested/")
    ('ab12', 'two-arrested')
    """
    if address in ("", "-", STANDARD_INPUT):
        return ""
    path = unquote(urlsplit(address).path) if "://" in address else address.replace("\\", "/")
    for part in reversed(path.rstrip("/").split("/")):
        stem = _SUFFIX.sub("", part)
        if stem.lower() not in ("index", "default"):
            return stem
    return ""


def _digest(raw: str) -> str:
    return "text-" + hashlib.sha256(raw.encode("utf-8", "surrogatepass")).hexdigest()[:12]


# --- bytes -> text --------------------------------------------------------------------------------------


def _too_long(name: str) -> ReleaseError:
    return ReleaseError(
        name,
        f"it is larger than {LONGEST_FILE // 1_000_000} MB, which no news release is",
        "Give the releases as one file each, or as a .zip or .tar archive",
    )


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LONGEST_FILE + 1)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ReleaseError(
            str(path), f"it cannot be opened ({reason})", "Check the path and permissions"
        ) from error


_NOT_ASCII = bytes(range(128, 256))
_LEAST_ASCII = 0.6  # the share of plain letters in a Western text; a little under 1 in English


def _decoded(data: bytes, name: str) -> str:
    """UTF-8 or UTF-16 as the bytes show, else Windows-1252, the encoding of old Word and web text."""
    if len(data) > LONGEST_FILE:
        raise _too_long(name)
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        try:
            return data.decode("utf-16")
        except UnicodeDecodeError as error:
            raise ReleaseError(name, "its UTF-16 text is damaged", "Save it again as UTF-8 text") from error
    if b"\0" in data or data.startswith(b"%PDF-"):
        raise ReleaseError(
            name, "it is not text but binary data", "Save the release as text, Markdown or HTML"
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    plain = data.translate(None, _NOT_ASCII)
    if len(plain) < len(data) * _LEAST_ASCII:
        raise ReleaseError(
            name, "it is not text but binary data", "Save the release as text, Markdown or HTML"
        )
    return data.decode("cp1252", errors="replace")


# --- front matter ---------------------------------------------------------------------------------------

# The lines down to the first that closes them: a line is gone over at once, and not letter by letter.
_FENCED = re.compile(r"\s*```[ \t]*ya?ml[ \t]*\n((?>(?:(?!```[ \t]*(?:\n|\Z))[^\n]*+\n)*))```[ \t]*(?:\n|\Z)")
_DASHED = re.compile(
    r"\s*---[ \t]*\n((?>(?:(?!(?:---|\.\.\.)[ \t]*(?:\n|\Z))[^\n]*+\n)*))(?:---|\.\.\.)[ \t]*(?:\n|\Z)"
)
_FENCE = re.compile(r"\s*```[ \t]*ya?ml\b")
# Two lines of metadata, one below the other: a sentence below a rule may begin with a word and a colon as well.
_OPENED = re.compile(r"\s*---[ \t]*\n(?:[a-z][\w.-]{0,30}:(?:[ \t][^\n]*+)?\n(?>(?:[ \t][^\n]*+\n)*)){2}")
_KEY = re.compile(r"\s*(?:#.*\n\s*)*[\w.:\"'-]+[ \t]*:(?:\s|\Z)")


def _front_matter(raw: str, name: str) -> tuple[dict[str, str], str]:
    """The front matter as ``{"og.title": ...}``, every value as written, and the text after it."""
    start = raw[:200].lstrip()[:3]
    if start == "```":
        match = _FENCED.match(raw)
        if not match and _FENCE.match(raw):
            advice = "Add a line ``` after the last line of metadata"
            raise ReleaseError(name, "its ```yaml block is never closed", advice)
    elif start == "---":
        match = _DASHED.match(raw)
        if not match and _OPENED.match(raw):
            advice = "Add a line --- after the last line of metadata"
            raise ReleaseError(name, "its front matter, which a line --- opens, is never closed", advice)
        if match and match[1].strip() and not _KEY.match(match[1]):
            match = None  # a rule above the first paragraph, not front matter
    else:
        match = None
    if not match:
        return {}, raw
    block = match[1].removesuffix("\n")
    if len(block) > LONGEST_FRONT_MATTER:
        raise ReleaseError(
            name,
            f"its front matter is longer than {LONGEST_FRONT_MATTER // 1000} kB",
            "Keep only the release's metadata in it",
        )
    try:
        return _plain_mapping(block) or _mapping(block), raw[match.end() :]
    except (yaml.YAMLError, _Refused) as error:
        mark = getattr(error, "problem_mark", None)
        line = raw.count("\n", 0, match.start(1)) + 1 + (mark.line if mark else 0)
        problem = getattr(error, "problem", None) or str(error)
        raise ReleaseError(
            name,
            f"its front matter is not valid YAML near line {line} ({problem})",
            'Put values that contain ": " or begin with a special character in double quotes',
        ) from error


class _Refused(ValueError):
    """Valid YAML that no release needs, such as an alias."""


# A line of metadata that YAML reads as anybody would: a key, and a value of one line.
_MARKS = "\u00a1-\u2027\u202a-\ud7ff"  # letters and marks beyond ASCII
_ESCAPED = r"\\(?:u(?!D[89A-F])[0-9A-F]{4}|x[0-9A-F]{2}|_)"
_LINE = re.compile(
    r"( *)([A-Za-z][A-Za-z0-9_]{0,60}):"
    rf"(?: (?:'([ -&(-~{_MARKS}]*)'"
    rf"|\"((?>(?:[ !#-\[\]-~{_MARKS}]|{_ESCAPED})*))\""
    rf"|([A-Za-z0-9</£“‘][ -~{_MARKS}]*)))?"
)
_ESCAPE_IN_YAML = re.compile(_ESCAPED)
_NULL = frozenset(("null", "Null", "NULL"))


def _character(escape: re.Match[str]) -> str:
    return "\xa0" if escape[0] == "\\_" else chr(int(escape[0][2:], 16))


def _plain_mapping(block: str) -> dict[str, str] | None:
    """What ``_mapping`` gives, for front matter that is nothing but plain lines, as nearly all is; else ``None``.

    >>> block = "area: Kent\\npublish:\\n  date: '2020-01-02'\\nog:\\n  title: Two held"
    >>> _plain_mapping(block) == _mapping(block)
    True
    >>> _plain_mapping("title: Held: two")  # not valid YAML, which has to be said
    """
    found: dict[str, str] = {}
    path: list[str] = []
    depths: list[int] = []  # of the open keys, in spaces
    deeper = True  # whether the line before has no value, so that this one may lie below it
    for line in block.splitlines():
        match = _LINE.fullmatch(line)
        if match is None or ": " in f"{match[5]} " or " #" in line or line[-1] == " ":
            return None
        depth = len(match[1])
        while depths and depth < depths[-1]:
            depths.pop()
            path.pop()
        if depths and depth == depths[-1]:
            path[-1] = match[2]
        elif deeper and len(path) < DEEPEST_FRONT_MATTER and (path or not found):
            depths.append(depth)
            path.append(match[2])
        else:
            return None
        deeper = match[3] is match[4] is match[5] is None
        value = (match[3] or match[4] or match[5] or "").strip()
        if match[4] and "\\" in value:
            value = _ESCAPE_IN_YAML.sub(_character, match[4]).strip()
        if value and match[5] not in _NULL and found.setdefault(".".join(path), value) != value:
            return None  # a key twice, with different values: the parser refuses it by its name
    return found


def _mapping(block: str) -> dict[str, str]:
    """Nested YAML keys joined by dots, values as the text that stands there (so no date is reordered).

    Parsing stops at events: nothing is constructed, so tags do nothing, and aliases, which can make a few
    lines unfold into gigabytes, are refused. Lists hold nothing that is wanted and are passed over.

    >>> _mapping("area: Kent\\npublish:\\n  date: 2020-01-02\\nog:\\n  title: ~")
    {'area': 'Kent', 'publish.date': '2020-01-02'}
    """
    found: dict[str, str] = {}
    path: list[str | None] = []  # one key for each open mapping, None while it waits for one
    lists = 0  # open lists, and mappings within them
    parser = yaml.CSafeLoader(block)
    while parser.check_event():
        event = parser.get_event()
        if isinstance(event, yaml.NodeEvent) and event.anchor:
            raise _Refused("anchors and aliases are not allowed")
        if isinstance(event, yaml.ScalarEvent):
            if lists or not path:
                continue
            if path[-1] is None:
                path[-1] = event.value
                continue
            value = event.value.strip()
            if value and (event.style or value not in ("~", "null", "Null", "NULL")):
                key = ".".join(key or "" for key in path)
                if found.setdefault(key, value) != value:
                    raise _Refused(f"{key} stands there twice, with different values")
            path[-1] = None
        elif isinstance(event, yaml.CollectionStartEvent):
            if len(path) + lists >= DEEPEST_FRONT_MATTER:
                raise _Refused("nested too deeply")
            if lists or isinstance(event, yaml.SequenceStartEvent):
                lists += 1
            else:
                path.append(None)
        elif isinstance(event, yaml.CollectionEndEvent):
            if lists:
                lists -= 1
            else:
                path.pop()
            if path and not lists:
                path[-1] = None
    return found


_SITE = re.compile(r" \| [^|]{0,60}\Z| [-–—] (?:[A-Z][\w&']*[ -]){1,5}(?:Police|Constabulary)(?: Service)?\Z")


def _title(matter: Mapping[str, str]) -> str:
    """The release's title without the site's name.

    >>> _title({"title": "Two arrested in Corby | Northamptonshire Police"})
    'Two arrested in Corby'
    """
    return _SITE.sub("", one_line(matter.get("title") or matter.get("og.title") or ""))


def _force(matter: Mapping[str, str]) -> str | None:
    """The force that the metadata states: by itself, by an address of its site, by the name of the site.

    One that is in no file of the lexicon stays as it is written.

    >>> _force({"area": "Kent Police"}), _force({"url": "https://news.met.police.uk/news/1"}), _force({"area": "Kant"})
    ('Kent', 'Metropolitan', 'Kant')
    """
    if stated := matter.get("area") or matter.get("force"):
        return known_force(stated)
    for keys, of in _FORCE_KEYS:
        for value in (one_line(matter[key]) for key in keys if key in matter):
            if force := of(value):
                return force
    return None


_FORCE_KEYS: tuple[tuple[tuple[str, ...], Callable[[str], str | None]], ...] = (
    (("url", "og.url"), force_of_address),
    (("og.site.name", "og.site_name"), force_of_site),
    (("title", "og.title"), force_of_title),
)
