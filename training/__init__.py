"""What makes the learned reader: a generator of examples and a trainer. Not shipped with the program."""
