"""The window: everything that people see and touch."""
