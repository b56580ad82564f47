"""The security lab: hostile worlds from a benchmark beside the project, and the whole program in them."""
