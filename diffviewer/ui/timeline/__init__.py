"""The versions of an article: the slider and the headers of the two chosen."""
