"""S: who the partners are."""
