"""English words that names of offences begin with."""

from __future__ import annotations

# Of which a case may be, or that somebody may be "convicted of": the nouns.
_NOUNS = (
    r"(?:high |state )?treason|espionage|spying|sedition|terrorism|extremism|hooliganism|slander|libel|defamation|"
    r"fraud|embezzlement|misappropriation|blasphemy|apostasy|heresy|adultery|sorcery|witchcraft|proselyti[sz](?:m|ing)|"
    r"(?:armed )?rebellion|contempt|sabotage|subversion|separatism|splittism|secession|insurrection|insurgency|mutiny|"
    r"incitements?|instigation|agitation|provocation|propaganda|membership|affiliation|participation|involvement|"
    r"disseminati(?:ng|on)|propagation|distribution|circulation|promotion|justification|rehabilitation|glorification|"
    r"apology|"
    r"corruption|bribery|extortion|blackmail|racketeering|murder|theft|robbery|burglary|arson|smuggling|looting|"
    r"riots?|rioting|affray|battery|collusion|assembly|conspirac(?:y|ies)|desertion|perjury|forgery|vandalism|"
    r"assaults?|cybercrime|cyber-?(?:harassment|bullying|terrorism)|harassment|stalking|intimidation|threats|breach|"
    r"violations?|infringement|contravention|disobedience|insubordination|discrediting|disparagement|denigration|"
    r"desecration|degradation|profanation|money laundering|(?:tax|draft|military[ -]service)[ -]?(?:evasion|dodging)|"
    r"calls?|insults?|offending|abuse|misuse|possession|storage|acquisition|manufacture|financing|funding|organi[sz]"
    r"(?:ing|ation of)|disturbing|disturbance|undermining|overthrow|cooperation|collaboration|complicity|aiding|"
    r"abetting|assistance|failure|refusal|evasion|obstruction|hindering|interference|resistance|encroachment|"
    r"use of|leadership|creation|formation|preparations?|trespass|trespassing|disorderly conduct|conduct (?:likely|"
    r"prejudicial|unbecoming)|loitering|vagrancy|nuisance|immorality|debauchery|indecency|obscenity|harbou?ring|"
    r"plotting|currency|hatred|disrespect|disclosure|divulging|waging war|enmity (?:against|with|towards)|moharebeh|"
    r"baghi|corruption on earth|"
    r"acts? (?:of|against|contrary|likely)|acting (?:against|contrary)|actions (?:aimed|against|directed|contrary)|"
    r"parasitism|usury|(?:assassination|coup|murder) attempts?|rape|sodomy|homosexuality|prostitution|pimping|bigamy|"
    r"plots?|hostile acts?|"
    r"organi[sz]ed crime|speculation|profiteering|illicit enrichment|counterfeiting|hostage[ "
    r"-]taking|kidnapping|"
    r"(?:contract |mass )?killings?|manslaughter|homicide|betrayal|mercenarism|piracy|hijacking|poaching|squatting|"
    r"falsification|impersonation|usurpation|mischief|(?:false|fake) (?:news|information|reports?|statements?|"
    r"testimony|documents?|publicity)|falsehoods|disinformation|misinformation|hate speech|abuse of (?:power|office)|"
    r"counter-revolutionary [a-z]+|drug (?:possession|trafficking|dealing)|(?:arms|human|weapons) (?:trafficking|"
    r"smuggling|possession)|infiltration|treachery|damage to|inflicting|causing|wounding|attempt(?:s|ed)?"
)
# What such a noun may be called before it; some of these stand for the offence with any noun.
_KINDS = (
    r"illegal(?:ly)?|unlawful(?:ly)?|unauthori[sz]ed|unsanctioned|public(?:ly)?|attempted|criminal (?!cases?|"
    r"charges?|offen|"
    r"activit|acts?|proceeding|code|records?|court)|seditious|subversive|treasonable|treasonous|extremist|malicious|"
    r"offensive|"
    r"riotous|disorderly|wilful|indecent|fraudulent|cyber|computer|anti-(?:state|government|soviet|regime|communist|"
    r"national|revolutionary|party|constitutional) (?:propaganda|activit(?:y|ies)|agitation|acts|actions|slogans|"
    r"statements)|enemy propaganda|mass (?:riots?|unrest|disorders?|disturbances)"
)
_QUALITIES = (
    r"repeated|aggravated|sexual|armed|deliberate|intentional|petty|minor|gross|grave|serious|false|simple|violent|"
    r"group|"
    r"religious|racial|ethnic|criminal|state|economic|political|military|terrorist|terror|electronic|online|internet|"
    r"tax|wire|bank|cyber|election|electoral|insurance|credit|mass|continued|large-scale|organi[sz]ed"
)
OFFENCES = (
    rf"{_KINDS}|(?:(?:{_QUALITIES}) ){{0,2}}(?:{_NOUNS})|being (?:\"|(?:in |an? |the )?(?:[a-z-]+ "
    rf"){{0,2}}(?:members?|leaders?|"
    r"organi[sz]ers?|participants?|supporters?|followers?|agents?|sp(?:y|ies)|accomplices?|accessory|part of|nuisance|"
    r"possession|party to|fighters?))|"
    r"(?:drugs?|weapons?|firearms?|tax|currency|terror(?:ism|ist)?|extremis[mt]|fraud|security|cyber|religious|"
    r"financial|economic|public order|hate)(?:-related| related)? (?:offen[cs]es?|crimes?)"
)
GERUND = (
    r"(?:alleged(?:ly)? )?(?:[a-z]+ly )?"
    r"(?!(?:spring|evening|morning|being|king|during|nothing|something|including|amounting|"
    r"having(?! (?:ties|links|contacts?|connections)\b))\b)[a-z-]{3,}ing"
)
# What people do who are accused of it, where nothing else tells that they are.
CRIMES = (
    r"(?:incit|instigat|insult|defam|slander|libell?|disseminat|spread|violat|breach|disobey|resist|obstruct|evad|"
    r"desert|"
    r"possess|traffick|smuggl|forg|falsify|embezzl|extort|brib|steal|robb|conspir|plott|overthrow|undermin|disturb|"
    r"threaten|intimidat|harass|attack|assault|kill|murder|burn|damag|destroy|desecrat|defac|discredit|denigrat|"
    r"disparag|disclos|leak|divulg|collaborat|propagandi[sz]|propagat|glorify|justify|betray|vandali[sz]|subvert|"
    r"sabotag|"
    r"bomb|launder|harbou?r|kidnapp|rap|blasphem|proselyti[sz]|financ|spy)ing\b|calling for|setting fire|"
    r"(?:running|operating|conducting|doing|engaging in) (?:an? )?(?:illegal|unlicensed|unregistered|banned)|"
    r"(?:holding|organi[sz]ing|staging|attending|joining|taking part in|participating in) an? (?:[a-z-]+ )?(?:illegal|"
    r"unauthori[sz]ed|unsanctioned|unlawful|banned|outlawed|prohibited|terrorist|extremist)"
)
# The same of what may be no crime.
DEEDS = (
    r"(?:offend|publish|distribut|circulat|post|shar|repost|organi[sz]|participat|fund|join|found|form|creat|establish|"
    r"support|aid|abet|assist|break|hinder|refus|fail|stor|plann|attempt|prepar|disrupt|pass|cooperat|promot|prais|"
    r"recruit|seiz|shelter|conceal|preach|collect|transferr|rais|criticis|criticiz|mock|ridicul)ing\b|"
    r"having [a-z]+(?:ed|en|ught|own)\b|(?:taking part|belonging to|setting up|acting (?:as|against|on behalf)|"
    r"working for)"
)
