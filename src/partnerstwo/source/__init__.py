"""YAML as text: files turned into values as they were typed, each with its place."""
