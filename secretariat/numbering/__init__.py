"""Pure functions: order in, numbers out."""
