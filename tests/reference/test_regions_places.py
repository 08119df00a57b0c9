"""The regions and towns in fixtures/reference: their form, and facts that a wrong mapping would break."""

import csv
import re
from pathlib import Path

import pytest

REFERENCE = Path(__file__).resolve().parents[2] / "fixtures" / "reference"
REGION_COLUMNS = ["code", "name", "name_ru", "name_local", "spellings", "adjectives", "kind", "parent", "source"]
PLACE_COLUMNS = ["name", "name_ru", "spellings", "region", "population", "latitude", "longitude", "source"]
CYRILLIC = re.compile(r"[\u0400-\u04ff]")
ANY_CYRILLIC = {"name_ru", "name_local", "spellings"}
Row = dict[str, str]

# ISO 3166-1, officially assigned codes.
COUNTRIES = (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW "
    "BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI "
    "FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN "
    "IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME "
    "MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF "
    "PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV "
    "SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE "
    "YT ZA ZM ZW "
)

# ISO 3166-2: country, then what follows the hyphen.
SUBDIVISIONS = {
    "RU": (
        "AD AL ALT AMU ARK AST BA BEL BRY BU CE CHE CHU CU DA IN IRK IVA KAM KB KC KDA KEM KGD KGN KHA KHM KIR KK "
        "KL KLU KO KOS KR KRS KYA LEN LIP MAG ME MO MOS MOW MUR NEN NGR NIZ NVS OMS ORE ORL PER PNZ PRI PSK ROS "
        "RYA SA SAK SAM SAR SE SMO SPE STA SVE TA TAM TOM TUL TVE TY TYU UD ULY VGG VLA VLG VOR YAN YAR YEV ZAB "
    ),
    "UA": "05 07 09 12 14 18 21 23 26 30 32 35 40 43 46 48 51 53 56 59 61 63 65 68 71 74 77",
    "BY": "BR HM HO HR MA MI VI",
    "MD": (
        "AN BA BD BR BS CA CL CM CR CS CT CU DO DR DU ED FA FL GA GL HI IA LE NI OC OR RE RI SD SI SN SO ST SV TA "
        "TE UN "
    ),
    "GE": "AB AJ GU IM KA KK MM RL SJ SK SZ TB",
    "AM": "AG AR AV ER GR KT LO SH SU TV VD",
    "AZ": (
        "ABS AGA AGC AGM AGS AGU AST BA BAB BAL BAR BEY BIL CAB CAL CUL DAS FUZ GA GAD GOR GOY GYG HAC IMI ISM KAL "
        "KAN KUR LA LAC LAN LER MAS MI NA NEF NV NX OGU ORD QAB QAX QAZ QBA QBI QOB QUS SA SAB SAD SAH SAK SAL SAR "
        "SAT SBN SIY SKR SM SMI SMX SR SUS TAR TOV UCA XA XAC XCI XIZ XVD YAR YE YEV ZAN ZAQ ZAR "
    ),
    "KZ": "10 11 15 19 23 27 31 33 35 39 43 47 55 59 61 62 63 71 75 79",
    "KG": "B C GB GO J N O T Y",
    "TJ": "DU GB KT RA SU",
    "TM": "A B D L M S",
    "UZ": "AN BU FA JI NG NW QA QR SA SI SU TK TO XO",
    "TR": (
        "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 "
        "36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 "
        "71 72 73 74 75 76 77 78 79 80 81 "
    ),
    "IR": "00 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30",
    "CN": ("AH BJ CQ FJ GD GS GX GZ HA HB HE HI HK HL HN JL JS JX LN MO NM NX QH SC SD SH SN SX TJ TW XJ XZ YN ZJ "),
    "VN": (
        "01 02 03 04 05 06 07 09 13 14 18 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 39 40 41 43 44 45 "
        "46 47 49 50 51 52 53 54 55 56 57 58 59 61 63 66 67 68 69 70 71 72 73 CT DN HN HP SG "
    ),
    "EG": "ALX ASN AST BA BH BNS C DK DT FYM GH GZ IS JS KB KFS KN LX MN MNF MT PTS SHG SHR SIN SUZ WAD",
    "CU": "01 03 04 05 06 07 08 09 10 11 12 13 14 15 16 99",
    "NI": "AN AS BO CA CI CO ES GR JI LE MD MN MS MT NS RI SJ",
    "AF": (
        "BAL BAM BDG BDS BGL DAY FRA FYB GHA GHO HEL HER JOW KAB KAN KAP KDZ KHO KNR LAG LOG NAN NIM NUR PAN PAR "
        "PIA PKA SAM SAR TAK URU WAR ZAB "
    ),
    "BD": "A B C D E F G H",
    "BI": "BB BL BM BR CA CI GI KI KR KY MA MU MW MY NG RM RT RY",
    "BO": "B C H L N O P S T",
    "CM": "AD CE EN ES LT NO NW OU SU SW",
    "CO": (
        "AMA ANT ARA ATL BOL BOY CAL CAQ CAS CAU CES CHO COR CUN DC GUA GUV HUI LAG MAG MET NAR NSA PUT QUI RIS "
        "SAN SAP SUC TOL VAC VAU VID "
    ),
    "DZ": (
        "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 "
        "36 37 38 39 40 41 42 43 44 45 46 47 48 "
    ),
    "EC": "A B C D E F G H I L M N O P R S SD SE T U W X Y Z",
    "ER": "AN DK DU GB MA SK",
    "ET": "AA AF AM BE DD GA HA OR SN SO TI",
    "GT": "AV BV CM CQ ES GU HU IZ JA JU PE PR QC QZ RE SA SM SO SR SU TO ZA",
    "HN": "AT CH CL CM CP CR EP FM GD IB IN LE LP OC OL SB VA YO",
    "ID": "AC BA BB BE BT GO JA JB JI JK JT KB KI KR KS KT KU LA MA MU NB NT PA PB RI SA SB SG SN SR SS ST SU YO",
    "IN": (
        "AN AP AR AS BR CH CT DH DL GA GJ HP HR JH JK KA KL LA LD MH ML MN MP MZ NL OR PB PY RJ SK TG TN TR UP UT WB "
    ),
    "IQ": "AN AR BA BB BG DA DI DQ KA KI MA MU NA NI QA SD SU WA",
    "JO": "AJ AM AQ AT AZ BA IR JA KA MA MD MN",
    "KH": "1 10 11 12 13 14 15 16 17 18 19 2 20 21 22 23 24 25 3 4 5 6 7 8 9",
    "LA": "AT BK BL CH HO KH LM LP OU PH SL SV VI VT XA XE XI XS",
    "LB": "AK AS BA BH BI JA JL NA",
    "LK": "1 2 3 4 5 6 7 8 9",
    "LY": "BA BU DR GT JA JG JI JU KF MB MI MJ MQ NL NQ SB SR TB WA WD WS ZA",
    "MA": "01 02 03 04 05 06 07 08 09 10 11 12",
    "MX": (
        "AGU BCN BCS CAM CHH CHP CMX COA COL DUR GRO GUA HID JAL MEX MIC MOR NAY NLE OAX PUE QUE ROO SIN SLP SON "
        "TAB TAM TLA VER YUC ZAC "
    ),
    "MY": "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16",
    "PE": "AMA ANC APU ARE AYA CAJ CAL CUS HUC HUV ICA JUN LAL LAM LIM LMA LOR MDD MOQ PAS PIU PUN SAM TAC TUM UCA",
    "PK": "BA GB IS JK KP PB SD",
    "RW": "01 02 03 04 05",
    "SD": "DC DE DN DS DW GD GK GZ KA KH KN KS NB NO NR NW RS SI",
    "SV": "AH CA CH CU LI MO PA SA SM SO SS SV UN US",
    "SY": "DI DR DY HA HI HL HM ID LA QU RA RD SU TA",
    "TH": (
        "10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 "
        "47 48 49 50 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 67 70 71 72 73 74 75 76 77 80 81 82 83 84 85 86 "
        "90 91 92 93 94 95 96 S "
    ),
    "TN": "11 12 13 14 21 22 23 31 32 33 34 41 42 43 51 52 53 61 71 72 73 81 82 83",
    "UG": "C E N W",
    "YE": "AB AD AM BA DA DH HD HJ HU IB JA LA MA MR MW RA SA SD SH SN SU TA",
    "ZW": "BU HA MA MC ME MI MN MS MV MW",
}

FACTS = """
Moscow RU-MOW
Saint Petersburg RU-SPE
Kazan RU-TA
Ufa RU-BA
Saransk RU-MO
Nevinnomyssk RU-STA
Vladivostok RU-PRI
Lgov RU-KRS
Izhevsk RU-UD
Grozny RU-CE
Makhachkala RU-DA
Elista RU-KL
Gorno-Altaysk RU-AL
Barnaul RU-ALT
Norilsk RU-KYA
Naryan-Mar RU-NEN
Surgut RU-KHM
Rostov-on-Don RU-ROS
Oryol RU-ORL
Vladimir RU-VLA
Simferopol UA-43
Yalta UA-43
Dzhankoi UA-43
Feodosia UA-43
Bakhchysarai UA-43
Kerch UA-43
Sevastopol UA-40
Balaklava UA-40
Uzhhorod UA-21
Kyiv UA-30
Bila Tserkva UA-32
Kropyvnytskyi UA-35
Mariupol UA-14
Kherson UA-65
Minsk BY-HM
Maladzyechna BY-MI
Babruysk BY-MA
Gomel BY-HO
Almaty KZ-75
Astana KZ-71
Shymkent KZ-79
Aktobe KZ-15
Semey KZ-10
Taldykorgan KZ-33
Zhezkazgan KZ-62
Oskemen KZ-63
Zhanaozen KZ-47
Bishkek KG-GB
Osh KG-GO
Nookat KG-O
Uzgen KG-O
Jalal-Abad KG-J
Karakol KG-Y
Nukus UZ-QR
Bukhara UZ-BU
Karshi UZ-QA
Navoi UZ-NW
Uchkuduk UZ-NW
Termez UZ-SU
Tashkent UZ-TK
Angren UZ-TO
Khorog TJ-GB
Khujand TJ-SU
Bokhtar TJ-KT
Vahdat TJ-RA
Dushanbe TJ-DU
Ashgabat TM-S
Turkmenabat TM-L
Mary city TM-M
Baku AZ-BA
Ganja AZ-GA
Nakhchivan AZ-NV
Lankaran AZ-LA
Gyumri AM-SH
Kapan AM-SU
Yerevan AM-ER
Sukhumi GE-AB
Zugdidi GE-SZ
Gori GE-SK
Tbilisi GE-TB
Chisinau MD-CU
Tiraspol MD-SN
Comrat MD-GA
Diyarbakır TR-21
Van TR-65
Mersin TR-33
Antakya TR-31
Silivri TR-34
Tabriz IR-03
Mahabad IR-04
Ahvaz IR-06
Karaj IR-30
Urumqi CN-XJ
Lhasa CN-XZ
Hanoi VN-HN
Vinh VN-22
Cairo EG-C
Luxor EG-LX
Santiago de Cuba CU-13
Bluefields NI-AS
Wrocław PL-02
Damascus SY-DI
Douma SY-RD
Qamishli SY-HA
Mosul IQ-NI
Taiz YE-TA
Zarqa JO-AZ
Tizi Ouzou DZ-15
Casablanca MA-06
Sfax TN-61
Misrata LY-MI
Omdurman SD-KH
Gondar ET-AM
Mek'ele ET-TI
Bishoftu ET-OR
Massawa ER-SK
Musanze RW-03
Bujumbura BI-BM
Gulu UG-N
Bulawayo ZW-BU
Bamenda CM-NW
Quetta PK-BA
Srinagar IN-JK
Lucknow IN-UP
Chattogram BD-B
Jaffna LK-4
Lashkar Gah AF-HEL
Chiang Mai TH-50
Luang Prabang LA-LP
Siem Reap KH-17
Kuching MY-13
Jayapura ID-PA
Quito EC-P
Guayaquil EC-G
Cochabamba BO-C
Medellín CO-ANT
Tegucigalpa HN-FM
Soyapango SV-SS
Quetzaltenango GT-QZ
Tapachula MX-CHP
Cusco PE-CUS
Tuen Mun HK
""".strip().splitlines()

# (a spelling, the name and the region of the town it stands for)
SPELLINGS = [
    ("Orel", "Oryol", "RU-ORL"),
    ("Rostov", "Rostov-on-Don", "RU-ROS"),
    ("St. Petersburg", "Saint Petersburg", "RU-SPE"),
    ("Ekaterinburg", "Yekaterinburg", "RU-SVE"),
    ("Kiev", "Kyiv", "UA-30"),
    ("Uzhgorod", "Uzhhorod", "UA-21"),
    ("Миколаїв", "Mykolaiv", "UA-48"),
    ("Molodechno", "Maladzyechna", "BY-MI"),
    ("Maladziechna", "Maladzyechna", "BY-MI"),
    ("Hrodna", "Grodno", "BY-HR"),
    ("Nur-Sultan", "Astana", "KZ-71"),
    ("Qarshi", "Karshi", "UZ-QA"),
]


def rows(name: str) -> list[Row]:
    """The rows of one CSV file of fixtures/reference."""
    with (REFERENCE / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@pytest.fixture(scope="module")
def regions() -> dict[str, Row]:
    return {row["code"]: row for row in rows("regions.csv")}


@pytest.fixture(scope="module")
def places() -> dict[tuple[str, str], Row]:
    return {(row["name"], row["region"]): row for row in rows("places.csv")}


@pytest.mark.parametrize(("name", "columns"), [("regions.csv", REGION_COLUMNS), ("places.csv", PLACE_COLUMNS)])
def test_header_and_line_ends(name: str, columns: list[str]) -> None:
    content = (REFERENCE / name).read_bytes()
    assert b"\r" not in content
    assert content.decode("utf-8").splitlines()[0] == ",".join(columns)


def test_keys_are_unique_and_sorted() -> None:
    codes = [row["code"] for row in rows("regions.csv")]
    keys = [(row["name"], row["region"]) for row in rows("places.csv")]
    assert codes == sorted(set(codes))
    assert keys == sorted(set(keys))


def test_codes_kinds_and_parents(regions: dict[str, Row]) -> None:
    for code, row in regions.items():
        if row["kind"] == "country":
            assert re.fullmatch(r"[A-Z]{2}", code)
            assert row["parent"] == ""
        else:
            assert row["kind"] == "region", code
            assert re.fullmatch(r"[A-Z]{2}-[A-Z0-9]{1,3}", code)
            assert row["parent"] == code[:2]
            assert regions[row["parent"]]["kind"] == "country"


def test_all_countries_are_there(regions: dict[str, Row]) -> None:
    assert {code for code in regions if "-" not in code} == {*COUNTRIES.split(), "XK"}


@pytest.mark.parametrize("country", SUBDIVISIONS)
def test_all_subdivisions_are_there(regions: dict[str, Row], country: str) -> None:
    expected = {f"{country}-{part}" for part in SUBDIVISIONS[country].split()}
    assert {code for code in regions if code.startswith(f"{country}-")} == expected


def test_crimea_and_sevastopol_have_their_iso_codes_only(regions: dict[str, Row]) -> None:
    found = {code for code, row in regions.items() if row["name"] in {"Crimea", "Sevastopol"}}
    assert found == {"UA-43", "UA-40"}


def test_russian_names_of_countries_and_post_soviet_regions(regions: dict[str, Row]) -> None:
    post_soviet = {"RU", "UA", "BY", "MD", "GE", "AM", "AZ", "KZ", "KG", "TJ", "TM", "UZ"}
    assert not [c for c, row in regions.items() if not row["name_ru"] and ("-" not in c or c[:2] in post_soviet)]


def test_places_are_many_and_stand_in_known_regions(
    regions: dict[str, Row], places: dict[tuple[str, str], Row]
) -> None:
    assert len(places) >= 3000
    assert sum(code.startswith("RU-") for _, code in places) >= 1000
    assert {code for _, code in places} <= set(regions)
    divided = {code[:2] for code in regions if "-" in code}
    assert not [key for key in places if key[1] in divided]


def test_place_numbers(places: dict[tuple[str, str], Row]) -> None:
    for key, row in places.items():
        assert row["population"].isdigit(), key
        assert -90 <= float(row["latitude"]) <= 90, key
        assert -180 <= float(row["longitude"]) <= 180, key


@pytest.mark.parametrize("name", ["regions.csv", "places.csv"])
def test_no_empty_name_stray_space_or_stray_cyrillic(name: str) -> None:
    for row in rows(name):
        assert row["name"], row
        assert row["source"], row
        assert all(value == value.strip() for value in row.values()), row
        assert not [field for field, value in row.items() if field not in ANY_CYRILLIC and CYRILLIC.search(value)], row


@pytest.mark.parametrize("name", ["regions.csv", "places.csv"])
def test_no_spelling_twice_in_a_row(name: str) -> None:
    for row in rows(name):
        spellings = [row["name"], row["name_ru"], *row["spellings"].split("|")]
        given = [spelling for spelling in spellings if spelling]
        assert len(given) == len(set(given)), row
        assert "" not in row["spellings"].split("|") or not row["spellings"], row


def test_no_spelling_is_the_name_of_a_larger_town_of_the_country(places: dict[tuple[str, str], Row]) -> None:
    largest: dict[tuple[str, str], int] = {}
    for (name, region), row in places.items():
        key = (name, region[:2])
        largest[key] = max(largest.get(key, 0), int(row["population"]))
    for (name, region), row in places.items():
        for spelling in row["spellings"].split("|"):
            assert largest.get((spelling, region[:2]), 0) <= int(row["population"]), (name, spelling)


@pytest.mark.parametrize("fact", FACTS)
def test_town_is_in_its_region_and_in_no_other(places: dict[tuple[str, str], Row], fact: str) -> None:
    name, region = fact.rsplit(" ", 1)
    assert [code for town, code in places if town == name] == [region]


@pytest.mark.parametrize(("spelling", "name", "region"), SPELLINGS)
def test_other_spellings(places: dict[tuple[str, str], Row], spelling: str, name: str, region: str) -> None:
    assert spelling in places[name, region]["spellings"].split("|")
