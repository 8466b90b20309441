"""Watching: fetching, reading and the library joined. Start at `watcher.Watcher`."""
