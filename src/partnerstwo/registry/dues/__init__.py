"""What has to be done by a day: by law, by agreement, by decision, by custom."""
