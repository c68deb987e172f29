"""K: conflicts between partners."""
