"""What actions come from or go through: tables, texts, archives, the web, mail, calendars."""
