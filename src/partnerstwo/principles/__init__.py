"""The principles of partnership, and how far the registry can show that they are kept."""
