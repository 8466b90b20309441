"""How pages come in: dropped, pasted, chosen; and the list of what was opened."""
