"""What a web page asks for that other formats do not: markup without holes, and a sheet with its policy."""
