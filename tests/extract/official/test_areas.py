"""The words of grades, and the labels of areas."""

import pytest

from kg.extract.official.areas import LABELS, grade_of
from kg.model.terms import Framework, Grade
from kg.resolve.official_grades import AREAS


@pytest.mark.parametrize(
    ("words", "grade"),
    [
        ("GOOD", Grade.GOOD),
        ("Require improvement", Grade.REQUIRES_IMPROVEMENT),
        ("requires\nimprovement to be good", Grade.REQUIRES_IMPROVEMENT),
        ("Adequate", Grade.ADEQUATE),
        ("Not judged", None),
    ],
)
def test_a_grade_of_its_words(words: str, grade: Grade | None) -> None:
    """Capitals and line breaks are no matter; *not judged* is no grade."""
    assert grade_of(words) is grade


def test_every_area_of_a_framework_has_its_label() -> None:
    """What is looked for in a report is what the framework grades."""
    for framework, areas in AREAS.items():
        assert {area for area, _ in LABELS[framework]} == set(areas)
    assert Framework.ILACS in LABELS
