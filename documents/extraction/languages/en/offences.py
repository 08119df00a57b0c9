"""English words that names of offences begin with."""

from __future__ import annotations

OFFENCES = (
    r"treason|high treason|state treason|espionage|spying|sedition|terrorism|extremism|hooliganism|slander|libel|"
    r"defamation|fraud|embezzlement|blasphemy|apostasy|rebellion|armed rebellion|contempt|sabotage|subversion|"
    r"separatism|splittism|secession|insurrection|mutiny|incitement|propaganda|membership|participation|involvement|"
    r"disseminating|dissemination|justification|corruption|bribery|extortion|murder|theft|robbery|arson|smuggling|"
    r"riots?|"
    r"rioting|collusion|assembly|conspiracy|desertion|perjury|forgery|vandalism|assault|cybercrime|breach|violations?|"
    r"disobedience|discrediting|money laundering|tax evasion|illegal|unlawful|calls?|insults?|abuse|possession|"
    r"financing|organi[sz]ing|attempted|disturbing|undermining|cooperation|collaboration|mass (?:riots?|unrest)|public|"
    r"complicity|aiding|abetting|failure|refusal|(?:draft[ -]|military[ -]service[ -])?evasion|obstruction|resistance|"
    r"use of|apology|glorification|leadership|creation|preparations?|trespass|disorderly conduct|harbou?ring|plotting|"
    r"currency|incitements?|hatred|disrespect|criminal (?!cases?|charges?|offen|activit|acts?|proceeding|code)|"
    r"disclosure|"
    r"waging war|enmity against|corruption on earth|petty hooliganism|drug (?:possession|trafficking|dealing)|"
    r"parasitism|usury|"
    r"(?:repeated|malicious|aggravated|armed|deliberate|intentional) (?:[a-z]+ )?(?:disobedience|violation|robbery|"
    r"assault|"
    r"resistance|hooliganism|insult|evasion)|propagation|distribution|counterfeiting|hostage[ -]taking|kidnapping|"
    r"(?:contract |mass )?killings?|manslaughter|homicide|betrayal|mercenarism|piracy|hijacking|poaching|squatting|"
    r"falsification|misuse|(?:tax|wire|bank|cyber|election|insurance|credit) (?:fraud|libel|crimes?)|criminal libel|"
    r"hate "
    r"speech|fake news|false (?:news|information|reports?|statements?)|abuse of (?:power|office)|"
    r"anti-(?:state|government|soviet|regime) (?:propaganda|activit(?:y|ies)|agitation)|counter-revolutionary [a-z]+|"
    r"(?:drugs?|weapons?|firearms?|tax|currency|terror(?:ism|ist)?|extremis[mt]|fraud|security|cyber|religious|"
    r"financial|"
    r"economic|public order|hate)(?:-related| related)? (?:offen[cs]es?|crimes?)"
)
GERUND = (
    r"(?:alleged(?:ly)? )?(?:[a-z]+ly )?"
    r"(?!(?:spring|evening|morning|being|king|during|nothing|something|including|amounting|"
    r"having(?! (?:ties|links|contacts?|connections)\b))\b)[a-z-]{3,}ing"
)
