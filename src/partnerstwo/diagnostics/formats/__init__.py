"""One module a format; `FORMATS` of `diagnostics/table.py` lists them."""
