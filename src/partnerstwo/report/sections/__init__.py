"""The sections of the paper, one module each; none knows another."""
