"""The split pane: rows of two versions, painted, read, searched and copied."""
