"""Since when posts are held; the sentences are made up."""

import pytest

import printed
from kg.extract.official.tenures import tenures
from kg.model.terms import RoleType

HEAD = "# Executive summary\n\n"
EXAMPLES: dict[str, tuple[tuple[RoleType, str, bool], ...]] = {
    "The Director of Children’s Services has been in post since April 2014.": (
        (RoleType.DCS, "2014-04", False),
    ),
    "The interim director of children’s services (DCS) has been in post since 3 May 2016.": (
        (RoleType.DCS, "2016-05-03", True),
    ),
    "The corporate director of care and health is the DCS and has been in post since 2011.": (
        (RoleType.DCS, "2011", False),
    ),
    "The DCS has been in post since April 2013 and the chief executive since May 2012.": (
        (RoleType.DCS, "2013-04", False),
        (RoleType.CHIEF_EXECUTIVE, "2012-05", False),
    ),
    "The Director of People is the director of children’s services. The current post holder has been in post since June 2013.": (
        (RoleType.DCS, "2013-06", False),
    ),
    "The chair of the LSCB has been in post since June 2015.": (
        (RoleType.OTHER, "2015-06", False),
    ),
    "A new chief executive took up post in January 2018.": (
        (RoleType.CHIEF_EXECUTIVE, "2018-01", False),
    ),
    # No more in post, no date, no officer of the council’s top
    "The previous DCS had been in post since May 2005.": (),
    "The lead member has been in post for six years.": (),
    "A nurse was appointed in June 2014.": (),
    "Plans have been in place since June 2014.": (),
}


@pytest.mark.parametrize(("words", "told"), EXAMPLES.items())
def test_tenure(words: str, told: tuple[tuple[RoleType, str, bool], ...]) -> None:
    """A post and since when it is held, once each."""
    found = tuple(tenures(printed.report(HEAD + words)))
    assert tuple((t.role_type, t.since, t.interim) for t in found) == told


def test_title_and_place() -> None:
    """The title is in the report's words, and the place holds them."""
    report = printed.report(
        f"{HEAD}The Acting Director of Children’s Services has been in post since March 2015."
    )
    (found,) = tenures(report)
    assert found.title == "director of children’s services"
    assert found.span.of(report.text).endswith("since March 2015")
