"""What every mapping shares."""

from dataclasses import replace

import make
from kg.rdf.mapping.base import Node, evidence_key, evidence_triples
from kg.rdf.vocab import KG


def test_what_is_not_known_is_left_out() -> None:
    """No value makes no triple."""
    node = Node("x", KG.Council).add(KG.page, None).say(KG.name, "", None).link(KG.council, None)

    assert len(node.triples) == 1


def test_place_and_rule_make_evidence_one() -> None:
    """Two rules at one place are two pieces of evidence; the same twice is one."""
    one = make.evidence()

    assert evidence_key(one) == evidence_key(replace(one, confidence=0.5))
    assert evidence_key(one) != evidence_key(replace(one, rule="other"))


def test_a_page_is_told_where_there_are_pages() -> None:
    """Evidence in a paged source says its page."""
    assert len(list(evidence_triples(replace(make.evidence(), page=3)))) == 1 + len(
        list(evidence_triples(make.evidence()))
    )
