"""In which regions people were arrested, held and tried."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from documents.extraction.facts.events import Happening
from documents.extraction.facts.frames import COURT, ORGANISATION, PERSON, PLACE, Entity, Frame
from documents.extraction.facts.scene import Scene
from documents.extraction.gazetteer import Gazetteer
from documents.extraction.jurisdiction import OCCUPIED, Jurisdiction
from documents.extraction.mentions.mention import CourtMention
from documents.extraction.mentions.places import find_places
from documents.extraction.types import Charge

# Places that somebody comes from or went to of their own will.
_ELSEWHERE = re.compile(
    r"\b(?:born (?:and raised )?in|native of|lives? in|living in|lived in|residing in|citizens? "
    r"of|fled to|deported to|extradited to|exiled to|left for|moved to|emigrated to|based in|"
    r"studied in|escaped to|exile in|travelled to|trip to|visit to|returned from|war (?:in|on|"
    r"against|with)|invasion of|aggression against|events in|"
    r"president of|government of|republic of|in support of)(?: the| soviet| northern| southern| eastern| western)? ?$"
)
# A court that sits elsewhere than at home: the place counts, not the court.
_SITTING = re.compile(
    rf",? (?:which |that )?(?:sitting|sat|in session|at a session|in a visiting session|visiting "
    rf"session)[a-z ]{{0,20}} in {PLACE}"
)
_HOLDS = re.compile(r"\b(?:[Pp]rison|[Cc]olony|[Dd]etention|[Pp]olice|SIZO|[Jj]ail|[Rr]emand|[Cc]orrectional)\b")
_TRIAL = frozenset({"conviction", "punish", "fine", "acquit", "alter"})
_NOT_REGIONAL = ("supreme", "international", "constitutional", "cassation", "european")


def place_of(frame: Frame, start: int, end: int, gazetteer: Gazetteer) -> tuple[str | None, str | None]:
    """The place or court nearest to what stands between two positions of a sentence, with its region."""
    near = _places(frame)
    if not near:
        return None, None
    _, entity = min(near, key=lambda pair: min(abs(pair[0] - start), abs(pair[0] - end)))
    return entity.value.name, _region(entity, gazetteer)


def _places(frame: Frame) -> list[tuple[int, Entity]]:
    return [
        (mark, entity)
        for mark, entity in [*frame.of(PLACE), *frame.of(COURT), *_prisons(frame)]
        if not (entity.sign == COURT and _SITTING.match(frame.text, mark + 1))
        if (entity.sign != PLACE or entity.value.kind != "adjective" or len(entity.value.region) > 2)
        and not _ELSEWHERE.search(frame.text[max(0, mark - 40) : mark])
    ]


def _prisons(frame: Frame) -> list[tuple[int, Entity]]:
    """The prisons and police departments of a sentence: "Osh City Police Department"."""
    return [pair for pair in frame.of(ORGANISATION) if _HOLDS.search(pair[1].value.name)]


def _region(entity: Entity, gazetteer: Gazetteer) -> str | None:
    if entity.sign == ORGANISATION:
        places = [place for place in find_places(entity.value.name, gazetteer) if place.kind != "country"]
        return places[-1].region if places else None
    return court_region(entity.value, gazetteer) if entity.sign == COURT else str(entity.value.region)


def court_region(court: CourtMention, gazetteer: Gazetteer) -> str | None:
    """The region that the gazetteer, or a place in the court's name or after it, tells."""
    if court.entry and court.entry.region and court.entry.level not in _NOT_REGIONAL:
        return court.entry.region
    places = find_places(f"{court.name} in {court.seat}" if court.seat else court.name, gazetteer)
    return places[-1].region if places else None


def regions_of(
    scene: Scene, happenings: Sequence[Happening], charges: Sequence[Charge], law: Jurisdiction, gazetteer: Gazetteer
) -> dict[str, tuple[str, ...]]:
    """For each person the regions of what befell them, in text order; else the text's only region, else the country."""
    found: dict[str, list[str]] = defaultdict(list)
    countries: dict[str, list[str]] = defaultdict(list)
    trial = _only_court_region(scene, gazetteer)
    for happening in happenings:
        if happening.kind in ("search", "death"):
            continue
        regions = _told(scene, happening, gazetteer)
        if not regions and trial and happening.kind in _TRIAL:
            regions = [trial]
        for person in happening.persons:
            found[person] += regions
            countries[person].append(law.paragraph_country(scene.frames[happening.frame].paragraph) or "")
    for charge in charges:
        if charge.person not in found:
            countries[charge.person].append(charge.country or "")
            found[charge.person] = []
    only = law.only_region() or _main_region(scene, law, gazetteer)
    return {
        person: _finest(
            [code for code in codes if law.is_here(code)],
            [only] if only and _agrees(only, countries[person]) else countries[person],
        )
        for person, codes in found.items()
    }


def _agrees(region: str, countries: Sequence[str]) -> bool:
    """Whether ``region`` lies in the first of ``countries``, or none is known."""
    known = [country for country in countries if country]
    return not known or known[0] in (region[:2], OCCUPIED.get(region))


def _main_region(scene: Scene, law: Jurisdiction, gazetteer: Gazetteer) -> str | None:
    """The region that most of the text's courts and places lie in, or None where there is not one."""
    count: Counter[str] = Counter()
    for frame in scene.frames:
        for _, entity in _places(frame):
            region = _region(entity, gazetteer)
            if region and len(region) > 2 and law.is_here(region):
                count[region] += 3 if entity.sign == COURT else 1
    most = count.most_common(1)
    return most[0][0] if most and most[0][1] * 2 > sum(count.values()) and most[0][1] > 1 else None


def _told(scene: Scene, happening: Happening, gazetteer: Gazetteer) -> list[str]:
    """The regions of the places and courts in the sentence, else of the last ones before it in the paragraph."""
    frame = scene.frames[happening.frame]
    regions = _between(frame, *_clause(frame, happening), gazetteer) or _between(frame, 0, len(frame.text), gazetteer)
    if regions:
        return regions
    for index in range(happening.frame - 1, -1, -1):
        earlier = scene.frames[index]
        by_court = bool(earlier.of(COURT)) or "court" in earlier.text
        goes_on = (happening.kind in _TRIAL and by_court) or _goes_on(frame, earlier, happening.persons)
        if earlier.paragraph != frame.paragraph or not goes_on:
            break
        regions = _between(earlier, 0, len(earlier.text), gazetteer)
        if regions:
            return regions[-1:]
    return []


def _between(frame: Frame, start: int, end: int, gazetteer: Gazetteer) -> list[str]:
    """The regions of the places and courts of a stretch of a sentence, once each, in text order."""
    regions = [
        region
        for mark, entity in sorted(_places(frame), key=lambda pair: pair[0])
        if start <= mark < end and (region := _region(entity, gazetteer)) and len(region) > 2
    ]
    return list(dict.fromkeys(regions))


def _goes_on(frame: Frame, earlier: Frame, persons: Sequence[str]) -> bool:
    """Whether a sentence goes on with the people of an ``earlier`` one: it names nobody new, or the same place."""
    new = {str(e.value) for _, e in frame.of(PERSON)} & set(persons)
    before = {str(e.value) for _, e in earlier.of(PERSON)}
    return not new or bool(new & before) or "same " in frame.text or not before


def _clause(frame: Frame, happening: Happening) -> tuple[int, int]:
    """The part of the sentence between semicolons and colons in which the event stands."""
    start = max(frame.text.rfind(";", 0, happening.start + 1), frame.text.rfind(": ", 0, happening.start + 1)) + 1
    end = frame.text.find(";", happening.end)
    return start, end if end >= 0 else len(frame.text)


def _only_court_region(scene: Scene, gazetteer: Gazetteer) -> str | None:
    """The region of the text's courts where all of them are in one, courts of the whole country aside."""
    regions: set[str | None] = set()
    for frame in scene.frames:
        for mark, entity in frame.of(COURT):
            court: CourtMention = entity.value
            level = court.entry.level if court.entry else ""
            seat = _SITTING.match(frame.text, mark + 1)
            if seat:
                regions.add(str(frame.at(seat.end() - 1).value.region))
            elif level not in _NOT_REGIONAL and not any(word in court.name.lower() for word in _NOT_REGIONAL):
                regions.add(court_region(court, gazetteer))
    return regions.pop() if len(regions) == 1 else None


def _finest(codes: list[str], countries: list[str]) -> tuple[str, ...]:
    """``codes`` once each, without a country of which a region is there; the likeliest country where nothing is."""
    unique = list(dict.fromkeys(code for code in codes if code))
    finer = [code for code in unique if len(code) > 2 or not any(other.startswith(code + "-") for other in unique)]
    return tuple(finer) or tuple(country for country in countries[:1] if country)
