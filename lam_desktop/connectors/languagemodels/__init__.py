"""Language models at other servers: two ways of speaking, one way out. Nothing is called that nobody has set up."""
