"""The card of each kind: what follows from its data."""
