"""What is painted for others: pages of a PDF or a printer, and a picture. Needs no window and no screen."""
