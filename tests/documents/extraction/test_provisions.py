"""Penal citations, as tables of (text, citations); a citation is written "country:article:part".

"?" stands for a country that the text does not tell; an "a" after the country marks a code of administrative offences.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents.extraction.provisions import find_provisions
from documents.extraction.types import Citation

CITED = [
    (
        "He was convicted under Parts 1 and 2 of Articles 205 and 206 respectively of the Russian Criminal Code.",
        "RU:205:1 RU:206:2",
    ),
    (
        "Charged under Articles 205.2 and 280, parts 2 and 1 respectively, of the Criminal Code of Russia.",
        "RU:205.2:2 RU:280:1",
    ),
    (
        "Charged with parts 1 and 2 of Article 205.5 of the Criminal Code of the Russian Federation.",
        "RU:205.5:1 RU:205.5:2",
    ),
    ("Articles 105-107 of the Criminal Law of China", "CN:105 CN:107"),
    (
        "Article 205.2 (public calls to terrorism) and Article 280 (calls to extremism) of Russia's Criminal Code",
        "RU:205.2 RU:280",
    ),
    ("fined under Article 20.3.3 of the Code of Administrative Offences of Russia", "RUa:20.3.3"),
    ("police in Minsk detained him under Article 24.23 of the Administrative Code", "BYa:24.23"),
    ("fined under Article 20.2 in Moscow", "RUa:20.2"),
    ("part 1 of Art 361-2 of the CC of Belarus", "BY:361.2:1"),
    ("charged under Article 228 of the Ukrainian CC", "UA:228"),
    ("convicted under the Anti-Terror Law No. 3713, Article 7/2", "TR:7:2"),
    ("convicted under TMK 7/2", "TR:7:2"),
    ("charged under Articles 280.3 (1) and 20.3.3 CAO", "?:280.3:1 ?a:20.3.3"),
    ("fined under articles 23.34 and 24.3 of the CAO of Belarus", "BYa:23.34 BYa:24.3"),
    ("convicted under s.10(1)(c) of the Crimes Ordinance", "?:10:1"),
    ("Article 58, paragraph 2, item 3 of the Penal Code", "?:58:2"),
    (
        "Article 6 of the European Convention on Human Rights was violated; "
        "he is accused under Article 318 of the Russian Criminal Code",
        "RU:318",
    ),
    ("sentenced under sections 3(1) and 4 of the Public Order Act 1986 in London", "GB:3:1 GB:4"),
    ("charged under Section 66A of the Information Technology Act in Delhi", "IN:66A"),
    ("under Article 299 of the Turkish Penal Code (TCK)", "TR:299"),
    ("TCK 299/1 uyarınca", "TR:299:1"),
    ("TCK'nin 220/7 ve 314/2 maddeleri", "TR:220:7 TR:314:2"),
    ("Azərbaycan Respublikası Cinayət Məcəlləsinin 274-cü maddəsi", "AZ:274"),
    ("Jinoyat kodeksining 159-moddasi 4-qismi", "UZ:159:4"),
    ("O‘zbekiston Jinoyat kodeksi 244-1-moddasi", "UZ:244.1"),
    ("Condenado por el artículo 143 del Código Penal de Cuba", "CU:143"),
    ("los artículos 143, 144 y 145 del Código Penal", "?:143 ?:144 ?:145"),
    ("Wegen § 130 StGB verurteilt", "DE:130"),
    ("nach § 86a Abs. 1 StGB", "DE:86a:1"),
    ("по ч. 1.1 ст. 148 УК РФ", "RU:148:1.1"),
    ("ст. 282² УК РФ", "RU:282.2"),
    ("части 1 и 2 статьи 205.5 УК РФ", "RU:205.5:1 RU:205.5:2"),
    ("по статьям 110, 111 и 112 УК РБ", "BY:110 BY:111 BY:112"),
    ("по п. «а» ч. 2 ст. 207.3 УК", "?:207.3:2"),
    ("ст. 205.2 (ч. 2) УК РФ", "RU:205.2:2"),
    ("по статье 205.2 («Публичное оправдание терроризма») УК России", "RU:205.2"),
    ("ст. 20.2 ч. 5 КоАП", "?a:20.2:5"),
    ("по ч. 5 ст. 20.2 КоАП РФ его оштрафовали, а затем обвинили по ст. 212.1 УК РФ", "RUa:20.2:5 RU:212.1"),
    ("ст. 174 УК Казахстана", "KZ:174"),
    ("по статье 405 УК РК в Алматы", "KZ:405"),
    ("по ст. 307 УК Таджикистана", "TJ:307"),
    ("ст. 307 прим. 1 УК РТ", "TJ:307"),
    ("арт. 361-4 КК Беларусі", "BY:361.4"),
    ("ч. 1 ст. 111 КК України", "UA:111:1"),
    ("Article 88 of the Vietnamese Penal Code; Article 117 of the 2015 Penal Code", "VN:88 VN:117"),
    ("Article 117 of Vietnam's 2015 Criminal Code", "VN:117"),
    ("under Article 331 of Vietnam’s notorious Criminal Code", "VN:331"),
    ("Articles 109 and 117 of Vietnam's penal code", "VN:109 VN:117"),
    ("under Article 20 of Hong Kong's National Security Law", "HK:20"),
    ("Article 500 of the Islamic Penal Code", "?:500"),
    ("Article 1 of the Law on Special Cyber Crimes in Nicaragua", "NI:1"),
    ("under Article 7(2) of the Anti-Terror Law No. 3713 in Istanbul", "TR:7:2"),
    ("Article 58 of the RSFSR Criminal Code", "RU:58"),
    ("Article 275 of the Criminal Code (“high treason”), part 1 of Article 30", "?:275 ?:30:1"),
    ("ст. 30 ч. 1, ст. 278 УК РФ", "RU:30:1 RU:278"),
    ("ст. 282.2 ч. 1, ст. 282.3 ч. 1 УК РФ", "RU:282.2:1 RU:282.3:1"),
    ("ч.1 ст.282.2, ч.1.1 ст.282.2 УК РФ", "RU:282.2:1 RU:282.2:1.1"),
    ("Art. 282.2 (2) CC RF", "RU:282.2:2"),
    ("article 167, part 2; article 213, part 2 of the Russian Criminal Code", "RU:167:2 RU:213:2"),
    ("charged with Article 161(2)(a) of the Criminal Code of Russia", "RU:161:2"),
    ("under Articles 233(1), 234.4.3 and 192.2.2 of the Azerbaijani Criminal Code", "AZ:233:1 AZ:234.4.3 AZ:192.2.2"),
    ("part two of article 188 of the Criminal Code of Belarus", "BY:188:2"),
    ("paragraph 2 of Article 228 of the Criminal Code of Russia", "RU:228:2"),
    ("under Article 159, paragraph 3, subparagraph (b), of the Criminal Code of Uzbekistan", "UZ:159:3"),
    ("Article 205.2, Part 2 and Article 205.5, Part 1 of the Criminal Code", "?:205.2:2 ?:205.5:1"),
    ("Article 436-2 of Ukraine's Criminal Code", "UA:436.2"),
    ("accused under Articles 205.1 pt. 1.1 and 205.5 pt. 2", "?:205.1:1.1 ?:205.5:2"),
    ("Art 212.1, Art 318 pt 1", "?:212.1 ?:318:1"),
    ("A Hanoi court convicted the blogger under Article 117 of the Penal Code.", "VN:117"),
    (
        "The Minsk court found her guilty under Part 1 of Article 342 and Article 368 of the Criminal Code.",
        "BY:342:1 BY:368",
    ),
    ("ҚР ҚК 405-бабының 2-бөлігі", "KZ:405:2"),
    ("Under Article 70 (anti-Soviet agitation) of the RSFSR Criminal Code", "RU:70"),
    ("статья 328-1, часть 2 УК РБ", "BY:328.1:2"),
    ("ч.ч. 1, 2 ст. 282.2 УК РФ", "RU:282.2:1 RU:282.2:2"),
    ("ст. 282.2 ч.ч. 1 и 2 УК РФ", "RU:282.2:1 RU:282.2:2"),
    ("ст. 174 ч. 1, 2 УК РК", "KZ:174:1 KZ:174:2"),
    ("under Article 20.2, sections 2 and 5, of the Russian administrative code", "RUa:20.2:2 RUa:20.2:5"),
    ("according to art. 174, p. 1 of the Criminal Code of Kazakhstan", "KZ:174:1"),
    ("art.405 p.2 CC RK", "KZ:405:2"),
    ("st. 282.2 ch. 1 UK RF", "RU:282.2:1"),
    ("осуждён по 207.3 УК РФ", "RU:207.3"),
    ("по 318-й статье УК РФ", "RU:318"),
    ("по 205-й статье", "?:205"),
    ("charged under 205.2 of the Russian Criminal Code", "RU:205.2"),
    ("по ч. 1 205.5 УК РФ", "RU:205.5:1"),
    ("Gazeteci TCK'nin 314'üncü maddesi", "TR:314"),
    ("5237 sayılı Türk Ceza Kanunu'nun 309. maddesi", "TR:309"),
    ("§§ 129a, 129b StGB", "DE:129a DE:129b"),
    ("Condenado en La Habana por el artículo 124, inciso 1, del Código Penal cubano", "CU:124:1"),
    ("l'article 421-2-5 du code pénal français", "FR:421.2.5"),
    ("за ст. 110-2 ч. 3 КК", "UA:110.2:3"),
    ("convicted in Hong Kong under sections 9 and 10 of the Crimes Ordinance", "HK:9 HK:10"),
    ("Section 377A of Singapore's Penal Code", "SG:377A"),
    ("charged under Section 233 of the Communications and Multimedia Act 1998 in Kuala Lumpur", "MY:233"),
    ("Section 295-C of the Pakistan Penal Code", "PK:295-C"),
    ("convicted under Section 505(b) of Myanmar's Penal Code", "MM:505"),
    ("статья 318 Уголовного кодекса Российской Федерации", "RU:318"),
    ("Уголовный кодекс РФ (статья 318, часть 1)", "RU:318:1"),
    ("УК РФ: ст. 318 ч. 1, ст. 212 ч. 2", "RU:318:1 RU:212:2"),
    ("The Criminal Code of Georgia (Article 225, Part 2)", "GE:225:2"),
    ("Tbilisi prosecutors charged 11 people under Articles 225(2) and 226", "GE:225:2 GE:226"),
    ("under Articles 265(2) and 358 of the Criminal Code of Armenia", "AM:265:2 AM:358"),
    ("In Yerevan he was charged under Article 300.1, part 1", "AM:300.1:1"),
    ("Chisinau: Article 337 of the Criminal Code of Moldova", "MD:337"),
    ("According to part 1 of Article 307 and Article 187 part 2 of Tajikistan's Criminal Code", "TJ:307:1 TJ:187:2"),
    ("Dushanbe City Court; Article 307(3) part 2", "TJ:307.3:2"),
    ("Статья 177 УК Туркменистана", "TM:177"),
    ("charged with “spreading propaganda” under Article 500 of Iran's Islamic Penal Code", "IR:500"),
    ("Articles 279, 286 and 287 of the Iranian Penal Code", "IR:279 IR:286 IR:287"),
    ("A Cairo court jailed him under Article 86 bis of Egypt's Penal Code", "EG:86"),
    ("under Article 25 of the Cybercrime Law in Egypt", "EG:25"),
    ("Article 293 of the Chinese Criminal Law (picking quarrels)", "CN:293"),
    ("Articles 103(2) and 105(1) of China's Criminal Law", "CN:103:2 CN:105:1"),
    ("Nicaragua convicted them under Article 412 of the Penal Code and Law 1055", "NI:412"),
    ("Part 4 of Article 361 in Belarus", "BY:361:4"),
    ("она обвиняется по ч. 1 и 2 ст. 205.2 УК", "?:205.2:1 ?:205.2:2"),
    ("по пп. «а», «в» ч. 2 ст. 161 УК РФ", "RU:161:2"),
    ("п. «е» ч. 2 ст. 105, ч. 3 ст. 30 УК РФ", "RU:105:2 RU:30:3"),
    ("по ст. 30 ч. 3 — ст. 205 ч. 2 УК РФ", "RU:30:3 RU:205:2"),
    ("по ч. 1 ст. 30 и ч. 1 ст. 205 УК РФ", "RU:30:1 RU:205:1"),
    ("части второй статьи 299 и части первой статьи 315 УК КР", "KG:299:2 KG:315:1"),
    ("задержан по статьям 278 (массовые беспорядки) и 330 (неповиновение) УК Кыргызстана", "KG:278 KG:330"),
    ("ст.ст. 278, 36 УК КР", "KG:278 KG:36"),
    ("Part 1, Article 130 of the Criminal Code of Belarus", "BY:130:1"),
    ("the charge (Article 130, p.1)", "?:130:1"),
    ("article 369-1 and article 370 part 1 of Belarus's criminal code", "BY:369.1 BY:370:1"),
    ("accused under Art. 361-4-2 of the CC of Belarus", "BY:361.4.2"),
    ("In Karakalpakstan she was charged under Article 244-1, part 3, point (b)", "UZ:244.1:3"),
    ("Article 139, Part 3 of Uzbekistan’s Criminal Code", "UZ:139:3"),
    ("under articles 158(3) and 140 of the Criminal Code of Uzbekistan", "UZ:158:3 UZ:140"),
    ("обвинение по статье 158 части 3 УК РУз", "UZ:158:3"),
    ("ст. 274 УК РК, ст. 405 УК РК", "KZ:274 KZ:405"),
    ("Articles 6, 9 and 14 of the ICCPR and Article 174 of the Kazakh Criminal Code", "KZ:174"),
    ("Article 174 of the Criminal Code violates Article 19 of the Covenant", "?:174"),
    ("Статья 205.2 УК противоречит статье 29 Конституции", "?:205.2"),
    (
        "The Working Group cites article 11 of the UDHR; "
        "he was sentenced under article 167 of the Criminal Code of Azerbaijan",
        "AZ:167",
    ),
    ("Fined under Articles 19.3 and 20.2 part 6.1 of Russia's CAO", "RUa:19.3 RUa:20.2:6.1"),
    ("арестован по ст. 19.3 КоАП на 15 суток", "?a:19.3"),
    ("в Бресте по ст. 24.23 КоАП", "BYa:24.23"),
    ("по статье 488 КоАП РК в Уральске", "KZa:488"),
    ("за «дискредитацию армии» (ст. 20.3.3 КоАП)", "?a:20.3.3"),
    ("по ч. 1 ст. 280.3 УК, ч. 1 ст. 20.3.3 КоАП", "?:280.3:1 ?a:20.3.3:1"),
    ("Стаття 436-2 Кримінального кодексу України, частина 2", "UA:436.2:2"),
    ("паводле часткі першай артыкула 342 Крымінальнага кодэкса", "BY:342:1"),
    ("Azərbaycan CM-nin 221.3-cü maddəsi", "AZ:221.3"),
    ("Cinayət Məcəlləsinin 234.4.3-cü və 317-2.1-ci maddələri", "AZ:234.4.3 AZ:317.2.1"),
    ("The case was Part 1 of Article 318 at first; since May it is under Part 2.", "?:318:1 ?:318:2"),
    (
        "Nobody before him was tried under Article 330.1. He got three years under part 1 of that article.",
        "?:330.1 ?:330.1:1",
    ),
    ("She was fined under part 1 of Article 148. The second count, under part 1.1, was dropped.", "?:148:1 ?:148:1.1"),
    ("He was tried for sabotage (Article 281).", "?:281"),
    (
        "jailed under Article 314/2 of the TPC in Ankara and to 1 year under Article 7/2 of the Anti-Terror Law",
        "TR:314:2 TR:7:2",
    ),
    ("tried under Articles 318 and 5 people with him", "?:318"),
    ("Суд в Гомеле судит Марию Ломову по ч. 1 ст. 342 УК.", "BY:342:1"),
    ("A court in Ho Chi Minh City jailed Tran Van Binh under Article 117.", "VN:117"),
    (
        "Article 222, part 1, Article 223, part 2, and Article 223-1, part 1 of the Belarusian Criminal Code",
        "BY:222:1 BY:223:2 BY:223.1:1",
    ),
    ("BELARUS. A court in Lida met. The charge is Article 370. A brother lives in Poland.", "BY:370"),
]

NOT_CITED = [
    "Article 125 of the Code of Criminal Procedure of Russia",
    "charged under Article 125 of the Criminal Procedure Code",
    "The state of emergency was declared under Article 88 of the Constitution of Kazakhstan.",
    "Section 4 describes the methodology of the report.",
    "section 3 of this article",
    "нарушение статьи 31 Конституции РФ",
    "ст. 6 Конвенции",
    "в порядке ст. 91 УПК",
    "Article 23 of Hong Kong's Basic Law",
    "the second part of the trial on 5 March",
    "Part 2 of the documentary",
    "The Committee, in paragraph 9 of its opinion, and Articles 9, 10 and 11 of the Universal Declaration",
    "detention contravenes articles 9 and 14 of the Covenant",
    "ARTICLE 19 called on Russia",
    "Nine articles were published; article two is next",
    "In the article 5 people are named",
    "Статья 5 пунктов",
    "Вышла статья, в ней 5 частей",
    "the ban under s. 5 of the Ordinance",
    "Delhi police used Section 144 of the Code of Criminal Procedure.",
    "Article 51 of the Russian Constitution lets him keep silent.",
    "Article 2 of Protocol No. 4 to the Convention",
    "paragraph 5 of Article 10 of the Constitution",
    "статьёй 46 Конституции Казахстана",
    "по статье 6 Европейской конвенции о защите прав",
    "Пункт 5 статьи 14 МПГПП",
    "в соответствии со ст. 5 Федерального закона «О полиции»",
    "иск по ст. 151 ГК РФ",
    "The European Convention, Article 3",
    "He read article 5 in the newspaper.",
    "Section 5 of the cemetery; section 11 of the plan",
    "in part 2 of the interview",
    "Part 2. The arrest",
    "paragraphs 12 and 13 of the report",
    "the 2018 Law, Article 5, is vague",
    "Article 10.",
]


@pytest.mark.parametrize(("text", "expected"), CITED)
def test_citations(text: str, expected: str) -> None:
    assert {_written(citation) for citation in find_provisions(text)} == set(expected.split())


@pytest.mark.parametrize("text", NOT_CITED)
def test_what_is_no_penal_provision(text: str) -> None:
    assert find_provisions(text) == []


def _written(citation: Citation) -> str:
    """The short form that the tables use."""
    mark = "a" if citation.code == "administrative" else ""
    country = "?" if citation.country is None else citation.country
    part = f":{citation.part}" if citation.part else ""
    return f"{country}{mark}:{citation.article}{part}"


@pytest.mark.parametrize(
    ("text", "default", "expected"),
    [
        ("He was tried under Article 318.", "RU", "RU:318"),
        ("The Polish journalist was tried under Article 318.", "BY", "BY:318"),
        ("The Kazan court tried him under Article 318.", "BY", "RU:318"),
        ("He was fined under Article 20.2.", "RU", "RUa:20.2"),
        ("He was tried under Article 20.2.", "AZ", "AZ:20.2"),
    ],
)
def test_country_of_the_document(text: str, default: str, expected: str) -> None:
    assert [_written(citation) for citation in find_provisions(text, country=default)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tried under Part 2 of Article 318 of the Criminal Code", ["Part 2 of Article 318"]),
        ("осуждён по ч. 1 ст. 318, ст. 319 УК РФ", ["ч. 1 ст. 318", "ст. 319"]),
        ("tried under Articles 318(1) and 319", ["Articles 318(1)", "319"]),
    ],
)
def test_offsets_are_those_of_the_citation(text: str, expected: list[str]) -> None:
    assert [text[citation.start : citation.end] for citation in find_provisions(text)] == expected


# The sentence tells the country by a town or an adjective, in any case.
COUNTRIES = [
    ("Самарский суд осудил её по ст. 318 УК.", "RU"),
    ("В Уфе его судят по ст. 318.", "RU"),
    ("Суд в Бресте: ст. 342 УК", "BY"),
    ("гродненский активист осуждён по ст. 342", "BY"),
    ("алматинский суд, ст. 405 УК", "KZ"),
    ("в Актобе по ст. 174", "KZ"),
    ("в Шымкенте по ст. 274 УК", "KZ"),
    ("бишкекский суд, ст. 299 УК", "KG"),
    ("в Джалал-Абаде по ст. 278", "KG"),
    ("ташкентский суд, ст. 159 УК", "UZ"),
    ("в Нукусе по ст. 159 УК", "UZ"),
    ("душанбинский суд, ст. 307", "TJ"),
    ("в Худжанде по ст. 307 УК", "TJ"),
    ("ереванский суд, ст. 300", "AM"),
    ("в Баку, ст. 234.4.3", "AZ"),
    ("бакинский суд, ст. 274", "AZ"),
    ("в Тбилиси по ст. 225", "GE"),
    ("в Кишинёве по ст. 337", "MD"),
    ("тираспольский суд, ст. 278", "MD"),
    ("в Киеве, ст. 111", "UA"),
    ("харьковский суд, ст. 111", "UA"),
    ("симферопольский суд, ст. 205.5", "RU"),
    ("севастопольский гарнизонный суд, ст. 337", "RU"),
    ("в Ростове-на-Дону, ст. 205.5 УК", "RU"),
    ("в Нижнем Новгороде, ст. 207.3", "RU"),
    ("Санкт-Петербургский суд, ст. 207.3", "RU"),
    ("в Санкт-Петербурге по ст. 207.3 УК", "RU"),
    ("екатеринбургский журналист, ст. 280.3 УК", "RU"),
    ("в Чите по ст. 282.2", "RU"),
    ("в Минске по ст. 130", "BY"),
    ("мозырский завод, ст. 356", "BY"),
    ("новополоцкий рабочий, ст. 411 УК", "BY"),
    ("анкарский суд, ст. 314", "TR"),
    ("в Стамбуле, ст. 314", "TR"),
    ("тегеранский суд, ст. 500", "IR"),
    ("в Пекине, ст. 105", "CN"),
    ("в Гаване по ст. 143", "CU"),
    ("во Владивостоке по ст. 275", "RU"),
    ("в Твери по ст. 318", "RU"),
    ("в Грозном по ст. 208", "RU"),
    ("в Элисте по ст. 282", "RU"),
    ("адвокат из Сургута, ст. 282.2", "RU"),
    ("хабаровские присяжные, ст. 105", "RU"),
    ("якутский шаман, ст. 280", "RU"),
    ("тюменское дело, ст. 205.4", "RU"),
    ("рязанский суд, ст. 318", "RU"),
    ("A Gomel court, Article 342", "BY"),
    ("Baku court, Article 274", "AZ"),
    ("In Lida, Article 368", "BY"),
    ("the Almaty police, Article 405", "KZ"),
    ("A judge in Tashkent applied Article 159", "UZ"),
    ("Kyiv prosecutors, Article 111", "UA"),
    ("the Crimean court, Article 205.5", "RU"),
    ("In Simferopol, Article 205.5", "RU"),
    ("Bahraini activist charged under Article 216", "BH"),
    ("A Cairo court applied Article 86", "EG"),
    ("Managua, Article 412", "NI"),
    ("Hong Kong police charged her under Article 23", "HK"),
    ("In Istanbul under Article 299", "TR"),
    ("Chechen prosecutors applied Article 208", "RU"),
    ("A Moscow court used Article 207.3", "RU"),
    ("St. Petersburg court used Article 207.3", "RU"),
    ("The Khanty-Mansi court used Article 282.2", "RU"),
    ("In Rostov-on-Don he faces Article 205.5", "RU"),
    ("The Novosibirsk scientist is charged under Article 275", "RU"),
    ("In Addis Ababa, Article 251", "ET"),
    ("Harare police, section 22 of the Criminal Law Code", "ZW"),
    ("Lawyers in Riyadh cite Article 30 of the anti-terrorism law", "SA"),
]


@pytest.mark.parametrize(("text", "country"), COUNTRIES)
def test_country_of_the_sentence(text: str, country: str) -> None:
    assert [citation.country for citation in find_provisions(text)] == [country]


PIECES = [
    "Article ",
    "ст. ",
    "205.2",
    "2",
    " ",
    "part ",
    "ч. ",
    "(1)",
    ", ",
    " and ",
    "УК РФ",
    " of the Criminal Code",
    ". ",
    "§ ",
    "maddesi",
    "\n",
]


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_any_text_is_read(text: str) -> None:
    for citation in find_provisions(text):
        assert 0 <= citation.start < citation.end <= len(text)
        assert citation.article[0].isdigit()


@given(st.text(max_size=200))
def test_no_text_raises(text: str) -> None:
    find_provisions("Article " + text)
