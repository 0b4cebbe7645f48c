"""From an article to a document: paragraphs, sentences and quotations with their offsets."""
