"""Every vocabulary of the records, in one place.

"Not stated" and "not in our list" are different values: UNKNOWN says that no source states it, OTHER that a source
states what the list does not hold. Where the wording matters, a text field beside the choice keeps it.
"""

from django.db.models import TextChoices


class Review(TextChoices):
    """How far a record is checked: an importer proposes, a person confirms or rejects."""

    PROPOSED = "proposed", "proposed"
    CONFIRMED = "confirmed", "confirmed"
    REJECTED = "rejected", "rejected"


class Visibility(TextChoices):
    PUBLIC = "public", "public"
    INTERNAL = "internal", "internal"
    RESTRICTED = "restricted", "restricted"


class RegionKind(TextChoices):
    COUNTRY = "country", "country"
    REGION = "region", "region"


class Sex(TextChoices):
    UNKNOWN = "", "not stated"
    FEMALE = "female", "female"
    MALE = "male", "male"
    OTHER = "other", "other"


class NameKind(TextChoices):
    PREFERRED = "preferred", "preferred"
    SPELLING = "spelling", "other spelling"
    FULL = "full", "full name"
    BIRTH = "birth", "name at birth"
    ALIAS = "alias", "alias or pen name"


class Script(TextChoices):
    LATIN = "latin", "Latin"
    CYRILLIC = "cyrillic", "Cyrillic"
    ARABIC = "arabic", "Arabic or Persian"
    GEORGIAN = "georgian", "Georgian"
    ARMENIAN = "armenian", "Armenian"
    HAN = "han", "Chinese"
    MIXED = "mixed", "mixed"
    OTHER = "other", "other"


class RelationshipKind(TextChoices):
    """What the other person is to the person."""

    PARENT = "parent", "parent"
    CHILD = "child", "child"
    SPOUSE = "spouse", "spouse or partner"
    SIBLING = "sibling", "sibling"
    RELATIVE = "relative", "other relative"
    COLLEAGUE = "colleague", "colleague"
    OTHER = "other", "other"


class AffiliationKind(TextChoices):
    MEMBER = "member", "member"
    LEADER = "leader", "leader"
    FOUNDER = "founder", "founder"
    EMPLOYEE = "employee", "employee"
    SUPPORTER = "supporter", "supporter"
    ALLEGED = "alleged_member", "alleged member"
    FORMER = "former_member", "former member"
    OTHER = "other", "other"


class OrganisationKind(TextChoices):
    PARTY = "party", "party"
    MOVEMENT = "movement", "movement"
    NGO = "ngo", "NGO"
    MEDIA = "media", "media"
    AGENCY = "agency", "agency"
    PARLIAMENT = "parliament", "parliament"
    INTERNATIONAL = "international", "international body"
    RELIGIOUS = "religious", "religious body"
    COMPANY = "company", "company"
    FACILITY = "facility", "place of detention"
    OTHER = "other", "other"


class DesignationKind(TextChoices):
    TERRORIST = "terrorist", "terrorist"
    EXTREMIST = "extremist", "extremist"
    UNDESIRABLE = "undesirable", "undesirable"
    FOREIGN_AGENT = "foreign_agent", "foreign agent"
    LIQUIDATED = "liquidated", "liquidated"
    BANNED = "banned", "banned"


class CourtLevel(TextChoices):
    SUPREME = "supreme", "supreme"
    CONSTITUTIONAL = "constitutional", "constitutional"
    CASSATION = "cassation", "cassation"
    APPEAL = "appeal", "appeal"
    REGIONAL = "regional", "regional"
    CITY = "city", "city"
    DISTRICT = "district", "district"
    MILITARY = "military", "military"
    INTERNATIONAL = "international", "international"
    OTHER = "other", "other"
    UNKNOWN = "unknown", "not stated"


class Stage(TextChoices):
    UNKNOWN = "unknown", "not stated"
    INVESTIGATION = "investigation", "investigation"
    TRIAL = "trial", "trial"
    APPEAL = "appeal", "appeal"
    IN_FORCE = "in_force", "in force"
    CLOSED = "closed", "closed"


class Outcome(TextChoices):
    UNKNOWN = "unknown", "not stated"
    PENDING = "pending", "pending"
    CONVICTED = "convicted", "convicted"
    ACQUITTED = "acquitted", "acquitted"
    DROPPED = "dropped", "dropped"
    DIED = "died", "died before judgment"
    EXCHANGED = "exchanged", "exchanged or pardoned"
    OTHER = "other", "other"


class InvolvementRole(TextChoices):
    LAWYER = "lawyer", "lawyer"
    JUDGE = "judge", "judge"
    PROSECUTOR = "prosecutor", "prosecutor"
    INVESTIGATOR = "investigator", "investigator"
    WITNESS = "witness", "witness"
    EXPERT = "expert", "expert"
    RELATIVE = "relative", "relative"
    VICTIM = "victim", "victim"
    OFFICIAL = "official", "official"
    REPRESENTATIVE = "representative", "representative"
    OTHER = "other", "other"


class PenalCode(TextChoices):
    CRIMINAL = "criminal", "criminal"
    ADMINISTRATIVE = "administrative", "administrative"


class HeaviestPenalty(TextChoices):
    UNKNOWN = "", "not known"
    FINE = "fine", "fine"
    ARREST = "arrest", "arrest"
    TERM = "term", "term of imprisonment"
    LIFE = "life", "life imprisonment"
    DEATH = "death", "death"


class ChargeStatus(TextChoices):
    CHARGED = "charged", "charged"
    CONVICTED = "convicted", "convicted"
    ACQUITTED = "acquitted", "acquitted"
    DROPPED = "dropped", "dropped"
    RECLASSIFIED = "reclassified", "reclassified"


class Instance(TextChoices):
    UNKNOWN = "unknown", "not stated"
    FIRST = "first", "first instance"
    APPEAL = "appeal", "appeal"
    CASSATION = "cassation", "cassation"


class SentenceKind(TextChoices):
    IMPRISONMENT = "imprisonment", "imprisonment"
    LIFE = "life", "life imprisonment"
    DEATH = "death", "death"
    SUSPENDED = "suspended", "suspended term"
    HOUSE_ARREST = "house_arrest", "house arrest or home confinement"
    FINE = "fine", "fine"
    COMMUNITY_SERVICE = "community_service", "community service"
    OTHER = "other", "other"


class DetentionKind(TextChoices):
    UNKNOWN = "unknown", "not stated"
    REMAND = "remand", "remand"
    HOUSE_ARREST = "house_arrest", "house arrest"
    COLONY = "colony", "colony"
    PRISON = "prison", "prison"
    PSYCHIATRIC = "psychiatric", "psychiatric hospital"
    OTHER = "other", "other"


class EventKind(TextChoices):
    ARREST = "arrest", "arrest"
    SEARCH = "search", "search"
    CHARGE = "charge", "charge"
    HEARING = "hearing", "hearing"
    CONVICTION = "conviction", "conviction"
    ACQUITTAL = "acquittal", "acquittal"
    FINE = "fine", "fine"
    TRANSFER = "transfer", "transfer"
    ILL_TREATMENT = "ill_treatment", "ill-treatment"
    RELEASE = "release", "release"
    DEATH = "death", "death"
    OTHER = "other", "other"


class JobState(TextChoices):
    """How far background work is."""

    WAITING = "waiting", "waiting"
    RUNNING = "running", "running"
    DONE = "done", "done"
    FAILED = "failed", "failed"
    STOPPED = "stopped", "stopped"

    @classmethod
    def over(cls) -> set[str]:
        """The states that do not change any more."""
        return {cls.DONE, cls.FAILED, cls.STOPPED}


class ExportFormat(TextChoices):
    CSV = "csv", "CSV"
    XLSX = "xlsx", "XLSX"
    ODS = "ods", "ODS"
    JSONL = "jsonl", "JSON Lines"


class ExportProfile(TextChoices):
    """Who a spreadsheet is for, which decides what may be in it."""

    INTERNAL = "internal", "internal"
    PARTNER = "partner", "partner"
    PUBLIC = "public", "public"


class ExportUnit(TextChoices):
    PROSECUTION = "prosecution", "a prosecution"
    CHARGE = "charge", "a charge"


class BulkKind(TextChoices):
    """What can be done to all prosecutions of a search at once."""

    ASSIGN = "assign", "assign"
    VISIBILITY = "visibility", "set the visibility of the persons"
    CASE = "case", "add the persons to a case"
    CONFIRM = "confirm", "confirm"


class SheetState(TextChoices):
    """How far an uploaded spreadsheet is."""

    CHECKING = "checking", "being checked"
    CHECKED = "checked", "checked, waiting for you"
    FAULTY = "faulty", "faults to mend"
    WRITING = "writing", "being written"
    WRITTEN = "written", "written"


class HistoryOrigin(TextChoices):
    """From where a change came, in words that a number may follow."""

    PAGE = "page", "A page, by hand"
    IMPORT = "import", "Import"
    IMPORT_UNDONE = "import undone", "Import taken back"
    MERGE = "merge", "Merge"
    MERGE_UNDONE = "merge undone", "Merge undone"
    SHEET = "sheet", "Spreadsheet"
    BULK = "bulk", "Bulk action"
    BULK_UNDONE = "bulk undone", "Bulk action undone"
    DECISION_UNDONE = "decision undone", "Decision taken back"
    PUT_BACK = "put back", "Put back as it was"
    DELETION = "deletion", "Deletion"
    RESTORED = "restored", "Deletion undone"
    DUPLICATES = "duplicates", "Search for duplicates"
    REFERENCE = "reference", "Reference data"
    JOB = "job", "Background work"
    COMMAND = "command", "A command on the server"


class AuditKind(TextChoices):
    """What the audit log keeps."""

    SIGNED_IN = "signed in", "signed in"
    REFUSED = "sign-in refused", "sign-in refused"
    LOCKED_OUT = "locked out", "locked out after wrong passwords"
    SIGNED_OUT = "signed out", "signed out"
    SESSION_ENDED = "session ended", "ended a session"
    PASSWORD_CHANGED = "password changed", "changed a password"
    PASSWORD_ENTERED = "password entered", "entered the password again"
    FACTOR_SET_UP = "factor set up", "set up the second factor"
    FACTOR_ENTERED = "factor entered", "entered the second factor"
    FACTOR_REFUSED = "factor refused", "wrong code of the second factor"
    FACTOR_RESET = "factor reset", "took a second factor away"
    RECOVERY_CODES = "recovery codes", "made new recovery codes"
    EXPORTED = "exported", "exported"
    RESTRICTED_SEEN = "restricted seen", "looked at a restricted record"
    ACCOUNT_MADE = "account made", "made an account"
    ACCOUNT_CHANGED = "account changed", "changed an account or its roles"
    ACCOUNT_DELETED = "account deleted", "deleted an account"
