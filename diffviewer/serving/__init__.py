"""Feeds for other programs on this machine: a small server, and a file that is kept up to date."""
