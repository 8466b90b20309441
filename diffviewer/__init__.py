"""Diffviewer shows how news articles were changed after publication."""

__version__ = "0.1.0"
