"""What must survive: runs and their journal, chats, schedules, connections, settings. SQLite, one owner thread."""
