"""The paper for the council: sections that turn the registry and a period into blocks."""
