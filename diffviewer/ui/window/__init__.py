"""The window as a whole: its parts, its messages, and the wiring of all rooms."""
