"""L: legal dates."""
