"""What a page of paper asks for that a screen does not: measures in points, one size for every reader."""
