"""The formats of the tables: rows in, a file out."""
