"""R: what refers to what."""
