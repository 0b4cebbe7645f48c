"""What a graph holds, counted."""

import sample
from kg.query.catalogue import find
from kg.query.contents import KINDS, contents
from kg.query.run import rows
from kg.store.graph import load_triples


def test_counts_are_those_of_the_query() -> None:
    """Kinds are counted as the query of kinds counts them."""
    store = load_triples(sample.triples())
    asked = {row["kind"]: int(row["things"]) for row in rows(store, find("kinds"))}
    found = contents(store)
    assert found.kinds == {name: asked.get(kind, 0) for name, kind in KINDS.items()}
    assert found.known_from == {"articles and reports": 1, "articles only": 0, "reports only": 0}
    assert (found.years, found.councils) == ({"2019": 1}, {"Redbridge": 1})
    assert found.missing.sources_without_inspection == ()
