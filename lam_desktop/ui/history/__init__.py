"""What was done, and what is planned to happen."""
