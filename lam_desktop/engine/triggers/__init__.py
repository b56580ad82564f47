"""What starts a plan by itself: times, files, programs, mail, calls, keys; and what becomes of each occurrence."""
