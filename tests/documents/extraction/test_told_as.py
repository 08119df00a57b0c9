"""Whom a fact is told of without the name: "the nurse", "the second", surnames of two, clauses without a subject."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import events, read, sentences

TOLD_AS = [
    ("Anton Belousov worked with a nurse, Oksana Orlova. The nurse was released on 7 May 2022.",
     {"release Orlova 2022-05-07"}),
    ("Oleg Sedov, a dentist, and Anton Belousov, a driver, went on strike. On 5 May 2022 the driver was detained; the "
     "dentist was detained on 7 June 2022.", {"arrest Belousov 2022-05-05", "arrest Sedov 2022-06-07"}),
    ("Anton Belousov was detained in May 2022. His nephew Oleg Sedov was abroad. On 3 March 2023 the nephew was "
     "arrested.", {"arrest Belousov 2022-05", "arrest Sedov 2023-03-03"}),
    ("Anton Belousov lived with an aunt, Oksana Orlova. The aunt was arrested on 3 March 2023.",
     {"arrest Orlova 2023-03-03"}),
    ("Anton Belousov (41), a tram driver, and Oleg Sedov (29), a lorry driver, met. The young lorry driver was "
     "arrested on 3 March 2023.", {"arrest Sedov 2023-03-03"}),
    ("Oleg Sedov, Belousov's son-in-law, and Anton Belousov met. The son-in-law was charged on 3 March 2023.",
     {"charge Sedov 2023-03-03"}),
    ("Anton Belousov is a veterinarian. Oleg Sedov spoke to us. The veterinarian was arrested on 3 March 2023.",
     {"arrest Belousov 2023-03-03"}),
    ("The weaver Oksana Orlova, the driver Oleg Sedov and Anton Belousov met. The driver was arrested on 3 March 2023.",
     {"arrest Sedov 2023-03-03"}),
    ("Anton Belousov, 41, and Oleg Sedov, 29, met. The 41-year-old was arrested on 3 March 2023; the 29-year-old tram "
     "driver was released.", {"arrest Belousov 2023-03-03", "release Sedov -"}),
    ("My father is Anton Belousov, my brother Oleg Sedov. Papa was arrested on 3 March 2023.",
     {"arrest Belousov 2023-03-03"}),
    ("Anton Belousov, coffee grower, deacon and father of five, left. The deacon was arrested on 3 March 2023.",
     {"arrest Belousov 2023-03-03"}),
    ("Anton Belousov was free. Then his partner Oksana Orlova: she was arrested on 3 March 2023.",
     {"arrest Orlova 2023-03-03"}),
    # Two are described so, another one is spoken of, or it is the driver of something.
    ("Oleg Sedov, a locksmith, and Anton Belousov, a locksmith, met. The locksmith was arrested on 3 March 2023.",
     set()),
    ("Oksana Orlova, a weaver, and Anton Belousov left. The weaver union was raided on 3 March 2023.", set()),
    ("Oksana Orlova, a weaver, left. " + "Days went by. " * 9 + "A weaver came. The weaver was arrested on 3 March "
     "2023.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD_AS)
def test_events(text: str, expected: set[str]) -> None:
    assert events(read(text, "2023-05-18")) == expected


def test_terms() -> None:
    text = (
        "Anton Belousov, a teacher, and his son-in-law Oleg Sedov were tried. The teacher got five years in prison, "
        "the son-in-law three."
    )
    assert sentences(read(text)) == {"Belousov imprisonment 60", "Sedov imprisonment 36"}


NAMESAKES = [
    # The one of two who is never called by the given name alone.
    ("The case concerns Anton Belousov and Oleg Belousov.\n\nOleg is 20 years of age.\n\nMr. Belousov was arrested on "
     "5 May 2022. Oleg was arrested on 7 June 2022.", {"arrest Anton 2022-05-05", "arrest Oleg 2022-06-07"}),
    # The one whom the paragraph names.
    ("The case concerns Anton Belousov and Oleg Belousov.\n\nOleg Belousov lives in Tver. Belousov was arrested on 5 "
     "May 2022.", {"arrest Oleg 2022-05-05"}),
    # Nothing tells them apart.
    ("The case concerns Anton Belousov and Oleg Belousov.\n\nMr. Belousov was arrested on 5 May 2022.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NAMESAKES)
def test_surnames_of_two(text: str, expected: set[str]) -> None:
    extraction = read(text, "2023-05-18")
    given = {person.id: person.name.split()[0] for person in extraction.persons}
    assert {f"{e.kind} {given[p]} {e.date}" for e in extraction.events for p in e.persons} == expected


TERMS = [
    ("Anton Belousov and Oleg Sedov were tried. The first was sentenced to five years in prison, the second to three.",
     {"Belousov imprisonment 60", "Sedov imprisonment 36"}),
    ("Anton Belousov and Oleg Sedov stood trial. The second of them got three years in prison.",
     {"Sedov imprisonment 36"}),
    ("Anton Belousov and Oleg Sedov stood trial. The third was sentenced to three years in prison.", set()),
    ("Anton Belousov and Oleg Sedov had two trials. The second was a sentence of three years in prison.", set()),
    ("For Anton Belousov it is seven years in prison; for his brother it was two.", {"Belousov imprisonment 84"}),
    ("To Anton Belousov the judge gave five years in prison, to Oleg Sedov three.",
     {"Belousov imprisonment 60", "Sedov imprisonment 36"}),
    ("Anton Belousov, whom the prosecutor Oleg Sedov had called “a clerk”, got eight years in prison.",
     {"Belousov imprisonment 96"}),
    ("On Anton Belousov, 41, the court imposed a term of five years in prison.", {"Belousov imprisonment 60"}),
    ("We deplore the situation of our colleague Oksana Orlova, aged 65. Arrested in Minsk on 1 November 2018; "
     "sentenced on 5 March 2023 to five years in prison.", {"Orlova imprisonment 60"}),
    ("We know of Oksana Orlova and Anton Belousov. Sentenced on 5 March 2023 to five years in prison.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TERMS)
def test_terms_of(text: str, expected: set[str]) -> None:
    assert sentences(read(text, "2023-05-18")) == expected


FRONTED = [
    ("Arrested with Anton Belousov on 5 May 2022 were Oleg Sedov and Oksana Orlova.",
     {"arrest Belousov 2022-05-05", "arrest Sedov 2022-05-05", "arrest Orlova 2022-05-05"}),
    ("Arrested on 5 May 2022 was the teacher Oleg Sedov.", {"arrest Sedov 2022-05-05"}),
    ("Ivan Petrov was shot dead on 20 July 2022. The witness Anton Belousov, a baker, who told a reporter what he had "
     "seen, was himself arrested on 5 October 2022.", {"death Petrov 2022-07-20", "arrest Belousov 2022-10-05"}),
    ("Anton Belousov, who said that Oleg Sedov, a driver, was arrested on 5 May 2022, left.",
     {"arrest Sedov 2022-05-05"}),
    ("Anton Belousov, whose brother Oleg Sedov, a driver, was arrested on 5 May 2022, left.",
     {"arrest Sedov 2022-05-05"}),
    ("Oleg Sedov left. His brother Anton Belousov had less luck. Because he had asked for Sedov's land, he was "
     "arrested on 3 May 2023.", {"arrest Belousov 2023-05-03"}),
    ("Anton Belousov is in Tver. His brother Oleg Sedov told us about it. He was arrested on 5 May 2022.",
     {"arrest Belousov 2022-05-05"}),
    ("Anton Belousov was arrested on 5 May 2022. His co-defendant is Oleg Sedov. The latter was released on 6 June "
     "2022.", {"arrest Belousov 2022-05-05", "release Sedov 2022-06-06"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FRONTED)
def test_subjects_after_the_verb(text: str, expected: set[str]) -> None:
    assert events(read(text, "2023-05-18")) == expected
