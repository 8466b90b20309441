"""Small controls that stand in several rooms of the window."""
