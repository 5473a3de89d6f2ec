"""What a Working Party deals in: frozen values, and nothing that needs more than the standard library."""
