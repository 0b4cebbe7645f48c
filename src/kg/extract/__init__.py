"""From a document to mentions: one rule module for each kind of thing."""
