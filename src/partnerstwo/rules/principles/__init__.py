"""Z: the principles of the seed."""
