"""Plans with the help of a language model. Rule: it only says which words mean what; it never makes up a value."""
