"""What is followed: feeds, the filters over their entries, and lists of feeds from and for other programs."""
