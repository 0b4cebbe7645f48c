"""The words a thing was read from, in the article they stand in."""

from dataclasses import replace

import make
import sample
from kg.model.dossier import Dossier
from kg.model.record import Evidence
from kg.render.proof import Proof, names
from kg.render.thing import Words
from render.told import every, read

PERSON = f"{sample.ID}person/p1"
BODY = f"{sample.ID}council/E09000026"


def of_council(text: str, *pieces: Evidence) -> tuple[Words, ...]:
    """Return the words of a council that some evidence in one text proves."""
    note = replace(make.dossier().articles[0], article=make.article(text=text))
    council = replace(make.council(), evidence=pieces)
    return Proof(read(Dossier(articles=(note,), councils=(council,))), {"a1": text}).of(BODY)


def test_words_stand_in_their_context() -> None:
    """Before and after the words stands the rest of their paragraph, no more."""
    (words,) = Proof(read(), sample.TEXTS).of(PERSON)

    assert words.exact == "Ann Bell"
    assert words.before == "Council leader "
    assert words.after == " said: “We are proud of it.”"
    assert (words.name, words.rule, words.confidence) == ("The paper", "person.name", 0.9)
    assert words.source == f"{sample.ID}source/paper"


def test_a_long_paragraph_is_shown_in_part() -> None:
    """Context is cut between words and says so with an ellipsis."""
    text = "earlier " * 80 + "Words" + " later" * 80
    (words,) = of_council(text, make.evidence(start=640))

    assert words.before.startswith("… earlier ")
    assert words.after.endswith(" later …")
    assert len(words.before) < 270 > len(words.after)


def test_one_passage_is_shown_once_by_its_surest_rule() -> None:
    """Two rules that read the same words give one passage, with the greater confidence."""
    sure = replace(make.evidence(rule="council.full"), confidence=0.98)
    (words,) = of_council("Words.", make.evidence(rule="council.bare"), sure)

    assert (words.rule, words.confidence) == ("council.full", 0.98)


def test_another_text_gives_no_context() -> None:
    """Where a text does not hold the words at their place, nothing is shown round them."""
    proof = Proof(read(every()), {"a1": "Quite another text."})

    assert {words.before + words.after for words in proof.of(BODY)} == {""}


def test_without_texts_the_exact_words_remain() -> None:
    """The graph alone has the words and not what stands round them."""
    (words,) = Proof(read(every()), None).of(BODY)

    assert (words.exact, words.before, words.after) == ("Words", "", "")


def test_a_source_is_called_by_its_title_or_its_file() -> None:
    """A source with a title goes by it, another by the name of its file."""
    untitled = replace(make.dossier().articles[0], article=make.article())
    source = f"{sample.ID}source/a1"

    assert Proof(read(every()), None).source(source) == "A story"
    assert Proof(read(Dossier(articles=(untitled,))), None).source(source) == "story-a1"


def test_the_names_of_sources_are_told_once_each() -> None:
    """Several words of one source name it once."""
    found = Proof(read(), sample.TEXTS).of(f"{sample.ID}inspection/i1", PERSON)

    assert names(found) == "The letter, The paper"


def test_a_persons_decision_stands_by_the_words_it_points_at() -> None:
    """What was decided of a thing's words is told by kind, source and place of the words."""
    reading = read()
    node = next(iter(reading.every("Judgement")))
    piece = reading.all(node, "evidence")[0]
    source = reading.one(piece, "source").rsplit("/", 1)[-1]
    start, end = (int(reading.one(piece, name)) for name in ("start", "end"))
    said = "right, decided by B. Reader on 2024-06-02: It is so."
    proof = Proof(reading, None, {("judgement", source, start, end): [said]})
    assert proof.decided(node) == (said,)
    assert Proof(reading, None).decided(node) == ()
    other = Proof(reading, None, {("finding", source, start, end): [said]})
    assert other.decided(node) == ()
