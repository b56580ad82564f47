"""Where passwords are kept, and the passphrase of a file that keeps them."""
