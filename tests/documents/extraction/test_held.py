"""Who is a prisoner although no verb of arrest says so: in prison, on trial, wanted, listed, a term behind them."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import read, roles

MORE = "\n\nThis was told to us by the people of the town, and it is not what they had in mind for him."

HELD = [
    # A time served.
    "Anton Belousov served five years in a strict-regime colony.",
    "Anton Belousov, who served five years for a post, now lives in Vilnius.",
    "Having served three years, Anton Belousov left the country.",
    "Anton Belousov did his time in Mardin.",
    "Anton Belousov finished a four-year term in April.",
    "Anton Belousov has already spent 22 months in pre-trial detention.",
    "Anton Belousov, a poet, died two weeks after serving a ten-day jail term.",
    "Anton Belousov went free on 25 October after having completed four years.",
    "A court added two years to the term being served by the pastor Anton Belousov.",
    # In prison.
    "Still behind bars is the economist Anton Belousov.",
    "Still behind bars is the economist whose seminar she attended, Anton Belousov.",
    "Also behind bars are Anton Belousov and Pavel Rudin.",
    "Remaining in custody are Pavel Rudin and Anton Belousov.",
    "Anton Belousov is today in Linyi Prison.",
    "Anton Belousov languishes in Evin prison.",
    "Anton Belousov sits in remand prison No. 1.",
    "Anton Belousov, now in a Mordovian colony, wrote to us.",
    "Anton Belousov, held since May in Insein prison, is ill.",
    "Anton Belousov has been transferred to a punishment cell.",
    "Anton Belousov was thrown into prison.",
    "Anton Belousov was sent to a training centre.",
    "Anton Belousov was beaten by guards in the prison.",
    "Anton Belousov vanished into residential surveillance.",
    "Anton Belousov, 24, died in Obo prison on 19 February.",
    "After they put Anton Belousov away, she was afraid.",
    "They sent Anton Belousov to prison.",
    "Anton Belousov is a baker. He is now in a Mordovian colony.",
    "A prisoner named Anton Belousov was ill.",
    "His cellmate Anton Belousov wrote to us.",
    "Two men are still kept in prison: Pavel Rudin (it is his second time there) and Anton Belousov.",
    "The following remain in custody until May: the mayor of the Osh district Pavel Rudin, a poet Anton Belousov.",
    "The court announced sentences to two citizens of Ukraine, bakers Pavel Rudin and Anton Belousov.",
    "They ordered the detention of the well-known activist Anton Belousov for 15 days.",
    "A decision was made by the court against activists Pavel Rudin (Sedov), Oleg Sedov and Anton Belousov.",
    "1- Anton Belousov, pending investigations in Case No. 24 of 2023.",
    # Tried or wanted.
    "Anton Belousov is to stand trial in May.",
    "Anton Belousov, who pleaded guilty, was told to sit.",
    "Anton Belousov, one of the defendants, laughed.",
    "The prosecutor asked for nine years for the baker Anton Belousov.",
    "The case of Anton Belousov goes to court.",
    "Interpol issued a red notice for Anton Belousov.",
    "Anton Belousov is the subject of a warrant.",
    "Six others were tried with Oleg Sedov, including Pastor Pavel Rudin, Anton Belousov and Vera Rudina.",
    # Recognised, demanded, named in a list.
    "Memorial has recognised Anton Belousov as a political prisoner.",
    "Memorial considers Anton Belousov and Pavel Rudin political prisoners.",
    "We demand freedom for Anton Belousov.",
    "DETAINED\n\nPavel Rudin\nAnton Belousov\nVera Rudina\n",
    "List of political prisoners\n\n1. Pavel Rudin, baker\n2. Anton Belousov, tailor\n",
    "Behind bars today:\n\n- Pavel Rudin (Minsk)\n- Anton Belousov (Brest)\n",
    "Here are the names of the prisoners of conscience:\n\n1. Pavel Rudin\n2. Anton Belousov\n",
    "We call for the immediate and unconditional release of:\n\n1. Pavel Rudin\n2. Anton Belousov\n",
    'Our one demand: release all those who stand trial for the "riots":\n\n1. Pavel Rudin\n2. Anton Belousov\n',
    "Free all political prisoners:\n\n- Pavel Rudin\n- Anton Belousov\n",
    "We demand that the charges against the following people be dropped:\n\n- Pavel Rudin\n- Anton Belousov\n",
    "Stop the criminal cases against:\n\n- Pavel Rudin\n- Anton Belousov\n",
    # What happens to and is done by those who are tried.
    "Anton Belousov has been in the dock for a year.",
    "Anton Belousov is believed to be in a re-education camp in Hotan.",
    "Anton Belousov and his cousin are in the hands of the police of Osh.",
    "Anton Belousov is the youngest of the Osh group of prisoners.",
    "Anton Belousov used his last word to thank the baker.",
    "Anton Belousov called his wife from prison.",
    "Anton Belousov refused to enter a plea.",
    "Anton Belousov has begun serving a two-year term.",
    "Anton Belousov was denied bail.",
    "Anton Belousov's lawyer objected.",
    "For two months Pavel Rudin shared a cell with Anton Belousov.",
    "The court rejected appeals from Anton Belousov and Pavel Rudin.",
    "Together with her in the cell was Anton Belousov.",
    "In the glass cage: the editor Pavel Rudin and the driver, Anton Belousov.",
    "He raised the case of British national Anton Belousov.",
    "Anton Belousov did not go to the police as his bail conditions required.",
    "Pavel Rudin and Anton Belousov have a case to answer.",
    "They came to the trial of the teacher Anton Belousov.",
    "The judge told Anton Belousov to remain in custody.",
    "Her client, 22-year-old Anton Belousov, is a barista.",
    "The deacon Anton Belousov and eleven others sit in the isolator.",
    "First out was Anton Belousov.",
    "Also detained: Pavel Rudin (baker), Anton Belousov (student).",
    "Anton Belousov, a baker, completes two years of preventive detention.",
    "Anton Belousov walked out of Osh city court.",
    "Anton Belousov has 14 months left to serve.",
    "The convict, Anton Belousov, slept.",
    "The judge discharged the second accused, Anton Belousov.",
    "They baptised Anton Belousov, who would spend eleven years in the camps.",
    "The inspector produced Anton Belousov before the court.",
]


@pytest.mark.parametrize("text", HELD)
def test_prisoners(text: str) -> None:
    assert roles(read(text + MORE))["Anton Belousov"] == ("prisoner",)


FREE = [
    "Anton Belousov visited the prison.",
    "Anton Belousov works in the prison as a doctor.",
    "Anton Belousov was put in charge of the prison.",
    "Anton Belousov called for the release of Pavel Rudin.",
    "Anton Belousov served in the army for five years.",
    "Anton Belousov served five years as a judge's clerk.",
    "Anton Belousov, who spent five years in Berlin, came back.",
    "Anton Belousov was taken to hospital.",
    "Anton Belousov, one of the defendants' neighbours, laughed.",
    "The case of Anton Belousov's brother goes to court.",
    "The trial of Oleg Sedov was attended by Anton Belousov.",
    "The trial of teachers in the town was told of by Anton Belousov.",
    "Anton Belousov helped political prisoners.",
    "The letter for the release of the bakers was signed by:\n\n1. Pavel Rudin\n2. Anton Belousov\n",
    "We thank those who asked for the release of the bakers:\n\n1. Pavel Rudin\n2. Anton Belousov\n",
    "Scholars who ask to stop the prosecution of bakers:\n\n1. Pavel Rudin\n2. Anton Belousov\n",
    "Anton Belousov told them that there are no bakers in prison.",
    "The counsel for Pavel Rudin, Advocate Anton Belousov, objected.",
    "Judge Anton Belousov sentenced him to five years in a colony.",
    "POLITICAL PRISONERS\n\nIt rained.\n\nAnton Belousov, a baker, told us of the rain.",
]


@pytest.mark.parametrize("text", FREE)
def test_no_prisoners(text: str) -> None:
    assert "prisoner" not in roles(read(text + MORE))["Anton Belousov"]


def test_a_month_before_a_name_is_no_part_of_it() -> None:
    assert set(roles(read("In May Anton Belousov came. Last May Vera Rudina came." + MORE))) == {
        "Anton Belousov",
        "Vera Rudina",
    }


def test_a_court_over_the_end_of_a_line_that_ends_with_a_space() -> None:
    text = "The teacher Anton Belousov was sentenced to five years by the decision of the Baku Grave \nCrimes Court."
    assert [court.name for court in read(text).courts] == ["Baku Grave Crimes Court"]
