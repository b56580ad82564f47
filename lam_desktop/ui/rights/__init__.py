"""Why it asked or did not, and what it may do by itself."""
