"""The graph under one address: SPARQL behind a gate, an editor, and a page for every thing."""
