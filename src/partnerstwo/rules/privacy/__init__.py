"""D: data protection."""
