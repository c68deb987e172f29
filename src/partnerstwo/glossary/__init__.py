"""The words of partnership explained, in both languages, each with its source."""
