"""Changing the files of a registry so that nothing is lost that was not asked to be changed."""
