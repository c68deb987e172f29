"""The command line: the only place that prints, exits, reads the clock and the environment."""
