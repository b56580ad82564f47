"""What runs by itself: the list, what became of each time, and a person's answer where one is needed."""
