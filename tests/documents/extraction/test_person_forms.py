"""Names of people in the forms of many countries, names that no list knows, and what only looks like a name."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import read

BEFORE = "The court did not say on that day what it had found, and nobody was told. "

FORMS = [
    ("Sheikh Salman al-Jaziri and Imam Rustam Valiev were arrested.", ["Salman al-Jaziri", "Rustam Valiev"]),
    ("Pastor John Mwangi, Mullah Abdul Karim Zahedi and Ustad Ghulam Wardak were freed.",
     ["John Mwangi", "Abdul Karim Zahedi", "Ghulam Wardak"]),
    ("Inspectors Zaza Kobalia and Mamuka Tsereteli gave statements.", ["Zaza Kobalia", "Mamuka Tsereteli"]),
    ("Lic. Raúl Ibarra Peña and Att. Berivan KARA were heard.", ["Raúl Ibarra Peña", "Berivan KARA"]),
    ("María Fernanda López de la Cruz was arrested. López de la Cruz is ill.", ["María Fernanda López de la Cruz"]),
    ("Trần Thị Nga Hương was sentenced. Ms. Hương is ill.", ["Trần Thị Nga Hương"]),
    ("Park Min-jun and Kim Seo-yeon were jailed.", ["Park Min-jun", "Kim Seo-yeon"]),
    ("Zhang Weiguo and Li Xiaohong were sentenced.", ["Zhang Weiguo", "Li Xiaohong"]),
    ("Daw Khin Moe Moe waits for U Kyaw Min.", ["Khin Moe Moe", "Kyaw Min"]),
    ("Tesfaye Alemu, Birhanu Desta and Hiwot Gebremariam were detained.",
     ["Tesfaye Alemu", "Birhanu Desta", "Hiwot Gebremariam"]),
    ("Fiona Bishop and UN expert Rashid Shaheed came.", ["Fiona Bishop", "Rashid Shaheed"]),
    ("Maître Oleg Sedov spoke. Me Awa Traorel nodded.", ["Oleg Sedov", "Awa Traorel"]),
    ("Ato Fikadu Tsegaw and W/ro Almaz Gideyon were there.", ["Fikadu Tsegaw", "Almaz Gideyon"]),
    ("Karolína Dvořáková signed it.", ["Karolína Dvořáková"]),
    ("The court gave Zolmaz Ebadirad four years.", ["Zolmaz Ebadirad"]),
    ("A pupil of hers, Dilfuza, thirteen, fell.", ["Dilfuza"]),
    ("Marat aga came to the gate.", ["Marat"]),
    ("Her two daughters-in-law, Zarina and Nigora, came.", ["Zarina", "Nigora"]),
    ("It was on two Sundays in May.", []),
    ("They sailed over Victoria Harbour in May.", []),
    ("Rajesh Kumar Sharma and Arundhati Iyer were booked.", ["Rajesh Kumar Sharma", "Arundhati Iyer"]),
    ("Abdulhakim bin Yusuf al-Qahtani was freed.", ["Abdulhakim bin Yusuf al-Qahtani"]),
    ("Jean-Baptiste Mwamba, 45, was found. His widow, Marie-Claire, spoke.", ["Jean-Baptiste Mwamba", "Marie-Claire"]),
    ("Tipu Sultan Rony (m), blogger, is held.", ["Tipu Sultan Rony"]),
    ("The witness Ç. Saparow and the doctor A. Orazowa spoke.", ["Ç. Saparow", "A. Orazowa"]),
    ("The prosecutor of the whole of that long case was one Iskakov\nB. M., and he was silent.", ["Iskakov B. M."]),
    ("Annagul Hojaberdiyewa was fined.", ["Annagul Hojaberdiyewa"]),
    ('Aliaksei "Lysy" Marozau was sentenced; Marozau denies it.', ['Aliaksei "Lysy" Marozau']),
    ("Jonathan So will appeal.", ["Jonathan So"]),
    ("Robert Kwanley SC spoke.", ["Robert Kwanley"]),
]  # fmt: skip

SHOWN_BY_WORDS = [
    ("The film-maker Thuramin, known by one name only, was freed.", ["Thuramin"]),
    ("A friend, Zarnou, was let go.", ["Zarnou"]),
    ("There was an officer called Rinatow.", ["Rinatow"]),
    ("The prosecutor, a young lady called Dailisa Gongora Prats, was silent.", ["Dailisa Gongora Prats"]),
    ("He leaves the sons Idrisse and Komronne.", ["Idrisse", "Komronne"]),
    ("Then young Timur turned nineteen.", ["Timur"]),
    ("Tsira, the journalist from Batumi, waits.", ["Tsira"]),
    ("(Reporting by Sinela Altunka in Izmir; Editing by Marke Pellwoud)", ["Sinela Altunka", "Marke Pellwoud"]),
    ("Nesterka Vilkovich and Zoska Balaban-Ruta were detained.", ["Nesterka Vilkovich", "Zoska Balaban-Ruta"]),
    ("Their employee Mokka was never charged.", ["Mokka"]),
]  # fmt: skip

NOBODY = [
    "The tanker Volga Star left the port.",
    "He read standing on a crate of Star Cola.",
    "He is in the village of Verkhnie Liski.",
    'The song "Red Dawn" by the band Blue Horizon was played.',
    "They live in Franklin Roosevelt Street and on Avenue Charles Martel.",
    "She won the Andrei Belsky Prize and the Anna Lisina Award.",
    "Operation Peace Spring began near Mount Anna.",
    "Their cat Timur and the ship Anna Lisina are well.",
    "Become a member of Amber Review today.",
    "The Judiciary and the Secretariat kept silent.",
]


@pytest.mark.parametrize(("text", "expected"), FORMS)
def test_forms_of_names(text: str, expected: list[str]) -> None:
    assert [person.name for person in read(BEFORE + text).persons] == expected


@pytest.mark.parametrize(("text", "expected"), SHOWN_BY_WORDS)
def test_names_shown_by_the_words_beside_them(text: str, expected: list[str]) -> None:
    assert [person.name for person in read(BEFORE + text).persons] == expected


@pytest.mark.parametrize("text", NOBODY)
def test_things_with_the_names_of_people(text: str) -> None:
    assert [person.name for person in read(BEFORE + text).persons] == []


ONE_PERSON = [
    ("Otabek Yo'ldoshev (in Russian papers: Otabek Yuldashev) is ill.", {"Otabek Yo'ldoshev", "Otabek Yuldashev"}),
    ("Olga Marozava, also known as Volha Marozawa, is ill.", {"Olga Marozava", "Volha Marozawa"}),
    ('"Uncle Fai" (Wong Kam-fai, 68) was fined.', {"Wong Kam-fai", "Fai"}),
]


@pytest.mark.parametrize(("text", "names"), ONE_PERSON)
def test_two_names_that_the_text_says_are_one_person_s(text: str, names: set[str]) -> None:
    (person,) = read(BEFORE + text).persons
    assert {person.name, *person.aka} == names


def test_two_names_in_brackets_are_two_people() -> None:
    text = "Otabek Yo'ldoshev (his lawyer, Otabek Rahimov) is ill."
    assert len(read(BEFORE + text).persons) == 2
