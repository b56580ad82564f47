"""What the made-up world can do, as plain tables. Their grammar is explained in schemas.py."""
