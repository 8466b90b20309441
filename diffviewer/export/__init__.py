"""A comparison written for other programs and for people without ours."""
