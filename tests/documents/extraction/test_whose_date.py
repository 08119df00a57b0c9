"""Of several dates in a sentence, or near it, which one is that of an event."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import events, read

IN_THE_SENTENCE = [
    # A code of law after a date is no year of that code.
    ("A court in Tver sentenced Anton Belousov on 2 July 2018 under Criminal Code Article 174.",
     {"conviction Belousov 2018-07-02"}),
    ("On 20 September 2022 a criminal case was opened against Anton Belousov.", {"charge Belousov 2022-09-20"}),
    ("It was not until October 2022 that Anton Belousov was formally arrested.", {"arrest Belousov 2022-10"}),
    # The date stands right before the verb.
    ("Anton Belousov was on Thursday fined 3,000 lari, and Oleg Sedov is to appear on 17 March.",
     {"fine Belousov 2023-05-18"}),
    ("Anton Belousov was convicted on 5 May 2022 of taking part in a rally on 9 August 2020.",
     {"conviction Belousov 2022-05-05"}),
    ("Anton Belousov had been sentenced to four months in 2020 for taking part in a march on 4 June of that year.",
     {"conviction Belousov 2020"}),
    # The date of something else in the same sentence.
    ("Anton Belousov received ten years for his work in a movement that was banned in 2014.",
     {"conviction Belousov -"}),
    ("Shortly before his death, in February 2017, Anton Belousov started a newspaper.", {"death Belousov -"}),
    ("Six months after their arrest, in September 2013, a charge was brought against Anton Belousov and Oleg Sedov.",
     {"charge Belousov 2013-09", "charge Sedov 2013-09"}),
    ("On 4 March 2023 the president pardoned 14 prisoners, including the teacher Anton Belousov, who had served two of "
     "the three years to which he was sentenced for theft.", {"release Belousov 2023-03-04", "conviction Belousov -"}),
    ("Anton Belousov was charged with murder, though he said that he had left the town in December 2009.",
     {"charge Belousov -"}),
    ("Anton Belousov was acquitted in 2019 and, at a retrial, sent down for 13 years.", {"conviction Belousov -"}),
    ("Galina Lisina, a cook who had fled the country after the unrest in 2005, was detained upon her return.",
     {"arrest Lisina -"}),
    ("He entered politics in May 2000, sat in parliament with his friend Anton Belousov, who was killed in the street.",
     {"death Belousov -"}),
    ("The case dates back to 22 October 2022, when 20 people were detained. Anton Belousov was among those arrested.",
     {"arrest Belousov 2022-10-22"}),
    # The hearing of an earlier clause, the verb that passed a term, the end of a term, a night, a time of some days.
    ("Six bakers stood trial on 5 May 2022; one of them, Anton Belousov, was handed a term of ten months.",
     {"conviction Belousov 2022-05-05"}),
    ("Anton Belousov's trial took place behind closed doors on 5 May 2022 and ended in five years of prison.",
     {"conviction Belousov 2022-05-05"}),
    ("Anton Belousov is serving eleven years, imposed in 2019.", {"conviction Belousov 2019"}),
    ("Galina Lisina is free: her time ended on 5 May 2022 and she left the colony.", {"release Lisina 2022-05-05"}),
    ("Anton Belousov died in the night to 6 May 2022.", {"death Belousov 2022-05-06"}),
    ("The bakers Anton Belousov and Oleg Sedov were arrested between 6 and 11 January 2022. "
     "Oleg Sedov was detained on 8 January 2022.",
     {"arrest Belousov 2022-01-06/2022-01-11", "arrest Sedov 2022-01-08"}),
    ("Anton Belousov was imprisoned again on 5 May 2022.", {"arrest Belousov 2022-05-05"}),
    ("Anton Belousov's detention became known on 5 May 2022.", {"arrest Belousov -"}),
    # The sentence after it tells the day.
    ("Anton Belousov was fined 500 roubles. The decision was handed down on 5 May 2022.", {"fine Belousov 2022-05-05"}),
    ("Anton Belousov was arrested in May 2022. The verdict came on 7 June 2022.", {"arrest Belousov 2022-05"}),
    ("Anton Belousov was arrested. It was a Friday, 6 May 2022.", {"arrest Belousov 2022-05-06"}),
    ("Anton Belousov was sentenced to six years. The sentence was upheld on 5 May 2022.", {"conviction Belousov -"}),
    # A time that a custody lasted.
    ("Anton Belousov was held in captivity from May 2016 through October 2018.",
     {"arrest Belousov 2016-05", "release Belousov 2018-10"}),
    ("Since his arrest in May 2022 Anton Belousov has lost 20 kilos.", {"arrest Belousov 2022-05"}),
    ("Anton Belousov was tried on 11 May 2022 by the Tver City Court, without a lawyer, and sentenced to seven years "
     "in prison.", {"conviction Belousov 2022-05-11"}),
    ("Anton Belousov was found guilty of theft by a decision of the Tver City Court dated 27 May 2014.",
     {"conviction Belousov 2014-05-27"}),
    ("In 2015 soldiers arrested Anton Belousov in Tver.", {"arrest Belousov 2015"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), IN_THE_SENTENCE)
def test_the_date_in_the_sentence_of_an_event(text: str, expected: set[str]) -> None:
    assert events(read(text, "2023-05-18")) == expected


NEAR_IT = [
    # Hours later it is still the same day.
    ("On 7 May 2022 police detained Anton Belousov and his nephew Oleg Sedov. Both were freed four hours later.",
     {"arrest Belousov 2022-05-07", "arrest Sedov 2022-05-07", "release Belousov 2022-05-07",
      "release Sedov 2022-05-07"}),
    ("On 7 May 2022 police detained Anton Belousov. He was released after questioning.",
     {"arrest Belousov 2022-05-07", "release Belousov 2022-05-07"}),
    # The day of the raid, before a list.
    ("On 13 January 2022 police stormed the homes of four families in Tver. They confiscated telephones. Two women "
     "were arrested: Galina Lisina and Maria Orlova.", {"arrest Lisina 2022-01-13", "arrest Orlova 2022-01-13"}),
    ("On 4 March 2022 a search was conducted at Anton Belousov's home. He was then taken for interrogation.",
     {"search Belousov 2022-03-04", "arrest Belousov 2022-03-04"}),
    # Whoever was arrested with somebody was arrested on the same day.
    ("Galina Lisina was arrested on 18 June 2006. The two arrested with her, Anton Belousov and Oleg Sedov, deny it.",
     {"arrest Lisina 2006-06-18", "arrest Belousov 2006-06-18", "arrest Sedov 2006-06-18"}),
    # The paragraph before told the day.
    ("On 4 March 2022 Anton Belousov was arrested at home.\n\nOleg Sedov was arrested on the following day.",
     {"arrest Belousov 2022-03-04", "arrest Sedov 2022-03-05"}),
    ("Galina Lisina was arrested on 8 December 2021. Oleg Sedov was arrested the following February.",
     {"arrest Lisina 2021-12-08", "arrest Sedov 2022-02"}),
    # The day in court, sentences before the verdict.
    ("On 2 April 2022 Anton Belousov arrived in the courthouse with a bag. Prosecutor Oleg Sedov asked for seven "
     "years. Judge Pavel Orlov gave him six years in prison.", {"conviction Belousov 2022-04-02"}),
    # The day of the last hearing in a heading; not that of the next one, nor a year.
    ("Anton Belousov and Galina Lisina were tried in Tver.\n\n2. The last hearing, 27 June 2022\n\nIt was cold.\n\n"
     "3. The outcome\n\n- Belousov: convicted of fraud, six years in prison;\n- Lisina: four years in prison.",
     {"conviction Belousov 2022-06-27", "conviction Lisina 2022-06-27"}),
    ("The next hearing, 5 May 2022\n\nAnton Belousov was sentenced to six years in prison.",
     {"conviction Belousov -"}),
    ("Sentences of 2022\n\nAnton Belousov was sentenced to six years in prison.", {"conviction Belousov -"}),
    # The day on which the officers came, for everybody of the list below; not that of what was before.
    ("On 5 May 2022 police went from door to door. Two neighbours were detained and taken to the prison in which they "
     "still are.\n\n1. Anton Belousov, a driver. Fraud.\n\n2. Galina Lisina, a nurse. Theft.",
     {"arrest Belousov 2022-05-05", "arrest Lisina 2022-05-05"}),
    ("On 5 May 2022 police came to the village. Each of them was later detained.\n\n1. Anton Belousov, a driver. Fraud."
     "\n\n2. Galina Lisina, a nurse. Theft.", {"arrest Belousov -", "arrest Lisina -"}),
    # A fine that came with the term of the sentence before, not one that was told by itself.
    ("Anton Belousov received seven years in prison from the Tver City Court on 11 May 2022. He was also fined 50,000 "
     "roubles.", {"conviction Belousov 2022-05-11", "fine Belousov 2022-05-11"}),
    ("Anton Belousov received seven years in prison from the Tver City Court on 11 May 2022. He was also fined 500 "
     "roubles in 2019.", {"conviction Belousov 2022-05-11", "fine Belousov 2019"}),
    # Of the same kind, where it was the same day as that of somebody else.
    ("1. Galina Lisina, a nurse. Detained 25 May 2022. Convicted 19 August 2022.\n\n2. Anton Belousov, a driver. "
     "Detained on the same day as Galina Lisina.",
     {"arrest Lisina 2022-05-25", "conviction Lisina 2022-08-19", "arrest Belousov 2022-05-25"}),
    # The verdict that the lead reports.
    ("The founder of a party was sent to prison for six years on Tuesday.\n\nThe Tver City Court found Anton Belousov "
     "guilty of fraud.", {"conviction Belousov 2023-05-16"}),
    # Items of a list: a court and its day; the trial of the item before.
    ("1. Anton Belousov, 36. Tver City Court, 9 October 2022: five years in prison.\n\n2. Galina Lisina, 63. In the "
     "same trial: three years in prison.\n\n3. Oleg Sedov. Perm Regional Court, 22 October 2022. Theft. Nine years in "
     "prison.",
     {"conviction Belousov 2022-10-09", "conviction Lisina 2022-10-09", "conviction Sedov 2022-10-22"}),
    # A time since which something went on is no day of an arrest.
    ("Officers have detained 25 people since late 2022. Anton Belousov was ordered to stay in detention.",
     {"arrest Belousov -"}),
    # The verdict on one of them dates nothing for all.
    ("On 4 October 2022 Anton Belousov was sentenced to seven years.\n\nGalina Lisina was sentenced to three years."
     "\n\nAll were convicted in accordance with the law.", {"conviction Belousov 2022-10-04", "conviction Lisina -"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NEAR_IT)
def test_the_date_near_an_event(text: str, expected: set[str]) -> None:
    assert events(read(text, "2023-05-18")) == expected
