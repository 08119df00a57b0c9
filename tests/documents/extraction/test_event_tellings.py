"""Events as writers of many kinds tell them, and things that are no events."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import events, read

TOLD = [
    # Released.
    ("Anton Belousov went free on 25 October 2022 after having completed four years.", "release Belousov 2022-10-25"),
    ("Anton Belousov, conditional release, 12 October 2022.", "release Belousov 2022-10-12"),
    ("The court ordered the release of Anton Belousov on 3 July 2022.", "release Belousov 2022-07-03"),
    ("Anton Belousov sat for eight months before the Supreme Court ordered his release on July 3.",
     "release Belousov 2022-07-03"),
    ("Anton Belousov was exchanged on 1 August 2022.", "release Belousov 2022-08-01"),
    ("Anton Belousov was included in the prisoner exchange of 1 August 2022.", "release Belousov 2022-08-01"),
    ("Anton Belousov was handed over to Ukraine as part of a prisoner swap on 1 August 2022.",
     "release Belousov 2022-08-01"),
    ("Anton Belousov was granted amnesty on 30 April 2022.", "release Belousov 2022-04-30"),
    ("Anton Belousov got out in April 2022.", "release Belousov 2022-04"),
    ("The judge let Anton Belousov go under judicial control on 1 August 2022.", "release Belousov 2022-08-01"),
    ("On 18 February 2022 ten prisoners were put on a plane to Poland, among them the baker Anton Belousov.",
     "release Belousov 2022-02-18"),
    ("Anton Belousov was held for six weeks before being freed on 4 May 2022.", "release Belousov 2022-05-04"),
    ("Anton Belousov was detained on 3 May 2022. On 4 May 2022 he was sent home.", "release Belousov 2022-05-04"),
    ("Anton Belousov walked out of the prison gates on 4 May 2022.", "release Belousov 2022-05-04"),
    ("Galina Lisina spent five months in the Tver prison, from 2 February until 1 July 2021.",
     "release Lisina 2021-07-01"),
    # Taken into custody.
    ("Galina Lisina spent five months in the Tver prison, from 2 February until 1 July 2021.",
     "arrest Lisina 2021-02-02"),
    ("Officers fetched Anton Belousov out of his hall of residence on 4 May 2022.", "arrest Belousov 2022-05-04"),
    ("On 4 May 2022 officers of the KGB came to fetch Anton Belousov from his bees.", "arrest Belousov 2022-05-04"),
    ("Anton Belousov was at work on 4 May 2022. They took him at the post office.", "arrest Belousov -"),
    ("On 4 May 2022 the police came back and took the baker Anton Belousov with them.", "arrest Belousov 2022-05-04"),
    ("On 4 May 2022 agents pulled Anton Belousov off his motorbike.", "arrest Belousov 2022-05-04"),
    ("Anton Belousov was escorted to the provincial detention center on 4 May 2022.", "arrest Belousov 2022-05-04"),
    ("Police caught Anton Belousov six days later, on 4 May 2022.", "arrest Belousov 2022-05-04"),
    # Searched, charged, fined, convicted, killed.
    ("On 4 May 2022 Anton Belousov's flat was turned upside down.", "search Belousov 2022-05-04"),
    ("Prosecutors brought charges on 4 May 2022 against Anton Belousov.", "charge Belousov 2022-05-04"),
    ("On 4 May 2022 the charges were read to Anton Belousov.", "charge Belousov 2022-05-04"),
    ("The indictment against Anton Belousov was accepted on 4 May 2022.", "charge Belousov 2022-05-04"),
    ("In 1996 Anton Belousov got his first fine.", "fine Belousov 1996"),
    ("On 4 May 2022 the court put Anton Belousov away for two years.", "conviction Belousov 2022-05-04"),
    ("Anton Belousov (34, driver). Guilty of organising mass riots.", "conviction Belousov -"),
    ("Anton Belousov was shot on 4 May 2022 in his garden.", "death Belousov 2022-05-04"),
    ("A former mayor, Anton Belousov, has been in Tver F-Type prison since 2017.", "arrest Belousov 2017"),
    ("Anton Belousov remains in detention since 4 May 2022.", "arrest Belousov 2022-05-04"),
    ("Anton Belousov is being held in SIZO-1 since 4 May 2022.", "arrest Belousov 2022-05-04"),
    ("Anton Belousov has been deprived of liberty since 4 May 2022.", "arrest Belousov 2022-05-04"),
    ("Anton Belousov was sentenced to three months of pre-trial detention on 23 November 2013.",
     "arrest Belousov 2013-11-23"),
    ("Anton Belousov was ordered on 5 May 2022 to spend four months in pre-trial detention.",
     "arrest Belousov 2022-05-05"),
    ("On 20 August 2021 Anton Belousov was summoned to the police station and did not return.",
     "arrest Belousov 2021-08-20"),
    ("Anton Belousov disappeared from the airport on 29 July 2022, resurfacing a few days afterwards in Dushanbe.",
     "arrest Belousov 2022-07-29"),
    ("The case of Anton Belousov, a baker arrested in June 2022, is in court.", "arrest Belousov 2022-06"),
    ("Anton Belousov was snatched off the street on 4 May 2022.", "arrest Belousov 2022-05-04"),
    ("On 4 May 2022 Anton Belousov was taken by security forces to an unknown place.", "arrest Belousov 2022-05-04"),
    ("Anton Belousov was led out of his home in handcuffs on 4 May 2022.", "arrest Belousov 2022-05-04"),
    ("Anton Belousov was placed under “residential surveillance” on 4 May 2022.", "arrest Belousov 2022-05-04"),
    ("On 4 May 2022 a court jailed Anton Belousov pending trial.", "arrest Belousov 2022-05-04"),
    ("Oleg Sedov was detained on 4 May 2022 alongside Anton Belousov.", "arrest Belousov 2022-05-04"),
    ("On 4 May 2022 Anton Belousov was put on a lorry and driven off.", "arrest Belousov 2022-05-04"),
    ("Anton Belousov was fetched on 4 May 2022 from the ward.", "arrest Belousov 2022-05-04"),
    ("Oleg Sedov was arrested on 4 May 2022. With him they took his neighbour Anton Belousov.",
     "arrest Belousov 2022-05-04"),
    ("On 9 May 2022 Anton Belousov was one of the 222 who were put on an aeroplane to Washington.",
     "release Belousov 2022-05-09"),
    ("Anton Belousov was fined and arrested for fifteen days in June 2022.", "fine Belousov 2022-06"),
    ("Anton Belousov, arrested on 28 July 2022 in Omsk and charged with theft, gave birth to a plan on 9 October.",
     "charge Belousov 2022-07-28"),
    ("Among those sentenced last year is Oleg Sedov's colleague Anton Belousov.", "conviction Belousov 2022"),
    ("Yesterday the Tver City Court ended what it had started in July.\n\nThe sentences are as follows. Baker Anton "
     "Belousov: seven years.", "conviction Belousov 2023-05-17"),
    # Charged.
    ("A criminal case against Anton Belousov was opened on 4 May 2022.", "charge Belousov 2022-05-04"),
    ("Anton Belousov was served with a notice of suspicion on 4 May 2022.", "charge Belousov 2022-05-04"),
    ("Anton Belousov was named a suspect on 4 May 2022.", "charge Belousov 2022-05-04"),
    ("On 4 May 2022 Anton Belousov was hit with new charges.", "charge Belousov 2022-05-04"),
    ("Police came for Anton Belousov. On 4 May 2022 he was taken to court and charged with treason.",
     "charge Belousov 2022-05-04"),
    # Convicted, with no more said of the sentence.
    ("Anton Belousov and Oleg Sedov received prison sentences of up to five years.", "conviction Sedov -"),
    ("Anton Belousov was handed a lengthy prison term on 4 May 2022.", "conviction Belousov 2022-05-04"),
    ("A court handed Anton Belousov a suspended sentence on 4 May 2022.", "conviction Belousov 2022-05-04"),
    ("A court imposed a fine on Anton Belousov on 4 May 2022.", "fine Belousov 2022-05-04"),
    ("Prosecutors on 17 January 2022 brought charges of treason against Anton Belousov.",
     "charge Belousov 2022-01-17"),
    ("On 20 September 2022 Anton Belousov was presented with the charge of treason.", "charge Belousov 2022-09-20"),
    # Searched: somebody's mother's house.
    ("On 14 April 2022 the house of Oleg Sedov's mother, 83-year-old Galina Lisina, was searched as well.",
     "search Lisina 2022-04-14"),
    # Killed.
    ("Anton Belousov was shot to death on 24 October 2007 outside his office.", "death Belousov 2007-10-24"),
    ("The killing by soldiers of a 29-year-old wrestler, Anton Belousov, in November 2021 caused an outcry.",
     "death Belousov 2021-11"),
    ("Ten people lost their lives, among them Anton Belousov, who was shot from a car on 22 May 2022.",
     "death Belousov 2022-05-22"),
    ("The body of Anton Belousov was returned to his relatives on 2 September 2022.", "death Belousov 2022-09-02"),
    ("They demand an investigation into the killing by soldiers of Anton Belousov in May 2021.",
     "death Belousov 2021-05"),
    # Whom a possessive stands before.
    ("On 20 June 2022, the Tver City Court sentenced the website's director Galina Lisina and Belousov's deputy Oleg "
     "Sedov to nine years in prison each.", "conviction Lisina 2022-06-20"),
    ("The court sentenced Anton Belousov's deputy Oleg Sedov to six years on 5 May 2022.",
     "conviction Sedov 2022-05-05"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_an_event(text: str, expected: str) -> None:
    assert expected in events(read(text, "2023-05-18"))


NO_EVENT = [
    ("Anton Belousov was shot on 4 May 2022 and wounded in the leg.", "death"),
    ("They took Anton Belousov to the hospital on 4 May 2022.", "arrest"),
    ("Anton Belousov is free to write what he likes.", "release"),
    ("Anton Belousov was kept in the remand prison from 2 February to 1 July 2021 and then moved on.", "release"),
    ("Anton Belousov pleaded not guilty of theft.", "conviction"),
    ("Anton Belousov had been convicted of no crime.", "conviction"),
    ("Anton Belousov received a sentence reduction on 4 May 2022.", "conviction"),
    ("The senator called for Anton Belousov's release in August 2018.", "release"),
    ("The senators have all pressed for Anton Belousov's release.", "release"),
    ("Anton Belousov was barred from teaching for four years after his release.", "release"),
    ("Galina Lisina died some two weeks before her body was released.", "release"),
    ("The husband of the opposition leader Galina Lisina has been released from prison.", "release"),
    ("Experts concluded that Anton Belousov was arbitrarily detained.", "arrest"),
    ("A plot to prepare the murder of Anton Belousov came to light.", "death"),
    ("Anton Belousov is an activist. He filmed a spill that killed tons of fish.", "death"),
    ("We only ask that you let Anton Belousov go.", "release"),
    ("The fate of Anton Belousov is unknown, says the video released on 22 January 2022.", "release"),
    ("The group issued its opinion on 21 April 2022, concluding that the detention of Anton Belousov was arbitrary.",
     "arrest Belousov 2022"),
    ("b) to ensure that the baker Anton Belousov, the poet Oleg Sedov and Galina Lisina are freed;", "release"),
    ("In May Anton Belousov was put on a plane to Minsk, where he was wanted.", "release"),
    ("Among those sentenced last year is Anton Belousov's colleague Oleg Sedov.", "conviction Belousov"),
    ("Friends of Anton Belousov were among those who were detained by nobody.", "arrest"),
    ("Anton Belousov was found guilty of murdering Oleg Sedov and sentenced to 20 years.", "conviction Sedov"),
    ("The court sentenced Anton Belousov's deputy Oleg Sedov to six years on 5 May 2022.", "conviction Belousov"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind"), NO_EVENT)
def test_what_is_no_event(text: str, kind: str) -> None:
    assert not [line for line in events(read(text, "2023-05-18")) if line.startswith(kind)]


OF_A_GROUP = [
    ("More than twenty activists were rounded up in Bishkek on 22 October 2022. Nurbek Asanov, Jamila Kadyrova and "
     "Talant Isakov were among them.",
     {"arrest Asanov 2022-10-22", "arrest Kadyrova 2022-10-22", "arrest Isakov 2022-10-22"}),
    ("Police detained 30 people in Tver on 4 March 2023. Anton Belousov was among those detained.",
     {"arrest Belousov 2023-03-04"}),
    ("Thirty people were arrested on 4 March 2023. One of them, the poet Anton Belousov, is still in prison.",
     {"arrest Belousov 2023-03-04"}),
    ("Thirty people were arrested on 4 March 2023. The detainees included Anton Belousov and Galina Lisina.",
     {"arrest Belousov 2023-03-04", "arrest Lisina 2023-03-04"}),
    ("Anton Belousov was among 30 people detained in Tver on 4 March 2023.", {"arrest Belousov 2023-03-04"}),
    ("Anton Belousov was one of the 30 people arrested on 4 March 2023.", {"arrest Belousov 2023-03-04"}),
    ("Ten people were killed on 4 March 2023. Anton Belousov, a father of two, was one of the victims.",
     {"death Belousov 2023-03-04"}),
    ("Board members Anton Belousov, Oleg Sedov, and Pavel Orlov, as well as Galina Lisina, were arrested in May 2013.",
     {"arrest Belousov 2013-05", "arrest Sedov 2013-05", "arrest Orlov 2013-05", "arrest Lisina 2013-05"}),
    ("Anton Belousov, director of the Lawyers' Union, and his colleague Oleg Sedov, both of whom sat on the "
     "commission, were detained on 28 May 2022.", {"arrest Belousov 2022-05-28", "arrest Sedov 2022-05-28"}),
    ("Two others were among those who wrote to Anton Belousov.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), OF_A_GROUP)
def test_people_named_of_a_group(text: str, expected: set[str]) -> None:
    assert events(read(text, "2023-05-18")) == expected


WHO = [
    # The verb goes on with whoever opened the clause, not with whom it named last.
    ("Anton Belousov met Oleg Sedov in Tver and was arrested on 5 May 2022.", {"arrest Belousov 2022-05-05"}),
    ("Anton Belousov had planned to challenge Oleg Sedov in the election, but was detained.", {"arrest Belousov -"}),
    ("Anton Belousov and Galina Lisina met Oleg Sedov and were arrested on 5 May 2022.",
     {"arrest Belousov 2022-05-05", "arrest Lisina 2022-05-05"}),
    ("Anton Belousov told Oleg Sedov that Pavel Orlov had left and was arrested in Perm.", {"arrest Orlov -"}),
    # He accused somebody else than himself.
    ("Anton Belousov is a critic. He accused Oleg Sedov of theft. He was detained on 5 May 2022.",
     {"arrest Belousov 2022-05-05"}),
    # Headlines in the present tense.
    ("FSB detains the baker Anton Belousov on 5 May 2022", {"arrest Belousov 2022-05-05"}),
    ("Court sentences Anton Belousov to six years in prison", {"conviction Belousov -"}),
    ("Court fines Anton Belousov 5,000 rubles", {"fine Belousov -"}),
    ("President pardons Anton Belousov", {"release Belousov -"}),
    ("The house arrest of Anton Belousov's dog", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WHO)
def test_whom_it_befell(text: str, expected: set[str]) -> None:
    assert events(read(text, "2023-05-18")) == expected
