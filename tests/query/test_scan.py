"""The bare words of a SPARQL text."""

from kg.query.scan import bare, keywords, prefixes

TEXT = """PREFIX k: <http://x/#a>  # SERVICE, in a comment
SELECT ?service WHERE { ?service k:drop "SERVICE \\" <x>", '''it's
LOAD''' FILTER(?n < 3 && ?m > 1) ?s foaf:name ?n }"""


def test_places_are_kept() -> None:
    """Strings, comments and IRIs are blanked, and all else stays at its place."""
    plain = bare(TEXT)
    assert len(plain) == len(TEXT)
    assert plain.count("\n") == TEXT.count("\n")
    assert plain.index("FILTER") == TEXT.index("FILTER")
    assert "SERVICE" not in plain
    assert "< 3 && ?m > 1" in plain


def test_keywords_are_no_names() -> None:
    """Variables, names after a prefix and prefixes themselves are no keywords."""
    assert keywords(TEXT) == ("PREFIX", "SELECT", "WHERE", "FILTER")


def test_escapes_hide_nothing() -> None:
    """A keyword written with an escape is seen."""
    assert "SERVICE" in keywords("SELECT * { \\u0053ERVICE <http://x/> { } }")


def test_prefixes_used_and_not_declared() -> None:
    """Prefixes are told apart by whether the text declares them."""
    assert prefixes(TEXT) == ("foaf",)
    assert prefixes("SELECT * { ?s :p ex:q }") == ("", "ex")
