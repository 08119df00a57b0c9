"""Papers of courts and committees call a person "the applicant" once they have said who that is."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import events, read, sentences

CALLED = [
    ("The case was lodged by a Russian national, Mr Anton Belousov (“the applicant”). Mr O. Sedov represented the "
     "applicant.\n\nOn 6 May 2019 the applicant was arrested.", {"arrest Belousov 2019-05-06"}),
    ("1.1 The author of the communication is Anton Belousov, a national of Belarus.\n\n2.1 On 25 June 2011, the author "
     "was arrested in Minsk.", {"arrest Belousov 2011-06-25"}),
    ("The applicant, Mr Anton Belousov, is an Azerbaijani national.\n\nThe applicant was released on 3 June 2016.",
     {"release Belousov 2016-06-03"}),
    ("The complainant is Anton Belousov. Oksana Orlova, his counsel, represents him.\n\nOn 5 May 2014 the complainant "
     "was detained.", {"arrest Belousov 2014-05-05"}),
    ("The petition concerns Anton Belousov, hereinafter the petitioner, and his counsel Oleg Sedov.\n\nThe petitioner "
     "was detained on 5 May 2014.", {"arrest Belousov 2014-05-05"}),
    ("Anton Belousov (hereinafter referred to as “the Defendant”), born in 1970. Judge Oleg Sedov presided.\n\nThe "
     "Defendant was arrested on 5 May 2014.", {"arrest Belousov 2014-05-05"}),
    ("Mr Anton Belousov (“the first applicant”) and Mr Oleg Sedov (“the second applicant”) wrote.\n\nThe first "
     "applicant was arrested on 5 May 2014. The second applicant was arrested on 7 June 2014.",
     {"arrest Belousov 2014-05-05", "arrest Sedov 2014-06-07"}),
    ("The applicants are Anton Belousov and Oleg Sedov. On 5 May 2014 the applicants were arrested.",
     {"arrest Belousov 2014-05-05", "arrest Sedov 2014-05-05"}),
    # Two people have the word, or nobody has it, or it is that of another document.
    ("The applicant, Anton Belousov, lives in Baku.\n\nThe applicant, Oleg Sedov, lives in Ganja.\n\nOn 5 May 2014 the "
     "applicant was arrested.", set()),
    ("Anton Belousov and Oleg Sedov spoke of a ruling.\n\nOn 5 May 2014 the applicant was arrested.", set()),
    ("The author of the novel is Anton Belousov. Oleg Sedov wrote of it.\n\nOn 5 May 2014 the author was arrested.",
     set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CALLED)
def test_events(text: str, expected: set[str]) -> None:
    assert events(read(text)) == expected


def test_what_a_court_did_to_the_applicant() -> None:
    text = (
        "The case originated in an application by Mr Anton Belousov (“the applicant”).\n\nOn 12 June 2019 the Tverskoy "
        "District Court convicted the applicant and sentenced him to three years' imprisonment."
    )
    assert sentences(read(text)) == {"Belousov imprisonment 36"}


APPEALED = [
    ("On 4 March 1998 the Court of Cassation quashed the applicant's conviction.", set()),
    ("On 15 May 2001 the applicant's conviction was later overturned.", set()),
    ("On 15 May 2001 the applicant was convicted as charged.", {"conviction Belousov 2001-05-15"}),
]


@pytest.mark.parametrize(("text", "expected"), APPEALED)
def test_what_became_of_a_conviction(text: str, expected: set[str]) -> None:
    told = events(read("The case was lodged by Mr Anton Belousov (“the applicant”).\n\n" + text))
    assert {event for event in told if event.startswith("conviction")} == expected


def test_who_is_brought_before_a_prosecutor_is_none() -> None:
    assert read("Anton Belousov was brought before the public prosecutor.").persons[0].roles == ("other",)


WRITERS = [
    ("Letter from Anton Belousov\n\nI was arrested on 5 May 2020 in Minsk.", {"arrest Belousov 2020-05-05"}),
    ("A letter from prison by the poet Anton Belousov\n\nOn 5 May 2020 they arrested me.",
     {"arrest Belousov 2020-05-05"}),
    ("A letter to Anton Belousov\n\nI was arrested on 5 May 2020 in Minsk.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WRITERS)
def test_who_writes_of_himself(text: str, expected: set[str]) -> None:
    assert events(read(text)) == expected
