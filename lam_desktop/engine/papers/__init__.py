"""What a run was, on paper: one page for people, the same as data for programs, and what steps take."""
