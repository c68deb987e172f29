"""I: official numbers."""
