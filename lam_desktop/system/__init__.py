"""The machine: paths, files, keyring, clipboard, notifications, figures. One file, one duty."""
