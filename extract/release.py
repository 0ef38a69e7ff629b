"""Bytes -> Release: front matter, publication date and the cleaned text that every offset refers to.

A release comes as Markdown, plain text or HTML, with its metadata in a fenced ``yaml`` block, between
``---`` lines, in the page's ``<meta>`` tags, or nowhere. Reading never guesses: what the release does not
say is ``None``.
"""

from __future__ import annotations

import hashlib
import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import ftfy
import yaml

LONGEST_FILE = 5_000_000  # bytes; the longest release of 44,235 has 60 kB
LONGEST_FRONT_MATTER = 64_000  # characters
DEEPEST_FRONT_MATTER = 8  # levels; the deepest in use has 3
EARLIEST, LATEST = 1990, 2100  # years in which a publication date can be true


class ReleaseError(Exception):
    """A release that cannot be read: which one, what is wrong, and what to do about it."""

    def __init__(self, name: str, problem: str, advice: str) -> None:
        super().__init__(name, problem, advice)
        self.name, self.problem, self.advice = name, problem, advice

    def __str__(self) -> str:
        return f"{self.name}: {self.problem}. {self.advice}"


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


def read_release(
    source: Path | bytes | str,
    *,
    name: str | None = None,
    force: str | None = None,
    published: date | None = None,
) -> Release:
    """Read one release from a file (``Path``), its bytes, or its text (``str``).

    ``name`` is the file name or address for messages and the release's id; ``force`` and ``published``, when
    given, go before what the release itself says. Raises ``ReleaseError``.

    >>> release = read_release("Posted on 3rd May 2021\\n\\n* **Two** men were arrested", name="a/b.md")
    >>> release.id, release.published, release.text
    ('b', datetime.date(2021, 5, 3), 'Two men were arrested')
    """
    if isinstance(source, Path):
        name = name or str(source)
        source = _bytes_of(source)
    label = name or "the text given"
    if isinstance(source, bytes):
        raw = _decoded(source, label)
    else:
        raw = source
        if len(raw) > LONGEST_FILE:
            raise _too_long(label)
    raw = _mended(raw.replace("\r\n", "\n").replace("\r", "\n") if "\r" in raw else raw)
    matter, body = _front_matter(raw, label)
    if _is_html(label, body):
        page = _Page(body)
        matter = page.matter | matter
        body = page.text
    url = matter.get("url") or matter.get("og.url")
    title, description = (
        _title(matter),
        _line(matter.get("og.description") or matter.get("description") or ""),
    )
    lines = _body_lines(body)
    stamp = _body_stamp(lines)
    if published is None:
        published, precision = _published(matter, lines, stamp, url)
    else:
        precision = "day"
    paragraphs = [(title, "title")] if title else []
    if description:
        paragraphs.append((description, "description"))
    paragraphs.extend(_body_paragraphs(lines, stamp, title))
    if title is None:
        title = next((text for text, kind in paragraphs if kind == "heading"), None)
    text, spans = _joined(paragraphs)
    if not text:
        raise ReleaseError(label, "there is no text in it", "Check that the file holds a news release")
    return Release(
        id=_identifier(name, url, raw),
        force=force or matter.get("area") or None,
        published=published,
        published_precision=precision,
        url=url or None,
        title=title,
        text=text,
        paragraphs=spans,
        source=label,
    )


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
        raise ReleaseError(
            str(path), f"it cannot be opened ({error.strerror})", "Check the path and permissions"
        ) from error


def _decoded(data: bytes, name: str) -> str:
    if len(data) > LONGEST_FILE:
        raise _too_long(name)
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        try:
            return data.decode("utf-16")
        except UnicodeDecodeError as error:
            raise ReleaseError(name, "its UTF-16 text is damaged", "Save it again as UTF-8 text") from error
    if b"\0" in data:
        raise ReleaseError(
            name, "it is not text but binary data", "Save the release as text, Markdown or HTML"
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        # Windows-1252, the usual encoding of old Word and web text; its five gaps become C1 controls.
        return data.decode("cp1252", errors="replace")


# A character that UTF-8 read as Windows-1252 leaves behind, or a control character that no release needs.
_SUSPICIOUS = re.compile("[ÂÃÄÅÎÏÐÑâðï][\x80-\xbf\u0152-\u2122]|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_BREAKS = re.compile("[\x0b\x0c\x85\u2028\u2029]")
_ODD_SPACES = re.compile("[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_INVISIBLE = re.compile("[\xad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_MENDING = ftfy.TextFixerConfig(
    unescape_html=False, uncurl_quotes=False, fix_latin_ligatures=False, fix_character_width=False
)


def _mended(text: str) -> str:
    """Broken encodings put right; every kind of space a plain one, invisible characters gone.

    >>> _mended("Â£1k of\\xa0cannabis")
    '£1k of cannabis'
    """
    if text.isascii() and text.isprintable():
        return text
    if _SUSPICIOUS.search(text):
        text = "\n".join(
            ftfy.fix_text(line, _MENDING) if _SUSPICIOUS.search(line) else line for line in text.split("\n")
        )
        text = _CONTROLS.sub("", text)
    if text.isascii():
        return text
    return _INVISIBLE.sub("", _ODD_SPACES.sub(" ", _BREAKS.sub("\n", text)))


# --- front matter ---------------------------------------------------------------------------------------

_FENCED = re.compile(r"\s*```ya?ml[ \t]*\n(.*?)(?:^|\n)```[ \t]*(?:\n|\Z)", re.DOTALL)
_DASHED = re.compile(r"\s*---[ \t]*\n(.*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_A_KEY = re.compile(r"[\w.:-]+[ \t]*:(?:\s|\Z)")


def _front_matter(raw: str, name: str) -> tuple[dict[str, str], str]:
    """The front matter as ``{"og.title": ...}``, every value as written, and the text after it."""
    if raw.startswith("```") or raw.lstrip().startswith("```"):
        match = _FENCED.match(raw)
        opened = re.match(r"\s*```ya?ml\b", raw) is not None
    elif raw.startswith("---") or raw.lstrip().startswith("---"):
        match = _DASHED.match(raw)
        if match and match[1].strip() and not _A_KEY.match(match[1].lstrip()):
            match = None  # a rule above the first paragraph, not front matter
        opened = False
    else:
        return {}, raw
    if match is None:
        if opened:
            raise ReleaseError(
                name, "its ```yaml block is never closed", "Add a line ``` after the last line of metadata"
            )
        return {}, raw
    if len(match[1]) > LONGEST_FRONT_MATTER:
        raise ReleaseError(
            name,
            f"its front matter is longer than {LONGEST_FRONT_MATTER // 1000} kB",
            "Keep only the release's metadata in it",
        )
    try:
        return _mapping(match[1]), raw[match.end() :]
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


def _mapping(block: str) -> dict[str, str]:
    """Nested YAML keys joined by dots, values as the text that stands there (so no date is reordered).

    Parsing stops at events: nothing is constructed, so tags do nothing, and aliases, which can make a few
    lines unfold into gigabytes, are refused.

    >>> _mapping("area: Kent\\npublish:\\n  date: 2020-01-02\\nog:\\n  title: ~")
    {'area': 'Kent', 'publish.date': '2020-01-02'}
    """
    found: dict[str, str] = {}
    path: list[str | None] = []  # one key a level, None while the level waits for a key or is a list
    lists = 0
    for event in yaml.parse(block, Loader=yaml.CSafeLoader):
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
                found[".".join(key or "" for key in path)] = value
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


_SITE = re.compile(
    r"\s+\|\s+[^|]{0,60}$|\s+[-–—]\s+(?:[A-Z][\w&']*[ -]){1,5}(?:Police|Constabulary)(?: Service)?\s*$"
)


def _title(matter: Mapping[str, str]) -> str | None:
    """The release's title without the site's name.

    >>> _title({"title": "Two arrested in Corby | Northamptonshire Police"})
    'Two arrested in Corby'
    """
    title = matter.get("title") or matter.get("og.title")
    if not title:
        return None
    return _line(_SITE.sub("", title)) or None


# --- HTML -----------------------------------------------------------------------------------------------

_BLOCK_TAGS = """address article aside blockquote body br caption dd div dl dt fieldset figcaption figure footer
    form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section table tbody tfoot thead title tr ul"""
_BLOCKS = frozenset(_BLOCK_TAGS.split())
_DROPPED_TAGS = "script style noscript template svg nav footer form iframe button select"
_DROPPED = frozenset(_DROPPED_TAGS.split())
_HTML_START = re.compile(
    r"\s*(?:<!--.*?-->\s*)?<(?:!doctype\s+html|html|head|body|article|main|div|p)\b", re.I | re.S
)


def _is_html(name: str, body: str) -> bool:
    return "<" in body and (
        name.lower().endswith((".html", ".htm", ".xhtml")) or _HTML_START.match(body) is not None
    )


class _Page(HTMLParser):
    """An HTML page as Markdown-like lines (``text``) and its metadata as front matter has it (``matter``)."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.matter: dict[str, str] = {}
        self._lines: list[str] = []
        self._line: list[str] = []
        self._dropped: list[str] = []
        self._in_title = False
        self._cells = 0
        self.feed(page)
        self.close()
        self._end_line()
        self.text = "\n\n".join(self._lines)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _DROPPED:
            self._dropped.append(tag)
        elif tag == "meta":
            self._meta({key: value or "" for key, value in attrs})
        elif tag == "title" and not self._dropped:
            self._in_title = True
        if tag == "time":
            moment = dict(attrs).get("datetime")
            if moment:
                self.matter.setdefault("time.datetime", moment)
        if tag in _BLOCKS:
            self._end_line()
        if tag in ("td", "th"):
            self._line.append(" | " if self._cells else "")
            self._cells += 1
        elif tag == "tr":
            self._cells = 0
        elif tag == "li":
            self._line.append("* ")
        elif len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            self._line.append("# ")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._dropped:
            del self._dropped[self._dropped.index(tag) :]
        if tag in _BLOCKS:
            self._end_line()
        if tag == "title":
            self._in_title = False

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.matter["title"] = (self.matter.get("title", "") + data).strip()
        elif not self._dropped:
            self._line.append(data)

    def _meta(self, attributes: dict[str, str]) -> None:
        key = (
            attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
        ).lower()
        key = re.sub("[:_]", ".", key)
        if key and attributes.get("content"):
            self.matter.setdefault(key, attributes["content"])

    def _end_line(self) -> None:
        line = " ".join("".join(self._line).split())
        self._line.clear()
        if line.strip("*#| "):
            self._lines.append(line)


# --- Markdown -> paragraphs -----------------------------------------------------------------------------

_ENTITY = re.compile(r"&(?:[A-Za-z]\w{1,30}|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});")
_TAG = re.compile(
    r"</?(br|p|div|li|tr|h[1-6]|ul|ol|table|td|th|tbody|thead|span|a|strong|em|b|i|u|sup|sub|img|font|hr)\b[^<>]{0,500}>",
    re.I,
)
_COMMENT = re.compile(r"<!--.{0,5000}?-->", re.S)
_AUTOLINK = re.compile(r"<((?:https?://|mailto:)[^<>\s]{1,500})>")
_TARGET = r"\([^()\n]{0,1000}(?:\([^()\n]{0,500}\)[^()\n]{0,500}){0,3}\)"
_IMAGE = re.compile(r"!\[[^\[\]\n]{0,500}\]" + _TARGET)
_LINK = re.compile(r"\[([^\[\]\n]{0,500})\](?:" + _TARGET + r"|\[[^\[\]\n]{0,50}\])")
_REFERENCE = re.compile(r"^ {0,3}\[[^\[\]\n]{1,50}\]:\s+<?(?:https?:|/|mailto:)\S+.*$", re.M)
_EMPHASIS = re.compile(r"\*{2,}|~{2,}|(?<!\w)\*|\*(?!\w)|(?<![^\W_])_+|_+(?![^\W_])|(?<!\w)`|`(?!\w)")
_SPACE_BEFORE = re.compile(r" +(?=[.,;:!?](?:\s|\Z))")
_ESCAPE = re.compile(r"\\(?=[^\w\s]|\Z)")
_MARK = re.compile(r"(?:>\s*)*(?:(#{1,6})(?:\s+|\Z)|(?:[*+\-–—]|\d{1,2}\\?[.)])\s+|[•·▪●◦‣\uf0b7]\s*)?")
_RULE = re.compile(r"[\s*_=~\\|:+>-]*\Z")
_SENTENCE_END = re.compile(r"[.!?:;,][\"'”’)\]]*\Z")

# Whole lines that steer a reader through a website and are no part of the release.
_NAVIGATION = re.compile(
    r"(?:share(?: this)?(?: (?:page|story|article))?(?: (?:by|on|via|with)\b.{0,30})?|tweet|facebook|twitter"
    r"|whatsapp|print(?: this page)?|email this page|e-?mail|copy link|skip to .{1,30}"
    r"|back to (?:top|news|results|previous page)|next|prev|previous|home|menu|search|close|gallery"
    r"|image gallery:?|more images from this story|view all \d+ images|view \| download.{0,40}"
    r"|download(?: image| photo)?(?: \([^)]{0,40}\))?|select image to see.{0,30}|page (?:image|content)"
    r"|(?:updated|breaking) news post|author id: \d+|your (?:name|email)|send|\d+ ?kb"
    r"|confirm that this is not an emergency|(?:we|this (?:web)?site) uses? (?:essential )?cookies\b.{0,200}"
    r"|accept (?:all )?cookies|cookie settings|make a report call 101 now)",
    re.I,
)
_RELATED = re.compile(r"there (?:is|are) \d+ related updates? to this story", re.I)
_DATED_LINK = re.compile(r"\d{1,2} [A-Z][a-z]{2} \d{4}: ")


def _line(text: str) -> str:
    """One line of metadata cleaned as the body is."""
    text = _mended(_entities(text))
    return " ".join(text.split())


def _entities(text: str) -> str:
    """HTML entities as the characters they stand for, twice where they were escaped twice.

    >>> _entities("B&amp;amp;M, &pound;20 &unknown;")
    'B&M, £20 &unknown;'
    """
    for _ in range(2):
        if "&" not in text:
            break
        text = _ENTITY.sub(lambda match: html.unescape(match[0]), text)
    return text


def _body_lines(body: str) -> list[str]:
    """The body's lines, without tags, links' addresses and entities; an empty line ends a paragraph."""
    if "<" in body:
        body = _AUTOLINK.sub(r" \1 ", _COMMENT.sub("", body))
        body = _TAG.sub(
            lambda tag: (
                "" if tag[1].lower() in ("a", "span", "strong", "em", "b", "i", "u", "sup", "sub") else "\n"
            ),
            body,
        )
    if "&" in body:
        body = _mended(_entities(body))
    if "](" in body or "][" in body:
        body = _LINK.sub(r"\1", _IMAGE.sub("", body))
    if "]:" in body:
        body = _REFERENCE.sub("", body)
    lines = [line.strip() for line in body.split("\n")]
    if "|" in body:
        lines = list(_without_tables(lines))
    return _unwrapped(lines)


def _without_tables(lines: list[str]) -> Iterator[str]:
    """Rows of Markdown tables as readable lines: ``Corby: Warrants 4, Arrests 2``."""
    header: list[str] | None = None
    for number, line in enumerate(lines):
        if "|" not in line:
            header = None
            yield line
            continue
        ruled = number + 1 < len(lines) and "-" in lines[number + 1] and "|" in lines[number + 1]
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if ruled and _RULE.match(lines[number + 1]):
            header = cells
        elif _RULE.match(line):
            continue
        elif line.startswith("|") or header:
            yield ""
            yield _row(cells, header)
        else:
            yield line


def _row(cells: list[str], header: list[str] | None) -> str:
    """
    >>> _row(["Corby", "4", "2"], ["Town", "Warrants", "Arrests"])
    'Corby: Warrants 4, Arrests 2'
    >>> _row(["Arrests", "12"], None)
    'Arrests: 12'
    """
    if header and len(header) == len(cells) > 2:
        rest = [f"{name} {cell}".strip() for name, cell in zip(header[1:], cells[1:], strict=True) if cell]
    else:
        rest = [cell for cell in cells[1:] if cell]
    return f"{cells[0]}: {', '.join(rest)}" if rest and cells[0] else cells[0] or ", ".join(rest)


def _unwrapped(lines: list[str]) -> list[str]:
    """Lines of a file that is wrapped at a fixed width joined into paragraphs again.

    On the web a line's end is a break that its author wanted; only where no line is longer than 100
    characters, and several come near that width, is it a typewriter's wrapping.
    """
    longest = max(map(len, lines), default=0)
    if longest > 100 or sum(len(line) > 50 for line in lines) < 3:
        return lines
    joined: list[str] = []
    previous = ""
    for line in lines:
        if line and len(previous) > longest * 0.6 and not _MARK.match(line)[0]:  # type: ignore[index]
            joined[-1] = f"{joined[-1]} {line}"
        else:
            joined.append(line)
        previous = line
    return joined


def _body_paragraphs(lines: list[str], stamp: int | None, title: str | None) -> Iterator[tuple[str, str]]:
    """Paragraphs with their kind; leaves out navigation, rules, the date line and a repeated title."""
    related = False
    for number, line in enumerate(lines):
        if not line or number == stamp:
            continue
        text, kind = _paragraph(line)
        if not text:
            continue
        if len(text) < 250 and _NAVIGATION.fullmatch(text):
            continue
        if len(text) < 60 and _RELATED.match(text):
            related = True
            continue
        if related and kind == "bullet" and _DATED_LINK.match(text):
            continue
        related = False
        if kind == "heading" and text == title:
            continue
        yield text, kind


def _paragraph(line: str) -> tuple[str, str]:
    """One line without its marks, and its kind.

    >>> _paragraph("* **£1,200** in cash was _seized_ .")
    ('£1,200 in cash was seized.', 'bullet')
    >>> _paragraph("**Operation results**")
    ('Operation results', 'heading')
    """
    kind = "text"
    if line[0].isalpha() and "*" not in line and "_" not in line and "\\" not in line and "`" not in line:
        return (" ".join(line.split()) if "  " in line or "\t" in line else line), kind
    if _RULE.match(line):
        return "", kind
    for _ in range(2):  # a mark may stand inside emphasis or an escape: "**\- "
        mark = _MARK.match(line)
        if mark and mark[0]:
            line = line[mark.end() :]
            if mark[1] is not None:
                kind = "heading"
                line = line.rstrip("# ")
            elif mark[0].strip("> "):
                kind = "bullet"
        if "*" in line or "_" in line or "\\" in line or "`" in line or "~~" in line:
            bold = line.startswith("**") and line.endswith("**") and len(line) < 90
            line = _SPACE_BEFORE.sub("", _ESCAPE.sub("", _EMPHASIS.sub("", line))).strip()
            if bold and kind == "text" and not _SENTENCE_END.search(line):
                kind = "heading"
        else:
            break
    return " ".join(line.split()), kind


def _joined(paragraphs: list[tuple[str, str]]) -> tuple[str, tuple[Paragraph, ...]]:
    spans = []
    position = 0
    for text, kind in paragraphs:
        spans.append(Paragraph(position, position + len(text), kind))
        position += len(text) + 2
    return "\n\n".join(text for text, _ in paragraphs), tuple(spans)


# --- publication date -----------------------------------------------------------------------------------

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = "(?:" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
_DATE = re.compile(
    r"\b(?:"
    r"(?P<y1>\d{4})-(?P<m1>\d{1,2})-(?P<d1>\d{1,2})(?:T(?P<hour>\d\d):\d\d(?::\d\d(?:\.\d+)?)?(?P<zone>Z|[+-]\d\d:?\d\d)?)?"
    r"|(?P<d2>\d{1,2})[/.-](?P<m2>\d{1,2})[/.-](?P<y2>\d{4}|\d\d)"
    rf"|(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?(?: of)?[ /-]+(?P<m3>{_MONTH}),?[ /-]*(?P<y3>\d{{4}}|\d\d)"
    rf"|(?P<m4>{_MONTH}) +(?P<d4>\d{{1,2}})(?:st|nd|rd|th)?,? +(?P<y4>\d{{4}})"
    rf"|(?P<m5>{_MONTH}),? +(?P<y5>\d{{4}})"
    r")(?![\d-])",
    re.I,
)
_TIME = r"\d{1,2}(?:[:.]\d\d(?:[:.]\d\d)?)?\s*(?:[ap]\.?m\b\.?|hrs|hours)?(?:\s*(?:GMT|BST|UTC))?"
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[,.]?\s+(?:the\s+)?)?"
_LABEL = (
    r"(?:(?P<changed>(?:last\s+)?(?:modified|updated))|(?:date\s+)?(?:posted|published|released?|issued)(?:\s+date)?"
    r"|publication\s+date|date)"
)
# A line that is nothing but the moment of publication, with the marks around it.
_STAMP = re.compile(
    rf"[\s*_#>\\]*(?:{_LABEL}\s*:?\s*(?:(?:at|on|by)\s+)?)?(?:{_TIME}\s*,?\s*(?:on\s+)?)?{_WEEKDAY}{_DATE.pattern}"
    rf"(?:[\s,|–-]*(?:at\s+)?{_TIME})?(?:\s+in\s+[\w ]{{1,40}})?[\s*_.]*\Z",
    re.I,
)
_HEAD, _TAIL = 6, 4  # lines at each end of the body in which a date line may stand
_IN_ADDRESS = (
    re.compile(r"/(?P<d>\d{1,2})-(?P<m>\d{1,2})-(?P<y>\d{4})/"),
    re.compile(r"/(?P<y>\d{4})[/-](?P<m>\d{1,2})[/-](?P<d>\d{1,2})(?=[/-])"),
    re.compile(rf"/(?P<y>\d{{4}})/(?P<m>{_MONTH})(?:-\d\d(?:\d\d)?)?(?=[/-]|\Z)", re.I),
    re.compile(rf"/(?P<m>{_MONTH})[-/](?P<y>\d{{4}})(?=/|\Z)", re.I),
    re.compile(r"/(?P<y>\d{4})/(?P<m>\d{1,2})(?=/|\Z)"),
)
_KEYS = (
    "publish.date",
    "publish",
    "article.published.time",
    "published",
    "published.date",
    "publication.date",
    "date.published",
    "datepublished",
    "date",
    "time.datetime",
)


def _published(
    matter: Mapping[str, str], lines: list[str], stamp: int | None, url: str | None
) -> tuple[date | None, str | None]:
    """The publication date and its precision, from the most direct source that states one."""
    for key in _KEYS:
        if key in matter:
            found = _date_in(matter[key])
            if found[0]:
                return found
    if "publish.year" in matter:
        parts = (matter.get("publish.day", ""), matter.get("publish.month", ""), matter["publish.year"])
        found = _from_parts(*parts)
        if found[0]:
            return found
    if stamp is not None:
        return _date_in(lines[stamp])
    return _date_in_address(url or "")


def _body_stamp(lines: list[str]) -> int | None:
    """The number of the line that says when the release came out: near the top, else near the end.

    "Last modified" counts only where nothing better stands there.
    """
    filled = [number for number, line in enumerate(lines) if line]
    changed = None
    for number in filled[:_HEAD] + filled[_HEAD:][: -_TAIL - 1 : -1]:
        line = lines[number]
        if len(line) < 90:
            match = _STAMP.match(line)
            if match and _date_in(line)[0]:
                if not match["changed"]:
                    return number
                changed = number if changed is None else changed
    return changed


def _date_in(text: str) -> tuple[date | None, str | None]:
    """The first date in a short text, day before month.

    >>> _date_in("08:55 14/07/2020")
    (datetime.date(2020, 7, 14), 'day')
    >>> _date_in("2020-06-30T23:30:00+00:00")  # half past midnight in a British summer
    (datetime.date(2020, 7, 1), 'day')
    >>> _date_in("July 2020")
    (datetime.date(2020, 7, 1), 'month')
    >>> _date_in("31/02/2020")
    (None, None)
    """
    for match in _DATE.finditer(text):
        for form in "12345":
            if match[f"y{form}"]:
                day = match[f"d{form}"] if form != "5" else ""
                found = _from_parts(day, match[f"m{form}"], match[f"y{form}"])
                if found[0] and match["hour"] == "23" and (match["zone"] or "Z") in ("Z", "+00:00", "+0000"):
                    return (found[0] + timedelta(days=1) if _summer_time(found[0]) else found[0]), "day"
                if found[0]:
                    return found
    return None, None


def _from_parts(day: str, month: str, year: str) -> tuple[date | None, str | None]:
    """A date of its parts as written; ``(None, None)`` where they make no date that can be true."""
    number = _MONTHS.get(month.lower().rstrip(".")) or (int(month) if month.isdecimal() else 0)
    if not year.isdecimal() or not 1 <= number <= 12 or (day and not day.isdecimal()):
        return None, None
    full_year = int(year) + (2000 if len(year) == 2 else 0)
    if not EARLIEST <= full_year <= LATEST:
        return None, None
    try:
        return date(full_year, number, int(day or 1)), "day" if day else "month"
    except ValueError:
        return None, None


def _summer_time(day: date) -> bool:
    """Whether the night after this day is British Summer Time (last Sunday of March to that of October)."""
    return _last_sunday(day.year, 3) <= day < _last_sunday(day.year, 10)


def _last_sunday(year: int, month: int) -> date:
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def _date_in_address(url: str) -> tuple[date | None, str | None]:
    """The date in an address's folders.

    >>> _date_in_address("https://www.example.org/news/2020/july-20/raids/")
    (datetime.date(2020, 7, 1), 'month')
    """
    path = urlsplit(url).path if url else ""
    for pattern in _IN_ADDRESS:
        match = pattern.search(path)
        if match:
            found = _from_parts(match.groupdict().get("d") or "", match["m"], match["y"])
            if found[0]:
                return found
    return None, None


# --- identity -------------------------------------------------------------------------------------------


def _identifier(name: str | None, url: str | None, raw: str) -> str:
    """The stem of the file's name, else of the address, else a digest of the text.

    >>> _identifier("police-news.zip/Kent/ab12.md", None, "")
    'ab12'
    >>> _identifier(None, "https://www.example.org/news/two-arrested/", "")
    'two-arrested'
    """
    for address in (name, url):
        if address and address != "-":
            path = unquote(urlsplit(address).path) if "://" in address else address.replace("\\", "/")
            stem = re.sub(
                r"\.(?:md|markdown|txt|html?|xhtml)\Z", "", path.rstrip("/").rsplit("/", 1)[-1], flags=re.I
            )
            if stem:
                return stem
    return "text-" + hashlib.sha256(raw.encode("utf-8", "surrogatepass")).hexdigest()[:12]
