"""M: money."""
