"""Whether a grade's word in a sentence was given as a grade, and by which cue.

The cues' words stand in ``lexicon/grade_cues.py``, the cues in ``graded_by_words.py`` and
``graded_by_place.py``. They are tried from the strongest on; before them stand the vetoes: a wish,
a quality of something, a school's grade, a scale, somebody's boast.
"""

import re
from collections.abc import Callable

from kg.extract import graded_by_place as by_place
from kg.extract import graded_by_words as by_words
from kg.extract.grade_tokens import Setting, ends
from kg.extract.lexicon import grade_cues as cues
from kg.extract.lexicon.bodies import is_of_another
from kg.extract.lexicon.grades import RARE
from kg.model.mention import Qualifier
from kg.model.terms import Grade

# Grades whose words are everyday words without a cue
_EVERYDAY = frozenset({Grade.GOOD, Grade.ADEQUATE})
_APPOSED = re.compile(r"[”’\"']?(?:,|\s[–—-]|\s\()\s?(?:the\s|its\s|their\s)?")
_UNTRUE = frozenset({Qualifier.HYPOTHETICAL, Qualifier.NEGATED})


def cue_of(setting: Setting) -> str | None:
    """Return the name of the cue that says the grade was given, or None."""
    if _is_vetoed(setting) or _says_again(setting):
        return None
    for name, holds in CUES:
        if holds(setting):
            return f"judgement.{name}"
    return None


def _says_again(s: Setting) -> bool:
    """Say whether words only explain the grade before them: *inadequate, its lowest grade*."""
    return s.token.phrase and s.gap is not None and _APPOSED.fullmatch(s.gap) is not None


def is_unsettled(setting: Setting) -> bool:
    """Say whether a grade's word that no cue takes and no veto stops may yet be one."""
    everyday = setting.token.grade in RARE | _EVERYDAY
    return not everyday and not setting.spoken and not _is_vetoed(setting)


def _is_vetoed(s: Setting) -> bool:
    """Say whether something speaks against every cue."""
    noun = cues.NOUN_AFTER.match(s.after) is not None
    if cues.QUALITY.match(s.after) and not noun:
        return True
    if s.qualifiers & _UNTRUE or cues.TO_COME.match(s.after):
        return True
    named = cues.ONE_OF.search(s.before) or cues.LISTED_AFTER.match(s.after)
    generic = cues.GENERIC.search(s.before) is not None and named is None
    if generic or cues.OF_NO_AREA.search(s.before):
        return True
    if (
        cues.DEFINED.match(s.after)
        or cues.REPLACED.search(s.before)
        or cues.OTHER_THAN.search(s.before)
    ):
        return True
    if is_of_another(s.before, s.after) or s.of_another:
        return True
    told = cues.SPOKEN_CUE.search(s.clause) or cues.RATED_NOUN.match(s.after)
    told = told or cues.IN_YEAR.match(s.after)
    if s.spoken and s.gap is None and not told:
        return True
    return s.token.grade in RARE and not s.rare_allowed and not cues.VERB.search(s.clause[-40:])


CUES: tuple[tuple[str, Callable[[Setting], bool]], ...] = (
    ("from", by_words.moved_from),
    ("to", lambda s: cues.TO.search(s.before[-by_words.REACH :]) is not None),
    ("list", by_place.listed),
    ("verb", by_words.by_verb),
    ("noun", by_words.by_noun),
    ("noun-before", lambda s: cues.NOUN_BEFORE.search(s.before[-by_words.REACH :]) is not None),
    ("noun", lambda s: cues.PREDICATE.match(s.after) is not None),
    ("list", lambda s: cues.LABEL_PREVIOUS.match(s.before) is not None),
    ("gained", by_words.gained),
    ("placed", lambda s: cues.PLACED.search(s.before[-by_words.REACH :]) is not None and ends(s)),
    ("found", by_words.found),
    ("paraphrase", by_words.paraphrase),
    ("article", by_place.with_article),
    ("plural", by_place.plural),
    ("list", by_place.bracketed),
    ("list", by_place.in_cell),
    ("attribute", by_place.attribute),
    ("called", by_words.called),
    ("row", by_place.in_row),
    ("fragment", by_place.fragment),
    ("visit", by_place.after_visit),
    ("requires", by_words.requires),
    ("copula", by_words.by_copula),
    ("absolute", by_words.absolute),
    ("inspected", by_words.at_inspection),
    ("still", by_words.still),
    ("every-area", by_words.in_every_area),
    ("chained", by_place.chained),
    ("headline", by_place.headline),
    ("short", by_words.fell_short),
    ("performs", by_words.performs),
    ("apposed", by_place.apposed),
    ("plain", by_place.plain),
    ("dated", by_place.dated),
    ("bare", by_place.bare),
)
