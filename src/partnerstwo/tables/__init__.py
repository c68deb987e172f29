"""The registry as flat tables, for databases and statistics."""
