"""The extractors. Each is a stranger to the others; they meet only in the document."""
