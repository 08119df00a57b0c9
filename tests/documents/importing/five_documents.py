"""Five invented documents about the same few people, and what an import of them made, in words and without numbers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from cases.models import Case, Charge, Court, Event, Organisation, Person, Place, Prosecution, Sentence
from documents.models import Claim, PossibleDuplicate
from tests import factories as make

ARREST = """Locksmith arrested in Kazan

KAZAN, 16 March 2022 (Open Court Notes) - The locksmith Timur Bekarov was arrested in Kazan on 14 March 2022. \
His lawyer, Marina Vetrova, said that he was beaten.
"""
CHARGE = """Two charged with membership

KAZAN, 1 June 2022 (Open Court Notes) - The locksmith Timur Bekarov and the teacher Daniyar Seitov were charged under \
Article 205.5 part 2 of the Criminal Code of Russia. Bekarov was arrested in Kazan on 14 March 2022.
"""
SENTENCE = """Six years for a locksmith

KAZAN, 9 September 2023 (Open Court Notes) - On 8 September the Sovetsky District Court of Kazan sentenced \
the locksmith Timur Bekarov to six years in prison under Article 205.5 part 2 of the Criminal Code of Russia. \
Bekarov was arrested in Kazan on 14 March 2022.

His lawyer, Marina Vetrova, has appealed.
"""
APPEAL = """Term upheld in Kazan

KAZAN, 14 December 2023 (Open Court Notes) - Timur Rashidovich Bekarov, a locksmith, was sentenced to six years in \
prison under Article 205.5 part 2 of the Criminal Code of Russia on 8 September 2023. Daniyar Seitov was convicted \
under Article 205.5 part 2 of the Criminal Code of Russia. Bekarov was arrested in Kazan on 14 March 2022.
"""
OTHER = """A fine in Moscow

MOSCOW, 2 April 2021 (Open Court Notes) - On 1 April 2021 a court in Moscow fined the driver Timur Bekarov \
20,000 roubles under Article 20.3.3 part 1 of the Code of Administrative Offences of Russia.
"""
DOCUMENTS = {"arrest": ARREST, "charge": CHARGE, "sentence": SENTENCE, "appeal": APPEAL, "other": OTHER}


def make_reference() -> None:
    """The regions, towns and the court that the documents name."""
    russia = make.make_region("RU", name="Russia", name_ru="Россия", adjectives="Russian")
    for code, town, russian in (("RU-TA", "Kazan", "Казань"), ("RU-MOW", "Moscow", "Москва")):
        region = make.make_region(code)
        Place.objects.create(name=town, name_ru=russian, region=region, population=1_250_000)
    make.make_court("Sovetsky District Court of Kazan", country=russia, region=make.make_region("RU-TA"))


def write_documents(folder: Path) -> dict[str, Path]:
    """The documents as files, by name."""
    paths = {name: folder / f"{name}.txt" for name in DOCUMENTS}
    for name, path in paths.items():
        path.write_text(DOCUMENTS[name], encoding="utf-8")
    return paths


def everything() -> dict[str, list[Any]]:
    """All records by their values, sorted: the same for two imports that made the same."""
    return {
        "persons": _sorted(
            (p.name, p.review, _sorted(p.names.values_list("name", "kind"))) for p in Person.objects.all()
        ),
        "cases": _sorted(
            (c.title, str(c.region_id), str(c.court), _sorted(c.prosecutions.values_list("person__name", flat=True)),
             _sorted(c.involvements.values_list("person__name", "role")))
            for c in Case.objects.all()
        ),
        "prosecutions": _sorted(
            Prosecution.objects.values_list("person__name", "case__title", "outcome", "region", "review")
        ),
        "charges": _sorted((str(c.prosecution), c.label, c.description, c.status) for c in Charge.objects.all()),
        "sentences": _sorted((str(s.prosecution), s.label, str(s.court), s.date) for s in Sentence.objects.all()),
        "events": _sorted(
            (e.kind, e.date, e.place, str(e.region_id), str(e.case), _sorted(e.persons.values_list("name", flat=True)))
            for e in Event.objects.all()
        ),
        "courts": _sorted(Court.objects.values_list("name", "country")),
        "organisations": _sorted(Organisation.objects.values_list("name", "kind")),
        "pairs": _sorted(
            (sorted((p.first.name, p.second.name)), round(p.score, 3)) for p in PossibleDuplicate.objects.all()
        ),
        "claims": _sorted(
            (c.document.sha256, c.start, c.end, c.field, c.value, str(c.subject), c.state) for c in Claim.objects.all()
        ),
    }  # fmt: skip


def _sorted(rows: Any) -> list[Any]:
    return sorted(rows, key=repr)
