"""Two languages and Polish typography; knows no partnership."""
