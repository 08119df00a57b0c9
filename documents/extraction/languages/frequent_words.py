"""Frequent words and letters by which languages without word lists of their own are told apart."""

from __future__ import annotations

FREQUENT: dict[str, frozenset[str]] = {
    "es": frozenset("el la los las de del que y en un una por con para su se fue no es al más este como".split()),
    "de": frozenset("der die das und den von zu mit dem des im ist nicht ein eine auf für wurde sich als auch".split()),
    "fr": frozenset("le la les des du et en un une que qui dans pour par sur est pas au aux avec il été".split()),
    "tr": frozenset("ve bir bu için ile da de olarak olan olduğu sonra daha çok gibi kadar ise hakkında tarafından mahkemesi".split()),
    "az": frozenset("və bir bu üçün ilə də də olan olaraq sonra daha çox kimi isə haqqında tərəfindən məhkəməsi edib".split()),
    "uz": frozenset("va bir bu uchun bilan ham deb edi emas keyin haqida sud qilgan bo'lgan uning".split()),
    "pl": frozenset("i w na z do że się nie jest oraz przez za od po jak został dla o który".split()),
    "pt": frozenset("o os as de do da que e em um uma por com para foi não se no na ao".split()),
    "it": frozenset("il lo la gli le di del della che e in un una per con non è si dal nel".split()),
    "vi": frozenset("và của là không được cho các với trong người những một này đã bị có".split()),
    "ro": frozenset("și în de la cu a fost care nu pe din pentru o un este prin".split()),
}

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
