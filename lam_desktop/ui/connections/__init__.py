"""Accounts the user has connected."""
