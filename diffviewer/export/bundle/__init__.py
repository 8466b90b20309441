"""An evidence bundle: all that is known of an article in one zip file, and the means to check that it is unchanged."""
