"""Charts on the screen: the geometry of the documents, painted in the colours of the theme."""
