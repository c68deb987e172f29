"""Diagnostics: findings ready to be shown, and the formats that show them."""
