"""What can be asked, and what this program is."""
