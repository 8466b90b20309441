"""The log: every check of every article, and why it was counted as it was."""
