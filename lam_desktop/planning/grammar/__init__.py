"""The typed value grammar: what a stretch of a request can mean, by kind, with the cost of believing it."""
