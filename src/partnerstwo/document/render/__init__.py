"""One module a format; each is imported only when it runs (`document/renderers.py`)."""
