"""Files as a transaction: staged changes, applied together, taken back exactly."""
