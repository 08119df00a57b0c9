"""PDF files: printed lines become paragraphs, and what repeats on every page is dropped."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader, PdfWriter

from documents import readers
from tests.documents.readers.pdf_files import LEFT, TOP, Placed, column, pdf

PROSE = [
    "On 8 September the Sovetsky District Court of Kazan sentenced",
    "the locksmith Timur Bekarov to six years in prison. His mother",
    "Aliye Osmanova heard the judgment. The hearing took nine min-",
    "utes. He has appealed.",
]
WHOLE = (
    "On 8 September the Sovetsky District Court of Kazan sentenced the locksmith Timur Bekarov to six years in prison. "
    "His mother Aliye Osmanova heard the judgment. The hearing took nine minutes. He has appealed."
)


def text_of(*pages: list[Placed]) -> str:
    return readers.read_bytes("a.pdf", pdf(pages)).text


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (PROSE, [WHOLE]),
        ([*PROSE, "", *PROSE], [WHOLE, WHOLE]),  # a gap
        (["   " + PROSE[0], *PROSE[1:], "   " + PROSE[0], *PROSE[1:]], [WHOLE, WHOLE]),  # indents
        ([*PROSE, *PROSE], [WHOLE, WHOLE]),  # a line that was left short
        (
            ["1. Timur Bekarov, arrested in Kazan on 14 March 2022 at his", "   flat, locksmith", "2. Aliye Osmanova"],
            ["1. Timur Bekarov, arrested in Kazan on 14 March 2022 at his flat, locksmith", "2. Aliye Osmanova"],
        ),
        (
            ["Name: Timur Bekarov", "Born: 1984", "Arrested: 14 March 2022"],
            ["Name: Timur Bekarov", "Born: 1984", "Arrested: 14 March 2022"],
        ),
    ],
    ids=["one", "gap", "indents", "short line", "items", "form"],
)
def test_lines_become_the_paragraphs_that_the_layout_shows(lines: list[str], expected: list[str]) -> None:
    assert text_of(column(lines)).split("\n\n") == expected


def test_a_heading_of_another_size_stands_alone() -> None:
    heading = Placed("Six years for a locksmith from the", LEFT, TOP + 16, 18)
    assert text_of([heading, *column(PROSE)]).split("\n\n") == [heading.text, WHOLE]


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("приговор вступит в силу после апелля-", "ции, сказал он", "апелляции"),
        ("он сказал это кому-то и ушёл, а кто-", "то остался там", "кто-то"),
        ("войска вошли в область Нагорно-Карабахскую, а Нагорно-", "Карабахская битва", "Нагорно-Карабахская"),
        ("a well-known lawyer, as he is well-", "known in Kazan", "well-known in"),
        ("the trials of the years 2022-", "2023 are over now", "2022-2023"),
        ("the office was searched by the of\u00ad", "ficers of the FSB", "officers"),
    ],
)
def test_a_word_broken_at_the_end_of_a_line_is_made_whole(first: str, second: str, joined: str) -> None:
    assert joined in text_of(column([first, second]))


def test_ligatures_are_letters_and_hard_spaces_are_spaces() -> None:
    assert text_of(column(["The oﬃce ﬁned ﬂat\u00a05 eﬀectively."])) == "The office fined flat 5 effectively."


def pages_of_a_report(count: int) -> list[list[Placed]]:
    return [
        [
            Placed("Open Court Notes, report no. 5", LEFT, 760),
            *column([f"Sentence {number} of the report is here and goes", "on in a second line."]),
            Placed(f"Page {number} of {count}", 280, 30),
            Placed("notes@example.org", LEFT, 44),
        ]
        for number in range(1, count + 1)
    ]


@pytest.mark.parametrize("count", [2, 3, 6])
def test_running_heads_feet_and_page_numbers_are_dropped(count: int) -> None:
    text = text_of(*pages_of_a_report(count))
    assert text.startswith("Sentence 1")
    assert text.endswith("\n\nOpen Court Notes, report no. 5\n\nnotes@example.org")  # each once, after the text
    assert (text.count("Open Court"), text.count("notes@"), text.count("Page")) == (1, 1, 0)
    assert text.count("of the report is here and goes on in a second line.") == count


def test_bare_page_numbers_are_dropped_and_other_numbers_kept() -> None:
    pages = [[*column(["The number of arrests was", "1984"]), Placed(str(n), 300, 30)] for n in (17, 18, 19)]
    assert text_of(*pages).split("\n\n") == ["The number of arrests was", "1984"] * 3


def test_a_paragraph_goes_on_over_the_page() -> None:
    assert text_of(column(PROSE[:2]), column(PROSE[2:])) == WHOLE


def test_russian_is_read() -> None:
    lines = ["Советский районный суд Казани приговорил слесаря Тимура Бекаро-", "ва к шести годам лишения свободы."]
    assert text_of(column(lines)) == (
        "Советский районный суд Казани приговорил слесаря Тимура Бекарова к шести годам лишения свободы."
    )


@pytest.mark.parametrize(
    ("information", "expected"),
    [
        ({"Title": "Приговор слесарю", "Author": "Марина Ветрова"}, ("Приговор слесарю", "Марина Ветрова", None)),
        ({"Title": "Microsoft Word - doc1.doc", "Author": "User"}, (None, None, None)),
        ({"CreationDate": "D:20230908120000Z"}, (None, None, "2023-09-08")),
        ({"CreationDate": "D:20240101120000Z"}, (None, None, None)),
        ({"CreationDate": "D:20239999"}, (None, None, None)),
    ],
)
def test_document_information(information: dict[str, str], expected: tuple[str | None, ...]) -> None:
    source = readers.read_bytes("a.pdf", pdf([column(["KAZAN, 8 September 2023", "", *PROSE])], information))
    assert (source.title, source.author, source.published) == expected


def test_pages_without_text_are_told() -> None:
    reading = readers.read("a.pdf", pdf([column(PROSE), [], []]))
    assert reading.source.text == WHOLE
    assert reading.warnings[0].startswith("No text on page 2, 3:")


def locked(password: str) -> bytes:
    writer = PdfWriter(PdfReader(io.BytesIO(pdf([column(PROSE)]))))
    writer.encrypt(password, owner_password="owner", algorithm="AES-256")
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def test_a_password_is_named_and_one_for_changing_only_does_not_matter() -> None:
    with pytest.raises(readers.ReadError, match="protected with a password"):
        readers.read_bytes("a.pdf", locked("secret"))
    assert readers.read_bytes("a.pdf", locked("")).text == WHOLE
