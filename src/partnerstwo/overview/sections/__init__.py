"""The sections of the overview; each is a function of it that returns blocks."""
