"""From records to triples, under the project's own small ontology."""
