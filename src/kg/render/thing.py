"""What the picture is made of: things, the ties between them, and the words behind both.

A thing is a node of the picture and a tie an edge. Their fields stand as attributes on the nodes
and edges of a ``networkx.MultiDiGraph`` whose node names are IRIs.
"""

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One line of what is known of a thing, in plain words. ``to`` is the IRI it leads to."""

    name: str
    value: str
    to: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words of one source that a thing or tie was read from, in their context.

    ``source`` is the source's IRI, ``name`` its file name. ``before`` and ``after`` are what
    stands round the words in the article, empty where the article's text is not at hand.
    """

    source: str
    name: str
    exact: str
    rule: str
    confidence: float
    before: str = ""
    after: str = ""
    page: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """A node of the picture.

    ``category`` is its line of the legend (see :mod:`kg.render.look`), ``label`` the few words
    drawn beside it, ``title`` the whole of what it is called, ``council`` the IRI of the council
    whose part of the picture it stands in, ``when`` an EDTF time, ``quote`` true where the title
    is somebody's spoken words. ``stands`` is how many findings it stands for. ``part`` is a grade's
    area or a finding's topic, ``also`` the other names that the search knows it by, ``year`` the
    year from which it is known (see :mod:`kg.render.since`) and ``turtle`` what the graph says of
    it, word for word.
    """

    kind: str
    category: str
    label: str
    title: str
    council: str | None = None
    when: str | None = None
    rank: int = 0
    quote: bool = False
    stands: int = 1
    part: str = ""
    also: tuple[str, ...] = ()
    year: int | None = None
    turtle: str = ""
    facts: tuple[Fact, ...] = ()
    evidence: tuple[Words, ...] = ()

    def attributes(self) -> dict[str, object]:
        """Return the fields as attributes of a networkx node."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """An edge of the picture.

    ``label`` says what the first thing is to the second, ``inverse`` what the second is to the
    first. A ``quiet`` tie is listed beside its things and not drawn: one inspectorate is tied to
    every inspection, and lines to it would hide all others. A role has the name of its ``post``
    and the ``times``, in EDTF, at which sources show somebody in it.
    """

    kind: str
    label: str
    inverse: str
    quiet: bool = False
    post: str = ""
    times: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    evidence: tuple[Words, ...] = ()

    def attributes(self) -> dict[str, object]:
        """Return the fields as attributes of a networkx edge."""
        return {field.name: getattr(self, field.name) for field in fields(self)}
