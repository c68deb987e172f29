"""The rules: one module a rule, in a folder a family; `catalogue.RULES` is the table of all."""
