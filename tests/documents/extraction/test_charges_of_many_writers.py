"""Charges in the words of many writers: whose, under which article of which country, and how they stand."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import names, read

TOLD = [
    (
        "ANKARA - Prosecutors in Diyarbakir on Monday sought up to 15 years for journalists Mehmet Yaldiz and "
        "Rojda Kaplan, charging them with membership in a terrorist organization under Article 314/2 of the "
        "Turkish Penal Code. A third defendant, Azad Demirtay, is charged with insulting the president under "
        "Article 299.",
        {"Demirtay TR 299 charged", "Kaplan TR 314/2 charged", "Yaldiz TR 314/2 charged"},
    ),
    (
        "Hanoi, Vietnam. The People's Court of Nghe An on Tuesday sentenced blogger Tran Van Bao to eight "
        "years in prison under Article 117 of the Penal Code, and his colleague Le Thi Cuc to five years under "
        "Article 331. Both had denied the charges.",
        {"Bao VN 117 convicted", "Cuc VN 331 convicted"},
    ),
    (
        "In Minsk, Natallia Kavalchuk was found guilty under three articles of the Criminal Code of Belarus: "
        "Article 342(1), Article 361(3) and Article 130. Her husband, Siarhei Kavalchuk, was convicted only "
        "under the first of these.",
        {"Kavalchuk BY 130 convicted", "Kavalchuk BY 342/1 convicted", "Kavalchuk BY 361/3 convicted"},
    ),
    (
        "Iran: Women's rights activist Leyla Moradian was sentenced by Branch 26 of the Tehran Revolutionary "
        'Court to six years for "assembly and collusion" under Article 610 of the Islamic Penal Code and one '
        'year for "propaganda against the state" under Article 500. Under Article 134, only the heavier '
        "sentence is enforceable.",
        {"Moradian IR 500 convicted", "Moradian IR 610 convicted"},
    ),
    (
        "Cairo - The Supreme State Security Prosecution accused Hassan Marouf, Noha El-Sherbiny and Tarek "
        "Zidan of joining a terrorist group (Article 86 bis of the Penal Code); Zidan was further accused of "
        "spreading false news under Article 188.",
        {"El-Sherbiny EG 86 charged", "Marouf EG 86 charged", "Zidan EG 188 charged", "Zidan EG 86 charged"},
    ),
    (
        'Moscow. On 5 March the Tverskoi District Court found Ilya Morozkin guilty of "discrediting the army" '
        "(Article 280.3 Part 1 of the Criminal Code of Russia) and fined him 100,000 roubles. In 2022 he had "
        "been fined under Article 20.3.3 Part 1 of the Administrative Code.",
        {"Morozkin RU 20.3.3/1 convicted", "Morozkin RU 280.3/1 convicted"},
    ),
    (
        "Yangon: Seven students were given three-year terms under Section 505(a) of the Penal Code on Friday. "
        "They are Ko Min Thu, Ko Zaw Aye, Ma Hnin Wai, Ma Thuzar, Ko Lin, Ko Phyo and Ma Su Su.",
        {
            "Thu MM 505 convicted",
            "Aye MM 505 convicted",
            "Wai MM 505 convicted",
            "Thuzar MM 505 convicted",
            "Lin MM 505 convicted",
            "Phyo MM 505 convicted",
            "Su MM 505 convicted",
        },
    ),
    (
        "NAME: Adilbek Sarsenov \n CHARGE: Article 405 part 2, Article 274 part 4 of the Criminal Code of "
        "Kazakhstan\nSENTENCE: 4 years",
        {"Sarsenov KZ 274/4 convicted", "Sarsenov KZ 405/2 convicted"},
    ),
    (
        "Baku. Opposition politician Vaqif Hasanli was charged under Articles 178.3.2 (fraud) and 308.1 (abuse "
        "of power) of the Criminal Code of Azerbaijan. In April the first charge was dropped, and in May a new "
        "charge under Article 274 (treason) was brought against him.",
        {"Hasanli AZ 178.3.2 dropped", "Hasanli AZ 274 charged", "Hasanli AZ 308.1 charged"},
    ),
    (
        "Managua: According to the indictment, Rosa Elena Pineda and Julio Cesar Balladares violated Article 1 "
        "of Law 1055 and Article 30 of Law 1042. The judge convicted both on both counts.",
        {"Balladares NI 1 convicted", "Balladares NI 30 convicted", "Pineda NI 1 convicted", "Pineda NI 30 convicted"},
    ),
    (
        "Tashkent. The case against the imam, Rahmatulla Sobirov, was opened under Article 244-1 of the "
        "Criminal Code of Uzbekistan; it was later reclassified as Article 216.",
        {"Sobirov UZ 216 charged", "Sobirov UZ 244.1 reclassified"},
    ),
    (
        "The Crimean Human Rights Group reports that Seyran Osmanov (18 years), Temur Yalbekov (17 years) and "
        "Seyar Ametkin (13 years) were convicted by the Southern District Military Court; Osmanov under Part 1 "
        "of Article 205.5 of the Criminal Code of the Russian Federation, the other two under Part 2. All "
        "three were also found guilty under Article 278 via Article 30.",
        {
            "Ametkin RU 205.5/2 convicted",
            "Ametkin RU 278 convicted",
            "Ametkin RU 30 convicted",
            "Osmanov RU 205.5/1 convicted",
            "Osmanov RU 278 convicted",
            "Osmanov RU 30 convicted",
            "Yalbekov RU 205.5/2 convicted",
            "Yalbekov RU 278 convicted",
            "Yalbekov RU 30 convicted",
        },
    ),
    (
        "Havana. Prosecutors are seeking ten years for Yunior Carrazana for sedition and public disorder, "
        "offences set out in Articles 121 and 263 of Cuba's Penal Code. His lawyer, Mercedes Oliva, says "
        "neither article applies.",
        {"Carrazana CU 121 charged", "Carrazana CU 263 charged"},
    ),
    (
        'Beijing - Lawyer Zhou Wenlong, detained since July 2021, has been indicted for "inciting subversion '
        "of state power\", a crime under Article 105, paragraph 2 of China's Criminal Law that carries up to "
        'five years. His wife Li Qiaomei was detained for "picking quarrels" (Article 293) but was released '
        "without charge.",
        {"Qiaomei CN 293 charged", "Wenlong CN 105/2 charged"},
    ),
    (
        "Article 318 of Belarus's Criminal Code punishes hooliganism with six years. Lawyer Aliaksandr Hrynko "
        "told reporters about it in Minsk.",
        set(),
    ),
    (
        "Georgia: Nika Meladze-Zurab faces up to nine years under Article 225, Part 2 of the Criminal Code "
        "(participating in group violence). Two other protesters, Saba Meparia and Luka Chkheidze, both 20, "
        "are being prosecuted for damaging property under Article 187.",
        {"Chkheidze GE 187 charged", "Meladze-Zurab GE 225/2 charged", "Meparia GE 187 charged"},
    ),
    (
        "Jailed under Article 58-10 in 1937 and rehabilitated in 1957, Ivan Rybin never spoke of it. In 2019 "
        "his grandson Oleg Rybin was charged in Omsk under Article 282 of the Criminal Code of Russia.",
        {"Rybin RU 282 charged", "Rybin RU 58.10 convicted"},
    ),
    (
        "Jailed under Article 58-10 in 1937 and rehabilitated in 1957, Ivan Rybin never spoke of it. In 2019 "
        "his grandson Oleg Rybin was charged in Omsk under Article 282 of the Criminal Code of Russia.",
        {"Rybin RU 282 charged", "Rybin RU 58.10 convicted"},
    ),
    (
        "Anton Belousov was freed in Tver. Charged under Article 275 of the Criminal Code of Russia, the baker "
        "Oleg Sedov remains in jail.",
        {"Sedov RU 275 charged"},
    ),
    (
        "Three believers were tried in Tver: Anton Belousov under Part 1 of Article 282.2 of the Criminal Code "
        "of Russia, Oleg Sedov and Marina Lisina under Part 2.",
        {"Belousov RU 282.2/1 charged", "Lisina RU 282.2/2 charged", "Sedov RU 282.2/2 charged"},
    ),
    (
        "Anton Belousov (18 years), Oleg Sedov (17 years) and Marina Lisina (13 years) were convicted in Tver; "
        "Belousov under Part 1 of Article 205.5 of the Criminal Code of the Russian Federation, the other two "
        "under Part 2.",
        {"Belousov RU 205.5/1 convicted", "Lisina RU 205.5/2 convicted", "Sedov RU 205.5/2 convicted"},
    ),
    (
        "A court in Almaty has convicted four activists under Article 405 of the Criminal Code of Kazakhstan. "
        "Asel Turgunbai, Marat Zhylan and Erkin Beisen received two years each; Dina Sadyk was given a "
        "suspended sentence of one year.",
        {"Beisen KZ 405 convicted", "Sadyk KZ 405 convicted", "Turgunbai KZ 405 convicted", "Zhylan KZ 405 convicted"},
    ),
    (
        "Kyrgyzstan. Journalist Aigul Tashiev and cameraman Bek Osmonov were detained in Bishkek on 16 "
        "January. Investigators accuse them of calling for mass unrest, Article 278 part 3 of the Criminal "
        "Code. Osmonov has since been moved to house arrest.",
        {"Osmonov KG 278/3 charged", "Tashiev KG 278/3 charged"},
    ),
    (
        "Three women were detained in Mandalay on Monday. Ma Thidar Oo and Ma Khin Khin were charged under "
        "Section 505(a), while the third, Daw Nilar, 54, faces charges under Section 52(a) of the "
        "Counter-Terrorism Law.",
        {"Khin MM 505 charged", "Nilar MM 52 charged", "Oo MM 505 charged"},
    ),
    (
        "According to his lawyer, Oleg Sedov is charged under Part 2 of Article 207.3 of the Criminal Code of "
        "Russia. The article provides for up to ten years in prison. Sedov denies the charge.",
        {"Sedov RU 207.3/2 charged"},
    ),
    (
        "In Vietnam, the police in Da Nang said they had initiated proceedings against Pham Thi Mai, 41, for "
        "violating Article 117 of the Penal Code.",
        {"Mai VN 117 charged"},
    ),
    (
        "Amnesty called on the authorities to drop the charges against Anton Belousov under Article 282 of the "
        "Criminal Code of Russia.",
        {"Belousov RU 282 charged"},
    ),
    (
        'Turkey: Journalist Kemal Arslan was acquitted of "membership of a terrorist organisation" (TCK 314/2) '
        'but convicted of "terrorist propaganda" under Article 7/2 of the Anti-Terror Law and sentenced to 10 '
        "months.",
        {"Arslan TR 314/2 acquitted", "Arslan TR 7/2 convicted"},
    ),
    (
        "Police in Hrodna drew up a report on Hanna Zaitsava under Article 24.23 of the Code of Administrative "
        "Offences; the court fined her 30 basic units. In Belarus the maximum under this article is 15 days.",
        {"Zaitsava BY 24.23 convicted"},
    ),
    (
        "Political prisoner Ihar Bokhan has been convicted a second time. In 2021 he got three years under "
        'Article 342 of the Criminal Code of Belarus. Now he is accused of "malicious disobedience to the '
        'administration of the colony" (Article 411).',
        {"Bokhan BY 342 convicted", "Bokhan BY 411 charged"},
    ),
    (
        'Beijing detained rights lawyer Tang Zhiqun on suspicion of "subverting state power" (Article 105(1) '
        'of the Criminal Law) and his assistant, Gao Lin, for "concealing criminal proceeds" (Article 312).',
        {"Lin CN 312 charged", "Zhiqun CN 105/1 charged"},
    ),
    (
        "Nicaragua's judiciary found Pedro Mena Lacayo and Marta Ovando Blandón guilty of treason, under "
        "article 410, and cybercrime, under article 30 of Law 1042, and stripped them of nationality.",
        {"Blandón NI 30 convicted", "Blandón NI 410 convicted", "Lacayo NI 30 convicted", "Lacayo NI 410 convicted"},
    ),
    (
        "Egypt. Defendants Sherif Nabil (no. 1), Omar Lotfy (no. 2) and Hala Mansour (no. 3) stand trial "
        "before the Cairo Criminal Court. No. 1 and 2 are charged under Article 12 of Anti-Terrorism Law No. "
        "94 of 2015.",
        set(),
    ),
    (
        "The activist's lawyer, Oleg Sedov, cited Article 51 of the Constitution of Russia. His client, Anton "
        "Belousov, refused to testify. He is accused under Article 275 of the Criminal Code.",
        {"Belousov RU 275 charged"},
    ),
    (
        "Under articles 9 and 14 of the ICCPR, Vietnam must release Nguyen Van Bien, who is serving 12 years "
        "under article 109 of the 2015 Penal Code.",
        {"Bien VN 109 convicted"},
    ),
    (
        "BELARUS: Four people stood trial in Homel last week. Viktar Lahun was sentenced under Articles 342 "
        "and 130 of the Criminal Code, Alena Drozd and Piotr Kisel under Article 342 alone. The fourth, Maksim "
        "Shut, was acquitted.",
        {"Drozd BY 342 convicted", "Kisel BY 342 convicted", "Lahun BY 130 convicted", "Lahun BY 342 convicted"},
    ),
    (
        "UN Working Group on Arbitrary Detention, Opinion No. 12/2023 (Viet Nam). According to the source, Ms. "
        "Doan Thi Lan was charged with conducting propaganda against the State under article 117 (1) (a) of "
        "the Penal Code. On 14 December 2021 she was convicted and sentenced to nine years. The source submits "
        "that article 117 is vague and violates articles 9, 14 and 19 of the Covenant.",
        {"Lan VN 117/1 convicted"},
    ),
    (
        "Russia. Detained in Ufa on 11 May, Azamat Galin was remanded in custody; he is suspected of an "
        "offence under Article 205.2, Part 2, of the Criminal Code. A co-suspect, Ilnur Sharip, whose case was "
        "split off, is wanted under the same article.",
        {"Galin RU 205.2/2 charged", "Sharip RU 205.2/2 charged"},
    ),
    (
        "Kazakhstan's KNB opened a criminal case against pensioner Saule Nurlan under Article 174 (inciting "
        "discord) of the Criminal Code; two months later prosecutors dropped the case for lack of a crime.",
        {"Nurlan KZ 174 dropped"},
    ),
    (
        'Both men, Ali Rezaei and Hossein Karami, are accused of "waging war against God" (Article 279 of '
        'Iran\'s Islamic Penal Code); Karami also of "membership in an illegal group" (Article 499).',
        {"Karami IR 279 charged", "Karami IR 499 charged", "Rezaei IR 279 charged"},
    ),
    (
        "The three Jehovah's Witnesses - Viktor Melkin, Yevgeny Dronin and Ruslan Kobzev - are charged under "
        "Article 282.2, Parts 1 and 2, of the Criminal Code of Russia; Melkin, in addition, under Article "
        "282.3.",
        {
            "Dronin RU 282.2/1 charged",
            "Dronin RU 282.2/2 charged",
            "Kobzev RU 282.2/1 charged",
            "Kobzev RU 282.2/2 charged",
            "Melkin RU 282.2/1 charged",
            "Melkin RU 282.2/2 charged",
            "Melkin RU 282.3 charged",
        },
    ),
    (
        "Turkey | Court of Cassation upholds verdict. Selahattin Aydogan's conviction under Article 314/2 of "
        "the Turkish Penal Code was upheld; that of his wife, Gulten Aydogan, under Article 220/7 was quashed.",
        {"Aydogan TR 220/7 acquitted", "Aydogan TR 314/2 convicted"},
    ),
    (
        "In Kyiv-controlled territory nothing is known of Oksana Melnychko, taken by Russian soldiers in "
        "Melitopol. In July 2023 it emerged that she was being held in Simferopol and had been charged under "
        "Article 276 of the Russian Criminal Code (espionage). If convicted, she faces up to 20 years.",
        {"Melnychko RU 276 charged"},
    ),
    (
        "Myanmar: Poet Ko Thet Lwin, detained since 3 March under the widely used Section 505A, died in Insein "
        "Prison. His widow, Ma Yu, is being tried under the same section.",
        {"Lwin MM 505A charged", "Yu MM 505A charged"},
    ),
    (
        "Sentenced: Anton Belousov, Art. 207.3 p. 2, 7 years (Tver, Russia). Awaiting trial: Oleg Sedov, Art. "
        "280.3 p. 1; Marina Lisina, Art. 205.2 p. 2.",
        {"Belousov RU 207.3/2 convicted", "Lisina RU 205.2/2 charged", "Sedov RU 280.3/1 charged"},
    ),
    (
        'China - Writer Sun Dawei\'s trial for "inciting subversion" (Criminal Law art. 105(2)) lasted one '
        "morning. The indictment also named the poet Guo Yi but charges against him were dropped.",
        {"Dawei CN 105/2 charged"},
    ),
    (
        "Azerbaijan, 5 March. The Khatai court sentenced Elvin Quliyev to five years under Article 234.4.3 of "
        "the Criminal Code. In 2019 Quliyev had spent 30 days in jail for disobeying police (Article 535.1 of "
        "the Code of Administrative Offences).",
        {"Quliyev AZ 234.4.3 convicted", "Quliyev AZ 535.1 convicted"},
    ),
    (
        "Prosecutors in Tbilisi, Georgia, have brought charges against Nana Datulishvili under Article 353-1 "
        'of the Criminal Code, punishable by four to seven years. "Article 353 was written for people who '
        'break bones," said her lawyer.',
        {"Datulishvili GE 353.1 charged"},
    ),
    (
        'Uzbekistan: "I was told it was Article 139 and 140, slander and insult," Malika Yusupova said after '
        "the hearing in Nukus, at which she was given two years of restricted freedom.",
        {"Yusupova UZ 139 convicted", "Yusupova UZ 140 convicted"},
    ),
    (
        "Investigators in Minsk changed the charge against Anton Belousov from part 1 to part 2 of Article "
        "361-4 of the Criminal Code of Belarus.",
        {"Belousov BY 361.4/1 reclassified", "Belousov BY 361.4/2 charged"},
    ),
    (
        "Anton Belousov, Oleg Sedov and Marina Lisina are charged in Tver under parts 1 and 2 of Article 282.2 "
        "of the Criminal Code of Russia.",
        {
            "Belousov RU 282.2/1 charged",
            "Belousov RU 282.2/2 charged",
            "Lisina RU 282.2/1 charged",
            "Lisina RU 282.2/2 charged",
            "Sedov RU 282.2/1 charged",
            "Sedov RU 282.2/2 charged",
        },
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_charges_of_many_writers(text: str, expected: set[str]) -> None:
    found = read(text, "2024-05-01")
    known = names(found)
    told = set()
    for charge in found.charges:
        if charge.article:
            part = f"/{charge.part}" if charge.part else ""
            told.add(f"{known[charge.person]} {charge.country} {charge.article}{part} {charge.status}")
    assert told == expected
