"""Folding, telling scripts, taking names apart and comparing them. All persons are invented."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.name_folding import _LEVELLING
from cases.name_sounds import _AMBIGUOUS, _SOUND_RULES
from cases.names import compare, fold, parts, same_person, script

PAIRS = [
    line.split("\t")
    for line in Path(__file__).with_name("name_pairs.tsv").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]

FOUND = [  # a piece as somebody types it, the name as it stands in the database
    ("Лагут", "Timofey Lagutin"),
    ("лагутин", "Тимофей Лагутин"),
    ("LAGUTIN", "Тимофей Лагутин"),
    ("gutin", "ЛАГУТИН Тимофей"),
    ("khodyr", "Михаил Ходырев"),
    ("hodyr", "Михаил Ходырев"),
    ("Ходыр", "Mikhail Khodyrev"),
    ("сергеев", "Sergeyev Anton"),
    ("sergeev", "Антон Сергеев"),
    ("Solovyov", "Пётр Соловьев"),
    ("soloviev", "Петр Соловьёв"),
    ("Щерби", "Dmytro Shcherbyna"),
    ("scherbi", "Дмитро Щербина"),
    ("Sencenko", "Иван Сенценко"),
    ("tsapl", "Юрий Цаплин"),
    ("Nemcova", "Анна Немцова"),
    ("hrech", "Олександр Гречаний"),
    ("грец", "Hretsky"),
    ("джелил", "Rustem Celilov"),
    ("Dzhelilov", "Рустем Джелилов"),
    ("чобан", "Lenur Çobanov"),
    ("Şükr", "Шюкрю Озтюрк"),
    ("гусейн", "Elçin Hüseynzadə"),
    ("gasanli", "Həsənli Elçin"),
    ("Гаджиев", "Vüqar Hacıyev"),
    ("juraev", "Мурат Жураев"),
    ("zhurayev", "Murat Jurayev"),
    ("Xo'jaye", "Акмаль Хужаев"),
    ("toʻxta", "Шерзод Тухтаев"),
    ("ғулом", "Jasur G'ulomov"),
    ("qosim", "Oybek Kosimqulov"),
    ("Қосимқул", "Oybek Qosimqulov"),
    ("axmad", "Аҳмад Тошев"),
    ("Waleed", "Valed Haddad"),
    ("mahmoud", "Махмуд Абу-Салим"),
    ("ломид", "გიორგი ლომიძე"),
    ("Lomidze", "გიორგი ლომიძე"),
    ("vardan", "Լուսինե Վարդանյան"),
    ("Nguyen", "Nguyễn Tường Khải"),
    ("нгуен", "Nguyễn Tường Khải"),
    ("Wang Jian", "王建国"),
    ("wisniew", "Agnieszka Wiśniewska"),
    ("0лег", "Олег Скворцов"),
    ("Cкворцов", "Олег Скворцов"),  # the first letter is Latin
    ("Мария  Сухова", "сухова-левитина, мария сухова"),
    ("ales andr", "ales andrei"),
]

SCRIPTS = [
    ("Timofey", "latin"),
    ("Çağla Öztürk", "latin"),
    ("Тимофей", "cyrillic"),
    ("Дәўлет", "cyrillic"),
    ("محمد", "arabic"),
    ("გიორგი", "georgian"),
    ("Գևորգ", "armenian"),
    ("王建国", "han"),
    ("Timofey Лагутин", "mixed"),
    ("김", "other"),
    ("123 -", "other"),
    ("", "other"),
]

TAKEN_APART = [  # name, given, surname, patronymic, particles
    ("Тимофей Лагутин", "тимофей", "лагутин", "", ()),
    ("Лагутин Тимофей Игоревич", "тимофей", "лагутин", "игоревич", ()),
    ("Тимофей Игоревич Лагутин", "тимофей", "лагутин", "игоревич", ()),
    ("Lagutin, Timofey", "timofey", "lagutin", "", ()),
    ("LAGUTIN Timofey", "timofey", "lagutin", "", ()),
    ("Т. И. Лагутин", "т", "лагутин", "и", ()),
    ("Лагутин Т.И.", "т", "лагутин", "и", ()),
    ("Павел Воронич", "павел", "воронич", "", ()),
    ("Kərimov Elçin Tofiq oğlu", "elçin", "kərimov", "tofiq", ("oğlu",)),
    ("Elçin Tofiq oğlu Kərimov", "elçin", "kərimov", "tofiq", ("oğlu",)),
    ("Эркин Токтогул уулу", "эркин", "", "токтогул", ("уулу",)),
    ("Айжан Токтогул кызы", "айжан", "", "токтогул", ("кызы",)),
    ("Mohammed bin Faisal al-Harthy", "mohammed faisal", "harthy", "", ("bin", "al")),
    ("Wang Jianguo", "jianguo", "wang", "", ()),
    ("王建国", "jianguo", "wang", "", ()),
    ("Nguyễn Tường Khải", "tường khải", "nguyễn", "", ()),
    ("Анна-Мария Вольф", "анна мария", "вольф", "", ()),
    ("Лагутин", "", "лагутин", "", ()),
    ("", "", "", "", ()),
]

EXPLAINED = [
    ("Тимофей Ходырев", "Timofey Hodyrev", "surname equal after folding"),
    ("Т. Ходырев", "Timofey Khodyrev", "given name initial only"),
    ("Дима Ходырев", "Дмитрий Ходырев", "given name shortened"),
    ("Mikalai Khodyrau", "Николай Ходырев", "given name the same in another language"),
    ("Лагутин Тимофей Игоревич", "Лагутин Тимофей Олегович", "patronymics differ"),
    ("Нур Ходырев", "Нур Ходырева", "a man and a woman"),
    ("Lenur Çoban", "Ленур Чобанов", "surname equal without its ending"),
    ("Тимофей Ходырев", "Тимофей Лагутин", "surnames differ"),
    ("Тимофей Ходырев", "Тимур Ходырев", "given names differ"),
]

ALPHABET = "abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщъыьэюяёіїєўқғҳәөүçşğəöüãñ' -.,ʻ’()0"
names = st.text(alphabet=ALPHABET + ALPHABET.upper(), max_size=40)


@pytest.mark.parametrize(("piece", "name"), FOUND)
def test_a_piece_in_any_script_finds_the_name(piece: str, name: str) -> None:
    assert fold(piece) in fold(name)


@pytest.mark.parametrize(("text", "expected"), SCRIPTS)
def test_script(text: str, expected: str) -> None:
    assert script(text) == expected


@pytest.mark.parametrize(("name", "given_name", "surname", "patronymic", "particles"), TAKEN_APART)
def test_parts(name: str, given_name: str, surname: str, patronymic: str, particles: tuple[str, ...]) -> None:
    found = parts(name)
    assert (found.given, found.surname, found.patronymic, found.particles) == (
        given_name,
        surname,
        patronymic,
        particles,
    )


@pytest.mark.parametrize(("same", "a", "b"), PAIRS)
def test_pairs(same: str, a: str, b: str) -> None:
    assert (same_person(a, b) >= 0.5) == (same == "1"), compare(a, b)


@pytest.mark.parametrize(("a", "b", "reason"), EXPLAINED)
def test_reasons(a: str, b: str, reason: str) -> None:
    assert reason in compare(a, b).reasons


def test_an_empty_name_is_nobody() -> None:
    assert same_person("", "") == same_person("", "Тимофей Лагутин") == 0.0


def test_a_key_fits_its_column() -> None:
    assert len(fold("Щ王" * 400)) <= 400


PIECES = [
    "abd", "abul", "ale", "ch", "ck", "cz", "din", "dj", "dzh", "gh", "ie", "ine", "iu", "kh", "nuredin", "o'", "oo",
    "ox", "ph", "rz", "sch", "sh", "shch", "sz", "tch", "th", "ts", "tsch", "tz", "yan", "yo", "zh", "0leg",
]  # fmt: skip


@given(st.lists(st.sampled_from([*PIECES, *"abcdefghijklmnopqrstuvwxyz0' "]), max_size=8))
def test_a_rule_finds_nothing_without_what_it_needs(pieces: list[str]) -> None:
    text = "".join(pieces)
    for needed, pattern, _ in (*_LEVELLING, *_SOUND_RULES, *_AMBIGUOUS):
        assert needed in text or not pattern.search(text), pattern.pattern


@given(st.text(max_size=60) | names)
def test_folding_twice_changes_nothing(text: str) -> None:
    key = fold(text)
    assert fold(key) == key
    assert key == key.strip()
    assert set(key) <= set("abcdefghijklmnopqrstuvwxyz0123456789 ")


@given(names)
def test_folding_ignores_case_and_spaces(name: str) -> None:
    assert fold(name) == fold(name.upper()) == fold(name.lower())
    assert fold(name) == fold(f"  {name.replace(' ', '   ')}\t")


@given(st.text(max_size=40) | names, st.text(max_size=40) | names)
def test_comparing_is_symmetric(a: str, b: str) -> None:
    assert compare(a, b) == compare(b, a)
    assert 0.0 <= same_person(a, b) <= 1.0


@given(st.text(max_size=40) | names)
def test_a_name_is_itself(name: str) -> None:
    assert same_person(name, name) == (1.0 if name.strip() else 0.0)


@given(names, names)
def test_comparing_ignores_case_and_spaces(a: str, b: str) -> None:
    assert same_person(a.upper(), b) == same_person(a.lower(), b)
    assert same_person(f" {a.replace(' ', '  ')} ", b) == same_person(a, b)
