"""All settings."""
