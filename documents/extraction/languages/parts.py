"""The word lists of dates, provisions, terms and document heads, language by language: one line of each table.

All of them are read in every text, whatever its language: an English report cites "ст. 205.5 УК РФ".
"""

from __future__ import annotations

from documents.extraction.languages import provisions_elsewhere
from documents.extraction.languages.en import dates as en_dates
from documents.extraction.languages.en import head as en_head
from documents.extraction.languages.en import provisions as en_provisions
from documents.extraction.languages.en import terms as en_terms
from documents.extraction.languages.ru import dates as ru_dates
from documents.extraction.languages.ru import head as ru_head
from documents.extraction.languages.ru import provisions as ru_provisions
from documents.extraction.languages.ru import terms as ru_terms
from documents.extraction.languages.words import DateWords, HeadWords, ProvisionWords, TermWords

DATE_WORDS: dict[str, DateWords] = {"en": en_dates.WORDS, "ru": ru_dates.WORDS}
PROVISION_WORDS: tuple[ProvisionWords, ...] = (en_provisions.WORDS, ru_provisions.WORDS, *provisions_elsewhere.ALL)
TERM_WORDS: tuple[TermWords, ...] = (en_terms.WORDS, ru_terms.WORDS)
HEAD_WORDS: dict[str, HeadWords] = {"en": en_head.WORDS, "ru": ru_head.WORDS}
