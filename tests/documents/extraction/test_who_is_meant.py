"""Whom titles, "the others", "the 41-year-old" and pronouns mean, over sentences and clauses."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import read

TOLD = [
    # (text, events without dates and terms, each of whom)
    # A title tells namesakes apart.
    ("Yusuf Karim Nasser and Noor Samir Nasser run a shop. Mr. Nasser was arrested in May. Ms. Nasser was fined 200 "
     "euros.", {"arrest Yusuf", "fine Noor", "Noor fine 200 EUR"}),
    # Those who are left of a group, and "they" of the same sentence.
    ("Anton Belousov, Oleg Sedov and Rita Halina were arrested in Omsk. Sedov was released. The other two were in "
     "prison until the trial, at which they were each sentenced to six years.",
     {"arrest Anton", "arrest Oleg", "arrest Rita", "release Oleg", "conviction Anton", "conviction Rita",
      "Anton imprisonment 72", "Rita imprisonment 72"}),
    # Told by the age, or as somebody's client.
    ("Police arrested Anton Belousov in May. In June a judge sentenced the 41-year-old to two years in prison.",
     {"arrest Anton", "conviction Anton", "Anton imprisonment 24"}),
    ("Police searched the office of Anton Belousov. His lawyer said that her client had been arrested.",
     {"search Anton", "arrest Anton"}),
    # What is denied of another one did happen to the first.
    ("Police arrested Anton Belousov and his wife, Rita Halina. She was freed. He was not.",
     {"arrest Anton", "arrest Rita", "release Rita"}),
    # "Both" and "all" behind those whom they mean; a clause about the name before the verb.
    ("Judge Oleg Sedov jailed Anton Belousov for a year. Rita Halina and Inga Rudina, who had both confessed, were "
     "given two years in prison.", {"conviction Anton", "conviction Rita", "conviction Inga", "Anton imprisonment 12",
                              "Rita imprisonment 24", "Inga imprisonment 24"}),
    ("Judge Oleg Sedov will hear the plea of Anton Belousov, who led the choir and is charged with theft.",
     {"charge Anton"}),
    # Somebody more at the end, the three others, every one of them.
    ("The dentist Anton Belousov was led away, and the trainer of the team, Oleg Sedov.",
     {"arrest Anton", "arrest Oleg"}),
    ("Anton Belousov, Oleg Sedov, Rita Halina and Inga Rudina were arrested. Sedov was released, the three others were "
     "charged.", {"arrest Anton", "arrest Oleg", "arrest Rita", "arrest Inga", "release Oleg", "charge Anton",
                  "charge Rita", "charge Inga"}),
    ("Anton Belousov was detained in May. Rita Halina was detained in June. Every one of the two is charged with "
     "theft.",
     {"arrest Anton", "arrest Rita", "charge Anton", "charge Rita"}),
    ("The court gave fourteen years to Anton Belousov, thirteen each to Oleg Sedov and Rita Halina.",
     {"conviction Anton", "conviction Oleg", "conviction Rita", "Anton imprisonment 168", "Oleg imprisonment 156",
      "Rita imprisonment 156"}),
    # The bare surname is of who is named in his own right; "his" goes on with "he".
    ("Anton Belousov wrote poems. His daughter, Maria Belousov, sings. A court in Omsk jailed Belousov for a year.",
     {"conviction Anton", "Anton imprisonment 12"}),
    ("Anton Belousov is old. He wrote to Oleg Sedov. As an answer his house was searched.", {"search Anton"}),
    ("Anton Belousov and Rita Halina were jailed for a year. In May police had detained all those named above except "
     "Halina, who was detained at sea.", {"conviction Anton", "conviction Rita", "arrest Anton", "arrest Rita",
                                          "Anton imprisonment 12", "Rita imprisonment 12"}),
    # Both of those whom the same sentence names; a lawyer may be one of them.
    ("Police deported Anton Belousov and Oleg Sedov; both were arrested at the airport.",
     {"arrest Anton", "arrest Oleg"}),
    ("The cook Rita Halina spoke. The lawyer Anton Belousov spoke too.\n\nBoth were arrested in Omsk.",
     {"arrest Anton", "arrest Rita"}),
    # "She" goes on from the woman of the sentence before; a trade before a name that is not known is of that one.
    ("Bai Amarhan was arrested in Omsk. Ten days ago the turn came for the nurse Rita Halina. She was jailed for a "
     "year.", {"arrest Bai", "conviction Rita", "Rita imprisonment 12"}),
    # The verb told once, for each with a day.
    ("They were arrested in Omsk, one after the other: Anton Belousov on 8 June 2021, and Rita Halina on 5 July 2021.",
     {"arrest Anton", "arrest Rita"}),
    ("Anton Belousov was arrested on 8 June 2021, and Rita Halina, a cook of the town, at the airport on 5 July 2021.",
     {"arrest Anton", "arrest Rita"}),
    # Of whom a quotation is, so was somebody else, and the verb before its subject.
    ('"They arrested me in the street," Rita Halina wrote from prison. "I was given three years in prison."',
     {"arrest Rita", "conviction Rita", "Rita imprisonment 36"}),
    ("Rita Halina was arrested in Omsk. So was Oleg Sedov.", {"arrest Rita", "arrest Oleg"}),
    ("In the town was detained the baker Oleg Sedov.", {"arrest Oleg"}),
    # All six as the object; a time that was spent is no term.
    ("The accused were Anton Belousov and Oleg Sedov. The court convicted both, Belousov to ten years in prison.",
     {"conviction Anton", "conviction Oleg", "Anton imprisonment 120"}),
    ("After eight months in prison, Rita Halina died in Omsk.", {"death Rita"}),
    # Who signs a letter; whom a court has taken.
    ("Dear friends,\n\nThank you for the cards. They arrested me in May.\n\nYours, Anton Belousov", {"arrest Anton"}),
    ("The Omsk Regional Court ordered the arrest of Anton Belousov and Rita Halina.", {"arrest Anton", "arrest Rita"}),
    ("Prosecutors ordered the arrest of Anton Belousov.", set()),
    # Whatever describes those of a list, but no verb: the term is of the first.
    ("Rita Halina, leader of the market women, and Oleg Sedov, her driver, were arrested.",
     {"arrest Rita", "arrest Oleg"}),
    ("Rita Halina, 58, a baker, Inga Rudina, owner of a kiosk, and Oleg Sedov, 24, were arrested in Omsk.",
     {"arrest Rita", "arrest Inga", "arrest Oleg"}),
    ("Rita Halina, a cook from Omsk, got two years in prison; Inga Rudina, a baker, was released.",
     {"conviction Rita", "Rita imprisonment 24", "release Inga"}),
    # The lawyer and not the clients; the brother and not whose brother he is.
    ("Lawyer Oleg Sedov, who represents Rita Halina and Inga Rudina, was removed from the hearing and fined 5,000 "
     "euros.", {"fine Oleg", "Oleg fine 5000 EUR"}),
    ("The brother of Oleg Sedov, Anton Sedov, was searched at the border. In May a court jailed him for a year.",
     {"conviction Anton", "Anton imprisonment 12"}),
    # The second participle goes with the auxiliary of the first.
    ("Rita Halina was met by Oleg Sedov at the airport and arrested in the evening.", {"arrest Rita"}),
    ("Rita Halina, her cameraman Oleg Sedov and their driver were stopped at a bridge and detained overnight.",
     {"arrest Rita", "arrest Oleg"}),
    ("Rita Halina was arrested in Omsk. On 22 May she was taken to the court and released by the judge.",
     {"arrest Rita", "release Rita"}),
    # The trade of several.
    ("Two reporters, Rita Halina and Oleg Sedov, had dinner with a clerk. The correspondents were arrested outside.",
     {"arrest Rita", "arrest Oleg"}),
    # Those who are named below, in a list of as many as were counted; all of the list above, two of them in one item.
    ("Judge Anton Belousov presided. Three accused have been on trial since June.\n\nThe case: a choir met in Omsk. "
     "All of them were detained.\n\nThe verdict: all is well.\n\n- Rita Halina, a cook, was released.\n\n- Inga "
     "Rudina and Oleg Sedov, both drivers, were fined 200 euros each.",
     {"arrest Rita", "arrest Inga", "arrest Oleg", "release Rita", "fine Inga", "fine Oleg", "Inga fine 200 EUR",
      "Oleg fine 200 EUR"}),
    ("The defendants are:\n\n- Dr. Rita Halina, professor in Omsk, and her husband Oleg Sedov, a translator;\n\n- "
     "Inga Rudina, a cook.\n\nThe prosecution accuses all the defendants of treason. All three were arrested.",
     {"arrest Rita", "arrest Inga", "arrest Oleg"}),
    # Whose son the text has named.
    ("Anton Belousov was detained together with his son Oleg Belousov. The son was released, the father was charged "
     "with theft.", {"arrest Anton", "arrest Oleg", "release Oleg", "charge Anton"}),
    # The lawyer of whom the last sentence tells a life may be accused.
    ("Anton Belousov was arrested. The third case is that of the lawyer Oleg Sedov. Sedov is 72 and was the head of a "
     "choir. He received a suspended sentence of one year.",
     {"arrest Anton", "conviction Oleg", "Oleg suspended 12"}),
    # Who is named in the next sentence, or by the same noun later; not who only speaks of it.
    ("A teacher from Omsk was sentenced to five years in prison. Rita Halina, 44, was found guilty of treason.",
     {"conviction Rita", "Rita imprisonment 60"}),
    ("A court in Omsk has jailed a blogger for six years. Anton Belousov, 31, was found guilty of treason.",
     {"conviction Anton", "Anton imprisonment 72"}),
    ("An editor was arrested in Omsk. The paper is old. The editor, Rita Halina, was fined 200 euros.",
     {"arrest Rita", "fine Rita", "Rita fine 200 EUR"}),
    ("A teacher was arrested in Omsk on Monday. Oleg Sedov said that it was a mistake.", set()),
    # A list after a colon, each of whom has facts of his own, and none of the others'.
    ("Some 190 prisoners were released on 2 November 2005. They included: Anton Belousov, arrested in 1992; Oleg Sedov "
     "and Pavel Rudin, teachers from Omsk arrested in May 2003; and Rita Halina, who was fined 200 euros.",
     {"release Anton", "release Oleg", "release Pavel", "release Rita", "arrest Anton", "arrest Oleg", "arrest Pavel",
      "fine Rita", "Rita fine 200 EUR"}),
    # Both of those whom the item begins with, whatever one of them teaches; the two who were accused, not officials.
    ("The defendants are:\n\n- Dr. Rita Halina, professor at Omsk University, and her husband Oleg Sedov, both taken "
     "from their flat on 5 May 2019;\n- Anton Belousov, arrested in Omsk.",
     {"arrest Rita", "arrest Oleg", "arrest Anton"}),
    # "Who" right after a name is its bearer, whatever stands before it.
    ("Lawyer Rita Halina, for the accused Oleg Sedov, who was fined 300 euros, said her client was ill.",
     {"fine Oleg", "Oleg fine 300 EUR"}),
    ("Rita Halina, a friend of Oleg Sedov, who was fined 300 euros, visited him.", {"fine Oleg", "Oleg fine 300 EUR"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_who_is_meant(text: str, expected: set[str]) -> None:
    found = read(text)
    given = {p.id: p.name.split()[0] for p in found.persons}
    told = {f"{event.kind} {given[person]}" for event in found.events for person in event.persons}
    for term in found.sentences:
        measure = term.months if term.amount is None else f"{term.amount:g} {term.currency}"
        told.add(f"{given[term.person]} {term.kind} {measure}")
    assert told == expected
