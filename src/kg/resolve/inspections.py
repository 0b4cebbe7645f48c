"""Gathering an article's inspections: each mention, grade and finding into its slot.

Dated mentions open the slots; the latest of those that are not told as earlier ones is a
council's news. Undated mentions, grades and findings follow.
"""

import re
from datetime import timedelta

from kg.extract.lexicon.visit_cues import ANNUAL
from kg.model.document import Document
from kg.model.edtf import bounds, compatible, precision
from kg.model.mention import (
    FindingMention,
    InspectionMention,
    JudgementMention,
    Reference,
)
from kg.model.reference import councils
from kg.model.terms import InspectionType
from kg.resolve.councils import CouncilsOf
from kg.resolve.found import place_findings
from kg.resolve.graded import place_grades
from kg.resolve.named_now import gives_grades, named_now
from kg.resolve.scene import Scene, Time, earlier, order
from kg.resolve.slots import (
    TYPED,
    VISITS,
    Gathered,
    Seen,
    Slot,
    are_parts,
    is_reporting_of,
    joined,
    kinds_agree,
)
from kg.resolve.tidy import tidy
from kg.resolve.time import Clock

# Kinds that only England has; joint inspections of Wales and Scotland are of their own kinds
_ENGLISH = (InspectionType.JTAI, InspectionType.SEND_AREA)
_ANNUAL_YEARS = range(2009, 2012)
_REPORT = re.compile(r"\b(?:reports?|letters?|ratings?|gradings?|verdicts?)\b", re.IGNORECASE)
_PLURAL = re.compile(r"(?:visits|inspections|reviews|checks)$", re.IGNORECASE)
_REVISIT = re.compile(
    r"\b(?:been\sback|went\sback|returned|re-?visit\w*|came\sback)\b", re.IGNORECASE
)
_HAPPENED = re.compile(
    r"\b(?:was|were|had|found|finds|followed|came|saw|took|raised|reported|carried|has\sbeen|have\sbeen|held|looked|ended|led|said)\b"
)
_SEVERAL = 3
_DAYS = 25
_SEASON = 100
_STALE = timedelta(days=500)
# Half a year at most lies between days on site and the report of them
_LAG = timedelta(days=180)


def gather(document: Document, found: CouncilsOf, clock: Clock) -> Gathered:
    """Return the inspections of an article, with the grades and findings of each."""
    scene = Scene(document, found, clock, Gathered())
    spoken: list[tuple[InspectionMention, str]] = []
    for mention in document.of(InspectionMention):
        council = scene.council(mention.council, mention.span.start)
        if mention.reference is Reference.PLANNED or council is None or _abroad(council):
            continue
        spoken.append((mention, council))
    undated = [(m, c) for m, c in spoken if not _place_dated(scene, m, c)]
    for council in dict.fromkeys(c for _, c in spoken):
        _choose_news(scene, council)
    graded = bool(document.of(JudgementMention))
    to_come = any(m.reference is Reference.PLANNED for m in document.of(InspectionMention))
    has_facts = graded or (bool(document.of(FindingMention)) and not to_come)
    # A visit named for what it is claims the news before *an inspection* does
    for mention, council in sorted(undated, key=lambda u: u[0].inspection_type not in TYPED):
        _place_undated(scene, mention, council, has_facts=has_facts)
    place_grades(scene)
    place_findings(scene)
    _date_annual(scene, [m for m, _ in spoken])
    tidy(scene.out)
    return scene.out


def _place_dated(scene: Scene, mention: InspectionMention, council: str) -> bool:
    """Put a dated mention into its slot, several times into several; False where it has none."""
    annual = ANNUAL.search(mention.text) is not None
    times = scene.times(mention.when) or (_this_year(scene, mention) if annual else [])
    if not times:
        scene.out.uncounted.extend(mention.when)
        return False
    kind = _kind(scene, mention, council)
    seen = Seen(mention.span, mention.rule)
    for group in _groups(mention, times, kind):
        when = joined([t for t, _ in group]) if are_parts([t for t, _ in group]) else group[-1][0]
        slot = scene.match(council, kind, when) or _reported(scene, mention, council, when)
        if slot is None or (slot.annual != annual and slot.when != when):
            slot = scene.open(council)
        slot.annual = slot.annual or annual
        if slot.when is None or compatible(slot.when, when):
            slot.times.extend([(when, group[0][1])] if "{" in when else group)
        slot.past = slot.past and mention.reference is Reference.EARLIER
        slot.recalled = slot.recalled or mention.reference is Reference.EARLIER
        _fill(slot, mention, seen, kind)
    return True


def _this_year(scene: Scene, mention: InspectionMention) -> list[Time]:
    """Return the year of the article as that of the yearly rating it tells as its news.

    Ofsted rated each council's services for children every December from 2009 to 2011; a paper of
    those days need not say of which year *the annual rating* is.
    """
    today = scene.clock.today
    if today is None or today.year not in _ANNUAL_YEARS or mention.when:
        return []
    if mention.reference is Reference.EARLIER:
        return []
    return [(str(today.year), Seen(mention.span, mention.rule))]


def _groups(
    mention: InspectionMention, times: list[Time], kind: InspectionType
) -> list[list[Time]]:
    """Return the times of a mention, those of one inspection together.

    *visits in March and October* has two; *spent 5 to 9 December and 14 February* are parts of
    one; *in autumn 2015 … 12 October to 5 November* tells one time twice.
    """
    months = kind in VISITS and all(precision(t) > _DAYS for t, _ in times)
    plural = _PLURAL.search(mention.text) or len(times) >= _SEVERAL or months
    single: list[Time] = []
    for when, seen in times:
        parts = when.strip("{}").split(",") if plural and when.startswith("{") else [when]
        single += [(part, seen) for part in parts]
    groups: list[list[Time]] = []
    for time in single:
        same = [g for g in groups if all(compatible(t, time[0]) for t, _ in g)]
        near = [g for g in groups if not plural and are_parts([*(t for t, _ in g), time[0]])]
        chosen = same or near
        if chosen:
            chosen[0].append(time)
        else:
            groups.append([time])
    return groups


def _kind(scene: Scene, mention: InspectionMention, council: str) -> InspectionType:
    """Return the type of a mention's inspection, as far as its place and nation tell."""
    kind = mention.inspection_type
    if kind in _ENGLISH and councils()[council].nation != "England":
        return InspectionType.OTHER
    if kind is InspectionType.UNKNOWN and _REVISIT.search(mention.text):
        before = scene.in_paragraph(mention.span.start, council)
        return before.kind if before is not None and before.kind in TYPED else kind
    return kind


def _reported(scene: Scene, mention: InspectionMention, council: str, when: str) -> Slot | None:
    """Return the slot whose report a dated report is: *the report in June* on a visit in May."""
    if not _REPORT.search(mention.text):
        return None
    return next(
        (
            s
            for s in scene.out.slots
            if s.council == council and s.when and is_reporting_of(when, s.when)
        ),
        None,
    )


def _choose_news(scene: Scene, council: str) -> None:
    """Mark the latest inspection of a council that is not told as an earlier one."""
    mine = [s for s in scene.out.slots if s.council == council]
    told = [s for s in mine if not s.past]
    if not told:
        fresh = [s for s in mine if _is_fresh(scene, s)]
        if fresh:
            max(fresh, key=order).news = True
        return
    today = scene.clock.today
    year = str(today.year) if today else ""
    latest = max(told, key=lambda slot: (slot.annual and slot.when == year, order(slot)))
    found = bounds(latest.when) if latest.when else None
    stale = found is not None and today is not None and today - found.latest > _STALE
    if not ((stale or latest.recalled) and _has_fresh_grades(scene, council)):
        latest.news = True


def _is_fresh(scene: Scene, slot: Slot) -> bool:
    """Say whether days on site lie so near before the article that their report is its news."""
    found = bounds(slot.when) if slot.when else None
    if found is None or scene.clock.today is None or precision(slot.when or "") > _SEASON:
        return False
    return timedelta(0) <= scene.clock.today - found.latest <= _LAG


def _has_fresh_grades(scene: Scene, council: str) -> bool:
    """Say whether the article tells grades of a council as its news, without a time."""
    return any(
        not j.when
        and j.reference is not Reference.EARLIER
        and scene.council(j.council, j.span.start) == council
        for j in scene.document.of(JudgementMention)
    )


def _place_undated(
    scene: Scene, mention: InspectionMention, council: str, *, has_facts: bool
) -> None:
    """Put a mention without a time into the slot that its type and wording mean."""
    kind = _kind(scene, mention, council)
    several = _PLURAL.search(mention.text) is not None
    slot = (
        earlier(scene, council, kind)
        if mention.reference is Reference.EARLIER or (several and kind in TYPED)
        else _current(scene, mention, council, kind, has_facts=has_facts)
    )
    if slot is not None:
        _fill(slot, mention, Seen(mention.span, mention.rule), kind)


def _current(
    scene: Scene,
    mention: InspectionMention,
    council: str,
    kind: InspectionType,
    *,
    has_facts: bool,
) -> Slot | None:
    """Return the inspection that an undated mention goes on about: the focus, else the news."""
    if kind in TYPED and (named := named_now(scene, mention, council, kind)) is not None:
        return named
    focus = scene.in_paragraph(mention.span.start, council)
    if focus and mention.reference is Reference.DEFINITE and focus.fits_kind(kind):
        return focus
    news = scene.news(council)
    graded = kind in TYPED and _has_fresh_grades(scene, council)
    if news is not None and news.fits_kind(kind) and not (graded and news.kind is not kind):
        return news
    same = [
        s
        for s in scene.out.slots
        if s.council == council
        and _continues(s, kind)
        and not (kind in TYPED and s.kind is not kind and gives_grades(scene, s))
        and not (
            graded and s.news and s.kind is not kind and mention.reference is not Reference.DEFINITE
        )
    ]
    if same and not ((same[-1].past or same[-1].recalled) and _has_fresh_grades(scene, council)):
        return same[-1]
    sentence = scene.sentence_of(mention.span.start)
    happened = sentence is not None and _HAPPENED.search(sentence.span.of(scene.document.text))
    if news is not None:
        return scene.open(council) if kind in TYPED and happened else None
    if kind is InspectionType.UNKNOWN and not has_facts:
        return None
    fresh = scene.open(council, news=True)
    fresh.past = False
    return fresh


def _continues(slot: Slot, kind: InspectionType) -> bool:
    """Say whether a mention of a type can go on about a slot; a visit is no earlier inspection."""
    if kind in TYPED and slot.kind is not kind and (slot.past or slot.grades):
        return False
    return kinds_agree(slot.kind, kind)


def _fill(slot: Slot, mention: InspectionMention, seen: Seen, kind: InspectionType) -> None:
    """Add what a mention says to its slot."""
    slot.seen.append(seen)
    slot.take_kind(kind)
    slot.regulator = slot.regulator or mention.regulator
    if mention.about and mention.about not in slot.about:
        slot.about.append(mention.about)


def _date_annual(scene: Scene, spoken: list[InspectionMention]) -> None:
    """Give the year of the article to the yearly ratings that are its news and have no time.

    Ofsted rated each council's services for children every December from 2009 to 2011; a paper of
    those days need not say of which year *the annual rating* is.
    """
    today = scene.clock.today
    rating = next((m for m in spoken if ANNUAL.search(m.text) and not m.when), None)
    if rating is None or today is None or today.year not in _ANNUAL_YEARS:
        return
    seen = Seen(rating.span, rating.rule)
    for slot in scene.out.slots:
        if slot.when is None and not slot.past and slot.kind not in TYPED:
            slot.times.append((str(today.year), seen))
            slot.take_kind(InspectionType.OTHER)


def _abroad(council: str) -> bool:
    """Say whether a council is one of a nation whose health trusts care for children."""
    return councils()[council].nation == "Northern Ireland"
