"""English words that end with a full stop without ending a sentence."""

from __future__ import annotations

_WORDS = """
mr mrs ms dr prof rev fr gen col maj capt lt sgt gov sen rep hon pres st jr sr messrs art arts par sec secs ss
para paras pt pts no nos nr vol ch cl fig p pp ed eds v vs cf al etc e.g i.e viz approx c ca jan feb mar apr jun
jul aug sep sept oct nov dec mon tue wed thu fri sat sun inc ltd co corp dept univ est b d tel ext r.a a.k.a u.s
u.k u.n d.c att adv lic atty rs tk av avv abg advoc pbro eng engr ing arq sra srta h.e
"""

ABBREVIATIONS = frozenset(_WORDS.split())
