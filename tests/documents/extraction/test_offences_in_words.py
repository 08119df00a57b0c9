"""Offences in the words of many writers: what leads up to them, where they end, how they stand."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import charges, read

# What is said of Anton Belousov, and the charges that it tells of him.
TOLD = [
    # Of whom no verb of arrest or verdict tells.
    ("Anton Belousov continues to face a trumped-up charge of drug possession.", {"drug possession charged"}),
    ("Anton Belousov denied charges of inciting violence.", {"inciting violence charged"}),
    ("Anton Belousov pleaded not guilty to charges of treason.", {"treason charged"}),
    ("Anton Belousov appeared in court on charges of conspiracy and rioting.",
     {"conspiracy charged", "rioting charged"}),
    ("Anton Belousov was summoned on charges of insulting the ruler.", {"insulting the ruler charged"}),
    ("An arrest warrant was issued for Anton Belousov on charges of spying for a neighbour.",
     {"spying for a neighbour charged"}),
    ("Anton Belousov, on trial for sedition, said he was innocent.", {"sedition charged"}),
    ("Anton Belousov was brought to trial for desertion.", {"desertion charged"}),
    ("If convicted of terrorism, Anton Belousov could face life in prison.", {"terrorism charged"}),
    ("The teacher Anton Belousov risks a long term if found guilty of \"disseminating false information\".",
     {"disseminating false information charged"}),
    ("Anton Belousov admitted one count of theft.", {"theft charged"}),
    # Cases and charges named by their offence.
    ("Police opened a case of hooliganism against Anton Belousov.", {"hooliganism charged"}),
    ("Anton Belousov was named as a suspect in an embezzlement case.", {"embezzlement charged"}),
    ("Anton Belousov was arrested as part of a treason case.", {"treason charged"}),
    ("Anton Belousov was detained in the case of \"mass riots\".", {"mass riots charged"}),
    ("The charges against Anton Belousov, which include sedition and defamation, are false.",
     {"sedition charged", "defamation charged"}),
    ("Prosecutors dropped the extortion charge against Anton Belousov.", {"extortion dropped"}),
    ("The court dropped the charge of extortion against Anton Belousov.", {"extortion dropped"}),
    ("The charge of fraud was dropped, but Anton Belousov was convicted of embezzlement.",
     {"fraud dropped", "embezzlement convicted"}),
    ("Anton Belousov was charged with treason, but the charge was reduced to abuse of office.",
     {"treason charged", "abuse of office charged"}),
    # Verdicts and what they are for.
    ("Anton Belousov was convicted in absentia of high treason.", {"high treason convicted"}),
    ("Anton Belousov was found guilty of two charges: organising mass unrest and insulting an official.",
     {"organising mass unrest convicted", "insulting an official convicted"}),
    ("Anton Belousov's conviction for theft was upheld.", {"theft convicted"}),
    ("The appeal court upheld Anton Belousov's conviction of blasphemy.", {"blasphemy convicted"}),
    ("Anton Belousov's prison sentence for \"insulting the state\" was reduced.", {"insulting the state convicted"}),
    ("Anton Belousov served three years for \"slandering the system\".", {"slandering the system convicted"}),
    ("Anton Belousov was sentenced to seven years for the crime of sedition.", {"sedition convicted"}),
    ("Anton Belousov was handed a 12-year term for so-called \"state treason\".", {"state treason convicted"}),
    ("Anton Belousov was sentenced to 13 months for his part in a vigil.", {"part in a vigil convicted"}),
    ("Anton Belousov was sentenced to four years for the mere participation in three rallies.",
     {"participation in three rallies convicted"}),
    ("Anton Belousov was sentenced to two years in prison over a post about the mayor.",
     {"a post about the mayor convicted"}),
    # Several offences.
    ("Anton Belousov was charged with two counts of fraud and one count of bribery.",
     {"two counts of fraud charged", "bribery charged"}),
    ("Anton Belousov was charged with ‘libel’ and ‘insult’ in May.", {"libel charged", "insult charged"}),
    ("Anton Belousov was sentenced to five years for assembly and collusion, one year for propaganda against the "
     "state, and two years for insulting officials.",
     {"assembly and collusion convicted", "propaganda against the state convicted", "insulting officials convicted"}),
    # No offence, or no authority that accuses.
    ("Anton Belousov was accused by state media of treason.", set()),
    ("Anton Belousov was accused of being too soft.", set()),
    ("Anton Belousov was accused of a crime that he did not commit.", set()),
    ("Anton Belousov was convicted of two counts of libel and acquitted of a third.",
     {"libel convicted"}),
    ("Anton Belousov was awarded a prize for fighting corruption.", set()),
    ("Anton Belousov was taken to hospital for medical treatment.", set()),
    ("Oleg Sedov, lawyer of Anton Belousov, says that his arrest on charges of fraud is unlawful.", {"fraud charged"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_offences_in_words(text: str, expected: set[str]) -> None:
    assert charges(read(text)) == {f"Belousov {line}" for line in expected}


def test_the_others_after_the_one() -> None:
    text = (
        "Anton Belousov, Oleg Sedov and Pyotr Lisin were tried. Belousov was convicted of sedition, the others of "
        "theft."
    )
    assert charges(read(text)) == {"Belousov sedition convicted", "Sedov theft convicted", "Lisin theft convicted"}


OF_GROUPS = [
    # The people stand between the verb and the offence, after a colon, before it is told of them, in a list below.
    ("Anton Belousov and Oleg Sedov were arrested in May. Prosecutors have accused the two of \"spreading false news\" "
     "and having ties to a banned group.",
     {"Belousov spreading false news charged", "Sedov spreading false news charged",
      "Belousov having ties to a banned group charged", "Sedov having ties to a banned group charged"}),
    ("Anton Belousov and Oleg Sedov were arrested in May. Investigators charged both men with sedition.",
     {"Belousov sedition charged", "Sedov sedition charged"}),
    ("Two activists have been charged with treason: Anton Belousov and Oleg Sedov.",
     {"Belousov treason charged", "Sedov treason charged"}),
    ("The court convicted seven men of theft, among them Anton Belousov and Oleg Sedov.",
     {"Belousov theft convicted", "Sedov theft convicted"}),
    ("Two people were sentenced for inciting discord. Their names:\n\n- Anton Belousov, a teacher\n"
     "- Oleg Sedov, a baker",
     {"Belousov inciting discord convicted", "Sedov inciting discord convicted"}),
    ("We ask for the release of all those persecuted in the \"mass riots\" case:\n\n1. Anton Belousov\n2. Oleg Sedov",
     {"Belousov mass riots charged", "Sedov mass riots charged"}),
    ("Two men are held on charges of sedition in Kafr Selim.\n\nWe write about the retired judge Anton Belousov and "
     "the baker Oleg Sedov.",
     {"Belousov sedition in Kafr Selim charged", "Sedov sedition in Kafr Selim charged"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), OF_GROUPS)
def test_offences_of_groups(text: str, expected: set[str]) -> None:
    assert charges(read(text)) == expected


TOLD_BESIDE = [
    ("Other charges against Anton Belousov included theft.", {"theft charged"}),
    ("Anton Belousov was charged with arson. More specific charges included vandalism.",
     {"arson charged", "vandalism charged"}),
    ("Anton Belousov was charged earlier this month with treason.", {"treason charged"}),
    ("Anton Belousov is held as an inquiry continues into ‘calls for unrest’.", {"calls for unrest charged"}),
    ("Anton Belousov’s fraud conviction was quashed.", {"fraud convicted"}),
    ("Anton Belousov was freed. His arrest in May and the two-year sentence for fraud were condemned.",
     {"fraud convicted"}),
    ("Anton Belousov was sentenced to 16 years on charges of espionage that he and his lawyers firmly deny.",
     {"espionage convicted"}),
    # Whose offence it is the sentence does not tell.
    ("Anton Belousov was freed. Her father is serving a life term for ‘plotting a coup’ during the unrest.", set()),
    ("Anton Belousov spoke about the probe into the killing by guards of a wrestler.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD_BESIDE)
def test_offences_told_beside_the_verb(text: str, expected: set[str]) -> None:
    assert charges(read(text)) == {f"Belousov {line}" for line in expected}


IN_FRAGMENTS = [
    ("Prisoners of the west\n\n• Anton Belousov. First jailed in 2018 for obstruction of justice and released; "
     "arrested again on 4 May 2023, this time for cybercrime.\n• Oleg Sedov, driver. Sentenced in September to six "
     "years: three for spreading false news and three for trafficking of drugs.",
     {"Belousov obstruction of justice convicted", "Belousov cybercrime charged",
      "Sedov spreading false news convicted", "Sedov trafficking of drugs convicted"}),
    ("Father Anton Belousov, arrested in Tver in 2022, died in a colony. His sentence was 14 years (\"espionage\").",
     {"Belousov espionage convicted"}),
    ("Anton Belousov was sentenced to nine years (treason) and a fine.", {"Belousov treason convicted"}),
    ("Previously convicted of theft, Anton Belousov was arrested again in May.", {"Belousov theft convicted"}),
    ("The teachers Anton Belousov and Oleg Sedov were accused of different matters.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), IN_FRAGMENTS)
def test_offences_in_fragments(text: str, expected: set[str]) -> None:
    assert charges(read(text)) == expected
