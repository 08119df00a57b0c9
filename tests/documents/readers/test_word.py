"""Word documents: headings, lists, tables, notes and boxes become lines of text."""

from __future__ import annotations

from datetime import datetime

import pytest
from docx.document import Document
from docx.oxml import parse_xml

from documents import readers
from documents.readers import Reading
from tests.documents.readers.word_files import letter, member, with_members, word

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
NOTES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"


def read(data: bytes, name: str = "a.docx") -> Reading:
    return readers.read(name, data)


def body(document: Document, xml: str) -> None:
    """Put a piece of WordprocessingML at the end of the body."""
    document.element.body.insert(-1, parse_xml(xml.replace(">", f" {W}>", 1)))


def test_headings_paragraphs_and_lists() -> None:
    def fill(document: Document) -> None:
        document.add_heading("Six years for a locksmith", 1)
        document.add_paragraph("On 8 September the court sentenced Timur Bekarov.")
        document.add_paragraph("Timur Bekarov", style="List Number")
        document.add_paragraph("Aliye Osmanova", style="List Number")
        document.add_paragraph("arrested", style="List Bullet")

    assert read(word(fill)).source.text == (
        "Six years for a locksmith\n\nOn 8 September the court sentenced Timur Bekarov.\n\n"
        "1. Timur Bekarov\n\n2. Aliye Osmanova\n\n- arrested"
    )


def test_a_table_is_rows_with_cells() -> None:
    def fill(document: Document) -> None:
        rows = [("Name", "Article", "Term"), ("Timur Bekarov", "205.5", "six years"), ("Aliye Osmanova", "", "a fine")]
        table = document.add_table(len(rows), 3)
        for row, values in zip(table.rows, rows, strict=True):
            for cell, value in zip(row.cells, values, strict=True):
                cell.text = value
        table.cell(1, 1).add_paragraph("part 2")

    assert read(word(fill)).source.text == (
        "| Name | Article | Term |\n| Timur Bekarov | 205.5 part 2 | six years |\n| Aliye Osmanova |  | a fine |"
    )


def test_a_table_of_one_cell_is_only_a_frame() -> None:
    def fill(document: Document) -> None:
        cell = document.add_table(1, 1).cell(0, 0)
        cell.text = "First paragraph."
        cell.add_paragraph("Second paragraph.")

    assert read(word(fill)).source.text == "First paragraph.\n\nSecond paragraph."


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        ("<w:r><w:t>well</w:t><w:noBreakHyphen/><w:t>known</w:t></w:r>", "well-known"),
        ("<w:r><w:t>sen</w:t><w:softHyphen/><w:t>tenced</w:t></w:r>", "sentenced"),
        ("<w:r><w:t>Name:</w:t><w:tab/><w:t>Bekarov</w:t></w:r>", "Name:\tBekarov"),
        ("<w:r><w:t>one</w:t><w:br/><w:t>two</w:t></w:r>", "one\ntwo"),
        ("<w:hyperlink><w:r><w:t>a link</w:t></w:r></w:hyperlink>", "a link"),
        ("<w:ins><w:r><w:t>six</w:t></w:r></w:ins><w:del><w:r><w:delText>five</w:delText></w:r></w:del>", "six"),
        ("<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>text</w:t></w:r>", "text"),
        ("<w:sdt><w:sdtContent><w:r><w:t>in a form</w:t></w:r></w:sdtContent></w:sdt>", "in a form"),
        (
            "<w:r><w:t>Text.</w:t><w:pict><w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent>"
            "</w:pict></w:r>",
            "Text.\n\nIn a box.",
        ),
    ],
)
def test_what_a_paragraph_shows_is_its_text(paragraph: str, expected: str) -> None:
    data = word(lambda document: body(document, f"<w:p>{paragraph}</w:p>"))
    assert read(data).source.text == expected


def test_footnotes_stand_at_the_end_with_their_numbers() -> None:
    data = word(
        lambda document: body(document, '<w:p><w:r><w:t>He appealed.</w:t><w:footnoteReference w:id="7"/></w:r></w:p>')
    )
    relations = member(data, "word/_rels/document.xml.rels").replace(
        b"</Relationships>", f'<Relationship Id="n" Type="{NOTES}" Target="footnotes.xml"/></Relationships>'.encode()
    )
    note = '<w:footnote w:id="7"><w:p><w:r><w:t>Case 2-17/2023.</w:t></w:r></w:p></w:footnote>'
    notes = f"<w:footnotes {W}>{note}</w:footnotes>"
    data = with_members(data, {"word/_rels/document.xml.rels": relations, "word/footnotes.xml": notes.encode()})
    assert read(data).source.text == "He appealed. [1]\n\n[1] Case 2-17/2023."


def test_the_letterhead_comes_first_and_the_foot_last_without_page_numbers() -> None:
    def fill(document: Document) -> None:
        document.add_paragraph("The text.")
        document.sections[0].header.paragraphs[0].text = "Open Court Notes"
        document.sections[0].footer.paragraphs[0].text = "Write to us: notes@example.org"
        document.sections[0].footer.add_paragraph("Page 1 of 3")

    assert read(word(fill)).source.text == "Open Court Notes\n\nThe text.\n\nWrite to us: notes@example.org"


@pytest.mark.parametrize(
    ("title", "author", "expected"),
    [
        ("Six years for a locksmith", "Marina Vetrova", ("Six years for a locksmith", "Marina Vetrova")),
        ("Microsoft Word - doc1", "User", (None, None)),
        ("letter_final.docx", "Windows User", (None, None)),
        ("Документ1", "python-docx", (None, None)),
        ("Приговор слесарю", "Марина Ветрова", ("Приговор слесарю", "Марина Ветрова")),
        ("", "", (None, None)),
    ],
)
def test_properties_count_where_they_are_no_junk(title: str, author: str, expected: tuple[str, str]) -> None:
    def fill(document: Document) -> None:
        document.add_paragraph("The text.")
        document.core_properties.title, document.core_properties.author = title, author

    source = read(word(fill)).source
    assert (source.title, source.author) == expected


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("KAZAN, 9 September 2023. The court ruled.", "2023-09-09"),
        ("Казань, 09.09.2023. Суд вынес приговор.", "2023-09-09"),
        ("The court ruled in 2023.", None),
        ("The court ruled.", None),
    ],
)
def test_the_day_of_making_counts_only_where_the_text_gives_it(text: str, published: str | None) -> None:
    def fill(document: Document) -> None:
        document.add_paragraph(text)
        document.core_properties.created = datetime(2023, 9, 9, 12)

    assert read(word(fill)).source.published == published


def test_a_document_with_macros_is_read_without_them() -> None:
    data = letter()
    types = member(data, "[Content_Types].xml").replace(
        b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        b"application/vnd.ms-word.document.macroEnabled.main+xml",
    )
    assert "six years" in read(with_members(data, {"[Content_Types].xml": types}), "a.docm").source.text
