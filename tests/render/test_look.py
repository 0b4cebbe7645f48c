"""How things are drawn."""

from itertools import combinations

from kg.model.terms import Grade, Polarity
from kg.render.look import LOOKS, Look, finding, judgement


def test_every_grade_and_polarity_has_a_look() -> None:
    """No grade or polarity of the domain is without a line in the legend."""
    assert {judgement(grade) for grade in Grade} <= set(LOOKS)
    assert {finding(polarity) for polarity in Polarity} <= set(LOOKS)


def test_no_two_sorts_differ_by_nothing() -> None:
    """Two sorts have another shape or colour; only grades, which are written out, share both."""
    plain = [look for look in LOOKS.values() if look.heading != "Grades"]
    for a, b in combinations(plain, 2):
        assert (a.shape, a.colour) != (b.shape, b.colour), (a.key, b.key)
    assert {look.shape for look in LOOKS.values() if look.heading == "Grades"} == {"box"}


def test_the_words_in_a_box_can_be_read() -> None:
    """The ink in every box stands out from its colour by WCAG's 4.5 to 1."""
    for look in LOOKS.values():
        light, dark = sorted((_lightness(look.colour), _lightness(look.ink)), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5, look.key


def test_the_good_grades_look_other_than_the_bad() -> None:
    """Outstanding, good, requires improvement and inadequate have four colours."""
    names = (Grade.OUTSTANDING, Grade.GOOD, Grade.REQUIRES_IMPROVEMENT, Grade.INADEQUATE)
    looks: list[Look] = [LOOKS[judgement(grade)] for grade in names]
    assert len({look.colour for look in looks}) == 4


def _lightness(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return sum(w * p for w, p in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
