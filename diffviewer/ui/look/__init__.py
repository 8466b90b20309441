"""How it looks: colours, fonts, icons, and letters that Qt draws as they are meant."""
