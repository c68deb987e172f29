"""The two faces a paper is set in, made from Lato under another name."""
