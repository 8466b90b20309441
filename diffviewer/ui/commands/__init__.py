"""What can be done from a menu or a key."""
