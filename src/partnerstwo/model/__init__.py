"""What a partner, partnership, project, meeting and assessment is: frozen types, labels, field types. No I/O."""
