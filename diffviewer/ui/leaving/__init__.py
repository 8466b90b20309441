"""Leaving out: rules of sources, made and looked at, and what a page holds beside its article."""
