"""How languages that have no word lists of their own yet cite provisions of law."""

from __future__ import annotations

from documents.extraction.languages.words import ProvisionWords

_FEMININE = (
    ("перш", 1), ("друг", 2), ("треть", 3), ("четверт", 4), ("п'ят", 5), ("п’ят", 5), ("шост", 6), ("сьом", 7),
)  # fmt: skip

UKRAINIAN = ProvisionWords(
    article_pattern=r"(?:статт(?:я|і|ею|ю|ям|ями|ях)|статей)",
    part_pattern=r"(?:частин(?:а|и|і|ою|у|ам|ами|ах)|частин)",
    point_pattern=r"пункт(?:у|ом|и|ів|ам|ами)(?:\s?[«\"“]{0,2}[а-яіїє][»\"”]{0,2}(?!\w))?",
    ordinals={
        stem + ending: number
        for stem, number in _FEMININE
        for ending in ("а", "я", "ої", "ьої", "ою", "ьою", "у", "ю", "ій")
    },
    link_words=("за", "зі", "із", "під"),
    list_words=("та", "і", "й", "або", "а також"),
    respectively_pattern="відповідно",
    codes=(
        (r"кодекс(?:у|і)?\s(?:україни\s)?про\sадміністративні\sправопорушення|купап", "administrative", "UA"),
        (r"кримінальн(?:ого|ий|ому)\sкодекс(?:у|і)?|кк(?:у)?", "criminal", "UA"),
    ),
    code_countries={"україни": "UA", "рф": "RU", "росії": "RU"},
    not_codes_pattern=(
        r"кпк|цпк|цк|кримінальн\w{1,3}\sпроцесуальн\w{1,3}(?:\sкодекс\w{0,2})?|конституці\w|конвенці\w|закону"
    ),
    accusation_pattern=r"\b(?:обвинувач\w{1,6}|засуд\w{1,6}|підозр\w{1,6}|вирок\w{0,2}|затрим\w{1,5})\b",
    country_link_pattern="республіки",
    country_stems={"українськ": "UA", "російськ": "RU", "україн": "UA"},
)

BELARUSIAN = ProvisionWords(
    article_pattern=r"(?:артыкул(?:а|е|у|ам|ы|аў|амі|ах)?|арт\.)",
    part_pattern=r"(?:частк(?:а|і|ай|у|ам|амі|ах)|частцы|частак)",
    ordinals={
        "першая": 1,
        "першай": 1,
        "другая": 2,
        "другой": 2,
        "трэцяя": 3,
        "трэцяй": 3,
        "чацвёртая": 4,
        "чацвёртай": 4,
    },
    link_words=("паводле", "па"),
    list_words=("і", "ды", "ці", "або"),
    codes=(
        (r"каап|кодэкс\w{0,2}\sаб\sадміністрацыйных\sправапарушэннях", "administrative", "BY"),
        (r"крымінальн\w{1,3}\sкодэкс\w{0,2}|кк(?=\s(?:рб|беларусі|рэспублікі))", "criminal", "BY"),
    ),
    code_countries={"беларусі": "BY"},
    not_codes_pattern=r"кпк|канстытуцы\w|канвенцы\w",
    accusation_pattern=r"\b(?:абвінавач\w{1,6}|асуд\w{1,6}|затрым\w{1,5}|аштраф\w{1,6})\b",
    country_link_pattern="рэспублікі",
    country_stems={"беларуск": "BY"},
)

KAZAKH = ProvisionWords(
    article_after_pattern=r"-?\s?бап(?:тың|қа|пен|тары|тар)?|-?\s?баб(?:ы|ының|ына|ымен|ында)",
    part_after_pattern=r"-?\s?бөлі(?:к|гі|гінің|гіне|гімен|мі)",
    codes=((r"қылмыстық\sкодекс\w{0,6}|қр\sқк", "criminal", "KZ"), (r"әқбтк", "administrative", "KZ")),
)

AZERBAIJANI = ProvisionWords(
    article_after_pattern=r"\.?-?(?:c[iıuü]|nc[iıuü])?\s?madd?ə\w{0,8}",
    article_pattern=r"maddə(?=\s\d)",
    part_after_pattern=r"\.?-?(?:c[iıuü]|nc[iıuü])?\s?hissə\w{0,6}",
    list_words=("və",),
    codes=(
        (r"cinayət\sməcəllə\w{0,8}|(?:ar\s)?cm(?=[-'’]\w{2,4}\s\d|[-'’]?n[iıuü]n)(?:[-'’]\w{2,4})?", "criminal", "AZ"),
        (r"inzibati\sxətalar\sməcəllə\w{0,8}", "administrative", "AZ"),
    ),
)

TURKISH = ProvisionWords(
    article_pattern=r"madde(?=\s\d)",
    article_after_pattern=r"(?:\.|['’]?(?:ncı|nci|inci|ıncı|uncu|üncü))?\s?madde\w{0,10}",
    part_after_pattern=r"(?:\.|['’]?(?:ncı|nci|inci|ıncı|uncu|üncü))?\s?fıkra\w{0,8}",
    list_words=("ve",),
    codes=(
        (r"(?:türk\sceza\s(?:kanunu|yasası)\w{0,6}|tck)(?:['’]\w{1,5})?", "criminal", "TR"),
        (r"(?:terörle\smücadele\s(?:kanunu|yasası)\w{0,6}|tmk)(?:['’]\w{1,5})?", "criminal", "TR"),
        (r"kabahatler\skanunu\w{0,6}", "administrative", "TR"),
    ),
    not_codes_pattern=r"cmk|anayasa\w{0,8}|aihs",
)

UZBEK = ProvisionWords(
    article_after_pattern=r"-\s?modda\w{0,8}",
    part_after_pattern=r"-\s?qism\w{0,8}",
    list_words=("va",),
    codes=(
        (r"jinoyat\skodeks\w{0,8}|jk(?:ning)?(?=\s\d)", "criminal", "UZ"),
        (r"ma['’ʼ‘ʻ]?muriy\sjavobgarlik\sto['’ʼ‘ʻ]?g['’ʼ‘ʻ]?risidagi\skodeks\w{0,8}", "administrative", "UZ"),
    ),
)

SPANISH = ProvisionWords(
    article_pattern=r"art[ií]culos?(?:\snos?\.)?",
    part_pattern=r"apartados?|incisos?|numeral(?:es)?",
    link_words=("del", "de", "la", "el", "los"),
    list_words=("y", "e", "o"),
    codes=((r"c[oó]digo\spenal", "criminal", ""), (r"ley\s(?:n[oº°]\.?\s?)?\d{1,4}", "criminal", "")),
    countries={
        "cubano": "CU",
        "cubana": "CU",
        "nicaragüense": "NI",
        "venezolano": "VE",
        "español": "ES",
        "española": "ES",
    },
    not_codes_pattern=r"constituci[oó]n(?:\spol[ií]tica)?|c[oó]digo\sprocesal\spenal|convenci[oó]n|ley\sde\sproceso",
    accusation_pattern=r"\b(?:acusad\w{1,3}|condenad\w{1,3}|procesad\w{1,3}|delitos?|imputad\w{1,3})\b",
)

GERMAN = ProvisionWords(
    article_pattern=r"artikel\w?|paragrafen|paragraphen|paragraf",
    part_pattern=r"abs\.|abs[aä]tze?|absatz",
    link_words=("des", "der", "nach", "gemäß"),
    list_words=("und", "oder"),
    codes=((r"strafgesetzbuch(?:e?s)?|strafkodex", "criminal", ""),),
    not_codes_pattern=r"grundgesetz(?:es)?|gg|stpo|verfassung|emrk",
    accusation_pattern=r"\b(?:angeklagt\w{0,2}|verurteilt\w{0,2}|beschuldigt\w{0,2})\b",
)

FRENCH = ProvisionWords(
    article_pattern=r"l['’]article|les\sarticles",
    part_pattern=r"alinéas?",
    link_words=("du", "de", "la", "le"),
    list_words=("et", "ou"),
    codes=((r"code\spénal", "criminal", ""),),
    not_codes_pattern=r"code\sde\sprocédure\spénale|code\scivil",
    countries={"français": "FR", "française": "FR", "turc": "TR", "russe": "RU"},
)

ALL = (UKRAINIAN, BELARUSIAN, KAZAKH, AZERBAIJANI, TURKISH, UZBEK, SPANISH, GERMAN, FRENCH)
