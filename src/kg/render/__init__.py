"""The graph as a picture: a networkx graph of the store, and one offline HTML page of it."""
