"""The library: one SQLite file with every version ever seen. Start at `library.Library`."""
