"""What a shell offers when somebody presses Tab: commands, options, ids, codes, words."""
