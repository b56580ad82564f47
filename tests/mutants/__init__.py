"""Small bugs put into what promises safety, and a count of those the tests notice."""
