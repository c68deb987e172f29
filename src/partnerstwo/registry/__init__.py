"""The whole: a folder becomes a registry, and what is derived from it on a date."""
