"""JSON Schemas that editors use: built from the model, stored for the program to give out, and the registry's ids."""
