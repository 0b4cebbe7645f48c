"""Words of the field: grades, areas, topics, names, titles and verbs, as tables."""
