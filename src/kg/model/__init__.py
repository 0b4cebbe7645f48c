"""The nouns of the domain: frozen dataclasses that every stage speaks in."""
