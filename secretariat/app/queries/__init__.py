"""What views ask of a working file; each query returns a frozen value."""
