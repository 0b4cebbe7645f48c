"""What a reader keeps in mind of who has spoken in an article so far."""

from dataclasses import dataclass

from kg.model.span import Span


@dataclass(slots=True)
class Memory:
    """Who spoke last, and where; the last person, where that one did, and body; whom the paper told of since.

    ``unnamed_at`` is where somebody without a name last spoke: *a mother told us*.
    """

    speaker: Span | None = None
    at: int = -1
    body: Span | None = None
    person: Span | None = None
    person_at: int = -1
    topic: Span | None = None
    topic_at: int = -1
    unnamed_at: int = -1
