"""What a person decided about the graph: who is one, what is wrong, what is not to be kept.

A decision points at words, never at a record: a *mark* is a hash of a source, a place in its text
and the words there, under the kind of thing that was read from them (``person/8c0f…``). So it
holds through rebuilds, and in whatever order sources come. A source is pointed at by the hash of
its text, and a name that is to be forgotten by a hash of its letters, so that no file names it.
"""

from dataclasses import dataclass
from enum import StrEnum

from kg.model.issue import Issue


class Verb(StrEnum):
    """What a person can decide."""

    SAME = "same"
    """Two mentions are of one person, inspection, service or body."""

    NOT_SAME = "not same"
    WRONG = "wrong"
    """These words were misread, or the source errs: nothing is to rest on them."""

    RIGHT = "right"
    """This was looked into and is so: it is preferred where sources disagree."""

    REMOVE = "remove"
    """A source is to have no part in the graph, whenever it comes in."""

    FORGET = "forget"
    """A person's name is to stand nowhere: not in the graph, and not in the texts that are kept."""

    RETRACT = "retract"
    """An earlier decision is taken back."""


THINGS = ("person", "inspection", "service", "agency")
"""Kinds of which two can be one."""

FACTS = ("judgement", "role", "finding", "quotation", "dating")
"""Kinds that can be wrong or right."""

SOURCE = "source"
"""What can be removed: a text, by its key."""

NAMES = ("name", "person")
"""What can be forgotten: a full name wherever it stands, or the words for a person in one place."""

WITHHELD = (Verb.REMOVE, Verb.FORGET)
"""What decides on sources and names before anything is read from them."""

KINDS = {
    Verb.SAME: THINGS,
    Verb.NOT_SAME: THINGS,
    Verb.WRONG: FACTS,
    Verb.RIGHT: FACTS,
    Verb.REMOVE: (SOURCE,),
    Verb.FORGET: NAMES,
}
"""What each verb can be said of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One entry of a file of decisions.

    ``when`` is an ISO day; ``line`` is where the entry begins; ``words`` remind a reader of what
    the marks point at and decide nothing; ``takes_back`` is the verb that a retraction undoes.
    """

    verb: Verb
    marks: tuple[str, ...]
    who: str
    when: str
    why: str
    line: int = 0
    words: tuple[str, ...] = ()
    takes_back: Verb | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decisions:
    """A file of decisions as read: its entries in their order, and what could not be taken.

    ``name`` is the file's, ``text`` what stands in it to the letter.
    """

    name: str = ""
    text: str = "[]\n"
    entries: tuple[Decision, ...] = ()
    issues: tuple[Issue, ...] = ()
