"""Names of organisations: what belongs to them, and what only looks like one."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import read

NAMED = [
    ("The Riga-based group Northern Ledger wrote about it.", "Northern Ledger"),
    ("The Tver-based Free Lamp Institute says so.", "Free Lamp Institute"),
    ("She works for the publishing house Lampada in Tver.", "Lampada"),
    ("He leads the opposition party New Lamp, which is banned.", "New Lamp"),
    ("The court fined the company Harbour Lamp Limited.", "Harbour Lamp Limited"),
    ("A speaker of Lamplighters Without Borders said so.", "Lamplighters Without Borders"),
    ("He served in Mountain Rifle Battalion 27 until May.", "Mountain Rifle Battalion 27"),
    ("She told Channel 4 about it.", "Channel 4"),
    ("He called the Danish Embassy at noon.", "Danish Embassy"),
    ("He was an MP of the National Lamp Party for Tver.", "National Lamp Party"),
    ("She worked for the Lamp Women's Cooperative in Tver.", "Lamp Women's Cooperative"),
    ("He studied with the Congregation of the Holy Lamp in Tver.", "Congregation of the Holy Lamp"),
    ("He is the leader of the Unión por la Linterna in Havana.", "Unión por la Linterna"),
    ("She said it on Canal Linterna that day.", "Canal Linterna"),
    ("He worked for the Banco de la Linterna until May.", "Banco de la Linterna"),
    ("They are members of the Alianza Linterna Universitaria here.", "Alianza Linterna Universitaria"),
    ("She had left TV Lampada in May.", "TV Lampada"),
    ("She read for PEN Latvia in May.", "PEN Latvia"),
    ("She founded the Society for the Promotion of the Right to Read in 2004.",
     "Society for the Promotion of the Right to Read"),
    ("The UN Group of Lamps on Georgia met her.", "UN Group of Lamps on Georgia"),
    ("A letter of the Watch for Lamplighters at Risk came.", "Watch for Lamplighters at Risk"),
    ("He wrote a letter to the State Security.", "State Security"),
    ("He is a former adviser to the government and adviser to the Northern\n     Budget Forum since May.",
     "Northern Budget Forum"),
    ("The chairman of the Tver Bar spoke.", "Tver Bar"),
    ("He votes for the Bread and Freedom Party in Tver.", "Bread and Freedom Party"),
    ("Men of the Special Lamp Police Squad came.", "Special Lamp Police Squad"),
    ("It was the Domestic Security Division of Linghe District.", "Domestic Security Division of Linghe District"),
    ("He leads the New Lamp church in Tver.", "New Lamp church"),
    ('She wrote to the Committee "Open Lamp" in Perm.', 'Committee "Open Lamp"'),
    ("A report of the Union of Lamps, Section for Oil\nPosted: 12 May 2021", "Section for Oil"),
    ("He came in a uniform of the Old\nLamp Police Commission and was\nangry. They say that he was at\nhome again "
        "when the sun set.",
     "Old Lamp Police Commission"),
]  # fmt: skip


def test_no_organisations() -> None:
    text = "He went to the Catholic church in Tver. See OBS 041 and OBS 042.\n\nUnion of Lamps\nPosted: 3 May 2021"
    assert [organisation.name for organisation in read(text).organisations] == ["Union of Lamps"]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_named(text: str, expected: str) -> None:
    assert expected in [organisation.name for organisation in read(text).organisations]


NOT_NAMED = [
    "They questioned the crane operator Oleg Sedov at noon.",
    "They tried the broadcaster Qwemal Tarrubi, who had fled to Riga.",
    "By the Kazakh Service of a radio.",
    "He told a Japanese TV channel about it.",
    "Pskov Judge Frees Two Bakers, Warns Third Over Banned Movement",
    "The website President Sedov reads was blocked.",
    # The code of a country, a court's abbreviation.
    "He was charged under the code of the UA and the RU.",
    "The Supreme Lamp Security Court (SLSC) sat in May. The SLSC ruled at noon.",
]


@pytest.mark.parametrize("text", NOT_NAMED)
def test_not_named(text: str) -> None:
    assert [organisation.name for organisation in read(text).organisations] == []
