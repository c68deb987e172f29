"""What changed between two states of a registry, in the words of the domain."""
