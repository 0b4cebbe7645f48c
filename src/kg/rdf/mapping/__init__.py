"""One function for each class of record; the triples of a whole dossier."""

from kg.rdf.mapping.dossier import MAPPINGS, triples

__all__ = ["MAPPINGS", "triples"]
