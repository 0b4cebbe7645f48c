"""A county that only says where another council lies: *The Lancashire authority* of Blackpool."""

import re
from collections.abc import Iterator, Sequence

from kg.extract.gazetteer import Form, Hit
from kg.model.mention import CouncilMention
from kg.model.reference import councils
from kg.model.span import Span

_BEFORE = re.compile(r"\b[Tt]he\s$")
_AFTER = re.compile(r"\s(?:authority|council|unitary|borough|town|city|resort|port)\b(?!\s[A-Z])")
_COUNTY = "county"
_FAR = 1500


def described(text: str, found: Sequence[Hit], named: set[str]) -> Iterator[CouncilMention]:
    """Yield *the Kent council* as words for the council told before it, where that is another.

    Where the county council itself is named, or nobody else has been, the county is what is meant.
    """
    for number, hit in enumerate(found):
        if not _is_county(hit) or set(hit.keys) & named or hit.form is not Form.BARE:
            continue
        before = text[max(0, hit.span.start - 5) : hit.span.start]
        after = _AFTER.match(text, hit.span.end)
        other = [
            h
            for h in found[:number]
            if hit.span.start - h.span.end < _FAR and not set(h.keys) & set(hit.keys)
        ]
        if after is not None and _BEFORE.search(before) and other:
            span = Span(hit.span.start - 4, after.end())
            yield CouncilMention(span=span, text=span.of(text), rule="council.anaphor", gss=None)


def _is_county(hit: Hit) -> bool:
    """Say whether a name is that of a county council."""
    table = councils()
    return any(table[key].kind == _COUNTY for key in hit.keys)
