"""Everything the program can do, one file each."""
