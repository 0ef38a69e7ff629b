"""Markdown or HTML -> plain paragraphs, each with its kind; broken encodings mended on the way."""

from __future__ import annotations

import html
import re
from collections.abc import Collection, Iterator
from html.parser import HTMLParser

# --- characters -----------------------------------------------------------------------------------------

# Nearly all of every text, of which nothing has to be mended: ASCII without control characters.
_CLEAN = bytes((*b"\t\n\r", *range(32, 127)))
# Where an encoding may be broken: a control character, or a letter that UTF-8 read as Windows-1252 begins
# with, and one that it goes on with. The first search is quick and clears nearly every release.
_SUSPECT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9fÂÃÄÅÎÏÐÑâðï]")
_BROKEN = re.compile("[ÂÃÄÅÎÏÐÑâðï][\x80-\xbf\u0152-\u2122]|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_ODD = re.compile(
    "[\x0b\x0c\x85\xa0\xad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufe0e\ufe0f\ufeff]"
)
_BREAKS = re.compile("[\x0b\x0c\x85\u2028\u2029]")
_ODD_SPACES = re.compile("[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_INVISIBLE = re.compile("[\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe0e\ufe0f\ufeff]")
_ENTITY = re.compile(r"&(?:[A-Za-z]\w{1,30}|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});")


def _decoded(line: str) -> str:
    """A line as it was before it was decoded wrongly, perhaps several times."""
    import ftfy  # for few releases need it

    return ftfy.fix_text(
        line,
        unescape_html=False,
        uncurl_quotes=False,
        fix_latin_ligatures=False,
        fix_character_width=False,
    )


def mended(text: str) -> str:
    """Broken encodings put right; every kind of space a plain one, invisible characters gone.

    >>> mended("Â£1k of\\xa0cannabis")
    '£1k of cannabis'
    """
    unclean = _unclean(text)
    if _SUSPECT.search(unclean) and _BROKEN.search(text):
        text = "\n".join(_decoded(line) if _BROKEN.search(line) else line for line in text.split("\n"))
        text = _CONTROLS.sub("", text)
        unclean = text
    if _ODD.search(unclean):
        text = _INVISIBLE.sub("", _ODD_SPACES.sub(" ", _BREAKS.sub("\n", text)))
    return text


def _unclean(text: str) -> str:
    """What of a text is not clean, a few of its characters: quicker to search than the text.

    >>> _unclean("Two men – both 21 – were\xa0arrested")
    '––\xa0'
    """
    left = text.encode("utf-8", "surrogatepass").translate(None, _CLEAN)
    return left.decode("utf-8", "surrogatepass")


def unescaped(text: str) -> str:
    """HTML entities as the characters they stand for, twice where they were escaped twice.

    >>> unescaped("B&amp;amp;M, &pound;20 &unknown;")
    'B&M, £20 &unknown;'
    """
    for _ in range(2):
        if "&" not in text:
            break
        text = _ENTITY.sub(lambda match: html.unescape(match[0]), text)
    return text.replace("\r", "\n")  # of "&#13;": all others were line ends when the bytes were read


def one_line(text: str) -> str:
    """A title or description cleaned as the body is, on one line."""
    return " ".join(mended(unescaped(text)).split())


# --- HTML -----------------------------------------------------------------------------------------------

_BLOCK_TAGS = """address article aside blockquote body br caption dd div dl dt fieldset figcaption figure
    footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section table tbody tfoot thead
    title tr ul"""
_BLOCKS = frozenset(_BLOCK_TAGS.split())
_DROPPED_TAGS = "script style noscript template svg nav footer iframe button select"
_DROPPED = frozenset(_DROPPED_TAGS.split())
_ENOUGH = 200  # characters that an <article> or <main> has to hold to be taken for the release
_STRAY = re.compile(r"<(?=[^<>]*(?:<|\Z))")
_SECTION = re.compile(r"<!\[[^<>]*>")
_STARTS = re.compile(r"\s*<(?:!--|!doctype\s+html|html|head|body|article|main|div|p)\b", re.I)


def is_html(name: str, body: str) -> bool:
    """Whether a body is an HTML page or fragment, by its name or by how it begins."""
    return "<" in body and (
        name.lower().endswith((".html", ".htm", ".xhtml")) or _STARTS.match(body) is not None
    )


def _closed(page: str) -> str:
    """The page without comments and with every ``<`` that opens no tag written as text.

    Python's parser searches the rest of the page for the end of each tag that has none.
    """
    return _STRAY.sub("&lt;", _SECTION.sub("", _without_comments(page)))


class Page(HTMLParser):
    """An HTML page: ``text`` as Markdown-like lines, ``matter`` its metadata under front matter's names.

    Text inside ``<article>`` or ``<main>`` is the release, where there is enough of it; scripts, styles and
    navigation never are.
    """

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.matter: dict[str, str] = {}
        self._lines: list[str] = []
        self._article: list[str] = []
        self._inside = 0
        self._line: list[str] = []
        self._dropped: list[str] = []
        self._in_title = False
        self._cells = 0
        self.feed(_closed(page))
        self.close()
        self._end_line()
        enough = sum(map(len, self._article)) >= _ENOUGH
        self.text = "\n\n".join(self._article if enough else self._lines)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {key: value or "" for key, value in attrs}
        if tag in _BLOCKS:
            self._end_line()
        if tag in _DROPPED:
            self._dropped.append(tag)
        elif tag in ("article", "main"):
            self._inside += 1
        elif tag == "meta":
            key = attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
            self._add(re.sub("[:_]", ".", key.lower()), attributes.get("content", ""))
        elif tag == "link" and attributes.get("rel") == "canonical":
            self._add("url", attributes.get("href", ""))
        elif tag == "time":
            self._add("time.datetime", attributes.get("datetime", ""))
        elif tag == "title":
            self._in_title = not self._dropped
        elif tag in ("td", "th"):
            self._line.append(" | " if self._cells else "| ")
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
        if tag in ("article", "main"):
            self._inside = max(0, self._inside - 1)
        elif tag == "title":
            self._in_title = False

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.matter["title"] = self.matter.get("title", "") + data
        elif not self._dropped:
            self._line.append(data)

    def _add(self, key: str, value: str) -> None:
        if key and value.strip():
            self.matter.setdefault(key, value.strip())

    def _end_line(self) -> None:
        line = " ".join("".join(self._line).split())
        self._line.clear()
        if line.strip("*#| "):
            self._lines.append(line)
            if self._inside:
                self._article.append(line)


# --- Markdown -------------------------------------------------------------------------------------------

_INLINE_TAGS = frozenset(("a", "b", "em", "font", "i", "img", "span", "strong", "sub", "sup", "u"))
_TAG = re.compile(
    r"</?(a|b|br|div|em|font|h[1-6]|hr|i|img|li|ol|p|span|strong|su[bp]|table|tbody|td|th|thead|tr|u|ul)\b"
    r"[^<>]{0,500}>",
    re.I,
)
_AUTOLINK = re.compile(r"<((?:https?://|mailto:)[^<>\s]{1,500})>")
_TARGET = r"\([^()\n]{0,1000}(?:\([^()\n]{0,500}\)[^()\n]{0,500}){0,3}\)"
_IMAGE = re.compile(r"!\[[^\[\]\n]{0,500}\]" + _TARGET)
_LINK = re.compile(r"\[([^\[\]\n]{0,500})\](?:" + _TARGET + r"|\[[^\[\]\n]{0,50}\])")
_REFERENCE = re.compile(r"^ {0,3}\[[^\[\]\n]{1,50}\]:\s+<?(?:https?:|/|mailto:)\S+.*$", re.M)
_GLUE = re.compile(r"(?<=\w)\*\*(?=\w)")
_EMPHASIS = re.compile(r"\*{2,}|~{2,}|(?<!\w)\*|\*(?!\w)|(?<![^\W_])_+|_+(?![^\W_])|(?<!\w)`|`(?!\w)")
_SPACE_BEFORE = re.compile(r" (?=[.,;:!?](?:\s|\Z))")
_ESCAPE = re.compile(r"\\(?=[^\w\s]|\Z)")
_MARK = re.compile(
    r"(?:>\s*)*(?:(#{1,6})(?:\s+|\Z)|(?:[*+\-–—]|\d{1,2}\\?[.)])\s+|[•·▪●◦‣\uf0b7]\s*"
    # a picture before a line of results marks it as one of a list: a tick, a car, a red circle
    "|(?:[\u2190-\u21ff\u25a0-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]\ufe0f?)+\\s+)?"
)
_RULE = re.compile(r"[\s*_=~\\|:+>-]*\Z")
_ENDED = re.compile(r"[.!?:;][\"'”’)\]]{0,3}\Z")

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


def body_lines(body: str) -> list[str]:
    """The body's lines, stripped, without tags, entities and the addresses of links.

    An empty line is the end of a paragraph; so is any line's end, except in text wrapped at a fixed width.

    >>> body_lines("See [our page](https://example.org).<br>Call&nbsp;101")
    ['See our page.', 'Call 101']
    """
    if "<" in body:
        body = _AUTOLINK.sub(r" \1 ", _without_comments(body))
        body = _TAG.sub(lambda tag: "" if tag[1].lower() in _INLINE_TAGS else "\n", body)
    if "&" in body:
        body = mended(unescaped(body))
    if "](" in body or "][" in body:
        body = _LINK.sub(r"\1", _IMAGE.sub("", body))
    if "]:" in body:
        body = _REFERENCE.sub("", body)
    lines = [line.strip() for line in body.split("\n")]
    if "|" in body:
        lines = list(_without_tables(lines))
    return _unwrapped(lines)


def paragraphs(lines: list[str], leave_out: Collection[int], title: str | None) -> Iterator[tuple[str, str]]:
    """Each paragraph's text and kind: ``heading``, ``bullet`` or ``text``.

    Left out are the lines whose numbers are in ``leave_out``, navigation, rules and a heading that repeats
    the title.
    """
    for number, line in enumerate(lines):
        if not line or number in leave_out:
            continue
        text, kind = _paragraph(line)
        if not text or (len(text) < 250 and _NAVIGATION.fullmatch(text)):
            continue
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
    if line[0].isalpha() and not ("*" in line or "_" in line or "\\" in line or "`" in line):
        return (" ".join(line.split()) if "  " in line or "\t" in line else line), kind
    if _RULE.match(line):
        return "", kind
    for _ in range(2):  # a mark may stand inside emphasis or an escape: "**\- "
        mark = _MARK.match(line)
        if mark and mark[0]:
            line = line[mark.end() :]
            if mark[1]:
                kind, line = "heading", line.rstrip("# ")
            elif mark[0].strip("> "):
                kind = "bullet"
        if not ("*" in line or "_" in line or "\\" in line or "`" in line or "~~" in line):
            break
        bold = line.startswith("**") and line.endswith("**") and len(line) < 90
        line = _ESCAPE.sub("", _EMPHASIS.sub("", _GLUE.sub(" ", line)))
        line = _SPACE_BEFORE.sub("", " ".join(line.split()))
        if bold and kind == "text" and not line.endswith(",") and not _ENDED.search(line):
            kind = "heading"
    return " ".join(line.split()), kind


def _without_comments(body: str) -> str:
    first, *rest = body.split("<!--")
    return first + "".join(part.partition("-->")[2] for part in rest)


def _without_tables(lines: list[str]) -> Iterator[str]:
    """Rows of Markdown tables as readable lines, all other lines as they are.

    >>> list(_without_tables(["Town | Warrants | Arrests", "---|---|---", "Corby | 4 | 2"]))
    ['Corby: Warrants 4, Arrests 2']
    """
    header: list[str] = []
    for line, below in zip(lines, [*lines[1:], ""], strict=True):
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if "|" not in line:
            header = []
            yield line
        elif _RULE.match(line):
            continue
        elif "|" in below and "-" in below and _RULE.match(below):
            header = cells
        elif header or line.startswith("|"):
            yield _row(cells, header)
        else:
            yield line


def _row(cells: list[str], header: list[str]) -> str:
    """
    >>> _row(["Arrests", "12"], ["Outcome", "Number"])
    'Arrests: 12'
    """
    if len(header) == len(cells) > 2:
        rest = [f"{name} {cell}".strip() for name, cell in zip(header[1:], cells[1:], strict=True) if cell]
    else:
        rest = [cell for cell in cells[1:] if cell]
    return ": ".join(part for part in (cells[0], ", ".join(rest)) if part)


def _unwrapped(lines: list[str]) -> list[str]:
    """Lines of a text that is wrapped at a fixed width joined into paragraphs again.

    On the web a line's end is a break that its author wanted; only where no line is longer than 100
    characters, and several come near that width, is it a typewriter's.
    """
    longest = max(map(len, lines), default=0)
    if longest > 100 or sum(len(line) > 50 for line in lines) < 3:
        return lines
    joined: list[str] = []
    previous = ""
    for line in lines:
        mark = _MARK.match(line)
        if line and len(previous) > longest * 0.6 and not _ENDED.search(previous) and not (mark and mark[0]):
            joined[-1] = f"{joined[-1]} {line}"
        else:
            joined.append(line)
        previous = line
    return joined
