"""Y and F: the files and how they are written."""
