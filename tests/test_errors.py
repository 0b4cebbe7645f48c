"""What the program ends with when a person has to put something right."""

import pytest

from kg import errors


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (errors.SettingsError, 2),
        (errors.QueryError, 2),
        (errors.UnknownQueryError, 2),
        (errors.GraphError, 1),
        (errors.BusyError, 1),
        (errors.OntologyError, 1),
        (errors.ReferenceTableError, 1),
        (errors.BuildError, 1),
    ],
)
def test_exit_codes(error: type[errors.KgError], code: int) -> None:
    """Wrong use ends with two, everything else with one."""
    assert issubclass(error, errors.KgError)
    assert error("Why.").exit_code == code


def test_tree_is_told() -> None:
    """Every error stands in the tree at the top of its module."""
    own = [e for e in vars(errors).values() if isinstance(e, type) and e.__module__ == "kg.errors"]
    assert len(own) > 5
    assert all(error.__name__ in str(errors.__doc__) for error in own)
