"""E-mails (.eml): the subject, the best of the bodies, and the messages attached to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime

from documents.readers import html, metadata
from documents.readers.base import Content, ReadError, faults_as
from documents.readers.mail_text import is_forwarded, marked
from documents.readers.text import decode, plain

SUFFIXES = (".eml",)
MEDIA_TYPE = "message/rfc822"

MAX_PARTS = 500
MAX_DEPTH = 20  # of parts in parts and messages in messages
MAX_BOUNDARIES = 5_000  # lines that begin as boundaries do, each of which the parser looks at
MAX_HEADER_BYTES = 200_000  # of the first block of headers
ATTACHED = "[Attached message]"

_HEADER = re.compile(rb"[!-9;-~]{1,70}:[ \t]|[!-9;-~]{1,70}:\r?$")
# Headers that only mail programs write, and those that people, too, put over a text.
_TECHNICAL = re.compile(
    rb"(?:message-id|mime-version|received|return-path|delivered-to|dkim-signature):", re.IGNORECASE
)
_COMMON = re.compile(rb"(?:from|subject|date|to):", re.IGNORECASE)
_REPLY = re.compile(r"(?:(?:re|fwd?|aw|wg|tr|отв|ответ|пересл|fw)(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE)
_FORWARD = re.compile(r"(?:re:\s*)*(?:fwd?|пересл|wg)\s*:", re.IGNORECASE)

NO_MAIL = "It is called .eml but holds no e-mail. Save the message again from the mail program, or as text (.txt)."
NO_TEXT = "The e-mail has no text. If the document is attached to it, save the attachment and import that."
BROKEN = "The e-mail is broken and cannot be read. Save it again from the mail program, or as text (.txt)."
TOO_NESTED = (
    f"The e-mail has more than {MAX_PARTS} parts, or parts in parts more than {MAX_DEPTH} deep. Save its text as .txt."
)
TOO_LONG_HEAD = f"The head of the e-mail is longer than {MAX_HEADER_BYTES:,} bytes. Save its text as .txt."


def is_mail(data: bytes) -> bool:
    """Whether ``data`` begins with the headers of an e-mail, and not of a text that only looks like one."""
    lines = _head(data)
    return any(map(_TECHNICAL.match, lines)) and any(map(_COMMON.match, lines)) and _HEADER.match(lines[0]) is not None


def read(data: bytes) -> Content:
    """The text of an e-mail. Raises ReadError where it is none, has no text, or too many parts."""
    if not any(map(_COMMON.match, _head(data))):
        raise ReadError(NO_MAIL)
    data = data.lstrip().replace(b"\r\n", b"\n")
    if data.count(b"\n--") > MAX_BOUNDARIES:
        raise ReadError(TOO_NESTED)
    if len(data.split(b"\n\n", 1)[0]) > MAX_HEADER_BYTES:
        raise ReadError(TOO_LONG_HEAD)
    with faults_as(BROKEN):
        message = message_from_bytes(data)
        _check_parts(message)
        return _content(message)


def _head(data: bytes) -> list[bytes]:
    """The first lines of ``data``, up to the first empty one."""
    return data[:20_000].lstrip().replace(b"\r\n", b"\n").split(b"\n\n", 1)[0].split(b"\n")


def _check_parts(message: Message) -> None:
    waiting = [(message, 0)]
    seen = 0
    while waiting:
        part, depth = waiting.pop()
        seen += 1
        if seen > MAX_PARTS or depth > MAX_DEPTH:
            raise ReadError(TOO_NESTED)
        waiting += [(child, depth + 1) for child in _children(part)]


def _children(part: Message) -> list[Message]:
    payload = part.get_payload()
    return [child for child in payload if isinstance(child, Message)] if isinstance(payload, list) else []


def _content(message: Message) -> Content:
    subject = _header(message, "Subject")
    title = metadata.line(_REPLY.sub("", subject or "", count=1), 500)
    bodies = list(_bodies(message))
    text = "\n\n".join(body for body in bodies if body.strip())
    if not text.strip():
        raise ReadError(NO_TEXT)
    if title and title not in text[:1000]:
        text = f"{title}\n\n{text}"
    # Who passes a message on is not its author, and the day of that is not its date: the text gives both.
    own = not (_FORWARD.match(subject or "") or is_forwarded(text))
    attachments = [name for part in message.walk() if (name := _attachment(part))]
    return Content(
        text=text,
        encoding=(message.get_content_charset() or "utf-8"),
        title=title,
        author=metadata.author(parseaddr(_header(message, "From") or "")[0]) if own else None,
        published=_day(message) if own else None,
        language=metadata.language(_header(message, "Content-Language")),
        warnings=(_about(attachments),) if attachments else (),
    )


def _bodies(part: Message) -> Iterator[str]:
    """The texts of ``part`` in order: of alternatives the plain one where it has words, else the page."""
    kind = part.get_content_type()
    if kind == "message/rfc822":
        for child in _children(part):
            subject = metadata.line(_header(child, "Subject"), 500)
            yield "\n\n".join(filter(None, [ATTACHED, subject]))
            yield from _bodies(child)
    elif kind == "multipart/alternative":
        yield from _best(_children(part))
    elif part.is_multipart():
        for child in _children(part):
            yield from _bodies(child)
    elif kind in ("text/plain", "text/html") and not _attachment(part):
        yield _words(part)


def _best(alternatives: list[Message]) -> list[str]:
    """The words of the first alternative that has any, plain text before pages."""
    found: list[str] = []
    for part in sorted(alternatives, key=lambda part: part.get_content_type() != "text/plain"):
        found = list(_bodies(part))
        if any(body.strip() for body in found):
            break
    return found


def _words(part: Message) -> str:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes) or not payload.strip():
        return ""
    if part.get_content_type() == "text/html":
        return _page(payload, part.get_content_charset())
    text, _ = decode(payload, part.get_content_charset())
    flowed = str(part.get_param("format", "")).lower() == "flowed"
    return marked(plain(text), flowed, str(part.get_param("delsp", "")).lower() == "yes")


def _page(payload: bytes, charset: str | None) -> str:
    try:
        return html.read(payload, charset).text
    except ReadError:  # a page of pictures only beside other parts
        return ""


def _attachment(part: Message) -> str | None:
    """The name of an attached file, None for what is shown as the message itself."""
    if part.is_multipart() or part.get_content_maintype() == "multipart":
        return None
    name = metadata.line(_decoded(part.get_filename() or ""))
    shown = part.get_content_disposition() != "attachment" and part.get_content_type() in ("text/plain", "text/html")
    if shown and not name:
        return None
    return name or f"a file without a name ({part.get_content_type()})"


def _header(message: Message, name: str) -> str | None:
    value = message.get(name)
    return None if value is None else _decoded(str(value))


def _decoded(value: str) -> str:
    """A header's words, with its encoded ones ("=?utf-8?B?...?=") decoded."""
    try:
        return plain(str(make_header(decode_header(value))))
    except (LookupError, ValueError):  # ValueError: bad base64 and wrong bytes, too
        return plain(value)


def _day(message: Message) -> str | None:
    """The day of the header ``Date``, in the sender's own time zone."""
    try:
        return metadata.day(parsedate_to_datetime(str(message.get("Date"))).date().isoformat())
    except (TypeError, ValueError, OverflowError):
        return None


def _about(attachments: list[str]) -> str:
    shown = ", ".join(attachments[:10]) + (f" and {len(attachments) - 10} more" if len(attachments) > 10 else "")
    return f"Not read, for they are attachments: {shown[:400]}. Save them and import them by themselves."
