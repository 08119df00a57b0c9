"""E-mails: the best body, quoted messages and signatures marked off, attachments told."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from documents import readers
from documents.readers import Reading

PAGE = "<html><body><p>On 8 September the court sentenced Timur Bekarov to six years in prison.</p></body></html>"


def mail(text: str = "The court ruled.", subject: str = "Six years", **headers: str) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Marina Vetrova <marina@example.org>"
    message["Date"] = "Sat, 09 Sep 2023 01:30:00 +0300"
    message["Subject"] = subject
    for name, value in headers.items():
        message[name] = value
    if text:
        message.set_content(text)
    return message


def read(message: EmailMessage, name: str = "a.eml") -> Reading:
    return readers.read(name, bytes(message))


def raw(head: str, body: str) -> bytes:
    return f"From: a@example.org\nSubject: Six years\n{head}\n\n{body}".encode()


def test_headers_are_the_metadata_and_the_subject_begins_the_text() -> None:
    source = read(mail()).source
    assert (source.title, source.author, source.published) == ("Six years", "Marina Vetrova", "2023-09-09")
    assert source.text == "Six years\n\nThe court ruled."
    assert source.media_type == "message/rfc822"


@pytest.mark.parametrize(
    "subject", ["Re: Six years", "RE: Re[2]: Six years", "Fwd: Six years", "Отв: Six years", "FW: Re: Six years"]
)
def test_a_subject_loses_its_marks_of_replies(subject: str) -> None:
    assert read(mail(subject=subject)).source.title == "Six years"


@pytest.mark.parametrize(
    "text",
    ["Look.\n\n---------- Forwarded message ---------\nFrom: A B\nDate: 1 May 2020\n\nThe court ruled.", "Fwd"],
)
def test_who_passes_a_message_on_did_not_write_it(text: str) -> None:
    source = read(mail(text, subject="Fwd: Six years")).source
    assert (source.author, source.published) == (None, None)


def test_encoded_headers_are_decoded() -> None:
    head = "From: =?koi8-r?B?7cHSyc7BIPfF1NLP18E=?= <m@example.org>\nSubject: =?utf-8?q?=D0=A1=D1=83=D0=B4?="
    source = readers.read_bytes("a.eml", f"{head}\n\nText.".encode())
    assert (source.title, source.author) == ("Суд", "Марина Ветрова")


@pytest.mark.parametrize(
    ("plain", "expected"), [("The plain text.", "The plain text."), ("  \n", "sentenced Timur Bekarov to six years")]
)
def test_plain_text_goes_before_the_page_where_it_has_words(plain: str, expected: str) -> None:
    message = mail(plain)
    message.add_alternative(PAGE, subtype="html")
    text = read(message).source.text
    assert expected in text
    assert ("sentenced" in text) == ("sentenced" in expected)


def test_attachments_are_told_and_not_read() -> None:
    message = mail()
    message.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="приговор.pdf")
    message.add_attachment("Another text", filename="notes.txt")
    reading = read(message)
    assert "Another" not in reading.source.text
    assert reading.warnings == (
        "Not read, for they are attachments: приговор.pdf, notes.txt. Save them and import them by themselves.",
    )


def test_an_attached_message_is_part_of_the_text() -> None:
    message = mail("See below.")
    message.add_attachment(mail("Bekarov was sentenced.", subject="The judgment"))
    text = read(message).source.text
    assert text == "Six years\n\nSee below.\n\n[Attached message]\n\nThe judgment\n\nBekarov was sentenced."


def test_quoted_messages_and_signatures_are_marked_and_kept() -> None:
    quoted = "On 5 May A. B. wrote:\n> Bekarov was sentenced to\n> six years.\n>> Who?\n\n"
    body = f"I agree.\n\n{quoted}-- \nMarina Vetrova\nKazan"
    assert readers.read_bytes("a.eml", raw("", body)).text.split("\n") == [
        "Six years", "", "I agree.", "", "On 5 May A. B. wrote:",
        "", "[Quoted message]", "", "Bekarov was sentenced to", "six years.",
        "", "[Quoted message]", "", "Who?",
        "", "[End of the quoted message]", "[End of the quoted message]", "", "",
        "", "[Signature]", "Marina Vetrova", "Kazan",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "body", "expected"),
    [
        ("text/plain; format=flowed", "Bekarov was \nsentenced.\nNext", "Bekarov was sentenced.\nNext"),
        ("text/plain; format=flowed; delsp=yes", "Beka \nrov.", "Bekarov."),
        ("text/plain; format=flowed", " >not quoted", ">not quoted"),
        ("text/plain", "Bekarov was \nsentenced.", "Bekarov was\nsentenced."),
    ],
)
def test_flowed_lines_are_joined(kind: str, body: str, expected: str) -> None:
    assert readers.read_bytes("a.eml", raw(f"Content-Type: {kind}", body)).text == f"Six years\n\n{expected}"


MARGIN = [
    "On 8 September the Sovetsky District Court of Kazan sentenced the",
    "locksmith Timur Bekarov to six years in prison. His mother heard it.",
    "He has appealed.",
]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (MARGIN, [" ".join(MARGIN)]),
        ([*MARGIN, "", *MARGIN], [" ".join(MARGIN), "", " ".join(MARGIN)]),
        ([*MARGIN, *MARGIN], [" ".join(MARGIN), " ".join(MARGIN)]),  # a line that was left short
        ([MARGIN[0], "- Timur Bekarov", "2. Aliye Osmanova"], [MARGIN[0], "- Timur Bekarov", "2. Aliye Osmanova"]),
        (["Name: Timur Bekarov", "Born: 1984"], ["Name: Timur Bekarov", "Born: 1984"]),
        (["x" * 200, "y" * 200], ["x" * 200, "y" * 200]),  # nothing was broken at a margin
    ],
    ids=["one", "blank line", "short line", "items", "form", "long lines"],
)
def test_lines_broken_at_the_margin_are_joined(lines: list[str], expected: list[str]) -> None:
    assert readers.read_bytes("a.eml", raw("", "\n".join(lines))).text.split("\n")[2:] == expected


@pytest.mark.parametrize(
    ("name", "data", "read_as"),
    [
        ("a.txt", b"Message-ID: <1@example.org>\r\nFrom: a@example.org\r\n\r\nText.", "message/rfc822"),
        ("letter", b"MIME-Version: 1.0\nSubject: S\n\nText.", "message/rfc822"),
        ("a.txt", b"From: Open Court Notes\nDate: 5 May 2021\n\nText.", "text/plain"),  # as people head a release
        ("a.eml", b"From: Open Court Notes\nDate: 5 May 2021\n\nText.", "message/rfc822"),
    ],
)
def test_a_mail_is_known_by_what_mail_programs_write(name: str, data: bytes, read_as: str) -> None:
    assert readers.read_bytes(name, data).media_type == read_as


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"Just a text.\n\nNo headers.", "holds no e-mail"),
        (b"From: a@example.org\nSubject: S\n\n  \n", "has no text"),
        (raw("Content-Type: application/pdf\nContent-Transfer-Encoding: base64", "JVBERi0="), "has no text"),
        (raw("X: " + "x" * 300_000, "Text."), "head of the e-mail is longer"),
        (raw("Content-Type: multipart/mixed; boundary=b", "--b\n\nx\n" * 600), "more than 500 parts"),
        (raw("Content-Type: multipart/mixed; boundary=b", "\n--x" * 6_000), "more than 500 parts"),
        (
            raw("Content-Type: message/rfc822", "Content-Type: message/rfc822\n\n" * 40),
            "more than 20 deep",
        ),
    ],
)
def test_what_is_wrong_with_a_mail_is_said(data: bytes, reason: str) -> None:
    with pytest.raises(readers.ReadError, match=reason):
        readers.read_bytes("a.eml", data)
