"""The pictures of the paper: one module a picture, each with its words and the table of its numbers."""
