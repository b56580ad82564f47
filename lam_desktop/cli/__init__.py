"""The command line: the same services as the window, drawn for people or printed as one JSON object."""
