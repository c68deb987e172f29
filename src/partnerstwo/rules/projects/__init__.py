"""P: project partnerships."""
