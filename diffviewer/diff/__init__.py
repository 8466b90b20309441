"""Comparison of two lists of paragraphs. Plain strings in, frozen results out; knows nothing of pages or windows."""
