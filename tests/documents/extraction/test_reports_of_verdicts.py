"""Verdicts as agencies and yearly reports tell them: whose term, whose article, which offence in words."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import charges, read, sentences

TERMS = [
    ("The court gave the cook Anton Belousov five years in prison and the waiters Oleg Sedov, Rita Halina and "
     "Marat Tulegenov, their lawyer said, went home.",
     {"Belousov imprisonment 60"}),
    ("The bakers Anton Belousov and Oleg Sedov got seven years each; Rita Halina got three years, Marat Tulegenov "
     "and Ivan Karpov two years.",
     {"Belousov imprisonment 84", "Sedov imprisonment 84", "Halina imprisonment 36", "Tulegenov imprisonment 24",
      "Karpov imprisonment 24"}),
    ("Anton Belousov, who has been serving 11 years since 2019, shares a cell with Oleg Sedov, whom a court in Omsk "
     "first cleared and then, at a second trial, sent down for nine years.",
     {"Belousov imprisonment 132", "Sedov imprisonment 108"}),
    ("The judges convicted Mr. Belousov and Ms. Halina. Ms. Halina was sentenced to six years of imprisonment; "
     "Mr. Belousov to four years and six months, to be followed by exile. The higher court reduced the sentence of "
     "Mr. Belousov to three years in view of his age.",
     {"Halina imprisonment 72", "Belousov imprisonment 54", "Belousov imprisonment 36"}),
    ("The cassation court lowered Rita Halina's sentence from 14 years to 11.",
     {"Halina imprisonment 168", "Halina imprisonment 132"}),
    ("Rita Halina came home in May after having completed three years.", {"Halina imprisonment 36"}),
    ("Oleg Sedov received nine and Rita Halina four, though the prosecutor had asked for more. Both got years, not "
     "months: Anton Belousov received two years.",
     {"Belousov imprisonment 24"}),
    ("Anton Belousov got six years; Oleg Sedov received eight and Rita Halina two, though she had a baby.",
     {"Belousov imprisonment 72", "Sedov imprisonment 96", "Halina imprisonment 24"}),
    ("The court in Van gave Rita Halina two years, one month and fifteen days.", {"Halina imprisonment 25.5"}),
    ("A court in Omsk sentenced Oleg Sedov to one year in prison. At the retrial in June the judge turned it into a "
     "fine of 900 euros.",
     {"Sedov imprisonment 12", "Sedov fine 900 EUR"}),
    ("Oleg Sedov had served three of the four years and one month to which he was sentenced.",
     {"Sedov imprisonment 49"}),
    ("Rita Halina, whose sentence of six years and two months was upheld, is ill.", {"Halina imprisonment 74"}),
    ("Oleg Sedov's prison term was extended by three years in 2023.", {"Sedov imprisonment 36"}),
    ("The verdict: 20 months' imprisonment for Oleg Sedov, three years for Anton Belousov and a fine of 700 euros for "
     "Rita Halina.",
     {"Sedov imprisonment 20", "Belousov imprisonment 36", "Halina fine 700 EUR"}),
    ("Sentences ranged from two years for Rita Halina to eight years for Oleg Sedov.",
     {"Halina imprisonment 24", "Sedov imprisonment 96"}),
    ("Oleg Sedov was hit with a fine of 4,000 lira.", {"Sedov fine 4000 TRY"}),
    ("Oleg Sedov was ordered to pay 350 euros.", {"Sedov fine 350 EUR"}),
    ("The prosecutors want the baker Oleg Sedov to get nine years in prison.", set()),
    ("Oleg Sedov was sentenced to five and half years by the district court.", {"Sedov imprisonment 66"}),
    ("Oleg Sedov was given seven and a \nhalf years, Anton Belousov six \nyears in prison.",
     {"Sedov imprisonment 90", "Belousov imprisonment 72"}),
    ("Oleg Sedov is serving a three- \nyear prison sentence.", {"Sedov imprisonment 36"}),
    ("Oleg Sedov was found guilty of poisoning Anton Belousov and sentenced to 18 years in prison. Anton Belousov "
     "was a driver.",
     {"Sedov imprisonment 216"}),
    ("The court sentenced Oleg Sedov, his sister Rita Halina and their cousin, Marat Tulegenov, to six years in "
     "prison.",
     {"Sedov imprisonment 72", "Halina imprisonment 72", "Tulegenov imprisonment 72"}),
    ("The court sentenced Oleg Sedov and Rita Halina to between five and a half and six years in prison.", set()),
    ("Oleg Sedov had served four years of a nine-year prison term.", {"Sedov imprisonment 108"}),
    ("Oleg Sedov was sentenced to two years' imprisonment and four months' \"correctional work\".",
     {"Sedov imprisonment 24", "Sedov community_service 4"}),
    ("Oleg Sedov was freed as part of a swap that included Anton Belousov, who was sentenced to life imprisonment for "
     "murder.",
     {"Belousov imprisonment -"}),
    ("Oleg Sedov was detained on 16 October and charged with picketing. On 28 October the district court imposed a "
     "fine "
     "of 90 euros.",
     {"Sedov fine 90 EUR"}),
    ("The high court cut the prison sentences of Rita Halina, editor of a weekly, and her deputy editor, Oleg "
     "Sedov, to five and two years respectively.",
     {"Halina imprisonment 60", "Sedov imprisonment 24"}),
    ("Oleg Sedov is charged with sedition. A new law raised the prison term for sedition to nine years.", set()),
    ("For \"Oleg Sedov, six years in prison\" read \"Oleg Serov, seven years in prison\".", {"Serov imprisonment 84"}),
    ("Rita Halina was sentenced to three years' probation.", {"Halina suspended 36"}),
    ("Rita Halina was sentenced to eight years in prison and five years' probation.", {"Halina imprisonment 96"}),
    ("Rita Halina was jailed for six years after a trial that ran for 40 days.", {"Halina imprisonment 72"}),
    ("Rita Halina got 17 years and Oleg Sedov 13 years, with the first four and three years respectively to be served "
     "in prison.",
     {"Halina imprisonment 204", "Sedov imprisonment 156"}),
    ("Rita Halina had another 20 months added to her sentence.", {"Halina imprisonment 20"}),
    ("The sentences, handed down in Omsk, were:\n- 20 years in prison for Anton Belousov\n- 12 for Oleg Sedov and a "
     "fine",
     {"Belousov imprisonment 240", "Sedov imprisonment 144"}),
    ("Anton Belousov received 20 years, Oleg Sedov and Rita Halina five, Marat Tulegenov 14 and Ivan Karpov 13.",
     {"Belousov imprisonment 240", "Sedov imprisonment 60", "Halina imprisonment 60", "Tulegenov imprisonment 168",
      "Karpov imprisonment 156"}),
    ("A court in Omsk sentenced Oleg Sedov to 4 1/2 years in prison and Rita Halina to 2½ years.",
     {"Sedov imprisonment 54", "Halina imprisonment 30"}),
    ("Oleg Sedov was sentenced to one year's restriction of freedom.", {"Sedov other 12"}),
    ("Writers deplore the six-year jail sentence that a Hanoi court passed on the poet Oleg Sedov on 2 June, a week "
     "after the poet Anton Belousov was given a three-year sentence.",
     {"Sedov imprisonment 72", "Belousov imprisonment 36"}),
    ("In May Oleg Sedov's three-year jail term was reduced to a suspended sentence of the same length.",
     {"Sedov imprisonment 36", "Sedov suspended 36"}),
    ("The court convicted the baker Oleg Sedov. He will spend 2 years in an open-type institution.", {"Sedov other "
     "24"}),
    ("Three men were sentenced to nine years in prison for treason. The defendants, Oleg Sedov, Marat Tulegenov and "
     "Ivan "
     "Karpov, denied the charges.",
     {"Sedov imprisonment 108", "Tulegenov imprisonment 108", "Karpov imprisonment 108"}),
    ("Oleg Sedov was given four years in prison. Anton Belousov died in prison in May. He was serving ten years.",
     {"Sedov imprisonment 48", "Belousov imprisonment 120"}),
    ("Oleg Sedov had his sentence commuted to 25 years in prison.", {"Sedov imprisonment 300"}),
    ("Anton Belousov was tried in May. In June the president commuted the death sentences of the Ugandan nationals "
     "Oleg "
     "Sedov and Rita Halina to 20 years in prison.",
     {"Sedov imprisonment 240", "Halina imprisonment 240"}),
    ("Oleg Sedov was given a suspended sentence. Rita Halina got a two-year suspended sentence.",
     {"Sedov suspended -", "Halina suspended 24"}),
    ("Oleg Sedov was given a suspended sentence. The court gave Oleg Sedov two years, suspended.",
     {"Sedov suspended 24"}),
    ("Oleg Sedov was sentenced to a large fine.", {"Sedov fine -"}),
    ("Oleg Sedov and two others were convicted of joining a banned party and each sentenced to six years.",
     {"Sedov imprisonment 72"}),
    ("The court sentenced Anton Belousov to 17 years, Oleg Sedov and a well known human rights defender Marat "
     "Tulegenov "
     "to 11 years and Ivan Karpov to 6 years in prison.",
     {"Belousov imprisonment 204", "Sedov imprisonment 132", "Tulegenov imprisonment 132", "Karpov imprisonment 72"}),
    ("Anton Belousov and Oleg Sedov were sentenced to 17 and 16 years of imprisonment, Marat Tulegenov and Ivan Karpov "
     "to 11 years.",
     {"Belousov imprisonment 204", "Sedov imprisonment 192", "Tulegenov imprisonment 132",
      "Karpov imprisonment 132"}),
    ("The court found them guilty and sentenced to imprisonment in a colony for a term of:\n\nAnton Belousov to 17 "
     "years\n\nOleg Sedov to 16 years",
     {"Belousov imprisonment 204", "Sedov imprisonment 192"}),
    ("Oleg Sedov got 13 years after a trial behind closed doors.", {"Sedov imprisonment 156"}),
]  # fmt: skip

CHARGES = [
    ("A court in Minsk jailed Anton Belousov, Oleg Sedov, Rita Halina and Marat Tulegenov, their lawyer Ivan Karpov "
     "said. All four were found guilty of theft under Article 205 of the Criminal Code. Belousov and Sedov were also "
     "convicted of fraud (Article 209) and of forgery (Article 380), Halina and Tulegenov of extortion and bribery "
     "under Articles 208 and 431, respectively.",
     {"Belousov 205 convicted", "Sedov 205 convicted", "Halina 205 convicted", "Tulegenov 205 convicted",
      "Belousov 209 convicted", "Sedov 209 convicted", "Belousov 380 convicted", "Sedov 380 convicted",
      "Halina 208 convicted", "Tulegenov 431 convicted"}),
    ("The judge convicted Anton Belousov, Oleg Sedov and Rita Halina under Criminal Code Article 405, Part 1 "
     "(organising a banned group) and Criminal Code Article 256, Part 2.",
     {"Belousov 405/1 convicted", "Sedov 405/1 convicted", "Halina 405/1 convicted", "Belousov 256/2 convicted",
      "Sedov 256/2 convicted", "Halina 256/2 convicted"}),
    ("Anton Belousov and Oleg Sedov were detained on 28 May and charged with sedition (Article 124).",
     {"Belousov 124 charged", "Sedov 124 charged"}),
    ("The remaining three had pleaded guilty to sedition under section 10(1) of the Crimes Ordinance. Of these Rita "
     "Halina was jailed for 12 months; Oleg Sedov and Anton Belousov were each handed 15 months.",
     {"Halina 10/1 convicted", "Sedov 10/1 convicted", "Belousov 10/1 convicted"}),
    ("1. Anton Belousov. Detained in May. Accused of \"contempt\" (art. 185 of the Penal Code).\n\n"
     "2. Rita Halina. Same case, same accusation. Detained later.",
     {"Belousov 185 charged", "Halina 185 charged"}),
    ("Name: Anton Belousov\nCharge: Article 405, Part 2 of the Criminal Code\nSentence: 5 years in prison\n\n"
     "Name: Oleg Sedov\nCharge: same\nSentence: 4 years in prison",
     {"Belousov 405/2 convicted", "Sedov 405/2 convicted"}),
    ("7. Anton Belousov \n\nDate of arrest: 4 May 2021 \n\n12 http://report.example/abc \n\n31 \n\n"
     "Charges: Criminal Code Articles 192 (illegal business by which a large \nincome (above the limit) was made or "
     "great damage was caused to people, firms, banks and the state); 205.1 \n(passing off goods under the name or "
     "the sign of somebody else for gain, more than once); \nand 213.2 (evasion of taxes by an organised group) 320 "
     "(forging a passport) \n\nPlace of detention: Prison No. 3",
     {"Belousov 192 charged", "Belousov 205.1 charged", "Belousov 213.2 charged", "Belousov 320 charged"}),
    ("Rita Halina got 15 years on charges that include calls for rebellion and arson, her sister said.",
     {"Halina calls for rebellion convicted", "Halina arson convicted"}),
    ("Oleg Sedov was freed after having served half of a six-year sentence for \"public insults\".",
     {"Sedov public insults convicted"}),
    ("Rita Halina was remanded in custody by a judge in Omsk. The allegation is aiding a banned party.",
     {"Halina aiding a banned party charged"}),
    ("Rita Halina is awaiting trial for allegedly insulting the flag.",
     {"Halina allegedly insulting the flag charged"}),
    ("Oleg Sedov, convicted by an emergency court of \"spreading rumours\", is free.",
     {"Sedov spreading rumours convicted"}),
    ("Oleg Sedov was acquitted of arson and convicted only of \"negligence\".",
     {"Sedov arson acquitted", "Sedov negligence convicted"}),
    ("Oleg Sedov was held on bribery charges that he called absurd; he was freed in May.",
     {"Sedov bribery charges charged"}),
    ("A court handed down a five-year prison sentence to the baker Oleg Sedov for insulting the governor.",
     {"Sedov insulting the governor convicted"}),
    ("Oleg Sedov faces charges of inciting hatred and calls for strikes.",
     {"Sedov inciting hatred charged", "Sedov calls for strikes charged"}),
    ("Oleg Sedov faces several charges, including extortion, incitement to riot and forgery.",
     {"Sedov extortion charged", "Sedov incitement to riot charged", "Sedov forgery charged"}),
    ("Oleg Sedov, sentenced to four years for contempt and public disorder, was released.",
     {"Sedov contempt convicted", "Sedov public disorder convicted"}),
    ("Oleg Sedov became a defendant in a case of \"insulting the court\".", {"Sedov insulting the court charged"}),
    ("Oleg Sedov was charged with \"war on God\" (hirabah) and \"sowing discord\" (fitna).",
     {"Sedov war on God charged", "Sedov sowing discord charged"}),
    ("The charges brought against Oleg Sedov include \"sowing panic\" and \"insulting the judge\".",
     {"Sedov sowing panic charged", "Sedov insulting the judge charged"}),
    ("Oleg Sedov was jailed for exercising his right to assemble.", set()),
    ("Oleg Sedov was set free in May and threatened with charges of \"contempt\".", set()),
    ("In May Oleg Sedov was arrested. A criminal case was opened against him under the article on \"rumours\".",
     {"Sedov rumours charged"}),
    ("A court in Donetsk convicted Oleg Sedov on fraud and terrorism-related charges.",
     {"Sedov fraud and terrorism-related charges convicted"}),
    ("Oleg Sedov was convicted of forgery as well as illegally crossing the border.",
     {"Sedov forgery convicted", "Sedov illegally crossing the border convicted"}),
    ("Oleg Sedov and Rita Halina continue to serve prison terms for \"unlawful keeping of a press\".",
     {"Sedov unlawful keeping of a press convicted", "Halina unlawful keeping of a press convicted"}),
    ("Oleg Sedov was sentenced to a year's imprisonment by the town court for his refusal to serve in the militia.",
     {"Sedov refusal to serve in the militia convicted"}),
    ("In May two charges were brought against Oleg Sedov. In June another charge was brought against him: arson.",
     {"Sedov arson charged"}),
    ("Oleg Sedov was charged with theft, allegedly taking a purse from a neighbour.", {"Sedov theft charged"}),
    ("A court in Omsk sentenced Oleg Sedov to nine years, his sister Rita Halina to six and the drivers Anton "
     "Belousov, "
     "Marat Tulegenov and Ivan Karpov to five years in prison. All five were convicted under Article 208 of the "
     "Criminal Code.",
     {"Sedov 208 convicted", "Halina 208 convicted", "Belousov 208 convicted", "Tulegenov 208 convicted",
      "Karpov 208 convicted"}),
    ("Oleg Sedov and Anton Belousov were arrested in May. Rita Halina was detained only in June, in Omsk.\n\nThey were "
     "charged under Article 124 of the Penal Code.",
     {"Sedov 124 charged", "Belousov 124 charged", "Halina 124 charged"}),
    ("Oleg Sedov was arrested in May. Among other accusations, he was accused of \"disobeying the prince\".",
     {"Sedov disobeying the prince charged"}),
    ("Oleg Sedov is said to have been charged in connection with insulting the prince and possessing banned books.",
     {"Sedov insulting the prince charged", "Sedov possessing banned books charged"}),
    ("A court sentenced Oleg Sedov, his sister Rita Halina and Anton Belousov to up to six years in prison for spying.",
     {"Sedov spying convicted", "Halina spying convicted", "Belousov spying convicted"}),
    ("Oleg Sedov received a term of ten years for tax evasion, false alarms and involvement with a banned party, a "
     "group of poets.",
     {"Sedov tax evasion convicted", "Sedov false alarms convicted",
      "Sedov involvement with a banned party convicted"}),
    ("The judge found him guilty of counter-revo-\nlutionary propaganda and jailed Oleg Sedov.", set()),
    ("Oleg Sedov was convicted of spreading defeat-\nist rumours in the market square of his town and sent home, to "
     "the "
     "joy\nof his family.",
     {"Sedov spreading defeatist rumours in the market square of his town convicted"}),
    ("Oleg Sedov lost his licence. He was convicted of sedition two years later by a court in Omsk.",
     {"Sedov sedition convicted"}),
    ("The youth were charged with illegal possession of drugs. They are Oleg Sedov and Anton Belousov.", set()),
    ("Oleg Sedov and Anton Belousov were arrested in May. The youth were charged with illegal possession of drugs.",
     {"Sedov illegal possession of drugs charged", "Belousov illegal possession of drugs charged"}),
    ("A court in Minsk on Tuesday jailed three activists on extremism charges.\n\nAnton Belousov, Oleg Sedov and Rita "
     "Halina were found guilty under Article 361 of the Criminal Code.",
     {"Belousov 361 convicted", "Sedov 361 convicted", "Halina 361 convicted",
      "Belousov extremism charges convicted", "Sedov extremism charges convicted",
      "Halina extremism charges convicted"}),
    ("Two police officers were charged with torture. The writers Oleg Sedov and Rita Halina reported on the case.",
     set()),
    ("Oleg Sedov was sentenced to two years in prison under Section 505(A) of Myanmar's Penal Code.",
     {"Sedov 505A convicted"}),
    ("Oleg Sedov was fined for leading prayers. He was punished under Administrative Code Article 490, Part 1.",
     {"Sedov 490/1 convicted"}),
    ("The court found Oleg Sedov guilty of sedition. In a second case he was tried under Article 490.",
     {"Sedov sedition convicted", "Sedov 490 charged"}),
    ("Prosecutors renewed the detention of two drivers, Oleg Sedov and Ivan Karpov, pending investigation into charges "
     "of inciting strikes.",
     {"Sedov inciting strikes charged", "Karpov inciting strikes charged"}),
    ("Oleg Sedov was charged with \"insulting the mayor\" and \"libelling the mayor\" for a song.",
     {"Sedov insulting the mayor charged", "Sedov libelling the mayor charged"}),
    ("Oleg Sedov faced trial on charges, including \"harming unity\", that carry long terms.",
     {"Sedov harming unity charged"}),
    ("Oleg Sedov was sentenced to two years for damaging a fence; he had been charged with arson under Article 225.",
     {"Sedov damaging a fence convicted", "Sedov 225 convicted"}),
    ("The editor Oleg Sedov and the reporters Rita Halina and Ivan Karpov got prison terms of six to eight years on "
     "charges "
     "of aiding a banned party.",
     {"Sedov aiding a banned party convicted", "Halina aiding a banned party convicted",
      "Karpov aiding a banned party convicted"}),
    ("These are the writers sentenced today:\n- Oleg Sedov (editor); \"aiding a group,\" 31 months; free.\n"
     "- Rita Halina (columnist); \"leading a group,\" 7 years and 6 months.",
     {"Sedov aiding a group convicted", "Halina leading a group convicted"}),
    ("Oleg Sedov was sentenced to three years for \"aiding a group\", while Rita Halina was sentenced to two years in "
     "prison on the same charge.",
     {"Sedov aiding a group convicted", "Halina aiding a group convicted"}),
    ("The court sentenced Anton Belousov to 17 years and Oleg Sedov and Ivan Karpov to 11 years. The men, who were "
     "arrested in 2016, were found guilty of \"plotting a coup\".",
     {"Belousov plotting a coup convicted", "Sedov plotting a coup convicted", "Karpov plotting a coup convicted"}),
    ("Oleg Sedov has spent more than two years in pre-trial detention on charges of \"joining a banned party\".",
     {"Sedov joining a banned party charged"}),
    ("Oleg Sedov and Ivan Karpov were referred to trial on charges including \"sowing panic\".",
     {"Sedov sowing panic charged", "Karpov sowing panic charged"}),
    ("Oleg Sedov is charged under Part 3 of Article 212 and Part 1 of Article 318 of the Russian Criminal Code. The "
     "charge under Article 212 was dropped in September.",
     {"Sedov 212/3 dropped", "Sedov 318/1 charged"}),
    ("Rita Halina was convicted of taking part in the Minsk demonstrations as well as illegally leaving and entering "
     "the "
     "country.",
     {"Halina taking part in the Minsk demonstrations convicted",
      "Halina illegally leaving and entering the country convicted"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TERMS)
def test_terms(text: str, expected: set[str]) -> None:
    assert sentences(read(text)) == expected


@pytest.mark.parametrize(("text", "expected"), CHARGES)
def test_charges(text: str, expected: set[str]) -> None:
    assert charges(read(text)) == expected
