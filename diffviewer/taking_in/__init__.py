"""What other programs and people have kept, brought into the library: lists of feeds, databases, saved pages."""
