"""Reading requests as actions that come from outside: nothing is known of them but names, types and descriptions."""
