"""A: whether the partnership lives."""
