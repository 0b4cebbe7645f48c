"""From files to articles: one reader for each form in which a text comes."""
