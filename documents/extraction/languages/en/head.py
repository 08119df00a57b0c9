"""What stands around English texts: rubrics, bylines, captions, boilerplate."""

from __future__ import annotations

from documents.extraction.languages.words import HeadWords

_ORGANISATION_WORDS = """
committee centre center council group foundation fund union association society institute office service press
news times post courier network project watch initiative movement party federation league organisation
organization agency media radio tv newspaper journal gazette herald tribune observer monitor house forum
campaign coalition alliance nations commission ministry embassy department secretariat bureau collective
platform international docket defenders weekly daily monthly review notebook bulletin magazine chronicle mail wire
watchers observers relay archive association defender ombudsman ombudsperson commissioner rapporteur mission
delegation syndicate confederation observatory trust dispatch examiner families relatives lawyers writers
"""

_FREQUENT = """
the of and to in that is was for on with as by at from his he she they were been has had have which who not are
be an this it
"""
# What stands before "by", which is rare: a search begins with it.
_COMPILED = "|".join(
    rf"(?<=\b{verb}ed\sby\s)"
    for verb in ("compil", "publish", "issu", "prepar", "produc", "releas", "distribut", "maintain")
)

WORDS = HeadWords(
    kinds=(
        (
            r"press[\s-]?release(?:\s?[-–—:]\s?for\simmediate\s(?:release|use))?|(?:press\s)?statement|"
            r"joint\sstatement|public\sstatement|for\simmediate\s(?:release|use|publication)|media\sadvisory|"
            r"communiqu[eé]",
            "press_release",
        ),
        (
            r"appeal|open\sletter|petition|urgent\saction|(?:urgent|public|joint)\sappeal|action\sappeal|"
            r"call\sfor\saction|call\sto\saction",
            "appeal",
        ),
        (
            r"judgment|judgement|verdict|ruling|indictment|order\sof\sthe\scourt|in\sthe\sname\sof\s.{2,60}",
            "court_document",
        ),
        (
            r"interviews?|articles?|features?|analysis|opinion|comment|commentary|essay|long\sreads?|longreads?|"
            r"investigation|reportage|profile|obituar(?:y|ies)",
            "article",
        ),
        (
            r"news|breaking(?:\snews)?|news\sin\sbrief|latest|digest|in\sbrief|update|weekly\supdate|newsletter|"
            r"top\sstories|stories|world|politics|"
            r"human\srights|society|report|blog|main|events|media\swatch|alerts?|"
            r"(?:english|russian|international|print|online|web|digital)\s(?:edition|version|service)|"
            r"courts?(?:\s(?:&|and)\scrime)?|"
            r"law|justice|crime|press\sreleases|statements|country\sreports?|prisoners|political\sprisoners",
            "",
        ),
    ),
    kind_phrases=(
        (
            r"urgent\saction|sign\s(?:the|this)\s(?:appeal|petition)|open\sletter\sto|we,?\sthe\sundersigned|"
            r"we\s(?:appeal|call\son\syou)",
            "appeal",
        ),
        (
            r"in\sthe\sname\sof\sthe\s(?:republic|russian|people)|criminal\scase\sno|hereby\s(?:ruled|sentenced|"
            r"orders)",
            "court_document",
        ),
        (r"for\simmediate\srelease|press\srelease|press\sservice\sof", "press_release"),
    ),
    keys={
        "title": "title",
        "subject": "title",
        "headline": "title",
        "re": "title",
        "author": "author",
        "authors": "author",
        "by": "author",
        "written by": "author",
        "text": "author",
        "from": "author",
        "source": "publisher",
        "publisher": "publisher",
        "published by": "publisher",
        "published in": "publisher",
        "organisation": "publisher",
        "organization": "publisher",
        "agency": "publisher",
        "date": "published",
        "published": "published",
        "posted": "published",
        "published on": "published",
        "date of publication": "published",
        "publication date": "published",
        "sent": "published",
        "date of issue": "published",
        "date of alert": "published",
        "date of report": "published",
        "date of release": "published",
        "issue date": "published",
        "report date": "published",
        "country": "other",
        "category": "other",
        "level": "other",
        "state reply": "other",
        "status": "other",
        "court": "other",
        "hearing": "other",
        "observers": "other",
        "observer": "author",
        "case": "other",
        "location": "other",
        "region": "other",
        "reference": "other",
        "index": "other",
        "deadline": "other",
        "url": "url",
        "link": "url",
        "original": "url",
        "available at": "url",
        "language": "language",
    },
    addressee_pattern=(
        r"(?:to|attn|attention|cc|copy|copies\sto|addressed\sto|dear|contact|tel|phone|e-?mail|fax|website|"
        r"distr|original|ref)\b[^a-z]|from\s?:|to\sthe\s"
    ),
    navigation_line_pattern=(
        r"(?:skip\sto\s.{2,30}|home(?:page)?|menu|search|share(?:\s.{1,40})?|print|e-?mail|"
        r"comments?(?:\s\(?\d+\)?)?|[←◄«‹<\s]{0,3}(?:go\s)?(?:back|return)(?:\sto\s.{2,30})?|"
        r"leer\sen\s.{4,12}|lire\sen\s.{4,12}|ler\sem\s.{4,12}|"
        r"read\s(?:the\s)?(?:article|story|post|original)\s(?:on|at)\s.{3,40}|deutsch|english|français|español|"
        r"italiano|"
        r"português|polski|русский|українська|türkçe|norsk|nederlands|svenska|čeština|privacy(?:\spolicy)?|"
        r"terms(?:\s(?:of|and)\s.{3,12})?|news|sitemap|archive|faq|blog|events|reports|history|sources|"
        r"(?:russian|english|ukrainian|kazakh|turkish|french|german|spanish|other)\s(?:version|language)s?|"
        r"read\sin\s(?:russian|english|ukrainian|turkish).{0,20}|"
        r"en|ru|uk|eng|rus|ukr|about(?:\sus)?|contacts?(?:\sus)?|log\sin|sign\s(?:in|up)|subscribe|donate|"
        r"facebook|twitter|telegram|"
        r"instagram|youtube|whatsapp|copy\slink|\d+\smin(?:ute)?s?(?:\sread)?|reading\stime.{0,20}|advertisement|"
        r"listen|play|pause|\d{1,7}\sviews?|views?:?\s[\d,.\s]{1,9}|"
        r"end|\(end\)|ends|-\s?ends\s?-|###|\*{3,}|listen\sto\sthis\s.{2,20}|image|photo|video)"
    ),
    caption_words=("photo", "image", "pic", "screen", "credit", "©", "video", "illustration", "courtesy"),
    caption_pattern=(
        r"^(?:photos?|images?|pictures?|photograph|illustration|screenshot|photo\scredit|credits?|image\ssource|"
        r"video|courtesy)\b\s?(?::|by\b|via\b|from\b|credit|©|/)|"
        r"(?:/|\||\(|—|–|-)\s?(?:photos?|image|pic|foto|screenshot|credit|courtesy)\s?(?::|by\b|of\b|from\b)|"
        r"\bphoto(?:\sby|:)\s|\bfile\sphoto\b|\bscreen\s?shot\sfrom\b|"
        r"\(photo|\[photo|^\s?©\s(?!\d{4})"
    ),
    byline_pattern=(
        r"(?:by|(?:essay|analysis|opinion|commentary|feature|column|profile|review|investigation|article)\sby|text\sby|"
        r"words\sby|(?:the\s)?blog\sof|story\sby|report\sby|reported\sby|written\sby|interview(?:ed)?\sby|author|authors|"
        r"text|words|byline|reporting\sby|compiled\sby|prepared\sby|interview:|(?:(?:alert|report|case|"
        r"case\sstudy)\s)?(?:submitted|"
        r"filed|drafted)\sby|(?:the\s)?(?:interview|conversation|story|report|text)\s(?:was\s)?(?:conducted|"
        r"recorded|written|"
        r"prepared|compiled|led)\sby)(?:\s?:)?\s"
    ),
    posted_pattern=r"(?:posted|published|released|issued)\s(?:by|in)\s",
    written_for_pattern=r"written\sfor\s(?:the\s)?(?P<publisher>.{3,100}?)\sby\s(?P<author>.{3,60})",
    date_label_pattern=(
        r"(?:first\s)?(?:published|broadcast|aired|recorded|publicado(?:\sel)?|posted|released|issued|signed|dated?\sof\s(?:the\s|this\s)?(?:report|issue|"
        r"alert|publication|"
        r"release|statement|list|update|document)|(?:report|issue|release|publication)\sdate|date|"
        r"(?<![a-z]\s)dated|created|added|updated|"
        r"last\supdated|last\smodified|modified|prepared|compiled|drawn\sup|status(?:\sas)?\sof|situation\sas\sof|"
        r"as\sof|as\sat|"
        r"distributed|revised)(?:\s(?:on|at|by))?\s?:?\s?"
    ),
    related_line_pattern=(
        r"(?:more\sto\sread|read\s(?:also|more|next|on)|related(?:\s(?:articles|news|stories|posts|content|"
        r"materials|topics|links|cases))?|see\salso|"
        r"you\s(?:may|might)\salso\s(?:like|be\sinterested\sin)|recommended(?:\s(?:for\syou|reading|stories))?|"
        r"more\s(?:stories|news|from\s.{2,40}|on\sthis\s.{2,20}|articles)|most\s(?:read|popular|viewed)|"
        r"latest\s(?:news|posts|stories|articles)|"
        r"popular(?:\s(?:posts|news|stories))?|trending|similar\s(?:articles|posts|news)|other\snews|further\sreading|"
        r"recent\s(?:posts|news|articles|comments)|what\sto\sread\snext|don['’]t\smiss|"
        r"editor['’]?s['’]?\s(?:picks|choice)|leave\sa\s(?:reply|comment)|"
        r"comments\s\(\d+\)|\d+\scomments|previous\s(?:post|article)|next\s(?:post|article))\s?:?"
    ),
    teaser_pattern=(
        r"(?:read\s(?:more|also|next|on)|see\salso|watch(?:\salso)?|listen|also\sread|related|more\son\sthis|"
        r"further\sreading|"
        r"previously|earlier\son\sthe\stopic|read\sthe\sfull\s\w+|also\sin\s\w+)\s?(?::|\s[–—|])|continue\sreading"
    ),
    # Tried where a word begins only.
    appeal_to_reader_pattern=(
        r"(?=[sd])(?:(?<![^.!?:,–—-]\s)|(?<=please\s)|(?<=\sand\s))(?:subscribe|donate)\b|donations?\sto\sus\b|"
        r"support\s(?:us|"
        r"our|independent)\b|support\sus\b|patreon\b|our\s(?:newsletters?|digest|readers|articles|"
        r"mailing\slist|"
        r"telegram\schannel|work|website|journalism|coverage)\b|dear\sreaders?\b|if\syou\s(?:like|enjoy|"
        r"want\sto\shelp|find|have\s(?:found|spotted))\b|follow\sus\b|"
        r"share\s(?:this|on|the\s(?:post|article|story))\b|sign\sup\b|become\sa\s(?:patron|member|"
        r"supporter|subscriber)\b|cookies?\b|all\srights\sreserved\b|"
        r"copyright\b|©|terms\sof\suse\b|privacy\spolicy\b|monthly\s(?:contribution|donation)\b|"
        r"help\s(?:us|keep\sus)\b|click\shere\b|"
        r"costs\sless\sthan\b|make\sa\s(?:donation|contribution)\b|republish\b|join\sus\b|our\steam\b|"
        r"creative\scommons\b|^tags?\s?:|^filed\sunder|^categories\s?:|^topics?\s?:|^(?:donate|subscribe)\sto\s"
    ),
    supported_pattern=(
        r"(?:donations?\sto|donate\sto|subscribe\sto|support(?!\s(?:independent|free|quality|local|public|our|"
        r"us)\b)|follow|copyright|©(?:\s?\d{4})?(?:[–-]\d{4})?|"
        r"part\sof|become\sa\s(?:patron|member)\sof)\s(?:the\s)?"
    ),
    organisation_words=frozenset(_ORGANISATION_WORDS.split()),
    greeting_pattern=(
        r"(?:yours\s(?:sincerely|faithfully|truly|respectfully)|sincerely(?:\syours)?|respectfully(?:\syours)?|"
        r"(?:with\s)?(?:kind|best|warm)\s(?:regards|wishes)|"
        r"regards|in\ssolidarity|with\srespect|signed|signature)\s?[,:]?"
    ),
    frequent=frozenset(_FREQUENT.split()),
    dated_pattern=(
        r"\b(?:report|statement|release|bulletin|letter|appeal|note|notes|newsletter|review|"
        r"(?<![a-z]\s)dated)(?:\sof|\sdated)?\s|"
        r"\bdistr\.?:?\s{1,3}(?:general|limited|restricted)\s{1,4}|"
        r"\b(?:adopted|approved)\s[\w\s,.’'-]{0,60}\b(?:of|on)\s|"
        r"\b(?:status|situation|information|data|list|updated|correct|current|figures)?\s?as\s(?:of|at)\s"
    ),
    contact_pattern=(
        r"\S@\S|\b(?:press|media)\s(?:officer|secretary|contact|enquir)|\bspokes(?:person|man|woman)\b|"
        r"\bdesk\b|^contact\b|\btel\."
    ),
    report_by_pattern=r"(?:[a-z-]+\s){0,4}(?:report|statement|appeal|bulletin|briefing|review|update)\sby\s(?:the\s)?",
    compiled_by_pattern=rf"by\s(?:{_COMPILED}|(?<=\bkept\sby\s))(?:the\s)?",
    declares_pattern=(
        r"(?:\s\([A-Z][\w-]{1,12}\))?,?\s(?:today\s|strongly\s|firmly\s|hereby\s|unreservedly\s|once\s(?:more|"
        r"again)\s){0,2}"
        r"(?:condemns?|calls?\s(?:on|for)|urges?|express(?:es)?|demands?|denounces?|welcomes?|deplores?|appeals?|"
        r"protests?|"
        r"(?:is|are)\s(?:deeply\s|gravely\s|extremely\s|seriously\s){0,2}(?:concerned|alarmed|appalled|outraged|"
        r"dismayed))\b"
    ),
    of_site_pattern=r"\b(?:[Ff]ollow|[Cc]opyright|[Ss]ubscribe to|[Dd]onate to|joined|[Ff]or|©(?:\s\d{4})?)",
    site_noun_pattern=r"service|correspondent|reporter|editor|newsroom|team|website|desk|bureau|staff|Service|Desk|Bureau",
    reports_pattern="reports|writes|reporting",
    writer_pattern=(
        r"(?:is|was|works\sas)\s(?:an?|the)\s(?:[\w’'-]+,?\s){0,6}?(?:journalist|writer|reporter|correspondent|editor|"
        r"columnist|researcher|contributor|author|blogger|fellow|analyst|historian|translator)\b"
    ),
    on_behalf_pattern=r"(?:for|on\sbehalf\sof|signed\sby)\s(?:the\s)?",
    editors_of_pattern=r"(?:the\s)?editorial\s(?:board|team|office|staff)\sof\s",
    own_name_pattern=r"my\sname\sis\s(?:(?<=^my\sname\sis\s)|(?<=[.!?]\smy\sname\sis\s))|i,\s(?<=^i,\s)",
    sub_units=frozenset(
        {"department", "division", "unit", "section", "office", "desk", "press service", "press office", "press centre"}
    ),
    imprint_pattern=(
        r"(?:\s\([^()]{2,14}\))?(?:\s(?:is|are)\s(?:an?|the)\s|,?\s[-–—]\s(?:an?\s|the\s)?)(?:[a-z-]+,?\s){0,4}?"
        r"(?:independent|non-?profit|not-for-profit|non-?governmental|voluntary|volunteer|charity|grassroots|"
        r"award-winning|"
        r"member\sof|initiative\sof|project\sof|programme\sof|media\s(?:outlet|project)|"
        r"human\srights\s(?:organi[sz]ation|group|"
        r"ngo|project))\b|"
        r"\s(?:lives\son|depends\son|relies\son|exists\sthanks\sto|is\s(?:funded|financed|supported)\sby|accepts\sno|"
        r"has\sbeen\s(?:declared|designated|labell?ed)\s(?:an?\s)?[\"“«„']?(?:foreign\sagent|undesirable|extremist))\b"
    ),
    imprint_noun_pattern=(
        r"portal|newspaper|paper|magazine|agency|media|news|website|site|journal|monitor|monitoring|observatory|project|"
        r"initiative|archive|database|chronicle|bulletin|platform|network|blog|voice|press|journalism|podcast"
    ),
    credited_pattern=r"(?:is|are|be|being|must\sbe|should\sbe)\s(?:credited|acknowledged|cited|named|mentioned)\b",
    bulletin_of_pattern=(
        r"(?:from\s)?(?:the\s)?(?:news(?:\s?page)?|website|web\s?site|web\s?page|newsletter|press\sservice|"
        r"information\sservice|news\sservice|bulletin|blog)\s(?:of|from)\s(?:the\s)?|"
        r"(?:an?\s)?(?:(?:monthly|weekly|quarterly|fortnightly|information|news|annual|special|english)\s){0,2}"
        r"(?:bulletin|newsletter|digest|journal|chronicle|review|publication)\sof\s(?:the\s)?"
    ),
    report_label_pattern=(
        r"(?:[a-z-]+\s){0,2}(?:report|bulletin|newsletter|update|alert|briefing|issue|list|digest|edition|version|"
        r"monitoring)(?:,?\s(?:no\.?|number|nr\.?|#)?\s?\d[\d/-]{0,8})?"
    ),
    credits_pattern=(
        r"[(\[]?(?:with )?(?:additional )?(?:reporting|writing|editing|translation)(?: and (?:writing|editing))? by\b"
    ),
    monthly_pattern=(
        r"\b(?:bulletin|newsletter|digest|monthly|review|issue|list|report|monitor|chronicle|update|"
        r"vol(?:ume)?\.?)\b|\bno\.?\s?\d"
    ),
)
