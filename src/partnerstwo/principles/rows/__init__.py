"""The rows of the table of principles, by where they come from."""
