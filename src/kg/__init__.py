"""One RDF graph out of news and official reports on inspections of children's services."""

__version__ = "0.1.0"
