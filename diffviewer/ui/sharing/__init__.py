"""What goes out of the window: files, the clipboard, paper, feeds."""
