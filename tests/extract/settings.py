"""Grades' words in their sentences, for the tests of the cues beside them."""

from extract.examples import document
from kg.extract.grade_tokens import Setting, tokens
from kg.extract.qualified import qualifiers_at
from kg.model.document import Part
from kg.model.span import Span


def setting(
    text: str,
    number: int = 0,
    *,
    part: Part = Part.BODY,
    spoken: bool = False,
    of_another: bool = False,
) -> Setting:
    """Return how the grade's word of that number stands in a sentence."""
    whole = Span(0, len(text))
    found = tokens(text, whole)
    token = found[number]
    before = found[number - 1].span.end if number else None
    return Setting(
        token=token,
        part=part,
        before=text[: token.span.start],
        after=text[token.span.end :],
        clause=text[token.clause.start : token.span.start],
        gap=None if before is None else text[before : token.span.start],
        spoken=spoken,
        of_another=of_another,
        qualifiers=qualifiers_at(document(text, "qualifier"), token.span.start),
        rare_allowed=False,
        marked=text[token.span.start - 1 : token.span.start] in {"“", "‘"}
        or text[token.span.start].isupper(),
    )
