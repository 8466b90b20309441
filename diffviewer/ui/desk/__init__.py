"""The window among other programs: started once, in the tray, telling of changes, there after login."""
