"""Plain text: writing, searching, changing and counting it. Rule: encoding and line ends of a file are kept."""
