"""What people are by the words beside their names: in apposition, by a verb, by whose relative they are."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import read, roles


def of(text: str, name: str) -> tuple[str, ...]:
    return roles(read(text))[name]


TOLD = [
    # An age or a year of birth before the description.
    ("Anton Belousov, 54, chairman of the Union of Bakers, spoke.", ("representative",)),
    ("Anton Belousov, aged 54, a former member of parliament, spoke.", ("official",)),
    ("Anton Belousov, b. 1966, head of the Society of Readers, spoke.", ("representative",)),
    ("Anton Belousov, 68, who was a minister once, spoke.", ("official",)),
    # Deputies, presidents of what is no state.
    ("Anton Belousov, a tailor from Omsk and a deputy of the town council, came.", ("official",)),
    ("Anton Belousov, president of the union of bakers, came.", ("representative",)),
    ("Anton Belousov, president of the republic, came.", ("official",)),
    ("Anton Belousov, head of the jail, came.", ("official",)),
    # Lawyers and judges.
    ("The defence, represented by Anton Belousov, objected.", ("lawyer",)),
    ("Anton Belousov, who had first represented Oleg Sedov, left.", ("lawyer",)),
    ("The lawyer hired by the bakers, Anton Belousov, was ill.", ("lawyer",)),
    ("The judge presiding, Anton Belousov, nodded.", ("judge",)),
    ("It was read by presiding judge Oleg Sedov, with Anton Belousov and Pavel Rudin.", ("judge",)),
    ("The indictment was read by director of public prosecutions Anton Belousov.", ("prosecutor",)),
    # Who asks the questions, who examines books.
    ("He was interrogated by Anton Belousov for hours.", ("investigator",)),
    ("The officer handling the file, one Mr. Belousov, yawned.", ("investigator",)),
    ("The songs were analysed by the sociologist Vera Rudina and by Anton Belousov.", ("expert",)),
    ("The examination was carried out by Anton Belousov in Omsk.", ("expert",)),
    # Leaders.
    ("The party is led by Anton Belousov from abroad.", ("representative",)),
    ("Robert Pringle spoke and the alliance's former vice-chairman Anton Belousov left.", ("representative",)),
    # Two descriptions, one before the name or under it.
    ("Barrister and former alliance vice-chairwoman Vera Belousov left.", ("lawyer", "representative")),
    ("A former mayor of Osh, Anton Belousov was ill.", ("official",)),
    ("Anton Belousov, 71\n\nThe poet and former head of the Union of Bakers was ill.\n\nVera Rudina, 40\n\nA nurse.",
     ("representative",)),
    # Barristers, ranks, legislators, heads of states.
    ("Anton Belousov SC, representing Sedov, stood up. Oleg Sedov sat.", ("lawyer",)),
    ("Anton Belousov, representing the defendants, stood up.", ("lawyer",)),
    ("Lt. Col. Anton Belousov ordered it.", ("official",)),
    ("Investigator Major Anton Belousov opened the case.", ("investigator",)),
    ("Anton Belousov, who leads the investigation, refused.", ("investigator",)),
    ("Rep. Anton Belousov called for it.", ("official",)),
    ("The ambassador to Egypt, Anton Belousov, came.", ("official",)),
    ("The Belarusian leader Anton Belousov said so.", ("official",)),
    ("The Belarusian opposition leader Anton Belousov said so.", ("representative",)),
    ("Several former officials of the region, including Anton Belousov and Oleg Sedov, came.", ("official",)),
    ("Anton Belousov presided over the trial.", ("judge",)),
    ("The secret witness turned out to be Anton Belousov.", ("witness",)),
    # Of a university, of an organisation.
    ("Anton Belousov, a senior researcher at Omsk University, said so.", ("expert",)),
    ("Anton Belousov, Amnesty International's Researcher on Central Asia, said so.", ("representative",)),
    ("Anton Belousov, a spokesman for the ministry, said so.", ("official", "representative")),
    ("Contact: Anton Belousov, (336) 555-0147", ("representative",)),
    ("Bishop Anton Belousov made no statement.", ("representative",)),
    ("He was told by Maître Anton Belousov.", ("lawyer",)),
    ("Anton Belousov, of the Omsk bar until 2019, was ill.", ("lawyer",)),
    ("It is the work of the Osh City Court, chaired by Counsellor Anton Belousov.", ("judge",)),
    ("The police of Oleg Sedov and Anton Belousov came.", ("official",)),
    ("[PHOTO: A street in Osh, June 20, 2023. BBC/Anton Belousov]", ("author",)),
    # Relatives.
    ("In that year Vera Rudina married a baker, Anton Belousov, and they moved to the town.", ("relative",)),
    # Whom somebody killed.
    ("A driver, Anton Belousov, was shot dead near the gate.", ("victim",)),
    ("In the spring Anton Belousov, a retired sailor, was shot on the bridge over the river.", ("victim",)),
    ("He showed it to Captain Anton Belousov, that is the investigator, at noon.", ("investigator",)),
    ("Her husband, Anton Belousov, was called in as a witness.", ("relative", "witness")),
    ("He married, in 1971, Anna Belousova.", ("relative",)),
    ("The government of Anton Belousov fell.", ("official",)),
    # Who signs for a body, who translates.
    ("We ask for help.\n\nFor the Committee of Bakers:\nAnton Belousov\n\nOmsk", ("author",)),
    ("[Tr. by Anton Belousov]", ("author",)),
    ("The indictment was signed by Anton Belousov, deputy prosecutor of the region.", ("prosecutor",)),
    ("A film-maker is on trial in the town. Anton Belousov reports.", ("author",)),
    ("Anton Belousov, Leader of the Islamic Republic of Iran, was told.", ("official",)),
    # Not these.
    ("Vera Rudina has been an advocate for her friend, Anton Belousov, for years.", ("other",)),
    ("Anton Belousov, asked the judge for a glass.", ("other",)),
    ("Freedom of speech advocate Anton Belousov came.", ("other",)),
    ("Anton Belousov, a father of three, came.", ("other",)),
    ("According to the lawyer, Anton Belousov slept badly.", ("other",)),
    ("Anton Belousov, whose lawyers objected, came.", ("other",)),
    ("A judge in Omsk gave Anton Belousov a look.", ("other",)),
    ("The late Anton Belousov wrote it.", ("other",)),
    # Titles, parts in a trial, names that a second sentence gives.
    ("Av. Anton Belousov called the search unlawful.", ("lawyer",)),
    ("Her colleague Me Anton Belousov objected.", ("lawyer",)),
    ("Av. Anton Belousov was arrested at home.", ("prisoner", "lawyer")),
    ("According to his defender Anton Belousov, it was a button.", ("lawyer",)),
    ("Both are represented by Oleg Sedov, the third by Anton Belousov.", ("lawyer",)),
    ("Defended by: Oleg Sedov and Anton Belousov (both cases).", ("lawyer",)),
    ("Their counsel, Oleg Sedov and Anton Belousov, objected.", ("lawyer",)),
    ("The independence of judges and lawyers, Anton Belousov thinks, is lost.", ("other",)),
    ("The bench, presiding judge Oleg Sedov and members Vera Rudina and Anton Belousov, retired.", ("judge",)),
    ("Oleg Sedov was sentenced at the Baku Serious Crimes Court by Anton Belousov to five years.", ("judge",)),
    ("What of the judge? The judge was young. Her name was Vera Belousova.", ("judge",)),
    ("On the papers the investigator's name is Anton Belousov.", ("investigator",)),
    ("It was Captain Anton Belousov who led the interrogation.", ("investigator",)),
    ("For the state: Anton Belousov, in a new suit.", ("prosecutor",)),
    ("The prosecutor's assistant Anton Belousov nodded.", ("prosecutor",)),
    ("The state prosecutor, a young man, Anton Belousov, nodded.", ("prosecutor",)),
    ("The Crown was represented by Anton Belousov.", ("prosecutor",)),
    ("Counsel for the Crown, Anton Belousov, agreed.", ("prosecutor",)),
    ("Anton Belousov is representing them.", ("lawyer",)),
    ("The jury heard from Anton Belousov, a neighbour.", ("witness",)),
    ("The defence called the ethnographer Anton Belousov.", ("expert",)),
    ("The scholar Anton Belousov, who was called by the defence, spoke.", ("expert",)),
    ("Anton Belousov examined the brochures of the sect at the request of the investigation.", ("expert",)),
    ("The senior investigator for important cases Colonel Anton Belousov came.", ("investigator",)),
    ("Anton Belousov (baker) was a public defender at the trial.", ("lawyer",)),
    # What they lead.
    ("The opposition chief Anton Belousov came.", ("representative",)),
    ("The group, founded by his pupil Anton Belousov, has few members.", ("representative",)),
    ("The president of the Union of Bakers, Av. Anton Belousov, came.", ("lawyer", "representative")),
    ("The Union of Bakers met. Its president Anton Belousov came.", ("representative",)),
    ("A spokesman of the ministry, Anton Belousov, wrote.", ("official", "representative")),
    ("The village chairman Anton Belousov came.", ("official",)),
    ("The warden of Osh, a man named Anton Belousov, refused.", ("official",)),
    ("Anton Belousov, 51, dentist, president of the Union of Bakers, came.", ("representative",)),
    ("Speaking for the Union of Bakers, Anton Belousov said no.", ("representative",)),
    ("Anton Belousov, former member of the parliament, baker, came.", ("official",)),
    ("Anton Belousov, who sat for the Lamp Party in the city assembly, came.", ("official",)),
    ("The theatre director Anton Belousov came.", ("other",)),
    ("Anton Belousov, deputy for the ruling party, came.", ("official",)),
    ("The aunt who raised him, Vera Belousova, came.", ("relative",)),
    ("The lone eyewitness, a baker Anton Belousov, spoke.", ("witness",)),
    ("Sub-inspector Anton Belousov came.", ("official",)),
    # Who only stands beside them.
    ("Lawyers Oleg Sedov (for Anton Belousov) and Vera Rudina came.", ("other",)),
    ("Vera Rudina, represented by our colleague Anton Belousov, came.", ("lawyer",)),
    ("The investigator, a major Belousov, smiled.", ("investigator",)),
    ("Expert-linguist Anton Belousov found signs of enmity.", ("expert",)),
    ("Anton Belousov of Lamp Radio, who was questioned on Monday as a witness, left.", ("witness",)),
    ("Anton Belousov was disbarred last year.", ("lawyer",)),
    ("For the media: Anton Belousov, Union of Bakers.", ("representative",)),
    # Who made the text.
    ("Photographs of the vigil: Anton Belousov", ("author",)),
    ("Motion tabled by Oleg Sedov (Renew), Vera Rudina (EPP) and Anton Belousov (S&D).", ("author",)),
    ("It rained for two weeks and nobody had come to the gate.\n\nVera Rudina & Anton Belousov\nTver\n", ("author",)),
    ("With hope,\n\nThe union of bakers:\nAnton Belousov\nChairman of the union\n", ("representative", "author")),
    ("Yours sincerely,\n\nINFORMATION\n\nAnton Belousov, 31, was at home.\n", ("other",)),
    ("It rained all day.\n\nYours,\nVera Rudina and Anton Belousov\n", ("author",)),
    ("It rained all day.\n\nOn behalf of the board,\nAv. Anton Belousov\n", ("lawyer", "author")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_what_people_are(text: str, expected: tuple[str, ...]) -> None:
    found = roles(read(text))
    name = next(name for name in found if name.endswith(("Belousov", "Belousova")))
    assert found[name] == expected


KIN = [
    "Oleg Sedov was arrested in May. His brother, Anton Belousov, was fined 500 rubles in June. Sedov slept.",
    "Oleg Sedov was arrested together with his brother-in-law Anton Belousov. Sedov is ill. Sedov writes.",
    "Vera Rudina and Oleg Sedov came. Sedov's brother Anton Belousov was detained. Sedov is ill. Sedov writes.",
    "Oleg Sedov was arrested. They met Anton Belousov, his father and a baker; he was fined 500 rubles. Sedov writes.",
    "Oleg Sedov was arrested. The baker's brother, Anton Belousov, was fined 500 rubles. Sedov is ill. Sedov writes.",
    "Oleg Sedov was held for his brother, Anton Belousov, who is wanted. Sedov is ill. Sedov writes.",
]


@pytest.mark.parametrize("text", KIN)
def test_a_prisoner_who_is_anothers_relative(text: str) -> None:
    assert of(text, "Anton Belousov") == ("prisoner", "relative")


def test_several_names_in_one_line_of_signatures() -> None:
    found = roles(read("We ask for justice.\n\nSigned:\n\nMarta Rivas\nRosa and Rubén Peralta\nCarlos Castro\n"))
    assert found == dict.fromkeys(("Marta Rivas", "Rosa", "Rubén Peralta", "Carlos Castro"), ("author",))


def test_those_who_speak_in_a_letter_of_families() -> None:
    text = (
        "I am Vera Rudina. My husband is the baker Pavel Rudin. He was arrested in May.\n\n"
        "We are Oleg and Anton Belousov, 16 and 19. Our mother was fined.\n\nCome out.\n\n"
        "Vera Rudina, Oleg Belousov, Anton Belousov\n"
    )
    found = roles(read(text))
    assert found["Vera Rudina"] == found["Anton Belousov"] == ("relative", "author")
