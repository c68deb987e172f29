"""What `list` and `show` show: tables, cards and their JSON. Prints nothing, judges nothing."""
