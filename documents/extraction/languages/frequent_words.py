"""Frequent words and letters by which languages without word lists of their own are told apart."""

from __future__ import annotations

_WORDS = {
    "es": "el la los las de del que y en un una por con para su se fue no es al más este como",
    "de": "der die das und den von zu mit dem des im ist nicht ein eine auf für wurde sich als auch",
    "fr": "le la les des du et en un une que qui dans pour par sur est pas au aux avec il été",
    "tr": "ve bir bu için ile da de olarak olan olduğu sonra daha çok gibi kadar ise hakkında tarafından mahkemesi",
    "az": "və bir bu üçün ilə də də olan olaraq sonra daha çox kimi isə haqqında tərəfindən məhkəməsi edib",
    "uz": "va bir bu uchun bilan ham deb edi emas keyin haqida sud qilgan bo'lgan uning",
    "pl": "i w na z do że się nie jest oraz przez za od po jak został dla o który",
    "pt": "o os as de do da que e em um uma por com para foi não se no na ao",
    "it": "il lo la gli le di del della che e in un una per con non è si dal nel",
    "vi": "và của là không được cho các với trong người những một này đã bị có",
    "ro": "și în de la cu a fost care nu pe din pentru o un este prin",
}

FREQUENT: dict[str, frozenset[str]] = {code: frozenset(words.split()) for code, words in _WORDS.items()}

# Letters that only one language of a script has, among those that such documents are written in.
LETTERS: tuple[tuple[str, str], ...] = (
    ("uk", "їєґ"),
    ("be", "ў"),
    ("kk", "қғұһ"),
    ("tg", "ҷӯӣ"),
    ("ky", "өүң"),
    ("fa", "پچژگ"),
    ("ar", "ةىؤإأ"),
    ("ka", "აბგდ"),
    ("hy", "աեիո"),
    ("he", "אבהי"),
    ("ja", "のはをに"),
    ("ko", "이다의"),
    ("zh", "的是在了不人"),
    ("az", "ə"),
    ("vi", "ơưđạảấầậắằ"),
    ("tr", "ğışİ"),
)
